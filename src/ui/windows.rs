//! The two windows and which id has which role. An id has its role before its window is open.

use iced::window::{self, Id, Position};
use iced::{Size, Task};

/// The cashier's window when it opens.
pub const CASHIER_SIZE: Size = Size::new(1366.0, 768.0);
/// The smallest cashier's window that is supported.
const CASHIER_MIN: Size = Size::new(1024.0, 680.0);
/// The customer's window when it opens.
pub const CUSTOMER_SIZE: Size = Size::new(1280.0, 800.0);
const CUSTOMER_MIN: Size = Size::new(480.0, 480.0);

/// What a window is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The person who sells.
    Cashier,
    /// The person who pays.
    Customer,
}

/// One window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pane {
    pub id: Id,
    pub role: Role,
    /// In logical pixels.
    pub size: Size,
    /// Physical pixels per logical one.
    pub scale: f32,
}

/// The windows that are open or opening.
#[derive(Debug, Default)]
pub struct Windows(Vec<Pane>);

/// The name a Linux desktop knows a window by, for rules that place it; titles are translated.
#[cfg(target_os = "linux")]
fn called(role: Role) -> window::settings::PlatformSpecific {
    let name = match role {
        Role::Cashier => "maneki-till",
        Role::Customer => "maneki-customer",
    };
    window::settings::PlatformSpecific { application_id: name.to_owned(), ..Default::default() }
}

#[cfg(not(target_os = "linux"))]
fn called(_: Role) -> window::settings::PlatformSpecific {
    Default::default()
}

impl Windows {
    /// Opens a window for `role`.
    pub fn open<M: Send + 'static>(&mut self, role: Role, opened: fn(Id) -> M) -> Task<M> {
        let (size, min_size) = match role {
            Role::Cashier => (CASHIER_SIZE, CASHIER_MIN),
            Role::Customer => (CUSTOMER_SIZE, CUSTOMER_MIN),
        };
        let settings = window::Settings {
            size,
            min_size: Some(min_size),
            position: if role == Role::Cashier { Position::Centered } else { Position::Default },
            exit_on_close_request: false,
            platform_specific: called(role),
            ..window::Settings::default()
        };
        let (id, task) = window::open(settings);
        self.0.push(Pane { id, role, size, scale: 1.0 });
        task.map(opened)
    }

    /// The role of a window; nothing for one we no longer know.
    pub fn role(&self, id: Id) -> Option<Role> {
        self.pane(id).map(|pane| pane.role)
    }

    /// What is known of a window.
    pub fn pane(&self, id: Id) -> Option<Pane> {
        self.0.iter().find(|pane| pane.id == id).copied()
    }

    /// The window of `role`, while there is one.
    pub fn of(&self, role: Role) -> Option<Pane> {
        self.0.iter().find(|pane| pane.role == role).copied()
    }

    /// A window has another size.
    pub fn resized(&mut self, id: Id, size: Size) {
        if let Some(pane) = self.0.iter_mut().find(|pane| pane.id == id) {
            pane.size = size;
        }
    }

    /// A window moved to a monitor of another density.
    pub fn rescaled(&mut self, id: Id, scale: f32) {
        if let Some(pane) = self.0.iter_mut().find(|pane| pane.id == id) {
            pane.scale = scale;
        }
    }

    /// A window is gone.
    pub fn closed(&mut self, id: Id) {
        self.0.retain(|pane| pane.id != id);
    }
}

//! The windows and which id has which role. An id has its role before its window is open.

use super::monitors::Area;
use super::placement::{Place, physical};
use iced::window::{self, Id, Position};
use iced::{Point, Size, Task};

/// The cashier's window when it opens.
pub const CASHIER_SIZE: Size = Size::new(1366.0, 768.0);
/// The smallest cashier's window that is supported.
pub const CASHIER_MIN: Size = Size::new(1024.0, 680.0);
/// The customer's window when it opens.
pub const CUSTOMER_SIZE: Size = Size::new(1280.0, 800.0);
const CUSTOMER_MIN: Size = Size::new(480.0, 480.0);
/// The window that shows a monitor's number.
pub const NUMBER_SIZE: Size = Size::new(240.0, 240.0);

/// What a window is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The person who sells.
    Cashier,
    /// The person who pays.
    Customer,
    /// Whoever wants to know which monitor has this number.
    Number(usize),
}

/// One window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pane {
    pub id: Id,
    pub role: Role,
    /// In logical pixels.
    pub size: Size,
    /// Physical pixels per logical one, as the system says.
    pub scale: f32,
    /// Its top left corner in physical pixels of the desktop, as far as the system tells.
    pub position: Option<(i32, i32)>,
}

impl Pane {
    /// Where it is on the desktop, drawn `factor` times larger than the system wants.
    pub fn area(&self, factor: f32) -> Option<Area> {
        let (x, y) = self.position?;
        let (width, height) = physical(self.size, self.scale * factor);
        Some(Area { x, y, width, height })
    }
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
        Role::Number(_) => "maneki-number",
    };
    // A number must stand on its monitor, where no desktop moves it and no work loses the keyboard to it.
    let override_redirect = matches!(role, Role::Number(_));
    window::settings::PlatformSpecific { application_id: name.to_owned(), override_redirect }
}

#[cfg(not(target_os = "linux"))]
fn called(_: Role) -> window::settings::PlatformSpecific {
    Default::default()
}

/// The settings of a window of `role` at `place`. Positions are asked for in logical pixels of `scale`.
fn settings(role: Role, place: &Place, scale: f32) -> window::Settings {
    let (size, min_size) = match role {
        Role::Cashier => (CASHIER_SIZE, Some(CASHIER_MIN)),
        // A small monitor of its own is filled, whatever its size.
        Role::Customer => (CUSTOMER_SIZE, (!place.full_screen).then_some(CUSTOMER_MIN)),
        Role::Number(_) => (NUMBER_SIZE, None),
    };
    let position = match (place.position, role) {
        (Some(at), _) => Position::Specific(logical(at, scale)),
        (None, Role::Cashier) => Position::Centered,
        (None, _) => Position::Default,
    };
    let is_number = matches!(role, Role::Number(_));
    window::Settings {
        size: place.size.map_or(size, |size| logical_size(size, scale)),
        min_size,
        position,
        decorations: !place.full_screen && !is_number,
        level: if is_number { window::Level::AlwaysOnTop } else { window::Level::Normal },
        exit_on_close_request: false,
        platform_specific: called(role),
        ..window::Settings::default()
    }
}

/// A point of the desktop in logical pixels.
#[expect(clippy::cast_precision_loss, reason = "no desktop is wider than a float is exact")]
pub fn logical((x, y): (i32, i32), scale: f32) -> Point {
    Point::new(x as f32 / scale, y as f32 / scale)
}

/// A point in physical pixels of the desktop.
#[expect(clippy::cast_possible_truncation, reason = "a place on a desktop")]
pub fn desktop(point: Point, scale: f32) -> (i32, i32) {
    ((point.x * scale).round() as i32, (point.y * scale).round() as i32)
}

#[expect(clippy::cast_precision_loss, reason = "no desktop is wider than a float is exact")]
fn logical_size((width, height): (u32, u32), scale: f32) -> Size {
    Size::new(width as f32 / scale, height as f32 / scale)
}

impl Windows {
    /// Opens a window for `role` at `place`, on a desktop of `scale` physical pixels per logical one.
    pub fn open<M: Send + 'static>(
        &mut self,
        role: Role,
        place: &Place,
        scale: f32,
        opened: fn(Id) -> M,
    ) -> (Id, Task<M>) {
        let settings = settings(role, place, scale);
        let size = settings.size;
        let (id, task) = window::open(settings);
        self.0.push(Pane { id, role, size, scale, position: place.position });
        (id, task.map(opened))
    }

    /// The windows that show numbers.
    pub fn numbers(&self) -> Vec<Id> {
        self.0.iter().filter(|pane| matches!(pane.role, Role::Number(_))).map(|pane| pane.id).collect()
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

    /// A window has another place on the desktop.
    pub fn moved(&mut self, id: Id, position: (i32, i32)) {
        if let Some(pane) = self.0.iter_mut().find(|pane| pane.id == id) {
            pane.position = Some(position);
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

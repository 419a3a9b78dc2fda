//! The monitors of the desk, and word of one that comes or goes; iced has neither.
//!
//! Only X11 is asked. Windows, macOS and Wayland give an empty list: Wayland does not let a program place its
//! windows, and the other two would need calls of their own systems, which this program does not make.

use iced::futures::Stream;

/// One monitor. Lengths are in physical pixels of the desktop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Monitor {
    /// The name of its connector, as in `DP-1`.
    pub name: String,
    /// Where it is on the desktop, and how large.
    pub area: Area,
    /// Whether new windows open on it.
    pub primary: bool,
}

/// A rectangle of the desktop, in physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    pub x: i32,
    pub y: i32,
    pub width: u32,
    pub height: u32,
}

impl Area {
    /// The first column right of it.
    pub fn right(self) -> i32 {
        self.x.saturating_add_unsigned(self.width)
    }

    /// The first row below it.
    pub fn bottom(self) -> i32 {
        self.y.saturating_add_unsigned(self.height)
    }

    /// Its middle.
    pub fn middle(self) -> (i32, i32) {
        (self.x.saturating_add_unsigned(self.width / 2), self.y.saturating_add_unsigned(self.height / 2))
    }

    /// Whether the two have a pixel in common, as monitors that show the same picture do.
    pub fn overlaps(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// Whether a point lies in it.
    pub fn contains(self, (x, y): (i32, i32)) -> bool {
        (self.x..self.right()).contains(&x) && (self.y..self.bottom()).contains(&y)
    }
}

/// The monitors now, from left to right; empty where they cannot be known. Waits for the display's answer.
pub fn list() -> Vec<Monitor> {
    system::list()
}

/// The monitors now, and all of them again whenever one comes, goes, or changes its place or size.
///
/// A thread sleeps in the connection to the display until there is something to tell, and ends with the program.
/// Where there is no X display the list is empty and nothing follows; when the connection breaks, nothing follows
/// either.
pub fn changes() -> impl Stream<Item = Vec<Monitor>> {
    system::changes()
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::Monitor;
    use iced::futures::{Stream, future, stream};

    pub fn list() -> Vec<Monitor> {
        Vec::new()
    }

    pub fn changes() -> impl Stream<Item = Vec<Monitor>> {
        stream::once(future::ready(Vec::new()))
    }
}

#[cfg(target_os = "linux")]
mod system {
    use super::{Area, Monitor};
    use iced::futures::Stream;
    use iced::futures::channel::mpsc::{self, UnboundedSender};
    use x11rb::connection::Connection as _;
    use x11rb::errors::ReplyError;
    use x11rb::protocol::randr::{self, ConnectionExt as _, MonitorInfo, NotifyMask};
    use x11rb::protocol::xproto::{ConnectionExt as _, Window};
    use x11rb::rust_connection::RustConnection;

    pub fn list() -> Vec<Monitor> {
        connect().and_then(|(display, root)| monitors(&display, root).ok()).unwrap_or_default()
    }

    pub fn changes() -> impl Stream<Item = Vec<Monitor>> {
        let (tell, told) = mpsc::unbounded();
        let spare = tell.clone();
        let started = std::thread::Builder::new().name("monitors".to_owned()).spawn(move || watch(&tell));
        if started.is_err() {
            let _ = spare.unbounded_send(Vec::new());
        }
        told
    }

    fn connect() -> Option<(RustConnection, Window)> {
        let (display, screen) = x11rb::connect(None).ok()?;
        let root = display.setup().roots.get(screen)?.root;
        Some((display, root))
    }

    fn watch(tell: &UnboundedSender<Vec<Monitor>>) {
        let Some((display, root)) = connect() else {
            let _ = tell.unbounded_send(Vec::new());
            return;
        };
        let mut known = None;
        if let Err(error) = follow(&display, root, tell, &mut known) {
            tracing::warn!(%error, "the display does not tell which monitors come and go");
        }
        if known.is_none() {
            let _ = tell.unbounded_send(Vec::new());
        }
    }

    /// Tells every change until nobody listens or the connection breaks.
    fn follow(
        display: &RustConnection,
        root: Window,
        tell: &UnboundedSender<Vec<Monitor>>,
        known: &mut Option<Vec<Monitor>>,
    ) -> Result<(), ReplyError> {
        let wanted = NotifyMask::SCREEN_CHANGE | NotifyMask::CRTC_CHANGE | NotifyMask::OUTPUT_CHANGE;
        // Asked for before the first list is read, so that no change falls between the two.
        display.randr_select_input(root, wanted)?.check()?;
        loop {
            let now = monitors(display, root)?;
            if known.as_ref() != Some(&now) {
                if tell.unbounded_send(now.clone()).is_err() {
                    return Ok(());
                }
                *known = Some(now);
            }
            display.wait_for_event()?;
            // One cable is several events; the list is read once for all that are here.
            while display.poll_for_event()?.is_some() {}
        }
    }

    fn monitors(display: &RustConnection, root: Window) -> Result<Vec<Monitor>, ReplyError> {
        // The list of monitors is new in version 1.5 of the extension.
        display.randr_query_version(1, 5)?.reply()?;
        let mut found = Vec::new();
        for info in display.randr_get_monitors(root, true)?.reply()?.monitors {
            if is_plugged(display, &info)? {
                let name = display.get_atom_name(info.name)?.reply()?.name;
                found.push(Monitor {
                    name: String::from_utf8_lossy(&name).into_owned(),
                    area: Area {
                        x: info.x.into(),
                        y: info.y.into(),
                        width: info.width.into(),
                        height: info.height.into(),
                    },
                    primary: info.primary,
                });
            }
        }
        found.sort_by_key(|monitor| (monitor.area.x, monitor.area.y));
        Ok(found)
    }

    /// Without a desktop nobody turns off the picture of a cable that was pulled: it stays in the list.
    fn is_plugged(display: &RustConnection, info: &MonitorInfo) -> Result<bool, ReplyError> {
        let mut plugged = info.outputs.is_empty();
        for output in &info.outputs {
            let state = display.randr_get_output_info(*output, x11rb::CURRENT_TIME)?.reply()?.connection;
            plugged |= state != randr::Connection::DISCONNECTED;
        }
        Ok(plugged)
    }
}

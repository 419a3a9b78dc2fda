//! Where the customer's window opens, and what a monitor that comes or goes does to it. Pure; the file apart.
//!
//! It is full screen on a monitor of its own and an ordinary window on the cashier's: it never covers what the
//! cashier works with.

mod file;
#[cfg(test)]
mod tests;

pub use file::{load, save};

use super::monitors::{Area, Monitor};
use super::windows::{CASHIER_MIN, CASHIER_SIZE, CUSTOMER_SIZE};
use iced::Size;

/// A monitor as it is remembered: by its name, and by its size where two have the same.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Choice {
    /// The name of its connector.
    pub monitor: String,
    /// In physical pixels.
    pub width: u32,
    /// In physical pixels.
    pub height: u32,
}

impl Choice {
    /// `monitor`, to be found again.
    pub fn of(monitor: &Monitor) -> Self {
        Self { monitor: monitor.name.clone(), width: monitor.area.width, height: monitor.area.height }
    }

    /// The monitor that was chosen, while it is there.
    pub fn find<'m>(&self, monitors: &'m [Monitor]) -> Option<&'m Monitor> {
        let named = || monitors.iter().filter(|monitor| monitor.name == self.monitor);
        named().find(|each| (each.area.width, each.area.height) == (self.width, self.height)).or_else(|| named().next())
    }
}

/// Where the cashier's window is, as far as the system tells.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Till {
    /// In physical pixels of the desktop.
    pub area: Option<Area>,
    /// Physical pixels per logical one.
    pub scale: f32,
}

/// Where the customer's window opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The monitor it is on; nothing where monitors are not known.
    pub monitor: Option<Monitor>,
    /// Its top left corner in physical pixels of the desktop; nothing leaves it to the system.
    pub position: Option<(i32, i32)>,
    /// In physical pixels; nothing is the usual size.
    pub size: Option<(u32, u32)>,
    /// Whether it fills its monitor, without a frame.
    pub full_screen: bool,
}

impl Place {
    /// An ordinary window, wherever the system puts it.
    pub const fn anywhere() -> Self {
        Self { monitor: None, position: None, size: None, full_screen: false }
    }

    /// On `monitor`: all of it, but beside the cashier's window where that is on the same one.
    fn on(monitor: &Monitor, monitors: &[Monitor], till: Till) -> Self {
        let area = monitor.area;
        if till_monitor(monitors, till).is_none_or(|own| own.area.overlaps(area)) {
            return Self { monitor: Some(monitor.clone()), ..beside(area, till) };
        }
        Self {
            monitor: Some(monitor.clone()),
            position: Some((area.x, area.y)),
            size: Some((area.width, area.height)),
            full_screen: true,
        }
    }
}

/// What became of the customer's window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Customer {
    /// The monitors are not known yet.
    Starting,
    /// It is open, or opening.
    Open(Place),
    /// Its monitor is gone, and it opens again with it.
    Lost(Choice),
    /// A person closed it; only a person opens it again.
    Dismissed,
}

/// What is to be done with the customer's window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Nothing.
    Stay,
    /// It closes until this monitor is back.
    Lose(Choice),
    /// It opens there; one that is open elsewhere closes.
    Open(Place),
}

/// The monitor the cashier's window is on: the one of its middle, else the one windows open on.
fn till_monitor(monitors: &[Monitor], till: Till) -> Option<&Monitor> {
    let under = till.area.and_then(|area| monitor_at(monitors, area.middle()));
    under.or_else(|| monitors.iter().find(|monitor| monitor.primary)).or_else(|| monitors.first())
}

/// The monitor a point of the desktop is on.
pub fn monitor_at(monitors: &[Monitor], point: (i32, i32)) -> Option<&Monitor> {
    monitors.iter().find(|monitor| monitor.area.contains(point))
}

/// Where the customer's window opens; nothing while the monitor it belongs on is missing and no other is meant instead.
pub fn place(monitors: &[Monitor], remembered: Option<&Choice>, till: Till) -> Option<Place> {
    let own = till_monitor(monitors, till);
    let others: Vec<&Monitor> =
        monitors.iter().filter(|each| own.is_some_and(|own| !own.area.overlaps(each.area))).collect();
    let found = remembered.and_then(|choice| choice.find(monitors));
    match (found, others.as_slice(), remembered, own) {
        (_, _, _, None) => Some(Place::anywhere()),
        (Some(chosen), ..) => Some(Place::on(chosen, monitors, till)),
        (None, [other], ..) => Some(Place::on(other, monitors, till)),
        (None, _, None, Some(own)) => Some(Place::on(own, monitors, till)),
        (None, _, Some(_), Some(_)) => None,
    }
}

/// The monitors are these now: what follows for the customer's window.
pub fn changed(customer: &Customer, monitors: &[Monitor], remembered: Option<&Choice>, till: Till) -> Step {
    match customer {
        Customer::Dismissed => Step::Stay,
        Customer::Starting => match (place(monitors, remembered, till), remembered) {
            (Some(place), _) => Step::Open(place),
            (None, Some(missing)) => Step::Lose(missing.clone()),
            (None, None) => Step::Stay,
        },
        // While the desktop is arranged anew there may be no monitor at all for a moment.
        Customer::Lost(_) if monitors.is_empty() => Step::Stay,
        Customer::Lost(missing) => place(monitors, Some(missing), till).map_or(Step::Stay, Step::Open),
        Customer::Open(at) => stays_open(at, monitors, remembered, till),
    }
}

fn stays_open(at: &Place, monitors: &[Monitor], remembered: Option<&Choice>, till: Till) -> Step {
    let Some(before) = at.monitor.as_ref().filter(|_| at.full_screen) else {
        let of = at.monitor.as_ref().map(Choice::of).filter(|of| remembered == Some(of));
        if let Some(missing) = of.filter(|of| !monitors.is_empty() && of.find(monitors).is_none()) {
            return Step::Lose(missing);
        }
        // A window that stands beside the cashier's goes to a monitor of its own as soon as there is one.
        let better = place(monitors, remembered, till).filter(|place| place.full_screen);
        return better.map_or(Step::Stay, Step::Open);
    };
    match Choice::of(before).find(monitors) {
        None => Step::Lose(Choice::of(before)),
        Some(now) if now.area == before.area => Step::Stay,
        Some(now) => Step::Open(Place::on(now, monitors, till)),
    }
}

/// A person asks for the customer's window: it opens when it is gone, else it goes to the next monitor, which is then
/// remembered.
pub fn asked(
    customer: &Customer,
    monitors: &[Monitor],
    remembered: Option<&Choice>,
    till: Till,
) -> (Step, Option<Choice>) {
    let Customer::Open(at) = customer else {
        let own = || till_monitor(monitors, till).map_or(Place::anywhere(), |own| Place::on(own, monitors, till));
        return (Step::Open(place(monitors, remembered, till).unwrap_or_else(own)), None);
    };
    let here = at.monitor.as_ref().and_then(|at| monitors.iter().position(|monitor| monitor.name == at.name));
    let after = here.map_or(0, |here| here.saturating_add(1));
    let next = monitors.iter().enumerate().cycle().skip(after).take(monitors.len()).find(|(at, _)| Some(*at) != here);
    match next {
        Some((_, next)) => (Step::Open(Place::on(next, monitors, till)), Some(Choice::of(next))),
        None => (Step::Stay, None),
    }
}

/// An ordinary window of the usual size where `monitor` has room for it beside the cashier's; else the system places
/// it, and the cashier's window is brought to the front.
fn beside(monitor: Area, till: Till) -> Place {
    let size = physical(CUSTOMER_SIZE, till.scale);
    let fits = |place: &Area| {
        place.x >= monitor.x
            && place.y >= monitor.y
            && place.right() <= monitor.right()
            && place.bottom() <= monitor.bottom()
    };
    let places = till.area.map(|till| {
        let at = |x, y| Area { x, y, width: size.0, height: size.1 };
        [
            at(till.right(), monitor.y),
            at(till.x.saturating_sub_unsigned(size.0), monitor.y),
            at(monitor.x, till.bottom()),
            at(monitor.x, till.y.saturating_sub_unsigned(size.1)),
        ]
    });
    let free = places.and_then(|places| places.into_iter().find(fits));
    match free {
        Some(free) => Place { position: Some((free.x, free.y)), size: Some(size), ..Place::anywhere() },
        None => Place::anywhere(),
    }
}

/// A size in physical pixels.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes of windows, rounded and not negative"
)]
pub fn physical(size: Size, scale: f32) -> (u32, u32) {
    ((size.width * scale).round().max(0.0) as u32, (size.height * scale).round().max(0.0) as u32)
}

/// How much larger everything in the cashier's window can be drawn on a monitor of this size before the smallest
/// window that is supported does not fit any more: in eighths, at most three times.
pub fn largest_scale(monitor: Size) -> f32 {
    let most = (monitor.width / CASHIER_MIN.width).min(monitor.height / CASHIER_MIN.height);
    ((most * 8.0).floor() / 8.0).clamp(1.0, 3.0)
}

/// How much larger everything in the cashier's window is drawn where neither a person nor the system has said
/// anything: the most that leaves room for the whole window on a monitor of this size, in physical pixels.
pub fn automatic_scale(monitor: Size) -> f32 {
    let fits =
        |factor: &f32| monitor.width >= CASHIER_SIZE.width * factor && monitor.height >= CASHIER_SIZE.height * factor;
    [2.0, 1.5, 1.25].into_iter().find(fits).unwrap_or(1.0)
}

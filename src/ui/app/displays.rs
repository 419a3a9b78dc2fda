//! The customer's window and the monitors: where it opens, what happens when its monitor goes, which number a monitor
//! has. What to do is decided in `placement`; here it is done.

#[cfg(test)]
mod tests;

use super::{App, Message};
use crate::acquirer::Acquirer;
use crate::ui::font::Weight;
use crate::ui::monitors::{self, Area, Monitor};
use crate::ui::placement::{self, Choice, Customer, Place, Step, Till};
use crate::ui::setup::Display;
use crate::ui::theme::{Look, size};
use crate::ui::widget::label;
use crate::ui::windows::{self, CASHIER_MIN, CASHIER_SIZE, NUMBER_SIZE, Role};
use iced::widget::container;
use iced::window::raw_window_handle::RawWindowHandle;
use iced::window::{self, Id};
use iced::{Element, Fill, Point, Size, Task};
use std::path::PathBuf;
use std::time::Duration;

/// How long the numbers of the monitors are shown.
const NUMBERS: Duration = Duration::from_secs(4);
/// A window that moves this soon after it opened was moved by the desktop, not by a person.
const SETTLING: Duration = Duration::from_secs(2);
/// How often a window that opened on another monitor is sent to its own.
const TRIES: u8 = 2;
/// A difference between two scales below any that a system has.
const SAME_SCALE: f32 = 0.001;
/// What a desktop puts above a window, in logical pixels.
const TITLE_BAR: f32 = 48.0;

/// What is known of the monitors and of the customer's window.
pub struct Displays {
    home: PathBuf,
    /// Whether the display is one that tells its monitors.
    pub tells: bool,
    monitors: Vec<Monitor>,
    customer: Customer,
    remembered: Option<Choice>,
    arrival: Option<Arrival>,
    /// How much larger the cashier's window is drawn because the system did not say.
    pub automatic: f32,
    round: u64,
}

/// A customer's window that was just opened.
struct Arrival {
    id: Id,
    tries: u8,
    /// It was on its monitor, and asked to fill it.
    fills: bool,
}

/// What the system says of a window that was opened.
#[derive(Debug, Clone, Copy)]
pub struct Measures {
    /// Physical pixels per logical one.
    scale: f32,
    /// The size of its monitor, in logical pixels.
    monitor: Option<Size>,
    /// Its top left corner on the desktop, in logical pixels.
    position: Option<Point>,
}

/// Asks the system for them.
fn measure(id: Id) -> Task<Message> {
    window::scale_factor(id).then(move |scale| {
        window::monitor_size(id).then(move |monitor| {
            let said = move |position| Message::Measured(id, Measures { scale, monitor, position });
            window::position(id).map(said)
        })
    })
}

impl Displays {
    /// Before any window is open; the choice of earlier runs is in `home`.
    pub fn new(home: PathBuf) -> Self {
        Self {
            remembered: placement::load(&home),
            home,
            tells: false,
            monitors: Vec::new(),
            customer: Customer::Starting,
            arrival: None,
            automatic: 1.0,
            round: 0,
        }
    }

    /// Whether the customer's window has still to open for the first time.
    pub fn is_starting(&self) -> bool {
        self.customer == Customer::Starting
    }

    fn remember(&mut self, choice: Choice) {
        // Written at once, in this thread: a person did it, and the last one must win.
        placement::save(&self.home, &choice);
        self.remembered = Some(choice);
    }
}

/// Whether a window is one of X11; Wayland may have an X server beside it that knows nothing of our windows.
fn is_x11(window: &dyn window::Window) -> bool {
    let raw = window.window_handle().map(|handle| handle.as_raw());
    matches!(raw, Ok(RawWindowHandle::Xlib(_) | RawWindowHandle::Xcb(_)))
}

impl<A: Acquirer> App<A> {
    /// A window is open. The system tells density and place only when they change; the first ones have to be asked for.
    pub(super) fn opened(&mut self, id: Id) -> Task<Message> {
        let measured = measure(id);
        match self.windows.role(id) {
            // The customer's window opens once it is known where this one is.
            Some(Role::Cashier) => measured.chain(window::run(id, is_x11).map(Message::Tells)),
            Some(Role::Customer) => Task::batch([measured, later(SETTLING, Message::Settled(id))]),
            Some(Role::Number(_)) | None => measured,
        }
    }

    /// A desktop gives the keyboard to the window that was opened last, and puts it in front; both are the cashier's.
    pub(super) fn focused(&mut self, id: Id) -> Task<Message> {
        let opened = self.displays.arrival.as_ref().is_some_and(|arrival| arrival.id == id);
        let cashier = self.windows.of(Role::Cashier).filter(|_| opened);
        cashier.map_or_else(Task::none, |pane| window::gain_focus(pane.id))
    }

    /// What the system says of a new window.
    pub(super) fn measured(&mut self, id: Id, is: Measures) -> Task<Message> {
        if let Some(at) = is.position {
            self.windows.moved(id, windows::desktop(at, is.scale));
        }
        let said = (is.scale - 1.0).abs() >= SAME_SCALE;
        // The system's answer is in pixels that are as large as this window is drawn now.
        let monitor = is.monitor.map(|monitor| monitor * self.scale(id));
        // Once: a person who makes it smaller wants that.
        let first = self.windows.role(id) == Some(Role::Cashier) && self.displays.is_starting();
        let low = monitor.is_some_and(|monitor| monitor.height < CASHIER_SIZE.height * self.scale(id) + TITLE_BAR);
        let enlarged = match (self.windows.role(id), monitor) {
            (Some(Role::Cashier), Some(monitor)) if self.options.scale.is_none() => {
                let factor = match (self.wants_large_text(), said) {
                    (true, _) => placement::largest_scale(monitor),
                    (false, false) => placement::automatic_scale(monitor),
                    (false, true) => 1.0,
                };
                self.enlarge(id, factor, monitor)
            }
            _ => Task::none(),
        };
        // With its title bar it would reach below the monitor, and the hints with it.
        let whole = if first && low { window::maximize(id, true) } else { Task::none() };
        Task::batch([self.rescaled(id, is.scale), enlarged, whole])
    }

    /// What the system says of the cashier's window, once more: the configuration may want another size now.
    pub(super) fn measure_till(&self) -> Task<Message> {
        self.windows.of(Role::Cashier).map_or_else(Task::none, |pane| measure(pane.id))
    }

    /// Draws the cashier's window `factor` times larger, and the window itself too, around its middle; never larger
    /// than its monitor.
    fn enlarge(&mut self, id: Id, factor: f32, monitor: Size) -> Task<Message> {
        if (factor - self.displays.automatic).abs() < SAME_SCALE {
            return Task::none();
        }
        let by = CASHIER_SIZE * ((factor - self.displays.automatic) / 2.0);
        let fits = Size::new(
            CASHIER_SIZE.width.min(monitor.width / factor).max(CASHIER_MIN.width),
            CASHIER_SIZE.height.min(monitor.height / factor).max(CASHIER_MIN.height),
        );
        self.displays.automatic = factor;
        let position = self.windows.pane(id).and_then(|pane| pane.position);
        let moved = position.map_or_else(Task::none, |at| {
            let at = windows::logical(at, 1.0);
            // A title bar that left the top of the desktop could not be caught any more.
            let back = |from: f32, by: f32| if from < 0.0 { from } else { (from - by).max(0.0) };
            window::move_to(id, Point::new(back(at.x, by.width), back(at.y, by.height)))
        });
        Task::batch([window::set_min_size(id, Some(CASHIER_MIN)), window::resize(id, fits), moved])
    }

    /// Whether the display tells its monitors; one that does says them at once.
    pub(super) fn tells(&mut self, tells: bool) -> Task<Message> {
        self.displays.tells = tells;
        if tells { Task::none() } else { self.monitors(Vec::new()) }
    }

    /// The monitors are these now.
    pub(super) fn monitors(&mut self, monitors: Vec<Monitor>) -> Task<Message> {
        tracing::debug!(?monitors, "monitors");
        self.displays.monitors = monitors;
        self.inform_of_displays();
        let (till, now) = (self.till_window(), &self.displays);
        let step = placement::changed(&now.customer, &now.monitors, now.remembered.as_ref(), till);
        self.step(step)
    }

    /// A person asks for the customer's window.
    pub(super) fn display(&mut self) -> Task<Message> {
        let (till, now) = (self.till_window(), &self.displays);
        let (step, choice) = placement::asked(&now.customer, &now.monitors, now.remembered.as_ref(), till);
        if let Some(choice) = choice {
            self.displays.remember(choice);
        }
        self.step(step)
    }

    /// A person chose this monitor, by its place in the list.
    pub(super) fn choose_display(&mut self, place: usize) -> Task<Message> {
        let Some(choice) = self.displays.monitors.get(place).map(Choice::of) else { return Task::none() };
        let step = placement::place(&self.displays.monitors, Some(&choice), self.till_window());
        self.displays.remember(choice);
        let moved = step.map_or_else(Task::none, |place| self.step(Step::Open(place)));
        self.inform_of_displays();
        moved
    }

    /// The pages of the setup show the monitors and which of them the customer sees.
    pub(super) fn inform_of_displays(&mut self) {
        let own = self.till_window().area.map(Area::middle);
        let own = own.and_then(|at| placement::monitor_at(&self.displays.monitors, at)).map(|own| own.name.clone());
        let customers = match &self.displays.customer {
            Customer::Open(place) => place.monitor.as_ref().map(|monitor| monitor.name.clone()),
            _ => None,
        };
        let shown = self.displays.monitors.iter().map(|monitor| Display {
            name: monitor.name.clone(),
            width: monitor.area.width,
            height: monitor.area.height,
            here: own.as_ref() == Some(&monitor.name),
            chosen: customers.as_ref() == Some(&monitor.name),
        });
        let shown: Vec<Display> = shown.collect();
        if let Some(setup) = self.setup_mut() {
            setup.displays = shown;
        }
    }

    fn till_window(&self) -> Till {
        let pane = self.windows.of(Role::Cashier);
        Till { area: pane.and_then(|pane| pane.area(self.factor())), scale: pane.map_or(1.0, |pane| pane.scale) }
    }

    fn step(&mut self, step: Step) -> Task<Message> {
        match step {
            Step::Stay => Task::none(),
            Step::Lose(choice) => {
                tracing::info!(monitor = choice.monitor, "the customer's monitor is gone");
                self.leave(Customer::Lost(choice))
            }
            Step::Open(place) => {
                let monitor = place.monitor.as_ref().map(|monitor| monitor.name.as_str());
                tracing::info!(monitor, full_screen = place.full_screen, "the customer's window opens");
                let closed = self.leave(Customer::Open(place.clone()));
                let scale = self.till_window().scale;
                let (id, opened) = self.windows.open(Role::Customer, &place, scale, Message::Opened);
                self.displays.arrival = Some(Arrival { id, tries: 0, fills: false });
                self.inform_of_size();
                Task::batch([closed, opened])
            }
        }
    }

    /// The customer's window closes where it is.
    fn leave(&mut self, customer: Customer) -> Task<Message> {
        self.displays.customer = customer;
        self.displays.arrival = None;
        let id = self.windows.of(Role::Customer).map(|pane| pane.id);
        // Forgotten at once, so that what is still told of it is not taken for a person's doing.
        id.into_iter().for_each(|id| self.windows.closed(id));
        // The cashier reads it even where there was no window yet.
        self.inform_of_size();
        id.map_or_else(Task::none, window::close)
    }

    /// A person closed the customer's window.
    pub(super) fn dismissed(&mut self) -> Task<Message> {
        self.leave(Customer::Dismissed)
    }

    /// A window has another place, in logical pixels of its own scale.
    pub(super) fn moved(&mut self, id: Id, to: Point) -> Task<Message> {
        let Some(pane) = self.windows.pane(id) else { return Task::none() };
        self.windows.moved(id, windows::desktop(to, pane.scale * self.scale(id)));
        if pane.role == Role::Customer { self.customer_moved(id) } else { Task::none() }
    }

    fn customer_moved(&mut self, id: Id) -> Task<Message> {
        let Some(pane) = self.windows.pane(id) else { return Task::none() };
        let Some(area) = pane.area(1.0) else { return Task::none() };
        let now = &mut self.displays;
        let Customer::Open(Place { monitor: Some(own), full_screen, position, .. }) = &mut now.customer else {
            return Task::none();
        };
        let Some(under) = placement::monitor_at(&now.monitors, area.middle()) else { return Task::none() };
        let arrival = now.arrival.as_mut().filter(|arrival| arrival.id == id);
        match (arrival, under.name == own.name) {
            // Only now does the window system know which monitor "full screen" means: until the window was told its
            // place, it takes it to be where the mouse is.
            (Some(arrival), true) if *full_screen && !arrival.fills => {
                arrival.fills = true;
                window::set_mode(id, window::Mode::Fullscreen)
            }
            (Some(arrival), false) if *full_screen && arrival.tries < TRIES => {
                arrival.tries = arrival.tries.saturating_add(1);
                position.map_or_else(Task::none, |at| window::move_to(id, windows::logical(at, pane.scale)))
            }
            (Some(_), false) if !*full_screen => {
                *own = under.clone();
                Task::none()
            }
            (None, false) => Task::future(async move {
                Message::Carried(id, tokio::task::spawn_blocking(monitors::list).await.unwrap_or_default())
            }),
            _ => Task::none(),
        }
    }

    /// The customer's window was moved to another monitor; the monitors were read after it.
    pub(super) fn carried(&mut self, id: Id, monitors: Vec<Monitor>) -> Task<Message> {
        let Some(pane) = self.windows.pane(id).filter(|pane| pane.role == Role::Customer) else { return Task::none() };
        // A desktop moves windows away from a monitor that is gone; that is nobody's wish.
        if monitors != self.displays.monitors {
            return self.monitors(monitors);
        }
        // Where it is by now: it may have been moved on since.
        let under = pane.area(1.0).and_then(|area| placement::monitor_at(&monitors, area.middle()));
        if let (Some(under), Customer::Open(place)) = (under, &mut self.displays.customer)
            && place.monitor.as_ref() != Some(under)
        {
            place.monitor = Some(under.clone());
            self.displays.remember(Choice::of(under));
        }
        Task::none()
    }

    /// From now on it is a person who moves this window.
    pub(super) fn settled(&mut self, id: Id) -> Task<Message> {
        let Some(arrival) = self.displays.arrival.take_if(|arrival| arrival.id == id) else { return Task::none() };
        // A window that opened right where it belongs may never be told that it moved.
        let belongs = !arrival.fills
            && match &self.displays.customer {
                Customer::Open(Place { monitor: Some(own), full_screen: true, .. }) => {
                    let area = self.windows.pane(id).and_then(|pane| pane.area(1.0));
                    area.is_some_and(|area| own.area.contains(area.middle()))
                }
                _ => false,
            };
        if belongs { window::set_mode(id, window::Mode::Fullscreen) } else { Task::none() }
    }

    /// Each monitor shows its number for a moment; nothing where monitors are not known.
    pub(super) fn show_numbers(&mut self) -> Task<Message> {
        self.displays.round = self.displays.round.wrapping_add(1);
        let scale = self.till_window().scale;
        let mut tasks = vec![self.close_numbers(), later(NUMBERS, Message::HideNumbers(self.displays.round))];
        for (monitor, number) in self.displays.monitors.clone().iter().zip(1..) {
            let (x, y) = monitor.area.middle();
            let (width, height) = placement::physical(NUMBER_SIZE, scale);
            let corner = (x.saturating_sub_unsigned(width / 2), y.saturating_sub_unsigned(height / 2));
            let place = Place { position: Some(corner), ..Place::anywhere() };
            tasks.push(self.windows.open(Role::Number(number), &place, scale, Message::Opened).1);
        }
        Task::batch(tasks)
    }

    /// The moment of [`App::show_numbers`] is over; not that of an earlier one.
    pub(super) fn hide_numbers(&mut self, round: u64) -> Task<Message> {
        if round == self.displays.round { self.close_numbers() } else { Task::none() }
    }

    fn close_numbers(&mut self) -> Task<Message> {
        let ids = self.windows.numbers();
        ids.iter().for_each(|id| self.windows.closed(*id));
        Task::batch(ids.into_iter().map(window::close))
    }
}

/// A monitor's number.
pub fn number<'a>(number: usize) -> Element<'a, Message> {
    container(label(&Look::light(), number.to_string(), size::AMOUNT, Weight::Bold)).center(Fill).into()
}

fn later(pause: Duration, message: Message) -> Task<Message> {
    Task::future(async move {
        tokio::time::sleep(pause).await;
        message
    })
}

//! Both windows, running: what comes in is dispatched, what must be done is handed to `perform`.

mod till;

pub use till::Till;

use super::customer;
use super::font;
use super::keys::{Action, Place, Stroke};
use super::perform::{Performer, Told};
use super::screen::Answer;
use super::screen::broken::{self, StartTrouble};
use super::theme::{Look, Mode};
use super::windows::{Role, Windows};
use crate::acquirer::Acquirer;
use crate::clock::Clock;
use crate::config::Config;
use crate::i18n::{Catalog, Language};
use crate::sync::Engine;
use iced::keyboard;
use iced::window::Id;
use iced::{Element, Event, Size, Subscription, Task, Theme, event, window};
use std::sync::Arc;
use std::time::Duration;

/// What the windows work on, once it could be opened.
pub struct Opened<A> {
    /// The engine over the open store.
    pub engine: Engine<A>,
    /// The configuration it runs on.
    pub config: Config,
    /// The clock it runs by.
    pub clock: Clock,
}

/// Opens the configuration, the store and the engine; called again after "Try again".
pub type Open<A> = Arc<dyn Fn() -> Result<Opened<A>, StartTrouble> + Send + Sync>;

/// How to run the windows.
pub struct UiOptions<A> {
    /// Opens what the windows work on.
    pub open: Open<A>,
    /// The cashier's language; else the configuration's, else English.
    pub language: Option<Language>,
    /// Light or dark; else the system's.
    pub theme: Option<Mode>,
    /// Multiplies the size of everything in the cashier's window.
    pub scale: Option<f32>,
    /// Shows the training band: nothing is real money.
    pub training: bool,
}

/// A difference of colour below one step of eight bits.
const UNSEEN: f32 = 0.0001;

/// The windows could not run at all.
#[derive(Debug, thiserror::Error)]
pub enum UiError {
    /// No window could be opened.
    #[error("no window could be opened; without a display use the commands, see «maneki --help»")]
    Iced(#[from] iced::Error),
}

/// Something happened.
#[derive(Debug, Clone)]
pub enum Message {
    /// A button in the cashier's window.
    Act(Action),
    /// A key in one of the windows.
    Key(Id, Stroke),
    /// The pause after a character is over.
    KeysQuiet(u64),
    /// A second passed.
    Tick,
    /// The engine tells something.
    Told(Told),
    /// An effect is done.
    Answered(Answer),
    /// A window is open.
    Opened(Id),
    /// A window has another size.
    Resized(Id, Size),
    /// A window's pixels have another density.
    Rescaled(Id, f32),
    /// Somebody wants to close a window.
    CloseRequested(Id),
    /// A window is gone.
    Closed(Id),
    /// The system changed between light and dark.
    System(iced::theme::Mode),
}

/// The program.
pub struct App<A> {
    options: Arc<UiOptions<A>>,
    windows: Windows,
    look: Look,
    /// Flips whenever everything must be painted anew; see [`App::style`].
    fresh: bool,
    state: State<A>,
}

/// Whether there is something to work on.
enum State<A> {
    /// Yes.
    Running(Box<Till<A>>),
    /// No; the screen says why.
    Broken { trouble: StartTrouble, words: Catalog },
}

/// Opens both windows and runs until the cashier's is closed.
///
/// iced brings its own tokio runtime, so this must not be called from inside another one.
///
/// # Errors
/// When no window can be opened at all.
pub fn run<A: Acquirer>(options: UiOptions<A>) -> Result<(), UiError> {
    let options = Arc::new(options);
    let mut daemon = iced::daemon(move || App::boot(Arc::clone(&options)), App::update, App::view)
        .title(App::title)
        .subscription(App::subscription)
        .theme(App::theme)
        .style(App::style)
        .scale_factor(App::scale)
        .default_font(font::regular());
    for file in font::fonts() {
        daemon = daemon.font(file);
    }
    daemon.run().map_err(UiError::from)
}

impl<A: Acquirer> App<A> {
    fn boot(options: Arc<UiOptions<A>>) -> (Self, Task<Message>) {
        let look = Look::new(options.theme.unwrap_or_default());
        let mut windows = Windows::default();
        let cashier = windows.open(Role::Cashier, Message::Opened);
        let customer = windows.open(Role::Customer, Message::Opened);
        let (state, first) = open(&options, look);
        let mode = match options.theme {
            Some(_) => Task::none(),
            None => iced::system::theme().map(Message::System),
        };
        (Self { options, windows, look, fresh: false, state }, Task::batch([cashier, customer, mode, first]))
    }

    fn update(&mut self, message: Message) -> Task<Message> {
        self.fresh ^= self.moves(&message);
        match message {
            Message::Act(action) => self.act(action),
            Message::Key(id, stroke) => self.key(id, stroke),
            Message::KeysQuiet(round) => self.with_till(|till| till.keys_quiet(round)),
            Message::Tick => self.with_till(Till::tick),
            Message::Told(told) => self.with_till(|till| till.told(told)),
            Message::Answered(answer) => self.with_till(|till| till.answered(answer)),
            // The system tells a density only when it changes; the first one has to be asked for.
            Message::Opened(id) => window::scale_factor(id).map(move |scale| Message::Rescaled(id, scale)),
            Message::Resized(id, size) => self.resized(id, size),
            Message::Rescaled(id, scale) => self.rescaled(id, scale),
            Message::CloseRequested(id) => self.close_requested(id),
            Message::Closed(id) => self.closed(id),
            Message::System(mode) => self.system(mode),
        }
    }

    fn with_till(&mut self, change: impl FnOnce(&mut Till<A>) -> Task<Message>) -> Task<Message> {
        match &mut self.state {
            State::Running(till) => change(till),
            State::Broken { .. } => Task::none(),
        }
    }

    fn act(&mut self, action: Action) -> Task<Message> {
        match (&mut self.state, action) {
            (State::Running(till), action) => till.act(action),
            (State::Broken { .. }, Action::Primary) => {
                let (state, first) = open(&self.options, self.look);
                self.state = state;
                self.inform_of_size();
                first
            }
            (State::Broken { .. }, Action::Quit) => iced::exit(),
            (State::Broken { .. }, _) => Task::none(),
        }
    }

    /// Keys work in both windows: who types with the customer's window in front is the cashier too.
    fn key(&mut self, id: Id, stroke: Stroke) -> Task<Message> {
        if self.windows.role(id).is_none() {
            return Task::none();
        }
        match &mut self.state {
            State::Running(till) => till.key(stroke),
            State::Broken { .. } => match super::keys::action(Place::Broken, stroke) {
                Some(action) => self.act(action),
                None => Task::none(),
            },
        }
    }

    fn resized(&mut self, id: Id, size: Size) -> Task<Message> {
        self.windows.resized(id, size);
        self.inform_of_size();
        Task::none()
    }

    fn rescaled(&mut self, id: Id, scale: f32) -> Task<Message> {
        self.windows.rescaled(id, scale);
        self.inform_of_size();
        Task::none()
    }

    /// Screens read the size of their window from the context, in units of their own scale.
    fn inform_of_size(&mut self) {
        let factor = self.options.scale.unwrap_or(1.0);
        let open = self.windows.of(Role::Customer).is_some();
        if let (State::Running(till), Some(pane)) = (&mut self.state, self.windows.of(Role::Cashier)) {
            till.context.size = pane.size;
            till.context.scale = pane.scale * factor;
            till.context.customer_window = open;
        }
    }

    fn close_requested(&mut self, id: Id) -> Task<Message> {
        match (self.windows.role(id), &mut self.state) {
            (Some(Role::Cashier), State::Running(till)) => till.ask_to_quit(),
            (Some(Role::Cashier), State::Broken { .. }) => iced::exit(),
            _ => window::close(id),
        }
    }

    fn closed(&mut self, id: Id) -> Task<Message> {
        let role = self.windows.role(id);
        self.windows.closed(id);
        self.inform_of_size();
        // A daemon does not end with its windows.
        if role == Some(Role::Cashier) { iced::exit() } else { Task::none() }
    }

    fn system(&mut self, mode: iced::theme::Mode) -> Task<Message> {
        let mode = if mode == iced::theme::Mode::Dark { Mode::Dark } else { Mode::Light };
        self.look = Look::new(self.options.theme.unwrap_or(mode));
        if let State::Running(till) = &mut self.state {
            till.context.look = self.look;
        }
        Task::none()
    }

    fn view(&self, id: Id) -> Element<'_, Message> {
        let Some(pane) = self.windows.pane(id) else { return iced::widget::space().into() };
        match (&self.state, pane.role) {
            (State::Running(till), Role::Cashier) => till.cashier_view().map(Message::Act),
            (State::Running(till), Role::Customer) => till.customer_view(pane.size, pane.scale),
            (State::Broken { trouble, words }, Role::Cashier) => {
                broken::view(trouble, words, &self.look).map(Message::Act)
            }
            (State::Broken { .. }, Role::Customer) => iced::widget::space().into(),
        }
    }

    fn title(&self, id: Id) -> String {
        match (&self.state, self.windows.role(id)) {
            (State::Running(till), Some(role)) => till.title(role),
            _ => "Maneki".to_owned(),
        }
    }

    fn theme(&self, id: Id) -> Option<Theme> {
        Some(match self.windows.role(id) {
            Some(Role::Customer) => customer::theme(),
            _ => self.look.theme(),
        })
    }

    /// The software renderer (iced_tiny_skia 0.14.1) paints only what it believes has changed, and misses
    /// parts of texts when many change at once. A background that differs, by less than a screen can
    /// show, makes it paint everything; a half painted PAID would be worse than a few milliseconds.
    fn style(&self, theme: &Theme) -> iced::theme::Style {
        let base = iced::theme::Base::base(theme);
        let blue = base.background_color.b;
        let other = if self.fresh { blue - UNSEEN } else { blue };
        iced::theme::Style { background_color: iced::Color { b: other, ..base.background_color }, ..base }
    }

    /// Whether a message changes what is on a screen; a second that passes does so only while somebody pays.
    fn moves(&self, message: &Message) -> bool {
        match (message, &self.state) {
            (Message::Tick, State::Running(till)) => till.is_paying(),
            (Message::Tick, State::Broken { .. }) => false,
            _ => true,
        }
    }

    fn scale(&self, id: Id) -> f32 {
        match self.windows.role(id) {
            Some(Role::Cashier) => self.options.scale.unwrap_or(1.0),
            _ => 1.0,
        }
    }

    fn subscription(&self) -> Subscription<Message> {
        let mut all = vec![event::listen_with(heard), iced::time::every(Duration::from_secs(1)).map(|_| Message::Tick)];
        if let State::Running(till) = &self.state {
            all.push(Subscription::run_with(till.performer().clone(), Performer::run).map(Message::Told));
        }
        if self.options.theme.is_none() {
            all.push(iced::system::theme_changes().map(Message::System));
        }
        Subscription::batch(all)
    }
}

fn open<A: Acquirer>(options: &UiOptions<A>, look: Look) -> (State<A>, Task<Message>) {
    match (options.open)() {
        Ok(opened) => {
            let (till, first) = Till::new(opened, options.language, look, options.training);
            (State::Running(Box::new(till)), first)
        }
        Err(trouble) => {
            let words = Catalog::new(options.language.unwrap_or(Language::En));
            (State::Broken { trouble, words }, Task::none())
        }
    }
}

/// The raw events that matter. Keys a text input took are not ours.
fn heard(event: Event, status: event::Status, id: Id) -> Option<Message> {
    match event {
        Event::Keyboard(pressed @ keyboard::Event::KeyPressed { .. }) if status == event::Status::Ignored => {
            super::keys::stroke(&pressed).map(|stroke| Message::Key(id, stroke))
        }
        Event::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => {
            Some(Message::Resized(id, size))
        }
        Event::Window(window::Event::Rescaled(scale)) => Some(Message::Rescaled(id, scale)),
        Event::Window(window::Event::CloseRequested) => Some(Message::CloseRequested(id)),
        Event::Window(window::Event::Closed) => Some(Message::Closed(id)),
        _ => None,
    }
}

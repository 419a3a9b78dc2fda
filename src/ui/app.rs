//! Both windows, running: what comes in is dispatched, what must be done is handed to `perform`.

mod displays;
pub mod painting;
mod settings;
mod till;

pub use till::Till;

use displays::{Displays, Measures};
use painting::{Kind, Painting};

use super::customer;
use super::font;
use super::keys::{Action, Place, Practice, Stroke};
use super::monitors::{self, Monitor};
use super::perform::{Performer, Told};
use super::placement;
use super::screen::Answer;
use super::screen::broken::{self, StartTrouble};
use super::screen::layout::Layout;
use super::setup::{self, Desk, Setup};
use super::theme::{Look, Mode};
use super::windows::{CUSTOMER_SIZE, Role, Windows};
use crate::acquirer::Acquirer;
use crate::clock::Clock;
use crate::config::{self, Config};
use crate::domain::payment::Tender;
use crate::i18n::{Catalog, Language};
use crate::sync::Engine;
use iced::keyboard;
use iced::window::Id;
use iced::{Element, Event, Point, Size, Subscription, Task, Theme, event, mouse, touch, window};
use std::sync::Arc;

/// What the windows work on, once it could be opened.
pub struct Opened<A> {
    /// The engine over the open store.
    pub engine: Engine<A>,
    /// The configuration it runs on.
    pub config: Config,
    /// The clock it runs by.
    pub clock: Clock,
    /// The pretend customers of a till in training; they leave when this is dropped.
    pub training: Option<Box<dyn Practising>>,
}

/// The pretend customers of a till in training.
pub trait Practising: Send {
    /// What they do from now on.
    fn next(&self, practice: Practice);
}

/// Opens the configuration, the store and the engine; called again after "Try again".
pub type Open<A> = Arc<dyn Fn() -> Result<Opened<A>, StartTrouble> + Send + Sync>;

/// How to run the windows.
pub struct UiOptions<A> {
    /// Opens what the windows work on.
    pub open: Open<A>,
    /// What setting up and the PIN need.
    pub desk: Arc<dyn Desk>,
    /// The cashier's language; else the configuration's, else English.
    pub language: Option<Language>,
    /// Light or dark; else the system's.
    pub theme: Option<Mode>,
    /// Multiplies the size of everything in the cashier's window; else as its monitor has room.
    pub scale: Option<f32>,
}

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
    /// A hand moved something that iced moves by itself, such as a list.
    Moving,
    /// A second passed.
    Tick,
    /// The engine tells something.
    Told(Told),
    /// An effect is done.
    Answered(Answer),
    /// A window is open.
    Opened(Id),
    /// What the system says of a window that was opened.
    Measured(Id, Measures),
    /// Whether the display tells its monitors.
    Tells(bool),
    /// The monitors are these now.
    Monitors(Vec<Monitor>),
    /// A window has another size.
    Resized(Id, Size),
    /// A window has another place, in logical pixels of its own scale.
    Moved(Id, Point),
    /// The customer's window was moved to another monitor; what the display says after it.
    Carried(Id, Vec<Monitor>),
    /// A window has the keyboard.
    Focused(Id),
    /// From now on a person moves this window.
    Settled(Id),
    /// A person asks for the customer's window, or for it to be on the next monitor.
    Display,
    /// That moment is over.
    HideNumbers(u64),
    /// A window's pixels have another density.
    Rescaled(Id, f32),
    /// Somebody wants to close a window.
    CloseRequested(Id),
    /// A window is gone.
    Closed(Id),
    /// The system changed between light and dark.
    System(iced::theme::Mode),
    /// The pause after a key on these pages is over.
    SetupQuiet(u64),
    /// Something on the pages of the setup or of the settings.
    Setup(setup::Event),
    /// What a wallet says to the question of this number about what was typed for it.
    Checked(Tender, u64, Result<(), String>),
    /// The settings were asked for, and the PIN was right where there is one.
    OpenSettings,
    /// Opens the till with its new configuration, once the old one has let go of its files.
    OpenAgain(u8),
}

/// The program.
pub struct App<A> {
    options: Arc<UiOptions<A>>,
    windows: Windows,
    displays: Displays,
    /// Light or dark, as the system says.
    system: Mode,
    look: Look,
    clock: Clock,
    /// The settings, over a till that goes on.
    settings: Option<Box<Setup>>,
    /// How often a wallet was asked, by whichever pages.
    questions: u64,
    painting: Painting,
    state: State<A>,
}

/// Whether there is something to work on.
enum State<A> {
    /// Yes.
    Running(Box<Till<A>>),
    /// Not yet: there is no configuration, or it is being put right.
    SettingUp(Box<Setup>),
    /// No; the screen says why. With `repair`, the pages of the settings can put it right.
    Broken { trouble: StartTrouble, words: Catalog, repair: bool },
    /// The old till lets go of its files before it is opened anew.
    Opening,
}

/// Opens the cashier's window, then the customer's where it belongs, and runs until the cashier's is closed.
///
/// iced brings its own tokio runtime, so this must not be called from inside another one.
///
/// # Errors
/// When no window can be opened at all.
pub fn run<A: Acquirer>(options: UiOptions<A>) -> Result<(), UiError> {
    font::load_ahead();
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
        let mut windows = Windows::default();
        let (_, cashier) = windows.open(Role::Cashier, &placement::Place::anywhere(), 1.0, Message::Opened);
        let look = Look::new(options.theme.unwrap_or_default());
        let displays = Displays::new(options.desk.home().to_path_buf());
        let mut app = Self {
            options,
            windows,
            displays,
            system: Mode::default(),
            look,
            clock: Clock::system(),
            settings: None,
            questions: 0,
            painting: Painting::default(),
            state: State::Opening,
        };
        let first = app.open();
        let mode = match app.options.theme {
            Some(_) => Task::none(),
            None => iced::system::theme().map(Message::System),
        };
        (app, Task::batch([cashier, mode, first]))
    }

    fn update(&mut self, message: Message) -> Task<Message> {
        let kind = Kind::of(&message);
        let before = (kind == Kind::Hand).then(|| self.at_rest()).flatten();
        let face = (kind == Kind::Second).then(|| self.face()).flatten();
        let task = self.dispatch(message);
        self.painted(kind, before, face);
        task
    }

    fn dispatch(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Act(action) => self.act(action),
            Message::Key(id, stroke) => self.key(id, stroke),
            Message::KeysQuiet(round) => self.with_till(|till| till.keys_quiet(round)),
            Message::Moving => Task::none(),
            Message::Tick => self.with_till(Till::tick),
            Message::Told(told) => self.with_till(|till| till.told(told)),
            Message::Answered(answer) => self.with_till(|till| till.answered(answer)),
            Message::Opened(id) => self.opened(id),
            Message::Measured(id, measures) => self.measured(id, measures),
            Message::Tells(tells) => self.tells(tells),
            Message::Monitors(monitors) => self.monitors(monitors),
            Message::Resized(id, size) => self.resized(id, size),
            Message::Moved(id, to) => self.moved(id, to),
            Message::Carried(id, monitors) => self.carried(id, monitors),
            Message::Focused(id) => self.focused(id),
            Message::Settled(id) => self.settled(id),
            Message::Display => self.display(),
            Message::HideNumbers(round) => self.hide_numbers(round),
            Message::Rescaled(id, scale) => self.rescaled(id, scale),
            Message::CloseRequested(id) => self.close_requested(id),
            Message::Closed(id) => self.closed(id),
            Message::System(mode) => self.system(mode),
            Message::SetupQuiet(round) => self.setup_quiet(round),
            Message::Setup(event) => self.set_up(event),
            Message::Checked(wallet, question, outcome) => self.checked(wallet, question, outcome),
            Message::OpenSettings => self.open_settings(),
            Message::OpenAgain(tries) => self.open_again(tries),
        }
    }

    fn with_till(&mut self, change: impl FnOnce(&mut Till<A>) -> Task<Message>) -> Task<Message> {
        match &mut self.state {
            State::Running(till) => change(till),
            _ => Task::none(),
        }
    }

    fn act(&mut self, action: Action) -> Task<Message> {
        match (&mut self.state, action) {
            (State::Running(till), action) => till.act(action),
            (State::Broken { .. }, Action::Primary) => self.open(),
            (State::Broken { repair: true, .. }, Action::Settings) => self.repair(),
            (State::Broken { .. }, Action::Quit) => iced::exit(),
            _ => Task::none(),
        }
    }

    /// Keys work in both windows: who types with the customer's window in front is the cashier too.
    fn key(&mut self, id: Id, stroke: Stroke) -> Task<Message> {
        if self.windows.role(id).is_none() {
            return Task::none();
        }
        if self.settings.is_some() || matches!(self.state, State::SettingUp(_)) {
            return self.setup_key(stroke);
        }
        match &mut self.state {
            State::Running(till) => till.key(stroke),
            State::Broken { .. } => match super::keys::action(Place::Broken, stroke) {
                Some(action) => self.act(action),
                None => Task::none(),
            },
            State::SettingUp(_) | State::Opening => Task::none(),
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
        let factor = self.factor();
        let customer = self.windows.of(Role::Customer);
        let open = customer.is_some() || self.displays.is_starting();
        let Some(pane) = self.windows.of(Role::Cashier) else { return };
        if let Some(setup) = self.setup_mut() {
            setup.layout = Layout::of(pane.size);
        }
        if let State::Running(till) = &mut self.state {
            till.context.size = pane.size;
            till.context.scale = pane.scale * factor;
            till.context.customer_window = open;
            let (size, scale) = customer.map_or((CUSTOMER_SIZE, 1.0), |pane| (pane.size, pane.scale));
            till.context.customer_size = size;
            till.context.customer_scale = scale;
        }
    }

    fn close_requested(&mut self, id: Id) -> Task<Message> {
        match (self.windows.role(id), &mut self.state) {
            (Some(Role::Cashier), State::Running(till)) => {
                if let Some(settings) = self.settings.take() {
                    settings.leave();
                }
                till.ask_to_quit()
            }
            (Some(Role::Cashier), _) => iced::exit(),
            (Some(Role::Customer), _) => self.dismissed(),
            _ => window::close(id),
        }
    }

    fn closed(&mut self, id: Id) -> Task<Message> {
        let role = self.windows.role(id);
        self.windows.closed(id);
        match role {
            // A daemon does not end with its windows.
            Some(Role::Cashier) => iced::exit(),
            Some(Role::Customer) => self.dismissed(),
            Some(Role::Number(_)) | None => Task::none(),
        }
    }

    fn system(&mut self, mode: iced::theme::Mode) -> Task<Message> {
        self.system = if mode == iced::theme::Mode::Dark { Mode::Dark } else { Mode::Light };
        self.dress();
        Task::none()
    }

    /// Light or dark, and how strong: the command line decides, else the configuration, else the system.
    fn dress(&mut self) {
        let said = match &self.state {
            State::Running(till) => till.context.config.windows,
            _ => config::Windows::default(),
        };
        let configured = said.theme.map(|theme| match theme {
            config::Theme::Light => Mode::Light,
            config::Theme::Dark => Mode::Dark,
        });
        let mode = self.options.theme.or(configured).unwrap_or(self.system);
        self.look = Look::with_contrast(mode, said.high_contrast);
        let look = self.look;
        if let State::Running(till) = &mut self.state {
            till.context.set_look(look);
        }
        if let Some(setup) = self.setup_mut() {
            setup.look = look.for_language(setup.words.language());
        }
    }

    fn view(&self, id: Id) -> Element<'_, Message> {
        let Some(pane) = self.windows.pane(id) else { return iced::widget::space().into() };
        match (&self.state, pane.role) {
            (_, Role::Cashier) if self.settings.is_some() => self.setup_view(),
            (State::Running(till), Role::Cashier) => till.cashier_view().map(Message::Act),
            (State::Running(till), Role::Customer) => till.customer_view(pane.size, pane.scale),
            (State::Broken { trouble, words, repair }, Role::Cashier) => {
                broken::view(trouble, words, &self.look, *repair).map(Message::Act)
            }
            (State::SettingUp(_), Role::Cashier) => self.setup_view(),
            (_, Role::Number(number)) => displays::number(number),
            (_, Role::Customer) => customer::closed(pane.size),
            (State::Opening, Role::Cashier) => customer::closed(pane.size),
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
            Some(Role::Customer | Role::Number(_)) => customer::theme(),
            _ => self.look.theme(),
        })
    }

    fn style(&self, theme: &Theme) -> iced::theme::Style {
        self.painting.style(theme)
    }

    fn scale(&self, id: Id) -> f32 {
        match self.windows.role(id) {
            Some(Role::Cashier) => self.factor(),
            _ => 1.0,
        }
    }

    /// How much larger the cashier's window is drawn: as somebody said, else as its monitor has room.
    fn factor(&self) -> f32 {
        self.options.scale.unwrap_or(self.displays.automatic)
    }

    fn subscription(&self) -> Subscription<Message> {
        let mut all = vec![event::listen_with(heard), self.time()];
        if let State::Running(till) = &self.state {
            all.push(Subscription::run_with(till.performer().clone(), Performer::run).map(Message::Told));
        }
        if self.displays.tells {
            all.push(Subscription::run(monitors::changes).map(Message::Monitors));
        }
        if self.options.theme.is_none() {
            all.push(iced::system::theme_changes().map(Message::System));
        }
        Subscription::batch(all)
    }
}

/// The raw events that matter. Keys a text input took are not ours.
fn heard(event: Event, status: event::Status, id: Id) -> Option<Message> {
    match event {
        Event::Keyboard(pressed @ keyboard::Event::KeyPressed { .. }) if status == event::Status::Ignored => {
            super::keys::stroke(&pressed).map(|stroke| Message::Key(id, stroke))
        }
        Event::Mouse(mouse::Event::WheelScrolled { .. } | mouse::Event::ButtonReleased(_))
        | Event::Touch(touch::Event::FingerLifted { .. }) => Some(Message::Moving),
        Event::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => {
            Some(Message::Resized(id, size))
        }
        Event::Window(window::Event::Focused) => Some(Message::Focused(id)),
        Event::Window(window::Event::Moved(to)) => Some(Message::Moved(id, to)),
        Event::Window(window::Event::Rescaled(scale)) => Some(Message::Rescaled(id, scale)),
        Event::Window(window::Event::CloseRequested) => Some(Message::CloseRequested(id)),
        Event::Window(window::Event::Closed) => Some(Message::Closed(id)),
        Event::Window(window::Event::FileDropped(path)) => Some(Message::Setup(setup::Event::Dropped(path))),
        _ => None,
    }
}

//! Opening the till, setting it up, and its settings: what the pages of [`Setup`] want is done here.

use super::{App, Message, State, Till};
use crate::acquirer::Acquirer;
use crate::config::Draft;
use crate::domain::payment::Tender;
use crate::i18n::{Catalog, Language, trouble};
use crate::ui::keys::Stroke;
use crate::ui::keys::burst::GAP_MS;
use crate::ui::screen::layout::Layout;
use crate::ui::setup::{self, LIST_ID, PAGE_ID, Purpose, Setup, Want};
use crate::ui::windows::{CASHIER_SIZE, Role};
use iced::widget::operation::{self, RelativeOffset};
use iced::{Element, Task};
use std::sync::Arc;
use std::time::Duration;

/// How often, and how long apart, the new till is opened while the old one still holds its files.
const TRIES: u8 = 50;
const PAUSE: Duration = Duration::from_millis(100);

impl<A: Acquirer> App<A> {
    /// Opens what the windows work on: the till, or the pages that set it up, or the screen that says
    /// why not.
    pub(super) fn open(&mut self) -> Task<Message> {
        let (state, first) = match (self.options.open)() {
            Ok(opened) => {
                let (till, first) = Till::new(opened, self.options.language, self.look, Arc::clone(&self.options.desk));
                (State::Running(Box::new(till)), first)
            }
            Err(trouble) if trouble.words == trouble::CONFIG_MISSING => self.begin(Purpose::First),
            Err(trouble) => {
                let desk = self.options.desk.as_ref();
                let draft = Draft::open(desk.home()).ok().filter(|_| trouble.words == trouble::CONFIG_WRONG);
                let repair = draft.is_some_and(|draft| Setup::can_repair(&draft, desk));
                let words = Catalog::new(self.options.language.unwrap_or_else(|| self.machine_language()));
                (State::Broken { trouble, words, repair }, Task::none())
            }
        };
        self.state = state;
        self.dress();
        self.inform_of_size();
        self.inform_of_displays();
        first
    }

    /// A till that was closed for its new configuration may hold its files a moment longer.
    pub(super) fn open_again(&mut self, tries: u8) -> Task<Message> {
        let first = self.open();
        let in_use = matches!(&self.state, State::Broken { trouble, .. } if trouble.words == trouble::STORE_IN_USE);
        if !in_use || tries >= TRIES {
            return Task::batch([first, self.measure_till()]);
        }
        self.state = State::Opening;
        let again = tries.saturating_add(1);
        Task::perform(tokio::time::sleep(PAUSE), move |()| Message::OpenAgain(again))
    }

    fn machine_language(&self) -> Language {
        self.options.desk.locale().as_deref().and_then(Language::from_tag).unwrap_or(Language::En)
    }

    /// The pages on what the home holds; a file nobody can read stays a screen.
    fn begin(&self, purpose: Purpose) -> (State<A>, Task<Message>) {
        let desk = self.options.desk.as_ref();
        let draft = match purpose {
            Purpose::First => Draft::begin(desk.home()),
            Purpose::Repair | Purpose::Settings => Draft::open(desk.home()),
        };
        match draft {
            Ok(draft) => {
                let setup = Setup::new(purpose, draft, desk, self.look, self.layout());
                (State::SettingUp(Box::new(setup)), Task::none())
            }
            Err(error) => {
                let trouble = crate::ui::screen::broken::StartTrouble {
                    words: trouble::CONFIG_WRONG,
                    path: desk.home().display().to_string(),
                    detail: error.to_string(),
                };
                (State::Broken { trouble, words: Catalog::new(self.machine_language()), repair: false }, Task::none())
            }
        }
    }

    /// The screen of an error turns into the page with the wrong value.
    pub(super) fn repair(&mut self) -> Task<Message> {
        let (state, first) = self.begin(Purpose::Repair);
        self.state = state;
        self.inform_of_displays();
        first
    }

    /// The settings over a till that goes on.
    pub(super) fn open_settings(&mut self) -> Task<Message> {
        let desk = self.options.desk.as_ref();
        // A payment may have begun since somebody asked for them.
        if let State::Running(till) = &mut self.state
            && !till.lets_settings_open()
        {
            return Task::none();
        }
        if let (State::Running(till), Ok(draft)) = (&self.state, Draft::open(desk.home())) {
            let mut setup = Setup::new(Purpose::Settings, draft, desk, self.look, self.layout());
            // The cashier's own language where the command line chose another than the file.
            setup.words = till.context.words.clone();
            setup.look = till.context.look;
            self.settings = Some(Box::new(setup));
        }
        self.inform_of_displays();
        Task::none()
    }

    fn layout(&self) -> Layout {
        Layout::of(self.windows.of(Role::Cashier).map_or(CASHIER_SIZE, |pane| pane.size))
    }

    pub(super) fn setup_mut(&mut self) -> Option<&mut Setup> {
        match (&mut self.settings, &mut self.state) {
            (Some(settings), _) => Some(settings),
            (None, State::SettingUp(setup)) => Some(setup),
            _ => None,
        }
    }

    fn setup(&self) -> Option<&Setup> {
        match (&self.settings, &self.state) {
            (Some(settings), _) => Some(settings),
            (None, State::SettingUp(setup)) => Some(setup),
            _ => None,
        }
    }

    pub(super) fn setup_view(&self) -> Element<'_, Message> {
        match self.setup() {
            Some(setup) => setup::view(setup).map(Message::Setup),
            None => iced::widget::space().into(),
        }
    }

    /// A key no text field took.
    pub(super) fn setup_key(&mut self, stroke: Stroke) -> Task<Message> {
        let (desk, now_ms) = (Arc::clone(&self.options.desk), self.clock.monotonic_ms());
        let Some(setup) = self.setup_mut() else { return Task::none() };
        let (wants, waits) = setup.key(stroke, now_ms, desk.as_ref());
        let later = waits.map_or_else(Task::none, |round| {
            let pause = Duration::from_millis(GAP_MS.unsigned_abs());
            Task::perform(tokio::time::sleep(pause), move |()| Message::SetupQuiet(round))
        });
        Task::batch([self.wants(wants), later])
    }

    pub(super) fn setup_quiet(&mut self, round: u64) -> Task<Message> {
        let desk = Arc::clone(&self.options.desk);
        let wants = self.setup_mut().map(|setup| setup.keys_quiet(round, desk.as_ref()));
        self.wants(wants.unwrap_or_default())
    }

    fn wants(&mut self, wants: Vec<Want>) -> Task<Message> {
        Task::batch(wants.into_iter().map(|want| self.want(want)).collect::<Vec<_>>())
    }

    pub(super) fn set_up(&mut self, event: setup::Event) -> Task<Message> {
        let (desk, now_ms) = (Arc::clone(&self.options.desk), self.clock.monotonic_ms());
        let Some(setup) = self.setup_mut() else { return Task::none() };
        let wants = setup.on(event, now_ms, desk.as_ref());
        self.wants(wants)
    }

    fn want(&mut self, want: Want) -> Task<Message> {
        match want {
            Want::Focus(Some(field)) => operation::focus(field),
            // Nothing has this name: every text field loses the keyboard.
            Want::Focus(None) => operation::focus("nothing"),
            Want::Show(thousandth) => {
                operation::snap_to(LIST_ID, RelativeOffset { x: 0.0, y: f32::from(thousandth) / 1000.0 })
            }
            Want::Reveal(thousandth) => {
                operation::snap_to(PAGE_ID, RelativeOffset { x: 0.0, y: f32::from(thousandth) / 1000.0 })
            }
            Want::Check(wallet) => self.ask_wallet(wallet),
            Want::Numbers => self.show_numbers(),
            Want::Display(place) => self.choose_display(place),
            Want::Open => {
                self.settings = None;
                self.state = State::Opening;
                Task::done(Message::OpenAgain(0))
            }
            Want::Leave => {
                self.settings = None;
                self.with_till(|till| {
                    till.look_for_the_pin();
                    Task::none()
                })
            }
            Want::Quit => iced::exit(),
        }
    }

    fn ask_wallet(&mut self, wallet: Tender) -> Task<Message> {
        let question = self.questions.saturating_add(1);
        self.questions = question;
        let Some(setup) = self.setup_mut() else { return Task::none() };
        setup.asked(wallet, question);
        let draft = setup.draft().clone();
        let desk = Arc::clone(&self.options.desk);
        Task::future(async move {
            let asked = tokio::task::spawn_blocking(move || desk.check(&draft, wallet)).await;
            Message::Checked(wallet, question, asked.unwrap_or_else(|error| Err(error.to_string())))
        })
    }

    pub(super) fn checked(&mut self, wallet: Tender, question: u64, outcome: Result<(), String>) -> Task<Message> {
        if let Some(setup) = self.setup_mut() {
            setup.checked(wallet, question, outcome);
        }
        Task::none()
    }

    /// Whether the configuration wants everything as large as the screen allows.
    pub(super) fn wants_large_text(&self) -> bool {
        matches!(&self.state, State::Running(till) if till.context.config.windows.large_text)
    }
}

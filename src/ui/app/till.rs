//! A till that works: its context, its cashier's window, its engine.

use super::painting::Face;
use super::{Message, Opened, Practising};
use crate::acquirer::Acquirer;
use crate::domain::payment::{Finality, Tender};
use crate::i18n::{Catalog, Language, key, trouble, word};
use crate::sync::Update;
use crate::ui::context::{Context, Halt};
use crate::ui::customer::{self, Switch, Words};
use crate::ui::gate::{Behind, Gate, Passed, Tries};
use crate::ui::keys::burst::{Burst, GAP_MS, Scan, Typed};
use crate::ui::keys::{self, Action, Place, Practice, Stroke};
use crate::ui::perform::{Performer, Told};
use crate::ui::screen::display::customer_display;
use crate::ui::screen::sell::tenders;
use crate::ui::screen::{self, Answer, Cashier, Effect, Reason, Screen, Sell};
use crate::ui::setup::Desk;
use crate::ui::sound::Sounds;
use crate::ui::theme::{Look, StateRole};
use crate::ui::windows::Role;
use iced::{Element, Size, Task};
use std::sync::Arc;
use std::time::Duration;

/// What runs behind the windows.
pub struct Till<A> {
    /// What every screen reads.
    pub context: Context,
    cashier: Cashier,
    performer: Performer<A>,
    burst: Burst,
    sounds: Sounds,
    desk: Arc<dyn Desk>,
    training: Option<Box<dyn Practising>>,
    gate: Option<Gate>,
    tries: Tries,
}

/// What stays on the windows while digits are typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Still {
    lines: usize,
    is_typing: bool,
    language: Language,
    training: Option<Practice>,
    /// A tender that locks or opens moves what is painted after it.
    offered: [bool; 4],
}

impl<A: Acquirer> Till<A> {
    /// A till on what was opened, and the first things to read.
    pub fn new(
        opened: Opened<A>,
        language: Option<Language>,
        look: Look,
        desk: Arc<dyn Desk>,
    ) -> (Self, Task<Message>) {
        let Opened { engine, config, clock, training } = opened;
        let words = Catalog::new(language.unwrap_or(config.till.language));
        let customer_words = Catalog::new(config.till.customer_language);
        let mut context = Context::new(config, words, customer_words, look, clock.now());
        context.mono_ms = clock.monotonic_ms();
        context.has_pin = desk.has_pin();
        let gate = desk.is_locked().then(|| Gate::new(Behind::Till, Tries::default()));
        let performer = Performer::new(engine, clock);
        context.takes.retain(|tender| performer.takes(*tender));
        let cashier = Cashier::new(&context);
        let burst = Burst::default();
        let sounds = Sounds::new(context.config.sound, context.words.language(), training.is_some());
        let tries = Tries::default();
        let mut till = Self { context, cashier, performer, burst, sounds, desk, training, gate, tries };
        till.practise(Practice::default());
        let first = till.perform(vec![Effect::ReadDesk, Effect::ReadRates]);
        (till, first)
    }

    /// What carries out effects.
    pub const fn performer(&self) -> &Performer<A> {
        &self.performer
    }

    /// A button, or a key that is certain.
    pub fn act(&mut self, action: Action) -> Task<Message> {
        self.look_at_the_clock();
        // The customer's own button works while the till is locked.
        if self.gate.is_some() && action != Action::CustomerLanguage {
            return self.at_gate(&action);
        }
        match action {
            Action::Lock => self.lock(),
            Action::Settings => return self.ask_for_settings(),
            Action::CustomerLanguage => self.context.next_customer_language(),
            Action::Practise(practice) => self.practise(practice),
            Action::NextPractice => match self.context.training {
                Some(practice) => self.practise(practice.next()),
                None => self.cashier.nothing_to_do(),
            },
            action => {
                let effects = self.cashier.act(action, &self.context);
                self.welcome_next();
                return self.perform(effects);
            }
        }
        Task::none()
    }

    /// The settings, behind their PIN; never over a payment, because they open the till anew.
    fn ask_for_settings(&mut self) -> Task<Message> {
        if !self.lets_settings_open() {
            return Task::none();
        }
        self.look_for_the_pin();
        if self.context.has_pin {
            self.gate = Some(Gate::new(Behind::Settings, self.tries));
            return Task::none();
        }
        Task::done(Message::OpenSettings)
    }

    /// Whether nothing would be lost when the till is opened anew; says what would.
    pub fn lets_settings_open(&mut self) -> bool {
        let why = match self.cashier.screen {
            Screen::Pay(_) | Screen::Details(_) => key::REASON_FINISH_FIRST,
            _ if !self.cashier.sell.lines().is_empty() => key::REASON_SALE_FIRST,
            Screen::Sell | Screen::Today(_) => return true,
        };
        self.cashier.reason = Some(Reason::Said(why));
        false
    }

    /// The settings change it on the disk.
    pub fn look_for_the_pin(&mut self) {
        self.context.has_pin = self.desk.has_pin();
    }

    /// The language a customer chose goes with the customer.
    fn welcome_next(&mut self) {
        if matches!(self.cashier.screen, Screen::Sell) && self.cashier.sell.lines().is_empty() {
            self.context.welcome_language();
        }
    }

    /// Without a PIN nobody could come back.
    fn lock(&mut self) {
        self.look_for_the_pin();
        if self.context.has_pin {
            self.gate = Some(Gate::new(Behind::Till, self.tries));
            self.desk.keep_locked(true);
        } else {
            self.cashier.reason = Some(Reason::Said(key::LOCK_NO_PIN));
        }
    }

    fn at_gate(&mut self, action: &Action) -> Task<Message> {
        let Some(gate) = &mut self.gate else { return Task::none() };
        let desk = Arc::clone(&self.desk);
        let passed = gate.act(action, self.context.mono_ms, |digits| desk.is_pin(digits));
        self.tries = gate.tries();
        match passed {
            Passed::No => Task::none(),
            Passed::GivenUp => {
                self.gate = None;
                Task::none()
            }
            Passed::Yes(Behind::Till) => {
                self.gate = None;
                self.desk.keep_locked(false);
                Task::none()
            }
            Passed::Yes(Behind::Settings) => {
                self.gate = None;
                Task::done(Message::OpenSettings)
            }
        }
    }

    fn practise(&mut self, practice: Practice) {
        if let Some(training) = &self.training {
            training.next(practice);
            self.context.training = Some(practice);
        }
    }

    /// A key; a character waits until it is known whether a scanner typed it.
    pub fn key(&mut self, stroke: Stroke) -> Task<Message> {
        self.look_at_the_clock();
        let typed = self.burst.take(stroke, self.context.mono_ms);
        let now = self.typed(typed);
        let later = match self.burst.waiting() {
            Some(round) => Task::future(async move {
                tokio::time::sleep(Duration::from_millis(GAP_MS.unsigned_abs())).await;
                Message::KeysQuiet(round)
            }),
            None => Task::none(),
        };
        Task::batch([now, later])
    }

    /// The pause after a character is over.
    pub fn keys_quiet(&mut self, round: u64) -> Task<Message> {
        self.look_at_the_clock();
        let typed = self.burst.quiet(round);
        self.typed(typed)
    }

    fn typed(&mut self, typed: Vec<Typed>) -> Task<Message> {
        let mut tasks = Vec::with_capacity(typed.len());
        for typed in typed {
            match typed {
                Typed::Scan(scan) => tasks.push(self.scanned(Some(&scan))),
                Typed::Confused => tasks.push(self.scanned(None)),
                Typed::Key(stroke) => match keys::action(self.place(), stroke) {
                    Some(action) => tasks.push(self.act(action)),
                    None if self.gate.is_none() => self.cashier.nothing_to_do(),
                    None => {}
                },
            }
        }
        Task::batch(tasks)
    }

    fn place(&self) -> Place {
        if self.gate.is_some() { Place::Locked } else { self.cashier.place() }
    }

    fn scanned(&mut self, scan: Option<&Scan>) -> Task<Message> {
        // Whoever scans at a locked till is not the cashier.
        if self.gate.is_some() {
            return Task::none();
        }
        let effects = self.cashier.scanned(scan, &self.context);
        self.perform(effects)
    }

    /// Whether a figure on the windows counts seconds.
    pub fn counts_seconds(&self) -> bool {
        matches!(&self.cashier.screen, Screen::Pay(pay) if pay.stage().counts_seconds())
    }

    /// Whether nothing on the windows changes with a second: the selling screen, with a line up.
    pub fn is_quiet(&self) -> bool {
        self.gate.is_none() && matches!(self.cashier.screen, Screen::Sell) && self.context.down_since().is_none()
    }

    /// Which pictures both windows show.
    pub fn face(&self) -> Face {
        Face::of(&self.cashier, &self.context)
    }

    /// What stays while digits are typed on the selling screen; nothing elsewhere, nor while something lies on it.
    pub fn at_rest(&self) -> Option<Still> {
        let Cashier { sell, screen, over, reason, notice, .. } = &self.cashier;
        let bare = self.gate.is_none() && over.is_none() && reason.is_none() && notice.is_none();
        (bare && matches!(screen, Screen::Sell)).then(|| Still {
            lines: sell.lines().len(),
            is_typing: sell.is_typing(),
            language: self.context.customer_words.language(),
            training: self.context.training,
            offered: offered(sell, &self.context),
        })
    }

    /// A second passed.
    pub fn tick(&mut self) -> Task<Message> {
        self.look_at_the_clock();
        Task::none()
    }

    /// The engine tells something.
    pub fn told(&mut self, told: Told) -> Task<Message> {
        self.look_at_the_clock();
        let effects = match told {
            Told::Update(update) => self.updated(&update),
            Told::ReadAgain => self.read_again(),
            Told::Stopped { detail } => {
                tracing::error!(%detail, "the engine stopped");
                self.context.trouble = Some(Halt { words: trouble::ENGINE_STOPPED, detail });
                Vec::new()
            }
        };
        self.perform(effects)
    }

    fn updated(&mut self, update: &Update) -> Vec<Effect> {
        self.context.note(update);
        match update {
            Update::Payment(payment) => self.cashier.learned(payment, &self.context),
            Update::Asked(payment) => {
                self.cashier.asked(payment, &self.context);
                Vec::new()
            }
            Update::Refund(refund) => self.cashier.learned_refund(refund, &self.context),
            Update::Line { .. } => vec![Effect::ReadDesk],
            Update::Rates => vec![Effect::ReadRates],
            Update::Alert { .. } | Update::Trouble { .. } | Update::ClockSkew { .. } => Vec::new(),
        }
    }

    /// Updates were missed: everything that could have changed is read.
    fn read_again(&self) -> Vec<Effect> {
        let mut effects = vec![Effect::ReadDesk, Effect::ReadRates];
        match &self.cashier.screen {
            Screen::Today(today) => effects.push(Effect::ReadDay(today.day())),
            Screen::Pay(pay) => {
                let id = pay.payment().map(|payment| payment.id.clone());
                effects.extend(id.map(Effect::Refresh));
            }
            Screen::Details(details) => effects.push(Effect::Refresh(details.payment.id.clone())),
            Screen::Sell => {}
        }
        effects
    }

    /// An effect is done.
    pub fn answered(&mut self, answer: Answer) -> Task<Message> {
        self.look_at_the_clock();
        match &answer {
            Answer::Desk(desk) => self.context.desk = desk.clone(),
            Answer::Rates(rates) => self.context.rates.clone_from(rates),
            Answer::Unreadable(error) => tracing::error!(%error, "the store could not be read"),
            _ => {}
        }
        let effects = self.cashier.answered(answer, &self.context);
        self.perform(effects)
    }

    /// Somebody wants to close the cashier's window; a locked one only with its PIN.
    pub fn ask_to_quit(&mut self) -> Task<Message> {
        if let Some(gate) = &mut self.gate
            && gate.refuses_to_close()
        {
            return Task::none();
        }
        // No question is asked behind it.
        self.gate = None;
        let effects = self.cashier.ask_to_quit(&self.context);
        self.perform(effects)
    }

    /// Everything that changes the screen ends here.
    fn perform(&mut self, effects: Vec<Effect>) -> Task<Message> {
        // A task starts when the update is over: what is heard never comes before what is seen.
        let sound = self.sounds.of(&self.cashier.screen);
        let heard = sound.map_or_else(Task::none, |play| Task::future(async move { play.now() }).discard());
        let tasks = effects.into_iter().map(|effect| match effect {
            Effect::Exit => iced::exit(),
            Effect::Display => Task::done(Message::Display),
            effect => self.performer.perform(effect).map(Message::Answered),
        });
        Task::batch(tasks.chain([heard]))
    }

    fn look_at_the_clock(&mut self) {
        self.context.now = self.performer.clock().now();
        self.context.mono_ms = self.performer.clock().monotonic_ms();
    }

    /// The cashier's window, or the gate before it.
    pub fn cashier_view(&self) -> Element<'_, Action> {
        match &self.gate {
            Some(gate) => gate.view(&self.context, self.context.today(), self.paying()),
            None => screen::view(&self.cashier, &self.context),
        }
    }

    /// The colour and the word of the payment on the screen.
    fn paying(&self) -> Option<(StateRole, String)> {
        let Screen::Pay(pay) = &self.cashier.screen else { return None };
        let payment = pay.payment()?;
        let role = match payment.finality() {
            // It is over; nothing goes on.
            Finality::Paid | Finality::Unpaid => return None,
            Finality::Claimed => StateRole::Claim,
            Finality::Open => StateRole::Wait,
            Finality::Unknown => StateRole::Busy,
        };
        Some((role, self.context.say(word::state(&payment.state))))
    }

    /// The customer's window.
    pub fn customer_view(&self, size: Size, scale: f32) -> Element<'_, Message> {
        let display = customer_display(&self.cashier, &self.context);
        let words = Words { customer: &self.context.customer_words, shop: &self.context.words };
        let switch =
            Switch { next: self.context.following_language(), message: Message::Act(Action::CustomerLanguage) };
        customer::view(&display, words, size, scale, Some(switch))
    }

    /// The title of a window.
    pub fn title(&self, role: Role) -> String {
        match role {
            Role::Cashier => {
                let till = &self.context.config.till.id;
                self.context.say_with(key::WINDOW_TITLE, &[("till", till.into())])
            }
            Role::Customer | Role::Number(_) => self.context.customer_words.text(key::CUSTOMER_WINDOW_TITLE),
        }
    }
}

/// Which tenders take the sale that is being typed.
fn offered(sell: &Sell, context: &Context) -> [bool; 4] {
    let all = [Tender::Wechat, Tender::Alipay, Tender::LocalQr, Tender::Cash];
    all.map(|tender| tenders::offer(tender, sell.total(), context).is_ok())
}

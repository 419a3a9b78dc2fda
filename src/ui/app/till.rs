//! A till that works: its context, its cashier's window, its engine.

use super::{Message, Opened};
use crate::acquirer::Acquirer;
use crate::i18n::{Catalog, Language, key, trouble};
use crate::sync::Update;
use crate::ui::context::{Context, Halt};
use crate::ui::customer::{self, Words};
use crate::ui::keys::burst::{Burst, GAP_MS, Scan, Typed};
use crate::ui::keys::{self, Action, Stroke};
use crate::ui::perform::{Performer, Told};
use crate::ui::screen::display::customer_display;
use crate::ui::screen::{self, Answer, Cashier, Effect, Screen};
use crate::ui::theme::Look;
use crate::ui::windows::Role;
use iced::{Element, Size, Task};
use std::time::Duration;

/// What runs behind the windows.
pub struct Till<A> {
    /// What every screen reads.
    pub context: Context,
    cashier: Cashier,
    performer: Performer<A>,
    burst: Burst,
    training: bool,
}

impl<A: Acquirer> Till<A> {
    /// A till on what was opened, and the first things to read.
    pub fn new(opened: Opened<A>, language: Option<Language>, look: Look, training: bool) -> (Self, Task<Message>) {
        let Opened { engine, config, clock } = opened;
        let own = Language::from_tag(&config.till.language).unwrap_or(Language::En);
        let theirs = Language::from_tag(&config.till.customer_language).unwrap_or(Language::ZhHans);
        let (words, customer_words) = (Catalog::new(language.unwrap_or(own)), Catalog::new(theirs));
        let mut context = Context::new(config, words, customer_words, look, clock.now());
        context.mono_ms = clock.monotonic_ms();
        let performer = Performer::new(engine, clock);
        context.takes.retain(|tender| performer.takes(*tender));
        let cashier = Cashier::new(&context);
        let till = Self { context, cashier, performer, burst: Burst::default(), training };
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
        let effects = self.cashier.act(action, &self.context);
        self.perform(effects)
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
                Typed::Key(stroke) => match keys::action(self.cashier.place(), stroke) {
                    Some(action) => tasks.push(self.act(action)),
                    None => self.cashier.locked_key(),
                },
            }
        }
        Task::batch(tasks)
    }

    fn scanned(&mut self, scan: Option<&Scan>) -> Task<Message> {
        let effects = self.cashier.scanned(scan, &self.context);
        self.perform(effects)
    }

    /// Whether a payment is on the screen, with a time that runs.
    pub const fn is_paying(&self) -> bool {
        matches!(self.cashier.screen, Screen::Pay(_))
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

    /// Somebody wants to close the cashier's window.
    pub fn ask_to_quit(&mut self) -> Task<Message> {
        let effects = self.cashier.ask_to_quit(&self.context);
        self.perform(effects)
    }

    fn perform(&self, effects: Vec<Effect>) -> Task<Message> {
        let tasks = effects.into_iter().map(|effect| match effect {
            Effect::Exit => iced::exit(),
            effect => self.performer.perform(effect).map(Message::Answered),
        });
        Task::batch(tasks)
    }

    fn look_at_the_clock(&mut self) {
        self.context.now = self.performer.clock().now();
        self.context.mono_ms = self.performer.clock().monotonic_ms();
    }

    /// The cashier's window.
    pub fn cashier_view(&self) -> Element<'_, Action> {
        screen::view(&self.cashier, &self.context)
    }

    /// The customer's window.
    pub fn customer_view(&self, size: Size, scale: f32) -> Element<'_, Message> {
        let mut display = customer_display(&self.cashier, &self.context);
        display.training = self.training;
        let words = Words { customer: &self.context.customer_words, shop: &self.context.words };
        customer::view(&display, words, size, scale)
    }

    /// The title of a window.
    pub fn title(&self, role: Role) -> String {
        match role {
            Role::Cashier => {
                let till = &self.context.config.till.id;
                self.context.say_with(key::WINDOW_TITLE, &[("till", till.into())])
            }
            Role::Customer => self.context.customer_words.text(key::CUSTOMER_WINDOW_TITLE),
        }
    }
}

//! What every screen reads and none changes.

use super::keys::Practice;
use super::screen::layout::{Layout, fixed};
use super::screen::{DeskRead, Screen};
use super::theme::Look;
use crate::clock;
use crate::config::Config;
use crate::domain::id::PaymentId;
use crate::domain::money::Money;
use crate::domain::payment::{Finality, Payment, Tender};
use crate::domain::quote::{PublishedRate, Quote};
use crate::domain::refund::Refund;
use crate::domain::risk::Outstanding;
use crate::domain::time::{Day, Timestamp};
use crate::i18n::{Arg, Catalog, Key, Language, Trouble, trouble};
use crate::sync::{LineState, Update};
use iced::Size;
use std::collections::VecDeque;

/// Pictures of payments kept in memory, so that an answer that was overtaken finds the newer one.
const RECENT: usize = 64;

/// What every screen of the cashier's window reads.
#[derive(Debug)]
pub struct Context {
    /// The shop, the till, the tenders.
    pub config: Config,
    /// The cashier's words.
    pub words: Catalog,
    /// The customer's words.
    pub customer_words: Catalog,
    /// How the cashier's window looks.
    pub look: Look,
    /// What lies on the engine's desk, as last read.
    pub desk: DeskRead,
    /// The known rates, in the shop's order of choice.
    pub rates: Vec<PublishedRate>,
    /// Wall time of the last tick.
    pub now: Timestamp,
    /// Monotonic time of the last event, in milliseconds.
    pub mono_ms: i64,
    /// The cashier's window, in logical pixels.
    pub size: Size,
    /// Physical pixels per logical one in the cashier's window.
    pub scale: f32,
    /// Whether the customer's window is open.
    pub customer_window: bool,
    /// The customer's window, in logical pixels.
    pub customer_size: Size,
    /// Physical pixels per logical one in the customer's window.
    pub customer_scale: f32,
    /// The tenders the engine takes.
    pub takes: Vec<Tender>,
    /// Something that stops the taking of money: the store refused a write, or the engine ended.
    pub trouble: Option<Halt>,
    /// The acquirer's clock minus ours, when more than a minute apart.
    pub clock_skew_ms: Option<i64>,
    /// When the line was last tried, as far as the till knows.
    pub last_try: Option<Timestamp>,
    /// What the pretend customer does next; nothing where money is real.
    pub training: Option<Practice>,
    /// Whether the settings and the lock have a PIN.
    pub has_pin: bool,
    recent: VecDeque<Payment>,
    recent_refunds: VecDeque<Refund>,
}

impl Context {
    /// The context of a till that was just started.
    pub fn new(config: Config, words: Catalog, customer_words: Catalog, look: Look, now: Timestamp) -> Self {
        Self {
            takes: taken(&config),
            look: look.for_language(words.language()),
            config,
            words,
            customer_words,
            desk: DeskRead::default(),
            rates: Vec::new(),
            now,
            mono_ms: 0,
            size: super::windows::CASHIER_SIZE,
            scale: 1.0,
            customer_window: true,
            customer_size: super::windows::CUSTOMER_SIZE,
            customer_scale: 1.0,
            trouble: None,
            clock_skew_ms: None,
            last_try: None,
            training: None,
            has_pin: false,
            recent: VecDeque::new(),
            recent_refunds: VecDeque::new(),
        }
    }

    /// Another look: light or dark, in the faces of the cashier's language.
    pub fn set_look(&mut self, look: Look) {
        self.look = look.for_language(self.words.language());
    }

    /// The language the customer's window speaks next, out of those somebody at this counter may read: the shop's
    /// choice, the cashier's own, English, and those of most travellers.
    pub fn following_language(&self) -> Language {
        let mut languages = vec![self.config.till.customer_language, self.words.language()];
        for more in [Language::En, Language::ZhHans, Language::ZhHant, Language::Ja, Language::Ko] {
            if !languages.contains(&more) {
                languages.push(more);
            }
        }
        languages.dedup();
        let now = languages.iter().position(|language| *language == self.customer_words.language());
        let next = now.map_or(0, |now| (now + 1) % languages.len());
        languages.get(next).copied().unwrap_or(self.config.till.customer_language)
    }

    /// The customer's window speaks it.
    pub fn next_customer_language(&mut self) {
        self.customer_words = Catalog::new(self.following_language());
    }

    /// The next customer is welcomed in the language the shop chose.
    pub fn welcome_language(&mut self) {
        if self.customer_words.language() != self.config.till.customer_language {
            self.customer_words = Catalog::new(self.config.till.customer_language);
        }
    }

    /// Takes note of what the engine tells, before any screen hears of it.
    pub fn note(&mut self, update: &Update) {
        match update {
            Update::Payment(payment) => self.note_payment(payment),
            Update::Asked(_) => self.last_try = Some(self.now),
            // Which lines are down is read from the desk, which follows.
            Update::Line { .. } => self.last_try = Some(self.now),
            Update::Trouble { detail } => {
                self.trouble = Some(Halt { words: trouble::STORE_FAILED, detail: detail.clone() });
            }
            Update::ClockSkew { ms } => self.clock_skew_ms = Some(*ms),
            Update::Refund(refund) => self.note_refund(refund),
            Update::Rates | Update::Alert { .. } => {}
        }
    }

    fn note_payment(&mut self, payment: &Payment) {
        if self.newest(&payment.id).is_some_and(|known| known.rev > payment.rev) {
            return;
        }
        self.recent.retain(|known| known.id != payment.id);
        self.recent.push_front(payment.clone());
        self.recent.truncate(RECENT);
        let place = self.desk.queue.iter().position(|known| known.id == payment.id);
        match (place, payment.is_owed()) {
            (Some(place), true) => self.desk.queue.splice(place..=place, [payment.clone()]).for_each(drop),
            (Some(place), false) => drop(self.desk.queue.remove(place)),
            (None, true) => self.desk.queue.push(payment.clone()),
            (None, false) => {}
        }
    }

    /// Takes note of a newer picture of a refund.
    fn note_refund(&mut self, refund: &Refund) {
        if self.recent_refunds.iter().any(|known| known.id == refund.id && known.rev > refund.rev) {
            return;
        }
        self.recent_refunds.retain(|known| known.id != refund.id);
        self.recent_refunds.push_front(refund.clone());
        self.recent_refunds.truncate(RECENT);
        self.desk.refunds.retain(|known| known.id != refund.id);
        if refund.is_owed() {
            self.desk.refunds.push(refund.clone());
        }
    }

    /// The refunds of a payment that were told of lately, or are owed; the newest pictures first.
    pub fn refunds_of<'c>(&'c self, payment: &PaymentId) -> impl Iterator<Item = &'c Refund> + use<'c> {
        let payment = payment.clone();
        let known = |refund: &Refund| self.recent_refunds.iter().any(|recent| recent.id == refund.id);
        let owed = self.desk.refunds.iter().filter(move |refund| !known(refund));
        self.recent_refunds.iter().chain(owed).filter(move |refund| refund.payment == payment)
    }

    /// The newest picture of a payment that was told of lately.
    pub fn newest(&self, id: &PaymentId) -> Option<&Payment> {
        self.recent.iter().find(|known| known.id == *id)
    }

    /// Payments and refunds that are owed and not settled, for closing the program.
    pub fn unsettled(&self) -> usize {
        self.desk.queue.len().saturating_add(self.desk.refunds.len())
    }

    /// Payments and refunds that wait apart from the payment on the screen, and whether all of them are being asked about.
    pub fn waiting(&self, screen: &Screen) -> (usize, bool) {
        let shown = match screen {
            Screen::Pay(pay) => pay.payment().filter(|payment| payment.finality() == Finality::Open),
            _ => None,
        };
        let others = self.desk.queue.iter().filter(|owed| shown.is_none_or(|shown| shown.id != owed.id));
        let mut count = 0_usize;
        let mut all_checking = true;
        for owed in others {
            count = count.saturating_add(1);
            all_checking &= owed.finality() == Finality::Unknown;
        }
        all_checking &= self.desk.refunds.is_empty();
        count = count.saturating_add(self.desk.refunds.len());
        (count, all_checking && count > 0)
    }

    /// `total` with the rate of this moment.
    pub fn quote(&self, total: Money) -> Quote {
        Quote::freeze(total, &self.rates, self.config.rates.max_age_hours, self.now)
    }

    /// The rate a quote would take now, or else the newest one that is too old.
    pub fn rate(&self) -> Rate<'_> {
        let fresh = self.rates.iter().find(|rate| rate.is_fresh(self.config.rates.max_age_hours, self.now));
        match (fresh, self.rates.iter().max_by_key(|rate| rate.as_of)) {
            (Some(rate), _) => Rate::Fresh(rate),
            (None, Some(rate)) => Rate::TooOld(rate),
            (None, None) => Rate::None,
        }
    }

    /// Claims nobody confirmed yet; nothing outstanding until it was read.
    pub fn outstanding(&self) -> Outstanding {
        let nothing = Outstanding { total: Money::zero(self.config.shop.currency), count: 0, oldest: None };
        self.desk.outstanding.unwrap_or(nothing)
    }

    /// Since when no wallet can be reached; nothing while one of them can.
    pub fn down_since(&self) -> Option<Timestamp> {
        let since = |line: LineState| match line {
            LineState::Down { since } => Some(since),
            LineState::Up => None,
        };
        if self.desk.lines.is_empty() {
            return since(self.desk.line);
        }
        let each: Option<Vec<Timestamp>> = self.desk.lines.iter().map(|(_, line)| since(*line)).collect();
        each.and_then(|all| all.into_iter().max())
    }

    /// Whether `tender` cannot be used because its line is down; cash needs none.
    pub fn is_down(&self, tender: Tender) -> bool {
        let line = self.desk.lines.iter().find(|(wallet, _)| *wallet == tender).map(|(_, line)| *line);
        match (tender, line) {
            (Tender::Cash, _) => false,
            (_, Some(line)) => matches!(line, LineState::Down { .. }),
            (_, None) => self.down_since().is_some(),
        }
    }

    /// The wallet that cannot be reached while another one can.
    pub fn lost_wallet(&self) -> Option<Tender> {
        let down = self.desk.lines.iter().find(|(_, line)| matches!(line, LineState::Down { .. }));
        down.map(|(tender, _)| *tender).filter(|_| self.down_since().is_none())
    }

    /// The shop's business day now.
    pub fn today(&self) -> Day {
        clock::day_in(&self.config.shop.timezone, self.now)
    }

    /// `HH:MM` in the shop.
    pub fn clock(&self, at: Timestamp) -> String {
        self.words.clock(&clock::zoned(&self.config.shop.timezone, at))
    }

    /// `HH:MM:SS` in the shop.
    pub fn clock_seconds(&self, at: Timestamp) -> String {
        self.words.clock_seconds(&clock::zoned(&self.config.shop.timezone, at))
    }

    /// A sentence in the cashier's language.
    pub fn say(&self, key: Key) -> String {
        self.words.text(key)
    }

    /// A sentence with something put in.
    pub fn say_with(&self, key: Key, args: &[(&str, Arg)]) -> String {
        self.words.text_with(key, args)
    }

    /// The same word in the customer's language, for the second line of a band; empty in a shop that
    /// speaks it already.
    pub fn second(&self, key: Key) -> String {
        if self.words.language() == self.customer_words.language() {
            return String::new();
        }
        self.customer_words.text(key)
    }

    /// The sizes of a window this large.
    pub fn layout(&self) -> Layout {
        let training = if self.training.is_some() { fixed::TRAINING + fixed::HATCH } else { 0.0 };
        let halt = if self.trouble.is_some() { fixed::STRIP } else { 0.0 };
        let offline = if self.down_since().is_some() { fixed::STRIP } else { 0.0 };
        Layout::under(self.size, training + halt + offline)
    }
}

/// What the configuration has a section for; the engine has the last word.
fn taken(config: &Config) -> Vec<Tender> {
    let wechat = config.wechat.is_some().then_some(Tender::Wechat);
    let alipay = config.alipay.is_some().then_some(Tender::Alipay);
    let local = (config.local_qr.is_some() && config.offline.is_some()).then_some(Tender::LocalQr);
    [wechat, alipay, local, Some(Tender::Cash)].into_iter().flatten().collect()
}

/// Why no money is taken any more, until the program starts again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Halt {
    /// What happened and what to do.
    pub words: Trouble,
    /// The error itself.
    pub detail: String,
}

/// What is known of the rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rate<'a> {
    /// It may be shown.
    Fresh(&'a PublishedRate),
    /// The newest one is too old to show a figure.
    TooOld(&'a PublishedRate),
    /// There is none.
    None,
}

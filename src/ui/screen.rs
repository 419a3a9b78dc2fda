//! The cashier's window as plain state: what a person does and what the engine tells go in, effects
//! come out. Nothing here knows a thread, a clock or a widget's state.

pub mod broken;
pub mod details;
pub mod dialog;
pub mod display;
pub mod effect;
pub mod frame;
pub mod help;
pub mod layout;
mod offers;
pub mod parts;
pub mod pay;
pub mod refund;
pub mod scan;
pub mod sell;
pub mod today;
pub mod trouble;
mod why;

#[cfg(test)]
pub(crate) mod tests;

pub use details::Details;
pub use effect::{Answer, DayRead, DeskRead, Effect, Found, Ticket};
pub use pay::{Pay, Stage};
pub use sell::Sell;
pub use today::Today;

use super::context::Context;
use super::keys::{Action, Place};
use super::widget;
use crate::domain::id::PaymentId;
use crate::domain::money::Money;
use crate::domain::payment::{Finality, Payment, State, Tender};
use crate::domain::refund::{Refund, RefundError};
use crate::i18n::{Key, key};
use std::collections::BTreeSet;

/// A key pressed this soon after the band changed was meant for the band before.
const GUARD_MS: i64 = 700;

/// The cashier's window.
#[derive(Debug)]
pub struct Cashier {
    /// The sale being typed; kept while other screens are up.
    pub sell: Sell,
    /// What fills the window.
    pub screen: Screen,
    /// What lies on top of it.
    pub over: Option<Over>,
    /// Why the last key did nothing.
    pub reason: Option<Reason>,
    /// A parked payment that has an answer.
    pub notice: Option<Payment>,
    parked: BTreeSet<PaymentId>,
    /// A payment out of a list was asked for, and the cashier did nothing else since.
    expected: Option<Wanted>,
    used: scan::Used,
    band_since_ms: i64,
    next_ticket: Ticket,
}

/// A payment that is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Wanted {
    ticket: Ticket,
    /// To give money back at once.
    to_refund: bool,
}

/// What fills the cashier's window.
#[derive(Debug)]
pub enum Screen {
    /// Typing a sale.
    Sell,
    /// One payment, from choosing the tender to the end.
    Pay(Box<Pay>),
    /// Today's totals.
    Today(Today),
    /// A settled payment out of a list, and its refunds.
    Details(Box<Details>),
}

/// What lies on top of a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Over {
    /// The list of keys.
    Help,
    /// Something that cannot be taken back.
    Question(Question),
}

/// What is asked before something that cannot be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Cancel this payment? One that a customer's code began is taken back.
    Cancel(PaymentId, bool),
    /// The customer did not pay this claim?
    NotPaid(PaymentId),
    /// Give this much back?
    Refund(Money),
    /// Clear all lines?
    Clear { lines: usize },
    /// Close the program while payments are not settled?
    Quit { open: usize },
}

/// Why a key did nothing, for the hints bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A sentence.
    Said(Key),
    /// The amount is full.
    TooLarge,
    /// A scan that begins nothing.
    Misread(scan::Misread),
    /// Why nothing can be given back.
    Refund(RefundError),
    /// A payment could not be read.
    Unknown,
}

impl Cashier {
    /// The window with an empty sale.
    pub fn new(context: &Context) -> Self {
        Self {
            sell: Sell::new(context.config.shop.currency),
            screen: Screen::Sell,
            over: None,
            reason: None,
            notice: None,
            parked: BTreeSet::new(),
            expected: None,
            used: scan::Used::default(),
            band_since_ms: i64::MIN,
            next_ticket: 0,
        }
    }

    /// Where the cashier is, for the table of keys.
    pub fn place(&self) -> Place {
        match (&self.over, &self.screen) {
            (Some(Over::Help), _) => Place::Help,
            (Some(Over::Question(_)), _) => Place::Dialog,
            (None, Screen::Sell) => Place::Selling,
            (None, Screen::Pay(pay)) => pay.place(),
            (None, Screen::Today(_)) => Place::Today,
            (None, Screen::Details(details)) => details.place(),
        }
    }

    /// What a person did, by key or by button.
    pub fn act(&mut self, action: Action, context: &Context) -> Vec<Effect> {
        if action == Action::Display {
            return vec![Effect::Display];
        }
        let place = self.place();
        // Nobody dismisses PAID by accident. Digits of a cash amount do no harm and may come at once.
        let types_cash = place == Place::Cash && matches!(action, Action::Digit(_) | Action::DoubleZero);
        let too_soon = context.mono_ms.saturating_sub(self.band_since_ms) < GUARD_MS;
        if place.has_band() && too_soon && !types_cash && action != Action::Quit {
            return Vec::new();
        }
        self.reason = None;
        self.expected = None;
        match (self.over.take(), action) {
            (Some(Over::Question(question)), action) => self.answer_question(question, &action, context),
            (Some(Over::Help), Action::Help | Action::Back) => Vec::new(),
            (Some(Over::Help), Action::Up) => self.scroll_help(-help::STEP),
            (Some(Over::Help), Action::Down) => self.scroll_help(help::STEP),
            (Some(Over::Help), _) => self.put_over(Over::Help),
            (None, Action::Help) => self.put_over(Over::Help),
            (None, Action::Quit) => self.ask_to_quit(context),
            (None, Action::TryLine) => vec![Effect::TryLine],
            (None, Action::Open(payment)) => self.recall(payment, false),
            (None, action) => match &self.screen {
                Screen::Sell => self.act_selling(&action, context),
                Screen::Pay(_) => self.act_paying(&action, context),
                Screen::Today(_) => self.act_today(&action),
                Screen::Details(_) => self.act_details(&action, context),
            },
        }
    }

    /// A key or a button with nothing to do here: it is said, or it would be pressed again and again.
    pub fn nothing_to_do(&mut self) {
        let runs = [Place::Preparing, Place::Waiting, Place::Confirming, Place::Checking, Place::Claimed];
        let why = if runs.contains(&self.place()) { key::REASON_KEY_LOCKED } else { key::REASON_KEY_NOTHING };
        self.reason = Some(Reason::Said(why));
    }

    fn scroll_help(&mut self, pixels: i16) -> Vec<Effect> {
        self.over = Some(Over::Help);
        vec![Effect::ScrollHelp(pixels)]
    }

    /// As [`Self::nothing_to_do`], where effects are expected.
    fn useless(&mut self) -> Vec<Effect> {
        self.nothing_to_do();
        Vec::new()
    }

    /// What was asked for is not done, and why.
    fn refuse(&mut self, why: Key) -> Vec<Effect> {
        self.reason = Some(Reason::Said(why));
        Vec::new()
    }

    /// The engine committed a new picture of a payment. Only the screen of that very payment moves.
    pub fn learned(&mut self, payment: &Payment, context: &Context) -> Vec<Effect> {
        let mut effects = vec![Effect::ReadDesk];
        if let Screen::Today(today) = &self.screen {
            effects.push(Effect::ReadDay(today.day()));
        }
        let shows_it = |pay: &Pay| pay.payment().is_some_and(|shown| shown.id == payment.id);
        let (shown, moved) = match &mut self.screen {
            Screen::Pay(pay) if shows_it(pay) => (true, pay.learn(payment, context)),
            Screen::Details(details) => (details.learn(payment), false),
            _ => (false, false),
        };
        if moved {
            self.band_changed(context);
            self.drop_stale_question();
        }
        if !shown && needs_telling(payment) && self.parked.contains(&payment.id) {
            self.notice = Some(payment.clone());
        }
        effects
    }

    /// The engine committed a new picture of a refund.
    pub fn learned_refund(&mut self, refund: &Refund, context: &Context) -> Vec<Effect> {
        let mut effects = vec![Effect::ReadDesk];
        match &mut self.screen {
            Screen::Today(today) => effects.push(Effect::ReadDay(today.day())),
            Screen::Details(details) => details.learn_refund(refund, context),
            Screen::Sell | Screen::Pay(_) => {}
        }
        effects
    }

    /// An acquirer answered and nothing changed.
    pub fn asked(&mut self, payment: &PaymentId, context: &Context) {
        if let Screen::Pay(pay) = &mut self.screen {
            pay.asked(payment, context);
        }
    }

    /// What came of an effect.
    pub fn answered(&mut self, answer: Answer, context: &Context) -> Vec<Effect> {
        match answer {
            Answer::Begun { ticket, outcome } => {
                let with_code = matches!(&self.screen, Screen::Pay(pay) if pay.scanned());
                if outcome.is_err() && with_code {
                    self.used.forget_last();
                }
                if let Screen::Pay(pay) = &mut self.screen
                    && pay.begun(ticket, outcome, context)
                {
                    self.band_changed(context);
                }
                vec![Effect::ReadDesk]
            }
            Answer::Recalled { ticket, outcome } => self.recalled(ticket, outcome, context),
            Answer::Refunded { ticket, outcome } => {
                if let Screen::Details(details) = &mut self.screen {
                    details.refunded(ticket, outcome, context);
                }
                vec![Effect::ReadDesk]
            }
            Answer::NotCancelled { payment, error } => {
                if let Screen::Pay(pay) = &mut self.screen {
                    pay.not_cancelled(&payment, &error, context);
                }
                Vec::new()
            }
            Answer::Day(read) => {
                if let Screen::Today(today) = &mut self.screen {
                    today.read(read);
                }
                Vec::new()
            }
            Answer::Refreshed(payment) => self.learned(&payment, context),
            // Lists of the context; no screen moves.
            Answer::Desk(_) | Answer::Rates(_) | Answer::Unreadable(_) => Vec::new(),
        }
    }

    /// The cashier's window was asked to close.
    pub fn ask_to_quit(&mut self, context: &Context) -> Vec<Effect> {
        match context.unsettled() {
            0 => vec![Effect::Exit],
            open => self.put_over(Over::Question(Question::Quit { open })),
        }
    }

    /// How the payment on the screen settles its sale.
    pub fn tender(&self) -> Tender {
        match &self.screen {
            Screen::Pay(pay) => pay.tender(),
            Screen::Details(details) => details.payment.tender,
            Screen::Sell | Screen::Today(_) => Tender::Wechat,
        }
    }

    pub(super) fn ticket(&mut self) -> Ticket {
        self.next_ticket = self.next_ticket.wrapping_add(1);
        self.next_ticket
    }

    pub(super) fn put_over(&mut self, over: Over) -> Vec<Effect> {
        self.over = Some(over);
        Vec::new()
    }

    pub(super) fn band_changed(&mut self, context: &Context) {
        self.band_since_ms = context.mono_ms;
    }

    pub(super) fn next_sale(&mut self) {
        self.sell.reset();
        self.screen = Screen::Sell;
    }

    fn answer_question(&mut self, question: Question, action: &Action, context: &Context) -> Vec<Effect> {
        match (action, question) {
            (Action::Confirm, Question::Cancel(payment, _) | Question::NotPaid(payment)) => {
                vec![Effect::Cancel(payment)]
            }
            (Action::Confirm, Question::Refund(amount)) => self.send_refund(amount, context),
            (Action::Confirm, Question::Clear { .. }) => {
                self.sell.reset();
                Vec::new()
            }
            (Action::Confirm, Question::Quit { .. }) => vec![Effect::Exit],
            // Enter and Esc keep things as they are.
            (Action::Primary | Action::Back, _) => Vec::new(),
            (_, question) => self.put_over(Over::Question(question)),
        }
    }

    /// A question about a payment that meanwhile ended asks nothing any more.
    fn drop_stale_question(&mut self) {
        let may_cancel = match &self.screen {
            Screen::Pay(pay) => pay.may_cancel(),
            _ => false,
        };
        let about_payment = matches!(self.over, Some(Over::Question(Question::Cancel(..) | Question::NotPaid(_))));
        if about_payment && !may_cancel {
            self.over = None;
        }
    }

    /// Reads a payment to show it; `to_refund` to give money back at once.
    fn recall(&mut self, payment: PaymentId, to_refund: bool) -> Vec<Effect> {
        let busy = matches!(&self.screen, Screen::Pay(pay) if pay.stage() != Stage::Paid);
        if busy {
            return self.refuse(key::REASON_FINISH_FIRST);
        }
        self.notice = self.notice.take().filter(|told| told.id != payment);
        let ticket = self.ticket();
        self.expected = Some(Wanted { ticket, to_refund });
        vec![Effect::Recall { ticket, payment }]
    }

    fn recalled(&mut self, ticket: Ticket, outcome: Recalled, context: &Context) -> Vec<Effect> {
        let Some(wanted) = self.expected.filter(|wanted| wanted.ticket == ticket) else { return Vec::new() };
        self.expected = None;
        let Ok(found) = outcome else {
            self.reason = Some(Reason::Unknown);
            return Vec::new();
        };
        let from_sale = matches!(self.screen, Screen::Sell);
        // What moved money is looked at and given back; everything else is still a payment to be driven.
        self.screen = if found.payment.charge().is_some() {
            Screen::Details(Box::new(Details::of(*found, wanted.to_refund, from_sale, context)))
        } else {
            Screen::Pay(Box::new(Pay::recalled(found.sale, found.payment, context)))
        };
        self.band_changed(context);
        Vec::new()
    }
}

/// What came of reading a payment.
type Recalled = Result<Box<Found>, std::sync::Arc<crate::sync::SyncError>>;

/// Whether a person who set a payment aside waits for this.
fn needs_telling(payment: &Payment) -> bool {
    matches!(payment.finality(), Finality::Paid | Finality::Unpaid)
        || matches!(payment.state, State::Mismatch { .. } | State::LateCharge { .. })
}

/// Draws the cashier's window.
pub fn view<'a>(cashier: &'a Cashier, context: &'a Context) -> parts::View<'a> {
    let base = match &cashier.screen {
        Screen::Sell => sell::view(cashier, context),
        Screen::Pay(pay) => pay::view(cashier, pay, context),
        Screen::Today(today) => today::view(cashier, today, context),
        Screen::Details(details) => details::view(cashier, details, context),
    };
    match &cashier.over {
        None => base,
        Some(Over::Help) => widget::dialog_of(&context.look, help::width(context), base, help::card(context)),
        Some(Over::Question(question)) => {
            let (card, width) = dialog::card(question, cashier.tender(), context);
            widget::dialog_of(&context.look, width, base, card)
        }
    }
}

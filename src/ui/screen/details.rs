//! A settled payment out of a list: what was paid, what went back, and giving money back.

mod form;
mod view;

pub use view::{signs, view};

use super::sell::pad_key;
use super::{Cashier, Effect, Found, Over, Question, Reason, Screen, Stage, Ticket};
use crate::domain::id::RefundId;
use crate::domain::keypad::{Key as PadKey, Keypad};
use crate::domain::money::Money;
use crate::domain::payment::Payment;
use crate::domain::refund::{Refund, RefundError, RefundState, given_back, left, may_refund};
use crate::domain::sale::Sale;
use crate::domain::time::Timestamp;
use crate::i18n::{Key, key};
use crate::sync::SyncError;
use crate::ui::context::Context;
use crate::ui::keys::{Action, Place};
use std::sync::Arc;

/// What is usually wrong. The chosen words are stored with the refund, in the shop's language.
pub const REASONS: [Key; 4] =
    [key::REFUND_BECAUSE_RETURNED, key::REFUND_BECAUSE_AMOUNT, key::REFUND_BECAUSE_DAMAGED, key::REFUND_BECAUSE_OTHER];

/// One payment and its refunds.
#[derive(Debug)]
pub struct Details {
    /// What was bought.
    pub sale: Sale,
    /// The newest picture of the payment.
    pub payment: Payment,
    /// The newest pictures of its refunds, oldest first.
    pub refunds: Vec<Refund>,
    /// What the cashier does with it.
    pub mode: Mode,
    /// The refund that was asked for here, and when, so that the customer is told.
    pub fresh: Option<(RefundId, Timestamp)>,
    from_sale: bool,
}

/// What the cashier does with a payment.
#[derive(Debug)]
pub enum Mode {
    /// Looks.
    Look,
    /// Says how much goes back, and why.
    Refund(Form),
    /// The engine is storing the refund.
    Sending { ticket: Ticket },
    /// It could not be asked for.
    Refused { error: Arc<SyncError> },
}

/// How much goes back, and why.
#[derive(Debug)]
pub struct Form {
    /// Nothing typed means all that is left.
    pub pad: Keypad,
    /// Which of [`REASONS`].
    pub reason: usize,
}

/// How a payment with refunds stands, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// As its own state says.
    Own(Stage),
    /// Money is on its way back.
    Refunding,
    /// All of it went back.
    Refunded,
    /// A person must act at the acquirer.
    Stuck,
}

/// How `payment` stands with `refunds`; a refund that needs a person before one that is under way.
pub fn standing<'r>(payment: &Payment, refunds: impl IntoIterator<Item = &'r Refund>) -> Standing {
    let (mut back, mut stuck, mut under_way) = (0_i64, false, false);
    for refund in refunds {
        stuck |= matches!(refund.state, RefundState::Abnormal { .. });
        under_way |= refund.is_owed();
        back = back.saturating_add(if refund.is_done() { refund.amount.minor } else { 0 });
    }
    match (stuck, under_way) {
        (true, _) => Standing::Stuck,
        (false, true) => Standing::Refunding,
        (false, false) if back > 0 && back >= payment.amount.minor => Standing::Refunded,
        (false, false) => Standing::Own(Stage::of(payment)),
    }
}

impl Details {
    /// What was found; with the refund form open when that was asked for and something is left.
    pub fn of(found: Found, to_refund: bool, from_sale: bool, context: &Context) -> Self {
        let Found { sale, payment, mut refunds } = found;
        for newer in context.refunds_of(&payment.id) {
            put(&mut refunds, newer);
        }
        let mut details = Self { sale, payment, refunds, mode: Mode::Look, fresh: None, from_sale };
        if to_refund {
            details.open_form();
        }
        details
    }

    /// Where the cashier is, for the table of keys.
    pub const fn place(&self) -> Place {
        match self.mode {
            Mode::Refund(_) => Place::Refund,
            _ => Place::Details,
        }
    }

    /// How the payment stands.
    pub fn standing(&self) -> Standing {
        standing(&self.payment, &self.refunds)
    }

    /// What can still be given back; nothing of a payment that is not paid.
    pub fn left(&self) -> Money {
        left(&self.payment, &self.refunds).unwrap_or(Money::zero(self.payment.amount.currency))
    }

    /// What the acquirer confirmed as given back.
    pub fn given_back(&self) -> Money {
        given_back(&self.payment, &self.refunds)
    }

    /// What is on its way back.
    pub fn on_its_way(&self) -> Money {
        let under_way = self.refunds.iter().filter(|refund| refund.counts() && !refund.is_done());
        Money::new(under_way.map(|refund| refund.amount.minor).sum(), self.payment.amount.currency)
    }

    /// The refund the customer is told about.
    pub fn fresh_refund(&self) -> Option<(&Refund, Timestamp)> {
        let (id, at) = self.fresh.as_ref()?;
        self.refunds.iter().find(|refund| refund.id == *id).map(|refund| (refund, *at))
    }

    /// A newer picture of this payment; false when it is another one.
    pub fn learn(&mut self, payment: &Payment) -> bool {
        let is_it = payment.id == self.payment.id;
        if is_it && payment.rev > self.payment.rev {
            self.payment = payment.clone();
        }
        is_it
    }

    /// A newer picture of a refund; another payment's is not ours.
    pub fn learn_refund(&mut self, refund: &Refund, context: &Context) {
        if refund.payment != self.payment.id {
            return;
        }
        put(&mut self.refunds, refund);
        if let Some((id, at)) = &mut self.fresh
            && *id == refund.id
        {
            *at = context.now;
        }
    }

    /// The engine stored the refund, or could not; another request's answer is not ours.
    pub fn refunded(&mut self, answered: Ticket, outcome: Result<Box<Refund>, Arc<SyncError>>, context: &Context) {
        match self.mode {
            Mode::Sending { ticket } if ticket == answered => {}
            _ => return,
        }
        match outcome {
            Ok(refund) => {
                put(&mut self.refunds, &refund);
                self.fresh = Some((refund.id, context.now));
                self.mode = Mode::Look;
            }
            Err(error) => self.mode = Mode::Refused { error },
        }
    }

    fn open_form(&mut self) -> Option<RefundError> {
        if let Err(error) = may_refund(&self.payment, &self.refunds, None) {
            return Some(error);
        }
        let pad = Keypad::new(self.payment.amount.currency);
        self.mode = Mode::Refund(Form { pad, reason: 0 });
        None
    }
}

impl Form {
    /// What was typed; nothing typed means all that is left.
    pub fn amount(&self, left: Money) -> Money {
        self.pad.total().ok().filter(|typed| typed.minor > 0).unwrap_or(left)
    }
}

/// Puts a newer picture in the place of an older one.
fn put(refunds: &mut Vec<Refund>, newer: &Refund) {
    match refunds.iter_mut().find(|known| known.id == newer.id) {
        Some(known) if known.rev < newer.rev => known.clone_from(newer),
        Some(_) => {}
        None => refunds.push(newer.clone()),
    }
}

impl Cashier {
    pub(super) fn act_details(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        let Screen::Details(details) = &mut self.screen else { return Vec::new() };
        match (&mut details.mode, action) {
            // The answer comes at once; until then nothing can be asked for twice.
            (Mode::Sending { .. }, _) => Vec::new(),
            (Mode::Refund(form), action) => {
                if type_into(form, action) {
                    return Vec::new();
                }
                self.act_refund(action, context)
            }
            (Mode::Look | Mode::Refused { .. }, Action::Refund) => {
                self.reason = details.open_form().map(Reason::Refund);
                Vec::new()
            }
            (Mode::Refused { .. }, Action::Back) => {
                details.mode = Mode::Look;
                Vec::new()
            }
            (Mode::Look, Action::Back) if details.from_sale => {
                self.screen = Screen::Sell;
                Vec::new()
            }
            (Mode::Look, Action::Back | Action::Today) => self.open_today(context),
            (Mode::Look | Mode::Refused { .. }, _) => self.useless(),
        }
    }

    fn act_refund(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        let Screen::Details(details) = &mut self.screen else { return Vec::new() };
        let left = details.left();
        let Mode::Refund(form) = &mut details.mode else { return Vec::new() };
        match action {
            Action::Primary => match may_refund(&details.payment, &details.refunds, Some(form.amount(left))) {
                Ok(amount) => self.put_over(Over::Question(Question::Refund(amount))),
                Err(error) => {
                    self.reason = Some(Reason::Refund(error));
                    Vec::new()
                }
            },
            Action::Back => {
                details.mode = Mode::Look;
                Vec::new()
            }
            Action::Today => self.open_today(context),
            _ => self.useless(),
        }
    }

    /// A person said yes to giving `amount` back.
    pub(super) fn send_refund(&mut self, amount: Money, context: &Context) -> Vec<Effect> {
        let ticket = self.ticket();
        let Screen::Details(details) = &mut self.screen else { return Vec::new() };
        let Mode::Refund(form) = &details.mode else { return Vec::new() };
        let reason = REASONS.get(form.reason).map(|reason| context.say(*reason));
        details.mode = Mode::Sending { ticket };
        vec![Effect::Refund { ticket, payment: details.payment.id.clone(), amount, reason }]
    }
}

/// Digits, "all" and the choice of a reason; false for what is none of them.
fn type_into(form: &mut Form, action: &Action) -> bool {
    let pressed = pad_key(action).filter(|pressed| *pressed != PadKey::Plus);
    match (pressed, action) {
        (Some(pressed), _) => {
            form.pad.press(pressed);
        }
        (None, Action::All) => form.pad.reset(),
        (None, Action::Next) => form.reason = (form.reason + 1) % REASONS.len(),
        (None, Action::Because(reason)) => form.reason = (*reason).min(REASONS.len() - 1),
        _ => return false,
    }
    true
}

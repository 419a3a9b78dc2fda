//! One payment on the screen, from choosing the tender to its end.
//!
//! What is true in one phase only lives in that phase. Nothing here decides what a payment is: the
//! engine commits pictures, and the screen shows the newest one.

mod cash;
mod checking;
mod claimed;
mod human;
mod notpaid;
mod paid;
mod panel;
mod refused;
pub mod stage;
mod view;
mod waiting;

pub use stage::Stage;
pub use view::view;

use super::sell::{pad_key, tenders};
use super::{Cashier, Effect, Over, Question, Reason, Screen, Ticket};
use crate::domain::id::PaymentId;
use crate::domain::keypad::{Key as PadKey, Keypad};
use crate::domain::money::Money;
use crate::domain::payment::{Payment, State, Tender};
use crate::domain::quote::Quote;
use crate::domain::sale::Sale;
use crate::domain::time::Timestamp;
use crate::i18n::key;
use crate::sync::SyncError;
use crate::ui::context::Context;
use crate::ui::keys::{Action, Place};
use crate::ui::widget::qr::QrCode;
use std::sync::Arc;

/// What came of beginning or recalling a payment.
pub type Outcome = Result<Box<(Sale, Payment)>, Arc<SyncError>>;

/// Lines of the log a screen keeps.
const LOG: usize = 24;

/// The pay panel.
#[derive(Debug)]
pub struct Pay {
    /// What is bought.
    pub lines: Vec<Money>,
    /// What it costs, in both currencies.
    pub quote: Quote,
    /// Where the payment is.
    pub phase: Phase,
    /// The sale as stored with its first payment.
    sale: Option<Sale>,
    /// Opened out of a list: the sale being typed is another one.
    recalled: bool,
}

/// Where the payment on the screen is.
#[derive(Debug)]
pub enum Phase {
    /// Cash is being counted; nothing is stored yet.
    Cash { received: Keypad },
    /// The engine is storing the payment.
    Starting { ticket: Ticket, tender: Tender, received: Option<Money> },
    /// It is stored; this is what is known of it.
    Live(Box<Live>),
    /// It could not be begun.
    Refused { error: Arc<SyncError> },
}

/// A stored payment.
#[derive(Debug)]
pub struct Live {
    /// Its newest picture.
    pub payment: Payment,
    /// Since when it is in this state, as far as this screen saw.
    pub since: Timestamp,
    /// When the acquirer was last asked.
    pub asked_at: Option<Timestamp>,
    /// What happened, oldest first.
    pub log: Vec<Note>,
    /// Its code, built once.
    pub code: Option<Arc<QrCode>>,
    /// The code is shown in this window too.
    pub qr_here: bool,
    /// Cash that was given.
    pub received: Option<Money>,
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub at: Timestamp,
    pub what: Noted,
}

/// What a line of the log says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noted {
    /// The order went out.
    Sent,
    /// The customer can pay.
    Shown,
    /// A question was answered and changed nothing. `no_line` when the line was down.
    Asked { count: usize, no_line: bool },
    /// No answer could be trusted.
    NoAnswer,
    /// The acquirer is asked to close it.
    Closing,
}

impl Pay {
    /// Cash for a sale that is not stored yet.
    pub fn cash(lines: Vec<Money>, quote: Quote) -> Self {
        let received = Keypad::new(quote.local.currency);
        Self { lines, quote, phase: Phase::Cash { received }, sale: None, recalled: false }
    }

    /// Any other tender: the engine is about to store it.
    pub fn starting(lines: Vec<Money>, quote: Quote, tender: Tender, ticket: Ticket) -> Self {
        let phase = Phase::Starting { ticket, tender, received: None };
        Self { lines, quote, phase, sale: None, recalled: false }
    }

    /// A stored payment out of a list.
    pub fn recalled(sale: Sale, payment: Payment, context: &Context) -> Self {
        let newest = newest(payment, context);
        let live = Live::new(newest, None, context);
        Self {
            lines: sale.lines.clone(),
            quote: sale.quote.clone(),
            phase: Phase::Live(Box::new(live)),
            sale: Some(sale),
            recalled: true,
        }
    }

    /// The stored payment, once there is one.
    pub fn payment(&self) -> Option<&Payment> {
        match &self.phase {
            Phase::Live(live) => Some(&live.payment),
            _ => None,
        }
    }

    /// How the payment settles the sale.
    pub fn tender(&self) -> Tender {
        match &self.phase {
            Phase::Cash { .. } => Tender::Cash,
            Phase::Starting { tender, .. } => *tender,
            Phase::Live(live) => live.payment.tender,
            Phase::Refused { .. } => Tender::Wechat,
        }
    }

    /// What the band says.
    pub fn stage(&self) -> Stage {
        match &self.phase {
            Phase::Cash { .. } => Stage::Cash,
            Phase::Starting { .. } => Stage::Preparing,
            Phase::Live(live) => Stage::of(&live.payment.state),
            Phase::Refused { .. } => Stage::Refused,
        }
    }

    /// Where the cashier is, for the table of keys.
    pub fn place(&self) -> Place {
        self.stage().place()
    }

    /// Whether the payment can be called off by the cashier now.
    pub fn may_cancel(&self) -> bool {
        matches!(self.stage(), Stage::Preparing | Stage::Waiting | Stage::Confirming | Stage::Claimed)
            && self.payment().is_some()
    }

    /// What has to be done to begin it.
    pub fn first_effect(&self) -> Option<Effect> {
        let Phase::Starting { ticket, tender, .. } = &self.phase else { return None };
        let (ticket, tender) = (*ticket, *tender);
        Some(match &self.sale {
            Some(sale) => Effect::Again { ticket, sale: sale.clone(), tender },
            None => Effect::Begin { ticket, lines: self.lines.clone(), tender },
        })
    }

    /// The engine stored it, or could not; false when that was another request.
    pub fn begun(&mut self, answered: Ticket, outcome: Outcome, context: &Context) -> bool {
        let received = match &self.phase {
            Phase::Starting { ticket, received, .. } if *ticket == answered => *received,
            _ => return false,
        };
        match outcome {
            Ok(begun) => {
                let (sale, payment) = *begun;
                self.quote = sale.quote.clone();
                self.sale = Some(sale);
                // An answer that came back first has told more already.
                self.phase = Phase::Live(Box::new(Live::new(newest(payment, context), received, context)));
            }
            Err(error) => self.phase = Phase::Refused { error },
        }
        true
    }

    /// A newer picture of this payment; true when the band changes.
    pub fn learn(&mut self, payment: &Payment, context: &Context) -> bool {
        let before = self.stage();
        let Phase::Live(live) = &mut self.phase else { return false };
        if payment.rev <= live.payment.rev {
            return false;
        }
        live.learn(payment, context);
        self.stage() != before
    }

    /// The acquirer answered and nothing changed.
    pub fn asked(&mut self, id: &PaymentId, context: &Context) {
        if let Phase::Live(live) = &mut self.phase
            && live.payment.id == *id
        {
            live.asked(context);
        }
    }

    /// The cancel could not be stored: the payment goes on, and nobody may think otherwise.
    pub fn not_cancelled(&mut self, id: &PaymentId, error: &Arc<SyncError>, context: &Context) {
        if let Phase::Live(live) = &mut self.phase
            && live.payment.id == *id
        {
            tracing::error!(payment = %id, %error, "cancel not stored");
            live.note(Noted::NoAnswer, context);
        }
    }
}

impl Live {
    fn new(payment: Payment, received: Option<Money>, context: &Context) -> Self {
        let since = payment.charge().map_or(context.now, |charge| charge.at);
        let mut live =
            Self { code: code_of(&payment), payment, since, asked_at: None, log: Vec::new(), qr_here: false, received };
        live.log.push(Note { at: live.payment.created_at, what: Noted::Sent });
        live.note_state(context);
        live
    }

    fn learn(&mut self, payment: &Payment, context: &Context) {
        let moved = payment.state.word() != self.payment.state.word();
        if payment.payload() != self.payment.payload() {
            self.code = code_of(payment);
        }
        self.payment = payment.clone();
        if moved {
            self.since = context.now;
            self.qr_here &= self.code.is_some();
            self.note_state(context);
        }
    }

    fn asked(&mut self, context: &Context) {
        self.asked_at = Some(context.now);
        let count = self.questions().saturating_add(1);
        self.note(Noted::Asked { count, no_line: context.down_since().is_some() }, context);
    }

    /// Questions that were asked, as far as this screen saw.
    pub fn questions(&self) -> usize {
        self.log.iter().filter(|note| matches!(note.what, Noted::Asked { .. })).count()
    }

    fn note_state(&mut self, context: &Context) {
        match self.payment.state {
            State::Showing { .. } | State::Confirming { .. } | State::Claimed { .. } => {
                self.note(Noted::Shown, context);
            }
            State::Unknown => self.note(Noted::NoAnswer, context),
            State::Closing { .. } => self.note(Noted::Closing, context),
            _ => {}
        }
    }

    fn note(&mut self, what: Noted, context: &Context) {
        if self.log.len() >= LOG {
            self.log.remove(1);
        }
        self.log.push(Note { at: context.now, what });
    }

    /// Seconds the customer still has, and seconds there were.
    pub fn time_left(&self, now: Timestamp) -> (i64, i64) {
        let total = self.payment.expires_at.since(self.payment.created_at) / 1000;
        let left = self.payment.expires_at.since(now) / 1000;
        (left.clamp(0, total.max(0)), total.max(1))
    }
}

fn newest(payment: Payment, context: &Context) -> Payment {
    match context.newest(&payment.id) {
        Some(known) if known.rev > payment.rev => known.clone(),
        _ => payment,
    }
}

/// A code that does not fit into a QR was never shown by the acquirer either; then there is none.
fn code_of(payment: &Payment) -> Option<Arc<QrCode>> {
    payment.payload().and_then(|payload| QrCode::new(payload).ok()).map(Arc::new)
}

impl Cashier {
    pub(super) fn act_paying(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        let Screen::Pay(pay) = &self.screen else { return Vec::new() };
        match pay.stage() {
            Stage::Cash => self.act_cash(action, context),
            Stage::Preparing | Stage::Waiting | Stage::Confirming | Stage::Claimed => self.act_open(action),
            Stage::Checking | Stage::Cancelling => self.act_checking(action),
            Stage::Paid if *action == Action::Primary => self.leave(),
            Stage::NotPaid => self.act_not_paid(action, context),
            Stage::Refused if *action == Action::Back => {
                self.screen = Screen::Sell;
                Vec::new()
            }
            Stage::Mismatch | Stage::Late | Stage::Unmatched => self.act_human(action, context),
            Stage::Paid | Stage::Refused => Vec::new(),
        }
    }

    fn act_open(&mut self, action: &Action) -> Vec<Effect> {
        let Screen::Pay(pay) = &mut self.screen else { return Vec::new() };
        let claimed = pay.stage() == Stage::Claimed;
        let Phase::Live(live) = &mut pay.phase else { return Vec::new() };
        let id = live.payment.id.clone();
        match action {
            Action::Back if claimed => self.put_over(Over::Question(Question::NotPaid(id))),
            Action::Back => self.put_over(Over::Question(Question::Cancel(id))),
            // The claim is in the journal since its code was drawn; the till goes on asking.
            Action::Primary if claimed => self.leave(),
            Action::Ask => vec![Effect::Ask(id)],
            Action::QrHere => {
                live.qr_here = live.code.is_some() && !live.qr_here;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn act_checking(&mut self, action: &Action) -> Vec<Effect> {
        let Screen::Pay(pay) = &self.screen else { return Vec::new() };
        let Some(id) = pay.payment().map(|payment| payment.id.clone()) else { return Vec::new() };
        match action {
            Action::Ask => vec![Effect::Ask(id)],
            Action::Park => {
                self.parked.insert(id);
                self.leave()
            }
            _ => Vec::new(),
        }
    }

    fn act_not_paid(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        match action {
            Action::Pay(tender) => self.try_again(*tender, context),
            Action::Back => {
                let Screen::Pay(pay) = &self.screen else { return Vec::new() };
                if pay.recalled {
                    return self.open_today(context);
                }
                self.screen = Screen::Sell;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// Another payment of the same sale, with a new number; the engine refuses unless all before it
    /// are confirmed unpaid.
    fn try_again(&mut self, tender: Tender, context: &Context) -> Vec<Effect> {
        let ticket = self.ticket();
        let Screen::Pay(pay) = &mut self.screen else { return Vec::new() };
        if let Err(locked) = tenders::offer(tender, Some(pay.quote.local), context) {
            self.reason = Some(Reason::Said(locked.sentence()));
            return Vec::new();
        }
        let received = Keypad::new(pay.quote.local.currency);
        pay.phase = match tender {
            Tender::Cash => Phase::Cash { received },
            _ => Phase::Starting { ticket, tender, received: None },
        };
        let effect = pay.first_effect();
        self.band_changed(context);
        effect.into_iter().collect()
    }

    fn act_human(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        match action {
            // The sale cannot be charged again, so it does not stay on the keypad either.
            Action::Back => self.leave(),
            Action::Today => {
                self.leave();
                self.open_today(context)
            }
            _ => Vec::new(),
        }
    }

    fn act_cash(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        let ticket = self.ticket();
        let Screen::Pay(pay) = &mut self.screen else { return Vec::new() };
        let due = pay.quote.local;
        let Phase::Cash { received } = &mut pay.phase else { return Vec::new() };
        if let Some(pressed) = pad_key(action).filter(|pressed| *pressed != PadKey::Plus) {
            received.press(pressed);
            return Vec::new();
        }
        match action {
            Action::Received(given) => {
                set(received, *given);
                Vec::new()
            }
            Action::Primary => {
                let given = given(received).unwrap_or(due);
                if given.minor < due.minor {
                    self.reason = Some(Reason::Said(key::CASH_MISSING));
                    return Vec::new();
                }
                pay.phase = Phase::Starting { ticket, tender: Tender::Cash, received: Some(given) };
                pay.first_effect().into_iter().collect()
            }
            Action::Back if pay.recalled => self.open_today(context),
            Action::Back => {
                self.screen = Screen::Sell;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// This sale is done with; the next customer's turn, or back to the list it came from.
    fn leave(&mut self) -> Vec<Effect> {
        match &self.screen {
            Screen::Pay(pay) if pay.recalled => self.screen = Screen::Sell,
            _ => self.next_sale(),
        }
        vec![Effect::ReadDesk]
    }
}

/// What was typed as given; nothing typed means exactly the amount.
pub fn given(received: &Keypad) -> Option<Money> {
    received.total().ok().filter(|given| given.minor > 0)
}

fn set(received: &mut Keypad, amount: Money) {
    received.reset();
    for digit in amount.minor.max(0).to_string().bytes() {
        received.press(PadKey::Digit(digit.saturating_sub(b'0')));
    }
}

//! What a screen wants done, as plain data, and what comes back. Answers say what they answer.

use crate::domain::id::PaymentId;
use crate::domain::money::Money;
use crate::domain::payment::{Payment, Tender};
use crate::domain::quote::PublishedRate;
use crate::domain::refund::Refund;
use crate::domain::risk::Outstanding;
use crate::domain::sale::Sale;
use crate::domain::scan::PaymentCode;
use crate::domain::time::Day;
use crate::domain::totals::TotalLine;
use crate::sync::{LineState, SyncError};
use std::sync::Arc;

/// Numbers the requests that have no payment id yet.
pub type Ticket = u64;

/// Something to be done outside the screens. Only `perform` knows how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Fix the sale and begin its first payment, with the code the customer showed where there is one.
    Begin { ticket: Ticket, lines: Vec<Money>, tender: Tender, code: Option<PaymentCode> },
    /// Begin another payment of a sale whose earlier ones are confirmed unpaid.
    Again { ticket: Ticket, sale: Sale, tender: Tender, code: Option<PaymentCode> },
    /// Give money back for a payment.
    Refund { ticket: Ticket, payment: PaymentId, amount: Money, reason: Option<String> },
    /// Call a payment off.
    Cancel(PaymentId),
    /// Ask about a payment now.
    Ask(PaymentId),
    /// Look for the line now.
    TryLine,
    /// Read what waits, and how much of the risk budget is used.
    ReadDesk,
    /// Read the known rates.
    ReadRates,
    /// Read the totals and the last payments of a day.
    ReadDay(Day),
    /// Read a payment, its sale and its refunds, to show them again.
    Recall { ticket: Ticket, payment: PaymentId },
    /// Read one payment again, after updates were missed.
    Refresh(PaymentId),
    /// Scroll the list of payments to this thousandth of its way.
    ScrollTo(u16),
    /// Scroll the list of keys by so many pixels.
    ScrollHelp(i16),
    /// Open the customer's window, or move it to the next monitor.
    Display,
    /// End the program.
    Exit,
}

/// What came of an effect.
#[derive(Debug, Clone)]
pub enum Answer {
    /// Of [`Effect::Begin`] and [`Effect::Again`].
    Begun { ticket: Ticket, outcome: Result<Box<(Sale, Payment)>, Arc<SyncError>> },
    /// Of [`Effect::Cancel`], when it could not even be stored.
    NotCancelled { payment: PaymentId, error: Arc<SyncError> },
    /// Of [`Effect::ReadDesk`].
    Desk(DeskRead),
    /// Of [`Effect::ReadRates`], in the shop's order of choice.
    Rates(Vec<PublishedRate>),
    /// Of [`Effect::ReadDay`].
    Day(DayRead),
    /// Of [`Effect::Recall`].
    Recalled { ticket: Ticket, outcome: Result<Box<Found>, Arc<SyncError>> },
    /// Of [`Effect::Refund`].
    Refunded { ticket: Ticket, outcome: Result<Box<Refund>, Arc<SyncError>> },
    /// Of [`Effect::Refresh`].
    Refreshed(Payment),
    /// The store could not be read.
    Unreadable(Arc<SyncError>),
}

/// What lies on the engine's desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskRead {
    /// The worst of all lines.
    pub line: LineState,
    /// Whether each wallet can be reached.
    pub lines: Vec<(Tender, LineState)>,
    /// Payments whose outcome is still owed, oldest first.
    pub queue: Vec<Payment>,
    /// Refunds that are not at their end, oldest first.
    pub refunds: Vec<Refund>,
    /// The claims nobody confirmed yet.
    pub outstanding: Option<Outstanding>,
}

/// A desk before it was read.
impl Default for DeskRead {
    fn default() -> Self {
        let (lines, queue, refunds) = (Vec::new(), Vec::new(), Vec::new());
        Self { line: LineState::Up, lines, queue, refunds, outstanding: None }
    }
}

/// One day of the till.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayRead {
    /// Which day.
    pub day: Day,
    /// Its totals, by tender and finality.
    pub totals: Vec<TotalLine>,
    /// Its last payments, newest first.
    pub last: Vec<Payment>,
    /// The refunds of those payments.
    pub refunds: Vec<Refund>,
}

/// A payment out of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What was bought.
    pub sale: Sale,
    /// The payment.
    pub payment: Payment,
    /// What was given back of it, or is to be, oldest first.
    pub refunds: Vec<Refund>,
}

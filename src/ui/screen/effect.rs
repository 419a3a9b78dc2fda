//! What a screen wants done, as plain data, and what comes back. Answers say what they answer.

use crate::domain::id::PaymentId;
use crate::domain::money::Money;
use crate::domain::payment::{Payment, Tender};
use crate::domain::quote::PublishedRate;
use crate::domain::risk::Outstanding;
use crate::domain::sale::Sale;
use crate::domain::time::Day;
use crate::domain::totals::TotalLine;
use crate::sync::{LineState, SyncError};
use std::sync::Arc;

/// Numbers the requests that have no payment id yet.
pub type Ticket = u64;

/// Something to be done outside the screens. Only `perform` knows how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Fix the sale and begin its first payment.
    Begin { ticket: Ticket, lines: Vec<Money>, tender: Tender },
    /// Begin another payment of a sale whose earlier ones are confirmed unpaid.
    Again { ticket: Ticket, sale: Sale, tender: Tender },
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
    /// Read a payment and its sale, to show them again.
    Recall { ticket: Ticket, payment: PaymentId },
    /// Read one payment again, after updates were missed.
    Refresh(PaymentId),
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
    Recalled { ticket: Ticket, outcome: Result<Box<(Sale, Payment)>, Arc<SyncError>> },
    /// Of [`Effect::Refresh`].
    Refreshed(Payment),
    /// The store could not be read.
    Unreadable(Arc<SyncError>),
}

/// What lies on the engine's desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskRead {
    /// Whether the acquirer can be reached.
    pub line: LineState,
    /// Payments whose outcome is still owed, oldest first.
    pub queue: Vec<Payment>,
    /// The claims nobody confirmed yet.
    pub outstanding: Option<Outstanding>,
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
}

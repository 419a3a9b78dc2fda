//! Who moves the money, seen from the till: one port, and the adapters that fill it.
//!
//! An adapter signs and sends, verifies what comes back, and says what it means in the domain's
//! words ([`Answer`], [`RefundAnswer`]). It keeps no state of payments and knows nothing of the store.

pub mod alipay_plus;
pub mod emv_qr;
mod keys;
mod line;
mod setup;
pub mod wallet;
pub mod wechat;
mod words;

pub use setup::{Service, SetupError};

use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::payment::{Answer, Payment};
use crate::domain::quote::PublishedRate;
use crate::domain::refund::{Refund, RefundAnswer};
use crate::domain::scan::PaymentCode;
use crate::domain::statement::{Settlement, Statement};
use crate::domain::time::Day;
use std::future::Future;

/// What came of one question about a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply<A = Answer> {
    /// Its meaning.
    pub answer: A,
    /// What it says about the line.
    pub reached: Reached,
    /// The acquirer's clock minus ours, in milliseconds, where it told its time.
    pub clock_skew_ms: Option<i64>,
}

/// What came of one question about a refund.
pub type RefundReply = Reply<RefundAnswer>;

/// Whether the acquirer was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// It answered in a way we can trust.
    Yes,
    /// It answered that it is too busy; wait this long before asking again.
    Busy { retry_after_s: Option<u32> },
    /// Nothing came back, or nothing trustworthy.
    No,
    /// Nothing was sent, for a reason that is not the line's.
    Untried,
}

/// The acquirer's own pace and limits: they differ between acquirers and contracts, so they are configuration
/// with tested bounds, never constants of the engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// How long a customer has to scan and pay a code the shop shows.
    pub code_seconds: u32,
    /// How long a payment by the customer's code is waited for before it is taken back.
    pub scan_seconds: u32,
    /// Pause between two questions while a customer may be paying.
    pub poll_ms: u32,
    /// Pause between the pay call by a customer's code and the first question about it.
    pub first_poll_ms: u32,
    /// No payment is taken back earlier than this after its pay call.
    pub reverse_after_seconds: u32,
    /// Pause between two different refunds of one payment.
    pub refund_gap_seconds: u32,
    /// A payment older than this cannot be refunded.
    pub refund_days: u32,
    /// A payment cannot be refunded in more parts than this.
    pub refund_parts: u32,
}

/// A rate could not be had.
#[derive(Debug, thiserror::Error)]
pub enum RateFailure {
    /// The adapter has no rate to offer, or lacks the key for it.
    #[error("this acquirer publishes no rate the till can read: {0}")]
    Unsupported(String),
    /// The line or the server failed; try later.
    #[error("the rate could not be fetched: {0}")]
    Unreachable(String),
    /// What came back is not a trustworthy rate.
    #[error("the rate was refused: {0}")]
    Invalid(String),
}

/// A statement or a list of settlements could not be had.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReportFailure {
    /// This acquirer gives none over its interface.
    #[error("{0}")]
    Unsupported(String),
    /// It is not made yet.
    #[error("the acquirer has not made it yet; statements of a day are ready the next morning, Beijing time")]
    NotReady,
    /// The line or the server failed; try later.
    #[error("it could not be fetched: {0}")]
    Unreachable(String),
    /// What came back cannot be trusted or read; nothing of it was used.
    #[error("what came back was refused as a whole: {0}")]
    Invalid(String),
}

/// One line of a check-up of the connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was looked at: `address`, `clock`, `keys`, `identity`, `signature`, `certificates` …
    pub subject: &'static str,
    /// How it stands.
    pub verdict: Verdict,
    /// In words: what is so, and what to do where it is not as it should be.
    pub text: String,
}

/// How one thing of a check-up stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// As it should be.
    Good,
    /// It works, and somebody should look.
    Warning,
    /// Payments will not work.
    Bad,
    /// It could not be found out, because something before it failed.
    Untested,
}

/// The port. Every method returns within the adapter's own time limit and never panics.
pub trait Acquirer: Send + Sync + 'static {
    /// Pace and limits.
    fn rules(&self) -> Rules;

    /// Places the order of `payment`: always the same bytes for the same payment. With a customer's `code` it is a
    /// pay call, which is sent once and never repeated.
    fn create(&self, payment: &Payment, code: Option<&PaymentCode>) -> impl Future<Output = Reply> + Send;

    /// Asks how the order stands.
    fn query(&self, payment: &Payment) -> impl Future<Output = Reply> + Send;

    /// Asks to close the order.
    fn close(&self, payment: &Payment) -> impl Future<Output = Reply> + Send;

    /// Asks to take back what a customer's code began.
    fn reverse(&self, payment: &Payment) -> impl Future<Output = Reply> + Send;

    /// Why this acquirer cannot give `amount` of `payment` back whatever the line is like; nothing when it can be asked.
    fn cannot_refund(&self, payment: &Payment, amount: Money) -> Option<String>;

    /// Asks for `refund` of `payment`: always the same bytes for the same request number.
    fn refund(&self, refund: &Refund, payment: &Payment) -> impl Future<Output = RefundReply> + Send;

    /// Asks how the refund stands.
    fn query_refund(&self, refund: &Refund, payment: &Payment) -> impl Future<Output = RefundReply> + Send;

    /// The acquirer's own reference rate for `currency`.
    fn daily_rate(&self, currency: Currency) -> impl Future<Output = Result<PublishedRate, RateFailure>> + Send;

    /// The statement of one of the acquirer's days (Beijing).
    fn statement(&self, day: Day) -> impl Future<Output = Result<Statement, ReportFailure>> + Send;

    /// What was paid out between two days, and what waits to be.
    fn settlements(&self, from: Day, to: Day) -> impl Future<Output = Result<Vec<Settlement>, ReportFailure>> + Send;

    /// A round trip that moves no money and tells whether address, clock, keys and identity are right.
    fn check(&self) -> impl Future<Output = Vec<Finding>> + Send;
}

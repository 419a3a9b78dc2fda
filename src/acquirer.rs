//! Who moves the money, seen from the till: one port, and the adapters that fill it.
//!
//! An adapter signs and sends, verifies what comes back, and says what it means in the domain's
//! words ([`Answer`]). It keeps no state of payments and knows nothing of the store.

pub mod emv_qr;
pub mod wechat;

use crate::domain::currency::Currency;
use crate::domain::payment::{Answer, Payment};
use crate::domain::quote::PublishedRate;
use std::future::Future;

/// What came of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Its meaning for the payment.
    pub answer: Answer,
    /// What it says about the line.
    pub reached: Reached,
    /// The acquirer's clock minus ours, in milliseconds, where it told its time.
    pub clock_skew_ms: Option<i64>,
}

/// Whether the acquirer was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// It answered in a way we can trust.
    Yes,
    /// It answered that it is too busy; wait this long before asking again.
    Busy { retry_after_s: Option<u32> },
    /// Nothing came back, or nothing trustworthy.
    No,
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

/// The port. Every method returns within the adapter's own time limit and never panics.
pub trait Acquirer: Send + Sync + 'static {
    /// Places the order of `payment`: always the same bytes for the same payment.
    fn create(&self, payment: &Payment) -> impl Future<Output = Reply> + Send;

    /// Asks how the order stands.
    fn query(&self, payment: &Payment) -> impl Future<Output = Reply> + Send;

    /// Asks to close the order.
    fn close(&self, payment: &Payment) -> impl Future<Output = Reply> + Send;

    /// The acquirer's own reference rate for `currency`.
    fn daily_rate(&self, currency: Currency) -> impl Future<Output = Result<PublishedRate, RateFailure>> + Send;
}

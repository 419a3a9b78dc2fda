//! The life of a refund: money going back for one payment. Like a payment it has an id of its own, made once and
//! stored before anything is sent, and one pure [`step`]. Accepted is not done: `refunded` never runs ahead of
//! what the acquirer confirms (reliability §c.2).

mod step;
#[cfg(test)]
mod step_tests;

pub use step::{RefundAnswer, RefundAsk, RefundEffect, RefundEvent, RefundStep, step};

use super::id::{PaymentId, RefundId};
use super::money::Money;
use super::payment::{Payment, State, Tender};
use super::time::{Day, Timestamp};
use serde::{Deserialize, Serialize};

/// The states a refund may take, by word; the store enforces them in SQL.
pub const EDGES: &[(&str, &str)] = &[
    ("refund_due", "refund_sent"),
    ("refund_due", "refunded"), // cash
    ("refund_sent", "refund_due"),
    ("refund_sent", "refund_pending"),
    ("refund_sent", "refunded"),
    ("refund_sent", "refund_failed"),
    ("refund_sent", "refund_abnormal"),
    ("refund_pending", "refunded"),
    ("refund_pending", "refund_due"),
    ("refund_pending", "refund_failed"),
    ("refund_pending", "refund_abnormal"),
    ("refund_abnormal", "refunded"),
    ("refund_abnormal", "refund_failed"),
];

/// Where a refund stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum RefundState {
    /// Owed, and not at the acquirer: not sent yet, or sent back with a reason to wait (`why`, for people).
    #[serde(rename = "refund_due")]
    Due { why: Option<String> },
    /// The request may be at the acquirer; ask, or send the same again. `refused` keeps a no that is being checked, and
    /// since when the acquirer has had no such refund.
    #[serde(rename = "refund_sent")]
    Sent {
        refused: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        not_found_since: Option<Timestamp>,
    },
    /// Accepted, which is not done.
    #[serde(rename = "refund_pending")]
    Pending { acquirer_id: String },
    /// Done: the acquirer says the money went back.
    #[serde(rename = "refunded")]
    Refunded {
        acquirer_id: String,
        /// What the customer's wallet got back, in its currency.
        payer: Option<Money>,
        at: Timestamp,
    },
    /// Nothing went back, and nothing will: the amount is free for another refund. A person should know.
    #[serde(rename = "refund_failed")]
    Failed { detail: String },
    /// The acquirer has taken the money and cannot deliver it, or speaks of another sum. A person must act there; how it
    /// ends is asked now and then.
    #[serde(rename = "refund_abnormal")]
    Abnormal { detail: String },
}

impl RefundState {
    /// The word used in JSON and in the database.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Due { .. } => "refund_due",
            Self::Sent { .. } => "refund_sent",
            Self::Pending { .. } => "refund_pending",
            Self::Refunded { .. } => "refunded",
            Self::Failed { .. } => "refund_failed",
            Self::Abnormal { .. } => "refund_abnormal",
        }
    }
}

/// One refund as it is now. The journal holds every such picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refund {
    /// Made once.
    pub id: RefundId,
    /// The payment it gives back.
    pub payment: PaymentId,
    /// How that was paid; money goes back the way it came.
    pub tender: Tender,
    /// How much, in the payment's currency.
    pub amount: Money,
    /// Why, in the words of who asked for it; at most [`MAX_REASON`] characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// The shop's business day of that.
    pub day: Day,
    /// Which request of it is meant, from 1: a second number is used only after the acquirer finally said no to
    /// the first and asks for a new one (Alipay+: `MERCHANT_BALANCE_NOT_ENOUGH`).
    pub round: u32,
    /// When a request of it was last sent: acquirers want some time between two different refunds of one payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<Timestamp>,
    /// Counts its changes.
    pub rev: u32,
    /// Where it stands.
    #[serde(flatten)]
    pub state: RefundState,
}

/// The longest reason, in characters (WeChat: 80; Alipay+: 256).
pub const MAX_REASON: usize = 80;

/// Why nothing can be given back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RefundError {
    /// The payment is not paid.
    #[error("this payment is {0}; only a payment that is confirmed paid can be refunded")]
    NotPaid(&'static str),
    /// More than is left.
    #[error("{asked} {} is more than the {left} that is left of this payment", asked.currency)]
    TooMuch { asked: Money, left: Money },
    /// Everything went back already, or is on its way.
    #[error("nothing is left of this payment: all of it was refunded or is on its way back")]
    NothingLeft,
    /// Zero or less.
    #[error("a refund needs an amount above zero")]
    Nothing,
    /// Another currency than the payment's.
    #[error("a refund is made in the payment's own currency")]
    Currency,
    /// The acquirer allows no more parts.
    #[error("this payment was refunded in {0} parts already; the acquirer allows no more")]
    TooMany(u32),
    /// The acquirer cannot do it, whatever is tried.
    #[error("this cannot be refunded here: {0}")]
    Impossible(String),
    /// Too long ago.
    #[error("this payment is older than the {0} days within which the acquirer gives money back; pay it back in cash")]
    TooOld(u32),
}

impl Refund {
    /// A refund nobody has heard of yet, with the reason people gave for it.
    pub fn due(
        id: RefundId,
        payment: &Payment,
        amount: Money,
        reason: Option<&str>,
        created_at: Timestamp,
        day: Day,
    ) -> Self {
        let shortened = |text: &str| text.chars().filter(|letter| !letter.is_control()).take(MAX_REASON).collect();
        Self {
            id,
            payment: payment.id.clone(),
            tender: payment.tender,
            amount,
            reason: reason.map(str::trim).filter(|text| !text.is_empty()).map(shortened),
            created_at,
            day,
            round: 1,
            sent_at: None,
            rev: 0,
            state: RefundState::Due { why: None },
        }
    }

    /// The number the acquirer sees: the id, and from the second round on the round behind it.
    pub fn request(&self) -> String {
        if self.round <= 1 { self.id.to_string() } else { format!("{}-{}", self.id, self.round) }
    }

    /// Whether the acquirer can still tell us something that changes it.
    pub const fn is_owed(&self) -> bool {
        !matches!(self.state, RefundState::Refunded { .. } | RefundState::Failed { .. })
    }

    /// Whether its amount is gone from the payment, or may be.
    pub const fn counts(&self) -> bool {
        !matches!(self.state, RefundState::Failed { .. })
    }

    /// Whether the acquirer confirmed that the money went back.
    pub const fn is_done(&self) -> bool {
        matches!(self.state, RefundState::Refunded { .. })
    }
}

/// What is left of `payment` to give back, after the refunds `earlier`.
///
/// # Errors
/// [`RefundError::NotPaid`] when the payment is not confirmed paid.
pub fn left(payment: &Payment, earlier: &[Refund]) -> Result<Money, RefundError> {
    if !matches!(payment.state, State::Paid { .. } | State::LateCharge { .. }) {
        return Err(RefundError::NotPaid(payment.finality().word()));
    }
    let gone: i64 = earlier.iter().filter(|refund| refund.counts()).map(|refund| refund.amount.minor).sum();
    Ok(Money::new(payment.amount.minor.saturating_sub(gone), payment.amount.currency))
}

/// How much of `payment` the confirmed refunds among `refunds` gave back.
pub fn given_back(payment: &Payment, refunds: &[Refund]) -> Money {
    let back = refunds.iter().filter(|refund| refund.is_done()).map(|refund| refund.amount.minor).sum();
    Money::new(back, payment.amount.currency)
}

/// Whether `amount` (or, with nothing, all that is left) may be refunded; gives the amount.
///
/// # Errors
/// Every reason a refund cannot be made, before anything is sent.
pub fn may_refund(payment: &Payment, earlier: &[Refund], amount: Option<Money>) -> Result<Money, RefundError> {
    let left = left(payment, earlier)?;
    let asked = amount.unwrap_or(left);
    if asked.currency != left.currency {
        return Err(RefundError::Currency);
    }
    if left.minor <= 0 {
        return Err(RefundError::NothingLeft);
    }
    if asked.minor <= 0 {
        return Err(RefundError::Nothing);
    }
    if asked.minor > left.minor {
        return Err(RefundError::TooMuch { asked, left });
    }
    Ok(asked)
}

//! The life of a payment: one attempt to settle a sale by one tender.
//!
//! [`step`] is the whole of it, a pure function from what we know and what we learn to what we then
//! know and what must be done. Windows, commands, engine and simulator all drive this one function.
//! The states and their sources are in design §4; the legal edges are [`EDGES`], which the store also
//! enforces in SQL.

mod charge;
mod closing;
mod edges;
mod event;
#[cfg(test)]
mod scan_tests;
mod step;
#[cfg(test)]
mod step_tests;

pub use charge::{Charge, Discount};
pub use edges::EDGES;
pub use event::{Answer, Ask, Effect, Event};
pub use step::{CLAIM_LIFE_S, Illegal, Step, step};

use super::id::{PaymentId, SaleId};
use super::money::Money;
use super::time::{Day, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// How a customer pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tender {
    /// Notes and coins.
    Cash,
    /// WeChat Pay.
    Wechat,
    /// Alipay+ and its partner wallets.
    Alipay,
    /// An EMV merchant-presented QR the till builds itself; verified afterwards.
    LocalQr,
}

impl Tender {
    /// Every tender, in the order of reports.
    pub const ALL: [Self; 4] = [Self::Cash, Self::Wechat, Self::Alipay, Self::LocalQr];

    /// The word used on the command line, in JSON and in the database.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::Wechat => "wechat",
            Self::Alipay => "alipay",
            Self::LocalQr => "local-qr",
        }
    }

    /// The name people know it by.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::Wechat => "WeChat Pay",
            Self::Alipay => "Alipay+",
            Self::LocalQr => "local QR",
        }
    }

    /// The tender called `word`.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tender| tender.word() == word)
    }
}

/// What we honestly know of a payment. The five words are kept apart everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Finality {
    /// Waiting for the customer.
    Open,
    /// Somebody may have been charged; ask, never charge again.
    Unknown,
    /// The customer says it is paid, nobody confirmed it. Never revenue.
    Claimed,
    /// Confirmed by a verified answer with our id, amount and currency.
    Paid,
    /// Confirmed not charged, or nothing was ever sent.
    Unpaid,
}

impl Finality {
    /// All five, in the order of reports.
    pub const ALL: [Self; 5] = [Self::Paid, Self::Claimed, Self::Unknown, Self::Open, Self::Unpaid];

    /// The word used in JSON and in the database.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Unknown => "unknown",
            Self::Claimed => "claimed",
            Self::Paid => "paid",
            Self::Unpaid => "unpaid",
        }
    }

    /// The finality called `word`.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|finality| finality.word() == word)
    }
}

impl fmt::Display for Finality {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.word())
    }
}

/// Why nobody was charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum UnpaidReason {
    /// The wallet or the bank said no to the customer.
    Declined,
    /// The code ran out of time.
    Expired,
    /// The cashier called it off.
    Cancelled,
    /// The acquirer, the missing line or the risk budget refused the payment as such.
    Refused,
}

impl UnpaidReason {
    const fn cancelled() -> Self {
        Self::Cancelled
    }

    /// The word used in JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Declined => "declined",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
            Self::Refused => "refused",
        }
    }
}

/// Whether an order that is being closed was asked to be taken back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Undo {
    /// No.
    #[default]
    No,
    /// A reverse is on its way: a charge seen now may be gone in a second.
    Asked,
    /// A reverse was accepted. That is never forgotten: only the order itself can say how it ended.
    Accepted,
    /// A reverse was sent, and nobody knows whether it arrived; it may still take effect for a while.
    Lost { since: Timestamp },
}

impl Undo {
    const fn is_no(&self) -> bool {
        matches!(self, Self::No)
    }
}

/// Where a payment stands. Data that is valid in one state only lives in that state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum State {
    /// The id is made, nothing was sent.
    Intent,
    /// The order may be at the acquirer; no code has come back yet. `again` when it was sent before.
    Sent { again: bool },
    /// The customer can scan `payload`.
    Showing { payload: String },
    /// The customer is entering a password.
    Confirming { payload: Option<String> },
    /// No trustworthy answer to the order; ask before anything else.
    Unknown,
    /// Being closed, for days if need be.
    Closing {
        /// What will be said when the close is confirmed.
        reason: UnpaidReason,
        /// In words, for people: why, or why the acquirer will not close yet.
        detail: String,
        /// The acquirer refused the order itself, so it should not exist there.
        refused: bool,
        /// Since when the acquirer says it does not know the order.
        not_found_since: Option<Timestamp>,
        /// Whether it was asked to be taken back. Only for a customer's code.
        #[serde(default, skip_serializing_if = "Undo::is_no")]
        undo: Undo,
    },
    /// Confirmed paid. Final.
    Paid { charge: Charge },
    /// Confirmed not charged. Final, unless late evidence comes.
    Closed { reason: UnpaidReason, detail: String },
    /// Charged and taken back at once (customer's code flow). Final.
    Reversed {
        /// Why it was taken back.
        #[serde(default = "UnpaidReason::cancelled")]
        reason: UnpaidReason,
        /// In words.
        detail: String,
    },
    /// The acquirer reports a charge after it confirmed the close.
    LateCharge { charge: Charge },
    /// A signed answer for another id, amount or currency: a person must look.
    Mismatch { detail: String },
    /// The customer paid, or not, over a line of their own with the QR `payload`.
    Claimed {
        /// The text of the QR.
        payload: String,
        /// Since when the acquirer says it has no trace of it.
        #[serde(default)]
        not_found_since: Option<Timestamp>,
    },
    /// No trace of a claim two days after: probably lost.
    Unmatched { payload: String },
    /// More than one line of the statement could be this claim.
    Ambiguous { detail: String },
}

impl State {
    /// The word used in JSON and in the database.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Intent => "intent",
            Self::Sent { .. } => "sent",
            Self::Showing { .. } => "showing",
            Self::Confirming { .. } => "confirming",
            Self::Unknown => "unknown",
            Self::Closing { .. } => "closing",
            Self::Paid { .. } => "paid",
            Self::Closed { .. } => "closed",
            Self::Reversed { .. } => "reversed",
            Self::LateCharge { .. } => "late_charge",
            Self::Mismatch { .. } => "mismatch",
            Self::Claimed { .. } => "claimed",
            Self::Unmatched { .. } => "unmatched",
            Self::Ambiguous { .. } => "ambiguous",
        }
    }

    /// What this state allows to say about the money.
    pub const fn finality(&self) -> Finality {
        match self {
            Self::Intent | Self::Sent { .. } | Self::Showing { .. } | Self::Confirming { .. } => Finality::Open,
            Self::Unknown
            | Self::Closing { .. }
            | Self::LateCharge { .. }
            | Self::Mismatch { .. }
            | Self::Ambiguous { .. } => Finality::Unknown,
            Self::Claimed { .. } | Self::Unmatched { .. } => Finality::Claimed,
            Self::Paid { .. } => Finality::Paid,
            Self::Closed { .. } | Self::Reversed { .. } => Finality::Unpaid,
        }
    }
}

/// One payment as it is now. The journal holds every such picture; the database holds the last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// The key the acquirer sees; made once, stored before sending, never reused.
    pub id: PaymentId,
    /// The sale it settles.
    pub sale: SaleId,
    /// How.
    pub tender: Tender,
    /// How much, in the shop's currency.
    pub amount: Money,
    /// When it was begun.
    pub created_at: Timestamp,
    /// The shop's business day.
    pub day: Day,
    /// The last moment the customer can pay; sent to the acquirer, the same in every repeat.
    pub expires_at: Timestamp,
    /// Whether a customer ever could scan its code.
    pub shown: bool,
    /// Whether it was begun with a code the customer showed. The code itself is never stored.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub scanned: bool,
    /// Counts its changes; a change made on an older picture is refused.
    pub rev: u32,
    /// Where it stands.
    #[serde(flatten)]
    pub state: State,
}

impl Payment {
    /// A payment that nobody has heard of yet.
    pub const fn intent(
        id: PaymentId,
        sale: SaleId,
        tender: Tender,
        amount: Money,
        created_at: Timestamp,
        day: Day,
        expires_at: Timestamp,
    ) -> Self {
        Self {
            id,
            sale,
            tender,
            amount,
            created_at,
            day,
            expires_at,
            shown: false,
            scanned: false,
            rev: 0,
            state: State::Intent,
        }
    }

    /// The same, to be paid with a code the customer shows.
    #[must_use]
    pub fn by_customers_code(self) -> Self {
        Self { scanned: true, ..self }
    }

    /// Whether the call that ends it also gives back what is paid: a customer's code (WeChat: reverse), and everything
    /// of Alipay+ (cancel).
    pub const fn is_taken_back(&self) -> bool {
        self.scanned || matches!(self.tender, Tender::Alipay)
    }

    /// What we honestly know.
    pub const fn finality(&self) -> Finality {
        self.state.finality()
    }

    /// The charge behind a payment that is paid (or was charged late).
    pub const fn charge(&self) -> Option<&Charge> {
        match &self.state {
            State::Paid { charge } | State::LateCharge { charge } => Some(charge),
            _ => None,
        }
    }

    /// The text of the QR the customer can scan now.
    pub fn payload(&self) -> Option<&str> {
        match &self.state {
            State::Showing { payload } | State::Claimed { payload, .. } => Some(payload),
            State::Confirming { payload } => payload.as_deref(),
            _ => None,
        }
    }

    /// Whether the acquirer can still tell us something that changes this payment by itself.
    pub const fn is_owed(&self) -> bool {
        matches!(
            self.state,
            State::Intent
                | State::Sent { .. }
                | State::Showing { .. }
                | State::Confirming { .. }
                | State::Unknown
                | State::Closing { .. }
                | State::Claimed { .. }
        )
    }
}

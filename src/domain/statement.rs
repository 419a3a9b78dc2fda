//! An acquirer's statement of one of its days, in the till's words. The acquirer's day is Beijing's.

use super::money::Money;
use super::time::{Day, Timestamp};

/// What the acquirer says it did on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The acquirer's day.
    pub day: Day,
    /// In the order of the file.
    pub lines: Vec<StatementLine>,
    /// What was odd about the file and is no reason to refuse it, in words: a new column, an unknown state.
    pub notices: Vec<String>,
}

/// One movement of money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLine {
    /// Where it stands in the file, counted from 1.
    pub line: usize,
    /// What moved.
    pub kind: Movement,
    /// The till's number of the payment.
    pub order: String,
    /// The acquirer's number of it.
    pub acquirer_id: String,
    /// What moved, in the currency prices are in.
    pub amount: Money,
    /// What the customer's wallet was charged, or was given back.
    pub payer: Option<Money>,
    /// What the shop is settled of it, in the settlement currency.
    pub settled: Option<Money>,
    /// What the acquirer keeps of it.
    pub fee: Option<Money>,
    /// When.
    pub at: Timestamp,
    /// What the shop called it.
    pub description: String,
    /// What the till sent along (WeChat: `attach`): campaign and sale.
    pub attach: String,
}

/// Which way money moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Movement {
    /// To the shop.
    Charge,
    /// Back to the customer: a refund, with the till's number and the acquirer's.
    Refund { request: String, refund_id: String },
    /// Back to the customer: the payment was taken back (WeChat: `REVOKED`).
    Reversal,
}

/// What the acquirer paid out, or will, for some days together (WeChat Pay: settlement query).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settlement {
    /// The acquirer's number; nothing while it is not settled.
    pub batch: Option<String>,
    /// When it is or will be paid out.
    pub on: Option<Day>,
    /// The first and last day it covers.
    pub from: Day,
    pub to: Day,
    /// Paid, refunded, the fee, and what reaches the shop. In the settlement currency.
    pub paid: Money,
    pub refunded: Money,
    pub fee: Money,
    pub net: Money,
    /// Whether it was paid out.
    pub settled: bool,
}

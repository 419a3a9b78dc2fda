//! The JSON of the command line: field names and meaning are a contract (design §7).

use crate::clock::rfc3339;
use crate::domain::id::{PaymentId, RefundId, SaleId};
use crate::domain::money::Money;
use crate::domain::payment::{Finality, Payment, State, Tender};
use crate::domain::quote::{Quote, RateSource};
use crate::domain::record::Hash;
use crate::domain::refund::{Refund, RefundState};
use crate::domain::sale::Sale;
use crate::domain::time::Day;
use crate::domain::totals::TotalLine;
use crate::domain::wallet::display_name;
use crate::store::Back;
use serde::Serialize;

/// One event in the life of a sale.
#[derive(Debug, Serialize)]
#[serde(tag = "event", rename_all = "lowercase")]
pub enum SaleEvent {
    Quoted {
        sale: SaleId,
        local: Money,
        rmb: Option<Money>,
        rate: Option<String>,
        rate_source: Option<RateSource>,
        rate_as_of: Option<String>,
    },
    Qr {
        payment: PaymentId,
        payload: String,
        expires_at: String,
    },
    Paid {
        payment: PaymentId,
        amount: Money,
        payer: Option<Money>,
        acquirer_id: String,
        /// Which wallet paid, where the acquirer says so.
        wallet: Option<String>,
        /// What the shop will be settled before fees: less than `amount` where it bears a discount.
        receivable: Option<Money>,
    },
    Unpaid {
        payment: PaymentId,
        reason: &'static str,
        detail: String,
    },
    Unknown {
        payment: PaymentId,
    },
    Claimed {
        payment: PaymentId,
    },
}

impl SaleEvent {
    /// The quote a sale was frozen with.
    pub fn quoted(sale: &Sale) -> Self {
        let Quote { local, rmb, rate } = &sale.quote;
        Self::Quoted {
            sale: sale.id.clone(),
            local: *local,
            rmb: *rmb,
            rate: rate.as_ref().map(|rate| rate.rate.to_string()),
            rate_source: rate.as_ref().map(|rate| rate.source),
            rate_as_of: rate.as_ref().map(|rate| rfc3339(rate.as_of)),
        }
    }

    /// The code a customer can scan now, if there is one.
    pub fn qr(payment: &Payment) -> Option<Self> {
        let payload = payment.payload()?.to_owned();
        Some(Self::Qr { payment: payment.id.clone(), payload, expires_at: rfc3339(payment.expires_at) })
    }

    /// The final word, once there is one.
    pub fn last_word(payment: &Payment) -> Option<Self> {
        let id = payment.id.clone();
        match &payment.state {
            State::Paid { charge } => Some(Self::Paid {
                payment: id,
                amount: payment.amount,
                payer: charge.payer,
                acquirer_id: charge.acquirer_id.clone(),
                wallet: charge.wallet.as_deref().map(display_name),
                receivable: charge.receivable(payment.amount),
            }),
            State::Closed { reason, detail } | State::Reversed { reason, detail } => {
                Some(Self::Unpaid { payment: id, reason: reason.word(), detail: detail.clone() })
            }
            State::Claimed { .. } | State::Unmatched { .. } => Some(Self::Claimed { payment: id }),
            State::Mismatch { .. } | State::LateCharge { .. } | State::Ambiguous { .. } => {
                Some(Self::Unknown { payment: id })
            }
            _ => None,
        }
    }
}

/// What became of a refund.
#[derive(Debug, Serialize)]
pub struct RefundEvent {
    pub event: &'static str,
    pub refund: RefundId,
    pub payment: PaymentId,
    pub amount: Money,
    pub state: &'static str,
    /// What the customer's wallet got back, where the acquirer says so.
    pub payer: Option<Money>,
    /// Why it waits, or was not made.
    pub detail: Option<String>,
}

impl RefundEvent {
    /// `refunded`, `refund_waits` (queued or accepted), `refund_failed` (nothing went back) or `refund_abnormal`.
    pub fn of(refund: &Refund) -> Self {
        let (event, payer, detail) = match &refund.state {
            RefundState::Refunded { payer, .. } => ("refunded", *payer, None),
            RefundState::Due { why } => ("refund_waits", None, why.clone()),
            RefundState::Sent { refused, .. } => ("refund_waits", None, refused.clone()),
            RefundState::Pending { .. } => ("refund_waits", None, None),
            RefundState::Failed { detail } => ("refund_failed", None, Some(detail.clone())),
            RefundState::Abnormal { detail } => ("refund_abnormal", None, Some(detail.clone())),
        };
        let (id, payment, amount) = (refund.id.clone(), refund.payment.clone(), refund.amount);
        Self { event, refund: id, payment, amount, state: refund.state.word(), payer, detail }
    }
}

/// One line of `payments`.
#[derive(Debug, Serialize)]
pub struct PaymentLine {
    pub payment: PaymentId,
    pub sale: SaleId,
    pub tender: Tender,
    pub finality: Finality,
    pub state: &'static str,
    pub amount: Money,
    pub payer: Option<Money>,
    pub refunded: Money,
    pub at: String,
    pub day: Day,
    pub wallet: Option<String>,
    pub scanned: bool,
    /// Asked back, and not confirmed yet.
    pub refund_waits: Money,
}

impl PaymentLine {
    /// The line of `payment`, with what goes back of it.
    pub fn new(payment: &Payment, back: Back) -> Self {
        Self {
            payment: payment.id.clone(),
            sale: payment.sale.clone(),
            tender: payment.tender,
            finality: payment.finality(),
            state: payment.state.word(),
            amount: payment.amount,
            payer: payment.charge().and_then(|charge| charge.payer),
            refunded: back.refunded,
            at: rfc3339(payment.created_at),
            day: payment.day,
            wallet: payment.charge().and_then(|charge| charge.wallet.as_deref()).map(display_name),
            scanned: payment.scanned,
            refund_waits: back.waits,
        }
    }
}

/// A hash as people compare it.
pub fn hex(hash: &Hash) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One line of `totals`.
#[derive(Debug, Serialize)]
pub struct TotalsLine {
    pub day: Day,
    pub tender: Tender,
    pub finality: Finality,
    pub count: i64,
    pub amount: Money,
    pub refunded: Money,
    pub net: Money,
    pub payer: Option<Money>,
}

impl From<&TotalLine> for TotalsLine {
    fn from(line: &TotalLine) -> Self {
        Self {
            day: line.key.day,
            tender: line.key.tender,
            finality: line.key.finality,
            count: line.count,
            amount: line.amount,
            refunded: line.refunded,
            net: line.amount.minus(line.refunded).unwrap_or(line.amount),
            payer: line.payer,
        }
    }
}

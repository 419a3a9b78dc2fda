//! Day totals by tender, finality and currency. The five finalities are never added together.

use super::currency::Currency;
use super::money::Money;
use super::payment::{Finality, Payment, Tender};
use super::time::Day;

/// What a line of totals counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TotalKey {
    /// The shop's business day.
    pub day: Day,
    /// How it was paid.
    pub tender: Tender,
    /// What is known of it.
    pub finality: Finality,
    /// The shop's currency.
    pub currency: Currency,
}

/// One line of totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TotalLine {
    /// What it counts.
    pub key: TotalKey,
    /// How many payments.
    pub count: i64,
    /// Their gross sum.
    pub amount: Money,
    /// What went back of it, confirmed.
    pub refunded: Money,
    /// What customers' wallets were charged, where every payment of the line says so in RMB.
    pub payer: Option<Money>,
}

/// What one payment adds to its line: the unit in which projections are kept up to date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Which line.
    pub key: TotalKey,
    /// Gross amount in minor units.
    pub minor: i64,
    /// What the acquirer confirmed as given back of it, in minor units.
    pub refunded: i64,
    /// RMB the wallet charged, in fen, where known.
    pub payer_fen: Option<i64>,
}

impl Share {
    /// The share of `payment` as it stands, of which `refunded` minor units went back.
    pub fn of(payment: &Payment, refunded: i64) -> Self {
        let payer = payment.charge().and_then(|charge| charge.payer).filter(|payer| payer.currency == Currency::CNY);
        Self {
            key: TotalKey {
                day: payment.day,
                tender: payment.tender,
                finality: payment.finality(),
                currency: payment.amount.currency,
            },
            minor: payment.amount.minor,
            refunded,
            payer_fen: payer.map(|payer| payer.minor),
        }
    }
}

//! A sale: what a customer buys, and the quote it was sold under.

use super::id::SaleId;
use super::money::Money;
use super::payment::{Finality, Payment};
use super::quote::Quote;
use super::time::{Day, Timestamp};
use serde::{Deserialize, Serialize};

/// A sale, frozen when it is first asked for: its lines, its total and the rate of that moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sale {
    /// Made once.
    pub id: SaleId,
    /// When the total was fixed.
    pub at: Timestamp,
    /// The shop's business day.
    pub day: Day,
    /// What was keyed in, in the shop's currency.
    pub lines: Vec<Money>,
    /// Total and RMB estimate, with the rate behind it.
    pub quote: Quote,
}

/// Why a new payment may not start.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaleError {
    /// An earlier payment of the sale is not finally unpaid.
    #[error("this sale has a payment whose outcome is {0}; a second one could charge the customer twice")]
    StillLive(Finality),
}

/// Whether a sale whose earlier payments are `earlier` may start another one: only when every earlier
/// payment is confirmed unpaid (design §4, rule 3).
///
/// # Errors
/// [`SaleError::StillLive`] with the finality that stands in the way.
pub fn may_pay_again(earlier: &[Payment]) -> Result<(), SaleError> {
    match earlier.iter().map(Payment::finality).find(|finality| *finality != Finality::Unpaid) {
        Some(finality) => Err(SaleError::StillLive(finality)),
        None => Ok(()),
    }
}

//! What happens on a demo day: who comes, what they buy, how they pay, when the line goes down. All of
//! it follows from the seed.

use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::payment::Tender;
use crate::entropy::Entropy;

/// What a customer does with a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Customer {
    /// Pays after so many seconds.
    Pays { after_s: i64 },
    /// The wallet says no after so many seconds.
    Declined { after_s: i64 },
    /// Says so, and the cashier cancels after so many seconds.
    ChangesMind { after_s: i64 },
    /// Cancelled by the cashier, and pays at the same moment.
    PaysWhileCancelling { after_s: i64 },
    /// Walks away; the code runs out.
    Leaves,
}

/// One customer of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// What is keyed in.
    pub lines: Vec<Money>,
    /// How they would like to pay.
    pub tender: Tender,
    /// What they do.
    pub customer: Customer,
    /// Seconds until the next customer.
    pub then_s: i64,
}

/// A day: visits, and between which of them the line is down.
#[derive(Debug)]
pub struct Day {
    pub visits: Vec<Visit>,
    pub line_down: std::ops::Range<usize>,
}

impl Day {
    /// The day of `dice`.
    pub fn throw(dice: &Entropy, sales: u32, currency: Currency) -> Self {
        let visits: Vec<Visit> = (0..sales).map(|_| visit(dice, currency)).collect();
        let third = visits.len() / 3;
        let from = third + usize::try_from(dice.below(third.max(1) as u64)).unwrap_or(0);
        let until = (from + third.max(1)).min(visits.len());
        Self { visits, line_down: from..until }
    }
}

fn visit(dice: &Entropy, currency: Currency) -> Visit {
    let amount = || Money::new(i64::try_from(200 + dice.below(9_800)).unwrap_or(200), currency);
    let lines = (0..=dice.below(3)).map(|_| amount()).collect();
    let tender = match dice.below(10) {
        0 | 1 => Tender::Cash,
        2 => Tender::LocalQr,
        _ => Tender::Wechat,
    };
    let after_s = i64::try_from(3 + dice.below(40)).unwrap_or(3);
    let customer = match dice.below(12) {
        0 => Customer::Declined { after_s },
        1 => Customer::ChangesMind { after_s },
        2 => Customer::PaysWhileCancelling { after_s },
        3 => Customer::Leaves,
        _ => Customer::Pays { after_s },
    };
    Visit { lines, tender, customer, then_s: i64::try_from(20 + dice.below(280)).unwrap_or(20) }
}

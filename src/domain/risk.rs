//! The risk budget of offline claims: how much a shop is ready to trust before anybody confirmed it.

use super::money::{Money, MoneyError};
use super::time::Timestamp;

/// What the shop allows, from `[offline]` of the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// The largest single claim.
    pub per_sale_max: Money,
    /// The largest sum of claims that are not confirmed yet.
    pub total_max: Money,
    /// The largest number of them.
    pub count_max: u32,
    /// No new claim when the oldest unconfirmed one is older than this.
    pub hours_max: u32,
}

/// The claims nobody confirmed yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outstanding {
    /// Their sum.
    pub total: Money,
    /// Their number.
    pub count: u32,
    /// When the oldest was made.
    pub oldest: Option<Timestamp>,
}

/// Which limit stands in the way of a claim.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OverBudget {
    /// The sale alone is too large.
    #[error("one offline sale may be at most {limit} {}; take cash, or a manager raises offline.per_sale_max", limit.currency)]
    PerSale { limit: Money },
    /// All claims together would be too large.
    #[error("unverified sales would reach {would_be} of {limit} {} allowed; wait for the line, take cash, or a manager raises offline.total_max", limit.currency)]
    Total { would_be: Money, limit: Money },
    /// There are too many claims.
    #[error(
        "{limit} sales already wait to be verified; wait for the line, take cash, or a manager raises offline.count_max"
    )]
    Count { limit: u32 },
    /// The oldest claim has waited too long.
    #[error(
        "a sale has waited more than {limit} h to be verified; reconnect first, take cash, or a manager raises offline.hours_max"
    )]
    Hours { limit: u32 },
    /// The sum cannot be counted, or is in another currency.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Budget {
    /// Whether a claim of `amount` fits beside what is outstanding.
    ///
    /// # Errors
    /// The first limit that would be passed.
    pub fn allows(&self, amount: Money, outstanding: &Outstanding, now: Timestamp) -> Result<(), OverBudget> {
        if self.per_sale_max.minus(amount)?.minor < 0 {
            return Err(OverBudget::PerSale { limit: self.per_sale_max });
        }
        let would_be = outstanding.total.plus(amount)?;
        if self.total_max.minus(would_be)?.minor < 0 {
            return Err(OverBudget::Total { would_be, limit: self.total_max });
        }
        if outstanding.count >= self.count_max {
            return Err(OverBudget::Count { limit: self.count_max });
        }
        let hours = i64::from(self.hours_max).saturating_mul(3_600_000);
        match outstanding.oldest {
            Some(oldest) if now.since(oldest) > hours => Err(OverBudget::Hours { limit: self.hours_max }),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::currency::Currency;

    const NOW: Timestamp = Timestamp::from_ms(1_795_000_000_000);

    fn euro(minor: i64) -> Money {
        Money::new(minor, Currency::from_code("EUR").expect("EUR"))
    }

    fn check(amount: i64, total: i64, count: u32, hours_ago: i64) -> Result<(), OverBudget> {
        let budget = Budget { per_sale_max: euro(20_000), total_max: euro(100_000), count_max: 20, hours_max: 48 };
        let oldest = (count > 0).then(|| NOW.plus_seconds(-3600 * hours_ago));
        budget.allows(euro(amount), &Outstanding { total: euro(total), count, oldest }, NOW)
    }

    #[test]
    fn the_limits_are_inclusive() {
        assert_eq!(check(20_000, 80_000, 19, 48), Ok(()));
    }

    #[test]
    fn each_limit_is_named() {
        assert!(matches!(check(20_001, 0, 0, 0), Err(OverBudget::PerSale { .. })));
        assert!(matches!(check(20_000, 80_001, 1, 0), Err(OverBudget::Total { .. })));
        assert!(matches!(check(1, 20, 20, 0), Err(OverBudget::Count { .. })));
        assert!(matches!(check(1, 20, 1, 49), Err(OverBudget::Hours { .. })));
    }
}

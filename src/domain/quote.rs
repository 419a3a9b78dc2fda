//! Rates and quotes: what the customer reads in RMB beside the local amount.

use super::currency::Currency;
use super::money::Money;
use super::time::Timestamp;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Where a rate comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RateSource {
    /// WeChat Pay's own daily reference rate.
    Wechat,
    /// The European Central Bank's daily reference rates.
    Ecb,
    /// Typed in by the manager.
    Manual,
}

impl RateSource {
    /// The word used in configuration, JSON and the database.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Wechat => "wechat",
            Self::Ecb => "ecb",
            Self::Manual => "manual",
        }
    }

    /// The source called `word`.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Wechat, Self::Ecb, Self::Manual].into_iter().find(|source| source.word() == word)
    }
}

/// RMB for one major unit of the shop's currency, as exact decimal text: `7.8432` for one EUR,
/// `0.04812` for one JPY.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RmbRate(Decimal);

/// A rate that cannot be one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "a rate is RMB for one unit of the shop's currency, a decimal number above 0 and below 100000, for example 7.8432"
)]
pub struct RateError;

impl RmbRate {
    /// Checks that `value` can be a rate.
    ///
    /// # Errors
    /// Zero, negative, or 100 000 and more: no currency is worth that, somebody swapped the two.
    pub fn new(value: Decimal) -> Result<Self, RateError> {
        if value <= Decimal::ZERO || value >= Decimal::from(100_000) {
            return Err(RateError);
        }
        Ok(Self(value.normalize()))
    }

    /// Reads plain decimal text.
    ///
    /// # Errors
    /// Text with anything but digits and a point, or a value that [`RmbRate::new`] refuses.
    pub fn parse(text: &str) -> Result<Self, RateError> {
        let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        if !plain || text.len() > 28 {
            return Err(RateError);
        }
        Decimal::from_str(text).map_err(|_| RateError).and_then(Self::new)
    }

    /// RMB for `amount`: major units × rate, rounded once, half up, to fen. The one rounding of a
    /// conversion, used everywhere a figure in RMB is shown.
    ///
    /// Nothing when the result leaves the range a decimal can hold.
    pub fn rmb(self, amount: Money) -> Option<Money> {
        let major = Decimal::try_new(amount.minor, amount.currency.exponent()).ok()?;
        let fen = major
            .checked_mul(self.0)?
            .checked_mul(Decimal::from(Currency::CNY.minor_per_major()))?
            .round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        i64::try_from(fen).ok().map(|minor| Money::new(minor, Currency::CNY))
    }
}

impl fmt::Display for RmbRate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl TryFrom<String> for RmbRate {
    type Error = RateError;

    fn try_from(text: String) -> Result<Self, RateError> {
        Self::parse(&text)
    }
}

impl From<RmbRate> for String {
    fn from(rate: RmbRate) -> Self {
        rate.to_string()
    }
}

/// One rate as a source published it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedRate {
    /// The currency one unit of which is worth `rate` RMB.
    pub currency: Currency,
    /// RMB per major unit.
    pub rate: RmbRate,
    /// Who says so.
    pub source: RateSource,
    /// When the source published it (not when we fetched it).
    pub as_of: Timestamp,
}

/// Local amount and RMB amount, frozen together with the rate between them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// What the shop asks for.
    pub local: Money,
    /// About what the customer's wallet will be charged; nothing when no rate is fresh enough.
    pub rmb: Option<Money>,
    /// The rate behind `rmb`.
    pub rate: Option<PublishedRate>,
}

impl Quote {
    /// Picks the first rate of `rates` (in the shop's order of choice) that is fresh enough.
    ///
    /// A rate published more than `max_age_hours` ago, or more than a day in the future (a wrong
    /// clock), gives no figure: better none than a wrong one.
    pub fn freeze(local: Money, rates: &[PublishedRate], max_age_hours: u32, now: Timestamp) -> Self {
        let usable = rates.iter().find(|rate| rate.currency == local.currency && rate.is_fresh(max_age_hours, now));
        let rmb = usable.and_then(|rate| rate.rate.rmb(local));
        Self { local, rate: usable.filter(|_| rmb.is_some()).cloned(), rmb }
    }
}

impl PublishedRate {
    /// Whether the rate may be shown at `now`.
    pub fn is_fresh(&self, max_age_hours: u32, now: Timestamp) -> bool {
        let age = now.since(self.as_of);
        age <= i64::from(max_age_hours).saturating_mul(3_600_000) && age >= -86_400_000
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_ms(1_795_000_000_000);

    fn money(text: &str, code: &str) -> Money {
        Money::parse(text, Currency::from_code(code).expect("code")).expect("amount")
    }

    fn published(code: &str, rate: &str, hours_ago: i64) -> PublishedRate {
        PublishedRate {
            currency: Currency::from_code(code).expect("code"),
            rate: RmbRate::parse(rate).expect("rate"),
            source: RateSource::Ecb,
            as_of: NOW.plus_seconds(-3600 * hours_ago),
        }
    }

    #[test]
    fn rmb_is_rounded_once_half_up() {
        for (amount, code, rate, fen) in [
            ("128.50", "EUR", "7.8432", 100_785),
            ("12800", "JPY", "0.048120", 61_594),
            ("0.01", "EUR", "0.5", 1), // 0.005 yuan is half a fen: up
            ("0.01", "EUR", "0.49", 0),
        ] {
            let rate = RmbRate::parse(rate).expect("rate");
            assert_eq!(rate.rmb(money(amount, code)).map(|rmb| rmb.minor), Some(fen), "{amount} {code}");
        }
    }

    #[test]
    fn the_first_fresh_rate_of_the_right_currency_is_frozen() {
        let rates = [published("JPY", "0.05", 1), published("EUR", "9", 97), published("EUR", "7.8432", 96)];
        let quote = Quote::freeze(money("128.50", "EUR"), &rates, 96, NOW);
        assert_eq!(quote.rmb.map(|rmb| rmb.minor), Some(100_785));
        assert_eq!(quote.rate.as_ref(), rates.last());
    }

    #[test]
    fn no_figure_rather_than_a_wrong_one() {
        for rates in [
            vec![],
            vec![published("EUR", "7.8", 97)],
            vec![published("EUR", "7.8", -25)],
            vec![published("JPY", "7.8", 1)],
        ] {
            let quote = Quote::freeze(money("1.00", "EUR"), &rates, 96, NOW);
            assert_eq!((quote.rmb, quote.rate), (None, None));
        }
    }

    #[test]
    fn what_cannot_be_a_rate_is_refused() {
        for text in ["", "0", "-1", "1e3", "100000", "NaN", "7,84", "１"] {
            assert_eq!(RmbRate::parse(text), Err(RateError), "{text}");
        }
    }
}

//! Money: an integer count of minor units together with its currency. Never a float.

use super::currency::Currency;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An amount in the minor unit of its currency: 12.50 EUR is `minor = 1250`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Count of minor units; negative only for differences.
    pub minor: i64,
    /// What the units are.
    pub currency: Currency,
}

/// The largest single amount the till accepts, in minor units: eleven digits. Larger ones are slips of
/// the hand, and one digit more would no longer fit the thirteen characters of EMV tag 54.
pub const MAX_MINOR: i64 = 99_999_999_999;

/// Why a text is not an amount that can be asked of a customer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Nothing was written.
    #[error("the amount is empty; write it in {currency}, for example {example}")]
    Empty { currency: Currency, example: String },
    /// Something else than ASCII digits and one point.
    #[error("the amount may hold only the digits 0-9 and one decimal point, for example {example}")]
    NotANumber { example: String },
    /// A minus sign.
    #[error("the amount is negative; write one above zero")]
    Negative,
    /// Zero.
    #[error("the amount is zero; write one above zero")]
    Zero,
    /// More decimals than the currency has.
    #[error("{currency} has {allowed} decimals, the amount has {given}; round it yourself, the till never does")]
    TooPrecise { currency: Currency, allowed: u32, given: usize },
    /// Above [`MAX_MINOR`].
    #[error("the amount is larger than {limit}, the most one sale can ask for; check the digits or split the sale")]
    TooLarge { limit: String },
}

/// A sum left the range of what can be counted, or two currencies met.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Two currencies cannot be added.
    #[error("{left} and {right} cannot be added")]
    Currencies { left: Currency, right: Currency },
    /// The sum does not fit 64 bits.
    #[error("the sum is too large to be counted")]
    Overflow,
}

impl Money {
    /// `minor` units of `currency`.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in `currency`.
    pub const fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// Reads an amount in major units with a decimal point (`12.5`, `1280`), as typed by a person or
    /// given on the command line. Exact: nothing is rounded.
    ///
    /// # Errors
    /// Every text that is not a positive amount within [`MAX_MINOR`] and the currency's decimals.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, AmountError> {
        let example = Self::new(1250 * currency.minor_per_major() / 100, currency).to_string();
        if text.is_empty() {
            return Err(AmountError::Empty { currency, example });
        }
        let digits = match text.strip_prefix('-') {
            Some(rest) if rest.starts_with(|first: char| first.is_ascii_digit()) => return Err(AmountError::Negative),
            _ => text,
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) || digits.ends_with('.') {
            return Err(AmountError::NotANumber { example });
        }
        let allowed = currency.exponent();
        if fraction.len() > usize::try_from(allowed).unwrap_or(0) {
            return Err(AmountError::TooPrecise { currency, allowed, given: fraction.len() });
        }
        let padded = format!("{whole}{fraction:0<width$}", width = usize::try_from(allowed).unwrap_or(0));
        let limit = || AmountError::TooLarge { limit: Self::new(MAX_MINOR, currency).to_string() };
        match padded.trim_start_matches('0') {
            "" => Err(AmountError::Zero),
            significant if significant.len() > 11 => Err(limit()),
            significant => significant.parse().map(|minor| Self { minor, currency }).map_err(|_| limit()),
        }
    }

    /// The sum.
    ///
    /// # Errors
    /// Two currencies, or a sum beyond 64 bits.
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Self { minor, ..self })
    }

    /// The difference; may be negative.
    ///
    /// # Errors
    /// Two currencies, or a difference beyond 64 bits.
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.same_currency(other)?;
        let minor = self.minor.checked_sub(other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Self { minor, ..self })
    }

    fn same_currency(self, other: Self) -> Result<(), MoneyError> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyError::Currencies { left: self.currency, right: other.currency })
    }
}

/// The amount in major units with a point and all its decimals, without the code: `12.50`, `1280`.
impl fmt::Display for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let per_major = self.currency.minor_per_major().unsigned_abs();
        let (sign, minor) = (if self.minor < 0 { "-" } else { "" }, self.minor.unsigned_abs());
        match self.currency.exponent() {
            0 => write!(out, "{sign}{minor}"),
            decimals => write!(
                out,
                "{sign}{}.{:0width$}",
                minor / per_major,
                minor % per_major,
                width = usize::try_from(decimals).unwrap_or(0)
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn currency(code: &str) -> Currency {
        Currency::from_code(code).expect("a currency")
    }

    fn read(text: &str, code: &str) -> Result<i64, AmountError> {
        Money::parse(text, currency(code)).map(|money| money.minor)
    }

    #[test]
    fn amounts_are_read_in_the_decimals_of_the_currency() {
        assert_eq!(read("12.50", "EUR"), Ok(1250));
        assert_eq!(read("12.5", "EUR"), Ok(1250));
        assert_eq!(read("0.01", "EUR"), Ok(1));
        assert_eq!(read("0012", "EUR"), Ok(1200));
        assert_eq!(read("1280", "JPY"), Ok(1280));
        assert_eq!(read("1.234", "KWD"), Ok(1234));
        assert_eq!(read("999999999.99", "EUR"), Ok(MAX_MINOR));
    }

    #[test]
    fn what_is_not_an_amount_says_what_is_wrong() {
        assert!(matches!(read("", "EUR"), Err(AmountError::Empty { .. })));
        assert!(matches!(read("-3", "EUR"), Err(AmountError::Negative)));
        assert!(matches!(read("0.00", "EUR"), Err(AmountError::Zero)));
        assert!(matches!(read("1.234", "EUR"), Err(AmountError::TooPrecise { allowed: 2, given: 3, .. })));
        assert!(matches!(read("1.5", "JPY"), Err(AmountError::TooPrecise { allowed: 0, given: 1, .. })));
        assert!(matches!(read("1000000000.00", "EUR"), Err(AmountError::TooLarge { .. })));
        for text in
            ["NaN", "1e3", "１２", "1,50", " 1", "1 ", ".5", "5.", "+5", "--1", "0x10", "1.2.3", "-", "inf", "1_000"]
        {
            assert!(matches!(read(text, "EUR"), Err(AmountError::NotANumber { .. })), "{text}");
        }
    }

    #[test]
    fn two_currencies_are_never_added() {
        let euro = Money::new(1, currency("EUR"));
        let yen = Money::new(1, currency("JPY"));
        assert!(matches!(euro.plus(yen), Err(MoneyError::Currencies { .. })));
        assert_eq!(Money::new(i64::MAX, euro.currency).plus(euro), Err(MoneyError::Overflow));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(minor in 1..=MAX_MINOR, code in prop::sample::select(vec!["EUR", "JPY", "KWD"])) {
            let money = Money::new(minor, currency(code));
            prop_assert_eq!(Money::parse(&money.to_string(), money.currency), Ok(money));
        }

        #[test]
        fn no_text_makes_the_parser_fail_otherwise(text in ".*") {
            if let Ok(money) = Money::parse(&text, currency("EUR")) {
                prop_assert!(money.minor > 0 && money.minor <= MAX_MINOR);
            }
        }
    }
}

//! Currencies of ISO 4217 with the number of decimals the standard gives them.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A currency that is in use today.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency(iso_currency::Currency);

/// The text is not the code of a currency in use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a currency is an ISO 4217 code of three capital letters that is in use today, for example EUR, JPY or THB")]
pub struct CurrencyError;

impl Currency {
    /// Renminbi, what the customer's wallet is charged in. `¥` always means this currency here.
    pub const CNY: Self = Self(iso_currency::Currency::CNY);

    /// Reads a code such as `EUR`.
    ///
    /// # Errors
    /// When the code is unknown, superseded, or has no minor unit (gold, test codes).
    pub fn from_code(code: &str) -> Result<Self, CurrencyError> {
        let found = iso_currency::Currency::from_code(code).ok_or(CurrencyError)?;
        if found.exponent().is_none() || found.is_superseded().is_some() {
            return Err(CurrencyError);
        }
        Ok(Self(found))
    }

    /// The currency of a three-digit code such as 978.
    ///
    /// # Errors
    /// As [`Currency::from_code`].
    pub fn from_numeric(numeric: u16) -> Result<Self, CurrencyError> {
        iso_currency::Currency::from_numeric(numeric)
            .ok_or(CurrencyError)
            .and_then(|found| Self::from_code(found.code()))
    }

    /// The three-letter code.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// The three-digit code of EMV tag 53; print it with leading zeros.
    pub fn numeric(self) -> u16 {
        self.0.numeric()
    }

    /// Decimals of the minor unit: EUR 2, JPY 0, KWD 3 (ISO 4217, table A.1).
    pub fn exponent(self) -> u32 {
        self.0.exponent().map_or(2, u32::from)
    }

    /// Minor units in one major unit: 100 for EUR, 1 for JPY.
    pub fn minor_per_major(self) -> i64 {
        10_i64.saturating_pow(self.exponent())
    }
}

impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Currency {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.code().cmp(other.code())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = CurrencyError;

    fn try_from(code: String) -> Result<Self, CurrencyError> {
        Self::from_code(&code)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_those_of_the_standard() {
        // ISO 4217 list of 2026-01-01; the ones libraries get wrong are here on purpose.
        for (code, decimals, numeric) in [
            ("EUR", 2, 978),
            ("JPY", 0, 392),
            ("KRW", 0, 410),
            ("VND", 0, 704),
            ("ISK", 0, 352),
            ("HUF", 2, 348),
            ("AUD", 2, 36),
            ("CNY", 2, 156),
            ("IDR", 2, 360),
            ("KWD", 3, 414),
            ("MGA", 2, 969),
            ("TWD", 2, 901),
        ] {
            let currency = Currency::from_code(code).expect(code);
            assert_eq!((currency.exponent(), currency.numeric()), (decimals, numeric), "{code}");
            assert_eq!(Currency::from_numeric(numeric), Ok(currency), "{code}");
        }
    }

    #[test]
    fn codes_out_of_use_are_refused() {
        for code in ["", "eur", "EURO", "XAU", "HRK", "ZZZ"] {
            assert_eq!(Currency::from_code(code), Err(CurrencyError), "{code}");
        }
        for numeric in [0, 191, 959, 999] {
            assert_eq!(Currency::from_numeric(numeric), Err(CurrencyError), "{numeric}");
        }
    }
}

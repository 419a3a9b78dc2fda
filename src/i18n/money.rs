//! Money and numbers as a language writes them, exactly, from integers.

use super::language::Language;
use super::{Catalog, key};
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::quote::RmbRate;
use fixed_decimal::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::Locale;

/// An amount cut at its digits, for screens that set the sign of the currency smaller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MoneyParts {
    /// What stands before the digits: `€`, `¥`, `THB `.
    pub before: String,
    /// The digits, grouped, with a minus sign where the amount is negative.
    pub digits: String,
    /// What stands after them: ` €`, `円`, ` 日元`.
    pub after: String,
}

/// A rate as it is shown: `units` of the shop's currency are worth `rate` RMB.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateWords {
    /// `1`, `100` or `10,000`.
    pub units: String,
    /// `7.8432`.
    pub rate: String,
}

/// Groups digits as the language does.
#[derive(Clone, Copy)]
pub(super) struct Numbers(DecimalFormatterPreferences);

impl Numbers {
    pub(super) fn new(language: Language) -> Self {
        let locale: Locale = language.number_locale().parse().unwrap_or(Locale::UNKNOWN);
        Self(locale.into())
    }

    /// `minor` shifted by `exponent` decimals, all of which are written.
    fn minor(self, minor: u64, exponent: u32) -> String {
        let mut decimal = Decimal::from(minor);
        decimal.multiply_pow10(-i16::try_from(exponent).unwrap_or(0));
        self.write(&decimal)
    }

    fn write(self, decimal: &Decimal) -> String {
        // The formatter cannot go to another thread, a catalog can; it is cheap to make from built-in data.
        match DecimalFormatter::try_new(self.0, DecimalFormatterOptions::default()) {
            // U+202F, which French uses between thousands, is in none of the fonts we ship.
            Ok(formatter) => formatter.format(decimal).to_string().replace('\u{202f}', "\u{a0}"),
            Err(_) => decimal.to_string(),
        }
    }
}

impl Catalog {
    /// `money` with the sign or the code of its currency, as this language writes it on a screen:
    /// `€128.50`, `128,50 €`, `12,800円`. `¥` always means renminbi.
    pub fn money(&self, money: Money) -> String {
        let MoneyParts { before, digits, after } = self.money_parts(money);
        format!("{before}{digits}{after}")
    }

    /// The same, cut at the digits.
    pub fn money_parts(&self, money: Money) -> MoneyParts {
        const PLACE: &str = "\u{1}";
        let pattern =
            self.text_with(key::MONEY, &[("currency", money.currency.code().into()), ("digits", PLACE.into())]);
        let (before, after) = pattern.split_once(PLACE).unwrap_or(("", ""));
        // A difference is written with its sign in front of everything: −€12.90.
        let before = if money.minor < 0 { format!("{MINUS}{before}") } else { before.to_owned() };
        MoneyParts { before, digits: self.unsigned_digits(money), after: after.to_owned() }
    }

    /// `money` without its currency: `1,007.85`.
    pub fn digits(&self, money: Money) -> String {
        let sign = if money.minor < 0 { MINUS } else { "" };
        format!("{sign}{}", self.unsigned_digits(money))
    }

    /// A whole number with its thousands grouped: `18,204`.
    pub fn number(&self, number: i64) -> String {
        let sign = if number < 0 { MINUS } else { "" };
        format!("{sign}{}", self.0.numbers.minor(number.unsigned_abs(), 0))
    }

    /// An exact decimal text such as a rate (`7.8432`) with this language's decimal sign. What is not
    /// plain digits and a point comes back as it is.
    pub fn decimal(&self, text: &str) -> String {
        text.parse::<Decimal>().map_or_else(|_| text.to_owned(), |decimal| self.0.numbers.write(&decimal))
    }

    /// What a currency is called beside a rate: `EUR`, `欧元`.
    pub fn currency_name(&self, currency: Currency) -> String {
        self.text_with(key::CURRENCY_NAME, &[("currency", currency.code().into())])
    }

    /// A rate in a form people read: RMB for so many units that it has digits before the point. At least
    /// four decimals are shown, at most six.
    pub fn rate(&self, rate: RmbRate) -> RateWords {
        let mut decimal: Decimal = rate.to_string().parse().unwrap_or_default();
        // One yen is 0.048 RMB, one dong 0.0003: written for 100 and for 10 000.
        let power: i16 = match decimal.nonzero_magnitude_start() {
            -1.. => 0,
            -3..=-2 => 2,
            _ => 4,
        };
        decimal.multiply_pow10(power);
        decimal.round(-6);
        decimal.trim_start();
        decimal.trim_end();
        decimal.pad_end(-4);
        let units = 10_i64.saturating_pow(power.unsigned_abs().into());
        RateWords { units: self.number(units), rate: self.0.numbers.write(&decimal) }
    }

    fn unsigned_digits(&self, money: Money) -> String {
        self.0.numbers.minor(money.minor.unsigned_abs(), money.currency.exponent())
    }
}

/// The minus sign of amounts, as wide as a digit.
const MINUS: &str = "\u{2212}";

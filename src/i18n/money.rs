//! Money and numbers as a language writes them, exactly, from integers.

use super::language::Language;
use super::{Catalog, key};
use crate::domain::money::Money;
use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
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

/// Groups digits as the language does.
pub(super) struct Numbers(Option<DecimalFormatter>);

impl Numbers {
    pub(super) fn new(language: Language) -> Self {
        let locale: Option<Locale> = language.number_locale().parse().ok();
        Self(locale.and_then(|locale| DecimalFormatter::try_new(locale.into(), Default::default()).ok()))
    }

    /// `minor` shifted by `exponent` decimals, all of which are written.
    fn write(&self, minor: u64, exponent: u32) -> String {
        let mut decimal = Decimal::from(minor);
        decimal.multiply_pow10(-i16::try_from(exponent).unwrap_or(0));
        match &self.0 {
            // U+202F, which French uses between thousands, is in none of the fonts we ship.
            Some(formatter) => formatter.format(&decimal).to_string().replace('\u{202f}', "\u{a0}"),
            None => decimal.to_string(),
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
        format!("{sign}{}", self.0.numbers.write(number.unsigned_abs(), 0))
    }

    /// An exact decimal text such as a rate (`7.8432`) with this language's decimal sign. What is not
    /// plain digits and a point comes back as it is.
    pub fn decimal(&self, text: &str) -> String {
        match (text.parse::<Decimal>(), &self.0.numbers.0) {
            (Ok(decimal), Some(formatter)) => formatter.format(&decimal).to_string().replace('\u{202f}', "\u{a0}"),
            _ => text.to_owned(),
        }
    }

    fn unsigned_digits(&self, money: Money) -> String {
        self.0.numbers.write(money.minor.unsigned_abs(), money.currency.exponent())
    }
}

/// The minus sign of amounts, as wide as a digit.
const MINUS: &str = "\u{2212}";

//! What the customer's wallet was charged, and the quote behind it (Antom: `paymentQuote`, `actualPaymentAmount`).
//!
//! A quote «A/B» says how many B one A is worth. The documents say amounts are multiplied by it; their own examples
//! multiply or divide, depending on which side of the pair the currency stands. So the direction is worked out.

use super::wire::{currency, money, text, value};
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::units::Units;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::Value;

/// Which way a quote is applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Times,
    Divided,
}

/// One A of the pair «A/B» is worth `price` B.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quote {
    pub from: Currency,
    pub to: Currency,
    pub price: Decimal,
}

impl Quote {
    /// The quote at `name`; nothing where it is missing (both currencies are the same) or makes no sense.
    pub fn read(body: &Value, name: &str) -> Option<Self> {
        let (from, to) = text(body, &[name, "quoteCurrencyPair"])?.split_once('/')?;
        let price = decimal(text(body, &[name, "quotePrice"])?).filter(|price| *price > Decimal::ZERO)?;
        Some(Self { from: currency(from)?, to: currency(to)?, price })
    }

    /// How `asked` is turned into `actual` with this quote, to one unit; nothing when it fits neither way. The side
    /// of the pair that `asked` stands on is tried first.
    pub fn fits(&self, asked: Money, actual: Money) -> Option<Direction> {
        let both = if self.from == asked.currency {
            [Direction::Times, Direction::Divided]
        } else {
            [Direction::Divided, Direction::Times]
        };
        both.into_iter().find(|direction| {
            let away = self.convert(asked, *direction, actual.currency).map(|sum| sum.minor.abs_diff(actual.minor));
            away.is_some_and(|away| away <= 1)
        })
    }

    /// The other currency of the pair.
    fn other(&self, than: Currency) -> Option<Currency> {
        match than {
            _ if than == self.from => Some(self.to),
            _ if than == self.to => Some(self.from),
            _ => None,
        }
    }

    /// `asked` in `currency`, rounded once, half up.
    fn convert(&self, asked: Money, direction: Direction, currency: Currency) -> Option<Money> {
        let major = Decimal::try_new(asked.minor, asked.currency.exponent()).ok()?;
        let converted = match direction {
            Direction::Times => major.checked_mul(self.price)?,
            Direction::Divided => major.checked_div(self.price)?,
        };
        let minor = converted
            .checked_mul(Decimal::from(currency.minor_per_major()))?
            .round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
        i64::try_from(minor).ok().map(|minor| Money::new(minor, currency))
    }
}

/// What the customer's wallet was charged for `asked`, as far as the answer says so. It is told to people only, so
/// what cannot be understood is left out. A figure that lost its currency is understood where the quote proves it.
pub fn payer(body: &Value, asked: Option<Money>, units: &Units) -> Option<Money> {
    const ACTUAL: &str = "actualPaymentAmount";
    let quote = Quote::read(body, "paymentQuote");
    if let Some(actual) = money(body, ACTUAL, units) {
        let direction = asked.and_then(|asked| quote.and_then(|quote| quote.fits(asked, actual)));
        tracing::debug!(?direction, "alipay quote");
        return Some(actual);
    }
    if text(body, &[ACTUAL, "currency"]).is_some() {
        return None;
    }
    let (asked, quote) = (asked?, quote?);
    let actual = units.from_wire(value(body, ACTUAL)?, quote.other(asked.currency)?).ok()?;
    quote.fits(asked, actual).map(|_| actual)
}

/// A decimal number as it stands in an answer.
fn decimal(text: &str) -> Option<Decimal> {
    Decimal::from_str_exact(text).or_else(|_| Decimal::from_scientific(text)).ok()
}

#[cfg(test)]
mod tests {
    use super::super::wire::read;
    use super::*;
    use crate::domain::scan::Family;
    use std::collections::BTreeMap;

    fn units() -> Units {
        Units::new(Family::Alipay, &BTreeMap::new())
    }

    fn sum(minor: i64, code: &str) -> Money {
        Money::new(minor, Currency::from_code(code).expect(code))
    }

    fn answer(pair: &str, price: &str, actual: &str) -> Value {
        let quote = format!(r#""paymentQuote":{{"quoteCurrencyPair":"{pair}","quotePrice":{price}}}"#);
        read(format!(r#"{{{quote},"actualPaymentAmount":{actual}}}"#).as_bytes()).expect("an object")
    }

    #[test]
    fn the_direction_of_a_quote_is_worked_out_from_its_pair() {
        for (pair, price, asked, actual, direction) in [
            ("392/156", "0.064622", sum(200, "JPY"), sum(1292, "CNY"), Direction::Times),
            ("949/156", "1.05980252", sum(134, "TRY"), sum(142, "CNY"), Direction::Times),
            ("446/156", "0.88156063", sum(100, "MOP"), sum(88, "CNY"), Direction::Times),
            ("344/446", "1.02487562", sum(100, "MOP"), sum(98, "HKD"), Direction::Divided),
            ("USD/KRW", "\"1200.0000\"", sum(1250, "USD"), sum(15_000, "KRW"), Direction::Times),
            ("USD/KRW", "1.2E3", sum(15_000, "KRW"), sum(1250, "USD"), Direction::Divided),
            // Near 1 both ways fit to a unit: the side of the pair decides.
            ("MOP/HKD", "1.001", sum(100, "MOP"), sum(100, "HKD"), Direction::Times),
            ("HKD/MOP", "1.001", sum(100, "MOP"), sum(100, "HKD"), Direction::Divided),
            // A pair the wrong way round: only the figures tell.
            ("156/392", "0.064622", sum(200, "JPY"), sum(1292, "CNY"), Direction::Times),
        ] {
            let actual_text = format!(r#"{{"value":{},"currency":"{}"}}"#, actual.minor, actual.currency);
            let body = answer(pair, price, &actual_text);
            let quote = Quote::read(&body, "paymentQuote").expect(pair);
            assert_eq!(quote.fits(asked, actual), Some(direction), "{pair}");
            assert_eq!(payer(&body, Some(asked), &units()), Some(actual), "{pair}");
            let bare = answer(pair, price, &format!(r#"{{"value":"{}"}}"#, actual.minor));
            assert_eq!(payer(&bare, Some(asked), &units()), Some(actual), "{pair} without a currency");
        }
    }

    #[test]
    fn an_amount_stands_although_the_quote_does_not_fit_it() {
        let body = answer("392/156", "0.064622", r#"{"value":"1295","currency":"CNY"}"#);
        let quote = Quote::read(&body, "paymentQuote").expect("a quote");
        assert_eq!(quote.fits(sum(200, "JPY"), sum(1295, "CNY")), None);
        assert_eq!(quote.fits(sum(200, "JPY"), sum(1293, "CNY")), Some(Direction::Times), "one unit of rounding");
        assert_eq!(payer(&body, Some(sum(200, "JPY")), &units()), Some(sum(1295, "CNY")));
        let bare = answer("392/156", "0.064622", r#"{"value":"1295"}"#);
        assert_eq!(payer(&bare, Some(sum(200, "JPY")), &units()), None, "nothing proves what 1295 is");
    }

    #[test]
    fn an_odd_quote_or_amount_is_left_out() {
        for (pair, price) in [("392/156", "0"), ("392/156", "-1"), ("392", "1"), ("392/ZZZ", "1"), ("392/156", "\"x\"")]
        {
            let body = answer(pair, price, r#"{"value":"1292","currency":"CNY"}"#);
            assert_eq!(Quote::read(&body, "paymentQuote"), None, "{pair} {price}");
            assert_eq!(payer(&body, Some(sum(200, "JPY")), &units()), Some(sum(1292, "CNY")));
        }
        for actual in [r#"{"value":"12.92","currency":"CNY"}"#, r#"{"value":"1292","currency":"ZZZ"}"#, "{}", "null"] {
            assert_eq!(payer(&answer("392/156", "0.064622", actual), Some(sum(200, "JPY")), &units()), None);
        }
    }
}

//! Money as an acquirer counts it: which currencies it takes, and how many decimals each has on its wire.
//!
//! Inside the till an amount is in the minor unit of ISO 4217. An acquirer's integer usually is, too, but
//! not always, and documents disagree about some currencies: a wrong guess would charge a hundred times
//! too much. What is not certain is therefore refused until the shop asked its acquirer and wrote the
//! answer into the configuration (`currencies = { IDR = 0 }`).
//!
//! Sources: WeChat Pay, "Terms and definitions" (overseas, 2025-10-21) and the list of its development
//! kit; Antom, "Currency codes" (`ac/ref/cc`) and its open SDK's `Amount`.

use super::currency::Currency;
use super::money::Money;
use super::scan::Family;
use std::collections::BTreeMap;

/// A currency and its decimals on the wire; nothing where documents disagree.
type Row = (&'static str, Option<u32>);

/// What WeChat Pay settles: its thirty currencies and those its kit adds. Amounts are "the smallest unit";
/// for HUF, IDR, ISK, KHR, TWD and VND other providers disagree about which unit that is.
const WECHAT: &[Row] = &[
    ("AED", Some(2)),
    ("AMD", Some(2)),
    ("AUD", Some(2)),
    ("AZN", Some(2)),
    ("CAD", Some(2)),
    ("CHF", Some(2)),
    ("CNY", Some(2)),
    ("CZK", Some(2)),
    ("DKK", Some(2)),
    ("EUR", Some(2)),
    ("FJD", Some(2)),
    ("GBP", Some(2)),
    ("HKD", Some(2)),
    ("HUF", None),
    ("IDR", None),
    ("ISK", None),
    ("JPY", Some(0)),
    ("KGS", Some(2)),
    ("KHR", None),
    ("KRW", Some(0)),
    ("KZT", Some(2)),
    ("MNT", Some(2)),
    ("MOP", Some(2)),
    ("MYR", Some(2)),
    ("NOK", Some(2)),
    ("NZD", Some(2)),
    ("PHP", Some(2)),
    ("PLN", Some(2)),
    ("QAR", Some(2)),
    ("RON", Some(2)),
    ("RUB", Some(2)),
    ("SEK", Some(2)),
    ("SGD", Some(2)),
    ("THB", Some(2)),
    ("TRY", Some(2)),
    ("TWD", None),
    ("USD", Some(2)),
    ("VND", None),
];

/// What Alipay+ lists, "in the smallest unit of ISO 4217".
const ALIPAY: &[Row] = &[
    ("AUD", Some(2)),
    ("CAD", Some(2)),
    ("CLP", Some(0)),
    ("CNY", Some(2)),
    ("EUR", Some(2)),
    ("GBP", Some(2)),
    ("HKD", Some(2)),
    ("IDR", Some(2)),
    ("JPY", Some(0)),
    ("KRW", Some(0)),
    ("MYR", Some(2)),
    ("NZD", Some(2)),
    ("PHP", Some(2)),
    ("PLN", Some(2)),
    ("SGD", Some(2)),
    ("THB", Some(2)),
    ("TWD", Some(2)),
    ("USD", Some(2)),
    ("VND", Some(0)),
];

/// Currencies whose last two digits Alipay+ wants to be zero. TWD only with one of the wallets (JKOPay);
/// which wallet pays is known too late, and nobody prices in cents there.
const ALIPAY_WHOLE: &[&str] = &["IDR", "TWD"];

/// An amount cannot be sent to this acquirer, or was not understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CurrencyRefused {
    /// The acquirer does not list the currency.
    #[error(
        "{acquirer} does not list {currency}, so nothing was sent; if your contract names it, write currencies = \
         {{ {currency} = {} }} in [{section}] with the decimals {acquirer} tells you",
        currency.exponent()
    )]
    Unlisted { acquirer: &'static str, section: &'static str, currency: Currency },
    /// The acquirer lists it, and documents disagree about its decimals.
    #[error(
        "how many decimals {acquirer} gives {currency} is not certain, so nothing was sent; ask {acquirer} and write \
         for example currencies = {{ {currency} = {} }} in [{section}]",
        currency.exponent()
    )]
    Uncertain { acquirer: &'static str, section: &'static str, currency: Currency },
    /// The amount is finer than the acquirer's unit.
    #[error("{acquirer} takes {currency} with {decimals} decimals only, so {amount} cannot be asked; round the price")]
    TooFine { acquirer: &'static str, currency: Currency, amount: Money, decimals: u32 },
    /// The acquirer's number is finer than the currency's minor unit.
    #[error(
        "{acquirer} says {units} of {currency}, which is finer than the till counts it; check its currencies in the configuration"
    )]
    Unreadable { acquirer: &'static str, currency: Currency, units: i64 },
    /// The number leaves 64 bits.
    #[error("the amount is too large for {acquirer}")]
    TooLarge { acquirer: &'static str },
}

impl Family {
    /// The acquirer's name, for people.
    pub const fn acquirer(self) -> &'static str {
        match self {
            Self::Wechat => "WeChat Pay",
            Self::Alipay => "Alipay+",
        }
    }

    const fn table(self) -> &'static [Row] {
        match self {
            Self::Wechat => WECHAT,
            Self::Alipay => ALIPAY,
        }
    }
}

/// The currencies of one acquirer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Units {
    family: Family,
    decimals: BTreeMap<Currency, u32>,
}

impl Units {
    /// What `family`'s acquirer lists, with the shop's own `decimals` (0 to 3) before it.
    pub fn new(family: Family, decimals: &BTreeMap<Currency, u32>) -> Self {
        Self { family, decimals: decimals.clone() }
    }

    /// Decimals of `currency` on the wire.
    ///
    /// # Errors
    /// When the acquirer does not list it, or its decimals are not certain, and the shop says nothing.
    pub fn decimals(&self, currency: Currency) -> Result<u32, CurrencyRefused> {
        if let Some(decimals) = self.decimals.get(&currency) {
            return Ok(*decimals);
        }
        let (acquirer, section) = (self.family.acquirer(), self.family.tender().word());
        match self.listed(currency) {
            Some(Some(decimals)) => Ok(decimals),
            Some(None) => Err(CurrencyRefused::Uncertain { acquirer, section, currency }),
            None => Err(CurrencyRefused::Unlisted { acquirer, section, currency }),
        }
    }

    /// `amount` as the acquirer's integer, exactly.
    ///
    /// # Errors
    /// As [`Units::decimals`]; when the amount is finer than the acquirer takes it, or too large.
    pub fn to_wire(&self, amount: Money) -> Result<i64, CurrencyRefused> {
        let acquirer = self.family.acquirer();
        let (currency, decimals) = (amount.currency, self.decimals(amount.currency)?);
        let too_fine = |decimals| CurrencyRefused::TooFine { acquirer, currency, amount, decimals };
        if self.is_whole_only(currency) && amount.minor.checked_rem(currency.minor_per_major()) != Some(0) {
            return Err(too_fine(0));
        }
        match rescale(amount.minor, currency.exponent(), decimals) {
            Ok(units) => Ok(units),
            Err(Rescale::Remainder) => Err(too_fine(decimals)),
            Err(Rescale::Overflow) => Err(CurrencyRefused::TooLarge { acquirer }),
        }
    }

    /// The acquirer's integer as money. Wallets pay in currencies the acquirer does not settle; such a
    /// currency has the decimals of ISO 4217 unless the shop says otherwise.
    ///
    /// # Errors
    /// When the decimals of the currency are not certain, or the number is finer than the currency's
    /// minor unit or too large.
    pub fn from_wire(&self, units: i64, currency: Currency) -> Result<Money, CurrencyRefused> {
        let acquirer = self.family.acquirer();
        let decimals = match self.decimals(currency) {
            Err(CurrencyRefused::Unlisted { .. }) => currency.exponent(),
            other => other?,
        };
        match rescale(units, decimals, currency.exponent()) {
            Ok(minor) => Ok(Money::new(minor, currency)),
            Err(Rescale::Remainder) => Err(CurrencyRefused::Unreadable { acquirer, currency, units }),
            Err(Rescale::Overflow) => Err(CurrencyRefused::TooLarge { acquirer }),
        }
    }

    fn listed(&self, currency: Currency) -> Option<Option<u32>> {
        let row = self.family.table().iter().find(|(code, _)| *code == currency.code());
        row.map(|(_, decimals)| *decimals)
    }

    /// Whether only whole units of `currency` are taken; not where the shop has told the decimals itself.
    fn is_whole_only(&self, currency: Currency) -> bool {
        self.family == Family::Alipay
            && ALIPAY_WHOLE.contains(&currency.code())
            && !self.decimals.contains_key(&currency)
    }
}

enum Rescale {
    Remainder,
    Overflow,
}

/// `value` with `from` decimals as one with `to` decimals.
fn rescale(value: i64, from: u32, to: u32) -> Result<i64, Rescale> {
    let factor = 10_i64.checked_pow(from.abs_diff(to)).ok_or(Rescale::Overflow)?;
    if to >= from {
        return value.checked_mul(factor).ok_or(Rescale::Overflow);
    }
    match (value.checked_rem(factor), value.checked_div(factor)) {
        (Some(0), Some(units)) => Ok(units),
        _ => Err(Rescale::Remainder),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::MAX_MINOR;
    use proptest::prelude::*;

    fn currency(code: &str) -> Currency {
        Currency::from_code(code).expect(code)
    }

    fn money(minor: i64, code: &str) -> Money {
        Money::new(minor, currency(code))
    }

    fn units(family: Family) -> Units {
        Units::new(family, &BTreeMap::new())
    }

    fn told(family: Family, code: &str, decimals: u32) -> Units {
        Units::new(family, &BTreeMap::from([(currency(code), decimals)]))
    }

    #[test]
    fn the_lists_hold_currencies_in_use_with_the_decimals_of_the_standard() {
        for (family, count) in [(Family::Wechat, 38), (Family::Alipay, 19)] {
            let table = family.table();
            assert_eq!(table.len(), count);
            assert!(table.is_sorted_by(|(left, _), (right, _)| left < right), "{family:?}: once each, in order");
            for (code, decimals) in table {
                let standard = iso_currency::Currency::from_code(code).and_then(iso_currency::Currency::exponent);
                let standard = u32::from(standard.expect(code));
                assert!(decimals.is_none_or(|decimals| decimals == standard), "{family:?} {code}");
                assert_eq!(currency(code).exponent(), standard, "{code}");
            }
        }
    }

    #[test]
    fn an_amount_of_a_listed_currency_goes_as_its_minor_units() {
        for family in [Family::Wechat, Family::Alipay] {
            for (minor, code) in [(1750, "USD"), (100, "JPY"), (1250, "EUR"), (50_000, "KRW"), (1, "CNY"), (0, "HKD")] {
                assert_eq!(units(family).to_wire(money(minor, code)), Ok(minor), "{code}");
                assert_eq!(units(family).from_wire(minor, currency(code)), Ok(money(minor, code)), "{code}");
            }
        }
        assert_eq!(units(Family::Alipay).to_wire(money(79_000, "VND")), Ok(79_000));
    }

    #[test]
    fn what_is_not_certain_is_refused_until_the_shop_tells() {
        for code in ["HUF", "IDR", "ISK", "KHR", "TWD", "VND"] {
            let refused = units(Family::Wechat).to_wire(money(100, code)).expect_err(code);
            assert!(matches!(refused, CurrencyRefused::Uncertain { .. }), "{code}: {refused}");
            let refused = refused.to_string();
            assert!(refused.contains(&format!("currencies = {{ {code} = ")), "{refused}");
            assert!(refused.contains("in [wechat]"), "{refused}");
            assert!(units(Family::Wechat).from_wire(100, currency(code)).is_err(), "{code}");
        }
        assert_eq!(told(Family::Wechat, "IDR", 0).to_wire(money(15_000_000, "IDR")), Ok(150_000));
        assert_eq!(told(Family::Wechat, "IDR", 2).to_wire(money(15_000_000, "IDR")), Ok(15_000_000));
        assert_eq!(told(Family::Wechat, "IDR", 0).from_wire(150_000, currency("IDR")), Ok(money(15_000_000, "IDR")));
    }

    #[test]
    fn what_is_not_listed_is_refused_and_can_be_added() {
        for (family, code, section) in [
            (Family::Wechat, "KWD", "[wechat]"),
            (Family::Wechat, "CLP", "[wechat]"),
            (Family::Alipay, "CHF", "[alipay]"),
        ] {
            let refused = units(family).to_wire(money(100, code)).expect_err(code);
            assert!(matches!(refused, CurrencyRefused::Unlisted { .. }), "{refused}");
            assert!(refused.to_string().contains(section) && refused.to_string().contains(code), "{refused}");
        }
        assert_eq!(told(Family::Alipay, "CHF", 2).to_wire(money(100, "CHF")), Ok(100));
        assert_eq!(told(Family::Wechat, "KWD", 3).to_wire(money(1234, "KWD")), Ok(1234));
    }

    #[test]
    fn an_amount_finer_than_the_acquirer_takes_it_is_never_rounded() {
        let whole = told(Family::Wechat, "HUF", 0);
        assert_eq!(whole.to_wire(money(12_300, "HUF")), Ok(123));
        let refused = whole.to_wire(money(12_350, "HUF")).expect_err("half a forint");
        assert_eq!(
            refused.to_string(),
            "WeChat Pay takes HUF with 0 decimals only, so 123.50 cannot be asked; round the price"
        );
        for code in ["IDR", "TWD"] {
            assert_eq!(units(Family::Alipay).to_wire(money(150_000, code)), Ok(150_000), "{code}");
            let refused = units(Family::Alipay).to_wire(money(150_001, code));
            assert!(matches!(refused, Err(CurrencyRefused::TooFine { decimals: 0, .. })), "{code}");
            assert_eq!(units(Family::Alipay).from_wire(150_001, currency(code)), Ok(money(150_001, code)));
        }
        assert_eq!(told(Family::Alipay, "IDR", 2).to_wire(money(150_001, "IDR")), Ok(150_001));
        let finer = told(Family::Alipay, "JPY", 2);
        assert_eq!(finer.to_wire(money(128, "JPY")), Ok(12_800));
        assert!(matches!(finer.from_wire(12_801, currency("JPY")), Err(CurrencyRefused::Unreadable { .. })));
        assert!(matches!(finer.to_wire(money(i64::MAX, "JPY")), Err(CurrencyRefused::TooLarge { .. })));
    }

    #[test]
    fn a_wallet_may_pay_in_a_currency_that_is_not_settled() {
        assert_eq!(units(Family::Wechat).from_wire(1234, currency("KWD")), Ok(money(1234, "KWD")));
        assert_eq!(units(Family::Alipay).from_wire(10_000, currency("MNT")), Ok(money(10_000, "MNT")));
    }

    proptest! {
        #[test]
        fn what_is_sent_is_read_back(
            minor in 0..=MAX_MINOR,
            code in prop::sample::select(vec!["EUR", "JPY", "KWD", "IDR", "HUF", "TWD"]),
            decimals in 0_u32..=3,
            family in prop::sample::select(vec![Family::Wechat, Family::Alipay]),
        ) {
            let units = told(family, code, decimals);
            if let Ok(wire) = units.to_wire(money(minor, code)) {
                prop_assert_eq!(units.from_wire(wire, currency(code)), Ok(money(minor, code)));
            } else {
                prop_assert!(decimals < currency(code).exponent());
            }
        }
    }
}

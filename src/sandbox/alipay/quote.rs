//! The partner wallets, and what one of them is charged for a price in the shop's currency.

use super::answer::iso_time;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::sandbox::phone::Wallet;
use crate::sandbox::rate;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Digits of a rate that are quoted, as in AMS's own examples (0.88156063).
const DIGITS: u32 = 8;

/// The names `pspName` is seen with for `wallet`; nothing for a wallet outside the family.
pub(super) const fn psp_names(wallet: Wallet) -> Option<&'static [&'static str]> {
    Some(match wallet {
        Wallet::WechatPay | Wallet::WechatHongKong => return None,
        // Both spellings are seen, in examples and in the documents.
        Wallet::AlipayCn => &["ALIPAYCN", "ALIPAY_CN"],
        Wallet::AlipayHk => &["ALIPAY_HK"],
        Wallet::GCash => &["GCASH"],
        Wallet::TouchNGo => &["TNG"],
        Wallet::KakaoPay => &["KAKAOPAY"],
        Wallet::TrueMoney => &["TRUEMONEY"],
        Wallet::Dana => &["DANA"],
        Wallet::MPay => &["MPAY"],
        Wallet::TossPay => &["TOSSPAY"],
        Wallet::NaverPay => &["NAVERPAY"],
        Wallet::Unheard => &["BRAND_NEW_PAY"],
    })
}

/// One of `names`, always the same for the same `key`.
pub(super) fn one_of(seed: u64, key: &str, names: &[&'static str]) -> &'static str {
    let drawn = usize::try_from(rate::draw(seed, key) >> 32).unwrap_or(0);
    drawn.checked_rem(names.len()).and_then(|at| names.get(at)).copied().unwrap_or("ALIPAYCN")
}

/// An exchange rate as an answer carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Quote {
    /// `A/B`: one A is worth `price` B. Either currency may stand first, as code or as number.
    pair: String,
    price: String,
    guaranteed: bool,
    /// The documents' form has a number and a time; the older examples do not.
    id: Option<String>,
    from: Timestamp,
    until: Timestamp,
}

impl Quote {
    pub fn json(&self) -> Value {
        // Read from its text, so that the number keeps every digit.
        let price: Value = serde_json::from_str(&self.price).unwrap_or_default();
        let mut value = json!({ "quoteCurrencyPair": self.pair, "quotePrice": price, "guaranteed": self.guaranteed });
        if let (Some(id), Some(fields)) = (&self.id, value.as_object_mut()) {
            fields.insert("quoteId".to_owned(), json!(id));
            fields.insert("quoteStartTime".to_owned(), json!(iso_time(self.from)));
            fields.insert("quoteExpiryTime".to_owned(), json!(iso_time(self.until)));
        }
        value
    }
}

/// `amount` in the currency `to` at the rate of the day, rounded once, half up; no quote for one currency.
/// `key` decides how the pair is written. Nothing when a currency is not settled.
pub(super) fn convert(
    seed: u64,
    key: &str,
    amount: Money,
    to: Currency,
    now: Timestamp,
) -> Option<(Money, Option<Quote>)> {
    let from = amount.currency;
    if from == to {
        return Some((amount, None));
    }
    let day = rate::beijing_day(now);
    let worth = |currency| rate::of_day(seed, currency, day).map(Decimal::from);
    let (ours, theirs) = (worth(from)?, worth(to)?);
    let shape = rate::draw(seed, key);
    let (forward, numeric) = (shape & 1 == 0, shape & 2 == 0);
    let exact = if forward { ours.checked_div(theirs)? } else { theirs.checked_div(ours)? };
    let price = exact.round_sf_with_strategy(DIGITS, RoundingStrategy::MidpointAwayFromZero)?.normalize();
    let major = Decimal::try_new(amount.minor, from.exponent()).ok()?;
    let converted = if forward { major.checked_mul(price)? } else { major.checked_div(price)? };
    let (first, second) = if forward { (from, to) } else { (to, from) };
    let name = |currency: Currency| match numeric {
        true => format!("{:03}", currency.numeric()),
        false => currency.code().to_owned(),
    };
    let quote = Quote {
        pair: format!("{}/{}", name(first), name(second)),
        price: price.to_string(),
        guaranteed: shape & 4 == 0,
        id: (!numeric).then(|| rate::token(seed, &format!("quote {key}"), b"0123456789", 24)),
        from: now,
        until: now.plus_seconds(86_400),
    };
    Some((in_minor_units(converted, to)?, Some(quote)))
}

/// At least the smallest unit; rupiah have no sen (Antom: currency codes).
fn in_minor_units(major: Decimal, currency: Currency) -> Option<Money> {
    let (per_major, step) = if currency.code() == "IDR" { (1, 100) } else { (currency.minor_per_major(), 1) };
    let units =
        major.checked_mul(Decimal::from(per_major))?.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    let units = i64::try_from(units).ok()?.max(1);
    units.checked_mul(step).map(|minor| Money::new(minor, currency))
}

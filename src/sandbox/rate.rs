//! The sandbox's own exchange rates: made up, but the same for the same seed, currency and day.

use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::quote::RmbRate;
use crate::domain::time::{Day, Timestamp};
use aws_lc_rs::digest::{SHA256, digest};
use jiff::tz::{TimeZone, offset};
use rust_decimal::Decimal;

/// The currencies the acquirer settles, with a plausible RMB rate × 10^8.
const TABLE: [(&str, i64); 31] = [
    ("AED", 193_460_000),
    ("AUD", 465_310_000),
    ("CAD", 506_820_000),
    ("CHF", 884_190_000),
    ("CNY", 100_000_000),
    ("CZK", 33_840_000),
    ("DKK", 110_570_000),
    ("EUR", 825_140_000),
    ("GBP", 936_270_000),
    ("HKD", 91_360_000),
    ("HUF", 2_158_000),
    ("IDR", 42_600),
    ("ISK", 5_610_000),
    ("JPY", 4_562_000),
    ("KHR", 177_100),
    ("KRW", 483_600),
    ("MNT", 199_000),
    ("MOP", 88_690_000),
    ("MYR", 171_880_000),
    ("NOK", 70_180_000),
    ("NZD", 399_420_000),
    ("PHP", 12_090_000),
    ("PLN", 194_750_000),
    ("QAR", 195_120_000),
    ("RUB", 8_930_000),
    ("SEK", 75_260_000),
    ("SGD", 544_930_000),
    ("THB", 21_920_000),
    ("TRY", 16_750_000),
    ("TWD", 22_610_000),
    ("USD", 710_430_000),
];

/// Rates are published at ten in the morning, Beijing time.
const PUBLISHED_AT_HOUR: i8 = 10;

/// Beijing's time; it has no summer time.
pub(super) fn beijing() -> TimeZone {
    TimeZone::fixed(offset(8))
}

/// The acquirer's calendar day of `at`.
pub(super) fn beijing_day(at: Timestamp) -> Day {
    crate::clock::day_in(&beijing(), at)
}

/// Whether `hour` Beijing time of the acquirer's day `day` has passed at `now`.
pub(super) fn has_passed(day: Day, hour: i8, now: Timestamp) -> bool {
    let local = crate::clock::zoned(&beijing(), now);
    let today = beijing_day(now);
    day < today || (day == today && local.hour() >= hour)
}

/// A currency the acquirer settles, by its code.
pub(super) fn settled(code: &str) -> Option<Currency> {
    TABLE.iter().find(|(known, _)| *known == code).and_then(|(known, _)| Currency::from_code(known).ok())
}

/// A currency the acquirer settles, by the three digits of EMV tag 53.
pub(super) fn by_numeric(digits: &str) -> Option<Currency> {
    let wanted: u16 = digits.parse().ok().filter(|_| digits.len() == 3)?;
    TABLE.iter().filter_map(|(code, _)| Currency::from_code(code).ok()).find(|currency| currency.numeric() == wanted)
}

/// RMB × 10^8 for one unit of `currency` on `day`; nothing for a currency that is not settled.
pub(super) fn of_day(seed: u64, currency: Currency, day: Day) -> Option<i64> {
    let (_, base) = TABLE.iter().find(|(code, _)| *code == currency.code())?;
    if currency == Currency::CNY {
        return Some(*base);
    }
    // Within half a per cent of the base, as a currency moves from day to day.
    let drawn = draw(seed, &format!("{currency} {day}")).checked_rem(1001).unwrap_or(0);
    let thousandths = i64::try_from(drawn).unwrap_or(0) - 500;
    let exact = base + base * thousandths / 100_000;
    // Published with about five digits, as wallets do: 7.8432 for a euro, 0.04562 for a yen.
    let step = 10_i64.saturating_pow(base.checked_ilog10().unwrap_or(0).saturating_sub(4));
    Some(exact - exact % step)
}

/// What was published for `day`, if it was by `now`.
pub(super) fn published(seed: u64, currency: Currency, day: Day, now: Timestamp) -> Option<i64> {
    has_passed(day, PUBLISHED_AT_HOUR, now).then(|| of_day(seed, currency, day)).flatten()
}

/// What the payer's wallet is charged for `amount` at `now`: half up, to fen.
pub(super) fn payer(seed: u64, amount: Money, now: Timestamp) -> Option<Money> {
    of_day(seed, amount.currency, beijing_day(now)).and_then(rate).and_then(|rate| rate.rmb(amount))
}

/// What a wallet with a balance in `currency` is charged for `amount` at `now`: by way of RMB, half up.
pub(super) fn charged(seed: u64, amount: Money, currency: Currency, now: Timestamp) -> Option<Money> {
    if currency == amount.currency {
        return Some(amount);
    }
    if currency == Currency::CNY {
        return payer(seed, amount, now);
    }
    let day = beijing_day(now);
    let (from, to) = (of_day(seed, amount.currency, day)?, of_day(seed, currency, day)?);
    let up = i128::from(amount.minor) * i128::from(from) * i128::from(currency.minor_per_major());
    let down = i128::from(to) * i128::from(amount.currency.minor_per_major());
    let minor = (2 * up + down).checked_div(2 * down)?;
    i64::try_from(minor).ok().map(|minor| Money::new(minor, currency))
}

/// `e8` (RMB × 10^8) as a rate of the domain.
pub(super) fn rate(e8: i64) -> Option<RmbRate> {
    RmbRate::new(Decimal::try_new(e8, 8).ok()?).ok()
}

/// The plain number behind `currency`'s usual rate, for making up a shop's limits.
pub(super) fn usual(currency: Currency) -> Option<i64> {
    TABLE.iter().find(|(code, _)| *code == currency.code()).map(|(_, base)| *base)
}

/// 64 bits that depend on nothing but `seed` and `text`.
pub(super) fn draw(seed: u64, text: &str) -> u64 {
    let hash = digest(&SHA256, format!("{seed}\n{text}").as_bytes());
    hash.as_ref().iter().take(8).fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

/// `length` characters of `alphabet` that depend on nothing but `seed` and `text`.
pub(super) fn token(seed: u64, text: &str, alphabet: &[u8], length: usize) -> String {
    let mut rng = fastrand::Rng::with_seed(draw(seed, text));
    (0..length).map(|_| char::from(*rng.choice(alphabet).unwrap_or(&b'0'))).collect()
}

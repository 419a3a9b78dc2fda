//! The rate in the words of the customer's window.

use super::frame::Stage;
use crate::domain::quote::PublishedRate;
use crate::domain::time::{Day, Timestamp};
use crate::i18n::{Arg, Key, key, word};
use jiff::Zoned;
use jiff::tz::{Offset, TimeZone};
use rust_decimal::Decimal;

/// `1 EUR ≈ 7.8432`, or a hundred or ten thousand of a currency that is worth little.
struct Rounded {
    units: i64,
    rate: String,
}

impl Rounded {
    fn new(rate: &PublishedRate) -> Option<Self> {
        let one: Decimal = rate.rate.to_string().parse().ok()?;
        let units = [1, 100].into_iter().find(|units| one * Decimal::from(*units) >= Decimal::ONE).unwrap_or(10_000);
        let rate = one.checked_mul(Decimal::from(units))?.normalize().to_string();
        Some(Self { units, rate })
    }
}

/// The rate alone: `1 EUR ≈ 7.8432 元`.
pub(super) fn figure(stage: &Stage<'_>, rate: &PublishedRate) -> Option<String> {
    sentence(stage, rate, key::CUSTOMER_RATE)
}

/// Who published it and when, in the time of Beijing: the customer's own.
pub(super) fn origin(stage: &Stage<'_>, rate: &PublishedRate) -> Option<String> {
    sentence(stage, rate, key::CUSTOMER_RATE_FROM)
}

/// Both in one line.
pub(super) fn line(stage: &Stage<'_>, rate: &PublishedRate) -> Option<String> {
    sentence(stage, rate, key::CUSTOMER_RATE_LINE)
}

fn sentence(stage: &Stage<'_>, rate: &PublishedRate, key: Key) -> Option<String> {
    let catalog = stage.words.customer;
    let rounded = Rounded::new(rate)?;
    let (day, at) = in_beijing(rate.as_of)?;
    let args: [(&str, Arg); 6] = [
        ("units", catalog.number(rounded.units).into()),
        ("currency", rate.currency.code().into()),
        ("rate", catalog.decimal(&rounded.rate).into()),
        ("source", stage.text(word::customer_rate_source(rate.source)).into()),
        ("day", catalog.day(day).into()),
        ("time", catalog.clock(&at).into()),
    ];
    Some(stage.text_with(key, &args))
}

/// China has one time zone, eight hours ahead of UTC, without summer time.
fn in_beijing(at: Timestamp) -> Option<(Day, Zoned)> {
    let offset = Offset::from_hours(8).ok()?;
    let zoned = jiff::Timestamp::from_millisecond(at.ms()).ok()?.to_zoned(TimeZone::fixed(offset));
    let part = |value: i8| u8::try_from(value).ok();
    let day = Day::new(zoned.year(), part(zoned.month())?, part(zoned.day())?).ok()?;
    Some((day, zoned))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::currency::Currency;
    use crate::domain::quote::{RateSource, RmbRate};

    fn rounded(rate: &str) -> (i64, String) {
        let rate = PublishedRate {
            currency: Currency::from_code("EUR").expect("code"),
            rate: RmbRate::parse(rate).expect("rate"),
            source: RateSource::Ecb,
            as_of: Timestamp::from_ms(0),
        };
        Rounded::new(&rate).map(|rounded| (rounded.units, rounded.rate)).expect("a figure")
    }

    #[test]
    fn a_rate_is_shown_for_as_many_units_as_make_a_yuan() {
        assert_eq!(rounded("7.8432"), (1, "7.8432".to_owned()));
        assert_eq!(rounded("0.048120"), (100, "4.812".to_owned()));
        assert_eq!(rounded("0.000277"), (10_000, "2.77".to_owned()));
    }

    #[test]
    fn a_rate_of_the_evening_in_paris_is_of_the_next_day_in_beijing() {
        // 2026-11-21 17:30 UTC.
        let (day, at) = in_beijing(Timestamp::from_ms(1_795_282_200_000)).expect("a time");
        assert_eq!((day.to_string(), at.hour(), at.minute()), ("2026-11-22".to_owned(), 1, 30));
    }
}

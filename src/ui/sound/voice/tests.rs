//! Amounts as a native speaker says them.
#![expect(clippy::inconsistent_digit_grouping, reason = "the last two digits are cents")]

mod east;
mod west;

use super::super::clips;
use super::*;
use crate::domain::currency::Currency;
use std::collections::{BTreeMap, BTreeSet};

fn voice(tag: &str) -> Voice {
    Voice::from_tag(tag).expect(tag)
}

/// The words between or before "received", which must be there once, in its place.
fn said(tag: &str, minor: i64, code: &str) -> String {
    let amount = Money::new(minor, Currency::from_code(code).expect(code));
    let mut words = voice(tag).sentence(amount).unwrap_or_else(|| panic!("{tag} {minor} {code}"));
    let place = if matches!(tag, "ja" | "ko") { words.len() - 1 } else { 0 };
    assert_eq!(words.remove(place), RECEIVED, "{tag} {minor}");
    words.join(" ")
}

fn check(tag: &str, code: &str, expected: &[(i64, &str)]) {
    for (minor, words) in expected {
        assert_eq!(said(tag, *minor, code), *words, "{tag} {minor} {code}");
    }
}

/// 0.05, 0.10, 1, 2, 11, 21, 71, 80, 91, 100, 101, 121, 200, 1000, 1001, 1234.56, 12 800, 10 000, 100 000, 1 000 000 and
/// 9 999 999.99 euro.
const AMOUNTS: [i64; 21] = [
    5,
    10,
    1_00,
    2_00,
    11_00,
    21_00,
    71_00,
    80_00,
    91_00,
    100_00,
    101_00,
    121_00,
    200_00,
    1_000_00,
    1_001_00,
    1_234_56,
    12_800_00,
    10_000_00,
    100_000_00,
    1_000_000_00,
    9_999_999_99,
];

/// What [`AMOUNTS`] are, in the same order, with the euro's name at the end.
fn euros(tag: &str, expected: [&str; 21]) {
    for (minor, words) in AMOUNTS.into_iter().zip(expected) {
        assert_eq!(said(tag, minor, "EUR"), words, "{tag} {minor}");
    }
}

#[test]
fn what_cannot_be_said_is_not_said() {
    let euro = Currency::from_code("EUR").expect("the euro");
    let yen = Currency::from_code("JPY").expect("the yen");
    for voice in Voice::ALL {
        for amount in [Money::new(0, euro), Money::new(-5, euro), Money::new(1_000_000_000, yen)] {
            assert_eq!(voice.sentence(amount), None, "{voice:?} {amount:?}");
        }
        assert!(voice.sentence(Money::new(999_999_999, yen)).is_some(), "{voice:?}");
    }
}

#[test]
fn a_tag_finds_its_voice_and_thai_has_none_yet() {
    for (tag, voice) in [("zh-Hans", "zh"), ("zh-Hant-HK", "zh"), ("pt-BR", "pt"), ("no", "nb"), ("nb", "nb")] {
        assert_eq!(Voice::from_tag(tag).map(Voice::tag), Some(voice), "{tag}");
    }
    for tag in ["th", "", "-", "english"] {
        assert_eq!(Voice::from_tag(tag), None, "{tag}");
    }
}

const CURRENCIES: [&str; 24] = [
    "EUR", "USD", "GBP", "CHF", "JPY", "KRW", "THB", "SGD", "MYR", "HKD", "TWD", "AUD", "NZD", "CAD", "DKK", "SEK",
    "NOK", "RUB", "CNY", "IDR", "PHP", "VND", "AED", "KWD",
];

/// Every name a sentence of this voice can hold.
fn named(voice: Voice) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut note = |whole: i64, part: i64, code: &str| {
        let currency = Currency::from_code(code).expect(code);
        let minor = whole * currency.minor_per_major() + part;
        names.extend(voice.sentence(Money::new(minor, currency)).unwrap_or_default());
    };
    for code in CURRENCIES {
        for whole in [1, 2, 3, 4, 5, 2_000_000] {
            note(whole, 0, code);
        }
    }
    for whole in (1..3000).chain((1..1000).flat_map(|group| [group * 1000, group * 1_000_000])) {
        note(whole, 0, "EUR");
        note(whole, 0, "JPY");
    }
    for part in 1..100 {
        note(part, part, "EUR");
        note(0, part, "EUR");
        note(1000 * part, part, "EUR");
    }
    names
}

#[test]
fn every_clip_that_can_be_named_is_there_and_every_clip_is_used() {
    for voice in Voice::ALL {
        let (names, clips) = (named(voice), clips::index(voice));
        let missing: Vec<_> = names.iter().filter(|name| !clips.contains_key(name.as_str())).collect();
        assert!(missing.is_empty(), "{voice:?}: run packaging/voice/build.py with {missing:?}");
        let spare: Vec<_> = clips.keys().filter(|name| !names.contains(**name)).collect();
        assert!(spare.is_empty(), "{voice:?}: nothing says {spare:?}");
    }
}

#[test]
fn clips_lie_one_after_another() {
    for voice in Voice::ALL {
        let places: BTreeMap<usize, usize> = clips::index(voice).into_values().collect();
        let mut end = 0;
        for (start, steps) in places {
            assert!(start == end && steps > 0, "{voice:?} at {start}");
            end = start + steps;
        }
    }
}

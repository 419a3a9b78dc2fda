use super::*;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::quote::RmbRate;
use crate::domain::time::Day;
use std::collections::{BTreeMap, BTreeSet};

const EVERY: [Language; 16] = Language::ALL;

/// Name and text of each message of a file, in order; a reader of its own, so that the parser we use is
/// not its own witness.
pub(super) fn messages(language: Language) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in language.sources().into_iter().flat_map(str::lines) {
        match line.split_once(" = ") {
            Some((name, text)) if line.starts_with(|first: char| first.is_ascii_lowercase()) => {
                found.push((name.to_owned(), text.to_owned()));
            }
            _ if line.starts_with(' ') || line.starts_with('}') => {
                let last = found.last_mut().expect("a message before its continuation");
                last.1.push('\n');
                last.1.push_str(line);
            }
            _ => assert!(line.is_empty() || line.starts_with('#'), "{language:?}: {line}"),
        }
    }
    found
}

fn variables(text: &str) -> BTreeSet<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect::<String>();
    text.match_indices("{ $").map(|(at, mark)| name(&text[at + mark.len()..])).collect()
}

fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::from_code(code).expect(code))
}

/// Shows U+00A0 as `_`, so that a table of expectations can be read.
fn visible(text: &str) -> String {
    text.replace('\u{a0}', "_")
}

#[test]
fn every_language_has_every_message_once_and_no_other() {
    let trouble = trouble::ALL.iter().flat_map(|trouble| [trouble.what, trouble.say, trouble.step]);
    let expected: BTreeSet<&str> = key::all().chain(trouble).map(Key::id).collect();
    for language in EVERY {
        let messages = messages(language);
        let found: BTreeSet<&str> = messages.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(found.difference(&expected).collect::<Vec<_>>(), Vec::<&&str>::new(), "extra in {language:?}");
        assert_eq!(expected.difference(&found).collect::<Vec<_>>(), Vec::<&&str>::new(), "missing in {language:?}");
        assert_eq!(found.len(), messages.len(), "{language:?} says something twice");
    }
}

#[test]
fn every_file_is_read_without_a_mistake() {
    for language in EVERY {
        for source in language.sources() {
            if let Err((_, mistakes)) = FluentResource::try_new(source.to_owned()) {
                panic!("{language:?}: {mistakes:?}");
            }
        }
    }
}

#[test]
fn a_message_uses_the_same_variables_in_every_language() {
    let english: BTreeMap<String, String> = messages(Language::En).into_iter().collect();
    for language in EVERY {
        for (name, text) in messages(language) {
            assert_eq!(variables(&text), variables(&english[&name]), "{name} in {language:?}");
        }
    }
}

#[test]
fn latin_messages_have_no_full_width_glyphs_and_no_language_has_pictures() {
    for language in EVERY {
        // The Latin letters of the simplified Chinese faces have these a full em wide.
        let latin = language.font_family() == "Noto Sans CJK SC" && language != Language::ZhHans;
        let forbidden = |c: char| match c {
            '\u{202f}' | '\u{2009}' | '\u{200b}'..='\u{200f}' | '\u{2600}'..='\u{27bf}' | '\u{1f000}'.. => true,
            '…' | '·' | '’' | '‘' | '“' | '”' | '—' | '–' => latin,
            _ => false,
        };
        for (name, text) in messages(language) {
            assert_eq!(text.chars().find(|c| forbidden(*c)), None, "{name} in {language:?}: {text}");
        }
    }
}

#[test]
fn money_is_written_as_the_country_does() {
    use Language::{En, Fr, Ja, ZhHans, ZhHant};
    for (language, minor, code, expected) in [
        (En, 12_850, "EUR", "€128.50"),
        (En, 100_785, "CNY", "¥1,007.85"),
        (En, 12_800, "JPY", "12,800円"),
        (En, 5, "USD", "US$0.05"),
        (En, 123_456_789, "THB", "THB_1,234,567.89"),
        (En, 1_234_567, "KWD", "KWD_1,234.567"),
        (En, -1290, "EUR", "−€12.90"),
        (Fr, 12_850, "EUR", "128,50_€"),
        (Fr, 100_785, "CNY", "1_007,85_¥"),
        (Fr, 12_800, "JPY", "12_800_円"),
        (Fr, 99_999_999_999, "EUR", "999_999_999,99_€"),
        (Ja, 12_800, "JPY", "12,800円"),
        (Ja, 61_594, "CNY", "615.94元"),
        (Ja, 12_850, "EUR", "€128.50"),
        (ZhHans, 12_850, "EUR", "€128.50"),
        (ZhHans, 100_785, "CNY", "¥1,007.85"),
        (ZhHans, 12_800, "JPY", "12,800_日元"),
        (ZhHans, 125_000, "THB", "1,250.00_泰铢"),
        (ZhHant, 12_800, "JPY", "12,800_日圓"),
        (ZhHant, 10_000, "HKD", "HK$100.00"),
        (ZhHant, i64::MAX, "CNY", "¥92,233,720,368,547,758.07"),
    ] {
        let catalog = Catalog::new(language);
        assert_eq!(visible(&catalog.money(money(minor, code))), expected, "{language:?} {code}");
    }
}

#[test]
fn the_yen_sign_never_means_yen() {
    for language in EVERY {
        let written = Catalog::new(language).money(money(1000, "JPY"));
        assert!(!written.contains(['¥', '￥']), "{language:?}: {written}");
    }
}

#[test]
fn the_parts_of_money_are_what_stands_around_the_digits() {
    let parts = Catalog::new(Language::ZhHans).money_parts(money(12_800, "JPY"));
    assert_eq!((parts.before.as_str(), parts.digits.as_str(), visible(&parts.after).as_str()), ("", "12,800", "_日元"));
    let parts = Catalog::new(Language::En).money_parts(money(-1290, "EUR"));
    assert_eq!((parts.before.as_str(), parts.digits.as_str(), parts.after.as_str()), ("−€", "12.90", ""));
}

#[test]
fn numbers_and_rates_have_the_signs_of_the_language() {
    let (english, french) = (Catalog::new(Language::En), Catalog::new(Language::Fr));
    assert_eq!(english.number(18_204), "18,204");
    assert_eq!(english.number(i64::MIN), "−9,223,372,036,854,775,808");
    assert_eq!(visible(&french.number(18_204)), "18_204");
    assert_eq!(english.digits(money(-785, "CNY")), "−7.85");
    assert_eq!(english.decimal("7.8432"), "7.8432");
    assert_eq!(french.decimal("7.8432"), "7,8432");
    assert_eq!(french.decimal("0.048120"), "0,048120");
    assert_eq!(french.decimal("no rate"), "no rate");
}

#[test]
fn rates_are_written_for_as_many_units_as_can_be_read() {
    let shown = |language, rate: &str| {
        let words = Catalog::new(language).rate(RmbRate::parse(rate).expect(rate));
        (visible(&words.units), words.rate)
    };
    let pair = |units: &str, rate: &str| (units.to_owned(), rate.to_owned());
    assert_eq!(shown(Language::En, "7.8432"), pair("1", "7.8432"));
    assert_eq!(shown(Language::En, "7.8"), pair("1", "7.8000"));
    assert_eq!(shown(Language::Fr, "7.84321949"), pair("1", "7,843219"));
    assert_eq!(shown(Language::Ja, "0.04812"), pair("100", "4.8120"));
    assert_eq!(shown(Language::En, "0.2213"), pair("1", "0.2213"));
    assert_eq!(shown(Language::Fr, "0.00028"), pair("10_000", "2,8000"));
    assert_eq!(shown(Language::En, "12.5"), pair("1", "12.5000"));
}

#[test]
fn days_spans_and_clocks_are_written_as_the_country_does() {
    use Language::{En, Fr, Ja, ZhHans, ZhHant};
    let day = Day::new(2026, 11, 21).expect("a day");
    let hour = 3_600_000;
    for (language, short, full, ago, span) in [
        (En, "Sat 21 Nov", "Saturday 21 November 2026", "6_h ago", "99_h"),
        (Fr, "sam. 21 nov.", "samedi 21 novembre 2026", "il y a 6_h", "99_h"),
        (Ja, "11月21日(土)", "2026年11月21日(土)", "6時間前", "99時間"),
        (ZhHans, "11月21日 周六", "2026年11月21日 星期六", "6 小时前", "99 小时"),
        (ZhHant, "11月21日 週六", "2026年11月21日 星期六", "6 小時前", "99 小時"),
    ] {
        let catalog = Catalog::new(language);
        assert_eq!(catalog.day(day), short);
        assert_eq!(catalog.day_full(day), full);
        assert_eq!(visible(&catalog.ago(7 * hour - 1)), ago);
        assert_eq!(visible(&catalog.span(100 * hour - 1)), span);
    }
    let french = Catalog::new(Fr);
    assert_eq!(french.day(Day::new(2026, 5, 1).expect("a day")), "ven. 1er mai");
    let english = Catalog::new(En);
    let spans = [-5, 59_999, 60_000, 3_599_999, 100 * hour].map(|ms| visible(&english.span(ms)));
    assert_eq!(spans, ["0_s", "59_s", "1_min", "59_min", "4_d"]);
    assert_eq!([-1, 9, 281, 3881].map(|seconds| english.countdown(seconds)), ["0:00", "0:09", "4:41", "1:04:41"]);
    let at: jiff::Zoned = "2026-11-21T04:05:09+01:00[Europe/Paris]".parse().expect("a time");
    assert_eq!((english.clock(&at), english.clock_seconds(&at)), ("04:05".to_owned(), "04:05:09".to_owned()));
}

#[test]
fn counts_choose_the_plural() {
    let lines = |language, count: u32| Catalog::new(language).text_with(key::CART_LINES, &[("count", count.into())]);
    assert_eq!([1, 2].map(|count| lines(Language::En, count)), ["1 line", "2 lines"]);
    // French counts nothing as one.
    assert_eq!([0, 2].map(|count| lines(Language::Fr, count)), ["0 ligne", "2 lignes"]);
    assert_eq!(lines(Language::ZhHans, 1), "1 行");
    let waiting = Catalog::new(Language::En).text_with(key::OFFLINE_WAITING, &[("count", 0.into())]);
    assert_eq!(waiting, "nothing waiting");
}

#[test]
fn what_is_put_in_stays_as_it_is() {
    let catalog = Catalog::new(Language::En);
    let shown = catalog.text_with(key::HEADER_TILL, &[("till", "{ $x } \u{5149}".into())]);
    assert_eq!(shown, "Till { $x } \u{5149}");
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "cart-lines")]
fn a_forgotten_argument_is_noticed() {
    Catalog::new(Language::En).text(key::CART_LINES);
}

#[test]
fn tags_of_many_kinds_find_their_language() {
    for language in EVERY {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
    }
    for (tag, language) in [
        ("en-GB", Some(Language::En)),
        ("fr_CH", Some(Language::Fr)),
        ("zh", Some(Language::ZhHans)),
        ("zh-CN", Some(Language::ZhHans)),
        ("zh-HK", Some(Language::ZhHant)),
        ("zh-Hans-HK", Some(Language::ZhHans)),
        ("zh-Hant-TW", Some(Language::ZhHant)),
        ("nn", Some(Language::Nb)),
        ("no", Some(Language::Nb)),
        ("pt-BR", Some(Language::Pt)),
        ("fr_FR.UTF-8", Some(Language::Fr)),
        ("de_AT@euro", Some(Language::De)),
        ("tlh", None),
        ("C", None),
        ("", None),
        ("not a tag", None),
    ] {
        assert_eq!(Language::from_tag(tag), language, "{tag}");
    }
}

#[test]
fn a_catalog_may_go_to_another_thread() {
    fn sendable<T: Send + Sync + Clone>(_: &T) {}
    sendable(&Catalog::new(Language::En));
}

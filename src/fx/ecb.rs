//! The European Central Bank's euro reference rates: how many units one EUR is worth, once a working
//! day. Source: the document `eurofxref-daily.xml` and the Bank's page about it.

use super::{FxError, LARGEST_DOCUMENT};
use crate::domain::currency::Currency;
use crate::domain::quote::{PublishedRate, RateSource, RmbRate};
use crate::domain::time::{Day, Timestamp};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use rust_decimal::{Decimal, RoundingStrategy};
use std::str::FromStr;

/// Digits of a rate that is computed from two others; each of them has five or six.
const DIGITS: u32 = 10;

/// What one day of the document says about the two currencies we ask for.
struct Published {
    day: Day,
    /// CNY for one EUR.
    cny: Option<Decimal>,
    /// Units of the shop's currency for one EUR.
    shop: Option<Decimal>,
}

/// Reads the rate of `currency` in RMB: CNY for one EUR divided by units of `currency` for one EUR,
/// rounded half up to ten significant digits. It is dated 16:00 in Frankfurt of its day, when the Bank
/// publishes. Of a document with several days the newest counts.
///
/// # Errors
/// A document that is too large, not XML, cut short, or has declarations or entities (none of which
/// the Bank uses), another document, or one without a rate for `currency`.
pub fn parse(document: &[u8], currency: Currency) -> Result<PublishedRate, FxError> {
    if document.len() > LARGEST_DOCUMENT {
        return Err(FxError::TooLarge { limit: LARGEST_DOCUMENT });
    }
    let published = newest(std::str::from_utf8(document)?, currency)?;
    let missing = FxError::NotPublished { currency };
    let euro = Decimal::ONE;
    let units = if currency.code() == "EUR" { Some(euro) } else { published.shop };
    let (Some(cny), Some(units)) = (published.cny, units) else { return Err(missing) };
    let rate = cny
        .checked_div(units)
        .and_then(|rate| rate.round_sf_with_strategy(DIGITS, RoundingStrategy::MidpointAwayFromZero))
        .and_then(|rate| RmbRate::new(rate).ok())
        .ok_or_else(|| FxError::Figure { currency: currency.code().to_owned() })?;
    let as_of = publication(published.day).ok_or(FxError::Shape("its day is not in the calendar"))?;
    Ok(PublishedRate { currency, rate, source: RateSource::Ecb, as_of })
}

/// 16:00 in Frankfurt on `day`; no clock is put forward or back at that hour.
fn publication(day: Day) -> Option<Timestamp> {
    let (year, month, day) = day.parts();
    let date = jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    let zoned = date.at(16, 0, 0, 0).in_tz("Europe/Berlin").ok()?;
    Some(Timestamp::from_ms(zoned.timestamp().as_millisecond()))
}

/// The newest day of the document. `Envelope` holds a `Cube`, which holds a `Cube` with a `time` for
/// each day, which holds a `Cube` with `currency` and `rate` for each currency.
fn newest(text: &str, currency: Currency) -> Result<Published, FxError> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut days: Vec<Published> = Vec::new();
    let mut depth = 0_usize;
    let mut roots = 0_usize;
    loop {
        match reader.read_event()? {
            Event::Start(element) => {
                roots = roots.saturating_add(usize::from(depth == 0));
                root(&element, depth)?;
                cube(&element, depth, currency, &mut days)?;
                depth = depth.saturating_add(1);
            }
            Event::Empty(element) => cube(&element, depth, currency, &mut days)?,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::DocType(_) => return Err(FxError::Shape("it declares a document type")),
            Event::GeneralRef(_) => return Err(FxError::Shape("it holds entities")),
            Event::Eof => break,
            _ => {}
        }
    }
    if depth != 0 || roots != 1 {
        return Err(FxError::Shape("it is cut short or holds something else"));
    }
    days.into_iter().max_by_key(|published| published.day).ok_or(FxError::Shape("it holds no day"))
}

fn root(element: &BytesStart<'_>, depth: usize) -> Result<(), FxError> {
    if depth == 0 && element.local_name().as_ref() != b"Envelope" {
        return Err(FxError::Shape("its first element is no Envelope"));
    }
    Ok(())
}

/// Reads one element: `Cube` at depth 2 begins a day, at depth 3 it is the rate of a currency.
fn cube(element: &BytesStart<'_>, depth: usize, currency: Currency, days: &mut Vec<Published>) -> Result<(), FxError> {
    if element.local_name().as_ref() != b"Cube" {
        return Ok(());
    }
    match depth {
        2 => {
            let time = attribute(element, b"time")?.ok_or(FxError::Shape("a day has no time"))?;
            let day = Day::parse(&time).map_err(|_| FxError::Shape("a day is not written YYYY-MM-DD"))?;
            days.push(Published { day, cny: None, shop: None });
            Ok(())
        }
        3 => {
            let code = attribute(element, b"currency")?.ok_or(FxError::Shape("a rate has no currency"))?;
            let today = days.last_mut().ok_or(FxError::Shape("a rate has no day"))?;
            let slot = |slot: &mut Option<Decimal>| -> Result<(), FxError> {
                let text = attribute(element, b"rate")?.ok_or(FxError::Shape("a currency has no rate"))?;
                let value = figure(&text).ok_or_else(|| FxError::Figure { currency: code.clone() })?;
                match slot.replace(value) {
                    None => Ok(()),
                    Some(_) => Err(FxError::Shape("a currency is listed twice on one day")),
                }
            };
            if code == Currency::CNY.code() {
                slot(&mut today.cny)?;
            }
            if code == currency.code() {
                slot(&mut today.shop)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The plain text of an attribute; the Bank's hold no escapes.
fn attribute(element: &BytesStart<'_>, name: &[u8]) -> Result<Option<String>, FxError> {
    for attribute in element.attributes() {
        let attribute = attribute?;
        if attribute.key.local_name().as_ref() != name {
            continue;
        }
        if attribute.value.contains(&b'&') {
            return Err(FxError::Shape("it holds entities"));
        }
        return Ok(Some(std::str::from_utf8(&attribute.value)?.to_owned()));
    }
    Ok(None)
}

/// A positive figure in plain digits.
fn figure(text: &str) -> Option<Decimal> {
    let is_plain = text.len() <= 20 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    Some(text).filter(|_| is_plain).and_then(|text| Decimal::from_str(text).ok()).filter(|value| *value > Decimal::ZERO)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::clock::rfc3339;

    /// The shape of the Bank's document, with some of its rates of 2024-06-28.
    pub(in crate::fx) const DAILY: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates</gesmes:subject>
	<gesmes:Sender>
		<gesmes:name>European Central Bank</gesmes:name>
	</gesmes:Sender>
	<Cube>
		<Cube time='2024-06-28'>
			<Cube currency='USD' rate='1.0705'/>
			<Cube currency='JPY' rate='171.94'/>
			<Cube currency='CNY' rate='7.7798'/>
		</Cube>
	</Cube>
</gesmes:Envelope>"#;

    fn read(document: &str, code: &str) -> Result<PublishedRate, FxError> {
        parse(document.as_bytes(), Currency::from_code(code).expect("a currency"))
    }

    #[test]
    fn a_rate_is_cny_for_one_unit_of_the_shops_currency() {
        for (code, rate) in [("EUR", "7.7798"), ("USD", "7.267445119"), ("JPY", "0.04524717925"), ("CNY", "1")] {
            let published = read(DAILY, code).expect(code);
            assert_eq!(published.rate.to_string(), rate, "{code}");
            assert_eq!((published.source, published.currency.code()), (RateSource::Ecb, code));
        }
    }

    #[test]
    fn it_is_dated_four_in_the_afternoon_in_frankfurt() {
        assert_eq!(rfc3339(read(DAILY, "EUR").expect("a rate").as_of), "2024-06-28T14:00:00.000Z");
        let winter = DAILY.replace("2024-06-28", "2026-01-05");
        assert_eq!(rfc3339(read(&winter, "EUR").expect("a rate").as_of), "2026-01-05T15:00:00.000Z");
    }

    #[test]
    fn the_newest_day_of_several_counts_wherever_it_stands() {
        let older = "<Cube time='2024-06-27'><Cube currency='CNY' rate='7.0'/></Cube>";
        for place in ["<Cube time='2024-06-28'>", "</Cube>\n</gesmes:Envelope>"] {
            let text = DAILY
                .replace("</Cube>\n\t</Cube>\n</g", "</Cube></Cube>\n</g")
                .replace(place, &format!("{older}{place}"));
            assert_eq!(read(&text, "EUR").expect("a rate").rate.to_string(), "7.7798", "{text}");
        }
    }

    #[test]
    fn a_currency_without_a_rate_gives_none() {
        assert!(matches!(read(DAILY, "TWD"), Err(FxError::NotPublished { .. })));
        let without = DAILY.replace("'CNY'", "'CNH'");
        assert!(matches!(read(&without, "EUR"), Err(FxError::NotPublished { .. })));
    }

    #[test]
    fn another_document_is_refused() {
        let entity = "<!DOCTYPE a [<!ENTITY x \"7\">]>";
        for (text, why) in [
            (String::new(), "cut short"),
            ("<html><body/></html>".to_owned(), "no Envelope"),
            (DAILY[..DAILY.len() - 18].to_owned(), "cut short"),
            (DAILY.replace("<gesmes:Envelope", &format!("{entity}<gesmes:Envelope")), "document type"),
            (DAILY.replace("Reference rates", "&x;"), "entities"),
            (DAILY.replace("'7.7798'", "'&#55;'"), "entities"),
            (DAILY.replace("'JPY'", "'CNY'"), "twice"),
            (DAILY.replace("2024-06-28", "28 June"), "YYYY-MM-DD"),
            (DAILY.replace(" rate='7.7798'", ""), "no rate"),
            (DAILY.replace("time=", "day="), "no time"),
        ] {
            match read(&text, "EUR") {
                Err(FxError::Shape(found)) => assert!(found.contains(why), "{why}: {found}"),
                other => panic!("{why}: {other:?}"),
            }
        }
    }

    #[test]
    fn a_figure_that_cannot_be_a_rate_is_refused() {
        for figure in ["0", "-7", "7e3", "NaN", "", "7,7", "999999"] {
            let text = DAILY.replace("7.7798", figure);
            assert!(matches!(read(&text, "EUR"), Err(FxError::Figure { .. })), "{figure}");
        }
        let broken = DAILY.replace("</Cube>", "</Cub>");
        assert!(matches!(read(&broken, "EUR"), Err(FxError::NotXml(_))));
        let huge = " ".repeat(LARGEST_DOCUMENT + 1);
        assert!(matches!(read(&huge, "EUR"), Err(FxError::TooLarge { .. })));
    }
}

//! When a certificate counts: the one thing of it that `webpki` does not tell without a chain to check.
//!
//! RFC 5280 §4.1, in DER: `Certificate { tbs { [0] version?, serial, algorithm, issuer, validity { from, until } …`.

use crate::domain::time::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

const INTEGER: u8 = 0x02;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const SEQUENCE: u8 = 0x30;
const VERSION: u8 = 0xa0;

/// From when to when, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Validity {
    pub from: Timestamp,
    pub until: Timestamp,
}

/// The validity of the certificate `der`; nothing where it is none.
pub fn validity(der: &[u8]) -> Option<Validity> {
    let (certificate, _) = expect(der, SEQUENCE)?;
    let (inner, _) = expect(certificate, SEQUENCE)?;
    let inner = expect(inner, VERSION).map_or(inner, |(_, rest)| rest);
    let (_, inner) = expect(inner, INTEGER)?;
    let (_, inner) = expect(inner, SEQUENCE)?;
    let (_, inner) = expect(inner, SEQUENCE)?;
    let (times, _) = expect(inner, SEQUENCE)?;
    let (from, rest) = time(times)?;
    let (until, _) = time(rest)?;
    Some(Validity { from, until })
}

/// The content of the element of kind `tag` that `der` begins with, and what follows it.
fn expect(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    element(der).filter(|(found, ..)| *found == tag).map(|(_, content, rest)| (content, rest))
}

fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = der.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(*first), rest),
        0x81..=0x83 => {
            let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            (bytes.iter().fold(0, |length, byte| (length << 8) | usize::from(*byte)), rest)
        }
        // Longer ones, or of a length to be found out: no certificate has them.
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((*tag, content, rest))
}

/// `YYMMDDHHMMSSZ` up to 2049, `YYYYMMDDHHMMSSZ` after (RFC 5280 §4.1.2.5).
fn time(der: &[u8]) -> Option<(Timestamp, &[u8])> {
    let (tag, content, rest) = element(der)?;
    let digits = str::from_utf8(content).ok()?.strip_suffix('Z')?;
    let century = match (tag, digits.get(..2)?) {
        (UTC_TIME, year) if year >= "50" => "19",
        (UTC_TIME, _) => "20",
        (GENERALIZED_TIME, _) => "",
        _ => return None,
    };
    let text = format!("{century}{digits}");
    if text.len() != 14 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize| text.get(from..from + 2)?.parse::<i8>().ok();
    let year = text.get(..4)?.parse().ok()?;
    let moment = DateTime::new(year, part(4)?, part(6)?, part(8)?, part(10)?, part(12)?, 0).ok()?;
    let stamp = moment.to_zoned(TimeZone::UTC).ok()?.timestamp();
    Some((Timestamp::from_ms(stamp.as_millisecond()), rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{parse_rfc3339, rfc3339};
    use rustls_pki_types::CertificateDer;
    use rustls_pki_types::pem::PemObject;

    fn certificate() -> Vec<u8> {
        let vectors: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/vectors/wechatpay.json")).expect("vectors");
        let pem = vectors["platform_cert_pem"].as_str().expect("a certificate");
        CertificateDer::from_pem_slice(pem.as_bytes()).expect("a certificate").to_vec()
    }

    #[test]
    fn a_certificate_says_when_it_counts() {
        let valid = validity(&certificate()).expect("a validity");
        assert_eq!(rfc3339(valid.from), "2026-01-01T00:00:00.000Z");
        assert_eq!(rfc3339(valid.until), "2030-12-31T00:00:00.000Z");
    }

    #[test]
    fn a_certificate_that_is_cut_off_anywhere_has_none() {
        let der = certificate();
        for length in 0..der.len() {
            assert_eq!(validity(&der[..length]), None, "{length}");
        }
    }

    #[test]
    fn times_of_both_kinds_are_read_and_others_are_not() {
        let read = |tag: u8, text: &str| {
            let length = u8::try_from(text.len()).expect("short");
            time(&[&[tag, length], text.as_bytes()].concat()).map(|(at, _)| at)
        };
        assert_eq!(read(UTC_TIME, "500101000000Z"), parse_rfc3339("1950-01-01T00:00:00Z"));
        assert_eq!(read(GENERALIZED_TIME, "20500101120000Z"), parse_rfc3339("2050-01-01T12:00:00Z"));
        for (tag, text) in [
            (UTC_TIME, "260101000000"),
            (UTC_TIME, "20260101000000Z"),
            (GENERALIZED_TIME, "20261301000000Z"),
            (GENERALIZED_TIME, "2026010100000\u{0}Z"),
            (INTEGER, "260101000000Z"),
        ] {
            assert_eq!(read(tag, text), None, "{text}");
        }
    }
}

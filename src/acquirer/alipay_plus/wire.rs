//! Reading what Alipay+ writes. The documents promise text for every value, and real answers hold numbers and
//! truth values too: everything is read as the text it is written in, so no figure ever becomes a float.

use crate::clock::parse_rfc3339;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::domain::units::Units;
use serde_json::Value;

/// The longest `value` of an amount (Antom: "Currency codes").
const LONGEST_VALUE: usize = 16;

/// The object in `body`, with every number as the text it was written in.
pub fn read(body: &[u8]) -> Option<Value> {
    serde_json::from_slice::<Value>(&with_numbers_as_text(body)).ok().filter(Value::is_object)
}

fn with_numbers_as_text(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len().saturating_add(64));
    let (mut in_text, mut escaped, mut in_number) = (false, false, false);
    for byte in body.iter().copied() {
        let of_number = !in_text && (byte.is_ascii_digit() || (in_number && b"+-.eE".contains(&byte)) || byte == b'-');
        if of_number != in_number {
            out.push(b'"');
            in_number = of_number;
        }
        if byte == b'"' && !escaped {
            in_text = !in_text;
        }
        escaped = in_text && byte == b'\\' && !escaped;
        out.push(byte);
    }
    if in_number {
        out.push(b'"');
    }
    out
}

/// The text at `path`; nothing where it is missing, null or no scalar.
pub fn text<'a>(body: &'a Value, path: &[&str]) -> Option<&'a str> {
    path.iter().try_fold(body, |value, name| value.get(name)).and_then(Value::as_str)
}

/// The time at `name`.
pub fn time(body: &Value, name: &str) -> Option<Timestamp> {
    text(body, &[name]).and_then(parse_rfc3339)
}

/// The amount `{currency, value}` at `name`; nothing where it is missing or cannot be understood.
pub fn money(body: &Value, name: &str, units: &Units) -> Option<Money> {
    units.from_wire(value(body, name)?, currency(text(body, &[name, "currency"])?)?).ok()
}

/// The bare figure of the amount at `name`.
pub fn value(body: &Value, name: &str) -> Option<i64> {
    let digits = text(body, &[name, "value"])?;
    let fits = (1..=LONGEST_VALUE).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| fits)
}

/// A currency by its letters or, in older answers, by its number.
pub fn currency(code: &str) -> Option<Currency> {
    let code = code.trim();
    if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit()) {
        return Currency::from_numeric(code.parse().ok()?).ok();
    }
    Currency::from_code(code).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_read_as_it_was_written() {
        let body = br#"{"a":0.10,"b":-1.5E+3,"c":[1,22],"d":"x\"1\\","e":true,"f":null,"1":"2","g":{"h":7}}"#;
        let body = read(body).expect("an object");
        for (path, want) in [
            (&["a"][..], Some("0.10")),
            (&["b"], Some("-1.5E+3")),
            (&["d"], Some("x\"1\\")),
            (&["1"], Some("2")),
            (&["g", "h"], Some("7")),
            (&["e"], None),
            (&["f"], None),
            (&["c"], None),
            (&["nowhere"], None),
        ] {
            assert_eq!(text(&body, path), want, "{path:?}");
        }
        assert_eq!(body["c"], serde_json::json!(["1", "22"]));
        assert_eq!(read(b"12"), None, "only an object is an answer");
        assert_eq!(read(br#"{"a":1"#), None);
        assert_eq!(read(br#"{"a":1}{"#), None);
    }

    #[test]
    fn a_currency_has_letters_or_a_number() {
        for (code, want) in [("JPY", Some("JPY")), ("392", Some("JPY")), ("036", Some("AUD")), (" 156 ", Some("CNY"))] {
            assert_eq!(currency(code).map(Currency::code), want, "{code}");
        }
        for code in ["", "jpy", "39", "000", "0392", "ZZZ"] {
            assert_eq!(currency(code), None, "{code}");
        }
    }
}

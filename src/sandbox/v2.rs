//! The one v2 call a till needs: the day's reference rate, in XML (WeChat Pay: query exchange rate).

use super::answer::Answer;
use super::fault::Fault;
use super::{Shared, rate, v3};
use crate::domain::time::Day;
use aws_lc_rs::hmac;
use md5::{Digest as _, Md5};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::BTreeMap;

type Fields = BTreeMap<String, String>;

/// Answers a rate query. v2 answers are always HTTP 200; the signature is a field of the body.
pub(super) fn answer(shared: &Shared, body: &[u8], fault: Option<&Fault>) -> Answer {
    let Some(fields) = read(body) else { return failed("XML格式错误 / the body is not the XML that is expected") };
    let field = |name: &str| fields.get(name).map_or("", String::as_str);
    let kind = match field("sign_type") {
        "" | "MD5" => SignKind::Md5,
        "HMAC-SHA256" => SignKind::Hmac,
        _ => return failed("sign_type must be MD5 or HMAC-SHA256"),
    };
    let key = shared.accounts.api_v2_key();
    if field("sign").is_empty() || field("sign") != sign(&fields, key, kind) {
        return failed("签名错误 / the sign does not fit the request");
    }
    let (accounts, sub) = (&shared.accounts, shared.accounts.sub_mchid().unwrap_or(""));
    if field("appid") != accounts.appid() || field("mch_id") != accounts.mchid() || field("sub_mch_id") != sub {
        return failed("appid, mch_id and sub_mch_id do not match");
    }
    let Some(day) = v3::compact_day(field("date")) else { return failed("date is a day written yyyyMMdd") };
    let Some(currency) = rate::settled(field("fee_type")) else { return failed("fee_type is not settled") };
    let mut said: Fields = [("appid", field("appid")), ("mch_id", field("mch_id"))].map(owned).into();
    if !sub.is_empty() {
        said.extend([owned(("sub_mch_id", sub))]);
    }
    match rate::published(shared.seed, currency, day, shared.clock.now()) {
        Some(e8) => said.extend(
            [
                ("return_code", "SUCCESS"),
                ("return_msg", "OK"),
                ("fee_type", currency.code()),
                ("rate_time", &compact(day)),
                ("rate", &e8.to_string()),
            ]
            .map(owned),
        ),
        None => {
            said.extend(
                [("return_code", "FAIL"), ("return_msg", "汇率尚未发布 / no rate for this day yet")].map(owned),
            );
        }
    }
    signed(said, key, kind, fault)
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

fn signed(mut said: Fields, key: &str, kind: SignKind, fault: Option<&Fault>) -> Answer {
    match fault {
        Some(Fault::Unsigned) => {}
        Some(Fault::WronglySigned) => {
            said.insert("sign".to_owned(), sign(&said, "another key", kind));
        }
        _ => {
            said.insert("sign".to_owned(), sign(&said, key, kind));
        }
    }
    xml(&said)
}

fn failed(message: &str) -> Answer {
    xml(&[("return_code", "FAIL"), ("return_msg", message)].map(owned).into())
}

fn xml(fields: &Fields) -> Answer {
    let inner: String = fields.iter().map(|(name, value)| format!("<{name}><![CDATA[{value}]]></{name}>\n")).collect();
    Answer::text(200, "text/xml; charset=utf-8", format!("<xml>\n{inner}</xml>\n"))
}

fn compact(day: Day) -> String {
    let (year, month, day) = day.parts();
    format!("{year:04}{month:02}{day:02}")
}

#[derive(Debug, Clone, Copy)]
pub(super) enum SignKind {
    Md5,
    Hmac,
}

/// The v2 signature: fields with a value in ASCII order, the key last, upper-case hexadecimal.
pub(super) fn sign(fields: &Fields, key: &str, kind: SignKind) -> String {
    let mut text: String = fields
        .iter()
        .filter(|(name, value)| name.as_str() != "sign" && !value.is_empty())
        .map(|(name, value)| format!("{name}={value}&"))
        .collect();
    text.push_str(&format!("key={key}"));
    match kind {
        SignKind::Md5 => hex(&Md5::digest(text.as_bytes())),
        SignKind::Hmac => hex(hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes()), text.as_bytes()).as_ref()),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

/// Reads `<xml><name>value</name>…</xml>`; anything deeper, doubled or declared otherwise is refused.
pub(super) fn read(body: &[u8]) -> Option<Fields> {
    let mut reader = Reader::from_str(std::str::from_utf8(body).ok()?);
    let mut open: Vec<String> = Vec::new();
    let mut fields = Fields::new();
    let mut value = String::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                open.push(String::from_utf8(tag.name().as_ref().to_vec()).ok()?);
                value.clear();
                if open.len() > 2 || open.first().map(String::as_str) != Some("xml") {
                    return None;
                }
            }
            Event::Text(text) => value.push_str(&text.decode().ok()?),
            Event::CData(text) => value.push_str(&text.decode().ok()?),
            Event::GeneralRef(entity) => value.push(entity_letter(&entity)?),
            Event::End(_) => {
                let name = open.pop()?;
                if !open.is_empty() && fields.insert(name, std::mem::take(&mut value).trim().to_owned()).is_some() {
                    return None;
                }
                value.clear();
            }
            Event::Empty(tag) => {
                let name = String::from_utf8(tag.name().as_ref().to_vec()).ok()?;
                if open.len() != 1 || fields.insert(name, String::new()).is_some() {
                    return None;
                }
            }
            Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof => return open.is_empty().then_some(fields),
            Event::DocType(_) | Event::PI(_) => return None,
        }
    }
}

fn entity_letter(entity: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    if let Ok(Some(letter)) = entity.resolve_char_ref() {
        return Some(letter);
    }
    match entity.decode().ok()?.as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

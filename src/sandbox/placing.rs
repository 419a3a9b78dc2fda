//! Reading the body of "place an order" as strictly as the documents write it (WeChat Pay: native payment,
//! quick pay).

use super::accounts::Accounts;
use super::answer::Answer;
use super::book::{Channel, Placing};
use super::rate;
use crate::domain::money::Money;
use serde_json::{Map, Value, json};
use std::net::Ipv4Addr;

/// Reads the body of a native order; the error is the answer to give.
pub(super) fn native(accounts: &Accounts, body: &[u8]) -> Result<Placing, Answer> {
    let value = object(body)?;
    let fields = value.as_object().ok_or_else(|| bad("/", "the body must be an object"))?;
    if !is_public_https(text(fields, "notify_url", 256)?) {
        return Err(bad("notify_url", "must be a public https address without a query"));
    }
    if fields.contains_key("time_start") {
        text(fields, "time_start", 64)?;
    }
    let placing = placing(accounts, fields, Channel::Native, "NATIVE")?;
    Ok(Placing { expires_at: expiry(fields)?, body: value, ..placing })
}

/// Reads the body of a quick payment; the customer's code comes beside what may be kept.
pub(super) fn quick(accounts: &Accounts, body: &[u8]) -> Result<(Placing, String), Answer> {
    let mut value = object(body)?;
    let fields = value.as_object_mut().ok_or_else(|| bad("/", "the body must be an object"))?;
    for name in ["notify_url", "time_start", "time_expire"] {
        if fields.contains_key(name) {
            return Err(bad(name, "is not a field of quick pay"));
        }
    }
    let payer = fields.get_mut("payer").and_then(Value::as_object_mut).ok_or_else(|| bad("payer", "is missing"))?;
    let code = payer.remove("auth_code").ok_or_else(|| bad("payer/auth_code", "is missing"))?;
    let code = code.as_str().ok_or_else(|| bad("payer/auth_code", "must be a text"))?;
    let placing = placing(accounts, fields, Channel::Quick, "MICROPAY")?;
    Ok((Placing { body: value, ..placing }, code.to_owned()))
}

/// A body that is JSON and nothing the interface refuses anywhere.
pub(super) fn object(body: &[u8]) -> Result<Value, Answer> {
    let value: Value = serde_json::from_slice(body).map_err(|_| bad("/", "the body is not JSON"))?;
    if is_plain(&value) { Ok(value) } else { Err(bad("/", "null and characters above U+FFFF are not accepted")) }
}

/// What both kinds of order have in common.
fn placing(accounts: &Accounts, fields: &Map<String, Value>, channel: Channel, kind: &str) -> Result<Placing, Answer> {
    identity(accounts, fields)?;
    let no = text(fields, "out_trade_no", 32)?;
    if !no.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-|*".contains(&byte)) {
        return Err(bad("out_trade_no", "only letters, digits and _-|* are allowed"));
    }
    let description = text(fields, "description", 127)?;
    if text(fields, "trade_type", 16)? != kind {
        return Err(bad("trade_type", &format!("must be {kind}")));
    }
    if !text(fields, "merchant_category_code", 16)?.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(bad("merchant_category_code", "must be digits"));
    }
    for (name, most) in [("attach", 127), ("goods_tag", 32), ("limit_pay", 32)] {
        if fields.contains_key(name) {
            text(fields, name, most)?;
        }
    }
    if fields.get("limit_pay").is_some_and(|value| value != "no_credit") {
        return Err(bad("limit_pay", "only no_credit is known"));
    }
    scene(fields)?;
    let optional = |name: &str| fields.get(name).and_then(Value::as_str).map(str::to_owned);
    Ok(Placing {
        channel,
        no: no.to_owned(),
        amount: amount(fields)?,
        description: description.to_owned(),
        attach: optional("attach"),
        goods_tag: optional("goods_tag"),
        expires_at: None,
        body: Value::Null,
    })
}

pub(super) fn identity(accounts: &Accounts, fields: &Map<String, Value>) -> Result<(), Answer> {
    let own = accounts.named();
    let shapes = ["mchid", "appid", "sp_mchid", "sp_appid", "sub_mchid"];
    let foreign = shapes.iter().find(|name| fields.contains_key(**name) && own.iter().all(|(known, _)| known != *name));
    if let Some(name) = foreign {
        return Err(bad(name, "belongs to the other way of being connected, direct or through an institution"));
    }
    for (name, value) in own {
        match (text(fields, name, 32)? == value, name.ends_with("mchid")) {
            (true, _) => {}
            (false, true) => return Err(Answer::error(400, "MCH_NOT_EXISTS", "this is not the merchant that signed")),
            (false, false) => {
                return Err(Answer::error(
                    400,
                    "APPID_MCHID_NOT_MATCH",
                    "the application is not bound to the merchant",
                ));
            }
        }
    }
    Ok(())
}

fn amount(fields: &Map<String, Value>) -> Result<Money, Answer> {
    let amount = fields.get("amount").and_then(Value::as_object).ok_or_else(|| bad("amount", "is missing"))?;
    let code = text(amount, "currency", 16).map_err(|_| bad("amount/currency", "is missing"))?;
    let currency = rate::settled(code).ok_or_else(|| bad("amount/currency", "this currency is not settled"))?;
    let total = amount.get("total").and_then(Value::as_i64).filter(|total| (1..=9_999_999_999_999).contains(total));
    let total = total.ok_or_else(|| bad("amount/total", "must be a whole number of minor units above 0"))?;
    Ok(Money::new(total, currency))
}

fn expiry(fields: &Map<String, Value>) -> Result<Option<crate::domain::time::Timestamp>, Answer> {
    if !fields.contains_key("time_expire") {
        return Ok(None);
    }
    let given = text(fields, "time_expire", 64)?;
    crate::clock::parse_rfc3339(given).map(Some).ok_or_else(|| bad("time_expire", "must be RFC 3339"))
}

fn scene(fields: &Map<String, Value>) -> Result<(), Answer> {
    for name in ["detail", "scene_info", "payer"] {
        if fields.get(name).is_some_and(|value| !value.is_object()) {
            return Err(bad(name, "must be an object"));
        }
    }
    let store = fields.get("scene_info").and_then(|scene| scene.get("store_info"));
    let complete =
        |store: &Value| ["id", "name", "address"].iter().all(|name| store.get(name).is_some_and(Value::is_string));
    match store {
        Some(store) if !complete(store) => Err(bad("scene_info/store_info", "needs id, name and address")),
        _ => Ok(()),
    }
}

/// A text of 1 to `most` characters.
pub(super) fn text<'a>(fields: &'a Map<String, Value>, name: &str, most: usize) -> Result<&'a str, Answer> {
    let value = fields.get(name).ok_or_else(|| bad(name, "is missing"))?;
    let value = value.as_str().ok_or_else(|| bad(name, "must be a text"))?;
    if value.is_empty() || value.chars().count() > most {
        return Err(bad(name, &format!("must have 1 to {most} characters")));
    }
    Ok(value)
}

fn is_plain(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => text.chars().all(|letter| u32::from(letter) <= 0xffff),
        Value::Array(items) => items.iter().all(is_plain),
        Value::Object(fields) => fields.values().all(is_plain),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

fn is_public_https(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let host = rest.split(['/', ':']).next().unwrap_or("");
    let private = match host.parse::<Ipv4Addr>() {
        Ok(ip) => ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_unspecified(),
        Err(_) => host == "localhost" || !host.contains('.'),
    };
    !private && !url.contains(['?', '#', ' '])
}

pub(super) fn bad(field: &str, issue: &str) -> Answer {
    let detail = json!({ "field": format!("/{}", field.trim_start_matches('/')), "issue": issue, "location": "body" });
    Answer {
        internal: 268_435_461,
        ..Answer::json(
            400,
            &json!({ "code": "PARAM_ERROR", "message": format!("参数错误 / {field}: {issue}"), "detail": detail }),
        )
    }
}

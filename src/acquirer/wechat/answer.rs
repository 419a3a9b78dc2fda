//! What an answer means for the payment. Only a signed one can say that money moved.

use super::classify::{Call, Meaning, classify, conclude};
use super::sign::Untrusted;
use crate::acquirer::Reached;
use crate::acquirer::line::Answered;
use crate::acquirer::words::plain;
use crate::clock::parse_rfc3339;
use crate::config::Identity;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::payment::{Answer, Charge, Payment};
use serde_json::Value;

/// A clock that is further off is why signatures are refused; WeChat Pay allows five minutes.
const SKEW_TO_MENTION_MS: i64 = 4 * 60 * 1000;

/// `code_url` is opaque, at most this long.
const MAX_CODE_URL: usize = 512;

/// Judges `answered`, the answer to `call` about `payment`; `trust` is what the signature check said.
pub fn judge(
    call: Call,
    payment: &Payment,
    identity: &Identity,
    answered: &Answered,
    trust: Result<(), Untrusted>,
) -> (Answer, Reached) {
    let body = serde_json::from_slice::<Value>(&answered.body).ok().filter(Value::is_object);
    if !answered.status.is_success() {
        return refusal(call, answered, body.as_ref(), trust.is_ok());
    }
    if let Err(why) = trust {
        let detail = format!("the answer cannot be trusted: {why}");
        return (Answer::Silent { detail }, Reached::No);
    }
    let empty = answered.body.is_empty();
    let answer = match (call, body) {
        (Call::Close, None) if empty && answered.status.as_u16() != 202 => Answer::Closed,
        (_, None) => silent("a signed answer that is not JSON"),
        (_, Some(body)) if text(&body, &["code"]).is_some() => {
            let code = text(&body, &["code"]).unwrap_or_default();
            let entry = classify(answered.status.as_u16(), code);
            conclude(call, entry.meaning, true, detail(code, entry.reason, &body))
        }
        (Call::Create, Some(body)) => code_url(&body),
        (Call::Query, Some(body)) => order(payment, identity, &body, answered),
        (Call::Close, Some(_)) if answered.status.as_u16() != 202 => Answer::Closed,
        (Call::Close, Some(_)) => silent("the close was accepted but is not done"),
    };
    (answer, Reached::Yes)
}

/// An answer that is not 2xx: a redirect, a portal's page, an error of WeChat Pay.
fn refusal(call: Call, answered: &Answered, body: Option<&Value>, signed: bool) -> (Answer, Reached) {
    let status = answered.status.as_u16();
    let code = body.and_then(|body| text(body, &["code"])).unwrap_or_default();
    let entry = classify(status, code);
    let asked_to_wait = matches!(status, 429 | 503) && answered.retry_after_s().is_some();
    let busy = (entry.meaning == Meaning::Retry || asked_to_wait)
        .then(|| Reached::Busy { retry_after_s: answered.retry_after_s() });
    let Some(body) = body.filter(|_| !code.is_empty() && status >= 400) else {
        let answer = Answer::Silent { detail: format!("HTTP {status} with something that is not WeChat Pay's answer") };
        return (answer, busy.unwrap_or(Reached::No));
    };
    let mut detail = detail(code, entry.reason, body);
    if let (401, Some(hint)) = (status, clock_hint(answered)) {
        detail = format!("{hint} ({detail})");
    }
    (conclude(call, entry.meaning, signed, detail), busy.unwrap_or(Reached::Yes))
}

/// Code and reason, and what the server itself says. Nothing that changes from one answer to the next,
/// so that the same refusal is written into the journal once.
fn detail(code: &str, reason: &str, body: &Value) -> String {
    let code = plain(code);
    match text(body, &["message"]).map(plain).filter(|message| !message.is_empty()) {
        Some(message) => format!("{code}: {reason} (WeChat Pay: {message})"),
        None => format!("{code}: {reason}"),
    }
}

fn clock_hint(answered: &Answered) -> Option<String> {
    let skew = answered.skew_ms().filter(|skew| skew.saturating_abs() > SKEW_TO_MENTION_MS)?;
    let (minutes, direction) = ((skew.unsigned_abs() + 30_000) / 60_000, if skew > 0 { "behind" } else { "ahead of" });
    Some(format!("this computer's clock is {minutes} minutes {direction} WeChat Pay's; set the clock and try again"))
}

fn code_url(body: &Value) -> Answer {
    match text(body, &["code_url"]) {
        Some(url) if (1..=MAX_CODE_URL).contains(&url.len()) && !url.chars().any(char::is_control) => {
            Answer::Code { payload: url.to_owned() }
        }
        _ => silent("a signed answer without a code the customer can scan"),
    }
}

/// A signed picture of an order (WeChat Pay: query order). `REFUND` means it was paid and something of it
/// went back, so for this payment it is a charge.
fn order(payment: &Payment, identity: &Identity, body: &Value, answered: &Answered) -> Answer {
    let state = text(body, &["trade_state"]).unwrap_or_default();
    if let Some(field) = other_merchant(identity, body) {
        return Answer::Foreign { detail: format!("the answer is for another {field}") };
    }
    let number = text(body, &["out_trade_no"]);
    if matches!(state, "SUCCESS" | "REFUND") {
        return charged(number.unwrap_or_default(), body, answered);
    }
    // «The password is being entered» may come alone; it moves no money and ends nothing.
    if number != Some(payment.id.as_str()) && (number.is_some() || state != "USERPAYING") {
        return Answer::Foreign { detail: "the answer is about another order".to_owned() };
    }
    match state {
        "NOTPAY" => Answer::Waiting,
        "USERPAYING" => Answer::Confirming,
        "CLOSED" => Answer::Closed,
        "REVOKED" => Answer::Reversed,
        "PAYERROR" => {
            let why = text(body, &["trade_state_desc"]).map(plain).unwrap_or_default();
            Answer::Declined { detail: format!("PAYERROR: the wallet or the bank declined {why}").trim().to_owned() }
        }
        other => Answer::Silent { detail: format!("a trade_state the till does not know: «{}»", plain(other)) },
    }
}

fn charged(number: &str, body: &Value, answered: &Answered) -> Answer {
    let amount = body.get("amount");
    let money = |total: &[&str], currency: &[&str]| {
        let amount = amount?;
        Some(Money::new(integer(amount, total)?, Currency::from_code(text(amount, currency)?).ok()?))
    };
    let charge = Charge {
        acquirer_id: text(body, &["id", "transaction_id"]).map(plain).unwrap_or_default(),
        // One page writes the second name with a blank in it.
        // What the customer was charged is told to people only: a figure that cannot be is left out.
        payer: money(&["payer_total"], &["payer_currency", "payer _currency"]).filter(|payer| payer.minor >= 0),
        at: text(body, &["success_time"]).and_then(parse_rfc3339).unwrap_or(answered.at),
        wallet: None,
        discounts: Vec::new(),
    };
    Answer::Charged { order: number.to_owned(), amount: money(&["total"], &["currency"]), charge }
}

/// The identity field of the answer that is not ours. A missing one proves nothing and is let through.
fn other_merchant(identity: &Identity, body: &Value) -> Option<&'static str> {
    let ours: &[(&'static str, &str)] = match identity {
        Identity::Direct { mchid, appid } => &[("mchid", mchid), ("appid", appid)],
        Identity::Institution { sp_mchid, sp_appid, sub_mchid, .. } => {
            &[("sp_mchid", sp_mchid), ("sp_appid", sp_appid), ("sub_mchid", sub_mchid)]
        }
    };
    let differs = |(field, value): &&(&'static str, &str)| text(body, &[field]).is_some_and(|theirs| theirs != *value);
    ours.iter().find(differs).map(|(field, _)| *field)
}

fn silent(detail: &str) -> Answer {
    Answer::Silent { detail: detail.to_owned() }
}

/// The first of `names` that holds a text.
fn text<'a>(body: &'a Value, names: &[&str]) -> Option<&'a str> {
    names.iter().find_map(|name| body.get(name).and_then(Value::as_str))
}

/// The first of `names` that holds an integer; WeChat Pay sends some numbers as text.
fn integer(body: &Value, names: &[&str]) -> Option<i64> {
    names.iter().find_map(|name| match body.get(name)? {
        Value::Number(number) => number.as_i64(),
        Value::String(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.parse().ok(),
        _ => None,
    })
}

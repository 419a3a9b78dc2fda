//! What an answer means for the payment. Only a signed one can say that money moved.

use super::classify::{Call, Meaning, classify, conclude, refine};
use super::coupons;
use super::orders::Orders;
use super::sign::Untrusted;
use super::told;
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
    orders: &Orders,
    answered: &Answered,
    trust: Result<(), Untrusted>,
) -> (Answer, Reached) {
    let body = object(answered);
    if !answered.status.is_success() {
        return refusal(call, answered, body.as_ref(), trust.is_ok());
    }
    if let Err(why) = trust {
        let detail = format!("the answer cannot be trusted: {why}");
        return (Answer::Silent { detail }, Reached::No);
    }
    let accepted = answered.status.as_u16() == 202;
    let code = body.as_ref().and_then(told_code);
    let answer = match (call, body.as_ref(), code) {
        (_, Some(body), Some(code)) => {
            let entry = classify(answered.status.as_u16(), code);
            conclude(call, entry.meaning, true, detail(code, entry.reason, body))
        }
        (Call::Create, Some(body), _) => code_url(body),
        // Accepted and not done, whatever else the body says or does not say (WeChat Pay: HTTP status codes).
        (Call::Pay, body, _) if accepted && !body.is_some_and(says_state) => Answer::Confirming,
        (Call::Pay | Call::Query, Some(body), _) => order(payment, orders, body, answered),
        (Call::Close | Call::Reverse, ..) if accepted => silent("it was accepted but is not done"),
        (Call::Close, Some(_), _) => Answer::Closed,
        (Call::Close, None, _) if answered.body.is_empty() => Answer::Closed,
        (Call::Reverse, Some(_), _) => Answer::ReverseAccepted,
        (Call::Reverse, None, _) if answered.body.is_empty() => Answer::ReverseAccepted,
        (_, None, _) => silent("a signed answer that is not JSON"),
    };
    (answer, Reached::Yes)
}

fn says_state(body: &Value) -> bool {
    text(body, &["trade_state"]).is_some()
}

/// An answer that is not 2xx: a redirect, a portal's page, an error of WeChat Pay.
fn refusal(call: Call, answered: &Answered, body: Option<&Value>, signed: bool) -> (Answer, Reached) {
    let status = answered.status.as_u16();
    let code = body.and_then(told_code).unwrap_or_default();
    let entry = refine(status, classify(status, code), request_id(answered));
    let busy = busy(entry.meaning, answered);
    let Some(body) = body.filter(|_| !code.is_empty() && status >= 400) else {
        return (Answer::Silent { detail: not_theirs(status) }, busy.unwrap_or(Reached::No));
    };
    let detail = with_clock_hint(answered, detail(code, entry.reason, body));
    (conclude(call, entry.meaning, signed, detail), busy.unwrap_or(Reached::Yes))
}

/// The body, where it is a JSON object.
pub fn object(answered: &Answered) -> Option<Value> {
    serde_json::from_slice::<Value>(&answered.body).ok().filter(Value::is_object)
}

/// The number of the exchange in WeChat Pay's own logs; it ends with an internal code.
pub fn request_id(answered: &Answered) -> Option<&str> {
    answered.headers.get("Request-ID")?.to_str().ok()
}

/// The code of an answer that says no, or not yet.
pub fn told_code(body: &Value) -> Option<&str> {
    text(body, &["code"]).filter(|code| !code.is_empty() && !matches!(*code, "SUCCESS" | "OK"))
}

/// Whether the server asks us to stay away for a while.
pub fn busy(meaning: Meaning, answered: &Answered) -> Option<Reached> {
    let asked_to_wait = matches!(answered.status.as_u16(), 429 | 503) && answered.retry_after_s().is_some();
    (meaning == Meaning::Retry || asked_to_wait).then(|| Reached::Busy { retry_after_s: answered.retry_after_s() })
}

/// What is said of a page that does not come from WeChat Pay.
pub fn not_theirs(status: u16) -> String {
    format!("HTTP {status} with something that is not WeChat Pay's answer")
}

/// Code and reason, and what the server itself says. Nothing that changes from one answer to the next,
/// so that the same refusal is written into the journal once; and nothing that could be a customer's code.
pub fn detail(code: &str, reason: &str, body: &Value) -> String {
    let code = told(code);
    match text(body, &["message"]).map(told).filter(|message| !message.is_empty()) {
        Some(message) => format!("{code}: {reason} (WeChat Pay: {message})"),
        None => format!("{code}: {reason}"),
    }
}

/// `detail`, with the clock before it where a signature was refused and the clock is why.
pub fn with_clock_hint(answered: &Answered, detail: String) -> String {
    match clock_hint(answered).filter(|_| answered.status.as_u16() == 401) {
        Some(hint) => format!("{hint} ({detail})"),
        None => detail,
    }
}

/// What is wrong with this computer's clock, going by theirs.
pub fn clock_hint(answered: &Answered) -> Option<String> {
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

/// A signed picture of an order (WeChat Pay: query order, quick pay). `REFUND` means that it was paid and something
/// of it went back.
fn order(payment: &Payment, orders: &Orders, body: &Value, answered: &Answered) -> Answer {
    let state = text(body, &["trade_state"]).unwrap_or_default();
    if let Some(field) = other_merchant(orders.identity(), body) {
        return Answer::Foreign { detail: format!("the answer is for another {field}") };
    }
    let number = text(body, &["out_trade_no"]);
    if matches!(state, "SUCCESS" | "REFUND") {
        let order = number.unwrap_or_default().to_owned();
        let (amount, charge) = charged(orders, body, answered);
        return match state {
            "SUCCESS" => Answer::Charged { order, amount, charge },
            _ => Answer::Returned { order, amount, charge },
        };
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
            let why = text(body, &["trade_state_desc"]).map(told).unwrap_or_default();
            let told = if why.is_empty() { why } else { format!(" (WeChat Pay: {why})") };
            Answer::Declined { detail: format!("PAYERROR: the wallet or the bank declined{told}") }
        }
        "ACCEPT" => silent("ACCEPT: WeChat Pay has the payment and did not charge it yet"),
        "" => silent("a signed answer without a trade_state"),
        other => Answer::Silent { detail: format!("a trade_state the till does not know: «{}»", told(other)) },
    }
}

/// How much was asked for and what came of it.
fn charged(orders: &Orders, body: &Value, answered: &Answered) -> (Option<Money>, Charge) {
    let amount = body.get("amount");
    let money = |total: &[&str], currency: &[&str]| {
        let amount = amount?;
        let currency = Currency::from_code(text(amount, currency)?).ok()?;
        orders.units().from_wire(integer(amount, total)?, currency).ok()
    };
    let charge = Charge {
        acquirer_id: label(body, &["id", "transaction_id"]),
        // One page writes the second name with a blank in it.
        // What the customer was charged is told to people only: a figure that cannot be is left out.
        payer: money(&["payer_total"], &["payer_currency", "payer _currency"]).filter(|payer| payer.minor >= 0),
        at: text(body, &["success_time"]).and_then(parse_rfc3339).unwrap_or(answered.at),
        wallet: None,
        discounts: coupons::read(body, orders.units()),
    };
    (money(&["total"], &["currency"]), charge)
}

/// The identity field of the answer that is not ours. A missing one proves nothing and is let through.
pub fn other_merchant(identity: &Identity, body: &Value) -> Option<&'static str> {
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
pub fn text<'a>(body: &'a Value, names: &[&str]) -> Option<&'a str> {
    names.iter().find_map(|name| body.get(name).and_then(Value::as_str))
}

/// The first of `names` that holds a number somebody gave something, written as a text or as an integer.
pub fn label(body: &Value, names: &[&str]) -> String {
    let found = names.iter().find_map(|name| match body.get(name)? {
        Value::String(text) => Some(plain(text)),
        Value::Number(number) => number.as_u64().map(|number| number.to_string()),
        _ => None,
    });
    found.unwrap_or_default()
}

/// The first of `names` that holds an integer; WeChat Pay sends some numbers as text.
pub fn integer(body: &Value, names: &[&str]) -> Option<i64> {
    names.iter().find_map(|name| match body.get(name)? {
        Value::Number(number) => number.as_i64(),
        Value::String(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.parse().ok(),
        _ => None,
    })
}

/// The entries of the first of `names` that is there: of a list, or one object alone.
pub fn items<'a>(body: &'a Value, names: &[&str]) -> impl Iterator<Item = &'a Value> {
    let found = names.iter().find_map(|name| body.get(name).filter(|value| !value.is_null()));
    let list: &[Value] = match found {
        Some(Value::Array(list)) => list,
        Some(one @ Value::Object(_)) => std::slice::from_ref(one),
        _ => &[],
    };
    list.iter()
}

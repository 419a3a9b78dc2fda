//! What an answer means for the payment. Only a signed one can say that money moved.

use super::classify::{Meaning, Status, cancelled, classify, conclude, is_harmless};
use super::heard::{Told, hear, without_codes};
use super::orders::Call;
use super::quote::payer;
use super::sign::Untrusted;
use super::wire::{money, text, time};
use crate::acquirer::Reached;
use crate::acquirer::line::Answered;
use crate::acquirer::words::plain;
use crate::domain::money::Money;
use crate::domain::payment::{Answer, Charge, Payment};
use crate::domain::units::Units;
use serde_json::Value;

/// The text of a code is opaque, at most this long.
const LONGEST_CODE: usize = 512;

/// The end of a code travels in whole seconds, so their end may come this long before ours.
const END_MS: i64 = 2_000;

/// A question and what is needed to understand its answer.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    pub call: Call,
    pub payment: &'a Payment,
    pub units: &'a Units,
}

/// Judges `answered`; `trust` is what the check of its signature said.
pub fn judge(asked: Asked<'_>, answered: &Answered, trust: &Result<(), Untrusted>) -> (Answer, Reached) {
    let told = match hear(answered, trust) {
        Ok(told) => told,
        // A hint nobody signed: it may end only what no customer can have paid.
        Err(nothing) => {
            let (detail, asks) = (nothing.detail, matches!(asked.call, Call::Pay | Call::Inquiry));
            let harmless = nothing.keys_refused && asks && is_harmless(asked.payment);
            let answer = if harmless { Answer::Refused { detail } } else { Answer::Silent { detail } };
            return (answer, nothing.reached);
        }
    };
    let number = text(&told.body, &["paymentRequestId"]);
    // A charge under another number is judged where all charges are.
    let foreign = number.is_some_and(|number| number != asked.payment.id.as_str());
    let answer = match (told.status, told.entry.meaning) {
        (Status::Success, Meaning::Done | Meaning::New) => succeeded(asked, &told, answered, foreign),
        // Some contracts say «in process» and give the code all the same.
        (Status::Undecided, Meaning::InProcess) if is_order_code(asked) && !foreign => {
            code(&told.body).unwrap_or_else(|| refused(asked, told.status, told.entry.meaning, told.detail))
        }
        (status, meaning) => refused(asked, status, meaning, told.detail),
    };
    (answer, told.reached)
}

fn refused(asked: Asked<'_>, status: Status, meaning: Meaning, detail: String) -> Answer {
    conclude(asked.call, status, meaning, asked.payment, detail)
}

const fn is_order_code(asked: Asked<'_>) -> bool {
    matches!(asked.call, Call::Pay) && !asked.payment.scanned
}

fn succeeded(asked: Asked<'_>, told: &Told, answered: &Answered, foreign: bool) -> Answer {
    match asked.call {
        Call::Pay if asked.payment.scanned => paid(asked, &told.body, answered),
        Call::Inquiry => inquired(asked, &told.body, answered, foreign),
        _ if foreign => Answer::Foreign { detail: "the answer is about another order".to_owned() },
        Call::Pay => code(&told.body).unwrap_or_else(|| silent("a signed answer without a code the customer can scan")),
        call => cancelled(call),
    }
}

/// S to a pay call with a customer's code is paid (Antom: pay, user-presented mode).
fn paid(asked: Asked<'_>, body: &Value, answered: &Answered) -> Answer {
    match (text(body, &["paymentRequestId"]), text(body, &["paymentAmount", "value"])) {
        (Some(number), Some(_)) => charged(number, asked, body, answered),
        _ => silent("a signed answer that does not say which payment succeeded; the till asks"),
    }
}

/// The text of the first code that is one. Pictures are left to others: the till draws its own.
fn code(body: &Value) -> Option<Answer> {
    let details = body.get("orderCodeForm")?.get("codeDetails")?.as_array()?;
    let is_text =
        |detail: &&Value| text(detail, &["displayType"]).is_some_and(|kind| kind.eq_ignore_ascii_case("TEXT"));
    let payload = details.iter().filter(is_text).find_map(|detail| {
        let code = text(detail, &["codeValue"])?;
        // A bare number is a slip of theirs, and nothing a wallet could open.
        let number = code.bytes().all(|byte| byte.is_ascii_digit());
        ((1..=LONGEST_CODE).contains(&code.len()) && !number && !code.chars().any(char::is_control)).then_some(code)
    });
    payload.map(|payload| Answer::Code { payload: payload.to_owned() })
}

/// The inquiry worked; `paymentStatus` tells about the payment (Antom: inquiryPayment, in-store).
fn inquired(asked: Asked<'_>, body: &Value, answered: &Answered, foreign: bool) -> Answer {
    let state = text(body, &["paymentStatus"]).map(str::trim).unwrap_or_default();
    let number = text(body, &["paymentRequestId"]);
    if state == "SUCCESS" {
        return charged(number.unwrap_or_default(), asked, body, answered);
    }
    if foreign {
        return Answer::Foreign { detail: "the answer is about another order".to_owned() };
    }
    let scanned = asked.payment.scanned;
    match state {
        "PROCESSING" | "PENDING" if scanned => Answer::Confirming,
        "PROCESSING" | "PENDING" => Answer::Waiting,
        // What ends a payment must say which.
        "FAIL" | "CANCELLED" | "CANCELED" if number.is_none() => silent("a final state without the payment's number"),
        // What was shown and failed when its time was over has run out, whatever code stands beside it.
        "FAIL" if !scanned && asked.payment.expires_at.since(answered.at) <= END_MS => Answer::Closed,
        "FAIL" => Answer::Declined { detail: why_not(body) },
        "CANCELLED" | "CANCELED" if scanned => Answer::Reversed,
        "CANCELLED" | "CANCELED" => Answer::Closed,
        "" => silent("a signed answer without a paymentStatus"),
        other => Answer::Silent {
            detail: format!("a paymentStatus the till does not know: «{}»", plain(&without_codes(other))),
        },
    }
}

/// Why the wallet said no. The table's words count where they are about the customer.
fn why_not(body: &Value) -> String {
    let code = text(body, &["paymentResultCode"]).map(|code| plain(&without_codes(code))).unwrap_or_default();
    let entry = classify(&code);
    let reason = match entry.meaning {
        Meaning::NewCode | Meaning::Customer | Meaning::Contract | Meaning::Failed | Meaning::Ended => entry.reason,
        _ => "the wallet did not pay, and nothing was charged; ask for a fresh code or another wallet",
    };
    let code = if code.is_empty() { "FAIL".to_owned() } else { code };
    format!("{code}: {reason}")
}

fn charged(number: &str, asked: Asked<'_>, body: &Value, answered: &Answered) -> Answer {
    let amount = money(body, "paymentAmount", asked.units);
    let wallet = text(body, &["pspCustomerInfo", "pspName"]).map(|name| plain(&without_codes(name)));
    let charge = Charge {
        acquirer_id: text(body, &["paymentId"]).map(plain).unwrap_or_default(),
        // What the customer was charged is told to people only: a figure that cannot be is left out.
        payer: payer(body, amount, asked.units),
        at: time(body, "paymentTime").unwrap_or(answered.at),
        wallet: wallet.filter(|name| !name.is_empty()),
        discounts: Vec::new(),
    };
    let order = number.to_owned();
    match amount.filter(|amount| went_back(body, *amount, asked.units)) {
        Some(amount) => Answer::Returned { order, amount: Some(amount), charge },
        None => Answer::Charged { order, amount, charge },
    }
}

/// Whether all of `amount` was cancelled or refunded after it was charged. A part of it that went back leaves the
/// payment a charge.
fn went_back(body: &Value, amount: Money, units: &Units) -> bool {
    let Some(movements) = body.get("transactions").and_then(Value::as_array) else {
        return false;
    };
    let is = |movement: &Value, names: &[&str], value: &str| {
        names.iter().find_map(|name| text(movement, &[name])).is_some_and(|text| text.eq_ignore_ascii_case(value))
    };
    let done = || movements.iter().filter(|movement| is(movement, &["transactionStatus", "status"], "SUCCESS"));
    if done().any(|movement| is(movement, &["transactionType"], "CANCEL")) {
        return true;
    }
    let refunds = done().filter(|movement| is(movement, &["transactionType"], "REFUND"));
    let sums = refunds
        .filter_map(|refund| money(refund, "transactionAmount", units).or_else(|| money(refund, "amount", units)));
    let back =
        sums.filter(|sum| sum.currency == amount.currency).fold(0_i64, |back, sum| back.saturating_add(sum.minor));
    amount.minor > 0 && back >= amount.minor
}

fn silent(detail: &str) -> Answer {
    Answer::Silent { detail: detail.to_owned() }
}

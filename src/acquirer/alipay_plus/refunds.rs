//! What an answer means for a refund (Antom, in-store payments: refund, inquiryRefund).

use super::classify::{Meaning, Status, classify, conclude_refund};
use super::heard::{Told, hear, without_codes};
use super::orders::Call;
use super::sign::Untrusted;
use super::wire::{money, text, time};
use crate::acquirer::Reached;
use crate::acquirer::line::Answered;
use crate::acquirer::words::plain;
use crate::domain::refund::{Refund, RefundAnswer};
use crate::domain::units::Units;
use serde_json::Value;

/// Judges `answered`, the answer to `call` about `refund`; `trust` is what the check of its signature said.
pub fn judge(
    call: Call,
    refund: &Refund,
    units: &Units,
    answered: &Answered,
    trust: &Result<(), Untrusted>,
) -> (RefundAnswer, Reached) {
    let told = match hear(answered, trust) {
        Ok(told) => told,
        Err(nothing) => return (RefundAnswer::Silent { detail: nothing.detail }, nothing.reached),
    };
    let number = text(&told.body, &["refundRequestId"]);
    if number.is_some_and(|number| number != refund.request()) {
        return (RefundAnswer::Foreign { detail: "the answer is about another refund".to_owned() }, told.reached);
    }
    let reached = told.reached;
    let answer = match (told.status, told.entry.meaning) {
        (Status::Success, Meaning::Done | Meaning::New) if call == Call::Refund => {
            given_back(&told.body, units, answered)
        }
        (Status::Success, Meaning::Done | Meaning::New) => inquired(&told, units, answered),
        (status, meaning) => conclude_refund(call, status, meaning, &acquirer_id(&told.body), told.detail),
    };
    (answer, reached)
}

/// S is refunded. An answer that does not say which refund, or how much, is asked about instead.
fn given_back(body: &Value, units: &Units, answered: &Answered) -> RefundAnswer {
    match (text(body, &["refundRequestId"]), text(body, &["refundAmount", "value"])) {
        (Some(request), Some(_)) => RefundAnswer::Refunded {
            request: request.to_owned(),
            acquirer_id: acquirer_id(body),
            amount: money(body, "refundAmount", units),
            payer: None,
            at: time(body, "refundTime").unwrap_or(answered.at),
        },
        _ => silent("a signed answer that does not say which refund was made; the till asks"),
    }
}

/// The inquiry worked; `refundStatus` tells about the refund.
fn inquired(told: &Told, units: &Units, answered: &Answered) -> RefundAnswer {
    let body = &told.body;
    match text(body, &["refundStatus"]).map(str::trim).unwrap_or_default() {
        "SUCCESS" => given_back(body, units, answered),
        "PROCESSING" | "PENDING" => RefundAnswer::Accepted { acquirer_id: acquirer_id(body) },
        "FAIL" | "FAILED" => failed(body),
        // «When no refund is found» every field is empty (Antom: inquiryRefund).
        "" if text(body, &["refundId"]).is_none() && text(body, &["refundRequestId"]).is_none() => {
            RefundAnswer::NotFound
        }
        "" => silent("a signed answer without a refundStatus"),
        other => RefundAnswer::Silent {
            detail: format!("a refundStatus the till does not know: «{}»", plain(&without_codes(other))),
        },
    }
}

fn failed(body: &Value) -> RefundAnswer {
    let code = text(body, &["refundResultCode"]).map(|code| plain(&without_codes(code))).unwrap_or_default();
    let entry = classify(&code);
    let reason = match entry.meaning {
        Meaning::NotEnough | Meaning::NoRefund | Meaning::Contract | Meaning::Failed => entry.reason,
        _ => "Alipay+ could not give the money back; refund it again, or pay back in cash",
    };
    let code = if code.is_empty() { "FAIL".to_owned() } else { code };
    let detail = format!("{code}: {reason}");
    match entry.meaning {
        Meaning::NotEnough => RefundAnswer::NotEnough { new_number: true, detail },
        _ => RefundAnswer::Closed { detail },
    }
}

fn acquirer_id(body: &Value) -> String {
    text(body, &["refundId"]).map(plain).unwrap_or_default()
}

fn silent(detail: &str) -> RefundAnswer {
    RefundAnswer::Silent { detail: detail.to_owned() }
}

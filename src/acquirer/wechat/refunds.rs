//! Refunds in WeChat Pay's words (`/v3/global/refunds`): the request, the question, and what the answers mean.
//!
//! The answer to a request only says that it was accepted; the question says whether it is done.

use super::answer::{self, integer, text};
use super::classify::{Meaning, RefundCall, classify, conclude_refund, refine};
use super::orders::{Orders, Who, fitting, get, post};
use super::sign::Untrusted;
use crate::acquirer::Reached;
use crate::acquirer::line::{Answered, Request};
use crate::acquirer::words::plain;
use crate::clock::parse_rfc3339;
use crate::config::RefundFrom;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::payment::Payment;
use crate::domain::refund::{Refund, RefundAnswer};
use crate::domain::units::CurrencyRefused;
use serde::Serialize;
use serde_json::Value;

/// The length of `reason`, in characters by the page; in bytes here, which satisfies both readings.
const MAX_REASON: usize = 80;

#[derive(Serialize)]
struct Body<'a> {
    #[serde(flatten)]
    who: Who<'a>,
    out_trade_no: &'a str,
    out_refund_no: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// Only where it is not the default: one of the two official descriptions does not know the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'static str>,
    amount: Amount,
}

#[derive(Serialize)]
struct Amount {
    refund: i64,
    total: i64,
    currency: &'static str,
}

/// Asks for `refund` of `payment`: always the same bytes for the same request number.
///
/// # Errors
/// An amount WeChat Pay cannot be asked for.
pub fn create(
    orders: &Orders,
    from: RefundFrom,
    refund: &Refund,
    payment: &Payment,
) -> Result<Request, CurrencyRefused> {
    let reason = refund.reason.as_deref().map(|reason| fitting(reason, MAX_REASON));
    let body = Body {
        who: orders.who(true),
        out_trade_no: payment.id.as_str(),
        out_refund_no: refund.request(),
        reason: reason.filter(|reason| !reason.is_empty()),
        source: match from {
            RefundFrom::Unsettled => None,
            RefundFrom::Recharge => Some("REFUND_SOURCE_RECHARGE_FUNDS"),
        },
        amount: Amount {
            refund: orders.units().to_wire(refund.amount)?,
            total: orders.units().to_wire(payment.amount)?,
            currency: payment.amount.currency.code(),
        },
    };
    Ok(post("/v3/global/refunds".to_owned(), &body))
}

/// Asks how `refund` stands.
pub fn query(orders: &Orders, refund: &Refund) -> Request {
    get(format!("/v3/global/refunds/out-refund-no/{}?{}", refund.request(), orders.who_asks()))
}

/// What a refund and its answers are judged by.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    pub call: RefundCall,
    pub refund: &'a Refund,
    pub payment: &'a Payment,
    pub orders: &'a Orders,
    pub from: RefundFrom,
}

/// Judges the answer; `trust` is what the signature check said.
pub fn judge(asked: Asked<'_>, answered: &Answered, trust: Result<(), Untrusted>) -> (RefundAnswer, Reached) {
    let body = answer::object(answered);
    if !answered.status.is_success() {
        return refusal(asked, answered, body.as_ref(), trust.is_ok());
    }
    if let Err(why) = trust {
        return (RefundAnswer::Silent { detail: format!("the answer cannot be trusted: {why}") }, Reached::No);
    }
    let Some(body) = body else {
        return (silent("a signed answer that is not JSON"), Reached::Yes);
    };
    let answer = match answer::told_code(&body) {
        Some(code) => {
            let entry = classify(answered.status.as_u16(), code);
            conclude(asked, entry.meaning, answer::detail(code, entry.reason, &body))
        }
        None => picture(asked, &body, answered),
    };
    (answer, Reached::Yes)
}

fn refusal(asked: Asked<'_>, answered: &Answered, body: Option<&Value>, signed: bool) -> (RefundAnswer, Reached) {
    let status = answered.status.as_u16();
    let code = body.and_then(answer::told_code).unwrap_or_default();
    let entry = refine(status, classify(status, code), answer::request_id(answered));
    let busy = answer::busy(entry.meaning, answered);
    let Some(body) = body.filter(|_| !code.is_empty() && status >= 400) else {
        let detail = answer::not_theirs(status);
        return (RefundAnswer::Silent { detail }, busy.unwrap_or(Reached::No));
    };
    let detail = answer::with_clock_hint(answered, answer::detail(code, entry.reason, body));
    let answer = match conclude(asked, entry.meaning, detail) {
        // Anybody on the way could have said so: money that is owed is asked for again.
        RefundAnswer::Refused { detail } if !signed => RefundAnswer::TooSoon { detail },
        answer => answer,
    };
    (answer, busy.unwrap_or(Reached::Yes))
}

fn conclude(asked: Asked<'_>, meaning: Meaning, detail: String) -> RefundAnswer {
    match (meaning, asked.call) {
        (Meaning::NotEnough, RefundCall::Create) => conclude_refund(asked.call, meaning, pool(asked.from).to_owned()),
        _ => conclude_refund(asked.call, meaning, detail),
    }
}

/// Why a refund waits, for the manager (WeChat Pay: refund FAQ).
const fn pool(from: RefundFrom) -> &'static str {
    match from {
        RefundFrom::Unsettled => {
            "NOT_ENOUGH: WeChat Pay pays refunds from what customers paid and was not settled yet, and that is too \
             little at the moment; it usually suffices within 12 to 48 hours as new payments come in, and the till tries \
             again by itself. Who cannot wait pays money in for refunds at WeChat Pay and sets refund_from = \"recharge\""
        }
        RefundFrom::Recharge => {
            "NOT_ENOUGH: the money paid in for refunds at WeChat Pay does not suffice; pay in more at the merchant \
             platform, the till tries again by itself"
        }
    }
}

/// A signed picture of a refund.
fn picture(asked: Asked<'_>, body: &Value, answered: &Answered) -> RefundAnswer {
    if let Some(field) = answer::other_merchant(asked.orders.identity(), body) {
        return RefundAnswer::Foreign { detail: format!("the answer is for another {field}") };
    }
    let ours = asked.refund.request();
    let number = text(body, &["out_refund_no"]);
    let other_order = text(body, &["out_trade_no"]).is_some_and(|theirs| theirs != asked.payment.id.as_str());
    if other_order || number.is_some_and(|theirs| theirs != ours) {
        return RefundAnswer::Foreign { detail: "the answer is about another refund".to_owned() };
    }
    let acquirer_id = answer::label(body, &["id", "refund_id"]);
    if asked.call == RefundCall::Create {
        return match number {
            Some(_) => RefundAnswer::Accepted { acquirer_id },
            None => silent("a signed answer that does not say which refund was accepted"),
        };
    }
    let detail = |what: &str| format!("{}: {what}", plain(text(body, &["status"]).unwrap_or_default()));
    match text(body, &["status", "refund_status"]) {
        Some("SUCCESS") => refunded(asked, body, answered, acquirer_id),
        _ if number.is_none() => silent("a signed answer that does not say which refund it is about"),
        Some("PROCESSING") => RefundAnswer::Accepted { acquirer_id },
        Some("REFUNDCLOSE" | "CLOSED") => {
            RefundAnswer::Closed { detail: detail("WeChat Pay ended the refund without giving anything back") }
        }
        Some("ABNORMAL" | "CHANGE") => RefundAnswer::Abnormal {
            detail: detail(
                "the money cannot reach the customer's card or account; settle it in the merchant platform of WeChat Pay",
            ),
        },
        Some(other) => silent(&format!("a refund status the till does not know: «{}»", plain(other))),
        None => silent("a signed answer without a refund status"),
    }
}

/// Number and amount are compared with ours by the domain; missing ones are no match there.
fn refunded(asked: Asked<'_>, body: &Value, answered: &Answered, acquirer_id: String) -> RefundAnswer {
    let amount = body.get("amount");
    let money = |sum: &[&str], currency: &[&str]| -> Option<Money> {
        let currency = Currency::from_code(text(amount?, currency)?).ok()?;
        asked.orders.units().from_wire(integer(amount?, sum)?, currency).ok()
    };
    RefundAnswer::Refunded {
        request: text(body, &["out_refund_no"]).unwrap_or_default().to_owned(),
        acquirer_id,
        amount: money(&["refund"], &["currency"]),
        payer: money(&["payer_refund"], &["payer_currency", "payer _currency"]).filter(|payer| payer.minor >= 0),
        at: text(body, &["success_time"]).and_then(parse_rfc3339).unwrap_or(answered.at),
    }
}

fn silent(detail: &str) -> RefundAnswer {
    RefundAnswer::Silent { detail: detail.to_owned() }
}

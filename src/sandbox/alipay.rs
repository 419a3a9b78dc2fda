//! The other side of Alipay+: Antom's in-store interface, as its documents and its own client describe it.

mod account;
mod answer;
mod auth;
mod book;
mod codes;
mod quote;
mod read;
mod statement;
mod told;
mod world;

pub use account::AlipayAccount;
pub(super) use account::AlipayIds;
pub(super) use answer::{rate_limited, seal, server_error};
pub(super) use book::{Book, ORDER_CODE};
pub use codes::{ResultStatus, all_codes};
pub use statement::AlipayStatement;

use super::answer::{Answer, Signing};
use super::fault::{Call, Fault};
use super::wire::Incoming;
use super::{Inner, Shared};
use answer::Said;
use book::{Refused, Standing};
use codes::Leaves;
use read::{Body, Key};
use serde_json::{Value, json};

/// Which call of the interface a request is, and through which of the two doors it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Route {
    api: Option<Api>,
    practice: bool,
    post: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Api {
    Pay,
    Inquiry,
    Cancel,
    Refund,
    RefundInquiry,
}

impl Route {
    /// Nothing when the path is not below `/ams/`.
    pub fn of(method: &str, path: &str) -> Option<Self> {
        let inside = path.strip_prefix("/ams/")?;
        let practice = inside.starts_with("sandbox/");
        let api = match inside.strip_prefix("sandbox/").unwrap_or(inside) {
            "api/v1/payments/pay" => Some(Api::Pay),
            "api/v1/payments/inquiryPayment" => Some(Api::Inquiry),
            "api/v1/payments/cancel" => Some(Api::Cancel),
            "api/v1/payments/refund" => Some(Api::Refund),
            "api/v1/payments/inquiryRefund" => Some(Api::RefundInquiry),
            _ => None,
        };
        Some(Self { api, practice, post: method == "POST" })
    }

    pub const fn call(&self) -> Call {
        match self.api {
            Some(Api::Pay) => Call::Pay,
            Some(Api::Inquiry) => Call::Query,
            Some(Api::Cancel) => Call::Reverse,
            Some(Api::Refund) => Call::Refund,
            Some(Api::RefundInquiry) => Call::RefundQuery,
            None => Call::Other,
        }
    }

    /// The till's number of the payment a request is about, as far as it can be told without trusting it.
    pub fn order(&self, body: &[u8], book: &Book) -> Option<String> {
        let value: Value = serde_json::from_slice(body).ok()?;
        let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        let by_id = |id| book.find(&Key::Own(id)).map(|payment| payment.request.clone());
        let refund = text("refundRequestId").map(Key::Request).or_else(|| text("refundId").map(Key::Own));
        let by_refund = || refund.and_then(|key| book.find_back(&key)).map(|(payment, _)| payment.request.clone());
        text("paymentRequestId").or_else(|| text("paymentId").and_then(by_id)).or_else(by_refund)
    }
}

/// Answers one call. `fault` may bend what is said; a code that a script forces also decides what happens.
pub(super) fn answer(
    shared: &Shared,
    inner: &mut Inner,
    route: Route,
    request: &Incoming,
    fault: Option<&Fault>,
) -> (Answer, Signing) {
    let mut said = handle(shared, inner, route, request, fault).unwrap_or_else(|refused| refused);
    inner.save();
    if fault == Some(&Fault::WrongAmount) {
        lie_about_the_amount(&mut said);
    }
    let http = match fault {
        Some(Fault::RefusedClose { status }) if route.api == Some(Api::Cancel) && *status >= 500 => *status,
        _ => 200,
    };
    let (answer, signing) = said.answer(http);
    match (fault, signing) {
        (Some(Fault::Unsigned), _) => (answer, Signing::No),
        (Some(Fault::WronglySigned), Signing::Right) => (answer, Signing::Wrong),
        _ => (answer, signing),
    }
}

fn handle(
    shared: &Shared,
    inner: &mut Inner,
    route: Route,
    request: &Incoming,
    fault: Option<&Fault>,
) -> Result<Said, Said> {
    let api = route.api.ok_or_else(|| Said::code("NO_INTERFACE_DEF"))?;
    if !route.post {
        return Err(Said::code("METHOD_NOT_SUPPORTED"));
    }
    auth::check(shared, request, route.practice)?;
    let body = Body::read(&request.body)?;
    let forced = match fault {
        Some(Fault::Result { code, status }) => Some((code.as_str(), *status)),
        Some(Fault::RefusedClose { status }) if api == Api::Cancel => {
            return Err(Said::code(if *status >= 500 { "UNKNOWN_EXCEPTION" } else { "PROCESS_FAIL" }));
        }
        _ => None,
    };
    let Some((code, status)) = forced else { return act(shared, inner, api, &body, None, fault) };
    match codes::leaves(code, status) {
        Leaves::Nothing => Err(Said::forced(code, status)),
        Leaves::Failure => act(shared, inner, api, &body, Some(code), fault),
        Leaves::Effect => {
            let said = act(shared, inner, api, &body, None, fault)?;
            let fields = if status == ResultStatus::S { said.fields } else { serde_json::Map::new() };
            Ok(Said { fields, ..Said::forced(code, status) })
        }
    }
}

/// Does what a call asks for. `failing` is the code a script wants it to fail with.
fn act(
    shared: &Shared,
    inner: &mut Inner,
    api: Api,
    body: &Body,
    failing: Option<&str>,
    fault: Option<&Fault>,
) -> Result<Said, Said> {
    let (seed, now) = (shared.seed, shared.clock.now());
    let refused = |code: Refused| Said::code(code);
    let stale_ms = match fault {
        Some(Fault::StaleQuery { within_ms }) => Some(*within_ms),
        _ => None,
    };
    let Inner { book, phones, .. } = inner;
    let book = &mut book.alipay;
    match (api, failing.filter(|_| !matches!(api, Api::Pay | Api::Refund))) {
        (_, Some(code)) => Err(Said::code(code)),
        (Api::Pay, None) => {
            let payment = book.pay(seed, phones, body.pay()?, failing, now).map_err(refused)?;
            Ok(told::pay(seed, payment))
        }
        (Api::Inquiry, None) => {
            let payment = book.find(&body.payment()?).ok_or_else(|| Said::code("ORDER_NOT_EXIST"))?;
            match stale_ms.filter(|within| now.since(payment.changed_at) <= *within) {
                Some(_) if payment.changed_at == payment.created_at => Err(Said::code("ORDER_NOT_EXIST")),
                Some(_) => Ok(told::inquiry(seed, payment, &Standing::Processing)),
                None => Ok(told::inquiry(seed, payment, &payment.standing)),
            }
        }
        (Api::Cancel, None) => book.cancel(seed, &body.payment()?, now).map(told::cancelled).map_err(refused),
        (Api::Refund, None) => {
            let (payment, back) = book.refund(seed, &body.refund()?, failing, now).map_err(refused)?;
            Ok(told::refund(payment, back))
        }
        (Api::RefundInquiry, None) => {
            let key = body.refund_key()?;
            let (payment, back) = book.find_back(&key).ok_or_else(|| Said::code("ORDER_NOT_EXIST"))?;
            if stale_ms.is_some_and(|within| now.since(back.asked_at) <= within) {
                return Err(Said::code("ORDER_NOT_EXIST"));
            }
            Ok(told::refund_inquiry(payment, back))
        }
    }
}

fn lie_about_the_amount(said: &mut Said) {
    let value = said.fields.get_mut("paymentAmount").and_then(|amount| amount.get_mut("value"));
    if let Some(value) = value {
        let minor: i64 = value.as_str().and_then(|text| text.parse().ok()).unwrap_or(0);
        *value = json!((minor + 1).to_string());
    }
}

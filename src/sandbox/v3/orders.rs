//! Orders whose code the customer scans: place, query, close.

use super::{Key, find, own_mchid, refused, told};
use crate::sandbox::answer::Answer;
use crate::sandbox::book::Refusal;
use crate::sandbox::fault::Fault;
use crate::sandbox::wire::Incoming;
use crate::sandbox::{Inner, Shared, placing};
use serde_json::{Value, json};

pub(super) fn create(shared: &Shared, inner: &mut Inner, request: &Incoming) -> Result<Answer, Answer> {
    let placing = placing::native(&shared.accounts, &request.body)?;
    let code = inner.book.place(shared.seed, placing, shared.clock.now()).map_err(refused)?;
    inner.save();
    Ok(Answer::json(200, &json!({ "code_url": code })))
}

/// How an order stands, whichever way it came.
pub(super) fn query(
    shared: &Shared,
    inner: &Inner,
    key: &Key,
    request: &Incoming,
    fault: Option<&Fault>,
) -> Result<Answer, Answer> {
    own_mchid(shared, |name| request.query_value(name))?;
    let order = find(inner, key).ok_or_else(|| refused(Refusal::NotExist))?;
    let seen = match fault {
        Some(Fault::StaleQuery { within_ms }) if shared.clock.now().since(order.changed_at) <= *within_ms => {
            order.before.clone().ok_or_else(|| refused(Refusal::NotExist))?
        }
        _ => order.seen(),
    };
    let mut value = told::order(shared, order, &seen);
    if fault == Some(&Fault::WrongAmount)
        && let Some(total) = value.pointer_mut("/amount/total")
    {
        *total = json!(order.amount.minor + 1);
    }
    Ok(Answer::json(200, &value))
}

pub(super) fn close(
    shared: &Shared,
    inner: &mut Inner,
    key: &Key,
    request: &Incoming,
    fault: Option<&Fault>,
) -> Result<Answer, Answer> {
    body_of_own(shared, request)?;
    refused_on_purpose(fault)?;
    let no = find(inner, key).map(|order| order.no.clone()).ok_or_else(|| refused(Refusal::NotExist))?;
    inner.book.close(&no, shared.rules.close_not_before_s, shared.clock.now()).map_err(refused)?;
    inner.save();
    Ok(Answer::empty(204, "application/json; charset=utf-8"))
}

/// A body that names the merchant that signed, as close and reverse have it.
pub(super) fn body_of_own(shared: &Shared, request: &Incoming) -> Result<(), Answer> {
    let body: Value =
        serde_json::from_slice(&request.body).map_err(|_| Answer::error(400, "PARAM_ERROR", "the body is not JSON"))?;
    own_mchid(shared, |name| body.get(name).and_then(Value::as_str))
}

/// What a fault says instead of closing or reversing.
pub(super) fn refused_on_purpose(fault: Option<&Fault>) -> Result<(), Answer> {
    match fault {
        Some(Fault::RefusedClose { status }) if *status >= 500 => Err(Answer::server_error(*status, false).0),
        Some(Fault::RefusedClose { status: 202 }) => {
            Err(Answer::error(202, "USERPAYING", "用户支付中，请稍后 / the customer is paying, try again"))
        }
        Some(Fault::RefusedClose { status }) => {
            Err(Answer::error(*status, "TRADE_ERROR", "订单暂不能关闭 / the order cannot be closed now"))
        }
        _ => Ok(()),
    }
}

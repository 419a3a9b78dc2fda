//! Refunds: ask for one, see how it stands, see all of an order.

use super::{Key, own_mchid, refused, told};
use crate::domain::money::Money;
use crate::sandbox::answer::Answer;
use crate::sandbox::book::{Order, Refund, Refunding, Refusal, Source};
use crate::sandbox::fault::Fault;
use crate::sandbox::placing::{self, bad, text};
use crate::sandbox::wire::Incoming;
use crate::sandbox::{Inner, Shared, rate};
use serde_json::{Map, Value, json};

/// What an acquirer shows of a bottomless purse.
const PLENTY: i64 = 99_999_999_999;

pub(super) fn create(shared: &Shared, inner: &mut Inner, request: &Incoming) -> Result<Answer, Answer> {
    let value = placing::object(&request.body)?;
    let fields = value.as_object().ok_or_else(|| bad("/", "the body must be an object"))?;
    placing::identity(&shared.accounts, fields)?;
    let ask = read(inner, fields)?;
    let refund = inner.book.refund(shared.seed, &ask, &shared.rules, shared.clock.now()).map_err(refused)?;
    inner.save();
    let order = inner.book.orders.get(&ask.order).ok_or_else(|| refused(Refusal::NotExist))?;
    Ok(Answer::json(200, &told::accepted(shared, order, &refund)))
}

fn read(inner: &Inner, fields: &Map<String, Value>) -> Result<Refunding, Answer> {
    let no = text(fields, "out_refund_no", 64)?;
    if !no.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-|*@".contains(&byte)) {
        return Err(bad("out_refund_no", "only letters, digits and _-|*@ are allowed"));
    }
    let order = match (fields.contains_key("out_trade_no"), fields.contains_key("transaction_id")) {
        (true, false) => inner.book.orders.get(text(fields, "out_trade_no", 32)?),
        (false, true) => inner.book.by_id(text(fields, "transaction_id", 32)?),
        _ => return Err(bad("out_trade_no", "exactly one of out_trade_no and transaction_id is needed")),
    };
    for (name, most) in [("reason", 80), ("notify_url", 256)] {
        if fields.contains_key(name) {
            text(fields, name, most)?;
        }
    }
    let source = match fields.get("source").map(|value| value.as_str().unwrap_or("")) {
        None | Some("REFUND_SOURCE_UNSETTLED_FUNDS") => Source::Unsettled,
        Some("REFUND_SOURCE_RECHARGE_FUNDS") => Source::Recharge,
        Some(_) => return Err(bad("source", "is none of the two known sources")),
    };
    let amount = fields.get("amount").and_then(Value::as_object).ok_or_else(|| bad("amount", "is missing"))?;
    let positive = |name: &str| {
        let minor = amount.get(name).and_then(Value::as_i64).filter(|minor| *minor > 0);
        minor.ok_or_else(|| bad(&format!("amount/{name}"), "must be a whole number of minor units above 0"))
    };
    let (refund, total) = (positive("refund")?, positive("total")?);
    let code = text(amount, "currency", 16).map_err(|_| bad("amount/currency", "is missing"))?;
    let currency = rate::settled(code).ok_or_else(|| bad("amount/currency", "this currency is not settled"))?;
    let order = order.ok_or_else(|| refused(Refusal::NotExist))?.no.clone();
    Ok(Refunding { order, no: no.to_owned(), amount: Money::new(refund, currency), total, source })
}

pub(super) fn query(
    shared: &Shared,
    inner: &Inner,
    key: &Key,
    request: &Incoming,
    fault: Option<&Fault>,
) -> Result<Answer, Answer> {
    own_mchid(shared, |name| request.query_value(name))?;
    let (Key::No(number) | Key::Id(number)) = key;
    let named = |refund: &&Refund| match key {
        Key::No(no) => refund.no == *no,
        Key::Id(id) => refund.id == *id,
    };
    let order = inner.book.order_of_refund(number);
    let found = order.and_then(|order| order.refunds.iter().find(named).map(|refund| (order, refund)));
    let (order, refund) = found.ok_or_else(no_refund)?;
    let mut value = seen(shared, order, refund, fault).ok_or_else(no_refund)?;
    if fault == Some(&Fault::WrongAmount)
        && let Some(told) = value.pointer_mut("/amount/refund")
    {
        *told = json!(refund.amount.minor + 1);
    }
    Ok(Answer::json(200, &value))
}

/// A refund as a query shows it; a stale one may not see it yet, or not its end.
fn seen(shared: &Shared, order: &Order, refund: &Refund, fault: Option<&Fault>) -> Option<Value> {
    let now = shared.clock.now();
    let mut ended = refund.ended(now);
    if let Some(Fault::StaleQuery { within_ms }) = fault {
        if now.since(refund.asked_at) <= *within_ms {
            return None;
        }
        if now.since(refund.ends_at) <= *within_ms {
            ended = None;
        }
    }
    Some(told::refund(shared, order, refund, ended))
}

fn no_refund() -> Answer {
    Answer::error(404, "REFUND_NOT_EXISTS", "退款单不存在 / there is no such refund")
}

pub(super) fn list(
    shared: &Shared,
    inner: &Inner,
    request: &Incoming,
    fault: Option<&Fault>,
) -> Result<Answer, Answer> {
    own_mchid(shared, |name| request.query_value(name))?;
    let order = match (request.query_value("out_trade_no"), request.query_value("transaction_id")) {
        (Some(no), None) => inner.book.orders.get(no),
        (None, Some(id)) => inner.book.by_id(id),
        _ => return Err(bad("out_trade_no", "exactly one of out_trade_no and transaction_id is needed")),
    };
    let order = order.ok_or_else(|| refused(Refusal::NotExist))?;
    let number = |name: &str, usual: usize| match request.query_value(name) {
        None => Ok(usual),
        Some(text) => text.parse::<usize>().map_err(|_| bad(name, "must be a number")),
    };
    let (offset, count) = (number("offset", 0)?, number("count", 10)?.min(50));
    let all: Vec<Value> = order.refunds.iter().filter_map(|refund| seen(shared, order, refund, fault)).collect();
    let page: Vec<Value> = all.iter().skip(offset).take(count).cloned().map(as_listed).collect();
    let mut value = json!({
        "id": order.id,
        "out_trade_no": order.no,
        "amount": { "total": order.amount.minor, "currency": order.amount.currency.code() },
        "total_num": all.len(),
        "current_total_num": page.len(),
        "data": page,
    });
    if let Some(fields) = value.as_object_mut() {
        fields.extend(shared.accounts.named().into_iter().map(|(name, value)| (name.to_owned(), json!(value))));
    }
    Ok(Answer::json(200, &value))
}

/// In lists coupons have a name of their own.
fn as_listed(mut refund: Value) -> Value {
    if let Some(fields) = refund.as_object_mut()
        && let Some(detail) = fields.remove("promotion_detail").or_else(|| fields.remove("detail"))
    {
        fields.insert("refund_detail".to_owned(), detail);
    }
    refund
}

/// What was paid in for refunds.
pub(super) fn recharge_balance(shared: &Shared, inner: &Inner, request: &Incoming) -> Result<Answer, Answer> {
    let partner = request.path.rsplit_once("/sub-mchid/").map(|(_, sub)| sub);
    if partner != shared.accounts.sub_mchid() {
        return Err(Answer::error(403, "NO_AUTH", "this is the other way of being connected"));
    }
    let currency = inner.book.orders.values().next().map_or("CNY", |order| order.amount.currency.code());
    let left = inner.book.pool.recharged.unwrap_or(PLENTY);
    Ok(Answer::json(200, &json!({ "remaining_amount": left, "currency": currency })))
}

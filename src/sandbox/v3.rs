//! The v3 interface for shops abroad: place, query and close an order, the statement, certificates.

use super::answer::Answer;
use super::book::{Book, Charged, Order, Refusal, Standing};
use super::fault::{Call, Fault};
use super::wire::Incoming;
use super::{Inner, Shared, auth, placing, rate, statement};
use crate::domain::time::{Day, Timestamp};
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use serde_json::{Value, json};

/// The bank every pretend tourist pays with.
pub(super) const BANK: &str = "CMB_DEBIT";

/// Pricing and settlement are in one currency here, so one is worth one (× 10^8).
pub(super) const SETTLEMENT_RATE: i64 = 100_000_000;

/// Statements are ready at ten the next morning, Beijing time.
const STATEMENT_HOUR: i8 = 10;

/// Which resource a request names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    Create,
    Query(Key),
    Close(Key),
    Statement,
    Certificates,
    Unknown,
}

/// How a path names an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    No(String),
    Id(String),
}

impl Route {
    pub fn of(method: &str, path: &str) -> Self {
        let segments: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        match (method, segments.as_slice()) {
            ("POST", ["v3", "global", "transactions", "native"]) => Self::Create,
            ("GET", ["v3", "global", "transactions", "out-trade-no", no]) => Self::Query(Key::No((*no).to_owned())),
            ("GET", ["v3", "global", "transactions", "id", id]) => Self::Query(Key::Id((*id).to_owned())),
            ("POST", ["v3", "global", "transactions", "out-trade-no", no, "close"]) => {
                Self::Close(Key::No((*no).to_owned()))
            }
            ("POST", ["v3", "global", "transactions", "id", id, "close"]) => Self::Close(Key::Id((*id).to_owned())),
            ("GET", ["v3", "global", "statements"]) => Self::Statement,
            ("GET", ["v3", "global", "certificates"]) => Self::Certificates,
            _ => Self::Unknown,
        }
    }

    pub const fn call(&self) -> Call {
        match self {
            Self::Create => Call::Create,
            Self::Query(_) => Call::Query,
            Self::Close(_) => Call::Close,
            Self::Statement => Call::Statement,
            Self::Certificates => Call::Certificates,
            Self::Unknown => Call::Other,
        }
    }

    /// The order number a request is about, as far as it can be told without trusting it.
    pub fn order(&self, body: &[u8], book: &Book) -> Option<String> {
        match self {
            Self::Query(Key::No(no)) | Self::Close(Key::No(no)) => Some(no.clone()),
            Self::Query(Key::Id(id)) | Self::Close(Key::Id(id)) => book.by_id(id).map(|order| order.no.clone()),
            Self::Create => {
                let value: Value = serde_json::from_slice(body).ok()?;
                value.get("out_trade_no").and_then(Value::as_str).map(str::to_owned)
            }
            _ => None,
        }
    }
}

/// Answers one v3 request. `fault` may bend what is said, not what is true.
pub(super) fn answer(
    shared: &Shared,
    inner: &mut Inner,
    route: &Route,
    request: &Incoming,
    fault: Option<&Fault>,
) -> Answer {
    if let Err(refused) = auth::check(shared, &mut inner.nonces, request) {
        return refused;
    }
    let answered = match route {
        Route::Create => create(shared, inner, request),
        Route::Query(key) => query(shared, inner, key, request, fault),
        Route::Close(key) => close(shared, inner, key, request, fault),
        Route::Statement => day_statement(shared, inner, request),
        // In public-key mode there is nothing to download (WeChat Pay: platform public key).
        Route::Certificates => Err(Answer::error(404, "RESOURCE_NOT_EXISTS", "无可用的平台证书 / use the public key")),
        Route::Unknown => Err(Answer::error(404, "NOT_FOUND", "no such resource")),
    };
    answered.unwrap_or_else(|refused| refused)
}

fn create(shared: &Shared, inner: &mut Inner, request: &Incoming) -> Result<Answer, Answer> {
    let placing = placing::read(&shared.accounts, &request.body)?;
    let code = inner.book.place(shared.seed, placing, shared.clock.now()).map_err(|refusal| refused(&refusal))?;
    inner.save();
    Ok(Answer::json(200, &json!({ "code_url": code })))
}

fn query(
    shared: &Shared,
    inner: &Inner,
    key: &Key,
    request: &Incoming,
    fault: Option<&Fault>,
) -> Result<Answer, Answer> {
    own_mchid(shared, |name| request.query_value(name))?;
    let order = find(inner, key).ok_or_else(|| refused(&Refusal::NotExist))?;
    if let Some(Fault::StaleQuery { within_ms }) = fault
        && shared.clock.now().since(order.changed_at) <= *within_ms
    {
        return match (&order.standing, &order.placed_as) {
            (Standing::Waiting, _) | (_, None) => Err(refused(&Refusal::NotExist)),
            _ => Ok(Answer::json(200, &told(shared, order, &Standing::Waiting))),
        };
    }
    let mut value = told(shared, order, &order.standing);
    if fault == Some(&Fault::WrongAmount)
        && let Some(total) = value.pointer_mut("/amount/total")
    {
        *total = json!(order.amount.minor + 1);
    }
    Ok(Answer::json(200, &value))
}

fn close(
    shared: &Shared,
    inner: &mut Inner,
    key: &Key,
    request: &Incoming,
    fault: Option<&Fault>,
) -> Result<Answer, Answer> {
    let body: Value =
        serde_json::from_slice(&request.body).map_err(|_| Answer::error(400, "PARAM_ERROR", "the body is not JSON"))?;
    own_mchid(shared, |name| body.get(name).and_then(Value::as_str))?;
    match fault {
        Some(Fault::RefusedClose { status }) if *status >= 500 => return Err(Answer::server_error(*status, false).0),
        Some(Fault::RefusedClose { status }) => {
            return Err(Answer::error(*status, "TRADE_ERROR", "订单暂不能关闭 / the order cannot be closed now"));
        }
        _ => {}
    }
    let no = find(inner, key).map(|order| order.no.clone()).ok_or_else(|| refused(&Refusal::NotExist))?;
    let closed = inner.book.close(&no, shared.rules.close_not_before_s, shared.clock.now());
    closed.map_err(|refusal| refused(&refusal))?;
    inner.save();
    Ok(Answer::empty(204, "application/json; charset=utf-8"))
}

fn day_statement(shared: &Shared, inner: &Inner, request: &Incoming) -> Result<Answer, Answer> {
    own_mchid(shared, |name| {
        request.query_value(name).or_else(|| shared.accounts.sub_mchid().filter(|_| name == "sub_mchid"))
    })?;
    let day = request.query_value("date").and_then(compact_day);
    let day = day.ok_or_else(|| Answer::error(400, "PARAM_ERROR", "date is a day written yyyyMMdd"))?;
    let now = shared.clock.now();
    let ready = shared.rules.statement_at_once || next_morning_has_come(day, now);
    if !ready {
        return Err(Answer::error(400, "STATEMENT_CREATING", "账单生成中 / ready at 10:00 the next day, Beijing time"));
    }
    let statement = statement::of_day(&inner.book, day);
    if statement.lines.is_empty() {
        return Err(Answer::error(400, "NO_STATEMENT_EXIST", "账单不存在 / there was no trade that day"));
    }
    let csv = statement::csv(&inner.book, &statement, &shared.accounts);
    let sum = digest(&SHA1_FOR_LEGACY_USE_ONLY, csv.as_bytes());
    let hex: String = sum.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let mut answer = Answer::text(200, "text/plain; charset=utf-8", csv);
    answer.signed_text = Some(format!("{{\"sha1\":\"{hex}\"}}"));
    answer.headers.push(("Wechatpay-Statement-Sha1", hex));
    Ok(answer)
}

fn next_morning_has_come(day: Day, now: Timestamp) -> bool {
    rate::has_passed(day, STATEMENT_HOUR, now.plus_seconds(-86_400))
}

/// A day written `yyyyMMdd`.
pub(super) fn compact_day(text: &str) -> Option<Day> {
    let part = |from: usize, to: usize| text.get(from..to);
    (text.len() == 8).then_some(())?;
    Day::parse(&format!("{}-{}-{}", part(0, 4)?, part(4, 6)?, part(6, 8)?)).ok()
}

/// Whether a query or a close names the merchant that signed, and the shop behind it.
fn own_mchid<'a>(shared: &Shared, given: impl Fn(&str) -> Option<&'a str>) -> Result<(), Answer> {
    for (name, value) in shared.accounts.named().into_iter().filter(|(name, _)| name.ends_with("mchid")) {
        match given(name) {
            Some(mchid) if mchid == value => {}
            Some(_) => {
                return Err(Answer::error(400, "MCH_NOT_EXISTS", &format!("{name} is not the merchant that signed")));
            }
            None => return Err(Answer::error(400, "PARAM_ERROR", &format!("{name} is missing"))),
        }
    }
    Ok(())
}

fn find<'a>(inner: &'a Inner, key: &Key) -> Option<&'a Order> {
    match key {
        Key::No(no) => inner.book.orders.get(no),
        Key::Id(id) => inner.book.by_id(id),
    }
}

fn refused(refusal: &Refusal) -> Answer {
    let (status, code, message, internal) = match refusal {
        Refusal::NumberUsed => {
            (403, "OUT_TRADE_NO_USED", "商户订单号重复 / this number has other parameters", 268_435_462)
        }
        Refusal::Paid => (400, "ORDER_PAID", "订单已支付 / the order is paid", 268_435_463),
        Refusal::Closed => (400, "ORDER_CLOSED", "订单已关闭 / the order is closed", 268_435_464),
        Refusal::NotExist => (404, "ORDER_NOT_EXIST", "订单不存在 / there is no such order", 268_512_771),
        Refusal::TooYoung => (
            403,
            "RULE_LIMIT",
            "下单后五分钟内不能关单 / an order cannot be closed in its first 5 minutes",
            268_435_465,
        ),
    };
    Answer { internal, ..Answer::error(status, code, message) }
}

/// The order as a query shows it. What only a paid order has is left out of an unpaid one.
fn told(shared: &Shared, order: &Order, standing: &Standing) -> Value {
    let (state, words) = match standing {
        Standing::Waiting => ("NOTPAY", "订单未支付"),
        Standing::Paid(_) => ("SUCCESS", "支付成功"),
        Standing::Closed => ("CLOSED", "订单已关闭"),
        Standing::Declined => ("PAYERROR", "支付失败，付款银行拒绝"),
    };
    let mut value = json!({
        "out_trade_no": order.no,
        "trade_type": "NATIVE",
        "trade_state": state,
        "trade_state_desc": words,
        "amount": { "total": order.amount.minor, "currency": order.amount.currency.code() },
    });
    let Some(fields) = value.as_object_mut() else { return value };
    fields.extend(shared.accounts.named().into_iter().map(|(name, value)| (name.to_owned(), json!(value))));
    if let Some(attach) = &order.attach {
        fields.insert("attach".to_owned(), json!(attach));
    }
    if let Standing::Paid(charged) = standing {
        let openid = if shared.accounts.sub_mchid().is_some() { "sp_openid" } else { "openid" };
        fields.extend(paid(charged, openid).as_object().cloned().unwrap_or_default());
    }
    value
}

fn paid(charged: &Charged, openid: &str) -> Value {
    json!({
        "id": charged.id,
        "bank_type": BANK,
        "success_time": beijing_time(charged.at),
        "payer": { openid: charged.openid },
        "amount": {
            "total": charged.amount.minor,
            "currency": charged.amount.currency.code(),
            "payer_total": charged.payer.minor,
            "payer_currency": charged.payer.currency.code(),
            "exchange_rate": { "type": "SETTLEMENT_RATE", "rate": SETTLEMENT_RATE },
        },
    })
}

fn beijing_time(at: Timestamp) -> String {
    crate::clock::zoned(&rate::beijing(), at).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

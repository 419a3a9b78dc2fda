//! The v3 interface for shops abroad: orders shown and scanned, refunds, reports, certificates.

mod certificates;
mod orders;
mod quick;
mod refunds;
mod reports;
mod told;

use super::answer::Answer;
use super::book::{Book, Order, Refusal};
use super::fault::{Call, Fault};
use super::wire::Incoming;
use super::{Inner, Shared, auth};
use crate::domain::time::Day;
use serde_json::Value;

pub(super) use told::{BANK, SETTLEMENT_RATE, beijing_time, trade_type};

/// Which resource a request names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    Create,
    Query(Key),
    Close(Key),
    Pay,
    Reverse(Key),
    Refund,
    RefundQuery(Key),
    /// All refunds of one order.
    Refunds,
    RechargeBalance,
    Statement,
    Settlements,
    Certificates,
    Unknown,
}

/// How a path names an order or a refund: by the shop's number or by the acquirer's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    No(String),
    Id(String),
}

impl Key {
    fn of(kind: &str, number: &str) -> Option<Self> {
        match kind {
            "out-trade-no" | "out-refund-no" => Some(Self::No(number.to_owned())),
            "id" => Some(Self::Id(number.to_owned())),
            _ => None,
        }
    }
}

impl Route {
    pub fn of(method: &str, path: &str) -> Self {
        let segments: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        let ["v3", "global", rest @ ..] = segments.as_slice() else { return Self::Unknown };
        Self::known(method, rest).unwrap_or(Self::Unknown)
    }

    fn known(method: &str, path: &[&str]) -> Option<Self> {
        Some(match (method, path) {
            ("POST", ["transactions", "native"]) => Self::Create,
            ("GET", ["transactions", kind, number]) if *kind != "out-refund-no" => Self::Query(Key::of(kind, number)?),
            ("POST", ["transactions", kind, number, "close"]) => Self::Close(Key::of(kind, number)?),
            ("POST", ["micropay", "transactions", "pay"]) => Self::Pay,
            ("POST", ["micropay", "transactions", kind, number, "reverse"]) => Self::Reverse(Key::of(kind, number)?),
            ("POST", ["refunds"]) => Self::Refund,
            ("GET", ["refunds"]) => Self::Refunds,
            ("GET", ["refunds", kind, number]) if *kind != "out-trade-no" => Self::RefundQuery(Key::of(kind, number)?),
            ("GET", ["refund", "recharge-balance"] | ["refund", "partner", "recharge-balance", "sub-mchid", _]) => {
                Self::RechargeBalance
            }
            ("GET", ["statements"]) => Self::Statement,
            ("GET", ["settle", "settlements"]) => Self::Settlements,
            ("GET", ["certificates"]) => Self::Certificates,
            _ => return None,
        })
    }

    pub const fn call(&self) -> Call {
        match self {
            Self::Create => Call::Create,
            Self::Query(_) => Call::Query,
            Self::Close(_) => Call::Close,
            Self::Pay => Call::Pay,
            Self::Reverse(_) => Call::Reverse,
            Self::Refund => Call::Refund,
            Self::RefundQuery(_) | Self::Refunds => Call::RefundQuery,
            Self::Statement => Call::Statement,
            Self::Settlements | Self::RechargeBalance => Call::Settlement,
            Self::Certificates => Call::Certificates,
            Self::Unknown => Call::Other,
        }
    }

    /// The order number a request is about, as far as it can be told without trusting it.
    pub fn order(&self, query: &str, body: &[u8], book: &Book) -> Option<String> {
        let no = |order: &Order| order.no.clone();
        match self {
            Self::Query(Key::No(number)) | Self::Close(Key::No(number)) | Self::Reverse(Key::No(number)) => {
                Some(number.clone())
            }
            Self::Query(Key::Id(id)) | Self::Close(Key::Id(id)) | Self::Reverse(Key::Id(id)) => book.by_id(id).map(no),
            Self::Create | Self::Pay | Self::Refund => {
                let value: Value = serde_json::from_slice(body).ok()?;
                let text = |name: &str| value.get(name).and_then(Value::as_str);
                let by_id = || text("transaction_id").and_then(|id| book.by_id(id)).map(no);
                text("out_trade_no").map(str::to_owned).or_else(by_id)
            }
            Self::RefundQuery(Key::No(number) | Key::Id(number)) => book.order_of_refund(number).map(no),
            Self::Refunds => wire_value(query, "out_trade_no").map(str::to_owned),
            _ => None,
        }
    }
}

fn wire_value<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
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
        Route::Create => orders::create(shared, inner, request),
        Route::Query(key) => orders::query(shared, inner, key, request, fault),
        Route::Close(key) => orders::close(shared, inner, key, request, fault),
        Route::Pay => quick::pay(shared, inner, request),
        Route::Reverse(key) => quick::reverse(shared, inner, key, request, fault),
        Route::Refund => refunds::create(shared, inner, request),
        Route::RefundQuery(key) => refunds::query(shared, inner, key, request, fault),
        Route::Refunds => refunds::list(shared, inner, request, fault),
        Route::RechargeBalance => refunds::recharge_balance(shared, inner, request),
        Route::Statement => reports::day_statement(shared, inner, request),
        Route::Settlements => reports::settlements(shared, inner, request),
        Route::Certificates => certificates::list(shared, inner),
        Route::Unknown => Err(Answer::error(404, "NOT_FOUND", "no such resource")),
    };
    answered.unwrap_or_else(|refused| refused)
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

fn refused(refusal: Refusal) -> Answer {
    let (status, code, message, internal) = match refusal {
        Refusal::NumberUsed => {
            (403, "OUT_TRADE_NO_USED", "商户订单号重复 / this number has other parameters", 268_435_462)
        }
        Refusal::Paid => (400, "ORDER_PAID", "订单已支付 / the order is paid", 268_435_463),
        Refusal::Closed => (400, "ORDER_CLOSED", "订单已关闭 / the order is closed", 268_435_464),
        Refusal::Reversed => (400, "ORDER_REVERSED", "订单已撤销 / the order was reversed", 268_435_466),
        Refusal::NotExist => (404, "ORDER_NOT_EXIST", "订单不存在 / there is no such order", 268_512_771),
        Refusal::TooYoung => {
            let words = "下单后五分钟内不能关单 / an order cannot be closed in its first 5 minutes";
            (403, "RULE_LIMIT", words, 268_435_465)
        }
        Refusal::OtherKind => {
            let words = "a shown code is closed, a scanned one is reversed; this call is for the other kind";
            (400, "INVALID_REQUEST", words, 268_435_461)
        }
        Refusal::TooYoungToReverse => {
            (403, "RULE_LIMIT", "支付后15秒内不能撤销 / not within 15 seconds after paying", 268_435_467)
        }
        Refusal::TooLateToReverse => {
            (403, "TRADE_ERROR", "已过撤销期限，请退款 / past the time for reversing, refund instead", 268_449_386)
        }
        Refusal::NotSettled => (400, "PARAM_ERROR", "this currency is not settled", 268_435_461),
        Refusal::NotPaid => (403, "TRADE_ERROR", "订单未支付 / there is nothing to give back", 268_435_468),
        Refusal::RefundNumberUsed => {
            (403, "OUT_REFUND_NO_USED", "退款单号已使用 / this refund number has another amount", 268_435_469)
        }
        Refusal::RefundMismatch => {
            (400, "INVALID_REQUEST", "total and currency must be those of the order", 268_435_470)
        }
        Refusal::MoreThanPaid => {
            (400, "INVALID_REQUEST", "退款金额超出可退金额 / more than is left to refund", 268_435_471)
        }
        Refusal::TooManyRefunds => (403, "RULE_LIMIT", "最多五十次退款 / at most 50 refunds of one order", 268_435_472),
        Refusal::TooSoonAfterAnother => {
            (429, "FREQUENCY_LIMITED", "请一分钟后再退款 / wait a minute between refunds of one order", 268_435_473)
        }
        Refusal::TooLateToRefund => (403, "TRADE_OVERDUE", "订单已超过退款期限 / older than a year", 268_435_474),
        Refusal::PoolDry => {
            (403, "NOT_ENOUGH", "商户未结算资金不足 / not enough unsettled funds, try again later", 88_430_113)
        }
    };
    Answer { internal, ..Answer::error(status, code, message) }
}

//! The tourist's page, and the same as JSON, on the same port. For people and scripts on this machine
//! only: a web page from elsewhere that tries to pay or cut the line is turned away by its `Host` or `Origin`.

use super::answer::{self, Answer, Signing};
use super::book::{Book, Charged, ScanRefusal};
use super::fault::{Call, Fault, Matcher};
use super::route::Route;
use super::wire::Incoming;
use super::world::{Waiting, World};
use super::{LineMode, Shared, v3};
use crate::clock::rfc3339;
use crate::domain::money::Money;
use crate::domain::time::Day;
use http_body_util::Full;
use hyper::Response;
use hyper::body::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

const PAGE: &str = include_str!("page.html");

/// Nothing is loaded from anywhere, and nobody may put the page into a frame.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Answers everything that is not the wallet's interface.
pub(super) fn answer(shared: &Arc<Shared>, request: &Incoming) -> Response<Full<Bytes>> {
    let answer = if is_ours(shared, request) {
        route(&World(Arc::clone(shared)), request)
    } else {
        fail(403, "open this page as http://127.0.0.1 or http://localhost, and use it from no other page")
    };
    let headers =
        [("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), ("Content-Security-Policy", POLICY)];
    let mut answer = answer;
    answer.headers.extend(headers.map(|(name, value)| (name, value.to_owned())));
    answer::seal(shared, answer, 0, Signing::No)
}

/// Whether `Host` and `Origin` are this machine's own.
fn is_ours(shared: &Shared, request: &Incoming) -> bool {
    let port = shared.addr.port();
    let hosts = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let host = request.header("host").is_some_and(|host| hosts.iter().any(|known| known.eq_ignore_ascii_case(host)));
    let origin = match request.headers.get("origin") {
        None => true,
        Some(origin) => hosts.iter().any(|known| origin.as_bytes() == format!("http://{known}").as_bytes()),
    };
    host && origin
}

fn route(world: &World, request: &Incoming) -> Answer {
    match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/") => Answer::text(200, "text/html; charset=utf-8", PAGE.to_owned()),
        ("GET", "/sandbox/orders") => orders(world),
        ("GET", "/sandbox/charges") => {
            let charges: Vec<Value> = world.charges().iter().map(charge).collect();
            Answer::json(200, &json!({ "charges": charges }))
        }
        ("GET", "/sandbox/statement") => statement(world, request.query_value("date")),
        ("POST", "/sandbox/pay") => with(request, |ask: OrderAsk| moved(world.pay(&ask.order))),
        ("POST", "/sandbox/decline") => with(request, |ask: OrderAsk| match world.decline(&ask.order) {
            Ok(()) => Answer::json(200, &json!({ "declined": ask.order })),
            Err(refusal) => refused(&refusal),
        }),
        ("POST", "/sandbox/scan") => with(request, |ask: ScanAsk| {
            moved(world.scan(ask.payload.trim(), ask.payer.as_deref().unwrap_or("oTourist")))
        }),
        ("POST", "/sandbox/line") => with(request, |ask: LineAsk| line(world, ask.up)),
        ("POST", "/sandbox/fault") => with(request, |ask: FaultAsk| fault(world, ask)),
        ("GET" | "POST", _) => fail(404, "there is no such page; the tourist's page is /"),
        _ => fail(405, "only GET and POST are known here"),
    }
}

#[derive(Deserialize)]
struct OrderAsk {
    order: String,
}

#[derive(Deserialize)]
struct ScanAsk {
    payload: String,
    payer: Option<String>,
}

#[derive(Deserialize)]
struct LineAsk {
    up: bool,
}

#[derive(Deserialize)]
struct FaultAsk {
    /// A path of the wallet's interface, one of the words of [`Call`], or `*`.
    path: String,
    fault: Fault,
    #[serde(default = "once")]
    times: u32,
}

const fn once() -> u32 {
    1
}

fn with<T: serde::de::DeserializeOwned>(request: &Incoming, act: impl FnOnce(T) -> Answer) -> Answer {
    match serde_json::from_slice(&request.body) {
        Ok(ask) => act(ask),
        Err(error) => fail(400, &format!("the body is not the JSON that is expected: {error}")),
    }
}

fn fail(status: u16, message: &str) -> Answer {
    Answer::json(status, &json!({ "error": message }))
}

fn moved(result: Result<Charged, ScanRefusal>) -> Answer {
    match result {
        Ok(charged) => Answer::json(200, &charge(&charged)),
        Err(refusal) => refused(&refusal),
    }
}

fn refused(refusal: &ScanRefusal) -> Answer {
    let mut value = serde_json::to_value(refusal).unwrap_or_default();
    if let Some(fields) = value.as_object_mut() {
        fields.insert("error".to_owned(), json!(refusal.to_string()));
    }
    Answer::json(409, &value)
}

fn line(world: &World, up: bool) -> Answer {
    if world.0.mode == LineMode::RefuseConnections {
        return fail(409, "the line of this sandbox is cut by the program that started it, not from here");
    }
    if up {
        world.heal_line();
    } else {
        world.cut_line();
    }
    Answer::json(200, &json!({ "line": world.line_is_up() }))
}

fn fault(world: &World, ask: FaultAsk) -> Answer {
    let Some(matcher) = matcher(&ask.path) else {
        return fail(400, "path is a path of the wallet's interface, or create, query, close, rate, statement, or *");
    };
    world.inject(matcher, ask.fault, ask.times);
    Answer::json(200, &json!({ "times": ask.times }))
}

fn matcher(path: &str) -> Option<Matcher> {
    if path == "*" {
        return Some(Matcher::any());
    }
    if !path.starts_with('/') {
        return serde_json::from_value::<Call>(json!(path)).ok().map(Matcher::call);
    }
    let known = |method| Route::of(method, path).filter(|route| route.call() != Call::Other);
    let known = ["POST", "GET"].into_iter().find_map(known)?;
    Some(Matcher { call: Some(known.call()), order: known.order("", b"", &Book::default()) })
}

fn orders(world: &World) -> Answer {
    let orders: Vec<Value> = world.waiting().iter().map(waiting).collect();
    Answer::json(
        200,
        &json!({ "line": world.line_is_up(), "now": rfc3339(world.0.clock.now()), "today": world.today().to_string(), "orders": orders }),
    )
}

fn statement(world: &World, date: Option<&str>) -> Answer {
    let day = match date {
        None => world.today(),
        Some(text) => match Day::parse(text).ok().or_else(|| v3::compact_day(text)) {
            Some(day) => day,
            None => return fail(400, "date is a day written YYYY-MM-DD"),
        },
    };
    let statement = world.statement(day);
    let lines: Vec<Value> = statement.lines.iter().map(charge).collect();
    let sums: Vec<Value> = statement
        .sums
        .iter()
        .map(|sum| json!({ "count": sum.count, "amount": money(sum.amount), "payer": money(sum.payer) }))
        .collect();
    Answer::json(200, &json!({ "day": day.to_string(), "lines": lines, "sums": sums }))
}

fn money(money: Money) -> Value {
    json!({ "minor": money.minor, "currency": money.currency.code(), "text": money.to_string() })
}

fn waiting(order: &Waiting) -> Value {
    json!({
        "order": order.order,
        "amount": money(order.amount),
        "payer": order.payer.map(money),
        "description": order.description,
        "code": order.code,
        "created_at": rfc3339(order.created_at),
        "expires_at": rfc3339(order.expires_at),
    })
}

fn charge(charged: &Charged) -> Value {
    json!({
        "order": charged.order,
        "amount": money(charged.amount),
        "payer": money(charged.payer),
        "id": charged.id,
        "at": rfc3339(charged.at),
        "wallet": charged.wallet,
        "local_qr": charged.local_qr,
        "scanned": charged.scanned,
        "times": charged.times,
    })
}

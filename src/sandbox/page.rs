//! The tourist's page, and the same as JSON, on the same port. For people and scripts on this machine
//! only: a web page from elsewhere that tries to pay or cut the line is turned away by its `Host` or `Origin`.

use super::answer::{self, Answer, Signing};
use super::book::{Book, Charged, Coupon, GivenBack, ScanRefusal};
use super::fault::{Call, Fault, Matcher};
use super::phone::{CODE_LIFE_S, Mood, Wallet};
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
        ("GET", "/sandbox/alipay-statement") => alipay_statement(world, request.query_value("date")),
        ("POST", "/sandbox/pay") => with(request, |ask: OrderAsk| moved(world.pay(&ask.order))),
        ("POST", "/sandbox/decline") => with(request, |ask: OrderAsk| match world.decline(&ask.order) {
            Ok(()) => Answer::json(200, &json!({ "declined": ask.order })),
            Err(refusal) => refused(&refusal),
        }),
        ("POST", "/sandbox/scan") => with(request, |ask: ScanAsk| scan(world, &ask)),
        ("POST", "/sandbox/code") => with(request, |ask: CodeAsk| code(world, &ask)),
        ("GET", "/sandbox/wallets") => wallets(),
        ("GET", "/sandbox/refunds") => {
            let given: Vec<Value> = world.refunds().iter().map(given_back).collect();
            Answer::json(200, &json!({ "refunds": given }))
        }
        ("POST", "/sandbox/pool") => with(request, |ask: PoolAsk| pool(world, &ask)),
        ("POST", "/sandbox/coupon") => with(request, |ask: CouponAsk| coupon(world, ask)),
        ("POST", "/sandbox/certificate") => certificate(world),
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
    wallet: Option<Wallet>,
    mood: Option<Mood>,
}

#[derive(Deserialize)]
struct CodeAsk {
    wallet: Wallet,
    #[serde(default = "gladly")]
    mood: Mood,
}

const fn gladly() -> Mood {
    Mood::Pays
}

#[derive(Deserialize)]
struct PoolAsk {
    /// Minor units of the shop's currency; null is always enough.
    unsettled: Option<i64>,
}

#[derive(Deserialize)]
struct CouponAsk {
    /// One of these two says who gets it.
    order: Option<String>,
    goods_tag: Option<String>,
    coupon: Coupon,
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

fn scan(world: &World, ask: &ScanAsk) -> Answer {
    moved(match (ask.wallet, ask.mood) {
        (None, None) => world.scan(&ask.payload, ask.payer.as_deref().unwrap_or("oTourist")),
        (wallet, mood) => world.scan_with(&ask.payload, wallet.unwrap_or_default(), mood.unwrap_or_else(gladly)),
    })
}

/// A phone shows its payment code: digits, and the same drawn, a text of 0 and 1 for each row of modules.
fn code(world: &World, ask: &CodeAsk) -> Answer {
    let code = world.show_code(ask.wallet, ask.mood);
    let rows = qrcode::QrCode::new(code.as_bytes()).map(|drawn| {
        let bits: Vec<char> = drawn.to_colors().into_iter().map(|color| color.select('1', '0')).collect();
        bits.chunks(drawn.width().max(1)).map(|row| row.iter().collect::<String>()).collect::<Vec<String>>()
    });
    let until = world.0.clock.now().plus_seconds(CODE_LIFE_S);
    let told = json!({
        "code": code,
        "wallet": ask.wallet,
        "name": ask.wallet.name(),
        "expires_at": rfc3339(until),
        "modules": rows.unwrap_or_default(),
    });
    Answer::json(200, &told)
}

fn wallets() -> Answer {
    let told = |wallet: Wallet| {
        let currency = wallet.currency().code();
        json!({ "wallet": wallet, "name": wallet.name(), "currency": currency, "wechat": wallet.is_wechat() })
    };
    Answer::json(200, &json!({ "wallets": Wallet::ALL.map(told) }))
}

fn given_back(given: &GivenBack) -> Value {
    json!({
        "order": given.order,
        "refund": given.refund,
        "amount": money(given.amount),
        "payer": money(given.payer),
        "at": rfc3339(given.at),
    })
}

fn pool(world: &World, ask: &PoolAsk) -> Answer {
    world.set_pool(ask.unsettled);
    Answer::json(200, &json!({ "unsettled": ask.unsettled }))
}

fn coupon(world: &World, ask: CouponAsk) -> Answer {
    match (ask.order, ask.goods_tag) {
        (Some(order), None) => world.give_coupon(&order, ask.coupon),
        (None, Some(tag)) => world.start_campaign(&tag, ask.coupon),
        _ => return fail(400, "a coupon is for one order or for one goods_tag"),
    }
    Answer::json(200, &json!({}))
}

fn certificate(world: &World) -> Answer {
    match world.rotate_certificate() {
        Ok(Some(serial)) => Answer::json(200, &json!({ "serial": serial })),
        Ok(None) => fail(409, "this sandbox signs with a public key; there is no certificate to change"),
        Err(error) => fail(500, &error.to_string()),
    }
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
        return fail(
            400,
            "path is a path of the wallet's interface, or create, query, close, pay, reverse, refund, refund_query, rate, statement, or *",
        );
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
    let paying: Vec<Value> = world.paying().iter().map(waiting).collect();
    Answer::json(
        200,
        &json!({ "line": world.line_is_up(), "now": rfc3339(world.0.clock.now()), "today": world.today().to_string(), "orders": orders, "paying": paying }),
    )
}

const NO_DAY: &str = "date is a day written YYYY-MM-DD";

/// The day that was asked for, today when none was.
fn day(world: &World, date: Option<&str>) -> Option<Day> {
    match date {
        None => Some(world.today()),
        Some(text) => Day::parse(text).ok().or_else(|| v3::compact_day(text)),
    }
}

/// The file that Alipay+ would put on its SFTP server.
fn alipay_statement(world: &World, date: Option<&str>) -> Answer {
    let Some(day) = day(world, date) else { return fail(400, NO_DAY) };
    let statement = world.alipay_statement(day);
    let name = format!("attachment; filename=\"{}\"", statement.name());
    let mut answer = Answer::text(200, "text/csv; charset=utf-8", statement.text);
    answer.headers.push(("Content-Disposition", name));
    answer
}

fn statement(world: &World, date: Option<&str>) -> Answer {
    let Some(day) = day(world, date) else { return fail(400, NO_DAY) };
    let statement = world.moved_on(day);
    let lines: Vec<Value> = statement.lines.iter().map(charge).collect();
    let sums: Vec<Value> = statement
        .sums
        .iter()
        .map(|sum| json!({ "count": sum.count, "amount": money(sum.amount), "payer": money(sum.payer) }))
        .collect();
    let given: Vec<Value> = statement.given_back.iter().map(given_back).collect();
    Answer::json(200, &json!({ "day": day.to_string(), "lines": lines, "given_back": given, "sums": sums }))
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
        "receivable": money(charged.receivable),
        "wallet": charged.wallet,
        "wallet_name": charged.wallet.name(),
        "local_qr": charged.local_qr,
        "scanned": charged.scanned,
        "times": charged.times,
    })
}

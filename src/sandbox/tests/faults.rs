//! What goes wrong, and that the truth stays what it is.

use super::super::{Call, Fault, Faults, LineMode, Matcher};
use super::*;

const CREATE: &str = "/v3/global/transactions/native";

#[test]
fn a_lost_reply_has_its_effect_and_a_lost_request_has_none() {
    let shop = shop();
    let body = order(NO, 100).to_string();
    shop.world.inject(Matcher::on(Call::Create, NO), Fault::LostRequest, 1);
    assert!(shop.signed("POST", CREATE, &body).is_none());
    assert_eq!(shop.query(NO).status, 404);
    shop.world.inject(Matcher::call(Call::Create), Fault::LostReply, 1);
    assert!(shop.signed("POST", CREATE, &body).is_none());
    assert_eq!(shop.state(NO), "NOTPAY");
    let faults: Vec<_> = shop.world.requests().into_iter().map(|request| (request.fault, request.status)).collect();
    assert_eq!(faults[0], (Some(Fault::LostRequest), None));
    assert_eq!(faults[2], (Some(Fault::LostReply), None));
    assert_eq!(faults[3], (None, Some(200)));
}

#[test]
fn server_errors_come_before_or_after_the_effect() {
    let shop = shop();
    shop.world.inject(Matcher::any(), Fault::ErrorBefore { status: 500, html: false }, 1);
    let before = shop.create(&order(NO, 100));
    assert_eq!((before.status, before.code(), before.is_signed()), (500, "SYSTEM_ERROR".to_owned(), true));
    assert_eq!(shop.query(NO).status, 404);
    shop.world.inject(Matcher::any(), Fault::ErrorAfter { status: 502, html: true }, 1);
    let after = shop.create(&order(NO, 100));
    assert_eq!((after.status, after.is_signed()), (502, false));
    assert!(after.body.contains("<html>"));
    assert_eq!(shop.state(NO), "NOTPAY");
    shop.world.inject(Matcher::any(), Fault::RateLimited { retry_after_s: 3 }, 1);
    let busy = shop.query(NO);
    assert_eq!((busy.status, busy.header("retry-after")), (429, Some("3")));
}

#[test]
fn answers_can_be_unsigned_wrongly_signed_or_lie_about_the_amount() {
    let shop = shop();
    shop.code(NO, 100);
    shop.world.pay(NO).expect("paid");
    shop.world.inject(Matcher::call(Call::Query), Fault::Unsigned, 1);
    assert_eq!(shop.query(NO).header("Wechatpay-Signature"), None);
    shop.world.inject(Matcher::call(Call::Query), Fault::WronglySigned, 1);
    let wrong = shop.query(NO);
    assert!(wrong.header("Wechatpay-Signature").is_some() && !wrong.is_signed());
    shop.world.inject(Matcher::call(Call::Query), Fault::WrongAmount, 1);
    let lie = shop.query(NO);
    assert_eq!((lie.is_signed(), lie.json()["amount"]["total"].as_i64()), (true, Some(101)));
    assert_eq!(shop.world.charges()[0].amount, euro(100));
}

#[test]
fn a_stale_query_shows_the_order_as_it_was() {
    let shop = shop();
    shop.code(NO, 100);
    shop.world.inject(Matcher::call(Call::Query), Fault::StaleQuery { within_ms: 20_000 }, 3);
    assert_eq!(shop.query(NO).code(), "ORDER_NOT_EXIST");
    shop.world.pay(NO).expect("paid");
    assert_eq!(shop.state(NO), "NOTPAY");
    shop.clock.advance(20_001);
    assert_eq!(shop.state(NO), "SUCCESS", "old changes are seen");
}

#[test]
fn a_close_can_be_refused_and_changes_nothing() {
    let shop = shop();
    shop.code(NO, 100);
    for status in [403, 500] {
        shop.world.inject(Matcher::call(Call::Close), Fault::RefusedClose { status }, 1);
        assert_eq!(shop.close(NO).status, status);
        assert_eq!(shop.state(NO), "NOTPAY");
    }
    assert_eq!(shop.close(NO).status, 204);
}

#[test]
fn a_delay_moves_a_virtual_clock() {
    let shop = shop();
    shop.world.inject(Matcher::any(), Fault::Delay { ms: 9_000 }, 1);
    shop.code(NO, 100);
    assert_eq!(shop.clock.now().since(AFTERNOON), 9_000);
}

#[test]
fn a_cut_line_refuses_connections_and_a_mended_one_takes_them() {
    let shop = shop();
    shop.code(NO, 100);
    for _ in 0..3 {
        shop.world.cut_line();
        assert!(!shop.world.line_is_up());
        let refused = TcpStream::connect(shop.running.addr()).expect_err("no connection");
        assert_eq!(refused.kind(), std::io::ErrorKind::ConnectionRefused);
        shop.world.heal_line();
        assert_eq!(shop.state(NO), "NOTPAY");
    }
}

#[test]
fn open_connections_die_with_the_line() {
    // On the machine's clock connections are kept for the next call.
    let shop = shop_with(|options| options.clock = Clock::system());
    let mut open = TcpStream::connect(shop.running.addr()).expect("a connection");
    open.set_read_timeout(Some(std::time::Duration::from_secs(5))).expect("a limit");
    let ask = format!("GET /sandbox/charges HTTP/1.1\r\nHost: {}\r\n\r\n", shop.running.addr());
    open.write_all(ask.as_bytes()).expect("sent");
    let mut answer = [0; 4096];
    assert!(open.read(&mut answer).expect("an answer") > 0);
    shop.world.cut_line();
    assert_eq!(open.read(&mut answer).expect("the end"), 0);
}

#[test]
fn where_the_page_must_stay_only_the_wallets_calls_are_dropped() {
    let shop = shop_with(|options| options.line = LineMode::DropCalls);
    shop.world.cut_line();
    assert!(shop.signed("POST", CREATE, &order(NO, 100).to_string()).is_none());
    assert_eq!(shop.send("GET", "/sandbox/orders", "").json()["line"], false);
    assert!(shop.world.requests().is_empty());
    shop.world.heal_line();
    shop.code(NO, 100);
}

#[test]
fn an_outage_takes_several_calls_with_it() {
    let shop = shop();
    let body = order(NO, 100).to_string();
    shop.world.inject(Matcher::any(), Fault::LineDown { calls: 2 }, 1);
    let answered: Vec<bool> = (0..3).map(|_| shop.signed("POST", CREATE, &body).is_some()).collect();
    assert_eq!(answered, [false, false, true]);
}

/// A day of calls; what came back and what is true afterwards.
fn play(seed: u64) -> (Vec<String>, String) {
    let shop = shop_with(|options| options.faults = Faults::seeded(seed));
    let mut seen = Vec::new();
    for at in 0..30 {
        let no = format!("01K8ZV4T9QW7C2N5M3X{at:02}");
        let calls = [
            ("POST", CREATE.to_owned(), order(&no, 100 + at).to_string()),
            ("GET", format!("/v3/global/transactions/out-trade-no/{no}?mchid={}", accounts().mchid()), String::new()),
        ];
        for (method, path, body) in calls {
            let got = shop.signed(method, &path, &body);
            seen.push(got.map_or("nothing".to_owned(), |got| {
                format!("{} {} {:?} {:?}", got.status, got.body, got.header("wechatpay-signature"), got.header("date"))
            }));
        }
        shop.world.pay(&no).ok();
    }
    (seen, format!("{:?} {}", shop.world.charges(), shop.clock.now().ms()))
}

#[test]
fn the_same_seed_and_the_same_requests_give_the_same_day() {
    let hard = (0..64).find(|seed| Faults::seeded(*seed).described().len() > 6).expect("a hard seed");
    assert_eq!(play(hard), play(hard));
    assert_ne!(play(hard), play(hard + 1));
}

#[test]
fn seeds_draw_every_fault_but_never_a_wrong_amount() {
    let mut drawn = std::collections::BTreeSet::new();
    for seed in 0..200 {
        let levels = Faults::seeded(seed).described();
        assert!(levels.iter().all(|(_, percent)| [2, 10, 30].contains(percent)));
        drawn.extend(levels.into_iter().map(|(name, _)| name));
    }
    assert_eq!(drawn.len(), 11);
    assert!(!drawn.contains("wrong amount"));
    assert!(Faults::none().described().is_empty());
}

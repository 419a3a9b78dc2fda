//! Money that goes back.

use super::super::{Call, Coupon, Fault, FieldNames, Matcher, Mood, RefundEnd, Rules};
use super::*;

fn ask(no: &str, refund_no: &str, refund: i64, total: i64) -> Value {
    json!({
        "appid": accounts().appid(),
        "mchid": accounts().mchid(),
        "out_trade_no": no,
        "out_refund_no": refund_no,
        "amount": { "refund": refund, "total": total, "currency": "EUR" },
        "reason": "damaged",
    })
}

impl Shop {
    fn refund(&self, body: &Value) -> Got {
        self.send("POST", "/v3/global/refunds", &body.to_string())
    }

    fn refunded(&self, refund_no: &str) -> Got {
        let path = format!("/v3/global/refunds/out-refund-no/{refund_no}?mchid={}", accounts().mchid());
        self.send("GET", &path, "")
    }

    fn status(&self, refund_no: &str) -> String {
        self.refunded(refund_no).json()["status"].as_str().unwrap_or("").to_owned()
    }

    fn paid(&self, no: &str, total: i64) {
        self.code(no, total);
        self.world.pay(no).expect("paid");
    }
}

#[test]
fn a_refund_is_accepted_then_arrives() {
    let shop = shop();
    shop.paid(NO, 1250);
    let got = shop.refund(&ask(NO, "R1", 1250, 1250));
    assert_eq!((got.status, got.is_signed()), (200, true), "{}", got.body);
    let told = got.json();
    assert!(told.get("status").is_none(), "accepting says nothing about the end");
    assert_eq!(told["amount"]["payer_refund"], shop.payer(euro(1250)).minor);
    assert_eq!((shop.status("R1"), shop.state(NO)), ("PROCESSING".to_owned(), "REFUND".to_owned()));
    assert!(shop.world.refunds().is_empty());
    shop.clock.advance(3_000);
    let queried = shop.refunded("R1").json();
    assert_eq!((queried["status"].as_str(), queried["out_trade_no"].as_str()), (Some("SUCCESS"), Some(NO)));
    let by_id = format!("/v3/global/refunds/id/{}?mchid={}", told["id"].as_str().expect("an id"), accounts().mchid());
    assert_eq!(shop.send("GET", &by_id, "").json(), queried);
    let given = shop.world.refunds();
    assert_eq!((given.len(), given[0].refund.as_str(), given[0].amount), (1, "R1", euro(1250)));
    assert_eq!(given[0].payer, shop.world.charges()[0].payer);
    assert_eq!(shop.refunded("R2").code(), "REFUND_NOT_EXISTS");
}

#[test]
fn the_same_number_is_the_same_refund() {
    let shop = shop();
    shop.paid(NO, 1250);
    let first = shop.refund(&ask(NO, "R1", 300, 1250)).json();
    shop.clock.advance(2_000);
    assert_eq!(shop.refund(&ask(NO, "R1", 300, 1250)).json(), first, "within the minute, too");
    let other = shop.refund(&ask(NO, "R1", 301, 1250));
    assert_eq!((other.status, other.code()), (403, "OUT_REFUND_NO_USED".to_owned()));
    shop.clock.advance(10_000);
    assert_eq!(shop.world.refunds().iter().map(|given| given.amount.minor).sum::<i64>(), 300);
}

#[test]
fn parts_add_up_to_what_was_charged_and_never_to_more() {
    let shop = shop();
    shop.paid(NO, 1000);
    for at in 0..3 {
        assert_eq!(shop.refund(&ask(NO, &format!("R{at}"), 333, 1000)).status, 200);
        let soon = shop.refund(&ask(NO, "R9", 1, 1000));
        assert_eq!((soon.status, soon.code()), (429, "FREQUENCY_LIMITED".to_owned()));
        shop.clock.advance(60_000);
    }
    assert_eq!(shop.refund(&ask(NO, "R3", 2, 1000)).code(), "INVALID_REQUEST", "one is left");
    assert_eq!(shop.refund(&ask(NO, "R3", 1, 1000)).status, 200);
    shop.clock.advance(60_000);
    assert_eq!(shop.refund(&ask(NO, "R4", 1, 1000)).code(), "INVALID_REQUEST");
    let given = shop.world.refunds();
    assert_eq!(given.iter().map(|given| given.payer.minor).sum::<i64>(), shop.world.charges()[0].payer.minor);
    let path =
        |offset| format!("/v3/global/refunds?out_trade_no={NO}&mchid={}&offset={offset}&count=3", accounts().mchid());
    let page = shop.send("GET", &path(0), "").json();
    assert_eq!((page["total_num"].as_i64(), page["current_total_num"].as_i64()), (Some(4), Some(3)));
    assert_eq!(shop.send("GET", &path(3), "").json()["data"][0]["out_refund_no"], "R3");
}

#[test]
fn fifty_parts_are_enough() {
    let shop = shop_with(|options| options.rules = Rules { refund_gap_s: 0, ..Rules::default() });
    shop.paid(NO, 100);
    for at in 0..50 {
        assert_eq!(shop.refund(&ask(NO, &format!("R{at}"), 1, 100)).status, 200);
    }
    assert_eq!(shop.refund(&ask(NO, "R50", 1, 100)).code(), "RULE_LIMIT");
}

#[test]
fn what_cannot_be_refunded_is_refused() {
    let shop = shop();
    assert_eq!(shop.refund(&ask(NO, "R1", 1, 1)).code(), "ORDER_NOT_EXIST");
    shop.code(NO, 100);
    assert_eq!(shop.refund(&ask(NO, "R1", 100, 100)).code(), "TRADE_ERROR", "not paid");
    shop.world.pay(NO).expect("paid");
    let changed = |path: &str, value: Value| {
        let mut body = ask(NO, "R1", 100, 100);
        *body.pointer_mut(path).expect(path) = value;
        shop.refund(&body).code()
    };
    assert_eq!(changed("/amount/total", json!(101)), "INVALID_REQUEST");
    assert_eq!(changed("/amount/currency", json!("USD")), "INVALID_REQUEST");
    assert_eq!(changed("/amount/refund", json!(0)), "PARAM_ERROR");
    assert_eq!(changed("/amount/refund", json!("100")), "PARAM_ERROR");
    assert_eq!(changed("/out_refund_no", json!("R 1")), "PARAM_ERROR");
    assert_eq!(changed("/reason", json!("x".repeat(81))), "PARAM_ERROR");
    assert_eq!(changed("/mchid", json!("1")), "MCH_NOT_EXISTS");
    let mut both = ask(NO, "R1", 100, 100);
    both["transaction_id"] = json!("4200");
    assert_eq!(shop.refund(&both).code(), "PARAM_ERROR");
    shop.clock.advance(366 * 86_400_000);
    assert_eq!(shop.refund(&ask(NO, "R1", 100, 100)).code(), "TRADE_OVERDUE");
    assert!(shop.world.refunds().is_empty());
}

#[test]
fn a_dry_pool_is_filled_by_the_days_charges_and_emptied_by_its_end() {
    let shop = shop();
    shop.paid(NO, 1000);
    shop.world.set_pool(Some(0));
    let dry = shop.refund(&ask(NO, "R1", 1000, 1000));
    assert_eq!((dry.status, dry.code()), (403, "NOT_ENOUGH".to_owned()));
    assert_eq!(shop.state(NO), "SUCCESS", "nothing was accepted");
    shop.paid("01K8ZV4T9QW7C2N5M3XYB", 600);
    assert_eq!(shop.refund(&ask(NO, "R1", 1000, 1000)).code(), "NOT_ENOUGH");
    shop.pay_in("01K8ZV4T9QW7C2N5M3XYC", 600, Mood::Pays);
    assert_eq!(shop.refund(&ask(NO, "R1", 1000, 1000)).status, 200, "the same number later");
    shop.clock.advance(60_000);
    let other = ask("01K8ZV4T9QW7C2N5M3XYB", "R2", 300, 600);
    assert_eq!(shop.refund(&other).code(), "NOT_ENOUGH", "200 are left");
    let mut recharged = other;
    recharged["source"] = json!("REFUND_SOURCE_RECHARGE_FUNDS");
    assert_eq!(shop.refund(&recharged).status, 200);
    assert!(shop.refunded("R2").body.contains("REFUND_SOURCE_REchARGE_FUNDS"));
    shop.clock.advance(10 * 3_600_000);
    assert_eq!(shop.refund(&ask("01K8ZV4T9QW7C2N5M3XYC", "R3", 100, 600)).code(), "NOT_ENOUGH", "a new day");
    let balance = shop.send("GET", "/v3/global/refund/recharge-balance", "").json();
    assert_eq!(balance["currency"], "EUR");
}

#[test]
fn refunds_end_as_the_script_says() {
    let shop = shop();
    shop.paid(NO, 1000);
    shop.world.refunds_end(NO, RefundEnd::Closed);
    shop.refund(&ask(NO, "R1", 1000, 1000));
    shop.clock.advance(60_000);
    assert_eq!(shop.status("R1"), "REFUNDCLOSE");
    shop.world.refunds_end(NO, RefundEnd::Abnormal);
    assert_eq!(shop.refund(&ask(NO, "R2", 1000, 1000)).status, 200, "the money was there again");
    shop.clock.advance(3_000);
    assert_eq!(shop.status("R2"), "ABNORMAL");
    assert!(shop.world.refunds().is_empty());
}

#[test]
fn lost_and_stale_answers_about_refunds_change_nothing() {
    let shop = shop();
    shop.paid(NO, 1000);
    let body = ask(NO, "R1", 1000, 1000);
    shop.world.inject(Matcher::on(Call::Refund, NO), Fault::LostReply, 1);
    assert!(shop.signed("POST", "/v3/global/refunds", &body.to_string()).is_none());
    shop.world.inject(Matcher::on(Call::RefundQuery, NO), Fault::StaleQuery { within_ms: 20_000 }, 2);
    assert_eq!(shop.refunded("R1").code(), "REFUND_NOT_EXISTS");
    assert_eq!(shop.refund(&body).status, 200, "asked again");
    shop.clock.advance(20_001);
    assert_eq!(shop.status("R1"), "PROCESSING", "its end is not seen yet");
    assert_eq!(shop.status("R1"), "SUCCESS");
    assert_eq!(shop.world.refunds().len(), 1);
    shop.world.inject(Matcher::call(Call::RefundQuery), Fault::WrongAmount, 1);
    assert_eq!(shop.refunded("R1").json()["amount"]["refund"], 1001);
}

#[test]
fn a_reversed_payment_is_not_refunded_too_and_a_refunded_one_reverses_the_rest() {
    let shop = shop();
    shop.pay_in(NO, 1000, Mood::Pays);
    shop.refund(&ask(NO, "R1", 400, 1000));
    shop.clock.advance(60_000);
    assert_eq!(shop.reverse(NO).status, 204);
    assert_eq!(shop.refund(&ask(NO, "R2", 600, 1000)).code(), "TRADE_ERROR");
    let (charges, given) = (shop.world.charges(), shop.world.refunds());
    assert_eq!(given.iter().map(|one| one.amount.minor).collect::<Vec<_>>(), [400, 600]);
    assert_eq!(given.iter().map(|one| one.payer.minor).sum::<i64>(), charges[0].payer.minor);
}

#[test]
fn coupons_go_back_in_proportion_under_every_name() {
    for (names, path, id) in [
        (FieldNames::Samples, "/promotion_detail/0", "id"),
        (FieldNames::Tables, "/detail", "id"),
        (FieldNames::Notifications, "/promotion_detail", "refund_id"),
    ] {
        let shop = shop_with(|options| options.rules = Rules { names, ..Rules::default() });
        shop.world.give_coupon(NO, Coupon::discount("满减", 200));
        shop.paid(NO, 1000);
        let told = shop.refund(&ask(NO, "R1", 500, 1000)).json();
        assert_eq!(told.pointer(path).expect(path)["refund_amount"], 100, "{names:?}");
        assert!(told[id].is_string());
        let list = format!("/v3/global/refunds?out_trade_no={NO}&mchid={}", accounts().mchid());
        assert!(shop.send("GET", &list, "").json()["data"][0]["refund_detail"] != Value::Null);
    }
}

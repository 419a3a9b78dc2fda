//! Payments by the customer's own code.

use super::super::{Call, Fault, Matcher, Mood, PayingShape, ReverseWindow, ReversedAs, Rules, ScanRefusal, Wallet};
use super::*;

pub fn scanned(no: &str, total: i64, code: &str) -> Value {
    let mut body = order(no, total);
    let fields = body.as_object_mut().expect("an object");
    fields.remove("notify_url");
    fields.remove("time_expire");
    fields.insert("trade_type".to_owned(), json!("MICROPAY"));
    fields.insert("payer".to_owned(), json!({ "auth_code": code }));
    body
}

impl Shop {
    pub fn pay_with(&self, no: &str, total: i64, code: &str) -> Got {
        self.send("POST", "/v3/global/micropay/transactions/pay", &scanned(no, total, code).to_string())
    }

    pub fn pay_in(&self, no: &str, total: i64, mood: Mood) -> Got {
        self.pay_with(no, total, &self.world.show_code(Wallet::WechatPay, mood))
    }

    pub fn reverse(&self, no: &str) -> Got {
        let body = json!({ "mchid": accounts().mchid() }).to_string();
        self.send("POST", &format!("/v3/global/micropay/transactions/out-trade-no/{no}/reverse"), &body)
    }
}

fn with_rules(rules: Rules) -> Shop {
    shop_with(|options| options.rules = rules)
}

#[test]
fn a_scanned_code_is_charged_at_once_and_once() {
    let shop = shop();
    let code = shop.world.show_code(Wallet::WechatPay, Mood::Pays);
    let got = shop.pay_with(NO, 1250, &code);
    assert_eq!((got.status, got.is_signed()), (200, true), "{}", got.body);
    let told = got.json();
    assert_eq!((told["trade_state"].as_str(), told["trade_type"].as_str()), (Some("SUCCESS"), Some("MICROPAY")));
    assert_eq!(told["amount"]["payer_total"], shop.payer(euro(1250)).minor);
    assert_eq!(shop.query(NO).json(), told);
    let charges = shop.world.charges();
    assert_eq!((charges.len(), charges[0].scanned, charges[0].times), (1, true, 1));
    assert_eq!(charges[0].wallet, Wallet::WechatPay);

    let other = "01K8ZV4T9QW7C2N5M3XYB";
    assert_eq!(shop.pay_with(other, 1250, &code).code(), "AUTH_CODE_INVALID", "a code is used once");
    assert_eq!(shop.query(other).code(), "ORDER_NOT_EXIST");
    assert_eq!(shop.pay_in(NO, 1250, Mood::Pays).code(), "ORDER_PAID", "a number is used once");
    assert_eq!(shop.pay_in(NO, 1251, Mood::Pays).code(), "OUT_TRADE_NO_USED");
    assert_eq!(shop.world.charges(), charges);
}

#[test]
fn codes_that_cannot_pay_are_told_apart() {
    let shop = shop();
    let late = shop.world.show_code(Wallet::WechatPay, Mood::Pays);
    shop.clock.advance(60_000);
    let expired = shop.pay_with(NO, 100, &late);
    assert_eq!((expired.status, expired.code()), (403, "AUTH_CODE_EXPIRE".to_owned()));
    let hong_kong = shop.world.show_code(Wallet::WechatHongKong, Mood::Pays);
    let alipay = shop.world.show_code(Wallet::AlipayCn, Mood::Pays);
    for code in ["134567890123456789", "13456789012345678", "99", &hong_kong, &alipay] {
        let got = shop.pay_with(NO, 100, code);
        assert_eq!((got.status, got.code()), (400, "AUTH_CODE_INVALID".to_owned()), "{code}");
    }
    let poor = shop.pay_in(NO, 100, Mood::NoBalance);
    assert_eq!((poor.status, poor.code()), (403, "NOT_ENOUGH".to_owned()));
    assert_eq!(shop.state(NO), "PAYERROR");
    assert!(shop.world.charges().is_empty());
}

#[test]
fn fields_of_the_other_call_are_refused() {
    let shop = shop();
    let code = shop.world.show_code(Wallet::WechatPay, Mood::Pays);
    for (name, value) in [
        ("notify_url", json!("https://pay.example.org/n")),
        ("time_start", json!("2026-11-22T14:00:00+08:00")),
        ("time_expire", json!("2026-11-22T14:10:00+08:00")),
        ("trade_type", json!("NATIVE")),
        ("payer", json!({})),
        ("payer", json!({ "auth_code": 134_567_890_123_456_789_i64 })),
    ] {
        let mut body = scanned(NO, 100, &code);
        body[name] = value;
        let got = shop.send("POST", "/v3/global/micropay/transactions/pay", &body.to_string());
        assert_eq!(got.code(), "PARAM_ERROR", "{name}");
    }
    assert_eq!(shop.pay_with(NO, 100, &code).status, 200, "the code was not used up by a form error");
}

#[test]
fn a_password_is_waited_for_in_every_shape() {
    use PayingShape::{Code, CodeWithUnderscore, State, StateAccepted, Whole};
    for (shape, status) in [(Code, 202), (CodeWithUnderscore, 202), (StateAccepted, 202), (State, 200), (Whole, 200)] {
        let shop = with_rules(Rules { paying: shape, ..Rules::default() });
        let got = shop.pay_in(NO, 1250, Mood::Password { ms: 7_000 });
        assert_eq!((got.status, got.is_signed()), (status, true), "{shape:?}");
        let told = got.json();
        let word = told["code"].as_str().or(told["trade_state"].as_str()).expect("a word").replace('_', "");
        assert_eq!(word, "USERPAYING", "{shape:?}");
        assert_eq!(shop.state(NO), "USERPAYING");
        assert!(shop.world.charges().is_empty());
        shop.clock.advance(6_999);
        assert_eq!(shop.state(NO), "USERPAYING");
        shop.clock.advance(1);
        assert_eq!(shop.state(NO), "SUCCESS");
        assert_eq!(shop.world.charges()[0].at.since(AFTERNOON), 7_000);
    }
}

#[test]
fn the_seed_draws_every_shape() {
    let mut seen = std::collections::BTreeSet::new();
    let shop = shop();
    for at in 0..40 {
        let got = shop.pay_in(&format!("01K8ZV4T9QW7C2N5M3X{at:02}"), 100, Mood::WalksAway);
        let fields: Vec<String> = got.json().as_object().expect("an object").keys().cloned().collect();
        seen.insert((got.status, got.code(), fields.len()));
    }
    assert_eq!(seen.len(), 5, "{seen:?}");
}

#[test]
fn a_wrong_password_ends_the_payment() {
    let shop = shop();
    shop.pay_in(NO, 100, Mood::WrongPassword { ms: 9_000 });
    assert_eq!(shop.state(NO), "USERPAYING");
    shop.clock.advance(9_000);
    assert_eq!(shop.state(NO), "PAYERROR");
    shop.clock.advance(60_000);
    assert_eq!(shop.state(NO), "PAYERROR");
    assert!(shop.world.charges().is_empty());
}

#[test]
fn an_unpaid_order_is_taken_back_after_45_seconds() {
    let shop = shop();
    shop.pay_in(NO, 100, Mood::WalksAway);
    let late = "01K8ZV4T9QW7C2N5M3XYB";
    shop.pay_in(late, 100, Mood::Password { ms: 45_000 });
    shop.clock.advance(44_999);
    assert_eq!((shop.state(NO), shop.state(late)), ("USERPAYING".to_owned(), "USERPAYING".to_owned()));
    shop.clock.advance(1);
    assert_eq!((shop.state(NO), shop.state(late)), ("REVOKED".to_owned(), "REVOKED".to_owned()));
    assert_eq!(shop.world.pay(NO), Err(ScanRefusal::Closed), "nobody pays afterwards");
    assert_eq!(shop.pay_in(NO, 100, Mood::Pays).code(), "ORDER_REVERSED");
    assert!(shop.world.charges().is_empty());
    assert_eq!(shop.reverse(NO).status, 204, "reversing it again says the same");
}

#[test]
fn reversing_an_unpaid_order_closes_it() {
    let shop = shop();
    shop.pay_in(NO, 100, Mood::Password { ms: 20_000 });
    let early = shop.reverse(NO);
    assert_eq!((early.status, early.code()), (403, "RULE_LIMIT".to_owned()), "not in the first 15 seconds");
    shop.clock.advance(15_000);
    let done = shop.reverse(NO);
    assert_eq!((done.status, done.body.as_str(), done.is_signed()), (204, "", true));
    shop.clock.advance(10_000);
    assert_eq!(shop.state(NO), "REVOKED", "the password came too late");
    assert!(shop.world.charges().is_empty() && shop.world.refunds().is_empty());
}

#[test]
fn reversing_a_paid_order_gives_everything_back_once() {
    for (reversed_as, state) in [(ReversedAs::Revoked, "REVOKED"), (ReversedAs::Refund, "REFUND")] {
        let shop = with_rules(Rules { reversed_as, ..Rules::default() });
        let id = shop.pay_in(NO, 1250, Mood::Pays).json()["id"].as_str().expect("an id").to_owned();
        shop.clock.advance(16_000);
        let body = json!({ "mchid": accounts().mchid() }).to_string();
        let by_id = shop.send("POST", &format!("/v3/global/micropay/transactions/id/{id}/reverse"), &body);
        assert_eq!(by_id.status, 204, "{}", by_id.body);
        let once = shop.world.refunds();
        shop.clock.advance(8 * 86_400_000);
        assert_eq!(shop.reverse(NO).status, 204, "again, and even after its time");
        assert_eq!(shop.world.refunds(), once);
        assert_eq!(shop.state(NO), state);
        let (charges, given) = (shop.world.charges(), shop.world.refunds());
        assert_eq!((charges.len(), given.len()), (1, 1));
        assert_eq!((given[0].amount, given[0].payer), (charges[0].amount, charges[0].payer));
        assert_eq!((given[0].order.as_str(), given[0].refund.as_str()), (NO, ""));
    }
}

#[test]
fn the_time_for_reversing_ends() {
    for (reverse_window, hours) in [(ReverseWindow::SevenDays, 7 * 24), (ReverseWindow::SameDay, 10)] {
        let shop = with_rules(Rules { reverse_window, ..Rules::default() });
        shop.pay_in(NO, 100, Mood::Pays);
        shop.clock.advance(hours * 3_600_000 - 1);
        let other = "01K8ZV4T9QW7C2N5M3XYB";
        shop.world.inject(Matcher::on(Call::Reverse, NO), Fault::RefusedClose { status: 202 }, 1);
        assert_eq!(shop.reverse(NO).code(), "USERPAYING", "refused on purpose");
        assert_eq!(shop.reverse(other).code(), "ORDER_NOT_EXIST");
        shop.clock.advance(2);
        let late = shop.reverse(NO);
        assert_eq!((late.status, late.code()), (403, "TRADE_ERROR".to_owned()), "{reverse_window:?}");
        assert!(late.header("Request-ID").expect("an id").ends_with("-268449386"));
        assert!(shop.world.refunds().is_empty());
    }
}

#[test]
fn shown_codes_are_closed_and_scanned_ones_reversed() {
    let shop = shop();
    shop.code(NO, 100);
    shop.clock.advance(60_000);
    assert_eq!(shop.reverse(NO).code(), "INVALID_REQUEST");
    let other = "01K8ZV4T9QW7C2N5M3XYB";
    shop.pay_in(other, 100, Mood::WalksAway);
    assert_eq!(shop.close(other).code(), "INVALID_REQUEST");
    assert_eq!(shop.state(other), "USERPAYING");
}

#[test]
fn a_lost_reply_charges_and_a_stale_query_does_not_see_it() {
    let shop = shop();
    let code = shop.world.show_code(Wallet::WechatPay, Mood::Pays);
    let body = scanned(NO, 100, &code).to_string();
    shop.world.inject(Matcher::on(Call::Pay, NO), Fault::LostReply, 1);
    assert!(shop.signed("POST", "/v3/global/micropay/transactions/pay", &body).is_none());
    shop.world.inject(Matcher::call(Call::Query), Fault::StaleQuery { within_ms: 20_000 }, 1);
    assert_eq!(shop.query(NO).code(), "ORDER_NOT_EXIST");
    assert_eq!(shop.state(NO), "SUCCESS");
    assert_eq!(shop.world.charges().len(), 1);
}

#[test]
fn a_restart_keeps_who_was_about_to_pay_but_no_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("orders.json");
    let code = {
        let shop = shop_with(|options| options.store = Some(file.clone()));
        let code = shop.world.show_code(Wallet::WechatPay, Mood::Password { ms: 10_000 });
        shop.pay_with(NO, 100, &code);
        code
    };
    assert!(!std::fs::read_to_string(&file).expect("kept").contains(&code));
    let shop = shop_with(|options| options.store = Some(file.clone()));
    assert_eq!(shop.state(NO), "USERPAYING");
    shop.clock.advance(10_000);
    assert_eq!(shop.state(NO), "SUCCESS");
}

#[test]
fn every_wallet_and_mood_can_stand_before_a_shown_code() {
    let shop = shop();
    let code = shop.code(NO, 1250);
    let scan = |wallet, mood| shop.world.scan_with(&code, wallet, mood);
    assert_eq!(scan(Wallet::GCash, Mood::Pays), Err(ScanRefusal::OtherWallet));
    assert_eq!(scan(Wallet::WechatHongKong, Mood::Pays), Err(ScanRefusal::OtherWallet));
    assert_eq!(scan(Wallet::WechatPay, Mood::NoBalance), Err(ScanRefusal::NoBalance));
    assert_eq!(scan(Wallet::WechatPay, Mood::WrongPassword { ms: 1 }), Err(ScanRefusal::WrongPassword));
    assert_eq!(scan(Wallet::WechatPay, Mood::WalksAway), Err(ScanRefusal::WalkedAway));
    assert_eq!(shop.state(NO), "NOTPAY");
    let charged = scan(Wallet::WechatPay, Mood::Password { ms: 1 }).expect("paid");
    assert_eq!((charged.wallet, charged.scanned), (Wallet::WechatPay, false));
    assert_eq!(scan(Wallet::WechatPay, Mood::Pays), Err(ScanRefusal::AlreadyPaid));
}

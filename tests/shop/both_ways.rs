//! Customers' codes, refunds and the check-up, as other programs use them (design §7).

use super::support::{Ran, Shop};
use serde_json::{Value, json};

impl Shop {
    /// A customer's phone shows a code.
    fn code(&self, wallet: &str, mood: &Value) -> String {
        let shown = self.tourist("/sandbox/code", &json!({ "wallet": wallet, "mood": mood }));
        shown["code"].as_str().unwrap_or_else(|| panic!("no code: {shown}")).to_owned()
    }

    fn sale_by(&self, wallet: &str, mood: &Value) -> Ran {
        self.run(&["sale", "10.00", "--code", &self.code(wallet, mood), "--wait", "40"])
    }

    fn payment(&self, id: &Value) -> Value {
        let lines = self.run(&["payments"]).events;
        lines.into_iter().find(|line| line["payment"] == *id).expect("listed")
    }
}

#[test]
fn the_code_says_whose_it_is_and_the_wallet_is_named() {
    let shop = Shop::open();
    let wechat = shop.sale_by("wechat_pay", &json!("pays"));
    assert_eq!((wechat.code, wechat.words()), (Some(0), vec!["quoted", "paid"]), "{}", wechat.errors);
    assert_eq!(wechat.last()["payer"]["currency"], "CNY");
    let gcash = shop.sale_by("g_cash", &json!("pays"));
    assert_eq!((gcash.code, gcash.words()), (Some(0), vec!["quoted", "paid"]), "{}", gcash.errors);
    let listed = shop.payment(&gcash.last()["payment"]);
    assert_eq!((&listed["tender"], &listed["scanned"]), (&json!("alipay"), &json!(true)));
    assert_eq!(shop.charges().len(), 2);
}

#[test]
fn a_customer_who_cannot_pay_is_unpaid_and_one_who_types_a_password_is_waited_for() {
    let shop = Shop::open();
    for wallet in ["wechat_pay", "kakao_pay"] {
        let poor = shop.sale_by(wallet, &json!("no_balance"));
        assert_eq!((poor.code, poor.last()["reason"].as_str()), (Some(3), Some("declined")), "{poor:?}");
        let slow = shop.sale_by(wallet, &json!({"password": {"ms": 3000}}));
        assert_eq!((slow.code, slow.words()), (Some(0), vec!["quoted", "paid"]), "{}", slow.errors);
    }
    assert_eq!(shop.charges().len(), 2);
}

#[test]
fn a_code_is_good_once_and_never_printed() {
    let shop = Shop::open();
    let code = shop.code("dana", &json!("pays"));
    let first = shop.run(&["sale", "10.00", "--code", &code, "--wait", "30"]);
    let second = shop.run(&["sale", "10.00", "--code", &code, "--wait", "30"]);
    assert_eq!((first.code, second.code), (Some(0), Some(3)), "{second:?}");
    assert!(!format!("{first:?}{second:?}").contains(&code));
    assert_eq!(shop.charges().len(), 1);
}

#[test]
fn what_no_wallet_issues_is_wrong_usage_and_a_wallet_that_cannot_pay_here_is_told() {
    let shop = Shop::open();
    for code in ["", "12345", "99123456789012345678", "1345678901234567a9", "134567890123456789134567890123456789"] {
        let ran = shop.run(&["sale", "10.00", "--code", code]);
        assert_eq!((ran.code, ran.events.len()), (Some(2), 0), "{code}: {ran:?}");
        assert!(code.is_empty() || !ran.errors.contains(code), "{}", ran.errors);
    }
    let other = shop.run(&["sale", "10.00", "--tender", "alipay", "--code", &shop.code("wechat_pay", &json!("pays"))]);
    assert_eq!(other.code, Some(2), "{other:?}");
    assert!(!shop.home().join("till.db").exists(), "nothing was stored for any of them");
    let hong_kong = shop.sale_by("wechat_hong_kong", &json!("pays"));
    assert_eq!((hong_kong.code, hong_kong.words()), (Some(3), vec!["quoted", "unpaid"]), "{hong_kong:?}");
    assert_eq!(hong_kong.last()["reason"], "refused");
    assert_eq!(shop.charges().len(), 0);
}

#[test]
fn a_refund_is_done_in_parts_and_never_beyond_what_was_paid() {
    let shop = Shop::open();
    let sale = shop.sale_by("true_money", &json!("pays"));
    let id = sale.last()["payment"].clone();
    let id_text = id.as_str().expect("an id");
    let part = shop.run(&["refund", id_text, "--amount", "4.00", "--reason", "wrong size"]);
    assert_eq!((part.code, part.words()), (Some(0), vec!["refunded"]), "{part:?}");
    let beyond = shop.run(&["refund", id_text, "--amount", "6.01"]);
    assert_eq!((beyond.code, beyond.events.len()), (Some(3), 0), "{beyond:?}");
    let listed = shop.payment(&id);
    assert_eq!((&listed["finality"], &listed["refunded"]["minor"]), (&json!("paid"), &json!(400)));
    let totals = shop.run(&["totals"]).events;
    assert_eq!((&totals[0]["refunded"]["minor"], &totals[0]["net"]["minor"]), (&json!(400), &json!(600)));
    let rest = shop.run(&["refund", id_text]);
    assert_eq!((rest.code, &rest.last()["amount"]["minor"]), (Some(0), &json!(600)), "{rest:?}");
    assert_eq!(shop.run(&["refund", id_text]).code, Some(3));
    assert_eq!(shop.run(&["refund", "no such payment"]).code, Some(2));
    assert_eq!(shop.run(&["journal", "rebuild", "--check"]).code, Some(0));
}

#[test]
fn without_a_line_a_code_is_refused_and_a_refund_waits_under_its_own_number() {
    let shop = Shop::open();
    let sale = shop.sale_by("wechat_pay", &json!("pays"));
    let id = sale.last()["payment"].clone();
    shop.line(false);
    let refund = shop.run(&["refund", id.as_str().expect("an id")]);
    assert_eq!((refund.code, refund.words()), (Some(4), vec!["refund_waits"]), "{refund:?}");
    let code = shop.code("wechat_pay", &json!("pays"));
    let offline = shop.run(&["sale", "5.00", "--code", &code, "--wait", "3"]);
    assert!(matches!(offline.code, Some(3 | 4)), "{offline:?}");
    assert_eq!(shop.run(&["sync", "--once"]).code, Some(4), "something waits");
    shop.line(true);
    let mut said = Vec::new();
    for _ in 0..12 {
        let sync = shop.run(&["sync", "--once"]);
        said.extend(sync.events);
        if sync.code == Some(0) {
            break;
        }
    }
    let done = said.iter().find(|event| event["event"] == "refunded").unwrap_or_else(|| panic!("{said:?}"));
    assert_eq!(done["refund"], refund.last()["refund"]);
    assert_eq!(shop.payment(&id)["refunded"]["minor"], 1_000);
    assert_eq!(shop.charges().len(), 1);
}

#[test]
fn the_check_up_tells_a_good_home_from_a_wrong_key() {
    let shop = Shop::open();
    let good = shop.run(&["acquirer", "check"]);
    assert_eq!(good.code, Some(0), "{good:?}");
    for tender in ["wechat", "alipay"] {
        assert!(good.events.iter().any(|line| line["tender"] == tender && line["subject"] == "keys"), "{good:?}");
    }
    // Each wallet's merchant key in the other's place: both are keys, and neither is the right one.
    let (one, other) = (shop.home().join("wechat-merchant.pem"), shop.home().join("alipay-merchant.pem"));
    std::fs::copy(other, one).expect("copied");
    let wrong = shop.run(&["acquirer", "check"]);
    assert_eq!(wrong.code, Some(5), "{wrong:?}");
    assert!(wrong.events.iter().any(|line| line["tender"] == "wechat" && line["verdict"] == "bad"), "{wrong:?}");
    assert!(wrong.events.iter().all(|line| line["tender"] != "alipay" || line["verdict"] != "bad"), "{wrong:?}");
}

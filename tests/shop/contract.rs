//! The command line as other programs use it (design §7).

use super::support::Shop;
use serde_json::json;

#[test]
fn a_code_is_shown_scanned_and_paid() {
    let shop = Shop::open();
    let sale = shop.start_sale(&["128.50", "--wait", "30"]);
    shop.scan(&sale.payload());
    let ran = sale.finish();
    assert_eq!((ran.code, ran.words()), (Some(0), vec!["quoted", "qr", "paid"]), "{}", ran.errors);
    let quoted = &ran.events[0];
    assert_eq!(quoted["local"], json!({"minor": 12_850, "currency": "EUR"}));
    assert_eq!(quoted["rate_source"], "wechat");
    assert_eq!(ran.last()["amount"], quoted["local"]);
    assert_eq!(ran.last()["payer"]["currency"], "CNY");
    assert_eq!(shop.charges().len(), 1);

    let payments = shop.run(&["payments"]);
    assert_eq!(payments.events.len(), 1);
    let line = &payments.events[0];
    assert_eq!(
        (&line["finality"], &line["tender"], &line["state"]),
        (&json!("paid"), &json!("wechat"), &json!("paid"))
    );
    let totals = shop.run(&["totals"]);
    assert_eq!(totals.events.len(), 1);
    assert_eq!(totals.events[0]["net"], quoted["local"]);
    assert_eq!(shop.run(&["journal", "verify"]).code, Some(0));
    assert_eq!(shop.run(&["journal", "rebuild", "--check"]).code, Some(0));
}

#[test]
fn a_code_still_open_is_unknown_and_a_later_sync_tells() {
    let shop = Shop::open();
    let sale = shop.start_sale(&["12.50", "--wait", "1"]);
    let payload = sale.payload();
    let ran = sale.finish();
    assert_eq!((ran.code, ran.words()), (Some(4), vec!["quoted", "qr", "unknown"]));
    assert_eq!(shop.run(&["sync", "--once"]).code, Some(4));
    shop.scan(&payload);
    let sync = shop.run(&["sync", "--once"]);
    assert_eq!((sync.code, sync.words()), (Some(0), vec!["paid"]), "{}", sync.errors);
    assert_eq!(shop.run(&["sync", "--once"]).events.len(), 0, "said once");
}

#[test]
fn cash_is_quoted_and_paid() {
    let shop = Shop::open();
    let ran = shop.run(&["sale", "3.20", "--tender", "cash"]);
    assert_eq!((ran.code, ran.words()), (Some(0), vec!["quoted", "paid"]), "{}", ran.errors);
    assert!(ran.events[0]["rmb"]["minor"].is_i64());
}

#[test]
fn a_till_in_training_makes_no_real_sale() {
    let shop = Shop::open();
    shop.configure(|text| text.replace("[till]\n", "[till]\ntraining = true\n"));
    let ran = shop.run(&["sale", "3.20", "--tender", "cash"]);
    assert_eq!((ran.code, ran.events.len()), (Some(2), 0), "{}", ran.errors);
    assert!(
        ran.errors.contains("this till is in training") && ran.errors.contains("training = false"),
        "{}",
        ran.errors
    );
    assert_eq!(shop.run(&["payments"]).events.len(), 0);
}

#[test]
fn a_local_qr_is_claimed_and_confirmed_by_its_own_number() {
    let shop = Shop::open();
    shop.line(false);
    let ran = shop.run(&["sale", "20.00", "--tender", "local-qr"]);
    assert_eq!((ran.code, ran.words()), (Some(4), vec!["quoted", "qr", "claimed"]), "{}", ran.errors);
    let payload = ran.events[1]["payload"].as_str().expect("a payload");
    shop.scan(payload);
    assert_eq!(shop.run(&["totals"]).events[0]["finality"], "claimed");
    shop.line(true);
    let sync = shop.run(&["sync", "--once"]);
    assert_eq!((sync.code, sync.words()), (Some(0), vec!["paid"]), "{}", sync.errors);
}

#[test]
fn above_the_budget_nothing_is_claimed() {
    let shop = Shop::open();
    let ran = shop.run(&["sale", "100000", "--tender", "local-qr"]);
    assert_eq!((ran.code, ran.words()), (Some(3), vec!["quoted", "unpaid"]), "{}", ran.errors);
    assert_eq!(ran.last()["reason"], "refused");
}

#[test]
fn without_a_line_no_code_is_promised() {
    let shop = Shop::open();
    shop.line(false);
    let ran = shop.run(&["sale", "20.00", "--wait", "5"]);
    assert!(matches!(ran.code, Some(3 | 4)), "{ran:?}");
    assert!(!ran.words().contains(&"qr"));
    shop.line(true);
    let open = shop.run(&["payments", "--open"]);
    let sync = shop.run(&["sync", "--once"]);
    assert!(open.events.is_empty() || sync.code.is_some());
    assert_eq!(shop.charges().len(), 0);
}

#[test]
fn a_declined_payment_is_unpaid() {
    let shop = Shop::open();
    let sale = shop.start_sale(&["20.00", "--wait", "30"]);
    let order = sale.events.last().expect("a code")["payment"].clone();
    shop.tourist("/sandbox/decline", &json!({ "order": order }));
    let ran = sale.finish();
    assert_eq!((ran.code, ran.words()), (Some(3), vec!["quoted", "qr", "unpaid"]), "{}", ran.errors);
    assert_eq!(ran.last()["reason"], "declined");
}

#[test]
fn readers_work_beside_a_writer_and_a_second_writer_is_told() {
    let shop = Shop::open();
    let sale = shop.start_sale(&["20.00", "--wait", "60"]);
    assert_eq!(shop.run(&["payments"]).events[0]["finality"], "open");
    let second = shop.run(&["sale", "1.00", "--tender", "cash"]);
    assert!(!matches!(second.code, Some(0 | 3 | 4)), "{second:?}");
    assert!(second.errors.contains("another"), "{}", second.errors);
    sale.kill();
    assert_eq!(shop.run(&["sale", "1.00", "--tender", "cash"]).code, Some(0));
}

#[test]
fn a_copy_is_made_verified_and_put_back() {
    let shop = Shop::open();
    shop.run(&["sale", "1.00", "--tender", "cash"]);
    let copy = shop.home().join("copy.db");
    assert_eq!(shop.run(&["backup", &copy.to_string_lossy()]).code, Some(0));
    shop.run(&["sale", "2.00", "--tender", "cash"]);
    assert_eq!(shop.run(&["payments"]).events.len(), 2);
    let restored = shop.run(&["restore", &copy.to_string_lossy()]);
    assert_eq!(restored.code, Some(0), "{}", restored.errors);
    assert_eq!(shop.run(&["payments"]).events.len(), 1);
    assert_eq!(shop.run(&["journal", "verify"]).code, Some(0));
}

//! Money that goes back: cancellations, refunds, late successes, and the statement of it all.

use super::super::super::orders_file;
use super::*;

#[test]
fn a_cancel_closes_what_is_unpaid_and_gives_back_what_is_paid() {
    let shop = shop();
    let code = shop.order_code(NO, 100);
    assert_eq!(result(&shop.cancel(NO)), ("S".to_owned(), "SUCCESS".to_owned()));
    assert_eq!(result(&shop.cancel(NO)).0, "S", "again");
    assert!(shop.world.scan_with(&code, Wallet::AlipayCn, Mood::Pays).is_err());
    assert_eq!(shop.standing(NO).0, "CANCELLED");
    assert_eq!(code_of(&shop.told(PAY, &pay_body(NO, 100, None))), "ORDER_IS_CANCELED");

    let paid = "01K8ZV4T9QW7C2N5M3XYB";
    let id = id_of(&shop.scanned(paid, 250, Wallet::GCash, Mood::Pays));
    let told = shop.told(CANCEL, &json!({ "paymentId": id }));
    assert_eq!((result(&told).0.as_str(), id_of(&told) == id), ("S", true));
    assert_eq!(shop.cancel(paid)["result"]["resultStatus"], "S");
    let inquired = shop.inquire(paid);
    assert_eq!(inquired["paymentStatus"], "CANCELLED");
    assert_eq!(inquired["transactions"][0]["transactionType"], "CANCEL");
    let (charges, back) = (shop.world.charges(), shop.world.refunds());
    assert_eq!((charges.len(), back.len()), (1, 1));
    assert_eq!((back[0].order.as_str(), back[0].refund.as_str()), (paid, ""));
    assert_eq!((back[0].amount, back[0].payer), (charges[0].amount, charges[0].payer));
    assert_eq!(code_of(&shop.cancel("01K8ZV4T9QW7C2N5M3XYC")), "ORDER_NOT_EXIST");
    assert_eq!(code_of(&shop.refund(&id, "refund-1", 1)), "ORDER_IS_CANCELED");
}

#[test]
fn the_window_to_cancel_ends_a_quarter_past_midnight_in_beijing() {
    let shop = shop();
    let nos = ["01K8ZV4T9QW7C2N5M3XA1", "01K8ZV4T9QW7C2N5M3XA2"];
    for no in nos {
        shop.scanned(no, 100, Wallet::TouchNGo, Mood::Pays);
    }
    // 14:00 to 00:15 of the next day.
    shop.clock.advance((10 * 60 + 15) * 60_000 - 1);
    assert_eq!(result(&shop.cancel(nos[0])).0, "S");
    shop.clock.advance(1);
    assert_eq!(result(&shop.cancel(nos[1])), ("F".to_owned(), "CANCEL_WINDOW_EXCEED".to_owned()));
    assert_eq!(shop.standing(nos[1]).0, "SUCCESS");
}

#[test]
fn a_success_that_was_on_its_way_when_the_cancel_came_goes_back_by_itself() {
    let shop = shop();
    let nos = ["01K8ZV4T9QW7C2N5M3XA1", "01K8ZV4T9QW7C2N5M3XA2"];
    shop.scanned(nos[0], 100, Wallet::KakaoPay, Mood::Password { ms: 5_000 });
    shop.scanned(nos[1], 100, Wallet::KakaoPay, Mood::Password { ms: 60_000 });
    shop.clock.advance(4_000);
    for no in nos {
        assert_eq!(result(&shop.cancel(no)).0, "S");
    }
    assert!(shop.world.charges().is_empty());
    shop.clock.advance(60_000);
    let (charges, back) = (shop.world.charges(), shop.world.refunds());
    assert_eq!((charges.len(), back.len()), (1, 1), "the other phone was told in time");
    assert_eq!((charges[0].order.as_str(), back[0].order.as_str()), (nos[0], nos[0]));
    assert_eq!((charges[0].at, charges[0].payer), (back[0].at, back[0].payer));
    for no in nos {
        assert_eq!(shop.standing(no).0, "CANCELLED");
    }
}

#[test]
fn refunds_are_partial_and_many_and_never_more_than_was_paid() {
    let shop = shop();
    let id = id_of(&shop.scanned(NO, 1000, Wallet::MPay, Mood::Pays));
    let told = shop.refund(&id, "refund-1", 300);
    assert_eq!(result(&told).0, "S");
    assert_eq!(
        (told["refundRequestId"].as_str(), told["refundAmount"]["value"].as_str()),
        (Some("refund-1"), Some("300"))
    );
    assert_eq!(shop.refund(&id, "refund-1", 300), told, "the same refund again");
    assert_eq!(code_of(&shop.refund(&id, "refund-1", 301)), "REPEAT_REQ_INCONSISTENT");
    assert_eq!(result(&shop.refund(&id, "refund-2", 701)), ("F".to_owned(), "REFUND_AMOUNT_EXCEED".to_owned()));
    assert_eq!(code_of(&shop.refund(&id, "refund-2", 701)), "REFUND_AMOUNT_EXCEED", "final for this number");
    assert_eq!(result(&shop.refund(&id, "refund-3", 700)).0, "S");
    assert_eq!(code_of(&shop.refund(&id, "refund-4", 1)), "REFUND_AMOUNT_EXCEED");
    let back = shop.world.refunds();
    assert_eq!(back.iter().map(|back| back.refund.as_str()).collect::<Vec<_>>(), ["refund-1", "refund-3"]);
    let payer: i64 = back.iter().map(|back| back.payer.minor).sum();
    assert_eq!(payer, shop.world.charges()[0].payer.minor, "the payer has everything back");
    let inquired = shop.inquire(NO);
    assert_eq!(
        (inquired["paymentStatus"].as_str(), inquired["transactions"].as_array().map(Vec::len)),
        (Some("SUCCESS"), Some(4))
    );
    assert_eq!(code_of(&shop.cancel(NO)), "ORDER_STATUS_INVALID");
    assert_eq!(code_of(&shop.refund("2026112219401080", "refund-5", 1)), "ORDER_NOT_EXIST");
    let unpaid = id_of(&shop.told(PAY, &pay_body("01K8ZV4T9QW7C2N5M3XYB", 1, None)));
    assert_eq!(code_of(&shop.refund(&unpaid, "refund-6", 1)), "ORDER_STATUS_INVALID");
}

#[test]
fn a_refund_can_be_asked_about_by_either_number() {
    let shop = shop();
    let id = id_of(&shop.scanned(NO, 1000, Wallet::NaverPay, Mood::Pays));
    shop.world.set_alipay_refund_time(30_000);
    let told = shop.refund(&id, "refund-1", 300);
    assert_eq!(result(&told), ("U".to_owned(), "REFUND_IN_PROCESS".to_owned()));
    assert_eq!(result(&shop.refund(&id, "refund-1", 300)).1, "REFUND_IN_PROCESS");
    let by_request = json!({ "refundRequestId": "refund-1" });
    assert_eq!(shop.told(REFUND_INQUIRY, &by_request)["refundStatus"], "PROCESSING");
    assert!(shop.world.refunds().is_empty());
    shop.clock.advance(30_000);
    let done = shop.told(REFUND_INQUIRY, &by_request);
    assert_eq!((done["refundStatus"].as_str(), done["refundTime"].is_string()), (Some("SUCCESS"), true));
    assert_eq!(shop.told(REFUND_INQUIRY, &json!({ "refundId": done["refundId"] })), done);
    assert_eq!(shop.world.refunds().len(), 1);
    assert_eq!(code_of(&shop.told(REFUND_INQUIRY, &json!({ "refundRequestId": "refund-2" }))), "ORDER_NOT_EXIST");
}

#[test]
fn an_empty_pool_is_final_for_its_number_and_a_new_one_succeeds_later() {
    let shop = shop();
    let id = id_of(&shop.scanned(NO, 1000, Wallet::Unheard, Mood::Pays));
    shop.world.set_alipay_pool(Some(euro(250)));
    assert_eq!(result(&shop.refund(&id, "refund-1", 200)).0, "S");
    assert_eq!(result(&shop.refund(&id, "refund-2", 200)), ("F".to_owned(), "MERCHANT_BALANCE_NOT_ENOUGH".to_owned()));
    assert_eq!(shop.told(REFUND_INQUIRY, &json!({ "refundRequestId": "refund-2" }))["refundStatus"], "FAIL");
    shop.world.set_alipay_pool(Some(euro(1000)));
    assert_eq!(code_of(&shop.refund(&id, "refund-2", 200)), "MERCHANT_BALANCE_NOT_ENOUGH", "final");
    assert_eq!(result(&shop.refund(&id, "refund-3", 200)).0, "S");
    let poor = "01K8ZV4T9QW7C2N5M3XYB";
    shop.scanned(poor, 1000, Wallet::Unheard, Mood::Pays);
    assert_eq!(code_of(&shop.cancel(poor)), "MERCHANT_BALANCE_NOT_ENOUGH");
    shop.world.set_alipay_pool(None);
    assert_eq!(result(&shop.cancel(poor)).0, "S");
}

#[test]
fn the_statement_has_what_moved_on_the_beijing_day() {
    let shop = shop();
    let id = id_of(&shop.scanned(NO, 1250, Wallet::KakaoPay, Mood::Pays));
    let gone = "01K8ZV4T9QW7C2N5M3XYB";
    shop.scanned(gone, 300, Wallet::Dana, Mood::Pays);
    shop.scanned("01K8ZV4T9QW7C2N5M3XYC", 300, Wallet::Dana, Mood::NoBalance);
    shop.clock.advance(1_000);
    shop.refund(&id, "refund-1", 250);
    shop.cancel(gone);
    shop.clock.advance(10 * 3_600_000);
    shop.refund(&id, "refund-2", 100);
    let today = crate::domain::time::Day::parse("2026-11-22").expect("a day");
    let statement = shop.world.alipay_statement(today);
    let customer = shop.account().customer_id();
    assert_eq!(statement.path, format!("/v1/settlements/{customer}/20261122/transactionItems_20261122_000.csv"));
    assert_eq!(statement.name(), "transactionItems_20261122_000.csv");
    let lines: Vec<&str> = statement.text.lines().collect();
    assert_eq!((lines[0].split(',').count(), lines.len(), lines[5]), (15, 6, "<END>"));
    let payment = format!(
        "{customer},M0001,S0001,{id},,{NO},sale-{NO},\"Maison Lumière, perfume\",KAKAOPAY,KAKAOPAY,PAYMENT,\
         2026-11-22T14:00:00+08:00,IN_STORE_PAYMENT,1250,EUR"
    );
    assert!(lines.contains(&payment.as_str()), "{lines:?}");
    let refund = lines.iter().find(|line| line.contains(",REFUND,")).expect("a refund");
    assert!(refund.contains(&format!(",{id},refund-1,")) && refund.ends_with(",-250,EUR"), "{refund}");
    let cancel = lines.iter().find(|line| line.contains(",CANCEL,")).expect("a cancellation");
    assert!(cancel.contains(&format!(",{gone},")) && cancel.ends_with(",-300,EUR"), "{cancel}");
    let next = shop.world.alipay_statement(crate::domain::time::Day::parse("2026-11-23").expect("a day"));
    assert!(next.text.contains("refund-2") && next.text.lines().count() == 3);
    let empty = shop.world.alipay_statement(crate::domain::time::Day::parse("2026-11-21").expect("a day"));
    assert_eq!(empty.text.lines().count(), 2);
}

#[test]
fn the_tourists_page_shows_the_day_of_every_wallet_and_hands_out_the_file() {
    let shop = shop();
    shop.scanned(NO, 1250, Wallet::KakaoPay, Mood::Pays);
    shop.scanned("01K8ZV4T9QW7C2N5M3XYB", 250, Wallet::KakaoPay, Mood::WalksAway);
    shop.code("01K8ZV4T9QW7C2N5M3XYC", 300);
    shop.world.pay("01K8ZV4T9QW7C2N5M3XYC").expect("paid");
    assert_eq!(shop.world.paying()[0].order, "01K8ZV4T9QW7C2N5M3XYB");
    let day = shop.send("GET", "/sandbox/statement", "").json();
    assert_eq!((day["lines"].as_array().map(Vec::len), day["sums"].as_array().map(Vec::len)), (Some(2), Some(2)));
    assert_eq!(shop.world.statement(shop.world.today()).lines.len(), 1, "the other wallet's own statement");
    let file = shop.send("GET", "/sandbox/alipay-statement?date=2026-11-22", "");
    assert_eq!(file.body, shop.world.alipay_statement(shop.world.today()).text);
    assert!(file.header("content-disposition").is_some_and(|name| name.contains("transactionItems_20261122_000.csv")));
    assert_eq!(shop.send("GET", "/sandbox/alipay-statement?date=tomorrow", "").status, 400);
}

#[test]
fn the_truth_is_kept_and_no_payment_code_with_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let store = orders_file(dir.path());
    let code = {
        let shop = shop_with(|options| options.store = Some(store.clone()));
        let code = shop.world.show_code(Wallet::GCash, Mood::Password { ms: 5_000 });
        shop.told(PAY, &pay_body(NO, 1250, Some(&code)));
        code
    };
    let kept = std::fs::read_to_string(&store).expect("kept");
    assert!(kept.contains(NO) && !kept.contains(&code));
    let shop = shop_with(|options| options.store = Some(store.clone()));
    assert_eq!(shop.standing(NO).0, "PROCESSING");
    shop.clock.advance(5_000);
    assert_eq!(shop.standing(NO).0, "SUCCESS");
    assert_eq!(code_of(&shop.told(PAY, &pay_body(NO, 1250, Some(&code)))), "SUCCESS", "the same code again");
    assert_eq!(shop.world.charges().len(), 1);
}

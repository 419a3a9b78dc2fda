//! Paying: a scanned code, a shown order code, and what the wallets say.

use super::super::super::ScanRefusal;
use super::*;
use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy;
use std::collections::BTreeSet;

#[test]
fn a_scanned_code_is_charged_at_once() {
    let shop = shop();
    let told = shop.scanned(NO, 1250, Wallet::AlipayCn, Mood::Pays);
    assert_eq!(result(&told), ("S".to_owned(), "SUCCESS".to_owned()));
    assert_eq!(told["paymentRequestId"], NO);
    assert_eq!(told["paymentAmount"], json!({ "currency": "EUR", "value": "1250" }));
    assert_eq!(told["paymentTime"], "2026-11-22T14:00:00+08:00");
    assert_eq!(told["actualPaymentAmount"]["currency"], "CNY");
    let charges = shop.world.charges();
    let charge = &charges[0];
    assert_eq!((charge.order.as_str(), charge.amount, charge.wallet), (NO, euro(1250), Wallet::AlipayCn));
    assert!(charge.scanned && !charge.local_qr);
    assert_eq!(told["actualPaymentAmount"]["value"], charge.payer.minor.to_string());
    assert_eq!(told["paymentId"], charge.id);
    assert_eq!(shop.standing(NO), ("SUCCESS".to_owned(), "SUCCESS".to_owned()));
    assert_eq!(charges.len(), 1);
}

#[test]
fn the_same_number_gives_the_same_result_and_another_code_or_amount_does_not() {
    let shop = shop();
    let (first, second) =
        (shop.world.show_code(Wallet::GCash, Mood::Pays), shop.world.show_code(Wallet::GCash, Mood::Pays));
    let paid = shop.told(PAY, &pay_body(NO, 100, Some(&first)));
    shop.clock.advance(3_600_000);
    assert_eq!(shop.told(PAY, &pay_body(NO, 100, Some(&first))), paid);
    for body in [pay_body(NO, 101, Some(&first)), pay_body(NO, 100, Some(&second)), pay_body(NO, 100, None)] {
        assert_eq!(code_of(&shop.told(PAY, &body)), "REPEAT_REQ_INCONSISTENT");
    }
    let refused = shop.scanned("01K8ZV4T9QW7C2N5M3XYB", 100, Wallet::GCash, Mood::NoBalance);
    assert_eq!(result(&refused), ("F".to_owned(), "USER_BALANCE_NOT_ENOUGH".to_owned()));
    assert_eq!(shop.standing("01K8ZV4T9QW7C2N5M3XYB"), ("FAIL".to_owned(), "USER_BALANCE_NOT_ENOUGH".to_owned()));
    assert_eq!(shop.world.charges().len(), 1);
}

#[test]
fn a_customer_types_a_password_rightly_wrongly_or_never() {
    let shop = shop();
    let nos = ["01K8ZV4T9QW7C2N5M3XA1", "01K8ZV4T9QW7C2N5M3XA2", "01K8ZV4T9QW7C2N5M3XA3"];
    let moods = [Mood::Password { ms: 8_000 }, Mood::WrongPassword { ms: 8_000 }, Mood::WalksAway];
    for (no, mood) in nos.into_iter().zip(moods) {
        let told = shop.scanned(no, 100, Wallet::KakaoPay, mood);
        assert_eq!(result(&told), ("U".to_owned(), "PAYMENT_IN_PROCESS".to_owned()));
        assert_eq!(shop.standing(no), ("PROCESSING".to_owned(), "PAYMENT_IN_PROCESS".to_owned()));
    }
    shop.clock.advance(7_999);
    assert!(shop.world.charges().is_empty());
    shop.clock.advance(1);
    assert_eq!(shop.standing(nos[0]), ("SUCCESS".to_owned(), "SUCCESS".to_owned()));
    assert_eq!(shop.standing(nos[1]), ("FAIL".to_owned(), "USER_PAYMENT_VERIFICATION_FAILED".to_owned()));
    assert_eq!(shop.standing(nos[2]).0, "PROCESSING");
    shop.clock.advance(600_000);
    assert_eq!(shop.standing(nos[2]), ("FAIL".to_owned(), "ORDER_IS_CLOSED".to_owned()));
    assert_eq!(shop.world.charges().len(), 1);
}

#[test]
fn codes_that_cannot_be_charged_say_why() {
    let shop = shop();
    let code = shop.world.show_code(Wallet::MPay, Mood::Pays);
    shop.told(PAY, &pay_body(NO, 100, Some(&code)));
    let late = shop.world.show_code(Wallet::MPay, Mood::Pays);
    shop.clock.advance(60_000);
    let wechat = shop.world.show_code(Wallet::WechatPay, Mood::Pays);
    let cases = [
        (code.as_str(), "INVALID_PAYMENT_CODE"),
        (late.as_str(), "EXPIRED_CODE"),
        (wechat.as_str(), "INVALID_PAYMENT_CODE"),
        ("281234567890123456", "INVALID_PAYMENT_CODE"),
        ("28 1234567890123456", "INVALID_PAYMENT_CODE"),
        ("2812345678901", "INVALID_PAYMENT_CODE"),
    ];
    for (at, (code, wanted)) in cases.into_iter().enumerate() {
        let told = shop.told(PAY, &pay_body(&format!("01K8ZV4T9QW7C2N5M3XB{at}"), 100, Some(code)));
        assert_eq!(result(&told), ("F".to_owned(), wanted.to_owned()), "{at}");
    }
    assert_eq!(shop.world.charges().len(), 1);
    assert_eq!(shop.scanned("01K8ZV4T9QW7C2N5M3XC", 5, Wallet::MPay, Mood::Pays)["result"]["resultStatus"], "S");
}

#[test]
fn an_order_code_is_created_first_and_paid_later_once_by_any_partner_wallet() {
    let shop = shop();
    let code = shop.order_code(NO, 1250);
    assert!(code.starts_with("https://gqr.alipay.com/28"), "{code}");
    assert!(shop.world.charges().is_empty());
    let told = shop.inquire(NO);
    assert_eq!(told["paymentStatus"], "PROCESSING");
    assert!(told.get("paymentTime").is_none() && told.get("actualPaymentAmount").is_none());
    let waiting = shop.world.waiting();
    assert_eq!((waiting[0].order.as_str(), waiting[0].code.as_str()), (NO, code.as_str()));

    let scan = |wallet, mood| shop.world.scan_with(&code, wallet, mood);
    assert_eq!(scan(Wallet::WechatPay, Mood::Pays), Err(ScanRefusal::OtherWallet));
    assert_eq!(scan(Wallet::TrueMoney, Mood::NoBalance), Err(ScanRefusal::NoBalance));
    assert_eq!(shop.standing(NO).0, "PROCESSING");
    let charged = scan(Wallet::TrueMoney, Mood::Pays).expect("paid");
    assert_eq!((charged.wallet, charged.scanned, charged.payer.currency.code()), (Wallet::TrueMoney, false, "THB"));
    assert_eq!(scan(Wallet::Dana, Mood::Pays), Err(ScanRefusal::AlreadyPaid));
    assert!(shop.world.waiting().is_empty());
    assert_eq!(shop.standing(NO).0, "SUCCESS");
    assert_eq!(text_of(&shop.told(PAY, &pay_body(NO, 1250, None))), code, "the same code for the same number");
    assert_eq!(shop.world.charges().len(), 1);
}

#[test]
fn an_order_code_dies_after_three_minutes_or_when_it_was_told_to() {
    let shop = shop();
    let usual = shop.told(PAY, &pay_body(NO, 1, None));
    assert_eq!(usual["orderCodeForm"]["expireTime"], "2026-11-22T14:03:00+08:00");
    let mut body = pay_body("01K8ZV4T9QW7C2N5M3XYB", 1, None);
    body["paymentExpiryTime"] = json!("2026-11-22T07:01:00+01:00");
    let short = shop.told(PAY, &body);
    assert_eq!(short["orderCodeForm"]["expireTime"], "2026-11-22T14:01:00+08:00");
    shop.clock.advance(60_000);
    assert_eq!(shop.world.scan_with(&text_of(&short), Wallet::AlipayHk, Mood::Pays), Err(ScanRefusal::Expired));
    assert_eq!(shop.standing("01K8ZV4T9QW7C2N5M3XYB"), ("FAIL".to_owned(), "ORDER_IS_CLOSED".to_owned()));
    assert_eq!(code_of(&shop.told(PAY, &body)), "ORDER_IS_CLOSED");
    assert!(shop.world.scan_with(&text_of(&usual), Wallet::AlipayHk, Mood::Pays).is_ok());
    let unknown = format!("{}x", text_of(&usual));
    assert_eq!(shop.world.scan_with(&unknown, Wallet::AlipayHk, Mood::Pays), Err(ScanRefusal::Unknown));
}

#[test]
fn every_wallet_is_charged_in_its_own_currency_by_a_quote_that_adds_up() {
    let shop = shop();
    let (mut pairs, mut names, mut silent) = (BTreeSet::new(), BTreeSet::new(), 0);
    let wallets = Wallet::ALL.into_iter().filter(|wallet| !wallet.is_wechat());
    for (at, wallet) in wallets.cycle().take(88).enumerate() {
        let told = shop.scanned(&format!("01K8ZV4T9QW7C2N5M3{at:03}"), 123_457, wallet, Mood::Pays);
        let currency = told["actualPaymentAmount"]["currency"].as_str().expect("a currency");
        assert_eq!(currency, wallet.currency().code());
        let quote = &told["paymentQuote"];
        assert!(quote["guaranteed"].is_boolean() && quote["quotePrice"].is_number(), "{quote}");
        let price: Decimal = quote["quotePrice"].to_string().parse().expect("a decimal");
        let pair = quote["quoteCurrencyPair"].as_str().expect("a pair");
        let (first, second) = pair.split_once('/').expect("two currencies");
        let ours = ["EUR", "978"];
        assert!(ours.contains(&first) != ours.contains(&second), "{pair}");
        let major = Decimal::new(123_457, 2);
        let exact = if ours.contains(&first) { major * price } else { major / price };
        let shown: Decimal = told["actualPaymentAmount"]["value"].as_str().expect("text").parse().expect("a number");
        let digits = if currency == "KRW" { 0 } else { 2 };
        let steps = if currency == "IDR" { 0 } else { digits };
        let rounded = exact.round_dp_with_strategy(steps, RoundingStrategy::MidpointAwayFromZero);
        assert_eq!(shown, rounded * Decimal::from(10_i64.pow(digits)), "{told}");
        pairs.insert((ours.contains(&first), first.starts_with(|letter: char| letter.is_ascii_digit())));
        match told["pspCustomerInfo"]["pspName"].as_str() {
            Some(name) => drop(names.insert(name.to_owned())),
            None => silent += 1,
        }
    }
    assert_eq!(pairs.len(), 4, "numbers and codes, in both directions");
    let wanted = [
        "ALIPAYCN",
        "ALIPAY_CN",
        "ALIPAY_HK",
        "BRAND_NEW_PAY",
        "DANA",
        "GCASH",
        "KAKAOPAY",
        "MPAY",
        "NAVERPAY",
        "TNG",
        "TOSSPAY",
        "TRUEMONEY",
    ];
    assert_eq!(names.iter().map(String::as_str).collect::<Vec<_>>(), wanted);
    assert!((1..30).contains(&silent), "some wallets say nothing: {silent}");
}

#[test]
fn the_settlement_is_told_where_its_currency_is_another() {
    let shop = shop();
    let mut body = pay_body(NO, 1000, Some(&shop.world.show_code(Wallet::AlipayHk, Mood::Pays)));
    body["settlementStrategy"] = json!({ "settlementCurrency": "JPY" });
    let told = shop.told(PAY, &body);
    assert_eq!(told["grossSettlementAmount"]["currency"], "JPY");
    assert!(told["settlementQuote"]["quotePrice"].is_number());
    let minor: i64 = told["grossSettlementAmount"]["value"].as_str().expect("text").parse().expect("a number");
    assert!((1_700..1_900).contains(&minor), "{minor} yen for ten euros");
    body["paymentRequestId"] = json!("01K8ZV4T9QW7C2N5M3XYB");
    body["paymentMethod"]["paymentMethodId"] = json!(shop.world.show_code(Wallet::AlipayHk, Mood::Pays));
    body["settlementStrategy"] = json!({ "settlementCurrency": "EUR" });
    assert!(shop.told(PAY, &body).get("grossSettlementAmount").is_none());
    body["paymentRequestId"] = json!("01K8ZV4T9QW7C2N5M3XYC");
    body["settlementStrategy"] = json!({ "settlementCurrency": "XAU" });
    assert_eq!(code_of(&shop.told(PAY, &body)), "SETTLE_CONTRACT_NOT_MATCH");
}

#[test]
fn a_wallet_in_the_shops_own_currency_has_no_quote() {
    let shop = shop();
    let mut body = pay_body(NO, 1000, Some(&shop.world.show_code(Wallet::Dana, Mood::Pays)));
    for amount in ["paymentAmount", "order"] {
        let place = if amount == "order" { &mut body["order"]["orderAmount"] } else { &mut body[amount] };
        *place = json!({ "currency": "IDR", "value": "1500000" });
    }
    let told = shop.told(PAY, &body);
    assert_eq!(told["actualPaymentAmount"], json!({ "currency": "IDR", "value": "1500000" }));
    assert!(told.get("paymentQuote").is_none());
}

#[test]
fn the_world_can_have_a_customer_hurry_up_or_be_turned_down() {
    let shop = shop();
    let nos = ["01K8ZV4T9QW7C2N5M3XA1", "01K8ZV4T9QW7C2N5M3XA2", "01K8ZV4T9QW7C2N5M3XA3"];
    shop.scanned(nos[0], 100, Wallet::TossPay, Mood::WalksAway);
    shop.scanned(nos[1], 100, Wallet::TossPay, Mood::Password { ms: 5_000 });
    shop.order_code(nos[2], 100);
    assert_eq!(shop.world.pay(nos[0]).expect("paid").wallet, Wallet::TossPay, "the wallet that was scanned");
    shop.world.decline(nos[1]).expect("declined");
    assert_eq!(shop.world.pay(nos[2]).expect("paid").wallet, Wallet::AlipayCn);
    assert_eq!(shop.world.pay(nos[2]), Err(ScanRefusal::AlreadyPaid));
    shop.clock.advance(5_000);
    assert_eq!(shop.standing(nos[1]), ("FAIL".to_owned(), "RISK_REJECT".to_owned()));
    assert_eq!(shop.world.charges().len(), 2);
}

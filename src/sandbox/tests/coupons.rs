//! Coupons: who saves, who pays for it, what the shop receives.

use super::super::{Coupon, CouponKind, FieldNames, Mood, Rules};
use super::*;
use crate::domain::time::Day;

#[test]
fn a_discount_lowers_what_the_payer_pays_and_what_the_shop_receives() {
    let shop = shop();
    shop.world.give_coupon(NO, Coupon::discount("满减", 200));
    shop.code(NO, 1250);
    assert_eq!(shop.world.waiting()[0].payer, Some(shop.payer(euro(1050))));
    shop.world.pay(NO).expect("paid");
    let told = shop.query(NO).json();
    assert_eq!((told["amount"]["total"].as_i64(), told["amount"]["currency"].as_str()), (Some(1250), Some("EUR")));
    assert_eq!(told["amount"]["payer_total"], shop.payer(euro(1050)).minor);
    let coupon = &told["promotion_detail"][0];
    assert_eq!((coupon["type"].as_str(), coupon["scope"].as_str()), (Some("DISCOUNT"), Some("GLOBAL")));
    assert_eq!((coupon["amount"].as_i64(), coupon["merchant_contribute_amount"].as_i64()), (Some(200), Some(200)));
    let charged = &shop.world.charges()[0];
    assert_eq!((charged.amount, charged.receivable), (euro(1250), euro(1050)));
}

#[test]
fn a_campaign_gives_every_order_with_its_tag_a_prepaid_coupon() {
    let shop = shop_with(|options| options.rules = Rules { names: FieldNames::Tables, ..Rules::default() });
    let cny = Currency::CNY;
    let coupon = Coupon { told_in: Some(cny), single: true, ..Coupon::prepaid("海外立减", 300) };
    shop.world.start_campaign("GOLDEN_WEEK", coupon);
    let code = shop.world.show_code(super::super::Wallet::WechatPay, Mood::Pays);
    let mut body = super::quick::scanned(NO, 1250, &code);
    body["goods_tag"] = json!("GOLDEN_WEEK");
    let told = shop.send("POST", "/v3/global/micropay/transactions/pay", &body.to_string()).json();
    let coupon = &told["detail"][0];
    assert_eq!((coupon["type"].as_str(), coupon["currency"].as_str()), (Some("COUPON"), Some("CNY")));
    assert_eq!(coupon["wxpay_contribute_amount"], shop.payer(euro(300)).minor, "told in another currency");
    assert_eq!(coupon["goods_detail"][0]["quantity"], 1);
    assert_eq!(shop.world.charges()[0].receivable, euro(1250), "the shop is settled in full");
    let other = shop.pay_in("01K8ZV4T9QW7C2N5M3XYB", 1250, Mood::Pays).json();
    assert!(other.get("detail").is_none());
}

#[test]
fn something_is_always_left_to_pay() {
    let shop = shop();
    shop.world.give_coupon(NO, Coupon::discount("too much", 100));
    shop.world
        .give_coupon(NO, Coupon { kind: CouponKind::Discount, merchant: 30, other: 20, ..Coupon::prepaid("part", 9) });
    shop.code(NO, 100);
    shop.world.pay(NO).expect("paid");
    let charged = &shop.world.charges()[0];
    assert_eq!((charged.payer, charged.receivable), (shop.payer(euro(41)), euro(70)));
}

#[test]
fn the_statement_holds_both_kinds_of_coupon() {
    let shop = shop_with(|options| options.rules = Rules { statement_at_once: true, ..Rules::default() });
    shop.world.give_coupon(NO, Coupon::discount("a", 200));
    shop.world.give_coupon(NO, Coupon::prepaid("b", 50));
    shop.code(NO, 1250);
    shop.world.pay(NO).expect("paid");
    let path = format!("/v3/global/statements?date=20261122&mchid={}", accounts().mchid());
    let body = shop.send("GET", &path, "").body;
    let row: Vec<&str> = body.lines().nth(1).expect("a row").split(",`").collect();
    assert_eq!((row[12], row[14], row[24], row[28]), ("0.50", "2.00", "12.50", "10.50"));
    assert_eq!(row[26], shop.payer(euro(1000)).to_string());
    assert_eq!(shop.world.statement(Day::parse("2026-11-22").expect("a day")).lines[0].receivable, euro(1050));
}

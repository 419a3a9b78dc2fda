//! Quick pay and reverse: the customer's code goes out once, and what comes back is understood in every shape.

use super::server::{Canned, Till, institution, payment, till, till_as, till_built};
use super::wire::{assert_signed, euro, order};
use crate::acquirer::{Acquirer, Reached, Reply};
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::payment::{Answer, Charge, Discount};
use crate::domain::scan::{Family, PaymentCode};
use serde_json::{Value, json};

const DIGITS: &str = "134567890123456785";

pub fn code() -> PaymentCode {
    let (family, code) = PaymentCode::parse(DIGITS, "FR").expect("a code");
    assert_eq!(family, Family::Wechat);
    code
}

async fn paid(answer: Canned) -> Reply {
    pay(&till(answer).await).await
}

async fn pay(till: &Till) -> Reply {
    let payment = till.payment.clone().by_customers_code();
    till.wechat.create(&payment, Some(&code())).await
}

async fn reversed(answer: Canned) -> Answer {
    let till = till(answer).await;
    till.wechat.reverse(&till.payment).await.answer
}

#[tokio::test]
async fn a_quick_pay_is_written_as_the_page_wants_it() {
    let till = till(Canned::signed(200, &order(&[]))).await;
    let reply = pay(&till).await;
    assert!(matches!(reply.answer, Answer::Charged { .. }), "{reply:?}");
    let seen = till.seen();
    assert_eq!(seen.len(), 1, "sent once");
    assert_eq!((seen[0].method.as_str(), seen[0].target.as_str()), ("POST", "/v3/global/micropay/transactions/pay"));
    let expected = format!(
        concat!(
            r#"{{"appid":"wx8888888888888888","mchid":"1900000109","description":"Maison Lumière","#,
            r#""out_trade_no":"{}","attach":"{}","trade_type":"MICROPAY","merchant_category_code":"5947","#,
            r#""amount":{{"total":12850,"currency":"EUR"}},"payer":{{"auth_code":"134567890123456785"}}}}"#
        ),
        till.payment.id, till.payment.sale
    );
    assert_eq!(seen[0].body, expected);
    assert_signed(&seen[0], "1900000109");
}

#[tokio::test]
async fn an_institution_pays_and_takes_back_for_its_shop() {
    let till = till_as(institution(), |_| Canned::signed(204, "")).await;
    pay(&till).await;
    assert_eq!(till.wechat.reverse(&till.payment).await.answer, Answer::ReverseAccepted);
    let seen = till.seen();
    let who = r#"{"sp_appid":"wx1","sp_mchid":"1900000100","sub_appid":"wx2","sub_mchid":"1900000200","#;
    assert!(seen[0].body.starts_with(who), "{}", seen[0].body);
    let path = format!("/v3/global/micropay/transactions/out-trade-no/{}/reverse", till.payment.id);
    assert_eq!((seen[1].method.as_str(), &seen[1].target), ("POST", &path));
    assert_eq!(seen[1].body, r#"{"sp_mchid":"1900000100","sub_mchid":"1900000200"}"#);
    seen.iter().for_each(|seen| assert_signed(seen, "1900000100"));
}

#[tokio::test]
async fn campaign_and_goods_tag_travel_with_every_order() {
    let change = |_: &_, wechat: &mut crate::config::Wechat| {
        wechat.campaign = Some("golden-week".to_owned());
        wechat.goods_tag = Some("WEEK".to_owned());
    };
    let till = till_built(change, |_| Canned::signed(200, "{}")).await;
    till.wechat.create(&till.payment, None).await;
    pay(&till).await;
    for seen in till.seen() {
        let body: Value = serde_json::from_str(&seen.body).expect("JSON");
        assert_eq!(body["attach"], format!("golden-week.{}", till.payment.sale));
        assert_eq!(body["goods_tag"], "WEEK");
    }
}

#[tokio::test]
async fn a_payment_that_waits_for_a_password_is_understood_in_every_shape() {
    let with_number = order(&[("trade_state", "USERPAYING".into())]);
    for (status, body) in [
        (202, r#"{"code":"USERPAYING","message":"wait"}"#),
        (202, r#"{"code":"USER_PAYING"}"#),
        (200, r#"{"code":"USERPAYING"}"#),
        (200, r#"{"trade_state":"USERPAYING"}"#),
        (202, r#"{"trade_state":"USERPAYING"}"#),
        (202, with_number.as_str()),
        (200, with_number.as_str()),
        (202, "{}"),
        (202, ""),
        (400, r#"{"code":"USERPAYING"}"#),
    ] {
        assert_eq!(paid(Canned::signed(status, body)).await.answer, Answer::Confirming, "{status} {body}");
        let unsigned = paid(Canned::unsigned(status, body)).await.answer;
        assert!(matches!(unsigned, Answer::Silent { .. }), "{status} {body} without a signature: {unsigned:?}");
    }
}

#[tokio::test]
async fn only_a_signed_success_is_a_charge() {
    let charged = |reply: &Reply| matches!(reply.answer, Answer::Charged { .. });
    for status in [200, 202] {
        assert!(charged(&paid(Canned::signed(status, &order(&[]))).await), "{status}");
        assert!(!charged(&paid(Canned::unsigned(status, &order(&[]))).await), "{status}");
    }
    for status in [400, 403, 500] {
        assert!(!charged(&paid(Canned::signed(status, &order(&[]))).await), "{status}");
    }
    let not_paid = paid(Canned::signed(200, &order(&[("trade_state", "NOTPAY".into())]))).await;
    assert_eq!(not_paid.answer, Answer::Waiting);
    let bank = paid(Canned::signed(200, &order(&[("trade_state", "PAYERROR".into())]))).await;
    assert!(matches!(bank.answer, Answer::Declined { .. }), "{bank:?}");
}

#[tokio::test]
async fn a_code_that_is_not_taken_is_declined_with_the_reason() {
    for (status, code, words) in [
        (403, "AUTH_CODE_EXPIRE", "fresh"),
        (403, "AUTHCODEEXPIRE", "fresh"),
        (400, "AUTH_CODE_INVALID", "fresh"),
        (403, "NOT_ENOUGH", "another card"),
    ] {
        for answer in [Canned::unsigned, Canned::signed] {
            let reply = paid(answer(status, &format!(r#"{{"code":"{code}"}}"#))).await;
            assert!(matches!(&reply.answer, Answer::Declined { detail } if detail.contains(words)), "{reply:?}");
            assert_eq!(reply.reached, Reached::Yes);
        }
    }
    for (status, code) in [(500, "SYSTEM_ERROR"), (500, "BANK_ERROR"), (500, "AUTH_CODE_INVALID")] {
        let reply = paid(Canned::signed(status, &format!(r#"{{"code":"{code}"}}"#))).await;
        assert!(matches!(reply.answer, Answer::Silent { .. }), "{code}: {reply:?}");
    }
}

#[tokio::test]
async fn what_is_not_a_code_of_this_wallet_is_never_sent() {
    let till = till(Canned::signed(200, &order(&[]))).await;
    let (_, other) = PaymentCode::parse("281234567890123456", "FR").expect("an Alipay code");
    let reply = till.wechat.create(&till.payment, Some(&other)).await;
    assert!(matches!(&reply.answer, Answer::NotSent { detail } if detail.contains("WeChat Pay")), "{reply:?}");
    assert_eq!(reply.reached, Reached::Untried, "the line is not to blame");
    assert!(till.seen().is_empty());
}

#[tokio::test]
async fn a_currency_that_is_not_certain_is_never_asked_for() {
    let till = till(Canned::signed(200, &order(&[]))).await;
    let mut payment = till.payment.clone();
    payment.amount = Money::new(150_000, Currency::from_code("IDR").expect("IDR"));
    for reply in [till.wechat.create(&payment, None).await, till.wechat.create(&payment, Some(&code())).await] {
        assert!(matches!(&reply.answer, Answer::NotSent { detail } if detail.contains("IDR")), "{reply:?}");
    }
    assert!(till.seen().is_empty());
    let told = |_: &_, wechat: &mut crate::config::Wechat| {
        wechat.currencies.insert(Currency::from_code("IDR").expect("IDR"), 0);
    };
    let sum = json!({"total": 1500, "currency": "IDR"});
    let till = till_built(told, move |_| Canned::signed(200, &order(&[("amount", sum.clone())]))).await;
    let reply = till.wechat.create(&payment, Some(&code())).await;
    assert!(till.seen()[0].body.contains(r#""amount":{"total":1500,"currency":"IDR"}"#));
    assert!(matches!(reply.answer, Answer::Charged { amount: Some(sum), .. } if sum == payment.amount), "{reply:?}");
}

#[tokio::test]
async fn an_error_that_repeats_the_code_is_cleared_of_it() {
    let spaced = "auth_code 134567890123456785 is wrong, 1345678901234567, merchant 1900000109";
    let end = format!("{}{DIGITS}", "x".repeat(150));
    for message in [spaced, DIGITS, end.as_str()] {
        for code in ["PARAM_ERROR", DIGITS] {
            let body = json!({"code": code, "message": message, "detail": {"value": DIGITS}}).to_string();
            let reply = paid(Canned::unsigned(400, &body)).await;
            let shown = format!("{reply:?}");
            assert!(!shown.contains("134567"), "{shown}");
            assert!(message != spaced || shown.contains("merchant 1900000109"), "{shown}");
        }
    }
    let states = [("trade_state", DIGITS), ("trade_state_desc", DIGITS)];
    for state in [order(&[(states[0].0, states[0].1.into())]), {
        order(&[("trade_state", "PAYERROR".into()), (states[1].0, states[1].1.into())])
    }] {
        let shown = format!("{:?}", paid(Canned::signed(200, &state)).await);
        assert!(!shown.contains("134567"), "{shown}");
    }
}

#[tokio::test]
async fn a_reverse_is_believed_when_it_is_signed() {
    let error = |code: &str| format!(r#"{{"code":"{code}","message":"told"}}"#);
    assert_eq!(reversed(Canned::signed(204, "")).await, Answer::ReverseAccepted);
    assert_eq!(reversed(Canned::signed(200, "{}")).await, Answer::ReverseAccepted);
    for silent in [
        Canned::unsigned(204, ""),
        Canned::signed(202, ""),
        Canned::signed(200, "<html>"),
        Canned::signed(202, &error("USERPAYING")),
        Canned::unsigned(500, &error("SYSTEM_ERROR")),
        Canned::unsigned(400, &error("ORDER_CLOSED")),
        Canned::unsigned(400, &error("ORDER_REVERSED")),
    ] {
        let answer = reversed(silent.clone()).await;
        assert!(matches!(answer, Answer::Silent { .. }), "{silent:?}: {answer:?}");
    }
    assert_eq!(reversed(Canned::signed(400, &error("ORDER_CLOSED"))).await, Answer::Reversed);
    assert_eq!(reversed(Canned::signed(400, &error("ORDER_REVERSED"))).await, Answer::Reversed);
    assert_eq!(reversed(Canned::unsigned(404, &error("ORDER_NOT_EXIST"))).await, Answer::NotFound);
    let early = reversed(Canned::unsigned(400, &error("REVERSE_TOO_EARLY"))).await;
    assert!(matches!(early, Answer::CloseRefused { detail } if detail.contains("told")));
}

#[tokio::test]
async fn coupons_are_kept_with_who_pays_for_them() {
    let coupon = json!({
        "promotion_id": "109519", "name": "Golden Week", "scope": "GLOBAL", "type": "DISCOUNT", "amount": 300,
        "currency": "EUR", "activity_id": "931386", "merchant_contribute_amount": 100,
        "wechatpay_contribute_amount": 200, "other_contribute_amount": 0,
    });
    let mut table = coupon.clone();
    table["wxpay_contribute_amount"] = table["wechatpay_contribute_amount"].take();
    table["amount"] = "300".into();
    let discount = Discount {
        id: "109519".to_owned(),
        name: "Golden Week".to_owned(),
        prepaid: false,
        amount: euro(300),
        by_shop: Some(100),
        by_wallet: Some(200),
        by_others: Some(0),
    };
    for (name, value) in [
        ("promotion_detail", json!([coupon.clone()])),
        ("detail", json!([table.clone()])),
        ("detail", table),
        ("promotion_detail", coupon.clone()),
    ] {
        let charge = charge(&[(name, value)]).await;
        assert_eq!(charge.discounts, std::slice::from_ref(&discount), "{name}");
        assert_eq!(charge.receivable(payment().amount), Some(euro(12_550)));
    }
}

#[tokio::test]
async fn a_coupons_currency_is_never_assumed() {
    let coupon = |change: Value| {
        let mut coupon = json!({"promotion_id": 7, "type": "DISCOUNT", "amount": 300, "currency": "CNY"});
        for (name, value) in change.as_object().expect("changes") {
            coupon[name] = value.clone();
        }
        async move { charge(&[("promotion_detail", json!([coupon]))]).await }
    };
    let wallets = coupon(json!({})).await;
    assert_eq!(wallets.discounts[0].amount, Money::new(300, Currency::CNY));
    assert_eq!((wallets.discounts[0].id.as_str(), wallets.receivable(euro(12_850))), ("7", None));
    let unnamed = coupon(json!({"currency": null})).await;
    assert_eq!(unnamed.receivable(euro(12_850)), None, "only the statement tells");
    let prepaid = coupon(json!({"type": "COUPON"})).await;
    assert_eq!(prepaid.receivable(euro(12_850)), Some(euro(12_850)), "settled like money");
    for nonsense in [json!({"amount": -1}), json!({"amount": null}), json!({"currency": "ZZZ"}), json!({"amount": 1.5})]
    {
        assert!(coupon(nonsense.clone()).await.discounts.is_empty(), "{nonsense}");
    }
    // The goods of an order have the same name as its coupons on one page.
    let goods = json!({"cost_price": 12850, "goods_detail": [{"goods_id": "1", "price": 12850, "quantity": 1}]});
    assert!(charge(&[("detail", goods)]).await.discounts.is_empty());
}

async fn charge(changes: &[(&str, Value)]) -> Charge {
    match paid(Canned::signed(200, &order(changes))).await.answer {
        Answer::Charged { charge, .. } => charge,
        other => panic!("{other:?}"),
    }
}

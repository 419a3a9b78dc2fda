//! Refunds on the wire.

use super::server::{Canned, direct, institution, payment, shop, till, till_as, till_built};
use super::vector_time;
use super::wire::{assert_signed, euro};
use crate::acquirer::{Acquirer, Reached, RefundReply};
use crate::clock::parse_rfc3339;
use crate::config::RefundFrom;
use crate::domain::currency::Currency;
use crate::domain::id::RefundId;
use crate::domain::money::Money;
use crate::domain::refund::{Refund, RefundAnswer};
use crate::domain::time::Day;
use serde_json::{Value, json};

/// A part of the test's payment.
pub fn refund() -> Refund {
    let now = vector_time();
    let day = Day::parse("2026-01-02").expect("a day");
    let amount = Money::new(2_850, shop().currency);
    Refund::due(RefundId::new(now, [3; 9]), &payment(), amount, Some("a broken cup 🫖"), now, day)
}

/// The answer to a question about the test's refund, with `changes` made to it.
fn picture(changes: &[(&str, Value)]) -> String {
    let mut picture = json!({
        "id": "50000001", "mchid": "1900000109", "out_refund_no": refund().request(), "transaction_id": "4200001",
        "out_trade_no": payment().id.as_str(), "channel": "ORIGINAL", "status": "SUCCESS",
        "success_time": "2026-01-02T11:02:00+08:00", "create_time": "2026-01-02T11:01:00+08:00",
        "amount": {"refund": 2850, "currency": "EUR", "payer_refund": 22353, "payer_currency": "CNY"},
        "fund_source": "REFUND_SOURCE_REchARGE_FUNDS",
    });
    for (name, value) in changes {
        picture[*name] = value.clone();
    }
    picture.to_string()
}

async fn made(answer: Canned) -> RefundReply {
    let till = till(answer).await;
    till.wechat.refund(&refund(), &till.payment).await
}

async fn asked(answer: Canned) -> RefundReply {
    let till = till(answer).await;
    till.wechat.query_refund(&refund(), &till.payment).await
}

#[tokio::test]
async fn a_refund_is_written_the_same_every_time() {
    let till = till(Canned::signed(200, &picture(&[("status", Value::Null)]))).await;
    for _ in 0..2 {
        let reply = till.wechat.refund(&refund(), &till.payment).await;
        assert_eq!(reply.answer, RefundAnswer::Accepted { acquirer_id: "50000001".to_owned() });
        assert_eq!(reply.reached, Reached::Yes);
    }
    let seen = till.seen();
    assert_eq!((seen[0].method.as_str(), seen[0].target.as_str()), ("POST", "/v3/global/refunds"));
    let expected = format!(
        concat!(
            r#"{{"appid":"wx8888888888888888","mchid":"1900000109","out_trade_no":"{}","out_refund_no":"{}","#,
            r#""reason":"a broken cup","amount":{{"refund":2850,"total":12850,"currency":"EUR"}}}}"#
        ),
        till.payment.id,
        refund().request()
    );
    assert_eq!((&seen[0].body, &seen[1].body), (&expected, &expected));
    till.wechat.query_refund(&refund(), &till.payment).await;
    let target = format!("/v3/global/refunds/out-refund-no/{}?mchid=1900000109", refund().request());
    assert_eq!((till.seen()[2].method.as_str(), &till.seen()[2].target), ("GET", &target));
    till.seen().iter().for_each(|seen| assert_signed(seen, "1900000109"));
}

#[tokio::test]
async fn an_institution_refunds_for_its_shop_and_from_the_pool_of_its_choice() {
    let till = till_built(
        |_, wechat| {
            wechat.identity = institution();
            wechat.refund_from = RefundFrom::Recharge;
        },
        |_| Canned::unsigned(403, r#"{"code":"NOT_ENOUGH"}"#),
    )
    .await;
    let second = Refund { round: 2, reason: None, ..refund() };
    let reply = till.wechat.refund(&second, &till.payment).await;
    assert!(
        matches!(&reply.answer, RefundAnswer::NotEnough { new_number: false, detail } if detail.contains("pay in more")),
        "{reply:?}"
    );
    till.wechat.query_refund(&second, &till.payment).await;
    let seen = till.seen();
    let who = r#"{"sp_appid":"wx1","sp_mchid":"1900000100","sub_appid":"wx2","sub_mchid":"1900000200","#;
    assert!(seen[0].body.starts_with(who), "{}", seen[0].body);
    let body: Value = serde_json::from_str(&seen[0].body).expect("JSON");
    assert_eq!((&body["source"], &body["reason"]), (&json!("REFUND_SOURCE_RECHARGE_FUNDS"), &Value::Null));
    assert_eq!(body["out_refund_no"], format!("{}-2", refund().id));
    let target = "/v3/global/refunds/out-refund-no/";
    let who = "?sp_mchid=1900000100&sub_mchid=1900000200";
    assert_eq!(seen[1].target, format!("{target}{}-2{who}", refund().id));
}

#[tokio::test]
async fn accepted_is_not_done() {
    let accepted = RefundAnswer::Accepted { acquirer_id: "50000001".to_owned() };
    for status in ["SUCCESS", "PROCESSING", "CLOSED"] {
        let reply = made(Canned::signed(200, &picture(&[("status", status.into())]))).await;
        assert_eq!(reply.answer, accepted, "only the question says that it is done");
    }
    let renamed = picture(&[("id", Value::Null), ("refund_id", 50_000_001.into())]);
    assert_eq!(made(Canned::signed(200, &renamed)).await.answer, accepted);
    for (answer, reached) in [
        (Canned::unsigned(200, &picture(&[])), Reached::No),
        (Canned::signed(200, &picture(&[("out_refund_no", Value::Null)])), Reached::Yes),
        (Canned::signed(200, "[]"), Reached::Yes),
        (Canned::unsigned(502, "<html>"), Reached::No),
    ] {
        let reply = made(answer).await;
        assert!(matches!(reply.answer, RefundAnswer::Silent { .. }), "{reply:?}");
        assert_eq!(reply.reached, reached);
    }
}

#[tokio::test]
async fn every_status_of_a_refund_has_its_answer() {
    let done = RefundAnswer::Refunded {
        request: refund().request(),
        acquirer_id: "50000001".to_owned(),
        amount: Some(euro(2_850)),
        payer: Some(Money::new(22_353, Currency::CNY)),
        at: parse_rfc3339("2026-01-02T03:02:00Z").expect("a time"),
    };
    let as_text = json!({"refund": "2850", "currency": "EUR", "payer_refund": "22353", "payer_currency": "CNY"});
    for body in [picture(&[]), picture(&[("amount", as_text)])] {
        assert_eq!(asked(Canned::signed(200, &body)).await.answer, done);
    }
    let status = |status: &str| {
        let body = picture(&[("status", status.into())]);
        async move { asked(Canned::signed(200, &body)).await.answer }
    };
    assert_eq!(status("PROCESSING").await, RefundAnswer::Accepted { acquirer_id: "50000001".to_owned() });
    for word in ["REFUNDCLOSE", "CLOSED"] {
        assert!(matches!(status(word).await, RefundAnswer::Closed { detail } if detail.starts_with(word)));
    }
    assert!(matches!(status("ABNORMAL").await, RefundAnswer::Abnormal { .. }));
    assert!(matches!(status("NEW").await, RefundAnswer::Silent { detail } if detail.contains("NEW")));
    assert!(matches!(status("").await, RefundAnswer::Silent { .. }));
    for unsigned in [Canned::unsigned(200, &picture(&[])), Canned::signed(404, &picture(&[]))] {
        assert!(matches!(asked(unsigned).await.answer, RefundAnswer::Silent { .. }));
    }
}

#[tokio::test]
async fn another_refund_order_amount_or_merchant_is_told_as_such() {
    for change in [("out_refund_no", json!("R2")), ("out_trade_no", json!("ANOTHER")), ("mchid", json!("1900000110"))] {
        for reply in [
            made(Canned::signed(200, &picture(std::slice::from_ref(&change)))).await,
            asked(Canned::signed(200, &picture(std::slice::from_ref(&change)))).await,
        ] {
            assert!(matches!(reply.answer, RefundAnswer::Foreign { .. }), "{change:?}: {reply:?}");
        }
    }
    let told = |amount: Value| async move {
        match asked(Canned::signed(200, &picture(&[("amount", amount)]))).await.answer {
            RefundAnswer::Refunded { amount, .. } => amount,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(told(json!({"refund": 2851, "currency": "EUR"})).await, Some(euro(2_851)));
    for nonsense in [json!({"refund": 2850}), json!({"refund": 28.5, "currency": "EUR"}), json!("2850"), Value::Null] {
        assert_eq!(told(nonsense.clone()).await, None, "{nonsense}");
    }
    let nameless = asked(Canned::signed(200, &picture(&[("out_refund_no", Value::Null)]))).await.answer;
    assert!(
        matches!(nameless, RefundAnswer::Refunded { request, .. } if request.is_empty()),
        "no match for the domain"
    );
}

#[tokio::test]
async fn an_empty_pool_is_a_wait_the_manager_understands() {
    let empty = |body: &str| Canned::unsigned(403, body);
    let reply = made(empty(r#"{"code":"NOT_ENOUGH","message":"基本账户余额不足"}"#)).await;
    let RefundAnswer::NotEnough { new_number, detail } = reply.answer else { panic!("{reply:?}") };
    assert!(!new_number && detail.contains("not settled yet") && detail.contains("12 to 48 hours"), "{detail}");
    let hinted = empty(r#"{"code":"INVALID_REQUEST"}"#).with("Request-ID", "08F8-88430113");
    assert!(matches!(made(hinted).await.answer, RefundAnswer::NotEnough { new_number: false, .. }));
    let soon = made(Canned::unsigned(429, r#"{"code":"FREQUENCY_LIMITED"}"#).with("Retry-After", "61")).await;
    assert!(matches!(soon.answer, RefundAnswer::TooSoon { .. }));
    assert_eq!(soon.reached, Reached::Busy { retry_after_s: Some(61) });
    let overdue = r#"{"code":"TRADE_OVERDUE"}"#;
    let old = made(Canned::signed(403, overdue)).await.answer;
    assert!(matches!(old, RefundAnswer::Refused { detail } if detail.contains("in cash")));
    let said_by_nobody = made(empty(overdue)).await.answer;
    assert!(matches!(said_by_nobody, RefundAnswer::TooSoon { .. }), "money that is owed is asked for again");
    let gone = asked(Canned::unsigned(404, r#"{"code":"REFUND_NOT_EXISTS"}"#)).await.answer;
    assert_eq!(gone, RefundAnswer::NotFound);
}

#[tokio::test]
async fn without_a_line_no_refund_was_sent() {
    let home = tempfile::tempdir().expect("a folder");
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|port| port.local_addr()).expect("a port");
    let config = super::server::config(home.path(), &format!("http://{free}"));
    let clock = crate::clock::Clock::virtual_at(vector_time());
    let wechat = crate::acquirer::wechat::WechatPay::new(&config, &shop(), clock, crate::entropy::Entropy::seeded(1));
    let reply = wechat.expect("an adapter").refund(&refund(), &payment()).await;
    assert!(matches!(reply.answer, RefundAnswer::NotSent { .. }), "{reply:?}");
    assert_eq!(reply.reached, Reached::No);
    let till = till_as(direct(), |_| Canned::signed(200, &picture(&[]))).await;
    let rupiah = Currency::from_code("IDR").expect("IDR");
    let odd = Refund { amount: Money::new(1, rupiah), ..refund() };
    let withheld = till.wechat.refund(&odd, &till.payment).await;
    assert!(matches!(withheld.answer, RefundAnswer::NotSent { .. }) && till.seen().is_empty());
}

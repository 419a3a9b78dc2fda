//! Money going back.

use super::server::*;
use crate::acquirer::{Acquirer, Reached};
use crate::clock::parse_rfc3339;
use crate::domain::payment::{Charge, Payment, State};
use crate::domain::refund::{Refund, RefundAnswer};
use serde_json::{Value, json};

fn back(changes: &[(&str, Value)]) -> Canned {
    let mut body = json!({
        "result": result("S", "SUCCESS"), "refundRequestId": refund(120).request(), "refundId": "R2020",
        "refundAmount": {"currency": "JPY", "value": "120"}, "refundTime": "2026-01-02T11:03:05+08:00",
    });
    for (name, value) in changes {
        body[*name] = value.clone();
    }
    Canned::signed(&body)
}

async fn refunded(answer: Canned) -> RefundAnswer {
    till(answer).await.alipay.refund(&refund(120), &settled()).await.answer
}

async fn inquired(answer: Canned) -> RefundAnswer {
    till(answer).await.alipay.query_refund(&refund(120), &settled()).await.answer
}

fn done() -> RefundAnswer {
    RefundAnswer::Refunded {
        request: refund(120).request(),
        acquirer_id: "R2020".to_owned(),
        amount: Some(yen(120)),
        payer: None,
        at: parse_rfc3339("2026-01-02T03:03:05Z").expect("a time"),
    }
}

#[tokio::test]
async fn a_refund_names_the_payment_by_alipays_number_and_repeats_the_same_bytes() {
    let till = till(back(&[])).await;
    for _ in 0..2 {
        assert_eq!(till.alipay.refund(&refund(120), &settled()).await.answer, done());
    }
    let seen = till.seen();
    assert_eq!(seen[0].target, "/ams/api/v1/payments/refund");
    let expected = format!(
        concat!(
            r#"{{"paymentId":"2020031519401","refundRequestId":"{}","#,
            r#""refundAmount":{{"currency":"JPY","value":"120"}},"refundReason":"wrong size"}}"#
        ),
        refund(120).id
    );
    assert_eq!((&seen[0].body, &seen[1].body), (&expected, &expected));
    seen.iter().for_each(Seen::assert_signed);
    let second = Refund { round: 2, reason: None, ..refund(120) };
    till.alipay.refund(&second, &settled()).await;
    assert_eq!(till.seen()[2].json()["refundRequestId"], format!("{}-2", second.id));
    assert!(till.seen()[2].json().get("refundReason").is_none());
}

#[tokio::test]
async fn every_answer_to_a_refund_has_its_meaning() {
    assert_eq!(refunded(back(&[("refundAmount", json!({"currency": "JPY", "value": 120}))])).await, done());
    let told = |status: &str, code: &str| Canned::signed(&bare(status, code));
    assert_eq!(refunded(told("U", "REFUND_IN_PROCESS")).await, RefundAnswer::Accepted { acquirer_id: String::new() });
    assert!(matches!(
        refunded(told("F", "MERCHANT_BALANCE_NOT_ENOUGH")).await,
        RefundAnswer::NotEnough { new_number: true, .. }
    ));
    for code in [
        "REFUND_AMOUNT_EXCEED",
        "REFUND_WINDOW_EXCEED",
        "MULTIPLE_REFUNDS_NOT_SUPPORTED",
        "PARTIAL_REFUND_NOT_SUPPORTED",
        "REFUND_NOT_SUPPORTED",
        "ORDER_IS_CANCELED",
        "ORDER_NOT_EXIST",
        "REPEAT_REQ_INCONSISTENT",
        "PROCESS_FAIL",
        "A_NEW_CODE",
    ] {
        let answer = refunded(told("F", code)).await;
        assert!(matches!(&answer, RefundAnswer::Refused { detail } if detail.starts_with(code)), "{answer:?}");
    }
    assert!(matches!(refunded(told("F", "REQUEST_TRAFFIC_EXCEED_LIMIT")).await, RefundAnswer::TooSoon { .. }));
    for (status, code) in [
        ("U", "UNKNOWN_EXCEPTION"),
        ("U", "REQUEST_TRAFFIC_EXCEED_LIMIT"),
        ("U", "MERCHANT_BALANCE_NOT_ENOUGH"),
        ("F", "UNKNOWN_EXCEPTION"),
        ("F", "SYSTEM_ERROR"),
        ("S", "REFUND_AMOUNT_EXCEED"),
        ("", "SUCCESS"),
    ] {
        assert!(matches!(refunded(told(status, code)).await, RefundAnswer::Silent { .. }), "{status} {code}");
    }
}

#[tokio::test]
async fn a_refund_that_is_not_ours_or_not_complete_is_not_believed() {
    let foreign = back(&[("refundRequestId", json!("ANOTHER"))]);
    assert!(matches!(refunded(foreign.clone()).await, RefundAnswer::Foreign { .. }));
    assert!(matches!(inquired(foreign).await, RefundAnswer::Foreign { .. }));
    for name in ["refundRequestId", "refundAmount"] {
        assert!(matches!(refunded(back(&[(name, Value::Null)])).await, RefundAnswer::Silent { .. }), "{name}");
    }
    let other = back(&[("refundAmount", json!({"currency": "JPY", "value": "121"}))]);
    assert!(matches!(refunded(other).await, RefundAnswer::Refunded { amount: Some(sum), .. } if sum == yen(121)));
}

#[tokio::test]
async fn the_inquiry_of_a_refund_tells_its_state() {
    let stands = |state: &str, code: Value| back(&[("refundStatus", json!(state)), ("refundResultCode", code)]);
    assert_eq!(inquired(stands("SUCCESS", Value::Null)).await, done());
    let accepted = RefundAnswer::Accepted { acquirer_id: "R2020".to_owned() };
    assert_eq!(inquired(stands("PROCESSING", Value::Null)).await, accepted);
    let failed = inquired(stands("FAIL", json!("REFUND_NOT_SUPPORTED"))).await;
    assert!(matches!(&failed, RefundAnswer::Closed { detail } if detail.contains("pay back in cash")), "{failed:?}");
    let dry = inquired(stands("FAIL", json!("MERCHANT_BALANCE_NOT_ENOUGH"))).await;
    assert!(matches!(dry, RefundAnswer::NotEnough { new_number: true, .. }));
    for state in ["SOMETHING_NEW", "success"] {
        assert!(matches!(inquired(stands(state, Value::Null)).await, RefundAnswer::Silent { .. }), "{state}");
    }
    assert!(matches!(inquired(back(&[])).await, RefundAnswer::Silent { .. }), "a refund without a state");
    assert_eq!(inquired(Canned::signed(&bare("S", "SUCCESS"))).await, RefundAnswer::NotFound, "all fields are empty");
    for code in ["ORDER_NOT_EXIST", "REFUND_NOT_EXIST"] {
        assert_eq!(inquired(Canned::signed(&bare("F", code))).await, RefundAnswer::NotFound);
    }
    for (status, code) in [("F", "SYSTEM_ERROR"), ("F", "ACCESS_DENIED"), ("U", "UNKNOWN_EXCEPTION"), ("F", "NEW")] {
        assert!(matches!(inquired(Canned::signed(&bare(status, code))).await, RefundAnswer::Silent { .. }), "{code}");
    }
    let till = till(back(&[])).await;
    till.alipay.query_refund(&refund(120), &settled()).await;
    assert_eq!(till.seen()[0].target, "/ams/api/v1/payments/inquiryRefund");
    assert_eq!(till.seen()[0].body, format!(r#"{{"refundRequestId":"{}"}}"#, refund(120).id));
}

#[tokio::test]
async fn a_refund_that_cannot_be_asked_for_is_not_sent() {
    let till = till(back(&[])).await;
    let nameless = Payment { state: State::Paid { charge: Charge::plain(String::new(), None, now()) }, ..payment() };
    for payment in [payment(), nameless] {
        let reply = till.alipay.refund(&refund(120), &payment).await;
        assert!(matches!(&reply.answer, RefundAnswer::Refused { detail } if detail.contains("merchant console")));
        assert_eq!(reply.reached, Reached::Untried);
    }
    let fine = Refund { amount: money(150_050, "IDR"), ..refund(1) };
    assert!(matches!(till.alipay.refund(&fine, &settled()).await.answer, RefundAnswer::Refused { .. }));
    assert!(till.seen().is_empty());
}

//! Asking how a payment stands: the inquiry worked, and the payment may still be anything.

use super::server::*;
use crate::acquirer::Acquirer;
use crate::domain::payment::{Answer, Event, Payment, State, Undo, UnpaidReason, step};
use serde_json::{Value, json};

/// The signed answer to an inquiry, with `changes` made to it.
fn stands(state: &str, changes: &[(&str, Value)]) -> Canned {
    let mut body = json!({
        "result": result("S", "SUCCESS"),
        "paymentRequestId": payment().id.as_str(), "paymentId": "2020031519401", "paymentStatus": state,
        "paymentAmount": {"currency": "JPY", "value": "200"},
        "paymentTime": "2026-01-02T11:03:05+08:00",
        "pspCustomerInfo": {"pspName": "KAKAOPAY"},
    });
    for (name, value) in changes {
        body[*name] = value.clone();
    }
    Canned::signed(&body)
}

async fn asked(payment: &Payment, answer: Canned) -> Answer {
    till(answer).await.alipay.query(payment).await.answer
}

#[tokio::test]
async fn the_question_carries_the_tills_number_only() {
    let till = till(stands("PROCESSING", &[])).await;
    till.alipay.query(&shown()).await;
    let seen = &till.seen()[0];
    assert_eq!(seen.target, "/ams/api/v1/payments/inquiryPayment");
    assert_eq!(seen.body, format!(r#"{{"paymentRequestId":"{}"}}"#, payment().id));
    seen.assert_signed();
}

#[tokio::test]
async fn every_payment_status_has_its_answer_in_both_flows() {
    for (state, of_shown, of_scanned) in [
        ("PROCESSING", Answer::Waiting, Answer::Confirming),
        ("PENDING", Answer::Waiting, Answer::Confirming),
        ("CANCELLED", Answer::Closed, Answer::Reversed),
        ("CANCELED", Answer::Closed, Answer::Reversed),
    ] {
        assert_eq!(asked(&shown(), stands(state, &[])).await, of_shown, "{state}");
        assert_eq!(asked(&scanned(), stands(state, &[])).await, of_scanned, "{state}");
    }
    for payment in [shown(), scanned()] {
        let paid = asked(&payment, stands("SUCCESS", &[])).await;
        assert!(
            matches!(&paid, Answer::Charged { amount, charge, .. }
            if *amount == Some(yen(200)) && charge.wallet.as_deref() == Some("KAKAOPAY")),
            "{paid:?}"
        );
        assert!(matches!(asked(&payment, stands("FAIL", &[])).await, Answer::Declined { .. }));
        for state in ["", "success", "AUTHORIZED", "SOMETHING_NEW"] {
            assert!(silent(&asked(&payment, stands(state, &[])).await), "{state}");
        }
        assert!(silent(&asked(&payment, stands("SUCCESS", &[("paymentStatus", Value::Null)])).await));
    }
}

#[tokio::test]
async fn a_failed_payment_says_why_in_plain_words() {
    for (code, words) in [
        ("USER_BALANCE_NOT_ENOUGH", "the balance does not suffice"),
        ("EXPIRED_CODE", "ask for a fresh one"),
        ("RISK_REJECT", "risk control"),
        ("PROCESS_FAIL", "do not repeat it"),
        ("UNKNOWN_EXCEPTION", "nothing was charged"),
        ("A_NEW_CODE", "nothing was charged"),
    ] {
        let answer = asked(&scanned(), stands("FAIL", &[("paymentResultCode", json!(code))])).await;
        assert!(
            matches!(&answer, Answer::Declined { detail } if detail.starts_with(code) && detail.contains(words)),
            "{code}: {answer:?}"
        );
    }
}

#[tokio::test]
async fn a_shown_code_that_fails_when_its_time_is_over_has_run_out() {
    let over = |payment: Payment, seconds: i64| Payment { expires_at: now().plus_seconds(seconds), ..payment };
    for seconds in [-60, 0, 2] {
        assert_eq!(asked(&over(shown(), seconds), stands("FAIL", &[])).await, Answer::Closed, "{seconds}");
        assert!(matches!(asked(&over(scanned(), seconds), stands("FAIL", &[])).await, Answer::Declined { .. }));
    }
    assert!(matches!(asked(&over(shown(), 3), stands("FAIL", &[])).await, Answer::Declined { .. }));
}

#[tokio::test]
async fn an_answer_about_another_order_is_foreign_and_one_without_a_number_ends_nothing() {
    for state in ["PROCESSING", "FAIL", "CANCELLED"] {
        let other = asked(&scanned(), stands(state, &[("paymentRequestId", json!("ANOTHER"))])).await;
        assert!(matches!(other, Answer::Foreign { .. }), "{state}: {other:?}");
    }
    let nobody = [("paymentRequestId", Value::Null)];
    assert_eq!(asked(&scanned(), stands("PROCESSING", &nobody)).await, Answer::Confirming);
    for state in ["FAIL", "CANCELLED"] {
        assert!(silent(&asked(&scanned(), stands(state, &nobody)).await), "{state}");
    }
    let paid = asked(&scanned(), stands("SUCCESS", &nobody)).await;
    assert!(matches!(&paid, Answer::Charged { order, .. } if order.is_empty()));
    let looked_at = step(&scanned(), Event::Answer(paid), now()).expect("a step").payment.expect("moved");
    assert!(matches!(looked_at.state, State::Mismatch { .. }), "never paid");
}

#[tokio::test]
async fn what_went_back_whole_is_told_and_a_part_of_it_is_still_a_charge() {
    let movement = |kind: &str, status: &str, value: &str| {
        json!({"transactionType": kind, "transactionStatus": status, "transactionId": "1",
               "transactionAmount": {"currency": "JPY", "value": value}})
    };
    for (movements, back) in [
        (json!([movement("REFUND", "SUCCESS", "200")]), true),
        (json!([movement("REFUND", "SUCCESS", "150"), movement("REFUND", "SUCCESS", "50")]), true),
        (json!([movement("CANCEL", "SUCCESS", "200")]), true),
        (
            json!([{"transactionType": "REFUND", "status": "SUCCESS", "amount": {"currency": "JPY", "value": 200}}]),
            true,
        ),
        (json!([movement("REFUND", "SUCCESS", "199")]), false),
        (json!([movement("REFUND", "PROCESSING", "200")]), false),
        (json!([movement("REFUND", "FAIL", "200")]), false),
        (json!([movement("CANCEL", "FAIL", "200")]), false),
        (json!([movement("PAYMENT", "SUCCESS", "200")]), false),
        (json!([]), false),
        (json!("odd"), false),
    ] {
        let answer = asked(&scanned(), stands("SUCCESS", &[("transactions", movements.clone())])).await;
        assert_eq!(matches!(answer, Answer::Returned { .. }), back, "{movements}: {answer:?}");
        assert_eq!(matches!(answer, Answer::Charged { .. }), !back, "{movements}: {answer:?}");
    }
}

#[tokio::test]
async fn an_inquiry_that_fails_tells_nothing_but_that_there_is_no_order() {
    for payment in [payment(), shown(), scanned()] {
        let no_order = asked(&payment, Canned::signed(&bare("F", "ORDER_NOT_EXIST"))).await;
        assert_eq!(no_order, Answer::NotFound);
        for code in ["PROCESS_FAIL", "SYSTEM_ERROR", "ORDER_IS_CLOSED", "RISK_REJECT", "A_NEW_CODE"] {
            let answer = asked(&payment, Canned::signed(&bare("F", code))).await;
            assert!(matches!(&answer, Answer::Silent { detail } if detail.contains(code)), "{answer:?}");
        }
        for status in ["U", "", "X"] {
            assert!(silent(&asked(&payment, Canned::signed(&bare(status, "ORDER_NOT_EXIST"))).await), "{status}");
        }
    }
}

#[tokio::test]
async fn a_refused_question_ends_only_what_nobody_can_have_paid() {
    let refused = |payment: Payment| async move {
        let answer = asked(&payment, Canned::signed(&bare("F", "ACCESS_DENIED"))).await;
        matches!(answer, Answer::Refused { .. })
    };
    assert!(refused(payment()).await, "no code was ever shown");
    assert!(!refused(shown()).await);
    assert!(!refused(scanned()).await);
    let closing = |refused| State::Closing {
        reason: UnpaidReason::Refused,
        detail: String::new(),
        refused,
        not_found_since: None,
        undo: Undo::No,
    };
    assert!(refused(Payment { state: closing(true), ..scanned() }).await, "the pay call itself was refused, signed");
    assert!(!refused(Payment { state: closing(false), ..scanned() }).await);
}

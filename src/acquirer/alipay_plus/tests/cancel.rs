//! Closing what was shown and taking back what was scanned: one call on the wire.

use super::server::*;
use crate::acquirer::{Acquirer, Reached};
use crate::domain::payment::Answer;
use serde_json::json;

async fn close(answer: Canned) -> Answer {
    till(answer).await.alipay.close(&shown()).await.answer
}

async fn reverse(answer: Canned) -> Answer {
    till(answer).await.alipay.reverse(&scanned()).await.answer
}

#[tokio::test]
async fn a_cancel_goes_by_the_tills_number_and_its_success_ends_the_payment() {
    let done = || {
        Canned::signed(&json!({"result": result("S", "SUCCESS"), "paymentRequestId": payment().id.as_str(),
            "paymentId": "1", "cancelTime": "2026-01-02T11:03:05+08:00"}))
    };
    let till = till(done()).await;
    assert_eq!(till.alipay.close(&shown()).await.answer, Answer::Closed);
    assert_eq!(till.alipay.reverse(&scanned()).await.answer, Answer::Reversed);
    for seen in till.seen() {
        assert_eq!(seen.target, "/ams/api/v1/payments/cancel");
        assert_eq!(seen.body, format!(r#"{{"paymentRequestId":"{}"}}"#, payment().id));
        seen.assert_signed();
    }
    assert_eq!(close(Canned::signed(&bare("S", "SUCCESS"))).await, Answer::Closed);
    let foreign = Canned::signed(&json!({"result": result("S", "SUCCESS"), "paymentRequestId": "ANOTHER"}));
    assert!(matches!(reverse(foreign).await, Answer::Foreign { .. }));
}

#[tokio::test]
async fn a_cancel_that_came_too_late_or_is_not_possible_says_so() {
    for code in ["CANCEL_WINDOW_EXCEED", "PAYMENT_METHOD_NOT_SUPPORTED"] {
        assert!(matches!(reverse(Canned::signed(&bare("F", code))).await, Answer::ReverseRefused { .. }), "{code}");
        assert!(matches!(close(Canned::signed(&bare("F", code))).await, Answer::CloseRefused { .. }), "{code}");
    }
    for code in
        ["ORDER_STATUS_INVALID", "MERCHANT_BALANCE_NOT_ENOUGH", "PROCESS_FAIL", "INVALID_CONTRACT", "A_NEW_CODE"]
    {
        let answer = close(Canned::signed(&bare("F", code))).await;
        assert!(matches!(&answer, Answer::CloseRefused { detail } if detail.starts_with(code)), "{answer:?}");
        let answer = reverse(Canned::signed(&bare("F", code))).await;
        assert!(matches!(&answer, Answer::ReverseRefused { detail } if detail.starts_with(code)), "{answer:?}");
    }
    assert_eq!(reverse(Canned::signed(&bare("F", "ORDER_NOT_EXIST"))).await, Answer::NotFound);
    assert_eq!(close(Canned::signed(&bare("F", "ORDER_NOT_EXIST"))).await, Answer::NotFound);
    assert_eq!(reverse(Canned::signed(&bare("F", "ORDER_IS_CANCELED"))).await, Answer::Reversed);
    assert_eq!(close(Canned::signed(&bare("F", "ORDER_IS_CLOSED"))).await, Answer::Closed);
}

#[tokio::test]
async fn a_cancel_that_is_not_decided_is_silence() {
    for (status, code) in [
        ("U", "UNKNOWN_EXCEPTION"),
        ("U", "SUCCESS"),
        ("U", "CANCEL_WINDOW_EXCEED"),
        ("F", "UNKNOWN_EXCEPTION"),
        ("F", "SYSTEM_ERROR"),
        ("S", "CANCEL_WINDOW_EXCEED"),
        ("", "SUCCESS"),
    ] {
        assert!(silent(&close(Canned::signed(&bare(status, code))).await), "{status} {code}");
        assert!(silent(&reverse(Canned::signed(&bare(status, code))).await), "{status} {code}");
    }
    let till = till(Canned::signed(&bare("U", "REQUEST_TRAFFIC_EXCEED_LIMIT"))).await;
    let reply = till.alipay.reverse(&scanned()).await;
    assert!(silent(&reply.answer));
    assert_eq!(reply.reached, Reached::Busy { retry_after_s: None });
}

//! Every code of the documents has a row, and is driven through every call and the state machine behind it.

use super::server::*;
use crate::acquirer::Acquirer;
use crate::acquirer::alipay_plus::classify::{Meaning, TABLE, classify};
use crate::domain::payment::{Answer, Event, Finality, Payment, State, step};
use crate::domain::refund::RefundAnswer;

/// The codes of the pages by what is to be done.
const CODES: &[(&str, &str)] = &[
    ("inquire", "PAYMENT_IN_PROCESS UNKNOWN_EXCEPTION REQUEST_TRAFFIC_EXCEED_LIMIT SYSTEM_ERROR"),
    (
        "another code",
        "EXPIRED_CODE INVALID_PAYMENT_CODE USER_PAYMENT_VERIFICATION_FAILED ORDER_IS_CLOSED ORDER_IS_CANCELED",
    ),
    ("pay otherwise", "USER_BALANCE_NOT_ENOUGH USER_AMOUNT_EXCEED_LIMIT PAYMENT_AMOUNT_EXCEED_LIMIT"),
    ("pay otherwise", "PAYMENT_COUNT_EXCEED_LIMIT USER_KYC_NOT_QUALIFIED USER_STATUS_ABNORMAL USER_NOT_EXIST"),
    ("pay otherwise", "RISK_REJECT FRAUD_REJECT NO_PAY_OPTIONS"),
    ("ours", "PARAM_ILLEGAL REPEAT_REQ_INCONSISTENT INVALID_SIGNATURE SIGNATURE_INVALID CLIENT_INVALID KEY_NOT_FOUND"),
    ("ours", "INVALID_API NO_INTERFACE_DEF METHOD_NOT_SUPPORTED MEDIA_TYPE_NOT_ACCEPTABLE CURRENCY_NOT_SUPPORT"),
    ("ours", "ACCESS_DENIED"),
    ("contract", "INVALID_CONTRACT SETTLE_CONTRACT_NOT_MATCH INVALID_MERCHANT_STATUS MERCHANT_KYB_NOT_QUALIFIED"),
    ("contract", "MERCHANT_NOT_REGISTERED PAYMENT_NOT_QUALIFIED"),
    ("human", "PROCESS_FAIL"),
    ("cancel", "CANCEL_WINDOW_EXCEED ORDER_STATUS_INVALID MERCHANT_BALANCE_NOT_ENOUGH PAYMENT_METHOD_NOT_SUPPORTED"),
    ("refund", "REFUND_AMOUNT_EXCEED REFUND_WINDOW_EXCEED MULTIPLE_REFUNDS_NOT_SUPPORTED"),
    ("refund", "PARTIAL_REFUND_NOT_SUPPORTED REFUND_NOT_SUPPORTED REFUND_IN_PROCESS"),
    ("inquiry", "ORDER_NOT_EXIST REFUND_NOT_EXIST"),
];

fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    CODES.iter().flat_map(|(group, codes)| codes.split(' ').map(|code| (*group, code)))
}

#[test]
fn every_code_has_a_meaning_and_words_of_its_own() {
    for (group, code) in codes() {
        let entry = classify(code);
        assert!(entry.meaning != Meaning::New && !entry.code.is_empty(), "{code} has no row");
        assert!(entry.reason.len() > 10, "{code}");
        assert_eq!(classify(&code.to_lowercase().replace('_', "")).meaning, entry.meaning, "{code}");
        let fits = match group {
            "inquire" => matches!(entry.meaning, Meaning::InProcess | Meaning::Unknown | Meaning::Retry),
            "another code" => matches!(entry.meaning, Meaning::NewCode | Meaning::Ended),
            "pay otherwise" => entry.meaning == Meaning::Customer,
            "ours" => matches!(entry.meaning, Meaning::Configuration | Meaning::Keys),
            "contract" => entry.meaning == Meaning::Contract,
            "human" => entry.meaning == Meaning::Failed,
            "cancel" => matches!(entry.meaning, Meaning::TooLate | Meaning::NotNow | Meaning::NotEnough),
            "refund" => matches!(entry.meaning, Meaning::NoRefund | Meaning::RefundInProcess),
            _ => entry.meaning == Meaning::NotFound,
        };
        assert!(fits, "{code} is {:?}, and belongs to «{group}»", entry.meaning);
    }
    let mut rows: Vec<&str> = TABLE.iter().map(|entry| entry.code).collect();
    rows.sort_unstable();
    rows.dedup();
    assert_eq!(rows.len(), TABLE.len(), "no code stands twice");
    // SUCCESS, and a second spelling.
    assert_eq!(rows.len(), codes().count() + 2, "no row without a test");
}

/// What `payment` becomes when it hears `answer`.
fn after(payment: &Payment, answer: Answer) -> Payment {
    let heard = step(payment, Event::Answer(answer), now()).expect("answers never fail");
    heard.payment.unwrap_or_else(|| payment.clone())
}

#[tokio::test]
async fn no_failed_or_undecided_code_pays_and_none_ends_a_customers_payment_at_once() {
    let (till, says) = changing_till().await;
    for (group, code) in codes() {
        for status in ["F", "U"] {
            *says.lock().expect("an answer") = Canned::signed(&bare(status, code));
            let alipay = &till.alipay;
            let answer = alipay.create(&scanned(), Some(&super::server::code())).await.answer;
            let heard = after(&scanned(), answer.clone());
            assert!(matches!(heard.finality(), Finality::Open | Finality::Unknown), "{status} {code}: {heard:?}");
            let refused = matches!(&heard.state, State::Closing { refused: true, .. });
            let asks = group == "inquire" || code == "REFUND_IN_PROCESS" || status == "U";
            assert_eq!(refused, !asks, "{status} {code}: {answer:?}");
            let declined = matches!(answer, Answer::Declined { .. });
            assert_eq!(declined, status == "F" && matches!(group, "another code" | "pay otherwise"), "{status} {code}");
            let answer = alipay.query(&shown()).await.answer;
            assert_eq!(
                after(&shown(), answer).finality(),
                Finality::Open,
                "{status} {code}: a shown code is asked about"
            );
        }
    }
}

#[tokio::test]
async fn a_code_to_show_that_is_refused_ends_when_there_is_no_such_order() {
    let (till, says) = changing_till().await;
    for (group, code) in codes() {
        *says.lock().expect("an answer") = Canned::signed(&bare("F", code));
        let sent = Payment { state: State::Sent { again: false }, ..payment() };
        let answer = till.alipay.create(&sent, None).await.answer;
        let asked = group == "inquire" || matches!(code, "REFUND_IN_PROCESS" | "ORDER_IS_CLOSED" | "ORDER_IS_CANCELED");
        assert_eq!(matches!(answer, Answer::Refused { .. }), !asked, "{code}: {answer:?}");
        if !asked {
            let refused = after(&sent, answer);
            let ended = after(&refused, Answer::NotFound);
            assert!(matches!(ended.state, State::Closed { .. }), "{code}: {ended:?}");
        }
    }
}

#[tokio::test]
async fn no_failed_or_undecided_code_gives_money_back_or_reverses() {
    let (till, says) = changing_till().await;
    for (_, code) in codes() {
        for status in ["F", "U"] {
            *says.lock().expect("an answer") = Canned::signed(&bare(status, code));
            for answer in [
                till.alipay.refund(&refund(120), &settled()).await.answer,
                till.alipay.query_refund(&refund(120), &settled()).await.answer,
            ] {
                assert!(!matches!(answer, RefundAnswer::Refunded { .. }), "{status} {code}");
                let again = matches!(answer, RefundAnswer::NotEnough { .. });
                assert!(!again || (status, code) == ("F", "MERCHANT_BALANCE_NOT_ENOUGH"), "{status} {code}");
            }
            let reversed = till.alipay.reverse(&scanned()).await.answer == Answer::Reversed;
            let ended = status == "F" && matches!(code, "ORDER_IS_CLOSED" | "ORDER_IS_CANCELED");
            assert_eq!(reversed, ended, "{status} {code}");
        }
    }
}

#[tokio::test]
async fn a_code_nobody_knows_is_judged_by_its_status_never_by_its_text() {
    let text = |status: &str| {
        serde_json::json!({"result": {"resultStatus": status, "resultCode": "NEW", "resultMessage": "payment success"}})
            .to_string()
    };
    let scan = |status: &'static str| async move {
        till(Canned::signed(&text(status))).await.alipay.create(&scanned(), Some(&code())).await.answer
    };
    assert!(matches!(scan("F").await, Answer::Refused { .. }));
    let done = till(Canned::signed(&bare("F", "success"))).await.alipay.create(&scanned(), Some(&code())).await.answer;
    assert!(matches!(done, Answer::Refused { .. }), "{done:?}");
    assert!(silent(&scan("U").await));
    assert!(silent(&scan("OK").await));
}

//! What is believed, and what is silence.

use super::server::*;
use crate::acquirer::{Acquirer, Reached};
use crate::domain::payment::Answer;
use crate::domain::refund::RefundAnswer;
use serde_json::json;

/// An answer that would mean money if it were true, to every question.
fn success() -> String {
    json!({
        "result": result("S", "SUCCESS"), "paymentRequestId": payment().id.as_str(), "paymentId": "1",
        "paymentStatus": "SUCCESS", "paymentAmount": {"currency": "JPY", "value": "200"},
        "orderCodeForm": {"codeDetails": [{"codeValue": "https://evil", "displayType": "TEXT"}]},
        "refundRequestId": refund(120).request(), "refundStatus": "SUCCESS", "refundId": "1",
        "refundAmount": {"currency": "JPY", "value": "120"},
    })
    .to_string()
}

/// Asks everything of an acquirer that answers `canned`; all of it must be silence.
async fn assert_silence(name: &str, canned: Canned) {
    let till = till(canned).await;
    for reply in [
        till.alipay.create(&scanned(), Some(&code())).await,
        till.alipay.create(&payment(), None).await,
        till.alipay.query(&scanned()).await,
        till.alipay.query(&shown()).await,
        till.alipay.close(&shown()).await,
        till.alipay.reverse(&scanned()).await,
    ] {
        assert!(is_silence(&reply, silent), "{name}: {reply:?}");
    }
    let refunds =
        [till.alipay.refund(&refund(120), &settled()).await, till.alipay.query_refund(&refund(120), &settled()).await];
    for reply in refunds {
        assert!(is_silence(&reply, |answer| matches!(answer, RefundAnswer::Silent { .. })), "{name}: {reply:?}");
    }
}

#[tokio::test]
async fn what_alipay_did_not_sign_for_us_is_silence() {
    let signed = || Canned::signed(&success());
    let path = "/ams/api/v1/payments/inquiryPayment";
    let good = signature(path, CLIENT, "1", &success(), true);
    for (name, canned) in [
        ("unsigned", Canned::unsigned(&success())),
        ("another key", Canned { signed: Some((CLIENT.to_owned(), false)), ..signed() }),
        ("another client", Canned { signed: Some(("5Y0".to_owned(), true)), ..signed() }),
        ("a redirect", signed().with_status(302).with("location", "/ams/api/v1/payments/pay")),
        ("a server error", signed().with_status(500)),
        ("a refusal", signed().with_status(403)),
        ("another success", signed().with_status(201)),
        ("a portal's page", Canned::unsigned("<html>Please log in</html>")),
        ("nothing", Canned::unsigned("")),
        ("signed, but no JSON", Canned::signed(&"paid")),
        ("signed, but no object", Canned::signed(&"[1]")),
        ("signed, but no result", Canned::signed(&"{}")),
        ("no signature in the header", Canned::unsigned(&success()).with("signature", "algorithm=RSA256")),
        (
            "another scheme",
            Canned::unsigned(&success())
                .with("client-id", CLIENT)
                .with("response-time", "1")
                .with("signature", &format!("algorithm=MD5,signature={good}")),
        ),
        (
            "no time",
            Canned::unsigned(&success()).with("client-id", CLIENT).with("signature", &format!("signature={good}")),
        ),
    ] {
        assert_silence(name, canned).await;
    }
}

#[tokio::test]
async fn a_signature_fits_its_path_time_client_and_body_only() {
    let path = "/ams/api/v1/payments/inquiryPayment";
    let asked = |path: &'static str, client: &'static str, time: &'static str, changed: bool| async move {
        let body = success();
        let signature = signature(path, client, time, &body, true);
        let sent = if changed { body.replace("\"200\"", "\"201\"") } else { body };
        let canned = Canned::unsigned(&sent)
            .with("Client-Id", CLIENT)
            .with("Response-Time", "anything at all")
            .with("Signature", &format!("algorithm=RSA256,keyVersion=9,signature={signature}"));
        till(canned).await.alipay.query(&scanned()).await
    };
    let time = "anything at all";
    let good = asked(path, CLIENT, time, false).await;
    assert!(matches!(good.answer, Answer::Charged { .. }), "the time is opaque: {good:?}");
    assert!(is_silence(&asked("/ams/api/v1/payments/pay", CLIENT, time, false).await, silent));
    assert!(is_silence(&asked(path, "5Y0", time, false).await, silent));
    assert!(is_silence(&asked(path, CLIENT, "2026-01-02T11:03:05+08:00", false).await, silent));
    assert!(is_silence(&asked(path, CLIENT, time, true).await, silent));
}

#[tokio::test]
async fn an_unsigned_refusal_of_our_keys_ends_only_what_nobody_can_have_paid() {
    for code in ["INVALID_SIGNATURE", "SIGNATURE_INVALID", "KEY_NOT_FOUND", "CLIENT_INVALID"] {
        for status in [200, 401] {
            let till = till(Canned::unsigned(&bare("F", code)).with_status(status)).await;
            for reply in [till.alipay.create(&payment(), None).await, till.alipay.query(&payment()).await] {
                let told = matches!(&reply.answer, Answer::Refused { detail } if detail.contains("check") || detail.contains("upload"));
                assert!(told && reply.reached == Reached::Yes, "{code}: {reply:?}");
            }
            for reply in [
                till.alipay.create(&scanned(), Some(&super::server::code())).await,
                till.alipay.query(&scanned()).await,
                till.alipay.query(&shown()).await,
                till.alipay.close(&shown()).await,
                till.alipay.reverse(&scanned()).await,
            ] {
                assert!(matches!(&reply.answer, Answer::Silent { detail } if detail.starts_with(code)), "{reply:?}");
            }
            let refund = till.alipay.refund(&refund(120), &settled()).await;
            assert!(matches!(refund.answer, RefundAnswer::Silent { .. }), "{refund:?}");
        }
    }
    // Any other unsigned refusal is a stranger's word.
    assert_silence("an unsigned no", Canned::unsigned(&bare("F", "RISK_REJECT"))).await;
    assert_silence("an unsigned no order", Canned::unsigned(&bare("F", "ORDER_NOT_EXIST"))).await;
}

#[tokio::test]
async fn a_busy_server_says_how_long_to_wait_and_an_endless_answer_is_cut_off() {
    let till = till(Canned::unsigned("").with_status(429).with("retry-after", "7")).await;
    let reply = till.alipay.query(&scanned()).await;
    assert_eq!(reply.reached, Reached::Busy { retry_after_s: Some(7) });
    assert!(silent(&reply.answer));
    assert_silence("too long", Canned::signed(&(success() + &" ".repeat(64 * 1024)))).await;
}

#[tokio::test]
async fn without_a_connection_nothing_was_sent_but_a_late_answer_is_silence() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let closed = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let off = till_as(|alipay| alipay.base_url = closed, |_| Canned::unsigned("")).await;
    let reply = off.alipay.create(&scanned(), Some(&code())).await;
    assert!(matches!(&reply.answer, Answer::NotSent { detail } if detail.contains("Alipay+")), "{reply:?}");
    assert_eq!(reply.reached, Reached::No);
    let refund_reply = off.alipay.refund(&refund(120), &settled()).await;
    assert!(matches!(refund_reply.answer, RefundAnswer::NotSent { .. }));
    let late =
        till_as(|alipay| alipay.request_timeout_ms = 100, |_| Canned { never: true, ..Canned::signed(&success()) })
            .await;
    let reply = late.alipay.create(&scanned(), Some(&code())).await;
    assert!(is_silence(&reply, silent), "{reply:?}");
    assert!(!format!("{reply:?}").contains(DIGITS));
}

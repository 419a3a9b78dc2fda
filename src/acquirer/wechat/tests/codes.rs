//! Every code of the pages, in every spelling they use, driven through the wire in answer to every call.

use super::pay::code;
use super::refunds::refund;
use super::server::{Canned, Till, direct, till_as};
use crate::acquirer::wechat::classify::{Call, INTERNAL, Meaning, TABLE, classify, conclude, refine};
use crate::acquirer::words::refund_word;
use crate::acquirer::{Acquirer, ReportFailure};
use crate::domain::payment::Answer;
use crate::domain::time::Day;
use std::sync::{Arc, Mutex};

/// HTTP status, codes, and what a signed answer means to: an order by QR, one by the customer's code, a query, a
/// close, a reverse, a refund, a query of a refund, a statement.
type Row = (u16, &'static str, [&'static str; 8]);

const CONFIGURATION: [&str; 8] =
    ["refused", "refused", "refused", "not yet", "reverse refused", "refused", "refused", "unsupported"];
const REFUSED: [&str; 8] =
    ["refused", "refused", "silent", "not yet", "reverse refused", "refused", "silent", "unsupported"];
const BAD_CODE: [&str; 8] =
    ["refused", "declined", "silent", "not yet", "reverse refused", "refused", "silent", "unsupported"];
const MISSING: [&str; 8] =
    ["refused", "refused", "not found", "not found", "not found", "refused", "not found", "unsupported"];
const SILENT: [&str; 8] = ["silent", "silent", "silent", "silent", "silent", "silent", "silent", "unreachable"];
const BUSY: [&str; 8] = ["silent", "silent", "silent", "silent", "silent", "too soon", "silent", "unreachable"];

/// The table of the fact sheet (HTTP status codes, error codes), and what its text names beside it.
const CODES: &[Row] = &[
    (202, "ACCEPTED", SILENT),
    (
        202,
        "USERPAYING USER_PAYING",
        ["confirming", "confirming", "confirming", "not yet", "silent", "silent", "silent", "unreachable"],
    ),
    (400, "PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS", CONFIGURATION),
    (
        400,
        "ORDER_PAID ORDERPAID",
        ["silent", "silent", "silent", "already paid", "reverse refused", "refused", "silent", "unsupported"],
    ),
    (
        400,
        "ORDER_CLOSED ORDERCLOSED",
        ["silent", "silent", "silent", "closed", "reversed", "refused", "silent", "unsupported"],
    ),
    (
        400,
        "ORDER_REVERSED ORDERREVERSED",
        ["silent", "silent", "silent", "reversed", "reversed", "refused", "silent", "unsupported"],
    ),
    (400, "AUTH_CODE_INVALID AUTHCODEINVALID", BAD_CODE),
    (
        400,
        "NO_STATEMENT_EXIST",
        ["refused", "refused", "silent", "not yet", "reverse refused", "refused", "silent", "empty"],
    ),
    (
        400,
        "STATEMENT_CREATING",
        ["refused", "refused", "silent", "not yet", "reverse refused", "refused", "silent", "later"],
    ),
    (401, "SIGN_ERROR SIGNERROR", CONFIGURATION),
    (403, "NO_AUTH NOAUTH ACCOUNT_ERROR ACCOUNTERROR", CONFIGURATION),
    (403, "RULE_LIMIT RULELIMIT TRADE_ERROR REQUEST_BLOCKED OUT_REFUND_NO_USED", REFUSED),
    (
        403,
        "NOT_ENOUGH NOTENOUGH",
        ["refused", "declined", "silent", "not yet", "reverse refused", "not enough", "silent", "unsupported"],
    ),
    (
        403,
        "OUT_TRADE_NO_USED",
        ["silent", "silent", "silent", "not yet", "reverse refused", "refused", "silent", "unsupported"],
    ),
    (403, "AUTH_CODE_EXPIRE AUTHCODEEXPIRE", BAD_CODE),
    (
        403,
        "TRADE_OVERDUE REVERSE_EXPIRE",
        ["refused", "refused", "silent", "not yet", "reverse refused", "refused", "silent", "unsupported"],
    ),
    (404, "ORDER_NOT_EXIST ORDERNOTEXIST NOT_FOUND REFUND_NOT_EXISTS RESOURCE_NOT_EXISTS", MISSING),
    (404, "USER_NOT_EXIST", REFUSED),
    (429, "RATE_LIMITED RATELIMIT_EXCEEDED RATELIMIT_EXCEED FREQUENCY_LIMITED FREQUENCY_LIMITED_EXCEED", BUSY),
    (500, "SYSTEM_ERROR SYSTEMERROR BANK_ERROR BANKERROR OPENID_MISMATCH INVALID_TRANSACTIONID", SILENT),
    (500, "BIZERR_NEED_RETRY BIZ_ERR_NEED_RETRY", SILENT),
    (503, "SERVICE_UNAVAILABLE", SILENT),
];

fn word(answer: &Answer) -> &'static str {
    match answer {
        Answer::CloseRefused { .. } => "not yet",
        other => crate::acquirer::words::word(other),
    }
}

/// What every call makes of the answer the server has now.
async fn outcomes(till: &Till) -> [&'static str; 8] {
    let (wechat, payment, refund) = (&till.wechat, &till.payment, refund());
    let scanned = payment.clone().by_customers_code();
    let statement = match wechat.statement(Day::parse("2025-12-31").expect("a day")).await {
        Ok(statement) if statement.lines.is_empty() => "empty",
        Ok(_) => "lines",
        Err(ReportFailure::NotReady) => "later",
        Err(ReportFailure::Unreachable(_)) => "unreachable",
        Err(ReportFailure::Unsupported(_)) => "unsupported",
        Err(ReportFailure::Invalid(_)) => "invalid",
    };
    [
        word(&wechat.create(payment, None).await.answer),
        word(&wechat.create(&scanned, Some(&code())).await.answer),
        word(&wechat.query(payment).await.answer),
        word(&wechat.close(payment).await.answer),
        word(&wechat.reverse(&scanned).await.answer),
        refund_word(&wechat.refund(&refund, payment).await.answer),
        refund_word(&wechat.query_refund(&refund, payment).await.answer),
        statement,
    ]
}

#[tokio::test]
async fn every_code_has_a_meaning_for_every_call() {
    let answer = Arc::new(Mutex::new(Canned::unsigned(500, "")));
    let given = Arc::clone(&answer);
    let till = till_as(direct(), move |_| given.lock().expect("an answer").clone()).await;
    let mut tried = 0;
    for (status, codes, expected) in CODES {
        for code in codes.split(' ') {
            let entry = classify(*status, code);
            assert!(!entry.code.is_empty(), "{code} is only guessed by its HTTP status");
            assert!(!entry.reason.is_empty(), "{code}");
            let body = format!(r#"{{"code":"{code}","message":"told"}}"#);
            *answer.lock().expect("an answer") = Canned::signed(*status, &body);
            let found = outcomes(&till).await;
            assert_eq!(&found, expected, "HTTP {status} {code}");
            tried += 1;
        }
    }
    assert_eq!(tried, 55, "codes in all their spellings");
}

#[test]
fn no_code_stands_twice_and_none_is_untested() {
    for table in [TABLE, INTERNAL] {
        let mut codes: Vec<&str> = table.iter().map(|entry| entry.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), table.len());
    }
    let listed: String = CODES.iter().map(|(_, codes, _)| format!(" {} ", codes.replace('_', ""))).collect();
    for entry in TABLE.iter().filter(|entry| entry.code != "FREQUENCYLIMITEXCEED") {
        assert!(listed.contains(&format!(" {}", entry.code)), "{} has no row", entry.code);
    }
}

#[test]
fn an_error_answer_ends_nothing_by_itself() {
    for entry in TABLE.iter().chain(INTERNAL) {
        for call in [Call::Create, Call::Pay, Call::Query, Call::Close, Call::Reverse] {
            let answer = conclude(call, entry.meaning, false, "why".to_owned());
            let hint = match answer {
                Answer::Silent { .. }
                | Answer::Refused { .. }
                | Answer::CloseRefused { .. }
                | Answer::NotFound
                | Answer::AlreadyPaid => true,
                // There was one code, sent once; the question that follows tells.
                Answer::Declined { .. } => call == Call::Pay,
                _ => false,
            };
            assert!(hint, "{call:?} {entry:?} gives {answer:?} without a signature");
        }
    }
}

#[test]
fn an_unknown_code_is_judged_by_its_http_class_and_a_server_error_proves_nothing() {
    assert_eq!(classify(429, "NEW_CODE").meaning, Meaning::Retry);
    assert_eq!(classify(403, "NEW_CODE").meaning, Meaning::Configuration);
    assert_eq!(classify(400, "NEW_CODE").meaning, Meaning::Refused);
    assert_eq!(classify(500, "NEW_CODE").meaning, Meaning::Unknown);
    for code in ["ORDER_NOT_EXIST", "ORDER_CLOSED", "ORDER_PAID", "PARAM_ERROR", "AUTH_CODE_INVALID", "NOT_ENOUGH"] {
        assert_eq!(classify(500, code).meaning, Meaning::Unknown, "{code}");
    }
}

/// Every internal number of the fact sheet, and its meaning.
const NUMBERS: &[(&str, Meaning)] = &[
    ("268501834", Meaning::Confirming),
    ("1000001021", Meaning::Confirming),
    ("268576361", Meaning::Confirming),
    ("270279174", Meaning::Confirming),
    ("268501784", Meaning::BadCode),
    ("268501011", Meaning::BadCode),
    ("268512771", Meaning::NotFound),
    ("268447845", Meaning::Configuration),
    ("268449386", Meaning::TooLate),
    ("268443701", Meaning::Configuration),
    ("268443704", Meaning::Configuration),
    ("88430113", Meaning::NotEnough),
    ("268435461", Meaning::Configuration),
    ("268501838", Meaning::Configuration),
];

#[test]
fn the_internal_number_tells_more_where_the_code_is_vague() {
    assert_eq!(NUMBERS.len(), INTERNAL.len());
    for (number, meaning) in NUMBERS {
        let id = format!("08F8F4B3C50610B40118E7AEDB5520D9CE3E28C0B105-{number}");
        let refined = |status, code| refine(status, classify(status, code), Some(&id)).meaning;
        assert_eq!(refined(400, "INVALID_REQUEST"), *meaning, "{number}");
        assert_eq!(refined(400, "NEW_CODE"), *meaning, "{number}");
        assert_eq!(refined(400, "ORDER_CLOSED"), Meaning::Closed, "a clear code counts");
        assert_eq!(refined(401, "SIGN_ERROR"), Meaning::Configuration);
        assert_eq!(refined(500, "SYSTEM_ERROR"), Meaning::Unknown);
        assert_eq!(refine(400, classify(400, "INVALID_REQUEST"), Some(number)).meaning, Meaning::Configuration);
    }
}

#[tokio::test]
async fn an_internal_number_decides_on_the_wire() {
    let refused = |number: &str| {
        Canned::unsigned(400, r#"{"code":"INVALID_REQUEST"}"#).with("Request-ID", &format!("08F8-{number}"))
    };
    let reversed = |number: &str| {
        let answer = refused(number);
        async move {
            let till = till_as(direct(), move |_| answer.clone()).await;
            till.wechat.reverse(&till.payment).await.answer
        }
    };
    assert!(matches!(reversed("268449386").await, Answer::CloseRefused { detail } if detail.contains("refund it")));
    assert_eq!(reversed("268512771").await, Answer::NotFound);
    assert!(matches!(reversed("1").await, Answer::CloseRefused { .. }));
    let answer = refused("268501834");
    let till = till_as(direct(), move |_| answer.clone()).await;
    let pay = till.wechat.create(&till.payment, Some(&code())).await;
    assert!(matches!(pay.answer, Answer::Silent { .. }), "a hint without a signature: {pay:?}");
}

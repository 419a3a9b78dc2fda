//! The adapter against the published vectors, and against a server that lies.

mod server;
mod setup;
mod wire;

use super::classify::{Call, Meaning, TABLE, classify, conclude};
use super::keys::{PlatformKeys, load_merchant_key};
use super::sign::{Stamp, Untrusted, authorization, verify};
use super::xml::{self, Kind};
use crate::clock::parse_rfc3339;
use crate::config::{PlatformKey, SecretRef};
use crate::domain::payment::Answer;
use crate::domain::time::Timestamp;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use secrecy::SecretString;
use serde_json::Value;
use std::path::Path;

/// The moment all vectors were made at.
fn vector_time() -> Timestamp {
    parse_rfc3339("2026-01-02T03:03:04Z").expect("a time")
}

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../../tests/vectors/wechatpay.json")).expect("vectors")
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("{name} is a text"))
}

/// Writes `content` into `home` and refers to it.
fn file(home: &Path, name: &str, content: &str) -> SecretRef {
    let path = home.join(name);
    std::fs::write(&path, content).expect("a file");
    SecretRef(path)
}

/// The platform's certificate by its serial number and its bare key by its key id.
fn platform_keys(home: &Path) -> Vec<PlatformKey> {
    let vectors = vectors();
    let key = |id: &str, name: &str, pem: &str| PlatformKey {
        id: text(&vectors["config"], id).to_owned(),
        key: file(home, name, text(&vectors, pem)),
    };
    vec![
        key("platform_serial", "platform.crt", "platform_cert_pem"),
        key("public_key_id", "platform.pub", "platform_public_key_pem"),
    ]
}

#[test]
fn requests_are_signed_as_the_vectors_are() {
    let (vectors, home) = (vectors(), tempfile::tempdir().expect("a folder"));
    let key =
        load_merchant_key(&file(home.path(), "key.pem", text(&vectors, "merchant_private_key_pem"))).expect("key");
    let requests = vectors["requests"].as_array().expect("requests");
    assert_eq!(requests.len(), 6);
    for request in requests {
        let stamp = Stamp {
            mchid: text(&vectors["config"], "mchid"),
            serial: text(&vectors["config"], "merchant_serial"),
            nonce: text(request, "nonce"),
            timestamp: request["timestamp"].as_i64().expect("a time"),
        };
        let (method, target, body) = (text(request, "method"), text(request, "target"), text(request, "body"));
        let header = authorization(&key, stamp, method, target, body.as_bytes()).expect("signed");
        assert_eq!(header, text(request, "authorization"), "{}", text(request, "name"));
    }
}

fn headers(response: &Value) -> HeaderMap {
    let pairs = response["headers"].as_object().expect("headers").iter();
    pairs
        .map(|(name, value)| {
            let name = HeaderName::from_bytes(name.as_bytes()).expect("a name");
            (name, HeaderValue::from_str(value.as_str().expect("a text")).expect("a value"))
        })
        .collect()
}

#[test]
fn answers_verify_as_the_vectors_do_and_no_changed_one_does() {
    let (vectors, home) = (vectors(), tempfile::tempdir().expect("a folder"));
    let keys = PlatformKeys::load(&platform_keys(home.path())).expect("keys");
    let responses = vectors["responses"].as_array().expect("responses");
    assert_eq!(responses.len(), 4);
    for response in responses {
        let (headers, body, now) = (headers(response), text(response, "signed_text").as_bytes(), vector_time());
        let check = |headers: &HeaderMap, body: &[u8], now| verify(&keys, headers, body, now);
        let with = |name: &'static str, value: &str| {
            let mut changed = headers.clone();
            changed.insert(name, HeaderValue::from_str(value).expect("a value"));
            check(&changed, body, now)
        };
        assert_eq!(check(&headers, body, now), Ok(()), "{}", text(response, "name"));
        let serial = text(&response["headers"], "Wechatpay-Serial");
        assert_eq!(with("Wechatpay-Serial", &serial.to_lowercase()), Ok(()));
        for away in [300, -300] {
            assert_eq!(check(&headers, body, now.plus_seconds(away)), Ok(()));
        }
        for away in [301, -301] {
            assert_eq!(check(&headers, body, now.plus_seconds(away)), Err(Untrusted::Time(away)));
        }
        assert_eq!(check(&headers, &[body, b" "].concat(), now), Err(Untrusted::Wrong));
        assert_eq!(with("Wechatpay-Nonce", "another"), Err(Untrusted::Wrong));
        assert_eq!(with("Wechatpay-Timestamp", "1767322985"), Err(Untrusted::Wrong));
        assert_eq!(with("Wechatpay-Serial", "4DC7"), Err(Untrusted::UnknownKey("4DC7".to_owned())));
        assert_eq!(with("Wechatpay-Signature-Type", "WECHATPAY2-SM2-WITH-SM3"), Err(Untrusted::Scheme));
        let signature = text(&response["headers"], "Wechatpay-Signature");
        assert_eq!(with("Wechatpay-Signature", &format!("WECHATPAY/SIGNTEST/{signature}")), Err(Untrusted::Wrong));
        for name in ["Wechatpay-Signature", "Wechatpay-Serial", "Wechatpay-Timestamp", "Wechatpay-Nonce"] {
            let mut without = headers.clone();
            without.remove(name);
            assert_eq!(check(&without, body, now), Err(Untrusted::Missing(name)));
        }
    }
}

#[test]
fn the_v2_signatures_are_those_of_the_vectors() {
    let vectors = vectors();
    let sample = &vectors["v2_sign"];
    let key = SecretString::from(text(&vectors["config"], "apiv2_key"));
    let params = sample["params"].as_object().expect("params").iter();
    let mut fields: xml::Fields =
        params.map(|(name, value)| (name.clone(), value.as_str().expect("text").to_owned())).collect();
    assert_eq!(xml::sign(&fields, &key, Kind::Md5), text(sample, "md5"));
    assert_eq!(xml::sign(&fields, &key, Kind::HmacSha256), text(sample, "hmac_sha256"));
    assert!(!xml::is_signed(&fields, &key));
    for kind in ["md5", "hmac_sha256"] {
        fields.insert("sign".to_owned(), text(sample, kind).to_owned());
        assert!(xml::is_signed(&fields, &key), "{kind}");
        let mut changed = fields.clone();
        changed.insert("fee_type".to_owned(), "EUR".to_owned());
        assert!(!xml::is_signed(&changed, &key), "{kind}");
    }
}

/// Every code of the pages, in every spelling they use, with its HTTP status.
const CODES: &[(u16, &str)] = &[
    (202, "ACCEPTED USERPAYING USER_PAYING"),
    (400, "PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_PAID ORDERPAID"),
    (400, "ORDER_CLOSED ORDERCLOSED ORDER_REVERSED AUTH_CODE_INVALID NO_STATEMENT_EXIST STATEMENT_CREATING"),
    (401, "SIGN_ERROR"),
    (403, "NO_AUTH NOAUTH ACCOUNT_ERROR ACCOUNTERROR RULE_LIMIT RULELIMIT TRADE_ERROR REQUEST_BLOCKED"),
    (403, "NOT_ENOUGH NOTENOUGH OUT_TRADE_NO_USED AUTH_CODE_EXPIRE AUTHCODEEXPIRE OUT_REFUND_NO_USED TRADE_OVERDUE"),
    (404, "ORDER_NOT_EXIST ORDERNOTEXIST NOT_FOUND REFUND_NOT_EXISTS RESOURCE_NOT_EXISTS USER_NOT_EXIST"),
    (429, "RATE_LIMITED RATELIMIT_EXCEEDED RATELIMIT_EXCEED FREQUENCY_LIMITED FREQUENCY_LIMITED_EXCEED"),
    (500, "SYSTEM_ERROR SYSTEMERROR BANK_ERROR BANKERROR OPENID_MISMATCH INVALID_TRANSACTIONID"),
    (500, "BIZERR_NEED_RETRY BIZ_ERR_NEED_RETRY"),
    (503, "SERVICE_UNAVAILABLE"),
];

#[test]
fn every_code_has_a_meaning_of_its_own() {
    for (status, codes) in CODES {
        for code in codes.split(' ') {
            let entry = classify(*status, code);
            assert!(!entry.code.is_empty(), "{code} is only guessed by its HTTP status");
            assert!(!entry.reason.is_empty(), "{code}");
            let unproven = matches!(entry.meaning, Meaning::Retry | Meaning::Unknown);
            assert_eq!(unproven, *status >= 429 || code == "ACCEPTED", "{code}");
        }
    }
    let mut codes: Vec<&str> = TABLE.iter().map(|entry| entry.code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), TABLE.len(), "no code stands twice");
}

#[test]
fn an_error_answer_ends_nothing_by_itself() {
    let meanings = TABLE.iter().map(|entry| entry.meaning);
    for meaning in meanings {
        for call in [Call::Create, Call::Query, Call::Close] {
            let answer = conclude(call, meaning, false, "why".to_owned());
            let hint = matches!(
                answer,
                Answer::Silent { .. }
                    | Answer::Refused { .. }
                    | Answer::CloseRefused { .. }
                    | Answer::NotFound
                    | Answer::AlreadyPaid
            );
            assert!(hint, "{call:?} {meaning:?} gives {answer:?} without a signature");
        }
    }
}

#[test]
fn an_unknown_code_is_judged_by_its_http_class_and_a_server_error_proves_nothing() {
    assert_eq!(classify(429, "NEW_CODE").meaning, Meaning::Retry);
    assert_eq!(classify(403, "NEW_CODE").meaning, Meaning::Configuration);
    assert_eq!(classify(400, "NEW_CODE").meaning, Meaning::Refused);
    assert_eq!(classify(500, "NEW_CODE").meaning, Meaning::Unknown);
    for code in ["ORDER_NOT_EXIST", "ORDER_CLOSED", "ORDER_PAID", "PARAM_ERROR"] {
        assert_eq!(classify(500, code).meaning, Meaning::Unknown, "{code}");
    }
}

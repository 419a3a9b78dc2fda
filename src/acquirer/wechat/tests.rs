//! The adapter against the published vectors, and against a server that lies.

mod certificates;
mod codes;
mod pay;
mod refunds;
mod reports;
mod server;
mod setup;
mod wire;

use super::certificates::decrypt;
use super::keys::{PlatformKeys, load_merchant_key};
use super::sign::{Stamp, Untrusted, authorization, verify};
use super::xml::{self, Kind};
use crate::clock::parse_rfc3339;
use crate::config::{PlatformKey, SecretRef};
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

/// `headers` as if they were signed at `at`.
fn with_time(headers: &HeaderMap, at: Timestamp) -> HeaderMap {
    let mut changed = headers.clone();
    changed.insert("Wechatpay-Timestamp", HeaderValue::from(at.ms() / 1000));
    changed
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
        let after = parse_rfc3339("2031-01-01T00:00:00Z").expect("a time");
        let late = with_time(&headers, after);
        match serial.starts_with("PUB_KEY_ID_") {
            true => assert_eq!(check(&late, body, after), Err(Untrusted::Wrong), "a key without an end"),
            false => assert_eq!(check(&late, body, after), Err(Untrusted::Expired(serial.to_owned()))),
        }
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
fn what_the_vectors_sealed_is_opened_and_nothing_changed_is() {
    let vectors = vectors();
    let key = SecretString::from(text(&vectors["config"], "apiv3_key"));
    let sealed = vectors["aead"].as_array().expect("a list");
    assert_eq!(sealed.len(), 3);
    for sample in sealed {
        let field = |name: &str| text(sample, name).to_owned();
        let open = |key: &SecretString, nonce: &str, bound: &str, sealed: &str| {
            decrypt(key, nonce, bound, sealed).map(|plain| String::from_utf8(plain.to_vec()).expect("text"))
        };
        let (nonce, bound, ciphertext) = (field("nonce"), field("associated_data"), field("ciphertext"));
        assert_eq!(open(&key, &nonce, &bound, &ciphertext).as_deref(), Some(text(sample, "plaintext")));
        let other = SecretString::from(text(&vectors["config"], "apiv2_key"));
        assert_eq!(open(&other, &nonce, &bound, &ciphertext), None);
        assert_eq!(open(&key, "000000000001", &bound, &ciphertext), None);
        assert_eq!(open(&key, "short", &bound, &ciphertext), None);
        assert_eq!(open(&key, &nonce, "another", &ciphertext), None);
        assert_eq!(open(&key, &nonce, &bound, &ciphertext[4..]), None);
        assert_eq!(open(&key, &nonce, &bound, "*"), None);
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

//! Platform certificates: the first download, the twelve hours, a change in the middle of a day, and what is refused.

use super::server::{Canned, SIGNER, Till, till_built};
use super::wire::order;
use super::{file, text, vector_time, vectors};
use crate::acquirer::wechat::keys::canonical;
use crate::acquirer::{Acquirer, Reached, Verdict};
use crate::domain::payment::Answer;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rustls_pki_types::SubjectPublicKeyInfoDer;
use rustls_pki_types::pem::PemObject;
use serde_json::json;
use std::sync::{Arc, Mutex};

const FIRST: &str = "5157F09EFDC096DE15EBE81A47057A7200000001";
const SECOND: &str = "5157F09EFDC096DE15EBE81A47057A7200000002";
const VALID: (&str, &str) = ("250101000000Z", "350101000000Z");

fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).expect("short").to_be_bytes();
    [&[tag, 0x82, length[0], length[1]][..], content].concat()
}

/// A certificate for the key the canned server signs with. Nobody checks who issued it: it comes sealed.
fn certificate(serial: &str, (from, until): (&str, &str)) -> String {
    let vectors = vectors();
    let key = SubjectPublicKeyInfoDer::from_pem_slice(text(&vectors, "merchant_public_key_pem").as_bytes());
    let serial: Vec<u8> =
        (0..serial.len()).step_by(2).map(|at| u8::from_str_radix(&serial[at..at + 2], 16).expect("hex")).collect();
    // sha256WithRSAEncryption, and a name of nothing.
    let algorithm = [0x30, 0x0d, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 0x0b, 5, 0];
    let name = [0x30, 0];
    let inner = [
        &[0xa0, 3, 2, 1, 2][..],
        &short(2, &serial),
        &algorithm,
        &name,
        &short(0x30, &[short(0x17, from.as_bytes()), short(0x17, until.as_bytes())].concat()),
        &name,
        key.expect("a key").as_ref(),
    ]
    .concat();
    let whole = der(0x30, &[der(0x30, &inner), algorithm.to_vec(), short(3, &[0, 1])].concat());
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", BASE64.encode(whole))
}

fn short(tag: u8, content: &[u8]) -> Vec<u8> {
    [&[tag, u8::try_from(content.len()).expect("short")][..], content].concat()
}

fn sealed(serial: &str, pem: &str) -> serde_json::Value {
    let vectors = vectors();
    let key = UnboundKey::new(&AES_256_GCM, text(&vectors["config"], "apiv3_key").as_bytes()).expect("a key");
    let nonce = Nonce::try_assume_unique_for_key(b"61f9c719728a").expect("twelve");
    let mut bytes = pem.as_bytes().to_vec();
    LessSafeKey::new(key).seal_in_place_append_tag(nonce, Aad::from(b"certificate"), &mut bytes).expect("sealed");
    json!({
        "serial_no": serial, "effective_time": "2025-01-01T08:00:00+08:00", "expire_time": "2035-01-01T08:00:00+08:00",
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM", "nonce": "61f9c719728a", "associated_data": "certificate",
            "ciphertext": BASE64.encode(bytes),
        },
    })
}

fn list(certificates: &[(&str, (&str, &str))]) -> String {
    let data: Vec<_> =
        certificates.iter().map(|(serial, valid)| sealed(serial, &certificate(serial, *valid))).collect();
    json!({ "data": data }).to_string()
}

/// A platform that signs with the certificate `signer`, and lists `listed` to whoever asks.
#[derive(Clone)]
struct Platform(Arc<Mutex<(String, Canned)>>);

impl Platform {
    fn new(signer: &str, listed: Canned) -> Self {
        Self(Arc::new(Mutex::new((signer.to_owned(), listed))))
    }

    fn change(&self, signer: &str, listed: Canned) {
        *self.0.lock().expect("a platform") = (signer.to_owned(), listed);
    }

    /// A till with nothing but the API v3 key.
    async fn till(&self) -> Till {
        self.till_with(|wechat| wechat.platform_keys.clear()).await
    }

    async fn till_with(&self, change: impl FnOnce(&mut crate::config::Wechat)) -> Till {
        let platform = self.clone();
        let key = text(&vectors()["config"], "apiv3_key").to_owned();
        till_built(
            |home, wechat| {
                wechat.api_v3_key = Some(file(home, "v3.key", &key));
                change(wechat);
            },
            move |seen| {
                let (signer, listed) = platform.0.lock().expect("a platform").clone();
                if seen.target == "/v3/global/certificates" {
                    return listed;
                }
                Canned::signed_at(200, &order(&[]), vector_time(), &signer)
            },
        )
        .await
    }
}

fn signed(serial: &str, body: &str) -> Canned {
    Canned::signed_at(200, body, vector_time(), serial)
}

async fn is_paid(till: &Till) -> bool {
    matches!(till.wechat.query(&till.payment).await.answer, Answer::Charged { .. })
}

fn downloads(till: &Till) -> usize {
    till.paths().iter().filter(|path| *path == "/v3/global/certificates").count()
}

#[tokio::test]
async fn without_a_key_the_certificates_are_downloaded_first() {
    let till = Platform::new(FIRST, signed(FIRST, &list(&[(FIRST, VALID)]))).till().await;
    assert!(is_paid(&till).await && is_paid(&till).await);
    assert_eq!(downloads(&till), 1, "kept");
    assert_eq!(till.paths()[0], "/v3/global/certificates", "before anything else");
    super::wire::assert_signed(&till.seen()[0], "1900000109");
}

#[tokio::test]
async fn a_change_in_the_middle_of_a_day_costs_one_download_and_no_answer() {
    let platform = Platform::new(FIRST, signed(FIRST, &list(&[(FIRST, VALID)])));
    let till = platform.till().await;
    assert!(is_paid(&till).await);
    till.clock.advance(60_000);
    platform.change(SECOND, signed(FIRST, &list(&[(FIRST, VALID), (SECOND, VALID)])));
    assert!(is_paid(&till).await, "the same answer is believed once its key is known");
    assert_eq!(till.paths().len(), 4, "asked, looked up, and not asked again: {:?}", till.paths());
    assert!(is_paid(&till).await);
    platform.change(FIRST, signed(SECOND, "{}"));
    assert!(is_paid(&till).await, "several serial numbers count at once");
    assert_eq!(downloads(&till), 2);
}

#[tokio::test]
async fn an_unknown_key_is_looked_up_once_and_not_for_every_answer() {
    let platform = Platform::new(SECOND, signed(FIRST, &list(&[(FIRST, VALID)])));
    let till = platform.till().await;
    for _ in 0..3 {
        let reply = till.wechat.query(&till.payment).await;
        assert!(matches!(&reply.answer, Answer::Silent { detail } if detail.contains(SECOND)), "{reply:?}");
    }
    assert_eq!(downloads(&till), 1);
    till.clock.advance(10_000);
    till.wechat.query(&till.payment).await;
    assert_eq!(downloads(&till), 2);
}

#[tokio::test]
async fn half_a_day_later_the_certificates_are_looked_at_again() {
    let platform = Platform::new(FIRST, signed(FIRST, &list(&[(FIRST, VALID)])));
    let till = platform.till().await;
    is_paid(&till).await;
    till.clock.advance(12 * 3_600_000 - 1);
    is_paid(&till).await;
    assert_eq!(downloads(&till), 1);
    till.clock.advance(1);
    is_paid(&till).await;
    is_paid(&till).await;
    // The canned answers are old by now, so the look failed; it is not repeated at every call.
    assert_eq!(downloads(&till), 2);
    till.clock.advance(600_000);
    is_paid(&till).await;
    assert_eq!(downloads(&till), 3);
}

#[tokio::test]
async fn configured_keys_count_beside_downloaded_ones() {
    let platform = Platform::new(SIGNER, signed(FIRST, &list(&[(FIRST, VALID)])));
    let till = platform.till_with(|_| ()).await;
    assert!(is_paid(&till).await);
    assert_eq!(downloads(&till), 0, "nothing to look for");
    platform.change(FIRST, signed(FIRST, &list(&[(FIRST, VALID)])));
    assert!(is_paid(&till).await);
    platform.change(SIGNER, Canned::unsigned(500, ""));
    assert!(is_paid(&till).await);
    assert_eq!(downloads(&till), 1);
}

#[tokio::test]
async fn certificates_that_cannot_be_trusted_are_refused_and_nothing_is_sent() {
    let good = list(&[(FIRST, VALID)]);
    let renamed = good.replace(FIRST, SECOND);
    let mut torn: serde_json::Value = serde_json::from_str(&good).expect("JSON");
    torn["data"][0]["encrypt_certificate"]["associated_data"] = "another".into();
    let no_certificate = json!({"data": [sealed(FIRST, "not a certificate")]}).to_string();
    let other_kind = good.replace("AEAD_AES_256_GCM", "AEAD_SM4_GCM");
    for (name, listed, words) in [
        ("unsigned", Canned::unsigned(200, &good), "cannot be trusted"),
        ("signed by another", signed(SECOND, &good), "cannot be trusted"),
        ("old", Canned::signed_at(200, &good, vector_time().plus_seconds(-301), FIRST), "clock"),
        ("another key", signed(FIRST, &torn.to_string()), "api_v3_key"),
        ("another name", signed(SECOND, &renamed), "is called"),
        ("no certificate", signed(FIRST, &no_certificate), "not a certificate"),
        ("no certificate of ours", signed(FIRST, &other_kind), "no certificate"),
        ("none", signed(FIRST, r#"{"data":[]}"#), "no certificate"),
        ("not ready yet", signed(FIRST, &list(&[(FIRST, ("270101000000Z", "350101000000Z"))])), "not valid"),
        ("over", signed(FIRST, &list(&[(FIRST, ("200101000000Z", "250101000000Z"))])), "not valid"),
        ("public keys", Canned::unsigned(404, r#"{"code":"RESOURCE_NOT_EXISTS"}"#), "PUB_KEY_ID_"),
        ("refused", Canned::unsigned(401, r#"{"code":"SIGN_ERROR"}"#), "SIGN_ERROR"),
        ("a portal", Canned::unsigned(200, "<html>"), "not WeChat Pay's answer"),
    ] {
        let till = Platform::new(FIRST, listed).till().await;
        let reply = till.wechat.create(&till.payment, None).await;
        assert!(
            matches!(&reply.answer, Answer::NotSent { detail } if detail.contains(words)),
            "{name}: «{words}» is not in {reply:?}"
        );
        assert_eq!(reply.reached, Reached::Untried, "{name}: the line is not to blame");
        assert_eq!(till.paths(), ["/v3/global/certificates"], "{name}");
    }
}

#[tokio::test]
async fn calls_at_the_same_time_share_one_download() {
    let till = Platform::new(FIRST, signed(FIRST, &list(&[(FIRST, VALID)]))).till().await;
    let (one, two, three) = tokio::join!(is_paid(&till), is_paid(&till), is_paid(&till));
    assert!(one && two && three);
    assert_eq!(downloads(&till), 1);
}

#[tokio::test]
async fn the_api_v3_key_is_read_when_it_is_needed() {
    let till = Platform::new(FIRST, signed(FIRST, &list(&[(FIRST, VALID)]))).till().await;
    let shown = format!("{:?}", till.wechat);
    assert!(!shown.contains(text(&vectors()["config"], "apiv3_key")) && shown.contains("v3.key"), "{shown}");
    let path = shown.split('"').find(|part| part.ends_with("v3.key")).expect("a path").to_owned();
    std::fs::remove_file(path).expect("removed");
    let reply = till.wechat.query(&till.payment).await;
    assert!(matches!(&reply.answer, Answer::NotSent { detail } if detail.contains("v3.key")), "{reply:?}");
}

#[tokio::test]
async fn a_check_up_names_the_end_of_every_certificate() {
    let soon = ("250101000000Z", "260115000000Z");
    let platform = Platform::new(FIRST, signed(FIRST, &list(&[(FIRST, soon), (SECOND, VALID)])));
    let till = platform.till().await;
    let findings = till.wechat.check().await;
    let about: Vec<_> = findings.iter().filter(|finding| finding.subject == "certificates").collect();
    assert_eq!(about.len(), 2, "{findings:#?}");
    assert!(about.iter().all(|finding| finding.verdict == Verdict::Good), "the next one comes by itself");
    assert!(about[0].text.contains(&canonical(FIRST)) && about[0].text.contains("2026-01-15"), "{about:?}");
    assert_eq!(downloads(&till), 1);
}

//! Configurations that cannot work say so, with the key, the file and what would be right.

use super::server::{config, shop};
use super::{file, text, vector_time, vectors};
use crate::acquirer::wechat::WechatPay;
use crate::clock::Clock;
use crate::config::{Identity, SecretRef, Wechat};
use crate::entropy::Entropy;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rustls_pki_types::pem::PemObject;
use std::path::Path;

fn build(wechat: &Wechat) -> Result<WechatPay, String> {
    let clock = Clock::virtual_at(vector_time());
    WechatPay::new(wechat, &shop(), clock, Entropy::seeded(1)).map_err(|error| error.to_string())
}

fn refusal(change: impl FnOnce(&Path, &mut Wechat)) -> String {
    let home = tempfile::tempdir().expect("a folder");
    let mut wechat = config(home.path(), "https://apihk.mch.weixin.qq.com");
    change(home.path(), &mut wechat);
    match build(&wechat) {
        Ok(_) => panic!("accepted: {wechat:?}"),
        Err(message) => message,
    }
}

fn pem(kind: &str, der: &[u8]) -> String {
    let lines: Vec<String> =
        BASE64.encode(der).as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
    format!("-----BEGIN {kind}-----\n{}\n-----END {kind}-----\n", lines.join("\n"))
}

fn elliptic() -> String {
    let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &SystemRandom::new()).expect("a key");
    pem("PRIVATE KEY", document.as_ref())
}

#[test]
fn a_key_file_that_is_missing_or_holds_something_else_is_named() {
    let says = |message: &str, words: &[&str]| {
        for word in words {
            assert!(message.contains(word), "«{word}» is not in: {message}");
        }
    };
    let missing = refusal(|home, wechat| wechat.private_key = SecretRef(home.join("nowhere.pem")));
    says(&missing, &["private_key", "nowhere.pem", "cannot be read"]);
    let not_rsa = refusal(|home, wechat| wechat.private_key = file(home, "ec.pem", &elliptic()));
    says(&not_rsa, &["private_key", "ec.pem", "must hold the merchant's RSA private key", "not a usable RSA"]);
    let certificate = refusal(|home, wechat| {
        wechat.private_key = file(home, "cert.pem", text(&vectors(), "platform_cert_pem"));
    });
    says(&certificate, &["private_key", "cert.pem", "it holds a certificate"]);
    let empty = refusal(|home, wechat| wechat.private_key = file(home, "empty.pem", ""));
    says(&empty, &["private_key", "empty.pem", "no PEM text"]);
    let swapped = refusal(|home, wechat| {
        wechat.platform_keys[0].key = file(home, "swapped.pem", text(&vectors(), "merchant_private_key_pem"));
    });
    says(&swapped, &["platform_keys, id 4DC79DAEE0B16678824D58817FB1770427ABA4B8", "swapped.pem", "a private key"]);
    let short = refusal(|home, wechat| wechat.api_v2_key = Some(file(home, "v2.key", "too short")));
    says(&short, &["api_v2_key", "v2.key", "32 letters and digits"]);
    let v3 = refusal(|home, wechat| wechat.api_v3_key = Some(file(home, "v3.key", "too short")));
    says(&v3, &["api_v3_key", "v3.key", "32 letters and digits"]);
    let none = refusal(|_, wechat| wechat.platform_keys.clear());
    says(&none, &["platform_keys is empty", "api_v3_key"]);
}

#[test]
fn an_address_or_identity_that_cannot_be_used_is_refused() {
    for address in ["http://apihk.mch.weixin.qq.com", "http://192.168.1.9:80", "ftp://127.0.0.1", "wechat", ""] {
        let message = refusal(|_, wechat| wechat.base_url = address.to_owned());
        assert!(message.starts_with("[wechat] base_url"), "{address}: {message}");
    }
    for address in ["https://a@apihk.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com/v3"] {
        let message = refusal(|_, wechat| wechat.base_url = address.to_owned());
        assert!(message.contains("only scheme, host and port"), "{address}: {message}");
    }
    let quoted = refusal(|_, wechat| {
        wechat.identity = Identity::Direct { mchid: "1&x".to_owned(), appid: "wx1".to_owned() };
    });
    assert!(quoted.starts_with("[wechat] identity.mchid"), "{quoted}");
    let serial = refusal(|_, wechat| wechat.merchant_serial = "1\",x=\"".to_owned());
    assert!(serial.starts_with("[wechat] merchant_serial"), "{serial}");
}

#[test]
fn a_pkcs1_key_is_taken_too_and_no_secret_is_shown() {
    let home = tempfile::tempdir().expect("a folder");
    let vectors = vectors();
    let pkcs8 = text(&vectors, "merchant_private_key_pem");
    let der = rustls_pki_types::PrivatePkcs8KeyDer::from_pem_slice(pkcs8.as_bytes()).expect("a key");
    // Behind 26 bytes that only say «RSA» stands the PKCS#1 key.
    let pkcs1 = pem("RSA PRIVATE KEY", &der.secret_pkcs8_der()[26..]);
    let mut wechat = config(home.path(), "http://127.0.0.1:9");
    wechat.private_key = file(home.path(), "pkcs1.pem", &pkcs1);
    let shown = format!("{:?}", build(&wechat).expect("an adapter"));
    assert!(!shown.contains(text(&vectors["config"], "apiv2_key")), "{shown}");
    assert!(shown.contains("merchant_key: MerchantKey,"), "{shown}");
}

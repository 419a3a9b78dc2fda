//! Configurations that cannot work say so, with the key, the file and what would be right.

use super::server::{CLIENT, config, file, now, private_base64, public_base64, shop};
use crate::acquirer::alipay_plus::AlipayPlus;
use crate::acquirer::{Acquirer, Rules};
use crate::clock::Clock;
use crate::config::{Alipay, SecretRef};
use crate::entropy::Entropy;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use std::path::Path;

fn build(change: impl FnOnce(&Path, &mut Alipay)) -> Result<AlipayPlus, String> {
    let home = tempfile::tempdir().expect("a folder");
    let mut alipay = config(home.path(), "https://open-sea-global.alipay.com");
    change(home.path(), &mut alipay);
    let clock = Clock::virtual_at(now());
    AlipayPlus::new(&alipay, &shop(), "till-1", clock, Entropy::seeded(1)).map_err(|error| error.to_string())
}

fn refusal(change: impl FnOnce(&Path, &mut Alipay)) -> String {
    match build(change) {
        Ok(adapter) => panic!("accepted: {adapter:?}"),
        Err(message) => message,
    }
}

fn pem(kind: &str, base64: &str) -> String {
    let lines: Vec<&str> = base64.as_bytes().chunks(64).map(|line| str::from_utf8(line).expect("ASCII")).collect();
    format!("-----BEGIN {kind}-----\n{}\n-----END {kind}-----\n", lines.join("\n"))
}

#[test]
fn keys_are_taken_as_pem_and_as_the_console_gives_them() {
    let wrapped = |base64: String| pem("", &base64).lines().skip(1).take(8).collect::<Vec<_>>().join("\r\n");
    assert!(wrapped(public_base64(true)).contains("\r\n"));
    for (private, public) in [
        (private_base64(), public_base64(true)),
        (pem("PRIVATE KEY", &private_base64()), pem("PUBLIC KEY", &public_base64(true))),
        (format!("\u{feff}  {}\r\n", private_base64()), format!("\n{}\n\n", public_base64(true))),
        (format!("Bag Attributes\n{}", pem("PRIVATE KEY", &private_base64())), public_base64(true)),
    ] {
        build(|home, alipay| {
            alipay.private_key = file(home, "private.pem", &private);
            alipay.public_key = file(home, "public.pem", &public);
        })
        .expect("an adapter");
    }
    // Behind 26 bytes that only say «RSA» stands the PKCS#1 key.
    let pkcs1 = BASE64.encode(&BASE64.decode(private_base64()).expect("base64")[26..]);
    for text in [pem("RSA PRIVATE KEY", &pkcs1), pkcs1] {
        build(|home, alipay| alipay.private_key = file(home, "pkcs1.pem", &text)).expect("an adapter");
    }
}

#[test]
fn a_key_file_that_is_missing_or_holds_something_else_is_named() {
    let says = |message: &str, words: &[&str]| {
        for word in words {
            assert!(message.contains(word), "«{word}» is not in: {message}");
        }
        assert!(message.starts_with("[alipay] "), "{message}");
    };
    let private = |text: &str| refusal(|home, alipay| alipay.private_key = file(home, "a.pem", text));
    let public = |text: &str| refusal(|home, alipay| alipay.public_key = file(home, "b.pem", text));
    says(&refusal(|home, alipay| alipay.private_key = SecretRef(home.join("no.pem"))), &["no.pem", "cannot be read"]);
    says(&private(""), &["private_key", "a.pem", "no PEM text and no base64"]);
    says(&private("not a key!"), &["no PEM text and no base64"]);
    says(&private(&public_base64(true)), &["private_key", "it holds a public key"]);
    says(&private(&pem("PUBLIC KEY", &public_base64(true))), &["it holds a public key"]);
    says(&private(&pem("CERTIFICATE", &public_base64(true))), &["it holds a certificate"]);
    says(&private(&pem("ENCRYPTED PRIVATE KEY", &private_base64())), &["a private key behind a password"]);
    let elliptic = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &SystemRandom::new()).expect("a key");
    says(&private(&BASE64.encode(elliptic.as_ref())), &["not a usable RSA private key"]);
    says(&public(&private_base64()), &["public_key", "it holds a private key"]);
    says(&public(&pem("PRIVATE KEY", &private_base64())), &["it holds a private key"]);
    says(&public("AAAA"), &["public_key", "not a usable RSA public key"]);
    let token = |text: &str| refusal(|home, alipay| alipay.agent_token = Some(file(home, "agent.token", text)));
    says(&token(" \n"), &["agent_token", "agent.token", "the token of the integrator"]);
    says(&token("two words"), &["agent_token"]);
}

#[test]
fn an_address_that_cannot_be_used_is_refused() {
    for address in ["http://open-sea-global.alipay.com", "http://192.168.1.9:80", "ftp://127.0.0.1", "alipay", ""] {
        let message = refusal(|_, alipay| alipay.base_url = address.to_owned());
        assert!(message.starts_with("[alipay] base_url"), "{address}: {message}");
    }
    for address in ["https://a@open-sea-global.alipay.com", "https://open-sea-global.alipay.com/ams"] {
        let message = refusal(|_, alipay| alipay.base_url = address.to_owned());
        assert!(
            message.ends_with("only scheme, host and port, such as https://open-sea-global.alipay.com"),
            "{message}"
        );
    }
}

#[test]
fn no_secret_is_shown() {
    let adapter = build(|home, alipay| alipay.agent_token = Some(file(home, "agent.token", "agent-secret\n")));
    let shown = format!("{:?}", adapter.expect("an adapter"));
    assert!(!shown.contains("agent-secret") && !shown.contains(&private_base64()[40..80]), "{shown}");
    assert!(shown.contains("private_key: MerchantKey,") && shown.contains(CLIENT), "{shown}");
}

#[test]
fn pace_and_limits_come_from_the_configuration() {
    let adapter = build(|_, alipay| {
        (alipay.code_seconds, alipay.scan_seconds, alipay.poll_ms) = (600, 120, 5_000);
    });
    let rules = Rules {
        code_seconds: 600,
        scan_seconds: 120,
        poll_ms: 5_000,
        first_poll_ms: 5_000,
        reverse_after_seconds: 0,
        refund_gap_seconds: 0,
        refund_days: 365,
        refund_parts: 50,
    };
    assert_eq!(adapter.expect("an adapter").rules(), rules);
}

//! One exchange with WeChat Pay without the line: the request is signed, the answer verified, read and understood. The
//! floor beside it is what nobody can leave out: the same bytes signed and verified by bare `aws-lc-rs`.
//!
//! `cargo bench --bench wire` prints both and their ratio (design §9: at most 1.5). Nothing here fails: a slow machine
//! is not a broken program.

#![allow(clippy::print_stdout)]

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use maneki::acquirer::wechat::WechatPay;
use maneki::clock::Clock;
use maneki::config::{Config, SecretRef};
use maneki::domain::currency::Currency;
use maneki::domain::id::{PaymentId, SaleId};
use maneki::domain::money::Money;
use maneki::domain::payment::{Answer, Payment, Tender};
use maneki::domain::time::{Day, Timestamp};
use maneki::entropy::Entropy;
use reqwest::header::{HeaderMap, HeaderValue};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{PrivatePkcs8KeyDer, SubjectPublicKeyInfoDer};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// 2026-01-02T03:03:04Z, the moment of the vectors.
const NOW: Timestamp = Timestamp::from_ms(1_767_322_984_000);
const SECONDS: i64 = 1_767_322_984;
const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";
const ROUNDS: usize = 400;

const CONFIG: &str = r#"
[shop]
name = "Maison Lumière"
country = "FR"
currency = "EUR"
timezone = "Europe/Paris"
merchant_category_code = "5947"

[till]
id = "paris-1"

[wechat]
base_url = "http://127.0.0.1:9"
identity = { mchid = "1900000109", appid = "wx8888888888888888" }
merchant_serial = "1B7BA7CE632F392B3015560463EFEE233FEAB51A"
private_key = "file:merchant.pem"
platform_keys = [{ id = "PUB_KEY_ID_BENCH", key = "file:platform.pem" }]
notify_url = "https://pay.example.org/wechat/notify"

[rates]
sources = ["manual"]
max_age_hours = 96
"#;

fn main() {
    let vectors: serde_json::Value =
        serde_json::from_str(include_str!("../tests/vectors/wechatpay.json")).expect("vectors");
    let pem = |name: &str| vectors[name].as_str().expect("a key").to_owned();
    let (private, public) = (pem("merchant_private_key_pem"), pem("merchant_public_key_pem"));
    let home = tempfile::tempdir().expect("a folder");
    let wechat = till(home.path(), &private, &public);
    let payment = payment();
    let body = answer(&payment);
    let der = PrivatePkcs8KeyDer::from_pem_slice(private.as_bytes()).expect("a key");
    let signer = KeyPair::from_pkcs8(der.secret_pkcs8_der()).expect("a key");
    let spki = SubjectPublicKeyInfoDer::from_pem_slice(public.as_bytes()).expect("a key");
    let verifier = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, spki.as_ref()).expect("a key");

    let request =
        format!("GET\n/v3/global/transactions/out-trade-no/{}?mchid=1900000109\n{SECONDS}\n{NONCE}\n\n", payment.id);
    let signed = format!("{SECONDS}\n{NONCE}\n{body}\n");
    let signature = sign(&signer, signed.as_bytes());
    let headers = headers(&signature);
    assert!(matches!(wechat.rehearse(&payment, &headers, body.as_bytes()), Answer::Charged { .. }), "understood");

    let bare = || {
        black_box(sign(&signer, black_box(request.as_bytes())));
        verifier.verify_sig(black_box(signed.as_bytes()), &signature).expect("fits");
    };
    let ours = || {
        black_box(wechat.rehearse(&payment, black_box(&headers), black_box(body.as_bytes())));
    };
    // Turn by turn, so that both meet the same machine.
    let (mut floor, mut whole) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        floor.push(timed(bare));
        whole.push(timed(ours));
    }
    let (floor, whole) = (median(floor), median(whole));
    let ratio = whole.as_secs_f64() / floor.as_secs_f64();
    println!(
        "one exchange: sign + verify + parse   {whole:>10.1?}   bare aws-lc-rs {floor:.1?}   ratio {ratio:.2}  (goal 1.5)"
    );
}

fn timed(work: impl Fn()) -> Duration {
    let from = Instant::now();
    work();
    from.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn sign(key: &KeyPair, text: &[u8]) -> Vec<u8> {
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature).expect("signed");
    signature
}

fn headers(signature: &[u8]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let text = |text: &str| HeaderValue::from_str(text).expect("a value");
    headers.insert("Wechatpay-Timestamp", HeaderValue::from(SECONDS));
    headers.insert("Wechatpay-Nonce", text(NONCE));
    headers.insert("Wechatpay-Serial", text("PUB_KEY_ID_BENCH"));
    headers.insert("Wechatpay-Signature", text(&BASE64.encode(signature)));
    headers
}

fn till(home: &Path, private: &str, public: &str) -> WechatPay {
    for (name, text) in [("merchant.pem", private), ("platform.pem", public)] {
        std::fs::write(home.join(name), text).expect("a file");
    }
    let (config, _) = Config::parse(CONFIG, home).expect("a configuration");
    let wechat = config.wechat.expect("[wechat]");
    assert_eq!(wechat.private_key, SecretRef(home.join("merchant.pem")));
    WechatPay::new(&wechat, &config.shop, Clock::virtual_at(NOW), Entropy::seeded(1)).expect("an adapter")
}

fn payment() -> Payment {
    Payment::intent(
        PaymentId::new(NOW, [1; 9]),
        SaleId::new(NOW, [2; 9]),
        Tender::Wechat,
        Money::new(12_850, Currency::from_code("EUR").expect("EUR")),
        NOW,
        Day::parse("2026-01-02").expect("a day"),
        NOW.plus_seconds(300),
    )
}

/// As long as a real answer: with a coupon.
fn answer(payment: &Payment) -> String {
    serde_json::json!({
        "id": "4200001234202601021234567890", "mchid": "1900000109", "appid": "wx8888888888888888",
        "out_trade_no": payment.id.as_str(), "trade_type": "NATIVE", "trade_state": "SUCCESS",
        "trade_state_desc": "paid", "bank_type": "OTHERS", "success_time": "2026-01-02T11:02:00+08:00",
        "attach": payment.sale.as_str(), "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
        "amount": {
            "total": 12850, "currency": "EUR", "payer_total": 100785, "payer_currency": "CNY",
            "exchange_rate": {"type": "SETTLEMENT_RATE", "rate": 784320000},
        },
        "promotion_detail": [{
            "promotion_id": "109519", "name": "Golden Week", "scope": "GLOBAL", "type": "DISCOUNT", "amount": 300,
            "currency": "EUR", "activity_id": "931386", "merchant_contribute_amount": 100,
            "wechatpay_contribute_amount": 200, "other_contribute_amount": 0,
        }],
    })
    .to_string()
}

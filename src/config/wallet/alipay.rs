//! `[alipay]`: Alipay+ by Antom's in-store API.

use super::super::Alipay;
use super::super::check;
use super::super::problem::quoted;
use super::super::read::{Files, secret};
use super::super::section::Section;
use super::{decimals, word};
use std::path::Path;

const KEYS: [&str; 17] = [
    "base_url",
    "client_id",
    "private_key",
    "public_key",
    "key_version",
    "agent_token",
    "merchant_id",
    "store_id",
    "merchant_region",
    "settlement_currency",
    "notify_url",
    "code_seconds",
    "scan_seconds",
    "poll_ms",
    "currencies",
    "connect_timeout_ms",
    "request_timeout_ms",
];

/// Where `merchantRegion` is asked for (Antom, "pay (user-presented mode)").
const REGIONS: [&str; 4] = ["US", "JP", "PK", "SG"];

pub(in super::super) fn alipay(section: &Section<'_>, home: &Path, files: Files) -> Option<Alipay> {
    section.only(&KEYS);
    let base_url = section.text("base_url", "\"https://open-sea-global.alipay.com\"", check::base_url);
    let client_id = section.text("client_id", "\"SANDBOX_5Y…\"", client_id);
    let private_key = secret(section, "private_key", home, files);
    let public_key = secret(section, "public_key", home, files);
    let key_version = section.number("key_version", &(1..=999), Some(1));
    let agent_token = section.has("agent_token").then(|| secret(section, "agent_token", home, files)).flatten();
    let merchant_id = section.text("merchant_id", "\"M0001\"", |text| check::ascii(text, 32));
    let store_id = section.text("store_id", "\"S0001\"", |text| check::ascii(text, 32));
    let merchant_region = section.text_if_present("merchant_region", "\"JP\"", check::country);
    if merchant_region.as_deref().is_some_and(|region| !REGIONS.contains(&region)) {
        section
            .warning("merchant_region", format!("is sent as it stands; Alipay+ asks for it in {}", REGIONS.join(", ")));
    }
    let settlement_currency = section.text_if_present("settlement_currency", "\"EUR\"", check::currency);
    let notify_url = section.text_if_present("notify_url", "\"https://pay.example.org/alipay\"", notify_url);
    if notify_url.as_deref().is_some_and(check::is_private) {
        section.warning("notify_url", "is an address inside a private network, which Alipay+ may refuse");
    }
    let code_seconds = section.number("code_seconds", &(60..=7200), Some(180));
    let scan_seconds = section.number("scan_seconds", &(30..=600), Some(90));
    let poll_ms = section.number("poll_ms", &(1000..=10_000), Some(3000));
    let connect_timeout_ms = section.number("connect_timeout_ms", &(100..=60_000), Some(5000));
    let request_timeout_ms = section.number("request_timeout_ms", &(500..=120_000), Some(10_000));
    Some(Alipay {
        base_url: base_url?,
        client_id: client_id?,
        private_key: private_key?,
        public_key: public_key?,
        key_version: key_version?,
        agent_token,
        merchant_id: merchant_id?,
        store_id: store_id?,
        merchant_region,
        settlement_currency,
        notify_url,
        code_seconds: code_seconds?,
        scan_seconds: scan_seconds?,
        poll_ms: poll_ms?,
        currencies: decimals(section),
        connect_timeout_ms: connect_timeout_ms?,
        request_timeout_ms: request_timeout_ms?,
    })
}

/// The client id stands in a header and in what is signed.
fn client_id(text: &str) -> Result<String, String> {
    word(text, 64).map_err(|_| {
        format!(
            "{} is not a client id; it is 1 to 64 of 0-9 A-Z a-z _ -, as the console shows it, for example SANDBOX_5Y1234",
            quoted(text)
        )
    })
}

/// Antom: `paymentNotifyUrl` is https and at most 2048 characters.
fn notify_url(text: &str) -> Result<String, String> {
    const LONGEST: usize = 2048;
    if !text.starts_with("https://") {
        return Err(format!("{} must begin with https://; Alipay+ refuses other addresses", quoted(text)));
    }
    if text.len() > LONGEST {
        return Err(format!("has {} characters; Alipay+ accepts {LONGEST}", text.len()));
    }
    if text.contains('#') {
        return Err(format!("{} holds a fragment, which no server sees; end it before the #", quoted(text)));
    }
    check::document_url(text)
}

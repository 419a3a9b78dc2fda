//! What is signed: requests by the merchant's key, answers by the platform's.

use super::keys::{MerchantKey, PlatformKeys};
use crate::domain::time::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use reqwest::header::HeaderMap;

/// The name of the scheme, in both directions.
pub const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048";

/// WeChat Pay sends wrong signatures that begin so, to see whether anybody looks.
const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// An answer signed longer ago, or further ahead, than this is refused (WeChat Pay: signature verification).
const TOLERANCE_S: i64 = 5 * 60;

/// What a request is signed over, and who signs.
#[derive(Debug, Clone, Copy)]
pub struct Stamp<'a> {
    /// The caller: the merchant, or the institution.
    pub mchid: &'a str,
    /// Serial number of the merchant API certificate.
    pub serial: &'a str,
    /// At most 32 letters and digits.
    pub nonce: &'a str,
    /// Seconds since 1970.
    pub timestamp: i64,
}

/// The `Authorization` header of a request; `target` and `body` are the very bytes that are sent.
pub fn authorization(key: &MerchantKey, stamp: Stamp<'_>, method: &str, target: &str, body: &[u8]) -> Option<String> {
    let Stamp { mchid, serial, nonce, timestamp } = stamp;
    let head = format!("{method}\n{target}\n{timestamp}\n{nonce}\n");
    let signature = key.sign(&[head.as_bytes(), body, b"\n"])?;
    Some(format!(
        "{SCHEME} mchid=\"{mchid}\",nonce_str=\"{nonce}\",timestamp=\"{timestamp}\",serial_no=\"{serial}\",\
         signature=\"{signature}\""
    ))
}

/// Why an answer is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Untrusted {
    /// A header is missing, or is no text.
    #[error("it carries no {0}")]
    Missing(&'static str),
    /// Another signature scheme.
    #[error("its signature is of another kind than {SCHEME}")]
    Scheme,
    /// No key of that name is known.
    #[error("it is signed with the key {0}, which neither platform_keys nor WeChat Pay's certificates list")]
    UnknownKey(String),
    /// The certificate of that name does not count now.
    #[error("it is signed with the certificate {0}, which is not valid at this time; check this computer's clock")]
    Expired(String),
    /// Too old, or from the future.
    #[error("it was signed {0} s away from this computer's clock; check the clock")]
    Time(i64),
    /// The signature does not fit.
    #[error("its signature does not fit its text")]
    Wrong,
}

/// Checks that the platform signed `text`, the body of almost every answer, with one of `keys` within five minutes
/// of `now`.
///
/// # Errors
/// Why the answer must not be believed.
pub fn verify(keys: &PlatformKeys, headers: &HeaderMap, text: &[u8], now: Timestamp) -> Result<(), Untrusted> {
    let header =
        |name: &'static str| headers.get(name).and_then(|value| value.to_str().ok()).ok_or(Untrusted::Missing(name));
    let signature = header("Wechatpay-Signature")?;
    let serial = header("Wechatpay-Serial")?;
    let timestamp = header("Wechatpay-Timestamp")?;
    let nonce = header("Wechatpay-Nonce")?;
    if headers.get("Wechatpay-Signature-Type").is_some_and(|kind| kind.as_bytes() != SCHEME.as_bytes()) {
        return Err(Untrusted::Scheme);
    }
    if signature.starts_with(PROBE) {
        return Err(Untrusted::Wrong);
    }
    let seconds: i64 = timestamp.parse().map_err(|_| Untrusted::Missing("Wechatpay-Timestamp"))?;
    let away = now.ms().div_euclid(1000).saturating_sub(seconds);
    if away.saturating_abs() > TOLERANCE_S {
        return Err(Untrusted::Time(away));
    }
    let key = keys.find(serial, now)?;
    let signature = BASE64.decode(signature).map_err(|_| Untrusted::Wrong)?;
    let text = [format!("{timestamp}\n{nonce}\n").as_bytes(), text, b"\n"].concat();
    key.verify_sig(&text, &signature).map_err(|_| Untrusted::Wrong)
}

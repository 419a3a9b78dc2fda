//! The platform's certificates: downloaded, decrypted with the API v3 key, checked, kept by serial number (WeChat Pay:
//! get platform certificates).
//!
//! The first answer is signed with a certificate inside itself. That is no circle: the decryption proves that the
//! certificate comes from somebody who has the API v3 key, and the signature that the answer is from now.

use super::WechatPay;
use super::answer::{self, text};
use super::classify::classify;
use super::keys::{self, Known};
use super::orders::get;
use super::{Failure, sign};
use crate::acquirer::line::Answered;
use crate::acquirer::words::plain;
use crate::config::SecretRef;
use crate::domain::time::Timestamp;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use tokio::sync::Mutex;

const TARGET: &str = "/v3/global/certificates";

/// The page asks for a look at least this often; a new certificate is there a day before it is used.
const REFRESH_MS: i64 = 12 * 3_600_000;

/// A refresh that failed is tried again after this long.
const RETRY_MS: i64 = 10 * 60_000;

/// An unknown serial number is no reason to look twice within this time.
const UNKNOWN_MS: i64 = 10_000;

/// Downloads certificates, one request at a time.
#[derive(Debug)]
pub struct CertificateDesk {
    /// Where the API v3 key is. It is read for every download and wiped after it.
    key: SecretRef,
    turn: Mutex<Turn>,
}

#[derive(Debug, Default)]
struct Turn {
    tried: Option<Timestamp>,
    fetched: Option<Timestamp>,
}

impl CertificateDesk {
    /// A desk with the file of the API v3 key.
    pub fn new(key: &SecretRef) -> Self {
        Self { key: key.clone(), turn: Mutex::default() }
    }
}

impl Turn {
    fn is_stale(&self, now: Timestamp) -> bool {
        self.fetched.is_some_and(|at| !within(at, now, REFRESH_MS))
            && self.tried.is_none_or(|at| !within(at, now, RETRY_MS))
    }
}

/// Whether `at` lies less than `ms` before `now`; a clock that was set back makes everything old.
fn within(at: Timestamp, now: Timestamp, ms: i64) -> bool {
    (0..ms).contains(&now.since(at))
}

impl WechatPay {
    /// Sees to it that an answer can be believed before anything is sent: without any valid key the certificates are
    /// downloaded; and again when they are half a day old.
    ///
    /// # Errors
    /// There is no key an answer could be checked with.
    pub(super) async fn ready(&self) -> Result<(), Failure> {
        let Some(desk) = &self.certificates else {
            return Ok(());
        };
        let now = self.clock.now();
        if self.platform_keys.is_usable(now) {
            // Whoever is at the desk already does it for all.
            if let Ok(mut turn) = desk.turn.try_lock()
                && turn.is_stale(now)
                && let Err(failure) = self.download(desk, &mut turn).await
            {
                tracing::warn!(why = failure.into_text(), "the certificates of WeChat Pay were not refreshed");
            }
            return Ok(());
        }
        let mut turn = desk.turn.lock().await;
        if self.platform_keys.is_usable(now) { Ok(()) } else { self.download(desk, &mut turn).await }
    }

    /// Downloads the certificates because an answer is signed with `serial`, which nobody has heard of. Says whether
    /// it is known now.
    pub(super) async fn learn(&self, serial: &str) -> bool {
        let Some(desk) = &self.certificates else {
            return false;
        };
        let mut turn = desk.turn.lock().await;
        let now = self.clock.now();
        let is_known = || self.platform_keys.find(serial, now).is_ok();
        if is_known() {
            return true;
        }
        if turn.tried.is_some_and(|at| within(at, now, UNKNOWN_MS)) {
            return false;
        }
        if let Err(failure) = self.download(desk, &mut turn).await {
            tracing::warn!(why = failure.into_text(), "the certificates of WeChat Pay were not downloaded");
        }
        is_known()
    }

    /// Downloads the certificates now.
    pub(super) async fn look_up_certificates(&self) -> Option<Result<(), Failure>> {
        let desk = self.certificates.as_ref()?;
        let mut turn = desk.turn.lock().await;
        Some(self.download(desk, &mut turn).await)
    }

    async fn download(&self, desk: &CertificateDesk, turn: &mut Turn) -> Result<(), Failure> {
        turn.tried = Some(self.clock.now());
        let said = |why: String| format!("WeChat Pay's certificates could not be downloaded: {why}");
        let answered = match self.send_signed(get(TARGET.to_owned())).await {
            Ok(answered) => answered,
            Err(Failure::Withheld(why)) => return Err(Failure::Withheld(said(why))),
            // Of the call these keys are for nothing was sent.
            Err(failure) => return Err(Failure::NotSent(said(failure.into_text()))),
        };
        let certificates = read(&answered, &desk.key).map_err(|why| Failure::Withheld(said(why)))?;
        sign::verify(&self.platform_keys.with(&certificates), &answered.headers, &answered.body, answered.at)
            .map_err(|why| Failure::Withheld(said(format!("the answer cannot be trusted: {why}"))))?;
        tracing::info!(count = certificates.len(), "the certificates of WeChat Pay were downloaded");
        self.platform_keys.keep(certificates, answered.at);
        turn.fetched = Some(answered.at);
        Ok(())
    }
}

/// The certificates of an answer that is not believed yet.
fn read(answered: &Answered, key: &SecretRef) -> Result<Vec<Known>, String> {
    let body = answer::object(answered).ok_or_else(|| answer::not_theirs(answered.status.as_u16()))?;
    if let Some(code) = answer::told_code(&body) {
        let entry = classify(answered.status.as_u16(), code);
        let hint = if answered.status.as_u16() == 404 {
            "; a merchant with a public key instead of certificates names it in platform_keys (PUB_KEY_ID_…)"
        } else {
            ""
        };
        return Err(answer::with_clock_hint(answered, answer::detail(code, entry.reason, &body)) + hint);
    }
    let key = keys::load_api_v3_key(key).map_err(|why| why.to_string())?;
    let (mut found, mut broken) = (Vec::new(), None);
    for entry in answer::items(&body, &["data"]) {
        match certificate(entry, &key) {
            Ok(known) => found.extend(known),
            // One that cannot be read does not hold up those that can.
            Err(why) => broken = Some(why),
        }
    }
    match (found.is_empty(), broken) {
        (true, why) => Err(why.unwrap_or_else(|| "the answer holds no certificate the till can use".to_owned())),
        (false, why) => {
            if let Some(why) = why {
                tracing::warn!(%why, "a certificate of WeChat Pay was left out");
            }
            Ok(found)
        }
    }
}

/// One certificate; nothing where it is of a kind the till does not use (the mainland's own algorithms).
fn certificate(entry: &Value, key: &SecretString) -> Result<Option<Known>, String> {
    let missing = |what: &str| format!("a certificate without {what}");
    let sealed = entry.get("encrypt_certificate").ok_or_else(|| missing("encrypt_certificate"))?;
    if text(sealed, &["algorithm"]) != Some("AEAD_AES_256_GCM") {
        return Ok(None);
    }
    let ciphertext = text(sealed, &["ciphertext"]).ok_or_else(|| missing("ciphertext"))?;
    let nonce = text(sealed, &["nonce"]).ok_or_else(|| missing("nonce"))?;
    let bound = text(sealed, &["associated_data"]).unwrap_or_default();
    let pem = decrypt(key, nonce, bound, ciphertext)
        .ok_or("a certificate could not be decrypted; is api_v3_key the API v3 key of this merchant?")?;
    let known = CertificateDer::from_pem_slice(&pem)
        .map_err(|_| "what was decrypted is not a certificate".to_owned())
        .and_then(|der| Known::certificate(der.to_vec()))?;
    let named = text(entry, &["serial_no"]).unwrap_or_default();
    if keys::canonical(named) != known.id() {
        return Err(format!("the certificate {} is called {}", known.id(), plain(named)));
    }
    Ok(Some(known))
}

/// `AEAD_AES_256_GCM`: base64 of text and tag, the key is the API v3 key itself (WeChat Pay: decrypt certificates).
pub fn decrypt(key: &SecretString, nonce: &str, bound: &str, ciphertext: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(BASE64.decode(ciphertext).ok()?);
    let nonce = Nonce::try_assume_unique_for_key(nonce.as_bytes()).ok()?;
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key.expose_secret().as_bytes()).ok()?);
    let length = key.open_in_place(nonce, Aad::from(bound.as_bytes()), &mut bytes).ok()?.len();
    bytes.truncate(length);
    Some(bytes)
}

//! The platform's side of signatures: one public key, or certificates that come and go.

mod der;

use super::accounts::{self, Accounts};
use super::{SandboxError, rate};
use crate::domain::time::Timestamp;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rsa::KeyPair;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::fmt;
use std::sync::Arc;

/// How long a certificate is good for.
const LIFE_S: i64 = 5 * 365 * 86_400;

/// How old the first certificate is when a sandbox starts.
const AGE_S: i64 = 365 * 86_400;

/// What goes with the ciphertext in clear (WeChat Pay: platform certificates).
const ASSOCIATED: &str = "certificate";

/// Whoever signs the answers, and which certificates can be downloaded.
#[derive(Debug)]
pub(super) struct Platform {
    signer: Signer,
    /// Empty in public-key mode.
    certificates: Vec<Certificate>,
}

/// A key with the id that answers carry.
#[derive(Clone)]
pub(super) struct Signer {
    pub id: String,
    key: Arc<KeyPair>,
}

impl fmt::Debug for Signer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Signer").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Signer {
    /// The signature over `text`, base64.
    pub fn sign(&self, text: &[u8]) -> Result<String, SandboxError> {
        accounts::sign(&self.key, text)
    }
}

#[derive(Debug)]
struct Certificate {
    signer: Signer,
    pem: String,
    from: Timestamp,
    until: Timestamp,
}

impl Certificate {
    fn new(signer: Signer, from: Timestamp) -> Result<Self, SandboxError> {
        let until = from.plus_seconds(LIFE_S);
        let der = der::certificate(&signer.id, &signer.key, from, until)?;
        Ok(Self { signer, pem: accounts::pem("CERTIFICATE", &der), from, until })
    }
}

impl Platform {
    /// Signs with the key of `accounts`, by its certificate where they have one.
    ///
    /// # Errors
    /// When the crypto library cannot use the key.
    pub fn new(accounts: &Accounts, now: Timestamp) -> Result<Self, SandboxError> {
        let signer = Signer { id: accounts.platform_id().to_owned(), key: accounts.platform_key() };
        let certificates = match accounts.has_certificates() {
            true => vec![Certificate::new(signer.clone(), now.plus_seconds(-AGE_S))?],
            false => Vec::new(),
        };
        Ok(Self { signer, certificates })
    }

    pub const fn signer(&self) -> &Signer {
        &self.signer
    }

    /// A new certificate can be downloaded and is not used yet. Nothing happens in public-key mode.
    ///
    /// # Errors
    /// When the crypto library cannot make a key.
    pub fn announce(&mut self, now: Timestamp) -> Result<Option<String>, SandboxError> {
        if self.certificates.is_empty() {
            return Ok(None);
        }
        let key = accounts::read_key(&accounts::new_key()?)?;
        let signer = Signer { id: serial(&key), key: Arc::new(key) };
        let id = signer.id.clone();
        self.certificates.push(Certificate::new(signer, now)?);
        Ok(Some(id))
    }

    /// From now on answers are signed with the newest certificate, which is made where none was announced.
    /// The older ones can still be downloaded.
    ///
    /// # Errors
    /// As [`Platform::announce`].
    pub fn rotate(&mut self, now: Timestamp) -> Result<Option<String>, SandboxError> {
        let in_use = self.certificates.last().is_some_and(|newest| newest.signer.id == self.signer.id);
        if in_use {
            self.announce(now)?;
        }
        if let Some(newest) = self.certificates.last() {
            self.signer = newest.signer.clone();
        }
        Ok(Some(self.signer.id.clone()).filter(|_| !self.certificates.is_empty()))
    }

    /// All certificates as the download shows them; nothing in public-key mode.
    ///
    /// # Errors
    /// When the crypto library cannot encrypt.
    pub fn listed(&self, seed: u64, api_v3_key: &str, now: Timestamp) -> Result<Option<Value>, SandboxError> {
        let listed: Result<Vec<Value>, SandboxError> =
            self.certificates.iter().map(|one| told(one, seed, api_v3_key, now)).collect();
        Ok(Some(json!({ "data": listed? })).filter(|_| !self.certificates.is_empty()))
    }
}

/// A serial number that follows from the public key, as hexadecimal digits.
pub(super) fn serial(key: &KeyPair) -> String {
    use aws_lc_rs::signature::KeyPair as _;
    let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, key.public_key().as_ref());
    let digits: String = hash.as_ref().iter().take(20).map(|byte| format!("{byte:02X}")).collect();
    // Positive and without a leading zero, so that number and text are the same.
    format!("5{}", digits.get(1..).unwrap_or(""))
}

fn told(one: &Certificate, seed: u64, api_v3_key: &str, now: Timestamp) -> Result<Value, SandboxError> {
    const LETTERS: &[u8] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let nonce = rate::token(seed, &format!("certificate {} {}", one.signer.id, now.ms()), LETTERS, 12);
    let key = UnboundKey::new(&AES_256_GCM, api_v3_key.as_bytes()).map_err(|_| SandboxError::Key)?;
    let mut text = one.pem.clone().into_bytes();
    let unique = Nonce::try_assume_unique_for_key(nonce.as_bytes()).map_err(|_| SandboxError::Key)?;
    LessSafeKey::new(key)
        .seal_in_place_append_tag(unique, Aad::from(ASSOCIATED.as_bytes()), &mut text)
        .map_err(|_| SandboxError::Key)?;
    Ok(json!({
        "serial_no": one.signer.id,
        "effective_time": super::v3::beijing_time(one.from),
        "expire_time": super::v3::beijing_time(one.until),
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM",
            "nonce": nonce,
            "associated_data": ASSOCIATED,
            "ciphertext": STANDARD.encode(text),
        },
    }))
}

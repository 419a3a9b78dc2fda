//! The keys on both sides of the line: ours signs, the platform's verify.

use super::SERVICE;
use super::sign::Untrusted;
use super::x509::{self, Validity};
use crate::acquirer::SetupError;
pub use crate::acquirer::keys::MerchantKey;
use crate::acquirer::keys::{KeyFile, Kind};
use crate::acquirer::words::plain;
use crate::config::{PlatformKey, SecretRef};
use crate::domain::time::Timestamp;
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256};
use rustls_pki_types::CertificateDer;
use secrecy::SecretString;
use std::sync::{Arc, PoisonError, RwLock};

const PRIVATE_KEY: &str = "the merchant's RSA private key in PEM form (-----BEGIN PRIVATE KEY-----, as in \
                           apiclient_key.pem of the merchant platform), 2048 bits or more, without a password";
const PLATFORM_KEY: &str = "a certificate or RSA public key of WeChat Pay in PEM form (-----BEGIN CERTIFICATE----- \
                            or -----BEGIN PUBLIC KEY-----), 2048 bits or more";
const API_V2_KEY: &str = "the API v2 key: 32 letters and digits on one line";
const API_V3_KEY: &str = "the API v3 key: 32 letters and digits on one line";

/// So many certificates of the platform are kept at most; two or three are valid at once.
const MAX_CERTIFICATES: usize = 16;

/// Reads the merchant's private key.
pub fn load_merchant_key(file: &SecretRef) -> Result<MerchantKey, SetupError> {
    named("private_key", file, PRIVATE_KEY).rsa_private_key()
}

/// One key of the platform.
#[derive(Debug, Clone)]
pub struct Known {
    /// Serial number or key id, as it is compared.
    id: String,
    key: Arc<ParsedPublicKey>,
    /// When it counts; a bare public key always does.
    valid: Option<Validity>,
}

impl Known {
    /// The key of a certificate, under the serial number the certificate carries.
    ///
    /// # Errors
    /// What it is instead.
    pub fn certificate(der: Vec<u8>) -> Result<Self, String> {
        let valid = x509::validity(&der).ok_or("a certificate whose validity cannot be read")?;
        let der = CertificateDer::from(der);
        let certificate =
            webpki::EndEntityCert::try_from(&der).map_err(|why| format!("a certificate that cannot be read: {why}"))?;
        let serial = certificate.serial().iter().map(|byte| format!("{byte:02X}")).collect::<String>();
        let key = public_key(certificate.subject_public_key_info().as_ref())?;
        Ok(Self { id: canonical(&serial), key, valid: Some(valid) })
    }

    fn bare(id: &str, der: &[u8]) -> Result<Self, String> {
        Ok(Self { id: canonical(id), key: public_key(der)?, valid: None })
    }

    /// Its serial number.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The last moment it counts.
    pub fn until(&self) -> Option<Timestamp> {
        self.valid.map(|valid| valid.until)
    }

    /// Whether it counts at `now`.
    pub fn is_valid(&self, now: Timestamp) -> bool {
        self.valid.is_none_or(|valid| valid.from <= now && now <= valid.until)
    }
}

fn public_key(der: &[u8]) -> Result<Arc<ParsedPublicKey>, String> {
    ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der)
        .map(Arc::new)
        .map_err(|why| format!("a key that is not a usable RSA public key: {why}"))
}

/// The platform's keys by serial number or key id; several are valid at once while one is rotated.
#[derive(Debug)]
pub struct PlatformKeys {
    configured: Vec<Known>,
    fetched: RwLock<Vec<Known>>,
}

impl PlatformKeys {
    /// Reads every configured key. A certificate is also found under the serial number it carries.
    pub fn load(configured: &[PlatformKey]) -> Result<Self, SetupError> {
        let mut keys = Vec::new();
        for entry in configured {
            let key = load_platform_key(entry)?;
            keys.push(Known { id: canonical(&entry.id), ..key.clone() });
            keys.extend(key.valid.is_some().then_some(key));
        }
        Ok(Self { configured: keys, fetched: RwLock::default() })
    }

    /// The key to ask for in every request when only public keys (`PUB_KEY_ID_…`) are configured: the
    /// platform would otherwise sign with a certificate (WeChat Pay: public-key mode).
    pub fn preferred(configured: &[PlatformKey]) -> Option<String> {
        let bare = |entry: &&PlatformKey| entry.id.starts_with("PUB_KEY_ID_");
        let first = configured.iter().find(bare)?.id.trim();
        let fits = first.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        (fits && configured.iter().all(|entry| bare(&entry))).then(|| first.to_owned())
    }

    /// The key called `serial`, in either case of letters.
    ///
    /// # Errors
    /// There is none, or none that counts at `now`.
    pub fn find(&self, serial: &str, now: Timestamp) -> Result<Arc<ParsedPublicKey>, Untrusted> {
        let wanted = canonical(serial);
        let named: Vec<Known> = self.all().into_iter().filter(|known| known.id == wanted).collect();
        match named.iter().find(|known| known.is_valid(now)) {
            Some(known) => Ok(Arc::clone(&known.key)),
            None if named.is_empty() => Err(Untrusted::UnknownKey(plain(serial))),
            None => Err(Untrusted::Expired(plain(serial))),
        }
    }

    /// Whether any key counts at `now`.
    pub fn is_usable(&self, now: Timestamp) -> bool {
        self.all().iter().any(|known| known.is_valid(now))
    }

    /// Every key, configured and downloaded.
    pub fn all(&self) -> Vec<Known> {
        let fetched = self.fetched.read().unwrap_or_else(PoisonError::into_inner);
        self.configured.iter().chain(fetched.iter()).cloned().collect()
    }

    /// The same keys with `downloaded` beside them, for the answer they came in.
    pub fn with(&self, downloaded: &[Known]) -> Self {
        let configured = self.configured.iter().chain(downloaded).cloned().collect();
        Self { configured, fetched: RwLock::default() }
    }

    /// Keeps what was downloaded; earlier ones stay as long as they count.
    pub fn keep(&self, downloaded: Vec<Known>, now: Timestamp) {
        let mut fetched = self.fetched.write().unwrap_or_else(PoisonError::into_inner);
        let is_new = |old: &Known| downloaded.iter().all(|known| known.id != old.id);
        fetched.retain(|old| old.is_valid(now) && is_new(old));
        fetched.splice(0..0, downloaded);
        fetched.truncate(MAX_CERTIFICATES);
    }
}

fn load_platform_key(entry: &PlatformKey) -> Result<Known, SetupError> {
    let key = format!("platform_keys, id {}", entry.id);
    let file = named(&key, &entry.key, PLATFORM_KEY);
    let (kind, der) = file.der()?;
    let known = match kind {
        Kind::PublicKey => Known::bare(&entry.id, &der),
        Kind::Certificate => Known::certificate(der.to_vec()),
        other => Err(other.words().to_owned()),
    };
    known.map_err(|found| file.wrong(found))
}

/// Reads the API v2 key.
pub fn load_api_v2_key(file: &SecretRef) -> Result<SecretString, SetupError> {
    load_api_key(named("api_v2_key", file, API_V2_KEY))
}

/// Reads the API v3 key.
pub fn load_api_v3_key(file: &SecretRef) -> Result<SecretString, SetupError> {
    load_api_key(named("api_v3_key", file, API_V3_KEY))
}

fn load_api_key(file: KeyFile<'_>) -> Result<SecretString, SetupError> {
    let bytes = file.read()?;
    let text = str::from_utf8(&bytes).unwrap_or_default().trim();
    if text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(SecretString::from(text));
    }
    Err(file.wrong("something else"))
}

const fn named<'a>(key: &'a str, file: &'a SecretRef, expected: &'static str) -> KeyFile<'a> {
    KeyFile { section: SERVICE.section, key, file, expected }
}

/// Serial numbers are hexadecimal numbers: upper case and without leading zeros.
pub fn canonical(serial: &str) -> String {
    serial.trim().trim_start_matches('0').to_ascii_uppercase()
}

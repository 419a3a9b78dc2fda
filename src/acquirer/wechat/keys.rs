//! The keys on both sides of the line: ours signs, the platform's verify.

use super::WechatSetupError;
use super::sign::Untrusted;
use super::x509::{self, Validity};
use crate::config::{PlatformKey, SecretRef};
use crate::domain::time::Timestamp;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::{PemObject, SectionKind};
use secrecy::SecretString;
use secrecy::zeroize::Zeroizing;
use std::fmt;
use std::io::Read;
use std::sync::{Arc, PoisonError, RwLock};

/// No key file is longer; anything else is some other file.
const MAX_FILE: u64 = 64 * 1024;

const PRIVATE_KEY: &str = "the merchant's RSA private key in PEM form (-----BEGIN PRIVATE KEY-----, as in \
                           apiclient_key.pem of the merchant platform), 2048 bits or more, without a password";
const PLATFORM_KEY: &str = "a certificate or RSA public key of WeChat Pay in PEM form (-----BEGIN CERTIFICATE----- \
                            or -----BEGIN PUBLIC KEY-----), 2048 bits or more";
const API_V2_KEY: &str = "the API v2 key: 32 letters and digits on one line";
const API_V3_KEY: &str = "the API v3 key: 32 letters and digits on one line";

/// So many certificates of the platform are kept at most; two or three are valid at once.
const MAX_CERTIFICATES: usize = 16;

/// The merchant's private key.
pub struct MerchantKey(KeyPair);

impl MerchantKey {
    /// Reads a PKCS#8 or PKCS#1 PEM file.
    pub fn load(file: &SecretRef) -> Result<Self, WechatSetupError> {
        let key = "private_key";
        let wrong = |found: String| wrong_key(key, file, PRIVATE_KEY, found);
        let (kind, der) = first_section(key, file, PRIVATE_KEY)?;
        let pair = match kind {
            SectionKind::PrivateKey => KeyPair::from_pkcs8(&der),
            SectionKind::RsaPrivateKey => KeyPair::from_der(&der),
            SectionKind::EcPrivateKey => return Err(wrong("an elliptic-curve key, not an RSA key".to_owned())),
            other => return Err(wrong(section_name(other).to_owned())),
        };
        pair.map(Self).map_err(|why| wrong(format!("a key that is not a usable RSA private key: {why}")))
    }

    /// RSA PKCS#1 v1.5 with SHA-256 over `text`, in base64 (WeChat Pay: signature generation).
    ///
    /// Nothing when the library refuses, which a loaded key does not do.
    pub fn sign(&self, text: &[u8]) -> Option<String> {
        let mut signature = vec![0_u8; self.0.public_modulus_len()];
        self.0.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature).ok()?;
        Some(BASE64.encode(signature))
    }
}

impl fmt::Debug for MerchantKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("MerchantKey")
    }
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
    pub fn load(configured: &[PlatformKey]) -> Result<Self, WechatSetupError> {
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
            None if named.is_empty() => Err(Untrusted::UnknownKey(super::plain(serial))),
            None => Err(Untrusted::Expired(super::plain(serial))),
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

fn load_platform_key(entry: &PlatformKey) -> Result<Known, WechatSetupError> {
    let key = format!("platform_keys, id {}", entry.id);
    let (kind, der) = first_section(&key, &entry.key, PLATFORM_KEY)?;
    let known = match kind {
        SectionKind::PublicKey => Known::bare(&entry.id, &der),
        SectionKind::Certificate => Known::certificate(der.to_vec()),
        other => Err(section_name(other).to_owned()),
    };
    known.map_err(|found| wrong_key(&key, &entry.key, PLATFORM_KEY, found))
}

/// Reads the API v2 key.
pub fn load_api_v2_key(file: &SecretRef) -> Result<SecretString, WechatSetupError> {
    load_api_key("api_v2_key", file, API_V2_KEY)
}

/// Reads the API v3 key.
pub fn load_api_v3_key(file: &SecretRef) -> Result<SecretString, WechatSetupError> {
    load_api_key("api_v3_key", file, API_V3_KEY)
}

fn load_api_key(key: &str, file: &SecretRef, expected: &'static str) -> Result<SecretString, WechatSetupError> {
    let bytes = read(key, file)?;
    let text = str::from_utf8(&bytes).unwrap_or_default().trim();
    if text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(SecretString::from(text));
    }
    Err(wrong_key(key, file, expected, "something else".to_owned()))
}

fn first_section(
    key: &str,
    file: &SecretRef,
    expected: &'static str,
) -> Result<(SectionKind, Zeroizing<Vec<u8>>), WechatSetupError> {
    let bytes = read(key, file)?;
    <(SectionKind, Vec<u8>)>::from_pem_slice(&bytes)
        .map(|(kind, der)| (kind, Zeroizing::new(der)))
        .map_err(|_| wrong_key(key, file, expected, "no PEM text that can be read".to_owned()))
}

/// The whole file, in one piece of memory that is wiped.
fn read(key: &str, file: &SecretRef) -> Result<Zeroizing<Vec<u8>>, WechatSetupError> {
    let unreadable = |source| WechatSetupError::Unreadable { key: key.to_owned(), file: file.0.clone(), source };
    let opened = std::fs::File::open(&file.0).map_err(unreadable)?;
    let length = opened.metadata().map_or(MAX_FILE, |about| about.len().min(MAX_FILE));
    let room = usize::try_from(length).unwrap_or(0).saturating_add(64);
    let mut bytes = Zeroizing::new(Vec::with_capacity(room));
    opened.take(MAX_FILE).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

fn wrong_key(key: &str, file: &SecretRef, expected: &'static str, found: String) -> WechatSetupError {
    WechatSetupError::WrongKey { key: key.to_owned(), file: file.0.clone(), expected, found }
}

const fn section_name(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Certificate => "a certificate",
        SectionKind::PublicKey => "a public key",
        SectionKind::RsaPrivateKey | SectionKind::PrivateKey | SectionKind::EcPrivateKey => "a private key",
        SectionKind::Csr => "a certificate request",
        _ => "some other PEM text",
    }
}

/// Serial numbers are hexadecimal numbers: upper case and without leading zeros.
pub fn canonical(serial: &str) -> String {
    serial.trim().trim_start_matches('0').to_ascii_uppercase()
}

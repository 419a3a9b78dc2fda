//! The keys on both sides of the line: ours signs, the platform's verify.

use super::WechatSetupError;
use crate::config::{PlatformKey, SecretRef};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::{PemObject, SectionKind};
use secrecy::{ExposeSecret, SecretSlice, SecretString};
use std::fmt;
use std::io::Read;

/// No key file is longer; anything else is some other file.
const MAX_FILE: u64 = 64 * 1024;

const PRIVATE_KEY: &str = "the merchant's RSA private key in PEM form (-----BEGIN PRIVATE KEY-----, as in \
                           apiclient_key.pem of the merchant platform), 2048 bits or more, without a password";
const PLATFORM_KEY: &str = "a certificate or RSA public key of WeChat Pay in PEM form (-----BEGIN CERTIFICATE----- \
                            or -----BEGIN PUBLIC KEY-----), 2048 bits or more";
const API_V2_KEY: &str = "the API v2 key: 32 letters and digits on one line";

/// The merchant's private key.
pub struct MerchantKey(KeyPair);

impl MerchantKey {
    /// Reads a PKCS#8 or PKCS#1 PEM file.
    pub fn load(file: &SecretRef) -> Result<Self, WechatSetupError> {
        let key = "private_key";
        let wrong = |found: String| wrong_key(key, file, PRIVATE_KEY, found);
        let (kind, der) = first_section(key, file, PRIVATE_KEY)?;
        let der = SecretSlice::from(der);
        let pair = match kind {
            SectionKind::PrivateKey => KeyPair::from_pkcs8(der.expose_secret()),
            SectionKind::RsaPrivateKey => KeyPair::from_der(der.expose_secret()),
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

/// The platform's keys by serial number or key id; several are valid at once while one is rotated.
#[derive(Debug)]
pub struct PlatformKeys(Vec<(String, ParsedPublicKey)>);

impl PlatformKeys {
    /// Reads every configured key. A certificate is also found under the serial number it carries.
    pub fn load(configured: &[PlatformKey]) -> Result<Self, WechatSetupError> {
        let mut keys = Vec::new();
        for entry in configured {
            let (carried, key) = load_platform_key(entry)?;
            keys.extend(carried.map(|serial| (serial, key.clone())));
            keys.push((canonical(&entry.id), key));
        }
        if keys.is_empty() {
            return Err(WechatSetupError::NoPlatformKey);
        }
        Ok(Self(keys))
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
    pub fn find(&self, serial: &str) -> Option<&ParsedPublicKey> {
        let wanted = canonical(serial);
        self.0.iter().find(|(id, _)| *id == wanted).map(|(_, key)| key)
    }
}

fn load_platform_key(entry: &PlatformKey) -> Result<(Option<String>, ParsedPublicKey), WechatSetupError> {
    let key = format!("platform_keys, id {}", entry.id);
    let wrong = |found: String| wrong_key(&key, &entry.key, PLATFORM_KEY, found);
    let (kind, der) = first_section(&key, &entry.key, PLATFORM_KEY)?;
    let (serial, public) = match kind {
        SectionKind::PublicKey => (None, der),
        SectionKind::Certificate => {
            let der = CertificateDer::from(der);
            let certificate = webpki::EndEntityCert::try_from(&der)
                .map_err(|why| wrong(format!("a certificate that cannot be read: {why}")))?;
            let serial = certificate.serial().iter().map(|byte| format!("{byte:02X}")).collect::<String>();
            (Some(canonical(&serial)), certificate.subject_public_key_info().to_vec())
        }
        other => return Err(wrong(section_name(other).to_owned())),
    };
    ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public)
        .map(|public| (serial, public))
        .map_err(|why| wrong(format!("a key that is not a usable RSA public key: {why}")))
}

/// Reads the API v2 key.
pub fn load_api_v2_key(file: &SecretRef) -> Result<SecretString, WechatSetupError> {
    let key = "api_v2_key";
    let bytes = read(key, file)?;
    let text = str::from_utf8(bytes.expose_secret()).unwrap_or_default().trim();
    if text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(SecretString::from(text));
    }
    Err(wrong_key(key, file, API_V2_KEY, "something else".to_owned()))
}

fn first_section(
    key: &str,
    file: &SecretRef,
    expected: &'static str,
) -> Result<(SectionKind, Vec<u8>), WechatSetupError> {
    let bytes = read(key, file)?;
    <(SectionKind, Vec<u8>)>::from_pem_slice(bytes.expose_secret())
        .map_err(|_| wrong_key(key, file, expected, "no PEM text that can be read".to_owned()))
}

fn read(key: &str, file: &SecretRef) -> Result<SecretSlice<u8>, WechatSetupError> {
    let unreadable = |source| WechatSetupError::Unreadable { key: key.to_owned(), file: file.0.clone(), source };
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(&file.0).map_err(unreadable)?;
    opened.take(MAX_FILE).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes.into())
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
fn canonical(serial: &str) -> String {
    serial.trim().trim_start_matches('0').to_ascii_uppercase()
}

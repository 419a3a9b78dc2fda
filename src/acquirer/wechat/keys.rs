//! The keys on both sides of the line: ours signs, the platform's verify.

use super::SERVICE;
use crate::acquirer::SetupError;
pub use crate::acquirer::keys::MerchantKey;
use crate::acquirer::keys::{KeyFile, Kind};
use crate::config::{PlatformKey, SecretRef};
use aws_lc_rs::signature::ParsedPublicKey;
use rustls_pki_types::CertificateDer;
use secrecy::SecretString;

const PRIVATE_KEY: &str = "the merchant's RSA private key in PEM form (-----BEGIN PRIVATE KEY-----, as in \
                           apiclient_key.pem of the merchant platform), 2048 bits or more, without a password";
const PLATFORM_KEY: &str = "a certificate or RSA public key of WeChat Pay in PEM form (-----BEGIN CERTIFICATE----- \
                            or -----BEGIN PUBLIC KEY-----), 2048 bits or more";
const API_V2_KEY: &str = "the API v2 key: 32 letters and digits on one line";

/// Reads the merchant's private key.
pub fn load_merchant_key(file: &SecretRef) -> Result<MerchantKey, SetupError> {
    named("private_key", file, PRIVATE_KEY).rsa_private_key()
}

/// The platform's keys by serial number or key id; several are valid at once while one is rotated.
#[derive(Debug)]
pub struct PlatformKeys(Vec<(String, ParsedPublicKey)>);

impl PlatformKeys {
    /// Reads every configured key. A certificate is also found under the serial number it carries.
    pub fn load(configured: &[PlatformKey]) -> Result<Self, SetupError> {
        let mut keys = Vec::new();
        for entry in configured {
            let (carried, key) = load_platform_key(entry)?;
            keys.extend(carried.map(|serial| (serial, key.clone())));
            keys.push((canonical(&entry.id), key));
        }
        if keys.is_empty() {
            return Err(SetupError::NoPlatformKey);
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

fn load_platform_key(entry: &PlatformKey) -> Result<(Option<String>, ParsedPublicKey), SetupError> {
    let key = format!("platform_keys, id {}", entry.id);
    let file = named(&key, &entry.key, PLATFORM_KEY);
    let (kind, der) = file.der()?;
    let (serial, public) = match kind {
        Kind::PublicKey => (None, der.to_vec()),
        Kind::Certificate => {
            let der = CertificateDer::from(der.to_vec());
            let certificate = webpki::EndEntityCert::try_from(&der)
                .map_err(|why| file.wrong(format!("a certificate that cannot be read: {why}")))?;
            let serial = certificate.serial().iter().map(|byte| format!("{byte:02X}")).collect::<String>();
            (Some(canonical(&serial)), certificate.subject_public_key_info().to_vec())
        }
        other => return Err(file.wrong(other.words())),
    };
    Ok((serial, file.usable(&public)?))
}

/// Reads the API v2 key.
pub fn load_api_v2_key(file: &SecretRef) -> Result<SecretString, SetupError> {
    let file = named("api_v2_key", file, API_V2_KEY);
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
fn canonical(serial: &str) -> String {
    serial.trim().trim_start_matches('0').to_ascii_uppercase()
}

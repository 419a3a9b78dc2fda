//! Key files, and the merchant's RSA key. What was read of a secret is wiped when it is dropped.

use super::setup::SetupError;
use crate::config::SecretRef;
use aws_lc_rs::digest::{self, SHA256};
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{KeyPair as _, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use secrecy::zeroize::Zeroizing;
use std::fmt;
use std::io::Read;

/// No key file is longer; anything else is some other file.
const MAX_FILE: usize = 64 * 1024;

/// A file of the configuration, and what it must hold.
#[derive(Debug, Clone, Copy)]
pub struct KeyFile<'a> {
    /// The section that names it.
    pub section: &'static str,
    /// The key that names it.
    pub key: &'a str,
    /// Where it is.
    pub file: &'a SecretRef,
    /// In words, for the message that says it holds something else.
    pub expected: &'static str,
}

/// What the first part of a key file calls itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Certificate,
    PublicKey,
    /// PKCS#8.
    PrivateKey,
    /// PKCS#1.
    RsaPrivateKey,
    EcPrivateKey,
    /// PKCS#8 behind a password.
    EncryptedPrivateKey,
    Request,
    /// Base64 without a label.
    Bare,
    Other,
}

/// DER bytes, wiped when dropped.
pub type Der = Zeroizing<Vec<u8>>;

impl KeyFile<'_> {
    /// The bytes of the file.
    pub fn read(self) -> Result<Der, SetupError> {
        let unreadable = |source| SetupError::Unreadable {
            section: self.section,
            key: self.key.to_owned(),
            file: self.file.0.clone(),
            source,
        };
        // Room for all of it from the start: a buffer that grows leaves copies behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_FILE.saturating_add(32)));
        let opened = std::fs::File::open(&self.file.0).map_err(unreadable)?;
        opened.take(u64::try_from(MAX_FILE).unwrap_or(u64::MAX)).read_to_end(&mut bytes).map_err(unreadable)?;
        Ok(bytes)
    }

    /// The first part of the file, decoded: a PEM section, or the whole of a file that holds bare base64.
    pub fn der(self) -> Result<(Kind, Der), SetupError> {
        let bytes = self.read()?;
        let text = str::from_utf8(&bytes).unwrap_or_default().trim_start_matches('\u{feff}').trim();
        section(text).ok_or_else(|| self.wrong("no PEM text and no base64 that can be read"))
    }

    /// An RSA private key: PKCS#8 or PKCS#1, as PEM or as bare base64.
    pub fn rsa_private_key(self) -> Result<MerchantKey, SetupError> {
        let (kind, der) = self.der()?;
        let pair = match kind {
            Kind::PrivateKey => KeyPair::from_pkcs8(&der),
            Kind::RsaPrivateKey => KeyPair::from_der(&der),
            Kind::Bare if ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der.as_slice()).is_ok() => {
                return Err(self.wrong(Kind::PublicKey.words()));
            }
            Kind::Bare => KeyPair::from_pkcs8(&der).or_else(|why| KeyPair::from_der(&der).map_err(|_| why)),
            Kind::EcPrivateKey => return Err(self.wrong("an elliptic-curve key, not an RSA key")),
            other => return Err(self.wrong(other.words())),
        };
        pair.map(MerchantKey).map_err(|why| self.wrong(format!("a key that is not a usable RSA private key: {why}")))
    }

    /// An RSA public key (SPKI), as PEM or as bare base64.
    pub fn rsa_public_key(self) -> Result<ParsedPublicKey, SetupError> {
        let (kind, der) = self.der()?;
        let is_private = |der: &[u8]| KeyPair::from_pkcs8(der).or_else(|_| KeyPair::from_der(der)).is_ok();
        match kind {
            Kind::Bare if is_private(&der) => Err(self.wrong(Kind::PrivateKey.words())),
            Kind::PublicKey | Kind::Bare => self.usable(&der),
            other => Err(self.wrong(other.words())),
        }
    }

    /// `spki` as a key that verifies.
    pub fn usable(self, spki: &[u8]) -> Result<ParsedPublicKey, SetupError> {
        ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, spki)
            .map_err(|why| self.wrong(format!("a key that is not a usable RSA public key: {why}")))
    }

    /// It holds `found` instead.
    pub fn wrong(self, found: impl Into<String>) -> SetupError {
        SetupError::WrongKey {
            section: self.section,
            key: self.key.to_owned(),
            file: self.file.0.clone(),
            expected: self.expected,
            found: found.into(),
        }
    }
}

impl Kind {
    fn of(label: &str) -> Self {
        match label {
            "CERTIFICATE" => Self::Certificate,
            "PUBLIC KEY" => Self::PublicKey,
            "PRIVATE KEY" => Self::PrivateKey,
            "RSA PRIVATE KEY" => Self::RsaPrivateKey,
            "EC PRIVATE KEY" => Self::EcPrivateKey,
            "ENCRYPTED PRIVATE KEY" => Self::EncryptedPrivateKey,
            "CERTIFICATE REQUEST" => Self::Request,
            _ => Self::Other,
        }
    }

    /// In words, for messages.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Certificate => "a certificate",
            Self::PublicKey => "a public key",
            Self::PrivateKey | Self::RsaPrivateKey | Self::EcPrivateKey => "a private key",
            Self::EncryptedPrivateKey => "a private key behind a password",
            Self::Request => "a certificate request",
            Self::Bare => "base64 without a label",
            Self::Other => "some other PEM text",
        }
    }
}

fn section(text: &str) -> Option<(Kind, Der)> {
    let Some((_, rest)) = text.split_once("-----BEGIN ") else {
        return decode(text).map(|der| (Kind::Bare, der));
    };
    let (label, rest) = rest.split_once("-----")?;
    let (body, _) = rest.split_once(&format!("-----END {label}-----"))?;
    decode(body).map(|der| (Kind::of(label), der))
}

fn decode(text: &str) -> Option<Der> {
    let mut letters = Zeroizing::new(Vec::with_capacity(text.len()));
    letters.extend(text.bytes().filter(|byte| !byte.is_ascii_whitespace()));
    let mut der = Zeroizing::new(vec![0; letters.len()]);
    let length = BASE64.decode_slice(letters.as_slice(), &mut der).ok().filter(|length| *length > 0)?;
    der.truncate(length);
    Some(der)
}

/// The merchant's private key.
pub struct MerchantKey(KeyPair);

impl MerchantKey {
    /// RSA PKCS#1 v1.5 with SHA-256 over `parts` one after the other, in base64. They are never joined: a request
    /// may hold a customer's code, and a copy would stay behind.
    ///
    /// Nothing when the library refuses, which a loaded key does not do.
    pub fn sign(&self, parts: &[&[u8]]) -> Option<String> {
        let mut context = digest::Context::new(&SHA256);
        parts.iter().for_each(|part| context.update(part));
        let mut signature = vec![0_u8; self.0.public_modulus_len()];
        self.0.sign_digest(&RSA_PKCS1_SHA256, &context.finish(), &mut signature).ok()?;
        Some(BASE64.encode(signature))
    }

    /// Whether `public` is the other half of this key.
    pub fn is_half_of(&self, public: &ParsedPublicKey) -> bool {
        public.as_ref().ends_with(self.0.public_key().as_ref())
    }
}

impl fmt::Debug for MerchantKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("MerchantKey")
    }
}

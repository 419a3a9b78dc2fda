//! Who the pretend acquirer deals with: one merchant, its keys, and the platform's own key pair.

use super::alipay::{AlipayAccount, AlipayIds};
use super::{SandboxError, platform};
use crate::entropy::Entropy;
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// The globally unique identifier and account of the local QR scheme the sandbox settles (EMV MPM, template 26).
pub const LOCAL_QR_GUID: &str = "com.example.scheme";

/// One merchant and the platform it is connected to. Clones share the keys.
#[derive(Clone)]
pub struct Accounts(Arc<Held>);

struct Held {
    ids: Ids,
    merchant: KeyPair,
    platform: Arc<KeyPair>,
    alipay: AlipayAccount,
}

/// Everything that is text, as it is kept on disk. The two keys are PKCS#8 PEM.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Ids {
    pub mchid: String,
    pub appid: String,
    pub merchant_serial: String,
    pub merchant_key: String,
    pub platform_id: String,
    pub platform_key: String,
    pub api_v3_key: String,
    pub api_v2_key: String,
    pub local_account: String,
    /// The shop behind an institution; nothing for a merchant connected directly.
    pub sub_mchid: Option<String>,
    /// The other wallet's client.
    pub alipay: AlipayIds,
    /// Whether the platform is known by certificates to download rather than by its public key.
    #[serde(default)]
    pub certificates: bool,
}

impl fmt::Debug for Accounts {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids = &self.0.ids;
        out.debug_struct("Accounts")
            .field("mchid", &ids.mchid)
            .field("appid", &ids.appid)
            .field("platform_id", &ids.platform_id)
            .finish_non_exhaustive()
    }
}

impl Accounts {
    /// Makes a merchant. Ids and symmetric keys come from `entropy`; RSA keys always from the system.
    ///
    /// # Errors
    /// When the crypto library cannot make a key.
    pub fn generate(entropy: &Entropy) -> Result<Self, SandboxError> {
        let mchid = format!("1900{}", text(entropy, b"0123456789", 6));
        let ids = Ids {
            appid: format!("wx{}", text(entropy, b"0123456789abcdef", 16)),
            merchant_serial: text(entropy, b"0123456789ABCDEF", 40),
            merchant_key: new_key()?,
            platform_id: format!("PUB_KEY_ID_0{mchid}{}", text(entropy, b"0123456789", 22)),
            platform_key: new_key()?,
            api_v3_key: text(entropy, ALPHANUMERIC, 32),
            api_v2_key: text(entropy, ALPHANUMERIC, 32),
            local_account: text(entropy, b"0123456789", 10),
            sub_mchid: None,
            alipay: AlipayIds::generate(entropy)?,
            certificates: false,
            mchid,
        };
        Self::from_ids(ids)
    }

    /// The same keys and numbers as an institution with one shop behind it (WeChat Pay: institution mode).
    ///
    /// # Errors
    /// When the crypto library cannot read its own keys again.
    pub fn behind_institution(&self, sub_mchid: &str) -> Result<Self, SandboxError> {
        Self::from_ids(Ids { sub_mchid: Some(sub_mchid.to_owned()), ..self.ids().clone() })
    }

    /// The same keys, with the platform's in a certificate that a till must download (WeChat Pay: platform
    /// certificates) instead of a public key it is given.
    ///
    /// # Errors
    /// As [`Accounts::behind_institution`].
    pub fn with_certificates(&self) -> Result<Self, SandboxError> {
        let platform_id = platform::serial(&self.0.platform);
        Self::from_ids(Ids { platform_id, certificates: true, ..self.ids().clone() })
    }

    /// Whether the platform is known by certificates.
    pub fn has_certificates(&self) -> bool {
        self.0.ids.certificates
    }

    pub(super) fn platform_key(&self) -> Arc<KeyPair> {
        Arc::clone(&self.0.platform)
    }

    /// Who an order, a query and a close must name, and under which fields; the application comes last.
    pub(super) fn named(&self) -> Vec<(&'static str, &str)> {
        match &self.0.ids.sub_mchid {
            None => vec![("mchid", self.mchid()), ("appid", self.appid())],
            Some(sub) => vec![("sp_mchid", self.mchid()), ("sub_mchid", sub), ("sp_appid", self.appid())],
        }
    }

    pub(super) fn from_ids(ids: Ids) -> Result<Self, SandboxError> {
        let merchant = read_key(&ids.merchant_key)?;
        let alipay = AlipayAccount::from_ids(ids.alipay.clone())?;
        let platform = Arc::new(read_key(&ids.platform_key)?);
        Ok(Self(Arc::new(Held { ids, merchant, platform, alipay })))
    }

    pub(super) fn ids(&self) -> &Ids {
        &self.0.ids
    }

    /// The number of the merchant, or of the institution.
    pub fn mchid(&self) -> &str {
        &self.0.ids.mchid
    }

    /// The application the merchant is bound to.
    pub fn appid(&self) -> &str {
        &self.0.ids.appid
    }

    /// Serial number of the merchant's API certificate.
    pub fn merchant_serial(&self) -> &str {
        &self.0.ids.merchant_serial
    }

    /// The merchant's private key, PKCS#8 PEM.
    pub fn merchant_private_key_pem(&self) -> &str {
        &self.0.ids.merchant_key
    }

    /// Id of the platform's public key, or serial number of its first certificate, as `Wechatpay-Serial`
    /// carries it.
    pub fn platform_id(&self) -> &str {
        &self.0.ids.platform_id
    }

    /// The platform's public key, SPKI PEM.
    ///
    /// # Errors
    /// When the crypto library cannot encode it.
    pub fn platform_public_key_pem(&self) -> Result<String, SandboxError> {
        let der: PublicKeyX509Der<'_> = self.0.platform.public_key().as_der().map_err(|_| SandboxError::Key)?;
        Ok(pem("PUBLIC KEY", der.as_ref()))
    }

    /// 32 characters; decrypts platform certificates.
    pub fn api_v3_key(&self) -> &str {
        &self.0.ids.api_v3_key
    }

    /// 32 characters; signs v2 calls.
    pub fn api_v2_key(&self) -> &str {
        &self.0.ids.api_v2_key
    }

    /// The number of the shop behind an institution, if there is one.
    pub fn sub_mchid(&self) -> Option<&str> {
        self.0.ids.sub_mchid.as_deref()
    }

    /// The client of Alipay+ and its keys.
    pub fn alipay(&self) -> &AlipayAccount {
        &self.0.alipay
    }

    /// The account the local QR scheme gave this merchant (sub-tag 01 of template 26).
    pub fn local_account(&self) -> &str {
        &self.0.ids.local_account
    }

    /// Whether `signature` (base64) is the merchant's over `text`.
    pub(super) fn merchant_signed(&self, text: &[u8], signature: &str) -> bool {
        verify(&self.0.merchant, text, signature)
    }

    /// The same keys and numbers as a client of the real Alipay+, not of its practice side.
    #[cfg(test)]
    pub(super) fn with_live_alipay(&self) -> Self {
        Self::from_ids(Ids { alipay: self.alipay().live_ids(), ..self.ids().clone() }).expect("keys")
    }

    #[cfg(test)]
    pub(super) fn sign_as_merchant(&self, text: &[u8]) -> String {
        sign(&self.0.merchant, text).expect("a signature")
    }

    #[cfg(test)]
    pub(super) fn platform_signed(&self, text: &[u8], signature: &str) -> bool {
        verify(&self.0.platform, text, signature)
    }
}

const ALPHANUMERIC: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

pub(super) fn text(entropy: &Entropy, alphabet: &[u8], length: usize) -> String {
    let size = u64::try_from(alphabet.len()).unwrap_or(0);
    (0..length)
        .map(|_| usize::try_from(entropy.below(size)).ok().and_then(|at| alphabet.get(at)).copied().unwrap_or(b'0'))
        .map(char::from)
        .collect()
}

pub(super) fn sign(key: &KeyPair, text: &[u8]) -> Result<String, SandboxError> {
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature).map_err(|_| SandboxError::Key)?;
    Ok(STANDARD.encode(signature))
}

/// Whether `signature` (base64) was made over `text` with the private half of `key`.
pub(super) fn verify(key: &KeyPair, text: &[u8], signature: &str) -> bool {
    let Ok(raw) = STANDARD.decode(signature) else { return false };
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.public_key().as_ref()).verify(text, &raw).is_ok()
}

pub(super) fn new_key() -> Result<String, SandboxError> {
    let pair = KeyPair::generate(KeySize::Rsa2048).map_err(|_| SandboxError::Key)?;
    let der: Pkcs8V1Der<'_> = pair.as_der().map_err(|_| SandboxError::Key)?;
    Ok(pem("PRIVATE KEY", der.as_ref()))
}

pub(super) fn read_key(pem: &str) -> Result<KeyPair, SandboxError> {
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).map(str::trim).collect();
    let der = STANDARD.decode(body).map_err(|_| SandboxError::Key)?;
    KeyPair::from_pkcs8(&der).map_err(|_| SandboxError::Key)
}

pub(super) fn pem(label: &str, der: &[u8]) -> String {
    let mut out = format!("-----BEGIN {label}-----\n");
    for (at, letter) in STANDARD.encode(der).chars().enumerate() {
        if at > 0 && at % 64 == 0 {
            out.push('\n');
        }
        out.push(letter);
    }
    out.push_str(&format!("\n-----END {label}-----\n"));
    out
}

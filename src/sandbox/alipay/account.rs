//! Who the pretend Alipay+ deals with: one client, its key pair, and Antom's own.

use super::super::SandboxError;
use super::super::accounts::{new_key, read_key, sign, text, verify};
use crate::entropy::Entropy;
use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::KeyPair as _;
use serde::{Deserialize, Serialize};
use std::fmt;

/// One client of the pretend Alipay+, with the shop behind it.
pub struct AlipayAccount {
    ids: AlipayIds,
    merchant: KeyPair,
    platform: KeyPair,
}

/// Everything that is text, as it is kept on disk. The two keys are PKCS#8 PEM.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::sandbox) struct AlipayIds {
    client_id: String,
    customer_id: String,
    merchant_id: String,
    store_id: String,
    merchant_key: String,
    platform_key: String,
}

impl fmt::Debug for AlipayAccount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("AlipayAccount").field("client_id", &self.ids.client_id).finish_non_exhaustive()
    }
}

impl AlipayIds {
    /// Makes a client. Its numbers come from `entropy`, its keys always from the system.
    pub fn generate(entropy: &Entropy) -> Result<Self, SandboxError> {
        Ok(Self {
            client_id: format!("SANDBOX_5Y{}", text(entropy, b"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ", 14)),
            customer_id: format!("2188{}", text(entropy, b"0123456789", 12)),
            merchant_id: format!("M{}", text(entropy, b"0123456789", 9)),
            store_id: format!("S{}", text(entropy, b"0123456789", 9)),
            merchant_key: new_key()?,
            platform_key: new_key()?,
        })
    }
}

impl AlipayAccount {
    pub(in crate::sandbox) fn from_ids(ids: AlipayIds) -> Result<Self, SandboxError> {
        let (merchant, platform) = (read_key(&ids.merchant_key)?, read_key(&ids.platform_key)?);
        Ok(Self { ids, merchant, platform })
    }

    /// The client id of every request; it begins with `SANDBOX_`, as practice clients do.
    pub fn client_id(&self) -> &str {
        &self.ids.client_id
    }

    /// Antom's number of the merchant, as statements carry it.
    pub fn customer_id(&self) -> &str {
        &self.ids.customer_id
    }

    /// The shop's `referenceMerchantId`.
    pub fn merchant_id(&self) -> &str {
        &self.ids.merchant_id
    }

    /// The shop's `referenceStoreId`.
    pub fn store_id(&self) -> &str {
        &self.ids.store_id
    }

    /// The client's private key, PKCS#8 PEM.
    pub fn merchant_private_key_pem(&self) -> &str {
        &self.ids.merchant_key
    }

    /// The public key answers are verified with, SPKI PEM.
    ///
    /// # Errors
    /// When the crypto library cannot encode it.
    pub fn platform_public_key_pem(&self) -> Result<String, SandboxError> {
        let der: PublicKeyX509Der<'_> = self.platform.public_key().as_der().map_err(|_| SandboxError::Key)?;
        Ok(super::super::accounts::pem("PUBLIC KEY", der.as_ref()))
    }

    /// Antom's signature over `text`, base64.
    pub(super) fn sign_as_platform(&self, text: &[u8]) -> Result<String, SandboxError> {
        sign(&self.platform, text)
    }

    /// Whether `signature` (base64) is the client's over `text`.
    pub(super) fn merchant_signed(&self, text: &[u8], signature: &str) -> bool {
        verify(&self.merchant, text, signature)
    }

    #[cfg(test)]
    pub(in crate::sandbox) fn sign_as_merchant(&self, text: &[u8]) -> String {
        sign(&self.merchant, text).expect("a signature")
    }

    #[cfg(test)]
    pub(in crate::sandbox) fn platform_signed(&self, text: &[u8], signature: &str) -> bool {
        verify(&self.platform, text, signature)
    }

    /// The same keys and numbers as a client of the real system, whose id does not begin with `SANDBOX_`.
    #[cfg(test)]
    pub(in crate::sandbox) fn live_ids(&self) -> AlipayIds {
        AlipayIds { client_id: self.ids.client_id.replace("SANDBOX_", ""), ..self.ids.clone() }
    }
}

//! The keys on both sides of the line, as the console of Antom hands them out: PEM, or bare base64.

use super::SERVICE;
use crate::acquirer::SetupError;
use crate::acquirer::keys::{KeyFile, MerchantKey};
use crate::config::SecretRef;
use aws_lc_rs::signature::ParsedPublicKey;
use secrecy::SecretString;

const PRIVATE_KEY: &str = "the merchant's RSA private key (PKCS#8, as PEM or as the bare base64 the console gives), \
                           2048 bits or more, without a password";
const PUBLIC_KEY: &str = "the RSA public key of Alipay+ (as PEM or as the bare base64 the console shows), 2048 bits \
                          or more";
const AGENT_TOKEN: &str = "the token of the integrator, 1 to 512 printable characters on one line";

/// The longest agent token.
const LONGEST_TOKEN: usize = 512;

/// Reads the merchant's private key.
pub fn private(file: &SecretRef) -> Result<MerchantKey, SetupError> {
    named("private_key", file, PRIVATE_KEY).rsa_private_key()
}

/// Reads the platform's public key.
pub fn public(file: &SecretRef) -> Result<ParsedPublicKey, SetupError> {
    named("public_key", file, PUBLIC_KEY).rsa_public_key()
}

/// Reads the integrator's token.
pub fn agent_token(file: &SecretRef) -> Result<SecretString, SetupError> {
    let file = named("agent_token", file, AGENT_TOKEN);
    let bytes = file.read()?;
    let token = str::from_utf8(&bytes).unwrap_or_default().trim();
    if (1..=LONGEST_TOKEN).contains(&token.len()) && token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(SecretString::from(token));
    }
    Err(file.wrong("something else"))
}

const fn named<'a>(key: &'a str, file: &'a SecretRef, expected: &'static str) -> KeyFile<'a> {
    KeyFile { section: SERVICE.section, key, file, expected }
}

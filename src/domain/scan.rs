//! What a scanner reads at the counter.

use secrecy::{ExposeSecret, SecretString};
use std::fmt;

/// A payment code a customer showed: good once, for about a minute. It lives in memory only, is wiped when dropped,
/// and no message, log, journal or database ever holds it (design §4, rule 6).
#[derive(Clone)]
pub struct PaymentCode(SecretString);

impl PaymentCode {
    /// The digits, for the one request that carries them.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for PaymentCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("PaymentCode")
    }
}

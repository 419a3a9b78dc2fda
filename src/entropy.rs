//! The only place that makes random bytes. The demo and tests use a seed, so that a day can be played twice.

use crate::domain::id::IdBytes;
use std::sync::{Arc, Mutex, PoisonError};

/// Random bytes for ids, nonces, jitter and keys.
#[derive(Debug, Clone)]
pub struct Entropy(Option<Arc<Mutex<fastrand::Rng>>>);

impl Entropy {
    /// The operating system's generator.
    pub const fn system() -> Self {
        Self(None)
    }

    /// The same bytes for the same seed; clones draw from one sequence.
    pub fn seeded(seed: u64) -> Self {
        Self(Some(Arc::new(Mutex::new(fastrand::Rng::with_seed(seed)))))
    }

    /// Fills `bytes`.
    pub fn fill(&self, bytes: &mut [u8]) {
        match &self.0 {
            Some(rng) => rng.lock().unwrap_or_else(PoisonError::into_inner).fill(bytes),
            // The system's generator does not fail on a running machine; without it no id may be made.
            None => aws_lc_rs::rand::fill(bytes).unwrap_or_else(|_| std::process::abort()),
        }
    }

    /// The random part of an id.
    pub fn id_bytes(&self) -> IdBytes {
        let mut bytes = IdBytes::default();
        self.fill(&mut bytes);
        bytes
    }

    /// 32 characters out of `0-9A-F`, as WeChat's nonces are.
    pub fn nonce(&self) -> String {
        let mut bytes = [0_u8; 16];
        self.fill(&mut bytes);
        bytes.iter().map(|byte| format!("{byte:02X}")).collect()
    }

    /// A number from 0 up to, not including, `end` (0 when `end` is 0).
    pub fn below(&self, end: u64) -> u64 {
        let mut bytes = [0_u8; 8];
        self.fill(&mut bytes);
        u64::from_be_bytes(bytes).checked_rem(end).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_bytes_and_the_system_never_does() {
        assert_eq!(Entropy::seeded(7).nonce(), Entropy::seeded(7).nonce());
        assert_ne!(Entropy::seeded(7).nonce(), Entropy::seeded(8).nonce());
        assert_ne!(Entropy::system().nonce(), Entropy::system().nonce());
    }
}

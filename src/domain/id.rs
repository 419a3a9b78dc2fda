//! Ids the till makes itself, once, before anything is sent.

use super::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Crockford's base 32: no I, L, O, U, so that a cashier can read an id aloud. Its order is ASCII order.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 2020-01-01T00:00:00Z; forty bits of milliseconds from here last until 2054.
const EPOCH_MS: i64 = 1_577_836_800_000;

/// The random part of an id: 65 bits are used, so that two tills that share a merchant number, or a
/// till restored from an old backup, never make the same id again.
pub type IdBytes = [u8; 9];

/// Text that is not an id of this till.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an id has 20 to 25 characters out of 0-9, A-Z, a-z, '_' and '-'")]
pub struct IdError;

fn compose(prefix: &str, at: Timestamp, random: IdBytes) -> String {
    let since = at.ms().saturating_sub(EPOCH_MS).clamp(0, (1 << 40) - 1);
    let time = u128::from(since.unsigned_abs());
    let noise = random.iter().fold(0_u128, |sum, byte| (sum << 8) | u128::from(*byte)) & ((1 << 65) - 1);
    let bits = (time << 65) | noise;
    let digits = (0..21_u32).rev().map(|place| {
        let index = usize::try_from((bits >> (place * 5)) & 31).unwrap_or(0);
        char::from(ALPHABET.get(index).copied().unwrap_or(b'0'))
    });
    prefix.chars().chain(digits).collect()
}

fn check(text: &str) -> Result<String, IdError> {
    let fits = (20..=25).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
    if fits { Ok(text.to_owned()) } else { Err(IdError) }
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Makes a new id: ordered by `at`, unique by `random`.
            pub fn new(at: Timestamp, random: IdBytes) -> Self {
                Self(compose($prefix, at, random))
            }

            /// Reads an id that was written before.
            ///
            /// # Errors
            /// When the text has another length or other characters than an id has.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                check(text).map(Self)
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    };
}

id!(
    /// The id of one payment: the number the acquirer sees. It fits WeChat's `out_trade_no`
    /// (6 to 32 of `[0-9A-Za-z_-]`) and the reference label of an EMV QR (tag 62-05, at most 25).
    PaymentId,
    ""
);
id!(
    /// The id of one sale.
    SaleId,
    "S"
);

id!(
    /// The id of one refund: the number the acquirer sees it under (WeChat: `out_refund_no`, Alipay+:
    /// `refundRequestId`; both at most 64).
    RefundId,
    "R"
);

impl PaymentId {
    /// The id a till printed on a receipt: 21 characters of its own alphabet, not all of them digits.
    /// Nothing for other text, also where [`PaymentId::parse`] would take it.
    pub fn printed(text: &str) -> Option<Self> {
        let is_ours = text.len() == 21
            && text.bytes().all(|byte| ALPHABET.contains(&byte))
            && text.bytes().any(|byte| byte.is_ascii_alphabetic());
        if is_ours { Self::parse(text).ok() } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::from_ms(1_795_000_000_000);

    #[test]
    fn an_id_fits_every_acquirer() {
        let id = PaymentId::new(NOON, [0xff; 9]);
        assert_eq!(id.as_str().len(), 21);
        assert_eq!(PaymentId::parse(id.as_str()), Ok(id));
        assert_eq!(SaleId::new(NOON, [7; 9]).as_str().len(), 22);
    }

    #[test]
    fn an_id_on_a_receipt_is_one_a_till_makes() {
        let id = PaymentId::new(NOON, [7; 9]);
        assert_eq!(PaymentId::printed(id.as_str()), Some(id));
        for text in
            ["", "251001020123456789012", "0123456789012345678U1", "01ABCDEFGHJKMNPQRSTV", "01abcdefghjkmnpqrstvw"]
        {
            assert_eq!(PaymentId::printed(text), None, "{text}");
        }
    }

    #[test]
    fn later_ids_sort_after_earlier_ones() {
        let early = PaymentId::new(NOON, [0xff; 9]);
        let late = PaymentId::new(Timestamp::from_ms(NOON.ms() + 1), [0; 9]);
        assert!(early < late);
    }

    #[test]
    fn every_random_bit_counts() {
        let base = PaymentId::new(NOON, [0; 9]);
        for bit in 0..65_usize {
            let mut random = [0_u8; 9];
            random[8 - bit / 8] = 1 << (bit % 8);
            assert_ne!(PaymentId::new(NOON, random), base, "bit {bit}");
        }
    }

    #[test]
    fn other_text_is_no_id() {
        for text in ["", "short", "0123456789012345678 ", "01234567890123456789é", "01234567890123456789012345"] {
            assert_eq!(PaymentId::parse(text), Err(IdError), "{text}");
        }
    }
}

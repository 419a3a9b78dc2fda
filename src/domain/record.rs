//! Journal records: exact bytes, chained by SHA-256, so that no entry can change, move or vanish
//! without the chain saying where.

use super::id::PaymentId;
use super::payment::Payment;
use super::quote::PublishedRate;
use super::refund::Refund;
use super::sale::Sale;
use super::time::Timestamp;
use aws_lc_rs::digest;
use serde::{Deserialize, Serialize};

/// A SHA-256 link of the chain.
pub type Hash = [u8; 32];

/// What stands before the first record.
pub const GENESIS: Hash = [0; 32];

/// Who caused a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Actor {
    /// A person at the till.
    Cashier,
    /// A command.
    Command,
    /// The till itself.
    Engine,
}

impl Actor {
    /// The word stored in the journal.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cashier => "cashier",
            Self::Command => "command",
            Self::Engine => "engine",
        }
    }
}

/// What a record says. Bodies hold integers, ISO codes and text: no floats, no row numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Body {
    /// The first record of every journal: whose it is.
    Opened(Opened),
    /// The program started.
    Boot(Boot),
    /// A sale's total was fixed.
    Sale(Sale),
    /// A payment began or changed; the whole picture after the change.
    Payment(Payment),
    /// A refund began or changed; the whole picture after the change.
    Refund(Refund),
    /// A rate was learned.
    Rate(PublishedRate),
    /// Somebody should look.
    Alert(Alert),
    /// A signed checkpoint over everything before it.
    Checkpoint(Checkpoint),
}

/// Binds the journal to one till and its signing key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// The till's id from the configuration.
    pub till: String,
    /// Ed25519 public key, standard base64.
    pub public_key: String,
}

/// A start of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Boot {
    /// Maneki's version.
    pub version: String,
}

/// Something a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alert {
    /// About which payment.
    pub payment: PaymentId,
    /// In words.
    pub alert: String,
}

/// A C2SP `tlog-checkpoint` note over the chain so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// The signed note.
    pub note: String,
}

impl Body {
    /// The kind stored beside the body.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Opened(_) => "opened",
            Self::Boot(_) => "boot",
            Self::Sale(_) => "sale",
            Self::Payment(_) => "payment",
            Self::Refund(_) => "refund",
            Self::Rate(_) => "rate",
            Self::Alert(_) => "alert",
            Self::Checkpoint(_) => "checkpoint",
        }
    }

    /// Reads the body of a record of `kind`.
    ///
    /// # Errors
    /// An unknown kind, or bytes that are not that kind's JSON.
    pub fn read(kind: &str, json: &str) -> Result<Self, RecordError> {
        let broken = |source| RecordError::Body { kind: kind.to_owned(), source };
        match kind {
            "opened" => serde_json::from_str(json).map(Self::Opened).map_err(broken),
            "boot" => serde_json::from_str(json).map(Self::Boot).map_err(broken),
            "sale" => serde_json::from_str(json).map(Self::Sale).map_err(broken),
            "payment" => serde_json::from_str(json).map(Self::Payment).map_err(broken),
            "refund" => serde_json::from_str(json).map(Self::Refund).map_err(broken),
            "rate" => serde_json::from_str(json).map(Self::Rate).map_err(broken),
            "alert" => serde_json::from_str(json).map(Self::Alert).map_err(broken),
            "checkpoint" => serde_json::from_str(json).map(Self::Checkpoint).map_err(broken),
            other => Err(RecordError::Kind(other.to_owned())),
        }
    }
}

/// A record that cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// A kind this version does not know.
    #[error("the journal holds a record of the unknown kind «{0}»")]
    Kind(String),
    /// The body is not what its kind says.
    #[error("the body of a «{kind}» record cannot be read")]
    Body { kind: String, source: serde_json::Error },
}

/// One entry of the journal, sealed into the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// 1, 2, 3 … without a gap.
    pub seq: u64,
    /// Wall clock of the till; for people, never for order.
    pub at: Timestamp,
    /// The sequence number of the boot record of the process that wrote it.
    pub boot: u64,
    /// Who caused it.
    pub actor: String,
    /// What kind of body.
    pub kind: String,
    /// Exact JSON bytes.
    pub body: String,
    /// Link over the previous link and all of the above.
    pub hash: Hash,
}

impl Record {
    /// Seals a record behind `prev`.
    ///
    /// `hash = SHA-256(prev ‖ seq ‖ at ‖ boot ‖ len(actor) ‖ actor ‖ len(kind) ‖ kind ‖ len(body) ‖ body)`;
    /// numbers and lengths are eight bytes, big-endian, so no two different records have the same bytes.
    pub fn seal(prev: &Hash, seq: u64, at: Timestamp, boot: u64, actor: &str, kind: &str, body: String) -> Self {
        let hash = link(prev, seq, at, boot, [actor, kind, &body]);
        Self { seq, at, boot, actor: actor.to_owned(), kind: kind.to_owned(), body, hash }
    }

    /// Whether the record stands right behind `prev` and was not changed.
    pub fn follows(&self, prev: &Hash) -> bool {
        self.hash == link(prev, self.seq, self.at, self.boot, [&self.actor, &self.kind, &self.body])
    }
}

fn link(prev: &Hash, seq: u64, at: Timestamp, boot: u64, texts: [&str; 3]) -> Hash {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(prev);
    context.update(&seq.to_be_bytes());
    context.update(&at.ms().to_be_bytes());
    context.update(&boot.to_be_bytes());
    for text in texts {
        context.update(&u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
        context.update(text.as_bytes());
    }
    let mut hash = GENESIS;
    hash.copy_from_slice(context.finish().as_ref());
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(prev: &Hash, seq: u64, body: &str) -> Record {
        Record::seal(prev, seq, Timestamp::from_ms(5), 1, "engine", "boot", body.to_owned())
    }

    #[test]
    fn a_chain_holds_and_every_change_breaks_it() {
        let first = record(&GENESIS, 1, "{}");
        let second = record(&first.hash, 2, "{\"version\":\"1\"}");
        assert!(first.follows(&GENESIS) && second.follows(&first.hash));
        let changes: [fn(&mut Record); 6] = [
            |record| record.seq += 1,
            |record| record.at = Timestamp::from_ms(6),
            |record| record.boot += 1,
            |record| record.actor.push('x'),
            |record| record.kind.push('x'),
            |record| record.body.push(' '),
        ];
        for change in changes {
            let mut changed = second.clone();
            change(&mut changed);
            assert!(!changed.follows(&first.hash));
        }
        assert!(!second.follows(&GENESIS), "out of its place");
    }

    #[test]
    fn bytes_cannot_move_from_one_field_to_the_next() {
        let one = Record::seal(&GENESIS, 1, Timestamp::from_ms(0), 1, "ab", "c", String::new());
        let other = Record::seal(&GENESIS, 1, Timestamp::from_ms(0), 1, "a", "bc", String::new());
        assert_ne!(one.hash, other.hash);
    }

    #[test]
    fn an_unknown_kind_is_refused() {
        assert!(matches!(Body::read("surprise", "{}"), Err(RecordError::Kind(_))));
        assert!(matches!(Body::read("boot", "{}"), Err(RecordError::Body { .. })));
    }
}

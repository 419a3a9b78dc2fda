//! Reading records back and checking that each stands where it must.

use super::MOST_BODIES;
use super::error::StoreError;
use super::writer::CHECKPOINT_RECORDS;
use crate::domain::record::{Body, GENESIS, Hash, Record};
use crate::domain::time::Timestamp;
use crate::keys::{CheckedNote, KeyError, PublicKey, verify_checkpoint};
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use std::path::Path;

const COLUMNS: &str = "seq, at, boot, actor, kind, body, hash";

/// Gives every record behind `after` to `each`, in order.
pub(super) fn for_each(
    conn: &Connection,
    path: &Path,
    after: u64,
    mut each: impl FnMut(Record) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let failed = |error| StoreError::of(path, error);
    let sql = format!("SELECT {COLUMNS} FROM journal WHERE seq > ?1 ORDER BY seq");
    let mut select = conn.prepare(&sql).map_err(failed)?;
    let mut rows = select.query([super::projection::number(after)]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        each(read(row).map_err(failed)?)?;
    }
    Ok(())
}

/// The record `seq`, when the journal has it.
pub(super) fn record(conn: &Connection, seq: u64) -> rusqlite::Result<Option<Record>> {
    let mut select = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM journal WHERE seq = ?1"))?;
    select.query_row([super::projection::number(seq)], read).optional()
}

/// The last record's number and hash; (0, genesis) for an empty journal.
pub(super) fn head(conn: &Connection) -> rusqlite::Result<(u64, Hash)> {
    let mut select = conn.prepare_cached("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")?;
    let found = select.query_row([], |row| Ok((unsigned(row.get(0)?), row.get(1)?))).optional()?;
    Ok(found.unwrap_or((0, GENESIS)))
}

/// How far the projections say they have read.
pub(super) fn projected_head(conn: &Connection) -> rusqlite::Result<Option<(u64, Hash)>> {
    conn.query_row("SELECT seq, hash FROM head", [], |row| Ok((unsigned(row.get(0)?), row.get(1)?))).optional()
}

/// Number and time of the last checkpoint.
pub(super) fn last_checkpoint(conn: &Connection) -> rusqlite::Result<Option<(u64, Timestamp)>> {
    let sql = "SELECT seq, at FROM journal WHERE kind = 'checkpoint' ORDER BY seq DESC LIMIT 1";
    conn.query_row(sql, [], |row| Ok((unsigned(row.get(0)?), Timestamp::from_ms(row.get(1)?)))).optional()
}

/// Writes a sealed record.
pub(super) fn insert(conn: &Connection, record: &Record) -> rusqlite::Result<()> {
    let mut insert = conn.prepare_cached(
        "INSERT INTO journal (seq, at, boot, actor, kind, body, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let (seq, boot) = (super::projection::number(record.seq), super::projection::number(record.boot));
    insert.execute(params![seq, record.at.ms(), boot, record.actor, record.kind, record.body, record.hash]).map(|_| ())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Record> {
    Ok(Record {
        seq: unsigned(row.get(0)?),
        at: Timestamp::from_ms(row.get(1)?),
        boot: unsigned(row.get(2)?),
        actor: row.get(3)?,
        kind: row.get(4)?,
        body: row.get(5)?,
        hash: row.get(6)?,
    })
}

/// A number that is never negative in our tables; a negative one breaks the chain wherever it stands.
fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// Walks a journal from its first record and stops at the first one that is wrong.
#[derive(Debug)]
pub(super) struct Walk {
    /// The key the journal must be signed with, where the caller knows it.
    expected: Option<PublicKey>,
    /// A checkpoint from outside, and what it says once the key is known.
    note: Option<String>,
    anchor: Option<CheckedNote>,
    owner: Option<(String, PublicKey)>,
    seq: u64,
    hash: Hash,
    checkpoints: u64,
    signed: u64,
}

/// The writer signs after every hundred records, at the end of a transaction; more records than this
/// without a checkpoint means that somebody took one out and sealed the chain anew.
const UNSIGNED: u64 = CHECKPOINT_RECORDS + MOST_BODIES as u64 + 2;

/// What a whole journal turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Whose journal it is.
    pub till: String,
    /// The key its checkpoints are signed with.
    pub key: PublicKey,
    /// How many records it has.
    pub records: u64,
    /// The hash of the last one.
    pub head: Hash,
    /// How many signed checkpoints it has.
    pub checkpoints: u64,
    /// Up to which record a checkpoint vouches; behind it only the chain does.
    pub signed: u64,
}

impl Walk {
    /// Starts before the first record.
    pub(super) const fn new(expected: Option<PublicKey>) -> Self {
        let (note, anchor, owner) = (None, None, None);
        Self { expected, note, anchor, owner, seq: 0, hash: GENESIS, checkpoints: 0, signed: 0 }
    }

    /// [`Walk::new`]; the journal must also hold what the signed `note` says.
    pub(super) fn anchored(expected: Option<PublicKey>, note: String) -> Self {
        Self { note: Some(note), ..Self::new(expected) }
    }

    /// Checks the next record; gives its body back.
    pub(super) fn step(&mut self, path: &Path, record: &Record) -> Result<Body, StoreError> {
        let next = self.seq.saturating_add(1);
        let flawed = |seq, flaw: String| StoreError::BadRecord { path: path.to_owned(), seq, flaw };
        if record.seq != next {
            return Err(flawed(next, format!("it is missing; record {} stands in its place", record.seq)));
        }
        if !record.follows(&self.hash) {
            return Err(flawed(next, "its hash does not follow from what it says and the record before it".to_owned()));
        }
        let body = Body::read(&record.kind, &record.body).map_err(|error| flawed(next, error.to_string()))?;
        self.check(&body).map_err(|flaw| match flaw {
            Flaw::Key => StoreError::OtherKey { path: path.to_owned() },
            Flaw::Note(error) => StoreError::Key(error),
            Flaw::Anchor(detail) => StoreError::Anchor { path: path.to_owned(), detail },
            Flaw::Text(text) => flawed(next, text),
        })?;
        if next.saturating_sub(self.signed) > UNSIGNED {
            return Err(flawed(next, "a signed checkpoint must stand before it and does not".to_owned()));
        }
        (self.seq, self.hash) = (next, record.hash);
        match &self.anchor {
            Some(anchor) if anchor.size == next && anchor.root != self.hash => {
                let detail = format!("record {next} is not the one the signed note vouches for");
                Err(StoreError::Anchor { path: path.to_owned(), detail })
            }
            _ => Ok(body),
        }
    }

    fn check(&mut self, body: &Body) -> Result<(), Flaw> {
        match (body, &self.owner) {
            (Body::Opened(opened), None) => {
                let key = PublicKey::parse(&opened.public_key).map_err(|error| Flaw::Text(error.to_string()))?;
                if self.expected.is_some_and(|expected| expected != key) {
                    return Err(Flaw::Key);
                }
                self.take_anchor(&opened.till, &key)?;
                self.owner = Some((opened.till.clone(), key));
                Ok(())
            }
            (Body::Opened(_), Some(_)) => Err(Flaw::Text("a journal is opened once only".to_owned())),
            (_, None) => Err(Flaw::Text("the first record does not say whose journal it is".to_owned())),
            (Body::Checkpoint(checkpoint), Some((till, key))) => {
                let note = verify_checkpoint(&checkpoint.note, key).map_err(|error| Flaw::Text(error.to_string()))?;
                if note.till != *till || note.size != self.seq || note.root != self.hash {
                    return Err(Flaw::Text("its checkpoint was signed over another journal".to_owned()));
                }
                self.checkpoints += 1;
                self.signed = note.size;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn take_anchor(&mut self, till: &str, key: &PublicKey) -> Result<(), Flaw> {
        let Some(note) = &self.note else { return Ok(()) };
        let anchor = verify_checkpoint(note, key).map_err(Flaw::Note)?;
        if anchor.till != till {
            return Err(Flaw::Anchor(format!("the signed note is of the till «{}»", anchor.till.escape_debug())));
        }
        self.anchor = Some(anchor);
        Ok(())
    }

    /// The number and hash of the last record that was checked.
    pub(super) const fn head(&self) -> (u64, Hash) {
        (self.seq, self.hash)
    }

    /// The end of the journal.
    pub(super) fn finish(self, path: &Path) -> Result<Verified, StoreError> {
        let (till, key) = self.owner.ok_or_else(|| StoreError::damaged(path, "the journal has no first record"))?;
        let (records, head) = (self.seq, self.hash);
        if let Some(anchor) = self.anchor.filter(|anchor| anchor.size > records) {
            let detail = format!("the signed note vouches for {} records, only {records} are here", anchor.size);
            return Err(StoreError::Anchor { path: path.to_owned(), detail });
        }
        Ok(Verified { till, key, records, head, checkpoints: self.checkpoints, signed: self.signed })
    }
}

/// Why a record that stands in the chain is wrong all the same.
enum Flaw {
    Key,
    Note(KeyError),
    Anchor(String),
    Text(String),
}

//! The stand-alone check of a journal, and the text form it can be carried out in.

use super::chain::{self, Verified, Walk};
use super::error::StoreError;
use super::health;
use super::open;
use super::reader::Reader;
use crate::domain::record::{Hash, Record};
use crate::domain::time::Timestamp;
use crate::keys::PublicKey;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{BufRead, BufReader, Read as _, Write};
use std::path::Path;

/// What every SQLite file begins with.
const SQLITE_MAGIC: &[u8] = b"SQLite format 3\0";

/// The longest line of an export that is read; a record of ours is a few kilobytes.
const LINE_MAX: u64 = 4 << 20;

/// Checks the whole journal of a home (or a copy of it): every page of the file, the chain from the
/// first record to the last, every checkpoint's signature, and that the projections end where the
/// journal ends. `key` is the till's public key, where the caller has it from outside.
///
/// # Errors
/// The first thing that is wrong; [`StoreError::is_evidence`] tells it from a file that cannot be read.
pub fn verify_home(path: &Path, key: Option<PublicKey>) -> Result<Verified, StoreError> {
    verify_database(path, Walk::new(key))
}

/// [`verify_home`] for a database or for an export: whatever `path` holds. Not for a journal that
/// this same process writes to; that is [`verify_home`]'s.
///
/// # Errors
/// As [`verify_home`].
pub fn verify_file(path: &Path, key: Option<PublicKey>) -> Result<Verified, StoreError> {
    verify(path, Walk::new(key))
}

/// [`verify_file`], and the journal must hold what the signed checkpoint `note` says: only a note
/// that was kept outside the till can show that the journal's end was cut off or rolled back.
///
/// # Errors
/// As [`verify_home`]; [`StoreError::Anchor`] when the note speaks of another or a longer journal.
pub fn verify_against(path: &Path, key: Option<PublicKey>, note: &str) -> Result<Verified, StoreError> {
    verify(path, Walk::anchored(key, note.to_owned()))
}

fn verify(path: &Path, walk: Walk) -> Result<Verified, StoreError> {
    let file = File::open(path).map_err(|error| StoreError::file(path, error))?;
    let mut lines = BufReader::new(file);
    let start = lines.fill_buf().map_err(|error| StoreError::file(path, error))?;
    if start.starts_with(SQLITE_MAGIC) {
        // Closed before SQLite opens the file: on Unix a close drops the locks of the whole process.
        drop(lines);
        return verify_database(path, walk);
    }
    verify_lines(path, lines, walk)
}

fn verify_database(path: &Path, mut walk: Walk) -> Result<Verified, StoreError> {
    let failed = |error| StoreError::of(path, error);
    let conn = open::reader(path)?;
    // One picture of the file from the first to the last question, whatever a writer does meanwhile.
    let picture = conn.unchecked_transaction().map_err(failed)?;
    integrity_check(&picture, path)?;
    chain::for_each(&picture, path, 0, |record| walk.step(path, &record).map(|_| ()))?;
    health::check_head(&picture, path)?;
    walk.finish(path)
}

fn integrity_check(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let verdict: String = conn
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|error| StoreError::of(path, error))?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::damaged(path, verdict)) }
}

/// One record as `journal export` writes it, a line each.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    seq: u64,
    at: i64,
    boot: u64,
    actor: String,
    kind: String,
    /// The body's exact JSON, as text.
    body: String,
    /// Lower-case hex.
    hash: String,
}

/// Writes the whole journal, one JSON object a line; gives the number of records.
///
/// # Errors
/// When the journal cannot be read, or `out` not be written.
pub fn export(reader: &Reader, out: &mut dyn Write) -> Result<u64, StoreError> {
    let mut records = 0;
    chain::for_each(&reader.conn, &reader.path, 0, |record| {
        records = record.seq;
        let text = write_line(record).map_err(|source| StoreError::Export { source: source.into() })?;
        out.write_all(text.as_bytes()).map_err(|source| StoreError::Export { source })
    })?;
    out.flush().map_err(|source| StoreError::Export { source })?;
    Ok(records)
}

fn write_line(record: Record) -> serde_json::Result<String> {
    let Record { seq, at, boot, actor, kind, body, hash } = record;
    let line = Line { seq, at: at.ms(), boot, actor, kind, body, hash: to_hex(&hash) };
    serde_json::to_string(&line).map(|text| text + "\n")
}

pub(super) fn verify_lines(path: &Path, mut lines: impl BufRead, mut walk: Walk) -> Result<Verified, StoreError> {
    loop {
        let mut line = Vec::new();
        let read = lines.by_ref().take(LINE_MAX).read_until(b'\n', &mut line);
        if read.map_err(|error| StoreError::file(path, error))? == 0 {
            return walk.finish(path);
        }
        let record = read_line(&line).ok_or_else(|| match walk.head().0 {
            0 => StoreError::NotOurs { path: path.to_owned() },
            last => {
                let (seq, flaw) = (last.saturating_add(1), "its line is not as «maneki journal export» writes it");
                StoreError::BadRecord { path: path.to_owned(), seq, flaw: flaw.to_owned() }
            }
        })?;
        walk.step(path, &record)?;
    }
}

/// Reads a line back; only the exact bytes that we write are taken, so that not even a space or the
/// spelling of a letter can change unnoticed.
fn read_line(bytes: &[u8]) -> Option<Record> {
    let Line { seq, at, boot, actor, kind, body, hash } = serde_json::from_slice(bytes).ok()?;
    let record = Record { seq, at: Timestamp::from_ms(at), boot, actor, kind, body, hash: from_hex(&hash)? };
    let same = write_line(record.clone()).is_ok_and(|text| text.as_bytes() == bytes);
    same.then_some(record)
}

fn to_hex(hash: &Hash) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Option<Hash> {
    let mut hash = Hash::default();
    let pairs = text.as_bytes().chunks(2);
    if text.len() != 2 * hash.len() {
        return None;
    }
    for (byte, pair) in hash.iter_mut().zip(pairs) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(hash)
}

//! What can go wrong in the store, in words that say what to do.

use crate::domain::record::RecordError;
use crate::keys::KeyError;
use rusqlite::ErrorCode;
use std::io;
use std::path::{Path, PathBuf};

/// The journal store could not do what was asked. Unless it says otherwise nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no journal yet: this till never wrote anything.
    #[error("there is no journal at {}; it is made by the first sale", path.display())]
    Missing { path: PathBuf },
    /// Another program writes to this home.
    #[error("another Maneki is writing to {}; close it, or wait until it has finished", path.display())]
    InUse { path: PathBuf },
    /// The file is damaged, truncated, or was changed by somebody.
    #[error(
        "the journal {} is damaged: {detail}. Keep the file as it is and restore the last backup with «maneki restore»", path.display()
    )]
    Damaged { path: PathBuf, detail: String },
    /// The tables beside the journal do not say what the journal says.
    #[error(
        "the tables of {} do not agree with its journal: {detail}. Run «maneki journal rebuild» to make them again from the journal", path.display()
    )]
    Projections { path: PathBuf, detail: String },
    /// The file is some other program's, or no database at all.
    #[error("{} is not a journal of Maneki; check the path, or restore a backup", path.display())]
    NotOurs { path: PathBuf },
    /// A newer Maneki wrote the file.
    #[error("{} was written by a newer Maneki (format {found}, this one knows {known}); install the newer version", path.display())]
    Newer { path: PathBuf, found: i64, known: i64 },
    /// An older Maneki wrote the file, and nothing has written to it since.
    #[error("{} is of an older format ({found}, this Maneki reads {known}); start the till once, or `maneki sync --once`: it makes a copy and brings the file up to date", path.display())]
    Older { path: PathBuf, found: i64, known: i64 },
    /// The file or its folder cannot be written.
    #[error("{} cannot be written; check the file's permissions and that the disk is not write-protected", path.display())]
    ReadOnly { path: PathBuf },
    /// The disk is full.
    #[error("the disk of {} is full; nothing was written. Free some space and try again", path.display())]
    Full { path: PathBuf },
    /// Reading or writing the disk failed.
    #[error("the disk failed while using {}; check the disk and its cable", path.display())]
    Io { path: PathBuf, source: io::Error },
    /// After a failed write nobody knows what reached the disk (Rebello et al., "Can Applications
    /// Recover from fsync Failures?"), so this store takes no more. So does one whose file is damaged.
    #[error(
        "the journal stopped because the disk failed or the file is damaged; close Maneki, check the disk, and start it again"
    )]
    Halted,
    /// The journal was begun by another till.
    #[error("{} belongs to the till «{found}», but the configuration says «{expected}»; use another home, or put till.id back", path.display())]
    OtherTill { path: PathBuf, found: String, expected: String },
    /// The journal was begun with another key.
    #[error("{} was begun with another signing key; put the till's own key back, or use another home", path.display())]
    OtherKey { path: PathBuf },
    /// The till's id cannot stand in a signed note.
    #[error("the till id «{0}» must be one word without «+»")]
    TillId(String),
    /// A restore was interrupted; starting now would begin an empty journal.
    #[error("a restore into {} was interrupted; run «maneki restore» again", path.display())]
    RestoreInterrupted { path: PathBuf },
    /// A change was made on an older picture of the payment. Read it again and decide anew.
    #[error("payment {payment} has changed meanwhile (revision {stored:?} is stored, {given} was given)")]
    Stale { payment: String, stored: Option<u32>, given: u32 },
    /// The record breaks a rule of the database.
    #[error("the journal refused a «{kind}» record: {detail}")]
    Refused { kind: &'static str, detail: String },
    /// A record of the journal is wrong: the first one, everything before it is right.
    #[error("{}: record {seq} is wrong: {flaw}. Records before it are whole; keep the file and restore a backup", path.display())]
    BadRecord { path: PathBuf, seq: u64, flaw: String },
    /// The journal does not hold what a signed note from outside says.
    #[error("{}: {detail}; the journal was cut or rolled back after the note was signed", path.display())]
    Anchor { path: PathBuf, detail: String },
    /// A table does not say what the journal says.
    #[error("{}: table «{table}» differs from the journal at {key}. Run «maneki journal rebuild»", path.display())]
    Differs { path: PathBuf, table: &'static str, key: String },
    /// An export could not be written where it should go.
    #[error("the export could not be written")]
    Export { source: io::Error },
    /// The destination exists.
    #[error("{} exists already; choose another name, it will not be overwritten", path.display())]
    Exists { path: PathBuf },
    /// The program was built with an SQLite that can lose writes (fixed in 3.51.3).
    #[error("this program was built with SQLite {0}, which can lose writes; build it with 3.51.3 or later")]
    Sqlite(&'static str),
    /// A record that cannot be read or written.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// A key that cannot be used.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// Any other answer of the database.
    #[error("the database {} answered with an error", path.display())]
    Database { path: PathBuf, source: rusqlite::Error },
}

impl StoreError {
    /// The meaning of an SQLite error on the file at `path`.
    pub(super) fn of(path: &Path, source: rusqlite::Error) -> Self {
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse { path },
            Some(ErrorCode::NotADatabase) => Self::NotOurs { path },
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged { path, detail: source.to_string() },
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly { path },
            Some(ErrorCode::DiskFull) => Self::Full { path },
            Some(ErrorCode::SystemIoFailure) => Self::Io { path, source: io::Error::other(source) },
            None if is_unreadable(&source) => Self::Damaged { path, detail: source.to_string() },
            _ => Self::Database { path, source },
        }
    }

    /// Whether this says that what is stored is not what was written (exit code 5 of `journal verify`).
    pub const fn is_evidence(&self) -> bool {
        matches!(
            self,
            Self::Damaged { .. }
                | Self::Projections { .. }
                | Self::NotOurs { .. }
                | Self::OtherTill { .. }
                | Self::OtherKey { .. }
                | Self::BadRecord { .. }
                | Self::Anchor { .. }
                | Self::Differs { .. }
                | Self::Key(KeyError::Signature)
        )
    }

    /// The meaning of a file error on `path`.
    pub(super) fn file(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Self::Missing { path },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            io::ErrorKind::StorageFull => Self::Full { path },
            _ => Self::Io { path, source },
        }
    }

    /// The file says something that no Maneki wrote.
    pub(super) fn damaged(path: &Path, detail: impl Into<String>) -> Self {
        Self::Damaged { path: path.to_owned(), detail: detail.into() }
    }

    /// Whether the state of the disk is unknown after this error, so that nothing may follow it.
    pub(super) const fn is_fatal(&self) -> bool {
        matches!(self, Self::Io { .. } | Self::Damaged { .. } | Self::NotOurs { .. } | Self::Halted)
    }
}

/// A value of a type or range that we never store.
const fn is_unreadable(error: &rusqlite::Error) -> bool {
    use rusqlite::Error;
    matches!(
        error,
        Error::FromSqlConversionFailure(..)
            | Error::InvalidColumnType(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::Utf8Error(..)
    )
}

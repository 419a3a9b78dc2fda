//! Verified copies: backups, restores, and the copy before a migration.

use super::chain::Verified;
use super::error::StoreError;
use super::open::{self, Lock, beside, folder};
use super::rebuild::rebuild_check;
use super::schema;
use super::verify::verify_home;
use crate::domain::time::Timestamp;
use crate::keys::sync_folder;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The journal that is in place now.
    pub verified: Verified,
    /// Where the old one was put aside, if there was one.
    pub kept: Option<PathBuf>,
}

/// Copies the journal at `path` to `to`, a single file that any SQLite reads, and verifies the copy.
/// Works beside a living writer. An existing file is never overwritten.
///
/// # Errors
/// [`StoreError::Exists`], or what is wrong with the journal or the disk; then there is no file `to`.
pub fn backup(path: &Path, to: &Path) -> Result<Verified, StoreError> {
    let conn = open::reader(path)?;
    copy(&conn, path, to)
}

/// Puts the verified journal `from` in the place of `path` and keeps the old file aside as
/// `till.db.before-restore-…`. A kill at any moment leaves the old journal, the new one, or a home
/// that refuses to start until the restore is repeated; never an empty one.
///
/// # Errors
/// [`StoreError::InUse`] while a till runs; otherwise what is wrong with `from`, before anything was changed.
pub fn restore(from: &Path, path: &Path, now: Timestamp) -> Result<Restored, StoreError> {
    let _lock = Lock::take(path)?;
    let conn = open::reader(from)?;
    if fs::canonicalize(from).ok() == fs::canonicalize(path).ok() {
        return Err(StoreError::Exists { path: path.to_owned() });
    }
    let (ready, new) = (beside(path, ".restoring"), beside(path, ".copy"));
    open::remove_all(&new)?;
    let verified = copy(&conn, from, &new)?;
    if schema::version(&conn, from)? == schema::newest() {
        rebuild_check(&new)?;
    }
    rename(&new, &ready)?;
    let kept = put_aside(path, now)?;
    rename(&ready, path)?;
    Ok(Restored { verified, kept })
}

/// A verified copy into `backups/` beside the journal, before its format changes.
pub(super) fn before_migration(conn: &Connection, path: &Path, found: i64, now: Timestamp) -> Result<(), StoreError> {
    let backups = folder(path).join("backups");
    fs::create_dir_all(&backups).map_err(|error| StoreError::file(&backups, error))?;
    copy(conn, path, &backups.join(format!("till-format-{found}-{}.db", now.ms()))).map(|_| ())
}

/// Copies through SQLite's backup interface, syncs, verifies, and only then gives the copy its name.
fn copy(conn: &Connection, path: &Path, to: &Path) -> Result<Verified, StoreError> {
    if to.try_exists().map_err(|error| StoreError::file(to, error))? {
        return Err(StoreError::Exists { path: to.to_owned() });
    }
    let part = beside(to, ".part");
    open::remove_all(&part)?;
    let verified = fill(conn, path, &part).and_then(|()| {
        let file = File::options().write(true).open(&part).and_then(|file| file.sync_all());
        file.map_err(|error| StoreError::file(&part, error))?;
        verify_home(&part, None)
    });
    match verified {
        Ok(verified) => {
            // What reading left beside a file that is no longer written to.
            ["-wal", "-shm"].iter().try_for_each(|suffix| open::remove_if_there(&beside(&part, suffix)))?;
            rename(&part, to)?;
            Ok(verified)
        }
        Err(error) => {
            open::remove_all(&part)?;
            Err(error)
        }
    }
}

fn fill(conn: &Connection, path: &Path, part: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::of(part, error);
    let mut out = Connection::open(part).map_err(failed)?;
    open::owner_only(part);
    let copying = Backup::new(conn, &mut out).map_err(failed)?;
    let mut tries = 0;
    // All pages in one step: a copy in many steps starts again with every write of a living till.
    while copying.step(-1).map_err(|error| StoreError::of(path, error))? != StepResult::Done {
        tries += 1;
        if tries > 50 {
            return Err(StoreError::InUse { path: path.to_owned() });
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    drop(copying);
    // One file without a log, readable from a disk that cannot be written.
    out.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(())).map_err(failed)?;
    out.close().map_err(|(_, error)| failed(error))
}

/// Moves a journal and its log away. The journal goes first: a log alone is noticed at the next start,
/// a journal without its log would be taken for whole.
fn put_aside(path: &Path, now: Timestamp) -> Result<Option<PathBuf>, StoreError> {
    let kept = beside(path, &format!(".before-restore-{}", now.ms()));
    if kept.exists() {
        return Err(StoreError::Exists { path: kept });
    }
    let mut moved = false;
    for suffix in ["", "-wal", "-shm"] {
        match fs::rename(beside(path, suffix), beside(&kept, suffix)) {
            Ok(()) => moved = true,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(StoreError::file(path, error)),
        }
    }
    Ok(moved.then_some(kept))
}

fn rename(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to).and_then(|()| sync_folder(folder(to))).map_err(|error| StoreError::file(to, error))
}

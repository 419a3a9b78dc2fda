//! Connections, the lock that keeps a home to one writer, and the birth of a journal.

use super::error::StoreError;
use super::schema;
use crate::keys::sync_folder;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The first SQLite without the WAL-reset bug, which could lose committed writes (sqlite.org/wal.html).
const SQLITE_MIN: i32 = 3_051_003;

/// How long a connection waits for another one before it gives up.
const BUSY: Duration = Duration::from_secs(5);

/// Holds the home for one writer; released when dropped, or by the system when the program dies.
#[derive(Debug)]
pub(super) struct Lock(#[allow(dead_code)] File);

impl Lock {
    /// Takes `till.lock` beside the database, or says at once that somebody has it.
    pub(super) fn take(db: &Path) -> Result<Self, StoreError> {
        let path = db.with_extension("lock");
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        let file = file.map_err(|error| StoreError::file(&path, error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse { path: db.to_owned() }),
            Err(TryLockError::Error(source)) => Err(StoreError::file(&path, source)),
        }
    }
}

/// `db` with something behind its whole name: `till.db` + `-wal`.
pub(super) fn beside(db: &Path, suffix: &str) -> PathBuf {
    let mut name = db.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// The folder a file stands in.
pub(super) fn folder(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Refuses to run on an SQLite that can lose committed writes.
pub(super) fn check_sqlite() -> Result<(), StoreError> {
    if rusqlite::version_number() < SQLITE_MIN { Err(StoreError::Sqlite(rusqlite::version())) } else { Ok(()) }
}

/// The writer's connection to a journal that exists. `durable` as in [`super::StoreOptions`].
pub(super) fn writer(db: &Path, durable: bool) -> Result<Connection, StoreError> {
    let failed = |error| StoreError::of(db, error);
    if fs::metadata(db).is_ok_and(|meta| meta.permissions().readonly()) {
        return Err(StoreError::ReadOnly { path: db.to_owned() });
    }
    check_not_empty(db)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(db, flags).map_err(failed)?;
    if conn.is_readonly("main").map_err(failed)? {
        return Err(StoreError::ReadOnly { path: db.to_owned() });
    }
    guard(&conn).map_err(failed)?;
    schema::check_ours(&conn, db)?;
    set_durable(&conn, durable).map_err(failed)?;
    Ok(conn)
}

/// A connection that cannot write, on a journal that exists. On a disk that cannot be written, a
/// file without a log beside it is read as it stands.
pub(super) fn reader(db: &Path) -> Result<Connection, StoreError> {
    check_sqlite()?;
    check_not_empty(db)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(db, flags).map_err(|error| StoreError::of(db, error))?;
    let conn = match prepare_reader(&opened, db) {
        Ok(()) => opened,
        Err(StoreError::ReadOnly { .. } | StoreError::Database { .. }) if !has_log(db) => immutable(db)?,
        Err(error) => return Err(error),
    };
    Ok(conn)
}

fn prepare_reader(conn: &Connection, db: &Path) -> Result<(), StoreError> {
    guard(conn)
        .and_then(|()| conn.pragma_update(None, "query_only", true))
        .map_err(|error| StoreError::of(db, error))?;
    schema::check_ours(conn, db).map(|_| ())
}

pub(super) fn immutable(db: &Path) -> Result<Connection, StoreError> {
    let failed = |error| StoreError::of(db, error);
    let full = std::path::absolute(db).map_err(|error| StoreError::file(db, error))?;
    let text = full.to_str().ok_or_else(|| StoreError::ReadOnly { path: db.to_owned() })?;
    let escaped = text.replace('%', "%25").replace('?', "%3f").replace('#', "%23").replace('\\', "/");
    let slash = if escaped.starts_with('/') { "" } else { "/" };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let conn = Connection::open_with_flags(format!("file://{slash}{escaped}?immutable=1"), flags).map_err(failed)?;
    prepare_reader(&conn, db)?;
    Ok(conn)
}

/// A log with content stands beside the database.
fn has_log(db: &Path) -> bool {
    fs::metadata(beside(db, "-wal")).is_ok_and(|meta| meta.len() > 0)
}

/// SQLite would take an empty file for a new database. We never leave one, so it was truncated.
fn check_not_empty(db: &Path) -> Result<(), StoreError> {
    let meta = fs::metadata(db).map_err(|error| StoreError::file(db, error))?;
    if !meta.is_file() {
        return Err(StoreError::NotOurs { path: db.to_owned() });
    }
    if meta.len() == 0 { Err(StoreError::damaged(db, "the file is empty")) } else { Ok(()) }
}

/// What every connection has: foreign keys, and no trust in a file somebody may have edited
/// (sqlite.org/security.html).
pub(super) fn guard(conn: &Connection) -> rusqlite::Result<()> {
    conn.busy_timeout(BUSY)?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    conn.pragma_update_and_check(None, "mmap_size", 0, |_| Ok(())).or_else(no_rows)?;
    conn.pragma_update(None, "foreign_keys", true)
}

/// WAL with a full sync at every commit: what was acknowledged survives a power cut (sqlite.org/wal.html).
fn set_durable(conn: &Connection, durable: bool) -> rusqlite::Result<()> {
    let mode: String = conn.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if !mode.eq_ignore_ascii_case("wal") {
        tracing::warn!(mode, "the journal's disk does not allow a write-ahead log");
    }
    conn.pragma_update(None, "synchronous", if durable { "FULL" } else { "OFF" })?;
    conn.pragma_update(None, "fullfsync", durable)?;
    conn.pragma_update(None, "checkpoint_fullfsync", durable)
}

fn no_rows(error: rusqlite::Error) -> rusqlite::Result<()> {
    if matches!(error, rusqlite::Error::QueryReturnedNoRows) { Ok(()) } else { Err(error) }
}

/// Makes a new journal in one step: `fill` writes its first record into a file beside, which is then
/// synced and moved into its place. So a database that is there always has its first record.
pub(super) fn create(
    db: &Path,
    durable: bool,
    fill: impl FnOnce(&mut Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    check_nothing_lost(db)?;
    let new = beside(db, ".new");
    remove_all(&new)?;
    let failed = |error| StoreError::of(&new, error);
    let mut conn = Connection::open(&new).map_err(failed)?;
    guard(&conn).map_err(failed)?;
    set_durable(&conn, durable).map_err(failed)?;
    schema::migrate(&mut conn, &new, schema::MIGRATIONS, |_| Ok(()))?;
    fill(&mut conn)?;
    conn.close().map_err(|(_, error)| failed(error))?;
    owner_only(&new);
    if durable {
        let synced = File::options().write(true).open(&new).and_then(|file| file.sync_all());
        synced.map_err(|error| StoreError::file(&new, error))?;
    }
    fs::rename(&new, db).and_then(|()| sync_folder(folder(db))).map_err(|error| StoreError::file(db, error))
}

/// A missing journal whose log or restored copy is still there was not a new till.
fn check_nothing_lost(db: &Path) -> Result<(), StoreError> {
    if beside(db, ".restoring").exists() {
        return Err(StoreError::RestoreInterrupted { path: db.to_owned() });
    }
    if has_log(db) {
        return Err(StoreError::damaged(db, "the file is gone, but its log (-wal) is still there"));
    }
    remove_if_there(&beside(db, "-wal"))?;
    remove_if_there(&beside(db, "-shm"))
}

/// Removes a database that is not in use, with its log.
pub(super) fn remove_all(db: &Path) -> Result<(), StoreError> {
    ["", "-wal", "-shm", "-journal"].iter().try_for_each(|suffix| remove_if_there(&beside(db, suffix)))
}

pub(super) fn remove_if_there(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(StoreError::file(path, error)),
        _ => Ok(()),
    }
}

#[cfg(unix)]
pub(super) fn owner_only(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    if let Err(error) = fs::set_permissions(path, fs::Permissions::from_mode(0o600)) {
        tracing::warn!(file = %path.display(), %error, "the file could not be made the owner's alone");
    }
}

#[cfg(not(unix))]
pub(super) fn owner_only(_path: &Path) {}

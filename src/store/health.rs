//! What is checked before a journal is written to.

use super::chain;
use super::error::StoreError;
use super::open;
use super::schema;
use super::writer::Shared;
use crate::domain::record::{Body, GENESIS, Opened};
use rusqlite::{Connection, InterruptHandle};
use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::JoinHandle;
use std::time::Duration;

/// How many of the last records are checked at every start. `journal verify` checks them all.
const CHECKED_AT_START: u64 = 1000;

/// A file up to this size is looked through before the first write; a larger one beside it, so that a
/// shop with years of sales opens as fast as a new one.
const LOOKED_THROUGH_AT_ONCE: u64 = 32 << 20;

/// SQLite's own look at every page; at once, or beside the work when the file is large.
pub(super) fn check_pages(
    conn: &Connection,
    path: &Path,
    shared: &Arc<Shared>,
) -> Result<Option<Inspection>, StoreError> {
    let size = std::fs::metadata(path).map_err(|error| StoreError::file(path, error))?.len();
    if size > LOOKED_THROUGH_AT_ONCE {
        return Inspection::start(path, Arc::clone(shared)).map(Some);
    }
    quick_check(conn, path).map(|()| None)
}

fn quick_check(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let verdict: String =
        conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(|error| StoreError::of(path, error))?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::damaged(path, verdict)) }
}

/// A look through a large file on a connection of its own; damage halts the store.
pub(super) struct Inspection {
    interrupt: InterruptHandle,
    thread: Option<JoinHandle<()>>,
}

impl Inspection {
    pub(super) fn start(path: &Path, shared: Arc<Shared>) -> Result<Self, StoreError> {
        let (conn, path) = (open::reader(path)?, path.to_owned());
        let interrupt = conn.get_interrupt_handle();
        let named = std::thread::Builder::new().name("journal-check".to_owned());
        let spawned = named.spawn({
            let path = path.clone();
            move || {
                if let Err(error) = quick_check(&conn, &path)
                    && error.is_evidence()
                {
                    tracing::error!(%error, "the journal stops");
                    shared.halted.store(true, Ordering::SeqCst);
                }
            }
        });
        let thread = spawned.map_err(|error| StoreError::file(&path, error))?;
        Ok(Self { interrupt, thread: Some(thread) })
    }
}

impl fmt::Debug for Inspection {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Inspection")
    }
}

impl Drop for Inspection {
    fn drop(&mut self) {
        let Some(thread) = self.thread.take() else { return };
        // An interrupt that comes before the look begins is lost, so it is said until it is heard.
        while !thread.is_finished() {
            self.interrupt.interrupt();
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

/// Tables, indexes and triggers must be those that we made: somebody who takes a trigger away could
/// change what it guards.
pub(super) fn check_schema(conn: &Connection, path: &Path, steps: &[&str]) -> Result<(), StoreError> {
    let failed = |error| StoreError::of(path, error);
    let mut fresh = Connection::open_in_memory().map_err(failed)?;
    schema::migrate(&mut fresh, path, steps, |_| Ok(()))?;
    let (ours, stored) = (objects(&fresh).map_err(failed)?, objects(conn).map_err(failed)?);
    let odd = ours
        .iter()
        .find(|object| !stored.contains(object))
        .or_else(|| stored.iter().find(|object| !ours.contains(object)));
    match odd {
        Some((name, _)) => {
            Err(StoreError::damaged(path, format!("its definition of «{}» was changed", name.escape_debug())))
        }
        None => Ok(()),
    }
}

fn objects(conn: &Connection) -> rusqlite::Result<Vec<(String, Option<String>)>> {
    let sql = "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
    conn.prepare(sql)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// The first record of a journal.
pub(super) fn first_record(conn: &Connection, path: &Path) -> Result<Opened, StoreError> {
    let first = chain::record(conn, 1).map_err(|error| StoreError::of(path, error))?;
    let first = first.ok_or_else(|| StoreError::damaged(path, "the journal has no first record"))?;
    match Body::read(&first.kind, &first.body) {
        Ok(Body::Opened(opened)) if first.follows(&GENESIS) => Ok(opened),
        _ => Err(StoreError::damaged(path, "the first record does not say whose journal it is")),
    }
}

/// The journal must be this till's, signed with this key.
pub(super) fn check_owner(conn: &Connection, path: &Path, ours: &Opened) -> Result<(), StoreError> {
    let stored = first_record(conn, path)?;
    if stored.till != ours.till {
        let (found, expected) = (stored.till.escape_debug().to_string(), ours.till.clone());
        return Err(StoreError::OtherTill { path: path.to_owned(), found, expected });
    }
    if stored.public_key == ours.public_key { Ok(()) } else { Err(StoreError::OtherKey { path: path.to_owned() }) }
}

/// The last records must be a chain, and the projections must have read all of them.
pub(super) fn check_end(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::of(path, error);
    let (last, _) = chain::head(conn).map_err(failed)?;
    let start = last.saturating_sub(CHECKED_AT_START);
    let before = chain::record(conn, start).map_err(failed)?.map(|record| record.hash);
    let mut end = (start, before.unwrap_or(GENESIS));
    chain::for_each(conn, path, start, |record| {
        let next = end.0.saturating_add(1);
        if record.seq != next || !record.follows(&end.1) {
            let flaw = "it does not follow from the record before it".to_owned();
            return Err(StoreError::BadRecord { path: path.to_owned(), seq: next, flaw });
        }
        end = (record.seq, record.hash);
        Ok(())
    })?;
    check_head(conn, path)
}

/// The projections must have read the journal to its end.
pub(super) fn check_head(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::of(path, error);
    let (last, hash) = chain::head(conn).map_err(failed)?;
    if chain::projected_head(conn).map_err(failed)? == Some((last, hash)) {
        return Ok(());
    }
    let detail = format!("the journal ends at record {last}, they do not");
    Err(StoreError::Projections { path: path.to_owned(), detail })
}

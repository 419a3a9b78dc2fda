//! The tables, and how an older file becomes a newer one.

use super::error::StoreError;
use crate::domain::{payment, refund};
use rusqlite::{Connection, TransactionBehavior, params};
use std::path::Path;

/// "Mnki": marks the file as ours (`file(1)` and [`super::open`] read it).
pub(super) const APPLICATION_ID: i64 = 0x4d6e_6b69;

/// The steps from one format to the next; the format is the number of steps done (`user_version`).
pub(super) const MIGRATIONS: &[&str] = &[
    concat!(include_str!("schema/1-journal.sql"), include_str!("schema/1-projections.sql")),
    concat!(include_str!("schema/2-journal.sql"), include_str!("schema/2-projections.sql")),
];

/// The projections alone, for a rebuild.
pub(super) const PROJECTIONS: &str = include_str!("schema/2-projections.sql");

/// A table that can be made again from the journal.
pub(super) struct Projection {
    pub(super) name: &'static str,
    /// The order in which rows are compared.
    pub(super) order: &'static str,
    /// What a row is called when it is wrong.
    pub(super) label: &'static str,
}

/// Every projection; each refers only to those before it.
pub(super) const TABLES: &[Projection] = &[
    Projection { name: "sale", order: "seq", label: "id" },
    Projection { name: "payment", order: "seq", label: "id" },
    Projection { name: "refund", order: "seq", label: "id" },
    Projection { name: "rate", order: "source, currency", label: "source || ' ' || currency" },
    Projection {
        name: "day_total",
        order: "day, tender, finality, currency",
        label: "day || ' ' || tender || ' ' || finality || ' ' || currency",
    },
    Projection { name: "alert", order: "seq", label: "'record ' || seq" },
    Projection { name: "head", order: "one", label: "'the head'" },
];

/// The format this program writes.
pub(super) fn newest() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// The file's format; zero for an empty file.
pub(super) fn version(conn: &Connection, path: &Path) -> Result<i64, StoreError> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(|error| StoreError::of(path, error))
}

/// Refuses a file that is another program's or a newer Maneki's.
pub(super) fn check_ours(conn: &Connection, path: &Path) -> Result<i64, StoreError> {
    let id: i64 = conn
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .map_err(|error| StoreError::of(path, error))?;
    let found = version(conn, path)?;
    if id != APPLICATION_ID || found < 1 {
        return Err(StoreError::NotOurs { path: path.to_owned() });
    }
    if found > newest() {
        return Err(StoreError::Newer { path: path.to_owned(), found, known: newest() });
    }
    Ok(found)
}

/// Refuses to read tables of an older form, which the next start of a till brings up to date.
pub(super) fn check_newest(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let found = version(conn, path)?;
    if found < newest() {
        return Err(StoreError::Older { path: path.to_owned(), found, known: newest() });
    }
    Ok(())
}

/// Takes every step of `steps` the file has not taken, in one transaction, and `finish`es what only code can do:
/// a kill in between leaves the file at one format or the other, never between them.
pub(super) fn migrate(
    conn: &mut Connection,
    path: &Path,
    steps: &[&str],
    finish: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let failed = |error| StoreError::of(path, error);
    let done = usize::try_from(version(conn, path)?).unwrap_or(0);
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    for sql in steps.iter().skip(done) {
        tx.execute_batch(sql).map_err(failed)?;
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID).map_err(failed)?;
    tx.pragma_update(None, "user_version", i64::try_from(steps.len()).unwrap_or(i64::MAX)).map_err(failed)?;
    finish(&tx)?;
    tx.commit().map_err(failed)
}

/// The legal edges of payments and refunds; no word of a state is in both.
fn edges() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    payment::EDGES.iter().chain(refund::EDGES)
}

/// Makes the table of legal edges say exactly what the domain says, inside the caller's transaction.
pub(super) fn fill_edges(conn: &Connection) -> rusqlite::Result<()> {
    conn.execute("DELETE FROM edge", [])?;
    let mut insert = conn.prepare("INSERT INTO edge (from_state, to_state) VALUES (?1, ?2)")?;
    for (from, to) in edges() {
        insert.execute(params![from, to])?;
    }
    Ok(())
}

/// [`fill_edges`] where a newer program knows other edges, or somebody touched the table.
pub(super) fn refresh_edges(conn: &mut Connection) -> rusqlite::Result<()> {
    let stored: Vec<(String, String)> = conn
        .prepare("SELECT from_state, to_state FROM edge")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let known = |(from, to): &(String, String)| edges().any(|edge| *edge == (from.as_str(), to.as_str()));
    if stored.len() == edges().count() && stored.iter().all(known) {
        return Ok(());
    }
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    fill_edges(&tx)?;
    tx.commit()
}

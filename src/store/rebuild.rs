//! Making the projections again from the journal, and proving that they say the same.

use super::chain::{self, Verified, Walk};
use super::error::StoreError;
use super::open::{self, Lock};
use super::projection;
use super::schema::{self, Projection};
use super::writer::explain;
use rusqlite::types::Value;
use rusqlite::{Connection, Rows, TransactionBehavior};
use std::path::Path;

/// Replays the journal at `path` into fresh tables beside and compares them with the stored ones,
/// row by row. Changes nothing; works beside a living writer.
///
/// # Errors
/// [`StoreError::Differs`] names the first table and row that differ; otherwise what is wrong with
/// the journal itself.
pub fn rebuild_check(path: &Path) -> Result<Verified, StoreError> {
    let failed = |error| StoreError::of(path, error);
    let conn = open::reader(path)?;
    schema::check_newest(&conn, path)?;
    let picture = conn.unchecked_transaction().map_err(failed)?;
    super::health::check_schema(&picture, path, schema::MIGRATIONS)?;
    // An empty name: a private file that SQLite removes by itself.
    let mut beside = Connection::open("").map_err(failed)?;
    schema::migrate(&mut beside, path, schema::MIGRATIONS, |_| Ok(()))?;
    let fresh = beside.transaction().map_err(failed)?;
    schema::fill_edges(&fresh).map_err(failed)?;
    let verified = replay(&picture, &fresh, path)?;
    for table in schema::TABLES {
        compare(path, table, &fresh, &picture)?;
    }
    Ok(verified)
}

/// Throws the projections away and makes them again from the journal, in one transaction.
///
/// # Errors
/// [`StoreError::InUse`] while a till runs on this home; otherwise what is wrong with the journal, in
/// which case nothing was changed.
pub fn rebuild(path: &Path) -> Result<Verified, StoreError> {
    let failed = |error| StoreError::of(path, error);
    let _lock = Lock::take(path)?;
    let mut conn = open::writer(path, true)?;
    schema::check_newest(&conn, path)?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    for table in schema::TABLES.iter().rev() {
        tx.execute_batch(&format!("DROP TABLE IF EXISTS {}", table.name)).map_err(failed)?;
    }
    tx.execute_batch(schema::PROJECTIONS).map_err(failed)?;
    schema::fill_edges(&tx).map_err(failed)?;
    let verified = replay(&tx, &tx, path)?;
    super::health::check_schema(&tx, path, schema::MIGRATIONS)?;
    tx.commit().map_err(failed)?;
    Ok(verified)
}

/// Fills projections that a change of the format left empty, inside the caller's transaction.
pub(super) fn refill(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::of(path, error);
    if chain::projected_head(conn).map_err(failed)?.is_some() {
        return Ok(());
    }
    schema::fill_edges(conn).map_err(failed)?;
    replay(conn, conn, path).map(|_| ())
}

fn replay(journal: &Connection, target: &Connection, path: &Path) -> Result<Verified, StoreError> {
    let mut walk = Walk::new(None);
    chain::for_each(journal, path, 0, |record| {
        let body = walk.step(path, &record)?;
        projection::apply(target, &record, &body).map_err(|misfit| {
            let flaw = explain(path, body.kind(), misfit).to_string();
            StoreError::BadRecord { path: path.to_owned(), seq: record.seq, flaw }
        })
    })?;
    let (seq, hash) = walk.head();
    projection::set_head(target, seq, &hash).map_err(|error| StoreError::of(path, error))?;
    walk.finish(path)
}

/// Walks both tables side by side; the first pair of rows that is not equal is named.
fn compare(path: &Path, table: &Projection, fresh: &Connection, stored: &Connection) -> Result<(), StoreError> {
    let failed = |error| StoreError::of(path, error);
    let sql = format!("SELECT {}, * FROM {} ORDER BY {}", table.label, table.name, table.order);
    let (mut fresh, mut stored) = (fresh.prepare(&sql).map_err(failed)?, stored.prepare(&sql).map_err(failed)?);
    let width = fresh.column_count();
    let (mut ours, mut theirs) = (fresh.query([]).map_err(failed)?, stored.query([]).map_err(failed)?);
    loop {
        let pair = (values(&mut ours, width).map_err(failed)?, values(&mut theirs, width).map_err(failed)?);
        match pair {
            (None, None) => return Ok(()),
            (left, right) if left == right => {}
            (left, right) => {
                let key = named(left.as_deref(), right.as_deref());
                return Err(StoreError::Differs { path: path.to_owned(), table: table.name, key });
            }
        }
    }
}

fn values(rows: &mut Rows<'_>, width: usize) -> rusqlite::Result<Option<Vec<Value>>> {
    let Some(row) = rows.next()? else { return Ok(None) };
    (0..width).map(|at| row.get(at)).collect::<rusqlite::Result<_>>().map(Some)
}

fn named(journal: Option<&[Value]>, table: Option<&[Value]>) -> String {
    match (label(journal), label(table)) {
        (Some(ours), Some(theirs)) if ours == theirs => ours,
        (Some(ours), Some(theirs)) => format!("{ours} (the table has {theirs} there)"),
        (Some(ours), None) => format!("{ours} (missing in the table)"),
        (None, Some(theirs)) => format!("{theirs} (not in the journal)"),
        (None, None) => String::new(),
    }
}

fn label(row: Option<&[Value]>) -> Option<String> {
    match row?.first()? {
        Value::Text(text) => Some(text.escape_debug().to_string()),
        Value::Integer(number) => Some(number.to_string()),
        other => Some(format!("{other:?}")),
    }
}

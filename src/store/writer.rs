//! The one thread that writes. A call is one transaction: records, projections, and now and then a
//! signed checkpoint, all or nothing.

use super::StoreOptions;
use super::chain;
use super::error::StoreError;
use super::projection::{self, Misfit};
use crate::clock::Clock;
use crate::domain::record::{Actor, Body, Checkpoint, Hash, Opened, Record};
use crate::domain::time::Timestamp;
use crate::keys::TillKey;
use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::mpsc;

/// A checkpoint at the latest after so many records …
pub(super) const CHECKPOINT_RECORDS: u64 = 100;
/// … and with the first activity after so long.
const CHECKPOINT_MS: i64 = 3_600_000;

/// The end of the journal.
pub(super) type Head = (u64, Hash);

/// What the writer's thread and the store's handle both see.
#[derive(Debug, Default)]
pub(super) struct Shared {
    pub(super) head: Mutex<Head>,
    pub(super) halted: AtomicBool,
}

/// One call of the store.
pub(super) struct Job {
    pub(super) actor: Actor,
    pub(super) bodies: Vec<Body>,
    /// Sign a checkpoint even when none is due.
    pub(super) checkpoint: bool,
    pub(super) done: Box<dyn FnOnce(Result<(), StoreError>) + Send>,
}

/// The writer's state; lives on its thread.
pub(super) struct Writer {
    conn: Connection,
    path: PathBuf,
    till: String,
    key: TillKey,
    clock: Clock,
    boot: u64,
    head: Head,
    checkpoint: (u64, Timestamp),
    shared: Arc<Shared>,
}

impl Writer {
    /// Takes over a checked connection; the next record will be this start's boot record.
    pub(super) fn new(
        conn: Connection,
        path: &Path,
        shared: Arc<Shared>,
        options: StoreOptions,
    ) -> Result<Self, StoreError> {
        let StoreOptions { till, key, clock, .. } = options;
        let failed = |error| StoreError::of(path, error);
        let head = chain::head(&conn).map_err(failed)?;
        let first = chain::record(&conn, 1).map_err(failed)?.map_or_else(|| clock.now(), |record| record.at);
        let checkpoint = chain::last_checkpoint(&conn).map_err(failed)?.unwrap_or((0, first));
        let boot = head.0.saturating_add(1);
        Ok(Self { conn, path: path.to_owned(), till, key, clock, boot, head, checkpoint, shared })
    }

    /// The number of this start's boot record.
    pub(super) const fn boot(&self) -> u64 {
        self.boot
    }

    #[cfg(test)]
    pub(super) const fn conn(&self) -> &Connection {
        &self.conn
    }

    /// Works until the store is dropped.
    pub(super) fn run(mut self, mut queue: mpsc::Receiver<Job>) {
        while let Some(job) = queue.blocking_recv() {
            let outcome = self.commit(job.actor, &job.bodies, job.checkpoint);
            (job.done)(outcome);
        }
    }

    /// One transaction. After an error of the disk nothing more is written: what a failed sync left
    /// behind is known only after a fresh start.
    pub(super) fn commit(&mut self, actor: Actor, bodies: &[Body], checkpoint: bool) -> Result<(), StoreError> {
        if self.shared.halted.load(Ordering::SeqCst) {
            return Err(StoreError::Halted);
        }
        let outcome = self.try_commit(actor, bodies, checkpoint);
        if let Err(error) = &outcome
            && error.is_fatal()
        {
            tracing::error!(%error, "the journal stops");
            self.shared.halted.store(true, Ordering::SeqCst);
        }
        outcome
    }

    fn try_commit(&mut self, actor: Actor, bodies: &[Body], checkpoint: bool) -> Result<(), StoreError> {
        if bodies.is_empty() && !checkpoint {
            return Ok(());
        }
        let path = &self.path;
        let failed = |error| StoreError::of(path, error);
        let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
        let mut page = Page { tx: &tx, path, at: self.clock.now(), boot: self.boot, actor, head: self.head };
        for body in bodies {
            page.append(body)?;
        }
        let mut last = self.checkpoint;
        if checkpoint || is_due(last, &page) {
            let note = self.key.checkpoint(&self.till, page.head.0, &page.head.1);
            page.append(&Body::Checkpoint(Checkpoint { note }))?;
            last = (page.head.0, page.at);
        }
        let head = page.head;
        projection::set_head(&tx, head.0, &head.1).map_err(failed)?;
        tx.commit().map_err(failed)?;
        (self.head, self.checkpoint) = (head, last);
        *self.shared.head.lock().unwrap_or_else(PoisonError::into_inner) = head;
        Ok(())
    }
}

fn is_due((seq, at): (u64, Timestamp), page: &Page<'_>) -> bool {
    page.head.0.saturating_sub(seq) >= CHECKPOINT_RECORDS || page.at.since(at) >= CHECKPOINT_MS
}

/// The records of one transaction, all of one moment.
struct Page<'a> {
    tx: &'a Transaction<'a>,
    path: &'a Path,
    at: Timestamp,
    boot: u64,
    actor: Actor,
    head: Head,
}

impl Page<'_> {
    fn append(&mut self, body: &Body) -> Result<(), StoreError> {
        let kind = body.kind();
        let json = serde_json::to_string(body)
            .map_err(|source| crate::domain::record::RecordError::Body { kind: kind.to_owned(), source })?;
        let (last, prev) = self.head;
        let record = Record::seal(&prev, last.saturating_add(1), self.at, self.boot, self.actor.word(), kind, json);
        chain::insert(self.tx, &record).map_err(|error| refused(self.path, kind, error))?;
        projection::apply(self.tx, &record, body).map_err(|misfit| explain(self.path, kind, misfit))?;
        self.head = (record.seq, record.hash);
        Ok(())
    }
}

/// Writes the first record of a new journal: whose it is.
pub(super) fn write_opened(
    conn: &mut Connection,
    path: &Path,
    opened: Opened,
    at: Timestamp,
) -> Result<(), StoreError> {
    let failed = |error| StoreError::of(path, error);
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    super::schema::fill_edges(&tx).map_err(failed)?;
    let head = (0, crate::domain::record::GENESIS);
    let mut page = Page { tx: &tx, path, at, boot: 0, actor: Actor::Engine, head };
    page.append(&Body::Opened(opened))?;
    let (seq, hash) = page.head;
    projection::set_head(&tx, seq, &hash).map_err(failed)?;
    tx.commit().map_err(failed)
}

/// What a record that does not fit means to the caller.
pub(super) fn explain(path: &Path, kind: &'static str, misfit: Misfit) -> StoreError {
    match misfit {
        Misfit::Stale { payment, stored, given } => StoreError::Stale { payment, stored, given },
        Misfit::Unreadable { payment } => {
            StoreError::damaged(path, format!("the last picture of payment {payment} cannot be read"))
        }
        Misfit::Sql(error) => refused(path, kind, error),
    }
}

fn refused(path: &Path, kind: &'static str, error: rusqlite::Error) -> StoreError {
    if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) {
        return StoreError::Refused { kind, detail: error.to_string() };
    }
    StoreError::of(path, error)
}

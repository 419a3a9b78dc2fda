//! The journal and its projections in one SQLite file: the only room that names `rusqlite`.
//!
//! The journal is the truth (design §3). [`Store`] is the one writer of a home: everything that
//! matters is appended, and the tables beside it follow in the same transaction. [`Reader`] reads.
//! [`verify_home`] and [`verify_file`] check the chain and its signatures; [`rebuild_check`] proves
//! that the tables say what the journal says; [`backup`] and [`restore`] make verified copies.

mod chain;
mod error;
mod open;
mod projection;
mod reader;
mod schema;
#[cfg(test)]
mod tests;
mod writer;

pub use chain::Verified;
pub use error::StoreError;
pub use reader::{Raised, Reader};

use crate::clock::Clock;
use crate::domain::record::{Actor, Body, Boot, GENESIS, Hash, Opened};
use crate::keys::TillKey;
use open::Lock;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use writer::{Job, Shared, Writer};

/// How many calls may wait for the writer; one more waits for its place.
const QUEUE: usize = 64;

/// How many of the last records are checked at every start. `journal verify` checks them all.
const CHECKED_AT_START: u64 = 1000;

/// Who writes, and how.
#[derive(Debug)]
pub struct StoreOptions {
    /// The till's id from the configuration; the journal is bound to it by its first record.
    pub till: String,
    /// The till's own key; signs the checkpoints.
    pub key: TillKey,
    /// Gives every record its time.
    pub clock: Clock,
    /// Whether what was acknowledged must survive a power cut. Never `false` with real money: it is
    /// for the demo's throw-away home only.
    pub durable: bool,
}

/// The one writer of a home. Dropping it waits for the writes that were accepted.
#[derive(Debug)]
pub struct Store {
    queue: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    shared: Arc<Shared>,
    path: PathBuf,
    boot: u64,
    _lock: Lock,
}

impl Store {
    /// Opens the journal at `path` (`till.db`), checks it, and appends this start's boot record. The
    /// first open of a home makes the file and its first record.
    ///
    /// # Errors
    /// [`StoreError::InUse`] at once when another program writes to this home; otherwise what is
    /// wrong with the file. A file that is not whole is never opened.
    pub fn open(path: &Path, options: StoreOptions) -> Result<Self, StoreError> {
        open::check_sqlite()?;
        check_till(&options.till)?;
        let lock = Lock::take(path)?;
        let opened = Opened { till: options.till.clone(), public_key: options.key.public_base64() };
        if !path.try_exists().map_err(|error| StoreError::file(path, error))? {
            let at = options.clock.now();
            let first = opened.clone();
            open::create(path, options.durable, |conn| writer::write_opened(conn, path, first, at))?;
        }
        let conn = open::writer(path, options.durable)?;
        check_whole(&conn, path)?;
        check_owner(&conn, path, &opened)?;
        check_end(&conn, path)?;
        let mut writer = Writer::new(conn, path, options.till, options.key, options.clock)?;
        writer.commit(Actor::Engine, &[Body::Boot(Boot { version: env!("CARGO_PKG_VERSION").to_owned() })], false)?;
        Self::start(writer, path, lock)
    }

    fn start(writer: Writer, path: &Path, lock: Lock) -> Result<Self, StoreError> {
        let (shared, boot) = (writer.shared(), writer.boot());
        let (queue, jobs) = mpsc::channel(QUEUE);
        let thread = std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || writer.run(jobs))
            .map_err(|source| StoreError::Io { path: path.to_owned(), source })?;
        let (queue, thread) = (Some(queue), Some(thread));
        Ok(Self { queue, thread, shared, path: path.to_owned(), boot, _lock: lock })
    }

    /// Appends `bodies` in one transaction and returns when they are on the disk. Once begun it is
    /// finished even when the caller stops waiting.
    ///
    /// # Errors
    /// [`StoreError::Stale`] when a payment changed meanwhile; [`StoreError::Refused`] when a record
    /// breaks a rule; [`StoreError::Full`], [`StoreError::Io`], [`StoreError::Halted`] from the disk.
    /// In every case nothing of `bodies` was acknowledged.
    pub async fn write(&self, actor: Actor, bodies: Vec<Body>) -> Result<(), StoreError> {
        only_callers(&bodies)?;
        self.send(actor, bodies, false).await
    }

    /// [`Store::write`] for callers that are not async.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn write_blocking(&self, actor: Actor, bodies: Vec<Body>) -> Result<(), StoreError> {
        only_callers(&bodies)?;
        self.send_blocking(actor, bodies, false)
    }

    /// Signs a checkpoint over everything written so far, as every closing does.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub async fn checkpoint_now(&self) -> Result<(), StoreError> {
        self.send(Actor::Engine, Vec::new(), true).await
    }

    /// [`Store::checkpoint_now`] for callers that are not async.
    ///
    /// # Errors
    /// As [`Store::write`].
    pub fn checkpoint_now_blocking(&self) -> Result<(), StoreError> {
        self.send_blocking(Actor::Engine, Vec::new(), true)
    }

    /// A reader of this journal, on a connection of its own.
    ///
    /// # Errors
    /// As [`Reader::open`].
    pub fn reader(&self) -> Result<Reader, StoreError> {
        Reader::open(&self.path)
    }

    /// The number and hash of the last committed record.
    pub fn head(&self) -> (u64, Hash) {
        *self.shared.head.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of this start's boot record.
    pub const fn boot(&self) -> u64 {
        self.boot
    }

    /// Where the journal is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether a failed write stopped the store; only a new start helps.
    pub fn is_halted(&self) -> bool {
        self.shared.halted.load(Ordering::SeqCst)
    }

    async fn send(&self, actor: Actor, bodies: Vec<Body>, checkpoint: bool) -> Result<(), StoreError> {
        let (tell, told) = oneshot::channel();
        let done = Box::new(|outcome| drop(tell.send(outcome)));
        let queue = self.queue.as_ref().ok_or(StoreError::Halted)?;
        queue.send(Job { actor, bodies, checkpoint, done }).await.map_err(|_| StoreError::Halted)?;
        told.await.unwrap_or(Err(StoreError::Halted))
    }

    fn send_blocking(&self, actor: Actor, bodies: Vec<Body>, checkpoint: bool) -> Result<(), StoreError> {
        let (tell, told) = std::sync::mpsc::sync_channel(1);
        let done = Box::new(move |outcome| drop(tell.send(outcome)));
        let queue = self.queue.as_ref().ok_or(StoreError::Halted)?;
        let mut job = Job { actor, bodies, checkpoint, done };
        // Not tokio's own blocking send: that one panics when a runtime is near.
        while let Err(refused) = queue.try_send(job) {
            match refused {
                mpsc::error::TrySendError::Full(back) => job = back,
                mpsc::error::TrySendError::Closed(_) => return Err(StoreError::Halted),
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        told.recv().unwrap_or(Err(StoreError::Halted))
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.queue.take();
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the journal's writer died");
        }
    }
}

/// Refuses the kinds of records that only the store itself may write.
fn only_callers(bodies: &[Body]) -> Result<(), StoreError> {
    let own = bodies.iter().find(|body| matches!(body, Body::Opened(_) | Body::Boot(_) | Body::Checkpoint(_)));
    match own {
        Some(body) => Err(StoreError::Refused { kind: body.kind(), detail: "the store writes it itself".to_owned() }),
        None => Ok(()),
    }
}

/// A till's id stands in the name of a C2SP note: no white space, no plus sign.
fn check_till(till: &str) -> Result<(), StoreError> {
    let fits =
        !till.is_empty() && !till.contains(|sign: char| sign.is_whitespace() || sign.is_control() || sign == '+');
    if fits { Ok(()) } else { Err(StoreError::TillId(till.escape_debug().to_string())) }
}

/// SQLite's own look at every page.
fn check_whole(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let verdict: String =
        conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(|error| StoreError::of(path, error))?;
    if verdict == "ok" { Ok(()) } else { Err(StoreError::damaged(path, verdict)) }
}

fn first_record(conn: &Connection, path: &Path) -> Result<Opened, StoreError> {
    let first = chain::record(conn, 1).map_err(|error| StoreError::of(path, error))?;
    let first = first.ok_or_else(|| StoreError::damaged(path, "the journal has no first record"))?;
    match Body::read(&first.kind, &first.body) {
        Ok(Body::Opened(opened)) if first.follows(&GENESIS) => Ok(opened),
        _ => Err(StoreError::damaged(path, "the first record does not say whose journal it is")),
    }
}

/// The journal must be this till's, signed with this key.
fn check_owner(conn: &Connection, path: &Path, ours: &Opened) -> Result<(), StoreError> {
    let stored = first_record(conn, path)?;
    if stored.till != ours.till {
        let (found, expected) = (stored.till.escape_debug().to_string(), ours.till.clone());
        return Err(StoreError::OtherTill { path: path.to_owned(), found, expected });
    }
    if stored.public_key == ours.public_key { Ok(()) } else { Err(StoreError::OtherKey { path: path.to_owned() }) }
}

/// The last records must be a chain, and the projections must have read all of them.
fn check_end(conn: &Connection, path: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::of(path, error);
    let (last, hash) = chain::head(conn).map_err(failed)?;
    let start = last.saturating_sub(CHECKED_AT_START);
    let before = chain::record(conn, start).map_err(failed)?.map(|record| record.hash);
    let mut end = (start, before.unwrap_or(GENESIS));
    chain::for_each(conn, path, start, |record| {
        if record.seq != end.0 + 1 || !record.follows(&end.1) {
            let flaw = "it does not follow from the record before it".to_owned();
            return Err(StoreError::BadRecord { path: path.to_owned(), seq: end.0 + 1, flaw });
        }
        end = (record.seq, record.hash);
        Ok(())
    })?;
    if chain::projected_head(conn).map_err(failed)? == Some((last, hash)) {
        return Ok(());
    }
    let detail = format!("the journal ends at record {last}, they do not");
    Err(StoreError::Projections { path: path.to_owned(), detail })
}

//! The journal and its projections in one SQLite file: the only room that names `rusqlite`.
//!
//! The journal is the truth (design §3). [`Store`] is the one writer of a home: everything that
//! matters is appended, and the tables beside it follow in the same transaction. [`Reader`] reads.
//! [`verify_home`] and [`verify_file`] check the chain and its signatures; [`rebuild_check`] proves
//! that the tables say what the journal says; [`backup`] and [`restore`] make verified copies.

mod chain;
mod copies;
mod error;
mod health;
mod open;
mod projection;
mod reader;
mod rebuild;
mod schema;
#[cfg(test)]
mod tests;
mod verify;
mod writer;

pub use chain::Verified;
pub use copies::{Restored, backup, restore};
pub use error::StoreError;
pub use reader::{Back, Raised, Reader};
pub use rebuild::{rebuild, rebuild_check};
pub use verify::{export, verify_against, verify_file, verify_home};

use crate::clock::Clock;
use crate::domain::record::{Actor, Body, Boot, Hash, Opened};
use crate::domain::time::Timestamp;
use crate::keys::TillKey;
use health::Inspection;
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

/// Records of one call. Bounded, so that a journal whose checkpoints were taken out can be told.
pub const MOST_BODIES: usize = 64;

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
    inspection: Option<Inspection>,
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
        std::fs::create_dir_all(open::folder(path)).map_err(|error| StoreError::file(path, error))?;
        let lock = Lock::take(path)?;
        let opened = Opened { till: options.till.clone(), public_key: options.key.public_base64() };
        if !path.try_exists().map_err(|error| StoreError::file(path, error))? {
            let at = options.clock.now();
            let first = opened.clone();
            open::create(path, options.durable, |conn| writer::write_opened(conn, path, first, at))?;
        }
        let mut conn = open::writer(path, options.durable)?;
        let shared = Arc::new(Shared::default());
        let inspection = health::check_pages(&conn, path, &shared)?;
        upgrade(&mut conn, path, schema::MIGRATIONS, options.clock.now())?;
        health::check_owner(&conn, path, &opened)?;
        health::check_end(&conn, path)?;
        let mut writer = Writer::new(conn, path, Arc::clone(&shared), options)?;
        writer.commit(Actor::Engine, &[Body::Boot(Boot { version: env!("CARGO_PKG_VERSION").to_owned() })], false)?;
        Self::start(writer, path, shared, (inspection, lock))
    }

    fn start(
        writer: Writer,
        path: &Path,
        shared: Arc<Shared>,
        (inspection, lock): (Option<Inspection>, Lock),
    ) -> Result<Self, StoreError> {
        let boot = writer.boot();
        let (queue, jobs) = mpsc::channel(QUEUE);
        let thread = std::thread::Builder::new()
            .name("journal".to_owned())
            .spawn(move || writer.run(jobs))
            .map_err(|source| StoreError::Io { path: path.to_owned(), source })?;
        let (queue, thread) = (Some(queue), Some(thread));
        Ok(Self { queue, thread, shared, path: path.to_owned(), boot, inspection, _lock: lock })
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
        self.inspection.take();
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the journal's writer died");
        }
    }
}

/// Brings an older file to this program's format, after a verified copy of it was made.
fn upgrade(conn: &mut Connection, path: &Path, steps: &[&str], now: Timestamp) -> Result<(), StoreError> {
    let found = schema::version(conn, path)?;
    if usize::try_from(found).is_ok_and(|done| done < steps.len()) {
        copies::before_migration(conn, path, found, now)?;
        schema::migrate(conn, path, steps, |tx| rebuild::refill(tx, path))?;
    }
    health::check_schema(conn, path, steps)?;
    schema::refresh_edges(conn).map_err(|error| StoreError::of(path, error))
}

/// Refuses the kinds of records that only the store itself may write.
fn only_callers(bodies: &[Body]) -> Result<(), StoreError> {
    if bodies.len() > MOST_BODIES {
        let detail = format!("{} records at once; at most {MOST_BODIES} may be", bodies.len());
        return Err(StoreError::Refused { kind: "transaction", detail });
    }
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

//! The pretend acquirer: the other side of the wire, for training, the demo and tests.
//!
//! It speaks WeChat Pay's own protocol on loopback, checks everything the real one checks, and keeps
//! its own truth of whose money moved. It is written from the wallet's documents and shares no code
//! with the till's adapters, so that a mistake there cannot hide here. Faults come by script or by
//! seed; everything random depends only on the seed and on the order of requests.
//!
//! The server runs on a thread of its own, so that [`World`] can be used from any code, async or not.

mod accounts;
mod alipay;
mod answer;
mod auth;
mod book;
mod emv;
mod fault;
mod home;
mod page;
mod phone;
mod placing;
mod platform;
mod rate;
mod route;
mod rules;
mod statement;
#[cfg(test)]
mod tests;
mod v2;
mod v3;
mod wire;
mod world;

pub use accounts::{Accounts, LOCAL_QR_GUID};
pub use alipay::{AlipayAccount, AlipayStatement, ResultStatus, all_codes};
pub use book::{Charged, Coupon, CouponKind, GivenBack, RefundEnd, ScanRefusal};
pub use fault::{Call, Fault, Faults, Matcher};
pub use home::{HomeShop, WrittenHome, orders_file};
pub use phone::{Mood, Wallet};
pub use rules::{FieldNames, PayingShape, ReverseWindow, ReversedAs, Rules, StatementForm, SumForm};
pub use statement::{Statement, StatementSum};
pub use world::{Request, Waiting, World};

use crate::clock::Clock;
use book::Book;
use fault::Plan;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

/// How a sandbox is started.
#[derive(Debug)]
pub struct Options {
    /// Where to listen: 127.0.0.1 only; port 0 picks a free one.
    pub listen: SocketAddr,
    /// Decides everything made up: codes, numbers, rates.
    pub seed: u64,
    /// The acquirer's time. Share the till's virtual clock, or signatures will seem too old.
    pub clock: Clock,
    /// Faults that happen by themselves.
    pub faults: Faults,
    /// The merchant and the keys.
    pub accounts: Accounts,
    /// Where the truth is kept between runs; nothing keeps it in memory.
    pub store: Option<PathBuf>,
    /// The wallet's rules that differ between its own documents.
    pub rules: Rules,
    /// What a cut line looks like.
    pub line: LineMode,
}

impl Options {
    /// A sandbox in memory on a free port, with a line that can be cut for good.
    pub fn new(seed: u64, clock: Clock, accounts: Accounts) -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            seed,
            clock,
            faults: Faults::none(),
            accounts,
            store: None,
            rules: Rules::default(),
            line: LineMode::RefuseConnections,
        }
    }
}

/// What a till sees when the line is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineMode {
    /// Connections are refused and open ones die, the tourist's page included. For tests and the demo.
    RefuseConnections,
    /// Calls of the wallet's interface end without an answer; the tourist's page stays. For a sandbox on its own.
    DropCalls,
}

/// The sandbox could not start, or could not keep its files.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// Another address than 127.0.0.1.
    #[error("the sandbox listens on 127.0.0.1 only, not on {0}; nobody else may reach pretend money")]
    NotLoopback(SocketAddr),
    /// The port is taken, or the system refuses it.
    #[error("the sandbox cannot listen on {addr}: {source}; choose another port with --listen")]
    Listen { addr: SocketAddr, source: std::io::Error },
    /// The server's thread could not be started.
    #[error("the sandbox's thread cannot be started: {0}")]
    Thread(std::io::Error),
    /// A key cannot be made or read.
    #[error("an RSA key of the sandbox cannot be made or read; remove the sandbox folder of the home to make new ones")]
    Key,
    /// A file cannot be read or written.
    #[error("{path}: {source}")]
    File { path: PathBuf, source: std::io::Error },
    /// A file of the sandbox is not what it wrote.
    #[error("{path} is not a file this sandbox wrote: {source}; remove it to begin anew")]
    Damaged { path: PathBuf, source: serde_json::Error },
    /// A home is there already.
    #[error("{0} is there already and is never overwritten; choose an empty folder")]
    HomeExists(PathBuf),
}

/// The pretend acquirer.
#[derive(Debug)]
pub struct Sandbox;

impl Sandbox {
    /// Starts the server; it answers when this returns.
    ///
    /// # Errors
    /// An address that is not 127.0.0.1, a taken port, or a damaged store.
    pub async fn start(options: Options) -> Result<Running, SandboxError> {
        Self::launch(options)
    }

    /// [`Sandbox::start`] for code that is not async.
    ///
    /// # Errors
    /// As there.
    pub fn launch(options: Options) -> Result<Running, SandboxError> {
        let addr = options.listen;
        if addr.ip() != Ipv4Addr::LOCALHOST {
            return Err(SandboxError::NotLoopback(addr));
        }
        let book = options.store.as_deref().map_or_else(|| Ok(Book::default()), home::load_book)?;
        let listening = |source| SandboxError::Listen { addr, source };
        let listener = TcpListener::bind(addr).map_err(listening)?;
        listener.set_nonblocking(true).map_err(listening)?;
        let addr = listener.local_addr().map_err(listening)?;
        let platform = platform::Platform::new(&options.accounts, options.clock.now())?;
        let (commands, inbox) = unbounded_channel();
        let shared = Arc::new(Shared {
            addr,
            seed: options.seed,
            clock: options.clock,
            accounts: options.accounts,
            rules: options.rules,
            mode: options.line,
            commands,
            inner: Mutex::new(Inner {
                book,
                phones: phone::Phones::default(),
                platform,
                plan: Plan::new(options.faults),
                nonces: auth::Nonces::default(),
                log: Vec::new(),
                line_up: true,
                store: options.store,
            }),
        });
        let served = Arc::clone(&shared);
        let server = std::thread::Builder::new().name("sandbox".to_owned());
        let thread = server.spawn(move || wire::run(&served, listener, inbox)).map_err(SandboxError::Thread)?;
        Ok(Running { world: World(shared), thread: Some(thread) })
    }
}

/// A sandbox that answers. It ends when this is dropped.
#[derive(Debug)]
pub struct Running {
    world: World,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Where it listens.
    pub fn addr(&self) -> SocketAddr {
        self.world.0.addr
    }

    /// The address a till is configured with.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.addr())
    }

    /// The pretend world around the till: the customers, the line, the truth.
    pub fn world(&self) -> World {
        self.world.clone()
    }

    /// Ends the server.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let told = self.world.0.commands.send(wire::Command::Stop);
        if let (Ok(()), Some(thread)) = (told, self.thread.take())
            && thread.join().is_err()
        {
            tracing::error!("the sandbox's thread ended in a panic");
        }
    }
}

/// What server and world share.
#[derive(Debug)]
struct Shared {
    addr: SocketAddr,
    seed: u64,
    clock: Clock,
    accounts: Accounts,
    rules: Rules,
    mode: LineMode,
    commands: UnboundedSender<wire::Command>,
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    book: Book,
    phones: phone::Phones,
    platform: platform::Platform,
    plan: Plan,
    nonces: auth::Nonces,
    log: Vec<Request>,
    line_up: bool,
    store: Option<PathBuf>,
}

impl Shared {
    /// Everything behind the wire, with all that is due by now done.
    fn lock(&self) -> MutexGuard<'_, Inner> {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.book.tick(self.seed, self.clock.now());
        inner
    }
}

impl Inner {
    /// Keeps the truth, where it is kept at all.
    fn save(&self) {
        if let Some(path) = &self.store
            && let Err(error) = home::save_book(path, &self.book)
        {
            tracing::error!("the sandbox cannot keep its orders: {error}");
        }
    }
}

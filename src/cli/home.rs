//! Opening the till's home: what every command does first.

use super::{CliError, out::Out};
use crate::acquirer::wallet::Wallet;
use crate::clock::Clock;
use crate::config::{Config, home_folder};
use crate::domain::payment::Tender;
use crate::entropy::Entropy;
use crate::keys::TillKey;
use crate::store::{Reader, Store, StoreError, StoreOptions};
use crate::sync::Engine;
use std::future::Future;
use std::path::PathBuf;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tracing_appender::non_blocking::WorkerGuard;

/// The engine as commands and windows run it.
pub type Till = Engine<Wallet>;

/// Keeps a log file open.
pub type Log = WorkerGuard;

/// The wallets of a home, ready to be asked.
pub struct Wallets(Vec<(Tender, Wallet)>);

impl Wallets {
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &(Tender, Wallet)> {
        self.0.iter()
    }

    /// The one of `tender`.
    pub fn of(&self, tender: Tender) -> Result<&Wallet, CliError> {
        let found = self.0.iter().find(|(wallet, _)| *wallet == tender).map(|(_, wallet)| wallet);
        let name = tender.name();
        found.ok_or_else(|| CliError::Usage(format!("{name} is not set up; add its section to config.toml")))
    }
}

/// A home folder with its configuration.
pub struct Home {
    /// The folder.
    pub dir: PathBuf,
    /// Read and checked.
    pub config: Config,
    /// Keeps the log file open until the command ends.
    pub log: Option<Log>,
}

impl Home {
    /// Finds the home and reads its configuration; warnings go to standard error.
    pub fn load(chosen: Option<PathBuf>, out: &mut Out) -> Result<Self, CliError> {
        let dir = home_folder(chosen)?;
        let (config, warnings) = Config::load(&dir)?;
        for warning in warnings {
            out.note(&format!("maneki: {warning}"));
        }
        let log = crate::log::to_file(&dir);
        Ok(Self { dir, config, log })
    }

    /// Where the database is.
    pub fn database(&self) -> PathBuf {
        self.dir.join(DATABASE)
    }

    /// The wallets alone, for commands that ask and write nothing.
    pub fn wallets(&self, clock: &Clock, entropy: &Entropy) -> Result<Wallets, CliError> {
        Ok(Wallets(Wallet::all(&self.config, clock, entropy)?))
    }

    /// Opens the till for a command that sells or gives back; a till in training does neither for real.
    pub fn open_to_sell(&self, clock: Clock, entropy: Entropy) -> Result<Till, CliError> {
        if self.config.till.training {
            let practice = self.dir.join(super::training::FOLDER);
            return Err(CliError::Usage(format!(
                "this till is in training, so no real sale or refund is made; set till.training = false in config.toml, or, \
                 while its windows are open, practise with --home {}",
                practice.display()
            )));
        }
        self.open(clock, entropy)
    }

    /// Opens the till for writing: key, store, adapter, engine.
    pub fn open(&self, clock: Clock, entropy: Entropy) -> Result<Till, CliError> {
        let key = TillKey::load_or_create(&self.dir.join(TILL_KEY), &entropy)?;
        let wallets = Wallet::all(&self.config, &clock, &entropy)?;
        let options = StoreOptions { till: self.config.till.id.clone(), key, clock: clock.clone(), durable: true };
        let store = Store::open(&self.database(), options)?;
        Ok(Engine::new(store, &self.database(), wallets, self.config.clone(), clock, entropy)?)
    }
}

/// The name of the till's own signing key in a home.
pub const TILL_KEY: &str = "till.key";

/// The database's name in a home.
pub const DATABASE: &str = "till.db";

/// Reads a database that may not exist yet: a till that never sold anything has nothing to show.
pub fn read<T: Default>(
    database: &std::path::Path,
    read: impl FnOnce(&Reader) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    match Reader::open(database) {
        Ok(reader) => read(&reader),
        Err(StoreError::Missing { .. }) => Ok(T::default()),
        Err(error) => Err(error),
    }
}

/// Runs a command's work. What still hangs at its end (a name server that never answers) does not hold it up.
pub fn block_on<T>(work: impl Future<Output = Result<T, CliError>>) -> Result<T, CliError> {
    let runtime = runtime()?;
    let done = runtime.block_on(work);
    runtime.shutdown_timeout(Duration::from_secs(1));
    done
}

fn runtime() -> Result<Runtime, CliError> {
    Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|source| CliError::Io { what: "the program could not start its threads".to_owned(), source })
}

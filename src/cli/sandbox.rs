//! `maneki sandbox`: the pretend acquirer alone.

use super::home::block_on;
use super::out::Out;
use super::{CliError, Exit};
use crate::clock::Clock;
use crate::entropy::Entropy;
use crate::sandbox::{self, Accounts, Faults, HomeShop, LineMode, Running, Sandbox, orders_file};
use clap::Args;
use serde::Serialize;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

/// Where a new practice home's acquirer listens, unless told otherwise.
const DEFAULT_PORT: u16 = 18_765;

#[derive(Debug, Args)]
pub struct Options {
    /// Where to listen, on 127.0.0.1 only [default: 127.0.0.1:18765, or where the home points to].
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,
    /// Injects faults; the same number injects the same ones. Without it the acquirer is well-behaved.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
}

#[derive(Serialize)]
struct Listening {
    event: &'static str,
    url: String,
    home: Option<String>,
}

/// With `--home DIR` a ready-made till home is written there, and the sandbox keeps its own side in it.
pub fn run(home: Option<PathBuf>, options: &Options, out: &mut Out) -> Result<Exit, CliError> {
    let running = match &home {
        Some(dir) => start_with_home(dir, options)?,
        None => start(options, options.listen, new_accounts()?, None)?,
    };
    let url = running.base_url();
    let shown = home.map(|dir| dir.display().to_string());
    let listening = Listening { event: "listening", url: url.clone(), home: shown.clone() };
    out.result(&listening, || match shown {
        Some(dir) => format!(
            "The pretend acquirer listens on {url}\nOpen that address in a browser to be the tourist.\n\
             The till:    maneki --home {dir}\nOne sale:    maneki --home {dir} sale 12.50\nCtrl-C ends it; its orders are kept."
        ),
        None => format!("The pretend acquirer listens on {url}\nOpen that address in a browser to be the tourist. With --home DIR a till home is written that points here."),
    });
    block_on(async {
        // Ends by Ctrl-C; a machine that cannot signal runs it until it is killed.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
        Ok(())
    })?;
    running.stop();
    Ok(Exit::Done)
}

fn start_with_home(dir: &Path, options: &Options) -> Result<Running, CliError> {
    if let Some(written) = Accounts::load_home(dir)? {
        let pointed_to: Option<SocketAddr> =
            written.base_url.strip_prefix("http://").and_then(|addr| addr.parse().ok());
        if let (Some(asked), Some(pointed)) = (options.listen, pointed_to)
            && asked != pointed
        {
            return Err(CliError::Usage(format!(
                "the home {} points to {pointed}; leave --listen out, or use an empty folder for {asked}",
                dir.display()
            )));
        }
        return start(options, pointed_to, written.accounts, Some(orders_file(dir)));
    }
    let accounts = new_accounts()?;
    let running = start(options, options.listen, accounts.clone(), Some(orders_file(dir)))?;
    let shop = HomeShop::paris().map_err(|error| CliError::Usage(error.to_string()))?;
    accounts.write_home(dir, &running.base_url(), &shop)?;
    Ok(running)
}

fn new_accounts() -> Result<Accounts, CliError> {
    Ok(Accounts::generate(&Entropy::system())?)
}

fn start(
    options: &Options,
    listen: Option<SocketAddr>,
    accounts: Accounts,
    store: Option<PathBuf>,
) -> Result<Running, CliError> {
    let seed = options.seed.unwrap_or(1);
    let faults = options.seed.map_or_else(Faults::none, Faults::seeded);
    let listen = listen.unwrap_or_else(|| SocketAddr::from((Ipv4Addr::LOCALHOST, DEFAULT_PORT)));
    let base = sandbox::Options::new(seed, Clock::system(), accounts);
    // The tourist's page must stay reachable when the line is cut, or nobody could heal it.
    Ok(Sandbox::launch(sandbox::Options { listen, faults, store, line: LineMode::DropCalls, ..base })?)
}

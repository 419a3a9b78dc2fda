//! A till in training: the shop's own configuration, a pretend acquirer inside the program, pretend
//! customers, and a home of its own, so that no practice sale can ever stand in the shop's journal.

use super::CliError;
use super::home::{DATABASE, Home};
use super::out::Out;
use super::tourist::Tourist;
use crate::clock::Clock;
use crate::config::Config;
use crate::entropy::Entropy;
use crate::sandbox::{self, Accounts, HomeShop, LineMode, Running, Sandbox, orders_file};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// The folder of practice in the till's home.
pub const FOLDER: &str = "training";
/// What the till's name begins with in training.
const PREFIX: &str = "TRAIN-";
/// The longest name of a till.
const NAME: usize = 32;

/// The home of practice for the shop of `real`, and the customers who come there.
pub fn open(real: &Config) -> Result<(Home, Tourist), CliError> {
    let dir = real.home.join(FOLDER);
    let (running, accounts) = acquirer(&dir)?;
    let shop = shop(real);
    match crate::config::Config::load(&dir) {
        Err(crate::config::ConfigError::Missing { .. }) => accounts.write_home(&dir, &running.base_url(), &shop)?,
        _ => accounts.rewrite_config(&dir, &running.base_url(), &shop)?,
    }
    let mut home = Home::load(Some(dir), &mut Out::silent())?;
    // What people see and hear is the shop's own.
    home.config.windows = real.windows;
    home.config.till.language = real.till.language;
    home.config.till.customer_language = real.till.customer_language;
    home.config.till.training = true;
    home.config.shop.offers.clone_from(&real.shop.offers);
    let tourist = Tourist::new(running.world(), database(&home), Box::new(running));
    Ok((home, tourist))
}

fn database(home: &Home) -> PathBuf {
    home.dir.join(DATABASE)
}

/// The pretend acquirer, with the keys and the orders of the practice before.
fn acquirer(dir: &Path) -> Result<(Running, Accounts), CliError> {
    let written = Accounts::load_home(dir)?;
    let address: Option<SocketAddr> =
        written.as_ref().and_then(|written| written.base_url.strip_prefix("http://")?.parse().ok());
    let accounts = match written {
        Some(written) => written.accounts,
        None => Accounts::generate(&Entropy::system())?,
    };
    let start = |listen: Option<SocketAddr>| {
        let base = sandbox::Options::new(1, Clock::system(), accounts.clone());
        let listen = listen.unwrap_or(base.listen);
        // The line that is cut in practice must not take the acquirer's own door with it.
        Sandbox::launch(sandbox::Options { listen, store: Some(orders_file(dir)), line: LineMode::DropCalls, ..base })
    };
    // The port of the last time may have another owner now; any free one will do.
    let running = start(address).or_else(|_| start(None))?;
    Ok((running, accounts))
}

fn shop(real: &Config) -> HomeShop {
    let id: String = format!("{PREFIX}{}", real.till.id).chars().take(NAME).collect();
    HomeShop {
        name: real.shop.name.clone(),
        ascii_name: "TRAINING".to_owned(),
        chinese_name: None,
        city: "TRAINING".to_owned(),
        country: real.shop.country.clone(),
        currency: real.shop.currency,
        timezone: real.shop.timezone.iana_name().unwrap_or("UTC").to_owned(),
        merchant_category_code: real.shop.merchant_category_code.clone(),
        till: id,
        language: real.till.language.tag().to_owned(),
    }
}

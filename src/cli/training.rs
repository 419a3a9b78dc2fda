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
use crate::store::Reader;
use std::net::SocketAddr;
use std::path::Path;

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
    let shop = shop(real, name(&dir, real));
    match crate::config::Config::load(&dir) {
        Err(crate::config::ConfigError::Missing { .. }) => accounts.write_home(&dir, &running.base_url(), &shop)?,
        _ => accounts.rewrite_config(&dir, &running.base_url(), &shop)?,
    }
    let mut home = Home::load(Some(dir), &mut Out::silent())?;
    // What people see and hear is the shop's own.
    home.config.windows = real.windows;
    home.config.sound = real.sound;
    home.config.till.language = real.till.language;
    home.config.till.customer_language = real.till.customer_language;
    home.config.shop.offers.clone_from(&real.shop.offers);
    let tourist = Tourist::new(home.database(), running);
    Ok((home, tourist))
}

/// The home of the till whose practice `dir` is, if it is one.
pub fn till_of(dir: &Path) -> Option<&Path> {
    let till = dir.parent().filter(|_| dir.file_name().is_some_and(|name| name == FOLDER))?;
    till.join(crate::config::FILE).is_file().then_some(till)
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

/// The name of the till in training: the one its journal was begun under, whatever the shop calls the till
/// since.
fn name(dir: &Path, real: &Config) -> String {
    let begun = Reader::open(&dir.join(DATABASE)).and_then(|reader| reader.owner());
    match begun {
        Ok(opened) => opened.till,
        Err(_) => format!("{PREFIX}{}", real.till.id).chars().take(NAME).collect(),
    }
}

fn shop(real: &Config, till: String) -> HomeShop {
    HomeShop {
        name: real.shop.name.clone(),
        ascii_name: "TRAINING".to_owned(),
        chinese_name: None,
        city: "TRAINING".to_owned(),
        country: real.shop.country.clone(),
        currency: real.shop.currency,
        timezone: real.shop.timezone.iana_name().unwrap_or("UTC").to_owned(),
        merchant_category_code: real.shop.merchant_category_code.clone(),
        till,
        language: real.till.language.tag().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::payment::Tender;

    fn real(home: &Path, name: &str) -> Config {
        let text = format!(
            "[shop]\nname = \"{name}\"\ncountry = \"JP\"\ncurrency = \"JPY\"\ntimezone = \"Asia/Tokyo\"\n\
             merchant_category_code = \"5947\"\noffers = [\"满减\"]\n[till]\nid = \"kyoto-1\"\nlanguage = \"ja\"\ntraining = true\n\
             [rates]\nsources = []\nmax_age_hours = 96\n[windows]\ntheme = \"dark\"\n"
        );
        Config::parse(&text, home).expect("a configuration").0
    }

    #[test]
    fn practice_is_known_by_its_place() {
        let home = tempfile::tempdir().expect("a folder");
        let practice = home.path().join(FOLDER);
        assert_eq!(till_of(&practice), None, "a home of that name");
        std::fs::write(home.path().join(crate::config::FILE), "").expect("written");
        assert_eq!((till_of(&practice), till_of(home.path())), (Some(home.path()), None));
    }

    #[test]
    fn practice_has_a_home_of_its_own_and_the_face_of_the_shop() {
        let home = tempfile::tempdir().expect("a folder");
        let (practice, tourist) = open(&real(home.path(), "竹の店")).expect("practice");
        assert_eq!(practice.dir, home.path().join(FOLDER));
        assert_eq!((practice.config.till.id.as_str(), practice.config.shop.name.as_str()), ("TRAIN-kyoto-1", "竹の店"));
        assert_eq!(practice.config.shop.currency.code(), "JPY");
        assert_eq!(practice.config.windows, real(home.path(), "x").windows);
        assert_eq!(practice.config.shop.offers, ["满减"]);
        let engine = practice.open(Clock::system(), Entropy::system()).expect("an engine");
        assert!(engine.takes(Tender::Wechat) && engine.takes(Tender::Alipay));
        assert!(!home.path().join("till.db").exists(), "the shop's journal knows nothing of it");
        let keys = std::fs::read(practice.dir.join("wechat-merchant.pem")).expect("a key");
        drop((engine, tourist, practice));
        // The next day: the same keys and orders, the shop under its new name, the till as well.
        let mut renamed = real(home.path(), "松の店");
        renamed.till.id = "kyoto-2".to_owned();
        let (again, _tourist) = open(&renamed).expect("practice again");
        assert_eq!(again.config.shop.name, "松の店");
        again.open(Clock::system(), Entropy::system()).expect("the journal of the day before");
        assert_eq!(std::fs::read(again.dir.join("wechat-merchant.pem")).expect("a key"), keys);
    }
}

//! `maneki` without a command, and the demo with a display: the two windows.

use super::home::{DATABASE, Home, Log, Till};
use super::out::Out;
use super::setup::Desk;
use super::tourist::Tourist;
use super::{CliError, Exit, training};
use crate::acquirer::wallet::Wallet;
use crate::clock::Clock;
use crate::config::home_folder;
use crate::entropy::Entropy;
use crate::i18n::trouble::{self, Trouble};
use crate::sandbox::{self, Accounts, HomeShop, Sandbox};
use crate::store::StoreError;
use crate::ui::app::Practising;
use crate::ui::screen::broken::StartTrouble;
use crate::ui::theme::Mode;
use crate::ui::{self, Opened, UiOptions};
use clap::{Args, ValueEnum};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

#[derive(Debug, Clone, Copy, Args)]
pub struct Options {
    /// The cashier's colours, else the system's; the customer's window is always light.
    #[arg(long, value_enum)]
    theme: Option<Theme>,
    /// Enlarges the cashier's window, 1 to 3 times, on top of the system's own scale.
    #[arg(long, value_name = "FACTOR", value_parser = scale)]
    scale: Option<f32>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Theme {
    Light,
    Dark,
}

fn scale(text: &str) -> Result<f32, String> {
    text.parse().ok().filter(|factor| (1.0..=3.0).contains(factor)).ok_or_else(|| "a factor from 1 to 3".to_owned())
}

/// Whether there is a display to open windows on.
pub fn display_found() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(all(unix, not(target_os = "macos")))) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

pub fn run(home: Option<PathBuf>, options: Options, out: &mut Out) -> Result<Exit, CliError> {
    if !display_found() {
        out.note("maneki: no display found; without one use the commands, see `maneki --help`");
        return Ok(Exit::Usage);
    }
    let dir = home_folder(home)?;
    // Opened by its own name, nothing on the screens would say that it is practice.
    if let Some(till) = training::till_of(&dir) {
        let (dir, till) = (dir.display(), till.display());
        return Err(CliError::Usage(format!(
            "{dir} is the practice of the till in {till}; open that one: --home {till}"
        )));
    }
    open_with(dir, options, None)
}

/// A shop in a throw-away home, its pretend acquirer, and a tourist who pays what the window shows.
pub fn demo(seed: u64, options: Options, out: &mut Out) -> Result<Exit, CliError> {
    let folder = tempfile::tempdir()
        .map_err(|source| CliError::Io { what: "no room for a throw-away home".to_owned(), source })?;
    let accounts = Accounts::generate(&Entropy::system())?;
    let acquirer = Sandbox::launch(sandbox::Options {
        line: sandbox::LineMode::DropCalls,
        ..sandbox::Options::new(seed, Clock::system(), accounts.clone())
    })?;
    let paris = HomeShop::paris().map_err(|error| CliError::Usage(error.to_string()))?;
    accounts.write_home(folder.path(), &acquirer.base_url(), &paris)?;
    out.say(&format!(
        "Two windows open: the cashier's and the customer's. Type 1250 for 12.50, press F9 (WeChat Pay) or F10 (Alipay+), and a\n\
         pretend tourist pays; the band above says how. To be the tourist yourself, show a code for F11 to scan, or cut the\n\
         line: {}",
        acquirer.base_url()
    ));
    let tourist = Tourist::new(folder.path().join(DATABASE), acquirer);
    open_with(folder.path().to_path_buf(), options, Some(Arc::new(tourist)))
}

/// Opens the windows on the home `dir`; with `customers` all of it is practice.
fn open_with(dir: PathBuf, options: Options, customers: Option<Arc<Tourist>>) -> Result<Exit, CliError> {
    let desk = Arc::new(Desk::new(dir.clone()));
    let log = Mutex::new(None);
    let open = move || {
        let opened = open_till(&dir, &log).map_err(|error| in_words(&dir, &error))?;
        // They stay when the till is opened anew.
        let staying = customers.clone().map(|tourist| Box::new(tourist) as Box<dyn Practising>);
        Ok(Opened { training: opened.training.or(staying), ..opened })
    };
    ui::run(UiOptions::<Wallet> {
        open: Arc::new(open),
        desk,
        language: None,
        theme: options.theme.map(|theme| match theme {
            Theme::Light => Mode::Light,
            Theme::Dark => Mode::Dark,
        }),
        scale: options.scale,
    })?;
    Ok(Exit::Done)
}

fn open_till(dir: &Path, log: &Mutex<Option<Log>>) -> Result<Opened<Wallet>, CliError> {
    let mut home = Home::load(Some(dir.to_path_buf()), &mut Out::silent())?;
    // The windows outlive this function, and what they tell belongs into the log until they close.
    if let (Some(opened), Ok(mut log)) = (home.log.take(), log.lock()) {
        *log = Some(opened);
    }
    let (home, tourist) = match home.config.till.training {
        true => {
            let (home, tourist) = training::open(&home.config)?;
            (home, Some(Box::new(tourist) as Box<dyn Practising>))
        }
        false => (home, None),
    };
    let clock = Clock::system();
    let engine: Till = home.open(clock.clone(), Entropy::system())?;
    Ok(Opened { engine, config: home.config, clock, training: tourist })
}

/// Which screen a failed start gets; the detail is the whole error.
fn in_words(dir: &Path, error: &CliError) -> StartTrouble {
    let words: Trouble = match error {
        CliError::Config(crate::config::ConfigError::Missing { .. }) => trouble::CONFIG_MISSING,
        // The settings can put its name back.
        CliError::Config(_) | CliError::Store(StoreError::OtherTill { .. }) => trouble::CONFIG_WRONG,
        CliError::Acquirer(_) | CliError::Key(_) => trouble::KEYS_WRONG,
        CliError::Store(StoreError::InUse { .. }) => trouble::STORE_IN_USE,
        CliError::Store(StoreError::Newer { .. }) => trouble::STORE_NEWER,
        CliError::Store(StoreError::Full { .. }) => trouble::DISK_FULL,
        CliError::Store(StoreError::ReadOnly { .. }) => trouble::STORE_READ_ONLY,
        CliError::Store(StoreError::Damaged { .. }) => trouble::STORE_DAMAGED,
        _ => trouble::STORE_FAILED,
    };
    StartTrouble { words, path: dir.display().to_string(), detail: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_under_another_name_is_put_right_in_the_settings() {
        let (path, found, expected) = ("till.db".into(), "paris-1".to_owned(), "paris-2".to_owned());
        let error = CliError::Store(StoreError::OtherTill { path, found, expected });
        let trouble = in_words(Path::new("/till"), &error);
        assert_eq!(trouble.words, trouble::CONFIG_WRONG, "the one trouble the settings can be opened from");
        assert!(trouble.detail.contains("paris-1") && trouble.detail.contains("paris-2"), "{}", trouble.detail);
    }
}

//! `maneki backup` and `maneki restore`: verified copies.

use super::home::DATABASE;
use super::out::Out;
use super::{CliError, Exit};
use crate::clock::Clock;
use crate::config::home_folder;
use crate::store;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct BackupOptions {
    /// Where to write the copy; must not exist yet.
    file: PathBuf,
}

#[derive(Debug, Args)]
pub struct RestoreOptions {
    /// The copy to put in place.
    file: PathBuf,
}

pub fn backup(home: Option<PathBuf>, options: &BackupOptions, out: &mut Out) -> Result<Exit, CliError> {
    store::backup(&home_folder(home)?.join(DATABASE), &options.file)?;
    out.say("the copy was written, opened again and verified");
    Ok(Exit::Done)
}

pub fn restore(home: Option<PathBuf>, options: &RestoreOptions, out: &mut Out) -> Result<Exit, CliError> {
    let restored = store::restore(&options.file, &home_folder(home)?.join(DATABASE), Clock::system().now())?;
    out.say("the copy was verified and put in place");
    if let Some(kept) = restored.kept {
        out.say(&format!("what was there before is kept as {}", kept.display()));
    }
    out.say("sales made after that copy are not in it: run `maneki sync` and compare with the acquirer's statement");
    Ok(Exit::Done)
}

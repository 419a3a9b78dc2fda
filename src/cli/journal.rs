//! `maneki journal`: verify, export, rebuild.

use super::home::{DATABASE, TILL_KEY};
use super::json::hex;
use super::out::Out;
use super::{CliError, Exit};
use crate::config::home_folder;
use crate::entropy::Entropy;
use crate::keys::{PublicKey, TillKey};
use crate::store::{self, Reader, StoreError};
use clap::{Args, Subcommand};
use serde::Serialize;
use std::path::{Path, PathBuf};

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Checks the chain and every signed checkpoint; names the first bad record (exit 5).
    Verify(VerifyOptions),
    /// Writes the journal to standard output, one JSON object a line.
    Export,
    /// Replays the journal into the tables beside it.
    Rebuild(RebuildOptions),
}

#[derive(Debug, Args)]
pub struct VerifyOptions {
    /// An exported journal or a copied database; without it, the till's own.
    file: Option<PathBuf>,
    /// The till's public key: base64, hex, a verifier key, or a file that holds one.
    #[arg(long, value_name = "PUB")]
    key: Option<String>,
}

#[derive(Debug, Clone, Copy, Args)]
pub struct RebuildOptions {
    /// Only prove that replaying gives the same tables.
    #[arg(long)]
    check: bool,
}

#[derive(Serialize)]
struct Verified {
    records: u64,
    head: String,
    till: String,
    key: String,
    verifier_key: String,
    checkpoints: u64,
    signed: u64,
}

pub fn run(home: Option<PathBuf>, command: Command, out: &mut Out) -> Result<Exit, CliError> {
    match command {
        Command::Verify(options) => verify(home, &options, out),
        Command::Export => export(&home_folder(home)?.join(DATABASE), out),
        Command::Rebuild(options) => rebuild(&home_folder(home)?.join(DATABASE), options.check, out),
    }
}

fn verify(home: Option<PathBuf>, options: &VerifyOptions, out: &mut Out) -> Result<Exit, CliError> {
    let given = options.key.as_deref().map(PublicKey::parse_or_read).transpose()?;
    let checked = match &options.file {
        Some(file) => store::verify_file(file, given),
        None => {
            let dir = home_folder(home)?;
            store::verify_home(&dir.join(DATABASE), given.or(own_key(&dir)?))
        }
    }?;
    let verified = Verified {
        records: checked.records,
        head: hex(&checked.head),
        till: checked.till.clone(),
        verifier_key: checked.key.verifier_key(&checked.till),
        key: checked.key.to_base64(),
        checkpoints: checked.checkpoints,
        signed: checked.signed,
    };
    out.result(&verified, || {
        format!(
            "{} records, chain whole up to {}\n{}\npublic key {}",
            verified.records,
            verified.head,
            signed_in_words(verified.checkpoints, verified.signed),
            verified.key
        )
    });
    if options.key.is_none() {
        out.note("maneki: checked against the key in the journal itself; give --key to check against one you trust");
    }
    Ok(Exit::Done)
}

fn signed_in_words(checkpoints: u64, signed: u64) -> String {
    match checkpoints {
        0 => "no checkpoint signed yet (one follows every 100 records, and every hour with activity)".to_owned(),
        _ => format!("checkpoints: {checkpoints}, signed up to record {signed}"),
    }
}

/// A journal forged under another key must not verify in this home.
fn own_key(dir: &Path) -> Result<Option<PublicKey>, CliError> {
    let file = dir.join(TILL_KEY);
    if !file.exists() {
        return Ok(None);
    }
    Ok(Some(TillKey::load_or_create(&file, &Entropy::system())?.public()))
}

fn export(database: &Path, out: &mut Out) -> Result<Exit, CliError> {
    let reader = Reader::open(database)?;
    store::export(&reader, out.raw())?;
    Ok(Exit::Done)
}

fn rebuild(database: &Path, check_only: bool, out: &mut Out) -> Result<Exit, CliError> {
    let done = if check_only { store::rebuild_check(database) } else { store::rebuild(database) };
    match done {
        Ok(_) => {
            out.say(if check_only {
                "the tables equal the journal"
            } else {
                "the tables were rebuilt from the journal"
            });
            Ok(Exit::Done)
        }
        Err(StoreError::Missing { .. }) => {
            out.say("there is no journal yet");
            Ok(Exit::Done)
        }
        Err(error) => Err(error.into()),
    }
}

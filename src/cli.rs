//! The command line: one file per command. Words and exit codes are a contract (design §7).

mod acquirer;
mod backup;
mod code;
mod demo;
mod error;
mod home;
mod journal;
mod json;
mod out;
mod payments;
mod refund;
mod sale;
mod sandbox;
mod setup;
mod sync;
mod totals;
mod tourist;
mod training;
mod windows;

pub use error::CliError;

use clap::{Parser, Subcommand};
use out::Out;
use std::path::PathBuf;
use std::process::ExitCode;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done as asked.
    Done = 0,
    /// Something else went wrong.
    Other = 1,
    /// Wrong usage or configuration.
    Usage = 2,
    /// The customer was not charged.
    NotPaid = 3,
    /// The outcome is not known yet, or claimed: something waits.
    Waits = 4,
    /// A check failed: the chain, the totals.
    Broken = 5,
}

const AFTER_HELP: &str = "\
A first look:
  maneki demo                        both windows, with a pretend acquirer and a pretend tourist who pays
  maneki sandbox --home ./practice   a pretend acquirer, and a till home that points to it
  maneki --home ./practice           the till itself, on that home
  maneki                             the windows; without a configuration they set the till up

Exit codes: 0 done, 2 wrong usage or configuration, 3 not paid, 4 not known yet or claimed,
5 verification failed, 1 anything else. With --json standard output carries one JSON object a line.";

/// The till for shops that welcome travellers: local price, RMB beside it, WeChat Pay, Alipay+ and a local QR, shown
/// or scanned, honest while offline. Without a command it opens the cashier's and the customer's window.
#[derive(Debug, Parser)]
#[command(name = "maneki", version, after_help = AFTER_HELP)]
struct Cli {
    /// The till's home folder: config.toml, till.db, backups, logs, key files. Without it, what the
    /// variable MANEKI_HOME names, else this user's folder for program data.
    #[arg(long, global = true, value_name = "DIR")]
    home: Option<PathBuf>,
    /// One JSON object a line on standard output and nothing else there.
    #[arg(long, global = true)]
    json: bool,
    #[command(flatten)]
    windows: windows::Options,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Opens both windows on a throw-away home, with a pretend acquirer and a tourist who pays; without a display, plays a shop day.
    Demo(demo::Options),
    /// Makes one sale without windows.
    Sale(sale::Options),
    /// Delivers what waits: asks about every payment that is not final, closes or takes back what must be, sends the refunds that wait.
    Sync(sync::Options),
    /// Gives money back for a payment: now, or as soon as the line is there.
    Refund(refund::Options),
    /// Looks whether a wallet can be reached with the keys and the identity of this home, and fetches its reports.
    #[command(subcommand)]
    Acquirer(acquirer::Command),
    /// Lists payments with what is known of them.
    Payments(payments::Options),
    /// Shows a day's totals by tender and finality; claimed and unknown are never revenue.
    Totals(totals::Options),
    /// Verifies, exports or replays the journal, the till's signed history.
    #[command(subcommand)]
    Journal(journal::Command),
    /// Writes a verified copy of the till's database.
    Backup(backup::BackupOptions),
    /// Puts a verified copy back in place; the old database is kept beside it.
    Restore(backup::RestoreOptions),
    /// Runs the pretend acquirer alone, for training and integration.
    Sandbox(sandbox::Options),
}

/// Runs the program.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = Out::standard(cli.json);
    let exit = dispatch(cli, &mut out).unwrap_or_else(|error| {
        out.complain(&error);
        error.exit()
    });
    ExitCode::from(exit as u8)
}

fn dispatch(cli: Cli, out: &mut Out) -> Result<Exit, CliError> {
    let home = cli.home;
    match cli.command {
        None => windows::run(home, cli.windows, out),
        Some(Command::Demo(_)) if home.is_some() => {
            Err(CliError::Usage("the demo has a throw-away home of its own; leave --home out".to_owned()))
        }
        Some(Command::Demo(options)) => demo::run(&options, &cli.windows, out),
        Some(Command::Sale(options)) => sale::run(home, &options, out),
        Some(Command::Sync(options)) => sync::run(home, options, out),
        Some(Command::Refund(options)) => refund::run(home, &options, out),
        Some(Command::Acquirer(command)) => acquirer::run(home, &command, out),
        Some(Command::Payments(options)) => payments::run(home, options, out),
        Some(Command::Totals(options)) => totals::run(home, &options, out),
        Some(Command::Journal(command)) => journal::run(home, command, out),
        Some(Command::Backup(options)) => backup::backup(home, &options, out),
        Some(Command::Restore(options)) => backup::restore(home, &options, out),
        Some(Command::Sandbox(options)) => sandbox::run(home, &options, out),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn json_and_home_may_stand_anywhere() {
        for line in [
            "maneki --json --home x payments",
            "maneki payments --home x --json",
            "maneki journal verify --json --home x",
        ] {
            let cli = Cli::parse_from(line.split(' '));
            assert!(cli.json && cli.home == Some(PathBuf::from("x")), "{line}");
        }
    }
}

//! `maneki totals`: a day by tender and finality.

use super::home::{Home, read};
use super::json::TotalsLine;
use super::out::Out;
use super::{CliError, Exit};
use crate::clock::{Clock, day_in};
use crate::domain::payment::Finality;
use crate::domain::time::Day;
use crate::domain::totals::TotalLine;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct Options {
    /// The shop's business day, YYYY-MM-DD; today without it.
    #[arg(long, value_name = "DAY")]
    day: Option<String>,
}

pub fn run(home: Option<PathBuf>, options: &Options, out: &mut Out) -> Result<Exit, CliError> {
    let chosen = options.day.as_deref().map(Day::parse).transpose()?;
    let home = Home::load(home, out)?;
    let day = chosen.unwrap_or_else(|| day_in(&home.config.shop.timezone, Clock::system().now()));
    let lines = read(&home.database(), |reader| reader.totals(day))?;
    out.say(&format!("Totals of {day} (paid is revenue; claimed and unknown are not)"));
    for line in lines.iter().filter(|line| counts(line.key.finality)) {
        out.result(&TotalsLine::from(line), || in_words(line));
    }
    if lines.is_empty() {
        out.say("no payments");
    }
    let open: i64 = lines.iter().filter(|line| line.key.finality == Finality::Open).map(|line| line.count).sum();
    if open > 0 {
        out.say(&format!("and {open} still open (maneki payments --open)"));
    }
    Ok(Exit::Done)
}

/// Codes still on a screen and payments nobody made are no part of a day's totals.
const fn counts(finality: Finality) -> bool {
    matches!(finality, Finality::Paid | Finality::Claimed | Finality::Unknown)
}

/// One line of totals, as people read it.
pub fn in_words(line: &TotalLine) -> String {
    let payer = line.payer.map(|payer| format!("   customers: {payer} {}", payer.currency)).unwrap_or_default();
    let net = line.amount.minus(line.refunded).unwrap_or(line.amount);
    let back =
        if line.refunded.minor > 0 { format!("   refunded {}, net {net}", line.refunded) } else { String::new() };
    format!(
        "{:<8}  {:<7}  {:>5}  {:>14} {}{back}{payer}",
        line.key.tender.word(),
        line.key.finality.word(),
        line.count,
        line.amount.to_string(),
        line.key.currency
    )
}

//! `maneki payments`: every payment with what is honestly known of it.

use super::home::{DATABASE, read};
use super::json::PaymentLine;
use super::out::Out;
use super::{CliError, Exit};
use crate::config::home_folder;
use crate::domain::money::Money;
use crate::domain::payment::Payment;
use crate::store::Back;
use clap::Args;
use std::path::PathBuf;

#[derive(Debug, Clone, Copy, Args)]
pub struct Options {
    /// Only those that are not settled: open, unknown or claimed.
    #[arg(long)]
    open: bool,
}

pub fn run(home: Option<PathBuf>, options: Options, out: &mut Out) -> Result<Exit, CliError> {
    let database = home_folder(home)?.join(DATABASE);
    let mut any = false;
    read(&database, |reader| {
        reader.all_payments(options.open, |payment, back| {
            any = true;
            out.result(&PaymentLine::new(&payment, back), || in_words(&payment, back));
        })
    })?;
    if !any {
        out.note(if options.open { "no payment is open" } else { "no payment yet" });
    }
    Ok(Exit::Done)
}

fn in_words(payment: &Payment, back: Back) -> String {
    let told = |what: &str, sum: Money| if sum.minor > 0 { format!("  {what} {sum}") } else { String::new() };
    let back = told("refunded", back.refunded) + &told("not yet refunded", back.waits);
    format!(
        "{}  {}  {:<8}  {:<7}  {:<11}  {:>12} {}{back}",
        payment.id,
        payment.day,
        payment.tender.word(),
        payment.finality().word(),
        payment.state.word(),
        payment.amount.to_string(),
        payment.amount.currency
    )
}

//! `maneki payments`: every payment with what is honestly known of it.

use super::home::{DATABASE, read};
use super::json::PaymentLine;
use super::out::Out;
use super::{CliError, Exit};
use crate::config::home_folder;
use crate::domain::money::Money;
use crate::domain::payment::Payment;
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
    read(&database, |reader| {
        reader.all_payments(options.open, |payment, refunded| {
            out.result(&PaymentLine::new(&payment, refunded), || in_words(&payment, refunded));
        })
    })?;
    Ok(Exit::Done)
}

fn in_words(payment: &Payment, refunded: Money) -> String {
    let back = if refunded.minor > 0 { format!("  refunded {refunded}") } else { String::new() };
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

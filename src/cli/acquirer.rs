//! `maneki acquirer`: is the line to a wallet right, and what does the wallet itself report?

use super::home::{Home, Wallets, block_on};
use super::out::Out;
use super::{CliError, Exit};
use crate::acquirer::{Acquirer as _, Finding, ReportFailure, Verdict};
use crate::clock::{Clock, day_in, rfc3339};
use crate::domain::money::Money;
use crate::domain::payment::Tender;
use crate::domain::statement::{Movement, Settlement, StatementLine};
use crate::domain::time::Day;
use crate::entropy::Entropy;
use clap::{Args, Subcommand, ValueEnum};
use jiff::tz::TimeZone;
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Asks about an order that never was, which moves no money, and says of address, clock, keys and identity
    /// whether they are right and what to do where they are not.
    Check(CheckOptions),
    /// Fetches and checks the statement of one of the acquirer's days (Beijing time).
    Statement(StatementOptions),
    /// What was paid out and what waits to be.
    Settlements(SettlementOptions),
}

#[derive(Debug, Args)]
pub struct CheckOptions {
    /// Only this wallet.
    #[arg(long, value_enum)]
    tender: Option<Wallet>,
}

#[derive(Debug, Args)]
pub struct StatementOptions {
    /// Which wallet's.
    #[arg(long, value_enum, default_value = "wechat")]
    tender: Wallet,
    /// The acquirer's day, YYYY-MM-DD; yesterday in Beijing without it.
    #[arg(long, value_name = "DAY")]
    day: Option<String>,
}

#[derive(Debug, Args)]
pub struct SettlementOptions {
    /// Which wallet's.
    #[arg(long, value_enum, default_value = "wechat")]
    tender: Wallet,
    /// The first day, YYYY-MM-DD; 30 days ago without it.
    #[arg(long, value_name = "DAY")]
    from: Option<String>,
    /// The last day; today without it.
    #[arg(long, value_name = "DAY")]
    to: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Wallet {
    Wechat,
    Alipay,
}

impl From<Wallet> for Tender {
    fn from(wallet: Wallet) -> Self {
        match wallet {
            Wallet::Wechat => Self::Wechat,
            Wallet::Alipay => Self::Alipay,
        }
    }
}

pub fn run(home: Option<PathBuf>, command: &Command, out: &mut Out) -> Result<Exit, CliError> {
    let home = Home::load(home, out)?;
    let clock = Clock::system();
    // Without the store: a till may be selling on this home meanwhile.
    let wallets = home.wallets(&clock, &Entropy::system())?;
    match command {
        Command::Check(options) => {
            let wanted = options.tender.map(Tender::from);
            block_on(check(wallets, wanted, out))
        }
        Command::Statement(options) => {
            let day = options.day.as_deref().map(Day::parse).transpose()?;
            let day = day.unwrap_or_else(|| beijing(&clock, -1));
            if day > beijing(&clock, 0) {
                return Err(CliError::Usage(format!("{day} has not begun yet in Beijing; write a day that is over")));
            }
            block_on(statement(wallets, options.tender.into(), day, out))
        }
        Command::Settlements(options) => {
            let from = options.from.as_deref().map(Day::parse).transpose()?.unwrap_or_else(|| beijing(&clock, -30));
            let to = options.to.as_deref().map(Day::parse).transpose()?.unwrap_or_else(|| beijing(&clock, 0));
            if from > to {
                return Err(CliError::Usage(format!("--from {from} is after --to {to}; write the earlier day first")));
            }
            block_on(settlements(wallets, options.tender.into(), (from, to), out))
        }
    }
}

/// So many days from today, where the acquirer counts them.
fn beijing(clock: &Clock, days: i64) -> Day {
    let zone = TimeZone::get("Asia/Shanghai").unwrap_or(TimeZone::UTC);
    day_in(&zone, clock.now().plus_seconds(days.saturating_mul(86_400)))
}

#[derive(Debug, Serialize)]
struct CheckLine {
    tender: Tender,
    subject: &'static str,
    verdict: &'static str,
    text: String,
}

async fn check(wallets: Wallets, wanted: Option<Tender>, out: &mut Out) -> Result<Exit, CliError> {
    let mut exit = Exit::Done;
    let mut checked = 0_u32;
    for (tender, acquirer) in wallets.iter().filter(|(tender, _)| wanted.is_none_or(|wanted| wanted == *tender)) {
        checked += 1;
        out.say(tender.name());
        for Finding { subject, verdict, text } in acquirer.check().await {
            match verdict {
                // Without a line nothing was found to be wrong.
                Verdict::Bad if subject == "address" && exit != Exit::Broken => exit = Exit::Waits,
                Verdict::Bad => exit = Exit::Broken,
                Verdict::Good | Verdict::Warning | Verdict::Untested => {}
            }
            let word = word(verdict);
            let line = CheckLine { tender: *tender, subject, verdict: word, text };
            out.result(&line, || format!("  {word:<9} {subject:<12} {}", line.text));
        }
    }
    if checked == 0 {
        return Err(CliError::Usage("this wallet is not set up; add its section to config.toml".to_owned()));
    }
    Ok(exit)
}

const fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Good => "good",
        Verdict::Warning => "look",
        Verdict::Bad => "bad",
        Verdict::Untested => "untested",
    }
}

#[derive(Debug, Serialize)]
struct ReportLine<'a> {
    line: usize,
    kind: &'static str,
    payment: &'a str,
    acquirer_id: &'a str,
    refund: Option<&'a str>,
    amount: Money,
    payer: Option<Money>,
    settled: Option<Money>,
    fee: Option<Money>,
    at: String,
    description: &'a str,
    attach: &'a str,
}

async fn statement(wallets: Wallets, tender: Tender, day: Day, out: &mut Out) -> Result<Exit, CliError> {
    let statement = wallets.of(tender)?.statement(day).await?;
    for notice in &statement.notices {
        out.note(&format!("maneki: {notice}"));
    }
    for line in &statement.lines {
        out.result(&report_line(line), || in_words(line));
    }
    if statement.lines.is_empty() && !statement.notices.is_empty() {
        return Ok(Exit::Done);
    }
    out.say(&format!("{} lines of {day} (the acquirer's day, Beijing time); checksum and signature are right", {
        statement.lines.len()
    }));
    Ok(Exit::Done)
}

fn report_line(line: &StatementLine) -> ReportLine<'_> {
    let (kind, refund) = match &line.kind {
        Movement::Charge => ("charge", None),
        Movement::Refund { request, .. } => ("refund", Some(request.as_str())),
        Movement::Reversal => ("reversal", None),
    };
    ReportLine {
        line: line.line,
        kind,
        payment: &line.order,
        acquirer_id: &line.acquirer_id,
        refund,
        amount: line.amount,
        payer: line.payer,
        settled: line.settled,
        fee: line.fee,
        at: rfc3339(line.at),
        description: &line.description,
        attach: &line.attach,
    }
}

fn in_words(line: &StatementLine) -> String {
    let report = report_line(line);
    let payer = line.payer.map(|payer| format!("   customer {payer} {}", payer.currency)).unwrap_or_default();
    let amount = line.amount;
    format!("{:<8}  {:<26}  {:>12} {}{payer}", report.kind, report.payment, amount.to_string(), amount.currency)
}

#[derive(Debug, Serialize)]
struct SettlementLine<'a> {
    batch: Option<&'a str>,
    settled: bool,
    on: Option<Day>,
    from: Day,
    to: Day,
    paid: Money,
    refunded: Money,
    fee: Money,
    net: Money,
}

async fn settlements(
    wallets: Wallets,
    tender: Tender,
    (from, to): (Day, Day),
    out: &mut Out,
) -> Result<Exit, CliError> {
    let found = wallets.of(tender)?.settlements(from, to).await?;
    for settlement in &found {
        let Settlement { batch, on, from, to, paid, refunded, fee, net, settled } = settlement;
        let line = SettlementLine {
            batch: batch.as_deref(),
            settled: *settled,
            on: *on,
            from: *from,
            to: *to,
            paid: *paid,
            refunded: *refunded,
            fee: *fee,
            net: *net,
        };
        out.result(&line, || {
            let state = if *settled { "paid out" } else { "waits" };
            let on = on.map(|day| day.to_string()).unwrap_or_default();
            format!("{from} to {to}  {state:<8} {on:<10}  {net} {}  (fee {fee})", net.currency)
        });
    }
    if found.is_empty() {
        out.say("nothing was paid out in these days, and nothing waits");
    }
    Ok(Exit::Done)
}

impl From<ReportFailure> for CliError {
    fn from(failure: ReportFailure) -> Self {
        Self::Report(failure)
    }
}

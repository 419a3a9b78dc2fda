//! `maneki sync`: delivers what waits.

use super::home::{Home, Till, block_on};
use super::json::{RefundEvent, SaleEvent};
use super::out::Out;
use super::refund::in_words as refund_in_words;
use super::sale::last_word_in_words;
use super::{CliError, Exit};
use crate::clock::Clock;
use crate::domain::payment::Finality;
use crate::entropy::Entropy;
use crate::store::Reader;
use crate::sync::{LineState, Until, Update};
use clap::Args;
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::time::timeout;

/// `--once` ends when nothing is due within this long.
const QUIET_MS: i64 = 1_500;
/// And does not wait longer than this for a rate.
const RATES: Duration = Duration::from_secs(3);

#[derive(Debug, Clone, Copy, Args)]
pub struct Options {
    /// End as soon as nothing is due now: exit 0 when nothing is left, 4 when something waits. Without it,
    /// sync goes on delivering until Ctrl-C.
    #[arg(long)]
    once: bool,
}

pub fn run(home: Option<PathBuf>, options: Options, out: &mut Out) -> Result<Exit, CliError> {
    let home = Home::load(home, out)?;
    let till = home.open(Clock::system(), Entropy::system())?;
    block_on(deliver(&till, options.once, out))
}

async fn deliver(till: &Till, once: bool, out: &mut Out) -> Result<Exit, CliError> {
    let mut updates = till.updates();
    till.recover(1_000).await?;
    let until = if once { Until::Quiet { within_ms: QUIET_MS } } else { Until::Forever };
    let work = till.run(until);
    tokio::pin!(work);
    loop {
        tokio::select! {
            biased;
            () = &mut work => break,
            Ok(update) = updates.recv() => announce(&update, out),
            Ok(()) = tokio::signal::ctrl_c() => break,
        }
    }
    // Money first; a rate that does not come holds nothing up.
    let _ = timeout(RATES, till.refresh_rates()).await;
    announce_rest(&mut updates, out);
    let mut waits = 0_u64;
    till.read(|reader| {
        reader.all_payments(true, |payment, _| waits += u64::from(payment.state.word() != "unmatched"))
    })?;
    let refunds = till.read(Reader::refunds_owed)?.len();
    if waits > 0 || refunds > 0 {
        out.note(&format!(
            "maneki: not settled yet: {waits} of the payments, {refunds} of the refunds (`maneki payments` shows both)"
        ));
        return Ok(Exit::Waits);
    }
    Ok(Exit::Done)
}

fn announce_rest(updates: &mut Receiver<Update>, out: &mut Out) {
    while let Ok(update) = updates.try_recv() {
        announce(&update, out);
    }
}

fn announce(update: &Update, out: &mut Out) {
    match update {
        Update::Payment(payment) => {
            let settled = matches!(payment.finality(), Finality::Paid | Finality::Unpaid);
            let for_a_person = !payment.is_owed();
            if let (true, Some(event)) = (settled || for_a_person, SaleEvent::last_word(payment)) {
                out.result(&event, || last_word_in_words(&event, payment));
            }
        }
        Update::Refund(refund) => {
            if !refund.is_owed() {
                out.result(&RefundEvent::of(refund), || refund_in_words(refund));
            }
        }
        Update::Line { wallet, state: LineState::Down { .. } } => {
            let name = wallet.name();
            out.note(&format!("maneki: {name} cannot be reached; everything stays stored and is tried again"));
        }
        Update::Line { wallet, state: LineState::Up } => {
            out.note(&format!("maneki: the line to {} is back", wallet.name()));
        }
        Update::Alert { payment, detail } => out.note(&format!("maneki: {payment}: {detail}")),
        Update::Trouble { detail } => out.note(&format!("maneki: {detail}")),
        Update::ClockSkew { ms } => out.note(&format!(
            "maneki: this machine's clock differs from the acquirer's by {} s; set it right before it is refused",
            ms.abs() / 1000
        )),
        Update::Asked(_) | Update::Rates => {}
    }
}

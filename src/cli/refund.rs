//! `maneki refund`: money back for a payment.

use super::home::{Home, Till, block_on};
use super::json::RefundEvent;
use super::out::Out;
use super::{CliError, Exit};
use crate::clock::Clock;
use crate::domain::id::PaymentId;
use crate::domain::money::Money;
use crate::domain::record::Actor;
use crate::domain::refund::{Refund, RefundState};
use crate::entropy::Entropy;
use crate::sync::{LineState, Until, Update};
use clap::Args;
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::broadcast::Receiver;
use tokio::time::timeout;

/// How long the acquirer is given to say that it is done; then the refund goes on with the next `maneki sync`.
const PATIENCE: Duration = Duration::from_secs(12);

#[derive(Debug, Args)]
pub struct Options {
    /// The payment, as `maneki payments` lists it.
    payment: String,
    /// How much goes back, in the shop's currency; everything that is left without it.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    amount: Option<String>,
    /// Why, in a few words; it travels to the acquirer and stands in the journal.
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

pub fn run(home: Option<PathBuf>, options: &Options, out: &mut Out) -> Result<Exit, CliError> {
    let home = Home::load(home, out)?;
    let id = PaymentId::parse(&options.payment)
        .map_err(|error| CliError::Usage(format!("this is not the number of a payment: {error}")))?;
    let currency = home.config.shop.currency;
    let amount = options.amount.as_deref().map(|text| Money::parse(text, currency)).transpose()?;
    let till = home.open_to_sell(Clock::system(), Entropy::system())?;
    block_on(give_back(&till, &id, amount, options.reason.as_deref(), out))
}

async fn give_back(
    till: &Till,
    id: &PaymentId,
    amount: Option<Money>,
    reason: Option<&str>,
    out: &mut Out,
) -> Result<Exit, CliError> {
    let mut updates = till.updates();
    let mut refund = till.refund(Actor::Command, id, amount, reason).await?;
    // What earlier runs left is taken up too; the new refund has its lane already.
    till.recover(1_000).await?;
    let engine = till.clone();
    tokio::spawn(async move { engine.run(Until::Forever).await });
    if refund.is_owed() {
        // Not done in time is not lost: it waits under its own number.
        let _ = timeout(PATIENCE, follow(till, &mut refund, &mut updates)).await;
    }
    out.result(&RefundEvent::of(&refund), || in_words(&refund));
    Ok(match refund.state {
        RefundState::Refunded { .. } => Exit::Done,
        RefundState::Failed { .. } => Exit::NotPaid,
        _ => Exit::Waits,
    })
}

/// Until it is settled, or waits for something that will not come in the next seconds.
async fn follow(till: &Till, refund: &mut Refund, updates: &mut Receiver<Update>) {
    while refund.is_owed() {
        match updates.recv().await {
            Ok(Update::Refund(changed)) if changed.id == refund.id => *refund = changed,
            Ok(Update::Line { wallet, state: LineState::Down { .. } }) if till.route(refund.tender) == Some(wallet) => {
                return;
            }
            Ok(Update::Trouble { .. }) if till.is_halted() => return,
            Ok(_) => {}
            Err(_) => {
                let id = refund.id.clone();
                if let Ok(Some(current)) = till.read(|reader| reader.refund(&id)) {
                    *refund = current;
                }
            }
        }
        if matches!(&refund.state, RefundState::Due { why: Some(_) }) {
            return;
        }
    }
}

/// What became of a refund, as people read it.
pub fn in_words(refund: &Refund) -> String {
    let (id, amount, currency) = (&refund.id, refund.amount, refund.amount.currency);
    match &refund.state {
        RefundState::Refunded { .. } => format!("REFUNDED {amount} {currency}  {id}"),
        RefundState::Due { why: None } => {
            format!(
                "NOT YET REFUNDED {amount} {currency}: stored; `maneki sync` sends it as soon as the line, and the pause the \
                 acquirer wants between two refunds of one payment, allow  {id}"
            )
        }
        RefundState::Due { why: Some(why) } => {
            format!("NOT YET REFUNDED {amount} {currency}: {why}; the till tries again by itself  {id}")
        }
        RefundState::Sent { .. } => format!(
            "NOT YET REFUNDED {amount} {currency}: asked for, and no answer yet; `maneki sync` asks again under the same \
             number  {id}"
        ),
        RefundState::Pending { .. } => {
            format!("NOT YET REFUNDED {amount} {currency}: the acquirer has accepted it; `maneki sync` will tell  {id}")
        }
        RefundState::Failed { detail } => format!("NOT REFUNDED {amount} {currency}: {detail}  {id}"),
        RefundState::Abnormal { detail } => {
            format!("NEEDS A PERSON {amount} {currency}: {detail}; ask the acquirer about this number  {id}")
        }
    }
}

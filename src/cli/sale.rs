//! `maneki sale`: one sale without windows.

use super::code;
use super::home::{Home, Till, block_on};
use super::json::SaleEvent;
use super::out::Out;
use super::{CliError, Exit};
use crate::acquirer::Acquirer as _;
use crate::clock::Clock;
use crate::domain::id::PaymentId;
use crate::domain::money::Money;
use crate::domain::payment::{Finality, Payment, State, Tender};
use crate::domain::record::Actor;
use crate::domain::sale::Sale;
use crate::domain::scan::PaymentCode;
use crate::entropy::Entropy;
use crate::sync::{LineState, Until, Update};
use clap::{Args, ValueEnum};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::broadcast::{Receiver, error::RecvError};
use tokio::time::{Instant, timeout, timeout_at};

/// Old payments are asked about before a new sale, but a queue of customers does not wait longer.
const RECOVERY: Duration = Duration::from_secs(4);
/// A sale goes on without a fresh rate after this long.
const RATES: Duration = Duration::from_secs(3);
/// After Ctrl-C the till tries this long to get the close confirmed.
const CLOSING: Duration = Duration::from_secs(10);
/// Past `--wait`, for the answer to an order that is on its way.
const OVERTIME: Duration = Duration::from_secs(6);

#[derive(Debug, Args)]
pub struct Options {
    /// The amount in the shop's currency, for example 128.50.
    #[arg(allow_hyphen_values = true)]
    amount: String,
    /// How the customer pays; wechat without it, or whatever wallet --code belongs to.
    #[arg(long, value_enum)]
    tender: Option<TenderWord>,
    /// The payment code the customer shows, or - to read it from standard input, where no other program of this
    /// machine can see it.
    #[arg(long, value_name = "DIGITS", allow_hyphen_values = true)]
    code: Option<String>,
    /// Seconds to wait for the customer; without it, until the code runs out and its close is confirmed (with --code:
    /// until the time to pay and to take it back is over).
    #[arg(long, value_name = "SECONDS")]
    wait: Option<u32>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum TenderWord {
    Wechat,
    Alipay,
    LocalQr,
    Cash,
}

impl From<TenderWord> for Tender {
    fn from(word: TenderWord) -> Self {
        match word {
            TenderWord::Wechat => Self::Wechat,
            TenderWord::Alipay => Self::Alipay,
            TenderWord::LocalQr => Self::LocalQr,
            TenderWord::Cash => Self::Cash,
        }
    }
}

pub fn run(home: Option<PathBuf>, options: &Options, out: &mut Out) -> Result<Exit, CliError> {
    let home = Home::load(home, out)?;
    let amount = Money::parse(&options.amount, home.config.shop.currency)?;
    let how = match how(options, &home.config.shop.country) {
        // A code of a wallet that cannot pay here: the sale is told, and nothing is sent.
        Err(CliError::Code(why)) if !why.is_unissued() => How::Refused(why.to_string()),
        other => other?,
    };
    let till = home.open_to_sell(Clock::system(), Entropy::system())?;
    let patience = options.wait.map(|seconds| Duration::from_secs(seconds.into()));
    block_on(sell(&till, amount, how, patience, out))
}

/// How a sale is to be paid.
enum How {
    By(Tender),
    ByCode(Tender, PaymentCode),
    Refused(String),
}

/// The tender, and the customer's code where one is given: the code says whose it is.
fn how(options: &Options, country: &str) -> Result<How, CliError> {
    let named = options.tender.map(Tender::from);
    let Some(given) = &options.code else { return Ok(How::By(named.unwrap_or(Tender::Wechat))) };
    let (family, code) = code::read(given, country)?;
    let tender = family.tender();
    match named {
        Some(other) if other != tender => Err(CliError::Usage(format!(
            "this is a code of {}, which --tender {} does not take; leave --tender out, or write --tender {}",
            tender.name(),
            other.word(),
            tender.word()
        ))),
        _ => Ok(How::ByCode(tender, code)),
    }
}

async fn sell(
    till: &Till,
    amount: Money,
    how: How,
    patience: Option<Duration>,
    out: &mut Out,
) -> Result<Exit, CliError> {
    let mut updates = till.updates();
    // Before the engine's own rounds begin, so that the rate is not fetched twice or missed. Without an
    // answer in time the sale goes on with the rate we have.
    let _ = timeout(RATES, till.refresh_rates_if_due()).await;
    settle_the_past(till, &mut updates).await?;
    let sale = till.open_sale(vec![amount])?;
    let payment = match how {
        How::By(tender) => till.pay(Actor::Command, &sale, tender).await?,
        How::ByCode(tender, code) => till.pay_with_code(Actor::Command, &sale, tender, code).await?,
        How::Refused(why) => till.refuse(Actor::Command, &sale, Tender::Wechat, why).await?,
    };
    announce_quote(&sale, out);
    announce_qr(&payment, out);
    if let Some(event) = SaleEvent::last_word(&payment) {
        return Ok(conclude(&event, &payment, out));
    }
    // The customer's time begins with the order, not with what earlier sales left to do.
    let deadline = patience.or_else(|| patience_with_a_code(till, &payment)).map(|patience| Instant::now() + patience);
    follow(till, payment, deadline, &mut updates, out).await
}

/// Starts the engine and waits until every payment of earlier runs was asked about once.
async fn settle_the_past(till: &Till, updates: &mut Receiver<Update>) -> Result<(), CliError> {
    let owed = till.read(crate::store::Reader::owed)?.into_iter();
    let mut unasked: BTreeMap<PaymentId, Tender> = owed.map(|payment| (payment.id, payment.tender)).collect();
    till.recover(1_000).await?;
    let engine = till.clone();
    tokio::spawn(async move { engine.run(Until::Forever).await });
    let all_asked = async {
        while till.takes_a_wallet() && !unasked.is_empty() {
            match updates.recv().await {
                Ok(Update::Asked(id)) => _ = unasked.remove(&id),
                Ok(Update::Payment(payment)) if !payment.is_owed() => _ = unasked.remove(&payment.id),
                // Nothing will be heard of that wallet's payments now; another wallet's line may be up.
                Ok(Update::Line { wallet, state: LineState::Down { .. } }) => {
                    unasked.retain(|_, tender| till.route(*tender) != Some(wallet));
                }
                Err(RecvError::Closed) => break,
                Ok(_) | Err(RecvError::Lagged(_)) => {}
            }
        }
    };
    // What is not answered in time goes on being asked while the new sale runs.
    let _ = timeout(RECOVERY, all_asked).await;
    Ok(())
}

async fn follow(
    till: &Till,
    mut payment: Payment,
    deadline: Option<Instant>,
    updates: &mut Receiver<Update>,
    out: &mut Out,
) -> Result<Exit, CliError> {
    let mut deadline = deadline;
    let (mut interrupted, mut overtime) = (false, false);
    loop {
        let next = async {
            match deadline {
                Some(deadline) => timeout_at(deadline, updates.recv()).await.ok(),
                None => Some(updates.recv().await),
            }
        };
        let update = tokio::select! {
            update = next => update,
            Ok(()) = tokio::signal::ctrl_c(), if !interrupted => {
                interrupted = true;
                out.note("maneki: cancelling; the sale is unpaid only when the acquirer has confirmed it");
                till.cancel(Actor::Command, &payment.id).await?;
                deadline = Some(Instant::now() + CLOSING);
                continue;
            }
        };
        let changed = match update {
            // An order just sent is answered first, even when nobody wants to wait for the customer.
            None if !overtime && matches!(payment.state, State::Sent { .. }) => {
                overtime = true;
                deadline = Some(Instant::now() + OVERTIME);
                continue;
            }
            None => return Ok(conclude(&SaleEvent::Unknown { payment: payment.id.clone() }, &payment, out)),
            Some(Ok(Update::Payment(changed))) if changed.id == payment.id => changed,
            // Only a stopped store ends a sale; what else cannot be written is asked again.
            Some(Ok(Update::Trouble { detail })) => {
                out.note(&format!("maneki: {detail}"));
                if till.is_halted() {
                    return Ok(conclude(&SaleEvent::Unknown { payment: payment.id.clone() }, &payment, out));
                }
                continue;
            }
            Some(Ok(_)) => continue,
            Some(Err(_)) => match till.read(|reader| reader.payment(&payment.id))? {
                Some(current) => current,
                None => continue,
            },
        };
        if payment.payload().is_none() {
            announce_qr(&changed, out);
        }
        payment = changed;
        if let Some(event) = SaleEvent::last_word(&payment) {
            return Ok(conclude(&event, &payment, out));
        }
    }
}

/// A customer who shows a code does not wait until a broken line is mended: when the time for the payment is over, and
/// the time to take it back, the sale is told as it is known, and goes on being asked about by `maneki sync`.
fn patience_with_a_code(till: &Till, payment: &Payment) -> Option<Duration> {
    let rules = till.acquirer(payment.tender).filter(|_| payment.scanned)?.rules();
    let seconds = rules.scan_seconds.saturating_add(rules.reverse_after_seconds).saturating_add(5);
    Some(Duration::from_secs(seconds.into()))
}

fn announce_quote(sale: &Sale, out: &mut Out) {
    out.result(&SaleEvent::quoted(sale), || quote_in_words(sale));
}

/// The two prices, as people read them.
pub fn quote_in_words(sale: &Sale) -> String {
    let local = sale.quote.local;
    match (&sale.quote.rmb, &sale.quote.rate) {
        (Some(rmb), Some(rate)) => {
            format!("{local} {}   about {rmb} RMB   ({} rate {})", local.currency, rate.source.word(), rate.rate)
        }
        _ => format!("{local} {}   (no RMB figure: no rate is fresh enough)", local.currency),
    }
}

fn announce_qr(payment: &Payment, out: &mut Out) {
    if let Some(event) = SaleEvent::qr(payment) {
        out.result(&event, || qr_in_words(payment));
    }
}

/// The code drawn in the terminal, its text below.
pub fn qr_in_words(payment: &Payment) -> String {
    let payload = payment.payload().unwrap_or_default();
    let drawn = qrcode::QrCode::new(payload.as_bytes()).map(|code| {
        code.render::<qrcode::render::unicode::Dense1x2>()
            .dark_color(qrcode::render::unicode::Dense1x2::Light)
            .light_color(qrcode::render::unicode::Dense1x2::Dark)
            .build()
    });
    format!("{}\n{payload}", drawn.unwrap_or_default())
}

fn conclude(event: &SaleEvent, payment: &Payment, out: &mut Out) -> Exit {
    out.result(event, || last_word_in_words(event, payment));
    match payment.finality() {
        Finality::Paid => Exit::Done,
        Finality::Unpaid => Exit::NotPaid,
        Finality::Open | Finality::Unknown | Finality::Claimed => Exit::Waits,
    }
}

/// What a payment came to, as people read it.
pub fn last_word_in_words(event: &SaleEvent, payment: &Payment) -> String {
    let (id, amount) = (&payment.id, payment.amount);
    match event {
        SaleEvent::Paid { payer, wallet, receivable, .. } => {
            let payer = payer.map(|payer| format!("  (customer: {payer} {})", payer.currency)).unwrap_or_default();
            let wallet = wallet.as_ref().map(|wallet| format!("  by {wallet}")).unwrap_or_default();
            let less = receivable.filter(|settled| *settled != amount);
            let less = less.map(|settled| format!("  (settled: {settled})")).unwrap_or_default();
            format!("PAID {amount} {}{wallet}{payer}{less}  {id}", amount.currency)
        }
        SaleEvent::Unpaid { reason, detail, .. } => format!("NOT PAID, {reason}: {detail}  {id}"),
        SaleEvent::Claimed { .. } => {
            format!("NOT VERIFIED {amount} {}: a later `maneki sync` asks whether it was paid  {id}", amount.currency)
        }
        _ => format!("NOT KNOWN YET {amount} {}: do not charge again; `maneki sync` will tell  {id}", amount.currency),
    }
}

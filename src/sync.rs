//! The engine that joins store and acquirer: it recovers, drains, polls, closes and fetches rates.
//!
//! Every change of a payment goes through `Engine::apply`: the domain's `step` decides, the store
//! commits, and only then anybody is told or anything is sent. Each payment that is not final has a
//! lane with at most one question under way; lanes do not wait for each other. What the engine keeps
//! in memory (when to ask next, whether the line is up) can be lost at any moment without harm.

mod desk;
mod drain;
mod line;
mod pace;
mod rates;
#[cfg(test)]
mod tests;

pub use drain::Until;
pub use line::LineState;

use crate::acquirer::Acquirer;
use crate::acquirer::emv_qr::{self, EmvError};
use crate::clock::{Clock, day_in};
use crate::config::Config;
use crate::domain::id::{PaymentId, SaleId};
use crate::domain::money::{Money, MoneyError};
use crate::domain::payment::{CLAIM_LIFE_S, Effect, Event, Illegal, Payment, Tender, step};
use crate::domain::quote::Quote;
use crate::domain::record::{Actor, Alert, Body};
use crate::domain::risk::OverBudget;
use crate::domain::sale::{Sale, SaleError, may_pay_again};
use crate::entropy::Entropy;
use crate::store::{Reader, Store, StoreError};
use desk::{Desk, Next};
use std::path::Path;
use std::sync::{Arc, Mutex as StdMutex, PoisonError};
use tokio::sync::{Mutex, Notify, broadcast};

/// Why the engine could not do what a person asked.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// The store could not commit; nothing was sent and nothing may be shown.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The sale has a payment that is not finally unpaid.
    #[error(transparent)]
    Sale(#[from] SaleError),
    /// The amounts cannot be added up.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// The event does not fit the payment's state.
    #[error(transparent)]
    Illegal(#[from] Illegal),
    /// The configuration lacks what this tender needs.
    #[error("{0} is not set up for this till; add its section to config.toml")]
    NotConfigured(&'static str),
    /// A tender that a later version will have.
    #[error("{0} is not in this version yet")]
    NotYet(&'static str),
    /// The local QR cannot be built for this sale.
    #[error("the local QR cannot be built: {0}")]
    LocalQr(#[from] EmvError),
    /// There is no payment with this id that could still change.
    #[error("no open payment has the id {0}")]
    NoSuchPayment(PaymentId),
    /// A sale without an amount.
    #[error("a sale needs an amount above zero")]
    Nothing,
}

/// Something the windows or commands may want to show. Sent only after it is committed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Update {
    /// A payment began or changed.
    Payment(Payment),
    /// An acquirer answered, and nothing changed: "asked just now, not paid yet".
    Asked(PaymentId),
    /// The line went down or came back.
    Line(LineState),
    /// A newer rate is known.
    Rates,
    /// A person should look at a payment.
    Alert { payment: PaymentId, detail: String },
    /// The store refused a write: stop taking money until it is repaired.
    Trouble { detail: String },
    /// The acquirer's clock minus ours, when more than a minute apart.
    ClockSkew { ms: i64 },
}

/// What is waiting, for the status strip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// Whether the acquirer can be reached.
    pub line: LineState,
    /// Payments whose outcome is still owed, codes on the screen included.
    pub waiting: usize,
}

/// The engine. Clones share one desk.
pub struct Engine<A> {
    inner: Arc<Inner<A>>,
}

impl<A> Clone for Engine<A> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner) }
    }
}

struct Inner<A> {
    store: Store,
    reader: StdMutex<Reader>,
    acquirer: Option<A>,
    config: Config,
    clock: Clock,
    entropy: Entropy,
    desk: Mutex<Desk>,
    wake: Notify,
    updates: broadcast::Sender<Update>,
}

impl<A: Acquirer> Engine<A> {
    /// An engine over an open store. `acquirer` is nothing for a shop that takes no wallet yet.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn new(
        store: Store,
        db: &Path,
        acquirer: Option<A>,
        config: Config,
        clock: Clock,
        entropy: Entropy,
    ) -> Result<Self, SyncError> {
        let reader = StdMutex::new(Reader::open(db)?);
        let (updates, _) = broadcast::channel(1024);
        let desk = Mutex::new(Desk::new(clock.monotonic_ms()));
        let wake = Notify::new();
        Ok(Self { inner: Arc::new(Inner { store, reader, acquirer, config, clock, entropy, desk, wake, updates }) })
    }

    /// Everything that changes from now on.
    pub fn updates(&self) -> broadcast::Receiver<Update> {
        self.inner.updates.subscribe()
    }

    /// The configuration the engine runs on.
    pub fn config(&self) -> &Config {
        &self.inner.config
    }

    /// Reads the projections.
    ///
    /// # Errors
    /// Whatever `read` gives.
    pub fn read<T>(&self, read: impl FnOnce(&Reader) -> Result<T, StoreError>) -> Result<T, StoreError> {
        read(&self.inner.reader.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether the store has stopped after a failed disk; then nothing can be taken any more.
    pub fn is_halted(&self) -> bool {
        self.inner.store.is_halted()
    }

    /// What is waiting, and whether the line is up.
    pub async fn overview(&self) -> Overview {
        let desk = self.inner.desk.lock().await;
        Overview { line: desk.line.state(), waiting: desk.len() }
    }

    /// Takes up everything the last run left: each payment that is not final gets a lane, and its
    /// first question is due `delay_ms` from now, so that two runs in a row never ask twice in a second.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn recover(&self, delay_ms: i64) -> Result<usize, SyncError> {
        let owed = self.read(Reader::owed)?;
        let count = owed.len();
        for payment in owed {
            let id = payment.id.clone();
            if !self.inner.desk.lock().await.put(payment, None, self.mono().saturating_add(delay_ms)) {
                continue; // begun while we were reading: it is not of an earlier run
            }
            self.apply(Actor::Engine, &id, Event::Restart).await?;
            self.inner.desk.lock().await.postpone(&id, self.mono().saturating_add(delay_ms));
        }
        self.inner.wake.notify_one();
        Ok(count)
    }

    /// The quote a sale of `total` would be frozen with now.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn quote(&self, total: Money) -> Result<Quote, SyncError> {
        let rates = self.known_rates(total.currency)?;
        Ok(Quote::freeze(total, &rates, self.inner.config.rates.max_age_hours, self.inner.clock.now()))
    }

    /// Fixes a sale's total and quote. Stored together with its first payment.
    ///
    /// # Errors
    /// Lines that do not add up to more than zero, or an unreadable store.
    pub fn open_sale(&self, lines: Vec<Money>) -> Result<Sale, SyncError> {
        let currency = self.inner.config.shop.currency;
        let total = lines.iter().copied().try_fold(Money::zero(currency), Money::plus)?;
        if total.minor <= 0 {
            return Err(SyncError::Nothing);
        }
        let now = self.inner.clock.now();
        let day = day_in(&self.inner.config.shop.timezone, now);
        let id = SaleId::new(now, self.inner.entropy.id_bytes());
        Ok(Sale { id, at: now, day, lines, quote: self.quote(total)? })
    }

    /// Begins a payment of `sale`. Cash is paid when this returns; a local QR is claimed (or refused,
    /// above the budget); an order for a wallet is stored as sent and goes out with the next round.
    ///
    /// # Errors
    /// A live payment on the sale, a tender that is not set up, or a store that cannot commit.
    pub async fn pay(&self, actor: Actor, sale: &Sale, tender: Tender) -> Result<Payment, SyncError> {
        // Read under the desk's lock, so that two presses at once cannot both find the sale free.
        let mut desk = self.inner.desk.lock().await;
        let earlier = self.read(|reader| reader.payments_of(&sale.id))?;
        may_pay_again(&earlier)?;
        let intent = self.intent(sale, tender);
        let event = self.first_event(&intent, &desk)?;
        let stepped = step(&intent, event, self.inner.clock.now())?;
        let begun = stepped.payment.clone().unwrap_or_else(|| intent.clone());
        let mut bodies = Vec::with_capacity(3);
        if earlier.is_empty() {
            bodies.push(Body::Sale(sale.clone()));
        }
        bodies.extend([Body::Payment(intent), Body::Payment(begun.clone())]);
        self.commit(actor, bodies).await?;
        if begun.is_owed() {
            desk.put(begun.clone(), Next::from_effects(&stepped.effects), self.mono());
        }
        drop(desk);
        self.tell(Update::Payment(begun.clone()));
        self.inner.wake.notify_one();
        Ok(begun)
    }

    /// The cashier calls a payment off. It is unpaid only when a later update says so.
    ///
    /// # Errors
    /// An unknown payment, or a store that cannot commit.
    pub async fn cancel(&self, actor: Actor, id: &PaymentId) -> Result<(), SyncError> {
        self.apply(actor, id, Event::Cancel).await
    }

    /// Asks about one payment at the next possible moment, at most once a second.
    pub async fn ask_now(&self, id: &PaymentId) {
        let now = self.mono();
        self.inner.desk.lock().await.hurry(id, now);
        self.inner.wake.notify_one();
    }

    /// Looks for the line at once, whatever the pause was going to be.
    pub async fn try_line_now(&self) {
        let now = self.mono();
        self.inner.desk.lock().await.line.probe_at(now);
        self.inner.wake.notify_one();
    }

    fn intent(&self, sale: &Sale, tender: Tender) -> Payment {
        let now = self.inner.clock.now();
        let day = day_in(&self.inner.config.shop.timezone, now);
        let id = PaymentId::new(now, self.inner.entropy.id_bytes());
        let code_seconds = self.inner.config.wechat.as_ref().map_or(300, |wechat| i64::from(wechat.code_seconds));
        let expires_at = match tender {
            // A code of our own does not run out; this is when the till stops looking for its payment.
            Tender::LocalQr => now.plus_seconds(CLAIM_LIFE_S),
            _ => now.plus_seconds(code_seconds),
        };
        Payment::intent(id, sale.id.clone(), tender, sale.quote.local, now, day, expires_at)
    }

    fn first_event(&self, intent: &Payment, desk: &Desk) -> Result<Event, SyncError> {
        match intent.tender {
            Tender::Cash => Ok(Event::Settle),
            Tender::LocalQr => self.claim(intent),
            Tender::Wechat if self.inner.acquirer.is_none() => Err(SyncError::NotConfigured("WeChat Pay ([wechat])")),
            // When it is time to look for the line again, this order may be the look.
            Tender::Wechat if desk.line.is_down() && desk.line.open_at() > self.mono() => Ok(Event::Refuse {
                detail: "no line to WeChat Pay: no code can be made now; take cash or the local QR".to_owned(),
            }),
            Tender::Wechat => Ok(Event::Send),
            Tender::Alipay => Err(SyncError::NotYet("Alipay+")),
        }
    }

    fn claim(&self, intent: &Payment) -> Result<Event, SyncError> {
        let config = &self.inner.config;
        let local = config.local_qr.as_ref().ok_or(SyncError::NotConfigured("the local QR ([local_qr])"))?;
        match self.may_claim(intent.amount)? {
            Ok(()) => Ok(Event::Claim { payload: emv_qr::payload_for(&config.shop, local, intent)? }),
            Err(over) => Ok(Event::Refuse { detail: over.to_string() }),
        }
    }

    /// Whether the risk budget has room for a claim of `amount`.
    ///
    /// # Errors
    /// No `[offline]` budget, or an unreadable store.
    pub fn may_claim(&self, amount: Money) -> Result<Result<(), OverBudget>, SyncError> {
        let budget = self.inner.config.offline.as_ref().ok_or(SyncError::NotConfigured("a risk budget ([offline])"))?;
        let outstanding = self.read(|reader| reader.outstanding(amount.currency))?;
        Ok(budget.allows(amount, &outstanding, self.inner.clock.now()))
    }

    /// The one way a payment changes: decide, commit, then tell and schedule.
    async fn apply(&self, actor: Actor, id: &PaymentId, event: Event) -> Result<(), SyncError> {
        let mut desk = self.inner.desk.lock().await;
        let Some(payment) = desk.payment(id) else {
            // A second press after the end is no mistake; anything else about a settled payment is stale.
            return match event {
                Event::Cancel | Event::Answer(_) | Event::Tick => Ok(()),
                _ => Err(SyncError::NoSuchPayment(id.clone())),
            };
        };
        let answered = matches!(event, Event::Answer(_));
        let stepped = step(payment, event, self.inner.clock.now())?;
        let alerts = desk.new_alerts(id, &stepped.effects);
        let mut bodies: Vec<Body> = stepped.payment.clone().map(Body::Payment).into_iter().collect();
        bodies.extend(alerts.iter().map(|detail| Body::Alert(Alert { payment: id.clone(), alert: detail.clone() })));
        if !bodies.is_empty() {
            self.commit(actor, bodies).await?;
        }
        let changed = stepped.payment.is_some();
        if answered {
            desk.came_back(id, self.mono(), self.jitter_ms());
        }
        desk.took(id, stepped.payment.clone(), Next::from_effects(&stepped.effects), self.mono());
        drop(desk);
        self.report(id, stepped.payment, alerts, answered && !changed);
        self.inner.wake.notify_one();
        Ok(())
    }

    fn report(&self, id: &PaymentId, changed: Option<Payment>, alerts: Vec<String>, only_asked: bool) {
        if let Some(payment) = changed {
            self.tell(Update::Payment(payment));
        }
        for detail in alerts {
            self.tell(Update::Alert { payment: id.clone(), detail });
        }
        if only_asked {
            self.tell(Update::Asked(id.clone()));
        }
    }

    async fn commit(&self, actor: Actor, bodies: Vec<Body>) -> Result<(), SyncError> {
        self.inner.store.write(actor, bodies).await.map_err(|error| {
            self.tell(Update::Trouble { detail: error.to_string() });
            SyncError::Store(error)
        })
    }

    fn tell(&self, update: Update) {
        // Nobody listening is fine: the store has it.
        let _ = self.inner.updates.send(update);
    }

    fn jitter_ms(&self) -> i64 {
        i64::try_from(self.inner.entropy.below(300)).unwrap_or(0)
    }

    fn mono(&self) -> i64 {
        self.inner.clock.monotonic_ms()
    }
}

impl Next {
    fn from_effects(effects: &[Effect]) -> Option<Self> {
        effects.iter().find_map(|effect| match effect {
            Effect::Ask(ask) => Some(Self(*ask)),
            _ => None,
        })
    }
}

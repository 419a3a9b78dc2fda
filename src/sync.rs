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
mod refunds;
#[cfg(test)]
pub(crate) mod tests;

pub use drain::Until;
pub use line::LineState;

use crate::acquirer::Acquirer;
use crate::acquirer::emv_qr::{self, EmvError};
use crate::clock::{Clock, day_in};
use crate::config::Config;
use crate::domain::id::{PaymentId, SaleId};
use crate::domain::money::{Money, MoneyError};
use crate::domain::payment::{Answer, Ask, CLAIM_LIFE_S, Effect, Event, Illegal, Payment, Tender, step};
use crate::domain::quote::Quote;
use crate::domain::record::{Actor, Alert, Body};
use crate::domain::refund::{Refund, RefundError};
use crate::domain::risk::OverBudget;
use crate::domain::sale::{Sale, SaleError, may_pay_again};
use crate::domain::scan::PaymentCode;
use crate::entropy::Entropy;
use crate::store::{Reader, Store, StoreError};
use desk::{Desk, LaneId, Matter, Question};
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
    /// A tender that no customer's code can pay.
    #[error("a customer's code is taken by WeChat Pay or Alipay+ only")]
    NotByCode,
    /// The payment cannot be refunded, or not so much of it.
    #[error(transparent)]
    Refund(#[from] RefundError),
    /// There is no payment with this id.
    #[error("this till knows no payment {0}; `maneki payments` lists them all")]
    Unheard(PaymentId),
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
    /// A refund began or changed.
    Refund(Refund),
    /// The line to a wallet went down or came back.
    Line { wallet: Tender, state: LineState },
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
    /// The line to each configured wallet.
    pub lines: Vec<(Tender, LineState)>,
    /// Payments and refunds whose outcome is still owed, codes on the screen included.
    pub waiting: usize,
}

impl Overview {
    /// The line that has been down longest; up when every one is, or when there is none.
    pub fn line(&self) -> LineState {
        let since = |line: &LineState| match line {
            LineState::Up => None,
            LineState::Down { since } => Some(*since),
        };
        let down = self.lines.iter().filter_map(|(_, line)| since(line)).min();
        down.map_or(LineState::Up, |since| LineState::Down { since })
    }
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
    wallets: Vec<(Tender, A)>,
    config: Config,
    clock: Clock,
    entropy: Entropy,
    desk: Mutex<Desk>,
    wake: Notify,
    updates: broadcast::Sender<Update>,
}

impl<A: Acquirer> Engine<A> {
    /// An engine over an open store, with one adapter for each wallet the shop takes.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn new(
        store: Store,
        db: &Path,
        wallets: Vec<(Tender, A)>,
        config: Config,
        clock: Clock,
        entropy: Entropy,
    ) -> Result<Self, SyncError> {
        let reader = StdMutex::new(Reader::open(db)?);
        let (updates, _) = broadcast::channel(1024);
        let desk = Mutex::new(Desk::new(
            clock.monotonic_ms(),
            wallets.iter().map(|(wallet, acquirer)| (*wallet, acquirer.rules())),
        ));
        let wake = Notify::new();
        Ok(Self { inner: Arc::new(Inner { store, reader, wallets, config, clock, entropy, desk, wake, updates }) })
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
        Overview { lines: desk.lines().collect(), waiting: desk.len() }
    }

    /// Whether the shop takes this tender.
    pub fn takes(&self, tender: Tender) -> bool {
        match tender {
            Tender::Cash => true,
            Tender::LocalQr => self.inner.config.local_qr.is_some(),
            Tender::Wechat | Tender::Alipay => self.acquirer(tender).is_some(),
        }
    }

    /// Whether there is any wallet to ask.
    pub fn takes_a_wallet(&self) -> bool {
        !self.inner.wallets.is_empty()
    }

    /// The adapter of a wallet.
    pub fn acquirer(&self, wallet: Tender) -> Option<&A> {
        self.inner.wallets.iter().find(|(tender, _)| *tender == wallet).map(|(_, acquirer)| acquirer)
    }

    /// Which wallet is asked about a payment by `tender`: its own; for a local QR the one that confirms it.
    pub fn route(&self, tender: Tender) -> Option<Tender> {
        match tender {
            Tender::Cash => None,
            Tender::LocalQr => {
                let first = || self.inner.wallets.first().map(|(wallet, _)| *wallet);
                self.inner.config.confirms_claims().or_else(first)
            }
            Tender::Wechat | Tender::Alipay => Some(tender),
        }
    }

    /// Takes up everything the last run left: each payment and refund that is not final gets a lane, and its
    /// first question is due `delay_ms` from now, so that two runs in a row never ask twice in a second.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn recover(&self, delay_ms: i64) -> Result<usize, SyncError> {
        let owed = self.read(Reader::owed)?;
        let count = owed.len();
        for payment in owed {
            let id = payment.id.clone();
            let Some(wallet) = self.route(payment.tender) else { continue };
            let due_ms = self.mono().saturating_add(delay_ms);
            if !self.inner.desk.lock().await.put(Matter::Payment(payment), wallet, None, due_ms) {
                continue; // begun while we were reading: it is not of an earlier run
            }
            self.apply(Actor::Engine, &id, Event::Restart).await?;
            self.inner.desk.lock().await.schedule(&LaneId::Payment(id), self.mono().saturating_add(delay_ms));
        }
        let refunds = self.recover_refunds(self.mono().saturating_add(delay_ms)).await?;
        self.inner.wake.notify_one();
        Ok(count.saturating_add(refunds))
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
        self.begin(actor, sale, tender, None).await
    }

    /// Begins a payment of `sale` with a code the customer shows. It is stored as sent, without the code, and goes out
    /// with the next round; the code lives in memory until then, and is sent once.
    ///
    /// # Errors
    /// As [`Engine::pay`]; and a tender no code can pay.
    pub async fn pay_with_code(
        &self,
        actor: Actor,
        sale: &Sale,
        tender: Tender,
        code: PaymentCode,
    ) -> Result<Payment, SyncError> {
        match tender {
            Tender::Wechat | Tender::Alipay => self.begin(actor, sale, tender, Some(code)).await,
            Tender::Cash | Tender::LocalQr => Err(SyncError::NotByCode),
        }
    }

    /// Keeps a sale that cannot be paid as the customer wished, with the reason: nothing is sent.
    ///
    /// # Errors
    /// As [`Engine::pay`].
    pub async fn refuse(
        &self,
        actor: Actor,
        sale: &Sale,
        tender: Tender,
        detail: String,
    ) -> Result<Payment, SyncError> {
        let intent = self.intent(sale, tender, true);
        let refused = step(&intent, Event::Refuse { detail }, self.inner.clock.now())?.payment;
        let refused = refused.unwrap_or_else(|| intent.clone());
        let bodies = vec![Body::Sale(sale.clone()), Body::Payment(intent), Body::Payment(refused.clone())];
        self.commit(actor, bodies).await?;
        self.tell(Update::Payment(refused.clone()));
        Ok(refused)
    }

    async fn begin(
        &self,
        actor: Actor,
        sale: &Sale,
        tender: Tender,
        code: Option<PaymentCode>,
    ) -> Result<Payment, SyncError> {
        // Read under the desk's lock, so that two presses at once cannot both find the sale free.
        let mut desk = self.inner.desk.lock().await;
        let earlier = self.read(|reader| reader.payments_of(&sale.id))?;
        may_pay_again(&earlier)?;
        let intent = self.intent(sale, tender, code.is_some());
        let event = self.first_event(&intent, &mut desk)?;
        let stepped = step(&intent, event, self.inner.clock.now())?;
        let begun = stepped.payment.clone().unwrap_or_else(|| intent.clone());
        let mut bodies = Vec::with_capacity(3);
        if earlier.is_empty() {
            bodies.push(Body::Sale(sale.clone()));
        }
        bodies.extend([Body::Payment(intent), Body::Payment(begun.clone())]);
        self.commit(actor, bodies).await?;
        if begun.is_owed()
            && let Some(wallet) = self.route(tender)
        {
            desk.put(Matter::Payment(begun.clone()), wallet, question(&stepped.effects), self.mono());
            if let Some(code) = code {
                desk.keep_code(&begun.id, code);
            }
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
        self.inner.desk.lock().await.hurry(&LaneId::Payment(id.clone()), now);
        self.inner.wake.notify_one();
    }

    /// Looks for the line at once, whatever the pause was going to be.
    pub async fn try_line_now(&self) {
        let now = self.mono();
        self.inner.desk.lock().await.probe_all_at(now);
        self.inner.wake.notify_one();
    }

    fn intent(&self, sale: &Sale, tender: Tender, scanned: bool) -> Payment {
        let now = self.inner.clock.now();
        let day = day_in(&self.inner.config.shop.timezone, now);
        let id = PaymentId::new(now, self.inner.entropy.id_bytes());
        let rules = self.acquirer(tender).map(A::rules);
        let life_s = match (tender, rules) {
            // A code of our own does not run out; this is when the till stops looking for its payment.
            (Tender::LocalQr, _) => CLAIM_LIFE_S,
            (_, Some(rules)) if scanned => i64::from(rules.scan_seconds),
            (_, Some(rules)) => i64::from(rules.code_seconds),
            (_, None) => 0,
        };
        let intent = Payment::intent(id, sale.id.clone(), tender, sale.quote.local, now, day, now.plus_seconds(life_s));
        if scanned { intent.by_customers_code() } else { intent }
    }

    fn first_event(&self, intent: &Payment, desk: &mut Desk) -> Result<Event, SyncError> {
        match intent.tender {
            Tender::Cash => Ok(Event::Settle),
            Tender::LocalQr => self.claim(intent),
            wallet @ (Tender::Wechat | Tender::Alipay) => {
                let section = if wallet == Tender::Wechat { "WeChat Pay ([wechat])" } else { "Alipay+ ([alipay])" };
                let line = desk.line(wallet).ok_or(SyncError::NotConfigured(section))?;
                let (up, open) = (!line.is_down(), line.open_at() <= self.mono());
                // When it is time to look for the line again, an order may be the look; a customer's code, which dies
                // in a minute, goes out at once or not at all.
                if (up && open) || (!intent.scanned && (up || open)) {
                    return Ok(Event::Send);
                }
                let what = if intent.scanned { "a customer's code cannot be taken" } else { "no code can be made" };
                let name = wallet.name();
                Ok(Event::Refuse { detail: format!("no line to {name}: {what} now; take cash or the local QR") })
            }
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
        let lane = LaneId::Payment(id.clone());
        let Some(Matter::Payment(payment)) = desk.matter(&lane) else {
            // A second press after the end is no mistake; anything else about a settled payment is stale.
            return match event {
                Event::Cancel | Event::Answer(_) | Event::Tick => Ok(()),
                _ => Err(SyncError::NoSuchPayment(id.clone())),
            };
        };
        // A code that never left is forgotten: then nothing was sent, and nobody has to be asked.
        let event = match event {
            Event::Cancel | Event::Tick if desk.has_code(&lane) => {
                let detail = "called off before it was sent".to_owned();
                Event::Answer(Answer::NotSent { detail })
            }
            event => event,
        };
        let answered = matches!(event, Event::Answer(_));
        let stepped = step(payment, event, self.inner.clock.now())?;
        let now_is = stepped.payment.clone().unwrap_or_else(|| payment.clone());
        let alerts = desk.new_alerts(&lane, stepped.effects.iter().filter_map(alert));
        let mut bodies: Vec<Body> = stepped.payment.clone().map(Body::Payment).into_iter().collect();
        bodies.extend(alerts.iter().map(|detail| Body::Alert(Alert { payment: id.clone(), alert: detail.clone() })));
        if !bodies.is_empty() {
            self.commit(actor, bodies).await?;
        }
        alerts.iter().for_each(|detail| desk.alerted(&lane, detail));
        let changed = stepped.payment.is_some();
        if answered {
            desk.came_back(&lane, self.mono(), self.jitter_ms());
        }
        let next = question(&stepped.effects);
        let not_before = self.not_before(&now_is, next);
        desk.took(stepped.payment.clone().map(Matter::Payment), &lane, next, self.mono(), not_before);
        drop(desk);
        self.report(id, stepped.payment, alerts, answered && !changed);
        self.inner.wake.notify_one();
        Ok(())
    }

    /// A payment is taken back no earlier than its wallet allows after the pay call (WeChat Pay: 15 s). By wall time,
    /// so that it holds over a restart; a clock that was set back costs that wait once more, and no longer.
    fn not_before(&self, payment: &Payment, next: Option<Question>) -> i64 {
        let now = self.mono();
        if next != Some(Question::Payment(Ask::Reverse)) {
            return now;
        }
        let rules = self.acquirer(payment.tender).map(A::rules);
        let wait_ms = rules.map_or(0, |rules| i64::from(rules.reverse_after_seconds).saturating_mul(1000));
        let gone_ms = self.inner.clock.now().since(payment.created_at).clamp(0, wait_ms);
        now.saturating_add(wait_ms.saturating_sub(gone_ms))
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

fn question(effects: &[Effect]) -> Option<Question> {
    effects.iter().find_map(|effect| match effect {
        Effect::Ask(ask) => Some(Question::Payment(*ask)),
        _ => None,
    })
}

fn alert(effect: &Effect) -> Option<String> {
    match effect {
        Effect::Alert { detail } => Some(detail.clone()),
        _ => None,
    }
}

//! The only place that turns an effect into a task. Answers carry the ticket or the payment they answer.

use super::screen::{Answer, DayRead, DeskRead, Effect, Found};
use crate::acquirer::Acquirer;
use crate::clock::Clock;
use crate::domain::id::PaymentId;
use crate::domain::payment::{Payment, Tender};
use crate::domain::record::Actor;
use crate::domain::sale::Sale;
use crate::domain::scan::PaymentCode;
use crate::domain::time::Day;
use crate::store::Reader;
use crate::sync::{Engine, SyncError, Until, Update};
use iced::Task;
use iced::futures::channel::mpsc;
use iced::futures::{SinkExt, Stream};
use iced::widget::operation::{AbsoluteOffset, RelativeOffset};
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinSet;

/// Payments shown in the list of a day.
const LAST: u32 = 60;

/// The name of that list, to scroll it.
pub const PAYMENTS_LIST: &str = "payments-list";

/// The engine takes up what the last run left this long after the start, so that two starts in a row
/// never ask twice in a second.
const RECOVER_MS: i64 = 1_000;

/// What an answered task says; nothing for effects that answer through the engine's updates.
type Done = Option<Answer>;

/// Carries out effects on an engine. Clones share it.
pub struct Performer<A> {
    engine: Engine<A>,
    clock: Clock,
}

impl<A> Clone for Performer<A> {
    fn clone(&self) -> Self {
        Self { engine: self.engine.clone(), clock: self.clock.clone() }
    }
}

impl<A: Acquirer> Performer<A> {
    /// On `engine`, with the clock it runs by.
    pub const fn new(engine: Engine<A>, clock: Clock) -> Self {
        Self { engine, clock }
    }

    /// Whether the engine has what `tender` needs.
    pub fn takes(&self, tender: Tender) -> bool {
        self.engine.takes(tender)
    }

    /// The clock of the engine.
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Does what a screen wants done. [`Effect::Display`] and [`Effect::Exit`] are not ours: they are about windows.
    pub fn perform(&self, effect: Effect) -> Task<Answer> {
        let here = self.clone();
        match effect {
            Effect::Begin { ticket, lines, tender, code } => one(async move {
                let outcome = async {
                    let sale = here.engine.open_sale(lines)?;
                    let payment = here.pay(&sale, tender, code).await?;
                    Ok(Box::new((sale, payment)))
                };
                Some(Answer::Begun { ticket, outcome: outcome.await.map_err(Arc::new) })
            }),
            Effect::Again { ticket, sale, tender, code } => one(async move {
                let begun = here.pay(&sale, tender, code).await;
                let outcome = begun.map(|payment| Box::new((sale, payment))).map_err(Arc::new);
                Some(Answer::Begun { ticket, outcome })
            }),
            Effect::Refund { ticket, payment, amount, reason } => one(async move {
                let asked = here.engine.refund(Actor::Cashier, &payment, Some(amount), reason.as_deref()).await;
                Some(Answer::Refunded { ticket, outcome: asked.map(Box::new).map_err(Arc::new) })
            }),
            Effect::Cancel(payment) => one(async move {
                let error = here.engine.cancel(Actor::Cashier, &payment).await.err()?;
                Some(Answer::NotCancelled { payment, error: Arc::new(error) })
            }),
            Effect::Ask(payment) => one(async move {
                here.engine.ask_now(&payment).await;
                None
            }),
            Effect::TryLine => one(async move {
                here.engine.try_line_now().await;
                None
            }),
            Effect::ReadDesk => one(async move { Some(here.desk().await) }),
            Effect::ReadRates => self.reading(Self::rates),
            Effect::ReadDay(day) => self.reading(move |here| here.day(day)),
            Effect::Recall { ticket, payment } => self.reading(move |here| {
                let outcome = here.recall(&payment).map(Box::new).map_err(Arc::new);
                Ok(Answer::Recalled { ticket, outcome })
            }),
            Effect::Refresh(payment) => self.reading(move |here| {
                let found = here.engine.read(|reader| reader.payment(&payment))?;
                found.map(Answer::Refreshed).ok_or(SyncError::NoSuchPayment(payment))
            }),
            Effect::ScrollTo(thousandth) => {
                let y = f32::from(thousandth) / 1000.0;
                iced::widget::operation::snap_to(PAYMENTS_LIST, RelativeOffset { x: 0.0, y })
            }
            Effect::ScrollHelp(pixels) => iced::widget::operation::scroll_by(
                super::screen::help::LIST,
                AbsoluteOffset { x: 0.0, y: f32::from(pixels) },
            ),
            Effect::Display | Effect::Exit => Task::none(),
        }
    }

    async fn pay(&self, sale: &Sale, tender: Tender, code: Option<PaymentCode>) -> Result<Payment, SyncError> {
        match code {
            Some(code) => self.engine.pay_with_code(Actor::Cashier, sale, tender, code).await,
            None => self.engine.pay(Actor::Cashier, sale, tender).await,
        }
    }

    /// Reads the store on a thread that may wait for the disk.
    fn reading(&self, read: impl FnOnce(&Self) -> Result<Answer, SyncError> + Send + 'static) -> Task<Answer> {
        let here = self.clone();
        one(async move {
            let answer = tokio::task::spawn_blocking(move || read(&here)).await.ok()?;
            Some(answer.unwrap_or_else(|error| Answer::Unreadable(Arc::new(error))))
        })
    }

    async fn desk(&self) -> Answer {
        let overview = self.engine.overview().await;
        let (line, lines) = (overview.line(), overview.lines);
        let currency = self.engine.config().shop.currency;
        let here = self.clone();
        let read = tokio::task::spawn_blocking(move || {
            let queue = here.engine.read(Reader::owed)?;
            let refunds = here.engine.read(Reader::refunds_owed)?;
            let outstanding = here.engine.read(|reader| reader.outstanding(currency))?;
            Ok::<_, SyncError>((queue, refunds, outstanding))
        });
        match read.await {
            Ok(Ok((queue, refunds, outstanding))) => {
                Answer::Desk(DeskRead { line, lines, queue, refunds, outstanding: Some(outstanding) })
            }
            Ok(Err(error)) => Answer::Unreadable(Arc::new(error)),
            Err(_) => Answer::Desk(DeskRead { line, lines, ..DeskRead::default() }),
        }
    }

    fn rates(&self) -> Result<Answer, SyncError> {
        Ok(Answer::Rates(self.engine.known_rates(self.engine.config().shop.currency)?))
    }

    fn day(&self, day: Day) -> Result<Answer, SyncError> {
        let totals = self.engine.read(|reader| reader.totals(day))?;
        let last = self.engine.read(|reader| reader.last_payments(LAST, None))?;
        // Payments of other days are shown only while somebody waits for them.
        let last: Vec<Payment> = last.into_iter().filter(|each| each.day == day || each.is_owed()).collect();
        let mut refunds = Vec::new();
        for charged in last.iter().filter(|payment| payment.charge().is_some()) {
            refunds.extend(self.engine.read(|reader| reader.refunds_of(&charged.id))?);
        }
        Ok(Answer::Day(DayRead { day, totals, last, refunds }))
    }

    fn recall(&self, id: &PaymentId) -> Result<Found, SyncError> {
        let missing = || SyncError::NoSuchPayment(id.clone());
        let payment = self.engine.read(|reader| reader.payment(id))?.ok_or_else(missing)?;
        let sale = self.engine.read(|reader| reader.sale(&payment.sale))?.ok_or_else(missing)?;
        let refunds = self.engine.read(|reader| reader.refunds_of(id))?;
        Ok(Found { sale, payment, refunds })
    }

    /// Runs the engine for as long as the subscription lives, and passes on what it tells.
    pub fn run(&self) -> impl Stream<Item = Told> + use<A> {
        let engine = self.engine.clone();
        iced::stream::channel(256, async move |mut out: mpsc::Sender<Told>| {
            let mut updates = engine.updates();
            // Ends with this stream: settings open the till anew, and the old engine must let go of its files. That
            // is no worse than a kill, which the engine is made for.
            let mut worker = JoinSet::new();
            worker.spawn({
                let engine = engine.clone();
                async move {
                    engine.recover(RECOVER_MS).await?;
                    engine.run(Until::Forever).await;
                    Ok::<_, SyncError>(())
                }
            });
            loop {
                tokio::select! {
                    update = updates.recv() => match update {
                        Ok(update) => drop(out.send(Told::Update(update)).await),
                        // Too much at once: everything is in the store, so read it again.
                        Err(RecvError::Lagged(_)) => drop(out.send(Told::ReadAgain).await),
                        Err(RecvError::Closed) => return,
                    },
                    Some(end) = worker.join_next() => {
                        let detail = match end {
                            Ok(Ok(())) => String::new(),
                            Ok(Err(error)) => error.to_string(),
                            Err(error) => error.to_string(),
                        };
                        drop(out.send(Told::Stopped { detail }).await);
                        return;
                    }
                }
            }
        })
    }
}

/// What the running engine tells the windows.
#[derive(Debug, Clone)]
pub enum Told {
    /// Something was committed or learned.
    Update(Update),
    /// Updates were missed.
    ReadAgain,
    /// The engine ended by itself, which it never should.
    Stopped { detail: String },
}

/// The engine's subscription is the same one for as long as its till is open; between two tills there is none.
impl<A> Hash for Performer<A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        "engine".hash(state);
    }
}

fn one(work: impl Future<Output = Done> + Send + 'static) -> Task<Answer> {
    Task::future(work).then(|done| done.map_or_else(Task::none, Task::done))
}

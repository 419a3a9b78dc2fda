//! Carrying out what is due: a bounded number of questions at once, each on its own.

use super::desk::{Job, LaneId, Matter, Question};
use super::{Engine, Update};
use crate::acquirer::{Acquirer, Reached, Reply};
use crate::clock::day_in;
use crate::domain::id::{PaymentId, SaleId};
use crate::domain::money::Money;
use crate::domain::payment::{Answer, Ask, Event, Payment, Tender};
use crate::domain::record::Actor;
use crate::domain::refund::{Refund, RefundAnswer, RefundAsk, RefundEvent};
use crate::domain::scan::PaymentCode;
use std::time::Duration;
use tokio::task::JoinSet;

/// Questions under way at once. A shop's own line and the acquirer's limits (WeChat: 600 a second for a
/// whole institution) both stay far away.
const PARALLEL: usize = 4;

/// The longest the engine sleeps without looking at the clock: codes run out by wall time.
const LOOK_UP_MS: i64 = 1_000;

/// The same with nothing on the desk: only rates can be due, and what comes wakes it.
const IDLE_MS: i64 = 60_000;

/// A difference between the clocks worth telling, below WeChat's limit of five minutes.
const SKEW_MS: i64 = 60_000;

/// Something to be asked now.
enum Errand {
    Job(Box<Job>),
    /// Nothing but whether the line to a wallet is back.
    Probe(Tender),
}

/// When a run of the engine ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// Never: the windows.
    Forever,
    /// When nothing is under way and nothing is due within so many milliseconds.
    Quiet { within_ms: i64 },
}

impl<A: Acquirer> Engine<A> {
    /// Works until `until`. Several questions run at once; none waits for another payment's answer.
    pub async fn run(&self, until: Until) {
        let mut under_way = JoinSet::new();
        let mut rates = JoinSet::new();
        loop {
            self.expire().await;
            while rates.try_join_next().is_some() {}
            while under_way.len() < PARALLEL {
                let Some(errand) = self.next_errand().await else { break };
                let engine = self.clone();
                under_way.spawn(async move { engine.run_errand(errand).await });
            }
            if until == Until::Forever && self.rates_are_due().await {
                // On its own: a slow source must not hold up a question about money. Yet it ends with this run.
                let engine = self.clone();
                rates.spawn(async move { engine.refresh_rates_if_due().await });
            }
            let wait = self.next_due_in().await;
            if let Until::Quiet { within_ms } = until
                && under_way.is_empty()
                && wait.is_none_or(|ms| ms > within_ms)
            {
                return;
            }
            let full = under_way.len() >= PARALLEL;
            let longest = self.longest_sleep().await;
            let pause = if full { LOOK_UP_MS } else { wait.unwrap_or(longest).clamp(1, longest) };
            tokio::select! {
                Some(_) = under_way.join_next() => {}
                () = self.inner.wake.notified() => {}
                () = tokio::time::sleep(Duration::from_millis(pause.unsigned_abs())) => {}
            }
        }
    }

    /// One after the other, everything that is due at this instant; for a virtual clock. Returns how long
    /// until the next question, in milliseconds.
    pub async fn run_due(&self) -> Option<i64> {
        self.expire().await;
        while let Some(errand) = self.next_errand().await {
            self.run_errand(errand).await;
            self.expire().await;
        }
        self.next_due_in().await
    }

    async fn next_errand(&self) -> Option<Errand> {
        let now = self.mono();
        let mut desk = self.inner.desk.lock().await;
        let job = desk.take_due(now).map(|job| Errand::Job(Box::new(job)));
        job.or_else(|| desk.take_probe(now).map(Errand::Probe))
    }

    async fn next_due_in(&self) -> Option<i64> {
        let now = self.mono();
        self.inner.desk.lock().await.next_due().map(|due| due.saturating_sub(now).max(0))
    }

    /// Codes run out by wall time; without one, and with nothing to ask, only the next rate is waited for.
    async fn longest_sleep(&self) -> i64 {
        let now = self.mono();
        let desk = self.inner.desk.lock().await;
        if desk.len() > 0 {
            return LOOK_UP_MS;
        }
        // No rate can be fetched, and the next look for a line has its own time.
        if desk.all_down() {
            return IDLE_MS;
        }
        desk.rates_due_ms.saturating_sub(now).clamp(LOOK_UP_MS, IDLE_MS)
    }

    async fn expire(&self) {
        let expired = self.inner.desk.lock().await.expired(self.inner.clock.now());
        for id in expired {
            // A store that cannot write has told so already; the code is looked at again next time.
            let _ = self.apply(Actor::Engine, &id, Event::Tick).await;
        }
        self.remind().await;
    }

    async fn run_errand(&self, errand: Errand) {
        let job = match errand {
            Errand::Probe(wallet) => return self.probe(wallet).await,
            Errand::Job(job) => *job,
        };
        match (job.matter, job.question) {
            (Matter::Payment(payment), Question::Payment(ask)) => {
                self.ask_about(job.wallet, payment, ask, job.code).await;
            }
            (Matter::Refund(refund, payment), Question::Refund(ask)) => {
                self.ask_about_refund(job.wallet, refund, payment, ask).await;
            }
            // A lane asks about its own matter only.
            (Matter::Payment(_), Question::Refund(_)) | (Matter::Refund(..), Question::Payment(_)) => {}
        }
    }

    async fn ask_about(&self, wallet: Tender, payment: Payment, ask: Ask, code: Option<PaymentCode>) {
        let Some(acquirer) = self.acquirer(wallet) else { return };
        let reply = match ask {
            Ask::Create => acquirer.create(&payment, code.as_ref()).await,
            Ask::Query => acquirer.query(&payment).await,
            Ask::Close => acquirer.close(&payment).await,
            Ask::Reverse => acquirer.reverse(&payment).await,
        };
        drop(code);
        tracing::debug!(payment = %payment.id, ?ask, reached = ?reply.reached, "asked");
        self.note_line(wallet, &reply, matches!(reply.answer, Answer::NotSent { .. })).await;
        let answer = match reply.answer {
            // That this question was not sent says nothing of the order before it.
            Answer::NotSent { detail } if ask != Ask::Create => Answer::Silent { detail },
            Answer::Silent { detail } if ask == Ask::Reverse => Answer::ReverseLost { detail },
            answer => answer,
        };
        if self.apply(Actor::Engine, &payment.id, Event::Answer(answer)).await.is_err() {
            // Not stored, so not known: the question will be asked again.
            let now = self.mono();
            self.inner.desk.lock().await.came_back(&LaneId::Payment(payment.id), now, 0);
        }
    }

    /// A request for a refund is stored as sent before it is.
    async fn ask_about_refund(&self, wallet: Tender, refund: Refund, payment: Payment, ask: RefundAsk) {
        let Some(acquirer) = self.acquirer(wallet) else { return };
        let lane = LaneId::Refund(refund.id.clone());
        let stored = match ask {
            RefundAsk::Create => self.apply_refund(Actor::Engine, &refund.id, RefundEvent::Send).await,
            RefundAsk::Query => Ok(()),
        };
        if stored.is_err() {
            let now = self.mono();
            return self.inner.desk.lock().await.came_back(&lane, now, 0);
        }
        let reply = match ask {
            RefundAsk::Create => acquirer.refund(&refund, &payment).await,
            RefundAsk::Query => acquirer.query_refund(&refund, &payment).await,
        };
        tracing::debug!(refund = %refund.id, ?ask, reached = ?reply.reached, "asked");
        self.note_line(wallet, &reply, matches!(reply.answer, RefundAnswer::NotSent { .. })).await;
        if self.apply_refund(Actor::Engine, &refund.id, RefundEvent::Answer(reply.answer)).await.is_err() {
            let now = self.mono();
            self.inner.desk.lock().await.came_back(&lane, now, 0);
        }
    }

    /// Looks for the line with a question about an order that never was: any trustworthy answer will do.
    async fn probe(&self, wallet: Tender) {
        let Some(acquirer) = self.acquirer(wallet) else { return };
        let (now, entropy) = (self.inner.clock.now(), &self.inner.entropy);
        let (id, sale) = (PaymentId::new(now, entropy.id_bytes()), SaleId::new(now, entropy.id_bytes()));
        let nothing = Money::zero(self.inner.config.shop.currency);
        let day = day_in(&self.inner.config.shop.timezone, now);
        let nobody = Payment::intent(id, sale, wallet, nothing, now, day, now);
        let reply = acquirer.query(&nobody).await;
        self.note_line(wallet, &reply, matches!(reply.answer, Answer::NotSent { .. })).await;
    }

    async fn note_line<T>(&self, wallet: Tender, reply: &Reply<T>, no_connection: bool) {
        self.note_reached(wallet, reply.reached, no_connection).await;
        if let Some(ms) = reply.clock_skew_ms
            && ms.abs() > SKEW_MS
        {
            self.tell(Update::ClockSkew { ms });
        }
    }

    pub(super) async fn note_reached(&self, wallet: Tender, reached: Reached, no_connection: bool) {
        let (now, mono) = (self.inner.clock.now(), self.mono());
        let mut desk = self.inner.desk.lock().await;
        let Some(line) = desk.line(wallet) else { return };
        if line.heard(reached, no_connection, now, mono) {
            let state = line.state();
            if !line.is_down() {
                desk.all_due(wallet, mono);
            }
            drop(desk);
            self.tell(Update::Line { wallet, state });
        }
    }
}

//! Carrying out what is due: a bounded number of questions at once, each on its own.

use super::{Engine, Update};
use crate::acquirer::{Acquirer, Reached, Reply};
use crate::clock::day_in;
use crate::domain::id::{PaymentId, SaleId};
use crate::domain::money::Money;
use crate::domain::payment::{Answer, Ask, Event, Payment, Tender};
use crate::domain::record::Actor;
use std::time::Duration;
use tokio::task::JoinSet;

/// Questions under way at once. A shop's own line and the acquirer's limits (WeChat: 600 a second for a
/// whole institution) both stay far away.
const PARALLEL: usize = 4;

/// The longest the engine sleeps without looking at the clock: codes run out by wall time.
const LOOK_UP_MS: i64 = 1_000;

/// A difference between the clocks worth telling, below WeChat's limit of five minutes.
const SKEW_MS: i64 = 60_000;

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
        loop {
            self.expire().await;
            if self.inner.desk.lock().await.take_probe(self.mono()) {
                let engine = self.clone();
                under_way.spawn(async move { engine.probe().await });
            }
            while under_way.len() < PARALLEL {
                let Some((payment, ask)) = self.take_due().await else { break };
                let engine = self.clone();
                under_way.spawn(async move { engine.carry_out(payment, ask).await });
            }
            if until == Until::Forever && self.rates_are_due().await {
                // On its own: a slow source must not hold up a question about money.
                let engine = self.clone();
                tokio::spawn(async move { engine.refresh_rates_if_due().await });
            }
            let wait = self.next_due_in().await;
            if let Until::Quiet { within_ms } = until
                && under_way.is_empty()
                && wait.is_none_or(|ms| ms > within_ms)
            {
                return;
            }
            let full = under_way.len() >= PARALLEL;
            let pause = if full { LOOK_UP_MS } else { wait.unwrap_or(LOOK_UP_MS).clamp(1, LOOK_UP_MS) };
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
        if self.inner.desk.lock().await.take_probe(self.mono()) {
            self.probe().await;
        }
        while let Some((payment, ask)) = self.take_due().await {
            self.carry_out(payment, ask).await;
            self.expire().await;
        }
        self.next_due_in().await
    }

    async fn take_due(&self) -> Option<(Payment, Ask)> {
        self.inner.acquirer.as_ref()?;
        let now = self.mono();
        self.inner.desk.lock().await.take_due(now)
    }

    async fn next_due_in(&self) -> Option<i64> {
        self.inner.acquirer.as_ref()?;
        let now = self.mono();
        self.inner.desk.lock().await.next_due().map(|due| due.saturating_sub(now).max(0))
    }

    async fn expire(&self) {
        let expired = self.inner.desk.lock().await.expired(self.inner.clock.now());
        for id in expired {
            // A store that cannot write has told so already; the code is looked at again next time.
            let _ = self.apply(Actor::Engine, &id, Event::Tick).await;
        }
    }

    async fn carry_out(&self, payment: Payment, ask: Ask) {
        let Some(acquirer) = self.inner.acquirer.as_ref() else { return };
        let reply = match ask {
            Ask::Create => acquirer.create(&payment, None).await,
            Ask::Query => acquirer.query(&payment).await,
            Ask::Close => acquirer.close(&payment).await,
            Ask::Reverse => acquirer.reverse(&payment).await,
        };
        tracing::debug!(payment = %payment.id, ?ask, reached = ?reply.reached, "asked");
        self.note_line(&reply).await;
        let answer = match reply.answer {
            // That this question was not sent says nothing of the order before it.
            Answer::NotSent { detail } if ask != Ask::Create => Answer::Silent { detail },
            answer => answer,
        };
        if self.apply(Actor::Engine, &payment.id, Event::Answer(answer)).await.is_err() {
            // Not stored, so not known: the question will be asked again.
            let now = self.mono();
            self.inner.desk.lock().await.came_back(&payment.id, now, 0);
        }
    }

    /// Looks for the line with a question about an order that never was: any trustworthy answer will do.
    async fn probe(&self) {
        let Some(acquirer) = self.inner.acquirer.as_ref() else { return };
        let (now, entropy) = (self.inner.clock.now(), &self.inner.entropy);
        let (id, sale) = (PaymentId::new(now, entropy.id_bytes()), SaleId::new(now, entropy.id_bytes()));
        let nothing = Money::zero(self.inner.config.shop.currency);
        let day = day_in(&self.inner.config.shop.timezone, now);
        let nobody = Payment::intent(id, sale, Tender::Wechat, nothing, now, day, now);
        self.note_line(&acquirer.query(&nobody).await).await;
    }

    async fn note_line(&self, reply: &Reply) {
        let no_connection = matches!(reply.answer, Answer::NotSent { .. });
        self.note_reached(reply.reached, no_connection).await;
        if let Some(ms) = reply.clock_skew_ms
            && ms.abs() > SKEW_MS
        {
            self.tell(Update::ClockSkew { ms });
        }
    }

    pub(super) async fn note_reached(&self, reached: Reached, no_connection: bool) {
        let (now, mono) = (self.inner.clock.now(), self.mono());
        let mut desk = self.inner.desk.lock().await;
        if desk.line.heard(reached, no_connection, now, mono) {
            if !desk.line.is_down() {
                desk.all_due(mono);
            }
            let state = desk.line.state();
            drop(desk);
            self.tell(Update::Line(state));
        }
    }
}

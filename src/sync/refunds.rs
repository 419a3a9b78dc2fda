//! Refunds, and money whose fate has been open too long.

use super::desk::{Desk, LaneId, Matter, Question};
use super::{Engine, SyncError, Update};
use crate::acquirer::Acquirer;
use crate::clock::day_in;
use crate::domain::id::{PaymentId, RefundId};
use crate::domain::money::Money;
use crate::domain::payment::{Payment, Tender};
use crate::domain::record::{Actor, Alert, Body};
use crate::domain::refund::{Refund, RefundEffect, RefundError, RefundEvent, may_refund, step};
use crate::store::Reader;

const MINUTE_MS: i64 = 60_000;

/// When people are told of money whose fate is still open (design §4, rule 4), and in what words.
const REMINDERS: [(i64, &str); 2] = [
    (15 * MINUTE_MS, "not settled for 15 minutes; the till keeps asking, do not charge or refund again"),
    (24 * 60 * MINUTE_MS, "not settled for a day; the till keeps asking; tell the acquirer's support this number"),
];

impl<A: Acquirer> Engine<A> {
    /// Gives back `amount` of a payment (everything that is left, with nothing). Cash is handed out when this
    /// returns; for a wallet the refund is stored under its own number and goes out with the next round, or when the
    /// line is back. It is refunded only when a later update says so.
    ///
    /// # Errors
    /// Why it cannot be refunded, before anything is sent; or a store that cannot commit.
    pub async fn refund(
        &self,
        actor: Actor,
        payment: &PaymentId,
        amount: Option<Money>,
        reason: Option<&str>,
    ) -> Result<Refund, SyncError> {
        // Under the desk's lock, so that two presses at once cannot both find the money there.
        let mut desk = self.inner.desk.lock().await;
        let payment =
            self.read(|reader| reader.payment(payment))?.ok_or_else(|| SyncError::Unheard(payment.clone()))?;
        let earlier = self.read(|reader| reader.refunds_of(&payment.id))?;
        let amount = may_refund(&payment, &earlier, amount)?;
        self.check_limits(&payment, &earlier, amount)?;
        let due = self.due_refund(&payment, amount, reason);
        let mut bodies = vec![Body::Refund(due.clone())];
        let settled = match payment.tender {
            Tender::Cash => step(&due, RefundEvent::Settle, self.inner.clock.now()).refund,
            _ => None,
        };
        bodies.extend(settled.clone().map(Body::Refund));
        self.commit(actor, bodies).await?;
        let refund = settled.unwrap_or(due);
        self.lay_on_desk(&mut desk, (&refund, &payment), &earlier, self.mono());
        drop(desk);
        self.tell(Update::Refund(refund.clone()));
        self.inner.wake.notify_one();
        Ok(refund)
    }

    /// The acquirer's own limits on refunds; none for cash.
    fn check_limits(&self, payment: &Payment, earlier: &[Refund], amount: Money) -> Result<(), SyncError> {
        if payment.tender == Tender::Cash {
            return Ok(());
        }
        let wallet = self.route(payment.tender).and_then(|wallet| self.acquirer(wallet));
        let acquirer = wallet.ok_or(SyncError::NotConfigured("the wallet of this payment"))?;
        if let Some(why) = acquirer.cannot_refund(payment, amount) {
            return Err(RefundError::Impossible(why).into());
        }
        let rules = acquirer.rules();
        let parts = earlier.iter().filter(|refund| refund.counts()).count();
        if u32::try_from(parts).is_ok_and(|parts| parts >= rules.refund_parts) {
            return Err(RefundError::TooMany(rules.refund_parts).into());
        }
        let age_ms = self.inner.clock.now().since(payment.created_at);
        if age_ms > i64::from(rules.refund_days).saturating_mul(24 * 60 * MINUTE_MS) {
            return Err(RefundError::TooOld(rules.refund_days).into());
        }
        Ok(())
    }

    fn due_refund(&self, payment: &Payment, amount: Money, reason: Option<&str>) -> Refund {
        let now = self.inner.clock.now();
        let id = RefundId::new(now, self.inner.entropy.id_bytes());
        Refund::due(id, payment, amount, reason, now, day_in(&self.inner.config.shop.timezone, now))
    }

    /// Opens a lane for `refund`, due at `due_ms`, or as soon as the acquirer's distance from the `others` of its
    /// payment allows: they may have been sent by another run of the program, so wall time counts. A clock that was
    /// set back costs the whole distance once, and no more.
    fn lay_on_desk(&self, desk: &mut Desk, (refund, payment): (&Refund, &Payment), others: &[Refund], due_ms: i64) {
        let Some(wallet) = self.route(payment.tender).filter(|_| refund.is_owed()) else { return };
        let gap_ms = self.acquirer(wallet).map_or(0, |acquirer| i64::from(acquirer.rules().refund_gap_seconds) * 1000);
        let now = self.inner.clock.now();
        let sent = others.iter().filter(|other| other.id != refund.id).filter_map(|other| other.sent_at).max();
        let wait_ms = match sent {
            Some(at) if refund.sent_at.is_none() => gap_ms.saturating_sub(now.since(at).clamp(0, gap_ms)),
            _ => 0,
        };
        let due_ms = due_ms.max(self.mono().saturating_add(wait_ms));
        desk.put(Matter::Refund(refund.clone(), payment.clone()), wallet, None, due_ms);
    }

    /// Takes up the refunds the last run left.
    pub(super) async fn recover_refunds(&self, due_ms: i64) -> Result<usize, SyncError> {
        let owed = self.read(Reader::refunds_owed)?;
        let count = owed.len();
        for refund in owed {
            if let Some(payment) = self.read(|reader| reader.payment(&refund.payment))? {
                let others = self.read(|reader| reader.refunds_of(&payment.id))?;
                self.lay_on_desk(&mut *self.inner.desk.lock().await, (&refund, &payment), &others, due_ms);
            }
        }
        Ok(count)
    }

    /// As `apply` for payments: decide, commit, then tell and schedule.
    pub(super) async fn apply_refund(&self, actor: Actor, id: &RefundId, event: RefundEvent) -> Result<(), SyncError> {
        let mut desk = self.inner.desk.lock().await;
        let lane = LaneId::Refund(id.clone());
        let Some(Matter::Refund(refund, payment)) = desk.matter(&lane) else { return Ok(()) };
        let payment = payment.clone();
        let answered = matches!(event, RefundEvent::Answer(_));
        let stepped = step(refund, event, self.inner.clock.now());
        let alerts = desk.new_alerts(&lane, stepped.effects.iter().filter_map(alert));
        let mut bodies: Vec<Body> = stepped.refund.clone().map(Body::Refund).into_iter().collect();
        bodies
            .extend(alerts.iter().map(|text| Body::Alert(Alert { payment: payment.id.clone(), alert: text.clone() })));
        if !bodies.is_empty() {
            self.commit(actor, bodies).await?;
        }
        alerts.iter().for_each(|text| desk.alerted(&lane, text));
        let now = self.mono();
        if answered {
            desk.came_back(&lane, now, self.jitter_ms());
        }
        let next = if answered { stepped.effects.iter().find_map(question) } else { None };
        let changed = stepped.refund.clone().map(|refund| Matter::Refund(refund, payment.clone()));
        desk.took(changed, &lane, next, now, now);
        drop(desk);
        if let Some(refund) = stepped.refund {
            self.tell(Update::Refund(refund));
        }
        for detail in alerts {
            self.tell(Update::Alert { payment: payment.id.clone(), detail });
        }
        self.inner.wake.notify_one();
        Ok(())
    }

    /// Tells people, once, of money whose fate has been open too long.
    pub(super) async fn remind(&self) {
        for (age_ms, words) in REMINDERS {
            let overdue = self.inner.desk.lock().await.overdue(self.inner.clock.now(), age_ms);
            for matter in overdue {
                let text = match &matter {
                    Matter::Payment(_) => words.to_owned(),
                    Matter::Refund(refund, _) => format!("the refund of {} {}: {words}", refund.amount, refund.id),
                };
                let alert = Alert { payment: matter.payment().id.clone(), alert: text };
                // A store that cannot write has told so already; the next start reminds again.
                let known = self.read(|reader| reader.was_raised(&alert)).unwrap_or(true);
                if !known && self.commit(Actor::Engine, vec![Body::Alert(alert.clone())]).await.is_ok() {
                    self.tell(Update::Alert { payment: alert.payment, detail: alert.alert });
                }
            }
        }
    }
}

fn alert(effect: &RefundEffect) -> Option<String> {
    match effect {
        RefundEffect::Alert { detail } => Some(detail.clone()),
        RefundEffect::Ask(_) => None,
    }
}

const fn question(effect: &RefundEffect) -> Option<Question> {
    match effect {
        RefundEffect::Ask(ask) => Some(Question::Refund(*ask)),
        RefundEffect::Alert { .. } => None,
    }
}

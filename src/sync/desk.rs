//! What lies on the engine's desk: one lane for each payment that is not final.

use super::line::Line;
use super::pace::{MIN_GAP_MS, pause_ms};
use crate::domain::id::PaymentId;
use crate::domain::payment::{Ask, Effect, Payment, State};
use crate::domain::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// The question a lane asks next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next(pub Ask);

#[derive(Debug)]
struct Lane {
    payment: Payment,
    next: Ask,
    asked: Ask,
    due_ms: i64,
    asked_ms: i64,
    tries: u32,
    under_way: bool,
    last_alert: Option<String>,
}

/// All lanes, ordered by when they are due, and the line they share.
#[derive(Debug)]
pub struct Desk {
    lanes: BTreeMap<PaymentId, Lane>,
    due: BTreeSet<(i64, PaymentId)>,
    pub line: Line,
    pub rates_due_ms: i64,
}

impl Desk {
    pub const fn new(now_ms: i64) -> Self {
        Self { lanes: BTreeMap::new(), due: BTreeSet::new(), line: Line::new(), rates_due_ms: now_ms }
    }

    pub fn len(&self) -> usize {
        self.lanes.len()
    }

    pub fn payment(&self, id: &PaymentId) -> Option<&Payment> {
        self.lanes.get(id).map(|lane| &lane.payment)
    }

    /// Opens a lane; false when the payment has one already.
    pub fn put(&mut self, payment: Payment, next: Option<Next>, due_ms: i64) -> bool {
        let id = payment.id.clone();
        if self.lanes.contains_key(&id) {
            return false;
        }
        let next = next.map_or(Ask::Query, |next| next.0);
        let asked_ms = due_ms.saturating_sub(MIN_GAP_MS);
        let lane =
            Lane { payment, next, asked: Ask::Query, due_ms, asked_ms, tries: 0, under_way: false, last_alert: None };
        self.lanes.insert(id.clone(), lane);
        self.due.insert((due_ms, id));
        true
    }

    /// A step was committed: keeps the new picture, schedules what it asks for, drops settled lanes.
    pub fn took(&mut self, id: &PaymentId, changed: Option<Payment>, next: Option<Next>, now_ms: i64) {
        let Some(lane) = self.lanes.get_mut(id) else { return };
        if let Some(payment) = changed {
            if payment.state.word() != lane.payment.state.word() {
                lane.tries = 0;
            }
            lane.payment = payment;
        }
        if !lane.payment.is_owed() {
            self.drop_lane(id);
            return;
        }
        if let Some(Next(ask)) = next {
            lane.next = ask;
            // Another kind of request may follow at once; two of a kind, and queries, keep their distance.
            let gap = if ask == Ask::Query || ask == lane.asked { MIN_GAP_MS } else { 0 };
            let due = now_ms.max(lane.asked_ms.saturating_add(gap));
            self.schedule(id, due);
        }
    }

    fn drop_lane(&mut self, id: &PaymentId) {
        if let Some(lane) = self.lanes.remove(id) {
            self.due.remove(&(lane.due_ms, id.clone()));
        }
    }

    fn schedule(&mut self, id: &PaymentId, due_ms: i64) {
        if let Some(lane) = self.lanes.get_mut(id) {
            self.due.remove(&(lane.due_ms, id.clone()));
            lane.due_ms = due_ms;
            self.due.insert((due_ms, id.clone()));
        }
    }

    /// Moves a lane's next question to `due_ms`.
    pub fn postpone(&mut self, id: &PaymentId, due_ms: i64) {
        self.schedule(id, due_ms);
    }

    /// Asks as soon as the distance between two questions allows.
    pub fn hurry(&mut self, id: &PaymentId, now_ms: i64) {
        if let Some(lane) = self.lanes.get(id) {
            let due = now_ms.max(lane.asked_ms.saturating_add(MIN_GAP_MS));
            self.schedule(id, due);
        }
    }

    /// Alerts that were not raised before for this payment.
    pub fn new_alerts(&mut self, id: &PaymentId, effects: &[Effect]) -> Vec<String> {
        let Some(lane) = self.lanes.get_mut(id) else { return Vec::new() };
        let mut fresh = Vec::new();
        for effect in effects {
            if let Effect::Alert { detail } = effect
                && lane.last_alert.as_ref() != Some(detail)
            {
                lane.last_alert = Some(detail.clone());
                fresh.push(detail.clone());
            }
        }
        fresh
    }

    /// The lane that is due now and may use the line; marks it under way.
    pub fn take_due(&mut self, now_ms: i64) -> Option<(Payment, Ask)> {
        if self.line.open_at() > now_ms {
            return None;
        }
        let id = self.most_urgent(now_ms)?;
        self.line.probing(now_ms);
        let lane = self.lanes.get_mut(&id)?;
        lane.under_way = true;
        lane.asked_ms = now_ms;
        lane.asked = lane.next;
        let taken = (lane.payment.clone(), lane.next);
        // Whatever happens to this question, the lane comes back: questions are never dropped.
        lane.next = Ask::Query;
        let pause = pause_ms(&lane.payment, lane.tries);
        lane.tries = lane.tries.saturating_add(1);
        self.schedule(&id, now_ms.saturating_add(pause));
        Some(taken)
    }

    /// A customer at the counter comes before claims of customers who left. On a dead line any lane may
    /// look for it, however long its own pause still is.
    fn most_urgent(&self, now_ms: i64) -> Option<PaymentId> {
        let down = self.line.is_down();
        let may_ask = |lane: &Lane| {
            let due = lane.due_ms <= now_ms || (down && lane.asked_ms.saturating_add(MIN_GAP_MS) <= now_ms);
            due && !lane.under_way
        };
        let ready = || {
            let limit = if down { i64::MAX } else { now_ms };
            let due = self.due.iter().take_while(move |(due, _)| *due <= limit);
            due.filter_map(|(_, id)| self.lanes.get(id)).filter(|lane| may_ask(lane))
        };
        let claimed = |lane: &&Lane| matches!(lane.payment.state, State::Claimed { .. });
        let found = ready().find(|lane| !claimed(lane)).or_else(|| ready().next())?;
        Some(found.payment.id.clone())
    }

    /// Whether it is time to look for a dead line while no payment has a question for it.
    pub fn take_probe(&mut self, now_ms: i64) -> bool {
        let time = self.lanes.is_empty() && self.line.is_down() && self.line.open_at() <= now_ms;
        if time {
            self.line.probing(now_ms);
        }
        time
    }

    /// A question was answered, well or not; `jitter_ms` spreads the next ones.
    pub fn came_back(&mut self, id: &PaymentId, now_ms: i64, jitter_ms: i64) {
        let Some(lane) = self.lanes.get_mut(id) else { return };
        lane.under_way = false;
        let pause = pause_ms(&lane.payment, lane.tries.saturating_sub(1));
        let due = now_ms.max(lane.asked_ms.saturating_add(pause)).saturating_add(jitter_ms);
        self.schedule(id, due);
    }

    /// Payments whose code has run out at `now` (wall clock), whether or not the line is up.
    pub fn expired(&self, now: Timestamp) -> Vec<PaymentId> {
        let ran_out = |lane: &&Lane| {
            now >= lane.payment.expires_at
                && matches!(
                    lane.payment.state,
                    State::Sent { .. } | State::Showing { .. } | State::Confirming { .. } | State::Unknown
                )
        };
        self.lanes.values().filter(ran_out).map(|lane| lane.payment.id.clone()).collect()
    }

    /// The line is back: everything is due at once, in the order of design §5: what is open or unknown
    /// first, then closings, then claims.
    pub fn all_due(&mut self, now_ms: i64) {
        let rank = |payment: &Payment| match payment.state {
            State::Closing { .. } => 1,
            State::Claimed { .. } => 2,
            _ => 0,
        };
        let ranked: Vec<_> = self.lanes.values().map(|lane| (lane.payment.id.clone(), rank(&lane.payment))).collect();
        for (id, later_ms) in ranked {
            self.hurry(&id, now_ms.saturating_add(later_ms));
        }
    }

    /// When the next question can go out; nothing when no lane waits for one on a good line.
    pub fn next_due(&self) -> Option<i64> {
        let free = |id: &PaymentId| self.lanes.get(id).is_some_and(|lane| !lane.under_way);
        if self.line.is_down() {
            return Some(self.line.open_at());
        }
        let due = self.due.iter().find(|(_, id)| free(id)).map(|(due, _)| *due)?;
        Some(due.max(self.line.open_at()))
    }
}

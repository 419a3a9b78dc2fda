//! What lies on the engine's desk: one lane for each payment and each refund that is not final.

use super::line::{Line, LineState};
use super::pace::{MIN_GAP_MS, close_pause_ms, payment_pause_ms, refund_pause_ms};
use crate::acquirer::Rules;
use crate::domain::id::{PaymentId, RefundId};
use crate::domain::payment::{Ask, Payment, State, Tender};
use crate::domain::refund::{Refund, RefundAsk, RefundState};
use crate::domain::scan::PaymentCode;
use crate::domain::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// Names a lane.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum LaneId {
    Payment(PaymentId),
    Refund(RefundId),
}

/// What a lane is about.
#[derive(Debug, Clone)]
pub enum Matter {
    Payment(Payment),
    /// With the payment it gives back: its number and the acquirer's are needed in every request.
    Refund(Refund, Payment),
}

/// What a lane asks next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    Payment(Ask),
    Refund(RefundAsk),
}

/// A question that may go out now.
#[derive(Debug)]
pub struct Job {
    pub matter: Matter,
    pub question: Question,
    /// The customer's code, for the one pay call that carries it.
    pub code: Option<PaymentCode>,
    /// Which wallet is asked.
    pub wallet: Tender,
}

#[derive(Debug)]
struct Lane {
    matter: Matter,
    wallet: Tender,
    next: Question,
    asked: Question,
    due_ms: i64,
    /// Whatever anybody is in a hurry about, the next question is not asked before.
    not_before_ms: i64,
    asked_ms: i64,
    /// When the order was placed, by this run of the program.
    sent_ms: Option<i64>,
    /// The last call that closes or takes back, and how many there were.
    closed_ms: i64,
    closes: u32,
    tries: u32,
    under_way: bool,
    code: Option<PaymentCode>,
    last_alert: Option<String>,
    reminded_ms: i64,
}

#[derive(Debug)]
struct Counter {
    line: Line,
    rules: Rules,
}

/// All lanes, ordered by when they are due, and the line to each wallet.
#[derive(Debug)]
pub struct Desk {
    lanes: BTreeMap<LaneId, Lane>,
    due: BTreeSet<(i64, LaneId)>,
    wallets: BTreeMap<Tender, Counter>,
    /// The last refund of each payment that was sent, and when.
    refunded: BTreeMap<PaymentId, (RefundId, i64)>,
    pub rates_due_ms: i64,
}

impl Matter {
    pub fn lane(&self) -> LaneId {
        match self {
            Self::Payment(payment) => LaneId::Payment(payment.id.clone()),
            Self::Refund(refund, _) => LaneId::Refund(refund.id.clone()),
        }
    }

    /// The payment in question.
    pub const fn payment(&self) -> &Payment {
        match self {
            Self::Payment(payment) | Self::Refund(_, payment) => payment,
        }
    }

    const fn is_owed(&self) -> bool {
        match self {
            Self::Payment(payment) => payment.is_owed(),
            Self::Refund(refund, _) => refund.is_owed(),
        }
    }

    const fn query(&self) -> Question {
        match self {
            Self::Payment(_) => Question::Payment(Ask::Query),
            // What is not at the acquirer cannot be asked about.
            Self::Refund(Refund { state: RefundState::Due { .. }, .. }, _) => Question::Refund(RefundAsk::Create),
            Self::Refund(..) => Question::Refund(RefundAsk::Query),
        }
    }

    /// How long nobody has known what became of it. A code a customer can still pay, and a claim, may take their time.
    fn open_for_ms(&self, now: Timestamp) -> i64 {
        match self {
            Self::Payment(Payment { state: State::Showing { .. } | State::Claimed { .. }, .. }) => 0,
            Self::Payment(payment) => now.since(payment.created_at),
            Self::Refund(refund, _) => now.since(refund.created_at),
        }
    }

    /// A customer at the counter comes before money that goes back, and that before claims of customers who left.
    const fn rank(&self) -> u8 {
        match self {
            Self::Payment(Payment { state: State::Claimed { .. }, .. }) => 3,
            Self::Refund(..) => 2,
            Self::Payment(Payment { state: State::Closing { .. }, .. }) => 1,
            Self::Payment(_) => 0,
        }
    }

    fn pause_ms(&self, tries: u32, rules: &Rules) -> i64 {
        match self {
            Self::Payment(payment) => payment_pause_ms(payment, tries, rules),
            Self::Refund(refund, _) => refund_pause_ms(refund, tries),
        }
    }
}

impl Desk {
    pub fn new(now_ms: i64, wallets: impl IntoIterator<Item = (Tender, Rules)>) -> Self {
        let counter = |(wallet, rules)| (wallet, Counter { line: Line::new(), rules });
        Self {
            lanes: BTreeMap::new(),
            due: BTreeSet::new(),
            wallets: wallets.into_iter().map(counter).collect(),
            refunded: BTreeMap::new(),
            rates_due_ms: now_ms,
        }
    }

    pub fn len(&self) -> usize {
        self.lanes.len()
    }

    pub fn matter(&self, id: &LaneId) -> Option<&Matter> {
        self.lanes.get(id).map(|lane| &lane.matter)
    }

    /// The line to a wallet.
    pub fn line(&mut self, wallet: Tender) -> Option<&mut Line> {
        self.wallets.get_mut(&wallet).map(|counter| &mut counter.line)
    }

    pub fn lines(&self) -> impl Iterator<Item = (Tender, LineState)> {
        self.wallets.iter().map(|(wallet, counter)| (*wallet, counter.line.state()))
    }

    /// Whether there are lines, and none of them is up.
    pub fn all_down(&self) -> bool {
        !self.wallets.is_empty() && self.wallets.values().all(|counter| counter.line.is_down())
    }

    /// Looks for every dead line at once.
    pub fn probe_all_at(&mut self, now_ms: i64) {
        self.wallets.values_mut().for_each(|counter| counter.line.probe_at(now_ms));
    }

    /// Opens a lane to `wallet`, whose next question is due at `due_ms`; false when there is one already.
    pub fn put(&mut self, matter: Matter, wallet: Tender, next: Option<Question>, due_ms: i64) -> bool {
        let id = matter.lane();
        if self.lanes.contains_key(&id) {
            return false;
        }
        let query = matter.query();
        let lane = Lane {
            next: next.unwrap_or(query),
            asked: query,
            asked_ms: due_ms.saturating_sub(MIN_GAP_MS),
            matter,
            wallet,
            due_ms,
            not_before_ms: i64::MIN,
            sent_ms: None,
            closed_ms: i64::MIN,
            closes: 0,
            tries: 0,
            under_way: false,
            code: None,
            last_alert: None,
            reminded_ms: 0,
        };
        self.lanes.insert(id.clone(), lane);
        self.due.insert((due_ms, id));
        true
    }

    /// Keeps the customer's code for the pay call; it is gone once that has left.
    pub fn keep_code(&mut self, id: &PaymentId, code: PaymentCode) {
        if let Some(lane) = self.lanes.get_mut(&LaneId::Payment(id.clone())) {
            lane.code = Some(code);
        }
    }

    /// Whether the customer's code still waits for its pay call.
    pub fn has_code(&self, id: &LaneId) -> bool {
        self.lanes.get(id).is_some_and(|lane| lane.code.is_some())
    }

    /// A step was committed: keeps the new picture, schedules what it asks for (not before `not_before_ms`), drops
    /// settled lanes.
    pub fn took(
        &mut self,
        changed: Option<Matter>,
        id: &LaneId,
        next: Option<Question>,
        now_ms: i64,
        not_before_ms: i64,
    ) {
        let Some(lane) = self.lanes.get_mut(id) else { return };
        let has_changed = changed.is_some();
        if let Some(matter) = changed {
            if begins_anew(&lane.matter, &matter) {
                lane.tries = 0;
            }
            lane.matter = matter;
        }
        if !lane.matter.is_owed() {
            self.drop_lane(id);
            return;
        }
        let Some(rules) = self.wallets.get(&lane.wallet).map(|counter| counter.rules) else { return };
        let pause = lane.matter.pause_ms(lane.tries.saturating_sub(1), &rules);
        let Some(question) = next else {
            // The pace is that of the new state.
            let due = now_ms.max(lane.asked_ms.saturating_add(pause));
            if has_changed {
                self.schedule(id, due);
            }
            return;
        };
        lane.next = question;
        if question != Question::Payment(Ask::Create) {
            lane.code = None;
        }
        // Another kind of request may follow at once; two of a kind, and queries, keep their distance. What closes or
        // takes back keeps its own, whatever is asked in between.
        let earliest = match question {
            Question::Payment(Ask::Query) | Question::Refund(RefundAsk::Query) => {
                lane.asked_ms.saturating_add(MIN_GAP_MS)
            }
            Question::Payment(Ask::Close) => lane.after_the_last_close(),
            Question::Payment(Ask::Reverse) => {
                let waited = i64::from(rules.reverse_after_seconds).saturating_mul(1000);
                let since_pay = lane.sent_ms.map_or(i64::MIN, |sent_ms| sent_ms.saturating_add(waited));
                lane.after_the_last_close().max(since_pay)
            }
            same if same == lane.asked => lane.asked_ms.saturating_add(pause),
            _ => now_ms,
        };
        lane.not_before_ms = earliest.max(not_before_ms);
        let due = now_ms.max(lane.not_before_ms);
        self.schedule(id, due);
    }

    fn drop_lane(&mut self, id: &LaneId) {
        if let Some(lane) = self.lanes.remove(id) {
            self.due.remove(&(lane.due_ms, id.clone()));
        }
    }

    /// Moves a lane's next question to `due_ms`.
    pub fn schedule(&mut self, id: &LaneId, due_ms: i64) {
        if let Some(lane) = self.lanes.get_mut(id) {
            self.due.remove(&(lane.due_ms, id.clone()));
            lane.due_ms = due_ms;
            self.due.insert((due_ms, id.clone()));
        }
    }

    /// Asks as soon as the distance between two questions allows.
    pub fn hurry(&mut self, id: &LaneId, now_ms: i64) {
        if let Some(lane) = self.lanes.get(id) {
            let due = now_ms.max(lane.asked_ms.saturating_add(MIN_GAP_MS)).max(lane.not_before_ms);
            self.schedule(id, due);
        }
    }

    /// Of `details`, those that were not the last alert of this lane.
    pub fn new_alerts(&self, id: &LaneId, details: impl Iterator<Item = String>) -> Vec<String> {
        let last = self.lanes.get(id).and_then(|lane| lane.last_alert.as_ref());
        details.filter(|detail| Some(detail) != last).collect()
    }

    /// `alert` was stored; saying it again would tell nobody anything.
    pub fn alerted(&mut self, id: &LaneId, alert: &str) {
        if let Some(lane) = self.lanes.get_mut(id) {
            lane.last_alert = Some(alert.to_owned());
        }
    }

    /// Money whose fate has been open for longer than `age_ms` at `now`, and whose lane was not reminded of so long an
    /// age; from now on it was.
    pub fn overdue(&mut self, now: Timestamp, age_ms: i64) -> Vec<Matter> {
        let late = |lane: &&mut Lane| lane.reminded_ms < age_ms && lane.matter.open_for_ms(now) >= age_ms;
        let remind = |lane: &mut Lane| {
            lane.reminded_ms = age_ms;
            lane.matter.clone()
        };
        self.lanes.values_mut().filter(late).map(remind).collect()
    }

    /// The most urgent question that is due now and may use its line; marks its lane under way.
    pub fn take_due(&mut self, now_ms: i64) -> Option<Job> {
        while let Some(id) = self.most_urgent(now_ms) {
            let Some(later) = self.too_close_until(&id, now_ms) else { return self.take(&id, now_ms) };
            if let Some(lane) = self.lanes.get_mut(&id) {
                lane.not_before_ms = later;
            }
            self.schedule(&id, later);
        }
        None
    }

    fn take(&mut self, id: &LaneId, now_ms: i64) -> Option<Job> {
        let lane = self.lanes.get_mut(id)?;
        let counter = self.wallets.get_mut(&lane.wallet)?;
        counter.line.probing(now_ms);
        lane.under_way = true;
        lane.asked_ms = now_ms;
        lane.asked = lane.next;
        match lane.next {
            Question::Payment(Ask::Create) => lane.sent_ms = Some(now_ms),
            Question::Payment(Ask::Close | Ask::Reverse) => {
                lane.closed_ms = now_ms;
                lane.closes = lane.closes.saturating_add(1);
            }
            _ => {}
        }
        if let (Matter::Refund(refund, payment), Question::Refund(RefundAsk::Create)) = (&lane.matter, lane.next) {
            self.refunded.insert(payment.id.clone(), (refund.id.clone(), now_ms));
        }
        let job = Job { matter: lane.matter.clone(), question: lane.next, code: lane.code.take(), wallet: lane.wallet };
        // Whatever happens to this question, the lane comes back: questions are never dropped.
        lane.next = lane.matter.query();
        lane.not_before_ms = i64::MIN;
        let pause = lane.matter.pause_ms(lane.tries, &counter.rules);
        lane.tries = lane.tries.saturating_add(1);
        self.schedule(id, now_ms.saturating_add(pause));
        Some(job)
    }

    /// Until when a refund must wait because another one of its payment was just sent (WeChat Pay: a minute).
    fn too_close_until(&self, id: &LaneId, now_ms: i64) -> Option<i64> {
        let lane = self.lanes.get(id)?;
        let (Matter::Refund(refund, payment), Question::Refund(RefundAsk::Create)) = (&lane.matter, lane.next) else {
            return None;
        };
        let (_, sent_ms) = self.refunded.get(&payment.id).filter(|(other, _)| *other != refund.id)?;
        let gap = i64::from(self.wallets.get(&lane.wallet)?.rules.refund_gap_seconds).saturating_mul(1000);
        let free = sent_ms.saturating_add(gap);
        (free > now_ms).then_some(free)
    }

    /// On a dead line any lane may look for it, however long its own pause still is.
    fn may_ask(&self, lane: &Lane, now_ms: i64) -> bool {
        let Some(counter) = self.wallets.get(&lane.wallet) else { return false };
        let rested = lane.asked_ms.saturating_add(MIN_GAP_MS) <= now_ms;
        let due = lane.due_ms <= now_ms || (counter.line.is_down() && rested && lane.not_before_ms <= now_ms);
        due && !lane.under_way && counter.line.open_at() <= now_ms
    }

    fn most_urgent(&self, now_ms: i64) -> Option<LaneId> {
        let down = self.wallets.values().any(|counter| counter.line.is_down());
        let limit = if down { i64::MAX } else { now_ms };
        let ready = || {
            let due = self.due.iter().take_while(move |(due, _)| *due <= limit);
            due.filter_map(|(_, id)| self.lanes.get(id)).filter(|lane| self.may_ask(lane, now_ms))
        };
        (0..=3_u8).find_map(|rank| ready().find(|lane| lane.matter.rank() == rank)).map(|lane| lane.matter.lane())
    }

    /// A wallet whose dead line it is time to look for, when none of its lanes may.
    pub fn take_probe(&mut self, now_ms: i64) -> Option<Tender> {
        let is_time = |counter: &Counter| counter.line.is_down() && counter.line.open_at() <= now_ms;
        let (wallet, counter) = self.wallets.iter_mut().find(|(_, counter)| is_time(counter))?;
        counter.line.probing(now_ms);
        Some(*wallet)
    }

    /// A question was answered, well or not; `jitter_ms` spreads the next ones.
    pub fn came_back(&mut self, id: &LaneId, now_ms: i64, jitter_ms: i64) {
        let Some(lane) = self.lanes.get_mut(id) else { return };
        let Some(counter) = self.wallets.get(&lane.wallet) else { return };
        lane.under_way = false;
        let pause = lane.matter.pause_ms(lane.tries.saturating_sub(1), &counter.rules);
        let due = now_ms.max(lane.asked_ms.saturating_add(pause)).saturating_add(jitter_ms);
        self.schedule(id, due);
    }

    /// Payments whose time has run out at `now` (wall clock), whether or not the line is up.
    pub fn expired(&self, now: Timestamp) -> Vec<PaymentId> {
        let ran_out = |lane: &Lane| match &lane.matter {
            Matter::Payment(payment) if now >= payment.expires_at => matches!(
                payment.state,
                State::Sent { .. } | State::Showing { .. } | State::Confirming { .. } | State::Unknown
            ),
            _ => false,
        };
        let expired = self.lanes.values().filter(|lane| ran_out(lane));
        expired.map(|lane| lane.matter.payment().id.clone()).collect()
    }

    /// The line to `wallet` is back: everything is due at once, in the order of design §5: what is open or unknown
    /// first, then closings, refunds, claims.
    pub fn all_due(&mut self, wallet: Tender, now_ms: i64) {
        let of_wallet = self.lanes.values().filter(|lane| lane.wallet == wallet);
        let ranked: Vec<_> = of_wallet.map(|lane| (lane.matter.lane(), i64::from(lane.matter.rank()))).collect();
        for (id, later_ms) in ranked {
            self.hurry(&id, now_ms.saturating_add(later_ms));
        }
    }

    /// When the next question can go out; nothing when no lane waits for one on a good line.
    pub fn next_due(&self) -> Option<i64> {
        let down = self.wallets.values().map(|counter| &counter.line).filter(|line| line.is_down());
        let probe = down.map(Line::open_at).min();
        let first = |(wallet, counter): (&Tender, &Counter)| {
            let mut lanes = self.due.iter().filter_map(|(_, id)| self.lanes.get(id));
            let lane = lanes.find(|lane| lane.wallet == *wallet && !lane.under_way)?;
            (!counter.line.is_down()).then(|| lane.due_ms.max(counter.line.open_at()))
        };
        let next = self.wallets.iter().filter_map(first).min();
        probe.into_iter().chain(next).min()
    }
}

impl Lane {
    /// When a call that closes or takes back may follow the last one.
    fn after_the_last_close(&self) -> i64 {
        match self.closes {
            0 => i64::MIN,
            closes => self.closed_ms.saturating_add(close_pause_ms(closes.saturating_sub(1))),
        }
    }
}

/// Whether the count of tries begins again: a payment in another state, a refund that was accepted. A refund that
/// is sent and sent back in turns goes on counting, so that it is tried ever more rarely.
fn begins_anew(before: &Matter, after: &Matter) -> bool {
    match (before, after) {
        (Matter::Payment(before), Matter::Payment(after)) => before.state.word() != after.state.word(),
        (Matter::Refund(before, _), Matter::Refund(after, _)) => {
            matches!(after.state, RefundState::Pending { .. }) && before.state.word() != after.state.word()
        }
        _ => false,
    }
}

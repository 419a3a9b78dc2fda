//! The payment's state machine: what we know, plus what we learn, gives what we then know.

use super::closing::answered_closing;
use super::event::{Answer, Ask, Effect, Event};
use super::{Charge, Payment, State, Tender, Undo, UnpaidReason};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;

/// How long "I do not know this order" must last before it is believed of an order that was sent:
/// at least twice the longest time a request can be under way (reliability: 60 s; 2 s double-charged
/// 31 of 3 000 simulated days).
pub(super) const NOT_FOUND_GRACE_MS: i64 = 60_000;

/// An order is sent again only while the customer still has this long to pay.
const MIN_TIME_TO_PAY_MS: i64 = 30_000;

/// A claim without a trace this many seconds after it was made is probably lost (statements come a day
/// later; two days leave one for a second look).
pub const CLAIM_LIFE_S: i64 = 2 * 86_400;

/// The outcome of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The new picture to store before any effect; nothing when nothing changed.
    pub payment: Option<Payment>,
    /// In order, after the store.
    pub effects: Vec<Effect>,
}

/// An event that makes no sense in this state: a bug, or a second press of a key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a payment that is {state} cannot take «{event}»")]
pub struct Illegal {
    /// The state's word.
    pub state: &'static str,
    /// The event in short.
    pub event: &'static str,
}

/// Applies `event` to `payment` at `now`.
///
/// # Errors
/// [`Illegal`] when a person's or the program's own event does not fit the state. Answers never
/// fail: an answer that no longer matters changes nothing.
pub fn step(payment: &Payment, event: Event, now: Timestamp) -> Result<Step, Illegal> {
    match event {
        Event::Send => send(payment),
        Event::Refuse { detail } => refuse(payment, detail),
        Event::Settle => settle(payment, now),
        Event::Claim { payload } => claim(payment, payload),
        Event::Cancel => cancel(payment),
        Event::Tick => Ok(tick(payment, now)),
        Event::Restart => Ok(restart(payment, now)),
        Event::Answer(answer) => Ok(answered(payment, answer, now)),
    }
}

fn send(payment: &Payment) -> Result<Step, Illegal> {
    match (&payment.state, payment.tender) {
        (State::Intent, Tender::Wechat | Tender::Alipay) => {
            Ok(moved(payment, State::Sent { again: false }, vec![Effect::Ask(Ask::Create)]))
        }
        _ => Err(illegal(payment, "send")),
    }
}

fn refuse(payment: &Payment, detail: String) -> Result<Step, Illegal> {
    match payment.state {
        State::Intent => Ok(ended(payment, UnpaidReason::Refused, detail)),
        _ => Err(illegal(payment, "refuse")),
    }
}

fn settle(payment: &Payment, now: Timestamp) -> Result<Step, Illegal> {
    if payment.state != State::Intent || payment.tender != Tender::Cash {
        return Err(illegal(payment, "settle"));
    }
    let charge = Charge::plain(payment.id.to_string(), None, now);
    Ok(moved(payment, State::Paid { charge }, vec![]))
}

fn claim(payment: &Payment, payload: String) -> Result<Step, Illegal> {
    if payment.state != State::Intent || payment.tender != Tender::LocalQr {
        return Err(illegal(payment, "claim"));
    }
    let show = Effect::Show { payload: payload.clone() };
    Ok(shown(moved(payment, State::Claimed { payload, not_found_since: None }, vec![show])))
}

fn cancel(payment: &Payment) -> Result<Step, Illegal> {
    match payment.state {
        State::Intent => Ok(moved(payment, nothing_sent(), vec![])),
        State::Sent { .. }
        | State::Showing { .. }
        | State::Confirming { .. }
        | State::Unknown
        | State::Claimed { .. } => Ok(close(payment, UnpaidReason::Cancelled, "cancelled at the till")),
        // A second press, or a press that came after the end: the first one counts.
        State::Closing { .. } | State::Closed { .. } | State::Reversed { .. } | State::Paid { .. } => Ok(unchanged()),
        _ => Err(illegal(payment, "cancel")),
    }
}

fn tick(payment: &Payment, now: Timestamp) -> Step {
    match payment.state {
        State::Sent { .. } | State::Showing { .. } | State::Confirming { .. } | State::Unknown
            if now >= payment.expires_at =>
        {
            close(payment, UnpaidReason::Expired, "the code ran out of time")
        }
        _ => unchanged(),
    }
}

/// After a restart nobody waits for an order that never showed a code: it is closed. A code that was
/// shown stays valid, because a customer may be paying it at this moment.
fn restart(payment: &Payment, now: Timestamp) -> Step {
    match payment.state {
        // Whether the reverse left before the program ended, nobody knows.
        State::Closing { undo: Undo::Asked, .. } => {
            let ask = vec![Effect::Ask(Ask::Query)];
            reclosed(payment, ask, |_, _, undo| *undo = Undo::Lost { since: now })
        }
        State::Intent => moved(payment, nothing_sent(), vec![]),
        State::Sent { .. } | State::Unknown => {
            close(payment, UnpaidReason::Cancelled, "given up before its outcome was known")
        }
        State::Showing { .. } | State::Confirming { .. } | State::Closing { .. } | State::Claimed { .. } => {
            Step { payment: None, effects: vec![Effect::Ask(Ask::Query)] }
        }
        _ => unchanged(),
    }
}

fn answered(payment: &Payment, answer: Answer, now: Timestamp) -> Step {
    match answer {
        Answer::Charged { order, amount, charge } => charged(payment, &order, amount, charge),
        Answer::Returned { order, amount, charge } => returned(payment, &order, amount, charge),
        Answer::Foreign { detail } if payment.is_owed() => mismatch(payment, detail),
        Answer::Foreign { .. } => unchanged(),
        other => match &payment.state {
            State::Sent { again } => answered_sent(payment, *again, other),
            State::Showing { payload } => answered_showing(payment, Some(payload), other),
            State::Confirming { payload } => answered_showing(payment, payload.as_ref(), other),
            State::Unknown => answered_unknown(payment, other, now),
            State::Closing { .. } => answered_closing(payment, other, now),
            State::Claimed { .. } => answered_claimed(payment, &other, now),
            // Final, or in a person's hands: a stale answer moves nothing.
            _ => unchanged(),
        },
    }
}

/// Signed word of a charge. It counts only with our id, our amount and our currency.
fn charged(payment: &Payment, order: &str, amount: Option<Money>, charge: Charge) -> Step {
    if let Some(why) = not_ours(payment, order, amount) {
        return mismatch(payment, why);
    }
    match payment.state {
        State::Paid { .. } | State::Mismatch { .. } | State::LateCharge { .. } => unchanged(),
        // A reverse may take this charge back a second from now: it is driven to its end.
        State::Closing { undo: Undo::Asked | Undo::Lost { .. } | Undo::Accepted, .. } => {
            Step { payment: None, effects: vec![Effect::Ask(Ask::Reverse)] }
        }
        State::Closed { .. } | State::Reversed { .. } => {
            let alert = Effect::Alert { detail: "charged after the close was confirmed".to_owned() };
            moved(payment, State::LateCharge { charge }, vec![alert])
        }
        State::Intent => unchanged(),
        _ => moved(payment, State::Paid { charge }, vec![]),
    }
}

/// Why a signed word of a charge is not about this payment.
fn not_ours(payment: &Payment, order: &str, amount: Option<Money>) -> Option<String> {
    if order != payment.id.as_str() {
        return Some("the acquirer answered about another order".to_owned());
    }
    if amount == Some(payment.amount) {
        return None;
    }
    let theirs = amount.map_or_else(|| "no amount".to_owned(), |sum| format!("{sum} {}", sum.currency));
    let ours = payment.amount;
    Some(format!("the acquirer says {theirs}, the till asked for {ours} {}", ours.currency))
}

/// It was paid, and some of it went back. Where the till asked for that, all of it did; otherwise it is a charge
/// that somebody refunded from.
fn returned(payment: &Payment, order: &str, amount: Option<Money>, charge: Charge) -> Step {
    match &payment.state {
        State::Closing { undo, reason, detail, .. } if !undo.is_no() && not_ours(payment, order, amount).is_none() => {
            moved(payment, State::Reversed { reason: *reason, detail: detail.clone() }, vec![])
        }
        // As it should be.
        State::Reversed { .. } => unchanged(),
        _ => charged(payment, order, amount, charge),
    }
}

fn mismatch(payment: &Payment, detail: String) -> Step {
    match payment.state {
        State::Paid { .. }
        | State::Mismatch { .. }
        | State::LateCharge { .. }
        | State::Ambiguous { .. }
        | State::Intent => unchanged(),
        _ => moved(payment, State::Mismatch { detail: detail.clone() }, vec![Effect::Alert { detail }]),
    }
}

fn answered_sent(payment: &Payment, again: bool, answer: Answer) -> Step {
    match answer {
        Answer::Code { payload } => {
            let show = Effect::Show { payload: payload.clone() };
            shown(moved(payment, State::Showing { payload }, vec![show]))
        }
        Answer::Confirming => moved(payment, State::Confirming { payload: None }, vec![]),
        Answer::NotSent { detail } if !again => {
            moved(payment, State::Closed { reason: UnpaidReason::Refused, detail }, vec![])
        }
        Answer::Refused { detail } => refused(payment, UnpaidReason::Refused, detail),
        // The wallet will not have this code: there should be no order, and the question that follows says so.
        Answer::Declined { detail } if payment.scanned => refused(payment, UnpaidReason::Declined, detail),
        Answer::Declined { detail } => declined(payment, detail),
        Answer::Closed | Answer::Reversed if payment.scanned => called_off(payment),
        _ => moved(payment, State::Unknown, vec![]),
    }
}

fn answered_showing(payment: &Payment, payload: Option<&String>, answer: Answer) -> Step {
    match answer {
        Answer::Closed | Answer::Reversed if payment.scanned => called_off(payment),
        Answer::Closed => ended(payment, UnpaidReason::Expired, "closed by the acquirer".to_owned()),
        Answer::Declined { detail } => declined(payment, detail),
        Answer::Confirming if !matches!(payment.state, State::Confirming { .. }) => {
            moved(payment, State::Confirming { payload: payload.cloned() }, vec![])
        }
        Answer::Waiting if matches!(payment.state, State::Confirming { .. }) => match payload {
            Some(payload) => moved(payment, State::Showing { payload: payload.clone() }, vec![]),
            None => unchanged(),
        },
        Answer::Refused { detail } => Step { payment: None, effects: vec![Effect::Alert { detail }] },
        _ => unchanged(),
    }
}

fn answered_unknown(payment: &Payment, answer: Answer, now: Timestamp) -> Step {
    match answer {
        Answer::Closed | Answer::Reversed if payment.scanned => called_off(payment),
        // The code is gone from memory and must not be sent twice; the order is taken back should it turn up.
        Answer::NotFound if payment.scanned => {
            let detail = "the acquirer never got the customer's code".to_owned();
            let (reason, refused, not_found_since) = (UnpaidReason::Refused, false, Some(now));
            let reverse = State::Closing { reason, detail, refused, not_found_since, undo: Undo::Asked };
            moved(payment, reverse, vec![Effect::Ask(Ask::Reverse)])
        }
        Answer::Waiting if payment.scanned => unchanged(),
        // No to the question, not to the pay call before it.
        Answer::Refused { detail } if payment.scanned => {
            Step { payment: None, effects: vec![Effect::Alert { detail }] }
        }
        // The order did not land, or its code got lost: the same number and bytes bring a code.
        Answer::Waiting | Answer::NotFound if payment.expires_at.since(now) >= MIN_TIME_TO_PAY_MS => {
            moved(payment, State::Sent { again: true }, vec![Effect::Ask(Ask::Create)])
        }
        Answer::Waiting | Answer::NotFound => close(payment, UnpaidReason::Expired, "no time left to show a code"),
        Answer::Confirming => moved(payment, State::Confirming { payload: None }, vec![]),
        Answer::Closed => ended(payment, UnpaidReason::Cancelled, "closed by the acquirer".to_owned()),
        Answer::Declined { detail } => declined(payment, detail),
        Answer::Refused { detail } => refused(payment, UnpaidReason::Refused, detail),
        _ => unchanged(),
    }
}

/// A claim nobody knows is kept for two days of answers, however long the line was down before.
fn answered_claimed(payment: &Payment, answer: &Answer, now: Timestamp) -> Step {
    let State::Claimed { payload, not_found_since } = &payment.state else {
        return unchanged();
    };
    let payload = payload.clone();
    match (answer, not_found_since) {
        (Answer::NotFound | Answer::Waiting | Answer::Closed, None) => {
            moved(payment, State::Claimed { payload, not_found_since: Some(now) }, vec![])
        }
        (Answer::NotFound | Answer::Waiting | Answer::Closed, Some(since))
            if now.since(*since) >= CLAIM_LIFE_S.saturating_mul(1000) =>
        {
            let alert = Effect::Alert { detail: "no trace of this claim in two days".to_owned() };
            moved(payment, State::Unmatched { payload }, vec![alert])
        }
        _ => unchanged(),
    }
}

/// The wallet said no. An order whose code was shown may still stand, so it is closed like any other; a customer's
/// code is good for one try, and a signed no to it is the end (WeChat: `PAYERROR` is final; Alipay+: `FAIL`).
pub(super) fn declined(payment: &Payment, detail: String) -> Step {
    if payment.scanned {
        return ended(payment, UnpaidReason::Declined, detail);
    }
    let (ask, undo) = if payment.is_taken_back() { (Ask::Reverse, Undo::Asked) } else { (Ask::Close, Undo::No) };
    let reason = UnpaidReason::Declined;
    let closing = State::Closing { reason, detail, refused: false, not_found_since: None, undo };
    moved(payment, closing, vec![Effect::Ask(ask)])
}

/// The wallet itself ended what a customer's code began (WeChat revokes an unpaid one after 45 s).
fn called_off(payment: &Payment) -> Step {
    ended(payment, UnpaidReason::Expired, "not confirmed in time; the wallet called it off".to_owned())
}

pub(super) fn refused(payment: &Payment, reason: UnpaidReason, detail: String) -> Step {
    let refused = State::Closing { reason, detail, refused: true, not_found_since: None, undo: Undo::No };
    moved(payment, refused, vec![Effect::Ask(Ask::Query)])
}

fn close(payment: &Payment, reason: UnpaidReason, detail: &str) -> Step {
    moved(payment, closing(reason, detail.to_owned()), vec![Effect::Ask(Ask::Query)])
}

const fn closing(reason: UnpaidReason, detail: String) -> State {
    State::Closing { reason, detail, refused: false, not_found_since: None, undo: Undo::No }
}

/// The same closing, with something of it changed: its words, since when the order is missing, what became of a
/// reverse.
pub(super) fn reclosed(
    payment: &Payment,
    effects: Vec<Effect>,
    change: impl FnOnce(&mut String, &mut Option<Timestamp>, &mut Undo),
) -> Step {
    let mut state = payment.state.clone();
    if let State::Closing { detail, not_found_since, undo, .. } = &mut state {
        change(detail, not_found_since, undo);
    }
    moved(payment, state, effects)
}

pub(super) fn ended(payment: &Payment, reason: UnpaidReason, detail: String) -> Step {
    moved(payment, State::Closed { reason, detail }, vec![])
}

fn nothing_sent() -> State {
    State::Closed { reason: UnpaidReason::Cancelled, detail: "nothing was sent".to_owned() }
}

pub(super) fn moved(payment: &Payment, state: State, effects: Vec<Effect>) -> Step {
    let rev = payment.rev.saturating_add(1);
    Step { payment: Some(Payment { state, rev, ..payment.clone() }), effects }
}

fn shown(mut step: Step) -> Step {
    if let Some(payment) = &mut step.payment {
        payment.shown = true;
    }
    step
}

pub(super) const fn unchanged() -> Step {
    Step { payment: None, effects: Vec::new() }
}

const fn illegal(payment: &Payment, event: &'static str) -> Illegal {
    Illegal { state: payment.state.word(), event }
}

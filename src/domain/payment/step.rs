//! The payment's state machine: what we know, plus what we learn, gives what we then know.

use super::event::{Answer, Ask, Effect, Event};
use super::{Charge, Payment, State, Tender, Undo, UnpaidReason};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;

/// How long "I do not know this order" must last before it is believed of an order that was sent:
/// at least twice the longest time a request can be under way (reliability: 60 s; 2 s double-charged
/// 31 of 3 000 simulated days).
const NOT_FOUND_GRACE_MS: i64 = 60_000;

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
        Event::Restart => Ok(restart(payment)),
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
fn restart(payment: &Payment) -> Step {
    match payment.state {
        State::Intent => moved(payment, nothing_sent(), vec![]),
        State::Sent { .. } | State::Unknown => close(payment, UnpaidReason::Cancelled, "the till was restarted"),
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
            State::LateCharge { .. } => answered_late(payment, &other),
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
        State::Paid { .. } | State::Mismatch { .. } => unchanged(),
        // Said twice, with a pause between: some wallets give such a charge back by themselves.
        State::LateCharge { .. } => Step { payment: None, effects: vec![Effect::GiveBack] },
        // A reverse may be on its way and take this charge back a second from now: it is driven to its end.
        State::Closing { undo: Undo::Asked, .. } => Step { payment: None, effects: vec![Effect::Ask(Ask::Reverse)] },
        State::Closing { undo: Undo::TooLate, .. } => {
            let alert = Effect::Alert { detail: "paid after the till gave up, and too late to take back".to_owned() };
            moved(payment, State::LateCharge { charge }, vec![alert])
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
        State::LateCharge { .. } if not_ours(payment, order, amount).is_none() => given_back(payment),
        // As it should be.
        State::Reversed { .. } => unchanged(),
        _ => charged(payment, order, amount, charge),
    }
}

fn answered_late(payment: &Payment, answer: &Answer) -> Step {
    match answer {
        Answer::Reversed | Answer::Closed => given_back(payment),
        _ => unchanged(),
    }
}

fn given_back(payment: &Payment) -> Step {
    let (reason, detail) = (UnpaidReason::Cancelled, "charged too late, and given back".to_owned());
    moved(payment, State::Reversed { reason, detail }, vec![])
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

fn answered_closing(payment: &Payment, answer: Answer, now: Timestamp) -> Step {
    let State::Closing { reason, detail, undo: undone, .. } = &payment.state else {
        return unchanged();
    };
    match answer {
        Answer::Closed => ended(payment, *reason, detail.clone()),
        Answer::Reversed => moved(payment, State::Reversed { reason: *reason, detail: detail.clone() }, vec![]),
        // Accepted is not done: a pay call that is still on its way could land behind it.
        Answer::ReverseAccepted => Step { payment: None, effects: vec![Effect::Ask(Ask::Query)] },
        // Said again after a close was tried or the order was asked about: final by the wallet's own word.
        Answer::Declined { detail } if *reason == UnpaidReason::Declined => ended(payment, *reason, detail),
        // The pay call's own answer, come after the cashier called it off: it may be unsigned, so it is checked.
        Answer::Declined { detail } if payment.scanned && undone.is_no() => {
            refused(payment, UnpaidReason::Declined, detail)
        }
        Answer::Declined { detail } => declined(payment, detail),
        Answer::Waiting | Answer::Confirming | Answer::Code { .. } => undo(payment),
        Answer::AlreadyPaid => known(payment, Ask::Query),
        Answer::NotFound => closing_unknown_order(payment, now),
        Answer::Refused { detail: why } => closing_refused(payment, why),
        Answer::TooLate { detail: why } => too_late(payment, why),
        Answer::CloseRefused { detail: why } if why != *detail => reclosing(payment, why, None, vec![]),
        _ => unchanged(),
    }
}

/// Closes what a customer was shown, takes back what a customer's code began. That a reverse may be at the acquirer
/// is stored before it is sent.
fn undo(payment: &Payment) -> Step {
    match &payment.state {
        State::Closing { undo: Undo::No, reason, detail, refused, .. } if payment.scanned => {
            let (reason, detail, refused) = (*reason, detail.clone(), *refused);
            let asked = State::Closing { reason, detail, refused, not_found_since: None, undo: Undo::Asked };
            moved(payment, asked, vec![Effect::Ask(Ask::Reverse)])
        }
        State::Closing { .. } if payment.scanned => known(payment, Ask::Reverse),
        _ => known(payment, Ask::Close),
    }
}

fn too_late(payment: &Payment, why: String) -> Step {
    match &payment.state {
        State::Closing { undo: Undo::Asked, reason, refused, not_found_since, .. } => {
            let (reason, refused, not_found_since) = (*reason, *refused, *not_found_since);
            let late = State::Closing { reason, detail: why, refused, not_found_since, undo: Undo::TooLate };
            moved(payment, late, vec![Effect::Ask(Ask::Query)])
        }
        _ => unchanged(),
    }
}

/// The acquirer knows the order after all: an earlier "not found" counts no more.
fn known(payment: &Payment, next: Ask) -> Step {
    match &payment.state {
        State::Closing { detail, not_found_since: Some(_), .. } => {
            reclosing(payment, detail.clone(), None, vec![Effect::Ask(next)])
        }
        _ => Step { payment: None, effects: vec![Effect::Ask(next)] },
    }
}

/// The acquirer does not know an order that is being closed.
///
/// Where a code was shown, that cannot be the last word: the code was signed, so the order existed. A
/// local QR is unknown until somebody pays it, and is watched as long as a claim. A customer's code is never sent
/// again: its order is taken back, should it turn up. An order nobody saw a code of is placed once more under
/// its own number, so that its close can be confirmed; and when it stays unknown longer than any request can be
/// under way, it never existed.
fn closing_unknown_order(payment: &Payment, now: Timestamp) -> Step {
    let State::Closing { reason, detail, refused, not_found_since, undo } = &payment.state else {
        return unchanged();
    };
    let local = payment.tender == Tender::LocalQr;
    let grace_ms = if local { CLAIM_LIFE_S.saturating_mul(1000) } else { NOT_FOUND_GRACE_MS };
    let again = if payment.scanned { Ask::Reverse } else { Ask::Create };
    match not_found_since {
        // Refused, and no customer ever saw a code: nobody can have paid it.
        _ if *refused && !payment.shown => ended(payment, *reason, detail.clone()),
        _ if payment.shown && !local => {
            let detail = "the acquirer does not know an order whose code it signed".to_owned();
            Step { payment: None, effects: vec![Effect::Alert { detail }, Effect::Ask(Ask::Close)] }
        }
        Some(since) if now.since(*since) >= grace_ms => {
            ended(payment, *reason, format!("{detail}; the acquirer never had this order"))
        }
        Some(_) if local => unchanged(),
        Some(_) => Step { payment: None, effects: vec![Effect::Ask(again)] },
        None if local => reclosing(payment, detail.clone(), Some(now), vec![]),
        None if payment.scanned && undo.is_no() => {
            let (reason, detail) = (*reason, detail.clone());
            let since = Some(now);
            let asked = State::Closing { reason, detail, refused: *refused, not_found_since: since, undo: Undo::Asked };
            moved(payment, asked, vec![Effect::Ask(again)])
        }
        None => reclosing(payment, detail.clone(), Some(now), vec![Effect::Ask(again)]),
    }
}

fn closing_refused(payment: &Payment, why: String) -> Step {
    match &payment.state {
        State::Closing { reason, detail, refused: true, .. } if !payment.shown => {
            ended(payment, *reason, detail.clone())
        }
        _ => Step { payment: None, effects: vec![Effect::Alert { detail: why }] },
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
fn declined(payment: &Payment, detail: String) -> Step {
    if payment.scanned {
        return ended(payment, UnpaidReason::Declined, detail);
    }
    moved(payment, closing(UnpaidReason::Declined, detail), vec![Effect::Ask(Ask::Close)])
}

/// The wallet itself ended what a customer's code began (WeChat revokes an unpaid one after 45 s).
fn called_off(payment: &Payment) -> Step {
    ended(payment, UnpaidReason::Expired, "not confirmed in time; the wallet called it off".to_owned())
}

fn refused(payment: &Payment, reason: UnpaidReason, detail: String) -> Step {
    let refused = State::Closing { reason, detail, refused: true, not_found_since: None, undo: Undo::No };
    moved(payment, refused, vec![Effect::Ask(Ask::Query)])
}

fn close(payment: &Payment, reason: UnpaidReason, detail: &str) -> Step {
    moved(payment, closing(reason, detail.to_owned()), vec![Effect::Ask(Ask::Query)])
}

const fn closing(reason: UnpaidReason, detail: String) -> State {
    State::Closing { reason, detail, refused: false, not_found_since: None, undo: Undo::No }
}

fn reclosing(payment: &Payment, detail: String, since: Option<Timestamp>, effects: Vec<Effect>) -> Step {
    match payment.state {
        State::Closing { reason, refused, undo, .. } => {
            let closing = State::Closing { reason, detail, refused, not_found_since: since, undo };
            moved(payment, closing, effects)
        }
        _ => unchanged(),
    }
}

fn ended(payment: &Payment, reason: UnpaidReason, detail: String) -> Step {
    moved(payment, State::Closed { reason, detail }, vec![])
}

fn nothing_sent() -> State {
    State::Closed { reason: UnpaidReason::Cancelled, detail: "nothing was sent".to_owned() }
}

fn moved(payment: &Payment, state: State, effects: Vec<Effect>) -> Step {
    let rev = payment.rev.saturating_add(1);
    Step { payment: Some(Payment { state, rev, ..payment.clone() }), effects }
}

fn shown(mut step: Step) -> Step {
    if let Some(payment) = &mut step.payment {
        payment.shown = true;
    }
    step
}

const fn unchanged() -> Step {
    Step { payment: None, effects: Vec::new() }
}

const fn illegal(payment: &Payment, event: &'static str) -> Illegal {
    Illegal { state: payment.state.word(), event }
}

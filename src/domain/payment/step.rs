//! The payment's state machine: what we know, plus what we learn, gives what we then know.

use super::{Charge, Payment, State, Tender, UnpaidReason};
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

/// Something that happened to a payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The order is about to be sent for the first time.
    Send,
    /// The till itself says no before anything is sent: no line, or above the risk budget.
    Refuse { detail: String },
    /// The cashier has the cash.
    Settle,
    /// The till drew a QR of its own for the customer to pay with.
    Claim { payload: String },
    /// The cashier calls it off.
    Cancel,
    /// Time passed.
    Tick,
    /// The program started again and found this payment not final.
    Restart,
    /// The acquirer, or the line to it, answered.
    Answer(Answer),
}

/// What an answer means, once its signature was checked. Everything that is not a verified,
/// understood answer is [`Answer::Silent`]: never "failed".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The order stands; the customer can scan this.
    Code { payload: String },
    /// Signed: money moved for order `order`, this much. Whether it is ours is judged here.
    Charged { order: String, amount: Option<Money>, charge: Charge },
    /// Signed: the order stands and is not paid.
    Waiting,
    /// Signed: the customer is entering a password.
    Confirming,
    /// Signed: the order is closed, or the close was accepted.
    Closed,
    /// Signed: the payment was taken back.
    Reversed,
    /// Signed: the wallet or bank said no; final.
    Declined { detail: String },
    /// The acquirer does not know the order (yet).
    NotFound,
    /// The order cannot be closed because it is paid.
    AlreadyPaid,
    /// The order cannot be closed yet.
    CloseRefused { detail: String },
    /// The acquirer says no to the request itself: keys, identity, a value it will not take.
    Refused { detail: String },
    /// No connection was made: certainly nothing was sent this time.
    NotSent { detail: String },
    /// No answer, or none that can be trusted.
    Silent { detail: String },
    /// Signed, but about another order.
    Foreign { detail: String },
}

/// A question or order for the acquirer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ask {
    /// Place the order (the same number and bytes every time).
    Create,
    /// How does it stand?
    Query,
    /// Close it.
    Close,
}

/// What must be done once the new state is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Ask the acquirer at once.
    Ask(Ask),
    /// Let the customer scan this.
    Show { payload: String },
    /// A person must look at this payment.
    Alert { detail: String },
}

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
    let charge = Charge { acquirer_id: payment.id.to_string(), payer: None, at: now };
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
    if order != payment.id.as_str() {
        return mismatch(payment, "the acquirer answered about another order".to_owned());
    }
    if amount != Some(payment.amount) {
        let theirs = amount.map_or_else(|| "no amount".to_owned(), |sum| format!("{sum} {}", sum.currency));
        let ours = payment.amount;
        return mismatch(payment, format!("the acquirer says {theirs}, the till asked for {ours} {}", ours.currency));
    }
    match payment.state {
        State::Paid { .. } | State::Mismatch { .. } | State::LateCharge { .. } => unchanged(),
        State::Closed { .. } | State::Reversed { .. } => {
            let alert = Effect::Alert { detail: "charged after the close was confirmed".to_owned() };
            moved(payment, State::LateCharge { charge }, vec![alert])
        }
        State::Intent => unchanged(),
        _ => moved(payment, State::Paid { charge }, vec![]),
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
        Answer::Refused { detail } => refused(payment, detail),
        Answer::Declined { detail } => declined(payment, detail),
        _ => moved(payment, State::Unknown, vec![]),
    }
}

fn answered_showing(payment: &Payment, payload: Option<&String>, answer: Answer) -> Step {
    match answer {
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
        // The order did not land, or its code got lost: the same number and bytes bring a code.
        Answer::Waiting | Answer::NotFound if payment.expires_at.since(now) >= MIN_TIME_TO_PAY_MS => {
            moved(payment, State::Sent { again: true }, vec![Effect::Ask(Ask::Create)])
        }
        Answer::Waiting | Answer::NotFound => close(payment, UnpaidReason::Expired, "no time left to show a code"),
        Answer::Confirming => moved(payment, State::Confirming { payload: None }, vec![]),
        Answer::Closed => ended(payment, UnpaidReason::Cancelled, "closed by the acquirer".to_owned()),
        Answer::Declined { detail } => declined(payment, detail),
        Answer::Refused { detail } => refused(payment, detail),
        _ => unchanged(),
    }
}

fn answered_closing(payment: &Payment, answer: Answer, now: Timestamp) -> Step {
    let State::Closing { reason, detail, .. } = &payment.state else {
        return unchanged();
    };
    match answer {
        Answer::Closed => ended(payment, *reason, detail.clone()),
        Answer::Reversed => moved(payment, State::Reversed { detail: detail.clone() }, vec![]),
        // Said again after a close was tried: final by the wallet's own word.
        Answer::Declined { detail } if *reason == UnpaidReason::Declined => ended(payment, *reason, detail),
        Answer::Declined { detail } => declined(payment, detail),
        Answer::Waiting | Answer::Confirming | Answer::Code { .. } => known(payment, Ask::Close),
        Answer::AlreadyPaid => known(payment, Ask::Query),
        Answer::NotFound => closing_unknown_order(payment, now),
        Answer::Refused { detail: why } => closing_refused(payment, why),
        Answer::CloseRefused { detail: why } if why != *detail => reclosing(payment, why, None, vec![]),
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
/// local QR is unknown until somebody pays it, and is watched as long as a claim. An order nobody saw
/// a code of is placed once more under its own number, so that its close can be confirmed; and when
/// it stays unknown longer than any request can be under way, it never existed.
fn closing_unknown_order(payment: &Payment, now: Timestamp) -> Step {
    let State::Closing { reason, detail, refused, not_found_since } = &payment.state else {
        return unchanged();
    };
    let local = payment.tender == Tender::LocalQr;
    let grace_ms = if local { CLAIM_LIFE_S.saturating_mul(1000) } else { NOT_FOUND_GRACE_MS };
    match not_found_since {
        // Refused, and no customer ever saw a code: nobody can have paid it.
        _ if *refused && !payment.shown => ended(payment, *reason, detail.clone()),
        _ if payment.shown && !local => {
            let detail = "the acquirer does not know an order whose code it signed".to_owned();
            Step { payment: None, effects: vec![Effect::Alert { detail }] }
        }
        Some(since) if now.since(*since) >= grace_ms => {
            ended(payment, *reason, format!("{detail}; the acquirer never had this order"))
        }
        Some(_) if local => unchanged(),
        Some(_) => Step { payment: None, effects: vec![Effect::Ask(Ask::Create)] },
        None if local => reclosing(payment, detail.clone(), Some(now), vec![]),
        None => reclosing(payment, detail.clone(), Some(now), vec![Effect::Ask(Ask::Create)]),
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

/// The wallet said no. The order itself may still stand, so it is closed like any other.
fn declined(payment: &Payment, detail: String) -> Step {
    let closing = State::Closing { reason: UnpaidReason::Declined, detail, refused: false, not_found_since: None };
    moved(payment, closing, vec![Effect::Ask(Ask::Close)])
}

fn refused(payment: &Payment, detail: String) -> Step {
    let closing = State::Closing { reason: UnpaidReason::Refused, detail, refused: true, not_found_since: None };
    moved(payment, closing, vec![Effect::Ask(Ask::Query)])
}

fn close(payment: &Payment, reason: UnpaidReason, detail: &str) -> Step {
    let closing = State::Closing { reason, detail: detail.to_owned(), refused: false, not_found_since: None };
    moved(payment, closing, vec![Effect::Ask(Ask::Query)])
}

fn reclosing(payment: &Payment, detail: String, since: Option<Timestamp>, effects: Vec<Effect>) -> Step {
    match payment.state {
        State::Closing { reason, refused, .. } => {
            moved(payment, State::Closing { reason, detail, refused, not_found_since: since }, effects)
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

//! The refund's state machine.

use super::{Refund, RefundState};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;

/// As for payments: at least twice the longest time a request can be under way.
const NOT_FOUND_GRACE_MS: i64 = 60_000;

/// Something that happened to a refund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefundEvent {
    /// The request is about to be sent.
    Send,
    /// The cash was handed back.
    Settle,
    /// The acquirer, or the line to it, answered.
    Answer(RefundAnswer),
}

/// What an answer means. As with payments, what is not a verified, understood answer is silence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefundAnswer {
    /// Signed: accepted, which is not done (WeChat: the answer to a refund; `PROCESSING`).
    Accepted { acquirer_id: String },
    /// Signed: done. `request` and `amount` are compared with ours here.
    Refunded { request: String, acquirer_id: String, amount: Option<Money>, payer: Option<Money>, at: Timestamp },
    /// The acquirer's pool for refunds is empty now; with `new_number` it wants another number next time (signed).
    NotEnough { new_number: bool, detail: String },
    /// Too soon after another one, or too many at once: the same again later.
    TooSoon { detail: String },
    /// The acquirer does not know this refund.
    NotFound,
    /// Signed: ended without giving anything back (WeChat: `REFUNDCLOSE`).
    Closed { detail: String },
    /// Signed: taken, and not deliverable (WeChat: `ABNORMAL`).
    Abnormal { detail: String },
    /// The acquirer says no to the request.
    Refused { detail: String },
    /// No connection was made: nothing was sent this time.
    NotSent { detail: String },
    /// No answer, or none that can be trusted.
    Silent { detail: String },
    /// Signed, but about something else.
    Foreign { detail: String },
}

/// A question or order for the acquirer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RefundAsk {
    /// Give it back: the same number and bytes every time.
    Create,
    /// How does it stand?
    Query,
}

/// What must be done once the new state is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefundEffect {
    /// Ask the acquirer as soon as the pace allows.
    Ask(RefundAsk),
    /// A person must look.
    Alert { detail: String },
}

/// The outcome of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundStep {
    /// The new picture to store before any effect; nothing when nothing changed.
    pub refund: Option<Refund>,
    /// In order, after the store.
    pub effects: Vec<RefundEffect>,
}

/// Applies `event` to `refund`. An event that does not fit the state changes nothing: refunds are moved by answers,
/// and a stale answer is no mistake.
pub fn step(refund: &Refund, event: RefundEvent, now: Timestamp) -> RefundStep {
    match (&refund.state, event) {
        (RefundState::Due { .. }, RefundEvent::Send) => {
            let sent = Refund { sent_at: Some(now), ..refund.clone() };
            moved(
                &sent,
                RefundState::Sent { refused: None, not_found_since: None },
                vec![RefundEffect::Ask(RefundAsk::Create)],
            )
        }
        (RefundState::Due { .. }, RefundEvent::Settle) => {
            let done = RefundState::Refunded { acquirer_id: refund.id.to_string(), payer: None, at: now };
            moved(refund, done, vec![])
        }
        (RefundState::Sent { refused, .. }, RefundEvent::Answer(answer)) => {
            sent(refund, refused.as_deref(), answer, now)
        }
        (RefundState::Pending { .. }, RefundEvent::Answer(answer)) => pending(refund, answer),
        // A person has acted at the acquirer meanwhile.
        (RefundState::Abnormal { .. }, RefundEvent::Answer(answer)) => match ended(refund, answer).refund {
            Some(done) if !done.is_owed() => RefundStep { refund: Some(done), effects: vec![] },
            _ => unchanged(),
        },
        _ => unchanged(),
    }
}

/// The request may be there. A no is believed only when the acquirer, asked again for longer than any request can be
/// under way, has no such refund: an earlier try whose answer was lost may have been accepted.
fn sent(refund: &Refund, refused: Option<&str>, answer: RefundAnswer, now: Timestamp) -> RefundStep {
    match (answer, refused) {
        (RefundAnswer::Accepted { acquirer_id }, _) => {
            moved(refund, RefundState::Pending { acquirer_id }, vec![RefundEffect::Ask(RefundAsk::Query)])
        }
        (RefundAnswer::NotEnough { new_number, detail }, _) => {
            let round = if new_number { refund.round.saturating_add(1) } else { refund.round };
            waits(&Refund { round, ..refund.clone() }, detail)
        }
        (RefundAnswer::TooSoon { detail }, _) => waits(refund, detail),
        (RefundAnswer::NotFound, Some(why)) => missing(refund, why, now),
        // It did not land: the same number again.
        (RefundAnswer::NotFound, None) => {
            RefundStep { refund: None, effects: vec![RefundEffect::Ask(RefundAsk::Create)] }
        }
        (RefundAnswer::Refused { detail }, None) => {
            let checking = RefundState::Sent { refused: Some(detail), not_found_since: None };
            moved(refund, checking, vec![RefundEffect::Ask(RefundAsk::Query)])
        }
        (answer, _) => ended(refund, answer),
    }
}

fn pending(refund: &Refund, answer: RefundAnswer) -> RefundStep {
    match answer {
        // An acquirer that accepted it and then runs dry starts over with a number of its choice.
        RefundAnswer::NotEnough { new_number: true, detail } => {
            waits(&Refund { round: refund.round.saturating_add(1), ..refund.clone() }, detail)
        }
        answer => ended(refund, answer),
    }
}

/// Answers that mean the same wherever the refund stands.
fn ended(refund: &Refund, answer: RefundAnswer) -> RefundStep {
    match answer {
        RefundAnswer::Refunded { request, acquirer_id, amount, payer, at } => {
            if request != refund.request() {
                return abnormal(refund, "the acquirer answered about another refund".to_owned());
            }
            if amount != Some(refund.amount) {
                let theirs = amount.map_or_else(|| "no amount".to_owned(), |sum| format!("{sum} {}", sum.currency));
                let ours = refund.amount;
                let detail = format!("the acquirer gave back {theirs}, the till asked for {ours} {}", ours.currency);
                return abnormal(refund, detail);
            }
            moved(refund, RefundState::Refunded { acquirer_id, payer, at }, vec![])
        }
        RefundAnswer::Closed { detail } => failed(refund, detail),
        RefundAnswer::Abnormal { detail } => abnormal(refund, detail),
        // Somebody else's answer says nothing of ours; it is asked again.
        RefundAnswer::Foreign { detail } => RefundStep { refund: None, effects: vec![RefundEffect::Alert { detail }] },
        _ => unchanged(),
    }
}

/// Refused, and unknown when asked: longer than any request can be under way, and it was not made.
fn missing(refund: &Refund, why: &str, now: Timestamp) -> RefundStep {
    match refund.state {
        RefundState::Sent { not_found_since: Some(since), .. } if now.since(since) >= NOT_FOUND_GRACE_MS => {
            failed(refund, why.to_owned())
        }
        RefundState::Sent { not_found_since: None, .. } => {
            let looking = RefundState::Sent { refused: Some(why.to_owned()), not_found_since: Some(now) };
            moved(refund, looking, vec![])
        }
        _ => unchanged(),
    }
}

fn waits(refund: &Refund, why: String) -> RefundStep {
    moved(refund, RefundState::Due { why: Some(why) }, vec![])
}

fn failed(refund: &Refund, detail: String) -> RefundStep {
    let alert = RefundEffect::Alert { detail: format!("a refund was not made: {detail}") };
    moved(refund, RefundState::Failed { detail }, vec![alert])
}

fn abnormal(refund: &Refund, detail: String) -> RefundStep {
    let alert = RefundEffect::Alert { detail: format!("a refund needs a person: {detail}") };
    moved(refund, RefundState::Abnormal { detail }, vec![alert])
}

fn moved(refund: &Refund, state: RefundState, effects: Vec<RefundEffect>) -> RefundStep {
    let rev = refund.rev.saturating_add(1);
    RefundStep { refund: Some(Refund { state, rev, ..refund.clone() }), effects }
}

const fn unchanged() -> RefundStep {
    RefundStep { refund: None, effects: Vec::new() }
}

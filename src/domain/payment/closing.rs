//! What answers mean for a payment that is being closed, or taken back.
//!
//! A code the shop showed with WeChat Pay is *closed*: that cannot touch money, so a charge seen meanwhile is paid. A
//! customer's code, and everything of Alipay+, is *taken back*: the same call closes what is unpaid and gives back what is
//! paid, so a charge seen while such a call may still take effect is not paid.

use super::event::{Answer, Ask, Effect};
use super::step::{CLAIM_LIFE_S, NOT_FOUND_GRACE_MS, Step, ended, moved, reclosed, refused, unchanged};
use super::{Payment, State, Tender, Undo, UnpaidReason};
use crate::domain::time::Timestamp;

pub(super) fn answered_closing(payment: &Payment, answer: Answer, now: Timestamp) -> Step {
    let State::Closing { reason, detail, undo: undone, refused: refused_before, .. } = &payment.state else {
        return unchanged();
    };
    match answer {
        Answer::Closed => ended(payment, *reason, detail.clone()),
        Answer::Reversed => moved(payment, State::Reversed { reason: *reason, detail: detail.clone() }, vec![]),
        // Said again after a close was tried or the order was asked about: final by the wallet's own word.
        Answer::Declined { detail } if *reason == UnpaidReason::Declined => ended(payment, *reason, detail),
        // It came after the cashier called it off, or the time was over: that stays the reason. It may be the pay call's
        // own answer, which need not be signed, so it is asked about once.
        Answer::Declined { .. } if payment.scanned && undone.is_no() && !*refused_before => {
            refused(payment, *reason, detail.clone())
        }
        Answer::Declined { .. } if payment.scanned => ended(payment, *reason, detail.clone()),
        // It was being closed anyway, for a reason of its own.
        Answer::Waiting | Answer::Confirming | Answer::Code { .. } | Answer::Declined { .. } => undo(payment),
        Answer::AlreadyPaid => known(payment, Ask::Query),
        Answer::NotFound => unknown_order(payment, now),
        Answer::Refused { detail: why } => request_refused(payment, why),
        Answer::CloseRefused { detail: why } => not_undone(payment, why, false, now),
        Answer::ReverseRefused { detail: why } => not_undone(payment, why, true, now),
        // Only what is taken back was asked to be.
        Answer::ReverseAccepted | Answer::ReverseLost { .. } if !payment.is_taken_back() => unchanged(),
        // Accepted is not done: a pay call that is still on its way could land behind it.
        Answer::ReverseAccepted if *undone == Undo::Accepted => ask(Ask::Query),
        Answer::ReverseAccepted => {
            reclosed(payment, vec![Effect::Ask(Ask::Query)], |_, _, undo| *undo = Undo::Accepted)
        }
        Answer::ReverseLost { .. } if *undone == Undo::Accepted => unchanged(),
        Answer::ReverseLost { .. } => reclosed(payment, vec![], |_, _, undo| *undo = Undo::Lost { since: now }),
        _ => unchanged(),
    }
}

/// Closes, or takes back. That a reverse may be at the acquirer is stored before it is sent.
fn undo(payment: &Payment) -> Step {
    match &payment.state {
        State::Closing { undo: Undo::No, .. } if payment.is_taken_back() => {
            reclosed(payment, vec![Effect::Ask(Ask::Reverse)], |_, missing, undo| {
                (*missing, *undo) = (None, Undo::Asked);
            })
        }
        State::Closing { .. } if payment.is_taken_back() => known(payment, Ask::Reverse),
        _ => known(payment, Ask::Close),
    }
}

/// The close or the reverse was refused. A `signed` no settles that reverse: what is charged now stays charged. An
/// unsigned one, and a reverse that was lost before, leave a doubt as long as any request can be under way. A reverse that
/// was accepted is never forgotten.
fn not_undone(payment: &Payment, why: String, signed: bool, now: Timestamp) -> Step {
    let State::Closing { detail, undo, .. } = &payment.state else { return unchanged() };
    let then = match undo {
        Undo::Asked if signed => Undo::No,
        Undo::Asked => Undo::Lost { since: now },
        Undo::Lost { since } if now.since(*since) >= NOT_FOUND_GRACE_MS => Undo::No,
        other => *other,
    };
    if then == *undo && why == *detail {
        return unchanged();
    }
    reclosed(payment, vec![], |detail, missing, undo| (*detail, *missing, *undo) = (why, None, then))
}

/// The acquirer knows the order after all: an earlier "not found" counts no more.
fn known(payment: &Payment, next: Ask) -> Step {
    match &payment.state {
        State::Closing { not_found_since: Some(_), .. } => {
            reclosed(payment, vec![Effect::Ask(next)], |_, missing, _| *missing = None)
        }
        _ => ask(next),
    }
}

/// The acquirer does not know an order that is being closed.
///
/// Where a code was shown, that cannot be the last word: the code was signed, so the order existed. A
/// local QR is unknown until somebody pays it, and is watched as long as a claim. A customer's code is never sent
/// again: its order is taken back, should it turn up. An order nobody saw a code of is placed once more under
/// its own number, so that its close can be confirmed; and when it stays unknown longer than any request can be
/// under way, it never existed.
fn unknown_order(payment: &Payment, now: Timestamp) -> Step {
    let State::Closing { reason, detail, refused, not_found_since, undo: undone } = &payment.state else {
        return unchanged();
    };
    let local = payment.tender == Tender::LocalQr;
    let grace_ms = if local { CLAIM_LIFE_S.saturating_mul(1000) } else { NOT_FOUND_GRACE_MS };
    match not_found_since {
        // The pay call or the order itself was refused, and no customer ever saw a code: nobody can have paid it.
        _ if *refused && !payment.shown => ended(payment, *reason, detail.clone()),
        _ if payment.shown && !local => {
            let mut step = undo(payment);
            let detail = "the acquirer does not know an order whose code it signed".to_owned();
            step.effects.push(Effect::Alert { detail });
            step
        }
        Some(since) if now.since(*since) >= grace_ms => {
            ended(payment, *reason, format!("{detail}; the acquirer never had this order"))
        }
        Some(_) if local => unchanged(),
        Some(_) if payment.scanned => ask(Ask::Reverse),
        Some(_) => ask(Ask::Create),
        None if local => reclosed(payment, vec![], |_, missing, _| *missing = Some(now)),
        None if payment.scanned => {
            let asked = if undone.is_no() { Undo::Asked } else { *undone };
            reclosed(payment, vec![Effect::Ask(Ask::Reverse)], |_, missing, undo| {
                (*missing, *undo) = (Some(now), asked);
            })
        }
        None => reclosed(payment, vec![Effect::Ask(Ask::Create)], |_, missing, _| *missing = Some(now)),
    }
}

fn request_refused(payment: &Payment, why: String) -> Step {
    match &payment.state {
        State::Closing { reason, detail, refused: true, .. } if !payment.shown => {
            ended(payment, *reason, detail.clone())
        }
        _ => Step { payment: None, effects: vec![Effect::Alert { detail: why }] },
    }
}

fn ask(next: Ask) -> Step {
    Step { payment: None, effects: vec![Effect::Ask(next)] }
}

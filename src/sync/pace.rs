//! How long to wait before asking about a payment or a refund again.

use crate::acquirer::Rules;
use crate::domain::payment::{Payment, State};
use crate::domain::refund::{Refund, RefundState};

/// Two questions about one payment are never closer than this.
pub const MIN_GAP_MS: i64 = 1_000;

/// Milliseconds to the next question about `payment`, after `tries` questions in the same state.
pub fn payment_pause_ms(payment: &Payment, tries: u32, rules: &Rules) -> i64 {
    let (first, poll) = (i64::from(rules.first_poll_ms), i64::from(rules.poll_ms));
    match payment.state {
        State::Sent { .. } | State::Unknown | State::Confirming { .. } if payment.scanned && tries == 0 => first,
        State::Sent { .. } | State::Unknown if payment.scanned => poll,
        State::Showing { .. } | State::Confirming { .. } => poll,
        // A person waits: stay close. Later, back off, but never stop.
        State::Sent { .. } | State::Unknown | State::Closing { .. } => soon_then_rarely(tries, 60),
        // Paid over the customer's own line, usually at once; then a matter of hours or statements.
        _ => doubling(5_000, tries, 600_000),
    }
}

/// Milliseconds to the next question about `refund`, after `tries` of them.
pub fn refund_pause_ms(refund: &Refund, tries: u32) -> i64 {
    match refund.state {
        // The acquirer's pool is filled by new sales: soon tried again, later once an hour (WeChat Pay: refund).
        RefundState::Due { why: Some(_) } => match tries {
            0..=5 => doubling(2_500, tries, 10_000),
            _ => doubling(60_000, tries.saturating_sub(6), 3_600_000),
        },
        // With a person at the acquirer.
        RefundState::Abnormal { .. } => doubling(600_000, tries, 3_600_000),
        _ => soon_then_rarely(tries, 12),
    }
}

/// Milliseconds from one call that closes or takes back to the next, after `tries` of them.
pub fn close_pause_ms(tries: u32) -> i64 {
    soon_then_rarely(tries, 60)
}

fn soon_then_rarely(tries: u32, soon: u32) -> i64 {
    if tries <= soon {
        doubling(2_000, tries, 10_000)
    } else {
        doubling(20_000, tries.saturating_sub(soon + 1), 600_000)
    }
}

fn doubling(first: i64, tries: u32, last: i64) -> i64 {
    first.saturating_mul(2_i64.saturating_pow(tries.min(20))).min(last)
}

#[cfg(test)]
mod tests {
    use super::{doubling, soon_then_rarely};

    #[test]
    fn pauses_double_up_to_their_cap() {
        let pauses: Vec<i64> = (0..5).map(|tries| doubling(2_000, tries, 10_000)).collect();
        assert_eq!(pauses, [2_000, 4_000, 8_000, 10_000, 10_000]);
        assert_eq!(doubling(2_000, u32::MAX, 10_000), 10_000);
    }

    #[test]
    fn the_first_tries_stay_close_and_later_ones_never_stop() {
        assert!((0..=60).all(|tries| soon_then_rarely(tries, 60) <= 10_000));
        assert_eq!(soon_then_rarely(61, 60), 20_000);
        assert_eq!(soon_then_rarely(u32::MAX, 60), 600_000);
    }
}

//! How long to wait before asking about a payment again.

use crate::domain::payment::{Payment, State};

/// Two questions about one payment are never closer than this.
pub const MIN_GAP_MS: i64 = 1_000;

/// WeChat asks for a question every three to five seconds while a customer may be paying.
const WATCHING_MS: i64 = 3_000;

/// Milliseconds to the next question, after `tries` questions in the same state.
pub fn pause_ms(payment: &Payment, tries: u32) -> i64 {
    match payment.state {
        State::Showing { .. } | State::Confirming { .. } => WATCHING_MS,
        // A person waits: stay close. Later, back off, but never stop.
        State::Sent { .. } | State::Unknown | State::Closing { .. } => match tries {
            0..=60 => doubling(2_000, tries, 10_000),
            _ => doubling(20_000, tries.saturating_sub(61), 600_000),
        },
        // Paid over the customer's own line, usually at once; then a matter of hours or statements.
        _ => doubling(5_000, tries, 600_000),
    }
}

fn doubling(first: i64, tries: u32, last: i64) -> i64 {
    first.saturating_mul(2_i64.saturating_pow(tries.min(20))).min(last)
}

#[cfg(test)]
mod tests {
    use super::doubling;

    #[test]
    fn pauses_double_up_to_their_cap() {
        let pauses: Vec<i64> = (0..5).map(|tries| doubling(2_000, tries, 10_000)).collect();
        assert_eq!(pauses, [2_000, 4_000, 8_000, 10_000, 10_000]);
        assert_eq!(doubling(2_000, u32::MAX, 10_000), 10_000);
    }
}

//! Words for logs and messages.

use crate::domain::payment::Answer;
use crate::domain::refund::RefundAnswer;

/// Text from outside, made fit for messages: no control characters, and short.
pub fn plain(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(160).collect::<String>().trim().to_owned()
}

/// The meaning of an answer about a payment, for the log.
pub const fn word(answer: &Answer) -> &'static str {
    match answer {
        Answer::Code { .. } => "code",
        Answer::Charged { .. } => "charged",
        Answer::Waiting => "waiting",
        Answer::Confirming => "confirming",
        Answer::Closed => "closed",
        Answer::Reversed => "reversed",
        Answer::ReverseAccepted => "reverse accepted",
        Answer::ReverseRefused { .. } => "reverse refused",
        Answer::ReverseLost { .. } => "reverse lost",
        Answer::Returned { .. } => "returned",
        Answer::Declined { .. } => "declined",
        Answer::NotFound => "not found",
        Answer::AlreadyPaid => "already paid",
        Answer::CloseRefused { .. } => "close refused",
        Answer::Refused { .. } => "refused",
        Answer::NotSent { .. } => "not sent",
        Answer::Silent { .. } => "silent",
        Answer::Foreign { .. } => "foreign",
    }
}

/// The meaning of an answer about a refund, for the log.
pub const fn refund_word(answer: &RefundAnswer) -> &'static str {
    match answer {
        RefundAnswer::Accepted { .. } => "accepted",
        RefundAnswer::Refunded { .. } => "refunded",
        RefundAnswer::NotEnough { .. } => "not enough",
        RefundAnswer::TooSoon { .. } => "too soon",
        RefundAnswer::NotFound => "not found",
        RefundAnswer::Closed { .. } => "closed",
        RefundAnswer::Abnormal { .. } => "abnormal",
        RefundAnswer::Refused { .. } => "refused",
        RefundAnswer::NotSent { .. } => "not sent",
        RefundAnswer::Silent { .. } => "silent",
        RefundAnswer::Foreign { .. } => "foreign",
    }
}

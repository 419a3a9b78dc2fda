//! Which message stands for which value of the domain, so that no two screens choose differently.

use super::{Key, key};
use crate::domain::payment::{Finality, State, Tender, UnpaidReason};
use crate::domain::quote::RateSource;
use crate::domain::refund::RefundState;

/// The name of a tender, for buttons and sentences. In Chinese it is the text of the wallet's chip.
pub const fn tender(tender: Tender) -> Key {
    match tender {
        Tender::Cash => key::TENDER_CASH,
        Tender::Wechat => key::TENDER_WECHAT,
        Tender::Alipay => key::TENDER_ALIPAY,
        Tender::LocalQr => key::TENDER_LOCAL_QR,
    }
}

/// A short name of a tender, for buttons and chips.
pub const fn tender_short(tender: Tender) -> Key {
    match tender {
        Tender::Wechat => key::TENDER_WECHAT_SHORT,
        Tender::Cash => key::TENDER_CASH,
        Tender::Alipay => key::TENDER_ALIPAY,
        Tender::LocalQr => key::TENDER_LOCAL_QR,
    }
}

/// The word of a refund's state, for pills.
pub const fn refund(state: &RefundState) -> Key {
    match state {
        RefundState::Due { why: None } => key::REFUND_DUE,
        RefundState::Due { why: Some(_) } => key::REFUND_WAITS,
        RefundState::Sent { refused: None, .. } => key::REFUND_SENT,
        RefundState::Sent { refused: Some(_), .. } => key::REFUND_REFUSED,
        RefundState::Pending { .. } => key::REFUND_PENDING,
        RefundState::Refunded { .. } => key::STATE_REFUNDED,
        RefundState::Failed { .. } => key::REFUND_FAILED,
        RefundState::Abnormal { .. } => key::REFUND_STUCK,
    }
}

/// Why a payment by a customer's code is taken back, as the beginning of a sentence.
pub const fn undoing(reason: UnpaidReason) -> Key {
    match reason {
        UnpaidReason::Declined => key::REVERSING_DECLINED,
        UnpaidReason::Expired => key::REVERSING_EXPIRED,
        UnpaidReason::Cancelled => key::REVERSING_CANCELLED,
        UnpaidReason::Refused => key::REVERSING_REFUSED,
    }
}

/// The word of a state, for the band.
pub const fn state(state: &State) -> Key {
    match state {
        State::Intent | State::Sent { .. } => key::STATE_PREPARING,
        State::Showing { .. } => key::STATE_WAITING,
        State::Confirming { .. } => key::STATE_CONFIRMING,
        State::Unknown => key::STATE_CHECKING,
        State::Closing { .. } => key::STATE_CANCELLING,
        State::Paid { .. } => key::STATE_PAID,
        State::Closed { .. } | State::Reversed { .. } => key::STATE_NOTPAID,
        State::LateCharge { .. } => key::STATE_LATE,
        State::Mismatch { .. } | State::Ambiguous { .. } => key::STATE_MISMATCH,
        State::Claimed { .. } => key::STATE_CLAIMED,
        State::Unmatched { .. } => key::STATE_UNMATCHED,
    }
}

/// The word of a finality, for pills and totals.
pub const fn finality(finality: Finality) -> Key {
    match finality {
        Finality::Open => key::FINALITY_OPEN,
        Finality::Unknown => key::FINALITY_UNKNOWN,
        Finality::Claimed => key::FINALITY_CLAIMED,
        Finality::Paid => key::FINALITY_PAID,
        Finality::Unpaid => key::FINALITY_UNPAID,
    }
}

/// Where a rate comes from, on the cashier's screen.
pub const fn rate_source(source: RateSource) -> Key {
    match source {
        RateSource::Wechat => key::HERO_SOURCE_WECHAT,
        RateSource::Ecb => key::HERO_SOURCE_ECB,
        RateSource::Manual => key::HERO_SOURCE_MANUAL,
    }
}

/// Where a rate comes from, on the customer's display.
pub const fn customer_rate_source(source: RateSource) -> Key {
    match source {
        RateSource::Wechat => key::CUSTOMER_SOURCE_WECHAT,
        RateSource::Ecb => key::CUSTOMER_SOURCE_ECB,
        RateSource::Manual => key::CUSTOMER_SOURCE_MANUAL,
    }
}

/// Why a payment was not made, as one sentence for the cashier.
pub const fn unpaid(reason: UnpaidReason) -> Key {
    match reason {
        UnpaidReason::Declined => key::NOTPAID_DECLINED,
        UnpaidReason::Expired => key::NOTPAID_EXPIRED,
        UnpaidReason::Cancelled => key::NOTPAID_CANCELLED,
        UnpaidReason::Refused => key::NOTPAID_REFUSED,
    }
}

/// Why a payment was not made, as two or three lines for the customer.
pub const fn customer_unpaid(reason: UnpaidReason) -> &'static [Key] {
    match reason {
        UnpaidReason::Declined => &[key::CUSTOMER_DECLINED_TITLE, key::CUSTOMER_DECLINED_TEXT],
        UnpaidReason::Expired => &[key::CUSTOMER_EXPIRED_TITLE, key::CUSTOMER_EXPIRED_TEXT, key::CUSTOMER_EXPIRED_NEXT],
        UnpaidReason::Cancelled => &[key::CUSTOMER_CANCELLED_TITLE, key::CUSTOMER_CANCELLED_TEXT],
        UnpaidReason::Refused => &[key::CUSTOMER_REFUSED_TITLE, key::CUSTOMER_REFUSED_TEXT],
    }
}

/// The same for a payment that the customer's own code began: there is no QR of ours to speak of.
pub const fn customer_unpaid_code(reason: UnpaidReason) -> &'static [Key] {
    match reason {
        UnpaidReason::Declined => &[key::CUSTOMER_DECLINED_TITLE, key::CUSTOMER_DECLINED_CODE_TEXT],
        UnpaidReason::Expired => &[key::CUSTOMER_UNCONFIRMED_TITLE, key::CUSTOMER_UNCONFIRMED_TEXT],
        UnpaidReason::Cancelled | UnpaidReason::Refused => customer_unpaid(reason),
    }
}

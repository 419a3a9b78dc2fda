//! What the band over a payment says: one word, one icon, one colour for each state.

use crate::domain::payment::{Payment, State};
use crate::i18n::{Key, key};
use crate::ui::icon::Icon;
use crate::ui::keys::Place;
use crate::ui::theme::StateRole;

/// The states a cashier can tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The customer's code is waited for.
    Scan,
    /// The customer's code is on its way, or being asked about.
    Sent,
    Preparing,
    Waiting,
    Confirming,
    Checking,
    Cancelling,
    Paid,
    NotPaid,
    Claimed,
    /// Another amount or number than ours; a person must look.
    Mismatch,
    /// Charged after the close was confirmed; a person must look.
    Late,
    /// A claim without a trace; a person must look.
    Unmatched,
    /// Cash is being counted.
    Cash,
    /// Nothing was begun.
    Refused,
}

impl Stage {
    /// The stage of a stored payment.
    pub const fn of(payment: &Payment) -> Self {
        match &payment.state {
            State::Intent | State::Sent { .. } if payment.scanned => Self::Sent,
            State::Intent | State::Sent { .. } => Self::Preparing,
            State::Showing { .. } => Self::Waiting,
            State::Confirming { .. } => Self::Confirming,
            State::Unknown => Self::Checking,
            State::Closing { .. } => Self::Cancelling,
            State::Paid { .. } => Self::Paid,
            State::Closed { .. } | State::Reversed { .. } => Self::NotPaid,
            State::Claimed { .. } => Self::Claimed,
            State::LateCharge { .. } => Self::Late,
            State::Mismatch { .. } | State::Ambiguous { .. } => Self::Mismatch,
            State::Unmatched { .. } => Self::Unmatched,
        }
    }

    /// Its word in the band.
    pub const fn word(self) -> Key {
        match self {
            Self::Scan => key::STATE_SCAN,
            Self::Sent => key::STATE_SENT,
            Self::Preparing => key::STATE_PREPARING,
            Self::Waiting => key::STATE_WAITING,
            Self::Confirming => key::STATE_CONFIRMING,
            Self::Checking => key::STATE_CHECKING,
            Self::Cancelling => key::STATE_CANCELLING,
            Self::Paid => key::STATE_PAID,
            Self::NotPaid | Self::Refused => key::STATE_NOTPAID,
            Self::Claimed => key::STATE_CLAIMED,
            Self::Mismatch => key::STATE_MISMATCH,
            Self::Late => key::STATE_LATE,
            Self::Unmatched => key::STATE_UNMATCHED,
            Self::Cash => key::TENDER_CASH,
        }
    }

    /// Its colour.
    pub const fn role(self) -> StateRole {
        match self {
            Self::Preparing | Self::Sent | Self::Cash => StateRole::Idle,
            Self::Scan | Self::Waiting => StateRole::Wait,
            Self::Confirming | Self::Checking | Self::Cancelling => StateRole::Busy,
            Self::Paid => StateRole::Paid,
            Self::Claimed | Self::Unmatched => StateRole::Claim,
            Self::NotPaid | Self::Mismatch | Self::Late | Self::Refused => StateRole::Fail,
        }
    }

    /// Its sign.
    pub const fn icon(self) -> Icon {
        match self {
            Self::Scan => Icon::Scan,
            Self::Preparing | Self::Sent => Icon::Spinner,
            Self::Waiting => Icon::Qr,
            Self::Confirming => Icon::PhoneLock,
            Self::Checking => Icon::Checking,
            Self::Cancelling => Icon::Hourglass,
            Self::Paid => Icon::Tick,
            Self::NotPaid | Self::Refused => Icon::Cross,
            Self::Claimed => Icon::Claimed,
            Self::Mismatch | Self::Unmatched => Icon::Compare,
            Self::Late => Icon::Warning,
            Self::Cash => Icon::Cash,
        }
    }

    /// Whether the screen counts the seconds it has, or has taken.
    pub const fn counts_seconds(self) -> bool {
        !matches!(
            self.place(),
            Place::Scan | Place::Paid | Place::NotPaid | Place::Human | Place::Cash | Place::Refused
        )
    }

    /// Where the cashier is, for the table of keys.
    pub const fn place(self) -> Place {
        match self {
            Self::Scan => Place::Scan,
            Self::Sent => Place::Confirming,
            Self::Preparing => Place::Preparing,
            Self::Waiting | Self::Confirming => Place::Waiting,
            Self::Checking | Self::Cancelling => Place::Checking,
            Self::Paid => Place::Paid,
            Self::NotPaid => Place::NotPaid,
            Self::Claimed => Place::Claimed,
            Self::Mismatch | Self::Late | Self::Unmatched => Place::Human,
            Self::Cash => Place::Cash,
            Self::Refused => Place::Refused,
        }
    }
}

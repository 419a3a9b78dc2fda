//! What can happen to a payment, what an acquirer's answer can mean for it, and what must then be done.

use super::Charge;
use crate::domain::money::Money;

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
    /// Signed: the order was taken back: never paid, or given back whole.
    Reversed,
    /// Signed: the call to take it back was accepted; the order itself says whether it is done.
    ReverseAccepted,
    /// The call to take it back was sent, and no trustworthy answer came.
    ReverseLost { detail: String },
    /// Signed: money moved for `order`, and some of it went back (WeChat: `REFUND`).
    Returned { order: String, amount: Option<Money>, charge: Charge },
    /// Signed: the wallet or bank said no; final.
    Declined { detail: String },
    /// The acquirer does not know the order (yet).
    NotFound,
    /// The order cannot be closed because it is paid.
    AlreadyPaid,
    /// Signed: it cannot be taken back now, or any more.
    ReverseRefused { detail: String },
    /// The order cannot be closed yet; or, unsigned, it cannot be taken back.
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
    /// Take it back: what is unpaid is closed, what is paid is given back whole. For a customer's code.
    Reverse,
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

//! Every code Alipay+ answers with: what it means, why, and what a payment or refund may conclude.
//!
//! `resultStatus` says whether a call succeeded (S), failed (F) or is not decided (U); the code says why. A code that
//! is not in the table changes nothing of that, and the text beside it never decides anything. Where the two
//! contradict each other nothing is concluded: the till asks.
//!
//! Only signed answers come here; [`super::answer`] says what little an unsigned one may do.

use super::orders::Call;
use crate::domain::payment::{Answer, Payment, State};
use crate::domain::refund::RefundAnswer;

/// Whether a call succeeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// `S`
    Success,
    /// `F`
    Failed,
    /// `U`, or nothing the documents know.
    Undecided,
}

impl Status {
    /// The status written as `text`.
    pub fn of(text: &str) -> Self {
        match text.trim() {
            "S" => Self::Success,
            "F" => Self::Failed,
            _ => Self::Undecided,
        }
    }
}

/// What a code means, whatever the question was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Done.
    Done,
    /// The customer is confirming.
    InProcess,
    /// A refund was accepted and is under way: ask, never send it again.
    RefundInProcess,
    /// Too many requests: the same one again, later.
    Retry,
    /// They do not know themselves: ask.
    Unknown,
    /// There is no such order or refund (yet).
    NotFound,
    /// The order is closed or cancelled already.
    Ended,
    /// This code of the customer does not do; another may.
    NewCode,
    /// The wallet says no to this customer or this amount.
    Customer,
    /// A value or number that must be corrected by us.
    Configuration,
    /// Keys or client id: such a refusal is not signed.
    Keys,
    /// The contract does not cover it.
    Contract,
    /// It was tried and failed.
    Failed,
    /// It cannot be cancelled any more; what is paid goes back as a refund.
    TooLate,
    /// Not in this state of the order.
    NotNow,
    /// The shop's balance at Alipay+ does not cover what should go back.
    NotEnough,
    /// Such a refund is not possible.
    NoRefund,
    /// Not in the table.
    New,
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Without `_`, upper case.
    pub code: &'static str,
    pub meaning: Meaning,
    /// In plain words: what happened and what to do.
    pub reason: &'static str,
}

const fn entry(code: &'static str, meaning: Meaning, reason: &'static str) -> Entry {
    Entry { code, meaning, reason }
}

const TROUBLE: &str = "Alipay+ is in trouble; the till asks again by itself";
const OTHERWISE: &str = "the wallet will not pay this; ask for another wallet, or cash";
const LIMIT: &str = "the amount is above a limit of this wallet; ask for another wallet, or split the sale";
const KEY: &str = "the signature was not accepted; check [alipay] private_key, key_version and client_id";
const SUPPORT: &str = "the till asked for something Alipay+ does not offer; check base_url and tell support this code";
const ANTOM: &str = "the contract does not cover this payment; ask Antom";
const NO_PARTS: &str =
    "this wallet gives back the whole amount at once or nothing; refund all of it, or pay back in cash";

/// Every code of the pages (Antom, in-store payments: result codes of pay, inquiryPayment, cancel, refund,
/// inquiryRefund; the two spellings of the signature's code are both in use).
pub const TABLE: &[Entry] = &[
    entry("SUCCESS", Meaning::Done, "done"),
    // Ask, then cancel.
    entry("PAYMENTINPROCESS", Meaning::InProcess, "the customer is confirming on the phone"),
    entry("UNKNOWNEXCEPTION", Meaning::Unknown, TROUBLE),
    entry("REQUESTTRAFFICEXCEEDLIMIT", Meaning::Retry, "too many requests; the till asks again by itself"),
    entry("SYSTEMERROR", Meaning::Unknown, TROUBLE),
    entry("ORDERNOTEXIST", Meaning::NotFound, "Alipay+ knows no such order"),
    entry("REFUNDNOTEXIST", Meaning::NotFound, "Alipay+ knows no such refund"),
    // Another code of the customer, another payment.
    entry("EXPIREDCODE", Meaning::NewCode, "the customer's code is too old; ask for a fresh one"),
    entry("INVALIDPAYMENTCODE", Meaning::NewCode, "this is not a code of an Alipay+ wallet; scan the code for paying"),
    entry(
        "USERPAYMENTVERIFICATIONFAILED",
        Meaning::NewCode,
        "the customer did not confirm, or mistyped the password; ask for a fresh code and try again",
    ),
    entry("ORDERISCLOSED", Meaning::Ended, "the order is closed; start the payment again with a fresh code"),
    entry("ORDERISCANCELED", Meaning::Ended, "the order was cancelled; start the payment again with a fresh code"),
    entry("ORDERISCANCELLED", Meaning::Ended, "the order was cancelled; start the payment again with a fresh code"),
    // The customer must pay otherwise.
    entry(
        "USERBALANCENOTENOUGH",
        Meaning::Customer,
        "the balance does not suffice; the customer can choose another card",
    ),
    entry("USERAMOUNTEXCEEDLIMIT", Meaning::Customer, LIMIT),
    entry("PAYMENTAMOUNTEXCEEDLIMIT", Meaning::Customer, LIMIT),
    entry("PAYMENTCOUNTEXCEEDLIMIT", Meaning::Customer, "this wallet has paid too often today; ask for another wallet"),
    entry(
        "USERKYCNOTQUALIFIED",
        Meaning::Customer,
        "the customer's wallet is not verified for this; ask for another wallet",
    ),
    entry("USERSTATUSABNORMAL", Meaning::Customer, "the customer's account is restricted; ask for another wallet"),
    entry("USERNOTEXIST", Meaning::Customer, "Alipay+ does not know this customer; ask for another wallet"),
    entry("RISKREJECT", Meaning::Customer, "risk control stopped the payment; ask for another wallet, or cash"),
    entry("FRAUDREJECT", Meaning::Customer, "risk control stopped the payment; ask for another wallet, or cash"),
    entry("NOPAYOPTIONS", Meaning::Customer, OTHERWISE),
    // Ours to correct.
    entry(
        "PARAMILLEGAL",
        Meaning::Configuration,
        "a value was not accepted; compare [shop] and [alipay] with the contract",
    ),
    entry(
        "REPEATREQINCONSISTENT",
        Meaning::Configuration,
        "this number was used with other figures before; start again, and tell support",
    ),
    entry("INVALIDSIGNATURE", Meaning::Keys, KEY),
    entry("SIGNATUREINVALID", Meaning::Keys, KEY),
    entry(
        "CLIENTINVALID",
        Meaning::Keys,
        "the client id is not known or not active; check [alipay] client_id and base_url",
    ),
    entry(
        "KEYNOTFOUND",
        Meaning::Keys,
        "Alipay+ has no key of yours; upload the public half of private_key in the console",
    ),
    entry("INVALIDAPI", Meaning::Configuration, SUPPORT),
    entry("NOINTERFACEDEF", Meaning::Configuration, SUPPORT),
    entry("METHODNOTSUPPORTED", Meaning::Configuration, SUPPORT),
    entry("MEDIATYPENOTACCEPTABLE", Meaning::Configuration, SUPPORT),
    entry(
        "CURRENCYNOTSUPPORT",
        Meaning::Configuration,
        "the contract does not name the shop's currency; ask Antom to add it",
    ),
    entry(
        "ACCESSDENIED",
        Meaning::Configuration,
        "this client id may not do that; ask Antom to enable in-store payments",
    ),
    // Antom's to correct.
    entry("INVALIDCONTRACT", Meaning::Contract, ANTOM),
    entry(
        "SETTLECONTRACTNOTMATCH",
        Meaning::Contract,
        "the settlement currency is not in the contract; check settlement_currency, or ask Antom",
    ),
    entry("INVALIDMERCHANTSTATUS", Meaning::Contract, "the merchant account is not active; ask Antom"),
    entry("MERCHANTKYBNOTQUALIFIED", Meaning::Contract, "the merchant is not verified yet; ask Antom"),
    entry("MERCHANTNOTREGISTERED", Meaning::Contract, "merchant_id is not registered; check it, or ask Antom"),
    entry("PAYMENTNOTQUALIFIED", Meaning::Contract, ANTOM),
    entry(
        "PROCESSFAIL",
        Meaning::Failed,
        "Alipay+ could not process it; do not repeat it, ask for another way to pay and tell support",
    ),
    // Of a cancel.
    entry(
        "CANCELWINDOWEXCEED",
        Meaning::TooLate,
        "too much time has passed to cancel; what is paid can only be refunded",
    ),
    entry(
        "PAYMENTMETHODNOTSUPPORTED",
        Meaning::TooLate,
        "this wallet cannot be cancelled; what is paid can only be refunded",
    ),
    entry(
        "ORDERSTATUSINVALID",
        Meaning::NotNow,
        "the order cannot be changed as it stands; the till asks how it stands",
    ),
    entry(
        "MERCHANTBALANCENOTENOUGH",
        Meaning::NotEnough,
        "the shop's balance at Alipay+ does not cover this yet; it is tried again as customers pay, or top the account up",
    ),
    // Of a refund.
    entry(
        "REFUNDAMOUNTEXCEED",
        Meaning::NoRefund,
        "more than is left of the payment; look into the merchant console for other refunds",
    ),
    entry("REFUNDWINDOWEXCEED", Meaning::NoRefund, "the time for refunds is over; pay back in cash"),
    entry(
        "MULTIPLEREFUNDSNOTSUPPORTED",
        Meaning::NoRefund,
        "this wallet takes one refund only; pay the rest back in cash",
    ),
    entry("PARTIALREFUNDNOTSUPPORTED", Meaning::NoRefund, NO_PARTS),
    entry("REFUNDNOTSUPPORTED", Meaning::NoRefund, "this wallet gives nothing back; pay back in cash"),
    entry("REFUNDINPROCESS", Meaning::RefundInProcess, "the refund is under way; the till asks until it is done"),
];

/// The entry of `code`, in whatever spelling.
pub fn classify(code: &str) -> Entry {
    let code: String = code.chars().filter(|letter| *letter != '_').map(|letter| letter.to_ascii_uppercase()).collect();
    let known = TABLE.iter().find(|entry| entry.code == code).copied();
    known.unwrap_or(entry("", Meaning::New, "a code the till does not know; tell support"))
}

/// What a failed or undecided `call` lets the payment conclude.
pub fn conclude(call: Call, status: Status, meaning: Meaning, payment: &Payment, detail: String) -> Answer {
    match call {
        Call::Pay => not_paid(status, meaning, payment, detail),
        Call::Close | Call::Reverse => not_cancelled(call, status, meaning, detail),
        _ => not_told(status, meaning, payment, detail),
    }
}

/// A signed no to a pay call is final (Antom: "Idempotency"), and the machine still asks before it believes it.
fn not_paid(status: Status, meaning: Meaning, payment: &Payment, detail: String) -> Answer {
    match (status, meaning) {
        (Status::Undecided, Meaning::InProcess) if payment.scanned => Answer::Confirming,
        // Nobody was shown a code, and Alipay+ wants another number: this one is closed.
        (Status::Undecided, Meaning::InProcess) => Answer::Refused { detail },
        // "Failed" is obeyed, whatever the code beside it says.
        (Status::Undecided | Status::Success, _)
        | (_, Meaning::InProcess | Meaning::RefundInProcess | Meaning::Retry | Meaning::Unknown) => {
            Answer::Silent { detail }
        }
        // The order exists and has a fate of its own: the question that follows brings it.
        (Status::Failed, Meaning::Ended) if !payment.scanned => Answer::Silent { detail },
        (Status::Failed, Meaning::NewCode | Meaning::Customer | Meaning::Ended) if payment.scanned => {
            Answer::Declined { detail }
        }
        (Status::Failed, _) => Answer::Refused { detail },
    }
}

fn not_cancelled(call: Call, status: Status, meaning: Meaning, detail: String) -> Answer {
    match (status, meaning) {
        (Status::Undecided | Status::Success, _)
        | (_, Meaning::InProcess | Meaning::RefundInProcess | Meaning::Retry | Meaning::Unknown) => {
            Answer::Silent { detail }
        }
        (Status::Failed, Meaning::NotFound) => Answer::NotFound,
        (Status::Failed, Meaning::Ended) => cancelled(call),
        (Status::Failed, _) if call == Call::Reverse => Answer::ReverseRefused { detail },
        (Status::Failed, _) => Answer::CloseRefused { detail },
    }
}

/// The cancel is done.
pub const fn cancelled(call: Call) -> Answer {
    if matches!(call, Call::Reverse) { Answer::Reversed } else { Answer::Closed }
}

/// An inquiry that failed tells nothing about the payment, except that there is none.
fn not_told(status: Status, meaning: Meaning, payment: &Payment, detail: String) -> Answer {
    match (status, meaning) {
        (Status::Failed, Meaning::NotFound) => Answer::NotFound,
        (Status::Failed, Meaning::Configuration | Meaning::Keys | Meaning::Contract) if is_harmless(payment) => {
            Answer::Refused { detail }
        }
        // Whatever else an inquiry fails with, what is being called off goes on to the cancel (Alipay's own SDK).
        (Status::Failed, _) if matches!(payment.state, State::Closing { .. }) => Answer::Waiting,
        _ => Answer::Silent { detail },
    }
}

/// Whether a refusal of the question itself may end `payment`: no customer can have paid it, or Alipay+ has signed
/// a no to its pay call already.
pub const fn is_harmless(payment: &Payment) -> bool {
    let never_seen = !payment.shown && !payment.scanned;
    never_seen || (payment.scanned && matches!(payment.state, State::Closing { refused: true, .. }))
}

/// What a failed or undecided refund call lets the refund conclude.
pub fn conclude_refund(call: Call, status: Status, meaning: Meaning, id: &str, detail: String) -> RefundAnswer {
    match (call, status, meaning) {
        (Call::Refund, Status::Undecided, Meaning::RefundInProcess) => {
            RefundAnswer::Accepted { acquirer_id: id.to_owned() }
        }
        (_, Status::Undecided | Status::Success, _) => RefundAnswer::Silent { detail },
        (Call::Refund, Status::Failed, Meaning::Retry) => RefundAnswer::TooSoon { detail },
        (_, _, Meaning::InProcess | Meaning::RefundInProcess | Meaning::Retry | Meaning::Unknown) => {
            RefundAnswer::Silent { detail }
        }
        (Call::Refund, Status::Failed, Meaning::NotEnough) => RefundAnswer::NotEnough { new_number: true, detail },
        (Call::Refund, Status::Failed, _) => RefundAnswer::Refused { detail },
        (_, Status::Failed, Meaning::NotFound) => RefundAnswer::NotFound,
        (_, Status::Failed, _) => RefundAnswer::Silent { detail },
    }
}

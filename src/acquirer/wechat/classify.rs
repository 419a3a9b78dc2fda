//! Every code WeChat Pay answers with: what it means, why, and what the payment may conclude.
//!
//! Codes are compared without `_` and in upper case, because the pages write them both ways. The code
//! decides; the HTTP class only where the code is unknown, and a server error never proves anything. A vague code
//! is told more exactly by the internal number at the end of `Request-ID`.
//!
//! Errors need no signature, so they are hints: the machine never ends a payment as paid on one, and
//! ends it as unpaid only where nobody can have seen a code or the order was missing for a minute. What a
//! hint must not prove (that an order is closed) counts only when the error is signed.

use crate::domain::payment::Answer;
use crate::domain::refund::RefundAnswer;

/// The questions about an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    /// Place an order whose code the shop shows.
    Create,
    /// Pay with the customer's code.
    Pay,
    Query,
    Close,
    /// Take back what a customer's code began.
    Reverse,
}

/// The questions about a refund.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefundCall {
    Create,
    Query,
}

/// What a code means, whatever the question was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Too many requests: the same one again, later.
    Retry,
    /// They do not know themselves: ask.
    Unknown,
    /// The customer is entering a password.
    Confirming,
    /// There is no such order or refund (yet).
    NotFound,
    /// The order is paid.
    Paid,
    /// The order is closed.
    Closed,
    /// The order was taken back.
    Reversed,
    /// The time in which it could be taken back, or refunded, is over.
    TooLate,
    /// The number is in use or used up.
    Used,
    /// The customer's code is not good, or not any more.
    BadCode,
    /// Who has to pay has not enough: the customer, or the pool refunds come from.
    NotEnough,
    /// The shop may not do this now, or not this way.
    Refused,
    /// Keys, identity, clock or a value in the configuration.
    Configuration,
    /// There was nothing on that day.
    NoStatement,
    /// The statement is being made.
    NotReady,
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

const BUSY: &str = "too many requests; the till asks again by itself";
const TROUBLE: &str = "WeChat Pay is in trouble; the till asks again by itself";
const NO_ORDER: &str = "WeChat Pay has nothing by that number";
const NO_REFUND: &str = "WeChat Pay knows no such refund";
const PASSWORD: &str = "the customer is entering the password";
const NO_ACCESS: &str = "this merchant may not use this product; ask the acquirer to enable it";
const RELATION: &str =
    "the shop's number does not belong to this institution; check [wechat] identity with the acquirer";
const ACCOUNT: &str = "the merchant account or the customer's account is restricted; ask the acquirer";
const ORDER_PAID: &str = "the order is paid already";
const ORDER_CLOSED: &str = "the order is closed";
const NEW_CODE: &str = "the customer's code is not valid; ask for a fresh one";
const NO_MONEY: &str = "the balance does not suffice; the customer can choose another card";
const PAST_REVERSE: &str = "too much time has passed to take the payment back; refund it instead";

/// Every code of the general table, the interface pages and the error lists (WeChat Pay: HTTP status
/// codes and error codes; native pay, query order, close order).
pub const TABLE: &[Entry] = &[
    // 202
    entry("ACCEPTED", Meaning::Unknown, "accepted, not done yet; the till asks again by itself"),
    entry("USERPAYING", Meaning::Confirming, PASSWORD),
    // 400
    entry(
        "PARAMERROR",
        Meaning::Configuration,
        "a value was not accepted; compare [shop] and [wechat] with the contract",
    ),
    entry(
        "INVALIDREQUEST",
        Meaning::Configuration,
        "the request was not accepted; check base_url, identity and currency",
    ),
    entry(
        "APPIDMCHIDNOTMATCH",
        Meaning::Configuration,
        "appid and mchid do not belong together; check [wechat] identity",
    ),
    entry("MCHNOTEXISTS", Meaning::Configuration, "the merchant number does not exist; check [wechat] identity"),
    entry("ORDERPAID", Meaning::Paid, ORDER_PAID),
    entry("ORDERCLOSED", Meaning::Closed, ORDER_CLOSED),
    entry("ORDERREVERSED", Meaning::Reversed, "the order was reversed"),
    entry("AUTHCODEINVALID", Meaning::BadCode, NEW_CODE),
    entry("REVERSEEXPIRE", Meaning::TooLate, PAST_REVERSE),
    entry("NOSTATEMENTEXIST", Meaning::NoStatement, "there was no payment on that day"),
    entry("STATEMENTCREATING", Meaning::NotReady, "the statement is being made"),
    // 401
    entry(
        "SIGNERROR",
        Meaning::Configuration,
        "the signature was not accepted; check merchant_serial, private_key, the merchant number and this computer's clock",
    ),
    // 403
    entry("NOAUTH", Meaning::Configuration, NO_ACCESS),
    entry("ACCOUNTERROR", Meaning::Configuration, ACCOUNT),
    entry("RULELIMIT", Meaning::Refused, "a rule or limit of WeChat Pay forbids it; try another amount or tender"),
    entry("TRADEERROR", Meaning::Refused, "WeChat Pay refused the payment; try another tender"),
    entry("REQUESTBLOCKED", Meaning::Refused, "risk control blocked the request; ask the acquirer"),
    entry("NOTENOUGH", Meaning::NotEnough, NO_MONEY),
    entry("OUTTRADENOUSED", Meaning::Used, "the order number is in use; the till asks how that order stands"),
    entry(
        "OUTREFUNDNOUSED",
        Meaning::Refused,
        "the refund's number was used with other figures; the till asks how that refund stands",
    ),
    entry(
        "TRADEOVERDUE",
        Meaning::TooLate,
        "the payment is older than a year, so WeChat Pay gives nothing back; pay it back in cash",
    ),
    entry("AUTHCODEEXPIRE", Meaning::BadCode, NEW_CODE),
    // 404
    entry("ORDERNOTEXIST", Meaning::NotFound, NO_ORDER),
    entry("NOTFOUND", Meaning::NotFound, NO_ORDER),
    entry("RESOURCENOTEXISTS", Meaning::NotFound, NO_ORDER),
    entry("REFUNDNOTEXISTS", Meaning::NotFound, NO_REFUND),
    entry("USERNOTEXIST", Meaning::Refused, "the customer's account is gone; give the money back another way"),
    // 429
    entry("RATELIMITED", Meaning::Retry, BUSY),
    entry("RATELIMITEXCEEDED", Meaning::Retry, BUSY),
    entry("RATELIMITEXCEED", Meaning::Retry, BUSY),
    entry("FREQUENCYLIMITED", Meaning::Retry, BUSY),
    entry("FREQUENCYLIMITEDEXCEED", Meaning::Retry, BUSY),
    entry("FREQUENCYLIMITEXCEED", Meaning::Retry, BUSY),
    // 500 and above
    entry("SYSTEMERROR", Meaning::Unknown, TROUBLE),
    entry("BANKERROR", Meaning::Unknown, TROUBLE),
    entry("OPENIDMISMATCH", Meaning::Unknown, TROUBLE),
    entry("INVALIDTRANSACTIONID", Meaning::Unknown, TROUBLE),
    entry("BIZERRNEEDRETRY", Meaning::Unknown, TROUBLE),
    entry("SERVICEUNAVAILABLE", Meaning::Unknown, TROUBLE),
];

/// Internal numbers at the end of `Request-ID` (WeChat Pay: troubleshooting guide). They are hints.
pub const INTERNAL: &[Entry] = &[
    entry("268501834", Meaning::Confirming, PASSWORD),
    entry("1000001021", Meaning::Confirming, PASSWORD),
    entry("268576361", Meaning::Confirming, PASSWORD),
    entry("270279174", Meaning::Confirming, PASSWORD),
    entry("268501784", Meaning::BadCode, "the customer's code was used already; ask for a fresh one"),
    entry(
        "268501011",
        Meaning::BadCode,
        "the customer's code has expired, or is of another wallet; ask for a fresh one",
    ),
    entry("268512771", Meaning::NotFound, NO_ORDER),
    entry("268447845", Meaning::Configuration, RELATION),
    entry("268443701", Meaning::Configuration, RELATION),
    entry("268443704", Meaning::Configuration, RELATION),
    entry("268449386", Meaning::TooLate, PAST_REVERSE),
    entry("88430113", Meaning::NotEnough, NO_MONEY),
    entry(
        "268435461",
        Meaning::Configuration,
        "a value was not accepted; compare [shop] and [wechat] with the contract",
    ),
    entry(
        "268501838",
        Meaning::Configuration,
        "the address is that of the mainland; [wechat] base_url must be one of the overseas addresses",
    ),
];

/// The meaning of `code`, or of the HTTP `status` where the code is new to us.
pub fn classify(status: u16, code: &str) -> Entry {
    let code: String = code.chars().filter(|letter| *letter != '_').map(|letter| letter.to_ascii_uppercase()).collect();
    let known = TABLE.iter().find(|entry| entry.code == code).copied();
    match (status, known) {
        (_, Some(entry)) if entry.meaning == Meaning::Retry => entry,
        (500.., Some(entry)) => Entry { meaning: Meaning::Unknown, ..entry },
        (_, Some(entry)) => entry,
        (429, None) => entry("", Meaning::Retry, BUSY),
        (401 | 403, None) => entry("", Meaning::Configuration, NO_ACCESS),
        (400..=499, None) => entry("", Meaning::Refused, "WeChat Pay refused the request; tell support this code"),
        _ => entry("", Meaning::Unknown, TROUBLE),
    }
}

/// The same with the internal number `request_id` ends with, where the code alone is vague.
pub fn refine(status: u16, found: Entry, request_id: Option<&str>) -> Entry {
    let vague = matches!(found.meaning, Meaning::Refused | Meaning::Configuration) && status < 500 && status != 401;
    let number = request_id.filter(|_| vague).and_then(|id| id.trim().rsplit_once('-')).map(|(_, number)| number);
    INTERNAL.iter().find(|entry| Some(entry.code) == number).copied().unwrap_or(found)
}

/// What `meaning` lets the payment conclude from an answer to `call`. `signed` is whether the platform
/// signed the answer.
pub fn conclude(call: Call, meaning: Meaning, signed: bool, detail: String) -> Answer {
    match call {
        Call::Create => ordered(meaning, signed, detail),
        Call::Pay => match meaning {
            // The question that follows tells whether there is an order after all.
            Meaning::BadCode | Meaning::NotEnough => Answer::Declined { detail },
            other => ordered(other, signed, detail),
        },
        Call::Query => match meaning {
            Meaning::NotFound => Answer::NotFound,
            Meaning::Configuration => Answer::Refused { detail },
            Meaning::Confirming if signed => Answer::Confirming,
            // The order exists and has a fate of its own: the next question brings it, signed.
            _ => Answer::Silent { detail },
        },
        Call::Close => match meaning {
            Meaning::Retry | Meaning::Unknown => Answer::Silent { detail },
            Meaning::NotFound => Answer::NotFound,
            Meaning::Paid => Answer::AlreadyPaid,
            Meaning::Closed if signed => Answer::Closed,
            Meaning::Reversed if signed => Answer::Reversed,
            Meaning::Closed | Meaning::Reversed => Answer::Silent { detail },
            _ => Answer::CloseRefused { detail },
        },
        Call::Reverse => match meaning {
            // «Paying» is asked to be tried again after some seconds.
            Meaning::Retry | Meaning::Unknown | Meaning::Confirming => Answer::Silent { detail },
            Meaning::NotFound => Answer::NotFound,
            // Never paid, or given back whole.
            Meaning::Closed | Meaning::Reversed if signed => Answer::Reversed,
            Meaning::Closed | Meaning::Reversed => Answer::Silent { detail },
            _ if signed => Answer::ReverseRefused { detail },
            _ => Answer::CloseRefused { detail },
        },
    }
}

fn ordered(meaning: Meaning, signed: bool, detail: String) -> Answer {
    match meaning {
        Meaning::Confirming if signed => Answer::Confirming,
        Meaning::Retry
        | Meaning::Unknown
        | Meaning::Confirming
        | Meaning::Paid
        | Meaning::Closed
        | Meaning::Reversed
        | Meaning::Used => Answer::Silent { detail },
        _ => Answer::Refused { detail },
    }
}

/// What `meaning` lets the refund conclude. A no to the request is asked about by the machine before it counts.
pub fn conclude_refund(call: RefundCall, meaning: Meaning, detail: String) -> RefundAnswer {
    match (call, meaning) {
        (_, Meaning::Unknown | Meaning::Confirming) => RefundAnswer::Silent { detail },
        (RefundCall::Create, Meaning::Retry) => RefundAnswer::TooSoon { detail },
        (RefundCall::Query, Meaning::Retry) => RefundAnswer::Silent { detail },
        (RefundCall::Create, Meaning::NotEnough) => RefundAnswer::NotEnough { new_number: false, detail },
        (RefundCall::Query, Meaning::NotFound) => RefundAnswer::NotFound,
        (RefundCall::Query, Meaning::Configuration) => RefundAnswer::Refused { detail },
        (RefundCall::Query, _) => RefundAnswer::Silent { detail },
        (RefundCall::Create, _) => RefundAnswer::Refused { detail },
    }
}

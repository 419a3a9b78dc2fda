//! Every code WeChat Pay answers with: what it means, why, and what the payment may conclude.
//!
//! Codes are compared without `_` and in upper case, because the pages write them both ways. The code
//! decides; the HTTP class only where the code is unknown, and a server error never proves anything.
//!
//! Errors need no signature, so they are hints: the machine never ends a payment as paid on one, and
//! ends it as unpaid only where nobody can have seen a code or the order was missing for a minute. What a
//! hint must not prove (that an order is closed) counts only when the error is signed.

use crate::domain::payment::Answer;

/// The three questions about an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    Create,
    Query,
    Close,
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
    /// There is no such order (yet).
    NotFound,
    /// The order is paid.
    Paid,
    /// The order is closed.
    Closed,
    /// The order was taken back.
    Reversed,
    /// The number is in use or used up.
    Used,
    /// The wallet or the bank says no to this customer.
    Declined,
    /// The shop may not do this now, or not this way.
    Refused,
    /// Keys, identity, clock or a value in the configuration.
    Configuration,
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
const NO_ORDER: &str = "WeChat Pay knows no such order";
const NO_ACCESS: &str = "this merchant may not use this product; ask the acquirer to enable native pay";
const ACCOUNT: &str = "the merchant account or the customer's account is restricted; ask the acquirer";
const ORDER_PAID: &str = "the order is paid already";
const ORDER_CLOSED: &str = "the order is closed";
const NOT_OURS: &str = "an answer to a question the till does not ask; tell support";
const NEW_CODE: &str = "the customer's code is not valid; ask for a fresh one";
const NO_MONEY: &str = "the balance does not suffice; the customer can choose another card";

/// Every code of the general table, the interface pages and the error lists (WeChat Pay: HTTP status
/// codes and error codes; native pay, query order, close order).
pub const TABLE: &[Entry] = &[
    // 202
    entry("ACCEPTED", Meaning::Unknown, "accepted, not done yet; the till asks again by itself"),
    entry("USERPAYING", Meaning::Confirming, "the customer is entering the password"),
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
    entry("AUTHCODEINVALID", Meaning::Declined, NEW_CODE),
    entry("NOSTATEMENTEXIST", Meaning::Refused, NOT_OURS),
    entry("STATEMENTCREATING", Meaning::Refused, NOT_OURS),
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
    entry("NOTENOUGH", Meaning::Declined, NO_MONEY),
    entry("OUTTRADENOUSED", Meaning::Used, "the order number is in use; the till asks how that order stands"),
    entry("OUTREFUNDNOUSED", Meaning::Refused, NOT_OURS),
    entry("TRADEOVERDUE", Meaning::Refused, NOT_OURS),
    entry("AUTHCODEEXPIRE", Meaning::Declined, NEW_CODE),
    // 404
    entry("ORDERNOTEXIST", Meaning::NotFound, NO_ORDER),
    entry("NOTFOUND", Meaning::NotFound, NO_ORDER),
    entry("RESOURCENOTEXISTS", Meaning::NotFound, NO_ORDER),
    entry("REFUNDNOTEXISTS", Meaning::Refused, NOT_OURS),
    entry("USERNOTEXIST", Meaning::Refused, NOT_OURS),
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

/// What `meaning` lets the payment conclude from an answer to `call`. `signed` is whether the platform
/// signed the answer.
pub fn conclude(call: Call, meaning: Meaning, signed: bool, detail: String) -> Answer {
    match (call, meaning) {
        (_, Meaning::Retry | Meaning::Unknown) => Answer::Silent { detail },
        (Call::Create | Call::Query, Meaning::Confirming) if signed => Answer::Confirming,
        // The order exists and has a fate of its own: the query that follows brings it, signed.
        (
            Call::Create | Call::Query,
            Meaning::Confirming | Meaning::Paid | Meaning::Closed | Meaning::Reversed | Meaning::Used,
        ) => Answer::Silent { detail },
        (Call::Create, _) => Answer::Refused { detail },
        (Call::Query, Meaning::NotFound) => Answer::NotFound,
        (Call::Query, Meaning::Configuration) => Answer::Refused { detail },
        (Call::Query, Meaning::Declined | Meaning::Refused) => Answer::Silent { detail },
        (Call::Close, Meaning::NotFound) => Answer::NotFound,
        (Call::Close, Meaning::Paid) => Answer::AlreadyPaid,
        (Call::Close, Meaning::Closed) if signed => Answer::Closed,
        (Call::Close, Meaning::Reversed) if signed => Answer::Reversed,
        (Call::Close, Meaning::Closed | Meaning::Reversed) => Answer::Silent { detail },
        (Call::Close, _) => Answer::CloseRefused { detail },
    }
}

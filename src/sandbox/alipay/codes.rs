//! The result codes of the in-store interface and what each leaves behind (Antom: pay, cancel and refund
//! pages, «Result process logic»).

use serde::{Deserialize, Serialize};

/// The three outcomes an answer can have; the code only says why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ResultStatus {
    /// The call did what it was asked for.
    S,
    /// It failed for good.
    F,
    /// Nobody knows yet; ask.
    U,
}

/// What a call that ends in a code leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaves {
    /// All it was asked for; only the answer differs.
    Effect,
    /// The failure itself: the same request number gets the same answer again (Antom: API idempotency).
    Failure,
    /// Nothing.
    Nothing,
}

use Leaves::{Effect, Failure, Nothing};
use ResultStatus::{F, S, U};

/// Code, outcome, what is left behind, and what the answer says in words.
type Row = (&'static str, ResultStatus, Leaves, &'static str);

/// Every code the documents of the five calls name.
const TABLE: [Row; 50] = [
    ("SUCCESS", S, Effect, "success"),
    ("PAYMENT_IN_PROCESS", U, Effect, "the payment is being processed"),
    ("REFUND_IN_PROCESS", U, Effect, "the refund is being processed"),
    ("UNKNOWN_EXCEPTION", U, Effect, "an API calling is failed, which is caused by unknown reasons"),
    ("REQUEST_TRAFFIC_EXCEED_LIMIT", U, Nothing, "the request traffic exceeds the limit"),
    ("EXPIRED_CODE", F, Failure, "the payment code is expired"),
    ("INVALID_PAYMENT_CODE", F, Failure, "the payment code is invalid"),
    ("USER_PAYMENT_VERIFICATION_FAILED", F, Failure, "the user failed the verification"),
    ("ORDER_IS_CLOSED", F, Failure, "the order is closed"),
    ("ORDER_IS_CANCELED", F, Failure, "the order is cancelled"),
    ("USER_BALANCE_NOT_ENOUGH", F, Failure, "the balance of the user is not enough"),
    ("USER_AMOUNT_EXCEED_LIMIT", F, Failure, "the amount exceeds the limit of the user"),
    ("PAYMENT_AMOUNT_EXCEED_LIMIT", F, Failure, "the payment amount exceeds the limit"),
    ("PAYMENT_COUNT_EXCEED_LIMIT", F, Failure, "the number of payments exceeds the limit"),
    ("USER_KYC_NOT_QUALIFIED", F, Failure, "the user is not verified far enough"),
    ("USER_STATUS_ABNORMAL", F, Failure, "the status of the user is abnormal"),
    ("USER_NOT_EXIST", F, Failure, "the user does not exist"),
    ("RISK_REJECT", F, Failure, "rejected by risk control"),
    ("FRAUD_REJECT", F, Failure, "rejected as a suspected fraud"),
    ("NO_PAY_OPTIONS", F, Failure, "the user has no means to pay"),
    ("PARAM_ILLEGAL", F, Nothing, "a parameter is illegal"),
    ("REPEAT_REQ_INCONSISTENT", F, Nothing, "the repeated request differs from the first one"),
    ("INVALID_SIGNATURE", F, Nothing, "the signature is invalid"),
    ("SIGNATURE_INVALID", F, Nothing, "the signature is invalid"),
    ("CLIENT_INVALID", F, Nothing, "the client is invalid"),
    ("KEY_NOT_FOUND", F, Nothing, "the key is not found"),
    ("INVALID_API", F, Nothing, "the called API is invalid"),
    ("NO_INTERFACE_DEF", F, Nothing, "the API is not defined"),
    ("METHOD_NOT_SUPPORTED", F, Nothing, "the HTTP method is not supported"),
    ("MEDIA_TYPE_NOT_ACCEPTABLE", F, Nothing, "the media type is not acceptable"),
    ("CURRENCY_NOT_SUPPORT", F, Nothing, "the currency is not supported"),
    ("ACCESS_DENIED", F, Nothing, "the access is denied"),
    ("INVALID_CONTRACT", F, Nothing, "the contract is invalid"),
    ("SETTLE_CONTRACT_NOT_MATCH", F, Nothing, "no settlement contract matches"),
    ("INVALID_MERCHANT_STATUS", F, Nothing, "the status of the merchant is abnormal"),
    ("MERCHANT_KYB_NOT_QUALIFIED", F, Nothing, "the merchant is not verified far enough"),
    ("MERCHANT_NOT_REGISTERED", F, Nothing, "the merchant is not registered"),
    ("PAYMENT_NOT_QUALIFIED", F, Nothing, "the merchant may not take payments"),
    ("PROCESS_FAIL", F, Nothing, "a general business failure"),
    ("SYSTEM_ERROR", F, Nothing, "a system error"),
    ("ORDER_NOT_EXIST", F, Nothing, "the order does not exist"),
    ("CANCEL_WINDOW_EXCEED", F, Nothing, "the time to cancel is over; use refund"),
    ("ORDER_STATUS_INVALID", F, Nothing, "the status of the order does not allow this"),
    ("PAYMENT_METHOD_NOT_SUPPORTED", F, Nothing, "the payment method does not support this"),
    ("MERCHANT_BALANCE_NOT_ENOUGH", F, Failure, "the balance of the merchant is not enough"),
    ("REFUND_AMOUNT_EXCEED", F, Failure, "more than what is left would be refunded"),
    ("REFUND_WINDOW_EXCEED", F, Failure, "the time to refund is over"),
    ("MULTIPLE_REFUNDS_NOT_SUPPORTED", F, Failure, "only one refund is supported"),
    ("PARTIAL_REFUND_NOT_SUPPORTED", F, Failure, "only the whole amount can be refunded"),
    ("REFUND_NOT_SUPPORTED", F, Failure, "refunds are not supported"),
];

fn row(code: &str) -> Option<&'static Row> {
    TABLE.iter().find(|(known, ..)| *known == code)
}

/// The outcome the documents give `code`; nothing for a code they do not know.
pub(super) fn status(code: &str) -> Option<ResultStatus> {
    row(code).map(|(_, status, ..)| *status)
}

/// What a call that ends like this leaves behind. Codes nobody knows leave what their outcome says.
pub(super) fn leaves(code: &str, status: ResultStatus) -> Leaves {
    match row(code) {
        Some((_, known, leaves, _)) if *known == status => *leaves,
        _ if status == F => Nothing,
        _ => Effect,
    }
}

/// What the answer says in words.
pub(super) fn words(code: &str) -> &'static str {
    row(code).map_or("a code this document does not know", |(.., words)| words)
}

/// Every code with its outcome, for scripts and tests that go through all of them.
pub fn all_codes() -> impl Iterator<Item = (&'static str, ResultStatus)> {
    TABLE.iter().map(|(code, status, ..)| (*code, *status))
}

//! Troubles in plain words: what happened, what to tell the customer, the one safe next step.

use super::key::Key;

/// The three messages of one trouble.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trouble {
    /// What happened; may need arguments.
    pub what: Key,
    /// What to tell the customer; the cashier reads it in the shop's language, the customer in theirs.
    pub say: Key,
    /// The one safe next step; may need arguments.
    pub step: Key,
}

macro_rules! troubles {
    ($($name:ident = $id:literal;)*) => {
        $(
            #[doc = concat!("`", $id, "-*` in `errors.ftl`")]
            pub const $name: Trouble = Trouble {
                what: Key::new(concat!($id, "-what")),
                say: Key::new(concat!($id, "-say")),
                step: Key::new(concat!($id, "-step")),
            };
        )*
        /// Every trouble.
        pub const ALL: &[Trouble] = &[$($name),*];
    };
}

troubles! {
    NO_LINE = "no-line";
    OUTCOME_UNKNOWN = "outcome-unknown";
    ACQUIRER_REFUSED = "acquirer-refused";
    ACQUIRER_BUSY = "acquirer-busy";
    KEYS_WRONG = "keys-wrong";
    ANSWER_UNTRUSTED = "answer-untrusted";
    CLOCK_WRONG = "clock-wrong";
    DISK_FULL = "disk-full";
    STORE_IN_USE = "store-in-use";
    STORE_NEWER = "store-newer";
    STORE_DAMAGED = "store-damaged";
    STORE_READ_ONLY = "store-read-only";
    STORE_FAILED = "store-failed";
    CONFIG_WRONG = "config-wrong";
    CONFIG_MISSING = "config-missing";
    BUDGET_PER_SALE = "budget-per-sale";
    BUDGET_TOTAL = "budget-total";
    BUDGET_COUNT = "budget-count";
    BUDGET_HOURS = "budget-hours";
    BUDGET_NONE = "budget-none";
    RATE_TOO_OLD = "rate-too-old";
    RATE_MISSING = "rate-missing";
    MISMATCH = "mismatch";
    LATE_CHARGE = "late-charge";
    STILL_LIVE = "still-live";
    AMOUNT_TOO_LARGE = "amount-too-large";
    ENGINE_STOPPED = "engine-stopped";
    SCAN_HONG_KONG = "scan-hong-kong";
    SCAN_UNION_PAY = "scan-union-pay";
    SCAN_CARD_SCHEME = "scan-card-scheme";
    SCAN_NOT_SET_UP = "scan-not-set-up";
    SCAN_USED = "scan-used";
    SCAN_RECEIPT = "scan-receipt";
    SCAN_PRODUCT = "scan-product";
    SCAN_SEVERAL = "scan-several";
    SCAN_WRONG_PAGE = "scan-wrong-page";
    SCAN_INPUT_METHOD = "scan-input-method";
    SCAN_UNREAD = "scan-unread";
    REFUND_NOT_PAID = "refund-not-paid";
    REFUND_TOO_MUCH = "refund-too-much";
    REFUND_NOTHING_LEFT = "refund-nothing-left";
    REFUND_NO_AMOUNT = "refund-no-amount";
    REFUND_TOO_MANY = "refund-too-many";
    REFUND_TOO_OLD = "refund-too-old";
}

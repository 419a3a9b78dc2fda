//! The one place where an error becomes plain words: what happened, what to tell the customer, the one
//! safe next step.

use super::scan::Misread;
use crate::domain::payment::Tender;
use crate::domain::refund::RefundError;
use crate::i18n::{Arg, Key, Trouble, key, trouble, word};
use crate::store::StoreError;
use crate::sync::SyncError;
use crate::ui::context::Context;

/// An error in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What happened.
    pub what: String,
    /// What to tell the customer, in both languages.
    pub say: Key,
    /// The one safe next step.
    pub step: String,
}

/// `error` of a payment by `tender`, in the cashier's words.
pub fn in_words(error: &SyncError, tender: Tender, context: &Context) -> Words {
    let told = kind(error);
    worded(told, tender, &left_of(error, context), context)
}

/// `error` of a refund, which moved no money: nothing about a payment, and no other way to pay.
pub fn of_refund(error: &SyncError, tender: Tender, context: &Context) -> Words {
    let told = match error {
        SyncError::Store(StoreError::Full { .. }) => {
            Trouble { what: key::REFUND_DISK_FULL_WHAT, say: key::SAY_REFUND_NOT_YET, ..trouble::DISK_FULL }
        }
        SyncError::Store(error) => {
            Trouble { what: key::REFUND_NOT_STORED_WHAT, say: key::SAY_REFUND_NOT_YET, ..store(error) }
        }
        SyncError::Refund(error) => refund(error),
        _ => REFUND_NOT_POSSIBLE,
    };
    worded(told, tender, &left_of(error, context), context)
}

/// What is left, where an error tells it.
fn left_of(error: &SyncError, context: &Context) -> String {
    match error {
        SyncError::Refund(RefundError::TooMuch { left, .. }) => context.words.money(*left),
        _ => String::new(),
    }
}

fn worded(told: Trouble, tender: Tender, left: &str, context: &Context) -> Words {
    let wallet = context.say(word::tender(tender));
    let path = context.config.home.display().to_string();
    let args: [(&str, Arg); 3] = [("wallet", (&wallet).into()), ("path", (&path).into()), ("left", left.into())];
    Words { what: context.say_with(told.what, &args), say: told.say, step: context.say_with(told.step, &args) }
}

fn kind(error: &SyncError) -> Trouble {
    match error {
        SyncError::Store(error) => store(error),
        SyncError::Sale(_) | SyncError::Illegal(_) => trouble::STILL_LIVE,
        SyncError::Money(_) | SyncError::Nothing => trouble::AMOUNT_TOO_LARGE,
        SyncError::NotConfigured(_) | SyncError::NotByCode => trouble::SCAN_NOT_SET_UP,
        SyncError::LocalQr(_) => trouble::ACQUIRER_REFUSED,
        SyncError::Refund(error) => refund(error),
        SyncError::NoSuchPayment(_) | SyncError::Unheard(_) => trouble::OUTCOME_UNKNOWN,
    }
}

/// The acquirer cannot be asked for it, whatever is tried.
const REFUND_NOT_POSSIBLE: Trouble =
    Trouble { what: key::REFUND_NOT_POSSIBLE_WHAT, say: key::SAY_REFUND_NOT_YET, step: key::REFUND_NOT_POSSIBLE_STEP };

/// Why nothing can be given back.
pub const fn refund(error: &RefundError) -> Trouble {
    match error {
        RefundError::NotPaid(_) => trouble::REFUND_NOT_PAID,
        RefundError::TooMuch { .. } => trouble::REFUND_TOO_MUCH,
        RefundError::NothingLeft => trouble::REFUND_NOTHING_LEFT,
        RefundError::Nothing | RefundError::Currency => trouble::REFUND_NO_AMOUNT,
        RefundError::Impossible(_) => REFUND_NOT_POSSIBLE,
        RefundError::TooMany(_) => trouble::REFUND_TOO_MANY,
        RefundError::TooOld(_) => trouble::REFUND_TOO_OLD,
    }
}

/// What was scanned where a payment waits for a customer's code, in the cashier's words.
pub fn scanned(scanned: Misread, context: &Context) -> Words {
    let tender = match scanned {
        Misread::NotSetUp(tender) | Misread::NoLine(tender) => tender,
        _ => Tender::Wechat,
    };
    worded(misread(scanned), tender, "", context)
}

/// Which trouble it is when something else than a good code is scanned.
pub const fn misread(misread: Misread) -> Trouble {
    match misread {
        Misread::HongKong => trouble::SCAN_HONG_KONG,
        Misread::UnionPay => trouble::SCAN_UNION_PAY,
        Misread::CardScheme => trouble::SCAN_CARD_SCHEME,
        Misread::NotSetUp(_) => trouble::SCAN_NOT_SET_UP,
        Misread::NoLine(_) => trouble::NO_LINE,
        Misread::Used => trouble::SCAN_USED,
        Misread::Receipt => trouble::SCAN_RECEIPT,
        Misread::Product => trouble::SCAN_PRODUCT,
        Misread::Several => trouble::SCAN_SEVERAL,
        Misread::WrongPage => trouble::SCAN_WRONG_PAGE,
        Misread::InputMethod => trouble::SCAN_INPUT_METHOD,
        Misread::Unread => trouble::SCAN_UNREAD,
    }
}

/// What is wrong with the database.
pub const fn store(error: &StoreError) -> Trouble {
    match error {
        StoreError::InUse { .. } => trouble::STORE_IN_USE,
        StoreError::Newer { .. } => trouble::STORE_NEWER,
        StoreError::Damaged { .. } | StoreError::Projections { .. } | StoreError::NotOurs { .. } => {
            trouble::STORE_DAMAGED
        }
        StoreError::ReadOnly { .. } => trouble::STORE_READ_ONLY,
        StoreError::Full { .. } => trouble::DISK_FULL,
        _ => trouble::STORE_FAILED,
    }
}

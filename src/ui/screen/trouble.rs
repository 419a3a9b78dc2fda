//! The one place where an error becomes plain words: what happened, what to tell the customer, the one
//! safe next step.

use crate::i18n::{Arg, Key, Trouble, trouble};
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

/// `error` in the cashier's words.
pub fn in_words(error: &SyncError, context: &Context) -> Words {
    let told = kind(error);
    let detail = error.to_string();
    let wallet = context.say(crate::i18n::key::TENDER_WECHAT);
    let path = context.config.home.display().to_string();
    let args: [(&str, Arg); 3] = [("detail", (&detail).into()), ("wallet", (&wallet).into()), ("path", (&path).into())];
    Words { what: context.say_with(told.what, &args), say: told.say, step: context.say_with(told.step, &args) }
}

fn kind(error: &SyncError) -> Trouble {
    match error {
        SyncError::Store(error) => store(error),
        SyncError::Sale(_) | SyncError::Illegal(_) => trouble::STILL_LIVE,
        SyncError::Money(_) | SyncError::Nothing => trouble::AMOUNT_TOO_LARGE,
        SyncError::NotConfigured(_) | SyncError::NotByCode | SyncError::LocalQr(_) | SyncError::Refund(_) => {
            trouble::ACQUIRER_REFUSED
        }
        SyncError::NoSuchPayment(_) | SyncError::Unheard(_) => trouble::OUTCOME_UNKNOWN,
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

//! Which tenders can be used now, and why the others cannot. A tender keeps its place and its key.

use crate::domain::money::Money;
use crate::domain::payment::Tender;
use crate::i18n::{Key, key};
use crate::ui::context::Context;

/// Why a tender cannot be used now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locked {
    /// The shop does not take it.
    NotSetUp,
    /// Nothing was typed yet.
    NoAmount,
    /// It needs the line, and the line is down.
    NoLine,
    /// The risk budget is used up, or this sale is too large for it.
    OverBudget,
    /// The store cannot write.
    Trouble,
}

impl Locked {
    /// In words, on the button and in the hints bar.
    pub const fn sentence(self) -> Key {
        match self {
            Self::NotSetUp => key::TENDER_NOT_SET_UP,
            Self::NoAmount => key::TENDER_NO_AMOUNT,
            Self::NoLine => key::TENDER_NEEDS_LINE,
            Self::OverBudget => key::TENDER_LIMIT,
            Self::Trouble => key::TROUBLE_TITLE,
        }
    }
}

/// The tenders this shop takes, in their places.
pub fn taken(context: &Context) -> impl Iterator<Item = Tender> {
    [Tender::Wechat, Tender::LocalQr, Tender::Cash].into_iter().filter(|tender| is_set_up(*tender, context))
}

/// Whether the configuration has what `tender` needs.
pub const fn is_set_up(tender: Tender, context: &Context) -> bool {
    match tender {
        Tender::Cash => true,
        Tender::Wechat => context.config.wechat.is_some(),
        Tender::LocalQr => context.config.local_qr.is_some() && context.config.offline.is_some(),
        Tender::Alipay => false,
    }
}

/// Whether `tender` can be used for `total` now.
///
/// # Errors
/// The first reason against it.
pub fn offer(tender: Tender, total: Option<Money>, context: &Context) -> Result<(), Locked> {
    if !is_set_up(tender, context) {
        return Err(Locked::NotSetUp);
    }
    if context.trouble.is_some() {
        return Err(Locked::Trouble);
    }
    let total = total.ok_or(Locked::NoAmount)?;
    match tender {
        Tender::Wechat if context.down_since().is_some() => Err(Locked::NoLine),
        Tender::LocalQr => {
            let budget = context.config.offline.as_ref().ok_or(Locked::NotSetUp)?;
            budget.allows(total, &context.outstanding(), context.now).map_err(|_| Locked::OverBudget)
        }
        _ => Ok(()),
    }
}

/// What Enter pays with: the wallet while there is a line, else cash.
pub fn default_tender(total: Option<Money>, context: &Context) -> Option<Tender> {
    [Tender::Wechat, Tender::Cash].into_iter().find(|tender| offer(*tender, total, context).is_ok())
}

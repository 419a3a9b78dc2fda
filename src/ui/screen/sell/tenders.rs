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
    [Tender::Wechat, Tender::Alipay, Tender::LocalQr, Tender::Cash]
        .into_iter()
        .filter(|tender| is_set_up(*tender, context))
}

/// Whether the shop takes `tender`.
pub fn is_set_up(tender: Tender, context: &Context) -> bool {
    context.takes.contains(&tender)
}

/// Whether the shop can scan the code of a customer.
pub fn scans(context: &Context) -> bool {
    SCANNED.into_iter().any(|tender| is_set_up(tender, context))
}

/// The wallets whose customers can show a code.
const SCANNED: [Tender; 2] = [Tender::Wechat, Tender::Alipay];

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
        Tender::Wechat | Tender::Alipay if context.is_down(tender) => Err(Locked::NoLine),
        Tender::LocalQr => {
            let budget = context.config.offline.as_ref().ok_or(Locked::NotSetUp)?;
            budget.allows(total, &context.outstanding(), context.now).map_err(|_| Locked::OverBudget)
        }
        _ => Ok(()),
    }
}

/// Whether a customer's code can be scanned for `total` now: one wallet that can be reached is enough.
///
/// # Errors
/// Why not even the most hopeful wallet can be used.
pub fn offer_scan(total: Option<Money>, context: &Context) -> Result<(), Locked> {
    let mut why = Locked::NotSetUp;
    for tender in SCANNED.into_iter().filter(|tender| is_set_up(*tender, context)) {
        match offer(tender, total, context) {
            Ok(()) => return Ok(()),
            Err(locked) => why = locked,
        }
    }
    Err(why)
}

/// What Enter pays with: the first wallet with a line, else cash.
pub fn default_tender(total: Option<Money>, context: &Context) -> Option<Tender> {
    [Tender::Wechat, Tender::Alipay, Tender::Cash].into_iter().find(|tender| offer(*tender, total, context).is_ok())
}

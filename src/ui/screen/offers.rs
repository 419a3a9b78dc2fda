//! What of the keys of a place does something now: the hints bar offers nothing else.

use super::details::{Details, Mode};
use super::sell::tenders;
use super::{Cashier, Pay, Screen, Stage};
use crate::domain::refund::may_refund;
use crate::ui::context::Context;
use crate::ui::keys::{Action, Place};

impl Cashier {
    /// Whether `action` does something here and now.
    pub(super) fn offers(&self, action: &Action, context: &Context) -> bool {
        let total = self.waiting_total();
        match (action, &self.screen) {
            (Action::Pay(tender), _) => tenders::offer(*tender, total, context).is_ok(),
            (Action::Scan, _) => tenders::offer_scan(total, context).is_ok(),
            (Action::Plus, Screen::Sell) => self.sell.is_typing(),
            (Action::Primary, Screen::Sell) => tenders::default_tender(total, context).is_some(),
            (Action::Primary | Action::Up, Screen::Today(today)) => !today.last().is_empty(),
            (_, Screen::Pay(pay)) => pay.offers(action, context),
            (_, Screen::Details(details)) => details.offers(action),
            (_, Screen::Sell | Screen::Today(_)) => true,
        }
    }
}

impl Pay {
    fn offers(&self, action: &Action, context: &Context) -> bool {
        match action {
            // Once the code is here, the key hides it; its button says so.
            Action::QrHere => self.live().is_some_and(|live| live.may_show_here(context) && !live.qr_here),
            Action::Ask => self.stage() != Stage::Claimed || !context.is_down(self.tender()),
            Action::Back if matches!(self.place(), Place::Preparing | Place::Waiting | Place::Confirming) => {
                self.may_cancel()
            }
            _ => true,
        }
    }
}

impl Details {
    fn offers(&self, action: &Action) -> bool {
        match (action, &self.mode) {
            (Action::Refund, mode) => matches!(mode, Mode::Look) && self.left().minor > 0,
            (Action::Primary, Mode::Refund(form)) => {
                may_refund(&self.payment, &self.refunds, Some(form.amount(self.left()))).is_ok()
            }
            (Action::All, Mode::Refund(form)) => form.amount(self.left()) != self.left(),
            _ => true,
        }
    }
}

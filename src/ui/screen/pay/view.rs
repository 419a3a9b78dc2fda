//! Which body stands under which band.

use super::super::frame;
use super::super::parts::View;
use super::super::sell::{self, cart};
use super::{Pay, Phase, Stage, cash, checking, claimed, human, notpaid, paid, panel, refused, scan, waiting};
use crate::ui::context::Context;
use crate::ui::screen::Cashier;
use iced::Fill;
use iced::widget::{container, row};

/// The pay panel in its frame, with the cart beside it where there is room.
pub fn view<'a>(cashier: &'a Cashier, pay: &'a Pay, context: &'a Context) -> View<'a> {
    let layout = context.layout();
    let panel = match &pay.phase {
        Phase::Cash { received } => cash::view(pay, received, context),
        Phase::Scan { misread } => scan::view(cashier, pay, *misread, context),
        Phase::Starting(start) if start.scanned => waiting::sent(cashier, pay, context),
        Phase::Starting(_) => waiting::preparing(cashier, pay, None, context),
        Phase::Refused { error, .. } => refused::view(pay, error, context),
        Phase::Live(live) => match Stage::of(&live.payment) {
            Stage::Sent => waiting::sent(cashier, pay, context),
            Stage::Preparing => waiting::preparing(cashier, pay, Some(live), context),
            Stage::Waiting | Stage::Confirming => waiting::view(cashier, pay, live, context),
            Stage::Checking | Stage::Cancelling => checking::view(pay, live, context),
            Stage::Paid => paid::view(cashier, pay, live, context),
            Stage::NotPaid => notpaid::view(cashier, pay, live, context),
            Stage::Claimed => claimed::view(pay, live, context),
            _ => human::view(pay, live, context),
        },
    };
    let needs_digits = pay.stage() == Stage::Cash;
    let cart = (layout.shows_cart_while_paying() || needs_digits).then(|| {
        let dock = needs_digits.then(|| sell::dock(context));
        cart_of(pay, dock, context)
    });
    let main = row![cart, container(panel).width(Fill).height(Fill)].spacing(layout.gutter);
    frame::window(cashier, context, main.into())
}

fn cart_of<'a>(pay: &Pay, dock: Option<View<'a>>, context: &Context) -> View<'a> {
    match &pay.sale {
        Some(sale) => sell::stored_cart(context, Some(&sale.id), &pay.lines, dock),
        None => cart(context, &pay.lines, false, dock),
    }
}

/// The heading of the summary row that stands in for the cart.
pub fn summary(pay: &Pay, context: &Context) -> Option<View<'static>> {
    let hidden = !context.layout().shows_cart_while_paying() && pay.stage() != Stage::Cash;
    hidden.then(|| panel::summary(context, pay.sale.as_ref().map(|sale| &sale.id), pay.lines.len()))
}

//! The customer's code is waited for. Nothing was begun: every way out is open.

use super::super::parts::{Push, View, Weighty, numbered, paragraph, push_wide, spring, tell};
use super::super::scan::Misread;
use super::super::sell::tenders;
use super::super::trouble;
use super::Pay;
use super::panel::{Cap, Parts, action, panel, preview};
use super::waiting::{amounts, amounts_beside};
use crate::domain::payment::Tender;
use crate::i18n::{key, word};
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::icon::Icon;
use crate::ui::keys::{self, Action};
use crate::ui::screen::Cashier;
use crate::ui::screen::layout::fixed;
use crate::ui::theme::{StateRole, size, space};
use iced::widget::{column, row};

pub fn view<'a>(cashier: &'a Cashier, pay: &'a Pay, misread: Option<Misread>, context: &'a Context) -> View<'a> {
    // What went wrong needs the room of the large figures.
    let (figures, told): (View<'a>, View<'a>) = match misread {
        Some(misread) => (amounts_beside(pay, context), wrong(misread, context)),
        None => (amounts(pay, context), steps(context)),
    };
    let left = column![figures, spring(), told, spring()].spacing(space::XS);
    let back = action(
        context,
        "back",
        Weighty::Plain,
        Some(Icon::Left),
        context.say(key::BUTTON_BACK_TO_SALE),
        Cap::Word(key::KEY_ESCAPE),
        Action::Back,
    );
    let side = column![preview(cashier, context), spring(), instead(pay, context)].spacing(context.layout().card.gap);
    let parts = Parts { right: None, left: left.into(), side: Some(side.into()), leave: Some(back), next: Vec::new() };
    panel(pay, context, parts)
}

/// What to do, for whoever has never scanned a phone.
fn steps<'a>(context: &Context) -> View<'a> {
    let wallets: Vec<String> = [Tender::Wechat, Tender::Alipay]
        .into_iter()
        .filter(|tender| tenders::is_set_up(*tender, context))
        .map(|tender| context.say(word::tender(tender)))
        .collect();
    let wallets = wallets.join(&context.say(key::LIST_SEPARATOR));
    let words = [
        context.say_with(key::SCAN_STEP_OPEN, &[("wallets", wallets.into())]),
        context.say(key::SCAN_STEP_HOLD),
        context.say(key::SCAN_STEP_ONCE),
    ];
    let rows =
        words.into_iter().zip(1..).map(|(words, number)| numbered(&context.look, number, StateRole::Wait, words));
    column(rows).spacing(space::S).into()
}

/// What was scanned instead, what to tell the customer, the next step.
fn wrong<'a>(misread: Misread, context: &Context) -> View<'a> {
    let look = &context.look;
    let words = trouble::scanned(misread, context);
    column![
        paragraph(look, words.what, size::LABEL, Weight::Bold, look.state(StateRole::Fail).fg),
        tell(context, StateRole::Fail, key::PAY_TELL_CUSTOMER, words.say),
        paragraph(look, words.step, size::BODY, Weight::Medium, look.palette.text),
    ]
    .spacing(space::XS)
    .into()
}

/// Every other way to pay, with its key.
fn instead<'a>(pay: &Pay, context: &Context) -> View<'a> {
    let total = Some(pay.quote.local);
    let others: Vec<Tender> =
        tenders::taken(context).filter(|tender| tenders::offer(*tender, total, context).is_ok()).collect();
    let mut rows = column![].spacing(space::XS);
    for pair in others.chunks(2) {
        rows = rows.push(row(pair.iter().map(|tender| other(*tender, context))).spacing(space::XS));
    }
    rows.into()
}

/// A smaller button for another tender, as wide as its half of the column.
pub fn other<'a>(tender: Tender, context: &Context) -> View<'a> {
    let act = Action::Pay(tender);
    let push = Push {
        id: id(tender),
        weight: Weighty::Plain,
        icon: None,
        words: context.say(word::tender_short(tender)),
        cap: keys::key_of(&act),
        height: fixed::BUTTON,
        action: Some(act),
    };
    push_wide(&context.look, push)
}

const fn id(tender: Tender) -> &'static str {
    match tender {
        Tender::Cash => "other-cash",
        Tender::LocalQr => "other-local-qr",
        Tender::Wechat => "other-wechat",
        Tender::Alipay => "other-alipay",
    }
}

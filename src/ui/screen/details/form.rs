//! How much goes back, and why. Enter asks once more before anything is stored.

use super::super::layout::fixed;
use super::super::parts::{Figure, Push, View, Weighty, figure, hint_card, paragraph, push, push_wide, spring};
use super::super::pay::panel::{self, Parts};
use super::super::trouble;
use super::view::{back, top};
use super::{Details, Form, REASONS};
use crate::domain::money::Money;
use crate::domain::payment::Tender;
use crate::domain::refund::may_refund;
use crate::i18n::{Key, key, word};
use crate::ui::context::Context;
use crate::ui::font::{self, Weight};
use crate::ui::icon::Icon;
use crate::ui::keys::Action;
use crate::ui::theme::{StateRole, button as press, container as surface, size, space};
use crate::ui::widget::{label, tinted, with_id};
use iced::widget::{button, column, container, row, space as gap};
use iced::{Alignment, Fill, Theme};

pub(super) fn view<'a>(details: &'a Details, form: &'a Form, context: &'a Context) -> View<'a> {
    let look = &context.look;
    let left = details.left();
    let amount = form.amount(left);
    let all = amount == left;
    // A narrow window has no room beside the keypad for a second column.
    let narrow = !context.layout().shows_cart_while_paying();
    let face = Figure {
        max: if narrow { fixed::FIGURE_3 } else { context.layout().card.amount },
        room: body(context),
        weight: Weight::Bold,
        about: false,
        code: Some(size::LABEL),
    };
    let title = context.say(if all { key::REFUND_ALL_TITLE } else { key::REFUND_PART_TITLE });
    let error = may_refund(&details.payment, &details.refunds, Some(amount)).err();
    let locked = error.is_some();
    let error = error.map(|error| {
        let words = trouble::refund(&error);
        let args = [("left", context.words.money(left).into())];
        let what = context.say_with(words.what, &args);
        container(paragraph(look, what, size::BODY, Weight::Medium, look.state(StateRole::Fail).fg))
            .padding(space::S)
            .width(Fill)
            .style(surface::note(*look, StateRole::Fail))
    });
    let everything = push_wide(
        look,
        Push {
            id: "refund-all",
            weight: Weighty::Plain,
            icon: None,
            words: context.say_with(key::BUTTON_ALL_LEFT, &[("amount", context.words.money(left).into())]),
            cap: Some("F4"),
            height: fixed::BUTTON,
            action: (!all).then_some(Action::All),
        },
    );
    let body = column![
        paragraph(look, title, size::LABEL, Weight::Regular, look.palette.text_2),
        with_id("refund-amount", figure(context, amount, face)),
        everything,
        error,
        spring(),
        (narrow && !locked).then(|| paragraph(
            look,
            how(details, context).1,
            size::SMALL,
            Weight::Regular,
            look.palette.text_2
        )),
        paragraph(look, context.say(key::REFUND_WHY), size::BODY, Weight::Regular, look.palette.text_2),
        reasons(form, context),
    ]
    .spacing(space::XS);
    let parts = Parts {
        right: None,
        left: body.into(),
        side: (!narrow).then(|| sums(details, context)),
        leave: Some(back(context)),
        next: vec![ask(amount, locked, context)],
    };
    let paid = context.words.money(details.payment.amount);
    panel::framed(context, top((key::REFUND_TITLE, StateRole::Idle, Icon::Refund), paid, context), None, parts)
}

/// Asks once more, with the amount on it; locked while that cannot be given back.
fn ask<'a>(amount: Money, locked: bool, context: &Context) -> View<'a> {
    let words = context.say_with(key::BUTTON_REFUND_AMOUNT, &[("amount", context.words.money(amount).into())]);
    let ask = Push {
        id: "refund-ask",
        weight: Weighty::Primary,
        icon: Some(Icon::Refund),
        words,
        cap: Some(&context.say(key::KEY_ENTER)),
        height: fixed::ACTION,
        action: (!locked).then_some(Action::Primary),
    };
    push(&context.look, ask)
}

/// Width of the left body.
fn body(context: &Context) -> f32 {
    let side = if context.layout().shows_cart_while_paying() { context.layout().side } else { 0.0 };
    context.size.width
        - context.layout().cart
        - 3.0 * context.layout().gutter
        - side
        - 2.0 * context.layout().card.padding
}

/// Reasons in a row: two, or all four where there is no second column.
fn beside(context: &Context) -> usize {
    if context.layout().shows_cart_while_paying() { 2 } else { REASONS.len() }
}

fn columns(context: &Context) -> f32 {
    if context.layout().shows_cart_while_paying() { 2.0 } else { 4.0 }
}

fn reasons<'a>(form: &Form, context: &Context) -> View<'a> {
    let beside = beside(context);
    // All of one size: what the longest may have.
    let room = body(context) / columns(context) - 3.0 * space::XS;
    let fits = |reason| font::shrink(room, &context.say(reason), Weight::Medium, size::BODY);
    let words_size = REASONS.into_iter().map(fits).fold(size::BODY, f32::min);
    let mut rows = column![].spacing(space::XS);
    for (place, keys) in REASONS.chunks(beside).enumerate() {
        let each =
            keys.iter().enumerate().map(|(at, reason)| one(beside * place + at, *reason, words_size, form, context));
        rows = rows.push(row(each).spacing(space::XS));
    }
    rows.into()
}

fn one<'a>(index: usize, reason: Key, words_size: f32, form: &Form, context: &Context) -> View<'a> {
    let look = context.look;
    let chosen = form.reason == index;
    let words = context.say(reason);
    button(container(label(&look, words, words_size, Weight::Medium)).center(Fill))
        .padding([0.0, space::XS])
        .width(Fill)
        .height(fixed::BUTTON)
        .on_press(Action::Because(index))
        .style(move |theme: &Theme, status| match chosen {
            true => press::chosen(look)(theme, status),
            false => press::secondary(look)(theme, status),
        })
        .into()
}

/// What was paid and what is left, and what giving back means for this tender.
fn sums<'a>(details: &Details, context: &Context) -> View<'a> {
    let look = &context.look;
    let payment = &details.payment;
    let line = |title, amount| {
        let title = tinted(look, context.say(title), size::BODY, Weight::Regular, look.palette.text_2);
        let amount = label(look, context.words.money(amount), size::LABEL, Weight::Medium);
        row![title, gap::horizontal(), amount].align_y(Alignment::Center).height(context.layout().card.row)
    };
    let on_its_way = details.on_its_way();
    let (title, how) = how(details, context);
    column![
        line(key::REFUND_PAID, payment.amount),
        line(key::REFUND_GIVEN_BACK, details.given_back()),
        (on_its_way.minor > 0).then(|| line(key::REFUND_ON_ITS_WAY, on_its_way)),
        line(key::REFUND_LEFT, details.left()),
        spring(),
        hint_card(context, title, how),
    ]
    .spacing(space::XXS)
    .into()
}

/// What giving back means for this tender, and now.
fn how(details: &Details, context: &Context) -> (String, String) {
    let (title, text) = match details.payment.tender {
        Tender::Cash => (key::REFUND_CASH_TITLE, key::REFUND_CASH_HOW),
        tender if context.is_down(tender) => (key::REFUND_OFFLINE_TITLE, key::REFUND_OFFLINE_HOW),
        _ => (key::REFUND_WALLET_TITLE, key::REFUND_WALLET_HOW),
    };
    let wallet = context.say(word::tender(details.payment.tender));
    (context.say(title), context.say_with(text, &[("wallet", wallet.into())]))
}

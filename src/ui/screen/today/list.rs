//! The payments of the day, and what is owed.

use super::super::details::{Standing, signs, standing};
use super::super::layout::{Breakpoint, fixed};
use super::super::parts::{View, hair, paragraph, scroll};
use super::super::refund::sign_of as refund_sign;
use super::Today;
use super::view::{heading, sign_of, wallet_chip};
use crate::domain::id::PaymentId;
use crate::domain::payment::Payment;
use crate::domain::refund::Refund;
use crate::i18n::{Key, key, word};
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::icon::{Icon, icon};
use crate::ui::keys::Action;
use crate::ui::perform::PAYMENTS_LIST;
use crate::ui::screen::Stage;
use crate::ui::theme::{StateRole, button as press, container as surface, radius, size, space};
use crate::ui::widget::{label, pill, tinted, with_id};
use iced::widget::{button, column, container, row, space as gap};
use iced::{Alignment, Fill, FillPortion};

/// The payments of the day, the cursor on one of them.
pub(super) fn last_payments<'a>(context: &Context, today: &Today) -> View<'a> {
    let last = today.last();
    let look = &context.look;
    let head = heading(context, key::TODAY_LAST, Some(key::TODAY_LAST_NOTE));
    let list: View<'a> = if last.is_empty() {
        paragraph(look, context.say(key::TODAY_NONE), size::BODY, Weight::Regular, look.palette.text_3).into()
    } else {
        let rows = last.iter().enumerate().map(|(at, payment)| payment_row(context, today, at, payment));
        scroll(look, column(rows)).id(PAYMENTS_LIST).into()
    };
    container(column![head, hair(look), list])
        .padding([space::XS, space::M])
        .width(Fill)
        .height(Fill)
        .style(surface::card(*look))
        .into()
}

fn payment_row<'a>(context: &Context, today: &Today, at: usize, payment: &Payment) -> View<'a> {
    let look = &context.look;
    let palette = look.palette;
    let narrow = context.layout().breakpoint == Breakpoint::Compact;
    let (role, sign, word) = how(today, payment);
    let payer = payment.charge().and_then(|charge| charge.payer).map(|payer| context.words.money(payer));
    let payer = (!narrow).then(|| {
        let figure = tinted(look, payer.unwrap_or_default(), size::BODY, Weight::Regular, palette.text_2);
        container(figure).width(fixed::COLUMN_MONEY).align_right(fixed::COLUMN_MONEY)
    });
    let amount = label(look, context.words.money(payment.amount), size::BODY, Weight::Medium);
    let number = payment.id.as_str();
    let number = number.get(number.len().saturating_sub(6)..).unwrap_or(number).to_owned();
    let content = row![
        container(tinted(look, context.clock(payment.created_at), size::BODY, Weight::Regular, palette.text)).width(56),
        (!narrow).then(|| container(tinted(look, number, size::BODY, Weight::Regular, palette.text_2)).width(76)),
        container(wallet_chip(context, payment.tender)).width(fixed::COLUMN_CHIP).clip(true),
        gap::horizontal(),
        payer,
        container(amount).align_right(fixed::COLUMN_MONEY),
        container(pill(look, role, sign, context.say(word))).align_right(fixed::COLUMN_NAME),
    ]
    .spacing(space::XS)
    .padding([0.0, space::XXS])
    .height(fixed::BUTTON)
    .align_y(Alignment::Center);
    let pressed =
        button(content).padding(0.0).width(Fill).on_press(Action::Open(payment.id.clone())).style(press::quiet(*look));
    let on = at == today.cursor();
    let bar = if on { palette.ink } else { palette.surface };
    let bar = container(gap::vertical()).width(fixed::CURSOR).height(fixed::BUTTON).style(surface::fill(bar));
    let ground = if on { palette.select } else { palette.surface };
    let line = container(row![bar, pressed]).style(surface::fill(ground));
    column![line, hair(look)].into()
}

/// Colour, sign and word of a payment in the list: money on its way back before what it was.
fn how(today: &Today, payment: &Payment) -> (StateRole, Icon, Key) {
    let (role, sign) = sign_of(payment.finality());
    match standing(payment, today.refunds_of(&payment.id)) {
        Standing::Own(stage @ (Stage::Mismatch | Stage::Late | Stage::Unmatched)) => {
            (stage.role(), stage.icon(), stage.word())
        }
        Standing::Own(_) => (role, sign, word::finality(payment.finality())),
        other => {
            let (word, role, sign) = signs(other);
            (role, sign, word)
        }
    }
}

/// What is owed: nothing here is ever dropped.
pub(super) fn queue<'a>(context: &Context) -> View<'a> {
    let look = &context.look;
    let head = heading(context, key::TODAY_QUEUE, Some(key::TODAY_QUEUE_NOTE));
    let list: View<'a> = if context.unsettled() == 0 {
        paragraph(look, context.say(key::TODAY_QUEUE_EMPTY), size::BODY, Weight::Regular, look.palette.text_3).into()
    } else {
        let payments = context.desk.queue.iter().map(|payment| queued(context, payment));
        let refunds = context.desk.refunds.iter().map(|refund| queued_refund(context, refund));
        scroll(look, column(payments.chain(refunds))).into()
    };
    let card = container(column![head, hair(look), list])
        .padding([space::XS, space::M])
        .width(Fill)
        .height(FillPortion(1))
        .style(surface::card(*look));
    with_id("queue-card", card).height(FillPortion(1)).into()
}

fn queued<'a>(context: &Context, payment: &Payment) -> View<'a> {
    let stage = Stage::of(payment);
    let name = format!("{} {}", context.say(word::tender(payment.tender)), context.words.money(payment.amount));
    let since = context.words.span(context.now.since(payment.created_at));
    let how = context.say(word::finality(payment.finality()));
    waiting(context, (stage.role(), stage.icon()), name, [how, since], payment.id.clone())
}

/// A refund that is not at its end, with the word for how far it is.
fn queued_refund<'a>(context: &Context, refund: &Refund) -> View<'a> {
    let amount = context.words.money(refund.amount);
    let name = context.say_with(key::TODAY_QUEUED_REFUND, &[("amount", amount.into())]);
    let since = context.words.span(context.now.since(refund.created_at));
    let how = context.say(word::refund(&refund.state));
    waiting(context, refund_sign(&refund.state), name, [how, since], refund.payment.clone())
}

fn waiting<'a>(
    context: &Context,
    (role, sign): (StateRole, Icon),
    name: String,
    below: [String; 2],
    opens: PaymentId,
) -> View<'a> {
    let look = &context.look;
    let state = look.state(role);
    let sign = container(icon(sign, 20.0, state.fg)).center(36).style(surface::rounded(state.tint, radius::BUTTON));
    let pale = |words: String| tinted(look, words, size::SMALL, Weight::Regular, look.palette.text_3).into();
    let words = column![label(look, name, size::BODY, Weight::Medium), row(below.map(pale)).spacing(space::XS)];
    let content = row![sign, words].spacing(space::S).height(fixed::CART_LINE).align_y(Alignment::Center);
    let pressed = button(content).padding(0.0).width(Fill).on_press(Action::Open(opens)).style(press::quiet(*look));
    column![pressed, hair(look)].into()
}

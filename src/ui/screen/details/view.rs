//! One payment with what went back of it.

use super::super::frame;
use super::super::layout::fixed;
use super::super::parts::{Figure, View, Weighty, fact, figure, hair, paragraph, scroll, tell};
use super::super::pay::panel::{self, Cap, Parts, action};
use super::super::{Cashier, Stage, refund, sell, trouble};
use super::{Details, Mode, Standing, form};
use crate::clock::{day_in, zoned};
use crate::domain::payment::{Charge, Tender};
use crate::i18n::{Key, key};
use crate::sync::SyncError;
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::icon::Icon;
use crate::ui::keys::Action;
use crate::ui::theme::{StateRole, size, space};
use crate::ui::widget::{Band, band, label};
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Fill};

/// The payment's card in the frame of the window, with its lines or the keypad beside it.
pub fn view<'a>(cashier: &'a Cashier, details: &'a Details, context: &'a Context) -> View<'a> {
    let layout = context.layout();
    let (card, digits) = match &details.mode {
        Mode::Refund(form) => (form::view(details, form, context), true),
        Mode::Look | Mode::Sending { .. } => (look_at(details, context), false),
        Mode::Refused { error } => (refused(details, error, context), false),
    };
    let beside = (digits || layout.shows_cart_while_paying()).then(|| {
        let dock = digits.then(|| sell::dock(context));
        sell::stored_cart(context, Some(&details.sale.id), &details.sale.lines, dock)
    });
    let main = row![beside, container(card).width(Fill).height(Fill)].spacing(layout.gutter);
    frame::window(cashier, context, main.into())
}

/// Word, colour and sign of how a payment stands.
pub const fn signs(standing: Standing) -> (Key, StateRole, Icon) {
    match standing {
        Standing::Own(stage) => (stage.word(), stage.role(), stage.icon()),
        Standing::Refunding => (key::STATE_REFUNDING, StateRole::Idle, Icon::Hourglass),
        Standing::Refunded => (key::STATE_REFUNDED, StateRole::Idle, Icon::Refund),
        Standing::Stuck => (key::REFUND_STUCK, StateRole::Fail, Icon::Warning),
    }
}

pub(super) fn top<'a>((word, role, sign): (Key, StateRole, Icon), amount: String, context: &Context) -> View<'a> {
    let right = label(&context.look, amount, size::TIMER, Weight::Bold).into();
    let content = Band { role, icon: sign, word: context.say(word), second: context.second(word), right: Some(right) };
    band(&context.look, content, context.layout().card.band).into()
}

fn look_at<'a>(details: &'a Details, context: &'a Context) -> View<'a> {
    let parts = Parts {
        right: None,
        left: facts(details, context),
        side: Some(refunds(details, context)),
        leave: Some(back(context)),
        next: give_back(details, context).into_iter().collect(),
    };
    let amount = context.words.money(details.payment.amount);
    panel::framed(context, top(signs(details.standing()), amount, context), None, parts)
}

pub(super) fn back<'a>(context: &Context) -> View<'a> {
    let words = context.say(key::HINT_BACK);
    action(context, "back", Weighty::Plain, Some(Icon::Left), words, Cap::Word(key::KEY_ESCAPE), Action::Back)
}

fn give_back<'a>(details: &Details, context: &Context) -> Option<View<'a>> {
    let may = details.left().minor > 0 && matches!(details.mode, Mode::Look);
    may.then(|| {
        let words = context.say(key::BUTTON_REFUND);
        action(context, "refund", Weighty::Plain, Some(Icon::Refund), words, Cap::Plain("F6"), Action::Refund)
    })
}

/// The three sums that matter, then everything that identifies the payment.
fn facts<'a>(details: &Details, context: &Context) -> View<'a> {
    let look = &context.look;
    let payment = &details.payment;
    let money = |money| context.words.money(money);
    let line = |sign, title, value: String| fact(context, sign, StateRole::Idle, context.say(title), value);
    let at = zoned(&context.config.shop.timezone, payment.created_at);
    let when = format!(
        "{} {}",
        context.words.day(day_in(&context.config.shop.timezone, payment.created_at)),
        context.words.clock(&at)
    );
    let on_its_way = details.on_its_way();
    let waits = (on_its_way.minor > 0).then(|| line(Icon::Hourglass, key::REFUND_ON_ITS_WAY, money(on_its_way)));
    let charge = payment.charge();
    let charged =
        charge.and_then(|charge| charge.payer).map(|payer| line(Icon::Phone, key::DETAILS_CHARGED, money(payer)));
    let order = charge
        .filter(|_| payment.tender != Tender::Cash)
        .map(|charge| line(Icon::Compare, key::DETAILS_ORDER, panel::shortened(&charge.acquirer_id)));
    let late = matches!(Stage::of(payment), Stage::Late).then(|| {
        paragraph(look, context.say(key::DETAILS_LATE), size::BODY, Weight::Medium, look.state(StateRole::Fail).fg)
    });
    column![
        late,
        left_over(details, context),
        line(Icon::Refund, key::REFUND_GIVEN_BACK, money(details.given_back())),
        waits,
        hair(look),
        line(Icon::User, key::DETAILS_WALLET, panel::wallet_name(payment, context)),
        charged,
        order,
        line(Icon::Clock, key::DETAILS_WHEN, when),
        line(Icon::Info, key::PAID_NUMBER, payment.id.to_string()),
    ]
    .into()
}

/// What can still be given back, as a figure.
fn left_over<'a>(details: &Details, context: &Context) -> View<'a> {
    let look = &context.look;
    let room = context.layout().body();
    let face = Figure { max: fixed::FIGURE_3, room, weight: Weight::Bold, about: false, code: Some(size::LABEL) };
    column![
        paragraph(look, context.say(key::REFUND_LEFT), size::BODY, Weight::Regular, look.palette.text_2),
        figure(context, details.left(), face),
    ]
    .into()
}

/// Every refund with its state; coupons below.
fn refunds<'a>(details: &'a Details, context: &'a Context) -> View<'a> {
    let look = &context.look;
    let title = row![label(look, context.say(key::REFUNDS_TITLE), size::LABEL, Weight::Medium), gap::horizontal()]
        .align_y(Alignment::Center);
    let list: View<'a> = if details.refunds.is_empty() {
        let none = context.say(key::REFUNDS_NONE);
        container(paragraph(look, none, size::BODY, Weight::Regular, look.palette.text_3)).height(Fill).into()
    } else {
        let entries = details.refunds.iter().rev().map(|each| column![refund::entry(each, context), hair(look)].into());
        scroll(look, column(entries)).into()
    };
    let coupons = details.payment.charge().and_then(|charge| coupons(details, charge, context));
    let told = details
        .fresh_refund()
        .map(|(refund, _)| tell(context, StateRole::Idle, key::PAY_TELL_CUSTOMER, refund::say(refund, context)));
    column![title, hair(look), list, told, coupons].spacing(space::XS).into()
}

fn coupons<'a>(details: &Details, charge: &Charge, context: &Context) -> Option<View<'a>> {
    panel::coupons(details.payment.amount, charge, context)
}

/// The engine or the store said no.
fn refused<'a>(details: &'a Details, error: &SyncError, context: &'a Context) -> View<'a> {
    let look = &context.look;
    let palette = look.palette;
    let words = trouble::of_refund(error, details.payment.tender, context);
    let left = column![
        paragraph(look, words.what, size::TITLE, Weight::Bold, palette.text),
        tell(context, StateRole::Fail, key::PAY_TELL_CUSTOMER, words.say),
        paragraph(look, context.say(key::TROUBLE_STEP), size::SMALL, Weight::Regular, palette.text_3),
        paragraph(look, words.step, size::LABEL, Weight::Medium, palette.text),
        gap::vertical(),
        paragraph(look, context.say(key::TROUBLE_DETAIL), size::SMALL, Weight::Regular, palette.text_3),
        paragraph(look, error.to_string(), size::SMALL, Weight::Regular, palette.text_2),
    ]
    .spacing(context.layout().card.gap);
    let parts = Parts {
        right: None,
        left: left.into(),
        side: Some(refunds(details, context)),
        leave: Some(back(context)),
        next: Vec::new(),
    };
    let amount = context.words.money(details.payment.amount);
    panel::framed(context, top((key::REFUND_NOT_ASKED, StateRole::Fail, Icon::Cross), amount, context), None, parts)
}

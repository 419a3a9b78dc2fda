//! Today's totals and last payments.

use super::super::layout::{Breakpoint, fixed};
use super::super::parts::{Push, View, Weighty, hair, push, scroll};
use super::super::{Cashier, frame};
use super::{Today, list};
use crate::domain::money::Money;
use crate::domain::payment::{Finality, Tender};
use crate::domain::totals::TotalLine;
use crate::i18n::{Key, key, word};
use crate::ui::context::Context;
use crate::ui::font::{self, Weight};
use crate::ui::icon::{Icon, icon};
use crate::ui::keys::Action;
use crate::ui::theme::{StateRole, Wallet, container as surface, radius, size, space};
use crate::ui::widget::{chip, claim_stripes, label, tinted};
use iced::border::Radius;
use iced::widget::{column, container, row, space as gap, stack};
use iced::{Alignment, Fill, Length};

/// Cards, last payments and the queue.
pub fn view<'a>(cashier: &'a Cashier, today: &'a Today, context: &'a Context) -> View<'a> {
    let layout = context.layout();
    let totals: &[TotalLine] = today.read.as_ref().map_or(&[], |read| &read.totals);
    let cards = [
        (Finality::Paid, key::TODAY_PAID_SUB),
        (Finality::Claimed, key::TODAY_CLAIMED_SUB),
        (Finality::Unknown, key::TODAY_UNKNOWN_SUB),
        (Finality::Open, key::TODAY_OPEN_SUB),
    ];
    let cards: Vec<View<'a>> = cards.map(|(finality, sub)| card(context, finality, sub, totals)).into();
    let narrow = layout.breakpoint == Breakpoint::Compact;
    let cards: View<'a> = if narrow { two_by_two(cards, space::S) } else { row(cards).spacing(space::S).into() };
    let side = column![by_tender(context, totals), list::queue(context)].spacing(space::S).width(if narrow {
        context.layout().cart
    } else {
        fixed::TODAY_SIDE
    });
    let lower = row![list::last_payments(context, today), side].spacing(space::S).height(Fill);
    frame::window(cashier, context, column![title(context, today), cards, lower].spacing(space::S).into())
}

fn two_by_two<'a>(cards: Vec<View<'a>>, spacing: f32) -> View<'a> {
    let mut rows = column![].spacing(spacing);
    let mut cards = cards.into_iter();
    while let Some(first) = cards.next() {
        rows = rows.push(row![first].push(cards.next()).spacing(spacing));
    }
    rows.into()
}

fn title<'a>(context: &Context, today: &Today) -> View<'a> {
    let look = &context.look;
    let narrow = context.layout().breakpoint == Breakpoint::Compact;
    let day = if narrow { context.words.day(today.day) } else { context.words.day_full(today.day) };
    let till = &context.config.till.id;
    let sub = context.say_with(key::TODAY_SUBTITLE, &[("day", day.into()), ("till", till.into())]);
    let escape = context.say(key::KEY_ESCAPE);
    let back = Push {
        id: "back-to-selling",
        weight: Weighty::Primary,
        icon: Some(Icon::Store),
        words: context.say(key::BUTTON_BACK_TO_SELLING),
        cap: Some(&escape),
        height: fixed::BUTTON,
        action: Some(Action::Back),
    };
    row![
        label(look, context.say(key::TODAY_TITLE), size::HEADING, Weight::Bold),
        tinted(look, sub, size::BODY, Weight::Regular, look.palette.text_3),
        gap::horizontal(),
        push(look, back),
    ]
    .spacing(space::M)
    .align_y(Alignment::Center)
    .into()
}

/// One finality: never added to another.
fn card<'a>(context: &Context, finality: Finality, sub: Key, totals: &[TotalLine]) -> View<'a> {
    let look = &context.look;
    let (role, sign) = sign_of(finality);
    let lines = totals.iter().filter(|line| line.key.finality == finality);
    let (mut count, mut sum) = (0_i64, Money::zero(context.config.shop.currency));
    for line in lines {
        count = count.saturating_add(line.count);
        sum = sum.plus(line.amount).unwrap_or(sum);
    }
    let block = container(icon(sign, 32.0, look.state(role).on))
        .center(Fill)
        .style(surface::rounded(look.state(role).solid, Radius::default().left(radius::BAND)));
    let block: View<'a> = match role {
        StateRole::Claim => {
            let striped = claim_stripes(10.0, Radius::default().left(radius::BAND));
            let sign = container(icon(sign, 32.0, look.state(role).on)).center(Fill);
            let ground = container(gap::horizontal())
                .width(Fill)
                .height(Fill)
                .style(surface::rounded(look.state(role).solid, Radius::default().left(radius::BAND)));
            stack![ground, striped, sign].into()
        }
        _ => block.into(),
    };
    let beside = if context.layout().breakpoint == Breakpoint::Compact { 2.0 } else { 4.0 };
    let room = (context.size.width - 2.0 * context.layout().gutter) / beside - 100.0;
    let amount = context.words.money(sum);
    let figure = font::fit(room.max(130.0), &amount, Weight::Bold, context.layout().card.today_figure);
    let sub = context.say_with(sub, &[("count", count.into())]);
    let words = column![
        tinted(look, context.say(word::finality(finality)), size::BODY, Weight::Medium, look.state(role).fg),
        label(look, amount, figure, Weight::Bold),
        tinted(look, sub, size::SMALL, Weight::Regular, look.palette.text_3),
    ];
    let words = container(words).padding([0.0, space::M]).center_y(Fill).width(Fill).clip(true);
    let content = row![container(block).width(56).height(Fill), words];
    container(content).padding(1).height(context.layout().card.today).width(Fill).style(surface::card(*look)).into()
}

pub(super) const fn sign_of(finality: Finality) -> (StateRole, Icon) {
    match finality {
        Finality::Paid => (StateRole::Paid, Icon::Tick),
        Finality::Claimed => (StateRole::Claim, Icon::Claimed),
        Finality::Unknown => (StateRole::Busy, Icon::Checking),
        Finality::Open => (StateRole::Wait, Icon::Qr),
        Finality::Unpaid => (StateRole::Fail, Icon::Cross),
    }
}

/// Only what is paid, by tender, with what the wallets charged.
fn by_tender<'a>(context: &Context, totals: &[TotalLine]) -> View<'a> {
    let look = &context.look;
    let narrow = context.layout().breakpoint == Breakpoint::Compact;
    let head = heading(context, key::TODAY_BY_TENDER, (!narrow).then_some(key::TODAY_PAYER));
    let mut rows = column![];
    let mut total = Money::zero(context.config.shop.currency);
    let mut back = Money::zero(context.config.shop.currency);
    for line in totals.iter().filter(|line| line.key.finality == Finality::Paid) {
        total = total.plus(line.amount).unwrap_or(total);
        back = back.plus(line.refunded).unwrap_or(back);
        let payer = line.payer.filter(|_| !narrow).map(|payer| context.words.money(payer)).unwrap_or_default();
        let content = row![
            wallet_chip(context, line.key.tender),
            tinted(look, context.words.number(line.count), size::BODY, Weight::Regular, look.palette.text_2),
            gap::horizontal(),
            tinted(look, payer, size::BODY, Weight::Regular, look.palette.text_2),
            label(look, context.words.money(line.amount), size::BODY, Weight::Medium),
        ]
        .spacing(space::M)
        .height(fixed::BUTTON - space::XXS)
        .align_y(Alignment::Center);
        rows = rows.push(content).push(hair(look));
    }
    let sum = row![
        label(look, context.say(key::TODAY_TOTAL_PAID), size::BODY, Weight::Medium),
        gap::horizontal(),
        label(look, context.words.money(total), size::LABEL, Weight::Bold)
    ]
    .height(fixed::BUTTON)
    .align_y(Alignment::Center);
    // Refunds are told apart, and then taken off: never only the difference.
    let refunded = (back.minor > 0).then(|| {
        let off = Money::new(back.minor.saturating_neg(), back.currency);
        row![
            tinted(look, context.say(key::TODAY_REFUNDED), size::BODY, Weight::Regular, look.palette.text_2),
            gap::horizontal(),
            label(look, context.words.money(off), size::BODY, Weight::Medium)
        ]
        .height(fixed::ROW)
        .align_y(Alignment::Center)
    });
    let rows = rows.push(sum).push(refunded);
    // In a low window it shares the column with what is owed.
    let (list, height): (View<'a>, Length) = match context.layout().card.low {
        true => (scroll(look, rows).into(), Length::FillPortion(1)),
        false => (rows.into(), Length::Shrink),
    };
    let card = container(column![head, list]).padding([space::XS, space::M]).style(surface::card(*look));
    card.width(Fill).height(height).into()
}

pub(super) fn heading<'a>(context: &Context, title: Key, note: Option<Key>) -> View<'a> {
    let look = &context.look;
    let note = note.map(|note| tinted(look, context.say(note), size::SMALL, Weight::Regular, look.palette.text_3));
    row![label(look, context.say(title), size::BODY, Weight::Medium), gap::horizontal(), note]
        .height(fixed::ROW)
        .align_y(Alignment::Center)
        .into()
}

pub(super) fn wallet_chip<'a>(context: &Context, tender: Tender) -> View<'a> {
    let wallet = match tender {
        Tender::Cash => Wallet::Cash,
        Tender::Wechat => Wallet::Wechat,
        Tender::Alipay => Wallet::Alipay,
        Tender::LocalQr => Wallet::LocalQr,
    };
    chip(&context.look, wallet, context.say(word::tender_short(tender))).into()
}

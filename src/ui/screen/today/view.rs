//! Today's totals and last payments.

use super::super::layout::{Breakpoint, fixed};
use super::super::parts::{Push, View, Weighty, hair, paragraph, push, scroll};
use super::super::{Cashier, frame};
use super::Today;
use crate::domain::money::Money;
use crate::domain::payment::{Finality, Payment, Tender};
use crate::domain::totals::TotalLine;
use crate::i18n::{Key, key, word};
use crate::ui::context::Context;
use crate::ui::font::{self, Weight};
use crate::ui::icon::{Icon, icon};
use crate::ui::keys::Action;
use crate::ui::screen::Stage;
use crate::ui::theme::{StateRole, Wallet, button as press, container as surface, radius, size, space};
use crate::ui::widget::{chip, claim_stripes, label, pill, tinted, with_id};
use iced::border::Radius;
use iced::widget::{button, column, container, row, space as gap, stack};
use iced::{Alignment, Fill, FillPortion};

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
    let side = column![by_tender(context, totals), queue(context)].spacing(space::S).width(if narrow {
        context.layout().cart
    } else {
        fixed::TODAY_SIDE
    });
    let last: &[Payment] = today.read.as_ref().map_or(&[], |read| &read.last);
    let lower = row![last_payments(context, last), side].spacing(space::S).height(Fill);
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
    let figure = font::fit(room.max(130.0), &amount, Weight::Bold, fixed::CARD_FIGURE);
    let sub = context.say_with(sub, &[("count", count.into())]);
    let words = column![
        tinted(look, context.say(word::finality(finality)), size::BODY, Weight::Medium, look.state(role).fg),
        label(look, amount, figure, Weight::Bold),
        tinted(look, sub, size::SMALL, Weight::Regular, look.palette.text_3),
    ];
    let words = container(words).padding([0.0, space::M]).center_y(Fill).width(Fill).clip(true);
    let content = row![container(block).width(56).height(Fill), words];
    container(content).padding(1).height(fixed::CARD_HEIGHT).width(Fill).style(surface::card(*look)).into()
}

const fn sign_of(finality: Finality) -> (StateRole, Icon) {
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
    let mut rows = column![heading(context, key::TODAY_BY_TENDER, (!narrow).then_some(key::TODAY_PAYER))];
    let mut total = Money::zero(context.config.shop.currency);
    for line in totals.iter().filter(|line| line.key.finality == Finality::Paid) {
        total = total.plus(line.amount).unwrap_or(total);
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
    container(rows.push(sum)).padding([space::XS, space::M]).width(Fill).style(surface::card(*look)).into()
}

fn heading<'a>(context: &Context, title: Key, note: Option<Key>) -> View<'a> {
    let look = &context.look;
    let note = note.map(|note| tinted(look, context.say(note), size::SMALL, Weight::Regular, look.palette.text_3));
    row![label(look, context.say(title), size::BODY, Weight::Medium), gap::horizontal(), note]
        .height(fixed::ROW)
        .align_y(Alignment::Center)
        .into()
}

fn wallet_chip<'a>(context: &Context, tender: Tender) -> View<'a> {
    let wallet = match tender {
        Tender::Cash => Wallet::Cash,
        Tender::Wechat => Wallet::Wechat,
        Tender::Alipay => Wallet::Alipay,
        Tender::LocalQr => Wallet::LocalQr,
    };
    let name = match tender {
        Tender::Wechat => key::TENDER_WECHAT_SHORT,
        other => word::tender(other),
    };
    chip(&context.look, wallet, context.say(name)).into()
}

fn last_payments<'a>(context: &Context, last: &[Payment]) -> View<'a> {
    let look = &context.look;
    let head = heading(context, key::TODAY_LAST, Some(key::TODAY_LAST_NOTE));
    let list: View<'a> = if last.is_empty() {
        paragraph(look, context.say(key::TODAY_NONE), size::BODY, Weight::Regular, look.palette.text_3).into()
    } else {
        scroll(look, column(last.iter().map(|payment| payment_row(context, payment)))).into()
    };
    container(column![head, hair(look), list])
        .padding([space::XS, space::M])
        .width(Fill)
        .height(Fill)
        .style(surface::card(*look))
        .into()
}

fn payment_row<'a>(context: &Context, payment: &Payment) -> View<'a> {
    let look = &context.look;
    let palette = look.palette;
    let narrow = context.layout().breakpoint == Breakpoint::Compact;
    let (role, sign) = sign_of(payment.finality());
    let stage = Stage::of(&payment.state);
    let (role, sign) = match stage {
        Stage::Mismatch | Stage::Late | Stage::Unmatched => (stage.role(), stage.icon()),
        _ => (role, sign),
    };
    let payer = payment.charge().and_then(|charge| charge.payer).map(|payer| context.words.money(payer));
    let payer = (!narrow).then(|| {
        let figure = tinted(look, payer.unwrap_or_default(), size::BODY, Weight::Regular, palette.text_2);
        container(figure).width(fixed::COLUMN_MONEY).align_right(fixed::COLUMN_MONEY)
    });
    let amount = label(look, context.words.money(payment.amount), size::BODY, Weight::Medium);
    let number = payment.id.as_str();
    let number = number.get(number.len().saturating_sub(6)..).unwrap_or(number).to_owned();
    let word = match stage {
        Stage::Mismatch | Stage::Late | Stage::Unmatched => context.say(stage.word()),
        _ => context.say(word::finality(payment.finality())),
    };
    let content = row![
        container(tinted(look, context.clock(payment.created_at), size::BODY, Weight::Regular, palette.text)).width(56),
        (!narrow).then(|| container(tinted(look, number, size::BODY, Weight::Regular, palette.text_2)).width(76)),
        container(wallet_chip(context, payment.tender)).width(fixed::COLUMN_CHIP).clip(true),
        gap::horizontal(),
        payer,
        container(amount).align_right(fixed::COLUMN_MONEY),
        container(pill(look, role, sign, word)).align_right(fixed::COLUMN_NAME),
    ]
    .spacing(space::XS)
    .height(fixed::BUTTON)
    .align_y(Alignment::Center);
    let pressed =
        button(content).padding(0.0).width(Fill).on_press(Action::Open(payment.id.clone())).style(press::quiet(*look));
    column![pressed, hair(look)].into()
}

/// What is owed: nothing here is ever dropped.
fn queue<'a>(context: &Context) -> View<'a> {
    let look = &context.look;
    let head = heading(context, key::TODAY_QUEUE, Some(key::TODAY_QUEUE_NOTE));
    let list: View<'a> = if context.desk.queue.is_empty() {
        paragraph(look, context.say(key::TODAY_QUEUE_EMPTY), size::BODY, Weight::Regular, look.palette.text_3).into()
    } else {
        scroll(look, column(context.desk.queue.iter().map(|payment| queued(context, payment)))).into()
    };
    let card = container(column![head, hair(look), list])
        .padding([space::XS, space::M])
        .width(Fill)
        .height(FillPortion(1))
        .style(surface::card(*look));
    with_id("queue-card", card).height(Fill).into()
}

fn queued<'a>(context: &Context, payment: &Payment) -> View<'a> {
    let look = &context.look;
    let stage = Stage::of(&payment.state);
    let state = look.state(stage.role());
    let sign =
        container(icon(stage.icon(), 20.0, state.fg)).center(36).style(surface::rounded(state.tint, radius::BUTTON));
    let name = format!("{} {}", context.say(word::tender(payment.tender)), context.words.money(payment.amount));
    let since = context.words.span(context.now.since(payment.created_at));
    let pale = |words: String| tinted(look, words, size::SMALL, Weight::Regular, look.palette.text_3);
    let words = column![
        label(look, name, size::BODY, Weight::Medium),
        row![pale(context.say(word::finality(payment.finality()))), pale(since)].spacing(space::XS),
    ];
    let content = row![sign, words].spacing(space::S).height(fixed::CART_LINE).align_y(Alignment::Center);
    let pressed =
        button(content).padding(0.0).width(Fill).on_press(Action::Open(payment.id.clone())).style(press::quiet(*look));
    column![pressed, hair(look)].into()
}

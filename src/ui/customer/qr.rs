//! A code to scan: the status above it, both amounts and three steps beside or below it. Where it would be too
//! small for a phone it stands alone.

use super::frame::Stage;
use super::{Amounts, CodeFit, Life, QrKind};
use crate::i18n::{Key, key};
use crate::ui::font::{self, Weight};
use crate::ui::icon::Icon;
use crate::ui::theme::{StateRole, Wallet, container as surface};
use crate::ui::widget::qr::{LEAST_CELL, QrCode, cell, qr, snapped_side};
use crate::ui::widget::{meter, with_id};
use iced::widget::{Column, Container, column, container, row, space};
use iced::{Alignment, Color, Element, Fill, Length};
use std::sync::Arc;

/// White between the quiet zone and the edge of the card, in units, both sides together.
const CARD_EDGE: f32 = 16.0;
/// The least room for amounts and steps beside the code.
const LEAST_ROOM: f32 = 360.0;

pub(super) fn view<'a, M: 'a>(
    stage: &Stage<'_>,
    switch: Option<Element<'a, M>>,
    kind: QrKind,
    code: &Arc<QrCode>,
    due: Amounts,
    life: Option<Life>,
) -> Element<'a, M> {
    let body = match stage.portrait {
        true => portrait(stage, switch, kind, code, due, life),
        false => landscape(stage, switch, kind, code, due, life),
    };
    let content = column![band(stage, kind, life), body];
    container(content).width(Fill).height(Fill).style(surface::bare(stage.look)).into()
}

/// How a window can show `code` so that a phone reads it; `alone` is the part of it that a code alone may use.
pub(super) fn fit(stage: &Stage<'_>, alone: &Stage<'_>, code: &QrCode) -> CodeFit {
    let readable =
        |stage: &Stage<'_>, room: f32| cell(stage.px(room - CARD_EDGE), code.full_width(), stage.scale) >= LEAST_CELL;
    if readable(stage, room(stage)) {
        CodeFit::Beside
    } else if readable(alone, whole_room(alone)) {
        CodeFit::Alone
    } else {
        CodeFit::No
    }
}

/// The code as large as the window allows, and one line about it; everything else gives way.
pub(super) fn alone<'a, M: 'a>(stage: &Stage<'_>, code: &Arc<QrCode>) -> Element<'a, M> {
    let (card, _): (Container<'a, M>, f32) = symbol(stage, code, whole_room(stage));
    // Nobody is asked to scan what must not be paid.
    let words = if stage.training { key::CUSTOMER_TRAINING_TEXT } else { key::CUSTOMER_QR_LARGE };
    let words = stage.text(words);
    let size = font::fit(stage.size.width - CARD_EDGE, &words, Weight::Regular, line_height(stage) / LINE);
    let line = stage.line(words, size, Weight::Regular, stage.look.palette.text_2);
    let line = container(line).center_x(Fill).center_y(stage.px(line_height(stage)));
    container(column![container(card).center(Fill), line])
        .width(Fill)
        .height(Fill)
        .style(surface::page(stage.look))
        .into()
}

fn band<'a, M: 'a>(stage: &Stage<'_>, kind: QrKind, life: Option<Life>) -> Element<'a, M> {
    let timer = life.map(|life| stage.words.customer.countdown(life.left_s.into()));
    if stage.training {
        return stage.band(StateRole::Train, Icon::Shield, stage.text(key::CUSTOMER_TRAINING), timer);
    }
    match kind {
        QrKind::Wechat => stage.band(StateRole::Wait, Icon::Qr, stage.text(key::CUSTOMER_QR_WECHAT), timer),
        QrKind::Alipay => stage.band(StateRole::Wait, Icon::Qr, stage.text(key::CUSTOMER_QR_ALIPAY), timer),
        QrKind::LocalQr { .. } => stage.band(StateRole::Claim, Icon::Qr, stage.text(key::CUSTOMER_QR_LOCAL), timer),
    }
}

/// Room for the code in units, beside the words or above them.
fn room(stage: &Stage<'_>) -> f32 {
    if stage.portrait {
        return (stage.size.width - 200.0).min(stage.size.height * 0.47);
    }
    let high = stage.size.height - stage.band_height() - 31.0;
    let wide = stage.size.width - 32.0 - 2.0 * 48.0 - LEAST_ROOM;
    high.min(wide)
}

/// The same where everything else gives way, but for one line.
fn whole_room(stage: &Stage<'_>) -> f32 {
    (stage.size.height - line_height(stage)).min(stage.size.width)
}

/// Height of the line under a code that stands alone, in units; its letters can be read in a small window too.
fn line_height(stage: &Stage<'_>) -> f32 {
    LINE * stage.pick(28.0_f32, 40.0).max(LEAST_LETTER / stage.look.unit)
}

/// Height of that line in letters.
const LINE: f32 = 1.8;
/// The smallest letters a customer has to read, in logical pixels.
const LEAST_LETTER: f32 = 14.0;

fn landscape<'a, M: 'a>(
    stage: &Stage<'_>,
    switch: Option<Element<'a, M>>,
    kind: QrKind,
    code: &Arc<QrCode>,
    due: Amounts,
    life: Option<Life>,
) -> Element<'a, M> {
    let (edge, gap, right) = (32.0, 48.0, 48.0);
    let (card, side) = symbol(stage, code, room(stage));
    let room = stage.size.width - edge - gap - right - side;
    let words = column![
        space::vertical(),
        amounts(stage, kind, due, room, 92.0),
        space::vertical(),
        steps(stage, kind, room),
        space::vertical(),
        life.map(|life| time_left(stage, life)),
        space::vertical(),
        switch.map(|switch| container(switch).align_right(Fill)),
        space::vertical(),
    ]
    .width(stage.px(room));
    row![card, words]
        .spacing(stage.px(gap))
        .padding([0.0, stage.px(edge)])
        .height(Fill)
        .align_y(Alignment::Center)
        .into()
}

fn portrait<'a, M: 'a>(
    stage: &Stage<'_>,
    switch: Option<Element<'a, M>>,
    kind: QrKind,
    code: &Arc<QrCode>,
    due: Amounts,
    life: Option<Life>,
) -> Element<'a, M> {
    let (card, side) = symbol(stage, code, room(stage));
    let room = stage.size.width - 144.0;
    let steps = steps(stage, kind, side.max(room * 0.8));
    column![
        space::vertical(),
        card,
        space::vertical(),
        amounts(stage, kind, due, room, 112.0).align_x(Alignment::Center),
        space::vertical(),
        steps,
        space::vertical(),
        life.map(|life| container(time_left(stage, life)).width(stage.px(side))),
        space::vertical(),
        switch,
        space::vertical(),
    ]
    .width(Fill)
    .height(Fill)
    .align_x(Alignment::Center)
    .into()
}

/// The code on its white card, and the side of the card in units.
fn symbol<'a, M: 'a>(stage: &Stage<'_>, code: &Arc<QrCode>, room: f32) -> (Container<'a, M>, f32) {
    let side = snapped_side(stage.px(room - CARD_EDGE), code.full_width(), stage.scale);
    let card = side + stage.px(CARD_EDGE);
    let symbol = with_id("customer-code", qr(Arc::clone(code), side, stage.scale)).center(card);
    (symbol.style(surface::customer_card(stage.look)), card / stage.look.unit)
}

fn amounts<'a, M: 'a>(stage: &Stage<'_>, kind: QrKind, due: Amounts, room: f32, max: f32) -> Column<'a, M> {
    let palette = stage.look.palette;
    let (label, small) = stage.pick((32.0, 24.0), (44.0, 34.0));
    let size = stage.amounts_size(due, room, max);
    let note = match kind {
        QrKind::LocalQr { offline: true } => Some(key::CUSTOMER_LOCAL_NOTE),
        QrKind::LocalQr { offline: false } => due.rmb.map(|_| key::CUSTOMER_WALLET_DECIDES),
        QrKind::Alipay => Some(key::CUSTOMER_WALLET_DECIDES),
        QrKind::Wechat => due.rmb.map(|_| key::CUSTOMER_WECHAT_DECIDES),
    };
    // In training no wallet decides anything, and the warning needs the room.
    let note = note.filter(|_| !stage.training).map(|note| {
        let note = stage.balanced(stage.text(note), small, palette.text_3, room);
        if stage.portrait { note.center() } else { note }
    });
    // One sign for all wallets of Alipay+: their customers look for it.
    let sign = (kind == QrKind::Alipay).then(|| {
        let height = stage.pick(44.0, 64.0);
        let name = stage.line(stage.text(key::CHIP_ALIPAY), height * 0.54, Weight::Medium, Color::WHITE);
        let chip = container(name).padding([0.0, stage.px(height * 0.36)]).center_y(stage.px(height));
        container(chip.style(surface::rounded(Wallet::Alipay.solid(), stage.px(8.0))))
            .padding(iced::padding::bottom(stage.px(height * 0.3)))
    });
    column![
        sign,
        stage.line(stage.text(key::CUSTOMER_DUE), label, Weight::Regular, palette.text_2),
        due.rmb.map(|rmb| stage.about(rmb, size)),
        stage.amount(due.local, size),
        note,
    ]
}

/// Three steps, or in training the warning in their place.
fn steps<'a, M: 'a>(stage: &Stage<'_>, kind: QrKind, room: f32) -> Element<'a, M> {
    if stage.training {
        return practice(stage, room);
    }
    let (role, keys): (StateRole, [Key; 3]) = match kind {
        QrKind::Wechat => (
            StateRole::Wait,
            [key::CUSTOMER_WECHAT_STEP_OPEN, key::CUSTOMER_WECHAT_STEP_SCAN, key::CUSTOMER_WECHAT_STEP_PAY],
        ),
        QrKind::Alipay => (
            StateRole::Wait,
            [key::CUSTOMER_ALIPAY_STEP_OPEN, key::CUSTOMER_ALIPAY_STEP_SCAN, key::CUSTOMER_WECHAT_STEP_PAY],
        ),
        QrKind::LocalQr { .. } => (
            StateRole::Claim,
            [key::CUSTOMER_LOCAL_STEP_OPEN, key::CUSTOMER_LOCAL_STEP_SCAN, key::CUSTOMER_LOCAL_STEP_PAY],
        ),
    };
    let (disc, max, least, gap) = stage.pick((48.0, 32.0, 24.0, 14.0), (64.0, 44.0, 32.0, 18.0));
    let sentences = keys.map(|key| stage.text(key));
    let room = room - disc - 18.0;
    // One size for all three; what is still too long at the least size breaks into two lines.
    let widest = sentences.iter().map(|sentence| font::width_em(sentence, Weight::Regular)).fold(0.0, f32::max);
    let size = font::fit_em(room, widest, max).max(least);
    let state = stage.look.state(role);
    let shrink = stage.portrait && widest * size < room;
    let rows = sentences.into_iter().zip(1_u8..).map(|(sentence, number)| {
        let numeral = stage.line(number.to_string(), disc * 0.56, Weight::Bold, state.fg);
        let numeral =
            container(numeral).center(stage.px(disc)).style(surface::rounded(state.tint, stage.px(disc / 2.0)));
        let sentence = stage.balanced(sentence, size, stage.look.palette.text, room);
        let sentence = if shrink { sentence.width(Length::Shrink) } else { sentence };
        row![numeral, sentence].spacing(stage.px(18.0)).align_y(Alignment::Center).into()
    });
    Column::with_children(rows).spacing(stage.px(gap)).into()
}

fn practice<'a, M: 'a>(stage: &Stage<'_>, room: f32) -> Element<'a, M> {
    let fg = stage.look.state(StateRole::Train).fg;
    let (title, sentence) = stage.pick((40.0, 30.0), (56.0, 40.0));
    let words = column![
        stage.fitted(stage.text(key::CUSTOMER_TRAINING_TITLE), room - 56.0, title, Weight::Bold, fg),
        stage.balanced(stage.text(key::CUSTOMER_TRAINING_TEXT), sentence, fg, room - 56.0),
    ];
    let tint = stage.look.state(StateRole::Train).tint;
    container(words)
        .width(stage.px(room))
        .padding([stage.px(24.0), stage.px(28.0)])
        .style(surface::rounded(tint, stage.px(20.0)))
        .into()
}

/// In words and as a bar, which turns amber in the last quarter.
fn time_left<'a, M: 'a>(stage: &Stage<'_>, life: Life) -> Element<'a, M> {
    let palette = stage.look.palette;
    let (minutes, seconds) = (life.left_s / 60, life.left_s % 60);
    let words = match minutes {
        0 => stage.text_with(key::CUSTOMER_SECONDS_LEFT, &[("seconds", seconds.into())]),
        _ => stage.text_with(key::CUSTOMER_TIME_LEFT, &[("minutes", minutes.into()), ("seconds", seconds.into())]),
    };
    let late = u64::from(life.left_s) * 4 <= u64::from(life.total_s);
    let role = if late { StateRole::Busy } else { StateRole::Wait };
    let (size, height) = stage.pick((26.0, 12.0), (36.0, 18.0));
    let bar =
        meter(life.left_s.into(), life.total_s.into(), stage.look.state(role).bar, palette.line, stage.px(height));
    row![stage.line(words, size, Weight::Regular, palette.text_2), bar]
        .spacing(stage.px(16.0))
        .align_y(Alignment::Center)
        .into()
}

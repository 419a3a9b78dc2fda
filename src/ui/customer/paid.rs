//! Paid: the one state that fills the whole window. And cash, which is counted in the open.

use super::frame::Stage;
use crate::domain::money::Money;
use crate::i18n::{Key, key};
use crate::ui::font::{self, Weight};
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{StateRole, container as surface};
use iced::widget::{Column, Row, column, container, row, rule, space};
use iced::{Alignment, Color, Element, Fill, Theme};

pub(super) fn view<'a, M: 'a>(stage: &Stage<'_>, local: Money, payer: Option<Money>) -> Element<'a, M> {
    let state = stage.look.state(StateRole::Paid);
    let px = |units: f32| stage.px(units);
    let words = stage.both(key::CUSTOMER_THANKS);
    let room = stage.size.width - 128.0;
    let (thanks, second) = stage.pick((44.0, 34.0), (64.0, 48.0));
    let content = column![
        space::vertical(),
        title(stage, room),
        space::vertical().height(px(stage.pick(36.0, 72.0))),
        amounts(stage, local, payer, room),
        space::vertical().height(px(stage.pick(48.0, 120.0))),
        stage.fitted(words.first, room, thanks, Weight::Medium, state.on),
        words.second.map(|words| stage.second(words, second, state.on)),
        space::vertical(),
    ]
    .width(Fill)
    .height(Fill)
    .align_x(Alignment::Center);
    container(content).width(Fill).height(Fill).style(surface::fill(state.solid)).into()
}

fn title<'a, M: 'a>(stage: &Stage<'_>, room: f32) -> Element<'a, M> {
    let state = stage.look.state(StateRole::Paid);
    let side = stage.pick(200.0, 320.0);
    let tick = container(icon(Icon::Tick, stage.px(side * 0.75), state.solid))
        .center(stage.px(side))
        .style(surface::rounded(state.on, stage.px(side / 2.0)));
    let word =
        |room, max| stage.fitted(stage.text(key::CUSTOMER_PAID), room, max, Weight::Bold, state.on).line_height(1.2);
    if stage.portrait {
        column![tick, word(room, 216.0)].spacing(stage.px(48.0)).align_x(Alignment::Center).into()
    } else {
        row![tick, word(room - side - 48.0, 176.0)].spacing(stage.px(48.0)).align_y(Alignment::Center).into()
    }
}

/// What the wallet charged beside the price; both at one size.
fn amounts<'a, M: 'a>(stage: &Stage<'_>, local: Money, payer: Option<Money>, room: f32) -> Element<'a, M> {
    let on = stage.look.state(StateRole::Paid).on;
    let figures: Vec<(Key, String)> = payer
        .map(|payer| (key::CUSTOMER_CHARGED, stage.money(payer)))
        .into_iter()
        .chain([(key::CUSTOMER_SPENT, stage.money(local))])
        .collect();
    let (small, max) = stage.pick((30.0, 92.0), (44.0, 140.0));
    let each = if stage.portrait || figures.len() < 2 { room } else { room / 2.0 - 60.0 };
    let size = figures.iter().map(|(_, figure)| font::fit(each, figure, Weight::Bold, max)).fold(max, f32::min);
    let blocks = figures.into_iter().map(|(name, figure)| {
        column![
            stage.line(stage.text(name), small, Weight::Regular, on),
            stage.line(figure, size, Weight::Bold, on).line_height(1.15),
        ]
        .align_x(Alignment::Center)
        .into()
    });
    if stage.portrait {
        return Column::with_children(blocks).spacing(stage.px(28.0)).align_x(Alignment::Center).into();
    }
    let color = Color { a: 0.5, ..on };
    let divider = || {
        let line = rule::vertical(stage.px(3.0)).style(move |_: &Theme| rule::Style {
            color,
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        });
        Element::from(container(line).height(stage.px(104.0)))
    };
    let with_dividers =
        blocks.enumerate().flat_map(|(index, block)| (index > 0).then(divider).into_iter().chain([block]));
    Row::with_children(with_dividers).spacing(stage.px(60.0)).align_y(Alignment::Center).into()
}

pub(super) fn cash<'a, M: 'a>(
    stage: &Stage<'_>,
    due: Money,
    received: Option<Money>,
    change: Option<Money>,
) -> Element<'a, M> {
    let palette = stage.look.palette;
    let (name_size, figure_size, width) = stage.pick((44.0, 92.0, 960.0), (60.0, 120.0, stage.size.width - 144.0));
    let figure = |name: Key, money: Money, weight: Weight| {
        let (name, money) = (stage.text(name), stage.money(money));
        let room = width - font::width_em(&name, Weight::Regular) * name_size - 40.0;
        row![
            stage.line(name, name_size, Weight::Regular, palette.text_2),
            space::horizontal(),
            stage.fitted(money, room, figure_size, weight, palette.text).line_height(1.15),
        ]
        .width(stage.px(width))
        .align_y(Alignment::Center)
    };
    let rows = column![
        figure(key::CUSTOMER_CASH_DUE, due, Weight::Medium),
        received.map(|received| figure(key::CUSTOMER_CASH_RECEIVED, received, Weight::Medium)),
        change.map(|change| figure(key::CUSTOMER_CASH_CHANGE, change, Weight::Bold)),
    ]
    .spacing(stage.px(stage.pick(32.0, 64.0)));
    let body = container(rows).center(Fill);
    let content = column![stage.band(StateRole::Idle, Icon::Cash, stage.text(key::CUSTOMER_CASH), None), body];
    container(content).width(Fill).height(Fill).style(surface::bare(stage.look)).into()
}

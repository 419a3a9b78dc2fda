//! The sale as it grows: both amounts of every line and of the whole.

use super::frame::Stage;
use super::{Amounts, Line, Shop, rate};
use crate::domain::quote::PublishedRate;
use crate::i18n::key;
use crate::ui::font::{self, Weight};
use crate::ui::icon::mark;
use crate::ui::theme::container as surface;
use iced::widget::{Column, column, container, row, rule, space};
use iced::{Alignment, Element, Fill, Length, Padding};

/// Width of the card with the total in landscape.
const TOTAL: f32 = 540.0;

pub(super) fn view<'a, M: 'a>(
    stage: &Stage<'_>,
    switch: Option<Element<'a, M>>,
    shop: &Shop,
    lines: &[Line],
    due: Amounts,
    rate: Option<&PublishedRate>,
) -> Element<'a, M> {
    let px = |units: f32| stage.px(units);
    let gap = stage.pick(32.0, 42.0);
    let edge = stage.pick(48.0, 64.0);
    let padding = Padding { top: px(gap), right: px(edge), bottom: px(stage.pick(40.0, 64.0)), left: px(edge) };
    let body: Element<'a, M> = if stage.portrait {
        let total = total(stage, due, rate, 136.0).width(Fill).height(Length::Shrink);
        column![list(stage, lines), total].spacing(px(gap)).padding(padding).into()
    } else {
        let total = total(stage, due, rate, 84.0).width(px(TOTAL)).height(Fill);
        row![list(stage, lines), total].spacing(px(gap)).padding(padding).into()
    };
    let content = column![header(stage, switch, shop), rule::horizontal(1.0).style(hairline(stage)), body];
    container(content).width(Fill).height(Fill).style(surface::bare(stage.look)).into()
}

fn header<'a, M: 'a>(stage: &Stage<'_>, switch: Option<Element<'a, M>>, shop: &Shop) -> Element<'a, M> {
    let palette = stage.look.palette;
    let (height, side, size, edge) = stage.pick((92.0, 48.0, 32.0, 48.0), (150.0, 72.0, 44.0, 64.0));
    let check = stage.text(key::CUSTOMER_ORDER_CHECK);
    // With a button beside it there is room for less.
    let (share, button) = if switch.is_some() { (0.24, stage.pick(250.0, 330.0)) } else { (0.36, 0.0) };
    let check_size = font::fit(stage.size.width * share, &check, Weight::Regular, size - 4.0);
    let room =
        stage.size.width - 2.0 * edge - side - 72.0 - button - font::width_em(&check, Weight::Regular) * check_size;
    let both = shop.local.as_deref().map(|local| format!("{} {local}", shop.name));
    let name = both
        .filter(|both| font::width_em(both, Weight::Regular) * size <= room)
        .unwrap_or_else(|| font::cut(&shop.name, room, size, Weight::Regular));
    let content = row![
        mark(stage.px(side)),
        stage.line(name, size, Weight::Regular, palette.text),
        space::horizontal(),
        stage.line(check, check_size, Weight::Regular, palette.text_2),
        switch,
    ]
    .spacing(stage.px(18.0))
    .padding([0.0, stage.px(edge)])
    .height(Fill)
    .align_y(Alignment::Center);
    container(content).width(Fill).height(stage.px(height)).style(surface::fill(palette.surface)).into()
}

/// The newest lines; the older ones are counted, so that the list needs no scrolling.
fn list<'a, M: 'a>(stage: &Stage<'_>, lines: &[Line]) -> Element<'a, M> {
    let row_height = stage.pick(108.0, 170.0);
    let card = stage.pick(stage.size.height - 166.0, stage.size.height - 1090.0);
    let more_height = stage.pick(56.0, 84.0);
    let room = card - 2.0 * stage.pick(14.0, 28.0);
    let fit = |room: f32| (0..5_u8).take_while(|row| f32::from(row + 1) * row_height <= room).count().max(1);
    let shown = if lines.len() <= fit(room) { lines.len() } else { fit(room - more_height) };
    let hidden = lines.len() - shown;
    let more = (hidden > 0).then(|| {
        let more = stage.text_with(key::CUSTOMER_MORE_ITEMS, &[("count", hidden.into())]);
        let more = stage.line(more, stage.pick(26.0, 40.0), Weight::Regular, stage.look.palette.text_3);
        container(more).center_y(stage.px(more_height))
    });
    let rows = lines.iter().enumerate().skip(hidden).map(|(index, line)| {
        column![item(stage, index, line, row_height - 1.0), rule::horizontal(1.0).style(hairline(stage))].into()
    });
    let content = column![more, Column::with_children(rows)];
    let padding = stage.pick([14.0, 32.0], [28.0, 44.0]).map(|units| stage.px(units));
    container(content).width(Fill).height(Fill).padding(padding).style(surface::customer_card(stage.look)).into()
}

fn item<'a, M: 'a>(stage: &Stage<'_>, index: usize, line: &Line, height: f32) -> Element<'a, M> {
    let palette = stage.look.palette;
    let (first, second, width) =
        stage.pick((34.0, 24.0, stage.size.width - TOTAL - 192.0), (46.0, 36.0, stage.size.width - 216.0));
    let large = match line.amount.rmb {
        Some(rmb) => stage.money(rmb),
        None => stage.money(line.amount.local),
    };
    let small = line.amount.rmb.map(|_| stage.money(line.amount.local));
    let quantity = (line.quantity > 1).then(|| format!("×{}", line.quantity));
    // Names give way to amounts, never the other way round.
    let taken = font::width_em(&large, Weight::Medium) * (first + 4.0)
        + quantity.as_deref().map_or(0.0, |quantity| font::width_em(quantity, Weight::Regular) * first + 20.0);
    let room = width - taken - 24.0;
    let name =
        line.name.clone().unwrap_or_else(|| stage.text_with(key::CUSTOMER_ITEM, &[("number", (index + 1).into())]));
    let names = column![
        stage.line(font::cut(&name, room, first, Weight::Regular), first, Weight::Regular, palette.text),
        line.second.as_deref().map(|name| {
            stage.line(font::cut(name, room, second, Weight::Regular), second, Weight::Regular, palette.text_3)
        }),
    ];
    let amounts = column![
        stage.line(large, first + 4.0, Weight::Medium, palette.text),
        small.map(|small| stage.line(small, second + 2.0, Weight::Regular, palette.text_3)),
    ]
    .align_x(Alignment::End);
    row![
        names.width(Fill),
        quantity.map(|quantity| stage.line(quantity, first - 2.0, Weight::Regular, palette.text_2)),
        amounts,
    ]
    .spacing(stage.px(20.0))
    .height(stage.px(height))
    .align_y(Alignment::Center)
    .into()
}

fn total<'a, M: 'a>(
    stage: &Stage<'_>,
    due: Amounts,
    rate: Option<&PublishedRate>,
    max: f32,
) -> iced::widget::Container<'a, M> {
    let palette = stage.look.palette;
    let px = |units: f32| stage.px(units);
    let (label, small, padding, width) =
        stage.pick((32.0, 24.0, 36.0, TOTAL), (44.0, 32.0, 48.0, stage.size.width - 128.0));
    let size = stage.amounts_size(due, width - 2.0 * padding, max);
    let note = |sentence: String, color| stage.balanced(sentence, small, color, width - 2.0 * padding);
    let notes = due.rmb.map(|_| {
        column![
            rate.and_then(|rate| rate::figure(stage, rate)).map(|figure| note(figure, palette.text_2)),
            rate.and_then(|rate| rate::origin(stage, rate)).map(|origin| note(origin, palette.text_3)),
            note(stage.text(key::CUSTOMER_WALLET_DECIDES), palette.text_3),
        ]
        .spacing(px(4.0))
    });
    let gap = if stage.portrait { space::vertical().height(px(48.0)) } else { space::vertical() };
    let content = column![
        stage.line(stage.text(key::CUSTOMER_TOTAL), label, Weight::Regular, palette.text_2),
        due.rmb.map(|rmb| stage.about(rmb, size)),
        stage.amount(due.local, size),
        gap,
        notes,
    ]
    .height(if stage.portrait { Length::Shrink } else { Fill });
    container(content).padding(px(padding)).style(surface::customer_card(stage.look))
}

fn hairline(stage: &Stage<'_>) -> impl Fn(&iced::Theme) -> rule::Style + 'static {
    let color = stage.look.palette.line;
    move |_| rule::Style { color, radius: 0.0.into(), fill_mode: rule::FillMode::Full, snap: true }
}

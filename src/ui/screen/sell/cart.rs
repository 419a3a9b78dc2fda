//! The lines of the sale.

use super::super::layout::fixed;
use super::super::parts::{View, hair, paragraph, scroll};
use crate::domain::id::SaleId;
use crate::domain::money::Money;
use crate::i18n::key;
use crate::ui::context::Context;
use crate::ui::font::{self, Weight};
use crate::ui::theme::{container as surface, size, space};
use crate::ui::widget::{label, tinted, with_id};
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Fill};

/// The cart as a card; `dock` stands above the total where digits are needed.
pub fn cart<'a>(context: &Context, lines: &[Money], typing: bool, dock: Option<View<'a>>) -> View<'a> {
    card(context, None, lines, typing, dock)
}

/// The cart of a stored sale, with its number.
pub fn stored<'a>(context: &Context, sale: Option<&SaleId>, lines: &[Money], dock: Option<View<'a>>) -> View<'a> {
    card(context, sale, lines, false, dock)
}

/// The last characters of a sale's id: short enough to read aloud, random enough for a day.
pub fn short_number(sale: &SaleId) -> String {
    let text = sale.as_str();
    text.get(text.len().saturating_sub(6)..).unwrap_or(text).to_owned()
}

/// The title of a sale.
pub fn title(context: &Context, sale: Option<&SaleId>) -> String {
    match sale {
        Some(sale) => context.say_with(key::CART_TITLE, &[("number", short_number(sale).into())]),
        None => context.say(key::CART_NEW),
    }
}

fn card<'a>(
    context: &Context,
    sale: Option<&SaleId>,
    lines: &[Money],
    typing: bool,
    dock: Option<View<'a>>,
) -> View<'a> {
    let look = &context.look;
    let layout = context.layout();
    let count = context.say_with(key::CART_LINES, &[("count", lines.len().into())]);
    let count = (!lines.is_empty()).then(|| tinted(look, count, size::SMALL, Weight::Regular, look.palette.text_3));
    let title = row![label(look, title(context, sale), size::BODY, Weight::Medium), gap::horizontal(), count]
        .align_y(Alignment::Center)
        .padding([0.0, space::M])
        .height(fixed::CART_HEADER);
    let content = column![title, hair(look), list(context, lines, typing), dock, hair(look), total(context, lines)];
    with_id("cart", container(content).style(surface::card(*look)).width(layout.cart).height(Fill)).into()
}

fn list<'a>(context: &Context, lines: &[Money], typing: bool) -> View<'a> {
    let look = &context.look;
    if lines.is_empty() {
        let words = column![
            paragraph(look, context.say(key::CART_EMPTY), size::BODY, Weight::Regular, look.palette.text_2),
            paragraph(look, context.say(key::CART_EMPTY_KEYS), size::SMALL, Weight::Regular, look.palette.text_3),
        ]
        .spacing(space::XS);
        return container(words).padding(space::M).width(Fill).height(Fill).into();
    }
    let rows = lines.iter().enumerate().map(|(index, amount)| {
        let live = typing && index + 1 == lines.len();
        line(context, index + 1, *amount, live)
    });
    scroll(look, column(rows)).anchor_bottom().into()
}

fn line<'a>(context: &Context, number: usize, amount: Money, live: bool) -> View<'a> {
    let look = &context.look;
    let palette = look.palette;
    let name = context.say_with(key::CART_LINE, &[("number", number.into())]);
    let words = column![
        label(look, name, size::BODY, Weight::Medium),
        tinted(look, context.say(key::CART_LINE_KEYED), size::SMALL, Weight::Regular, palette.text_3),
    ];
    let caret = live.then(|| bar(palette.text, fixed::CARET, 22.0));
    let figure = label(look, context.words.digits(amount), size::LABEL, Weight::Medium);
    let right = row![figure, caret].spacing(2.0).align_y(Alignment::Center);
    let content = row![words, gap::horizontal(), right].align_y(Alignment::Center).height(Fill);
    let cursor = live.then(|| bar(palette.ink, fixed::CURSOR, fixed::CART_LINE));
    let left = if live { space::M - fixed::CURSOR } else { space::M };
    let padded = container(content).padding(iced::Padding { left, right: space::M, ..iced::Padding::ZERO }).width(Fill);
    let ground = if live { palette.select } else { palette.surface };
    let body = container(row![cursor, padded].height(fixed::CART_LINE)).style(surface::fill(ground));
    column![container(body).padding([0.0, 1.0]), hair(look)].into()
}

fn bar<'a>(color: iced::Color, width: f32, height: f32) -> View<'a> {
    container(gap::vertical()).width(width).height(height).style(surface::fill(color)).into()
}

fn total<'a>(context: &Context, lines: &[Money]) -> View<'a> {
    let look = &context.look;
    let zero = Money::zero(context.config.shop.currency);
    let sum = lines.iter().copied().try_fold(zero, Money::plus).unwrap_or(zero);
    let amount = context.words.money(sum);
    let word = context.say(key::CART_TOTAL);
    let room = context.layout().cart - 2.0 * space::M - font::width_em(&word, Weight::Bold) * size::TITLE - space::M;
    let figure = font::fit(room, &amount, Weight::Bold, size::TITLE + 2.0);
    row![label(look, word, size::TITLE, Weight::Bold), gap::horizontal(), label(look, amount, figure, Weight::Bold)]
        .align_y(Alignment::Center)
        .padding([0.0, space::M])
        .height(fixed::CART_TOTAL)
        .into()
}

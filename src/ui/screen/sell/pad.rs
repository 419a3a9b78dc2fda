//! The keypad: large on the selling screen, docked under the cart where digits are needed while paying.

use super::super::layout::fixed;
use super::super::parts::View;
use crate::i18n::key;
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::icon::{Icon, icon};
use crate::ui::keys::Action;
use crate::ui::theme::{Look, button as press, space};
use crate::ui::widget::{label, with_id};
use iced::widget::{button, column, container, row};
use iced::{Element, Fill};

const DIGITS: [&str; 10] = ["key-0", "key-1", "key-2", "key-3", "key-4", "key-5", "key-6", "key-7", "key-8", "key-9"];

/// The pad of the selling screen: digits, backspace, C and plus.
pub fn pad<'a>(context: &Context) -> View<'a> {
    let look = &context.look;
    let layout = context.layout();
    let gap = layout.key_gap;
    let width = layout.main() - layout.tenders - layout.gutter;
    let one = ((width - 3.0 * gap) / 4.0).floor();
    let digit = |digit: u8| digit_key(look, digit, layout.key_digit, one);
    let last = row![
        digit_key(look, 0, layout.key_digit, 2.0 * one + gap),
        named(
            look,
            "key-00",
            label(look, "00", layout.key_digit, Weight::Medium).into(),
            Action::DoubleZero,
            false,
            one
        )
    ]
    .spacing(gap)
    .height(Fill);
    let triple = |digits: [u8; 3]| row(digits.map(digit)).spacing(gap).height(Fill);
    let digits = column![triple([7, 8, 9]), triple([4, 5, 6]), triple([1, 2, 3]), last].spacing(gap);
    let clear = label(look, context.say(key::KEYPAD_CLEAR), layout.key_digit * 0.8, Weight::Medium);
    let text = look.palette.text;
    let upper = column![
        named(look, "key-back", icon(Icon::Backspace, 34.0, text), Action::Backspace, true, one),
        named(look, "key-clear", clear.into(), Action::Clear, true, one),
    ]
    .spacing(gap)
    .height(Fill);
    let plus = named(look, "key-plus", icon(Icon::Plus, 36.0, text), Action::Plus, true, one);
    row![digits, column![upper, plus].spacing(gap)].spacing(gap).width(width).height(Fill).into()
}

/// The pad docked under the cart.
pub fn dock<'a>(context: &Context) -> View<'a> {
    let look = &context.look;
    let gap = space::XS;
    let one = ((context.layout().cart - 2.0 * space::S - 2.0 * gap) / 3.0).floor();
    let digit = |digit: u8| digit_key(look, digit, 28.0, one);
    let triple = |digits: [u8; 3]| row(digits.map(digit)).spacing(gap).height(fixed::DOCK_KEY);
    let last = row![
        digit(0),
        named(look, "key-00", label(look, "00", 28.0, Weight::Medium).into(), Action::DoubleZero, false, one),
        named(look, "key-back", icon(Icon::Backspace, 26.0, look.palette.text), Action::Backspace, true, one)
    ]
    .spacing(gap)
    .height(fixed::DOCK_KEY);
    container(column![triple([7, 8, 9]), triple([4, 5, 6]), triple([1, 2, 3]), last].spacing(gap))
        .padding(space::S)
        .into()
}

fn digit_key<'a>(look: &Look, digit: u8, size: f32, width: f32) -> View<'a> {
    let id = DIGITS.get(usize::from(digit)).copied().unwrap_or("key");
    named(look, id, label(look, digit.to_string(), size, Weight::Medium).into(), Action::Digit(digit), false, width)
}

fn named<'a>(
    look: &Look,
    id: &'static str,
    content: Element<'a, Action>,
    action: Action,
    operator: bool,
    width: f32,
) -> View<'a> {
    let look = *look;
    let pressed = button(container(content).center(Fill)).padding(0.0).width(width).height(Fill).on_press(action);
    let pressed = match operator {
        true => pressed.style(press::operator_key(look)),
        false => pressed.style(press::key(look)),
    };
    with_id(id, pressed).height(Fill).into()
}

//! A question over the window.

use crate::ui::theme::{Look, container as surface, space};
use iced::widget::{container, opaque, stack};
use iced::{Element, Fill};

/// The usual width of the card of a dialog.
pub const DIALOG: f32 = 560.0;

/// `base` under a veil that takes every click, with `card` in the middle.
pub fn dialog<'a, M: 'a>(
    look: &Look,
    base: impl Into<Element<'a, M>>,
    card: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    dialog_of(look, DIALOG, base, card)
}

/// The same with a card `width` pixels wide.
pub fn dialog_of<'a, M: 'a>(
    look: &Look,
    width: f32,
    base: impl Into<Element<'a, M>>,
    card: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let card = container(card).width(width).padding(space::L).style(surface::card(*look));
    let veil = container(opaque(card)).center(Fill).style(surface::veil());
    stack![base.into(), opaque(veil)].width(Fill).height(Fill).into()
}

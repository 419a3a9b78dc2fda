//! A question over the window.

use crate::ui::theme::{Look, container as surface, space};
use iced::widget::{container, opaque, stack};
use iced::{Element, Fill};

/// `base` under a veil that takes every click, with `card` (560 px wide) in the middle.
pub fn dialog<'a, M: 'a>(
    look: &Look,
    base: impl Into<Element<'a, M>>,
    card: impl Into<Element<'a, M>>,
) -> Element<'a, M> {
    let card = container(card).width(560.0).padding(space::L).style(surface::card(*look));
    let veil = container(opaque(card)).center(Fill).style(surface::veil());
    stack![base.into(), opaque(veil)].width(Fill).height(Fill).into()
}

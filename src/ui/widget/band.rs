//! The band above a payment: one word, one icon, one colour.

use super::{claim_stripes, label};
use crate::ui::font::Weight;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{Look, StateRole, container as surface, radius, size};
use iced::border::Radius;
use iced::widget::{Container, column, container, row, space, stack};
use iced::{Alignment, Element, Fill};

/// What a band says.
pub struct Band<'a, M> {
    pub role: StateRole,
    pub icon: Icon,
    /// The state's word in the shop's language.
    pub word: String,
    /// The same in Chinese, so that both people at the counter can read it; leave it empty in a Chinese shop.
    pub second: String,
    /// Timer or amount.
    pub right: Option<Element<'a, M>>,
}

/// A band on top of a card, `height` pixels high (96 on the pay panel, 112 when paid).
pub fn band<'a, M: 'a>(look: &Look, content: Band<'a, M>, height: f32) -> Container<'a, M> {
    let Band { role, icon: sign, word, second, right } = content;
    let state = look.state(role);
    let second = (!second.is_empty()).then(|| label(look, second, 24.0, Weight::Medium).line_height(1.2));
    let words = column![label(look, word, size::STATE, Weight::Bold).line_height(1.2), second];
    let line = row![icon(sign, 52.0, state.on), words, space::horizontal(), right]
        .spacing(22.0)
        .padding([0.0, 28.0])
        .height(Fill)
        .align_y(Alignment::Center);
    // Stripes tell a claim apart without colour.
    let content: Element<'a, M> = match role {
        StateRole::Claim => stack![claim_stripes(14.0, Radius::default().top(radius::BAND)), line].height(Fill).into(),
        _ => line.into(),
    };
    container(content).style(surface::band(*look, role)).width(Fill).height(height)
}

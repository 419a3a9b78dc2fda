//! The small parts every screen is made of.

mod band;
mod dialog;
mod meter;
mod pattern;
pub mod qr;
mod step;
#[cfg(test)]
mod tests;
mod touched;

pub use band::{Band, band};
pub use dialog::{DIALOG, dialog, dialog_of};
pub use meter::{Part, bar, meter};
pub use pattern::{Pattern, claim_stripes, hatch, pattern, tint_stripes, watermark};
pub use step::{Progress, step};
pub use touched::touched;

use super::font::Weight;
use super::icon::{Icon, icon};
use super::theme::{Look, StateRole, Wallet, container as surface, size, space};
use iced::widget::{Container, Text, container, row, text};
use iced::{Alignment, Color, Element, Theme, advanced};

/// `content` under a name that tests and focus can find; buttons have none of their own.
pub fn with_id<'a, M: 'a>(id: &'static str, content: impl Into<Element<'a, M>>) -> Container<'a, M> {
    container(content).id(advanced::widget::Id::new(id))
}

/// One line of text in a size and weight, in the colour of what it stands on.
pub fn label<'a>(look: &Look, content: impl text::IntoFragment<'a>, size: f32, weight: Weight) -> Text<'a> {
    text(content).size(size).font(look.fonts.of(weight)).wrapping(text::Wrapping::None)
}

/// One line of text in a colour of its own.
pub fn tinted<'a>(
    look: &Look,
    content: impl text::IntoFragment<'a>,
    size: f32,
    weight: Weight,
    color: Color,
) -> Text<'a> {
    label(look, content, size, weight).color(color)
}

/// A key of the keyboard, such as `F9`, 22 px high.
pub fn key_cap<'a, M: 'a>(look: &Look, key: impl text::IntoFragment<'a>, color: Color) -> Container<'a, M> {
    container(label(look, key, size::TINY, Weight::Medium))
        .style(surface::key_cap(color))
        .padding([0.0, 7.0])
        .center_y(22.0)
}

/// A state in a list: icon and word on its tint.
pub fn pill<'a, M: 'a>(
    look: &Look,
    role: StateRole,
    sign: Icon,
    word: impl text::IntoFragment<'a>,
) -> Container<'a, M> {
    let state = look.state(role);
    let content = row![icon(sign, 16.0, state.fg), label(look, word, size::SMALL, Weight::Medium)]
        .spacing(space::XXS + 2.0)
        .align_y(Alignment::Center);
    container(content).style(surface::pill(*look, role)).padding([0.0, 10.0]).center_y(28.0)
}

/// A wallet's name on its colour, 26 px high; no icon, so that it is never taken for a state.
pub fn chip<'a, M: 'a>(look: &Look, wallet: Wallet, name: impl text::IntoFragment<'a>) -> Container<'a, M> {
    container(label(look, name, size::SMALL, Weight::Medium))
        .style(surface::chip(wallet))
        .padding([0.0, space::XS])
        .center_y(26.0)
}

/// A sentence that belongs to a state, with its icon.
pub fn note<'a, M: 'a>(
    look: &Look,
    role: StateRole,
    sign: Icon,
    sentence: impl text::IntoFragment<'a>,
) -> Container<'a, M, Theme> {
    let state = look.state(role);
    let sentence = text(sentence).size(size::BODY).font(look.fonts.regular);
    let content = row![icon(sign, 20.0, state.fg), sentence].spacing(space::XS).align_y(Alignment::Center);
    container(content).style(surface::note(*look, role)).padding(space::S)
}

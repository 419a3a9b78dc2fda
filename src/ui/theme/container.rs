//! Styles of surfaces. Each returns a closure for `container(..).style(..)`.

use super::{Look, StateRole, Wallet, border as width, brand, radius};
use iced::border::Radius;
use iced::widget::container::Style;
use iced::{Background, Border, Color, Theme, border};

/// A plain ground of one colour.
pub fn fill(color: Color) -> impl Fn(&Theme) -> Style + Copy + 'static {
    move |_| Style { background: Some(Background::Color(color)), ..Style::default() }
}

/// A ground with rounded corners and no border.
pub fn rounded(color: Color, corner: impl Into<Radius>) -> impl Fn(&Theme) -> Style + Copy + 'static {
    let corner = corner.into();
    move |_| Style { background: Some(Background::Color(color)), border: border::rounded(corner), ..Style::default() }
}

/// The window's background with its text colour.
pub fn page(look: Look) -> impl Fn(&Theme) -> Style + Copy + 'static {
    let palette = look.palette;
    move |_| Style {
        background: Some(Background::Color(palette.page)),
        text_color: Some(palette.text),
        ..Style::default()
    }
}

/// The window's text colour on its own background, which is the page's colour: a ground as large as the window is
/// painted again for every part the software renderer paints.
pub fn bare(look: Look) -> impl Fn(&Theme) -> Style + Copy + 'static {
    let text = look.palette.text;
    move |_| Style { text_color: Some(text), ..Style::default() }
}

/// A card on the page.
pub fn card(look: Look) -> impl Fn(&Theme) -> Style + Copy + 'static {
    outlined(look.palette.surface, look.palette.text, look.palette.line, radius::CARD)
}

/// A card of the customer's window, whose corner grows with the window.
pub fn customer_card(look: Look) -> impl Fn(&Theme) -> Style + Copy + 'static {
    outlined(look.palette.surface, look.palette.text, look.palette.line, look.px(radius::CUSTOMER_CARD))
}

/// The solid band of a state on top of a card: only its upper corners are round, because a card
/// clips to a rectangle and not to its own corners.
pub fn band(look: Look, role: StateRole) -> impl Fn(&Theme) -> Style + Copy + 'static {
    band_with_corner(look, role, Radius::default().top(radius::BAND))
}

/// The solid band of a state across a whole window.
pub fn full_band(look: Look, role: StateRole) -> impl Fn(&Theme) -> Style + Copy + 'static {
    band_with_corner(look, role, Radius::default())
}

/// The offline strip: ink, because the line is not a payment's state.
pub fn offline_band(look: Look) -> impl Fn(&Theme) -> Style + Copy + 'static {
    let palette = look.palette;
    move |_| Style {
        background: Some(Background::Color(palette.ink)),
        text_color: Some(palette.on_ink),
        ..Style::default()
    }
}

/// A state in a list: tint, thin border, as round as it is high.
pub fn pill(look: Look, role: StateRole) -> impl Fn(&Theme) -> Style + Copy + 'static {
    let state = look.state(role);
    outlined(state.tint, state.fg, state.line, 999.0)
}

/// A sentence that belongs to a state.
pub fn note(look: Look, role: StateRole) -> impl Fn(&Theme) -> Style + Copy + 'static {
    let state = look.state(role);
    outlined(state.tint, state.fg, state.line, radius::BUTTON)
}

/// A wallet's name on its colour.
pub fn chip(wallet: Wallet) -> impl Fn(&Theme) -> Style + Copy + 'static {
    let ground = wallet.solid();
    move |_| Style {
        background: Some(Background::Color(ground)),
        text_color: Some(Color::WHITE),
        border: border::rounded(radius::CHIP),
        ..Style::default()
    }
}

/// A wallet's name on lacquer: paper with coloured text.
pub fn paper_chip(wallet: Wallet, corner: f32) -> impl Fn(&Theme) -> Style + Copy + 'static {
    let text = wallet.solid();
    move |_| Style {
        background: Some(Background::Color(brand::PAPER)),
        text_color: Some(text),
        border: border::rounded(corner),
        ..Style::default()
    }
}

/// A key of the keyboard, drawn in `color` so that it fits the button it stands on.
pub fn key_cap(color: Color) -> impl Fn(&Theme) -> Style + Copy + 'static {
    move |_| Style {
        text_color: Some(color),
        border: Border { color, width: width::HAIRLINE, radius: radius::CHIP.into() },
        ..Style::default()
    }
}

/// A row the cursor is on.
pub fn selected(look: Look) -> impl Fn(&Theme) -> Style + Copy + 'static {
    fill(look.palette.select)
}

/// The keyboard's focus around what it holds; keep 2 px of padding inside.
pub fn focus_ring(look: Look) -> impl Fn(&Theme) -> Style + Copy + 'static {
    let color = look.palette.text;
    move |_| Style {
        border: Border { color, width: width::FOCUS, radius: (radius::BUTTON + 5.0).into() },
        ..Style::default()
    }
}

/// What lies over the window behind a dialog.
pub fn veil() -> impl Fn(&Theme) -> Style + Copy + 'static {
    fill(Color { a: 0.6, ..Color::BLACK })
}

fn band_with_corner(look: Look, role: StateRole, corner: Radius) -> impl Fn(&Theme) -> Style + Copy + 'static {
    let state = look.state(role);
    move |_| Style {
        background: Some(Background::Color(state.solid)),
        text_color: Some(state.on),
        border: border::rounded(corner),
        ..Style::default()
    }
}

fn outlined(ground: Color, text: Color, line: Color, corner: f32) -> impl Fn(&Theme) -> Style + Copy + 'static {
    move |_| Style {
        background: Some(Background::Color(ground)),
        text_color: Some(text),
        border: Border { color: line, width: width::HAIRLINE, radius: corner.into() },
        ..Style::default()
    }
}

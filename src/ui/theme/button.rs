//! Styles of what can be pressed. Each returns a closure for `button(..).style(..)`.

use super::{Look, Mode, StateRole, border as width, radius};
use iced::widget::button::{Status, Style};
use iced::{Background, Border, Color, Theme};

/// The three faces of one button: at rest, under the pointer, pressed.
#[derive(Debug, Clone, Copy)]
struct Faces {
    rest: Color,
    hover: Color,
    press: Color,
    text: Color,
    line: Color,
    line_width: f32,
}

/// A digit of the keypad.
pub fn key(look: Look) -> impl Fn(&Theme, Status) -> Style + Copy + 'static {
    let palette = look.palette;
    styled(
        look,
        Faces {
            rest: palette.surface,
            hover: palette.page,
            press: palette.select,
            text: palette.text,
            line: palette.line,
            line_width: width::HAIRLINE,
        },
    )
}

/// A key of the keypad that acts: plus, times, backspace, clear.
pub fn operator_key(look: Look) -> impl Fn(&Theme, Status) -> Style + Copy + 'static {
    let palette = look.palette;
    let rest = match look.mode {
        Mode::Light => palette.sunken,
        Mode::Dark => palette.select,
    };
    styled(
        look,
        Faces {
            rest,
            hover: palette.select,
            press: palette.line,
            text: palette.text,
            line: palette.line,
            line_width: width::HAIRLINE,
        },
    )
}

/// The one action of a screen; Enter does the same.
pub fn primary(look: Look) -> impl Fn(&Theme, Status) -> Style + Copy + 'static {
    let palette = look.palette;
    styled(
        look,
        Faces {
            rest: palette.ink,
            hover: palette.ink_hover,
            press: palette.ink_hover,
            text: palette.on_ink,
            line: palette.ink,
            line_width: width::HAIRLINE,
        },
    )
}

/// Every other action.
pub fn secondary(look: Look) -> impl Fn(&Theme, Status) -> Style + Copy + 'static {
    let palette = look.palette;
    styled(
        look,
        Faces {
            rest: palette.surface,
            hover: palette.page,
            press: palette.select,
            text: palette.text,
            line: palette.line_strong,
            line_width: width::HAIRLINE,
        },
    )
}

/// One of several that is chosen now.
pub fn chosen(look: Look) -> impl Fn(&Theme, Status) -> Style + Copy + 'static {
    let palette = look.palette;
    styled(
        look,
        Faces {
            rest: palette.select,
            hover: palette.select,
            press: palette.select,
            text: palette.text,
            line: palette.text,
            line_width: width::SELECTED,
        },
    )
}

/// What cannot be taken back.
pub fn danger(look: Look) -> impl Fn(&Theme, Status) -> Style + Copy + 'static {
    let state = look.state(StateRole::Fail);
    let palette = look.palette;
    styled(
        look,
        Faces {
            rest: palette.surface,
            hover: state.tint,
            press: state.line,
            text: state.fg,
            line: state.fg,
            line_width: width::HAIRLINE,
        },
    )
}

/// An action in the colour of a state, such as recording a claim (never ink).
pub fn in_state(look: Look, role: StateRole) -> impl Fn(&Theme, Status) -> Style + Copy + 'static {
    let state = look.state(role);
    styled(
        look,
        Faces {
            rest: state.solid,
            hover: state.solid.scale_alpha(0.9),
            press: state.solid.scale_alpha(0.8),
            text: state.on,
            line: state.solid,
            line_width: width::HAIRLINE,
        },
    )
}

/// A tender whose money nobody confirms: the tint of a claim, below its stripes.
pub fn claim_tender(look: Look) -> impl Fn(&Theme, Status) -> Style + Copy + 'static {
    let state = look.state(StateRole::Claim);
    styled(
        look,
        Faces {
            rest: state.tint,
            hover: state.line,
            press: state.line,
            text: look.palette.text,
            line: state.bar,
            line_width: width::HAIRLINE,
        },
    )
}

/// A tender; the default one is ink, the others are plain.
pub fn tender(look: Look, default: bool) -> impl Fn(&Theme, Status) -> Style + Copy + 'static {
    let (ink, plain) = (primary(look), secondary(look));
    move |theme, status| if default { ink(theme, status) } else { plain(theme, status) }
}

/// A cell of the header or a row of a list: no border, its ground comes with the pointer.
pub fn quiet(look: Look) -> impl Fn(&Theme, Status) -> Style + Copy + 'static {
    let palette = look.palette;
    move |_, status| {
        let (ground, text) = match status {
            Status::Active => (None, palette.text),
            Status::Hovered => (Some(palette.sunken), palette.text),
            Status::Pressed => (Some(palette.select), palette.text),
            Status::Disabled => (None, palette.disabled),
        };
        Style { background: ground.map(Background::Color), text_color: text, ..Style::default() }
    }
}

fn styled(look: Look, faces: Faces) -> impl Fn(&Theme, Status) -> Style + Copy + 'static {
    let palette = look.palette;
    move |_, status| {
        let locked = Faces {
            rest: palette.page,
            text: palette.disabled,
            line: palette.line,
            line_width: width::HAIRLINE,
            ..faces
        };
        let (face, ground) = match status {
            Status::Active => (faces, faces.rest),
            Status::Hovered => (faces, faces.hover),
            Status::Pressed => (faces, faces.press),
            Status::Disabled => (locked, locked.rest),
        };
        Style {
            background: Some(Background::Color(ground)),
            text_color: face.text,
            border: Border { color: face.line, width: face.line_width, radius: radius::BUTTON.into() },
            ..Style::default()
        }
    }
}

//! One step of what the customer or the till does, with how far it is.

use super::{label, tinted};
use crate::ui::font::Weight;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{Look, StateRole, container as surface, size, space};
use iced::widget::{Container, column, container, row};
use iced::{Alignment, Border, Element, Theme};

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    Done,
    Now(StateRole),
    Later,
}

/// A numbered step with a title and a sentence below.
pub fn step<'a, M: 'a>(look: &Look, number: u8, progress: Progress, title: String, detail: String) -> Element<'a, M> {
    let palette = look.palette;
    let color = if progress == Progress::Later { palette.text_3 } else { palette.text };
    let words = column![
        tinted(look, title, size::BODY, Weight::Medium, color),
        tinted(look, detail, size::SMALL, Weight::Regular, palette.text_3),
    ];
    row![disc(look, number, progress), words].spacing(space::S + 2.0).align_y(Alignment::Center).into()
}

fn disc<'a, M: 'a>(look: &Look, number: u8, progress: Progress) -> Container<'a, M> {
    let side = 28.0;
    let numeral = || label(look, number.to_string(), size::SMALL, Weight::Bold);
    let idle = look.state(StateRole::Idle);
    let line = look.palette.line_strong;
    match progress {
        Progress::Done => container(icon(Icon::Tick, 18.0, idle.on)).style(surface::rounded(idle.solid, side / 2.0)),
        Progress::Now(role) => {
            let state = look.state(role);
            container(numeral().color(state.on)).style(surface::rounded(state.solid, side / 2.0))
        }
        Progress::Later => container(numeral().color(look.palette.text_3)).style(move |_: &Theme| container::Style {
            border: Border { color: line, width: 2.0, radius: (side / 2.0).into() },
            ..container::Style::default()
        }),
    }
    .center(side)
}

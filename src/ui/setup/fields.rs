//! How one field is drawn: its title, its box, and what stands under it.

use super::page::{Field, Shape};
use super::{Event, Setup};
use crate::i18n::{Key, key};
use crate::ui::font::{self, Weight};
use crate::ui::icon::{Icon, icon};
use crate::ui::screen::layout::fixed;
use crate::ui::screen::parts::{paragraph, scroll};
use crate::ui::theme::{Look, StateRole, border, button as press, radius, size, space};
use crate::ui::widget::{label, tinted, touched, with_id};
use iced::widget::{button, column, container, row, space as gap, text_input};
use iced::{Alignment, Background, Border, Element, Fill, Theme};

/// Height of a box.
const BOX: f32 = 56.0;
/// The list of a field is at most this high.
const LIST: f32 = 460.0;
/// The list's name, to bring a line of it into view.
pub const LIST_ID: &str = "choices";

/// The page's name, for the same.
pub const PAGE_ID: &str = "page";

/// A title and a sentence.
pub(super) struct Words {
    pub title: String,
    pub text: String,
}

pub(super) fn say(setup: &Setup, key: Key) -> String {
    setup.words.text(key)
}

/// Title, box, and either what is wrong or what helps.
pub(super) fn field(setup: &Setup, field: Field) -> Element<'_, Event> {
    let look = &setup.look;
    let title = paragraph(look, say(setup, field.title()), size::BODY, Weight::Medium, look.palette.text);
    let shown = match field.shape() {
        Shape::Choice => chooser(setup, field),
        Shape::Text | Shape::File(_) => input(setup, field, false),
        Shape::Secret => input(setup, field, true),
    };
    column![title, shown, below(setup, field)].spacing(space::XXS).width(Fill).into()
}

fn below(setup: &Setup, field: Field) -> Option<Element<'_, Event>> {
    let look = &setup.look;
    if let Some(wrong) = setup.wrong.get(&field) {
        let words = match (setup.value(field).is_empty(), setup.why_kept(field)) {
            (true, _) => say(setup, key::FIELD_NEEDED),
            // The sentence says itself that it cannot be.
            (false, Some(kept)) if kept == *wrong => kept,
            (false, _) => setup.words.text_with(key::FIELD_WRONG, &[("detail", wrong.into())]),
        };
        let fg = look.state(StateRole::Fail).fg;
        let line = row![icon(Icon::Warning, 18.0, fg), paragraph(look, words, size::SMALL, Weight::Medium, fg)];
        return Some(line.spacing(space::XXS).align_y(Alignment::Center).into());
    }
    let kept = matches!(field.shape(), Shape::File(_)) && setup.value(field).starts_with("file:");
    let help = match (kept, setup.why_kept(field)) {
        (true, _) => Some(say(setup, key::PAYMENTS_FILE_KEPT)),
        (_, Some(why)) => Some(why),
        _ => field.help().map(|key| say(setup, key)),
    };
    help.map(|words| paragraph(look, words, size::SMALL, Weight::Regular, look.palette.text_3).into())
}

/// The edge of a box: red while it is wrong, thick where the keyboard is.
fn edge(setup: &Setup, field: Field) -> Border {
    let look = &setup.look;
    let wrong = look.state(StateRole::Fail).fg;
    let (color, width) = match (setup.at == Some(field), setup.wrong.contains_key(&field)) {
        (true, false) => (look.palette.text, border::FOCUS),
        (true, true) => (wrong, border::FOCUS),
        (false, true) => (wrong, border::SELECTED),
        (false, false) => (look.palette.line_strong, border::HAIRLINE),
    };
    Border { color, width, radius: radius::BUTTON.into() }
}

/// The face of a button, outlined while the keyboard is at it.
pub(super) fn outlined(
    setup: &Setup,
    event: &Event,
    face: impl Fn(&Theme, button::Status) -> button::Style + 'static,
) -> impl Fn(&Theme, button::Status) -> button::Style + 'static {
    let (here, color) = (setup.button.as_ref() == Some(event), setup.look.palette.text);
    move |theme, status| {
        let style = face(theme, status);
        let edge = Border { color, width: border::FOCUS, ..style.border };
        button::Style { border: if here { edge } else { style.border }, ..style }
    }
}

fn input(setup: &Setup, field: Field, secret: bool) -> Element<'_, Event> {
    let look = setup.look;
    let edge = edge(setup, field);
    let palette = look.palette;
    let (locked, wrong) = (setup.is_locked(field), setup.wrong.contains_key(&field));
    let input = text_input("", &setup.value(field))
        .id(field.id())
        .secure(secret)
        .on_input_maybe((!locked).then_some(move |text| Event::Typed(field, text)))
        .size(size::LABEL)
        .font(look.fonts.regular)
        .padding([(BOX - size::LABEL * 1.3) / 2.0, space::M])
        .style(move |_: &Theme, status| {
            let focused = matches!(status, text_input::Status::Focused { .. });
            text_input::Style {
                background: Background::Color(palette.surface),
                border: match (focused, wrong) {
                    (true, true) => Border { width: border::FOCUS, ..edge },
                    (true, false) => Border { color: palette.text, width: border::FOCUS, ..edge },
                    (false, _) => edge,
                },
                icon: palette.text_2,
                placeholder: palette.text_3,
                value: if locked { palette.disabled } else { palette.text },
                selection: palette.line,
            }
        });
    touched(input, Event::At(field)).into()
}

fn chooser(setup: &Setup, field: Field) -> Element<'_, Event> {
    let look = setup.look;
    let edge = edge(setup, field);
    let locked = setup.is_locked(field);
    let color = if locked { look.palette.disabled } else { look.palette.text };
    let words = tinted(&look, words(setup, field), size::LABEL, Weight::Regular, color);
    let line = row![container(words).clip(true).width(Fill), icon(Icon::Down, 20.0, color)]
        .spacing(space::XS)
        .align_y(Alignment::Center);
    let pressed = button(container(line).center_y(Fill))
        .padding([0.0, space::M])
        .width(Fill)
        .height(BOX)
        .on_press_maybe((!locked).then_some(Event::Open(field)))
        .style(move |theme: &Theme, status| button::Style { border: edge, ..press::secondary(look)(theme, status) });
    with_id(field.id(), pressed).width(Fill).into()
}

/// The value of a choice as people read it, and its code where one helps.
fn words(setup: &Setup, field: Field) -> String {
    let now = setup.chosen_value(field);
    let found = setup.choices(field).into_iter().find(|choice| choice.value == now);
    found.map_or_else(|| say(setup, key::BUTTON_CHOOSE), |choice| choice.words)
}

/// The list of a field: one line for each value, the keyboard's one marked.
pub(super) fn list(setup: &Setup, field: Field, at: usize) -> Element<'_, Event> {
    let look = setup.look;
    let title = label(&look, say(setup, field.title()), size::TITLE, Weight::Bold);
    let rows = setup.choices(field).into_iter().enumerate().map(|(index, choice)| {
        let chosen = index == at;
        button(container(label(&look, choice.words, size::LABEL, Weight::Regular)).center_y(Fill))
            .padding([0.0, space::M])
            .width(Fill)
            .height(fixed::BUTTON)
            .on_press(Event::Chosen(field, index))
            .style(move |theme: &Theme, status| match chosen {
                true => press::chosen(look)(theme, status),
                false => press::secondary(look)(theme, status),
            })
            .into()
    });
    let lines = container(column(rows).spacing(space::XS)).padding(iced::padding::right(space::S));
    let high = LIST.min(setup.layout.size.height - 4.0 * fixed::ACTION);
    column![title, scroll(&look, lines).id(LIST_ID).height(high)].spacing(space::M).into()
}

/// Fields in pairs, or one below the other where there is no room.
pub(super) fn pairs<'a>(setup: &'a Setup, fields: &[Field]) -> Element<'a, Event> {
    let beside = if super::view::room(setup) < 560.0 { 1 } else { 2 };
    let rows = fields.chunks(beside).map(|pair| {
        let mut cells = row![].spacing(space::M);
        for each in pair {
            cells = cells.push(field(setup, *each));
        }
        // An odd last field is as wide as the others.
        for _ in pair.len()..beside {
            cells = cells.push(gap::horizontal());
        }
        cells.into()
    });
    column(rows).spacing(space::M).into()
}

/// A value of a short list as buttons in a grid, for the first choice a person makes.
pub(super) fn grid<'a>(setup: &'a Setup, field: Field, columns: usize) -> Element<'a, Event> {
    let look = setup.look;
    let now = setup.value(field);
    let choices = setup.choices(field);
    let room = super::view::room(setup) / f32::from(u8::try_from(columns).unwrap_or(1)) - 3.0 * space::M;
    let mut rows = column![].spacing(space::S);
    for (place, chunk) in choices.chunks(columns).enumerate() {
        let mut cells = row![].spacing(space::S);
        for (within, choice) in chunk.iter().enumerate() {
            let chosen = choice.value == now;
            let words_size = font::fit(room, &choice.words, Weight::Medium, 20.0);
            let words = label(&look, choice.words.clone(), words_size, Weight::Medium);
            cells = cells.push(
                button(container(words).center(Fill))
                    .padding(0.0)
                    .width(Fill)
                    .height(fixed::ACTION)
                    .on_press(Event::Chosen(field, place * columns + within))
                    .style(move |theme: &Theme, status| match chosen {
                        true => press::chosen(look)(theme, status),
                        false => press::secondary(look)(theme, status),
                    }),
            );
        }
        rows = rows.push(cells);
    }
    rows.into()
}

/// The look of a page's small print.
pub(super) fn small<'a>(look: &Look, words: String) -> Element<'a, Event> {
    paragraph(look, words, size::BODY, Weight::Regular, look.palette.text_2).into()
}

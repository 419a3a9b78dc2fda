//! Every state of the cashier's window, drawn with fixed data. Built with `MANEKI_SCREENS=FOLDER`, all
//! pictures of all variants are kept there to be looked at; without it each state is drawn in one variant.

use super::states::STATES;
use super::*;
use crate::ui::screen::broken::{self, StartTrouble};
use crate::ui::screen::parts::View;
use crate::ui::screen::view;
use crate::ui::shot;
use iced::Size;
use std::path::Path;

const REGULAR: Size = Size::new(1366.0, 768.0);
const SMALL: Size = Size::new(1024.0, 768.0);

/// Where pictures are kept.
const KEPT_IN: Option<&str> = option_env!("MANEKI_SCREENS");
/// Languages, colours and sizes: one test each.
const VARIANTS: usize = 5;

/// Draws one picture; keeps it when somebody wants to look at it.
fn draw(name: &str, drawn: View<'_>, look: &Look, size: Size) {
    let shot = shot::take(drawn, &look.theme(), size, 1.0).expect("a software renderer");
    assert!(shot.rgba.chunks(4).any(|pixel| pixel != &shot.rgba[0..4]), "{name} is empty");
    if let Some(folder) = KEPT_IN {
        shot.save(&Path::new(folder).join(format!("{name}.png"))).expect("the folder can be written");
    }
}

fn draw_all(variant: usize, language: Language, mode: Mode, size: Size, suffix: &str) {
    let drawn = STATES.iter().enumerate().filter(|(at, _)| KEPT_IN.is_some() || at % VARIANTS == variant);
    for (_, (name, make)) in drawn {
        let mut context = context(language, mode);
        context.size = size;
        let cashier = make(&mut context);
        draw(&format!("{name}{suffix}"), view(&cashier, &context), &context.look, size);
    }
}

#[test]
fn states_can_be_drawn_in_english() {
    draw_all(0, Language::En, Mode::Light, REGULAR, "");
}

#[test]
fn states_can_be_drawn_in_the_dark_and_in_french() {
    draw_all(1, Language::Fr, Mode::Dark, REGULAR, "-dark-fr");
}

#[test]
fn states_can_be_drawn_in_a_small_window_and_in_japanese() {
    draw_all(2, Language::Ja, Mode::Light, SMALL, "-1024-ja");
}

#[test]
fn states_can_be_drawn_in_chinese() {
    draw_all(3, Language::ZhHans, Mode::Light, REGULAR, "-zh");
}

#[test]
fn states_can_be_drawn_in_a_small_window_in_french() {
    draw_all(4, Language::Fr, Mode::Light, SMALL, "-1024-fr");
}

#[test]
fn an_error_at_the_start_is_a_screen() {
    let trouble = StartTrouble {
        words: crate::i18n::trouble::CONFIG_WRONG,
        path: "home/config.toml".to_owned(),
        detail: "line 4: shop.currency: «EURO» is not a currency; write for example EUR".to_owned(),
    };
    for (mode, language, name) in [(Mode::Light, Language::En, "broken"), (Mode::Dark, Language::Fr, "broken-dark-fr")]
    {
        let look = Look::new(mode);
        draw(name, broken::view(&trouble, &Catalog::new(language), &look, mode == Mode::Light), &look, REGULAR);
    }
}

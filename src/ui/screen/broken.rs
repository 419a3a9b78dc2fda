//! The program cannot work: a configuration or a database with an error is a screen, not a crash.

use super::layout::fixed;
use super::parts::{Push, View, Weighty, paragraph, push, scroll};
use crate::i18n::{Arg, Catalog, Trouble, key};
use crate::ui::font::Weight;
use crate::ui::icon::Icon;
use crate::ui::keys::Action;
use crate::ui::theme::{Look, StateRole, container as surface, size, space};
use crate::ui::widget::{Band, band, with_id};
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Fill};

/// Why the windows cannot start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StartTrouble {
    /// Which trouble it is, in the words of the catalog.
    pub words: Trouble,
    /// Where: a file or a folder.
    pub path: String,
    /// In full, for support; may have several lines.
    pub detail: String,
}

/// What, where, what to do.
///
/// With `repair`, the pages of the settings can put it right.
pub fn view<'a>(trouble: &StartTrouble, words: &Catalog, look: &Look, repair: bool) -> View<'a> {
    let palette = look.palette;
    let args: [(&str, Arg); 2] = [("path", (&trouble.path).into()), ("wallet", words.text(key::TENDER_WECHAT).into())];
    let top = band(
        look,
        Band {
            role: StateRole::Fail,
            icon: Icon::Warning,
            word: words.text(key::TROUBLE_TITLE),
            second: String::new(),
            right: None,
        },
        fixed::BAND,
    );
    let detail = paragraph(look, trouble.detail.clone(), size::BODY, Weight::Regular, palette.text_2);
    let body = column![
        small(look, words.text(key::TROUBLE_WHAT)),
        paragraph(look, words.text_with(trouble.words.what, &args), size::TITLE, Weight::Regular, palette.text),
        gap::vertical().height(space::S),
        small(look, words.text(key::TROUBLE_STEP)),
        paragraph(look, words.text_with(trouble.words.step, &args), size::LABEL, Weight::Regular, palette.text),
        gap::vertical().height(space::S),
        small(look, words.text(key::TROUBLE_DETAIL)),
        scroll(
            look,
            column![paragraph(look, trouble.path.clone(), size::BODY, Weight::Regular, palette.text_2), detail]
        ),
    ]
    .spacing(space::XXS)
    .padding(fixed::BODY_PADDING)
    .height(Fill);
    let (escape, enter) = (words.text(key::KEY_ESCAPE), words.text(key::KEY_ENTER));
    let quit = Push {
        id: "quit",
        weight: Weighty::Plain,
        icon: None,
        words: words.text(key::BUTTON_QUIT),
        cap: Some(&escape),
        height: fixed::ACTION,
        action: Some(Action::Quit),
    };
    let again = Push {
        id: "try-again",
        weight: Weighty::Primary,
        icon: None,
        words: words.text(key::BUTTON_TRY_AGAIN),
        cap: Some(&enter),
        height: fixed::ACTION,
        action: Some(Action::Primary),
    };
    let correct = repair.then(|| Push {
        id: "correct",
        weight: Weighty::Plain,
        icon: Some(Icon::Sliders),
        words: words.text(key::BUTTON_CORRECT_HERE),
        cap: Some("Ctrl S"),
        height: fixed::ACTION,
        action: Some(Action::Settings),
    });
    let correct = correct.map(|correct| push(look, correct));
    let actions = row![push(look, quit), gap::horizontal(), correct, push(look, again)]
        .spacing(space::M)
        .align_y(Alignment::Center)
        .padding([space::M, space::L]);
    let card = container(column![with_id("band", top), body, actions]).padding(1).style(surface::card(*look));
    container(card).padding(space::L).style(surface::page(*look)).width(Fill).height(Fill).into()
}

fn small<'a>(look: &Look, words: String) -> View<'a> {
    paragraph(look, words, size::SMALL, Weight::Regular, look.palette.text_3).into()
}

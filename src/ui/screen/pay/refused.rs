//! Nothing was begun: the engine or the store said no, and the screen says why.

use super::super::parts::{View, Weighty, paragraph, spring, tell};
use super::super::trouble::in_words;
use super::Pay;
use super::panel::{Cap, Parts, action, panel};
use super::waiting::amounts_beside;
use crate::i18n::key;
use crate::sync::SyncError;
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::icon::Icon;
use crate::ui::keys::Action;
use crate::ui::theme::{StateRole, size};
use iced::widget::column;

pub fn view<'a>(pay: &'a Pay, error: &SyncError, context: &'a Context) -> View<'a> {
    let look = &context.look;
    let palette = look.palette;
    let words = in_words(error, pay.tender(), context);
    let left = column![
        paragraph(look, words.what, size::TITLE, Weight::Bold, palette.text),
        tell(context, StateRole::Fail, key::PAY_TELL_CUSTOMER, words.say),
        spring(),
        paragraph(look, context.say(key::TROUBLE_STEP), size::SMALL, Weight::Regular, palette.text_3),
        paragraph(look, words.step, size::LABEL, Weight::Medium, palette.text),
        spring(),
        paragraph(look, context.say(key::TROUBLE_DETAIL), size::SMALL, Weight::Regular, palette.text_3),
        paragraph(look, error.to_string(), size::SMALL, Weight::Regular, palette.text_2),
    ]
    .spacing(context.layout().card.gap);
    let back = action(
        context,
        "back",
        Weighty::Primary,
        Some(Icon::Left),
        context.say(key::BUTTON_BACK_TO_SALE),
        Cap::Word(key::KEY_ESCAPE),
        Action::Back,
    );
    let parts = Parts {
        right: None,
        left: left.into(),
        side: Some(amounts_beside(pay, context)),
        leave: None,
        next: vec![back],
    };
    panel(pay, context, parts)
}

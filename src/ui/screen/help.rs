//! The list of keys, out of the same table that handles them.

use super::frame::cap_words;
use super::layout::fixed;
use super::parts::{Push, View, Weighty, paragraph, push, scroll};
use super::sell::tenders;
use crate::domain::money::Money;
use crate::i18n::{Key, key};
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::keys::{self, Action, Binding};
use crate::ui::theme::{size, space};
use crate::ui::widget::{key_cap, label};
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Fill};

/// The list that Up and Down move, by [`STEP`] pixels.
pub const LIST: &str = "help-list";
/// A few rows.
pub const STEP: i16 = 120;

/// The card of the help list.
pub fn card<'a>(context: &Context) -> View<'a> {
    let look = &context.look;
    let [selling, paying, everywhere] = keys::help(context.training.is_some(), |tender| match tender {
        Some(tender) => tenders::is_set_up(tender, context),
        None => tenders::scans(context),
    });
    let right = column![group(key::HELP_PAYING, &paying, context), group(key::HELP_EVERYWHERE, &everywhere, context)];
    let groups = row![group(key::HELP_SELLING, &selling, context), right.spacing(space::M)].spacing(space::L);
    // A finger needs something to close it with.
    let escape = context.say(key::KEY_ESCAPE);
    let close = Push {
        id: "help-close",
        weight: Weighty::Plain,
        icon: None,
        words: context.say(key::BUTTON_CLOSE),
        cap: Some(&escape),
        height: fixed::BUTTON,
        action: Some(Action::Back),
    };
    let title = label(look, context.say(key::HELP_TITLE), size::HEADING, Weight::Bold);
    let title = row![title, gap::horizontal(), push(look, close)].align_y(Alignment::Center);
    let list = scroll(look, groups).id(LIST).height(iced::Shrink);
    container(column![title, list].spacing(space::S)).max_height(context.size.height - 2.0 * space::XXL).into()
}

/// How wide the card is.
pub fn width(context: &Context) -> f32 {
    (context.size.width - 2.0 * space::L).min(fixed::HELP)
}

fn group<'a>(title: Key, rows: &[&'static Binding], context: &Context) -> View<'a> {
    let look = &context.look;
    let title = paragraph(look, context.say(title), size::SMALL, Weight::Medium, look.palette.text_3);
    let rows = rows.iter().map(|binding| line(binding, context));
    column![title].extend(rows).spacing(space::XXS).width(Fill).into()
}

fn line<'a>(binding: &'static Binding, context: &Context) -> View<'a> {
    let look = &context.look;
    let cap = key_cap(look, cap_words(binding.cap, context), look.palette.text_2);
    let example = context.words.money(Money::new(3450, context.config.shop.currency));
    let words = context.say_with(binding.help, &[("example", example.into())]);
    let words = paragraph(look, words, size::BODY, Weight::Regular, look.palette.text);
    row![container(cap).width(fixed::COLUMN_TIME), words].spacing(space::S).align_y(Alignment::Center).into()
}

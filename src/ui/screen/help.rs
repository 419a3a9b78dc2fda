//! The list of keys, out of the same table that handles them.

use super::frame::cap_words;
use super::layout::fixed;
use super::parts::{View, paragraph, scroll};
use super::sell::tenders;
use crate::domain::money::Money;
use crate::i18n::{Key, key};
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::keys::{self, Binding};
use crate::ui::theme::{size, space};
use crate::ui::widget::{key_cap, label};
use iced::Alignment;
use iced::widget::{column, container, row};

/// The card of the help list.
pub fn card<'a>(context: &Context) -> View<'a> {
    let look = &context.look;
    let [selling, paying, everywhere] = keys::help(context.training.is_some(), |tender| match tender {
        Some(tender) => tenders::is_set_up(tender, context),
        None => tenders::scans(context),
    });
    let groups = [(key::HELP_SELLING, selling), (key::HELP_PAYING, paying), (key::HELP_EVERYWHERE, everywhere)];
    let groups = groups.into_iter().map(|(title, rows)| group(title, &rows, context));
    let title = label(look, context.say(key::HELP_TITLE), size::HEADING, Weight::Bold);
    let list = scroll(look, column(groups).spacing(space::M)).height(iced::Shrink);
    container(column![title, list].spacing(space::M)).max_height(context.size.height - 3.0 * space::XXL).into()
}

fn group<'a>(title: Key, rows: &[&'static Binding], context: &Context) -> View<'a> {
    let look = &context.look;
    let title = paragraph(look, context.say(title), size::SMALL, Weight::Medium, look.palette.text_3);
    let rows = rows.iter().map(|binding| line(binding, context));
    column![title].extend(rows).spacing(space::XXS).into()
}

fn line<'a>(binding: &'static Binding, context: &Context) -> View<'a> {
    let look = &context.look;
    let cap = key_cap(look, cap_words(binding.cap, context), look.palette.text_2);
    let example = context.words.money(Money::new(3450, context.config.shop.currency));
    let words = context.say_with(binding.help, &[("example", example.into())]);
    let words = paragraph(look, words, size::BODY, Weight::Regular, look.palette.text);
    row![container(cap).width(fixed::COLUMN_TIME), words].spacing(space::S).align_y(Alignment::Center).into()
}

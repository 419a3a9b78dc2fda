//! What the customer will pay, in both currencies: always the whole total.

use super::super::layout::Breakpoint;
use super::super::parts::{Figure, View, divider, figure, paragraph, rate_sentence};
use super::Sell;
use crate::clock::{day_in, zoned};
use crate::domain::money::Money;
use crate::domain::quote::PublishedRate;
use crate::i18n::{key, word};
use crate::ui::context::{Context, Rate};
use crate::ui::font::{self, Weight};
use crate::ui::theme::{StateRole, container as surface, size, space};
use crate::ui::widget::{tinted, with_id};
use iced::widget::{column, container, row};
use iced::{Alignment, Fill};
use jiff::tz::{Offset, TimeZone};

/// Sums of more lines are not spelled out.
const TERMS: usize = 5;

/// A rate older than this is marked.
const OLD_MS: i64 = 24 * 3_600_000;

pub fn hero<'a>(context: &Context, sell: &Sell) -> View<'a> {
    let look = &context.look;
    let layout = context.layout();
    let total = sell.total().unwrap_or(Money::zero(context.config.shop.currency));
    let room = layout.main() - layout.hero_side - 3.0 * space::L - 1.0;
    let amount = figure(
        context,
        total,
        Figure { max: layout.hero_amount, room, weight: Weight::Bold, about: false, code: Some(size::TITLE) },
    );
    let title = tinted(look, context.say(key::HERO_TO_PAY), size::LABEL, Weight::Regular, look.palette.text_3);
    let above = row![title, terms(context, &sell.lines(), room)].spacing(space::S).align_y(Alignment::Center);
    let left = column![above, with_id("amount", amount)].width(Fill);
    let right = container(rmb(context, total)).width(layout.hero_side - space::L);
    let content = row![left, divider(look), right].spacing(space::L).align_y(Alignment::Center).height(Fill);
    container(content).padding([space::XS, space::L]).height(layout.hero_height).style(surface::card(*look)).into()
}

/// `68.00 + 26.00 + 34.50`, while it is short.
fn terms<'a>(context: &Context, lines: &[Money], room: f32) -> Option<View<'a>> {
    let compact = context.layout().breakpoint == Breakpoint::Compact;
    if compact || !(2..=TERMS).contains(&lines.len()) {
        return None;
    }
    let words: Vec<String> = lines.iter().map(|line| context.words.digits(*line)).collect();
    let words = words.join(" + ");
    let fits = font::width_em(&words, Weight::Regular) * size::BODY < room * 0.7;
    fits.then(|| tinted(&context.look, words, size::BODY, Weight::Regular, context.look.palette.text_3).into())
}

fn rmb<'a>(context: &Context, total: Money) -> View<'a> {
    let look = &context.look;
    let layout = context.layout();
    let rate = match context.rate() {
        Rate::Fresh(rate) => rate,
        Rate::TooOld(rate) => return no_rate(context, Some(rate)),
        Rate::None => return no_rate(context, None),
    };
    let about = context.quote(total).rmb.map(|rmb| {
        let face = Figure {
            max: layout.hero_rmb,
            room: layout.hero_side - 2.0 * space::L,
            weight: Weight::Medium,
            about: true,
            code: Some(if layout.breakpoint == Breakpoint::Compact { size::SMALL } else { size::LABEL }),
        };
        figure(context, rmb, face)
    });
    let small = |words: String| tinted(look, words, size::SMALL, Weight::Regular, look.palette.text_3);
    let published = (layout.breakpoint != Breakpoint::Compact).then(|| small(published(context, rate)));
    let age = context.now.since(rate.as_of);
    let old = (age > OLD_MS).then(|| {
        let words = context.say_with(key::HERO_RATE_OLD, &[("age", context.words.span(age).into())]);
        tinted(look, words, size::SMALL, Weight::Medium, look.state(StateRole::Busy).fg)
    });
    let below = if old.is_some() { None } else { published };
    let about = container(column![about]).padding(iced::Padding::ZERO.bottom(space::XXS));
    column![
        about,
        tinted(look, rate_sentence(context, rate), size::BODY, Weight::Medium, look.palette.text_2),
        small(context.say(word::rate_source(rate.source))),
        old,
        below,
    ]
    .into()
}

/// Better no figure than a wrong one: the sale goes on in the shop's currency.
fn no_rate<'a>(context: &Context, newest: Option<&PublishedRate>) -> View<'a> {
    let look = &context.look;
    let currency = context.config.shop.currency.code();
    let words = match newest {
        Some(rate) => {
            let day = context.words.day(day_in(&context.config.shop.timezone, rate.as_of));
            context.say_with(key::HERO_NO_RATE, &[("day", day.into()), ("currency", currency.into())])
        }
        None => context.say_with(key::HERO_NO_RATE_YET, &[("currency", currency.into())]),
    };
    paragraph(look, words, size::LABEL, Weight::Medium, look.state(StateRole::Busy).fg).into()
}

/// When the source published the rate, in Beijing and here.
fn published(context: &Context, rate: &PublishedRate) -> String {
    let beijing = Offset::from_hours(8).map_or(TimeZone::UTC, TimeZone::fixed);
    let there = context.words.clock(&zoned(&beijing, rate.as_of));
    context.say_with(
        key::HERO_PUBLISHED,
        &[
            ("day", context.words.day(day_in(&beijing, rate.as_of)).into()),
            ("beijing", there.into()),
            ("here", context.clock(rate.as_of).into()),
        ],
    )
}

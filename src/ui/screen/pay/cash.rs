//! Cash: what was given, and the change.

use super::super::layout::fixed;
use super::super::parts::{Figure, View, Weighty, divider, figure, paragraph, spring};
use super::panel::{Cap, Parts, action, panel};
use super::{Pay, given, paid};
use crate::domain::keypad::Keypad;
use crate::domain::money::Money;
use crate::i18n::key;
use crate::ui::context::Context;
use crate::ui::font::{self, Weight};
use crate::ui::icon::Icon;
use crate::ui::keys::Action;
use crate::ui::theme::{button as press, container as surface, radius, size, space};
use crate::ui::widget::{label, tinted, with_id};
use iced::widget::{button, column, container, row, space as gap};
use iced::{Alignment, Fill, Theme};

/// Quick notes beside the exact amount.
const NOTES: usize = 5;

pub fn view<'a>(pay: &'a Pay, received: &'a Keypad, context: &'a Context) -> View<'a> {
    let due = pay.quote.local;
    let given = given(received);
    let half =
        (context.size.width - context.layout().cart - 3.0 * context.layout().gutter) / 2.0 - fixed::BODY_PADDING * 2.0;
    let face = Figure { max: context.layout().card.amount, room: half, weight: Weight::Bold, about: false, code: None };
    let titled = |title, money| {
        let look = &context.look;
        let title = paragraph(look, context.say(title), size::LABEL, Weight::Regular, look.palette.text_2);
        column![title, figure(context, money, face)].width(Fill)
    };
    let shown = given.unwrap_or(Money::zero(due.currency));
    let amounts = row![
        titled(key::HERO_TO_PAY, due),
        container(divider(&context.look)).height(fixed::QUICK_NOTE + space::M),
        titled(key::CASH_RECEIVED, shown)
    ]
    .spacing(space::L);
    let notes = quick_notes(due).into_iter().map(|note| quick(context, note, due, given));
    let left =
        column![amounts, spring(), row(notes).spacing(space::S), spring(), change(context, due, given.unwrap_or(due)),]
            .spacing(space::S);
    let back = action(
        context,
        "back",
        Weighty::Plain,
        Some(Icon::Left),
        context.say(key::BUTTON_BACK_TO_SALE),
        Cap::Word(key::KEY_ESCAPE),
        Action::Back,
    );
    let words = context.say(key::BUTTON_CASH_DONE);
    let done = action(
        context,
        "cash-done",
        Weighty::Primary,
        Some(Icon::Cash),
        words,
        Cap::Word(key::KEY_ENTER),
        Action::Primary,
    );
    panel(pay, context, Parts { right: None, left: left.into(), side: None, leave: Some(back), next: vec![done] })
}

/// The exact amount and the next round sums a customer is likely to hand over.
pub fn quick_notes(due: Money) -> Vec<Money> {
    let major = due.currency.minor_per_major().max(1);
    // Where a hundred minor units buy little, notes start at a hundred times as much.
    let unit = if due.currency.exponent() == 0 { 100 } else { major };
    let mut notes = vec![due];
    for step in [5, 10, 20, 50, 100, 200, 500, 1000] {
        let step = unit.saturating_mul(step);
        let rounded = due.minor.saturating_add(step - 1).div_euclid(step).saturating_mul(step);
        let note = Money::new(rounded, due.currency);
        if !notes.contains(&note) && notes.len() < NOTES {
            notes.push(note);
        }
    }
    notes
}

fn quick<'a>(context: &Context, note: Money, due: Money, given: Option<Money>) -> View<'a> {
    let look = context.look;
    let words = if note == due { context.say(key::CASH_EXACT) } else { context.words.money(note) };
    let chosen = given == Some(note);
    let room = (context.size.width - context.layout().cart) / 5.0 - space::XXL;
    let words_size = font::fit(room, &words, Weight::Medium, size::HEADING);
    let pushed = button(container(label(&look, words, words_size, Weight::Medium)).center(Fill))
        .padding(0.0)
        .width(Fill)
        .height(context.layout().card.quick_note)
        .on_press(Action::Received(note))
        .style(move |theme: &Theme, status| match chosen {
            true => press::chosen(look)(theme, status),
            false => press::key(look)(theme, status),
        });
    pushed.into()
}

/// The change to give, or what is still missing.
fn change<'a>(context: &Context, due: Money, given: Money) -> View<'a> {
    let look = &context.look;
    let difference = given.minus(due).unwrap_or(Money::zero(due.currency));
    let missing = difference.minor < 0;
    let shown = Money::new(difference.minor.saturating_abs(), due.currency);
    let title = context.say(if missing { key::CASH_MISSING } else { key::CASH_CHANGE });
    let face = Figure {
        max: context.layout().card.change_size,
        room: context.layout().main() * 0.55,
        weight: Weight::Bold,
        about: false,
        code: None,
    };
    let content = row![
        paragraph(look, title, size::HEADING, Weight::Medium, look.palette.text),
        gap::horizontal(),
        with_id("change", figure(context, shown, face))
    ]
    .align_y(Alignment::Center);
    let box_ = container(content)
        .padding([0.0, fixed::BODY_PADDING])
        .center_y(context.layout().card.change)
        .width(Fill)
        .style(surface::rounded(look.palette.select, radius::CARD));
    let sum = if missing { String::new() } else { paid::sum(context, given, due, difference) };
    let sum = tinted(look, sum, size::SMALL, Weight::Regular, look.palette.text_3);
    column![box_, sum].spacing(space::XS).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::currency::Currency;

    fn notes(minor: i64, code: &str) -> Vec<i64> {
        let due = Money::new(minor, Currency::from_code(code).expect("a currency"));
        quick_notes(due).into_iter().map(|note| note.minor).collect()
    }

    #[test]
    fn quick_notes_are_what_a_customer_hands_over() {
        assert_eq!(notes(12_850, "EUR"), [12_850, 13_000, 14_000, 15_000, 20_000]);
        assert_eq!(notes(5_000, "EUR"), [5_000, 6_000, 10_000, 20_000, 50_000]);
        assert_eq!(notes(12_800, "JPY"), [12_800, 13_000, 14_000, 15_000, 20_000]);
    }
}

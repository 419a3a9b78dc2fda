//! Small parts shared by the cashier's screens.

use super::layout::fixed;
use crate::domain::money::Money;
use crate::domain::quote::PublishedRate;
use crate::ui::context::Context;
use crate::ui::font::{self, Weight};
use crate::ui::icon::{Icon, icon};
use crate::ui::keys::Action;
use crate::ui::phrase;
use crate::ui::theme::{Look, StateRole, button as press, container as surface, size, space};
use crate::ui::widget::{key_cap, tinted, with_id};
use iced::widget::{
    Scrollable, Text, button, column, container, rich_text, row, rule, scrollable, space as gap, span, text,
};
use iced::{Alignment, Border, Color, Element, Fill, Font, Theme};

/// What every view of the cashier's window is: it says what a person did.
pub type View<'a> = Element<'a, Action>;

/// Text that may take several lines.
pub fn paragraph<'a>(look: &Look, words: String, size: f32, weight: Weight, color: Color) -> Text<'a> {
    let words = phrase::kept_whole(words);
    text(words).size(size).font(look.fonts.of(weight)).color(color).wrapping(text::Wrapping::WordOrGlyph)
}

/// The faces of a figure: how large it may be, how wide, and how bold.
#[derive(Debug, Clone, Copy)]
pub struct Figure {
    pub max: f32,
    pub room: f32,
    pub weight: Weight,
    /// An estimate carries `≈` in front, smaller and paler.
    pub about: bool,
    /// The size of the code behind it; nothing leaves it out.
    pub code: Option<f32>,
}

/// An amount with the code of its currency on one baseline, as large as its room allows.
pub fn figure<'a>(context: &Context, money: Money, face: Figure) -> View<'a> {
    let look = &context.look;
    let digits = context.words.money(money);
    // A currency without a sign of its own stands in the figure already.
    let named = digits.contains(money.currency.code());
    let code = face.code.filter(|_| !named).map(|size| (format!("  {}", money.currency.code()), size));
    let code_room = code.as_ref().map_or(0.0, |(code, size)| font::width_em(code, Weight::Medium) * size);
    let measured = if face.about { format!("≈{digits}") } else { digits.clone() };
    let size = font::fit(face.room - code_room, &measured, face.weight, face.max);
    let mut spans: Vec<text::Span<'a, (), Font>> = Vec::with_capacity(3);
    if face.about {
        spans.push(span("≈").size(size * 2.0 / 3.0).font(look.fonts.regular).color(look.palette.text_3));
    }
    spans.push(span(digits).size(size).font(look.fonts.of(face.weight)).color(look.palette.text));
    if let Some((code, size)) = code {
        spans.push(span(code).size(size).font(look.fonts.medium).color(look.palette.text_3));
    }
    rich_text(spans).line_height(LINE).wrapping(text::Wrapping::None).into()
}

/// `1 EUR = 7.8432 CNY`, or a hundred of a currency that is worth little.
pub fn rate_sentence(context: &Context, rate: &PublishedRate) -> String {
    let words = context.words.rate(rate.rate);
    context.say_with(
        crate::i18n::key::HERO_RATE,
        &[("units", words.units.into()), ("currency", rate.currency.code().into()), ("rate", words.rate.into())],
    )
}

/// Line height of figures: less would cut the comma, which hangs a fifth of its size below the line.
const LINE: f32 = 1.28;

/// How important a button is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weighty {
    /// The dark one.
    Primary,
    /// Every other one.
    Plain,
    /// What cannot be taken back.
    Danger,
    /// Recording a claim: never ink.
    Claim,
}

/// One button of a row of actions.
#[derive(Debug, Clone)]
pub struct Push<'k> {
    pub id: &'static str,
    pub weight: Weighty,
    pub icon: Option<Icon>,
    pub words: String,
    pub cap: Option<&'k str>,
    pub height: f32,
    pub action: Option<Action>,
}

/// A button with its icon, words and key.
pub fn push<'a>(look: &Look, what: Push<'_>) -> View<'a> {
    let palette = look.palette;
    let color = match (what.action.is_some(), what.weight) {
        (false, _) => palette.disabled,
        (true, Weighty::Primary) => palette.on_ink,
        (true, Weighty::Plain) => palette.text,
        (true, Weighty::Danger) => look.state(StateRole::Fail).fg,
        (true, Weighty::Claim) => look.state(StateRole::Claim).on,
    };
    let words_size = if what.height >= fixed::ACTION { 20.0 } else { size::BODY };
    let cap = what.cap.map(|cap| key_cap(look, cap.to_owned(), color));
    let sign = what.icon.map(|sign| icon(sign, 22.0, color));
    let words = tinted(look, what.words, words_size, Weight::Medium, color);
    let content = row![sign, words, cap].spacing(space::S).align_y(Alignment::Center);
    let look = *look;
    let weight = what.weight;
    let pushed = button(container(content).center_y(Fill))
        .padding([0.0, 18.0])
        .height(what.height)
        .on_press_maybe(what.action)
        .style(move |theme: &Theme, status| match weight {
            Weighty::Primary => press::primary(look)(theme, status),
            Weighty::Plain => press::secondary(look)(theme, status),
            Weighty::Danger => press::danger(look)(theme, status),
            Weighty::Claim => press::in_state(look, StateRole::Claim)(theme, status),
        });
    with_id(what.id, pushed).into()
}

/// The same, as wide as its column, its content in the middle.
pub fn push_wide<'a>(look: &Look, what: Push<'_>) -> View<'a> {
    let palette = look.palette;
    let color = if what.action.is_some() { palette.text } else { palette.disabled };
    let cap = what.cap.map(|cap| key_cap(look, cap.to_owned(), color));
    let sign = what.icon.map(|sign| icon(sign, 20.0, color));
    let words = tinted(look, what.words, size::BODY, Weight::Medium, color);
    let content = row![sign, words, cap].spacing(space::S).align_y(Alignment::Center);
    let pushed = button(container(content).center(Fill))
        .padding(0.0)
        .width(Fill)
        .height(what.height)
        .on_press_maybe(what.action)
        .style(press::secondary(*look));
    with_id(what.id, pushed).into()
}

/// What to tell the customer, in their language and in the cashier's.
pub fn tell<'a>(context: &Context, role: StateRole, title: crate::i18n::Key, sentence: crate::i18n::Key) -> View<'a> {
    let look = &context.look;
    let fg = look.state(role).fg;
    let (large, above) = if context.layout().card.low { (size::LABEL, space::XS) } else { (size::TITLE, space::S) };
    let theirs = context.customer_words.text(sentence);
    let ours = context.say(sentence);
    let second = (ours != theirs).then(|| paragraph(look, ours, size::SMALL, Weight::Regular, fg));
    let words = column![
        paragraph(look, context.say(title), size::SMALL, Weight::Regular, fg),
        paragraph(look, theirs, large, Weight::Medium, fg),
        second,
    ]
    .spacing(2.0);
    container(words).padding([above, space::M]).width(Fill).style(surface::note(*look, role)).into()
}

/// A card with a title and a sentence, in the side column.
pub fn hint_card<'a>(context: &Context, title: String, sentence: String) -> View<'a> {
    let look = &context.look;
    let above = if context.layout().card.low { space::XS } else { space::S };
    let words = column![
        paragraph(look, title, size::BODY, Weight::Medium, look.palette.text),
        paragraph(look, sentence, size::SMALL, Weight::Regular, look.palette.text_2),
    ]
    .spacing(space::XXS);
    container(words).padding([above, space::M]).width(Fill).style(surface::card(*look)).into()
}

/// A fact on the left of a payment's card: what it is about and what it says.
pub fn fact<'a>(context: &Context, sign: Icon, role: StateRole, title: String, value: String) -> View<'a> {
    let look = &context.look;
    let layout = context.layout();
    let room = layout.body() - fixed::FACT - 18.0 - 2.0 * space::S;
    let title_size = font::shrink(fixed::FACT, &title, Weight::Regular, size::BODY);
    let value_size = font::shrink(room, &value, Weight::Medium, size::BODY);
    row![
        icon(sign, 18.0, look.state(role).fg),
        container(tinted(look, title, title_size, Weight::Regular, look.palette.text_2)).width(fixed::FACT),
        tinted(look, value, value_size, Weight::Medium, look.palette.text),
    ]
    .spacing(space::S)
    .height(layout.card.row)
    .align_y(Alignment::Center)
    .into()
}

/// A numbered step whose words may take two lines.
pub fn numbered<'a>(look: &Look, number: u8, role: StateRole, words: String) -> View<'a> {
    let state = look.state(role);
    let numeral = tinted(look, number.to_string(), size::SMALL, Weight::Bold, state.on);
    let disc = container(numeral).center(fixed::STEP).style(surface::rounded(state.solid, fixed::STEP / 2.0));
    let words = paragraph(look, words, size::BODY, Weight::Regular, look.palette.text).width(Fill);
    row![disc, words].spacing(space::S).align_y(Alignment::Center).into()
}

/// `content` with a scrollbar in neutral colours that covers nothing.
pub fn scroll<'a, M: 'a>(look: &Look, content: impl Into<Element<'a, M>>) -> Scrollable<'a, M> {
    let palette = look.palette;
    let bar = scrollable::Scrollbar::new().width(6).scroller_width(6).margin(2).spacing(4);
    scrollable(content).direction(scrollable::Direction::Vertical(bar)).width(Fill).height(Fill).style(
        move |theme: &Theme, status| {
            let face = scrollable::default(theme, status);
            let rail = scrollable::Rail {
                background: None,
                border: Border::default(),
                scroller: scrollable::Scroller {
                    background: palette.line_strong.into(),
                    border: iced::border::rounded(3),
                },
            };
            scrollable::Style { vertical_rail: rail, ..face }
        },
    )
}

/// A vertical hairline between two halves.
pub fn divider<'a>(look: &Look) -> View<'a> {
    let color = look.palette.line;
    rule::vertical(1.0).style(move |_: &Theme| hairline(color)).into()
}

/// A hairline between two rows.
pub fn hair<'a>(look: &Look) -> View<'a> {
    let color = look.palette.line;
    rule::horizontal(1.0).style(move |_: &Theme| hairline(color)).into()
}

fn hairline(color: Color) -> rule::Style {
    rule::Style { color, radius: 0.0.into(), fill_mode: rule::FillMode::Full, snap: true }
}

/// Everything that is left.
pub fn spring<'a>() -> View<'a> {
    gap::vertical().into()
}

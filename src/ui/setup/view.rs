//! The frame of the setup and of the settings: the rail with the pages, the page, the actions.

use super::fields::{PAGE_ID, Words, outlined, say};
use super::page::Page;
use super::{Event, Purpose, Setup, pages};
use crate::i18n::key;
use crate::ui::font::{self, Weight};
use crate::ui::icon::{Icon, cat, icon, mark};
use crate::ui::keys::Action;
use crate::ui::screen::layout::{Breakpoint, fixed};
use crate::ui::screen::parts::{Push, Weighty, paragraph, push, scroll};
use crate::ui::theme::{StateRole, border, brand, container as surface, radius, size, space};
use crate::ui::widget::{self, label, tinted, with_id};
use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{button, column, container, row, space as gap};
use iced::{Alignment, Background, Border, Element, Fill, Theme};

/// Width of the rail where there is room, and where there is not.
const RAIL: f32 = 320.0;
const RAIL_NARROW: f32 = 232.0;
/// Below this height the cat would stand on the words.
const CAT_FROM: f32 = 700.0;
const CAT: f32 = 176.0;
/// Room for the bar of a page that is longer than the window.
const BAR: f32 = space::S;

/// Draws the pages.
pub fn view(setup: &Setup) -> Element<'_, Event> {
    let look = &setup.look;
    // The page's bar stands in the margin, so that its fields end where the buttons below do.
    let margin = |part| container(part).padding(iced::padding::right(BAR));
    let body = column![margin(heading(setup)), page(setup), failure(setup).map(margin), margin(actions(setup))]
        .spacing(space::M)
        .padding(iced::padding::vertical(space::L).left(space::XL).right(space::XL - BAR))
        .width(Fill)
        .height(Fill);
    let base = container(row![rail(setup), body]).style(surface::page(*look)).width(Fill).height(Fill);
    match setup.list {
        None => base.into(),
        Some((field, at)) => widget::dialog(look, base, super::fields::list(setup, field, at)),
    }
}

pub(super) fn is_narrow(setup: &Setup) -> bool {
    setup.layout.breakpoint == Breakpoint::Compact
}

/// Width of what stands right of the rail, without its padding.
pub(super) fn room(setup: &Setup) -> f32 {
    let rail = if is_narrow(setup) { RAIL_NARROW } else { RAIL };
    setup.layout.size.width - rail - 2.0 * space::XL
}

fn rail(setup: &Setup) -> Element<'_, Event> {
    let width = if is_narrow(setup) { RAIL_NARROW } else { RAIL };
    let here = setup.pages().iter().position(|page| *page == setup.page).unwrap_or(0);
    let steps = setup.pages().iter().enumerate().map(|(place, page)| step(setup, *page, place, here, width));
    let name = row![mark(space::XXL), tinted(&setup.look, "Maneki", size::HEADING, Weight::Medium, brand::PAPER)]
        .spacing(space::S)
        .align_y(Alignment::Center);
    let picture = (setup.layout.size.height >= CAT_FROM)
        .then(|| container(cat(CAT.min(width - 2.0 * space::XL))).padding([0.0, space::XS]));
    let content = column![name, gap::vertical().height(space::L), column(steps).spacing(space::XXS), gap::vertical()]
        .push(picture)
        .padding([space::XL, space::M])
        .height(Fill);
    container(content).width(width).height(Fill).style(surface::fill(brand::LACQUER)).into()
}

/// One page on the rail. Settings may be taken in any order; steps only back to what was done.
fn step<'a>(setup: &Setup, page: Page, place: usize, here: usize, width: f32) -> Element<'a, Event> {
    let look = setup.look;
    let done = setup.purpose == Purpose::First && place < here;
    let number = (place + 1).to_string();
    let sign: Element<'a, Event> = match done {
        true => icon(Icon::Tick, 18.0, brand::LACQUER_DEEP),
        false => {
            let color = if place == here { brand::LACQUER } else { brand::PAPER };
            tinted(&look, number, size::STATUS, Weight::Bold, color).into()
        }
    };
    let ground = match (place == here, done) {
        (true, _) => Some(brand::PAPER),
        (_, true) => Some(brand::GOLD),
        _ => None,
    };
    let disc = container(sign).center(30.0).style(move |_: &Theme| container::Style {
        background: ground.map(Background::Color),
        border: Border { color: ground.unwrap_or(brand::PAPER), width: 1.5, radius: 15.0.into() },
        ..container::Style::default()
    });
    let weight = if place == here { Weight::Bold } else { Weight::Regular };
    let words = say(setup, page.name());
    let room = width - 30.0 - 4.0 * space::M - space::M;
    let size = font::shrink(room, &words, weight, size::LABEL + 2.0);
    let line =
        row![disc, tinted(&look, words, size, weight, brand::PAPER)].spacing(space::S).align_y(Alignment::Center);
    let event = Event::Go(page);
    let (may_go, is_at) = (setup.may_go(page), setup.button.as_ref() == Some(&event));
    button(container(line).center_y(Fill))
        .padding([0.0, space::M])
        .width(Fill)
        .height(fixed::BUTTON + space::XS)
        .on_press_maybe(may_go.then_some(event))
        .style(move |_: &Theme, status| button::Style {
            background: matches!(status, button::Status::Hovered | button::Status::Pressed)
                .then_some(Background::Color(brand::LACQUER_DEEP)),
            text_color: brand::PAPER,
            border: Border {
                color: brand::PAPER,
                width: if is_at { border::FOCUS } else { 0.0 },
                radius: radius::BUTTON.into(),
            },
            ..button::Style::default()
        })
        .into()
}

fn heading(setup: &Setup) -> Element<'_, Event> {
    let look = &setup.look;
    let later = match (setup.purpose, setup.page) {
        (_, Page::Language) => Some(key::LANGUAGE_TEXT),
        (_, Page::Displays) if setup.displays.len() > 1 => Some(key::DISPLAYS_TEXT),
        (_, Page::Pin) => Some(key::PIN_TEXT),
        (Purpose::First, Page::Shop) => Some(key::SETUP_LATER),
        (Purpose::First, Page::Payments) => Some(key::SETUP_KEPT),
        _ => None,
    };
    let title = say(setup, setup.page.title());
    let title_size = font::fit(room(setup), &title, Weight::Bold, size::HEADING + 4.0);
    let words =
        later.map(|key| paragraph(look, say(setup, key), size::BODY, Weight::Regular, look.palette.text_2).width(Fill));
    column![label(look, title, title_size, Weight::Bold), words].spacing(space::XXS).into()
}

fn page(setup: &Setup) -> Element<'_, Event> {
    let page = container(pages::view(setup)).padding(iced::padding::right(BAR).bottom(space::XS));
    // The bar takes no room of its own: fields do not become narrower where there is one.
    let bar = Scrollbar::new().width(6).scroller_width(6).margin(2);
    scroll(&setup.look, page).id(PAGE_ID).direction(Direction::Vertical(bar)).into()
}

/// What is wrong and has no field to stand at.
fn failure(setup: &Setup) -> Option<Element<'_, Event>> {
    let detail = setup.failure.as_ref()?;
    let words = setup.words.text_with(key::SAVE_FAILED, &[("detail", detail.into())]);
    Some(widget::note(&setup.look, StateRole::Fail, Icon::Warning, words).width(Fill).into())
}

fn actions(setup: &Setup) -> Element<'_, Event> {
    let look = &setup.look;
    let place = setup.pages().iter().position(|page| *page == setup.page).unwrap_or(0);
    let (escape, enter) = (say(setup, key::KEY_ESCAPE), say(setup, key::KEY_ENTER));
    let leave = match setup.purpose {
        Purpose::Settings => key::BUTTON_CLOSE,
        Purpose::Repair => key::BUTTON_QUIT,
        Purpose::First if place == 0 => key::BUTTON_QUIT,
        Purpose::First => key::BUTTON_BACK,
    };
    let next = match (setup.purpose, setup.page) {
        (Purpose::First, Page::Ready) => key::BUTTON_START,
        (Purpose::First, _) => key::BUTTON_CONTINUE,
        _ => key::BUTTON_SAVE,
    };
    let back = push(
        look,
        Push {
            id: "setup-back",
            weight: Weighty::Plain,
            icon: None,
            words: say(setup, leave),
            cap: Some(&escape),
            height: fixed::ACTION,
            action: Some(Action::Back),
        },
    );
    let on = push(
        look,
        Push {
            id: "setup-next",
            weight: Weighty::Primary,
            icon: None,
            words: say(setup, next),
            cap: Some(&enter),
            height: fixed::ACTION,
            action: Some(Action::Primary),
        },
    );
    let step = (setup.purpose == Purpose::First && !is_narrow(setup)).then(|| {
        let count = [("step", (place + 1).into()), ("steps", setup.pages().len().into())];
        let words = setup.words.text_with(key::SETUP_STEP, &count);
        tinted(look, words, size::BODY, Weight::Regular, look.palette.text_3)
    });
    row![back.map(Event::Act), gap::horizontal(), step, on.map(Event::Act)]
        .spacing(space::M)
        .align_y(Alignment::Center)
        .into()
}

/// A card of a page that can be chosen: sign, title, and what it means.
pub(super) fn card<'a>(
    setup: &Setup,
    id: &'static str,
    (chosen, sign): (bool, Icon),
    Words { title, text }: Words,
    event: Event,
) -> Element<'a, Event> {
    let look = setup.look;
    let palette = look.palette;
    let words = column![
        paragraph(&look, title, size::LABEL, Weight::Medium, palette.text),
        paragraph(&look, text, size::SMALL, Weight::Regular, palette.text_2),
    ];
    let line = row![icon(sign, 24.0, palette.text), words.width(Fill)].spacing(space::S).align_y(Alignment::Center);
    let pressed = button(container(line).center_y(Fill))
        .padding([0.0, space::M])
        .width(Fill)
        .height(fixed::QUICK_NOTE + space::S)
        .style(outlined(setup, &event, move |theme: &Theme, status| match chosen {
            true => crate::ui::theme::button::chosen(look)(theme, status),
            false => crate::ui::theme::button::secondary(look)(theme, status),
        }))
        .on_press(event);
    with_id(id, pressed).width(Fill).into()
}

//! What can be clicked on the pages can be reached and pressed with keys.

use super::*;
use crate::ui::keys::{self, Place, Stroke};
use iced::Point;
use iced_test::{Simulator, selector, simulator};

/// Everything that can be clicked on the page.
fn clickable(setup: &Setup) -> Vec<Event> {
    let size = setup.layout.size;
    let mut window = Simulator::with_size(iced::Settings::default(), size, view(setup));
    for y in (14..768_u16).step_by(30) {
        for x in (14..1366_u16).step_by(40) {
            window.point_at(Point::new(x.into(), y.into()));
            window.simulate(simulator::click());
        }
    }
    window.into_messages().collect()
}

/// What the keyboard can say on the page: by its own keys, and by Space after so many times Tab.
fn by_keys(setup: &mut Setup, desk: &Pretend) -> Vec<Event> {
    let own = [Stroke::Enter, Stroke::Escape].map(|stroke| keys::action(Place::Setup, stroke).expect("in the table"));
    let mut all: Vec<Event> = own.map(Event::Act).to_vec();
    assert_eq!(keys::action(Place::Setup, Stroke::Space), Some(Action::Press));
    for _ in 0..60 {
        act(setup, desk, Event::Act(Action::Next));
        all.extend(setup.button.clone());
        all.extend(setup.at.map(Event::At));
    }
    all
}

#[test]
fn what_can_be_clicked_on_a_page_can_be_pressed_with_keys() {
    let mut clicked = 0;
    for (name, mut setup, folder) in every_page(Language::En, REGULAR, Look::new(Mode::Light)) {
        let desk = Pretend { folder, ..Pretend::new() };
        let all = clickable(&setup);
        clicked += all.len();
        let keys = by_keys(&mut setup, &desk);
        for event in all {
            let found = match &event {
                // The arrows take one of the values, Space opens the list of all.
                Event::Chosen(field, _) | Event::Open(field) => keys.contains(&Event::At(*field)),
                event => keys.contains(event),
            };
            assert!(found, "{event:?} on {name}");
        }
    }
    assert!(clicked > 100, "only {clicked} were found");
}

#[test]
fn space_presses_what_the_keyboard_is_at_and_it_can_be_seen_where_that_is() {
    let desk = Pretend::new();
    with_alipay(&desk, "");
    let mut setup = desk.setup(Purpose::Settings);
    act(&mut setup, &desk, Event::Go(Page::Payments));
    let picture = |setup: &Setup| shot::take(view(setup), &setup.look.theme(), REGULAR, 1.0).expect("a picture").rgba;
    let mut before = picture(&setup);
    let mut stops = Vec::new();
    while stops.is_empty() || stops.first() != setup.button.as_ref() {
        stops.extend(setup.button.clone());
        let wants = act(&mut setup, &desk, Event::Act(Action::Next));
        let now = picture(&setup);
        // Farther down the page is scrolled to it.
        let scrolled = wants.iter().any(|want| matches!(want, Want::Reveal(part) if *part > 500));
        assert!(now != before || scrolled, "{:?} {:?}", setup.button, setup.at);
        before = now;
    }
    let rail = Page::SETTINGS.iter().filter(|page| **page != Page::Payments).map(|page| Event::Go(*page));
    let cards = [Event::Training, Event::Wallet(Tender::Wechat), Event::Wallet(Tender::Alipay)];
    let expected: Vec<Event> = cards.into_iter().chain([Event::Check(Tender::Alipay)]).chain(rail).collect();
    assert_eq!(stops, expected);
    assert!(!setup.training());
    act(&mut setup, &desk, Event::Act(Action::Press));
    assert!(setup.training());
    act(&mut setup, &desk, Event::Act(Action::Previous));
    act(&mut setup, &desk, Event::Act(Action::Press));
    assert_eq!(setup.page, Page::Pin);
    // A choice opens, and the same key takes a line of it.
    act(&mut setup, &desk, Event::Go(Page::Look));
    act(&mut setup, &desk, Event::Act(Action::Next));
    act(&mut setup, &desk, Event::Act(Action::Press));
    assert!(setup.is_choosing());
    act(&mut setup, &desk, Event::Act(Action::Down));
    act(&mut setup, &desk, Event::Act(Action::Press));
    assert_eq!((setup.is_choosing(), setup.value(Field::Theme)), (false, "light".to_owned()));
}

#[test]
fn a_dropped_file_goes_to_the_field_that_was_clicked() {
    let desk = Pretend::new();
    with_alipay(&desk, "");
    let mut setup = desk.setup(Purpose::Settings);
    act(&mut setup, &desk, Event::Go(Page::Payments));
    setup.at = Some(Field::AlipayPrivateKey);
    let size = Size::new(1366.0, 1600.0);
    setup.layout = Layout::of(size);
    let mut window = Simulator::with_size(iced::Settings::default(), size, view(&setup));
    window.click(selector::id(Field::AlipayPublicKey.id())).expect("the field is there");
    let said: Vec<Event> = window.into_messages().collect();
    assert_eq!(said, [Event::At(Field::AlipayPublicKey)]);
    said.into_iter().for_each(|event| drop(act(&mut setup, &desk, event)));
    let file = desk.home().join("theirs.pem");
    std::fs::write(&file, "THEIRS").expect("written");
    act(&mut setup, &desk, Event::Dropped(file));
    assert_eq!(setup.value(Field::AlipayPublicKey), "file:alipay-platform.pem.new");
    assert_eq!(setup.value(Field::AlipayPrivateKey), "file:alipay-merchant.pem");
}

#[test]
fn fields_end_where_the_buttons_below_them_do() {
    for (name, setup, _folder) in every_page(Language::De, REGULAR, Look::new(Mode::Light)) {
        let ends = |id: &'static str| {
            let mut window = Simulator::with_size(iced::Settings::default(), REGULAR, view(&setup));
            let found = window.find(selector::id(id)).ok()?;
            Some((found.bounds().x + found.bounds().width).round())
        };
        // The second of a pair stands at the right edge.
        let Some(field) = setup.fields().get(1).copied() else { continue };
        let (field, button) = (ends(field.id()), ends("setup-next"));
        assert!(field.is_some() && field == button, "{field:?} and {button:?} on {name}");
    }
}

#[test]
fn a_displays_size_is_no_amount() {
    let pages = every_page(Language::De, REGULAR, Look::new(Mode::Light));
    let (_, setup, _) = pages.iter().find(|(name, ..)| name == "setup-displays").expect("the page");
    let mut window = Simulator::with_size(iced::Settings::default(), REGULAR, view(setup));
    window.find("HDMI-2, 1280 × 800").expect("plain digits");
}

/// A code as a scanner types it where no text field has the keyboard, and the pause after it.
fn scan(setup: &mut Setup, desk: &Pretend, text: &str, before: Option<Stroke>) -> Vec<Want> {
    let keys = before.into_iter().chain(text.chars().map(Stroke::Char)).chain([Stroke::Enter]);
    let mut wants = Vec::new();
    let mut waits = None;
    for (stroke, at) in keys.zip((10_000..).step_by(4)) {
        let (now, later) = setup.key(stroke, at, desk);
        wants.extend(now);
        waits = later;
    }
    wants.extend(setup.keys_quiet(waits.expect("keys wait"), desk));
    wants
}

#[test]
fn what_a_scanner_sends_presses_and_chooses_nothing_on_any_page() {
    for (name, mut setup, folder) in every_page(Language::En, REGULAR, Look::light()) {
        let desk = Pretend { folder, ..Pretend::new() };
        for before in [None, Some(Stroke::Enter), Some(Stroke::Tab), Some(Stroke::Escape)] {
            setup.stand_at(setup.fields().first().copied());
            let (page, draft) = (setup.page, format!("{:?}", setup.draft()));
            assert_eq!(scan(&mut setup, &desk, "FRJPDE4006381333931", before), [], "{name} after {before:?}");
            assert_eq!((setup.page, format!("{:?}", setup.draft())), (page, draft), "{name} after {before:?}");
        }
    }
}

#[test]
fn an_enter_in_front_of_a_code_that_a_text_field_takes_confirms_nothing() {
    let desk = Pretend::new();
    let mut setup = shop_is_named(&desk);
    act(&mut setup, &desk, Event::Act(Action::Back));
    let (now, waits) = setup.key(Stroke::Enter, 20_000, &desk);
    assert_eq!(now, []);
    setup.on(Event::Typed(Field::Name, "4".to_owned()), 20_004, &desk);
    assert_eq!(setup.keys_quiet(waits.expect("it waits"), &desk), []);
    assert_eq!(setup.page, Page::Shop);
    let (_, waits) = setup.key(Stroke::Enter, 30_000, &desk);
    setup.keys_quiet(waits.expect("it waits"), &desk);
    assert_eq!(setup.page, Page::Payments, "a finger goes on");
}

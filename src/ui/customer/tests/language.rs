//! The button for another language: large enough for a finger, on nothing but its own name, and pressed.

use super::*;
use iced_test::{Simulator, selector};

/// Where a customer has time to read.
fn has_time(scene: &Scene) -> bool {
    matches!(scene, Scene::Idle { .. } | Scene::Order { .. } | Scene::Qr { .. } | Scene::ShowCode { .. })
}

/// What is in a view, and where.
#[derive(Default)]
struct Places {
    words: Vec<(String, Rectangle)>,
    button: Option<Rectangle>,
}

impl Operation for Places {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.words.push((text.to_owned(), bounds));
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id == Some(&Id::new("customer-language")) {
            self.button = Some(bounds);
        }
        if id == Some(&Id::new("customer-code")) {
            self.words.push(("the code".to_owned(), bounds));
        }
    }
}

#[test]
fn the_button_is_as_large_as_a_finger_and_lies_on_nothing() {
    for (name, scene) in scenes() {
        for (size, training) in
            [(LANDSCAPE, false), (LANDSCAPE, true), (PORTRAIT, false), (PORTRAIT, true), (SMALL, false), (SMALL, true)]
        {
            let display = CustomerDisplay { scene: scene.clone(), training };
            let languages = if has_time(&scene) { &Language::ALL[..] } else { &[Language::ZhHans] };
            for language in languages.iter().copied() {
                let (customer, shop) = (Catalog::new(language), Catalog::new(Language::Fr));
                let words = Words { customer: &customer, shop: &shop };
                let switch = Some(Switch { next: longest_after(language), message: () });
                let mut places = Places::default();
                shot::operate(view(&display, words, size, 1.0, switch), size, &mut places).expect("a layout");
                let place = format!("{name} in {language:?} at {size:?}, training {training}");
                assert_eq!(places.button.is_some(), has_time(&display.scene), "{place}");
                if let Some(button) = places.button {
                    check_button(button, &places.words, size, &place);
                }
            }
        }
    }
}

fn check_button(button: Rectangle, words: &[(String, Rectangle)], size: Size, place: &str) {
    assert!(button.is_within(&Rectangle::with_size(size).expand(0.5)), "cut at {button:?}: {place}");
    assert!(button.width >= 48.0 && button.height >= 48.0, "{button:?} is too small for a finger: {place}");
    let shared = |bounds: &Rectangle| bounds.intersection(&button).map_or(0.0, |both| both.width.min(both.height));
    let covered: Vec<_> = words.iter().filter(|(_, bounds)| shared(bounds) >= 2.0).collect();
    assert!(covered.len() == 1 && covered[0].1.is_within(&button), "it lies on {covered:?}: {place}");
}

#[test]
fn a_press_on_it_asks_for_another_language() {
    let catalog = Catalog::new(Language::ZhHans);
    let words = Words { customer: &catalog, shop: &catalog };
    for (name, scene) in scenes().into_iter().filter(|(_, scene)| has_time(scene)) {
        for size in [LANDSCAPE, PORTRAIT, SMALL] {
            let display = CustomerDisplay { scene: scene.clone(), training: false };
            let switch = Some(Switch { next: Language::Ko, message: "another" });
            let view = view(&display, words, size, 1.0, switch);
            let mut window = Simulator::with_size(iced::Settings::default(), size, view);
            window.click(selector::id("customer-language")).expect("a button");
            assert_eq!(window.into_messages().collect::<Vec<_>>(), ["another"], "{name} at {size:?}");
        }
    }
}

//! Words that fit, buttons that a finger finds.

use super::*;
use crate::ui::shot::seen::{Button, ROUNDING, Seen, look_at};
use iced::Rectangle;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The smallest window, the smallest usual one, the usual one, a large one.
const SIZES: [Size; 4] =
    [Size::new(1024.0, 680.0), Size::new(1024.0, 768.0), Size::new(1366.0, 768.0), Size::new(1920.0, 1080.0)];
/// Where the strip of training takes the room that is needed most.
const TRAINING: [Size; 2] = [SIZES[0], SIZES[2]];

/// What a finger finds, in logical pixels.
const FINGER: f32 = 48.0;
/// What is pressed most.
const PRIMARY: f32 = 64.0;
/// Between what takes money and what gives something up.
const APART: f32 = 24.0;

#[test]
fn no_words_leave_the_window_or_lie_on_others_or_are_cut() {
    tell(&everywhere().words);
}

#[test]
fn every_button_is_large_enough_and_far_from_what_it_must_not_be_taken_for() {
    tell(&everywhere().buttons);
}

/// What is wrong, with the places it is wrong at.
type Faults = BTreeMap<String, Vec<String>>;

fn tell(faults: &Faults) {
    let line = |(fault, places): (&String, &Vec<String>)| format!("{fault} [{}]", places.join("; "));
    let lines: Vec<String> = faults.iter().map(line).collect();
    assert!(lines.is_empty(), "{} faults\n{}", lines.len(), lines.join("\n"));
}

#[derive(Debug, Default)]
struct Found {
    words: Faults,
    buttons: Faults,
}

impl Found {
    fn add(&mut self, other: Self) {
        for (all, more) in [(&mut self.words, other.words), (&mut self.buttons, other.buttons)] {
            for (fault, places) in more {
                all.entry(fault).or_default().extend(places);
            }
        }
    }
}

/// Every picture in every language and size, looked at once for all tests; each processor takes some languages.
fn everywhere() -> &'static Found {
    static FOUND: OnceLock<Found> = OnceLock::new();
    FOUND.get_or_init(|| {
        let mut all = Found::default();
        std::thread::scope(|scope| {
            let parts = Language::ALL.chunks(Language::ALL.len().div_ceil(4));
            let parts: Vec<_> = parts.map(|part| scope.spawn(move || found_in(part))).collect();
            parts.into_iter().for_each(|part| all.add(part.join().expect("looked at")));
        });
        all
    })
}

fn found_in(languages: &[Language]) -> Found {
    let mut all = Found::default();
    for language in languages {
        for size in SIZES {
            let mut eye = Eye { size, place: format!("{language:?} {}x{}", size.width, size.height), ..Eye::default() };
            every_state(*language, Mode::Light, size, false, &mut eye);
            every_other_window(*language, Mode::Light, size, &mut eye);
            if TRAINING.contains(&size) {
                every_state(*language, Mode::Light, size, true, &mut eye);
            }
            all.add(eye.found);
        }
    }
    all
}

/// Looks at pictures of one size.
#[derive(Debug, Default)]
struct Eye {
    size: Size,
    place: String,
    found: Found,
}

impl Visitor for Eye {
    fn visit<'a, M: Debug + 'a>(&mut self, name: &str, view: impl Fn() -> Element<'a, M>, theme: &Theme) {
        let seen = look_at(view(), theme, self.size, 0.0).expect("a layout");
        assert!(!seen.words.is_empty(), "{name} has no words");
        self.note(name, &seen);
        if seen.hides() {
            for down in [0.5, 1.0] {
                self.note(name, &look_at(view(), theme, self.size, down).expect("a layout"));
            }
        }
    }
}

impl Eye {
    fn note(&mut self, name: &str, seen: &Seen) {
        for (faults, found) in
            [(&mut self.found.words, seen.faults()), (&mut self.found.buttons, wrong_buttons(&seen.buttons))]
        {
            for fault in found {
                let places = faults.entry(format!("{name}: {fault}")).or_default();
                if places.last() != Some(&self.place) {
                    places.push(self.place.clone());
                }
            }
        }
    }
}

fn wrong_buttons(buttons: &[Button]) -> Vec<String> {
    let mut faults = Vec::new();
    for Button { place, says } in buttons {
        let least = if is_primary(says) { PRIMARY } else { FINGER };
        if place.width < FINGER - ROUNDING || place.height < least - ROUNDING {
            faults.push(format!("{says} is {:.0}x{:.0}", place.width, place.height));
        }
        let money = buttons.iter().filter(|other| is_destructive(says) && takes_money(&other.says));
        for other in money.filter(|other| apart(*place, other.place) < APART - ROUNDING) {
            faults.push(format!("{says} is {:.0} from {}", apart(*place, other.place), other.says));
        }
    }
    faults
}

fn is_primary(says: &str) -> bool {
    ["Primary", "Act(Primary)", "Confirm"].contains(&says)
}

/// Gives a payment or money up. The key C is not: it empties the line being typed, and a sale only after a question.
fn is_destructive(says: &str) -> bool {
    ["Back", "Act(Back)", "Confirm", "Refund", "RemovePin"].contains(&says)
}

fn takes_money(says: &str) -> bool {
    is_primary(says) && says != "Confirm" || says.starts_with("Pay(") || says == "Scan"
}

/// The free room between two buttons.
fn apart(left: Rectangle, right: Rectangle) -> f32 {
    let gap = |from: f32, length: f32, other: f32, its: f32| (other - from - length).max(from - other - its).max(0.0);
    gap(left.x, left.width, right.x, right.width).max(gap(left.y, left.height, right.y, right.height))
}

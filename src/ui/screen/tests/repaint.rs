//! What is painted in part is as good as what is painted whole: nothing is missing, and only soft edges are harder.

use super::states::STATES;
use super::*;
use crate::ui::app::painting::{Face, IN_PART};
use crate::ui::customer::{self, Words};
use crate::ui::screen::display::customer_display;
use crate::ui::screen::view;
use crate::ui::shot::painter::{Painted, Painter};
use iced::Size;

const SCREEN: Size = Size::new(1920.0, 1080.0);
const CUSTOMER: Size = Size::new(1280.0, 800.0);

/// A hair around what changed.
const FEW: usize = 2_000;
/// The smallest letter that is missing has more pixels than this.
const SPECKS: usize = 40;

/// Both windows, painted in part after their first picture.
struct Windows {
    cashier: Painter,
    customer: Painter,
}

impl Windows {
    fn new() -> Self {
        Self { cashier: Painter::new(SCREEN), customer: Painter::new(CUSTOMER) }
    }

    /// Paints both; gives how much of the cashier's window was painted.
    fn paint(&mut self, what: &str, cashier: &Cashier, context: &Context) -> f32 {
        let theme = context.look.theme();
        let first = self.cashier.paint(view(cashier, context), &theme, theme.palette().background);
        let display = customer_display(cashier, context);
        let words = Words { customer: &context.customer_words, shop: &context.words };
        let theme = customer::theme();
        let shown = customer::view::<()>(&display, words, CUSTOMER, 1.0, None);
        let second = self.customer.paint(shown, &theme, theme.palette().background);
        for (window, Painted { wrong: (wrong, far), .. }) in [("cashier", &first), ("customer", &second)] {
            assert!(*wrong <= FEW && *far <= SPECKS, "{what}, {window}: {wrong} pixels are wrong, {far} of them far");
        }
        first.share
    }
}

fn large(mode: Mode) -> Context {
    let mut context = context(Language::Fr, mode);
    context.size = SCREEN;
    context
}

#[test]
fn digits_are_painted_in_a_part_of_the_window_and_nothing_is_missing() {
    for mode in [Mode::Light, Mode::Dark] {
        let (mut windows, context) = (Windows::new(), large(mode));
        let mut cashier = Cashier::new(&context);
        // Within what may be claimed offline: a tender that locks moves what is painted after it.
        type_keys(&mut cashier, &context, "1250+3");
        windows.paint("first", &cashier, &context);
        for key in "999<<<111<<<4<5<6<7<8<9".chars() {
            match key {
                '<' => press(&mut cashier, &context, Stroke::Backspace),
                _ => type_keys(&mut cashier, &context, &key.to_string()),
            };
            let share = windows.paint(&format!("key {key}"), &cashier, &context);
            assert!(share < 0.2, "key {key} painted {share} of the window");
        }
    }
}

#[test]
fn a_second_of_a_payment_is_painted_in_a_part_of_the_window_and_nothing_is_missing() {
    let running = ["waiting", "waiting-qr-here", "confirming", "checking", "cancelling", "password", "reversing"];
    let states: Vec<_> = STATES.iter().filter(|(name, _)| running.contains(name)).collect();
    assert_eq!(states.len(), running.len(), "a state of that name is gone");
    for (name, make) in states {
        let (mut windows, mut context) = (Windows::new(), large(Mode::Light));
        let cashier = make(&mut context);
        windows.paint(name, &cashier, &context);
        for second in 1..=i64::from(IN_PART) {
            context.now = now().plus_seconds(second);
            let share = windows.paint(&format!("{name}, second {second}"), &cashier, &context);
            assert!(share < 0.1, "{name}, second {second} painted {share} of the window");
        }
    }
}

/// Painted in part, the customer's PAID and the page after it would be one torn picture.
#[test]
fn a_second_that_ends_a_picture_is_told_from_one_that_counts() {
    let faces = |name: &str, seconds: [i64; 3]| {
        let (_, make) = STATES.iter().find(|(is, _)| *is == name).expect("a state of that name");
        let mut context = large(Mode::Light);
        let cashier = make(&mut context);
        let began = context.now;
        seconds.map(|after| {
            context.now = began.plus_seconds(after);
            Face::of(&cashier, &context)
        })
    };
    let waiting = faces("waiting", [0, 1, 2]);
    assert_eq!((waiting[1], waiting[2]), (waiting[0], waiting[0]), "a countdown");
    // The charge of that state is 26 seconds younger than the state.
    let paid = faces("paid", [0, 30, 60]);
    assert_eq!(paid[0], paid[1]);
    assert_ne!(paid[1], paid[2], "the customer's window greets the next customer");
    assert_ne!(waiting[0], paid[0]);
}

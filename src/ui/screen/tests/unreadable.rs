//! A code that no phone could read from the customer's window: both windows say so.

use super::states::{Make, STATES};
use super::*;
use crate::i18n::key;
use crate::ui::customer::Scene;
use crate::ui::phrase;
use crate::ui::screen::display::customer_display;
use crate::ui::screen::view;
use crate::ui::shot;
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Size};

/// The names that are in a view.
#[derive(Default)]
struct Names(Vec<Id>);

impl Operation for Names {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn container(&mut self, id: Option<&Id>, _: Rectangle) {
        self.0.extend(id.cloned());
    }
}

fn has(cashier: &Cashier, context: &Context, name: &'static str) -> bool {
    let mut names = Names::default();
    shot::operate(view(cashier, context), context.size, &mut names).expect("a layout");
    names.0.contains(&Id::new(name))
}

/// Whether the cashier's window says that the code cannot be shown, and whether it shows the code itself.
fn said_and_here(cashier: &Cashier, context: &Context) -> (bool, bool) {
    (has(cashier, context, "qr-unreadable"), has(cashier, context, "qr-here"))
}

fn state(name: &str) -> Make {
    STATES.iter().find(|(known, _)| *known == name).map(|(_, make)| *make).expect("a known state")
}

#[test]
fn in_a_window_that_is_too_small_the_cashiers_window_helps_out() {
    let mut context = english();
    let cashier = state("waiting")(&mut context);
    assert!(matches!(customer_display(&cashier, &context).scene, Scene::Qr { .. }));
    assert_eq!(said_and_here(&cashier, &context), (false, false));
    // 37 modules of three pixels need 111 pixels.
    context.customer_size = Size::new(180.0, 170.0);
    assert!(matches!(customer_display(&cashier, &context).scene, Scene::QrAlone { .. }));
    assert_eq!(said_and_here(&cashier, &context), (false, false));
    context.customer_size = Size::new(110.0, 100.0);
    assert!(matches!(customer_display(&cashier, &context).scene, Scene::NoCode { .. }));
    assert_eq!(said_and_here(&cashier, &context), (true, true));
    context.customer_scale = 2.0;
    assert!(!matches!(customer_display(&cashier, &context).scene, Scene::NoCode { .. }));
    assert_eq!(said_and_here(&cashier, &context), (false, false));
    // Without a window there is nothing to make larger.
    (context.customer_scale, context.customer_window) = (1.0, false);
    assert_eq!(said_and_here(&cashier, &context), (false, true));
}

#[test]
fn a_code_that_cannot_be_drawn_right_is_nowhere_and_both_windows_say_so() {
    for name in ["waiting", "claimed"] {
        for window in [true, false] {
            let mut context = english();
            let mut cashier = state(name)(&mut context);
            context.customer_window = window;
            assert!(matches!(customer_display(&cashier, &context).scene, Scene::Qr { .. }), "{name}");
            live(&mut cashier).code = None;
            assert!(matches!(customer_display(&cashier, &context).scene, Scene::NoCode { .. }), "{name}");
            assert_eq!(said_and_here(&cashier, &context), (true, false), "{name}, window {window}");
            assert!(!has(&cashier, &context, "qr-toggle"), "{name} offers a code that there is not");
            press(&mut cashier, &context, Stroke::F(4));
            assert_eq!(said_and_here(&cashier, &context), (true, false), "{name}, window {window}, after F4");
        }
    }
}

#[test]
fn a_payload_too_long_for_a_code_is_said_too() {
    let mut context = english();
    let payload = "x".repeat(2332);
    let cashier = paying(&mut context, Tender::Wechat, State::Showing { payload });
    assert!(matches!(customer_display(&cashier, &context).scene, Scene::NoCode { .. }));
    assert_eq!(said_and_here(&cashier, &context), (true, false));
}

/// The preview is the customer's window in small: it does not decide anew what fits.
#[test]
fn the_preview_shows_what_the_customer_sees() {
    let mut context = english();
    let payload = "0123456789".repeat(24);
    let cashier = paying(&mut context, Tender::Wechat, State::Showing { payload });
    assert!(matches!(customer_display(&cashier, &context).scene, Scene::Qr { .. }));
    let step = phrase::kept_whole(context.customer_words.text(crate::i18n::key::CUSTOMER_WECHAT_STEP_OPEN));
    let mut window = iced_test::Simulator::with_size(iced::Settings::default(), context.size, view(&cashier, &context));
    assert!(window.find(step.as_str()).is_ok(), "the preview has the three steps");
}

/// Nothing waits for a customer who has no code.
#[test]
fn without_a_code_the_band_says_so_and_counts_nothing() {
    let mut context = english();
    let cashier = state("qr-unreadable")(&mut context);
    let words = |key| context.say(key);
    let mut window = iced_test::Simulator::with_size(iced::Settings::default(), context.size, view(&cashier, &context));
    assert!(window.find(words(key::STATE_NO_CODE).as_str()).is_ok(), "the band has its word");
    assert!(window.find(words(key::STATE_WAITING).as_str()).is_err(), "nobody is waited for");
    let (left, _) = shown(&cashier).live().expect("stored").time_left(context.now);
    assert!(window.find(context.words.countdown(left).as_str()).is_err(), "no time runs");
}

/// The cashier turns this screen to the customer, so theirs must not send them away.
#[test]
fn both_windows_agree_where_the_code_is() {
    let mut context = english();
    let cashier = state("qr-too-small")(&mut context);
    assert!(matches!(customer_display(&cashier, &context).scene, Scene::NoCode { elsewhere: true, .. }));
    let cashier = state("qr-unreadable")(&mut english());
    assert!(matches!(customer_display(&cashier, &english()).scene, Scene::NoCode { elsewhere: false, .. }));
}

//! Every picture of every window: what is on it can be read and pressed in all languages and sizes.

mod fits;
mod sheets;

use super::gate::{Behind, Gate, Tries};
use super::keys::{Action, Practice};
use super::screen::broken::{self, StartTrouble};
use super::screen::tests::{context, states::STATES};
use super::setup::{self, tests::every_page};
use super::theme::{Look, Mode, StateRole};
use crate::i18n::{Catalog, Language, key, trouble};
use iced::{Element, Size, Theme};
use std::fmt::Debug;

/// What is done with each picture.
trait Visitor {
    fn visit<'a, M: Debug + 'a>(&mut self, name: &str, view: impl Fn() -> Element<'a, M>, theme: &Theme);
}

/// Shows `visitor` every state of the cashier's window, in training as well.
fn every_state(language: Language, mode: Mode, size: Size, training: bool, visitor: &mut impl Visitor) {
    for (name, make) in STATES {
        let mut context = context(language, mode);
        context.size = size;
        context.training = training.then_some(Practice::Paid);
        let cashier = make(&mut context);
        let name = if training { format!("{name} in training") } else { (*name).to_owned() };
        visitor.visit(&name, || super::screen::view(&cashier, &context), &context.look.theme());
    }
}

/// Shows `visitor` the gate, the pages of the setup, the window of an error.
fn every_other_window(language: Language, mode: Mode, size: Size, visitor: &mut impl Visitor) {
    gates(language, mode, size, visitor);
    for (name, setup, _folder) in every_page(language, size, Look::new(mode)) {
        visitor.visit(&name, || setup::view(&setup), &setup.look.theme());
    }
    let words = Catalog::new(language);
    let look = Look::new(mode).for_language(language);
    let start = StartTrouble {
        words: trouble::CONFIG_WRONG,
        path: "home/config.toml".to_owned(),
        detail: "line 4: shop.currency: «EURO» is not a currency; write for example EUR".to_owned(),
    };
    visitor.visit("broken", || broken::view(&start, &words, &look, true), &look.theme());
}

/// The gate before a locked till and before the settings: typed, wrong, waiting, with a payment behind it.
fn gates(language: Language, mode: Mode, size: Size, visitor: &mut impl Visitor) {
    let mut context = context(language, mode);
    context.size = size;
    let paying = (StateRole::Paid, context.say(key::STATE_PAID));
    let wrong = |behind, times, typed| {
        let mut gate = Gate::new(behind, Tries::default());
        for _ in 0..times {
            gate.act(&Action::Digit(1), context.mono_ms, |_| false);
            gate.act(&Action::Primary, context.mono_ms, |_| false);
        }
        for digit in 0..typed {
            gate.act(&Action::Digit(digit), context.mono_ms, |_| false);
        }
        gate
    };
    let gates = [
        ("gate", wrong(Behind::Till, 0, 3), None),
        ("gate-payment", wrong(Behind::Till, 0, 0), Some(paying)),
        ("gate-settings", wrong(Behind::Settings, 1, 0), None),
        ("gate-waits", wrong(Behind::Settings, 5, 0), None),
    ];
    for (name, gate, paying) in gates {
        visitor.visit(name, || gate.view(&context, context.today(), paying.clone()), &context.look.theme());
    }
}

//! Every state of the cashier's window, and what must hold in each: whatever a person or a scanner does there.

use super::states::{Make, STATES};
use super::*;
use crate::ui::customer::Scene;
use crate::ui::gate::{Behind, Gate, Tries};
use crate::ui::keys::Place;
use crate::ui::keys::burst::{Burst, Typed};
use crate::ui::screen::broken::{self, StartTrouble};
use crate::ui::screen::display::customer_display;
use crate::ui::screen::parts::View;
use crate::ui::screen::view;
use iced::Point;
use iced_test::{Simulator, selector, simulator};
use std::collections::BTreeSet;
use std::sync::Arc;

const PRODUCT: &str = "4006381333931";
const RECEIPT: &str = "MANEKI:no-such-payment";

/// Every key the program hears.
fn strokes() -> Vec<Stroke> {
    let named = [Stroke::Enter, Stroke::Escape, Stroke::Space, Stroke::Tab, Stroke::BackTab, Stroke::Backspace];
    let more = [Stroke::Delete, Stroke::Up, Stroke::Down];
    let characters = "0123456789+-*/.,cCxüß字".chars().map(Stroke::Char);
    let letters = ('a'..='z').map(Stroke::Ctrl);
    (1..=12).map(Stroke::F).chain(named).chain(more).chain(characters).chain(letters).collect()
}

/// All that a key may change in the cashier's window, but for the reason it gives.
fn picture(cashier: &Cashier) -> String {
    let notice = cashier.notice.as_ref().map(|payment| &payment.id);
    format!("{:?} {:?} {:?} {notice:?}", cashier.sell, cashier.screen, cashier.over)
}

fn begun(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::Begin { .. } | Effect::Again { .. })).count()
}

/// A label or a code as a scanner types it: a function key in front, Enter behind.
fn burst(text: &str) -> Vec<Typed> {
    let mut burst = Burst::default();
    let keys = [Stroke::F(9)].into_iter().chain(text.chars().map(Stroke::Char)).chain([Stroke::Enter]);
    let mut typed: Vec<Typed> = keys.zip((1_000..).step_by(4)).flat_map(|(key, at)| burst.take(key, at)).collect();
    typed.extend(burst.quiet(burst.waiting().expect("keys wait")));
    typed
}

/// Reads `text` with a scanner; nothing of it is a key.
fn scan_into(cashier: &mut Cashier, context: &Context, text: &str, name: &str) -> Vec<Effect> {
    let mut effects = Vec::new();
    for typed in burst(text) {
        match typed {
            Typed::Scan(scan) => effects.extend(cashier.scanned(Some(&scan), context)),
            other => panic!("{other:?} in {name}"),
        }
    }
    effects
}

#[test]
fn every_place_of_a_running_till_has_a_state() {
    let seen: Vec<Place> = STATES.iter().map(|(_, make)| make(&mut english()).place()).collect();
    let missing: Vec<Place> = Place::ALL.into_iter().filter(|place| !seen.contains(place)).collect();
    assert_eq!(missing, [Place::Broken, Place::Setup, Place::Locked]);
}

#[test]
fn a_label_in_the_scanner_presses_no_key_in_any_state() {
    for (name, make) in STATES {
        let mut context = english();
        let mut cashier = make(&mut context);
        let (before, place) = (picture(&cashier), cashier.place());
        assert_eq!(scan_into(&mut cashier, &context, PRODUCT, name), [], "{name}");
        // Only the screen that waits for a code says there what was read instead.
        match place {
            Place::Scan => assert_eq!(cashier.place(), Place::Scan, "{name}"),
            _ => assert_eq!(picture(&cashier), before, "{name}"),
        }
        assert!(cashier.reason.is_some() || place == Place::Scan, "{name} says nothing");
    }
}

#[test]
fn a_customers_code_begins_a_payment_only_where_one_waits_for_it() {
    let mut begins = BTreeSet::new();
    for (name, make) in STATES {
        for tender in [Tender::Wechat, Tender::Alipay] {
            let mut context = english();
            let mut cashier = make(&mut context);
            let (before, place) = (picture(&cashier), cashier.place());
            let code = if tender == Tender::Wechat { "139999888877776666" } else { "289999888877776666" };
            let effects = scan_into(&mut cashier, &context, code, name);
            match place {
                Place::Selling | Place::Scan | Place::NotPaid => {
                    begins.extend((begun(&effects) == 1).then_some(format!("{place:?}")));
                    assert!(effects.len() == begun(&effects) && effects.len() <= 1, "{name}: {effects:?}");
                }
                _ => assert_eq!((effects, picture(&cashier)), (Vec::new(), before), "{name}"),
            }
            // And never two, however often it is read.
            assert_eq!(scan_into(&mut cashier, &context, code, name), [], "{name}: read again");
        }
    }
    assert_eq!(begins.into_iter().collect::<Vec<_>>(), ["NotPaid", "Scan", "Selling"]);
}

#[test]
fn a_receipt_that_is_none_changes_nothing_in_any_state() {
    for (name, make) in STATES {
        let mut context = english();
        let mut cashier = make(&mut context);
        let (before, place) = (picture(&cashier), cashier.place());
        assert_eq!(scan_into(&mut cashier, &context, RECEIPT, name), [], "{name}");
        assert!(place == Place::Scan || picture(&cashier) == before, "{name}");
    }
}

#[test]
fn nothing_types_into_the_amount_of_a_payment() {
    let amount = |cashier: &Cashier| {
        let pay = shown(cashier);
        (pay.lines.clone(), format!("{:?}", pay.quote), cashier.sell.lines(), pay.payment().map(|paid| paid.amount))
    };
    for (name, make) in STATES {
        let mut context = english();
        let mut cashier = make(&mut context);
        if !matches!(cashier.screen, Screen::Pay(_)) {
            continue;
        }
        let before = amount(&cashier);
        let pad = [Action::Digit(7), Action::DoubleZero, Action::Plus, Action::Backspace, Action::Clear];
        let by_key = "7+0".chars().map(Stroke::Char).chain([Stroke::Backspace]);
        let by_key: Vec<Action> = by_key.filter_map(|stroke| keys::action(cashier.place(), stroke)).collect();
        for action in pad.into_iter().chain(by_key) {
            let said = format!("{action:?} in {name}");
            assert_eq!(cashier.act(action, &context), [], "{said}");
            assert_eq!(amount(&cashier), before, "{said}");
        }
    }
}

/// Whether the key shows by itself that it did nothing: there is no digit to take back, no row below the last.
const fn is_seen(action: &Action) -> bool {
    let typing = matches!(action, Action::Digit(_) | Action::Plus | Action::Backspace | Action::Clear | Action::All);
    let moving = matches!(action, Action::Up | Action::Down | Action::Next);
    typing
        || moving
        || matches!(action, Action::Settings | Action::Lock | Action::CustomerLanguage | Action::NextPractice)
}

#[test]
fn a_key_that_does_nothing_says_so_on_every_screen() {
    for (name, make) in STATES {
        for stroke in strokes() {
            let mut context = english();
            let mut cashier = make(&mut context);
            // What lies on top shows which keys it takes.
            if cashier.over.is_some() {
                break;
            }
            context.mono_ms += 1_000;
            (cashier.reason, cashier.notice) = (None, None);
            let (before, place) = (picture(&cashier), cashier.place());
            let action = keys::action(place, stroke);
            let effects = press(&mut cashier, &context, stroke);
            let nothing = effects.is_empty() && picture(&cashier) == before;
            assert!(nothing || action.is_some(), "{stroke:?} in {name} is not in the table");
            // A refund that cannot be given says so in its form, and the list is there already.
            let there = (*name, stroke) == ("refund-too-much", Stroke::Enter)
                || (place, stroke) == (Place::Today, Stroke::F(8));
            let seen = there || action.is_some_and(|action| is_seen(&action));
            assert!(!nothing || seen || cashier.reason.is_some(), "{stroke:?} in {name} is not answered");
        }
    }
}

/// Every way to begin: from the keypad, and again after a payment that failed.
const BEGINNINGS: [Make; 3] = [
    |context| typed(context),
    |context| paying(context, Tender::Wechat, closed(UnpaidReason::Expired)),
    |context| {
        let mut cashier = typed(context);
        press(&mut cashier, context, Stroke::F(11));
        context.mono_ms += 1_000;
        cashier
    },
];

#[test]
fn two_presses_of_a_tenders_key_begin_one_payment() {
    for make in BEGINNINGS {
        for (tender, key) in [(Tender::LocalQr, 7), (Tender::Wechat, 9), (Tender::Alipay, 10), (Tender::Cash, 12)] {
            let mut context = english();
            let mut cashier = make(&mut context);
            let mut effects = press(&mut cashier, &context, Stroke::F(key));
            effects.extend(press(&mut cashier, &context, Stroke::F(key)));
            // One second later it is no slip of the finger, and still no second payment.
            context.mono_ms += 1_000;
            effects.extend(press(&mut cashier, &context, Stroke::F(key)));
            effects.extend(cashier.act(Action::Pay(tender), &context));
            let expected = usize::from(tender != Tender::Cash);
            assert_eq!((begun(&effects), effects.len()), (expected, expected), "{tender:?}");
            assert_eq!(shown(&cashier).tender(), tender);
        }
    }
}

#[test]
fn two_clicks_on_a_tender_begin_one_payment() {
    let buttons = [
        (Tender::Wechat, "tender-wechat"),
        (Tender::Alipay, "tender-alipay"),
        (Tender::LocalQr, "tender-local-qr"),
        (Tender::Cash, "tender-cash"),
    ];
    for (tender, button) in buttons {
        let context = english();
        let mut cashier = typed(&context);
        let mut window = Simulator::with_size(iced::Settings::default(), context.size, view(&cashier, &context));
        for _ in 0..2 {
            window.click(selector::id(button)).expect("the tender is there");
        }
        let said: Vec<Action> = window.into_messages().collect();
        assert_eq!(said, [Action::Pay(tender), Action::Pay(tender)]);
        let effects: Vec<Effect> = said.into_iter().flat_map(|action| cashier.act(action, &context)).collect();
        assert_eq!(begun(&effects), usize::from(tender != Tender::Cash), "{tender:?}");
    }
}

#[test]
fn another_language_for_the_customer_changes_words_only() {
    let mut with_code = 0;
    for (name, make) in STATES {
        let mut context = english();
        let cashier = make(&mut context);
        if keys::action(cashier.place(), Stroke::F(2)) != Some(Action::CustomerLanguage) {
            continue;
        }
        let (before, screen) = (customer_display(&cashier, &context), picture(&cashier));
        for _ in 0..4 {
            let spoken = context.customer_words.language();
            context.next_customer_language();
            assert_ne!(context.customer_words.language(), spoken, "{name}");
            let after = customer_display(&cashier, &context);
            // Amounts, the payload of the code and what is left of its time are all in it.
            assert_eq!((&after, picture(&cashier)), (&before, screen.clone()), "{name}");
            if let (Scene::Qr { code: old, .. }, Scene::Qr { code: new, .. }) = (&before.scene, &after.scene) {
                assert!(Arc::ptr_eq(old, new), "{name}");
                with_code += 1;
            }
        }
    }
    assert!(with_code >= 16, "{with_code}");
    let paying = [Place::Preparing, Place::Waiting, Place::Confirming, Place::Checking, Place::Claimed, Place::Paid];
    for place in paying {
        assert_eq!(keys::action(place, Stroke::F(2)), Some(Action::CustomerLanguage), "{place:?}");
    }
}

#[test]
fn when_the_customers_window_goes_the_code_comes_here_and_leaves_with_its_return() {
    let entering = State::Confirming { payload: Some("weixin://wxpay/bizpayurl?pr=p4lpSuKzz".to_owned()) };
    for state in [showing(), entering] {
        let mut context = english();
        let cashier = paying(&mut context, Tender::Wechat, state);
        let mut is_here = |open: bool| {
            context.customer_window = open;
            let settings = iced::Settings::default();
            Simulator::with_size(settings, context.size, view(&cashier, &context)).find(selector::id("qr-here")).is_ok()
        };
        assert_eq!([is_here(true), is_here(false), is_here(true)], [false, true, false]);
    }
}

/// Everything that can be clicked in a window of `size`.
fn clickable(drawn: View<'_>, size: iced::Size) -> Vec<Action> {
    let mut window = Simulator::with_size(iced::Settings::default(), size, drawn);
    // Nothing to press is smaller than these steps.
    for y in (14..768_u16).step_by(30) {
        for x in (14..1366_u16).step_by(40) {
            window.point_at(Point::new(x.into(), y.into()));
            window.simulate(simulator::click());
        }
    }
    let mut all = Vec::new();
    for action in window.into_messages() {
        if !all.contains(&action) {
            all.push(action);
        }
    }
    all
}

/// Whether keys of `place` say `action`, or the same in other words.
fn has_keys(place: Place, action: &Action) -> bool {
    let says =
        |wanted: &Action| strokes().into_iter().any(|stroke| keys::action(place, stroke).as_ref() == Some(wanted));
    says(action)
        || match action {
            // Digits.
            Action::DoubleZero | Action::Received(_) => says(&Action::Digit(0)),
            // One after the other.
            Action::Because(_) => says(&Action::Next),
            // A row of the list; from elsewhere the list comes first, and from a payment that ended the sale.
            Action::Open(_) if place == Place::Today => {
                says(&Action::Up) && says(&Action::Down) && says(&Action::Primary)
            }
            Action::Open(_) => says(&Action::Today) || says(&Action::Back) || says(&Action::Primary),
            _ => false,
        }
}

/// What the cashier's screens do not know: the till around them does it.
const OF_THE_TILL: [Action; 2] = [Action::Settings, Action::Lock];

#[test]
fn what_can_be_clicked_can_be_typed() {
    let (mut clicked, mut without_key) = (0, BTreeSet::new());
    for (name, make) in STATES {
        let prepared = || {
            let mut context = english();
            let cashier = make(&mut context);
            context.has_pin = true;
            (cashier, context)
        };
        let (cashier, context) = prepared();
        for action in clickable(view(&cashier, &context), context.size) {
            clicked += 1;
            let (mut cashier, context) = prepared();
            let (place, before) = (cashier.place(), picture(&cashier));
            let effects = cashier.act(action.clone(), &context);
            let does_nothing = effects.is_empty() && picture(&cashier) == before && cashier.reason.is_none();
            let is_idle = does_nothing && !OF_THE_TILL.contains(&action);
            if !is_idle && !has_keys(place, &action) {
                without_key.insert(format!("{action:?} at {place:?} ({name})"));
            }
        }
    }
    assert_eq!(without_key, BTreeSet::new());
    assert!(clicked > 400, "only {clicked} were found");
}

#[test]
fn the_gate_and_a_till_that_cannot_start_can_be_worked_by_keys() {
    let context = english();
    for behind in [Behind::Till, Behind::Settings] {
        let gate = Gate::new(behind, Tries::default());
        let all = clickable(gate.view(&context, context.today(), None), context.size);
        assert!(all.len() >= 13, "{all:?}");
        assert!(all.iter().all(|action| has_keys(Place::Locked, action)), "{all:?}");
    }
    let words = crate::i18n::trouble::CONFIG_WRONG;
    let trouble = StartTrouble { words, path: "config.toml".to_owned(), detail: "line 4".to_owned() };
    let all = clickable(broken::view(&trouble, &context.words, &context.look, true), context.size);
    assert!(all.len() == 3 && all.iter().all(|action| has_keys(Place::Broken, action)), "{all:?}");
}

use super::table::TABLE;
use super::*;
use crate::domain::payment::Tender;
use iced::keyboard::{Location, Modifiers};
use std::collections::BTreeMap;

fn pressed(key: keyboard::Key, physical: Code, modifiers: Modifiers, repeat: bool) -> Event {
    Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: Physical::Code(physical),
        location: Location::Standard,
        modifiers,
        text: None,
        repeat,
    }
}

#[test]
fn no_key_does_two_things_at_one_place() {
    for place in Place::ALL {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for row in TABLE.iter().filter(|row| row.places.contains(&place)) {
            for stroke in row.strokes {
                *seen.entry(format!("{stroke:?}")).or_default() += 1;
            }
        }
        let twice: Vec<_> = seen.iter().filter(|(_, times)| **times > 1).collect();
        assert!(twice.is_empty(), "{place:?}: {twice:?}");
    }
}

#[test]
fn no_key_can_charge_while_a_payment_is_under_way() {
    for place in [
        Place::Preparing,
        Place::Waiting,
        Place::Confirming,
        Place::Checking,
        Place::Claimed,
        Place::Paid,
        Place::Human,
        Place::Today,
        Place::Details,
        Place::Refund,
    ] {
        for function in 1..=12 {
            let does = action(place, Stroke::F(function));
            assert!(!matches!(does, Some(Action::Pay(_) | Action::Scan)), "F{function} at {place:?}");
        }
    }
    assert_eq!(action(Place::Checking, Stroke::Enter), None);
    assert_eq!(action(Place::NotPaid, Stroke::Enter), None);
}

#[test]
fn a_held_key_counts_once() {
    let enter = |repeat| pressed(keyboard::Key::Named(Named::Enter), Code::Enter, Modifiers::empty(), repeat);
    assert_eq!(stroke(&enter(false)), Some(Stroke::Enter));
    assert_eq!(stroke(&enter(true)), None);
}

#[test]
fn the_digits_of_a_french_keyboard_need_no_shift() {
    let key = |text: &str, code, modifiers| pressed(keyboard::Key::Character(text.into()), code, modifiers, false);
    assert_eq!(stroke(&key("è", Code::Digit7, Modifiers::empty())), Some(Stroke::Char('7')));
    assert_eq!(stroke(&key("7", Code::Numpad7, Modifiers::empty())), Some(Stroke::Char('7')));
    assert_eq!(stroke(&key("+", Code::Digit1, Modifiers::SHIFT)), Some(Stroke::Char('+')));
    assert_eq!(stroke(&key("c", Code::KeyC, Modifiers::CTRL)), Some(Stroke::Ctrl('c')));
    assert_eq!(stroke(&key("c", Code::KeyC, Modifiers::ALT)), None);
}

#[test]
fn every_key_of_the_table_is_explained_once() {
    let told: usize = help(true, |_| true).iter().map(Vec::len).sum();
    assert!(told >= 20, "{told}");
    assert!(hints(Place::Selling, |_| true).count() >= 8);
}

#[test]
fn what_the_shop_does_not_take_is_neither_hinted_nor_explained() {
    let cash_only = |tender: Option<Tender>| tender == Some(Tender::Cash);
    let does = |action: &Action| match action {
        Action::Pay(tender) => cash_only(Some(*tender)),
        action => *action != Action::Scan,
    };
    for cap in ["F7", "F9", "F10", "F11"] {
        assert!(hints(Place::Selling, does).all(|row| row.cap != Cap::Plain(cap)), "{cap}");
        assert!(help(true, cash_only).iter().flatten().all(|row| row.cap != Cap::Plain(cap)), "{cap}");
    }
    assert!(hints(Place::Selling, does).any(|row| row.cap == Cap::Plain("F12")));
}

#[test]
fn each_tender_has_its_own_key_everywhere() {
    for (tender, function) in [(Tender::LocalQr, 7), (Tender::Wechat, 9), (Tender::Alipay, 10), (Tender::Cash, 12)] {
        for place in [Place::Selling, Place::Scan, Place::NotPaid] {
            assert_eq!(action(place, Stroke::F(function)), Some(Action::Pay(tender)), "{place:?}");
        }
        assert_eq!(key_of(&Action::Pay(tender)), Some(format!("F{function}")).as_deref());
    }
    assert_eq!(action(Place::Selling, Stroke::F(11)), Some(Action::Scan));
}

#[test]
fn the_customers_window_can_be_called_back_while_a_customer_pays() {
    let shown = [Place::Selling, Place::Preparing, Place::Waiting, Place::Checking, Place::Paid, Place::Claimed];
    for place in shown {
        assert_eq!(action(place, Stroke::F(3)), Some(Action::Display), "{place:?}");
    }
    for place in [Place::Dialog, Place::Broken, Place::Help] {
        assert_eq!(action(place, Stroke::F(3)), None, "{place:?}");
    }
}

#[test]
fn the_key_of_practice_is_explained_in_training_only() {
    let told = |training| help(training, |_| true).iter().flatten().any(|row| row.cap == Cap::Plain("Ctrl P"));
    assert!(told(true) && !told(false));
    let round: Vec<_> = std::iter::successors(Some(Practice::Paid), |last| Some(last.next())).take(6).collect();
    assert_eq!(round.get(..5), Some(&Practice::ALL[..]));
    assert_eq!(round.last(), Some(&Practice::Paid));
}

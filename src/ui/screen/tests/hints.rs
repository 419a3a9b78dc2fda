//! The hints bar offers nothing that does nothing.

use super::states::STATES;
use super::*;
use crate::ui::keys::Cap;

/// The keys a state offers, by how they are written.
fn hinted(name: &str, prepare: impl Fn(&mut Context)) -> Vec<&'static str> {
    let make = STATES.iter().find(|(known, _)| *known == name).map(|(_, make)| *make).expect("a known state");
    let mut context = english();
    let cashier = make(&mut context);
    prepare(&mut context);
    let caps = keys::hints(cashier.place(), |action| cashier.offers(action, &context));
    caps.map(|row| match row.cap {
        Cap::Plain(cap) => cap,
        Cap::Word(word) => word.id(),
    })
    .collect()
}

#[test]
fn a_key_that_does_nothing_is_not_hinted() {
    let tenders = ["F7", "F9", "F10", "F11", "F12", "key-enter"];
    for (state, absent) in [
        ("empty", &[tenders.as_slice(), &["+"]].concat()),
        ("trouble", &tenders.to_vec()),
        ("offline", &vec!["F9", "F10", "F11"]),
        ("qr-unreadable", &vec!["F4"]),
        ("qr-too-small", &vec!["F4"]),
        ("display-lost", &vec!["F4"]),
        ("waiting-qr-here", &vec!["F4"]),
        ("claimed", &vec!["key-space"]),
        ("refund-queued", &vec!["F6"]),
        ("refund-refused", &vec!["F6"]),
        ("refund-too-much", &vec!["key-enter"]),
        ("refund", &vec!["F4"]),
    ] {
        let there: Vec<_> = hinted(state, |_| {}).into_iter().filter(|cap| absent.contains(cap)).collect();
        assert_eq!(there, Vec::<&str>::new(), "{state}");
    }
}

#[test]
fn a_key_that_does_something_is_hinted() {
    for (state, present) in [
        ("keypad", &["F1", "+", "F7", "F9", "F10", "F11", "F12", "key-enter"] as &[_]),
        ("offline", &["F7", "F12", "key-enter"]),
        ("waiting", &["F4", "key-space", "key-escape"]),
        ("refund", &["key-enter", "key-tab"]),
        ("refund-too-much", &["F4"]),
        ("details-refunds", &["F6"]),
        ("today", &["key-arrows", "key-enter"]),
    ] {
        let all = hinted(state, |_| {});
        let missing: Vec<_> = present.iter().filter(|cap| !all.contains(cap)).collect();
        assert_eq!(missing, Vec::<&&str>::new(), "{state}: {all:?}");
    }
    let online = |context: &mut Context| context.desk.line = LineState::Up;
    assert!(hinted("claimed", online).contains(&"key-space"), "the acquirer can be asked again");
}

//! Sentences are in one language: nobody else's words stand inside them.

use super::states::STATES;
use super::*;
use crate::domain::payment::{Answer as Heard, Event, step};
use crate::i18n::key;
use crate::ui::shot::seen::look_at;

/// Every text of a state in French, with no customer of another language beside it.
fn texts(name: &str) -> Vec<String> {
    let make = STATES.iter().find(|(known, _)| *known == name).map(|(_, make)| *make).expect("a known state");
    let mut context = context(Language::Fr, Mode::Light);
    context.size = iced::Size::new(1366.0, 1400.0);
    let cashier = make(&mut context);
    let view = crate::ui::screen::view(&cashier, &context);
    let seen = look_at(view, &context.look.theme(), context.size, 0.0).expect("a layout");
    seen.words.into_iter().map(|word| word.words).collect()
}

#[test]
fn an_amount_that_differs_is_written_as_the_language_does() {
    let begun = sale(&english(), &[euro(12_850)]);
    let payment = payment(&begun, Tender::Wechat, showing(), 1);
    let charge = Charge::plain("4200".to_owned(), None, now());
    let answer = Heard::Charged { order: payment.id.to_string(), amount: Some(euro(1_200)), charge };
    let stepped = step(&payment, Event::Answer(answer), now()).expect("a step");
    let state = stepped.payment.expect("a new picture").state;
    assert!(matches!(state, State::Mismatch { .. }), "{state:?}");
    let mut context = context(Language::Fr, Mode::Light);
    context.size = iced::Size::new(1366.0, 1400.0);
    let cashier = paying(&mut context, Tender::Wechat, state);
    let money = |minor| context.words.money(euro(minor)).into();
    let expected = context.say_with(key::MISMATCH_TOLD, &[("theirs", money(1_200)), ("ours", money(12_850))]);
    let view = crate::ui::screen::view(&cashier, &context);
    let seen = look_at(view, &context.look.theme(), context.size, 0.0).expect("a layout");
    assert!(seen.words.iter().any(|word| word.words == expected), "{expected}");
}

#[test]
fn what_an_acquirer_says_is_translated_or_quoted() {
    for state in ["details-refunds", "details-stuck", "mismatch", "trouble"] {
        for text in texts(state) {
            let english = [" the ", " does ", " was ", " is "].iter().any(|word| text.contains(word));
            assert!(!english || text.contains('«'), "{state}: {text}");
        }
    }
}

#[test]
fn a_reason_is_said_in_the_windows_language() {
    let texts = texts("details-refunds");
    assert!(texts.iter().all(|text| !text.contains("Goods returned")));
    let words = Catalog::new(Language::Fr).text(key::REFUND_BECAUSE_RETURNED);
    assert!(texts.iter().any(|text| text.contains(&words)), "{words} is not among {texts:?}");
}

#[test]
fn both_answers_of_a_question_stand_in_one_row_the_safe_one_right() {
    for language in Language::ALL {
        for (name, make) in STATES.iter().filter(|(name, _)| name.contains("dialog")) {
            let mut context = context(language, Mode::Light);
            context.size = iced::Size::new(1024.0, 768.0);
            let cashier = make(&mut context);
            let view = crate::ui::screen::view(&cashier, &context);
            let seen = look_at(view, &context.look.theme(), context.size, 0.0).expect("a layout");
            let place = |says: &str| seen.buttons.iter().find(|button| button.says == says).expect("an answer").place;
            let (yes, no) = (place("Confirm"), place("Back"));
            assert!((yes.y - no.y).abs() < 1.0, "{name} {language:?}: {yes:?} {no:?}");
            assert!(no.x - yes.x - yes.width >= 80.0, "{name} {language:?}: {yes:?} {no:?}");
        }
    }
}

#[test]
fn coupons_that_are_only_counted_are_summed() {
    let mut context = context(Language::En, Mode::Light);
    context.size = iced::Size::new(1024.0, 768.0);
    let make = STATES.iter().find(|(name, _)| *name == "paid-coupons").map(|(_, make)| *make).expect("a known state");
    let cashier = make(&mut context);
    let view = crate::ui::screen::view(&cashier, &context);
    let seen = look_at(view, &context.look.theme(), context.size, 0.0).expect("a layout");
    let rest = context.words.money(euro(-301));
    assert!(seen.words.iter().any(|word| word.words == rest), "{rest} is missing");
}

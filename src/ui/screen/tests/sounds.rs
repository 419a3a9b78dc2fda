//! What a cashier hears while a payment is on the screen.

use super::*;
use crate::ui::sound::voice::West;
use crate::ui::sound::{Cue, Order, Sounds, Voice};

const ALL: Sound = Sound { paid: true, not_paid: true, not_verified: true, voice: true, volume: 70 };

/// Hears every screen of one payment that goes through `states`.
fn heard(sounds: &mut Sounds, tender: Tender, states: Vec<State>) -> Vec<Order> {
    let mut context = english();
    let mut cashier = typed(&context);
    let mut orders = Vec::new();
    orders.extend(sounds.order(&cashier.screen));
    let effects = cashier.act(Action::Pay(tender), &context);
    orders.extend(sounds.order(&cashier.screen));
    let begun = sale(&context, &cashier.sell.lines());
    let mut picture = payment(&begun, tender, showing(), 1);
    let outcome = Ok(Box::new((begun, picture.clone())));
    cashier.answered(Answer::Begun { ticket: ticket_of(&effects), outcome }, &context);
    orders.extend(sounds.order(&cashier.screen));
    for state in states {
        picture.rev += 1;
        picture.state = state;
        context.note(&Update::Payment(picture.clone()));
        cashier.learned(&picture, &context);
        orders.extend(sounds.order(&cashier.screen));
        // The same picture again, and a second that passes.
        cashier.learned(&picture, &context);
        orders.extend(sounds.order(&cashier.screen));
    }
    orders
}

fn cues(orders: &[Order]) -> Vec<Cue> {
    orders.iter().map(|order| order.cue).collect()
}

fn sounds(settings: Sound, training: bool) -> Sounds {
    Sounds::new(settings, Language::Fr, training)
}

#[test]
fn paid_is_heard_once_and_says_the_amount_in_mandarin_and_in_the_cashiers_language() {
    let orders =
        heard(&mut sounds(ALL, false), Tender::Wechat, vec![State::Unknown, showing(), State::Unknown, paid()]);
    assert_eq!(cues(&orders), [Cue::Busy, Cue::Paid]);
    assert_eq!(orders[0].said, None);
    assert_eq!(orders[1].said, Some(euro(12_850)), "what the shop asked, not what the wallet charged");
    assert_eq!(orders[1].voices, [Voice::Chinese, Voice::West(West::Fr)]);
}

#[test]
fn unpaid_and_unverified_have_their_own_tones_and_no_words() {
    let closed = State::Closed { reason: UnpaidReason::Expired, detail: String::new() };
    let orders = heard(&mut sounds(ALL, false), Tender::Wechat, vec![closed]);
    assert_eq!((cues(&orders), orders[0].said), (vec![Cue::NotPaid], None));
    let claimed = State::Claimed { payload: "000201".to_owned(), not_found_since: None };
    let orders = heard(&mut sounds(ALL, false), Tender::LocalQr, vec![claimed]);
    assert_eq!((cues(&orders), orders[0].said), (vec![Cue::NotVerified], None));
}

#[test]
fn each_sound_has_its_switch() {
    let only = |settings| heard(&mut sounds(settings, false), Tender::Wechat, vec![State::Unknown, paid()]);
    assert_eq!(only(Sound::default()), []);
    assert_eq!(only(Sound { paid: false, voice: false, ..ALL }), []);
    let words = only(Sound { paid: false, ..ALL });
    assert_eq!((words.len(), words[0].tones, words[0].said), (1, false, Some(euro(12_850))));
    let tones = only(Sound { voice: false, ..ALL });
    assert_eq!(cues(&tones), [Cue::Busy, Cue::Paid]);
    assert!(tones.iter().all(|order| order.tones && order.said.is_none()));
}

#[test]
fn practice_speaks_of_no_money() {
    let orders = heard(&mut sounds(ALL, true), Tender::Wechat, vec![paid()]);
    assert_eq!((cues(&orders), orders[0].said, orders[0].training), (vec![Cue::Paid], None, true));
}

#[test]
fn cash_was_counted_by_hand_and_is_not_said() {
    let mut context = english();
    let mut cashier = typed(&context);
    press(&mut cashier, &context, Stroke::F(12));
    context.mono_ms += 1_000;
    let mut sounds = sounds(ALL, false);
    assert_eq!(sounds.order(&cashier.screen), None);
    type_keys(&mut cashier, &context, "15000");
    let effects = press(&mut cashier, &context, Stroke::Enter);
    let begun = sale(&context, &cashier.sell.lines());
    let paid = payment(&begun, Tender::Cash, paid(), 1);
    cashier.answered(Answer::Begun { ticket: ticket_of(&effects), outcome: Ok(Box::new((begun, paid))) }, &context);
    let order = sounds.order(&cashier.screen).expect("a sound");
    assert_eq!((order.cue, order.said), (Cue::Paid, None));
}

#[test]
fn a_shop_that_speaks_chinese_hears_it_once() {
    let mut sounds = Sounds::new(ALL, Language::ZhHant, false);
    let orders = heard(&mut sounds, Tender::Wechat, vec![paid()]);
    assert_eq!(orders[0].voices, [Voice::Chinese]);
}

#[test]
fn a_code_that_is_read_clicks() {
    let context = english();
    let mut cashier = typed(&context);
    let mut sounds = sounds(ALL, false);
    assert_eq!(sounds.order(&cashier.screen), None);
    cashier.scanned(Some(&scan(code_of(Tender::Wechat))), &context);
    assert_eq!(sounds.order(&cashier.screen).map(|order| order.cue), Some(Cue::CodeRead));
    assert_eq!(sounds.order(&cashier.screen), None);
}

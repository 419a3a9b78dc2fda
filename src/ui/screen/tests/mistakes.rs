//! What a person does wrong, or the acquirer does late.

use super::*;
use crate::domain::payment::Finality;
use crate::i18n::key;
use crate::sync::SyncError;
use crate::ui::keys::Place;
use crate::ui::screen::{Over, Question, Reason, Stage, view};
use iced_test::{Simulator, selector};
use std::sync::Arc;

fn begins(effects: &[Effect]) -> usize {
    effects.iter().filter(|effect| matches!(effect, Effect::Begin { .. } | Effect::Again { .. })).count()
}

#[test]
fn a_double_press_of_a_tender_starts_one_payment() {
    let context = english();
    let mut cashier = typed(&context);
    let mut effects = press(&mut cashier, &context, Stroke::F(9));
    effects.extend(press(&mut cashier, &context, Stroke::F(9)));
    effects.extend(cashier.act(Action::Pay(Tender::Wechat), &context));
    effects.extend(press(&mut cashier, &context, Stroke::Enter));
    assert_eq!(begins(&effects), 1);
}

#[test]
fn enter_twice_on_cash_stores_one_payment() {
    let mut context = english();
    let mut cashier = typed(&context);
    press(&mut cashier, &context, Stroke::F(12));
    context.mono_ms += 1_000;
    type_keys(&mut cashier, &context, "15000");
    let mut effects = press(&mut cashier, &context, Stroke::Enter);
    context.mono_ms += 1_000;
    effects.extend(press(&mut cashier, &context, Stroke::Enter));
    assert_eq!(begins(&effects), 1);
}

#[test]
fn too_little_cash_is_not_done() {
    let mut context = english();
    let mut cashier = typed(&context);
    press(&mut cashier, &context, Stroke::F(12));
    context.mono_ms += 1_000;
    type_keys(&mut cashier, &context, "10000");
    assert_eq!(begins(&press(&mut cashier, &context, Stroke::Enter)), 0);
    assert!(cashier.reason.is_some());
}

#[test]
fn nobody_dismisses_paid_by_accident() {
    let mut context = english();
    let mut cashier = paying(&mut context, Tender::Wechat, showing());
    learn(&mut cashier, &mut context, paid());
    context.mono_ms += 699;
    press(&mut cashier, &context, Stroke::Enter);
    assert_eq!(cashier.place(), Place::Paid);
    context.mono_ms += 1;
    press(&mut cashier, &context, Stroke::Enter);
    assert_eq!(cashier.place(), Place::Selling);
    assert_eq!(cashier.sell.total(), None);
}

#[test]
fn the_customers_window_is_called_back_at_once_and_nothing_else_moves() {
    let mut context = english();
    let mut cashier = paying(&mut context, Tender::Wechat, showing());
    learn(&mut cashier, &mut context, paid());
    assert_eq!(press(&mut cashier, &context, Stroke::F(3)), vec![Effect::Display]);
    assert_eq!(cashier.place(), Place::Paid);
    assert_eq!(cashier.over, None);
}

#[test]
fn digits_right_after_the_next_sale_count() {
    let mut context = english();
    let mut cashier = paying(&mut context, Tender::Wechat, paid());
    press(&mut cashier, &context, Stroke::Enter);
    context.mono_ms += 60;
    type_keys(&mut cashier, &context, "250");
    assert_eq!(cashier.sell.total(), Some(euro(250)));
}

#[test]
fn an_answer_for_another_payment_does_not_move_the_screen() {
    let mut context = english();
    let mut cashier = paying(&mut context, Tender::Wechat, showing());
    let other = payment(&sale(&context, &[euro(9690)]), Tender::Wechat, paid(), 99);
    context.note(&Update::Payment(other.clone()));
    cashier.learned(&other, &context);
    cashier.asked(&other.id, &context);
    assert_eq!(shown(&cashier).stage(), Stage::Waiting);
    assert_eq!(live(&mut cashier).asked_at, None);
}

#[test]
fn an_older_picture_of_the_payment_changes_nothing() {
    let mut context = english();
    let mut cashier = paying(&mut context, Tender::Wechat, paid());
    let mut older = shown(&cashier).payment().expect("a payment").clone();
    older.rev = 1;
    older.state = showing();
    context.note(&Update::Payment(older.clone()));
    cashier.learned(&older, &context);
    assert_eq!(shown(&cashier).stage(), Stage::Paid);
}

#[test]
fn an_answer_that_came_before_the_screen_knew_its_payment_is_not_lost() {
    let mut context = english();
    let mut cashier = typed(&context);
    let effects = cashier.act(Action::Pay(Tender::Wechat), &context);
    let sale = sale(&context, &cashier.sell.lines());
    let sent = payment(&sale, Tender::Wechat, State::Sent { again: false }, 1);
    let mut newer = sent.clone();
    newer.rev += 1;
    newer.state = showing();
    context.note(&Update::Payment(newer.clone()));
    cashier.learned(&newer, &context);
    cashier.answered(Answer::Begun { ticket: ticket_of(&effects), outcome: Ok(Box::new((sale, sent))) }, &context);
    assert_eq!(shown(&cashier).stage(), Stage::Waiting);
}

#[test]
fn an_answer_to_another_request_does_not_move_the_screen() {
    let context = english();
    let mut cashier = typed(&context);
    let effects = cashier.act(Action::Pay(Tender::Wechat), &context);
    let sale = sale(&context, &cashier.sell.lines());
    let stale = payment(&sale, Tender::Wechat, paid(), 7);
    let ticket = ticket_of(&effects) + 1;
    cashier.answered(Answer::Begun { ticket, outcome: Ok(Box::new((sale, stale))) }, &context);
    assert_eq!(shown(&cashier).stage(), Stage::Preparing);
}

#[test]
fn cancel_asks_first_and_a_payment_that_won_the_race_is_paid() {
    let mut context = english();
    let mut cashier = paying(&mut context, Tender::Wechat, showing());
    assert_eq!(press(&mut cashier, &context, Stroke::Escape), []);
    assert!(matches!(cashier.over, Some(Over::Question(Question::Cancel(..)))));
    let effects = press(&mut cashier, &context, Stroke::Delete);
    assert!(matches!(effects.as_slice(), [Effect::Cancel(_)]));
    learn(&mut cashier, &mut context, closing());
    assert_eq!(shown(&cashier).stage(), Stage::Cancelling);
    learn(&mut cashier, &mut context, paid());
    assert_eq!(shown(&cashier).stage(), Stage::Paid);
}

#[test]
fn a_question_about_a_payment_that_ended_goes_away() {
    let mut context = english();
    let mut cashier = paying(&mut context, Tender::Wechat, showing());
    press(&mut cashier, &context, Stroke::Escape);
    learn(&mut cashier, &mut context, paid());
    assert_eq!(cashier.over, None);
    assert_eq!(press(&mut cashier, &context, Stroke::Delete), []);
}

#[test]
fn enter_and_escape_keep_a_payment() {
    for stroke in [Stroke::Enter, Stroke::Escape] {
        let mut context = english();
        let mut cashier = paying(&mut context, Tender::Wechat, showing());
        press(&mut cashier, &context, Stroke::Escape);
        context.mono_ms += 1_000;
        assert_eq!(press(&mut cashier, &context, stroke), []);
        assert_eq!((cashier.over.as_ref(), cashier.place()), (None, Place::Waiting));
    }
}

#[test]
fn a_payment_whose_outcome_is_unknown_can_be_parked_and_tells_when_it_is_known() {
    let mut context = english();
    let mut cashier = paying(&mut context, Tender::Wechat, State::Unknown);
    for stroke in [Stroke::F(9), Stroke::F(12), Stroke::Enter] {
        assert_eq!(press(&mut cashier, &context, stroke), [], "{stroke:?} must not charge");
    }
    let mut parked = shown(&cashier).payment().expect("a payment").clone();
    press(&mut cashier, &context, Stroke::F(5));
    assert_eq!((cashier.place(), cashier.sell.total()), (Place::Selling, None));
    assert_eq!(context.waiting(&cashier.screen), (1, true));
    parked.rev += 1;
    parked.state = paid();
    context.note(&Update::Payment(parked.clone()));
    cashier.learned(&parked, &context);
    assert_eq!(cashier.place(), Place::Selling);
    assert_eq!(cashier.notice.as_ref().map(Payment::finality), Some(Finality::Paid));
}

#[test]
fn another_attempt_of_a_sale_begins_only_after_a_confirmed_close() {
    let mut context = english();
    let mut cashier = paying(&mut context, Tender::Wechat, closing());
    assert_eq!(begins(&cashier.act(Action::Pay(Tender::Wechat), &context)), 0);
    learn(&mut cashier, &mut context, closed(UnpaidReason::Cancelled));
    context.mono_ms += 1_000;
    let effects = press(&mut cashier, &context, Stroke::F(9));
    assert!(matches!(effects.as_slice(), [Effect::Again { tender: Tender::Wechat, .. }]));
}

#[test]
fn a_payment_a_person_must_look_at_leaves_no_sale_to_charge_again() {
    let mut context = english();
    let mut cashier = paying(&mut context, Tender::Wechat, State::Mismatch { detail: "another amount".to_owned() });
    press(&mut cashier, &context, Stroke::Escape);
    assert_eq!((cashier.place(), cashier.sell.total()), (Place::Selling, None));
}

#[test]
fn a_sale_that_could_not_be_stored_says_so_and_keeps_its_lines() {
    let mut context = english();
    let mut cashier = typed(&context);
    let effects = cashier.act(Action::Pay(Tender::Wechat), &context);
    let outcome = Err(Arc::new(SyncError::NotConfigured("WeChat Pay")));
    cashier.answered(Answer::Begun { ticket: ticket_of(&effects), outcome }, &context);
    assert_eq!(cashier.place(), Place::Refused);
    context.mono_ms += 1_000;
    press(&mut cashier, &context, Stroke::Escape);
    assert_eq!(cashier.sell.total(), Some(euro(12_850)));
}

#[test]
fn closing_the_program_with_open_payments_asks() {
    let mut context = english();
    let mut cashier = paying(&mut context, Tender::Wechat, showing());
    assert_eq!(cashier.ask_to_quit(&context), []);
    assert_eq!(cashier.over, Some(Over::Question(Question::Quit { open: 1 })));
    assert_eq!(press(&mut cashier, &context, Stroke::Delete), [Effect::Exit]);

    let mut idle = Cashier::new(&english());
    assert_eq!(idle.ask_to_quit(&english()), [Effect::Exit]);
}

#[test]
fn without_a_line_a_wallet_says_why_and_enter_takes_cash() {
    let mut context = english();
    down(&mut context);
    let mut cashier = typed(&context);
    assert_eq!(press(&mut cashier, &context, Stroke::F(9)), []);
    assert!(matches!(cashier.reason, Some(Reason::Said(_))));
    press(&mut cashier, &context, Stroke::Enter);
    assert_eq!(cashier.place(), Place::Cash);
}

#[test]
fn a_till_that_cannot_store_takes_no_money() {
    let mut context = english();
    context.note(&Update::Trouble { detail: "the disk is full".to_owned() });
    for stroke in [Stroke::F(7), Stroke::F(9), Stroke::F(10), Stroke::F(11), Stroke::F(12), Stroke::Enter] {
        let mut cashier = typed(&context);
        assert_eq!(press(&mut cashier, &context, stroke), [], "{stroke:?}");
        assert_eq!(cashier.place(), Place::Selling);
    }
}

#[test]
fn a_tender_can_be_clicked() {
    let context = english();
    let cashier = typed(&context);
    let mut window = Simulator::with_size(iced::Settings::default(), context.size, view(&cashier, &context));
    window.click(selector::id("tender-wechat")).expect("the tender is there");
    let said: Vec<Action> = window.into_messages().collect();
    assert_eq!(said, [Action::Pay(Tender::Wechat)]);
}

#[test]
fn a_locked_tender_cannot_be_clicked() {
    let context = english();
    let cashier = Cashier::new(&context);
    let mut window = Simulator::with_size(iced::Settings::default(), context.size, view(&cashier, &context));
    window.click(selector::id("tender-wechat")).expect("the tender is there");
    assert_eq!(window.into_messages().count(), 0);
}

#[test]
fn a_running_payment_is_not_left_for_a_list_or_for_a_notice() {
    let mut context = english();
    let other = PaymentId::new(now(), [7; 9]);
    for action in [Action::Today, Action::Open(other)] {
        let mut cashier = paying(&mut context, Tender::Wechat, showing());
        context.mono_ms += 1_000;
        assert_eq!(cashier.act(action.clone(), &context), Vec::new(), "{action:?}");
        assert_eq!(cashier.reason, Some(Reason::Said(key::REASON_FINISH_FIRST)), "{action:?}");
        assert_eq!(cashier.place(), Place::Waiting);
    }
}

#[test]
fn the_list_of_keys_is_read_to_its_end_by_keys() {
    let context = english();
    let mut cashier = Cashier::new(&context);
    press(&mut cashier, &context, Stroke::F(1));
    let moved = [Stroke::Down, Stroke::Up].map(|stroke| press(&mut cashier, &context, stroke));
    assert!(matches!(moved.concat()[..], [Effect::ScrollHelp(1..), Effect::ScrollHelp(..0)]), "{moved:?}");
    assert_eq!(cashier.place(), Place::Help);
}

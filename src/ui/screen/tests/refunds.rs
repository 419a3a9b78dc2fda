//! Giving money back: how much, twice, too much, offline, and what is said afterwards.

use super::*;
use crate::domain::refund::RefundError;
use crate::i18n::{key, trouble, word};
use crate::sync::SyncError;
use crate::ui::customer::{RefundTold, Scene};
use crate::ui::keys::Place;
use crate::ui::phrase;
use crate::ui::screen::details::{Mode, Standing};
use crate::ui::screen::display::customer_display;
use crate::ui::screen::refund::{self as screen_refund, sentence};
use crate::ui::screen::trouble::of_refund;
use crate::ui::screen::{Over, Question, Reason};
use std::sync::Arc;

fn nothing(_: &Payment) -> Vec<Refund> {
    Vec::new()
}

fn due() -> RefundState {
    RefundState::Due { why: None }
}

fn asked_for(effects: &[Effect]) -> Vec<Money> {
    let amount = |effect: &Effect| match effect {
        Effect::Refund { amount, .. } => Some(*amount),
        _ => None,
    };
    effects.iter().filter_map(amount).collect()
}

#[test]
fn all_that_is_left_is_offered_and_confirmed_with_its_amount() {
    let mut context = english();
    let mut cashier = details(&mut context, Tender::Wechat, |payment| vec![refund(payment, 2_850, refunded(), 1)]);
    press(&mut cashier, &context, Stroke::F(6));
    assert_eq!((cashier.place(), looked_at(&cashier).left()), (Place::Refund, euro(10_000)));
    assert_eq!(press(&mut cashier, &context, Stroke::Enter), []);
    assert_eq!(cashier.over, Some(Over::Question(Question::Refund(euro(10_000)))));
    assert_eq!(press(&mut cashier, &context, Stroke::Enter), [], "Enter keeps the money");
    assert_eq!(cashier.place(), Place::Refund);
    press(&mut cashier, &context, Stroke::Enter);
    let effects = press(&mut cashier, &context, Stroke::Delete);
    assert_eq!(asked_for(&effects), [euro(10_000)]);
    assert!(matches!(effects.as_slice(), [Effect::Refund { reason: Some(reason), .. }] if reason == "Goods returned"));
}

#[test]
fn a_double_press_gives_back_once() {
    let mut context = english();
    let mut cashier = details(&mut context, Tender::Wechat, nothing);
    press(&mut cashier, &context, Stroke::F(6));
    type_keys(&mut cashier, &context, "500");
    let mut effects = press(&mut cashier, &context, Stroke::Enter);
    for stroke in [Stroke::Delete, Stroke::Delete, Stroke::Enter, Stroke::Delete, Stroke::F(6), Stroke::Escape] {
        effects.extend(press(&mut cashier, &context, stroke));
    }
    assert_eq!(asked_for(&effects), [euro(500)]);
    assert!(matches!(looked_at(&cashier).mode, Mode::Sending { .. }));
}

#[test]
fn more_than_is_left_is_said_and_not_asked() {
    let mut context = english();
    let mut cashier = details(&mut context, Tender::Wechat, |payment| vec![refund(payment, 10_000, due(), 1)]);
    press(&mut cashier, &context, Stroke::F(6));
    type_keys(&mut cashier, &context, "2851");
    assert_eq!(press(&mut cashier, &context, Stroke::Enter), []);
    assert_eq!(cashier.over, None);
    let too_much = RefundError::TooMuch { asked: euro(2_851), left: euro(2_850) };
    assert_eq!((cashier.place(), cashier.reason.clone()), (Place::Refund, Some(Reason::Refund(too_much))));
    press(&mut cashier, &context, Stroke::F(4));
    press(&mut cashier, &context, Stroke::Enter);
    assert_eq!(cashier.over, Some(Over::Question(Question::Refund(euro(2_850)))));
}

#[test]
fn nothing_left_opens_no_form() {
    let mut context = english();
    let mut cashier = details(&mut context, Tender::Wechat, |payment| vec![refund(payment, 12_850, refunded(), 1)]);
    assert_eq!(looked_at(&cashier).standing(), Standing::Refunded);
    press(&mut cashier, &context, Stroke::F(6));
    assert_eq!(
        (cashier.place(), cashier.reason.clone()),
        (Place::Details, Some(Reason::Refund(RefundError::NothingLeft)))
    );
}

#[test]
fn a_failed_refund_is_free_to_be_asked_for_again() {
    let mut context = english();
    let failed = RefundState::Failed { detail: "closed".to_owned() };
    let cashier = details(&mut context, Tender::Wechat, |payment| vec![refund(payment, 12_850, failed.clone(), 1)]);
    assert_eq!(looked_at(&cashier).left(), euro(12_850));
}

#[test]
fn the_answer_to_another_request_is_not_ours() {
    let mut context = english();
    let mut cashier = details(&mut context, Tender::Wechat, nothing);
    press(&mut cashier, &context, Stroke::F(6));
    press(&mut cashier, &context, Stroke::Enter);
    let effects = press(&mut cashier, &context, Stroke::Delete);
    let ticket = ticket_of(&effects);
    let made = refund(&looked_at(&cashier).payment, 12_850, due(), 1);
    let answer = |ticket| Answer::Refunded { ticket, outcome: Ok(Box::new(made.clone())) };
    cashier.answered(answer(ticket + 1), &context);
    assert!(looked_at(&cashier).refunds.is_empty());
    cashier.answered(answer(ticket), &context);
    assert_eq!((looked_at(&cashier).refunds.len(), looked_at(&cashier).standing()), (1, Standing::Refunding));
}

#[test]
fn what_the_engine_refuses_is_a_screen_and_the_payment_stays() {
    let mut context = english();
    let mut cashier = details(&mut context, Tender::Wechat, nothing);
    press(&mut cashier, &context, Stroke::F(6));
    press(&mut cashier, &context, Stroke::Enter);
    let ticket = ticket_of(&press(&mut cashier, &context, Stroke::Delete));
    let outcome = Err(Arc::new(SyncError::NotConfigured("WeChat Pay")));
    cashier.answered(Answer::Refunded { ticket, outcome }, &context);
    assert!(matches!(looked_at(&cashier).mode, Mode::Refused { .. }));
    press(&mut cashier, &context, Stroke::Escape);
    assert!(matches!(looked_at(&cashier).mode, Mode::Look));
}

#[test]
fn accepted_is_not_refunded_on_either_window() {
    let mut context = english();
    let mut cashier = details(&mut context, Tender::Wechat, nothing);
    press(&mut cashier, &context, Stroke::F(6));
    press(&mut cashier, &context, Stroke::Enter);
    let ticket = ticket_of(&press(&mut cashier, &context, Stroke::Delete));
    let mut made = refund(&looked_at(&cashier).payment, 12_850, due(), 1);
    cashier.answered(Answer::Refunded { ticket, outcome: Ok(Box::new(made.clone())) }, &context);
    let told = |cashier: &Cashier, context: &Context| match customer_display(cashier, context).scene {
        Scene::Refund { told, .. } => told,
        other => panic!("{other:?}"),
    };
    for state in [
        RefundState::Sent { refused: None, not_found_since: None },
        RefundState::Pending { acquirer_id: "5".to_owned() },
    ] {
        made.rev += 1;
        made.state = state;
        cashier.learned_refund(&made, &context);
        assert_eq!(looked_at(&cashier).given_back(), euro(0));
        assert_eq!(told(&cashier, &context), RefundTold::UnderWay);
    }
    made.rev += 1;
    made.state = refunded();
    cashier.learned_refund(&made, &context);
    assert_eq!((looked_at(&cashier).given_back(), told(&cashier, &context)), (euro(12_850), RefundTold::Done));
    // An older picture that comes late moves nothing back.
    made.rev -= 2;
    made.state = due();
    cashier.learned_refund(&made, &context);
    assert_eq!(looked_at(&cashier).given_back(), euro(12_850));
    context.now = context.now.plus_seconds(60);
    assert!(matches!(customer_display(&cashier, &context).scene, Scene::Idle { .. }), "the next customer is welcome");
}

#[test]
fn a_refund_without_a_line_is_queued_and_counted() {
    let mut context = english();
    down(&mut context);
    let cashier = details(&mut context, Tender::Wechat, |payment| vec![refund(payment, 500, due(), 1)]);
    let queued = looked_at(&cashier).refunds.clone();
    let words = sentence(&queued[0], &context);
    assert!(words.contains("not yet refunded"), "{words}");
    context.note(&Update::Refund(queued[0].clone()));
    assert_eq!((context.waiting(&cashier.screen), context.unsettled()), ((1, false), 1));
    let mut done = queued[0].clone();
    done.rev += 1;
    done.state = refunded();
    context.note(&Update::Refund(done));
    assert_eq!(context.unsettled(), 0);
}

#[test]
fn refunding_a_paid_sale_leaves_nothing_to_charge_again() {
    let mut context = english();
    let mut cashier = paying(&mut context, Tender::Wechat, paid());
    let paid = shown(&cashier).payment().expect("a payment").clone();
    let ticket = ticket_of(&press(&mut cashier, &context, Stroke::F(6)));
    let sale = sale(&context, &[euro(12_850)]);
    let found = Found { sale, payment: paid, refunds: Vec::new() };
    cashier.answered(Answer::Recalled { ticket, outcome: Ok(Box::new(found)) }, &context);
    assert_eq!(cashier.place(), Place::Refund);
    press(&mut cashier, &context, Stroke::Escape);
    press(&mut cashier, &context, Stroke::Escape);
    press(&mut cashier, &context, Stroke::Escape);
    assert_eq!((cashier.place(), cashier.sell.total()), (Place::Selling, None));
}

#[test]
fn the_list_is_walked_with_arrows_and_opened_with_enter() {
    let context = english();
    let mut cashier = Cashier::new(&context);
    press(&mut cashier, &context, Stroke::F(8));
    assert_eq!(press(&mut cashier, &context, Stroke::Enter), [], "nothing is read yet");
    let day = a_day(&context);
    let second = day.last[1].id.clone();
    let rows = day.last.len();
    cashier.answered(Answer::Day(day), &context);
    press(&mut cashier, &context, Stroke::Up);
    press(&mut cashier, &context, Stroke::Down);
    let effects = press(&mut cashier, &context, Stroke::Enter);
    assert!(matches!(effects.as_slice(), [Effect::Recall { payment, .. }] if *payment == second));
    for _ in 0..2 * rows {
        press(&mut cashier, &context, Stroke::Down);
    }
    assert_eq!(press(&mut cashier, &context, Stroke::Down), [Effect::ScrollTo(1000)]);
}

/// Whether these words are in the cashier's window.
fn reads(cashier: &Cashier, context: &Context, words: &str) -> bool {
    let has = |words: &str| {
        let view = crate::ui::screen::view(cashier, context);
        iced_test::Simulator::with_size(iced::Settings::default(), context.size, view).find(words).is_ok()
    };
    has(words) || has(&phrase::kept_whole(words.to_owned()))
}

fn state(name: &str, context: &mut Context) -> Cashier {
    let make = super::states::STATES.iter().find(|(known, _)| *known == name).map(|(_, make)| *make);
    make.expect("a known state")(context)
}

#[test]
fn a_refund_that_was_not_stored_speaks_of_no_sale_and_no_payment() {
    let mut context = english();
    let cashier = state("refund-refused", &mut context);
    assert!(reads(&cashier, &context, &context.say(key::REFUND_DISK_FULL_WHAT)));
    assert!(reads(&cashier, &context, &context.customer_words.text(key::SAY_REFUND_NOT_YET)));
    for wrong in [trouble::DISK_FULL.what, trouble::DISK_FULL.say] {
        assert!(!reads(&cashier, &context, &context.say(wrong)), "{}", wrong.id());
    }
    let errors = [
        SyncError::NotConfigured("WeChat Pay"),
        SyncError::Refund(RefundError::Impossible("no".to_owned())),
        SyncError::Store(crate::store::StoreError::ReadOnly { path: PathBuf::from("till.db") }),
    ];
    for error in errors {
        let words = of_refund(&error, Tender::Wechat, &context);
        assert_eq!(words.say, key::SAY_REFUND_NOT_YET, "{error}");
        assert!(words.what.contains("Nothing was refunded"), "{}", words.what);
    }
}

#[test]
fn a_refund_that_did_not_leave_is_not_on_its_way_on_either_window() {
    let mut context = english();
    let cashier = state("refund-queued", &mut context);
    let told = |context: &Context| match customer_display(&cashier, context).scene {
        Scene::Refund { told, .. } => told,
        other => panic!("{other:?}"),
    };
    assert_eq!(told(&context), RefundTold::Noted);
    assert!(reads(&cashier, &context, &context.customer_words.text(key::SAY_REFUND_NOTED)));
    assert!(!reads(&cashier, &context, &context.customer_words.text(key::SAY_REFUNDING)));
    context.desk = DeskRead::default();
    assert_eq!(told(&context), RefundTold::UnderWay, "it goes out as soon as the line is back");
    let refund = |state| refund(&looked_at(&cashier).payment, 500, state, 1);
    let refused = Some("REFUND_WINDOW_EXCEED".to_owned());
    for (state, told, say) in [
        (RefundState::Due { why: Some("NOTENOUGH".to_owned()) }, RefundTold::Waits, key::SAY_REFUND_WAITS),
        (RefundState::Sent { refused, not_found_since: None }, RefundTold::Stuck, key::CUSTOMER_REFUND_STUCK_TEXT),
        (RefundState::Failed { detail: String::new() }, RefundTold::Stuck, key::CUSTOMER_REFUND_STUCK_TEXT),
        (refunded(), RefundTold::Done, key::SAY_REFUNDED),
    ] {
        let refund = refund(state);
        assert_eq!(
            (screen_refund::told(&refund, &context), screen_refund::say(&refund, &context)),
            (told, say),
            "{:?}",
            refund.state
        );
    }
}

#[test]
fn a_late_charge_is_refunded_by_hand_only_while_something_is_left() {
    let mut context = english();
    let step = |context: &Context| context.say(trouble::LATE_CHARGE.step);
    let cashier = state("late", &mut context);
    assert!(reads(&cashier, &context, &step(&context)));
    let mut context = english();
    let cashier = state("late-refunding", &mut context);
    assert!(!reads(&cashier, &context, &step(&context)));
    assert!(reads(&cashier, &context, &context.say(key::LATE_RETURNING_STEP)));
}

#[test]
fn more_than_is_left_locks_the_button_and_says_why() {
    let mut context = english();
    let mut cashier = state("refund", &mut context);
    let asks = |cashier: &Cashier, context: &Context| {
        let view = crate::ui::screen::view(cashier, context);
        let mut window = iced_test::Simulator::with_size(iced::Settings::default(), context.size, view);
        window.click(iced::widget::Id::new("refund-ask")).expect("the button is there");
        window.into_messages().any(|said| said == Action::Primary)
    };
    assert!(asks(&cashier, &context));
    type_keys(&mut cashier, &context, "20000");
    assert!(!asks(&cashier, &context), "nothing is asked for");
    let left = context.words.money(looked_at(&cashier).left());
    assert!(reads(&cashier, &context, &context.say_with(trouble::REFUND_TOO_MUCH.what, &[("left", left.into())])));
}

#[test]
fn a_no_that_is_being_checked_has_its_own_word() {
    let sent = |refused: Option<&str>| RefundState::Sent { refused: refused.map(str::to_owned), not_found_since: None };
    assert_eq!(word::refund(&sent(None)), key::REFUND_SENT);
    assert_eq!(word::refund(&sent(Some("REFUND_WINDOW_EXCEED"))), key::REFUND_REFUSED);
}

//! The machine's rules for a payment that a customer's code began.

use super::*;
use crate::domain::currency::Currency;

const START: Timestamp = Timestamp::from_ms(1_795_000_000_000);

fn sent() -> Payment {
    let euro = Currency::from_code("EUR").expect("EUR");
    let (id, sale) = (PaymentId::new(START, [1; 9]), SaleId::new(START, [2; 9]));
    let day = Day::parse("2026-11-22").expect("a day");
    let (amount, until) = (Money::new(12_850, euro), START.plus_seconds(45));
    let intent = Payment::intent(id, sale, Tender::Wechat, amount, START, day, until).by_customers_code();
    after(intent, [(0, Event::Send)])
}

fn after(mut payment: Payment, events: impl IntoIterator<Item = (i64, Event)>) -> Payment {
    for (second, event) in events {
        let step = step(&payment, event, START.plus_seconds(second)).expect("a legal event");
        payment = step.payment.unwrap_or(payment);
    }
    payment
}

fn effects(payment: &Payment, second: i64, answer: Answer) -> Vec<Effect> {
    step(payment, Event::Answer(answer), START.plus_seconds(second)).expect("a legal event").effects
}

fn hears(payment: Payment, answers: impl IntoIterator<Item = (i64, Answer)>) -> Payment {
    after(payment, answers.into_iter().map(|(second, answer)| (second, Event::Answer(answer))))
}

fn silent() -> Answer {
    Answer::Silent { detail: "time-out".to_owned() }
}

fn no(why: &str) -> Answer {
    Answer::Declined { detail: why.to_owned() }
}

fn charge() -> Charge {
    Charge::plain("4200".to_owned(), None, START)
}

fn paid(payment: &Payment) -> Answer {
    Answer::Charged { order: payment.id.to_string(), amount: Some(payment.amount), charge: charge() }
}

fn returned(payment: &Payment) -> Answer {
    Answer::Returned { order: payment.id.to_string(), amount: Some(payment.amount), charge: charge() }
}

/// Waited for in vain; a reverse was asked for.
fn taking_back() -> Payment {
    let waited = after(hears(sent(), [(1, Answer::Confirming)]), [(45, Event::Tick)]);
    hears(waited, [(46, Answer::Confirming)])
}

#[test]
fn the_password_is_waited_for_and_then_it_is_paid() {
    let confirming = hears(sent(), [(1, Answer::Confirming)]);
    assert_eq!((confirming.state.word(), confirming.finality()), ("confirming", Finality::Open));
    assert_eq!(hears(confirming.clone(), [(20, paid(&confirming))]).finality(), Finality::Paid);
}

#[test]
fn a_code_whose_answer_was_lost_is_asked_about_and_never_sent_again() {
    let unknown = hears(sent(), [(1, silent())]);
    for answer in [Answer::Waiting, Answer::NotFound, Answer::Confirming, silent()] {
        let asks = effects(&unknown, 6, answer);
        assert!(!asks.contains(&Effect::Ask(Ask::Create)), "{asks:?}");
    }
    assert_eq!(hears(unknown.clone(), [(6, paid(&unknown))]).finality(), Finality::Paid);
}

#[test]
fn an_order_that_did_not_arrive_is_taken_back_in_case_it_does() {
    let lost = hears(sent(), [(1, silent()), (6, Answer::NotFound)]);
    assert!(matches!(lost.state, State::Closing { undo: Undo::Asked, not_found_since: Some(_), .. }));
    // A reverse that is accepted proves nothing while the pay call may still be on its way.
    let accepted = hears(lost, [(16, Answer::ReverseAccepted)]);
    assert_eq!(accepted.finality(), Finality::Unknown);
    assert_eq!(hears(accepted.clone(), [(17, Answer::NotFound)]).finality(), Finality::Unknown);
    assert_eq!(hears(accepted.clone(), [(66, Answer::NotFound)]).finality(), Finality::Unpaid);
    assert_eq!(hears(accepted, [(17, Answer::Reversed)]).state.word(), "reversed");
}

#[test]
fn a_refused_code_is_unpaid_once_the_wallet_has_no_order_of_it() {
    let refused = hears(sent(), [(1, no("AUTH_CODE_EXPIRE"))]);
    assert_eq!(refused.finality(), Finality::Unknown, "a no is checked first");
    let unpaid = hears(refused.clone(), [(2, Answer::NotFound)]);
    assert!(
        matches!(&unpaid.state, State::Closed { reason: UnpaidReason::Declined, detail } if detail == "AUTH_CODE_EXPIRE")
    );
    let charged_all_the_same = hears(refused.clone(), [(2, paid(&refused))]);
    assert_eq!(charged_all_the_same.finality(), Finality::Paid);
    assert_eq!(effects(&refused, 2, Answer::Waiting), [Effect::Ask(Ask::Reverse)]);
}

#[test]
fn a_no_that_comes_after_the_cashier_called_it_off_is_checked_too() {
    let cancelled = after(sent(), [(1, Event::Cancel)]);
    let told = hears(cancelled, [(2, no("AUTH_CODE_EXPIRE"))]);
    assert_eq!(told.finality(), Finality::Unknown);
    assert_eq!(effects(&told, 3, Answer::Waiting), [Effect::Ask(Ask::Reverse)]);
    for sure in [Answer::NotFound, no("PAYERROR")] {
        assert_eq!(hears(told.clone(), [(3, sure)]).finality(), Finality::Unpaid);
    }
}

#[test]
fn a_signed_no_and_a_payment_the_wallet_called_off_are_final() {
    let confirming = hears(sent(), [(1, Answer::Confirming)]);
    let declined = hears(confirming.clone(), [(9, no("PAYERROR"))]);
    assert!(matches!(declined.state, State::Closed { reason: UnpaidReason::Declined, .. }));
    let revoked = hears(confirming, [(46, Answer::Reversed)]);
    assert!(matches!(revoked.state, State::Closed { reason: UnpaidReason::Expired, .. }));
}

#[test]
fn what_is_not_paid_in_time_is_taken_back_and_unpaid_only_when_the_order_says_so() {
    let waited = after(hears(sent(), [(1, Answer::Confirming)]), [(45, Event::Tick)]);
    assert_eq!(waited.finality(), Finality::Unknown);
    assert_eq!(effects(&waited, 46, Answer::Confirming), [Effect::Ask(Ask::Reverse)]);
    let back = taking_back();
    assert_eq!(effects(&back, 47, Answer::ReverseAccepted), [Effect::Ask(Ask::Query)]);
    let accepted = hears(back.clone(), [(47, Answer::ReverseAccepted), (49, not_now()), (200, not_now())]);
    assert_eq!(hears(accepted.clone(), [(201, paid(&accepted))]).finality(), Finality::Unknown, "it was accepted once");
    for end in [Answer::Reversed, returned(&back)] {
        let ended = hears(back.clone(), [(47, Answer::ReverseAccepted), (48, end)]);
        assert_eq!((ended.state.word(), ended.finality()), ("reversed", Finality::Unpaid));
    }
}

#[test]
fn a_charge_seen_while_a_reverse_may_be_on_its_way_is_not_paid_but_driven_back() {
    let back = taking_back();
    let charged = hears(back.clone(), [(47, paid(&back))]);
    assert_eq!(charged.finality(), Finality::Unknown);
    assert_eq!(effects(&back, 47, paid(&back)), [Effect::Ask(Ask::Reverse)]);
    // Before a reverse was sent, a charge is a charge.
    let waited = after(hears(sent(), [(1, Answer::Confirming)]), [(45, Event::Tick)]);
    assert_eq!(hears(waited.clone(), [(46, paid(&waited))]).finality(), Finality::Paid);
}

fn not_now() -> Answer {
    Answer::ReverseRefused { detail: "past the window".to_owned() }
}

#[test]
fn a_charge_is_paid_when_every_reverse_was_answered_with_a_no() {
    let refused = hears(taking_back(), [(47, not_now())]);
    assert!(matches!(refused.state, State::Closing { undo: Undo::No, .. }));
    assert_eq!(hears(refused.clone(), [(48, paid(&refused))]).finality(), Finality::Paid);
    assert_eq!(hears(refused.clone(), [(48, Answer::Reversed)]).state.word(), "reversed");
    // Not paid yet: it is tried again, and from then on a charge may be taken back again.
    let again = hears(refused, [(48, Answer::Confirming)]);
    assert!(matches!(again.state, State::Closing { undo: Undo::Asked, .. }));
}

#[test]
fn an_unsigned_no_to_a_reverse_and_a_restart_leave_a_doubt() {
    let unsigned = || Answer::CloseRefused { detail: "not now".to_owned() };
    let doubted = hears(taking_back(), [(47, unsigned())]);
    assert_eq!(hears(doubted.clone(), [(48, paid(&doubted))]).finality(), Finality::Unknown);
    let later = hears(doubted, [(107, unsigned())]);
    assert_eq!(hears(later.clone(), [(108, paid(&later))]).finality(), Finality::Paid);
    let restarted = after(taking_back(), [(300, Event::Restart)]);
    let early = hears(restarted, [(301, not_now())]);
    assert_eq!(hears(early.clone(), [(302, paid(&early))]).finality(), Finality::Unknown);
}

#[test]
fn everything_of_alipay_is_taken_back_and_no_charge_is_paid_meanwhile() {
    let shown = Payment { tender: Tender::Alipay, scanned: false, ..sent() };
    let code = Answer::Code { payload: "https://gqr.alipay.com/2810".to_owned() };
    let cancelled = after(hears(shown, [(1, code)]), [(9, Event::Cancel)]);
    assert_eq!(effects(&cancelled, 10, Answer::Waiting), [Effect::Ask(Ask::Reverse)]);
    let back = hears(cancelled, [(10, Answer::Waiting)]);
    assert_eq!(hears(back.clone(), [(11, paid(&back))]).finality(), Finality::Unknown);
    assert_eq!(hears(back.clone(), [(11, returned(&back))]).finality(), Finality::Unpaid);
}

#[test]
fn a_no_to_a_question_never_ends_a_payment_whose_code_was_sent() {
    let refused = || Answer::Refused { detail: "SIGN_ERROR".to_owned() };
    let unknown = hears(sent(), [(1, silent())]);
    let asked = hears(unknown, [(6, refused()), (9, refused())]);
    assert_eq!(asked.finality(), Finality::Unknown);
    let closing = after(asked, [(45, Event::Tick)]);
    assert_eq!(hears(closing, [(46, refused()), (47, refused())]).finality(), Finality::Unknown);
    // The pay call itself was refused, and so is the question: nothing was charged.
    assert_eq!(hears(sent(), [(1, refused()), (2, refused())]).finality(), Finality::Unpaid);
}

#[test]
fn a_lost_reverse_may_still_arrive_for_a_minute() {
    let lost = hears(taking_back(), [(47, Answer::ReverseLost { detail: "time-out".to_owned() })]);
    let early = hears(lost.clone(), [(50, not_now())]);
    assert_eq!(effects(&early, 51, paid(&early)), [Effect::Ask(Ask::Reverse)]);
    let lost_again =
        hears(lost.clone(), [(106, Answer::ReverseLost { detail: "time-out".to_owned() }), (108, not_now())]);
    assert_eq!(hears(lost_again.clone(), [(109, paid(&lost_again))]).finality(), Finality::Unknown);
    let late = hears(lost, [(50, not_now()), (107, not_now())]);
    assert_eq!(hears(late.clone(), [(108, paid(&late))]).finality(), Finality::Paid);
}

#[test]
fn somebody_elses_refund_of_a_paid_order_does_not_make_it_unpaid() {
    let confirming = hears(sent(), [(1, Answer::Confirming)]);
    assert_eq!(hears(confirming.clone(), [(9, returned(&confirming))]).finality(), Finality::Paid);
}

#[test]
fn after_a_restart_a_code_is_asked_about_and_taken_back_but_never_paid_again() {
    for state in [sent(), hears(sent(), [(1, silent())]), hears(sent(), [(1, Answer::Confirming)])] {
        let started = step(&state, Event::Restart, START.plus_seconds(60)).expect("legal");
        assert_eq!(started.effects, [Effect::Ask(Ask::Query)]);
        let now = started.payment.unwrap_or(state);
        assert!(!effects(&now, 61, Answer::NotFound).contains(&Effect::Ask(Ask::Create)));
    }
}

#[test]
fn a_payment_by_code_is_written_without_it_and_read_the_same() {
    for payment in [sent(), taking_back()] {
        let text = serde_json::to_string(&payment).expect("JSON");
        assert_eq!(serde_json::from_str::<Payment>(&text).expect("a payment"), payment);
    }
    let shown = Payment { scanned: false, ..sent() };
    assert!(!serde_json::to_string(&shown).expect("JSON").contains("scanned"), "older tills read it too");
}

//! The machine's rules, one by one, and a walk through everything it can do.

use super::*;
use crate::domain::currency::Currency;
use proptest::prelude::*;

const START: Timestamp = Timestamp::from_ms(1_795_000_000_000);
const DETAIL: &str = "why";

fn payment(tender: Tender) -> Payment {
    let euro = Currency::from_code("EUR").expect("EUR");
    Payment::intent(
        PaymentId::new(START, [1; 9]),
        SaleId::new(START, [2; 9]),
        tender,
        Money::new(12_850, euro),
        START,
        Day::parse("2026-11-22").expect("a day"),
        START.plus_seconds(300),
    )
}

fn after(mut payment: Payment, events: impl IntoIterator<Item = (i64, Event)>) -> Payment {
    for (second, event) in events {
        let step = step(&payment, event, START.plus_seconds(second)).expect("a legal event");
        payment = step.payment.unwrap_or(payment);
    }
    payment
}

fn effects(payment: &Payment, second: i64, event: Event) -> Vec<Effect> {
    step(payment, event, START.plus_seconds(second)).expect("a legal event").effects
}

fn code() -> Event {
    Event::Answer(Answer::Code { payload: "weixin://wxpay/bizpayurl?pr=1".to_owned() })
}

fn charge() -> Charge {
    Charge::plain("4200".to_owned(), None, START)
}

fn paid_for(payment: &Payment) -> Event {
    Event::Answer(Answer::Charged { order: payment.id.to_string(), amount: Some(payment.amount), charge: charge() })
}

fn silent() -> Event {
    Event::Answer(Answer::Silent { detail: DETAIL.to_owned() })
}

fn sent() -> Payment {
    after(payment(Tender::Wechat), [(0, Event::Send)])
}

fn showing() -> Payment {
    after(sent(), [(1, code())])
}

fn cancelling() -> Payment {
    after(showing(), [(9, Event::Cancel)])
}

#[test]
fn an_order_is_stored_as_sent_before_it_is_placed() {
    let intent = payment(Tender::Wechat);
    let step = step(&intent, Event::Send, START).expect("legal");
    assert_eq!(step.payment.map(|next| (next.state, next.rev)), Some((State::Sent { again: false }, 1)));
    assert_eq!(step.effects, [Effect::Ask(Ask::Create)]);
}

#[test]
fn a_code_is_shown_and_then_paid() {
    let showing = showing();
    assert!(showing.shown);
    let paid = after(showing.clone(), [(20, paid_for(&showing))]);
    assert_eq!(paid.finality(), Finality::Paid);
    assert_eq!(paid.charge(), Some(&charge()));
}

#[test]
fn silence_is_unknown_and_never_failed() {
    for state in [sent(), showing(), cancelling(), after(sent(), [(1, silent())])] {
        let next = after(state, [(10, silent())]);
        assert_ne!(next.finality(), Finality::Unpaid);
        assert_ne!(next.finality(), Finality::Paid);
    }
    assert_eq!(after(sent(), [(1, silent())]).state, State::Unknown);
}

#[test]
fn an_order_whose_answer_was_lost_is_placed_again_under_its_own_number() {
    let unknown = after(sent(), [(1, silent())]);
    for answer in [Answer::NotFound, Answer::Waiting] {
        let again = after(unknown.clone(), [(4, Event::Answer(answer.clone()))]);
        assert_eq!((&again.id, &again.state), (&unknown.id, &State::Sent { again: true }));
        assert_eq!(effects(&unknown, 4, Event::Answer(answer)), [Effect::Ask(Ask::Create)]);
    }
    let late = after(unknown, [(280, Event::Answer(Answer::NotFound))]);
    assert!(matches!(late.state, State::Closing { reason: UnpaidReason::Expired, .. }));
}

#[test]
fn without_a_line_nothing_was_sent_and_that_is_final_only_the_first_time() {
    let no_line = Event::Answer(Answer::NotSent { detail: DETAIL.to_owned() });
    assert_eq!(after(sent(), [(1, no_line.clone())]).finality(), Finality::Unpaid);
    let again = after(sent(), [(1, silent()), (4, Event::Answer(Answer::NotFound)), (5, no_line.clone())]);
    assert_eq!(again.state, State::Unknown);
    assert_eq!(after(showing(), [(5, no_line)]).finality(), Finality::Open);
}

#[test]
fn only_our_id_amount_and_currency_are_paid() {
    let showing = showing();
    let yen = Money::new(12_850, Currency::from_code("JPY").expect("JPY"));
    let cent_less = Money::new(12_849, showing.amount.currency);
    let ours = showing.id.to_string();
    for (order, amount) in [
        (ours.clone(), Some(yen)),
        (ours.clone(), Some(cent_less)),
        (ours, None),
        ("01ANOTHERORDERNUMBER1".to_owned(), Some(showing.amount)),
    ] {
        let answer = Event::Answer(Answer::Charged { order, amount, charge: charge() });
        let wrong = after(showing.clone(), [(5, answer)]);
        assert!(matches!(wrong.state, State::Mismatch { .. }));
        let never = after(wrong, [(6, paid_for(&showing))]);
        assert!(matches!(never.state, State::Mismatch { .. }), "a mismatch is for a person, never paid by itself");
    }
}

#[test]
fn cancelling_asks_first_then_closes_and_ends_only_when_confirmed() {
    let cancelling = cancelling();
    assert_eq!(effects(&showing(), 9, Event::Cancel), [Effect::Ask(Ask::Query)]);
    assert_eq!(effects(&cancelling, 10, Event::Answer(Answer::Waiting)), [Effect::Ask(Ask::Close)]);
    assert_eq!(after(cancelling.clone(), [(10, Event::Answer(Answer::Waiting))]).finality(), Finality::Unknown);
    let closed = after(cancelling.clone(), [(11, Event::Answer(Answer::Closed))]);
    assert!(matches!(closed.state, State::Closed { reason: UnpaidReason::Cancelled, .. }));
    let paid = after(cancelling.clone(), [(11, paid_for(&cancelling))]);
    assert_eq!(paid.finality(), Finality::Paid, "paid between the question and the close");
}

#[test]
fn a_refused_close_says_why_and_goes_on() {
    let refusal = Event::Answer(Answer::CloseRefused { detail: "not within five minutes".to_owned() });
    let still = after(cancelling(), [(11, refusal.clone())]);
    assert!(
        matches!(&still.state, State::Closing { detail, reason: UnpaidReason::Cancelled, .. } if detail.contains("five"))
    );
    assert_eq!(after(still.clone(), [(20, refusal)]).rev, still.rev, "the same refusal is not written again");
}

fn missing(second: i64) -> (i64, Event) {
    (second, Event::Answer(Answer::NotFound))
}

#[test]
fn an_order_whose_code_was_shown_is_never_believed_missing() {
    let still = after(cancelling(), [missing(10), missing(70), missing(7_000)]);
    assert_eq!(still.finality(), Finality::Unknown);
    assert!(matches!(
        effects(&still, 8_000, Event::Answer(Answer::NotFound)).as_slice(),
        [Effect::Ask(Ask::Close), Effect::Alert { .. }]
    ));
}

#[test]
fn a_missing_order_nobody_saw_is_placed_again_to_be_closed_or_missed_for_a_minute() {
    let cancelled = after(sent(), [(1, silent()), (2, Event::Cancel)]);
    assert_eq!(effects(&cancelled, 3, Event::Answer(Answer::NotFound)), [Effect::Ask(Ask::Create)]);
    let placed = after(cancelled.clone(), [missing(3), (4, code())]);
    assert!(matches!(placed.state, State::Closing { not_found_since: None, .. }) && !placed.shown);
    assert_eq!(effects(&placed, 4, code()), [Effect::Ask(Ask::Close)], "its code is shown to nobody");
    assert_eq!(after(cancelled.clone(), [missing(3), missing(62)]).finality(), Finality::Unknown);
    assert_eq!(after(cancelled.clone(), [missing(3), missing(63)]).finality(), Finality::Unpaid);
    let waiting = (50, Event::Answer(Answer::Waiting));
    assert_eq!(after(cancelled, [missing(3), waiting, missing(63)]).finality(), Finality::Unknown, "it was known");
}

#[test]
fn a_declined_order_is_closed_before_it_is_unpaid() {
    let no = || Event::Answer(Answer::Declined { detail: DETAIL.to_owned() });
    assert_eq!(effects(&showing(), 5, no()), [Effect::Ask(Ask::Close)]);
    let closing = after(showing(), [(5, no())]);
    assert_eq!(closing.finality(), Finality::Unknown);
    for last in [Event::Answer(Answer::Closed), no()] {
        let ended = after(closing.clone(), [(6, last)]);
        assert!(matches!(ended.state, State::Closed { reason: UnpaidReason::Declined, .. }));
    }
}

#[test]
fn an_order_the_acquirer_refused_ends_when_it_is_confirmed_missing() {
    let no = Event::Answer(Answer::Refused { detail: "SIGN_ERROR".to_owned() });
    let refused = after(sent(), [(1, no.clone())]);
    assert_eq!(refused.finality(), Finality::Unknown);
    let ended = after(refused, [(2, no)]);
    assert!(matches!(&ended.state, State::Closed { reason: UnpaidReason::Refused, detail } if detail == "SIGN_ERROR"));
}

#[test]
fn time_runs_out_into_a_close_never_into_unpaid() {
    let before = after(showing(), [(299, Event::Tick)]);
    assert_eq!(before.finality(), Finality::Open);
    let expired = after(before, [(300, Event::Tick)]);
    assert!(matches!(expired.state, State::Closing { reason: UnpaidReason::Expired, .. }));
}

#[test]
fn after_a_restart_a_shown_code_stays_and_an_unshown_order_is_closed() {
    assert_eq!(after(showing(), [(9, Event::Restart)]), showing());
    assert_eq!(effects(&showing(), 9, Event::Restart), [Effect::Ask(Ask::Query)]);
    assert!(matches!(after(sent(), [(9, Event::Restart)]).state, State::Closing { .. }));
    assert_eq!(after(payment(Tender::Wechat), [(9, Event::Restart)]).finality(), Finality::Unpaid);
}

#[test]
fn evidence_after_the_close_is_a_late_charge_and_a_person_is_told() {
    let closed = after(cancelling(), [(11, Event::Answer(Answer::Closed))]);
    assert!(matches!(effects(&closed, 12, paid_for(&closed)).as_slice(), [Effect::Alert { .. }]));
    let late = after(closed.clone(), [(12, paid_for(&closed))]);
    assert_eq!((late.state.word(), late.finality()), ("late_charge", Finality::Unknown));
}

#[test]
fn a_claim_is_not_revenue_until_it_is_confirmed() {
    let claimed = after(payment(Tender::LocalQr), [(0, Event::Claim { payload: "0002".to_owned() })]);
    assert_eq!(claimed.finality(), Finality::Claimed);
    let day = 86_400;
    // The line may have been down for days: only days of answers count.
    let looked_for = after(claimed.clone(), [missing(9 * day)]);
    assert_eq!(after(looked_for.clone(), [missing(11 * day - 1)]).state.word(), "claimed");
    let lost = after(looked_for, [missing(11 * day)]);
    assert_eq!((lost.state.word(), lost.finality()), ("unmatched", Finality::Claimed));
    assert_eq!(after(lost.clone(), [(3 * day, paid_for(&lost))]).finality(), Finality::Paid);
    assert_eq!(after(claimed.clone(), [(5, paid_for(&claimed))]).finality(), Finality::Paid);
}

#[test]
fn a_claim_the_cashier_takes_back_is_watched_as_long_as_any() {
    let claimed = after(payment(Tender::LocalQr), [(0, Event::Claim { payload: "0002".to_owned() })]);
    let day = 86_400;
    let taken_back = after(claimed, [(5, Event::Cancel), missing(6), missing(2 * day)]);
    assert_eq!(taken_back.finality(), Finality::Unknown);
    assert_eq!(after(taken_back.clone(), [(2 * day, paid_for(&taken_back))]).finality(), Finality::Paid);
    assert_eq!(after(taken_back, [missing(2 * day + 6)]).finality(), Finality::Unpaid);
}

#[test]
fn cash_is_paid_at_once_and_only_cash() {
    assert_eq!(after(payment(Tender::Cash), [(0, Event::Settle)]).finality(), Finality::Paid);
    assert!(step(&payment(Tender::Wechat), Event::Settle, START).is_err());
    assert!(step(&payment(Tender::Cash), Event::Send, START).is_err());
}

#[test]
fn what_the_till_refuses_was_never_sent() {
    let refuse = || Event::Refuse { detail: DETAIL.to_owned() };
    let refused = after(payment(Tender::LocalQr), [(0, refuse())]);
    assert!(matches!(&refused.state, State::Closed { reason: UnpaidReason::Refused, detail } if detail == DETAIL));
    assert!(step(&showing(), refuse(), START).is_err());
}

#[test]
fn a_payment_is_written_and_read_the_same() {
    for payment in [payment(Tender::LocalQr), showing(), cancelling(), after(showing(), [(9, paid_for(&showing()))])] {
        let text = serde_json::to_string(&payment).expect("JSON");
        assert_eq!(serde_json::from_str::<Payment>(&text).expect("a payment"), payment);
    }
}

fn any_event() -> impl Strategy<Value = Event> {
    let own = PaymentId::new(START, [1; 9]).to_string();
    let euro = |minor| Some(Money::new(minor, Currency::from_code("EUR").expect("EUR")));
    let charged = move |order: String, amount| Answer::Charged { order, amount, charge: charge() };
    let detail = || DETAIL.to_owned();
    prop::sample::select(vec![
        Event::Send,
        Event::Settle,
        Event::Refuse { detail: detail() },
        Event::Cancel,
        Event::Tick,
        Event::Restart,
        Event::Claim { payload: detail() },
        code(),
        silent(),
        Event::Answer(charged(own.clone(), euro(12_850))),
        Event::Answer(Answer::Returned { order: own.clone(), amount: euro(12_850), charge: charge() }),
        Event::Answer(charged(own, euro(1))),
        Event::Answer(charged("OTHER".to_owned(), euro(12_850))),
        Event::Answer(Answer::Waiting),
        Event::Answer(Answer::Confirming),
        Event::Answer(Answer::Closed),
        Event::Answer(Answer::Reversed),
        Event::Answer(Answer::ReverseAccepted),
        Event::Answer(Answer::ReverseLost { detail: detail() }),
        Event::Answer(Answer::ReverseRefused { detail: detail() }),
        Event::Answer(Answer::NotFound),
        Event::Answer(Answer::AlreadyPaid),
        Event::Answer(Answer::Declined { detail: detail() }),
        Event::Answer(Answer::CloseRefused { detail: detail() }),
        Event::Answer(Answer::Refused { detail: detail() }),
        Event::Answer(Answer::NotSent { detail: detail() }),
        Event::Answer(Answer::Foreign { detail: detail() }),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_walk_leaves_the_legal_edges_or_a_final_state(
        tender in prop::sample::select(Tender::ALL.to_vec()),
        scanned in prop::bool::ANY,
        walk in prop::collection::vec((0_i64..400, any_event()), 0..40),
    ) {
        let mut now = if scanned { payment(tender).by_customers_code() } else { payment(tender) };
        let mut clock = 0;
        for (seconds, event) in walk {
            clock += seconds;
            let proof = matches!(&event, Event::Answer(Answer::Charged { order, amount, .. } | Answer::Returned { order, amount, .. })
                if *order == now.id.to_string() && *amount == Some(now.amount));
            let Ok(step) = step(&now, event, START.plus_seconds(clock)) else { continue };
            prop_assert!(!step.effects.contains(&Effect::Ask(Ask::Reverse)) || now.is_taken_back(), "only a customer's code is taken back");
            let Some(next) = step.payment else { continue };
            let edge = (now.state.word(), next.state.word());
            prop_assert!(edge.0 == edge.1 || EDGES.contains(&edge), "{edge:?}");
            prop_assert_eq!(next.rev, now.rev + 1);
            prop_assert!(now.finality() != Finality::Paid, "paid is final");
            if next.finality() == Finality::Paid && tender != Tender::Cash {
                prop_assert!(proof, "paid only by a matching charge");
                let undone = matches!(now.state, State::Closing { undo: Undo::Asked | Undo::Accepted | Undo::Lost { .. }, .. });
                prop_assert!(!undone, "a charge that may be taken back a second later is not paid");
            }
            if now.finality() == Finality::Unpaid {
                prop_assert!(matches!(edge.1, "late_charge" | "mismatch"));
            }
            now = next;
        }
    }
}

//! The refund's rules, one by one.

use super::*;
use crate::domain::currency::Currency;
use crate::domain::id::SaleId;
use crate::domain::payment::Charge;

const START: Timestamp = Timestamp::from_ms(1_795_000_000_000);

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("EUR").expect("EUR"))
}

fn paid() -> Payment {
    let (id, sale) = (PaymentId::new(START, [1; 9]), SaleId::new(START, [2; 9]));
    let day = Day::parse("2026-11-22").expect("a day");
    let payment = Payment::intent(id, sale, Tender::Wechat, euro(10_000), START, day, START.plus_seconds(300));
    Payment { state: State::Paid { charge: Charge::plain("4200".to_owned(), None, START) }, ..payment }
}

fn due(minor: i64) -> Refund {
    let id = RefundId::new(START, [3; 9]);
    Refund::due(id, &paid(), euro(minor), Some(" wrong\u{7} size "), START, Day::parse("2026-11-22").expect("a day"))
}

fn after(refund: Refund, events: impl IntoIterator<Item = RefundEvent>) -> Refund {
    events.into_iter().fold(refund, |refund, event| step(&refund, event, START).refund.unwrap_or(refund))
}

fn hears(refund: Refund, answers: impl IntoIterator<Item = RefundAnswer>) -> Refund {
    after(refund, answers.into_iter().map(RefundEvent::Answer))
}

fn effects(refund: &Refund, answer: RefundAnswer) -> Vec<RefundEffect> {
    step(refund, RefundEvent::Answer(answer), START).effects
}

fn sent() -> Refund {
    after(due(2_500), [RefundEvent::Send])
}

fn accepted() -> RefundAnswer {
    RefundAnswer::Accepted { acquirer_id: "5030".to_owned() }
}

fn done(refund: &Refund, minor: i64) -> RefundAnswer {
    let (request, acquirer_id) = (refund.request(), "5030".to_owned());
    RefundAnswer::Refunded { request, acquirer_id, amount: Some(euro(minor)), payer: None, at: START }
}

fn detail() -> String {
    "why".to_owned()
}

#[test]
fn accepted_is_not_done() {
    let pending = hears(sent(), [accepted()]);
    assert_eq!((pending.state.word(), pending.is_done(), pending.is_owed()), ("refund_pending", false, true));
    assert_eq!(effects(&sent(), accepted()), [RefundEffect::Ask(RefundAsk::Query)]);
    assert!(hears(pending.clone(), [done(&pending, 2_500)]).is_done());
}

#[test]
fn a_lost_request_is_sent_again_under_its_own_number() {
    let lost = hears(sent(), [RefundAnswer::Silent { detail: detail() }]);
    assert_eq!(lost, sent());
    assert_eq!(effects(&lost, RefundAnswer::NotFound), [RefundEffect::Ask(RefundAsk::Create)]);
    assert_eq!(lost.request(), due(2_500).id.to_string());
}

#[test]
fn an_empty_pool_is_waited_for_with_the_same_number_or_with_a_new_one_where_the_acquirer_wants_that() {
    let dry = |new_number| RefundAnswer::NotEnough { new_number, detail: detail() };
    let waits = hears(sent(), [dry(false)]);
    assert!(matches!(&waits.state, RefundState::Due { why: Some(why) } if *why == detail()));
    assert_eq!(waits.request(), waits.id.to_string());
    let anew = hears(sent(), [dry(true)]);
    assert_eq!(anew.request(), format!("{}-2", anew.id));
    let again = hears(after(anew, [RefundEvent::Send]), [dry(true)]);
    assert_eq!(again.request(), format!("{}-3", again.id));
}

#[test]
fn a_no_is_believed_when_the_acquirer_has_no_such_refund() {
    let refused = hears(sent(), [RefundAnswer::Refused { detail: detail() }, RefundAnswer::NotFound]);
    let asked_at = |second| step(&refused, RefundEvent::Answer(RefundAnswer::NotFound), START.plus_seconds(second));
    assert!(refused.is_owed() && asked_at(59).refund.is_none(), "the first try may still arrive");
    let failed = asked_at(60).refund.expect("a change");
    assert_eq!((failed.state.word(), failed.counts()), ("refund_failed", false));
    // The first try had arrived, only its answer was lost.
    assert_eq!(hears(refused, [accepted()]).state.word(), "refund_pending");
}

#[test]
fn another_sum_or_number_is_a_matter_for_a_person() {
    let pending = hears(sent(), [accepted()]);
    let mut number = done(&pending, 2_500);
    if let RefundAnswer::Refunded { request, .. } = &mut number {
        request.push('9');
    }
    let foreign = RefundAnswer::Foreign { detail: detail() };
    assert_eq!(hears(pending.clone(), [foreign]), pending, "somebody else's answer says nothing of ours");
    for answer in [done(&pending, 2_499), number] {
        let odd = hears(pending.clone(), [answer]);
        assert_eq!((odd.state.word(), odd.counts(), odd.is_done()), ("refund_abnormal", true, false));
    }
}

#[test]
fn what_is_closed_frees_its_amount_and_what_is_stuck_does_not() {
    let pending = hears(sent(), [accepted()]);
    let closed = hears(pending.clone(), [RefundAnswer::Closed { detail: detail() }]);
    let stuck = hears(pending, [RefundAnswer::Abnormal { detail: detail() }]);
    assert_eq!((closed.counts(), stuck.counts()), (false, true));
    assert!(hears(stuck.clone(), [done(&stuck, 2_500)]).is_done(), "a person has acted at the acquirer");
    for end in [closed, stuck.clone()] {
        assert_eq!(hears(end.clone(), [RefundAnswer::NotFound, accepted()]), end, "a stale answer moves nothing");
    }
    assert_eq!(left(&paid(), &[stuck]).map(|left| left.minor), Ok(7_500));
}

#[test]
fn cash_is_handed_back_at_once() {
    let back = after(due(2_500), [RefundEvent::Settle]);
    assert!(back.is_done());
}

#[test]
fn no_more_is_given_back_than_is_left() {
    let half = [hears(sent(), [accepted()])];
    assert_eq!(may_refund(&paid(), &half, None).map(|sum| sum.minor), Ok(7_500));
    assert!(matches!(may_refund(&paid(), &half, Some(euro(7_501))), Err(RefundError::TooMuch { .. })));
    assert_eq!(may_refund(&paid(), &half, Some(euro(0))), Err(RefundError::Nothing));
    assert_eq!(may_refund(&paid(), &half, Some(euro(-1))), Err(RefundError::Nothing));
    let all = Refund { amount: euro(10_000), ..sent() };
    assert_eq!(may_refund(&paid(), &[all], None), Err(RefundError::NothingLeft));
    let waiting = Payment { state: State::Unknown, ..paid() };
    assert_eq!(may_refund(&waiting, &[], None), Err(RefundError::NotPaid("unknown")));
    let yen = Money::new(100, Currency::from_code("JPY").expect("JPY"));
    assert_eq!(may_refund(&paid(), &[], Some(yen)), Err(RefundError::Currency));
}

#[test]
fn only_confirmed_refunds_count_as_given_back() {
    let pending = hears(sent(), [accepted()]);
    let back = hears(pending.clone(), [done(&pending, 2_500)]);
    assert_eq!(given_back(&paid(), &[pending, back]).minor, 2_500);
}

#[test]
fn a_refund_is_written_and_read_the_same_and_its_reason_is_plain() {
    for refund in [due(1), sent(), hears(sent(), [accepted()])] {
        let text = serde_json::to_string(&refund).expect("JSON");
        assert_eq!(serde_json::from_str::<Refund>(&text).expect("a refund"), refund);
    }
    assert_eq!(due(1).reason.as_deref(), Some("wrong size"));
}

#[test]
fn every_step_is_a_legal_edge() {
    let answers = || {
        vec![
            accepted(),
            done(&due(2_500), 2_500),
            RefundAnswer::NotEnough { new_number: true, detail: detail() },
            RefundAnswer::TooSoon { detail: detail() },
            RefundAnswer::NotFound,
            RefundAnswer::Closed { detail: detail() },
            RefundAnswer::Abnormal { detail: detail() },
            RefundAnswer::Refused { detail: detail() },
            RefundAnswer::NotSent { detail: detail() },
            RefundAnswer::Silent { detail: detail() },
            RefundAnswer::Foreign { detail: detail() },
        ]
    };
    let mut seen = vec![due(2_500)];
    let mut next = 0;
    while let Some(refund) = seen.get(next).cloned() {
        next += 1;
        let events = [RefundEvent::Send, RefundEvent::Settle].into_iter();
        for event in events.chain(answers().into_iter().map(RefundEvent::Answer)) {
            let Some(changed) = step(&refund, event, START).refund else { continue };
            let edge = (refund.state.word(), changed.state.word());
            assert!(edge.0 == edge.1 || EDGES.contains(&edge), "{edge:?}");
            assert_eq!(changed.rev, refund.rev + 1);
            if changed.rev < 5 {
                seen.push(changed);
            }
        }
    }
    assert!(next > 20, "{next}");
}

//! Customers' codes and refunds, through the whole engine.

use super::*;
use crate::domain::refund::RefundState;

const CODE: &str = "134567890123456789";

impl Shop {
    async fn scan(&self, minor: i64) -> Payment {
        let (_, code) = PaymentCode::parse(CODE, "FR").expect("a code");
        let sale = self.sale(minor);
        self.engine.pay_with_code(Actor::Cashier, &sale, Tender::Wechat, code).await.expect("a payment")
    }

    async fn paid(&self, minor: i64) -> Payment {
        self.acquirer.says([code(), charged(minor)]);
        let payment = self.pay(minor, Tender::Wechat).await;
        self.run_for(6).await;
        assert_eq!(self.now(&payment).finality(), Finality::Paid);
        payment
    }

    async fn refund(&self, payment: &Payment, minor: Option<i64>) -> Refund {
        let amount = minor.map(euro);
        self.engine.refund(Actor::Cashier, &payment.id, amount, Some("too small")).await.expect("a refund")
    }

    fn refund_now(&self, refund: &Refund) -> Refund {
        self.engine.read(|reader| reader.refund(&refund.id)).expect("readable").expect("stored")
    }

    fn gives(&self, answers: impl IntoIterator<Item = RefundAnswer>) {
        self.acquirer.refunds.lock().unwrap().extend(answers);
    }

    fn refund_asks(&self) -> Vec<RefundAsk> {
        self.acquirer.refunds_asked.lock().unwrap().iter().map(|(ask, ..)| *ask).collect()
    }
}

fn accepted() -> RefundAnswer {
    RefundAnswer::Accepted { acquirer_id: "5030".to_owned() }
}

fn back(refund: &Refund) -> RefundAnswer {
    let (request, amount) = (refund.request(), Some(refund.amount));
    RefundAnswer::Refunded { request, acquirer_id: "5030".to_owned(), amount, payer: None, at: START }
}

fn lost() -> RefundAnswer {
    RefundAnswer::Silent { detail: "time-out".to_owned() }
}

#[tokio::test]
async fn a_customers_code_is_sent_once_waited_for_and_paid() {
    let shop = Shop::open();
    shop.acquirer.says([Answer::Confirming, Answer::Confirming, charged(500)]);
    let payment = shop.scan(500).await;
    assert!(payment.scanned && payment.state == State::Sent { again: false });
    shop.run_for(12).await;
    assert_eq!(shop.now(&payment).finality(), Finality::Paid);
    assert_eq!(shop.acquirer.asked(), [Ask::Create, Ask::Query, Ask::Query]);
    assert_eq!(*shop.acquirer.codes.lock().unwrap(), 1);
}

#[tokio::test]
async fn a_pay_call_without_an_answer_is_asked_about_and_never_repeated() {
    let shop = Shop::open();
    shop.acquirer.says([silent(), Answer::Confirming, silent(), charged(500)]);
    let payment = shop.scan(500).await;
    shop.run_for(20).await;
    assert_eq!(shop.now(&payment).finality(), Finality::Paid);
    assert_eq!(shop.acquirer.asked().iter().filter(|ask| **ask == Ask::Create).count(), 1);
}

#[tokio::test]
async fn what_is_not_confirmed_in_time_is_taken_back_and_not_before_the_wallet_allows() {
    let shop = Shop::open();
    shop.acquirer.says([Answer::Confirming, Answer::Confirming]);
    let payment = shop.scan(500).await;
    shop.run_for(4).await;
    shop.engine.cancel(Actor::Cashier, &payment.id).await.expect("cancelled");
    shop.acquirer.says([Answer::Confirming, Answer::ReverseAccepted, Answer::Reversed]);
    shop.run_for(9).await;
    assert!(!shop.acquirer.asked().contains(&Ask::Reverse), "no reverse within fifteen seconds of the pay call");
    shop.run_for(6).await;
    assert_eq!(shop.now(&payment).state.word(), "reversed");
    let asked = shop.acquirer.asked.lock().unwrap().clone();
    let times = |wanted: Ask| asked.iter().find(|(ask, ..)| *ask == wanted).map(|(.., at)| *at);
    let wait = times(Ask::Reverse).zip(times(Ask::Create)).map(|(reverse, create)| reverse - create);
    assert!(wait.is_some_and(|ms| (15_000..17_000).contains(&ms)), "{wait:?}");
}

#[tokio::test]
async fn a_code_is_refused_at_once_while_the_line_is_down() {
    let shop = Shop::open();
    shop.acquirer.says([no_line()]);
    shop.pay(500, Tender::Wechat).await;
    shop.run_for(1).await;
    let refused = shop.scan(500).await;
    assert!(
        matches!(&refused.state, State::Closed { reason: UnpaidReason::Refused, detail } if detail.contains("line"))
    );
    assert_eq!(*shop.acquirer.codes.lock().unwrap(), 0);
}

#[tokio::test]
async fn a_kill_between_scan_and_answer_is_asked_about_and_taken_back_without_the_code() {
    let shop = Shop::open();
    let payment = shop.scan(500).await;
    let shop = shop.restart();
    shop.engine.recover(1_000).await.expect("recovered");
    shop.acquirer.says([Answer::Waiting, Answer::ReverseAccepted, Answer::Reversed]);
    shop.run_for(20).await;
    assert_eq!(shop.now(&payment).finality(), Finality::Unpaid);
    assert_eq!(shop.acquirer.asked(), [Ask::Query, Ask::Reverse, Ask::Query]);
    assert_eq!(*shop.acquirer.codes.lock().unwrap(), 0);
}

#[tokio::test]
async fn a_charge_that_could_not_be_taken_back_is_paid_unless_a_reverse_was_lost() {
    let shop = Shop::open();
    for (reverse, finality) in [
        (Answer::ReverseRefused { detail: "past the window".to_owned() }, Finality::Paid),
        (silent(), Finality::Unknown),
    ] {
        shop.acquirer.says([Answer::Confirming]);
        let payment = shop.scan(500).await;
        shop.run_for(2).await;
        shop.engine.cancel(Actor::Cashier, &payment.id).await.expect("cancelled");
        shop.acquirer.says([Answer::Confirming, reverse, charged(500), Answer::ReverseAccepted, charged(500)]);
        shop.run_for(21).await;
        assert_eq!(shop.now(&payment).finality(), finality);
        shop.acquirer.answers.lock().unwrap().clear();
    }
}

#[tokio::test]
async fn a_refund_is_sent_accepted_and_done() {
    let shop = Shop::open();
    let payment = shop.paid(1_000).await;
    let refund = shop.refund(&payment, Some(400)).await;
    shop.gives([accepted(), back(&refund)]);
    shop.run_for(5).await;
    assert!(shop.refund_now(&refund).is_done());
    assert_eq!(shop.refund_asks(), [RefundAsk::Create, RefundAsk::Query]);
    let never = shop.engine.refund(Actor::Cashier, &payment.id, Some(euro(13)), None).await;
    assert!(matches!(never, Err(SyncError::Refund(RefundError::Impossible(_)))), "{never:?}");
    let rest = shop.engine.refund(Actor::Cashier, &payment.id, Some(euro(601)), None).await;
    assert!(matches!(rest, Err(SyncError::Refund(RefundError::TooMuch { .. }))), "{rest:?}");
    assert_eq!(shop.refund(&payment, None).await.amount.minor, 600);
}

#[tokio::test]
async fn a_refund_whose_answer_was_lost_goes_on_under_its_own_number() {
    let shop = Shop::open();
    let payment = shop.paid(1_000).await;
    let refund = shop.refund(&payment, None).await;
    shop.gives([lost()]);
    shop.run_for(0).await;
    let shop = shop.restart();
    shop.engine.recover(1_000).await.expect("recovered");
    shop.gives([RefundAnswer::NotFound, accepted(), back(&refund)]);
    shop.run_for(10).await;
    assert!(shop.refund_now(&refund).is_done());
    let numbers = shop.acquirer.refunds_asked.lock().unwrap().clone();
    assert!(numbers.iter().all(|(_, request, _)| *request == refund.id.to_string()), "{numbers:?}");
}

#[tokio::test]
async fn an_empty_pool_is_tried_again_ever_more_rarely_and_never_given_up() {
    let shop = Shop::open();
    let payment = shop.paid(1_000).await;
    let refund = shop.refund(&payment, None).await;
    let dry = RefundAnswer::NotEnough { new_number: false, detail: "the pool is empty".to_owned() };
    shop.gives(std::iter::repeat_n(dry, 100));
    shop.run_for(9).await;
    assert!(shop.refund_asks().len() >= 2, "the first tries are at most ten seconds apart");
    shop.run_for(6 * 3_600).await;
    let times: Vec<i64> = shop.acquirer.refunds_asked.lock().unwrap().iter().map(|(.., at)| *at).collect();
    let last = times.windows(2).map(|pair| pair[1] - pair[0]).next_back();
    assert!(last.is_some_and(|ms| ms > 1_000_000) && times.len() < 25, "{times:?}");
    assert!(matches!(shop.refund_now(&refund).state, RefundState::Due { why: Some(_) }));
    shop.acquirer.refunds.lock().unwrap().clear();
    shop.gives([accepted(), back(&refund)]);
    shop.run_for(3_700).await;
    assert!(shop.refund_now(&refund).is_done());
}

#[tokio::test]
async fn two_refunds_of_one_payment_keep_the_acquirers_distance_and_two_presses_make_one() {
    let shop = Shop::open();
    let payment = shop.paid(1_000).await;
    let press = || shop.engine.refund(Actor::Cashier, &payment.id, None, None);
    let (one, other) = tokio::join!(press(), press());
    assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    let closed = RefundAnswer::Closed { detail: "REFUNDCLOSE".to_owned() };
    shop.gives([closed]);
    shop.run_for(1).await;
    let (first, second) = (shop.refund(&payment, Some(300)).await, shop.refund(&payment, Some(200)).await);
    shop.gives([accepted(), back(&first), accepted(), back(&second)]);
    shop.run_for(200).await;
    assert!(shop.refund_now(&first).is_done() && shop.refund_now(&second).is_done());
    let asked = shop.acquirer.refunds_asked.lock().unwrap().clone();
    let sent: Vec<i64> = asked.iter().filter(|(ask, ..)| *ask == RefundAsk::Create).map(|(.., at)| *at).collect();
    assert!(sent.windows(2).all(|pair| pair[1] - pair[0] >= 60_000), "{sent:?}");
}

#[tokio::test]
async fn the_distance_between_two_refunds_holds_over_a_restart() {
    let shop = Shop::open();
    let payment = shop.paid(1_000).await;
    let first = shop.refund(&payment, Some(300)).await;
    shop.gives([accepted(), back(&first)]);
    shop.run_for(10).await;
    let shop = shop.restart();
    let second = shop.refund(&payment, Some(200)).await;
    shop.gives([accepted(), back(&second)]);
    shop.run_for(45).await;
    assert_eq!(shop.refund_asks(), [], "too soon after the first");
    shop.run_for(15).await;
    assert!(shop.refund_now(&second).is_done());
}

#[tokio::test]
async fn offline_a_refund_is_queued_and_goes_out_when_the_line_is_back() {
    let shop = Shop::open();
    let payment = shop.paid(1_000).await;
    shop.acquirer.says([no_line()]);
    shop.pay(500, Tender::Wechat).await;
    shop.run_for(1).await;
    let refund = shop.refund(&payment, None).await;
    shop.gives([RefundAnswer::NotSent { detail: "no line".to_owned() }]);
    shop.run_for(7).await;
    assert!(shop.refund_now(&refund).is_owed());
    shop.gives([RefundAnswer::NotFound, accepted(), back(&refund)]);
    shop.run_for(60).await;
    assert!(shop.refund_now(&refund).is_done());
}

#[tokio::test]
async fn a_dead_line_is_looked_for_though_only_a_refund_waits_its_turn_and_no_reverse_is_early() {
    let shop = Shop::open();
    let payment = shop.paid(1_000).await;
    let first = shop.refund(&payment, Some(300)).await;
    shop.gives([accepted(), back(&first)]);
    shop.run_for(5).await;
    let second = shop.refund(&payment, Some(200)).await;
    shop.acquirer.says([no_line(), no_line()]);
    shop.pay(500, Tender::Wechat).await;
    shop.run_for(20).await;
    assert_eq!(shop.engine.overview().await.line(), LineState::Up, "found again by a probe");
    assert!(shop.refund_now(&second).is_owed());
    shop.acquirer.says([Answer::Confirming]);
    let scanned = shop.scan(700).await;
    shop.run_for(1).await;
    shop.engine.cancel(Actor::Cashier, &scanned.id).await.expect("cancelled");
    shop.acquirer.says([Answer::Confirming, no_line(), no_line()]);
    for _ in 0..13 {
        shop.engine.ask_now(&scanned.id).await;
        shop.run_for(1).await;
    }
    assert!(!shop.acquirer.asked().contains(&Ask::Reverse), "not within fifteen seconds, whoever is in a hurry");
}

#[tokio::test]
async fn reverses_and_questions_do_not_chase_each_other() {
    let shop = Shop::open();
    shop.acquirer.says([Answer::Confirming]);
    let payment = shop.scan(500).await;
    shop.run_for(1).await;
    shop.engine.cancel(Actor::Cashier, &payment.id).await.expect("cancelled");
    shop.acquirer.says((0..500).flat_map(|_| [Answer::Confirming, Answer::ReverseAccepted]));
    shop.run_for(600).await;
    let reverses = shop.acquirer.asked().iter().filter(|ask| **ask == Ask::Reverse).count();
    assert!((10..90).contains(&reverses), "{reverses}");
}

#[tokio::test]
async fn cash_goes_back_at_once_and_nothing_is_asked() {
    let shop = Shop::open();
    let payment = shop.pay(1_000, Tender::Cash).await;
    assert!(shop.refund(&payment, Some(1_000)).await.is_done());
    shop.run_for(5).await;
    assert_eq!(shop.refund_asks(), []);
    let unheard = PaymentId::new(START, [9; 9]);
    let refused = shop.engine.refund(Actor::Cashier, &unheard, None, None).await;
    assert!(matches!(refused, Err(SyncError::Unheard(_))), "{refused:?}");
}

#[tokio::test]
async fn money_whose_fate_is_open_is_told_after_a_quarter_of_an_hour_and_after_a_day_and_once() {
    let shop = Shop::open();
    shop.acquirer.says([code(), Answer::Waiting]);
    let payment = shop.pay(500, Tender::Wechat).await;
    shop.run_for(2).await;
    shop.engine.cancel(Actor::Cashier, &payment.id).await.expect("cancelled");
    let refused = || Answer::CloseRefused { detail: "not yet".to_owned() };
    shop.acquirer.says((0..2_000).map(|_| refused()));
    let alerts = |shop: &Shop| shop.engine.read(|reader| reader.alerts(20)).expect("read").len();
    shop.run_for(890).await;
    assert_eq!(alerts(&shop), 0);
    shop.run_for(30).await;
    assert_eq!(alerts(&shop), 1);
    let shop = shop.restart();
    shop.engine.recover(1_000).await.expect("recovered");
    shop.acquirer.says((0..2_000).map(|_| refused()));
    shop.run_for(60).await;
    assert_eq!(alerts(&shop), 1, "a restart says nothing twice");
    shop.clock.advance(86_400_000);
    shop.run_for(60).await;
    assert_eq!(alerts(&shop), 2);
}

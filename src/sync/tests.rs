//! The engine against a scripted acquirer, a real store and a virtual clock.

mod both_ways;

use super::*;
use crate::acquirer::{Finding, RateFailure, Reached, RefundReply, Reply, ReportFailure, Rules};
use crate::domain::currency::Currency;
use crate::domain::payment::{Answer, Ask, Charge, Finality, State, UnpaidReason};
use crate::domain::quote::{PublishedRate, RateSource, RmbRate};
use crate::domain::refund::{RefundAnswer, RefundAsk};
use crate::domain::statement::{Settlement, Statement};
use crate::domain::time::Day;
use crate::domain::time::Timestamp;
use crate::keys::TillKey;
use crate::store::StoreOptions;
use std::collections::VecDeque;
use tempfile::TempDir;

const START: Timestamp = Timestamp::from_ms(1_795_000_000_000);
const CONFIG: &str = r#"
[shop]
name = "Maison Lumière"
country = "FR"
currency = "EUR"
timezone = "Europe/Paris"
merchant_category_code = "5947"
[till]
id = "paris-1"
language = "fr"
customer_language = "zh-Hans"
[local_qr]
template = "26"
guid = "com.example.scheme"
account = "1234567890"
merchant_name = "MAISON LUMIERE"
merchant_city = "PARIS"
[rates]
sources = ["wechat"]
max_age_hours = 96
[offline]
per_sale_max = "200.00"
total_max = "250.00"
count_max = 20
hours_max = 48
"#;

/// Answers what the script says, then always "waiting"; remembers what it was asked, and when.
#[derive(Clone)]
struct Scripted {
    answers: Arc<StdMutex<VecDeque<Answer>>>,
    asked: Arc<StdMutex<Vec<(Ask, PaymentId, i64)>>>,
    rates: Arc<StdMutex<Vec<PublishedRate>>>,
    refunds: Arc<StdMutex<VecDeque<RefundAnswer>>>,
    refunds_asked: Arc<StdMutex<Vec<(RefundAsk, String, i64)>>>,
    /// How many pay calls carried a customer's code.
    codes: Arc<StdMutex<u32>>,
    clock: Clock,
}

impl Scripted {
    fn says(&self, answers: impl IntoIterator<Item = Answer>) {
        self.answers.lock().unwrap().extend(answers);
    }

    fn asked(&self) -> Vec<Ask> {
        self.asked.lock().unwrap().iter().map(|(ask, ..)| *ask).collect()
    }

    fn refund_reply(&self, ask: RefundAsk, refund: &Refund) -> RefundReply {
        self.refunds_asked.lock().unwrap().push((ask, refund.request(), self.clock.monotonic_ms()));
        let answer = self.refunds.lock().unwrap().pop_front().unwrap_or(RefundAnswer::NotFound);
        let silent = matches!(answer, RefundAnswer::Silent { .. } | RefundAnswer::NotSent { .. });
        Reply { answer, reached: if silent { Reached::No } else { Reached::Yes }, clock_skew_ms: None }
    }

    fn reply(&self, ask: Ask, payment: &Payment) -> Reply {
        self.asked.lock().unwrap().push((ask, payment.id.clone(), self.clock.monotonic_ms()));
        let answer = self.answers.lock().unwrap().pop_front().unwrap_or(Answer::Waiting);
        let answer = match answer {
            Answer::Charged { amount, charge, .. } => Answer::Charged { order: payment.id.to_string(), amount, charge },
            other => other,
        };
        let silent = matches!(answer, Answer::Silent { .. } | Answer::NotSent { .. });
        Reply { answer, reached: if silent { Reached::No } else { Reached::Yes }, clock_skew_ms: None }
    }
}

fn rules() -> Rules {
    Rules {
        code_seconds: 300,
        scan_seconds: 45,
        poll_ms: 3_000,
        first_poll_ms: 3_000,
        reverse_after_seconds: 15,
        refund_gap_seconds: 60,
        refund_days: 365,
        refund_parts: 50,
    }
}

impl Acquirer for Scripted {
    fn rules(&self) -> Rules {
        rules()
    }

    async fn create(&self, payment: &Payment, code: Option<&PaymentCode>) -> Reply {
        *self.codes.lock().unwrap() += u32::from(code.is_some());
        self.reply(Ask::Create, payment)
    }

    async fn query(&self, payment: &Payment) -> Reply {
        self.reply(Ask::Query, payment)
    }

    async fn close(&self, payment: &Payment) -> Reply {
        self.reply(Ask::Close, payment)
    }

    async fn reverse(&self, payment: &Payment) -> Reply {
        self.reply(Ask::Reverse, payment)
    }

    fn cannot_refund(&self, _: &Payment, amount: Money) -> Option<String> {
        (amount.minor == 13).then(|| "not thirteen".to_owned())
    }

    async fn refund(&self, refund: &Refund, _: &Payment) -> RefundReply {
        self.refund_reply(RefundAsk::Create, refund)
    }

    async fn query_refund(&self, refund: &Refund, _: &Payment) -> RefundReply {
        self.refund_reply(RefundAsk::Query, refund)
    }

    async fn statement(&self, _: Day) -> Result<Statement, ReportFailure> {
        Err(ReportFailure::NotReady)
    }

    async fn settlements(&self, _: Day, _: Day) -> Result<Vec<Settlement>, ReportFailure> {
        Err(ReportFailure::NotReady)
    }

    async fn check(&self) -> Vec<Finding> {
        Vec::new()
    }

    async fn daily_rate(&self, _: Currency) -> Result<PublishedRate, RateFailure> {
        self.rates.lock().unwrap().pop().ok_or(RateFailure::Unreachable("no rate left in the script".to_owned()))
    }
}

struct Shop {
    engine: Engine<Scripted>,
    acquirer: Scripted,
    clock: Clock,
    home: TempDir,
}

impl Shop {
    fn open() -> Self {
        let clock = Clock::virtual_at(START);
        Self::open_in(tempfile::tempdir().expect("a folder"), clock)
    }

    fn open_in(home: TempDir, clock: Clock) -> Self {
        let entropy = Entropy::seeded(clock.now().ms().unsigned_abs());
        let (config, _) = Config::parse(CONFIG, home.path()).expect("a configuration");
        let key = TillKey::load_or_create(&home.path().join("till.key"), &entropy).expect("a key");
        let db = home.path().join("till.db");
        let options = StoreOptions { till: "paris-1".to_owned(), key, clock: clock.clone(), durable: false };
        let store = Store::open(&db, options).expect("a store");
        let acquirer = Scripted {
            answers: Arc::default(),
            asked: Arc::default(),
            rates: Arc::default(),
            refunds: Arc::default(),
            refunds_asked: Arc::default(),
            codes: Arc::default(),
            clock: clock.clone(),
        };
        let engine = Engine::new(store, &db, vec![(Tender::Wechat, acquirer.clone())], config, clock.clone(), entropy)
            .expect("an engine");
        Self { engine, acquirer, clock, home }
    }

    /// The program is killed and started again on the same home.
    fn restart(self) -> Self {
        let Self { engine, home, clock, .. } = self;
        drop(engine);
        Self::open_in(home, clock)
    }

    fn sale(&self, minor: i64) -> Sale {
        self.engine.open_sale(vec![euro(minor)]).expect("a sale")
    }

    async fn pay(&self, minor: i64, tender: Tender) -> Payment {
        self.engine.pay(Actor::Cashier, &self.sale(minor), tender).await.expect("a payment")
    }

    async fn run_for(&self, seconds: i64) {
        let end = self.clock.monotonic_ms() + seconds * 1000;
        loop {
            let wait = self.engine.run_due().await.unwrap_or(1_000).clamp(1, 1_000);
            if self.clock.monotonic_ms() >= end {
                return;
            }
            self.clock.advance(wait);
        }
    }

    fn now(&self, payment: &Payment) -> Payment {
        self.engine.read(|reader| reader.payment(&payment.id)).expect("readable").expect("stored")
    }
}

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("EUR").expect("EUR"))
}

fn code() -> Answer {
    Answer::Code { payload: "weixin://wxpay/bizpayurl?pr=1".to_owned() }
}

fn charged(minor: i64) -> Answer {
    let charge = Charge::plain("4200".to_owned(), None, START);
    Answer::Charged { order: String::new(), amount: Some(euro(minor)), charge }
}

fn silent() -> Answer {
    Answer::Silent { detail: "time-out".to_owned() }
}

fn no_line() -> Answer {
    Answer::NotSent { detail: "connection refused".to_owned() }
}

#[tokio::test]
async fn a_sale_is_ordered_shown_watched_and_paid() {
    let shop = Shop::open();
    shop.acquirer.says([code(), Answer::Waiting, charged(12_850)]);
    let payment = shop.pay(12_850, Tender::Wechat).await;
    assert_eq!(payment.state, State::Sent { again: false });
    shop.run_for(10).await;
    assert_eq!(shop.now(&payment).finality(), Finality::Paid);
    assert_eq!(shop.acquirer.asked(), [Ask::Create, Ask::Query, Ask::Query], "and nothing after the end");
}

#[tokio::test]
async fn two_questions_about_one_payment_are_a_second_apart_and_a_payment_is_seen_within_eight() {
    let shop = Shop::open();
    shop.acquirer.says([code()]);
    let payment = shop.pay(500, Tender::Wechat).await;
    for _ in 0..20 {
        shop.engine.ask_now(&payment.id).await;
        shop.run_for(1).await;
    }
    shop.run_for(30).await;
    let times: Vec<i64> = shop.acquirer.asked.lock().unwrap().iter().map(|(.., at)| *at).collect();
    let gaps: Vec<i64> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(gaps.iter().skip(1).all(|gap| (1_000..5_000).contains(gap)), "{gaps:?}");
}

#[tokio::test]
async fn a_lost_reply_to_the_order_is_asked_about_and_ordered_again_under_the_same_number() {
    let shop = Shop::open();
    shop.acquirer.says([silent(), Answer::Waiting, code(), charged(500)]);
    let payment = shop.pay(500, Tender::Wechat).await;
    shop.run_for(15).await;
    assert_eq!(shop.now(&payment).finality(), Finality::Paid);
    assert_eq!(shop.acquirer.asked(), [Ask::Create, Ask::Query, Ask::Create, Ask::Query]);
    let numbers: std::collections::BTreeSet<_> =
        shop.acquirer.asked.lock().unwrap().iter().map(|(_, id, _)| id.clone()).collect();
    assert_eq!(numbers.len(), 1);
}

#[tokio::test]
async fn a_cancelled_payment_is_closed_before_the_sale_may_be_paid_again() {
    let shop = Shop::open();
    shop.acquirer.says([code()]);
    let sale = shop.sale(500);
    let payment = shop.engine.pay(Actor::Cashier, &sale, Tender::Wechat).await.expect("a payment");
    shop.run_for(2).await;
    shop.acquirer.says([Answer::Waiting, silent(), Answer::Waiting, Answer::Closed]);
    shop.engine.cancel(Actor::Cashier, &payment.id).await.expect("cancelled");
    let second = shop.engine.pay(Actor::Cashier, &sale, Tender::Cash).await;
    assert!(matches!(second, Err(SyncError::Sale(SaleError::StillLive(Finality::Unknown)))));
    shop.run_for(15).await;
    assert!(matches!(shop.now(&payment).state, State::Closed { reason: UnpaidReason::Cancelled, .. }));
    assert_eq!(shop.acquirer.asked(), [Ask::Create, Ask::Query, Ask::Close, Ask::Query, Ask::Close]);
    let cash = shop.engine.pay(Actor::Cashier, &sale, Tender::Cash).await.expect("now it may");
    assert_eq!(cash.finality(), Finality::Paid);
    assert_ne!(cash.id, payment.id);
}

#[tokio::test]
async fn a_code_that_runs_out_is_closed_even_without_a_line() {
    let shop = Shop::open();
    shop.acquirer.says([code()]);
    let payment = shop.pay(500, Tender::Wechat).await;
    shop.run_for(2).await;
    shop.acquirer.says(std::iter::repeat_n(no_line(), 200));
    shop.run_for(300).await;
    assert!(matches!(shop.now(&payment).state, State::Closing { reason: UnpaidReason::Expired, .. }));
    assert_eq!(shop.now(&payment).finality(), Finality::Unknown);
    shop.acquirer.answers.lock().unwrap().clear();
    shop.acquirer.says([Answer::Waiting, Answer::Closed]);
    shop.run_for(62).await;
    assert_eq!(shop.now(&payment).finality(), Finality::Unpaid);
}

#[tokio::test]
async fn without_a_line_nothing_is_sent_and_the_next_customer_is_told_at_once() {
    let shop = Shop::open();
    shop.acquirer.says([no_line()]);
    let first = shop.pay(500, Tender::Wechat).await;
    shop.run_for(1).await;
    assert!(matches!(shop.now(&first).state, State::Closed { reason: UnpaidReason::Refused, .. }));
    assert!(matches!(shop.engine.overview().await.line(), LineState::Down { .. }));
    let second = shop.pay(500, Tender::Wechat).await;
    assert_eq!(second.finality(), Finality::Unpaid);
    assert_eq!(shop.acquirer.asked(), [Ask::Create], "the second never left the shop");
}

#[tokio::test]
async fn a_line_that_comes_back_is_found_even_when_no_payment_asks_for_it() {
    let shop = Shop::open();
    shop.acquirer.says([no_line()]);
    shop.pay(500, Tender::Wechat).await;
    shop.run_for(1).await;
    assert_eq!(shop.engine.overview().await.waiting, 0);
    shop.acquirer.says([no_line(), Answer::NotFound]);
    shop.run_for(20).await;
    assert_eq!(shop.engine.overview().await.line(), LineState::Up);
    assert_eq!(shop.acquirer.asked(), [Ask::Create, Ask::Query, Ask::Query], "and no more questions on a good line");
    assert_eq!(shop.pay(500, Tender::Wechat).await.state, State::Sent { again: false });
}

#[tokio::test]
async fn a_claim_with_a_long_pause_finds_the_line_as_soon_as_it_is_looked_for() {
    let shop = Shop::open();
    shop.pay(500, Tender::LocalQr).await;
    shop.acquirer.says(std::iter::repeat_n(no_line(), 40));
    shop.run_for(1_200).await;
    shop.acquirer.answers.lock().unwrap().clear();
    shop.engine.try_line_now().await;
    shop.run_for(1).await;
    assert_eq!(shop.engine.overview().await.line(), LineState::Up);
}

#[tokio::test]
async fn rates_that_do_not_come_say_nothing_about_the_line() {
    let shop = Shop::open();
    for _ in 0..20 {
        assert!(!shop.engine.refresh_rates().await);
    }
    assert_eq!(shop.engine.overview().await.line(), LineState::Up);
}

#[tokio::test]
async fn two_presses_at_once_begin_one_payment() {
    let shop = Shop::open();
    let sale = shop.sale(500);
    let press = || shop.engine.pay(Actor::Cashier, &sale, Tender::Wechat);
    let (one, other) = tokio::join!(press(), press());
    assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
}

#[tokio::test]
async fn after_a_kill_the_engine_asks_first_and_shows_nothing_again() {
    let shop = Shop::open();
    shop.acquirer.says([code()]);
    let shown = shop.pay(500, Tender::Wechat).await;
    shop.run_for(1).await;
    shop.acquirer.says([silent()]);
    let sent = shop.pay(700, Tender::Wechat).await;
    shop.run_for(1).await;
    let never_sent = shop.pay(900, Tender::Wechat).await;

    let shop = shop.restart();
    assert_eq!(shop.engine.recover(1_000).await.expect("recovered"), 3);
    shop.run_for(0).await;
    assert_eq!(shop.acquirer.asked(), [], "the first second belongs to the run before");
    // Neither landed: each is placed under its own number, closed, and shown to nobody.
    let lost = || [Answer::NotFound, code(), Answer::Closed];
    shop.acquirer.says([charged(500)].into_iter().chain(lost()).chain(lost()));
    shop.run_for(5).await;
    assert_eq!(shop.now(&shown).finality(), Finality::Paid);
    for payment in [sent, never_sent] {
        let now = shop.now(&payment);
        assert_eq!((now.finality(), now.shown), (Finality::Unpaid, false));
    }
}

#[tokio::test]
async fn claims_stay_within_the_budget_and_are_confirmed_by_their_own_number() {
    let shop = Shop::open();
    let claimed = shop.pay(20_000, Tender::LocalQr).await;
    assert_eq!(claimed.finality(), Finality::Claimed);
    assert!(claimed.payload().is_some_and(|payload| payload.contains(claimed.id.as_str())));
    let over = shop.pay(5_001, Tender::LocalQr).await;
    assert!(matches!(over.state, State::Closed { reason: UnpaidReason::Refused, .. }));
    shop.acquirer.says([Answer::NotFound, charged(20_000)]);
    shop.run_for(20).await;
    assert_eq!(shop.now(&claimed).finality(), Finality::Paid);
    assert_eq!(shop.pay(5_001, Tender::LocalQr).await.finality(), Finality::Claimed, "the budget is free again");
}

#[tokio::test]
async fn a_rate_is_fetched_once_stored_and_frozen_into_the_sale() {
    let shop = Shop::open();
    let rate = PublishedRate {
        currency: euro(0).currency,
        rate: RmbRate::parse("7.8432").expect("a rate"),
        source: RateSource::Wechat,
        as_of: START,
    };
    assert_eq!(shop.sale(12_850).quote.rmb, None);
    shop.acquirer.rates.lock().unwrap().extend([rate.clone(), rate.clone()]);
    shop.engine.refresh_rates().await;
    shop.engine.refresh_rates().await;
    assert_eq!(shop.acquirer.rates.lock().unwrap().len(), 1, "one was enough");
    let shop = shop.restart();
    let sale = shop.sale(12_850);
    assert_eq!((sale.quote.rmb.map(|rmb| rmb.minor), sale.quote.rate), (Some(100_785), Some(rate)));
}

#[tokio::test]
async fn one_silent_payment_does_not_hold_up_another() {
    let shop = Shop::open();
    let silent_one = shop.pay(500, Tender::Wechat).await;
    shop.acquirer.says([silent()]);
    shop.run_for(0).await;
    let other = shop.pay(700, Tender::Wechat).await;
    shop.acquirer.says([code(), charged(700)]);
    shop.run_for(1).await;
    assert_eq!(shop.now(&silent_one).state, State::Unknown);
    assert!(matches!(shop.now(&other).state, State::Showing { .. } | State::Paid { .. }));
}

/// A line that is dead while its only question has been under way for longer than the pause between two looks.
#[test]
fn a_dead_line_that_does_not_answer_lets_the_engine_sleep() {
    let mut desk = Desk::new(0, [(Tender::Wechat, rules())]);
    let amount = Money::new(100, Currency::from_code("EUR").unwrap());
    let (id, sale) = (PaymentId::new(START, [1; 9]), SaleId::new(START, [2; 9]));
    let day = Day::new(2026, 11, 18).unwrap();
    let payment = Payment::intent(id, sale, Tender::Wechat, amount, START, day, START);
    assert!(desk.put(Matter::Payment(payment), Tender::Wechat, None, 0));
    assert!(desk.line(Tender::Wechat).unwrap().heard(Reached::No, true, START, 0));
    for now in (0..180_000).step_by(500) {
        let mut asked = 0;
        while desk.take_due(now).is_some() || desk.take_probe(now).is_some() {
            asked += 1;
            assert!(asked < 5, "asks for ever at {now}");
        }
        let due = desk.next_due().unwrap();
        assert!(due > now, "at {now} it wakes again at {due}");
    }
}

/// An engine that takes no wallet, on a new journal in the home of `config`.
pub(crate) fn without_wallets<A: Acquirer>(config: &Config, clock: &Clock) -> Engine<A> {
    let (entropy, db) = (Entropy::seeded(1), config.home.join("till.db"));
    let key = TillKey::load_or_create(&config.home.join("till.key"), &entropy).expect("a key");
    let options = StoreOptions { till: config.till.id.clone(), key, clock: clock.clone(), durable: false };
    let store = Store::open(&db, options).expect("a store");
    Engine::new(store, &db, Vec::new(), config.clone(), clock.clone(), entropy).expect("an engine")
}

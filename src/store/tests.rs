//! The store's promises, one by one.

mod copies;
mod damage;
mod refunds;

use super::*;
use crate::domain::currency::Currency;
use crate::domain::id::{PaymentId, RefundId, SaleId};
use crate::domain::money::Money;
use crate::domain::payment::{Answer, Charge, Event, Finality, Payment, State, Tender, step};
use crate::domain::quote::{PublishedRate, Quote, RateSource, RmbRate};
use crate::domain::record::Alert;
use crate::domain::refund::Refund;
use crate::domain::sale::Sale;
use crate::domain::time::{Day, Timestamp};
use tempfile::TempDir;

const START: Timestamp = Timestamp::from_ms(1_795_000_000_000);
const QR: &str = "weixin://wxpay/bizpayurl?pr=1";

struct Home {
    folder: TempDir,
    clock: Clock,
}

impl Home {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder"), clock: Clock::virtual_at(START) }
    }

    fn db(&self) -> PathBuf {
        self.folder.path().join("till.db")
    }

    fn options(&self, till: &str, seed: u8) -> StoreOptions {
        let key = TillKey::from_seed(&[seed; 32]).expect("a key");
        StoreOptions { till: till.to_owned(), key, clock: self.clock.clone(), durable: true }
    }

    fn open(&self) -> Result<Store, StoreError> {
        Store::open(&self.db(), self.options("paris-1", 7))
    }

    fn store(&self) -> Store {
        self.open().expect("a store")
    }

    fn reader(&self) -> Reader {
        Reader::open(&self.db()).expect("a reader")
    }

    /// A connection that may do what a person with a database tool may do.
    fn tool(&self) -> Connection {
        Connection::open(self.db()).expect("a connection")
    }
}

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("EUR").expect("EUR"))
}

fn today() -> Day {
    Day::parse("2026-11-22").expect("a day")
}

fn sale(number: u8) -> Sale {
    let quote = Quote { local: euro(12_850), rmb: None, rate: None };
    Sale { id: SaleId::new(START, [number; 9]), at: START, day: today(), lines: vec![euro(12_850)], quote }
}

fn intent(number: u8, tender: Tender) -> Payment {
    let id = PaymentId::new(START, [number; 9]);
    Payment::intent(id, sale(number).id, tender, euro(12_850), START, today(), START.plus_seconds(300))
}

fn next(payment: &Payment, event: Event) -> Payment {
    step(payment, event, START).expect("a legal event").payment.expect("a change")
}

fn charged(payment: &Payment, payer: Option<Money>) -> Event {
    let charge = Charge::plain("4200".to_owned(), payer, START);
    Event::Answer(Answer::Charged { order: payment.id.to_string(), amount: Some(payment.amount), charge })
}

/// A WeChat payment from the first key to the money.
fn life(number: u8) -> Vec<Payment> {
    let sent = next(&intent(number, Tender::Wechat), Event::Send);
    let showing = next(&sent, Event::Answer(Answer::Code { payload: QR.to_owned() }));
    let paid = next(&showing, charged(&showing, Some(Money::new(100_785, Currency::CNY))));
    vec![sent, showing, paid]
}

fn claimed(number: u8) -> Payment {
    next(&intent(number, Tender::LocalQr), Event::Claim { payload: "000201".to_owned() })
}

fn cash(number: u8) -> Payment {
    next(&intent(number, Tender::Cash), Event::Settle)
}

fn refund(number: u8, payment: &Payment, minor: i64) -> Refund {
    let id = RefundId::new(START, [number; 9]);
    Refund::due(id, payment, euro(minor), Some("did not fit"), START.plus_seconds(60), today())
}

fn put(store: &Store, bodies: impl IntoIterator<Item = Body>) {
    store.write_blocking(Actor::Cashier, bodies.into_iter().collect()).expect("written");
}

fn rate(text: &str) -> Body {
    let (currency, rate) = (euro(0).currency, RmbRate::parse(text).expect("a rate"));
    Body::Rate(PublishedRate { currency, rate, source: RateSource::Ecb, as_of: START })
}

/// A little of everything: paid, waiting, claimed, cash, a rate twice, an alert.
fn shop_day(store: &Store) {
    put(store, [rate("7.8"), rate("7.8432")]);
    put(store, [Body::Sale(sale(1))]);
    life(1).into_iter().for_each(|payment| put(store, [Body::Payment(payment)]));
    put(store, [Body::Sale(sale(2)), Body::Payment(life(2).remove(0))]);
    put(store, [Body::Sale(sale(3)), Body::Payment(claimed(3))]);
    put(store, [Body::Sale(sale(4)), Body::Payment(cash(4))]);
    put(store, [Body::Alert(Alert { payment: life(2).remove(0).id, alert: "look".to_owned() })]);
    store.checkpoint_now_blocking().expect("a checkpoint");
}

fn line(reader: &Reader, tender: Tender, finality: Finality) -> Option<(i64, i64, Option<i64>)> {
    let lines = reader.totals(today()).expect("totals");
    let found = lines.iter().find(|line| line.key.tender == tender && line.key.finality == finality)?;
    Some((found.count, found.amount.minor, found.payer.map(|payer| payer.minor)))
}

#[test]
fn a_payment_is_read_as_it_was_written() {
    let home = Home::new();
    let store = home.store();
    shop_day(&store);
    let reader = store.reader().expect("a reader");
    let paid = life(1).pop().expect("paid");
    assert_eq!(reader.payment(&paid.id).expect("read"), Some(paid.clone()));
    assert_eq!(reader.payments_of(&paid.sale).expect("read"), vec![paid.clone()]);
    assert_eq!(reader.sale(&paid.sale).expect("read"), Some(sale(1)));
    assert_eq!(reader.owed().expect("read"), vec![life(2).remove(0), claimed(3)]);
    let rates = reader.rates(euro(0).currency).expect("read");
    assert_eq!(rates.iter().map(|rate| rate.rate.to_string()).collect::<Vec<_>>(), ["7.8432"]);
    let alerts = reader.alerts(9).expect("read");
    assert_eq!(alerts.iter().map(|raised| raised.alert.alert.as_str()).collect::<Vec<_>>(), ["look"]);
    let claims = reader.outstanding(euro(0).currency).expect("read");
    assert_eq!((claims.total, claims.count, claims.oldest), (euro(12_850), 1, Some(START)));
}

#[test]
fn pages_go_back_in_time_and_streams_forward() {
    let home = Home::new();
    let store = home.store();
    shop_day(&store);
    let reader = store.reader().expect("a reader");
    let ids = |page: Vec<Payment>| page.into_iter().map(|payment| payment.id).collect::<Vec<_>>();
    let first = ids(reader.last_payments(3, None).expect("read"));
    assert_eq!(first, [cash(4).id, claimed(3).id, intent(2, Tender::Wechat).id]);
    assert_eq!(ids(reader.last_payments(3, first.last()).expect("read")), [intent(1, Tender::Wechat).id]);
    let mut open = Vec::new();
    reader.all_payments(true, |payment, _| open.push(payment.id)).expect("read");
    assert_eq!(open, [intent(2, Tender::Wechat).id, claimed(3).id]);
}

#[test]
fn totals_follow_a_payment_through_its_life() {
    let home = Home::new();
    let store = home.store();
    let reader = store.reader().expect("a reader");
    put(&store, [Body::Sale(sale(1))]);
    let expected = [(Finality::Open, None), (Finality::Open, None), (Finality::Paid, Some(100_785))];
    for (payment, (finality, payer)) in life(1).into_iter().zip(expected) {
        put(&store, [Body::Payment(payment)]);
        assert_eq!(line(&reader, Tender::Wechat, finality), Some((1, 12_850, payer)));
        assert_eq!(reader.totals(today()).expect("totals").len(), 1, "a payment stands in one line only");
    }
    put(&store, [Body::Sale(sale(2))]);
    let mut second = life(2);
    let State::Paid { charge } = &mut second[2].state else { panic!("not paid") };
    charge.payer = None;
    second.into_iter().for_each(|payment| put(&store, [Body::Payment(payment)]));
    assert_eq!(line(&reader, Tender::Wechat, Finality::Paid), Some((2, 25_700, None)), "one wallet did not say");
}

#[test]
fn a_change_on_an_older_picture_writes_nothing() {
    let home = Home::new();
    let store = home.store();
    put(&store, [Body::Sale(sale(1)), Body::Payment(life(1).remove(0))]);
    let before = (store.head(), store.reader().expect("a reader").payment(&life(1)[0].id).expect("read"));
    for stale in [&life(1)[0], &life(1)[2]] {
        let bodies = vec![Body::Sale(sale(2)), Body::Payment(stale.clone())];
        let refused = store.write_blocking(Actor::Engine, bodies);
        assert!(matches!(refused, Err(StoreError::Stale { .. })), "{refused:?}");
    }
    let reader = store.reader().expect("a reader");
    assert_eq!((reader.head().expect("head"), reader.payment(&life(1)[0].id).expect("read")), before);
    assert_eq!(reader.sale(&sale(2).id).expect("read"), None, "the sale of the same call");
    put(&store, [Body::Payment(life(1).remove(1))]);
}

#[test]
fn what_breaks_a_rule_is_refused() {
    let home = Home::new();
    let store = home.store();
    put(&store, [Body::Sale(sale(1)), Body::Payment(cash(1))]);
    let mut back = cash(1);
    (back.state, back.rev) = (State::Intent, 2);
    let mut dearer = cash(1);
    (dearer.amount, dearer.rev) = (euro(1), 2);
    let boot = Body::Boot(Boot { version: "9".to_owned() });
    for body in [Body::Payment(back), Body::Payment(dearer), Body::Payment(cash(2)), Body::Sale(sale(1)), boot] {
        let head = store.head();
        let refused = store.write_blocking(Actor::Engine, vec![body]);
        assert!(matches!(refused, Err(StoreError::Refused { .. })), "{refused:?}");
        assert_eq!(store.head(), head);
    }
}

#[test]
fn nobody_changes_the_journal_or_leaves_the_edges() {
    let home = Home::new();
    shop_day(&home.store());
    let tool = home.tool();
    for sql in [
        "UPDATE journal SET body = '{}' WHERE seq = 2",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 2",
        "DELETE FROM payment",
        "UPDATE payment SET rev = rev + 1, state = 'closed' WHERE state = 'paid'",
        "UPDATE payment SET rev = rev + 2 WHERE state = 'sent'",
        "UPDATE payment SET minor = 1, rev = rev + 1",
        "UPDATE payment SET rev = rev + 1, state = 'great' WHERE state = 'sent'",
    ] {
        assert!(tool.execute(sql, []).is_err(), "{sql}");
    }
    assert_eq!(tool.execute("UPDATE payment SET rev = rev + 1, state = 'paid' WHERE state = 'sent'", []), Ok(1));
}

#[test]
fn a_second_start_finds_everything() {
    let home = Home::new();
    let store = home.store();
    shop_day(&store);
    let (head, boot) = (store.head(), store.boot());
    let totals = store.reader().expect("a reader").totals(today()).expect("totals");
    drop(store);
    let again = home.store();
    assert_eq!((boot, again.boot(), again.head().0), (2, head.0 + 1, head.0 + 1));
    assert_eq!(again.reader().expect("a reader").totals(today()).expect("totals"), totals);
    put(&again, [Body::Payment(life(2).remove(1))]);
}

#[test]
fn one_home_has_one_writer() {
    let home = Home::new();
    let first = home.store();
    assert!(matches!(home.open(), Err(StoreError::InUse { .. })));
    assert!(first.reader().is_ok(), "readers may");
    drop(first);
    drop(home.store());
}

#[test]
fn a_journal_belongs_to_one_till_and_one_key() {
    let home = Home::new();
    drop(home.store());
    let other_till = Store::open(&home.db(), home.options("paris-2", 7));
    assert!(matches!(other_till, Err(StoreError::OtherTill { .. })), "{other_till:?}");
    let other_key = Store::open(&home.db(), home.options("paris-1", 8));
    assert!(matches!(other_key, Err(StoreError::OtherKey { .. })), "{other_key:?}");
    for till in ["", "paris 1", "paris+1", "paris\n1"] {
        assert!(matches!(Store::open(&home.db(), home.options(till, 7)), Err(StoreError::TillId(_))), "{till:?}");
    }
}

#[test]
fn before_the_first_sale_there_is_nothing_to_read() {
    let home = Home::new();
    assert!(matches!(Reader::open(&home.db()), Err(StoreError::Missing { .. })));
    assert!(!home.db().exists(), "reading makes no file");
}

#[test]
fn checkpoints_come_by_number_and_by_time() {
    let home = Home::new();
    let store = home.store();
    for _ in 0..97 {
        put(&store, [rate("7.8")]);
    }
    assert_eq!(store.head().0, 99, "opened, boot, 97 rates");
    put(&store, [rate("7.8")]);
    assert_eq!(store.head().0, 101, "the hundredth is followed by a checkpoint");
    home.clock.advance(3_599_999);
    put(&store, [rate("7.8")]);
    home.clock.advance(1);
    put(&store, [rate("7.8")]);
    assert_eq!(store.head().0, 104, "an hour later by another");
}

#[tokio::test]
async fn many_callers_write_at_once_and_each_gets_its_own_answer() {
    let home = Home::new();
    let store = Arc::new(home.store());
    let call = |number: u8| {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            store.write(Actor::Cashier, vec![Body::Sale(sale(number % 100)), Body::Payment(cash(number % 100))]).await
        })
    };
    let calls: Vec<_> = (0..200).map(call).collect();
    let mut written = 0;
    for call in calls {
        written += usize::from(call.await.expect("ended").is_ok());
    }
    assert_eq!(written, 100, "the other hundred repeat a sale");
    assert_eq!(line(&home.reader(), Tender::Cash, Finality::Paid), Some((100, 1_285_000, None)));
}

#[test]
fn the_same_day_gives_the_same_hashes() {
    let heads = [Home::new(), Home::new()].map(|home| {
        let store = home.store();
        shop_day(&store);
        store.head()
    });
    assert_eq!(heads[0], heads[1]);
}

//! Refunds: never more than was paid, and in the totals only when the acquirer confirmed them.

use super::*;
use crate::domain::refund::{RefundAnswer, RefundEvent, RefundState, step as refund_step};

fn then(refund: &Refund, event: RefundEvent) -> Refund {
    refund_step(refund, event, START).refund.expect("a change")
}

fn done(refund: &Refund) -> RefundEvent {
    RefundEvent::Answer(RefundAnswer::Refunded {
        request: refund.request(),
        acquirer_id: "5030".to_owned(),
        amount: Some(refund.amount),
        payer: None,
        at: START,
    })
}

fn paid(store: &Store) -> Payment {
    shop_day(store);
    life(1).pop().expect("paid")
}

fn totals(reader: &Reader) -> Vec<(i64, i64)> {
    let lines = reader.totals(today()).expect("totals");
    let wechat = lines.iter().filter(|line| line.key.tender == Tender::Wechat && line.key.finality == Finality::Paid);
    wechat.map(|line| (line.amount.minor, line.refunded.minor)).collect()
}

#[test]
fn a_refund_counts_when_it_is_done_and_not_before() {
    let home = Home::new();
    let store = home.store();
    let payment = paid(&store);
    let due = refund(1, &payment, 2_850);
    let sent = then(&due, RefundEvent::Send);
    let pending = then(&sent, RefundEvent::Answer(RefundAnswer::Accepted { acquirer_id: "5030".to_owned() }));
    for picture in [&due, &sent, &pending] {
        put(&store, [Body::Refund(picture.clone())]);
        assert_eq!(totals(&home.reader()), [(12_850, 0)]);
    }
    let back = then(&pending, done(&pending));
    put(&store, [Body::Refund(back.clone())]);
    assert_eq!(totals(&home.reader()), [(12_850, 2_850)]);
    assert_eq!(home.reader().refunds_of(&payment.id).expect("read"), [back]);
    assert!(home.reader().refunds_owed().expect("read").is_empty());
    let mut listed = Vec::new();
    home.reader().all_payments(false, |payment, back| listed.push((payment.id, back.refunded.minor))).expect("read");
    assert_eq!(listed.iter().find(|(id, _)| *id == payment.id).map(|(_, minor)| *minor), Some(2_850));
    rebuild_check(&home.db()).expect("the tables say what the journal says");
}

#[test]
fn the_store_refuses_to_give_back_more_than_was_paid() {
    let home = Home::new();
    let store = home.store();
    let payment = paid(&store);
    put(&store, [Body::Refund(refund(1, &payment, 12_000))]);
    let more = store.write_blocking(Actor::Cashier, vec![Body::Refund(refund(2, &payment, 851))]);
    assert!(matches!(more, Err(StoreError::Refused { kind: "refund", .. })), "{more:?}");
    let waiting = refund(3, &life(2).remove(0), 100);
    let unpaid = store.write_blocking(Actor::Cashier, vec![Body::Refund(waiting)]);
    assert!(matches!(unpaid, Err(StoreError::Refused { .. })), "{unpaid:?}");
}

#[test]
fn a_refund_that_failed_frees_its_amount() {
    let home = Home::new();
    let store = home.store();
    let payment = paid(&store);
    let due = refund(1, &payment, 12_850);
    let sent = then(&due, RefundEvent::Send);
    let closed = then(&sent, RefundEvent::Answer(RefundAnswer::Closed { detail: "REFUNDCLOSE".to_owned() }));
    for picture in [due, sent, closed] {
        put(&store, [Body::Refund(picture)]);
    }
    put(&store, [Body::Refund(refund(2, &payment, 12_850))]);
    assert_eq!(home.reader().refunds_owed().expect("read").len(), 1);
}

#[test]
fn a_picture_made_on_an_older_one_or_off_the_edges_is_refused() {
    let home = Home::new();
    let store = home.store();
    let due = refund(1, &paid(&store), 500);
    put(&store, [Body::Refund(due.clone())]);
    let skipped = Refund { rev: 2, ..then(&due, RefundEvent::Send) };
    let stale = store.write_blocking(Actor::Engine, vec![Body::Refund(skipped)]);
    assert!(matches!(stale, Err(StoreError::Stale { .. })), "{stale:?}");
    let jumped = Refund { rev: 1, state: RefundState::Pending { acquirer_id: "5030".to_owned() }, ..due.clone() };
    let illegal = store.write_blocking(Actor::Engine, vec![Body::Refund(jumped)]);
    assert!(matches!(illegal, Err(StoreError::Refused { .. })), "{illegal:?}");
    let other = Refund { rev: 1, amount: euro(501), ..then(&due, RefundEvent::Send) };
    assert!(matches!(store.write_blocking(Actor::Engine, vec![Body::Refund(other)]), Err(StoreError::Refused { .. })));
}

//! Seeded days with everything at once: whatever goes wrong on the wire, the acquirer's own books are right.

use super::super::{Faults, Mood, PayingShape, Rules, Wallet};
use super::*;
use std::collections::BTreeMap;

const MOODS: [Mood; 6] = [
    Mood::Pays,
    Mood::Password { ms: 9_000 },
    Mood::Password { ms: 44_000 },
    Mood::WrongPassword { ms: 6_000 },
    Mood::NoBalance,
    Mood::WalksAway,
];

/// Nobody is charged twice, and nobody gets back more than was charged.
fn check(shop: &Shop) {
    let mut net: BTreeMap<String, (Money, Money)> = BTreeMap::new();
    for charged in shop.world.charges() {
        assert_eq!(charged.times, 1);
        assert!(net.insert(charged.order.clone(), (charged.amount, charged.payer)).is_none(), "{}", charged.order);
    }
    for given in shop.world.refunds() {
        let (amount, payer) = net.get_mut(&given.order).expect("only what was charged goes back");
        *amount = amount.minus(given.amount).expect("one currency");
        *payer = payer.minus(given.payer).expect("one currency");
        assert!(amount.minor >= 0 && payer.minor >= 0, "{given:?}");
        assert_eq!(amount.minor == 0, payer.minor == 0, "all of both or a part of both: {given:?}");
    }
}

/// Plays a day of scanned and shown codes, double clicks, reversals and refunds.
fn play(seed: u64) -> (Shop, String) {
    let rules = Rules { paying: PayingShape::Drawn, ..Rules::default() };
    let shop = shop_with(|options| {
        options.faults = Faults::seeded(seed);
        options.rules = rules;
    });
    let dice = Entropy::seeded(seed);
    let mut seen = String::new();
    for at in 0..24 {
        let no = format!("01K8ZV4T9QW7C2N5M3X{at:02}");
        let total = 100 + i64::try_from(dice.below(5_000)).expect("small");
        let mood = MOODS[usize::try_from(dice.below(6)).expect("small")];
        let code = shop.world.show_code(Wallet::WechatPay, mood);
        let body = super::quick::scanned(&no, total, &code).to_string();
        for _ in 0..=dice.below(2) {
            let got = shop.signed("POST", "/v3/global/micropay/transactions/pay", &body);
            seen.push_str(&got.map_or("nothing".to_owned(), |got| format!("{} {}\n", got.status, got.body)));
            check(&shop);
        }
        shop.clock.advance(i64::try_from(dice.below(60_000)).expect("small"));
        let own = json!({ "mchid": accounts().mchid() }).to_string();
        let refund = json!({
            "appid": accounts().appid(), "mchid": accounts().mchid(), "out_trade_no": no,
            "out_refund_no": format!("R{at}"), "amount": { "refund": total / 3 + 1, "total": total, "currency": "EUR" },
        });
        let reverse = format!("/v3/global/micropay/transactions/out-trade-no/{no}/reverse");
        for _ in 0..dice.below(4) {
            match dice.below(2) {
                0 => shop.signed("POST", &reverse, &own),
                _ => shop.signed("POST", "/v3/global/refunds", &refund.to_string()),
            };
            shop.clock.advance(10_000);
            check(&shop);
        }
    }
    (shop, seen)
}

#[test]
fn nobody_is_charged_twice_on_any_day() {
    let (mut charged, mut reversed, mut refunded) = (0, 0, 0);
    for seed in 0..12 {
        let (shop, _) = play(seed);
        shop.world.calm();
        shop.clock.advance(120_000);
        let given = shop.world.refunds();
        charged += shop.world.charges().len();
        reversed += given.iter().filter(|given| given.refund.is_empty()).count();
        refunded += given.iter().filter(|given| !given.refund.is_empty()).count();
        for at in 0..24 {
            let no = format!("01K8ZV4T9QW7C2N5M3X{at:02}");
            let state = shop.state(&no);
            let paid = shop.world.charges().iter().any(|charged| charged.order == no);
            let back = given.iter().any(|given| given.order == no);
            let fits = match state.as_str() {
                "SUCCESS" => paid && !back,
                "REFUND" => paid && back,
                "REVOKED" => paid == back,
                "PAYERROR" | "" => !paid,
                _ => false,
            };
            assert!(fits, "seed {seed}, {no}: {state}, paid {paid}, back {back}");
        }
    }
    assert!(charged > 50 && reversed > 10 && refunded > 10, "{charged} {reversed} {refunded}");
}

#[test]
fn the_same_seed_plays_the_same_day_with_phones() {
    let play = |seed| {
        let (shop, seen) = play(seed);
        (seen, format!("{:?} {:?}", shop.world.charges(), shop.world.refunds()))
    };
    assert_eq!(play(5), play(5));
    assert_ne!(play(5), play(6));
}

//! What goes wrong on the way to Alipay+, by script and by seed.

use super::super::super::{Faults, all_codes};
use super::*;
use std::collections::BTreeMap;

#[test]
fn every_result_code_can_be_forced_and_failures_leave_nothing_moved() {
    let shop = shop();
    for (at, (code, status)) in all_codes().enumerate() {
        let no = format!("01K8ZV4T9QW7C2N5M3F{at:02}");
        shop.world.force(Call::Pay, code);
        let scanned = shop.world.show_code(Wallet::AlipayCn, Mood::Pays);
        let got = shop.ams(PAY, &pay_body(&no, 100, Some(&scanned)));
        let letter = format!("{status:?}");
        assert_eq!(result(&got.json()), (letter, code.to_owned()));
        let about_signature = code.contains("SIGNATURE");
        assert_eq!(got.is_signed_for(shop.account(), PAY), !about_signature, "{code}");
        let moved = shop.world.charges().iter().any(|charge| charge.order == no);
        assert_eq!(moved, status != ResultStatus::F && code != "REQUEST_TRAFFIC_EXCEED_LIMIT", "{code}");
        assert_eq!(shop.inquire(&no)["paymentStatus"] == "SUCCESS", moved, "{code}");
    }
    assert_eq!(all_codes().count(), 50);
}

#[test]
fn a_failure_the_wallet_decided_is_final_and_one_of_the_way_is_not() {
    let shop = shop();
    let code = shop.world.show_code(Wallet::AlipayCn, Mood::Pays);
    let body = pay_body(NO, 100, Some(&code));
    shop.world.force(Call::Pay, "SYSTEM_ERROR");
    assert_eq!(code_of(&shop.told(PAY, &body)), "SYSTEM_ERROR");
    assert_eq!(code_of(&shop.inquire(NO)), "ORDER_NOT_EXIST");
    shop.world.force(Call::Pay, "RISK_REJECT");
    assert_eq!(code_of(&shop.told(PAY, &body)), "RISK_REJECT");
    assert_eq!(code_of(&shop.told(PAY, &body)), "RISK_REJECT");
    assert_eq!(shop.standing(NO), ("FAIL".to_owned(), "RISK_REJECT".to_owned()));
    assert!(shop.world.charges().is_empty());
}

#[test]
fn calls_about_other_things_can_be_forced_too() {
    let shop = shop();
    let id = id_of(&shop.scanned(NO, 1000, Wallet::AlipayHk, Mood::Pays));
    shop.world.force(Call::Query, "PROCESS_FAIL");
    assert_eq!(result(&shop.inquire(NO)), ("F".to_owned(), "PROCESS_FAIL".to_owned()));
    shop.world.force(Call::Reverse, "CANCEL_WINDOW_EXCEED");
    assert_eq!(code_of(&shop.cancel(NO)), "CANCEL_WINDOW_EXCEED");
    shop.world.force(Call::Refund, "MULTIPLE_REFUNDS_NOT_SUPPORTED");
    assert_eq!(code_of(&shop.refund(&id, "refund-1", 1)), "MULTIPLE_REFUNDS_NOT_SUPPORTED");
    assert_eq!(code_of(&shop.refund(&id, "refund-1", 1)), "MULTIPLE_REFUNDS_NOT_SUPPORTED");
    shop.world.force(Call::Refund, "UNKNOWN_EXCEPTION");
    assert_eq!(result(&shop.refund(&id, "refund-2", 1)).0, "U");
    shop.world.force(Call::RefundQuery, "REQUEST_TRAFFIC_EXCEED_LIMIT");
    let about = json!({ "refundRequestId": "refund-2" });
    assert_eq!(result(&shop.told(REFUND_INQUIRY, &about)).0, "U");
    assert_eq!(shop.told(REFUND_INQUIRY, &about)["refundStatus"], "SUCCESS", "the answer was lost, not the refund");
    assert_eq!(shop.standing(NO).0, "SUCCESS");
    let odd = Fault::Result { code: "BRAND_NEW_CODE".to_owned(), status: ResultStatus::U };
    shop.world.inject(Matcher::on(Call::Refund, NO), odd, 1);
    assert_eq!(result(&shop.refund(&id, "refund-3", 1)), ("U".to_owned(), "BRAND_NEW_CODE".to_owned()));
    assert_eq!(shop.world.refunds().len(), 2);
}

#[test]
fn requests_and_replies_get_lost_and_servers_fail_before_and_after() {
    let shop = shop();
    let code = shop.world.show_code(Wallet::AlipayCn, Mood::Pays);
    let body = pay_body(NO, 100, Some(&code)).to_string();
    let send = || shop.try_ask(&shop.ask(PAY), &body);
    shop.world.inject(Matcher::on(Call::Pay, NO), Fault::LostRequest, 1);
    assert!(send().is_none() && shop.world.charges().is_empty());
    shop.world.inject(Matcher::on(Call::Pay, NO), Fault::ErrorBefore { status: 502, html: true }, 1);
    let gateway = send().expect("a page");
    assert_eq!((gateway.status, gateway.header("signature")), (502, None));
    shop.world.inject(Matcher::on(Call::Pay, NO), Fault::ErrorBefore { status: 500, html: false }, 1);
    let own = send().expect("an answer");
    assert_eq!((own.status, code_of(&own.json()).as_str()), (200, "UNKNOWN_EXCEPTION"));
    shop.world.inject(Matcher::on(Call::Pay, NO), Fault::RateLimited { retry_after_s: 3 }, 1);
    let busy = send().expect("an answer");
    assert_eq!(
        (busy.status, busy.header("retry-after"), busy.is_signed_for(shop.account(), PAY)),
        (429, Some("3"), true)
    );
    assert_eq!(result(&busy.json()), ("U".to_owned(), "REQUEST_TRAFFIC_EXCEED_LIMIT".to_owned()));
    assert!(shop.world.charges().is_empty());
    shop.world.inject(Matcher::on(Call::Pay, NO), Fault::LostReply, 1);
    assert!(send().is_none());
    assert_eq!(shop.world.charges().len(), 1);
    shop.world.inject(Matcher::on(Call::Pay, NO), Fault::ErrorAfter { status: 503, html: false }, 1);
    assert_eq!(send().expect("an answer").status, 503);
    assert_eq!(code_of(&send().expect("an answer").json()), "SUCCESS");
    assert_eq!(shop.world.charges().len(), 1);
    assert!(!format!("{:?}", shop.world.requests()).contains(&code), "no log has the code");
}

#[test]
fn answers_can_be_unsigned_wrongly_signed_stale_or_untrue() {
    let shop = shop();
    shop.scanned(NO, 100, Wallet::AlipayCn, Mood::Password { ms: 1_000 });
    let inquire = || shop.ams(INQUIRY, &json!({ "paymentRequestId": NO }));
    shop.world.inject(Matcher::call(Call::Query), Fault::Unsigned, 1);
    assert_eq!(inquire().header("signature"), None);
    shop.world.inject(Matcher::call(Call::Query), Fault::WronglySigned, 1);
    let wrong = inquire();
    assert!(wrong.header("signature").is_some() && !wrong.is_signed_for(shop.account(), INQUIRY));
    shop.world.inject(Matcher::call(Call::Query), Fault::StaleQuery { within_ms: 20_000 }, 3);
    assert_eq!(code_of(&inquire().json()), "ORDER_NOT_EXIST");
    shop.clock.advance(1_000);
    assert_eq!(shop.standing(NO).0, "PROCESSING");
    shop.clock.advance(20_001);
    assert_eq!(shop.standing(NO).0, "SUCCESS", "old changes are seen");
    shop.world.inject(Matcher::call(Call::Query), Fault::WrongAmount, 1);
    let lie = shop.inquire(NO);
    assert_eq!(lie["paymentAmount"]["value"], "101");
    for (status, http, code) in [(403, 200, "PROCESS_FAIL"), (503, 503, "UNKNOWN_EXCEPTION")] {
        shop.world.inject(Matcher::call(Call::Reverse), Fault::RefusedClose { status }, 1);
        let refused = shop.ams(CANCEL, &json!({ "paymentRequestId": NO }));
        assert_eq!((refused.status, code_of(&refused.json()).as_str()), (http, code));
    }
    assert_eq!(shop.standing(NO).0, "SUCCESS");
    assert!(shop.world.refunds().is_empty());
}

#[test]
fn a_member_of_a_signed_answer_can_be_changed_added_or_left_out() {
    let shop = shop();
    shop.scanned(NO, 100, Wallet::AlipayCn, Mood::Pays);
    let bend = |at: &str, to: Option<Value>| {
        shop.world.inject(Matcher::on(Call::Query, NO), Fault::Bent { at: at.to_owned(), to }, 1);
        shop.inquire(NO)
    };
    assert_eq!(bend("/paymentStatus", Some(json!("WAITING_FOR_GODOT")))["paymentStatus"], "WAITING_FOR_GODOT");
    assert_eq!(bend("/paymentAmount/value", Some(json!(100)))["paymentAmount"]["value"], 100);
    assert_eq!(bend("/brandNew", Some(json!({ "a": [1] })))["brandNew"]["a"][0], 1);
    assert!(bend("/result/resultStatus", None)["result"].get("resultStatus").is_none());
    assert_eq!(bend("/nowhere/at/all", Some(json!(1))), shop.inquire(NO));
}

const MOODS: [Mood; 6] = [
    Mood::Pays,
    Mood::Password { ms: 9_000 },
    Mood::Password { ms: 44_000 },
    Mood::WrongPassword { ms: 6_000 },
    Mood::NoBalance,
    Mood::WalksAway,
];

/// Nobody is charged twice, and nobody gets back more than was charged.
fn check(shop: &Client) {
    let mut net: BTreeMap<String, (Money, Money)> = BTreeMap::new();
    for charged in shop.world.charges() {
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

/// A day of scanned and shown codes, double clicks, cancellations and refunds; what was answered.
fn play(seed: u64) -> (Client, String) {
    let shop = shop_with(|options| options.faults = Faults::seeded(seed));
    let dice = Entropy::seeded(seed);
    let pick = |end: u64| usize::try_from(dice.below(end)).expect("small");
    let mut seen = String::new();
    let mut send = |path: &str, body: &Value| {
        let got = shop.try_ask(&shop.ask(path), &body.to_string());
        seen.push_str(&got.map_or("nothing\n".to_owned(), |got| format!("{} {}\n", got.head, got.body)));
        check(&shop);
    };
    for at in 0..16 {
        let no = format!("01K8ZV4T9QW7C2N5M3X{at:02}");
        let total = 100 + i64::try_from(dice.below(5_000)).expect("small");
        let (wallet, mood) = (Wallet::ALL[2 + pick(11)], MOODS[pick(6)]);
        let code = (pick(3) > 0).then(|| shop.world.show_code(wallet, mood));
        let body = pay_body(&no, total, code.as_deref());
        for _ in 0..=pick(2) {
            send(PAY, &body);
        }
        if code.is_none() {
            shop.world.pay(&no).ok();
        }
        shop.clock.advance(i64::try_from(dice.below(60_000)).expect("small"));
        let id = shop.world.charges().iter().find(|charged| charged.order == no).map(|charged| charged.id.clone());
        for _ in 0..pick(4) {
            match (&id, pick(3)) {
                (_, 0) => send(CANCEL, &json!({ "paymentRequestId": no })),
                (Some(id), 1) => send(REFUND, &refund_body(id, &format!("R{at}-{}", pick(3)), total / 3 + 1)),
                _ => send(INQUIRY, &json!({ "paymentRequestId": no })),
            }
            shop.clock.advance(5_000);
        }
    }
    (shop, seen)
}

#[test]
fn nobody_is_charged_twice_on_any_day_and_every_answer_tells_the_truth_in_the_end() {
    let (mut charged, mut cancelled, mut refunded) = (0, 0, 0);
    for seed in 0..12 {
        let (shop, _) = play(seed);
        shop.world.calm();
        shop.clock.advance(900_000);
        let (charges, given) = (shop.world.charges(), shop.world.refunds());
        charged += charges.len();
        cancelled += given.iter().filter(|given| given.refund.is_empty()).count();
        refunded += given.iter().filter(|given| !given.refund.is_empty()).count();
        for at in 0..16 {
            let no = format!("01K8ZV4T9QW7C2N5M3X{at:02}");
            let paid = charges.iter().any(|charged| charged.order == no);
            let whole = given.iter().any(|given| given.order == no && given.refund.is_empty());
            let told = shop.inquire(&no);
            let fits = match told["paymentStatus"].as_str() {
                Some("SUCCESS") => paid && !whole,
                Some("CANCELLED") => paid == whole,
                Some("FAIL") => !paid,
                Some(_) => false,
                None => code_of(&told) == "ORDER_NOT_EXIST" && !paid,
            };
            assert!(fits, "seed {seed}: {told}, paid {paid}, given back {whole}");
        }
        let statement = shop.world.alipay_statement(shop.world.today());
        assert_eq!(statement.text.lines().count(), 2 + charges.len() + given.len());
    }
    assert!(charged > 60 && cancelled > 10 && refunded > 10, "{charged} {cancelled} {refunded}");
}

#[test]
fn the_same_seed_and_the_same_requests_give_the_same_day() {
    let play = |seed| {
        let (shop, seen) = play(seed);
        (seen, format!("{:?} {:?} {}", shop.world.charges(), shop.world.refunds(), shop.clock.now().ms()))
    };
    let hard = (0..64).find(|seed| Faults::seeded(*seed).described().len() > 6).expect("a hard seed");
    assert_eq!(play(hard), play(hard));
    assert_ne!(play(hard), play(hard + 1));
}

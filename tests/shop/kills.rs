//! The program killed in the middle of sales and syncs, again and again, while customers pay.

use super::support::Shop;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::sync::mpsc;
use std::time::Duration;

/// Kills a plain `cargo test` does; `MANEKI_KILLS` asks for more.
const KILLS: u64 = 20;

#[test]
fn no_kill_loses_a_payment_or_doubles_one() {
    let kills = std::env::var("MANEKI_KILLS").map_or(KILLS, |text| text.parse().expect("a number of kills"));
    let shop = Shop::open();
    let mut dice = fastrand::Rng::with_seed(kills);
    for _ in 0..kills {
        let life = Duration::from_millis(dice.u64(5..400));
        match dice.u8(0..6) {
            0 => kill_after(&shop, &["sync", "--once"], life, false),
            4 => kill_after(&shop, &["sale", "7.30", "--wait", "20", "--code", &code(&shop, &mut dice)], life, false),
            5 => refund_something(&shop, &mut dice, life),
            1 => kill_after(&shop, &["sale", "4.20", "--tender", "local-qr"], life, dice.bool()),
            _ => kill_after(&shop, &["sale", "12.50", "--wait", "20"], life, dice.bool()),
        }
    }
    check(&shop);
}

/// A customer shows a code of either wallet; half of them type a password first.
fn code(shop: &Shop, dice: &mut fastrand::Rng) -> String {
    let wallet = if dice.bool() { "wechat_pay" } else { "g_cash" };
    let mood = if dice.bool() { json!("pays") } else { json!({"password": {"ms": 200}}) };
    let shown = shop.tourist("/sandbox/code", &json!({ "wallet": wallet, "mood": mood }));
    shown["code"].as_str().expect("a code").to_owned()
}

fn refund_something(shop: &Shop, dice: &mut fastrand::Rng, life: Duration) {
    let payments = shop.run(&["payments"]).events;
    let paid: Vec<_> = payments.iter().filter(|payment| payment["finality"] == "paid").collect();
    if let Some(payment) = dice.choice(&paid) {
        kill_after(shop, &["refund", payment["payment"].as_str().expect("an id"), "--amount", "1.00"], life, false);
    }
}

/// Runs a command, lets the tourist pay what it shows, and kills it `life` after its start.
fn kill_after(shop: &Shop, arguments: &[&str], life: Duration, tourist_pays: bool) {
    let mut child = shop.command(arguments).spawn().expect("it starts");
    let stdout = BufReader::new(child.stdout.take().expect("piped"));
    let (send, shown) = mpsc::channel();
    let reader = std::thread::spawn(move || {
        for line in stdout.lines().map_while(Result::ok) {
            let event: serde_json::Value = serde_json::from_str(&line).unwrap_or_default();
            if let Some(payload) = event["payload"].as_str() {
                let _ = send.send(payload.to_owned());
            }
        }
    });
    if let Ok(payload) = shown.recv_timeout(life)
        && tourist_pays
    {
        shop.scan(&payload);
    }
    let _ = child.kill();
    child.wait().expect("it ended");
    reader.join().expect("the reader ends with the child");
}

fn check(shop: &Shop) {
    // Long enough for the fifteen seconds before a reverse, and for the minute between two refunds of one payment.
    for _ in 0..60 {
        if shop.run(&["sync", "--once"]).code == Some(0) {
            break;
        }
    }
    let given: i64 = shop
        .refunds()
        .iter()
        .filter(|given| given["refund"] != "")
        .filter_map(|given| given["amount"]["minor"].as_i64())
        .sum();
    let back: i64 =
        shop.run(&["payments"]).events.iter().filter_map(|payment| payment["refunded"]["minor"].as_i64()).sum();
    assert_eq!(back, given, "given back here and there");
    let payments = shop.run(&["payments"]).events;
    let mut finality = BTreeMap::new();
    let mut charged_sales = BTreeSet::new();
    for payment in &payments {
        finality.insert(payment["payment"].clone().to_string(), payment["finality"].clone());
    }
    // What was taken back as a whole was never revenue.
    let taken_back: BTreeSet<String> =
        shop.refunds().iter().filter(|given| given["refund"] == "").map(|given| given["order"].to_string()).collect();
    let charges = shop.charges();
    for charge in charges.iter().filter(|charge| taken_back.contains(&charge["order"].to_string())) {
        assert_eq!(finality.get(&charge["order"].to_string()), Some(&json!("unpaid")), "taken back: {charge}");
    }
    let charges: Vec<_> =
        charges.into_iter().filter(|charge| !taken_back.contains(&charge["order"].to_string())).collect();
    for charge in &charges {
        let order = charge["order"].to_string();
        assert_eq!(charge["times"], json!(1), "charged twice: {charge}");
        assert_eq!(finality.get(&order), Some(&json!("paid")), "charged and not known as paid: {charge}");
        let sale =
            payments.iter().find(|payment| payment["payment"] == charge["order"]).expect("known")["sale"].clone();
        assert!(charged_sales.insert(sale.to_string()), "one sale charged twice: {charge}");
    }
    let paid = finality.values().filter(|word| **word == "paid").count();
    assert_eq!(paid, charges.len(), "shown as paid and never charged");
    assert_eq!(shop.run(&["journal", "verify"]).code, Some(0));
    assert_eq!(shop.run(&["journal", "rebuild", "--check"]).code, Some(0));
}

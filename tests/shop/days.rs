//! Whole days with faults: the till's totals are the acquirer's, and a day can be played twice.

use super::support::maneki;
use serde_json::Value;

/// Days a plain `cargo test` plays; `MANEKI_SEEDS` asks for more.
const SEEDS: u64 = 8;

fn day(seed: u64) -> Value {
    let output =
        maneki().args(["demo", "--headless", "--json", "--seed", &seed.to_string()]).output().expect("the demo runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let last: Value = serde_json::from_str(text.lines().last().unwrap_or_default()).unwrap_or(Value::Null);
    assert_eq!(output.status.code(), Some(0), "seed {seed}: {last} {errors}");
    assert_eq!(last["equal"], true, "seed {seed}: {last}");
    last
}

#[test]
fn the_tills_totals_are_the_statements_on_every_day() {
    let seeds = std::env::var("MANEKI_SEEDS").map_or(SEEDS, |text| text.parse().expect("a number of seeds"));
    let mut heads = std::collections::BTreeSet::new();
    for seed in 1..=seeds {
        heads.insert(day(seed)["journal_head"].to_string());
    }
    assert_eq!(heads.len() as u64, seeds, "every seed is another day");
}

#[test]
fn the_same_seed_gives_the_same_journal() {
    for seed in [3, 4] {
        assert_eq!(day(seed)["journal_head"], day(seed)["journal_head"]);
    }
}

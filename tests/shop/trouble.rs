//! What people and disks do wrong, and what the till says then.

use super::support::{Shop, maneki};
use std::fs;

#[test]
fn amounts_that_are_none_are_refused_before_anything_is_stored() {
    let shop = Shop::open();
    for amount in ["", "-5", "0", "NaN", "1e3", "１２", "1.234", "12,50", "9999999999999", "1 000", "+5"] {
        let ran = shop.run(&["sale", amount]);
        assert_eq!(ran.code, Some(2), "{amount}: {ran:?}");
        assert!(!ran.errors.is_empty());
    }
    assert!(!shop.home().join("till.db").exists());
    for arguments in
        [["totals", "--day", "2026-02-30"], ["sale", "5", "--wait=-1"], ["sale", "5", "--tender=gold"]].map(Vec::from)
    {
        assert_eq!(shop.run(&arguments).code, Some(2), "{arguments:?}");
    }
}

#[test]
fn control_characters_of_the_input_never_reach_the_terminal() {
    let shop = Shop::open();
    for arguments in [vec!["sale", "5\u{1b}[31m"], vec!["totals", "--day", "\u{7}2026"]] {
        let ran = shop.run(&arguments);
        assert_eq!(ran.code, Some(2));
        assert!(!ran.errors.contains(['\u{1b}', '\u{7}']), "{:?}", ran.errors);
    }
}

#[test]
fn a_wrong_configuration_names_line_and_key() {
    let shop = Shop::open();
    let good = fs::read_to_string(shop.home().join("config.toml")).expect("a configuration");
    for (from, to, key) in [
        ("currency = \"EUR\"", "currency = \"EURO\"", "shop.currency"),
        ("timezone = \"Europe/Paris\"", "timezone = 5", "shop.timezone"),
        ("base_url = \"http://127.0.0.1", "base_url = \"http://192.0.2.1", "wechat.base_url"),
        ("private_key = \"file:", "private_key = \"file:missing-", "wechat.private_key"),
    ] {
        assert!(good.contains(from), "{from}");
        shop.configure(|_| good.replace(from, to));
        let ran = shop.run(&["sale", "5"]);
        let line = 1 + good.lines().position(|line| line.contains(from)).expect("the line");
        assert_eq!(ran.code, Some(2), "{key}: {ran:?}");
        assert!(ran.errors.contains(key) && ran.errors.contains(&format!("config.toml:{line}")), "{}", ran.errors);
    }
    shop.configure(|_| format!("{good}\n[shop"));
    assert_eq!(shop.run(&["sale", "5"]).code, Some(2));
    shop.configure(|_| format!("{good}\n[colour]\nred = 1\n"));
    let ran = shop.run(&["sale", "5", "--tender", "cash"]);
    assert_eq!(ran.code, Some(0), "an unknown key is a warning: {}", ran.errors);
    assert!(ran.errors.contains("colour"), "{}", ran.errors);
}

#[test]
fn a_home_without_configuration_says_how_to_get_one() {
    let empty = tempfile::tempdir().expect("a folder");
    let output = maneki().arg("--home").arg(empty.path()).args(["sale", "5"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("maneki sandbox --home"));
}

#[test]
fn a_damaged_database_is_named_and_never_opened() {
    let shop = Shop::open();
    shop.run(&["sale", "1.00", "--tender", "cash"]);
    let file = shop.home().join("till.db");
    let good = fs::read(&file).expect("a database");
    for damaged in [good[..good.len() / 2].to_vec(), b"not a database at all".to_vec()] {
        for extra in ["till.db-wal", "till.db-shm"] {
            let _ = fs::remove_file(shop.home().join(extra));
        }
        fs::write(&file, damaged).expect("written");
        let ran = shop.run(&["sale", "1.00", "--tender", "cash"]);
        assert!(!matches!(ran.code, Some(0 | 3 | 4) | None), "{ran:?}");
        assert!(ran.errors.contains("till.db"), "{}", ran.errors);
    }
}

#[test]
fn a_changed_record_fails_verification() {
    let shop = Shop::open();
    shop.run(&["sale", "1.00", "--tender", "cash"]);
    let export = shop.command(&["journal", "export"]).output().expect("it runs").stdout;
    let text = String::from_utf8(export).expect("UTF-8");
    let changed = text.replacen("\\\"minor\\\":100", "\\\"minor\\\":900", 1);
    assert_ne!(text, changed, "{text}");
    for (content, code) in [(text, Some(0)), (changed, Some(5))] {
        let file = shop.home().join("journal.jsonl");
        fs::write(&file, content).expect("written");
        assert_eq!(shop.run(&["journal", "verify", &file.to_string_lossy()]).code, code);
    }
}

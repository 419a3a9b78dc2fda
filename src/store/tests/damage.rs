//! Files that were cut, changed, or never ours.

use super::*;
use crate::domain::record::{GENESIS, Record};
use std::fs;

/// Everything a person can read out of a home.
#[derive(Debug, PartialEq)]
struct Content {
    journal: Vec<u8>,
    payments: Vec<Payment>,
    sales: usize,
    lines: usize,
}

fn content(path: &Path) -> Result<Content, StoreError> {
    verify_home(path, None)?;
    rebuild_check(path)?;
    let reader = Reader::open(path)?;
    let (mut journal, mut payments) = (Vec::new(), Vec::new());
    export(&reader, &mut journal)?;
    reader.all_payments(false, |payment, _| payments.push(payment))?;
    let sales = (1..5).filter(|number| reader.sale(&sale(*number).id).is_ok_and(|sale| sale.is_some())).count();
    Ok(Content { journal, payments, sales, lines: reader.totals(today())?.len() })
}

fn exported(home: &Home) -> (PathBuf, Vec<u8>) {
    let (file, mut text) = (home.folder.path().join("journal.jsonl"), Vec::new());
    export(&home.reader(), &mut text).expect("exported");
    (file, text)
}

#[test]
fn no_byte_of_an_export_can_change() {
    let home = Home::new();
    let store = home.store();
    put(&store, [rate("7.8"), Body::Sale(sale(1)), Body::Payment(life(1).remove(0))]);
    store.checkpoint_now_blocking().expect("a checkpoint");
    let (file, text) = exported(&home);
    let check = |text: &[u8]| verify::verify_lines(&file, text, chain::Walk::new(None));
    check(&text).expect("whole before");
    for at in 0..text.len() {
        for bit in [0x01, 0x20] {
            let mut changed = text.clone();
            changed[at] ^= bit;
            assert!(check(&changed).is_err(), "byte {at}, bit {bit}");
        }
    }
}

#[test]
fn the_first_bad_record_is_named() {
    let home = Home::new();
    shop_day(&home.store());
    let (file, text) = exported(&home);
    let lines: Vec<&[u8]> = text.split_inclusive(|byte| *byte == b'\n').collect();
    let verify = |lines: Vec<&[u8]>| {
        fs::write(&file, lines.concat()).expect("written");
        match verify_file(&file, None) {
            Err(StoreError::BadRecord { seq, .. }) => seq,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(verify([&lines[..4], &lines[5..]].concat()), 5, "one is missing");
    assert_eq!(verify([&lines[..4], &[lines[5], lines[4]], &lines[6..]].concat()), 5, "two are swapped");
    assert_eq!(verify([&lines[..4], &[lines[3]], &lines[4..]].concat()), 5, "one is there twice");
}

#[test]
fn an_end_that_was_cut_off_is_caught_by_a_note_kept_outside() {
    let home = Home::new();
    shop_day(&home.store());
    let (file, text) = exported(&home);
    let lines: Vec<&[u8]> = text.split_inclusive(|byte| *byte == b'\n').collect();
    let end = home.reader().head().expect("head");
    let key = TillKey::from_seed(&[7; 32]).expect("a key");
    let note = key.checkpoint("paris-1", end.0, &end.1);
    fs::write(&file, &text).expect("written");
    verify_against(&file, Some(key.public()), &note).expect("all there");
    verify_against(&home.db(), None, &note).expect("all there");
    fs::write(&file, lines[..lines.len() - 1].concat()).expect("written");
    verify_file(&file, Some(key.public())).expect("the chain alone cannot know");
    assert!(matches!(verify_against(&file, None, &note), Err(StoreError::Anchor { .. })));
    let rewritten = key.checkpoint("paris-1", 3, &[9; 32]);
    assert!(matches!(verify_against(&home.db(), None, &rewritten), Err(StoreError::Anchor { .. })));
    let forged = TillKey::from_seed(&[8; 32]).expect("a key").checkpoint("paris-1", end.0, &end.1);
    assert!(matches!(verify_against(&home.db(), None, &forged), Err(StoreError::Key(_))));
}

/// Anybody can compute hashes; only the till can sign them.
#[test]
fn a_chain_that_somebody_computed_again_does_not_fit_its_checkpoint() {
    let home = Home::new();
    shop_day(&home.store());
    let (mut walk, mut prev, mut outcome) = (chain::Walk::new(None), GENESIS, Ok(()));
    chain::for_each(&home.reader().conn, &home.db(), 0, |record| {
        let body = record.body.replace("12850", "12050");
        let Record { seq, at, boot, actor, kind, .. } = record;
        let forged = Record::seal(&prev, seq, at, boot, &actor, &kind, body);
        prev = forged.hash;
        if outcome.is_ok() {
            outcome = walk.step(&home.db(), &forged).map(|_| ());
        }
        Ok(())
    })
    .expect("read");
    let checkpoint = home.reader().head().expect("head").0;
    assert!(matches!(outcome, Err(StoreError::BadRecord { seq, .. }) if seq == checkpoint), "{outcome:?}");
}

#[test]
fn a_chain_computed_again_without_its_checkpoints_is_caught_too() {
    let home = Home::new();
    let store = home.store();
    for number in 0..300 {
        put(&store, [rate(&format!("7.{number}"))]);
    }
    let (mut walk, mut prev, mut seq, mut outcome) = (chain::Walk::new(None), GENESIS, 0, Ok(()));
    chain::for_each(&home.reader().conn, &home.db(), 0, |record| {
        if record.kind != "checkpoint" && outcome.is_ok() {
            seq += 1;
            let forged = Record::seal(&prev, seq, record.at, record.boot, &record.actor, &record.kind, record.body);
            prev = forged.hash;
            outcome = walk.step(&home.db(), &forged).map(|_| ());
        }
        Ok(())
    })
    .expect("read");
    assert!(matches!(&outcome, Err(StoreError::BadRecord { flaw, .. }) if flaw.contains("checkpoint")), "{outcome:?}");
    let too_many = (0..=MOST_BODIES).map(|number| rate(&format!("8.{number}"))).collect();
    assert!(matches!(store.write_blocking(Actor::Engine, too_many), Err(StoreError::Refused { .. })));
}

#[test]
fn deleted_records_are_noticed_at_the_next_start() {
    let home = Home::new();
    shop_day(&home.store());
    let sql = "DROP TRIGGER journal_is_not_deleted; DELETE FROM journal WHERE seq > 10;";
    home.tool().execute_batch(sql).expect("deleted");
    assert!(matches!(home.open(), Err(StoreError::Damaged { .. })), "the trigger is gone");
    let trigger = "CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END";
    home.tool().execute_batch(trigger).expect("put back");
    let opened = home.open();
    assert!(matches!(opened, Err(StoreError::Projections { .. })), "{opened:?}");
    assert!(matches!(verify_home(&home.db(), None), Err(StoreError::Projections { .. })));
}

/// Flips bits all over the file: each flip is refused with an error, or changed nothing anybody can read.
#[test]
fn a_flipped_bit_in_the_file_is_noticed_or_changes_nothing() {
    let home = Home::new();
    shop_day(&home.store());
    let copy = home.folder.path().join("copy.db");
    backup(&home.db(), &copy).expect("copied");
    let (whole, bytes) = (content(&copy).expect("whole"), fs::read(&copy).expect("read"));
    let target = home.folder.path().join("flipped.db");
    let (mut noticed, mut harmless) = (0, 0);
    // A step that is prime to the page size visits every place in a page once on some page.
    for (at, bit) in (0..100).chain((100..bytes.len()).step_by(211)).zip((0..8).cycle()) {
        let mut flipped = bytes.clone();
        flipped[at] ^= 1 << bit;
        fs::write(&target, &flipped).expect("written");
        match content(&target) {
            Err(_) => noticed += 1,
            Ok(read) => {
                assert_eq!(read, whole, "byte {at}, bit {bit}");
                harmless += 1;
            }
        }
    }
    assert!(noticed > 50 && harmless > 50, "{noticed} noticed, {harmless} harmless");
}

#[test]
fn a_cut_file_is_refused_whatever_is_left() {
    let home = Home::new();
    shop_day(&home.store());
    let bytes = fs::read(home.db()).expect("read");
    for left in [0, 1, 16, 99, 100, 512, 4095, 4096, 8192, bytes.len() / 2, bytes.len() - 4096, bytes.len() - 1] {
        fs::write(home.db(), &bytes[..left]).expect("cut");
        let opened = home.open();
        assert!(opened.as_ref().is_err_and(StoreError::is_evidence), "{left} bytes left: {opened:?}");
        assert!(verify_home(&home.db(), None).is_err_and(|error| error.is_evidence()), "{left} bytes left");
    }
    fs::write(home.db(), &bytes).expect("put back");
    drop(home.store());
}

#[test]
fn what_is_not_ours_is_left_alone() {
    let home = Home::new();
    fs::write(home.db(), "not a database, but longer than a header would be".repeat(9)).expect("written");
    assert!(matches!(home.open(), Err(StoreError::NotOurs { .. })));
    assert!(matches!(verify_file(&home.db(), None), Err(StoreError::NotOurs { .. })));
    fs::remove_file(home.db()).expect("removed");
    home.tool().execute_batch("CREATE TABLE recipe (soup TEXT)").expect("another program's");
    assert!(matches!(home.open(), Err(StoreError::NotOurs { .. })));
    assert!(matches!(Reader::open(&home.db()), Err(StoreError::NotOurs { .. })));
    let folder = home.folder.path().join("folder");
    fs::create_dir(&folder).expect("made");
    assert!(matches!(Reader::open(&folder), Err(StoreError::NotOurs { .. })));
}

#[test]
fn a_file_that_cannot_be_written_says_so() {
    let home = Home::new();
    shop_day(&home.store());
    let mut permissions = fs::metadata(home.db()).expect("meta").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(home.db(), permissions).expect("set");
    assert!(matches!(home.open(), Err(StoreError::ReadOnly { .. })));
    assert!(home.reader().owed().is_ok(), "it can be read");
}

#[test]
fn a_start_that_was_killed_is_begun_again_and_a_lost_journal_is_not() {
    let home = Home::new();
    fs::write(home.folder.path().join("till.db.new"), "half").expect("written");
    fs::write(home.folder.path().join("till.db.new-wal"), "half").expect("written");
    drop(home.store());
    fs::remove_file(home.db()).expect("removed");
    fs::write(home.folder.path().join("till.db-wal"), "what was not checkpointed").expect("written");
    assert!(matches!(home.open(), Err(StoreError::Damaged { .. })));
}

#[test]
fn a_full_disk_loses_nothing_and_passes() {
    let home = Home::new();
    let store = home.store();
    put(&store, [Body::Sale(sale(1))]);
    drop(store);
    let shared = Arc::new(Shared::default());
    let conn = open::writer(&home.db(), true).expect("a connection");
    let full = |conn: &Connection, pages: i64| {
        conn.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).expect("limited");
    };
    full(&conn, 1);
    let mut writer = Writer::new(conn, &home.db(), Arc::clone(&shared), home.options("paris-1", 7)).expect("a writer");
    let big = |number| Body::Sale(Sale { lines: vec![euro(1); 2000], ..sale(number) });
    let refused = writer.commit(Actor::Engine, &[big(2)], false);
    assert!(matches!(refused, Err(StoreError::Full { .. })), "{refused:?}");
    assert_eq!(home.reader().sale(&sale(2).id).expect("read"), None);
    full(writer.conn(), 1_000_000);
    writer.commit(Actor::Engine, &[big(2)], false).expect("room again");
    verify_home(&home.db(), None).expect("whole");
}

#[test]
fn after_a_failed_disk_nothing_more_is_written() {
    let home = Home::new();
    let store = home.store();
    let io = std::io::Error::other("EIO");
    assert!(StoreError::Io { path: home.db(), source: io }.is_fatal());
    store.shared.halted.store(true, Ordering::SeqCst);
    let head = store.head();
    assert!(matches!(store.write_blocking(Actor::Engine, vec![rate("7.8")]), Err(StoreError::Halted)));
    assert_eq!((store.is_halted(), home.reader().head().expect("head")), (true, head));
}

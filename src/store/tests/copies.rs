//! Backups, restores, rebuilds and migrations.

use super::*;
use crate::keys::PublicKey;

fn public() -> PublicKey {
    TillKey::from_seed(&[7; 32]).expect("a key").public()
}

#[test]
fn a_whole_journal_verifies_beside_a_living_writer() {
    let home = Home::new();
    let store = home.store();
    shop_day(&store);
    let verified = verify_home(&home.db(), Some(public())).expect("whole");
    assert_eq!((verified.till.as_str(), verified.records, verified.head), ("paris-1", store.head().0, store.head().1));
    assert_eq!((verified.checkpoints, verified.signed), (1, store.head().0 - 1));
    assert_eq!(rebuild_check(&home.db()).expect("equal"), verified);
    let other = TillKey::from_seed(&[8; 32]).expect("a key").public();
    assert!(matches!(verify_home(&home.db(), Some(other)), Err(StoreError::OtherKey { .. })));
}

#[test]
fn an_export_is_verified_without_the_database() {
    let home = Home::new();
    shop_day(&home.store());
    let file = home.folder.path().join("journal.jsonl");
    let mut text = Vec::new();
    let records = export(&home.reader(), &mut text).expect("exported");
    std::fs::write(&file, &text).expect("written");
    let verified = verify_file(&file, Some(public())).expect("whole");
    assert_eq!(verified, verify_file(&home.db(), Some(public())).expect("whole"));
    assert_eq!(verified.records, records);
    let line = String::from_utf8(text).expect("text").lines().next().expect("a line").to_owned();
    assert!(
        line.starts_with(r#"{"seq":1,"at":1795000000000,"boot":0,"actor":"engine","kind":"opened","body":"{\"till\""#),
        "{line}"
    );
}

#[test]
fn every_table_is_compared_with_the_journal_and_can_be_made_again() {
    let home = Home::new();
    shop_day(&home.store());
    for (table, change) in [
        ("sale", "INSERT INTO sale VALUES (99, 'S', 1, '2026-11-22', 1, 'EUR', '{}')"),
        ("payment", "UPDATE payment SET rev = rev + 1, owed = 0 WHERE state = 'sent'"),
        ("payment", "UPDATE payment SET rev = rev + 1, body = replace(body, '12850', '12851') WHERE state = 'paid'"),
        ("rate", "UPDATE rate SET body = replace(body, '7.8432', '8.8432')"),
        ("day_total", "UPDATE day_total SET minor = minor + 1 WHERE tender = 'cash'"),
        ("day_total", "DELETE FROM day_total WHERE tender = 'cash'"),
        ("alert", "DELETE FROM alert"),
        ("head", "UPDATE head SET seq = seq - 1"),
    ] {
        assert_ne!(home.tool().execute(change, []).expect(change), 0, "{change}");
        let found = rebuild_check(&home.db());
        assert!(
            matches!(&found, Err(StoreError::Differs { table: named, .. }) if *named == table),
            "{change}: {found:?}"
        );
        rebuild(&home.db()).expect("rebuilt");
        rebuild_check(&home.db()).expect("equal again");
    }
    put(&home.store(), [Body::Payment(life(2).remove(1))]);
}

#[test]
fn a_rebuild_waits_for_no_till() {
    let home = Home::new();
    let store = home.store();
    assert!(matches!(rebuild(&home.db()), Err(StoreError::InUse { .. })));
    drop(store);
}

#[test]
fn a_backup_is_one_whole_file_and_comes_back() {
    let home = Home::new();
    let store = home.store();
    shop_day(&store);
    let copy = home.folder.path().join("copy.db");
    let verified = backup(&home.db(), &copy).expect("copied");
    assert!(matches!(backup(&home.db(), &copy), Err(StoreError::Exists { .. })));
    let mut names: Vec<_> =
        home.folder.path().read_dir().expect("a folder").flatten().map(|entry| entry.file_name()).collect();
    names.retain(|name| name.to_string_lossy().starts_with("copy"));
    assert_eq!(names, ["copy.db"]);
    put(&store, [Body::Payment(life(2).remove(1))]);
    assert!(matches!(restore(&copy, &home.db(), START), Err(StoreError::InUse { .. })));
    let head = store.head();
    drop(store);
    let restored = restore(&copy, &home.db(), START).expect("restored");
    assert_eq!(restored.verified, verified);
    let kept = restored.kept.expect("kept");
    assert_eq!(verify_home(&kept, Some(public())).expect("whole").records, head.0);
    assert_eq!(home.store().head().0, verified.records + 1);
    assert!(matches!(restore(&home.db(), &home.db(), START), Err(StoreError::Exists { .. })));
}

#[test]
fn a_bad_copy_is_not_restored_and_a_broken_restore_is_noticed() {
    let home = Home::new();
    shop_day(&home.store());
    let copy = home.folder.path().join("copy.db");
    backup(&home.db(), &copy).expect("copied");
    let before = verify_home(&home.db(), None).expect("whole");
    let changed = Connection::open(&copy).expect("a connection");
    changed
        .execute_batch("DROP TRIGGER journal_is_not_changed; UPDATE journal SET at = 1 WHERE seq = 4")
        .expect("changed");
    drop(changed);
    let refused = restore(&copy, &home.db(), START);
    assert!(matches!(refused, Err(StoreError::BadRecord { seq: 4, .. })), "{refused:?}");
    let false_table = home.folder.path().join("false.db");
    backup(&home.db(), &false_table).expect("copied");
    let changed = Connection::open(&false_table).expect("a connection");
    changed.execute("UPDATE day_total SET minor = minor + 1", []).expect("changed");
    drop(changed);
    assert!(matches!(restore(&false_table, &home.db(), START), Err(StoreError::Differs { table: "day_total", .. })));
    assert_eq!(verify_home(&home.db(), None).expect("untouched"), before);

    std::fs::rename(home.db(), home.folder.path().join("till.db.restoring")).expect("moved");
    assert!(matches!(home.open(), Err(StoreError::RestoreInterrupted { .. })));
}

#[test]
fn an_older_format_is_copied_before_it_changes() {
    let home = Home::new();
    shop_day(&home.store());
    let before = verify_home(&home.db(), None).expect("whole");
    let [first, second] = schema::MIGRATIONS else { panic!("this test knows two formats") };
    let steps = [*first, *second, "CREATE TABLE extra (x INTEGER) STRICT;", "CREATE TABLE extra (x); nonsense"];
    let mut conn = open::writer(&home.db(), true).expect("a connection");
    upgrade(&mut conn, &home.db(), &steps[..3], START).expect("upgraded");
    assert_eq!(schema::version(&conn, &home.db()).expect("a version"), 3);
    assert!(upgrade(&mut conn, &home.db(), &steps, START.plus_seconds(1)).is_err());
    assert_eq!(schema::version(&conn, &home.db()).expect("a version"), 3, "a step that fails leaves nothing");
    drop(conn);
    let copy = home.folder.path().join("backups/till-format-2-1795000000000.db");
    assert_eq!(verify_home(&copy, None).expect("whole"), before);
    assert!(matches!(home.open(), Err(StoreError::Newer { found: 3, known: 2, .. })));
    assert!(matches!(Reader::open(&home.db()), Err(StoreError::Newer { .. })));
}

/// What a till of the first format left: the same records, under the first format's tables.
fn in_the_first_format(home: &Home) -> Home {
    let older = Home::new();
    let mut conn = Connection::open(older.db()).expect("a connection");
    schema::migrate(&mut conn, &older.db(), &schema::MIGRATIONS[..1], |_| Ok(())).expect("the first format");
    conn.execute("ATTACH ?1 AS now", [home.db().to_string_lossy()]).expect("attached");
    conn.execute("INSERT INTO main.journal SELECT * FROM now.journal ORDER BY seq", []).expect("copied");
    conn.execute("INSERT INTO main.head SELECT * FROM now.head", []).expect("copied");
    older
}

#[test]
fn a_till_of_the_first_format_goes_on_with_its_history_and_learns_refunds() {
    let home = Home::new();
    shop_day(&home.store());
    let older = in_the_first_format(&home);
    // Until a till has started on it, it is read by nobody and called damaged by nobody.
    assert!(matches!(Reader::open(&older.db()), Err(StoreError::Older { found: 1, known: 2, .. })));
    assert!(matches!(rebuild_check(&older.db()), Err(StoreError::Older { .. })));
    assert!(matches!(rebuild(&older.db()), Err(StoreError::Older { .. })));
    let store = older.store();
    let lines = |home: &Home| home.reader().totals(today()).expect("totals");
    assert_eq!(lines(&older), lines(&home));
    rebuild_check(&older.db()).expect("the tables say what the journal says");
    let paid = life(1).pop().expect("paid");
    put(&store, [Body::Refund(refund(1, &paid, 100))]);
    assert_eq!(older.reader().refunds_owed().expect("read").len(), 1);
    drop(store);
    assert!(older.folder.path().join("backups").read_dir().expect("a folder").count() == 1, "a copy was made first");
}

#[test]
fn a_large_file_is_looked_through_beside_the_work() {
    let home = Home::new();
    let store = home.store();
    shop_day(&store);
    let shared = Arc::new(Shared::default());
    drop(Inspection::start(&home.db(), Arc::clone(&shared)).expect("started"));
    assert!(!shared.halted.load(Ordering::SeqCst), "an interrupted look is no damage");
}

#[test]
fn what_a_killed_writer_left_is_read_and_gone_on_with() {
    let home = Home::new();
    let store = home.store();
    shop_day(&store);
    let after = Home::new();
    for suffix in ["", "-wal"] {
        std::fs::copy(open::beside(&home.db(), suffix), open::beside(&after.db(), suffix)).expect("copied");
    }
    assert!(std::fs::metadata(open::beside(&after.db(), "-wal")).expect("a log").len() > 0);
    assert_eq!(after.reader().head().expect("head"), store.head());
    assert_eq!(after.store().head().0, store.head().0 + 1);
}

#[test]
fn a_copy_on_a_write_protected_disk_is_read_under_any_name() {
    let home = Home::new();
    shop_day(&home.store());
    let copy = home.folder.path().join("50% off? #1 光.db");
    backup(&home.db(), &copy).expect("copied");
    let conn = open::immutable(&copy).expect("opened");
    assert_eq!(chain::head(&conn).expect("head"), home.reader().head().expect("head"));
}

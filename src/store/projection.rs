//! What a record changes in the tables beside the journal. The writer and the rebuild use this one
//! function, so that both end with the same rows.

use crate::domain::payment::{Finality, Payment, Tender};
use crate::domain::quote::PublishedRate;
use crate::domain::record::{Alert, Body, Hash, Record};
use crate::domain::refund::Refund;
use crate::domain::sale::Sale;
use crate::domain::totals::Share;
use rusqlite::{Connection, OptionalExtension as _, params};

/// Why a record does not fit the projections.
#[derive(Debug)]
pub(super) enum Misfit {
    /// The change was made on another picture than the stored one.
    Stale { payment: String, stored: Option<u32>, given: u32 },
    /// The stored picture cannot be read.
    Unreadable { payment: String },
    /// The database's answer; a broken constraint is a refused record.
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for Misfit {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

/// Applies one record whose body was read as `body`.
pub(super) fn apply(conn: &Connection, record: &Record, body: &Body) -> Result<(), Misfit> {
    match body {
        Body::Sale(sale) => Ok(insert_sale(conn, record, sale)?),
        Body::Payment(payment) => put_payment(conn, record, payment),
        Body::Rate(rate) => Ok(put_rate(conn, record, rate)?),
        Body::Alert(alert) => Ok(insert_alert(conn, record, alert)?),
        Body::Refund(refund) => put_refund(conn, record, refund),
        Body::Opened(_) | Body::Boot(_) | Body::Checkpoint(_) => Ok(()),
    }
}

/// Notes that the projections have read the journal up to `seq`.
pub(super) fn set_head(conn: &Connection, seq: u64, hash: &Hash) -> rusqlite::Result<()> {
    let mut put = conn.prepare_cached(
        "INSERT INTO head (one, seq, hash) VALUES (1, ?1, ?2)
         ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
    )?;
    put.execute(params![number(seq), hash]).map(|_| ())
}

/// A sequence number as SQLite holds it.
pub(super) fn number(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}

fn insert_sale(conn: &Connection, record: &Record, sale: &Sale) -> rusqlite::Result<()> {
    let mut insert = conn.prepare_cached(
        "INSERT INTO sale (seq, id, at, day, minor, currency, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let local = sale.quote.local;
    let (id, day, code) = (sale.id.as_str(), sale.day.to_string(), local.currency.code());
    insert.execute(params![number(record.seq), id, sale.at.ms(), day, local.minor, code, record.body]).map(|_| ())
}

fn put_payment(conn: &Connection, record: &Record, payment: &Payment) -> Result<(), Misfit> {
    let id = payment.id.as_str();
    let stored = stored_payment(conn, id)?;
    match stored {
        None => {
            write_payment(conn, INSERT_PAYMENT, record, payment)?;
            add_share(conn, &Share::of(payment, 0))?;
        }
        Some(before) if before.rev.checked_add(1) == Some(payment.rev) => {
            write_payment(conn, UPDATE_PAYMENT, record, payment)?;
            let back = refunded(conn, id)?;
            move_share(conn, &Share::of(&before, back), &Share::of(payment, back))?;
        }
        Some(before) => {
            return Err(Misfit::Stale { payment: id.to_owned(), stored: Some(before.rev), given: payment.rev });
        }
    }
    Ok(())
}

const INSERT_PAYMENT: &str =
    "INSERT INTO payment (id, sale, tender, state, finality, minor, currency, created_at, day, expires_at, shown,
         scanned, rev, owed, payer_minor, payer_currency, acquirer_id, body, seq)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)";

/// Writes every column but `seq` (which `?19` must be), so that the trigger can refuse a change of what is fixed.
const UPDATE_PAYMENT: &str =
    "UPDATE payment SET sale = ?2, tender = ?3, state = ?4, finality = ?5, minor = ?6, currency = ?7, created_at = ?8,
         day = ?9, expires_at = ?10, shown = ?11, scanned = ?12, rev = ?13, owed = ?14, payer_minor = ?15,
         payer_currency = ?16, acquirer_id = ?17, body = ?18
     WHERE id = ?1 AND ?19 IS NOT NULL";

fn write_payment(conn: &Connection, sql: &str, record: &Record, payment: &Payment) -> rusqlite::Result<()> {
    let charge = payment.charge();
    let payer = charge.and_then(|charge| charge.payer);
    conn.prepare_cached(sql)?
        .execute(params![
            payment.id.as_str(),
            payment.sale.as_str(),
            payment.tender.word(),
            payment.state.word(),
            payment.finality().word(),
            payment.amount.minor,
            payment.amount.currency.code(),
            payment.created_at.ms(),
            payment.day.to_string(),
            payment.expires_at.ms(),
            payment.shown,
            payment.scanned,
            payment.rev,
            payment.is_owed(),
            payer.map(|payer| payer.minor),
            payer.map(|payer| payer.currency.code()),
            charge.map(|charge| charge.acquirer_id.as_str()),
            record.body,
            number(record.seq),
        ])
        .map(|_| ())
}

fn put_refund(conn: &Connection, record: &Record, refund: &Refund) -> Result<(), Misfit> {
    let id = refund.id.as_str();
    let mut find = conn.prepare_cached("SELECT rev FROM refund WHERE id = ?1")?;
    let stored: Option<u32> = find.query_row([id], |row| row.get(0)).optional()?;
    if stored.is_some_and(|rev| rev.checked_add(1) != Some(refund.rev)) {
        return Err(Misfit::Stale { payment: id.to_owned(), stored, given: refund.rev });
    }
    let payment = stored_payment(conn, refund.payment.as_str())?;
    let before = refunded(conn, refund.payment.as_str())?;
    write_refund(conn, if stored.is_some() { UPDATE_REFUND } else { INSERT_REFUND }, record, refund)?;
    if let Some(payment) = payment {
        let after = refunded(conn, refund.payment.as_str())?;
        move_share(conn, &Share::of(&payment, before), &Share::of(&payment, after))?;
    }
    Ok(())
}

const INSERT_REFUND: &str =
    "INSERT INTO refund (id, payment, tender, state, minor, currency, created_at, day, round, rev, owed, body, seq)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";

/// As [`UPDATE_PAYMENT`].
const UPDATE_REFUND: &str =
    "UPDATE refund SET payment = ?2, tender = ?3, state = ?4, minor = ?5, currency = ?6, created_at = ?7, day = ?8,
         round = ?9, rev = ?10, owed = ?11, body = ?12
     WHERE id = ?1 AND ?13 IS NOT NULL";

fn write_refund(conn: &Connection, sql: &str, record: &Record, refund: &Refund) -> rusqlite::Result<()> {
    conn.prepare_cached(sql)?
        .execute(params![
            refund.id.as_str(),
            refund.payment.as_str(),
            refund.tender.word(),
            refund.state.word(),
            refund.amount.minor,
            refund.amount.currency.code(),
            refund.created_at.ms(),
            refund.day.to_string(),
            refund.round,
            refund.rev,
            refund.is_owed(),
            record.body,
            number(record.seq),
        ])
        .map(|_| ())
}

/// What the acquirer confirmed as given back of a payment, in minor units.
fn refunded(conn: &Connection, payment: &str) -> rusqlite::Result<i64> {
    let mut sum =
        conn.prepare_cached("SELECT coalesce(sum(minor), 0) FROM refund WHERE payment = ?1 AND state = 'refunded'")?;
    sum.query_row([payment], |row| row.get(0))
}

fn stored_payment(conn: &Connection, id: &str) -> Result<Option<Payment>, Misfit> {
    let mut find = conn.prepare_cached("SELECT body FROM payment WHERE id = ?1")?;
    let body: Option<String> = find.query_row([id], |row| row.get(0)).optional()?;
    let read = |body: String| serde_json::from_str(&body).map_err(|_| Misfit::Unreadable { payment: id.to_owned() });
    body.map(read).transpose()
}

fn put_rate(conn: &Connection, record: &Record, rate: &PublishedRate) -> rusqlite::Result<()> {
    let mut put = conn.prepare_cached(
        "INSERT INTO rate (source, currency, as_of, seq, body) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (source, currency) DO UPDATE SET as_of = excluded.as_of, seq = excluded.seq, body = excluded.body",
    )?;
    let (source, code) = (rate.source.word(), rate.currency.code());
    put.execute(params![source, code, rate.as_of.ms(), number(record.seq), record.body]).map(|_| ())
}

fn insert_alert(conn: &Connection, record: &Record, alert: &Alert) -> rusqlite::Result<()> {
    let mut insert = conn.prepare_cached("INSERT INTO alert (seq, at, payment, alert) VALUES (?1, ?2, ?3, ?4)")?;
    insert.execute(params![number(record.seq), record.at.ms(), alert.payment.as_str(), alert.alert]).map(|_| ())
}

fn move_share(conn: &Connection, before: &Share, after: &Share) -> rusqlite::Result<()> {
    if before == after {
        return Ok(());
    }
    take_share(conn, before)?;
    add_share(conn, after)
}

fn add_share(conn: &Connection, share: &Share) -> rusqlite::Result<()> {
    count_share(
        conn,
        "INSERT INTO day_total (day, tender, finality, currency, count, minor, payer_fen, payer_count, refunded)
         VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, ?7, ?8)
         ON CONFLICT (day, tender, finality, currency) DO UPDATE SET count = count + 1, minor = minor + excluded.minor,
             payer_fen = payer_fen + excluded.payer_fen, payer_count = payer_count + excluded.payer_count,
             refunded = refunded + excluded.refunded",
        share,
    )
}

/// Takes a share back; a line that counts nothing more goes away, so that a rebuild ends the same.
fn take_share(conn: &Connection, share: &Share) -> rusqlite::Result<()> {
    count_share(
        conn,
        "UPDATE day_total SET count = count - 1, minor = minor - ?5, payer_fen = payer_fen - ?6,
             payer_count = payer_count - ?7, refunded = refunded - ?8
         WHERE day = ?1 AND tender = ?2 AND finality = ?3 AND currency = ?4",
        share,
    )?;
    let (day, tender, finality, code) = key_of(share);
    let mut sweep = conn.prepare_cached(
        "DELETE FROM day_total WHERE day = ?1 AND tender = ?2 AND finality = ?3 AND currency = ?4 AND count = 0",
    )?;
    sweep.execute(params![day, tender.word(), finality.word(), code]).map(|_| ())
}

/// Runs `sql` with a share: its line in `?1` to `?4`, what it counts in `?5` to `?8`.
fn count_share(conn: &Connection, sql: &str, share: &Share) -> rusqlite::Result<()> {
    let (day, tender, finality, code) = key_of(share);
    let (payer, known) = (share.payer_fen.unwrap_or(0), i64::from(share.payer_fen.is_some()));
    let (tender, finality) = (tender.word(), finality.word());
    let values = params![day, tender, finality, code, share.minor, payer, known, share.refunded];
    conn.prepare_cached(sql)?.execute(values).map(|_| ())
}

fn key_of(share: &Share) -> (String, Tender, Finality, &'static str) {
    let key = &share.key;
    (key.day.to_string(), key.tender, key.finality, key.currency.code())
}

//! Reading. A reader has a connection of its own that cannot write; it works beside a living writer
//! and without one.

use super::chain;
use super::error::StoreError;
use super::open;
use super::schema;
use crate::domain::currency::Currency;
use crate::domain::id::{PaymentId, RefundId, SaleId};
use crate::domain::money::Money;
use crate::domain::payment::{Finality, Payment, Tender};
use crate::domain::quote::PublishedRate;
use crate::domain::record::{Alert, Hash};
use crate::domain::refund::Refund;
use crate::domain::risk::Outstanding;
use crate::domain::sale::Sale;
use crate::domain::time::{Day, Timestamp};
use crate::domain::totals::{TotalKey, TotalLine};
use rusqlite::{Connection, Params, Row, params};
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};

/// A read-only view of a till's journal and its projections.
#[derive(Debug)]
pub struct Reader {
    pub(super) conn: Connection,
    pub(super) path: PathBuf,
}

/// An alert and when it was raised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raised {
    /// Its record in the journal.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// What.
    pub alert: Alert,
}

/// What goes back of a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Back {
    /// Confirmed by the acquirer.
    pub refunded: Money,
    /// Asked for, and not confirmed yet.
    pub waits: Money,
}

impl Reader {
    /// Opens the journal at `path` for reading.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when this till has not written anything yet; otherwise what is wrong
    /// with the file.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let conn = open::reader(path)?;
        schema::check_newest(&conn, path)?;
        Ok(Self { conn, path: path.to_owned() })
    }

    /// Every payment the acquirer can still tell us something about, oldest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn owed(&self) -> Result<Vec<Payment>, StoreError> {
        self.bodies("SELECT body FROM payment WHERE owed = 1 ORDER BY seq", [])
    }

    /// The last picture of one payment.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn payment(&self, id: &PaymentId) -> Result<Option<Payment>, StoreError> {
        self.bodies("SELECT body FROM payment WHERE id = ?1", [id.as_str()]).map(|mut found| found.pop())
    }

    /// Every refund the acquirer can still tell us something about, oldest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn refunds_owed(&self) -> Result<Vec<Refund>, StoreError> {
        self.bodies("SELECT body FROM refund WHERE owed = 1 ORDER BY seq", [])
    }

    /// Every refund of one payment, oldest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn refunds_of(&self, payment: &PaymentId) -> Result<Vec<Refund>, StoreError> {
        self.bodies("SELECT body FROM refund WHERE payment = ?1 ORDER BY seq", [payment.as_str()])
    }

    /// The last picture of one refund.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn refund(&self, id: &RefundId) -> Result<Option<Refund>, StoreError> {
        self.bodies("SELECT body FROM refund WHERE id = ?1", [id.as_str()]).map(|mut found| found.pop())
    }

    /// Every payment of one sale, oldest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn payments_of(&self, sale: &SaleId) -> Result<Vec<Payment>, StoreError> {
        self.bodies("SELECT body FROM payment WHERE sale = ?1 ORDER BY seq", [sale.as_str()])
    }

    /// One sale.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn sale(&self, id: &SaleId) -> Result<Option<Sale>, StoreError> {
        self.bodies("SELECT body FROM sale WHERE id = ?1", [id.as_str()]).map(|mut found| found.pop())
    }

    /// A page of payments, youngest first: at most `limit`, all older than `before`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn last_payments(&self, limit: u32, before: Option<&PaymentId>) -> Result<Vec<Payment>, StoreError> {
        let sql = "SELECT body FROM payment
                   WHERE seq < coalesce((SELECT seq FROM payment WHERE id = ?2), 9223372036854775807)
                   ORDER BY seq DESC LIMIT ?1";
        self.bodies(sql, params![limit, before.map(PaymentId::as_str)])
    }

    /// Gives every payment, what was given back of it, and what waits to be, to `each`, oldest first, without holding them all; with
    /// `open_only` those that are open, unknown or claimed.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn all_payments(&self, open_only: bool, mut each: impl FnMut(Payment, Back)) -> Result<(), StoreError> {
        let sql = format!(
            "SELECT body, (SELECT coalesce(sum(minor), 0) FROM refund
                           WHERE refund.payment = payment.id AND refund.state = 'refunded'),
                          (SELECT coalesce(sum(minor), 0) FROM refund
                           WHERE refund.payment = payment.id AND refund.owed = 1)
             FROM payment {} ORDER BY seq",
            if open_only { "WHERE finality IN ('open', 'unknown', 'claimed')" } else { "" }
        );
        self.rows(&sql, [], |row| {
            let payment: Payment = self.body(row)?;
            let currency = payment.amount.currency;
            let money = |at| row.get(at).map(|minor| Money::new(minor, currency)).map_err(|error| self.failed(error));
            let back = Back { refunded: money(1)?, waits: money(2)? };
            each(payment, back);
            Ok(())
        })
    }

    /// The totals of `day`: one line for each tender, finality and currency that has payments, in the
    /// order of reports.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn totals(&self, day: Day) -> Result<Vec<TotalLine>, StoreError> {
        let sql = "SELECT tender, finality, currency, count, minor, payer_fen, payer_count, refunded FROM day_total WHERE day = ?1";
        let mut select = self.conn.prepare_cached(sql).map_err(|error| self.failed(error))?;
        let mut rows = select.query([day.to_string()]).map_err(|error| self.failed(error))?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next().map_err(|error| self.failed(error))? {
            let line = total_line(day, row).map_err(|error| self.failed(error))?;
            lines.push(line.ok_or_else(|| StoreError::damaged(&self.path, "a line of the day totals cannot be read"))?);
        }
        lines.sort_by_key(|line| (line.key.tender, report_order(line.key.finality), line.key.currency));
        Ok(lines)
    }

    /// The claims in `currency` that nobody confirmed yet.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn outstanding(&self, currency: Currency) -> Result<Outstanding, StoreError> {
        let sql = "SELECT coalesce(sum(minor), 0), count(*), min(created_at) FROM payment
                   WHERE state = 'claimed' AND currency = ?1";
        let mut select = self.conn.prepare_cached(sql).map_err(|error| self.failed(error))?;
        select
            .query_row([currency.code()], |row| {
                let oldest: Option<i64> = row.get(2)?;
                let (total, count) = (Money::new(row.get(0)?, currency), row.get(1)?);
                Ok(Outstanding { total, count, oldest: oldest.map(Timestamp::from_ms) })
            })
            .map_err(|error| self.failed(error))
    }

    /// The last rate each source gave for `currency`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn rates(&self, currency: Currency) -> Result<Vec<PublishedRate>, StoreError> {
        self.bodies("SELECT body FROM rate WHERE currency = ?1 ORDER BY source", [currency.code()])
    }

    /// Whether `alert` was raised about `payment` before.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn was_raised(&self, alert: &Alert) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM alert WHERE payment = ?1 AND alert = ?2)";
        let mut select = self.conn.prepare_cached(sql).map_err(|error| self.failed(error))?;
        let about = (alert.payment.as_str(), alert.alert.as_str());
        select.query_row(about, |row| row.get(0)).map_err(|error| self.failed(error))
    }

    /// The last alerts, youngest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn alerts(&self, limit: u32) -> Result<Vec<Raised>, StoreError> {
        let sql = "SELECT seq, at, payment, alert FROM alert ORDER BY seq DESC LIMIT ?1";
        let mut select = self.conn.prepare_cached(sql).map_err(|error| self.failed(error))?;
        let rows = select.query_map([limit], |row| {
            let (seq, at, payment, alert): (i64, i64, String, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            Ok((u64::try_from(seq).unwrap_or(0), Timestamp::from_ms(at), payment, alert))
        });
        let mut raised = Vec::new();
        for row in rows.map_err(|error| self.failed(error))? {
            let (seq, at, id, alert) = row.map_err(|error| self.failed(error))?;
            let payment = PaymentId::parse(&id)
                .map_err(|_| StoreError::damaged(&self.path, "an alert is about no payment of ours"))?;
            raised.push(Raised { seq, at, alert: Alert { payment, alert } });
        }
        Ok(raised)
    }

    /// The last record's number and hash.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn head(&self) -> Result<(u64, Hash), StoreError> {
        chain::head(&self.conn).map_err(|error| self.failed(error))
    }

    /// Till id and public key (base64) of the first record.
    ///
    /// # Errors
    /// When the file cannot be read, or does not begin as every journal begins.
    pub fn owner(&self) -> Result<crate::domain::record::Opened, StoreError> {
        super::health::first_record(&self.conn, &self.path)
    }

    pub(super) fn failed(&self, error: rusqlite::Error) -> StoreError {
        StoreError::of(&self.path, error)
    }

    fn bodies<T: DeserializeOwned>(&self, sql: &str, params: impl Params) -> Result<Vec<T>, StoreError> {
        let mut found = Vec::new();
        self.rows(sql, params, |row| {
            found.push(self.body(row)?);
            Ok(())
        })?;
        Ok(found)
    }

    fn body<T: DeserializeOwned>(&self, row: &Row<'_>) -> Result<T, StoreError> {
        let text = row.get_ref(0).and_then(|value| Ok(value.as_str()?)).map_err(|error| self.failed(error))?;
        serde_json::from_str(text)
            .map_err(|error| StoreError::damaged(&self.path, format!("a stored picture cannot be read ({error})")))
    }

    fn rows(
        &self,
        sql: &str,
        params: impl Params,
        mut each: impl FnMut(&Row<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut select = self.conn.prepare_cached(sql).map_err(|error| self.failed(error))?;
        let mut rows = select.query(params).map_err(|error| self.failed(error))?;
        while let Some(row) = rows.next().map_err(|error| self.failed(error))? {
            each(row)?;
        }
        Ok(())
    }
}

fn report_order(finality: Finality) -> Option<usize> {
    Finality::ALL.iter().position(|other| *other == finality)
}

fn total_line(day: Day, row: &Row<'_>) -> rusqlite::Result<Option<TotalLine>> {
    let (tender, finality, code): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let key = (Tender::from_word(&tender), Finality::from_word(&finality), Currency::from_code(&code).ok());
    let (Some(tender), Some(finality), Some(currency)) = key else {
        return Ok(None);
    };
    let (count, minor, fen, known): (i64, i64, i64, i64) = (row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?);
    Ok(Some(TotalLine {
        key: TotalKey { day, tender, finality, currency },
        count,
        amount: Money::new(minor, currency),
        refunded: Money::new(row.get(7)?, currency),
        payer: (known == count).then(|| Money::new(fen, Currency::CNY)),
    }))
}

//! A day's transactions as Antom delivers them to an in-store merchant.
//!
//! Source: «Transaction Items» of the user-presented mode, <https://docs.antom.com/ac/ams_upm/transactionitems>,
//! with the samples of <https://global.alipay.com/docs/ac/ams/transactionitems>: a UTF-8 text put into an SFTP
//! folder on the day after, named `/v1/settlements/<customerId>/<yyyyMMdd>/transactionItems_<yyyyMMdd>_000.csv`;
//! a header, a line for each successful payment, refund and cancellation, and `<END>`; amounts in the smallest
//! unit, with a minus sign for money that went back; a day without transactions has the header and `<END>` only.
//! Newer accounts get the «Transaction details report» (<https://docs.antom.com/ac/reconcile/transaction_details>),
//! which adds columns such as `acquirer` and `acquirerReferenceNo`; it is not written here.
//!
//! Not stated there, and so this sandbox's choice: which minute ends a day (Beijing's midnight, as everywhere
//! in Alipay's files), and that a text with a comma is put into double quotes.

use super::answer::iso_time;
use super::book::{Back, BackStanding, Book, Payment};
use super::quote::{one_of, psp_names};
use crate::domain::money::Money;
use crate::domain::time::{Day, Timestamp};
use crate::sandbox::phone::Wallet;
use crate::sandbox::{Shared, rate};

const HEADER: &str = "customerId,referenceMerchantId,referenceStoreId,transactionId,originalTransactionId,\
                      transactionRequestId,referenceTransactionId,orderDescription,paymentMethodType,pspName,\
                      transactionType,paymentTime,productCode,transactionAmountValue,transactionCurrency";

/// A statement file of Alipay+.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlipayStatement {
    /// Beijing's calendar day of the transactions.
    pub day: Day,
    /// Where it lies on Antom's SFTP server.
    pub path: String,
    /// The file.
    pub text: String,
}

impl AlipayStatement {
    /// The file's name without its folder.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }
}

struct Line<'a> {
    payment: &'a Payment,
    back: Option<&'a Back>,
    at: Timestamp,
}

pub(in crate::sandbox) fn of_day(shared: &Shared, book: &Book, day: Day) -> AlipayStatement {
    let mut lines: Vec<Line<'_>> = book.payments.values().flat_map(lines).collect();
    lines.retain(|line| rate::beijing_day(line.at) == day);
    lines.sort_by(|one, other| (one.at, one.number()).cmp(&(other.at, other.number())));
    let customer = shared.accounts.alipay().customer_id();
    let mut text = format!("{HEADER}\n");
    for line in &lines {
        text.push_str(&row(shared.seed, customer, line).map(quoted).join(","));
        text.push('\n');
    }
    text.push_str("<END>\n");
    let (year, month, date) = day.parts();
    let compact = format!("{year:04}{month:02}{date:02}");
    let path = format!("/v1/settlements/{customer}/{compact}/transactionItems_{compact}_000.csv");
    AlipayStatement { day, path, text }
}

/// What moved for one payment: the charge, and everything that went back.
fn lines(payment: &Payment) -> Vec<Line<'_>> {
    let Some(paid) = &payment.paid else { return Vec::new() };
    let mut lines = vec![Line { payment, back: None, at: paid.charged.at }];
    lines.extend(payment.backs.iter().filter_map(|back| match back.standing {
        BackStanding::Done { at } => Some(Line { payment, back: Some(back), at }),
        BackStanding::Processing { .. } | BackStanding::Failed { .. } => None,
    }));
    lines
}

impl Line<'_> {
    fn number(&self) -> &str {
        self.back.map_or(&self.payment.id, |back| &back.id)
    }

    fn amount(&self) -> Money {
        self.back.map_or(self.payment.amount, |back| Money::new(-back.amount.minor, back.amount.currency))
    }
}

fn row(seed: u64, customer: &str, line: &Line<'_>) -> [String; 15] {
    let payment = line.payment;
    let wallet = payment.paid.as_ref().map_or(Wallet::AlipayCn, |paid| paid.charged.wallet);
    let key = format!("customer {}", payment.id);
    let psp = psp_names(wallet).map_or("", |names| one_of(seed, &key, names));
    // A cancellation carries the numbers of the payment it undoes; a refund its own.
    let refund = line.back.and_then(|back| back.request.as_ref().map(|request| (back, request)));
    let (kind, id, original, request) = match (line.back, refund) {
        (_, Some((back, request))) => ("REFUND", &back.id, payment.id.clone(), request),
        (Some(_), None) => ("CANCEL", &payment.id, payment.id.clone(), &payment.request),
        (None, None) => ("PAYMENT", &payment.id, String::new(), &payment.request),
    };
    let amount = line.amount();
    [
        customer.to_owned(),
        payment.merchant.clone(),
        payment.store.clone(),
        id.clone(),
        original,
        request.clone(),
        payment.order.clone(),
        payment.description.clone(),
        psp.replace('_', ""),
        psp.to_owned(),
        kind.to_owned(),
        iso_time(line.at),
        "IN_STORE_PAYMENT".to_owned(),
        amount.minor.to_string(),
        amount.currency.code().to_owned(),
    ]
}

fn quoted(value: String) -> String {
    if value.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", value.replace('"', "\"\"")) } else { value }
}

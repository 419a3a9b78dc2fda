//! The till's books against the acquirers' truth: payment by payment, payer by payer, refund by refund, and at every
//! instant of the day.

use crate::domain::currency::Currency;
use crate::domain::id::{RefundId, SaleId};
use crate::domain::money::Money;
use crate::domain::payment::{Finality, Payment, Tender};
use crate::domain::refund::Refund;
use crate::domain::statement::{Movement, Statement};
use crate::sandbox::{Charged, GivenBack, World};
use crate::store::{Reader, StoreError};
use std::collections::{BTreeMap, BTreeSet};

/// Count and sum of wallet payments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Sum {
    pub count: u64,
    pub amount: Money,
}

/// What the statements of some days say was charged, by the till's number.
#[derive(Debug, Default)]
pub struct Statements {
    charged: BTreeMap<String, Money>,
    taken_back: BTreeSet<String>,
}

impl Statements {
    /// A day of WeChat Pay, as its adapter read it.
    pub fn add_wechat(&mut self, statement: &Statement) {
        for line in &statement.lines {
            match line.kind {
                Movement::Charge => _ = self.charged.insert(line.order.clone(), line.amount),
                Movement::Reversal => _ = self.taken_back.insert(line.order.clone()),
                Movement::Refund { .. } => {}
            }
        }
    }

    /// A day's file of Alipay+. Only the fields before and behind the shop's own words are looked at.
    pub fn add_alipay(&mut self, text: &str) {
        for row in text.lines() {
            let (Some(order), Some(kind)) = (row.split(',').nth(5), row.rsplit(',').nth(4)) else { continue };
            let mut ends = row.rsplit(',');
            let currency = ends.next().and_then(|code| Currency::from_code(code).ok());
            let (Some(currency), Some(minor)) = (currency, ends.next().and_then(|minor| minor.parse().ok())) else {
                continue;
            };
            match kind {
                "PAYMENT" => _ = self.charged.insert(order.to_owned(), Money::new(minor, currency)),
                "CANCEL" => _ = self.taken_back.insert(order.to_owned()),
                _ => {}
            }
        }
    }

    /// All that was charged in `currency` and not taken back.
    pub fn sum(&self, currency: Currency) -> Sum {
        let kept = self.charged.iter().filter(|(order, _)| !self.taken_back.contains(*order));
        let kept = kept.map(|(_, amount)| *amount).filter(|amount| amount.currency == currency);
        kept.fold(Sum { count: 0, amount: Money::zero(currency) }, add)
    }
}

/// What the comparison found.
#[derive(Debug)]
pub struct Compared {
    /// Paid by wallet, as the till has it.
    pub till: Sum,
    /// Given back, as the till has it.
    pub refunded: Sum,
    /// Everything that differs, in words; empty when nothing does.
    pub differences: Vec<String>,
}

/// Compares the till behind `reader` with everything that happened in `world`.
///
/// # Errors
/// When the till's books cannot be read.
pub fn compare(reader: &Reader, world: &World, zero: Money) -> Result<Compared, StoreError> {
    let mut payments = Vec::new();
    reader.all_payments(false, |payment, back| payments.push((payment, back.refunded)))?;
    let mut refunds = Vec::new();
    for (payment, _) in &payments {
        refunds.extend(reader.refunds_of(&payment.id)?);
    }
    let books = Books { payments, refunds, charges: world.charges(), given: world.refunds() };
    let mut differences = books.payments();
    differences.extend(books.refunds());
    differences.extend(books.every_instant());
    Ok(Compared { till: books.paid(zero), refunded: books.refunded(zero), differences })
}

struct Books {
    payments: Vec<(Payment, Money)>,
    refunds: Vec<Refund>,
    charges: Vec<Charged>,
    given: Vec<GivenBack>,
}

impl Books {
    fn wallet_payments(&self) -> impl Iterator<Item = &(Payment, Money)> {
        self.payments.iter().filter(|(payment, _)| payment.tender != Tender::Cash)
    }

    fn paid(&self, zero: Money) -> Sum {
        let paid = self.wallet_payments().filter(|(payment, _)| payment.finality() == Finality::Paid);
        paid.fold(Sum { count: 0, amount: zero }, |sum, (payment, _)| add(sum, payment.amount))
    }

    fn refunded(&self, zero: Money) -> Sum {
        let done = self.refunds.iter().filter(|refund| refund.tender != Tender::Cash && refund.is_done());
        done.fold(Sum { count: 0, amount: zero }, |sum, refund| add(sum, refund.amount))
    }

    /// Paid is charged, once, with the same sum and from the same payer; everything else has nothing left at the acquirer.
    fn payments(&self) -> Vec<String> {
        let charges: BTreeMap<&str, &Charged> =
            self.charges.iter().map(|charged| (charged.order.as_str(), charged)).collect();
        let mut differences = Vec::new();
        for (payment, refunded) in self.wallet_payments() {
            let id = payment.id.as_str();
            match (charges.get(id), payment.finality()) {
                (None, Finality::Paid) => differences.push(format!("{id}: paid here, never charged there")),
                (None, _) => {}
                (Some(charged), Finality::Paid) => {
                    let payer = payment.charge().and_then(|charge| charge.payer);
                    if charged.amount != payment.amount || charged.times != 1 {
                        differences.push(format!("{id}: charged {} {} times", charged.amount, charged.times));
                    }
                    if payer.is_some_and(|payer| payer != charged.payer) {
                        differences.push(format!("{id}: the payer was charged {}, not {payer:?}", charged.payer));
                    }
                    if self.given_of(id) != refunded.minor {
                        let given = self.given_of(id);
                        differences.push(format!("{id}: {given} given back there, {} here", refunded.minor));
                    }
                }
                (Some(charged), finality) if self.given_of(id) != charged.amount.minor => {
                    differences.push(format!("{id}: {finality} here ({}), charged there", payment.state.word()));
                }
                (Some(_), _) => {}
            }
        }
        let known: BTreeSet<&str> = self.payments.iter().map(|(payment, _)| payment.id.as_str()).collect();
        let orphans = self.charges.iter().filter(|charged| !known.contains(charged.order.as_str()));
        differences.extend(orphans.map(|charged| format!("{}: charged there, unknown here", charged.order)));
        differences
    }

    fn given_of(&self, order: &str) -> i64 {
        self.given.iter().filter(|given| given.order == order).map(|given| given.amount.minor).sum()
    }

    /// Every refund the till calls done was given back there under its number, and nothing else was.
    fn refunds(&self) -> Vec<String> {
        let mut differences = Vec::new();
        let given = |request: &str| self.given.iter().filter(|given| given.refund == request).collect::<Vec<_>>();
        for refund in &self.refunds {
            let found = given(&refund.request());
            let sum: i64 = found.iter().map(|given| given.amount.minor).sum();
            let wanted = if refund.is_done() { refund.amount.minor } else { 0 };
            if refund.tender != Tender::Cash && sum != wanted {
                differences.push(format!("{}: {} here, {sum} given back there", refund.id, refund.state.word()));
            }
        }
        let ours: BTreeSet<RefundId> = self.refunds.iter().map(|refund| refund.id.clone()).collect();
        for given in self.given.iter().filter(|given| !given.refund.is_empty()) {
            let known = ours.iter().any(|id| given.refund.starts_with(id.as_str()));
            if !known {
                differences.push(format!("{}: given back there, unknown here", given.refund));
            }
        }
        differences
    }

    /// At no instant does a customer have more than one charge of a sale.
    fn every_instant(&self) -> Vec<String> {
        let sale_of: BTreeMap<&str, &SaleId> =
            self.payments.iter().map(|(payment, _)| (payment.id.as_str(), &payment.sale)).collect();
        let charged = self.charges.iter().map(|charged| (charged.at, &charged.order, charged.amount.minor));
        let given = self.given.iter().map(|given| (given.at, &given.order, given.amount.minor.saturating_neg()));
        let mut moves: Vec<_> = charged.chain(given).collect();
        // Within one moment money goes back before it comes.
        moves.sort_by_key(|(at, _, minor)| (*at, *minor));
        let mut balances: BTreeMap<&SaleId, BTreeMap<&str, i64>> = BTreeMap::new();
        let mut doubled = BTreeSet::new();
        for (_, order, minor) in moves {
            let Some(sale) = sale_of.get(order.as_str()) else { continue };
            let orders = balances.entry(sale).or_default();
            *orders.entry(order.as_str()).or_default() += minor;
            if orders.values().filter(|balance| **balance > 0).count() > 1 {
                doubled.insert((*sale).clone());
            }
        }
        doubled.into_iter().map(|sale| format!("{sale}: charged twice at one instant")).collect()
    }
}

fn add(sum: Sum, amount: Money) -> Sum {
    Sum { count: sum.count.saturating_add(1), amount: sum.amount.plus(amount).unwrap_or(sum.amount) }
}

//! Money that goes back, and the pool it comes from.

use super::order::{Charged, Order};
use super::{Book, Refusal};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::sandbox::rate;
use crate::sandbox::rules::Rules;
use serde::{Deserialize, Serialize};

/// More parts than this are refused (WeChat Pay: refund).
const MOST_PARTS: usize = 50;

/// After a year nothing is refunded any more (WeChat Pay: refund).
const YEAR_S: i64 = 365 * 86_400;

/// Money that went back, as the sandbox knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenBack {
    /// The till's number of the payment.
    pub order: String,
    /// The till's number of the refund; empty when the payment was reversed or cancelled as a whole.
    pub refund: String,
    /// What the merchant gave back.
    pub amount: Money,
    /// What the payer's wallet got.
    pub payer: Money,
    /// When it arrived.
    pub at: Timestamp,
}

/// How a refund ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefundEnd {
    /// The money arrives.
    #[default]
    Success,
    /// It is called off; the money stays with the merchant.
    Closed,
    /// The payer's account is gone; somebody has to look into it, and the money is in between.
    Abnormal,
}

/// Where the money of a refund comes from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::sandbox) enum Source {
    /// What was charged and not settled yet.
    #[default]
    Unsettled,
    /// What the merchant paid in for this.
    Recharge,
}

/// A refund that was accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::sandbox) struct Refund {
    /// The till's number.
    pub no: String,
    /// The acquirer's own.
    pub id: String,
    pub amount: Money,
    pub payer: Money,
    pub source: Source,
    pub asked_at: Timestamp,
    /// When it ends, and how.
    pub ends_at: Timestamp,
    pub end: RefundEnd,
}

impl Refund {
    /// How it stands at `now`; nothing while it is under way.
    pub fn ended(&self, now: Timestamp) -> Option<RefundEnd> {
        (now >= self.ends_at).then_some(self.end)
    }
}

/// What a call wants refunded, checked for form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sandbox) struct Refunding {
    pub order: String,
    pub no: String,
    pub amount: Money,
    pub total: i64,
    pub source: Source,
}

/// The funds refunds come from, in minor units of the shop's currency. Nothing means that there is always enough.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(in crate::sandbox) struct Pool {
    pub unsettled: Option<i64>,
    pub recharged: Option<i64>,
    /// The day whose charges are in it.
    settled_at: Option<Timestamp>,
}

impl Order {
    /// What was given back or is on its way, in minor units.
    pub fn refunded(&self, now: Timestamp) -> i64 {
        let counts = |refund: &&Refund| refund.ended(now) != Some(RefundEnd::Closed);
        self.refunds.iter().filter(counts).map(|refund| refund.amount.minor).sum()
    }

    /// The payer's part of `minor` more, after `gone` was given back: converted at the payment's own
    /// rate, and so that the parts of a whole payment add up to what was charged.
    pub fn payer_share(&self, charged: &Charged, minor: i64, gone: i64) -> Money {
        let part = |given: i64| {
            let exact = i128::from(charged.payer.minor) * i128::from(given);
            exact.checked_div(i128::from(charged.amount.minor)).and_then(|part| i64::try_from(part).ok()).unwrap_or(0)
        };
        Money::new(part(gone + minor) - part(gone), charged.payer.currency)
    }
}

impl Book {
    /// Accepts a refund. The same number with the same amount is the same refund.
    pub fn refund(&mut self, seed: u64, ask: &Refunding, rules: &Rules, now: Timestamp) -> Result<Refund, Refusal> {
        if let Some(known) = self.refund_by_no(&ask.no) {
            let order = self.order_of_refund(&ask.no);
            let same = known.amount == ask.amount && order.is_some_and(|order| order.no == ask.order);
            return if same { Ok(known.clone()) } else { Err(Refusal::RefundNumberUsed) };
        }
        let order = self.orders.get(&ask.order).ok_or(Refusal::NotExist)?;
        let charged = order.charged().filter(|_| order.reversed.is_none()).ok_or(Refusal::NotPaid)?.clone();
        let gone = order.refunded(now);
        may_refund(order, ask, gone, rules, now)?;
        let payer = order.payer_share(&charged, ask.amount.minor, gone);
        self.take_out(ask.source, ask.amount)?;
        let refund = Refund {
            no: ask.no.clone(),
            id: format!("5030{}", rate::token(seed, &format!("refund {}", ask.no), b"0123456789", 24)),
            amount: ask.amount,
            payer,
            source: ask.source,
            asked_at: now,
            ends_at: now.plus_seconds(rules.refund_takes_s),
            end: self.refund_ends.get(&ask.order).copied().unwrap_or_default(),
        };
        if let Some(order) = self.orders.get_mut(&ask.order) {
            order.changes(now);
            order.refunds.push(refund.clone());
        }
        Ok(refund)
    }

    /// The refund with the till's number.
    pub fn refund_by_no(&self, no: &str) -> Option<&Refund> {
        self.order_of_refund(no).and_then(|order| order.refunds.iter().find(|refund| refund.no == no))
    }

    /// The order a refund with the till's or the acquirer's number belongs to.
    pub fn order_of_refund(&self, number: &str) -> Option<&Order> {
        let has = |order: &&Order| order.refunds.iter().any(|refund| refund.no == number || refund.id == number);
        self.orders.values().find(has)
    }

    /// Everything that arrived back by `now`, in the order of time.
    pub fn given_back(&self, now: Timestamp) -> Vec<GivenBack> {
        let mut given: Vec<GivenBack> = self.orders.values().flat_map(|order| given_back(order, now)).collect();
        given.sort_by(|one, other| (one.at, &one.order, &one.refund).cmp(&(other.at, &other.order, &other.refund)));
        given
    }

    /// Money of a payment goes into the pool.
    pub fn pay_in(&mut self, receivable: Money, now: Timestamp) {
        self.settle_pool(now);
        if let Some(unsettled) = &mut self.pool.unsettled {
            *unsettled = unsettled.saturating_add(receivable.minor);
        }
    }

    /// Money the wallet takes back by itself.
    pub fn pay_out(&mut self, amount: Money) {
        if let Some(unsettled) = &mut self.pool.unsettled {
            *unsettled = unsettled.saturating_sub(amount.minor).max(0);
        }
    }

    /// At the turn of the acquirer's day what is in the pool is settled, and it starts empty.
    pub fn settle_pool(&mut self, now: Timestamp) {
        let turned = self.pool.settled_at.is_some_and(|at| rate::beijing_day(at) < rate::beijing_day(now));
        if turned && let Some(unsettled) = &mut self.pool.unsettled {
            *unsettled = 0;
        }
        self.pool.settled_at = Some(now);
    }

    fn take_out(&mut self, source: Source, amount: Money) -> Result<(), Refusal> {
        let funds = match source {
            Source::Unsettled => &mut self.pool.unsettled,
            Source::Recharge => &mut self.pool.recharged,
        };
        match funds {
            None => Ok(()),
            Some(left) if *left >= amount.minor => {
                *left -= amount.minor;
                Ok(())
            }
            Some(_) => Err(Refusal::PoolDry),
        }
    }
}

fn may_refund(order: &Order, ask: &Refunding, gone: i64, rules: &Rules, now: Timestamp) -> Result<(), Refusal> {
    if ask.amount.currency != order.amount.currency || ask.total != order.amount.minor {
        return Err(Refusal::RefundMismatch);
    }
    if now > order.created_at.plus_seconds(YEAR_S) {
        return Err(Refusal::TooLateToRefund);
    }
    if ask.amount.minor > order.amount.minor - gone {
        return Err(Refusal::MoreThanPaid);
    }
    if order.refunds.len() >= MOST_PARTS {
        return Err(Refusal::TooManyRefunds);
    }
    let last = order.refunds.iter().map(|refund| refund.asked_at).max();
    if last.is_some_and(|last| now < last.plus_seconds(rules.refund_gap_s)) {
        return Err(Refusal::TooSoonAfterAnother);
    }
    Ok(())
}

fn given_back(order: &Order, now: Timestamp) -> Vec<GivenBack> {
    let arrived = |refund: &&Refund| refund.ended(now) == Some(RefundEnd::Success);
    let one = |refund: &Refund| GivenBack {
        order: order.no.clone(),
        refund: refund.no.clone(),
        amount: refund.amount,
        payer: refund.payer,
        at: refund.ends_at,
    };
    let mut given: Vec<GivenBack> = order.refunds.iter().filter(arrived).map(one).collect();
    given.extend(order.reversed.map(|(amount, payer, at)| GivenBack {
        order: order.no.clone(),
        refund: String::new(),
        amount,
        payer,
        at,
    }));
    given
}

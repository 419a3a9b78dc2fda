//! The acquirer's truth: which orders there are and whose money moved. No wire, no faults.

mod coupon;
mod order;
mod quick;
mod refund;

pub use coupon::{Coupon, CouponKind};
pub use order::Charged;
pub(super) use order::{Channel, Customer, Order, Placing, Seen, Standing};
pub(super) use quick::Begun;
pub use refund::{GivenBack, RefundEnd};
pub(super) use refund::{Pool, Refund, Refunding, Source};

use super::phone::Wallet;
use super::{alipay, emv};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use order::CODE_LIFE_S;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The customer always gets at least a minute, whatever `time_expire` says.
const LEAST_TIME_TO_PAY_S: i64 = 60;

const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Why no money moved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "snake_case", tag = "refused")]
pub enum ScanRefusal {
    /// No order has this number or code.
    #[error("no order with this code is known")]
    Unknown,
    /// A newer code was made for the order.
    #[error("this code was replaced by a newer one; scan what the till shows now")]
    Replaced,
    /// The time to pay is over.
    #[error("the time to pay is over")]
    Expired,
    /// It is paid.
    #[error("this order is paid already")]
    AlreadyPaid,
    /// Somebody whose code was scanned is about to pay it.
    #[error("this order is being paid with a customer's own code")]
    BeingPaid,
    /// It is closed.
    #[error("the shop closed this order")]
    Closed,
    /// The wallet said no before.
    #[error("this payment was declined before")]
    Declined,
    /// Neither a code of the wallet nor a readable local QR.
    #[error("this is not a code that can be paid: {detail}")]
    Unreadable { detail: String },
    /// A local QR for somebody else's account.
    #[error("this local QR belongs to another merchant's account")]
    OtherMerchant,
    /// The wallet cannot pay this kind of code.
    #[error("this wallet cannot pay this code; it belongs to another wallet")]
    OtherWallet,
    /// There is too little money in the wallet; the order still waits.
    #[error("there is not enough money in this wallet")]
    NoBalance,
    /// The password was wrong; the order still waits.
    #[error("the password was wrong")]
    WrongPassword,
    /// The customer scanned and left; the order still waits.
    #[error("the customer scanned the code and walked away")]
    WalkedAway,
}

/// Why a call about an order was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    NumberUsed,
    Paid,
    Closed,
    Reversed,
    NotExist,
    TooYoung,
    /// A call for the other kind of order: a shown code is closed, a scanned one reversed.
    OtherKind,
    TooYoungToReverse,
    TooLateToReverse,
    NotSettled,
    NotPaid,
    RefundNumberUsed,
    RefundMismatch,
    MoreThanPaid,
    TooManyRefunds,
    TooSoonAfterAnother,
    TooLateToRefund,
    PoolDry,
}

/// All orders.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Book {
    pub orders: BTreeMap<String, Order>,
    /// Alipay+'s side; it shares nothing with the orders but the file.
    #[serde(default)]
    pub alipay: alipay::Book,
    #[serde(default)]
    pub pool: Pool,
    /// Coupons that wait for an order with this number.
    #[serde(default)]
    coupons: BTreeMap<String, Vec<Coupon>>,
    /// Coupons that every order with this goods tag gets.
    #[serde(default)]
    campaigns: BTreeMap<String, Coupon>,
    /// How refunds of an order will end, where a script says so.
    #[serde(default)]
    pub refund_ends: BTreeMap<String, RefundEnd>,
    #[serde(skip)]
    by_code: BTreeMap<String, String>,
    /// Orders somebody is about to pay.
    #[serde(skip)]
    paying: BTreeSet<String>,
}

impl Book {
    /// Fills what is not stored.
    pub fn index(mut self) -> Self {
        let codes = |order: &Order| order.codes.iter().map(|code| (code.clone(), order.no.clone())).collect::<Vec<_>>();
        self.by_code = self.orders.values().flat_map(codes).collect();
        let paying = |order: &&Order| matches!(order.standing, Standing::Paying(_));
        self.paying = self.orders.values().filter(paying).map(|order| order.no.clone()).collect();
        self
    }

    /// Places an order, or makes a fresh code for the same one; the older code dies.
    pub fn place(&mut self, seed: u64, placing: Placing, now: Timestamp) -> Result<String, Refusal> {
        let soonest = now.plus_seconds(LEAST_TIME_TO_PAY_S);
        let expires_at = placing.expires_at.unwrap_or_else(|| now.plus_seconds(CODE_LIFE_S)).max(soonest);
        let order = match self.orders.get_mut(&placing.no) {
            None => {
                let order = Order::new(seed, placing, expires_at, now);
                self.orders.entry(order.no.clone()).or_insert(order)
            }
            Some(known) => {
                match known.standing {
                    Standing::Paid(_) => return Err(Refusal::Paid),
                    Standing::Closed | Standing::Declined | Standing::Revoked => return Err(Refusal::Closed),
                    Standing::Paying(_) => return Err(Refusal::NumberUsed),
                    Standing::Waiting if known.placed_as.as_ref() != Some(&placing.body) => {
                        return Err(Refusal::NumberUsed);
                    }
                    Standing::Waiting => known.expires_at = expires_at,
                }
                known
            }
        };
        let code = order.new_code(seed, now);
        self.by_code.insert(code.clone(), order.no.clone());
        Ok(code)
    }

    /// Closes an unpaid order that is at least `least_age_s` old.
    pub fn close(&mut self, no: &str, least_age_s: i64, now: Timestamp) -> Result<(), Refusal> {
        let order = self.orders.get_mut(no).ok_or(Refusal::NotExist)?;
        if order.channel == Channel::Quick {
            return Err(Refusal::OtherKind);
        }
        match order.standing {
            Standing::Paid(_) => Err(Refusal::Paid),
            Standing::Closed | Standing::Declined | Standing::Revoked => Err(Refusal::Closed),
            Standing::Paying(_) => Err(Refusal::OtherKind),
            Standing::Waiting if now < order.created_at.plus_seconds(least_age_s) => Err(Refusal::TooYoung),
            Standing::Waiting => {
                order.becomes(Standing::Closed, now);
                Ok(())
            }
        }
    }

    /// The order with the acquirer's own number, which nobody knows before it is paid.
    pub fn by_id(&self, id: &str) -> Option<&Order> {
        self.orders.values().find(|order| order.id == id && order.charged().is_some())
    }

    /// A customer scans `payload`.
    pub fn scan(
        &mut self,
        seed: u64,
        account: &str,
        payload: &str,
        customer: Customer<'_>,
        now: Timestamp,
    ) -> Result<Charged, ScanRefusal> {
        if payload.starts_with("weixin://") {
            // Abroad only the mainland's wallet pays (WeChat Pay: payers).
            if customer.wallet != Wallet::WechatPay {
                return Err(ScanRefusal::OtherWallet);
            }
            let no = self.by_code.get(payload).cloned().ok_or(ScanRefusal::Unknown)?;
            let live = self.orders.get(&no).and_then(|order| order.codes.last());
            if live.map(String::as_str) != Some(payload) {
                return Err(ScanRefusal::Replaced);
            }
            return self.pay(seed, &no, customer, now);
        }
        let code = emv::read(payload).map_err(|detail| ScanRefusal::Unreadable { detail })?;
        if code.guid != super::LOCAL_QR_GUID || code.account != account {
            return Err(ScanRefusal::OtherMerchant);
        }
        if let Some(known) = self.orders.get(&code.reference) {
            return Err(known.refusal(now).unwrap_or(ScanRefusal::AlreadyPaid));
        }
        customer.agrees()?;
        let placing = Placing {
            channel: Channel::LocalQr,
            no: code.reference,
            amount: code.amount,
            description: code.merchant,
            attach: None,
            goods_tag: None,
            expires_at: None,
            body: Value::Null,
        };
        let mut order = Order::new(seed, placing, now, now);
        let charged = order.charge(seed, customer.wallet, customer.openid, now)?;
        order.before = None;
        self.pay_in(charged.receivable, now);
        self.orders.insert(order.no.clone(), order);
        Ok(charged)
    }

    /// A customer pays the order `no`; one whose code was scanned types the password now.
    pub fn pay(&mut self, seed: u64, no: &str, customer: Customer<'_>, now: Timestamp) -> Result<Charged, ScanRefusal> {
        let coupons = self.orders.get(no).map(|order| self.coupons_for(order));
        let order = self.orders.get_mut(no).ok_or(ScanRefusal::Unknown)?;
        let charged = match order.standing.clone() {
            Standing::Paying(paying) => {
                customer.agrees()?;
                order.charge(seed, paying.wallet, &paying.openid, now)?
            }
            _ => {
                if let Some(refusal) = order.refusal(now) {
                    return Err(refusal);
                }
                customer.agrees()?;
                order.coupons = coupons.unwrap_or_default();
                order.charge(seed, customer.wallet, customer.openid, now)?
            }
        };
        self.pay_in(charged.receivable, now);
        Ok(charged)
    }

    /// The wallet or the bank says no to the customer of order `no`.
    pub fn decline(&mut self, no: &str, now: Timestamp) -> Result<(), ScanRefusal> {
        let order = self.orders.get_mut(no).ok_or(ScanRefusal::Unknown)?;
        match order.refusal(now) {
            None | Some(ScanRefusal::BeingPaid) => {
                order.becomes(Standing::Declined, now);
                Ok(())
            }
            Some(refusal) => Err(refusal),
        }
    }

    /// The order with this number gets a coupon when it is paid.
    pub fn give_coupon(&mut self, no: &str, coupon: Coupon) {
        self.coupons.entry(no.to_owned()).or_default().push(coupon);
    }

    /// Every order with this goods tag gets the coupon from now on.
    pub fn start_campaign(&mut self, goods_tag: &str, coupon: Coupon) {
        self.campaigns.insert(goods_tag.to_owned(), coupon);
    }

    /// What an order may take off: something is always left to pay.
    fn coupons_for(&self, order: &Order) -> Vec<Coupon> {
        let campaign = order.goods_tag.as_ref().and_then(|tag| self.campaigns.get(tag));
        let given = self.coupons.get(&order.no).into_iter().flatten().chain(campaign);
        let mut left = order.amount.minor;
        let mut fits = Vec::new();
        for coupon in given.filter(|coupon| coupon.amount() > 0) {
            if coupon.amount() < left {
                left -= coupon.amount();
                fits.push(coupon.clone());
            }
        }
        fits
    }

    /// Every charge but Alipay+'s, in the order of time.
    pub fn charges(&self) -> Vec<Charged> {
        let mut charges: Vec<Charged> = self.orders.values().filter_map(Order::charged).cloned().collect();
        charges.sort_by(|one, other| (one.at, &one.order).cmp(&(other.at, &other.order)));
        charges
    }

    /// Orders a customer could pay at `now`, oldest first.
    pub fn waiting(&self, now: Timestamp) -> Vec<&Order> {
        let mut waiting: Vec<&Order> = self.orders.values().filter(|order| order.refusal(now).is_none()).collect();
        waiting.sort_by(|one, other| (one.created_at, &one.no).cmp(&(other.created_at, &other.no)));
        waiting
    }

    /// Orders whose customer is asked for the password, oldest first.
    pub fn paying(&self) -> Vec<&Order> {
        let mut paying: Vec<&Order> = self.paying.iter().filter_map(|no| self.orders.get(no)).collect();
        paying.retain(|order| matches!(order.standing, Standing::Paying(_)));
        paying.sort_by(|one, other| (one.created_at, &one.no).cmp(&(other.created_at, &other.no)));
        paying
    }

    /// What coupons leave for the payer of an order that is not paid yet.
    pub fn to_pay(&self, order: &Order) -> Money {
        let off: i64 = self.coupons_for(order).iter().map(Coupon::amount).sum();
        Money::new(order.amount.minor - off, order.amount.currency)
    }
}

//! The acquirer's truth: which orders there are and whose money moved. No wire, no faults.

use super::phone::{Mood, Wallet};
use super::{alipay, emv, rate};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A code the customer scans lives two hours (WeChat Pay: native payment).
const CODE_LIFE_S: i64 = 2 * 3600;

/// The customer always gets at least a minute, whatever `time_expire` says.
const LEAST_TIME_TO_PAY_S: i64 = 60;

/// Money that moved, as the sandbox knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charged {
    /// The till's number: `out_trade_no`, or the reference label of a local QR.
    pub order: String,
    /// What the merchant asked for.
    pub amount: Money,
    /// What the payer's wallet was charged.
    pub payer: Money,
    /// The acquirer's own number.
    pub id: String,
    /// When.
    pub at: Timestamp,
    /// Who paid, as the scan said.
    pub openid: String,
    /// With which wallet.
    #[serde(default)]
    pub wallet: Wallet,
    /// Whether a local QR was scanned rather than the wallet's own code.
    pub local_qr: bool,
    /// Whether the shop scanned the customer's code.
    #[serde(default)]
    pub scanned: bool,
    /// How often this order was charged. More than one would be the sandbox's own mistake.
    pub times: u32,
}

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

/// Through which interface an order came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Channel {
    /// WeChat Pay: the customer scans the shop's code.
    #[default]
    Native,
    /// A local QR, known from its scan on.
    LocalQr,
}

/// A customer with a phone in front of a code.
#[derive(Debug, Clone, Copy)]
pub(super) struct Customer<'a> {
    pub wallet: Wallet,
    pub mood: Mood,
    /// Who that is, as a wallet tells a shop.
    pub openid: &'a str,
}

impl Customer<'_> {
    /// Whether the money moves. Whoever scans is asked for the password before the wallet tells the
    /// server anything, so time spent on it lies before the scan.
    pub const fn agrees(self) -> Result<(), ScanRefusal> {
        match self.mood {
            Mood::Pays | Mood::Password { .. } => Ok(()),
            Mood::WrongPassword { .. } => Err(ScanRefusal::WrongPassword),
            Mood::NoBalance => Err(ScanRefusal::NoBalance),
            Mood::WalksAway => Err(ScanRefusal::WalkedAway),
        }
    }
}

/// Where an order stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Standing {
    Waiting,
    Paid(Charged),
    Closed,
    Declined,
}

/// One order. A local QR makes one when it is scanned.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Order {
    pub no: String,
    #[serde(default)]
    pub channel: Channel,
    pub amount: Money,
    pub description: String,
    pub attach: Option<String>,
    /// The whole body of the call that placed it; nothing for a local QR.
    pub placed_as: Option<Value>,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub changed_at: Timestamp,
    /// Every code made for it; the last one can be scanned.
    pub codes: Vec<String>,
    pub code_made_at: Timestamp,
    pub standing: Standing,
}

/// What a call wants placed, checked for form.
pub(super) struct Placing {
    pub no: String,
    pub amount: Money,
    pub description: String,
    pub attach: Option<String>,
    pub expires_at: Option<Timestamp>,
    pub body: Value,
}

/// Why a call about an order was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    NumberUsed,
    Paid,
    Closed,
    NotExist,
    TooYoung,
}

/// All orders.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Book {
    pub orders: BTreeMap<String, Order>,
    /// Alipay+'s side; it shares nothing with the orders but the file.
    #[serde(default)]
    pub alipay: alipay::Book,
    #[serde(skip)]
    by_code: BTreeMap<String, String>,
}

impl Book {
    /// Fills what is not stored.
    pub fn index(mut self) -> Self {
        let codes = |order: &Order| order.codes.iter().map(|code| (code.clone(), order.no.clone())).collect::<Vec<_>>();
        self.by_code = self.orders.values().flat_map(codes).collect();
        self
    }

    /// Places an order, or makes a fresh code for the same one; the older code dies.
    pub fn place(&mut self, seed: u64, placing: Placing, now: Timestamp) -> Result<String, Refusal> {
        let soonest = now.plus_seconds(LEAST_TIME_TO_PAY_S);
        let expires_at = placing.expires_at.unwrap_or_else(|| now.plus_seconds(CODE_LIFE_S)).max(soonest);
        let order = match self.orders.get_mut(&placing.no) {
            None => self.orders.entry(placing.no.clone()).or_insert(Order {
                no: placing.no,
                channel: Channel::Native,
                amount: placing.amount,
                description: placing.description,
                attach: placing.attach,
                placed_as: Some(placing.body),
                created_at: now,
                expires_at,
                changed_at: now,
                codes: Vec::new(),
                code_made_at: now,
                standing: Standing::Waiting,
            }),
            Some(known) => {
                match known.standing {
                    Standing::Paid(_) => return Err(Refusal::Paid),
                    Standing::Closed | Standing::Declined => return Err(Refusal::Closed),
                    Standing::Waiting if known.placed_as.as_ref() != Some(&placing.body) => {
                        return Err(Refusal::NumberUsed);
                    }
                    Standing::Waiting => known.expires_at = expires_at,
                }
                known
            }
        };
        let token = rate::token(seed, &format!("code {} {}", order.no, order.codes.len()), LETTERS, 9);
        let code = format!("weixin://wxpay/bizpayurl?pr={token}");
        order.codes.push(code.clone());
        order.code_made_at = now;
        self.by_code.insert(code.clone(), order.no.clone());
        Ok(code)
    }

    /// Closes an unpaid order that is at least `least_age_s` old.
    pub fn close(&mut self, no: &str, least_age_s: i64, now: Timestamp) -> Result<(), Refusal> {
        let order = self.orders.get_mut(no).ok_or(Refusal::NotExist)?;
        match order.standing {
            Standing::Paid(_) => Err(Refusal::Paid),
            Standing::Closed | Standing::Declined => Err(Refusal::Closed),
            Standing::Waiting if now < order.created_at.plus_seconds(least_age_s) => Err(Refusal::TooYoung),
            Standing::Waiting => {
                order.standing = Standing::Closed;
                order.changed_at = now;
                Ok(())
            }
        }
    }

    /// The order with the acquirer's own number.
    pub fn by_id(&self, id: &str) -> Option<&Order> {
        self.orders.values().find(|order| matches!(&order.standing, Standing::Paid(charged) if charged.id == id))
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
        let mut order = Order {
            no: code.reference,
            channel: Channel::LocalQr,
            amount: code.amount,
            description: code.merchant,
            attach: None,
            placed_as: None,
            created_at: now,
            expires_at: now,
            changed_at: now,
            codes: Vec::new(),
            code_made_at: now,
            standing: Standing::Waiting,
        };
        customer.agrees()?;
        let charged = order.charge(seed, customer, now)?;
        self.orders.insert(order.no.clone(), order);
        Ok(charged)
    }

    /// A customer pays the order `no`.
    pub fn pay(&mut self, seed: u64, no: &str, customer: Customer<'_>, now: Timestamp) -> Result<Charged, ScanRefusal> {
        let order = self.orders.get_mut(no).ok_or(ScanRefusal::Unknown)?;
        if let Some(refusal) = order.refusal(now) {
            return Err(refusal);
        }
        customer.agrees()?;
        order.charge(seed, customer, now)
    }

    /// The wallet or the bank says no to the customer of order `no`.
    pub fn decline(&mut self, no: &str, now: Timestamp) -> Result<(), ScanRefusal> {
        let order = self.orders.get_mut(no).ok_or(ScanRefusal::Unknown)?;
        if let Some(refusal) = order.refusal(now) {
            return Err(refusal);
        }
        order.standing = Standing::Declined;
        order.changed_at = now;
        Ok(())
    }

    /// Every charge, in the order of time.
    pub fn charges(&self) -> Vec<Charged> {
        let charge = |order: &Order| match &order.standing {
            Standing::Paid(charged) => Some(charged.clone()),
            _ => None,
        };
        let ours = self.orders.values().filter_map(charge);
        let mut charges: Vec<Charged> = ours.chain(self.alipay.charges()).collect();
        charges.sort_by(|one, other| (one.at, &one.order).cmp(&(other.at, &other.order)));
        charges
    }

    /// Orders a customer could pay at `now`, oldest first.
    pub fn waiting(&self, now: Timestamp) -> Vec<&Order> {
        let mut waiting: Vec<&Order> = self.orders.values().filter(|order| order.refusal(now).is_none()).collect();
        waiting.sort_by(|one, other| (one.created_at, &one.no).cmp(&(other.created_at, &other.no)));
        waiting
    }
}

const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

impl Order {
    /// Why it cannot be paid at `now`.
    fn refusal(&self, now: Timestamp) -> Option<ScanRefusal> {
        match &self.standing {
            Standing::Paid(_) => Some(ScanRefusal::AlreadyPaid),
            Standing::Closed => Some(ScanRefusal::Closed),
            Standing::Declined => Some(ScanRefusal::Declined),
            Standing::Waiting if now >= self.expires_at => Some(ScanRefusal::Expired),
            Standing::Waiting if now >= self.code_made_at.plus_seconds(CODE_LIFE_S) => Some(ScanRefusal::Expired),
            Standing::Waiting => None,
        }
    }

    fn charge(&mut self, seed: u64, customer: Customer<'_>, now: Timestamp) -> Result<Charged, ScanRefusal> {
        let no_rate = || ScanRefusal::Unreadable { detail: format!("{} is not settled", self.amount.currency) };
        let charged = Charged {
            order: self.no.clone(),
            amount: self.amount,
            payer: rate::charged(seed, self.amount, customer.wallet.currency(), now).ok_or_else(no_rate)?,
            id: format!("4200{}", rate::token(seed, &format!("charge {}", self.no), b"0123456789", 24)),
            at: now,
            openid: customer.openid.to_owned(),
            wallet: customer.wallet,
            local_qr: self.channel == Channel::LocalQr,
            scanned: false,
            times: 1,
        };
        self.standing = Standing::Paid(charged.clone());
        self.changed_at = now;
        Ok(charged)
    }
}

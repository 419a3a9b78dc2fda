//! One order and the money it moved.

use super::coupon::Coupon;
use super::refund::Refund;
use super::{LETTERS, ScanRefusal};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::sandbox::phone::{Mood, Wallet};
use crate::sandbox::rate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A code the customer scans lives two hours (WeChat Pay: native payment).
pub(in crate::sandbox) const CODE_LIFE_S: i64 = 2 * 3600;

/// Money that moved, as the sandbox knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charged {
    /// The till's number: `out_trade_no`, or the reference label of a local QR.
    pub order: String,
    /// What the merchant asked for.
    pub amount: Money,
    /// What the payer's wallet was charged.
    pub payer: Money,
    /// What the merchant will be settled for: less than `amount` by the discounts the merchant funds.
    pub receivable: Money,
    /// The acquirer's own number.
    pub id: String,
    /// When.
    pub at: Timestamp,
    /// Who paid, as the scan said.
    pub openid: String,
    /// With which wallet.
    pub wallet: Wallet,
    /// Whether a local QR was scanned rather than the wallet's own code.
    pub local_qr: bool,
    /// Whether the shop scanned the customer's code.
    pub scanned: bool,
    /// How often this order was charged. More than one would be the sandbox's own mistake.
    pub times: u32,
}

/// Through which interface an order came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::sandbox) enum Channel {
    /// WeChat Pay: the customer scans the shop's code.
    Native,
    /// WeChat Pay: the shop scans the customer's code.
    Quick,
    /// A local QR, known from its scan on.
    LocalQr,
}

/// A customer with a phone in front of a code.
#[derive(Debug, Clone, Copy)]
pub(in crate::sandbox) struct Customer<'a> {
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
pub(in crate::sandbox) enum Standing {
    Waiting,
    /// The customer whose code was scanned is asked for the password.
    Paying(Paying),
    Paid(Charged),
    Closed,
    Declined,
    /// Taken back before it was paid, by the shop or by the wallet itself.
    Revoked,
}

/// A customer with the password in front of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::sandbox) struct Paying {
    pub wallet: Wallet,
    pub openid: String,
    pub mood: Mood,
    /// When the wallet gives up and takes the payment back.
    pub until: Timestamp,
}

/// What can be seen of an order at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::sandbox) struct Seen {
    pub standing: Standing,
    /// How many refunds there are.
    pub refunds: usize,
    /// Whether the whole payment was taken back.
    pub reversed: bool,
}

/// One order. A local QR makes one when it is scanned.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::sandbox) struct Order {
    pub no: String,
    /// The acquirer's own number; told once it is paid.
    pub id: String,
    pub channel: Channel,
    pub amount: Money,
    pub description: String,
    pub attach: Option<String>,
    pub goods_tag: Option<String>,
    /// The whole body of the call that placed it, without a payment code; nothing for a local QR.
    pub placed_as: Option<Value>,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub changed_at: Timestamp,
    /// Every code made for it; the last one can be scanned.
    pub codes: Vec<String>,
    pub code_made_at: Timestamp,
    pub standing: Standing,
    /// What was to be seen before its last change; nothing before there was anything.
    pub before: Option<Seen>,
    pub coupons: Vec<Coupon>,
    pub refunds: Vec<Refund>,
    /// The rest that went back when the whole payment was taken back, and when.
    pub reversed: Option<(Money, Money, Timestamp)>,
}

/// What a call wants placed, checked for form.
pub(in crate::sandbox) struct Placing {
    pub channel: Channel,
    pub no: String,
    pub amount: Money,
    pub description: String,
    pub attach: Option<String>,
    pub goods_tag: Option<String>,
    pub expires_at: Option<Timestamp>,
    pub body: Value,
}

impl Order {
    /// A new order that waits.
    pub fn new(seed: u64, placing: Placing, expires_at: Timestamp, now: Timestamp) -> Self {
        Self {
            id: format!("4200{}", rate::token(seed, &format!("charge {}", placing.no), b"0123456789", 24)),
            no: placing.no,
            channel: placing.channel,
            amount: placing.amount,
            description: placing.description,
            attach: placing.attach,
            goods_tag: placing.goods_tag,
            placed_as: Some(placing.body).filter(|_| placing.channel != Channel::LocalQr),
            created_at: now,
            expires_at,
            changed_at: now,
            codes: Vec::new(),
            code_made_at: now,
            standing: Standing::Waiting,
            before: None,
            coupons: Vec::new(),
            refunds: Vec::new(),
            reversed: None,
        }
    }

    /// A fresh code; the older one dies.
    pub fn new_code(&mut self, seed: u64, now: Timestamp) -> String {
        let token = rate::token(seed, &format!("code {} {}", self.no, self.codes.len()), LETTERS, 9);
        let code = format!("weixin://wxpay/bizpayurl?pr={token}");
        self.codes.push(code.clone());
        self.code_made_at = now;
        code
    }

    /// What can be seen of it now.
    pub fn seen(&self) -> Seen {
        Seen { standing: self.standing.clone(), refunds: self.refunds.len(), reversed: self.reversed.is_some() }
    }

    /// To be called before anything about it changes that a query shows.
    pub fn changes(&mut self, now: Timestamp) {
        self.before = Some(self.seen());
        self.changed_at = now;
    }

    /// Moves it to another standing.
    pub fn becomes(&mut self, standing: Standing, now: Timestamp) {
        self.changes(now);
        self.standing = standing;
    }

    /// What was charged, if it was.
    pub const fn charged(&self) -> Option<&Charged> {
        match &self.standing {
            Standing::Paid(charged) => Some(charged),
            _ => None,
        }
    }

    /// Why it cannot be paid by a scan at `now`.
    pub fn refusal(&self, now: Timestamp) -> Option<ScanRefusal> {
        match &self.standing {
            Standing::Paid(_) => Some(ScanRefusal::AlreadyPaid),
            Standing::Closed | Standing::Revoked => Some(ScanRefusal::Closed),
            Standing::Declined => Some(ScanRefusal::Declined),
            Standing::Paying(_) => Some(ScanRefusal::BeingPaid),
            Standing::Waiting if now >= self.expires_at => Some(ScanRefusal::Expired),
            Standing::Waiting if now >= self.code_made_at.plus_seconds(CODE_LIFE_S) => Some(ScanRefusal::Expired),
            Standing::Waiting => None,
        }
    }

    /// Moves the customer's money.
    pub fn charge(&mut self, seed: u64, wallet: Wallet, openid: &str, now: Timestamp) -> Result<Charged, ScanRefusal> {
        let no_rate = || ScanRefusal::Unreadable { detail: format!("{} is not settled", self.amount.currency) };
        let to_pay = self.amount.minor - self.coupons.iter().map(Coupon::amount).sum::<i64>();
        let to_pay = Money::new(to_pay, self.amount.currency);
        let discounts: i64 = self.coupons.iter().map(Coupon::merchant_bears).sum();
        let charged = Charged {
            order: self.no.clone(),
            amount: self.amount,
            payer: rate::charged(seed, to_pay, wallet.currency(), now).ok_or_else(no_rate)?,
            receivable: Money::new(self.amount.minor - discounts, self.amount.currency),
            id: self.id.clone(),
            at: now,
            openid: openid.to_owned(),
            wallet,
            local_qr: self.channel == Channel::LocalQr,
            scanned: self.channel == Channel::Quick,
            times: 1,
        };
        self.becomes(Standing::Paid(charged.clone()), now);
        Ok(charged)
    }
}

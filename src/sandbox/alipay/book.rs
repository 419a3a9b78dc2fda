//! The pretend Alipay+'s truth: which payments there are, whose money moved, and what went back. No wire.

use super::quote::{self, Quote};
use super::read::{Asked, Key, PayAsk, RefundAsk};
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::sandbox::book::{Charged, Customer, GivenBack, ScanRefusal};
use crate::sandbox::phone::{CodeRefusal, Mood, Phones, Presented, Wallet};
use crate::sandbox::rate;
use crate::sandbox::world::Waiting;
use aws_lc_rs::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How the text of an order code begins.
pub(in crate::sandbox) const ORDER_CODE: &str = "https://gqr.alipay.com/";

/// A scanned payment is waited for this long when nothing is said (Antom: by contract, usually 10 min).
const SCANNED_LIFE_S: i64 = 600;

/// An order code can be scanned this long when nothing is said (Antom: by contract, usually 3 min).
const CODE_LIFE_S: i64 = 180;

/// A cancel that comes this shortly before the customer's password is done finds the money on its way.
const ON_ITS_WAY_MS: i64 = 2_000;

/// A payment can be refunded this long; the real length is the contract's.
const REFUND_WINDOW_S: i64 = 365 * 86_400;

/// A payment can be cancelled until a quarter past midnight of the day after (Antom: cancel; GMT+8).
const CANCEL_GRACE_S: i64 = 15 * 60;

/// Where a payment stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Standing {
    Processing,
    Paid,
    Failed { code: String },
    Cancelled,
}

/// What a customer with a password in mind will have done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Coming {
    at: Timestamp,
    right: bool,
}

/// Money that moved, and how an answer explains it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Paid {
    pub charged: Charged,
    pub quote: Option<Quote>,
    pub settled: Option<(Money, Option<Quote>)>,
}

/// Where money on its way back stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum BackStanding {
    Processing { until: Timestamp },
    Done { at: Timestamp },
    Failed { code: String },
}

/// A refund, or the cancellation of a paid payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Back {
    /// The till's number of the refund; nothing for a cancellation.
    pub request: Option<String>,
    pub id: String,
    pub amount: Money,
    pub payer: Money,
    pub asked_at: Timestamp,
    pub standing: BackStanding,
}

/// One payment. A pay call makes it, even one that fails.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Payment {
    pub request: String,
    pub id: String,
    pub order: String,
    pub description: String,
    pub merchant: String,
    pub store: String,
    pub amount: Money,
    settled_in: Option<Currency>,
    /// A digest of the customer's code. The code itself is kept nowhere.
    method: Option<String>,
    /// The text to scan of an order code.
    pub code: Option<String>,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub changed_at: Timestamp,
    pub standing: Standing,
    wallet: Option<Wallet>,
    payer: String,
    coming: Option<Coming>,
    pub paid: Option<Paid>,
    pub backs: Vec<Back>,
}

/// Why a call about a payment was refused: the code to answer with.
pub(super) type Refused = &'static str;

/// All payments.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(in crate::sandbox) struct Book {
    pub(super) payments: BTreeMap<String, Payment>,
    /// What the merchant has for giving back; nothing when there is always enough.
    #[serde(default)]
    pub pool: Option<Money>,
    /// How long a refund is under way.
    #[serde(default)]
    pub refund_ms: i64,
}

impl Book {
    /// Lets everything happen that was to happen by `now`.
    pub fn settle(&mut self, seed: u64, now: Timestamp) {
        for payment in self.payments.values_mut() {
            payment.settle(seed, now);
        }
    }

    pub(super) fn find(&self, key: &Key) -> Option<&Payment> {
        match key {
            Key::Request(request) => self.payments.get(request),
            Key::Own(id) => self.payments.values().find(|payment| payment.id == *id),
        }
    }

    fn find_mut(&mut self, key: &Key) -> Option<&mut Payment> {
        match key {
            Key::Request(request) => self.payments.get_mut(request),
            Key::Own(id) => self.payments.values_mut().find(|payment| payment.id == *id),
        }
    }

    pub(super) fn find_back(&self, key: &Key) -> Option<(&Payment, &Back)> {
        let fits = |back: &&Back| match key {
            Key::Request(request) => back.request.as_ref() == Some(request),
            Key::Own(id) => back.request.is_some() && back.id == *id,
        };
        self.payments.values().find_map(|payment| payment.backs.iter().find(fits).map(|back| (payment, back)))
    }

    /// A pay call. The same number again finds the same payment, if what matters is the same (Antom: API
    /// idempotency). `failing` is the code a script wants it to fail with.
    pub(super) fn pay(
        &mut self,
        seed: u64,
        phones: &mut Phones,
        ask: PayAsk,
        failing: Option<&str>,
        now: Timestamp,
    ) -> Result<&Payment, Refused> {
        let method = match &ask.scenario {
            Asked::PaymentCode(code) => Some(fingerprint(code)),
            Asked::OrderCode => None,
        };
        let request = ask.request.clone();
        if !self.payments.contains_key(&request) {
            // The same bytes may come again when their time is over; only a new payment must have some.
            if ask.expires_at.is_some_and(|at| at <= now) {
                return Err("PARAM_ILLEGAL");
            }
            let payment = Payment::begin(seed, phones, ask, method, failing, now);
            return Ok(self.payments.entry(request).or_insert(payment));
        }
        let known = self.payments.get(&request).ok_or("ORDER_NOT_EXIST")?;
        if known.amount == ask.amount && known.method == method { Ok(known) } else { Err("REPEAT_REQ_INCONSISTENT") }
    }

    /// Closes an unpaid payment, gives a paid one back. A cancelled or failed one is as it should be.
    pub(super) fn cancel(&mut self, seed: u64, key: &Key, now: Timestamp) -> Result<&Payment, Refused> {
        let pool = &mut self.pool;
        let payment = match key {
            Key::Request(request) => self.payments.get_mut(request),
            Key::Own(id) => self.payments.values_mut().find(|payment| payment.id == *id),
        };
        let payment = payment.ok_or("ORDER_NOT_EXIST")?;
        match &payment.standing {
            Standing::Cancelled | Standing::Failed { .. } => return Ok(payment),
            Standing::Processing => {}
            Standing::Paid if payment.backs.iter().any(Back::counts) => return Err("ORDER_STATUS_INVALID"),
            Standing::Paid if payment.cancel_window_is_over(now) => return Err("CANCEL_WINDOW_EXCEED"),
            Standing::Paid => {
                take(pool, payment.amount)?;
                payment.give_all_back(seed, now);
            }
        }
        payment.standing = Standing::Cancelled;
        payment.changed_at = now;
        Ok(payment)
    }

    /// Gives part of a payment back. The same number again finds the same refund.
    pub(super) fn refund(
        &mut self,
        seed: u64,
        ask: &RefundAsk,
        failing: Option<&str>,
        now: Timestamp,
    ) -> Result<(&Payment, &Back), Refused> {
        let key = Key::Request(ask.request.clone());
        if let Some((payment, back)) = self.find_back(&key) {
            let same = payment.id == ask.payment && back.amount == ask.amount;
            return if same { self.find_back(&key).ok_or("ORDER_NOT_EXIST") } else { Err("REPEAT_REQ_INCONSISTENT") };
        }
        let (mut pool, refund_ms) = (self.pool, self.refund_ms);
        let payment = self.find_mut(&Key::Own(ask.payment.clone())).ok_or("ORDER_NOT_EXIST")?;
        match payment.standing {
            Standing::Paid if ask.amount.currency != payment.amount.currency => return Err("CURRENCY_NOT_SUPPORT"),
            Standing::Paid => {}
            Standing::Cancelled => return Err("ORDER_IS_CANCELED"),
            Standing::Processing | Standing::Failed { .. } => return Err("ORDER_STATUS_INVALID"),
        }
        let refused = failing.map(str::to_owned).or_else(|| payment.refund_refusal(ask.amount, &mut pool, now));
        let standing = match refused {
            Some(code) => BackStanding::Failed { code },
            None if refund_ms > 0 => BackStanding::Processing { until: Timestamp::from_ms(now.ms() + refund_ms) },
            None => BackStanding::Done { at: now },
        };
        let payer = payment.payers_part(ask.amount);
        let id = own_number(seed, "refund", &ask.request, now);
        let request = Some(ask.request.clone());
        payment.backs.push(Back { request, id, amount: ask.amount, payer, asked_at: now, standing });
        self.pool = pool;
        self.find_back(&key).ok_or("ORDER_NOT_EXIST")
    }

    /// A customer scans the text of an order code.
    pub fn scan(&mut self, seed: u64, code: &str, who: Customer<'_>, now: Timestamp) -> Result<Charged, ScanRefusal> {
        let found = self.payments.values().find(|payment| payment.code.as_deref() == Some(code));
        let request = found.map(|payment| payment.request.clone()).ok_or(ScanRefusal::Unknown)?;
        self.pay_order(seed, &request, who, now)
    }

    /// A customer pays the order code with the till's number `request`; one whose code was scanned types the
    /// password now.
    pub fn pay_order(
        &mut self,
        seed: u64,
        request: &str,
        who: Customer<'_>,
        now: Timestamp,
    ) -> Result<Charged, ScanRefusal> {
        let payment = self.payments.get_mut(request).ok_or(ScanRefusal::Unknown)?;
        if let Some(refusal) = payment.scan_refusal() {
            return Err(refusal);
        }
        who.agrees()?;
        if payment.code.is_some() {
            if quote::psp_names(who.wallet).is_none() {
                return Err(ScanRefusal::OtherWallet);
            }
            payment.wallet = Some(who.wallet);
            who.openid.clone_into(&mut payment.payer);
        }
        payment.coming = None;
        payment.charge(seed, now);
        let charged = payment.paid.as_ref().map(|paid| paid.charged.clone());
        charged.ok_or_else(|| ScanRefusal::Unreadable { detail: format!("{} is not settled", payment.amount.currency) })
    }

    /// The wallet says no to the customer of the payment `request`, for good.
    pub fn decline(&mut self, request: &str, now: Timestamp) -> Result<(), ScanRefusal> {
        let payment = self.payments.get_mut(request).ok_or(ScanRefusal::Unknown)?;
        if let Some(refusal) = payment.scan_refusal() {
            return Err(refusal);
        }
        payment.fail("RISK_REJECT", now);
        Ok(())
    }

    /// Whether the payment with the till's number `request` is known here.
    pub fn knows(&self, request: &str) -> bool {
        self.payments.contains_key(request)
    }

    /// Every charge.
    pub fn charges(&self) -> impl Iterator<Item = Charged> {
        self.payments.values().filter_map(|payment| payment.paid.as_ref()).map(|paid| paid.charged.clone())
    }

    /// Everything that went back.
    pub fn given_back(&self) -> impl Iterator<Item = GivenBack> {
        let done = |payment: &Payment, back: &Back| match back.standing {
            BackStanding::Done { at } => Some(GivenBack {
                order: payment.request.clone(),
                refund: back.request.clone().unwrap_or_default(),
                amount: back.amount,
                payer: back.payer,
                at,
            }),
            BackStanding::Processing { .. } | BackStanding::Failed { .. } => None,
        };
        self.payments.values().flat_map(move |payment| payment.backs.iter().filter_map(move |back| done(payment, back)))
    }

    /// Order codes a customer could scan at `now`; the charge shown is that of a wallet in RMB.
    pub fn waiting(&self, seed: u64, now: Timestamp) -> impl Iterator<Item = Waiting> {
        self.open(seed, now).filter(|waiting| !waiting.code.is_empty())
    }

    /// Scanned payments whose customer is asked for the password.
    pub fn paying(&self, seed: u64, now: Timestamp) -> impl Iterator<Item = Waiting> {
        self.open(seed, now).filter(|waiting| waiting.code.is_empty())
    }

    fn open(&self, seed: u64, now: Timestamp) -> impl Iterator<Item = Waiting> {
        let open = move |payment: &&Payment| payment.standing == Standing::Processing && now < payment.expires_at;
        self.payments.values().filter(open).map(move |payment| Waiting {
            order: payment.request.clone(),
            amount: payment.amount,
            payer: rate::charged(seed, payment.amount, payment.wallet.unwrap_or(Wallet::AlipayCn).currency(), now),
            description: payment.description.clone(),
            code: payment.code.clone().unwrap_or_default(),
            created_at: payment.created_at,
            expires_at: payment.expires_at,
        })
    }
}

impl Payment {
    /// A payment that nobody asked for before.
    fn begin(
        seed: u64,
        phones: &mut Phones,
        ask: PayAsk,
        method: Option<String>,
        failing: Option<&str>,
        now: Timestamp,
    ) -> Self {
        let life = if method.is_some() { SCANNED_LIFE_S } else { CODE_LIFE_S };
        let order_code = || format!("{ORDER_CODE}28{}", rate::token(seed, &ask.request, LETTERS, 30));
        let mut payment = Self {
            id: own_number(seed, "payment", &ask.request, now),
            code: method.is_none().then(order_code),
            request: ask.request,
            order: ask.order,
            description: ask.description,
            merchant: ask.merchant,
            store: ask.store,
            amount: ask.amount,
            settled_in: ask.settled_in,
            method,
            created_at: now,
            expires_at: ask.expires_at.unwrap_or_else(|| now.plus_seconds(life)),
            changed_at: now,
            standing: Standing::Processing,
            wallet: None,
            payer: String::new(),
            coming: None,
            paid: None,
            backs: Vec::new(),
        };
        match (failing, ask.scenario) {
            (Some(code), _) => payment.fail(code, now),
            (None, Asked::PaymentCode(code)) => payment.present(seed, phones, &code, now),
            (None, Asked::OrderCode) => {}
        }
        payment
    }

    /// The customer's code reaches the wallet that issued it.
    fn present(&mut self, seed: u64, phones: &mut Phones, code: &str, now: Timestamp) {
        if !is_of_the_family(code) {
            return self.fail("INVALID_PAYMENT_CODE", now);
        }
        let Presented { wallet, mood, payer } = match phones.take(code, now) {
            Ok(presented) => presented,
            Err(CodeRefusal::Expired) => return self.fail("EXPIRED_CODE", now),
            Err(CodeRefusal::Unknown | CodeRefusal::Used) => return self.fail("INVALID_PAYMENT_CODE", now),
        };
        (self.wallet, self.payer) = (Some(wallet), payer);
        let coming = |ms: i64, right| Some(Coming { at: Timestamp::from_ms(now.ms() + ms.max(0)), right });
        match mood {
            Mood::Pays => self.charge(seed, now),
            Mood::NoBalance => self.fail("USER_BALANCE_NOT_ENOUGH", now),
            Mood::Password { ms } => self.coming = coming(ms, true),
            Mood::WrongPassword { ms } => self.coming = coming(ms, false),
            Mood::WalksAway => {}
        }
    }

    fn fail(&mut self, code: &str, at: Timestamp) {
        self.standing = Standing::Failed { code: code.to_owned() };
        self.changed_at = at;
    }

    /// Money moves. A currency without a rate cannot be charged; reading the call made sure there is one.
    fn charge(&mut self, seed: u64, at: Timestamp) {
        let wallet = self.wallet.unwrap_or(Wallet::AlipayCn);
        let key = format!("payment {}", self.id);
        let Some((payer, quote)) = quote::convert(seed, &key, self.amount, wallet.currency(), at) else {
            return self.fail("CURRENCY_NOT_SUPPORT", at);
        };
        let settled = self.settled_in.filter(|currency| *currency != self.amount.currency);
        let settled = settled
            .and_then(|currency| quote::convert(seed, &format!("settle {}", self.id), self.amount, currency, at));
        let charged = Charged {
            order: self.request.clone(),
            amount: self.amount,
            payer,
            receivable: self.amount,
            id: self.id.clone(),
            at,
            openid: self.payer.clone(),
            wallet,
            local_qr: false,
            scanned: self.method.is_some(),
            times: 1,
        };
        self.paid = Some(Paid { charged, quote, settled });
        self.standing = Standing::Paid;
        self.changed_at = at;
    }

    /// Lets happen what was to happen by `now`: passwords are typed, time runs out, refunds arrive.
    fn settle(&mut self, seed: u64, now: Timestamp) {
        if let Some(coming) = self.coming.filter(|coming| coming.at <= now) {
            self.coming = None;
            self.typed(seed, coming);
        }
        if self.standing == Standing::Processing && now >= self.expires_at {
            self.fail("ORDER_IS_CLOSED", self.expires_at);
        }
        for back in &mut self.backs {
            if let BackStanding::Processing { until } = back.standing
                && until <= now
            {
                back.standing = BackStanding::Done { at: until };
            }
        }
    }

    fn typed(&mut self, seed: u64, coming: Coming) {
        match self.standing {
            Standing::Processing if coming.at >= self.expires_at => {}
            Standing::Processing if coming.right => self.charge(seed, coming.at),
            Standing::Processing => self.fail("USER_PAYMENT_VERIFICATION_FAILED", coming.at),
            // The wallet was already moving the money when the cancel came: the payment stays cancelled
            // and the money goes back by itself (Antom: cancel).
            Standing::Cancelled if coming.right && coming.at.since(self.changed_at) <= ON_ITS_WAY_MS => {
                let cancelled_at = self.changed_at;
                self.charge(seed, coming.at);
                self.give_all_back(seed, coming.at);
                (self.standing, self.changed_at) = (Standing::Cancelled, cancelled_at);
            }
            Standing::Cancelled | Standing::Paid | Standing::Failed { .. } => {}
        }
    }

    fn give_all_back(&mut self, seed: u64, at: Timestamp) {
        let Some(paid) = &self.paid else { return };
        let id = own_number(seed, "cancel", &self.request, at);
        let (amount, payer) = (self.amount, paid.charged.payer);
        let standing = BackStanding::Done { at };
        self.backs.push(Back { request: None, id, amount, payer, asked_at: at, standing });
    }

    fn cancel_window_is_over(&self, now: Timestamp) -> bool {
        let paid_at = self.paid.as_ref().map_or(self.created_at, |paid| paid.charged.at);
        rate::beijing_day(now.plus_seconds(-CANCEL_GRACE_S)) > rate::beijing_day(paid_at)
    }

    /// Why `amount` cannot go back; takes it from the merchant's money otherwise.
    fn refund_refusal(&self, amount: Money, pool: &mut Option<Money>, now: Timestamp) -> Option<String> {
        let paid_at = self.paid.as_ref().map_or(self.created_at, |paid| paid.charged.at);
        if now > paid_at.plus_seconds(REFUND_WINDOW_S) {
            return Some("REFUND_WINDOW_EXCEED".to_owned());
        }
        if amount.minor > self.amount.minor - self.returned() {
            return Some("REFUND_AMOUNT_EXCEED".to_owned());
        }
        take(pool, amount).err().map(str::to_owned)
    }

    fn returned(&self) -> i64 {
        self.backs.iter().filter(|back| back.counts()).map(|back| back.amount.minor).sum()
    }

    /// What the payer gets of `amount`: in proportion, and all that is left with the last part.
    fn payers_part(&self, amount: Money) -> Money {
        let Some(paid) = &self.paid else { return amount };
        let (payer, step) = (paid.charged.payer, if paid.charged.payer.currency.code() == "IDR" { 100 } else { 1 });
        let part_of = |minor: i64| {
            let part = i128::from(payer.minor) * i128::from(minor);
            let part = part.checked_div(i128::from(self.amount.minor)).and_then(|part| i64::try_from(part).ok());
            let part = part.unwrap_or(payer.minor);
            if minor >= self.amount.minor { payer.minor } else { part - part % step }
        };
        let before = self.returned();
        Money::new(part_of(before.saturating_add(amount.minor)) - part_of(before), payer.currency)
    }

    fn scan_refusal(&self) -> Option<ScanRefusal> {
        match &self.standing {
            Standing::Paid => Some(ScanRefusal::AlreadyPaid),
            Standing::Cancelled => Some(ScanRefusal::Closed),
            Standing::Failed { code } if code == "ORDER_IS_CLOSED" => Some(ScanRefusal::Expired),
            Standing::Failed { .. } => Some(ScanRefusal::Declined),
            Standing::Processing => None,
        }
    }
}

impl Back {
    /// Whether it went back or will.
    fn counts(&self) -> bool {
        !matches!(self.standing, BackStanding::Failed { .. })
    }
}

const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Takes `amount` out of the merchant's money for giving back.
fn take(pool: &mut Option<Money>, amount: Money) -> Result<(), Refused> {
    let Some(left) = pool else { return Ok(()) };
    let rest = left.minus(amount).ok().filter(|rest| rest.minor >= 0).ok_or("MERCHANT_BALANCE_NOT_ENOUGH")?;
    *left = rest;
    Ok(())
}

/// 16 to 32 digits that begin with 25 to 30 (Antom: payment code specification; Alipay+: code format).
fn is_of_the_family(code: &str) -> bool {
    let head = code.get(..2).and_then(|head| head.parse::<u32>().ok());
    (16..=32).contains(&code.len())
        && code.bytes().all(|byte| byte.is_ascii_digit())
        && head.is_some_and(|head| (25..=30).contains(&head))
}

/// Tells whether two calls bring the same code, without keeping it.
fn fingerprint(code: &str) -> String {
    digest(&SHA256, code.as_bytes()).as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// A number of Antom's own: it begins with the day.
fn own_number(seed: u64, what: &str, request: &str, now: Timestamp) -> String {
    let (year, month, day) = rate::beijing_day(now).parts();
    let token = rate::token(seed, &format!("{what} {request}"), b"0123456789", 18);
    format!("{year:04}{month:02}{day:02}19401080{token}")
}

//! The pretend world around the till: customers with phones, the line, the acquirer's truth.

use super::book::{Book, Charged, Coupon, Customer, GivenBack, Order, RefundEnd, ScanRefusal};
use super::fault::{Call, Fault, Matcher};
use super::phone::{Mood, Wallet};
use super::statement::{self, Statement};
use super::wire::Command;
use super::{Accounts, Inner, LineMode, SandboxError, Shared, alipay, rate};
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::quote::RmbRate;
use crate::domain::time::{Day, Timestamp};
use std::sync::Arc;
use std::time::Duration;

/// A handle on a running sandbox; clones share it. Every method is short and may be called from any thread.
#[derive(Debug, Clone)]
pub struct World(pub(super) Arc<Shared>);

/// An order a customer could pay now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The till's number.
    pub order: String,
    /// What the shop asks for.
    pub amount: Money,
    /// What the wallet would be charged now.
    pub payer: Option<Money>,
    /// What the shop calls it.
    pub description: String,
    /// The text of the QR; scan this.
    pub code: String,
    /// When the order was placed.
    pub created_at: Timestamp,
    /// The last moment to pay.
    pub expires_at: Timestamp,
}

impl Waiting {
    fn of(book: &Book, order: &Order, seed: u64, now: Timestamp) -> Self {
        Self {
            order: order.no.clone(),
            amount: order.amount,
            payer: rate::payer(seed, book.to_pay(order), now),
            description: order.description.clone(),
            code: order.codes.last().cloned().unwrap_or_default(),
            created_at: order.created_at,
            expires_at: order.expires_at,
        }
    }
}

/// One call that reached the sandbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Counts the calls, from 0.
    pub number: u64,
    /// The HTTP method.
    pub method: String,
    /// Path without the query.
    pub path: String,
    /// What it asked for.
    pub call: Call,
    /// Which order it was about.
    pub order: Option<String>,
    /// When it came.
    pub at: Timestamp,
    /// What went wrong with it on purpose.
    pub fault: Option<Fault>,
    /// The HTTP status that was sent; nothing when no answer went out (yet).
    pub status: Option<u16>,
}

/// Whoever pays without saying who they are.
const TOURIST: &str = "oTourist";

impl World {
    /// Orders a customer could pay now, oldest first.
    pub fn waiting(&self) -> Vec<Waiting> {
        let (seed, now) = (self.0.seed, self.now());
        let inner = self.0.lock();
        let mut all: Vec<Waiting> =
            inner.book.waiting(now).into_iter().map(|order| Waiting::of(&inner.book, order, seed, now)).collect();
        all.extend(inner.book.alipay.waiting(seed, now));
        oldest_first(all)
    }

    /// Orders whose customer is asked for the password, oldest first. They have no code; [`World::pay`] and
    /// [`World::decline`] end them early.
    pub fn paying(&self) -> Vec<Waiting> {
        let (seed, now) = (self.0.seed, self.now());
        let inner = self.0.lock();
        let mut all: Vec<Waiting> =
            inner.book.paying().into_iter().map(|order| Waiting::of(&inner.book, order, seed, now)).collect();
        all.extend(inner.book.alipay.paying(seed, now));
        oldest_first(all)
    }

    /// `payer` scans the text of a QR: the wallet's own code, or a local QR. The phone has a line of its
    /// own, so this works while the till's line is cut.
    ///
    /// # Errors
    /// Why no money moved.
    pub fn scan(&self, payload: &str, payer: &str) -> Result<Charged, ScanRefusal> {
        self.scan_as(payload, Customer { wallet: Wallet::WechatPay, mood: Mood::Pays, openid: payer })
    }

    /// As [`World::scan`], with any wallet and in any mood. A code that the wallet does not know, and a
    /// mood in which nobody pays, leave the order waiting.
    ///
    /// # Errors
    /// Why no money moved.
    pub fn scan_with(&self, payload: &str, wallet: Wallet, mood: Mood) -> Result<Charged, ScanRefusal> {
        self.scan_as(payload, Customer { wallet, mood, openid: TOURIST })
    }

    fn scan_as(&self, payload: &str, customer: Customer<'_>) -> Result<Charged, ScanRefusal> {
        let (seed, account) = (self.0.seed, self.0.accounts.local_account());
        self.change(|inner, now| {
            if payload.starts_with(alipay::ORDER_CODE) {
                return inner.book.alipay.scan(seed, payload, customer, now);
            }
            inner.book.scan(seed, account, payload, customer, now)
        })
    }

    /// A phone shows a fresh payment code: good for 60 seconds and for one payment, even one that fails.
    pub fn show_code(&self, wallet: Wallet, mood: Mood) -> String {
        let now = self.now();
        self.0.lock().phones.show(self.0.seed, wallet, mood, now)
    }

    /// From now on any code of a wallet's shape is taken, as if a stranger in this mood showed it: for practice, where
    /// nobody has a phone of this world.
    pub fn welcome_strangers(&self, mood: Mood) {
        self.0.lock().phones.welcome_strangers(mood);
    }

    /// Somebody pays the order `no`.
    ///
    /// # Errors
    /// Why no money moved.
    pub fn pay(&self, no: &str) -> Result<Charged, ScanRefusal> {
        let seed = self.0.seed;
        let customer = Customer { wallet: Wallet::WechatPay, mood: Mood::Pays, openid: TOURIST };
        self.change(|inner, now| {
            if inner.book.alipay.knows(no) {
                let customer = Customer { wallet: Wallet::AlipayCn, ..customer };
                return inner.book.alipay.pay_order(seed, no, customer, now);
            }
            inner.book.pay(seed, no, customer, now)
        })
    }

    /// The bank says no to whoever tried to pay the order `no`: its state becomes `PAYERROR`.
    ///
    /// # Errors
    /// When the order is not waiting.
    pub fn decline(&self, no: &str) -> Result<(), ScanRefusal> {
        self.change(|inner, now| {
            if inner.book.alipay.knows(no) {
                return inner.book.alipay.decline(no, now);
            }
            inner.book.decline(no, now)
        })
    }

    /// Cuts the till's line; when this returns, nothing gets through.
    pub fn cut_line(&self) {
        self.0.lock().line_up = false;
        self.command(Command::Cut);
    }

    /// Mends the till's line; when this returns, calls get through.
    pub fn heal_line(&self) {
        self.0.lock().line_up = true;
        self.command(Command::Heal);
    }

    /// Whether the till's line is up.
    pub fn line_is_up(&self) -> bool {
        self.0.lock().line_up
    }

    /// The truth: every charge of every wallet, in the order of time.
    pub fn charges(&self) -> Vec<Charged> {
        let inner = self.0.lock();
        let mut all = inner.book.charges();
        all.extend(inner.book.alipay.charges());
        all.sort_by(|one, other| (one.at, &one.order).cmp(&(other.at, &other.order)));
        all
    }

    /// The truth: everything that arrived back with customers, in the order of time. A reversed or cancelled
    /// payment is among the charges and here.
    pub fn refunds(&self) -> Vec<GivenBack> {
        let now = self.now();
        let inner = self.0.lock();
        let mut all = inner.book.given_back(now);
        all.extend(inner.book.alipay.given_back());
        all.sort_by(|one, other| (one.at, &one.order, &one.refund).cmp(&(other.at, &other.order, &other.refund)));
        all
    }

    /// How much of the day's unsettled money refunds can be taken from, in minor units of the shop's
    /// currency. Charges add to it, the turn of the acquirer's day (Beijing) settles and empties it.
    /// Nothing means that there is always enough, as it is at the start.
    pub fn set_pool(&self, unsettled: Option<i64>) {
        let mut inner = self.0.lock();
        inner.book.pool.unsettled = unsettled;
        inner.save();
    }

    /// What the merchant paid in for refunds, in minor units; nothing means always enough.
    pub fn set_recharge(&self, recharged: Option<i64>) {
        let mut inner = self.0.lock();
        inner.book.pool.recharged = recharged;
        inner.save();
    }

    /// Refunds of this order that are asked for from now on end like this.
    pub fn refunds_end(&self, order: &str, end: RefundEnd) {
        let mut inner = self.0.lock();
        inner.book.refund_ends.insert(order.to_owned(), end);
        inner.save();
    }

    /// The order with this number, placed or not, gets a coupon when it is paid.
    pub fn give_coupon(&self, order: &str, coupon: Coupon) {
        let mut inner = self.0.lock();
        inner.book.give_coupon(order, coupon);
        inner.save();
    }

    /// From now on every order with this `goods_tag` gets the coupon.
    pub fn start_campaign(&self, goods_tag: &str, coupon: Coupon) {
        let mut inner = self.0.lock();
        inner.book.start_campaign(goods_tag, coupon);
        inner.save();
    }

    /// Every call that reached the sandbox, in order.
    pub fn requests(&self) -> Vec<Request> {
        self.0.lock().log.clone()
    }

    /// WeChat Pay's statement of one of its days (Beijing time) as it stands now.
    pub fn statement(&self, day: Day) -> Statement {
        let now = self.now();
        statement::of_day(&self.0.lock().book, day, now)
    }

    /// What moved with every wallet on a Beijing day, for people; acquirers state their own wallets only.
    pub fn moved_on(&self, day: Day) -> Statement {
        statement::summed(day, self.charges(), self.refunds())
    }

    /// The acquirer's day at this moment.
    pub fn today(&self) -> Day {
        rate::beijing_day(self.now())
    }

    /// What one unit of `currency` is charged at in RMB now; nothing for a currency that is not settled.
    pub fn rate(&self, currency: Currency) -> Option<RmbRate> {
        rate::of_day(self.0.seed, currency, self.today()).and_then(rate::rate)
    }

    /// Lets `fault` strike the next `times` calls that fit. Scripts go before the seed, older ones first.
    pub fn inject(&self, matcher: Matcher, fault: Fault, times: u32) {
        self.0.lock().plan.inject(matcher, fault, times);
    }

    /// No more faults, neither scripted nor by seed. The line stays as it is.
    pub fn calm(&self) {
        self.0.lock().plan.calm();
    }

    /// A new platform certificate can be downloaded and is not used yet; its serial number. Nothing in
    /// public-key mode.
    ///
    /// # Errors
    /// When the crypto library cannot make a key.
    pub fn announce_certificate(&self) -> Result<Option<String>, SandboxError> {
        let now = self.now();
        self.0.lock().platform.announce(now)
    }

    /// From now on answers are signed with another platform certificate, the announced one if there is one;
    /// its serial number. The older ones stay listed. Nothing in public-key mode.
    ///
    /// # Errors
    /// As [`World::announce_certificate`].
    pub fn rotate_certificate(&self) -> Result<Option<String>, SandboxError> {
        let now = self.now();
        self.0.lock().platform.rotate(now)
    }

    /// The merchant and its keys.
    pub fn accounts(&self) -> Accounts {
        self.0.accounts.clone()
    }

    pub(super) fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    fn change<T>(&self, act: impl FnOnce(&mut Inner, Timestamp) -> Result<T, ScanRefusal>) -> Result<T, ScanRefusal> {
        let mut inner = self.0.lock();
        let done = act(&mut inner, self.now())?;
        inner.save();
        Ok(done)
    }

    /// Has the server's thread take the line down or up, and waits until it did.
    fn command(&self, command: impl FnOnce(std::sync::mpsc::SyncSender<()>) -> Command) {
        if self.0.mode != LineMode::RefuseConnections {
            return;
        }
        let (done, wait) = std::sync::mpsc::sync_channel(1);
        if self.0.commands.send(command(done)).is_ok() && wait.recv_timeout(Duration::from_secs(5)).is_err() {
            tracing::error!("the sandbox's thread did not take the line up or down");
        }
    }
}

fn oldest_first(mut orders: Vec<Waiting>) -> Vec<Waiting> {
    orders.sort_by(|one, other| (one.created_at, &one.order).cmp(&(other.created_at, &other.order)));
    orders
}

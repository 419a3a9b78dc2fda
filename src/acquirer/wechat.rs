//! WeChat Pay, cross-border (`/v3/global`): native pay, query, close, and the daily rate of the v2 interface.
//!
//! What is believed: a 2xx answer whose signature verifies with a configured platform key, at most five
//! minutes old. Everything else is silence, or at most a hint: an error answer need not be signed, so it
//! may end a payment only where [`crate::domain::payment::step()`] asks again or no customer can have paid
//! (never seen a code; missing for a minute). An unsigned error never means paid, closed or reversed.
//!
//! Nothing is logged but method, path, status, `Request-ID` and the meaning found.

mod answer;
mod classify;
mod keys;
mod orders;
mod rate;
mod sign;
#[cfg(test)]
mod tests;
mod xml;

use crate::acquirer::line::{Answered, Failure, Line, Request};
use crate::acquirer::words::word;
use crate::acquirer::{
    Acquirer, Finding, RateFailure, Reached, RefundReply, Reply, ReportFailure, Rules, Service, SetupError,
};
use crate::clock::Clock;
use crate::config::{Shop, Wechat};
use crate::domain::currency::Currency;
use crate::domain::payment::{Answer, Payment};
use crate::domain::quote::PublishedRate;
use crate::domain::refund::{Refund, RefundAnswer};
use crate::domain::scan::PaymentCode;
use crate::domain::statement::{Settlement, Statement};
use crate::domain::time::Day;
use crate::entropy::Entropy;
use classify::Call;
use keys::{MerchantKey, PlatformKeys};
use orders::Orders;
use rate::RateDesk;
use sign::Stamp;

/// What a merchant serial number may hold: it stands between quotes in a header.
const MAX_SERIAL: usize = 64;

/// Whom we talk to.
const SERVICE: Service = Service { section: "wechat", name: "WeChat Pay", address: "https://apihk.mch.weixin.qq.com" };

/// The adapter. It keeps connections and keys, and no state of payments.
#[derive(Debug)]
pub struct WechatPay {
    line: Line,
    orders: Orders,
    rates: Option<RateDesk>,
    merchant_key: MerchantKey,
    merchant_serial: String,
    platform_keys: PlatformKeys,
    platform_serial: Option<String>,
    clock: Clock,
    entropy: Entropy,
}

impl WechatPay {
    /// Loads the keys and prepares the line; nothing is sent.
    ///
    /// # Errors
    /// Keys, identity or address that cannot be used, with what would be right.
    pub fn new(wechat: &Wechat, shop: &Shop, clock: Clock, entropy: Entropy) -> Result<Self, SetupError> {
        let serial = wechat.merchant_serial.trim();
        if !(1..=MAX_SERIAL).contains(&serial.len()) || !serial.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let problem = "it must be the serial number of the merchant API certificate, hexadecimal".to_owned();
            return Err(SetupError::Value { section: SERVICE.section, key: "merchant_serial", problem });
        }
        let rates = match &wechat.api_v2_key {
            Some(file) => Some(RateDesk::new(&wechat.identity, keys::load_api_v2_key(file)?)),
            None => None,
        };
        let (connect, request) = (wechat.connect_timeout_ms, wechat.request_timeout_ms);
        Ok(Self {
            line: Line::new(SERVICE, &wechat.base_url, connect, request, clock.clone())?,
            orders: Orders::new(&wechat.identity, &wechat.notify_url, shop)?,
            rates,
            merchant_key: keys::load_merchant_key(&wechat.private_key)?,
            merchant_serial: serial.to_owned(),
            platform_keys: PlatformKeys::load(&wechat.platform_keys)?,
            platform_serial: PlatformKeys::preferred(&wechat.platform_keys),
            clock,
            entropy,
        })
    }

    async fn ask(&self, call: Call, payment: &Payment) -> Reply {
        let request = match call {
            Call::Create => self.orders.create(payment),
            Call::Query => self.orders.query(payment),
            Call::Close => self.orders.close(payment),
        };
        let (answer, reached, clock_skew_ms) = match self.send_signed(request).await {
            Err(Failure::NotSent(detail)) => (Answer::NotSent { detail }, Reached::No, None),
            Err(Failure::Lost(detail)) => (Answer::Silent { detail }, Reached::No, None),
            Ok(answered) => {
                let trust = sign::verify(&self.platform_keys, &answered.headers, &answered.body, answered.at);
                let untrusted = trust.as_ref().err().map(ToString::to_string);
                tracing::debug!(call = ?call, untrusted, "wechat signature");
                let (answer, reached) = answer::judge(call, payment, self.orders.identity(), &answered, trust);
                (answer, reached, answered.skew_ms())
            }
        };
        tracing::debug!(call = ?call, meaning = word(&answer), reached = ?reached, "wechat answer");
        Reply { answer, reached, clock_skew_ms }
    }

    async fn send_signed(&self, mut request: Request) -> Result<Answered, Failure> {
        let nonce = self.entropy.nonce();
        let stamp = Stamp {
            mchid: self.orders.caller(),
            serial: &self.merchant_serial,
            nonce: &nonce,
            timestamp: self.clock.now().ms().div_euclid(1000),
        };
        let method = request.method.as_str();
        let signed = sign::authorization(&self.merchant_key, stamp, method, &request.target, &request.body)
            .ok_or_else(|| Failure::NotSent("the request could not be signed with private_key".to_owned()))?;
        request.headers.push(("Authorization", signed));
        // The key the answer should be signed with, where it must be asked for.
        request.headers.extend(self.platform_serial.clone().map(|serial| ("Wechatpay-Serial", serial)));
        self.line.send(request).await
    }
}

impl Acquirer for WechatPay {
    fn rules(&self) -> Rules {
        Rules {
            code_seconds: 300,
            scan_seconds: 45,
            poll_ms: 3_000,
            first_poll_ms: 5_000,
            reverse_after_seconds: 15,
            refund_gap_seconds: 60,
            refund_days: 365,
            refund_parts: 50,
        }
    }

    async fn create(&self, payment: &Payment, _: Option<&PaymentCode>) -> Reply {
        self.ask(Call::Create, payment).await
    }

    async fn query(&self, payment: &Payment) -> Reply {
        self.ask(Call::Query, payment).await
    }

    async fn close(&self, payment: &Payment) -> Reply {
        self.ask(Call::Close, payment).await
    }

    async fn reverse(&self, _: &Payment) -> Reply {
        let answer = Answer::NotSent { detail: "not built yet".to_owned() };
        Reply { answer, reached: Reached::Yes, clock_skew_ms: None }
    }

    async fn refund(&self, _: &Refund, _: &Payment) -> RefundReply {
        let answer = RefundAnswer::NotSent { detail: "not built yet".to_owned() };
        Reply { answer, reached: Reached::Yes, clock_skew_ms: None }
    }

    async fn query_refund(&self, _: &Refund, _: &Payment) -> RefundReply {
        let answer = RefundAnswer::NotSent { detail: "not built yet".to_owned() };
        Reply { answer, reached: Reached::Yes, clock_skew_ms: None }
    }

    async fn statement(&self, _: Day) -> Result<Statement, ReportFailure> {
        Err(ReportFailure::Unsupported("not built yet".to_owned()))
    }

    async fn settlements(&self, _: Day, _: Day) -> Result<Vec<Settlement>, ReportFailure> {
        Err(ReportFailure::Unsupported("not built yet".to_owned()))
    }

    async fn check(&self) -> Vec<Finding> {
        Vec::new()
    }

    async fn daily_rate(&self, currency: Currency) -> Result<PublishedRate, RateFailure> {
        match &self.rates {
            Some(desk) => desk.daily_rate(&self.line, currency, self.clock.now()).await,
            None => Err(RateFailure::Unsupported("[wechat] api_v2_key is not set; the daily rate needs it".to_owned())),
        }
    }
}

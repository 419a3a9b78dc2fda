//! WeChat Pay, cross-border (`/v3/global`): native pay, quick pay by the customer's code, query, close, reverse, refunds,
//! certificates, statements, settlements, and the daily rate of the v2 interface.
//!
//! What is believed: a 2xx answer whose signature verifies with a key of the platform (configured, or downloaded and
//! decrypted with the API v3 key), at most five minutes old. Everything else is silence, or at most a hint: an error answer need not be signed, so it
//! may end a payment only where [`crate::domain::payment::step()`] asks again or no customer can have paid
//! (never seen a code; missing for a minute). An unsigned error never means paid, closed or reversed.
//!
//! Nothing is logged but method, path, status, `Request-ID` and the meaning found. A customer's code stands in the body
//! of one request and nowhere else; what an error says is cleared of long numbers, because it may repeat it.

mod answer;
mod certificates;
mod check;
mod classify;
mod coupons;
mod keys;
mod orders;
mod rate;
mod refunds;
mod settlements;
mod sign;
mod statement;
#[cfg(test)]
mod tests;
mod x509;
mod xml;

use crate::acquirer::line::{self, Answered, Limits, Line, MAX_ANSWER, Request};
use crate::acquirer::words::{plain, refund_word, word};
use crate::acquirer::{
    Acquirer, Finding, RateFailure, Reached, RefundReply, Reply, ReportFailure, Rules, Service, SetupError,
};
use crate::clock::Clock;
use crate::config::{RefundFrom, Shop, Wechat};
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::payment::{Answer, Payment};
use crate::domain::quote::PublishedRate;
use crate::domain::refund::{Refund, RefundAnswer};
use crate::domain::scan::PaymentCode;
use crate::domain::statement::{Settlement, Statement};
use crate::domain::time::Day;
use crate::domain::units::CurrencyRefused;
use crate::entropy::Entropy;
use certificates::CertificateDesk;
use classify::{Call, RefundCall};
use keys::{MerchantKey, PlatformKeys};
use orders::Orders;
use rate::RateDesk;
use refunds::Asked;
use reqwest::header::HeaderMap;
use secrecy::zeroize::Zeroize;
use sign::{Stamp, Untrusted};

/// What a merchant serial number may hold: it stands between quotes in a header.
const MAX_SERIAL: usize = 64;

/// A customer's code has this many digits.
const CODE_DIGITS: usize = 18;

/// The first question about a payment by a customer's code (WeChat Pay: reasonable query mechanism).
const FIRST_POLL_MS: u32 = 5_000;

/// WeChat Pay refunds within a year, in up to fifty parts (WeChat Pay: apply for refund).
const REFUND_DAYS: u32 = 365;
const REFUND_PARTS: u32 = 50;

/// Digits in a row that could be a customer's code, or most of one; merchant numbers have ten.
const LONG_NUMBER: usize = 11;

/// Whom we talk to.
const SERVICE: Service = Service { section: "wechat", name: "WeChat Pay", address: "https://apihk.mch.weixin.qq.com" };

/// Nothing whole came back.
#[derive(Debug)]
enum Failure {
    /// No connection was made, so nothing was sent.
    NotSent(String),
    /// The request may have arrived.
    Lost(String),
    /// The till itself would not send it: a key, an amount or a code it has no use for. The line is not to blame.
    Withheld(String),
}

impl Failure {
    fn into_text(self) -> String {
        match self {
            Self::NotSent(why) | Self::Lost(why) | Self::Withheld(why) => why,
        }
    }
}

impl From<line::Failure> for Failure {
    fn from(failure: line::Failure) -> Self {
        match failure {
            line::Failure::NotSent(why) => Self::NotSent(why),
            line::Failure::Lost(why) => Self::Lost(why),
        }
    }
}

/// The adapter. It keeps connections and keys, and no state of payments.
#[derive(Debug)]
pub struct WechatPay {
    line: Line,
    orders: Orders,
    rates: Option<RateDesk>,
    certificates: Option<CertificateDesk>,
    merchant_key: MerchantKey,
    merchant_serial: String,
    platform_keys: PlatformKeys,
    platform_serial: Option<String>,
    rules: Rules,
    refund_from: RefundFrom,
    shop_currency: Currency,
    clock: Clock,
    entropy: Entropy,
}

/// An answer and what the signature check said of it.
type Checked = (Answered, Result<(), Untrusted>);

impl WechatPay {
    /// Loads the keys and prepares the line; nothing is sent. The API keys are only looked at: they are read again
    /// when they are used.
    ///
    /// # Errors
    /// Keys, identity or address that cannot be used, with what would be right.
    pub fn new(wechat: &Wechat, shop: &Shop, clock: Clock, entropy: Entropy) -> Result<Self, SetupError> {
        let serial = wechat.merchant_serial.trim();
        if !(1..=MAX_SERIAL).contains(&serial.len()) || !serial.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let problem = "it must be the serial number of the merchant API certificate, hexadecimal".to_owned();
            return Err(SetupError::Value { section: SERVICE.section, key: "merchant_serial", problem });
        }
        wechat.api_v2_key.as_ref().map(keys::load_api_v2_key).transpose()?;
        wechat.api_v3_key.as_ref().map(keys::load_api_v3_key).transpose()?;
        if wechat.platform_keys.is_empty() && wechat.api_v3_key.is_none() {
            return Err(SetupError::NoPlatformKey);
        }
        let (connect, request) = (wechat.connect_timeout_ms, wechat.request_timeout_ms);
        Ok(Self {
            line: Line::new(SERVICE, &wechat.base_url, connect, request, clock.clone())?,
            orders: Orders::new(wechat, shop)?,
            rates: wechat.api_v2_key.as_ref().map(|key| RateDesk::new(&wechat.identity, key)),
            certificates: wechat.api_v3_key.as_ref().map(CertificateDesk::new),
            merchant_key: keys::load_merchant_key(&wechat.private_key)?,
            merchant_serial: serial.to_owned(),
            platform_keys: PlatformKeys::load(&wechat.platform_keys)?,
            platform_serial: PlatformKeys::preferred(&wechat.platform_keys),
            rules: rules(wechat),
            refund_from: wechat.refund_from,
            shop_currency: shop.currency,
            clock,
            entropy,
        })
    }

    async fn ask(&self, call: Call, payment: &Payment, request: Result<Request, String>) -> Reply {
        let (answer, reached, clock_skew_ms) = match self.try_exchange(request).await {
            Err(Failure::NotSent(detail)) => (Answer::NotSent { detail }, Reached::No, None),
            Err(Failure::Withheld(detail)) => (Answer::NotSent { detail }, Reached::Untried, None),
            Err(Failure::Lost(detail)) => (Answer::Silent { detail }, Reached::No, None),
            Ok((answered, trust)) => {
                let (answer, reached) = answer::judge(call, payment, &self.orders, &answered, trust);
                (answer, reached, answered.skew_ms())
            }
        };
        tracing::debug!(call = ?call, meaning = word(&answer), reached = ?reached, "wechat answer");
        Reply { answer, reached, clock_skew_ms }
    }

    async fn ask_refund(&self, asked: Asked<'_>, request: Result<Request, String>) -> RefundReply {
        let (answer, reached, clock_skew_ms) = match self.try_exchange(request).await {
            Err(Failure::NotSent(detail)) => (RefundAnswer::NotSent { detail }, Reached::No, None),
            Err(Failure::Withheld(detail)) => (RefundAnswer::NotSent { detail }, Reached::Untried, None),
            Err(Failure::Lost(detail)) => (RefundAnswer::Silent { detail }, Reached::No, None),
            Ok((answered, trust)) => {
                let (answer, reached) = refunds::judge(asked, &answered, trust);
                (answer, reached, answered.skew_ms())
            }
        };
        tracing::debug!(call = ?asked.call, meaning = refund_word(&answer), reached = ?reached, "wechat refund answer");
        Reply { answer, reached, clock_skew_ms }
    }

    const fn asked<'a>(&'a self, call: RefundCall, refund: &'a Refund, payment: &'a Payment) -> Asked<'a> {
        Asked { call, refund, payment, orders: &self.orders, from: self.refund_from }
    }

    async fn try_exchange(&self, request: Result<Request, String>) -> Result<Checked, Failure> {
        self.exchange(request.map_err(Failure::Withheld)?).await
    }

    /// Sends `request`, and checks who signed what comes back.
    async fn exchange(&self, request: Request) -> Result<Checked, Failure> {
        self.ready().await?;
        let answered = self.send_signed(request).await?;
        let trust = self.trust(&answered, &answered.body).await;
        tracing::debug!(untrusted = trust.as_ref().err().map(ToString::to_string), "wechat signature");
        Ok((answered, trust))
    }

    /// Whether the platform signed `text`. A key nobody has heard of is looked up once.
    async fn trust(&self, answered: &Answered, text: &[u8]) -> Result<(), Untrusted> {
        let check = || sign::verify(&self.platform_keys, &answered.headers, text, answered.at);
        match check() {
            Err(Untrusted::UnknownKey(serial)) if self.learn(&serial).await => check(),
            other => other,
        }
    }

    /// One exchange without the line, for the benchmark: a question about `payment` is signed, and an answer of
    /// `headers` and `body` verified and understood.
    #[doc(hidden)]
    pub fn rehearse(&self, payment: &Payment, headers: &HeaderMap, body: &[u8]) -> Answer {
        let mut request = self.orders.query(payment);
        self.sign(&mut request);
        let at = self.clock.now();
        let answered = Answered { status: reqwest::StatusCode::OK, headers: headers.clone(), body: body.to_vec(), at };
        let trust = sign::verify(&self.platform_keys, &answered.headers, &answered.body, at);
        answer::judge(Call::Query, payment, &self.orders, &answered, trust).0
    }

    async fn send_signed(&self, request: Request) -> Result<Answered, Failure> {
        self.send_signed_within(request, Limits { longest: MAX_ANSWER, patience_ms: None }).await
    }

    async fn send_signed_within(&self, mut request: Request, limits: Limits) -> Result<Answered, Failure> {
        self.sign(&mut request)
            .ok_or_else(|| Failure::Withheld("the request could not be signed with private_key".to_owned()))?;
        self.line.send_within(request, limits).await.map_err(Failure::from)
    }

    fn sign(&self, request: &mut Request) -> Option<()> {
        let nonce = self.entropy.nonce();
        let stamp = Stamp {
            mchid: self.orders.caller(),
            serial: &self.merchant_serial,
            nonce: &nonce,
            timestamp: self.clock.now().ms().div_euclid(1000),
        };
        let method = request.method.as_str();
        let signed = sign::authorization(&self.merchant_key, stamp, method, &request.target, &request.body)?;
        request.headers.push(("Authorization", signed));
        // The key the answer should be signed with, where it must be asked for.
        request.headers.extend(self.platform_serial.clone().map(|serial| ("Wechatpay-Serial", serial)));
        Some(())
    }
}

impl Acquirer for WechatPay {
    fn rules(&self) -> Rules {
        self.rules
    }

    async fn create(&self, payment: &Payment, code: Option<&PaymentCode>) -> Reply {
        let no = |why: CurrencyRefused| why.to_string();
        match code {
            None => self.ask(Call::Create, payment, self.orders.create(payment).map_err(no)).await,
            Some(code) if is_ours(code) => {
                self.ask(Call::Pay, payment, self.orders.pay(payment, code).map_err(no)).await
            }
            Some(_) => {
                let detail = "what was scanned is not a payment code of WeChat Pay (18 digits, 10 to 15 or 160 first)";
                self.ask(Call::Pay, payment, Err(detail.to_owned())).await
            }
        }
    }

    async fn query(&self, payment: &Payment) -> Reply {
        self.ask(Call::Query, payment, Ok(self.orders.query(payment))).await
    }

    async fn close(&self, payment: &Payment) -> Reply {
        self.ask(Call::Close, payment, Ok(self.orders.close(payment))).await
    }

    async fn reverse(&self, payment: &Payment) -> Reply {
        self.ask(Call::Reverse, payment, Ok(self.orders.reverse(payment))).await
    }

    fn cannot_refund(&self, _: &Payment, amount: Money) -> Option<String> {
        self.orders.units().to_wire(amount).err().map(|why| why.to_string())
    }

    async fn refund(&self, refund: &Refund, payment: &Payment) -> RefundReply {
        let request = refunds::create(&self.orders, self.refund_from, refund, payment);
        let request = request.map_err(|why| why.to_string());
        self.ask_refund(self.asked(RefundCall::Create, refund, payment), request).await
    }

    async fn query_refund(&self, refund: &Refund, payment: &Payment) -> RefundReply {
        let request = Ok(refunds::query(&self.orders, refund));
        self.ask_refund(self.asked(RefundCall::Query, refund, payment), request).await
    }

    async fn daily_rate(&self, currency: Currency) -> Result<PublishedRate, RateFailure> {
        match &self.rates {
            Some(desk) => desk.daily_rate(&self.line, currency, self.clock.now()).await,
            None => Err(RateFailure::Unsupported("[wechat] api_v2_key is not set; the daily rate needs it".to_owned())),
        }
    }

    async fn statement(&self, day: Day) -> Result<Statement, ReportFailure> {
        self.ask_statement(day).await
    }

    async fn settlements(&self, from: Day, to: Day) -> Result<Vec<Settlement>, ReportFailure> {
        self.ask_settlements(from, to).await
    }

    async fn check(&self) -> Vec<Finding> {
        self.check_up().await
    }
}

const fn rules(wechat: &Wechat) -> Rules {
    Rules {
        code_seconds: wechat.code_seconds,
        scan_seconds: wechat.scan_seconds,
        poll_ms: wechat.poll_ms,
        first_poll_ms: FIRST_POLL_MS,
        reverse_after_seconds: wechat.reverse_after_seconds,
        refund_gap_seconds: wechat.refund_gap_seconds,
        refund_days: REFUND_DAYS,
        refund_parts: REFUND_PARTS,
    }
}

/// Whether `code` can be a code of WeChat Pay at all (WeChat Pay: important parameters; 160 is in "Use Case", fusion
/// wallet).
fn is_ours(code: &PaymentCode) -> bool {
    let digits = code.expose().as_bytes();
    let begins = matches!(digits, [b'1', b'0'..=b'5', ..] | [b'1', b'6', b'0', ..]);
    digits.len() == CODE_DIGITS && digits.iter().all(u8::is_ascii_digit) && begins
}

/// What an error says, made fit for messages and the journal: it may repeat what was sent, so long numbers are left
/// out.
fn told(text: &str) -> String {
    let (mut clear, mut number) = (String::new(), String::new());
    // Nobody reads more, and the end of the text must not hide how long a number is.
    for letter in text.chars().take(1024).chain(['\n']) {
        if letter.is_ascii_digit() {
            number.push(letter);
            continue;
        }
        clear.push_str(if number.len() < LONG_NUMBER { &number } else { "…" });
        number.zeroize();
        clear.push(letter);
    }
    plain(&clear)
}

//! Alipay+ and its partner wallets, by Antom's in-store API (`/ams/api/v1/payments`): a customer's code, a code the
//! shop shows, inquiry, cancel, refund and its inquiry.
//!
//! What is believed: an answer with HTTP 200 whose signature verifies with the configured key of Alipay+, for our
//! client id. Everything else is silence. One exception: an answer that refuses our own signature cannot be signed;
//! it may end a payment that no customer can have paid, and nothing else.
//!
//! Nothing is logged but path, status and the meaning found.

mod answer;
mod check;
mod classify;
mod heard;
mod keys;
mod orders;
mod quote;
mod refunds;
mod sign;
#[cfg(test)]
mod tests;
mod wire;

use crate::acquirer::keys::MerchantKey;
use crate::acquirer::line::{Answered, Failure, Line, Request};
use crate::acquirer::words::{refund_word, word};
use crate::acquirer::{
    Acquirer, Finding, RateFailure, Reached, RefundReply, Reply, ReportFailure, Rules, Service, SetupError,
};
use crate::clock::Clock;
use crate::config::{Alipay, Shop};
use crate::domain::currency::Currency;
use crate::domain::id::PaymentId;
use crate::domain::money::Money;
use crate::domain::payment::{Answer, Payment};
use crate::domain::quote::PublishedRate;
use crate::domain::refund::{Refund, RefundAnswer};
use crate::domain::scan::PaymentCode;
use crate::domain::statement::{Settlement, Statement};
use crate::domain::time::Day;
use crate::entropy::Entropy;
use answer::Asked;
use aws_lc_rs::signature::ParsedPublicKey;
use orders::{Body, Call, Orders};
use secrecy::{ExposeSecret, SecretString};
use sign::Untrusted;

/// Whom we talk to.
const SERVICE: Service = Service { section: "alipay", name: "Alipay+", address: "https://open-sea-global.alipay.com" };

/// The one media type of the interface.
const JSON: &str = "application/json; charset=UTF-8";

/// The time after a pay call with a customer's code before the first question (Antom: best practice, user-presented
/// mode). An answer that says «in process» comes earlier and is asked about at the pace of questions.
const FIRST_POLL_MS: u32 = 5_000;

/// The longest time after which contracts allow refunds; the real one is the contract's, which no interface tells.
const REFUND_DAYS: u32 = 365;

/// «Many refunds up to the amount»: no number is documented; this is only a stop for mistakes.
const REFUND_PARTS: u32 = 50;

/// The adapter. It keeps connections and keys, and no state of payments.
#[derive(Debug)]
pub struct AlipayPlus {
    line: Line,
    orders: Orders,
    private_key: MerchantKey,
    public_key: ParsedPublicKey,
    client_id: String,
    key_version: u32,
    agent_token: Option<SecretString>,
    rules: Rules,
    clock: Clock,
    entropy: Entropy,
}

/// What came of one round trip: the answer, and whether it can be believed.
type Came = Result<(Answered, Result<(), Untrusted>), Failure>;

impl AlipayPlus {
    /// Loads the keys and prepares the line for the till called `till`; nothing is sent.
    ///
    /// # Errors
    /// Keys or an address that cannot be used, with what would be right.
    pub fn new(alipay: &Alipay, shop: &Shop, till: &str, clock: Clock, entropy: Entropy) -> Result<Self, SetupError> {
        let (connect, request) = (alipay.connect_timeout_ms, alipay.request_timeout_ms);
        Ok(Self {
            line: Line::new(SERVICE, &alipay.base_url, connect, request, clock.clone())?,
            orders: Orders::new(alipay, shop, till),
            private_key: keys::private(&alipay.private_key)?,
            public_key: keys::public(&alipay.public_key)?,
            client_id: alipay.client_id.clone(),
            key_version: alipay.key_version,
            agent_token: alipay.agent_token.as_ref().map(keys::agent_token).transpose()?,
            rules: rules(alipay),
            clock,
            entropy,
        })
    }

    /// Where requests go.
    fn address(&self) -> &str {
        self.line.address()
    }

    fn is_sandbox(&self) -> bool {
        self.orders.is_sandbox()
    }

    fn holds_own_public_key(&self) -> bool {
        self.private_key.is_half_of(&self.public_key)
    }

    async fn ask(&self, call: Call, payment: &Payment, body: Body) -> Reply {
        let (answer, reached, clock_skew_ms) = match self.send(call, body).await {
            Err(Failure::NotSent(detail)) => (Answer::NotSent { detail }, Reached::No, None),
            Err(Failure::Lost(detail)) => (Answer::Silent { detail }, Reached::No, None),
            Ok((answered, trust)) => {
                let asked = Asked { call, payment, units: self.orders.units() };
                let (answer, reached) = answer::judge(asked, &answered, &trust);
                (answer, reached, answered.skew_ms())
            }
        };
        tracing::debug!(call = ?call, meaning = word(&answer), reached = ?reached, "alipay answer");
        Reply { answer, reached, clock_skew_ms }
    }

    async fn ask_refund(&self, call: Call, refund: &Refund, body: Body) -> RefundReply {
        let (answer, reached, clock_skew_ms) = match self.send(call, body).await {
            Err(Failure::NotSent(detail)) => (RefundAnswer::NotSent { detail }, Reached::No, None),
            Err(Failure::Lost(detail)) => (RefundAnswer::Silent { detail }, Reached::No, None),
            Ok((answered, trust)) => {
                let (answer, reached) = refunds::judge(call, refund, self.orders.units(), &answered, &trust);
                (answer, reached, answered.skew_ms())
            }
        };
        tracing::debug!(call = ?call, meaning = refund_word(&answer), reached = ?reached, "alipay answer");
        Reply { answer, reached, clock_skew_ms }
    }

    async fn send(&self, call: Call, body: Body) -> Came {
        let target = self.orders.path(call);
        let time = self.clock.now().ms().to_string();
        let signature = sign::header(&self.private_key, self.key_version, &target, &self.client_id, &time, &body)
            .ok_or_else(|| Failure::NotSent("the request could not be signed with private_key".to_owned()))?;
        let mut headers = vec![("Client-Id", self.client_id.clone()), ("Request-Time", time), ("Signature", signature)];
        headers.extend(self.agent_token.as_ref().map(|token| ("Agent-Token", token.expose_secret().to_owned())));
        let request = Request { method: reqwest::Method::POST, target: target.clone(), media: JSON, body, headers };
        let answered = self.line.send(request).await?;
        let trust = sign::verify(&self.public_key, &self.client_id, &target, &answered.headers, &answered.body);
        let untrusted = trust.as_ref().err().map(ToString::to_string);
        tracing::debug!(call = ?call, untrusted, "alipay signature");
        Ok((answered, trust))
    }
}

fn rules(alipay: &Alipay) -> Rules {
    Rules {
        code_seconds: alipay.code_seconds,
        scan_seconds: alipay.scan_seconds,
        poll_ms: alipay.poll_ms,
        first_poll_ms: FIRST_POLL_MS,
        // Neither is documented for cancel and refund: none is kept.
        reverse_after_seconds: 0,
        refund_gap_seconds: 0,
        refund_days: REFUND_DAYS,
        refund_parts: REFUND_PARTS,
    }
}

impl Acquirer for AlipayPlus {
    fn rules(&self) -> Rules {
        self.rules
    }

    async fn create(&self, payment: &Payment, code: Option<&PaymentCode>) -> Reply {
        match code.filter(|_| payment.scanned) {
            // The code is gone with the first call: what became of that is all that can be asked.
            None if payment.scanned => self.query(payment).await,
            code => match self.orders.pay(payment, code) {
                Ok(body) => self.ask(Call::Pay, payment, body).await,
                Err(why) => unsent(Answer::NotSent { detail: why.to_string() }),
            },
        }
    }

    async fn query(&self, payment: &Payment) -> Reply {
        self.ask(Call::Inquiry, payment, self.orders.which(payment.id.as_str())).await
    }

    async fn close(&self, payment: &Payment) -> Reply {
        self.ask(Call::Close, payment, self.orders.which(payment.id.as_str())).await
    }

    async fn reverse(&self, payment: &Payment) -> Reply {
        self.ask(Call::Reverse, payment, self.orders.which(payment.id.as_str())).await
    }

    fn cannot_refund(&self, payment: &Payment, amount: Money) -> Option<String> {
        match payment.charge() {
            Some(charge) if !charge.acquirer_id.is_empty() => {
                self.orders.units().to_wire(amount).err().map(|why| why.to_string())
            }
            _ => Some(NO_NUMBER.to_owned()),
        }
    }

    async fn refund(&self, refund: &Refund, payment: &Payment) -> RefundReply {
        let Some(payment_id) = payment.charge().map(|charge| charge.acquirer_id.as_str()).filter(|id| !id.is_empty())
        else {
            return unsent(RefundAnswer::Refused { detail: NO_NUMBER.to_owned() });
        };
        match self.orders.refund(refund, payment_id) {
            Ok(body) => self.ask_refund(Call::Refund, refund, body).await,
            Err(why) => unsent(RefundAnswer::Refused { detail: why.to_string() }),
        }
    }

    async fn query_refund(&self, refund: &Refund, _: &Payment) -> RefundReply {
        self.ask_refund(Call::InquiryRefund, refund, self.orders.which_refund(refund)).await
    }

    async fn daily_rate(&self, _: Currency) -> Result<PublishedRate, RateFailure> {
        let why = "Alipay+ tells a rate only with a payment; take \"ecb\" or \"manual\" in [rates] sources";
        Err(RateFailure::Unsupported(why.to_owned()))
    }

    async fn statement(&self, _: Day) -> Result<Statement, ReportFailure> {
        Err(files_only("statements"))
    }

    async fn settlements(&self, _: Day, _: Day) -> Result<Vec<Settlement>, ReportFailure> {
        Err(files_only("settlements"))
    }

    async fn check(&self) -> Vec<Finding> {
        let never_was = PaymentId::new(self.clock.now(), self.entropy.id_bytes());
        let (came, trust) = match self.send(Call::Inquiry, self.orders.which(never_was.as_str())).await {
            Ok((answered, trust)) => (Ok(answered), Some(trust)),
            Err(failure) => (Err(failure), None),
        };
        check::findings(self, &came, trust.as_ref())
    }
}

/// The till itself says no; the line has nothing to do with it.
/// Refunds name the acquirer's own number of the payment.
const NO_NUMBER: &str = "Alipay+ never told its number of this payment; refund it in the merchant console";

const fn unsent<A>(answer: A) -> Reply<A> {
    Reply { answer, reached: Reached::Untried, clock_skew_ms: None }
}

fn files_only(what: &str) -> ReportFailure {
    ReportFailure::Unsupported(format!(
        "Alipay+ delivers {what} as files by SFTP, not over its interface; ask Antom for access. This version of the \
         till cannot read them yet"
    ))
}

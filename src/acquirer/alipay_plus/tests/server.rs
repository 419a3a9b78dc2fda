//! A server on loopback that answers whatever a test wants, signed as Alipay+ signs.

use crate::acquirer::Reply;
use crate::acquirer::alipay_plus::AlipayPlus;
use crate::clock::{Clock, parse_rfc3339};
use crate::config::{Alipay, SecretRef, Shop};
use crate::domain::currency::Currency;
use crate::domain::id::{PaymentId, RefundId, SaleId};
use crate::domain::money::Money;
use crate::domain::payment::{Answer, Charge, Payment, State, Tender};
use crate::domain::refund::Refund;
use crate::domain::scan::PaymentCode;
use crate::domain::time::{Day, Timestamp};
use crate::entropy::Entropy;
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};
use tokio::net::TcpListener;

pub const CLIENT: &str = "5Y00000000000001";

/// A code of a customer that must turn up nowhere.
pub const DIGITS: &str = "281017040012345678901234";

static MERCHANT: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate(KeySize::Rsa2048).expect("a key"));
static PLATFORM: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate(KeySize::Rsa2048).expect("a key"));

/// A private key as the console gives it: bare base64 of PKCS#8.
pub fn private_base64() -> String {
    let der: Pkcs8V1Der<'_> = MERCHANT.as_der().expect("PKCS#8");
    BASE64.encode(der.as_ref())
}

/// A public key as the console shows it: bare base64 of SPKI.
pub fn public_base64(of_platform: bool) -> String {
    let pair = if of_platform { &*PLATFORM } else { &*MERCHANT };
    let der: PublicKeyX509Der<'_> = pair.public_key().as_der().expect("SPKI");
    BASE64.encode(der.as_ref())
}

/// What arrived.
#[derive(Debug, Clone)]
pub struct Seen {
    pub method: String,
    pub target: String,
    pub headers: hyper::HeaderMap,
    pub body: String,
}

impl Seen {
    pub fn header(&self, name: &str) -> &str {
        self.headers[name].to_str().expect("text")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).expect("JSON")
    }

    /// Checks the signature as Alipay+ does, from nothing but what arrived.
    pub fn assert_signed(&self) {
        let signature =
            self.header("signature").strip_prefix("algorithm=RSA256,keyVersion=1,signature=").expect("form");
        assert!(!signature.contains(['+', '/', '=']), "{signature}");
        let base64 = signature.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
        let (client, time) = (self.header("client-id"), self.header("request-time"));
        let text = format!("{} {}\n{client}.{time}.{}", self.method, self.target, self.body);
        let key = BASE64.decode(public_base64(false)).expect("base64");
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key);
        key.verify(text.as_bytes(), &BASE64.decode(base64).expect("base64")).expect("the signature fits what arrived");
    }
}

/// What goes back.
#[derive(Debug, Clone)]
pub struct Canned {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
    /// Signed when the path is known, for this client id, with this key.
    pub signed: Option<(String, bool)>,
    /// No answer at all.
    pub never: bool,
}

impl Canned {
    /// An answer nobody signed.
    pub fn unsigned(body: &str) -> Self {
        Self { status: 200, headers: Vec::new(), body: body.to_owned(), signed: None, never: false }
    }

    /// An answer Alipay+ signed for us.
    pub fn signed(body: &impl ToString) -> Self {
        Self { signed: Some((CLIENT.to_owned(), true)), ..Self::unsigned(&body.to_string()) }
    }

    pub fn with_status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    /// With one more header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// The signature of an answer to a request to `path`, in base64.
pub fn signature(path: &str, client: &str, time: &str, body: &str, by_platform: bool) -> String {
    let pair = if by_platform { &*PLATFORM } else { &*MERCHANT };
    let text = format!("POST {path}\n{client}.{time}.{body}");
    let mut signature = vec![0; pair.public_modulus_len()];
    pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signature).expect("signed");
    BASE64.encode(signature)
}

/// The adapter, what it is asked about, and what the server saw.
pub struct Till {
    pub alipay: AlipayPlus,
    pub seen: Arc<Mutex<Vec<Seen>>>,
}

impl Till {
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("a list").clone()
    }
}

/// A till whose acquirer answers `answer` to everything.
pub async fn till(answer: Canned) -> Till {
    till_as(|_| (), move |_| answer.clone()).await
}

/// A till whose acquirer answers with whatever is put into the second value.
pub async fn changing_till() -> (Till, Arc<Mutex<Canned>>) {
    let says = Arc::new(Mutex::new(Canned::unsigned("")));
    let answer = Arc::clone(&says);
    (till_as(|_| (), move |_| answer.lock().expect("an answer").clone()).await, says)
}

/// A till with `changes` to its configuration, whose acquirer answers as `answer` says.
pub async fn till_as(
    changes: impl FnOnce(&mut Alipay),
    answer: impl Fn(&Seen) -> Canned + Send + Sync + 'static,
) -> Till {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let address = serve(answer, Arc::clone(&seen)).await;
    let home = tempfile::tempdir().expect("a folder");
    let mut alipay = config(home.path(), &format!("http://{address}"));
    changes(&mut alipay);
    let clock = Clock::virtual_at(now());
    let alipay = AlipayPlus::new(&alipay, &shop(), "till-1", clock, Entropy::seeded(1)).expect("an adapter");
    Till { alipay, seen }
}

/// Writes `content` into `home` and refers to it.
pub fn file(home: &Path, name: &str, content: &str) -> SecretRef {
    let path = home.join(name);
    std::fs::write(&path, content).expect("a file");
    SecretRef(path)
}

pub fn config(home: &Path, base_url: &str) -> Alipay {
    Alipay {
        base_url: base_url.to_owned(),
        client_id: CLIENT.to_owned(),
        private_key: file(home, "merchant.pem", &private_base64()),
        public_key: file(home, "platform.pem", &public_base64(true)),
        key_version: 1,
        agent_token: None,
        merchant_id: "M0001".to_owned(),
        store_id: "S0001".to_owned(),
        merchant_region: None,
        settlement_currency: None,
        notify_url: None,
        code_seconds: 180,
        scan_seconds: 90,
        poll_ms: 3_000,
        currencies: BTreeMap::new(),
        connect_timeout_ms: 2_000,
        request_timeout_ms: 10_000,
    }
}

pub fn shop() -> Shop {
    Shop {
        name: "Maison Lumière".to_owned(),
        country: "JP".to_owned(),
        currency: yen(1).currency,
        timezone: TimeZone::get("Asia/Tokyo").expect("Tokyo"),
        merchant_category_code: "5947".to_owned(),
        offers: Vec::new(),
    }
}

pub fn now() -> Timestamp {
    parse_rfc3339("2026-01-02T03:03:04Z").expect("a time")
}

pub fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::from_code(code).expect(code))
}

pub fn yen(minor: i64) -> Money {
    money(minor, "JPY")
}

/// A payment to be shown as a code.
pub fn payment() -> Payment {
    Payment::intent(
        PaymentId::new(now(), [1; 9]),
        SaleId::new(now(), [2; 9]),
        Tender::Alipay,
        yen(200),
        now(),
        Day::parse("2026-01-02").expect("a day"),
        now().plus_seconds(180),
    )
}

/// The same, shown to a customer.
pub fn shown() -> Payment {
    Payment { shown: true, state: State::Showing { payload: "https://gqr.alipay.com/1".to_owned() }, ..payment() }
}

/// The same, begun with a customer's code.
pub fn scanned() -> Payment {
    Payment { state: State::Sent { again: false }, ..payment().by_customers_code() }
}

/// The same, paid.
pub fn settled() -> Payment {
    let charge = Charge::plain("2020031519401".to_owned(), None, now());
    Payment { state: State::Paid { charge }, ..payment() }
}

pub fn refund(minor: i64) -> Refund {
    let day = Day::parse("2026-01-02").expect("a day");
    Refund::due(RefundId::new(now(), [3; 9]), &settled(), yen(minor), Some("wrong size"), now(), day)
}

pub fn code() -> PaymentCode {
    PaymentCode::parse(DIGITS, "JP").expect("a code").1
}

/// What Alipay+ answers first of all.
pub fn result(status: &str, code: &str) -> serde_json::Value {
    serde_json::json!({"resultStatus": status, "resultCode": code, "resultMessage": "as told"})
}

/// A body with nothing but a result.
pub fn bare(status: &str, code: &str) -> String {
    serde_json::json!({"result": result(status, code)}).to_string()
}

pub fn is_silence<A>(reply: &Reply<A>, silent: impl Fn(&A) -> bool) -> bool {
    silent(&reply.answer) && reply.reached == crate::acquirer::Reached::No
}

pub const fn silent(answer: &Answer) -> bool {
    matches!(answer, Answer::Silent { .. })
}

async fn serve(
    answer: impl Fn(&Seen) -> Canned + Send + Sync + 'static,
    seen: Arc<Mutex<Vec<Seen>>>,
) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let answer = Arc::new(answer);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (answer, seen) = (Arc::clone(&answer), Arc::clone(&seen));
            let service = service_fn(move |request| {
                let (answer, seen) = (Arc::clone(&answer), Arc::clone(&seen));
                async move { Ok::<_, Infallible>(respond(request, &*answer, &seen).await) }
            });
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    address
}

async fn respond(
    request: hyper::Request<Incoming>,
    answer: &(dyn Fn(&Seen) -> Canned + Send + Sync),
    seen: &Mutex<Vec<Seen>>,
) -> hyper::Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.expect("a body").to_bytes();
    let arrived = Seen {
        method: head.method.to_string(),
        target: head.uri.path_and_query().expect("a target").to_string(),
        headers: head.headers,
        body: String::from_utf8(body.to_vec()).expect("text"),
    };
    let canned = answer(&arrived);
    let target = arrived.target.clone();
    seen.lock().expect("a list").push(arrived);
    if canned.never {
        std::future::pending::<()>().await;
    }
    let mut response = hyper::Response::builder().status(canned.status);
    if let Some((client, by_platform)) = &canned.signed {
        let time = "2026-01-02T11:03:05+08:00";
        let encoded = signature(&target, client, time, &canned.body, *by_platform)
            .replace('+', "%2b")
            .replace('/', "%2F")
            .replace('=', "%3D");
        response = response
            .header("client-id", client)
            .header("response-time", time)
            .header("signature", format!("algorithm=RSA256, keyVersion=1, signature={encoded}"));
    }
    for (name, value) in canned.headers {
        response = response.header(name, value);
    }
    response.body(Full::new(Bytes::from(canned.body))).expect("an answer")
}

//! A server on loopback that answers whatever a test wants, signed with a key of the vectors.

use super::{file, platform_keys, text, vector_time, vectors};
use crate::acquirer::wechat::WechatPay;
use crate::acquirer::wechat::keys::load_merchant_key;
use crate::clock::Clock;
use crate::config::{Decimals, Identity, PlatformKey, RefundFrom, Shop, Wechat};
use crate::domain::currency::Currency;
use crate::domain::id::{PaymentId, SaleId};
use crate::domain::money::Money;
use crate::domain::payment::{Payment, Tender};
use crate::domain::time::{Day, Timestamp};
use crate::entropy::Entropy;
use http_body_util::{BodyExt, Full, combinators::BoxBody};
use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use jiff::tz::TimeZone;
use std::convert::Infallible;
use std::path::Path;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use tempfile::TempDir;
use tokio::net::TcpListener;

/// The pretend platform signs with the merchant key of the vectors, under this name.
pub const SIGNER: &str = "PUB_KEY_ID_TEST";

/// What arrived.
#[derive(Debug, Clone)]
pub struct Seen {
    pub method: String,
    pub target: String,
    pub headers: hyper::HeaderMap,
    pub body: String,
}

/// What goes back.
#[derive(Debug, Clone)]
pub struct Canned {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Content,
}

#[derive(Debug, Clone)]
pub enum Content {
    Text(String),
    Bytes(Vec<u8>),
    /// This many bytes, announced or not, counted as they are taken.
    Endless {
        length: u64,
        announced: bool,
        taken: Arc<AtomicU64>,
    },
    /// No answer at all.
    Never,
}

impl Canned {
    /// An answer nobody signed.
    pub fn unsigned(status: u16, body: &str) -> Self {
        Self { status, headers: Vec::new(), body: Content::Text(body.to_owned()) }
    }

    /// An answer signed now.
    pub fn signed(status: u16, body: &str) -> Self {
        Self::signed_at(status, body, vector_time(), SIGNER)
    }

    /// An answer signed at `at`, saying it was signed with the key `serial`.
    pub fn signed_at(status: u16, body: &str, at: Timestamp, serial: &str) -> Self {
        Self::signed_over(status, body, body, at, serial)
    }

    /// An answer whose signature covers `text` instead of its body.
    pub fn signed_over(status: u16, body: &str, text: &str, at: Timestamp, serial: &str) -> Self {
        let (seconds, nonce) = (at.ms() / 1000, "593BEC0C930BF1AFEB40B4A08C8FB242");
        let home = tempfile::tempdir().expect("a folder");
        let key = load_merchant_key(&file(home.path(), "key.pem", super::text(&vectors(), "merchant_private_key_pem")));
        let signature = key.expect("key").sign(&[format!("{seconds}\n{nonce}\n{text}\n").as_bytes()]).expect("signed");
        Self::unsigned(status, body)
            .with("Wechatpay-Timestamp", &seconds.to_string())
            .with("Wechatpay-Nonce", nonce)
            .with("Wechatpay-Serial", serial)
            .with("Wechatpay-Signature", &signature)
    }

    /// With one more header.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// The adapter, its payment, and what the server saw.
pub struct Till {
    pub wechat: WechatPay,
    pub payment: Payment,
    pub clock: Clock,
    seen: Arc<Mutex<Vec<Seen>>>,
    /// Keeps the key files: some are read when they are used.
    _home: TempDir,
}

impl Till {
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("a list").clone()
    }

    /// The paths that were asked for, without their queries.
    pub fn paths(&self) -> Vec<String> {
        self.seen().iter().map(|seen| seen.target.split('?').next().unwrap_or_default().to_owned()).collect()
    }
}

/// A till whose acquirer answers `answer` to everything.
pub async fn till(answer: Canned) -> Till {
    till_as(direct(), move |_| answer.clone()).await
}

/// A till that calls itself `identity` and whose acquirer answers as `answer` says.
pub async fn till_as(identity: Identity, answer: impl Fn(&Seen) -> Canned + Send + Sync + 'static) -> Till {
    till_built(|_, wechat| wechat.identity = identity, answer).await
}

/// A till with a changed configuration, whose acquirer answers as `answer` says.
pub async fn till_built(
    change: impl FnOnce(&Path, &mut Wechat),
    answer: impl Fn(&Seen) -> Canned + Send + Sync + 'static,
) -> Till {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let address = serve(answer, Arc::clone(&seen)).await;
    let home = tempfile::tempdir().expect("a folder");
    let mut wechat = config(home.path(), &format!("http://{address}"));
    change(home.path(), &mut wechat);
    let clock = Clock::virtual_at(vector_time());
    let wechat = WechatPay::new(&wechat, &shop(), clock.clone(), Entropy::seeded(1)).expect("an adapter");
    Till { wechat, payment: payment(), clock, seen, _home: home }
}

pub fn institution() -> Identity {
    Identity::Institution {
        sp_mchid: "1900000100".to_owned(),
        sp_appid: "wx1".to_owned(),
        sub_mchid: "1900000200".to_owned(),
        sub_appid: Some("wx2".to_owned()),
    }
}

pub fn direct() -> Identity {
    Identity::Direct { mchid: "1900000109".to_owned(), appid: "wx8888888888888888".to_owned() }
}

/// A configuration with the keys of the vectors in `home`.
pub fn config(home: &Path, base_url: &str) -> Wechat {
    let vectors = vectors();
    let mut platform = platform_keys(home);
    let signer = file(home, "signer.pub", text(&vectors, "merchant_public_key_pem"));
    platform.push(PlatformKey { id: SIGNER.to_owned(), key: signer });
    Wechat {
        base_url: base_url.to_owned(),
        identity: direct(),
        merchant_serial: text(&vectors["config"], "merchant_serial").to_owned(),
        private_key: file(home, "merchant.pem", text(&vectors, "merchant_private_key_pem")),
        api_v3_key: None,
        api_v2_key: Some(file(home, "v2.key", &format!("{}\n", text(&vectors["config"], "apiv2_key")))),
        platform_keys: platform,
        notify_url: "https://pay.example.org/wechat/notify".to_owned(),
        code_seconds: 300,
        scan_seconds: 45,
        poll_ms: 3000,
        reverse_after_seconds: 15,
        refund_gap_seconds: 60,
        refund_from: RefundFrom::Unsettled,
        goods_tag: None,
        campaign: None,
        currencies: Decimals::new(),
        connect_timeout_ms: 2_000,
        request_timeout_ms: 10_000,
    }
}

pub fn shop() -> Shop {
    Shop {
        name: "Maison Lumière".to_owned(),
        country: "FR".to_owned(),
        currency: Currency::from_code("EUR").expect("EUR"),
        timezone: TimeZone::UTC,
        merchant_category_code: "5947".to_owned(),
        offers: Vec::new(),
    }
}

pub fn payment() -> Payment {
    let now = vector_time();
    Payment::intent(
        PaymentId::new(now, [1; 9]),
        SaleId::new(now, [2; 9]),
        Tender::Wechat,
        Money::new(12_850, shop().currency),
        now,
        Day::parse("2026-01-02").expect("a day"),
        now.plus_seconds(300),
    )
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
) -> hyper::Response<BoxBody<Bytes, Infallible>> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.expect("a body").to_bytes();
    let arrived = Seen {
        method: head.method.to_string(),
        target: head.uri.path_and_query().expect("a target").to_string(),
        headers: head.headers,
        body: String::from_utf8(body.to_vec()).expect("text"),
    };
    let canned = answer(&arrived);
    seen.lock().expect("a list").push(arrived);
    let mut response = hyper::Response::builder().status(canned.status);
    for (name, value) in canned.headers {
        response = response.header(name, value);
    }
    let body = match canned.body {
        Content::Text(text) => Full::new(Bytes::from(text)).boxed(),
        Content::Bytes(bytes) => Full::new(Bytes::from(bytes)).boxed(),
        Content::Endless { length, announced, taken } => Endless { length, announced, taken }.boxed(),
        Content::Never => std::future::pending().await,
    };
    response.body(body).expect("an answer")
}

struct Endless {
    length: u64,
    announced: bool,
    taken: Arc<AtomicU64>,
}

impl Body for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        const CHUNK: &[u8] = &[b' '; 16 * 1024];
        if self.taken.fetch_add(CHUNK.len() as u64, Ordering::SeqCst) >= self.length {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(CHUNK)))))
    }

    fn size_hint(&self) -> hyper::body::SizeHint {
        if self.announced { hyper::body::SizeHint::with_exact(self.length) } else { hyper::body::SizeHint::default() }
    }
}

//! The line to WeChat Pay: one request out, one short answer back.
//!
//! No redirects, no cookies, no compression, no automatic repeats: what is signed is what is sent, once.

use super::WechatSetupError;
use crate::clock::Clock;
use crate::domain::time::Timestamp;
use hyper::body::Bytes;
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, DATE, HeaderMap, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Response, StatusCode, Url};
use secrecy::zeroize::Zeroizing;
use serde::Serialize;
use std::error::Error as _;
use std::fmt;
use std::time::Duration;

/// Answers are a few kilobytes; a longer one is not from WeChat Pay.
pub const MAX_ANSWER: usize = 64 * 1024;

/// The number of an exchange in WeChat Pay's own logs; it ends with an internal code.
const REQUEST_ID: &str = "Request-ID";

/// The media type of everything in API v3 but statements.
pub const JSON: &str = "application/json";

/// Room for any request of ours, so that a body is written in one place and leaves no copies behind.
const ROOM: usize = 4 * 1024;

/// The longest pause a server may ask for.
const MAX_RETRY_AFTER_S: u32 = 300;

/// What goes out.
pub struct Request {
    pub method: Method,
    /// Path and query, exactly as signed.
    pub target: String,
    /// `application/json` and the like.
    pub media: &'static str,
    /// May hold a customer's code, so it is wiped once it is sent.
    pub body: Zeroizing<Vec<u8>>,
    pub authorization: Option<String>,
    /// The key the answer should be signed with, where it must be asked for.
    pub platform_serial: Option<String>,
    /// The longest answer that is read.
    pub longest: usize,
    /// Milliseconds to wait for the whole answer, where that is not the line's own time limit.
    pub patience_ms: Option<u32>,
}

impl Request {
    /// A question.
    pub fn get(target: String) -> Self {
        Self {
            method: Method::GET,
            target,
            media: JSON,
            body: Zeroizing::new(Vec::new()),
            authorization: None,
            platform_serial: None,
            longest: MAX_ANSWER,
            patience_ms: None,
        }
    }

    /// An order with a JSON body.
    pub fn post(target: String, body: &impl Serialize) -> Self {
        let mut bytes = Zeroizing::new(Vec::with_capacity(ROOM));
        // Plain structures of text and integers are always written.
        if serde_json::to_writer(&mut *bytes, body).is_err() {
            bytes.clear();
        }
        Self { method: Method::POST, body: bytes, ..Self::get(target) }
    }
}

/// Without the body: it may hold a customer's code.
impl fmt::Debug for Request {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Request({} {})", self.method, self.target)
    }
}

/// What came back, not yet believed.
#[derive(Debug)]
pub struct Answered {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    /// By our clock, when the head of the answer arrived.
    pub at: Timestamp,
}

/// Nothing whole came back.
#[derive(Debug)]
pub enum Failure {
    /// No connection was made, so nothing was sent.
    NotSent(String),
    /// The request may have arrived.
    Lost(String),
    /// The till itself would not send it: a key, an amount or a code it has no use for. The line is not to blame.
    Withheld(String),
}

impl Failure {
    /// In words.
    pub fn into_text(self) -> String {
        match self {
            Self::NotSent(why) | Self::Lost(why) | Self::Withheld(why) => why,
        }
    }
}

/// Host and connections.
#[derive(Debug)]
pub struct Line {
    client: Client,
    base: Url,
    clock: Clock,
}

impl Line {
    /// Prepares connections to `base_url`; nothing is sent yet.
    pub fn new(base_url: &str, connect_ms: u32, request_ms: u32, clock: Clock) -> Result<Self, WechatSetupError> {
        let base = base(base_url)?;
        let mut builder = Client::builder()
            .user_agent(concat!("Maneki/", env!("CARGO_PKG_VERSION")))
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .pool_idle_timeout(Duration::from_secs(30))
            .connect_timeout(Duration::from_millis(connect_ms.into()))
            .timeout(Duration::from_millis(request_ms.into()));
        if is_loopback(&base) {
            builder = builder.no_proxy();
        }
        if base.scheme() == "http" {
            // A pretend acquirer on this machine: the till must start where no root certificates are installed.
            builder = builder.tls_certs_only([]);
        }
        let client = builder.build().map_err(WechatSetupError::Client)?;
        Ok(Self { client, base, clock })
    }

    /// Sends `request` and reads at most as much of what comes back as it wants.
    pub async fn send(&self, request: Request) -> Result<Answered, Failure> {
        let url = self.url(&request.target)?;
        let (method, path) = (request.method.to_string(), url.path().to_owned());
        let mut builder =
            self.client.request(request.method, url).header(ACCEPT, request.media).header(ACCEPT_LANGUAGE, "en");
        if !request.body.is_empty() {
            // The last owner of these bytes wipes them when it lets go of them.
            builder = builder.header(CONTENT_TYPE, request.media).body(Bytes::from_owner(request.body));
        }
        if let Some(patience) = request.patience_ms {
            builder = builder.timeout(Duration::from_millis(patience.into()));
        }
        if let Some(authorization) = request.authorization {
            builder = builder.header(AUTHORIZATION, authorization);
        }
        if let Some(serial) = request.platform_serial {
            builder = builder.header("Wechatpay-Serial", serial);
        }
        let response = builder.send().await.map_err(failure)?;
        let (status, headers, at) = (response.status(), response.headers().clone(), self.clock.now());
        let request_id = headers.get(REQUEST_ID).and_then(|id| id.to_str().ok()).map(super::told);
        tracing::debug!(method, path, status = status.as_u16(), request_id, "wechat request");
        let body = read(response, request.longest).await?;
        Ok(Answered { status, headers, body, at })
    }

    /// The name of the server.
    pub fn host(&self) -> &str {
        self.base.host_str().unwrap_or_default()
    }

    /// The signature covers path and query, so they must leave exactly as they were signed.
    fn url(&self, target: &str) -> Result<Url, Failure> {
        let url = self.base.join(target).ok();
        let sent = |url: &Url| match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        };
        url.filter(|url| sent(url) == target && url.host() == self.base.host())
            .ok_or_else(|| Failure::NotSent("the address of the request could not be written".to_owned()))
    }
}

impl Answered {
    /// Their clock minus ours in milliseconds, to about a second: `Date` has no finer steps.
    pub fn skew_ms(&self) -> Option<i64> {
        let date = self.headers.get(DATE)?.to_str().ok()?;
        let theirs = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(date).ok()?;
        let ahead = theirs.as_millisecond().saturating_sub(self.at.ms());
        // Their second may have been anywhere between its begin and its end.
        Some(if ahead >= 0 { ahead } else { ahead.saturating_add(999).min(0) })
    }

    /// The number of the exchange in WeChat Pay's own logs.
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get(REQUEST_ID)?.to_str().ok()
    }

    /// How long the server asks us to stay away, in seconds.
    pub fn retry_after_s(&self) -> Option<u32> {
        let seconds: u32 = self.headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
        Some(seconds.min(MAX_RETRY_AFTER_S))
    }
}

async fn read(mut response: Response, longest: usize) -> Result<Vec<u8>, Failure> {
    let too_long = || Failure::Lost(format!("the answer is longer than {longest} bytes and was cut off"));
    let announced = response.content_length().unwrap_or(0);
    if usize::try_from(announced).map_or(true, |length| length > longest) {
        return Err(too_long());
    }
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(lost)? {
        if body.len().saturating_add(chunk.len()) > longest {
            return Err(too_long());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn failure(error: reqwest::Error) -> Failure {
    if error.is_connect() || error.is_builder() {
        return Failure::NotSent(format!("no connection to WeChat Pay ({})", causes(error)));
    }
    lost(error)
}

fn lost(error: reqwest::Error) -> Failure {
    if error.is_timeout() {
        return Failure::Lost("WeChat Pay did not answer in time".to_owned());
    }
    Failure::Lost(format!("the line to WeChat Pay broke ({})", causes(error)))
}

/// The innermost cause says most; the address is left out because it carries identities.
fn causes(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        text = source.to_string();
        next = source.source();
    }
    super::plain(&text)
}

fn base(text: &str) -> Result<Url, WechatSetupError> {
    let wrong = |problem: &str| WechatSetupError::Value { key: "base_url", problem: problem.to_owned() };
    let url = Url::parse(text).map_err(|_| wrong("it is not an address such as https://apihk.mch.weixin.qq.com"))?;
    let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    if !bare || !url.username().is_empty() || url.password().is_some() {
        return Err(wrong("it must hold only scheme, host and port, such as https://apihk.mch.weixin.qq.com"));
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_loopback(&url) => Ok(url),
        "http" => Err(wrong("plain http is accepted for this computer only (127.0.0.1); write https://")),
        _ => Err(wrong("it must begin with https://")),
    }
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

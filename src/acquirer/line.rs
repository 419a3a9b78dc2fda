//! The line to an acquirer: one request out, one short answer back.
//!
//! No redirects, no cookies, no compression, no automatic repeats: what is signed is what is sent, once.

use super::setup::{Service, SetupError};
use super::words::plain;
use crate::clock::Clock;
use crate::domain::time::Timestamp;
use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, DATE, HeaderMap, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Body, Client, Method, Response, StatusCode, Url};
use secrecy::zeroize::Zeroizing;
use std::error::Error as _;
use std::fmt;
use std::time::Duration;

/// Answers are a few kilobytes; a longer one is not from an acquirer.
pub const MAX_ANSWER: usize = 64 * 1024;

/// The longest pause a server may ask for.
const MAX_RETRY_AFTER_S: u32 = 300;

/// What goes out.
pub struct Request {
    pub method: Method,
    /// Path and query, exactly as signed.
    pub target: String,
    /// `application/json` and the like.
    pub media: &'static str,
    /// May hold a customer's code: wiped once it is sent, and never printed.
    pub body: Zeroizing<Vec<u8>>,
    /// Further headers: signatures and the like.
    pub headers: Vec<(&'static str, String)>,
}

impl fmt::Debug for Request {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Request({} {})", self.method, self.target)
    }
}

/// What is accepted of an answer.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// In bytes.
    pub longest: usize,
    /// Milliseconds to wait for all of it, where that is not the line's own time limit.
    pub patience_ms: Option<u32>,
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
}

/// Host and connections.
#[derive(Debug)]
pub struct Line {
    service: Service,
    client: Client,
    base: Url,
    clock: Clock,
}

impl Line {
    /// Prepares connections to `service` at `base_url`; nothing is sent yet.
    ///
    /// # Errors
    /// An address that cannot be used, or a machine without TLS.
    pub fn new(
        service: Service,
        base_url: &str,
        connect_ms: u32,
        request_ms: u32,
        clock: Clock,
    ) -> Result<Self, SetupError> {
        let base = base(service, base_url)?;
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
        let client = builder.build().map_err(|source| SetupError::Client { section: service.section, source })?;
        Ok(Self { service, client, base, clock })
    }

    /// Sends `request` and reads at most [`MAX_ANSWER`] bytes of what comes back.
    pub async fn send(&self, request: Request) -> Result<Answered, Failure> {
        self.send_within(request, Limits { longest: MAX_ANSWER, patience_ms: None }).await
    }

    /// Sends `request` and reads as much of what comes back as `limits` allow.
    pub async fn send_within(&self, request: Request, limits: Limits) -> Result<Answered, Failure> {
        let url = self.url(&request.target)?;
        let (method, path) = (request.method.to_string(), url.path().to_owned());
        let accept = request.media.split(';').next().unwrap_or(request.media);
        let mut builder = self.client.request(request.method, url).header(ACCEPT, accept).header(ACCEPT_LANGUAGE, "en");
        if !request.body.is_empty() {
            builder = builder.header(CONTENT_TYPE, request.media).body(wiped(request.body));
        }
        for (name, value) in request.headers {
            builder = builder.header(name, value);
        }
        if let Some(patience) = limits.patience_ms {
            builder = builder.timeout(Duration::from_millis(patience.into()));
        }
        let response = builder.send().await.map_err(|error| self.failure(error))?;
        let (status, headers, at) = (response.status(), response.headers().clone(), self.clock.now());
        let request_id = headers.get("Request-ID").and_then(|id| id.to_str().ok()).map(plain);
        let to = self.service.section;
        tracing::debug!(to, method, path, status = status.as_u16(), request_id, "request");
        let body = self.read(response, limits.longest).await?;
        Ok(Answered { status, headers, body, at })
    }

    /// Where requests go.
    pub fn address(&self) -> &str {
        self.base.as_str()
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

    async fn read(&self, mut response: Response, longest: usize) -> Result<Vec<u8>, Failure> {
        let too_long = || Failure::Lost(format!("the answer is longer than {longest} bytes and was cut off"));
        let announced = response.content_length().unwrap_or(0);
        if usize::try_from(announced).map_or(true, |length| length > longest) {
            return Err(too_long());
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| self.lost(error))? {
            if body.len().saturating_add(chunk.len()) > longest {
                return Err(too_long());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body)
    }

    fn failure(&self, error: reqwest::Error) -> Failure {
        if error.is_connect() || error.is_builder() {
            return Failure::NotSent(format!("no connection to {} ({})", self.service.name, causes(error)));
        }
        self.lost(error)
    }

    fn lost(&self, error: reqwest::Error) -> Failure {
        if error.is_timeout() {
            return Failure::Lost(format!("{} did not answer in time", self.service.name));
        }
        Failure::Lost(format!("the line to {} broke ({})", self.service.name, causes(error)))
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

    /// How long the server asks us to stay away, in seconds.
    pub fn retry_after_s(&self) -> Option<u32> {
        let seconds: u32 = self.headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
        Some(seconds.min(MAX_RETRY_AFTER_S))
    }
}

/// The body for the wire. Its one copy is wiped when the last hand lets go of it.
fn wiped(body: Zeroizing<Vec<u8>>) -> Body {
    Body::from(hyper::body::Bytes::from_owner(body))
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
    plain(&text)
}

fn base(service: Service, text: &str) -> Result<Url, SetupError> {
    let wrong = |problem: &str| {
        let problem = problem.replace("{address}", service.address);
        SetupError::Value { section: service.section, key: "base_url", problem }
    };
    let url = Url::parse(text).map_err(|_| wrong("it is not an address such as {address}"))?;
    let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    if !bare || !url.username().is_empty() || url.password().is_some() {
        return Err(wrong("it must hold only scheme, host and port, such as {address}"));
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

//! An answer before and after it is signed.

use super::Shared;
use super::fault::Fault;
use super::rate;
use crate::domain::time::Timestamp;
use http_body_util::Full;
use hyper::Response;
use hyper::body::Bytes;
use hyper::header::{HeaderName, HeaderValue};
use serde_json::Value;

/// What a handler wants said.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub status: u16,
    pub content_type: &'static str,
    pub body: Vec<u8>,
    /// What the signature covers when that is not the body (statements).
    pub signed_text: Option<String>,
    pub headers: Vec<(&'static str, String)>,
    /// The internal number behind `Request-ID`.
    pub internal: u32,
}

/// How the answer is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Signing {
    Right,
    Wrong,
    No,
}

impl Answer {
    /// A JSON answer.
    pub fn json(status: u16, value: &serde_json::Value) -> Self {
        let body = if status == 204 { Vec::new() } else { value.to_string().into_bytes() };
        Self { body, ..Self::empty(status, "application/json; charset=utf-8") }
    }

    /// Plain text of some kind.
    pub fn text(status: u16, content_type: &'static str, body: String) -> Self {
        Self { body: body.into_bytes(), ..Self::empty(status, content_type) }
    }

    pub fn empty(status: u16, content_type: &'static str) -> Self {
        Self { status, content_type, body: Vec::new(), signed_text: None, headers: Vec::new(), internal: 0 }
    }

    /// An error as the v3 interface writes it.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        Self::json(status, &serde_json::json!({ "code": code, "message": message }))
    }

    /// A server error: signed JSON, or what a gateway in between would say.
    pub fn server_error(status: u16, html: bool) -> (Self, Signing) {
        if html {
            let page = format!("<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>\n");
            return (Self::text(status, "text/html", page), Signing::No);
        }
        let code = if status == 500 { "SYSTEM_ERROR" } else { "SERVICE_UNAVAILABLE" };
        (Self::error(status, code, "系统异常，请稍后重试 / the system is busy, try again"), Signing::Right)
    }

    /// The answer with the member at `pointer` replaced or taken out; one that has no such member stays as it is.
    pub fn bent(self, pointer: &str, to: Option<&Value>) -> Self {
        let Ok(mut value) = serde_json::from_slice::<Value>(&self.body) else { return self };
        let (parent, name) = pointer.rsplit_once('/').unwrap_or(("", pointer));
        if let (Some(place), Some(to)) = (value.pointer_mut(pointer), to) {
            to.clone_into(place);
        } else if let Some(fields) = value.pointer_mut(parent).and_then(Value::as_object_mut) {
            match to {
                Some(to) => drop(fields.insert(name.to_owned(), to.clone())),
                None => drop(fields.remove(name)),
            }
        }
        Self { body: value.to_string().into_bytes(), ..self }
    }

    /// Too many requests.
    pub fn rate_limited(retry_after_s: u32) -> Self {
        let mut answer = Self::error(429, "RATELIMIT_EXCEEDED", "请求过于频繁 / too many requests");
        answer.headers.push(("Retry-After", retry_after_s.to_string()));
        answer
    }
}

/// How `fault` lets an answer be signed.
pub(super) fn signing(fault: Option<&Fault>) -> Signing {
    match fault {
        Some(Fault::Unsigned) => Signing::No,
        Some(Fault::WronglySigned) => Signing::Wrong,
        _ => Signing::Right,
    }
}

/// Adds date, request id and signature, and makes an HTTP answer of it.
pub(super) fn seal(shared: &Shared, answer: Answer, number: u64, signing: Signing) -> Response<Full<Bytes>> {
    let now = shared.clock.now();
    let mut headers = vec![
        ("Date", http_date(now)),
        ("Content-Type", answer.content_type.to_owned()),
        ("Request-ID", request_id(shared.seed, number, answer.internal)),
    ];
    if signing != Signing::No {
        let text = answer.signed_text.as_ref().map_or(answer.body.as_slice(), |text| text.as_bytes());
        headers.extend(signature_headers(shared, text, number, now, signing));
    }
    headers.extend(answer.headers);
    let mut response = Response::new(Full::new(Bytes::from(answer.body)));
    *response.status_mut() = hyper::StatusCode::from_u16(answer.status).unwrap_or(hyper::StatusCode::IM_A_TEAPOT);
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn signature_headers(
    shared: &Shared,
    body: &[u8],
    number: u64,
    now: Timestamp,
    signing: Signing,
) -> Vec<(&'static str, String)> {
    let timestamp = now.ms().div_euclid(1000).to_string();
    let nonce = rate::token(shared.seed, &format!("nonce {number}"), b"0123456789ABCDEF", 32);
    let mut text = format!("{timestamp}\n{nonce}\n").into_bytes();
    text.extend_from_slice(body);
    text.push(b'\n');
    if signing == Signing::Wrong {
        text.push(b'?');
    }
    let signer = shared.lock().platform.signer().clone();
    let Ok(signature) = signer.sign(&text) else { return Vec::new() };
    vec![
        ("Wechatpay-Timestamp", timestamp),
        ("Wechatpay-Nonce", nonce),
        ("Wechatpay-Serial", signer.id),
        ("Wechatpay-Signature", signature),
        ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048".to_owned()),
    ]
}

fn request_id(seed: u64, number: u64, internal: u32) -> String {
    format!("08{}-{internal}", rate::token(seed, &format!("request {number}"), b"0123456789ABCDEF", 38))
}

/// The clock's time as HTTP writes it (RFC 9110, 5.6.7).
pub(super) fn http_date(at: Timestamp) -> String {
    crate::clock::zoned(&jiff::tz::TimeZone::UTC, at).strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

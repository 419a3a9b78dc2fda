//! An answer before and after it is signed (Antom: API overview, response headers).

use super::codes::{self, ResultStatus};
use crate::domain::time::Timestamp;
use crate::sandbox::answer::{Answer, Signing, http_date};
use crate::sandbox::{Shared, rate};
use http_body_util::Full;
use hyper::Response;
use hyper::body::Bytes;
use hyper::header::{HeaderName, HeaderValue};
use serde_json::{Map, Value, json};

const CONTENT_TYPE: &str = "application/json;charset=UTF-8";

/// What a handler wants said.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub code: String,
    pub status: ResultStatus,
    pub message: String,
    /// Everything beside `result`.
    pub fields: Map<String, Value>,
}

impl Said {
    fn new(code: &str, status: ResultStatus, message: &str) -> Self {
        Self { code: code.to_owned(), status, message: message.to_owned(), fields: Map::new() }
    }

    /// The call did what it was asked for.
    pub fn success(fields: Map<String, Value>) -> Self {
        Self { fields, ..Self::new("SUCCESS", ResultStatus::S, codes::words("SUCCESS")) }
    }

    /// A failure with its reason in words.
    pub fn failed(code: &str, why: &str) -> Self {
        Self::new(code, ResultStatus::F, &format!("{}: {why}", codes::words(code)))
    }

    /// A code with the outcome and the words the documents give it.
    pub fn code(code: &str) -> Self {
        Self::forced(code, codes::status(code).unwrap_or(ResultStatus::F))
    }

    /// A code with an outcome of the script's choice.
    pub fn forced(code: &str, status: ResultStatus) -> Self {
        Self::new(code, status, codes::words(code))
    }

    /// The answer, and how it is signed when nothing goes wrong on purpose: whoever could not be told from
    /// somebody else is told nothing under our key.
    pub fn answer(&self, http: u16) -> (Answer, Signing) {
        let unsigned = ["INVALID_SIGNATURE", "SIGNATURE_INVALID"].contains(&self.code.as_str());
        (Answer::text(http, CONTENT_TYPE, self.body()), if unsigned { Signing::No } else { Signing::Right })
    }

    fn body(&self) -> String {
        let status = match self.status {
            ResultStatus::S => "S",
            ResultStatus::F => "F",
            ResultStatus::U => "U",
        };
        let mut body = self.fields.clone();
        let result = json!({ "resultCode": self.code, "resultStatus": status, "resultMessage": self.message });
        body.insert("result".to_owned(), result);
        Value::Object(body).to_string()
    }
}

/// A server error: a gateway's page, or the interface's own words. The interface tells of its own failures
/// under HTTP 200; other statuses come from something in front of it.
pub(in crate::sandbox) fn server_error(http: u16, html: bool) -> (Answer, Signing) {
    if html {
        return Answer::server_error(http, true);
    }
    Said::code("UNKNOWN_EXCEPTION").answer(if http == 500 { 200 } else { http })
}

/// Too many requests.
pub(in crate::sandbox) fn rate_limited(retry_after_s: u32) -> (Answer, Signing) {
    let (mut answer, signing) = Said::code("REQUEST_TRAFFIC_EXCEED_LIMIT").answer(429);
    answer.headers.push(("retry-after", retry_after_s.to_string()));
    (answer, signing)
}

/// Adds date and signature, and makes an HTTP answer of it. `path` is the path of the request.
pub(in crate::sandbox) fn seal(
    shared: &Shared,
    answer: Answer,
    path: &str,
    number: u64,
    signing: Signing,
) -> Response<Full<Bytes>> {
    let mut headers = vec![("date", http_date(shared.clock.now())), ("content-type", answer.content_type.to_owned())];
    if signing != Signing::No {
        headers.extend(signature_headers(shared, path, &answer.body, number, signing));
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
    path: &str,
    body: &[u8],
    number: u64,
    signing: Signing,
) -> Vec<(&'static str, String)> {
    let account = shared.accounts.alipay();
    let at = iso_time(shared.clock.now());
    let mut text = format!("POST {path}\n{}.{at}.", account.client_id()).into_bytes();
    text.extend_from_slice(body);
    if signing == Signing::Wrong {
        text.push(b'?');
    }
    let Ok(signature) = account.sign_as_platform(&text) else { return Vec::new() };
    // Both ways of writing the header are seen in the documents.
    let shape = rate::draw(shared.seed, &format!("header {number}"));
    let (gap, capital) = (if shape & 1 == 0 { "," } else { ", " }, shape & 2 == 0);
    let value = format!("algorithm=RSA256{gap}keyVersion=1{gap}signature={}", percent_encoded(&signature, capital));
    vec![("client-id", account.client_id().to_owned()), ("response-time", at), ("signature", value)]
}

fn percent_encoded(base64: &str, capital: bool) -> String {
    let mut text = String::with_capacity(base64.len() + 16);
    for letter in base64.chars() {
        match (letter, capital) {
            ('+', true) => text.push_str("%2B"),
            ('+', false) => text.push_str("%2b"),
            ('/', true) => text.push_str("%2F"),
            ('/', false) => text.push_str("%2f"),
            ('=', true) => text.push_str("%3D"),
            ('=', false) => text.push_str("%3d"),
            _ => text.push(letter),
        }
    }
    text
}

/// A time as the interface writes it: ISO 8601 with seconds, Beijing time.
pub(super) fn iso_time(at: Timestamp) -> String {
    crate::clock::zoned(&rate::beijing(), at).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

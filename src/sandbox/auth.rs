//! What a v3 request must carry before anybody reads its body (WeChat Pay: request signature).

use super::Shared;
use super::answer::Answer;
use super::wire::Incoming;
use serde_json::json;
use std::collections::BTreeMap;

/// Requests older or younger than this are refused.
const TOLERANCE_S: i64 = 300;

const SCHEME: &str = "WECHATPAY2-SHA256-RSA2048 ";

/// The nonces of the last minutes with their times, so that a request cannot be played again.
#[derive(Debug, Default)]
pub(super) struct Nonces(BTreeMap<String, i64>);

impl Nonces {
    fn take(&mut self, nonce: &str, now_s: i64) -> bool {
        if self.0.len() % 1024 == 1023 {
            self.0.retain(|_, at| now_s - *at <= 2 * TOLERANCE_S);
        }
        self.0.insert(nonce.to_owned(), now_s).is_none()
    }
}

/// Checks headers and signature; the error is the answer to give.
pub(super) fn check(shared: &Shared, nonces: &mut Nonces, request: &Incoming) -> Result<(), Answer> {
    headers(request)?;
    let given = request.header("authorization").ok_or_else(|| denied("the Authorization header is missing"))?;
    let fields = parse(given).ok_or_else(|| denied("the Authorization header cannot be read"))?;
    let field = |name: &str| fields.get(name).copied().unwrap_or("");
    if field("mchid") != shared.accounts.mchid() {
        return Err(denied("the mchid of the Authorization header is not known"));
    }
    if field("serial_no") != shared.accounts.merchant_serial() {
        return Err(denied("the serial_no is not that of a certificate of this merchant"));
    }
    let (timestamp, nonce) = (field("timestamp"), field("nonce_str"));
    let now_s = shared.clock.now().ms().div_euclid(1000);
    let plain_number = !timestamp.is_empty() && timestamp.bytes().all(|byte| byte.is_ascii_digit());
    let at =
        timestamp.parse::<i64>().ok().filter(|_| plain_number).ok_or_else(|| denied("the timestamp is no number"))?;
    if at.abs_diff(now_s) > TOLERANCE_S.unsigned_abs() {
        return Err(denied("the timestamp is more than 5 minutes off; check the clock"));
    }
    if !(1..=32).contains(&nonce.len()) || !nonce.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(denied("the nonce_str must have 1 to 32 letters and digits"));
    }
    let mut text = format!("{}\n{}\n{timestamp}\n{nonce}\n", request.method, request.path_and_query).into_bytes();
    text.extend_from_slice(&request.body);
    text.push(b'\n');
    if !shared.accounts.merchant_signed(&text, field("signature")) {
        return Err(wrong_signature(request, &text));
    }
    if !nonces.take(nonce, now_s) {
        return Err(denied("the nonce_str was used before"));
    }
    Ok(())
}

fn headers(request: &Incoming) -> Result<(), Answer> {
    let bad = |status, what: &str| Err(Answer::error(status, "PARAM_ERROR", what));
    if request.header("user-agent").unwrap_or("").is_empty() {
        return bad(400, "the User-Agent header is missing");
    }
    let accept = request.header("accept").unwrap_or("");
    if !["application/json", "*/*", "text/plain"].iter().any(|kind| accept.contains(kind)) {
        return bad(400, "the Accept header must allow application/json");
    }
    let content_type = request.header("content-type").unwrap_or("");
    let media = content_type.split(';').next().unwrap_or("").trim();
    if request.method == "POST" && !media.eq_ignore_ascii_case("application/json") {
        return bad(415, "the Content-Type header must be application/json");
    }
    Ok(())
}

fn parse(header: &str) -> Option<BTreeMap<&str, &str>> {
    let pairs = header.strip_prefix(SCHEME)?;
    let mut fields = BTreeMap::new();
    for pair in pairs.split(',') {
        let (name, quoted) = pair.split_once('=')?;
        let value = quoted.strip_prefix('"')?.strip_suffix('"')?;
        if fields.insert(name, value).is_some() {
            return None;
        }
    }
    let wanted = ["mchid", "nonce_str", "serial_no", "signature", "timestamp"];
    (fields.len() == wanted.len() && wanted.iter().all(|name| fields.contains_key(name))).then_some(fields)
}

fn denied(message: &str) -> Answer {
    Answer::error(401, "SIGN_ERROR", message)
}

/// The acquirer's own help for finding out what was signed differently.
fn wrong_signature(request: &Incoming, text: &[u8]) -> Answer {
    let head: String = String::from_utf8_lossy(text).chars().take(64).collect();
    Answer::json(
        401,
        &json!({
            "code": "SIGN_ERROR",
            "message": "签名错误 / the signature does not fit the request",
            "detail": {
                "field": "signature",
                "issue": "sign not match",
                "location": "authorization",
                "sign_information": {
                    "method": request.method,
                    "url": request.path_and_query,
                    "truncated_sign_message": head,
                    "sign_message_length": text.len(),
                },
            },
        }),
    )
}

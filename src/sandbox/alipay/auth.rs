//! What a request must carry before anybody reads its body (Antom: API overview, sign and verify).

use super::answer::Said;
use crate::sandbox::Shared;
use crate::sandbox::wire::Incoming;

/// Client ids of practice begin like this, and only they may call the practice paths.
const PRACTICE: &str = "SANDBOX_";

/// Checks client, headers and signature; the error is the answer to give.
pub(super) fn check(shared: &Shared, request: &Incoming, practice_path: bool) -> Result<(), Said> {
    let account = shared.accounts.alipay();
    let media = request.header("content-type").unwrap_or("");
    if !is_json(media) {
        return Err(Said::failed(
            "MEDIA_TYPE_NOT_ACCEPTABLE",
            "the Content-Type must be application/json; charset=UTF-8",
        ));
    }
    let client = request.header("client-id").unwrap_or("");
    if client != account.client_id() {
        return Err(Said::failed("CLIENT_INVALID", "the Client-Id header is missing or not known"));
    }
    if client.starts_with(PRACTICE) != practice_path {
        return Err(Said::failed(
            "CLIENT_INVALID",
            "clients that begin with SANDBOX_ call /ams/sandbox/api, all others /ams/api",
        ));
    }
    let at = request.header("request-time").unwrap_or("");
    if at.len() != 13 || !at.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Said::failed("PARAM_ILLEGAL", "the Request-Time header must be milliseconds since 1970"));
    }
    let given = signature(request.header("signature").unwrap_or(""))?;
    let mut text = format!("{} {}\n{client}.{at}.", request.method, request.path_and_query).into_bytes();
    text.extend_from_slice(&request.body);
    if account.merchant_signed(&text, &given) {
        Ok(())
    } else {
        Err(Said::failed("INVALID_SIGNATURE", "the signature does not fit the request"))
    }
}

fn is_json(content_type: &str) -> bool {
    let mut parts = content_type.split(';').map(str::trim);
    let json = parts.next().is_some_and(|media| media.eq_ignore_ascii_case("application/json"));
    json && parts.all(|part| part.eq_ignore_ascii_case("charset=utf-8"))
}

/// The base64 text in a `Signature` header. Pairs may be separated by a comma with or without a space.
fn signature(header: &str) -> Result<String, Said> {
    let invalid = |what: &str| Said::failed("INVALID_SIGNATURE", what);
    let (mut algorithm, mut version, mut encoded) = (None, None, None);
    for pair in header.split(',') {
        let (name, value) =
            pair.trim().split_once('=').ok_or_else(|| invalid("the Signature header cannot be read"))?;
        match name {
            "algorithm" => algorithm = Some(value),
            "keyVersion" => version = Some(value),
            "signature" => encoded = Some(value),
            _ => return Err(invalid("the Signature header holds something unknown")),
        }
    }
    if algorithm != Some("RSA256") {
        return Err(invalid("the algorithm must be RSA256"));
    }
    if version != Some("1") {
        return Err(Said::failed("KEY_NOT_FOUND", "there is no key of this keyVersion"));
    }
    encoded.and_then(percent_decoded).ok_or_else(|| invalid("the signature must be base64 text, percent-encoded"))
}

/// Reads base64 text written as Java's URLEncoder writes it: `+`, `/` and `=` never stand for themselves.
fn percent_decoded(encoded: &str) -> Option<String> {
    let mut bytes = encoded.bytes();
    let mut text = String::with_capacity(encoded.len());
    while let Some(byte) = bytes.next() {
        match byte {
            b'%' => {
                let high = char::from(bytes.next()?).to_digit(16)?;
                let low = char::from(bytes.next()?).to_digit(16)?;
                text.push(char::from_u32(high * 16 + low)?);
            }
            _ if byte.is_ascii_alphanumeric() => text.push(char::from(byte)),
            _ => return None,
        }
    }
    Some(text)
}

//! What is signed: requests by the merchant's key, answers by the platform's (Antom: "Sign a request and verify
//! the signature").

use crate::acquirer::keys::MerchantKey;
use aws_lc_rs::signature::ParsedPublicKey;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use reqwest::header::HeaderMap;

/// The name of the scheme, in both directions: RSA PKCS#1 v1.5 with SHA-256.
pub const SCHEME: &str = "RSA256";

/// The `Signature` header of a request; `path` and `body` are the very bytes that are sent.
pub fn header(key: &MerchantKey, version: u32, path: &str, client_id: &str, time: &str, body: &[u8]) -> Option<String> {
    let head = format!("POST {path}\n{client_id}.{time}.");
    let signature = percent_encode(&key.sign(&[head.as_bytes(), body])?);
    Some(format!("algorithm={SCHEME},keyVersion={version},signature={signature}"))
}

/// Why an answer is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Untrusted {
    /// A header is missing, or is no text. Answers that refuse our signature are never signed.
    #[error("it carries no {0}")]
    Missing(&'static str),
    /// Another signature scheme.
    #[error("its signature is of another kind than {SCHEME}")]
    Scheme,
    /// Signed for somebody else.
    #[error("it is for another client id")]
    OtherClient,
    /// The signature does not fit.
    #[error("its signature does not fit its text; check public_key")]
    Wrong,
}

/// Checks that the platform signed `body` for `client_id`, in answer to a request to `path`.
///
/// Its time is signed along and never read: documents disagree about its form, and an answer is matched by the
/// payment's id.
///
/// # Errors
/// Why the answer must not be believed.
pub fn verify(
    key: &ParsedPublicKey,
    client_id: &str,
    path: &str,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(), Untrusted> {
    let header =
        |name: &'static str| headers.get(name).and_then(|value| value.to_str().ok()).ok_or(Untrusted::Missing(name));
    let signature = signature(header("signature")?)?;
    let theirs = header("client-id")?;
    let time = header("response-time")?;
    if theirs.trim() != client_id {
        return Err(Untrusted::OtherClient);
    }
    let head = format!("POST {path}\n{theirs}.{time}.");
    key.verify_sig(&[head.as_bytes(), body].concat(), &signature).map_err(|_| Untrusted::Wrong)
}

/// The signature of a header such as `algorithm=RSA256, keyVersion=1, signature=…`, with or without blanks.
fn signature(header: &str) -> Result<Vec<u8>, Untrusted> {
    let mut found = None;
    for pair in header.split([',', ';']) {
        match pair.trim().split_once('=').map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim())) {
            Some((name, value)) if name == "algorithm" && !value.eq_ignore_ascii_case(SCHEME) => {
                return Err(Untrusted::Scheme);
            }
            Some((name, value)) if name == "signature" => found = Some(value),
            _ => {}
        }
    }
    let encoded = percent_decode(found.ok_or(Untrusted::Missing("signature"))?).ok_or(Untrusted::Wrong)?;
    BASE64.decode(encoded).map_err(|_| Untrusted::Wrong)
}

/// Base64 as a form field: `+`, `/` and `=` escaped, in capitals.
fn percent_encode(base64: &str) -> String {
    base64.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
}

/// Undoes escapes of either case; text without any stays as it is.
fn percent_decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                let digits = [*high, *low];
                let digits = str::from_utf8(&digits).ok().filter(|text| text.bytes().all(|c| c.is_ascii_hexdigit()))?;
                out.push(u8::from_str_radix(digits, 16).ok()?);
                after
            }
            (b'%', _) => return None,
            (byte, after) => {
                out.push(*byte);
                after
            }
        };
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_found_in_every_spelling_of_its_header() {
        for header in [
            "algorithm=RSA256,keyVersion=1,signature=%2B%2F8%3D",
            "algorithm=RSA256, keyVersion=2, signature=%2b%2f8%3d",
            "algorithm=rsa256 ; keyversion=1 ; Signature=+/8=",
            "signature=%2B/8=,algorithm=RSA256",
            "signature=%2B%2f8%3D",
        ] {
            assert_eq!(signature(header), Ok(vec![0xfb, 0xff]), "{header}");
        }
    }

    #[test]
    fn a_header_that_holds_no_signature_of_ours_is_told_why() {
        for (header, why) in [
            ("", Untrusted::Missing("signature")),
            ("algorithm=RSA256,keyVersion=1", Untrusted::Missing("signature")),
            ("algorithm=ECC224,keyVersion=1,signature=%2B%2F8%3D", Untrusted::Scheme),
            ("algorithm=RSA256,signature=%2", Untrusted::Wrong),
            ("algorithm=RSA256,signature=%zz", Untrusted::Wrong),
            ("algorithm=RSA256,signature=%+1", Untrusted::Wrong),
            ("algorithm=RSA256,signature=*", Untrusted::Wrong),
        ] {
            assert_eq!(signature(header), Err(why), "{header}");
        }
    }

    #[test]
    fn what_is_escaped_comes_back() {
        let base64 = "ab+/cd==";
        assert_eq!(percent_encode(base64), "ab%2B%2Fcd%3D%3D");
        assert_eq!(percent_decode(&percent_encode(base64)), Some(base64.as_bytes().to_vec()));
    }
}

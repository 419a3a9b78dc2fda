//! What an answer is before it means anything: whether it is Alipay+'s, and what it says of the call.

use super::classify::{Entry, Meaning, Status, classify};
use super::sign::Untrusted;
use super::wire::{read, text};
use crate::acquirer::Reached;
use crate::acquirer::line::Answered;
use crate::acquirer::words::plain;
use serde_json::Value;

/// A run of digits this long may be a customer's code, and is never kept.
const CODE_DIGITS: usize = 12;

/// A signed answer.
#[derive(Debug)]
pub struct Told {
    pub body: Value,
    pub status: Status,
    pub entry: Entry,
    /// Code, reason and what the server itself says, for people.
    pub detail: String,
    pub reached: Reached,
}

/// No answer to believe.
#[derive(Debug)]
pub struct Unheard {
    pub detail: String,
    pub reached: Reached,
    /// It says that our own signature or client id was refused; such an answer is never signed.
    pub keys_refused: bool,
}

/// Hears `answered`; `trust` is what the check of its signature said.
///
/// # Errors
/// Whatever is not a signed answer: a portal's page, a server error, a stranger's word.
pub fn hear(answered: &Answered, trust: &Result<(), Untrusted>) -> Result<Told, Unheard> {
    let http = answered.status.as_u16();
    let body = read(&answered.body);
    let code = body.as_ref().and_then(|body| text(body, &["result", "resultCode"]));
    let entry = classify(code.unwrap_or_default());
    let busy = (http == 429 || entry.meaning == Meaning::Retry || (http == 503 && answered.retry_after_s().is_some()))
        .then(|| Reached::Busy { retry_after_s: answered.retry_after_s() });
    let nothing = |detail: String, keys_refused: bool| {
        let reached = busy.unwrap_or(if keys_refused { Reached::Yes } else { Reached::No });
        Err(Unheard { detail, reached, keys_refused })
    };
    let (Some(body), Some(code)) = (&body, code) else {
        return nothing(format!("HTTP {http} with something that is not Alipay+'s answer"), false);
    };
    let detail = detail(code, entry, body);
    match trust {
        Err(Untrusted::Missing(_)) if entry.meaning == Meaning::Keys => nothing(detail, true),
        Err(why) => nothing(format!("the answer cannot be trusted: {why}"), false),
        Ok(()) if http != 200 => nothing(format!("HTTP {http}: {detail}"), false),
        Ok(()) => {
            let status = Status::of(text(body, &["result", "resultStatus"]).unwrap_or_default());
            Ok(Told { body: body.clone(), status, entry, detail, reached: busy.unwrap_or(Reached::Yes) })
        }
    }
}

/// Nothing that changes from one answer to the next, so that the same refusal is written into the journal once.
fn detail(code: &str, entry: Entry, body: &Value) -> String {
    let (code, reason) = (plain(&without_codes(code)), entry.reason);
    let message = text(body, &["result", "resultMessage"]).map(|message| plain(&without_codes(message)));
    match message.filter(|message| !message.is_empty()) {
        Some(message) => format!("{code}: {reason} (Alipay+: {message})"),
        None => format!("{code}: {reason}"),
    }
}

/// A server that repeats what it was sent must not bring a customer's code into the journal.
pub fn without_codes(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (before, digits) = rest.split_at(at);
        let end = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
        let (run, after) = digits.split_at(end);
        out.push_str(before);
        out.push_str(if run.len() >= CODE_DIGITS { "…" } else { run });
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_left_out_of_what_a_server_says() {
        for (said, kept) in [
            ("code 288888888888888888 is used", "code … is used"),
            ("281017040012123456789012", "…"),
            ("limit 5000 of 12345678901", "limit 5000 of 12345678901"),
            ("", ""),
            ("no digits", "no digits"),
        ] {
            assert_eq!(without_codes(said), kept);
        }
    }
}

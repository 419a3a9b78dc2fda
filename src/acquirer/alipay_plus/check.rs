//! The check-up: asks about a payment that never was, and reads from the answer what is right and what is not.

use super::classify::{Meaning, classify};
use super::sign::Untrusted;
use super::wire::{read, text};
use super::{AlipayPlus, SERVICE};
use crate::acquirer::line::{Answered, Failure};
use crate::acquirer::words::plain;
use crate::acquirer::{Finding, Verdict};

/// A clock this far away is worth a look, and one this far away is wrong. Nobody documents how far Alipay+ lets a
/// request's time be away; fifteen minutes are usual.
const SKEW_TO_MENTION_MS: i64 = 60_000;
const SKEW_TOO_FAR_MS: i64 = 10 * 60_000;

/// All that is looked at, in order.
const SUBJECTS: [&str; 6] = ["address", "clock", "identity", "keys", "signature", "contract"];

/// The findings of a round trip that ended with `came`.
pub fn findings(
    alipay: &AlipayPlus,
    came: &Result<Answered, Failure>,
    trust: Option<&Result<(), Untrusted>>,
) -> Vec<Finding> {
    let (answered, trust) = match (came, trust) {
        (Ok(answered), Some(trust)) => (answered, trust),
        (Err(Failure::NotSent(why) | Failure::Lost(why)), _) => {
            return nothing_after(&format!("{why}; check base_url and this computer's line to the internet"));
        }
        (Ok(_), None) => return nothing_after("the answer was not looked at"),
    };
    let status = answered.status.as_u16();
    let Some(code) = read(&answered.body).and_then(|body| text(&body, &["result", "resultCode"]).map(plain)) else {
        return nothing_after(&format!("HTTP {status} with something that is not Alipay+'s answer; check base_url"));
    };
    let meaning = classify(&code).meaning;
    let mut list = vec![finding("address", Verdict::Good, format!("{} answers", alipay.address()))];
    list.push(clock(answered));
    list.push(identity(alipay, &code, trust));
    list.push(keys(&code, meaning));
    list.push(signature(alipay, meaning, trust));
    list.push(contract(&code, meaning, trust.is_ok()));
    list
}

fn clock(answered: &Answered) -> Finding {
    let Some(skew) = answered.skew_ms() else {
        return finding("clock", Verdict::Untested, "Alipay+ did not tell its time".to_owned());
    };
    let (seconds, direction) = (skew.unsigned_abs() / 1000, if skew > 0 { "behind" } else { "ahead of" });
    let (verdict, text) = match skew.saturating_abs() {
        SKEW_TOO_FAR_MS.. => (Verdict::Bad, format!("{seconds} s {direction} Alipay+'s; set this computer's clock")),
        SKEW_TO_MENTION_MS.. => {
            (Verdict::Warning, format!("{seconds} s {direction} Alipay+'s; set this computer's clock"))
        }
        _ => (Verdict::Good, "agrees with Alipay+'s".to_owned()),
    };
    finding("clock", verdict, text)
}

fn identity(alipay: &AlipayPlus, code: &str, trust: &Result<(), Untrusted>) -> Finding {
    let (verdict, text) = match (code, trust) {
        ("CLIENT_INVALID", _) => (Verdict::Bad, classify(code).reason.to_owned()),
        (_, Err(Untrusted::OtherClient)) => {
            (Verdict::Bad, "the answer is for another client id; check base_url and client_id".to_owned())
        }
        _ if alipay.is_sandbox() => {
            (Verdict::Warning, "a SANDBOX_ client id: nothing is really paid; change it before opening".to_owned())
        }
        _ => (Verdict::Good, "the client id is known".to_owned()),
    };
    finding("identity", verdict, text)
}

/// Whether our signature was accepted.
fn keys(code: &str, meaning: Meaning) -> Finding {
    let (verdict, text) = match (code, meaning) {
        ("CLIENT_INVALID", _) => (Verdict::Untested, "the client id comes first".to_owned()),
        (_, Meaning::Keys) => (Verdict::Bad, classify(code).reason.to_owned()),
        _ => (Verdict::Good, "private_key signs as Alipay+ expects".to_owned()),
    };
    finding("keys", verdict, text)
}

/// Whether their signature fits.
fn signature(alipay: &AlipayPlus, meaning: Meaning, trust: &Result<(), Untrusted>) -> Finding {
    let (verdict, text) = match trust {
        Ok(()) => (Verdict::Good, "public_key verifies what Alipay+ signs".to_owned()),
        Err(Untrusted::Missing(_)) if meaning == Meaning::Keys => {
            (Verdict::Untested, "Alipay+ does not sign an answer that refuses our own signature".to_owned())
        }
        Err(Untrusted::Wrong) if alipay.holds_own_public_key() => {
            let what = "public_key is the other half of your own private_key; put the key of Alipay+ there, which the \
                        console shows beside yours";
            (Verdict::Bad, what.to_owned())
        }
        Err(why) => (Verdict::Bad, format!("the answer cannot be trusted: {why}")),
    };
    finding("signature", verdict, text)
}

fn contract(code: &str, meaning: Meaning, signed: bool) -> Finding {
    let reason = classify(code).reason;
    let (verdict, text) = match meaning {
        Meaning::Keys => (Verdict::Untested, "the keys come first".to_owned()),
        _ if !signed => (Verdict::Untested, "an answer that cannot be trusted tells nothing".to_owned()),
        Meaning::NotFound | Meaning::Done | Meaning::Failed => (
            Verdict::Good,
            "questions about payments are answered; whether payments are, the first one shows".to_owned(),
        ),
        Meaning::Configuration | Meaning::Contract => (Verdict::Bad, format!("{code}: {reason}")),
        _ => (Verdict::Warning, format!("{code}: {reason}")),
    };
    finding("contract", verdict, text)
}

/// Nothing was reached.
fn nothing_after(why: &str) -> Vec<Finding> {
    let untested =
        |subject: &&'static str| finding(subject, Verdict::Untested, format!("{} was not reached", SERVICE.name));
    let mut list = vec![finding("address", Verdict::Bad, why.to_owned())];
    list.extend(SUBJECTS.iter().skip(1).map(untested));
    list
}

const fn finding(subject: &'static str, verdict: Verdict, text: String) -> Finding {
    Finding { subject, verdict, text }
}

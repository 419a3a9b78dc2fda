//! A check-up for a new shop: one question about an order that never was. It moves no money, and its answer tells
//! whether address, clock, keys and identity are right.

use super::answer;
use super::classify::{Entry, Meaning, classify, refine};
use super::sign::Untrusted;
use super::{Failure, WechatPay};
use crate::acquirer::line::Answered;
use crate::acquirer::{Finding, Verdict};
use crate::clock::rfc3339;
use crate::domain::id::PaymentId;

/// A clock that is further off makes WeChat Pay refuse everything.
const SKEW_REFUSED_MS: i64 = 5 * 60 * 1000;

/// A clock that is this far off drifts, and will be refused one day.
const SKEW_NOTABLE_MS: i64 = 60 * 1000;

/// A certificate that ends sooner is worth a word.
const ENDS_SOON_MS: i64 = 30 * 86_400_000;

const UNTESTED: &str = "it could not be found out, because WeChat Pay did not answer the question";

impl WechatPay {
    pub(super) async fn check_up(&self) -> Vec<Finding> {
        let downloaded = self.look_up_certificates().await;
        let number = PaymentId::new(self.clock.now(), self.entropy.id_bytes());
        let asked = self.exchange(self.orders.query_number(number.as_str())).await;
        let mut findings = match &asked {
            Ok((answered, trust)) => self.judged(answered, trust.as_ref().err(), matches!(downloaded, Some(Ok(())))),
            Err(failure) => unanswered(failure),
        };
        findings.extend(self.certificates(downloaded));
        findings.push(self.currency());
        findings
    }

    fn judged(&self, answered: &Answered, untrusted: Option<&Untrusted>, downloaded: bool) -> Vec<Finding> {
        let status = answered.status.as_u16();
        let body = answer::object(answered);
        let code = body.as_ref().and_then(answer::told_code).unwrap_or_default();
        let is_theirs = body.is_some() && (!code.is_empty() || untrusted.is_none());
        if !is_theirs {
            let text = format!(
                "{}; something else answers at {}: check [wechat] base_url, and whether this network wants a log-in",
                answer::not_theirs(status),
                self.line.address(),
            );
            return with_rest(finding("address", Verdict::Bad, text), &["clock", "keys", "identity", "signature"]);
        }
        let entry = refine(status, classify(status, code), answer::request_id(answered));
        let said = body.as_ref().map(|body| answer::detail(code, entry.reason, body)).unwrap_or_default();
        let mut findings = vec![address(self.line.address(), entry, &said), clock(answered)];
        findings.extend(who(answered, entry, &said));
        findings.push(signature(untrusted, answered.status.is_success(), downloaded));
        findings
    }

    /// The keys answers are checked with, and how long they count.
    fn certificates(&self, downloaded: Option<Result<(), Failure>>) -> Vec<Finding> {
        const SUBJECT: &str = "certificates";
        let now = self.clock.now();
        let mut findings = Vec::new();
        if let Some(Err(failure)) = downloaded {
            let usable = self.platform_keys.is_usable(now);
            let verdict = if usable { Verdict::Warning } else { Verdict::Bad };
            findings.push(finding(SUBJECT, verdict, failure.into_text()));
        }
        let mut seen: Vec<String> = Vec::new();
        for known in self.platform_keys.all() {
            let Some(until) = known.until().filter(|_| !seen.iter().any(|id| id == known.id())) else {
                continue;
            };
            seen.push(known.id().to_owned());
            let (id, day) = (known.id(), rfc3339(until));
            let left = until.since(now);
            let (verdict, text) = if !known.is_valid(now) {
                (Verdict::Warning, format!("the certificate {id} is not valid at this time (it ends {day}); remove it"))
            } else if left < ENDS_SOON_MS && self.certificates.is_none() {
                let todo = "set api_v3_key, so that the till downloads the next one by itself";
                (Verdict::Warning, format!("the certificate {id} ends {day}; {todo}"))
            } else {
                (Verdict::Good, format!("the certificate {id} is valid until {day}"))
            };
            findings.push(finding(SUBJECT, verdict, text));
        }
        if findings.is_empty() {
            let text = "answers are checked with public keys, which do not end".to_owned();
            findings.push(finding(SUBJECT, Verdict::Good, text));
        }
        findings
    }

    fn currency(&self) -> Finding {
        match self.orders.units().decimals(self.shop_currency) {
            Ok(decimals) => {
                let text = format!("WeChat Pay takes {} with {decimals} decimals", self.shop_currency);
                finding("currency", Verdict::Good, text)
            }
            Err(refused) => finding("currency", Verdict::Bad, refused.to_string()),
        }
    }
}

fn finding(subject: &'static str, verdict: Verdict, text: String) -> Finding {
    Finding { subject, verdict, text }
}

/// `first`, and nothing known of the `rest`.
fn with_rest(first: Finding, rest: &[&'static str]) -> Vec<Finding> {
    let untested = rest.iter().map(|subject| finding(subject, Verdict::Untested, UNTESTED.to_owned()));
    std::iter::once(first).chain(untested).collect()
}

fn unanswered(failure: &Failure) -> Vec<Finding> {
    match failure {
        Failure::NotSent(why) | Failure::Lost(why) => {
            let text = format!("{why}; check [wechat] base_url, the network and this computer's firewall");
            let first = finding("address", Verdict::Bad, text);
            with_rest(first, &["clock", "keys", "identity", "signature"])
        }
        Failure::Withheld(why) => {
            let first = finding("keys", Verdict::Bad, why.clone());
            with_rest(first, &["address", "clock", "identity", "signature"])
        }
    }
}

fn address(host: &str, entry: Entry, said: &str) -> Finding {
    match entry.meaning {
        Meaning::Unknown => finding("address", Verdict::Warning, format!("{host} answers, and is in trouble: {said}")),
        Meaning::Retry => finding("address", Verdict::Warning, format!("{host} is busy; check again later: {said}")),
        _ => finding("address", Verdict::Good, format!("{host} answers")),
    }
}

fn clock(answered: &Answered) -> Finding {
    let Some(skew) = answered.skew_ms() else {
        return finding("clock", Verdict::Untested, "the answer does not say what time it is".to_owned());
    };
    let (off, direction) = (skew.unsigned_abs() / 1000, if skew > 0 { "behind" } else { "ahead of" });
    let text = format!("this computer's clock is {off} s {direction} WeChat Pay's");
    match skew.saturating_abs() {
        off if off > SKEW_REFUSED_MS => {
            let limit = "more than five minutes make every request fail; set the clock and let it follow the network";
            finding("clock", Verdict::Bad, format!("{text}; {limit}"))
        }
        off if off > SKEW_NOTABLE_MS => {
            finding("clock", Verdict::Warning, format!("{text}; let it follow the network"))
        }
        _ => finding("clock", Verdict::Good, "this computer's clock agrees with WeChat Pay's".to_owned()),
    }
}

/// Keys and identity: a refused signature hides the identity behind it.
fn who(answered: &Answered, entry: Entry, said: &str) -> Vec<Finding> {
    let keys = |verdict, text: &str| finding("keys", verdict, text.to_owned());
    let identity = |verdict, text: &str| finding("identity", verdict, text.to_owned());
    let accepted = || keys(Verdict::Good, "WeChat Pay accepts private_key and merchant_serial");
    if answered.status.as_u16() == 401 {
        let hint = answer::clock_hint(answered).map(|hint| format!("{hint}; ")).unwrap_or_default();
        let refused = keys(Verdict::Bad, &format!("{hint}{said}"));
        return vec![refused, identity(Verdict::Untested, UNTESTED)];
    }
    match entry.meaning {
        Meaning::Retry | Meaning::Unknown => {
            vec![keys(Verdict::Untested, UNTESTED), identity(Verdict::Untested, UNTESTED)]
        }
        Meaning::NotFound => vec![accepted(), identity(Verdict::Good, "WeChat Pay knows this merchant")],
        Meaning::Configuration | Meaning::Refused => vec![accepted(), identity(Verdict::Bad, said)],
        _ => vec![accepted(), identity(Verdict::Warning, &format!("an unexpected answer: {said}"))],
    }
}

fn signature(untrusted: Option<&Untrusted>, is_success: bool, downloaded: bool) -> Finding {
    let good = "answers are signed with a key the till knows";
    match untrusted {
        None => finding("signature", Verdict::Good, good.to_owned()),
        // Errors need not be signed; the certificates came signed.
        Some(Untrusted::Missing(_)) if !is_success && downloaded => {
            finding("signature", Verdict::Good, good.to_owned())
        }
        Some(Untrusted::Missing(_)) if !is_success => {
            let text =
                "this answer need not be signed, so the platform's key could not be tried; set api_v3_key to try it";
            finding("signature", Verdict::Untested, text.to_owned())
        }
        Some(Untrusted::UnknownKey(serial)) => {
            let text = format!(
                "answers are signed with the key {serial}, which the till does not know; add it to platform_keys, or set \
                 api_v3_key so that certificates are downloaded"
            );
            finding("signature", Verdict::Bad, text)
        }
        Some(why) => {
            let text = format!("the answer cannot be trusted: {why}; compare platform_keys with the merchant platform");
            finding("signature", Verdict::Bad, text)
        }
    }
}

//! The statement of a day (`/v3/global/statements`): downloaded, proven whole, and only then read.
//!
//! The body is the statement itself. Its SHA-1 stands in a header, and the signature covers the text
//! `{"sha1":"…"}` instead of the body.

mod sheet;

pub use sheet::parse;

use super::answer;
use super::classify::{Meaning, classify, refine};
use super::orders::get;
use super::sign::Untrusted;
use super::{Failure, WechatPay};
use crate::acquirer::ReportFailure;
use crate::acquirer::line::{Answered, Limits, Request};
use crate::acquirer::words::plain;
use crate::domain::statement::Statement;
use crate::domain::time::{Day, Timestamp};
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::civil::date;
use jiff::tz::{Offset, TimeZone};
use reqwest::header::CONTENT_ENCODING;

const SHA1_HEADER: &str = "Wechatpay-Statement-Sha1";

/// A line has about 600 bytes: this is more than fifty thousand of them. It takes longer than an answer about one order.
const LIMITS: Limits = Limits { longest: 32 * 1024 * 1024, patience_ms: Some(120_000) };

/// The hour of the next day, in Beijing, from which a statement is there (FAQ: from 9:00; advice: after 10:00).
const READY_HOUR: i8 = 10;

impl WechatPay {
    pub(super) async fn ask_statement(&self, day: Day) -> Result<Statement, ReportFailure> {
        let target = format!("/v3/global/statements?date={}&{}", compact(day), self.orders.who_asks());
        let request = Request { media: "*/*", ..get(target) };
        self.ready().await.map_err(unreachable)?;
        let answered = self.send_signed_within(request, LIMITS).await.map_err(unreachable)?;
        if told(&answered) == Some(Meaning::NoStatement) {
            return none(day, answered.at);
        }
        if let Some(failure) = refusal(&answered) {
            return Err(failure);
        }
        if answered.body.is_empty() && self.trust(&answered, b"").await.is_ok() {
            return none(day, answered.at);
        }
        let sha1 = prove(&answered)?;
        let signed = format!("{{\"sha1\":\"{sha1}\"}}");
        self.trust(&answered, signed.as_bytes()).await.map_err(|why: Untrusted| {
            tracing::warn!(%why, "a statement cannot be trusted");
            invalid(&format!("it cannot be trusted: {why}"))
        })?;
        parse(&answered.body, day, self.orders.identity()).map_err(|why| invalid(&why))
    }
}

/// The header's SHA-1, once it is that of the body. Hexadecimal by the guides, base64 in one sample.
fn prove(answered: &Answered) -> Result<&str, ReportFailure> {
    let encoding = answered.headers.get(CONTENT_ENCODING).map_or(&b"identity"[..], |value| value.as_bytes());
    if encoding != b"identity" {
        return Err(invalid("it came compressed although the till asked for plain text"));
    }
    let told = answered.headers.get(SHA1_HEADER).and_then(|value| value.to_str().ok());
    let told = told.ok_or_else(|| invalid(&format!("it carries no {SHA1_HEADER}")))?;
    let sum = digest(&SHA1_FOR_LEGACY_USE_ONLY, &answered.body);
    let hex: String = sum.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    if told.eq_ignore_ascii_case(&hex) || told == BASE64.encode(sum) {
        return Ok(told);
    }
    Err(invalid("its SHA-1 is not the one WeChat Pay says; it was damaged on its way, or cut off"))
}

/// Nothing was paid on `day`; before the statement is due, that says nothing.
fn none(day: Day, now: Timestamp) -> Result<Statement, ReportFailure> {
    if now < due(day) {
        return Err(ReportFailure::NotReady);
    }
    let notice = "WeChat Pay has no statement for this day: nothing was paid or given back".to_owned();
    Ok(Statement { day, lines: Vec::new(), notices: vec![notice] })
}

fn due(day: Day) -> Timestamp {
    let (year, month, of_month) = day.parts();
    let narrow = |part: u8| i8::try_from(part).unwrap_or(1);
    let next = date(year, narrow(month), narrow(of_month)).tomorrow().map(|day| day.at(READY_HOUR, 0, 0, 0));
    let due = next.and_then(|at| at.to_zoned(beijing()));
    due.map_or(Timestamp::from_ms(0), |at| Timestamp::from_ms(at.timestamp().as_millisecond()))
}

/// What an answer that is an error means, whatever its status.
fn told(answered: &Answered) -> Option<Meaning> {
    let body = answer::object(answered)?;
    Some(classify(answered.status.as_u16(), answer::told_code(&body)?).meaning)
}

/// Why an answer brings no report.
pub fn refusal(answered: &Answered) -> Option<ReportFailure> {
    let status = answered.status.as_u16();
    let body = answer::object(answered);
    let Some((body, code)) = body.as_ref().and_then(|body| Some((body, answer::told_code(body)?))) else {
        let is_page = !answered.status.is_success();
        return is_page.then(|| ReportFailure::Unreachable(answer::not_theirs(status)));
    };
    let entry = refine(status, classify(status, code), answer::request_id(answered));
    let detail = answer::with_clock_hint(answered, answer::detail(code, entry.reason, body));
    Some(match entry.meaning {
        Meaning::NotReady => ReportFailure::NotReady,
        Meaning::Retry | Meaning::Unknown | Meaning::Confirming => ReportFailure::Unreachable(detail),
        _ => ReportFailure::Unsupported(detail),
    })
}

/// The line failed.
pub fn unreachable(failure: Failure) -> ReportFailure {
    ReportFailure::Unreachable(failure.into_text())
}

/// What came back is of no use.
pub fn invalid(why: &str) -> ReportFailure {
    ReportFailure::Invalid(plain(why))
}

/// `yyyyMMdd`.
pub fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// WeChat Pay's days are Beijing's.
pub fn beijing() -> TimeZone {
    TimeZone::fixed(Offset::constant(8))
}

//! WeChat Pay's daily reference rate (v2: query exchange rate). It is published at 10:00 Beijing time and
//! is an estimate: the real payment uses the rate of its own moment.

use super::Failure;
use super::keys;
use super::orders::get;
use super::xml::{self, Fields, Kind};
use crate::acquirer::RateFailure;
use crate::acquirer::line::{Line, Request};
use crate::acquirer::words::plain;
use crate::config::{Identity, SecretRef};
use crate::domain::currency::Currency;
use crate::domain::quote::{PublishedRate, RateSource, RmbRate};
use crate::domain::time::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::{Offset, TimeZone};
use reqwest::Method;
use rust_decimal::Decimal;
use secrecy::SecretString;
use std::str::FromStr;

/// The path is spelt like this.
const TARGET: &str = "/pay/queryexchagerate";

/// Nobody's currency is worth more yuan than this (KWD: about 24); a larger figure has another scale.
const MAX_RATE: i64 = 100;

/// An integer below this cannot be yuan × 10⁸ for any currency in use.
const MIN_SCALED: u64 = 10_000;

/// Asks for rates and checks them.
#[derive(Debug)]
pub struct RateDesk {
    who: Fields,
    /// Where the API v2 key is. It is read for every rate and wiped after it.
    key: SecretRef,
}

/// An answer that is no rate.
enum Miss {
    /// They say there is none for that day, or refuse; `FAIL` carries no signature.
    Fail(String),
    Failure(RateFailure),
}

impl RateDesk {
    /// A desk for `identity`, with the file of the API v2 key.
    pub fn new(identity: &Identity, key: &SecretRef) -> Self {
        let pairs = match identity {
            Identity::Direct { mchid, appid } => vec![("appid", appid), ("mch_id", mchid)],
            Identity::Institution { sp_mchid, sp_appid, sub_mchid, .. } => {
                vec![("appid", sp_appid), ("mch_id", sp_mchid), ("sub_mch_id", sub_mchid)]
            }
        };
        Self {
            who: pairs.into_iter().map(|(name, value)| (name.to_owned(), value.clone())).collect(),
            key: key.clone(),
        }
    }

    /// Today's rate, or yesterday's while today's is not published.
    ///
    /// # Errors
    /// No line, no rate, or an answer that cannot be trusted.
    pub async fn daily_rate(
        &self,
        line: &Line,
        currency: Currency,
        now: Timestamp,
    ) -> Result<PublishedRate, RateFailure> {
        if currency == Currency::CNY {
            return Err(RateFailure::Unsupported("the shop's currency is RMB itself".to_owned()));
        }
        let stamp = jiff::Timestamp::from_millisecond(now.ms()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let today = stamp.to_zoned(beijing()).date();
        match self.ask(line, currency, today, now).await {
            Ok(rate) => Ok(rate),
            Err(Miss::Failure(failure)) => Err(failure),
            Err(Miss::Fail(_)) => {
                let yesterday = today.yesterday().unwrap_or(today);
                self.ask(line, currency, yesterday, now).await.map_err(|miss| match miss {
                    Miss::Failure(failure) => failure,
                    Miss::Fail(why) => RateFailure::Unreachable(format!("WeChat Pay gives no rate ({why})")),
                })
            }
        }
    }

    async fn ask(&self, line: &Line, currency: Currency, day: Date, now: Timestamp) -> Result<PublishedRate, Miss> {
        let mut fields = self.who.clone();
        fields.insert("fee_type".to_owned(), currency.code().to_owned());
        fields.insert("date".to_owned(), day.strftime("%Y%m%d").to_string());
        let sign = xml::sign(&fields, &self.key()?, Kind::Md5);
        fields.insert("sign".to_owned(), sign);
        let body = xml::write(&fields).into_bytes().into();
        let request = Request { method: Method::POST, media: "text/xml", body, ..get(TARGET.to_owned()) };
        let answered = line
            .send(request)
            .await
            .map_err(|failure| Miss::Failure(RateFailure::Unreachable(Failure::from(failure).into_text())))?;
        if answered.status.as_u16() != 200 {
            let why = format!("HTTP {} instead of a rate", answered.status.as_u16());
            return Err(Miss::Failure(RateFailure::Unreachable(why)));
        }
        self.read(&answered.body, currency, now)
    }

    fn key(&self) -> Result<SecretString, Miss> {
        keys::load_api_v2_key(&self.key).map_err(|why| Miss::Failure(RateFailure::Unsupported(why.to_string())))
    }

    fn read(&self, body: &[u8], currency: Currency, now: Timestamp) -> Result<PublishedRate, Miss> {
        let invalid = |why: &str| Miss::Failure(RateFailure::Invalid(why.to_owned()));
        let fields = xml::read(body).map_err(|why| invalid(&why.to_string()))?;
        let field = |name: &str| fields.get(name).map(|value| value.trim()).unwrap_or_default();
        if field("return_code") != "SUCCESS" || !matches!(field("result_code"), "" | "SUCCESS") {
            let told = ["err_code_des", "err_code", "return_msg"].map(field);
            let why = told.into_iter().find(|text| !text.is_empty()).unwrap_or("FAIL");
            return Err(Miss::Fail(plain(why)));
        }
        if !xml::is_signed(&fields, &self.key()?) {
            return Err(invalid("its signature does not fit; check api_v2_key"));
        }
        let ours =
            |(name, value): (&String, &String)| matches!(field(name), theirs if theirs.is_empty() || theirs == value);
        if field("fee_type") != currency.code() || !self.who.iter().all(ours) {
            return Err(invalid("it is for another currency or merchant"));
        }
        let rate = parse_rate(field("rate"), currency).ok_or_else(|| invalid("the figure cannot be a rate"))?;
        let published = published_at(field("rate_time")).ok_or_else(|| invalid("it has no day"))?;
        if published.since(now) > 86_400_000 {
            return Err(invalid("its day has not come yet; check this computer's clock"));
        }
        // A rate we hold is published, whatever o'clock it is.
        let as_of = published.min(now);
        Ok(PublishedRate { currency, rate, source: RateSource::Wechat, as_of })
    }
}

/// Reads the figure. Two forms are documented, and they are told apart by the point:
/// - an integer is yuan for one unit × 10⁸ (`650000000` is 6.5);
/// - a decimal number is yuan for a hundred units (`628.1225` is 6.281225). Only one page shows it, so it
///   counts only where it agrees with the currency's known order of magnitude.
fn parse_rate(text: &str, currency: Currency) -> Option<RmbRate> {
    let plain = !text.is_empty() && text.len() <= 20 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if !plain {
        return None;
    }
    let value = if text.contains('.') {
        let value = Decimal::from_str(text).ok()?.checked_div(Decimal::ONE_HUNDRED)?;
        let about = usual(currency)?;
        let ten = Decimal::TEN;
        (value.checked_mul(ten)? > about && value < about.checked_mul(ten)?).then_some(value)?
    } else {
        let scaled: u64 = text.parse().ok().filter(|scaled| *scaled >= MIN_SCALED)?;
        Decimal::try_from_i128_with_scale(i128::from(scaled), 8).ok()?
    };
    if value > Decimal::from(MAX_RATE) {
        return None;
    }
    RmbRate::new(value).ok()
}

/// The order of magnitude of one unit in yuan, for the currencies WeChat Pay settles in. It only tells
/// «for one» from «for a hundred», so years do not age it.
fn usual(currency: Currency) -> Option<Decimal> {
    let (digits, scale) = match currency.code() {
        "USD" | "EUR" | "GBP" | "CHF" | "CAD" | "AUD" | "SGD" | "NZD" => (6, 0),
        "AED" | "QAR" | "PLN" | "MYR" | "RON" | "FJD" => (18, 1),
        "HKD" | "MOP" | "DKK" | "SEK" | "NOK" => (8, 1),
        "THB" | "TWD" | "TRY" | "CZK" | "PHP" | "RUB" => (2, 1),
        "JPY" | "ISK" => (5, 2),
        "HUF" => (2, 2),
        "KRW" => (5, 3),
        "KHR" | "MNT" => (2, 3),
        "IDR" | "VND" => (4, 4),
        _ => return None,
    };
    Decimal::try_new(digits, scale).ok()
}

/// `yyyyMMdd` at 10:00 in Beijing.
fn published_at(text: &str) -> Option<Timestamp> {
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i16>().ok();
    let part = |from: usize| i8::try_from(number(from, from + 2)?).ok();
    let day = Date::new(number(0, 4)?, part(4)?, part(6)?).ok().filter(|day| *day >= date(2000, 1, 1))?;
    let at = day.at(10, 0, 0, 0).to_zoned(beijing()).ok()?;
    Some(Timestamp::from_ms(at.timestamp().as_millisecond()))
}

fn beijing() -> TimeZone {
    TimeZone::fixed(Offset::constant(8))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, code: &str) -> Option<String> {
        parse_rate(text, Currency::from_code(code).expect("code")).map(|rate| rate.to_string())
    }

    #[test]
    fn both_documented_forms_of_a_rate_are_read() {
        assert_eq!(read("650000000", "USD").as_deref(), Some("6.5"));
        assert_eq!(read("4812000", "JPY").as_deref(), Some("0.04812"));
        assert_eq!(read("45000", "IDR").as_deref(), Some("0.00045"));
        assert_eq!(read("628.1225", "USD").as_deref(), Some("6.281225"));
        assert_eq!(read("4.8120", "JPY").as_deref(), Some("0.04812"));
    }

    #[test]
    fn a_figure_of_another_scale_is_no_rate() {
        for (text, code) in [
            ("6.5", "USD"),         // yuan for one, with a point: documented nowhere
            ("65000.0", "USD"),     // for ten thousand
            ("628.1225", "KWD"),    // nothing known to compare with
            ("9999", "USD"),        // too small for × 10⁸
            ("65000000000", "USD"), // 650 yuan for a dollar
            ("0", "USD"),
            ("-650000000", "USD"),
            ("6.5e8", "USD"),
            (".", "USD"),
            ("", "USD"),
            ("99999999999999999999", "USD"),
        ] {
            assert_eq!(read(text, code), None, "{text} {code}");
        }
    }
}

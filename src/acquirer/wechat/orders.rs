//! The requests of an order, in WeChat Pay's words (`/v3/global`: native pay, query, close).

use super::SERVICE;
use crate::acquirer::SetupError;
use crate::acquirer::line::Request;
use crate::config::{Identity, Shop};
use crate::domain::payment::Payment;
use jiff::tz::{Offset, TimeZone};
use reqwest::Method;
use secrecy::zeroize::Zeroizing;
use serde::Serialize;

const JSON: &str = "application/json";

/// The length of `description`, in characters by the page; in bytes here, which satisfies both readings.
const MAX_DESCRIPTION: usize = 127;

/// Builds the requests of one shop.
#[derive(Debug)]
pub struct Orders {
    identity: Identity,
    description: String,
    merchant_category_code: String,
    notify_url: String,
}

/// Who asks, in the body of an order. Direct and institution fields never stand together.
#[derive(Debug, Serialize)]
struct Who<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    appid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mchid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sp_appid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sp_mchid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_appid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct NativeOrder<'a> {
    #[serde(flatten)]
    who: Who<'a>,
    description: &'a str,
    out_trade_no: &'a str,
    time_expire: String,
    attach: &'a str,
    notify_url: &'a str,
    trade_type: &'static str,
    merchant_category_code: &'a str,
    amount: Amount,
}

#[derive(Debug, Serialize)]
struct Amount {
    total: i64,
    currency: &'static str,
}

impl Orders {
    /// # Errors
    /// An identity that cannot stand in an address.
    pub fn new(identity: &Identity, notify_url: &str, shop: &Shop) -> Result<Self, SetupError> {
        check(identity)?;
        Ok(Self {
            identity: identity.clone(),
            description: description(&shop.name),
            merchant_category_code: shop.merchant_category_code.clone(),
            notify_url: notify_url.to_owned(),
        })
    }

    /// Who signs: the merchant, or the institution.
    pub fn caller(&self) -> &str {
        match &self.identity {
            Identity::Direct { mchid, .. } => mchid,
            Identity::Institution { sp_mchid, .. } => sp_mchid,
        }
    }

    /// Who we are.
    pub const fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Places the order. The same payment gives the same bytes, so that a repeat is the same order.
    pub fn create(&self, payment: &Payment) -> Request {
        let order = NativeOrder {
            who: self.who(true),
            description: &self.description,
            out_trade_no: payment.id.as_str(),
            time_expire: beijing(payment.expires_at.ms()),
            attach: payment.sale.as_str(),
            notify_url: &self.notify_url,
            trade_type: "NATIVE",
            merchant_category_code: &self.merchant_category_code,
            amount: Amount { total: payment.amount.minor, currency: payment.amount.currency.code() },
        };
        post("/v3/global/transactions/native".to_owned(), &order)
    }

    /// Asks how the order stands.
    pub fn query(&self, payment: &Payment) -> Request {
        let who = match &self.identity {
            Identity::Direct { mchid, .. } => format!("mchid={mchid}"),
            Identity::Institution { sp_mchid, sub_mchid, .. } => format!("sp_mchid={sp_mchid}&sub_mchid={sub_mchid}"),
        };
        let target = format!("/v3/global/transactions/out-trade-no/{}?{who}", payment.id);
        Request { method: Method::GET, target, media: JSON, body: Zeroizing::default(), headers: Vec::new() }
    }

    /// Asks to close the order.
    pub fn close(&self, payment: &Payment) -> Request {
        post(format!("/v3/global/transactions/out-trade-no/{}/close", payment.id), &self.who(false))
    }

    fn who(&self, with_apps: bool) -> Who<'_> {
        match &self.identity {
            Identity::Direct { mchid, appid } => Who {
                appid: with_apps.then_some(appid),
                mchid: Some(mchid),
                sp_appid: None,
                sp_mchid: None,
                sub_appid: None,
                sub_mchid: None,
            },
            Identity::Institution { sp_mchid, sp_appid, sub_mchid, sub_appid } => Who {
                appid: None,
                mchid: None,
                sp_appid: with_apps.then_some(sp_appid),
                sp_mchid: Some(sp_mchid),
                sub_appid: sub_appid.as_deref().filter(|_| with_apps),
                sub_mchid: Some(sub_mchid),
            },
        }
    }
}

fn post(target: String, body: &impl Serialize) -> Request {
    // Plain structures of text and integers are always written.
    let body = serde_json::to_vec(body).unwrap_or_default().into();
    Request { method: Method::POST, target, media: JSON, body, headers: Vec::new() }
}

/// RFC 3339 in whole seconds with the offset of WeChat Pay's own examples.
fn beijing(ms: i64) -> String {
    let stamp = jiff::Timestamp::from_second(ms.div_euclid(1000)).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let zoned = stamp.to_zoned(TimeZone::fixed(Offset::constant(8)));
    zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// WeChat Pay promises only characters of up to three bytes (WeChat Pay: API v3 conventions).
fn description(shop: &str) -> String {
    let mut text = String::new();
    for letter in shop.trim().chars().filter(|letter| !letter.is_control() && letter.len_utf8() <= 3) {
        if text.len() + letter.len_utf8() > MAX_DESCRIPTION {
            break;
        }
        text.push(letter);
    }
    let text = text.trim().to_owned();
    if text.is_empty() { "Sale".to_owned() } else { text }
}

fn check(identity: &Identity) -> Result<(), SetupError> {
    let fields: Vec<(&'static str, &str)> = match identity {
        Identity::Direct { mchid, appid } => vec![("identity.mchid", mchid), ("identity.appid", appid)],
        Identity::Institution { sp_mchid, sp_appid, sub_mchid, sub_appid } => {
            let mut fields = vec![
                ("identity.sp_mchid", sp_mchid.as_str()),
                ("identity.sp_appid", sp_appid),
                ("identity.sub_mchid", sub_mchid),
            ];
            fields.extend(sub_appid.as_deref().map(|appid| ("identity.sub_appid", appid)));
            fields
        }
    };
    let fits = |value: &str| {
        (1..=32).contains(&value.len())
            && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    };
    match fields.into_iter().find(|(_, value)| !fits(value)) {
        None => Ok(()),
        Some((key, _)) => {
            let problem = "it must be 1 to 32 letters and digits, as WeChat Pay assigned it".to_owned();
            Err(SetupError::Value { section: SERVICE.section, key, problem })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shop_name_becomes_a_description_wechat_takes() {
        assert_eq!(description("  Maison Lumière\u{7}🐱 "), "Maison Lumière");
        assert_eq!(description("🐱"), "Sale");
        let long = description(&"光".repeat(100));
        assert_eq!((long.len(), long.chars().count()), (126, 42));
    }
}

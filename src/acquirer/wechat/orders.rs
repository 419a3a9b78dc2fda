//! The requests of an order, in WeChat Pay's words (`/v3/global`: native pay, quick pay, query, close, reverse).

use super::SERVICE;
use crate::acquirer::SetupError;
use crate::acquirer::line::Request;
use crate::config::{Identity, Shop, Wechat};
use crate::domain::money::Money;
use crate::domain::payment::Payment;
use crate::domain::scan::{Family, PaymentCode};
use crate::domain::units::{CurrencyRefused, Units};
use jiff::tz::{Offset, TimeZone};
use reqwest::Method;
use secrecy::zeroize::Zeroizing;
use serde::Serialize;

const JSON: &str = "application/json";

/// Room for any request of ours, so that a body is written in one place and leaves no copies behind.
const ROOM: usize = 4 * 1024;

/// The length of `description`, in characters by the page; in bytes here, which satisfies both readings.
const MAX_DESCRIPTION: usize = 127;

/// The length of `goods_tag`.
const MAX_GOODS_TAG: usize = 32;

/// Builds the requests of one shop.
#[derive(Debug)]
pub struct Orders {
    identity: Identity,
    description: String,
    merchant_category_code: String,
    notify_url: String,
    goods_tag: Option<String>,
    campaign: Option<String>,
    units: Units,
}

/// Who asks, in the body of an order. Direct and institution fields never stand together.
#[derive(Debug, Serialize)]
pub struct Who<'a> {
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

/// An order. It may hold a customer's code, so it cannot be printed.
#[derive(Serialize)]
struct Order<'a> {
    #[serde(flatten)]
    who: Who<'a>,
    description: &'a str,
    out_trade_no: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    time_expire: Option<String>,
    attach: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    goods_tag: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notify_url: Option<&'a str>,
    trade_type: &'static str,
    merchant_category_code: &'a str,
    amount: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    payer: Option<Payer<'a>>,
}

#[derive(Serialize)]
struct Payer<'a> {
    auth_code: &'a str,
}

#[derive(Debug, Serialize)]
struct Amount {
    total: i64,
    currency: &'static str,
}

impl Orders {
    /// # Errors
    /// An identity that cannot stand in an address.
    pub fn new(wechat: &Wechat, shop: &Shop) -> Result<Self, SetupError> {
        check(&wechat.identity)?;
        let goods_tag = wechat.goods_tag.as_deref().map(|tag| fitting(tag, MAX_GOODS_TAG));
        Ok(Self {
            identity: wechat.identity.clone(),
            description: description(&shop.name),
            merchant_category_code: shop.merchant_category_code.clone(),
            notify_url: wechat.notify_url.clone(),
            goods_tag: goods_tag.filter(|tag| !tag.is_empty()),
            campaign: wechat.campaign.clone(),
            units: Units::new(Family::Wechat, &wechat.currencies),
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

    /// How WeChat Pay counts money.
    pub const fn units(&self) -> &Units {
        &self.units
    }

    /// Places the order. The same payment gives the same bytes, so that a repeat is the same order.
    ///
    /// # Errors
    /// An amount WeChat Pay cannot be asked for.
    pub fn create(&self, payment: &Payment) -> Result<Request, CurrencyRefused> {
        let order = Order {
            time_expire: Some(beijing(payment.expires_at.ms())),
            notify_url: Some(&self.notify_url),
            ..self.order(payment, "NATIVE")?
        };
        Ok(post("/v3/global/transactions/native".to_owned(), &order))
    }

    /// Asks for the money of the customer who showed `code`, the only time it is written anywhere.
    ///
    /// # Errors
    /// An amount WeChat Pay cannot be asked for.
    pub fn pay(&self, payment: &Payment, code: &PaymentCode) -> Result<Request, CurrencyRefused> {
        let payer = Some(Payer { auth_code: code.expose() });
        let order = Order { payer, ..self.order(payment, "MICROPAY")? };
        Ok(post("/v3/global/micropay/transactions/pay".to_owned(), &order))
    }

    fn order<'a>(&'a self, payment: &'a Payment, trade_type: &'static str) -> Result<Order<'a>, CurrencyRefused> {
        let Money { currency, .. } = payment.amount;
        let sale = payment.sale.as_str();
        Ok(Order {
            who: self.who(true),
            description: &self.description,
            out_trade_no: payment.id.as_str(),
            time_expire: None,
            attach: self.campaign.as_ref().map_or_else(|| sale.to_owned(), |campaign| format!("{campaign}.{sale}")),
            goods_tag: self.goods_tag.as_deref(),
            notify_url: None,
            trade_type,
            merchant_category_code: &self.merchant_category_code,
            amount: Amount { total: self.units.to_wire(payment.amount)?, currency: currency.code() },
            payer: None,
        })
    }

    /// Asks how the order stands.
    pub fn query(&self, payment: &Payment) -> Request {
        self.query_number(payment.id.as_str())
    }

    /// Asks how the order `number` stands.
    pub fn query_number(&self, number: &str) -> Request {
        get(format!("/v3/global/transactions/out-trade-no/{number}?{}", self.who_asks()))
    }

    /// Who asks, in the address of a question.
    pub fn who_asks(&self) -> String {
        match &self.identity {
            Identity::Direct { mchid, .. } => format!("mchid={mchid}"),
            Identity::Institution { sp_mchid, sub_mchid, .. } => format!("sp_mchid={sp_mchid}&sub_mchid={sub_mchid}"),
        }
    }

    /// Asks to close the order.
    pub fn close(&self, payment: &Payment) -> Request {
        post(format!("/v3/global/transactions/out-trade-no/{}/close", payment.id), &self.who(false))
    }

    /// Asks to take back what a customer's code began.
    pub fn reverse(&self, payment: &Payment) -> Request {
        let target = format!("/v3/global/micropay/transactions/out-trade-no/{}/reverse", payment.id);
        post(target, &self.who(false))
    }

    /// Who asks, in a body; `with_apps` where money is asked for or given back.
    pub fn who(&self, with_apps: bool) -> Who<'_> {
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

/// A question.
pub fn get(target: String) -> Request {
    Request { method: Method::GET, target, media: JSON, body: Zeroizing::default(), headers: Vec::new() }
}

/// An order with a JSON body.
pub fn post(target: String, body: &impl Serialize) -> Request {
    let mut bytes = Zeroizing::new(Vec::with_capacity(ROOM));
    // Plain structures of text and integers are always written.
    if serde_json::to_writer(&mut *bytes, body).is_err() {
        bytes.clear();
    }
    Request { method: Method::POST, body: bytes, ..get(target) }
}

/// RFC 3339 in whole seconds with the offset of WeChat Pay's own examples.
fn beijing(ms: i64) -> String {
    let stamp = jiff::Timestamp::from_second(ms.div_euclid(1000)).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let zoned = stamp.to_zoned(TimeZone::fixed(Offset::constant(8)));
    zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

fn description(shop: &str) -> String {
    let text = fitting(shop, MAX_DESCRIPTION);
    if text.is_empty() { "Sale".to_owned() } else { text }
}

/// `text` in at most `most` bytes. WeChat Pay promises only characters of up to three bytes (WeChat Pay: API v3
/// conventions).
pub fn fitting(text: &str, most: usize) -> String {
    let mut fit = String::new();
    for letter in text.trim().chars().filter(|letter| !letter.is_control() && letter.len_utf8() <= 3) {
        if fit.len() + letter.len_utf8() > most {
            break;
        }
        fit.push(letter);
    }
    fit.trim().to_owned()
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

//! Reading the bodies of the five calls as strictly as the documents and AMS's own client write them.

use super::answer::Said;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::sandbox::rate;
use serde_json::{Map, Value};

/// A body whose every scalar is a text.
pub(super) struct Body(Map<String, Value>);

/// What a pay call asks for. Never shown or kept whole: it holds a customer's code.
pub(super) struct PayAsk {
    pub request: String,
    pub amount: Money,
    pub scenario: Asked,
    pub order: String,
    pub description: String,
    pub merchant: String,
    pub store: String,
    pub expires_at: Option<Timestamp>,
    pub settled_in: Option<Currency>,
}

/// The two ways in a shop that need no page of the shop's own.
pub(super) enum Asked {
    /// The shop scanned this code of the customer.
    PaymentCode(String),
    /// The shop wants a code to show.
    OrderCode,
}

/// What a refund call asks for.
pub(super) struct RefundAsk {
    pub payment: String,
    pub request: String,
    pub amount: Money,
}

/// How a call names a payment or a refund: by its own number, or by the client's.
pub(super) enum Key {
    Own(String),
    Request(String),
}

impl Body {
    pub fn read(bytes: &[u8]) -> Result<Self, Said> {
        let value: Value = serde_json::from_slice(bytes).map_err(|_| illegal("the body is not JSON"))?;
        if !is_text_only(&value) {
            return Err(illegal("every value must be a text: numbers, booleans and null are not accepted"));
        }
        match value {
            Value::Object(fields) => Ok(Self(fields)),
            _ => Err(illegal("the body must be an object")),
        }
    }

    /// The member at a path written `order.merchant.merchantName`.
    fn at(&self, path: &str) -> Option<&Value> {
        let mut names = path.split('.');
        let first = self.0.get(names.next()?)?;
        names.try_fold(first, |value, name| value.get(name))
    }

    /// A text of 1 to `most` characters.
    fn text(&self, path: &str, most: usize) -> Result<&str, Said> {
        self.optional(path, most)?.ok_or_else(|| illegal(&format!("{path} is missing")))
    }

    fn optional(&self, path: &str, most: usize) -> Result<Option<&str>, Said> {
        let Some(value) = self.at(path) else { return Ok(None) };
        let text = value.as_str().ok_or_else(|| illegal(&format!("{path} must be a text")))?;
        if text.is_empty() || text.chars().count() > most {
            return Err(illegal(&format!("{path} must have 1 to {most} characters")));
        }
        Ok(Some(text))
    }

    fn exactly(&self, path: &str, wanted: &str) -> Result<(), Said> {
        if self.text(path, 64)? == wanted { Ok(()) } else { Err(illegal(&format!("{path} must be {wanted}"))) }
    }

    /// `{currency, value}`; the value is a whole number of minor units, at most 16 digits.
    fn amount(&self, path: &str) -> Result<Money, Said> {
        let code = self.text(&format!("{path}.currency"), 3)?;
        let currency = rate::settled(code)
            .ok_or_else(|| Said::failed("CURRENCY_NOT_SUPPORT", &format!("{path}.currency is not supported")))?;
        let value = self.text(&format!("{path}.value"), 16)?;
        let plain = value.bytes().all(|byte| byte.is_ascii_digit()) && !value.starts_with('0');
        let minor: i64 = value.parse().ok().filter(|_| plain).ok_or_else(|| {
            illegal(&format!("{path}.value must be a whole number above 0 in the smallest unit of the currency"))
        })?;
        // Rupiah have two decimals in ISO 4217 and none in life (Antom: currency codes).
        if currency.code() == "IDR" && minor % 100 != 0 {
            return Err(illegal(&format!("{path}.value must end in 00 for IDR")));
        }
        Ok(Money::new(minor, currency))
    }

    fn time(&self, path: &str) -> Result<Option<Timestamp>, Said> {
        let Some(text) = self.optional(path, 64)? else { return Ok(None) };
        let read = crate::clock::parse_rfc3339(text).filter(|_| text.contains('T'));
        read.map(Some).ok_or_else(|| illegal(&format!("{path} must be a time as 2026-11-22T14:00:00+08:00")))
    }

    fn category(&self, path: &str) -> Result<(), Said> {
        let code = self.text(path, 32)?;
        let four = code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit());
        if four { Ok(()) } else { Err(illegal(&format!("{path} must be four digits"))) }
    }

    /// The body of a pay call.
    pub fn pay(&self) -> Result<PayAsk, Said> {
        self.exactly("productCode", "IN_STORE_PAYMENT")?;
        self.exactly("paymentMethod.paymentMethodType", "CONNECT_WALLET")?;
        let request = self.text("paymentRequestId", 64)?.to_owned();
        let scenario = self.scenario()?;
        self.amount("order.orderAmount")?;
        let (merchant, store) = self.shop()?;
        self.terminal(matches!(scenario, Asked::PaymentCode(_)))?;
        for path in ["paymentNotifyUrl", "paymentRedirectUrl"] {
            if self.optional(path, 2048)?.is_some_and(|url| !url.starts_with("https://")) {
                return Err(illegal(&format!("{path} must be an https address")));
            }
        }
        if self.optional("merchantRegion", 2)?.is_some_and(|region| !["US", "JP", "PK", "SG"].contains(&region)) {
            return Err(illegal("merchantRegion must be US, JP, PK or SG"));
        }
        Ok(PayAsk {
            request,
            amount: self.amount("paymentAmount")?,
            scenario,
            order: self.text("order.referenceOrderId", 64)?.to_owned(),
            description: self.text("order.orderDescription", 256)?.to_owned(),
            merchant,
            store,
            expires_at: self.time("paymentExpiryTime")?,
            settled_in: self.settlement_currency()?,
        })
    }

    fn scenario(&self) -> Result<Asked, Said> {
        let code = self.optional("paymentMethod.paymentMethodId", 128)?;
        match (self.text("paymentFactor.inStorePaymentScenario", 32)?, code) {
            ("PaymentCode", Some(code)) => Ok(Asked::PaymentCode(code.to_owned())),
            ("PaymentCode", None) => Err(illegal("paymentMethod.paymentMethodId is missing")),
            ("OrderCode", None) => Ok(Asked::OrderCode),
            ("OrderCode", Some(_)) => Err(illegal("an order code has no paymentMethod.paymentMethodId")),
            ("EntryCode", _) => Err(Said::failed("ACCESS_DENIED", "entry codes are not in this contract")),
            _ => Err(illegal("paymentFactor.inStorePaymentScenario must be PaymentCode or OrderCode")),
        }
    }

    fn shop(&self) -> Result<(String, String), Said> {
        let merchant = self.text("order.merchant.referenceMerchantId", 32)?;
        self.text("order.merchant.merchantName", 256)?;
        self.category("order.merchant.merchantMCC")?;
        let store = self.text("order.merchant.store.referenceStoreId", 32)?;
        self.text("order.merchant.store.storeName", 256)?;
        self.category("order.merchant.store.storeMCC")?;
        Ok((merchant.to_owned(), store.to_owned()))
    }

    /// AMS's own client sends an order code without a terminal, and refuses a scanned code without one.
    fn terminal(&self, wanted: bool) -> Result<(), Said> {
        if wanted || self.at("order.env").is_some() {
            self.text("order.env.storeTerminalId", 64)?;
            self.time("order.env.storeTerminalRequestTime")?
                .ok_or_else(|| illegal("order.env.storeTerminalRequestTime is missing"))?;
        }
        Ok(())
    }

    fn settlement_currency(&self) -> Result<Option<Currency>, Said> {
        let Some(code) = self.optional("settlementStrategy.settlementCurrency", 3)? else { return Ok(None) };
        let unknown = || Said::failed("SETTLE_CONTRACT_NOT_MATCH", "no contract settles in this currency");
        rate::settled(code).map(Some).ok_or_else(unknown)
    }

    /// The payment an inquiry or a cancel is about; Antom's own number wins.
    pub fn payment(&self) -> Result<Key, Said> {
        self.key("paymentId", "paymentRequestId")
    }

    /// The refund an inquiry is about; Antom's own number wins.
    pub fn refund_key(&self) -> Result<Key, Said> {
        self.key("refundId", "refundRequestId")
    }

    fn key(&self, own: &str, request: &str) -> Result<Key, Said> {
        if let Some(id) = self.optional(own, 64)? {
            return Ok(Key::Own(id.to_owned()));
        }
        let request_id = self.optional(request, 64)?;
        request_id
            .map(|id| Key::Request(id.to_owned()))
            .ok_or_else(|| illegal(&format!("{own} or {request} is missing")))
    }

    /// The body of a refund call.
    pub fn refund(&self) -> Result<RefundAsk, Said> {
        self.optional("referenceRefundId", 64)?;
        self.optional("refundReason", 256)?;
        self.time("refundRequestTime")?;
        Ok(RefundAsk {
            payment: self.text("paymentId", 64)?.to_owned(),
            request: self.text("refundRequestId", 64)?.to_owned(),
            amount: self.amount("refundAmount")?,
        })
    }
}

fn is_text_only(value: &Value) -> bool {
    match value {
        Value::String(_) => true,
        Value::Array(items) => items.iter().all(is_text_only),
        Value::Object(fields) => fields.values().all(is_text_only),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn illegal(why: &str) -> Said {
    Said::failed("PARAM_ILLEGAL", why)
}

//! The requests, in Alipay+'s words (Antom, in-store payments: pay, inquiryPayment, cancel, refund, inquiryRefund).
//!
//! All scalars are texts, amounts included. A body is written once: what is signed is what is sent. A customer's code
//! is looked at only while its body is written, and the buffer is wiped when the wire lets go of it.

use crate::clock::zoned;
use crate::config::{Alipay, Shop};
use crate::domain::money::Money;
use crate::domain::payment::Payment;
use crate::domain::refund::Refund;
use crate::domain::scan::{Family, PaymentCode};
use crate::domain::time::Timestamp;
use crate::domain::units::{CurrencyRefused, Units};
use jiff::tz::TimeZone;
use secrecy::zeroize::Zeroizing;
use serde::Serialize;

/// The longest name or description (Antom: `merchantName`, `storeName`, `orderDescription`), in characters.
const LONGEST_NAME: usize = 256;

/// Room for the longest body: a buffer that grows would leave pieces of a customer's code behind.
const ROOM: usize = 16 * 1024;

/// Begins the client ids of Antom's own sandbox.
const SANDBOX: &str = "SANDBOX_";

/// A body that is wiped when it is dropped.
pub type Body = Zeroizing<Vec<u8>>;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Call {
    Pay,
    Inquiry,
    /// Closes what a customer was shown.
    Close,
    /// Takes back what a customer's code began. On the wire both are `cancel`.
    Reverse,
    Refund,
    InquiryRefund,
}

impl Call {
    const fn name(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::Inquiry => "inquiryPayment",
            Self::Close | Self::Reverse => "cancel",
            Self::Refund => "refund",
            Self::InquiryRefund => "inquiryRefund",
        }
    }
}

/// Builds the requests of one shop.
#[derive(Debug)]
pub struct Orders {
    base: &'static str,
    units: Units,
    name: String,
    merchant_category_code: String,
    merchant_id: String,
    store_id: String,
    till: String,
    timezone: TimeZone,
    region: Option<String>,
    settlement: Option<&'static str>,
    notify_url: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Pay<'a> {
    product_code: &'static str,
    payment_request_id: &'a str,
    payment_amount: Amount,
    payment_method: Method<'a>,
    payment_factor: Factor,
    order: Order<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    settlement_strategy: Option<Settlement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payment_notify_url: Option<&'a str>,
    payment_expiry_time: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    merchant_region: Option<&'a str>,
}

#[derive(Serialize, Clone)]
struct Amount {
    currency: &'static str,
    value: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Method<'a> {
    payment_method_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    payment_method_id: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Factor {
    in_store_payment_scenario: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Order<'a> {
    reference_order_id: &'a str,
    order_description: &'a str,
    order_amount: Amount,
    merchant: Merchant<'a>,
    env: Env<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Merchant<'a> {
    reference_merchant_id: &'a str,
    merchant_name: &'a str,
    #[serde(rename = "merchantMCC")]
    merchant_mcc: &'a str,
    store: Store<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Store<'a> {
    reference_store_id: &'a str,
    store_name: &'a str,
    #[serde(rename = "storeMCC")]
    store_mcc: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Env<'a> {
    store_terminal_id: &'a str,
    store_terminal_request_time: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Settlement {
    settlement_currency: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Which<'a> {
    payment_request_id: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GiveBack<'a> {
    payment_id: &'a str,
    refund_request_id: String,
    refund_amount: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    refund_reason: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WhichRefund {
    refund_request_id: String,
}

impl Orders {
    /// The requests of `shop` from the till called `till`.
    pub fn new(alipay: &Alipay, shop: &Shop, till: &str) -> Self {
        let sandbox = alipay.client_id.starts_with(SANDBOX);
        Self {
            base: if sandbox { "/ams/sandbox/api/v1/payments/" } else { "/ams/api/v1/payments/" },
            units: Units::new(Family::Alipay, &alipay.currencies),
            name: name(&shop.name),
            merchant_category_code: shop.merchant_category_code.clone(),
            merchant_id: alipay.merchant_id.clone(),
            store_id: alipay.store_id.clone(),
            till: till.to_owned(),
            timezone: shop.timezone.clone(),
            region: alipay.merchant_region.clone(),
            settlement: alipay.settlement_currency.map(|currency| currency.code()),
            notify_url: alipay.notify_url.clone(),
        }
    }

    /// Where `call` goes: the path that is signed and sent.
    pub fn path(&self, call: Call) -> String {
        format!("{}{}", self.base, call.name())
    }

    /// Whether no money moves behind this client id.
    pub fn is_sandbox(&self) -> bool {
        self.base.contains("/sandbox/")
    }

    /// How Alipay+ counts money.
    pub const fn units(&self) -> &Units {
        &self.units
    }

    /// Places the order: with a customer's `code`, or to be shown as a code. The same payment gives the same bytes.
    ///
    /// # Errors
    /// An amount Alipay+ does not take.
    pub fn pay(&self, payment: &Payment, code: Option<&PaymentCode>) -> Result<Body, CurrencyRefused> {
        let amount = self.amount(payment.amount)?;
        let mcc = self.merchant_category_code.as_str();
        let store = Store { reference_store_id: &self.store_id, store_name: &self.name, store_mcc: mcc };
        let merchant =
            Merchant { reference_merchant_id: &self.merchant_id, merchant_name: &self.name, merchant_mcc: mcc, store };
        let env = Env { store_terminal_id: &self.till, store_terminal_request_time: self.local(payment.created_at) };
        let scenario = if code.is_some() { "PaymentCode" } else { "OrderCode" };
        Ok(write(&Pay {
            product_code: "IN_STORE_PAYMENT",
            payment_request_id: payment.id.as_str(),
            payment_amount: amount.clone(),
            payment_method: Method {
                payment_method_type: "CONNECT_WALLET",
                payment_method_id: code.map(PaymentCode::expose),
            },
            payment_factor: Factor { in_store_payment_scenario: scenario },
            order: Order {
                reference_order_id: payment.sale.as_str(),
                order_description: &self.name,
                order_amount: amount,
                merchant,
                env,
            },
            settlement_strategy: self.settlement.map(|settlement_currency| Settlement { settlement_currency }),
            payment_notify_url: self.notify_url.as_deref(),
            payment_expiry_time: self.local(payment.expires_at),
            merchant_region: self.region.as_deref(),
        }))
    }

    /// Asks about the payment `id`, or cancels it. Always by the till's own number: after a lost answer it has no other.
    pub fn which(&self, id: &str) -> Body {
        write(&Which { payment_request_id: id })
    }

    /// Asks for `refund` of the payment Alipay+ calls `payment_id`. The same request number gives the same bytes.
    ///
    /// # Errors
    /// An amount Alipay+ does not take.
    pub fn refund(&self, refund: &Refund, payment_id: &str) -> Result<Body, CurrencyRefused> {
        Ok(write(&GiveBack {
            payment_id,
            refund_request_id: refund.request(),
            refund_amount: self.amount(refund.amount)?,
            refund_reason: refund.reason.as_deref(),
        }))
    }

    /// Asks how `refund` stands.
    pub fn which_refund(&self, refund: &Refund) -> Body {
        write(&WhichRefund { refund_request_id: refund.request() })
    }

    fn amount(&self, money: Money) -> Result<Amount, CurrencyRefused> {
        Ok(Amount { currency: money.currency.code(), value: self.units.to_wire(money)?.to_string() })
    }

    /// ISO 8601 in whole seconds with the shop's offset.
    fn local(&self, at: Timestamp) -> String {
        zoned(&self.timezone, at).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }
}

fn write(body: &impl Serialize) -> Body {
    let mut out = Zeroizing::new(Vec::with_capacity(ROOM));
    // Plain structures of text are always written.
    if serde_json::to_writer(&mut *out, body).is_err() {
        out.clear();
    }
    out
}

fn name(shop: &str) -> String {
    let name: String = shop.trim().chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect();
    if name.is_empty() { "Sale".to_owned() } else { name }
}

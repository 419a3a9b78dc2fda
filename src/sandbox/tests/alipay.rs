//! Alipay+ seen from the wire, with requests signed here by hand.

mod flows;
mod given_back;
mod strict;
mod trouble;

use super::super::{AlipayAccount, Call, Fault, Matcher, Mood, ResultStatus, Wallet};
use super::*;

const PAY: &str = "/ams/sandbox/api/v1/payments/pay";
const INQUIRY: &str = "/ams/sandbox/api/v1/payments/inquiryPayment";
const CANCEL: &str = "/ams/sandbox/api/v1/payments/cancel";
const REFUND: &str = "/ams/sandbox/api/v1/payments/refund";
const REFUND_INQUIRY: &str = "/ams/sandbox/api/v1/payments/inquiryRefund";

/// A request as a till sends it; each part can be made wrong.
struct Ask {
    method: &'static str,
    path: String,
    client: String,
    at: String,
    content_type: String,
    /// What is signed instead of what is sent.
    signed: Option<String>,
    header: fn(&str) -> String,
}

fn urlencoded(base64: &str) -> String {
    base64.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
}

fn usual_header(signature: &str) -> String {
    format!("algorithm=RSA256,keyVersion=1,signature={}", urlencoded(signature))
}

/// A shop that is a client of Alipay+.
struct Client(Shop);

impl std::ops::Deref for Client {
    type Target = Shop;

    fn deref(&self) -> &Shop {
        &self.0
    }
}

fn shop() -> Client {
    Client(super::shop())
}

fn shop_with(change: impl FnOnce(&mut Options)) -> Client {
    Client(super::shop_with(change))
}

impl Client {
    fn account(&self) -> &AlipayAccount {
        self.world.0.accounts.alipay()
    }

    fn ask(&self, path: &str) -> Ask {
        Ask {
            method: "POST",
            path: path.to_owned(),
            client: self.account().client_id().to_owned(),
            at: self.clock.now().ms().to_string(),
            content_type: "application/json; charset=UTF-8".to_owned(),
            signed: None,
            header: usual_header,
        }
    }

    fn try_ask(&self, ask: &Ask, body: &str) -> Option<Got> {
        let Ask { method, path, client, at, content_type, .. } = ask;
        let text = ask.signed.clone().unwrap_or_else(|| format!("{method} {path}\n{client}.{at}.{body}"));
        let signature = (ask.header)(&self.account().sign_as_merchant(text.as_bytes()));
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: {content_type}\r\nClient-Id: {client}\r\n\
             Request-Time: {at}\r\nSignature: {signature}\r\nContent-Length: {}\r\n\r\n{body}",
            self.running.addr(),
            body.len()
        );
        self.raw(&request).expect("a connection")
    }

    fn ams(&self, path: &str, body: &Value) -> Got {
        self.try_ask(&self.ask(path), &body.to_string()).expect("an answer")
    }

    /// The answer, which must be signed.
    fn told(&self, path: &str, body: &Value) -> Value {
        let got = self.ams(path, body);
        assert_eq!(got.status, 200, "{}", got.body);
        assert!(got.is_signed_for(self.account(), path), "{} {}", got.head, got.body);
        got.json()
    }

    /// A customer's code is scanned.
    fn scanned(&self, no: &str, minor: i64, wallet: Wallet, mood: Mood) -> Value {
        let code = self.world.show_code(wallet, mood);
        self.told(PAY, &pay_body(no, minor, Some(&code)))
    }

    /// The text of a fresh order code.
    fn order_code(&self, no: &str, minor: i64) -> String {
        let told = self.told(PAY, &pay_body(no, minor, None));
        assert_eq!(result(&told), ("S".to_owned(), "SUCCESS".to_owned()), "{told}");
        text_of(&told)
    }

    fn inquire(&self, no: &str) -> Value {
        self.told(INQUIRY, &json!({ "paymentRequestId": no }))
    }

    fn standing(&self, no: &str) -> (String, String) {
        let told = self.inquire(no);
        let text = |name: &str| told[name].as_str().unwrap_or("").to_owned();
        (text("paymentStatus"), text("paymentResultCode"))
    }

    fn cancel(&self, no: &str) -> Value {
        self.told(CANCEL, &json!({ "paymentRequestId": no }))
    }

    fn refund(&self, payment_id: &str, no: &str, minor: i64) -> Value {
        self.told(REFUND, &refund_body(payment_id, no, minor))
    }
}

impl Got {
    fn is_signed_for(&self, account: &AlipayAccount, path: &str) -> bool {
        let (Some(client), Some(at), Some(header)) =
            (self.header("client-id"), self.header("response-time"), self.header("signature"))
        else {
            return false;
        };
        assert!(crate::clock::parse_rfc3339(at).is_some() && at.len() == 25, "{at}");
        assert!(header.replace(' ', "").starts_with("algorithm=RSA256,keyVersion=1,signature="), "{header}");
        let encoded = header.rsplit("signature=").next().expect("a value").to_ascii_uppercase();
        assert!(!encoded.contains(['+', '/', '=']), "{header}");
        // Only the percent signs are case-insensitive.
        let value = header.rsplit("signature=").next().expect("a value");
        let base64 = ["%2B", "%2b"].iter().fold(value.to_owned(), |text, code| text.replace(code, "+"));
        let base64 = ["%2F", "%2f"].iter().fold(base64, |text, code| text.replace(code, "/"));
        let base64 = ["%3D", "%3d"].iter().fold(base64, |text, code| text.replace(code, "="));
        account.platform_signed(format!("POST {path}\n{client}.{at}.{}", self.body).as_bytes(), &base64)
    }
}

/// Every member the documents and AMS's own client want, and a scanned code or none.
fn pay_body(no: &str, minor: i64, code: Option<&str>) -> Value {
    let mut body = json!({
        "productCode": "IN_STORE_PAYMENT",
        "paymentRequestId": no,
        "paymentAmount": { "currency": "EUR", "value": minor.to_string() },
        "paymentMethod": { "paymentMethodType": "CONNECT_WALLET" },
        "paymentFactor": { "inStorePaymentScenario": if code.is_some() { "PaymentCode" } else { "OrderCode" } },
        "order": {
            "referenceOrderId": format!("sale-{no}"),
            "orderDescription": "Maison Lumière, perfume",
            "orderAmount": { "currency": "EUR", "value": minor.to_string() },
            "merchant": {
                "referenceMerchantId": "M0001",
                "merchantName": "Maison Lumière",
                "merchantMCC": "5947",
                "store": { "referenceStoreId": "S0001", "storeName": "Maison Lumière", "storeMCC": "5947" },
            },
        },
    });
    if let Some(code) = code {
        body["paymentMethod"]["paymentMethodId"] = json!(code);
        body["order"]["env"] =
            json!({ "storeTerminalId": "paris-1", "storeTerminalRequestTime": "2026-11-22T14:00:00+08:00" });
    }
    body
}

fn refund_body(payment_id: &str, no: &str, minor: i64) -> Value {
    json!({
        "paymentId": payment_id,
        "refundRequestId": no,
        "refundAmount": { "currency": "EUR", "value": minor.to_string() },
        "refundReason": "returned",
    })
}

fn result(told: &Value) -> (String, String) {
    let text = |name: &str| told["result"][name].as_str().unwrap_or("").to_owned();
    assert!(told["result"]["resultMessage"].is_string(), "{told}");
    (text("resultStatus"), text("resultCode"))
}

fn code_of(told: &Value) -> String {
    result(told).1
}

/// The text to scan among the forms of an order code.
fn text_of(told: &Value) -> String {
    let forms = told["orderCodeForm"]["codeDetails"].as_array().expect("forms");
    assert!((1..=4).contains(&forms.len()), "{told}");
    let texts: Vec<&Value> = forms.iter().filter(|form| form["displayType"] == "TEXT").collect();
    assert_eq!(texts.len(), 1, "{told}");
    texts[0]["codeValue"].as_str().expect("a text").to_owned()
}

fn id_of(told: &Value) -> String {
    told["paymentId"].as_str().expect("a number").to_owned()
}

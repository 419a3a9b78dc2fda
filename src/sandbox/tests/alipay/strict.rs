//! What is refused, and how.

use super::*;

impl Client {
    /// The code a wrongly made request is refused with, and whether the answer is signed.
    fn refusal(&self, ask: &Ask, body: &str) -> (String, bool) {
        let got = self.try_ask(ask, body).expect("an answer");
        assert_eq!(got.status, 200, "{}", got.body);
        (code_of(&got.json()), got.is_signed_for(self.account(), &ask.path))
    }
}

#[test]
fn headers_and_signature_are_checked() {
    let shop = shop();
    let body = pay_body(NO, 100, None).to_string();
    let Ask { client, at, .. } = shop.ask(PAY);
    let refused = |ask: Ask| shop.refusal(&ask, &body);
    let wrong = |code: &str| (code.to_owned(), true);
    let unsigned = |code: &str| (code.to_owned(), false);
    let ask = || shop.ask(PAY);

    assert_eq!(refused(Ask { client: "SANDBOX_5YNOBODY".to_owned(), ..ask() }), wrong("CLIENT_INVALID"));
    assert_eq!(refused(Ask { at: "2026-11-22T14:00:00+08:00".to_owned(), ..ask() }), wrong("PARAM_ILLEGAL"));
    assert_eq!(refused(Ask { content_type: "text/plain".to_owned(), ..ask() }), wrong("MEDIA_TYPE_NOT_ACCEPTABLE"));
    assert_eq!(refused(Ask { method: "PUT", ..ask() }), wrong("METHOD_NOT_SUPPORTED"));
    let unknown = "/ams/sandbox/api/v1/payments/payLater".to_owned();
    assert_eq!(refused(Ask { path: unknown, ..ask() }), wrong("NO_INTERFACE_DEF"));
    let texts = [
        format!("POST {PAY}\n{client}.{at}.{body}\n"),
        format!("POST {PAY}\n{client}.{at}.{body} "),
        format!("post {PAY}\n{client}.{at}.{body}"),
        format!("POST /ams/api/v1/payments/pay\n{client}.{at}.{body}"),
        format!("POST {PAY} {client}.{at}.{body}"),
    ];
    for text in texts {
        assert_eq!(refused(Ask { signed: Some(text.clone()), ..ask() }), unsigned("INVALID_SIGNATURE"), "{text}");
    }
    let headers: [fn(&str) -> String; 6] = [
        |_| String::new(),
        |signature| format!("algorithm=RSA256,keyVersion=1,signature={signature}"),
        |signature| format!("algorithm=RSA512,keyVersion=1,signature={}", urlencoded(signature)),
        |signature| format!("keyVersion=1,signature={}", urlencoded(signature)),
        |_| "algorithm=RSA256,keyVersion=1,signature=%2B%2".to_owned(),
        |signature| format!("algorithm=RSA256,keyVersion=1,signature={},more=1", urlencoded(signature)),
    ];
    for header in headers {
        assert_eq!(refused(Ask { header, ..ask() }), unsigned("INVALID_SIGNATURE"), "{}", header("+/="));
    }
    let other_key = |signature: &str| format!("algorithm=RSA256,keyVersion=2,signature={}", urlencoded(signature));
    assert_eq!(refused(Ask { header: other_key, ..ask() }), wrong("KEY_NOT_FOUND"));
    assert_eq!(shop.inquire(NO)["result"]["resultCode"], "ORDER_NOT_EXIST", "nothing happened");
    let spaced = |signature: &str| format!("algorithm=RSA256, keyVersion=1, signature={}", urlencoded(signature));
    assert_eq!(refused(Ask { header: spaced, ..ask() }), wrong("SUCCESS"));
}

#[test]
fn practice_clients_and_others_have_a_path_each() {
    let shop = shop();
    let body = pay_body(NO, 100, None).to_string();
    let live = PAY.replace("/sandbox", "");
    assert_eq!(shop.refusal(&shop.ask(&live), &body).0, "CLIENT_INVALID");
    let other = shop_with(|options| options.accounts = accounts().with_live_alipay());
    assert!(!other.account().client_id().starts_with("SANDBOX_"));
    assert_eq!(other.refusal(&other.ask(PAY), &body).0, "CLIENT_INVALID");
    assert_eq!(other.refusal(&other.ask(&live), &body), ("SUCCESS".to_owned(), true));
}

/// The body with the member at `path` changed, or taken out.
fn changed(body: &Value, path: &str, value: Option<Value>) -> Value {
    let mut body = body.clone();
    let (parent, name) = path.rsplit_once('/').expect("a path");
    let fields = body.pointer_mut(parent).and_then(Value::as_object_mut).expect(path);
    match value {
        Some(value) => drop(fields.insert(name.to_owned(), value)),
        None => assert!(fields.remove(name).is_some(), "{path}"),
    }
    body
}

#[test]
fn every_member_that_is_wanted_must_be_there() {
    let shop = shop();
    let code = shop.world.show_code(Wallet::AlipayCn, Mood::Pays);
    let body = pay_body(NO, 100, Some(&code));
    let wanted = [
        "/productCode",
        "/paymentRequestId",
        "/paymentAmount",
        "/paymentAmount/currency",
        "/paymentAmount/value",
        "/paymentMethod/paymentMethodType",
        "/paymentMethod/paymentMethodId",
        "/paymentFactor/inStorePaymentScenario",
        "/order/referenceOrderId",
        "/order/orderDescription",
        "/order/orderAmount",
        "/order/merchant/referenceMerchantId",
        "/order/merchant/merchantName",
        "/order/merchant/merchantMCC",
        "/order/merchant/store/referenceStoreId",
        "/order/merchant/store/storeName",
        "/order/merchant/store/storeMCC",
        "/order/env/storeTerminalId",
        "/order/env/storeTerminalRequestTime",
    ];
    for path in wanted {
        let told = shop.told(PAY, &changed(&body, path, None));
        assert_eq!(result(&told), ("F".to_owned(), "PARAM_ILLEGAL".to_owned()), "{path}");
    }
    assert_eq!(code_of(&shop.told(PAY, &body)), "SUCCESS");
}

#[test]
fn members_of_the_wrong_kind_are_refused() {
    let shop = shop();
    let code = shop.world.show_code(Wallet::AlipayCn, Mood::Pays);
    let body = pay_body(NO, 100, Some(&code));
    let wrong = [
        ("/paymentAmount/value", json!(100), "PARAM_ILLEGAL"),
        ("/paymentAmount/value", json!("1.00"), "PARAM_ILLEGAL"),
        ("/paymentAmount/value", json!("0"), "PARAM_ILLEGAL"),
        ("/paymentAmount/value", json!("0100"), "PARAM_ILLEGAL"),
        ("/paymentAmount/value", json!("-100"), "PARAM_ILLEGAL"),
        ("/paymentAmount/value", json!("12345678901234567"), "PARAM_ILLEGAL"),
        ("/paymentAmount/currency", json!("XYZ"), "CURRENCY_NOT_SUPPORT"),
        ("/paymentRequestId", json!("x".repeat(65)), "PARAM_ILLEGAL"),
        ("/paymentRequestId", json!(""), "PARAM_ILLEGAL"),
        ("/productCode", json!("CASHIER_PAYMENT"), "PARAM_ILLEGAL"),
        ("/paymentMethod/paymentMethodType", json!("ALIPAY_CN"), "PARAM_ILLEGAL"),
        ("/paymentFactor/inStorePaymentScenario", json!("Scan"), "PARAM_ILLEGAL"),
        ("/paymentFactor/inStorePaymentScenario", json!("OrderCode"), "PARAM_ILLEGAL"),
        ("/paymentFactor/inStorePaymentScenario", json!("EntryCode"), "ACCESS_DENIED"),
        ("/order/merchant/merchantMCC", json!("594"), "PARAM_ILLEGAL"),
        ("/order/env/storeTerminalRequestTime", json!("1795327200000"), "PARAM_ILLEGAL"),
        ("/order/orderDescription", Value::Null, "PARAM_ILLEGAL"),
        ("/paymentExpiryTime", json!("2026-11-22T13:59:59+08:00"), "PARAM_ILLEGAL"),
        ("/paymentExpiryTime", json!("tomorrow"), "PARAM_ILLEGAL"),
        ("/paymentNotifyUrl", json!("http://pay.example.org"), "PARAM_ILLEGAL"),
        ("/merchantRegion", json!("FR"), "PARAM_ILLEGAL"),
        ("/anything", json!({ "deep": [true] }), "PARAM_ILLEGAL"),
    ];
    for (path, value, code) in wrong {
        let shown = value.to_string();
        assert_eq!(code_of(&shop.told(PAY, &changed(&body, path, Some(value)))), code, "{path} {shown}");
    }
    for text in ["", "[]", "{", "\"text\""] {
        assert_eq!(shop.refusal(&shop.ask(PAY), text).0, "PARAM_ILLEGAL", "{text}");
    }
    let rupiah = json!({ "currency": "IDR", "value": "150050" });
    assert_eq!(code_of(&shop.told(PAY, &changed(&body, "/paymentAmount", Some(rupiah)))), "PARAM_ILLEGAL");
    assert_eq!(code_of(&shop.told(INQUIRY, &json!({}))), "PARAM_ILLEGAL");
    assert_eq!(
        code_of(&shop.told(REFUND, &json!({ "refundRequestId": "r", "paymentRequestId": NO }))),
        "PARAM_ILLEGAL"
    );
    assert!(shop.world.charges().is_empty());
}

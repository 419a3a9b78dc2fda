//! Placing an order: with a customer's code, and as a code the shop shows.

use super::server::*;
use crate::acquirer::{Acquirer, Reached};
use crate::clock::parse_rfc3339;
use crate::domain::payment::{Answer, Charge, Payment};
use serde_json::{Value, json};

/// The signed answer to a pay call with a customer's code, with `changes` made to it.
fn paid(changes: &[(&str, Value)]) -> Canned {
    let mut body = json!({
        "result": result("S", "SUCCESS"),
        "paymentRequestId": scanned().id.as_str(), "paymentId": "2020031519401",
        "paymentAmount": {"currency": "JPY", "value": "200"},
        "actualPaymentAmount": {"currency": "CNY", "value": "1292"},
        "paymentQuote": {"guaranteed": false, "quoteCurrencyPair": "392/156", "quotePrice": 0.064622},
        "paymentTime": "2026-01-02T11:03:05+08:00",
        "pspCustomerInfo": {"pspName": "ALIPAY_HK", "displayCustomerId": "san***@mock.com"},
    });
    for (name, value) in changes {
        body[*name] = value.clone();
    }
    Canned::signed(&body)
}

fn order_code(details: &Value) -> Canned {
    Canned::signed(&json!({
        "result": result("S", "SUCCESS"), "paymentRequestId": payment().id.as_str(),
        "orderCodeForm": {"codeDetails": details},
    }))
}

async fn scan(answer: Canned) -> Answer {
    till(answer).await.alipay.create(&scanned(), Some(&code())).await.answer
}

async fn show(answer: Canned) -> Answer {
    till(answer).await.alipay.create(&payment(), None).await.answer
}

#[tokio::test]
async fn a_customers_code_is_sent_as_the_documents_say() {
    let till = till(paid(&[])).await;
    till.alipay.create(&scanned(), Some(&code())).await;
    let seen = &till.seen()[0];
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", "/ams/api/v1/payments/pay"));
    let id = scanned().id;
    let expected = format!(
        concat!(
            r#"{{"productCode":"IN_STORE_PAYMENT","paymentRequestId":"{id}","#,
            r#""paymentAmount":{{"currency":"JPY","value":"200"}},"#,
            r#""paymentMethod":{{"paymentMethodType":"CONNECT_WALLET","paymentMethodId":"{digits}"}},"#,
            r#""paymentFactor":{{"inStorePaymentScenario":"PaymentCode"}},"#,
            r#""order":{{"referenceOrderId":"{sale}","orderDescription":"Maison Lumière","#,
            r#""orderAmount":{{"currency":"JPY","value":"200"}},"#,
            r#""merchant":{{"referenceMerchantId":"M0001","merchantName":"Maison Lumière","merchantMCC":"5947","#,
            r#""store":{{"referenceStoreId":"S0001","storeName":"Maison Lumière","storeMCC":"5947"}}}},"#,
            r#""env":{{"storeTerminalId":"till-1","storeTerminalRequestTime":"2026-01-02T12:03:04+09:00"}}}},"#,
            r#""paymentExpiryTime":"2026-01-02T12:06:04+09:00"}}"#
        ),
        id = id,
        digits = DIGITS,
        sale = scanned().sale
    );
    assert_eq!(seen.body, expected);
    seen.assert_signed();
    assert_eq!(seen.header("content-type"), "application/json; charset=UTF-8");
    assert_eq!(seen.header("accept"), "application/json");
    assert_eq!(seen.header("client-id"), CLIENT);
    assert_eq!(seen.header("request-time"), now().ms().to_string());
    assert!(!seen.headers.contains_key("agent-token") && !seen.headers.contains_key("cookie"));
}

#[tokio::test]
async fn a_code_to_show_is_asked_for_with_the_same_bytes_every_time() {
    let details =
        json!([{"codeValueType": "QRCODE", "codeValue": "https://gqr.alipay.com/2810", "displayType": "TEXT"}]);
    let till = till_as(
        |alipay| {
            alipay.notify_url = Some("https://pay.example.org/alipay".to_owned());
            alipay.settlement_currency = Some(money(1, "EUR").currency);
            alipay.merchant_region = Some("JP".to_owned());
        },
        move |_| order_code(&details),
    )
    .await;
    for _ in 0..2 {
        let reply = till.alipay.create(&payment(), None).await;
        assert_eq!(reply.answer, Answer::Code { payload: "https://gqr.alipay.com/2810".to_owned() });
        assert_eq!(reply.reached, Reached::Yes);
    }
    let seen = till.seen();
    assert_eq!(seen[0].body, seen[1].body);
    seen.iter().for_each(Seen::assert_signed);
    let body = seen[0].json();
    assert_eq!(body["paymentFactor"]["inStorePaymentScenario"], "OrderCode");
    assert_eq!(body["paymentMethod"], json!({"paymentMethodType": "CONNECT_WALLET"}));
    assert_eq!(body["paymentNotifyUrl"], "https://pay.example.org/alipay");
    assert_eq!(body["settlementStrategy"], json!({"settlementCurrency": "EUR"}));
    assert_eq!(body["merchantRegion"], "JP");
    assert_only_texts(&body);
}

/// The documents take no scalar but text.
fn assert_only_texts(value: &Value) {
    match value {
        Value::Object(fields) => fields.values().for_each(assert_only_texts),
        Value::String(_) => {}
        other => panic!("{other} is no text"),
    }
}

#[tokio::test]
async fn a_sandbox_client_and_an_integrator_go_their_own_way() {
    let home = tempfile::tempdir().expect("a folder");
    let token = file(home.path(), "agent.token", "agent-1\n");
    let sandbox = "SANDBOX_5Y00000000000001";
    let till = till_as(
        |alipay| {
            alipay.client_id = sandbox.to_owned();
            alipay.agent_token = Some(token);
        },
        move |_| Canned { signed: Some((sandbox.to_owned(), true)), ..Canned::signed(&bare("F", "ORDER_NOT_EXIST")) },
    )
    .await;
    let reply = till.alipay.query(&payment()).await;
    assert_eq!(reply.answer, Answer::NotFound, "the answer is verified with the path that was sent");
    let seen = &till.seen()[0];
    assert_eq!(seen.target, "/ams/sandbox/api/v1/payments/inquiryPayment");
    assert_eq!((seen.header("client-id"), seen.header("agent-token")), (sandbox, "agent-1"));
    seen.assert_signed();
}

#[tokio::test]
async fn a_signed_success_of_a_customers_code_is_a_charge() {
    let charge = Charge {
        acquirer_id: "2020031519401".to_owned(),
        payer: Some(money(1_292, "CNY")),
        at: parse_rfc3339("2026-01-02T03:03:05Z").expect("a time"),
        wallet: Some("ALIPAY_HK".to_owned()),
        discounts: Vec::new(),
    };
    let want = Answer::Charged { order: scanned().id.to_string(), amount: Some(yen(200)), charge };
    let as_numbers = [
        ("paymentAmount", json!({"currency": "JPY", "value": 200})),
        ("actualPaymentAmount", json!({"currency": "156", "value": 1292})),
        ("paymentQuote", json!({"quoteCurrencyPair": "JPY/CNY", "quotePrice": "0.064622"})),
        ("paymentId", json!(2020031519401_u64)),
    ];
    for answer in [paid(&[]), paid(&as_numbers), paid(&[("result", result("S", "A_NEW_SUCCESS"))])] {
        assert_eq!(scan(answer).await, want);
    }
}

#[tokio::test]
async fn a_charge_tells_what_is_not_known_as_such() {
    let missing = |names: &[&str]| {
        let nulls: Vec<(&str, Value)> = names.iter().map(|name| (*name, Value::Null)).collect();
        paid(&nulls)
    };
    match scan(missing(&["actualPaymentAmount", "paymentQuote", "paymentTime", "pspCustomerInfo", "paymentId"])).await {
        Answer::Charged { amount, charge, .. } => {
            assert_eq!(amount, Some(yen(200)));
            assert_eq!((charge.payer, charge.wallet, charge.acquirer_id.as_str()), (None, None, ""));
            assert_eq!(charge.at, now(), "the moment the answer came");
        }
        other => panic!("{other:?}"),
    }
    for names in [&["paymentRequestId"][..], &["paymentAmount"]] {
        assert!(silent(&scan(missing(names)).await), "{names:?} is asked for instead");
    }
    let judged = |answer: Answer| match answer {
        Answer::Charged { order, amount, .. } => (order, amount),
        other => panic!("{other:?}"),
    };
    let ours = scanned().id.to_string();
    let other = scan(paid(&[("paymentRequestId", json!("ANOTHER"))])).await;
    assert_eq!(judged(other), ("ANOTHER".to_owned(), Some(yen(200))));
    for (amount, told) in [
        (json!({"currency": "JPY", "value": "201"}), Some(yen(201))),
        (json!({"currency": "USD", "value": "200"}), Some(money(200, "USD"))),
        (json!({"currency": "ZZZ", "value": "200"}), None),
        (json!({"currency": "JPY", "value": "200.0"}), None),
        (json!({"currency": "JPY", "value": "-200"}), None),
        (json!({"currency": "JPY", "value": "12345678901234567"}), None),
        (json!({"value": "200"}), None),
    ] {
        assert_eq!(judged(scan(paid(&[("paymentAmount", amount)])).await), (ours.clone(), told));
    }
}

#[tokio::test]
async fn the_code_to_show_is_the_text_of_the_answer() {
    let text = |value: &str| json!({"codeValueType": "QRCODE", "codeValue": value, "displayType": "TEXT"});
    let picture = json!({"codeValueType": "QRCODE", "codeValue": "https://img/1.png", "displayType": "BIGIMAGE"});
    let shown = Answer::Code { payload: "https://gqr/1".to_owned() };
    assert_eq!(show(order_code(&json!([picture, text("https://gqr/1"), text("https://gqr/2")]))).await, shown);
    assert_eq!(show(order_code(&json!([text(""), text("a\nb"), text("https://gqr/1")]))).await, shown);
    let longest = "x".repeat(512);
    assert_eq!(show(order_code(&json!([text(&longest)]))).await, Answer::Code { payload: longest.clone() });
    let number = json!({"displayType": "TEXT", "codeValue": 28100612345_u64});
    for details in
        [json!([]), json!([number]), json!([picture]), json!([text(&(longest + "x"))]), json!("text"), Value::Null]
    {
        assert!(silent(&show(order_code(&details)).await), "{details}");
    }
    let foreign = Canned::signed(&json!({
        "result": result("S", "SUCCESS"), "paymentRequestId": "ANOTHER",
        "orderCodeForm": {"codeDetails": [text("https://gqr/1")]},
    }));
    assert!(matches!(show(foreign).await, Answer::Foreign { .. }));
}

#[tokio::test]
async fn a_code_that_comes_with_in_process_is_shown_and_without_one_the_order_is_closed() {
    let with_code = Canned::signed(&json!({
        "result": result("U", "PAYMENT_IN_PROCESS"),
        "orderCodeForm": {"codeDetails": [{"codeValue": "https://gqr/1", "displayType": "text"}]},
    }));
    assert_eq!(show(with_code).await, Answer::Code { payload: "https://gqr/1".to_owned() });
    assert!(matches!(show(Canned::signed(&bare("U", "PAYMENT_IN_PROCESS"))).await, Answer::Refused { .. }));
    assert_eq!(scan(Canned::signed(&bare("U", "PAYMENT_IN_PROCESS"))).await, Answer::Confirming);
}

#[tokio::test]
async fn a_customers_code_is_sent_once_and_afterwards_only_asked_about() {
    let till = till(Canned::signed(&bare("F", "ORDER_NOT_EXIST"))).await;
    assert_eq!(till.alipay.create(&scanned(), None).await.answer, Answer::NotFound);
    assert_eq!(till.seen()[0].target, "/ams/api/v1/payments/inquiryPayment");
    // A code beside a payment that was begun without one is not for it.
    till.alipay.create(&payment(), Some(&code())).await;
    assert!(!till.seen()[1].body.contains(DIGITS));
}

#[tokio::test]
async fn an_amount_alipay_does_not_take_is_not_sent() {
    for (amount, word) in [(money(500, "KWD"), "KWD"), (money(150_050, "IDR"), "round the price")] {
        let till = till(paid(&[])).await;
        let reply = till.alipay.create(&Payment { amount, ..scanned() }, Some(&code())).await;
        assert!(matches!(&reply.answer, Answer::NotSent { detail } if detail.contains(word)), "{reply:?}");
        assert_eq!((reply.reached, till.seen().len()), (Reached::Untried, 0));
    }
    let told = till_as(
        |alipay| {
            alipay.currencies.insert(money(1, "IDR").currency, 0);
        },
        |_| paid(&[]),
    )
    .await;
    told.alipay.create(&Payment { amount: money(150_000, "IDR"), ..scanned() }, Some(&code())).await;
    assert_eq!(told.seen()[0].json()["paymentAmount"], json!({"currency": "IDR", "value": "1500"}));
}

#[tokio::test]
async fn a_server_that_repeats_the_code_brings_it_nowhere() {
    let echo = |status: &str, code: &str| {
        let message = format!("paymentMethodId {DIGITS} is not valid");
        json!({"result": {"resultStatus": status, "resultCode": code, "resultMessage": message}}).to_string()
    };
    for body in [echo("F", "INVALID_PAYMENT_CODE"), echo("U", "UNKNOWN_EXCEPTION"), echo("F", DIGITS)] {
        let till = till(Canned::signed(&body)).await;
        let reply = till.alipay.create(&scanned(), Some(&code())).await;
        assert!(!format!("{reply:?}").contains(DIGITS), "{reply:?}");
    }
}

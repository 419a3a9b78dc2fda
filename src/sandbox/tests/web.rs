//! The tourist's page and its JSON.

use super::super::LineMode;
use super::*;

fn page() -> Shop {
    shop_with(|options| options.line = LineMode::DropCalls)
}

impl Shop {
    fn web(&self, method: &str, path: &str, headers: &str, body: &str) -> Got {
        let host = if headers.contains("Host:") { String::new() } else { format!("Host: {}\r\n", self.running.addr()) };
        let length = body.len();
        let request = format!(
            "{method} {path} HTTP/1.1\r\n{host}{headers}Connection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        self.raw(&request).expect("a connection").expect("an answer")
    }

    fn post(&self, path: &str, body: &Value) -> Got {
        self.web("POST", path, "", &body.to_string())
    }
}

#[test]
fn the_page_loads_nothing_from_elsewhere() {
    let got = page().web("GET", "/", "", "");
    assert_eq!(got.status, 200);
    assert!(got.body.contains("游客") && got.body.contains("Waiting orders"));
    assert!(!got.body.contains("http://") && !got.body.contains("https://") && !got.body.contains("innerHTML"));
    assert!(got.header("content-security-policy").expect("a policy").starts_with("default-src 'none'"));
}

#[test]
fn a_tourist_pays_declines_and_cuts_the_line() {
    let shop = page();
    shop.code(NO, 1250);
    shop.code("01K8ZV4T9QW7C2N5M3XYB", 300);
    let orders = shop.web("GET", "/sandbox/orders", "", "").json();
    assert_eq!(orders["orders"][0]["amount"], json!({ "minor": 1250, "currency": "EUR", "text": "12.50" }));
    assert_eq!(orders["orders"][0]["payer"]["minor"], shop.payer(euro(1250)).minor);
    assert_eq!(shop.post("/sandbox/pay", &json!({ "order": NO })).status, 200);
    let again = shop.post("/sandbox/pay", &json!({ "order": NO }));
    assert_eq!((again.status, again.json()["refused"].as_str()), (409, Some("already_paid")));
    assert_eq!(shop.post("/sandbox/decline", &json!({ "order": "01K8ZV4T9QW7C2N5M3XYB" })).status, 200);
    assert_eq!(shop.state("01K8ZV4T9QW7C2N5M3XYB"), "PAYERROR");
    let third = shop.code("01K8ZV4T9QW7C2N5M3XYC", 5);
    assert_eq!(shop.post("/sandbox/scan", &json!({ "payload": third })).json()["amount"]["minor"], 5);

    let statement = shop.web("GET", "/sandbox/statement?date=2026-11-22", "", "").json();
    assert_eq!(
        (statement["lines"].as_array().map(Vec::len), statement["sums"][0]["amount"]["minor"].as_i64()),
        (Some(2), Some(1255))
    );
    assert_eq!(shop.web("GET", "/sandbox/charges", "", "").json()["charges"][0]["order"], NO);

    assert_eq!(shop.post("/sandbox/line", &json!({ "up": false })).json()["line"], false);
    assert!(shop.signed("GET", "/v3/global/certificates", "").is_none());
    assert_eq!(shop.post("/sandbox/line", &json!({ "up": true })).json()["line"], true);
    assert_eq!(shop.send("GET", "/v3/global/certificates", "").code(), "RESOURCE_NOT_EXISTS");
}

#[test]
fn faults_are_set_by_path_or_by_word() {
    let shop = page();
    shop.code(NO, 1);
    let path = format!("/v3/global/transactions/out-trade-no/{NO}");
    for at in [path.as_str(), "query", "*"] {
        let set = shop.post("/sandbox/fault", &json!({ "path": at, "fault": "lost_reply", "times": 1 }));
        assert_eq!(set.status, 200, "{at}");
        let asked = shop.signed("GET", &format!("{path}?mchid={}", accounts().mchid()), "");
        assert!(asked.is_none(), "{at}");
    }
    let delay = json!({ "path": "create", "fault": { "delay": { "ms": 5 } } });
    assert_eq!(shop.post("/sandbox/fault", &delay).status, 200);
    assert_eq!(shop.post("/sandbox/fault", &json!({ "path": "/nowhere", "fault": "lost_reply" })).status, 400);
    assert_eq!(shop.state(NO), "NOTPAY");
}

#[test]
fn another_web_page_cannot_pay() {
    let shop = page();
    shop.code(NO, 1250);
    let body = json!({ "order": NO }).to_string();
    for headers in [
        "Origin: https://evil.example\r\n",
        "Origin: null\r\n",
        "Origin: http://127.0.0.1:1\r\n",
        "Host: evil.example\r\n",
        "Host: evil.example:80\r\n",
    ] {
        assert_eq!(shop.web("POST", "/sandbox/pay", headers, &body).status, 403, "{headers}");
    }
    assert_eq!(shop.web("GET", "/sandbox/orders", "Host: evil.example\r\n", "").status, 403);
    assert!(shop.world.charges().is_empty());
    let own = format!("Origin: http://{}\r\n", shop.running.addr());
    assert_eq!(shop.web("POST", "/sandbox/pay", &own, &body).status, 200);
}

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

#[test]
fn every_wallet_can_show_a_code_or_scan_one() {
    let shop = page();
    let wallets = shop.web("GET", "/sandbox/wallets", "", "").json();
    assert_eq!(wallets["wallets"].as_array().map(Vec::len), Some(13));
    for wallet in wallets["wallets"].as_array().expect("a list") {
        let shown = shop.post("/sandbox/code", &json!({ "wallet": wallet["wallet"] })).json();
        let digits = shown["code"].as_str().expect("digits");
        assert!(digits.len() >= 16 && digits.bytes().all(|byte| byte.is_ascii_digit()), "{wallet}");
        let modules = shown["modules"].as_array().expect("rows");
        assert!(modules.len() >= 21 && modules.iter().all(|row| row.as_str().map(str::len) == Some(modules.len())));
        let picture: String = modules.iter().map(|row| row.as_str().expect("a row")).collect();
        let side = modules.len();
        let dark = |x: usize, y: usize| {
            (x / 4)
                .checked_sub(4)
                .zip((y / 4).checked_sub(4))
                .filter(|(x, y)| *x < side && *y < side)
                .is_some_and(|(x, y)| picture.as_bytes()[y * side + x] == b'1')
        };
        let whole = (side + 8) * 4;
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(whole, whole, |x, y| if dark(x, y) { 0 } else { 255 });
        let read = image.detect_grids().first().expect("a code").decode().expect("readable").1;
        assert_eq!(read, digits);
    }
    let code = shop.code(NO, 1250);
    let refused = shop.post("/sandbox/scan", &json!({ "payload": code, "wallet": "g_cash", "mood": "pays" }));
    assert_eq!((refused.status, refused.json()["refused"].as_str()), (409, Some("other_wallet")));
    let poor = shop.post("/sandbox/scan", &json!({ "payload": code, "wallet": "wechat_pay", "mood": "no_balance" }));
    assert_eq!(poor.json()["refused"], "no_balance");
    let paid = shop.post(
        "/sandbox/scan",
        &json!({ "payload": code, "wallet": "wechat_pay", "mood": { "password": { "ms": 5 } } }),
    );
    assert_eq!((paid.status, paid.json()["wallet"].as_str()), (200, Some("wechat_pay")));
}

#[test]
fn a_customer_at_the_password_is_shown_and_can_type_or_give_up() {
    let shop = page();
    let mood = json!({ "password": { "ms": 30_000 } });
    let show = || shop.post("/sandbox/code", &json!({ "wallet": "wechat_pay", "mood": mood })).json()["code"].clone();
    let other = "01K8ZV4T9QW7C2N5M3XYB";
    for no in [NO, other] {
        shop.pay_with(no, 100, show().as_str().expect("digits"));
    }
    let state = shop.web("GET", "/sandbox/orders", "", "").json();
    assert_eq!(
        (state["orders"].as_array().map(Vec::len), state["paying"].as_array().map(Vec::len)),
        (Some(0), Some(2))
    );
    assert_eq!(shop.post("/sandbox/pay", &json!({ "order": NO })).json()["scanned"], true);
    assert_eq!(shop.post("/sandbox/decline", &json!({ "order": other })).status, 200);
    assert_eq!((shop.state(NO), shop.state(other)), ("SUCCESS".to_owned(), "PAYERROR".to_owned()));
    shop.clock.advance(60_000);
    assert_eq!(shop.world.charges().len(), 1);
}

#[test]
fn a_trainer_drains_the_pool_gives_coupons_and_sees_what_went_back() {
    let shop = page();
    assert_eq!(shop.post("/sandbox/pool", &json!({ "unsettled": 0 })).status, 200);
    let coupon = json!({ "name": "满减", "kind": "discount", "wechat": 0, "merchant": 100, "other": 0, "single": false, "told_in": null });
    assert_eq!(shop.post("/sandbox/coupon", &json!({ "order": NO, "coupon": coupon })).status, 200);
    assert_eq!(shop.post("/sandbox/coupon", &json!({ "coupon": coupon })).status, 400);
    assert_eq!(shop.post("/sandbox/certificate", &json!({})).status, 409);
    shop.pay_in(NO, 1000, super::super::Mood::Pays);
    let charge = shop.web("GET", "/sandbox/charges", "", "").json()["charges"][0].clone();
    assert_eq!((charge["receivable"]["minor"].as_i64(), charge["scanned"].as_bool()), (Some(900), Some(true)));
    shop.clock.advance(15_000);
    assert_eq!(shop.reverse(NO).status, 204);
    let given = shop.web("GET", "/sandbox/refunds", "", "").json();
    assert_eq!(given["refunds"][0]["amount"]["minor"], 1000);
}

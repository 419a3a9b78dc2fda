//! The wallet's rules.

use super::super::{Rules, ScanRefusal, emv, v2};
use super::*;
use crate::domain::time::Day;

#[test]
fn a_code_is_paid_and_the_signed_answer_says_so() {
    let shop = shop();
    let code = shop.code(NO, 1250);
    assert!(code.starts_with("weixin://wxpay/bizpayurl?pr="), "{code}");
    assert_eq!(shop.state(NO), "NOTPAY");
    assert!(shop.query(NO).json().get("id").is_none(), "an unpaid order has no number of the acquirer");

    let charged = shop.world.scan(&code, "oMeiLin").expect("paid");
    let got = shop.query(NO);
    assert!(got.is_signed());
    assert!(!got.is_signed_over(&got.body.replace("1250", "1251")), "the signature covers the amount");
    let told = got.json();
    assert_eq!((told["trade_state"].as_str(), told["out_trade_no"].as_str()), (Some("SUCCESS"), Some(NO)));
    assert_eq!(told["amount"]["total"], 1250);
    assert_eq!(told["amount"]["payer_total"], shop.payer(euro(1250)).minor);
    assert_eq!(told["amount"]["payer_currency"], "CNY");
    assert_eq!(told["success_time"], "2026-11-22T14:00:00+08:00");
    assert_eq!(told["id"], charged.id);
    let by_id = format!("/v3/global/transactions/id/{}?mchid={}", charged.id, accounts().mchid());
    assert_eq!(shop.send("GET", &by_id, "").json()["out_trade_no"], NO);
}

#[test]
fn a_request_that_is_not_signed_right_is_refused() {
    let shop = shop();
    let (path, body) = ("/v3/global/transactions/native", order(NO, 100).to_string());
    let good = shop.authorization("POST", path, &body);
    let send = |authorization: &str, body: &str| {
        let got = shop.raw(&shop.request("POST", path, authorization, body)).expect("sent").expect("an answer");
        assert!(got.is_signed(), "errors are signed too");
        (got.status, got.code())
    };
    let refused = (401, "SIGN_ERROR".to_owned());
    assert_eq!(send("", &body), refused);
    assert_eq!(send(&good.replace("WECHATPAY2-SHA256-RSA2048", "WECHATPAY2-SM2-WITH-SM3"), &body), refused);
    assert_eq!(send(&good.replace(accounts().merchant_serial(), "00"), &body), refused);
    assert_eq!(send(&good, &body.replace("100", "101")), refused, "another body");
    assert_eq!(
        send(&shop.authorization("POST", "/v3/global/transactions/jsapi", &body), &body),
        refused,
        "another path"
    );
    assert_eq!(send(&good, &body).0, 200);
    assert_eq!(send(&good, &body), refused, "played again");
    let early = shop.authorization("POST", path, &body);
    shop.clock.advance(301_000);
    assert_eq!(send(&early, &body), refused, "too old");
    assert!(shop.world.charges().is_empty());
}

#[test]
fn headers_the_documents_ask_for_are_asked_for() {
    let shop = shop();
    let body = order(NO, 100).to_string();
    for header in ["User-Agent: test\r\n", "Accept: application/json\r\n", "Content-Type: application/json\r\n"] {
        let authorization = shop.authorization("POST", "/v3/global/transactions/native", &body);
        let request = shop.request("POST", "/v3/global/transactions/native", &authorization, &body);
        let got = shop.raw(&request.replace(header, "")).expect("sent").expect("an answer");
        assert_eq!(got.code(), "PARAM_ERROR", "{header}");
    }
    assert!(shop.world.waiting().is_empty());
}

#[test]
fn the_same_order_again_gives_a_fresh_code_and_the_older_one_dies() {
    let shop = shop();
    let (old, new) = (shop.code(NO, 1250), shop.code(NO, 1250));
    assert_ne!(old, new);
    assert_eq!(shop.world.waiting().len(), 1);
    assert_eq!(shop.world.scan(&old, "o"), Err(ScanRefusal::Replaced));
    assert!(shop.world.scan(&new, "o").is_ok());
    assert_eq!(shop.world.scan(&new, "o"), Err(ScanRefusal::AlreadyPaid));
    assert_eq!(shop.world.charges().len(), 1);
}

#[test]
fn a_number_cannot_be_used_for_something_else_or_after_its_end() {
    let shop = shop();
    shop.code(NO, 1250);
    let changed = shop.create(&order(NO, 1251));
    assert_eq!((changed.status, changed.code()), (403, "OUT_TRADE_NO_USED".to_owned()));
    shop.world.pay(NO).expect("paid");
    assert_eq!(shop.create(&order(NO, 1250)).code(), "ORDER_PAID");
    let other = "01K8ZV4T9QW7C2N5M3XYB";
    shop.code(other, 5);
    assert_eq!(shop.close(other).status, 204);
    assert_eq!(shop.create(&order(other, 5)).code(), "ORDER_CLOSED");
}

#[test]
fn a_field_that_breaks_the_documents_is_refused() {
    let shop = shop();
    let with = |path: &str, value: Value| {
        let mut body = order(NO, 100);
        *body.pointer_mut(path).expect(path) = value;
        shop.create(&body).code()
    };
    for (path, value) in [
        ("/out_trade_no", json!("a".repeat(33))),
        ("/out_trade_no", json!("number 1")),
        ("/description", json!("")),
        ("/description", json!("巴黎𠮷")),
        ("/notify_url", json!("http://pay.example.org/n")),
        ("/notify_url", json!("https://pay.example.org/n?a=1")),
        ("/notify_url", json!("https://192.168.0.2/n")),
        ("/trade_type", json!("MICROPAY")),
        ("/merchant_category_code", json!(null)),
        ("/time_expire", json!("tomorrow")),
        ("/amount/total", json!(0)),
        ("/amount/total", json!("100")),
        ("/amount/total", json!(12.5)),
        ("/amount/currency", json!("XAU")),
    ] {
        assert_eq!(with(path, value.clone()), "PARAM_ERROR", "{path} {value}");
    }
    assert_eq!(with("/mchid", json!("1")), "MCH_NOT_EXISTS");
    assert_eq!(with("/appid", json!("wx1")), "APPID_MCHID_NOT_MATCH");
    assert!(shop.world.waiting().is_empty());
}

#[test]
fn orders_close_by_the_rules() {
    let shop = shop_with(|options| options.rules = Rules { close_not_before_s: 300, ..Rules::default() });
    let missing = shop.close("01K8ZV4T9QW7C2N5M3XYC");
    assert_eq!((missing.status, missing.code()), (404, "ORDER_NOT_EXIST".to_owned()));
    assert_eq!(shop.query("01K8ZV4T9QW7C2N5M3XYC").code(), "ORDER_NOT_EXIST");
    shop.code(NO, 100);
    assert_eq!(shop.close(NO).code(), "RULE_LIMIT");
    shop.clock.advance(300_000);
    let closed = shop.close(NO);
    assert_eq!((closed.status, closed.body.as_str()), (204, ""));
    assert!(closed.is_signed());
    assert_eq!(shop.state(NO), "CLOSED");
    assert_eq!(shop.close(NO).code(), "ORDER_CLOSED");
    assert_eq!(shop.world.pay(NO), Err(ScanRefusal::Closed));

    let paid = "01K8ZV4T9QW7C2N5M3XYD";
    shop.code(paid, 100);
    shop.world.pay(paid).expect("paid");
    assert_eq!(shop.close(paid).code(), "ORDER_PAID");
}

#[test]
fn an_order_whose_time_is_over_is_not_paid_and_not_closed_by_itself() {
    let shop = shop();
    let code = shop.code(NO, 100);
    shop.clock.advance(599_999);
    assert_eq!(shop.world.waiting().len(), 1);
    shop.clock.advance(1);
    assert_eq!(shop.world.scan(&code, "o"), Err(ScanRefusal::Expired));
    assert_eq!(shop.state(NO), "NOTPAY");
}

#[test]
fn a_declined_payment_is_final() {
    let shop = shop();
    let code = shop.code(NO, 100);
    shop.world.decline(NO).expect("declined");
    assert_eq!(shop.state(NO), "PAYERROR");
    assert_eq!(shop.world.scan(&code, "o"), Err(ScanRefusal::Declined));
}

/// A local QR of the test's own making.
fn local_qr(account: &str, amount: &str, reference: &str) -> String {
    let object = |tag: &str, value: &str| format!("{tag}{:02}{value}", value.chars().count());
    let parts = [
        object("00", "01"),
        object("01", "12"),
        object("26", &(object("00", "com.example.scheme") + &object("01", account))),
        object("52", "5947") + &object("53", "978") + &object("54", amount) + &object("58", "FR"),
        object("59", "MAISON LUMIERE") + &object("60", "PARIS"),
        object("62", &object("05", reference)),
        object("64", &(object("00", "ZH") + &object("01", "光之屋"))),
        "6304".to_owned(),
    ];
    let body = parts.concat();
    format!("{body}{:04X}", emv::crc(body.as_bytes()))
}

#[test]
fn a_local_qr_is_paid_over_the_customers_own_line_and_found_by_its_reference() {
    let shop = shop();
    assert_eq!(format!("{:04X}", emv::crc(b"123456789")), "29B1");
    shop.world.cut_line();
    let code = local_qr(accounts().local_account(), "20.00", NO);
    let charged = shop.world.scan(&code, "oMeiLin").expect("paid");
    assert_eq!((charged.order.as_str(), charged.amount, charged.local_qr), (NO, euro(2000), true));
    assert_eq!(shop.world.scan(&code, "oMeiLin"), Err(ScanRefusal::AlreadyPaid));
    shop.world.heal_line();
    let told = shop.query(NO).json();
    assert_eq!((told["trade_state"].as_str(), told["amount"]["total"].as_i64()), (Some("SUCCESS"), Some(2000)));
    assert_eq!(told["amount"]["payer_total"], shop.payer(euro(2000)).minor);
    assert_eq!(shop.close(NO).code(), "ORDER_PAID");

    let unreadable = |code: &str| matches!(shop.world.scan(code, "o"), Err(ScanRefusal::Unreadable { .. }));
    assert!(unreadable(&local_qr(accounts().local_account(), "0.00", "01K8ZV4T9QW7C2N5M3XYE")));
    assert!(unreadable(&code.replace("20.00", "90.00")), "the checksum covers the amount");
    assert!(unreadable("https://example.org"));
    assert_eq!(shop.world.scan(&local_qr("1", "20.00", "X"), "o"), Err(ScanRefusal::OtherMerchant));
    assert_eq!(shop.world.scan("weixin://wxpay/bizpayurl?pr=000000000", "o"), Err(ScanRefusal::Unknown));
}

#[test]
fn the_statement_adds_up_to_the_charges() {
    let shop = shop();
    for (at, total) in [100, 2050, 33].into_iter().enumerate() {
        let no = format!("01K8ZV4T9QW7C2N5M3X{at:02}");
        shop.code(&no, total);
        shop.world.pay(&no).expect("paid");
    }
    shop.code(NO, 999);
    let day = Day::parse("2026-11-22").expect("a day");
    let statement = shop.world.statement(day);
    let charges = shop.world.charges();
    assert_eq!(statement.lines, charges);
    let sum = statement.sums[0];
    assert_eq!((statement.sums.len(), sum.count, sum.amount), (1, 3, euro(2183)));
    assert_eq!(sum.payer.minor, charges.iter().map(|charge| charge.payer.minor).sum::<i64>());

    let path = format!("/v3/global/statements?date=20261122&mchid={}", accounts().mchid());
    assert_eq!(shop.send("GET", &path, "").code(), "STATEMENT_CREATING");
    shop.clock.advance(20 * 3_600_000 - 1);
    assert_eq!(shop.send("GET", &path, "").code(), "STATEMENT_CREATING", "a moment before ten the next morning");
    shop.clock.advance(1);
    let got = shop.send("GET", &path, "");
    let sha1 = got.header("Wechatpay-Statement-Sha1").expect("a sum");
    assert!(got.is_signed_over(&format!("{{\"sha1\":\"{sha1}\"}}")));
    let rows: Vec<&str> = got.body.lines().collect();
    assert_eq!((rows.len(), rows[0].split(',').count()), (4, 38));
    let values: Vec<&str> = rows[2].split(",`").collect();
    assert_eq!((values.len(), values[6], values[24]), (38, "01K8ZV4T9QW7C2N5M3X01", "20.50"));
    assert_eq!(values[26], charges[1].payer.to_string());
    let empty = format!("/v3/global/statements?date=20261121&mchid={}", accounts().mchid());
    assert_eq!(shop.send("GET", &empty, "").code(), "NO_STATEMENT_EXIST");
}

fn ask_rate(shop: &Shop, date: &str, kind: v2::SignKind, key: &str) -> std::collections::BTreeMap<String, String> {
    let mut fields: std::collections::BTreeMap<String, String> = [
        ("appid", accounts().appid()),
        ("mch_id", accounts().mchid()),
        ("fee_type", "EUR"),
        ("date", date),
        ("sign_type", if matches!(kind, v2::SignKind::Md5) { "MD5" } else { "HMAC-SHA256" }),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    fields.insert("sign".to_owned(), v2::sign(&fields, key, kind));
    let body: String = fields.iter().map(|(name, value)| format!("<{name}>{value}</{name}>")).collect();
    let got = shop.raw(&shop.request("POST", "/pay/queryexchagerate", "", &format!("<xml>{body}</xml>")));
    v2::read(got.expect("sent").expect("an answer").body.as_bytes()).expect("XML")
}

#[test]
fn the_days_rate_is_published_at_ten_and_signed() {
    let shop = shop();
    let key = accounts().api_v2_key().to_owned();
    for kind in [v2::SignKind::Md5, v2::SignKind::Hmac] {
        let said = ask_rate(&shop, "20261122", kind, &key);
        assert_eq!(said["return_code"], "SUCCESS", "{said:?}");
        assert_eq!(said["sign"], v2::sign(&said, &key, kind));
        let e8: i64 = said["rate"].parse().expect("a whole number");
        assert_eq!(rate::rate(e8), shop.world.rate(euro(1).currency));
        assert!((800_000_000..850_000_000).contains(&e8));
        assert_eq!(ask_rate(&shop, "20261122", kind, "another key")["return_code"], "FAIL");
        assert_eq!(ask_rate(&shop, "20261123", kind, &key)["return_code"], "FAIL");
    }
    shop.clock.advance(20 * 3_600_000 - 1);
    assert_eq!(ask_rate(&shop, "20261123", v2::SignKind::Md5, &key)["return_code"], "FAIL");
    shop.clock.advance(1);
    assert_eq!(ask_rate(&shop, "20261123", v2::SignKind::Md5, &key)["return_code"], "SUCCESS");
}

#[test]
fn the_v2_signature_leaves_out_empty_fields() {
    // Throw-away key; checked against two independent client libraries.
    let fields = [("mch_id", "1900000109"), ("appid", "wx8888888888888888"), ("fee_type", "USD"), ("date", "20260102")];
    let mut fields: std::collections::BTreeMap<_, _> =
        fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    fields.insert("empty".to_owned(), String::new());
    let key = "rw4s4ZEMic4apaHB2Fh2n1PaWQfMjYK1";
    assert_eq!(v2::sign(&fields, key, v2::SignKind::Md5), "15C25422A59485B958E5A227AF6C9AD3");
    let hmac = "DA5D9B612751C0568408AEC7C6E833082F11B737F78023B4DD86F0BB95CEF628";
    assert_eq!(v2::sign(&fields, key, v2::SignKind::Hmac), hmac);
}

#[test]
fn a_shop_behind_an_institution_is_named_its_own_way() {
    let shop = shop_with(|options| options.accounts = accounts().behind_institution("1900009999").expect("accounts"));
    assert_eq!(shop.create(&order(NO, 100)).code(), "PARAM_ERROR", "the fields of a direct merchant");
    let mut body = order(NO, 100);
    let fields = body.as_object_mut().expect("an object");
    for (own, name) in [("mchid", "sp_mchid"), ("appid", "sp_appid")] {
        let value = fields.remove(own).expect(own);
        fields.insert(name.to_owned(), value);
    }
    assert_eq!(shop.create(&body).code(), "PARAM_ERROR", "the shop is missing");
    body["sub_mchid"] = json!("1900009999");
    let mut both = body.clone();
    both["mchid"] = json!(accounts().mchid());
    assert_eq!(shop.create(&both).code(), "PARAM_ERROR", "both shapes at once");
    assert_eq!(shop.create(&body).status, 200);
    shop.world.pay(NO).expect("paid");
    assert_eq!(shop.query(NO).code(), "PARAM_ERROR");
    let path =
        format!("/v3/global/transactions/out-trade-no/{NO}?sp_mchid={}&sub_mchid=1900009999", accounts().mchid());
    let told = shop.send("GET", &path, "").json();
    assert_eq!((told["trade_state"].as_str(), told["sub_mchid"].as_str()), (Some("SUCCESS"), Some("1900009999")));
    assert_eq!(told["payer"]["sp_openid"], "oTourist");
}

#[test]
fn only_loopback_is_listened_on() {
    let mut options = Options::new(1, Clock::virtual_at(AFTERNOON), accounts());
    options.listen = "0.0.0.0:0".parse().expect("an address");
    assert!(matches!(Sandbox::launch(options), Err(super::super::SandboxError::NotLoopback(_))));
}

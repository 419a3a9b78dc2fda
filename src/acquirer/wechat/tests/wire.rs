//! The adapter against a server that answers well, badly, or not at all.

use super::server::{
    Canned, Content, SIGNER, Seen, Till, config, direct, institution, payment, shop, till, till_as, till_built,
};
use super::{vector_time, vectors};
use crate::acquirer::wechat::WechatPay;
use crate::acquirer::wechat::xml::{self, Kind};
use crate::acquirer::{Acquirer, RateFailure, Reached, Reply};
use crate::clock::{Clock, parse_rfc3339, rfc3339};
use crate::config::Wechat;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::payment::{Answer, Charge};
use crate::entropy::Entropy;
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rustls_pki_types::SubjectPublicKeyInfoDer;
use rustls_pki_types::pem::PemObject;
use secrecy::SecretString;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

const CODE: &str = r#"{"code_url":"weixin://wxpay/bizpayurl?pr=1"}"#;

pub fn euro(minor: i64) -> Money {
    Money::new(minor, shop().currency)
}

fn is_silence(reply: &Reply) -> bool {
    matches!(reply.answer, Answer::Silent { .. }) && reply.reached == Reached::No
}

/// The answer to a query about the test's payment, with `changes` made to it.
pub fn order(changes: &[(&str, serde_json::Value)]) -> String {
    let mut order = serde_json::json!({
        "id": "4200001", "mchid": "1900000109", "appid": "wx8888888888888888",
        "out_trade_no": payment().id.as_str(), "trade_type": "NATIVE", "trade_state": "SUCCESS",
        "trade_state_desc": "paid", "success_time": "2026-01-02T11:02:00+08:00",
        "amount": {"total": 12850, "currency": "EUR", "payer_total": 100785, "payer_currency": "CNY"},
    });
    for (name, value) in changes {
        order[*name] = value.clone();
    }
    order.to_string()
}

async fn queried(answer: Canned) -> Reply {
    let till = till(answer).await;
    till.wechat.query(&till.payment).await
}

async fn closed(answer: Canned) -> Answer {
    let till = till(answer).await;
    till.wechat.close(&till.payment).await.answer
}

async fn created(answer: Canned) -> Reply {
    let till = till(answer).await;
    till.wechat.create(&till.payment, None).await
}

/// Checks the signature of `seen` as the platform does, from nothing but what arrived.
pub fn assert_signed(seen: &Seen, caller: &str) {
    let header = seen.headers["authorization"].to_str().expect("text");
    let pairs = header.strip_prefix("WECHATPAY2-SHA256-RSA2048 ").expect("the scheme");
    let value = |name: &str| {
        let from = pairs.split(',').find_map(|pair| pair.strip_prefix(&format!("{name}=\"")));
        from.and_then(|rest| rest.strip_suffix('"')).unwrap_or_else(|| panic!("{name} in {header}")).to_owned()
    };
    assert_eq!(value("mchid"), caller);
    assert_eq!(value("serial_no"), "1B7BA7CE632F392B3015560463EFEE233FEAB51A");
    let (timestamp, nonce) = (value("timestamp"), value("nonce_str"));
    assert_eq!(timestamp, (vector_time().ms() / 1000).to_string());
    let text = format!("{}\n{}\n{timestamp}\n{nonce}\n{}\n", seen.method, seen.target, seen.body);
    let vectors = vectors();
    let pem = super::text(&vectors, "merchant_public_key_pem").as_bytes();
    let key = SubjectPublicKeyInfoDer::from_pem_slice(pem).expect("a key");
    let signature = BASE64.decode(value("signature")).expect("base64");
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.as_ref());
    key.verify(text.as_bytes(), &signature).expect("the signature fits what arrived");
}

#[tokio::test]
async fn an_order_is_placed_with_the_same_signed_bytes_every_time() {
    let till = till(Canned::signed(200, CODE)).await;
    for _ in 0..2 {
        let reply = till.wechat.create(&till.payment, None).await;
        assert_eq!(reply.answer, Answer::Code { payload: "weixin://wxpay/bizpayurl?pr=1".to_owned() });
        assert_eq!(reply.reached, Reached::Yes);
    }
    let seen = till.seen();
    assert_eq!((seen[0].method.as_str(), seen[0].target.as_str()), ("POST", "/v3/global/transactions/native"));
    assert_eq!(seen[0].body, seen[1].body);
    let expected = format!(
        concat!(
            r#"{{"appid":"wx8888888888888888","mchid":"1900000109","description":"Maison Lumière","#,
            r#""out_trade_no":"{}","time_expire":"2026-01-02T11:08:04+08:00","attach":"{}","#,
            r#""notify_url":"https://pay.example.org/wechat/notify","trade_type":"NATIVE","#,
            r#""merchant_category_code":"5947","amount":{{"total":12850,"currency":"EUR"}}}}"#
        ),
        till.payment.id, till.payment.sale
    );
    assert_eq!(seen[0].body, expected);
    for seen in &seen {
        assert_signed(seen, "1900000109");
        assert_eq!(seen.headers["content-type"], "application/json");
        assert_eq!(seen.headers["accept"], "application/json");
        assert_eq!(seen.headers["accept-language"], "en");
        assert_eq!(seen.headers["user-agent"], concat!("Maneki/", env!("CARGO_PKG_VERSION")));
        assert!(!seen.headers.contains_key("accept-encoding") && !seen.headers.contains_key("cookie"));
    }
    assert_ne!(seen[0].headers["authorization"], seen[1].headers["authorization"], "a nonce is used once");
}

#[tokio::test]
async fn an_institution_speaks_for_its_shop_in_every_request() {
    let theirs = order(&[("mchid", serde_json::Value::Null), ("sub_mchid", "1900000999".into())]);
    let till = till_as(institution(), move |_| Canned::signed(200, &theirs)).await;
    till.wechat.create(&till.payment, None).await;
    let reply = till.wechat.query(&till.payment).await;
    assert!(matches!(&reply.answer, Answer::Foreign { detail } if detail.contains("sub_mchid")), "{reply:?}");
    till.wechat.close(&till.payment).await;
    let seen = till.seen();
    let who = r#"{"sp_appid":"wx1","sp_mchid":"1900000100","sub_appid":"wx2","sub_mchid":"1900000200","#;
    assert!(seen[0].body.starts_with(who), "{}", seen[0].body);
    let path = format!("/v3/global/transactions/out-trade-no/{}", till.payment.id);
    assert_eq!(seen[1].target, format!("{path}?sp_mchid=1900000100&sub_mchid=1900000200"));
    assert_eq!(seen[2].target, format!("{path}/close"));
    assert_eq!(seen[2].body, r#"{"sp_mchid":"1900000100","sub_mchid":"1900000200"}"#);
    seen.iter().for_each(|seen| assert_signed(seen, "1900000100"));
}

#[tokio::test]
async fn a_signed_success_is_a_charge_with_what_the_customer_paid() {
    let paid = Answer::Charged {
        order: payment().id.to_string(),
        amount: Some(euro(12_850)),
        charge: Charge::plain(
            "4200001".to_owned(),
            Some(Money::new(100_785, Currency::CNY)),
            parse_rfc3339("2026-01-02T03:02:00Z").expect("a time"),
        ),
    };
    let as_text =
        serde_json::json!({"total": "12850", "currency": "EUR", "payer_total": "100785", "payer_currency": "CNY"});
    let renamed = [("id", serde_json::Value::Null), ("transaction_id", "4200001".into()), ("amount", as_text)];
    for body in [order(&[]), order(&renamed)] {
        let reply = queried(Canned::signed(200, &body)).await;
        assert_eq!((reply.answer, reply.reached), (paid.clone(), Reached::Yes), "{body}");
    }
    let returned = queried(Canned::signed(200, &order(&[("trade_state", "REFUND".into())]))).await;
    let Answer::Charged { order: number, amount, charge } = paid else { panic!("a charge") };
    assert_eq!(returned.answer, Answer::Returned { order: number, amount, charge });
    let till = till(Canned::signed(200, &order(&[]))).await;
    till.wechat.query(&till.payment).await;
    let target = format!("/v3/global/transactions/out-trade-no/{}?mchid=1900000109", till.payment.id);
    assert_eq!((till.seen()[0].method.as_str(), &till.seen()[0].target), ("GET", &target));
    assert_signed(&till.seen()[0], "1900000109");
}

#[tokio::test]
async fn what_is_not_signed_by_the_platform_now_is_silence() {
    let body = order(&[]);
    let platform = super::text(&vectors()["config"], "platform_serial").to_owned();
    let mut changed = Canned::signed(200, &body);
    changed.body = Content::Text(body.replace("12850", "12851"));
    for (name, answer) in [
        ("unsigned", Canned::unsigned(200, &body)),
        ("another key", Canned::signed_at(200, &body, vector_time(), &platform)),
        ("an unknown key", Canned::signed_at(200, &body, vector_time(), "ABCD")),
        ("too old", Canned::signed_at(200, &body, vector_time().plus_seconds(-301), SIGNER)),
        ("changed", changed),
        ("a portal's page", Canned::unsigned(200, "<html>Please log in</html>")),
    ] {
        let till = till(answer).await;
        for reply in [
            till.wechat.create(&till.payment, None).await,
            till.wechat.query(&till.payment).await,
            till.wechat.close(&till.payment).await,
        ] {
            assert!(is_silence(&reply), "{name}: {reply:?}");
        }
    }
    assert!(is_silence(&created(Canned::unsigned(200, CODE)).await));
    assert!(matches!(closed(Canned::unsigned(204, "")).await, Answer::Silent { .. }));
}

#[tokio::test]
async fn another_order_amount_or_merchant_is_told_as_such() {
    let judged = |reply: Reply| match reply.answer {
        Answer::Charged { order, amount, .. } => (order, amount),
        other => panic!("{other:?}"),
    };
    let other_id = queried(Canned::signed(200, &order(&[("out_trade_no", "ANOTHER".into())]))).await;
    assert_eq!(judged(other_id), ("ANOTHER".to_owned(), Some(euro(12_850))));
    let ours = payment().id.to_string();
    for (amount, told) in [
        (serde_json::json!({"total": 12851, "currency": "EUR"}), Some(euro(12_851))),
        (serde_json::json!({"total": 12850, "currency": "ZZZ"}), None),
        (serde_json::json!({"total": 12850.0, "currency": "EUR"}), None),
        (serde_json::json!({"currency": "EUR"}), None),
    ] {
        assert_eq!(judged(queried(Canned::signed(200, &order(&[("amount", amount)]))).await), (ours.clone(), told));
    }
    for change in [
        [("mchid", "1900000110".into()), ("trade_state", "SUCCESS".into())],
        [("out_trade_no", "ANOTHER".into()), ("trade_state", "CLOSED".into())],
        [("out_trade_no", serde_json::Value::Null), ("trade_state", "NOTPAY".into())],
    ] {
        let reply = queried(Canned::signed(200, &order(&change))).await;
        assert!(matches!(reply.answer, Answer::Foreign { .. }), "{change:?}: {reply:?}");
    }
}

#[tokio::test]
async fn every_trade_state_has_its_answer() {
    let answer = |state: &str| {
        let body = order(&[("trade_state", state.into()), ("trade_state_desc", "no\nmoney".into())]);
        async move { queried(Canned::signed(200, &body)).await.answer }
    };
    assert_eq!(answer("NOTPAY").await, Answer::Waiting);
    assert_eq!(answer("USERPAYING").await, Answer::Confirming);
    assert_eq!(answer("CLOSED").await, Answer::Closed);
    assert_eq!(answer("REVOKED").await, Answer::Reversed);
    assert!(
        matches!(answer("PAYERROR").await, Answer::Declined { detail } if detail.ends_with("(WeChat Pay: nomoney)"))
    );
    assert!(matches!(answer("ACCEPT").await, Answer::Silent { detail } if detail.contains("ACCEPT")));
    let alone = queried(Canned::signed(200, r#"{"trade_state":"USERPAYING"}"#)).await;
    assert_eq!(alone.answer, Answer::Confirming);
}

#[tokio::test]
async fn an_endless_answer_is_cut_off() {
    for announced in [false, true] {
        let taken = Arc::new(AtomicU64::new(0));
        let body = Content::Endless { length: 1 << 30, announced, taken: Arc::clone(&taken) };
        let reply = queried(Canned { status: 200, headers: Vec::new(), body }).await;
        assert!(is_silence(&reply), "{reply:?}");
        assert!(taken.load(Ordering::SeqCst) < 64 << 20, "the rest was never taken");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_a_server_error_is_silence() {
    let elsewhere = Canned::unsigned(302, "").with("Location", "/v3/global/transactions/elsewhere");
    let till = till(elsewhere).await;
    assert!(is_silence(&till.wechat.create(&till.payment, None).await));
    assert_eq!(till.seen().len(), 1);
    assert!(is_silence(&queried(Canned::unsigned(502, "<html>Bad gateway</html>")).await));
    let failing = Canned::unsigned(500, r#"{"code":"SYSTEM_ERROR","message":"try later"}"#);
    for reply in [created(failing.clone()).await, queried(failing.clone()).await] {
        assert!(matches!(&reply.answer, Answer::Silent { detail } if detail.starts_with("SYSTEM_ERROR")), "{reply:?}");
        assert_eq!(reply.reached, Reached::Yes);
    }
    let lying = Canned::unsigned(500, r#"{"code":"ORDER_NOT_EXIST"}"#);
    assert!(matches!(queried(lying).await.answer, Answer::Silent { .. }));
}

#[tokio::test]
async fn a_busy_server_says_how_long_to_wait() {
    let busy = Canned::unsigned(429, r#"{"code":"FREQUENCY_LIMITED"}"#);
    let reply = created(busy.clone().with("Retry-After", "7")).await;
    assert_eq!(reply.reached, Reached::Busy { retry_after_s: Some(7) });
    assert!(matches!(reply.answer, Answer::Silent { .. }));
    assert_eq!(created(busy.with("Retry-After", "99999")).await.reached, Reached::Busy { retry_after_s: Some(300) });
    let bare = queried(Canned::unsigned(429, "slow down")).await;
    assert_eq!(bare.reached, Reached::Busy { retry_after_s: None });
}

#[tokio::test]
async fn a_close_is_believed_when_it_is_signed() {
    let error = |code: &str| format!(r#"{{"code":"{code}","message":"told"}}"#);
    assert_eq!(closed(Canned::signed(204, "")).await, Answer::Closed);
    assert!(matches!(closed(Canned::signed(202, "")).await, Answer::Silent { .. }));
    assert!(matches!(closed(Canned::unsigned(400, &error("ORDER_CLOSED"))).await, Answer::Silent { .. }));
    assert_eq!(closed(Canned::signed(400, &error("ORDER_CLOSED"))).await, Answer::Closed);
    assert_eq!(closed(Canned::unsigned(400, &error("ORDERPAID"))).await, Answer::AlreadyPaid);
    assert_eq!(closed(Canned::unsigned(404, &error("ORDER_NOT_EXIST"))).await, Answer::NotFound);
    let refused = closed(Canned::unsigned(400, &error("CLOSE_TOO_EARLY"))).await;
    assert!(
        matches!(refused, Answer::CloseRefused { detail } if detail.contains("CLOSE_TOO_EARLY") && detail.contains("told"))
    );
    let till = till(Canned::signed(204, "")).await;
    till.wechat.close(&till.payment).await;
    let target = format!("/v3/global/transactions/out-trade-no/{}/close", till.payment.id);
    assert_eq!((&till.seen()[0].target, till.seen()[0].body.as_str()), (&target, r#"{"mchid":"1900000109"}"#));
    assert_signed(&till.seen()[0], "1900000109");
}

#[tokio::test]
async fn a_refused_order_says_why_and_a_used_number_is_asked_about() {
    let error = |status, code: &str| Canned::unsigned(status, &format!(r#"{{"code":"{code}","message":"x\u0007y"}}"#));
    for (status, code) in [(400, "PARAM_ERROR"), (403, "NO_AUTH"), (400, "MCH_NOT_EXISTS"), (400, "NEW_CODE")] {
        let reply = created(error(status, code)).await;
        let says = |detail: &str| detail.starts_with(code) && detail.ends_with("(WeChat Pay: xy)");
        assert!(matches!(&reply.answer, Answer::Refused { detail } if says(detail)), "{reply:?}");
    }
    for code in ["OUT_TRADE_NO_USED", "ORDER_PAID", "ORDER_CLOSED"] {
        assert!(matches!(created(error(400, code)).await.answer, Answer::Silent { .. }), "{code}");
    }
    assert_eq!(queried(error(404, "ORDERNOTEXIST")).await.answer, Answer::NotFound);
    assert!(matches!(queried(error(401, "SIGN_ERROR")).await.answer, Answer::Refused { .. }));
}

#[tokio::test]
async fn a_wrong_clock_is_named_when_signatures_are_refused() {
    let refusal = |date: &str| Canned::unsigned(401, r#"{"code":"SIGN_ERROR"}"#).with("Date", date);
    let fast = created(refusal("Fri, 02 Jan 2026 02:56:04 GMT")).await;
    assert_eq!(fast.clock_skew_ms, Some(-420_000 + 999));
    assert!(
        matches!(&fast.answer, Answer::Refused { detail } if detail.contains("clock is 7 minutes ahead")),
        "{fast:?}"
    );
    let right = created(refusal("Fri, 02 Jan 2026 03:03:04 GMT")).await;
    assert_eq!(right.clock_skew_ms, Some(0));
    assert!(matches!(&right.answer, Answer::Refused { detail } if detail.starts_with("SIGN_ERROR")), "{right:?}");
}

#[tokio::test]
async fn without_a_connection_nothing_was_sent_but_a_late_answer_is_silence() {
    let home = tempfile::tempdir().expect("a folder");
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|port| port.local_addr()).expect("a port");
    let wechat = config(home.path(), &format!("http://{free}"));
    let wechat = WechatPay::new(&wechat, &shop(), Clock::virtual_at(vector_time()), Entropy::seeded(1)).expect("ok");
    let reply = wechat.create(&payment(), None).await;
    assert!(matches!(&reply.answer, Answer::NotSent { detail } if !detail.contains(&free.to_string())), "{reply:?}");
    assert_eq!(reply.reached, Reached::No);

    let never = Canned { status: 200, headers: Vec::new(), body: Content::Never };
    let impatient = till_with(never, |wechat| wechat.request_timeout_ms = 200).await;
    let reply = impatient.wechat.create(&impatient.payment, None).await;
    assert!(is_silence(&reply), "{reply:?}");
    assert_eq!(impatient.seen().len(), 1);
}

#[tokio::test]
async fn a_till_that_knows_only_public_keys_asks_for_them() {
    let till = till_with(Canned::signed(200, CODE), |wechat| wechat.platform_keys.retain(|key| key.id == SIGNER)).await;
    assert!(matches!(till.wechat.create(&till.payment, None).await.answer, Answer::Code { .. }));
    assert_eq!(till.seen()[0].headers["wechatpay-serial"], SIGNER);
    let both = till_with(Canned::signed(200, CODE), |_| ()).await;
    both.wechat.create(&both.payment, None).await;
    assert!(!both.seen()[0].headers.contains_key("wechatpay-serial"));
}

/// A till with a changed configuration.
async fn till_with(answer: Canned, change: impl FnOnce(&mut Wechat)) -> Till {
    till_built(|_, wechat| change(wechat), move |_| answer.clone()).await
}

fn rate_answer(changes: &[(&str, &str)], sign: bool) -> Canned {
    let fields = [
        ("return_code", "SUCCESS"),
        ("appid", "wx8888888888888888"),
        ("mch_id", "1900000109"),
        ("fee_type", "EUR"),
        ("rate_time", "20260101"),
        ("rate", "784320000"),
    ];
    let mut fields: xml::Fields =
        fields.iter().chain(changes).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    if sign {
        let key = SecretString::from(super::text(&vectors()["config"], "apiv2_key"));
        let sign = xml::sign(&fields, &key, Kind::Md5);
        fields.insert("sign".to_owned(), sign);
    }
    Canned::unsigned(200, &xml::write(&fields))
}

#[tokio::test]
async fn yesterdays_rate_is_taken_while_todays_is_not_published() {
    let till = till_as(direct(), |seen| {
        if seen.body.contains("<date>20260102</date>") {
            return Canned::unsigned(200, "<xml><return_code>FAIL</return_code><return_msg>none</return_msg></xml>");
        }
        rate_answer(&[], true)
    })
    .await;
    let rate = till.wechat.daily_rate(shop().currency).await.expect("a rate");
    assert_eq!((rate.rate.to_string().as_str(), rate.currency), ("7.8432", shop().currency));
    assert_eq!(rfc3339(rate.as_of), "2026-01-01T02:00:00.000Z");
    let seen = till.seen();
    assert_eq!(seen.len(), 2);
    assert_eq!((seen[0].method.as_str(), seen[0].target.as_str()), ("POST", "/pay/queryexchagerate"));
    let asked = xml::read(seen[1].body.as_bytes()).expect("fields");
    assert!(xml::is_signed(&asked, &SecretString::from(super::text(&vectors()["config"], "apiv2_key"))));
    assert!(!asked.contains_key("sub_mch_id") && asked["date"] == "20260101" && asked["mch_id"] == "1900000109");
}

#[tokio::test]
async fn a_rate_that_cannot_be_trusted_is_refused() {
    for (name, answer) in [
        ("unsigned", rate_answer(&[], false)),
        ("signed wrongly", rate_answer(&[("sign", "15C25422A59485B958E5A227AF6C9AD3")], false)),
        ("another currency", rate_answer(&[("fee_type", "JPY")], true)),
        ("another merchant", rate_answer(&[("mch_id", "1900000110")], true)),
        ("another scale", rate_answer(&[("rate", "7")], true)),
        ("not a day", rate_answer(&[("rate_time", "20260231")], true)),
        ("from the future", rate_answer(&[("rate_time", "20260104")], true)),
        ("not XML", Canned::unsigned(200, "{}")),
    ] {
        let till = till(answer).await;
        let refused = till.wechat.daily_rate(shop().currency).await;
        assert!(matches!(refused, Err(RateFailure::Invalid(_))), "{name}: {refused:?}");
    }
    let failing = till(Canned::unsigned(500, "")).await;
    assert!(matches!(failing.wechat.daily_rate(shop().currency).await, Err(RateFailure::Unreachable(_))));
    let keyless = till_with(rate_answer(&[], true), |wechat| wechat.api_v2_key = None).await;
    assert!(matches!(keyless.wechat.daily_rate(shop().currency).await, Err(RateFailure::Unsupported(_))));
}

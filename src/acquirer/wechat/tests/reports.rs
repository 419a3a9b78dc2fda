//! Statements, settlements and the check-up.

use super::server::{Canned, Content, SIGNER, Till, direct, institution, payment, till, till_as, till_built};
use super::wire::{assert_signed, euro};
use super::{vector_time, vectors};
use crate::acquirer::wechat::statement::parse;
use crate::acquirer::{Acquirer, Finding, ReportFailure, Verdict};
use crate::clock::rfc3339;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::statement::{Movement, Statement};
use crate::domain::time::Day;
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::json;

const HEAD: &str = "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,充值券币种,充值券金额,优惠券币种,优惠券金额,微信退款单号,商户退款单号,退款类型,退款状态,商品名称,商户数据包,手续费,费率,标价币种,订单金额(标价币种),用户支付币种,用户支付金额,结算币种,应结订单金额,支付汇率,退款汇率,申请退款金额,用户退款币种,用户退款金额,退款结算币种,退款应结订单金额,充值券退款金额,优惠券退款金额";

fn day() -> Day {
    Day::parse("2026-01-01").expect("a day")
}

/// A row with `changes`, column by column.
fn row(changes: &[(usize, &str)]) -> String {
    let mut values: Vec<&str> = concat!(
        "2026-01-01 10:00:00|wx8888888888888888|1900000109|0||4200001|P1|oUser|MICROPAY|SUCCESS|OTHERS||0.00||0.00|",
        "||||Maison Lumière|golden-week.S1|1.29|1.00%|EUR|128.50|CNY|1007.85|EUR|127.21|784320000||0.00||0.00||0.00|",
        "0.00|0.00"
    )
    .split('|')
    .collect();
    assert_eq!(values.len(), 38);
    for (column, value) in changes {
        values[*column] = value;
    }
    values.iter().map(|value| format!("`{value}")).collect::<Vec<_>>().join(",")
}

fn refund_row() -> String {
    row(&[
        (9, "REFUND"),
        (15, "50000001"),
        (16, "R1"),
        (17, "ORIGINAL"),
        (18, "PROCESSING"),
        (31, "28.50"),
        (32, "CNY"),
        (33, "223.53"),
        (34, "EUR"),
        (35, "28.22"),
    ])
}

fn sheet(rows: &[String]) -> String {
    std::iter::once(HEAD.to_owned()).chain(rows.iter().cloned()).map(|row| row + "\r\n").collect()
}

fn read(text: &str) -> Result<Statement, String> {
    parse(text.as_bytes(), day(), &direct())
}

fn hex(body: &[u8]) -> String {
    digest(&SHA1_FOR_LEGACY_USE_ONLY, body).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn served(body: &str, sha1: &str) -> Canned {
    let signed = format!(r#"{{"sha1":"{sha1}"}}"#);
    Canned::signed_over(200, body, &signed, vector_time(), SIGNER).with("Wechatpay-Statement-Sha1", sha1)
}

async fn fetched(answer: Canned) -> Result<Statement, ReportFailure> {
    till(answer).await.wechat.statement(day()).await
}

#[test]
fn payments_refunds_and_reversals_are_read_with_what_the_shop_receives() {
    let reversed = row(&[(6, "P2"), (9, "REVOKED")]);
    let text = format!("\u{feff}{}", sheet(&[row(&[]), refund_row(), reversed]));
    let statement = read(&text).expect("a statement");
    assert_eq!((statement.day, statement.lines.len(), statement.notices.len()), (day(), 3, 0));
    let [paid, back, revoked] = &statement.lines[..] else { panic!("three") };
    assert_eq!((paid.line, &paid.kind, paid.order.as_str()), (2, &Movement::Charge, "P1"));
    assert_eq!((paid.acquirer_id.as_str(), paid.attach.as_str()), ("4200001", "golden-week.S1"));
    assert_eq!((paid.amount, paid.payer), (euro(12_850), Some(Money::new(100_785, Currency::CNY))));
    assert_eq!((paid.settled, paid.fee), (Some(euro(12_721)), Some(euro(129))));
    assert_eq!(rfc3339(paid.at), "2026-01-01T02:00:00.000Z");
    let numbers = Movement::Refund { request: "R1".to_owned(), refund_id: "50000001".to_owned() };
    assert_eq!((&back.kind, back.amount), (&numbers, euro(2_850)));
    assert_eq!((back.payer, back.settled), (Some(Money::new(22_353, Currency::CNY)), Some(euro(2_822))));
    assert_eq!((&revoked.kind, revoked.amount, revoked.order.as_str()), (&Movement::Reversal, euro(12_850), "P2"));
}

#[test]
fn commas_and_back_ticks_in_a_name_do_not_move_the_columns() {
    for name in ["a, b", "a `b`", "`", ",", "a,`b,`c", ",`", "\"a\"\"b\"", ""] {
        let statement = read(&sheet(&[row(&[(19, name)])])).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!((statement.lines[0].attach.as_str(), statement.lines[0].amount), ("golden-week.S1", euro(12_850)));
        assert_eq!(statement.lines[0].settled, Some(euro(12_721)), "{name}");
    }
}

#[test]
fn headers_in_english_more_columns_and_a_summary_are_taken() {
    let english: Vec<String> = (1..=38).map(|number| format!("Column {number}")).collect();
    let text = sheet(&[row(&[])]).replace(HEAD, &english.join(","));
    assert_eq!(read(&text).expect("by position").lines[0].amount, euro(12_850));

    let wider = sheet(&[row(&[]) + ",`x"]).replace(HEAD, &format!("{HEAD},新的列"));
    let statement = read(&wider).expect("one more column");
    assert_eq!(statement.lines[0].amount, euro(12_850));
    assert!(statement.notices[0].contains("39") && statement.notices[0].contains("新的列"), "{:?}", statement.notices);

    let before = sheet(&[format!("`x,{}", row(&[]))]).replace(HEAD, &format!("新的列,{HEAD}"));
    assert_eq!(read(&before).expect("by name").lines[0].amount, euro(12_850));

    let summary = "总交易单数,总交易额,总退款金额\r\n`1,`128.50,`0.00\r\n";
    let statement = read(&(sheet(&[row(&[])]) + summary)).expect("a summary");
    assert_eq!((statement.lines.len(), statement.notices.len()), (1, 0));
    let statement = read(&(sheet(&[row(&[])]) + &summary.replace("`1,", "`2,"))).expect("a summary");
    assert!(statement.notices[0].contains("counts 2"), "{:?}", statement.notices);
}

#[test]
fn what_is_odd_is_noticed_and_left_out() {
    let text = sheet(&[
        row(&[]),
        row(&[(9, "NEW")]),
        row(&[(9, "REFUND"), (18, "FAIL"), (31, "1.00")]),
        row(&[(25, "ZZZ")]),
        row(&[(21, "0.06500")]),
    ]);
    let statement = read(&text).expect("a statement");
    assert_eq!(statement.lines.iter().map(|line| line.line).collect::<Vec<_>>(), [2, 5, 6]);
    assert_eq!(statement.notices.len(), 3, "{:?}", statement.notices);
    assert!(statement.notices[0].contains("line 3: a payment that is «NEW»"));
    assert!(statement.notices[1].contains("line 4: a refund that is «FAIL»"));
    assert_eq!((statement.lines[1].payer, statement.lines[2].fee), (None, None));
    let cut = sheet(&[row(&[])]);
    assert!(read(cut.trim_end()).expect("a statement").notices[0].contains("no end"));
}

#[test]
fn a_statement_that_cannot_be_understood_is_refused_as_a_whole() {
    let short: String = HEAD.split(',').take(37).collect::<Vec<_>>().join(",");
    let swapped = HEAD.replace("交易状态,付款银行", "付款银行,Status");
    let good = sheet(&[row(&[]), row(&[])]);
    let cut = good.rfind(",`").expect("a value");
    for (name, text, words) in [
        ("too few columns", good.replace(HEAD, &short), "names 37"),
        ("no header", row(&[]), "names none"),
        ("a page", "<html>Please log in</html>".to_owned(), "no statement"),
        ("another order", good.replace(HEAD, &swapped), "another order"),
        ("cut off", good[..cut].to_owned(), "line 3 has 37 values"),
        ("a broken row", good.replace("`2026", "2026"), "line 2 is neither"),
        ("no currency", sheet(&[row(&[(23, "")])]), "line 2 names no currency"),
        ("an unknown currency", sheet(&[row(&[(23, "ZZZ")])]), "line 2 names no currency"),
        ("too fine", sheet(&[row(&[(24, "128.505")])]), "no amount of EUR"),
        ("no number", sheet(&[row(&[(24, "1e3")])]), "no amount of EUR"),
        ("no amount", sheet(&[row(&[(24, "")])]), "no amount of EUR"),
        ("no refund", sheet(&[row(&[(9, "REFUND"), (31, "")])]), "no amount of EUR"),
        ("no time", sheet(&[row(&[(0, "yesterday")])]), "line 2 has no time"),
        ("another merchant", sheet(&[row(&[(2, "1900000110")])]), "another merchant"),
        ("two summaries", good.clone() + "总交易单数\r\n`1\r\n`2\r\n", "line 4 is neither"),
    ] {
        let refused = read(&text).expect_err(name);
        assert!(refused.contains(words), "{name}: «{words}» is not in: {refused}");
    }
    // «交易时间» in GBK.
    let gbk = parse(&[0xbd, 0xbb, 0xd2, 0xd7, 0xca, 0xb1, 0xbc, 0xe4], day(), &direct()).expect_err("GBK");
    assert!(gbk.contains("UTF-8") && gbk.contains("GBK"), "{gbk}");
}

#[test]
fn amounts_have_the_decimals_of_their_currency() {
    let yen =
        |text: &str| read(&sheet(&[row(&[(23, "JPY"), (24, text)])])).map(|statement| statement.lines[0].amount.minor);
    assert_eq!((yen("1000"), yen("1000.00")), (Ok(1000), Ok(1000)));
    assert!(yen("1000.50").is_err());
    let shop = parse(sheet(&[row(&[(3, "1900000200")]), row(&[(3, "1900000999")])]).as_bytes(), day(), &institution());
    let shop = shop.expect("a statement");
    assert_eq!(shop.lines.len(), 1, "the other shops of the institution are left out");
    assert!(shop.notices[0].contains("other shops"));
    for empty in ["", "\u{feff}\r\n", HEAD] {
        assert!(read(empty).expect("empty").lines.is_empty(), "{empty}");
    }
}

#[tokio::test]
async fn a_statement_is_believed_when_its_sum_and_the_signature_of_the_sum_fit() {
    let body = sheet(&[row(&[]), refund_row()]);
    let sum = hex(body.as_bytes());
    let base64 = BASE64.encode(digest(&SHA1_FOR_LEGACY_USE_ONLY, body.as_bytes()));
    for told in [sum.clone(), sum.to_uppercase(), base64] {
        assert_eq!(fetched(served(&body, &told)).await.expect("a statement").lines.len(), 2, "{told}");
    }
    let refused = |answer: Canned, words: &'static str| async move {
        match fetched(answer).await {
            Err(ReportFailure::Invalid(why)) => assert!(why.contains(words), "«{words}» is not in: {why}"),
            other => panic!("{words}: {other:?}"),
        }
    };
    refused(served(&body, &hex(b"another")), "SHA-1").await;
    let mut cut = served(&body, &sum);
    cut.body = Content::Text(body[..body.len() - 1].to_owned());
    refused(cut, "SHA-1").await;
    let unsigned = Canned::unsigned(200, &body).with("Wechatpay-Statement-Sha1", &sum);
    refused(unsigned, "cannot be trusted").await;
    refused(Canned::signed(200, &body).with("Wechatpay-Statement-Sha1", &sum), "cannot be trusted").await;
    refused(Canned::signed(200, &body), "carries no").await;
    refused(served(&body, &sum).with("Content-Encoding", "gzip"), "compressed").await;
    let mut gbk = served("", &hex(&[0xbd, 0xbb]));
    gbk.body = Content::Bytes(vec![0xbd, 0xbb]);
    refused(gbk, "GBK").await;
}

#[tokio::test]
async fn the_statement_of_the_vectors_proves_itself() {
    let vectors = vectors();
    let sample = vectors["responses"].as_array().expect("a list").iter().find(|each| each["name"] == "statement");
    let sample = sample.expect("a statement").clone();
    let mut answer = Canned::unsigned(200, super::text(&sample, "body"));
    for (name, value) in sample["headers"].as_object().expect("headers") {
        answer = answer.with(name, value.as_str().expect("text"));
    }
    answer = answer.with("Wechatpay-Statement-Sha1", super::text(&sample, "statement_sha1"));
    // It has two columns only; what is refused is that, and not its proof.
    assert!(matches!(fetched(answer).await, Err(ReportFailure::Invalid(why)) if why.contains("names 2")));
}

#[tokio::test]
async fn a_day_without_payments_is_an_empty_statement_once_it_is_due() {
    let none = || Canned::unsigned(400, r#"{"code":"NO_STATEMENT_EXIST"}"#);
    let till = till(none()).await;
    // 2026-01-02 11:03 in Beijing: yesterday's is due since ten, today's is not.
    assert!(till.wechat.statement(day()).await.expect("empty").lines.is_empty());
    let today = Day::parse("2026-01-02").expect("a day");
    assert_eq!(till.wechat.statement(today).await, Err(ReportFailure::NotReady));
    assert_eq!(till.seen()[0].target, "/v3/global/statements?date=20260101&mchid=1900000109");
    assert_eq!(till.seen()[0].headers["accept"], "*/*");
    assert_signed(&till.seen()[0], "1900000109");
    let making = Canned::unsigned(400, r#"{"code":"STATEMENT_CREATING"}"#);
    assert_eq!(fetched(making).await, Err(ReportFailure::NotReady));
    assert!(fetched(Canned::signed(200, "")).await.expect("empty").lines.is_empty());
    assert!(matches!(fetched(Canned::unsigned(200, "")).await, Err(ReportFailure::Invalid(_))));
    assert!(matches!(fetched(Canned::unsigned(502, "<html>")).await, Err(ReportFailure::Unreachable(_))));
    let shops = till_as(institution(), move |_| none()).await;
    shops.wechat.statement(day()).await.expect("empty");
    let target = "/v3/global/statements?date=20260101&sp_mchid=1900000100&sub_mchid=1900000200";
    assert_eq!(shops.seen()[0].target, target);
}

#[tokio::test]
async fn a_statement_may_be_longer_than_an_answer() {
    let rows: Vec<String> = (0..500).map(|number| row(&[(6, format!("P{number}").as_str())])).collect();
    let body = sheet(&rows);
    assert!(body.len() > 2 * 64 * 1024);
    let statement = fetched(served(&body, &hex(body.as_bytes()))).await.expect("a statement");
    assert_eq!((statement.lines.len(), statement.lines[499].order.as_str()), (500, "P499"));
}

fn batch(number: usize, settled: bool) -> serde_json::Value {
    json!({
        "batch_id": format!("B{number}"), "settlement_date": "20260103", "trade_start_date": "2026-01-01",
        "trade_end_date": "20260101", "wallet_region": "CHINA_MAINLAND",
        "amount": {
            "settled": if settled { 9_800 } else { 0 }, "unsettle": if settled { 0 } else { 9_800 }, "currency": "EUR",
            "pay": 12_850, "refund": "2850", "net": 10_000, "fee": 200,
        },
    })
}

#[tokio::test]
async fn settlements_are_read_page_by_page() {
    let till = till_as(institution(), |seen| {
        let settled = seen.target.contains("settle_state=SETTLED");
        let offset: usize = seen
            .target
            .split("offset=")
            .nth(1)
            .and_then(|rest| rest.split('&').next()?.parse().ok())
            .expect("a number");
        let total = if settled { 23 } else { 1 };
        let data: Vec<_> = (offset..total.min(offset + 10)).map(|number| batch(number, settled)).collect();
        let page = json!({"data": data, "total_count": total, "offset": offset, "limit": 10});
        Canned::signed(200, &page.to_string())
    })
    .await;
    let (from, to) = (day(), Day::parse("2026-01-31").expect("a day"));
    let found = till.wechat.settlements(from, to).await.expect("settlements");
    assert_eq!((found.len(), found.iter().filter(|each| each.settled).count()), (24, 23));
    let first = &found[0];
    assert_eq!(
        (first.batch.as_deref(), first.on, first.from, first.to),
        (Some("B0"), Day::parse("2026-01-03").ok(), from, from)
    );
    assert_eq!((first.paid, first.refunded, first.fee, first.net), (euro(12_850), euro(2_850), euro(200), euro(9_800)));
    let waiting = found.last().expect("one");
    assert_eq!((waiting.settled, waiting.net), (false, euro(9_800)));
    let target = "/v3/global/settle/settlements?settle_state=SETTLED&settle_start_date=20260101&settle_end_date=20260131\
                  &offset=10&limit=10&sub_mchid=1900000200";
    assert_eq!(till.seen()[1].target, target);
    assert_eq!(till.seen().len(), 4);
}

#[tokio::test]
async fn settlements_that_cannot_be_trusted_or_understood_are_refused() {
    let page = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut page = json!({"data": [batch(1, true)], "total_count": 1});
        change(&mut page);
        page.to_string()
    };
    let asked = |answer: Canned| async move { till(answer).await.wechat.settlements(day(), day()).await };
    assert_eq!(asked(Canned::signed(200, r#"{"data":[],"total_count":0}"#)).await, Ok(Vec::new()));
    for (name, answer) in [
        ("unsigned", Canned::unsigned(200, &page(&|_| ()))),
        ("no JSON", Canned::signed(200, "<html>")),
        ("no amount", Canned::signed(200, &page(&|page| page["data"][0]["amount"] = json!(null)))),
        ("no currency", Canned::signed(200, &page(&|page| page["data"][0]["amount"]["currency"] = json!("ZZZ")))),
        ("no day", Canned::signed(200, &page(&|page| page["data"][0]["settlement_date"] = json!("soon")))),
        ("too few", Canned::signed(200, r#"{"data":[],"total_count":3}"#)),
        ("without end", Canned::signed(200, &page(&|page| page["total_count"] = json!(1_000_000)))),
    ] {
        assert!(matches!(asked(answer).await, Err(ReportFailure::Invalid(_))), "{name}");
    }
    let refused = asked(Canned::unsigned(403, r#"{"code":"NO_AUTH"}"#)).await;
    assert!(matches!(refused, Err(ReportFailure::Unsupported(why)) if why.contains("NO_AUTH")));
}

async fn checked(answer: Canned) -> Vec<Finding> {
    let till = till(answer).await;
    let findings = till.wechat.check().await;
    assert!(till.seen().iter().all(|seen| seen.method == "GET"), "it moves no money");
    assert!(!till.seen()[0].target.contains(payment().id.as_str()), "an order that never was");
    findings
}

fn verdict(findings: &[Finding], subject: &str) -> Verdict {
    let found = findings.iter().find(|finding| finding.subject == subject);
    found.unwrap_or_else(|| panic!("{subject} in {findings:#?}")).verdict
}

const DATE: &str = "Fri, 02 Jan 2026 03:03:04 GMT";

#[tokio::test]
async fn a_check_up_of_a_good_connection_is_good() {
    let missing = r#"{"code":"ORDER_NOT_EXIST","message":"no"}"#;
    let findings = checked(Canned::signed(404, missing).with("Date", DATE)).await;
    for subject in ["address", "clock", "keys", "identity", "signature", "certificates", "currency"] {
        assert_eq!(verdict(&findings, subject), Verdict::Good, "{subject} in {findings:#?}");
    }
    let unsigned = checked(Canned::unsigned(404, missing).with("Date", DATE)).await;
    assert_eq!(verdict(&unsigned, "signature"), Verdict::Untested);
}

#[tokio::test]
async fn a_check_up_tells_what_is_wrong_and_what_to_do() {
    use Verdict::{Bad, Good, Untested, Warning};
    let error = |status: u16, code: &str, date: &str| {
        Canned::signed(status, &format!(r#"{{"code":"{code}"}}"#)).with("Date", date)
    };
    for (name, answer, expected) in [
        ("the signature", error(401, "SIGN_ERROR", DATE), [Good, Good, Bad, Untested, Good]),
        ("the merchant", error(400, "MCH_NOT_EXISTS", DATE), [Good, Good, Good, Bad, Good]),
        ("the app", error(400, "APPID_MCHID_NOT_MATCH", DATE), [Good, Good, Good, Bad, Good]),
        ("the contract", error(403, "NO_AUTH", DATE), [Good, Good, Good, Bad, Good]),
        ("trouble", error(500, "SYSTEM_ERROR", DATE), [Warning, Good, Untested, Untested, Good]),
        ("drift", error(404, "ORDER_NOT_EXIST", "Fri, 02 Jan 2026 03:05:04 GMT"), [Good, Warning, Good, Good, Good]),
        ("the clock", error(401, "SIGN_ERROR", "Fri, 02 Jan 2026 03:33:04 GMT"), [Good, Bad, Bad, Untested, Good]),
        ("a portal", Canned::unsigned(200, "<html>"), [Bad, Untested, Untested, Untested, Untested]),
    ] {
        let findings = checked(answer).await;
        let found = ["address", "clock", "keys", "identity", "signature"].map(|subject| verdict(&findings, subject));
        assert_eq!(found, expected, "{name}: {findings:#?}");
    }
    let unknown = checked(Canned::signed_at(404, r#"{"code":"ORDER_NOT_EXIST"}"#, vector_time(), "ABCD")).await;
    assert_eq!(verdict(&unknown, "signature"), Bad);
    let nobody = offline().await.wechat.check().await;
    assert_eq!((verdict(&nobody, "address"), verdict(&nobody, "keys")), (Bad, Untested));
}

/// A till whose acquirer is not there.
async fn offline() -> Till {
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|port| port.local_addr()).expect("a port");
    till_built(|_, wechat| wechat.base_url = format!("http://{free}"), |_| Canned::unsigned(500, "")).await
}

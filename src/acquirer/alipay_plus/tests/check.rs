//! The check-up of a new shop.

use super::server::*;
use crate::acquirer::{Acquirer, Finding, ReportFailure, Verdict};
use crate::config::Alipay;
use crate::domain::time::Day;

async fn findings(changes: impl FnOnce(&mut Alipay), answer: Canned) -> Vec<Finding> {
    let found = till_as(changes, move |_| answer.clone()).await.alipay.check().await;
    let subjects: Vec<&str> = found.iter().map(|finding| finding.subject).collect();
    assert_eq!(subjects, ["address", "clock", "identity", "keys", "signature", "contract"]);
    found
}

fn verdict<'a>(found: &'a [Finding], subject: &str) -> (Verdict, &'a str) {
    let finding = found.iter().find(|finding| finding.subject == subject).expect("a finding");
    (finding.verdict, finding.text.as_str())
}

/// The usual answer at the till's own time, which stands still in tests.
fn in_time(canned: Canned) -> Canned {
    canned.with("date", "Fri, 02 Jan 2026 03:03:04 GMT")
}

#[tokio::test]
async fn a_till_that_is_right_hears_good_of_everything() {
    let till = till(in_time(Canned::signed(&bare("F", "ORDER_NOT_EXIST")))).await;
    let found = till.alipay.check().await;
    assert!(found.iter().all(|finding| finding.verdict == Verdict::Good), "{found:#?}");
    assert_eq!(till.seen().len(), 1, "one question, about a payment that never was");
    assert_eq!(till.seen()[0].target, "/ams/api/v1/payments/inquiryPayment");
    assert_ne!(till.seen()[0].json()["paymentRequestId"], payment().id.as_str());
}

#[tokio::test]
async fn each_thing_that_is_wrong_is_named_with_what_to_do() {
    let none = |_: &mut Alipay| ();
    let no_order = || in_time(Canned::signed(&bare("F", "ORDER_NOT_EXIST")));
    let portal = findings(none, Canned::unsigned("<html>")).await;
    assert!(matches!(verdict(&portal, "address"), (Verdict::Bad, text) if text.contains("check base_url")));
    assert!(portal[1..].iter().all(|finding| finding.verdict == Verdict::Untested), "{portal:#?}");
    let ours = findings(none, in_time(Canned::unsigned(&bare("F", "INVALID_SIGNATURE")))).await;
    assert!(matches!(verdict(&ours, "keys"), (Verdict::Bad, text) if text.contains("private_key")), "{ours:#?}");
    assert_eq!(verdict(&ours, "signature").0, Verdict::Untested);
    let client = findings(none, in_time(Canned::unsigned(&bare("F", "CLIENT_INVALID")))).await;
    assert!(matches!(verdict(&client, "identity"), (Verdict::Bad, text) if text.contains("client_id")), "{client:#?}");
    let theirs = findings(none, Canned { signed: Some((CLIENT.to_owned(), false)), ..no_order() }).await;
    assert!(
        matches!(verdict(&theirs, "signature"), (Verdict::Bad, text) if text.contains("public_key")),
        "{theirs:#?}"
    );
    let contract = findings(none, in_time(Canned::signed(&bare("F", "ACCESS_DENIED")))).await;
    assert!(
        matches!(verdict(&contract, "contract"), (Verdict::Bad, text) if text.contains("ask Antom")),
        "{contract:#?}"
    );
}

#[tokio::test]
async fn a_wrong_clock_is_measured() {
    for (date, verdict_of_clock, words) in [
        ("Fri, 02 Jan 2026 03:03:34 GMT", Verdict::Good, "agrees"),
        ("Fri, 02 Jan 2026 03:08:04 GMT", Verdict::Warning, "300 s behind"),
        ("Fri, 02 Jan 2026 02:03:04 GMT", Verdict::Bad, "s ahead of"),
    ] {
        let found = findings(|_| (), Canned::signed(&bare("F", "ORDER_NOT_EXIST")).with("date", date)).await;
        let (told, text) = verdict(&found, "clock");
        assert!(told == verdict_of_clock && text.contains(words), "{date}: {text}");
    }
}

#[tokio::test]
async fn the_usual_slips_of_a_first_day_are_recognised() {
    let home = tempfile::tempdir().expect("a folder");
    let own = file(home.path(), "own.pem", &public_base64(false));
    let swapped =
        findings(|alipay| alipay.public_key = own, in_time(Canned::signed(&bare("F", "ORDER_NOT_EXIST")))).await;
    assert!(
        matches!(verdict(&swapped, "signature"), (Verdict::Bad, text) if text.contains("your own")),
        "{swapped:#?}"
    );
    let sandbox = "SANDBOX_5Y1";
    let canned =
        Canned { signed: Some((sandbox.to_owned(), true)), ..in_time(Canned::signed(&bare("F", "ORDER_NOT_EXIST"))) };
    let found = findings(|alipay| alipay.client_id = sandbox.to_owned(), canned).await;
    assert!(matches!(verdict(&found, "identity"), (Verdict::Warning, text) if text.contains("nothing is really paid")));
}

#[tokio::test]
async fn what_alipay_gives_only_as_files_says_where_they_are() {
    let till = till(Canned::unsigned("")).await;
    let day = Day::parse("2026-01-02").expect("a day");
    for failure in [till.alipay.statement(day).await.err(), till.alipay.settlements(day, day).await.err()] {
        assert!(matches!(&failure, Some(ReportFailure::Unsupported(text)) if text.contains("SFTP")), "{failure:?}");
    }
    let rate = till.alipay.daily_rate(shop().currency).await.expect_err("none");
    assert!(rate.to_string().contains("[rates] sources"), "{rate}");
    assert!(till.seen().is_empty());
}

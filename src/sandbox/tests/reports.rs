//! Statements in their real format, and settlements.

use super::super::{Mood, RefundEnd, Rules, StatementForm, SumForm};
use super::*;
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};

fn eager(statement: StatementForm) -> Shop {
    shop_with(|options| {
        options.rules = Rules { statement_at_once: true, refund_gap_s: 0, statement, ..Rules::default() }
    })
}

impl Shop {
    fn statement_of(&self, date: &str) -> Got {
        self.send("GET", &format!("/v3/global/statements?date={date}&mchid={}", accounts().mchid()), "")
    }

    fn refund_part(&self, no: &str, refund_no: &str, refund: i64, total: i64) {
        let body = json!({
            "appid": accounts().appid(), "mchid": accounts().mchid(), "out_trade_no": no, "out_refund_no": refund_no,
            "amount": { "refund": refund, "total": total, "currency": "EUR" },
        });
        let got = self.send("POST", "/v3/global/refunds", &body.to_string());
        assert_eq!(got.status, 200, "{}", got.body);
    }
}

fn rows(body: &str) -> Vec<Vec<String>> {
    let cells = |line: &str| line.trim_start_matches('`').split(",`").map(str::to_owned).collect();
    body.lines().skip(1).map(cells).collect()
}

/// A day with a payment, one refunded in part, one reversed, one never paid.
fn busy(shop: &Shop) {
    let mut odd = order(NO, 1250);
    odd["description"] = json!("茶, `绿` tea, 1 kg");
    odd["attach"] = json!("autumn.01K8ZV4T9QW7C2N5M3XYA");
    assert_eq!(shop.create(&odd).status, 200);
    shop.world.pay(NO).expect("paid");
    shop.clock.advance(1_000);
    shop.pay_in("01K8ZV4T9QW7C2N5M3XYB", 900, Mood::Pays);
    shop.pay_in("01K8ZV4T9QW7C2N5M3XYC", 500, Mood::WalksAway);
    shop.clock.advance(20_000);
    assert_eq!(shop.reverse("01K8ZV4T9QW7C2N5M3XYB").status, 204);
    shop.refund_part(NO, "R1", 250, 1250);
}

#[test]
fn refunds_and_reversed_payments_have_rows_of_their_own() {
    let shop = eager(StatementForm::default());
    busy(&shop);
    let got = shop.statement_of("20261122");
    let rows = rows(&got.body);
    let states: Vec<(&str, &str)> = rows.iter().map(|row| (row[6].as_str(), row[9].as_str())).collect();
    assert_eq!(
        states,
        [(NO, "SUCCESS"), ("01K8ZV4T9QW7C2N5M3XYB", "SUCCESS"), (NO, "REFUND"), ("01K8ZV4T9QW7C2N5M3XYB", "REVOKED")]
    );
    assert_eq!((rows[0][19].as_str(), rows[0][20].as_str()), ("茶, `绿` tea, 1 kg", "autumn.01K8ZV4T9QW7C2N5M3XYA"));
    assert_eq!((rows[1][8].as_str(), rows[1][26].clone()), ("MICROPAY", shop.payer(euro(900)).to_string()));
    let refund = &rows[2];
    assert_eq!((refund[16].as_str(), refund[18].as_str(), refund[31].as_str()), ("R1", "SUCCESS", "2.50"));
    assert_eq!((refund[24].as_str(), refund[35].as_str()), ("0.00", "2.50"));
    assert_eq!(rows[3][31], "9.00");
    assert!(rows.iter().all(|row| row.len() == 38));
}

#[test]
fn a_refund_that_was_called_off_leaves_no_row() {
    let shop = eager(StatementForm::default());
    shop.code(NO, 1250);
    shop.world.pay(NO).expect("paid");
    shop.world.refunds_end(NO, RefundEnd::Closed);
    shop.refund_part(NO, "R1", 250, 1250);
    assert_eq!(rows(&shop.statement_of("20261122").body).len(), 2, "still under way, so listed");
    shop.clock.advance(3_000);
    assert_eq!(rows(&shop.statement_of("20261122").body).len(), 1);
}

#[test]
fn every_form_of_a_statement_keeps_its_checksum() {
    for (sum, bom, summary) in
        [(SumForm::LowerHex, false, false), (SumForm::UpperHex, true, true), (SumForm::Base64, true, false)]
    {
        let shop = eager(StatementForm { english: bom, bom, summary, refunds_repeat_order: true, sum });
        busy(&shop);
        let got = shop.statement_of("20261122");
        let told = got.header("Wechatpay-Statement-Sha1").expect("a sum").to_owned();
        assert!(got.is_signed_over(&format!("{{\"sha1\":\"{told}\"}}")));
        let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, got.body.as_bytes());
        let hex: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        match sum {
            SumForm::LowerHex => assert_eq!(told, hex),
            SumForm::UpperHex => assert_eq!(told, hex.to_uppercase()),
            SumForm::Base64 => {
                use base64::Engine as _;
                assert_eq!(told, base64::engine::general_purpose::STANDARD.encode(hash));
            }
        }
        let first = got.body.lines().next().expect("a header");
        assert_eq!(first.starts_with('\u{feff}'), bom);
        assert_eq!((first.contains("交易时间"), first.split(',').count()), (!bom, 38));
        let rows = rows(&got.body);
        assert_eq!(rows.len(), if summary { 6 } else { 4 });
        assert_eq!(rows[2][24], "12.50", "the refund repeats the order's amount");
        if summary {
            assert_eq!(rows[5], ["4", "21.50", "11.50"]);
        }
    }
}

#[test]
fn a_refund_stands_in_the_statement_of_its_own_day() {
    let shop = eager(StatementForm::default());
    shop.code(NO, 1250);
    shop.world.pay(NO).expect("paid");
    shop.clock.advance(11 * 3_600_000);
    shop.refund_part(NO, "R1", 250, 1250);
    assert_eq!(rows(&shop.statement_of("20261122").body).len(), 1);
    let next = rows(&shop.statement_of("20261123").body);
    assert_eq!((next.len(), next[0][9].as_str(), next[0][6].as_str()), (1, "REFUND", NO));
    assert_eq!(shop.statement_of("20261124").code(), "NO_STATEMENT_EXIST");
}

#[test]
fn settlements_tell_day_by_day_what_is_coming() {
    let shop = eager(StatementForm::default());
    busy(&shop);
    shop.clock.advance(3_000);
    let ask = |state: &str, more: &str| {
        shop.send("GET", &format!("/v3/global/settle/settlements?settle_state={state}&offset=0&limit=10{more}"), "")
    };
    let today = ask("UNSETTLE", "").json();
    let amount = &today["data"][0]["amount"];
    assert_eq!((amount["pay"].as_i64(), amount["refund"].as_i64()), (Some(2150), Some(1150)));
    assert_eq!((amount["net"].as_i64(), amount["unsettle"].as_i64()), (Some(1000), Some(1000)));
    assert_eq!(ask("SETTLED", "").json()["total_count"], 0);
    shop.clock.advance(86_400_000);
    let settled = ask("SETTLED", "&settle_start_date=20261122&settle_end_date=20261122").json();
    assert_eq!(
        (settled["total_count"].as_i64(), settled["data"][0]["amount"]["settled"].as_i64()),
        (Some(1), Some(1000))
    );
    assert_eq!(ask("SETTLED", "&settle_start_date=20261123").json()["total_count"], 0);
    assert_eq!(ask("LATER", "").code(), "PARAM_ERROR");
}

//! What a merchant is told at the end of a day: the statement, and what was settled.

use super::{compact_day, own_mchid};
use crate::domain::money::Money;
use crate::domain::time::{Day, Timestamp};
use crate::sandbox::answer::Answer;
use crate::sandbox::rules::SumForm;
use crate::sandbox::wire::Incoming;
use crate::sandbox::{Inner, Shared, rate, statement};
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Statements are ready at ten the next morning, Beijing time.
const STATEMENT_HOUR: i8 = 10;

pub(super) fn day_statement(shared: &Shared, inner: &Inner, request: &Incoming) -> Result<Answer, Answer> {
    own_mchid(shared, |name| {
        request.query_value(name).or_else(|| shared.accounts.sub_mchid().filter(|_| name == "sub_mchid"))
    })?;
    let day = request.query_value("date").and_then(compact_day);
    let day = day.ok_or_else(|| Answer::error(400, "PARAM_ERROR", "date is a day written yyyyMMdd"))?;
    let now = shared.clock.now();
    let ready = shared.rules.statement_at_once || next_morning_has_come(day, now);
    if !ready {
        return Err(Answer::error(400, "STATEMENT_CREATING", "账单生成中 / ready at 10:00 the next day, Beijing time"));
    }
    let Some(csv) = statement::csv(&inner.book, day, now, &shared.accounts, shared.rules.statement) else {
        return Err(Answer::error(400, "NO_STATEMENT_EXIST", "账单不存在 / there was no trade that day"));
    };
    let sum = digest(&SHA1_FOR_LEGACY_USE_ONLY, csv.as_bytes());
    let hex: String = sum.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let told = match shared.rules.statement.sum {
        SumForm::LowerHex => hex,
        SumForm::UpperHex => hex.to_ascii_uppercase(),
        SumForm::Base64 => STANDARD.encode(sum),
    };
    let mut answer = Answer::text(200, "text/plain; charset=utf-8", csv);
    answer.signed_text = Some(format!("{{\"sha1\":\"{told}\"}}"));
    answer.headers.push(("Wechatpay-Statement-Sha1", told));
    Ok(answer)
}

fn next_morning_has_come(day: Day, now: Timestamp) -> bool {
    rate::has_passed(day, STATEMENT_HOUR, now.plus_seconds(-86_400))
}

/// What a day brought in and gave back.
#[derive(Default)]
struct Batch {
    pay: i64,
    refund: i64,
    net: i64,
    currency: String,
}

/// Each of the acquirer's days is a batch; a day is settled once it is over.
pub(super) fn settlements(shared: &Shared, inner: &Inner, request: &Incoming) -> Result<Answer, Answer> {
    let wrong = |what: &str| Answer::error(400, "PARAM_ERROR", what);
    let settled = match request.query_value("settle_state") {
        Some("SETTLED") => true,
        Some("UNSETTLE") => false,
        _ => return Err(wrong("settle_state is SETTLED or UNSETTLE")),
    };
    let day = |name: &str| request.query_value(name).map(|text| compact_day(text).ok_or_else(|| wrong(name)));
    let (from, to) = (day("settle_start_date").transpose()?, day("settle_end_date").transpose()?);
    let number = |name: &str, usual: usize| match request.query_value(name) {
        None => Ok(usual),
        Some(text) => text.parse::<usize>().map_err(|_| wrong(name)),
    };
    let (offset, limit) = (number("offset", 0)?, number("limit", 10)?);
    if !(1..=30).contains(&limit) {
        return Err(wrong("limit is 1 to 30"));
    }
    let now = shared.clock.now();
    let today = rate::beijing_day(now);
    let mut batches = batches(inner, now);
    batches.retain(|day, _| (*day < today) == settled);
    batches.retain(|day, _| from.is_none_or(|from| from <= *day) && to.is_none_or(|to| *day <= to));
    let page: Vec<Value> =
        batches.iter().skip(offset).take(limit).map(|(day, batch)| told(*day, batch, settled)).collect();
    let answer = json!({ "data": page, "total_count": batches.len(), "offset": offset, "limit": limit });
    Ok(Answer::json(200, &answer))
}

fn batches(inner: &Inner, now: Timestamp) -> BTreeMap<Day, Batch> {
    let mut batches: BTreeMap<Day, Batch> = BTreeMap::new();
    let mut add = |at: Timestamp, money: Money, change: &dyn Fn(&mut Batch)| {
        let batch = batches.entry(rate::beijing_day(at)).or_default();
        batch.currency = money.currency.code().to_owned();
        change(batch);
    };
    for charged in inner.book.charges() {
        add(charged.at, charged.amount, &|batch| {
            batch.pay += charged.amount.minor;
            batch.net += charged.receivable.minor;
        });
    }
    for given in inner.book.given_back(now) {
        add(given.at, given.amount, &|batch| {
            batch.refund += given.amount.minor;
            batch.net -= given.amount.minor;
        });
    }
    batches
}

fn told(day: Day, batch: &Batch, settled: bool) -> Value {
    let date = day.to_string().replace('-', "");
    let (done, left) = if settled { (batch.net, 0) } else { (0, batch.net) };
    json!({
        "batch_id": format!("1000000{date}"),
        "settlement_date": date,
        "trade_start_date": date,
        "trade_end_date": date,
        "amount": {
            "settled": done,
            "unsettle": left,
            "currency": batch.currency,
            "pay": batch.pay,
            "refund": batch.refund,
            "net": batch.net,
            "fee": 0,
        },
        "wallet_region": "CHINA_MAINLAND",
    })
}

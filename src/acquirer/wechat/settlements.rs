//! What WeChat Pay paid out, and what waits to be (`/v3/global/settle/settlements`), page by page.

use super::WechatPay;
use super::answer::{self, integer, items, text};
use super::orders::{Orders, get};
use super::statement::{self, compact, invalid};
use crate::acquirer::ReportFailure;
use crate::clock::{day_in, parse_rfc3339};
use crate::config::Identity;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::statement::Settlement;
use crate::domain::time::Day;
use serde_json::Value;

/// The page's advice; more than thirty are refused.
const PAGE: usize = 10;

/// Nobody asks for more pages than this at once; an answer that never ends does.
const MOST_PAGES: usize = 200;

impl WechatPay {
    /// Both kinds, the paid out ones first.
    pub(super) async fn ask_settlements(&self, from: Day, to: Day) -> Result<Vec<Settlement>, ReportFailure> {
        let mut found = self.pages("SETTLED", from, to).await?;
        found.extend(self.pages("UNSETTLE", from, to).await?);
        Ok(found)
    }

    async fn pages(&self, state: &str, from: Day, to: Day) -> Result<Vec<Settlement>, ReportFailure> {
        let mut found = Vec::new();
        for _ in 0..MOST_PAGES {
            let body = self.page(state, from, to, found.len()).await?;
            let before = found.len();
            for entry in items(&body, &["data"]) {
                found.push(settlement(&self.orders, entry, state == "SETTLED", from, to)?);
            }
            let total = integer(&body, &["total_count"]).and_then(|count| usize::try_from(count).ok());
            let is_whole = total.map_or(found.len() - before < PAGE, |total| found.len() >= total);
            if is_whole {
                return Ok(found);
            }
            if found.len() == before {
                return Err(invalid("it ends before all settlements it counts were listed"));
            }
        }
        Err(invalid("it never ends"))
    }

    async fn page(&self, state: &str, from: Day, to: Day, offset: usize) -> Result<Value, ReportFailure> {
        let shop = match self.orders.identity() {
            Identity::Direct { .. } => String::new(),
            Identity::Institution { sub_mchid, .. } => format!("&sub_mchid={sub_mchid}"),
        };
        let (from, to) = (compact(from), compact(to));
        let target = format!(
            "/v3/global/settle/settlements?settle_state={state}&settle_start_date={from}&settle_end_date={to}\
             &offset={offset}&limit={PAGE}{shop}"
        );
        let (answered, trust) = self.exchange(get(target)).await.map_err(statement::unreachable)?;
        if let Some(failure) = statement::refusal(&answered) {
            return Err(failure);
        }
        trust.map_err(|why| invalid(&format!("it cannot be trusted: {why}")))?;
        answer::object(&answered).ok_or_else(|| invalid("it is not JSON"))
    }
}

/// One batch. `from` and `to` were asked for, and stand in where a batch that is not closed yet names no days.
fn settlement(orders: &Orders, entry: &Value, settled: bool, from: Day, to: Day) -> Result<Settlement, ReportFailure> {
    let batch = Some(answer::label(entry, &["batch_id"])).filter(|batch| !batch.is_empty());
    let name = batch.clone().unwrap_or_else(|| "without a number".to_owned());
    let missing = |what: &str| invalid(&format!("the settlement {name} names no {what}"));
    let sums = entry.get("amount").ok_or_else(|| missing("amount"))?;
    let currency = text(sums, &["currency"]).and_then(|code| Currency::from_code(code).ok());
    let currency = currency.ok_or_else(|| missing("currency the till knows"))?;
    let money = |field: &str| -> Result<Option<Money>, ReportFailure> {
        let Some(units) = integer(sums, &[field]) else { return Ok(None) };
        orders.units().from_wire(units, currency).map(Some).map_err(|why| invalid(&why.to_string()))
    };
    let paid = money("pay")?.ok_or_else(|| missing("pay"))?;
    let refunded = money("refund")?.unwrap_or(Money::zero(currency));
    let fee = money("fee")?.unwrap_or(Money::zero(currency));
    let net = match (money(if settled { "settled" } else { "unsettle" })?, money("net")?) {
        (Some(sum), _) => sum,
        (None, Some(net)) => net.minus(fee).map_err(|why| invalid(&why.to_string()))?,
        (None, None) => return Err(missing("sum")),
    };
    let on = day(entry, "settlement_date");
    if settled && on.is_none() {
        return Err(missing("settlement_date"));
    }
    Ok(Settlement {
        batch,
        on,
        from: day(entry, "trade_start_date").unwrap_or(from),
        to: day(entry, "trade_end_date").unwrap_or(to),
        paid,
        refunded,
        fee,
        net,
        settled,
    })
}

/// `yyyyMMdd`, `yyyy-MM-dd` or RFC 3339: samples show more than one.
fn day(entry: &Value, field: &str) -> Option<Day> {
    let text = text(entry, &[field])?;
    match text.len() {
        8 => Day::parse(&format!("{}-{}-{}", text.get(..4)?, text.get(4..6)?, text.get(6..)?)).ok(),
        10 => Day::parse(text).ok(),
        _ => parse_rfc3339(text).map(|at| day_in(&statement::beijing(), at)),
    }
}

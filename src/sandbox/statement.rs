//! A day's statement, as the acquirer writes it (WeChat Pay: statement, 38 columns).

use super::accounts::Accounts;
use super::book::{Book, Coupon, CouponKind, Order, Refund, RefundEnd};
use super::book::{Charged, GivenBack};
use super::rules::StatementForm;
use super::{rate, v3};
use crate::domain::money::Money;
use crate::domain::time::{Day, Timestamp};
use std::collections::BTreeMap;

/// What was charged on one of the acquirer's days (Beijing time).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Beijing's calendar day.
    pub day: Day,
    /// One line for each charge, in the order of time.
    pub lines: Vec<Charged>,
    /// One line for everything that went back that day, in the order of time.
    pub given_back: Vec<GivenBack>,
    /// One sum for each pair of the merchant's and the payers' currency, in the order of codes.
    pub sums: Vec<StatementSum>,
}

/// All charges of one pair of currencies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatementSum {
    /// How many.
    pub count: u64,
    /// What the merchant asked for.
    pub amount: Money,
    /// What the wallets were charged.
    pub payer: Money,
}

pub(super) fn of_day(book: &Book, day: Day, now: Timestamp) -> Statement {
    summed(day, book.charges(), book.given_back(now))
}

/// What of all these charges and refunds belongs to `day`, with its sums.
pub(super) fn summed(day: Day, charges: Vec<Charged>, given_back: Vec<GivenBack>) -> Statement {
    let lines: Vec<Charged> = charges.into_iter().filter(|charged| rate::beijing_day(charged.at) == day).collect();
    let mut sums: BTreeMap<_, StatementSum> = BTreeMap::new();
    for line in &lines {
        let sum = sums.entry((line.amount.currency, line.payer.currency)).or_insert(StatementSum {
            count: 0,
            amount: Money::zero(line.amount.currency),
            payer: Money::zero(line.payer.currency),
        });
        sum.count += 1;
        // A day whose sum leaves 64 bits is beyond any sandbox; it then shows the last sum that fitted.
        sum.amount = sum.amount.plus(line.amount).unwrap_or(sum.amount);
        sum.payer = sum.payer.plus(line.payer).unwrap_or(sum.payer);
    }
    let given_back = given_back.into_iter().filter(|given| rate::beijing_day(given.at) == day).collect();
    Statement { day, lines, given_back, sums: sums.into_values().collect() }
}

const HEADER: [&str; 38] = [
    "交易时间",
    "公众账号ID",
    "商户号",
    "子商户号",
    "设备号",
    "微信订单号",
    "商户订单号",
    "用户标识",
    "交易类型",
    "交易状态",
    "付款银行",
    "充值券币种",
    "充值券金额",
    "优惠券币种",
    "优惠券金额",
    "微信退款单号",
    "商户退款单号",
    "退款类型",
    "退款状态",
    "商品名称",
    "商户数据包",
    "手续费",
    "费率",
    "标价币种",
    "订单金额",
    "用户支付币种",
    "用户支付金额",
    "结算币种",
    "应结订单金额",
    "支付汇率",
    "退款汇率",
    "申请退款金额",
    "用户退款币种",
    "用户退款金额",
    "退款结算币种",
    "退款应结订单金额",
    "充值券退款金额",
    "优惠券退款金额",
];

const ENGLISH: [&str; 38] = [
    "Transaction time",
    "Official account ID",
    "Vendor ID",
    "Sub vendor ID",
    "Device ID",
    "WeChat order number",
    "Vendor order number",
    "User ID",
    "Transaction type",
    "Transaction status",
    "Payment bank",
    "Recharge coupon currency",
    "Recharge coupon amount",
    "Coupon currency",
    "Coupon amount",
    "WeChat refund number",
    "Vendor refund number",
    "Refund type",
    "Refund status",
    "Product name",
    "Vendor's data package",
    "Fee",
    "Rate",
    "Pricing currency",
    "Order amount",
    "Payment currency",
    "Payment amount",
    "Settlement currency",
    "Settlement amount",
    "Payment exchange rate",
    "Refund exchange rate",
    "Refund amount applied for",
    "User refund currency",
    "User refund amount",
    "Refund settlement currency",
    "Refund settlement amount",
    "Recharge coupon refund amount",
    "Coupon refund amount",
];

/// What one row is about.
enum Row<'a> {
    Charge,
    Refund(&'a Refund),
    /// The whole payment was taken back.
    Reverse(Money, Money),
}

/// The statement as comma separated text: a header, then one line for each charge and each refund with a
/// back-tick before every value. Amounts are in major units. Nothing when there was no trade.
pub(super) fn csv(book: &Book, day: Day, now: Timestamp, accounts: &Accounts, form: StatementForm) -> Option<String> {
    let mut rows: Vec<(Timestamp, String)> = Vec::new();
    let (mut paid, mut given, mut currency) = (0, 0, None);
    for order in book.orders.values() {
        for (at, row) in events(order, now) {
            if rate::beijing_day(at) == day {
                currency = Some(order.amount.currency);
                match &row {
                    Row::Charge => paid += order.charged().map_or(0, |charged| charged.receivable.minor),
                    Row::Refund(refund) => given += refund.amount.minor,
                    Row::Reverse(amount, _) => given += amount.minor,
                }
                rows.push((at, ticked(&values(at, order, &row, accounts, form))));
            }
        }
    }
    let currency = currency?;
    // Stable: what one order did at one moment stays in its order.
    rows.sort_by_key(|(at, _)| *at);
    let header = if form.english { ENGLISH } else { HEADER };
    let mut text = if form.bom { "\u{feff}".to_owned() } else { String::new() };
    text.push_str(&header.join(","));
    text.push_str("\r\n");
    for (_, row) in &rows {
        text.push_str(row);
        text.push_str("\r\n");
    }
    if form.summary {
        let head = match form.english {
            true => "Total transactions,Total settlement amount,Total refund amount",
            false => "总交易单数,应结订单总金额,退款总金额",
        };
        let sums = [paid, given].map(|minor| Money::new(minor, currency).to_string());
        let sums = [rows.len().to_string()].into_iter().chain(sums).collect::<Vec<String>>();
        text.push_str(&format!("{head}\r\n{}\r\n", ticked(&sums)));
    }
    Some(text)
}

fn ticked(values: &[String]) -> String {
    let ticked: Vec<String> = values.iter().map(|value| format!("`{value}")).collect();
    ticked.join(",")
}

fn events(order: &Order, now: Timestamp) -> Vec<(Timestamp, Row<'_>)> {
    let mut events: Vec<(Timestamp, Row<'_>)> = Vec::new();
    events.extend(order.charged().map(|charged| (charged.at, Row::Charge)));
    let counts = |refund: &&Refund| refund.ended(now) != Some(RefundEnd::Closed);
    // A refund stands in the statement of the day it was asked for.
    events.extend(order.refunds.iter().filter(counts).map(|refund| (refund.asked_at, Row::Refund(refund))));
    events.extend(order.reversed.map(|(amount, payer, at)| (at, Row::Reverse(amount, payer))));
    events
}

fn values(at: Timestamp, order: &Order, row: &Row<'_>, accounts: &Accounts, form: StatementForm) -> Vec<String> {
    let code = order.amount.currency.to_string();
    let charged = order.charged();
    let zero = || Money::zero(order.amount.currency).to_string();
    let repeats = matches!(row, Row::Charge) || form.refunds_repeat_order;
    let shown = |money: Option<Money>| money.filter(|_| repeats).map_or_else(zero, |money| money.to_string());
    let coupons = |kind: CouponKind| {
        let sum: i64 = order.coupons.iter().filter(|coupon| coupon.kind == kind).map(Coupon::amount).sum();
        Money::new(sum, order.amount.currency)
    };
    let back = Back::of(order, row);
    let state = match row {
        Row::Charge => "SUCCESS",
        Row::Refund(_) => "REFUND",
        Row::Reverse(..) => "REVOKED",
    };
    let text = str::to_owned;
    let mut values = vec![
        crate::clock::zoned(&rate::beijing(), at).strftime("%Y-%m-%d %H:%M:%S").to_string(),
        text(accounts.appid()),
        text(accounts.mchid()),
        text(accounts.sub_mchid().unwrap_or("0")),
        String::new(),
        order.id.clone(),
        order.no.clone(),
        charged.map(|charged| charged.openid.clone()).unwrap_or_default(),
        text(v3::trade_type(order.channel)),
        text(state),
        text(v3::BANK),
        code.clone(),
        shown(Some(coupons(CouponKind::Coupon))),
        code.clone(),
        shown(Some(coupons(CouponKind::Discount))),
    ];
    values.extend([back.id.clone(), back.no.clone(), text(back.kind), text(back.status)]);
    values.extend([
        order.description.clone(),
        order.attach.clone().unwrap_or_default(),
        zero(),
        text("0.00%"),
        code.clone(),
        shown(Some(order.amount)),
        charged.map(|charged| charged.payer.currency.to_string()).unwrap_or_default(),
        charged.filter(|_| repeats).map_or_else(zero, |charged| charged.payer.to_string()),
        code,
        shown(charged.map(|charged| charged.receivable)),
        v3::SETTLEMENT_RATE.to_string(),
    ]);
    values.extend(back.tail(order, &zero()));
    values
}

/// What the columns about refunds say.
struct Back {
    id: String,
    no: String,
    kind: &'static str,
    status: &'static str,
    moved: Option<(Money, Money)>,
}

impl Back {
    fn of(order: &Order, row: &Row<'_>) -> Self {
        match row {
            Row::Charge => Self { id: String::new(), no: String::new(), kind: "", status: "", moved: None },
            // One that is still under way is listed as done.
            Row::Refund(refund) => Self {
                id: refund.id.clone(),
                no: refund.no.clone(),
                kind: "ORIGINAL",
                status: "SUCCESS",
                moved: Some((refund.amount, refund.payer)),
            },
            Row::Reverse(amount, payer) => Self {
                id: format!("5030{}", order.id.trim_start_matches("4200")),
                no: order.no.clone(),
                kind: "ORIGINAL",
                status: "SUCCESS",
                moved: Some((*amount, *payer)),
            },
        }
    }

    fn tail(&self, order: &Order, zero: &str) -> Vec<String> {
        let Some((amount, payer)) = self.moved else {
            let (empty, zeros) = (String::new, || zero.to_owned());
            return vec![empty(), zeros(), empty(), zeros(), empty(), zeros(), zeros(), zeros()];
        };
        let part = |kind: CouponKind| {
            let sum: i64 = order.coupons.iter().filter(|coupon| coupon.kind == kind).map(Coupon::amount).sum();
            let exact = i128::from(sum) * i128::from(amount.minor);
            let part = exact.checked_div(i128::from(order.amount.minor)).and_then(|part| i64::try_from(part).ok());
            Money::new(part.unwrap_or(0), amount.currency).to_string()
        };
        vec![
            v3::SETTLEMENT_RATE.to_string(),
            amount.to_string(),
            payer.currency.to_string(),
            payer.to_string(),
            amount.currency.to_string(),
            amount.to_string(),
            part(CouponKind::Coupon),
            part(CouponKind::Discount),
        ]
    }
}

//! A day's statement, as the acquirer writes it (WeChat Pay: statement, 38 columns).

use super::accounts::Accounts;
use super::book::{Book, Charged, Order, Standing};
use super::rate;
use crate::domain::money::Money;
use crate::domain::time::Day;
use std::collections::BTreeMap;

/// What was charged on one of the acquirer's days (Beijing time).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Beijing's calendar day.
    pub day: Day,
    /// One line for each charge, in the order of time.
    pub lines: Vec<Charged>,
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

pub(super) fn of_day(book: &Book, day: Day) -> Statement {
    let lines: Vec<Charged> =
        book.charges().into_iter().filter(|charged| rate::beijing_day(charged.at) == day).collect();
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
    Statement { day, lines, sums: sums.into_values().collect() }
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

/// The statement as comma separated text: a header, then one line for each charge with a back-tick
/// before every value. Amounts are in major units.
pub(super) fn csv(book: &Book, statement: &Statement, accounts: &Accounts) -> String {
    let mut text = HEADER.join(",");
    text.push_str("\r\n");
    for line in &statement.lines {
        let order = book.orders.get(&line.order);
        let row: Vec<String> = row(line, order, accounts).into_iter().map(|value| format!("`{value}")).collect();
        text.push_str(&row.join(","));
        text.push_str("\r\n");
    }
    text
}

fn row(line: &Charged, order: Option<&Order>, accounts: &Accounts) -> [String; 38] {
    let at = crate::clock::zoned(&rate::beijing(), line.at).strftime("%Y-%m-%d %H:%M:%S").to_string();
    let zero = Money::zero(line.amount.currency).to_string();
    let code = line.amount.currency.to_string();
    let empty = String::new;
    let state = if order.is_some_and(|order| matches!(order.standing, Standing::Paid(_))) { "SUCCESS" } else { "" };
    [
        at,
        accounts.appid().to_owned(),
        accounts.mchid().to_owned(),
        accounts.sub_mchid().unwrap_or("0").to_owned(),
        empty(),
        line.id.clone(),
        line.order.clone(),
        line.openid.clone(),
        "NATIVE".to_owned(),
        state.to_owned(),
        super::v3::BANK.to_owned(),
        code.clone(),
        zero.clone(),
        code.clone(),
        zero.clone(),
        empty(),
        empty(),
        empty(),
        empty(),
        order.map(|order| order.description.clone()).unwrap_or_default(),
        order.and_then(|order| order.attach.clone()).unwrap_or_default(),
        zero.clone(),
        "0.00%".to_owned(),
        code.clone(),
        line.amount.to_string(),
        line.payer.currency.to_string(),
        line.payer.to_string(),
        code,
        line.amount.to_string(),
        super::v3::SETTLEMENT_RATE.to_string(),
        empty(),
        zero.clone(),
        empty(),
        zero.clone(),
        empty(),
        zero.clone(),
        zero.clone(),
        zero,
    ]
}

//! Reads the text of a statement (WeChat Pay: download statements): one row of names, then one row for each movement,
//! with a back-tick before every value. Read whole or not at all: a row that cannot be understood refuses the file.

use crate::clock::parse_rfc3339;
use crate::config::Identity;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::statement::{Movement, Statement, StatementLine};
use crate::domain::time::{Day, Timestamp};
use jiff::civil::DateTime;

/// The names of the columns in their order. They are in Chinese or in English; only these are known for certain.
const NAMES: [&str; 38] = [
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

const AT: usize = 0;
const MERCHANT: usize = 2;
const SUB_MERCHANT: usize = 3;
const ACQUIRER_ID: usize = 5;
const ORDER: usize = 6;
const STATE: usize = 9;
const REFUND_ID: usize = 15;
const REFUND_REQUEST: usize = 16;
const REFUND_STATUS: usize = 18;
const GOODS: usize = 19;
const ATTACH: usize = 20;
const FEE: usize = 21;
const CURRENCY: usize = 23;
const AMOUNT: usize = 24;
const PAYER_CURRENCY: usize = 25;
const PAYER: usize = 26;
const SETTLED_CURRENCY: usize = 27;
const SETTLED: usize = 28;
const REFUND_AMOUNT: usize = 31;
const REFUND_PAYER_CURRENCY: usize = 32;
const REFUND_PAYER: usize = 33;
const REFUND_SETTLED_CURRENCY: usize = 34;
const REFUND_SETTLED: usize = 35;

/// More notices help nobody.
const MOST_NOTICES: usize = 20;

/// Reads the statement of `day` that was made for `identity`.
///
/// # Errors
/// Why the whole file is refused, with the line.
pub fn parse(bytes: &[u8], day: Day, identity: &Identity) -> Result<Statement, String> {
    let text = str::from_utf8(bytes).map_err(|_| {
        "it is not UTF-8 text; if a program saved it as GBK, take the file as WeChat Pay gives it".to_owned()
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut notices = Notices::default();
    let mut rows = text.lines().enumerate().map(|(at, row)| (at + 1, row)).filter(|(_, row)| !row.trim().is_empty());
    let Some((_, head)) = rows.next() else {
        notices.add("the statement is empty: nothing was paid or given back".to_owned());
        return Ok(Statement { day, lines: Vec::new(), notices: notices.0 });
    };
    let columns = Columns::read(head, &mut notices)?;
    let mut lines = Vec::new();
    let mut count = 0_usize;
    while let Some((line, row)) = rows.next() {
        if !row.starts_with('`') {
            summary(line, row, rows.next(), rows.next(), count, &mut notices)?;
            break;
        }
        count += 1;
        let values = columns.split(line, row)?;
        let row = Row { line, values: &values, columns: &columns };
        if row.is_ours(identity)? {
            lines.extend(row.movement(&mut notices)?);
        } else {
            notices.add("it also lists payments of other shops of the institution; they were left out".to_owned());
        }
    }
    if count > 0 && !text.ends_with('\n') {
        notices.add("its last line has no end; if this is a copy, compare it with the original".to_owned());
    }
    Ok(Statement { day, lines, notices: notices.0 })
}

/// Oddities, each once.
#[derive(Default)]
struct Notices(Vec<String>);

impl Notices {
    fn add(&mut self, notice: String) {
        if self.0.len() < MOST_NOTICES && !self.0.contains(&notice) {
            self.0.push(notice);
        }
    }
}

/// Where each of [`NAMES`] stands, and how many columns there are.
struct Columns {
    places: Vec<usize>,
    count: usize,
}

impl Columns {
    /// By name where all names are the known ones; otherwise by position, unless a known name contradicts it.
    fn read(head: &str, notices: &mut Notices) -> Result<Self, String> {
        let names: Vec<&str> = head.split(',').map(bare).collect();
        if head.starts_with('`') || names.len() < NAMES.len() {
            let found = if head.starts_with('`') { "none".to_owned() } else { names.len().to_string() };
            let expected = NAMES.len();
            return Err(format!(
                "its first row must name {expected} columns; it names {found}: this is no statement, or \
                                only a part of one"
            ));
        }
        let place = |name: &str| names.iter().position(|other| *other == name);
        let by_name: Option<Vec<usize>> = NAMES.iter().map(|name| place(name)).collect();
        let places = match by_name {
            Some(places) => places,
            None if NAMES.iter().enumerate().all(|(at, name)| place(name).is_none_or(|found| found == at)) => {
                (0..NAMES.len()).collect()
            }
            None => return Err("its columns stand in another order than the till knows; tell support".to_owned()),
        };
        for (at, name) in names.iter().enumerate().filter(|(at, _)| !places.contains(at)) {
            notices.add(format!("it has a column the till does not know: {} ({name:.40})", at + 1));
        }
        Ok(Self { places, count: names.len() })
    }

    /// The values of a row. The name of the goods may hold anything, even what stands between two values; what the
    /// till sends along never does.
    fn split<'t>(&self, line: usize, row: &'t str) -> Result<Vec<&'t str>, String> {
        let row = row.trim_end_matches(['\r', ' ']);
        let mut values: Vec<&str> = row.strip_prefix('`').unwrap_or(row).split(",`").collect();
        let wrong = || format!("line {line} has {} values, the first row names {}", values.len(), self.count);
        let (goods, attach) = (self.place(GOODS), self.place(ATTACH));
        match values.len().checked_sub(self.count) {
            None => return Err(wrong()),
            Some(0) => {}
            Some(extra) if attach == goods + 1 => {
                values.drain(goods + 1..=goods + extra);
            }
            Some(_) => return Err(wrong()),
        }
        Ok(values.into_iter().map(str::trim).collect())
    }

    fn place(&self, column: usize) -> usize {
        self.places.get(column).copied().unwrap_or(column)
    }
}

/// A name without marks, and without what stands in brackets behind it.
fn bare(name: &str) -> &str {
    let name = name.trim().trim_start_matches('`');
    name.split(['(', '（']).next().unwrap_or(name).trim()
}

/// Two rows may end a statement: names, and one row of sums.
fn summary(
    line: usize,
    names: &str,
    sums: Option<(usize, &str)>,
    more: Option<(usize, &str)>,
    count: usize,
    notices: &mut Notices,
) -> Result<(), String> {
    let is_summary = names.contains('总') || names.to_ascii_lowercase().contains("total");
    if !is_summary || more.is_some() {
        return Err(format!("line {line} is neither a payment nor the summary; the file is damaged"));
    }
    let first = sums.and_then(|(_, row)| row.trim_start_matches('`').split(",`").next()).map(str::trim);
    if let Some(told) = first.and_then(|text| text.parse::<usize>().ok()).filter(|told| *told != count) {
        notices.add(format!("its summary counts {told} payments and refunds, it lists {count}"));
    }
    Ok(())
}

struct Row<'a> {
    line: usize,
    values: &'a [&'a str],
    columns: &'a Columns,
}

impl Row<'_> {
    fn value(&self, column: usize) -> &str {
        self.values.get(self.columns.place(column)).copied().unwrap_or_default()
    }

    /// Whether it belongs to this shop. A statement of another merchant is refused; one of an institution may list
    /// other shops.
    fn is_ours(&self, identity: &Identity) -> Result<bool, String> {
        let names = |column: usize, ours: &str| matches!(self.value(column), "" | "0") || self.value(column) == ours;
        match identity {
            Identity::Direct { mchid, .. } if names(MERCHANT, mchid) => Ok(true),
            Identity::Direct { .. } => Err(format!("line {} is of another merchant", self.line)),
            Identity::Institution { sub_mchid, .. } => Ok(names(SUB_MERCHANT, sub_mchid)),
        }
    }

    fn movement(&self, notices: &mut Notices) -> Result<Option<StatementLine>, String> {
        let kind = match self.value(STATE) {
            "SUCCESS" => Movement::Charge,
            "REVOKED" => Movement::Reversal,
            "REFUND" => match self.value(REFUND_STATUS) {
                // FAQ: one that is being processed counts as done.
                "" | "SUCCESS" | "PROCESSING" => Movement::Refund {
                    request: self.value(REFUND_REQUEST).to_owned(),
                    refund_id: self.value(REFUND_ID).to_owned(),
                },
                other => {
                    notices.add(format!("line {}: a refund that is «{other:.40}» was left out", self.line));
                    return Ok(None);
                }
            },
            other => {
                notices.add(format!("line {}: a payment that is «{other:.40}» was left out", self.line));
                return Ok(None);
            }
        };
        let at = moment(self.value(AT)).ok_or_else(|| format!("line {} has no time", self.line))?;
        let back = kind != Movement::Charge;
        let amount = self.amount(back)?;
        let (payer, settled) = if back && !self.value(REFUND_PAYER_CURRENCY).is_empty() {
            ((REFUND_PAYER_CURRENCY, REFUND_PAYER), (REFUND_SETTLED_CURRENCY, REFUND_SETTLED))
        } else {
            ((PAYER_CURRENCY, PAYER), (SETTLED_CURRENCY, SETTLED))
        };
        Ok(Some(StatementLine {
            line: self.line,
            order: self.value(ORDER).to_owned(),
            acquirer_id: self.value(ACQUIRER_ID).to_owned(),
            amount,
            payer: self.told(payer.0, payer.1, notices),
            settled: self.told(settled.0, settled.1, notices),
            // Fees are counted more finely than money is: what is no whole minor unit is left out.
            fee: currency(self.value(SETTLED_CURRENCY)).and_then(|currency| decimal(self.value(FEE), currency)),
            at,
            description: self.value(GOODS).to_owned(),
            attach: self.value(ATTACH).to_owned(),
            kind,
        }))
    }

    /// What moved, in the currency prices are in. The row of a refund names the refund's amount in a column of its
    /// own; that of a reversal names it there or with the payment.
    fn amount(&self, back: bool) -> Result<Money, String> {
        let currency = currency(self.value(CURRENCY))
            .ok_or_else(|| format!("line {} names no currency the till knows", self.line))?;
        let read = |column: usize| {
            decimal(self.value(column), currency)
                .map(|money| Money::new(money.minor.saturating_abs(), currency))
                .ok_or_else(|| format!("line {} has an amount that is no amount of {currency}", self.line))
        };
        if !back {
            return read(AMOUNT);
        }
        match read(REFUND_AMOUNT) {
            Ok(given) if given.minor > 0 => Ok(given),
            _ if self.value(STATE) == "REVOKED" => read(AMOUNT),
            refused => refused,
        }
    }

    /// A figure that is told to people only: left out where it is none, with a notice where it was there.
    fn told(&self, code: usize, column: usize, notices: &mut Notices) -> Option<Money> {
        let (code, text) = (self.value(code), self.value(column));
        let money = currency(code).and_then(|currency| decimal(text, currency));
        if money.is_none() && !code.is_empty() && !text.is_empty() {
            notices.add(format!("line {}: «{text:.20} {code:.10}» is no amount", self.line));
        }
        money.map(|money| Money::new(money.minor.saturating_abs(), money.currency))
    }
}

fn currency(code: &str) -> Option<Currency> {
    Currency::from_code(code).ok()
}

/// Major units as decimal text, exactly: zeros behind the currency's decimals are nothing, digits are too much.
fn decimal(text: &str, currency: Currency) -> Option<Money> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 15 || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let decimals = usize::try_from(currency.exponent()).unwrap_or(0);
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > decimals {
        return None;
    }
    let minor: i64 = format!("{whole}{fraction:0<decimals$}").parse().ok()?;
    Some(Money::new(minor.saturating_mul(sign), currency))
}

/// `yyyy-MM-dd HH:mm:ss` in Beijing, or RFC 3339.
fn moment(text: &str) -> Option<Timestamp> {
    let local = || {
        let at = DateTime::strptime("%Y-%m-%d %H:%M:%S", text).ok()?.to_zoned(super::beijing()).ok()?;
        Some(Timestamp::from_ms(at.timestamp().as_millisecond()))
    };
    parse_rfc3339(text).or_else(local)
}

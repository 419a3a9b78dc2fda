//! How the acquirer tells of an order or a refund.

use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::sandbox::book::{Channel, Charged, Coupon, CouponKind, Order, Refund, RefundEnd, Seen, Source, Standing};
use crate::sandbox::rules::{FieldNames, ReversedAs};
use crate::sandbox::{Shared, rate};
use serde_json::{Map, Value, json};

/// The bank every pretend tourist pays with.
pub(in crate::sandbox) const BANK: &str = "CMB_DEBIT";

/// Pricing and settlement are in one currency here, so one is worth one (× 10^8).
pub(in crate::sandbox) const SETTLEMENT_RATE: i64 = 100_000_000;

/// The order as a query shows it. What only a paid order has is left out of an unpaid one.
pub(super) fn order(shared: &Shared, order: &Order, seen: &Seen) -> Value {
    let (state, words) = state(shared, seen);
    let mut value = json!({
        "out_trade_no": order.no,
        "trade_type": trade_type(order.channel),
        "trade_state": state,
        "trade_state_desc": words,
        "amount": { "total": order.amount.minor, "currency": order.amount.currency.code() },
    });
    let Some(fields) = value.as_object_mut() else { return value };
    fields.extend(shared.accounts.named().into_iter().map(|(name, value)| (name.to_owned(), json!(value))));
    if let Some(attach) = &order.attach {
        fields.insert("attach".to_owned(), json!(attach));
    }
    if let Standing::Paid(charged) = &seen.standing {
        let openid = if shared.accounts.sub_mchid().is_some() { "sp_openid" } else { "openid" };
        fields.extend(paid(charged, openid));
        let id = if shared.rules.names == FieldNames::Notifications { "transaction_id" } else { "id" };
        fields.insert(id.to_owned(), json!(charged.id));
        if !order.coupons.is_empty() {
            let name = if shared.rules.names == FieldNames::Tables { "detail" } else { "promotion_detail" };
            let coupons: Vec<Value> = order.coupons.iter().map(|one| coupon(shared, order, charged, one)).collect();
            fields.insert(name.to_owned(), json!(coupons));
        }
    }
    value
}

/// How the kind of an order is called.
pub(in crate::sandbox) const fn trade_type(channel: Channel) -> &'static str {
    match channel {
        Channel::Native | Channel::LocalQr => "NATIVE",
        Channel::Quick => "MICROPAY",
    }
}

fn state(shared: &Shared, seen: &Seen) -> (&'static str, &'static str) {
    match &seen.standing {
        Standing::Waiting => ("NOTPAY", "订单未支付"),
        Standing::Paying(_) => ("USERPAYING", "用户支付中，需要输入密码"),
        Standing::Paid(_) if seen.reversed && shared.rules.reversed_as == ReversedAs::Revoked => {
            ("REVOKED", "订单已撤销")
        }
        Standing::Paid(_) if seen.reversed || seen.refunds > 0 => ("REFUND", "订单发生过退款"),
        Standing::Paid(_) => ("SUCCESS", "支付成功"),
        Standing::Closed => ("CLOSED", "订单已关闭"),
        Standing::Declined => ("PAYERROR", "支付失败，付款银行拒绝"),
        Standing::Revoked => ("REVOKED", "订单已撤销"),
    }
}

fn paid(charged: &Charged, openid: &str) -> Map<String, Value> {
    let value = json!({
        "bank_type": BANK,
        "success_time": beijing_time(charged.at),
        "payer": { openid: charged.openid },
        "amount": {
            "total": charged.amount.minor,
            "currency": charged.amount.currency.code(),
            "payer_total": charged.payer.minor,
            "payer_currency": charged.payer.currency.code(),
            "exchange_rate": { "type": "SETTLEMENT_RATE", "rate": SETTLEMENT_RATE },
        },
    });
    value.as_object().cloned().unwrap_or_default()
}

/// A coupon; its amounts are in the order's currency, or in another one as some samples show.
fn coupon(shared: &Shared, order: &Order, charged: &Charged, coupon: &Coupon) -> Value {
    let currency = coupon.told_in.unwrap_or(order.amount.currency);
    let told = |minor: i64| in_currency(shared, Money::new(minor, order.amount.currency), currency, charged.at);
    let by_wechat = match shared.rules.names {
        FieldNames::Tables => "wxpay_contribute_amount",
        _ => "wechatpay_contribute_amount",
    };
    let mut value = json!({
        "promotion_id": coupon_id(shared, order, coupon),
        "name": coupon.name,
        "scope": scope(coupon),
        "type": kind(coupon),
        "amount": told(coupon.amount()),
        "currency": currency.code(),
        "activity_id": order.goods_tag.as_deref().unwrap_or("931386"),
        by_wechat: told(coupon.wechat),
        "merchant_contribute_amount": told(coupon.merchant),
        "other_contribute_amount": told(coupon.other),
    });
    if let Some(fields) = value.as_object_mut().filter(|_| coupon.single) {
        let goods = json!([{
            "goods_id": "1",
            "goods_remark": coupon.name,
            "discount_amount": told(coupon.amount()),
            "quantity": 1,
            "price": order.amount.minor,
        }]);
        fields.insert("goods_detail".to_owned(), goods);
    }
    value
}

fn coupon_id(shared: &Shared, order: &Order, coupon: &Coupon) -> String {
    rate::token(shared.seed, &format!("coupon {} {}", order.no, coupon.name), b"0123456789", 12)
}

const fn scope(coupon: &Coupon) -> &'static str {
    if coupon.single { "SINGLE" } else { "GLOBAL" }
}

const fn kind(coupon: &Coupon) -> &'static str {
    match coupon.kind {
        CouponKind::Coupon => "COUPON",
        CouponKind::Discount => "DISCOUNT",
    }
}

fn in_currency(shared: &Shared, money: Money, currency: Currency, at: Timestamp) -> i64 {
    rate::charged(shared.seed, money, currency, at).map_or(money.minor, |told| told.minor)
}

/// The answer to "give money back": it was accepted, no more is said.
pub(super) fn accepted(shared: &Shared, order: &Order, refund: &Refund) -> Value {
    let id = if shared.rules.names == FieldNames::Notifications { "refund_id" } else { "id" };
    let mut value = json!({
        id: refund.id,
        "out_refund_no": refund.no,
        "create_time": beijing_time(refund.asked_at),
        "amount": refund_amount(refund),
    });
    let coupons = refunded_coupons(shared, order, refund);
    if let (Some(fields), Some(first)) = (value.as_object_mut(), coupons.first()) {
        match shared.rules.names {
            FieldNames::Samples => fields.insert("promotion_detail".to_owned(), json!(coupons)),
            FieldNames::Tables => fields.insert("detail".to_owned(), first.clone()),
            FieldNames::Notifications => fields.insert("promotion_detail".to_owned(), first.clone()),
        };
    }
    value
}

/// A refund as a query of its own shows it; `ended` is what is seen of its end.
pub(super) fn refund(shared: &Shared, order: &Order, refund: &Refund, ended: Option<RefundEnd>) -> Value {
    let mut value = accepted(shared, order, refund);
    let Some(fields) = value.as_object_mut() else { return value };
    let status = match ended {
        None => "PROCESSING",
        Some(RefundEnd::Success) => "SUCCESS",
        Some(RefundEnd::Closed) => "REFUNDCLOSE",
        Some(RefundEnd::Abnormal) => "ABNORMAL",
    };
    let source = match refund.source {
        Source::Unsettled => "REFUND_SOURCE_UNSETTLED_FUNDS",
        // Spelt like this in the documents.
        Source::Recharge => "REFUND_SOURCE_REchARGE_FUNDS",
    };
    let more = [
        ("transaction_id", order.id.as_str()),
        ("out_trade_no", order.no.as_str()),
        ("channel", "ORIGINAL"),
        ("status", status),
        ("recv_account", "招商银行借记卡0403"),
        ("fund_source", source),
    ];
    fields.extend(more.map(|(name, value)| (name.to_owned(), json!(value))));
    if ended == Some(RefundEnd::Success) {
        fields.insert("success_time".to_owned(), json!(beijing_time(refund.ends_at)));
    }
    value
}

fn refund_amount(refund: &Refund) -> Value {
    json!({
        "refund": refund.amount.minor,
        "currency": refund.amount.currency.code(),
        "payer_refund": refund.payer.minor,
        "payer_currency": refund.payer.currency.code(),
        // Pricing and settlement are in one currency here (WeChat Pay: multi-currency pricing).
        "exchange_rate": { "type": "USERPAYMENT_RATE", "rate": SETTLEMENT_RATE },
    })
}

/// The parts of coupons that go back with a refund, in proportion.
fn refunded_coupons(shared: &Shared, order: &Order, refund: &Refund) -> Vec<Value> {
    let part = |coupon: &Coupon| {
        let exact = i128::from(coupon.amount()) * i128::from(refund.amount.minor);
        exact.checked_div(i128::from(order.amount.minor)).and_then(|part| i64::try_from(part).ok()).unwrap_or(0)
    };
    let told = |coupon: &Coupon| {
        json!({
            "promotion_id": coupon_id(shared, order, coupon),
            "scope": scope(coupon),
            "type": kind(coupon),
            "amount": coupon.amount(),
            "refund_amount": part(coupon),
            "currency": order.amount.currency.code(),
        })
    };
    order.coupons.iter().map(told).collect()
}

/// A time as the acquirer writes it.
pub(in crate::sandbox) fn beijing_time(at: Timestamp) -> String {
    crate::clock::zoned(&rate::beijing(), at).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

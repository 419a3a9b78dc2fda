//! Coupons and discounts of an answer (`promotion_detail`): what lowered the customer's price, and who bears it.
//!
//! Official samples call the list `promotion_detail`, the tables call it `detail`; some show one object instead of a
//! list. All of them are taken.

use super::answer::{integer, items, label, text};
use crate::acquirer::words::plain;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::payment::Discount;
use crate::domain::units::Units;
use serde_json::Value;

/// No order has more of them.
const MOST: usize = 64;

/// Reads the coupons of an order that was paid. What names no amount, or no currency that can be known, is left out.
pub fn read(body: &Value, units: &Units) -> Vec<Discount> {
    items(body, &["promotion_detail", "detail"]).filter_map(|entry| discount(entry, body, units)).take(MOST).collect()
}

fn discount(entry: &Value, body: &Value, units: &Units) -> Option<Discount> {
    let currency = currency(entry, body)?;
    let worth = |names: &[&str]| integer(entry, names).and_then(|wire| units.from_wire(wire, currency).ok());
    let part = |names: &[&str]| worth(names).map(|money: Money| money.minor);
    Some(Discount {
        id: label(entry, &["promotion_id", "coupon_id"]),
        name: text(entry, &["name"]).map(plain).unwrap_or_default(),
        // The mainland's words for the same two kinds are CASH and NOCASH. An unknown kind is taken for one the shop
        // is not settled for, so that nobody counts on money that does not come.
        prepaid: matches!(text(entry, &["type"]), Some("COUPON" | "CASH")),
        amount: worth(&["amount"]).filter(|amount| amount.minor >= 0)?,
        by_shop: part(&["merchant_contribute_amount", "merchant_contribute"]),
        by_wallet: part(&["wechatpay_contribute_amount", "wxpay_contribute_amount", "wechatpay_contribute"]),
        by_others: part(&["other_contribute_amount", "other_contribute"]),
    })
}

/// A coupon's currency may be that of the price or the wallet's; samples show both, so it is never assumed. Where it
/// is not named the coupon is put down in the wallet's: if that is another one than the price's, what the shop
/// receives is left to the statement ([`crate::domain::payment::Charge::receivable`]) and not guessed too high.
fn currency(entry: &Value, body: &Value) -> Option<Currency> {
    let wallets = || text(body.get("amount")?, &["payer_currency", "payer _currency"]);
    Currency::from_code(text(entry, &["currency"]).or_else(wallets)?).ok()
}

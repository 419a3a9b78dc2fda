//! Coupons and discounts (WeChat Pay: promotion detail).

use crate::domain::currency::Currency;
use serde::{Deserialize, Serialize};

/// A coupon an order gets. Amounts are minor units of the order's currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coupon {
    /// What the customer reads.
    pub name: String,
    pub kind: CouponKind,
    /// Parts that WeChat, the shop and others pay for; their sum is what the customer saves.
    pub wechat: i64,
    pub merchant: i64,
    pub other: i64,
    /// For one article rather than for the whole order.
    pub single: bool,
    /// What its amounts are told in: the order's currency, or another one such as CNY.
    pub told_in: Option<Currency>,
}

/// Whether the shop is settled for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CouponKind {
    /// Paid for in advance: the shop is settled in full.
    Coupon,
    /// Not settled.
    Discount,
}

impl Coupon {
    /// A coupon that WeChat pays for.
    pub fn prepaid(name: &str, amount: i64) -> Self {
        Self {
            name: name.to_owned(),
            kind: CouponKind::Coupon,
            wechat: amount,
            merchant: 0,
            other: 0,
            single: false,
            told_in: None,
        }
    }

    /// A discount that the shop pays for.
    pub fn discount(name: &str, amount: i64) -> Self {
        Self { kind: CouponKind::Discount, wechat: 0, merchant: amount, ..Self::prepaid(name, 0) }
    }

    /// What the customer saves.
    pub const fn amount(&self) -> i64 {
        self.wechat + self.merchant + self.other
    }

    /// What the shop is not settled for.
    pub const fn merchant_bears(&self) -> i64 {
        match self.kind {
            CouponKind::Coupon => 0,
            CouponKind::Discount => self.merchant,
        }
    }
}

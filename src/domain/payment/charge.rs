//! What an acquirer says about money that moved.

use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Money that moved, in the acquirer's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charge {
    /// The acquirer's own number for it (WeChat: `id` or `transaction_id`, Alipay+: `paymentId`); the till's id
    /// for cash.
    pub acquirer_id: String,
    /// What the customer's wallet was charged, in the wallet's currency, where the acquirer says so.
    pub payer: Option<Money>,
    /// When the acquirer says it happened.
    pub at: Timestamp,
    /// Which wallet paid, as the acquirer spells it (Alipay+: `pspName`); nothing where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wallet: Option<String>,
    /// Coupons and discounts that lowered what the customer paid.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub discounts: Vec<Discount>,
}

/// A coupon or discount of the wallet, and who bears it (WeChat Pay: `promotion_detail`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discount {
    /// The campaign's number.
    pub id: String,
    /// What the customer knows it by.
    pub name: String,
    /// The shop is settled for a prepaid coupon (`COUPON`) as for money; not for a discount (`DISCOUNT`).
    pub prepaid: bool,
    /// How much, in the currency the acquirer names: the shop's or the wallet's.
    pub amount: Money,
    /// The shop's part of it, in minor units of `amount`'s currency, where the acquirer says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_shop: Option<i64>,
    /// The wallet's part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_wallet: Option<i64>,
    /// Somebody else's part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_others: Option<i64>,
}

impl Charge {
    /// A charge without coupons, of a wallet that was not named.
    pub const fn plain(acquirer_id: String, payer: Option<Money>, at: Timestamp) -> Self {
        Self { acquirer_id, payer, at, wallet: None, discounts: Vec::new() }
    }

    /// What the shop will be settled of `asked`, before fees: all but the discounts that are not prepaid.
    ///
    /// Nothing where a discount is stated in another currency than `asked`: then only the statement tells.
    pub fn receivable(&self, asked: Money) -> Option<Money> {
        let unsettled = self.discounts.iter().filter(|discount| !discount.prepaid);
        let left = unsettled.map(|discount| discount.amount).try_fold(asked, |left, lost| left.minus(lost).ok())?;
        (left.minor >= 0).then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::currency::Currency;

    fn discount(prepaid: bool, minor: i64, code: &str) -> Discount {
        let amount = Money::new(minor, Currency::from_code(code).expect(code));
        let (id, name) = ("1".to_owned(), "Golden Week".to_owned());
        Discount { id, name, prepaid, amount, by_shop: None, by_wallet: None, by_others: None }
    }

    #[test]
    fn the_shop_receives_prepaid_coupons_and_not_discounts() {
        let asked = Money::new(1_000, Currency::from_code("EUR").expect("EUR"));
        let mut charge = Charge::plain("1".to_owned(), None, Timestamp::from_ms(0));
        assert_eq!(charge.receivable(asked), Some(asked));
        charge.discounts = vec![discount(true, 200, "EUR"), discount(false, 300, "EUR")];
        assert_eq!(charge.receivable(asked).map(|sum| sum.minor), Some(700));
        charge.discounts.push(discount(false, 100, "CNY"));
        assert_eq!(charge.receivable(asked), None, "what a discount in RMB costs the shop is not ours to guess");
        charge.discounts = vec![discount(false, 1_001, "EUR")];
        assert_eq!(charge.receivable(asked), None);
    }
}

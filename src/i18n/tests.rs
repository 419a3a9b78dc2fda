use super::*;
use crate::domain::currency::Currency;
use crate::domain::money::Money;

fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::from_code(code).expect(code))
}

#[test]
fn euro_in_english() {
    assert_eq!(Catalog::new(Language::En).money(money(12_850, "EUR")), "€128.50");
}

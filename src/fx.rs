//! stub
use crate::config::Rates;
use crate::domain::currency::Currency;
use crate::domain::quote::PublishedRate;
#[derive(Debug, thiserror::Error)]
#[error("x")]
pub struct FxError;
pub fn in_order_of_choice(_: &Rates, _: Currency, stored: Vec<PublishedRate>) -> Vec<PublishedRate> {
    stored
}
pub async fn fetch_ecb(_: &str, _: Currency) -> Result<PublishedRate, FxError> {
    Err(FxError)
}

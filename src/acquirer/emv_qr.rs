//! stub
use crate::config::{LocalQr, Shop};
use crate::domain::payment::Payment;
#[derive(Debug, thiserror::Error)]
#[error("x")]
pub struct EmvError;
pub fn payload_for(_: &Shop, _: &LocalQr, p: &Payment) -> Result<String, EmvError> {
    Ok(p.id.to_string())
}

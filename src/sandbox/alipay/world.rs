//! What the pretend world can do with Alipay+ beside what it can do with every wallet.

use super::codes::{self, ResultStatus};
use super::statement::{self, AlipayStatement};
use crate::domain::money::Money;
use crate::domain::time::Day;
use crate::sandbox::fault::{Call, Fault, Matcher};
use crate::sandbox::world::World;

impl World {
    /// The next `call` of Alipay+ ends in `result_code`, with the outcome the documents give that code. A
    /// failure leaves the call undone; `S` and `U` only change the answer to what was done. A code that the
    /// documents do not know is a failure; [`Fault::Result`] gives it another outcome.
    pub fn force(&self, call: Call, result_code: &str) {
        let status = codes::status(result_code).unwrap_or(ResultStatus::F);
        self.inject(Matcher::call(call), Fault::Result { code: result_code.to_owned(), status }, 1);
    }

    /// What the merchant has left at Alipay+ for giving back; nothing means always enough. Payments do not
    /// add to it, as unsettled money does not.
    pub fn set_alipay_pool(&self, left: Option<Money>) {
        self.0.lock().book.alipay.pool = left;
    }

    /// How long refunds of Alipay+ are under way from now on; 0 refunds at once.
    pub fn set_alipay_refund_time(&self, ms: i64) {
        self.0.lock().book.alipay.refund_ms = ms;
    }

    /// The transaction file of one of Alipay+'s days (Beijing time) as it stands now. The real one comes
    /// by SFTP on the day after.
    pub fn alipay_statement(&self, day: Day) -> AlipayStatement {
        statement::of_day(&self.0, &self.0.lock().book.alipay, day)
    }
}

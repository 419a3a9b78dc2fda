//! Fetching rates: at most once an hour, once a minute after a failure, and only while a newer one can exist.

use super::{Engine, SyncError, Update};
use crate::acquirer::{Acquirer, RateFailure, Reached};
use crate::domain::currency::Currency;
use crate::domain::payment::Tender;
use crate::domain::quote::{PublishedRate, RateSource};
use crate::domain::record::{Actor, Body};
use crate::domain::time::Timestamp;
use crate::fx;

const HOUR_MS: i64 = 3_600_000;

/// After a failure, sooner.
const RETRY_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * HOUR_MS;

/// WeChat publishes the day's rate at 10:00 in Beijing, 02:00 UTC.
const WECHAT_HOUR_UTC_MS: i64 = 2 * HOUR_MS;

impl<A: Acquirer> Engine<A> {
    /// The rates we have for `currency`, in the shop's order of choice.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn known_rates(&self, currency: Currency) -> Result<Vec<PublishedRate>, SyncError> {
        let stored = self.read(|reader| reader.rates(currency))?;
        let rates = &self.inner.config.rates;
        Ok(fx::in_order(&rates.sources, &stored, rates.manual.as_ref()))
    }

    pub(super) async fn rates_are_due(&self) -> bool {
        let desk = self.inner.desk.lock().await;
        desk.rates_due_ms <= self.inner.clock.monotonic_ms() && !desk.all_down()
    }

    /// Fetches what is out of date, unless it was tried within the hour.
    pub async fn refresh_rates_if_due(&self) {
        let now = self.mono();
        {
            let mut desk = self.inner.desk.lock().await;
            if desk.rates_due_ms > now || desk.all_down() {
                return;
            }
            desk.rates_due_ms = now.saturating_add(HOUR_MS);
        }
        if !self.refresh_rates().await {
            self.inner.desk.lock().await.rates_due_ms = now.saturating_add(RETRY_MS);
        }
    }

    /// Fetches from each source, in the shop's order, until one is up to date. A failure is only
    /// logged: the sale goes on with the rate we have, or without a figure. True when one is.
    pub async fn refresh_rates(&self) -> bool {
        let currency = self.inner.config.shop.currency;
        if currency == Currency::CNY {
            return true;
        }
        for source in self.inner.config.rates.sources.clone() {
            match self.refresh(source, currency).await {
                Ok(true) => return true,
                Ok(false) => {}
                Err(error) => tracing::warn!(source = source.word(), %error, "no new rate"),
            }
        }
        false
    }

    /// True when `source` is now up to date.
    async fn refresh(&self, source: RateSource, currency: Currency) -> Result<bool, RefreshError> {
        let stored = self.read(|reader| reader.rates(currency)).map_err(SyncError::from)?;
        let known = stored.into_iter().find(|rate| rate.source == source);
        if known.as_ref().is_some_and(|rate| !a_newer_one_may_exist(rate, self.inner.clock.now())) {
            return Ok(true);
        }
        let fetched = match (source, self.acquirer(Tender::Wechat)) {
            (RateSource::Manual, _) => return Ok(self.inner.config.rates.manual.is_some()),
            (RateSource::Wechat, None) => return Ok(false),
            (RateSource::Wechat, Some(acquirer)) => {
                let fetched = acquirer.daily_rate(currency).await?;
                // A rate that came proves the line; one that did not proves nothing about payments.
                self.note_reached(Tender::Wechat, Reached::Yes, false).await;
                fetched
            }
            (RateSource::Ecb, _) => fx::fetch_ecb(&self.inner.config.rates.ecb_url, currency).await?,
        };
        if known.as_ref() != Some(&fetched) {
            self.commit(Actor::Engine, vec![Body::Rate(fetched)]).await?;
            self.tell(Update::Rates);
        }
        Ok(true)
    }
}

#[derive(Debug, thiserror::Error)]
enum RefreshError {
    #[error(transparent)]
    Acquirer(#[from] RateFailure),
    #[error(transparent)]
    Fx(#[from] fx::FxError),
    #[error(transparent)]
    Sync(#[from] SyncError),
}

/// Both sources publish once a day: WeChat at 02:00 UTC, the ECB about 15:00 UTC on working days.
fn a_newer_one_may_exist(rate: &PublishedRate, now: Timestamp) -> bool {
    let offset = match rate.source {
        RateSource::Wechat => WECHAT_HOUR_UTC_MS,
        RateSource::Ecb => 15 * HOUR_MS,
        RateSource::Manual => return false,
    };
    let publication = |at: i64| at.saturating_sub(offset).div_euclid(DAY_MS);
    publication(now.ms()) > publication(rate.as_of.ms())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::quote::RmbRate;

    #[test]
    fn a_rate_is_asked_for_again_only_after_the_next_publication() {
        let ten_in_beijing = Timestamp::from_ms(1_795_053_600_000); // 2026-11-19T02:00:00Z
        let rate = PublishedRate {
            currency: Currency::from_code("EUR").expect("EUR"),
            rate: RmbRate::parse("7.8").expect("a rate"),
            source: RateSource::Wechat,
            as_of: ten_in_beijing,
        };
        assert!(!a_newer_one_may_exist(&rate, ten_in_beijing.plus_seconds(86_399)));
        assert!(a_newer_one_may_exist(&rate, ten_in_beijing.plus_seconds(86_400)));
    }
}

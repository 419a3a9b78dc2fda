//! Where rates come from, and in which order they are used.
//!
//! A rate shown before the payment is an estimate; none is ever made up. What is fetched here is kept
//! by the caller; whether a rate is fresh enough is decided when a quote is frozen
//! ([`crate::domain::quote::Quote::freeze`]).

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::float_arithmetic)]

pub mod ecb;
mod fetch;

pub use fetch::fetch_ecb;

use crate::domain::currency::Currency;
use crate::domain::quote::{PublishedRate, RateSource};

/// The largest document of rates that is read, in bytes; the European Central Bank's has about 2 000.
pub const LARGEST_DOCUMENT: usize = 1024 * 1024;

/// No rate could be had. None of these is a reason not to sell: the price then stands without RMB.
#[derive(Debug, thiserror::Error)]
pub enum FxError {
    /// The line or the server failed; try later.
    #[error("the rates could not be fetched; check the line and rates.ecb_url, or type in a manual rate")]
    Line(#[from] reqwest::Error),
    /// The server answered something else than the document; redirects are not followed.
    #[error("the server of the rates answered {status} instead of the document; check rates.ecb_url")]
    Status { status: u16 },
    /// The document is larger than any document of rates.
    #[error("the document of rates is larger than {limit} bytes; check rates.ecb_url")]
    TooLarge { limit: usize },
    /// The document is not text.
    #[error("the document of rates is not UTF-8 text")]
    NotText(#[from] std::str::Utf8Error),
    /// The document is not XML.
    #[error("the document of rates is not XML")]
    NotXml(#[from] quick_xml::Error),
    /// An attribute of the document is not XML.
    #[error("the document of rates is not XML")]
    BadAttribute(#[from] quick_xml::events::attributes::AttrError),
    /// XML, but not the document of the European Central Bank.
    #[error("the document of rates is not the European Central Bank's: {0}")]
    Shape(&'static str),
    /// A figure that cannot be a rate.
    #[error("the rate of {currency} in the document cannot be one")]
    Figure { currency: String },
    /// The document has no rate for the currency.
    #[error(
        "the European Central Bank publishes no rate for {currency}; choose another source or type in a manual rate"
    )]
    NotPublished { currency: Currency },
}

/// The rates to choose from, in the shop's order of choice; for each source the newest first, so that
/// one with a date in the future (a wrong clock) does not hide the one before it.
///
/// `known` is what the sources published, as far as the till has heard; `manual` is the rate of the
/// configuration. Sources that the shop did not choose are left out.
pub fn in_order(sources: &[RateSource], known: &[PublishedRate], manual: Option<&PublishedRate>) -> Vec<PublishedRate> {
    let of = |source: RateSource| {
        let mut rates: Vec<_> = known.iter().chain(manual).filter(|rate| rate.source == source).cloned().collect();
        rates.sort_by_key(|rate| std::cmp::Reverse(rate.as_of));
        rates
    };
    sources.iter().flat_map(|source| of(*source)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::Money;
    use crate::domain::quote::{Quote, RmbRate};
    use crate::domain::time::Timestamp;

    const NOW: Timestamp = Timestamp::from_ms(1_795_000_000_000);

    fn rate(source: RateSource, text: &str, hours_ago: i64) -> PublishedRate {
        PublishedRate {
            currency: Currency::from_code("EUR").expect("EUR"),
            rate: RmbRate::parse(text).expect("a rate"),
            source,
            as_of: NOW.plus_seconds(-3600 * hours_ago),
        }
    }

    #[test]
    fn rates_stand_in_the_order_of_choice_and_the_newest_of_a_source_first() {
        let known = [
            rate(RateSource::Ecb, "7.1", 30),
            rate(RateSource::Wechat, "7.2", 5),
            rate(RateSource::Ecb, "7.3", 6),
            rate(RateSource::Manual, "7.4", 9),
        ];
        let manual = rate(RateSource::Manual, "7.5", 1);
        let order = |sources: &[RateSource]| -> Vec<String> {
            in_order(sources, &known, Some(&manual)).iter().map(|rate| rate.rate.to_string()).collect()
        };
        assert_eq!(order(&[RateSource::Manual, RateSource::Ecb]), ["7.5", "7.4", "7.3", "7.1"]);
        assert_eq!(order(&[RateSource::Wechat]), ["7.2"]);
        assert!(order(&[]).is_empty());
    }

    #[test]
    fn a_source_that_is_too_old_gives_way_to_the_next_choice() {
        let known = [rate(RateSource::Wechat, "7.2", 97), rate(RateSource::Ecb, "7.3", 20)];
        let rates = in_order(&[RateSource::Wechat, RateSource::Ecb], &known, None);
        let quote = Quote::freeze(Money::new(100, rates[0].currency), &rates, 96, NOW);
        assert_eq!(quote.rate.map(|rate| rate.source), Some(RateSource::Ecb));
    }
}

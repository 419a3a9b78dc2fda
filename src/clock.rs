//! The only place that reads a clock. Tests and the demo use one that moves when told to.

use crate::domain::time::{Day, Timestamp};
use jiff::tz::TimeZone;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Wall time for people and monotonic time for pauses.
#[derive(Debug, Clone)]
pub struct Clock(Kind);

#[derive(Debug, Clone)]
enum Kind {
    System { started: Instant },
    Virtual(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(Kind::System { started: Instant::now() })
    }

    /// A clock that stands at `start` until it is advanced; clones share it.
    pub fn virtual_at(start: Timestamp) -> Self {
        Self(Kind::Virtual(Arc::new(AtomicI64::new(start.ms()))))
    }

    /// Wall time, UTC.
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Kind::System { .. } => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
                Timestamp::from_ms(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
            }
            Kind::Virtual(ms) => Timestamp::from_ms(ms.load(Ordering::SeqCst)),
        }
    }

    /// Milliseconds that never go back, from an arbitrary start.
    pub fn monotonic_ms(&self) -> i64 {
        match &self.0 {
            Kind::System { started } => i64::try_from(started.elapsed().as_millis()).unwrap_or(i64::MAX),
            Kind::Virtual(ms) => ms.load(Ordering::SeqCst),
        }
    }

    /// Lets time pass: really on the machine's clock, at once on a virtual one.
    pub async fn sleep(&self, ms: i64) {
        match &self.0 {
            Kind::System { .. } => tokio::time::sleep(Duration::from_millis(ms.max(0).unsigned_abs())).await,
            Kind::Virtual(now) => {
                now.fetch_add(ms.max(0), Ordering::SeqCst);
            }
        }
    }

    /// Moves a virtual clock forward; the machine's clock is not ours to move.
    pub fn advance(&self, ms: i64) {
        if let Kind::Virtual(now) = &self.0 {
            now.fetch_add(ms.max(0), Ordering::SeqCst);
        }
    }

    /// Whether this clock only moves when told to.
    pub fn is_virtual(&self) -> bool {
        matches!(self.0, Kind::Virtual(_))
    }
}

/// The calendar day of `at` in `zone`.
pub fn day_in(zone: &TimeZone, at: Timestamp) -> Day {
    let date = zoned(zone, at).date();
    let part = |value: i8| u8::try_from(value).unwrap_or(1);
    Day::new(date.year(), part(date.month()), part(date.day())).unwrap_or_else(|_| first_day())
}

/// `at` in `zone`, for showing.
pub fn zoned(zone: &TimeZone, at: Timestamp) -> jiff::Zoned {
    jiff::Timestamp::from_millisecond(at.ms()).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_zoned(zone.clone())
}

/// `at` as RFC 3339 in UTC with milliseconds, as JSON output carries it.
pub fn rfc3339(at: Timestamp) -> String {
    let stamp = jiff::Timestamp::from_millisecond(at.ms()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    format!("{stamp:.3}")
}

/// Reads an RFC 3339 time.
pub fn parse_rfc3339(text: &str) -> Option<Timestamp> {
    text.parse::<jiff::Timestamp>().ok().map(|stamp| Timestamp::from_ms(stamp.as_millisecond()))
}

/// A clock that shows a year before 2000 is wrong; the day it gives is the first one we can write.
fn first_day() -> Day {
    const FIRST: Day = match Day::new(2000, 1, 1) {
        Ok(day) => day,
        Err(_) => unreachable!(),
    };
    FIRST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_and_read_in_utc() {
        let at = Timestamp::from_ms(1_795_000_000_123);
        assert_eq!(rfc3339(at), "2026-11-18T11:06:40.123Z");
        assert_eq!(parse_rfc3339(&rfc3339(at)), Some(at));
        assert_eq!(parse_rfc3339("2026-11-18T19:06:40.123+08:00"), Some(at));
        assert_eq!(parse_rfc3339("yesterday"), None);
    }

    #[test]
    fn the_day_is_that_of_the_zone() {
        let late = parse_rfc3339("2026-11-22T20:30:00Z").expect("a time");
        let day = |zone: &str| day_in(&TimeZone::get(zone).expect(zone), late).to_string();
        assert_eq!(day("Europe/Paris"), "2026-11-22");
        assert_eq!(day("Asia/Tokyo"), "2026-11-23");
    }
}

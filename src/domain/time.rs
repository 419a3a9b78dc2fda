//! Instants and days. The domain never reads a clock: `now` is always an argument.

use serde::{Deserialize, Serialize};
use std::fmt;

/// An instant in UTC, in milliseconds since 1970-01-01T00:00:00Z.
///
/// Used for what people read (times on screens, statement days) and for the life of a code. Order
/// comes from the journal's sequence, pauses between questions from a monotonic clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// Milliseconds since the Unix epoch.
    pub const fn from_ms(ms: i64) -> Self {
        Self(ms)
    }

    /// Milliseconds since the Unix epoch.
    pub const fn ms(self) -> i64 {
        self.0
    }

    /// `self` plus whole seconds (negative moves back), saturating at the ends of time.
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1000)))
    }

    /// Milliseconds from `earlier` to `self`; negative when `earlier` is later.
    pub const fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// A calendar day `YYYY-MM-DD`: the shop's business day, or the acquirer's statement day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    year: i16,
    month: u8,
    day: u8,
}

/// The text is not a day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a day is written YYYY-MM-DD and must exist in the calendar, for example 2026-11-22")]
pub struct DayError;

impl Day {
    /// Builds a day of the Gregorian calendar, years 2000 to 9999.
    pub const fn new(year: i16, month: u8, day: u8) -> Result<Self, DayError> {
        let longest = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if is_leap(year) => 29,
            2 => 28,
            _ => 0,
        };
        if year < 2000 || year > 9999 || day == 0 || day > longest {
            return Err(DayError);
        }
        Ok(Self { year, month, day })
    }

    /// Reads exactly `YYYY-MM-DD` in ASCII digits.
    pub fn parse(text: &str) -> Result<Self, DayError> {
        let shape_is_right = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shape_is_right {
            return Err(DayError);
        }
        let part = |from: usize, to: usize| text.get(from..to).ok_or(DayError);
        Self::new(
            part(0, 4)?.parse().map_err(|_| DayError)?,
            part(5, 7)?.parse().map_err(|_| DayError)?,
            part(8, 10)?.parse().map_err(|_| DayError)?,
        )
    }

    /// Year, month (1 to 12) and day of the month.
    pub const fn parts(self) -> (i16, u8, u8) {
        (self.year, self.month, self.day)
    }
}

const fn is_leap(year: i16) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl TryFrom<String> for Day {
    type Error = DayError;

    fn try_from(text: String) -> Result<Self, DayError> {
        Self::parse(&text)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_and_written_the_same() {
        for text in ["2026-11-22", "2024-02-29", "2000-01-01"] {
            assert_eq!(Day::parse(text).map(|day| day.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in
            ["", "2026-02-29", "2026-13-01", "2026-1-01", "2026-11-31", "１２３４-11-11", "2026/11/22", "+026-11-22"]
        {
            assert_eq!(Day::parse(text), Err(DayError), "{text}");
        }
    }
}

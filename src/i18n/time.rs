//! Days and spans of time as a language writes them.

use super::{Arg, Catalog, Key, key};
use crate::domain::time::Day;
use jiff::Zoned;
use jiff::civil::Date;

impl Catalog {
    /// The time of day, `HH:MM` in 24 hours.
    pub fn clock(&self, at: &Zoned) -> String {
        format!("{:02}:{:02}", at.hour(), at.minute())
    }

    /// The time of day with seconds, `HH:MM:SS`.
    pub fn clock_seconds(&self, at: &Zoned) -> String {
        format!("{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second())
    }

    /// A day without its year: `Sat 21 Nov`.
    pub fn day(&self, day: Day) -> String {
        self.day_as(key::DAY_SHORT, key::WEEKDAY_SHORT, key::MONTH_SHORT, day)
    }

    /// A day in full: `Saturday 21 November 2026`.
    pub fn day_full(&self, day: Day) -> String {
        self.day_as(key::DAY_LONG, key::WEEKDAY_LONG, key::MONTH_LONG, day)
    }

    /// How long a span is, in its largest unit, rounded down: `40 s`, `28 min`, `11 h`. Hours go up to
    /// 99, because the age of rates is limited in hours.
    pub fn span(&self, ms: i64) -> String {
        self.span_as(key::SPAN, ms)
    }

    /// How long ago something was: `6 h ago`.
    pub fn ago(&self, ms: i64) -> String {
        self.span_as(key::AGO, ms)
    }

    /// What is left of a code's life: `4:41`, `0:09`, `1:04:41`.
    pub fn countdown(&self, seconds: i64) -> String {
        let seconds = seconds.max(0);
        let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        match hours {
            0 => format!("{minutes}:{seconds:02}"),
            _ => format!("{hours}:{minutes:02}:{seconds:02}"),
        }
    }

    fn span_as(&self, key: Key, ms: i64) -> String {
        let seconds = ms.max(0) / 1000;
        let (unit, count) = match seconds {
            0..60 => ("second", seconds),
            60..3600 => ("minute", seconds / 60),
            3600..360_000 => ("hour", seconds / 3600),
            _ => ("day", seconds / 86_400),
        };
        self.text_with(key, &[("unit", unit.into()), ("count", count.into())])
    }

    fn day_as(&self, pattern: Key, weekday: Key, month: Key, day: Day) -> String {
        let (year, month_number, day_number) = day.parts();
        let weekday_number = weekday_of(day);
        let number = |value: i64| Arg::Count(value);
        self.text_with(
            pattern,
            &[
                ("weekday", self.text_with(weekday, &[("weekday", number(weekday_number))]).into()),
                ("day", number(day_number.into())),
                ("month", self.text_with(month, &[("month", number(month_number.into()))]).into()),
                ("year", number(year.into())),
            ],
        )
    }
}

/// 1 for Monday to 7 for Sunday.
fn weekday_of(day: Day) -> i64 {
    let (year, month, day) = day.parts();
    let part = |value: u8| i8::try_from(value).unwrap_or(1);
    Date::new(year, part(month), part(day)).map_or(1, |date| date.weekday().to_monday_one_offset().into())
}

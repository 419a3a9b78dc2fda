//! Whether the acquirer can be reached: a breaker, so that a dead line is asked rarely and once.

use crate::acquirer::Reached;
use crate::domain::time::Timestamp;

/// Failures in a row that make the line count as down; one failed connection is proof enough.
const FAILURES: u32 = 5;
/// First and last pause between two looks at a dead line.
const FIRST_PROBE_MS: i64 = 5_000;
const LAST_PROBE_MS: i64 = 60_000;

/// What the status strip says of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    /// Nothing was asked yet, or the last answers were trustworthy.
    Up,
    /// Nothing trustworthy came back since then.
    Down { since: Timestamp },
}

/// The breaker of one acquirer.
#[derive(Debug)]
pub struct Line {
    failures: u32,
    down: Option<Down>,
    quiet_until_ms: i64,
}

#[derive(Debug)]
struct Down {
    since: Timestamp,
    probe_ms: i64,
    pause_ms: i64,
}

impl Line {
    pub const fn new() -> Self {
        Self { failures: 0, down: None, quiet_until_ms: i64::MIN }
    }

    pub const fn state(&self) -> LineState {
        match &self.down {
            Some(down) => LineState::Down { since: down.since },
            None => LineState::Up,
        }
    }

    pub const fn is_down(&self) -> bool {
        self.down.is_some()
    }

    /// When the next question may go out: at once on a good line, at the probe's time on a dead one,
    /// after the asked-for pause on a busy one.
    pub fn open_at(&self) -> i64 {
        self.down.as_ref().map_or(self.quiet_until_ms, |down| down.probe_ms)
    }

    /// A question goes out on a dead line: no second one until it is answered or the pause is over.
    pub fn probing(&mut self, mono_ms: i64) {
        if let Some(down) = &mut self.down {
            down.probe_ms = mono_ms.saturating_add(down.pause_ms);
            down.pause_ms = down.pause_ms.saturating_mul(2).min(LAST_PROBE_MS);
        }
    }

    /// Somebody wants to know now.
    pub fn probe_at(&mut self, mono_ms: i64) {
        if let Some(down) = &mut self.down {
            down.probe_ms = mono_ms;
            down.pause_ms = FIRST_PROBE_MS;
        }
        self.quiet_until_ms = i64::MIN;
    }

    /// Takes note of an answer; true when the state changed.
    pub fn heard(&mut self, reached: Reached, no_connection: bool, now: Timestamp, mono_ms: i64) -> bool {
        match reached {
            Reached::Untried => false,
            Reached::Yes => {
                // Another answer may have asked for quiet meanwhile: that runs out by itself.
                self.failures = 0;
                self.down.take().is_some()
            }
            Reached::Busy { retry_after_s } => {
                let pause = i64::from(retry_after_s.unwrap_or(2).clamp(1, 300)).saturating_mul(1000);
                self.quiet_until_ms = mono_ms.saturating_add(pause);
                self.down.take().is_some()
            }
            Reached::No => {
                self.failures = self.failures.saturating_add(1);
                if self.down.is_some() || (self.failures < FAILURES && !no_connection) {
                    return false;
                }
                let probe_ms = mono_ms.saturating_add(FIRST_PROBE_MS);
                self.down = Some(Down { since: now, probe_ms, pause_ms: FIRST_PROBE_MS });
                true
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_ms(1_795_000_000_000);

    #[test]
    fn five_silences_or_one_refused_connection_take_the_line_down() {
        let mut line = Line::new();
        for _ in 0..4 {
            assert!(!line.heard(Reached::No, false, NOW, 0));
        }
        assert!(line.heard(Reached::No, false, NOW, 0));
        assert_eq!(line.state(), LineState::Down { since: NOW });
        assert!(Line::new().heard(Reached::No, true, NOW, 0));
    }

    #[test]
    fn one_good_answer_brings_it_back() {
        let mut line = Line::new();
        line.heard(Reached::No, true, NOW, 0);
        assert!(line.heard(Reached::Yes, false, NOW, 10));
        assert_eq!((line.state(), line.open_at()), (LineState::Up, i64::MIN));
    }

    #[test]
    fn a_dead_line_is_looked_at_ever_more_rarely_up_to_a_minute() {
        let mut line = Line::new();
        line.heard(Reached::No, true, NOW, 0);
        let mut pauses = Vec::new();
        let mut now = line.open_at();
        for _ in 0..6 {
            line.probing(now);
            line.heard(Reached::No, true, NOW, now);
            pauses.push(line.open_at() - now);
            now = line.open_at();
        }
        assert_eq!(pauses, [5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
        line.probe_at(now);
        assert_eq!(line.open_at(), now);
    }

    #[test]
    fn a_busy_acquirer_is_left_alone_as_long_as_it_asks() {
        let mut line = Line::new();
        assert!(!line.heard(Reached::Busy { retry_after_s: Some(7) }, false, NOW, 100));
        assert_eq!((line.open_at(), line.is_down()), (7_100, false));
    }
}

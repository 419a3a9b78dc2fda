//! Telling a scanner from fingers: a scanner types a whole code in a few milliseconds.

use super::Stroke;
use std::fmt;

/// The longest pause between two characters of one scan, in milliseconds.
pub const GAP_MS: i64 = 55;

/// Fewer characters than this are fingers.
const LEAST: usize = 3;

/// What a scanner read. It may be a customer's payment code: held in memory only, never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Scan(String);

impl Scan {
    /// The text that was read.
    pub fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Scan {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Scan({} characters)", self.0.chars().count())
    }
}

/// What became of the keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// A finger pressed this key.
    Key(Stroke),
    /// A scanner read this.
    Scan(Scan),
}

/// Characters that came too fast to know yet whose they are.
#[derive(Default)]
pub struct Burst {
    held: Vec<char>,
    last_ms: i64,
    round: u64,
}

impl fmt::Debug for Burst {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Burst({} characters)", self.held.len())
    }
}

impl Burst {
    /// Takes a key pressed at `at_ms` (monotonic) and gives what is certain by now, in order.
    ///
    /// A character is held for [`GAP_MS`], too short to notice, because once it pressed a key it could
    /// not be taken back.
    pub fn take(&mut self, stroke: Stroke, at_ms: i64) -> Vec<Typed> {
        let goes_on = at_ms.saturating_sub(self.last_ms) <= GAP_MS;
        let mut out = if goes_on { Vec::new() } else { self.release() };
        self.last_ms = at_ms;
        match stroke {
            Stroke::Char(_) | Stroke::Space => {
                self.round = self.round.wrapping_add(1);
                self.held.push(if let Stroke::Char(character) = stroke { character } else { ' ' });
            }
            // Most scanners end with Enter; it belongs to the scan and pays nothing.
            Stroke::Enter if self.held.len() >= LEAST => out.extend(self.release()),
            other => {
                out.extend(self.release());
                out.push(Typed::Key(other));
            }
        }
        out
    }

    /// Whether a character waits, and for which call of [`Burst::quiet`].
    pub fn waiting(&self) -> Option<u64> {
        (!self.held.is_empty()).then_some(self.round)
    }

    /// [`GAP_MS`] passed after the character of `round`: when none followed, it is known whose they are.
    pub fn quiet(&mut self, round: u64) -> Vec<Typed> {
        if round == self.round { self.release() } else { Vec::new() }
    }

    fn release(&mut self) -> Vec<Typed> {
        let held = std::mem::take(&mut self.held);
        if held.len() >= LEAST {
            return vec![Typed::Scan(Scan(held.into_iter().collect()))];
        }
        held.into_iter().map(|character| Typed::Key(key_of(character))).collect()
    }
}

const fn key_of(character: char) -> Stroke {
    match character {
        ' ' => Stroke::Space,
        other => Stroke::Char(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &str, gap_ms: i64) -> Vec<Typed> {
        let mut burst = Burst::default();
        let mut out = Vec::new();
        for (place, character) in keys.chars().enumerate() {
            let at = 1_000 + i64::try_from(place).expect("few keys") * gap_ms;
            let stroke = if character == '\n' { Stroke::Enter } else { Stroke::Char(character) };
            out.extend(burst.take(stroke, at));
        }
        let round = burst.waiting().unwrap_or(0);
        out.extend(burst.quiet(round));
        out
    }

    #[test]
    fn a_scan_comes_whole_and_presses_nothing() {
        let scan = |text: &str| vec![Typed::Scan(Scan(text.to_owned()))];
        assert_eq!(typed("134567890123456789\n", 5), scan("134567890123456789"));
        assert_eq!(typed("123", 55), scan("123"));
    }

    #[test]
    fn fingers_press_keys_in_their_order() {
        let keys = |text: &str| text.chars().map(|digit| Typed::Key(Stroke::Char(digit))).collect::<Vec<_>>();
        assert_eq!(typed("2595", 56), keys("2595"));
        assert_eq!(typed("25", 10), keys("25"));
        let mut with_enter = keys("5");
        with_enter.push(Typed::Key(Stroke::Enter));
        assert_eq!(typed("5\n", 20), with_enter);
    }

    #[test]
    fn an_older_pause_releases_nothing() {
        let mut burst = Burst::default();
        burst.take(Stroke::Char('1'), 0);
        let first = burst.waiting().expect("a character waits");
        burst.take(Stroke::Char('2'), 20);
        assert_eq!(burst.quiet(first), []);
        assert_eq!(burst.waiting(), Some(first + 1));
    }

    #[test]
    fn a_scanned_code_is_never_printed() {
        let scan = Typed::Scan(Scan("134567890123456789".to_owned()));
        assert!(!format!("{scan:?}").contains("1345"));
    }
}

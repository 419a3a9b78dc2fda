//! Telling a scanner from fingers: a scanner types a whole code in a few milliseconds.
//!
//! Every key waits [`GAP_MS`] until it is known whose it is, the ones without a character too: scanners put Enter,
//! Tab or a function key before and behind a code, and nothing a scanner sends may press a key. What was read may
//! be a payment code, so the buffer never grows and is wiped as soon as it is empty.

use super::Stroke;
use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;

/// The longest pause between two characters of one scan, in milliseconds.
pub const GAP_MS: i64 = 55;

/// Fewer characters than this are fingers.
const LEAST: usize = 3;

/// So few characters with neither Enter nor Tab are fingers too: the keys of a price wait in the system while a slow
/// machine draws, and then come all at once. No product or payment code is as short.
const LEAST_BARE: usize = 6;

/// Bytes of the longest scan that is kept; no code of any kind comes near it.
const MOST: usize = 2048;

/// What a scanner read. It may be a customer's payment code: held in memory only, never printed, wiped when dropped.
#[derive(Clone)]
pub struct Scan(SecretString);

impl Scan {
    /// Keeps `text` in a buffer that is wiped.
    pub fn new(text: &str) -> Self {
        // Of exactly this size, so that turning it into a box moves nothing and leaves no copy behind.
        let mut exact = String::with_capacity(text.len());
        exact.push_str(text);
        Self(SecretString::from(exact))
    }

    /// The text that was read.
    pub fn text(&self) -> &str {
        self.0.expose_secret()
    }
}

impl PartialEq for Scan {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Eq for Scan {}

impl fmt::Debug for Scan {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Scan({} characters)", self.text().chars().count())
    }
}

/// What became of the keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// A finger pressed this key.
    Key(Stroke),
    /// A scanner read this.
    Scan(Scan),
    /// A scanner read several codes at once, or something longer than any code: nobody knows which was meant.
    Confused,
}

/// One key of a burst; the characters themselves lie in a buffer of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    Character,
    Key(Stroke),
}

/// Keys that came too fast to know yet whose they are.
pub struct Burst {
    text: String,
    slots: Vec<Slot>,
    too_long: bool,
    last_ms: i64,
    round: u64,
}

impl Default for Burst {
    fn default() -> Self {
        let (text, slots) = (String::with_capacity(MOST), Vec::new());
        Self { text, slots, too_long: false, last_ms: 0, round: 0 }
    }
}

impl fmt::Debug for Burst {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Burst({} keys)", self.slots.len())
    }
}

impl Drop for Burst {
    fn drop(&mut self) {
        self.text.zeroize();
    }
}

impl Burst {
    /// Takes a key pressed at `at_ms` (monotonic) and gives what is certain by now, in order.
    ///
    /// A key is held for [`GAP_MS`], too short to notice, because once it was pressed it could not be taken back.
    pub fn take(&mut self, stroke: Stroke, at_ms: i64) -> Vec<Typed> {
        let goes_on = at_ms.saturating_sub(self.last_ms) <= GAP_MS;
        let before = if goes_on { Vec::new() } else { self.release() };
        self.last_ms = at_ms;
        self.round = self.round.wrapping_add(1);
        match stroke {
            Stroke::Char(character) => self.hold(character),
            Stroke::Space => self.hold(' '),
            other if self.slots.len() < MOST => self.slots.push(Slot::Key(other)),
            _ => self.too_long = true,
        }
        before
    }

    /// Whether a key waits, and for which call of [`Burst::quiet`].
    pub fn waiting(&self) -> Option<u64> {
        (!self.slots.is_empty()).then_some(self.round)
    }

    /// [`GAP_MS`] passed after the key of `round`: when none followed, it is known whose they are.
    pub fn quiet(&mut self, round: u64) -> Vec<Typed> {
        if round == self.round { self.release() } else { Vec::new() }
    }

    /// Keys that wait are nobody's: what came after them showed that a scanner typed them.
    pub fn forget(&mut self) {
        self.text.zeroize();
        self.slots.clear();
        self.too_long = false;
    }

    fn hold(&mut self, character: char) {
        // Growing would leave a copy behind that nobody wipes.
        if self.text.len() + character.len_utf8() > MOST || self.slots.len() >= MOST {
            self.too_long = true;
            return;
        }
        self.text.push(character);
        self.slots.push(Slot::Character);
    }

    fn release(&mut self) -> Vec<Typed> {
        let characters = self.slots.iter().filter(|slot| **slot == Slot::Character).count();
        let ended = |slot: &Slot| matches!(slot, Slot::Key(Stroke::Enter | Stroke::Tab));
        let least = if self.slots.iter().any(ended) { LEAST } else { LEAST_BARE };
        let typed = if characters >= least { vec![self.scanned()] } else { self.fingers() };
        self.forget();
        typed
    }

    /// One code, said once or several times; anything else is confused.
    fn scanned(&self) -> Typed {
        let mut codes = self.codes();
        let first = codes.next().unwrap_or_default();
        if self.too_long || codes.any(|code| code != first) {
            return Typed::Confused;
        }
        Typed::Scan(Scan::new(first))
    }

    /// The pieces of the text between keys that are no characters: scanners end a code with Enter or Tab.
    fn codes(&self) -> impl Iterator<Item = &str> {
        let mut rest = self.text.as_str();
        let pieces = self.slots.split(|slot| *slot != Slot::Character).map(move |piece| {
            let end = rest.char_indices().nth(piece.len()).map_or(rest.len(), |(at, _)| at);
            let (code, after) = rest.split_at(end);
            rest = after;
            code
        });
        pieces.filter(|code| !code.is_empty())
    }

    fn fingers(&self) -> Vec<Typed> {
        let mut characters = self.text.chars();
        let keys = self.slots.iter().filter_map(|slot| match slot {
            Slot::Key(stroke) => Some(*stroke),
            Slot::Character => characters.next().map(key_of),
        });
        keys.map(Typed::Key).collect()
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

    const CODE: &str = "134567890123456789";

    /// Types `keys` (`\n` Enter, `\t` Tab, `\u{9}`.. as they are, `!` F9) with a pause of `gap_ms` between them.
    fn typed(keys: &str, gap_ms: i64) -> Vec<Typed> {
        let mut burst = Burst::default();
        let mut out = Vec::new();
        for (place, character) in keys.chars().enumerate() {
            let at = 1_000 + i64::try_from(place).expect("few keys") * gap_ms;
            let stroke = match character {
                '\n' => Stroke::Enter,
                '\t' => Stroke::Tab,
                '!' => Stroke::F(9),
                other => Stroke::Char(other),
            };
            out.extend(burst.take(stroke, at));
        }
        let round = burst.waiting().unwrap_or(0);
        out.extend(burst.quiet(round));
        out
    }

    #[test]
    fn a_scan_comes_whole_and_presses_nothing() {
        let scan = |text: &str| vec![Typed::Scan(Scan::new(text))];
        for around in [CODE.to_owned(), format!("{CODE}\n"), format!("{CODE}\t"), format!("!{CODE}\n\n")] {
            assert_eq!(typed(&around, 5), scan(CODE), "{around:?}");
        }
        assert_eq!(typed("123\n", 55), scan("123"));
        assert_eq!(typed("123456", 55), scan("123456"));
        assert_eq!(typed("]C1ab é\n", 5), scan("]C1ab é"));
    }

    #[test]
    fn fingers_press_keys_in_their_order() {
        let keys = |text: &str| text.chars().map(|digit| Typed::Key(Stroke::Char(digit))).collect::<Vec<_>>();
        assert_eq!(typed("2595", 56), keys("2595"));
        assert_eq!(typed("25", 10), keys("25"));
        let mut with_enter = keys("5");
        with_enter.extend([Typed::Key(Stroke::Enter), Typed::Key(Stroke::F(9))]);
        assert_eq!(typed("5\n!", 20), with_enter);
        // A price and its tender that waited for a slow screen: nothing of it is lost.
        let mut waited = keys("12850");
        waited.push(Typed::Key(Stroke::F(9)));
        assert_eq!(typed("12850!", 1), waited);
    }

    #[test]
    fn two_codes_in_one_burst_are_no_code_and_one_code_twice_is_one() {
        assert_eq!(typed(&format!("{CODE}\n281234567890123456\n"), 5), [Typed::Confused]);
        assert_eq!(typed(&format!("{CODE}\n{CODE}\n"), 5), [Typed::Scan(Scan::new(CODE))]);
    }

    #[test]
    fn scans_of_every_length_are_whole_or_refused() {
        for length in LEAST..=512 {
            let code = "7".repeat(length);
            let scan = [Typed::Scan(Scan::new(&code))];
            assert_eq!(typed(&format!("{code}\n"), 1), scan, "{length}");
            assert_eq!(typed(&code, 1) == scan, length >= LEAST_BARE, "{length}");
        }
        assert_eq!(typed(&"7".repeat(MOST + 1), 1), [Typed::Confused]);
        assert_eq!(typed(&"漢".repeat(MOST), 1), [Typed::Confused]);
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
    fn what_was_read_is_wiped_and_never_printed() {
        let mut burst = Burst::default();
        for (at, digit) in (0..).zip(CODE.chars()) {
            burst.take(Stroke::Char(digit), at);
        }
        assert!(!format!("{burst:?}").contains("1345"));
        let before = burst.text.as_ptr();
        let round = burst.waiting().expect("keys wait");
        let scan = burst.quiet(round);
        assert!(!format!("{scan:?}").contains("1345"));
        assert!(burst.text.is_empty() && burst.text.capacity() >= MOST && burst.text.as_ptr() == before);
    }
}

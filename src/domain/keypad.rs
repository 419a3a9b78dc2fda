//! The keypad: minor units first, so 2 5 9 5 reads 25.95 and nobody looks for a point.

use super::currency::Currency;
use super::money::{Money, MoneyError};

/// Digits one line may hold; more are ignored and the key says so.
const MAX_DIGITS: u32 = 9;

/// One key of the pad.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A digit, 0 to 9.
    Digit(u8),
    /// Two zeros.
    DoubleZero,
    /// Removes the last digit of the live line, or reopens the last closed one when it has none.
    Backspace,
    /// Empties the live line; on an empty live line, removes all lines.
    Clear,
    /// Closes the live line and starts the next.
    Plus,
}

/// What a key did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pressed {
    /// The amounts changed, or there was nothing to change.
    Done,
    /// The line is full; the digit was not taken.
    Full,
}

/// The amounts of the sale being typed: closed lines and the live one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keypad {
    currency: Currency,
    closed: Vec<i64>,
    live: i64,
}

impl Keypad {
    /// An empty pad in the shop's currency.
    pub const fn new(currency: Currency) -> Self {
        Self { currency, closed: Vec::new(), live: 0 }
    }

    /// Takes one key.
    pub fn press(&mut self, key: Key) -> Pressed {
        match key {
            Key::Digit(digit) => return self.append(i64::from(digit.min(9)), 1),
            Key::DoubleZero => return self.append(0, 2),
            Key::Backspace if self.live == 0 => self.live = self.closed.pop().unwrap_or(0),
            Key::Backspace => self.live /= 10,
            Key::Clear if self.live == 0 => self.closed.clear(),
            Key::Clear => self.live = 0,
            Key::Plus if self.live > 0 => {
                self.closed.push(self.live);
                self.live = 0;
            }
            Key::Plus => {}
        }
        Pressed::Done
    }

    fn append(&mut self, digit: i64, places: u32) -> Pressed {
        let next = self.live.saturating_mul(10_i64.saturating_pow(places)).saturating_add(digit);
        if next >= 10_i64.saturating_pow(MAX_DIGITS) {
            return Pressed::Full;
        }
        self.live = next;
        Pressed::Done
    }

    /// Forgets everything typed.
    pub fn reset(&mut self) {
        self.closed.clear();
        self.live = 0;
    }

    /// All lines with an amount, in the order typed, the live one last.
    pub fn lines(&self) -> Vec<Money> {
        let live = (self.live > 0).then_some(self.live);
        self.closed.iter().copied().chain(live).map(|minor| Money::new(minor, self.currency)).collect()
    }

    /// Whether the last of [`Keypad::lines`] is still being typed.
    pub const fn is_typing(&self) -> bool {
        self.live > 0
    }

    /// What the customer will be asked for.
    ///
    /// # Errors
    /// Only when the lines add up to more than 64 bits hold.
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.lines().into_iter().try_fold(Money::zero(self.currency), Money::plus)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pad(keys: &str) -> Keypad {
        let mut pad = Keypad::new(Currency::from_code("EUR").expect("EUR"));
        for key in keys.chars() {
            pad.press(match key {
                '<' => Key::Backspace,
                'C' => Key::Clear,
                '+' => Key::Plus,
                'z' => Key::DoubleZero,
                digit => Key::Digit(digit.to_digit(10).expect("a digit") as u8),
            });
        }
        pad
    }

    fn total(keys: &str) -> i64 {
        pad(keys).total().expect("a total").minor
    }

    #[test]
    fn digits_are_minor_units_first() {
        assert_eq!(total("2595"), 2595);
        assert_eq!(total("0"), 0);
        assert_eq!(total("5z"), 500);
    }

    #[test]
    fn lines_add_up() {
        assert_eq!(total("6800+2600+3450"), 12850);
        assert_eq!(pad("6800+2600+3450").lines().len(), 3);
        assert_eq!(total("6800++"), 6800);
    }

    #[test]
    fn backspace_takes_one_digit_and_then_reopens_the_line_before() {
        assert_eq!(total("123<"), 12);
        assert_eq!(total("500+<<"), 5 * 10);
        assert_eq!(total("<<<"), 0);
    }

    #[test]
    fn clear_empties_the_line_first_and_the_sale_second() {
        assert_eq!(total("500+12C"), 500);
        assert_eq!(total("500+12CC"), 0);
    }

    #[test]
    fn a_tenth_digit_is_not_taken() {
        let mut full = pad("999999999");
        assert_eq!(full.press(Key::Digit(1)), Pressed::Full);
        assert_eq!(full.press(Key::DoubleZero), Pressed::Full);
        assert_eq!(full.total().expect("a total").minor, 999_999_999);
    }
}

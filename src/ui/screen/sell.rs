//! Typing a sale: the cart, both amounts, the keypad and the tenders.

mod cart;
mod hero;
mod pad;
pub mod tenders;
mod view;

pub use cart::{cart, stored as stored_cart, title as cart_title};
pub use pad::dock;
pub use view::view;

use super::pay::Start;
use super::{Cashier, Effect, Over, Pay, Question, Reason, Screen};
use crate::domain::currency::Currency;
use crate::domain::keypad::{Key, Keypad, Pressed};
use crate::domain::money::Money;
use crate::domain::payment::Tender;
use crate::i18n::key;
use crate::ui::context::Context;
use crate::ui::keys::Action;

/// The sale being typed.
#[derive(Debug)]
pub struct Sell {
    pad: Keypad,
}

impl Sell {
    /// No lines yet.
    pub const fn new(currency: Currency) -> Self {
        Self { pad: Keypad::new(currency) }
    }

    /// Forgets all lines.
    pub fn reset(&mut self) {
        self.pad.reset();
    }

    /// The amounts typed so far, the live one last.
    pub fn lines(&self) -> Vec<Money> {
        self.pad.lines()
    }

    /// Whether the last line is still being typed.
    pub const fn is_typing(&self) -> bool {
        self.pad.is_typing()
    }

    /// What the customer will be asked for; nothing while it is zero or cannot be counted.
    pub fn total(&self) -> Option<Money> {
        self.pad.total().ok().filter(|total| total.minor > 0)
    }

    /// Presses one key of the pad; false when the line is full.
    pub fn press(&mut self, key: Key) -> bool {
        self.pad.press(key) == Pressed::Done
    }
}

/// The key of the pad that `action` is, if it is one.
pub fn pad_key(action: &Action) -> Option<Key> {
    Some(match action {
        Action::Digit(digit) => Key::Digit(*digit),
        Action::DoubleZero => Key::DoubleZero,
        Action::Plus => Key::Plus,
        Action::Backspace => Key::Backspace,
        Action::Clear => Key::Clear,
        _ => return None,
    })
}

impl Cashier {
    pub(super) fn act_selling(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        if let Some(key) = pad_key(action) {
            return self.press(key);
        }
        match action {
            Action::Pay(tender) => self.choose(*tender, context),
            Action::Primary => match tenders::default_tender(self.sell.total(), context) {
                Some(tender) => self.choose(tender, context),
                None => self.refuse(key::REASON_NO_AMOUNT),
            },
            Action::Scan => self.choose_scan(context),
            Action::Today => self.open_today(context),
            Action::Refund => {
                self.reason = Some(Reason::Said(key::REASON_CHOOSE_PAYMENT));
                self.open_today(context)
            }
            _ => self.useless(),
        }
    }

    fn press(&mut self, key: Key) -> Vec<Effect> {
        let lines = self.sell.lines().len();
        if key == Key::Clear && !self.sell.is_typing() && lines > 1 {
            return self.put_over(Over::Question(Question::Clear { lines }));
        }
        if !self.sell.press(key) {
            self.reason = Some(Reason::TooLarge);
        }
        Vec::new()
    }

    fn choose(&mut self, tender: Tender, context: &Context) -> Vec<Effect> {
        let total = match (tenders::offer(tender, self.sell.total(), context), self.sell.total()) {
            (Ok(()), Some(total)) => total,
            (Err(reason), _) => return self.refuse(reason.sentence()),
            (Ok(()), None) => return self.refuse(key::REASON_NO_AMOUNT),
        };
        let lines = self.sell.lines();
        let quote = context.quote(total);
        self.screen = Screen::Pay(Box::new(match tender {
            Tender::Cash => Pay::cash(lines, quote),
            _ => {
                let start = Start { ticket: self.ticket(), tender, received: None, scanned: false };
                Pay::starting(lines, quote, start)
            }
        }));
        self.band_changed(context);
        match &self.screen {
            Screen::Pay(pay) => pay.first_effect(None).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// The screen that waits for the customer's code.
    fn choose_scan(&mut self, context: &Context) -> Vec<Effect> {
        let total = match (tenders::offer_scan(self.sell.total(), context), self.sell.total()) {
            (Ok(()), Some(total)) => total,
            (Err(reason), _) => return self.refuse(reason.sentence()),
            (Ok(()), None) => return self.refuse(key::REASON_NO_AMOUNT),
        };
        let pay = Pay::scanning(self.sell.lines(), context.quote(total), None);
        self.screen = Screen::Pay(Box::new(pay));
        self.band_changed(context);
        Vec::new()
    }
}

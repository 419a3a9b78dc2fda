//! The keyboard of the cashier's window: one table for what keys do, for the hints bar, for the help
//! list and for the tests.
//!
//! No screen of selling or paying has a text input: digits come from here, so keypad and scanner cannot
//! fight for a focus. Buttons say the same [`Action`]s as keys, so both go one way.

pub mod burst;
mod table;
#[cfg(test)]
mod tests;

pub use table::{Binding, Cap, action, help, hints, key_of};

use crate::domain::id::PaymentId;
use crate::domain::money::Money;
use crate::domain::payment::Tender;
use iced::keyboard::{self, Event, key::Code, key::Named, key::Physical};

/// Everything a person can do in the cashier's window, by key or by button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// A digit of the amount.
    Digit(u8),
    /// Two zeros at once.
    DoubleZero,
    /// Closes the line being typed.
    Plus,
    /// Takes the last digit back.
    Backspace,
    /// Empties the line, then the sale.
    Clear,
    /// The dark button.
    Primary,
    /// Pays with this tender.
    Pay(Tender),
    /// Waits for the code a customer shows.
    Scan,
    /// Asks the acquirer at the next possible moment.
    Ask,
    /// Sets the payment aside, so that the next customer can be served.
    Park,
    /// Back, or calls the payment off (asks first).
    Back,
    /// Says yes to a question about something that cannot be taken back.
    Confirm,
    /// Shows the QR in this window too.
    QrHere,
    /// Opens the customer's window, or moves it to the next display.
    Display,
    /// The list of keys.
    Help,
    /// Today's totals.
    Today,
    /// Gives money back for a payment.
    Refund,
    /// All that is left of it.
    All,
    /// One of the reasons for a refund.
    Because(usize),
    /// Presses the button the keyboard is at, or opens its list.
    Press,
    /// The next of several.
    Next,
    /// The one before.
    Previous,
    /// The row above.
    Up,
    /// The row below.
    Down,
    /// Looks for the line at once.
    TryLine,
    /// A quick note on the cash screen.
    Received(Money),
    /// Opens a payment out of a list.
    Open(PaymentId),
    /// Closes the program (asks first).
    Quit,
    /// The settings.
    Settings,
    /// Locks the till.
    Lock,
    /// Another language on the customer's window.
    CustomerLanguage,
    /// What the pretend customer does next, in training.
    Practise(Practice),
    /// The next of what it can do.
    NextPractice,
}

/// What happens to the next payment in training.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Practice {
    /// Paid after a few seconds.
    #[default]
    Paid,
    /// The customer is asked for the password first.
    Password,
    /// The wallet says no.
    Declined,
    /// The answer is lost; the till has to ask.
    NoAnswer,
    /// The line is down.
    Offline,
}

impl Practice {
    /// All of them, as the band shows them.
    pub const ALL: [Self; 5] = [Self::Paid, Self::Password, Self::Declined, Self::NoAnswer, Self::Offline];

    /// The one after it, round and round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Paid => Self::Password,
            Self::Password => Self::Declined,
            Self::Declined => Self::NoAnswer,
            Self::NoAnswer => Self::Offline,
            Self::Offline => Self::Paid,
        }
    }
}

/// Where the cashier is, as far as keys are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// Typing a sale.
    Selling,
    /// The customer's code is waited for; nothing was begun.
    Scan,
    /// A payment is being stored and its code made.
    Preparing,
    /// The customer can scan a code of ours.
    Waiting,
    /// The customer's code was read, or the customer enters a password: there is no code of ours.
    Confirming,
    /// The outcome is not known, or a close is not confirmed.
    Checking,
    /// Paid.
    Paid,
    /// Confirmed not paid.
    NotPaid,
    /// A local QR is on the screens.
    Claimed,
    /// Cash is being counted.
    Cash,
    /// Nothing was begun, and the screen says why.
    Refused,
    /// A person must look at the payment.
    Human,
    /// Today's totals.
    Today,
    /// One payment of the list and its refunds.
    Details,
    /// How much is given back, and why.
    Refund,
    /// The program cannot work: configuration or database.
    Broken,
    /// The list of keys lies on top.
    Help,
    /// A question lies on top.
    Dialog,
    /// The pages of the setup and of the settings.
    Setup,
    /// The till asks for its PIN.
    Locked,
}

impl Place {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::Selling,
        Self::Scan,
        Self::Preparing,
        Self::Waiting,
        Self::Confirming,
        Self::Checking,
        Self::Paid,
        Self::NotPaid,
        Self::Claimed,
        Self::Cash,
        Self::Refused,
        Self::Human,
        Self::Today,
        Self::Details,
        Self::Refund,
        Self::Broken,
        Self::Help,
        Self::Dialog,
        Self::Setup,
        Self::Locked,
    ];

    /// Whether a band with a payment's state is on the screen, so that keys wait until it was seen.
    pub const fn has_band(self) -> bool {
        !matches!(
            self,
            Self::Selling
                | Self::Today
                | Self::Details
                | Self::Refund
                | Self::Broken
                | Self::Help
                | Self::Dialog
                | Self::Setup
                | Self::Locked
        )
    }
}

/// A key that was pressed, reduced to what the table knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stroke {
    /// A character.
    Char(char),
    /// A function key, 1 to 12.
    F(u8),
    /// A letter with Ctrl, small.
    Ctrl(char),
    Enter,
    Escape,
    Space,
    Tab,
    /// Tab with Shift.
    BackTab,
    Backspace,
    Delete,
    Up,
    Down,
}

/// The stroke of a key event; nothing for releases, repeats, modifiers and keys without a meaning here.
///
/// A held key never repeats: nobody takes money twice by leaning on the keyboard.
pub fn stroke(event: &Event) -> Option<Stroke> {
    let Event::KeyPressed { key, modified_key, physical_key, modifiers, repeat: false, .. } = event else {
        return None;
    };
    if modifiers.alt() || modifiers.logo() {
        return None;
    }
    if modifiers.control() {
        // The letter of the layout, whatever Ctrl makes of it.
        let keyboard::Key::Character(text) = key else { return None };
        let letter = text.chars().next().filter(char::is_ascii_alphabetic)?;
        return Some(Stroke::Ctrl(letter.to_ascii_lowercase()));
    }
    match modified_key {
        keyboard::Key::Named(Named::Tab) if modifiers.shift() => Some(Stroke::BackTab),
        keyboard::Key::Named(named) => named_stroke(*named),
        keyboard::Key::Character(text) => {
            let typed = text.chars().next()?;
            // The digits of a French keyboard need Shift; the till does not ask for it.
            let digit = (!typed.is_ascii_digit() && !modifiers.shift()).then(|| row_digit(physical_key)).flatten();
            Some(Stroke::Char(digit.unwrap_or(typed)))
        }
        keyboard::Key::Unidentified => None,
    }
}

const fn named_stroke(named: Named) -> Option<Stroke> {
    Some(match named {
        Named::Enter => Stroke::Enter,
        Named::Escape => Stroke::Escape,
        Named::Space => Stroke::Space,
        Named::Backspace => Stroke::Backspace,
        Named::Delete => Stroke::Delete,
        Named::Tab => Stroke::Tab,
        Named::ArrowUp => Stroke::Up,
        Named::ArrowDown => Stroke::Down,
        Named::F1 => Stroke::F(1),
        Named::F2 => Stroke::F(2),
        Named::F3 => Stroke::F(3),
        Named::F4 => Stroke::F(4),
        Named::F5 => Stroke::F(5),
        Named::F6 => Stroke::F(6),
        Named::F7 => Stroke::F(7),
        Named::F8 => Stroke::F(8),
        Named::F9 => Stroke::F(9),
        Named::F10 => Stroke::F(10),
        Named::F11 => Stroke::F(11),
        Named::F12 => Stroke::F(12),
        _ => return None,
    })
}

const fn row_digit(physical: &Physical) -> Option<char> {
    let Physical::Code(code) = physical else { return None };
    Some(match code {
        Code::Digit0 => '0',
        Code::Digit1 => '1',
        Code::Digit2 => '2',
        Code::Digit3 => '3',
        Code::Digit4 => '4',
        Code::Digit5 => '5',
        Code::Digit6 => '6',
        Code::Digit7 => '7',
        Code::Digit8 => '8',
        Code::Digit9 => '9',
        _ => return None,
    })
}

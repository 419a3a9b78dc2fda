//! The keyboard of the cashier's window: one table for what keys do, for the hints bar, for the help
//! list and for the tests.
//!
//! No screen of selling or paying has a text input: digits come from here, so keypad and scanner cannot
//! fight for a focus. Buttons say the same [`Action`]s as keys, so both go one way.

pub mod burst;

use crate::domain::id::PaymentId;
use crate::domain::money::Money;
use crate::domain::payment::Tender;
use crate::i18n::{Key, key};
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
    /// The list of keys.
    Help,
    /// Today's totals.
    Today,
    /// Looks for the line at once.
    TryLine,
    /// A quick note on the cash screen.
    Received(Money),
    /// Opens a payment out of a list.
    Open(PaymentId),
    /// Closes the program (asks first).
    Quit,
}

/// Where the cashier is, as far as keys are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// Typing a sale.
    Selling,
    /// A payment is being stored and its code made.
    Preparing,
    /// The customer can pay.
    Waiting,
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
    /// The program cannot work: configuration or database.
    Broken,
    /// The list of keys lies on top.
    Help,
    /// A question lies on top.
    Dialog,
}

impl Place {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Selling,
        Self::Preparing,
        Self::Waiting,
        Self::Checking,
        Self::Paid,
        Self::NotPaid,
        Self::Claimed,
        Self::Cash,
        Self::Refused,
        Self::Human,
        Self::Today,
        Self::Broken,
        Self::Help,
        Self::Dialog,
    ];

    /// Whether a band with a state is on the screen, so that keys wait until it was seen.
    pub const fn has_band(self) -> bool {
        !matches!(self, Self::Selling | Self::Today | Self::Broken | Self::Help | Self::Dialog)
    }
}

/// A key that was pressed, reduced to what the table knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stroke {
    /// A character.
    Char(char),
    /// A function key, 1 to 12.
    F(u8),
    Enter,
    Escape,
    Space,
    Backspace,
    Delete,
}

/// How the key of a hint is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cap {
    /// The same in every language.
    Plain(&'static str),
    /// In the words of the language.
    Word(Key),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Does {
    /// The digit of the key.
    Digits,
    Plus,
    Backspace,
    Clear,
    Primary,
    Pay(Tender),
    Ask,
    Park,
    Back,
    Confirm,
    QrHere,
    Help,
    Today,
    Quit,
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    strokes: &'static [Stroke],
    places: &'static [Place],
    does: Does,
    /// How the key is written.
    pub cap: Cap,
    /// Its words in the hints bar; nothing keeps the bar short.
    pub hint: Option<Key>,
    /// Its words in the help list.
    pub help: Key,
}

const DIGITS: &[Stroke] = &[
    Stroke::Char('0'),
    Stroke::Char('1'),
    Stroke::Char('2'),
    Stroke::Char('3'),
    Stroke::Char('4'),
    Stroke::Char('5'),
    Stroke::Char('6'),
    Stroke::Char('7'),
    Stroke::Char('8'),
    Stroke::Char('9'),
];
const CLEAR: &[Stroke] = &[Stroke::Delete, Stroke::Char('c'), Stroke::Char('C')];
const EVERYWHERE: &[Place] = &[
    Place::Selling,
    Place::Preparing,
    Place::Waiting,
    Place::Checking,
    Place::Paid,
    Place::NotPaid,
    Place::Claimed,
    Place::Cash,
    Place::Refused,
    Place::Human,
    Place::Today,
    Place::Help,
];

const fn row(
    strokes: &'static [Stroke],
    places: &'static [Place],
    does: Does,
    cap: Cap,
    hint: Option<Key>,
    help: Key,
) -> Binding {
    Binding { strokes, places, does, cap, hint, help }
}

/// The table, in the order of the hints bar.
pub static TABLE: &[Binding] = &[
    row(&[Stroke::F(1)], EVERYWHERE, Does::Help, Cap::Plain("F1"), Some(key::HINT_HELP), key::HELP_HELP),
    row(DIGITS, &[Place::Selling], Does::Digits, Cap::Word(key::KEY_DIGITS), None, key::HELP_TYPE),
    row(
        DIGITS,
        &[Place::Cash],
        Does::Digits,
        Cap::Word(key::KEY_DIGITS),
        Some(key::HINT_AMOUNT_RECEIVED),
        key::HINT_AMOUNT_RECEIVED,
    ),
    row(
        &[Stroke::Char('+')],
        &[Place::Selling],
        Does::Plus,
        Cap::Plain("+"),
        Some(key::HINT_NEXT_LINE),
        key::HELP_NEXT_LINE,
    ),
    row(
        &[Stroke::Backspace],
        &[Place::Selling, Place::Cash],
        Does::Backspace,
        Cap::Word(key::KEY_BACKSPACE),
        None,
        key::HELP_LAST_DIGIT,
    ),
    row(CLEAR, &[Place::Selling, Place::Cash], Does::Clear, Cap::Word(key::KEY_DELETE), None, key::HELP_CLEAR),
    row(&[Stroke::F(4)], &[Place::Waiting], Does::QrHere, Cap::Plain("F4"), Some(key::HINT_QR_HERE), key::HELP_QR_HERE),
    row(&[Stroke::F(5)], &[Place::Checking], Does::Park, Cap::Plain("F5"), Some(key::HINT_PARK), key::HELP_PARK),
    row(
        &[Stroke::Space],
        &[Place::Waiting, Place::Checking, Place::Claimed],
        Does::Ask,
        Cap::Word(key::KEY_SPACE),
        Some(key::HELP_ASK),
        key::HELP_ASK,
    ),
    row(
        &[Stroke::F(8)],
        &[Place::Selling, Place::Human],
        Does::Today,
        Cap::Plain("F8"),
        Some(key::HINT_SALES),
        key::HELP_TODAY,
    ),
    row(
        &[Stroke::F(9)],
        &[Place::Selling, Place::NotPaid],
        Does::Pay(Tender::Wechat),
        Cap::Plain("F9"),
        Some(key::TENDER_WECHAT),
        key::HELP_PAY_WECHAT,
    ),
    row(
        &[Stroke::F(10)],
        &[Place::Selling, Place::NotPaid],
        Does::Pay(Tender::LocalQr),
        Cap::Plain("F10"),
        Some(key::TENDER_LOCAL_QR),
        key::HELP_PAY_LOCAL,
    ),
    row(
        &[Stroke::F(12)],
        &[Place::Selling, Place::NotPaid],
        Does::Pay(Tender::Cash),
        Cap::Plain("F12"),
        Some(key::TENDER_CASH),
        key::HELP_PAY_CASH,
    ),
    row(
        &[Stroke::Enter],
        &[Place::Selling],
        Does::Primary,
        Cap::Word(key::KEY_ENTER),
        Some(key::HINT_DEFAULT_TENDER),
        key::HELP_PAY_DEFAULT,
    ),
    row(
        &[Stroke::Enter],
        &[Place::Paid],
        Does::Primary,
        Cap::Word(key::KEY_ENTER),
        Some(key::BUTTON_NEXT_SALE),
        key::HELP_PRIMARY,
    ),
    row(
        &[Stroke::Enter],
        &[Place::Claimed],
        Does::Primary,
        Cap::Word(key::KEY_ENTER),
        Some(key::BUTTON_CLAIM_RECORD),
        key::HELP_PRIMARY,
    ),
    row(
        &[Stroke::Enter],
        &[Place::Cash],
        Does::Primary,
        Cap::Word(key::KEY_ENTER),
        Some(key::HINT_DONE),
        key::HELP_PRIMARY,
    ),
    row(
        &[Stroke::Enter],
        &[Place::Broken],
        Does::Primary,
        Cap::Word(key::KEY_ENTER),
        Some(key::BUTTON_TRY_AGAIN),
        key::HELP_PRIMARY,
    ),
    row(&[Stroke::Enter], &[Place::Dialog], Does::Primary, Cap::Word(key::KEY_ENTER), None, key::HELP_PRIMARY),
    // Enter and Esc keep things as they are; what cannot be taken back has a key that is not near them.
    row(&[Stroke::Delete], &[Place::Dialog], Does::Confirm, Cap::Word(key::KEY_DELETE), None, key::HELP_PRIMARY),
    row(
        &[Stroke::Escape],
        &[Place::Preparing, Place::Waiting],
        Does::Back,
        Cap::Word(key::KEY_ESCAPE),
        Some(key::HINT_CANCEL),
        key::HELP_BACK,
    ),
    row(
        &[Stroke::Escape],
        &[Place::Claimed],
        Does::Back,
        Cap::Word(key::KEY_ESCAPE),
        Some(key::BUTTON_CLAIM_NOT_PAID),
        key::HELP_BACK,
    ),
    row(
        &[Stroke::Escape],
        &[Place::NotPaid, Place::Cash, Place::Refused],
        Does::Back,
        Cap::Word(key::KEY_ESCAPE),
        Some(key::BUTTON_BACK_TO_SALE),
        key::HELP_BACK,
    ),
    row(
        &[Stroke::Escape],
        &[Place::Today, Place::Human],
        Does::Back,
        Cap::Word(key::KEY_ESCAPE),
        Some(key::BUTTON_BACK_TO_SELLING),
        key::HELP_BACK,
    ),
    row(
        &[Stroke::Escape],
        &[Place::Help, Place::Dialog],
        Does::Back,
        Cap::Word(key::KEY_ESCAPE),
        None,
        key::HELP_CLOSE,
    ),
    row(
        &[Stroke::Escape],
        &[Place::Broken],
        Does::Quit,
        Cap::Word(key::KEY_ESCAPE),
        Some(key::BUTTON_QUIT),
        key::BUTTON_QUIT,
    ),
];

/// What `stroke` does at `place`; nothing for a key the table does not have there.
pub fn action(place: Place, stroke: Stroke) -> Option<Action> {
    let binding = TABLE.iter().find(|row| row.places.contains(&place) && row.strokes.contains(&stroke))?;
    Some(match binding.does {
        Does::Digits => match stroke {
            Stroke::Char(digit) => Action::Digit(u8::try_from(digit.to_digit(10)?).ok()?),
            _ => return None,
        },
        Does::Plus => Action::Plus,
        Does::Backspace => Action::Backspace,
        Does::Clear => Action::Clear,
        Does::Primary => Action::Primary,
        Does::Pay(tender) => Action::Pay(tender),
        Does::Ask => Action::Ask,
        Does::Park => Action::Park,
        Does::Back => Action::Back,
        Does::Confirm => Action::Confirm,
        Does::QrHere => Action::QrHere,
        Does::Help => Action::Help,
        Does::Today => Action::Today,
        Does::Quit => Action::Quit,
    })
}

/// The rows with words for the hints bar of `place`; tenders only where `offered` says so.
pub fn hints(place: Place, offered: impl Fn(Tender) -> bool) -> impl Iterator<Item = &'static Binding> {
    TABLE.iter().filter(move |row| {
        let tender_is_offered = match row.does {
            Does::Pay(tender) => offered(tender),
            _ => true,
        };
        row.hint.is_some() && row.places.contains(&place) && tender_is_offered
    })
}

/// The rows of the help list, one for each thing a key does, in three groups: selling, while a customer
/// pays, everywhere.
pub fn help() -> [Vec<&'static Binding>; 3] {
    let mut groups = [Vec::new(), Vec::new(), Vec::new()];
    let mut told: Vec<(Key, Cap)> = Vec::new();
    let explained = |row: &&Binding| {
        let on_top = |place: &Place| matches!(place, Place::Broken | Place::Dialog | Place::Help);
        !row.places.iter().all(on_top)
    };
    for row in TABLE.iter().filter(explained) {
        if told.contains(&(row.help, row.cap)) {
            continue;
        }
        told.push((row.help, row.cap));
        let [selling, paying, everywhere] = &mut groups;
        let group = match row.places {
            places if places.len() == EVERYWHERE.len() || row.strokes == [Stroke::Escape] => everywhere,
            places if places.contains(&Place::Selling) => selling,
            _ => paying,
        };
        group.push(row);
    }
    groups
}

/// The stroke of a key event; nothing for releases, repeats, modifiers and keys without a meaning here.
///
/// A held key never repeats: nobody takes money twice by leaning on the keyboard.
pub fn stroke(event: &Event) -> Option<Stroke> {
    let Event::KeyPressed { modified_key, physical_key, modifiers, repeat: false, .. } = event else {
        return None;
    };
    if modifiers.control() || modifiers.alt() || modifiers.logo() {
        return None;
    }
    match modified_key {
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
        Named::F1 => Stroke::F(1),
        Named::F4 => Stroke::F(4),
        Named::F5 => Stroke::F(5),
        Named::F8 => Stroke::F(8),
        Named::F9 => Stroke::F(9),
        Named::F10 => Stroke::F(10),
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

#[cfg(test)]
mod tests {
    use super::*;
    use iced::keyboard::{Location, Modifiers};
    use std::collections::BTreeMap;

    fn pressed(key: keyboard::Key, physical: Code, modifiers: Modifiers, repeat: bool) -> Event {
        Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: Physical::Code(physical),
            location: Location::Standard,
            modifiers,
            text: None,
            repeat,
        }
    }

    #[test]
    fn no_key_does_two_things_at_one_place() {
        for place in Place::ALL {
            let mut seen: BTreeMap<String, usize> = BTreeMap::new();
            for row in TABLE.iter().filter(|row| row.places.contains(&place)) {
                for stroke in row.strokes {
                    *seen.entry(format!("{stroke:?}")).or_default() += 1;
                }
            }
            let twice: Vec<_> = seen.iter().filter(|(_, times)| **times > 1).collect();
            assert!(twice.is_empty(), "{place:?}: {twice:?}");
        }
    }

    #[test]
    fn no_key_can_charge_while_a_payment_is_under_way() {
        for place in [Place::Preparing, Place::Waiting, Place::Checking, Place::Claimed, Place::Paid, Place::Human] {
            for function in 1..=12 {
                let does = action(place, Stroke::F(function));
                assert!(!matches!(does, Some(Action::Pay(_))), "F{function} at {place:?}");
            }
        }
        assert_eq!(action(Place::Checking, Stroke::Enter), None);
        assert_eq!(action(Place::NotPaid, Stroke::Enter), None);
    }

    #[test]
    fn a_held_key_counts_once() {
        let enter = |repeat| pressed(keyboard::Key::Named(Named::Enter), Code::Enter, Modifiers::empty(), repeat);
        assert_eq!(stroke(&enter(false)), Some(Stroke::Enter));
        assert_eq!(stroke(&enter(true)), None);
    }

    #[test]
    fn the_digits_of_a_french_keyboard_need_no_shift() {
        let key = |text: &str, code, modifiers| pressed(keyboard::Key::Character(text.into()), code, modifiers, false);
        assert_eq!(stroke(&key("è", Code::Digit7, Modifiers::empty())), Some(Stroke::Char('7')));
        assert_eq!(stroke(&key("7", Code::Numpad7, Modifiers::empty())), Some(Stroke::Char('7')));
        assert_eq!(stroke(&key("+", Code::Digit1, Modifiers::SHIFT)), Some(Stroke::Char('+')));
        assert_eq!(stroke(&key("c", Code::KeyC, Modifiers::CTRL)), None);
    }

    #[test]
    fn every_key_of_the_table_is_explained_once() {
        let told: usize = help().iter().map(Vec::len).sum();
        assert!(told >= 15, "{told}");
        assert!(hints(Place::Selling, |_| true).count() >= 6);
        let without_local = hints(Place::Selling, |tender| tender != Tender::LocalQr);
        assert!(without_local.into_iter().all(|row| row.cap != Cap::Plain("F10")));
    }
}

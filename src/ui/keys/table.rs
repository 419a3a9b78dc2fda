//! The table itself: which key does what where, and how it is told.

use super::{Action, Place, Stroke};
use crate::domain::payment::Tender;
use crate::i18n::{Key, key};

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
    Scan,
    Ask,
    Park,
    Back,
    Confirm,
    QrHere,
    Display,
    Help,
    Today,
    Refund,
    All,
    Press,
    Next,
    Previous,
    Up,
    Down,
    Quit,
    Settings,
    Lock,
    CustomerLanguage,
    TryLine,
    Practise,
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    pub(super) strokes: &'static [Stroke],
    pub(super) places: &'static [Place],
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
const TYPING: &[Place] = &[Place::Selling, Place::Cash, Place::Refund, Place::Locked];
/// A payment may begin here, by any tender.
const BEGINS: &[Place] = &[Place::Selling, Place::Scan, Place::NotPaid];
/// A list is here that may be longer than its window.
const LISTED: &[Place] = &[Place::Today, Place::Help];
/// From the choice of a tender until the sale is over, and whatever more is named.
macro_rules! paying_and {
    ($($more:ident),*) => {
        &[
            Place::Scan,
            Place::Preparing,
            Place::Waiting,
            Place::Confirming,
            Place::Checking,
            Place::Paid,
            Place::NotPaid,
            Place::Claimed,
            Place::Cash,
            Place::Refused,
            $(Place::$more),*
        ]
    };
}

/// A customer looks at the other window here.
const SHOWN: &[Place] = paying_and!(Selling, Human);
/// Where the till can be left alone; a payment goes on.
const LEAVES: &[Place] = paying_and!(Selling, Human, Today, Details, Refund);
/// Where the header leads to the list, or says why not yet, and no hint has room for it.
const STAYS: &[Place] = paying_and!(Refund, Today);
/// Where settings can be asked for, by the header or to put a configuration right; over a payment they are refused in words.
const HEADED: &[Place] = paying_and!(Selling, Human, Today, Details, Refund, Broken);
const EVERYWHERE: &[Place] = paying_and!(Selling, Human, Today, Details, Refund, Help);

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

const fn f(
    strokes: &'static [Stroke],
    places: &'static [Place],
    does: Does,
    cap: &'static str,
    hint: Key,
    help: Key,
) -> Binding {
    row(strokes, places, does, Cap::Plain(cap), Some(hint), help)
}

const fn enter(places: &'static [Place], hint: Option<Key>, help: Key) -> Binding {
    row(&[Stroke::Enter], places, Does::Primary, Cap::Word(key::KEY_ENTER), hint, help)
}

const fn escape(places: &'static [Place], hint: Option<Key>, help: Key) -> Binding {
    row(&[Stroke::Escape], places, Does::Back, Cap::Word(key::KEY_ESCAPE), hint, help)
}

const fn digits(places: &'static [Place], hint: Option<Key>, help: Key) -> Binding {
    row(DIGITS, places, Does::Digits, Cap::Word(key::KEY_DIGITS), hint, help)
}

/// The table, in the order of the hints bar.
pub(super) static TABLE: &[Binding] = &[
    f(&[Stroke::F(1)], EVERYWHERE, Does::Help, "F1", key::HINT_HELP, key::HELP_HELP),
    digits(&[Place::Selling], None, key::HELP_TYPE),
    digits(&[Place::Locked], None, key::LOCK_TEXT),
    digits(&[Place::Cash], Some(key::HINT_AMOUNT_RECEIVED), key::HINT_AMOUNT_RECEIVED),
    digits(&[Place::Refund], Some(key::HINT_AMOUNT_BACK), key::HINT_AMOUNT_BACK),
    f(&[Stroke::Char('+')], &[Place::Selling], Does::Plus, "+", key::HINT_NEXT_LINE, key::HELP_NEXT_LINE),
    row(&[Stroke::Backspace], TYPING, Does::Backspace, Cap::Word(key::KEY_BACKSPACE), None, key::HELP_LAST_DIGIT),
    row(CLEAR, TYPING, Does::Clear, Cap::Word(key::KEY_DELETE), None, key::HELP_CLEAR),
    row(&[Stroke::F(2)], SHOWN, Does::CustomerLanguage, Cap::Plain("F2"), None, key::HELP_CUSTOMER_LANGUAGE),
    f(&[Stroke::F(4)], &[Place::Waiting], Does::QrHere, "F4", key::HINT_QR_HERE, key::HELP_QR_HERE),
    f(&[Stroke::F(4)], &[Place::Refund], Does::All, "F4", key::HINT_ALL_LEFT, key::HELP_ALL_LEFT),
    row(
        &[Stroke::Tab],
        &[Place::Refund],
        Does::Next,
        Cap::Word(key::KEY_TAB),
        Some(key::HINT_NEXT_REASON),
        key::HELP_NEXT_REASON,
    ),
    f(&[Stroke::F(5)], &[Place::Checking], Does::Park, "F5", key::HINT_PARK, key::HELP_PARK),
    row(
        &[Stroke::Space],
        &[Place::Waiting, Place::Confirming, Place::Checking, Place::Claimed],
        Does::Ask,
        Cap::Word(key::KEY_SPACE),
        Some(key::HELP_ASK),
        key::HELP_ASK,
    ),
    f(
        &[Stroke::F(6)],
        &[Place::Selling, Place::Paid, Place::Details],
        Does::Refund,
        "F6",
        key::HINT_REFUND,
        key::HELP_REFUND,
    ),
    f(&[Stroke::F(7)], BEGINS, Does::Pay(Tender::LocalQr), "F7", key::TENDER_LOCAL_QR, key::HELP_PAY_LOCAL),
    f(
        &[Stroke::F(8)],
        &[Place::Selling, Place::Human, Place::Details],
        Does::Today,
        "F8",
        key::HINT_SALES,
        key::HELP_TODAY,
    ),
    row(&[Stroke::F(8)], STAYS, Does::Today, Cap::Plain("F8"), None, key::HELP_TODAY),
    f(&[Stroke::F(9)], BEGINS, Does::Pay(Tender::Wechat), "F9", key::TENDER_WECHAT, key::HELP_PAY_WECHAT),
    f(&[Stroke::F(10)], BEGINS, Does::Pay(Tender::Alipay), "F10", key::TENDER_ALIPAY, key::HELP_PAY_ALIPAY),
    f(&[Stroke::F(11)], &[Place::Selling, Place::NotPaid], Does::Scan, "F11", key::TENDER_SCAN, key::HELP_SCAN),
    f(&[Stroke::F(12)], BEGINS, Does::Pay(Tender::Cash), "F12", key::TENDER_CASH, key::HELP_PAY_CASH),
    row(&[Stroke::Up], LISTED, Does::Up, Cap::Word(key::KEY_ARROWS), Some(key::HINT_MOVE), key::HELP_SELECT),
    row(&[Stroke::Down], LISTED, Does::Down, Cap::Word(key::KEY_ARROWS), None, key::HELP_SELECT),
    row(&[Stroke::Tab], &[Place::Setup], Does::Next, Cap::Word(key::KEY_TAB), None, key::HELP_NEXT_FIELD),
    row(&[Stroke::BackTab], &[Place::Setup], Does::Previous, Cap::Word(key::KEY_TAB), None, key::HELP_NEXT_FIELD),
    row(&[Stroke::Space], &[Place::Setup], Does::Press, Cap::Word(key::KEY_SPACE), None, key::HELP_CHOOSE),
    row(&[Stroke::Up], &[Place::Setup], Does::Up, Cap::Word(key::KEY_ARROWS), None, key::HELP_CHOOSE),
    row(&[Stroke::Down], &[Place::Setup], Does::Down, Cap::Word(key::KEY_ARROWS), None, key::HELP_CHOOSE),
    row(&[Stroke::Ctrl('s')], HEADED, Does::Settings, Cap::Plain("Ctrl S"), None, key::HELP_SETTINGS),
    row(&[Stroke::Ctrl('t')], LEAVES, Does::TryLine, Cap::Plain("Ctrl T"), None, key::HINT_TRY_NOW),
    row(&[Stroke::Ctrl('p')], LEAVES, Does::Practise, Cap::Plain("Ctrl P"), None, key::HELP_PRACTICE),
    row(&[Stroke::Ctrl('l')], LEAVES, Does::Lock, Cap::Plain("Ctrl L"), None, key::HELP_LOCK),
    enter(&[Place::Selling], Some(key::HINT_DEFAULT_TENDER), key::HELP_PAY_DEFAULT),
    enter(&[Place::Paid], Some(key::BUTTON_NEXT_SALE), key::HELP_PRIMARY),
    enter(&[Place::Claimed], Some(key::BUTTON_CLAIM_RECORD), key::HELP_PRIMARY),
    enter(&[Place::Cash], Some(key::HINT_DONE), key::HELP_PRIMARY),
    enter(&[Place::Today], Some(key::HINT_OPEN), key::HELP_PRIMARY),
    enter(&[Place::Refund], Some(key::HINT_REFUND), key::HELP_PRIMARY),
    enter(&[Place::Broken], Some(key::BUTTON_TRY_AGAIN), key::HELP_PRIMARY),
    enter(&[Place::Dialog, Place::Setup, Place::Locked], None, key::HELP_PRIMARY),
    // Enter and Esc keep things as they are; what cannot be taken back has a key that is not near them.
    row(&[Stroke::Delete], &[Place::Dialog], Does::Confirm, Cap::Word(key::KEY_DELETE), None, key::HELP_PRIMARY),
    escape(&[Place::Preparing, Place::Waiting, Place::Confirming], Some(key::HINT_CANCEL), key::HELP_BACK),
    escape(&[Place::Claimed], Some(key::BUTTON_CLAIM_NOT_PAID), key::HELP_BACK),
    escape(&[Place::Scan, Place::NotPaid, Place::Cash, Place::Refused], Some(key::BUTTON_BACK_TO_SALE), key::HELP_BACK),
    escape(&[Place::Today, Place::Human], Some(key::BUTTON_BACK_TO_SELLING), key::HELP_BACK),
    escape(&[Place::Details, Place::Refund], Some(key::HINT_BACK), key::HELP_BACK),
    escape(&[Place::Help, Place::Dialog, Place::Setup, Place::Locked], None, key::HELP_CLOSE),
    // Last of the hints: it is wanted rarely.
    f(&[Stroke::F(3)], SHOWN, Does::Display, "F3", key::HINT_DISPLAY, key::HELP_DISPLAY),
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
    says(binding.does, stroke)
}

fn says(does: Does, stroke: Stroke) -> Option<Action> {
    Some(match does {
        Does::Digits => match stroke {
            Stroke::Char(digit) => Action::Digit(u8::try_from(digit.to_digit(10)?).ok()?),
            _ => return None,
        },
        Does::Plus => Action::Plus,
        Does::Backspace => Action::Backspace,
        Does::Clear => Action::Clear,
        Does::Primary => Action::Primary,
        Does::Pay(tender) => Action::Pay(tender),
        Does::Scan => Action::Scan,
        Does::Ask => Action::Ask,
        Does::Park => Action::Park,
        Does::Back => Action::Back,
        Does::Confirm => Action::Confirm,
        Does::QrHere => Action::QrHere,
        Does::Display => Action::Display,
        Does::Help => Action::Help,
        Does::Today => Action::Today,
        Does::Refund => Action::Refund,
        Does::All => Action::All,
        Does::Press => Action::Press,
        Does::Next => Action::Next,
        Does::Up => Action::Up,
        Does::Down => Action::Down,
        Does::Quit => Action::Quit,
        Does::Previous => Action::Previous,
        Does::Settings => Action::Settings,
        Does::Lock => Action::Lock,
        Does::CustomerLanguage => Action::CustomerLanguage,
        Does::TryLine => Action::TryLine,
        Does::Practise => Action::NextPractice,
    })
}

/// How the key that says `wanted` is written; for buttons that carry the same key everywhere.
pub fn key_of(wanted: &Action) -> Option<&'static str> {
    let says = |row: &&Binding| match row.does {
        Does::Pay(tender) => *wanted == Action::Pay(tender),
        Does::Scan => *wanted == Action::Scan,
        Does::Refund => *wanted == Action::Refund,
        Does::All => *wanted == Action::All,
        Does::TryLine => *wanted == Action::TryLine,
        Does::Practise => *wanted == Action::NextPractice,
        _ => false,
    };
    TABLE.iter().find(says).and_then(|row| match row.cap {
        Cap::Plain(cap) => Some(cap),
        Cap::Word(_) => None,
    })
}

/// The rows with words for the hints bar of `place`, of what does something now: `can` says what.
pub fn hints(place: Place, can: impl Fn(&Action) -> bool) -> impl Iterator<Item = &'static Binding> {
    TABLE.iter().filter(move |row| {
        let does = row.strokes.first().and_then(|stroke| says(row.does, *stroke));
        row.hint.is_some() && row.places.contains(&place) && does.is_some_and(|does| can(&does))
    })
}

/// The rows of the help list, one for each thing a key does, in three groups: selling, while a customer
/// pays, everywhere. Tenders the shop does not take are left out by `taken`, and a scan (asked for without a tender) as well; so is what works in
/// `training` only.
pub fn help(training: bool, taken: impl Fn(Option<Tender>) -> bool) -> [Vec<&'static Binding>; 3] {
    let mut groups = [Vec::new(), Vec::new(), Vec::new()];
    let mut told: Vec<(Key, Cap)> = Vec::new();
    let explained = |row: &&Binding| {
        let on_top =
            |place: &Place| matches!(place, Place::Broken | Place::Dialog | Place::Help | Place::Setup | Place::Locked);
        let is_taken = match row.does {
            Does::Pay(tender) => taken(Some(tender)),
            Does::Scan => taken(None),
            Does::Practise => training,
            _ => true,
        };
        !row.places.iter().all(on_top) && is_taken
    };
    for row in TABLE.iter().filter(explained) {
        if told.contains(&(row.help, row.cap)) {
            continue;
        }
        told.push((row.help, row.cap));
        let [selling, paying, everywhere] = &mut groups;
        let group = match row.places {
            places if places == EVERYWHERE || row.strokes == [Stroke::Escape] => everywhere,
            places if places.contains(&Place::Selling) => selling,
            _ => paying,
        };
        group.push(row);
    }
    groups
}

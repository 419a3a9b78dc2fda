//! The PIN before a locked till and before the settings. A payment goes on behind it.

use super::context::Context;
use super::font::Weight;
use super::icon::{Icon, cat, icon};
use super::keys::Action;
use super::screen::layout::{Breakpoint, fixed};
use super::screen::parts::{View, paragraph};
use super::theme::{StateRole, brand, button as press, container as surface, size, space};
use super::widget::{key_cap, label, tinted, with_id};
use crate::domain::time::Day;
use crate::i18n::key;
use iced::widget::{button, column, container, row, space as gap};
use iced::{Alignment, Border, Element, Fill, Theme};
use std::fmt;
use std::ops::RangeInclusive;

/// Wrong PINs in a row before the gate waits, and for how long.
const TRIES: u8 = 5;
const WAIT_MS: i64 = 60_000;
/// How many digits a PIN has.
pub const PIN_LENGTH: RangeInclusive<usize> = 4..=8;

/// What lies behind the PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    /// The till as it was left.
    Till,
    /// The settings.
    Settings,
}

/// What was typed so far; never printed.
#[derive(Clone)]
struct Digits(String);

impl fmt::Debug for Digits {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("…")
    }
}

/// The till asks for its PIN.
#[derive(Debug, Clone)]
pub struct Gate {
    behind: Behind,
    digits: Digits,
    tries: Tries,
    /// What stands above the keys.
    said: Said,
}

/// What the gate says beside its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    /// The last PIN was wrong.
    Wrong,
    /// Somebody wants to close a locked till.
    PinToClose,
}

/// How often the PIN was wrong. Outlives the gate: closing it must not give new tries.
#[derive(Debug, Clone, Copy, Default)]
pub struct Tries {
    wrong: u8,
    until_ms: i64,
}

/// What a key at the gate leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passed {
    /// Still closed.
    No,
    /// The PIN was right.
    Yes(Behind),
    /// The settings are not wanted any more; a locked till stays locked.
    GivenUp,
}

impl Gate {
    /// A closed gate.
    pub const fn new(behind: Behind, tries: Tries) -> Self {
        Self { behind, digits: Digits(String::new()), tries, said: Said::Nothing }
    }

    /// How often the PIN was wrong so far.
    pub const fn tries(&self) -> Tries {
        self.tries
    }

    /// Whether the window stays open because the till is locked; says so.
    pub fn refuses_to_close(&mut self) -> bool {
        let locked = self.behind == Behind::Till;
        if locked {
            self.said = Said::PinToClose;
        }
        locked
    }

    /// A key or a button. `is_pin` compares.
    pub fn act(&mut self, action: &Action, now_ms: i64, is_pin: impl FnOnce(&str) -> bool) -> Passed {
        match action {
            Action::Digit(digit) if self.waits(now_ms).is_none() => {
                self.said = Said::Nothing;
                if self.digits.0.len() < *PIN_LENGTH.end() {
                    self.digits.0.push(char::from(b'0'.saturating_add(*digit)));
                }
                Passed::No
            }
            Action::Backspace => {
                self.digits.0.pop();
                Passed::No
            }
            Action::Clear => {
                self.digits.0.clear();
                Passed::No
            }
            Action::Primary if !self.digits.0.is_empty() => self.compare(now_ms, is_pin),
            Action::Back if self.behind == Behind::Settings => Passed::GivenUp,
            _ => Passed::No,
        }
    }

    fn compare(&mut self, now_ms: i64, is_pin: impl FnOnce(&str) -> bool) -> Passed {
        let right = is_pin(&self.digits.0);
        self.digits.0.clear();
        if right {
            self.tries = Tries::default();
            return Passed::Yes(self.behind);
        }
        self.said = Said::Wrong;
        self.tries.wrong = self.tries.wrong.saturating_add(1);
        if self.tries.wrong >= TRIES {
            self.tries = Tries { wrong: 0, until_ms: now_ms.saturating_add(WAIT_MS) };
        }
        Passed::No
    }

    /// How long nothing is compared, in milliseconds.
    fn waits(&self, now_ms: i64) -> Option<i64> {
        Some(self.tries.until_ms.saturating_sub(now_ms)).filter(|left| *left > 0)
    }

    /// Draws the gate over the whole window. `paying` is the word of the payment that goes on behind it.
    pub fn view<'a>(&self, context: &Context, day: Day, paying: Option<(StateRole, String)>) -> View<'a> {
        let look = &context.look;
        let strip = paying.map(|(role, words)| {
            let line = row![
                icon(Icon::Hourglass, 28.0, look.state(role).on),
                tinted(look, words, size::LABEL, Weight::Bold, look.state(role).on),
                gap::horizontal(),
                tinted(look, context.say(key::LOCK_PAYMENT_GOES_ON), size::BODY, Weight::Regular, look.state(role).on),
            ]
            .spacing(space::S)
            .align_y(Alignment::Center);
            let ground = surface::full_band(*look, role);
            container(line).padding([0.0, space::L]).center_y(fixed::STRIP).width(Fill).style(ground)
        });
        let narrow = context.layout().breakpoint == Breakpoint::Compact;
        let panel = (!narrow).then(|| lacquer(context, day));
        let body = row![panel, container(self.pad(context)).center(Fill)].padding(space::M).spacing(space::M);
        container(column![strip, body]).style(surface::page(*look)).width(Fill).height(Fill).into()
    }

    fn pad<'a>(&self, context: &Context) -> View<'a> {
        let look = &context.look;
        let dots =
            (0..self.digits.0.len().max(*PIN_LENGTH.start())).map(|place| dot(context, place < self.digits.0.len()));
        let title = match self.behind {
            Behind::Till => key::LOCK_TEXT,
            Behind::Settings => key::LOCK_SETTINGS,
        };
        let low = context.size.height < LOW;
        let title = context.say(title);
        let title_size = super::font::shrink(PAD, &title, Weight::Medium, size::TITLE);
        let wrong = match self.waits(context.mono_ms) {
            Some(left) => {
                Some(context.say_with(key::LOCK_WAIT, &[("seconds", (left.saturating_add(999) / 1000).into())]))
            }
            None => match self.said {
                Said::Nothing => None,
                Said::Wrong => {
                    let left = TRIES.saturating_sub(self.tries.wrong);
                    Some(context.say_with(key::LOCK_WRONG, &[("left", u32::from(left).into())]))
                }
                Said::PinToClose => Some(context.say(key::LOCK_CLOSE)),
            },
        };
        let wrong =
            paragraph(look, wrong.unwrap_or_default(), size::BODY, Weight::Medium, look.state(StateRole::Fail).fg);
        let digit = |digit: u8| key_button(context, Key::Digit(digit));
        let keys = column![
            row![digit(7), digit(8), digit(9)].spacing(space::S),
            row![digit(4), digit(5), digit(6)].spacing(space::S),
            row![digit(1), digit(2), digit(3)].spacing(space::S),
            row![key_button(context, Key::Clear), digit(0), key_button(context, Key::Backspace)].spacing(space::S),
        ]
        .spacing(space::S);
        let leave = (self.behind == Behind::Settings).then(|| {
            let words = label(look, context.say(key::BUTTON_CLOSE), size::BODY, Weight::Medium);
            let cap = key_cap(look, context.say(key::KEY_ESCAPE), look.palette.text);
            wide(context, row![words, cap].spacing(space::S).align_y(Alignment::Center).into(), Action::Back, false)
        });
        let open = {
            let words = label(look, context.say(key::BUTTON_CONTINUE), 20.0, Weight::Medium);
            let cap = key_cap(look, context.say(key::KEY_ENTER), look.palette.on_ink);
            wide(context, row![words, cap].spacing(space::S).align_y(Alignment::Center).into(), Action::Primary, true)
        };
        column![
            tinted(look, title, title_size, Weight::Medium, look.palette.text),
            row(dots).spacing(space::M),
            wrong,
            keys,
            column![open].push(leave).spacing(space::L),
        ]
        .spacing(if low { space::S } else { space::M })
        .align_x(Alignment::Center)
        .width(PAD)
        .into()
    }
}

/// Width of the keys.
const PAD: f32 = 400.0;
const KEY: f32 = 76.0;
/// In a window lower than this the keys are lower too.
const LOW: f32 = 760.0;
const KEY_LOW: f32 = 60.0;

#[derive(Clone, Copy)]
enum Key {
    Digit(u8),
    Clear,
    Backspace,
}

fn key_button<'a>(context: &Context, what: Key) -> View<'a> {
    let look = context.look;
    let (content, action): (View<'a>, Action) = match what {
        Key::Digit(digit) => {
            (label(&look, digit.to_string(), size::HEADING, Weight::Medium).into(), Action::Digit(digit))
        }
        Key::Clear => (label(&look, context.say(key::KEYPAD_CLEAR), size::TITLE, Weight::Medium).into(), Action::Clear),
        Key::Backspace => (icon(Icon::Backspace, 28.0, look.palette.text), Action::Backspace),
    };
    button(container(content).center(Fill))
        .padding(0.0)
        .width(Fill)
        .height(if context.size.height < LOW { KEY_LOW } else { KEY })
        .on_press(action)
        .style(press::key(look))
        .into()
}

fn wide<'a>(context: &Context, content: View<'a>, action: Action, primary: bool) -> View<'a> {
    let look = context.look;
    let id = if primary { "gate-open" } else { "gate-leave" };
    let pressed = button(container(content).center(Fill))
        .padding(0.0)
        .width(Fill)
        .height(if primary { fixed::ACTION } else { fixed::BUTTON })
        .on_press(action)
        .style(move |theme: &Theme, status| match primary {
            true => press::primary(look)(theme, status),
            false => press::secondary(look)(theme, status),
        });
    with_id(id, pressed).width(Fill).into()
}

fn dot<'a>(context: &Context, full: bool) -> View<'a> {
    let palette = context.look.palette;
    container(gap::horizontal())
        .width(20)
        .height(20)
        .style(move |_: &Theme| container::Style {
            background: full.then_some(palette.text.into()),
            border: Border { color: palette.text, width: 1.5, radius: 10.0.into() },
            ..container::Style::default()
        })
        .into()
}

/// The shop, the cat, the time.
fn lacquer<'a>(context: &Context, day: Day) -> View<'a> {
    let look = &context.look;
    let shop = super::font::cut(&context.config.shop.name, 340.0, size::TITLE, Weight::Regular);
    let words: Element<'a, Action> = column![
        tinted(look, shop, size::TITLE, Weight::Regular, brand::PAPER),
        gap::vertical(),
        container(cat(220.0)).center_x(Fill),
        gap::vertical(),
        container(tinted(look, context.clock(context.now), 72.0, Weight::Bold, brand::PAPER)).center_x(Fill),
        container(tinted(look, context.words.day(day), size::TITLE, Weight::Regular, brand::GOLD)).center_x(Fill),
    ]
    .padding(space::XL)
    .into();
    container(words).width(420).height(Fill).style(surface::rounded(brand::LACQUER, 12.0)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_not_printed() {
        let mut gate = Gate::new(Behind::Till, Tries::default());
        for digit in [7, 3, 9, 1] {
            gate.act(&Action::Digit(digit), 0, |_| false);
        }
        assert!(!format!("{gate:?}").contains("7391"));
    }

    fn typed(gate: &mut Gate, digits: &str, now_ms: i64) -> Passed {
        for digit in digits.bytes() {
            gate.act(&Action::Digit(digit - b'0'), now_ms, |_| false);
        }
        gate.act(&Action::Primary, now_ms, |typed| typed == "2468")
    }

    #[test]
    fn the_right_pin_opens_what_lies_behind() {
        for behind in [Behind::Till, Behind::Settings] {
            let mut gate = Gate::new(behind, Tries::default());
            assert_eq!(typed(&mut gate, "2469", 0), Passed::No);
            assert_eq!(typed(&mut gate, "2468", 0), Passed::Yes(behind));
        }
    }

    #[test]
    fn five_wrong_pins_make_it_wait_and_closing_it_gives_no_new_tries() {
        let mut gate = Gate::new(Behind::Settings, Tries::default());
        for _ in 0..4 {
            assert_eq!(typed(&mut gate, "1111", 0), Passed::No);
        }
        assert_eq!(gate.act(&Action::Back, 0, |_| false), Passed::GivenUp);
        let mut again = Gate::new(Behind::Settings, gate.tries());
        assert_eq!(typed(&mut again, "1111", 0), Passed::No);
        // Nothing is compared before the minute is over, not even the right one.
        assert_eq!(typed(&mut again, "2468", WAIT_MS - 1), Passed::No);
        assert_eq!(typed(&mut again, "2468", WAIT_MS), Passed::Yes(Behind::Settings));
    }

    #[test]
    fn a_locked_till_is_not_left_by_escape() {
        let mut gate = Gate::new(Behind::Till, Tries::default());
        assert_eq!(gate.act(&Action::Back, 0, |_| true), Passed::No);
        assert_eq!(gate.act(&Action::Primary, 0, |_| true), Passed::No, "an empty PIN is none");
    }
}

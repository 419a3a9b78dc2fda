//! How much of the windows is painted anew, and how often time is looked at.
//!
//! The software renderer (iced_tiny_skia 0.14.1) paints only what it believes has changed, in parts whose edges are no
//! whole pixels. What lies on such an edge is painted over itself: soft edges grow harder, and after a change of screen
//! thousands of pixels are not what they should be (`ui::screen::tests::repaint` counts them). So a change of screen is
//! painted whole: a half painted PAID would be worse than a few milliseconds. A digit and a passing second are painted
//! in part, at once; the whole follows when the hand rests. A second that ends a picture, as the customer's PAID does
//! after a while, changes the screen.

use super::till::Still;
use super::{App, Message, State};
use crate::acquirer::Acquirer;
use crate::clock::Clock;
use crate::ui::context::Context;
use crate::ui::customer::Scene;
use crate::ui::screen::display::customer_display;
use crate::ui::screen::{Cashier, Screen, Stage};
use iced::futures::channel::mpsc;
use iced::futures::{SinkExt, Stream};
use iced::theme::Base;
use iced::{Color, Subscription, Theme};
use std::mem::{Discriminant, discriminant};
use std::time::Duration;

/// A difference of colour below one step of eight bits, also [`SHADES`] times.
const UNSEEN: f32 = 0.0001;

/// So many backgrounds that look the same: several changes may come between two paintings, and the last must not be
/// taken for what is on the screen already.
const SHADES: u8 = 16;

const MINUTE_MS: i64 = 60_000;

/// So many seconds of a countdown are painted in part before one is painted whole: its soft edges grow harder with each.
pub const IN_PART: u8 = 5;

/// What a message changes on the windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// A figure where a figure was.
    Part,
    /// Another screen, or nobody knows.
    Whole,
}

/// Whether everything must be painted anew.
#[derive(Debug, Default)]
pub struct Painting {
    /// Goes on whenever it must, round and round.
    shade: u8,
    /// Something was painted in part since.
    in_part: bool,
    /// A whole second passed since a hand moved.
    rests: bool,
    /// Seconds of a countdown that were painted in part, one after the other.
    seconds: u8,
}

impl Painting {
    /// A message that reaches so far was dealt with.
    pub const fn changed(&mut self, reach: Reach) {
        match reach {
            Reach::Part => (self.in_part, self.rests) = (true, false),
            Reach::Whole => {
                let shade = (self.shade + 1) % SHADES;
                *self = Self { shade, in_part: false, rests: false, seconds: 0 };
            }
        }
    }

    /// A second passed: whether it ended a picture, and whether something counts it.
    pub const fn second(&mut self, ended: bool, counts: bool) {
        match (ended, counts) {
            (true, _) => self.changed(Reach::Whole),
            (false, true) => self.counted_down(),
            (false, false) => self.second_passed(),
        }
    }

    /// A second of a countdown passed.
    pub const fn counted_down(&mut self) {
        self.seconds = self.seconds.saturating_add(1);
        let reach = if self.seconds > IN_PART { Reach::Whole } else { Reach::Part };
        self.changed(reach);
    }

    /// A second passed and changed nothing else: a hand that rests for a whole one sees everything painted anew.
    pub const fn second_passed(&mut self) {
        if self.in_part && self.rests {
            self.changed(Reach::Whole);
        }
        self.rests = true;
    }

    /// Whether a whole painting is still owed.
    pub const fn owes(&self) -> bool {
        self.in_part
    }

    /// A background that differs, by less than a screen can show, makes the renderer paint everything.
    pub fn style(&self, theme: &Theme) -> iced::theme::Style {
        let base = Base::base(theme);
        let blue = base.background_color.b;
        let step = UNSEEN * f32::from(self.shade);
        // Black has no less of it.
        let other = if blue < 0.5 { blue + step } else { blue - step };
        iced::theme::Style { background_color: Color { b: other, ..base.background_color }, ..base }
    }
}

/// Which pictures both windows show, whatever the figures in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Face {
    stage: Option<Stage>,
    scene: Discriminant<Scene>,
}

impl Face {
    /// Of both windows now.
    pub fn of(cashier: &Cashier, context: &Context) -> Self {
        let stage = match &cashier.screen {
            Screen::Pay(pay) => Some(pay.stage()),
            Screen::Sell | Screen::Today(_) | Screen::Details(_) => None,
        };
        Self { stage, scene: discriminant(&customer_display(cashier, context).scene) }
    }
}

impl<A: Acquirer> App<A> {
    /// Which pictures are on the windows while the till runs.
    pub(super) fn face(&self) -> Option<Face> {
        match &self.state {
            State::Running(till) => Some(till.face()),
            _ => None,
        }
    }

    /// What of the selling screen stays where it is while somebody types; nothing on every other screen.
    pub(super) fn at_rest(&self) -> Option<Still> {
        match &self.state {
            State::Running(till) if self.settings.is_none() => till.at_rest(),
            _ => None,
        }
    }

    /// `before` is what stayed where it was before the message, and `face` what the windows showed.
    pub(super) fn painted(&mut self, kind: Kind, before: Option<Still>, face: Option<Face>) {
        let same = before.is_some() && before == self.at_rest();
        match (kind, same) {
            (Kind::Second, _) => self.painting.second(face != self.face(), self.counts_seconds()),
            (Kind::Hand, true) => self.painting.changed(Reach::Part),
            _ => self.painting.changed(Reach::Whole),
        }
    }

    fn counts_seconds(&self) -> bool {
        matches!(&self.state, State::Running(till) if till.counts_seconds())
    }

    /// Time, as often as something on a screen needs it: a till nobody uses wakes at the minute, for its clock, and one
    /// that is being set up, or cannot work, shows no time.
    pub(super) fn time(&self) -> Subscription<Message> {
        let State::Running(till) = &self.state else { return Subscription::none() };
        match till.is_quiet() && !self.painting.owes() {
            true => Subscription::run(minutes).map(|()| Message::Tick),
            false => iced::time::every(Duration::from_secs(1)).map(|_| Message::Tick),
        }
    }
}

/// What kind of message came, as far as painting is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A second or a minute passed.
    Second,
    /// A hand did something.
    Hand,
    /// All else.
    Other,
}

impl Kind {
    /// Of `message`.
    pub const fn of(message: &Message) -> Self {
        match message {
            Message::Tick => Self::Second,
            Message::Key(..) | Message::KeysQuiet(_) | Message::Act(_) | Message::Moving => Self::Hand,
            _ => Self::Other,
        }
    }
}

/// Every full minute of the clock.
fn minutes() -> impl Stream<Item = ()> {
    iced::stream::channel(1, async |mut out: mpsc::Sender<()>| {
        let clock = Clock::system();
        loop {
            tokio::time::sleep(Duration::from_millis(to_the_minute(clock.now().ms()).unsigned_abs())).await;
            if out.send(()).await.is_err() {
                return;
            }
        }
    })
}

/// Milliseconds from `now_ms` to the next full minute; zones differ by whole minutes.
const fn to_the_minute(now_ms: i64) -> i64 {
    MINUTE_MS - now_ms.rem_euclid(MINUTE_MS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::{Look, Mode};

    /// Whether `change` makes the renderer paint everything.
    fn whole(painting: &mut Painting, change: impl FnOnce(&mut Painting)) -> bool {
        let theme = Look::light().theme();
        let before = painting.style(&theme).background_color;
        change(painting);
        painting.style(&theme).background_color != before
    }

    #[test]
    fn another_screen_is_painted_whole_and_a_digit_is_not() {
        let mut painting = Painting::default();
        assert!(whole(&mut painting, |painting| painting.changed(Reach::Whole)));
        assert!(!whole(&mut painting, |painting| painting.changed(Reach::Part)));
    }

    #[test]
    fn what_was_painted_in_part_is_painted_whole_when_the_hand_has_rested_for_a_second_and_then_no_more() {
        let mut painting = Painting::default();
        painting.changed(Reach::Part);
        assert!(!whole(&mut painting, Painting::second_passed), "that second began before the digit");
        assert!(painting.owes());
        assert!(whole(&mut painting, Painting::second_passed));
        assert!(!painting.owes());
        assert!(!whole(&mut painting, |painting| (0..9).for_each(|_| painting.second_passed())));
    }

    #[test]
    fn a_countdown_is_painted_whole_now_and_then() {
        let mut painting = Painting::default();
        for _ in 0..3 {
            assert!(!whole(&mut painting, |painting| (0..IN_PART).for_each(|_| painting.counted_down())));
            assert!(whole(&mut painting, Painting::counted_down));
        }
    }

    #[test]
    fn a_second_that_ends_a_picture_paints_the_next_one_whole() {
        for counts in [false, true] {
            let mut painting = Painting::default();
            assert!(!whole(&mut painting, |painting| painting.second(false, counts)));
            assert!(whole(&mut painting, |painting| painting.second(true, counts)));
        }
    }

    #[test]
    fn several_changes_before_one_painting_are_painted_whole_too() {
        for changes in 1..SHADES {
            let mut painting = Painting::default();
            assert!(whole(&mut painting, |painting| (0..changes).for_each(|_| painting.changed(Reach::Whole))));
        }
    }

    #[test]
    fn no_shade_can_be_seen() {
        for look in [Look::light(), Look::with_contrast(Mode::Dark, false)] {
            let theme = look.theme();
            let eight_bits = |painting: &Painting| painting.style(&theme).background_color.into_rgba8();
            let mut painting = Painting::default();
            let first = eight_bits(&painting);
            for _ in 0..SHADES {
                painting.changed(Reach::Whole);
                assert_eq!(eight_bits(&painting), first);
            }
        }
    }

    #[test]
    fn a_minute_ends_where_the_clock_changes() {
        assert_eq!((to_the_minute(0), to_the_minute(59_999), to_the_minute(120_001)), (60_000, 1, 59_999));
    }
}

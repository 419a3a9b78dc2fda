//! Today: what was paid, claimed, is being asked and is open, never added together.

mod view;

pub use view::view;

use super::{Cashier, DayRead, Effect, Screen, Ticket};
use crate::domain::time::Day;
use crate::ui::context::Context;
use crate::ui::keys::Action;

/// The totals of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Today {
    day: Day,
    read: Option<DayRead>,
    expected: Option<Ticket>,
}

impl Today {
    /// The day, before anything was read.
    pub const fn of(day: Day) -> Self {
        Self { day, read: None, expected: None }
    }

    /// Which day.
    pub const fn day(&self) -> Day {
        self.day
    }

    /// What was read; another day's answer is not ours.
    pub fn read(&mut self, read: DayRead) {
        if read.day == self.day {
            self.read = Some(read);
        }
    }

    /// A payment out of the list was asked for.
    pub const fn expect(&mut self, ticket: Ticket) {
        self.expected = Some(ticket);
    }

    /// The last request made from here.
    pub const fn expected(&self) -> Option<Ticket> {
        self.expected
    }
}

impl Cashier {
    pub(super) fn open_today(&mut self, context: &Context) -> Vec<Effect> {
        let day = context.today();
        self.screen = Screen::Today(Today::of(day));
        vec![Effect::ReadDay(day), Effect::ReadDesk]
    }

    pub(super) fn act_today(&mut self, action: &Action) -> Vec<Effect> {
        if *action == Action::Back {
            self.screen = Screen::Sell;
        }
        Vec::new()
    }
}

//! Today: what was paid, claimed, is being asked and is open, never added together.

mod list;
mod view;

pub use view::view;

use super::{Cashier, DayRead, Effect, Screen};
use crate::domain::id::PaymentId;
use crate::domain::payment::Payment;
use crate::domain::refund::Refund;
use crate::domain::time::Day;
use crate::ui::context::Context;
use crate::ui::keys::Action;

/// The totals of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Today {
    day: Day,
    read: Option<DayRead>,
    /// The payment the cursor is on, by its place in the list.
    cursor: usize,
}

impl Today {
    /// The day, before anything was read.
    pub const fn of(day: Day) -> Self {
        Self { day, read: None, cursor: 0 }
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

    /// The payments of the list, newest first.
    pub fn last(&self) -> &[Payment] {
        self.read.as_ref().map_or(&[], |read| &read.last)
    }

    /// The refunds of one of them.
    pub fn refunds_of<'t>(&'t self, payment: &'t PaymentId) -> impl Iterator<Item = &'t Refund> {
        let all: &[Refund] = self.read.as_ref().map_or(&[], |read| &read.refunds);
        all.iter().filter(move |refund| refund.payment == *payment)
    }

    /// Where the cursor is.
    pub fn cursor(&self) -> usize {
        self.cursor.min(self.last().len().saturating_sub(1))
    }

    /// Moves the cursor; how far down the list it then is, in thousandths.
    fn move_to(&mut self, row: usize) -> u16 {
        let end = self.last().len().saturating_sub(1);
        self.cursor = row.min(end);
        let way = self.cursor.saturating_mul(1000).checked_div(end).unwrap_or(0);
        u16::try_from(way).unwrap_or(1000)
    }
}

impl Cashier {
    pub(super) fn open_today(&mut self, context: &Context) -> Vec<Effect> {
        let day = context.today();
        self.screen = Screen::Today(Today::of(day));
        vec![Effect::ReadDay(day), Effect::ReadDesk]
    }

    pub(super) fn act_today(&mut self, action: &Action) -> Vec<Effect> {
        let Screen::Today(today) = &mut self.screen else { return Vec::new() };
        let row = today.cursor();
        match action {
            Action::Up => vec![Effect::ScrollTo(today.move_to(row.saturating_sub(1)))],
            Action::Down => vec![Effect::ScrollTo(today.move_to(row.saturating_add(1)))],
            Action::Primary => match today.last().get(row).map(|payment| payment.id.clone()) {
                Some(payment) => self.recall(payment, false),
                None => Vec::new(),
            },
            Action::Back => {
                self.screen = Screen::Sell;
                Vec::new()
            }
            // It is the list already.
            Action::Today => Vec::new(),
            _ => self.useless(),
        }
    }
}

//! Everything on a page by the keyboard alone: Tab goes from one to the next, Space presses.

use super::edit::is_typed;
use super::page::{ALIPAY, Field, Page, Shape};
use super::{Desk, Event, Purpose, Setup, Want};
use crate::domain::payment::Tender;
use crate::ui::keys::burst::Typed;
use crate::ui::keys::{self, Place, Stroke};

/// Something Tab stops at.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Stop {
    Field(Field),
    /// A button, by what it says.
    Button(Event),
}

impl Setup {
    /// A key that no text field took, and how long it waits: the number for [`Setup::keys_quiet`].
    pub fn key(&mut self, stroke: Stroke, now_ms: i64, desk: &dyn Desk) -> (Vec<Want>, Option<u64>) {
        let typed = self.keys.take(stroke, now_ms);
        let wants = self.pressed(typed, desk);
        self.pressed_ms = now_ms;
        (wants, self.keys.waiting())
    }

    /// The pause after a key is over.
    pub fn keys_quiet(&mut self, round: u64, desk: &dyn Desk) -> Vec<Want> {
        let typed = self.keys.quiet(round);
        self.pressed(typed, desk)
    }

    /// A code is no key: it chooses nothing here, and goes nowhere.
    fn pressed(&mut self, typed: Vec<Typed>, desk: &dyn Desk) -> Vec<Want> {
        let keys = typed.into_iter().filter_map(|typed| match typed {
            Typed::Key(stroke) => Some(stroke),
            Typed::Scan(_) | Typed::Confused => None,
        });
        let events = keys.filter_map(|stroke| match (keys::action(Place::Setup, stroke), stroke) {
            (Some(action), _) => Some(Event::Act(action)),
            (None, Stroke::Char(letter)) => Some(Event::Char(letter)),
            (None, _) => None,
        });
        let at_ms = self.pressed_ms;
        events.flat_map(|event| self.on(event, at_ms, desk)).collect()
    }

    /// The keyboard goes to this field, or to nothing.
    pub(super) fn stand_at(&mut self, field: Option<Field>) {
        self.at = field;
        self.button = None;
    }

    /// Whether another page can be opened from the rail: of the settings any, of the steps what was done.
    pub(super) fn may_go(&self, page: Page) -> bool {
        let place = |wanted: Page| self.pages().iter().position(|page| *page == wanted);
        page != self.page && (self.purpose != Purpose::First || place(page) < place(self.page))
    }

    /// Where Tab stops on the page, from its top.
    fn stops_on_page(&self) -> Vec<Stop> {
        let fields = self.fields().into_iter().filter(|field| !self.is_locked(*field));
        let mut stops: Vec<Stop> = fields.map(Stop::Field).collect();
        match self.page {
            Page::Payments => {
                let of_alipay = |stop: &Stop| matches!(stop, Stop::Field(field) if ALIPAY.contains(field));
                let wechat = stops.iter().position(of_alipay).unwrap_or(stops.len());
                if self.takes(Tender::Alipay) {
                    stops.push(Stop::Button(Event::Check(Tender::Alipay)));
                }
                if self.takes(Tender::Wechat) {
                    stops.insert(wechat, Stop::Button(Event::Check(Tender::Wechat)));
                }
                let cards = [Event::Training, Event::Wallet(Tender::Wechat), Event::Wallet(Tender::Alipay)];
                stops.splice(0..0, cards.map(Stop::Button));
            }
            Page::Displays if self.displays.len() > 1 => {
                let displays = (0..self.displays.len()).map(Event::Display);
                stops.extend(displays.chain([Event::Numbers]).map(Stop::Button));
            }
            Page::Pin if self.has_pin => stops.push(Stop::Button(Event::RemovePin)),
            _ => {}
        }
        stops
    }

    pub(super) fn next_field(&mut self, forward: bool) -> Vec<Want> {
        let mut stops = self.stops_on_page();
        let rail = self.pages().iter().filter(|page| self.may_go(**page));
        stops.extend(rail.map(|page| Stop::Button(Event::Go(*page))));
        let last = stops.len().saturating_sub(1);
        let here = self.stop();
        let place = here.and_then(|here| stops.iter().position(|stop| *stop == here));
        let next = match (place, forward) {
            (None, true) => 0,
            (None, false) => last,
            (Some(place), true) if place == last => 0,
            (Some(place), true) => place + 1,
            (Some(place), false) => place.checked_sub(1).unwrap_or(last),
        };
        match stops.into_iter().nth(next) {
            Some(Stop::Field(field)) => self.stand_at(Some(field)),
            Some(Stop::Button(event)) => {
                self.stand_at(None);
                self.button = Some(event);
            }
            None => self.stand_at(None),
        }
        self.focus()
    }

    fn stop(&self) -> Option<Stop> {
        let button = self.button.clone().map(Stop::Button);
        button.or_else(|| self.at.map(Stop::Field))
    }

    /// The keyboard goes where it is said to be, and that comes into view.
    pub(super) fn focus(&self) -> Vec<Want> {
        let typed = self.at.filter(|field| is_typed(*field)).map(Field::id);
        let stops = self.stops_on_page();
        let place = self.stop().and_then(|here| stops.iter().position(|stop| *stop == here));
        let last = stops.len().saturating_sub(1).max(1);
        let shown = place.map(|place| Want::Reveal(u16::try_from(place * 1000 / last).unwrap_or(1000)));
        [Want::Focus(typed)].into_iter().chain(shown).collect()
    }

    /// Space: what the keyboard is at is pressed. A text field takes its spaces itself.
    pub(super) fn press(&mut self, desk: &dyn Desk) -> Vec<Want> {
        match (self.button.clone(), self.at) {
            (Some(event), _) => self.dispatch(event, desk),
            (None, Some(field)) if field.shape() == Shape::Choice => self.open(field),
            _ => Vec::new(),
        }
    }
}

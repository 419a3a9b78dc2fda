//! From page to page: what is on a page is looked at before the next one, and what is right is kept.

use super::edit::{OFFERS, PLATFORM_KEYS, set};
use super::page::{ALIPAY, Field, Page, Shape, WECHAT, WECHAT_INSTITUTION};
use super::{Desk, Purpose, Setup, Want};
use crate::config::{Draft, DraftError, Problem};
use crate::i18n::key;
use crate::ui::gate::PIN_LENGTH;

impl Setup {
    pub(super) fn show_first_problem(&mut self) {
        let problems = self.problems();
        if let Some(page) = problems.iter().find_map(|problem| page_of(&problem.key)) {
            self.page = page;
        }
        self.sort_out(&problems);
        self.at = self.fields().into_iter().find(|field| self.wrong.contains_key(field));
    }

    pub(super) fn go(&mut self, page: Page) -> Vec<Want> {
        self.page = page;
        self.list = None;
        self.keep();
        // The keyboard waits where something has to be typed.
        let empty = |field: &Field| *field == Field::Name && self.value(*field).is_empty();
        self.stand_at(self.fields().into_iter().find(empty));
        let mut wants = vec![Want::Focus(self.at.map(Field::id))];
        // One display needs no number.
        if page == Page::Displays && self.displays.len() > 1 {
            wants.push(Want::Numbers);
        }
        wants
    }

    pub(super) fn back(&mut self) -> Vec<Want> {
        let place = self.pages().iter().position(|page| *page == self.page).unwrap_or(0);
        match (self.purpose, self.pages().get(place.wrapping_sub(1))) {
            (Purpose::First, Some(before)) => self.go(*before),
            (Purpose::First, None) => vec![Want::Quit],
            (Purpose::Repair, _) => {
                self.leave();
                vec![Want::Quit]
            }
            (Purpose::Settings, _) => {
                self.leave();
                vec![Want::Leave]
            }
        }
    }

    /// Enter: what is on the page is looked at; what is right is kept.
    pub(super) fn go_on(&mut self, desk: &dyn Desk) -> Vec<Want> {
        self.failure = None;
        // The till behind the settings may have begun its journal meanwhile.
        (self.sold_in, self.owner) = (desk.sold_in(), desk.owner());
        let problems = self.look_through();
        self.look_at_pin();
        let on_page = self.fields();
        if self.wrong.keys().any(|field| on_page.contains(field)) {
            return self.go_to_first_wrong();
        }
        self.wrong.clear();
        let place = self.pages().iter().position(|page| *page == self.page).unwrap_or(0);
        let next = self.pages().get(place + 1).filter(|_| self.purpose == Purpose::First);
        match next {
            // A new till can be gone on with later; digits are not kept in its draft.
            Some(_) if self.page == Page::Pin && !self.store_pin(desk) => Vec::new(),
            Some(next) => self.go(*next),
            None => self.finish(&problems, desk),
        }
    }

    /// The draft becomes the configuration, unless something is wrong anywhere in it.
    pub(super) fn finish(&mut self, problems: &[Problem], desk: &dyn Desk) -> Vec<Want> {
        if !self.look_at_pin() {
            self.page = Page::Pin;
            return self.go_to_first_wrong();
        }
        if let Some(problem) = problems.first() {
            self.sort_out(problems);
            self.page = page_of(&problem.key).unwrap_or(self.page);
            // What stands at no field of the page is told in full, with its line of the file.
            if !self.fields().iter().any(|field| self.wrong.contains_key(field)) {
                self.failure = Some(problem.to_string());
            }
            return self.go_to_first_wrong();
        }
        match self.store() {
            Ok(()) if self.store_pin(desk) => vec![Want::Open],
            Ok(()) => Vec::new(),
            Err(error) => {
                self.failure = Some(error.to_string());
                Vec::new()
            }
        }
    }

    /// Only now the keys that were taken get the names payments use.
    fn store(&self) -> Result<(), DraftError> {
        let mut done = self.draft.clone();
        let mut names = Vec::new();
        for (field, name) in key_files() {
            if self.draft.get(field.key()) == Draft::pending(name) {
                set(&mut done, field, &Draft::reference(name));
                names.push(name);
            }
        }
        done.finish(&self.home, &names)?;
        self.forget_keys();
        Ok(())
    }

    /// Removes the keys that were taken and are not used.
    pub(super) fn forget_keys(&self) {
        for (_, name) in key_files() {
            Draft::discard_key(&self.home, name);
        }
    }

    /// The settings are given up: everything is as it was. The steps of a new till wait to be gone on with.
    pub fn leave(&self) {
        if self.purpose != Purpose::First {
            self.forget_keys();
        }
    }

    pub(super) fn keep(&mut self) {
        // Settings are stored when somebody says so, not page by page.
        if self.purpose != Purpose::First {
            return;
        }
        // What names no file yet may be the key itself, pasted into the field: no file of ours holds one in the clear.
        let mut kept = self.draft.clone();
        for (field, _) in key_files().filter(|(field, _)| !self.value(*field).starts_with("file:")) {
            set(&mut kept, field, "");
        }
        if let Err(error) = kept.keep(&self.home) {
            self.failure = Some(error.to_string());
        }
    }

    /// Problems of the file, each beside its field.
    pub(super) fn sort_out(&mut self, problems: &[Problem]) {
        self.wrong.clear();
        for field in every_field() {
            let key = field.key();
            let about = |problem: &&Problem| {
                let section = key.split('.').next().unwrap_or_default();
                problem.key == key || problem.key == section && self.value(field).is_empty()
            };
            if let Some(problem) = problems.iter().find(about).filter(|_| !key.is_empty()) {
                self.wrong.insert(field, problem.text.clone());
            }
        }
        // The identity is one table; what is missing in it is told of the table.
        if let Some(problem) = problems.iter().find(|problem| problem.key == "wechat.identity") {
            let field = if self.institution { Field::SubMerchant } else { Field::Merchant };
            self.wrong.insert(field, problem.text.clone());
        }
        if let Some(problem) = problems.iter().find(|problem| problem.key == PLATFORM_KEYS) {
            // Where there is no key of the platform at all, the one that fetches them is the simplest.
            let none = !self.draft.has(PLATFORM_KEYS);
            self.wrong.insert(if none { Field::V3Key } else { Field::PlatformKey }, problem.text.clone());
        }
    }

    pub(super) fn go_to_first_wrong(&mut self) -> Vec<Want> {
        let wrong = self.fields().into_iter().find(|field| self.wrong.contains_key(field));
        self.stand_at(wrong.or(self.at));
        self.focus()
    }

    /// What is wrong with the draft, by itself and beside the journal of this home.
    fn problems(&self) -> Vec<Problem> {
        let mut problems = self.draft.problems(&self.home);
        for field in [Field::Currency, Field::Till] {
            let told = problems.iter().any(|problem| problem.key == field.key());
            if !told && !self.is_locked(field) {
                let about = |text| Problem { line: 1, key: field.key().to_owned(), text };
                problems.extend(self.why_kept(field).map(about));
            }
        }
        problems
    }

    /// Takes the files that were named and looks for what is wrong in the whole draft.
    pub(super) fn look_through(&mut self) -> Vec<Problem> {
        let unread = self.take_files();
        for list in [OFFERS, PLATFORM_KEYS] {
            self.draft.drop_empty(list);
        }
        let problems = self.problems();
        self.sort_out(&problems);
        self.wrong.extend(unread);
        problems
    }

    /// Whether a PIN that was typed, on whatever page somebody is since, can be one.
    fn look_at_pin(&mut self) -> bool {
        let (new, again) = &self.pins;
        let wrong = if new.is_empty() && again.is_empty() {
            None
        } else if !PIN_LENGTH.contains(&new.len()) {
            Some((Field::PinNew, key::PIN_SHORT))
        } else if new != again {
            Some((Field::PinAgain, key::PIN_DIFFERS))
        } else {
            None
        };
        self.wrong.extend(wrong.map(|(field, key)| (field, self.words.text(key))));
        wrong.is_none()
    }

    /// Stores or removes the PIN where somebody wants that; tells why it cannot be.
    fn store_pin(&mut self, desk: &dyn Desk) -> bool {
        let new = Some(self.pins.0.as_str()).filter(|new| !new.is_empty());
        if new.is_none() && !self.remove_pin {
            return true;
        }
        let is_set = new.is_some();
        if let Err(detail) = desk.set_pin(new) {
            self.failure = Some(detail);
            return false;
        }
        (self.has_pin, self.remove_pin) = (is_set, false);
        self.pins = (String::new(), String::new());
        true
    }
}

/// The fields of files, with the names these have in the till's home.
pub(super) fn key_files() -> impl Iterator<Item = (Field, &'static str)> {
    every_field().filter_map(|field| match field.shape() {
        Shape::File(name) => Some((field, name)),
        _ => None,
    })
}

fn every_field() -> impl Iterator<Item = Field> {
    let pages = Page::SETTINGS.iter().flat_map(|page| page.fields());
    pages.chain(WECHAT).chain(WECHAT_INSTITUTION).chain(ALIPAY).copied()
}

/// The page with the field of this key.
pub(super) fn page_of(key: &str) -> Option<Page> {
    let is_its = |field: &Field| !key.is_empty() && field.key() == key;
    // What is missing in a table is told of the table, and a section that is missing of the section.
    if WECHAT.iter().chain(WECHAT_INSTITUTION).chain(ALIPAY).any(is_its)
        || matches!(key, "wechat.identity" | PLATFORM_KEYS)
    {
        return Some(Page::Payments);
    }
    let page = Page::SETTINGS.iter().find(|page| page.fields().iter().any(is_its)).copied();
    page.or(matches!(key, "shop" | "till").then_some(Page::Shop))
}

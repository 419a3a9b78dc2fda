//! Giving values to fields: typed, chosen, dropped, by pointer and by keyboard.

use super::choice::Choice;
use super::page::{Field, Shape};
use super::steps::key_files;
use super::{Setup, Want, country, section};
use crate::config::{Draft, DraftError};
use crate::domain::payment::Tender;
use crate::i18n::{Catalog, Key, Language, key};
use crate::ui::gate::PIN_LENGTH;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// Lists a page shows the first entry of.
pub(super) const OFFERS: &str = "shop.offers";
pub(super) const PLATFORM_KEYS: &str = "wechat.platform_keys";

impl Setup {
    pub(super) fn typed(&mut self, field: Field, text: &str) -> Vec<Want> {
        if self.is_locked(field) {
            return Vec::new();
        }
        self.stand_at(Some(field));
        self.changed(field);
        match field {
            Field::PinNew | Field::PinAgain => {
                let (new, again) = &mut self.pins;
                *(if field == Field::PinNew { new } else { again }) = digits(text);
                self.remove_pin = false;
            }
            _ => set(&mut self.draft, field, text),
        }
        Vec::new()
    }

    /// What was said of a field, and of the wallet it belongs to, was said of another value.
    fn changed(&mut self, field: Field) {
        self.wrong.remove(&field);
        self.checked.retain(|wallet, _| {
            let identity = field == Field::Institution && *wallet == Tender::Wechat;
            !(identity || field.key().starts_with(section(*wallet)))
        });
    }

    pub(super) fn open(&mut self, field: Field) -> Vec<Want> {
        if self.is_locked(field) {
            return Vec::new();
        }
        self.stand_at(Some(field));
        let now = self.chosen_value(field);
        let at = self.choices(field).iter().position(|choice| choice.value == now).unwrap_or(0);
        self.list = Some((field, at));
        vec![Want::Focus(None), self.show_line()]
    }

    /// The line of the list the keyboard is at comes into view.
    pub(super) fn show_line(&self) -> Want {
        let Some((field, at)) = self.list else { return Want::Show(0) };
        let last = self.choices(field).len().saturating_sub(1).max(1);
        Want::Show(u16::try_from(at * 1000 / last).unwrap_or(1000))
    }

    pub(super) fn chosen(&mut self, field: Field, index: usize) -> Vec<Want> {
        self.list = None;
        self.stand_at(Some(field));
        self.changed(field);
        let Some(choice) = self.choices(field).into_iter().nth(index) else { return Vec::new() };
        match field {
            Field::Country => self.choose_country(&choice.value),
            Field::Language => {
                self.draft.set(field.key(), &choice.value);
                if let Some(language) = Language::from_tag(&choice.value) {
                    self.words = Catalog::new(language);
                    self.look = self.look.for_language(language);
                }
            }
            Field::Institution => self.choose_institution(choice.value == "true"),
            Field::SoundPaid | Field::SoundNotPaid | Field::SoundNotVerified | Field::Voice => {
                self.say_every_sound();
                self.draft.set_flag(field.key(), choice.value == "true");
            }
            Field::Volume => {
                self.say_every_sound();
                self.draft.set_number(field.key(), choice.value.parse().unwrap_or(70));
            }
            _ => self.draft.set(field.key(), &choice.value),
        }
        Vec::new()
    }

    /// Writes down what each sound is now: a section with one switch in it would switch on all others.
    fn say_every_sound(&mut self) {
        for field in [Field::SoundPaid, Field::SoundNotPaid, Field::SoundNotVerified, Field::Voice] {
            let on = self.chosen_value(field) == "true";
            self.draft.set_flag(field.key(), on);
        }
    }

    /// A country brings its money and its time; what a till has sold in stays.
    pub(super) fn choose_country(&mut self, code: &str) {
        self.draft.set(Field::Country.key(), code);
        let Some(country) = country::by_code(code) else { return };
        let currency = self.kept(Field::Currency).unwrap_or(country.currency).to_owned();
        self.draft.set(Field::Currency.key(), &currency);
        if let Some(zone) = country.zones.first() {
            self.draft.set(Field::TimeZone.key(), zone);
        }
        for field in [Field::Country, Field::Currency, Field::TimeZone] {
            self.wrong.remove(&field);
        }
    }

    pub(super) fn choose_institution(&mut self, institution: bool) {
        /// Either shape has numbers of its own.
        const IDENTITY: &str = "wechat.identity";
        if institution != self.institution {
            let other = self.removed.remove(IDENTITY);
            self.removed.extend(self.draft.take(IDENTITY).map(|now| (IDENTITY, now)));
            if let Some(other) = other {
                self.draft.put_back(IDENTITY, other);
            }
        }
        self.institution = institution;
    }

    /// A dropped file belongs to the field the keyboard is at, else to the first that has none.
    pub(super) fn dropped(&mut self, path: &Path) -> Vec<Want> {
        let files = |field: &Field| matches!(field.shape(), Shape::File(_));
        let empty = || self.fields().into_iter().filter(files).find(|field| self.value(*field).is_empty());
        let Some(field) = self.at.filter(files).or_else(empty) else { return Vec::new() };
        let wants = self.typed(field, &path.display().to_string());
        let unread = self.take_files();
        self.wrong.extend(unread);
        wants
    }

    /// Copies every file that was named into the home; gives the fields whose file could not be.
    pub(super) fn take_files(&mut self) -> BTreeMap<Field, String> {
        let mut unread = BTreeMap::new();
        for (field, name) in key_files() {
            let named = self.value(field);
            if named.is_empty() || named.starts_with("file:") {
                continue;
            }
            match Draft::take_key(&self.home, Path::new(named.trim()), name) {
                Ok(reference) => set(&mut self.draft, field, &reference),
                // The draft keeps the path, which is no reference; the words of the reason follow.
                Err(error) => drop(unread.insert(field, self.words.text(why_unread(&error)))),
            }
        }
        unread
    }

    /// The arrows change a choice without opening its list.
    pub(super) fn other_value(&mut self, forward: bool) -> Vec<Want> {
        // A page of fields begins at its first.
        let first = || self.fields().first().copied().filter(|_| self.button.is_none());
        let at = self.at.or_else(first);
        let Some(field) = at.filter(|field| field.shape() == Shape::Choice && !self.is_locked(*field)) else {
            return Vec::new();
        };
        let (choices, now) = (self.choices(field), self.chosen_value(field));
        let place = choices.iter().position(|choice| choice.value == now);
        let next = match (place, forward) {
            (None, _) => 0,
            (Some(place), true) => (place + 1).min(choices.len().saturating_sub(1)),
            (Some(place), false) => place.saturating_sub(1),
        };
        self.chosen(field, next)
    }

    /// A letter goes to the next value that begins with it.
    pub(super) fn jump(&mut self, letter: char) -> Vec<Want> {
        let field = self.list.map(|(field, _)| field).or(self.at);
        let Some(field) = field.filter(|field| field.shape() == Shape::Choice && !self.is_locked(*field)) else {
            return Vec::new();
        };
        let choices = self.choices(field);
        let now = self.chosen_value(field);
        let at = self.list.map(|(_, at)| at);
        let at = at.or_else(|| choices.iter().position(|choice| choice.value == now)).unwrap_or(0);
        let begins = |choice: &Choice| {
            let first = choice.words.chars().chain(choice.value.chars().take(1)).next();
            first.is_some_and(|first| first.to_lowercase().eq(letter.to_lowercase()))
        };
        let found = (1..=choices.len()).map(|step| (at + step) % choices.len().max(1));
        let found = found.into_iter().find(|index| choices.get(*index).is_some_and(begins));
        match (found, self.list) {
            (Some(found), Some(_)) => {
                self.list = Some((field, found));
                vec![self.show_line()]
            }
            (Some(found), None) => self.chosen(field, found),
            (None, _) => Vec::new(),
        }
    }
}

/// Writes what was typed into a field where the file has it.
pub(super) fn set(draft: &mut Draft, field: Field, text: &str) {
    match field {
        Field::Offer => draft.set_first(OFFERS, text),
        Field::PlatformId => draft.set_in_first(PLATFORM_KEYS, "id", text),
        Field::PlatformKey => draft.set_in_first(PLATFORM_KEYS, "key", text),
        _ => draft.set(field.key(), text),
    }
}

/// Why a key's file was not taken.
fn why_unread(error: &DraftError) -> Key {
    match error {
        DraftError::Io { source, .. } if source.kind() == io::ErrorKind::NotFound => key::PAYMENTS_FILE_MISSING,
        DraftError::Io { source, .. } if source.kind() == io::ErrorKind::FileTooLarge => key::PAYMENTS_FILE_LARGE,
        _ => key::PAYMENTS_FILE_UNREAD,
    }
}

pub(super) const fn is_typed(field: Field) -> bool {
    !matches!(field.shape(), Shape::Choice)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).take(*PIN_LENGTH.end()).collect()
}

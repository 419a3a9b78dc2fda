//! Setting a till up, and changing its settings later: the same pages over a draft of `config.toml`.
//!
//! Plain state, like the screens of the cashier: what a person does goes in, what must be done outside
//! comes out as [`Want`]s. A draft is kept after every page, so that a person can stop and go on later.

mod choice;
mod country;
mod fields;
mod page;
mod pages;
#[cfg(test)]
mod tests;
mod view;

pub use choice::Choice;
pub use fields::LIST_ID;
pub use page::{Field, Page, Shape};
pub use view::view;

use super::keys::Action;
use super::screen::layout::Layout;
use super::theme::Look;
use crate::config::{Draft, DraftError, Problem};
use crate::domain::currency::Currency;
use crate::domain::payment::Tender;
use crate::i18n::{Catalog, Key, Language, key};
use page::{ALIPAY, WECHAT, WECHAT_INSTITUTION};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// Where WeChat Pay and Alipay+ are reached by shops abroad.
const WECHAT_URL: &str = "https://apihk.mch.weixin.qq.com";
const ALIPAY_URL: &str = "https://open-sea-global.alipay.com";
/// WeChat Pay wants an address for notifications; the till asks instead and nobody listens there.
const NOBODY: &str = "https://www.example.com/wechat/notify";
/// Enter so soon after a character comes from a scanner.
const SCANNER_MS: i64 = 55;
const PIN_LENGTH: std::ops::RangeInclusive<usize> = 4..=8;

/// The machine, the home and the acquirers, as far as setting up needs them.
pub trait Desk: Send + Sync {
    /// The till's home.
    fn home(&self) -> &Path;
    /// The machine's own locale, such as `fr-FR`.
    fn locale(&self) -> Option<String>;
    /// The currency this till has sold in; its journal is in no other one.
    fn sold_in(&self) -> Option<Currency>;
    /// Asks a wallet whether address, keys and numbers are right. Waits for the network.
    ///
    /// # Errors
    /// What is wrong, in words.
    fn check(&self, draft: &Draft, wallet: Tender) -> Result<(), String>;
    /// Whether the settings are behind a PIN.
    fn has_pin(&self) -> bool;
    /// Whether these digits are the PIN.
    fn is_pin(&self, digits: &str) -> bool;
    /// Sets or removes the PIN.
    ///
    /// # Errors
    /// What went wrong, in words.
    fn set_pin(&self, digits: Option<&str>) -> Result<(), String>;
}

/// Why the pages are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// There is no configuration yet.
    First,
    /// The configuration has an error.
    Repair,
    /// A manager changes something.
    Settings,
}

/// What a person did on a page, beside the keys of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key of the table, or a button that says the same.
    Act(Action),
    /// Another page of the settings, or a step that was done before.
    Go(Page),
    /// Text was typed into a field.
    Typed(Field, String),
    /// The list of a field was opened.
    Open(Field),
    /// One of the list was chosen.
    Chosen(Field, usize),
    /// Training was switched on or off.
    Training,
    /// A wallet was switched on or off.
    Wallet(Tender),
    /// Is what was typed for this wallet right?
    Check(Tender),
    /// A file was dropped onto the window.
    Dropped(PathBuf),
    /// The customer's window goes to this display, by its place in the list.
    Display(usize),
    /// Show the numbers of the displays again.
    Numbers,
    /// The settings need no PIN any more.
    RemovePin,
    /// A character that no field took.
    Char(char),
}

/// What must be done outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// The keyboard goes to the text field of this name, or to none.
    Focus(Option<&'static str>),
    /// This part of the open list, in thousandths from its top, comes into view.
    Show(u16),
    /// Ask a wallet; the answer comes by [`Setup::checked`].
    Check(Tender),
    /// Show the number of each display on it.
    Numbers,
    /// The customer's window goes to this display.
    Display(usize),
    /// The configuration is complete and stored: open the till with it.
    Open,
    /// The settings are left as they were.
    Leave,
    /// Close the program.
    Quit,
}

/// How far the question to a wallet is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Checked {
    Running,
    Good,
    Bad(String),
}

/// A display as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Display {
    pub name: String,
    /// In physical pixels.
    pub width: u32,
    pub height: u32,
    /// The cashier's window is on it.
    pub here: bool,
    /// The customer's window goes there.
    pub chosen: bool,
}

/// The pages.
#[derive(Debug)]
pub struct Setup {
    pub purpose: Purpose,
    pub page: Page,
    pub words: Catalog,
    pub look: Look,
    pub layout: Layout,
    pub displays: Vec<Display>,
    home: PathBuf,
    draft: Draft,
    /// The field the keyboard is at.
    at: Option<Field>,
    /// The open list and the line the keyboard is at.
    list: Option<(Field, usize)>,
    /// What is wrong, by field; shown once somebody wanted to go on.
    wrong: BTreeMap<Field, String>,
    /// What is wrong and belongs to no field here.
    failure: Option<String>,
    checked: BTreeMap<Tender, Checked>,
    institution: bool,
    pins: (String, String),
    has_pin: bool,
    sold_in: Option<Currency>,
    typed_ms: i64,
}

impl Setup {
    /// The pages for `purpose`, on what the home holds already.
    pub fn new(purpose: Purpose, draft: Draft, desk: &dyn Desk, look: Look, layout: Layout) -> Self {
        let locale = desk.locale();
        let machine = locale.as_deref().and_then(Language::from_tag).unwrap_or(Language::En);
        let language = Language::from_tag(&draft.get(Field::Language.key())).unwrap_or(machine);
        let mut setup = Self {
            purpose,
            page: Page::Language,
            words: Catalog::new(language),
            look: look.for_language(language),
            layout,
            displays: Vec::new(),
            home: desk.home().to_path_buf(),
            institution: draft.has(Field::SubMerchant.key()),
            draft,
            at: None,
            list: None,
            wrong: BTreeMap::new(),
            failure: None,
            checked: BTreeMap::new(),
            pins: (String::new(), String::new()),
            has_pin: desk.has_pin(),
            sold_in: desk.sold_in(),
            typed_ms: i64::MIN,
        };
        setup.fill_in(language, locale.as_deref());
        if purpose == Purpose::Repair {
            setup.show_first_problem();
        }
        setup
    }

    /// Whether the draft has a problem these pages can put right.
    pub fn can_repair(draft: &Draft, home: &Path) -> bool {
        draft.problems(home).iter().any(|problem| page_of(&problem.key).is_some())
    }

    /// What most shops want, where nothing was said yet.
    fn fill_in(&mut self, language: Language, locale: Option<&str>) {
        if self.purpose != Purpose::First {
            return;
        }
        let region = locale.and_then(region).and_then(country::by_code);
        self.default(Field::Language, language.tag());
        self.default(Field::CustomerLanguage, Language::ZhHans.tag());
        self.default(Field::Kind, "5947");
        self.default(Field::Till, "till-1");
        if let Some(country) = region
            && self.draft.get(Field::Country.key()).is_empty()
        {
            self.choose_country(country.code);
        }
        if !self.draft.has("till.training") {
            self.draft.set_flag("till.training", true);
        }
        if !self.draft.has("rates") {
            self.draft.set_list("rates.sources", ["wechat", "ecb"]);
            self.draft.set_number("rates.max_age_hours", 96);
        }
        // A new till beeps; an old one that was silent stays silent after an update.
        if !self.draft.has("sound") {
            for field in [Field::SoundPaid, Field::SoundNotPaid, Field::SoundNotVerified, Field::Voice] {
                self.draft.set_flag(field.key(), true);
            }
            self.draft.set_number(Field::Volume.key(), 80);
        }
    }

    fn default(&mut self, field: Field, value: &str) {
        if self.draft.get(field.key()).is_empty() {
            self.draft.set(field.key(), value);
        }
    }

    fn show_first_problem(&mut self) {
        let problems = self.draft.problems(&self.home);
        if let Some(page) = problems.iter().find_map(|problem| page_of(&problem.key)) {
            self.page = page;
        }
        self.sort_out(&problems);
        self.at = self.fields().into_iter().find(|field| self.wrong.contains_key(field));
    }

    /// The pages in their order.
    pub const fn pages(&self) -> &'static [Page] {
        match self.purpose {
            Purpose::First => Page::STEPS,
            Purpose::Repair | Purpose::Settings => Page::SETTINGS,
        }
    }

    /// The fields of the page, in the order of Tab.
    pub fn fields(&self) -> Vec<Field> {
        let mut fields = self.page.fields().to_vec();
        if self.page == Page::Payments {
            if self.draft.has("wechat") {
                fields.extend(if self.institution { WECHAT_INSTITUTION } else { WECHAT });
            }
            if self.draft.has("alipay") {
                fields.extend(ALIPAY);
            }
        }
        fields
    }

    /// Whether the windows open in training.
    pub fn training(&self) -> bool {
        self.draft.get("till.training") == "true"
    }

    /// Whether the draft has a wallet's section.
    pub fn takes(&self, wallet: Tender) -> bool {
        self.draft.has(section(wallet))
    }

    /// What a field holds.
    pub fn value(&self, field: Field) -> String {
        match field {
            Field::Institution => self.institution.to_string(),
            Field::PinNew => self.pins.0.clone(),
            Field::PinAgain => self.pins.1.clone(),
            _ => self.draft.get(field.key()),
        }
    }

    /// What can be chosen in a field.
    pub fn choices(&self, field: Field) -> Vec<Choice> {
        choice::choices(field, &self.draft, &self.words)
    }

    /// Whether a list lies on the page.
    pub const fn is_choosing(&self) -> bool {
        self.list.is_some()
    }

    /// The draft, for a check.
    pub const fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Whether a person may change this field.
    pub fn is_locked(&self, field: Field) -> bool {
        field == Field::Currency && self.sold_in.is_some() && !self.training()
    }

    /// What a person did, at a moment of a clock that never jumps.
    pub fn on(&mut self, event: Event, now_ms: i64, desk: &dyn Desk) -> Vec<Want> {
        let soon = now_ms.saturating_sub(self.typed_ms) < SCANNER_MS;
        match &event {
            // A scanner types faster than a person and ends with Enter: that one confirms nothing.
            Event::Act(Action::Primary) if soon => return Vec::new(),
            Event::Typed(..) | Event::Char(_) => self.typed_ms = now_ms,
            _ => {}
        }
        match event {
            Event::Act(action) => self.act(&action, desk),
            Event::Go(page) => self.go(page),
            Event::Typed(field, text) => self.typed(field, text),
            Event::Open(field) => self.open(field),
            Event::Chosen(field, index) => self.chosen(field, index),
            Event::Training => {
                self.draft.set_flag("till.training", !self.training());
                Vec::new()
            }
            Event::Wallet(wallet) => self.switch(wallet),
            Event::Check(wallet) => self.ask(wallet),
            Event::Dropped(path) => self.dropped(&path),
            Event::Display(at) => vec![Want::Display(at)],
            Event::Numbers => vec![Want::Numbers],
            Event::RemovePin => {
                match desk.set_pin(None) {
                    Ok(()) => self.has_pin = false,
                    Err(detail) => self.failure = Some(detail),
                }
                Vec::new()
            }
            Event::Char(letter) => self.jump(letter),
        }
    }

    /// What a wallet answered.
    pub fn checked(&mut self, wallet: Tender, outcome: Result<(), String>) {
        let outcome = outcome.map_or_else(Checked::Bad, |()| Checked::Good);
        self.checked.insert(wallet, outcome);
    }

    fn act(&mut self, action: &Action, desk: &dyn Desk) -> Vec<Want> {
        match (self.list, action) {
            (Some((field, at)), Action::Primary) => self.chosen(field, at),
            (Some(_), Action::Back) => {
                self.list = None;
                Vec::new()
            }
            (Some((field, at)), Action::Up | Action::Down) => {
                let last = self.choices(field).len().saturating_sub(1);
                let next = if *action == Action::Up { at.saturating_sub(1) } else { (at + 1).min(last) };
                self.list = Some((field, next));
                vec![self.show_line()]
            }
            (Some(_), _) => Vec::new(),
            (None, Action::Primary) => self.go_on(desk),
            (None, Action::Back) => self.back(),
            (None, Action::Next) => self.next_field(true),
            (None, Action::Previous) => self.next_field(false),
            (None, Action::Up) => self.other_value(false),
            (None, Action::Down) => self.other_value(true),
            (None, Action::Quit) => vec![Want::Quit],
            (None, _) => Vec::new(),
        }
    }

    fn go(&mut self, page: Page) -> Vec<Want> {
        self.page = page;
        self.at = None;
        self.list = None;
        self.keep();
        // The keyboard waits where something has to be typed.
        let empty = |field: &Field| *field == Field::Name && self.value(*field).is_empty();
        self.at = self.fields().into_iter().find(empty);
        let mut wants = vec![Want::Focus(self.at.map(Field::id))];
        if page == Page::Displays {
            wants.push(Want::Numbers);
        }
        wants
    }

    fn back(&mut self) -> Vec<Want> {
        let place = self.pages().iter().position(|page| *page == self.page).unwrap_or(0);
        match (self.purpose, self.pages().get(place.wrapping_sub(1))) {
            (Purpose::First, Some(before)) => self.go(*before),
            (Purpose::First | Purpose::Repair, _) => vec![Want::Quit],
            (Purpose::Settings, _) => vec![Want::Leave],
        }
    }

    /// Enter: what is on the page is looked at; what is right is kept.
    fn go_on(&mut self, desk: &dyn Desk) -> Vec<Want> {
        self.failure = None;
        let problems = self.look_through();
        if self.page == Page::Pin && !self.take_pin(desk) {
            return self.go_to_first_wrong();
        }
        let on_page = self.fields();
        if self.wrong.keys().any(|field| on_page.contains(field)) {
            return self.go_to_first_wrong();
        }
        self.wrong.clear();
        let place = self.pages().iter().position(|page| *page == self.page).unwrap_or(0);
        match (self.purpose, self.pages().get(place + 1)) {
            (Purpose::First, Some(next)) => self.go(*next),
            _ => self.finish(&problems),
        }
    }

    /// The draft becomes the configuration, unless something is wrong anywhere in it.
    fn finish(&mut self, problems: &[Problem]) -> Vec<Want> {
        if let Some(problem) = problems.first() {
            self.sort_out(problems);
            match page_of(&problem.key) {
                Some(page) => {
                    self.page = page;
                    return self.go_to_first_wrong();
                }
                None => self.failure = Some(problem.to_string()),
            }
            return Vec::new();
        }
        match self.draft.finish(&self.home) {
            Ok(()) => vec![Want::Open],
            Err(error) => {
                self.failure = Some(error.to_string());
                Vec::new()
            }
        }
    }

    fn keep(&mut self) {
        // Settings are stored when somebody says so, not page by page.
        if self.purpose == Purpose::First
            && let Err(error) = self.draft.keep(&self.home)
        {
            self.failure = Some(error.to_string());
        }
    }

    /// Problems of the file, each beside its field.
    fn sort_out(&mut self, problems: &[Problem]) {
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
        if let Some(problem) = problems.iter().find(|problem| problem.key == "wechat.platform_keys") {
            self.wrong.insert(Field::PlatformKey, problem.text.clone());
        }
    }

    fn go_to_first_wrong(&mut self) -> Vec<Want> {
        let wrong = self.fields().into_iter().find(|field| self.wrong.contains_key(field));
        self.at = wrong.or(self.at);
        vec![Want::Focus(self.at.filter(|field| is_typed(*field)).map(Field::id))]
    }

    fn typed(&mut self, field: Field, text: String) -> Vec<Want> {
        self.at = Some(field);
        self.wrong.remove(&field);
        match field {
            Field::PinNew => self.pins.0 = digits(&text),
            Field::PinAgain => self.pins.1 = digits(&text),
            Field::Offer => self.draft.set_list(field.key(), Some(text.as_str()).filter(|text| !text.is_empty())),
            Field::PlatformId | Field::PlatformKey => {
                let other = |field: Field| self.draft.get(field.key());
                let (id, key) = match field {
                    Field::PlatformId => (text, other(Field::PlatformKey)),
                    _ => (other(Field::PlatformId), text),
                };
                self.draft.set_table("wechat.platform_keys", &[("id", &id), ("key", &key)]);
            }
            _ => self.draft.set(field.key(), &text),
        }
        Vec::new()
    }

    fn open(&mut self, field: Field) -> Vec<Want> {
        if self.is_locked(field) {
            return Vec::new();
        }
        self.at = Some(field);
        let now = self.value(field);
        let at = self.choices(field).iter().position(|choice| choice.value == now).unwrap_or(0);
        self.list = Some((field, at));
        vec![Want::Focus(None), self.show_line()]
    }

    /// The line of the list the keyboard is at comes into view.
    fn show_line(&self) -> Want {
        let Some((field, at)) = self.list else { return Want::Show(0) };
        let last = self.choices(field).len().saturating_sub(1).max(1);
        Want::Show(u16::try_from(at * 1000 / last).unwrap_or(1000))
    }

    fn chosen(&mut self, field: Field, index: usize) -> Vec<Want> {
        self.list = None;
        self.at = Some(field);
        self.wrong.remove(&field);
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
                self.draft.set_flag(field.key(), choice.value == "true");
            }
            Field::Volume => self.draft.set_number(field.key(), choice.value.parse().unwrap_or(80)),
            _ => self.draft.set(field.key(), &choice.value),
        }
        Vec::new()
    }

    /// A country brings its money and its time; what a till has sold in stays.
    fn choose_country(&mut self, code: &str) {
        self.draft.set(Field::Country.key(), code);
        let Some(country) = country::by_code(code) else { return };
        if !self.is_locked(Field::Currency) {
            self.draft.set(Field::Currency.key(), country.currency);
        }
        if let Some(zone) = country.zones.first() {
            self.draft.set(Field::TimeZone.key(), zone);
        }
        for field in [Field::Country, Field::Currency, Field::TimeZone] {
            self.wrong.remove(&field);
        }
    }

    fn choose_institution(&mut self, institution: bool) {
        if institution != self.institution {
            self.draft.remove("wechat.identity");
        }
        self.institution = institution;
    }

    /// Switches a wallet on, with the addresses every shop has, or off.
    fn switch(&mut self, wallet: Tender) -> Vec<Want> {
        self.checked.remove(&wallet);
        if self.takes(wallet) {
            self.draft.remove(section(wallet));
            return Vec::new();
        }
        match wallet {
            Tender::Wechat => {
                self.draft.set("wechat.base_url", WECHAT_URL);
                self.draft.set("wechat.notify_url", NOBODY);
            }
            _ => self.draft.set("alipay.base_url", ALIPAY_URL),
        }
        if self.purpose == Purpose::First {
            self.draft.set_flag("till.training", false);
        }
        Vec::new()
    }

    fn ask(&mut self, wallet: Tender) -> Vec<Want> {
        let problems = self.look_through();
        if problems.iter().any(|problem| problem.key.starts_with(section(wallet))) {
            return self.go_to_first_wrong();
        }
        self.checked.insert(wallet, Checked::Running);
        vec![Want::Check(wallet)]
    }

    /// A dropped file belongs to the field the keyboard is at, else to the first that has none.
    fn dropped(&mut self, path: &Path) -> Vec<Want> {
        let files = |field: &Field| matches!(field.shape(), Shape::File(_));
        let empty = || self.fields().into_iter().filter(files).find(|field| self.value(*field).is_empty());
        let Some(field) = self.at.filter(files).or_else(empty) else { return Vec::new() };
        let wants = self.typed(field, path.display().to_string());
        let unread = self.take_files();
        self.wrong.extend(unread);
        wants
    }

    /// Takes the files that were named and looks for what is wrong in the whole draft.
    fn look_through(&mut self) -> Vec<Problem> {
        let unread = self.take_files();
        let problems = self.draft.problems(&self.home);
        self.sort_out(&problems);
        self.wrong.extend(unread);
        problems
    }

    /// Copies every file that was named into the home; gives the fields whose file could not be.
    fn take_files(&mut self) -> BTreeMap<Field, String> {
        let mut unread = BTreeMap::new();
        for field in self.fields() {
            let Shape::File(name) = field.shape() else { continue };
            let named = self.value(field);
            if named.is_empty() || named.starts_with("file:") {
                continue;
            }
            match Draft::take_key(&self.home, Path::new(named.trim()), name) {
                Ok(reference) => drop(self.typed(field, reference)),
                // The draft keeps the path, which is no reference; the words of the reason follow.
                Err(error) => drop(unread.insert(field, self.words.text(why_unread(&error)))),
            }
        }
        unread
    }

    /// Whether the PIN page is right; a new PIN is stored.
    fn take_pin(&mut self, desk: &dyn Desk) -> bool {
        let (new, again) = &self.pins;
        if new.is_empty() && again.is_empty() {
            return true;
        }
        let wrong = if !PIN_LENGTH.contains(&new.len()) {
            Some((Field::PinNew, key::PIN_SHORT))
        } else if new != again {
            Some((Field::PinAgain, key::PIN_DIFFERS))
        } else {
            None
        };
        if let Some((field, key)) = wrong {
            self.wrong.insert(field, self.words.text(key));
            return false;
        }
        match desk.set_pin(Some(new)) {
            Ok(()) => {
                self.has_pin = true;
                self.pins = (String::new(), String::new());
                true
            }
            Err(detail) => {
                self.failure = Some(detail);
                false
            }
        }
    }

    fn next_field(&mut self, forward: bool) -> Vec<Want> {
        let fields = self.fields();
        let place = self.at.and_then(|at| fields.iter().position(|field| *field == at));
        let last = fields.len().saturating_sub(1);
        let next = match (place, forward) {
            (None, true) => 0,
            (None, false) => last,
            (Some(place), true) => {
                if place == last {
                    0
                } else {
                    place + 1
                }
            }
            (Some(place), false) => place.checked_sub(1).unwrap_or(last),
        };
        self.at = fields.get(next).copied();
        vec![Want::Focus(self.at.filter(|field| is_typed(*field)).map(Field::id))]
    }

    /// The arrows change a choice without opening its list.
    fn other_value(&mut self, forward: bool) -> Vec<Want> {
        let at = self.at.or_else(|| self.fields().first().copied());
        let Some(field) = at.filter(|field| field.shape() == Shape::Choice && !self.is_locked(*field)) else {
            return Vec::new();
        };
        let (choices, now) = (self.choices(field), self.value(field));
        let place = choices.iter().position(|choice| choice.value == now);
        let next = match (place, forward) {
            (None, _) => 0,
            (Some(place), true) => (place + 1).min(choices.len().saturating_sub(1)),
            (Some(place), false) => place.saturating_sub(1),
        };
        self.chosen(field, next)
    }

    /// A letter goes to the next value that begins with it.
    fn jump(&mut self, letter: char) -> Vec<Want> {
        let field = self.list.map(|(field, _)| field).or(self.at);
        let Some(field) = field.filter(|field| field.shape() == Shape::Choice && !self.is_locked(*field)) else {
            return Vec::new();
        };
        let choices = self.choices(field);
        let now = self.value(field);
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

/// Why a key's file was not taken.
fn why_unread(error: &DraftError) -> Key {
    match error {
        DraftError::Io { source, .. } if source.kind() == io::ErrorKind::NotFound => key::PAYMENTS_FILE_MISSING,
        DraftError::Io { source, .. } if source.kind() == io::ErrorKind::FileTooLarge => key::PAYMENTS_FILE_LARGE,
        _ => key::PAYMENTS_FILE_UNREAD,
    }
}

fn every_field() -> impl Iterator<Item = Field> {
    let pages = Page::SETTINGS.iter().flat_map(|page| page.fields());
    pages.chain(WECHAT).chain(WECHAT_INSTITUTION).chain(ALIPAY).copied()
}

/// The page with the field of this key.
fn page_of(key: &str) -> Option<Page> {
    let section = key.split('.').next().unwrap_or_default();
    if matches!(section, "wechat" | "alipay") {
        return Some(Page::Payments);
    }
    let has_it = |page: &&Page| page.fields().iter().any(|field| field.key() == key);
    let page = Page::SETTINGS.iter().find(has_it).copied();
    // A whole section that is missing.
    page.or(matches!(key, "shop" | "till").then_some(Page::Shop))
}

/// A wallet's section of the file.
const fn section(wallet: Tender) -> &'static str {
    match wallet {
        Tender::Alipay => "alipay",
        _ => "wechat",
    }
}

const fn is_typed(field: Field) -> bool {
    !matches!(field.shape(), Shape::Choice)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).take(*PIN_LENGTH.end()).collect()
}

/// `FR` of `fr-FR`, `fr_FR.UTF-8` or `zh-Hant-TW`.
fn region(locale: &str) -> Option<&str> {
    let tag = locale.split(['.', '@']).next()?;
    tag.split(['-', '_']).skip(1).find(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase()))
}

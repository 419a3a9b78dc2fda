//! Setting a till up, and changing its settings later: the same pages over a draft of `config.toml`.
//!
//! Plain state, like the screens of the cashier: what a person does goes in, what must be done outside
//! comes out as [`Want`]s. A draft is kept after every page, so that a person can stop and go on later.

mod choice;
mod country;
mod edit;
mod fields;
mod keyboard;
mod page;
mod pages;
mod steps;
#[cfg(test)]
pub(crate) mod tests;
mod view;

pub use choice::Choice;
pub use fields::{LIST_ID, PAGE_ID};
pub use page::{Field, Page, Shape};
pub use view::view;

use super::keys::Action;
use super::keys::burst::{Burst, GAP_MS};
use super::screen::layout::Layout;
use super::theme::Look;
use crate::config::{Draft, Removed};
use crate::domain::currency::Currency;
use crate::domain::payment::Tender;
use crate::i18n::{Catalog, Language, key};
use page::{ALIPAY, WECHAT, WECHAT_INSTITUTION};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use steps::page_of;

/// Where WeChat Pay and Alipay+ are reached by shops abroad.
const WECHAT_URL: &str = "https://apihk.mch.weixin.qq.com";
const ALIPAY_URL: &str = "https://open-sea-global.alipay.com";
/// WeChat Pay wants an address for notifications; the till asks instead and nobody listens there.
const NOBODY: &str = "https://www.example.com/wechat/notify";

/// The machine, the home and the acquirers, as far as setting up needs them.
pub trait Desk: Send + Sync {
    /// The till's home.
    fn home(&self) -> &Path;
    /// The machine's own locale, such as `fr-FR`.
    fn locale(&self) -> Option<String>;
    /// The currency this till has sold in; its journal is in no other one.
    fn sold_in(&self) -> Option<Currency>;
    /// The name this till's journal was begun under; it is kept under no other one.
    fn owner(&self) -> Option<String>;
    /// How many payments and refunds of this till are not settled; practice must not keep them waiting.
    fn unsettled(&self) -> usize;
    /// Asks a wallet whether address, keys and numbers are right. Waits for the network.
    ///
    /// # Errors
    /// What is wrong, in words.
    fn check(&self, draft: &Draft, wallet: Tender) -> Result<(), String>;
    /// Whether the settings are behind a PIN.
    fn has_pin(&self) -> bool;
    /// Whether the till was left locked.
    fn is_locked(&self) -> bool;
    /// Keeps, over the end of the program, whether it is.
    fn keep_locked(&self, locked: bool);
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
    /// A text field was touched, and has the keyboard.
    At(Field),
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
    /// The settings are to need no PIN any more, or to keep it after all.
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
    /// This part of the page, in the same way.
    Reveal(u16),
    /// Ask a wallet: tell the number of the question by [`Setup::asked`], the answer by [`Setup::checked`].
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
    /// The question of this number is on its way.
    Running(u64),
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
    /// Parts of the draft that were switched off, until everything is stored.
    removed: BTreeMap<&'static str, Removed>,
    /// The field the keyboard is at.
    at: Option<Field>,
    /// The button it is at instead, by what the button says.
    button: Option<Event>,
    /// The open list and the line the keyboard is at.
    list: Option<(Field, usize)>,
    /// What is wrong, by field; shown once somebody wanted to go on.
    wrong: BTreeMap<Field, String>,
    /// What is wrong and belongs to no field here.
    failure: Option<String>,
    /// Why training was not switched on.
    notice: Option<String>,
    checked: BTreeMap<Tender, Checked>,
    institution: bool,
    pins: (String, String),
    has_pin: bool,
    /// Nothing is removed before everything is stored.
    remove_pin: bool,
    sold_in: Option<Currency>,
    owner: Option<String>,
    typed_ms: i64,
    /// Keys that no text field took, until it is known that no scanner typed them.
    keys: Burst,
    pressed_ms: i64,
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
            removed: BTreeMap::new(),
            at: None,
            button: None,
            list: None,
            wrong: BTreeMap::new(),
            failure: None,
            notice: None,
            checked: BTreeMap::new(),
            pins: (String::new(), String::new()),
            has_pin: desk.has_pin(),
            remove_pin: false,
            sold_in: desk.sold_in(),
            owner: desk.owner(),
            typed_ms: i64::MIN,
            keys: Burst::default(),
            pressed_ms: i64::MIN,
        };
        // A program that was killed over its settings left them as they were too.
        setup.leave();
        setup.fill_in(language, locale.as_deref());
        if purpose == Purpose::Repair {
            setup.show_first_problem();
        }
        setup
    }

    /// Whether the draft has a problem these pages can put right.
    pub fn can_repair(draft: &Draft, desk: &dyn Desk) -> bool {
        let other = desk.owner().is_some_and(|owner| owner != draft.get(Field::Till.key()));
        other || draft.problems(desk.home()).iter().any(|problem| page_of(&problem.key).is_some())
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
        let owner = self.owner.clone();
        self.default(Field::Till, owner.as_deref().unwrap_or("till-1"));
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
        if self.page == Page::Look && !cfg!(feature = "sound") {
            fields.truncate(pages::SEEN);
        }
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

    /// What a choice is, whether somebody chose it or not.
    pub fn chosen_value(&self, field: Field) -> String {
        let now = self.value(field);
        if now.is_empty() { choice::absent(field, &self.draft).to_owned() } else { now }
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

    /// Whether a person may not change this field: the journal is in this currency and under this name,
    /// in training as well, because the shop sells for real again. One that is wrong can be put right.
    pub fn is_locked(&self, field: Field) -> bool {
        self.kept(field).is_some_and(|kept| kept == self.draft.get(field.key()))
    }

    /// What the journal says that a field must be.
    fn kept(&self, field: Field) -> Option<&str> {
        match field {
            Field::Currency => self.sold_in.map(Currency::code),
            Field::Till => self.owner.as_deref(),
            _ => None,
        }
    }

    /// Why a field can have no other value than the journal's.
    fn why_kept(&self, field: Field) -> Option<String> {
        let kept = self.kept(field)?;
        Some(match field {
            Field::Currency => self.words.text_with(key::SHOP_CURRENCY_SOLD, &[("currency", kept.into())]),
            _ => self.words.text_with(key::SHOP_TILL_KEPT, &[("till", kept.into())]),
        })
    }

    /// What a person did, at a moment of a clock that never jumps.
    pub fn on(&mut self, event: Event, now_ms: i64, desk: &dyn Desk) -> Vec<Want> {
        let soon = now_ms.saturating_sub(self.typed_ms) < GAP_MS;
        match &event {
            // A scanner types faster than a person and ends with Enter: that one confirms nothing.
            Event::Act(Action::Primary) if soon => return Vec::new(),
            Event::Typed(..) => {
                // What a scanner puts in front of a code waits still, and is no key.
                self.keys.forget();
                self.typed_ms = now_ms;
            }
            Event::Char(_) => self.typed_ms = now_ms,
            _ => {}
        }
        self.dispatch(event, desk)
    }

    fn dispatch(&mut self, event: Event, desk: &dyn Desk) -> Vec<Want> {
        match event {
            Event::Act(action) => self.act(&action, desk),
            Event::Go(page) => self.go(page),
            Event::At(field) => {
                self.stand_at(Some(field));
                Vec::new()
            }
            Event::Typed(field, text) => self.typed(field, &text),
            Event::Open(field) => self.open(field),
            Event::Chosen(field, index) => self.chosen(field, index),
            Event::Training => self.switch_training(desk),
            Event::Wallet(wallet) => self.switch(wallet),
            Event::Check(wallet) => self.ask(wallet),
            Event::Dropped(path) => self.dropped(&path),
            Event::Display(at) => vec![Want::Display(at)],
            Event::Numbers => vec![Want::Numbers],
            Event::RemovePin => {
                self.remove_pin = !self.remove_pin;
                self.pins = (String::new(), String::new());
                Vec::new()
            }
            Event::Char(letter) => self.jump(letter),
        }
    }

    /// A wallet is asked about what the draft says now; no other question has this number.
    pub fn asked(&mut self, wallet: Tender, question: u64) {
        self.checked.insert(wallet, Checked::Running(question));
    }

    /// What a wallet answered. An answer about something that was changed since says nothing.
    pub fn checked(&mut self, wallet: Tender, question: u64, outcome: Result<(), String>) {
        if self.checked.get(&wallet) == Some(&Checked::Running(question)) {
            self.checked.insert(wallet, outcome.map_or_else(Checked::Bad, |()| Checked::Good));
        }
    }

    fn act(&mut self, action: &Action, desk: &dyn Desk) -> Vec<Want> {
        match (self.list, action) {
            (Some((field, at)), Action::Primary | Action::Press) => self.chosen(field, at),
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
            (None, Action::Press) => self.press(desk),
            (None, Action::Back) => self.back(),
            (None, Action::Next) => self.next_field(true),
            (None, Action::Previous) => self.next_field(false),
            (None, Action::Up) => self.other_value(false),
            (None, Action::Down) => self.other_value(true),
            (None, Action::Quit) => vec![Want::Quit],
            (None, _) => Vec::new(),
        }
    }

    /// In training nobody asks the acquirer about real payments, so none may wait for it.
    fn switch_training(&mut self, desk: &dyn Desk) -> Vec<Want> {
        let waiting = if self.training() { 0 } else { desk.unsettled() };
        if waiting > 0 {
            self.notice = Some(self.words.text_with(key::PAYMENTS_TRAINING_OWED, &[("count", waiting.into())]));
            return Vec::new();
        }
        self.notice = None;
        self.draft.set_flag("till.training", !self.training());
        Vec::new()
    }

    /// Switches a wallet on, with the addresses every shop has, or off.
    fn switch(&mut self, wallet: Tender) -> Vec<Want> {
        self.checked.remove(&wallet);
        let section = section(wallet);
        if let Some(removed) = self.draft.take(section) {
            // With what no page shows; another click brings it back.
            self.removed.insert(section, removed);
            return Vec::new();
        }
        match (self.removed.remove(section), wallet) {
            (Some(removed), _) => self.draft.put_back(section, removed),
            (None, Tender::Wechat) => {
                self.draft.set("wechat.base_url", WECHAT_URL);
                self.draft.set("wechat.notify_url", NOBODY);
            }
            (None, _) => self.draft.set("alipay.base_url", ALIPAY_URL),
        }
        if self.purpose == Purpose::First {
            self.draft.set_flag("till.training", false);
        }
        Vec::new()
    }

    fn ask(&mut self, wallet: Tender) -> Vec<Want> {
        if matches!(self.checked.get(&wallet), Some(Checked::Running(_))) {
            return Vec::new();
        }
        let problems = self.look_through();
        if problems.iter().any(|problem| problem.key.starts_with(section(wallet))) {
            return self.go_to_first_wrong();
        }
        vec![Want::Check(wallet)]
    }
}

/// A wallet's section of the file.
const fn section(wallet: Tender) -> &'static str {
    match wallet {
        Tender::Alipay => "alipay",
        _ => "wechat",
    }
}

/// `FR` of `fr-FR`, `fr_FR.UTF-8` or `zh-Hant-TW`.
fn region(locale: &str) -> Option<&str> {
    let tag = locale.split(['.', '@']).next()?;
    tag.split(['-', '_']).skip(1).find(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase()))
}

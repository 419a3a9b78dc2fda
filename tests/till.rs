//! A whole till without a display: keys as the windows hear them in, what is drawn out.

use iced::{Settings, Size};
use iced_test::{Simulator, selector};
use maneki::acquirer::wallet::Wallet;
use maneki::clock::{Clock, parse_rfc3339};
use maneki::config::{Config, Draft};
use maneki::domain::currency::Currency;
use maneki::domain::money::Money;
use maneki::domain::payment::Tender;
use maneki::domain::record::Actor;
use maneki::entropy::Entropy;
use maneki::i18n::{Catalog, Key, Language, key};
use maneki::keys::TillKey;
use maneki::store::{Store, StoreOptions};
use maneki::sync::Engine;
use maneki::ui::Opened;
use maneki::ui::app::Till;
use maneki::ui::keys::{Action, Stroke};
use maneki::ui::screen::Answer;
use maneki::ui::setup::Desk;
use maneki::ui::theme::{Look, Mode};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

const PIN: &str = "2468";

/// A desk with a PIN, which counts how often it was asked for.
struct Locked {
    home: PathBuf,
    asked: AtomicUsize,
    has_pin: AtomicBool,
    is_locked: AtomicBool,
}

impl Desk for Locked {
    fn home(&self) -> &Path {
        &self.home
    }

    fn locale(&self) -> Option<String> {
        None
    }

    fn sold_in(&self) -> Option<Currency> {
        None
    }

    fn owner(&self) -> Option<String> {
        None
    }

    fn unsettled(&self) -> usize {
        0
    }

    fn check(&self, _: &Draft, _: Tender) -> Result<(), String> {
        Ok(())
    }

    fn has_pin(&self) -> bool {
        self.has_pin.load(Ordering::SeqCst)
    }

    fn is_locked(&self) -> bool {
        self.is_locked.load(Ordering::SeqCst)
    }

    fn keep_locked(&self, locked: bool) {
        self.is_locked.store(locked, Ordering::SeqCst);
    }

    fn is_pin(&self, digits: &str) -> bool {
        self.asked.fetch_add(1, Ordering::SeqCst);
        digits == PIN
    }

    fn set_pin(&self, _: Option<&str>) -> Result<(), String> {
        Ok(())
    }
}

const CONFIG: &str = r#"
[shop]
name = "Maison Lumière"
country = "FR"
currency = "EUR"
timezone = "Europe/Paris"
merchant_category_code = "5947"
[till]
id = "paris-1"
language = "en"
customer_language = "zh-Hans"
[local_qr]
template = "26"
guid = "com.example.scheme"
account = "1234567890"
merchant_name = "MAISON LUMIERE"
merchant_city = "PARIS"
[rates]
sources = ["wechat"]
max_age_hours = 96
[offline]
per_sale_max = "200.00"
total_max = "250.00"
count_max = 20
hours_max = 48
"#;

/// A till with a PIN, the engine behind it, and the keys that were pressed.
struct Counter {
    till: Till<Wallet>,
    engine: Engine<Wallet>,
    opened: Opened<Wallet>,
    desk: Arc<Locked>,
    clock: Clock,
    keys: u64,
    _home: tempfile::TempDir,
}

impl Counter {
    fn open() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let clock = Clock::virtual_at(parse_rfc3339("2026-11-21T13:32:26Z").expect("a time"));
        let entropy = Entropy::seeded(7);
        let (config, _) = Config::parse(CONFIG, home.path()).expect("a configuration");
        let key = TillKey::load_or_create(&home.path().join("till.key"), &entropy).expect("a key");
        let db = home.path().join("till.db");
        let options = StoreOptions { till: config.till.id.clone(), key, clock: clock.clone(), durable: false };
        let store = Store::open(&db, options).expect("a store");
        let engine = Engine::new(store, &db, Vec::new(), config.clone(), clock.clone(), entropy).expect("an engine");
        let (asked, has_pin, is_locked) = (AtomicUsize::new(0), AtomicBool::new(true), AtomicBool::new(false));
        let desk = Arc::new(Locked { home: home.path().to_owned(), asked, has_pin, is_locked });
        let opened = Opened { engine: engine.clone(), config, clock: clock.clone(), training: None };
        let till = begin(&opened, &desk);
        Self { till, engine, opened, desk, clock, keys: 0, _home: home }
    }

    /// The program ends and begins again.
    fn start_again(&mut self) {
        self.till = begin(&self.opened, &self.desk);
        self.keys = 0;
    }

    /// Whether these words are in the cashier's window.
    fn reads(&self, words: Key) -> bool {
        let words = Catalog::new(Language::En).text(words);
        Simulator::new(self.till.cashier_view()).find(words).is_ok()
    }

    /// Keys in the same millisecond, as no finger can press them, and the pause after them.
    fn burst(&mut self, strokes: impl IntoIterator<Item = Stroke>) {
        for stroke in strokes {
            let _ = self.till.key(stroke);
            self.keys += 1;
        }
        self.clock.advance(1_000);
        let _ = self.till.keys_quiet(self.keys);
    }

    fn fingers(&mut self, strokes: impl IntoIterator<Item = Stroke>) {
        strokes.into_iter().for_each(|stroke| self.burst([stroke]));
    }

    fn has(&self, id: &'static str) -> bool {
        Simulator::new(self.till.cashier_view()).find(selector::id(id)).is_ok()
    }

    /// Whether the customer reads these words.
    fn customer_reads(&self, language: Language) -> bool {
        let words = Catalog::new(language).text(key::CUSTOMER_QR_LOCAL);
        let size = Size::new(1280.0, 800.0);
        Simulator::with_size(Settings::default(), size, self.till.customer_view(size, 1.0)).find(words).is_ok()
    }

    /// Types €12.00 and lets the engine begin a local QR, which needs no line.
    fn claim(&mut self) {
        self.fingers("1200".chars().map(Stroke::Char).chain([Stroke::F(7)]));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let euro = Currency::from_code("EUR").expect("euro");
        let sale = self.engine.open_sale(vec![Money::new(1200, euro)]).expect("a sale");
        let payment = runtime.block_on(self.engine.pay(Actor::Cashier, &sale, Tender::LocalQr)).expect("a payment");
        let outcome = Ok(Box::new((sale, payment)));
        let _ = self.till.answered(Answer::Begun { ticket: 1, outcome });
        self.clock.advance(1_000);
    }
}

fn begin(opened: &Opened<Wallet>, desk: &Arc<Locked>) -> Till<Wallet> {
    let (engine, config, clock) = (opened.engine.clone(), opened.config.clone(), opened.clock.clone());
    let opened = Opened { engine, config, clock, training: None };
    Till::new(opened, None, Look::new(Mode::Light), Arc::clone(desk) as Arc<dyn Desk>).0
}

fn typed(text: &str) -> impl Iterator<Item = Stroke> {
    text.chars().map(Stroke::Char).chain([Stroke::Enter])
}

#[test]
fn a_scanner_does_not_open_a_locked_till() {
    let mut counter = Counter::open();
    counter.fingers("1200".chars().map(Stroke::Char));
    let _ = counter.till.act(Action::Lock);
    assert!(counter.has("gate-open"));
    // A label that is the very PIN, a customer's code, a product; with Enter behind, and F9 in front.
    for label in [PIN, "134567890123456789", "4006381333931"] {
        counter.burst(typed(label));
        counter.burst([Stroke::F(9)].into_iter().chain(typed(label)));
    }
    assert!(counter.has("gate-open") && counter.desk.asked.load(Ordering::SeqCst) == 0);
    counter.fingers(typed(PIN));
    assert!(!counter.has("gate-open"), "fingers open it");
    assert!(counter.has("tender-local-qr"), "and the sale is as it was left");
}

#[test]
fn f2_speaks_another_language_while_a_customer_pays() {
    let mut counter = Counter::open();
    counter.claim();
    assert!(counter.has("claim-record") && counter.customer_reads(Language::ZhHans));
    counter.fingers([Stroke::F(2)]);
    assert!(counter.customer_reads(Language::En) && !counter.customer_reads(Language::ZhHans));
    assert!(counter.has("claim-record") && counter.has("qr-here"), "the payment goes on");
}

#[test]
fn a_locked_till_is_not_closed_and_begins_locked_again() {
    let mut counter = Counter::open();
    let _ = counter.till.act(Action::Lock);
    let _ = counter.till.ask_to_quit();
    assert!(counter.has("gate-open") && counter.reads(key::LOCK_CLOSE));
    counter.start_again();
    assert!(counter.has("gate-open"), "somebody pulled the plug");
    counter.fingers(typed(PIN));
    assert!(!counter.has("gate-open"));
    counter.start_again();
    assert!(!counter.has("gate-open"));
}

#[test]
fn a_question_is_not_asked_behind_the_gate_of_the_settings() {
    let mut counter = Counter::open();
    let _ = counter.till.act(Action::Settings);
    assert!(counter.has("gate-leave"));
    let _ = counter.till.ask_to_quit();
    assert!(!counter.has("gate-leave"), "who wants to close it sees what is open");
}

#[test]
fn a_pin_that_was_removed_locks_nothing() {
    let mut counter = Counter::open();
    counter.desk.has_pin.store(false, Ordering::SeqCst);
    for action in [Action::Lock, Action::Settings] {
        let _ = counter.till.act(action);
        assert!(!counter.has("gate-open"));
    }
}

#[test]
fn settings_wait_until_the_sale_is_over() {
    let mut counter = Counter::open();
    counter.fingers("1200".chars().map(Stroke::Char));
    let _ = counter.till.act(Action::Settings);
    assert!(!counter.has("gate-open") && counter.reads(key::REASON_SALE_FIRST));
    counter.fingers([Stroke::Delete, Stroke::Delete]);
    let _ = counter.till.act(Action::Settings);
    assert!(counter.has("gate-open"));
}

//! Setting up as a person does it: clicks, keys, mistakes.

mod keyboard;

use super::*;
use crate::i18n::key;
use crate::ui::screen::layout::Layout;
use crate::ui::shot;
use crate::ui::theme::Mode;
use iced::Size;
use std::cell::RefCell;
use std::sync::Mutex;
use tempfile::TempDir;

/// A home in a folder of its own, a French PC, and a wallet that answers what the test wants.
struct Pretend {
    folder: TempDir,
    locale: Option<&'static str>,
    sold_in: Option<Currency>,
    owner: Option<&'static str>,
    unsettled: usize,
    pin: Mutex<Option<String>>,
}

impl Pretend {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self { folder, locale: Some("fr-FR"), sold_in: None, owner: None, unsettled: 0, pin: Mutex::new(None) }
    }

    fn setup(&self, purpose: Purpose) -> Setup {
        let draft = match purpose {
            Purpose::First => Draft::begin(self.home()),
            _ => Draft::open(self.home()),
        };
        let draft = draft.expect("a draft");
        Setup::new(purpose, draft, self, Look::new(Mode::Light), Layout::of(REGULAR))
    }
}

impl Desk for Pretend {
    fn home(&self) -> &Path {
        self.folder.path()
    }

    fn locale(&self) -> Option<String> {
        self.locale.map(str::to_owned)
    }

    fn sold_in(&self) -> Option<Currency> {
        self.sold_in
    }

    fn owner(&self) -> Option<String> {
        self.owner.map(str::to_owned)
    }

    fn unsettled(&self) -> usize {
        self.unsettled
    }

    fn check(&self, _: &Draft, _: Tender) -> Result<(), String> {
        Ok(())
    }

    fn has_pin(&self) -> bool {
        self.pin.lock().expect("a pin").is_some()
    }

    fn is_locked(&self) -> bool {
        false
    }

    fn keep_locked(&self, _: bool) {}

    fn is_pin(&self, digits: &str) -> bool {
        self.pin.lock().expect("a pin").as_deref() == Some(digits)
    }

    fn set_pin(&self, digits: Option<&str>) -> Result<(), String> {
        *self.pin.lock().expect("a pin") = digits.map(str::to_owned);
        Ok(())
    }
}

const REGULAR: Size = Size::new(1366.0, 768.0);

thread_local! {
    /// A clock that moves on by a second with every act of a person.
    static NOW: RefCell<i64> = const { RefCell::new(0) };
}

fn act(setup: &mut Setup, desk: &Pretend, event: Event) -> Vec<Want> {
    let now = NOW.with_borrow_mut(|now| {
        *now += 1000;
        *now
    });
    setup.on(event, now, desk)
}

fn enter(setup: &mut Setup, desk: &Pretend) -> Vec<Want> {
    act(setup, desk, Event::Act(Action::Primary))
}

fn typed(setup: &mut Setup, desk: &Pretend, field: Field, text: &str) {
    act(setup, desk, Event::Typed(field, text.to_owned()));
}

fn choose(setup: &mut Setup, desk: &Pretend, field: Field, value: &str) {
    let place = setup.choices(field).iter().position(|choice| choice.value == value).expect("a choice");
    act(setup, desk, Event::Open(field));
    act(setup, desk, Event::Chosen(field, place));
}

/// As far as the page after the shop's.
fn shop_is_named(desk: &Pretend) -> Setup {
    let mut setup = desk.setup(Purpose::First);
    enter(&mut setup, desk);
    typed(&mut setup, desk, Field::Name, "Maison Lumière");
    enter(&mut setup, desk);
    assert_eq!(setup.page, Page::Payments, "{:?}", setup.wrong);
    setup
}

#[test]
fn a_french_pc_needs_a_name_and_five_times_enter() {
    let desk = Pretend::new();
    let mut setup = desk.setup(Purpose::First);
    assert_eq!((setup.page, setup.words.language()), (Page::Language, Language::Fr));
    enter(&mut setup, &desk);
    assert_eq!((setup.value(Field::Country), setup.value(Field::Currency)), ("FR".to_owned(), "EUR".to_owned()));
    typed(&mut setup, &desk, Field::Name, "Maison Lumière");
    for page in [Page::Payments, Page::Displays, Page::Pin, Page::Ready] {
        enter(&mut setup, &desk);
        assert_eq!(setup.page, page, "{:?}", setup.wrong);
    }
    assert_eq!(enter(&mut setup, &desk), [Want::Open]);
    let (config, warnings) = crate::config::Config::load(desk.home()).expect("a configuration");
    assert!(config.till.training && config.wechat.is_none(), "practice first");
    assert_eq!((config.shop.name.as_str(), config.till.language), ("Maison Lumière", Language::Fr));
    assert!(warnings.iter().all(|warning| warning.key == "rates.sources"), "{warnings:?}");
}

#[test]
fn what_is_missing_is_told_at_its_field_and_nobody_gets_past_it() {
    let desk = Pretend::new();
    let mut setup = desk.setup(Purpose::First);
    enter(&mut setup, &desk);
    let wants = enter(&mut setup, &desk);
    assert_eq!(setup.page, Page::Shop);
    assert_eq!(setup.wrong.keys().copied().collect::<Vec<_>>(), [Field::Name]);
    assert_eq!(wants[0], Want::Focus(Some(Field::Name.id())), "the keyboard is where the mistake is");
    typed(&mut setup, &desk, Field::Name, "Maison");
    typed(&mut setup, &desk, Field::Till, "till 1");
    enter(&mut setup, &desk);
    assert!(setup.wrong.contains_key(&Field::Till) && setup.page == Page::Shop, "{:?}", setup.wrong);
}

#[test]
fn what_was_entered_before_stopping_is_there_again() {
    let desk = Pretend::new();
    drop(shop_is_named(&desk));
    let again = desk.setup(Purpose::First);
    assert_eq!(again.value(Field::Name), "Maison Lumière");
    assert!(!desk.home().join("config.toml").exists(), "nothing is a configuration before its time");
}

#[test]
fn back_leads_through_the_steps_and_keeps_what_was_typed() {
    let desk = Pretend::new();
    let mut setup = shop_is_named(&desk);
    act(&mut setup, &desk, Event::Act(Action::Back));
    assert_eq!((setup.page, setup.value(Field::Name)), (Page::Shop, "Maison Lumière".to_owned()));
    act(&mut setup, &desk, Event::Act(Action::Back));
    assert_eq!(act(&mut setup, &desk, Event::Act(Action::Back)), [Want::Quit]);
}

#[test]
fn a_country_brings_its_money_and_its_time() {
    let desk = Pretend::new();
    let mut setup = desk.setup(Purpose::First);
    enter(&mut setup, &desk);
    choose(&mut setup, &desk, Field::Country, "JP");
    assert_eq!(
        (setup.value(Field::Currency), setup.value(Field::TimeZone)),
        ("JPY".to_owned(), "Asia/Tokyo".to_owned())
    );
    // By keyboard: arrows walk, a letter jumps, and the list does the same.
    act(&mut setup, &desk, Event::Act(Action::Next));
    act(&mut setup, &desk, Event::Act(Action::Previous));
    setup.at = Some(Field::Country);
    act(&mut setup, &desk, Event::Act(Action::Down));
    assert_eq!(setup.value(Field::Country), "KH");
    act(&mut setup, &desk, Event::Char('n'));
    assert_eq!((setup.value(Field::Country), setup.value(Field::Currency)), ("NL".to_owned(), "EUR".to_owned()));
    act(&mut setup, &desk, Event::Open(Field::Country));
    act(&mut setup, &desk, Event::Act(Action::Up));
    enter(&mut setup, &desk);
    assert_eq!((setup.value(Field::Country), setup.is_choosing()), ("MY".to_owned(), false));
}

/// A configuration with nothing wrong in it.
fn shop(currency: &str, till: &str) -> String {
    format!(
        "[shop]\nname = \"A\"\ncountry = \"FR\"\ncurrency = \"{currency}\"\ntimezone = \"Europe/Paris\"\n\
         merchant_category_code = \"5947\"\n[till]\nid = \"{till}\"\n"
    )
}

#[test]
fn a_till_that_has_sold_keeps_its_currency_and_training_is_no_way_round() {
    let desk = Pretend { sold_in: Currency::from_code("EUR").ok(), ..Pretend::new() };
    fs_write(&desk, &shop("EUR", "a"));
    let mut setup = desk.setup(Purpose::Settings);
    act(&mut setup, &desk, Event::Go(Page::Shop));
    for training in [false, true] {
        assert_eq!(setup.training(), training);
        act(&mut setup, &desk, Event::Open(Field::Currency));
        assert!(!setup.is_choosing());
        choose(&mut setup, &desk, Field::Country, "JP");
        assert_eq!(setup.value(Field::Currency), "EUR");
        act(&mut setup, &desk, Event::Training);
    }
    // However it got there, it is not stored, and can be put right.
    setup.draft.set(Field::Currency.key(), "JPY");
    act(&mut setup, &desk, Event::Go(Page::Payments));
    enter(&mut setup, &desk);
    assert_eq!((setup.page, setup.at), (Page::Shop, Some(Field::Currency)));
    assert!(setup.wrong.get(&Field::Currency).is_some_and(|wrong| wrong.contains("EUR")), "{:?}", setup.wrong);
    choose(&mut setup, &desk, Field::Currency, "EUR");
    assert_eq!(enter(&mut setup, &desk), [Want::Open], "{:?}", setup.wrong);
}

#[test]
fn a_till_keeps_the_name_its_journal_was_begun_under() {
    let desk = Pretend { owner: Some("paris-1"), ..Pretend::new() };
    fs_write(&desk, &shop("EUR", "paris-1"));
    let mut setup = desk.setup(Purpose::Settings);
    act(&mut setup, &desk, Event::Go(Page::Shop));
    typed(&mut setup, &desk, Field::Till, "paris-2");
    assert_eq!(setup.value(Field::Till), "paris-1");
    // A file with another name is no till, until its name is put back.
    fs_write(&desk, &shop("EUR", "paris-2"));
    let draft = Draft::open(desk.home()).expect("TOML");
    assert!(Setup::can_repair(&draft, &desk) && !Setup::can_repair(&draft, &Pretend::new()));
    let mut setup = desk.setup(Purpose::Repair);
    assert_eq!((setup.page, setup.at), (Page::Shop, Some(Field::Till)));
    assert!(setup.wrong.get(&Field::Till).is_some_and(|wrong| wrong.contains("paris-1")), "{:?}", setup.wrong);
    assert_eq!(enter(&mut setup, &desk)[0], Want::Focus(Some(Field::Till.id())));
    typed(&mut setup, &desk, Field::Till, "paris-1");
    assert_eq!(enter(&mut setup, &desk), [Want::Open], "{:?}", setup.wrong);
    // A shop that lost its configuration is set up again under that name.
    std::fs::remove_file(desk.home().join("config.toml")).expect("removed");
    assert_eq!(desk.setup(Purpose::First).value(Field::Till), "paris-1");
}

fn fs_write(desk: &Pretend, text: &str) {
    std::fs::write(desk.home().join("config.toml"), text).expect("written");
}

#[test]
fn a_wallet_needs_its_keys_and_the_files_are_copied_into_the_home() {
    let desk = Pretend::new();
    let mut setup = shop_is_named(&desk);
    act(&mut setup, &desk, Event::Wallet(Tender::Wechat));
    assert!(!setup.training() && setup.takes(Tender::Wechat));
    enter(&mut setup, &desk);
    assert_eq!(setup.page, Page::Payments);
    for field in [Field::Merchant, Field::Serial, Field::PrivateKey] {
        assert!(setup.wrong.contains_key(&field), "{field:?} of {:?}", setup.wrong);
    }
    typed(&mut setup, &desk, Field::Merchant, "1900000109");
    typed(&mut setup, &desk, Field::App, "wx8888888888888888");
    typed(&mut setup, &desk, Field::Serial, "1B7B");
    typed(&mut setup, &desk, Field::PrivateKey, "/nowhere/key.pem");
    let v3 = desk.home().join("v3.txt");
    std::fs::write(&v3, "0123456789abcdef0123456789abcdef").expect("written");
    setup.at = Some(Field::V3Key);
    act(&mut setup, &desk, Event::Dropped(v3));
    assert_eq!(setup.value(Field::V3Key), "file:wechat-apiv3.key.new");
    enter(&mut setup, &desk);
    assert_eq!(setup.wrong.get(&Field::PrivateKey), Some(&setup.words.text(key::PAYMENTS_FILE_MISSING)));
    let pem = desk.home().join("mine.pem");
    std::fs::write(&pem, "-----BEGIN PRIVATE KEY-----").expect("written");
    typed(&mut setup, &desk, Field::PrivateKey, &pem.display().to_string());
    assert_eq!(
        act(&mut setup, &desk, Event::Check(Tender::Wechat)),
        [Want::Check(Tender::Wechat)],
        "{:?}",
        setup.wrong
    );
    setup.asked(Tender::Wechat, 1);
    setup.checked(Tender::Wechat, 1, Err("no such merchant".to_owned()));
    assert_eq!(setup.checked.get(&Tender::Wechat), Some(&Checked::Bad("no such merchant".to_owned())));
    // A shop without a line can go on all the same.
    enter(&mut setup, &desk);
    assert_eq!(setup.page, Page::Displays, "{:?}", setup.wrong);
    // Changing the mind leaves no half of a section behind.
    act(&mut setup, &desk, Event::Act(Action::Back));
    act(&mut setup, &desk, Event::Wallet(Tender::Wechat));
    assert!(!setup.draft().has("wechat"));
}

#[test]
fn a_key_that_is_pasted_where_its_file_belongs_is_in_no_file_of_ours() {
    let desk = Pretend::new();
    let mut setup = shop_is_named(&desk);
    act(&mut setup, &desk, Event::Wallet(Tender::Wechat));
    typed(&mut setup, &desk, Field::V3Key, "0123456789abcdef0123456789abcdef");
    enter(&mut setup, &desk);
    act(&mut setup, &desk, Event::Act(Action::Back));
    for entry in std::fs::read_dir(desk.home()).expect("a folder") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(!text.contains("0123456789abcdef"), "{}", path.display());
    }
}

/// A till that takes Alipay+ with keys of its own.
fn with_alipay(desk: &Pretend, more: &str) {
    for name in ["alipay-merchant.pem", "alipay-platform.pem"] {
        std::fs::write(desk.home().join(name), "IN USE").expect("written");
    }
    fs_write(
        desk,
        &format!(
            "{}[alipay]\nbase_url = \"https://open-sea-global.alipay.com\"\nclient_id = \"C1\"\nmerchant_id = \"M1\"\nstore_id = \"S1\"\n\
             private_key = \"file:alipay-merchant.pem\"\npublic_key = \"file:alipay-platform.pem\"\n{more}",
            shop("EUR", "a")
        ),
    );
}

#[test]
fn a_key_that_payments_are_made_with_stays_until_the_settings_are_stored() {
    let desk = Pretend::new();
    with_alipay(&desk, "");
    let read = |name: &str| std::fs::read_to_string(desk.home().join(name)).expect("a key");
    let other = desk.home().join("other.pem");
    std::fs::write(&other, "OTHER").expect("written");
    for stored in [false, true] {
        let mut setup = desk.setup(Purpose::Settings);
        act(&mut setup, &desk, Event::Go(Page::Payments));
        setup.at = Some(Field::AlipayPrivateKey);
        act(&mut setup, &desk, Event::Dropped(other.clone()));
        let wants = act(&mut setup, &desk, Event::Check(Tender::Alipay));
        assert_eq!(wants, [Want::Check(Tender::Alipay)], "{:?}", setup.wrong);
        // The wallet is asked with the new one.
        assert_eq!(setup.draft().get("alipay.private_key"), "file:alipay-merchant.pem.new");
        assert_eq!(read("alipay-merchant.pem"), "IN USE");
        let (event, want) = match stored {
            false => (Action::Back, Want::Leave),
            true => (Action::Primary, Want::Open),
        };
        assert_eq!(act(&mut setup, &desk, Event::Act(event)), [want], "{:?}", setup.wrong);
        assert_eq!(read("alipay-merchant.pem"), if stored { "OTHER" } else { "IN USE" });
        assert!(!desk.home().join("alipay-merchant.pem.new").exists());
    }
    assert!(read("config.toml").contains("\"file:alipay-merchant.pem\""));
    assert_eq!(read("alipay-platform.pem"), "IN USE");
}

#[test]
fn training_waits_until_real_payments_are_settled() {
    let desk = Pretend { unsettled: 2, ..Pretend::new() };
    let mut setup = shop_is_named(&desk);
    act(&mut setup, &desk, Event::Training);
    assert!(!setup.training(), "leaving practice is always possible");
    act(&mut setup, &desk, Event::Training);
    assert!(!setup.training() && setup.notice.as_ref().is_some_and(|notice| notice.contains('2')));
}

#[test]
fn two_pins_must_be_the_same_and_long_enough() {
    let desk = Pretend::new();
    let mut setup = shop_is_named(&desk);
    enter(&mut setup, &desk);
    enter(&mut setup, &desk);
    for (new, again, wrong) in
        [("123", "123", Some(Field::PinNew)), ("1234", "1243", Some(Field::PinAgain)), ("1234", "1234", None)]
    {
        typed(&mut setup, &desk, Field::PinNew, new);
        typed(&mut setup, &desk, Field::PinAgain, again);
        enter(&mut setup, &desk);
        assert_eq!(setup.wrong.keys().next().copied(), wrong, "{new} {again}");
        assert_eq!(setup.page == Page::Ready, wrong.is_none());
    }
    assert!(desk.is_pin("1234"));
}

#[test]
fn what_a_page_does_not_show_stays() {
    let desk = Pretend::new();
    with_alipay(&desk, "code_seconds = 240\n");
    let text = std::fs::read_to_string(desk.home().join("config.toml")).expect("a file");
    fs_write(&desk, &text.replacen("[till]", "offers = [\"a\", \"b\", \"c\"]\n[till]", 1));
    let mut setup = desk.setup(Purpose::Settings);
    act(&mut setup, &desk, Event::Go(Page::Shop));
    for text in ["", "n", "ne"] {
        typed(&mut setup, &desk, Field::Offer, text);
    }
    act(&mut setup, &desk, Event::Go(Page::Payments));
    act(&mut setup, &desk, Event::Wallet(Tender::Alipay));
    assert!(!setup.takes(Tender::Alipay));
    act(&mut setup, &desk, Event::Wallet(Tender::Alipay));
    assert_eq!(enter(&mut setup, &desk), [Want::Open], "{:?}", setup.wrong);
    let stored = std::fs::read_to_string(desk.home().join("config.toml")).expect("a file");
    assert_eq!(stored, text.replacen("[till]", "offers = [\"ne\", \"b\", \"c\"]\n[till]", 1));
}

#[test]
fn what_no_field_can_put_right_is_told_in_words() {
    let desk = Pretend::new();
    with_alipay(&desk, "poll_ms = 5\n");
    let draft = Draft::open(desk.home()).expect("TOML");
    assert!(!Setup::can_repair(&draft, &desk), "no page has this value");
    let told =
        |setup: &Setup| setup.failure.as_ref().is_some_and(|told| told.contains("config.toml:16: alipay.poll_ms"));
    let mut setup = desk.setup(Purpose::Repair);
    enter(&mut setup, &desk);
    assert!(told(&setup), "{:?}", setup.failure);
}

#[test]
fn a_pin_is_stored_or_removed_with_the_settings_from_whatever_page() {
    let desk = Pretend::new();
    fs_write(&desk, &shop("EUR", "a"));
    let mut setup = desk.setup(Purpose::Settings);
    act(&mut setup, &desk, Event::Go(Page::Pin));
    typed(&mut setup, &desk, Field::PinNew, "2468");
    typed(&mut setup, &desk, Field::PinAgain, "2486");
    act(&mut setup, &desk, Event::Go(Page::Look));
    enter(&mut setup, &desk);
    assert_eq!((setup.page, setup.at), (Page::Pin, Some(Field::PinAgain)), "it says why not");
    typed(&mut setup, &desk, Field::PinAgain, "2468");
    act(&mut setup, &desk, Event::Go(Page::Look));
    assert!(!desk.has_pin());
    assert_eq!(enter(&mut setup, &desk), [Want::Open], "{:?}", setup.wrong);
    assert!(desk.is_pin("2468"));
    for (last, left) in [(Action::Back, true), (Action::Primary, false)] {
        let mut setup = desk.setup(Purpose::Settings);
        act(&mut setup, &desk, Event::Go(Page::Pin));
        act(&mut setup, &desk, Event::RemovePin);
        assert!(desk.has_pin(), "not before it is stored");
        act(&mut setup, &desk, Event::Act(last));
        assert_eq!(desk.has_pin(), left);
    }
}

#[test]
fn what_a_wallet_said_is_about_what_it_was_asked() {
    let desk = Pretend::new();
    with_alipay(&desk, "");
    let mut setup = desk.setup(Purpose::Settings);
    act(&mut setup, &desk, Event::Go(Page::Payments));
    let good = |setup: &Setup| setup.checked.get(&Tender::Alipay) == Some(&Checked::Good);
    setup.asked(Tender::Alipay, 1);
    setup.checked(Tender::Alipay, 1, Ok(()));
    assert!(good(&setup));
    typed(&mut setup, &desk, Field::Client, "C2");
    assert!(!good(&setup), "another client was not asked about");
    setup.asked(Tender::Alipay, 2);
    typed(&mut setup, &desk, Field::Client, "C3");
    setup.checked(Tender::Alipay, 2, Ok(()));
    assert!(!good(&setup), "the answer came too late");
    setup.asked(Tender::Alipay, 3);
    setup.checked(Tender::Alipay, 2, Ok(()));
    assert!(!good(&setup), "it is the answer to another question");
    typed(&mut setup, &desk, Field::Name, "B");
    setup.checked(Tender::Alipay, 3, Ok(()));
    assert!(good(&setup), "the shop's name is nothing to the wallet");
    // Nor do other pages hear it.
    let mut other = desk.setup(Purpose::Settings);
    other.checked(Tender::Alipay, 3, Ok(()));
    assert!(!good(&other));
}

#[test]
fn a_wrong_value_opens_its_page_and_can_be_put_right() {
    let desk = Pretend::new();
    fs_write(
        &desk,
        "# ours\n[shop]\nname = \"A\"\ncountry = \"FR\"\ncurrency = \"EURO\"\ntimezone = \"Europe/Paris\"\nmerchant_category_code = \"5947\"\n[till]\nid = \"a\"\n",
    );
    let draft = Draft::open(desk.home()).expect("TOML");
    assert!(Setup::can_repair(&draft, &desk));
    let mut setup = desk.setup(Purpose::Repair);
    assert_eq!((setup.page, setup.at), (Page::Shop, Some(Field::Currency)));
    choose(&mut setup, &desk, Field::Currency, "EUR");
    assert_eq!(enter(&mut setup, &desk), [Want::Open], "{:?}", setup.wrong);
    let text = std::fs::read_to_string(desk.home().join("config.toml")).expect("a file");
    assert!(text.starts_with("# ours\n") && text.contains("currency = \"EUR\""), "{text}");
    // What no page knows is for an editor.
    fs_write(
        &desk,
        "[shop]\nname = \"A\"\ncountry = \"FR\"\ncurrency = \"EUR\"\ntimezone = \"Europe/Paris\"\nmerchant_category_code = \"5947\"\n[till]\nid = \"a\"\n[offline]\n",
    );
    let draft = Draft::open(desk.home()).expect("TOML");
    assert!(!Setup::can_repair(&draft, &desk));
}

#[test]
fn settings_change_nothing_until_they_are_stored() {
    let desk = Pretend::new();
    let mut setup = shop_is_named(&desk);
    for _ in 0..4 {
        enter(&mut setup, &desk);
    }
    let before = std::fs::read_to_string(desk.home().join("config.toml")).expect("a file");
    let mut settings = desk.setup(Purpose::Settings);
    act(&mut settings, &desk, Event::Go(Page::Shop));
    typed(&mut settings, &desk, Field::Name, "Another");
    assert_eq!(act(&mut settings, &desk, Event::Act(Action::Back)), [Want::Leave]);
    assert_eq!(std::fs::read_to_string(desk.home().join("config.toml")).expect("a file"), before);
    assert_eq!(enter(&mut settings, &desk), [Want::Open]);
    assert!(std::fs::read_to_string(desk.home().join("config.toml")).expect("a file").contains("Another"));
}

#[test]
fn the_enter_of_a_scanner_confirms_nothing() {
    let desk = Pretend::new();
    let mut setup = desk.setup(Purpose::First);
    setup.on(Event::Act(Action::Primary), 1_000, &desk);
    assert_eq!(setup.page, Page::Shop);
    setup.on(Event::Typed(Field::Name, "6901234567892".to_owned()), 5_000, &desk);
    setup.on(Event::Act(Action::Primary), 5_020, &desk);
    assert_eq!(setup.page, Page::Shop);
    setup.on(Event::Act(Action::Primary), 5_400, &desk);
    assert_eq!(setup.page, Page::Payments);
}

/// Every page with something on it, by its name.
pub(crate) fn every_page(language: Language, size: Size, look: Look) -> Vec<(String, Setup, TempDir)> {
    let mut all = Vec::new();
    for (name, purpose) in [("setup", Purpose::First), ("settings", Purpose::Settings)] {
        let pages = if purpose == Purpose::First { Page::STEPS } else { &[Page::Look, Page::Payments][..] };
        for page in pages {
            let desk = Pretend::new();
            let draft = Draft::begin(desk.home()).expect("a draft");
            let mut setup = Setup::new(purpose, draft, &desk, look, Layout::of(size));
            setup.words = Catalog::new(language);
            setup.look = look.for_language(language);
            setup.draft.set(Field::Language.key(), language.tag());
            setup.draft.set(Field::Name.key(), "Maison Lumière");
            setup.page = *page;
            setup.has_pin = true;
            setup.displays = vec![
                Display { name: "DP-1".to_owned(), width: 1366, height: 768, here: true, chosen: false },
                Display { name: "HDMI-2".to_owned(), width: 1280, height: 800, here: false, chosen: true },
            ];
            if purpose == Purpose::Settings && *page == Page::Payments {
                act(&mut setup, &desk, Event::Wallet(Tender::Wechat));
                act(&mut setup, &desk, Event::Wallet(Tender::Alipay));
                setup.asked(Tender::Alipay, 1);
                setup.checked(Tender::Alipay, 1, Err("address: no answer from open-sea-global.alipay.com".to_owned()));
                enter(&mut setup, &desk);
            }
            all.push((format!("{name}-{page:?}").to_lowercase(), setup, desk.folder));
        }
    }
    all
}

/// Where pictures are kept, in a build for somebody who looks at them.
const KEPT_IN: Option<&str> = option_env!("MANEKI_SCREENS");

#[test]
fn pictures_of_every_page() {
    for (name, setup, _folder) in every_page(Language::De, REGULAR, Look::new(Mode::Dark)) {
        let picture = shot::take(view(&setup), &setup.look.theme(), REGULAR, 1.0).expect("a picture");
        if let Some(folder) = KEPT_IN {
            picture.save(&Path::new(folder).join(format!("{name}.png"))).expect("the folder can be written");
        }
        let first = picture.rgba[..4].to_vec();
        assert!(picture.rgba.chunks(4).any(|pixel| pixel != first), "{name} is empty");
    }
}

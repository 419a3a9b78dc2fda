//! The whole program without a display: messages in, its windows' state out. Tasks are dropped.

use super::*;
use crate::acquirer::wallet::Wallet;
use crate::clock::Clock;
use crate::config::Config;
use crate::i18n::trouble;
use crate::ui::Opened;
use crate::ui::UiOptions;
use crate::ui::app::State;
use crate::ui::app::painting::Reach;
use crate::ui::monitors::Area;
use crate::ui::screen::broken::StartTrouble;
use crate::ui::theme::Mode;
use std::sync::Arc;

/// A desk where nobody sits.
struct Nobody(std::path::PathBuf);

impl crate::ui::setup::Desk for Nobody {
    fn home(&self) -> &std::path::Path {
        &self.0
    }

    fn locale(&self) -> Option<String> {
        None
    }

    fn sold_in(&self) -> Option<crate::domain::currency::Currency> {
        None
    }

    fn owner(&self) -> Option<String> {
        None
    }

    fn unsettled(&self) -> usize {
        0
    }

    fn check(&self, _: &crate::config::Draft, _: crate::domain::payment::Tender) -> Result<(), String> {
        Ok(())
    }

    fn has_pin(&self) -> bool {
        false
    }

    fn is_locked(&self) -> bool {
        false
    }

    fn keep_locked(&self, _: bool) {}

    fn is_pin(&self, _: &str) -> bool {
        false
    }

    fn set_pin(&self, _: Option<&str>) -> Result<(), String> {
        Ok(())
    }
}

fn app(home: &std::path::Path) -> App<Wallet> {
    let trouble = || StartTrouble { words: trouble::STORE_FAILED, path: String::new(), detail: String::new() };
    let options = UiOptions {
        open: Arc::new(move || Err(trouble())),
        language: None,
        theme: None,
        scale: None,
        desk: Arc::new(Nobody(home.to_owned())),
    };
    App::boot(Arc::new(options)).0
}

/// An app whose till sells.
fn selling(home: &std::path::Path) -> App<Wallet> {
    let text = "[shop]\nname = \"A\"\ncountry = \"FR\"\ncurrency = \"EUR\"\ntimezone = \"Europe/Paris\"\nmerchant_category_code = \"5947\"\n\
                [till]\nid = \"paris-1\"\n[rates]\nsources = []\nmax_age_hours = 96\n";
    let (config, _) = Config::parse(text, home).expect("a configuration");
    let clock = Clock::system();
    let engine = crate::sync::tests::without_wallets(&config, &clock);
    let open = move || {
        let (engine, config, clock) = (engine.clone(), config.clone(), clock.clone());
        Ok(Opened { engine, config, clock, training: None })
    };
    let desk = Arc::new(Nobody(home.to_owned()));
    let options = UiOptions { open: Arc::new(open), language: None, theme: None, scale: None, desk };
    App::boot(Arc::new(options)).0
}

/// Whether the cashier's screens think that there is a customer's window.
fn is_said_to_be_open(app: &App<Wallet>) -> bool {
    match &app.state {
        State::Running(till) => till.context.customer_window,
        _ => panic!("the till does not run"),
    }
}

fn monitor(name: &str, x: i32, width: u32) -> Monitor {
    Monitor { name: name.to_owned(), area: Area { x, y: 0, width, height: 1080 }, primary: name == "A" }
}

fn two() -> Vec<Monitor> {
    vec![monitor("A", 0, 1920), monitor("B", 1920, 1280)]
}

fn one() -> Vec<Monitor> {
    vec![monitor("A", 0, 1920)]
}

fn three() -> Vec<Monitor> {
    [two(), vec![monitor("C", 3200, 1024)]].concat()
}

fn window(app: &App<Wallet>) -> Option<Id> {
    app.windows.of(Role::Customer).map(|pane| pane.id)
}

fn on(app: &App<Wallet>) -> Option<&str> {
    match &app.displays.customer {
        Customer::Open(place) => place.monitor.as_ref().map(|monitor| monitor.name.as_str()),
        _ => None,
    }
}

#[test]
fn the_window_is_lost_and_comes_back_and_stays_closed_when_a_person_closed_it() {
    let home = tempfile::tempdir().expect("a folder");
    let mut app = app(home.path());
    assert_eq!(window(&app), None);
    let _ = app.update(Message::Tells(true));
    assert_eq!(window(&app), None, "the monitors are not known yet");
    let _ = app.update(Message::Monitors(two()));
    let first = window(&app).expect("a window");
    assert_eq!(on(&app), Some("B"));
    let _ = app.update(Message::Monitors(one()));
    assert_eq!(window(&app), None);
    // What the window system tells of the closed window afterwards is nobody's wish.
    let _ = app.update(Message::Closed(first));
    let _ = app.update(Message::Monitors(two()));
    let second = window(&app).expect("the window again");
    assert_ne!(first, second);
    let _ = app.update(Message::CloseRequested(second));
    let _ = app.update(Message::Monitors(one()));
    let _ = app.update(Message::Monitors(two()));
    assert_eq!(window(&app), None, "a person closed it");
    let _ = app.update(Message::Display);
    assert_eq!(on(&app), Some("B"));
    assert_eq!(placement::load(home.path()), None, "opening it again chooses nothing");
    let killed = window(&app).expect("a window");
    let _ = app.update(Message::Closed(killed));
    assert_eq!(app.displays.customer, Customer::Dismissed);
}

#[test]
fn the_cashier_reads_whether_there_is_a_customers_window() {
    let home = tempfile::tempdir().expect("a folder");
    let mut app = selling(home.path());
    assert!(is_said_to_be_open(&app), "it is about to open");
    let _ = app.update(Message::Monitors(two()));
    assert!(is_said_to_be_open(&app));
    let id = window(&app).expect("a window");
    let _ = app.update(Message::CloseRequested(id));
    assert!(!is_said_to_be_open(&app));
    // Chosen, remembered, and not there when the till starts.
    let _ = app.update(Message::Display);
    let _ = app.update(Message::Display);
    let _ = app.update(Message::Display);
    assert_eq!(placement::load(home.path()).map(|choice| choice.monitor).as_deref(), Some("B"));
    drop(app);
    let mut again = selling(home.path());
    let _ = again.update(Message::Monitors(one()));
    assert_eq!(window(&again), None);
    assert!(!is_said_to_be_open(&again));
}

#[test]
fn a_system_that_does_not_tell_its_monitors_gets_an_ordinary_window() {
    let home = tempfile::tempdir().expect("a folder");
    let mut app = app(home.path());
    let _ = app.update(Message::Tells(false));
    assert_eq!(app.displays.customer, Customer::Open(Place::anywhere()));
    assert!(window(&app).is_some());
}

#[test]
fn the_next_monitor_is_remembered_over_a_restart() {
    let home = tempfile::tempdir().expect("a folder");
    let mut first = app(home.path());
    let _ = first.update(Message::Monitors(three()));
    assert_eq!(on(&first), Some("A"), "nobody knows which of two");
    let _ = first.update(Message::Display);
    let _ = first.update(Message::Display);
    assert_eq!(on(&first), Some("C"));
    let mut second = app(home.path());
    let _ = second.update(Message::Monitors(three()));
    assert_eq!(on(&second), Some("C"));
}

#[test]
fn a_window_a_person_moves_is_remembered_and_one_the_desktop_moves_is_not() {
    let home = tempfile::tempdir().expect("a folder");
    let mut app = app(home.path());
    let _ = app.update(Message::Monitors(three()));
    let _ = app.update(Message::Display);
    let id = window(&app).expect("a window");
    assert_eq!(on(&app), Some("B"));
    // Just opened: the desktop put it elsewhere, and it is sent to its own monitor.
    let _ = app.update(Message::Moved(id, Point::new(3300.0, 0.0)));
    assert_eq!(app.displays.arrival.as_ref().map(|arrival| arrival.tries), Some(1));
    let _ = app.update(Message::Moved(id, Point::new(1920.0, 0.0)));
    assert_eq!(app.displays.arrival.as_ref().map(|arrival| arrival.fills), Some(true));
    let _ = app.update(Message::Settled(Id::unique()));
    assert!(app.displays.arrival.is_some(), "that was another window");
    let _ = app.update(Message::Settled(id));
    // The desktop has changed under it: what it did with the window is nobody's wish.
    let _ = app.update(Message::Moved(id, Point::new(3300.0, 0.0)));
    let _ = app.update(Message::Carried(id, [one(), vec![monitor("C", 1920, 1024)]].concat()));
    assert_eq!(app.displays.remembered.as_ref().map(|choice| choice.monitor.as_str()), Some("B"));
    let _ = app.update(Message::Monitors(three()));
    let id = window(&app).expect("a window");
    let _ = app.update(Message::Settled(id));
    let _ = app.update(Message::Moved(id, Point::new(3300.0, 0.0)));
    let _ = app.update(Message::Carried(id, three()));
    assert_eq!(placement::load(home.path()).map(|choice| choice.monitor).as_deref(), Some("C"));
    assert_eq!(on(&app), Some("C"));
}

#[test]
fn a_window_that_opened_where_it_belongs_fills_its_monitor_without_being_moved() {
    let home = tempfile::tempdir().expect("a folder");
    for (x, asked) in [(1920.0, 1), (100.0, 0)] {
        let mut app = app(home.path());
        let _ = app.update(Message::Monitors(two()));
        let id = window(&app).expect("a window");
        let is = Measures { scale: 1.0, monitor: None, position: Some(Point::new(x, 0.0)) };
        let _ = app.update(Message::Measured(id, is));
        assert_eq!(app.update(Message::Settled(id)).units(), asked, "at {x}");
        assert_eq!(app.update(Message::Settled(id)).units(), 0, "once");
    }
}

#[test]
fn an_unknown_window_changes_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let mut app = app(home.path());
    let _ = app.update(Message::Monitors(two()));
    let (before, unknown) = (app.displays.customer.clone(), Id::unique());
    for message in [
        Message::Opened(unknown),
        Message::Measured(unknown, Measures { scale: 1.0, monitor: Some(Size::new(3840.0, 2160.0)), position: None }),
        Message::Resized(unknown, Size::new(1.0, 1.0)),
        Message::Rescaled(unknown, 3.0),
        Message::Moved(unknown, Point::new(0.0, 0.0)),
        Message::Carried(unknown, two()),
        Message::Settled(unknown),
        Message::Focused(unknown),
        Message::CloseRequested(unknown),
        Message::Closed(unknown),
        Message::HideNumbers(99),
    ] {
        let _ = app.update(message);
    }
    assert_eq!(app.displays.customer, before);
    assert!((app.factor() - 1.0).abs() < f32::EPSILON);
    assert_eq!(app.title(unknown), "Maneki");
    let _ = app.view(unknown);
}

#[test]
fn each_monitor_shows_its_number_until_its_own_moment_is_over() {
    let home = tempfile::tempdir().expect("a folder");
    let mut app = app(home.path());
    let _ = app.show_numbers();
    assert!(app.windows.numbers().is_empty(), "no monitor is known");
    let _ = app.update(Message::Monitors(three()));
    let _ = app.show_numbers();
    assert_eq!(app.windows.of(Role::Number(3)).and_then(|pane| pane.position), Some((3200 + 512 - 120, 540 - 120)));
    let _ = app.show_numbers();
    assert_eq!(app.windows.numbers().len(), 3, "the older ones are closed");
    let _ = app.update(Message::HideNumbers(2));
    assert_eq!(app.windows.numbers().len(), 3, "the moment of the older ones");
    let _ = app.update(Message::HideNumbers(3));
    assert!(app.windows.numbers().is_empty());
}

#[test]
fn the_cashiers_window_grows_only_where_nobody_said_how_large_it_is() {
    let home = tempfile::tempdir().expect("a folder");
    let large = Some(Size::new(3840.0, 2160.0));
    for (told, scale, monitor, expected) in
        [(None, 1.0, large, 2.0), (None, 1.0, None, 1.0), (None, 1.5, large, 1.0), (Some(1.1), 1.0, large, 1.1)]
    {
        let mut app = app(home.path());
        Arc::get_mut(&mut app.options).expect("alone").scale = told;
        let id = app.windows.of(Role::Cashier).expect("a window").id;
        let _ = app.update(Message::Measured(id, Measures { scale, monitor, position: Some(Point::ORIGIN) }));
        assert!((app.factor() - expected).abs() < f32::EPSILON, "{told:?} {scale} {monitor:?}: {}", app.factor());
    }
}

#[test]
fn the_customers_window_opens_on_the_monitor_the_cashiers_is_not_on() {
    let home = tempfile::tempdir().expect("a folder");
    let mut app = app(home.path());
    let id = app.windows.of(Role::Cashier).expect("a window").id;
    // In logical pixels, two physical ones each: the corner is at 2000 of the desktop.
    let position = Some(Point::new(1000.0, 0.0));
    let _ = app.update(Message::Measured(id, Measures { scale: 2.0, monitor: None, position }));
    let _ = app.update(Message::Resized(id, Size::new(600.0, 500.0)));
    let _ = app.update(Message::Monitors(two()));
    assert_eq!(on(&app), Some("A"));
}

/// The renderer stops the program at a colour that is none.
#[test]
fn every_look_gives_the_renderer_colours_it_can_draw() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = app(folder.path());
    for (mode, high) in [(Mode::Light, false), (Mode::Dark, false), (Mode::Light, true), (Mode::Dark, true)] {
        let theme = Look::with_contrast(mode, high).theme();
        let grounds = [(); 2].map(|()| {
            app.painting.changed(Reach::Whole);
            app.style(&theme).background_color
        });
        assert_ne!(grounds[0], grounds[1], "what differs is painted anew");
        for ground in grounds {
            assert!([ground.r, ground.g, ground.b].iter().all(|part| (0.0..=1.0).contains(part)), "{ground:?}");
        }
    }
}

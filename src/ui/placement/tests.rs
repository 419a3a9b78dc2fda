use super::*;
use iced::Size;

fn monitor(name: &str, (x, y): (i32, i32), (width, height): (u32, u32)) -> Monitor {
    Monitor { name: name.to_owned(), area: Area { x, y, width, height }, primary: name == "A" }
}

/// The cashier's monitor, the customer's right of it, a third one right of that.
fn a() -> Monitor {
    monitor("A", (0, 0), (1920, 1080))
}

fn b() -> Monitor {
    monitor("B", (1920, 0), (1280, 800))
}

fn c() -> Monitor {
    monitor("C", (3200, 0), (1024, 768))
}

/// The cashier's window in the middle of A.
fn on_a() -> Till {
    Till { area: Some(Area { x: 277, y: 156, width: 1366, height: 768 }), scale: 1.0 }
}

fn on_b() -> Till {
    Till { area: Some(Area { x: 1900, y: 10, width: 1280, height: 768 }), scale: 1.0 }
}

fn choice(monitor: &Monitor) -> Choice {
    Choice::of(monitor)
}

/// Where a window opens, short: the monitor, and `full` or `beside`; `wait` while it does not.
fn told(place: Option<&Place>) -> String {
    let Some(place) = place else { return "wait".to_owned() };
    let name = place.monitor.as_ref().map_or("-", |monitor| monitor.name.as_str());
    format!("{name} {}", if place.full_screen { "full" } else { "beside" })
}

#[test]
fn the_customers_window_opens_where_it_belongs() {
    let nowhere = Till { area: None, scale: 1.0 };
    let cases = [
        ("monitors are not known", vec![], None, on_a(), "- beside"),
        ("not known, though one is remembered", vec![], Some(b()), on_a(), "- beside"),
        ("one", vec![a()], None, on_a(), "A beside"),
        ("one, and it is the remembered one", vec![a()], Some(a()), on_a(), "A beside"),
        ("one, and another is remembered", vec![a()], Some(b()), on_a(), "wait"),
        ("two, nothing remembered", vec![a(), b()], None, on_a(), "B full"),
        ("two, and the cashier is on the second", vec![a(), b()], None, on_b(), "A full"),
        ("two, and the cashier may be anywhere: the primary one", vec![a(), b()], None, nowhere, "B full"),
        ("two, and the remembered one is gone for good", vec![a(), c()], Some(b()), on_a(), "C full"),
        ("two, and the remembered one is the cashier's", vec![a(), b()], Some(a()), on_a(), "A beside"),
        ("three, nothing remembered: nobody guesses", vec![a(), b(), c()], None, on_a(), "A beside"),
        ("three, one remembered", vec![a(), b(), c()], Some(c()), on_a(), "C full"),
        ("two that show the same picture", vec![a(), monitor("B", (0, 0), (1280, 800))], None, on_a(), "A beside"),
    ];
    for (case, monitors, remembered, till, expected) in cases {
        let remembered = remembered.as_ref().map(choice);
        assert_eq!(told(place(&monitors, remembered.as_ref(), till).as_ref()), expected, "{case}");
    }
}

#[test]
fn a_window_of_its_own_fills_its_monitor_exactly() {
    let opens = place(&[a(), b()], None, on_a()).expect("a place");
    assert_eq!((opens.position, opens.size), (Some((1920, 0)), Some((1280, 800))));
}

#[test]
fn an_ordinary_window_stands_beside_the_cashiers_where_there_is_room() {
    let till = |x, y, width, height, scale| Till { area: Some(Area { x, y, width, height }), scale };
    let large = (3840, 2160);
    let cases = [
        (large, till(0, 0, 1366, 768, 1.0), Some((1366, 0)), Some((1280, 800))),
        (large, till(2474, 0, 1366, 768, 1.0), Some((1194, 0)), Some((1280, 800))),
        ((1920, 2160), till(277, 0, 1366, 768, 1.0), Some((0, 768)), Some((1280, 800))),
        ((1920, 2160), till(277, 1392, 1366, 768, 1.0), Some((0, 592)), Some((1280, 800))),
        (large, till(0, 0, 2732, 1536, 2.0), None, None),
        ((1366, 768), till(0, 0, 1366, 768, 1.0), None, None),
    ];
    for (size, till, position, expected) in cases {
        let opens = place(&[monitor("A", (0, 0), size)], None, till).expect("a place");
        assert_eq!((opens.position, opens.size), (position, expected), "{size:?} {till:?}");
        assert!(!opens.full_screen);
    }
}

#[test]
fn a_monitor_is_found_again_by_its_name_and_by_its_size_where_two_have_the_same() {
    let same = [monitor("X", (0, 0), (1920, 1080)), monitor("X", (1920, 0), (1280, 800))];
    let found = |name: &str, width, height| {
        let choice = Choice { monitor: name.to_owned(), width, height };
        choice.find(&same).map(|monitor| monitor.area.x)
    };
    assert_eq!(found("X", 1280, 800), Some(1920));
    assert_eq!(found("X", 1920, 1080), Some(0));
    assert_eq!(found("X", 640, 480), Some(0));
    assert_eq!(found("Y", 1280, 800), None);
}

fn open(monitors: &[Monitor], on: &Monitor) -> Customer {
    Customer::Open(Place::on(on, monitors, on_a()))
}

/// An ordinary window that was moved by hand.
fn carried(on: &Monitor) -> Customer {
    Customer::Open(Place { monitor: Some(on.clone()), ..Place::anywhere() })
}

/// What follows, short.
fn step(step: &Step) -> String {
    match step {
        Step::Stay => "stay".to_owned(),
        Step::Lose(choice) => format!("lose {}", choice.monitor),
        Step::Open(place) => told(Some(place)),
    }
}

#[test]
fn the_window_goes_with_its_monitor_and_comes_back_with_it() {
    let (one, two) = (vec![a()], vec![a(), b()]);
    let moved = monitor("B", (0, 1080), (1280, 800));
    let cases = [
        ("the start, one", Customer::Starting, one.clone(), None, "A beside"),
        ("the start, the remembered one is missing", Customer::Starting, one.clone(), Some(b()), "lose B"),
        ("the start, two", Customer::Starting, two.clone(), None, "B full"),
        ("nothing changed", open(&two, &b()), two.clone(), None, "stay"),
        ("pulled out", open(&two, &b()), one.clone(), None, "lose B"),
        ("for a moment there is none", open(&two, &b()), vec![], None, "lose B"),
        ("gone, and still none", Customer::Lost(choice(&b())), vec![], None, "stay"),
        ("gone, and still gone", Customer::Lost(choice(&b())), one.clone(), None, "stay"),
        ("back", Customer::Lost(choice(&b())), two.clone(), None, "B full"),
        ("another one instead", Customer::Lost(choice(&b())), vec![a(), c()], None, "C full"),
        ("two others, one cannot know", Customer::Lost(choice(&b())), vec![a(), c(), moved.clone()], None, "B full"),
        ("closed by a person", Customer::Dismissed, two.clone(), Some(b()), "stay"),
        ("it stands elsewhere now", open(&two, &b()), vec![a(), moved], None, "B full"),
        ("a first one beside the cashier's", open(&one, &a()), two.clone(), None, "B full"),
        ("beside the cashier's by choice", open(&two, &a()), two.clone(), Some(a()), "stay"),
        ("an ordinary window on a chosen monitor that goes", carried(&b()), one.clone(), Some(b()), "lose B"),
        ("an ordinary window whose monitor nobody chose", carried(&b()), one.clone(), None, "stay"),
        ("a third one comes", open(&two, &b()), vec![a(), b(), c()], None, "stay"),
        ("nothing is known of monitors", Customer::Open(Place::anywhere()), vec![], None, "stay"),
    ];
    for (case, customer, monitors, remembered, expected) in cases {
        let remembered = remembered.as_ref().map(choice);
        assert_eq!(step(&changed(&customer, &monitors, remembered.as_ref(), on_a())), expected, "{case}");
    }
}

#[test]
fn a_person_gets_the_window_back_or_moves_it_on() {
    let (one, two, three) = (vec![a()], vec![a(), b()], vec![a(), b(), c()]);
    let cases = [
        ("closed, two", Customer::Dismissed, two.clone(), None, "B full", None),
        ("closed, the remembered one of three", Customer::Dismissed, three.clone(), Some(c()), "C full", None),
        ("its monitor is gone: here, then", Customer::Lost(choice(&b())), one.clone(), Some(b()), "A beside", None),
        ("not known", Customer::Dismissed, vec![], None, "- beside", None),
        ("open, the next of two", open(&two, &b()), two.clone(), None, "A beside", Some("A")),
        ("open, and on", open(&two, &a()), two, Some(a()), "B full", Some("B")),
        ("open, the next of three", open(&three, &b()), three, None, "C full", Some("C")),
        ("open, no other", open(&one, &a()), one, None, "stay", None),
        ("open, not known", Customer::Open(Place::anywhere()), vec![], None, "stay", None),
    ];
    for (case, customer, monitors, remembered, expected, kept) in cases {
        let remembered = remembered.as_ref().map(choice);
        let (does, choice) = asked(&customer, &monitors, remembered.as_ref(), on_a());
        assert_eq!((step(&does).as_str(), choice.as_ref().map(|it| it.monitor.as_str())), (expected, kept), "{case}");
    }
}

#[test]
fn the_scale_leaves_room_for_the_whole_window() {
    let cases = [
        ((3840.0, 2160.0), 2.0),
        ((2560.0, 1440.0), 1.5),
        ((1920.0, 1080.0), 1.25),
        ((1366.0, 768.0), 1.0),
        ((1024.0, 768.0), 1.0),
        ((2732.0, 1535.0), 1.5),
        ((0.0, 0.0), 1.0),
    ];
    for ((width, height), expected) in cases {
        let scale = automatic_scale(Size::new(width, height));
        assert!((scale - expected).abs() < f32::EPSILON, "{width}x{height}: {scale}");
    }
}

#[test]
fn a_choice_is_kept_in_the_home_for_its_owner_alone() {
    let home = tempfile::tempdir().expect("a folder");
    assert_eq!(load(home.path()), None);
    save(home.path(), &choice(&a()));
    save(home.path(), &choice(&b()));
    assert_eq!(load(home.path()), Some(choice(&b())));
    let path = home.path().join("windows.toml");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&path).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    for damaged in [
        &b"[customer]\nmonitor = 7\n"[..],
        b"\xff\xfe",
        b"[customer",
        b"",
        b"[customer]\nmonitor = \"B\"\nwidth = -1\nheight = 2\n",
    ] {
        std::fs::write(&path, damaged).expect("written");
        assert_eq!(load(home.path()), None, "{damaged:?}");
    }
    // What cannot be written is a line in the log, no more.
    save(&home.path().join("missing"), &choice(&a()));
}

//! The icons as primitives on a grid of 24, so that any canvas can draw them at any size.

/// One stroke or fill of an icon. Angles are degrees clockwise from east.
#[derive(Debug, Clone, Copy)]
pub enum Stroke {
    /// An open line through points.
    Line(&'static [(f32, f32)]),
    /// A closed line through points.
    Closed(&'static [(f32, f32)]),
    /// Centre and radius, stroked.
    Circle(f32, f32, f32),
    /// Centre and radius, filled.
    Disc(f32, f32, f32),
    /// Centre, radius, from and to.
    Arc(f32, f32, f32, f32, f32),
    /// Corner, width, height and corner radius.
    Rounded(f32, f32, f32, f32, f32),
    /// Start, two controls, end.
    Cubic([(f32, f32); 4]),
}

use Stroke::{Arc, Circle, Closed, Cubic, Disc, Line, Rounded};

/// What can be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Icon {
    /// Paid, done, selected.
    Tick,
    /// Not paid, cancel, times key.
    Cross,
    /// + key.
    Plus,
    /// Quantity down.
    Minus,
    /// Back.
    Left,
    /// Next.
    Right,
    /// Open a choice.
    Down,
    /// Continue.
    ArrowRight,
    /// Time.
    Clock,
    /// Preparing (turns 12 steps a second, 30 degrees each).
    Spinner,
    /// Not verified.
    Claimed,
    /// Find, ask now.
    Search,
    /// Checking.
    Checking,
    /// QR.
    Qr,
    /// Scan the customer's code.
    Scan,
    /// Phone.
    Phone,
    /// Password.
    PhoneLock,
    /// Cash.
    Cash,
    /// External card.
    Card,
    /// Delete one digit.
    Backspace,
    /// Lock, locked.
    Lock,
    /// Cashier.
    User,
    /// Online detail.
    Cloud,
    /// Offline.
    Offline,
    /// Queue, export.
    Queue,
    /// Rate.
    Rate,
    /// Print.
    Print,
    /// Receipt.
    Receipt,
    /// Refund.
    Refund,
    /// Hold, parked.
    Hold,
    /// Discount.
    Discount,
    /// Today.
    Chart,
    /// Sales.
    List,
    /// Reconcile, differs.
    Compare,
    /// Close day.
    Calendar,
    /// Training, verify, sign.
    Shield,
    /// Needs a person.
    Warning,
    /// Information.
    Info,
    /// Sound.
    Sound,
    /// Language.
    Globe,
    /// Settings.
    Sliders,
    /// Sell.
    Store,
    /// Offer.
    Gift,
    /// Cash drawer.
    Drawer,
    /// Customer display.
    Display,
    /// Connection.
    Link,
    /// Keys, proof code.
    Key,
    /// Waiting for others.
    Hourglass,
}

impl Icon {
    /// Every icon.
    pub const ALL: [Self; 48] = [
        Self::Tick,
        Self::Cross,
        Self::Plus,
        Self::Minus,
        Self::Left,
        Self::Right,
        Self::Down,
        Self::ArrowRight,
        Self::Clock,
        Self::Spinner,
        Self::Claimed,
        Self::Search,
        Self::Checking,
        Self::Qr,
        Self::Scan,
        Self::Phone,
        Self::PhoneLock,
        Self::Cash,
        Self::Card,
        Self::Backspace,
        Self::Lock,
        Self::User,
        Self::Cloud,
        Self::Offline,
        Self::Queue,
        Self::Rate,
        Self::Print,
        Self::Receipt,
        Self::Refund,
        Self::Hold,
        Self::Discount,
        Self::Chart,
        Self::List,
        Self::Compare,
        Self::Calendar,
        Self::Shield,
        Self::Warning,
        Self::Info,
        Self::Sound,
        Self::Globe,
        Self::Sliders,
        Self::Store,
        Self::Gift,
        Self::Drawer,
        Self::Display,
        Self::Link,
        Self::Key,
        Self::Hourglass,
    ];

    /// The strokes of this icon.
    pub const fn strokes(self) -> &'static [Stroke] {
        match self {
            Self::Tick => TICK,
            Self::Cross => CROSS,
            Self::Plus => PLUS,
            Self::Minus => MINUS,
            Self::Left => LEFT,
            Self::Right => RIGHT,
            Self::Down => DOWN,
            Self::ArrowRight => ARROW_RIGHT,
            Self::Clock => CLOCK,
            Self::Spinner => SPINNER,
            Self::Claimed => CLAIMED,
            Self::Search => SEARCH,
            Self::Checking => CHECKING,
            Self::Qr => QR,
            Self::Scan => SCAN,
            Self::Phone => PHONE,
            Self::PhoneLock => PHONE_LOCK,
            Self::Cash => CASH,
            Self::Card => CARD,
            Self::Backspace => BACKSPACE,
            Self::Lock => LOCK,
            Self::User => USER,
            Self::Cloud => CLOUD,
            Self::Offline => OFFLINE,
            Self::Queue => QUEUE,
            Self::Rate => RATE,
            Self::Print => PRINT,
            Self::Receipt => RECEIPT,
            Self::Refund => REFUND,
            Self::Hold => HOLD,
            Self::Discount => DISCOUNT,
            Self::Chart => CHART,
            Self::List => LIST,
            Self::Compare => COMPARE,
            Self::Calendar => CALENDAR,
            Self::Shield => SHIELD,
            Self::Warning => WARNING,
            Self::Info => INFO,
            Self::Sound => SOUND,
            Self::Globe => GLOBE,
            Self::Sliders => SLIDERS,
            Self::Store => STORE,
            Self::Gift => GIFT,
            Self::Drawer => DRAWER,
            Self::Display => DISPLAY,
            Self::Link => LINK,
            Self::Key => KEY,
            Self::Hourglass => HOURGLASS,
        }
    }
}

const TICK: &[Stroke] = &[Line(&[(5.0, 12.5), (10.0, 17.5), (19.5, 7.0)])];
const CROSS: &[Stroke] = &[Line(&[(6.0, 6.0), (18.0, 18.0)]), Line(&[(18.0, 6.0), (6.0, 18.0)])];
const PLUS: &[Stroke] = &[Line(&[(12.0, 5.0), (12.0, 19.0)]), Line(&[(5.0, 12.0), (19.0, 12.0)])];
const MINUS: &[Stroke] = &[Line(&[(5.0, 12.0), (19.0, 12.0)])];
const LEFT: &[Stroke] = &[Line(&[(15.0, 5.0), (8.0, 12.0), (15.0, 19.0)])];
const RIGHT: &[Stroke] = &[Line(&[(9.0, 5.0), (16.0, 12.0), (9.0, 19.0)])];
const DOWN: &[Stroke] = &[Line(&[(5.0, 9.0), (12.0, 16.0), (19.0, 9.0)])];
const ARROW_RIGHT: &[Stroke] = &[Line(&[(4.0, 12.0), (20.0, 12.0)]), Line(&[(14.0, 6.0), (20.0, 12.0), (14.0, 18.0)])];
const CLOCK: &[Stroke] = &[Circle(12.0, 12.0, 9.0), Line(&[(12.0, 7.0), (12.0, 12.0), (15.5, 14.5)])];
const SPINNER: &[Stroke] = &[Arc(12.0, 12.0, 9.0, -90.0, 180.0)];
const CLAIMED: &[Stroke] = &[
    Arc(12.0, 12.0, 9.0, -60.0, 210.0),
    Arc(12.0, 9.6, 2.9, 180.0, 380.0),
    Line(&[(14.7, 10.6), (12.0, 12.9), (12.0, 13.6)]),
    Disc(12.0, 17.1, 1.25),
];
const SEARCH: &[Stroke] = &[Circle(10.5, 10.5, 6.5), Line(&[(15.5, 15.5), (21.0, 21.0)])];
const CHECKING: &[Stroke] = &[
    Circle(10.5, 10.5, 6.5),
    Line(&[(15.5, 15.5), (21.0, 21.0)]),
    Disc(8.0, 10.5, 1.25),
    Disc(10.5, 10.5, 1.25),
    Disc(13.0, 10.5, 1.25),
];
const QR: &[Stroke] = &[
    Rounded(3.0, 3.0, 7.0, 7.0, 1.0),
    Rounded(14.0, 3.0, 7.0, 7.0, 1.0),
    Rounded(3.0, 14.0, 7.0, 7.0, 1.0),
    Line(&[(14.0, 14.0), (17.0, 14.0), (17.0, 17.0)]),
    Disc(21.0, 14.0, 1.25),
    Line(&[(14.0, 18.0), (14.0, 21.0)]),
    Line(&[(18.0, 21.0), (21.0, 21.0), (21.0, 18.0)]),
];
const SCAN: &[Stroke] = &[
    Line(&[(3.0, 8.0), (3.0, 4.0), (7.0, 4.0)]),
    Line(&[(17.0, 4.0), (21.0, 4.0), (21.0, 8.0)]),
    Line(&[(21.0, 16.0), (21.0, 20.0), (17.0, 20.0)]),
    Line(&[(7.0, 20.0), (3.0, 20.0), (3.0, 16.0)]),
    Line(&[(7.5, 8.5), (7.5, 15.5)]),
    Line(&[(12.0, 8.5), (12.0, 15.5)]),
    Line(&[(16.5, 8.5), (16.5, 15.5)]),
];
const PHONE: &[Stroke] = &[Rounded(6.5, 2.5, 11.0, 19.0, 2.5), Line(&[(11.0, 18.2), (13.0, 18.2)])];
const PHONE_LOCK: &[Stroke] = &[
    Rounded(5.5, 2.5, 13.0, 19.0, 2.5),
    Disc(9.0, 11.0, 1.05),
    Disc(12.0, 11.0, 1.05),
    Disc(15.0, 11.0, 1.05),
    Line(&[(11.0, 18.0), (13.0, 18.0)]),
];
const CASH: &[Stroke] =
    &[Rounded(2.5, 6.0, 19.0, 12.0, 2.0), Circle(12.0, 12.0, 2.8), Disc(6.0, 9.5, 1.25), Disc(18.0, 14.5, 1.25)];
const CARD: &[Stroke] =
    &[Rounded(2.5, 5.0, 19.0, 14.0, 2.0), Line(&[(2.5, 10.0), (21.5, 10.0)]), Line(&[(6.5, 15.0), (10.0, 15.0)])];
const BACKSPACE: &[Stroke] = &[
    Closed(&[(9.0, 5.0), (21.0, 5.0), (21.0, 19.0), (9.0, 19.0), (3.0, 12.0)]),
    Line(&[(12.0, 9.5), (17.0, 14.5)]),
    Line(&[(17.0, 9.5), (12.0, 14.5)]),
];
const LOCK: &[Stroke] = &[
    Rounded(5.0, 11.0, 14.0, 10.0, 2.0),
    Line(&[(8.0, 11.0), (8.0, 8.0)]),
    Arc(12.0, 8.0, 4.0, 180.0, 360.0),
    Line(&[(16.0, 8.0), (16.0, 11.0)]),
];
const USER: &[Stroke] = &[Circle(12.0, 8.0, 4.0), Arc(12.0, 21.0, 8.0, 180.0, 360.0)];
const CLOUD: &[Stroke] = &[
    Cubic([(7.0, 19.0), (2.5, 19.0), (2.2, 12.6), (6.6, 12.2)]),
    Cubic([(6.6, 12.2), (6.6, 4.5), (17.0, 4.0), (17.6, 11.0)]),
    Cubic([(17.6, 11.0), (23.0, 11.4), (22.4, 19.0), (17.6, 19.0)]),
    Line(&[(7.0, 19.0), (17.6, 19.0)]),
];
const OFFLINE: &[Stroke] = &[
    Cubic([(7.0, 19.0), (2.5, 19.0), (2.2, 12.6), (6.6, 12.2)]),
    Cubic([(6.6, 12.2), (6.6, 4.5), (17.0, 4.0), (17.6, 11.0)]),
    Cubic([(17.6, 11.0), (23.0, 11.4), (22.4, 19.0), (17.6, 19.0)]),
    Line(&[(7.0, 19.0), (17.6, 19.0)]),
    Line(&[(4.0, 3.0), (20.0, 22.0)]),
];
const QUEUE: &[Stroke] = &[
    Line(&[(3.0, 14.0), (3.0, 20.0), (21.0, 20.0), (21.0, 14.0)]),
    Line(&[(12.0, 15.0), (12.0, 4.0)]),
    Line(&[(7.5, 8.5), (12.0, 4.0), (16.5, 8.5)]),
];
const RATE: &[Stroke] = &[
    Line(&[(4.0, 8.0), (20.0, 8.0)]),
    Line(&[(16.0, 4.0), (20.0, 8.0), (16.0, 12.0)]),
    Line(&[(20.0, 16.0), (4.0, 16.0)]),
    Line(&[(8.0, 12.0), (4.0, 16.0), (8.0, 20.0)]),
];
const PRINT: &[Stroke] = &[
    Line(&[(7.0, 8.0), (7.0, 3.0), (17.0, 3.0), (17.0, 8.0)]),
    Line(&[(7.0, 17.0), (3.0, 17.0), (3.0, 8.0), (21.0, 8.0), (21.0, 17.0), (17.0, 17.0)]),
    Rounded(7.0, 13.5, 10.0, 7.5, 1.0),
];
const RECEIPT: &[Stroke] = &[
    Closed(&[(5.0, 3.0), (19.0, 3.0), (19.0, 21.0), (15.5, 19.0), (12.0, 21.0), (8.5, 19.0), (5.0, 21.0)]),
    Line(&[(9.0, 8.0), (15.0, 8.0)]),
    Line(&[(9.0, 12.5), (15.0, 12.5)]),
];
const REFUND: &[Stroke] = &[
    Line(&[(8.5, 4.0), (4.0, 8.5), (8.5, 13.0)]),
    Line(&[(4.0, 8.5), (14.0, 8.5)]),
    Arc(14.0, 14.25, 5.75, -90.0, 90.0),
    Line(&[(14.0, 20.0), (9.0, 20.0)]),
];
const HOLD: &[Stroke] = &[Line(&[(9.0, 5.0), (9.0, 19.0)]), Line(&[(15.0, 5.0), (15.0, 19.0)])];
const DISCOUNT: &[Stroke] = &[Circle(7.5, 7.5, 2.8), Circle(16.5, 16.5, 2.8), Line(&[(18.5, 5.5), (5.5, 18.5)])];
const CHART: &[Stroke] = &[
    Line(&[(3.0, 21.0), (21.0, 21.0)]),
    Line(&[(7.0, 17.0), (7.0, 12.0)]),
    Line(&[(12.0, 17.0), (12.0, 5.0)]),
    Line(&[(17.0, 17.0), (17.0, 9.0)]),
];
const LIST: &[Stroke] = &[
    Line(&[(9.0, 6.0), (21.0, 6.0)]),
    Line(&[(9.0, 12.0), (21.0, 12.0)]),
    Line(&[(9.0, 18.0), (21.0, 18.0)]),
    Disc(4.0, 6.0, 1.25),
    Disc(4.0, 12.0, 1.25),
    Disc(4.0, 18.0, 1.25),
];
const COMPARE: &[Stroke] = &[
    Rounded(3.0, 4.0, 7.0, 16.0, 1.5),
    Rounded(14.0, 4.0, 7.0, 16.0, 1.5),
    Disc(6.5, 9.0, 1.25),
    Disc(17.5, 9.0, 1.25),
    Disc(6.5, 14.0, 1.25),
];
const CALENDAR: &[Stroke] = &[
    Rounded(3.0, 5.0, 18.0, 16.0, 2.0),
    Line(&[(3.0, 10.0), (21.0, 10.0)]),
    Line(&[(8.0, 2.5), (8.0, 6.5)]),
    Line(&[(16.0, 2.5), (16.0, 6.5)]),
];
const SHIELD: &[Stroke] = &[
    Cubic([(12.0, 3.0), (15.0, 5.0), (17.5, 5.6), (20.0, 5.8)]),
    Cubic([(20.0, 5.8), (20.0, 14.0), (18.0, 18.5), (12.0, 21.5)]),
    Cubic([(12.0, 21.5), (6.0, 18.5), (4.0, 14.0), (4.0, 5.8)]),
    Cubic([(4.0, 5.8), (6.5, 5.6), (9.0, 5.0), (12.0, 3.0)]),
    Line(&[(8.5, 12.0), (11.0, 14.5), (15.5, 9.5)]),
];
const WARNING: &[Stroke] =
    &[Closed(&[(12.0, 3.5), (22.0, 20.5), (2.0, 20.5)]), Line(&[(12.0, 10.0), (12.0, 14.5)]), Disc(12.0, 17.6, 1.2)];
const INFO: &[Stroke] = &[Circle(12.0, 12.0, 9.0), Line(&[(12.0, 11.0), (12.0, 16.5)]), Disc(12.0, 7.6, 1.25)];
const SOUND: &[Stroke] = &[
    Closed(&[(3.0, 9.5), (7.0, 9.5), (12.0, 5.0), (12.0, 19.0), (7.0, 14.5), (3.0, 14.5)]),
    Arc(12.0, 12.0, 5.0, -40.0, 40.0),
    Arc(12.0, 12.0, 9.0, -40.0, 40.0),
];
const GLOBE: &[Stroke] = &[
    Circle(12.0, 12.0, 9.0),
    Line(&[(3.0, 12.0), (21.0, 12.0)]),
    Cubic([(12.0, 3.0), (6.5, 8.0), (6.5, 16.0), (12.0, 21.0)]),
    Cubic([(12.0, 3.0), (17.5, 8.0), (17.5, 16.0), (12.0, 21.0)]),
];
const SLIDERS: &[Stroke] = &[
    Line(&[(4.0, 6.0), (20.0, 6.0)]),
    Line(&[(4.0, 12.0), (20.0, 12.0)]),
    Line(&[(4.0, 18.0), (20.0, 18.0)]),
    Disc(9.0, 6.0, 2.6),
    Disc(15.0, 12.0, 2.6),
    Disc(8.0, 18.0, 2.6),
];
const STORE: &[Stroke] = &[
    Closed(&[(5.0, 3.0), (19.0, 3.0), (21.5, 9.0), (2.5, 9.0)]),
    Line(&[(4.5, 9.0), (4.5, 21.0), (19.5, 21.0), (19.5, 9.0)]),
    Line(&[(10.0, 21.0), (10.0, 14.5), (14.0, 14.5), (14.0, 21.0)]),
];
const GIFT: &[Stroke] = &[
    Rounded(3.0, 8.0, 18.0, 4.5, 1.0),
    Line(&[(5.0, 12.5), (5.0, 21.0), (19.0, 21.0), (19.0, 12.5)]),
    Line(&[(12.0, 8.0), (12.0, 21.0)]),
    Cubic([(12.0, 8.0), (6.0, 8.0), (6.0, 2.0), (12.0, 8.0)]),
    Cubic([(12.0, 8.0), (18.0, 8.0), (18.0, 2.0), (12.0, 8.0)]),
];
const DRAWER: &[Stroke] = &[
    Rounded(3.0, 12.0, 18.0, 8.0, 1.5),
    Line(&[(6.0, 12.0), (6.0, 5.0), (18.0, 5.0), (18.0, 12.0)]),
    Line(&[(10.0, 16.0), (14.0, 16.0)]),
];
const DISPLAY: &[Stroke] =
    &[Rounded(2.5, 4.0, 19.0, 12.5, 2.0), Line(&[(12.0, 16.5), (12.0, 20.5)]), Line(&[(8.0, 20.5), (16.0, 20.5)])];
const LINK: &[Stroke] =
    &[Line(&[(9.0, 15.0), (15.0, 9.0)]), Arc(7.5, 16.5, 4.5, 20.0, 250.0), Arc(16.5, 7.5, 4.5, 200.0, 430.0)];
const KEY: &[Stroke] =
    &[Circle(7.5, 12.0, 4.5), Line(&[(12.0, 12.0), (21.5, 12.0), (21.5, 15.5)]), Line(&[(17.5, 12.0), (17.5, 15.0)])];
const HOURGLASS: &[Stroke] = &[
    Line(&[(6.0, 3.0), (18.0, 3.0)]),
    Line(&[(6.0, 21.0), (18.0, 21.0)]),
    Line(&[(7.0, 3.0), (7.0, 7.0), (12.0, 12.0), (17.0, 7.0), (17.0, 3.0)]),
    Line(&[(7.0, 21.0), (7.0, 17.0), (12.0, 12.0), (17.0, 17.0), (17.0, 21.0)]),
];

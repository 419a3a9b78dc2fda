//! Sizes that depend on the width of the cashier's window, in logical pixels.

use iced::Size;

/// How much room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breakpoint {
    /// Below 1180: shorter words, the cart hides behind a payment.
    Compact,
    /// 1180 to 1599.
    Regular,
    /// 1600 and more.
    Wide,
}

/// The sizes of one breakpoint.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Layout {
    pub breakpoint: Breakpoint,
    pub size: Size,
    /// Between cards and around them.
    pub gutter: f32,
    pub cart: f32,
    pub tenders: f32,
    pub hero_height: f32,
    pub hero_amount: f32,
    pub hero_rmb: f32,
    /// Width of the RMB half of the hero.
    pub hero_side: f32,
    pub key_gap: f32,
    pub key_digit: f32,
    /// The right column of the pay panel.
    pub side: f32,
    /// The preview of the customer's window in it.
    pub preview: f32,
    /// The amount on pay screens and the RMB below it.
    pub figure: f32,
    pub figure_2: f32,
    /// Whether the bar of hints fits.
    pub hints: bool,
    /// Heights of what stands on a payment.
    pub card: Card,
}

/// Heights on the card of a payment, which needs all its room in a low window, and under strips above it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Card {
    /// There is little room: what can stand beside each other does.
    pub low: bool,
    pub band: f32,
    pub band_paid: f32,
    /// The row that stands for the cart.
    pub summary: f32,
    /// Around the body.
    pub padding: f32,
    /// Between the side and the rule before it.
    pub edge: f32,
    /// Between paragraphs.
    pub gap: f32,
    /// A fact, a line of the log.
    pub row: f32,
    /// The row of actions.
    pub actions: f32,
    /// The amounts in the side column.
    pub beside: f32,
    pub beside_2: f32,
    /// The largest amount of a card that has one.
    pub amount: f32,
    /// The box with the change.
    pub change: f32,
    pub change_size: f32,
    pub quick_note: f32,
    /// A total of the day, and its figure.
    pub today: f32,
    pub today_figure: f32,
}

impl Card {
    const ROOMY: Self = Self {
        low: false,
        band: 96.0,
        band_paid: 112.0,
        summary: 44.0,
        padding: 28.0,
        edge: 24.0,
        gap: 12.0,
        row: 36.0,
        actions: 96.0,
        beside: 56.0,
        beside_2: 44.0,
        amount: 72.0,
        change: 120.0,
        change_size: 88.0,
        quick_note: 76.0,
        today: 112.0,
        today_figure: 32.0,
    };
    const LOW: Self = Self {
        low: true,
        band: 84.0,
        band_paid: 80.0,
        summary: 36.0,
        padding: 12.0,
        edge: 16.0,
        gap: 4.0,
        row: 26.0,
        actions: 76.0,
        beside: 32.0,
        beside_2: 24.0,
        amount: 56.0,
        change: 88.0,
        change_size: 64.0,
        quick_note: 64.0,
        today: 86.0,
        today_figure: 28.0,
    };
}

/// Below this height, without strips and hints, a card is low.
const LOW: f32 = 700.0;

/// Heights and paddings that do not change with the window.
pub mod fixed {
    pub const HEADER: f32 = 48.0;
    pub const MARK: f32 = 30.0;
    pub const HINTS: f32 = 36.0;
    pub const STRIP: f32 = 64.0;
    pub const TRAINING: f32 = 52.0;
    pub const HATCH: f32 = 8.0;
    /// A cell of the header that is pressed.
    pub const TOOL: f32 = 56.0;
    pub const STRIP_METER: f32 = 146.0;
    pub const BAND: f32 = 96.0;
    pub const PAID_WORD: f32 = 54.0;
    pub const CART_HEADER: f32 = 52.0;
    pub const CART_LINE: f32 = 60.0;
    pub const CART_TOTAL: f32 = 76.0;
    pub const CURSOR: f32 = 4.0;
    pub const CARET: f32 = 2.0;
    pub const ACTION: f32 = 64.0;
    pub const BODY_PADDING: f32 = 28.0;
    pub const METER: f32 = 10.0;
    pub const BAR: f32 = 12.0;
    pub const DOCK_KEY: f32 = 62.0;
    pub const QUICK_NOTE: f32 = 76.0;
    pub const SIDE_BUTTON: f32 = 54.0;
    pub const ROW: f32 = 36.0;
    pub const QR_HERE: f32 = 420.0;
    /// The code beside a claim: the 57 modules a local QR has with its white, of three pixels each. With two, readers
    /// lose it when it is turned.
    pub const CLAIM_QR: f32 = 174.0;
    pub const BUTTON: f32 = 48.0;
    /// Between the two answers of a dialog, at least.
    pub const DIALOG_APART: f32 = 96.0;
    /// The most a list of keys needs for its two columns.
    pub const HELP: f32 = 1180.0;
    pub const STEP: f32 = 28.0;
    /// Two columns of facts: the width of the first.
    pub const FACT: f32 = 228.0;
    /// Widths of the columns of a table.
    pub const COLUMN_TIME: f32 = 92.0;
    pub const COLUMN_NAME: f32 = 186.0;
    pub const COLUMN_CHIP: f32 = 130.0;
    pub const COLUMN_MONEY: f32 = 130.0;
    pub const TODAY_SIDE: f32 = 390.0;
    /// Text of the figures on pay screens.
    pub const FIGURE_2: f32 = 56.0;
    pub const FIGURE_3: f32 = 44.0;
}

impl Layout {
    /// The sizes of a window of `size`.
    pub fn of(size: Size) -> Self {
        Self::under(size, 0.0)
    }

    /// The sizes of a window of `size` with strips of `strips` pixels under its header.
    pub fn under(size: Size, strips: f32) -> Self {
        let mut layout = match size.width {
            width if width < 1180.0 => Self::compact(size),
            width if width < 1600.0 => Self::regular(size),
            _ => Self::wide(size),
        };
        if size.height < 720.0 {
            layout.hero_height = 136.0;
            layout.hero_amount = layout.hero_amount.min(72.0);
            layout.hints = false;
        }
        let hints = if layout.hints { fixed::HINTS } else { 0.0 };
        if size.height - strips - hints < LOW {
            layout.card = Card::LOW;
            layout.preview = 240.0;
            layout.figure = 44.0;
            layout.figure_2 = 28.0;
        }
        layout
    }

    /// Whether there is room for the cart beside a payment.
    pub fn shows_cart_while_paying(&self) -> bool {
        self.breakpoint != Breakpoint::Compact
    }

    /// Width of everything right of the cart.
    pub fn main(&self) -> f32 {
        self.size.width - self.cart - 3.0 * self.gutter
    }

    /// Width of the pay panel.
    pub fn panel(&self) -> f32 {
        if self.shows_cart_while_paying() { self.main() } else { self.size.width - 2.0 * self.gutter }
    }

    /// Width of the left body of the pay panel, without paddings.
    pub fn body(&self) -> f32 {
        self.panel() - self.side - 2.0 * self.card.padding - 3.0
    }

    /// Width of the right column of the pay panel, without paddings.
    pub fn beside(&self) -> f32 {
        self.side - self.card.padding - self.card.edge
    }

    fn compact(size: Size) -> Self {
        Self {
            breakpoint: Breakpoint::Compact,
            size,
            gutter: 12.0,
            cart: 292.0,
            tenders: 216.0,
            hero_height: 136.0,
            hero_amount: 72.0,
            hero_rmb: 42.0,
            hero_side: 298.0,
            key_gap: 10.0,
            key_digit: 40.0,
            side: 400.0,
            preview: 348.0,
            figure: 72.0,
            figure_2: 44.0,
            hints: true,
            card: Card { padding: 20.0, summary: 36.0, actions: 84.0, beside: 44.0, beside_2: 32.0, ..Card::ROOMY },
        }
    }

    fn regular(size: Size) -> Self {
        Self {
            breakpoint: Breakpoint::Regular,
            size,
            gutter: 16.0,
            cart: 372.0,
            tenders: 296.0,
            hero_height: 176.0,
            hero_amount: 104.0,
            hero_rmb: 60.0,
            hero_side: 404.0,
            key_gap: 12.0,
            key_digit: 40.0,
            side: 400.0,
            preview: 348.0,
            figure: 80.0,
            figure_2: 52.0,
            hints: true,
            card: Card::ROOMY,
        }
    }

    fn wide(size: Size) -> Self {
        Self {
            breakpoint: Breakpoint::Wide,
            size,
            gutter: 20.0,
            cart: 480.0,
            tenders: 400.0,
            hero_height: 232.0,
            hero_amount: 144.0,
            hero_rmb: 80.0,
            hero_side: 560.0,
            key_gap: 14.0,
            key_digit: 56.0,
            side: 480.0,
            preview: 428.0,
            figure: 96.0,
            figure_2: 60.0,
            hints: true,
            card: Card::ROOMY,
        }
    }
}

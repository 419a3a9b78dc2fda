//! Colours, spaces and shapes by the role they play, and the styles built from them.
//!
//! Hue always means a payment state or a wallet; everything else is white, porcelain grey or ink.

pub mod button;
pub mod container;

use super::font::Fonts;
use crate::i18n::Language;
use iced::Color;

/// Steps of space, in logical pixels.
pub mod space {
    pub const XXS: f32 = 4.0;
    pub const XS: f32 = 8.0;
    pub const S: f32 = 12.0;
    pub const M: f32 = 16.0;
    pub const L: f32 = 24.0;
    pub const XL: f32 = 32.0;
    pub const XXL: f32 = 48.0;
    pub const XXXL: f32 = 64.0;
}

/// Corner radii, in logical pixels.
pub mod radius {
    /// Wallet chips and key caps.
    pub const CHIP: f32 = 4.0;
    /// Buttons, keys and inputs.
    pub const BUTTON: f32 = 8.0;
    /// Cards.
    pub const CARD: f32 = 12.0;
    /// A band on top of a card: the card's radius less its border.
    pub const BAND: f32 = 11.0;
    /// Cards of the customer's window, at unit 1.
    pub const CUSTOMER_CARD: f32 = 20.0;
}

/// Border widths, in logical pixels.
pub mod border {
    /// Cards, keys, hairlines.
    pub const HAIRLINE: f32 = 1.0;
    /// The selected one of several.
    pub const SELECTED: f32 = 2.0;
    /// The keyboard's focus.
    pub const FOCUS: f32 = 3.0;
}

/// Text sizes, in logical pixels.
pub mod size {
    pub const TINY: f32 = 13.0;
    pub const SMALL: f32 = 14.0;
    pub const STATUS: f32 = 15.0;
    pub const BODY: f32 = 16.0;
    pub const LABEL: f32 = 18.0;
    pub const TITLE: f32 = 22.0;
    pub const HEADING: f32 = 28.0;
    pub const STATE: f32 = 32.0;
    pub const TIMER: f32 = 44.0;
    pub const AMOUNT: f32 = 104.0;
}

/// Lacquer red and gold: the cat, the welcome and the lock screen, never a payment.
pub mod brand {
    use super::hex;
    use iced::Color;

    pub const LACQUER: Color = hex(0x8C1A1F);
    pub const LACQUER_DEEP: Color = hex(0x6B1216);
    pub const GOLD: Color = hex(0xF0C25A);
    pub const GOLD_DEEP: Color = hex(0x8A5A00);
    pub const PAPER: Color = hex(0xFFF8EC);
}

/// What only claimed payments have: stripes, so that they differ without colour too.
pub mod claim {
    use super::hex;
    use iced::Color;

    /// Stripe on the solid band.
    pub const STRIPE: Color = hex(0x8A3F9E);
    /// Stripe on the tint.
    pub const TINT_STRIPE: Color = hex(0xEBD3EF);
    /// The sale on the screen in the meter of the risk budget.
    pub const METER: Color = hex(0xC486D4);
}

/// Light or dark. The customer's window is always light.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mode {
    #[default]
    Light,
    Dark,
}

/// The seven colours a state can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StateRole {
    /// Neutral: preparing, a refund waiting, cash.
    Idle,
    /// Waiting for the customer.
    Wait,
    /// Somebody is working: password, checking, cancelling.
    Busy,
    /// Final and positive. Nothing else is green.
    Paid,
    /// Claimed, not verified; striped where it is a surface.
    Claim,
    /// Final and negative, or a person must decide.
    Fail,
    /// Training; always with the hatch bar.
    Train,
}

impl StateRole {
    /// All of them.
    pub const ALL: [Self; 7] = [Self::Idle, Self::Wait, Self::Busy, Self::Paid, Self::Claim, Self::Fail, Self::Train];
}

/// The colours of one state in one mode.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StateColors {
    /// Band and icon block; the same in both modes.
    pub solid: Color,
    /// Text on `solid`.
    pub on: Color,
    /// Ground of pills and notes.
    pub tint: Color,
    /// Text and icon on `tint`.
    pub fg: Color,
    /// Border of `tint`.
    pub line: Color,
    /// Bars and meters: `solid` by day, `fg` in the dark.
    pub bar: Color,
}

/// Who moves the money, as a chip with a solid fill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wallet {
    Wechat,
    Alipay,
    LocalQr,
    Cash,
    Card,
}

impl Wallet {
    /// The chip's fill; white stands on it.
    pub const fn solid(self) -> Color {
        match self {
            Self::Wechat => hex(0x0E6B33),
            Self::Alipay => hex(0x0B4FA8),
            Self::LocalQr | Self::Cash => hex(0x3F4B45),
            Self::Card => hex(0x5B4A3A),
        }
    }
}

/// Every colour of one mode by its role.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// Window background.
    pub page: Color,
    /// Cards, keys, header.
    pub surface: Color,
    /// Operator keys, notes.
    pub sunken: Color,
    /// Hairlines, tracks, borders of keys.
    pub line: Color,
    /// Borders of what can be pressed or filled in.
    pub line_strong: Color,
    /// Body text and amounts.
    pub text: Color,
    /// Second text.
    pub text_2: Color,
    /// Labels and hints.
    pub text_3: Color,
    /// Labels of locked buttons.
    pub disabled: Color,
    /// The one action colour.
    pub ink: Color,
    /// `ink` under the pointer.
    pub ink_hover: Color,
    /// Text on ink.
    pub on_ink: Color,
    /// Second text on ink.
    pub on_ink_2: Color,
    /// Selected row, live line of the cart.
    pub select: Color,
    idle: StateColors,
    wait: StateColors,
    busy: StateColors,
    paid: StateColors,
    claim: StateColors,
    fail: StateColors,
    train: StateColors,
}

impl Palette {
    /// The colours of `role`.
    pub const fn state(&self, role: StateRole) -> StateColors {
        match role {
            StateRole::Idle => self.idle,
            StateRole::Wait => self.wait,
            StateRole::Busy => self.busy,
            StateRole::Paid => self.paid,
            StateRole::Claim => self.claim,
            StateRole::Fail => self.fail,
            StateRole::Train => self.train,
        }
    }
}

/// The palette of [`Mode::Light`].
pub static LIGHT: Palette = Palette {
    page: hex(0xEDF1EF),
    surface: hex(0xFFFFFF),
    sunken: hex(0xE3E9E6),
    line: hex(0xD0D8D4),
    line_strong: hex(0x6E7B75),
    text: hex(0x121C18),
    text_2: hex(0x3A4842),
    text_3: hex(0x4F5D56),
    disabled: hex(0x616E68),
    ink: hex(0x15211C),
    ink_hover: hex(0x2A3A33),
    on_ink: hex(0xFFFFFF),
    on_ink_2: hex(0xB9C6C0),
    select: hex(0xDCE5E1),
    idle: by_day(0x3F4B45, 0xFFFFFF, 0xE3E9E6, 0x33413B, 0xB9C4BF),
    wait: by_day(0x0B52A3, 0xFFFFFF, 0xDFEBF9, 0x0A3F7E, 0xA5C5E8),
    busy: by_day(0xF3B43A, 0x211500, 0xFCEFCF, 0x573600, 0xE2BE72),
    paid: by_day(0x006240, 0xFFFFFF, 0xD8F0E4, 0x00492F, 0x93CDB2),
    claim: by_day(0x752689, 0xFFFFFF, 0xF6E6F8, 0x571A66, 0xDDB3E6),
    fail: by_day(0xAA2412, 0xFFFFFF, 0xFBE5E1, 0x7C190C, 0xE9AFA4),
    train: by_day(0x075365, 0xFFFFFF, 0xD8EDF3, 0x063E4C, 0x92C5D3),
};

/// The palette of [`Mode::Dark`].
pub static DARK: Palette = Palette {
    page: hex(0x0F1513),
    surface: hex(0x19211E),
    sunken: hex(0x0A0F0D),
    line: hex(0x303C37),
    line_strong: hex(0x7D8B85),
    text: hex(0xECF2EF),
    text_2: hex(0xBECAC4),
    text_3: hex(0x9DAAA4),
    disabled: hex(0x84918B),
    ink: hex(0xECF2EF),
    ink_hover: hex(0xFFFFFF),
    on_ink: hex(0x0F1513),
    on_ink_2: hex(0x3F4C46),
    select: hex(0x27322D),
    idle: in_the_dark(0x3F4B45, 0xFFFFFF, 0x27312D, 0xC6D1CB, 0x44524C),
    wait: in_the_dark(0x0B52A3, 0xFFFFFF, 0x10283F, 0xB4D5F8, 0x2B557F),
    busy: in_the_dark(0xF3B43A, 0x211500, 0x36280C, 0xF7D48B, 0x6E531C),
    paid: in_the_dark(0x006240, 0xFFFFFF, 0x0B2E22, 0xA2E3C7, 0x1F6049),
    claim: in_the_dark(0x752689, 0xFFFFFF, 0x331538, 0xEBC2F2, 0x7A3F87),
    fail: in_the_dark(0xAA2412, 0xFFFFFF, 0x3A1710, 0xF9BFB4, 0x7D3526),
    train: in_the_dark(0x075365, 0xFFFFFF, 0x0A2B35, 0xA3D8E8, 0x1E5A6B),
};

/// [`LIGHT`] with black text and dark edges.
pub static LIGHT_HIGH: Palette = Palette {
    page: hex(0xFFFFFF),
    sunken: hex(0xF2F4F3),
    line: hex(0x6E7B75),
    line_strong: hex(0x121C18),
    text: hex(0x000000),
    text_2: hex(0x1A2420),
    text_3: hex(0x26312C),
    disabled: hex(0x46534D),
    ink: hex(0x000000),
    on_ink_2: hex(0xFFFFFF),
    ..LIGHT
};

/// [`DARK`] with white text and bright edges.
pub static DARK_HIGH: Palette = Palette {
    page: hex(0x000000),
    surface: hex(0x0A0F0D),
    sunken: hex(0x000000),
    line: hex(0x7D8B85),
    line_strong: hex(0xECF2EF),
    text: hex(0xFFFFFF),
    text_2: hex(0xECF2EF),
    text_3: hex(0xDCE5E1),
    disabled: hex(0xA9B5AF),
    ink: hex(0xFFFFFF),
    on_ink: hex(0x000000),
    on_ink_2: hex(0x121C18),
    ..DARK
};

/// How a window looks; small, copied into every view.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    pub mode: Mode,
    pub palette: &'static Palette,
    /// The faces of the window's language.
    pub fonts: Fonts,
    /// Multiplies sizes drawn for a reference window; 1 on the cashier's side.
    pub unit: f32,
}

impl Look {
    /// The look of `mode` at unit 1.
    pub fn new(mode: Mode) -> Self {
        Self::with_contrast(mode, false)
    }

    /// The look of `mode`, with stronger text and edges where `high`.
    pub fn with_contrast(mode: Mode, high: bool) -> Self {
        let palette = match (mode, high) {
            (Mode::Light, false) => &LIGHT,
            (Mode::Dark, false) => &DARK,
            (Mode::Light, true) => &LIGHT_HIGH,
            (Mode::Dark, true) => &DARK_HIGH,
        };
        Self { mode, palette, fonts: Fonts::default(), unit: 1.0 }
    }

    /// The light look; always the customer's.
    pub fn light() -> Self {
        Self::new(Mode::Light)
    }

    /// The same look with the faces of `language`.
    pub const fn for_language(mut self, language: Language) -> Self {
        self.fonts = Fonts::for_language(language);
        self
    }

    /// The same look, drawn `unit` times as large.
    pub const fn with_unit(mut self, unit: f32) -> Self {
        self.unit = unit;
        self
    }

    /// `length` of the reference window in pixels of this one.
    pub fn px(&self, length: f32) -> f32 {
        length * self.unit
    }

    /// The colours of `role`.
    pub const fn state(&self, role: StateRole) -> StateColors {
        self.palette.state(role)
    }

    /// The theme iced's own widgets (scrollbars, text inputs) are drawn with.
    pub fn theme(&self) -> iced::Theme {
        let name = match self.mode {
            Mode::Light => "Maneki light",
            Mode::Dark => "Maneki dark",
        };
        iced::Theme::custom(
            name,
            iced::theme::Palette {
                background: self.palette.page,
                text: self.palette.text,
                primary: self.palette.ink,
                success: self.state(StateRole::Paid).bar,
                warning: self.state(StateRole::Busy).bar,
                danger: self.state(StateRole::Fail).bar,
            },
        )
    }
}

/// A colour from `0xRRGGBB`.
const fn hex(rgb: u32) -> Color {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Color::from_rgb8(red, green, blue)
}

const fn by_day(solid: u32, on: u32, tint: u32, fg: u32, line: u32) -> StateColors {
    StateColors { solid: hex(solid), on: hex(on), tint: hex(tint), fg: hex(fg), line: hex(line), bar: hex(solid) }
}

const fn in_the_dark(solid: u32, on: u32, tint: u32, fg: u32, line: u32) -> StateColors {
    StateColors { solid: hex(solid), on: hex(on), tint: hex(tint), fg: hex(fg), line: hex(line), bar: hex(fg) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.x contrast ratio.
    fn contrast(a: Color, b: Color) -> f32 {
        let (a, b) = (a.relative_luminance(), b.relative_luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn check(name: &str, front: Color, back: Color, needed: f32) {
        let ratio = contrast(front, back);
        assert!(ratio >= needed, "{name}: {ratio:.2} is less than {needed}");
    }

    #[test]
    fn every_text_can_be_read_on_every_ground_it_stands_on() {
        let palettes = [("light", &LIGHT), ("dark", &DARK), ("light high", &LIGHT_HIGH), ("dark high", &DARK_HIGH)];
        for (mode, palette) in palettes {
            let grounds = [
                ("surface", palette.surface),
                ("page", palette.page),
                ("sunken", palette.sunken),
                ("select", palette.select),
            ];
            for (ground, back) in grounds {
                check(&format!("{mode} text on {ground}"), palette.text, back, 7.0);
                check(&format!("{mode} text 2 on {ground}"), palette.text_2, back, 7.0);
                check(&format!("{mode} text 3 on {ground}"), palette.text_3, back, 4.5);
            }
            for back in [palette.surface, palette.page] {
                check(&format!("{mode} disabled"), palette.disabled, back, 4.5);
                check(&format!("{mode} control edge"), palette.line_strong, back, 3.0);
            }
            for ink in [palette.ink, palette.ink_hover] {
                check(&format!("{mode} on ink"), palette.on_ink, ink, 7.0);
            }
            check(&format!("{mode} on ink 2"), palette.on_ink_2, palette.ink, 7.0);
        }
    }

    #[test]
    fn every_state_can_be_read() {
        for palette in [&LIGHT, &DARK, &LIGHT_HIGH, &DARK_HIGH] {
            for role in StateRole::ALL {
                let state = palette.state(role);
                check(&format!("{role:?} on solid"), state.on, state.solid, 7.0);
                check(&format!("{role:?} on tint"), state.fg, state.tint, 7.0);
                check(&format!("{role:?} on surface"), state.fg, palette.surface, 7.0);
                check(&format!("{role:?} text on tint"), palette.text, state.tint, 7.0);
                check(&format!("{role:?} text 2 on tint"), palette.text_2, state.tint, 4.5);
            }
        }
        check("on claim stripe", LIGHT.claim.on, claim::STRIPE, 4.5);
        check("on claim tint stripe", LIGHT.claim.fg, claim::TINT_STRIPE, 4.5);
    }

    #[test]
    fn brand_and_wallets_can_be_read() {
        check("paper on lacquer", brand::PAPER, brand::LACQUER, 7.0);
        check("gold on lacquer", brand::GOLD, brand::LACQUER, 4.5);
        check("lacquer on paper", brand::LACQUER, brand::PAPER, 7.0);
        check("lacquer deep on gold", brand::LACQUER_DEEP, brand::GOLD, 4.5);
        for wallet in [Wallet::Wechat, Wallet::Alipay, Wallet::LocalQr, Wallet::Cash, Wallet::Card] {
            check(&format!("{wallet:?}"), Color::WHITE, wallet.solid(), 4.5);
            check(&format!("{wallet:?} on paper"), wallet.solid(), brand::PAPER, 4.5);
        }
    }

    #[test]
    fn high_contrast_is_higher_everywhere() {
        for (palette, high) in [(&LIGHT, &LIGHT_HIGH), (&DARK, &DARK_HIGH)] {
            for ground in [high.surface, high.page, high.sunken] {
                for text in [high.text, high.text_2, high.text_3] {
                    check("high contrast text", text, ground, 12.0);
                }
                check("high contrast disabled", high.disabled, ground, 7.0);
                check("high contrast edge", high.line, ground, 3.0);
                check("high contrast control", high.line_strong, ground, 12.0);
            }
            assert!(contrast(high.text_3, high.page) > contrast(palette.text_3, palette.page));
        }
    }

    #[test]
    fn the_ratio_is_the_one_of_the_standard() {
        assert!((contrast(Color::BLACK, Color::WHITE) - 21.0).abs() < 0.01);
        assert!((contrast(LIGHT.disabled, LIGHT.page) - 4.68).abs() < 0.01);
    }
}

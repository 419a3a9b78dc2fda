//! What all pictures of the customer's window share: its measure, its words, its band.

use super::{Amounts, Switch, Words};
use crate::domain::money::Money;
use crate::i18n::{Arg, Key, key};
use crate::ui::font::{self, Weight};
use crate::ui::icon::{Icon, icon};
use crate::ui::phrase;
use crate::ui::theme::{Look, StateRole, button as press, container as surface};
use crate::ui::widget::{claim_stripes, hatch, label, with_id};
use iced::widget::text::{Rich, Span, Wrapping};
use iced::widget::{Text, button, column, container, rich_text, row, span, stack, text};
use iced::{Alignment, Color, Element, Fill, Never, Size};

/// Window sizes the pictures were designed for.
const LANDSCAPE: Size = Size::new(1280.0, 800.0);
const PORTRAIT: Size = Size::new(1080.0, 1920.0);

/// A window, or the part of it a scene may use. Sizes are in units of the reference window.
pub(super) struct Stage<'w> {
    pub look: Look,
    pub words: Words<'w>,
    pub portrait: bool,
    /// Width and height in units.
    pub size: Size,
    /// Physical pixels in a logical one.
    pub scale: f32,
    pub training: bool,
}

/// A line that the shop's staff can read too.
pub(super) struct Bilingual {
    pub first: String,
    /// In the shop's language; nothing when that is the customer's as well.
    pub second: Option<String>,
}

impl<'w> Stage<'w> {
    pub fn new(words: Words<'w>, size: Size, scale: f32) -> Self {
        let portrait = size.height > size.width;
        let reference = if portrait { PORTRAIT } else { LANDSCAPE };
        let unit = (size.width / reference.width).min(size.height / reference.height).max(0.01);
        Self {
            look: Look::light().for_language(words.customer.language()).with_unit(unit),
            words,
            portrait,
            size: Size::new(size.width / unit, size.height / unit),
            scale,
            training: false,
        }
    }

    /// What is left below `height` units.
    pub fn below(&self, height: f32) -> Self {
        let size = Size::new(self.size.width, (self.size.height - height).max(1.0));
        Self { size, ..*self }
    }

    /// What is left under the marks of training. A code's own band gives way to the warning, so that nobody
    /// pays; elsewhere the warning stands above.
    pub fn trained(&self, has_band: bool) -> Self {
        let slim = if has_band { 0.0 } else { self.slim_band_height() };
        Self { training: true, ..self.below(self.hatch_height() + slim) }
    }

    /// `landscape` or `portrait` by the window's shape.
    pub fn pick<T>(&self, landscape: T, portrait: T) -> T {
        if self.portrait { portrait } else { landscape }
    }

    /// Units in logical pixels.
    pub fn px(&self, units: f32) -> f32 {
        self.look.px(units)
    }

    pub fn text(&self, key: Key) -> String {
        self.words.customer.text(key)
    }

    pub fn text_with(&self, key: Key, args: &[(&str, Arg)]) -> String {
        self.words.customer.text_with(key, args)
    }

    pub fn both(&self, key: Key) -> Bilingual {
        let Words { customer, shop } = self.words;
        let second = (customer.language() != shop.language()).then(|| shop.text(key));
        Bilingual { first: customer.text(key), second }
    }

    pub fn money(&self, money: Money) -> String {
        self.words.customer.money(money)
    }

    /// One line, `units` high.
    pub fn line<'a>(&self, content: impl text::IntoFragment<'a>, units: f32, weight: Weight, color: Color) -> Text<'a> {
        label(&self.look, content, self.px(units), weight).color(color)
    }

    /// Text that breaks where it must.
    pub fn paragraph<'a>(&self, content: impl Into<String>, units: f32, weight: Weight, color: Color) -> Text<'a> {
        self.line(phrase::kept_whole(content.into()), units, weight, color).wrapping(Wrapping::WordOrGlyph)
    }

    /// Text in `room` units whose lines are about equally long, so that no single character is left over.
    pub fn balanced<'a>(&self, content: String, units: f32, color: Color, room: f32) -> Text<'a> {
        let whole = font::width_em(&content, Weight::Regular) * units;
        let lines = (whole / room).ceil().max(1.0);
        // A phrase that does not fit would be broken anywhere, before its mark for one.
        let widths = phrase::pieces(&content).into_iter().map(|piece| font::width_em(&piece, Weight::Regular) * units);
        let longest = widths.fold(0.0, f32::max) + 0.5 * units;
        let width = if lines > 1.0 { (whole / lines + 2.0 * units).max(longest).min(room) } else { room };
        self.paragraph(content, units, Weight::Regular, color).width(self.px(width))
    }

    /// One line of at most `max` units that is never wider than `available` units.
    pub fn fitted(&self, content: String, available: f32, max: f32, weight: Weight, color: Color) -> Text<'static> {
        let size = font::fit(available, &content, weight, max);
        self.line(content, size, weight, color)
    }

    /// The second line in the shop's language, set in the shop's faces.
    pub fn second<'a>(&self, content: String, units: f32, color: Color) -> Text<'a> {
        let look = self.look.for_language(self.words.shop.language());
        let content = phrase::kept_whole(content);
        label(&look, content, self.px(units), Weight::Regular).color(color).wrapping(Wrapping::WordOrGlyph)
    }

    pub fn band_height(&self) -> f32 {
        self.pick(124.0, 200.0)
    }

    pub fn slim_band_height(&self) -> f32 {
        self.pick(64.0, 104.0)
    }

    pub fn hatch_height(&self) -> f32 {
        16.0
    }

    /// The band across the window: what is going on, in one word.
    pub fn band<'a, M: 'a>(&self, role: StateRole, sign: Icon, word: String, right: Option<String>) -> Element<'a, M> {
        let height = self.band_height();
        let (side, gap, edge, max) = self.pick((68.0, 24.0, 48.0, 64.0), (90.0, 32.0, 50.0, 76.0));
        self.band_of(role, sign, word, right, [height, side, gap, edge, max])
    }

    fn band_of<'a, M: 'a>(
        &self,
        role: StateRole,
        sign: Icon,
        word: String,
        right: Option<String>,
        [height, side, gap, edge, max]: [f32; 5],
    ) -> Element<'a, M> {
        let state = self.look.state(role);
        let right_em = right.as_deref().map_or(0.0, |right| font::width_em(right, Weight::Bold));
        let right_size = max * 1.08;
        let room = self.size.width - 2.0 * edge - side - 2.0 * gap - right_em * right_size;
        let one_line = font::fit(room, &word, Weight::Bold, max);
        let least = max * 0.6;
        let word = match one_line < least && height >= 3.6 * least {
            // Two lines, or three, of letters that can be read from where the customer stands.
            true => self.paragraph(word, least, Weight::Bold, state.on),
            false => self.line(word, one_line, Weight::Bold, state.on),
        };
        let content = row![
            icon(sign, self.px(side), state.on),
            word.line_height(1.2).width(Fill),
            right.map(|right| self.line(right, right_size, Weight::Bold, state.on).line_height(1.2)),
        ]
        .spacing(self.px(gap))
        .padding([0.0, self.px(edge)])
        .height(Fill)
        .align_y(Alignment::Center);
        let content: Element<'a, M> = match role {
            StateRole::Claim => stack![claim_stripes(self.px(14.0), 0.0), content].into(),
            _ => content.into(),
        };
        container(content).width(Fill).height(self.px(height)).style(surface::full_band(self.look, role)).into()
    }

    /// `content` under the hatch that marks training, and under a slim band unless the content has one.
    pub fn under_training<'a, M: 'a>(&self, content: Element<'a, M>, has_band: bool) -> Element<'a, M> {
        let slim = (!has_band).then(|| {
            let height = self.slim_band_height();
            let sizes = [height, height * 0.56, height * 0.25, self.pick(48.0, 50.0), height * 0.5];
            self.band_of(StateRole::Train, Icon::Shield, self.text(key::CUSTOMER_TRAINING), None, sizes)
        });
        column![hatch(&self.look, self.px(self.hatch_height()), self.px(12.0)), slim, content].into()
    }

    /// `约 ¥1,007.85`: the word smaller and paler, both on one baseline.
    pub fn about<'a, M: 'a>(&self, rmb: Money, units: f32) -> Rich<'a, Never, M> {
        let about = format!("{} ", self.text(key::CUSTOMER_ABOUT));
        let spans: Vec<Span<'a, Never>> = vec![
            span(about).size(self.px(units * ABOUT)).font(self.look.fonts.regular).color(self.look.palette.text_2),
            self.amount_span(self.money(rmb), units),
        ];
        rich_text(spans).line_height(1.15).wrapping(Wrapping::None)
    }

    /// An amount in the shop's currency.
    pub fn amount<'a, M: 'a>(&self, local: Money, units: f32) -> Rich<'a, Never, M> {
        rich_text(vec![self.amount_span(self.money(local), units)]).line_height(1.15).wrapping(Wrapping::None)
    }

    fn amount_span<'a>(&self, amount: String, units: f32) -> Span<'a, Never> {
        span(amount).size(self.px(units)).font(self.look.fonts.bold).color(self.look.palette.text)
    }

    /// The size at which both amounts fit into `available` units, at most `max`: they are always equal,
    /// because neither is a footnote of the other.
    pub fn amounts_size(&self, due: Amounts, available: f32, max: f32) -> f32 {
        let rmb = due.rmb.map_or(0.0, |rmb| {
            font::width_em(&self.money(rmb), Weight::Bold)
                + ABOUT * font::width_em(&format!("{} ", self.text(key::CUSTOMER_ABOUT)), Weight::Regular)
        });
        let local = font::width_em(&self.money(due.local), Weight::Bold);
        font::fit_em(available, rmb.max(local), max)
    }
}

/// A globe and the name of the next language, in its own letters; never smaller than a finger.
pub(super) fn switch<'a, M: Clone + 'a>(stage: &Stage<'_>, switch: Switch<M>) -> Element<'a, M> {
    let palette = stage.look.palette;
    let size = stage.pick(24.0, 36.0);
    let look = stage.look.for_language(switch.next);
    let name = label(&look, switch.next.native_name(), stage.px(size), Weight::Medium).color(palette.text);
    let content = row![icon(Icon::Globe, stage.px(size * 1.3), palette.text), name]
        .spacing(stage.px(10.0))
        .align_y(Alignment::Center);
    let corner = stage.px(10.0);
    let button = button(container(content).center_y(Fill))
        .padding([0.0, stage.px(18.0)])
        .height(stage.px(switch_height(stage)))
        .on_press(switch.message)
        .style(move |theme: &iced::Theme, status| {
            let face = press::secondary(Look::light())(theme, status);
            button::Style { border: face.border.rounded(corner), ..face }
        });
    with_id("customer-language", button).into()
}

/// How high that button is, in units.
pub(super) fn switch_height(stage: &Stage<'_>) -> f32 {
    stage.pick(52.0_f32, 84.0).max(LEAST_TARGET / stage.look.unit)
}

/// What a finger can press, in logical pixels.
const LEAST_TARGET: f32 = 48.0;

/// Size of "about" beside an amount of size 1.
const ABOUT: f32 = 0.44;

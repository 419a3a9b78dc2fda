//! QR codes that a phone can read from the screen: black on white in every theme, a quiet zone of four
//! modules, and modules of whole physical pixels.

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer::{self, Quad};
use iced::advanced::widget::Tree;
use iced::advanced::{Renderer as _, Widget, mouse};
use iced::{Color, Element, Length, Point, Rectangle, Renderer, Size, Theme};
use qrcode::bits::Bits;
use qrcode::{EcLevel, Version};
use std::fmt;
use std::sync::Arc;

/// Modules of white around the symbol (ISO/IEC 18004).
const QUIET: usize = 4;

/// A payload turned into modules; build it once, outside `view`.
#[derive(Clone, PartialEq, Eq)]
pub struct QrCode {
    payload: String,
    width: usize,
    dark: Vec<bool>,
}

/// No code can be shown for the payload.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum QrError {
    /// It is too long for any QR code.
    #[error("{length} bytes do not fit into a QR code; the largest holds 2331 bytes at error correction M")]
    TooLong { length: usize },
    /// What would be drawn does not say the payload.
    #[error("the code was drawn and could not be read back")]
    Unreadable,
}

/// Pixels of a module, below which phones fail to read a code from a screen.
pub const LEAST_CELL: u32 = 3;

impl QrCode {
    /// The smallest symbol that holds `payload` at error correction M, read back by another decoder as it will be
    /// drawn: nobody pays a code that says something else.
    ///
    /// Always in byte mode: the UTF-8 of a Chinese name can look like pairs of Shift JIS, which a
    /// mixed-mode encoder would pack as kanji and a phone would read back as something else.
    ///
    /// # Errors
    /// A payload of more than 2331 bytes, or one that is read back as something else.
    pub fn new(payload: impl Into<String>) -> Result<Self, QrError> {
        let payload = payload.into();
        let encoded = (1..=40).find_map(|version| encode(payload.as_bytes(), Version::Normal(version)));
        let encoded = encoded.ok_or(QrError::TooLong { length: payload.len() })?;
        let width = encoded.width();
        let dark = encoded.into_colors().into_iter().map(|color| color == qrcode::Color::Dark).collect();
        let code = Self { payload, width, dark };
        if code.read_back().as_deref() == Some(code.payload()) { Ok(code) } else { Err(QrError::Unreadable) }
    }

    /// What another decoder reads in the blocks that will be drawn, with the smallest modules that are ever shown.
    /// Larger ones are whole multiples of the same picture.
    ///
    /// Each module is read in its middle and the corner patterns are compared: where the code lies is known, and
    /// looking for it in the picture would take longer than the window may stand still.
    fn read_back(&self) -> Option<String> {
        let cell = usize::try_from(LEAST_CELL).ok()?;
        let side = self.full_width() * cell;
        let mut dark = vec![false; side * side];
        for block in self.blocks(LEAST_CELL) {
            let [left, top, width, height] = block.map(|length| usize::try_from(length).unwrap_or(side));
            for line in dark.chunks_mut(side.max(1)).skip(top).take(height) {
                line.get_mut(left..left + width)?.fill(true);
            }
        }
        let middle = |module: usize| (module + QUIET) * cell + cell / 2;
        let read = |column, row| dark.get(middle(row) * side + middle(column)).copied().unwrap_or(false);
        if !has_corners(self.width, read) {
            return None;
        }
        let grid = rqrr::Grid::new(rqrr::SimpleGrid::from_func(self.width, read));
        grid.decode().ok().map(|(_, payload)| payload)
    }

    /// The dark modules in rows as left, top, width and height in physical pixels from the corner of the quiet
    /// zone, with modules of `cell` pixels.
    fn blocks(&self, cell: u32) -> impl Iterator<Item = [u32; 4]> + '_ {
        let place = move |modules: usize| u32::try_from(modules).unwrap_or(0) * cell;
        self.runs().map(move |(row, column, length)| [place(column + QUIET), place(row + QUIET), place(length), cell])
    }

    /// What the code says.
    pub fn payload(&self) -> &str {
        &self.payload
    }

    /// Modules on one side, without the quiet zone.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Modules on one side with the quiet zone.
    pub fn full_width(&self) -> usize {
        self.width + 2 * QUIET
    }

    /// Whether a module is dark; everything outside the symbol is light.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.width && self.dark.get(row * self.width + column).copied().unwrap_or(false)
    }

    /// The runs of dark modules, as row, first column and length.
    pub fn runs(&self) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
        self.dark.chunks(self.width.max(1)).enumerate().flat_map(|(row, modules)| {
            let mut column = 0;
            modules.chunk_by(|left, right| left == right).filter_map(move |run| {
                let start = column;
                column += run.len();
                run.first().is_some_and(|dark| *dark).then_some((row, start, run.len()))
            })
        })
    }
}

/// Without the payload: logs are no place for a code that can be paid.
impl fmt::Debug for QrCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "QrCode({0}x{0})", self.width)
    }
}

fn encode(payload: &[u8], version: Version) -> Option<qrcode::QrCode> {
    let mut bits = Bits::new(version);
    bits.push_byte_data(payload).ok()?;
    bits.push_terminator(EcLevel::M).ok()?;
    qrcode::QrCode::with_bits(bits, EcLevel::M).ok()
}

/// Side of the pattern in three corners by which a phone finds a code (ISO/IEC 18004).
const CORNER: usize = 7;

/// Whether a symbol of `width` modules has them: a dark frame, a light one in it, and a dark middle.
fn has_corners(width: usize, is_dark: impl Fn(usize, usize) -> bool) -> bool {
    let far = width.saturating_sub(CORNER);
    let ring = |at: usize| at.abs_diff(CORNER / 2);
    [(0, 0), (far, 0), (0, far)].into_iter().all(|(left, top)| {
        (0..CORNER * CORNER).map(|at| (at % CORNER, at / CORNER)).all(|(column, row)| {
            let light = ring(column).max(ring(row)) == 2;
            is_dark(left + column, top + row) != light
        })
    })
}

/// Where the modules of a code lie, in physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grid {
    /// Side of one module.
    pub cell: u32,
    /// Upper left corner of the quiet zone.
    pub left: u32,
    pub top: u32,
    /// Side of the quiet zone.
    pub side: u32,
}

impl Grid {
    /// The largest grid of `modules` (quiet zone included) of whole physical pixels in `bounds`
    /// (logical pixels), in its middle and on the physical grid. A module has at least one pixel.
    pub fn fit(bounds: Rectangle, modules: usize, scale: f32) -> Self {
        let modules = u32::try_from(modules).unwrap_or(u32::MAX).max(1);
        let room = Size::new(bounds.width * scale, bounds.height * scale);
        let cell = whole((room.width.min(room.height) + ROUNDING) / pixels(modules)).max(1);
        let side = cell.saturating_mul(modules);
        let inset = |start: f32, length: f32| whole((start * scale + ((length - pixels(side)) / 2.0).max(0.0)).round());
        Self { cell, left: inset(bounds.x, room.width), top: inset(bounds.y, room.height), side }
    }
}

/// A logical length times a scale misses the whole number it stands for by less than this.
const ROUNDING: f32 = 0.01;

/// The side, in logical pixels, of the largest code of whole physical pixels in `room` logical pixels.
pub fn snapped_side(room: f32, modules: usize, scale: f32) -> f32 {
    pixels(Grid::fit(Rectangle::with_size(Size::new(room, room)), modules, scale).side) / scale
}

/// Physical pixels of one module of the largest code in `room` logical pixels.
pub fn cell(room: f32, modules: usize, scale: f32) -> u32 {
    Grid::fit(Rectangle::with_size(Size::new(room, room)), modules, scale).cell
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates, and screens are far smaller")]
fn whole(length: f32) -> u32 {
    length.floor() as u32
}

#[allow(clippy::cast_precision_loss, reason = "screens have far less than 2^24 pixels")]
fn pixels(count: u32) -> f32 {
    count as f32
}

/// `code` in a square of `side` logical pixels on a window whose pixels are `scale` times as dense.
pub fn qr<'a, M: 'a>(code: Arc<QrCode>, side: f32, scale: f32) -> Element<'a, M> {
    Element::new(Qr { code, side, scale })
}

struct Qr {
    code: Arc<QrCode>,
    side: f32,
    scale: f32,
}

impl<M> Widget<M, Theme, Renderer> for Qr {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.side), Length::Fixed(self.side))
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, self.side, self.side)
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        if bounds.intersection(viewport).is_none() {
            return;
        }
        let grid = Grid::fit(bounds, self.code.full_width(), self.scale);
        let mut block = |left: u32, top: u32, width: u32, height: u32, color: Color| {
            let corner = Point::new(pixels(left) / self.scale, pixels(top) / self.scale);
            let size = Size::new(pixels(width) / self.scale, pixels(height) / self.scale);
            renderer.fill_quad(Quad { bounds: Rectangle::new(corner, size), ..Quad::default() }, color);
        };
        block(grid.left, grid.top, grid.side, grid.side, Color::WHITE);
        for [left, top, width, height] in self.code.blocks(grid.cell) {
            block(grid.left + left, grid.top + top, width, height, Color::BLACK);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WECHAT: &str = "weixin://wxpay/bizpayurl?pr=p4lpSuKzz";
    const EMV: &str = "00020101021226370019com.example.scheme011012345678905204594753039785406128.50\
        5802FR5914MAISON LUMIERE6005PARIS62290525T2K7QW3ZP8M4X6V5B9N1R0C8664120002zh0104光之屋6304A1B2";

    fn bounds(x: f32, y: f32, side: f32) -> Rectangle {
        Rectangle::new(Point::new(x, y), Size::new(side, side))
    }

    /// Paints the grid as a screen would and reads it back.
    fn read(code: &QrCode, area: Rectangle, scale: f32) -> String {
        let grid = Grid::fit(area, code.full_width(), scale);
        let at =
            |pixel: usize, start: u32| (u32::try_from(pixel).ok()?.checked_sub(start)? / grid.cell).try_into().ok();
        let dark = |x: usize, y: usize| -> Option<bool> {
            let (column, row): (usize, usize) = (at(x, grid.left)?, at(y, grid.top)?);
            Some(code.is_dark(column.checked_sub(QUIET)?, row.checked_sub(QUIET)?))
        };
        let side = usize::try_from(grid.left.max(grid.top) + grid.side + 8).expect("small");
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(
                side,
                side,
                |x, y| {
                    if dark(x, y) == Some(true) { 0 } else { 255 }
                },
            );
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "one code in {area:?} at {scale}");
        grids[0].decode().expect("readable").1
    }

    #[test]
    fn what_is_drawn_is_what_was_meant() {
        for payload in [WECHAT, EMV] {
            let code = QrCode::new(payload).expect("a code");
            for (side, scale) in [(629.0, 1.0), (300.0, 1.25), (180.0, 1.5), (168.0, 2.0)] {
                assert_eq!(read(&code, bounds(7.3, 11.8, side), scale), payload, "{side} at {scale}");
            }
        }
    }

    #[test]
    fn modules_are_whole_physical_pixels_on_the_physical_grid() {
        for (area, scale, cell) in [
            (bounds(0.0, 0.0, 629.0), 1.0, 17), // 37 modules × 17
            (bounds(0.0, 0.0, 628.9), 1.0, 16),
            (bounds(10.3, 20.7, 629.0), 1.25, 21),
            (bounds(10.3, 20.7, 629.0), 1.5, 25),
            (bounds(0.0, 0.0, 5.0), 1.0, 1),
        ] {
            let grid = Grid::fit(area, 37, scale);
            assert_eq!((grid.cell, grid.side), (cell, cell * 37), "{area:?} at {scale}");
            let overlap = pixels(grid.left) + pixels(grid.side) - (area.x + area.width) * scale;
            assert!(overlap <= 1.0 || cell == 1, "{area:?} at {scale} sticks out by {overlap}");
        }
        for scale in [1.0, 1.25, 1.5, 1.75, 2.0, 3.0] {
            let side = snapped_side(640.0, 37, scale);
            assert_eq!(
                Grid::fit(bounds(0.0, 0.0, side), 37, scale),
                Grid::fit(bounds(0.0, 0.0, 640.0), 37, scale).at_origin()
            );
        }
    }

    impl Grid {
        fn at_origin(self) -> Self {
            Self { left: 0, top: 0, ..self }
        }
    }

    #[test]
    fn runs_are_the_dark_modules() {
        let code = QrCode::new(WECHAT).expect("a code");
        let in_runs: usize = code.runs().map(|(_, _, length)| length).sum();
        assert_eq!(in_runs, code.dark.iter().filter(|dark| **dark).count());
        assert!(code.runs().all(|(row, column, length)| (column..column + length).all(|at| code.is_dark(at, row))));
    }

    #[test]
    fn a_payload_beyond_the_largest_symbol_is_refused() {
        assert!(QrCode::new("x".repeat(2331)).is_ok());
        assert_eq!(QrCode::new("x".repeat(2332)), Err(QrError::TooLong { length: 2332 }));
    }

    #[test]
    fn a_code_that_says_something_else_is_not_shown() {
        let code = QrCode::new(WECHAT).expect("a code");
        assert_eq!(code.read_back().as_deref(), Some(WECHAT));
        let other = QrCode::new(WECHAT.replace("p4lp", "q4lp")).expect("a code");
        assert_ne!(QrCode { dark: other.dark, ..code.clone() }.read_back().as_deref(), Some(WECHAT));
        // A corner that was not drawn, single wrong modules everywhere, and nothing drawn at all.
        let torn = code.dark.iter().enumerate().map(|(at, dark)| *dark && (at % code.width > 9 || at > 9 * code.width));
        assert_eq!(QrCode { dark: torn.collect(), ..code.clone() }.read_back(), None);
        let corner = |at: usize| at % code.width < 9 && at < 9 * code.width;
        let noisy = code.dark.iter().enumerate().map(|(at, dark)| *dark ^ (at % 3 == 0 && !corner(at)));
        assert_eq!(QrCode { dark: noisy.collect(), ..code.clone() }.read_back(), None);
        assert_eq!(QrCode { dark: vec![false; code.dark.len()], ..code }.read_back(), None);
    }

    #[test]
    fn what_is_read_back_is_found_by_a_reader_that_has_to_look_for_it() {
        let long = "0123456789ABCDEF".repeat(32);
        for payload in [WECHAT, EMV, &long] {
            let code = QrCode::new(payload).expect("a code");
            for cell in [LEAST_CELL, LEAST_CELL + 1, 7] {
                let side = f32::from(u16::try_from(code.full_width()).expect("small")) * pixels(cell);
                assert_eq!(read(&code, bounds(3.0, 5.0, side), 1.0), payload, "{code:?} at {cell}");
            }
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]

        /// Every payload becomes a code or is refused; none is a panic.
        #[test]
        fn every_payload_that_fits_is_read_back(payload in ".{0,900}") {
            let length = payload.len();
            match QrCode::new(payload) {
                Ok(_) => proptest::prop_assert!(length <= 2331),
                Err(error) => proptest::prop_assert_eq!(error, QrError::TooLong { length }),
            }
        }
    }

    #[test]
    fn payloads_of_every_length_are_read_back() {
        for length in (1..512).step_by(7) {
            let payload: String =
                (0..length).map(|at| char::from(b'!' + u8::try_from(at * 7 % 90).expect("small"))).collect();
            assert!(QrCode::new(payload).is_ok(), "{length} bytes");
        }
    }

    #[test]
    fn a_code_never_shows_its_payload_in_a_log() {
        let code = QrCode::new(WECHAT).expect("a code");
        assert!(!format!("{code:?}").contains("weixin"));
    }
}

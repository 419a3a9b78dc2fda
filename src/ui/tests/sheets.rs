//! Contact sheets: small pictures with their names, many on one sheet, for people to look at.
//!
//! A build with `MANEKI_SCREENS=DIR` leaves all sheets in `DIR/sheets` (`packaging/screens DIR` makes it); any other
//! draws a small one only.

use super::*;
use crate::ui::customer::CustomerDisplay;
use crate::ui::customer::tests as customers;
use crate::ui::font;
use crate::ui::shot::{self, Shot};
use iced::widget::{container, text};
use iced::{Color, Fill};
use std::path::{Path, PathBuf};

const KEPT_IN: Option<&str> = option_env!("MANEKI_SCREENS");
/// Height of the line below a picture, and the room around it, in pixels.
const NAME: u32 = 26;
const ROOM: u32 = 12;
/// Columns of a sheet, and the width of a picture in one.
const WIDE: Grid = Grid { columns: 6, width: 480 };
const LARGE: Grid = Grid { columns: 4, width: 740 };
const NARROW: Grid = Grid { columns: 11, width: 256 };

const REGULAR: Size = Size::new(1366.0, 768.0);
const LANGUAGES: [Language; 4] = [Language::En, Language::Fr, Language::Ja, Language::ZhHans];

#[derive(Debug, Clone, Copy)]
struct Grid {
    columns: u32,
    width: u32,
}

/// Small pictures that grow into a sheet.
struct Sheet {
    grid: Grid,
    size: Size,
    cells: Vec<(image::RgbaImage, image::RgbaImage)>,
}

impl Sheet {
    fn new(grid: Grid, size: Size) -> Self {
        Self { grid, size, cells: Vec::new() }
    }

    /// A picture at its own size, made small: drawn small it would not be what people see.
    #[allow(clippy::cast_precision_loss, reason = "a few hundred pixels")]
    fn add(&mut self, name: &str, picture: Shot) {
        let Size { width, height } = picture.size;
        let height = height * self.grid.width / width;
        let small = image::DynamicImage::ImageRgba8(pixels(picture));
        let small = small.resize_exact(self.grid.width, height, image::imageops::FilterType::Triangle);
        let line = text(name.to_owned()).size(15.0).font(font::regular()).color(Color::BLACK);
        let line = container(line).center_y(Fill).width(Fill);
        let size = Size::new(self.grid.width as f32, NAME as f32);
        let name = shot::take::<()>(line, &Look::new(Mode::Light).theme(), size, 1.0).expect("a name");
        self.cells.push((small.into_rgba8(), pixels(name)));
    }

    fn save(&self, path: &Path) {
        let count = u32::try_from(self.cells.len()).expect("few");
        let (first, _) = self.cells.first().expect("a picture");
        let (width, height) = (self.grid.width + ROOM, first.height() + NAME + ROOM);
        let columns = self.grid.columns.min(count);
        let mut sheet = image::RgbaImage::from_pixel(
            columns * width + ROOM,
            count.div_ceil(columns) * height + ROOM,
            image::Rgba([235, 235, 235, 255]),
        );
        for ((picture, name), at) in self.cells.iter().zip(0..) {
            let (x, y) = (ROOM + at % columns * width, ROOM + at / columns * height);
            image::imageops::replace(&mut sheet, picture, x.into(), y.into());
            image::imageops::replace(&mut sheet, name, x.into(), (y + picture.height()).into());
        }
        sheet.save(path).expect("the folder can be written");
    }
}

fn pixels(picture: Shot) -> image::RgbaImage {
    image::RgbaImage::from_raw(picture.size.width, picture.size.height, picture.rgba).expect("four bytes a pixel")
}

impl Visitor for Sheet {
    fn visit<'a, M: Debug + 'a>(&mut self, name: &str, view: impl Fn() -> Element<'a, M>, theme: &Theme) {
        let picture = shot::take(view(), theme, self.size, 1.0).expect("a picture");
        self.add(name, picture);
    }
}

/// Only the one picture of that name.
struct Only<'s>(&'static str, String, &'s mut Sheet);

impl Visitor for Only<'_> {
    fn visit<'a, M: Debug + 'a>(&mut self, name: &str, view: impl Fn() -> Element<'a, M>, theme: &Theme) {
        if name == self.0 {
            self.2.visit(&self.1, view, theme);
        }
    }
}

/// For people; where nobody asked for them, one is made that every build can afford.
#[test]
fn sheets_of_everything() {
    match folder() {
        None => small_sheet(),
        Some(folder) => {
            the_cashiers_window(&folder);
            one_state_in_all_languages(&folder);
            the_customers_window(&folder);
        }
    }
}

fn the_cashiers_window(folder: &Path) {
    for language in LANGUAGES {
        for (mode, name) in [(Mode::Light, "light"), (Mode::Dark, "dark")] {
            let mut sheet = Sheet::new(WIDE, REGULAR);
            every_state(language, mode, REGULAR, false, &mut sheet);
            every_other_window(language, mode, REGULAR, &mut sheet);
            sheet.save(&folder.join(format!("cashier-{}-{name}.png", language.tag())));
        }
    }
    for (size, name) in [(Size::new(1024.0, 680.0), "low"), (REGULAR, "regular")] {
        let mut sheet = Sheet::new(WIDE, size);
        every_state(Language::De, Mode::Light, size, true, &mut sheet);
        sheet.save(&folder.join(format!("training-de-{name}.png")));
    }
}

fn one_state_in_all_languages(folder: &Path) {
    for width in [1366.0_f32, 1024.0] {
        for state in ["keypad", "checking"] {
            let mut sheet = Sheet::new(LARGE, Size::new(width, 768.0));
            for language in Language::ALL {
                let size = sheet.size;
                let mut only = Only(state, format!("{state} {}", language.tag()), &mut sheet);
                every_state(language, Mode::Light, size, false, &mut only);
            }
            sheet.save(&folder.join(format!("languages-{state}-{width}.png")));
        }
    }
}

fn the_customers_window(folder: &Path) {
    for language in LANGUAGES {
        for (grid, size, name) in [(WIDE, customers::LANDSCAPE, "landscape"), (NARROW, customers::PORTRAIT, "portrait")]
        {
            let mut sheet = Sheet::new(grid, size);
            for (name, scene) in customers::scenes() {
                let display = CustomerDisplay { scene, training: false };
                let picture = customers::draw(&display, (language, Language::Fr), size, 1.0);
                sheet.add(name, picture);
            }
            sheet.save(&folder.join(format!("customer-{}-{name}.png", language.tag())));
        }
    }
}

fn folder() -> Option<PathBuf> {
    let folder = PathBuf::from(KEPT_IN?).join("sheets");
    std::fs::create_dir_all(&folder).expect("a folder");
    Some(folder)
}

/// What every build can afford: a sheet of two pictures that is a picture itself.
fn small_sheet() {
    let spare = tempfile::tempdir().expect("a folder");
    let mut sheet = Sheet::new(Grid { columns: 2, width: 120 }, REGULAR);
    for name in ["empty", "keypad"] {
        let mut only = Only(name, name.to_owned(), &mut sheet);
        every_state(Language::En, Mode::Light, REGULAR, false, &mut only);
    }
    let path = spare.path().join("sheet.png");
    sheet.save(&path);
    let drawn = image::open(&path).expect("a picture").into_rgba8();
    assert_eq!(drawn.width(), 2 * (120 + ROOM) + ROOM);
    let (left, right) = (drawn.get_pixel(ROOM, ROOM), drawn.get_pixel(ROOM + 120 + ROOM, ROOM));
    assert!(left == right && *left != image::Rgba([235, 235, 235, 255]), "both pictures have a header");
}

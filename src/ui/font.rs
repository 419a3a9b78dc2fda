//! The bundled faces, and how large a text may be to fit without measuring it in `view`.
//!
//! A weight that is not bundled would be drawn by whatever the machine has, so only bundled ones are
//! named here.

use crate::i18n::Language;
use iced::Font;
use iced::advanced::graphics::text::font_system;
use iced::font;
use std::borrow::Cow;

macro_rules! face {
    ($file:expr) => {
        include_bytes!(concat!("../../assets/fonts/", $file)).as_slice()
    };
}

macro_rules! faces {
    ($family:literal, $kind:literal) => {
        [
            face!(concat!($family, "-Regular.", $kind)),
            face!(concat!($family, "-Medium.", $kind)),
            face!(concat!($family, "-Bold.", $kind)),
        ]
    };
}

/// Every face: simplified Chinese with Latin letters, Japanese, Korean, traditional Chinese, Thai, and what
/// these lack: Cyrillic, Greek, extended Latin, signs of money.
static FACES: [[&[u8]; 3]; 6] = [
    faces!("NotoSansCJKsc", "otf"),
    faces!("NotoSansCJKjp", "otf"),
    faces!("NotoSansCJKkr", "otf"),
    faces!("NotoSansCJKtc", "otf"),
    faces!("NotoSansThai", "ttf"),
    faces!("NotoSans", "ttf"),
];

/// The files to load before the first window. All of them, because each window can change its language
/// while it is open.
pub fn fonts() -> impl Iterator<Item = &'static [u8]> {
    FACES.into_iter().flatten()
}

/// Begins to load the faces, on a thread of its own: finding the system's takes longer than everything else before the
/// first frame, which waits for them.
pub fn load_ahead() {
    let load = || {
        if let Ok(mut system) = font_system().write() {
            fonts().for_each(|file| system.load_font(Cow::Borrowed(file)));
        }
    };
    // Where there is no thread to be had, the first window loads them.
    drop(std::thread::Builder::new().name("fonts".to_owned()).spawn(load));
}

/// The three weights of the visual language.
///
/// Medium and Bold are complete for the program's own words and for digits only. A name that the shop
/// or a person typed is set in Regular, which has all of GB 2312.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Weight {
    #[default]
    Regular,
    Medium,
    Bold,
}

/// The faces of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fonts {
    pub regular: Font,
    pub medium: Font,
    pub bold: Font,
}

/// Those of English.
impl Default for Fonts {
    fn default() -> Self {
        Self::for_language(Language::En)
    }
}

impl Fonts {
    /// The faces with the glyph forms of `language`.
    pub const fn for_language(language: Language) -> Self {
        let regular = Font::with_name(language.font_family());
        Self {
            regular,
            medium: Font { weight: font::Weight::Medium, ..regular },
            bold: Font { weight: font::Weight::Bold, ..regular },
        }
    }

    /// The face of `weight`.
    pub const fn of(&self, weight: Weight) -> Font {
        match weight {
            Weight::Regular => self.regular,
            Weight::Medium => self.medium,
            Weight::Bold => self.bold,
        }
    }
}

/// Running text and names, where the language does not matter.
pub const fn regular() -> Font {
    Fonts::for_language(Language::En).regular
}

/// Emphasis, where the language does not matter.
pub const fn medium() -> Font {
    Fonts::for_language(Language::En).medium
}

/// Headings and amounts, where the language does not matter.
pub const fn bold() -> Font {
    Fonts::for_language(Language::En).bold
}

/// The width of `text` in em, good to a few percent and never too small for amounts.
pub fn width_em(text: &str, weight: Weight) -> f32 {
    let (digit, point, letter, capital, cyrillic) = match weight {
        Weight::Regular => (0.572, 0.278, 0.56, 0.68, 0.60),
        Weight::Medium => (0.572, 0.298, 0.58, 0.70, 0.62),
        Weight::Bold => (0.590, 0.325, 0.61, 0.72, 0.66),
    };
    text.chars()
        .map(|character| match character {
            '0'..='9' | '€' | '¥' | '$' | '£' | '฿' | '₩' | '₫' => digit,
            '.' | ',' | ':' | '\'' | '’' | 'i' | 'l' | 'j' | '|' => point,
            ' ' | '\u{a0}' => 0.26,
            // A word joiner is not drawn.
            '\u{2060}' => 0.0,
            // Thai vowels and tones above and below stand on a letter.
            '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' => 0.0,
            '\u{410}'..='\u{42f}' | 'ж' | 'м' | 'ф' | 'ш' | 'щ' | 'ы' | 'ю' => cyrillic + 0.16,
            '\u{e00}'..='\u{e7f}' | '\u{400}'..='\u{52f}' => cyrillic,
            'm' | 'w' | 'M' | 'W' | '@' | '%' => 0.92,
            'A'..='Z' => capital,
            character if character.is_ascii() || ('\u{c0}'..='\u{24f}').contains(&character) => letter,
            _ => 1.0,
        })
        .sum()
}

/// The largest size up to `max` at which `text` is at most `available` pixels wide: a whole multiple
/// of 4, and at least 4.
pub fn fit(available: f32, text: &str, weight: Weight, max: f32) -> f32 {
    fit_em(available, width_em(text, weight), max)
}

/// [`fit`] for something that is `em` times as wide as its size.
pub fn fit_em(available: f32, em: f32, max: f32) -> f32 {
    let wanted = if em > 0.0 { (available / em).min(max) } else { max };
    ((wanted / 4.0).floor() * 4.0).max(4.0)
}

/// The largest whole size up to `max` at which `text` is at most `available` pixels wide; never too small to read.
pub fn shrink(available: f32, text: &str, weight: Weight, max: f32) -> f32 {
    let em = width_em(text, weight);
    let wanted = if em > 0.0 { (available / em).min(max) } else { max };
    wanted.floor().max(SMALLEST.min(max))
}

/// Smaller letters are not read at arm's length.
const SMALLEST: f32 = 12.0;

/// `text` cut at a letter and marked with `..` when it is wider than `available` pixels at `size`.
pub fn cut(text: &str, available: f32, size: f32, weight: Weight) -> String {
    if width_em(text, weight) * size <= available {
        return text.to_owned();
    }
    let room = available - width_em("..", weight) * size;
    let mut used = 0.0;
    let kept: String = text
        .chars()
        .take_while(|character| {
            used += width_em(character.encode_utf8(&mut [0; 4]), weight) * size;
            used <= room
        })
        .collect();
    format!("{}..", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether two sizes are the same; they are whole numbers.
    fn same(left: f32, right: f32) -> bool {
        (left - right).abs() < f32::EPSILON
    }

    #[test]
    fn an_amount_is_as_large_as_its_room_allows() {
        for (available, text, max, expected) in [
            (500.0, "€128.50", 104.0, 104.0),   // room to spare: the token's size
            (402.0, "€128.50", 104.0, 104.0),   // 3.865 em: just enough
            (401.0, "€128.50", 104.0, 100.0),   // one pixel less, one step of 4 smaller
            (402.0, "€12,128.50", 104.0, 72.0), // 5.37 em
            (100.0, "", 104.0, 104.0),
            (1.0, "€128.50", 104.0, 4.0),
        ] {
            let size = fit(available, text, Weight::Bold, max);
            assert!(same(size, expected), "{text} in {available}: {size}");
        }
    }

    #[test]
    fn a_long_name_is_cut_at_a_letter_and_says_so() {
        assert_eq!(cut("Savon", 400.0, 20.0, Weight::Regular), "Savon");
        let short = cut("Savonnette lavande de Provence", 120.0, 20.0, Weight::Regular);
        assert!(short.ends_with("..") && width_em(&short, Weight::Regular) * 20.0 <= 120.0, "{short}");
        assert_eq!(cut("薰衣草香皂", 90.0, 20.0, Weight::Regular), "薰衣草..");
    }

    #[test]
    fn every_face_that_views_ask_for_is_bundled() {
        let bundled = bundled_faces();
        for language in Language::ALL {
            for weight in [400, 500, 700] {
                let face = (language.font_family().to_owned(), weight);
                assert!(bundled.contains(&face), "{face:?} is not among {bundled:?}");
            }
        }
        assert_eq!(bundled.len(), fonts().count());
    }

    fn bundled_faces() -> Vec<(String, u16)> {
        let mut system = iced::advanced::graphics::text::font_system().write().expect("font system");
        let mut database = system.raw().db().clone();
        let before: Vec<_> = database.faces().map(|face| face.id).collect();
        for file in fonts() {
            database.load_font_data(file.to_vec());
        }
        let added = database.faces().filter(|face| !before.contains(&face.id));
        added.map(|face| (face.families[0].0.clone(), face.weight.0)).collect()
    }
}

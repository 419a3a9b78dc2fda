//! The bundled faces, and how large a text may be to fit without measuring it in `view`.
//!
//! A weight that is not bundled would be drawn by whatever the machine has, so only bundled ones are named here.

use iced::Font;
use iced::font;

/// The family of every bundled face, as the files name it.
pub const FAMILY: &str = "Noto Sans CJK SC";

static REGULAR: &[u8] = include_bytes!("../../assets/fonts/NotoSansSC-Regular-gb2312.otf");
static BOLD: &[u8] = include_bytes!("../../assets/fonts/NotoSansSC-Bold-gb2312-l1.otf");

/// The files to load before the first window.
pub fn fonts() -> Vec<&'static [u8]> {
    vec![REGULAR, BOLD]
}

/// The three weights of the visual language.
///
/// Bold is complete for the program's own words and for digits, not for names: a name the shop typed
/// is set in Regular, which has all of GB 2312.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Weight {
    #[default]
    Regular,
    /// Emphasis in running text; drawn by the Bold face, no third face is shipped.
    Medium,
    Bold,
}

/// The faces of one language. One family serves them all today; views still ask by language so that a
/// Japanese window can get its own glyph forms without touching them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fonts {
    pub regular: Font,
    pub medium: Font,
    pub bold: Font,
}

impl Default for Fonts {
    fn default() -> Self {
        Self { regular: regular(), medium: medium(), bold: bold() }
    }
}

impl Fonts {
    /// The face of `weight`.
    pub const fn of(&self, weight: Weight) -> Font {
        match weight {
            Weight::Regular => self.regular,
            Weight::Medium => self.medium,
            Weight::Bold => self.bold,
        }
    }
}

/// The face of running text and of names.
pub const fn regular() -> Font {
    Font::with_name(FAMILY)
}

/// The face of emphasis.
pub const fn medium() -> Font {
    bold()
}

/// The face of headings and amounts.
pub const fn bold() -> Font {
    Font { weight: font::Weight::Bold, ..Font::with_name(FAMILY) }
}

/// The width of `text` in em, good to a few percent and never too small for amounts.
pub fn width_em(text: &str, weight: Weight) -> f32 {
    let (digit, point, letter) = match weight {
        Weight::Regular => (0.555, 0.278, 0.56),
        Weight::Medium | Weight::Bold => (0.590, 0.325, 0.61),
    };
    text.chars()
        .map(|character| match character {
            '0'..='9' | '€' | '¥' | '$' | '£' | '฿' | '₩' | '₫' => digit,
            '.' | ',' | ':' | '\'' | '’' | 'i' | 'l' | 'j' | '|' => point,
            ' ' | '\u{a0}' => 0.227,
            'm' | 'w' | 'M' | 'W' | '@' | '%' => 0.92,
            character if character.is_ascii() || ('\u{c0}'..='\u{24f}').contains(&character) => letter,
            _ => 1.0,
        })
        .sum()
}

/// The largest size up to `max` at which `text` is at most `available` pixels wide: a whole multiple
/// of 4, and at least 4.
pub fn fit(available: f32, text: &str, weight: Weight, max: f32) -> f32 {
    let em = width_em(text, weight);
    let wanted = if em > 0.0 { (available / em).min(max) } else { max };
    ((wanted / 4.0).floor() * 4.0).max(4.0)
}

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
    fn the_bundled_files_have_the_family_and_weights_that_are_asked_for() {
        let mut database = cosmic_faces();
        database.sort();
        assert_eq!(database, [(FAMILY.to_owned(), 400), (FAMILY.to_owned(), 700)]);
    }

    fn cosmic_faces() -> Vec<(String, u16)> {
        let mut system = iced::advanced::graphics::text::font_system().write().expect("font system");
        let database = system.raw().db_mut();
        let before: Vec<_> = database.faces().map(|face| face.id).collect();
        for file in fonts() {
            database.load_font_data(file.to_vec());
        }
        let added = database.faces().filter(|face| !before.contains(&face.id));
        added.map(|face| (face.families[0].0.clone(), face.weight.0)).collect()
    }
}

//! Every character we ship has a glyph in the fonts we ship. Reads the fonts' tables directly (OpenType
//! 1.9: table directory, `cmap` format 4, `hmtx`, `name`), so that it needs no font library.

use super::Language;
use super::tests::messages;

/// One built-in font: family, weight and its bytes.
struct Face {
    family: &'static str,
    weight: usize,
    bytes: &'static [u8],
}

macro_rules! face {
    ($family:literal, $weight:literal, $file:literal) => {
        Face { family: $family, weight: $weight, bytes: include_bytes!(concat!("../../assets/fonts/", $file)) }
    };
}

const FACES: [Face; 18] = [
    face!("Noto Sans CJK SC", 400, "NotoSansCJKsc-Regular.otf"),
    face!("Noto Sans CJK SC", 500, "NotoSansCJKsc-Medium.otf"),
    face!("Noto Sans CJK SC", 700, "NotoSansCJKsc-Bold.otf"),
    face!("Noto Sans CJK JP", 400, "NotoSansCJKjp-Regular.otf"),
    face!("Noto Sans CJK JP", 500, "NotoSansCJKjp-Medium.otf"),
    face!("Noto Sans CJK JP", 700, "NotoSansCJKjp-Bold.otf"),
    face!("Noto Sans CJK KR", 400, "NotoSansCJKkr-Regular.otf"),
    face!("Noto Sans CJK KR", 500, "NotoSansCJKkr-Medium.otf"),
    face!("Noto Sans CJK KR", 700, "NotoSansCJKkr-Bold.otf"),
    face!("Noto Sans CJK TC", 400, "NotoSansCJKtc-Regular.otf"),
    face!("Noto Sans CJK TC", 500, "NotoSansCJKtc-Medium.otf"),
    face!("Noto Sans CJK TC", 700, "NotoSansCJKtc-Bold.otf"),
    face!("Noto Sans Thai", 400, "NotoSansThai-Regular.ttf"),
    face!("Noto Sans Thai", 500, "NotoSansThai-Medium.ttf"),
    face!("Noto Sans Thai", 700, "NotoSansThai-Bold.ttf"),
    face!("Noto Sans", 400, "NotoSans-Regular.ttf"),
    face!("Noto Sans", 500, "NotoSans-Medium.ttf"),
    face!("Noto Sans", 700, "NotoSans-Bold.ttf"),
];

impl Face {
    fn u16(&self, at: usize) -> usize {
        usize::from(u16::from_be_bytes([self.bytes[at], self.bytes[at + 1]]))
    }

    fn u32(&self, at: usize) -> usize {
        (self.u16(at) << 16) | self.u16(at + 2)
    }

    /// Where the table called `tag` begins.
    fn table(&self, tag: &[u8; 4]) -> usize {
        let entries = (0..self.u16(4)).map(|index| 12 + 16 * index);
        let entry = entries.into_iter().find(|at| &self.bytes[*at..*at + 4] == tag).expect("the table");
        self.u32(entry + 8)
    }

    /// The glyph of `wanted`; 0 is the box for what is missing.
    fn glyph(&self, wanted: char) -> usize {
        let Ok(code) = u16::try_from(u32::from(wanted)).map(usize::from) else { return 0 };
        let cmap = self.table(b"cmap");
        let map = (0..self.u16(cmap + 2)).map(|index| cmap + self.u32(cmap + 8 + 8 * index));
        let map = map.into_iter().find(|at| self.u16(*at) == 4).expect("a map of format 4");
        let twice = self.u16(map + 6);
        let (ends, starts) = (map + 14, map + 16 + twice);
        let segment = (0..twice).step_by(2).find(|at| self.u16(ends + at) >= code).unwrap_or(twice);
        if segment == twice || self.u16(starts + segment) > code {
            return 0;
        }
        let (delta, range) = (starts + twice + segment, starts + 2 * twice + segment);
        let glyph = match self.u16(range) {
            0 => code,
            offset => match self.u16(range + offset + 2 * (code - self.u16(starts + segment))) {
                0 => return 0,
                glyph => glyph,
            },
        };
        (glyph + self.u16(delta)) % 65_536
    }

    /// The width of `wanted` in font units.
    fn width(&self, wanted: char) -> usize {
        let last = self.u16(self.table(b"hhea") + 34) - 1;
        self.u16(self.table(b"hmtx") + 4 * self.glyph(wanted).min(last))
    }

    /// The name a program finds the font by: the typographic family, else the family.
    fn family_name(&self) -> String {
        let names = self.table(b"name");
        let text = |id: usize| {
            let records = (0..self.u16(names + 2)).map(|index| names + 6 + 12 * index);
            let record = records.into_iter().find(|at| self.u16(*at) == 3 && self.u16(*at + 6) == id)?;
            let from = names + self.u16(names + 4) + self.u16(record + 10);
            let units =
                (0..self.u16(record + 8)).step_by(2).map(|at| u16::try_from(self.u16(from + at)).expect("16 bits"));
            String::from_utf16(&units.collect::<Vec<_>>()).ok()
        };
        text(16).or_else(|| text(1)).expect("a family name")
    }

    /// What neither this face has nor the simplified Chinese one of its weight: the wallets' Chinese names and two
    /// signs are borrowed there, which are full squares in every face.
    fn lacks_and_cannot_borrow(&self, text: &str) -> String {
        let borrowed = |c: &char| matches!(c, '≈' | '−' | '\u{4e00}'..='\u{9fff}');
        let lender = family("Noto Sans CJK SC").find(|face| face.weight == self.weight).expect("a face");
        self.lacks(text).chars().filter(|c| !borrowed(c) || lender.glyph(*c) == 0).collect()
    }

    fn lacks(&self, text: &str) -> String {
        text.chars().filter(|c| *c != '\n' && self.glyph(*c) == 0).collect()
    }
}

fn family(name: &str) -> impl Iterator<Item = &'static Face> {
    FACES.iter().filter(move |face| face.family == name)
}

#[test]
fn every_message_can_be_drawn_in_the_three_weights_of_its_language() {
    for language in Language::ALL {
        let faces: Vec<_> = family(language.font_family()).collect();
        assert_eq!(faces.iter().map(|face| face.weight).collect::<Vec<_>>(), [400, 500, 700], "{language:?}");
        for face in faces {
            assert_eq!(face.lacks(language.native_name()), "", "{language:?} {}", face.weight);
            for (name, text) in messages(language) {
                assert_eq!(face.lacks_and_cannot_borrow(&text), "", "{name} in {language:?} {}", face.weight);
            }
        }
    }
}

/// A window in one language shows lines in another one: the wallet's Chinese name, the customer's display.
#[test]
fn the_chinese_font_can_draw_every_message_in_han_or_latin_letters() {
    let han = |language: &Language| language.font_family().starts_with("Noto Sans CJK") && *language != Language::Ko;
    for face in family("Noto Sans CJK SC").filter(|face| face.weight != 500) {
        for language in Language::ALL.into_iter().filter(han) {
            for (name, text) in messages(language) {
                assert_eq!(face.lacks(&text), "", "{name} in {language:?} {}", face.weight);
            }
        }
    }
}

#[test]
fn money_can_be_drawn_in_every_face() {
    for face in &FACES {
        assert_eq!(
            face.lacks_and_cannot_borrow("0123456789.,-−+×≈€£¥₩$%:\u{a0}"),
            "",
            "{} {}",
            face.family,
            face.weight
        );
    }
}

#[test]
fn digits_have_one_width_so_that_amounts_do_not_jump() {
    for face in &FACES {
        let widths: Vec<_> = ('0'..='9').map(|digit| face.width(digit)).collect();
        assert!(
            widths.iter().all(|width| *width == widths[0] && *width > 0),
            "{} {}: {widths:?}",
            face.family,
            face.weight
        );
    }
}

#[test]
fn a_font_is_found_by_the_family_name_we_ask_for() {
    for face in &FACES {
        assert_eq!((face.family_name().as_str(), face.u16(face.table(b"OS/2") + 4)), (face.family, face.weight));
    }
}

#[test]
fn the_reader_of_fonts_sees_what_is_missing() {
    let regular = &FACES[0];
    assert_eq!(regular.lacks("光A\u{202f}"), "\u{202f}");
    assert_eq!((regular.width('A') > 0, regular.width('光'), regular.width('0')), (true, 1000, 555));
}

//! The languages the till speaks: those of the shops whose money WeChat Pay settles, and of their customers.

use unic_langid::LanguageIdentifier;

/// A language of the windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    En,
    Fr,
    De,
    It,
    Es,
    Pt,
    Nl,
    Da,
    Sv,
    /// Norwegian Bokmål.
    Nb,
    Ru,
    Ja,
    Ko,
    Th,
    /// Chinese in simplified characters.
    ZhHans,
    /// Chinese in traditional characters.
    ZhHant,
}

/// What is fixed for a language.
struct About {
    tag: &'static str,
    native_name: &'static str,
    font_family: &'static str,
    number_locale: &'static str,
    sources: [&'static str; 6],
}

/// Simplified Chinese and Latin letters.
const SIMPLIFIED: &str = "Noto Sans CJK SC";

macro_rules! about {
    ($tag:literal, $name:literal, $family:expr) => {
        about!($tag, $name, $family, $tag)
    };
    ($tag:literal, $name:literal, $family:expr, $numbers:literal) => {
        &About {
            tag: $tag,
            native_name: $name,
            font_family: $family,
            number_locale: $numbers,
            sources: [
                include_str!(concat!("../../i18n/", $tag, "/formats.ftl")),
                include_str!(concat!("../../i18n/", $tag, "/cashier.ftl")),
                include_str!(concat!("../../i18n/", $tag, "/refunds.ftl")),
                include_str!(concat!("../../i18n/", $tag, "/settings.ftl")),
                include_str!(concat!("../../i18n/", $tag, "/customer.ftl")),
                include_str!(concat!("../../i18n/", $tag, "/errors.ftl")),
            ],
        }
    };
}

impl Language {
    /// All of them, in the order of a menu.
    pub const ALL: [Self; 16] = [
        Self::En,
        Self::Fr,
        Self::De,
        Self::It,
        Self::Es,
        Self::Pt,
        Self::Nl,
        Self::Da,
        Self::Sv,
        Self::Nb,
        Self::Ru,
        Self::Ja,
        Self::Ko,
        Self::Th,
        Self::ZhHans,
        Self::ZhHant,
    ];

    /// The language for a BCP 47 tag such as `fr`, `en-GB`, `zh-Hans` or `zh-HK`; the tag of a POSIX locale
    /// (`fr_FR.UTF-8`) does as well.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next()?;
        let id: LanguageIdentifier = tag.parse().ok()?;
        match id.language.as_str() {
            "zh" => Some(chinese(&id)),
            // The other written Norwegian, and the tag for both.
            "no" | "nn" => Some(Self::Nb),
            language => Self::ALL.into_iter().find(|each| each.tag() == language),
        }
    }

    /// The BCP 47 tag, also the folder under `i18n/`.
    pub const fn tag(self) -> &'static str {
        self.about().tag
    }

    /// What its speakers call it.
    pub const fn native_name(self) -> &'static str {
        self.about().native_name
    }

    /// The family name of the built-in font whose glyph forms this language uses (`assets/fonts`).
    pub const fn font_family(self) -> &'static str {
        self.about().font_family
    }

    /// The locale whose number grouping is used.
    pub(super) const fn number_locale(self) -> &'static str {
        self.about().number_locale
    }

    /// The messages, file by file.
    pub(super) const fn sources(self) -> [&'static str; 6] {
        self.about().sources
    }

    const fn about(self) -> &'static About {
        match self {
            Self::En => about!("en", "English", SIMPLIFIED),
            Self::Fr => about!("fr", "Français", SIMPLIFIED),
            Self::De => about!("de", "Deutsch", SIMPLIFIED),
            Self::It => about!("it", "Italiano", SIMPLIFIED),
            Self::Es => about!("es", "Español", SIMPLIFIED),
            // Without the country CLDR groups as Brazil does.
            Self::Pt => about!("pt", "Português", SIMPLIFIED, "pt-PT"),
            Self::Nl => about!("nl", "Nederlands", SIMPLIFIED),
            Self::Da => about!("da", "Dansk", SIMPLIFIED),
            Self::Sv => about!("sv", "Svenska", SIMPLIFIED),
            Self::Nb => about!("nb", "Norsk", SIMPLIFIED),
            Self::Ru => about!("ru", "Русский", "Noto Sans"),
            Self::Ja => about!("ja", "日本語", "Noto Sans CJK JP"),
            Self::Ko => about!("ko", "한국어", "Noto Sans CJK KR"),
            Self::Th => about!("th", "ไทย", "Noto Sans Thai"),
            Self::ZhHans => about!("zh-Hans", "简体中文", SIMPLIFIED),
            Self::ZhHant => about!("zh-Hant", "繁體中文", "Noto Sans CJK TC"),
        }
    }
}

/// The script decides; without one, the region does.
fn chinese(id: &LanguageIdentifier) -> Language {
    let traditional = match id.script {
        Some(script) => script.as_str() == "Hant",
        None => id.region.is_some_and(|region| matches!(region.as_str(), "TW" | "HK" | "MO")),
    };
    if traditional { Language::ZhHant } else { Language::ZhHans }
}

//! The languages the till speaks.

use unic_langid::LanguageIdentifier;

/// A language of the windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
    /// Japanese.
    Ja,
    /// Chinese in simplified characters.
    ZhHans,
    /// Chinese in traditional characters.
    ZhHant,
}

impl Language {
    /// All of them, in the order of a menu.
    pub const ALL: [Self; 5] = [Self::En, Self::Fr, Self::Ja, Self::ZhHans, Self::ZhHant];

    /// The language for a BCP 47 tag such as `fr`, `en-GB`, `zh-Hans` or `zh-HK`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let id: LanguageIdentifier = tag.parse().ok()?;
        match id.language.as_str() {
            "en" => Some(Self::En),
            "fr" => Some(Self::Fr),
            "ja" => Some(Self::Ja),
            "zh" => Some(chinese(&id)),
            _ => None,
        }
    }

    /// The BCP 47 tag, also the folder under `i18n/`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ja => "ja",
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
        }
    }

    /// What its speakers call it.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ja => "日本語",
            Self::ZhHans => "简体中文",
            Self::ZhHant => "繁體中文",
        }
    }

    /// The family name of the built-in font whose glyph forms this language uses (`assets/fonts`).
    pub const fn font_family(self) -> &'static str {
        match self {
            Self::En | Self::Fr | Self::ZhHans => "Noto Sans CJK SC",
            Self::Ja => "Noto Sans CJK JP",
            Self::ZhHant => "Noto Sans CJK TC",
        }
    }

    /// The locale whose number grouping is used.
    pub(super) const fn number_locale(self) -> &'static str {
        self.tag()
    }

    /// The messages, file by file.
    pub(super) const fn sources(self) -> [&'static str; 5] {
        macro_rules! files {
            ($tag:literal) => {
                [
                    include_str!(concat!("../../i18n/", $tag, "/formats.ftl")),
                    include_str!(concat!("../../i18n/", $tag, "/cashier.ftl")),
                    include_str!(concat!("../../i18n/", $tag, "/refunds.ftl")),
                    include_str!(concat!("../../i18n/", $tag, "/customer.ftl")),
                    include_str!(concat!("../../i18n/", $tag, "/errors.ftl")),
                ]
            };
        }
        match self {
            Self::En => files!("en"),
            Self::Fr => files!("fr"),
            Self::Ja => files!("ja"),
            Self::ZhHans => files!("zh-Hans"),
            Self::ZhHant => files!("zh-Hant"),
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

//! What can be chosen in a field.

use super::country::{self, COUNTRIES};
use super::page::Field;
use crate::config::Draft;
use crate::domain::currency::Currency;
use crate::i18n::{Catalog, Key, Language, key};

/// One of several values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// As `config.toml` writes it.
    pub value: String,
    /// As people read it.
    pub words: String,
}

/// Merchant category codes (ISO 18245) of shops travellers visit.
const KINDS: &[(&str, Key)] = &[
    ("5947", key::KIND_GIFTS),
    ("5651", key::KIND_CLOTHING),
    ("5977", key::KIND_COSMETICS),
    ("5944", key::KIND_JEWELLERY),
    ("5311", key::KIND_DEPARTMENT),
    ("5309", key::KIND_DUTY_FREE),
    ("5411", key::KIND_FOOD),
    ("5812", key::KIND_RESTAURANT),
    ("5814", key::KIND_CAFE),
    ("5912", key::KIND_PHARMACY),
    ("7011", key::KIND_HOTEL),
    ("7991", key::KIND_ATTRACTION),
    ("5999", key::KIND_OTHER),
];

const VOLUMES: &[&str] = &["10", "20", "30", "40", "50", "60", "70", "80", "90", "100"];

/// The values `field` can have, given what else is in the draft. A value of the file that is not among
/// them is offered too: nothing a person wrote is taken away by looking at it.
pub fn choices(field: Field, draft: &Draft, words: &Catalog) -> Vec<Choice> {
    let mut all = known(field, draft, words);
    let now = draft.get(field.key());
    if !now.is_empty() && !all.iter().any(|choice| choice.value == now) {
        all.insert(0, Choice { words: now.clone(), value: now });
    }
    all
}

fn known(field: Field, draft: &Draft, words: &Catalog) -> Vec<Choice> {
    let of = |value: &str, words: String| Choice { value: value.to_owned(), words };
    let said = |pairs: &[(&str, Key)]| pairs.iter().map(|(value, key)| of(value, words.text(*key))).collect();
    match field {
        Field::Language | Field::CustomerLanguage => {
            Language::ALL.into_iter().map(|each| of(each.tag(), each.native_name().to_owned())).collect()
        }
        Field::Country => COUNTRIES.iter().map(|each| of(each.code, each.name.to_owned())).collect(),
        Field::Currency => currencies().map(|code| of(code, code.to_owned())).collect(),
        Field::TimeZone => {
            let zones = country::by_code(&draft.get(Field::Country.key())).map_or(&[][..], |country| country.zones);
            zones.iter().map(|zone| of(zone, zone.replace('_', " "))).collect()
        }
        Field::Kind => said(KINDS),
        Field::Theme => said(&[
            ("system", key::LOOK_THEME_SYSTEM),
            ("light", key::LOOK_THEME_LIGHT),
            ("dark", key::LOOK_THEME_DARK),
        ]),
        Field::Contrast => said(&[("normal", key::LOOK_CONTRAST_NORMAL), ("high", key::LOOK_CONTRAST_HIGH)]),
        Field::Text => said(&[("normal", key::LOOK_TEXT_NORMAL), ("large", key::LOOK_TEXT_LARGE)]),
        Field::Volume => VOLUMES.iter().map(|volume| of(volume, format!("{volume} %"))).collect(),
        Field::Institution | Field::SoundPaid | Field::SoundNotPaid | Field::SoundNotVerified | Field::Voice => {
            said(&[("true", key::SOUND_ON), ("false", key::SOUND_OFF)])
        }
        _ => Vec::new(),
    }
}

/// The currencies of the countries, each once, by code.
fn currencies() -> impl Iterator<Item = &'static str> {
    let mut codes: Vec<&str> = COUNTRIES.iter().map(|country| country.currency).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.into_iter().filter(|code| Currency::from_code(code).is_ok())
}

/// What a choice is while nobody chose: what an absent key means.
pub fn absent(field: Field, draft: &Draft) -> &'static str {
    match field {
        Field::Theme => "system",
        Field::Contrast | Field::Text => "normal",
        Field::Volume => "70",
        // A till without the section is silent, one with it is not.
        Field::SoundPaid | Field::SoundNotPaid | Field::SoundNotVerified | Field::Voice if draft.has("sound") => "true",
        Field::Institution | Field::SoundPaid | Field::SoundNotPaid | Field::SoundNotVerified | Field::Voice => "false",
        _ => "",
    }
}

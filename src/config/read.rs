//! From the text of the file to a [`Config`].

use super::check;
use super::problem::{ConfigError, Warning, quoted, shown};
use super::section::{Findings, Section, kind};
use super::{Config, LocalQr, Rates, SecretRef, Shop, Sound, Theme, Till, Windows, wallet};
use crate::domain::currency::Currency;
use crate::domain::quote::{PublishedRate, RateSource};
use crate::domain::risk::Budget;
use crate::domain::scan::Family;
use crate::i18n::Language;
use jiff::tz::TimeZone;
use std::io;
use std::path::{Path, PathBuf};
use toml::de::{DeTable, DeValue};

/// A configuration has a few dozen lines; more is another file.
const LARGEST: u64 = 256 * 1024;

/// Whether the files of secrets are looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Files {
    MustExist,
    NotAsked,
}

/// The text of `config.toml`.
pub(super) fn file(home: &Path) -> Result<String, ConfigError> {
    let path = home.join(super::FILE);
    let unreadable = |path: &PathBuf, source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => ConfigError::Missing { path: path.clone() },
        _ => ConfigError::Unreadable { path: path.clone(), source },
    };
    let meta = std::fs::metadata(&path).map_err(|source| unreadable(&path, source))?;
    if meta.len() > LARGEST {
        return Err(ConfigError::TooLarge { path, limit: LARGEST });
    }
    let bytes = std::fs::read(&path).map_err(|source| unreadable(&path, source))?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
        let findings = Findings::new("");
        let line = valid.filter(|byte| **byte == b'\n').count().saturating_add(1);
        findings.problem(line, "", "the file is not UTF-8 text from here; save it as UTF-8");
        ConfigError::Wrong(findings.into_parts().0)
    })
}

/// Reads `text` as a whole; `home` is absolute.
pub(super) fn config(text: &str, home: &Path, files: Files) -> Result<(Config, Vec<Warning>), ConfigError> {
    let findings = Findings::new(text);
    let (document, broken) = DeTable::parse_recoverable(text);
    // Values of a file that is not TOML mean nothing; its syntax is all there is to report.
    for error in broken.iter().take(10) {
        let line = findings.line_at(error.span().map_or(0, |span| span.start));
        findings.problem(line, "", format!("this is not TOML: {}", shown(error.message())));
    }
    let config =
        if broken.is_empty() { sections(&Section::root(&findings, document.get_ref()), home, files) } else { None };
    let (problems, warnings) = findings.into_parts();
    match config {
        Some(config) if problems.is_empty() => Ok((config, warnings)),
        _ => Err(ConfigError::Wrong(problems)),
    }
}

fn sections(root: &Section<'_>, home: &Path, files: Files) -> Option<Config> {
    root.only(&["shop", "till", "wechat", "alipay", "local_qr", "rates", "offline", "windows", "sound"]);
    let shop_section = root.section("shop", "add a section [shop] with name, country, currency, timezone");
    let currency = shop_section.as_ref().and_then(|section| section.text("currency", "\"EUR\"", check::currency));
    let zone = shop_section.as_ref().and_then(|section| section.text("timezone", "\"Europe/Paris\"", check::time_zone));
    let shop = shop_section.and_then(|section| shop(&section, currency, zone.clone()));
    let till = root.section("till", "add a section [till] with id = \"paris-1\"").and_then(|section| till(&section));
    let wechat = root.section_if_present("wechat").map(|section| {
        let wechat = wallet::wechat(&section, home, files)?;
        wallet::prices(&section, Family::Wechat, &wechat.currencies, currency);
        Some(wechat)
    });
    let alipay = root.section_if_present("alipay").map(|section| {
        let alipay = wallet::alipay(&section, home, files)?;
        wallet::prices(&section, Family::Alipay, &alipay.currencies, currency);
        Some(alipay)
    });
    let local_qr = root.section_if_present("local_qr").map(|section| {
        let place = shop.as_ref().map(|shop| (shop.country.as_str(), shop.currency));
        wallet::local_qr(&section, root, place)
    });
    let rates = rates(root, currency, zone.as_ref());
    let offline = root.section_if_present("offline").map(|section| offline(&section, currency));
    let windows = root.section_if_present("windows").map(|section| windows(&section));
    let sound = sound(root);
    Some(Config {
        home: home.to_path_buf(),
        shop: shop?,
        till: till?,
        wechat: all(wechat)?,
        alipay: all(alipay)?,
        local_qr: all::<LocalQr>(local_qr)?,
        rates: rates?,
        offline: all(offline)?,
        windows: all(windows)?.unwrap_or_default(),
        sound: sound?,
    })
}

/// A section that is absent is fine, one that is wrong is not.
fn all<T>(section: Option<Option<T>>) -> Option<Option<T>> {
    match section {
        None => Some(None),
        Some(None) => None,
        Some(value) => Some(value),
    }
}

fn shop(section: &Section<'_>, currency: Option<Currency>, timezone: Option<TimeZone>) -> Option<Shop> {
    section.only(&["name", "country", "currency", "timezone", "merchant_category_code", "offers"]);
    let name = section.text("name", "\"Maison Lumière\"", |text| check::name(text, 64));
    let country = section.text("country", "\"FR\"", check::country);
    let category = section.text("merchant_category_code", "\"5947\"", check::category);
    let offers = offers(section);
    Some(Shop {
        name: name?,
        country: country?,
        currency: currency?,
        timezone: timezone?,
        merchant_category_code: category?,
        offers: offers?,
    })
}

/// Sentences for the idle customer's window; as many as can be read there.
fn offers(section: &Section<'_>) -> Option<Vec<String>> {
    const KEY: &str = "offers";
    const MOST: usize = 3;
    if !section.has(KEY) {
        return Some(Vec::new());
    }
    let items = section.list(KEY, "[\"满 500 欧元减 5%\"]")?;
    if items.len() > MOST {
        section.problem(KEY, format!("holds {} sentences; at most {MOST} can be read", items.len()));
        return None;
    }
    let each = items.into_iter().map(|item| {
        let read = match item.value {
            DeValue::String(text) => check::name(text, 60),
            other => Err(format!("holds {}; every offer is text in quotes", kind(other))),
        };
        read.map_err(|wrong| section.problem_at(KEY, item, wrong)).ok()
    });
    each.collect()
}

/// `[windows]`; a word it does not know is an error, because it was meant to change something.
fn windows(section: &Section<'_>) -> Option<Windows> {
    section.only(&["theme", "contrast", "text"]);
    let word = |key: &str, example: &str, words: &[&str]| -> Option<Option<usize>> {
        if !section.has(key) {
            return Some(None);
        }
        let known = |text: &str| {
            let place = words.iter().position(|word| *word == text);
            place.ok_or_else(|| format!("{} is not known; it is one of {}", quoted(text), words.join(", ")))
        };
        section.text_if_present(key, example, known).map(Some)
    };
    let theme = word("theme", "\"system\"", &["system", "light", "dark"])?;
    let contrast = word("contrast", "\"normal\"", &["normal", "high"])?;
    let text = word("text", "\"normal\"", &["normal", "large"])?;
    Some(Windows {
        theme: match theme {
            Some(1) => Some(Theme::Light),
            Some(2) => Some(Theme::Dark),
            _ => None,
        },
        high_contrast: contrast == Some(1),
        large_text: text == Some(1),
    })
}

fn till(section: &Section<'_>) -> Option<Till> {
    section.only(&["id", "language", "customer_language", "training"]);
    let id = section.text("id", "\"paris-1\"", check::till_id);
    let cashier = language(section, "language", Language::En);
    let customer = language(section, "customer_language", Language::ZhHans);
    let training = section.flag("training", false);
    Some(Till { id: id?, language: cashier?, customer_language: customer?, training: training? })
}

/// A language the windows speak; another one is no reason not to open the shop.
fn language(section: &Section<'_>, key: &str, fallback: Language) -> Option<Language> {
    if !section.has(key) {
        return Some(fallback);
    }
    section.text_if_present(key, &format!("\"{}\"", fallback.tag()), |text| {
        let found = Language::from_tag(text);
        if found.is_none() {
            let spoken = Language::ALL.map(Language::tag).join(", ");
            let instead = fallback.tag();
            section
                .warning(key, format!("{} is not spoken, {instead} is used; the windows speak {spoken}", quoted(text)));
        }
        Ok(found.unwrap_or(fallback))
    })
}

/// `[rates]`; without the section no RMB is shown, because the till has no rate of its own.
fn rates(root: &Section<'_>, currency: Option<Currency>, zone: Option<&TimeZone>) -> Option<Rates> {
    if !root.has("rates") {
        root.warning("rates", "is missing, so no price is shown in RMB; add sources = [\"wechat\", \"ecb\"] there");
        return Some(Rates { sources: vec![], max_age_hours: 96, manual: None, ecb_url: super::ECB_DAILY.to_owned() });
    }
    let section = root.section_if_present("rates")?;
    section.only(&["sources", "max_age_hours", "manual_rate", "manual_rate_at", "ecb_url"]);
    let sources = sources(&section);
    let max_age_hours = section.number("max_age_hours", &(1..=8760), None);
    let manual = manual(&section, currency, zone);
    let ecb_url = match section.has("ecb_url") {
        true => section.text_if_present("ecb_url", "\"https://…\"", check::document_url),
        false => Some(super::ECB_DAILY.to_owned()),
    };
    let sources = sources?;
    let unused = section.has("manual_rate") && !sources.contains(&RateSource::Manual);
    if unused {
        section.warning("manual_rate", "is not used, because manual is not one of rates.sources");
    }
    let wallet_has_key = root.section_if_present("wechat").is_some_and(|wechat| wechat.has("api_v2_key"));
    if sources.contains(&RateSource::Wechat) && !wallet_has_key {
        section.warning("sources", "wechat gives no rate without wechat.api_v2_key; the other sources are used");
    }
    Some(Rates { sources, max_age_hours: max_age_hours?, manual, ecb_url: ecb_url? })
}

fn sources(section: &Section<'_>) -> Option<Vec<RateSource>> {
    const KEY: &str = "sources";
    let items = section.list(KEY, "[\"wechat\", \"ecb\", \"manual\"]")?;
    let expected = items.len();
    let mut sources = Vec::new();
    for item in items {
        let read = match item.value {
            DeValue::String(word) => check::source(word),
            other => Err(format!("holds {}; there are \"wechat\", \"ecb\" and \"manual\"", kind(other))),
        };
        match read {
            Ok(source) if sources.contains(&source) => {
                section.problem_at(KEY, item, format!("{} is named twice; remove one", source.word()));
            }
            Ok(source) => sources.push(source),
            Err(wrong) => section.problem_at(KEY, item, wrong),
        }
    }
    (sources.len() == expected).then_some(sources)
}

fn manual(section: &Section<'_>, currency: Option<Currency>, zone: Option<&TimeZone>) -> Option<PublishedRate> {
    let (rate_key, at_key) = ("manual_rate", "manual_rate_at");
    match (section.has(rate_key), section.has(at_key)) {
        (true, false) => section.problem(rate_key, "has no manual_rate_at; write since when the rate is right"),
        (false, true) => section.problem(at_key, "has no manual_rate; write the rate or remove the moment"),
        _ => {}
    }
    let rate = section.text_if_present(rate_key, "\"7.8432\"", check::rate);
    let utc = TimeZone::UTC;
    let read = |text: &str| check::moment(text, zone.unwrap_or(&utc));
    let at = match section.entry(at_key)?.value {
        // A date without quotes is a value of its own in TOML; it means the same.
        DeValue::Datetime(moment) => read(&moment.to_string()).map_err(|wrong| section.problem(at_key, wrong)).ok(),
        _ => section.text_if_present(at_key, "\"2026-11-22\"", read),
    };
    Some(check::manual(currency?, rate?, at?))
}

fn offline(section: &Section<'_>, currency: Option<Currency>) -> Option<Budget> {
    section.only(&["per_sale_max", "total_max", "count_max", "hours_max"]);
    // Without a currency the amounts cannot be read; that they are there can still be told.
    let read = |key: &str| {
        section.text(key, "\"200.00\"", |text| currency.map(|currency| check::limit(text, currency)).transpose())
    };
    let (per_sale_max, total_max) = (read("per_sale_max"), read("total_max"));
    let count_max = section.number("count_max", &(0..=100_000), None);
    let hours_max = section.number("hours_max", &(1..=8760), None);
    let budget =
        Budget { per_sale_max: per_sale_max??, total_max: total_max??, count_max: count_max?, hours_max: hours_max? };
    if budget.per_sale_max.minor > budget.total_max.minor {
        section.warning("per_sale_max", "is more than total_max, which is the smaller limit and decides");
    }
    Some(budget)
}

/// `[sound]`; what a shop that wants sound does not switch off is heard.
fn sound(root: &Section<'_>) -> Option<Sound> {
    if !root.has("sound") {
        return Some(Sound::default());
    }
    let section = root.section_if_present("sound")?;
    section.only(&["paid", "not_paid", "not_verified", "voice", "volume"]);
    let (paid, not_paid) = (section.flag("paid", true), section.flag("not_paid", true));
    let (not_verified, voice) = (section.flag("not_verified", true), section.flag("voice", true));
    let volume = section.number("volume", &(0..=100), Some(70));
    Some(Sound { paid: paid?, not_paid: not_paid?, not_verified: not_verified?, voice: voice?, volume: volume? })
}

/// A secret that must be there.
pub(super) fn secret(section: &Section<'_>, key: &str, home: &Path, files: Files) -> Option<SecretRef> {
    let secret = section.text(key, "\"file:NAME\"", |text| check::secret(text, home))?;
    if files == Files::NotAsked {
        return Some(secret);
    }
    match check::secret_file(&secret) {
        Ok(Some(odd)) => section.warning(key, odd),
        Ok(None) => {}
        Err(wrong) => section.problem(key, wrong),
    }
    Some(secret)
}

//! Every mistake a person can make in the file is told with its line and its key.

use super::*;
use crate::domain::money::Money;
use std::fs;

mod wallets;

/// A whole configuration; the tests replace one line of it.
const GOOD: &str = r#"[shop]
name = "Maison Lumière"
country = "FR"
currency = "EUR"
timezone = "Europe/Paris"
merchant_category_code = "5947"

[till]
id = "paris-1"
language = "fr"
customer_language = "zh-Hans"

[wechat]
base_url = "http://127.0.0.1:18765"
identity = { mchid = "1900000109", appid = "wx8888888888888888" }
merchant_serial = "1B7B00FF"
private_key = "file:wechat-merchant.pem"
api_v3_key = "file:wechat-apiv3.key"
api_v2_key = "file:wechat-apiv2.key"
platform_keys = [{ id = "4DC7", key = "file:wechat-platform.pem" }]
notify_url = "https://pay.example.org/wechat/notify"

[local_qr]
template = "26"
guid = "com.example.scheme"
account = "1234567890"
merchant_name = "MAISON LUMIERE"
merchant_name_local = "光之屋"
merchant_city = "PARIS"

[rates]
sources = ["wechat", "ecb", "manual"]
max_age_hours = 96

[offline]
per_sale_max = "200.00"
total_max = "1000.00"
count_max = 20
hours_max = 48
"#;

/// One change of [`GOOD`]: the line that begins with the first becomes the second.
fn with(line: &str, instead: &str) -> String {
    assert!(GOOD.lines().any(|each| each.starts_with(line)), "{line}");
    GOOD.lines().map(|each| if each.starts_with(line) { instead } else { each }).fold(String::new(), |mut all, each| {
        all.push_str(each);
        all.push('\n');
        all
    })
}

fn parse(text: &str) -> Result<(Config, Vec<Warning>), ConfigError> {
    Config::parse(text, Path::new("/home/till"))
}

fn good(text: &str) -> Config {
    parse(text).map(|(config, _)| config).unwrap_or_else(|error| panic!("{error}"))
}

/// The message, when there is exactly one problem.
fn wrong(text: &str) -> String {
    let error = parse(text).expect_err("a problem");
    assert_eq!(error.problems().len(), 1, "{error}");
    error.to_string()
}

fn warned(text: &str) -> Vec<String> {
    parse(text).expect("a configuration").1.iter().map(Warning::to_string).collect()
}

#[test]
fn a_whole_configuration_is_read() {
    let (config, warnings) = parse(GOOD).expect("a configuration");
    assert_eq!(warnings, []);
    assert_eq!((config.shop.name.as_str(), config.shop.currency.code()), ("Maison Lumière", "EUR"));
    assert_eq!(config.shop.timezone.iana_name(), Some("Europe/Paris"));
    assert_eq!(config.till.language, Language::Fr);
    let wechat = config.wechat.expect("wechat");
    assert_eq!(wechat.base_url, "http://127.0.0.1:18765");
    assert_eq!((wechat.code_seconds, wechat.connect_timeout_ms, wechat.request_timeout_ms), (300, 5000, 10_000));
    assert!(wechat.private_key.0.is_absolute() && wechat.private_key.0.ends_with("till/wechat-merchant.pem"));
    assert_eq!(wechat.platform_keys[0].id, "4DC7");
    assert_eq!(config.local_qr.and_then(|local| local.merchant_name_local), Some("光之屋".to_owned()));
    assert_eq!(config.rates.sources, [RateSource::Wechat, RateSource::Ecb, RateSource::Manual]);
    assert_eq!(config.rates.ecb_url, ECB_DAILY);
    let budget = config.offline.expect("a budget");
    assert_eq!((budget.total_max, budget.count_max), (Money::new(100_000, config.shop.currency), 20));
}

#[test]
fn sections_of_tenders_may_be_left_out() {
    let end = GOOD.find("[wechat]").expect("a section");
    let (config, warnings) = parse(&GOOD[..end]).expect("a configuration");
    assert!(config.wechat.is_none() && config.local_qr.is_none() && config.offline.is_none());
    assert!(config.rates.sources.is_empty(), "no rate is invented");
    assert!(warnings[0].to_string().contains("rates: is missing"), "{warnings:?}");
}

/// The line to change, what it becomes, and what the message must begin with and contain.
const MISTAKES: &[(&str, &str, &str, &str)] = &[
    ("name", "name = \"\"", "2: shop.name", "empty"),
    ("name", "name = 5", "2: shop.name", "text in quotes"),
    ("name", "name = \"a\\u001bb\"", "2: shop.name", "\\u{1b}"),
    ("name", "name = \"Bar \\u202e123\"", "2: shop.name", "nobody sees"),
    ("name", "name = \"\\u200b\"", "2: shop.name", "nobody sees"),
    ("country", "country = \"FRA\"", "3: shop.country", "two capital letters"),
    ("country", "country = \"fr\"", "3: shop.country", "two capital letters"),
    ("currency", "currency = \"EURO\"", "4: shop.currency", "\"EURO\" is not a currency; a currency is an ISO 4217"),
    ("timezone", "timezone = \"Europe/Lyon\"", "5: shop.timezone", "IANA"),
    ("merchant_cat", "merchant_category_code = \"947\"", "6: shop.merchant_category_code", "four digits"),
    ("merchant_cat", "merchant_category_code = 5947", "6: shop.merchant_category_code", "in quotes"),
    ("merchant_cat", "", "1: shop.merchant_category_code", "is missing"),
    ("id =", "id = \"paris 1\"", "9: till.id", "0-9 A-Z a-z . _ -"),
    ("id =", "", "8: till.id", "is missing"),
    ("language", "language = false", "10: till.language", "true or false"),
    ("base_url", "base_url = \"http://api.example.org\"", "14: wechat.base_url", "this machine only"),
    ("base_url", "base_url = \"http://localhost.example.org\"", "14: wechat.base_url", "this machine only"),
    ("base_url", "base_url = \"https://example.org/v3\"", "14: wechat.base_url", "https://example.org"),
    ("base_url", "base_url = \"https://example.org?x=1\"", "14: wechat.base_url", "only scheme, host and port"),
    ("base_url", "base_url = \"ftp://example.org\"", "14: wechat.base_url", "https://"),
    ("base_url", "base_url = \"https://exa mple.org\"", "14: wechat.base_url", "not an address"),
    ("identity", "identity = { mchid = \"19\" }", "15: wechat.identity.appid", "is missing"),
    ("identity", "identity = { sp_mchid = \"1\", sp_appid = \"wx1\" }", "15: wechat.identity.sub_mchid", "is missing"),
    (
        "identity",
        "identity = { mchid = \"1\", appid = \"wx1\", sub_mchid = \"2\" }",
        "15: wechat.identity",
        "two shapes",
    ),
    ("identity", "identity = {}", "15: wechat.identity", "says nothing"),
    ("identity", "identity = \"1900000109\"", "15: wechat.identity", "must be a section"),
    ("merchant_serial", "merchant_serial = \"1B:7B\"", "16: wechat.merchant_serial", "hexadecimal"),
    ("private_key", "private_key = \"keyring:till\"", "17: wechat.private_key", "not available in this version"),
    ("private_key", "private_key = \"file:\"", "17: wechat.private_key", "names no file"),
    ("platform_keys", "platform_keys = [\"4DC7\"]", "20: wechat.platform_keys", "must be a table"),
    ("platform_keys", "platform_keys = [{ id = \"4DC7\" }]", "20: wechat.platform_keys.key", "is missing"),
    (
        "platform_keys",
        "platform_keys = [{ id = \"xyz\", key = \"file:p\" }]",
        "20: wechat.platform_keys.id",
        "PUB_KEY_ID_",
    ),
    ("notify_url", "notify_url = \"http://pay.example.org/n\"", "21: wechat.notify_url", "https://"),
    ("notify_url", "notify_url = \"https://pay.example.org/n?a=1\"", "21: wechat.notify_url", "query"),
    ("notify_url", "", "13: wechat.notify_url", "is missing"),
    ("notify_url", "notify_url = \"https://a.org/\"\ncode_seconds = 59", "22: wechat.code_seconds", "from 60 to 7200"),
    (
        "notify_url",
        "notify_url = \"https://a.org/\"\ncode_seconds = -1",
        "22: wechat.code_seconds",
        "-1 is out of range",
    ),
    (
        "notify_url",
        "notify_url = \"https://a.org/\"\nconnect_timeout_ms = \"5\"",
        "22: wechat.connect_timeout_ms",
        "without quotes",
    ),
    ("template", "template = \"52\"", "24: local_qr.template", "from 02 to 51"),
    ("template", "template = \"2\"", "24: local_qr.template", "two digits"),
    ("template", "template = \"15\"", "25: local_qr.guid", "has no place in template 15"),
    ("guid", "", "23: local_qr.guid", "is missing"),
    ("guid", "guid = \"a-guid-that-is-longer-than-thirty-two\"", "25: local_qr.guid", "at most 32"),
    (
        "account",
        "account = \"1234567890123456789012345678901234567890123456789012345678901234567890123456\"",
        "26: local_qr.account",
        "at most 99",
    ),
    ("merchant_name =", "merchant_name = \"MAISON LUMIÈRE\"", "27: local_qr.merchant_name", "ASCII"),
    ("merchant_name =", "merchant_name = \"A NAME OF TWENTY-SIX LETTR\"", "27: local_qr.merchant_name", "at most 25"),
    ("merchant_name_local", "merchant_name_local = \"\"", "28: local_qr.merchant_name_local", "empty"),
    ("merchant_city", "merchant_city = \"A CITY OF SIXTEE\"", "29: local_qr.merchant_city", "at most 15"),
    ("sources", "sources = [\"wechat\", \"visa\"]", "32: rates.sources", "wechat, ecb and manual"),
    ("sources", "sources = [\"ecb\", \"ecb\"]", "32: rates.sources", "named twice"),
    ("sources", "sources = \"ecb\"", "32: rates.sources", "must be a list"),
    ("max_age", "max_age_hours = 0", "33: rates.max_age_hours", "from 1 to 8760"),
    ("max_age", "max_age_hours = 8761", "33: rates.max_age_hours", "from 1 to 8760"),
    ("max_age", "max_age_hours = 9.5", "33: rates.max_age_hours", "a number with a fraction"),
    ("max_age", "max_age_hours = 9\nmanual_rate = \"7.8\"", "34: rates.manual_rate", "manual_rate_at"),
    (
        "max_age",
        "max_age_hours = 9\nmanual_rate = \"7,8\"\nmanual_rate_at = 2026-11-22",
        "34: rates.manual_rate",
        "7.8432",
    ),
    (
        "max_age",
        "max_age_hours = 9\nmanual_rate = \"7.8\"\nmanual_rate_at = \"today\"",
        "35: rates.manual_rate_at",
        "2026-11-22",
    ),
    ("max_age", "max_age_hours = 9\necb_url = \"http://ecb.europa.eu\"", "34: rates.ecb_url", "this machine only"),
    ("per_sale", "per_sale_max = \"200.001\"", "36: offline.per_sale_max", "decimals"),
    ("per_sale", "per_sale_max = 200", "36: offline.per_sale_max", "in quotes"),
    ("total_max", "total_max = \"-1\"", "37: offline.total_max", "negative"),
    ("count_max", "count_max = -1", "38: offline.count_max", "from 0"),
    ("hours_max", "hours_max = 0", "39: offline.hours_max", "from 1"),
];

#[test]
fn every_mistake_names_its_line_its_key_and_what_would_be_right() {
    for (line, instead, place, right) in MISTAKES {
        let message = wrong(&with(line, instead));
        assert!(message.starts_with(&format!("config.toml:{place}: ")), "{instead}\n{message}");
        assert!(message.contains(right), "{instead}\n{message}");
        assert!(!message.contains(char::is_control), "{message:?}");
    }
}

#[test]
fn all_problems_are_told_together_in_the_order_of_the_file() {
    let text = GOOD.replace("\"EUR\"", "\"XXX\"").replace("\"5947\"", "\"x\"").replace("= 96", "= \"x\"");
    let text = text.replace("\"paris-1\"", "7");
    let error = parse(&text).expect_err("problems");
    let places: Vec<_> = error.problems().iter().map(|each| (each.line, each.key.as_str())).collect();
    assert_eq!(
        places,
        [(4, "shop.currency"), (6, "shop.merchant_category_code"), (9, "till.id"), (33, "rates.max_age_hours")]
    );
    assert_eq!(error.to_string().lines().count(), 4);
}

#[test]
fn an_empty_file_names_what_it_needs() {
    let message = parse("").expect_err("problems").to_string();
    assert!(message.contains("shop: is missing") && message.contains("till: is missing"), "{message}");
}

#[test]
fn broken_toml_names_its_line() {
    for (text, line) in [
        (with("currency", "currency = \"EUR"), 4),
        (with("currency", "currency EUR"), 4),
        (with("country", "name = \"twice\""), 3),
        (with("[till]", "[till"), 8),
        (with("currency", "currency = \"\u{1b}[31m\""), 4),
    ] {
        let message = parse(&text).expect_err("a problem").to_string();
        assert!(message.starts_with(&format!("config.toml:{line}: this is not TOML")), "{message}");
        assert!(!message.contains('\u{1b}'), "{message:?}");
    }
}

#[test]
fn what_is_unknown_is_a_warning_with_its_line() {
    let unknown = warned(&with("country", "country = \"FR\"\ncolour = \"red\"\n\"\\u0007\" = 1"));
    assert!(unknown[0].starts_with("config.toml:4: shop.colour: unknown key"), "{unknown:?}");
    assert!(unknown[1].starts_with("config.toml:5: shop.\"\\u{7}\": unknown key"), "{unknown:?}");
    assert!(warned(&format!("{GOOD}[kitchen]\n"))[0].starts_with("config.toml:40: kitchen: unknown key"));
    let spoken = warned(&with("language", "language = \"tlh\""));
    assert!(spoken[0].starts_with("config.toml:10: till.language: \"tlh\" is not spoken, en is used"), "{spoken:?}");
    assert_eq!(good(&with("customer_l", "customer_language = \"tlh\"")).till.customer_language, Language::ZhHans);
    assert!(warned(&with("api_v2_key", ""))[0].contains("rates.sources: wechat gives no rate"));
    assert!(warned(&with("notify", "notify_url = \"https://10.0.0.1/n\""))[0].contains("private network"));
}

#[test]
fn offers_training_and_the_look_of_the_windows_are_read() {
    let plain = good(GOOD);
    assert!(plain.shop.offers.is_empty() && !plain.till.training && plain.windows == Windows::default());
    let windows = "[windows]\ntheme = \"dark\"\ncontrast = \"high\"\ntext = \"large\"\n";
    let all = good(&format!(
        "{}{windows}",
        with("merchant_category", "merchant_category_code = \"5947\"\noffers = [\"满减\"]")
    ));
    assert_eq!(all.shop.offers, ["满减"]);
    let look = Windows { theme: Some(Theme::Dark), high_contrast: true, large_text: true };
    assert_eq!(all.windows, look);
    assert!(good(&with("customer_l", "training = true")).till.training);
    for (text, told) in [
        (
            format!("{GOOD}[windows]\ntheme = \"blue\"\n"),
            "windows.theme: \"blue\" is not known; it is one of system, light, dark",
        ),
        (with("customer_l", "training = \"yes\""), "till.training: is text; it must be true or false"),
        (
            with("merchant_category", "merchant_category_code = \"5947\"\noffers = [\"a\", \"b\", \"c\", \"d\"]"),
            "at most 3",
        ),
    ] {
        let problems = Config::parse(&text, Path::new("home")).expect_err("wrong").to_string();
        assert!(problems.contains(told), "{problems}");
    }
}

#[test]
fn both_shapes_of_a_merchant_are_read() {
    let text = with("identity", "identity = { sp_mchid = \"1\", sp_appid = \"wx1\", sub_mchid = \"2\" }");
    let expected = Identity::Institution {
        sp_mchid: "1".to_owned(),
        sp_appid: "wx1".to_owned(),
        sub_mchid: "2".to_owned(),
        sub_appid: None,
    };
    assert_eq!(good(&text).wechat.map(|wechat| wechat.identity), Some(expected));
}

#[test]
fn an_address_is_kept_as_scheme_host_and_port() {
    for (written, kept) in [
        ("https://Example.org/", "https://example.org"),
        ("https://example.org:8443", "https://example.org:8443"),
        ("http://localhost:1", "http://localhost:1"),
        ("http://[::1]:1/", "http://[::1]:1"),
    ] {
        let wechat = good(&with("base_url", &format!("base_url = \"{written}\""))).wechat;
        assert_eq!(wechat.map(|wechat| wechat.base_url).as_deref(), Some(kept));
    }
}

#[test]
fn a_secret_is_never_repeated() {
    for line in [
        "private_key = \"TOPSECRET\"",
        "private_key = \"-----BEGIN PRIVATE KEY-----TOPSECRET\"",
        "private_key = \"keyring:TOPSECRET\"",
        "api_v3_key = \"TOPSECRET\"",
        "base_url = \"https://user:TOPSECRET@example.org\"",
    ] {
        let key = line.split(' ').next().expect("a key");
        let error = parse(&with(key, line)).expect_err("a problem");
        assert!(error.to_string().contains(&format!("wechat.{key}: ")), "{error}");
        assert!(!format!("{error}{error:?}").contains("TOPSECRET"), "{error}");
    }
}

#[test]
fn a_manual_rate_has_a_moment() {
    let text = |rate: &str| with("max_age", &format!("max_age_hours = 9\n{rate}"));
    for at in ["2026-11-22", "\"2026-11-22\"", "\"2026-11-21T23:00:00Z\"", "2026-11-22T00:00:00+01:00"] {
        let manual = good(&text(&format!("manual_rate = \"7.80\"\nmanual_rate_at = {at}"))).rates.manual;
        let manual = manual.expect("a rate");
        assert_eq!((manual.rate.to_string().as_str(), manual.source), ("7.8", RateSource::Manual));
        assert_eq!(crate::clock::rfc3339(manual.as_of), "2026-11-21T23:00:00.000Z", "{at}");
    }
}

/// [`GOOD`] with a section of sound that has these lines.
fn sounding(lines: &str) -> String {
    format!("{GOOD}[sound]\n{lines}\n")
}

#[test]
fn a_till_is_silent_until_its_shop_wants_sound() {
    assert_eq!(good(GOOD).sound, Sound::default());
    assert!(good(GOOD).sound.is_silent());
    let all = Sound { paid: true, not_paid: true, not_verified: true, voice: true, volume: 70 };
    assert_eq!(good(&sounding("")).sound, all);
    let few = good(&sounding("voice = false\nnot_paid = false\nvolume = 100")).sound;
    assert_eq!(few, Sound { voice: false, not_paid: false, volume: 100, ..all });
    assert!(!few.is_silent());
    assert!(good(&sounding("volume = 0")).sound.is_silent());
}

#[test]
fn a_mistake_in_the_sound_names_its_line() {
    for (line, place, right) in [
        ("paid = \"yes\"", "41: sound.paid", "is text; it must be true or false"),
        ("not_paid = 1", "41: sound.not_paid", "a whole number"),
        ("not_verified = []", "41: sound.not_verified", "a list"),
        ("voice = \"zh\"", "41: sound.voice", "true or false"),
        ("volume = 101", "41: sound.volume", "from 0 to 100"),
        ("volume = true", "41: sound.volume", "without quotes"),
    ] {
        let message = wrong(&sounding(line));
        assert!(message.starts_with(&format!("config.toml:{place}: ")) && message.contains(right), "{message}");
    }
    assert!(wrong(&GOOD.replace("[shop]", "sound = true\n[shop]")).contains("1: sound: is true or false"));
    assert!(warned(&sounding("loud = true"))[0].starts_with("config.toml:41: sound.loud: unknown key"));
}

#[test]
fn a_missing_file_says_how_to_get_one() {
    let home = tempfile::tempdir().expect("a folder");
    let error = Config::load(&home.path().join("nowhere")).expect_err("no file");
    assert!(matches!(error, ConfigError::Missing { .. }));
    assert!(error.to_string().contains("maneki sandbox --home DIR"), "{error}");
    fs::create_dir(home.path().join(FILE)).expect("a folder in its place");
    assert!(matches!(Config::load(home.path()), Err(ConfigError::Unreadable { .. })));
}

#[test]
fn a_file_that_is_not_text_names_its_line() {
    let home = tempfile::tempdir().expect("a folder");
    fs::write(home.path().join(FILE), b"[shop]\nname = \"Maison Lumi\xe8re\"\n").expect("written");
    let error = Config::load(home.path()).expect_err("not UTF-8");
    assert!(error.to_string().starts_with("config.toml:2: the file is not UTF-8"), "{error}");
}

#[test]
fn the_files_of_secrets_must_be_there_and_be_private() {
    let home = tempfile::tempdir().expect("a folder");
    fs::write(home.path().join(FILE), GOOD).expect("written");
    let names = ["wechat-merchant.pem", "wechat-apiv3.key", "wechat-apiv2.key", "wechat-platform.pem"];
    let error = Config::load(home.path()).expect_err("no secrets");
    assert_eq!(error.problems().len(), names.len(), "{error}");
    let first = format!("config.toml:17: wechat.private_key: the file {}", home.path().join(names[0]).display());
    assert!(error.to_string().starts_with(&first), "{error}");

    for name in names {
        private_file(&home.path().join(name));
    }
    let (_, warnings) = Config::load(home.path()).expect("a configuration");
    assert_eq!(warnings, []);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(home.path().join(names[0]), fs::Permissions::from_mode(0o644)).expect("opened");
        let (_, warnings) = Config::load(home.path()).expect("a configuration");
        assert!(warnings[0].to_string().contains("others may read"), "{warnings:?}");
    }
}

fn private_file(path: &Path) {
    fs::write(path, "secret").expect("written");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("closed");
    }
}

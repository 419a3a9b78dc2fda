//! The keys of the wallets: what is left out has a right value, what is wrong says what would be right.

use super::*;

/// `[alipay]` as a shop would write it; it is put at the end of [`GOOD`], so it begins at line 40.
const ALIPAY: &str = r#"[alipay]
base_url = "https://open-sea-global.alipay.com"
client_id = "SANDBOX_5Y1YV32Y5JJ6"
private_key = "file:alipay-merchant.pem"
public_key = "file:alipay-platform.pem"
merchant_id = "M0001"
store_id = "S0001"
"#;

fn with_alipay(line: &str, instead: &str) -> String {
    assert!(ALIPAY.lines().any(|each| each.starts_with(line)), "{line}");
    let changed = ALIPAY.lines().map(|each| if each.starts_with(line) { instead } else { each });
    format!("{GOOD}{}\n", changed.collect::<Vec<_>>().join("\n"))
}

fn whole() -> String {
    format!("{GOOD}{ALIPAY}")
}

/// The wallet's section with one more line; `[wechat]` ends at line 21.
fn wechat_with(more: &str) -> String {
    with("notify_url", &format!("notify_url = \"https://pay.example.org/wechat/notify\"\n{more}"))
}

fn alipay_with(more: &str) -> String {
    format!("{GOOD}{ALIPAY}{more}\n")
}

fn currency(code: &str) -> Currency {
    Currency::from_code(code).expect("a currency")
}

#[test]
fn a_section_of_alipay_needs_little() {
    let (config, warnings) = parse(&whole()).expect("a configuration");
    assert_eq!(warnings, []);
    let alipay = config.alipay.expect("alipay");
    assert_eq!(alipay.base_url, "https://open-sea-global.alipay.com");
    assert_eq!(alipay.client_id, "SANDBOX_5Y1YV32Y5JJ6");
    assert!(alipay.private_key.0.ends_with("till/alipay-merchant.pem"));
    assert!(alipay.public_key.0.ends_with("till/alipay-platform.pem"));
    assert_eq!((alipay.merchant_id.as_str(), alipay.store_id.as_str()), ("M0001", "S0001"));
    assert_eq!((alipay.key_version, alipay.code_seconds, alipay.scan_seconds, alipay.poll_ms), (1, 180, 90, 3000));
    assert_eq!((alipay.connect_timeout_ms, alipay.request_timeout_ms), (5000, 10_000));
    assert!(alipay.agent_token.is_none() && alipay.merchant_region.is_none() && alipay.notify_url.is_none());
    assert!(alipay.settlement_currency.is_none() && alipay.currencies.is_empty());
}

#[test]
fn everything_alipay_may_say_is_read() {
    let more = "key_version = 7\nagent_token = \"file:agent\"\nmerchant_region = \"JP\"\nsettlement_currency = \"EUR\"\n\
                notify_url = \"https://pay.example.org/a?b=1\"\ncode_seconds = 60\nscan_seconds = 600\npoll_ms = 10000\n\
                currencies = { IDR = 2, KWD = 3 }\nconnect_timeout_ms = 100\nrequest_timeout_ms = 120000";
    let (config, warnings) = parse(&alipay_with(more)).expect("a configuration");
    assert_eq!(warnings, []);
    let alipay = config.alipay.expect("alipay");
    assert!(alipay.agent_token.expect("a token").0.ends_with("till/agent"));
    assert_eq!((alipay.key_version, alipay.merchant_region.as_deref()), (7, Some("JP")));
    assert_eq!(alipay.settlement_currency, Some(currency("EUR")));
    assert_eq!(alipay.notify_url.as_deref(), Some("https://pay.example.org/a?b=1"));
    assert_eq!((alipay.code_seconds, alipay.scan_seconds, alipay.poll_ms), (60, 600, 10_000));
    assert_eq!(alipay.currencies, Decimals::from([(currency("IDR"), 2), (currency("KWD"), 3)]));
}

#[test]
fn wechat_has_a_right_value_for_what_is_left_out() {
    let wechat = good(GOOD).wechat.expect("wechat");
    assert_eq!((wechat.scan_seconds, wechat.poll_ms, wechat.reverse_after_seconds), (45, 3000, 15));
    assert_eq!((wechat.refund_gap_seconds, wechat.refund_from), (60, RefundFrom::Unsettled));
    assert!(wechat.goods_tag.is_none() && wechat.campaign.is_none() && wechat.currencies.is_empty());
}

#[test]
fn everything_wechat_may_say_is_read() {
    let more = "scan_seconds = 20\npoll_ms = 1000\nreverse_after_seconds = 0\nrefund_gap_seconds = 0\n\
                refund_from = \"recharge\"\ngoods_tag = \"黄金周\"\ncampaign = \"golden_week-26\"\ncurrencies = { IDR = 0 }";
    let (config, warnings) = parse(&wechat_with(more)).expect("a configuration");
    assert_eq!(warnings, []);
    let wechat = config.wechat.expect("wechat");
    assert_eq!((wechat.scan_seconds, wechat.poll_ms, wechat.reverse_after_seconds), (20, 1000, 0));
    assert_eq!((wechat.refund_gap_seconds, wechat.refund_from), (0, RefundFrom::Recharge));
    assert_eq!((wechat.goods_tag.as_deref(), wechat.campaign.as_deref()), (Some("黄金周"), Some("golden_week-26")));
    assert_eq!(wechat.currencies, Decimals::from([(currency("IDR"), 0)]));
}

#[test]
fn keys_of_the_platform_may_be_missing_where_certificates_can_be_downloaded() {
    for line in ["", "platform_keys = []"] {
        assert!(good(&with("platform_keys", line)).wechat.expect("wechat").platform_keys.is_empty());
        let neither = with("platform_keys", line).replace("api_v3_key = \"file:wechat-apiv3.key\"\n", "");
        let message = wrong(&neither);
        assert!(message.contains(": wechat.platform_keys: is ") && message.contains("or name api_v3_key"), "{message}");
    }
    let mistaken = wrong(&with("platform_keys", "platform_keys = \"4DC7\""));
    assert!(mistaken.contains("wechat.platform_keys: is text; it must be a list"), "{mistaken}");
}

/// A line more in `[wechat]`, where it is told, and what would be right.
const WECHAT: &[(&str, &str, &str)] = &[
    ("scan_seconds = 19", "22: wechat.scan_seconds", "from 20 to 300"),
    ("scan_seconds = 301", "22: wechat.scan_seconds", "from 20 to 300"),
    ("poll_ms = 999", "22: wechat.poll_ms", "from 1000 to 10000"),
    ("poll_ms = 10001", "22: wechat.poll_ms", "from 1000 to 10000"),
    ("reverse_after_seconds = 61", "22: wechat.reverse_after_seconds", "from 0 to 60"),
    ("reverse_after_seconds = -1", "22: wechat.reverse_after_seconds", "from 0 to 60"),
    ("refund_gap_seconds = 601", "22: wechat.refund_gap_seconds", "from 0 to 600"),
    ("refund_from = \"basic\"", "22: wechat.refund_from", "unsettled and recharge"),
    ("refund_from = 1", "22: wechat.refund_from", "text in quotes"),
    ("goods_tag = \"\"", "22: wechat.goods_tag", "empty"),
    ("goods_tag = \"123456789012345678901234567890123\"", "22: wechat.goods_tag", "at most 32"),
    ("campaign = \"golden week\"", "22: wechat.campaign", "1 to 32 of 0-9 A-Z a-z _ -"),
    ("campaign = \"\"", "22: wechat.campaign", "1 to 32"),
    ("currencies = { IDR = 4 }", "22: wechat.currencies.IDR", "from 0 to 3"),
    ("currencies = { IDR = \"0\" }", "22: wechat.currencies.IDR", "without quotes"),
    ("currencies = { idr = 0 }", "22: wechat.currencies", "ISO 4217"),
    ("currencies = { HRK = 0 }", "22: wechat.currencies", "HRK is not a currency"),
    ("currencies = [\"IDR\"]", "22: wechat.currencies", "is a list; it must be a section"),
];

/// A line of `[alipay]`, what it becomes, where it is told, and what would be right.
const IN_ALIPAY: &[(&str, &str, &str, &str)] = &[
    ("base_url", "base_url = \"http://open-sea-global.alipay.com\"", "41: alipay.base_url", "this machine only"),
    ("base_url", "base_url = \"https://example.org/ams/api\"", "41: alipay.base_url", "only scheme, host and port"),
    ("base_url", "", "40: alipay.base_url", "is missing"),
    ("client_id", "client_id = \"SANDBOX 5Y\"", "42: alipay.client_id", "as the console shows it"),
    ("client_id", "", "40: alipay.client_id", "is missing"),
    ("private_key", "private_key = \"keyring:till\"", "43: alipay.private_key", "not available in this version"),
    ("private_key", "", "40: alipay.private_key", "file:NAME"),
    ("public_key", "public_key = \"file:\"", "44: alipay.public_key", "names no file"),
    ("public_key", "", "40: alipay.public_key", "file:NAME"),
    ("merchant_id", "merchant_id = \"Maison Lumière\"", "45: alipay.merchant_id", "ASCII"),
    ("merchant_id", "merchant_id = \"123456789012345678901234567890123\"", "45: alipay.merchant_id", "at most 32"),
    ("merchant_id", "", "40: alipay.merchant_id", "is missing"),
    ("store_id", "store_id = \"\"", "46: alipay.store_id", "empty"),
    ("store_id", "", "40: alipay.store_id", "is missing"),
];

/// A line more in `[alipay]`.
const MORE_ALIPAY: &[(&str, &str, &str)] = &[
    ("key_version = 0", "47: alipay.key_version", "from 1 to 999"),
    ("key_version = 1000", "47: alipay.key_version", "from 1 to 999"),
    ("agent_token = \"TOKEN\"", "47: alipay.agent_token", "file:NAME"),
    ("merchant_region = \"JPN\"", "47: alipay.merchant_region", "two capital letters"),
    ("settlement_currency = \"euro\"", "47: alipay.settlement_currency", "ISO 4217"),
    ("notify_url = \"http://127.0.0.1/n\"", "47: alipay.notify_url", "must begin with https://"),
    ("notify_url = \"https://a.org/#b\"", "47: alipay.notify_url", "before the #"),
    ("code_seconds = 59", "47: alipay.code_seconds", "from 60 to 7200"),
    ("scan_seconds = 29", "47: alipay.scan_seconds", "from 30 to 600"),
    ("scan_seconds = 601", "47: alipay.scan_seconds", "from 30 to 600"),
    ("poll_ms = 999", "47: alipay.poll_ms", "from 1000 to 10000"),
    ("connect_timeout_ms = 99", "47: alipay.connect_timeout_ms", "from 100 to 60000"),
    ("request_timeout_ms = 499", "47: alipay.request_timeout_ms", "from 500 to 120000"),
    ("currencies = { IDR = -1 }", "47: alipay.currencies.IDR", "from 0 to 3"),
];

#[test]
fn every_mistake_in_a_wallet_names_its_line_its_key_and_what_would_be_right() {
    let in_wechat = WECHAT.iter().map(|(more, place, right)| (wechat_with(more), place, right));
    let in_alipay = IN_ALIPAY.iter().map(|(line, instead, place, right)| (with_alipay(line, instead), place, right));
    let more_alipay = MORE_ALIPAY.iter().map(|(more, place, right)| (alipay_with(more), place, right));
    for (text, place, right) in in_wechat.chain(in_alipay).chain(more_alipay) {
        let message = wrong(&text);
        assert!(message.starts_with(&format!("config.toml:{place}: ")), "{place}\n{message}");
        assert!(message.contains(right), "{right}\n{message}");
    }
}

#[test]
fn a_secret_of_alipay_is_never_repeated() {
    for (line, instead) in [
        ("private_key", "private_key = \"MIITOPSECRET\""),
        ("public_key", "public_key = \"TOPSECRET\""),
        ("store_id", "store_id = \"S1\"\nagent_token = \"TOPSECRET\""),
    ] {
        let error = parse(&with_alipay(line, instead)).expect_err("a problem");
        assert!(!format!("{error}{error:?}").contains("TOPSECRET"), "{error}");
    }
}

#[test]
fn what_a_wallet_does_not_know_is_a_warning_with_its_line() {
    let colour = "unknown key, ignored; [alipay] knows base_url, client_id";
    assert!(warned(&alipay_with("colour = 1"))[0].starts_with(&format!("config.toml:47: alipay.colour: {colour}")));
    assert!(warned(&wechat_with("scan_second = 45"))[0].starts_with("config.toml:22: wechat.scan_second: unknown key"));
    assert!(warned(&alipay_with("merchant_region = \"FR\""))[0].contains("US, JP, PK, SG"));
    assert!(warned(&alipay_with("notify_url = \"https://10.0.0.1/n\""))[0].contains("private network"));
}

#[test]
fn prices_a_wallet_will_refuse_are_a_warning_for_that_wallet() {
    let priced = |text: &str, code: &str| {
        let text = text.replace("currency = \"EUR\"", &format!("currency = \"{code}\""));
        warned(&text.replace("\"200.00\"", "\"200\"").replace("\"1000.00\"", "\"1000\""))
    };
    assert_eq!(priced(&whole(), "JPY"), Vec::<String>::new());
    let francs = priced(&whole(), "CHF");
    assert!(matches!(&francs[..], [alipay] if alipay.starts_with("config.toml:40: alipay.currencies: cannot take")));
    let rupiah = priced(&whole(), "IDR");
    assert!(matches!(&rupiah[..], [wechat] if wechat.starts_with("config.toml:13: wechat.currencies: cannot take")));
    assert_eq!(priced(&format!("{}{ALIPAY}", wechat_with("currencies = { IDR = 0 }")), "IDR"), Vec::<String>::new());
}

/// `[local_qr]` with one more line.
fn local_with(more: &str) -> String {
    with("merchant_city", &format!("merchant_city = \"PARIS\"\n{more}"))
}

#[test]
fn a_claim_is_asked_about_where_the_shop_says_or_at_the_first_wallet() {
    let confirmed = |text: &str| good(text).confirms_claims();
    assert_eq!(confirmed(GOOD), Some(Tender::Wechat));
    assert_eq!(confirmed(&whole()), Some(Tender::Wechat));
    let named = format!("{}{ALIPAY}", local_with("confirmed_by = \"alipay\""));
    assert_eq!(confirmed(&named), Some(Tender::Alipay));
    let (before, after) = (GOOD.find("[wechat]").expect("wechat"), GOOD.find("[local_qr]").expect("local"));
    let without = format!("{}{}", &GOOD[..before], &GOOD[after..]);
    assert_eq!(confirmed(&format!("{without}{ALIPAY}")), Some(Tender::Alipay));
    assert_eq!(confirmed(&without), None);
}

#[test]
fn a_wallet_that_is_not_there_cannot_confirm() {
    for (more, right) in [
        ("confirmed_by = \"alipay\"", "add a section [alipay]"),
        ("confirmed_by = \"cash\"", "there are wechat and alipay"),
        ("confirmed_by = \"Alipay\"", "there are wechat and alipay"),
        ("profile = \"sgqr\"", "free, unionpay, promptpay, paynow, duitnow, qrph, jpqr, khqr, vietqr"),
    ] {
        let message = wrong(&local_with(more));
        assert!(message.starts_with("config.toml:30: local_qr."), "{message}");
        assert!(message.contains(right), "{message}");
    }
}

/// A shop in the country of a scheme, with the scheme's own keys.
fn shop_with(country: &str, code: &str, local: &str) -> String {
    let end = GOOD.find("[local_qr]").expect("a section");
    let shop = GOOD[..end].replace("\"FR\"", &format!("\"{country}\"")).replace("\"EUR\"", &format!("\"{code}\""));
    let names = "merchant_name = \"MAISON LUMIERE\"\nmerchant_city = \"PARIS\"";
    format!("{shop}[local_qr]\n{local}\n{names}\n")
}

#[test]
fn a_profile_brings_its_template_and_needs_little() {
    for (country, code, local, template) in [
        ("FR", "EUR", "profile = \"unionpay\"\naccount = \"2031041800520446JDBMSZZXE44BFS0\"", "15"),
        ("TH", "THB", "profile = \"promptpay\"\naccount = \"0066812345678\"", "29"),
        ("SG", "SGD", "profile = \"paynow\"\naccount = \"201403121W\"", "26"),
        ("MY", "MYR", "profile = \"duitnow\"\nbank = \"501664\"\naccount = \"123456789\"", "26"),
        ("PH", "PHP", "profile = \"qrph\"\nbank = \"RCBCPHMMXXX\"\nservice = \"310\"\naccount = \"0006\"", "28"),
        (
            "JP",
            "JPY",
            "profile = \"jpqr\"\naccount = \"00000000000010001000001000001\"\npostal_code = \"1066143\"\n\
             merchant_name_local = \"メルペイ カフェ\"",
            "26",
        ),
        ("KH", "USD", "profile = \"khqr\"\naccount = \"coffee_shop@aclb\"", "29"),
        ("VN", "VND", "profile = \"vietqr\"\nbank = \"970415\"\naccount = \"0011001932418\"", "38"),
    ] {
        let local_qr = good(&shop_with(country, code, local)).local_qr.expect("a local QR");
        assert_eq!(local_qr.template, template, "{local}");
        assert!(local_qr.profile.account(&local_qr.assigned()).is_ok(), "{local}");
        if country != "FR" {
            let message = wrong(&shop_with("FR", "EUR", local));
            assert!(message.starts_with("config.toml:24: local_qr.profile: "), "{message}");
            assert!(message.contains(&format!("is for shops in {country} with prices in ")), "{message}");
        }
    }
}

#[test]
fn a_wrong_account_of_a_scheme_names_its_line_its_key_and_what_would_be_right() {
    for (local, place, right) in [
        ("profile = \"promptpay\"\naccount = \"0812345678\"", "25: local_qr.account", "0066 and nine digits"),
        ("profile = \"promptpay\"\naccount = \"1101700230709\"", "25: local_qr.account", "right check digit"),
        ("profile = \"promptpay\"\naccount = \"\"", "25: local_qr.account", "is empty"),
        (
            "profile = \"promptpay\"\naccount = \"0066812345678\"\ntemplate = \"26\"",
            "26: local_qr.template",
            "write \"29\", or leave it out",
        ),
        (
            "profile = \"promptpay\"\naccount = \"0066812345678\"\nguid = \"A000000677010112\"",
            "26: local_qr.guid",
            "write \"A000000677010111\", or leave it out",
        ),
        (
            "profile = \"promptpay\"\naccount = \"0066812345678\"\nbank = \"1\"",
            "26: local_qr.bank",
            "has no place in a code of promptpay; remove it",
        ),
        ("profile = \"free\"\naccount = \"1\"", "23: local_qr.template", "is missing"),
    ] {
        let text = shop_with("TH", "THB", local).replace("account = \"1\"", "account = \"1\"\nguid = \"com.example\"");
        let message = wrong(&text);
        assert!(message.starts_with(&format!("config.toml:{place}: ")), "{local}\n{message}");
        assert!(message.contains(right), "{local}\n{message}");
    }
}

//! Every row of the wallets' rules and every odd burst a counter sees.

use super::*;
use crate::domain::time::Timestamp;
use proptest::prelude::*;

const WECHAT: &str = "134512345678901234";
const ALIPAY: &str = "281234567890123456";

fn scan(raw: &str) -> Scanned {
    recognise(raw, "FR")
}

fn noise(raw: &str) -> Noise {
    match scan(raw) {
        Scanned::Noise(noise) => noise,
        other => panic!("{raw:?} is {other:?}"),
    }
}

/// The family and the digits of a payment code.
fn paid(raw: &str) -> (Family, String) {
    match scan(raw) {
        Scanned::Pay { family, code } => (family, code.expose().to_owned()),
        other => panic!("{raw:?} is {other:?}"),
    }
}

/// `prefix` and as many digits more as make `length`.
fn digits(prefix: &str, length: usize) -> String {
    prefix.chars().chain("7".chars().cycle()).take(length).collect()
}

#[test]
fn wechat_codes_have_18_digits_and_begin_with_10_to_14_or_160() {
    for prefix in ["10", "11", "12", "13", "14", "160"] {
        let code = digits(prefix, 18);
        assert_eq!(paid(&code), (Family::Wechat, code.clone()));
        for length in [15, 16, 17, 19, 20, 24] {
            assert_eq!(noise(&digits(prefix, length)), Noise::Unissued, "{prefix}, {length}");
        }
    }
    for prefix in ["00", "09", "161", "17", "19", "20", "24", "31", "62", "99"] {
        assert_eq!(noise(&digits(prefix, 18)), Noise::Unissued, "{prefix}");
    }
}

#[test]
fn a_hong_kong_wallet_pays_in_hong_kong_only() {
    let code = digits("15", 18);
    for country in ["FR", "JP", "CN", "MO", ""] {
        assert_eq!(recognise(&code, country), Scanned::HongKong, "{country}");
    }
    for country in ["HK", "hk"] {
        assert!(matches!(recognise(&code, country), Scanned::Pay { family: Family::Wechat, .. }), "{country}");
    }
    assert_eq!(noise(&digits("15", 17)), Noise::Unissued);
}

#[test]
fn codes_of_the_alipay_family_have_16_to_32_digits_and_begin_with_25_to_30() {
    for prefix in ["25", "26", "27", "28", "29", "30"] {
        for length in 16..=32 {
            let code = digits(prefix, length);
            assert_eq!(paid(&code), (Family::Alipay, code.clone()));
        }
        for length in [15, 33] {
            assert_eq!(noise(&digits(prefix, length)), Noise::Unissued, "{prefix}, {length}");
        }
    }
}

#[test]
fn every_form_alipay_names_is_one() {
    for code in [
        "251001020123456789012345",         // 6 of the issuer, 2 of the business, 16 of the user
        "28123456789012345",                // 28 and 15
        "281234567890123456",               // 28 and 16
        "2881234567890123456",              // 28[0-8] and 16
        "2891234567890123456",              // 289, 19 digits
        "258010123456789012345678",         // PayPay
        "2500301234567890",                 // MPay
        "30123456789012345678901234567890", // the longest
    ] {
        assert_eq!(paid(code), (Family::Alipay, code.to_owned()));
    }
}

#[test]
fn a_union_pay_code_has_19_digits_and_begins_with_62() {
    assert_eq!(scan(&digits("62", 19)), Scanned::UnionPay);
    for length in [16, 17, 18, 20] {
        assert_eq!(noise(&digits("62", length)), Noise::Unissued, "{length}");
    }
}

#[test]
fn an_emv_consumer_code_is_base64_and_begins_with_its_version() {
    // 85 05 "CPV01" 61 …, as a card scheme's app shows it.
    let code = "hQVDUFYwMWETTwegAAAAVVVVUAhQcm9kdWN0MWETTwegAAAAZmZmUAhQcm9kdWN0MmJJWggSNFZ4kBI0WF8gDkNBUkRIT0xERVIvRU1WXy0IcnVlc2RlZW5kIZ8QBwYBCgMAAACfJghYT9OF+iNLzJ82AgABnzcEbVjvEw==";
    assert_eq!(scan(code), Scanned::EmvConsumer);
    assert_eq!(scan(&format!("{EMV_CONSUMER}{}", "A".repeat(512 - 7))), Scanned::EmvConsumer);
    assert_eq!(noise(&format!("{EMV_CONSUMER}{}", "A".repeat(513 - 7))), Noise::TooLong);
    assert_eq!(noise(&code.to_ascii_uppercase()), Noise::Unissued, "a stuck shift key");
    assert_eq!(noise(&format!("{EMV_CONSUMER}wMW!")), Noise::Unissued);
    assert_eq!(noise(&format!("{EMV_CONSUMER}wMW===")), Noise::Unissued);
    assert_eq!(noise(&format!("{code}{code}")), Noise::TwoCodes);
}

#[test]
fn a_receipt_is_recognised_with_and_without_its_prefix() {
    let id = PaymentId::new(Timestamp::from_ms(1_795_000_000_000), [7; 9]);
    for raw in [id.to_string(), format!("{RECEIPT_PREFIX}{id}"), format!("]C0{id}\r\n"), id.to_string().to_lowercase()]
    {
        assert_eq!(scan(&raw), Scanned::Receipt(id.clone()), "{raw}");
    }
    let almost = format!("{}U", id.as_str().get(..20).expect("20"));
    assert_eq!(scan(&almost), Scanned::Product(almost.clone()), "an alphabet without U");
}

#[test]
fn product_numbers_have_a_right_check_digit() {
    for code in ["96385074", "036000291452", "4006381333931", "10614141000415"] {
        assert_eq!(scan(code), Scanned::Product(code.to_owned()));
    }
    for code in ["96385075", "036000291453", "4006381333932", "10614141000416"] {
        assert_eq!(noise(code), Noise::CheckDigit, "{code}");
    }
    for code in ["123", "1234567", "12345678901", "SKU-0042/B", "ABC 123", "A&B 12.5%"] {
        assert_eq!(scan(code), Scanned::Product(code.to_owned()));
    }
}

#[test]
fn what_a_scanner_puts_around_a_code_is_taken_off() {
    for (before, after) in [
        ("", "\r"),
        ("", "\r\n"),
        ("", "\n"),
        ("", "\t"),
        ("\u{2}", "\u{3}"),
        ("\u{2}]Q0", "\u{3}\r\n"),
        ("]C0", ""),
        ("]Q0", "\u{1d}"),
        ("]d2 ", " \r"),
        ("  ", "  "),
        ("\u{3000}", "\u{a0}"),
        ("\u{feff}", ""),
    ] {
        let raw = format!("{before}{WECHAT}{after}");
        assert_eq!(paid(&raw), (Family::Wechat, WECHAT.to_owned()), "{raw:?}");
        let raw = format!("{before}{ALIPAY}{after}");
        assert_eq!(paid(&raw), (Family::Alipay, ALIPAY.to_owned()), "{raw:?}");
    }
}

#[test]
fn digits_in_groups_as_phones_show_them_are_one_code() {
    assert_eq!(paid("1345 1234 5678 9012 34").1, WECHAT);
    assert_eq!(paid("281234 567890 123456").1, ALIPAY);
    assert_eq!(paid("28 1234  5678 9012 3456").1, ALIPAY);
}

#[test]
fn two_codes_at_once_are_refused() {
    let other = digits("10", 18);
    for raw in [
        format!("{WECHAT}\r\n{other}\r\n"),
        format!("{WECHAT}\t{WECHAT}"),
        format!("{WECHAT}\u{3}\u{2}{ALIPAY}"),
        format!("{WECHAT} {other}"),
        format!("{WECHAT}{other}"),
        format!("{WECHAT}{WECHAT}"),
        format!("{WECHAT}{ALIPAY}"),
        format!("{ALIPAY}{WECHAT}"),
        format!("4006381333931{WECHAT}"),
        format!("{WECHAT}4006381333931"),
        format!("{WECHAT}96385074"),
        "2512345678901234".repeat(2),
        "2512345678901234 2512345678901235".to_owned(),
        format!("{ALIPAY}\r4006381333931"),
    ] {
        assert_eq!(noise(&raw), Noise::TwoCodes, "{raw:?}");
    }
}

#[test]
fn every_odd_burst_has_a_reason_of_its_own() {
    for (raw, reason) in [
        ("", Noise::Empty),
        ("\r\n", Noise::Empty),
        ("\u{2}\u{3}", Noise::Empty),
        ("   ", Noise::Empty),
        ("]Q0", Noise::Empty),
        ("1", Noise::TooShort),
        ("a1", Noise::TooShort),
        ("１３４５１２３４５６７８９０１２３４", Noise::FullWidth),
        ("134512345678９01234", Noise::FullWidth),
        ("付款码", Noise::Foreign),
        ("١٣٤٥١٢٣٤٥٦٧٨٩٠١٢٣٤", Noise::Foreign),
        ("1345\u{0}12345678901234", Noise::Control),
        ("1345\u{1b}[31m", Noise::Control),
        ("1345123456\u{1d}78901234", Noise::Control),
        ("-134512345678901234", Noise::Unissued),
        ("A134512345678901234", Noise::Unissued),
        ("134512345678901234.", Noise::Unissued),
        ("wxp://f2f0abcdef", Noise::Address),
        ("weixin://wxpay/bizpayurl?pr=abc", Noise::Address),
        ("https://qr.alipay.com/fkx123", Noise::Address),
        ("00020101021226360018com.example.scheme5802FR6304ABCD", Noise::ShopCode),
    ] {
        assert_eq!(noise(raw), reason, "{raw:?}");
    }
    assert_eq!(noise(&"x".repeat(81)), Noise::TooLong);
    assert_eq!(noise(&"x".repeat(100_000)), Noise::TooLong);
    assert_eq!(noise(&"1".repeat(513)), Noise::TooLong);
}

#[test]
fn a_number_of_every_length_has_an_outcome() {
    for prefix in ["10", "13", "15", "16", "25", "30", "31", "62", "99"] {
        for length in 0..=600 {
            let scanned = scan(&digits(prefix, length));
            let pays = matches!(scanned, Scanned::Pay { .. });
            let may = match prefix {
                "10" | "13" => length == 18,
                "25" | "30" => (16..=32).contains(&length),
                _ => false,
            };
            assert_eq!(pays, may, "{prefix}, {length}: {scanned:?}");
        }
    }
}

#[test]
fn what_was_given_as_a_code_and_is_none_says_so_without_repeating_it() {
    let parse = |text: &str| PaymentCode::parse(text, "FR");
    assert!(matches!(parse(WECHAT), Ok((Family::Wechat, code)) if code.expose() == WECHAT));
    assert!(matches!(parse(&format!("{ALIPAY}\n")), Ok((Family::Alipay, code)) if code.expose() == ALIPAY));
    for (text, error, unissued) in [
        (digits("15", 18), NotACode::HongKong, false),
        (digits("62", 19), NotACode::UnionPay, false),
        (format!("{EMV_CONSUMER}wMWET"), NotACode::EmvConsumer, false),
        (digits("13", 17), NotACode::Noise(Noise::Unissued), true),
        (digits("99", 18), NotACode::Noise(Noise::Unissued), true),
        ("4006381333931".to_owned(), NotACode::Product, true),
        ("abc".to_owned(), NotACode::Product, true),
        (String::new(), NotACode::Noise(Noise::Empty), true),
        (format!("{WECHAT}{WECHAT}"), NotACode::Noise(Noise::TwoCodes), true),
    ] {
        assert_eq!(parse(&text), Err(error), "{text}");
        assert_eq!(error.is_unissued(), unissued, "{text}");
        assert!(text.is_empty() || !format!("{error} {error:?}").contains(&text), "{error}");
    }
}

#[test]
fn a_code_cannot_be_printed() {
    let scanned = scan(WECHAT);
    assert_eq!(format!("{scanned:?}"), "Pay { family: Wechat, code: PaymentCode(…) }");
    assert_eq!(Family::Wechat.tender(), Tender::Wechat);
    assert_eq!(Family::Alipay.tender(), Tender::Alipay);
}

/// The rule once more, written in another way.
fn is_payable(digits: &str) -> bool {
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let Some(begin) = digits.get(..3).and_then(|begin| begin.parse::<u32>().ok()) else { return false };
    let wechat = digits.len() == 18 && ((100..150).contains(&begin) || begin == 160);
    wechat || ((16..33).contains(&digits.len()) && (250..310).contains(&begin))
}

fn bursts() -> impl Strategy<Value = String> {
    prop_oneof![
        ".*",
        "\\PC{0,40}",
        "[0-9]{0,70}",
        "(1[0-6]|2[4-9]|3[01]|62)[0-9]{10,34}",
        "[\\r\\n\\t\\x02\\x03 \\x1d]{0,3}(\\]Q0)?[0-9]{15,25}[\\r\\n\\t\\x02\\x03 \\x1d]{0,3}[0-9]{0,3}",
        "[0-9０-９ ]{10,30}",
        "hQVDUFY[A-Za-z0-9+/=]{0,40}",
    ]
}

proptest! {
    #[test]
    fn only_what_a_wallet_could_have_issued_pays(raw in bursts(), country in "[A-Z]{0,2}") {
        let scanned = recognise(&raw, &country);
        if let Scanned::Pay { code, .. } = &scanned {
            prop_assert!(is_payable(code.expose()) || country == "HK");
            prop_assert!(code.expose().bytes().all(|byte| byte.is_ascii_digit()));
            let scanned_digits: String = raw.chars().filter(char::is_ascii_digit).collect();
            prop_assert!(scanned_digits.ends_with(code.expose()));
        }
        if is_payable(&raw) && !is_twice_the_same(&raw) {
            let pays = matches!(scanned, Scanned::Pay { .. });
            prop_assert!(pays, "{}", raw);
        }
        if let Scanned::Product(text) = &scanned {
            prop_assert!(longest_run(text) <= LONGEST_NUMBER, "{}", text);
            prop_assert!(text.is_ascii() && !text.chars().any(char::is_control));
        }
    }

    #[test]
    fn no_message_holds_what_was_scanned(code in "[0-9]{6,60}") {
        if let Err(error) = PaymentCode::parse(&code, "FR") {
            let said = format!("{error} {error:?}");
            prop_assert!(!said.contains(&code));
        }
    }
}

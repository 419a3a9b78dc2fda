//! Codes printed by others are read as they meant them; ours are read back by the same rules.

use super::*;
use crate::domain::currency::Currency;
use crate::domain::id::{PaymentId, SaleId};
use crate::domain::money::Money;
use crate::domain::payment::Tender;
use crate::domain::scheme::Profile;
use crate::domain::time::{Day, Timestamp};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde::Deserialize;

mod profiles;

/// Payloads of open implementations; every entry names the one it was taken from.
const VECTORS: &str = include_str!("../../../tests/vectors/emv.json");

#[derive(Deserialize)]
struct Vector {
    source: String,
    payload: String,
    crc_ok: bool,
    tlv_ok: bool,
}

fn vectors() -> Vec<Vector> {
    serde_json::from_str(VECTORS).expect("the vectors")
}

#[test]
fn right_codes_of_others_are_read_and_written_back_to_the_byte() {
    let right: Vec<_> = vectors().into_iter().filter(|vector| vector.crc_ok && vector.tlv_ok).collect();
    assert!(right.len() >= 12);
    for vector in right {
        let payload = Payload::parse(&vector.payload).unwrap_or_else(|error| panic!("{}: {error}", vector.source));
        assert_eq!(payload.to_text(), vector.payload, "{}", vector.source);
    }
}

#[test]
fn a_wrong_checksum_is_refused() {
    let wrong: Vec<_> = vectors().into_iter().filter(|vector| !vector.crc_ok).collect();
    assert!(!wrong.is_empty());
    for vector in wrong {
        assert!(matches!(Payload::parse(&vector.payload), Err(EmvError::CrcWrong { .. })), "{}", vector.payload);
    }
}

#[test]
fn the_worked_example_of_the_specification_is_understood() {
    let text = vectors().into_iter().find(|vector| vector.payload.ends_with("A13A")).expect("annex B").payload;
    let payload = Payload::parse(&text).expect("a payload");
    assert_eq!((amount(&payload), currency(&payload)), (Some("23.72"), Some("156")));
    assert_eq!(payload.text(Tag::inside(64, 1)), Some("最佳运输"));
    assert_eq!(payload.text(Tag::inside(29, 0)), Some("D15600000000"));
    assert_eq!(reference_label(&payload), None);
    let order: Vec<u8> = payload.objects().iter().map(|object| object.tag.number()).collect();
    assert_eq!(order, [0, 1, 29, 31, 52, 58, 59, 60, 64, 54, 53, 55, 62, 91]);
}

fn signed(body: &str) -> String {
    format!("{body}6304{}", crc::of(&format!("{body}6304")))
}

#[test]
fn what_is_wrong_is_told_with_its_tag() {
    let root = Tag::root;
    for (text, error) in [
        (String::new(), EmvError::Start),
        ("weixin://wxpay".to_owned(), EmvError::Start),
        ("000201".to_owned(), EmvError::CrcPlace),
        ("000201630".to_owned(), EmvError::CrcPlace),
        (signed("000201") + "5802FR", EmvError::CrcPlace),
        (signed("0002015802FR5802FR"), EmvError::Duplicate { tag: root(58) }),
        (signed("00020162140502ab0602cd"), EmvError::TooShort { tag: root(62), length: 14 }),
        (signed("00020162120502ab0502cd"), EmvError::Duplicate { tag: REFERENCE }),
        (signed("0002016206050999"), EmvError::TooShort { tag: REFERENCE, length: 9 }),
        (signed("0002015800"), EmvError::BadLength { tag: root(58) }),
        (signed("00020158+2FR"), EmvError::BadLength { tag: root(58) }),
        (signed("0002015"), EmvError::NoTag { after: Some(FORMAT) }),
        (signed("000201５８02FR"), EmvError::NoTag { after: Some(FORMAT) }),
        (signed("0002015803法国"), EmvError::TooShort { tag: root(58), length: 3 }),
        (signed("00020163041234"), EmvError::CrcPlace),
    ] {
        assert_eq!(Payload::parse(&text), Err(error), "{text}");
    }
    let lower = signed("0002015802fr").to_lowercase();
    assert!(matches!(Payload::parse(&lower), Err(EmvError::CrcWrong { .. })), "{lower}");
    assert_eq!(REFERENCE.to_string(), "62-05");
}

#[test]
fn lengths_count_characters_and_the_checksum_is_padded() {
    let name = Object::template(
        Tag::root(64),
        vec![Object::with_text(Tag::inside(64, 0), "ZH"), Object::with_text(Tag::inside(64, 1), "巴黎𠮷礼品")],
    );
    let payload = Payload::new(vec![Object::with_text(FORMAT, "01"), name]).expect("a payload");
    assert!(payload.to_text().contains("64150002ZH0105巴黎𠮷礼品63"), "{}", payload.to_text());
    let padded = (0..10_000)
        .map(|number| Payload::new(vec![Object::with_text(FORMAT, "01"), Object::with_text(CITY, &number.to_string())]))
        .map(|payload| payload.expect("a payload").to_text())
        .find(|text| text.as_bytes()[text.len() - 4] == b'0')
        .expect("a checksum below 1000");
    assert!(Payload::parse(&padded).is_ok());
}

fn shop(currency: &str) -> Shop {
    Shop {
        name: "Maison Lumière".to_owned(),
        country: "FR".to_owned(),
        currency: Currency::from_code(currency).expect("a currency"),
        timezone: TimeZone::UTC,
        merchant_category_code: "0742".to_owned(),
        offers: Vec::new(),
    }
}

fn local(template: &str) -> LocalQr {
    LocalQr {
        profile: Profile::Free,
        template: template.to_owned(),
        guid: Some("com.example.scheme".to_owned()),
        account: "1234567890".to_owned(),
        bank: None,
        merchant_id: None,
        service: None,
        merchant_name: "MAISON LUMIERE".to_owned(),
        merchant_name_local: Some("光之屋".to_owned()),
        merchant_city: "PARIS".to_owned(),
        postal_code: None,
        confirmed_by: None,
    }
}

fn payment(minor: i64, currency: &str) -> Payment {
    let at = Timestamp::from_ms(1_795_000_000_000);
    let amount = Money::new(minor, Currency::from_code(currency).expect("a currency"));
    let day = Day::parse("2026-11-22").expect("a day");
    let (id, sale) = (PaymentId::new(at, [1; 9]), SaleId::new(at, [2; 9]));
    Payment::intent(id, sale, Tender::LocalQr, amount, at, day, at.plus_seconds(300))
}

#[test]
fn the_code_of_a_payment_holds_its_amount_and_its_id() {
    let payment = payment(12_850, "EUR");
    let text = payload_for(&shop("EUR"), &local("26"), &payment).expect("a code");
    let expected = format!(
        "00020101021226360018com.example.scheme01101234567890520407425303978540\
         6128.505802FR5914MAISON LUMIERE6005PARIS62250521{}64130002ZH0103光之屋6304",
        payment.id
    );
    assert_eq!(text, signed(expected.strip_suffix("6304").expect("a body")));
    let payload = Payload::parse(&text).expect("a payload");
    assert_eq!(reference_label(&payload), Some(payment.id.as_str()));
}

#[test]
fn currencies_keep_their_decimals_and_their_leading_zero() {
    for (code, minor, numeric, written) in
        [("AUD", 5, "036", "0.05"), ("JPY", 1280, "392", "1280"), ("KWD", 99_999_999_999, "414", "99999999.999")]
    {
        let text = payload_for(&shop(code), &local("26"), &payment(minor, code)).expect(code);
        let payload = Payload::parse(&text).expect(code);
        assert_eq!((currency(&payload), amount(&payload)), (Some(numeric), Some(written)));
    }
}

#[test]
fn below_26_the_account_is_the_whole_value() {
    let union_pay = LocalQr { account: "2031041800520446JDBMSZZXE44BFS0".to_owned(), guid: None, ..local("15") };
    let text = payload_for(&shop("EUR"), &union_pay, &payment(1, "EUR")).expect("a code");
    assert!(text.starts_with("00020101021215312031041800520446JDBMSZZXE44BFS05204"), "{text}");
}

#[test]
fn what_does_not_fit_is_never_shown_to_a_customer() {
    let euro = || payment(1, "EUR");
    let built = |local: &LocalQr, payment: &Payment| payload_for(&shop("EUR"), local, payment).expect_err("an error");
    let wrong = |tag| EmvError::Characters { tag };
    assert_eq!(built(&LocalQr { merchant_name: "LUMIÈRE".to_owned(), ..local("26") }, &euro()), wrong(NAME));
    assert!(matches!(built(&local("52"), &euro()), EmvError::BadTemplate { .. }));
    for (local, payment, tag) in [
        (LocalQr { merchant_city: "A CITY OF SIXTEE".to_owned(), ..local("26") }, euro(), CITY),
        (LocalQr { guid: None, ..local("26") }, euro(), Tag::inside(26, 0)),
        (LocalQr { account: "1".repeat(74), ..local("26") }, euro(), Tag::root(26)),
        (LocalQr { merchant_name_local: Some("光".repeat(26)), ..local("26") }, euro(), Tag::inside(64, 1)),
        (local("26"), payment(0, "EUR"), AMOUNT),
    ] {
        assert!(matches!(built(&local, &payment), EmvError::Length { tag: found, .. } if found == tag), "{tag}");
    }
}

fn texts() -> impl Strategy<Value = String> {
    "[ -~]{1,20}|\\PC{1,12}"
}

fn payloads() -> impl Strategy<Value = Payload> {
    let inside = proptest::collection::btree_map(0_u8..100, "[ -~]{1,8}|\\PC{1,4}", 1..5);
    let root = proptest::collection::btree_map(1_u8..100, (texts(), inside), 0..12);
    root.prop_map(|objects| {
        let read = objects.into_iter().filter(|(number, _)| *number != 63).map(|(number, (text, inside))| {
            let tag = Tag::root(number);
            match number {
                26..=51 | 62 | 64 | 80..=99 => {
                    let objects = inside.iter().map(|(sub, text)| Object::with_text(Tag::inside(number, *sub), text));
                    Object::template(tag, objects.collect())
                }
                _ => Object::with_text(tag, &text),
            }
        });
        let all = std::iter::once(Object::with_text(FORMAT, "01")).chain(read).collect();
        Payload::new(all).expect("a payload")
    })
}

proptest! {
    #[test]
    fn every_payload_is_read_back_as_it_was_written(payload in payloads()) {
        let text = payload.to_text();
        prop_assert_eq!(Payload::parse(&text), Ok(payload));
    }

    #[test]
    fn a_changed_character_is_noticed(payload in payloads(), place in any::<prop::sample::Index>(), other in "[ -~]") {
        let mut text: Vec<char> = payload.to_text().chars().collect();
        let at = place.index(text.len());
        let other = other.chars().next().expect("a character");
        prop_assume!(text[at] != other && text[at].is_ascii());
        text[at] = other;
        prop_assert!(Payload::parse(&text.into_iter().collect::<String>()).is_err());
    }

    #[test]
    fn any_text_gets_an_answer(body in "(000201)?[0-9]{0,40}\\PC{0,20}") {
        let _ = Payload::parse(&body);
        let _ = Payload::parse(&signed(&body));
    }
}

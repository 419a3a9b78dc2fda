//! One code of each scheme, read back by a reader that shares nothing with the writer.

use super::*;
use crate::config::{Config, LocalQr as Configured};
use std::collections::BTreeMap;
use std::path::Path;

/// Objects by their tags, in their order; the length counts characters.
fn read(text: &str) -> Vec<(String, String)> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let part = |from: usize, to: usize| letters[from..to].iter().collect::<String>();
        let length: usize = part(at + 2, at + 4).parse().expect("a length");
        found.push((part(at, at + 2), part(at + 4, at + 4 + length)));
        at += 4 + length;
    }
    found
}

fn map(text: &str) -> BTreeMap<String, String> {
    read(text).into_iter().collect()
}

/// CRC-16 bit by bit, in another way than the writer's.
fn crc_of(text: &str) -> u16 {
    let mut register = 0xffff_u16;
    for byte in text.bytes() {
        for bit in (0..8).rev() {
            let carry = (register >> 15) as u8 ^ (byte >> bit & 1);
            register <<= 1;
            if carry == 1 {
                register ^= 0x1021;
            }
        }
    }
    register
}

/// A shop as its configuration file says, which is checked on the way.
fn configured(country: &str, currency: &str, zone: &str, local: &str) -> (Shop, Configured) {
    let text = format!(
        "[shop]\nname = \"Shop\"\ncountry = \"{country}\"\ncurrency = \"{currency}\"\ntimezone = \"{zone}\"\n\
         merchant_category_code = \"5947\"\n[till]\nid = \"till-1\"\n[local_qr]\n{local}\n\
         merchant_name = \"GOLDEN SHOP\"\nmerchant_city = \"CITY\"\n"
    );
    let (config, _) = Config::parse(&text, Path::new("/home/till")).unwrap_or_else(|error| panic!("{error}"));
    (config.shop, config.local_qr.expect("a local QR"))
}

/// The root of a code for `minor`, after everything that is the same for all schemes was checked.
fn code(place: (&str, &str, &str), local: &str, minor: i64) -> BTreeMap<String, String> {
    let (country, currency, zone) = place;
    let (shop, local) = configured(country, currency, zone, local);
    let payment = payment(minor, currency);
    let text = payload_for(&shop, &local, &payment).unwrap_or_else(|error| panic!("{country}: {error}"));
    let (body, crc) = text.split_at(text.len() - 4);
    assert_eq!(format!("{:04X}", crc_of(body)), crc, "{text}");
    assert!(text.starts_with("000201010212"), "{text}");
    let objects = read(&text);
    assert_eq!(objects.last().map(|(tag, _)| tag.as_str()), Some("63"), "{text}");
    let root: BTreeMap<_, _> = objects.iter().cloned().collect();
    assert_eq!(root.len(), objects.len(), "every tag once: {text}");
    assert_eq!(map(&root["62"])["05"], payment.id.as_str(), "{text}");
    assert_eq!((root["52"].as_str(), root["58"].as_str()), ("5947", country));
    assert_eq!(root["53"], format!("{:03}", shop.currency.numeric()));
    assert_eq!((root["59"].as_str(), root["60"].as_str()), ("GOLDEN SHOP", "CITY"));
    // What the till reads itself agrees.
    let payload = Payload::parse(&text).expect("a payload");
    assert_eq!((reference_label(&payload), payload.to_text()), (Some(payment.id.as_str()), text));
    root
}

fn parts(root: &BTreeMap<String, String>, tag: &str) -> Vec<(String, String)> {
    read(&root[tag])
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(tag, value)| ((*tag).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn a_free_code_is_as_before() {
    let local = "profile = \"free\"\ntemplate = \"26\"\nguid = \"com.example.scheme\"\naccount = \"1234567890\"";
    let root = code(("FR", "EUR", "Europe/Paris"), local, 12_850);
    assert_eq!(parts(&root, "26"), pairs(&[("00", "com.example.scheme"), ("01", "1234567890")]));
    assert_eq!(root["54"], "128.50");
}

#[test]
fn union_pay() {
    let account = "2031041800520446JDBMSZZXE44BFS0";
    let local = format!("profile = \"unionpay\"\naccount = \"{account}\"");
    assert_eq!(code(("LA", "LAK", "Asia/Vientiane"), &local, 2_000_000)["15"], account);
    let sixteen = format!("{local}\ntemplate = \"16\"");
    assert_eq!(code(("FR", "EUR", "Europe/Paris"), &sixteen, 1)["16"], account);
}

#[test]
fn prompt_pay() {
    for (account, sub) in [("0066812345678", "01"), ("1101700230708", "02"), ("004999000281286", "03")] {
        let local = format!("profile = \"promptpay\"\naccount = \"{account}\"");
        let root = code(("TH", "THB", "Asia/Bangkok"), &local, 10_000);
        assert_eq!(parts(&root, "29"), pairs(&[("00", "A000000677010111"), (sub, account)]));
        assert_eq!((root["53"].as_str(), root["54"].as_str()), ("764", "100.00"));
    }
}

#[test]
fn pay_now() {
    for (account, kind) in [("201403121W", "2"), ("+6591234567", "0")] {
        let local = format!("profile = \"paynow\"\naccount = \"{account}\"");
        // The payment ends at 11:11:40 on 18 November 2026 in Greenwich: the shop's clock decides which day that is.
        for (zone, day) in [("Asia/Singapore", "20261118"), ("Pacific/Kiritimati", "20261119")] {
            let root = code(("SG", "SGD", zone), &local, 1990);
            let expected = [("00", "SG.PAYNOW"), ("01", kind), ("02", account), ("03", "0"), ("04", day)];
            assert_eq!(parts(&root, "26"), pairs(&expected));
            assert_eq!(map(&root["62"])["01"], map(&root["62"])["05"]);
        }
    }
}

#[test]
fn duit_now() {
    let local = "profile = \"duitnow\"\nbank = \"501664\"\naccount = \"123456789\"\npostal_code = \"43650\"";
    let root = code(("MY", "MYR", "Asia/Kuala_Lumpur"), local, 1000);
    assert_eq!(parts(&root, "26"), pairs(&[("00", "A0000006150001"), ("01", "501664"), ("02", "123456789")]));
    assert_eq!((root["54"].as_str(), root["61"].as_str()), ("10.00", "43650"));
}

#[test]
fn qr_ph() {
    let local = "profile = \"qrph\"\nbank = \"RCBCPHMMXXX\"\nservice = \"310\"\naccount = \"000600788000696\"";
    let root = code(("PH", "PHP", "Asia/Manila"), local, 145_831);
    let expected = [("00", "ph.ppmi.p2m"), ("01", "RCBCPHMMXXX"), ("03", "000600788000696"), ("05", "310")];
    assert_eq!(parts(&root, "28"), pairs(&expected));
    assert_eq!(map(&root["62"])["00"], "ph.ppmi.qrph");

    let local = "profile = \"qrph\"\ntemplate = \"27\"\nbank = \"PAEYPHM2XXX\"\naccount = \"985889386153\"";
    let root = code(("PH", "PHP", "Asia/Manila"), local, 12_345);
    let expected = [("00", "com.p2pqrpay"), ("01", "PAEYPHM2XXX"), ("02", "99964403"), ("04", "985889386153")];
    assert_eq!(parts(&root, "27"), pairs(&expected));
    assert_eq!(map(&root["62"])["00"], "com.p2pqrpay");
}

#[test]
fn jpqr() {
    let local = "profile = \"jpqr\"\naccount = \"00000000000010001000001000001\"\npostal_code = \"1066143\"\n\
                 merchant_name_local = \"メルペイ カフェ\"";
    let root = code(("JP", "JPY", "Asia/Tokyo"), local, 1280);
    // The same account as in the code of go-emv-code's example.
    assert_eq!(root["26"], "0019jp.or.paymentsjapan011300000000000010204000103060000010406000001");
    assert_eq!((root["53"].as_str(), root["54"].as_str(), root["61"].as_str()), ("392", "1280", "1066143"));
    assert_eq!(parts(&root, "64"), pairs(&[("00", "JA"), ("01", "メルペイ カフェ")]));
}

#[test]
fn khqr() {
    let place = ("KH", "USD", "Asia/Phnom_Penh");
    let local = "profile = \"khqr\"\naccount = \"coffee_shop@aclb\"";
    let root = code(place, local, 1250);
    assert_eq!(parts(&root, "29"), pairs(&[("00", "coffee_shop@aclb")]));
    let payment = payment(1250, "USD");
    let (made, ends) = (payment.created_at.ms().to_string(), payment.expires_at.ms().to_string());
    assert_eq!(parts(&root, "99"), pairs(&[("00", &made), ("01", &ends)]));
    assert_eq!(root["54"], "12.50");
    assert_eq!(map(&root["62"])["01"], payment.id.as_str());

    let merchant = format!("{local}\nmerchant_id = \"MID001\"\nbank = \"ACLEDA\"");
    let root = code(place, &merchant, 1250);
    assert_eq!(parts(&root, "30"), pairs(&[("00", "coffee_shop@aclb"), ("01", "MID001"), ("02", "ACLEDA")]));

    let riel = ("KH", "KHR", "Asia/Phnom_Penh");
    assert_eq!(code(riel, local, 1_000_000)["54"], "10000");
    let (shop, configured) = configured(riel.0, riel.1, riel.2, local);
    let refused = payload_for(&shop, &configured, &super::payment(1_000_050, "KHR"));
    assert!(matches!(refused, Err(EmvError::Fraction { .. })), "{refused:?}");
}

#[test]
fn viet_qr() {
    let local = "profile = \"vietqr\"\nbank = \"970415\"\naccount = \"0011001932418\"";
    let root = code(("VN", "VND", "Asia/Ho_Chi_Minh"), local, 120_000);
    // The same account as in the code of subiz/vietqr's example.
    assert_eq!(root["38"], "0010A00000072701270006970415011300110019324180208QRIBFTTA");
    let inside = map(&map(&root["38"])["01"]);
    assert_eq!((inside["00"].as_str(), inside["01"].as_str()), ("970415", "0011001932418"));
    assert_eq!((root["53"].as_str(), root["54"].as_str()), ("704", "120000"));
    assert_eq!(map(&root["62"])["08"], map(&root["62"])["05"]);
}

#[test]
fn an_account_that_was_put_together_in_another_way_is_refused() {
    let (shop, local) = configured("TH", "THB", "Asia/Bangkok", "profile = \"promptpay\"\naccount = \"0066812345678\"");
    let local = Configured { account: "0812345678".to_owned(), ..local };
    let refused = payload_for(&shop, &local, &payment(1, "THB")).expect_err("a wrong account");
    assert!(refused.to_string().starts_with("local_qr.account is \"0812345678\"; in promptpay it is"), "{refused}");
}

#[test]
fn codes_of_others_with_the_same_schemes_are_read() {
    // Published by the projects the profiles name as their sources; PayNow's is not a real shop's.
    for text in [
        "00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA530370454061200005802VN62170813ung ho lu lut6304C15C",
        "00020101021126680019jp.or.paymentsjapan011300000000000010204000103060000010406000001520441215303392\
         5802JP5903xxx6003xxx6107106003264210002JA0111JPQRMPM本舗食堂6304",
        "00020101021229420013ishinvin@devb01090123456780208Dev Bank5204599953031165405100005802KH5909Ishin Vin6010Phnom Penh\
         62680114INV-2022-12-250211855123456780310Ishin Shop07060123450807Payment64180002ZH0102文山0202金边9917001316935559673876304AE27",
        "00020101021227770012com.p2pqrpay0111PAEYPHM2XXX02089996440304129858893861530514+63-99137298615204601653036085406123.45\
         5802PH5913ENG-19818-ged6006Manila62980012com.p2pqrpay0103***0214+63-99137298620303***0408LOYALTY10506test120605cust1\
         0708123456780803***6304ED03",
    ] {
        let text =
            if text.ends_with("6304") { signed(text.strip_suffix("6304").expect("a body")) } else { text.to_owned() };
        let payload = Payload::parse(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(payload.to_text(), text);
    }
}

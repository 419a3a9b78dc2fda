//! What each scheme takes, and that everything else is told with its key.

use super::*;

fn currency(code: &str) -> Currency {
    Currency::from_code(code).expect(code)
}

fn text(tag: u8, value: &str) -> (u8, Part) {
    (tag, Part::Text(value.to_owned()))
}

/// A right account of each scheme.
fn assigned(profile: Profile) -> Assigned<'static> {
    let account = |account| Assigned { account, ..Assigned::default() };
    match profile {
        Profile::Free => Assigned { template: Some("26"), guid: Some("com.example.scheme"), ..account("1234567890") },
        Profile::UnionPay => account("2031041800520446JDBMSZZXE44BFS0"),
        Profile::PromptPay => account("0066812345678"),
        Profile::PayNow => account("201403121W"),
        Profile::DuitNow => Assigned { bank: Some("501664"), ..account("123456789") },
        Profile::QrPh => Assigned { bank: Some("RCBCPHMMXXX"), service: Some("310"), ..account("000600788000696") },
        Profile::Jpqr => Assigned {
            postal_code: Some("1066143"),
            local_name: Some("メルペイ カフェ"),
            ..account("00000000000010001000001000001")
        },
        Profile::Khqr => account("coffee_shop@aclb"),
        Profile::VietQr => Assigned { bank: Some("970415"), ..account("0011001932418") },
    }
}

fn found(profile: Profile, assigned: &Assigned<'_>) -> (u8, Content) {
    let account = profile.account(assigned).unwrap_or_else(|wrong| panic!("{profile:?}: {wrong:?}"));
    (account.tag, account.content)
}

#[test]
fn every_profile_has_a_word() {
    for profile in Profile::ALL {
        assert_eq!(Profile::from_word(profile.word()), Some(profile));
        assert!(profile.account(&assigned(profile)).is_ok(), "{profile:?}");
    }
    assert_eq!(Profile::from_word("sgqr"), None);
}

#[test]
fn a_scheme_belongs_to_its_country_and_its_currency() {
    for (profile, country, code) in [
        (Profile::PromptPay, "TH", "THB"),
        (Profile::PayNow, "SG", "SGD"),
        (Profile::DuitNow, "MY", "MYR"),
        (Profile::QrPh, "PH", "PHP"),
        (Profile::Jpqr, "JP", "JPY"),
        (Profile::Khqr, "KH", "KHR"),
        (Profile::Khqr, "KH", "USD"),
        (Profile::VietQr, "VN", "VND"),
        (Profile::Free, "FR", "EUR"),
        (Profile::UnionPay, "LA", "LAK"),
    ] {
        assert_eq!(profile.fits(country, currency(code)), Ok(()), "{profile:?}");
    }
    for profile in Profile::ALL {
        let at_home = profile.home().is_none();
        assert_eq!(profile.fits("FR", currency("EUR")).is_ok(), at_home, "{profile:?}");
    }
    let wrong = Profile::PromptPay.fits("TH", currency("USD")).expect_err("dollars");
    assert_eq!(wrong.key, "profile");
    assert!(wrong.text.contains("shops in TH with prices in THB; this one is in TH with USD"), "{}", wrong.text);
    assert!(Profile::Khqr.fits("KH", currency("THB")).is_err_and(|wrong| wrong.text.contains("KHR or USD")));
}

#[test]
fn an_account_stands_where_its_scheme_wants_it() {
    let whole = |account: &str| Content::Whole(account.to_owned());
    assert_eq!(found(Profile::UnionPay, &assigned(Profile::UnionPay)), (15, whole("2031041800520446JDBMSZZXE44BFS0")));
    let sixteen = Assigned { template: Some("16"), ..assigned(Profile::UnionPay) };
    assert_eq!(found(Profile::UnionPay, &sixteen).0, 16);
    for (account, sub) in [("0066812345678", 1), ("1101700230708", 2), ("004999000281286", 3)] {
        let parts = Content::Parts(vec![text(0, "A000000677010111"), text(sub, account)]);
        assert_eq!(found(Profile::PromptPay, &Assigned { account, ..Assigned::default() }), (29, parts));
    }
    for (account, kind) in [("201403121W", "2"), ("201929813CSPP", "2"), ("+6591234567", "0")] {
        let front = [text(0, "SG.PAYNOW"), text(1, kind), text(2, account), text(3, "0")];
        let parts = Content::Parts(front.into_iter().chain([(4, Part::LastDay)]).collect());
        assert_eq!(found(Profile::PayNow, &Assigned { account, ..Assigned::default() }), (26, parts));
    }
    let duit_now = Content::Parts(vec![text(0, "A0000006150001"), text(1, "501664"), text(2, "123456789")]);
    assert_eq!(found(Profile::DuitNow, &assigned(Profile::DuitNow)), (26, duit_now));
}

#[test]
fn an_account_with_levels_is_taken_apart() {
    let (tag, content) = found(Profile::Jpqr, &assigned(Profile::Jpqr));
    let levels = [text(1, "0000000000001"), text(2, "0001"), text(3, "000001"), text(4, "000001")];
    let parts = std::iter::once(text(0, "jp.or.paymentsjapan")).chain(levels).collect();
    assert_eq!((tag, content), (26, Content::Parts(parts)));

    let inside = Part::Inside(vec![(0, "970415".to_owned()), (1, "0011001932418".to_owned())]);
    let parts = Content::Parts(vec![text(0, "A000000727"), (1, inside), text(2, "QRIBFTTA")]);
    assert_eq!(found(Profile::VietQr, &assigned(Profile::VietQr)), (38, parts));
}

#[test]
fn some_schemes_have_two_forms() {
    let front = [text(0, "ph.ppmi.p2m"), text(1, "RCBCPHMMXXX"), text(3, "000600788000696"), text(5, "310")];
    assert_eq!(found(Profile::QrPh, &assigned(Profile::QrPh)), (28, Content::Parts(front.to_vec())));
    let person = Assigned {
        guid: Some("com.p2pqrpay"),
        account: "985889386153",
        bank: Some("PAEYPHM2XXX"),
        ..Assigned::default()
    };
    let parts = [text(0, "com.p2pqrpay"), text(1, "PAEYPHM2XXX"), text(2, "99964403"), text(4, "985889386153")];
    assert_eq!(found(Profile::QrPh, &person), (27, Content::Parts(parts.to_vec())));

    let khqr = assigned(Profile::Khqr);
    assert_eq!(found(Profile::Khqr, &khqr), (29, Content::Parts(vec![text(0, "coffee_shop@aclb")])));
    let merchant = Assigned { merchant_id: Some("MID001"), bank: Some("ACLEDA"), ..khqr };
    let parts = [text(0, "coffee_shop@aclb"), text(1, "MID001"), text(2, "ACLEDA")];
    assert_eq!(found(Profile::Khqr, &merchant), (30, Content::Parts(parts.to_vec())));

    let card = Assigned { service: Some("QRIBFTTC"), account: "4111111111111111", ..assigned(Profile::VietQr) };
    assert_eq!(found(Profile::VietQr, &card).0, 38);
}

/// The keys that are wrong.
fn wrong(profile: Profile, assigned: &Assigned<'_>) -> Vec<&'static str> {
    let wrong = profile.account(assigned).expect_err("something wrong");
    for each in &wrong {
        let names_the_right =
            ["write", "is missing; ", "in ", "remove it", "fit"].iter().any(|word| each.text.contains(word));
        assert!(names_the_right, "{each:?}");
    }
    wrong.into_iter().map(|each| each.key).collect()
}

#[test]
fn a_wrong_account_of_each_scheme_is_told() {
    for (profile, accounts) in [
        (Profile::Free, &["", "é"] as &[&str]),
        (
            Profile::UnionPay,
            &["2031041800520446JDBMSZZXE44BFS", "2031041800520446JDBMSZZXE44BFS00", "2031041800520446 DBMSZZXE44BFS0"],
        ),
        (Profile::PromptPay, &["0812345678", "006681234567", "1101700230709", "00499900028128", "0066８12345678", ""]),
        (Profile::PayNow, &["201403121A", "201403121", "6591234567", "+659123456", "+6091234567", "201403121WCS"]),
        (Profile::DuitNow, &["", "12-34", "12345678901234567890123456789"]),
        (Profile::QrPh, &["", "12345678901234567890123456"]),
        (Profile::Jpqr, &["0000000000001000100000100000", "0000000000001000100000100000A"]),
        (
            Profile::Khqr,
            &["coffee_shop", "@aclb", "shop@", "a@b@c", "coffee shop@aclb", "a-name-that-is-far-too-long-for-it@aclb"],
        ),
        (Profile::VietQr, &["", "12345678901234567890", "0011-0019"]),
    ] {
        for account in accounts {
            assert_eq!(
                wrong(profile, &Assigned { account, ..assigned(profile) }),
                ["account"],
                "{profile:?} {account}"
            );
        }
    }
}

#[test]
fn a_wrong_template_identifier_or_bank_is_told() {
    for profile in Profile::ALL.into_iter().filter(|profile| *profile != Profile::Free) {
        let elsewhere = Assigned { template: Some("51"), ..assigned(profile) };
        assert_eq!(wrong(profile, &elsewhere), ["template"], "{profile:?}");
        let other = Assigned { guid: Some("com.example.scheme"), ..assigned(profile) };
        assert_eq!(wrong(profile, &other), ["guid"], "{profile:?}");
    }
    for (profile, bank) in [
        (Profile::DuitNow, "50166"),
        (Profile::QrPh, "RCBCPHMM"),
        (Profile::QrPh, "RCBCSGMMXXX"),
        (Profile::VietQr, "VIETIN"),
    ] {
        assert_eq!(wrong(profile, &Assigned { bank: Some(bank), ..assigned(profile) }), ["bank"], "{bank}");
    }
    for profile in [Profile::DuitNow, Profile::QrPh, Profile::VietQr] {
        assert_eq!(wrong(profile, &Assigned { bank: None, ..assigned(profile) }), ["bank"], "{profile:?}");
    }
    let free = assigned(Profile::Free);
    assert_eq!(wrong(Profile::Free, &Assigned { template: Some("52"), ..free }), ["template"]);
    assert_eq!(wrong(Profile::Free, &Assigned { template: None, ..free }), ["template"]);
    assert_eq!(wrong(Profile::Free, &Assigned { guid: None, ..free }), ["guid"]);
    assert_eq!(wrong(Profile::Free, &Assigned { template: Some("15"), ..free }), ["guid"]);
}

#[test]
fn what_a_scheme_needs_beside_the_account_is_told() {
    let jpqr = assigned(Profile::Jpqr);
    assert_eq!(wrong(Profile::Jpqr, &Assigned { postal_code: None, ..jpqr }), ["postal_code"]);
    assert_eq!(wrong(Profile::Jpqr, &Assigned { postal_code: Some("106-6143"), ..jpqr }), ["postal_code"]);
    assert_eq!(wrong(Profile::Jpqr, &Assigned { local_name: None, ..jpqr }), ["merchant_name_local"]);
    let qr_ph = assigned(Profile::QrPh);
    assert_eq!(wrong(Profile::QrPh, &Assigned { service: None, ..qr_ph }), ["service"]);
    assert_eq!(wrong(Profile::QrPh, &Assigned { service: Some("31"), ..qr_ph }), ["service"]);
    let khqr = assigned(Profile::Khqr);
    assert_eq!(wrong(Profile::Khqr, &Assigned { merchant_id: Some("M"), ..khqr }), ["bank"]);
    assert_eq!(wrong(Profile::Khqr, &Assigned { template: Some("30"), bank: Some("B"), ..khqr }), ["merchant_id"]);
    let viet_qr = assigned(Profile::VietQr);
    assert_eq!(wrong(Profile::VietQr, &Assigned { service: Some("QRPUSH"), ..viet_qr }), ["service"]);
    assert_eq!(wrong(Profile::VietQr, &Assigned { service: Some("QRIBFTTC"), ..viet_qr }), ["account"]);
    let postal = Assigned { postal_code: Some("5000"), ..assigned(Profile::DuitNow) };
    assert_eq!(wrong(Profile::DuitNow, &postal), ["postal_code"]);
    let stray = Assigned { bank: Some("970415"), merchant_id: Some("1"), ..assigned(Profile::PromptPay) };
    assert_eq!(wrong(Profile::PromptPay, &stray), ["bank", "merchant_id"]);
}

#[test]
fn an_account_longer_than_its_template_is_told() {
    let long = "x".repeat(32);
    let merchant = Assigned {
        merchant_id: Some(&long),
        bank: Some(&long),
        account: "name-of-a-shop-far-away@bank",
        ..Assigned::default()
    };
    assert_eq!(wrong(Profile::Khqr, &merchant), ["account"]);
    let free = Assigned { account: &"1".repeat(76), ..assigned(Profile::Free) };
    assert_eq!(wrong(Profile::Free, &free), ["account"]);
}

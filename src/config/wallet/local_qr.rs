//! `[local_qr]`, within the lengths of EMV MPM table 4.1 ff. and by the rules of its scheme.

use super::super::LocalQr;
use super::super::check;
use super::super::problem::quoted;
use super::super::section::Section;
use super::or_default;
use crate::domain::currency::Currency;
use crate::domain::payment::Tender;
use crate::domain::scheme::{Assigned, Profile};

const KEYS: [&str; 12] = [
    "profile",
    "template",
    "guid",
    "account",
    "bank",
    "merchant_id",
    "service",
    "merchant_name",
    "merchant_name_local",
    "merchant_city",
    "postal_code",
    "confirmed_by",
];

/// Reads the section for a shop at `place`, its country and the currency of its prices.
pub(in super::super) fn local_qr(
    section: &Section<'_>,
    root: &Section<'_>,
    place: Option<(&str, Currency)>,
) -> Option<LocalQr> {
    section.only(&KEYS);
    let profile = or_default(section, "profile", Profile::Free, "\"free\"", profile);
    let ascii =
        |key: &str, example: &str, longest| section.text_if_present(key, example, |text| check::ascii(text, longest));
    let template = section.text_if_present("template", "\"26\"", check::template);
    let guid = ascii("guid", "\"com.example.scheme\"", 32);
    let account = section.text("account", "\"1234567890\"", |text| check::ascii(text, 99));
    let (bank, merchant_id) = (ascii("bank", "\"970436\"", 32), ascii("merchant_id", "\"123456\"", 32));
    let service = ascii("service", "\"000\"", 32);
    let merchant_name = section.text("merchant_name", "\"MAISON LUMIERE\"", |text| check::ascii(text, 25));
    let local = section.text_if_present("merchant_name_local", "\"光之屋\"", |text| check::name(text, 25));
    let merchant_city = section.text("merchant_city", "\"PARIS\"", |text| check::ascii(text, 15));
    let postal_code = ascii("postal_code", "\"75001\"", 10);
    let confirmed_by = section.text_if_present("confirmed_by", "\"wechat\"", |text| wallet(text, root));
    let assigned = Assigned {
        template: template.as_deref(),
        guid: guid.as_deref(),
        account: account.as_deref().unwrap_or_default(),
        bank: bank.as_deref(),
        merchant_id: merchant_id.as_deref(),
        service: service.as_deref(),
        postal_code: postal_code.as_deref(),
        local_name: local.as_deref(),
    };
    let template = tag(section, profile?, &assigned, place)?;
    Some(LocalQr {
        profile: profile?,
        template,
        account: account?,
        guid,
        bank,
        merchant_id,
        service,
        merchant_name: merchant_name?,
        merchant_name_local: local,
        merchant_city: merchant_city?,
        postal_code,
        confirmed_by,
    })
}

/// The tag of the account, when the scheme takes it and belongs to the shop's country.
fn tag(
    section: &Section<'_>,
    profile: Profile,
    assigned: &Assigned<'_>,
    place: Option<(&str, Currency)>,
) -> Option<String> {
    // What could not even be read has been told; a missing value is not told twice.
    let unread = |key: &str| match key {
        "template" => section.has(key) && assigned.template.is_none(),
        "account" => assigned.account.is_empty(),
        "guid" => section.has(key) && assigned.guid.is_none(),
        "bank" => section.has(key) && assigned.bank.is_none(),
        "merchant_id" => section.has(key) && assigned.merchant_id.is_none(),
        "service" => section.has(key) && assigned.service.is_none(),
        "postal_code" => section.has(key) && assigned.postal_code.is_none(),
        "merchant_name_local" => section.has(key) && assigned.local_name.is_none(),
        _ => false,
    };
    let misplaced = place.and_then(|(country, currency)| profile.fits(country, currency).err());
    let account = profile.account(assigned);
    let wrong = misplaced.into_iter().chain(account.as_ref().err().into_iter().flatten().cloned());
    for each in wrong.filter(|each| !unread(each.key)) {
        section.problem(each.key, each.text);
    }
    account.ok().map(|account| format!("{:02}", account.tag))
}

fn profile(text: &str) -> Result<Profile, String> {
    Profile::from_word(text).ok_or_else(|| {
        let known = Profile::ALL.map(Profile::word).join(", ");
        format!("{} is not a profile of a local QR; there are {known}", quoted(text))
    })
}

/// A wallet that can be asked, because its section is there.
fn wallet(text: &str, root: &Section<'_>) -> Result<Tender, String> {
    let Some(tender @ (Tender::Wechat | Tender::Alipay)) = Tender::from_word(text) else {
        return Err(format!("{} is no wallet that can be asked; there are wechat and alipay", quoted(text)));
    };
    if root.has(text) {
        return Ok(tender);
    }
    Err(format!("{} is not configured; add a section [{text}], or name the wallet that is", quoted(text)))
}

//! `[local_qr]`, within the lengths of EMV MPM table 4.1 ff.

use super::super::LocalQr;
use super::super::check;
use super::super::problem::quoted;
use super::super::section::Section;
use super::or_default;
use crate::domain::payment::Tender;
use crate::domain::scheme::Profile;

const KEYS: [&str; 11] = [
    "profile",
    "template",
    "guid",
    "account",
    "bank",
    "merchant_id",
    "merchant_name",
    "merchant_name_local",
    "merchant_city",
    "postal_code",
    "confirmed_by",
];

pub(in super::super) fn local_qr(section: &Section<'_>, root: &Section<'_>) -> Option<LocalQr> {
    section.only(&KEYS);
    let profile = or_default(section, "profile", Profile::Free, "\"free\"", profile);
    let template = section.text("template", "\"26\"", check::template);
    let guid = section.text_if_present("guid", "\"com.example.scheme\"", |text| check::ascii(text, 32));
    let account = section.text("account", "\"1234567890\"", |text| check::ascii(text, 99));
    let bank = section.text_if_present("bank", "\"970436\"", |text| check::ascii(text, 32));
    let merchant_id = section.text_if_present("merchant_id", "\"123456\"", |text| check::ascii(text, 32));
    let merchant_name = section.text("merchant_name", "\"MAISON LUMIERE\"", |text| check::ascii(text, 25));
    let local = section.text_if_present("merchant_name_local", "\"光之屋\"", |text| check::name(text, 25));
    let merchant_city = section.text("merchant_city", "\"PARIS\"", |text| check::ascii(text, 15));
    let postal_code = section.text_if_present("postal_code", "\"75001\"", |text| check::ascii(text, 10));
    if let Some(template) = &template {
        shape(section, template.as_str(), guid.as_deref(), account.as_deref());
    }
    let confirmed_by = section.text_if_present("confirmed_by", "\"wechat\"", |text| wallet(text, root));
    Some(LocalQr {
        profile: profile?,
        template: template?,
        guid,
        account: account?,
        bank,
        merchant_id,
        merchant_name: merchant_name?,
        merchant_name_local: local,
        merchant_city: merchant_city?,
        postal_code,
        confirmed_by,
    })
}

fn profile(text: &str) -> Result<Profile, String> {
    Profile::from_word(text).ok_or_else(|| {
        let known = Profile::ALL.map(Profile::word).join(", ");
        format!("{} is not a profile of a local QR; there are {known}", quoted(text))
    })
}

/// A wallet that can be asked, because its section is there.
fn wallet(text: &str, root: &Section<'_>) -> Result<Tender, String> {
    let tender = match Tender::from_word(text) {
        Some(tender @ (Tender::Wechat | Tender::Alipay)) => tender,
        _ => return Err(format!("{} is no wallet that can be asked; there are wechat and alipay", quoted(text))),
    };
    if root.has(text) {
        return Ok(tender);
    }
    Err(format!("{} is not configured; add a section [{text}], or name the wallet that is", quoted(text)))
}

/// Below 26 a scheme has its own tag and the account is all of it; from 26 on the GUID names the scheme.
fn shape(section: &Section<'_>, template: &str, guid: Option<&str>, account: Option<&str>) {
    let has_guid = section.has("guid");
    if template < "26" {
        if has_guid {
            section.problem("guid", format!("has no place in template {template}; remove it, or use 26 to 51"));
        }
        return;
    }
    if !has_guid {
        let example = "for example guid = \"com.example.scheme\"";
        section.problem("guid", format!("is missing; template {template} needs the scheme's identifier, {example}"));
    }
    let inside = guid.map_or(0, str::len).saturating_add(account.map_or(0, str::len)).saturating_add(8);
    if inside > 99 {
        section.problem("account", format!("makes template {template} {inside} characters long; at most 99 fit"));
    }
}

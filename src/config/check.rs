//! Whether a text can be what its key says. Every refusal says what would be right.

use super::problem::{quoted, shown};
use super::{PublishedRate, RateSource, SecretRef};
use crate::clock;
use crate::domain::currency::Currency;
use crate::domain::money::{AmountError, Money};
use crate::domain::quote::RmbRate;
use crate::domain::time::{Day, Timestamp};
use jiff::tz::TimeZone;
use reqwest::Url;
use std::net::IpAddr;
use std::path::Path;

/// Text for people: something, nothing invisible, at most `longest` characters.
pub(super) fn name(text: &str, longest: usize) -> Result<String, String> {
    if text.trim().is_empty() {
        return Err("is empty".to_owned());
    }
    let count = text.chars().count();
    if count > longest {
        return Err(format!("has {count} characters; at most {longest} fit"));
    }
    if text.chars().any(is_unseen) {
        return Err(format!("{} holds a character nobody sees; write plain text on one line", quoted(text)));
    }
    Ok(text.to_owned())
}

/// Control characters, and those that are invisible or turn the direction of what stands beside them. The two joiners
/// are letters of some languages.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Printable ASCII, as every EMV field but the language template is (EMV MPM 4.2, "ans").
pub(super) fn ascii(text: &str, longest: usize) -> Result<String, String> {
    let text = name(text, longest)?;
    if text.bytes().all(|byte| (0x20..=0x7e).contains(&byte)) {
        return Ok(text);
    }
    Err(format!("{} is not plain ASCII; write it without accents and in Latin letters", quoted(&text)))
}

/// ISO 3166 alpha-2.
pub(super) fn country(text: &str) -> Result<String, String> {
    let is_code = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_code {
        return Ok(text.to_owned());
    }
    Err(format!("{} is not a country code; it is two capital letters of ISO 3166, for example FR or JP", quoted(text)))
}

pub(super) fn currency(text: &str) -> Result<Currency, String> {
    Currency::from_code(text).map_err(|error| format!("{} is not a currency; {error}", quoted(text)))
}

pub(super) fn time_zone(text: &str) -> Result<TimeZone, String> {
    TimeZone::get(text).map_err(|_| {
        format!("{} is not a time zone; write a name of the IANA list, for example Europe/Paris", quoted(text))
    })
}

/// ISO 18245.
pub(super) fn category(text: &str) -> Result<String, String> {
    if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(text.to_owned());
    }
    Err(format!("{} is not a merchant category code; it is four digits of ISO 18245, for example 5947", quoted(text)))
}

pub(super) fn till_id(text: &str) -> Result<String, String> {
    let fits = (1..=32).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'));
    if fits {
        return Ok(text.to_owned());
    }
    Err(format!("{} is not a till id; it is 1 to 32 of 0-9 A-Z a-z . _ -, for example paris-1", quoted(text)))
}

/// A merchant number as WeChat Pay gives it.
pub(super) fn merchant_number(text: &str) -> Result<String, String> {
    if (1..=32).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(text.to_owned());
    }
    Err(format!("{} is not a merchant number; it is 1 to 32 digits, for example 1900000109", quoted(text)))
}

/// An application id as WeChat gives it.
pub(super) fn app_id(text: &str) -> Result<String, String> {
    let fits = (1..=32).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    if fits {
        return Ok(text.to_owned());
    }
    Err(format!("{} is not an application id; it is 1 to 32 letters and digits and begins with wx", quoted(text)))
}

/// The serial number of a certificate.
pub(super) fn serial(text: &str) -> Result<String, String> {
    if (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Ok(text.to_owned());
    }
    Err(format!(
        "{} is not a serial number; it is hexadecimal digits without spaces or colons, as the merchant platform shows it",
        quoted(text)
    ))
}

/// What WeChat Pay names a key by: the serial number of a certificate or the id of a public key.
pub(super) fn key_id(text: &str) -> Result<String, String> {
    let is_public_key = text.strip_prefix("PUB_KEY_ID_").is_some_and(|rest| {
        (1..=64).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    });
    if is_public_key {
        return Ok(text.to_owned());
    }
    serial(text).map_err(|_| {
        format!(
            "{} is not the name of a key; it is a serial number in hexadecimal or begins with PUB_KEY_ID_",
            quoted(text)
        )
    })
}

fn url(text: &str) -> Result<Url, String> {
    // The URL parser forgives spaces, backslashes and line breaks; a configuration should not need it.
    if !text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
        return Err(format!("{} is not an address; it holds characters an address cannot have", quoted(text)));
    }
    let url = Url::parse(text).map_err(|error| {
        format!("{} is not an address ({error}); write for example https://example.org", quoted(text))
    })?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("holds a user name or a password; remove everything before and including the @".to_owned());
    }
    if url.host_str().is_none_or(str::is_empty) {
        return Err(format!("{} names no host; write for example https://example.org", quoted(text)));
    }
    Ok(url)
}

/// Whether the host is this machine.
fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// https anywhere, plain http on this machine only.
fn secure_url(text: &str) -> Result<Url, String> {
    let url = url(text)?;
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_loopback(&url) => Ok(url),
        "http" => Err(format!(
            "{} is plain http, which is accepted for this machine only (127.0.0.1, [::1], localhost); write https://",
            quoted(text)
        )),
        _ => Err(format!("{} is no web address; it must begin with https://", quoted(text))),
    }
}

/// Scheme, host and port of a server, without a slash at the end.
pub(super) fn base_url(text: &str) -> Result<String, String> {
    let url = secure_url(text)?;
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(format!(
            "{} holds more than a server; write only scheme, host and port: {}",
            quoted(text),
            url.origin().ascii_serialization()
        ));
    }
    Ok(url.origin().ascii_serialization())
}

/// The address of a document.
pub(super) fn document_url(text: &str) -> Result<String, String> {
    secure_url(text).map(|_| text.to_owned())
}

/// WeChat Pay: `notify_url` is https, at most 256 characters, without a query.
pub(super) fn notify_url(text: &str) -> Result<String, String> {
    let url = url(text)?;
    if url.scheme() != "https" {
        return Err(format!("{} must begin with https://; WeChat Pay refuses other addresses", quoted(text)));
    }
    if text.contains(['?', '#']) {
        return Err(format!(
            "{} holds a query or a fragment, which WeChat Pay refuses; end it before the ? or #",
            quoted(text)
        ));
    }
    if text.len() > 256 {
        return Err(format!("has {} characters; WeChat Pay accepts 256", text.len()));
    }
    Ok(text.to_owned())
}

/// Whether WeChat Pay could never reach `notify_url`, because it names this machine or a private network.
pub(super) fn is_private(notify_url: &str) -> bool {
    let Ok(url) = Url::parse(notify_url) else { return false };
    match url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']').parse() {
        Ok(IpAddr::V4(address)) => address.is_loopback() || address.is_private() || address.is_link_local(),
        Ok(IpAddr::V6(address)) => address.is_loopback() || address.is_unique_local(),
        Err(_) => is_loopback(&url),
    }
}

/// A reference to a secret. The text itself is never repeated in a message: it may be the secret.
pub(super) fn secret(text: &str, home: &Path) -> Result<SecretRef, String> {
    if text.starts_with("keyring:") {
        return Err("keyring: is not available in this version; put the secret into a file of its own that only this user may read, and write file:NAME".to_owned());
    }
    let Some(file) = text.strip_prefix("file:") else {
        return Err("holds something else than a reference; a secret never stands in the configuration itself: put it into a file of its own that only this user may read, and write file:NAME".to_owned());
    };
    if file.is_empty() || file.chars().any(char::is_control) {
        return Err("names no file; write file:NAME, relative to the till's home".to_owned());
    }
    Ok(SecretRef(home.join(file)))
}

/// Whether the file of a secret is there; a warning where others may read it.
pub(super) fn secret_file(secret: &SecretRef) -> Result<Option<String>, String> {
    let path = shown(&secret.0.display().to_string());
    let meta = std::fs::metadata(&secret.0).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => {
            format!("the file {path} does not exist; put the secret there or correct the name")
        }
        _ => format!("the file {path} cannot be looked at ({error}); check its folder's permissions"),
    })?;
    if !meta.is_file() {
        return Err(format!("{path} is not a file; name the file that holds the secret"));
    }
    Ok(open_to_others(&meta).then(|| format!("others may read {path}; make it readable for its owner only: chmod 600")))
}

#[cfg(unix)]
fn open_to_others(meta: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    meta.permissions().mode() & 0o077 != 0
}

/// Elsewhere the rights of a file are inherited from the user's folder.
#[cfg(not(unix))]
fn open_to_others(_: &std::fs::Metadata) -> bool {
    false
}

/// The tag of a merchant account template (EMV MPM table 4.1).
pub(super) fn template(text: &str) -> Result<String, String> {
    let is_tag = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_tag && text.parse().is_ok_and(|tag: u8| (2..=51).contains(&tag)) {
        return Ok(text.to_owned());
    }
    Err(format!("{} is not a merchant account template; it is a tag of two digits from 02 to 51", quoted(text)))
}

pub(super) fn source(text: &str) -> Result<RateSource, String> {
    RateSource::from_word(text)
        .ok_or_else(|| format!("{} is not a source of rates; there are wechat, ecb and manual", quoted(text)))
}

pub(super) fn rate(text: &str) -> Result<RmbRate, String> {
    RmbRate::parse(text).map_err(|error| format!("{} is not a rate; {error}", quoted(text)))
}

/// A moment (RFC 3339) or a day, which begins at midnight of the shop.
pub(super) fn moment(text: &str, zone: &TimeZone) -> Result<Timestamp, String> {
    let midnight = || {
        let (year, month, day) = Day::parse(text).ok()?.parts();
        let date = jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
        date.to_zoned(zone.clone()).ok().map(|zoned| Timestamp::from_ms(zoned.timestamp().as_millisecond()))
    };
    clock::parse_rfc3339(text).or_else(midnight).ok_or_else(|| {
        format!("{} is not a moment; write a day 2026-11-22 or a time 2026-11-22T09:00:00+01:00", quoted(text))
    })
}

/// A limit of the risk budget; zero means nothing is allowed.
pub(super) fn limit(text: &str, currency: Currency) -> Result<Money, String> {
    match Money::parse(text, currency) {
        Err(AmountError::Zero) => Ok(Money::zero(currency)),
        other => other.map_err(|error| format!("{} is not an amount: {error}", quoted(text))),
    }
}

/// The manager's own rate.
pub(super) fn manual(currency: Currency, rate: RmbRate, as_of: Timestamp) -> PublishedRate {
    PublishedRate { currency, rate, source: RateSource::Manual, as_of }
}

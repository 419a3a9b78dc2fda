//! The local QR: an EMV merchant-presented code that the till builds itself, without a line.
//!
//! The customer's app reads amount and reference from it and pays over its own line; the till learns
//! the outcome later. Source: EMV QR Code Specification for Payment Systems, Merchant-Presented Mode
//! ("EMV MPM"), version 1.0; the clauses are named where a rule comes from.

mod crc;
mod profile;
#[cfg(test)]
mod tests;
mod tlv;

pub use tlv::{Object, Tag, Value};

use crate::config::{LocalQr, Shop};
use crate::domain::currency::Currency;
use crate::domain::payment::Payment;
use crate::domain::scheme::Profile;

/// The longest payload that is built: EMV MPM 4.1 asks for no more than 512 characters.
const LONGEST: usize = 512;

const FORMAT: Tag = Tag::root(0);
const INITIATION: Tag = Tag::root(1);
const CATEGORY: Tag = Tag::root(52);
const CURRENCY: Tag = Tag::root(53);
const AMOUNT: Tag = Tag::root(54);
const COUNTRY: Tag = Tag::root(58);
const NAME: Tag = Tag::root(59);
const CITY: Tag = Tag::root(60);
const POSTAL_CODE: Tag = Tag::root(61);
const CRC: Tag = Tag::root(63);
const REFERENCE: Tag = Tag::inside(62, 5);

/// Why a text is no payload, or no payload can be built. Tags are written `54` or `62-05`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EmvError {
    /// EMV MPM 4.4.1: the first object is 00 and says version 01.
    #[error("this is not an EMV merchant QR: it does not begin with 000201")]
    Start,
    /// An object begins with something else than two digits.
    #[error("{}: two digits of a tag are expected", after.map_or_else(|| "at the start".to_owned(), |tag| format!("after tag {tag}")))]
    NoTag { after: Option<Tag> },
    /// The configured template is not a tag from 02 to 51.
    #[error("the merchant account template {found:?} is not a tag from 02 to 51")]
    BadTemplate { found: String },
    /// Text where a template belongs, a template where text belongs, or a tag of another template.
    #[error("tag {tag}: this object does not belong here")]
    Misplaced { tag: Tag },
    /// The length is not two digits from 01 to 99.
    #[error("tag {tag}: the length is not two digits from 01 to 99")]
    BadLength { tag: Tag },
    /// The text ends inside an object.
    #[error("tag {tag}: the text ends before the {length} characters it announces")]
    TooShort { tag: Tag, length: usize },
    /// EMV MPM 4.2: an ID appears once in its template.
    #[error("tag {tag} appears twice")]
    Duplicate { tag: Tag },
    /// EMV MPM 4.4.1: the last object is the CRC, and nothing follows it.
    #[error("tag 63: the CRC is not the last object, or has not four characters")]
    CrcPlace,
    /// The text was changed on its way.
    #[error("tag 63: the CRC is {found:?}, but this text has {computed:?}; the code is damaged or forged")]
    CrcWrong { found: String, computed: String },
    /// A value that does not fit its object.
    #[error("tag {tag}: {found} characters; {from} to {to} fit")]
    Length { tag: Tag, found: usize, from: usize, to: usize },
    /// A value with characters its object cannot have.
    #[error("tag {tag}: the value holds characters that this field cannot have")]
    Characters { tag: Tag },
    /// An account that its scheme does not take.
    #[error("local_qr.{key} {text}")]
    Configured { key: &'static str, text: String },
    /// A scheme that takes whole units only.
    #[error("tag 54: this scheme takes {currency} without decimals; round the price")]
    Fraction { currency: Currency },
    /// The whole text is too long for wallets to accept.
    #[error("the code would have {found} characters; wallets read up to {LONGEST}")]
    TooLong { found: usize },
}

/// A payload: its objects in their order, without the CRC, which is computed when it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    objects: Vec<Object>,
}

impl Payload {
    /// Puts objects together. The first must be 00 = `01`; the CRC is added by [`Payload::to_text`].
    ///
    /// # Errors
    /// A wrong start, a tag that appears twice, a CRC among the objects, or a value that is empty or
    /// longer than 99 characters.
    pub fn new(objects: Vec<Object>) -> Result<Self, EmvError> {
        let begins = objects.first().is_some_and(|first| first.tag == FORMAT && first.text() == Some("01"));
        if !begins {
            return Err(EmvError::Start);
        }
        if objects.iter().any(|object| object.tag == CRC) {
            return Err(EmvError::CrcPlace);
        }
        tlv::check(&objects)?;
        Ok(Self { objects })
    }

    /// Reads a payload as a customer's app would.
    ///
    /// Templates (26 to 51, 62, 64, 80 to 99) become trees; what is inside them stays text. Lengths
    /// count characters, not bytes (EMV MPM 4.4.1.1). Limits of single fields are not checked: codes in
    /// the wild exceed them and are paid all the same.
    ///
    /// # Errors
    /// The first thing that is wrong, with its tag. The CRC is checked before anything inside is read.
    pub fn parse(text: &str) -> Result<Self, EmvError> {
        if !text.starts_with("000201") {
            return Err(EmvError::Start);
        }
        let (body, found) =
            text.char_indices().nth_back(3).map(|(at, _)| text.split_at(at)).ok_or(EmvError::CrcPlace)?;
        let objects = body.strip_suffix("6304").ok_or(EmvError::CrcPlace)?;
        let computed = crc::of(body);
        if found != computed {
            return Err(EmvError::CrcWrong { found: found.to_owned(), computed });
        }
        Self::new(tlv::parse(objects)?)
    }

    /// The text of the QR, with its CRC (EMV MPM 4.7.3: over the UTF-8 bytes of all that stands before
    /// it, its own tag and length included).
    pub fn to_text(&self) -> String {
        let body = format!("{}6304", tlv::write(&self.objects));
        let crc = crc::of(&body);
        body + &crc
    }

    /// The objects in their order.
    pub fn objects(&self) -> &[Object] {
        &self.objects
    }

    /// The text at `tag`.
    pub fn text(&self, tag: Tag) -> Option<&str> {
        tlv::find(&self.objects, tag)?.text()
    }
}

/// The reference label (62-05): the id of the payment in a code that a till built.
pub fn reference_label(payload: &Payload) -> Option<&str> {
    payload.text(REFERENCE)
}

/// The amount (54) as it stands in the code, in major units.
pub fn amount(payload: &Payload) -> Option<&str> {
    payload.text(AMOUNT)
}

/// The numeric currency (53), three digits.
pub fn currency(payload: &Payload) -> Option<&str> {
    payload.text(CURRENCY)
}

/// The code a customer scans to pay `payment`: always the same text for the same payment.
///
/// # Errors
/// A value of the configuration or the payment that does not fit its object. The configuration is
/// checked when it is read, so this says that one was put together in another way.
pub fn payload_for(shop: &Shop, local: &LocalQr, payment: &Payment) -> Result<String, EmvError> {
    let numeric = format!("{:03}", payment.amount.currency.numeric());
    let mut objects = vec![
        Object::with_text(FORMAT, "01"),
        // 12: made for one payment; a wallet must not keep it for the next one.
        Object::with_text(INITIATION, "12"),
        merchant_account(shop, local, payment)?,
        digits(CATEGORY, &shop.merchant_category_code, 4)?,
        digits(CURRENCY, &numeric, 3)?,
        profile::amount(local.profile, payment)?,
        ascii(COUNTRY, &shop.country, 2, 2)?,
        ascii(NAME, &local.merchant_name, 1, 25)?,
        ascii(CITY, &local.merchant_city, 1, 15)?,
    ];
    if let Some(code) = &local.postal_code {
        objects.push(ascii(POSTAL_CODE, code, 1, 10)?);
    }
    objects.push(profile::additional(local, payment)?);
    objects.extend(profile::language(local)?);
    objects.extend(profile::ending(local.profile, payment)?);
    let text = Payload::new(objects)?.to_text();
    match text.chars().count() {
        found if found > LONGEST => Err(EmvError::TooLong { found }),
        _ => Ok(text),
    }
}

/// What the scheme or the acquirer assigned: below 26 the account is the value, from 26 on the value is
/// a template that names the scheme first (EMV MPM tables 4.1 and 4.2).
fn merchant_account(shop: &Shop, local: &LocalQr, payment: &Payment) -> Result<Object, EmvError> {
    if local.profile != Profile::Free {
        return profile::account(shop, local, payment);
    }
    let number = tlv::two_digits(&local.template).filter(|(tag, rest)| (2..=51).contains(tag) && rest.is_empty());
    let (number, _) = number.ok_or_else(|| EmvError::BadTemplate { found: local.template.clone() })?;
    let tag = Tag::root(number);
    if number < 26 {
        return ascii(tag, &local.account, 1, 99);
    }
    let guid = ascii(Tag::inside(number, 0), local.guid.as_deref().unwrap_or_default(), 1, 32)?;
    let account = ascii(Tag::inside(number, 1), &local.account, 1, 99)?;
    Ok(Object::template(tag, vec![guid, account]))
}

fn digits(tag: Tag, value: &str, length: usize) -> Result<Object, EmvError> {
    if !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(EmvError::Characters { tag });
    }
    ascii(tag, value, length, length)
}

/// "ans" fields hold the common character set only; other scripts have their place in 64.
fn ascii(tag: Tag, value: &str, from: usize, to: usize) -> Result<Object, EmvError> {
    if !value.bytes().all(|byte| (0x20..=0x7e).contains(&byte)) {
        return Err(EmvError::Characters { tag });
    }
    sized(tag, value, from, to)?;
    Ok(Object::with_text(tag, value))
}

fn sized(tag: Tag, value: &str, from: usize, to: usize) -> Result<(), EmvError> {
    match value.chars().count() {
        found if (from..=to).contains(&found) => Ok(()),
        found => Err(EmvError::Length { tag, found, from, to }),
    }
}

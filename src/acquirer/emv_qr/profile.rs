//! What each scheme puts into a code beside the general rules of EMV.
//!
//! The accounts themselves, and what is right for them, are the domain's ([`Profile::account`]); here they
//! become objects. Every code carries the payment's id as reference label (62-05). Some schemes show the
//! shop another field on its statement, so the id stands there, too; which field that is, no source
//! confirms but the codes in use.

use super::tlv::{Object, Tag};
use super::{AMOUNT, EmvError, REFERENCE, ascii, sized};
use crate::clock::day_in;
use crate::config::{LocalQr, Shop};
use crate::domain::payment::Payment;
use crate::domain::scheme::{Content, Part, Profile};

const ADDITIONAL: Tag = Tag::root(62);
const BILL_NUMBER: Tag = Tag::inside(62, 1);
const PURPOSE: Tag = Tag::inside(62, 8);

/// The merchant account, as the profile orders it.
pub(super) fn account(shop: &Shop, local: &LocalQr, payment: &Payment) -> Result<Object, EmvError> {
    let account = local.profile.account(&local.assigned()).map_err(|wrong| {
        let (key, text) = wrong.into_iter().next().map_or(("account", String::new()), |first| (first.key, first.text));
        EmvError::Configured { key, text }
    })?;
    let tag = Tag::root(account.tag);
    let parts = match account.content {
        Content::Whole(text) => return ascii(tag, &text, 1, 99),
        Content::Parts(parts) => parts,
    };
    let inside = parts.into_iter().map(|(number, part)| {
        let sub = Tag::inside(account.tag, number);
        match part {
            Part::Text(text) => ascii(sub, &text, 1, 99),
            Part::Inside(objects) => Ok(Object::with_objects(sub, &objects)),
            Part::LastDay => ascii(sub, &last_day(shop, payment), 8, 8),
        }
    });
    Ok(Object::template(tag, inside.collect::<Result<_, _>>()?))
}

/// `YYYYMMDD` of the day on which the code ends, where the shop is.
fn last_day(shop: &Shop, payment: &Payment) -> String {
    day_in(&shop.timezone, payment.expires_at).to_string().replace('-', "")
}

/// Tag 54. KHQR takes riel in whole units only, although ISO 4217 gives them two decimals.
pub(super) fn amount(profile: Profile, payment: &Payment) -> Result<Object, EmvError> {
    let amount = payment.amount;
    if profile == Profile::Khqr && amount.currency.code() == "KHR" && amount.minor > 0 {
        let per_major = amount.currency.minor_per_major();
        let whole = amount.minor.checked_div(per_major).filter(|_| amount.minor.checked_rem(per_major) == Some(0));
        let whole = whole.ok_or(EmvError::Fraction { currency: amount.currency })?;
        return ascii(AMOUNT, &whole.to_string(), 1, 13);
    }
    // EMV MPM 4.7.4: digits and a point; a wallet reads an amount of zero as "ask the customer".
    let text = if amount.minor > 0 { amount.to_string() } else { String::new() };
    ascii(AMOUNT, &text, 1, 13)
}

/// Tag 62. PayNow and KHQR carry the shop's number as bill number, VietQR as the transfer's text; QR Ph
/// begins the template with an identifier of its own.
pub(super) fn additional(local: &LocalQr, payment: &Payment) -> Result<Object, EmvError> {
    let id = payment.id.as_str();
    let mut objects = vec![ascii(REFERENCE, id, 1, 25)?];
    match local.profile {
        Profile::PayNow | Profile::Khqr => objects.insert(0, ascii(BILL_NUMBER, id, 1, 25)?),
        Profile::VietQr => objects.push(ascii(PURPOSE, id, 1, 25)?),
        Profile::QrPh => {
            let to_person = local.template == "27";
            let identifier = if to_person { "com.p2pqrpay" } else { "ph.ppmi.qrph" };
            objects.insert(0, Object::with_text(Tag::inside(62, 0), identifier));
        }
        Profile::Free | Profile::UnionPay | Profile::PromptPay | Profile::DuitNow | Profile::Jpqr => {}
    }
    Ok(Object::template(ADDITIONAL, objects))
}

/// Tag 64: the merchant's name in the language the profile asks for.
pub(super) fn language(local: &LocalQr) -> Result<Option<Object>, EmvError> {
    let Some(name) = &local.merchant_name_local else { return Ok(None) };
    let (language, name_inside) = (Tag::inside(64, 0), Tag::inside(64, 1));
    sized(name_inside, name, 1, 25)?;
    let objects = vec![Object::with_text(language, local.profile.language()), Object::with_text(name_inside, name)];
    Ok(Some(Object::template(Tag::root(64), objects)))
}

/// What only one scheme adds at the end. A KHQR with an amount says when it was made and when it ends, in
/// milliseconds since 1970 (tag 99; mrrhak/khqr_sdk: "expiration timestamp is required for dynamic KHQR").
pub(super) fn ending(profile: Profile, payment: &Payment) -> Result<Option<Object>, EmvError> {
    if profile != Profile::Khqr {
        return Ok(None);
    }
    let moment = |number: u8, ms: i64| ascii(Tag::inside(99, number), &ms.to_string(), 13, 13);
    let objects = vec![moment(0, payment.created_at.ms())?, moment(1, payment.expires_at.ms())?];
    Ok(Some(Object::template(Tag::root(99), objects)))
}

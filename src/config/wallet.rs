//! The sections of the tenders: `[wechat]`, `[alipay]` and `[local_qr]`.

mod alipay;
mod local_qr;
mod wechat;

pub(super) use alipay::alipay;
pub(super) use local_qr::local_qr;
pub(super) use wechat::wechat;

use super::Decimals;
use super::check;
use super::problem::{key_name, quoted};
use super::section::Section;
use crate::domain::currency::Currency;
use crate::domain::scan::Family;
use crate::domain::units::Units;

/// Text that passes `check`, or `default` where the section has no such key.
fn or_default<T>(
    section: &Section<'_>,
    key: &str,
    default: T,
    example: &str,
    check: impl FnOnce(&str) -> Result<T, String>,
) -> Option<T> {
    if section.has(key) { section.text_if_present(key, example, check) } else { Some(default) }
}

/// A word that travels inside other text: digits, Latin letters, `_` and `-`.
fn word(text: &str, longest: usize) -> Result<String, String> {
    let fits = (1..=longest).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    if fits {
        return Ok(text.to_owned());
    }
    Err(format!("{} is not a plain word; it is 1 to {longest} of 0-9 A-Z a-z _ -", quoted(text)))
}

/// `currencies`: the decimals this acquirer gives a currency, where the till does not know them.
fn decimals(section: &Section<'_>) -> Decimals {
    const KEY: &str = "currencies";
    let Some(table) = section.section_if_present(KEY) else { return Decimals::new() };
    let mut found = Decimals::new();
    for code in table.keys() {
        let Ok(currency) = check::currency(code) else {
            let right = "write the ISO 4217 code of a currency in use, for example { IDR = 0 }";
            section.problem(KEY, format!("{} is not a currency; {right}", key_name(code)));
            continue;
        };
        found.extend(table.number(code, &(0..=3), None).map(|decimals| (currency, decimals)));
    }
    found
}

/// Warns where the shop's prices are in a currency the wallet will refuse: the other tenders still work.
pub(super) fn prices(section: &Section<'_>, family: Family, decimals: &Decimals, currency: Option<Currency>) {
    if let Some(Err(refused)) = currency.map(|currency| Units::new(family, decimals).decimals(currency)) {
        section.warning("currencies", format!("cannot take the shop's prices: {refused}"));
    }
}

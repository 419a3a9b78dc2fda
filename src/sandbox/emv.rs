//! Reading an EMV merchant-presented QR the way a customer's wallet does (EMV MPM 1.0, 4.4 and 4.7).

use super::rate;
use crate::domain::money::Money;

/// What a wallet needs of a local QR.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LocalQr {
    /// Sub-tags 00 and 01 of template 26.
    pub guid: String,
    pub account: String,
    /// Tags 53 and 54.
    pub amount: Money,
    /// Tag 62-05.
    pub reference: String,
    /// Tag 59.
    pub merchant: String,
}

/// Reads and checks `payload`; the error says what a wallet would stumble over.
pub(super) fn read(payload: &str) -> Result<LocalQr, String> {
    check_crc(payload)?;
    let root = objects(payload)?;
    if root.first() != Some(&("00".to_owned(), "01".to_owned())) {
        return Err("tag 00 must come first and say 01".to_owned());
    }
    let account = objects(field(&root, "26")?)?;
    for (tag, most) in [("52", 4), ("58", 2), ("59", 25), ("60", 15)] {
        if field(&root, tag)?.chars().count() > most {
            return Err(format!("tag {tag} is longer than {most} characters"));
        }
    }
    let currency = rate::by_numeric(field(&root, "53")?).ok_or("tag 53 names no currency this scheme settles")?;
    let digits = field(&root, "54")?;
    let amount =
        Money::parse(digits.strip_suffix('.').unwrap_or(digits), currency).map_err(|error| error.to_string())?;
    let additional = objects(field(&root, "62")?)?;
    let reference = field(&additional, "05")?;
    if reference.is_empty() || reference.chars().count() > 25 || reference == "***" {
        return Err("tag 62-05 holds no reference".to_owned());
    }
    Ok(LocalQr {
        guid: field(&account, "00")?.to_owned(),
        account: field(&account, "01")?.to_owned(),
        amount,
        reference: reference.to_owned(),
        merchant: field(&root, "59")?.to_owned(),
    })
}

fn field<'a>(objects: &'a [(String, String)], tag: &str) -> Result<&'a str, String> {
    let found = objects.iter().find(|(id, _)| id == tag);
    found.map(|(_, value)| value.as_str()).ok_or_else(|| format!("tag {tag} is missing"))
}

/// Splits text into objects: two digits of id, two digits of length in characters, value.
fn objects(text: &str) -> Result<Vec<(String, String)>, String> {
    let mut letters = text.chars();
    let mut found: Vec<(String, String)> = Vec::new();
    loop {
        let id: String = letters.by_ref().take(2).collect();
        if id.is_empty() {
            return Ok(found);
        }
        let digits: String = letters.by_ref().take(2).collect();
        let numeric = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        if !numeric(&id) || !numeric(&digits) {
            return Err("an object must begin with two digits of id and two of length".to_owned());
        }
        let length: usize = digits.parse().map_err(|_| "a length is no number".to_owned())?;
        let value: String = letters.by_ref().take(length).collect();
        if length == 0 || value.chars().count() != length {
            return Err(format!("object {id} ends too early"));
        }
        if found.iter().any(|(known, _)| *known == id) {
            return Err(format!("object {id} appears twice"));
        }
        found.push((id, value));
    }
}

/// EMV MPM 4.7.3: over every byte up to and including "6304", four upper-case hexadecimal digits.
fn check_crc(payload: &str) -> Result<(), String> {
    let wrong = || "the checksum is wrong".to_owned();
    let start = payload.len().checked_sub(4).ok_or_else(wrong)?;
    let (body, given) = payload.split_at_checked(start).ok_or_else(wrong)?;
    if body.ends_with("6304") && format!("{:04X}", crc(body.as_bytes())) == given { Ok(()) } else { Err(wrong()) }
}

/// CRC-16 with polynomial 1021, start FFFF, neither reflected nor inverted.
pub(super) fn crc(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xffff, |sum: u16, byte| {
        (0..8).fold(
            sum ^ (u16::from(*byte) << 8),
            |sum, _| if sum & 0x8000 == 0 { sum << 1 } else { (sum << 1) ^ 0x1021 },
        )
    })
}

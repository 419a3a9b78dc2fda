//! The flat XML of WeChat Pay's v2 interface and its signature.

use aws_lc_rs::{constant_time, hmac};
use md5::{Digest, Md5};
use quick_xml::Reader;
use quick_xml::escape::{escape, resolve_xml_entity};
use quick_xml::events::{BytesRef, Event};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use std::collections::BTreeMap;

/// An answer of the v2 interface has about a dozen fields.
const MAX_FIELDS: usize = 64;

/// Field names and values, sorted by name as the signature wants them.
pub type Fields = BTreeMap<String, String>;

/// Text that is not the flat XML of the v2 interface.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum XmlError {
    /// Not XML at all, or cut off.
    #[error("the answer is not XML")]
    NotXml,
    /// Document types, entities, nesting, repeated or too many fields.
    #[error("the answer is not the plain list of fields it should be")]
    NotPlain,
}

/// Writes `fields`.
pub fn write(fields: &Fields) -> String {
    let inner: String = fields.iter().map(|(name, value)| format!("<{name}>{}</{name}>", escape(value))).collect();
    format!("<xml>{inner}</xml>")
}

/// Reads the fields of one `<xml>` element.
///
/// # Errors
/// Anything that is not that; document types and entities of one's own are never followed.
pub fn read(bytes: &[u8]) -> Result<Fields, XmlError> {
    let mut reader = Reader::from_reader(bytes);
    let (mut fields, mut open, mut in_root, mut closed) = (Fields::new(), None::<(String, String)>, false, false);
    loop {
        match reader.read_event().map_err(|_| XmlError::NotXml)? {
            Event::Start(_) if closed => return Err(XmlError::NotPlain),
            Event::Start(tag) if !in_root && tag.name().as_ref() == b"xml" => in_root = true,
            Event::Start(tag) if in_root && open.is_none() => open = Some((name(tag.name().as_ref())?, String::new())),
            Event::Empty(tag) if in_root && open.is_none() => {
                put(&mut fields, name(tag.name().as_ref())?, String::new())?;
            }
            Event::End(_) => match open.take() {
                Some((name, value)) => put(&mut fields, name, value)?,
                None => (in_root, closed) = (false, true),
            },
            Event::Text(text) => add(&mut open, &text.decode().map_err(|_| XmlError::NotXml)?)?,
            Event::CData(text) => add(&mut open, &text.decode().map_err(|_| XmlError::NotXml)?)?,
            Event::GeneralRef(reference) => add(&mut open, &resolve(&reference)?)?,
            Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof if closed => return Ok(fields),
            Event::Eof => return Err(XmlError::NotXml),
            _ => return Err(XmlError::NotPlain),
        }
    }
}

fn name(bytes: &[u8]) -> Result<String, XmlError> {
    str::from_utf8(bytes).map(str::to_owned).map_err(|_| XmlError::NotXml)
}

fn put(fields: &mut Fields, name: String, value: String) -> Result<(), XmlError> {
    if fields.len() >= MAX_FIELDS || fields.insert(name, value).is_some() {
        return Err(XmlError::NotPlain);
    }
    Ok(())
}

fn add(open: &mut Option<(String, String)>, text: &str) -> Result<(), XmlError> {
    match open {
        Some((_, value)) => value.push_str(text),
        None if text.trim().is_empty() => {}
        None => return Err(XmlError::NotPlain),
    }
    Ok(())
}

fn resolve(reference: &BytesRef<'_>) -> Result<String, XmlError> {
    if let Some(letter) = reference.resolve_char_ref().map_err(|_| XmlError::NotXml)? {
        return Ok(letter.to_string());
    }
    let name = reference.decode().map_err(|_| XmlError::NotXml)?;
    resolve_xml_entity(&name).map(str::to_owned).ok_or(XmlError::NotPlain)
}

/// How a v2 message is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Md5,
    HmacSha256,
}

/// The v2 signature: non-empty fields but `sign`, sorted, joined, with the key at the end; upper-case hex.
pub fn sign(fields: &Fields, key: &SecretString, kind: Kind) -> String {
    let mut text = Zeroizing::new(String::new());
    // All of it at once: a text that grows leaves copies of itself behind, and the key stands in it.
    let signed = || fields.iter().filter(|(name, value)| !value.is_empty() && *name != "sign");
    let length: usize = signed().map(|(name, value)| name.len() + value.len() + 2).sum();
    text.reserve(length + key.expose_secret().len() + 4);
    for (name, value) in signed() {
        for part in [name, "=", value, "&"] {
            text.push_str(part);
        }
    }
    text.push_str("key=");
    text.push_str(key.expose_secret());
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    match kind {
        Kind::Md5 => hex(&Md5::digest(text.as_bytes())),
        Kind::HmacSha256 => {
            let key = hmac::Key::new(hmac::HMAC_SHA256, key.expose_secret().as_bytes());
            hex(hmac::sign(&key, text.as_bytes()).as_ref())
        }
    }
}

/// Whether `fields` carry a signature made with `key`, of either kind.
pub fn is_signed(fields: &Fields, key: &SecretString) -> bool {
    let Some(given) = fields.get("sign") else {
        return false;
    };
    let kind = if given.len() == 64 { Kind::HmacSha256 } else { Kind::Md5 };
    let right = sign(fields, key, kind);
    constant_time::verify_slices_are_equal(given.to_ascii_uppercase().as_bytes(), right.as_bytes()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn fields_are_written_and_read_the_same() {
        let written = fields(&[("appid", "wx1"), ("return_msg", "a<b>&\"c\" 光"), ("empty", "")]);
        assert_eq!(read(write(&written).as_bytes()), Ok(written));
        let text = "<?xml version=\"1.0\"?>\n<xml>\n <a><![CDATA[1 < 2]]></a>\n <b>x&#65;&amp;</b><c/></xml>\n";
        assert_eq!(read(text.as_bytes()), Ok(fields(&[("a", "1 < 2"), ("b", "xA&"), ("c", "")])));
    }

    #[test]
    fn nothing_but_a_plain_list_of_fields_is_read() {
        for text in [
            "<!DOCTYPE xml [<!ENTITY a \"1\">]><xml><b>&a;</b></xml>",
            "<xml><b>&a;</b></xml>",
            "<xml><a>1</a><a>2</a></xml>",
            "<xml><a><b>1</b></a></xml>",
            "<xml><a>1</a></xml><xml></xml>",
            "<xml>text</xml>",
            "<html></html>",
        ] {
            assert_eq!(read(text.as_bytes()), Err(XmlError::NotPlain), "{text}");
        }
        for text in ["", "FAIL", "<xml><a>1</a>", "<xml><a>1</b></xml>"] {
            assert!(read(text.as_bytes()).is_err(), "{text}");
        }
    }
}

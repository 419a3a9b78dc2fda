//! Objects of tag, length and value. The length counts characters (EMV MPM 4.4.1.1).

use super::EmvError;
use std::collections::BTreeSet;
use std::fmt;

/// Where an object stands: in the root, or inside a template of the root.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag {
    template: Option<u8>,
    number: u8,
}

impl Tag {
    /// A tag of the root, 0 to 99.
    pub const fn root(number: u8) -> Self {
        Self { template: None, number: number % 100 }
    }

    /// A tag inside the template `template` of the root; `Tag::inside(62, 5)` is the reference label.
    pub const fn inside(template: u8, number: u8) -> Self {
        Self { template: Some(template % 100), number: number % 100 }
    }

    /// The two digits of the tag itself.
    pub const fn number(self) -> u8 {
        self.number
    }

    /// Whether the specification makes the value of this tag a template: account templates with a
    /// GUID, additional data, language, unreserved templates (EMV MPM table 3.1).
    const fn is_template(self) -> bool {
        self.template.is_none() && matches!(self.number, 26..=51 | 62 | 64 | 80..=99)
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(template) = self.template {
            write!(out, "{template:02}-")?;
        }
        write!(out, "{:02}", self.number)
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// One object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// Where it stands.
    pub tag: Tag,
    /// What it holds.
    pub value: Value,
}

/// What an object holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text of 1 to 99 characters.
    Text(String),
    /// Objects of the template, in their order.
    Template(Vec<Object>),
}

impl Object {
    /// An object with text.
    pub fn with_text(tag: Tag, value: &str) -> Self {
        Self { tag, value: Value::Text(value.to_owned()) }
    }

    /// A template.
    pub const fn template(tag: Tag, objects: Vec<Self>) -> Self {
        Self { tag, value: Value::Template(objects) }
    }

    /// An object inside a template whose text is objects itself, as VietQR's account has them. The general
    /// rules make templates in the root only, so it is read back as text.
    pub fn with_objects(tag: Tag, objects: &[(u8, String)]) -> Self {
        let inside: Vec<_> = objects.iter().map(|(number, value)| Self::with_text(Tag::root(*number), value)).collect();
        Self { tag, value: Value::Text(write(&inside)) }
    }

    /// The text, unless it is a template.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            Value::Template(_) => None,
        }
    }
}

/// The text of `objects`.
pub(super) fn write(objects: &[Object]) -> String {
    let mut text = String::new();
    for object in objects {
        let value = match &object.value {
            Value::Text(value) => value.clone(),
            Value::Template(inside) => write(inside),
        };
        text.push_str(&format!("{:02}{:02}{value}", object.tag.number, value.chars().count()));
    }
    text
}

/// The object at `tag`.
pub(super) fn find(objects: &[Object], tag: Tag) -> Option<&Object> {
    let Some(template) = tag.template else {
        return objects.iter().find(|object| object.tag == tag);
    };
    match &find(objects, Tag::root(template))?.value {
        Value::Template(inside) => inside.iter().find(|object| object.tag == tag),
        Value::Text(_) => None,
    }
}

/// Whether `objects` can be written and read back: every tag once and in its place, lengths 1 to 99.
pub(super) fn check(objects: &[Object]) -> Result<(), EmvError> {
    level(objects, None)
}

fn level(objects: &[Object], template: Option<u8>) -> Result<(), EmvError> {
    let mut seen = BTreeSet::new();
    for Object { tag, value } in objects {
        let tag = *tag;
        if !seen.insert(tag) {
            return Err(EmvError::Duplicate { tag });
        }
        let is_in_place = tag.template == template;
        let found = match value {
            Value::Text(text) if is_in_place && !tag.is_template() => text.chars().count(),
            Value::Template(inside) if is_in_place && tag.is_template() => {
                level(inside, Some(tag.number))?;
                write(inside).chars().count()
            }
            _ => return Err(EmvError::Misplaced { tag }),
        };
        if !(1..=99).contains(&found) {
            return Err(EmvError::Length { tag, found, from: 1, to: 99 });
        }
    }
    Ok(())
}

/// Reads the objects of the root; templates become trees.
pub(super) fn parse(text: &str) -> Result<Vec<Object>, EmvError> {
    objects(text, None)
}

fn objects(text: &str, template: Option<u8>) -> Result<Vec<Object>, EmvError> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut rest = text;
    let mut last = template.map(Tag::root);
    while !rest.is_empty() {
        let (number, after_tag) = two_digits(rest).ok_or(EmvError::NoTag { after: last })?;
        let tag = Tag { template, number };
        let (length, after_length) =
            two_digits(after_tag).filter(|(length, _)| *length > 0).ok_or(EmvError::BadLength { tag })?;
        let length = usize::from(length);
        let (value, after) = split_chars(after_length, length).ok_or(EmvError::TooShort { tag, length })?;
        // Stopping at the first repeat also bounds the work: there are a hundred tags.
        if !seen.insert(tag) {
            return Err(EmvError::Duplicate { tag });
        }
        found.push(match tag.is_template() {
            true => Object::template(tag, objects(value, Some(number))?),
            false => Object::with_text(tag, value),
        });
        (rest, last) = (after, Some(tag));
    }
    Ok(found)
}

/// The two ASCII digits that `text` begins with, and what follows them.
pub(super) fn two_digits(text: &str) -> Option<(u8, &str)> {
    let (digits, rest) = text.split_at_checked(2)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().map(|number| (number, rest))
}

/// The first `count` characters of `text`, and the rest.
fn split_chars(text: &str, count: usize) -> Option<(&str, &str)> {
    match text.char_indices().nth(count) {
        Some((at, _)) => text.split_at_checked(at),
        None if text.chars().count() == count => Some((text, "")),
        None => None,
    }
}

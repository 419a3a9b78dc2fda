//! What scanners and people put around a code.

use super::{Joined, LONGEST, Noise, is_digits};

/// What separates two codes of one burst: line ends, tabs, and the frame characters of a serial scanner.
const fn is_separator(each: char) -> bool {
    matches!(each, '\r' | '\n' | '\t' | '\u{2}' | '\u{3}' | '\u{4}')
}

/// What may stand around one code and means nothing: spaces of every kind, a byte order mark, and the
/// group separator some scanners end with.
fn is_padding(each: char) -> bool {
    each.is_whitespace() || matches!(each, '\u{feff}' | '\u{200b}' | '\u{1d}')
}

/// The codes in `raw`, without their frames.
pub(super) fn parts(raw: &str) -> impl Iterator<Item = &str> {
    raw.split(is_separator).map(|part| bare(part.trim_matches(is_padding))).filter(|part| !part.is_empty())
}

/// `text` without the identifier a scanner puts in front (`]Q0` for a QR, `]C0` for Code 128; ISO/IEC
/// 15424: a bracket, a letter, and one character more).
fn bare(text: &str) -> &str {
    let Some((identifier, rest)) = text.split_at_checked(3) else { return text };
    let is_identifier = matches!(
        identifier.as_bytes(),
        [b']', letter, modifier] if letter.is_ascii_alphabetic() && modifier.is_ascii_alphanumeric()
    );
    if is_identifier { rest.trim_matches(is_padding) } else { text }
}

/// Nothing when `text` is more than digits and spaces. Else the digits together, as wallets print them
/// in groups of at most six; longer groups are codes of their own.
pub(super) fn groups(text: &str) -> Option<Result<Joined, Noise>> {
    let mut groups = text.split(' ').filter(|group| !group.is_empty()).peekable();
    groups.peek()?;
    if !groups.clone().all(is_digits) {
        return None;
    }
    if groups.clone().any(|group| group.len() > 6) {
        return Some(Err(Noise::TwoCodes));
    }
    // Room for all of it at once: a string that grows leaves copies of a code behind.
    let mut joined = Joined::new(String::with_capacity(LONGEST));
    groups.for_each(|group| joined.push_str(group));
    Some(Ok(joined))
}

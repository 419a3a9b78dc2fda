//! What can be wrong with a configuration, in words for the person who has to repair it.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Line in the file, counted from 1; a missing section is reported at line 1.
    pub line: usize,
    /// The key with its sections, for example `shop.currency`; empty when the text is no TOML there.
    pub key: String,
    /// What is wrong and what would be right.
    pub text: String,
}

/// One thing that is odd, and what the till does about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Line in the file, counted from 1.
    pub line: usize,
    /// The key with its sections.
    pub key: String,
    /// What is odd.
    pub text: String,
}

/// The configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// There is no file.
    #[error(
        "{} does not exist; start `maneki` with a display and its windows set the till up, or see README.md for what \
         the file must hold; to practise, `maneki sandbox --home DIR` writes a ready-made home",
        shown(&path.display().to_string())
    )]
    Missing { path: PathBuf },
    /// The file is there and cannot be read.
    #[error("{} cannot be read ({source}); check that it is a file and that this user may read it", shown(&path.display().to_string()))]
    Unreadable { path: PathBuf, source: io::Error },
    /// The file is not a configuration at all.
    #[error("{} is larger than {limit} bytes; a configuration has a few dozen lines, so this is another file", shown(&path.display().to_string()))]
    TooLarge { path: PathBuf, limit: u64 },
    /// Everything that is wrong, in the order of the file, one problem a line.
    #[error("{}", lines(.0))]
    Wrong(Vec<Problem>),
}

impl ConfigError {
    /// The problems of the file, for a screen; empty when there is no file to speak of.
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Wrong(problems) => problems,
            _ => &[],
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        line(out, self.line, &self.key, &self.text)
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        line(out, self.line, &self.key, &self.text)
    }
}

fn line(out: &mut fmt::Formatter<'_>, line: usize, key: &str, text: &str) -> fmt::Result {
    write!(out, "{}:{line}: ", super::FILE)?;
    if !key.is_empty() {
        write!(out, "{key}: ")?;
    }
    out.write_str(text)
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
}

/// `text` in quotes for a message: control and invisible characters escaped, long text cut, so that a
/// file cannot speak to the terminal through our error.
pub(super) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{:?}…", text.get(..end).unwrap_or_default()),
        None => format!("{text:?}"),
    }
}

/// `text` without quotes, for paths, which people copy: escaped the same way, never cut.
pub(super) fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for each in text.chars() {
        match each {
            '"' | '\'' | '\\' => out.push(each),
            _ => out.extend(each.escape_debug()),
        }
    }
    out
}

/// A key as TOML writes it: bare where it can be, else in quotes and escaped.
pub(super) fn key_name(key: &str) -> String {
    let bare = !key.is_empty()
        && key.len() <= 40
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
    if bare { key.to_owned() } else { quoted(key) }
}

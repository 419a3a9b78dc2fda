//! The two streams: results on standard output (text or JSON lines), everything else on standard error.

use super::CliError;
use serde::Serialize;
use std::error::Error;
use std::io::{self, Write};

/// Where a command writes.
pub struct Out {
    json: bool,
    results: Box<dyn Write + Send>,
    notes: Box<dyn Write + Send>,
}

impl Out {
    /// The process's own streams.
    pub fn standard(json: bool) -> Self {
        Self { json, results: Box::new(io::stdout()), notes: Box::new(io::stderr()) }
    }

    /// Nowhere: the windows have screens for what a command would say.
    pub fn silent() -> Self {
        Self { json: false, results: Box::new(io::sink()), notes: Box::new(io::sink()) }
    }

    /// Whether results are JSON.
    pub const fn is_json(&self) -> bool {
        self.json
    }

    /// A result: `value` as one JSON line, or `text` for people.
    pub fn result(&mut self, value: &impl Serialize, text: impl FnOnce() -> String) {
        let line = if self.json { serde_json::to_string(value).unwrap_or_default() } else { text() };
        // A closed pipe is not our business; a sale does not stop because nobody reads.
        let _ = writeln!(self.results, "{line}").and_then(|()| self.results.flush());
    }

    /// Words for people only; nothing with `--json`.
    pub fn say(&mut self, text: &str) {
        if !self.json {
            let _ = writeln!(self.results, "{text}").and_then(|()| self.results.flush());
        }
    }

    /// Raw bytes of an export.
    pub fn raw(&mut self) -> &mut (dyn Write + Send) {
        &mut self.results
    }

    /// A warning or a hint, never part of the result.
    pub fn note(&mut self, text: &str) {
        let _ = writeln!(self.notes, "{}", without_controls(text));
    }

    /// Says what went wrong, with its causes.
    pub fn complain(&mut self, error: &CliError) {
        let mut text = format!("maneki: {error}");
        let mut cause = error.source().and_then(Error::source);
        while let Some(deeper) = cause {
            let deeper_text = deeper.to_string();
            if !text.contains(&deeper_text) {
                text.push_str(": ");
                text.push_str(&deeper_text);
            }
            cause = deeper.source();
        }
        self.note(&text);
    }
}

/// Messages may quote what somebody typed; control characters of it never reach the terminal.
fn without_controls(text: &str) -> String {
    text.chars()
        .flat_map(|char| {
            let escaped = char.is_control() && char != '\n';
            let plain = (!escaped).then_some(char);
            plain.into_iter().chain(escaped.then(|| char.escape_default()).into_iter().flatten())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::without_controls;

    #[test]
    fn control_characters_are_written_out() {
        assert_eq!(without_controls("a\u{1b}[31mb\nc"), "a\\u{1b}[31mb\nc");
    }
}

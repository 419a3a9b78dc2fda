//! Reading one section of the file, key by key, noting what is wrong on the way.

use super::problem::{Problem, Warning, key_name};
use std::cell::RefCell;
use std::ops::RangeInclusive;
use toml::de::{DeTable, DeValue};

/// Everything found so far; shared by the sections, which report as they read.
pub(super) struct Findings<'t> {
    text: &'t str,
    problems: RefCell<Vec<Problem>>,
    warnings: RefCell<Vec<Warning>>,
}

impl<'t> Findings<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, problems: RefCell::new(Vec::new()), warnings: RefCell::new(Vec::new()) }
    }

    /// The line of the byte at `offset`, from 1.
    pub(super) fn line_at(&self, offset: usize) -> usize {
        self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count().saturating_add(1)
    }

    pub(super) fn problem(&self, line: usize, key: &str, text: impl Into<String>) {
        self.problems.borrow_mut().push(Problem { line, key: key.to_owned(), text: text.into() });
    }

    pub(super) fn warning(&self, line: usize, key: &str, text: impl Into<String>) {
        self.warnings.borrow_mut().push(Warning { line, key: key.to_owned(), text: text.into() });
    }

    /// Problems and warnings, each in the order of the file.
    pub(super) fn into_parts(self) -> (Vec<Problem>, Vec<Warning>) {
        let (mut problems, mut warnings) = (self.problems.into_inner(), self.warnings.into_inner());
        problems.sort_by_key(|each| each.line);
        warnings.sort_by_key(|each| each.line);
        (problems, warnings)
    }
}

/// A value with its full key and its line.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) line: usize,
    pub(super) value: &'a DeValue<'a>,
}

/// A table of the file.
pub(super) struct Section<'a> {
    findings: &'a Findings<'a>,
    name: String,
    line: usize,
    table: &'a DeTable<'a>,
}

impl<'a> Section<'a> {
    /// The whole file.
    pub(super) const fn root(findings: &'a Findings<'a>, table: &'a DeTable<'a>) -> Self {
        Self { findings, name: String::new(), line: 1, table }
    }

    /// The full name of `key` in this section.
    pub(super) fn path(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Notes a problem of `key`, at its line if it is there.
    pub(super) fn problem(&self, key: &str, text: impl Into<String>) {
        let line = self.entry(key).map_or(self.line, |entry| entry.line);
        self.findings.problem(line, &self.path(key), text);
    }

    /// Notes a warning of `key`, at its line if it is there.
    pub(super) fn warning(&self, key: &str, text: impl Into<String>) {
        let line = self.entry(key).map_or(self.line, |entry| entry.line);
        self.findings.warning(line, &self.path(key), text);
    }

    pub(super) fn entry(&self, key: &str) -> Option<Entry<'a>> {
        let (name, value) = self.table.get_key_value(key)?;
        Some(Entry { line: self.findings.line_at(name.span().start), value: value.get_ref() })
    }

    /// The keys of this section in their order.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.table.keys().map(|key| -> &str { key.get_ref() })
    }

    /// Warns of every key that is not one of `known`.
    pub(super) fn only(&self, known: &[&str]) {
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if known.contains(&name) {
                continue;
            }
            let line = self.findings.line_at(key.span().start);
            let place = if self.name.is_empty() { "the file".to_owned() } else { format!("[{}]", self.name) };
            let text = format!("unknown key, ignored; {place} knows {}", known.join(", "));
            self.findings.warning(line, &self.path(&key_name(name)), text);
        }
    }

    /// The section called `key`, if the file has it.
    pub(super) fn section_if_present(&self, key: &str) -> Option<Self> {
        let entry = self.entry(key)?;
        let name = self.path(key);
        let Some(table) = entry.value.as_table() else {
            self.problem(key, format!("is {}; it must be a section: [{name}]", kind(entry.value)));
            return None;
        };
        Some(Self { findings: self.findings, name, line: entry.line, table })
    }

    /// The section called `key`; a problem when the file does not have it.
    pub(super) fn section(&self, key: &str, why: &str) -> Option<Self> {
        if !self.has(key) {
            self.problem(key, format!("is missing; {why}"));
        }
        self.section_if_present(key)
    }

    /// Text that passes `check`; a problem when it is missing.
    pub(super) fn text<T>(&self, key: &str, example: &str, check: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        if !self.has(key) {
            self.problem(key, format!("is missing; write for example {key} = {example}"));
        }
        self.text_if_present(key, example, check)
    }

    /// Text that passes `check`, if the section has it.
    pub(super) fn text_if_present<T>(
        &self,
        key: &str,
        example: &str,
        check: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        let entry = self.entry(key)?;
        let Some(text) = entry.value.as_str() else {
            self.problem(key, format!("is {}; it must be text in quotes, for example {example}", kind(entry.value)));
            return None;
        };
        check(text).map_err(|wrong| self.problem(key, wrong)).ok()
    }

    /// A whole number within `range`; a problem when it is missing and has no `default`.
    pub(super) fn number(&self, key: &str, range: &RangeInclusive<u32>, default: Option<u32>) -> Option<u32> {
        let right = format!("a whole number from {} to {}", range.start(), range.end());
        let Some(entry) = self.entry(key) else {
            if default.is_none() {
                self.problem(key, format!("is missing; it is {right}"));
            }
            return default;
        };
        let Some(number) = entry.value.as_integer() else {
            self.problem(key, format!("is {}; it must be {right}, without quotes", kind(entry.value)));
            return None;
        };
        let value = u32::from_str_radix(number.as_str(), number.radix()).ok().filter(|value| range.contains(value));
        if value.is_none() {
            self.problem(key, format!("{:.30} is out of range; it must be {right}", number.to_string()));
        }
        value
    }

    /// `true` or `false`; `default` when the section does not have it.
    pub(super) fn flag(&self, key: &str, default: bool) -> Option<bool> {
        let Some(entry) = self.entry(key) else { return Some(default) };
        let flag = entry.value.as_bool();
        if flag.is_none() {
            self.problem(key, format!("is {}; it must be true or false, without quotes", kind(entry.value)));
        }
        flag
    }

    /// A list; a problem when it is missing or is something else.
    pub(super) fn list(&self, key: &str, example: &str) -> Option<Vec<Entry<'a>>> {
        let Some(entry) = self.entry(key) else {
            self.problem(key, format!("is missing; write for example {key} = {example}"));
            return None;
        };
        let Some(items) = entry.value.as_array() else {
            self.problem(key, format!("is {}; it must be a list, for example {example}", kind(entry.value)));
            return None;
        };
        let line = |item: &toml::Spanned<DeValue<'_>>| self.findings.line_at(item.span().start);
        Some(items.iter().map(|item| Entry { line: line(item), value: item.get_ref() }).collect())
    }

    /// One table of a list of tables.
    pub(super) fn item(&self, key: &str, entry: Entry<'a>, example: &str) -> Option<Self> {
        let Some(table) = entry.value.as_table() else {
            let text = format!("holds {}; every entry must be a table, for example {example}", kind(entry.value));
            self.findings.problem(entry.line, &self.path(key), text);
            return None;
        };
        Some(Self { findings: self.findings, name: self.path(key), line: entry.line, table })
    }

    /// Notes a problem of one entry of a list.
    pub(super) fn problem_at(&self, key: &str, entry: Entry<'a>, text: impl Into<String>) {
        self.findings.problem(entry.line, &self.path(key), text);
    }
}

/// What a value is, for people.
pub(super) fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with a fraction",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

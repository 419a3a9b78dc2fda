//! `config.toml` while a person fills it in, on the screens that set a till up or change its settings.
//!
//! The text of the file is the draft: what the screens do not know, comments and other sections, stays as
//! it is. A value is named by its key, as problems name it: `shop.currency`, `wechat.identity.mchid`.

use super::problem::Problem;
use super::{Config, ConfigError, FILE, read};
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

/// Where a draft waits until it is complete, in the till's home.
const UNFINISHED: &str = "config.unfinished.toml";
/// Sections whose values stand in braces on one line.
const INLINE: &str = "identity";
/// Ends the name of a key's file that no stored configuration names yet.
const PENDING: &str = ".new";

/// A configuration that may not be complete.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    document: DocumentMut,
}

/// A draft could not be read or stored.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// The file is not TOML; only a person with an editor can repair it.
    #[error("{} is not TOML: {detail}", path.display())]
    NotToml { path: PathBuf, detail: String },
    /// The file or the folder could not be read or written.
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: io::Error },
}

impl Draft {
    /// The configuration of `home`, else nothing yet.
    ///
    /// # Errors
    /// [`DraftError`] when the file is there and cannot be read as TOML.
    pub fn open(home: &Path) -> Result<Self, DraftError> {
        Self::first_of(home, &[FILE])
    }

    /// For a till that is set up: its configuration, else what was left unfinished, else nothing yet.
    ///
    /// # Errors
    /// [`DraftError`] when a file is there and cannot be read as TOML.
    pub fn begin(home: &Path) -> Result<Self, DraftError> {
        // What somebody put there by hand is newer than what nobody finished.
        Self::first_of(home, &[FILE, UNFINISHED])
    }

    fn first_of(home: &Path, names: &[&str]) -> Result<Self, DraftError> {
        for name in names {
            let path = home.join(name);
            match fs::read_to_string(&path) {
                Ok(text) => return Self::parse(&text).map_err(|detail| DraftError::NotToml { path, detail }),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(source) => return Err(DraftError::Io { path, source }),
            }
        }
        Ok(Self::default())
    }

    fn parse(text: &str) -> Result<Self, String> {
        let document = text.parse::<DocumentMut>().map_err(|error| error.message().to_owned())?;
        Ok(Self { document })
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        self.document.to_string()
    }

    /// The value at `key` as a person would type it; empty when there is none. The first entry stands for
    /// a list.
    pub fn get(&self, key: &str) -> String {
        let mut item = self.document.as_item();
        for part in key.split('.') {
            let inner = match first_table(item) {
                Some(first) => first.get(part),
                None => item.get(part),
            };
            match inner {
                Some(found) => item = found,
                None => return String::new(),
            }
        }
        match item.as_array().and_then(|list| list.get(0)) {
            Some(first) => text_of(first),
            None => item.as_value().map(text_of).unwrap_or_default(),
        }
    }

    /// Whether there is anything at `key`, a value or a section.
    pub fn has(&self, key: &str) -> bool {
        let mut item = self.document.as_item();
        key.split('.').all(|part| {
            let found = item.get(part);
            item = found.unwrap_or(item);
            found.is_some()
        })
    }

    /// Writes `text` at `key`; nothing removes the key.
    pub fn set(&mut self, key: &str, text: &str) {
        let value = (!text.is_empty()).then(|| Value::from(text));
        self.put(key, value);
    }

    /// Writes `true` or `false` at `key`.
    pub fn set_flag(&mut self, key: &str, flag: bool) {
        self.put(key, Some(Value::from(flag)));
    }

    /// Writes a number at `key`.
    pub fn set_number(&mut self, key: &str, number: i64) {
        self.put(key, Some(Value::from(number)));
    }

    /// Writes a list of texts at `key`.
    pub fn set_list<'t>(&mut self, key: &str, texts: impl IntoIterator<Item = &'t str>) {
        let list: Array = texts.into_iter().collect();
        self.put(key, (!list.is_empty()).then_some(Value::Array(list)));
    }

    /// Writes `text` as the first entry of the list at `key`; the others stay.
    pub fn set_first(&mut self, key: &str, text: &str) {
        let list = self.item_mut(key).and_then(Item::as_array_mut);
        match list.filter(|list| list.len() > 1) {
            Some(list) => drop(list.replace(0, text)),
            None => self.set_list(key, Some(text).filter(|text| !text.is_empty())),
        }
    }

    /// Writes `text` at `name` in the first table of the list at `key`; nothing removes it. Everything else
    /// in the list stays.
    pub fn set_in_first(&mut self, key: &str, name: &str, text: &str) {
        if self.item_mut(key).and_then(first_table_mut).is_none() {
            let list = Array::from_iter([InlineTable::new()]);
            self.put(key, Some(Value::Array(list)));
        }
        let Some(list) = self.item_mut(key) else { return };
        if let Some(table) = first_table_mut(list) {
            write_in(table, name, (!text.is_empty()).then(|| Value::from(text)));
        }
        if entries(list) == 1 {
            self.drop_empty(key);
        }
    }

    /// Forgets the first entry of the list at `key` if there is nothing in it, and a list of no entries.
    /// While somebody types it stays: the entry after it must not get the next character.
    pub fn drop_empty(&mut self, key: &str) {
        let Some(list) = self.item_mut(key) else { return };
        let first = list.as_array().and_then(|list| list.get(0)).and_then(Value::as_str);
        if first.is_some_and(str::is_empty) || first_table(list).is_some_and(TableLike::is_empty) {
            if let Some(list) = list.as_array_mut() {
                list.remove(0);
            } else if let Some(list) = list.as_array_of_tables_mut() {
                list.remove(0);
            }
            if entries(list) == 0 {
                self.remove(key);
            }
        }
    }

    /// Removes a section or a value that may be wanted again.
    pub fn take(&mut self, key: &str) -> Option<Removed> {
        let (section, last) = self.section_mut(key)?;
        section.remove(last).map(Removed)
    }

    /// Puts back what was removed at `key`, in a section that is there.
    pub fn put_back(&mut self, key: &str, Removed(item): Removed) {
        if let Some((section, last)) = self.section_mut(key) {
            section.insert(last, item);
        }
    }

    /// The section of `key`, the whole file for one without, and the name in it.
    fn section_mut<'k>(&mut self, key: &'k str) -> Option<(&mut dyn TableLike, &'k str)> {
        let (section, last) = match key.rsplit_once('.') {
            Some((section, last)) => (self.item_mut(section)?, last),
            None => (self.document.as_item_mut(), key),
        };
        Some((section.as_table_like_mut()?, last))
    }

    fn item_mut(&mut self, key: &str) -> Option<&mut Item> {
        let document = self.document.as_item_mut();
        key.split('.').try_fold(document, |item, part| item.as_table_like_mut()?.get_mut(part))
    }

    /// Removes a section or a value.
    pub fn remove(&mut self, key: &str) {
        self.put(key, None);
    }

    fn put(&mut self, key: &str, value: Option<Value>) {
        let mut parts: Vec<&str> = key.split('.').collect();
        let Some(last) = parts.pop() else { return };
        let mut item = self.document.as_item_mut();
        for part in parts {
            let Some(table) = item.as_table_like_mut() else { return };
            if !table.contains_key(part) {
                if value.is_none() {
                    return;
                }
                let inner =
                    if part == INLINE { Item::Value(InlineTable::new().into()) } else { Item::Table(Table::new()) };
                table.insert(part, inner);
            }
            match table.get_mut(part) {
                Some(inner) => item = inner,
                None => return,
            }
        }
        let Some(table) = item.as_table_like_mut() else { return };
        write_in(table, last, value);
    }

    /// What is wrong with the draft as a configuration for `home`; empty when it can be used.
    pub fn problems(&self, home: &Path) -> Vec<Problem> {
        match self.check(home) {
            Ok(_) => Vec::new(),
            Err(error) => error.problems().to_vec(),
        }
    }

    /// The configuration this draft is.
    ///
    /// # Errors
    /// [`ConfigError`] with everything that is wrong or missing.
    pub fn check(&self, home: &Path) -> Result<Config, ConfigError> {
        let (config, _) = read::config(&self.text(), &super::home::absolute(home), read::Files::MustExist)?;
        Ok(config)
    }

    /// Keeps the draft in `home`, to go on later.
    ///
    /// # Errors
    /// [`DraftError::Io`].
    pub fn keep(&self, home: &Path) -> Result<(), DraftError> {
        write(&home.join(UNFINISHED), self.text().as_bytes())
    }

    /// Makes the draft the configuration of `home`. The files `names` of keys that were taken for it get
    /// their own names, and their keys in the draft say so.
    ///
    /// # Errors
    /// [`DraftError::Io`].
    pub fn finish(&self, home: &Path, names: &[&str]) -> Result<(), DraftError> {
        // All that needs room on the disk comes first: renaming what is there hardly ever fails.
        let (unfinished, file) = (home.join(UNFINISHED), home.join(FILE));
        write(&unfinished, self.text().as_bytes())?;
        for name in names {
            rename(&home.join(format!("{name}{PENDING}")), &home.join(name))?;
        }
        rename(&unfinished, &file)
    }

    /// How a configuration names the file `name` of its home.
    pub fn reference(name: &str) -> String {
        format!("file:{name}")
    }

    /// How a draft names the file of a key that was taken and is not stored yet.
    pub fn pending(name: &str) -> String {
        format!("file:{name}{PENDING}")
    }

    /// Removes the keys that were taken for a draft nobody finished.
    pub fn discard_key(home: &Path, name: &str) {
        // One that cannot be removed is written over by the next.
        drop(fs::remove_file(home.join(format!("{name}{PENDING}"))));
    }

    /// Copies a key file into `home`, readable by this user only, and gives its reference. The key `name`
    /// that payments are made with stays until [`Draft::finish`].
    ///
    /// # Errors
    /// [`DraftError::Io`] when it cannot be read, is larger than a key can be, or cannot be written.
    pub fn take_key(home: &Path, from: &Path, name: &str) -> Result<String, DraftError> {
        /// A key with its chain of certificates has a few kilobytes.
        const LARGEST: u64 = 64 * 1024;
        let failed = |source| DraftError::Io { path: from.to_path_buf(), source };
        let meta = fs::metadata(from).map_err(failed)?;
        if !meta.is_file() || meta.len() > LARGEST {
            return Err(failed(io::Error::from(io::ErrorKind::FileTooLarge)));
        }
        let bytes = fs::read(from).map_err(failed)?;
        write(&home.join(format!("{name}{PENDING}")), &bytes)?;
        Ok(Self::pending(name))
    }
}

/// A part of a draft that was removed, with its comments.
#[derive(Debug, Clone)]
pub struct Removed(Item);

/// Writes or removes one value.
fn write_in(table: &mut dyn TableLike, name: &str, value: Option<Value>) {
    let Some(mut value) = value else { return drop(table.remove(name)) };
    // The old value's place among comments stays.
    let decor = table.get(name).and_then(Item::as_value).map(|old| old.decor().clone());
    if let Some(decor) = decor {
        *value.decor_mut() = decor;
    }
    table.insert(name, Item::Value(value));
}

/// The first of a list of tables, which stand in braces or each under a heading.
fn first_table(item: &Item) -> Option<&dyn TableLike> {
    match item.as_array_of_tables() {
        Some(tables) => tables.get(0).map(|table| -> &dyn TableLike { table }),
        None => item.as_array()?.get(0)?.as_inline_table().map(|table| -> &dyn TableLike { table }),
    }
}

fn first_table_mut(item: &mut Item) -> Option<&mut dyn TableLike> {
    match item {
        Item::ArrayOfTables(tables) => tables.get_mut(0).map(|table| -> &mut dyn TableLike { table }),
        item => item.as_array_mut()?.get_mut(0)?.as_inline_table_mut().map(|table| -> &mut dyn TableLike { table }),
    }
}

fn entries(list: &Item) -> usize {
    let tables = list.as_array_of_tables().map(ArrayOfTables::len);
    tables.or_else(|| list.as_array().map(Array::len)).unwrap_or(0)
}

fn rename(from: &Path, to: &Path) -> Result<(), DraftError> {
    fs::rename(from, to).map_err(|source| DraftError::Io { path: to.to_path_buf(), source })
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.value().clone(),
        other => other.clone().decorated("", "").to_string(),
    }
}

/// Writes a whole file or nothing, for its owner only; the home is made when it is not there.
fn write(path: &Path, bytes: &[u8]) -> Result<(), DraftError> {
    let failed = |source| DraftError::Io { path: path.to_path_buf(), source };
    let folder = path.parent().unwrap_or(Path::new("."));
    private_folder(folder).map_err(failed)?;
    // A temporary file is the owner's only, on every platform.
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE_TEXT: &str = "# Our shop.\n[shop]\nname = \"Old\" # on the sign\n\n[rates]\nsources = [\"ecb\"]\n";

    #[test]
    fn what_the_screens_do_not_know_stays_as_it_is() {
        let mut draft = Draft::parse(FILE_TEXT).expect("TOML");
        draft.set("shop.name", "Maison");
        draft.set("till.id", "nice-1");
        draft.set_flag("till.training", true);
        let text = draft.text();
        assert!(text.starts_with("# Our shop.\n[shop]\nname = \"Maison\" # on the sign\n"), "{text}");
        assert!(text.contains("sources = [\"ecb\"]") && text.contains("training = true"), "{text}");
        assert_eq!((draft.get("shop.name"), draft.get("till.training")), ("Maison".to_owned(), "true".to_owned()));
        assert_eq!((draft.get("rates.sources"), draft.get("shop.country")), ("ecb".to_owned(), String::new()));
    }

    #[test]
    fn inner_tables_and_lists_are_reached_by_their_key() {
        let mut draft = Draft::default();
        draft.set("wechat.identity.mchid", "1900000109");
        draft.set_in_first("wechat.platform_keys", "id", "AB");
        draft.set_in_first("wechat.platform_keys", "key", "file:p.pem");
        assert!(draft.text().contains("identity = { mchid = \"1900000109\" }"), "{}", draft.text());
        assert_eq!(draft.get("wechat.identity.mchid"), "1900000109");
        assert_eq!(draft.get("wechat.platform_keys.key"), "file:p.pem");
        for name in ["id", "key"] {
            draft.set_in_first("wechat.platform_keys", name, "");
        }
        assert!(!draft.has("wechat.platform_keys") && draft.has("wechat"));
        draft.remove("wechat");
        assert!(!draft.has("wechat"));
    }

    #[test]
    fn only_the_first_of_several_is_changed() {
        let offers = "[shop]\noffers = [\"a\", \"b\", \"c\"]\n";
        let mut draft = Draft::parse(offers).expect("TOML");
        for typed in ["", "x", "xy"] {
            draft.set_first("shop.offers", typed);
            assert_eq!(draft.get("shop.offers"), typed);
        }
        assert_eq!(draft.text(), offers.replace("\"a\"", "\"xy\""));
        draft.set_first("shop.offers", "");
        draft.drop_empty("shop.offers");
        assert_eq!((draft.get("shop.offers"), entries(&draft.document["shop"]["offers"])), ("b".to_owned(), 2));
        let inline = "[wechat]\nplatform_keys = [{ id = \"A\", key = \"file:a\" }, { id = \"B\", key = \"file:b\" }]\n";
        let headed = "[wechat]\n[[wechat.platform_keys]]\nid = \"A\" # ours\nkey = \"file:a\"\n\
                      [[wechat.platform_keys]]\nid = \"B\"\nkey = \"file:b\"\n";
        for text in [inline, headed] {
            let mut draft = Draft::parse(text).expect("TOML");
            assert_eq!(draft.get("wechat.platform_keys.key"), "file:a");
            draft.set_in_first("wechat.platform_keys", "id", "");
            draft.set_in_first("wechat.platform_keys", "key", "file:n");
            draft.set_in_first("wechat.platform_keys", "key", "");
            assert_eq!(draft.get("wechat.platform_keys.id"), "", "the second is not in its place yet");
            draft.drop_empty("wechat.platform_keys");
            assert_eq!(draft.get("wechat.platform_keys.id"), "B");
            let mut draft = Draft::parse(text).expect("TOML");
            draft.set_in_first("wechat.platform_keys", "id", "N");
            assert_eq!(draft.text(), text.replace("\"A\"", "\"N\""));
        }
    }

    #[test]
    fn what_was_removed_can_be_put_back_as_it_was() {
        let text = "[shop]\nname = \"A\"\n\n# Theirs.\n[wechat]\nidentity = { mchid = \"1\" } # ours\npoll_ms = 3000\n\n[till]\nid = \"a\"\n";
        let mut draft = Draft::parse(text).expect("TOML");
        for key in ["wechat", "wechat.identity"] {
            let removed = draft.take(key).expect("there");
            assert!(!draft.has(key) && draft.has("till.id"));
            draft.put_back(key, removed);
            assert_eq!(draft.get("wechat.identity.mchid"), "1");
        }
        assert_eq!(draft.get("wechat.poll_ms"), "3000");
        assert!(draft.text().contains("# Theirs.\n[wechat]"), "{}", draft.text());
    }

    #[test]
    fn a_draft_waits_in_the_home_until_it_is_finished() {
        let home = tempfile::tempdir().expect("a folder");
        let home = home.path().join("till");
        let mut draft = Draft::open(&home).expect("nothing there yet");
        draft.set("shop.name", "Maison");
        draft.keep(&home).expect("kept");
        assert!(!home.join(FILE).exists());
        let again = Draft::begin(&home).expect("there");
        assert_eq!(again.get("shop.name"), "Maison");
        // A configuration that somebody put there meanwhile is the newer one; settings know no other.
        assert_eq!(Draft::open(&home).expect("nothing there yet").get("shop.name"), "");
        write(&home.join(FILE), b"[shop]\nname = \"By hand\"\n").expect("written");
        for draft in [Draft::open(&home), Draft::begin(&home)] {
            assert_eq!(draft.expect("there").get("shop.name"), "By hand");
        }
        again.finish(&home, &[]).expect("written");
        assert_eq!(Draft::open(&home).expect("there").get("shop.name"), "Maison");
        assert!(home.join(FILE).exists() && !home.join(UNFINISHED).exists());
        let keys: Vec<String> = again.problems(&home).into_iter().map(|problem| problem.key).collect();
        assert!(keys.contains(&"shop.currency".to_owned()) && !keys.contains(&"shop.name".to_owned()), "{keys:?}");
    }

    #[test]
    fn a_key_file_is_copied_for_its_owner_only_and_replaces_another_when_the_draft_is_finished() {
        let home = tempfile::tempdir().expect("a folder");
        let (from, kept) = (home.path().join("downloaded.pem"), home.path().join("mine.pem"));
        fs::write(&from, "KEY").expect("written");
        fs::write(&kept, "IN USE").expect("written");
        assert_eq!(Draft::take_key(home.path(), &from, "mine.pem").expect("taken"), Draft::pending("mine.pem"));
        assert_eq!(fs::read_to_string(&kept).expect("there"), "IN USE");
        fs::write(&from, vec![b'x'; 70_000]).expect("written");
        assert!(Draft::take_key(home.path(), &from, "mine.pem").is_err());
        Draft::default().finish(home.path(), &["mine.pem"]).expect("finished");
        assert_eq!(fs::read_to_string(&kept).expect("there"), "KEY");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&kept).expect("there").permissions().mode();
            assert_eq!(mode & 0o077, 0);
        }
        // What is not wanted any more leaves no key behind.
        fs::write(&from, "OTHER").expect("written");
        Draft::take_key(home.path(), &from, "mine.pem").expect("taken");
        Draft::discard_key(home.path(), "mine.pem");
        assert!(!home.path().join("mine.pem.new").exists());
    }

    #[test]
    fn a_file_that_is_no_toml_says_so() {
        let home = tempfile::tempdir().expect("a folder");
        fs::write(home.path().join(FILE), "[shop\nname").expect("written");
        assert!(matches!(Draft::open(home.path()), Err(DraftError::NotToml { .. })));
    }
}

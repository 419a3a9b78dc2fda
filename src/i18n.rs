//! What people read: one [`Catalog`] per window, so that cashier and customer each have a language.
//!
//! Messages are Fluent files in `i18n/<tag>/`, built into the program. A catalog also writes money,
//! days and spans of time the way its language does. Amounts are formatted from integers, exactly.

pub mod key;
mod language;
mod money;
mod time;
pub mod trouble;
pub mod word;

#[cfg(test)]
mod font_tests;
#[cfg(test)]
mod tests;

pub use key::Key;
pub use language::Language;
pub use money::{MoneyParts, RateWords};
pub use trouble::Trouble;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use money::Numbers;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// The words of one window. Cheap to clone.
#[derive(Clone)]
pub struct Catalog(Arc<Inner>);

struct Inner {
    language: Language,
    own: FluentBundle<FluentResource>,
    english: Option<FluentBundle<FluentResource>>,
    numbers: Numbers,
}

/// A value to put into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Put in as it is.
    Text(Cow<'a, str>),
    /// A count: chooses the plural form. Never money.
    Count(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<i64> for Arg<'_> {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<i32> for Arg<'_> {
    fn from(count: i32) -> Self {
        Self::Count(i64::from(count))
    }
}

impl From<u32> for Arg<'_> {
    fn from(count: u32) -> Self {
        Self::Count(i64::from(count))
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl Catalog {
    /// The catalog of `language`.
    pub fn new(language: Language) -> Self {
        let english = (language != Language::En).then(|| bundle(Language::En));
        Self(Arc::new(Inner { language, own: bundle(language), english, numbers: Numbers::new(language) }))
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// The message `key`, which takes no arguments.
    pub fn text(&self, key: Key) -> String {
        self.text_with(key, &[])
    }

    /// The message `key` with its arguments. `catalog.text_with(key::CART_LINES, &[("count", 3.into())])`
    pub fn text_with(&self, key: Key, args: &[(&str, Arg)]) -> String {
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            given.set(
                *name,
                match value {
                    Arg::Text(text) => FluentValue::String(Cow::Borrowed(text.as_ref())),
                    Arg::Count(count) => FluentValue::from(*count),
                },
            );
        }
        // English and then the bare name are a last resort; a test holds every language complete.
        [Some(&self.0.own), self.0.english.as_ref()]
            .into_iter()
            .flatten()
            .find_map(|bundle| format_in(bundle, key, &given))
            .unwrap_or_else(|| key.id().to_owned())
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Catalog").field(&self.0.language).finish()
    }
}

fn format_in(bundle: &FluentBundle<FluentResource>, key: Key, args: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(key.id())?.value()?;
    let mut mistakes = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut mistakes).into_owned();
    // A forgotten argument would stand on the screen by its name; the tests of the screens find it here.
    debug_assert!(mistakes.is_empty(), "{}: {mistakes:?}", key.id());
    Some(text)
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(language.tag().parse().into_iter().collect());
    // Isolation marks are for mixed directions of writing; here they would be boxes in the font.
    bundle.set_use_isolating(false);
    for source in language.sources() {
        // What can be read of a file with a mistake is used; a test finds the mistake.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

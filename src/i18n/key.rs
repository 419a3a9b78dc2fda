//! The names of all messages. A typing mistake in a name does not compile; a test checks that every
//! language has exactly these.

mod cashier;
mod customer;
mod formats;
mod refunds;
mod settings;
mod trouble_title;

pub use cashier::*;
pub use customer::*;
pub use formats::*;
pub use refunds::*;
pub use settings::*;
pub use trouble_title::*;

/// The name of one message in `i18n/*/*.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(&'static str);

impl Key {
    pub(super) const fn new(id: &'static str) -> Self {
        Self(id)
    }

    /// The name as the `.ftl` files write it.
    pub const fn id(self) -> &'static str {
        self.0
    }
}

/// Makes one constant per message and the list of them.
macro_rules! keys {
    ($($name:ident = $id:literal;)*) => {
        use super::Key;
        $(
            #[doc = concat!("`", $id, "`")]
            pub const $name: Key = Key::new($id);
        )*
        pub(super) const LIST: &[Key] = &[$($name),*];
    };
}
use keys;

/// Every message except those of [`super::trouble`].
pub fn all() -> impl Iterator<Item = Key> {
    [formats::LIST, cashier::LIST, refunds::LIST, settings::LIST, customer::LIST, trouble_title::LIST]
        .into_iter()
        .flatten()
        .copied()
}

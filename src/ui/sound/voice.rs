//! What is said of an amount: the clips, one after another, that make a sentence a native ear accepts.
//!
//! A clip is called by its figure (`"71"`, spoken as the language does) or by its word (`"mille"`). Decimals are said
//! digit by digit after the point, which is right in every language and for every currency. The clips themselves are in
//! `assets/voice`, made by `packaging/voice/build.py`.

mod east;
#[cfg(test)]
mod tests;
mod west;

pub use west::West;

use crate::domain::money::Money;

/// A language the till can say an amount in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Voice {
    /// Mandarin.
    Chinese,
    /// Japanese.
    Japanese,
    /// Korean.
    Korean,
    /// A language that counts in thousands.
    West(West),
}

impl Voice {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Chinese,
        Self::Japanese,
        Self::Korean,
        Self::West(West::En),
        Self::West(West::Fr),
        Self::West(West::De),
        Self::West(West::It),
        Self::West(West::Es),
        Self::West(West::Pt),
        Self::West(West::Nl),
        Self::West(West::Da),
        Self::West(West::Sv),
        Self::West(West::Nb),
        Self::West(West::Ru),
    ];

    /// The voice for a BCP 47 tag such as `fr`, `en-GB` or `zh-Hant`; nothing for a language without a voice.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split('-').next().unwrap_or_default();
        // `no` is what older lists call Norwegian.
        let language = if language == "no" { "nb" } else { language };
        Self::ALL.into_iter().find(|voice| voice.tag() == language)
    }

    /// The language's tag, also the name of its files in `assets/voice`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh",
            Self::Japanese => "ja",
            Self::Korean => "ko",
            Self::West(west) => west.tag(),
        }
    }

    /// "Received" and the amount, as names of clips; nothing when the amount cannot be said: not above zero, or a
    /// thousand millions and more.
    pub fn sentence(self, amount: Money) -> Option<Vec<String>> {
        let number = Number::of(amount)?;
        let code = amount.currency.code();
        let said = match self {
            Self::Chinese => east::chinese(&number, code),
            Self::Japanese => east::japanese(&number, code),
            Self::Korean => east::korean(&number, code),
            Self::West(west) => west::amount(west, &number, code),
        };
        let received = RECEIVED.to_owned();
        Some(match self {
            // The verb comes last.
            Self::Japanese | Self::Korean => said.into_iter().chain([received]).collect(),
            _ => std::iter::once(received).chain(said).collect(),
        })
    }
}

/// The clip that says that money came.
const RECEIVED: &str = "received";

/// The first number that no language here says.
const TOO_LARGE: u64 = 1_000_000_000;

/// An amount as it is said: what stands before the point, and the digits after it.
struct Number {
    whole: u64,
    /// Empty when there is nothing but zeros.
    decimals: Vec<u64>,
}

impl Number {
    fn of(amount: Money) -> Option<Self> {
        let minor = u64::try_from(amount.minor).ok().filter(|minor| *minor > 0)?;
        let per_major = u64::try_from(amount.currency.minor_per_major()).ok()?;
        let whole = minor.checked_div(per_major).filter(|whole| *whole < TOO_LARGE)?;
        let mut rest = minor.checked_rem(per_major)?;
        let mut decimals = Vec::new();
        let mut unit = per_major / 10;
        while rest > 0 || (unit > 0 && !decimals.is_empty()) {
            decimals.push(rest.checked_div(unit)?);
            rest = rest.checked_rem(unit)?;
            unit /= 10;
        }
        Some(Self { whole, decimals })
    }

    fn is_whole(&self) -> bool {
        self.decimals.is_empty()
    }

    /// The decimals without zeros at the end.
    fn significant(&self) -> &[u64] {
        let end = self.decimals.iter().rposition(|digit| *digit != 0).map_or(0, |last| last.saturating_add(1));
        self.decimals.get(..end).unwrap_or_default()
    }
}

fn digits(all: &[u64]) -> impl Iterator<Item = String> + use<'_> {
    all.iter().map(u64::to_string)
}

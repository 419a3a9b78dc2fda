//! The schemes behind a local QR: whose rules an EMV merchant-presented code follows, and what an account
//! of each scheme looks like.
//!
//! The words and numbers of an account are assigned by the scheme or the acquirer and are never invented
//! here; what can be checked of them is checked when the configuration is read, so that no customer meets a
//! code that cannot be paid. Each scheme names its source; what no source confirms says so.

mod account;
mod digits;
#[cfg(test)]
mod tests;

use super::currency::Currency;

/// Whose rules a local QR follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Profile {
    /// What the acquirer assigned, taken as it stands.
    #[default]
    Free,
    /// UnionPay (tags 15 and 16).
    UnionPay,
    /// PromptPay, Thailand.
    PromptPay,
    /// PayNow in SGQR, Singapore.
    PayNow,
    /// DuitNow, Malaysia.
    DuitNow,
    /// QR Ph, the Philippines.
    QrPh,
    /// JPQR, Japan.
    Jpqr,
    /// KHQR, Cambodia.
    Khqr,
    /// VietQR, Vietnam.
    VietQr,
}

impl Profile {
    /// Every profile, in the order of the documents.
    pub const ALL: [Self; 9] = [
        Self::Free,
        Self::UnionPay,
        Self::PromptPay,
        Self::PayNow,
        Self::DuitNow,
        Self::QrPh,
        Self::Jpqr,
        Self::Khqr,
        Self::VietQr,
    ];

    /// The word of the configuration.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::UnionPay => "unionpay",
            Self::PromptPay => "promptpay",
            Self::PayNow => "paynow",
            Self::DuitNow => "duitnow",
            Self::QrPh => "qrph",
            Self::Jpqr => "jpqr",
            Self::Khqr => "khqr",
            Self::VietQr => "vietqr",
        }
    }

    /// The profile called `word`.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.word() == word)
    }

    /// Where the scheme is at home, and what its codes are priced in; nothing where it is at home everywhere.
    const fn home(self) -> Option<(&'static str, &'static [&'static str])> {
        match self {
            Self::Free | Self::UnionPay => None,
            Self::PromptPay => Some(("TH", &["THB"])),
            Self::PayNow => Some(("SG", &["SGD"])),
            Self::DuitNow => Some(("MY", &["MYR"])),
            Self::QrPh => Some(("PH", &["PHP"])),
            Self::Jpqr => Some(("JP", &["JPY"])),
            Self::Khqr => Some(("KH", &["KHR", "USD"])),
            Self::VietQr => Some(("VN", &["VND"])),
        }
    }

    /// Whether a shop of `country` (ISO 3166 alpha-2) with prices in `currency` can use the scheme.
    ///
    /// # Errors
    /// What the scheme asks for (EMV tags 58 and 53).
    pub fn fits(self, country: &str, currency: Currency) -> Result<(), Wrong> {
        let Some((home, currencies)) = self.home() else { return Ok(()) };
        if home == country && currencies.contains(&currency.code()) {
            return Ok(());
        }
        let text = format!(
            "{} is for shops in {home} with prices in {}; this one is in {country} with {currency}; correct [shop], or \
             use the scheme of your country",
            self.word(),
            currencies.join(" or ")
        );
        Err(Wrong { key: "profile", text })
    }

    /// The merchant account of a code, from what was assigned.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its key and what would be right.
    pub fn account(self, assigned: &Assigned<'_>) -> Result<Account, Vec<Wrong>> {
        account::of(self, assigned)
    }

    /// The language of the merchant's local name (tag 64-00, ISO 639). The till's own is Chinese, for its
    /// customers; JPQR asks for Japanese.
    pub const fn language(self) -> &'static str {
        match self {
            Self::Jpqr => "JA",
            _ => "ZH",
        }
    }
}

/// What the scheme or the acquirer assigned, as it is configured.
#[derive(Debug, Clone, Copy, Default)]
pub struct Assigned<'a> {
    /// The tag of the merchant account.
    pub template: Option<&'a str>,
    /// Sub-tag 00.
    pub guid: Option<&'a str>,
    /// The account.
    pub account: &'a str,
    /// The bank or acquirer.
    pub bank: Option<&'a str>,
    /// The merchant's number beside the account.
    pub merchant_id: Option<&'a str>,
    /// The kind of service.
    pub service: Option<&'a str>,
    /// Tag 61.
    pub postal_code: Option<&'a str>,
    /// Tag 64-01.
    pub local_name: Option<&'a str>,
}

/// One thing that is wrong with an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The key of the configuration.
    pub key: &'static str,
    /// What is wrong and what would be right.
    pub text: String,
}

/// A merchant account (EMV MPM tags 02 to 51).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its tag.
    pub tag: u8,
    /// Its value.
    pub content: Content,
}

/// The value of a merchant account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Text of its own, below 26.
    Whole(String),
    /// A template, from 26 on.
    Parts(Vec<(u8, Part)>),
}

/// What stands in a sub-tag of a merchant account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text.
    Text(String),
    /// Objects inside the object.
    Inside(Vec<(u8, String)>),
    /// The last day the code can be paid, `YYYYMMDD` in the shop's time zone.
    LastDay,
}

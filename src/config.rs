//! The shop's configuration, `config.toml` in the till's home.
//!
//! The file is read once and checked as a whole: every problem is reported with its line, its key and
//! what would be right, so that a person repairs a file in one round. Nothing is guessed about money:
//! what is unclear is an error, what is merely unknown is a warning.

mod check;
mod draft;
mod home;
mod problem;
mod read;
mod section;
#[cfg(test)]
mod tests;
mod wallet;

pub use draft::{Draft, DraftError, Removed};
pub use home::{HomeError, home_folder};
pub use problem::{ConfigError, Problem, Warning};

use crate::domain::currency::Currency;
use crate::domain::payment::Tender;
use crate::domain::quote::{PublishedRate, RateSource};
use crate::domain::risk::Budget;
pub use crate::domain::scheme::{Assigned, Profile};
use crate::i18n::Language;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The name of the file in the till's home.
pub const FILE: &str = "config.toml";

/// Where the European Central Bank publishes its reference rates of the day.
pub const ECB_DAILY: &str = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml";

/// Everything a till needs to know, checked.
#[derive(Debug, Clone)]
pub struct Config {
    /// The till's home folder; secrets are found beside the configuration.
    pub home: PathBuf,
    /// The shop.
    pub shop: Shop,
    /// This till.
    pub till: Till,
    /// WeChat Pay, when the shop takes it.
    pub wechat: Option<Wechat>,
    /// Alipay+, when the shop takes it.
    pub alipay: Option<Alipay>,
    /// The local QR, when the shop takes it.
    pub local_qr: Option<LocalQr>,
    /// Where rates come from.
    pub rates: Rates,
    /// The risk budget of offline claims; nothing means no claims.
    pub offline: Option<Budget>,
    /// How the windows look.
    pub windows: Windows,
    /// What the till lets hear.
    pub sound: Sound,
}

impl Config {
    /// Reads `config.toml` of the till's home and looks for the files it names.
    ///
    /// # Errors
    /// [`ConfigError`]: no file, an unreadable one, or every problem found in it.
    pub fn load(home: &Path) -> Result<(Self, Vec<Warning>), ConfigError> {
        let home = home::absolute(home);
        let text = read::file(&home)?;
        read::config(&text, &home, read::Files::MustExist)
    }

    /// Reads the text of a `config.toml` for a home at `home`, without looking for the files it names.
    ///
    /// # Errors
    /// [`ConfigError::Wrong`] with every problem found.
    pub fn parse(text: &str, home: &Path) -> Result<(Self, Vec<Warning>), ConfigError> {
        read::config(text, &home::absolute(home), read::Files::NotAsked)
    }

    /// Which wallet is asked about a claim of the local QR: the one `local_qr.confirmed_by` names, else
    /// the first that is configured, WeChat Pay before Alipay+.
    pub fn confirms_claims(&self) -> Option<Tender> {
        let first = || match (&self.wechat, &self.alipay) {
            (Some(_), _) => Some(Tender::Wechat),
            (None, Some(_)) => Some(Tender::Alipay),
            (None, None) => None,
        };
        self.local_qr.as_ref().and_then(|local| local.confirmed_by).or_else(first)
    }
}

/// `[shop]`
#[derive(Debug, Clone)]
pub struct Shop {
    /// Shown to customers and sent as the order's description.
    pub name: String,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// What prices are in.
    pub currency: Currency,
    /// Where the business day begins and ends.
    pub timezone: TimeZone,
    /// ISO 18245, four digits.
    pub merchant_category_code: String,
    /// What the idle customer's window says, at most three sentences in the customer's language.
    pub offers: Vec<String>,
}

/// `[till]`
#[derive(Debug, Clone)]
pub struct Till {
    /// Unique in the shop.
    pub id: String,
    /// The cashier's language.
    pub language: Language,
    /// The customer's language.
    pub customer_language: Language,
    /// The windows open in training: pretend wallets and a journal of its own.
    pub training: bool,
}

/// `[windows]`: how the windows look. Absent keys follow the machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Windows {
    /// The cashier's colours; nothing follows the system.
    pub theme: Option<Theme>,
    /// Darker text and stronger edges.
    pub high_contrast: bool,
    /// Everything in the cashier's window as large as the screen allows.
    pub large_text: bool,
}

/// `windows.theme`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
}

/// Who we are to WeChat Pay (WeChat Pay: direct mode and institution mode).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Identity {
    /// A merchant connected directly.
    Direct { mchid: String, appid: String },
    /// A shop behind an institution.
    Institution { sp_mchid: String, sp_appid: String, sub_mchid: String, sub_appid: Option<String> },
}

/// `[wechat]`
#[derive(Debug, Clone)]
pub struct Wechat {
    /// Scheme, host and port; plain http only for loopback.
    pub base_url: String,
    /// Who we are.
    pub identity: Identity,
    /// Serial number of the merchant API certificate, hex.
    pub merchant_serial: String,
    /// The merchant's RSA key, PKCS#8 PEM.
    pub private_key: SecretRef,
    /// 32 ASCII characters; decrypts platform certificates.
    pub api_v3_key: Option<SecretRef>,
    /// 32 ASCII characters; signs the daily-rate call.
    pub api_v2_key: Option<SecretRef>,
    /// The platform's public keys by serial number or key id; empty only with an API v3 key, with which
    /// the platform's certificates are then downloaded.
    pub platform_keys: Vec<PlatformKey>,
    /// Where WeChat would send notifications; the till asks instead, but the field is mandatory.
    pub notify_url: String,
    /// How long a customer has to pay a code, in seconds (60 to 7200).
    pub code_seconds: u32,
    /// How long a payment with the customer's own code is waited for before it is taken back, in seconds
    /// (20 to 300). WeChat Pay gives up by itself after 45.
    pub scan_seconds: u32,
    /// The pause between two questions while a customer may be paying, in milliseconds (1000 to 10 000).
    pub poll_ms: u32,
    /// No reverse earlier than this after the pay call, in seconds (0 to 60; WeChat Pay asks for 15).
    pub reverse_after_seconds: u32,
    /// The pause between two different refunds of one payment, in seconds (0 to 600).
    pub refund_gap_seconds: u32,
    /// Which pool of money refunds come from.
    pub refund_from: RefundFrom,
    /// `goods_tag` of every order, for campaigns; at most 32 characters.
    pub goods_tag: Option<String>,
    /// Stands before the sale in `attach`; at most 32 of `[0-9A-Za-z_-]`.
    pub campaign: Option<String>,
    /// Decimals of currencies where this acquirer differs from, or adds to, what the till knows.
    pub currencies: Decimals,
    /// Milliseconds to wait for a connection (100 to 60 000).
    pub connect_timeout_ms: u32,
    /// Milliseconds to wait for a whole answer (500 to 120 000).
    pub request_timeout_ms: u32,
}

/// `currencies` of a wallet: how many decimals (0 to 3) a currency has on this acquirer's wire.
pub type Decimals = BTreeMap<Currency, u32>;

/// `wechat.refund_from`: the pool refunds are paid from (WeChat Pay: `refund_account`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RefundFrom {
    /// What customers paid and WeChat Pay has not settled yet.
    #[default]
    Unsettled,
    /// What the shop paid in for refunds.
    Recharge,
}

/// `[alipay]`: Alipay+ by Antom's in-store API.
#[derive(Debug, Clone)]
pub struct Alipay {
    /// Scheme, host and port; plain http only for loopback.
    pub base_url: String,
    /// Who we are; one that begins with `SANDBOX_` talks to the wallet's own sandbox.
    pub client_id: String,
    /// The merchant's RSA key, PKCS#8: PEM, or the bare base64 the console gives.
    pub private_key: SecretRef,
    /// The platform's RSA key, SPKI: PEM or bare base64.
    pub public_key: SecretRef,
    /// Which of the merchant's keys signs (1 to 999).
    pub key_version: u32,
    /// The token of an integrator that acts for the shop.
    pub agent_token: Option<SecretRef>,
    /// `referenceMerchantId`, 1 to 32 printable ASCII characters.
    pub merchant_id: String,
    /// `referenceStoreId`, 1 to 32 printable ASCII characters.
    pub store_id: String,
    /// `merchantRegion`, ISO 3166 alpha-2.
    pub merchant_region: Option<String>,
    /// `settlementStrategy.settlementCurrency`, where the contract names several.
    pub settlement_currency: Option<Currency>,
    /// Where Alipay+ would send notifications; the till asks instead.
    pub notify_url: Option<String>,
    /// How long a customer has to pay a code, in seconds (60 to 7200).
    pub code_seconds: u32,
    /// How long a payment with the customer's own code is waited for before it is cancelled, in seconds
    /// (30 to 600).
    pub scan_seconds: u32,
    /// The pause between two questions while a customer may be paying, in milliseconds (1000 to 10 000).
    pub poll_ms: u32,
    /// Decimals of currencies where this acquirer differs from, or adds to, what the till knows.
    pub currencies: Decimals,
    /// Milliseconds to wait for a connection (100 to 60 000).
    pub connect_timeout_ms: u32,
    /// Milliseconds to wait for a whole answer (500 to 120 000).
    pub request_timeout_ms: u32,
}

/// One entry of `platform_keys`.
#[derive(Debug, Clone)]
pub struct PlatformKey {
    /// Certificate serial number (hex) or `PUB_KEY_ID_…`.
    pub id: String,
    /// A PEM certificate or public key.
    pub key: SecretRef,
}

/// `[local_qr]`: what the scheme or the acquirer assigned (EMV merchant-presented mode).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalQr {
    /// Whose rules the code follows.
    pub profile: Profile,
    /// Tag of the merchant account template, `02` to `51`; the profile's own where the file names none.
    pub template: String,
    /// Sub-tag 00, for templates 26 to 51, where it is not fixed by the profile.
    pub guid: Option<String>,
    /// The account as assigned: sub-tag 01, the whole value below 26, or where the profile puts it.
    pub account: String,
    /// The bank or acquirer inside the scheme, for profiles that name one.
    pub bank: Option<String>,
    /// The merchant's number inside the scheme, for profiles that have one beside the account.
    pub merchant_id: Option<String>,
    /// The kind of service inside the scheme, for profiles that name one.
    pub service: Option<String>,
    /// Tag 59, ASCII, at most 25 characters.
    pub merchant_name: String,
    /// Tag 64-01, at most 25 characters.
    pub merchant_name_local: Option<String>,
    /// Tag 60, ASCII, at most 15 characters.
    pub merchant_city: String,
    /// Tag 61, at most 10 characters.
    pub postal_code: Option<String>,
    /// Which wallet is asked about a claim; nothing for the first one configured
    /// ([`Config::confirms_claims`]).
    pub confirmed_by: Option<Tender>,
}

impl LocalQr {
    /// What was assigned, as the scheme's rules read it.
    pub fn assigned(&self) -> Assigned<'_> {
        Assigned {
            template: Some(&self.template),
            guid: self.guid.as_deref(),
            account: &self.account,
            bank: self.bank.as_deref(),
            merchant_id: self.merchant_id.as_deref(),
            service: self.service.as_deref(),
            postal_code: self.postal_code.as_deref(),
            local_name: self.merchant_name_local.as_deref(),
        }
    }
}

/// `[rates]`
#[derive(Debug, Clone)]
pub struct Rates {
    /// In the shop's order of choice.
    pub sources: Vec<RateSource>,
    /// Older rates give no figure.
    pub max_age_hours: u32,
    /// The manager's own rate: `manual_rate` and `manual_rate_at`.
    pub manual: Option<PublishedRate>,
    /// Where the ECB publishes its daily rates.
    pub ecb_url: String,
}

/// `[sound]`; without the section the till is silent, so that an update never makes an old till loud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sound {
    /// Two rising beeps when a payment is paid, and the soft signs on the way there: a code was read, the till is asking.
    pub paid: bool,
    /// One long low tone when it is not, twice where a person must look.
    pub not_paid: bool,
    /// Two falling tones for a claim nobody confirmed.
    pub not_verified: bool,
    /// The amount of a paid payment is said, in Mandarin and in the cashier's language.
    pub voice: bool,
    /// 0 to 100.
    pub volume: u32,
}

impl Sound {
    /// Whether nothing is ever heard.
    pub const fn is_silent(self) -> bool {
        let nothing = !self.paid && !self.not_paid && !self.not_verified && !self.voice;
        nothing || self.volume == 0
    }
}

/// Where a secret is: `file:NAME` of the configuration, relative to the home, as an absolute path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretRef(pub PathBuf);

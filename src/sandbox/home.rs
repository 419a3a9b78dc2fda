//! A ready-made till home that points to the sandbox, and the sandbox's own files in it.

use super::accounts::Ids;
use super::book::Book;
use super::{Accounts, LOCAL_QR_GUID, SandboxError, rate};
use crate::domain::currency::Currency;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The pretend shop a home is written for.
#[derive(Debug, Clone)]
pub struct HomeShop {
    /// Shown to customers.
    pub name: String,
    /// The same in ASCII capitals, at most 25 characters (EMV tag 59).
    pub ascii_name: String,
    /// The same in Chinese, at most 25 characters (EMV tag 64).
    pub chinese_name: Option<String>,
    /// ASCII capitals, at most 15 characters (EMV tag 60).
    pub city: String,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// What prices are in.
    pub currency: Currency,
    /// A name of the time zone database.
    pub timezone: String,
    /// Four digits.
    pub merchant_category_code: String,
    /// This till's name.
    pub till: String,
    /// The cashier's language.
    pub language: String,
}

impl HomeShop {
    /// A gift shop in Paris.
    ///
    /// # Errors
    /// Never in practice: when the euro is no currency.
    pub fn paris() -> Result<Self, crate::domain::currency::CurrencyError> {
        Ok(Self {
            name: "Maison Lumière".to_owned(),
            ascii_name: "MAISON LUMIERE".to_owned(),
            chinese_name: Some("光之屋".to_owned()),
            city: "PARIS".to_owned(),
            country: "FR".to_owned(),
            currency: Currency::from_code("EUR")?,
            timezone: "Europe/Paris".to_owned(),
            merchant_category_code: "5947".to_owned(),
            till: "paris-1".to_owned(),
            language: "fr".to_owned(),
        })
    }
}

/// A home this sandbox wrote before.
#[derive(Debug, Clone)]
pub struct WrittenHome {
    /// The merchant and the keys the home's till uses.
    pub accounts: Accounts,
    /// The address in the home's configuration; listen there again.
    pub base_url: String,
}

#[derive(Serialize, Deserialize)]
struct Saved {
    base_url: String,
    #[serde(flatten)]
    ids: Ids,
}

/// Where the sandbox keeps its orders in a home.
pub fn orders_file(home: &Path) -> PathBuf {
    home.join("sandbox").join("orders.json")
}

fn accounts_file(home: &Path) -> PathBuf {
    home.join("sandbox").join("accounts.json")
}

impl Accounts {
    /// Writes a complete till home into `dir`: configuration, keys, and the sandbox's own side of them.
    /// Only the owner can read it.
    ///
    /// # Errors
    /// When a `config.toml` is there already, or a file cannot be written.
    pub fn write_home(&self, dir: &Path, base_url: &str, shop: &HomeShop) -> Result<(), SandboxError> {
        let config = dir.join("config.toml");
        if fs::symlink_metadata(&config).is_ok() {
            return Err(SandboxError::HomeExists(config));
        }
        private_folder(dir)?;
        private_folder(&dir.join("sandbox"))?;
        let saved = Saved { base_url: base_url.to_owned(), ids: self.ids().clone() };
        let json = serde_json::to_vec_pretty(&saved)
            .map_err(|source| SandboxError::Damaged { path: accounts_file(dir), source })?;
        replace(&accounts_file(dir), &json)?;
        replace(&dir.join("wechat-merchant.pem"), self.merchant_private_key_pem().as_bytes())?;
        if !self.has_certificates() {
            replace(&dir.join("wechat-platform.pem"), self.platform_public_key_pem()?.as_bytes())?;
        }
        replace(&dir.join("wechat-apiv3.key"), self.api_v3_key().as_bytes())?;
        replace(&dir.join("wechat-apiv2.key"), self.api_v2_key().as_bytes())?;
        let alipay = self.alipay();
        replace(&dir.join("alipay-merchant.pem"), alipay.merchant_private_key_pem().as_bytes())?;
        replace(&dir.join("alipay-platform.pem"), alipay.platform_public_key_pem()?.as_bytes())?;
        // Last, because a home is complete when its configuration is there.
        create(&config, self.config(base_url, shop).as_bytes())
    }

    /// Writes the configuration of a home this sandbox wrote before once more: the address or the shop is
    /// another one now.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn rewrite_config(&self, dir: &Path, base_url: &str, shop: &HomeShop) -> Result<(), SandboxError> {
        replace(&dir.join("config.toml"), self.config(base_url, shop).as_bytes())
    }

    /// The accounts of a home this sandbox wrote before; nothing when `dir` holds none.
    ///
    /// # Errors
    /// When the files are there and cannot be read.
    pub fn load_home(dir: &Path) -> Result<Option<WrittenHome>, SandboxError> {
        let path = accounts_file(dir);
        let json = match fs::read(&path) {
            Ok(json) => json,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(SandboxError::File { path, source }),
        };
        let saved: Saved = serde_json::from_slice(&json).map_err(|source| SandboxError::Damaged { path, source })?;
        Ok(Some(WrittenHome { accounts: Self::from_ids(saved.ids)?, base_url: saved.base_url }))
    }

    fn config(&self, base_url: &str, shop: &HomeShop) -> String {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let chinese = shop
            .chinese_name
            .as_deref()
            .map(|name| format!("merchant_name_local = {}\n", quoted(name)))
            .unwrap_or_default();
        let identity: Vec<String> = self.named().iter().map(|(name, value)| format!("{name} = \"{value}\"")).collect();
        let limit = per_sale_limit(shop.currency);
        format!(
            r#"# Written by the sandbox: pretend money only.

[shop]
name = {name}
country = {country}
currency = "{currency}"
timezone = {timezone}
merchant_category_code = {mcc}

[till]
id = {till}
language = {language}
customer_language = "zh-Hans"

[wechat]
base_url = {base_url}
identity = {{ {identity} }}
merchant_serial = "{serial}"
private_key = "file:wechat-merchant.pem"
api_v3_key = "file:wechat-apiv3.key"
api_v2_key = "file:wechat-apiv2.key"
{platform}notify_url = "https://pay.example.org/wechat/notify"

{alipay}
[local_qr]
template = "26"
guid = "{LOCAL_QR_GUID}"
account = "{account}"
merchant_name = {ascii}
{chinese}merchant_city = {city}

[rates]
sources = ["wechat"]
max_age_hours = 96

[offline]
per_sale_max = "{limit}"
total_max = "{total}"
count_max = 20
hours_max = 48
"#,
            name = quoted(&shop.name),
            country = quoted(&shop.country),
            currency = shop.currency,
            timezone = quoted(&shop.timezone),
            mcc = quoted(&shop.merchant_category_code),
            till = quoted(&shop.till),
            language = quoted(&shop.language),
            base_url = quoted(base_url),
            identity = identity.join(", "),
            serial = self.merchant_serial(),
            platform = self.platform_keys(),
            alipay = self.alipay_section(&quoted(base_url)),
            account = self.local_account(),
            ascii = quoted(&shop.ascii_name),
            city = quoted(&shop.city),
            total = limit.saturating_mul(5),
        )
    }
}

impl Accounts {
    /// The line about the platform's key; certificates are downloaded and need none.
    fn platform_keys(&self) -> String {
        match self.has_certificates() {
            true => String::new(),
            false => {
                format!("platform_keys = [{{ id = \"{}\", key = \"file:wechat-platform.pem\" }}]\n", self.platform_id())
            }
        }
    }

    fn alipay_section(&self, base_url: &str) -> String {
        let alipay = self.alipay();
        format!(
            r#"[alipay]
base_url = {base_url}
client_id = "{client}"
private_key = "file:alipay-merchant.pem"
public_key = "file:alipay-platform.pem"
merchant_id = "{merchant}"
store_id = "{store}"
"#,
            client = alipay.client_id(),
            merchant = alipay.merchant_id(),
            store = alipay.store_id(),
        )
    }
}

/// About 1500 RMB in major units of `currency`, rounded to one digit.
fn per_sale_limit(currency: Currency) -> i64 {
    let usual = rate::usual(currency).unwrap_or(100_000_000).max(1);
    let exact = 150_000_000_000_i64.checked_div(usual).unwrap_or(200).max(1);
    let mut power = 1;
    while exact / power >= 10 {
        power *= 10;
    }
    (exact + power / 2) / power * power
}

/// The orders of an earlier run.
pub(super) fn load_book(path: &Path) -> Result<Book, SandboxError> {
    let json = match fs::read(path) {
        Ok(json) => json,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Book::default()),
        Err(source) => return Err(SandboxError::File { path: path.to_owned(), source }),
    };
    let book: Book =
        serde_json::from_slice(&json).map_err(|source| SandboxError::Damaged { path: path.to_owned(), source })?;
    Ok(book.index())
}

/// Writes the orders so that either the old or the new file is there, never half of one.
pub(super) fn save_book(path: &Path, book: &Book) -> Result<(), SandboxError> {
    if let Some(folder) = path.parent() {
        private_folder(folder)?;
    }
    let json = serde_json::to_vec(book).map_err(|source| SandboxError::Damaged { path: path.to_owned(), source })?;
    replace(path, &json)
}

fn private_folder(path: &Path) -> Result<(), SandboxError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|source| SandboxError::File { path: path.to_owned(), source })
}

/// Puts a whole new file in place of the old one. A temporary file is its owner's alone from the start.
fn replace(path: &Path, bytes: &[u8]) -> Result<(), SandboxError> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    let write = || -> std::io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.persist(path).map(drop).map_err(|error| error.error)
    };
    write().map_err(|source| SandboxError::File { path: path.to_owned(), source })
}

/// As [`replace`], but an existing file stays.
fn create(path: &Path, bytes: &[u8]) -> Result<(), SandboxError> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    let write = || -> std::io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.persist_noclobber(path).map(drop).map_err(|error| error.error)
    };
    write().map_err(|source| SandboxError::File { path: path.to_owned(), source })
}

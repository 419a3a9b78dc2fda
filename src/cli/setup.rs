//! What the windows need from outside to set a till up: the home, the machine, the wallets, the PIN.

use super::home::DATABASE;
use crate::acquirer::wallet::Wallet;
use crate::acquirer::{Acquirer as _, Finding, Verdict};
use crate::clock::Clock;
use crate::config::Draft;
use crate::domain::currency::Currency;
use crate::domain::payment::Tender;
use crate::entropy::Entropy;
use crate::keys::pin;
use crate::store::Reader;
use crate::ui::setup;
use std::path::{Path, PathBuf};

/// The desk of one home.
pub struct Desk {
    home: PathBuf,
}

impl Desk {
    pub const fn new(home: PathBuf) -> Self {
        Self { home }
    }
}

impl setup::Desk for Desk {
    fn home(&self) -> &Path {
        &self.home
    }

    fn locale(&self) -> Option<String> {
        sys_locale::get_locale()
    }

    fn sold_in(&self) -> Option<Currency> {
        let reader = Reader::open(&self.home.join(DATABASE)).ok()?;
        let last = reader.last_payments(1, None).ok()?;
        last.first().map(|payment| payment.amount.currency)
    }

    fn owner(&self) -> Option<String> {
        let opened = Reader::open(&self.home.join(DATABASE)).ok()?.owner().ok()?;
        Some(opened.till)
    }

    fn unsettled(&self) -> usize {
        let owed = Reader::open(&self.home.join(DATABASE))
            .and_then(|reader| Ok(reader.owed()?.len().saturating_add(reader.refunds_owed()?.len())));
        // A database that is not there owes nothing; one that cannot be read may owe something, and practice, which
        // never opens it, must not hide that.
        owed.unwrap_or_else(|_| usize::from(self.home.join(DATABASE).exists()))
    }

    fn check(&self, draft: &Draft, wallet: Tender) -> Result<(), String> {
        let config = draft.check(&self.home).map_err(|error| error.to_string())?;
        let wallets = Wallet::all(&config, &Clock::system(), &Entropy::system()).map_err(|error| error.to_string())?;
        let found = wallets.into_iter().find(|(tender, _)| *tender == wallet);
        let Some((_, acquirer)) = found else {
            return Err(format!("{} is not set up, so it was not asked", wallet.name()));
        };
        let findings =
            super::home::block_on(async { Ok(acquirer.check().await) }).map_err(|error| error.to_string())?;
        let bad = |finding: &&Finding| finding.verdict == Verdict::Bad;
        match findings.iter().find(bad) {
            Some(finding) => Err(format!("{}: {}", finding.subject, finding.text)),
            None => Ok(()),
        }
    }

    fn has_pin(&self) -> bool {
        pin::is_set(&self.home)
    }

    fn is_locked(&self) -> bool {
        pin::is_locked(&self.home)
    }

    fn keep_locked(&self, locked: bool) {
        if let Err(error) = pin::set_locked(&self.home, locked) {
            tracing::warn!(%error, "whether the till is locked is forgotten when the program ends");
        }
    }

    fn is_pin(&self, digits: &str) -> bool {
        pin::is_right(&self.home, digits)
    }

    fn set_pin(&self, digits: Option<&str>) -> Result<(), String> {
        pin::set(&self.home, digits, &Entropy::system()).map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::setup::Desk as _;

    #[test]
    fn a_wallet_that_was_not_asked_is_not_right() {
        let home = tempfile::tempdir().expect("a folder");
        let text = "[shop]\nname = \"A\"\ncountry = \"FR\"\ncurrency = \"EUR\"\ntimezone = \"Europe/Paris\"\n\
                    merchant_category_code = \"5947\"\n[till]\nid = \"a\"\n";
        std::fs::write(home.path().join("config.toml"), text).expect("written");
        let draft = Draft::open(home.path()).expect("TOML");
        let desk = Desk::new(home.path().to_path_buf());
        assert!(desk.check(&draft, Tender::Wechat).is_err_and(|told| told.contains("was not asked")));
    }
}

//! Why a wallet said no, in plain words. The acquirer's own code stands beside them, for support.

use crate::i18n::{Key, key};

/// A reason by the codes the wallets use for it, without `_` and in upper case (WeChat Pay: quick pay and query
/// order, error codes; Antom: result codes of pay, user-presented mode).
struct Entry {
    codes: &'static [&'static str],
    says: Key,
}

const TABLE: &[Entry] = &[
    Entry { codes: &["NOTENOUGH", "USERBALANCENOTENOUGH", "BALANCENOTENOUGH"], says: key::DECLINED_BALANCE },
    Entry {
        codes: &[
            "AUTHCODEEXPIRE",
            "AUTHCODEEXPIRED",
            "AUTHCODEERROR",
            "AUTHCODEINVALID",
            "AUTHCODEUSED",
            "INVALIDCODE",
            "EXPIREDCODE",
            "INVALIDPAYMENTCODE",
            "PAYMENTCODEINVALID",
            "ILLEGALPAYMENTCODE",
        ],
        says: key::DECLINED_CODE,
    },
    Entry {
        codes: &["RULELIMIT", "PAYMENTAMOUNTEXCEEDLIMIT", "USERAMOUNTEXCEEDLIMIT", "AMOUNTEXCEEDLIMIT"],
        says: key::DECLINED_LIMIT,
    },
    Entry {
        codes: &["ACCOUNTERROR", "USERSTATUSABNORMAL", "USERNOTEXIST", "USERKYCNOTQUALIFIED", "USERACCOUNTABNORMAL"],
        says: key::DECLINED_ACCOUNT,
    },
    Entry { codes: &["RISKREJECT"], says: key::DECLINED_RISK },
    Entry { codes: &["BANKERROR", "BANKCARDERROR", "NOTSUPORTCARD", "NOTSUPPORTCARD"], says: key::DECLINED_BANK },
    Entry { codes: &["CURRENCYNOTSUPPORT", "NOPAYOPTIONS"], says: key::DECLINED_CURRENCY },
];

/// The reason behind `detail`, an acquirer's words that begin with its code; nothing for a code nobody knows.
pub fn reason(detail: &str) -> Option<Key> {
    let words: Vec<String> = codes_in(detail).map(|(_, plain)| plain).collect();
    TABLE.iter().find(|entry| words.iter().any(|word| entry.codes.contains(&word.as_str()))).map(|entry| entry.says)
}

/// The words of `detail`, each as it is written and as a table of codes has it.
pub fn codes_in(detail: &str) -> impl Iterator<Item = (&str, String)> {
    let plain = |word: &str| word.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    let words = detail.split(|each: char| !(each.is_ascii_alphanumeric() || each == '_'));
    words.filter(|word| !word.is_empty()).map(move |word| (word, plain(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_however_it_is_written() {
        for (detail, says) in [
            ("NOTENOUGH: the balance does not suffice", Some(key::DECLINED_BALANCE)),
            ("USER_BALANCE_NOT_ENOUGH: balance", Some(key::DECLINED_BALANCE)),
            ("AUTH_CODE_EXPIRE (PAYERROR)", Some(key::DECLINED_CODE)),
            ("RISK_REJECT", Some(key::DECLINED_RISK)),
            ("not enough words", None),
            ("", None),
        ] {
            assert_eq!(reason(detail), says, "{detail}");
        }
    }

    #[test]
    fn no_code_has_two_reasons() {
        let mut seen = std::collections::BTreeSet::new();
        for code in TABLE.iter().flat_map(|entry| entry.codes) {
            assert!(seen.insert(code), "{code}");
        }
    }
}

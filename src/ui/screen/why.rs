//! Why a refund waits or failed, in the words of the window. What an acquirer says is in its own language: a code
//! that is known becomes a sentence with the code behind it; other prose is quoted.

use super::details::REASONS;
use super::pay::codes_in;
use crate::domain::refund::{Refund, RefundState};
use crate::i18n::{Catalog, Key, Language, key};
use crate::ui::context::Context;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a code means; nothing where the sentence of the state says it already.
struct Entry {
    codes: &'static [&'static str],
    says: Option<Key>,
}

/// Codes of refunds without `_` and in upper case (WeChat Pay: refund and query refund; Antom: refund, inquiryRefund).
const TABLE: &[Entry] = &[
    Entry { codes: &["NOTENOUGH", "MERCHANTBALANCENOTENOUGH"], says: None },
    Entry { codes: &["REFUNDCLOSE", "CLOSED"], says: Some(key::REFUND_WHY_CLOSED) },
    Entry { codes: &["REFUNDWINDOWEXCEED", "TRADEOVERDUE"], says: Some(key::REFUND_WHY_TOO_LATE) },
    Entry {
        codes: &["MULTIPLEREFUNDSNOTSUPPORTED", "PARTIALREFUNDNOTSUPPORTED"],
        says: Some(key::REFUND_WHY_NO_PARTS),
    },
    Entry { codes: &["REFUNDNOTSUPPORTED"], says: Some(key::REFUND_WHY_NEVER) },
    Entry { codes: &["USERNOTEXIST", "ABNORMAL", "CHANGE"], says: Some(key::REFUND_WHY_ACCOUNT) },
];

/// What stands below the sentence of a refund's state.
pub fn why(refund: &Refund, context: &Context) -> Option<String> {
    let detail = match &refund.state {
        RefundState::Due { why: Some(detail) }
        | RefundState::Sent { refused: Some(detail), .. }
        | RefundState::Failed { detail }
        | RefundState::Abnormal { detail } => detail.trim(),
        _ => return None,
    };
    // A code is in capitals; in small letters the same word is prose.
    for (code, plain) in codes_in(detail).filter(|(word, _)| !word.contains(|each: char| each.is_ascii_lowercase())) {
        if let Some(entry) = TABLE.iter().find(|entry| entry.codes.contains(&plain.as_str())) {
            return entry.says.map(|says| format!("{} ({code})", context.say(says)));
        }
    }
    (!detail.is_empty()).then(|| quoted(detail))
}

/// Somebody else's words.
pub fn quoted(words: &str) -> String {
    format!("«{words}»")
}

/// A reason people gave. One of ours is said in the window's language, whatever language it was chosen in.
pub fn reason(given: &str, context: &Context) -> String {
    OURS.get(given).map_or_else(|| given.to_owned(), |key| context.say(*key))
}

/// Our reasons in every language.
static OURS: LazyLock<HashMap<String, Key>> = LazyLock::new(|| {
    let of = |language| {
        let words = Catalog::new(language);
        REASONS.map(|key| (words.text(key), key))
    };
    Language::ALL.into_iter().flat_map(of).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_means_two_things() {
        let mut seen = std::collections::BTreeSet::new();
        for code in TABLE.iter().flat_map(|entry| entry.codes) {
            assert!(seen.insert(code), "{code}");
        }
    }

    #[test]
    fn no_two_reasons_have_the_same_words() {
        for language in Language::ALL {
            let words = Catalog::new(language);
            for key in REASONS {
                assert_eq!(OURS.get(&words.text(key)), Some(&key), "{language:?} {}", key.id());
            }
        }
    }
}

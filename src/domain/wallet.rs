//! The wallets behind Alipay+, by the names customers know them by.
//!
//! Which wallet paid is told only after the payment (`pspName`), in a spelling that changes from document to
//! document (`ALIPAYCN`, `ALIPAY_CN`). The list grows every few months: a name not known yet is shown as it is.

/// Normalised names and what people call the wallet (Antom: "Payment methods"; Alipay+: partner announcements).
const WALLETS: &[(&str, &str)] = &[
    ("ALIPAY", "Alipay"),
    ("ALIPAYCN", "Alipay"),
    ("ALIPAYHK", "AlipayHK"),
    ("ALIPAYMO", "MPay"),
    ("MPAY", "MPay"),
    ("MACAUPASS", "MPay"),
    ("GCASH", "GCash"),
    ("BPI", "BPI"),
    ("HELLOMONEY", "HelloMoney"),
    ("TNG", "Touch 'n Go eWallet"),
    ("TNGD", "Touch 'n Go eWallet"),
    ("TNGEWALLET", "Touch 'n Go eWallet"),
    ("TOUCHNGO", "Touch 'n Go eWallet"),
    ("TOUCHNGOEWALLET", "Touch 'n Go eWallet"),
    ("BOOST", "Boost"),
    ("MYPB", "MyPB"),
    ("BIGPAY", "BigPay"),
    ("KAKAOPAY", "Kakao Pay"),
    ("NAVERPAY", "Naver Pay"),
    ("TOSS", "Toss Pay"),
    ("TOSSPAY", "Toss Pay"),
    ("TRUEMONEY", "TrueMoney"),
    ("RABBITLINEPAY", "Rabbit LINE Pay"),
    ("KPLUS", "K PLUS"),
    ("DANA", "DANA"),
    ("KREDIVO", "Kredivo"),
    ("KREDIVOID", "Kredivo"),
    ("AKULAKUPAYLATER", "Akulaku PayLater"),
    ("AKULAKUPAYLATERPH", "Akulaku PayLater"),
    ("DOKU", "DOKU"),
    ("BILLEASE", "BillEase"),
    ("ZALOPAY", "ZaloPay"),
    ("MOMO", "MoMo"),
    ("HIPAY", "Hipay"),
    ("CHANGIPAY", "Changi Pay"),
    ("OCBCDIGITAL", "OCBC Digital"),
    ("TINABA", "Tinaba"),
    ("JKOPAY", "JKOPay"),
    ("PAYPAY", "PayPay"),
];

/// The longest name of an unknown wallet that is shown, in characters.
const LONGEST: usize = 24;

/// The name customers know the wallet `raw` by; for one not known yet, `Alipay+ (its name)`.
///
/// ```
/// use maneki::domain::wallet::display_name;
/// assert_eq!(display_name("ALIPAY_HK"), "AlipayHK");
/// assert_eq!(display_name("NEW_PAY"), "Alipay+ (NEW_PAY)");
/// ```
pub fn display_name(raw: &str) -> String {
    let normal: String =
        raw.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect();
    // A name with letters of other scripts must not be taken for what is left of it in ASCII.
    let known = raw.is_ascii() || raw.chars().all(|letter| letter.is_ascii() || letter == '’');
    match WALLETS.iter().find(|(name, _)| known && *name == normal) {
        Some((_, name)) => (*name).to_owned(),
        None => unknown(raw),
    }
}

fn unknown(raw: &str) -> String {
    let shown = |letter: &char| letter.is_alphanumeric() || " _-+&.'’".contains(*letter);
    let name: String = raw.chars().filter(shown).take(LONGEST).collect();
    match name.trim() {
        "" => "Alipay+".to_owned(),
        name => format!("Alipay+ ({name})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wallet_has_the_name_its_customers_know() {
        for (raw, name) in [
            ("ALIPAYCN", "Alipay"),
            ("ALIPAY_CN", "Alipay"),
            ("alipay_hk", "AlipayHK"),
            ("GCASH", "GCash"),
            ("TNG", "Touch 'n Go eWallet"),
            ("Touch 'n Go eWallet", "Touch 'n Go eWallet"),
            ("KAKAOPAY", "Kakao Pay"),
            ("KakaoPay", "Kakao Pay"),
            ("TRUEMONEY", "TrueMoney"),
            ("DANA", "DANA"),
            ("MPay", "MPay"),
            ("TOSSPAY", "Toss Pay"),
            ("NAVER_PAY", "Naver Pay"),
            ("RABBIT_LINE_PAY", "Rabbit LINE Pay"),
        ] {
            assert_eq!(display_name(raw), name, "{raw}");
        }
    }

    #[test]
    fn a_wallet_not_known_yet_is_shown_plain_and_short() {
        for (raw, name) in [
            ("NEW_PAY", "Alipay+ (NEW_PAY)"),
            ("새로운페이", "Alipay+ (새로운페이)"),
            ("", "Alipay+"),
            ("\u{202e}\u{7}\n", "Alipay+"),
            ("A\u{202e}B\tC", "Alipay+ (ABC)"),
            ("페이GCASH", "Alipay+ (페이GCASH)"),
        ] {
            assert_eq!(display_name(raw), name, "{raw:?}");
        }
        assert_eq!(display_name(&"X".repeat(500)), format!("Alipay+ ({})", "X".repeat(24)));
    }

    #[test]
    fn names_are_written_as_they_are_compared() {
        for (name, shown) in WALLETS {
            assert!(name.bytes().all(|byte| byte.is_ascii_uppercase()), "{name}");
            assert_eq!(display_name(name), *shown);
        }
    }
}

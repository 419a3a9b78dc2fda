//! The customers' phones: which wallet is on them, what their owner does, and the codes they show.

use super::rate;
use crate::domain::currency::Currency;
use crate::domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A payment code is gone a minute after it was shown (WeChat Pay: important parameters).
pub(super) const CODE_LIFE_S: i64 = 60;

/// Codes that ran out are remembered at least this long, so that a late one is told from one nobody issued.
const REMEMBERED_S: i64 = 3_600;

/// A wallet a customer may have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wallet {
    /// WeChat Pay of the mainland; the only one that pays a WeChat code abroad.
    #[default]
    WechatPay,
    /// WeChat Pay of Hong Kong: its codes begin with 15 and cannot be taken abroad.
    WechatHongKong,
    /// Alipay of the mainland.
    AlipayCn,
    AlipayHk,
    GCash,
    TouchNGo,
    KakaoPay,
    TrueMoney,
    Dana,
    /// Macao's.
    MPay,
    TossPay,
    NaverPay,
    /// A wallet of the Alipay+ family that joined after this was written.
    Unheard,
}

impl Wallet {
    /// All of them, in the order the tourist's page shows them.
    pub const ALL: [Self; 13] = [
        Self::WechatPay,
        Self::WechatHongKong,
        Self::AlipayCn,
        Self::AlipayHk,
        Self::GCash,
        Self::TouchNGo,
        Self::KakaoPay,
        Self::TrueMoney,
        Self::Dana,
        Self::MPay,
        Self::TossPay,
        Self::NaverPay,
        Self::Unheard,
    ];

    /// What its owner calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::WechatPay => "微信支付 WeChat Pay",
            Self::WechatHongKong => "WeChat Pay HK",
            Self::AlipayCn => "支付宝 Alipay",
            Self::AlipayHk => "AlipayHK",
            Self::GCash => "GCash",
            Self::TouchNGo => "Touch 'n Go eWallet",
            Self::KakaoPay => "Kakao Pay",
            Self::TrueMoney => "TrueMoney",
            Self::Dana => "DANA",
            Self::MPay => "MPay",
            Self::TossPay => "Toss Pay",
            Self::NaverPay => "Naver Pay",
            Self::Unheard => "Brand New Pay",
        }
    }

    /// Whether WeChat issues its codes; all others are the Alipay+ family's.
    pub const fn is_wechat(self) -> bool {
        matches!(self, Self::WechatPay | Self::WechatHongKong)
    }

    /// What its owner's balance is in; RMB where the code is somehow unknown.
    pub fn currency(self) -> Currency {
        let code = match self {
            Self::WechatPay | Self::AlipayCn => "CNY",
            Self::WechatHongKong | Self::AlipayHk => "HKD",
            Self::GCash => "PHP",
            Self::TouchNGo => "MYR",
            Self::KakaoPay | Self::TossPay | Self::NaverPay => "KRW",
            Self::TrueMoney => "THB",
            Self::Dana => "IDR",
            Self::MPay => "MOP",
            Self::Unheard => "SGD",
        };
        Currency::from_code(code).unwrap_or(Currency::CNY)
    }

    /// Whose code it seems to be by its first digits.
    fn of_code(code: &str) -> Self {
        match code.as_bytes() {
            [b'1', b'5', ..] => Self::WechatHongKong,
            [b'1', ..] => Self::WechatPay,
            _ => Self::AlipayCn,
        }
    }

    /// How a code of this wallet begins, and how many digits it has: 18 digits from 10 to 14 for WeChat Pay,
    /// 15 for Hong Kong, 16 to 32 digits from 25 to 30 for the Alipay+ family, 24 being usual.
    const fn shape(self) -> (&'static [&'static str], usize) {
        const FAMILY: &[&str] = &["25", "26", "27", "28", "29", "30"];
        match self {
            Self::WechatPay => (&["10", "11", "12", "13", "14"], 18),
            Self::WechatHongKong => (&["15"], 18),
            Self::AlipayCn => (&["28"], 18),
            Self::TossPay => (FAMILY, 16),
            Self::Unheard => (FAMILY, 32),
            _ => (FAMILY, 24),
        }
    }
}

/// What the owner of a phone does once the shop asks for money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mood {
    /// Pays at once, without a password.
    Pays,
    /// Is asked for the password, and has typed it after this long.
    Password { ms: i64 },
    /// Is asked for the password, and has given up on it after this long.
    WrongPassword { ms: i64 },
    /// Has too little money.
    NoBalance,
    /// Is asked for the password and never answers.
    WalksAway,
}

/// What the server learns from a code it took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Presented {
    pub wallet: Wallet,
    pub mood: Mood,
    /// Who that is, as a wallet tells a shop.
    pub payer: String,
}

/// Why a code cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CodeRefusal {
    Unknown,
    Expired,
    Used,
}

struct Shown {
    presented: Presented,
    until: Timestamp,
    used: bool,
}

/// All codes that phones show or showed. Kept in memory only.
#[derive(Default)]
pub(super) struct Phones {
    shown: BTreeMap<String, Shown>,
    count: u64,
    /// Whoever shows a code that is not known is in this mood; nothing takes only codes that were shown here.
    strangers: Option<Mood>,
}

impl fmt::Debug for Phones {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Phones").field("count", &self.count).finish_non_exhaustive()
    }
}

impl Phones {
    /// A phone shows a fresh code. It follows from the seed and from how many were shown before.
    pub fn show(&mut self, seed: u64, wallet: Wallet, mood: Mood, now: Timestamp) -> String {
        self.shown.retain(|_, shown| now < shown.until.plus_seconds(REMEMBERED_S));
        let (prefixes, length) = wallet.shape();
        loop {
            self.count += 1;
            let what = format!("payment code {}", self.count);
            let drawn = usize::try_from(rate::draw(seed, &what)).unwrap_or(0);
            let prefix = drawn.checked_rem(prefixes.len()).and_then(|at| prefixes.get(at)).copied().unwrap_or("10");
            let code = format!("{prefix}{}", rate::token(seed, &what, b"0123456789", length - prefix.len()));
            if self.shown.contains_key(&code) {
                continue;
            }
            let payer = format!("o{}", rate::token(seed, &format!("phone {}", self.count), LETTERS, 27));
            let presented = Presented { wallet, mood, payer };
            self.shown.insert(code.clone(), Shown { presented, until: now.plus_seconds(CODE_LIFE_S), used: false });
            return code;
        }
    }

    /// From now on any code of a wallet's shape is taken, as if a stranger showed it, in this mood.
    pub fn welcome_strangers(&mut self, mood: Mood) {
        self.strangers = Some(mood);
    }

    /// The server takes a code for one payment. It is used up by that, whatever becomes of the payment.
    ///
    /// # Errors
    /// A code nobody shows, one that ran out, or one that was taken before.
    pub fn take(&mut self, code: &str, now: Timestamp) -> Result<Presented, CodeRefusal> {
        if let Some(mood) = self.strangers
            && !self.shown.contains_key(code)
        {
            let presented = Presented { wallet: Wallet::of_code(code), mood, payer: "stranger".to_owned() };
            let until = now.plus_seconds(CODE_LIFE_S);
            self.shown.insert(code.to_owned(), Shown { presented, until, used: false });
        }
        let shown = self.shown.get_mut(code).ok_or(CodeRefusal::Unknown)?;
        if shown.used {
            return Err(CodeRefusal::Used);
        }
        if now >= shown.until {
            return Err(CodeRefusal::Expired);
        }
        shown.used = true;
        Ok(shown.presented.clone())
    }
}

const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_ms(1_795_327_200_000);

    #[test]
    fn codes_have_their_wallets_shape_and_follow_from_the_seed() {
        let codes = |seed| {
            let mut phones = Phones::default();
            Wallet::ALL.map(|wallet| phones.show(seed, wallet, Mood::Pays, NOW))
        };
        for (wallet, code) in Wallet::ALL.into_iter().zip(codes(7)) {
            let head: u32 = code[..2].parse().expect("digits");
            let fits = match wallet {
                Wallet::WechatPay => (10..=14).contains(&head) && code.len() == 18,
                Wallet::WechatHongKong => head == 15 && code.len() == 18,
                _ => (25..=30).contains(&head) && (16..=32).contains(&code.len()),
            };
            assert!(fits && code.bytes().all(|byte| byte.is_ascii_digit()), "{wallet:?} {code}");
        }
        assert_eq!(codes(7), codes(7));
        assert_ne!(codes(7), codes(8));
    }

    #[test]
    fn a_code_is_taken_once_and_within_a_minute() {
        let mut phones = Phones::default();
        let code = phones.show(7, Wallet::GCash, Mood::NoBalance, NOW);
        assert_eq!(phones.take("130000000000000000", NOW), Err(CodeRefusal::Unknown));
        let taken = phones.take(&code, Timestamp::from_ms(NOW.ms() + 59_999)).expect("taken");
        assert_eq!((taken.wallet, taken.mood), (Wallet::GCash, Mood::NoBalance));
        assert_eq!(phones.take(&code, NOW), Err(CodeRefusal::Used));
        let late = phones.show(7, Wallet::GCash, Mood::Pays, NOW);
        assert_eq!(phones.take(&late, NOW.plus_seconds(60)), Err(CodeRefusal::Expired));
        assert!(!format!("{phones:?}").contains(&code));
    }

    #[test]
    fn a_stranger_pays_once_with_any_code_where_strangers_are_welcome() {
        let mut phones = Phones::default();
        let code = "134567890123456789";
        assert_eq!(phones.take(code, NOW), Err(CodeRefusal::Unknown));
        phones.welcome_strangers(Mood::NoBalance);
        let taken = phones.take(code, NOW).expect("taken");
        assert_eq!((taken.wallet, taken.mood), (Wallet::WechatPay, Mood::NoBalance));
        assert_eq!(phones.take(code, NOW), Err(CodeRefusal::Used));
        assert_eq!(phones.take("281234567890123456", NOW).map(|taken| taken.wallet), Ok(Wallet::AlipayCn));
    }
}

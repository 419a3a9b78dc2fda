//! The schemes behind a local QR: whose rules an EMV merchant-presented code follows.

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
}

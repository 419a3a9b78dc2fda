//! What happens on a demo day: who comes, what they buy, how they pay, what comes back, when the line goes down. All of
//! it follows from the seed.

use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::payment::Tender;
use crate::entropy::Entropy;
use crate::sandbox::{Mood, Wallet};

/// How a customer would like to pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// In cash.
    Cash,
    /// By scanning what the shop shows, with this wallet.
    Scans { tender: Tender, wallet: Wallet, customer: Customer },
    /// By showing a code of this wallet.
    Shows { tender: Tender, wallet: Wallet, mood: Mood, cashier: Cashier },
}

/// What a customer does with a code the shop shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Customer {
    /// Pays after so many seconds.
    Pays { after_s: i64 },
    /// The wallet says no after so many seconds.
    Declined { after_s: i64 },
    /// Says so, and the cashier cancels after so many seconds.
    ChangesMind { after_s: i64 },
    /// Cancelled by the cashier, and pays at the same moment.
    PaysWhileCancelling { after_s: i64 },
    /// Walks away; the code runs out.
    Leaves,
}

/// What a cashier does while a customer's code is being taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cashier {
    /// Waits.
    Waits,
    /// Calls it off after so many seconds.
    Cancels { after_s: i64 },
    /// Scans the same code twice, as impatient hands do.
    ScansTwice,
}

/// Money that goes back at the end of a visit, for the last sale that was paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Return {
    /// How much of what was paid.
    pub percent: i64,
    /// How many refunds of so much.
    pub times: u32,
}

/// One customer of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// What is keyed in.
    pub lines: Vec<Money>,
    /// How they would like to pay.
    pub way: Way,
    /// What comes back.
    pub back: Option<Return>,
    /// Seconds until the next customer.
    pub then_s: i64,
}

/// A day: visits, and between which of them the line is down.
#[derive(Debug)]
pub struct Day {
    pub visits: Vec<Visit>,
    pub line_down: std::ops::Range<usize>,
    /// Before which visit the platform changes its certificate.
    pub rotation: usize,
}

/// The partner wallets that pay what the shop shows under Alipay+.
const PARTNERS: [Wallet; 11] = [
    Wallet::AlipayCn,
    Wallet::AlipayHk,
    Wallet::GCash,
    Wallet::TouchNGo,
    Wallet::KakaoPay,
    Wallet::TrueMoney,
    Wallet::Dana,
    Wallet::MPay,
    Wallet::TossPay,
    Wallet::NaverPay,
    Wallet::Unheard,
];

impl Day {
    /// The day of `dice`.
    pub fn throw(dice: &Entropy, sales: u32, currency: Currency) -> Self {
        let visits: Vec<Visit> = (0..sales).map(|_| visit(dice, currency)).collect();
        let third = visits.len() / 3;
        let from = third + usize::try_from(dice.below(third.max(1) as u64)).unwrap_or(0);
        let until = (from + third.max(1)).min(visits.len());
        let rotation = usize::try_from(dice.below(visits.len().max(1) as u64)).unwrap_or(0);
        Self { visits, line_down: from..until, rotation }
    }
}

fn visit(dice: &Entropy, currency: Currency) -> Visit {
    let amount = || Money::new(i64::try_from(200 + dice.below(9_800)).unwrap_or(200), currency);
    let lines = (0..=dice.below(3)).map(|_| amount()).collect();
    let (way, back) = (way(dice), back(dice));
    Visit { lines, way, back, then_s: i64::try_from(20 + dice.below(280)).unwrap_or(20) }
}

fn way(dice: &Entropy) -> Way {
    let partner = usize::try_from(dice.below(PARTNERS.len() as u64)).unwrap_or(0);
    let partner = PARTNERS.get(partner).copied().unwrap_or(Wallet::AlipayCn);
    match dice.below(20) {
        0..=2 => Way::Cash,
        3 | 4 => scans(dice, Tender::LocalQr, Wallet::WechatPay),
        5..=9 => scans(dice, Tender::Wechat, Wallet::WechatPay),
        10..=12 => scans(dice, Tender::Alipay, partner),
        13..=16 => shows(dice, Tender::Wechat, Wallet::WechatPay),
        _ => shows(dice, Tender::Alipay, partner),
    }
}

fn scans(dice: &Entropy, tender: Tender, wallet: Wallet) -> Way {
    let after_s = i64::try_from(3 + dice.below(40)).unwrap_or(3);
    let customer = match dice.below(12) {
        0 => Customer::Declined { after_s },
        1 => Customer::ChangesMind { after_s },
        2 => Customer::PaysWhileCancelling { after_s },
        3 => Customer::Leaves,
        _ => Customer::Pays { after_s },
    };
    Way::Scans { tender, wallet, customer }
}

fn shows(dice: &Entropy, tender: Tender, wallet: Wallet) -> Way {
    // Around the moment at which a wallet or the till calls it off, where everything meets.
    let ms = i64::try_from(2_000 + dice.below(50_000)).unwrap_or(2_000);
    let mood = match dice.below(10) {
        0 => Mood::NoBalance,
        1 => Mood::WrongPassword { ms },
        2 => Mood::WalksAway,
        3..=5 => Mood::Password { ms },
        _ => Mood::Pays,
    };
    let cashier = match dice.below(8) {
        0 => Cashier::Cancels { after_s: i64::try_from(1 + dice.below(30)).unwrap_or(1) },
        1 => Cashier::ScansTwice,
        _ => Cashier::Waits,
    };
    Way::Shows { tender, wallet, mood, cashier }
}

fn back(dice: &Entropy) -> Option<Return> {
    match dice.below(12) {
        0 => Some(Return { percent: 100, times: 1 }),
        1 => Some(Return { percent: 30, times: 2 }),
        2 => Some(Return { percent: 45, times: 3 }),
        _ => None,
    }
}

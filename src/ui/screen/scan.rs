//! Where a scan goes. Whatever a scanner sends comes here whole: it presses no key, and a customer's payment code
//! counts only while a payment waits for one.

use super::pay::{Phase, Start};
use super::sell::tenders::{self, Locked};
use super::{Cashier, Effect, Pay, Reason, Screen, Stage};
use crate::domain::money::Money;
use crate::domain::payment::{State, Tender, UnpaidReason};
use crate::domain::scan::{Noise, PaymentCode, Scanned, recognise};
use crate::i18n::key;
use crate::ui::context::Context;
use crate::ui::keys::Place;
use crate::ui::keys::burst::Scan;
use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};

/// Codes that are remembered as used, by what cannot be turned back into a code.
const REMEMBERED: usize = 16;

/// Why a scan did not begin a payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misread {
    /// A Hong Kong wallet.
    HongKong,
    /// UnionPay.
    UnionPay,
    /// A card scheme's wallet.
    CardScheme,
    /// A wallet this shop does not take.
    NotSetUp(Tender),
    /// A customer's code needs the line at once.
    NoLine(Tender),
    /// This very code was used for a payment.
    Used,
    /// One of our own receipts, while a payment waits for a code.
    Receipt,
    /// A product.
    Product,
    /// Two codes at once.
    Several,
    /// The page for receiving money, or the shop's own code.
    WrongPage,
    /// The keyboard's input method changed the digits.
    InputMethod,
    /// Nothing a wallet issues.
    Unread,
}

impl Misread {
    const fn of(noise: Noise) -> Self {
        match noise {
            Noise::TwoCodes | Noise::TooLong => Self::Several,
            Noise::Address | Noise::ShopCode => Self::WrongPage,
            Noise::FullWidth => Self::InputMethod,
            Noise::Empty | Noise::TooShort | Noise::Foreign | Noise::Control | Noise::Unissued | Noise::CheckDigit => {
                Self::Unread
            }
        }
    }

    /// Whether no code of this wallet pays now: showing it again does not help.
    pub const fn is_useless(self) -> bool {
        matches!(self, Self::HongKong | Self::UnionPay | Self::CardScheme | Self::NotSetUp(_) | Self::NoLine(_))
    }

    /// Whether a customer showed it to pay with, so that they must be told at once.
    const fn is_from_a_customer(self) -> bool {
        matches!(
            self,
            Self::HongKong | Self::UnionPay | Self::CardScheme | Self::NotSetUp(_) | Self::NoLine(_) | Self::Used
        )
    }
}

/// Which codes were given to the engine: only a keyed hash of each, so that no code stays in memory.
#[derive(Debug, Default)]
pub struct Used {
    key: RandomState,
    last: VecDeque<u64>,
}

impl Used {
    fn has(&self, code: &PaymentCode) -> bool {
        self.last.contains(&self.key.hash_one(code.expose()))
    }

    fn add(&mut self, code: &PaymentCode) {
        self.last.push_front(self.key.hash_one(code.expose()));
        self.last.truncate(REMEMBERED);
    }

    /// The last one was not sent after all: it is still good.
    pub fn forget_last(&mut self) {
        self.last.pop_front();
    }
}

impl Cashier {
    /// A scanner read `scan`, or nobody knows what (several codes at once).
    pub fn scanned(&mut self, scan: Option<&Scan>, context: &Context) -> Vec<Effect> {
        self.reason = None;
        let country = &context.config.shop.country;
        let read = scan.map_or(Scanned::Noise(Noise::TwoCodes), |scan| recognise(scan.text(), country));
        match (self.place(), self.waiting_total(), read) {
            (Place::Selling | Place::Scan | Place::NotPaid, Some(total), Scanned::Pay { family, code }) => {
                self.take_code(family.tender(), code, total, context)
            }
            (Place::Selling | Place::Today | Place::Details, _, Scanned::Receipt(payment)) => {
                self.recall(payment, false)
            }
            (Place::Selling, None, Scanned::Pay { .. }) => self.say(Reason::Said(key::REASON_SCAN_NO_AMOUNT)),
            (Place::Selling | Place::Scan | Place::NotPaid, total, read) => self.misread(&read, total, context),
            (Place::Preparing | Place::Waiting | Place::Confirming | Place::Checking, _, read) => self.ignore(&read),
            _ => self.say(Reason::Said(key::REASON_SCAN_NOTHING)),
        }
    }

    /// What a code would pay, where a payment may begin.
    pub(super) fn waiting_total(&self) -> Option<Money> {
        match &self.screen {
            Screen::Sell => self.sell.total(),
            Screen::Pay(pay) => Some(pay.quote.local),
            Screen::Today(_) | Screen::Details(_) => None,
        }
    }

    fn take_code(&mut self, tender: Tender, code: PaymentCode, total: Money, context: &Context) -> Vec<Effect> {
        if self.used.has(&code) && !self.was_never_sent() {
            return self.show_misread(Misread::Used, total, context);
        }
        match tenders::offer(tender, Some(total), context) {
            Ok(()) => self.begin_with(tender, code, total, context),
            Err(Locked::NotSetUp) => self.show_misread(Misread::NotSetUp(tender), total, context),
            Err(Locked::NoLine) => self.show_misread(Misread::NoLine(tender), total, context),
            Err(locked) => self.say(Reason::Said(locked.sentence())),
        }
    }

    /// The last payment was refused before anything was sent: its code was not spent.
    fn was_never_sent(&self) -> bool {
        let Screen::Pay(pay) = &self.screen else { return false };
        let state = pay.payment().map(|payment| &payment.state);
        matches!(state, Some(State::Closed { reason: UnpaidReason::Refused, .. }))
    }

    fn begin_with(&mut self, tender: Tender, code: PaymentCode, total: Money, context: &Context) -> Vec<Effect> {
        let start = Start { ticket: self.ticket(), tender, received: None, scanned: true };
        self.used.add(&code);
        self.expected = None;
        match &mut self.screen {
            Screen::Pay(pay) => pay.phase = Phase::Starting(start),
            _ => {
                let pay = Pay::starting(self.sell.lines(), context.quote(total), start);
                self.screen = Screen::Pay(Box::new(pay));
            }
        }
        self.band_changed(context);
        match &self.screen {
            Screen::Pay(pay) => pay.first_effect(Some(code)).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Not a code that pays, where one could have: said in words.
    fn misread(&mut self, read: &Scanned, total: Option<Money>, context: &Context) -> Vec<Effect> {
        let misread = match read {
            Scanned::HongKong => Misread::HongKong,
            Scanned::UnionPay => Misread::UnionPay,
            Scanned::EmvConsumer => Misread::CardScheme,
            Scanned::Receipt(_) => Misread::Receipt,
            Scanned::Product(_) => Misread::Product,
            Scanned::Noise(noise) => Misread::of(*noise),
            Scanned::Pay { .. } => return Vec::new(),
        };
        match total {
            Some(total) if misread.is_from_a_customer() || self.place() == Place::Scan => {
                self.show_misread(misread, total, context)
            }
            _ => self.say(Reason::Misread(misread)),
        }
    }

    /// On the screen that waits for a code: what it was, what to tell the customer, what to do.
    fn show_misread(&mut self, misread: Misread, total: Money, context: &Context) -> Vec<Effect> {
        self.expected = None;
        let misread = Some(misread);
        match &mut self.screen {
            Screen::Pay(pay) => {
                let moved = pay.stage() != Stage::Scan;
                pay.phase = Phase::Scan { misread };
                if moved {
                    self.band_changed(context);
                }
            }
            _ => {
                let pay = Pay::scanning(self.sell.lines(), context.quote(total), misread);
                self.screen = Screen::Pay(Box::new(pay));
                self.band_changed(context);
            }
        }
        Vec::new()
    }

    /// A payment is under way. A scanner that fires twice needs no word about it.
    fn ignore(&mut self, read: &Scanned) -> Vec<Effect> {
        match read {
            Scanned::Pay { code, .. } if self.used.has(code) => Vec::new(),
            _ => self.say(Reason::Said(key::REASON_SCAN_BUSY)),
        }
    }

    fn say(&mut self, reason: Reason) -> Vec<Effect> {
        self.reason = Some(reason);
        Vec::new()
    }
}

//! The customer's window: draws a [`CustomerDisplay`] and nothing else.
//!
//! The value holds only what a customer may see, so nothing of the manager's can leak onto the second
//! screen. Its one button, another language, sends what it is given. Its language is the customer's; a small second line repeats the
//! friendliest words in the shop's. The same function draws the preview on the cashier's pay panel.

mod back;
mod frame;
mod idle;
mod order;
mod paid;
mod qr;
mod rate;
mod scan;
mod sign;

#[cfg(test)]
pub(crate) mod tests;

use super::widget::qr::QrCode;
use crate::domain::money::Money;
use crate::domain::payment::{Tender, UnpaidReason};
use crate::domain::quote::PublishedRate;
use crate::i18n::{Catalog, Key, Language};
use frame::Stage;
use iced::{Element, Size, Theme};
use std::sync::Arc;

/// What the customer sees.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomerDisplay {
    pub scene: Scene,
    /// The till is in training: nothing on this screen is real.
    pub training: bool,
}

/// One picture of the customer's window.
#[derive(Debug, Clone, PartialEq)]
pub enum Scene {
    /// Nobody is served.
    Idle {
        shop: Shop,
        /// What can be paid with; cash goes without saying.
        tenders: Vec<Tender>,
        /// What the shop offers, sentence by sentence; the first is the largest.
        offers: Vec<String>,
        rate: Option<PublishedRate>,
    },
    /// The sale as it grows.
    Order { shop: Shop, lines: Vec<Line>, due: Amounts, rate: Option<PublishedRate> },
    /// The acquirer has been asked for a code.
    Preparing { due: Amounts },
    /// A code to scan.
    Qr {
        kind: QrKind,
        code: Arc<QrCode>,
        due: Amounts,
        /// How long the code lives; nothing for a code that does not expire.
        life: Option<Life>,
    },
    /// A code whose modules would be too small beside the words.
    QrAlone { code: Arc<QrCode> },
    /// The acquirer gave a code, and none can be drawn in this window so that a phone reads it right.
    NoCode {
        due: Amounts,
        /// The cashier's window shows it instead.
        elsewhere: bool,
    },
    /// The customer is asked to show the code of a wallet.
    ShowCode {
        /// Which wallets' codes can be read.
        wallets: Vec<Tender>,
        /// Why what was shown before cannot pay, in place of how to open a code.
        wrong: Option<Wrong>,
        due: Amounts,
    },
    /// The customer's code was read; the wallet is being asked.
    CodeRead { tender: Tender, due: Amounts },
    /// The customer confirms on the phone.
    Confirming { tender: Tender, due: Amounts },
    /// The outcome is not known; the till asks.
    Checking { tender: Tender, due: Amounts },
    /// The till closes the payment, which is not yet confirmed.
    Cancelling { tender: Tender, due: Amounts },
    /// Paid for sure.
    Paid {
        local: Money,
        /// What the wallet charged, where it says so.
        payer: Option<Money>,
    },
    /// Recorded, not verified.
    Claimed {
        due: Amounts,
        /// The number on the receipt.
        number: String,
    },
    /// Not paid, confirmed: only here the customer reads "you were not charged".
    Closed {
        reason: UnpaidReason,
        /// It was begun with the customer's own code, so there is no QR to speak of.
        scanned: bool,
        due: Amounts,
    },
    /// Taken back, confirmed: what may have been charged for a moment is given back.
    Reversed { tender: Tender, due: Amounts },
    /// Charged after it was called off; the money goes back by itself.
    Late { tender: Tender, due: Amounts },
    /// Money goes back to the customer.
    Refund { amount: Money, tender: Tender, told: RefundTold },
    /// A person must look at it.
    Human { due: Amounts },
    /// Notes and coins.
    Cash { due: Money, received: Option<Money>, change: Option<Money> },
}

/// Why a code that was shown cannot pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wrong {
    pub say: Key,
    /// Showing it again, or a fresh one of the same wallet, does not help.
    pub useless: bool,
}

/// The shop's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shop {
    pub name: String,
    /// In the customer's script, where the shop has one.
    pub local: Option<String>,
}

/// What is asked for, in both currencies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amounts {
    pub local: Money,
    /// About what the wallet will charge; nothing when no rate is fresh enough.
    pub rmb: Option<Money>,
}

/// One line of the sale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The article in the customer's language; without one the line has its number only.
    pub name: Option<String>,
    /// The article in the shop's language.
    pub second: Option<String>,
    pub quantity: u32,
    pub amount: Amounts,
}

/// Whose app reads the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QrKind {
    Wechat,
    /// Alipay and the other wallets of Alipay+.
    Alipay,
    /// The local scheme; its result is verified later.
    LocalQr {
        /// Whether the shop's line is down, which the customer is told.
        offline: bool,
    },
}

/// How far a refund is, as far as the customer needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefundTold {
    /// Noted; it is sent as soon as the line is back.
    Noted,
    /// Noted; the acquirer pays it out as soon as it has the funds.
    Waits,
    /// Asked for; not yet refunded.
    UnderWay,
    /// Confirmed.
    Done,
    /// The shop has to look after it.
    Stuck,
}

/// What is left of a code's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Life {
    pub left_s: u32,
    pub total_s: u32,
}

/// How a window can show a code so that a phone reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeFit {
    /// Beside amounts and steps: [`Scene::Qr`].
    Beside,
    /// When they give way: [`Scene::QrAlone`].
    Alone,
    /// Not at all: [`Scene::NoCode`].
    No,
}

/// The words of the window: the customer's, and the shop's for the second line.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    pub customer: &'a Catalog,
    pub shop: &'a Catalog,
}

/// The button that gives the window another language.
#[derive(Debug, Clone, Copy)]
pub struct Switch<M> {
    /// The language it gives.
    pub next: Language,
    /// What it says when it is pressed.
    pub message: M,
}

/// The theme of the customer's window: light, always.
pub fn theme() -> Theme {
    super::theme::Look::light().theme()
}

/// Draws `display` in a window of `size` logical pixels, each `scale` physical pixels wide.
///
/// Landscape or portrait by shape; all sizes grow with the window, from a preview of 350 pixels to 4K.
///
/// With `switch` a person at the window can ask for another language where nothing is pressing.
pub fn view<'a, M: Clone + 'a>(
    display: &CustomerDisplay,
    words: Words<'_>,
    size: Size,
    scale: f32,
    switch: Option<Switch<M>>,
) -> Element<'a, M> {
    let stage = Stage::new(words, size, scale);
    if !display.training {
        return scene(&stage, &display.scene, switch);
    }
    let has_band = matches!(display.scene, Scene::Qr { .. });
    stage.under_training(scene(&stage.trained(has_band), &display.scene, switch), has_band)
}

/// How a window of `size` logical pixels, each `scale` physical pixels wide, can show `code`.
pub fn code_fit(code: &QrCode, words: Words<'_>, size: Size, scale: f32, training: bool) -> CodeFit {
    let stage = Stage::new(words, size, scale);
    match training {
        true => qr::fit(&stage.trained(true), &stage.trained(false), code),
        false => qr::fit(&stage, &stage, code),
    }
}

/// The window while the till is not open: the cat, and no word that could be wrong.
pub fn closed<'a, M: 'a>(size: Size) -> Element<'a, M> {
    idle::closed(size)
}

fn scene<'a, M: Clone + 'a>(stage: &Stage<'_>, scene: &Scene, switch: Option<Switch<M>>) -> Element<'a, M> {
    let switch = switch.map(|switch| frame::switch(stage, switch));
    match scene {
        Scene::Idle { shop, tenders, offers, rate } => {
            idle::view(stage, switch, shop, (tenders, offers), rate.as_ref())
        }
        Scene::Order { shop, lines, due, rate } => order::view(stage, switch, shop, lines, *due, rate.as_ref()),
        Scene::Qr { kind, code, due, life } => qr::view(stage, switch, *kind, code, *due, *life),
        Scene::QrAlone { code } => qr::alone(stage, code),
        Scene::NoCode { due, elsewhere } => sign::no_code(stage, *due, *elsewhere),
        Scene::Paid { local, payer } => paid::view(stage, *local, *payer),
        Scene::Cash { due, received, change } => paid::cash(stage, *due, *received, *change),
        Scene::Preparing { due } => sign::preparing(stage, *due),
        Scene::ShowCode { wallets, wrong, due } => scan::show(stage, switch, wallets, *wrong, *due),
        Scene::CodeRead { tender, due } => scan::read(stage, *tender, *due),
        Scene::Confirming { tender, due } => sign::confirming(stage, *tender, *due),
        Scene::Checking { tender, due } => sign::checking(stage, *tender, *due),
        Scene::Cancelling { tender, due } => sign::cancelling(stage, *tender, *due),
        Scene::Claimed { due, number } => sign::claimed(stage, *due, number),
        Scene::Closed { reason, scanned, due } => sign::closed(stage, *reason, *scanned, *due),
        Scene::Reversed { tender, due } => back::reversed(stage, *tender, *due),
        Scene::Late { tender, due } => back::late(stage, *tender, *due),
        Scene::Refund { amount, tender, told } => back::refund(stage, *amount, *tender, *told),
        Scene::Human { due } => sign::human(stage, *due),
    }
}

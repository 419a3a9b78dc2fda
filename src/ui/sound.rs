//! What is heard of a payment: tones for its end, and the amount in words when it is paid.
//!
//! What to play is decided by plain functions of what is on the cashier's screen, which shows committed pictures only.
//! Playing needs the feature `sound` and a loudspeaker; where one of them is missing, the till is silent and nothing else
//! changes.

#[cfg(any(test, feature = "sound"))]
mod clips;
mod player;
#[cfg(feature = "sound")]
mod speaker;
#[cfg(test)]
mod tests;
pub mod tone;
pub mod voice;

pub use player::{Play, Player};
pub use tone::Cue;
pub use voice::Voice;

use super::screen::{Screen, Stage};
use crate::config::Sound;
use crate::domain::id::PaymentId;
use crate::domain::money::Money;
use crate::domain::payment::Tender;
use crate::i18n::Language;
use std::collections::VecDeque;

/// Sounds that are remembered as heard.
const REMEMBERED: usize = 32;

/// The part of the cashier's screen that can be heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The stored payment; nothing before it is stored.
    pub payment: Option<PaymentId>,
    /// Where it is.
    pub stage: Stage,
}

impl Moment {
    /// Nothing while no payment is on the screen.
    pub fn of(screen: &Screen) -> Option<Self> {
        let Screen::Pay(pay) = screen else { return None };
        Some(Self { payment: pay.payment().map(|payment| payment.id.clone()), stage: pay.stage() })
    }
}

/// What the change from `before` to `after` sounds like.
///
/// Only a payment that moves while it is on the screen is heard: to look at an old one is no news.
pub fn cue(before: Option<&Moment>, after: Option<&Moment>) -> Option<Cue> {
    let after = after?;
    let moved = before.is_none_or(|before| before.stage != after.stage);
    if after.stage == Stage::Sent && after.payment.is_none() {
        return moved.then_some(Cue::CodeRead);
    }
    let same = before.is_some_and(|before| before.payment.is_none() || before.payment == after.payment);
    if !moved || !same {
        return None;
    }
    match after.stage {
        Stage::Confirming | Stage::Checking | Stage::Cancelling => Some(Cue::Busy),
        Stage::Paid => Some(Cue::Paid),
        Stage::NotPaid | Stage::Refused => Some(Cue::NotPaid),
        Stage::Claimed => Some(Cue::NotVerified),
        Stage::Late | Stage::Mismatch => Some(Cue::Look),
        Stage::Scan | Stage::Sent | Stage::Preparing | Stage::Waiting | Stage::Unmatched | Stage::Cash => None,
    }
}

/// Something to play, whole in itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// What happened.
    pub cue: Cue,
    /// With its tones; else with words alone.
    pub tones: bool,
    /// What is said after the tones.
    pub said: Option<Money>,
    /// In which languages, one after another.
    pub voices: Vec<Voice>,
    /// Practice sounds an octave lower.
    pub training: bool,
    /// 0 to 100.
    pub volume: u32,
}

/// Listens to the cashier's screen.
#[derive(Debug)]
pub struct Sounds {
    settings: Sound,
    voices: Vec<Voice>,
    training: bool,
    player: Player,
    last: Option<Moment>,
    heard: VecDeque<(PaymentId, Stage)>,
}

impl Sounds {
    /// Of a till whose cashier reads `language`. Mandarin is for the customer and comes first.
    pub fn new(settings: Sound, language: Language, training: bool) -> Self {
        let mut voices = vec![Voice::Chinese];
        voices.extend(Voice::from_tag(language.tag()).filter(|voice| *voice != Voice::Chinese));
        let player = Player::start(settings);
        Self { settings, voices, training, player, last: None, heard: VecDeque::new() }
    }

    /// What is to be played now that the screen is this one.
    pub fn of(&mut self, screen: &Screen) -> Option<Play> {
        let order = self.order(screen)?;
        Some(self.player.play(order))
    }

    /// The same, not yet given to the player.
    pub fn order(&mut self, screen: &Screen) -> Option<Order> {
        let now = Moment::of(screen);
        let cue = cue(self.last.as_ref(), now.as_ref());
        self.last = now;
        let cue = cue?;
        let (tones, said) = (self.has_tones(cue), self.said(cue, screen));
        if self.was_heard() || (!tones && said.is_none()) {
            return None;
        }
        let Sound { volume, .. } = self.settings;
        Some(Order { cue, tones, said, voices: self.voices.clone(), training: self.training, volume })
    }

    /// Once for each payment and state, however often it comes back to it.
    fn was_heard(&mut self) -> bool {
        let Some(Moment { payment: Some(payment), stage }) = self.last.clone() else { return false };
        let this = (payment, stage);
        if self.heard.contains(&this) {
            return true;
        }
        self.heard.push_front(this);
        self.heard.truncate(REMEMBERED);
        false
    }

    const fn has_tones(&self, cue: Cue) -> bool {
        match cue {
            Cue::Paid | Cue::CodeRead | Cue::Busy => self.settings.paid,
            Cue::NotPaid | Cue::Look => self.settings.not_paid,
            Cue::NotVerified => self.settings.not_verified,
        }
    }

    /// Cash was counted by hand, so nobody has to be told; practice never speaks of money.
    fn said(&self, cue: Cue, screen: &Screen) -> Option<Money> {
        let Screen::Pay(pay) = screen else { return None };
        let spoken = cue == Cue::Paid && self.settings.voice && !self.training && pay.tender() != Tender::Cash;
        pay.payment().filter(|_| spoken).map(|payment| payment.amount)
    }
}

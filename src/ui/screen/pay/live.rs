//! A stored payment on the screen: its newest picture, and what this screen saw of it.

use crate::domain::money::Money;
use crate::domain::payment::{Payment, State};
use crate::domain::time::Timestamp;
use crate::ui::context::Context;
use crate::ui::customer::CodeFit;
use crate::ui::screen::display::fit;
use crate::ui::widget::qr::QrCode;
use std::sync::Arc;

/// Lines of the log a screen keeps.
const LOG: usize = 24;

/// A stored payment.
#[derive(Debug)]
pub struct Live {
    /// Its newest picture.
    pub payment: Payment,
    /// Since when it is in this state, as far as this screen saw.
    pub since: Timestamp,
    /// When the acquirer was last asked.
    pub asked_at: Option<Timestamp>,
    /// What happened, oldest first.
    pub log: Vec<Note>,
    /// Its code, built once.
    pub code: Option<Arc<QrCode>>,
    /// The code is shown in this window too.
    pub qr_here: bool,
    /// Cash that was given.
    pub received: Option<Money>,
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub at: Timestamp,
    pub what: Noted,
}

/// What a line of the log says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noted {
    /// The order went out.
    Sent,
    /// The customer can pay.
    Shown,
    /// The customer is entering a password.
    Password,
    /// A question was answered and changed nothing. `no_line` when the line was down.
    Asked { count: usize, no_line: bool },
    /// No answer could be trusted.
    NoAnswer,
    /// The acquirer is asked to close it.
    Closing,
    /// The acquirer is asked to take it back: a customer's code began it.
    TakingBack,
}

impl Live {
    pub(super) fn new(payment: Payment, received: Option<Money>, context: &Context) -> Self {
        let since = payment.charge().map_or(context.now, |charge| charge.at);
        let mut live =
            Self { code: code_of(&payment), payment, since, asked_at: None, log: Vec::new(), qr_here: false, received };
        live.log.push(Note { at: live.payment.created_at, what: Noted::Sent });
        live.note_state(context);
        live
    }

    pub(super) fn learn(&mut self, payment: &Payment, context: &Context) {
        let moved = payment.state.word() != self.payment.state.word();
        if payment.payload() != self.payment.payload() {
            self.code = code_of(payment);
        }
        self.payment = payment.clone();
        if moved {
            self.since = context.now;
            self.qr_here &= self.code.is_some();
            self.note_state(context);
        }
    }

    /// Whether this window may show the code or hide it; where the customer cannot see theirs it is here anyway.
    pub fn may_show_here(&self, context: &Context) -> bool {
        self.code.is_some() && context.customer_window && fit(self, context) != Some(CodeFit::No)
    }

    pub(super) fn asked(&mut self, context: &Context) {
        self.asked_at = Some(context.now);
        let count = self.questions().saturating_add(1);
        self.note(Noted::Asked { count, no_line: context.down_since().is_some() }, context);
    }

    /// Questions that were asked, as far as this screen saw.
    pub fn questions(&self) -> usize {
        self.log.iter().filter(|note| matches!(note.what, Noted::Asked { .. })).count()
    }

    fn note_state(&mut self, context: &Context) {
        match self.payment.state {
            State::Confirming { payload: None } => self.note(Noted::Password, context),
            State::Closing { .. } if self.payment.scanned => self.note(Noted::TakingBack, context),
            State::Showing { .. } | State::Confirming { .. } | State::Claimed { .. } => {
                self.note(Noted::Shown, context);
            }
            State::Unknown => self.note(Noted::NoAnswer, context),
            State::Closing { .. } => self.note(Noted::Closing, context),
            _ => {}
        }
    }

    pub(super) fn note(&mut self, what: Noted, context: &Context) {
        if self.log.len() >= LOG {
            self.log.remove(1);
        }
        self.log.push(Note { at: context.now, what });
    }

    /// Seconds the customer still has, and seconds there were.
    pub fn time_left(&self, now: Timestamp) -> (i64, i64) {
        let total = self.payment.expires_at.since(self.payment.created_at) / 1000;
        let left = self.payment.expires_at.since(now) / 1000;
        (left.clamp(0, total.max(0)), total.max(1))
    }
}

/// The newest picture of a payment that was read a moment ago.
pub(super) fn newest(payment: Payment, context: &Context) -> Payment {
    match context.newest(&payment.id) {
        Some(known) if known.rev > payment.rev => known.clone(),
        _ => payment,
    }
}

/// A code that does not fit into a QR was never shown by the acquirer either; then there is none.
fn code_of(payment: &Payment) -> Option<Arc<QrCode>> {
    payment.payload().and_then(|payload| QrCode::new(payload).ok()).map(Arc::new)
}

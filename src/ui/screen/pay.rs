//! One payment on the screen, from choosing the tender to its end.
//!
//! What is true in one phase only lives in that phase. Nothing here decides what a payment is: the
//! engine commits pictures, and the screen shows the newest one.

mod act;
mod cash;
mod checking;
mod claimed;
mod declined;
mod human;
mod live;
mod notpaid;
mod paid;
pub mod panel;
mod refused;
mod scan;
pub mod stage;
mod view;
mod waiting;

pub use act::given;
pub use declined::codes_in;
pub use live::{Live, Note, Noted};
pub use stage::Stage;
pub use view::view;

use super::scan::Misread;
use super::{Effect, Ticket};
use crate::domain::id::PaymentId;
use crate::domain::keypad::Keypad;
use crate::domain::money::Money;
use crate::domain::payment::{Payment, Tender};
use crate::domain::quote::Quote;
use crate::domain::sale::Sale;
use crate::domain::scan::PaymentCode;
use crate::sync::SyncError;
use crate::ui::context::Context;
use crate::ui::keys::Place;
use live::newest;
use std::sync::Arc;

/// What came of beginning or recalling a payment.
pub type Outcome = Result<Box<(Sale, Payment)>, Arc<SyncError>>;

/// The pay panel.
#[derive(Debug)]
pub struct Pay {
    /// What is bought.
    pub lines: Vec<Money>,
    /// What it costs, in both currencies.
    pub quote: Quote,
    /// Where the payment is.
    pub phase: Phase,
    /// The sale as stored with its first payment.
    sale: Option<Sale>,
    /// Opened out of a list: the sale being typed is another one.
    recalled: bool,
}

/// Where the payment on the screen is.
#[derive(Debug)]
pub enum Phase {
    /// The customer's code is waited for; nothing is stored yet. `misread` is what was scanned instead.
    Scan { misread: Option<Misread> },
    /// Cash is being counted; nothing is stored yet.
    Cash { received: Keypad },
    /// The engine is storing the payment.
    Starting(Start),
    /// It is stored; this is what is known of it.
    Live(Box<Live>),
    /// It could not be begun.
    Refused { tender: Tender, error: Arc<SyncError> },
}

/// A payment the engine was asked to begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    /// The number of the request.
    pub ticket: Ticket,
    /// How the customer pays.
    pub tender: Tender,
    /// Cash that was given.
    pub received: Option<Money>,
    /// With the code the customer showed, which went along with the request and is kept nowhere.
    pub scanned: bool,
}

impl Pay {
    /// Cash for a sale that is not stored yet.
    pub fn cash(lines: Vec<Money>, quote: Quote) -> Self {
        let received = Keypad::new(quote.local.currency);
        Self { lines, quote, phase: Phase::Cash { received }, sale: None, recalled: false }
    }

    /// Any other tender: the engine is about to store it.
    pub const fn starting(lines: Vec<Money>, quote: Quote, start: Start) -> Self {
        Self { lines, quote, phase: Phase::Starting(start), sale: None, recalled: false }
    }

    /// The customer's code is waited for.
    pub const fn scanning(lines: Vec<Money>, quote: Quote, misread: Option<Misread>) -> Self {
        Self { lines, quote, phase: Phase::Scan { misread }, sale: None, recalled: false }
    }

    /// A stored payment out of a list.
    pub fn recalled(sale: Sale, payment: Payment, context: &Context) -> Self {
        let newest = newest(payment, context);
        let live = Live::new(newest, None, context);
        Self {
            lines: sale.lines.clone(),
            quote: sale.quote.clone(),
            phase: Phase::Live(Box::new(live)),
            sale: Some(sale),
            recalled: true,
        }
    }

    /// The stored payment, once there is one.
    pub fn payment(&self) -> Option<&Payment> {
        match &self.phase {
            Phase::Live(live) => Some(&live.payment),
            _ => None,
        }
    }

    /// The same with what this screen knows of it.
    pub fn live(&self) -> Option<&Live> {
        match &self.phase {
            Phase::Live(live) => Some(live),
            _ => None,
        }
    }

    /// How the payment settles the sale.
    pub fn tender(&self) -> Tender {
        match &self.phase {
            Phase::Cash { .. } => Tender::Cash,
            Phase::Starting(start) => start.tender,
            Phase::Live(live) => live.payment.tender,
            Phase::Refused { tender, .. } => *tender,
            Phase::Scan { .. } => Tender::Wechat,
        }
    }

    /// What the band says.
    pub fn stage(&self) -> Stage {
        match &self.phase {
            Phase::Scan { .. } => Stage::Scan,
            Phase::Cash { .. } => Stage::Cash,
            Phase::Starting(start) if start.scanned => Stage::Sent,
            Phase::Starting(_) => Stage::Preparing,
            Phase::Live(live) => Stage::of(&live.payment),
            Phase::Refused { .. } => Stage::Refused,
        }
    }

    /// Whether it was begun with the code of a customer.
    pub fn scanned(&self) -> bool {
        match &self.phase {
            Phase::Starting(start) => start.scanned,
            Phase::Live(live) => live.payment.scanned,
            _ => false,
        }
    }

    /// Whether the acquirer gave a code that cannot be drawn so that it reads right: no window shows one.
    pub fn has_no_code(&self) -> bool {
        matches!(&self.phase, Phase::Live(live) if live.payment.payload().is_some() && live.code.is_none())
    }

    /// Whether the customer showed a code that cannot pay here.
    pub fn is_refused_code(&self) -> bool {
        matches!(self.phase, Phase::Scan { misread: Some(misread) } if misread.is_useless())
    }

    /// Where the cashier is, for the table of keys.
    pub fn place(&self) -> Place {
        match self.stage() {
            Stage::Confirming if self.payment().is_some_and(|payment| payment.payload().is_none()) => Place::Confirming,
            stage => stage.place(),
        }
    }

    /// Whether the payment can be called off by the cashier now.
    pub fn may_cancel(&self) -> bool {
        matches!(self.stage(), Stage::Preparing | Stage::Sent | Stage::Waiting | Stage::Confirming | Stage::Claimed)
            && self.payment().is_some()
    }

    /// What has to be done to begin it, with the customer's code where there is one.
    pub fn first_effect(&self, code: Option<PaymentCode>) -> Option<Effect> {
        let Phase::Starting(Start { ticket, tender, .. }) = self.phase else { return None };
        Some(match &self.sale {
            Some(sale) => Effect::Again { ticket, sale: sale.clone(), tender, code },
            None => Effect::Begin { ticket, lines: self.lines.clone(), tender, code },
        })
    }

    /// The engine stored it, or could not; false when that was another request.
    pub fn begun(&mut self, answered: Ticket, outcome: Outcome, context: &Context) -> bool {
        let start = match self.phase {
            Phase::Starting(start) if start.ticket == answered => start,
            _ => return false,
        };
        match outcome {
            Ok(begun) => {
                let (sale, payment) = *begun;
                self.quote = sale.quote.clone();
                self.sale = Some(sale);
                // An answer that came back first has told more already.
                let live = Live::new(newest(payment, context), start.received, context);
                self.phase = Phase::Live(Box::new(live));
            }
            Err(error) => self.phase = Phase::Refused { tender: start.tender, error },
        }
        true
    }

    /// A newer picture of this payment; true when the band changes.
    pub fn learn(&mut self, payment: &Payment, context: &Context) -> bool {
        let before = self.stage();
        let Phase::Live(live) = &mut self.phase else { return false };
        if payment.rev <= live.payment.rev {
            return false;
        }
        live.learn(payment, context);
        self.stage() != before
    }

    /// The acquirer answered and nothing changed.
    pub fn asked(&mut self, id: &PaymentId, context: &Context) {
        if let Phase::Live(live) = &mut self.phase
            && live.payment.id == *id
        {
            live.asked(context);
        }
    }

    /// The cancel could not be stored: the payment goes on, and nobody may think otherwise.
    pub fn not_cancelled(&mut self, id: &PaymentId, error: &Arc<SyncError>, context: &Context) {
        if let Phase::Live(live) = &mut self.phase
            && live.payment.id == *id
        {
            tracing::error!(payment = %id, %error, "cancel not stored");
            live.note(Noted::NoAnswer, context);
        }
    }
}

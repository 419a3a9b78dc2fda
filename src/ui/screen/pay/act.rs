//! What a person does while a payment is on the screen.

use super::super::sell::{pad_key, tenders};
use super::super::{Cashier, Effect, Over, Question, Screen};
use super::{Phase, Stage, Start};
use crate::domain::keypad::{Key as PadKey, Keypad};
use crate::domain::money::Money;
use crate::domain::payment::Tender;
use crate::i18n::key;
use crate::ui::context::Context;
use crate::ui::keys::Action;

impl Cashier {
    pub(in crate::ui::screen) fn act_paying(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        let Screen::Pay(pay) = &self.screen else { return Vec::new() };
        let human = matches!(pay.stage(), Stage::Mismatch | Stage::Late | Stage::Unmatched);
        // The list would leave a payment, or a paid sale, behind.
        if *action == Action::Today && !human {
            return self.refuse(key::REASON_FINISH_FIRST);
        }
        match pay.stage() {
            Stage::Scan => self.act_scan(action, context),
            Stage::Cash => self.act_cash(action, context),
            Stage::Preparing | Stage::Sent | Stage::Waiting | Stage::Confirming | Stage::Claimed => {
                self.act_open(action, context)
            }
            Stage::Checking | Stage::Cancelling => self.act_checking(action),
            Stage::Paid => self.act_paid(action),
            Stage::NotPaid => self.act_not_paid(action, context),
            Stage::Refused if *action == Action::Back => {
                self.screen = Screen::Sell;
                Vec::new()
            }
            Stage::Mismatch | Stage::Late | Stage::Unmatched => self.act_human(action, context),
            Stage::Refused => self.useless(),
        }
    }

    fn act_open(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        let Screen::Pay(pay) = &mut self.screen else { return Vec::new() };
        let claimed = pay.stage() == Stage::Claimed;
        let Phase::Live(live) = &mut pay.phase else { return Vec::new() };
        let (id, scanned) = (live.payment.id.clone(), live.payment.scanned);
        match action {
            Action::Back if claimed => self.put_over(Over::Question(Question::NotPaid(id))),
            Action::Back => self.put_over(Over::Question(Question::Cancel(id, scanned))),
            // The claim is in the journal since its code was drawn; the till goes on asking.
            Action::Primary if claimed => self.leave(),
            Action::Ask => vec![Effect::Ask(id)],
            Action::QrHere if live.may_show_here(context) => {
                live.qr_here = !live.qr_here;
                Vec::new()
            }
            _ => self.useless(),
        }
    }

    fn act_paid(&mut self, action: &Action) -> Vec<Effect> {
        let Screen::Pay(pay) = &self.screen else { return Vec::new() };
        let id = pay.payment().map(|payment| payment.id.clone());
        match (action, id) {
            (Action::Primary, _) => self.leave(),
            // The sale is paid: it must not stay on the keypad while money goes back.
            (Action::Refund, Some(id)) => {
                if !pay.recalled {
                    self.sell.reset();
                }
                self.recall(id, true)
            }
            _ => self.useless(),
        }
    }

    fn act_scan(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        match action {
            Action::Pay(tender) => self.try_again(*tender, context),
            Action::Back => self.back_to_sale(context),
            _ => self.useless(),
        }
    }

    /// Back to the lines of the sale, or to the list it was opened from.
    fn back_to_sale(&mut self, context: &Context) -> Vec<Effect> {
        match &self.screen {
            Screen::Pay(pay) if pay.recalled => self.open_today(context),
            _ => {
                self.screen = Screen::Sell;
                Vec::new()
            }
        }
    }

    fn act_checking(&mut self, action: &Action) -> Vec<Effect> {
        let Screen::Pay(pay) = &self.screen else { return Vec::new() };
        let Some(id) = pay.payment().map(|payment| payment.id.clone()) else { return Vec::new() };
        match action {
            Action::Ask => vec![Effect::Ask(id)],
            Action::Park => {
                self.parked.insert(id);
                self.leave()
            }
            _ => self.useless(),
        }
    }

    fn act_not_paid(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        match action {
            Action::Pay(tender) => self.try_again(*tender, context),
            Action::Scan => self.wait_for_code(context),
            Action::Back => self.back_to_sale(context),
            _ => self.useless(),
        }
    }

    /// The same sale, to be paid with the code the customer shows next.
    fn wait_for_code(&mut self, context: &Context) -> Vec<Effect> {
        let Screen::Pay(pay) = &mut self.screen else { return Vec::new() };
        if let Err(locked) = tenders::offer_scan(Some(pay.quote.local), context) {
            return self.refuse(locked.sentence());
        }
        pay.phase = Phase::Scan { misread: None };
        self.band_changed(context);
        Vec::new()
    }

    /// Another payment of the same sale, with a new number; the engine refuses unless all before it
    /// are confirmed unpaid.
    fn try_again(&mut self, tender: Tender, context: &Context) -> Vec<Effect> {
        let ticket = self.ticket();
        let Screen::Pay(pay) = &mut self.screen else { return Vec::new() };
        if let Err(locked) = tenders::offer(tender, Some(pay.quote.local), context) {
            return self.refuse(locked.sentence());
        }
        let received = Keypad::new(pay.quote.local.currency);
        pay.phase = match tender {
            Tender::Cash => Phase::Cash { received },
            _ => Phase::Starting(Start { ticket, tender, received: None, scanned: false }),
        };
        let effect = pay.first_effect(None);
        self.band_changed(context);
        effect.into_iter().collect()
    }

    fn act_human(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        match action {
            // The sale cannot be charged again, so it does not stay on the keypad either.
            Action::Back => self.leave(),
            Action::Today => {
                self.leave();
                self.open_today(context)
            }
            _ => self.useless(),
        }
    }

    fn act_cash(&mut self, action: &Action, context: &Context) -> Vec<Effect> {
        let ticket = self.ticket();
        let Screen::Pay(pay) = &mut self.screen else { return Vec::new() };
        let due = pay.quote.local;
        let Phase::Cash { received } = &mut pay.phase else { return Vec::new() };
        if let Some(pressed) = pad_key(action).filter(|pressed| *pressed != PadKey::Plus) {
            received.press(pressed);
            return Vec::new();
        }
        match action {
            Action::Received(given) => {
                set(received, *given);
                Vec::new()
            }
            Action::Primary => {
                let given = given(received).unwrap_or(due);
                if given.minor < due.minor {
                    return self.refuse(key::CASH_MISSING);
                }
                let received = Some(given);
                pay.phase = Phase::Starting(Start { ticket, tender: Tender::Cash, received, scanned: false });
                pay.first_effect(None).into_iter().collect()
            }
            Action::Back => self.back_to_sale(context),
            _ => self.useless(),
        }
    }

    /// This sale is done with; the next customer's turn, or back to the list it came from.
    pub(super) fn leave(&mut self) -> Vec<Effect> {
        match &self.screen {
            Screen::Pay(pay) if pay.recalled => self.screen = Screen::Sell,
            _ => self.next_sale(),
        }
        vec![Effect::ReadDesk]
    }
}

/// What was typed as given; nothing typed means exactly the amount.
pub fn given(received: &Keypad) -> Option<Money> {
    received.total().ok().filter(|given| given.minor > 0)
}

fn set(received: &mut Keypad, amount: Money) {
    received.reset();
    for digit in amount.minor.max(0).to_string().bytes() {
        received.press(PadKey::Digit(digit.saturating_sub(b'0')));
    }
}

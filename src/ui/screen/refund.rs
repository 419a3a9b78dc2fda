//! Refunds in words: what is queued, sent, accepted, done or stuck, and why.

use super::parts::{View, paragraph};
use super::why::{reason, why};
use crate::domain::payment::Tender;
use crate::domain::refund::{Refund, RefundState};
use crate::i18n::{Key, key, word};
use crate::ui::context::Context;
use crate::ui::customer::RefundTold;
use crate::ui::font::Weight;
use crate::ui::icon::Icon;
use crate::ui::theme::{StateRole, size, space};
use crate::ui::widget::{label, pill};
use iced::widget::{column, row, space as gap};
use iced::{Alignment, Fill};

/// Its colour and sign.
pub const fn sign_of(state: &RefundState) -> (StateRole, Icon) {
    match state {
        RefundState::Due { .. } | RefundState::Sent { .. } | RefundState::Pending { .. } => {
            (StateRole::Idle, Icon::Hourglass)
        }
        RefundState::Refunded { .. } => (StateRole::Idle, Icon::Refund),
        RefundState::Failed { .. } => (StateRole::Fail, Icon::Cross),
        RefundState::Abnormal { .. } => (StateRole::Fail, Icon::Warning),
    }
}

/// What the customer is told of it: on its way is only what left the shop and was not refused.
pub fn told(refund: &Refund, context: &Context) -> RefundTold {
    match &refund.state {
        RefundState::Due { .. } if context.is_down(refund.tender) => RefundTold::Noted,
        RefundState::Due { why: Some(_) } => RefundTold::Waits,
        RefundState::Due { why: None } | RefundState::Sent { refused: None, .. } | RefundState::Pending { .. } => {
            RefundTold::UnderWay
        }
        RefundState::Refunded { .. } => RefundTold::Done,
        RefundState::Sent { refused: Some(_), .. } | RefundState::Failed { .. } | RefundState::Abnormal { .. } => {
            RefundTold::Stuck
        }
    }
}

/// The same as a sentence the cashier says.
pub fn say(refund: &Refund, context: &Context) -> Key {
    match told(refund, context) {
        RefundTold::Noted => key::SAY_REFUND_NOTED,
        RefundTold::Waits => key::SAY_REFUND_WAITS,
        RefundTold::UnderWay => key::SAY_REFUNDING,
        RefundTold::Done if refund.tender == Tender::Cash => key::CUSTOMER_REFUND_CASH,
        RefundTold::Done => key::SAY_REFUNDED,
        RefundTold::Stuck => key::CUSTOMER_REFUND_STUCK_TEXT,
    }
}

/// One sentence: where it stands, and what happens next.
pub fn sentence(refund: &Refund, context: &Context) -> String {
    let wallet = context.say(word::tender(refund.tender));
    let with = |sentence| context.say_with(sentence, &[("wallet", (&wallet).into())]);
    match &refund.state {
        RefundState::Due { why: Some(_) } => with(key::REFUND_WAITS_TEXT),
        RefundState::Due { why: None } if context.is_down(refund.tender) => context.say(key::REFUND_QUEUED_TEXT),
        RefundState::Due { why: None } => with(key::REFUND_DUE_TEXT),
        RefundState::Sent { refused: Some(_), .. } => with(key::REFUND_REFUSED_TEXT),
        RefundState::Sent { refused: None, .. } => with(key::REFUND_SENT_TEXT),
        RefundState::Pending { .. } => with(key::REFUND_PENDING_TEXT),
        RefundState::Refunded { payer, at, .. } => {
            let time = context.clock(*at);
            match (refund.tender, payer) {
                (Tender::Cash, _) => context.say_with(key::REFUND_CASH_TEXT, &[("time", time.into())]),
                (_, Some(payer)) => {
                    let payer = context.words.money(*payer);
                    let args = [("wallet", wallet.into()), ("time", time.into()), ("payer", payer.into())];
                    context.say_with(key::REFUND_DONE_PAYER_TEXT, &args)
                }
                (_, None) => {
                    context.say_with(key::REFUND_DONE_TEXT, &[("wallet", wallet.into()), ("time", time.into())])
                }
            }
        }
        RefundState::Failed { .. } => context.say(key::REFUND_FAILED_TEXT),
        RefundState::Abnormal { .. } => with(key::REFUND_STUCK_TEXT),
    }
}

/// A refund in a list of its payment: amount, state, when, why, what next.
pub fn entry<'a>(refund: &Refund, context: &Context) -> View<'a> {
    let look = &context.look;
    let palette = look.palette;
    let (role, sign) = sign_of(&refund.state);
    let first = row![
        label(look, context.words.money(refund.amount), size::LABEL, Weight::Medium),
        gap::horizontal(),
        pill(look, role, sign, context.say(word::refund(&refund.state))),
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center);
    let asked = context.clock(refund.created_at);
    let asked = match &refund.reason {
        Some(given) => {
            let because = reason(given, context);
            context.say_with(key::REFUND_ASKED_BECAUSE, &[("time", asked.into()), ("reason", because.into())])
        }
        None => context.say_with(key::REFUND_ASKED, &[("time", asked.into())]),
    };
    column![
        first,
        paragraph(look, asked, size::SMALL, Weight::Regular, palette.text_3),
        paragraph(look, sentence(refund, context), size::SMALL, Weight::Regular, palette.text_2),
        why(refund, context).map(|why| paragraph(look, why, size::SMALL, Weight::Regular, palette.text_3)),
    ]
    .spacing(space::XXS)
    .padding([space::XS, 0.0])
    .width(Fill)
    .into()
}

//! A person must look: what happened, what to tell the customer, the one safe step. Nothing can charge.

use super::super::parts::{View, Weighty, fact, paragraph, spring, tell};
use super::super::refund;
use super::super::why::quoted;
use super::panel::{Cap, Parts, action, panel};
use super::waiting::{amounts_beside, wallet};
use super::{Live, Pay, Stage};
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::payment::{Payment, State};
use crate::domain::refund::{Refund, left};
use crate::i18n::{Trouble, key, trouble};
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::icon::Icon;
use crate::ui::keys::Action;
use crate::ui::theme::{StateRole, size, space};
use iced::widget::column;

pub fn view<'a>(pay: &'a Pay, live: &'a Live, context: &'a Context) -> View<'a> {
    let look = &context.look;
    let palette = look.palette;
    let words = told(pay, live, context);
    let args = [("wallet", wallet(pay, context).into())];
    // The till gives a late charge back by itself: how far that is.
    let returned: Vec<View<'a>> =
        context.refunds_of(&live.payment.id).map(|refund| refund::entry(refund, context)).collect();
    let title = if pay.stage() == Stage::Late { key::HUMAN_LATE_TITLE } else { key::HUMAN_TITLE };
    let left = column![
        paragraph(look, context.say(title), size::TITLE, Weight::Bold, palette.text),
        paragraph(look, context.say_with(words.what, &args), size::BODY, Weight::Regular, palette.text_2),
        reported(live, context),
        tell(context, StateRole::Fail, key::PAY_TELL_CUSTOMER, words.say),
        spring(),
        paragraph(look, context.say(key::TROUBLE_STEP), size::SMALL, Weight::Regular, palette.text_3),
        paragraph(look, context.say_with(words.step, &args), size::LABEL, Weight::Medium, palette.text),
        spring(),
        fact(context, Icon::Info, StateRole::Idle, context.say(key::PAID_NUMBER), live.payment.id.to_string()),
    ]
    .spacing(context.layout().card.gap);
    let back = action(
        context,
        "back",
        Weighty::Primary,
        None,
        context.say(key::BUTTON_BACK_TO_SELLING),
        Cap::Word(key::KEY_ESCAPE),
        Action::Back,
    );
    let parts = Parts {
        right: None,
        left: left.into(),
        side: Some(column![amounts_beside(pay, context), column(returned)].spacing(space::L).into()),
        leave: None,
        next: vec![back],
    };
    panel(pay, context, parts)
}

fn told(pay: &Pay, live: &Live, context: &Context) -> Trouble {
    match pay.stage() {
        // Nobody refunds what goes back already.
        Stage::Late if nothing_left(&live.payment, context) => {
            Trouble { step: key::LATE_RETURNING_STEP, ..trouble::LATE_CHARGE }
        }
        Stage::Late => trouble::LATE_CHARGE,
        Stage::Unmatched => Trouble { what: key::HUMAN_UNMATCHED, ..trouble::MISMATCH },
        _ => trouble::MISMATCH,
    }
}

/// What the acquirer said instead: both amounts as this language writes them, or its own words.
fn reported<'a>(live: &Live, context: &Context) -> Option<View<'a>> {
    let (State::Mismatch { detail } | State::Ambiguous { detail }) = &live.payment.state else { return None };
    let (look, ours) = (&context.look, live.payment.amount);
    let words = match amount_told(detail) {
        Some(theirs) => {
            let money = |money| context.words.money(money).into();
            context.say_with(key::MISMATCH_TOLD, &[("theirs", money(theirs)), ("ours", money(ours))])
        }
        None => quoted(detail),
    };
    Some(paragraph(look, words, size::BODY, Weight::Medium, look.palette.text).into())
}

/// The amount in the words of the domain, `the acquirer says 12.00 EUR, the till asked for ..`.
fn amount_told(detail: &str) -> Option<Money> {
    let (said, _) = detail.strip_prefix("the acquirer says ")?.split_once(", ")?;
    let (amount, code) = said.split_once(' ')?;
    Money::parse(amount, Currency::from_code(code).ok()?).ok()
}

/// Whether all of a charge was given back or is on its way.
fn nothing_left(payment: &Payment, context: &Context) -> bool {
    let refunds: Vec<Refund> = context.refunds_of(&payment.id).cloned().collect();
    left(payment, &refunds).is_ok_and(|left| left.minor <= 0)
}

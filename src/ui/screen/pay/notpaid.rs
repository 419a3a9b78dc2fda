//! Confirmed not paid: the only state from which another payment of the sale may begin.

use super::super::layout::fixed;
use super::super::parts::{Push, View, Weighty, paragraph, push_wide, spring};
use super::super::sell::tenders;
use super::panel::{Cap, Parts, action, panel, preview};
use super::waiting::{amounts_beside, wallet};
use super::{Live, Pay};
use crate::domain::payment::{State, Tender, UnpaidReason};
use crate::i18n::{key, word};
use crate::ui::context::Context;
use crate::ui::font::{self, Weight};
use crate::ui::icon::Icon;
use crate::ui::keys::Action;
use crate::ui::screen::Cashier;
use crate::ui::theme::{size, space};
use crate::ui::widget::{Progress, step};
use iced::widget::{column, row};

/// Room of the icon, the name of the key and the gaps on a button.
const ICON_AND_CAP: f32 = 80.0;

pub fn view<'a>(cashier: &'a Cashier, pay: &'a Pay, live: &'a Live, context: &'a Context) -> View<'a> {
    let look = &context.look;
    let reason = match &live.payment.state {
        State::Closed { reason, .. } => *reason,
        _ => UnpaidReason::Cancelled,
    };
    let words = column![
        paragraph(look, context.say(word::unpaid(reason)), size::TITLE, Weight::Bold, look.palette.text),
        paragraph(look, confirmed(pay, live, context), size::BODY, Weight::Regular, look.palette.text_2),
    ]
    .spacing(space::XXS);
    let left =
        column![words, spring(), facts(pay, live, context), spring(), amounts_beside(pay, context),].spacing(space::XS);
    let back = action(
        context,
        "back",
        Weighty::Plain,
        Some(Icon::Left),
        context.say(key::BUTTON_BACK_TO_SALE),
        Cap::Word(key::KEY_ESCAPE),
        Action::Back,
    );
    let total = Some(pay.quote.local);
    let primary =
        [Tender::Wechat, Tender::Cash].into_iter().find(|tender| tenders::offer(*tender, total, context).is_ok());
    let others = tenders::taken(context).filter(|tender| Some(*tender) != primary);
    let others = others.map(|tender| other(tender, tenders::offer(tender, total, context).is_ok(), context));
    let side = column![preview(cashier, context), spring(), row(others).spacing(space::S)].spacing(space::S);
    let parts = Parts {
        right: None,
        left: left.into(),
        side: Some(side.into()),
        leave: Some(back),
        next: primary.map(|tender| again(tender, context)).into_iter().collect(),
    };
    panel(pay, context, parts)
}

/// Who confirmed it, and that a new attempt is safe.
fn confirmed(pay: &Pay, live: &Live, context: &Context) -> String {
    let never_sent =
        matches!(&live.payment.state, State::Closed { reason: UnpaidReason::Refused, .. }) && !live.payment.shown;
    if never_sent || pay.tender() == Tender::LocalQr {
        return context.say(key::NOTPAID_NEVER_SENT);
    }
    let time = context.clock_seconds(live.since);
    context.say_with(key::NOTPAID_CONFIRMED, &[("wallet", wallet(pay, context).into()), ("time", time.into())])
}

fn facts<'a>(pay: &Pay, live: &Live, context: &Context) -> View<'a> {
    let look = &context.look;
    let done = |number, title: String, detail: String| step(look, number, Progress::Done, title, detail);
    let mut facts = column![].spacing(space::S);
    if live.payment.shown {
        let from = context.clock_seconds(live.payment.created_at);
        let to = context.clock_seconds(live.since);
        let value = context.say_with(key::NOTPAID_SHOWN_VALUE, &[("from", from.into()), ("to", to.into())]);
        facts = facts.push(done(1, context.say(key::NOTPAID_SHOWN), value));
        let closed = context.say_with(key::NOTPAID_CLOSED, &[("wallet", wallet(pay, context).into())]);
        let time = context.clock_seconds(live.since);
        facts = facts.push(done(2, closed, context.say_with(key::NOTPAID_CLOSED_VALUE, &[("time", time.into())])));
    } else if let State::Closed { detail, .. } | State::Reversed { detail, .. } = &live.payment.state {
        // In the acquirer's or the machine's own words: for support, not for the cashier.
        let detail = paragraph(look, detail.clone(), size::SMALL, Weight::Regular, look.palette.text_2);
        let title = paragraph(look, context.say(key::TROUBLE_DETAIL), size::SMALL, Weight::Medium, look.palette.text_3);
        facts = facts.push(column![title, detail]);
    }
    let number =
        paragraph(look, context.say(key::NOTPAID_NEW_NUMBER), size::SMALL, Weight::Regular, look.palette.text_3);
    facts.push(number).into()
}

fn again<'a>(tender: Tender, context: &Context) -> View<'a> {
    let (sign, words, cap) = match tender {
        Tender::Cash => (Icon::Cash, context.say(key::TENDER_CASH), "F12"),
        _ => {
            let short = context.say(key::TENDER_WECHAT_SHORT);
            (Icon::Qr, context.say_with(key::BUTTON_NEW_QR, &[("wallet", short.into())]), "F9")
        }
    };
    action(context, "again", Weighty::Primary, Some(sign), words, Cap::Plain(cap), Action::Pay(tender))
}

fn other<'a>(tender: Tender, offered: bool, context: &Context) -> View<'a> {
    let (id, sign, cap) = match tender {
        Tender::Cash => ("other-cash", Icon::Cash, "F12"),
        Tender::LocalQr => ("other-local-qr", Icon::Claimed, "F10"),
        Tender::Wechat | Tender::Alipay => ("other-wechat", Icon::Qr, "F9"),
    };
    let words = context.say(word::tender(tender));
    // Two of them share the column: without room for all, the icon goes first.
    let room = (context.layout().preview - space::S) / 2.0 - 2.0 * space::S;
    let wide = font::width_em(&words, Weight::Medium) * size::BODY + ICON_AND_CAP > room;
    let push = Push {
        id,
        weight: Weighty::Plain,
        icon: (!wide).then_some(sign),
        words,
        cap: Some(cap),
        height: fixed::SIDE_BUTTON,
        action: offered.then_some(Action::Pay(tender)),
    };
    push_wide(&context.look, push)
}

//! Confirmed not paid: the only state from which another payment of the sale may begin.

use super::super::layout::fixed;
use super::super::parts::{Push, View, Weighty, paragraph, push_wide, spring};
use super::super::sell::tenders;
use super::panel::{Cap, Parts, action, panel, preview};
use super::waiting::{amounts_beside, wallet};
use super::{Live, Pay, declined};
use crate::domain::money::Money;
use crate::domain::payment::{Finality, State, Tender, UnpaidReason};
use crate::i18n::{Key, key, word};
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::icon::Icon;
use crate::ui::keys::{self, Action};
use crate::ui::screen::Cashier;
use crate::ui::theme::{StateRole, size, space};
use crate::ui::widget::{Progress, step};
use iced::widget::{column, row};

pub fn view<'a>(cashier: &'a Cashier, pay: &'a Pay, live: &'a Live, context: &'a Context) -> View<'a> {
    let look = &context.look;
    let declined = reason_of(live).map(|reason| {
        paragraph(look, context.say(reason), size::LABEL, Weight::Medium, look.state(StateRole::Fail).fg)
    });
    let words = column![
        paragraph(look, context.say(title(live)), size::TITLE, Weight::Bold, look.palette.text),
        declined,
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
    let primary = next_step(live, total, context);
    let others = others(primary.as_ref(), total, context);
    let side = column![preview(cashier, context), spring(), others].spacing(space::XS);
    let parts = Parts {
        right: None,
        left: left.into(),
        side: Some(side.into()),
        leave: Some(back),
        next: primary.map(|next| again(next, live, context)).into_iter().collect(),
    };
    panel(pay, context, parts)
}

/// A code that was scanned did not expire as a QR does, and what was taken back may have been charged for a moment.
const fn title(live: &Live) -> Key {
    match &live.payment.state {
        State::Reversed { .. } => key::NOTPAID_REVERSED,
        State::Closed { reason: UnpaidReason::Expired, .. } if live.payment.scanned => key::NOTPAID_NOT_CONFIRMED,
        State::Closed { reason, .. } => word::unpaid(*reason),
        _ => key::NOTPAID_CANCELLED,
    }
}

/// Why the wallet said no, where its code is known, or why the till took the payment back.
fn reason_of(live: &Live) -> Option<Key> {
    match &live.payment.state {
        State::Closed { reason: UnpaidReason::Declined | UnpaidReason::Refused, detail } => declined::reason(detail),
        State::Reversed { reason, detail } => declined::reason(detail).or(Some(word::undoing(*reason))),
        _ => None,
    }
}

/// The one safe next step: a fresh code where one was scanned, else a new QR, else cash.
fn next_step(live: &Live, total: Option<Money>, context: &Context) -> Option<Action> {
    let scans = live.payment.scanned && tenders::offer_scan(total, context).is_ok();
    let again = (live.payment.tender == Tender::Alipay).then_some(Tender::Alipay);
    let mut tenders = again.into_iter().chain([Tender::Wechat, Tender::Alipay, Tender::Cash]);
    scans
        .then_some(Action::Scan)
        .or_else(|| tenders.find(|tender| tenders::offer(*tender, total, context).is_ok()).map(Action::Pay))
}

/// Every other way to pay, with its key, two in a row.
fn others<'a>(primary: Option<&Action>, total: Option<Money>, context: &Context) -> View<'a> {
    let pays =
        tenders::taken(context).map(|tender| (Action::Pay(tender), tenders::offer(tender, total, context).is_ok()));
    let scan = tenders::scans(context).then(|| (Action::Scan, tenders::offer_scan(total, context).is_ok()));
    let all: Vec<(Action, bool)> = scan.into_iter().chain(pays).filter(|(does, _)| Some(does) != primary).collect();
    let mut rows = column![].spacing(space::XS);
    for pair in all.chunks(2) {
        rows = rows.push(row(pair.iter().map(|(does, offered)| other(does, *offered, context))).spacing(space::XS));
    }
    rows.into()
}

/// Who confirmed it, and that a new attempt is safe.
fn confirmed(pay: &Pay, live: &Live, context: &Context) -> String {
    let never_sent =
        matches!(&live.payment.state, State::Closed { reason: UnpaidReason::Refused, .. }) && !live.payment.shown;
    if never_sent || pay.tender() == Tender::LocalQr {
        return context.say(key::NOTPAID_NEVER_SENT);
    }
    let time = context.clock_seconds(live.since);
    if live.payment.scanned {
        let sentence = match live.payment.state {
            State::Reversed { .. } => key::NOTPAID_REVERSED_TEXT,
            _ => key::NOTPAID_FRESH_CODE,
        };
        return context.say_with(sentence, &[("wallet", wallet(pay, context).into()), ("time", time.into())]);
    }
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

fn again<'a>(does: Action, live: &Live, context: &Context) -> View<'a> {
    let (sign, words) = match &does {
        Action::Scan if live.payment.finality() == Finality::Unpaid => {
            (Icon::Scan, context.say(key::BUTTON_SCAN_FRESH))
        }
        Action::Pay(Tender::Cash) => (Icon::Cash, context.say(key::TENDER_CASH)),
        Action::Pay(tender) => {
            let short = context.say(word::tender_short(*tender));
            (Icon::Qr, context.say_with(key::BUTTON_NEW_QR, &[("wallet", short.into())]))
        }
        _ => (Icon::Scan, context.say(key::TENDER_SCAN)),
    };
    let cap = keys::key_of(&does).unwrap_or_default();
    action(context, "again", Weighty::Primary, Some(sign), words, Cap::Plain(cap), does)
}

fn other<'a>(does: &Action, offered: bool, context: &Context) -> View<'a> {
    let (id, words) = match does {
        Action::Pay(Tender::Cash) => ("other-cash", word::tender_short(Tender::Cash)),
        Action::Pay(Tender::LocalQr) => ("other-local-qr", word::tender_short(Tender::LocalQr)),
        Action::Pay(Tender::Alipay) => ("other-alipay", word::tender_short(Tender::Alipay)),
        Action::Pay(Tender::Wechat) => ("other-wechat", word::tender_short(Tender::Wechat)),
        _ => ("other-scan", key::TENDER_SCAN),
    };
    let push = Push {
        id,
        weight: Weighty::Plain,
        icon: None,
        words: context.say(words),
        cap: keys::key_of(does),
        height: fixed::BUTTON,
        action: offered.then(|| does.clone()),
    };
    push_wide(&context.look, push)
}

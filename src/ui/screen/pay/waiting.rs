//! Preparing, waiting for the customer, and the customer's password.

use super::super::layout::fixed;
use super::super::parts::{Figure, Push, View, Weighty, figure, paragraph, push_wide, spring, tell};
use super::panel::{Cap, Parts, action, code_here, panel, preview, timer, unreadable};
use super::{Live, Noted, Pay, Stage};
use crate::domain::payment::Tender;
use crate::domain::quote::RateSource;
use crate::i18n::{key, word};
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::icon::Icon;
use crate::ui::keys::Action;
use crate::ui::screen::Cashier;
use crate::ui::theme::{StateRole, size, space};
use crate::ui::widget::{Progress, label, meter, step};
use iced::widget::{column, container, row};
use iced::{Alignment, Fill};

/// No code after this long is worth a word.
const SLOW_MS: i64 = 5_000;

/// Both amounts of the sale, small, for the side column; on one line where there is little room.
pub fn amounts_beside<'a>(pay: &Pay, context: &Context) -> View<'a> {
    let (card, room) = (context.layout().card, context.layout().beside());
    if !card.low {
        return two_amounts(pay, context, room, card.beside, card.beside_2);
    }
    let half = (room - space::M) / 2.0;
    let local = Figure { max: card.beside, room: half, weight: Weight::Bold, about: false, code: Some(size::SMALL) };
    let about = Figure { max: card.beside_2, weight: Weight::Medium, about: true, ..local };
    let rmb = pay.quote.rmb.map(|rmb| figure(context, rmb, about));
    row![figure(context, pay.quote.local, local)].push(rmb).spacing(space::M).align_y(Alignment::End).into()
}

/// Both amounts of the sale and where the figure in RMB comes from.
pub fn amounts<'a>(pay: &Pay, context: &Context) -> View<'a> {
    let look = &context.look;
    let layout = context.layout();
    let note = match &pay.quote.rate {
        Some(rate) if rate.source == RateSource::Wechat && pay.tender() == Tender::Alipay => {
            context.say_with(key::PAY_RATE_NOTE_OTHER, &[("rate", context.words.rate(rate.rate).rate.into())])
        }
        Some(rate) => context.say_with(key::PAY_RATE_NOTE, &[("rate", context.words.rate(rate.rate).rate.into())]),
        None => context.say(key::PAY_NO_RATE_NOTE),
    };
    column![
        two_amounts(pay, context, layout.body(), layout.figure, layout.figure_2),
        paragraph(look, note, size::SMALL, Weight::Regular, look.palette.text_3)
    ]
    .spacing(space::XXS)
    .into()
}

fn two_amounts<'a>(pay: &Pay, context: &Context, room: f32, max: f32, second: f32) -> View<'a> {
    let local = Figure { max, room, weight: Weight::Bold, about: false, code: Some(size::LABEL) };
    let about = Figure { max: second, room, weight: Weight::Medium, about: true, code: Some(size::BODY) };
    let rmb = pay.quote.rmb.map(|rmb| figure(context, rmb, about));
    column![figure(context, pay.quote.local, local), rmb].into()
}

/// The wallet's name.
pub fn wallet(pay: &Pay, context: &Context) -> String {
    context.say(word::tender(pay.tender()))
}

/// The payment is being stored, or its order is on its way.
pub fn preparing<'a>(cashier: &'a Cashier, pay: &'a Pay, live: Option<&'a Live>, context: &'a Context) -> View<'a> {
    let look = &context.look;
    let cash = pay.tender() == Tender::Cash;
    let title = context.say_with(key::PREPARING_TITLE, &[("wallet", wallet(pay, context).into())]);
    let slow = live.is_some_and(|live| context.now.since(live.payment.created_at) > SLOW_MS);
    let sentence = context.say(if slow { key::PREPARING_SLOW } else { key::PREPARING_TEXT });
    let words = (!cash).then(|| {
        column![
            paragraph(look, title, size::TITLE, Weight::Medium, look.palette.text),
            paragraph(look, sentence, size::BODY, Weight::Regular, look.palette.text_2),
        ]
        .spacing(space::XS)
    });
    let left = column![amounts(pay, context), words].spacing(space::L);
    let leave = live.map(|_| cancel(context));
    panel(
        pay,
        context,
        Parts { right: None, left: left.into(), side: Some(preview(cashier, context)), leave, next: Vec::new() },
    )
}

/// The customer's code was read and is being asked about; nothing is stored yet, or no answer came.
pub fn sent<'a>(cashier: &'a Cashier, pay: &'a Pay, context: &'a Context) -> View<'a> {
    let look = &context.look;
    let wallet = wallet(pay, context);
    let steps = column![
        step(look, 1, Progress::Done, read_title(&wallet, context), context.say(key::SENT_STEP_READ_SUB)),
        step(
            look,
            2,
            Progress::Now(StateRole::Idle),
            context.say_with(key::SENT_STEP_ASK, &[("wallet", (&wallet).into())]),
            context.say(key::SENT_STEP_ASK_SUB)
        ),
        step(look, 3, Progress::Later, context.say(key::WAITING_STEP_PAID), context.say(key::PAY_ONLY_SIGNED)),
    ]
    .spacing(space::S);
    let left = column![amounts(pay, context), spring(), steps, spring()];
    let say = tell(context, StateRole::Idle, key::PAY_YOU_CAN_SAY, key::SAY_SENT);
    let stored = pay.payment().is_some();
    let parts = Parts {
        right: None,
        left: left.into(),
        side: Some(column![preview(cashier, context), spring(), say].spacing(space::S).into()),
        leave: stored.then(|| cancel(context)),
        next: stored.then(|| ask(pay, context, Weighty::Plain)).into_iter().collect(),
    };
    panel(pay, context, parts)
}

fn read_title(wallet: &str, context: &Context) -> String {
    context.say_with(key::CONFIRMING_STEP_READ, &[("wallet", wallet.into())])
}

/// The customer can pay, or is entering a password.
pub fn view<'a>(cashier: &'a Cashier, pay: &'a Pay, live: &'a Live, context: &'a Context) -> View<'a> {
    let (left_s, total_s) = live.time_left(context.now);
    let confirming = pay.stage() == Stage::Confirming;
    let late = left_s.saturating_mul(4) < total_s;
    let role = if confirming || late { StateRole::Busy } else { StateRole::Wait };
    let left = column![
        amounts(pay, context),
        spring(),
        steps(pay, live, role, context),
        spring(),
        time_bar(context, left_s, total_s, role),
    ]
    .spacing(context.layout().card.gap.min(space::XS));
    let note = if confirming { None } else { unreadable(live, context) };
    let shown_here = live.qr_here || !context.customer_window || note.is_some();
    let here = code_here(live, fixed::QR_HERE.min(context.layout().body()), context).filter(|_| shown_here);
    let (left, note): (View<'a>, Option<View<'a>>) = match (here, note) {
        (Some(code), note) => (container(code).center(Fill).into(), note),
        (None, Some(note)) => (column![amounts(pay, context), spring(), note, spring()].into(), None),
        (None, None) => (left.into(), None),
    };
    let below = match note {
        Some(note) => note,
        None if confirming => tell(context, StateRole::Busy, key::PAY_YOU_CAN_SAY, key::SAY_PASSWORD),
        // A button for a code that there is not would do nothing.
        None if live.code.is_none() => spring(),
        None => qr_toggle(live, context),
    };
    let side = column![preview(cashier, context), spring(), below].spacing(space::S);
    let parts = Parts {
        right: Some(timer(context, left_s)),
        left,
        side: Some(side.into()),
        leave: Some(cancel(context)),
        next: vec![ask(pay, context, Weighty::Plain)],
    };
    panel(pay, context, parts)
}

fn qr_toggle<'a>(live: &Live, context: &Context) -> View<'a> {
    let here =
        if live.qr_here || !context.customer_window { key::BUTTON_HIDE_QR_HERE } else { key::BUTTON_SHOW_QR_HERE };
    let toggle = Push {
        id: "qr-toggle",
        weight: Weighty::Plain,
        icon: Some(Icon::Qr),
        words: context.say(here),
        cap: Some("F4"),
        height: fixed::SIDE_BUTTON,
        action: live.may_show_here(context).then_some(Action::QrHere),
    };
    push_wide(&context.look, toggle)
}

/// Ends the attempt, after a question.
pub fn cancel<'a>(context: &Context) -> View<'a> {
    let words = context.say(key::BUTTON_CANCEL_PAYMENT);
    action(context, "cancel", Weighty::Plain, Some(Icon::Cross), words, Cap::Word(key::KEY_ESCAPE), Action::Back)
}

/// Asks the acquirer at once.
pub fn ask<'a>(pay: &Pay, context: &Context, weight: Weighty) -> View<'a> {
    let words = match weight {
        Weighty::Primary => context.say(key::BUTTON_ASK_AGAIN),
        _ => context.say_with(key::BUTTON_ASK_WALLET, &[("wallet", wallet_short(pay, context).into())]),
    };
    action(context, "ask", weight, Some(Icon::Search), words, Cap::Word(key::KEY_SPACE), Action::Ask)
}

fn wallet_short(pay: &Pay, context: &Context) -> String {
    context.say(word::tender_short(pay.tender()))
}

fn steps<'a>(pay: &Pay, live: &Live, role: StateRole, context: &Context) -> View<'a> {
    let look = &context.look;
    let wallet = wallet(pay, context);
    let read = context.clock_seconds(live.payment.created_at);
    if live.payment.scanned {
        return column![
            step(
                look,
                1,
                Progress::Done,
                read_title(&wallet, context),
                context.say_with(key::CONFIRMING_STEP_READ_SUB, &[("time", read.into())])
            ),
            step(
                look,
                2,
                Progress::Now(role),
                context.say(key::CONFIRMING_STEP_PASSWORD),
                asked_confirming(live, context)
            ),
            step(look, 3, Progress::Later, context.say(key::WAITING_STEP_PAID), context.say(key::PAY_ONLY_SIGNED)),
        ]
        .spacing(between_steps(context))
        .into();
    }
    let shown = live.log.iter().find(|note| note.what == Noted::Shown).map_or(live.since, |note| note.at);
    let (title, asked) = match pay.stage() {
        Stage::Confirming => (key::CONFIRMING_STEP_PASSWORD, asked_confirming(live, context)),
        _ => (key::WAITING_STEP_PAY, asked_waiting(pay, live, context)),
    };
    column![
        step(look, 1, Progress::Done, context.say(key::WAITING_STEP_READY), context.clock_seconds(shown)),
        step(look, 2, Progress::Now(role), context.say(title), asked),
        step(look, 3, Progress::Later, context.say(key::WAITING_STEP_PAID), context.say(key::PAY_ONLY_SIGNED)),
    ]
    .spacing(between_steps(context))
    .into()
}

fn between_steps(context: &Context) -> f32 {
    if context.layout().card.low { space::XS } else { space::S }
}

fn asked_waiting(pay: &Pay, live: &Live, context: &Context) -> String {
    if context.down_since().is_some() {
        return context.say(key::WAITING_LINE_DOWN);
    }
    let wallet = wallet(pay, context);
    match live.asked_at {
        Some(at) => {
            let ago = context.words.ago(context.now.since(at));
            context.say_with(key::WAITING_ASKED_AGO, &[("wallet", wallet.into()), ("ago", ago.into())])
        }
        None => context.say_with(key::WAITING_ASKING, &[("wallet", wallet.into())]),
    }
}

fn asked_confirming(live: &Live, context: &Context) -> String {
    let ago = context.words.ago(context.now.since(live.asked_at.unwrap_or(live.since)));
    context.say_with(key::CONFIRMING_STEP_PASSWORD_SUB, &[("ago", ago.into())])
}

fn time_bar<'a>(context: &Context, left_s: i64, total_s: i64, role: StateRole) -> View<'a> {
    let look = &context.look;
    let words = context.say_with(
        key::WAITING_LEFT,
        &[("left", context.words.countdown(left_s).into()), ("total", context.words.countdown(total_s).into())],
    );
    let bar = meter(
        left_s.max(0).unsigned_abs(),
        total_s.max(1).unsigned_abs(),
        look.state(role).bar,
        look.palette.line,
        fixed::BAR,
    );
    row![label(look, words, size::LABEL, Weight::Medium), container(bar).width(Fill)]
        .spacing(space::M)
        .align_y(Alignment::Center)
        .into()
}

/// A pale sentence beside the actions.
pub fn pale<'a>(context: &Context, words: String) -> View<'a> {
    let look = &context.look;
    paragraph(look, words, size::BODY, Weight::Regular, look.palette.text_3).into()
}

//! The outcome is not known, or a close is not confirmed: nothing here can charge.

use super::super::layout::fixed;
use super::super::parts::{View, Weighty, hint_card, paragraph, spring, tell};
use super::panel::{Cap, Parts, action, panel, timer};
use super::waiting::{amounts_beside, ask, pale, wallet};
use super::{Live, Note, Noted, Pay, Stage};
use crate::domain::payment::State;
use crate::i18n::{key, word};
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::icon::Icon;
use crate::ui::keys::Action;
use crate::ui::theme::{StateRole, size, space};
use crate::ui::widget::tinted;
use iced::widget::{column, container, row};
use iced::{Alignment, Fill};

/// Lines of the log that are shown, and in a low window.
const SHOWN: usize = 4;
const SHOWN_LOW: usize = 3;

pub fn view<'a>(pay: &'a Pay, live: &'a Live, context: &'a Context) -> View<'a> {
    let look = &context.look;
    let cancelling = pay.stage() == Stage::Cancelling;
    let (title, say) = match (cancelling, live.payment.scanned) {
        (true, true) => (key::REVERSING_TITLE, key::SAY_REVERSING),
        (true, false) => (key::CANCELLING_TITLE, key::SAY_CANCELLING),
        (false, _) => (key::CHECKING_TITLE, key::SAY_CHECKING),
    };
    let words = column![
        paragraph(look, context.say(title), size::TITLE, Weight::Bold, look.palette.text),
        paragraph(look, happened(pay, live, context), size::BODY, Weight::Regular, look.palette.text_2),
    ]
    .spacing(space::XXS);
    let left = column![words, tell(context, StateRole::Busy, key::PAY_TELL_CUSTOMER, say), log(live, context),]
        .spacing(context.layout().card.gap + space::XXS);
    let side = column![
        amounts_beside(pay, context),
        spring(),
        next_card(pay, live, context),
        hint_card(context, context.say(key::CHECKING_PARK_TITLE), context.say(key::CHECKING_PARK_TEXT)),
    ]
    .spacing(context.layout().card.gap);
    let compact = !context.layout().shows_cart_while_paying();
    let leave = (!compact).then(|| pale(context, context.say(key::CHECKING_LOCKED)));
    let elapsed = context.now.since(live.since) / 1000;
    let parts = Parts {
        right: Some(timer(context, elapsed)),
        left: left.into(),
        side: Some(side.into()),
        leave,
        next: vec![park(context), ask(pay, context, Weighty::Primary)],
    };
    panel(pay, context, parts)
}

fn park<'a>(context: &Context) -> View<'a> {
    let words = context.say(key::BUTTON_PARK);
    action(context, "park", Weighty::Plain, Some(Icon::Hold), words, Cap::Plain("F5"), Action::Park)
}

fn happened(pay: &Pay, live: &Live, context: &Context) -> String {
    let wallet = wallet(pay, context);
    match &live.payment.state {
        State::Closing { reason, .. } if live.payment.scanned => {
            let why = context.say(word::undoing(*reason));
            context.say_with(key::REVERSING_TEXT, &[("wallet", wallet.into()), ("why", why.into())])
        }
        State::Closing { .. } => context.say_with(key::CANCELLING_TEXT, &[("wallet", wallet.into())]),
        _ => {
            let time = context.clock_seconds(live.payment.created_at);
            context.say_with(key::CHECKING_TEXT, &[("wallet", wallet.into()), ("time", time.into())])
        }
    }
}

/// What the till will do by itself, and what the acquirer says against a close.
fn next_card<'a>(pay: &Pay, live: &Live, context: &Context) -> View<'a> {
    let wallet = wallet(pay, context);
    let time = context.clock_seconds(live.payment.expires_at);
    let title = context.say(key::CHECKING_THEN_TITLE);
    match &live.payment.state {
        State::Closing { .. } if live.payment.scanned => {
            let text = if context.is_down(live.payment.tender) { key::REVERSING_NO_LINE } else { key::REVERSING_UNTIL };
            let until = context.say_with(text, &[("wallet", wallet.into())]);
            hint_card(context, context.say(key::REVERSING_THEN_TITLE), until)
        }
        State::Closing { detail, .. } => {
            let why =
                context.say_with(key::CANCELLING_REFUSED, &[("wallet", (&wallet).into()), ("detail", detail.into())]);
            let until = context.say_with(key::CANCELLING_UNTIL, &[("time", time.into())]);
            let refused = !is_own_word(detail);
            hint_card(context, title, if refused { format!("{why} {until}") } else { until })
        }
        _ => {
            let then = context.say_with(key::CHECKING_THEN_TEXT, &[("time", time.into()), ("wallet", wallet.into())]);
            hint_card(context, title, then)
        }
    }
}

/// The till's own reasons for a close, which are not the acquirer's word against it.
fn is_own_word(detail: &str) -> bool {
    [
        "cancelled at the till",
        "the code ran out of time",
        "given up before its outcome was known",
        "no time left to show a code",
    ]
    .contains(&detail)
}

fn log<'a>(live: &Live, context: &Context) -> View<'a> {
    let shown = if context.layout().card.low { SHOWN_LOW } else { SHOWN };
    let skip = live.log.len().saturating_sub(shown);
    column(live.log.iter().skip(skip).map(|note| line(note, context))).into()
}

fn line<'a>(note: &Note, context: &Context) -> View<'a> {
    let look = &context.look;
    let (what, outcome) = match &note.what {
        Noted::Sent => (context.say(key::CHECKING_LOG_SENT), String::new()),
        Noted::Shown => (context.say(key::NOTPAID_SHOWN), String::new()),
        Noted::Asked { count, no_line } => {
            let outcome = if *no_line { key::CHECKING_LOG_NO_LINE } else { key::CHECKING_LOG_IN_PROGRESS };
            (context.say_with(key::CHECKING_LOG_ASKED, &[("count", (*count).into())]), context.say(outcome))
        }
        Noted::NoAnswer => (context.say(key::CHECKING_LOG_AGAIN), String::new()),
        Noted::Password => (context.say(key::CHECKING_LOG_PASSWORD), String::new()),
        Noted::Closing => (context.say(key::CHECKING_LOG_CLOSING), String::new()),
        Noted::TakingBack => (context.say(key::CHECKING_LOG_REVERSING), String::new()),
    };
    let time = tinted(look, context.clock_seconds(note.at), size::BODY, Weight::Regular, look.palette.text_3);
    row![
        container(time).width(fixed::COLUMN_TIME),
        container(tinted(look, what, size::BODY, Weight::Regular, look.palette.text)).width(fixed::FACT).clip(true),
        container(tinted(look, outcome, size::BODY, Weight::Regular, look.palette.text_2)).width(Fill).clip(true),
    ]
    .height(context.layout().card.row)
    .align_y(Alignment::Center)
    .into()
}

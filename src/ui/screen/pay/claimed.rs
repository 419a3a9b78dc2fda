//! A local QR: the customer pays over their own line, and nobody confirmed it yet.

use super::super::layout::fixed;
use super::super::parts::{View, Weighty, numbered, paragraph, spring};
use super::panel::{Cap, Parts, action, amount, code_here, panel, unreadable};
use super::{Live, Pay};
use crate::i18n::key;
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::icon::{Icon, icon};
use crate::ui::keys::Action;
use crate::ui::theme::{StateRole, claim, container as surface, size, space};
use crate::ui::widget::{Part, bar, label, tinted};
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Fill};

pub fn view<'a>(pay: &'a Pay, live: &'a Live, context: &'a Context) -> View<'a> {
    let paid = context.words.money(pay.quote.local);
    let look = &context.look;
    let pay_this = context.say_with(key::CLAIM_STEP_PAY, &[("amount", paid.into())]);
    let words = [context.say(key::CLAIM_STEP_SCAN), pay_this, context.say(key::CLAIM_STEP_LOOK)];
    let steps = words.into_iter().zip(1..).map(|(words, number)| numbered(look, number, StateRole::Claim, words));
    let steps = unreadable(live, context).unwrap_or_else(|| column(steps).spacing(space::S).into());
    let code = code_here(live, fixed::CLAIM_QR, context);
    let upper = row![code, container(steps).width(Fill)].spacing(space::L).align_y(Alignment::Center);
    let left = column![upper, spring(), verdict(context), spring()].spacing(context.layout().card.gap);
    let leave = action(
        context,
        "claim-not-paid",
        Weighty::Plain,
        Some(Icon::Cross),
        context.say(key::BUTTON_CLAIM_NOT_PAID),
        Cap::Word(key::KEY_ESCAPE),
        Action::Back,
    );
    let record = action(
        context,
        "claim-record",
        Weighty::Claim,
        None,
        context.say(key::BUTTON_CLAIM_RECORD),
        Cap::Word(key::KEY_ENTER),
        Action::Primary,
    );
    let parts = Parts {
        right: Some(amount(context, pay, fixed::FIGURE_2)),
        left: left.into(),
        side: Some(budget(pay, context)),
        leave: Some(leave),
        next: vec![record],
    };
    panel(pay, context, parts)
}

/// What the customer's screen proves, and what it does not.
fn verdict<'a>(context: &Context) -> View<'a> {
    let look = &context.look;
    let fg = look.state(StateRole::Claim).fg;
    let text = if context.down_since().is_some() { key::CLAIM_VERDICT_TEXT } else { key::CLAIM_CHECKING_TEXT };
    let roomy = context.layout().shows_cart_while_paying();
    let words = column![
        paragraph(look, context.say(key::CLAIM_VERDICT), size::BODY, Weight::Medium, fg),
        paragraph(look, context.say(text), size::SMALL, Weight::Regular, fg),
        roomy.then(|| paragraph(look, context.say(key::CLAIM_RECORDED_TEXT), size::SMALL, Weight::Regular, fg)),
    ];
    let content = row![icon(Icon::Claimed, 26.0, fg), words].spacing(space::M).align_y(Alignment::Center);
    container(content).padding([space::S, space::M]).width(Fill).style(surface::note(*look, StateRole::Claim)).into()
}

/// The four meters of the risk budget, this sale in a lighter colour.
fn budget<'a>(pay: &Pay, context: &Context) -> View<'a> {
    let look = &context.look;
    let Some(limits) = context.config.offline.as_ref() else { return gap::horizontal().into() };
    let this = pay.quote.local.minor.max(0).unsigned_abs();
    let used = context.outstanding();
    let total = used.total.minor.max(0).unsigned_abs();
    let count = u64::from(used.count);
    let oldest_ms = used.oldest.map_or(0, |oldest| context.now.since(oldest).max(0));
    let hours_ms = i64::from(limits.hours_max).saturating_mul(3_600_000);
    let money = |minor| context.words.money(crate::domain::money::Money::new(minor, pay.quote.local.currency));
    let number = |count: u64| context.words.number(i64::try_from(count).unwrap_or(i64::MAX));
    let solid = look.state(StateRole::Claim).bar;
    let part = |amount, color| (amount > 0).then_some(Part { amount, color });
    let both = |before: u64, sale: u64| -> Vec<Part> {
        [part(before, solid), part(sale, claim::METER)].into_iter().flatten().collect()
    };
    let words = |used: String, limit: String| {
        context.say_with(key::BUDGET_OF, &[("used", used.into()), ("limit", limit.into())])
    };
    // What is outstanding already holds this sale: it was recorded before its code was drawn.
    column![
        label(look, context.say(key::BUDGET_TITLE), size::LABEL, Weight::Medium),
        spring(),
        meter_row(
            context,
            key::BUDGET_SALE,
            words(context.words.money(pay.quote.local), money(limits.per_sale_max.minor)),
            &both(0, this),
            limits.per_sale_max.minor.max(1).unsigned_abs()
        ),
        meter_row(
            context,
            key::BUDGET_TOTAL,
            words(money(used.total.minor), money(limits.total_max.minor)),
            &both(total.saturating_sub(this), this.min(total)),
            limits.total_max.minor.max(1).unsigned_abs()
        ),
        meter_row(
            context,
            key::BUDGET_COUNT,
            words(number(count), number(limits.count_max.into())),
            &both(count.saturating_sub(1), count.min(1)),
            u64::from(limits.count_max)
        ),
        meter_row(
            context,
            key::BUDGET_OLDEST,
            words(context.words.span(oldest_ms), context.words.span(hours_ms)),
            &both(oldest_ms.unsigned_abs(), 0),
            hours_ms.max(1).unsigned_abs()
        ),
        spring(),
        paragraph(look, context.say(key::BUDGET_NOTE), size::SMALL, Weight::Regular, look.palette.text_3),
    ]
    .spacing(context.layout().card.gap)
    .into()
}

fn meter_row<'a>(context: &Context, title: crate::i18n::Key, value: String, parts: &[Part], whole: u64) -> View<'a> {
    let look = &context.look;
    let title = tinted(look, context.say(title), size::BODY, Weight::Regular, look.palette.text_2);
    let value = label(look, value, size::BODY, Weight::Medium);
    column![row![title, gap::horizontal(), value], bar(parts, whole, look.palette.line, fixed::METER)]
        .spacing(space::XXS)
        .into()
}

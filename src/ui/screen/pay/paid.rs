//! Paid: drawn from the stored picture, after its commit, until Enter.

use super::super::layout::fixed;
use super::super::parts::{Figure, View, Weighty, fact, figure, paragraph, spring};
use super::panel::{Cap, Parts, action, amount, coupons, panel, preview, shortened, wallet_name};
use super::waiting::{pale, wallet};
use super::{Live, Pay};
use crate::clock::{day_in, zoned};
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::payment::{Charge, Tender};
use crate::domain::quote::RmbRate;
use crate::i18n::key;
use crate::ui::context::Context;
use crate::ui::font::Weight;
use crate::ui::icon::Icon;
use crate::ui::keys::Action;
use crate::ui::screen::Cashier;
use crate::ui::theme::{StateRole, Wallet, size, space};
use crate::ui::widget::chip;
use iced::Alignment;
use iced::widget::{column, row, space as gap};
use jiff::tz::{Offset, TimeZone};
use rust_decimal::Decimal;

pub fn view<'a>(cashier: &'a Cashier, pay: &'a Pay, live: &'a Live, context: &'a Context) -> View<'a> {
    let head = match live.payment.tender {
        Tender::Cash => cash_head(pay, live, context),
        _ => wallet_head(pay, live, context),
    };
    let facts = live.payment.charge().map(|charge| facts(pay, live, charge, context));
    let left = column![head, spring(), facts].spacing(context.layout().card.gap);
    let words = context.say(key::BUTTON_NEXT_SALE);
    let next = action(context, "next-sale", Weighty::Primary, None, words, Cap::Word(key::KEY_ENTER), Action::Primary);
    let back = context.say(key::BUTTON_REFUND);
    let back = action(context, "refund", Weighty::Plain, Some(Icon::Refund), back, Cap::Plain("F6"), Action::Refund);
    let coupons = live.payment.charge().and_then(|charge| coupons(pay.quote.local, charge, context));
    let parts = Parts {
        right: Some(amount(context, pay, fixed::FIGURE_2)),
        left: left.into(),
        side: Some(column![preview(cashier, context), spring(), coupons].into()),
        leave: Some(pale(context, context.say(key::PAID_STAYS))),
        // Twice the usual room between giving back and going on.
        next: vec![back, gap::horizontal().width(1).into(), next],
    };
    panel(pay, context, parts)
}

fn wallet_head<'a>(pay: &Pay, live: &Live, context: &Context) -> View<'a> {
    let look = &context.look;
    let wallet = wallet_name(&live.payment, context);
    let Some(charged) = live.payment.charge().and_then(|charge| charge.payer) else {
        let unknown = context.say_with(key::PAID_CHARGE_UNKNOWN, &[("wallet", wallet.into())]);
        return paragraph(look, unknown, size::TITLE, Weight::Medium, look.palette.text_2).into();
    };
    let discounted = live.payment.charge().is_some_and(|charge| !charge.discounts.is_empty());
    let title = context.say_with(key::PAID_CHARGED_BY, &[("wallet", wallet.into())]);
    let face = Figure {
        max: context.layout().card.amount,
        room: context.layout().body(),
        weight: Weight::Bold,
        about: false,
        code: Some(size::LABEL),
    };
    // Alipay+ is one button for many wallets: its chip stands beside the name of the one that paid.
    let sign = (pay.tender() == Tender::Alipay).then(|| chip(look, Wallet::Alipay, context.say(key::CHIP_ALIPAY)));
    let title = paragraph(look, title, size::LABEL, Weight::Regular, look.palette.text_2);
    column![
        row![sign, title].spacing(space::XS).align_y(Alignment::Center),
        figure(context, charged, face),
        paragraph(look, reference(pay, charged, discounted, context), size::BODY, Weight::Regular, look.palette.text_2),
    ]
    .into()
}

/// The rate the wallet used, and how far it is from the one the customer read.
fn reference(pay: &Pay, charged: Money, discounted: bool, context: &Context) -> String {
    // Another wallet's own currency has no reference here.
    if charged.currency != Currency::CNY {
        return context.say_with(key::PAID_OWN_CURRENCY, &[("currency", charged.currency.code().into())]);
    }
    if let (true, Some(expected)) = (discounted, pay.quote.rmb) {
        return context.say_with(key::PAID_AFTER_COUPONS, &[("reference", context.words.money(expected).into())]);
    }
    let (Some(expected), Some(rate)) = (pay.quote.rmb, effective(pay.quote.local, charged)) else {
        return context.say(key::PAID_NO_REFERENCE);
    };
    let Ok(difference) = charged.minus(expected) else { return context.say(key::PAID_NO_REFERENCE) };
    let sign = if difference.minor > 0 { "+" } else { "" };
    context.say_with(
        key::PAID_REFERENCE,
        &[
            ("rate", context.words.rate(rate).rate.into()),
            ("reference", context.words.money(expected).into()),
            ("difference", format!("{sign}{}", context.words.money(difference)).into()),
        ],
    )
}

/// The charge is whole fen, so more digits would be an invention.
const RATE_DIGITS: u32 = 4;

/// RMB charged for one unit of the shop's currency.
fn effective(local: Money, charged: Money) -> Option<RmbRate> {
    let paid = Decimal::try_new(charged.minor, charged.currency.exponent()).ok()?;
    let price = Decimal::try_new(local.minor, local.currency.exponent()).ok()?;
    RmbRate::new(paid.checked_div(price)?.round_dp(RATE_DIGITS)).ok()
}

fn cash_head<'a>(pay: &Pay, live: &Live, context: &Context) -> View<'a> {
    let look = &context.look;
    let due = pay.quote.local;
    let given = live.received.unwrap_or(due);
    let change = given.minus(due).unwrap_or(Money::zero(due.currency));
    let face = Figure {
        max: context.layout().card.change_size,
        room: context.layout().body(),
        weight: Weight::Bold,
        about: false,
        code: None,
    };
    column![
        paragraph(look, context.say(key::CASH_CHANGE), size::TITLE, Weight::Regular, look.palette.text_2),
        figure(context, change, face),
        paragraph(look, sum(context, given, due, change), size::BODY, Weight::Regular, look.palette.text_3),
    ]
    .into()
}

/// `€150.00 − €128.50 = €21.50`
pub fn sum(context: &Context, given: Money, due: Money, change: Money) -> String {
    context.say_with(
        key::CASH_SUM,
        &[
            ("received", context.words.money(given).into()),
            ("due", context.words.money(due).into()),
            ("change", context.words.money(change).into()),
        ],
    )
}

fn facts<'a>(pay: &Pay, live: &Live, charge: &Charge, context: &Context) -> View<'a> {
    let row = |title: String, value: String| fact(context, Icon::Tick, StateRole::Paid, title, value);
    let mut facts = column![];
    if live.payment.tender != Tender::Cash {
        let beijing = Offset::from_hours(8).map_or(TimeZone::UTC, TimeZone::fixed);
        let there = context.words.clock(&zoned(&beijing, charge.at));
        let day = context.words.day(day_in(&beijing, charge.at));
        let order = context.say_with(key::PAID_ORDER, &[("wallet", wallet(pay, context).into())]);
        facts = facts
            .push(row(context.say(key::PAID_ANSWER), context.say(key::PAID_ANSWER_VALUE)))
            .push(row(context.say(key::PAID_AMOUNT), context.say(key::PAID_AMOUNT_VALUE)))
            .push(row(order, shortened(&charge.acquirer_id)))
            .push(row(
                context.say(key::PAID_STATEMENT_DAY),
                context.say_with(key::PAID_STATEMENT_DAY_VALUE, &[("day", day.into()), ("time", there.into())]),
            ));
    }
    facts
        .push(row(context.say(key::PAID_STORED), context.clock_seconds(live.since)))
        .push(row(context.say(key::PAID_NUMBER), live.payment.id.to_string()))
        .into()
}

//! The one frame of all payment states: band, left body, side, actions. The eye never searches.

use super::super::display::{customer_display, fit};
use super::super::layout::fixed;
use super::super::parts::{Push, View, Weighty, divider, hair, paragraph, push};
use super::super::sell;
use super::view::summary as summary_of;
use super::{Live, Pay};
use crate::domain::id::SaleId;
use crate::domain::money::Money;
use crate::domain::payment::{Charge, Payment, Tender};
use crate::domain::wallet;
use crate::i18n::{Key, key, word};
use crate::ui::context::Context;
use crate::ui::customer::{self, CodeFit, Words};
use crate::ui::font::{self, Weight};
use crate::ui::icon::{Icon, icon};
use crate::ui::keys::Action;
use crate::ui::screen::{Cashier, Stage};
use crate::ui::theme::{Look, StateRole, container as surface, radius, size, space};
use crate::ui::widget::qr::{qr, snapped_side};
use crate::ui::widget::{Band, band, label, tinted, with_id};
use iced::widget::{column, container, row, space as gap};
use iced::{Alignment, Element, Fill, Size};

/// The parts of a panel.
pub struct Parts<'a> {
    /// Timer or amount in the band.
    pub right: Option<View<'a>>,
    pub left: View<'a>,
    pub side: Option<View<'a>>,
    /// What leaves things, on the left.
    pub leave: Option<View<'a>>,
    /// The one safe next step and what stands beside it, on the right.
    pub next: Vec<View<'a>>,
}

/// Builds the panel of `pay`.
pub fn panel<'a>(pay: &Pay, context: &Context, parts: Parts<'a>) -> View<'a> {
    let Parts { right, left, side, leave, next } = parts;
    let top = match pay.stage() {
        Stage::Paid => paid_band(context, right),
        // Nothing waits for the customer: no window has a code, so no time runs either.
        Stage::Waiting if pay.has_no_code() => {
            signed_band(context, (key::STATE_NO_CODE, StateRole::Fail, Stage::Waiting.icon()), None)
        }
        Stage::Scan if pay.is_refused_code() => {
            signed_band(context, (key::CUSTOMER_CODE_REFUSED, StateRole::Fail, Stage::Scan.icon()), right)
        }
        stage => signed_band(context, (stage.word(), stage.role(), stage.icon()), right),
    };
    framed(context, top, summary_of(pay, context), Parts { right: None, left, side, leave, next })
}

/// A panel under any band; `right` of the parts is the band's own business.
pub fn framed<'a>(context: &Context, top: View<'a>, summary: Option<View<'a>>, parts: Parts<'a>) -> View<'a> {
    let look = &context.look;
    let layout = context.layout();
    let Parts { left, side, leave, next, .. } = parts;
    let card = layout.card;
    let edges = iced::Padding::new(card.padding).left(card.edge);
    let side = side.map(|side| container(side).width(layout.side).height(Fill).padding(edges));
    let rule = side.as_ref().map(|_| container(divider(look)).padding([space::L, 0.0]).height(Fill));
    let left = container(left).width(Fill).height(Fill).padding(card.padding);
    let body = row![left, rule, side].height(Fill);
    let actions = row![container(column![leave]).width(Fill)]
        .extend(next)
        .spacing(space::S)
        .padding([0.0, space::L])
        .align_y(Alignment::Center)
        .height(card.actions);
    let content = column![with_id("band", top), summary, body, hair(look), actions];
    container(content).padding(1).style(surface::card(*look)).width(Fill).height(Fill).into()
}

/// Who moved the money: of Alipay+ the wallet that paid, by the name its customers know.
pub fn wallet_name(payment: &Payment, context: &Context) -> String {
    match payment.charge().and_then(|charge| charge.wallet.as_deref()).map(wallet::display_name) {
        Some(name) if payment.tender == Tender::Alipay && name == ALIPAY => context.say(key::WALLET_ALIPAY),
        Some(name) if payment.tender == Tender::Alipay => name,
        _ => context.say(word::tender(payment.tender)),
    }
}

/// The one of them that has a name in the cashier's language.
const ALIPAY: &str = "Alipay";

/// The ends of a long number, enough to compare it with a phone.
pub fn shortened(number: &str) -> String {
    let letters: Vec<char> = number.chars().filter(|letter| !letter.is_control()).collect();
    if letters.len() <= 20 {
        return letters.into_iter().collect();
    }
    let start: String = letters.iter().take(10).collect();
    let end: String = letters.iter().skip(letters.len().saturating_sub(6)).collect();
    format!("{start}..{end}")
}

/// Coupons of the wallet: what they took off, who bears them, and what the shop will receive.
pub fn coupons<'a>(asked: Money, charge: &Charge, context: &Context) -> Option<View<'a>> {
    let look = &context.look;
    let discounts = &charge.discounts;
    // A narrow window has a row less.
    let room_for = if context.layout().shows_cart_while_paying() { COUPONS } else { 1 };
    let hidden = discounts.len().saturating_sub(room_for);
    let line = |name: String, value: String, weight| {
        let room = context.layout().beside() - 2.0 * space::M - font::width_em(&value, weight) * size::SMALL - space::S;
        let name = font::cut(&name, room, size::SMALL, Weight::Regular);
        row![
            tinted(look, name, size::SMALL, Weight::Regular, look.palette.text_2),
            gap::horizontal(),
            label(look, value, size::SMALL, weight)
        ]
    };
    let each = discounts.iter().take(room_for).map(|discount| {
        let kind = if discount.prepaid { key::COUPON_PREPAID } else { key::COUPON_DISCOUNT };
        let name = shown(&discount.name);
        let off = context.words.money(off(discount.amount));
        line(context.say_with(kind, &[("name", name.into())]), off, Weight::Medium).into()
    });
    let more = (hidden > 0).then(|| {
        let nothing = Money::zero(asked.currency);
        let mut rest = discounts.iter().skip(room_for).map(|discount| discount.amount);
        let rest = rest.try_fold(nothing, Money::plus).ok().map(off);
        let rest = rest.map(|rest| context.words.money(rest)).unwrap_or_default();
        line(context.say_with(key::COUPONS_MORE, &[("count", hidden.into())]), rest, Weight::Medium)
    });
    let receives = match charge.receivable(asked) {
        Some(receives) => line(context.say(key::COUPONS_SHOP_RECEIVES), context.words.money(receives), Weight::Medium),
        None => line(context.say(key::COUPONS_STATEMENT_TELLS), String::new(), Weight::Regular),
    };
    let card = column![label(look, context.say(key::COUPONS_TITLE), size::BODY, Weight::Medium)]
        .extend(each)
        .push(more)
        .push(receives)
        .spacing(if room_for < COUPONS { 0.0 } else { space::XXS });
    (!discounts.is_empty())
        .then(|| container(card).padding([space::XS, space::M]).width(Fill).style(surface::card(*look)).into())
}

/// What a coupon takes off.
fn off(amount: Money) -> Money {
    Money::new(amount.minor.saturating_neg(), amount.currency)
}

/// Coupons that are named; the others are counted, with their sum.
const COUPONS: usize = 2;

/// A name somebody else wrote, on one line.
fn shown(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(60).collect()
}

fn signed_band<'a>(context: &Context, (word, role, sign): (Key, StateRole, Icon), right: Option<View<'a>>) -> View<'a> {
    let content = Band { role, icon: sign, word: context.say(word), second: context.second(word), right };
    band(&context.look, content, context.layout().card.band).into()
}

/// Paid has the largest word of all, in both languages on one line.
fn paid_band<'a>(context: &Context, right: Option<View<'a>>) -> View<'a> {
    let look = &context.look;
    let stage = Stage::Paid;
    let line = row![
        icon(stage.icon(), 60.0, look.state(stage.role()).on),
        label(look, context.say(stage.word()), fixed::PAID_WORD, Weight::Bold),
        label(look, context.second(stage.word()), size::TIMER, Weight::Medium),
        gap::horizontal(),
        right,
    ]
    .spacing(space::L)
    .padding([0.0, fixed::BODY_PADDING])
    .height(Fill)
    .align_y(Alignment::Center);
    container(line).style(surface::band(*look, stage.role())).width(Fill).height(context.layout().card.band_paid).into()
}

/// The row that stands for the cart in a narrow window.
pub fn summary(context: &Context, sale: Option<&SaleId>, lines: usize) -> View<'static> {
    let look = &context.look;
    let count = context.say_with(key::CART_LINES, &[("count", lines.into())]);
    let words = row![
        label(look, sell::cart_title(context, sale), size::BODY, Weight::Medium),
        tinted(look, count, size::BODY, Weight::Regular, look.palette.text_2)
    ]
    .spacing(space::S);
    container(words)
        .padding([0.0, space::L])
        .center_y(context.layout().card.summary)
        .width(Fill)
        .style(surface::fill(look.palette.sunken))
        .into()
}

/// What the customer sees now, drawn by the very function that draws their window.
pub fn preview<'a>(cashier: &Cashier, context: &Context) -> View<'a> {
    let look = &context.look;
    let (room, width) = (context.layout().beside(), context.layout().preview);
    let size = Size::new(width, (width / 1.6).floor());
    let display = customer_display(cashier, context);
    let words = Words { customer: &context.customer_words, shop: &context.words };
    let picture: Element<'a, Action> = customer::view(&display, words, size, context.scale, None);
    // What is a window there lies on a card here.
    let picture = container(picture).style(surface::page(Look::light()));
    let live = match context.customer_window {
        true => key::PAY_DISPLAY_LIVE,
        false => key::PAY_DISPLAY_LOST,
    };
    let sees = context.say(key::PAY_CUSTOMER_SEES);
    let live = context.say(live);
    let words =
        font::width_em(&sees, Weight::Medium) * size::BODY + font::width_em(&live, Weight::Regular) * size::SMALL;
    // Without a display its loss is said at any rate, below if need be.
    let fits = words < room - fixed::STEP - space::L;
    let beside = fits.then(|| tinted(look, live.clone(), size::SMALL, Weight::Regular, look.palette.text_3));
    let below = (!fits && !context.customer_window)
        .then(|| paragraph(look, live.clone(), size::SMALL, Weight::Regular, look.palette.text_3));
    let title = row![
        label(look, sees, size::BODY, Weight::Medium),
        gap::horizontal(),
        icon(Icon::Display, 18.0, look.palette.text_3),
        beside,
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center)
    .width(room);
    let framed = container(container(picture).width(size.width).height(size.height).clip(true))
        .padding(1)
        .style(surface::rounded(look.palette.line_strong, radius::CHIP));
    column![title, container(with_id("preview", framed)).center_x(room), below].spacing(space::XS).into()
}

/// The code in this window, for a customer who cannot see theirs.
pub fn code_here<'a>(live: &Live, room: f32, context: &Context) -> Option<View<'a>> {
    let code = live.code.clone()?;
    let side = snapped_side(room, code.full_width(), context.scale);
    let framed = container(qr(code, side, context.scale)).padding(space::XXS).style(surface::card(Look::light()));
    Some(with_id("qr-here", framed).into())
}

/// What keeps a customer from reading the code in their window, and what to do, while something does.
pub fn unreadable<'a>(live: &Live, context: &Context) -> Option<View<'a>> {
    let look = &context.look;
    let fg = look.state(StateRole::Fail).fg;
    let (what, step) = match (fit(live, context)?, &live.code) {
        (CodeFit::No, None) => (key::QR_UNREADABLE, key::QR_UNREADABLE_STEP),
        (CodeFit::No, Some(_)) if context.customer_window => (key::QR_TOO_SMALL, key::QR_TOO_SMALL_STEP),
        _ => return None,
    };
    let words = column![
        paragraph(look, context.say(what), size::BODY, Weight::Medium, fg),
        paragraph(look, context.say(step), size::BODY, Weight::Regular, look.palette.text),
    ]
    .spacing(space::XS);
    let note = container(words).padding(space::M).width(Fill).style(surface::note(*look, StateRole::Fail));
    Some(with_id("qr-unreadable", note).into())
}

/// A button of the row of actions.
pub fn action<'a>(
    context: &Context,
    id: &'static str,
    weight: Weighty,
    sign: Option<Icon>,
    words: String,
    cap: Cap<'_>,
    does: Action,
) -> View<'a> {
    let cap = match cap {
        Cap::Plain(cap) => cap.to_owned(),
        Cap::Word(key) => context.say(key),
    };
    let push_it = Push { id, weight, icon: sign, words, cap: Some(&cap), height: fixed::ACTION, action: Some(does) };
    push(&context.look, push_it)
}

/// The key written on a button.
#[derive(Debug, Clone, Copy)]
pub enum Cap<'k> {
    Plain(&'k str),
    Word(Key),
}

/// `4:41` in the band.
pub fn timer<'a>(context: &Context, seconds: i64) -> View<'a> {
    label(&context.look, context.words.countdown(seconds), size::TIMER, Weight::Bold).into()
}

/// An amount in the band.
pub fn amount<'a>(context: &Context, pay: &Pay, size: f32) -> View<'a> {
    label(&context.look, context.words.money(pay.quote.local), size, Weight::Bold).into()
}

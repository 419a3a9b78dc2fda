//! The selling screen.

use super::super::frame::{self, cap_words};
use super::super::layout::Breakpoint;
use super::super::parts::View;
use super::tenders::{self, Locked};
use super::{cart, hero, pad};
use crate::domain::payment::Tender;
use crate::i18n::{key, word};
use crate::ui::context::Context;
use crate::ui::font::{self, Weight};
use crate::ui::icon::{Icon, icon};
use crate::ui::keys::{self, Action, Cap};
use crate::ui::screen::Cashier;
use crate::ui::theme::{Look, StateRole, Wallet, button as press, radius, size, space};
use crate::ui::widget::{chip, key_cap, tint_stripes, tinted, with_id};
use iced::widget::{button, column, container, row, space as gap, stack};
use iced::{Alignment, Color, Fill, FillPortion};

/// Cart, hero, keypad and tenders in their frame.
pub fn view<'a>(cashier: &'a Cashier, context: &'a Context) -> View<'a> {
    let layout = context.layout();
    let sell = &cashier.sell;
    let cart = cart(context, &sell.lines(), sell.is_typing(), None);
    let pads = row![pad::pad(context), tenders(cashier, context)].spacing(layout.gutter).height(Fill);
    let right = column![hero::hero(context, sell), pads].spacing(layout.gutter).width(Fill);
    frame::window(cashier, context, row![cart, right].spacing(layout.gutter).into())
}

fn tenders<'a>(cashier: &Cashier, context: &Context) -> View<'a> {
    let layout = context.layout();
    let total = cashier.sell.total();
    let default = tenders::default_tender(total, context);
    // The customer's code stands between the wallets and what needs none.
    let mut scan = tenders::scans(context).then(|| scan(context, tenders::offer_scan(total, context)));
    let mut buttons = column![];
    for tender in tenders::taken(context) {
        if matches!(tender, Tender::LocalQr | Tender::Cash) {
            buttons = buttons.push(scan.take());
        }
        let offer = tenders::offer(tender, total, context);
        buttons = buttons.push(one(context, tender, offer, default == Some(tender)));
    }
    buttons.spacing(layout.key_gap).width(layout.tenders).into()
}

/// The colours a tender's button is written in.
struct Inks {
    words: Color,
    second: Color,
}

fn inks(look: &Look, offered: bool, default: bool) -> Inks {
    let palette = look.palette;
    match (offered, default) {
        (false, _) => Inks { words: palette.disabled, second: palette.text_3 },
        (true, true) => Inks { words: palette.on_ink, second: palette.on_ink_2 },
        (true, false) => Inks { words: palette.text, second: palette.text_3 },
    }
}

fn one<'a>(context: &Context, tender: Tender, offer: Result<(), Locked>, default: bool) -> View<'a> {
    let look = &context.look;
    let layout = context.layout();
    let compact = layout.breakpoint == Breakpoint::Compact;
    let inks = inks(look, offer.is_ok(), default);
    let enter = default.then(|| key_cap(look, cap_words(Cap::Word(key::KEY_ENTER), context), inks.words));
    let cap = key_cap(look, keys::key_of(&Action::Pay(tender)).unwrap_or_default(), inks.words);
    let sign = (tender == Tender::Cash).then(|| icon(Icon::Cash, 24.0, inks.words));
    let name = context.say(word::tender(tender));
    let name_size = title_size(context);
    let (enter_above, enter_below) = if compact { (None, enter) } else { (enter, None) };
    let first =
        row![sign, tinted(look, name, name_size, Weight::Bold, inks.words), gap::horizontal(), cap, enter_above]
            .spacing(space::XS)
            .align_y(Alignment::Center);
    let (wallet, sentence) = second_line(context, tender, offer, &inks);
    let second = row![wallet, sentence, enter_below].spacing(space::XS).align_y(Alignment::Center);
    let content = container(column![first, container(second).width(Fill).clip(true)].spacing(space::XXS))
        .padding([0.0, space::M])
        .center_y(Fill);
    // A claim carries its stripes before it is chosen as well.
    let claim = tender == Tender::LocalQr && offer.is_ok();
    let content: View<'a> = match claim {
        true => stack![container(tint_stripes(look, 10.0, radius::BUTTON - 1.0)).padding(1), content].into(),
        false => content.into(),
    };
    let look = *look;
    let pushed = button(content)
        .padding(0.0)
        .width(Fill)
        .height(Fill)
        .on_press_maybe(offer.is_ok().then_some(Action::Pay(tender)))
        .style(move |theme, status| match claim {
            true => press::claim_tender(look)(theme, status),
            false => press::tender(look, default)(theme, status),
        });
    with_id(id(tender), pushed).height(FillPortion(1)).into()
}

/// The size of all titles: what the longest may have beside its sign and its keys.
fn title_size(context: &Context) -> f32 {
    let layout = context.layout();
    let taken = if layout.breakpoint == Breakpoint::Compact { 96.0 } else { 128.0 };
    let fits =
        |(name, sign): (String, f32)| font::shrink(layout.tenders - taken - sign, &name, Weight::Bold, size::TITLE);
    let name = |tender| (context.say(word::tender(tender)), if tender == Tender::Cash { 32.0 } else { 0.0 });
    let scan = tenders::scans(context).then(|| (context.say(key::TENDER_SCAN), 0.0));
    tenders::taken(context).map(name).chain(scan).map(fits).fold(size::TITLE, f32::min)
}

/// The button for the code a customer shows.
fn scan<'a>(context: &Context, offer: Result<(), Locked>) -> View<'a> {
    let look = &context.look;
    let compact = context.layout().breakpoint == Breakpoint::Compact;
    let inks = inks(look, offer.is_ok(), false);
    let name = context.say(key::TENDER_SCAN);
    let sign = (!compact).then(|| icon(Icon::Scan, 24.0, inks.words));
    let name_size = title_size(context);
    let first = row![
        sign,
        tinted(look, name, name_size, Weight::Bold, inks.words),
        gap::horizontal(),
        key_cap(look, keys::key_of(&Action::Scan).unwrap_or_default(), inks.words)
    ]
    .spacing(space::XS)
    .align_y(Alignment::Center);
    let said = match offer {
        Ok(()) => key::TENDER_SCAN_SUB,
        Err(locked) => locked.sentence(),
    };
    let width = context.layout().tenders - 2.0 * space::M;
    let said = font::cut(&context.say(said), width, size::SMALL, Weight::Regular);
    let second = (!compact || offer.is_err()).then(|| tinted(look, said, size::SMALL, Weight::Regular, inks.second));
    let content = container(column![first, second].spacing(space::XXS)).padding([0.0, space::M]).center_y(Fill);
    let pushed = button(content)
        .padding(0.0)
        .width(Fill)
        .height(Fill)
        .on_press_maybe(offer.is_ok().then_some(Action::Scan))
        .style(press::tender(*look, false));
    with_id("tender-scan", pushed).height(FillPortion(1)).into()
}

/// The wallet's name for the customer, and what the tender means. What there is no room for is left out of all
/// tenders alike: in a narrow window the meaning, else the name. That a claim is not verified is always said.
fn second_line<'a>(
    context: &Context,
    tender: Tender,
    offer: Result<(), Locked>,
    inks: &Inks,
) -> (Option<View<'a>>, Option<View<'a>>) {
    let look = &context.look;
    let compact = context.layout().breakpoint == Breakpoint::Compact;
    let (said, color) = match offer {
        Err(locked) => (locked.sentence(), inks.second),
        Ok(()) => sentence(context, tender, inks.second),
    };
    let both = tenders::taken(context).all(|tender| both_fit(tender, context));
    let named = match (compact, tender) {
        (true, Tender::LocalQr) => false,
        (true, _) => true,
        (false, _) => both,
    };
    let wallet = chip_words(tender, context).filter(|_| offer.is_ok() && named);
    let wallet = wallet.map(|(wallet, theirs)| chip(look, wallet, theirs).into());
    let meant = !compact || offer.is_err() || tender == Tender::LocalQr;
    let room = context.layout().tenders - 2.0 * space::M;
    let words = meant.then(|| {
        let said = font::cut(&context.say(said), room, size::SMALL, Weight::Regular);
        tinted(look, said, size::SMALL, Weight::Regular, color).into()
    });
    (wallet, words)
}

/// The name the customer knows a wallet by, where it is another one than the cashier's.
fn chip_words(tender: Tender, context: &Context) -> Option<(Wallet, String)> {
    let wallet = match tender {
        Tender::Wechat => Wallet::Wechat,
        Tender::Alipay => Wallet::Alipay,
        Tender::LocalQr => Wallet::LocalQr,
        Tender::Cash => return None,
    };
    let theirs = context.customer_words.text(word::tender(tender));
    (theirs != context.say(word::tender(tender))).then_some((wallet, theirs))
}

/// Whether name and meaning have room on one line.
fn both_fit(tender: Tender, context: &Context) -> bool {
    let (said, _) = sentence(context, tender, Color::BLACK);
    let width = font::width_em(&context.say(said), Weight::Regular) * size::SMALL;
    let chip = chip_words(tender, context)
        .map_or(0.0, |(_, theirs)| font::width_em(&theirs, Weight::Medium) * size::SMALL + 2.0 * space::M);
    width + chip <= context.layout().tenders - 2.0 * space::M
}

fn sentence(context: &Context, tender: Tender, color: Color) -> (crate::i18n::Key, Color) {
    match tender {
        Tender::LocalQr => (key::TENDER_CLAIM_SUB, context.look.state(StateRole::Claim).fg),
        Tender::Cash if context.down_since().is_some() => (key::TENDER_CASH_OFFLINE, color),
        Tender::Cash => (key::TENDER_CASH_SUB, color),
        _ => (key::TENDER_QR_ON_DISPLAY, color),
    }
}

/// The name of a tender's button, for tests.
pub const fn id(tender: Tender) -> &'static str {
    match tender {
        Tender::Cash => "tender-cash",
        Tender::Wechat => "tender-wechat",
        Tender::Alipay => "tender-alipay",
        Tender::LocalQr => "tender-local-qr",
    }
}

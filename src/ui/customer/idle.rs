//! The welcome: lacquer, the cat, and what can be paid with.

use super::frame::Stage;
use super::{Shop, rate};
use crate::domain::payment::Tender;
use crate::domain::quote::PublishedRate;
use crate::i18n::{key, word};
use crate::ui::font::Weight;
use crate::ui::icon::{Icon, cat, icon};
use crate::ui::theme::brand::{GOLD, LACQUER, LACQUER_DEEP, PAPER};
use crate::ui::theme::{Look, Wallet, container as surface};
use crate::ui::widget::label;
use iced::border::Radius;
use iced::widget::{Row, column, container, row, rule, space, stack};
use iced::{Alignment, Element, Fill, Shrink, Theme};

/// Width and height of the cat's picture, to keep words clear of it.
const CAT: f32 = 430.0;

pub(super) fn view<'a, M: 'a>(
    stage: &Stage<'_>,
    switch: Option<Element<'a, M>>,
    shop: &Shop,
    (tenders, offers): (&[Tender], &[String]),
    rate: Option<&PublishedRate>,
) -> Element<'a, M> {
    let content: Element<'a, M> = match stage.portrait {
        true => portrait(stage, switch, shop, tenders, offers, rate),
        false => {
            // Above the cat, where no word comes.
            let switch = switch.map(|switch| container(switch).align_right(Fill).padding(stage.px(44.0)));
            stack![landscape(stage, shop, tenders, offers, rate)].push(switch).into()
        }
    };
    container(content).width(Fill).height(Fill).style(surface::fill(LACQUER)).into()
}

fn landscape<'a, M: 'a>(
    stage: &Stage<'_>,
    shop: &Shop,
    tenders: &[Tender],
    offers: &[String],
    rate: Option<&PublishedRate>,
) -> Element<'a, M> {
    let px = |units: f32| stage.px(units);
    let room = stage.size.width - 64.0 - 24.0 - CAT - 68.0;
    let words = column![
        name(stage, shop, room, 32.0),
        space::vertical().height(px(36.0)),
        welcome(stage, room, 148.0, 38.0),
        space::vertical().height(px(28.0)),
        chips(stage, tenders, 58.0, 28.0),
        space::vertical(),
        space::vertical().height(px(24.0)),
        offer(stage, offers, room),
        space::vertical().height(px(24.0)),
        rate.and_then(|rate| rate::line(stage, rate)).map(|rate| stage.fitted(
            rate,
            stage.size.width - 128.0,
            28.0,
            Weight::Regular,
            GOLD
        )),
    ]
    .width(Fill)
    .height(Fill)
    .padding(iced::padding::all(px(44.0)).left(px(64.0)).top(px(56.0)));
    let picture = container(cat(px(CAT)))
        .align_right(Fill)
        .align_bottom(Fill)
        .padding(iced::padding::right(px(68.0)).bottom(px(118.0)));
    stack![picture, words].width(Fill).height(Fill).into()
}

fn portrait<'a, M: 'a>(
    stage: &Stage<'_>,
    switch: Option<Element<'a, M>>,
    shop: &Shop,
    tenders: &[Tender],
    offers: &[String],
    rate: Option<&PublishedRate>,
) -> Element<'a, M> {
    let px = |units: f32| stage.px(units);
    let room = stage.size.width - 144.0;
    let small = |sentence: String| stage.fitted(sentence, room, 36.0, Weight::Regular, GOLD);
    let rate = rate.map(|rate| {
        column![rate::figure(stage, rate).map(small), rate::origin(stage, rate).map(small)].align_x(Alignment::Center)
    });
    column![
        name(stage, shop, room, 44.0),
        space::vertical(),
        cat(px(520.0)),
        space::vertical(),
        column![welcome(stage, room, 212.0, 52.0)].align_x(Alignment::Center),
        space::vertical().height(px(52.0)),
        chips(stage, tenders, 88.0, 42.0),
        space::vertical(),
        offer(stage, offers, room),
        space::vertical(),
        rate,
        switch.map(|switch| container(switch).align_right(Fill).padding(iced::padding::top(px(32.0)))),
    ]
    .width(Fill)
    .height(Fill)
    .align_x(Alignment::Center)
    .padding([px(84.0), px(72.0)])
    .into()
}

/// What the shop offers: the first sentence large, a gift beside it.
fn offer<'a, M: 'a>(stage: &Stage<'_>, offers: &[String], room: f32) -> Option<Element<'a, M>> {
    let (first, more) = offers.split_first()?;
    let (side, large, small, edge) = stage.pick((96.0, 44.0, 26.0, 28.0), (132.0, 60.0, 38.0, 40.0));
    let width = room.min(stage.pick(690.0, room));
    let inner = width - side - 2.0 * edge;
    let sign = container(icon(Icon::Gift, stage.px(side * 0.5), LACQUER_DEEP))
        .center_x(stage.px(side))
        .center_y(Fill)
        .style(surface::rounded(GOLD, Radius::default().left(stage.px(20.0))));
    let large = stage.fitted(first.clone(), inner, large, Weight::Regular, LACQUER);
    let more = more
        .iter()
        .map(|more| stage.fitted(more.clone(), inner, small, Weight::Regular, Look::light().palette.text_2).into());
    let words = container(column![large].extend(more).spacing(stage.px(4.0)))
        .padding([stage.px(20.0), stage.px(edge)])
        .width(Fill);
    let card = container(row![sign, words].height(Shrink))
        .width(stage.px(width))
        .style(surface::rounded(PAPER, stage.px(20.0)));
    Some(card.into())
}

/// Nothing but the cat, for a till that is not open.
pub(super) fn closed<'a, M: 'a>(size: iced::Size) -> Element<'a, M> {
    let side = size.width.min(size.height) * 0.5;
    container(container(cat(side)).center(Fill)).width(Fill).height(Fill).style(surface::fill(LACQUER)).into()
}

/// The shop's name, and the one the customer can read.
fn name<'a, M: 'a>(stage: &Stage<'_>, shop: &Shop, room: f32, size: f32) -> Row<'a, M> {
    let each = if shop.local.is_some() { room / 2.0 - 20.0 } else { room };
    let word = |name: &str| {
        let name = crate::ui::font::cut(name, each, size, Weight::Regular);
        stage.line(name, size, Weight::Regular, PAPER)
    };
    let local = shop.local.as_deref().map(|local| {
        let divider = container(rule::vertical(stage.px(2.0)).style(|_: &Theme| rule::Style {
            color: GOLD,
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        }));
        row![divider.height(stage.px(size * 0.8)), word(local)].spacing(stage.px(18.0)).align_y(Alignment::Center)
    });
    row![word(&shop.name), local].spacing(stage.px(18.0)).align_y(Alignment::Center)
}

fn welcome<'a, M: 'a>(stage: &Stage<'_>, room: f32, max: f32, small: f32) -> Element<'a, M> {
    let words = stage.both(key::CUSTOMER_WELCOME);
    let second = words.second.map(|second| stage.second(second, small, GOLD));
    let align = stage.pick(Alignment::Start, Alignment::Center);
    column![stage.fitted(words.first, room, max, Weight::Bold, PAPER).line_height(1.2), second].align_x(align).into()
}

/// On lacquer the wallets are paper with coloured text, so that no state's colour is on this screen.
fn chips<'a, M: 'a>(stage: &Stage<'_>, tenders: &[Tender], height: f32, size: f32) -> Row<'a, M> {
    let chip = |tender: &Tender| {
        let wallet = match tender {
            Tender::Wechat => Wallet::Wechat,
            Tender::Alipay => Wallet::Alipay,
            // The name of a local QR says nothing to a traveller.
            Tender::LocalQr | Tender::Cash => return None,
        };
        let name = label(&stage.look, stage.text(word::tender(*tender)), stage.px(size), Weight::Medium);
        let chip = container(name)
            .style(surface::paper_chip(wallet, stage.px(8.0)))
            .padding([0.0, stage.px(20.0)])
            .center_y(stage.px(height));
        Some(Element::from(chip))
    };
    Row::with_children(tenders.iter().filter_map(chip)).spacing(stage.px(16.0))
}

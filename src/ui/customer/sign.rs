//! One large sign and a sentence: confirm, wait, not verified, not paid.

use super::Amounts;
use super::frame::Stage;
use crate::domain::payment::{Tender, UnpaidReason};
use crate::i18n::{Key, key, word};
use crate::ui::font::{self, Weight};
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{StateRole, container as surface};
use crate::ui::widget::tint_stripes;
use iced::widget::{Column, column, container, row, rule, space, stack};
use iced::{Alignment, Element, Fill, Theme};

/// What a sign says.
pub(super) struct Sign {
    pub role: StateRole,
    pub icon: Icon,
    pub band: Key,
    pub title: Key,
    pub sentences: Vec<String>,
    /// A number to keep, with its name.
    pub fact: Option<(Key, String)>,
    pub amount: Key,
}

pub(super) fn preparing<'a, M: 'a>(stage: &Stage<'_>, due: Amounts) -> Element<'a, M> {
    let sign = Sign {
        role: StateRole::Idle,
        icon: Icon::Hourglass,
        band: key::CUSTOMER_PREPARING,
        title: key::CUSTOMER_PREPARING_WAIT,
        sentences: Vec::new(),
        fact: None,
        amount: key::CUSTOMER_DUE,
    };
    sign.view(stage, due)
}

/// A code that would not read right is not shown: it is in the cashier's window, or the staff knows more.
pub(super) fn no_code<'a, M: 'a>(stage: &Stage<'_>, due: Amounts, elsewhere: bool) -> Element<'a, M> {
    let (role, title, text) = match elsewhere {
        true => (StateRole::Wait, key::CUSTOMER_QR_ELSEWHERE, key::CUSTOMER_QR_ELSEWHERE_TEXT),
        false => (StateRole::Fail, key::CUSTOMER_QR_NONE, key::CUSTOMER_QR_NONE_TEXT),
    };
    let sign = Sign {
        role,
        icon: Icon::Qr,
        band: title,
        title,
        sentences: vec![stage.text(text)],
        fact: None,
        amount: key::CUSTOMER_DUE,
    };
    sign.view(stage, due)
}

pub(super) fn confirming<'a, M: 'a>(stage: &Stage<'_>, tender: Tender, due: Amounts) -> Element<'a, M> {
    let sign = Sign {
        role: StateRole::Busy,
        icon: Icon::PhoneLock,
        band: key::CUSTOMER_PASSWORD,
        title: key::CUSTOMER_PASSWORD_TITLE,
        sentences: vec![
            with_wallet(stage, key::CUSTOMER_PASSWORD_TEXT, tender),
            stage.text(key::CUSTOMER_PASSWORD_UPDATE),
        ],
        fact: None,
        amount: key::CUSTOMER_DUE,
    };
    sign.view(stage, due)
}

pub(super) fn checking<'a, M: 'a>(stage: &Stage<'_>, tender: Tender, due: Amounts) -> Element<'a, M> {
    let sign = Sign {
        role: StateRole::Busy,
        icon: Icon::Checking,
        band: key::CUSTOMER_CHECKING,
        title: key::CUSTOMER_CHECKING_TITLE,
        sentences: vec![
            with_wallet(stage, key::CUSTOMER_CHECKING_TEXT, tender),
            stage.text(key::CUSTOMER_CHECKING_KEEP),
        ],
        fact: None,
        amount: key::CUSTOMER_DUE,
    };
    sign.view(stage, due)
}

pub(super) fn cancelling<'a, M: 'a>(stage: &Stage<'_>, tender: Tender, due: Amounts) -> Element<'a, M> {
    let sign = Sign {
        role: StateRole::Busy,
        icon: Icon::Hourglass,
        band: key::CUSTOMER_CANCELLING,
        title: key::CUSTOMER_CANCELLING_TITLE,
        sentences: vec![with_wallet(stage, key::CUSTOMER_CANCELLING_TEXT, tender)],
        fact: None,
        amount: key::CUSTOMER_DUE,
    };
    sign.view(stage, due)
}

pub(super) fn claimed<'a, M: 'a>(stage: &Stage<'_>, due: Amounts, number: &str) -> Element<'a, M> {
    let sign = Sign {
        role: StateRole::Claim,
        icon: Icon::Claimed,
        band: key::CUSTOMER_CLAIMED,
        title: key::CUSTOMER_CLAIMED_TITLE,
        sentences: vec![stage.text(key::CUSTOMER_CLAIMED_TEXT), stage.text(key::CUSTOMER_CLAIMED_KEEP)],
        fact: Some((key::CUSTOMER_CLAIMED_NUMBER, number.to_owned())),
        amount: key::CUSTOMER_CLAIMED_AMOUNT,
    };
    sign.view(stage, due)
}

pub(super) fn closed<'a, M: 'a>(
    stage: &Stage<'_>,
    reason: UnpaidReason,
    scanned: bool,
    due: Amounts,
) -> Element<'a, M> {
    let lines = if scanned { word::customer_unpaid_code(reason) } else { word::customer_unpaid(reason) };
    let sign = Sign {
        role: StateRole::Fail,
        icon: Icon::Cross,
        band: key::CUSTOMER_NOTPAID,
        title: lines.first().copied().unwrap_or(key::CUSTOMER_NOTPAID),
        sentences: lines.iter().skip(1).map(|line| stage.text(*line)).collect(),
        fact: None,
        amount: key::CUSTOMER_DUE,
    };
    sign.view(stage, due)
}

pub(super) fn human<'a, M: 'a>(stage: &Stage<'_>, due: Amounts) -> Element<'a, M> {
    let sign = Sign {
        role: StateRole::Busy,
        icon: Icon::User,
        band: key::CUSTOMER_CHECKING,
        title: key::CUSTOMER_HUMAN_TITLE,
        sentences: vec![stage.text(key::CUSTOMER_HUMAN_TEXT)],
        fact: None,
        amount: key::CUSTOMER_DUE,
    };
    sign.view(stage, due)
}

pub(super) fn with_wallet(stage: &Stage<'_>, key: Key, tender: Tender) -> String {
    stage.text_with(key, &[("wallet", stage.text(word::tender(tender)).into())])
}

impl Sign {
    pub fn view<'a, M: 'a>(self, stage: &Stage<'_>, due: Amounts) -> Element<'a, M> {
        let edge = stage.pick(64.0, 64.0);
        let band = stage.band(self.role, self.icon, stage.text(self.band), None);
        let amount = self.amount;
        let tile = self.tile(stage);
        let message: Element<'a, M> = if stage.portrait {
            let room = stage.size.width - 2.0 * edge;
            let words = self.words(stage, room).align_x(Alignment::Center);
            column![tile, words].spacing(stage.px(64.0)).width(Fill).align_x(Alignment::Center).into()
        } else {
            let room = stage.size.width - 2.0 * edge - 300.0 - 64.0;
            row![tile, self.words(stage, room)].spacing(stage.px(64.0)).align_y(Alignment::Center).into()
        };
        let body = column![space::vertical(), message, space::vertical(), amounts_card(stage, amount, due)]
            .padding(iced::padding::horizontal(stage.px(edge)).bottom(stage.px(stage.pick(48.0, 72.0))));
        container(column![band, body]).width(Fill).height(Fill).style(surface::bare(stage.look)).into()
    }

    fn tile<'a, M: 'a>(&self, stage: &Stage<'_>) -> Element<'a, M> {
        let side = stage.pick(300.0, 460.0);
        let state = stage.look.state(self.role);
        let sign = container(icon(self.icon, stage.px(side * 0.6), state.fg)).center(stage.px(side));
        let ground = surface::rounded(state.tint, stage.px(side * 0.18));
        match self.role {
            StateRole::Claim => {
                let stripes = container(tint_stripes(&stage.look, stage.px(14.0), stage.px(side * 0.18)))
                    .width(stage.px(side))
                    .height(stage.px(side));
                container(stack![stripes, sign]).style(ground).into()
            }
            _ => sign.style(ground).into(),
        }
    }

    fn words<'a, M: 'a>(self, stage: &Stage<'_>, room: f32) -> Column<'a, M> {
        let palette = stage.look.palette;
        let (title, least, small, shop, gap) =
            stage.pick((56.0, 44.0, 34.0, 28.0, 14.0), (80.0, 64.0, 48.0, 38.0, 24.0));
        let words = stage.both(self.title);
        let size = font::fit(room, &words.first, Weight::Bold, title).max(least);
        let place = |text: iced::widget::Text<'a>| {
            if stage.portrait { text.center().width(stage.px(room)) } else { text.width(stage.px(room)) }
        };
        let sentences = self.sentences.into_iter().map(|sentence| {
            let sentence = stage.balanced(sentence, small, palette.text_2, room).line_height(1.35);
            if stage.portrait { sentence.center().into() } else { sentence.into() }
        });
        let fact = self.fact.map(|(name, value)| {
            row![
                stage.line(stage.text(name), small, Weight::Regular, palette.text_2),
                stage.line(value, small, Weight::Bold, palette.text),
            ]
            .spacing(stage.px(28.0))
        });
        column![
            place(stage.paragraph(words.first, size, Weight::Bold, palette.text)).line_height(1.2),
            Column::with_children(sentences)
                .spacing(stage.px(gap * 0.6))
                .align_x(stage.pick(Alignment::Start, Alignment::Center)),
            words.second.map(|second| place(stage.second(second, shop, palette.text_3))),
            fact,
        ]
        .spacing(stage.px(gap))
    }
}

/// What is asked for, at the foot of the window; RMB first.
fn amounts_card<'a, M: 'a>(stage: &Stage<'_>, name: Key, due: Amounts) -> Element<'a, M> {
    let palette = stage.look.palette;
    let (small, edge) = stage.pick((30.0, 36.0), (44.0, 48.0));
    let name = stage.text(name);
    let name_width = font::width_em(&name, Weight::Regular) * small;
    let room = stage.size.width - 128.0 - 2.0 * edge - name_width - 40.0;
    let amounts: Element<'a, M> = if stage.portrait {
        let size = stage.amounts_size(due, room, 100.0);
        column![due.rmb.map(|rmb| stage.about(rmb, size)), stage.amount(due.local, size)].align_x(Alignment::End).into()
    } else {
        let size = stage.amounts_size(due, (room - 58.0) / 2.0, 64.0);
        let line = palette.line;
        let divider = rule::vertical(1.0).style(move |_: &Theme| rule::Style {
            color: line,
            radius: 0.0.into(),
            fill_mode: rule::FillMode::Full,
            snap: true,
        });
        let rmb = due.rmb.map(|rmb| {
            row![stage.about(rmb, size), container(divider).height(stage.px(54.0))]
                .spacing(stage.px(28.0))
                .align_y(Alignment::Center)
        });
        row![rmb, stage.amount(due.local, size)].spacing(stage.px(28.0)).align_y(Alignment::Center).into()
    };
    let content = row![stage.line(name, small, Weight::Regular, palette.text_2), space::horizontal(), amounts,]
        .height(Fill)
        .align_y(Alignment::Center);
    container(content)
        .padding([0.0, stage.px(edge)])
        .width(Fill)
        .height(stage.px(stage.pick(120.0, 300.0)))
        .style(surface::customer_card(stage.look))
        .into()
}

//! The customer shows a code: asked for in their own words, then read.

use super::frame::{Stage, switch_height};
use super::sign::{Sign, with_wallet};
use super::{Amounts, Wrong};
use crate::domain::payment::Tender;
use crate::i18n::{key, word};
use crate::ui::icon::Icon;
use crate::ui::theme::{StateRole, container as surface};
use iced::widget::{column, container};
use iced::{Element, Fill};

/// Please show your payment code.
pub(super) fn show<'a, M: 'a>(
    stage: &Stage<'_>,
    switch: Option<Element<'a, M>>,
    wallets: &[Tender],
    wrong: Option<Wrong>,
    due: Amounts,
) -> Element<'a, M> {
    let names: Vec<String> = wallets.iter().map(|tender| stage.text(word::tender(*tender))).collect();
    let names = names.join(&stage.text(key::LIST_SEPARATOR));
    // Nobody is asked for a code that cannot pay.
    let (role, band, title) = match wrong {
        Some(Wrong { useless: true, .. }) => (StateRole::Fail, key::CUSTOMER_CODE_REFUSED, key::CUSTOMER_CODE_REFUSED),
        _ => (StateRole::Wait, key::CUSTOMER_SHOW_CODE, key::CUSTOMER_SHOW_CODE_TITLE),
    };
    let sign = Sign {
        role,
        icon: Icon::Scan,
        band,
        title,
        sentences: match wrong {
            Some(wrong) => vec![stage.text(wrong.say)],
            None => vec![
                stage.text_with(key::CUSTOMER_SHOW_CODE_TEXT, &[("wallets", names.into())]),
                stage.text(key::CUSTOMER_SHOW_CODE_HOLD),
            ],
        },
        fact: None,
        amount: key::CUSTOMER_DUE,
    };
    let Some(switch) = switch else { return sign.view(stage, due) };
    let (foot, edge) = stage.pick((16.0, 64.0), (32.0, 64.0));
    let corner = iced::padding::right(stage.px(edge)).bottom(stage.px(foot));
    let switch = container(switch).align_right(Fill).padding(corner).style(surface::page(stage.look));
    column![sign.view(&stage.below(switch_height(stage) + foot), due), switch].into()
}

/// It was read; the wallet is asked.
pub(super) fn read<'a, M: 'a>(stage: &Stage<'_>, tender: Tender, due: Amounts) -> Element<'a, M> {
    let sign = Sign {
        role: StateRole::Idle,
        icon: Icon::Phone,
        band: key::CUSTOMER_CODE_READ,
        title: key::CUSTOMER_CODE_READ_TITLE,
        sentences: vec![with_wallet(stage, key::CUSTOMER_CODE_READ_TEXT, tender)],
        fact: None,
        amount: key::CUSTOMER_DUE,
    };
    sign.view(stage, due)
}

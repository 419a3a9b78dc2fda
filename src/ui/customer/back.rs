//! Money that goes back to the customer.

use super::frame::Stage;
use super::sign::{Sign, with_wallet};
use super::{Amounts, RefundTold};
use crate::domain::money::Money;
use crate::domain::payment::Tender;
use crate::i18n::key;
use crate::ui::icon::Icon;
use crate::ui::theme::StateRole;
use iced::Element;

/// A payment was taken back: whatever was charged for a moment is given back by the wallet.
pub(super) fn reversed<'a, M: 'a>(stage: &Stage<'_>, tender: Tender, due: Amounts) -> Element<'a, M> {
    let sign = Sign {
        role: StateRole::Fail,
        icon: Icon::Cross,
        band: key::CUSTOMER_NOTPAID,
        title: key::CUSTOMER_REVERSED_TITLE,
        sentences: vec![with_wallet(stage, key::CUSTOMER_REVERSED_TEXT, tender)],
        fact: None,
        amount: key::CUSTOMER_DUE,
    };
    sign.view(stage, due)
}

/// Charged after all: the money goes back by itself.
pub(super) fn late<'a, M: 'a>(stage: &Stage<'_>, tender: Tender, due: Amounts) -> Element<'a, M> {
    let sign = Sign {
        role: StateRole::Busy,
        icon: Icon::Refund,
        band: key::CUSTOMER_LATE,
        title: key::CUSTOMER_LATE_TITLE,
        sentences: vec![with_wallet(stage, key::CUSTOMER_LATE_TEXT, tender)],
        fact: None,
        amount: key::CUSTOMER_REFUND_AMOUNT,
    };
    sign.view(stage, due)
}

/// A refund the customer waits for. Accepted is not done, so the word for done comes last.
pub(super) fn refund<'a, M: 'a>(stage: &Stage<'_>, amount: Money, tender: Tender, told: RefundTold) -> Element<'a, M> {
    let cash = tender == Tender::Cash;
    let (role, icon, band, title, text) = match told {
        RefundTold::Done if cash => {
            (StateRole::Idle, Icon::Cash, key::CUSTOMER_REFUNDED, key::CUSTOMER_REFUND_CASH, None)
        }
        RefundTold::Done => (
            StateRole::Idle,
            Icon::Refund,
            key::CUSTOMER_REFUNDED,
            key::CUSTOMER_REFUNDED_TITLE,
            Some(key::CUSTOMER_REFUNDED_TEXT),
        ),
        RefundTold::Noted | RefundTold::Waits => (
            StateRole::Idle,
            Icon::Hourglass,
            key::CUSTOMER_REFUNDING,
            key::CUSTOMER_REFUND_NOTED_TITLE,
            Some(match told {
                RefundTold::Noted => key::CUSTOMER_REFUND_NOTED_TEXT,
                _ => key::CUSTOMER_REFUND_WAITS_TEXT,
            }),
        ),
        RefundTold::UnderWay => (
            StateRole::Idle,
            Icon::Hourglass,
            key::CUSTOMER_REFUNDING,
            key::CUSTOMER_REFUNDING_TITLE,
            Some(key::CUSTOMER_REFUNDING_TEXT),
        ),
        RefundTold::Stuck => (
            StateRole::Busy,
            Icon::User,
            key::CUSTOMER_REFUNDING,
            key::CUSTOMER_HUMAN_TITLE,
            Some(key::CUSTOMER_REFUND_STUCK_TEXT),
        ),
    };
    let sign = Sign {
        role,
        icon,
        band,
        title,
        sentences: text.map(|text| with_wallet(stage, text, tender)).into_iter().collect(),
        fact: None,
        amount: key::CUSTOMER_REFUND_AMOUNT,
    };
    sign.view(stage, Amounts { local: amount, rmb: None })
}

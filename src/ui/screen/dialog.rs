//! Questions before something that cannot be taken back. The safe answer is the dark button, Enter and Esc.

use super::Question;
use super::layout::fixed;
use super::parts::{Push, View, Weighty, paragraph, push};
use crate::domain::payment::Tender;
use crate::i18n::{Key, key, word};
use crate::ui::context::Context;
use crate::ui::font::{self, Weight};
use crate::ui::keys::Action;
use crate::ui::theme::{size, space};
use crate::ui::widget::DIALOG;
use iced::widget::{column, row, space as gap};

/// The words of a question.
struct Words {
    title: Key,
    text: String,
    yes: Key,
    no: Key,
}

/// The card of `question`, and how wide it is.
pub fn card<'a>(question: &Question, tender: Tender, context: &Context) -> (View<'a>, f32) {
    let look = &context.look;
    let words = words(question, tender, context);
    let yes_cap = context.say(key::KEY_DELETE);
    let no_cap = context.say(key::KEY_ENTER);
    let yes_words = match question {
        // The amount once more, where it cannot be overlooked.
        Question::Refund(amount) => context.say_with(words.yes, &[("amount", context.words.money(*amount).into())]),
        _ => context.say(words.yes),
    };
    let yes = Push {
        id: "dialog-yes",
        weight: Weighty::Danger,
        icon: None,
        words: yes_words,
        cap: Some(&yes_cap),
        height: fixed::ACTION,
        action: Some(Action::Confirm),
    };
    let no = Push {
        id: "dialog-no",
        weight: Weighty::Primary,
        icon: None,
        words: context.say(words.no),
        cap: Some(&no_cap),
        height: fixed::ACTION,
        action: Some(Action::Back),
    };
    // Both in one row, the safe one right and far from the other; long words make the card wider.
    let room = width_of(&yes) + width_of(&no) + fixed::DIALOG_APART + 2.0 * space::L;
    let width = room.max(DIALOG).min(context.size.width - 2.0 * space::L).ceil();
    let answers = row![push(look, yes), gap::horizontal(), push(look, no)];
    let card = column![
        paragraph(look, context.say(words.title), size::HEADING, Weight::Bold, look.palette.text),
        paragraph(look, words.text, size::BODY, Weight::Regular, look.palette.text_2),
        answers,
    ]
    .spacing(space::L);
    (card.into(), width)
}

/// About how wide a button is, never too little.
fn width_of(push: &Push<'_>) -> f32 {
    let cap = push.cap.map_or(0.0, |cap| font::width_em(cap, Weight::Medium) * size::TINY + 14.0 + space::S);
    font::width_em(&push.words, Weight::Medium) * 20.0 + cap + 36.0
}

fn words(question: &Question, tender: Tender, context: &Context) -> Words {
    let wallet = context.say(word::tender(tender));
    match question {
        Question::Cancel(_, scanned) => Words {
            title: key::DIALOG_CANCEL_TITLE,
            text: context.say_with(
                if *scanned { key::DIALOG_REVERSE_TEXT } else { key::DIALOG_CANCEL_TEXT },
                &[("wallet", wallet.into())],
            ),
            yes: key::DIALOG_CANCEL_YES,
            no: key::DIALOG_CANCEL_NO,
        },
        Question::NotPaid(_) => Words {
            title: key::DIALOG_NOTPAID_TITLE,
            text: context.say(key::DIALOG_NOTPAID_TEXT),
            yes: key::BUTTON_CLAIM_NOT_PAID,
            no: key::DIALOG_CANCEL_NO,
        },
        Question::Refund(amount) => Words {
            title: key::DIALOG_REFUND_TITLE,
            text: context.say_with(key::DIALOG_REFUND_TEXT, &[("amount", context.words.money(*amount).into())]),
            yes: key::DIALOG_REFUND_YES,
            no: key::DIALOG_REFUND_NO,
        },
        Question::Clear { lines } => Words {
            title: key::DIALOG_CLEAR_TITLE,
            text: context.say_with(key::DIALOG_CLEAR_TEXT, &[("count", (*lines).into())]),
            yes: key::DIALOG_CLEAR_YES,
            no: key::DIALOG_CLEAR_NO,
        },
        Question::Quit { open } => Words {
            title: key::DIALOG_QUIT_TITLE,
            text: context.say_with(key::DIALOG_QUIT_OPEN, &[("count", (*open).into())]),
            yes: key::DIALOG_QUIT_YES,
            no: key::DIALOG_QUIT_NO,
        },
    }
}

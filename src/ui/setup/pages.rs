//! What stands on each page.

use super::fields::{self, Words, pairs, say, small};
use super::page::{ALIPAY, Field, Page, WECHAT, WECHAT_INSTITUTION};
use super::view::{card, is_narrow};
use super::{Checked, Event, Purpose, Setup};
use crate::domain::payment::Tender;
use crate::i18n::{key, word};
use crate::ui::font::Weight;
use crate::ui::icon::{Icon, icon};
use crate::ui::screen::layout::fixed;
use crate::ui::screen::parts::paragraph;
use crate::ui::theme::{StateRole, button as press, size, space};
use crate::ui::widget::{label, note};
use iced::widget::{button, column, container, row, space as gap};
use iced::{Alignment, Element, Fill};

pub(super) fn view(setup: &Setup) -> Element<'_, Event> {
    match setup.page {
        Page::Language => fields::grid(setup, Field::Language, if is_narrow(setup) { 3 } else { 4 }),
        Page::Shop => pairs(setup, Page::Shop.fields()),
        Page::Payments => payments(setup),
        Page::Displays => displays(setup),
        Page::Look => look(setup),
        Page::Pin => pin(setup),
        Page::Ready => ready(setup),
    }
}

/// How many fields of its page are about what is seen; the others are about what is heard.
pub(super) const SEEN: usize = 3;

fn payments(setup: &Setup) -> Element<'_, Event> {
    let words = |title, text| Words { title: say(setup, title), text: say(setup, text) };
    let sign = |chosen, other| if chosen { Icon::Tick } else { other };
    let (training, wechat, alipay) = (setup.training(), setup.takes(Tender::Wechat), setup.takes(Tender::Alipay));
    let practise = card(
        setup,
        "training",
        (training, sign(training, Icon::Shield)),
        words(key::PAYMENTS_TRAINING, key::PAYMENTS_TRAINING_SUB),
        Event::Training,
    );
    let tencent = card(
        setup,
        "wechat",
        (wechat, sign(wechat, Icon::Key)),
        words(key::TENDER_WECHAT, key::PAYMENTS_WECHAT_SUB),
        Event::Wallet(Tender::Wechat),
    );
    let antom = card(
        setup,
        "alipay",
        (alipay, sign(alipay, Icon::Key)),
        words(key::TENDER_ALIPAY, key::PAYMENTS_ALIPAY_SUB),
        Event::Wallet(Tender::Alipay),
    );
    let cards: Element<'_, Event> = match is_narrow(setup) {
        true => column![practise, tencent, antom].spacing(space::S).into(),
        false => row![practise, tencent, antom].spacing(space::S).into(),
    };
    let told =
        training.then(|| note(&setup.look, StateRole::Train, Icon::Shield, say(setup, key::PAYMENTS_TRAINING_NOTE)));
    let fields = if setup.institution { WECHAT_INSTITUTION } else { WECHAT };
    let refused = setup.notice.clone().map(|notice| note(&setup.look, StateRole::Fail, Icon::Warning, notice));
    column![
        cards,
        told.map(|told| told.width(Fill)),
        refused.map(|refused| refused.width(Fill)),
        wechat.then(|| wallet(setup, Tender::Wechat, fields)),
        alipay.then(|| wallet(setup, Tender::Alipay, ALIPAY)),
    ]
    .spacing(space::M)
    .into()
}

/// What a wallet needs, and whether the wallet itself finds it right.
fn wallet<'a>(setup: &'a Setup, tender: Tender, needed: &[Field]) -> Element<'a, Event> {
    let look = setup.look;
    let name = say(setup, word::tender(tender));
    let title = label(&look, name.clone(), size::TITLE, Weight::Bold);
    let words = setup.words.text_with(key::BUTTON_CHECK, &[("wallet", name.clone().into())]);
    let running = matches!(setup.checked.get(&tender), Some(Checked::Running(_)));
    let check = button(container(label(&look, words, size::BODY, Weight::Medium)).center_y(Fill))
        .padding([0.0, space::M])
        .height(fixed::BUTTON)
        .on_press_maybe((!running).then_some(Event::Check(tender)))
        .style(fields::outlined(setup, &Event::Check(tender), press::secondary(look)));
    let wallet = || [("wallet", name.clone().into())];
    let (role, sign, words) = match setup.checked.get(&tender) {
        None => (StateRole::Idle, Icon::Info, say(setup, key::CHECK_NONE)),
        Some(Checked::Running(_)) => {
            (StateRole::Busy, Icon::Hourglass, setup.words.text_with(key::CHECK_RUNNING, &wallet()))
        }
        // Green is for money that came.
        Some(Checked::Good) => (StateRole::Wait, Icon::Tick, setup.words.text_with(key::CHECK_GOOD, &wallet())),
        Some(Checked::Bad(detail)) => {
            (StateRole::Fail, Icon::Warning, setup.words.text_with(key::CHECK_BAD, &[("detail", detail.into())]))
        }
    };
    let line = row![check, note(&look, role, sign, words).width(Fill)].spacing(space::M).align_y(Alignment::Center);
    column![title, pairs(setup, needed), line].spacing(space::S).into()
}

fn displays(setup: &Setup) -> Element<'_, Event> {
    if setup.displays.len() < 2 {
        return note(&setup.look, StateRole::Idle, Icon::Display, say(setup, key::DISPLAYS_NONE)).width(Fill).into();
    }
    let cards = setup.displays.iter().enumerate().map(|(place, display)| {
        let size = [
            // Names of sizes, not amounts: nobody groups their digits.
            ("width", display.width.to_string().into()),
            ("height", display.height.to_string().into()),
        ];
        let measure = setup.words.text_with(key::DISPLAYS_SIZE, &size);
        let title = setup.words.text_with(key::DISPLAYS_NUMBER, &[("number", (place + 1).into())]);
        let text = match display.here {
            true => say(setup, key::DISPLAYS_HERE),
            false => format!("{}, {measure}", display.name),
        };
        let sign = if display.chosen { Icon::Tick } else { Icon::Display };
        card(setup, "display", (display.chosen, sign), Words { title, text }, Event::Display(place))
    });
    let again = label(&setup.look, say(setup, key::BUTTON_SHOW_NUMBERS), size::BODY, Weight::Medium);
    let again = button(container(again).center_y(Fill))
        .padding([0.0, space::M])
        .height(fixed::BUTTON)
        .on_press(Event::Numbers)
        .style(fields::outlined(setup, &Event::Numbers, press::secondary(setup.look)));
    column![column(cards).spacing(space::S), again].spacing(space::M).into()
}

fn look(setup: &Setup) -> Element<'_, Event> {
    let (seen, heard) = Page::Look.fields().split_at(SEEN);
    let title = label(&setup.look, say(setup, key::SOUND_TITLE), size::TITLE, Weight::Bold);
    let sounds = match cfg!(feature = "sound") {
        true => pairs(setup, heard),
        false => small(&setup.look, say(setup, key::SOUND_MISSING)),
    };
    column![pairs(setup, seen), title, sounds].spacing(space::M).into()
}

fn pin(setup: &Setup) -> Element<'_, Event> {
    let remove = setup.has_pin.then(|| {
        let color = setup.look.state(StateRole::Fail).fg;
        // A tick stays on it until everything is stored.
        let tick = setup.remove_pin.then(|| icon(Icon::Tick, 20.0, color));
        let words = label(&setup.look, say(setup, key::PIN_REMOVE), size::BODY, Weight::Medium);
        let line = row![tick, words].spacing(space::XS).align_y(Alignment::Center);
        button(container(line).center_y(Fill))
            .padding([0.0, space::M])
            .height(fixed::BUTTON)
            .on_press(Event::RemovePin)
            .style(fields::outlined(setup, &Event::RemovePin, press::danger(setup.look)))
    });
    column![pairs(setup, Page::Pin.fields()), remove].spacing(space::M).into()
}

fn ready(setup: &Setup) -> Element<'_, Event> {
    debug_assert!(setup.purpose == Purpose::First, "settings have no last step");
    let look = &setup.look;
    let first = if setup.training() { key::READY_TRAINING } else { key::READY_REAL };
    let path = setup.home.display().to_string();
    let file = setup.words.text_with(key::READY_FILE, &[("path", path.into())]);
    let name = paragraph(look, setup.value(Field::Name), size::TITLE, Weight::Regular, look.palette.text);
    let first = paragraph(look, say(setup, first), size::LABEL, Weight::Regular, look.palette.text);
    column![name, first, gap::vertical().height(space::M), small(look, file)].spacing(space::S).into()
}

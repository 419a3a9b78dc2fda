//! A sheet of all parts, for people to look at.

use super::*;
use crate::ui::icon::{mark, spinner};
use crate::ui::shot;
use crate::ui::theme::{Mode, button as press};
use iced::widget::{Column, Row, button, column, space as gap, stack};
use iced::{Fill, Size};
use std::path::PathBuf;
use std::sync::Arc;

const SHEET: Size = Size::new(1366.0, 900.0);

fn sheet(look: &Look) -> Element<'static, ()> {
    let bands = StateRole::ALL
        .chunks(2)
        .map(|roles| Row::with_children(roles.iter().map(|role| sample(look, *role))).spacing(12).into());
    let icons = Icon::ALL.map(|sign| icon(sign, 32.0, look.palette.text));
    let icons = Row::with_children(icons).push(spinner(3, 32.0, look.palette.text)).push(mark(32.0)).spacing(12);
    let pills = StateRole::ALL.map(|role| pill(look, role, Icon::Claimed, format!("{role:?}")).into());
    let chips = [Wallet::Wechat, Wallet::Alipay, Wallet::LocalQr, Wallet::Cash, Wallet::Card];
    let chips = chips.map(|wallet| chip(look, wallet, format!("{wallet:?} 微信支付")).into());
    let parts = [3_u64, 2].map(|amount| Part { amount, color: look.state(StateRole::Busy).bar });
    let steps = column![
        step(look, 1, Progress::Done, "QR ready".into(), "14:32:07".into()),
        step(look, 2, Progress::Now(StateRole::Wait), "Waiting for payment".into(), "Asked 2 s ago".into()),
        step(look, 3, Progress::Later, "Paid".into(), "Only a signed answer counts".into()),
    ];
    let code = Arc::new(qr::QrCode::new("weixin://wxpay/bizpayurl?pr=p4lpSuKzz").expect("a code"));
    let column = column![
        icons.wrap(),
        Column::with_children(bands).spacing(12),
        Row::with_children(pills).spacing(8),
        Row::with_children(chips).push(key_cap(look, "F9", look.palette.text)).spacing(8),
        buttons(look),
        note(look, StateRole::Fail, Icon::Warning, "Code does not fit. 2 tries left."),
        bar(&parts, 10, look.palette.line, 12.0),
        Row::new().push(steps).push(gap::horizontal()).push(qr::qr(code, 148.0, 1.0)),
    ];
    let page = container(column.spacing(12).padding(16)).width(Fill).height(Fill).style(surface::page(*look));
    stack![page, watermark(look, "TRAINING 培训".to_owned())].into()
}

fn sample(look: &Look, role: StateRole) -> Element<'static, ()> {
    let on = look.state(role).on;
    let right = Some(label(look, "4:41", size::TIMER, Weight::Bold).color(on).into());
    let band = band(
        look,
        Band { role, icon: Icon::Qr, word: format!("{role:?}"), second: "请扫码支付".to_owned(), right },
        96.0,
    );
    container(band).padding(1).style(surface::card(*look)).into()
}

fn buttons(look: &Look) -> Row<'static, ()> {
    let text = |name: &'static str| label(look, name, size::LABEL, Weight::Medium);
    let look = *look;
    Row::new()
        .push(button(text("7")).style(press::key(look)).on_press(()))
        .push(button(text("C")).style(press::operator_key(look)).on_press(()))
        .push(button(text("Next sale")).style(press::primary(look)).on_press(()))
        .push(button(text("Cancel")).style(press::secondary(look)).on_press(()))
        .push(button(text("Food 5.5 %")).style(press::chosen(look)).on_press(()))
        .push(button(text("Clear")).style(press::danger(look)).on_press(()))
        .push(button(text("Record")).style(press::in_state(look, StateRole::Claim)).on_press(()))
        .push(button(text("WeChat Pay")).style(press::tender(look, true)).on_press(()))
        .push(button(text("Cash")).style(press::tender(look, false)).on_press(()))
        .push(button(text("Alipay+")).style(press::tender(look, false)))
        .push(button(text("Queue empty")).style(press::quiet(look)).on_press(()))
        .spacing(12)
}

#[test]
fn a_bar_and_a_button_can_be_told_from_their_ground() {
    // The first pixel row of a meter that is half used: both halves are there, in their own colour.
    let look = Look::new(Mode::Light);
    let (used, track) = (look.state(StateRole::Wait).bar, look.palette.line);
    let size = Size::new(100.0, 12.0);
    let picture = shot::take::<()>(meter(1, 2, used, track, 12.0), &look.theme(), size, 1.0).expect("a picture");
    let at = |x: usize| {
        let pixel = &picture.rgba[(6 * 100 + x) * 4..][..3];
        Color::from_rgb8(pixel[0], pixel[1], pixel[2])
    };
    assert_eq!((at(25), at(75)), (used, track));
}

/// Draws everything once; a build with `MANEKI_SCREENS=DIR` also keeps the pictures for people to look at.
#[test]
fn pictures_of_every_part() {
    let spare = tempfile::tempdir().expect("a folder");
    let folder = option_env!("MANEKI_SCREENS").map_or_else(|| spare.path().to_path_buf(), PathBuf::from);
    std::fs::create_dir_all(&folder).expect("a folder");
    for mode in [Mode::Light, Mode::Dark] {
        let look = Look::new(mode);
        let picture = shot::take(sheet(&look), &look.theme(), SHEET, 1.0).expect("a picture");
        picture.save(&folder.join(format!("sheet-{mode:?}.png"))).expect("written");
        let question = label(&look, "Cancel this payment?", size::HEADING, Weight::Bold);
        let picture = shot::take(dialog(&look, sheet(&look), question), &look.theme(), SHEET, 1.0).expect("a picture");
        picture.save(&folder.join(format!("sheet-dialog-{mode:?}.png"))).expect("written");
    }
}

//! Every state of the cashier's window, drawn with fixed data. Built with `MANEKI_SCREENS=FOLDER`, all
//! pictures of all variants are kept there to be looked at; without it each state is drawn in one variant.

use super::*;
use crate::ui::screen::broken::{self, StartTrouble};
use crate::ui::screen::parts::View;
use crate::ui::screen::view;
use crate::ui::shot;
use iced::Size;
use std::path::Path;

const REGULAR: Size = Size::new(1366.0, 768.0);
const SMALL: Size = Size::new(1024.0, 768.0);

/// Where pictures are kept.
const KEPT_IN: Option<&str> = option_env!("MANEKI_SCREENS");
/// Languages, colours and sizes: one test each.
const VARIANTS: usize = 5;

type Make = fn(&mut Context) -> Cashier;

/// Every state by its name.
const STATES: &[(&str, Make)] = &[
    ("empty", |context| Cashier::new(context)),
    ("keypad", |context| typed(context)),
    ("keypad-jpy", yen),
    ("keypad-no-rate", no_rate),
    ("keypad-long", long_sale),
    ("offline", offline),
    ("notice", notice),
    ("preparing", |context| paying(context, Tender::Wechat, State::Sent { again: false })),
    ("waiting", waiting),
    ("waiting-qr-here", qr_here),
    ("confirming", confirming),
    ("checking", checking),
    ("cancelling", cancelling),
    ("paid", |context| paying(context, Tender::Wechat, paid())),
    ("paid-cash", paid_cash),
    ("notpaid", |context| paying(context, Tender::Wechat, closed(UnpaidReason::Expired))),
    ("claimed", claimed),
    ("mismatch", |context| paying(context, Tender::Wechat, State::Mismatch { detail: "EUR 12.00".to_owned() })),
    ("late", |context| {
        let State::Paid { charge } = paid() else { unreachable!() };
        paying(context, Tender::Wechat, State::LateCharge { charge })
    }),
    ("refused", refused),
    ("trouble", trouble),
    ("display-lost", display_lost),
    ("cash", cash),
    ("today", today),
    ("help", |context| over(context, Action::Help)),
    ("dialog-cancel", dialog_cancel),
    ("dialog-quit", dialog_quit),
];

fn yen(context: &mut Context) -> Cashier {
    context.config = config("JPY");
    context.rates = vec![rate("JPY", "0.04812", "2026-11-21T02:00:00Z")];
    let mut cashier = Cashier::new(context);
    type_keys(&mut cashier, context, "8800+4000");
    cashier
}

fn no_rate(context: &mut Context) -> Cashier {
    context.rates = vec![rate("EUR", "7.8432", "2026-11-15T02:00:00Z")];
    typed(context)
}

fn long_sale(context: &mut Context) -> Cashier {
    let mut cashier = Cashier::new(context);
    type_keys(&mut cashier, context, &"99999999+".repeat(14));
    type_keys(&mut cashier, context, "1");
    cashier
}

fn offline(context: &mut Context) -> Cashier {
    down(context);
    let claim = State::Claimed { payload: "0002".to_owned(), not_found_since: None };
    let waiting = sale(context, &[euro(9690)]);
    context.desk.queue = (20..23).map(|number| payment(&waiting, Tender::LocalQr, claim.clone(), number)).collect();
    typed(context)
}

fn notice(context: &mut Context) -> Cashier {
    let mut cashier = paying(context, Tender::Wechat, State::Unknown);
    let mut parked = shown(&cashier).payment().expect("a payment").clone();
    press(&mut cashier, context, Stroke::F(5));
    parked.rev += 1;
    parked.state = paid();
    context.note(&Update::Payment(parked.clone()));
    cashier.learned(&parked, context);
    type_keys(&mut cashier, context, "2400");
    cashier
}

fn waiting(context: &mut Context) -> Cashier {
    let mut cashier = paying(context, Tender::Wechat, showing());
    live(&mut cashier).asked_at = Some(context.now.plus_seconds(-2));
    cashier
}

fn qr_here(context: &mut Context) -> Cashier {
    let mut cashier = waiting(context);
    press(&mut cashier, context, Stroke::F(4));
    cashier
}

fn confirming(context: &mut Context) -> Cashier {
    paying(context, Tender::Wechat, State::Confirming { payload: None })
}

fn checking(context: &mut Context) -> Cashier {
    let mut cashier = paying(context, Tender::Wechat, State::Unknown);
    let id = shown(&cashier).payment().expect("a payment").id.clone();
    for seconds in [4, 9, 13] {
        context.now = now().plus_seconds(seconds);
        cashier.asked(&id, context);
    }
    context.now = now().plus_seconds(27);
    cashier
}

fn cancelling(context: &mut Context) -> Cashier {
    let mut cashier = paying(context, Tender::Wechat, showing());
    learn(&mut cashier, context, closing());
    context.now = now().plus_seconds(12);
    cashier
}

fn paid_cash(context: &mut Context) -> Cashier {
    let mut cashier = cash(context);
    let effects = press(&mut cashier, context, Stroke::Enter);
    let sale = sale(context, &cashier.sell.lines());
    let charge = Charge::plain("own".to_owned(), None, context.now);
    let payment = payment(&sale, Tender::Cash, State::Paid { charge }, 1);
    let outcome = Ok(Box::new((sale, payment)));
    cashier.answered(Answer::Begun { ticket: ticket_of(&effects), outcome }, context);
    cashier
}

fn claimed(context: &mut Context) -> Cashier {
    down(context);
    let payload = "00020101021226370019com.example.scheme011012345678905204594753039785406128.50\
        5802FR5915COMPTOIR AURORE6005PARIS62250521T2K7QW3ZP8M4X6V5B9N1R6304A1B2";
    paying(context, Tender::LocalQr, State::Claimed { payload: payload.to_owned(), not_found_since: None })
}

fn refused(context: &mut Context) -> Cashier {
    let mut cashier = typed(context);
    let effects = cashier.act(Action::Pay(Tender::Wechat), context);
    let error = crate::store::StoreError::Full { path: PathBuf::from("till.db") };
    let outcome = Err(std::sync::Arc::new(crate::sync::SyncError::Store(error)));
    cashier.answered(Answer::Begun { ticket: ticket_of(&effects), outcome }, context);
    cashier
}

fn trouble(context: &mut Context) -> Cashier {
    context.note(&Update::Trouble { detail: "the disk is full; nothing was written".to_owned() });
    typed(context)
}

fn display_lost(context: &mut Context) -> Cashier {
    context.customer_window = false;
    waiting(context)
}

fn cash(context: &mut Context) -> Cashier {
    let mut cashier = typed(context);
    press(&mut cashier, context, Stroke::F(12));
    context.mono_ms += 1_000;
    type_keys(&mut cashier, context, "15000");
    cashier
}

fn today(context: &mut Context) -> Cashier {
    let mut cashier = Cashier::new(context);
    let read = a_day(context);
    context.desk.queue = read.last.iter().filter(|payment| payment.is_owed()).cloned().collect();
    press(&mut cashier, context, Stroke::F(8));
    cashier.answered(Answer::Day(read), context);
    cashier
}

fn over(context: &mut Context, action: Action) -> Cashier {
    let mut cashier = typed(context);
    cashier.act(action, context);
    cashier
}

fn dialog_cancel(context: &mut Context) -> Cashier {
    let mut cashier = waiting(context);
    press(&mut cashier, context, Stroke::Escape);
    cashier
}

fn dialog_quit(context: &mut Context) -> Cashier {
    let mut cashier = waiting(context);
    cashier.ask_to_quit(context);
    cashier
}

/// Draws one picture; keeps it when somebody wants to look at it.
fn draw(name: &str, drawn: View<'_>, look: &Look, size: Size) {
    let shot = shot::take(drawn, &look.theme(), size, 1.0).expect("a software renderer");
    assert!(shot.rgba.chunks(4).any(|pixel| pixel != &shot.rgba[0..4]), "{name} is empty");
    if let Some(folder) = KEPT_IN {
        shot.save(&Path::new(folder).join(format!("{name}.png"))).expect("the folder can be written");
    }
}

fn draw_all(variant: usize, language: Language, mode: Mode, size: Size, suffix: &str) {
    let drawn = STATES.iter().enumerate().filter(|(at, _)| KEPT_IN.is_some() || at % VARIANTS == variant);
    for (_, (name, make)) in drawn {
        let mut context = context(language, mode);
        context.size = size;
        let cashier = make(&mut context);
        draw(&format!("{name}{suffix}"), view(&cashier, &context), &context.look, size);
    }
}

#[test]
fn states_can_be_drawn_in_english() {
    draw_all(0, Language::En, Mode::Light, REGULAR, "");
}

#[test]
fn states_can_be_drawn_in_the_dark_and_in_french() {
    draw_all(1, Language::Fr, Mode::Dark, REGULAR, "-dark-fr");
}

#[test]
fn states_can_be_drawn_in_a_small_window_and_in_japanese() {
    draw_all(2, Language::Ja, Mode::Light, SMALL, "-1024-ja");
}

#[test]
fn states_can_be_drawn_in_chinese() {
    draw_all(3, Language::ZhHans, Mode::Light, REGULAR, "-zh");
}

#[test]
fn states_can_be_drawn_in_a_small_window_in_french() {
    draw_all(4, Language::Fr, Mode::Light, SMALL, "-1024-fr");
}

#[test]
fn an_error_at_the_start_is_a_screen() {
    let trouble = StartTrouble {
        words: crate::i18n::trouble::CONFIG_WRONG,
        path: "home/config.toml".to_owned(),
        detail: "line 4: shop.currency: «EURO» is not a currency; write for example EUR".to_owned(),
    };
    for (mode, language, name) in [(Mode::Light, Language::En, "broken"), (Mode::Dark, Language::Fr, "broken-dark-fr")]
    {
        let look = Look::new(mode);
        draw(name, broken::view(&trouble, &Catalog::new(language), &look), &look, REGULAR);
    }
}

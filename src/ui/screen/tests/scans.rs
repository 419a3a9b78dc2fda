//! What a scanner sends: the right code, the wrong one, too many, in the wrong place, at the wrong time.

use super::*;
use crate::domain::payment::Finality;
use crate::sync::SyncError;
use crate::ui::customer::Scene;
use crate::ui::keys::Place;
use crate::ui::screen::display::customer_display;
use crate::ui::screen::scan::Misread;
use crate::ui::screen::{Reason, Stage};
use std::sync::Arc;

const OTHER: &str = "289999888877776666";
const PRODUCT: &str = "4006381333931";

/// Tender and code of each payment that is asked for.
fn codes(effects: &[Effect]) -> Vec<(Tender, Option<&str>)> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Begin { tender, code, .. } | Effect::Again { tender, code, .. } => {
                Some((*tender, code.as_ref().map(|code| code.expose())))
            }
            _ => None,
        })
        .collect()
}

fn misread(cashier: &Cashier) -> Option<Misread> {
    match &shown(cashier).phase {
        Phase::Scan { misread } => *misread,
        other => panic!("not waiting for a code: {other:?}"),
    }
}

#[test]
fn a_code_goes_to_its_own_wallet_and_is_kept_nowhere() {
    for tender in [Tender::Wechat, Tender::Alipay] {
        let context = english();
        let mut cashier = typed(&context);
        let effects = cashier.scanned(Some(&scan(code_of(tender))), &context);
        assert_eq!(codes(&effects), [(tender, Some(code_of(tender)))]);
        assert_eq!((cashier.place(), shown(&cashier).stage()), (Place::Confirming, Stage::Sent));
        assert!(!format!("{cashier:?} {effects:?}").contains(code_of(tender)), "{tender:?}");
    }
}

#[test]
fn a_code_scanned_twice_counts_once() {
    let mut context = english();
    let mut cashier = typed(&context);
    let mut effects = cashier.scanned(Some(&scan(code_of(Tender::Wechat))), &context);
    let ticket = ticket_of(&effects);
    effects.extend(cashier.scanned(Some(&scan(code_of(Tender::Wechat))), &context));
    assert_eq!((codes(&effects).len(), cashier.reason.clone()), (1, None), "the second read needs no word");
    effects.extend(cashier.scanned(Some(&scan(OTHER)), &context));
    assert_eq!((codes(&effects).len(), cashier.reason.is_some()), (1, true), "another code during a payment");

    // After a no the same code is not sent again, a fresh one is.
    let begun = sale(&context, &cashier.sell.lines());
    let declined = State::Closed { reason: UnpaidReason::Declined, detail: "NOTENOUGH".to_owned() };
    let payment = payment(&begun, Tender::Wechat, declined, 1).by_customers_code();
    cashier.answered(Answer::Begun { ticket, outcome: Ok(Box::new((begun, payment))) }, &context);
    context.mono_ms += 1_000;
    assert_eq!(cashier.place(), Place::NotPaid);
    assert_eq!(codes(&cashier.scanned(Some(&scan(code_of(Tender::Wechat))), &context)), []);
    assert_eq!(misread(&cashier), Some(Misread::Used));
    let again = cashier.scanned(Some(&scan(OTHER)), &context);
    assert!(matches!(again.as_slice(), [Effect::Again { tender: Tender::Alipay, code: Some(_), .. }]));
}

#[test]
fn a_code_that_was_never_sent_is_still_good() {
    let mut context = english();
    let mut cashier = typed(&context);
    let effects = cashier.scanned(Some(&scan(code_of(Tender::Wechat))), &context);
    let outcome = Err(Arc::new(SyncError::NotConfigured("WeChat Pay")));
    cashier.answered(Answer::Begun { ticket: ticket_of(&effects), outcome }, &context);
    context.mono_ms += 1_000;
    press(&mut cashier, &context, Stroke::Escape);
    assert_eq!(codes(&cashier.scanned(Some(&scan(code_of(Tender::Wechat))), &context)).len(), 1);
}

#[test]
fn two_codes_in_one_burst_begin_nothing() {
    let context = english();
    let mut cashier = typed(&context);
    assert_eq!(codes(&cashier.scanned(None, &context)), []);
    assert_eq!((cashier.place(), cashier.reason), (Place::Selling, Some(Reason::Misread(Misread::Several))));
}

#[test]
fn a_code_counts_only_where_a_payment_waits_for_one() {
    let mut context = english();
    let code = scan(code_of(Tender::Wechat));
    let mut empty = Cashier::new(&context);
    assert_eq!(empty.scanned(Some(&code), &context), []);
    assert_eq!(empty.reason, Some(Reason::Said(crate::i18n::key::REASON_SCAN_NO_AMOUNT)));
    let mut others: Vec<Cashier> = vec![
        paying(&mut context, Tender::Wechat, State::Sent { again: false }),
        paying(&mut context, Tender::Wechat, showing()),
        paying(&mut context, Tender::Wechat, closing()),
        paying(&mut context, Tender::Wechat, paid()),
        details(&mut context, Tender::Wechat, |_| Vec::new()),
    ];
    let mut asked = typed(&context);
    asked.ask_to_quit(&context);
    asked.act(Action::Help, &context);
    others.push(asked);
    for mut cashier in others {
        let place = cashier.place();
        assert_eq!(cashier.scanned(Some(&code), &context), [], "{place:?}");
        assert_eq!((cashier.place(), cashier.reason.is_some()), (place, true));
    }
}

#[test]
fn what_cannot_pay_here_is_said_at_once_and_the_sale_waits() {
    let mut context = english();
    context.takes.retain(|tender| *tender != Tender::Alipay);
    for (text, expected) in [
        ("151234567890123456", Misread::HongKong),
        ("6212345678901234567", Misread::UnionPay),
        ("hQVDUFYwMWETTwegAAAAVVVVYgtPB6AAAABmZmZm", Misread::CardScheme),
        (code_of(Tender::Alipay), Misread::NotSetUp(Tender::Alipay)),
    ] {
        let mut cashier = typed(&context);
        assert_eq!(cashier.scanned(Some(&scan(text)), &context), [], "{text}");
        assert_eq!((cashier.place(), misread(&cashier)), (Place::Scan, Some(expected)));
        // The right code still pays.
        assert_eq!(codes(&cashier.scanned(Some(&scan(code_of(Tender::Wechat))), &context)).len(), 1);
    }
}

#[test]
fn without_a_line_a_code_is_refused_at_once() {
    let mut context = english();
    down(&mut context);
    let mut cashier = typed(&context);
    assert_eq!(cashier.scanned(Some(&scan(code_of(Tender::Wechat))), &context), []);
    assert_eq!(misread(&cashier), Some(Misread::NoLine(Tender::Wechat)));
    context.mono_ms += 1_000;
    press(&mut cashier, &context, Stroke::F(12));
    assert_eq!(cashier.place(), Place::Cash, "cash is one key away");
}

#[test]
fn one_wallet_without_a_line_does_not_stop_the_other() {
    let mut context = english();
    let since = context.now;
    context.desk.lines = vec![(Tender::Wechat, LineState::Down { since }), (Tender::Alipay, LineState::Up)];
    assert_eq!((context.down_since(), context.lost_wallet()), (None, Some(Tender::Wechat)));
    let mut cashier = typed(&context);
    assert_eq!(codes(&cashier.scanned(Some(&scan(code_of(Tender::Alipay))), &context)).len(), 1);
    let mut cashier = typed(&context);
    cashier.scanned(Some(&scan(code_of(Tender::Wechat))), &context);
    assert_eq!(misread(&cashier), Some(Misread::NoLine(Tender::Wechat)));
}

#[test]
fn a_product_and_noise_are_said_quietly() {
    let context = english();
    for (text, expected) in
        [(PRODUCT, Misread::Product), ("99", Misread::Unread), ("1234567890123456", Misread::Unread)]
    {
        let mut cashier = typed(&context);
        assert_eq!(cashier.scanned(Some(&scan(text)), &context), []);
        assert_eq!(
            (cashier.place(), cashier.reason.clone()),
            (Place::Selling, Some(Reason::Misread(expected))),
            "{text}"
        );
    }
}

#[test]
fn f11_waits_for_a_code_and_the_customer_is_asked_for_it() {
    let mut context = english();
    let mut cashier = Cashier::new(&context);
    press(&mut cashier, &context, Stroke::F(11));
    assert_eq!((cashier.place(), cashier.reason.is_some()), (Place::Selling, true), "no amount yet");
    type_keys(&mut cashier, &context, "12850");
    assert_eq!(press(&mut cashier, &context, Stroke::F(11)), []);
    let scene = customer_display(&cashier, &context).scene;
    assert!(matches!(scene, Scene::ShowCode { wallets, .. } if wallets == [Tender::Wechat, Tender::Alipay]));
    assert_eq!(cashier.scanned(Some(&scan("hello world")), &context), []);
    assert_eq!((cashier.place(), misread(&cashier)), (Place::Scan, Some(Misread::Product)));
    let effects = cashier.scanned(Some(&scan(OTHER)), &context);
    assert_eq!(codes(&effects), [(Tender::Alipay, Some(OTHER))]);
    let scene = customer_display(&cashier, &context).scene;
    assert!(matches!(scene, Scene::CodeRead { tender: Tender::Alipay, .. }));
    context.mono_ms += 1_000;
    assert_eq!(press(&mut cashier, &context, Stroke::Escape), [], "nothing is stored yet, so nothing is called off");
}

#[test]
fn leaving_the_scan_screen_keeps_the_sale() {
    let mut context = english();
    let mut cashier = typed(&context);
    press(&mut cashier, &context, Stroke::F(11));
    context.mono_ms += 1_000;
    press(&mut cashier, &context, Stroke::Escape);
    assert_eq!((cashier.place(), cashier.sell.total()), (Place::Selling, Some(euro(12_850))));
    press(&mut cashier, &context, Stroke::F(11));
    context.mono_ms += 1_000;
    let effects = press(&mut cashier, &context, Stroke::F(10));
    assert_eq!(codes(&effects), [(Tender::Alipay, None)], "a QR instead");
}

#[test]
fn an_answer_for_another_payment_moves_nothing() {
    let mut context = english();
    let mut cashier = paying_by_code(&mut context, Tender::Wechat, State::Confirming { payload: None });
    let mut other = shown(&cashier).payment().expect("a payment").clone();
    other.id = PaymentId::new(now(), [9; 9]);
    other.state = paid();
    context.note(&Update::Payment(other.clone()));
    cashier.learned(&other, &context);
    assert_eq!((cashier.place(), shown(&cashier).stage()), (Place::Confirming, Stage::Confirming));
}

#[test]
fn the_states_of_a_scanned_payment_follow_the_engine_on_both_windows() {
    let mut context = english();
    let mut cashier = paying_by_code(&mut context, Tender::Alipay, State::Sent { again: false });
    let expect = |cashier: &Cashier, context: &Context, stage: Stage, scene: &str| {
        assert_eq!(shown(cashier).stage(), stage);
        let drawn = format!("{:?}", customer_display(cashier, context).scene);
        assert!(drawn.starts_with(scene), "{drawn}");
    };
    expect(&cashier, &context, Stage::Sent, "CodeRead");
    learn(&mut cashier, &mut context, State::Confirming { payload: None });
    expect(&cashier, &context, Stage::Confirming, "Confirming");
    learn(&mut cashier, &mut context, State::Unknown);
    expect(&cashier, &context, Stage::Checking, "Checking");
    learn(&mut cashier, &mut context, reversing(UnpaidReason::Expired, Undo::Asked));
    expect(&cashier, &context, Stage::Cancelling, "Cancelling");
    learn(&mut cashier, &mut context, State::Reversed { reason: UnpaidReason::Expired, detail: String::new() });
    expect(&cashier, &context, Stage::NotPaid, "Reversed");
    assert_eq!(shown(&cashier).payment().map(Payment::finality), Some(Finality::Unpaid));
    context.mono_ms += 1_000;
    press(&mut cashier, &context, Stroke::F(11));
    assert_eq!(cashier.place(), Place::Scan, "a fresh code is the next step");
}

#[test]
fn an_own_receipt_opens_its_payment_and_an_overtaken_answer_opens_nothing() {
    let context = english();
    let mut cashier = typed(&context);
    let sold = sale(&context, &cashier.sell.lines());
    let payment = payment(&sold, Tender::Wechat, paid(), 5);
    let receipt = format!("MANEKI:{}", payment.id);
    let effects = cashier.scanned(Some(&scan(&receipt)), &context);
    assert!(matches!(effects.as_slice(), [Effect::Recall { payment: asked, .. }] if *asked == payment.id));
    let ticket = ticket_of(&effects);
    let found = || Ok(Box::new(Found { sale: sold.clone(), payment: payment.clone(), refunds: Vec::new() }));
    // The cashier went on typing: the screen does not change under the fingers.
    type_keys(&mut cashier, &context, "1");
    cashier.answered(Answer::Recalled { ticket, outcome: found() }, &context);
    assert_eq!(cashier.place(), Place::Selling);
    let ticket = ticket_of(&cashier.scanned(Some(&scan(&receipt)), &context));
    cashier.answered(Answer::Recalled { ticket, outcome: found() }, &context);
    assert_eq!(looked_at(&cashier).payment.id, payment.id);
    press(&mut cashier, &context, Stroke::Escape);
    assert_eq!((cashier.place(), cashier.sell.total().is_some()), (Place::Selling, true), "back to the sale");
}

/// Who shows a code that cannot pay is not asked for it once more, on either window.
#[test]
fn the_heading_follows_what_was_scanned() {
    for (text, useless) in [("151234567890123456", true), ("6212345678901234567", true), ("1234567890123456", false)] {
        let context = english();
        let mut cashier = typed(&context);
        press(&mut cashier, &context, Stroke::F(11));
        cashier.scanned(Some(&scan(text)), &context);
        let Scene::ShowCode { wrong: Some(wrong), .. } = customer_display(&cashier, &context).scene else {
            panic!("{text} is not said")
        };
        assert_eq!((wrong.useless, shown(&cashier).is_refused_code()), (useless, useless), "{text}");
    }
    let mut context = english();
    down(&mut context);
    let mut cashier = typed(&context);
    cashier.scanned(Some(&scan(code_of(Tender::Wechat))), &context);
    assert!(shown(&cashier).is_refused_code(), "no code pays without a line");
    let heading = context.customer_words.text(crate::i18n::key::CUSTOMER_SHOW_CODE_TITLE);
    let view = crate::ui::screen::view(&cashier, &context);
    let mut window = iced_test::Simulator::with_size(iced::Settings::default(), context.size, view);
    assert!(window.find(heading.as_str()).is_err(), "the preview asks for no code");
    let band = context.say(crate::i18n::key::CUSTOMER_CODE_REFUSED);
    assert!(window.find(band.as_str()).is_ok(), "the band follows");
}

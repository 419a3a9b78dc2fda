//! Every picture of the customer's window, drawn and looked at.

mod codes;
mod fit;
mod language;

use super::*;
use crate::domain::currency::Currency;
use crate::domain::quote::{RateSource, RmbRate};
use crate::domain::time::Timestamp;
use crate::i18n::{Language, trouble};
use crate::ui::shot::{self, Shot};
use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};
use std::path::PathBuf;

const WECHAT: &str = "weixin://wxpay/bizpayurl?pr=p4lpSuKzz";
const ALIPAY: &str = "https://gqr.alipay.com/281006010000000000000000000000";
const EMV: &str = "00020101021226370019com.example.scheme0110123456789052045947530397854049.505802FR5914MAISON LUMIERE\
    6005PARIS62290525T2K7QW3ZP8M4X6V5B9N1R0C863046A1B";
pub(crate) const LANDSCAPE: Size = Size::new(1280.0, 800.0);
pub(crate) const PORTRAIT: Size = Size::new(1080.0, 1920.0);
const SMALL: Size = Size::new(1024.0, 768.0);
/// The preview on the cashier's pay panel.
const PREVIEW: Size = Size::new(348.0, 218.0);

fn money(minor: i64, code: &str) -> Money {
    Money::new(minor, Currency::from_code(code).expect("code"))
}

fn due() -> Amounts {
    Amounts { local: money(12_850, "EUR"), rmb: Some(money(100_785, "CNY")) }
}

fn shop() -> Shop {
    Shop { name: "Maison Lumière".to_owned(), local: Some("光之屋".to_owned()) }
}

fn rate() -> PublishedRate {
    PublishedRate {
        currency: Currency::from_code("EUR").expect("code"),
        rate: RmbRate::parse("7.8432").expect("rate"),
        source: RateSource::Wechat,
        as_of: Timestamp::from_ms(1_795_226_400_000),
    }
}

fn line(name: &str, second: &str, quantity: u32, local: i64, rmb: i64) -> Line {
    Line {
        name: Some(name.to_owned()),
        second: Some(second.to_owned()),
        quantity,
        amount: Amounts { local: money(local, "EUR"), rmb: Some(money(rmb, "CNY")) },
    }
}

fn lines() -> Vec<Line> {
    vec![
        line("真丝方巾", "Foulard en soie", 1, 6800, 53_334),
        line("薰衣草香皂", "Savonnette lavande", 4, 2600, 20_392),
        line("精选食品", "Épicerie fine", 1, 3450, 27_059),
    ]
}

fn code(payload: &str) -> Arc<QrCode> {
    Arc::new(QrCode::new(payload).expect("a code"))
}

fn wechat_qr() -> Scene {
    let life = Life { left_s: 281, total_s: 300 };
    Scene::Qr { kind: QrKind::Wechat, code: code(WECHAT), due: due(), life: Some(life) }
}

fn alipay_qr() -> Scene {
    let life = Life { left_s: 42, total_s: 180 };
    Scene::Qr { kind: QrKind::Alipay, code: code(ALIPAY), due: due(), life: Some(life) }
}

fn local_qr() -> Scene {
    let due = Amounts { local: money(9690, "EUR"), rmb: Some(money(76_001, "CNY")) };
    Scene::Qr { kind: QrKind::LocalQr { offline: true }, code: code(EMV), due, life: None }
}

fn alone(payload: &str) -> Scene {
    Scene::QrAlone { code: code(payload) }
}

/// Every scene with a name for its picture.
pub(crate) fn scenes() -> Vec<(&'static str, Scene)> {
    let tender = Tender::Wechat;
    let unpaid = |reason| Scene::Closed { reason, scanned: false, due: due() };
    let by_code = |reason| Scene::Closed { reason, scanned: true, due: due() };
    let (many, no_rate) = ((0..9).flat_map(|_| lines()).collect(), Amounts { rmb: None, ..due() });
    let keyed = vec![Line { name: None, second: None, quantity: 1, amount: no_rate }; 2];
    let mut scenes = vec![
        (
            "idle",
            Scene::Idle {
                shop: shop(),
                tenders: vec![Tender::Wechat, Tender::Alipay, Tender::LocalQr],
                offers: Vec::new(),
                rate: Some(rate()),
            },
        ),
        (
            "idle-offers",
            Scene::Idle {
                shop: shop(),
                tenders: vec![Tender::Wechat, Tender::Alipay],
                offers: ["满 500 欧元立减 25 欧元", "微信支付专享，每人一次", "单日购物满 100.01 欧元，可办理退税"]
                    .map(str::to_owned)
                    .to_vec(),
                rate: Some(rate()),
            },
        ),
        ("order", Scene::Order { shop: shop(), lines: lines(), due: due(), rate: Some(rate()) }),
        ("order-long", Scene::Order { shop: shop(), lines: many, due: due(), rate: Some(rate()) }),
        ("order-no-rate", Scene::Order { shop: shop(), lines: keyed, due: no_rate, rate: None }),
        ("preparing", Scene::Preparing { due: due() }),
        ("qr-alone", alone(WECHAT)),
        ("no-code", Scene::NoCode { due: due(), elsewhere: false }),
        ("code-elsewhere", Scene::NoCode { due: due(), elsewhere: true }),
        ("qr", wechat_qr()),
        ("offline-qr", local_qr()),
        ("alipay-qr", alipay_qr()),
        ("code-read", Scene::CodeRead { tender: Tender::Alipay, due: due() }),
        ("code-declined", by_code(UnpaidReason::Declined)),
        ("code-unconfirmed", by_code(UnpaidReason::Expired)),
        ("reversed", Scene::Reversed { tender, due: due() }),
        ("late", Scene::Late { tender: Tender::Alipay, due: due() }),
        ("password", Scene::Confirming { tender, due: due() }),
        ("checking", Scene::Checking { tender, due: due() }),
        ("cancelling", Scene::Cancelling { tender, due: due() }),
        ("paid", Scene::Paid { local: money(12_850, "EUR"), payer: Some(money(100_837, "CNY")) }),
        ("paid-local", Scene::Paid { local: money(12_850, "EUR"), payer: None }),
        ("claimed", Scene::Claimed { due: due(), number: "T2-0426".to_owned() }),
        ("expired", unpaid(UnpaidReason::Expired)),
        ("declined", unpaid(UnpaidReason::Declined)),
        ("cancelled", unpaid(UnpaidReason::Cancelled)),
        ("refused", unpaid(UnpaidReason::Refused)),
        ("human", Scene::Human { due: due() }),
        (
            "cash",
            Scene::Cash {
                due: money(12_850, "EUR"),
                received: Some(money(15_000, "EUR")),
                change: Some(money(2150, "EUR")),
            },
        ),
    ];
    scenes.extend(refunds());
    scenes.extend(shown_codes());
    scenes
}

fn refunds() -> [(&'static str, Scene); 6] {
    let refund = |tender, told| Scene::Refund { amount: money(12_850, "EUR"), tender, told };
    [
        ("refund-noted", refund(Tender::Wechat, RefundTold::Noted)),
        ("refund-waits", refund(Tender::Alipay, RefundTold::Waits)),
        ("refunding", refund(Tender::Alipay, RefundTold::UnderWay)),
        ("refunded", refund(Tender::Wechat, RefundTold::Done)),
        ("refunded-cash", refund(Tender::Cash, RefundTold::Done)),
        ("refund-stuck", refund(Tender::Wechat, RefundTold::Stuck)),
    ]
}

fn shown_codes() -> [(&'static str, Scene); 3] {
    let shown = |wrong| Scene::ShowCode { wallets: vec![Tender::Wechat, Tender::Alipay], wrong, due: due() };
    [
        ("show-code", shown(None)),
        ("show-code-wrong", shown(Some(Wrong { say: trouble::SCAN_HONG_KONG.say, useless: true }))),
        ("show-code-again", shown(Some(Wrong { say: trouble::SCAN_USED.say, useless: false }))),
    ]
}

pub(crate) fn draw(display: &CustomerDisplay, languages: (Language, Language), size: Size, scale: f32) -> Shot {
    let (customer, shop) = (Catalog::new(languages.0), Catalog::new(languages.1));
    let words = Words { customer: &customer, shop: &shop };
    shot::take(view::<()>(display, words, size, scale, None), &theme(), size, scale).expect("a picture")
}

/// The payload of the one code in a picture, read by an independent decoder.
fn read(picture: &Shot) -> Option<String> {
    let side = |length: u32| usize::try_from(length).unwrap_or(0);
    let (width, height) = (side(picture.size.width), side(picture.size.height));
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| picture.brightness(x, y));
    image.detect_grids().first().and_then(|grid| grid.decode().ok()).map(|(_, payload)| payload)
}

#[test]
fn the_code_on_the_screen_is_the_one_to_pay() {
    let words = (Language::ZhHans, Language::Fr);
    for size in [LANDSCAPE, PORTRAIT, SMALL, PREVIEW] {
        for scale in [1.0, 1.25, 1.5, 2.0] {
            let picture = draw(&CustomerDisplay { scene: wechat_qr(), training: false }, words, size, scale);
            assert_eq!(read(&picture).as_deref(), Some(WECHAT), "{size:?} at {scale}");
        }
    }
    let picture = draw(&CustomerDisplay { scene: alipay_qr(), training: false }, words, LANDSCAPE, 1.0);
    assert_eq!(read(&picture).as_deref(), Some(ALIPAY));
    // A long payload has the smallest modules, and an uneven scale is the hardest.
    for size in [LANDSCAPE, SMALL] {
        let picture = draw(&CustomerDisplay { scene: local_qr(), training: true }, words, size, 1.25);
        assert_eq!(read(&picture).as_deref(), Some(EMV), "{size:?}");
    }
}

#[test]
fn the_code_is_large() {
    let catalog = Catalog::new(Language::ZhHans);
    for (size, training) in [(LANDSCAPE, false), (PORTRAIT, false), (SMALL, false), (LANDSCAPE, true)] {
        for payload in [WECHAT, EMV] {
            let scene = Scene::Qr { kind: QrKind::Wechat, code: code(payload), due: due(), life: None };
            let words = (catalog.language(), catalog.language());
            let picture = draw(&CustomerDisplay { scene, training }, words, size, 1.0);
            let (left, right) = black_columns(&picture);
            let share = f64::from(right - left) / f64::from(size.width.min(size.height));
            assert!(share >= 0.56, "{share:.3} of the short side of {size:?}");
        }
    }
}

#[test]
fn four_modules_of_white_surround_the_code() {
    let words = (Language::ZhHans, Language::Fr);
    for (size, scale) in [(LANDSCAPE, 1.0), (PORTRAIT, 1.25), (SMALL, 1.5), (PREVIEW, 2.0)] {
        let picture = draw(&CustomerDisplay { scene: wechat_qr(), training: false }, words, size, scale);
        let (left, right) = black_columns(&picture);
        let modules = u32::try_from(code(WECHAT).width()).expect("small");
        let (side, cell) = (right - left + 1, (right - left + 1) / modules);
        assert_eq!(side, cell * modules, "whole pixels at {scale}");
        let top = (0..picture.size.height).find(|y| (left..right).any(|x| dark(&picture, x, *y))).expect("a code");
        for y in top - 4 * cell..top + side + 4 * cell {
            for x in left - 4 * cell..left + side + 4 * cell {
                let inside = (left..left + side).contains(&x) && (top..top + side).contains(&y);
                let bright = picture.brightness(x as usize, y as usize);
                assert!(
                    if inside { bright == 0 || bright == 255 } else { bright == 255 },
                    "{bright} at {x},{y} of {size:?}"
                );
            }
        }
    }
}

fn dark(picture: &Shot, x: u32, y: u32) -> bool {
    picture.brightness(x as usize, y as usize) == 0
}

/// First and last column with pure black, which nothing but a code has.
fn black_columns(picture: &Shot) -> (u32, u32) {
    let (width, height) = (picture.size.width, picture.size.height);
    let is_black = |x: u32| (0..height).any(|y| picture.brightness(x as usize, y as usize) == 0);
    let mut columns = (0..width).filter(|x| is_black(*x));
    let first = columns.next().expect("a code");
    (first, columns.next_back().unwrap_or(first))
}

/// The words of a view with the places they are drawn at.
#[derive(Default)]
struct Texts(Vec<(String, Rectangle)>);

impl Operation for Texts {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.0.push((text.to_owned(), bounds));
    }
}

#[test]
fn no_words_leave_the_window_or_lie_on_others() {
    for (name, scene) in scenes() {
        for (size, training) in
            [(LANDSCAPE, false), (LANDSCAPE, true), (PORTRAIT, false), (PORTRAIT, true), (SMALL, false), (SMALL, true)]
        {
            let display = CustomerDisplay { scene: scene.clone(), training };
            for language in Language::ALL {
                let (customer, shop) = (Catalog::new(language), Catalog::new(Language::Fr));
                let words = Words { customer: &customer, shop: &shop };
                let mut texts = Texts::default();
                let switch = Some(Switch { next: longest_after(language), message: () });
                shot::operate(view(&display, words, size, 1.0, switch), size, &mut texts).expect("a layout");
                let place = format!("{name} in {language:?} at {size:?}, training {training}");
                assert!(!texts.0.is_empty(), "{place} has no words");
                check(&texts.0, size, &place);
            }
        }
    }
}

/// The longest name another language has.
fn longest_after(language: Language) -> Language {
    if language == Language::Pt { Language::Fr } else { Language::Pt }
}

#[test]
fn a_person_at_the_window_can_ask_for_another_language() {
    let words = Catalog::new(Language::ZhHans);
    for (name, scene, offered) in [
        ("qr", wechat_qr(), true),
        ("paid", Scene::Paid { local: money(12_850, "EUR"), payer: None }, false),
        ("idle", scenes().swap_remove(0).1, true),
    ] {
        let display = CustomerDisplay { scene, training: false };
        let both = Words { customer: &words, shop: &words };
        let mut texts = Texts::default();
        let switch = Some(Switch { next: Language::Ko, message: () });
        shot::operate(view(&display, both, LANDSCAPE, 1.0, switch), LANDSCAPE, &mut texts).expect("a layout");
        assert_eq!(texts.0.iter().any(|(text, _)| text == "한국어"), offered, "{name}");
    }
}

fn check(texts: &[(String, Rectangle)], size: Size, place: &str) {
    let window = Rectangle::with_size(size).expand(0.5);
    for (index, (text, bounds)) in texts.iter().enumerate() {
        assert!(bounds.is_within(&window) && bounds.height >= 12.0, "{text:?} is cut at {bounds:?}: {place}");
        for (other, its) in texts.iter().skip(index + 1) {
            let shared = bounds.intersection(its).unwrap_or_default();
            assert!(shared.width.min(shared.height) < 2.0, "{text:?} and {other:?} overlap: {place}");
        }
    }
}

#[test]
fn no_scene_is_blank_in_any_language() {
    for (name, scene) in scenes() {
        for training in [false, true] {
            let display = CustomerDisplay { scene: scene.clone(), training };
            for language in Language::ALL {
                let picture = draw(&display, (language, Language::En), PREVIEW, 1.0);
                let first = picture.rgba.get(..4).map(<[u8]>::to_vec);
                let blank = picture.rgba.chunks(4).all(|pixel| Some(pixel) == first.as_deref());
                assert!(!blank, "{name} in {language:?}");
            }
        }
    }
}

/// Draws everything once; a build with `MANEKI_SCREENS=DIR` also keeps the pictures for people to look at.
#[test]
fn pictures_of_every_scene() {
    let spare = tempfile::tempdir().expect("a folder");
    let folder = option_env!("MANEKI_SCREENS").map_or_else(|| spare.path().to_path_buf(), PathBuf::from);
    std::fs::create_dir_all(&folder).expect("a folder");
    let shapes = [("", LANDSCAPE), ("-portrait", PORTRAIT), ("-1024", SMALL), ("-preview", PREVIEW)];
    for (name, scene) in scenes() {
        for (shape, size) in shapes {
            for (language, words) in [("", (Language::ZhHans, Language::Fr)), ("-en", (Language::En, Language::Ja))] {
                let display = CustomerDisplay { scene: scene.clone(), training: false };
                let file = folder.join(format!("customer-{name}{shape}{language}.png"));
                draw(&display, words, size, 1.0).save(&file).expect("written");
            }
            let display = CustomerDisplay { scene: scene.clone(), training: true };
            let file = folder.join(format!("training-{name}{shape}.png"));
            draw(&display, (Language::ZhHans, Language::Fr), size, 1.0).save(&file).expect("written");
        }
    }
}

//! What becomes of a code in a window that is too small for it.

use super::*;

/// As long as a local QR can be.
fn long() -> String {
    "0123456789ABCDEF".repeat(32)
}

fn fit_of(payload: &str, size: Size, scale: f32, training: bool) -> CodeFit {
    let catalog = Catalog::new(Language::De);
    code_fit(&code(payload), Words { customer: &catalog, shop: &catalog }, size, scale, training)
}

/// What the cashier's state would make of it.
fn shown(payload: &str, size: Size, scale: f32, training: bool) -> CustomerDisplay {
    let (code, kind) = (code(payload), QrKind::LocalQr { offline: true });
    let scene = match fit_of(payload, size, scale, training) {
        CodeFit::Beside => Scene::Qr { kind, code, due: due(), life: None },
        CodeFit::Alone => Scene::QrAlone { code },
        CodeFit::No => Scene::NoCode { due: due(), elsewhere: true },
    };
    CustomerDisplay { scene, training }
}

#[test]
fn a_code_stands_alone_before_it_is_given_up() {
    let long = long();
    // A symbol of 97 modules with its white, so 291 pixels.
    let low = Size::new(480.0, 340.0);
    for (payload, size, scale, training, expected) in [
        (WECHAT, LANDSCAPE, 1.0, false, CodeFit::Beside),
        (EMV, PORTRAIT, 1.0, true, CodeFit::Beside),
        (&long, SMALL, 1.0, true, CodeFit::Beside),
        (&long, Size::new(480.0, 400.0), 1.0, false, CodeFit::Beside),
        (&long, low, 1.0, false, CodeFit::Alone),
        (&long, low, 1.25, false, CodeFit::Beside),
        // The marks of training take the last pixels.
        (&long, low, 1.0, true, CodeFit::No),
        (&long, Size::new(480.0, 300.0), 1.0, false, CodeFit::No),
        (&long, Size::new(400.0, 400.0), 1.0, true, CodeFit::Alone),
        (WECHAT, Size::new(100.0, 100.0), 1.0, false, CodeFit::No),
        (WECHAT, Size::ZERO, 1.0, false, CodeFit::No),
    ] {
        let place = format!("{} bytes in {size:?} at {scale}, training {training}", payload.len());
        assert_eq!(fit_of(payload, size, scale, training), expected, "{place}");
    }
}

#[test]
fn what_any_window_shows_can_be_read() {
    let mut seen = [0; 3];
    for payload in [WECHAT, EMV, &long()] {
        for side in [700.0, 480.0, 400.0, 320.0, 240.0, 120.0] {
            let shapes = [(side, side, 1.0), (side * 0.6, side, 1.5), (side, side * 0.7, 1.25)];
            for (size, scale) in shapes.map(|(width, height, scale)| (Size::new(width, height), scale)) {
                let display = shown(payload, size, scale, size.width < 300.0);
                let found = read(&draw(&display, (Language::De, Language::De), size, scale));
                let (at, expected) = match display.scene {
                    Scene::NoCode { .. } => (0, None),
                    Scene::QrAlone { .. } => (1, Some(payload)),
                    _ => (2, Some(payload)),
                };
                assert_eq!(found.as_deref(), expected, "{size:?} at {scale}: {:?}", display.scene);
                seen[at] += 1;
            }
        }
    }
    assert!(seen.iter().all(|times| *times > 2), "{seen:?}");
}

#[test]
fn a_code_that_stands_alone_leaves_one_line_that_can_be_read() {
    for size in [Size::new(480.0, 480.0), Size::new(480.0, 340.0), Size::new(480.0, 800.0), LANDSCAPE, PORTRAIT] {
        for language in Language::ALL {
            let catalog = Catalog::new(language);
            let words = Words { customer: &catalog, shop: &catalog };
            let display = CustomerDisplay { scene: alone(&long()), training: false };
            let mut texts = Texts::default();
            shot::operate(view::<()>(&display, words, size, 1.0, None), size, &mut texts).expect("a layout");
            let place = format!("alone in {language:?} at {size:?}");
            assert_eq!(texts.0.len(), 1, "{place}: {:?}", texts.0);
            check(&texts.0, size, &place);
        }
    }
}

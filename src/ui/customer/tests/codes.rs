//! Pictures of every code on displays of six sizes and densities, for a reader that is not ours: `tests/codes.py`.

use super::*;

/// A local QR with the shop's name in Chinese: the longest code a customer sees, and the only one beyond ASCII.
const EMV_CHINESE: &str = "00020101021226370019com.example.scheme011012345678905204594753039785406128.50\
    5802FR5914MAISON LUMIERE6005PARIS62290525T2K7QW3ZP8M4X6V5B9N1R0C8664120002zh0104光之屋6304A1B2";

/// Displays by their physical pixels, and how many of them make one logical pixel.
const DISPLAYS: [(u16, u16, f32); 6] =
    [(1024, 768, 1.0), (1280, 800, 1.0), (1280, 800, 1.25), (1080, 1920, 1.0), (1366, 768, 1.5), (3840, 2160, 2.0)];

fn shown() -> [(&'static str, &'static str, Scene); 4] {
    let scene = |kind, payload, life| Scene::Qr { kind, code: code(payload), due: due(), life };
    let life = Some(Life { left_s: 281, total_s: 300 });
    let local = QrKind::LocalQr { offline: true };
    [
        ("wechat", WECHAT, scene(QrKind::Wechat, WECHAT, life)),
        ("alipay", ALIPAY, scene(QrKind::Alipay, ALIPAY, life)),
        ("emv", EMV, scene(local, EMV, None)),
        ("emv-chinese", EMV_CHINESE, scene(local, EMV_CHINESE, None)),
    ]
}

/// Where pictures are kept: of all that is drawn, or of the codes alone.
const KEPT_IN: Option<&str> = match option_env!("MANEKI_CODES") {
    None => option_env!("MANEKI_SCREENS"),
    folder => folder,
};

/// Reads each picture with a reader in Rust; a build with `MANEKI_CODES=DIR` or `MANEKI_SCREENS=DIR` also keeps them there, with a list
/// of what must be read in each.
#[test]
fn every_code_on_every_display() {
    let mut list = String::new();
    for (width, height, scale) in DISPLAYS {
        let size = Size::new(f32::from(width) / scale, f32::from(height) / scale);
        // The largest takes seconds: without a reader that waits for them one of its codes must do.
        let least = if width > 2000 && KEPT_IN.is_none() { 3 } else { 0 };
        for (name, payload, scene) in shown().into_iter().skip(least) {
            let display = CustomerDisplay { scene, training: false };
            let picture = draw(&display, (Language::ZhHans, Language::Fr), size, scale);
            assert_eq!((picture.size.width, picture.size.height), (width.into(), height.into()));
            let file = format!("code-customer-{name}-{width}x{height}@{scale}.png");
            assert_eq!(read(&picture).as_deref(), Some(payload), "{file}");
            keep(&file, &picture);
            list.push_str(&format!("{file}\t{payload}\n"));
        }
    }
    if let Some(folder) = KEPT_IN {
        std::fs::write(PathBuf::from(folder).join("codes-customer.tsv"), list).expect("the folder can be written");
    }
}

fn keep(file: &str, picture: &Shot) {
    if let Some(folder) = KEPT_IN {
        picture.save(&PathBuf::from(folder).join(file)).expect("the folder can be written");
    }
}

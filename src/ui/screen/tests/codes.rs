//! The code in the cashier's window, for a customer who cannot see theirs, and the small one in the preview:
//! pictures for a reader that is not ours, `tests/codes.py`.

use super::states::{STATES, alipay_code};
use super::*;
use crate::ui::screen::view;
use crate::ui::shot::{self, Shot};
use iced::Size;
use std::path::Path;

/// The cashier's window by its physical pixels, and how many of them make one logical pixel.
const WINDOWS: [(u16, u16, f32); 3] = [(1024, 768, 1.0), (1366, 768, 1.0), (1920, 1080, 1.25)];

/// Where pictures are kept: of all that is drawn, or of the codes alone.
const KEPT_IN: Option<&str> = match option_env!("MANEKI_CODES") {
    None => option_env!("MANEKI_SCREENS"),
    folder => folder,
};

fn draw(cashier: &Cashier, context: &mut Context, (width, height, scale): (u16, u16, f32)) -> Shot {
    context.size = Size::new(f32::from(width) / scale, f32::from(height) / scale);
    context.scale = scale;
    shot::take(view(cashier, context), &context.look.theme(), context.size, scale).expect("a picture")
}

/// Everything a reader in Rust finds in a picture.
fn read(picture: &Shot) -> Vec<String> {
    let side = |length: u32| usize::try_from(length).expect("small");
    let (width, height) = (side(picture.size.width), side(picture.size.height));
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| picture.brightness(x, y));
    image.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, payload)| payload).collect()
}

fn payload(cashier: &Cashier) -> String {
    let payment = shown(cashier).payment().expect("a payment");
    payment.payload().expect("a code").to_owned()
}

/// A payment of Alipay+ with its code in the cashier's window.
fn alipay_here(context: &mut Context) -> Cashier {
    let mut cashier = paying(context, Tender::Alipay, alipay_code());
    press(&mut cashier, context, Stroke::F(4));
    cashier
}

fn state(name: &str) -> states::Make {
    STATES.iter().find(|(known, _)| *known == name).map(|(_, make)| *make).expect("a known state")
}

/// A build with `MANEKI_CODES=DIR` or `MANEKI_SCREENS=DIR` keeps the pictures there, with a list of what must be read in each.
#[test]
fn every_code_in_the_cashiers_window_light_and_dark() {
    let mut list = String::new();
    let made: [(&str, states::Make); 4] = [
        ("wechat", state("waiting-qr-here")),
        ("alipay", alipay_here),
        ("display-lost", state("display-lost")),
        ("claim", state("claimed")),
    ];
    for (name, make) in made {
        for (mode, colours) in [(Mode::Light, "light"), (Mode::Dark, "dark")] {
            for (width, height, scale) in WINDOWS {
                let mut context = context(Language::En, mode);
                let cashier = make(&mut context);
                let (picture, payload) = (draw(&cashier, &mut context, (width, height, scale)), payload(&cashier));
                let file = format!("code-cashier-{name}-{colours}-{width}x{height}@{scale}.png");
                let found = read(&picture);
                assert!(found.contains(&payload) && found.iter().all(|one| *one == payload), "{file}: {found:?}");
                if let Some(folder) = KEPT_IN {
                    picture.save(&Path::new(folder).join(&file)).expect("the folder can be written");
                }
                list.push_str(&format!("{file}\t{payload}\n"));
            }
        }
    }
    if let Some(folder) = KEPT_IN {
        std::fs::write(Path::new(folder).join("codes-cashier.tsv"), list).expect("the folder can be written");
    }
}

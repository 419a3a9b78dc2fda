//! The floor: the least that is a window of iced. A digit, and every key counts it up.

use iced::widget::text;
use iced::{Element, Event, Size, Subscription, event, keyboard};

#[derive(Default)]
struct Empty(u32);

pub fn run() -> iced::Result {
    iced::application(Empty::default, update, view).subscription(keys).window_size(Size::new(1366.0, 768.0)).run()
}

fn update(empty: &mut Empty, (): ()) {
    empty.0 += 1;
}

fn view(empty: &Empty) -> Element<'_, ()> {
    text(empty.0 % 10).size(64).into()
}

fn keys(_: &Empty) -> Subscription<()> {
    event::listen_with(|event, _, _| matches!(event, Event::Keyboard(keyboard::Event::KeyPressed { .. })).then_some(()))
}

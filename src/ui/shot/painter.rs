//! A window that is painted again and again the way `iced_tiny_skia` presents: only what it believes has changed. Beside
//! it the same picture painted whole, so that a test can see what the belief misses.

use super::{font, load_fonts, redraw, whole};
use iced::advanced::clipboard;
use iced::advanced::graphics::{Viewport, damage};
use iced::advanced::layout::{Layout, Limits};
use iced::advanced::renderer::{self, Headless};
use iced::advanced::widget::Tree;
use iced::advanced::{Renderer as _, Shell, mouse};
use iced::futures::executor::block_on;
use iced::{Color, Element, Pixels, Rectangle, Renderer, Size, Theme};
use iced_tiny_skia::Layer;
use tiny_skia::{Mask, Pixmap};

/// Further apart than a soft edge that was painted over itself a few times; of 255.
const FAR: u8 = 100;

/// A window that is painted in parts.
pub struct Painter {
    size: Size,
    renderer: Renderer,
    tree: Tree,
    background: Color,
    last: Option<Vec<Layer>>,
    parts: Pixmap,
    whole: Pixmap,
    mask: Mask,
}

/// What one painting did.
pub struct Painted {
    /// How much of the window was painted, 0 to 1 and more where parts overlap.
    pub share: f32,
    /// How many pixels are not what a whole painting shows, and how many of them are far from it.
    pub wrong: (usize, usize),
}

impl Painter {
    /// A window of `size` pixels.
    pub fn new(size: Size) -> Self {
        load_fonts();
        let renderer = <Renderer as Headless>::new(font::regular(), Pixels(16.0), Some("tiny-skia"));
        let (width, height) = (whole(size.width), whole(size.height));
        Self {
            size,
            renderer: block_on(renderer).expect("a software renderer"),
            tree: Tree::empty(),
            background: Color::BLACK,
            last: None,
            parts: Pixmap::new(width, height).expect("a picture"),
            whole: Pixmap::new(width, height).expect("a picture"),
            mask: Mask::new(width, height).expect("a mask"),
        }
    }

    /// Shows `view`, on `background`.
    pub fn paint<'a, M: 'a>(&mut self, view: Element<'a, M>, theme: &Theme, background: Color) -> Painted {
        self.draw(view, theme);
        let all = Rectangle::with_size(self.size);
        let layers = self.renderer.layers().to_vec();
        let believed = match &self.last {
            Some(last) if self.background == background => {
                damage::diff(last, &layers, |layer| vec![layer.bounds], Layer::damage)
            }
            _ => vec![all],
        };
        let changed = damage::group(believed, all);
        let viewport = Viewport::with_physical_size(Size::new(self.parts.width(), self.parts.height()), 1.0);
        self.renderer.draw(&mut self.parts.as_mut(), &mut self.mask, &viewport, &changed, background);
        self.renderer.draw(&mut self.whole.as_mut(), &mut self.mask, &viewport, &[all], background);
        (self.last, self.background) = (Some(layers), background);
        let share = changed.iter().map(|part| part.width * part.height).sum::<f32>() / (all.width * all.height);
        Painted { share, wrong: self.wrong() }
    }

    fn draw<'a, M: 'a>(&mut self, mut view: Element<'a, M>, theme: &Theme) {
        let all = Rectangle::with_size(self.size);
        self.tree.diff(view.as_widget());
        let node = view.as_widget_mut().layout(&mut self.tree, &self.renderer, &Limits::new(Size::ZERO, self.size));
        let layout = Layout::new(&node);
        let cursor = mouse::Cursor::Unavailable;
        view.as_widget_mut().update(
            &mut self.tree,
            &redraw(),
            layout,
            cursor,
            &self.renderer,
            &mut clipboard::Null,
            &mut Shell::new(&mut Vec::new()),
            &all,
        );
        self.renderer.reset(all);
        let style = renderer::Style { text_color: theme.palette().text };
        view.as_widget().draw(&self.tree, &mut self.renderer, theme, &style, layout, cursor, &all);
    }

    fn wrong(&self) -> (usize, usize) {
        let pixels = self.parts.data().chunks_exact(4).zip(self.whole.data().chunks_exact(4));
        let apart = |(part, whole): (&[u8], &[u8])| part.iter().zip(whole).map(|(a, b)| a.abs_diff(*b)).max();
        let wrong: Vec<u8> = pixels.filter_map(apart).filter(|apart| *apart > 0).collect();
        (wrong.len(), wrong.into_iter().filter(|apart| *apart > FAR).count())
    }
}

//! Pictures of a view without a window, in the bundled faces, at any size and density.
//!
//! For tests and for documentation. iced's own simulator always draws at density 2 and in its own font.

pub mod painter;
pub mod seen;

use super::font;
use iced::advanced::clipboard;
use iced::advanced::graphics::text::font_system;
use iced::advanced::layout::{Layout, Limits, Node};
use iced::advanced::renderer::{self, Headless};
use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Renderer as _, Shell, mouse};
use iced::futures::executor::block_on;
use iced::theme::Base;
use iced::{Element, Event, Pixels, Rectangle, Renderer, Size, Theme, window};
use std::path::Path;
use std::sync::Once;

/// A picture of a view.
pub struct Shot {
    /// Width and height in physical pixels.
    pub size: Size<u32>,
    /// Four bytes a pixel: red, green, blue, alpha.
    pub rgba: Vec<u8>,
}

/// Why no picture could be taken.
#[derive(Debug, thiserror::Error)]
pub enum ShotError {
    /// The software renderer is not built in.
    #[error("this build has no software renderer to draw a picture with")]
    NoRenderer,
    /// The picture could not be written.
    #[error("the picture could not be written")]
    Write(#[from] image::ImageError),
}

/// A view laid out in a window that does not exist.
struct Stage<'a, M> {
    view: Element<'a, M>,
    renderer: Renderer,
    tree: Tree,
    node: Node,
}

impl<'a, M: 'a> Stage<'a, M> {
    fn new(view: Element<'a, M>, size: Size) -> Result<Self, ShotError> {
        load_fonts();
        let renderer = <Renderer as Headless>::new(font::regular(), Pixels(16.0), Some("tiny-skia"));
        let renderer = block_on(renderer).ok_or(ShotError::NoRenderer)?;
        let mut view = view;
        let mut tree = Tree::new(&view);
        let node = view.as_widget_mut().layout(&mut tree, &renderer, &Limits::new(Size::ZERO, size));
        Ok(Self { view, renderer, tree, node })
    }

    fn operate(&mut self, operation: &mut dyn Operation) {
        self.view.as_widget_mut().operate(&mut self.tree, Layout::new(&self.node), &self.renderer, operation);
    }
}

/// Draws `view` in a window of `size` logical pixels, `scale` physical pixels each.
///
/// # Errors
/// When the software renderer is not built in.
pub fn take<'a, M: 'a>(
    view: impl Into<Element<'a, M>>,
    theme: &Theme,
    size: Size,
    scale: f32,
) -> Result<Shot, ShotError> {
    let Stage { mut view, mut renderer, mut tree, node } = Stage::new(view.into(), size)?;
    let layout = Layout::new(&node);
    let viewport = Rectangle::with_size(size);
    let base = theme.base();

    // A button learns from its first redraw whether it can be pressed.
    let mut messages = Vec::new();
    view.as_widget_mut().update(
        &mut tree,
        &redraw(),
        layout,
        mouse::Cursor::Unavailable,
        &renderer,
        &mut clipboard::Null,
        &mut Shell::new(&mut messages),
        &viewport,
    );
    renderer.reset(viewport);
    let style = renderer::Style { text_color: base.text_color };
    view.as_widget().draw(&tree, &mut renderer, theme, &style, layout, mouse::Cursor::Unavailable, &viewport);

    let physical = Size::new(whole(size.width * scale), whole(size.height * scale));
    let rgba = renderer.screenshot(physical, scale, base.background_color);
    Ok(Shot { size: physical, rgba })
}

/// Runs `operation` over `view` as a window of `size` logical pixels lays it out, without drawing.
///
/// # Errors
/// When the software renderer is not built in.
pub fn operate<'a, M: 'a>(
    view: impl Into<Element<'a, M>>,
    size: Size,
    operation: &mut dyn Operation,
) -> Result<(), ShotError> {
    Stage::new(view.into(), size)?.operate(operation);
    Ok(())
}

impl Shot {
    /// Writes the picture as PNG.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save(&self, path: &Path) -> Result<(), ShotError> {
        let (width, height) = (self.size.width, self.size.height);
        image::save_buffer(path, &self.rgba, width, height, image::ColorType::Rgba8)?;
        Ok(())
    }

    /// How bright a pixel is, 0 to 255; white outside the picture.
    pub fn brightness(&self, x: usize, y: usize) -> u8 {
        let width = usize::try_from(self.size.width).unwrap_or(0);
        let start = (y * width + x) * 4;
        self.rgba.get(start..start + 3).map_or(u8::MAX, |pixel| {
            let sum: u32 = pixel.iter().map(|part| u32::from(*part)).sum();
            u8::try_from(sum / 3).unwrap_or(u8::MAX)
        })
    }
}

/// What a window hears before it is drawn.
fn redraw() -> Event {
    Event::Window(window::Event::RedrawRequested(iced::time::Instant::now()))
}

/// Makes the bundled faces the only ones, so that a picture is the same on every machine and a glyph
/// that is missing shows as a box.
fn load_fonts() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let Ok(mut system) = font_system().write() else { return };
        let database = system.raw().db_mut();
        let foreign: Vec<_> = database.faces().map(|face| face.id).collect();
        foreign.into_iter().for_each(|face| database.remove_face(face));
        font::fonts().for_each(|file| database.load_font_data(file.to_vec()));
    });
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates, and screens are far smaller")]
fn whole(length: f32) -> u32 {
    length.round() as u32
}

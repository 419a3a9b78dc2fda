//! Stripes and hatches: what tells a claim and the training mode apart without colour.

use crate::ui::font;
use crate::ui::theme::{Look, StateRole, claim};
use iced::widget::canvas::{self, Canvas, Path};
use iced::{Color, Element, Fill, Pixels, Point, Rectangle, Renderer, Theme, mouse};
use std::cell::Cell;

/// Stripes at 45 degrees, rising to the right.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pattern {
    pub stripe: Color,
    /// Width of a stripe and of the gap after it, in pixels across the stripe.
    pub width: f32,
}

/// `pattern` over all the room there is; its ground is whatever stands below.
pub fn pattern<'a, M: 'a>(pattern: Pattern) -> Element<'a, M> {
    Canvas::new(pattern).width(Fill).height(Fill).into()
}

/// The stripes of a claim on its solid colour; 14 px wide, 10 on small surfaces.
pub fn claim_stripes<'a, M: 'a>(width: f32) -> Element<'a, M> {
    pattern(Pattern { stripe: claim::STRIPE, width })
}

/// The stripes of a claim on its tint.
pub fn tint_stripes<'a, M: 'a>(width: f32) -> Element<'a, M> {
    pattern(Pattern { stripe: claim::TINT_STRIPE, width })
}

/// The bar that marks training, `height` pixels high.
pub fn hatch<'a, M: 'a>(look: &Look, height: f32, width: f32) -> Element<'a, M> {
    let train = look.state(StateRole::Train);
    iced::widget::container(pattern(Pattern { stripe: look.palette.state(StateRole::Train).tint, width }))
        .style(crate::ui::theme::container::fill(train.solid))
        .width(Fill)
        .height(height)
        .into()
}

/// Pale rows of `word` over everything; it takes no clicks.
pub fn watermark<'a, M: 'a>(look: &Look, word: String) -> Element<'a, M> {
    let color = look.state(StateRole::Train).bar.scale_alpha(0.09);
    Canvas::new(Watermark { word, color, size: look.px(56.0) }).width(Fill).height(Fill).into()
}

/// The corners of each stripe over a surface of `width` × `height`, clipped to it from top to bottom.
fn stripes(width: f32, height: f32, stripe: f32) -> Vec<[(f32, f32); 4]> {
    // Across the stripe → along the edge: a stripe at 45 degrees cuts the edge √2 times as wide.
    let along = stripe * std::f32::consts::SQRT_2;
    let mut corners = Vec::new();
    let mut left = 0.0;
    while along > 0.5 && left < width + height {
        corners.push([(left - height, height), (left, 0.0), (left + along, 0.0), (left + along - height, height)]);
        left += 2.0 * along;
    }
    corners
}

/// The geometry of the last drawing.
#[derive(Debug, Default)]
pub struct Memory {
    drawn: Cell<Option<Pattern>>,
    cache: canvas::Cache,
}

impl<M> canvas::Program<M> for Pattern {
    type State = Memory;

    fn draw(
        &self,
        memory: &Memory,
        renderer: &Renderer,
        _theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<canvas::Geometry> {
        if memory.drawn.replace(Some(*self)) != Some(*self) {
            memory.cache.clear();
        }
        let geometry = memory.cache.draw(renderer, bounds.size(), |frame| {
            for [first, rest @ ..] in stripes(frame.width(), frame.height(), self.width) {
                let path = Path::new(|builder| {
                    builder.move_to(Point::new(first.0, first.1));
                    rest.iter().for_each(|(x, y)| builder.line_to(Point::new(*x, *y)));
                    builder.close();
                });
                frame.fill(&path, self.stripe);
            }
        });
        vec![geometry]
    }
}

#[derive(Debug, Clone)]
struct Watermark {
    word: String,
    color: Color,
    size: f32,
}

impl<M> canvas::Program<M> for Watermark {
    type State = ();

    fn draw(
        &self,
        (): &(),
        renderer: &Renderer,
        _theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<canvas::Geometry> {
        let mut frame = canvas::Frame::new(renderer, bounds.size());
        let step = font::width_em(&self.word, font::Weight::Bold) * self.size + 2.0 * self.size;
        for (row, shift) in [0.0, -180.0, 0.0, -180.0].into_iter().enumerate() {
            let row = f32::from(u8::try_from(row).unwrap_or(0));
            let mut x = shift;
            while x < bounds.width {
                frame.fill_text(canvas::Text {
                    content: self.word.clone(),
                    position: Point::new(x, bounds.height * (row + 0.5) / 4.0),
                    color: self.color,
                    size: Pixels(self.size),
                    font: font::bold(),
                    align_y: iced::alignment::Vertical::Center,
                    ..canvas::Text::default()
                });
                x += step;
            }
        }
        vec![frame.into_geometry()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stripes_cover_the_surface_from_edge_to_edge() {
        let corners = stripes(100.0, 20.0, 10.0);
        let step = 20.0 * std::f32::consts::SQRT_2;
        assert!(corners.windows(2).all(|pair| (pair[1][1].0 - pair[0][1].0 - step).abs() < 0.01));
        assert!(corners.last().is_some_and(|last| last[1].0 + step >= 120.0));
        assert!(stripes(100.0, 20.0, 0.0).is_empty());
    }
}

//! Stripes and hatches: what tells a claim and the training mode apart without colour.

use crate::ui::font;
use crate::ui::theme::{Look, Mode, StateRole, claim};
use iced::border::Radius;
use iced::widget::canvas::{self, Canvas, Path};
use iced::{Color, Element, Fill, Pixels, Point, Rectangle, Renderer, Theme, mouse};
use std::cell::Cell;

/// Stripes at 45 degrees, rising to the right.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pattern {
    pub stripe: Color,
    /// Width of a stripe and of the gap after it, in pixels across the stripe.
    pub width: f32,
    /// The round corners of the surface, which no stripe crosses.
    pub corners: Radius,
}

/// `pattern` over all the room there is; its ground is whatever stands below.
pub fn pattern<'a, M: 'a>(pattern: Pattern) -> Element<'a, M> {
    Canvas::new(pattern).width(Fill).height(Fill).into()
}

/// The stripes of a claim on its solid colour; 14 px wide, 10 on small surfaces.
pub fn claim_stripes<'a, M: 'a>(width: f32, corners: impl Into<Radius>) -> Element<'a, M> {
    pattern(Pattern { stripe: claim::STRIPE, width, corners: corners.into() })
}

/// The stripes of a claim on its tint.
pub fn tint_stripes<'a, M: 'a>(look: &Look, width: f32, corners: impl Into<Radius>) -> Element<'a, M> {
    let stripe = match look.mode {
        Mode::Light => claim::TINT_STRIPE,
        Mode::Dark => look.state(StateRole::Claim).line.scale_alpha(0.4),
    };
    pattern(Pattern { stripe, width, corners: corners.into() })
}

/// The bar that marks training, `height` pixels high.
pub fn hatch<'a, M: 'a>(look: &Look, height: f32, width: f32) -> Element<'a, M> {
    let train = look.state(StateRole::Train);
    let stripe = look.palette.state(StateRole::Train).tint;
    iced::widget::container(pattern(Pattern { stripe, width, corners: Radius::default() }))
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

/// The outline of a surface of `width` × `height`, clockwise from its upper left; an arc is six chords.
fn outline(width: f32, height: f32, corners: Radius) -> Vec<(f32, f32)> {
    let arcs = [
        (0.0, 0.0, corners.top_left, 180.0_f32),
        (width, 0.0, corners.top_right, 270.0),
        (width, height, corners.bottom_right, 0.0),
        (0.0, height, corners.bottom_left, 90.0),
    ];
    let mut points = Vec::new();
    for (x, y, radius, start) in arcs {
        let (from_x, from_y) = (if x > 0.0 { x - radius } else { radius }, if y > 0.0 { y - radius } else { radius });
        for step in 0..=6_u8 {
            let angle = (start + 15.0 * f32::from(step)).to_radians();
            points.push((radius.mul_add(angle.cos(), from_x), radius.mul_add(angle.sin(), from_y)));
        }
    }
    points
}

/// What of the convex `shape` lies inside the convex, clockwise `outline` (Sutherland and Hodgman 1974).
fn clipped(shape: &[(f32, f32)], outline: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let mut shape = shape.to_vec();
    for (from, to) in outline.iter().zip(outline.iter().cycle().skip(1)) {
        let side = |point: &(f32, f32)| (to.0 - from.0) * (point.1 - from.1) - (to.1 - from.1) * (point.0 - from.0);
        let mut kept = Vec::with_capacity(shape.len() + 1);
        for (point, next) in shape.iter().zip(shape.iter().cycle().skip(1)) {
            let (here, there) = (side(point), side(next));
            if here >= 0.0 {
                kept.push(*point);
            }
            if here * there < 0.0 {
                let part = here / (here - there);
                kept.push(((next.0 - point.0).mul_add(part, point.0), (next.1 - point.1).mul_add(part, point.1)));
            }
        }
        shape = kept;
    }
    shape
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
            let outline = outline(frame.width(), frame.height(), self.corners);
            for stripe in stripes(frame.width(), frame.height(), self.width) {
                let stripe = clipped(&stripe, &outline);
                let Some((first, rest)) = stripe.split_first() else { continue };
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

    #[test]
    fn no_stripe_leaves_a_round_corner() {
        let outline = outline(100.0, 40.0, Radius::default().top(10.0));
        let whole = clipped(&[(-5.0, -5.0), (105.0, -5.0), (105.0, 45.0), (-5.0, 45.0)], &outline);
        let distance = |x: f32, y: f32| (x - 10.0).hypot(y - 10.0);
        assert!(whole.iter().all(|(x, y)| *x >= 10.0 || *y >= 10.0 || distance(*x, *y) < 10.01), "{whole:?}");
        assert!(whole.iter().any(|(x, y)| x.abs() < 0.01 && (*y - 40.0).abs() < 0.01), "the square corner is kept");
        assert!(clipped(&[(-9.0, 0.0), (-5.0, 0.0), (-5.0, 9.0)], &outline).is_empty());
    }
}

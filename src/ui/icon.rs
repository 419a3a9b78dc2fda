//! Icons, the mark and the cat, drawn by canvas paths: no SVG renderer, any size, any colour.

mod cat;
mod paths;

pub use cat::{cat, mark};
pub use paths::Icon;

use iced::widget::canvas::{self, Canvas, LineCap, LineJoin, Path, path};
use iced::{Color, Element, Point, Radians, Rectangle, Renderer, Size, Theme, mouse};
use paths::Stroke;
use std::cell::Cell;

/// The grid the icons are drawn on.
const GRID: f32 = 24.0;

/// `icon` in a square of `size` pixels.
pub fn icon<'a, M: 'a>(icon: Icon, size: f32, color: Color) -> Element<'a, M> {
    Canvas::new(Drawing { icon, color, turn: 0 }).width(size).height(size).into()
}

/// The spinner after `step` twelfths of a turn; the caller counts the steps.
pub fn spinner<'a, M: 'a>(step: u8, size: f32, color: Color) -> Element<'a, M> {
    Canvas::new(Drawing { icon: Icon::Spinner, color, turn: step % 12 }).width(size).height(size).into()
}

/// The width of a stroke, in pixels, of an icon of `size` pixels: bolder where it is a sign seen from
/// afar, finer where it is a picture.
fn stroke_width(size: f32) -> f32 {
    let on_the_grid = match size {
        size if size >= 180.0 => 1.6,
        size if size >= 44.0 => 2.2,
        _ => 2.0,
    };
    on_the_grid * size / GRID
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Drawing {
    icon: Icon,
    color: Color,
    /// Twelfths of a turn; only the spinner turns.
    turn: u8,
}

/// Keeps the geometry of the last drawing, so that an icon that did not change is not painted again.
#[derive(Debug, Default)]
struct Memory {
    drawn: Cell<Option<Drawing>>,
    cache: canvas::Cache,
}

impl<M> canvas::Program<M> for Drawing {
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
        vec![memory.cache.draw(renderer, bounds.size(), |frame| self.paint(frame))]
    }
}

impl Drawing {
    fn paint(&self, frame: &mut canvas::Frame) {
        let size = frame.width().min(frame.height());
        let pen = Pen { scale: size / GRID, turn: f32::from(self.turn) * 30.0 };
        let stroke = canvas::Stroke::default()
            .with_color(self.color)
            .with_width(stroke_width(size))
            .with_line_cap(LineCap::Round)
            .with_line_join(LineJoin::Round);
        for part in self.icon.strokes() {
            let path = Path::new(|builder| pen.trace(builder, part));
            match part {
                Stroke::Disc(..) => frame.fill(&path, self.color),
                _ => frame.stroke(&path, stroke),
            }
        }
    }
}

/// Turns grid units into pixels. The canvas could scale, but the software renderer then leaves the
/// width of strokes alone.
#[derive(Debug, Clone, Copy)]
struct Pen {
    scale: f32,
    /// Degrees added to every arc.
    turn: f32,
}

impl Pen {
    fn at(&self, (x, y): (f32, f32)) -> Point {
        Point::new(x * self.scale, y * self.scale)
    }

    fn trace(&self, builder: &mut path::Builder, part: &Stroke) {
        match *part {
            Stroke::Line(points) => self.line(builder, points),
            Stroke::Closed(points) => {
                self.line(builder, points);
                builder.close();
            }
            Stroke::Circle(x, y, radius) | Stroke::Disc(x, y, radius) => {
                builder.circle(self.at((x, y)), radius * self.scale);
            }
            Stroke::Arc(x, y, radius, from, to) => self.arc(builder, (x, y), radius, from, to),
            Stroke::Rounded(x, y, width, height, radius) => builder.rounded_rectangle(
                self.at((x, y)),
                Size::new(width * self.scale, height * self.scale),
                (radius * self.scale).into(),
            ),
            Stroke::Cubic([start, first, second, end]) => {
                builder.move_to(self.at(start));
                builder.bezier_curve_to(self.at(first), self.at(second), self.at(end));
            }
        }
    }

    fn line(&self, builder: &mut path::Builder, points: &[(f32, f32)]) {
        for (index, point) in points.iter().enumerate() {
            match index {
                0 => builder.move_to(self.at(*point)),
                _ => builder.line_to(self.at(*point)),
            }
        }
    }

    fn arc(&self, builder: &mut path::Builder, center: (f32, f32), radius: f32, from: f32, to: f32) {
        builder.arc(path::Arc {
            center: self.at(center),
            radius: radius * self.scale,
            start_angle: Radians((from + self.turn).to_radians()),
            end_angle: Radians((to + self.turn).to_radians()),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_stays_on_its_grid() {
        for icon in Icon::ALL {
            assert!(!icon.strokes().is_empty(), "{icon:?}");
            for part in icon.strokes() {
                for (x, y) in extremes(part) {
                    assert!(
                        (0.0..=GRID).contains(&x) && (0.0..=GRID).contains(&y),
                        "{icon:?} leaves the grid at {x},{y}"
                    );
                }
            }
        }
    }

    fn extremes(part: &Stroke) -> Vec<(f32, f32)> {
        match *part {
            Stroke::Line(points) | Stroke::Closed(points) => points.to_vec(),
            Stroke::Circle(x, y, radius) | Stroke::Disc(x, y, radius) => {
                vec![(x - radius, y - radius), (x + radius, y + radius)]
            }
            Stroke::Arc(x, y, ..) => vec![(x, y)],
            Stroke::Rounded(x, y, width, height, _) => vec![(x, y), (x + width, y + height)],
            Stroke::Cubic(points) => points.to_vec(),
        }
    }
}

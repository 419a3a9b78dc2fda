//! The mark (the cat's head on a lacquer tile) and the full beckoning cat.

use crate::ui::font;
use crate::ui::theme::brand::{GOLD, LACQUER, LACQUER_DEEP, PAPER};
use iced::widget::canvas::{self, Canvas, LineCap, LineJoin, Path, Stroke, path};
use iced::{Color, Element, Pixels, Point, Radians, Rectangle, Renderer, Size, Theme, alignment, mouse};

/// Width and height of the drawing the full cat was made on.
const CAT: Size = Size::new(344.0, 400.0);
/// Side of the drawing the mark was made on.
const MARK: f32 = 32.0;

const COLLAR: Color = Color::from_rgb8(0xC1, 0x27, 0x2D);
const RIM: Color = Color::from_rgb8(0xC4, 0x8A, 0x1C);
const SHADE: Color = Color::from_rgb8(0xF3, 0xE3, 0xCC);
const CHEEK: Color = Color::from_rgb8(0xF6, 0xC9, 0xB8);

/// The mark in a square of `size` pixels.
pub fn mark<'a, M: 'a>(size: f32) -> Element<'a, M> {
    Canvas::new(Picture::Mark).width(size).height(size).into()
}

/// The full cat, `width` pixels wide; for lacquer grounds.
pub fn cat<'a, M: 'a>(width: f32) -> Element<'a, M> {
    Canvas::new(Picture::Cat).width(width).height(width * CAT.height / CAT.width).into()
}

#[derive(Debug, Clone, Copy)]
enum Picture {
    Mark,
    Cat,
}

impl<M> canvas::Program<M> for Picture {
    type State = canvas::Cache;

    fn draw(
        &self,
        cache: &canvas::Cache,
        renderer: &Renderer,
        _theme: &Theme,
        bounds: Rectangle,
        _cursor: mouse::Cursor,
    ) -> Vec<canvas::Geometry> {
        vec![cache.draw(renderer, bounds.size(), |frame| match self {
            Self::Mark => paint_mark(frame),
            Self::Cat => paint_cat(frame),
        })]
    }
}

/// Draws in the units of the picture.
struct Brush<'a> {
    frame: &'a mut canvas::Frame,
    scale: f32,
}

impl Brush<'_> {
    fn at(&self, (x, y): (f32, f32)) -> Point {
        Point::new(x * self.scale, y * self.scale)
    }

    fn rounded(&self, [x, y, width, height]: [f32; 4], radius: f32) -> Path {
        let size = Size::new(width * self.scale, height * self.scale);
        Path::rounded_rectangle(self.at((x, y)), size, (radius * self.scale).into())
    }

    fn block(&mut self, area: [f32; 4], radius: f32, color: Color) {
        let path = self.rounded(area, radius);
        self.frame.fill(&path, color);
    }

    fn rim(&mut self, area: [f32; 4], radius: f32, width: f32, color: Color) {
        let path = self.rounded(area, radius);
        let stroke = self.stroke(width, color);
        self.frame.stroke(&path, stroke);
    }

    fn disc(&mut self, center: (f32, f32), radius: f32, color: Color) {
        let path = Path::circle(self.at(center), radius * self.scale);
        self.frame.fill(&path, color);
    }

    /// A triangle whose corners are rounded by a stroke of `width` around it.
    fn ear(&mut self, corners: [(f32, f32); 3], width: f32, color: Color) {
        let [first, second, third] = corners.map(|corner| self.at(corner));
        let path = Path::new(|builder| {
            builder.move_to(first);
            builder.line_to(second);
            builder.line_to(third);
            builder.close();
        });
        self.frame.fill(&path, color);
        let stroke = self.stroke(width, color);
        self.frame.stroke(&path, stroke);
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32), width: f32, color: Color) {
        let path = Path::line(self.at(from), self.at(to));
        let stroke = self.stroke(width, color);
        self.frame.stroke(&path, stroke);
    }

    /// An arc in degrees, clockwise from east.
    fn arc(&mut self, center: (f32, f32), radius: f32, [from, to]: [f32; 2], width: f32, color: Color) {
        let arc = path::Arc {
            center: self.at(center),
            radius: radius * self.scale,
            start_angle: Radians(from.to_radians()),
            end_angle: Radians(to.to_radians()),
        };
        let path = Path::new(|builder| builder.arc(arc));
        let stroke = self.stroke(width, color);
        self.frame.stroke(&path, stroke);
    }

    fn stroke(&self, width: f32, color: Color) -> Stroke<'static> {
        Stroke::default()
            .with_color(color)
            .with_width(width * self.scale)
            .with_line_cap(LineCap::Round)
            .with_line_join(LineJoin::Round)
    }
}

fn paint_mark(frame: &mut canvas::Frame) {
    let scale = frame.width() / MARK;
    let mut brush = Brush { frame, scale };
    brush.block([0.0, 0.0, 32.0, 32.0], 8.0, LACQUER);
    brush.ear([(5.6, 5.2), (5.2, 15.0), (13.0, 8.6)], 0.2, PAPER);
    brush.ear([(20.4, 5.2), (20.8, 15.0), (13.0, 8.6)], 0.2, PAPER);
    brush.block([4.6, 8.0, 16.8, 13.6], 6.6, PAPER);
    brush.block([6.4, 19.0, 13.2, 9.6], 4.4, PAPER);
    brush.block([18.0, 21.4, 8.4, 4.6], 2.3, PAPER);
    brush.block([22.6, 6.6, 5.2, 19.4], 2.6, PAPER);
    brush.block([6.6, 20.6, 12.8, 2.2], 1.1, LACQUER);
    brush.disc((13.0, 22.8), 2.1, GOLD);
    brush.arc((9.8, 15.174), 1.7, [199.7, 340.3], 1.5, LACQUER);
    brush.arc((16.2, 15.174), 1.7, [199.7, 340.3], 1.5, LACQUER);
    brush.disc((13.0, 17.0), 0.95, LACQUER);
}

fn paint_cat(frame: &mut canvas::Frame) {
    let scale = frame.width() / CAT.width;
    let mut brush = Brush { frame, scale };
    paint_body(&mut brush);
    paint_face(&mut brush);
    paint_coin(&mut brush);
}

fn paint_body(brush: &mut Brush<'_>) {
    brush.block([34.0, 372.0, 224.0, 20.0], 10.0, LACQUER_DEEP.scale_alpha(0.55));
    brush.block([56.0, 196.0, 180.0, 186.0], 78.0, PAPER);
    brush.block([40.0, 336.0, 88.0, 46.0], 23.0, PAPER);
    brush.block([164.0, 336.0, 88.0, 46.0], 23.0, PAPER);
    brush.ear([(46.0, 34.0), (38.0, 128.0), (118.0, 78.0)], 14.0, PAPER);
    brush.ear([(246.0, 34.0), (254.0, 128.0), (174.0, 78.0)], 14.0, PAPER);
    brush.ear([(56.0, 58.0), (52.0, 112.0), (98.0, 84.0)], 6.0, COLLAR);
    brush.ear([(236.0, 58.0), (240.0, 112.0), (194.0, 84.0)], 6.0, COLLAR);
    brush.block([26.0, 72.0, 240.0, 172.0], 84.0, PAPER);
    // The raised arm: fore, upper and paw.
    brush.block([190.0, 246.0, 136.0, 64.0], 32.0, PAPER);
    brush.block([272.0, 96.0, 54.0, 214.0], 27.0, PAPER);
    brush.block([266.0, 62.0, 66.0, 78.0], 33.0, PAPER);
    brush.line((290.0, 118.0), (290.0, 132.0), 7.0, SHADE);
    brush.line((308.0, 118.0), (308.0, 132.0), 7.0, SHADE);
}

fn paint_face(brush: &mut Brush<'_>) {
    // Collar and bell.
    brush.block([66.0, 226.0, 160.0, 22.0], 11.0, COLLAR);
    brush.disc((146.0, 250.0), 19.0, GOLD);
    brush.line((134.0, 254.0), (158.0, 254.0), 5.0, RIM);
    brush.disc((146.0, 246.0), 4.0, RIM);
    // Cheeks, eyes, mouth, nose.
    brush.disc((68.0, 184.0), 17.0, CHEEK);
    brush.disc((224.0, 184.0), 17.0, CHEEK);
    brush.arc((98.0, 162.4), 21.0, [197.8, 342.2], 8.0, LACQUER_DEEP);
    brush.arc((194.0, 162.4), 21.0, [197.8, 342.2], 8.0, LACQUER_DEEP);
    brush.arc((136.0, 190.0), 10.0, [0.0, 180.0], 8.0, LACQUER_DEEP);
    brush.arc((156.0, 190.0), 10.0, [0.0, 180.0], 8.0, LACQUER_DEEP);
    brush.block([138.0, 172.0, 16.0, 11.0], 5.5, COLLAR);
}

fn paint_coin(brush: &mut Brush<'_>) {
    brush.block([86.0, 278.0, 84.0, 108.0], 42.0, GOLD);
    brush.rim([86.0, 278.0, 84.0, 108.0], 42.0, 5.0, RIM);
    brush.block([60.0, 304.0, 46.0, 46.0], 23.0, PAPER);
    brush.line((92.0, 320.0), (103.0, 320.0), 6.0, SHADE);
    brush.line((92.0, 334.0), (103.0, 334.0), 6.0, SHADE);
    let position = brush.at((128.0, 332.0));
    brush.frame.fill_text(canvas::Text {
        content: "福".to_owned(),
        position,
        color: LACQUER_DEEP,
        size: Pixels(50.0 * brush.scale),
        font: font::bold(),
        align_x: iced::widget::text::Alignment::Center,
        align_y: alignment::Vertical::Center,
        ..canvas::Text::default()
    });
}

//! What a person sees and can press in a view, without a picture: every text where it is drawn and as wide as its
//! letters are, and every button as the mouse finds it.
//!
//! The texts come from the renderer, before it paints: a figure of several sizes and a text in a scrolled list are
//! there as well. A text that got no room at all is never drawn, so the widgets are asked for theirs too. iced does
//! not say which widget is a button; a press in the middle of it that is let go in its corners does.

use super::{Renderer, ShotError, Stage};
use iced::advanced::clipboard;
use iced::advanced::graphics::text::Text;
use iced::advanced::layout::Layout;
use iced::advanced::text::Paragraph as _;
use iced::advanced::widget::operation::scrollable::RelativeOffset;
use iced::advanced::widget::operation::{Scrollable, TextInput};
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{Renderer as _, Shell, mouse, renderer};
use iced::theme::Base;
use iced::{Element, Event, Padding, Point, Rectangle, Size, Theme, Vector};
use std::fmt::Debug;

/// Less than this is a matter of rounding, in logical pixels.
pub const ROUNDING: f32 = 0.6;
/// Two boxes of text share this much where lines are set tightly.
const TOUCHING: f32 = 2.0;
/// Words are at least so far from the edge of their button.
const EDGE: f32 = 4.0;
/// Nothing so small is a button.
const SMALL: f32 = 12.0;
/// How far into a button its corners are pressed.
const CORNER: f32 = 2.0;

/// One text as it is drawn.
#[derive(Debug, Clone)]
pub struct Word {
    pub words: String,
    /// Where its letters are.
    pub place: Rectangle,
    /// What is not cut off of that place.
    pub clip: Rectangle,
    /// How wide it may be.
    room: f32,
    /// Some of its lines are left out.
    shortened: bool,
    /// Which layer it lies in.
    layer: usize,
}

/// Something that can be pressed now.
#[derive(Debug, Clone)]
pub struct Button {
    pub place: Rectangle,
    /// What it says when it is pressed.
    pub says: String,
}

/// A view as a person meets it.
#[derive(Debug, Default)]
pub struct Seen {
    pub words: Vec<Word>,
    pub buttons: Vec<Button>,
    /// Texts that got no room, or leave what holds them.
    lost: Vec<String>,
    /// What scrolls: texts may leave it at the top and at the bottom.
    scrolls: Vec<Rectangle>,
    /// Where a person types: what is too long is scrolled.
    inputs: Vec<Rectangle>,
    hides: bool,
}

/// Looks at `view` in a window of `size` logical pixels; what scrolls is `down` of its way, 0 to 1.
///
/// # Errors
/// When the software renderer is not built in.
pub fn look_at<'a, M: Debug + 'a>(
    view: impl Into<Element<'a, M>>,
    theme: &Theme,
    size: Size,
    down: f32,
) -> Result<Seen, ShotError> {
    let mut stage = Stage::new(view.into(), size)?;
    stage.operate(&mut Scroll(down));
    let mut map = Map::default();
    stage.operate(&mut map);
    let window = Rectangle::with_size(size);
    let scrolls = map.of_kind(&Kind::Scroll);
    let inputs = map.of_kind(&Kind::Input);
    let words = drawn(&mut stage, theme, window);
    Ok(Seen {
        words,
        buttons: buttons(&mut stage, &map, window),
        lost: map.lost(window),
        scrolls,
        inputs,
        hides: map.hides,
    })
}

impl Seen {
    /// Whether something must be scrolled to be seen.
    pub fn hides(&self) -> bool {
        self.hides
    }

    /// Every text that is cut, leaves its place or lies on another one.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = self.lost.clone();
        for (index, word) in self.words.iter().enumerate() {
            faults.extend(self.fault(word));
            faults.extend(self.on_an_edge(word));
            for other in self.words.iter().skip(index + 1) {
                let visible = |word: &Word| word.place.intersection(&word.clip).unwrap_or_default();
                let shared = visible(word).intersection(&visible(other)).unwrap_or_default();
                if shared.width.min(shared.height) >= TOUCHING {
                    faults.push(format!("«{}» and «{}» overlap at {}", word.words, other.words, at(shared)));
                }
            }
        }
        faults
    }

    /// Words of a button keep off its ends.
    fn on_an_edge(&self, word: &Word) -> Option<String> {
        let shown = inside(word.place, word.clip);
        let button = self.buttons.iter().find(|button| shown && button.place.contains(word.place.center()))?;
        let (inner, outer) = (word.place, button.place);
        let room = (inner.x - outer.x).min(outer.x + outer.width - inner.x - inner.width);
        (room < EDGE).then(|| format!("«{}» is {room:.0} from the edge of its button {}", word.words, at(outer)))
    }

    fn fault(&self, word: &Word) -> Option<String> {
        let Word { words, place, clip, room, shortened, .. } = word;
        if self.inputs.iter().any(|input| inside(*clip, *input)) {
            return None;
        }
        if *shortened {
            return Some(format!("«{words}» has more lines than room at {}", at(*place)));
        }
        if place.width > room + ROUNDING {
            return Some(format!("«{words}» is {:.0} wide in {room:.0} at {}", place.width, at(*place)));
        }
        let scrolled = self.scrolls.iter().any(|scroll| inside(*clip, *scroll));
        let allowed = if scrolled { tall(*clip) } else { *clip };
        (!inside(*place, allowed)).then(|| format!("«{words}» at {} leaves {}", at(*place), at(*clip)))
    }
}

fn at(place: Rectangle) -> String {
    format!("{:.0},{:.0} {:.0}x{:.0}", place.x, place.y, place.width, place.height)
}

fn inside(inner: Rectangle, outer: Rectangle) -> bool {
    inner.is_within(&outer.expand(ROUNDING))
}

/// `place` with no end above and below.
fn tall(place: Rectangle) -> Rectangle {
    place.expand(Padding::ZERO.top(100_000.0).bottom(100_000.0))
}

/// The texts as the renderer got them, without those that lie under the veil of a dialog.
fn drawn<M>(stage: &mut Stage<'_, M>, theme: &Theme, window: Rectangle) -> Vec<Word> {
    let base = theme.base();
    stage.renderer.reset(window);
    stage.view.as_widget().draw(
        &stage.tree,
        &mut stage.renderer,
        theme,
        &renderer::Style { text_color: base.text_color },
        Layout::new(&stage.node),
        mouse::Cursor::Unavailable,
        &window,
    );
    let (words, veiled) = recorded(&mut stage.renderer, window);
    words.into_iter().filter(|word| word.layer >= veiled && !word.words.trim().is_empty()).collect()
}

/// All texts, and the layer that covers everything below it.
fn recorded(renderer: &mut Renderer, window: Rectangle) -> (Vec<Word>, usize) {
    #[cfg(feature = "gpu")]
    let renderer = match renderer {
        iced_test::renderer::fallback::Renderer::Secondary(software) => software,
        iced_test::renderer::fallback::Renderer::Primary(_) => return (Vec::new(), 0),
    };
    let mut words = Vec::new();
    let mut veiled = 0;
    for (layer, drawn) in renderer.layers().iter().enumerate() {
        if drawn.quads.iter().any(|(quad, _)| inside(window, quad.bounds)) {
            veiled = layer;
        }
        let bounds = drawn.bounds.intersection(&window).unwrap_or_default();
        // What a canvas writes is a picture.
        let live = drawn.text.iter().flat_map(|item| item.as_slice());
        words.extend(live.filter_map(|text| word(text, layer, bounds)));
    }
    (words, veiled)
}

fn word(text: &Text, layer: usize, bounds: Rectangle) -> Option<Word> {
    let Text::Paragraph { paragraph, position, clip_bounds, transformation, .. } = text else { return None };
    let paragraph = paragraph.upgrade()?;
    let lines = &paragraph.buffer().lines;
    let wanted: usize = lines.iter().map(|line| line.layout_opt().map_or(usize::MAX / 2, |layout| layout.len())).sum();
    Some(Word {
        words: lines.iter().map(|line| line.text()).collect::<Vec<_>>().join(" "),
        place: Rectangle::new(*position, paragraph.min_bounds()) * *transformation,
        clip: (*clip_bounds * *transformation).intersection(&bounds).unwrap_or_default(),
        room: paragraph.bounds().width,
        shortened: paragraph.buffer().layout_runs().count() < wanted,
        layer,
    })
}

/// Everything that can be pressed: the largest boxes that answer as one.
fn buttons<M: Debug>(stage: &mut Stage<'_, M>, map: &Map, window: Rectangle) -> Vec<Button> {
    let mut found: Vec<(usize, Button, bool)> = Vec::new();
    for (index, node) in map.nodes.iter().enumerate() {
        let visible = map.visible(index, window);
        let known = found.iter().any(|(button, _, _)| map.is_in(index, *button));
        if known || visible.width < SMALL || visible.height < SMALL || node.kind != Kind::Box {
            continue;
        }
        if let Some(says) = stage.answers_as_one(visible, window) {
            let whole = inside(node.place(), visible);
            found.push((index, Button { place: visible, says }, whole));
        }
    }
    // What is half scrolled away is seen when it is scrolled; what lies under a dialog is not the one that answers.
    let all: Vec<Button> = found.iter().map(|(_, button, _)| button.clone()).collect();
    let under = |button: &Button| {
        all.iter().any(|other| {
            other.says == button.says
                && other.place.width > button.place.width
                && button.place.is_within(&other.place.expand(CORNER))
        })
    };
    found.into_iter().filter(|(_, button, whole)| *whole && !under(button)).map(|(_, button, _)| button).collect()
}

impl<M: Debug> Stage<'_, M> {
    /// What `place` says when it is pressed in the middle and let go in each corner.
    fn answers_as_one(&mut self, place: Rectangle, window: Rectangle) -> Option<String> {
        let corners = place.shrink(CORNER);
        let (left, top) = (corners.x, corners.y);
        let (right, bottom) = (left + corners.width, top + corners.height);
        let points = [
            place.center(),
            Point::new(left, top),
            Point::new(right, top),
            Point::new(left, bottom),
            Point::new(right, bottom),
        ];
        if !points.iter().all(|point| self.is_over_a_button(*point, window)) {
            return None;
        }
        let mut said = None;
        for point in points {
            self.mouse(mouse::Event::ButtonPressed(mouse::Button::Left), place.center(), window);
            let messages = self.mouse(mouse::Event::ButtonReleased(mouse::Button::Left), point, window);
            said = Some(format!("{:?}", messages.first()?));
        }
        said
    }

    fn is_over_a_button(&self, point: Point, window: Rectangle) -> bool {
        let cursor = mouse::Cursor::Available(point);
        let layout = Layout::new(&self.node);
        let view = self.view.as_widget();
        view.mouse_interaction(&self.tree, layout, cursor, &window, &self.renderer) == mouse::Interaction::Pointer
    }

    fn mouse(&mut self, event: mouse::Event, point: Point, window: Rectangle) -> Vec<M> {
        let mut messages = Vec::new();
        self.view.as_widget_mut().update(
            &mut self.tree,
            &Event::Mouse(event),
            Layout::new(&self.node),
            mouse::Cursor::Available(point),
            &self.renderer,
            &mut clipboard::Null,
            &mut Shell::new(&mut messages),
            &window,
        );
        messages
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Kind {
    Box,
    Scroll,
    Input,
    Text(String),
}

/// A widget, inside another one.
#[derive(Debug)]
struct Node {
    kind: Kind,
    bounds: Rectangle,
    parent: Option<usize>,
    /// How far what holds it was scrolled.
    scrolled: Vector,
}

impl Node {
    fn place(&self) -> Rectangle {
        self.bounds - self.scrolled
    }
}

/// All widgets that say where they are.
#[derive(Debug, Default)]
struct Map {
    nodes: Vec<Node>,
    inside: Option<usize>,
    last: Option<usize>,
    /// How far the children of the last one are scrolled.
    moved: Vec<Vector>,
    next_move: Vector,
    /// Something is higher than its room.
    hides: bool,
}

impl Map {
    fn add(&mut self, kind: Kind, bounds: Rectangle) {
        let scrolled = self.moved.last().copied().unwrap_or_default();
        self.nodes.push(Node { kind, bounds, parent: self.inside, scrolled });
        self.last = Some(self.nodes.len() - 1);
        self.next_move = Vector::ZERO;
    }

    fn of_kind(&self, kind: &Kind) -> Vec<Rectangle> {
        self.nodes.iter().filter(|node| node.kind == *kind).map(Node::place).collect()
    }

    fn ancestors(&self, index: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.nodes.get(index).and_then(|node| node.parent), |at| self.nodes.get(*at)?.parent)
    }

    fn is_in(&self, index: usize, outer: usize) -> bool {
        self.ancestors(index).any(|ancestor| ancestor == outer)
    }

    /// What of a widget is in the window and not scrolled away.
    fn visible(&self, index: usize, window: Rectangle) -> Rectangle {
        let around = self.ancestors(index).filter_map(|ancestor| self.nodes.get(ancestor));
        let scrolls = around.filter(|outer| outer.kind == Kind::Scroll).map(Node::place);
        let place = self.nodes.get(index).map(Node::place);
        std::iter::once(window)
            .chain(scrolls)
            .fold(place, |place, outer| place?.intersection(&outer))
            .unwrap_or_default()
    }

    fn lost(&self, window: Rectangle) -> Vec<String> {
        let fault = |index: usize, node: &Node| {
            let Kind::Text(words) = &node.kind else { return None };
            if words.trim().is_empty() {
                return None;
            }
            if node.bounds.width < 1.0 || node.bounds.height < 1.0 {
                return Some(format!("«{words}» has no room at {}", at(node.place())));
            }
            let outer = self.holders(index, window).find(|outer| !inside(node.place(), *outer))?;
            Some(format!("«{words}» at {} leaves its box {}", at(node.place()), at(outer)))
        };
        self.nodes.iter().enumerate().filter_map(|(index, node)| fault(index, node)).collect()
    }

    /// What must hold a widget: everything around it up to the window, or up to what scrolls.
    fn holders(&self, index: usize, window: Rectangle) -> impl Iterator<Item = Rectangle> {
        let mut scrolled = false;
        let boxes = self.ancestors(index).filter_map(|ancestor| self.nodes.get(ancestor));
        let places = boxes.map(move |node| {
            scrolled |= node.kind == Kind::Scroll;
            if scrolled { tall(node.place()) } else { node.place() }
        });
        let inside_a_scroll =
            self.ancestors(index).any(|at| self.nodes.get(at).is_some_and(|node| node.kind == Kind::Scroll));
        places.chain([if inside_a_scroll { tall(window) } else { window }])
    }
}

impl Operation for Map {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outer = self.inside;
        if let Some(last) = self.last.take() {
            self.inside = Some(last);
        }
        let moved = self.moved.last().copied().unwrap_or_default() + std::mem::take(&mut self.next_move);
        self.moved.push(moved);
        operate(self);
        self.moved.pop();
        self.inside = outer;
        self.last = None;
    }

    fn container(&mut self, _id: Option<&Id>, bounds: Rectangle) {
        self.add(Kind::Box, bounds);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.hides |= content.height > bounds.height + ROUNDING;
        self.add(Kind::Scroll, bounds);
        self.next_move = translation;
    }

    fn text_input(&mut self, _id: Option<&Id>, bounds: Rectangle, _state: &mut dyn TextInput) {
        self.add(Kind::Input, bounds);
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.add(Kind::Text(text.to_owned()), bounds);
    }
}

/// Scrolls everything so far down.
struct Scroll(f32);

impl Operation for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        // What stays at its end by itself is left there.
        if self.0 > 0.0 {
            state.snap_to(RelativeOffset { x: None, y: Some(self.0) });
        }
    }
}

//! Tells where somebody touched, also when what lies there takes the touch for itself.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector, touch};

/// `content` that says `says` when it is pressed. A text input does not tell that it has the keyboard now.
pub fn touched<'a, M: Clone + 'a>(content: impl Into<Element<'a, M>>, says: M) -> Touched<'a, M> {
    Touched { content: content.into(), says }
}

/// See [`touched`].
pub struct Touched<'a, M> {
    content: Element<'a, M>,
    says: M,
}

impl<M: Clone> Widget<M, Theme, Renderer> for Touched<'_, M> {
    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let [inner] = tree.children.as_mut_slice() else { return layout::Node::new(Size::ZERO) };
        let node = self.content.as_widget_mut().layout(inner, renderer, limits);
        layout::Node::with_children(node.size(), vec![node])
    }

    fn operate(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer, operation: &mut dyn Operation) {
        if let (Some(inner), Some(layout)) = (tree.children.first_mut(), layout.children().next()) {
            self.content.as_widget_mut().operate(inner, layout, renderer, operation);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let pressed = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
                | Event::Touch(touch::Event::FingerPressed { .. })
        );
        if pressed && cursor.is_over(layout.bounds()) {
            shell.publish(self.says.clone());
        }
        if let (Some(inner), Some(layout)) = (tree.children.first_mut(), layout.children().next()) {
            let content = self.content.as_widget_mut();
            content.update(inner, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        match (tree.children.first(), layout.children().next()) {
            (Some(inner), Some(layout)) => {
                self.content.as_widget().mouse_interaction(inner, layout, cursor, viewport, renderer)
            }
            _ => mouse::Interaction::None,
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        if let (Some(inner), Some(layout)) = (tree.children.first(), layout.children().next()) {
            self.content.as_widget().draw(inner, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        let (inner, layout) = (tree.children.first_mut()?, layout.children().next()?);
        self.content.as_widget_mut().overlay(inner, layout, renderer, viewport, translation)
    }
}

impl<'a, M: Clone + 'a> From<Touched<'a, M>> for Element<'a, M> {
    fn from(widget: Touched<'a, M>) -> Self {
        Self::new(widget)
    }
}

//! Bars: how much of a whole is used, without gradients or measuring.

use crate::ui::theme::container as surface;
use iced::widget::{container, row, space};
use iced::{Color, Element, Fill, FillPortion};

/// A part of a bar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// Its share of the whole, in the unit of the whole.
    pub amount: u64,
    pub color: Color,
}

/// How finely a bar divides its width.
const STEPS: u64 = 1000;

/// One value of `whole` on a `track`, `height` pixels high and as wide as there is room.
pub fn meter<'a, M: 'a>(amount: u64, whole: u64, color: Color, track: Color, height: f32) -> Element<'a, M> {
    bar(&[Part { amount, color }], whole, track, height)
}

/// Several parts of `whole`, left to right. What does not fit is cut at the right end; a part that is
/// there at all is at least a sliver.
pub fn bar<'a, M: 'a>(parts: &[Part], whole: u64, track: Color, height: f32) -> Element<'a, M> {
    let corner = height / 2.0;
    let shares = shares(parts, whole);
    let rest = STEPS.saturating_sub(shares.iter().map(|share| u64::from(*share)).sum());
    let mut line = row![].height(Fill);
    let last = shares.iter().rposition(|share| *share > 0);
    for (index, (part, share)) in parts.iter().zip(&shares).enumerate() {
        if *share == 0 {
            continue;
        }
        let left = if index == 0 { corner } else { 0.0 };
        let right = if Some(index) == last { corner } else { 0.0 };
        let ends = iced::border::Radius::default().left(left).right(right);
        line = line.push(
            container(space::horizontal())
                .width(FillPortion(*share))
                .height(Fill)
                .style(surface::rounded(part.color, ends)),
        );
    }
    if let Some(rest) = u16::try_from(rest).ok().filter(|rest| *rest > 0) {
        line = line.push(space::horizontal().width(FillPortion(rest)));
    }
    container(line).width(Fill).height(height).style(surface::rounded(track, corner)).into()
}

/// The parts in thousandths of the whole; their sum is never more than [`STEPS`].
fn shares(parts: &[Part], whole: u64) -> Vec<u16> {
    let mut left = STEPS;
    let mut shares = Vec::with_capacity(parts.len());
    for part in parts {
        let exact = u128::from(part.amount) * u128::from(STEPS) / u128::from(whole.max(1));
        let share = u64::try_from(exact).unwrap_or(STEPS).max(u64::from(part.amount > 0)).min(left);
        left -= share;
        shares.push(u16::try_from(share).unwrap_or(0));
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares_of(amounts: &[u64], whole: u64) -> Vec<u16> {
        let parts: Vec<Part> = amounts.iter().map(|amount| Part { amount: *amount, color: Color::BLACK }).collect();
        shares(&parts, whole)
    }

    #[test]
    fn parts_never_leave_the_bar_and_never_vanish() {
        assert_eq!(shares_of(&[250, 250], 1000), [250, 250]);
        assert_eq!(shares_of(&[1], 1_000_000), [1]);
        assert_eq!(shares_of(&[0, 5], 10), [0, 500]);
        assert_eq!(shares_of(&[900, 900], 1000), [900, 100]);
        assert_eq!(shares_of(&[5], 0), [1000]);
        assert_eq!(shares_of(&[u64::MAX], 1), [1000]);
    }
}

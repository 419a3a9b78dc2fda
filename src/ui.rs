//! The windows. The only room that names iced.
//!
//! [`theme`], [`font`], [`icon`] and [`widget`] are the visual language. [`screen`] holds the cashier's screens as
//! plain state, [`customer`] the customer's window, [`app`] runs both, and `perform` is the only place that turns
//! what a screen wants into work. [`sound`] is what is heard of it.

pub mod app;
pub mod context;
pub mod customer;
pub mod font;
pub mod gate;
pub mod icon;
pub mod keys;
mod monitors;
mod perform;
mod phrase;
mod placement;
pub mod screen;
pub mod setup;
#[cfg(test)]
pub mod shot;
pub mod sound;
#[cfg(test)]
mod tests;
pub mod theme;
pub mod widget;
mod windows;

pub use app::{Open, Opened, UiError, UiOptions, run};

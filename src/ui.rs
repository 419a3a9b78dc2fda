//! The windows. The only room that names iced.
//!
//! [`theme`], [`font`], [`icon`] and [`widget`] are the visual language; [`customer`] is the customer's window.

pub mod customer;
pub mod font;
pub mod icon;
pub mod shot;
pub mod theme;
pub mod widget;

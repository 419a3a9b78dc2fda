//! The rules. Pure: no input or output, no clock, no randomness, no floats. `now`, ids and random
//! bytes come in as arguments; what must be done goes out as data.

#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::float_arithmetic)]

pub mod currency;
pub mod id;
pub mod keypad;
pub mod money;
pub mod payment;
pub mod quote;
pub mod record;
pub mod refund;
pub mod risk;
pub mod sale;
pub mod scan;
pub mod scheme;
pub mod statement;
pub mod time;
pub mod totals;
pub mod units;
pub mod wallet;

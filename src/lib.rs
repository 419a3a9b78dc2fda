//! Maneki: the till for shops that welcome travellers.
//!
//! The rooms and the arrows between them (`ARCHITECTURE.md` says why):
//!
//! ```text
//! ui, cli → sync → { acquirer, store, fx } → domain          sandbox → domain
//! ```
//!
//! [`domain`] holds the rules and is pure. [`store`] is the journal, [`acquirer`] the wire, [`sync`] the engine
//! between them. [`sandbox`] is the other side of the wire. [`ui`] and [`cli`] are what people touch.

pub mod acquirer;
pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
pub mod entropy;
pub mod fx;
pub mod i18n;
pub mod keys;
pub mod log;
pub mod sandbox;
pub mod store;
pub mod sync;
pub mod ui;

//! Maneki: the till for shops that welcome travellers.

pub mod acquirer;
pub mod clock;
pub mod config;
pub mod domain;
pub mod entropy;
pub mod fx;

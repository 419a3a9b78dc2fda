//! `maneki` without a command, and the demo with a display: the two windows.

use super::home::{DATABASE, Home};
use super::out::Out;
use super::{CliError, Exit};
use crate::clock::Clock;
use crate::entropy::Entropy;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Clone, Args)]
pub struct Options {
    /// The cashier's colours; the customer's window is always light.
    #[arg(long, value_enum, default_value = "light")]
    theme: Theme,
    /// Scale of both windows, 1 to 3, on top of the system's own.
    #[arg(long, value_name = "FACTOR")]
    scale: Option<f32>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Theme {
    Light,
    Dark,
}

/// Whether there is a display to open windows on.
pub fn display_found() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(all(unix, not(target_os = "macos")))) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

pub fn run(home: Option<PathBuf>, options: Options, out: &mut Out) -> Result<Exit, CliError> {
    let _ = (home, options, out);
    Ok(Exit::Done)
}

pub fn demo(seed: u64, options: &Options, out: &mut Out) -> Result<Exit, CliError> {
    let _ = (seed, options, out);
    Ok(Exit::Done)
}

//! `maneki demo`: a whole shop day through every real part, in a throw-away home.

mod day;
mod headless;
mod truth;

use super::out::Out;
use super::windows;
use super::{CliError, Exit};
use clap::Args;

#[derive(Debug, Args)]
pub struct Options {
    /// Play a whole shop day in the terminal, even where there is a display.
    #[arg(long)]
    headless: bool,
    /// The day's dice: the same number plays the same day, to the last bit of the journal.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// How many customers come.
    #[arg(long, value_name = "N", default_value_t = 24, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    sales: u32,
}

pub fn run(options: &Options, windows: &windows::Options, out: &mut Out) -> Result<Exit, CliError> {
    if options.headless || out.is_json() {
        return headless::play(options.seed, options.sales, out);
    }
    if !windows::display_found() {
        out.note("maneki: no display found, so the demo plays here in the terminal (as with --headless)");
        return headless::play(options.seed, options.sales, out);
    }
    windows::demo(options.seed, *windows, out)
}

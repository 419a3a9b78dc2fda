//! The windows as they are on a screen, each figure beside an empty window of iced in the same run, both drawn by the
//! software renderer under Xvfb:
//!   from a key to the changed picture, at 1920x1080 with the customer's window open beside it;
//!   from the start of the process to the first picture that can be used;
//!   how often a window that nobody touches wakes up, and how often it is painted.
//!
//! `cargo bench --bench frames` prints them, with `-- PROGRAM` those of another build; needs Xvfb. Nothing here fails: a slow machine is not a broken program.

#![allow(clippy::print_stdout)]

#[cfg(target_os = "linux")]
mod display;
#[cfg(target_os = "linux")]
mod empty;
#[cfg(target_os = "linux")]
mod measure;

#[cfg(target_os = "linux")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    if std::env::args().any(|argument| argument == measure::EMPTY) {
        return Ok(empty::run()?);
    }
    measure::all()
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("measured on X11 only");
}

//! What is measured, and how it is printed.

use super::display::{Display, Fallible, Part, Running};
use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use x11rb::protocol::xproto::Window;

/// The argument that makes this program the empty window.
pub const EMPTY: &str = "--empty-window";

/// The screen of the figure.
const SIZE: (u32, u32) = (1920, 1080);
const CUSTOMER: (u32, u32) = (1280, 800);
const KEYS: usize = 200;
const STARTS: usize = 9;
const IDLE: Duration = Duration::from_secs(30);
/// How long a key is held back, because a scanner may be typing (`ui::keys::burst`).
const HELD_MS: f64 = 55.0;

const BACKSPACE: u8 = 22;
const ONE: u8 = 10;
/// 12,50 typed and taken back, by the numbers of the keys.
const TYPED: [u8; 8] = [ONE, 11, 14, 19, BACKSPACE, BACKSPACE, BACKSPACE, BACKSPACE];

/// The program that is measured: the one built with this bench, or the one named on the command line.
fn program() -> PathBuf {
    let named = std::env::args_os().skip(1).find(|argument| !argument.to_string_lossy().starts_with("--"));
    named.map_or_else(|| PathBuf::from(env!("CARGO_BIN_EXE_maneki")), PathBuf::from)
}

/// What can be started.
#[derive(Clone, Copy)]
enum What<'a> {
    Till(&'a Path),
    Empty,
}

/// A program and its windows, once they can be used.
struct Open {
    process: Running,
    window: Window,
    others: Vec<Window>,
    took: Duration,
}

pub fn all() -> Fallible<()> {
    let home = tempfile::tempdir()?;
    let _sandbox = sandbox(home.path())?;
    let display = Display::open()?;
    let (till, empty) = (What::Till(home.path()), What::Empty);
    println!("{} processors", std::thread::available_parallelism()?);

    let mut starts = (Vec::new(), Vec::new());
    for round in 0..=STARTS {
        let (one, other) = (open(&display, till)?.took, open(&display, empty)?.took);
        // The first fills the disk's cache.
        if round > 0 {
            starts.0.push(ms(one));
            starts.1.push(ms(other));
        }
    }
    print("start to the first usable frame", &starts.0, &starts.1, "ratio ≤ 1.5");

    let pressed = keys(&display, till)?;
    let floor = keys(&display, empty)?;
    let drawn: Vec<f64> = pressed.iter().map(|took| took - HELD_MS).collect();
    print("key to changed picture", &pressed, &floor, "");
    print("the same without the wait for a scanner", &drawn, &floor, "median and p99 ≤ 16 ms");

    idle("till", &display, till)?;
    idle("empty window", &display, empty)
}

fn sandbox(home: &Path) -> Fallible<Running> {
    let mut command = Command::new(program());
    command.args(["sandbox", "--json", "--listen", "127.0.0.1:0", "--home"]).arg(home);
    let mut running = Running(command.stdout(Stdio::piped()).spawn()?);
    BufReader::new(running.0.stdout.take().ok_or("no output")?).read_line(&mut String::new())?;
    Ok(running)
}

/// Starts it and waits for a picture with something in it.
fn open(display: &Display, what: What<'_>) -> Fallible<Open> {
    let mut command = match what {
        What::Till(home) => {
            let mut command = Command::new(program());
            command.args(["--theme", "light", "--home"]).arg(home);
            command
        }
        What::Empty => {
            let mut command = Command::new(std::env::current_exe()?);
            command.arg(EMPTY);
            command
        }
    };
    command.env("DISPLAY", &display.name).env_remove("WAYLAND_DISPLAY").stdout(Stdio::null()).stderr(Stdio::null());
    while display.painted(Duration::from_millis(300))?.is_some() {}
    let began = Instant::now();
    let process = Running(command.spawn()?);
    let mut others = Vec::new();
    while let Some((window, at)) = display.painted(Duration::from_secs(10))? {
        let ours = matches!(what, What::Empty) || display.is_called(window, "maneki-till");
        if !ours && !others.contains(&window) {
            others.push(window);
        }
        if ours && shows_something(display, window)? {
            return Ok(Open { process, window, others, took: at - began });
        }
    }
    Err("no window".into())
}

fn shows_something(display: &Display, window: Window) -> Fallible<bool> {
    let picture = display.picture(window, display.size(window)?)?;
    let colours: HashSet<&[u8]> = picture.chunks_exact(4).collect();
    Ok(colours.len() >= 8)
}

/// Milliseconds from each of many keys to the picture it changes.
fn keys(display: &Display, what: What<'_>) -> Fallible<Vec<f64>> {
    let mut open = open(display, what)?;
    settle(display, &mut open)?;
    display.focus(open.window)?;
    let part = changing(display, open.window)?;
    let mut before = display.picture(open.window, part)?;
    let mut all = Vec::new();
    for round in 0..KEYS {
        let pressed = display.press(TYPED[round % TYPED.len()])?;
        loop {
            let (window, at) = display.painted(Duration::from_secs(5))?.ok_or("a key changed nothing")?;
            let after = if window == open.window { display.picture(window, part)? } else { before.clone() };
            if after != before {
                all.push(ms(at - pressed));
                before = after;
                break;
            }
        }
        // Not in step with anything else, and slower than a scanner.
        let pause = Duration::from_millis(90 + (round as u64 * 37) % 60);
        display.paintings(open.window, pause)?;
    }
    Ok(all)
}

/// Puts the windows side by side, and waits until nothing changes but the clock.
fn settle(display: &Display, open: &mut Open) -> Fallible<()> {
    display.place(open.window, 0, SIZE)?;
    let until = Instant::now() + Duration::from_secs(3);
    while let Some((window, _)) = display.painted(until.saturating_duration_since(Instant::now()))? {
        if window != open.window && !open.others.contains(&window) {
            open.others.push(window);
        }
    }
    for window in &open.others {
        display.place(*window, 1920, CUSTOMER)?;
    }
    display.paintings(open.window, Duration::from_secs(1))?;
    Ok(())
}

/// The part of the picture that a key changes.
fn changing(display: &Display, window: Window) -> Fallible<Part> {
    let whole = display.size(window)?;
    let before = display.picture(window, whole)?;
    display.press(ONE)?;
    display.paintings(window, Duration::from_millis(500))?;
    let after = display.picture(window, whole)?;
    display.press(BACKSPACE)?;
    display.paintings(window, Duration::from_millis(500))?;
    let width = usize::from(whole.width);
    let pixels = before.chunks_exact(4).zip(after.chunks_exact(4)).enumerate();
    let changed: Vec<usize> = pixels.filter(|(_, (before, after))| before != after).map(|(at, _)| at).collect();
    let (xs, ys) = (changed.iter().map(|at| at % width), changed.iter().map(|at| at / width));
    let (left, right) = (xs.clone().min().ok_or("a key changed nothing")?, xs.max().unwrap_or(0));
    let (top, bottom) = (ys.clone().min().unwrap_or(0), ys.max().unwrap_or(0));
    Ok(Part {
        x: i16::try_from(left)?,
        y: i16::try_from(top)?,
        width: u16::try_from(right - left + 1)?,
        height: u16::try_from(bottom - top + 1)?,
    })
}

fn idle(name: &str, display: &Display, what: What<'_>) -> Fallible<()> {
    let mut open = open(display, what)?;
    settle(display, &mut open)?;
    display.paintings(open.window, Duration::from_secs(5))?;
    let before = wakes(open.process.0.id())?;
    let paintings = display.paintings(open.window, IDLE)?;
    let after = wakes(open.process.0.id())?;
    let each: Vec<String> = after
        .iter()
        .map(|((thread, name), count)| (name, count - before.get(&(*thread, name.clone())).unwrap_or(&0)))
        .filter(|(_, count)| *count > 0)
        .map(|(name, count)| format!("{name} {count}"))
        .collect();
    let seconds = IDLE.as_secs();
    println!("idle for {seconds} s, {name}: painted {paintings} times; wake-ups: {}", each.join(", "));
    Ok(())
}

/// How often each thread of a process has waited and was woken.
fn wakes(process: u32) -> Fallible<BTreeMap<(u32, String), u64>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(format!("/proc/{process}/task"))? {
        let path = entry?.path();
        // A thread may end meanwhile.
        let Ok(status) = fs::read_to_string(path.join("status")) else { continue };
        let field =
            |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("").trim().to_owned();
        let thread = field("Pid:").parse()?;
        all.insert((thread, field("Name:")), field("voluntary_ctxt_switches:").parse()?);
    }
    Ok(all)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn print(name: &str, ours: &[f64], floor: &[f64], wanted: &str) {
    let (ours, floor) = (at(ours), at(floor));
    println!(
        "{name}: median {:.1} ms, p99 {:.1} ms; empty window {:.1} and {:.1} ms; ratio {:.2} ({wanted})",
        ours.0,
        ours.1,
        floor.0,
        floor.1,
        ours.0 / floor.0
    );
}

/// The median, and what only one in a hundred exceeds.
fn at(times: &[f64]) -> (f64, f64) {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = |hundredth: usize| sorted.get(sorted.len().saturating_sub(1) * hundredth / 100).copied().unwrap_or(0.0);
    (at(50), at(99))
}

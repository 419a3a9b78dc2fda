//! Tones, made of numbers: no file, no device.

use std::f32::consts::TAU;

/// Samples a second of everything that is played.
pub const RATE: u32 = 16_000;

/// Each tone swells and fades this long, so that it does not click.
const FADE_MS: u32 = 5;
/// Of full scale, at volume 100.
const LOUDNESS: f32 = 0.7;

/// What can be heard without words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cue {
    /// A customer's code was read.
    CodeRead,
    /// Nothing is decided, the till goes on asking.
    Busy,
    /// Paid. The only one that rises.
    Paid,
    /// Not paid.
    NotPaid,
    /// Claimed; nobody confirmed it.
    NotVerified,
    /// Something is wrong with the money, and a person must look.
    Look,
}

impl Cue {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::CodeRead, Self::Busy, Self::Paid, Self::NotPaid, Self::NotVerified, Self::Look];

    /// Whether a payment has come to something, so that words about another one must stop.
    pub const fn ends(self) -> bool {
        !matches!(self, Self::CodeRead | Self::Busy)
    }

    /// The tones, one after another (design: payment states, column Sound): hertz, 0 for a pause, and milliseconds.
    pub const fn tones(self) -> &'static [(u16, u16)] {
        match self {
            Self::CodeRead => &[(1500, 30)],
            Self::Busy => &[(660, 40)],
            Self::Paid => &[(880, 90), (0, 60), (1175, 140)],
            Self::NotPaid => &[(220, 600)],
            Self::NotVerified => &[(440, 220), (370, 260)],
            Self::Look => &[(220, 600), (0, 200), (220, 600)],
        }
    }
}

/// Silence of so many milliseconds.
pub fn silence(ms: u32) -> impl Iterator<Item = f32> {
    (0..count(ms)).map(|_| 0.0)
}

/// The tones as samples of -1 to 1 at [`RATE`]; practice is an octave lower.
pub fn samples(cue: Cue, training: bool, volume: u32) -> Vec<f32> {
    let mut all = Vec::new();
    for (hertz, ms) in cue.tones() {
        let hertz = f32::from(*hertz) / if training { 2.0 } else { 1.0 };
        let length = count(u32::from(*ms));
        all.extend((0..length).map(|at| wave(hertz, at) * swell(at, length) * gain(volume)));
    }
    all
}

fn wave(hertz: f32, at: u32) -> f32 {
    (TAU * hertz * fraction(at, RATE)).sin()
}

/// From 0 up to 1 at the beginning, and back at the end.
fn swell(at: u32, length: u32) -> f32 {
    let from_the_edge = at.min(length.saturating_sub(at));
    fraction(from_the_edge, count(FADE_MS)).min(1.0)
}

/// The factor of a volume of 0 to 100. The ear counts in steps, not in differences, so it is squared.
pub fn gain(volume: u32) -> f32 {
    let part = fraction(volume.min(100), 100);
    LOUDNESS * part * part
}

const fn count(ms: u32) -> u32 {
    ms.saturating_mul(RATE) / 1000
}

/// Both are counts of samples or less, which a float of 24 bits holds for a quarter of an hour.
const fn fraction(part: u32, whole: u32) -> f32 {
    part as f32 / whole as f32
}

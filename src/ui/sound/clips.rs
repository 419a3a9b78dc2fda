//! The recorded words of a language: one file with all of them, and an index of where each one is.

use super::Voice;
use super::voice::West;
use std::collections::BTreeMap;

/// Positions in an index are counted in steps of 20 ms.
#[cfg(feature = "sound")]
const STEP: usize = super::tone::RATE as usize / 50;

macro_rules! files {
    ($voice:expr, $include:ident, $ending:literal) => {
        match $voice {
            Voice::Chinese => $include!(concat!("../../../assets/voice/zh", $ending)),
            Voice::Japanese => $include!(concat!("../../../assets/voice/ja", $ending)),
            Voice::Korean => $include!(concat!("../../../assets/voice/ko", $ending)),
            Voice::West(West::En) => $include!(concat!("../../../assets/voice/en", $ending)),
            Voice::West(West::Fr) => $include!(concat!("../../../assets/voice/fr", $ending)),
            Voice::West(West::De) => $include!(concat!("../../../assets/voice/de", $ending)),
            Voice::West(West::It) => $include!(concat!("../../../assets/voice/it", $ending)),
            Voice::West(West::Es) => $include!(concat!("../../../assets/voice/es", $ending)),
            Voice::West(West::Pt) => $include!(concat!("../../../assets/voice/pt", $ending)),
            Voice::West(West::Nl) => $include!(concat!("../../../assets/voice/nl", $ending)),
            Voice::West(West::Da) => $include!(concat!("../../../assets/voice/da", $ending)),
            Voice::West(West::Sv) => $include!(concat!("../../../assets/voice/sv", $ending)),
            Voice::West(West::Nb) => $include!(concat!("../../../assets/voice/nb", $ending)),
            Voice::West(West::Ru) => $include!(concat!("../../../assets/voice/ru", $ending)),
        }
    };
}

/// Where each clip is: its first step and how many there are.
pub(super) fn index(voice: Voice) -> BTreeMap<&'static str, (usize, usize)> {
    let text: &'static str = files!(voice, include_str, ".txt");
    let place = |line: &'static str| {
        let mut parts = line.split('\t');
        let name = parts.next()?;
        Some((name, (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)))
    };
    text.lines().filter_map(place).collect()
}

/// A language's clips, decoded.
#[cfg(feature = "sound")]
pub(super) struct Clips {
    places: BTreeMap<&'static str, (usize, usize)>,
    samples: Vec<i16>,
}

#[cfg(feature = "sound")]
impl Clips {
    /// Reads what is built in.
    pub(super) fn of(voice: Voice) -> Result<Self, lewton::VorbisError> {
        let packed: &'static [u8] = files!(voice, include_bytes, ".ogg");
        let mut reader = lewton::inside_ogg::OggStreamReader::new(std::io::Cursor::new(packed))?;
        let mut samples = Vec::new();
        while let Some(packet) = reader.read_dec_packet_itl()? {
            samples.extend(packet);
        }
        Ok(Self { places: index(voice), samples })
    }

    /// The clips of these names, one after another, as samples of -1 to 1; nothing when one of them is missing, because
    /// an amount without one of its words is another amount.
    pub(super) fn say(&self, names: &[String]) -> Option<Vec<f32>> {
        let mut all = Vec::new();
        for name in names {
            let (first, steps) = self.places.get(name.as_str())?;
            let (start, length) = (first.checked_mul(STEP)?, steps.checked_mul(STEP)?);
            let clip = self.samples.get(start..start.checked_add(length)?)?;
            all.extend(clip.iter().map(|sample| f32::from(*sample) / 32_768.0));
        }
        Some(all)
    }
}

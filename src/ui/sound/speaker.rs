//! The loudspeaker. Opened when there is something to play and let go soon after, so that a device that was plugged in
//! or pulled out meanwhile is no case of its own.

use super::clips::Clips;
use super::{Order, Voice, tone};
use rodio::buffer::SamplesBuffer;
use rodio::{DeviceSinkBuilder, DeviceSinkError, MixerDeviceSink};
use std::collections::BTreeMap;
use std::num::{NonZeroU16, NonZeroU32};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// Between the tones and the words, and between two languages, in milliseconds.
const PAUSE_MS: u32 = 250;
/// How long the device is kept after the last sound: the next one comes without delay.
const KEPT: Duration = Duration::from_secs(5);

#[derive(Default)]
pub(super) struct Speaker {
    device: Option<Device>,
    /// The log says once that there is no device, not with every payment.
    is_told: bool,
    clips: BTreeMap<Voice, Option<Clips>>,
}

/// An open device.
struct Device {
    sink: MixerDeviceSink,
    /// What can be cut off: the last end of a payment, with its words.
    ending: Option<rodio::Player>,
    lost: Arc<AtomicBool>,
}

impl Speaker {
    /// Plays until the till is closed.
    pub(super) fn run(mut self, orders: &Receiver<Order>) {
        let mut length = None;
        loop {
            let next = match length {
                Some(length) => orders.recv_timeout(KEPT.saturating_add(length)),
                None => orders.recv().map_err(RecvTimeoutError::from),
            };
            length = match next {
                Ok(order) => self.play(&order),
                Err(RecvTimeoutError::Timeout) => {
                    self.device = None;
                    None
                }
                Err(RecvTimeoutError::Disconnected) => return,
            };
        }
    }

    /// How long it sounds; nothing where nothing can be heard.
    pub(super) fn play(&mut self, order: &Order) -> Option<Duration> {
        let device = self.device.take().filter(|device| !device.lost.load(Ordering::Relaxed));
        let mut device = match device.map_or_else(Device::open, Ok) {
            Ok(device) => device,
            Err(error) => {
                if !self.is_told {
                    tracing::info!(%error, "no sound: there is no loudspeaker, or it cannot be used");
                }
                self.is_told = true;
                return None;
            }
        };
        self.is_told = false;
        let length = device.play(self.samples(order), order.cue.ends());
        self.device = Some(device);
        length
    }

    /// The tones, and then the amount in each language.
    pub(super) fn samples(&mut self, order: &Order) -> Vec<f32> {
        let mut all = match order.tones {
            true => tone::samples(order.cue, order.training, order.volume),
            false => Vec::new(),
        };
        let Some(amount) = order.said else { return all };
        for voice in &order.voices {
            let Some(words) = voice.sentence(amount) else { continue };
            let said = self.clips(*voice).and_then(|clips| clips.say(&words));
            all.extend(tone::silence(PAUSE_MS));
            all.extend(said.into_iter().flatten().map(|sample| sample * tone::gain(order.volume)));
        }
        all
    }

    /// Decoded when a language is first needed, and kept.
    fn clips(&mut self, voice: Voice) -> Option<&Clips> {
        let load =
            || Clips::of(voice).map_err(|error| tracing::info!(%error, ?voice, "no words in this language")).ok();
        self.clips.entry(voice).or_insert_with(load).as_ref()
    }
}

impl Device {
    fn open() -> Result<Self, DeviceSinkError> {
        // The C library tells the terminal at length that there is no device; the log says it once.
        #[cfg(target_os = "linux")]
        drop(alsa::Output::local_error_handler());
        let lost = Arc::new(AtomicBool::new(false));
        let noticed = Arc::clone(&lost);
        let mut sink = DeviceSinkBuilder::from_default_device()?
            // Whatever went wrong, the next sound opens the device again.
            .with_error_callback(move |_| noticed.store(true, Ordering::Relaxed))
            .open_sink_or_fallback()?;
        sink.log_on_drop(false);
        Ok(Self { sink, ending: None, lost })
    }

    fn play(&mut self, samples: Vec<f32>, ends: bool) -> Option<Duration> {
        let length = u64::try_from(samples.len()).ok()?.saturating_mul(1000).checked_div(u64::from(tone::RATE))?;
        let sound = SamplesBuffer::new(NonZeroU16::MIN, NonZeroU32::new(tone::RATE)?, samples);
        let mixer = self.sink.mixer();
        if ends {
            // Words about another payment stop here.
            drop(self.ending.take());
            let ending = rodio::Player::connect_new(mixer);
            ending.append(sound);
            self.ending = Some(ending);
        } else {
            mixer.add(sound);
        }
        Some(Duration::from_millis(length))
    }
}

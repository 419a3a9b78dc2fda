//! The way to the loudspeaker: a thread of its own behind a short queue, so that no window ever waits for a device.

use super::Order;
use crate::config::Sound;
use std::sync::mpsc::SyncSender;

/// Sounds that may wait. A device that hangs makes more of them worthless.
#[cfg(feature = "sound")]
const QUEUE: usize = 4;

/// Plays orders, where something can.
#[derive(Debug, Clone)]
pub struct Player {
    orders: Option<SyncSender<Order>>,
}

impl Player {
    /// Starts the thread; a silent till has none.
    pub fn start(settings: Sound) -> Self {
        let orders = if settings.is_silent() { None } else { thread() };
        Self { orders }
    }

    /// `order`, ready to be played.
    pub fn play(&self, order: Order) -> Play {
        Play { orders: self.orders.clone(), order }
    }
}

/// An order on its way.
#[derive(Debug)]
pub struct Play {
    orders: Option<SyncSender<Order>>,
    order: Order,
}

impl Play {
    /// Gives it to the thread and never waits; what does not fit is dropped.
    pub fn now(self) {
        if let Some(orders) = self.orders {
            drop(orders.try_send(self.order));
        }
    }
}

#[cfg(not(feature = "sound"))]
fn thread() -> Option<SyncSender<Order>> {
    tracing::info!("this build has no sound, so [sound] of the configuration changes nothing");
    None
}

#[cfg(feature = "sound")]
fn thread() -> Option<SyncSender<Order>> {
    let (orders, waiting) = std::sync::mpsc::sync_channel(QUEUE);
    let work = move || super::speaker::Speaker::default().run(&waiting);
    match std::thread::Builder::new().name("sound".to_owned()).spawn(work) {
        Ok(_) => Some(orders),
        Err(error) => {
            tracing::info!(%error, "no thread for the sound: silent");
            None
        }
    }
}

//! The pretend tourist of the demo and of training: looks at what the shop shows, and pays.

use crate::clock::Clock;
use crate::domain::payment::Finality;
use crate::sandbox::{Mood, Running, Wallet, World};
use crate::store::Reader;
use crate::ui::app::Practising;
use crate::ui::keys::Practice;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

/// How long the tourist needs to find the phone.
const FINDS_PHONE_MS: i64 = 4_000;
/// How long the password takes.
const PASSWORD_MS: i64 = 6_000;
/// How long an answer stays away when it does.
const NO_ANSWER_MS: i64 = 20_000;
/// The tourist looks at the window this often.
const LOOK: Duration = Duration::from_millis(500);

/// A tourist on a thread of its own; leaves when this is dropped.
pub struct Tourist {
    told: Option<Sender<Practice>>,
    thread: Option<JoinHandle<()>>,
    /// The pretend acquirer lives as long as its customers.
    _acquirer: Running,
}

impl Tourist {
    /// A tourist of `acquirer`, who sees the codes of the till at `database`.
    pub fn new(database: PathBuf, acquirer: Running) -> Self {
        let (told, hears) = mpsc::channel();
        let world = acquirer.world();
        world.welcome_strangers(mood(Practice::default()));
        let mut visit =
            Visit { world, database, seen: BTreeSet::new(), practice: Practice::default(), silent_until: None };
        let thread = std::thread::spawn(move || {
            loop {
                match hears.recv_timeout(LOOK) {
                    Ok(practice) => visit.turn(practice),
                    Err(RecvTimeoutError::Timeout) => visit.look(),
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        });
        Self { told: Some(told), thread: Some(thread), _acquirer: acquirer }
    }
}

impl Practising for Tourist {
    fn next(&self, practice: Practice) {
        if let Some(told) = &self.told {
            // A tourist who is gone plays no part any more.
            let _ = told.send(practice);
        }
    }
}

impl Practising for std::sync::Arc<Tourist> {
    fn next(&self, practice: Practice) {
        self.as_ref().next(practice);
    }
}

impl Drop for Tourist {
    fn drop(&mut self) {
        self.told = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the tourist's thread ended in a panic");
        }
    }
}

/// Of whoever shows the code that a person in practice scans.
const fn mood(practice: Practice) -> Mood {
    match practice {
        Practice::Password => Mood::Password { ms: PASSWORD_MS },
        Practice::Declined => Mood::NoBalance,
        Practice::Paid | Practice::NoAnswer | Practice::Offline => Mood::Pays,
    }
}

/// What the tourist knows.
struct Visit {
    world: World,
    database: PathBuf,
    seen: BTreeSet<String>,
    practice: Practice,
    /// The line is cut until then.
    silent_until: Option<i64>,
}

impl Visit {
    fn turn(&mut self, practice: Practice) {
        self.practice = practice;
        self.silent_until = None;
        self.world.welcome_strangers(mood(practice));
        match practice {
            Practice::Offline => self.world.cut_line(),
            _ => self.world.heal_line(),
        }
    }

    fn look(&mut self) {
        let now = Clock::system().now();
        if self.silent_until.is_some_and(|until| now.ms() >= until) {
            self.silent_until = None;
            self.world.heal_line();
        }
        for order in self.world.waiting() {
            if now.since(order.created_at) >= FINDS_PHONE_MS && self.seen.insert(order.order.clone()) {
                self.meet(&order.order, &order.code, now.ms());
            }
        }
        // A local QR is between the phone and the scheme: the acquirer learns of it by the scan alone.
        let claims = Reader::open(&self.database).and_then(|reader| reader.owed()).unwrap_or_default();
        for claim in claims.iter().filter(|payment| payment.finality() == Finality::Claimed) {
            if let Some(payload) = claim.payload()
                && now.since(claim.created_at) >= FINDS_PHONE_MS
                && self.seen.insert(claim.id.to_string())
            {
                let _ = self.world.scan(payload, "tourist");
            }
        }
    }

    /// What the tourist does with an order that is shown. Nothing of it can fail in a way that matters:
    /// this is pretend money.
    fn meet(&mut self, order: &str, code: &str, now_ms: i64) {
        match self.practice {
            Practice::Paid | Practice::Offline => drop(self.world.pay(order)),
            Practice::Password => {
                let mood = Mood::Password { ms: PASSWORD_MS };
                drop(self.world.scan_with(code, Wallet::WechatPay, mood));
            }
            Practice::Declined => drop(self.world.decline(order)),
            Practice::NoAnswer => {
                self.world.cut_line();
                self.silent_until = Some(now_ms.saturating_add(NO_ANSWER_MS));
                drop(self.world.pay(order));
            }
        }
    }
}

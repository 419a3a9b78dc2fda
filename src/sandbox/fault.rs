//! What can go wrong on the way: scripted one by one, or drawn from a seed.

use super::alipay::ResultStatus;
use serde::{Deserialize, Serialize};

/// One thing that goes wrong with one call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// The connection closes and nothing happened.
    LostRequest,
    /// The call has its effect, the connection closes without an answer.
    LostReply,
    /// The call arrives this much later. A virtual clock is moved on, a real one is waited for.
    Delay { ms: i64 },
    /// A server error, and nothing happened. `html` gives a gateway's page instead of signed JSON.
    ErrorBefore { status: u16, html: bool },
    /// A server error although the call had its effect.
    ErrorAfter { status: u16, html: bool },
    /// The true answer without a signature.
    Unsigned,
    /// The true answer with a signature that does not fit.
    WronglySigned,
    /// A correctly signed answer to a query that names another amount. Never part of the seeded set.
    WrongAmount,
    /// A query sees the order as it was before its last change, if that is at most this long ago.
    StaleQuery { within_ms: i64 },
    /// A close or a reverse is refused: `202` says that the customer is paying, `500` and more are server errors, others a business refusal.
    RefusedClose { status: u16 },
    /// The answer carries this result. A failure leaves the call undone, anything else only hides what it did.
    /// Alipay+ only.
    Result { code: String, status: ResultStatus },
    /// A rightly signed answer whose member at this JSON pointer says something else, or is missing: what a
    /// till must live with when an interface grows or its documents are wrong. Never part of the seeded set.
    Bent { at: String, to: Option<serde_json::Value> },
    /// Too many requests.
    RateLimited { retry_after_s: u32 },
    /// This call and the next `calls - 1` find a connection that closes at once.
    LineDown { calls: u32 },
}

/// What a request asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Call {
    /// Place an order.
    Create,
    /// How does an order stand?
    Query,
    /// Close an order.
    Close,
    /// Charge a customer whose code was scanned.
    Pay,
    /// Take a scanned payment back: reverse (WeChat Pay), cancel (Alipay+).
    Reverse,
    /// Give money back.
    Refund,
    /// How does a refund stand?
    RefundQuery,
    /// The day's rate (v2).
    Rate,
    /// A day's statement.
    Statement,
    /// What was settled, or is there for refunds.
    Settlement,
    /// The platform's certificates.
    Certificates,
    /// Anything the acquirer does not know.
    Other,
}

/// Which calls a scripted fault is meant for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matcher {
    /// Only this kind of call.
    pub call: Option<Call>,
    /// Only this order number.
    pub order: Option<String>,
}

impl Matcher {
    /// Every call.
    pub const fn any() -> Self {
        Self { call: None, order: None }
    }

    /// Every call of one kind.
    pub const fn call(call: Call) -> Self {
        Self { call: Some(call), order: None }
    }

    /// Calls of one kind about one order.
    pub fn on(call: Call, order: &str) -> Self {
        Self { call: Some(call), order: Some(order.to_owned()) }
    }

    fn fits(&self, call: Call, order: Option<&str>) -> bool {
        self.call.is_none_or(|wanted| wanted == call) && self.order.as_deref().is_none_or(|no| order == Some(no))
    }
}

/// Faults that happen by themselves.
#[derive(Debug, Clone, Default)]
pub struct Faults {
    seed: u64,
    percent: Vec<(Kind, u32)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    LostRequest,
    LostReply,
    Delay,
    ErrorBefore,
    ErrorAfter,
    Unsigned,
    WronglySigned,
    StaleQuery,
    RefusedClose,
    RateLimited,
    LineDown,
}

const KINDS: [(Kind, &str); 11] = [
    (Kind::LostRequest, "lost request"),
    (Kind::LostReply, "lost reply"),
    (Kind::Delay, "delay"),
    (Kind::ErrorBefore, "server error before effect"),
    (Kind::ErrorAfter, "server error after effect"),
    (Kind::Unsigned, "unsigned answer"),
    (Kind::WronglySigned, "wrongly signed answer"),
    (Kind::StaleQuery, "stale query"),
    (Kind::RefusedClose, "refused close"),
    (Kind::RateLimited, "rate limit"),
    (Kind::LineDown, "line down"),
];

/// A stale answer is at most this old: wallets promise consistency within seconds, and a till waits
/// sixty before it believes that an order does not exist.
const STALE_MS: i64 = 20_000;

impl Faults {
    /// Nothing goes wrong unless a script says so.
    pub fn none() -> Self {
        Self::default()
    }

    /// Swarm style: the seed draws which faults are on and how hard (0, 2, 10 or 30 %); half the seeds
    /// are mild. A wrong amount under a right signature is left out: no till can settle that by itself.
    pub fn seeded(seed: u64) -> Self {
        let mut rng = fastrand::Rng::with_seed(seed ^ 0x5eed_0fa0_1705);
        let levels: &[u32] = if rng.bool() { &[0, 0, 2] } else { &[0, 2, 10, 30] };
        let percent = KINDS.iter().map(|(kind, _)| (*kind, *rng.choice(levels).unwrap_or(&0))).collect();
        Self { seed, percent }
    }

    /// Which faults are on and how often each strikes, in percent, for people.
    pub fn described(&self) -> Vec<(&'static str, u32)> {
        let percent =
            |wanted: Kind| self.percent.iter().find(|(kind, _)| *kind == wanted).map_or(0, |(_, often)| *often);
        KINDS.iter().map(|(kind, name)| (*name, percent(*kind))).filter(|(_, often)| *often > 0).collect()
    }

    /// What strikes the request with this number. Depends on nothing but seed and number.
    fn draw(&self, number: u64, call: Call) -> Verdict {
        let mut rng = fastrand::Rng::with_seed(self.seed.rotate_left(17) ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut verdict = Verdict::default();
        for (kind, percent) in &self.percent {
            let strikes = rng.u32(0..100) < *percent;
            let (html, size) = (rng.bool(), rng.u32(0..1000));
            if !strikes {
                continue;
            }
            if *kind == Kind::Delay {
                verdict.delay_ms = i64::from(20 + size * 6);
            } else if verdict.fault.is_none() {
                verdict.fault = kind.fault(call, html, size);
            }
        }
        verdict
    }
}

impl Kind {
    /// The fault itself; nothing when this kind of fault does not concern this kind of call.
    fn fault(self, call: Call, html: bool, size: u32) -> Option<Fault> {
        let status = [500, 502, 503].get(usize::try_from(size % 3).unwrap_or(0)).copied().unwrap_or(500);
        Some(match self {
            Self::LostRequest => Fault::LostRequest,
            Self::LostReply => Fault::LostReply,
            Self::ErrorBefore => Fault::ErrorBefore { status, html },
            Self::ErrorAfter => Fault::ErrorAfter { status, html },
            Self::Unsigned => Fault::Unsigned,
            Self::WronglySigned => Fault::WronglySigned,
            Self::StaleQuery if matches!(call, Call::Query | Call::RefundQuery) => {
                Fault::StaleQuery { within_ms: STALE_MS }
            }
            Self::RefusedClose if matches!(call, Call::Close | Call::Reverse) => {
                Fault::RefusedClose { status: if html { 403 } else { 500 } }
            }
            Self::RateLimited => Fault::RateLimited { retry_after_s: 1 + size % 5 },
            Self::LineDown => Fault::LineDown { calls: 1 + size % 6 },
            Self::Delay | Self::StaleQuery | Self::RefusedClose => return None,
        })
    }
}

/// What will happen to one call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Verdict {
    pub delay_ms: i64,
    pub fault: Option<Fault>,
}

/// Scripts and seed together.
#[derive(Debug)]
pub(super) struct Plan {
    faults: Faults,
    scripts: Vec<(Matcher, Fault, u32)>,
    outage_left: u32,
}

impl Plan {
    pub fn new(faults: Faults) -> Self {
        Self { faults, scripts: Vec::new(), outage_left: 0 }
    }

    pub fn inject(&mut self, matcher: Matcher, fault: Fault, times: u32) {
        self.scripts.push((matcher, fault, times));
    }

    /// No more faults.
    pub fn calm(&mut self) {
        *self = Self::new(Faults::none());
    }

    /// Decides about the request with this number. A script goes before the seed.
    pub fn decide(&mut self, number: u64, call: Call, order: Option<&str>) -> Verdict {
        if self.outage_left > 0 {
            self.outage_left -= 1;
            return Verdict { delay_ms: 0, fault: Some(Fault::LostRequest) };
        }
        let verdict = self.scripted(call, order).unwrap_or_else(|| self.faults.draw(number, call));
        match verdict.fault {
            Some(Fault::LineDown { calls }) => {
                self.outage_left = calls.saturating_sub(1);
                Verdict { delay_ms: 0, fault: Some(Fault::LostRequest) }
            }
            _ => verdict,
        }
    }

    fn scripted(&mut self, call: Call, order: Option<&str>) -> Option<Verdict> {
        let (_, fault, left) =
            self.scripts.iter_mut().find(|(matcher, _, left)| *left > 0 && matcher.fits(call, order))?;
        *left -= 1;
        Some(match fault {
            Fault::Delay { ms } => Verdict { delay_ms: *ms, fault: None },
            other => Verdict { delay_ms: 0, fault: Some(other.clone()) },
        })
    }
}

//! Payments by the customer's own code: they take their time, may be taken back, and end by themselves.

use super::order::{Channel, Charged, Order, Paying, Placing, Standing};
use super::{Book, Refusal};
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::sandbox::phone::{Mood, Presented};
use crate::sandbox::rate;
use crate::sandbox::rules::{ReverseWindow, Rules};

/// An unpaid order is taken back by the wallet this long after it was made (WeChat Pay: quick pay).
const REVOKED_AFTER_S: i64 = 45;

/// Seven days in seconds.
const WEEK_S: i64 = 7 * 86_400;

/// How a quick payment began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sandbox) enum Begun {
    Paid(Box<Charged>),
    Paying,
    NoBalance,
}

impl Book {
    /// What becomes of a number that is used again; nothing when it is new.
    pub fn again(&self, placing: &Placing) -> Option<Result<Begun, Refusal>> {
        let known = self.orders.get(&placing.no)?;
        let same = known.placed_as.as_ref() == Some(&placing.body);
        Some(match &known.standing {
            _ if !same => Err(Refusal::NumberUsed),
            Standing::Paying(_) => Ok(Begun::Paying),
            Standing::Paid(_) if known.reversed.is_some() => Err(Refusal::Reversed),
            Standing::Paid(_) => Err(Refusal::Paid),
            Standing::Revoked => Err(Refusal::Reversed),
            Standing::Waiting | Standing::Closed | Standing::Declined => Err(Refusal::Closed),
        })
    }

    /// Charges the owner of a code, or asks for the password.
    pub fn begin(&mut self, seed: u64, placing: Placing, from: &Presented, now: Timestamp) -> Result<Begun, Refusal> {
        let until = now.plus_seconds(REVOKED_AFTER_S);
        let mut order = Order::new(seed, placing, until, now);
        order.coupons = self.coupons_for(&order);
        let begun = match from.mood {
            Mood::Pays => {
                let charged = order.charge(seed, from.wallet, &from.payer, now).map_err(|_| Refusal::NotSettled)?;
                // Nobody saw it wait.
                order.before = None;
                self.pay_in(charged.receivable, now);
                Begun::Paid(Box::new(charged))
            }
            Mood::NoBalance => {
                order.standing = Standing::Declined;
                Begun::NoBalance
            }
            Mood::Password { .. } | Mood::WrongPassword { .. } | Mood::WalksAway => {
                let (wallet, openid) = (from.wallet, from.payer.clone());
                order.standing = Standing::Paying(Paying { wallet, openid, mood: from.mood, until });
                self.paying.insert(order.no.clone());
                Begun::Paying
            }
        };
        self.orders.insert(order.no.clone(), order);
        Ok(begun)
    }

    /// Lets everything happen that is due by `now`. Nobody may look at the book before that was done.
    pub fn tick(&mut self, seed: u64, now: Timestamp) {
        for no in self.paying.clone() {
            let Some(order) = self.orders.get_mut(&no) else { continue };
            if let Standing::Paying(paying) = order.standing.clone() {
                let ends = ending(&paying, order.created_at);
                if now < ends.at {
                    continue;
                }
                match ends.how {
                    Ending::Charged => {
                        if let Ok(charged) = order.charge(seed, paying.wallet, &paying.openid, ends.at) {
                            self.pay_in(charged.receivable, ends.at);
                        }
                    }
                    Ending::Declined => order.becomes(Standing::Declined, ends.at),
                    Ending::Revoked => order.becomes(Standing::Revoked, ends.at),
                }
            }
            self.paying.remove(&no);
        }
        self.settle_pool(now);
        self.alipay.settle(seed, now);
    }

    /// Takes a quick payment back, paid or not. Doing it again is the same as doing it once.
    pub fn reverse(&mut self, no: &str, rules: &Rules, now: Timestamp) -> Result<(), Refusal> {
        let order = self.orders.get_mut(no).ok_or(Refusal::NotExist)?;
        if order.channel != Channel::Quick {
            return Err(Refusal::OtherKind);
        }
        if order.reversed.is_some() || order.standing == Standing::Revoked {
            return Ok(());
        }
        if now < order.created_at.plus_seconds(rules.reverse_not_before_s) {
            return Err(Refusal::TooYoungToReverse);
        }
        let in_time = match rules.reverse_window {
            ReverseWindow::SevenDays => now <= order.created_at.plus_seconds(WEEK_S),
            ReverseWindow::SameDay => rate::beijing_day(now) == rate::beijing_day(order.created_at),
        };
        if !in_time {
            return Err(Refusal::TooLateToReverse);
        }
        match order.charged().cloned() {
            None => order.becomes(Standing::Revoked, now),
            Some(charged) => {
                let gone = order.refunded(now);
                let back = order.payer_share(&charged, charged.amount.minor - gone, gone);
                order.changes(now);
                let rest = Money::new(charged.amount.minor - gone, charged.amount.currency);
                order.reversed = Some((rest, back, now));
                // What WeChat itself takes back does not wait for funds.
                self.pay_out(rest);
            }
        }
        Ok(())
    }
}

struct Ends {
    how: Ending,
    at: Timestamp,
}

enum Ending {
    Charged,
    Declined,
    Revoked,
}

/// How a customer's hesitation ends: at the latest when the wallet gives up.
fn ending(paying: &Paying, since: Timestamp) -> Ends {
    let after = |ms: i64| Timestamp::from_ms(since.ms().saturating_add(ms.max(0)));
    let wanted = match paying.mood {
        Mood::Password { ms } => Some(Ends { how: Ending::Charged, at: after(ms) }),
        Mood::WrongPassword { ms } => Some(Ends { how: Ending::Declined, at: after(ms) }),
        Mood::Pays | Mood::NoBalance | Mood::WalksAway => None,
    };
    let revoked = Ends { how: Ending::Revoked, at: paying.until };
    wanted.filter(|ends| ends.at < paying.until).unwrap_or(revoked)
}

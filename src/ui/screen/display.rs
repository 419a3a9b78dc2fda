//! What the customer sees, derived from the cashier's state by one pure function.

use super::sell::tenders;
use super::{Cashier, Details, Pay, Screen, Stage, pay, refund, trouble};
use crate::domain::money::Money;
use crate::domain::payment::{State, Tender};
use crate::domain::quote::Quote;
use crate::ui::context::{Context, Rate};
use crate::ui::customer::{Amounts, CodeFit, CustomerDisplay, Life, Line, QrKind, Scene, Shop, Words, Wrong, code_fit};
use crate::ui::widget::qr::QrCode;

/// How long an outcome stays before the next customer is welcomed.
const PAID_MS: i64 = 8_000;
const CLAIMED_MS: i64 = 20_000;
const CLOSED_MS: i64 = 15_000;
const REFUND_MS: i64 = 30_000;

/// The customer's display for this state of the cashier's window.
pub fn customer_display(cashier: &Cashier, context: &Context) -> CustomerDisplay {
    let scene = match &cashier.screen {
        Screen::Pay(pay) => paying(pay, context),
        Screen::Details(details) => {
            refunding(details, context).unwrap_or_else(|| selling(&cashier.sell.lines(), context))
        }
        Screen::Sell | Screen::Today(_) => selling(&cashier.sell.lines(), context),
    };
    CustomerDisplay { scene, training: context.training.is_some() }
}

/// The customer reads about the refund that was just asked for, and nothing of the list behind it.
fn refunding(details: &Details, context: &Context) -> Option<Scene> {
    let (fresh, since) = details.fresh_refund()?;
    if context.now.since(since) >= REFUND_MS {
        return None;
    }
    let told = refund::told(fresh, context);
    Some(Scene::Refund { amount: fresh.amount, tender: fresh.tender, told })
}

fn shop(context: &Context) -> Shop {
    let local = context.config.local_qr.as_ref().and_then(|local| local.merchant_name_local.clone());
    Shop { name: context.config.shop.name.clone(), local }
}

fn idle(context: &Context) -> Scene {
    let rate = match context.rate() {
        Rate::Fresh(rate) => Some(rate.clone()),
        Rate::TooOld(_) | Rate::None => None,
    };
    let tenders = tenders::taken(context).filter(|tender| *tender != Tender::Cash).collect();
    let offers = context.config.shop.offers.clone();
    Scene::Idle { shop: shop(context), tenders, offers, rate }
}

fn selling(lines: &[Money], context: &Context) -> Scene {
    let zero = Money::zero(context.config.shop.currency);
    match lines.iter().copied().try_fold(zero, Money::plus) {
        Ok(total) if total.minor > 0 => order(lines, &context.quote(total), context),
        _ => idle(context),
    }
}

fn order(lines: &[Money], quote: &Quote, context: &Context) -> Scene {
    let shares = shares(lines, quote.rmb);
    let lines = lines.iter().enumerate().map(|(at, local)| Line {
        name: None,
        second: None,
        quantity: 1,
        amount: Amounts { local: *local, rmb: shares.get(at).copied() },
    });
    Scene::Order { shop: shop(context), lines: lines.collect(), due: amounts(quote), rate: quote.rate.clone() }
}

const fn amounts(quote: &Quote) -> Amounts {
    Amounts { local: quote.local, rmb: quote.rmb }
}

fn paying(pay: &Pay, context: &Context) -> Scene {
    let due = amounts(&pay.quote);
    match &pay.phase {
        pay::Phase::Scan { misread } => {
            let wrong =
                misread.map(|misread| Wrong { say: trouble::misread(misread).say, useless: misread.is_useless() });
            Scene::ShowCode { wallets: scanned(context), wrong, due }
        }
        pay::Phase::Cash { received } => cash(pay.quote.local, pay::given(received)),
        pay::Phase::Starting(start) if start.tender == Tender::Cash => cash(pay.quote.local, start.received),
        pay::Phase::Starting(start) if start.scanned => Scene::CodeRead { tender: start.tender, due },
        pay::Phase::Starting(_) => Scene::Preparing { due },
        pay::Phase::Refused { .. } => order(&pay.lines, &pay.quote, context),
        pay::Phase::Live(live) => living(pay, live, context),
    }
}

/// The wallets whose code can be shown.
fn scanned(context: &Context) -> Vec<Tender> {
    let wallets = [Tender::Wechat, Tender::Alipay].into_iter();
    wallets.filter(|tender| tenders::is_set_up(*tender, context)).collect()
}

fn living(pay: &Pay, live: &pay::Live, context: &Context) -> Scene {
    let due = amounts(&pay.quote);
    let (tender, scanned) = (live.payment.tender, live.payment.scanned);
    let age = context.now.since(live.since);
    match (&live.payment.state, pay.stage()) {
        (State::Paid { .. }, _) if age >= PAID_MS => idle(context),
        (State::Paid { .. }, _) if tender == Tender::Cash => cash(pay.quote.local, live.received),
        (State::Paid { charge }, _) => Scene::Paid { local: pay.quote.local, payer: charge.payer },
        (State::Closed { .. } | State::Reversed { .. }, _) if age >= CLOSED_MS => {
            order(&pay.lines, &pay.quote, context)
        }
        (State::Closed { reason, .. }, _) => Scene::Closed { reason: *reason, scanned, due },
        (State::Reversed { .. }, _) => Scene::Reversed { tender, due },
        (_, Stage::Waiting | Stage::Claimed) => code(live, due, context),
        (_, Stage::Sent) => Scene::CodeRead { tender, due },
        (_, Stage::Confirming) => Scene::Confirming { tender, due },
        (_, Stage::Checking) => Scene::Checking { tender, due },
        (_, Stage::Cancelling) => Scene::Cancelling { tender, due },
        (_, Stage::Unmatched) if age >= CLAIMED_MS => idle(context),
        (_, Stage::Late) => Scene::Late { tender, due },
        (_, Stage::Mismatch | Stage::Unmatched) => Scene::Human { due },
        _ => Scene::Preparing { due },
    }
}

/// How the customer's window can show the code of a payment; nothing while it has none.
pub(super) fn fit(live: &pay::Live, context: &Context) -> Option<CodeFit> {
    live.payment.payload()?;
    let words = Words { customer: &context.customer_words, shop: &context.words };
    let (size, scale) = (context.customer_size, context.customer_scale);
    let fit = |code: &QrCode| code_fit(code, words, size, scale, context.training.is_some());
    // A payload that could not be drawn so that it reads right has no code.
    Some(live.code.as_deref().map_or(CodeFit::No, fit))
}

fn code(live: &pay::Live, due: Amounts, context: &Context) -> Scene {
    let Some(code) = live.code.clone() else { return Scene::NoCode { due, elsewhere: false } };
    let kind = match live.payment.tender {
        Tender::LocalQr => QrKind::LocalQr { offline: context.down_since().is_some() },
        Tender::Alipay => QrKind::Alipay,
        Tender::Wechat | Tender::Cash => QrKind::Wechat,
    };
    let (left, total) = live.time_left(context.now);
    let seconds = |seconds: i64| u32::try_from(seconds.max(0)).unwrap_or(u32::MAX);
    // A local QR has no end of life of its own.
    let life =
        (live.payment.tender != Tender::LocalQr).then(|| Life { left_s: seconds(left), total_s: seconds(total) });
    match fit(live, context) {
        Some(CodeFit::Alone) => Scene::QrAlone { code },
        Some(CodeFit::No) => Scene::NoCode { due, elsewhere: true },
        Some(CodeFit::Beside) | None => Scene::Qr { kind, code, due, life },
    }
}

fn cash(due: Money, received: Option<Money>) -> Scene {
    let change = received.and_then(|given| given.minus(due).ok()).filter(|change| change.minor >= 0);
    Scene::Cash { due, received, change }
}

/// RMB of each line so that the lines add up to the total: the largest remainders get the last fen.
/// The total was converted once; a line alone is only a picture of its share.
fn shares(lines: &[Money], total: Option<Money>) -> Vec<Money> {
    let Some(total) = total else { return Vec::new() };
    let sum: i128 = lines.iter().map(|line| i128::from(line.minor)).sum();
    if sum <= 0 {
        return Vec::new();
    }
    let parts: Vec<(i128, i128)> = lines
        .iter()
        .map(|line| {
            let exact = i128::from(total.minor) * i128::from(line.minor);
            (exact / sum, exact % sum)
        })
        .collect();
    let given: i128 = parts.iter().map(|(whole, _)| whole).sum();
    let mut left = i128::from(total.minor) - given;
    let mut by_rest: Vec<usize> = (0..parts.len()).collect();
    by_rest.sort_by_key(|at| std::cmp::Reverse(parts.get(*at).map(|(_, rest)| *rest)));
    let mut shares: Vec<i128> = parts.iter().map(|(whole, _)| *whole).collect();
    for at in by_rest {
        if left <= 0 {
            break;
        }
        if let Some(share) = shares.get_mut(at) {
            *share += 1;
            left -= 1;
        }
    }
    shares.into_iter().map(|share| Money::new(i64::try_from(share).unwrap_or(0), total.currency)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::currency::Currency;

    #[test]
    fn the_lines_add_up_to_the_total_in_rmb() {
        let euro = Currency::from_code("EUR").expect("EUR");
        let lines: Vec<Money> = [6800, 2600, 3450].map(|minor| Money::new(minor, euro)).to_vec();
        let total = Money::new(100_785, Currency::CNY);
        let minors: Vec<i64> = shares(&lines, Some(total)).iter().map(|share| share.minor).collect();
        assert_eq!(minors, [53_334, 20_392, 27_059]);
        assert!(shares(&lines, None).is_empty() && shares(&[], Some(total)).is_empty());
    }
}

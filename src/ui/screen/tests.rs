//! A person's mistakes, and a picture of every state.

mod codes;
mod flows;
mod hints;
mod mistakes;
mod pictures;
mod refunds;
mod repaint;
mod scans;
mod sounds;
pub(crate) mod states;
mod unreadable;
mod words;

use super::pay::{Live, Phase};
use super::{Answer, Cashier, DayRead, DeskRead, Details, Effect, Found, Pay, Screen};
use crate::clock::parse_rfc3339;
use crate::config::{
    Config, Decimals, Identity, LocalQr, Profile, Rates, RefundFrom, SecretRef, Shop, Sound, Till, Wechat, Windows,
};
use crate::domain::currency::Currency;
use crate::domain::id::{PaymentId, RefundId, SaleId};
use crate::domain::money::Money;
use crate::domain::payment::{Charge, Payment, State, Tender, Undo, UnpaidReason};
use crate::domain::quote::{PublishedRate, RateSource, RmbRate};
use crate::domain::refund::{Refund, RefundState};
use crate::domain::risk::{Budget, Outstanding};
use crate::domain::sale::Sale;
use crate::domain::time::{Day, Timestamp};
use crate::i18n::{Catalog, Language};
use crate::sync::{LineState, Update};
use crate::ui::context::Context;
use crate::ui::keys::burst::Scan;
use crate::ui::keys::{self, Action, Stroke};
use crate::ui::theme::{Look, Mode};
use jiff::tz::TimeZone;
use std::path::PathBuf;

fn at(text: &str) -> Timestamp {
    parse_rfc3339(text).expect("a time")
}

fn now() -> Timestamp {
    at("2026-11-21T13:32:26Z")
}

fn currency(code: &str) -> Currency {
    Currency::from_code(code).expect("a currency")
}

fn euro(minor: i64) -> Money {
    Money::new(minor, currency("EUR"))
}

fn yuan(minor: i64) -> Money {
    Money::new(minor, Currency::CNY)
}

fn config(code: &str) -> Config {
    let money = |minor| Money::new(minor, currency(code));
    let secret = |name: &str| SecretRef(PathBuf::from(name));
    Config {
        home: PathBuf::from("home"),
        shop: Shop {
            name: "Comptoir Aurore".to_owned(),
            country: "FR".to_owned(),
            currency: currency(code),
            timezone: TimeZone::get("Europe/Paris").expect("Paris"),
            merchant_category_code: "5947".to_owned(),
            offers: Vec::new(),
        },
        till: Till {
            id: "paris-2".to_owned(),
            language: Language::Fr,
            customer_language: Language::ZhHans,
            training: false,
        },
        wechat: Some(Wechat {
            base_url: "http://127.0.0.1:1".to_owned(),
            identity: Identity::Direct { mchid: "1900000109".to_owned(), appid: "wx8888888888888888".to_owned() },
            merchant_serial: "1B7B".to_owned(),
            private_key: secret("merchant.pem"),
            api_v3_key: None,
            api_v2_key: None,
            platform_keys: Vec::new(),
            notify_url: "https://pay.example.org/notify".to_owned(),
            code_seconds: 300,
            scan_seconds: 45,
            poll_ms: 3000,
            reverse_after_seconds: 15,
            refund_gap_seconds: 60,
            refund_from: RefundFrom::Unsettled,
            goods_tag: None,
            campaign: None,
            currencies: Decimals::new(),
            connect_timeout_ms: 3000,
            request_timeout_ms: 8000,
        }),
        alipay: None,
        local_qr: Some(LocalQr {
            profile: Profile::Free,
            template: "26".to_owned(),
            guid: Some("com.example.scheme".to_owned()),
            account: "1234567890".to_owned(),
            bank: None,
            merchant_id: None,
            service: None,
            merchant_name: "COMPTOIR AURORE".to_owned(),
            merchant_name_local: Some("晨光之屋".to_owned()),
            merchant_city: "PARIS".to_owned(),
            postal_code: None,
            confirmed_by: None,
        }),
        windows: Windows::default(),
        rates: Rates { sources: vec![RateSource::Wechat], max_age_hours: 96, manual: None, ecb_url: String::new() },
        offline: Some(Budget { per_sale_max: money(20_000), total_max: money(100_000), count_max: 20, hours_max: 48 }),
        sound: Sound::default(),
    }
}

/// A till in Paris on a quiet afternoon.
pub(crate) fn context(language: Language, mode: Mode) -> Context {
    let (words, theirs) = (Catalog::new(language), Catalog::new(Language::ZhHans));
    let mut context = Context::new(config("EUR"), words, theirs, Look::new(mode), now());
    context.rates = vec![rate("EUR", "7.8432", "2026-11-21T02:00:00Z")];
    context.mono_ms = 100_000;
    context.takes = Tender::ALL.to_vec();
    context
}

fn rate(code: &str, rate: &str, as_of: &str) -> PublishedRate {
    PublishedRate {
        currency: currency(code),
        rate: RmbRate::parse(rate).expect("a rate"),
        source: RateSource::Wechat,
        as_of: at(as_of),
    }
}

fn english() -> Context {
    context(Language::En, Mode::Light)
}

/// Types keys as the table reads them: `6800+2600+3450`.
fn type_keys(cashier: &mut Cashier, context: &Context, text: &str) -> Vec<Effect> {
    let mut effects = Vec::new();
    for character in text.chars() {
        effects.extend(press(cashier, context, Stroke::Char(character)));
    }
    effects
}

/// One key, as the program handles it once it is certain.
fn press(cashier: &mut Cashier, context: &Context, stroke: Stroke) -> Vec<Effect> {
    match keys::action(cashier.place(), stroke) {
        Some(action) => cashier.act(action, context),
        None => {
            cashier.nothing_to_do();
            Vec::new()
        }
    }
}

/// A cashier who has typed three items, €128.50.
fn typed(context: &Context) -> Cashier {
    let mut cashier = Cashier::new(context);
    type_keys(&mut cashier, context, "6800+2600+3450");
    cashier
}

fn sale(context: &Context, lines: &[Money]) -> Sale {
    let total = lines.iter().copied().reduce(|left, right| left.plus(right).expect("one currency")).expect("lines");
    let day = Day::new(2026, 11, 21).expect("a day");
    Sale { id: SaleId::new(now(), [7; 9]), at: now(), day, lines: lines.to_vec(), quote: context.quote(total) }
}

fn payment(sale: &Sale, tender: Tender, state: State, number: u8) -> Payment {
    let begun = at("2026-11-21T13:32:07Z");
    let day = Day::new(2026, 11, 21).expect("a day");
    let id = PaymentId::new(begun, [number; 9]);
    let total = sale.quote.local;
    let mut payment = Payment::intent(id, sale.id.clone(), tender, total, begun, day, begun.plus_seconds(300));
    payment.shown = matches!(state, State::Showing { .. } | State::Claimed { .. } | State::Closed { .. });
    payment.rev = 2;
    payment.state = state;
    payment
}

fn showing() -> State {
    State::Showing { payload: "weixin://wxpay/bizpayurl?pr=p4lpSuKzz".to_owned() }
}

fn paid() -> State {
    State::Paid {
        charge: Charge::plain("4200002871202611210420".to_owned(), Some(yuan(100_837)), at("2026-11-21T13:32:52Z")),
    }
}

fn ticket_of(effects: &[Effect]) -> u64 {
    effects
        .iter()
        .find_map(|effect| match effect {
            Effect::Begin { ticket, .. }
            | Effect::Again { ticket, .. }
            | Effect::Recall { ticket, .. }
            | Effect::Refund { ticket, .. } => Some(*ticket),
            _ => None,
        })
        .expect("a request with a ticket")
}

/// A cashier whose sale of €128.50 has a payment in `state`, long enough ago that keys count.
fn paying(context: &mut Context, tender: Tender, state: State) -> Cashier {
    let mut cashier = typed(context);
    let effects = cashier.act(Action::Pay(tender), context);
    let begun = sale(context, &cashier.sell.lines());
    let payment = payment(&begun, tender, state, 1);
    let outcome = Ok(Box::new((begun, payment.clone())));
    context.note(&Update::Payment(payment));
    cashier.answered(Answer::Begun { ticket: ticket_of(&effects), outcome }, context);
    context.mono_ms += 1_000;
    cashier
}

/// A cashier whose sale of €128.50 is paid with a code the customer showed, in `state`.
fn paying_by_code(context: &mut Context, tender: Tender, state: State) -> Cashier {
    let mut cashier = typed(context);
    let effects = cashier.scanned(Some(&scan(code_of(tender))), context);
    let begun = sale(context, &cashier.sell.lines());
    let mut payment = payment(&begun, tender, state, 1).by_customers_code();
    payment.shown = false;
    payment.expires_at = payment.created_at.plus_seconds(45);
    let outcome = Ok(Box::new((begun, payment.clone())));
    context.note(&Update::Payment(payment));
    cashier.answered(Answer::Begun { ticket: ticket_of(&effects), outcome }, context);
    context.mono_ms += 1_000;
    cashier
}

/// A code a customer of `tender` could show.
fn code_of(tender: Tender) -> &'static str {
    if tender == Tender::Alipay { "281234567890123456" } else { "134567890123456789" }
}

fn scan(text: &str) -> Scan {
    Scan::new(text)
}

/// The engine commits another state of the payment on the screen.
fn learn(cashier: &mut Cashier, context: &mut Context, state: State) -> Vec<Effect> {
    let Screen::Pay(pay) = &cashier.screen else { panic!("no payment on the screen") };
    let mut payment = pay.payment().expect("a stored payment").clone();
    payment.rev += 1;
    payment.state = state;
    context.note(&Update::Payment(payment.clone()));
    cashier.learned(&payment, context)
}

fn shown(cashier: &Cashier) -> &Pay {
    match &cashier.screen {
        Screen::Pay(pay) => pay,
        other => panic!("no payment on the screen: {other:?}"),
    }
}

fn live(cashier: &mut Cashier) -> &mut Live {
    match &mut cashier.screen {
        Screen::Pay(pay) => match &mut pay.phase {
            Phase::Live(live) => live,
            other => panic!("not stored: {other:?}"),
        },
        other => panic!("no payment on the screen: {other:?}"),
    }
}

fn down(context: &mut Context) {
    context.now = at("2026-11-21T14:34:00Z");
    context.desk = DeskRead {
        line: LineState::Down { since: at("2026-11-21T14:06:00Z") },
        outstanding: Some(Outstanding { total: euro(21_940), count: 3, oldest: Some(at("2026-11-21T14:06:00Z")) }),
        ..DeskRead::default()
    };
    context.last_try = Some(at("2026-11-21T14:33:48Z"));
}

fn closed(reason: UnpaidReason) -> State {
    State::Closed { reason, detail: "the code ran out of time".to_owned() }
}

fn closing() -> State {
    State::Closing {
        reason: UnpaidReason::Cancelled,
        detail: "cancelled at the till".to_owned(),
        refused: false,
        not_found_since: None,
        undo: Undo::No,
    }
}

/// A code's payment that is being taken back.
fn reversing(reason: UnpaidReason, undo: Undo) -> State {
    let (detail, refused, not_found_since) = ("not confirmed in time".to_owned(), false, None);
    State::Closing { reason, detail, refused, not_found_since, undo }
}

/// A refund of `minor` cents of `payment` in `state`.
fn refund(payment: &Payment, minor: i64, state: RefundState, number: u8) -> Refund {
    let asked = at("2026-11-21T14:02:11Z");
    let day = Day::new(2026, 11, 21).expect("a day");
    let (id, amount) = (RefundId::new(asked, [number; 9]), euro(minor));
    let mut refund = Refund::due(id, payment, amount, Some("Goods returned"), asked, day);
    refund.rev = 3;
    refund.state = state;
    refund
}

fn refunded() -> RefundState {
    let at = at("2026-11-21T14:02:19Z");
    RefundState::Refunded { acquirer_id: "5030000".to_owned(), payer: Some(yuan(10_123)), at }
}

/// The details of a payment of `tender` that is paid, with `refunds` of it.
fn details(context: &mut Context, tender: Tender, refunds: impl Fn(&Payment) -> Vec<Refund>) -> Cashier {
    let mut cashier = Cashier::new(context);
    let sale = sale(context, &[euro(6800), euro(2600), euro(3450)]);
    let payment = payment(&sale, tender, paid(), 1);
    let refunds = refunds(&payment);
    let effects = cashier.act(Action::Open(payment.id.clone()), context);
    let found = Found { sale, payment, refunds };
    cashier.answered(Answer::Recalled { ticket: ticket_of(&effects), outcome: Ok(Box::new(found)) }, context);
    context.mono_ms += 1_000;
    cashier
}

fn looked_at(cashier: &Cashier) -> &Details {
    match &cashier.screen {
        Screen::Details(details) => details,
        other => panic!("no details on the screen: {other:?}"),
    }
}

fn a_day(context: &Context) -> DayRead {
    use crate::domain::payment::Finality;
    use crate::domain::totals::{TotalKey, TotalLine};
    let day = Day::new(2026, 11, 21).expect("a day");
    let line = |tender, finality, count, minor, payer: Option<i64>| TotalLine {
        key: TotalKey { day, tender, finality, currency: currency("EUR") },
        count,
        amount: euro(minor),
        refunded: euro(0),
        payer: payer.map(yuan),
    };
    let sale = sale(context, &[euro(9690)]);
    let last = [
        (Tender::Wechat, State::Unknown),
        (Tender::Wechat, paid()),
        (Tender::Cash, paid()),
        (Tender::LocalQr, State::Claimed { payload: "0002".to_owned(), not_found_since: None }),
        (Tender::Wechat, closed(UnpaidReason::Expired)),
        (Tender::Wechat, showing()),
        (Tender::Wechat, State::Mismatch { detail: "another amount".to_owned() }),
    ];
    let last = last.into_iter().zip(10..).map(|((tender, state), number)| payment(&sale, tender, state, number));
    DayRead {
        day,
        totals: vec![
            line(Tender::Wechat, Finality::Paid, 36, 330_860, Some(2_595_533)),
            line(Tender::Cash, Finality::Paid, 9, 74_770, None),
            line(Tender::LocalQr, Finality::Claimed, 2, 14_040, None),
            line(Tender::Wechat, Finality::Unknown, 1, 5_780, None),
        ],
        last: last.collect(),
        refunds: Vec::new(),
    }
}

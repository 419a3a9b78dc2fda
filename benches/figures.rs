//! The figures we promise (design §9), each beside a floor measured in the same run and printed as a ratio.
//!
//! `cargo bench` prints them; `cargo bench -- home DIR N` writes a till home with N payments for `benches/windows.sh`.
//! Nothing here fails: a slow machine is not a broken program.

#![allow(clippy::print_stdout)]

use maneki::clock::{Clock, day_in};
use maneki::domain::currency::Currency;
use maneki::domain::id::{PaymentId, SaleId};
use maneki::domain::money::Money;
use maneki::domain::payment::{Answer, Charge, Event, Payment, Tender, step};
use maneki::domain::quote::Quote;
use maneki::domain::record::{Actor, Body};
use maneki::domain::sale::Sale;
use maneki::domain::time::Timestamp;
use maneki::entropy::Entropy;
use maneki::keys::TillKey;
use maneki::sandbox::{Accounts, HomeShop};
use maneki::store::{MOST_BODIES, Reader, Store, StoreOptions};
use maneki::ui::widget::qr::QrCode;
use std::path::Path;
use std::time::{Duration, Instant};

const DAY_MS: i64 = 86_400_000;
const START: Timestamp = Timestamp::from_ms(1_767_225_600_000);
const PER_DAY: u64 = 400;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["home", dir, count] => write_home(Path::new(dir), count.parse().expect("a number of payments")),
        _ => {
            durable_step();
            qr();
            reading();
        }
    }
}

fn euro() -> Currency {
    Currency::from_code("EUR").expect("EUR")
}

fn temp() -> tempfile::TempDir {
    // Beside the build, on a real disk: a folder in memory would flatter every figure.
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder")
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn store(dir: &Path, durable: bool, clock: &Clock) -> Store {
    let key = TillKey::load_or_create(&dir.join("till.key"), &Entropy::seeded(1)).expect("a key");
    let options = StoreOptions { till: "paris-1".to_owned(), key, clock: clock.clone(), durable };
    Store::open(&dir.join("till.db"), options).expect("a store")
}

/// A sale with a payment that is paid a few seconds later: the records a till writes for it.
fn sold(number: u64, entropy: &Entropy) -> (Sale, Vec<Payment>) {
    let at = START.plus_seconds(i64::try_from(number / PER_DAY * 86_400 + number % PER_DAY * 90).expect("fits"));
    let day = day_in(&jiff::tz::TimeZone::UTC, at);
    let amount = Money::new(i64::try_from(100 + number % 9_000).expect("fits"), euro());
    let sale = Sale {
        id: SaleId::new(at, entropy.id_bytes()),
        at,
        day,
        lines: vec![amount],
        quote: Quote { local: amount, rmb: None, rate: None },
    };
    let id = PaymentId::new(at, entropy.id_bytes());
    let mut now = Payment::intent(id.clone(), sale.id.clone(), Tender::Wechat, amount, at, day, at.plus_seconds(300));
    let mut pictures = vec![now.clone()];
    let charge = Charge::plain(format!("4200{number:024}"), Some(Money::new(1_000, Currency::CNY)), at);
    for event in [
        Event::Send,
        Event::Answer(Answer::Code { payload: "weixin://wxpay/bizpayurl?pr=0123456789".to_owned() }),
        Event::Answer(Answer::Charged { order: id.to_string(), amount: Some(amount), charge }),
    ] {
        now = step(&now, event, at).expect("legal").payment.expect("changed");
        pictures.push(now.clone());
    }
    (sale, pictures)
}

/// One committed transition of a payment, against the same bytes inserted by bare rusqlite.
fn durable_step() {
    const ROUNDS: u64 = 400;
    let (ours, floor) = (temp(), temp());
    let clock = Clock::system();
    let store = store(ours.path(), true, &clock);
    let bare = rusqlite::Connection::open(floor.path().join("bare.db")).expect("a database");
    bare.execute_batch(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA fullfsync=ON;
         CREATE TABLE record (seq INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;",
    )
    .expect("a table");
    let entropy = Entropy::seeded(2);
    let (mut ours_times, mut floor_times) = (Vec::new(), Vec::new());
    for number in 0..ROUNDS {
        let (sale, pictures) = sold(number, &entropy);
        let body = serde_json::to_vec(&pictures[1]).expect("JSON");
        store
            .write_blocking(Actor::Engine, vec![Body::Sale(sale), Body::Payment(pictures[0].clone())])
            .expect("written");
        let began = Instant::now();
        store.write_blocking(Actor::Engine, vec![Body::Payment(pictures[1].clone())]).expect("written");
        ours_times.push(began.elapsed());
        let began = Instant::now();
        bare.execute("INSERT INTO record (body) VALUES (?1)", [&body]).expect("inserted");
        floor_times.push(began.elapsed());
    }
    report("durable step of a payment", median(ours_times), "bare insert", median(floor_times), "≤ 1.3");
}

/// From the acquirer's payload to modules ready to draw.
fn qr() {
    let payload = "00020101021226360018com.example.scheme011030403248865204594753039785406185.265802FR5914MAISON LUMIERE\
                   6005PARIS622505216AMKDGJREVQDQVT2V5CRN64130002ZH0103光之屋63042BA9";
    let times = (0..200)
        .map(|_| {
            let began = Instant::now();
            std::hint::black_box(QrCode::new(std::hint::black_box(payload)).expect("a code"));
            began.elapsed()
        })
        .collect();
    println!("QR payload to modules: median {:?} (wanted ≤ 2 ms)", median(times));
}

/// Totals of a day and the page of last payments, on a large journal against a small one.
fn reading() {
    let large = std::env::var("MANEKI_PAYMENTS").map_or(100_000, |text| text.parse().expect("a number"));
    let small = large / 20;
    let measure = |count: u64| {
        let home = temp();
        fill(home.path(), count);
        let reader = Reader::open(&home.path().join("till.db")).expect("readable");
        let day = day_in(&jiff::tz::TimeZone::UTC, Timestamp::from_ms(START.ms() + DAY_MS));
        let time = |read: &dyn Fn()| {
            median(
                (0..200)
                    .map(|_| {
                        let began = Instant::now();
                        read();
                        began.elapsed()
                    })
                    .collect(),
            )
        };
        let totals = time(&|| drop(reader.totals(day).expect("totals")));
        let last = time(&|| drop(reader.last_payments(60, None).expect("payments")));
        (totals, last)
    };
    let (little, much) = (measure(small), measure(large));
    report(&format!("day totals on {large} payments"), much.0, &format!("on {small}"), little.0, "≤ 1.2, ≤ 5 ms");
    report(&format!("last-sales page on {large} payments"), much.1, &format!("on {small}"), little.1, "≤ 1.2, ≤ 5 ms");
}

fn fill(dir: &Path, count: u64) {
    let clock = Clock::virtual_at(START);
    let store = store(dir, false, &clock);
    let entropy = Entropy::seeded(3);
    let mut bodies = Vec::new();
    for number in 0..count {
        let (sale, pictures) = sold(number, &entropy);
        bodies.push(Body::Sale(sale));
        bodies.extend(pictures.into_iter().map(Body::Payment));
        clock.advance(DAY_MS / i64::try_from(PER_DAY).expect("fits"));
        if bodies.len() + 5 > MOST_BODIES || number + 1 == count {
            store.write_blocking(Actor::Engine, std::mem::take(&mut bodies)).expect("written");
        }
    }
}

fn write_home(dir: &Path, count: u64) {
    let accounts = Accounts::generate(&Entropy::system()).expect("accounts");
    accounts.write_home(dir, "http://127.0.0.1:9", &HomeShop::paris().expect("a shop")).expect("a home");
    fill(dir, count);
    println!("{} holds {count} payments", dir.display());
}

fn report(what: &str, ours: Duration, floor_name: &str, floor: Duration, wanted: &str) {
    let ratio = ours.as_secs_f64() / floor.as_secs_f64();
    println!("{what}: median {ours:?}; {floor_name}: {floor:?}; ratio {ratio:.2} (wanted {wanted})");
}

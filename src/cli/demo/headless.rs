//! The demo without windows: virtual clock, real store, real HTTP on loopback, seeded faults.

use super::day::{Cashier, Customer, Day as ShopDay, Return, Visit, Way};
use super::truth::{self, Sum};
use crate::acquirer::Acquirer as _;
use crate::acquirer::wallet::Wallet;
use crate::cli::home::{DATABASE, block_on};
use crate::cli::json::{RefundEvent, SaleEvent, TotalsLine, hex};
use crate::cli::out::Out;
use crate::cli::refund::in_words as refund_in_words;
use crate::cli::sale::{last_word_in_words, qr_in_words, quote_in_words};
use crate::cli::{CliError, Exit, totals};
use crate::clock::{Clock, day_in};
use crate::config::Config;
use crate::domain::currency::Currency;
use crate::domain::id::PaymentId;
use crate::domain::money::Money;
use crate::domain::payment::{Finality, Payment, Tender};
use crate::domain::record::Actor;
use crate::domain::sale::Sale;
use crate::domain::scan::PaymentCode;
use crate::domain::time::{Day, Timestamp};
use crate::entropy::Entropy;
use crate::keys::TillKey;
use crate::sandbox::{self, Accounts, Faults, HomeShop, Mood, Running, Sandbox, Wallet as WalletApp};
use crate::store::{self, Store, StoreOptions};
use crate::sync::{Engine, SyncError};
use jiff::tz::TimeZone;
use serde::Serialize;
use std::collections::BTreeSet;
use tempfile::TempDir;

/// 2026-11-23, nine in the morning in Paris: the virtual clock's first moment.
const MORNING: Timestamp = Timestamp::from_ms(1_795_420_800_000);

/// After the day, with a good line, everything must be settled within this many seconds.
const EVENING_S: i64 = 3 * 3_600;

struct Shop {
    till: Engine<Wallet>,
    acquirer: Running,
    clock: Clock,
    home: TempDir,
    shown: BTreeSet<PaymentId>,
    last_paid: Option<PaymentId>,
}

#[derive(Serialize)]
struct Settled {
    event: &'static str,
    equal: bool,
    till: Sum,
    refunded: Sum,
    statement: Sum,
    records: u64,
    journal_head: String,
}

/// Plays the day of `seed`; exit 5 when the till's totals are not the acquirer's.
pub fn play(seed: u64, sales: u32, out: &mut Out) -> Result<Exit, CliError> {
    block_on(async {
        let mut shop = Shop::open(seed)?;
        out.say(&format!("A day at {} (seed {seed}, {sales} customers)\n", shop.till.config().shop.name));
        shop.till.refresh_rates_if_due().await;
        let dice = Entropy::seeded(seed.wrapping_mul(3).wrapping_add(1));
        let day = ShopDay::throw(&dice, sales, shop.till.config().shop.currency);
        for (at, visit) in day.visits.iter().enumerate() {
            shop.turn_the_line(at, &day, out).await?;
            shop.serve(visit, out).await?;
            shop.give_back(visit.back, out).await?;
            shop.pass(visit.then_s).await;
        }
        shop.settle(out).await?;
        shop.compare(out).await
    })
}

impl Shop {
    fn open(seed: u64) -> Result<Self, CliError> {
        let clock = Clock::virtual_at(MORNING);
        let home = tempfile::tempdir()
            .map_err(|source| CliError::Io { what: "no room for a throw-away home".to_owned(), source })?;
        let public_key = Accounts::generate(&Entropy::seeded(seed.wrapping_add(17)))?;
        // Every other day the platform is known by certificates, which change in the middle of it.
        let accounts = if seed.is_multiple_of(2) { public_key.with_certificates()? } else { public_key };
        let calm = sandbox::Options::new(seed, clock.clone(), accounts.clone());
        let rules = sandbox::Rules { statement_at_once: true, ..sandbox::Rules::default() };
        let acquirer = Sandbox::launch(sandbox::Options { faults: Faults::seeded(seed), rules, ..calm })?;
        // The pool refunds come from begins empty, as at WeChat Pay every morning, and fills with the day's sales.
        acquirer.world().set_pool(Some(0));
        let paris = HomeShop::paris().map_err(|error| CliError::Usage(error.to_string()))?;
        accounts.write_home(home.path(), &acquirer.base_url(), &paris)?;
        let (config, _) = Config::load(home.path())?;
        let entropy = Entropy::seeded(seed);
        let key = TillKey::load_or_create(&home.path().join("till.key"), &entropy)?;
        let options = StoreOptions { till: config.till.id.clone(), key, clock: clock.clone(), durable: false };
        let database = home.path().join(DATABASE);
        let store = Store::open(&database, options)?;
        let wallets = Wallet::all(&config, &clock, &entropy)?;
        let till = Engine::new(store, &database, wallets, config, clock.clone(), entropy)?;
        Ok(Self { till, acquirer, clock, home, shown: BTreeSet::new(), last_paid: None })
    }

    async fn turn_the_line(&self, at: usize, day: &ShopDay, out: &mut Out) -> Result<(), CliError> {
        if at == day.rotation {
            self.acquirer.world().rotate_certificate()?;
        }
        if at == day.line_down.start {
            out.say("--- the line goes down; the shop goes on selling\n");
            self.acquirer.world().cut_line();
        }
        if at == day.line_down.end {
            out.say("--- the line is back\n");
            self.acquirer.world().heal_line();
            self.till.try_line_now().await;
        }
        Ok(())
    }

    async fn serve(&mut self, visit: &Visit, out: &mut Out) -> Result<(), CliError> {
        let sale = self.till.open_sale(visit.lines.clone())?;
        out.result(&SaleEvent::quoted(&sale), || quote_in_words(&sale));
        if !self.wallet(&sale, visit.way, out).await? {
            self.without_a_wallet(&sale, visit.way, out).await?;
        }
        out.say("");
        Ok(())
    }

    /// True when the sale needs no other attempt: paid, claimed, or not finally unpaid.
    async fn wallet(&mut self, sale: &Sale, way: Way, out: &mut Out) -> Result<bool, CliError> {
        let payment = match way {
            Way::Cash => return Ok(false),
            Way::Scans { tender, wallet, customer } => self.show_code(sale, tender, (wallet, customer), out).await?,
            Way::Shows { tender, wallet, mood, cashier } => {
                let code = self.acquirer.world().show_code(wallet, mood);
                self.take_code(sale, tender, &code, cashier, out).await?
            }
        };
        Ok(payment.finality() != Finality::Unpaid)
    }

    /// What a cashier does when a wallet cannot be used: the local QR, and above its budget, cash. A customer whose
    /// payment failed pays cash, or leaves.
    async fn without_a_wallet(&mut self, sale: &Sale, way: Way, out: &mut Out) -> Result<(), CliError> {
        let claimed = match way {
            Way::Cash => false,
            Way::Scans { tender: Tender::LocalQr, .. } => false,
            Way::Scans { .. } | Way::Shows { .. } => {
                let pays = Customer::Pays { after_s: 9 };
                let refused = |payment: &Payment| payment.finality() == Finality::Unpaid && !payment.shown;
                !refused(&self.show_code(sale, Tender::LocalQr, (WalletApp::WechatPay, pays), out).await?)
            }
        };
        if !claimed {
            let cash = self.till.pay(Actor::Cashier, sale, Tender::Cash).await?;
            self.conclude(&cash, out);
        }
        Ok(())
    }

    async fn show_code(
        &mut self,
        sale: &Sale,
        tender: Tender,
        (wallet, customer): (WalletApp, Customer),
        out: &mut Out,
    ) -> Result<Payment, CliError> {
        let begun = self.till.pay(Actor::Cashier, sale, tender).await?;
        let payment = self.wait_for_code(begun).await?;
        self.show(&payment, out);
        if payment.payload().is_some() {
            self.act(&payment, wallet, customer).await?;
        }
        self.wait_for_the_end(payment, out).await
    }

    async fn take_code(
        &mut self,
        sale: &Sale,
        tender: Tender,
        code: &str,
        cashier: Cashier,
        out: &mut Out,
    ) -> Result<Payment, CliError> {
        let country = self.till.config().shop.country.clone();
        let (family, code) = PaymentCode::parse(code, &country).map_err(CliError::Code)?;
        debug_assert_eq!(family.tender(), tender, "a wallet's codes are its family's");
        out.say(&format!("{}: the customer's code is taken", tender.name()));
        let payment = self.till.pay_with_code(Actor::Cashier, sale, tender, code.clone()).await?;
        match cashier {
            Cashier::Waits => {}
            Cashier::ScansTwice => {
                let second = self.till.pay_with_code(Actor::Cashier, sale, tender, code).await;
                debug_assert!(second.is_err() || payment.finality() == Finality::Unpaid, "one live payment per sale");
            }
            Cashier::Cancels { after_s } => {
                self.pass(after_s).await;
                self.till.cancel(Actor::Cashier, &payment.id).await?;
            }
        }
        self.wait_for_the_end(payment, out).await
    }

    /// A few minutes at the counter, then the sale is parked and the queue moves on.
    async fn wait_for_the_end(&mut self, begun: Payment, out: &mut Out) -> Result<Payment, CliError> {
        let mut payment = self.current(&begun)?;
        for _ in 0..150 {
            if SaleEvent::last_word(&payment).is_some() {
                break;
            }
            self.pass(1).await;
            payment = self.current(&payment)?;
        }
        self.conclude(&payment, out);
        Ok(payment)
    }

    fn conclude(&mut self, payment: &Payment, out: &mut Out) {
        if payment.finality() == Finality::Paid {
            self.last_paid = Some(payment.id.clone());
        }
        let unknown = || SaleEvent::Unknown { payment: payment.id.clone() };
        let event = SaleEvent::last_word(payment).unwrap_or_else(unknown);
        out.result(&event, || last_word_in_words(&event, payment));
    }

    /// Money goes back for the last sale that was paid, as far as something is left of it.
    async fn give_back(&mut self, back: Option<Return>, out: &mut Out) -> Result<(), CliError> {
        let (Some(Return { percent, times }), Some(id)) = (back, self.last_paid.clone()) else { return Ok(()) };
        let Some(payment) = self.till.read(|reader| reader.payment(&id))? else { return Ok(()) };
        let part = Money::new(payment.amount.minor * percent / 100, payment.amount.currency);
        for _ in 0..times {
            match self.till.refund(Actor::Cashier, &id, Some(part), Some("brought back")).await {
                Ok(refund) => {
                    self.pass(4).await;
                    let now = self.till.read(|reader| reader.refund(&refund.id))?.unwrap_or(refund);
                    out.result(&RefundEvent::of(&now), || refund_in_words(&now));
                }
                Err(SyncError::Refund(why)) => out.say(&format!("no refund: {why}")),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    async fn wait_for_code(&self, begun: Payment) -> Result<Payment, CliError> {
        let mut payment = begun;
        for _ in 0..60 {
            self.till.run_due().await;
            payment = self.current(&payment)?;
            if payment.payload().is_some() || payment.finality() != Finality::Open {
                break;
            }
            self.clock.advance(1_000);
        }
        Ok(payment)
    }

    fn show(&mut self, payment: &Payment, out: &mut Out) {
        if let Some(event) = SaleEvent::qr(payment) {
            let first = self.shown.is_empty();
            self.shown.insert(payment.id.clone());
            out.result(&event, || match first {
                true => qr_in_words(payment),
                false => payment.payload().unwrap_or_default().to_owned(),
            });
        }
    }

    async fn act(&self, payment: &Payment, wallet: WalletApp, customer: Customer) -> Result<(), CliError> {
        let world = self.acquirer.world();
        let payload = payment.payload().unwrap_or_default().to_owned();
        let claimed = payment.finality() == Finality::Claimed;
        match customer {
            Customer::Pays { after_s } => {
                self.pass(after_s).await;
                let _ = world.scan_with(&payload, wallet, Mood::Pays);
            }
            // A local QR has no wallet to decline it; that customer only pretends to have paid.
            Customer::Declined { .. } if claimed => {}
            Customer::Declined { after_s } => {
                self.pass(after_s).await;
                let _ = world.decline(payment.id.as_str());
            }
            Customer::ChangesMind { after_s } => {
                self.pass(after_s).await;
                self.till.cancel(Actor::Cashier, &payment.id).await?;
            }
            Customer::PaysWhileCancelling { after_s } => {
                self.pass(after_s).await;
                let _ = world.scan_with(&payload, wallet, Mood::Pays);
                self.till.cancel(Actor::Cashier, &payment.id).await?;
            }
            Customer::Leaves => {}
        }
        Ok(())
    }

    /// Lets `seconds` pass, with everything the engine does in them.
    async fn pass(&self, seconds: i64) {
        let end = self.clock.monotonic_ms().saturating_add(seconds.saturating_mul(1000));
        loop {
            self.till.refresh_rates_if_due().await;
            let wait = self.till.run_due().await.unwrap_or(1_000).clamp(1, 1_000);
            let left = end.saturating_sub(self.clock.monotonic_ms());
            if left <= 0 {
                return;
            }
            self.clock.advance(wait.min(left));
        }
    }

    fn current(&self, payment: &Payment) -> Result<Payment, CliError> {
        Ok(self.till.read(|reader| reader.payment(&payment.id))?.unwrap_or_else(|| payment.clone()))
    }

    async fn settle(&self, out: &mut Out) -> Result<(), CliError> {
        self.acquirer.world().heal_line();
        self.acquirer.world().calm();
        self.till.try_line_now().await;
        let end = self.clock.monotonic_ms().saturating_add(EVENING_S * 1000);
        while self.clock.monotonic_ms() < end {
            let open = self.till.read(|reader| {
                let mut open = reader.refunds_owed()?.len();
                // A local QR is watched for two days, paid or not: tomorrow's work.
                reader.all_payments(true, |payment, _| open += usize::from(payment.tender != Tender::LocalQr))?;
                Ok(open)
            })?;
            if open == 0 {
                break;
            }
            self.pass(10).await;
        }
        // Claims nobody ever paid stay claims; those that were paid are found in one more round.
        self.pass(1_300).await;
        out.say("--- closing time: everything owed was asked for\n");
        Ok(())
    }

    async fn compare(&self, out: &mut Out) -> Result<Exit, CliError> {
        let currency = self.till.config().shop.currency;
        let today = day_in(&self.till.config().shop.timezone, self.clock.now());
        let lines = self.till.read(|reader| reader.totals(today))?;
        for line in &lines {
            out.result(&TotalsLine::from(line), || totals::in_words(line));
        }
        let world = self.acquirer.world();
        let compared = self.till.read(|reader| truth::compare(reader, &world, Money::zero(currency)))?;
        let theirs = self.statements(currency).await?;
        compared.differences.iter().for_each(|difference| out.note(&format!("maneki: {difference}")));
        let equal = compared.differences.is_empty() && compared.till == theirs;
        let checked = store::verify_home(&self.home.path().join(DATABASE), None)?;
        store::rebuild_check(&self.home.path().join(DATABASE))?;
        let settled = Settled {
            event: "settled",
            equal,
            till: compared.till,
            refunded: compared.refunded,
            statement: theirs,
            records: checked.records,
            journal_head: hex(&checked.head),
        };
        out.result(&settled, || in_words(&settled, currency));
        Ok(if equal { Exit::Done } else { Exit::Broken })
    }

    /// What both wallets' statements say was charged and not taken back. WeChat Pay's comes over the wire as every
    /// morning; Alipay+ delivers files.
    async fn statements(&self, currency: Currency) -> Result<Sum, CliError> {
        let beijing = TimeZone::get("Asia/Shanghai").unwrap_or(TimeZone::UTC);
        let world = self.acquirer.world();
        let days: BTreeSet<Day> = std::iter::successors(Some(MORNING), |at| Some(at.plus_seconds(3_600)))
            .take_while(|at| *at <= self.clock.now())
            .chain([self.clock.now()])
            .map(|at| day_in(&beijing, at))
            .collect();
        let mut charged = truth::Statements::default();
        for day in days {
            if let Some(wechat) = self.till.acquirer(Tender::Wechat) {
                charged.add_wechat(&wechat.statement(day).await?);
            }
            charged.add_alipay(&world.alipay_statement(day).text);
        }
        Ok(charged.sum(currency))
    }
}

fn in_words(settled: &Settled, currency: Currency) -> String {
    let Settled { till, statement, refunded, equal, records, journal_head, .. } = settled;
    format!(
        "\nTill:       {} wallet payments, {} {currency}\nStatements: {} wallet payments, {} {currency}\n{}\n\
         Refunded:   {} times, {} {currency}\nJournal:    {records} records, chain verified, head {journal_head}",
        till.count,
        till.amount,
        statement.count,
        statement.amount,
        if *equal { "            equal, payment by payment, payer by payer" } else { "            THEY DIFFER" },
        refunded.count,
        refunded.amount,
    )
}

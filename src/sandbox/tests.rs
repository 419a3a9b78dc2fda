//! The sandbox seen from the wire, with a signer and a client of the tests' own.

mod alipay;
mod certificates;
mod coupons;
mod days;
mod faults;
mod home;
mod quick;
mod refunds;
mod reports;
mod wallet;
mod web;

use super::{Accounts, Options, Running, Sandbox, World, rate};
use crate::clock::Clock;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::time::Timestamp;
use crate::entropy::Entropy;
use serde_json::{Value, json};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::OnceLock;

/// 2026-11-22 14:00 in Beijing.
const AFTERNOON: Timestamp = Timestamp::from_ms(1_795_327_200_000);

const NO: &str = "01K8ZV4T9QW7C2N5M3XYA";

/// One pair of keys for all tests; making them is slow.
fn accounts() -> Accounts {
    static MADE: OnceLock<Accounts> = OnceLock::new();
    MADE.get_or_init(|| Accounts::generate(&Entropy::seeded(1)).expect("accounts")).clone()
}

struct Shop {
    running: Running,
    world: World,
    clock: Clock,
    nonces: Entropy,
}

struct Got {
    status: u16,
    head: String,
    body: String,
}

impl Got {
    fn header(&self, name: &str) -> Option<&str> {
        let named = |line: &&str| line.split_once(':').is_some_and(|(key, _)| key.eq_ignore_ascii_case(name));
        self.head.lines().find(named).and_then(|line| line.split_once(':')).map(|(_, value)| value.trim())
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("JSON")
    }

    fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or("").to_owned()
    }

    fn is_signed_over(&self, text: &str) -> bool {
        let (Some(at), Some(nonce), Some(signature)) =
            (self.header("Wechatpay-Timestamp"), self.header("Wechatpay-Nonce"), self.header("Wechatpay-Signature"))
        else {
            return false;
        };
        assert_eq!(self.header("Wechatpay-Serial"), Some(accounts().platform_id()));
        accounts().platform_signed(format!("{at}\n{nonce}\n{text}\n").as_bytes(), signature)
    }

    fn is_signed(&self) -> bool {
        self.is_signed_over(&self.body)
    }
}

fn shop() -> Shop {
    shop_with(|_| ())
}

fn shop_with(change: impl FnOnce(&mut Options)) -> Shop {
    let clock = Clock::virtual_at(AFTERNOON);
    let mut options = Options::new(7, clock.clone(), accounts());
    change(&mut options);
    let running = Sandbox::launch(options).expect("a sandbox");
    Shop { world: running.world(), running, clock, nonces: Entropy::seeded(3) }
}

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("EUR").expect("EUR"))
}

fn order(no: &str, total: i64) -> Value {
    json!({
        "appid": accounts().appid(),
        "mchid": accounts().mchid(),
        "description": "Maison Lumière",
        "out_trade_no": no,
        "notify_url": "https://pay.example.org/wechat/notify",
        "trade_type": "NATIVE",
        "merchant_category_code": "5947",
        "time_expire": "2026-11-22T14:10:00+08:00",
        "amount": { "total": total, "currency": "EUR" },
    })
}

impl Shop {
    /// Sends bytes and reads until the server closes; nothing when it closes without an answer.
    fn raw(&self, request: &str) -> std::io::Result<Option<Got>> {
        let mut stream = TcpStream::connect(self.running.addr())?;
        stream.write_all(request.as_bytes())?;
        let mut bytes = Vec::new();
        // A connection that is torn down on purpose may end in a reset.
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8(bytes).expect("UTF-8");
        let Some((head, body)) = text.split_once("\r\n\r\n") else { return Ok(None) };
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
        Ok(Some(Got { status, head: head.to_owned(), body: body.to_owned() }))
    }

    fn authorization(&self, method: &str, path: &str, body: &str) -> String {
        let (at, nonce) = (self.clock.now().ms() / 1000, self.nonces.nonce());
        let signature = accounts().sign_as_merchant(format!("{method}\n{path}\n{at}\n{nonce}\n{body}\n").as_bytes());
        format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"{}\",nonce_str=\"{nonce}\",timestamp=\"{at}\",serial_no=\"{}\",signature=\"{signature}\"",
            accounts().mchid(),
            accounts().merchant_serial()
        )
    }

    fn request(&self, method: &str, path: &str, authorization: &str, body: &str) -> String {
        format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nUser-Agent: test\r\nAccept: application/json\r\n\
             Content-Type: application/json\r\nAuthorization: {authorization}\r\nContent-Length: {}\r\n\r\n{body}",
            self.running.addr(),
            body.len()
        )
    }

    fn signed(&self, method: &str, path: &str, body: &str) -> Option<Got> {
        let authorization = self.authorization(method, path, body);
        self.raw(&self.request(method, path, &authorization, body)).expect("a connection")
    }

    fn send(&self, method: &str, path: &str, body: &str) -> Got {
        self.signed(method, path, body).expect("an answer")
    }

    fn create(&self, body: &Value) -> Got {
        self.send("POST", "/v3/global/transactions/native", &body.to_string())
    }

    fn code(&self, no: &str, total: i64) -> String {
        let got = self.create(&order(no, total));
        assert_eq!(got.status, 200, "{}", got.body);
        got.json()["code_url"].as_str().expect("a code").to_owned()
    }

    fn query(&self, no: &str) -> Got {
        self.send("GET", &format!("/v3/global/transactions/out-trade-no/{no}?mchid={}", accounts().mchid()), "")
    }

    fn state(&self, no: &str) -> String {
        self.query(no).json()["trade_state"].as_str().unwrap_or("").to_owned()
    }

    fn close(&self, no: &str) -> Got {
        let body = json!({ "mchid": accounts().mchid() }).to_string();
        self.send("POST", &format!("/v3/global/transactions/out-trade-no/{no}/close"), &body)
    }

    fn payer(&self, amount: Money) -> Money {
        rate::payer(7, amount, self.clock.now()).expect("a rate")
    }
}

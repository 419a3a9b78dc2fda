//! The one scan field: whatever a scanner reads, or a person types there, is recognised here.
//!
//! Nothing is guessed. A text is a payment code only if a wallet could have issued it; everything else
//! has an outcome of its own, so that the cashier is told what was scanned and what to do. A payment
//! code never leaves this module but inside a [`PaymentCode`], which no message, log or panic can show.
//!
//! Sources: WeChat Pay, "Important Parameters" and "Quick Pay" (overseas); Antom, "pay (user-presented
//! mode)"; Alipay+, "Code format"; EMV QR Code Specification, Consumer-Presented Mode 5.1.1; GS1 General
//! Specifications 7.9 (check digits); ISO/IEC 15424 (the identifiers scanners put in front).

mod frame;
#[cfg(test)]
mod tests;

use super::id::PaymentId;
use super::payment::Tender;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;

/// The longest text of a scan that means something: an EMV consumer code (EMV CPM 5.1.1).
pub const LONGEST: usize = 512;

/// A burst of fewer keys than this is no scan (the usual rule of scan routers).
const SHORTEST: usize = 3;

/// The longest product code that is kept: what a Code 128 on a label holds.
const LONGEST_PRODUCT: usize = 80;

/// A run of digits longer than a GTIN may be a payment code that was read badly; such a text is neither
/// shown nor kept as a product's.
const LONGEST_NUMBER: usize = 14;

/// What a receipt's code begins with, so that another shop's label is not taken for it.
pub const RECEIPT_PREFIX: &str = "MANEKI:";

/// The first bytes (`85 05 "CPV0"`) of an EMV consumer code in base64.
const EMV_CONSUMER: &str = "hQVDUFY";

/// Which wallets a payment code belongs to, and so which acquirer is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// WeChat Pay.
    Wechat,
    /// Alipay and the partner wallets of Alipay+; which one it was, only the answer tells.
    Alipay,
}

impl Family {
    /// The tender that pays with it.
    pub const fn tender(self) -> Tender {
        match self {
            Self::Wechat => Tender::Wechat,
            Self::Alipay => Tender::Alipay,
        }
    }
}

/// The payment code of a customer: it moves money once, within about a minute, without another word.
///
/// It lives in memory only and is wiped there when it is dropped. It cannot be printed; who sends it to
/// the acquirer calls [`PaymentCode::expose`]. Copies are possible because messages of windows are
/// copied on their way; every copy is wiped on its own.
#[derive(Clone)]
pub struct PaymentCode(SecretString);

impl PaymentCode {
    fn new(digits: &str) -> Self {
        Self(SecretString::from(digits))
    }

    /// The digits, for the body of the one request that needs them.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Reads a payment code that was given as such, for example with `--code`.
    ///
    /// # Errors
    /// [`NotACode`]: what was given instead, in words that repeat nothing of it.
    pub fn parse(text: &str, shop_country: &str) -> Result<(Family, Self), NotACode> {
        match recognise(text, shop_country) {
            Scanned::Pay { family, code } => Ok((family, code)),
            Scanned::HongKong => Err(NotACode::HongKong),
            Scanned::UnionPay => Err(NotACode::UnionPay),
            Scanned::EmvConsumer => Err(NotACode::EmvConsumer),
            Scanned::Receipt(_) => Err(NotACode::Receipt),
            Scanned::Product(_) => Err(NotACode::Product),
            Scanned::Noise(noise) => Err(NotACode::Noise(noise)),
        }
    }
}

impl fmt::Debug for PaymentCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("PaymentCode(…)")
    }
}

impl PartialEq for PaymentCode {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for PaymentCode {}

/// What a scan was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scanned {
    /// A customer's payment code; it counts only while a payment waits for one.
    Pay {
        /// Whose.
        family: Family,
        /// The code.
        code: PaymentCode,
    },
    /// The code of a WeChat Pay HK wallet, which pays in Hong Kong only.
    HongKong,
    /// A UnionPay (Cloud QuickPass) code, which no acquirer of this till takes.
    UnionPay,
    /// An EMV consumer-presented code, which no acquirer of this till takes.
    EmvConsumer,
    /// A receipt of a till: its payment.
    Receipt(PaymentId),
    /// A product's code. Kept for later; the till has no products yet.
    Product(String),
    /// Nothing the till knows.
    Noise(Noise),
}

/// Why a scan means nothing. Every reason says what to do; none repeats what was scanned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Noise {
    /// Nothing but spaces and line ends.
    #[error("nothing was read; scan again")]
    Empty,
    /// One or two characters.
    #[error("only a piece of a code was read; scan again")]
    TooShort,
    /// Longer than any code.
    #[error("what was read is longer than any code; scan again, one code only")]
    TooLong,
    /// Two codes in one burst. Which one the customer meant is not guessed.
    #[error("two codes at once; scan again, one code only")]
    TwoCodes,
    /// Digits typed through a Chinese or Japanese input method.
    #[error("the digits arrived full-width; switch the keyboard's input method off and scan again")]
    FullWidth,
    /// Letters outside ASCII.
    #[error("what was read is text and no code; scan the code on the customer's phone again")]
    Foreign,
    /// Control characters inside.
    #[error("what was read holds control characters; scan again, or set the scanner to plain text")]
    Control,
    /// A number as long as a payment code that no wallet issues, or a code that was read badly.
    #[error("this is no code a wallet issues, or it was read badly; ask for a fresh code and scan again")]
    Unissued,
    /// A product's number with a wrong check digit.
    #[error("the check digit of this product number is wrong; scan again")]
    CheckDigit,
    /// A web address, or the code with which a customer receives money.
    #[error("this code is not for paying; ask the customer to open the page \"Pay\" and scan the code there")]
    Address,
    /// An EMV merchant code, such as the one on the shop's own counter.
    #[error("this is a shop's code; scan the code on the customer's phone")]
    ShopCode,
}

/// Why a text that was given as a payment code is none, in words that repeat nothing of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACode {
    /// [`Scanned::HongKong`]
    #[error("this is a WeChat Pay HK wallet, which cannot pay here; ask for another wallet, or cash")]
    HongKong,
    /// [`Scanned::UnionPay`]
    #[error("this is a UnionPay code, which cannot pay here; ask for WeChat Pay or Alipay, or cash")]
    UnionPay,
    /// [`Scanned::EmvConsumer`]
    #[error("this is a card scheme's code, which cannot pay here; ask for WeChat Pay or Alipay, or cash")]
    EmvConsumer,
    /// [`Scanned::Receipt`]
    #[error("this is a receipt's code; scan the code on the customer's phone")]
    Receipt,
    /// [`Scanned::Product`]
    #[error(
        "this is no payment code but a product's or a label's; a payment code has 16 to 32 digits; scan the code on the customer's phone"
    )]
    Product,
    /// [`Scanned::Noise`]
    #[error(transparent)]
    Noise(Noise),
}

impl NotACode {
    /// Whether no wallet could have issued it: wrong usage, where the others are codes of wallets that
    /// cannot pay here.
    pub const fn is_unissued(self) -> bool {
        !matches!(self, Self::HongKong | Self::UnionPay | Self::EmvConsumer)
    }
}

/// What `raw`, all of one burst, is, in a shop of `shop_country` (ISO 3166 alpha-2).
///
/// The caller's `raw` may hold a payment code: wipe it.
pub fn recognise(raw: &str, shop_country: &str) -> Scanned {
    let mut parts = frame::parts(raw);
    let (Some(text), next) = (parts.next(), parts.next()) else { return Scanned::Noise(Noise::Empty) };
    if next.is_some() {
        return Scanned::Noise(Noise::TwoCodes);
    }
    if text.len() > LONGEST {
        return Scanned::Noise(Noise::TooLong);
    }
    if is_digits(text) {
        return number(text, shop_country);
    }
    match frame::groups(text) {
        Some(Ok(joined)) => number(&joined, shop_country),
        Some(Err(noise)) => Scanned::Noise(noise),
        None => words(text),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number: a payment code, a product's, or nothing.
fn number(digits: &str, shop_country: &str) -> Scanned {
    let pay = |family| Scanned::Pay { family, code: PaymentCode::new(digits) };
    match issuer(digits) {
        Some(Issuer::Wechat) => pay(Family::Wechat),
        Some(Issuer::HongKong) if shop_country.eq_ignore_ascii_case("HK") => pay(Family::Wechat),
        Some(Issuer::HongKong) => Scanned::HongKong,
        Some(Issuer::Alipay) if is_twice_the_same(digits) => Scanned::Noise(Noise::TwoCodes),
        Some(Issuer::Alipay) => pay(Family::Alipay),
        Some(Issuer::UnionPay) => Scanned::UnionPay,
        None => match digits.len() {
            short if short < SHORTEST => Scanned::Noise(Noise::TooShort),
            8 | 12 | 13 | 14 if !is_gtin(digits) => Scanned::Noise(Noise::CheckDigit),
            ..=LONGEST_NUMBER => Scanned::Product(digits.to_owned()),
            _ if is_two_codes(digits) => Scanned::Noise(Noise::TwoCodes),
            _ => Scanned::Noise(Noise::Unissued),
        },
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Issuer {
    Wechat,
    HongKong,
    Alipay,
    UnionPay,
}

/// Who could have issued the code `digits`.
///
/// - WeChat Pay: 18 digits that begin with 10 to 14; 15 is a Hong Kong wallet ("Important Parameters").
///   The page for shops with both wallets ("Use Case", fusion wallet) also lists 160. No other wallet
///   uses 16, so such a code is sent: a code WeChat Pay does not know costs one refusal, a code the till
///   does not know costs the sale.
/// - Alipay: 16 to 24 digits that begin with 25 to 30 (Antom); Alipay+ reserves lengths up to 32 ("Code
///   format") and asks to support them.
/// - UnionPay: 62 and 17 digits more.
fn issuer(digits: &str) -> Option<Issuer> {
    let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| digits.starts_with(prefix));
    match digits.len() {
        18 if begins(&["10", "11", "12", "13", "14", "160"]) => Some(Issuer::Wechat),
        18 if begins(&["15"]) => Some(Issuer::HongKong),
        16..=32 if begins(&["25", "26", "27", "28", "29", "30"]) => Some(Issuer::Alipay),
        19 if begins(&["62"]) => Some(Issuer::UnionPay),
        _ => None,
    }
}

/// A scanner that fires twice makes one long number of two codes of 16 digits.
fn is_twice_the_same(digits: &str) -> bool {
    digits.len() == 32 && digits.split_at_checked(16).is_some_and(|(left, right)| left == right)
}

/// Whether `digits` are a payment code and another code, without anything between.
fn is_two_codes(digits: &str) -> bool {
    let is_one = |part: &str| issuer(part).is_some();
    (8..digits.len()).any(|at| {
        digits.split_at_checked(at).is_some_and(|(left, right)| {
            (is_one(left) && (is_one(right) || is_gtin(right))) || (is_gtin(left) && is_one(right))
        })
    })
}

/// EAN-8, UPC-A, EAN-13 or GTIN-14 with the right check digit: weights 3 and 1 from the right.
fn is_gtin(digits: &str) -> bool {
    if !matches!(digits.len(), 8 | 12 | 13 | 14) {
        return false;
    }
    let weighted = digits.bytes().rev().zip([1_u32, 3].into_iter().cycle());
    let sum: u32 = weighted.map(|(digit, weight)| u32::from(digit.saturating_sub(b'0')).saturating_mul(weight)).sum();
    sum.is_multiple_of(10)
}

/// A text that is not a number.
fn words(text: &str) -> Scanned {
    let noise = |noise| Scanned::Noise(noise);
    if text.chars().any(|each| ('０'..='９').contains(&each)) {
        return noise(Noise::FullWidth);
    }
    if text.chars().any(char::is_control) {
        return noise(Noise::Control);
    }
    if !text.is_ascii() {
        return noise(Noise::Foreign);
    }
    if text.get(..EMV_CONSUMER.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(EMV_CONSUMER)) {
        return emv_consumer(text);
    }
    if text.starts_with("000201") {
        return noise(Noise::ShopCode);
    }
    if text.contains("://") {
        return noise(Noise::Address);
    }
    if let Some(id) = receipt(text) {
        return Scanned::Receipt(id);
    }
    match text.len() {
        short if short < SHORTEST => noise(Noise::TooShort),
        _ if longest_run(text) > LONGEST_NUMBER => noise(Noise::Unissued),
        ..=LONGEST_PRODUCT => Scanned::Product(text.to_owned()),
        _ => noise(Noise::TooLong),
    }
}

fn longest_run(text: &str) -> usize {
    text.split(|each: char| !each.is_ascii_digit()).map(str::len).max().unwrap_or(0)
}

/// EMV CPM 5.1.1: base64 of BER-TLV. Only that it could be one is checked; nobody here can be paid with it.
fn emv_consumer(text: &str) -> Scanned {
    let body = text.trim_end_matches('=');
    let is_base64 = text.len().saturating_sub(body.len()) <= 2
        && body.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'));
    match text.matches(EMV_CONSUMER).count() {
        2.. => Scanned::Noise(Noise::TwoCodes),
        1 if is_base64 && text.starts_with(EMV_CONSUMER) => Scanned::EmvConsumer,
        _ => Scanned::Noise(Noise::Unissued),
    }
}

/// The payment of a receipt: [`RECEIPT_PREFIX`] and its id, or the bare id. A scanner with a stuck shift
/// key changes the case of letters, which means nothing in an id the till makes.
fn receipt(text: &str) -> Option<PaymentId> {
    let begins = text.get(..RECEIPT_PREFIX.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(RECEIPT_PREFIX));
    let id = if begins { text.get(RECEIPT_PREFIX.len()..)? } else { text };
    PaymentId::printed(&id.to_ascii_uppercase())
}

/// Digits put together again; wiped like the code they may be.
type Joined = Zeroizing<String>;

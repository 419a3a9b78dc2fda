//! The merchant account of each scheme.

use super::{Account, Assigned, Content, Part, Profile, Wrong, digits};

/// A template has at most 99 characters (EMV MPM 4.2).
const LONGEST: usize = 99;

pub(super) fn of(profile: Profile, assigned: &Assigned<'_>) -> Result<Account, Vec<Wrong>> {
    let mut reading = Reading { profile, given: assigned, wrong: Vec::new() };
    let account = match profile {
        Profile::Free => free(&mut reading),
        Profile::UnionPay => union_pay(&mut reading),
        Profile::PromptPay => prompt_pay(&mut reading),
        Profile::PayNow => pay_now(&mut reading),
        Profile::DuitNow => duit_now(&mut reading),
        Profile::QrPh => qr_ph(&mut reading),
        Profile::Jpqr => jpqr(&mut reading),
        Profile::Khqr => khqr(&mut reading),
        Profile::VietQr => viet_qr(&mut reading),
    };
    let length = length(&account.content);
    if length > LONGEST {
        let text = format!("makes template {:02} {length} characters long; at most {LONGEST} fit", account.tag);
        reading.wrong("account", text);
    }
    if reading.wrong.is_empty() { Ok(account) } else { Err(reading.wrong) }
}

fn length(content: &Content) -> usize {
    let sized = |text: &str| text.chars().count().saturating_add(4);
    match content {
        Content::Whole(text) => text.chars().count(),
        Content::Parts(parts) => parts.iter().fold(0_usize, |sum, (_, part)| {
            sum.saturating_add(match part {
                Part::Text(text) => sized(text),
                Part::Inside(inside) => inside.iter().fold(4, |sum, (_, text)| sum.saturating_add(sized(text))),
                Part::LastDay => sized("YYYYMMDD"),
            })
        }),
    }
}

/// What was assigned, read for one profile.
struct Reading<'a> {
    profile: Profile,
    given: &'a Assigned<'a>,
    wrong: Vec<Wrong>,
}

impl Reading<'_> {
    fn wrong(&mut self, key: &'static str, text: String) {
        self.wrong.push(Wrong { key, text });
    }

    /// The tag: one of `allowed`, the first of which is meant when nothing is said.
    fn tag(&mut self, allowed: &[u8]) -> u8 {
        let usual = allowed.first().copied().unwrap_or(26);
        let Some(text) = self.given.template else { return usual };
        let found = allowed.iter().find(|tag| format!("{tag:02}") == text);
        if let Some(tag) = found {
            return *tag;
        }
        let right: Vec<_> = allowed.iter().map(|tag| format!("\"{tag:02}\"")).collect();
        let right = format!("write {}, or leave it out", right.join(" or "));
        self.wrong("template", format!("is {text:?}, which is not where {} stands; {right}", self.profile.word()));
        usual
    }

    /// The identifier, which the scheme fixes; it may be left out.
    fn guid(&mut self, right: &str) -> (u8, Part) {
        if self.given.guid.is_some_and(|guid| guid != right) {
            let found = self.given.guid.unwrap_or_default();
            let scheme = self.profile.word();
            self.wrong("guid", format!("is {found:?}, which is not {scheme}'s; write {right:?}, or leave it out"));
        }
        text(0, right)
    }

    /// Keys of this profile's accounts, beside the account itself; the others have no place.
    fn only(&mut self, known: &[&str]) {
        let optional = [
            ("guid", self.given.guid),
            ("bank", self.given.bank),
            ("merchant_id", self.given.merchant_id),
            ("service", self.given.service),
        ];
        for (key, value) in optional {
            if value.is_some() && !known.contains(&key) {
                self.wrong(key, format!("has no place in a code of {}; remove it", self.profile.word()));
            }
        }
    }

    fn account(&mut self, right: &str, fits: impl Fn(&str) -> bool) -> String {
        self.required("account", Some(self.given.account), right, fits)
    }

    /// A key that this profile needs, or its account means nothing.
    fn required(&mut self, key: &'static str, value: Option<&str>, right: &str, fits: impl Fn(&str) -> bool) -> String {
        match value {
            Some(value) if fits(value) => return value.to_owned(),
            Some(value) => self.wrong(key, format!("is {value:?}; in {} it is {right}", self.profile.word())),
            None => self.wrong(key, format!("is missing; {} needs {right}", self.profile.word())),
        }
        String::new()
    }
}

fn text(tag: u8, value: &str) -> (u8, Part) {
    (tag, Part::Text(value.to_owned()))
}

fn parts(tag: u8, parts: Vec<(u8, Part)>) -> Account {
    Account { tag, content: Content::Parts(parts) }
}

fn is_number(value: &str, length: usize) -> bool {
    value.len() == length && value.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_plain(value: &str, longest: usize) -> bool {
    (1..=longest).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_printable(value: &str, longest: usize) -> bool {
    (1..=longest).contains(&value.len()) && value.bytes().all(|byte| (0x20..=0x7e).contains(&byte))
}

/// Whatever was assigned, in the general form (EMV MPM tables 4.1 and 4.2): below 26 the account is the
/// value, from 26 on the GUID names the scheme.
fn free(reading: &mut Reading<'_>) -> Account {
    let every: Vec<u8> = std::iter::once(26).chain(2..=25).chain(27..=51).collect();
    if reading.given.template.is_none() {
        reading.wrong("template", "is missing; write for example template = \"26\"".to_owned());
    }
    let tag = reading.tag(&every);
    let account = reading.account("1 to 99 printable ASCII characters", |text| is_printable(text, LONGEST));
    reading.only(&["guid"]);
    if tag < 26 {
        if reading.given.guid.is_some() {
            reading.wrong("guid", format!("has no place in template {tag:02}; remove it, or use 26 to 51"));
        }
        return Account { tag, content: Content::Whole(account) };
    }
    let right = "the scheme's identifier, 1 to 32 characters, for example \"com.example.scheme\"";
    let guid = reading.required("guid", reading.given.guid, right, |text| is_printable(text, 32));
    parts(tag, vec![text(0, &guid), text(1, &account)])
}

/// UnionPay: tags 15 and 16 (EMV MPM table 4.1). The value is 31 characters, which fit two institution
/// numbers of eight and a merchant number of fifteen; that reading is not confirmed, so only the length and
/// the characters are checked. Source: a code in the tests of dongri/emv-qrcode.
fn union_pay(reading: &mut Reading<'_>) -> Account {
    reading.only(&[]);
    let tag = reading.tag(&[15, 16]);
    let right = "31 letters and digits, as the acquirer assigned them";
    let account = reading.account(right, |text| text.len() == 31 && is_plain(text, 31));
    Account { tag, content: Content::Whole(account) }
}

/// PromptPay, credit transfer (Bank of Thailand, Thai QR Code Payment Standard: tag 29): 01 a mobile number,
/// 02 a national or tax number, 03 an e-wallet. Bill payment (tag 30) is not offered: its reference has room
/// for 20 characters, a payment's id has 21. Bank accounts (04) are reserved in the standard.
fn prompt_pay(reading: &mut Reading<'_>) -> Account {
    reading.only(&["guid"]);
    let tag = reading.tag(&[29]);
    let guid = reading.guid("A000000677010111");
    let is_mobile = |text: &str| is_number(text, 13) && text.starts_with("0066");
    let is_person = |text: &str| is_number(text, 13) && !text.starts_with("0066") && digits::thai(text);
    let is_wallet = |text: &str| is_number(text, 15);
    let right = "a mobile number (0066 and nine digits), a national or tax number (13 digits with a right check \
                 digit) or an e-wallet (15 digits)";
    let account = reading.account(right, |text| is_mobile(text) || is_person(text) || is_wallet(text));
    let sub = match &account {
        mobile if is_mobile(mobile) => 1,
        person if is_number(person, 13) => 2,
        _ => 3,
    };
    parts(tag, vec![guid, text(sub, &account)])
}

/// PayNow in SGQR: tag 26; 01 the kind of proxy (0 mobile, 2 UEN), 02 the proxy, 03 whether the amount may
/// be changed (0: no), 04 the last day. Sources: codes of public builders that agree on it (chengkiang's
/// gist, VirgilZhao/paynow, Odoo's l10n_sg). A UEN may carry a suffix of three characters.
fn pay_now(reading: &mut Reading<'_>) -> Account {
    reading.only(&["guid"]);
    let tag = reading.tag(&[26]);
    let guid = reading.guid("SG.PAYNOW");
    let is_mobile = |text: &str| text.strip_prefix("+65").is_some_and(|rest| is_number(rest, 8));
    let is_uen = |text: &str| digits::uen(text) || with_suffix(text).is_some_and(digits::uen);
    let right = "a UEN with a right check letter, for example 201403121W, or a mobile number +65 and eight digits";
    let account = reading.account(right, |text| is_mobile(text) || is_uen(text));
    let kind = if is_mobile(&account) { "0" } else { "2" };
    parts(tag, vec![guid, text(1, kind), text(2, &account), text(3, "0"), (4, Part::LastDay)])
}

/// The UEN before a suffix of three letters or digits.
fn with_suffix(text: &str) -> Option<&str> {
    let (uen, suffix) = text.split_at_checked(text.len().checked_sub(3)?)?;
    suffix.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()).then_some(uen)
}

/// DuitNow QR (PayNet): tag 26; 01 the acquirer (6 digits), 02 the merchant or QR number (1 to 28). Source: a
/// public compilation of PayNet's pages and of codes in use, and those codes. They begin with 000202 where
/// EMV MPM says 01; the till follows EMV, and that every app reads it is not confirmed.
fn duit_now(reading: &mut Reading<'_>) -> Account {
    reading.only(&["guid", "bank"]);
    let tag = reading.tag(&[26]);
    let guid = reading.guid("A0000006150001");
    let right = "the acquirer's number, six digits, for example 588734";
    let bank = reading.required("bank", reading.given.bank, right, |text| is_number(text, 6));
    let account = reading.account("the merchant's number, 1 to 28 letters and digits", |text| is_plain(text, 28));
    postal_code(reading, 5, false);
    parts(tag, vec![guid, text(1, &bank), text(2, &account)])
}

/// QR Ph: payments to merchants in tag 28 (`ph.ppmi.p2m`: 01 the acquirer's BIC, 03 the merchant's number, 05
/// three digits the acquirer assigns), to persons in tag 27 (`com.p2pqrpay`: 01 BIC, 02 InstaPay's 99964403,
/// 04 the account). Sources: codes in use (mvallim, steplix, ingonoka's "What is in the QR code", PayMongo's
/// reference); what 05 means is not confirmed, so it is configured as `service`.
fn qr_ph(reading: &mut Reading<'_>) -> Account {
    let to_person = reading.given.guid == Some("com.p2pqrpay") || reading.given.template == Some("27");
    reading.only(if to_person { &["guid", "bank"] } else { &["guid", "bank", "service"] });
    let tag = reading.tag(if to_person { &[27] } else { &[28] });
    let guid = reading.guid(if to_person { "com.p2pqrpay" } else { "ph.ppmi.p2m" });
    let is_bic = |text: &str| text.len() == 11 && text.get(4..6) == Some("PH") && digits::is_bic(text);
    let right = "the bank's BIC, eleven characters with PH in the middle, for example BOPIPHMMXXX";
    let bank = reading.required("bank", reading.given.bank, right, is_bic);
    let account = reading.account("the assigned number, 1 to 25 characters", |text| is_printable(text, 25));
    if to_person {
        return parts(tag, vec![guid, text(1, &bank), text(2, "99964403"), text(4, &account)]);
    }
    let right = "three digits, as the acquirer assigned them, for example 000";
    let service = reading.required("service", reading.given.service, right, |text| is_number(text, 3));
    parts(tag, vec![guid, text(1, &bank), text(3, &account), text(5, &service)])
}

/// JPQR (Payments Japan, MPM guideline): tag 26; the JPQR number of 29 digits in four levels of 13, 4, 6 and
/// 6; the postal code (61) and the name in Japanese (64) are required. Source: mercari/go-emv-code.
fn jpqr(reading: &mut Reading<'_>) -> Account {
    reading.only(&["guid"]);
    let tag = reading.tag(&[26]);
    let guid = reading.guid("jp.or.paymentsjapan");
    let account = reading.account("the JPQR number, 29 digits", |text| is_number(text, 29));
    postal_code(reading, 7, true);
    let right = "the merchant's name in Japanese (tag 64), up to 25 characters";
    reading.required("merchant_name_local", reading.given.local_name, right, |_| true);
    let level = |from: usize, to: usize| account.get(from..to).unwrap_or_default().to_owned();
    let levels = [(1, level(0, 13)), (2, level(13, 17)), (3, level(17, 23)), (4, level(23, 29))];
    parts(tag, std::iter::once(guid).chain(levels.map(|(sub, value)| (sub, Part::Text(value)))).collect())
}

/// KHQR (National Bank of Cambodia): a person's account in tag 29 (00 the Bakong account, 02 the bank), a
/// merchant's in tag 30 (00, 01 the merchant's number, 02 the bank). There is no GUID: 00 is the account.
/// Sources: mrrhak/khqr_sdk and ishinvin/ts-khqr, which rebuild the bank's own kit.
fn khqr(reading: &mut Reading<'_>) -> Account {
    reading.only(&["bank", "merchant_id"]);
    let is_merchant = reading.given.merchant_id.is_some() || reading.given.template == Some("30");
    let tag = reading.tag(if is_merchant { &[30] } else { &[29] });
    let right = "a Bakong account, up to 32 characters with one @, for example shop@aclb";
    let account = reading.account(right, is_bakong);
    let right = "1 to 32 printable characters";
    let mut found = vec![text(0, &account)];
    if is_merchant {
        let id = reading.required("merchant_id", reading.given.merchant_id, right, |text| is_printable(text, 32));
        found.push(text(1, &id));
    }
    if is_merchant || reading.given.bank.is_some() {
        let bank = reading.required("bank", reading.given.bank, right, |text| is_printable(text, 32));
        found.push(text(2, &bank));
    }
    parts(tag, found)
}

fn is_bakong(text: &str) -> bool {
    let sides = text.split_once('@').filter(|(name, bank)| !name.is_empty() && !bank.is_empty() && !bank.contains('@'));
    sides.is_some() && is_printable(text, 32) && !text.contains(' ')
}

/// VietQR (NAPAS, transfers by QR): tag 38; 01 holds the bank (00, six digits) and the account (01, up to 19)
/// inside, 02 the service: QRIBFTTA to an account, QRIBFTTC to a card. Source: subiz/vietqr and
/// giautm/emvqr-go, which follow NAPAS' format. QRPUSH needs a contract's own fields and is not offered.
fn viet_qr(reading: &mut Reading<'_>) -> Account {
    reading.only(&["guid", "bank", "service"]);
    let tag = reading.tag(&[38]);
    let guid = reading.guid("A000000727");
    let bank = reading.required("bank", reading.given.bank, "the bank's BIN, six digits, for example 970436", |text| {
        is_number(text, 6)
    });
    let service = reading.given.service.unwrap_or("QRIBFTTA");
    let right = "QRIBFTTA for an account (usual) or QRIBFTTC for a card";
    let service = reading.required("service", Some(service), right, |text| matches!(text, "QRIBFTTA" | "QRIBFTTC"));
    let account = if service == "QRIBFTTC" {
        reading.account("a card number with a right check digit", digits::luhn)
    } else {
        reading.account("an account number, 1 to 19 letters and digits", |text| is_plain(text, 19))
    };
    parts(tag, vec![guid, (1, Part::Inside(vec![(0, bank), (1, account)])), text(2, &service)])
}

fn postal_code(reading: &mut Reading<'_>, length: usize, needed: bool) {
    let right = format!("{length} digits");
    if needed || reading.given.postal_code.is_some() {
        reading.required("postal_code", reading.given.postal_code, &right, |text| is_number(text, length));
    }
}

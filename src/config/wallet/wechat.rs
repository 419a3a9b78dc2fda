//! `[wechat]`.

use super::super::check;
use super::super::problem::quoted;
use super::super::read::{Files, secret};
use super::super::section::Section;
use super::super::{Identity, PlatformKey, RefundFrom, Wechat};
use super::{decimals, or_default, word};
use std::path::Path;

const EXAMPLE_KEY: &str = r#"{ id = "4DC7…", key = "file:wechat-platform.pem" }"#;

const KEYS: [&str; 19] = [
    "base_url",
    "identity",
    "merchant_serial",
    "private_key",
    "api_v3_key",
    "api_v2_key",
    "platform_keys",
    "notify_url",
    "code_seconds",
    "scan_seconds",
    "poll_ms",
    "reverse_after_seconds",
    "refund_gap_seconds",
    "refund_from",
    "goods_tag",
    "campaign",
    "currencies",
    "connect_timeout_ms",
    "request_timeout_ms",
];

pub(in super::super) fn wechat(section: &Section<'_>, home: &Path, files: Files) -> Option<Wechat> {
    section.only(&KEYS);
    let base_url = section.text("base_url", "\"https://apihk.mch.weixin.qq.com\"", check::base_url);
    let identity = identity(section);
    let merchant_serial = section.text("merchant_serial", "\"1B7B…\"", check::serial);
    let private_key = secret(section, "private_key", home, files);
    let optional = |key: &str| section.has(key).then(|| secret(section, key, home, files)).flatten();
    let (api_v3_key, api_v2_key) = (optional("api_v3_key"), optional("api_v2_key"));
    let platform_keys = platform_keys(section, home, files);
    let notify_url = section.text("notify_url", "\"https://pay.example.org/wechat/notify\"", check::notify_url);
    if notify_url.as_deref().is_some_and(check::is_private) {
        section.warning("notify_url", "is an address inside a private network, which WeChat Pay may refuse");
    }
    let code_seconds = section.number("code_seconds", &(60..=7200), Some(300));
    let scan_seconds = section.number("scan_seconds", &(20..=300), Some(45));
    let poll_ms = section.number("poll_ms", &(1000..=10_000), Some(3000));
    let reverse_after_seconds = section.number("reverse_after_seconds", &(0..=60), Some(15));
    let refund_gap_seconds = section.number("refund_gap_seconds", &(0..=600), Some(60));
    let refund_from = or_default(section, "refund_from", RefundFrom::default(), "\"unsettled\"", refund_from);
    let goods_tag = section.text_if_present("goods_tag", "\"GOLDENWEEK\"", |text| check::name(text, 32));
    let campaign = section.text_if_present("campaign", "\"golden-week\"", |text| word(text, 32));
    let connect_timeout_ms = section.number("connect_timeout_ms", &(100..=60_000), Some(5000));
    let request_timeout_ms = section.number("request_timeout_ms", &(500..=120_000), Some(10_000));
    Some(Wechat {
        base_url: base_url?,
        identity: identity?,
        merchant_serial: merchant_serial?,
        private_key: private_key?,
        api_v3_key,
        api_v2_key,
        platform_keys: platform_keys?,
        notify_url: notify_url?,
        code_seconds: code_seconds?,
        scan_seconds: scan_seconds?,
        poll_ms: poll_ms?,
        reverse_after_seconds: reverse_after_seconds?,
        refund_gap_seconds: refund_gap_seconds?,
        refund_from: refund_from?,
        goods_tag,
        campaign,
        currencies: decimals(section),
        connect_timeout_ms: connect_timeout_ms?,
        request_timeout_ms: request_timeout_ms?,
    })
}

fn refund_from(text: &str) -> Result<RefundFrom, String> {
    match text {
        "unsettled" => Ok(RefundFrom::Unsettled),
        "recharge" => Ok(RefundFrom::Recharge),
        _ => Err(format!("{} is no pool of money; there are unsettled and recharge", quoted(text))),
    }
}

/// Either shape, whole, and not both: WeChat Pay refuses a request that mixes them.
fn identity(section: &Section<'_>) -> Option<Identity> {
    const SHAPES: &str =
        "write { mchid, appid } for a merchant of its own, or { sp_mchid, sp_appid, sub_mchid } behind an institution";
    let who = section.section("identity", SHAPES)?;
    let (direct, institution) = (["mchid", "appid"], ["sp_mchid", "sp_appid", "sub_mchid", "sub_appid"]);
    who.only(&["mchid", "appid", "sp_mchid", "sp_appid", "sub_mchid", "sub_appid"]);
    let number = |key: &str| who.text(key, "\"1900000109\"", check::merchant_number);
    let app = |key: &str| who.text(key, "\"wx8888888888888888\"", check::app_id);
    match (direct.iter().any(|key| who.has(key)), institution.iter().any(|key| who.has(key))) {
        (true, true) => {
            section.problem("identity", format!("mixes two shapes; {SHAPES}"));
            None
        }
        (false, false) => {
            section.problem("identity", format!("says nothing; {SHAPES}"));
            None
        }
        (true, false) => {
            let (mchid, appid) = (number("mchid"), app("appid"));
            Some(Identity::Direct { mchid: mchid?, appid: appid? })
        }
        (false, true) => {
            let (sp_mchid, sp_appid, sub_mchid) = (number("sp_mchid"), app("sp_appid"), number("sub_mchid"));
            let sub_appid = who.has("sub_appid").then(|| app("sub_appid")).flatten();
            Some(Identity::Institution { sp_mchid: sp_mchid?, sp_appid: sp_appid?, sub_mchid: sub_mchid?, sub_appid })
        }
    }
}

fn platform_keys(section: &Section<'_>, home: &Path, files: Files) -> Option<Vec<PlatformKey>> {
    const KEY: &str = "platform_keys";
    let example = format!("[{EXAMPLE_KEY}]");
    let items = if section.has(KEY) { section.list(KEY, &example)? } else { Vec::new() };
    if items.is_empty() && !section.has("api_v3_key") {
        let found = if section.has(KEY) { "is empty" } else { "is missing" };
        let why = "without a key of the platform no answer can be trusted";
        let right = "or name api_v3_key, with which the platform's certificates are downloaded";
        section.problem(KEY, format!("{found}; {why}; write for example {example}, {right}"));
    }
    let mut keys: Vec<PlatformKey> = Vec::new();
    for entry in items {
        let Some(item) = section.item(KEY, entry, EXAMPLE_KEY) else { continue };
        item.only(&["id", "key"]);
        let id = item.text("id", "\"4DC7…\"", check::key_id);
        let key = secret(&item, "key", home, files);
        let (Some(id), Some(key)) = (id, key) else { continue };
        if keys.iter().any(|other| other.id.eq_ignore_ascii_case(&id)) {
            item.problem("id", "is named twice; every key has an id of its own");
        }
        keys.push(PlatformKey { id, key });
    }
    Some(keys)
}

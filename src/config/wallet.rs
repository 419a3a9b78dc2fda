//! The sections of the tenders: `[wechat]` and `[local_qr]`.

use super::check;
use super::read::{Files, secret};
use super::section::Section;
use super::{Identity, LocalQr, PlatformKey, Wechat};
use std::path::Path;

const EXAMPLE_KEY: &str = r#"{ id = "4DC7…", key = "file:wechat-platform.pem" }"#;

pub(super) fn wechat(section: &Section<'_>, home: &Path, files: Files) -> Option<Wechat> {
    section.only(&[
        "base_url",
        "identity",
        "merchant_serial",
        "private_key",
        "api_v3_key",
        "api_v2_key",
        "platform_keys",
        "notify_url",
        "code_seconds",
        "connect_timeout_ms",
        "request_timeout_ms",
    ]);
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
        connect_timeout_ms: connect_timeout_ms?,
        request_timeout_ms: request_timeout_ms?,
    })
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
    let items = section.list(KEY, &format!("[{EXAMPLE_KEY}]"))?;
    if items.is_empty() {
        let why = "without a key of the platform no answer can be trusted";
        section.problem(KEY, format!("is empty; {why}; write for example [{EXAMPLE_KEY}]"));
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

/// `[local_qr]`, within the lengths of EMV MPM table 4.1 ff.
pub(super) fn local_qr(section: &Section<'_>) -> Option<LocalQr> {
    section.only(&["template", "guid", "account", "merchant_name", "merchant_name_local", "merchant_city"]);
    let template = section.text("template", "\"26\"", check::template);
    let guid = section.text_if_present("guid", "\"com.example.scheme\"", |text| check::ascii(text, 32));
    let account = section.text("account", "\"1234567890\"", |text| check::ascii(text, 99));
    let merchant_name = section.text("merchant_name", "\"MAISON LUMIERE\"", |text| check::ascii(text, 25));
    let local = section.text_if_present("merchant_name_local", "\"光之屋\"", |text| check::name(text, 25));
    let merchant_city = section.text("merchant_city", "\"PARIS\"", |text| check::ascii(text, 15));
    if let Some(template) = &template {
        shape(section, template.as_str(), guid.as_deref(), account.as_deref());
    }
    Some(LocalQr {
        template: template?,
        guid,
        account: account?,
        merchant_name: merchant_name?,
        merchant_name_local: local,
        merchant_city: merchant_city?,
    })
}

/// Below 26 a scheme has its own tag and the account is all of it; from 26 on the GUID names the scheme.
fn shape(section: &Section<'_>, template: &str, guid: Option<&str>, account: Option<&str>) {
    let has_guid = section.has("guid");
    if template < "26" {
        if has_guid {
            section.problem("guid", format!("has no place in template {template}; remove it, or use 26 to 51"));
        }
        return;
    }
    if !has_guid {
        let example = "for example guid = \"com.example.scheme\"";
        section.problem("guid", format!("is missing; template {template} needs the scheme's identifier, {example}"));
    }
    let inside = guid.map_or(0, str::len).saturating_add(account.map_or(0, str::len)).saturating_add(8);
    if inside > 99 {
        section.problem("account", format!("makes template {template} {inside} characters long; at most 99 fit"));
    }
}

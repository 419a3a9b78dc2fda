//! The ready-made home.

use super::super::{HomeShop, SandboxError, orders_file};
use super::*;

fn written() -> (tempfile::TempDir, HomeShop) {
    let dir = tempfile::tempdir().expect("a folder");
    let shop = HomeShop::paris().expect("Paris");
    accounts().write_home(dir.path(), "http://127.0.0.1:18765", &shop).expect("written");
    (dir, shop)
}

#[test]
fn a_home_is_complete_private_and_never_overwritten() {
    let (dir, shop) = written();
    let text = std::fs::read_to_string(dir.path().join("config.toml")).expect("a configuration");
    let config: toml::Table = text.parse().expect("TOML");
    assert_eq!(config["shop"]["name"].as_str(), Some("Maison Lumière"));
    assert_eq!(config["wechat"]["identity"]["mchid"].as_str(), Some(accounts().mchid()));
    assert_eq!(config["offline"]["per_sale_max"].as_str(), Some("200"));
    let wechat = config["wechat"].as_table().expect("a table");
    let platform = wechat["platform_keys"][0]["key"].as_str();
    let alipay = config["alipay"].as_table().expect("a table");
    assert!(alipay["client_id"].as_str().is_some_and(|id| id.starts_with("SANDBOX_")));
    assert_eq!(alipay["base_url"], wechat["base_url"]);
    for file in [
        wechat["private_key"].as_str(),
        wechat["api_v3_key"].as_str(),
        wechat["api_v2_key"].as_str(),
        platform,
        alipay["private_key"].as_str(),
        alipay["public_key"].as_str(),
    ] {
        let path = dir.path().join(file.and_then(|name| name.strip_prefix("file:")).expect("a file"));
        assert!(path.is_file(), "{path:?}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(&path).expect("there").permissions().mode();
            assert_eq!(mode & 0o077, 0, "{path:?}");
        }
    }
    let again = accounts().write_home(dir.path(), "http://127.0.0.1:1", &shop);
    assert!(matches!(again, Err(SandboxError::HomeExists(_))));
    assert_eq!(std::fs::read_to_string(dir.path().join("config.toml")).expect("still there"), text);
}

#[test]
fn a_sandbox_started_again_has_its_keys_and_its_truth() {
    let (dir, _) = written();
    let code = {
        let shop = shop_with(|options| options.store = Some(orders_file(dir.path())));
        shop.code("01K8ZV4T9QW7C2N5M3XYB", 7);
        shop.world.pay("01K8ZV4T9QW7C2N5M3XYB").expect("paid");
        shop.code(NO, 1250)
    };
    let home = Accounts::load_home(dir.path()).expect("readable").expect("a home");
    assert_eq!(home.base_url, "http://127.0.0.1:18765");
    assert_eq!(home.accounts.merchant_private_key_pem(), accounts().merchant_private_key_pem());
    let shop = shop_with(|options| {
        options.accounts = home.accounts;
        options.store = Some(orders_file(dir.path()));
    });
    assert_eq!(shop.world.charges().len(), 1);
    assert!(shop.world.scan(&code, "o").is_ok());
    assert_eq!(shop.state(NO), "SUCCESS");
    assert!(Accounts::load_home(&dir.path().join("elsewhere")).expect("nothing").is_none());
}

#[test]
fn secrets_are_not_in_debug_text() {
    let text = format!("{:?}", accounts());
    assert!(!text.contains("PRIVATE") && !text.contains(accounts().api_v2_key()), "{text}");
}

//! Platform certificates: downloaded, decrypted, changed in the middle of a day.

use super::*;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::CertificateDer;
use std::collections::BTreeMap;

fn certified() -> Shop {
    shop_with(|options| options.accounts = accounts().with_certificates().expect("accounts"))
}

const PATH: &str = "/v3/global/certificates";

/// The certificates of an answer in DER by their serial numbers.
fn opened(listed: &Value) -> BTreeMap<String, Vec<u8>> {
    let open = |one: &Value| {
        let sealed = &one["encrypt_certificate"];
        assert_eq!(sealed["algorithm"], "AEAD_AES_256_GCM");
        let text = |name: &str| sealed[name].as_str().expect(name).to_owned();
        let key = UnboundKey::new(&AES_256_GCM, accounts().api_v3_key().as_bytes()).expect("a key of 32 bytes");
        let nonce = Nonce::try_assume_unique_for_key(text("nonce").as_bytes()).expect("12 bytes");
        let mut bytes = STANDARD.decode(text("ciphertext")).expect("base64");
        let aad = Aad::from(text("associated_data").into_bytes());
        let plain = LessSafeKey::new(key).open_in_place(nonce, aad, &mut bytes).expect("decrypted");
        let pem = String::from_utf8(plain.to_vec()).expect("PEM");
        assert!(pem.starts_with("-----BEGIN CERTIFICATE-----"), "{pem}");
        let body: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
        (one["serial_no"].as_str().expect("a serial").to_owned(), STANDARD.decode(body).expect("DER"))
    };
    listed["data"].as_array().expect("a list").iter().map(open).collect()
}

/// Whether the answer is signed by the key in the certificate it names.
fn fits(got: &Got, certificates: &BTreeMap<String, Vec<u8>>) -> bool {
    let header = |name: &str| got.header(name).expect(name).to_owned();
    let Some(der) = certificates.get(&header("Wechatpay-Serial")) else { return false };
    let der = CertificateDer::from(der.clone());
    let parsed = webpki::EndEntityCert::try_from(&der).expect("an X.509 certificate of version 3");
    let spki = parsed.subject_public_key_info();
    let (at, nonce) = (header("Wechatpay-Timestamp"), header("Wechatpay-Nonce"));
    let signature = STANDARD.decode(header("Wechatpay-Signature")).expect("base64");
    let text = format!("{at}\n{nonce}\n{}\n", got.body);
    UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, spki.as_ref()).verify(text.as_bytes(), &signature).is_ok()
}

#[test]
fn the_first_download_is_signed_by_a_certificate_in_itself() {
    let shop = certified();
    let got = shop.send("GET", PATH, "");
    let certificates = opened(&got.json());
    assert_eq!(certificates.len(), 1);
    assert!(fits(&got, &certificates));
    let serial = certificates.keys().next().expect("one");
    assert_eq!((serial.len(), serial == shop.world.accounts().platform_id()), (40, true));
    let listed = got.json();
    let time = |name: &str| crate::clock::parse_rfc3339(listed["data"][0][name].as_str().expect(name)).expect(name);
    assert!(time("effective_time") < AFTERNOON && AFTERNOON < time("expire_time"));
}

#[test]
fn a_certificate_changes_in_the_middle_of_a_day() {
    let shop = certified();
    let before = opened(&shop.send("GET", PATH, "").json());
    let announced = shop.world.announce_certificate().expect("a key").expect("a serial");
    let both = opened(&shop.send("GET", PATH, "").json());
    assert!(both.len() == 2 && both.contains_key(&announced));
    let old = shop.create(&order(NO, 100));
    assert!(fits(&old, &before), "announced, not used");
    assert_eq!(shop.world.rotate_certificate().expect("a key"), Some(announced.clone()));
    let new = shop.query(NO);
    assert_eq!(new.header("Wechatpay-Serial"), Some(announced.as_str()));
    assert!(!fits(&new, &before) && fits(&new, &both));
    let third = shop.world.rotate_certificate().expect("a key").expect("made on the spot");
    let got = shop.send("GET", PATH, "");
    let all = opened(&got.json());
    assert!(all.len() == 3 && all.contains_key(&third) && fits(&got, &all), "the old ones stay listed");
}

#[test]
fn in_public_key_mode_nothing_rotates() {
    let shop = shop();
    assert_eq!(shop.world.rotate_certificate().expect("nothing to do"), None);
    assert!(shop.create(&order(NO, 100)).is_signed());
    assert_eq!(shop.send("GET", PATH, "").code(), "RESOURCE_NOT_EXISTS");
}

#[test]
fn a_home_with_certificates_names_no_platform_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let certified = accounts().with_certificates().expect("accounts");
    let shop = super::super::HomeShop::paris().expect("Paris");
    certified.write_home(folder.path(), "http://127.0.0.1:18765", &shop).expect("written");
    let text = std::fs::read_to_string(folder.path().join("config.toml")).expect("a configuration");
    let config: toml::Table = text.parse().expect("TOML");
    assert!(config["wechat"].get("platform_keys").is_none() && config["wechat"].get("notify_url").is_some());
    let again = Accounts::load_home(folder.path()).expect("readable").expect("a home").accounts;
    assert!(again.has_certificates());
    assert_eq!(again.platform_id(), certified.platform_id());
}

//! A self-signed X.509 certificate, written by hand (RFC 5280, 4.1; X.690 for the encoding).

use crate::domain::time::Timestamp;
use crate::sandbox::SandboxError;
use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair;
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const NULL: u8 = 0x05;
const OBJECT: u8 = 0x06;
const UTF8: u8 = 0x0c;
const PRINTABLE: u8 = 0x13;
const UTC_TIME: u8 = 0x17;
const BOOLEAN: u8 = 0x01;
const VERSION: u8 = 0xa0;
const EXTENSIONS: u8 = 0xa3;

/// sha256WithRSAEncryption.
const SHA256_RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b];
const COUNTRY: &[u8] = &[0x55, 0x04, 0x06];
const ORGANISATION: &[u8] = &[0x55, 0x04, 0x0a];
const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];
const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 0x13];
const KEY_USAGE: &[u8] = &[0x55, 0x1d, 0x0f];

/// The certificate of `key` with a serial number in hexadecimal digits.
///
/// # Errors
/// When the crypto library cannot encode or sign.
pub(super) fn certificate(
    serial: &str,
    key: &KeyPair,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<u8>, SandboxError> {
    let public: PublicKeyX509Der<'_> = key.public_key().as_der().map_err(|_| SandboxError::Key)?;
    let algorithm = object(SEQUENCE, &[object(OBJECT, SHA256_RSA), object(NULL, &[])].concat());
    let name = name();
    let usage = [
        extension(BASIC_CONSTRAINTS, &object(SEQUENCE, &[])),
        // digitalSignature: one bit, seven unused.
        extension(KEY_USAGE, &object(BIT_STRING, &[7, 0x80])),
    ];
    let body = [
        object(VERSION, &object(INTEGER, &[2])),
        object(INTEGER, &hex(serial)?),
        algorithm.clone(),
        name.clone(),
        object(SEQUENCE, &[time(from), time(until)].concat()),
        name,
        public.as_ref().to_vec(),
        object(EXTENSIONS, &object(SEQUENCE, &usage.concat())),
    ];
    let body = object(SEQUENCE, &body.concat());
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), &body, &mut signature).map_err(|_| SandboxError::Key)?;
    signature.insert(0, 0);
    Ok(object(SEQUENCE, &[body, algorithm, object(BIT_STRING, &signature)].concat()))
}

fn name() -> Vec<u8> {
    let part = |kind: &[u8], tag: u8, text: &str| {
        let pair = [object(OBJECT, kind), object(tag, text.as_bytes())].concat();
        object(SET, &object(SEQUENCE, &pair))
    };
    let parts = [
        part(COUNTRY, PRINTABLE, "CN"),
        part(ORGANISATION, UTF8, "Maneki sandbox"),
        part(COMMON_NAME, UTF8, "Pretend platform"),
    ];
    object(SEQUENCE, &parts.concat())
}

/// A critical extension.
fn extension(kind: &[u8], value: &[u8]) -> Vec<u8> {
    let parts = [object(OBJECT, kind), object(BOOLEAN, &[0xff]), object(OCTET_STRING, value)];
    object(SEQUENCE, &parts.concat())
}

/// Two digits of the year are enough until 2049.
fn time(at: Timestamp) -> Vec<u8> {
    let text = crate::clock::zoned(&jiff::tz::TimeZone::UTC, at).strftime("%y%m%d%H%M%SZ").to_string();
    object(UTC_TIME, text.as_bytes())
}

fn hex(digits: &str) -> Result<Vec<u8>, SandboxError> {
    let pair = |at: usize| digits.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    (0..digits.len()).step_by(2).map(|at| pair(at).ok_or(SandboxError::Key)).collect()
}

/// Tag, length, value.
fn object(tag: u8, value: &[u8]) -> Vec<u8> {
    let length = value.len().to_be_bytes();
    let mut bytes = vec![tag];
    if value.len() < 0x80 {
        bytes.extend(length.last());
    } else {
        let digits: Vec<u8> = length.into_iter().skip_while(|byte| *byte == 0).collect();
        bytes.push(0x80 | u8::try_from(digits.len()).unwrap_or(0));
        bytes.extend(digits);
    }
    bytes.extend_from_slice(value);
    bytes
}

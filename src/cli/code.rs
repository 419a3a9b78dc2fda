//! The customer's payment code of `sale --code`, which must leave no trace.

use super::CliError;
use crate::domain::scan::{Family, LONGEST, PaymentCode};
use secrecy::zeroize::Zeroizing;
use std::fs::File;
use std::io::Read;

/// Reads `--code DIGITS`, or a code from standard input for `-`.
///
/// # Errors
/// A code no wallet could have issued is wrong usage; one that cannot pay here is not paid. Neither message repeats it.
pub fn read(given: &str, shop_country: &str) -> Result<(Family, PaymentCode), CliError> {
    let parsed = match given {
        "-" => PaymentCode::parse(&from_standard_input()?, shop_country),
        digits => PaymentCode::parse(digits, shop_country),
    };
    parsed.map_err(CliError::Code)
}

/// Past the standard library's own buffer, which would keep the code as long as the program runs.
fn from_standard_input() -> Result<Zeroizing<String>, CliError> {
    let failed = |source| CliError::Io { what: "the code could not be read from standard input".to_owned(), source };
    let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST + 2));
    // One byte more than any code has: what is longer is no code.
    let most = u64::try_from(LONGEST + 1).unwrap_or(u64::MAX);
    standard_input().and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(failed)?;
    let text = Zeroizing::new(std::str::from_utf8(&bytes).unwrap_or("?").to_owned());
    Ok(Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()))
}

#[cfg(unix)]
fn standard_input() -> std::io::Result<File> {
    use std::os::fd::AsFd as _;
    std::io::stdin().as_fd().try_clone_to_owned().map(File::from)
}

#[cfg(windows)]
fn standard_input() -> std::io::Result<File> {
    use std::os::windows::io::AsHandle as _;
    std::io::stdin().as_handle().try_clone_to_owned().map(File::from)
}

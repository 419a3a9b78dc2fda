//! The PIN before the settings: kept as a salted, slow hash in a file only the till's user can read.
//!
//! A few digits are no secret from somebody who can read that file; the PIN keeps honest people from
//! changing what is not theirs to change. It protects no key and no money.

use super::KeyError;
use crate::entropy::Entropy;
use aws_lc_rs::pbkdf2::{self, PBKDF2_HMAC_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fs;
use std::io::{self, Write as _};
use std::num::NonZeroU32;
use std::path::Path;

/// The file in the till's home.
pub const FILE: &str = "settings.pin";
/// In the till's home while the till is locked: closing the program does not open it.
pub const LOCKED: &str = "till.locked";
/// A tenth of a second on an old PC.
const ROUNDS: NonZeroU32 = NonZeroU32::new(100_000).unwrap();
const SALT: usize = 16;
const HASH: usize = 32;

/// Whether the settings have a PIN. A file that cannot be read counts as one: what is locked stays locked.
pub fn is_set(home: &Path) -> bool {
    is_there(&home.join(FILE))
}

/// Whether the till was left locked.
pub fn is_locked(home: &Path) -> bool {
    is_set(home) && is_there(&home.join(LOCKED))
}

/// Notes that the till is locked, or is not any more.
///
/// # Errors
/// [`KeyError::File`] when the note cannot be written or removed.
pub fn set_locked(home: &Path, locked: bool) -> Result<(), KeyError> {
    let path = home.join(LOCKED);
    let done = if locked { fs::write(&path, []) } else { fs::remove_file(&path) };
    match done {
        Err(source) if locked || source.kind() != io::ErrorKind::NotFound => Err(KeyError::File { path, source }),
        _ => Ok(()),
    }
}

/// Only what is certainly not there is not there.
fn is_there(path: &Path) -> bool {
    !matches!(fs::symlink_metadata(path), Err(error) if error.kind() == io::ErrorKind::NotFound)
}

/// Whether `digits` are the PIN.
pub fn is_right(home: &Path, digits: &str) -> bool {
    let Ok(text) = fs::read_to_string(home.join(FILE)) else { return false };
    let Some((salt, hash)) = text.trim().split_once(' ') else { return false };
    match (STANDARD.decode(salt), STANDARD.decode(hash)) {
        (Ok(salt), Ok(hash)) => pbkdf2::verify(PBKDF2_HMAC_SHA256, ROUNDS, &salt, digits.as_bytes(), &hash).is_ok(),
        _ => false,
    }
}

/// Sets the PIN, or removes it.
///
/// # Errors
/// [`KeyError::File`] when the file cannot be written or removed.
pub fn set(home: &Path, digits: Option<&str>, entropy: &Entropy) -> Result<(), KeyError> {
    let path = home.join(FILE);
    let failed = |source| KeyError::File { path: path.clone(), source };
    let Some(digits) = digits else {
        return match fs::remove_file(&path) {
            Err(source) if source.kind() != io::ErrorKind::NotFound => Err(failed(source)),
            _ => Ok(()),
        };
    };
    let mut salt = [0_u8; SALT];
    entropy.fill(&mut salt);
    let mut hash = [0_u8; HASH];
    pbkdf2::derive(PBKDF2_HMAC_SHA256, ROUNDS, &salt, digits.as_bytes(), &mut hash);
    let line = format!("{} {}\n", STANDARD.encode(salt), STANDARD.encode(hash));
    let write = || -> io::Result<()> {
        // A temporary file is the owner's only, on every platform.
        let mut file = tempfile::NamedTempFile::new_in(home)?;
        file.write_all(line.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(&path).map(drop).map_err(|error| error.error)
    };
    write().map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_compared_by_its_hash_and_can_be_removed() {
        let home = tempfile::tempdir().expect("a folder");
        let home = home.path();
        assert!(!is_set(home) && !is_right(home, "") && !is_right(home, "2468"));
        set(home, Some("2468"), &Entropy::seeded(1)).expect("set");
        assert!(is_set(home) && is_right(home, "2468"));
        for wrong in ["", "246", "24680", "8642"] {
            assert!(!is_right(home, wrong), "{wrong}");
        }
        let text = fs::read_to_string(home.join(FILE)).expect("a file");
        assert!(!text.contains("2468"), "{text}");
        fs::write(home.join(FILE), "damaged").expect("written");
        assert!(is_set(home) && !is_right(home, "2468"), "what is locked stays locked");
        set(home, None, &Entropy::seeded(1)).expect("removed");
        assert!(!is_set(home));
    }

    #[test]
    fn a_till_stays_locked_as_long_as_there_is_a_pin() {
        let home = tempfile::tempdir().expect("a folder");
        let home = home.path();
        set_locked(home, true).expect("locked");
        assert!(!is_locked(home), "without a PIN nobody could open it");
        set(home, Some("2468"), &Entropy::seeded(1)).expect("set");
        assert!(is_locked(home));
        for _ in 0..2 {
            set_locked(home, false).expect("opened");
            assert!(!is_locked(home));
        }
    }
}

//! The till's own signing key, and the signed notes that anchor its journal outside the machine.
//!
//! A checkpoint is a C2SP `tlog-checkpoint`: the origin, the number of records and the hash of the
//! last one, signed with Ed25519 in the C2SP `signed-note` form. Any program that reads those two
//! specifications can check it with nothing but the till's public key.

pub mod pin;

use crate::entropy::Entropy;
use aws_lc_rs::digest;
use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// What stands before the 32 secret bytes in an Ed25519 PKCS#8 file (RFC 8410 §7).
const PKCS8_PREFIX: [u8; 16] = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
const PEM_BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
const PEM_END: &str = "-----END PRIVATE KEY-----";
/// The signature type "Ed25519" of a C2SP signed note.
const NOTE_ED25519: u8 = 1;

/// A key or a signed note cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The key file cannot be read or written.
    #[error("the till's key {} cannot be used; check that the folder exists and belongs to you", path.display())]
    File { path: PathBuf, source: io::Error },
    /// The key file holds something else than an Ed25519 key.
    #[error("{} is not an Ed25519 private key (PKCS#8 in PEM); put the till's key back from your copy", path.display())]
    NotAKey { path: PathBuf },
    /// The system's cryptography refused to work.
    #[error("the till's signing key could not be used by this machine's cryptography")]
    Crypto,
    /// The text is no public key in any form we read.
    #[error(
        "this is not a public key; give its 32 bytes in base64 or hex, a verifier key «name+hash+key», or a file that holds one of these"
    )]
    NotAPublicKey,
    /// The note does not have the shape of a checkpoint.
    #[error("the checkpoint is not a signed note: {0}")]
    Note(&'static str),
    /// No signature of the note was made by the key.
    #[error("the checkpoint was not signed by this key")]
    Signature,
}

/// The Ed25519 key a till signs its journal with. It never leaves the till; `Debug` shows the public half.
pub struct TillKey(Ed25519KeyPair);

impl TillKey {
    /// Reads the key at `path`; makes one from `entropy` when there is none.
    ///
    /// The file is written beside its place, synced and moved there in one step, readable by its
    /// owner only. Two programs that start at once end with the same key.
    ///
    /// # Errors
    /// A file that cannot be read or written, or that holds something else.
    pub fn load_or_create(path: &Path, entropy: &Entropy) -> Result<Self, KeyError> {
        if let Some(key) = Self::load(path)? {
            return Ok(key);
        }
        let mut seed = [0; 32];
        entropy.fill(&mut seed);
        let created = Self::from_seed(&seed)?;
        match write_new(path, &pem(&seed)) {
            Ok(()) => Ok(created),
            Err(source) if source.kind() == io::ErrorKind::AlreadyExists => {
                Self::load(path)?.ok_or_else(|| KeyError::File { path: path.to_owned(), source })
            }
            Err(source) => Err(KeyError::File { path: path.to_owned(), source }),
        }
    }

    /// The key made of 32 secret bytes.
    ///
    /// # Errors
    /// [`KeyError::Crypto`] when the system's cryptography does not work.
    pub fn from_seed(seed: &[u8; 32]) -> Result<Self, KeyError> {
        Ed25519KeyPair::from_seed_unchecked(seed).map(Self).map_err(|_| KeyError::Crypto)
    }

    fn load(path: &Path) -> Result<Option<Self>, KeyError> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                return Err(KeyError::NotAKey { path: path.to_owned() });
            }
            Err(source) => return Err(KeyError::File { path: path.to_owned(), source }),
        };
        warn_if_shared(path);
        let not_a_key = || KeyError::NotAKey { path: path.to_owned() };
        let der = unpem(&text).ok_or_else(not_a_key)?;
        Ed25519KeyPair::from_pkcs8_maybe_unchecked(&der).map(|pair| Some(Self(pair))).map_err(|_| not_a_key())
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(self.0.public_key().as_ref());
        PublicKey(bytes)
    }

    /// The public half in standard base64, as the journal's first record holds it.
    pub fn public_base64(&self) -> String {
        self.public().to_base64()
    }

    /// The Ed25519 signature of `bytes`.
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        let mut signature = [0; 64];
        signature.copy_from_slice(self.0.sign(bytes).as_ref());
        signature
    }

    /// The signed checkpoint of till `till` over `size` records, the last of which has the hash `root`.
    pub fn checkpoint(&self, till: &str, size: u64, root: &[u8; 32]) -> String {
        let name = origin(till);
        let text = format!("{name}\n{size}\n{}\n", STANDARD.encode(root));
        let mut signed = self.public().note_id(&name).to_vec();
        signed.extend_from_slice(&self.sign(text.as_bytes()));
        format!("{text}\n\u{2014} {name} {}\n", STANDARD.encode(signed))
    }
}

impl fmt::Debug for TillKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "TillKey({})", self.public_base64())
    }
}

/// The public half of a till's key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// Reads standard base64, hex, or a C2SP verifier key `name+hash+base64(0x01 ‖ key)`.
    ///
    /// # Errors
    /// [`KeyError::NotAPublicKey`].
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let text = text.trim();
        let found = from_hex(text).or_else(|| verifier(text)).or_else(|| STANDARD.decode(text).ok());
        let bytes = found.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        bytes.map(Self).ok_or(KeyError::NotAPublicKey)
    }

    /// Reads a public key, or the file of that name that holds one.
    ///
    /// # Errors
    /// [`KeyError::NotAPublicKey`] when neither is one.
    pub fn parse_or_read(argument: &str) -> Result<Self, KeyError> {
        match (Self::parse(argument), std::fs::read_to_string(argument)) {
            (Ok(key), _) => Ok(key),
            (Err(_), Ok(text)) => Self::parse(&text),
            (Err(error), Err(_)) => Err(error),
        }
    }

    /// Standard base64.
    pub fn to_base64(&self) -> String {
        STANDARD.encode(self.0)
    }

    /// The C2SP verifier key for the notes of till `till`.
    pub fn verifier_key(&self, till: &str) -> String {
        let name = origin(till);
        let id = u32::from_be_bytes(self.note_id(&name));
        format!("{name}+{id:08x}+{}", STANDARD.encode([&[NOTE_ED25519][..], &self.0].concat()))
    }

    /// The key id of a signed note: SHA-256(name ‖ newline ‖ 0x01 ‖ key), four bytes of it.
    fn note_id(&self, name: &str) -> [u8; 4] {
        let bytes = [name.as_bytes(), b"\n", &[NOTE_ED25519], &self.0].concat();
        let mut id = [0; 4];
        id.iter_mut().zip(digest::digest(&digest::SHA256, &bytes).as_ref()).for_each(|(to, from)| *to = *from);
        id
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "PublicKey({})", self.to_base64())
    }
}

/// What a checkpoint says, once its signature was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedNote {
    /// The till's id.
    pub till: String,
    /// How many records stand before it.
    pub size: u64,
    /// The hash of the last of them.
    pub root: [u8; 32],
}

/// Checks a checkpoint note against the till's public key.
///
/// # Errors
/// [`KeyError::Note`] when it is not one, [`KeyError::Signature`] when no signature is the key's.
pub fn verify_checkpoint(note: &str, key: &PublicKey) -> Result<CheckedNote, KeyError> {
    let split = note.find("\n\n").ok_or(KeyError::Note("it has no blank line before the signature"))?;
    let (text, signatures) = (&note[..=split], &note[split + 2..]);
    let [name, size, root] = text.lines().collect::<Vec<_>>()[..] else {
        return Err(KeyError::Note("it must hold an origin, a size and a hash"));
    };
    let till = name.strip_prefix("maneki/").ok_or(KeyError::Note("its origin is not a till of Maneki"))?;
    let number = size.parse().ok().filter(|number: &u64| number.to_string() == size);
    let hash = STANDARD.decode(root).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    let (Some(size), Some(root)) = (number, hash) else {
        return Err(KeyError::Note("its size or its hash cannot be read"));
    };
    let ours = signatures.lines().any(|line| signed_by(line, name, text, key));
    if ours { Ok(CheckedNote { till: till.to_owned(), size, root }) } else { Err(KeyError::Signature) }
}

fn signed_by(line: &str, name: &str, text: &str, key: &PublicKey) -> bool {
    let Some((signer, encoded)) = line.strip_prefix("\u{2014} ").and_then(|rest| rest.split_once(' ')) else {
        return false;
    };
    let bytes = STANDARD.decode(encoded).unwrap_or_default();
    let Some((id, signature)) = bytes.split_first_chunk::<4>() else {
        return false;
    };
    let verified = || UnparsedPublicKey::new(&ED25519, &key.0).verify(text.as_bytes(), signature).is_ok();
    signer == name && *id == key.note_id(name) && verified()
}

fn origin(till: &str) -> String {
    format!("maneki/{till}")
}

fn verifier(text: &str) -> Option<Vec<u8>> {
    let mut parts = text.splitn(3, '+');
    let (name, hash, encoded) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes = STANDARD.decode(encoded).ok()?;
    let key = PublicKey(<[u8; 32]>::try_from(bytes.strip_prefix(&[NOTE_ED25519])?).ok()?);
    (from_hex(hash)? == key.note_id(name)).then(|| key.0.to_vec())
}

/// Bytes from lower- or upper-case hex.
fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    let pair = |pair: &[u8]| match pair {
        [high, low] => u8::try_from(digit(high)? * 16 + digit(low)?).ok(),
        _ => None,
    };
    text.as_bytes().chunks(2).map(pair).collect()
}

fn pem(seed: &[u8; 32]) -> String {
    let der = [&PKCS8_PREFIX[..], seed].concat();
    format!("{PEM_BEGIN}\n{}\n{PEM_END}\n", STANDARD.encode(der))
}

fn unpem(text: &str) -> Option<Vec<u8>> {
    let inner = text.trim().strip_prefix(PEM_BEGIN)?.strip_suffix(PEM_END)?;
    let joined: String = inner.chars().filter(|sign| !sign.is_ascii_whitespace()).collect();
    STANDARD.decode(joined).ok()
}

/// Writes a file that was not there, whole or not at all. Temporary files are the owner's alone.
fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map_err(|failed| failed.error)?;
    sync_folder(folder)
}

/// Makes a new or moved name durable. Windows needs no such step and cannot open a folder.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    std::fs::File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

#[cfg(unix)]
fn warn_if_shared(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::metadata(path).map_or(0, |meta| meta.permissions().mode());
    if mode & 0o077 != 0 {
        tracing::warn!(key = %path.display(), "other users of this machine can read the till's key; make it yours alone (chmod 600)");
    }
}

#[cfg(not(unix))]
fn warn_if_shared(_path: &Path) {}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> TillKey {
        TillKey::from_seed(&[7; 32]).expect("a key")
    }

    #[test]
    fn a_key_is_made_once_and_read_again() {
        let home = tempfile::tempdir().expect("a folder");
        let path = home.path().join("till.key");
        let made = TillKey::load_or_create(&path, &Entropy::seeded(1)).expect("made");
        let read = TillKey::load_or_create(&path, &Entropy::seeded(2)).expect("read");
        assert_eq!(made.public(), read.public());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&path).expect("meta").permissions().mode() & 0o777, 0o600);
        }
        std::fs::write(&path, "no key").expect("written");
        assert!(matches!(TillKey::load_or_create(&path, &Entropy::system()), Err(KeyError::NotAKey { .. })));
    }

    #[test]
    fn debug_shows_the_public_half_only() {
        assert_eq!(format!("{:?}", key()), format!("TillKey({})", key().public_base64()));
    }

    #[test]
    fn a_checkpoint_is_checked_by_its_own_key_only() {
        let note = key().checkpoint("paris-1", 42, &[3; 32]);
        let told = CheckedNote { till: "paris-1".to_owned(), size: 42, root: [3; 32] };
        assert_eq!(verify_checkpoint(&note, &key().public()).expect("ours"), told);
        let other = TillKey::from_seed(&[8; 32]).expect("a key").public();
        assert!(matches!(verify_checkpoint(&note, &other), Err(KeyError::Signature)));
    }

    #[test]
    fn no_byte_of_a_checkpoint_can_change() {
        let note = key().checkpoint("paris-1", 42, &[3; 32]);
        for at in 0..note.trim_end().len() {
            let mut bytes = note.clone().into_bytes();
            bytes[at] ^= 1;
            let accepted = String::from_utf8(bytes).is_ok_and(|text| verify_checkpoint(&text, &key().public()).is_ok());
            assert!(!accepted, "byte {at}");
        }
    }

    /// The example of RFC 8032 §7.1, test 1, so that our keys are everybody's Ed25519 keys.
    #[test]
    fn the_key_is_that_of_the_standard() {
        let seed = from_hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").expect("hex");
        let key = TillKey::from_seed(&seed.try_into().expect("32 bytes")).expect("a key");
        let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        assert_eq!(key.public(), PublicKey::parse(public).expect("hex"));
        assert_eq!(key.sign(b"")[..4], [0xe5, 0x56, 0x43, 0x00]);
    }

    #[test]
    fn a_public_key_is_read_in_every_form() {
        let public = key().public();
        let hex: String = public.0.iter().map(|byte| format!("{byte:02X}")).collect();
        let home = tempfile::tempdir().expect("a folder");
        let file = home.path().join("till.pub");
        std::fs::write(&file, public.verifier_key("paris-1")).expect("written");
        for text in [hex, public.to_base64(), public.verifier_key("paris-1"), file.display().to_string()] {
            assert_eq!(PublicKey::parse_or_read(&text).expect(&text), public);
        }
        let renamed = public.verifier_key("paris-1").replace("paris-1", "paris-2");
        for text in ["", "AAAA", "no such file", &renamed] {
            assert!(matches!(PublicKey::parse_or_read(text), Err(KeyError::NotAPublicKey)), "{text}");
        }
    }
}

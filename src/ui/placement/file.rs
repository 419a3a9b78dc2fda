//! The choice of a monitor in the till's home: `windows.toml`. Losing it costs one key press, so a damaged file is no error.

use super::Choice;
use std::io::{self, Write as _};
use std::path::Path;

/// Its name in the home.
const NAME: &str = "windows.toml";

#[derive(serde::Serialize, serde::Deserialize)]
struct Windows {
    customer: Choice,
}

/// The remembered choice; nothing when there is none, or none that can be read.
pub fn load(home: &Path) -> Option<Choice> {
    let path = home.join(NAME);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        Err(error) => {
            tracing::warn!(path = %path.display(), %error, "the place of the customer's window cannot be read");
            return None;
        }
    };
    match toml::from_str::<Windows>(&text) {
        Ok(windows) => Some(windows.customer),
        Err(error) => {
            tracing::warn!(path = %path.display(), error = error.message(), "the place of the customer's window is damaged");
            None
        }
    }
}

/// Remembers `choice`; that it could not is told in the log.
pub fn save(home: &Path, choice: &Choice) {
    if let Err(error) = replace(home, choice) {
        tracing::warn!(home = %home.display(), %error, "the place of the customer's window is not remembered");
    }
}

/// The whole new file in place of the old one. A temporary file is its owner's alone from the start.
fn replace(home: &Path, choice: &Choice) -> io::Result<()> {
    let text = toml::to_string(&Windows { customer: choice.clone() }).map_err(io::Error::other)?;
    let mut file = tempfile::NamedTempFile::new_in(home)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(home.join(NAME)).map(drop).map_err(|failed| failed.error)
}

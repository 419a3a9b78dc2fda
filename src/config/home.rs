//! Which folder is the till's home.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The variable that names the home.
const VARIABLE: &str = "MANEKI_HOME";

/// No home can be named.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HomeError {
    /// An empty path was given.
    #[error("--home is empty; name the till's folder, or leave --home out")]
    Empty,
    /// The machine does not say where its user keeps files.
    #[error("this user has no home directory on this machine; name the till's folder with --home DIR or MANEKI_HOME")]
    Unknown,
}

/// The till's home: what `--home` says, else `MANEKI_HOME`, else the platform's folder for the data of
/// this program.
///
/// # Errors
/// [`HomeError`] when `--home` is empty, or when nothing was said and the platform has no such folder.
pub fn home_folder(cli: Option<PathBuf>) -> Result<PathBuf, HomeError> {
    choose(cli, std::env::var_os(VARIABLE))
}

fn choose(cli: Option<PathBuf>, variable: Option<OsString>) -> Result<PathBuf, HomeError> {
    if let Some(path) = cli {
        return if path.as_os_str().is_empty() { Err(HomeError::Empty) } else { Ok(absolute(&path)) };
    }
    if let Some(path) = variable.filter(|path| !path.is_empty()) {
        return Ok(absolute(Path::new(&path)));
    }
    // The local folder, not the roaming one: a database must not be copied between machines.
    let project = directories::ProjectDirs::from("", "", "maneki").ok_or(HomeError::Unknown)?;
    Ok(project.data_local_dir().to_path_buf())
}

/// `path` from the root; the path itself where the current folder is gone.
pub(super) fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_argument_wins_over_the_variable_and_the_variable_over_the_platform() {
        let here = std::env::current_dir().expect("a folder");
        assert_eq!(choose(Some("a".into()), Some("b".into())), Ok(here.join("a")));
        assert_eq!(choose(None, Some("b".into())), Ok(here.join("b")));
        assert_eq!(choose(Some(PathBuf::new()), None), Err(HomeError::Empty));
        assert_eq!(choose(None, Some(OsString::new())), choose(None, None));
    }
}

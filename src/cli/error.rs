//! Everything a command can fail with, and the exit code that says so.

use super::Exit;
use crate::acquirer::{ReportFailure, SetupError};
use crate::config::{ConfigError, HomeError};
use crate::domain::money::AmountError;
use crate::domain::scan::NotACode;
use crate::domain::time::DayError;
use crate::keys::KeyError;
use crate::sandbox::SandboxError;
use crate::store::StoreError;
use crate::sync::SyncError;
use crate::ui::UiError;

/// Why a command did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The amount cannot be asked of a customer.
    #[error("{0}")]
    Amount(#[from] AmountError),
    /// The day is not one.
    #[error("{0}")]
    Day(#[from] DayError),
    /// The configuration is missing or wrong.
    #[error("{0}")]
    Config(#[from] ConfigError),
    /// No home folder can be found.
    #[error("{0}")]
    Home(#[from] HomeError),
    /// The acquirer's keys cannot be used.
    #[error("{0}")]
    Acquirer(#[from] SetupError),
    /// The till's own key cannot be read or made.
    #[error("{0}")]
    Key(#[from] KeyError),
    /// The database said no.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The engine said no.
    #[error("{0}")]
    Sync(SyncError),
    /// The pretend acquirer could not start.
    #[error("{0}")]
    Sandbox(#[from] SandboxError),
    /// The windows could not open.
    #[error("{0}")]
    Ui(#[from] UiError),
    /// The customer's code cannot be taken; the message does not repeat it.
    #[error("{0}")]
    Code(NotACode),
    /// The acquirer's report could not be had, or not be believed.
    #[error("{0}")]
    Report(ReportFailure),
    /// A wrong argument, in words.
    #[error("{0}")]
    Usage(String),
    /// Reading or writing something else failed.
    #[error("{what}: {source}")]
    Io { what: String, source: std::io::Error },
}

impl From<SyncError> for CliError {
    fn from(error: SyncError) -> Self {
        match error {
            SyncError::Store(error) => Self::Store(error),
            other => Self::Sync(other),
        }
    }
}

impl CliError {
    /// The exit code of design §7.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Amount(_) | Self::Day(_) | Self::Config(_) | Self::Home(_) | Self::Acquirer(_) | Self::Usage(_) => {
                Exit::Usage
            }
            Self::Sync(
                SyncError::NotConfigured(_) | SyncError::NotByCode | SyncError::LocalQr(_) | SyncError::Unheard(_),
            ) => Exit::Usage,
            Self::Report(ReportFailure::NotReady | ReportFailure::Unreachable(_)) => Exit::Waits,
            Self::Report(ReportFailure::Invalid(_)) => Exit::Broken,
            Self::Code(code) if code.is_unissued() => Exit::Usage,
            Self::Code(_) | Self::Sync(SyncError::Refund(_)) => Exit::NotPaid,
            Self::Store(error) if error.is_evidence() => Exit::Broken,
            _ => Exit::Other,
        }
    }
}

//! Why an adapter cannot work as configured.

use std::path::PathBuf;

/// Whom an adapter talks to, for messages.
#[derive(Debug, Clone, Copy)]
pub struct Service {
    /// The section of the configuration.
    pub section: &'static str,
    /// What people call it.
    pub name: &'static str,
    /// What `base_url` should look like.
    pub address: &'static str,
}

/// Why the till cannot talk to an acquirer as configured. Each text says what to do.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// A key file is not there or cannot be read.
    #[error("[{section}] {key}: the file {} cannot be read ({source}); put the key there or correct the name", file.display())]
    Unreadable { section: &'static str, key: String, file: PathBuf, source: std::io::Error },
    /// A key file holds something else than that key.
    #[error("[{section}] {key}: the file {} must hold {expected}; it holds {found}", file.display())]
    WrongKey { section: &'static str, key: String, file: PathBuf, expected: &'static str, found: String },
    /// No answer could ever be believed.
    #[error(
        "[wechat] platform_keys is empty and there is no api_v3_key to download certificates with; without WeChat Pay's \
         key no answer can be believed"
    )]
    NoPlatformKey,
    /// A value that cannot be used.
    #[error("[{section}] {key}: {problem}")]
    Value { section: &'static str, key: &'static str, problem: String },
    /// The machine's root certificates or TLS library could not be used.
    #[error(
        "[{section}] base_url: the secure line could not be prepared; are this computer's root certificates installed?"
    )]
    Client { section: &'static str, source: reqwest::Error },
}

//! The log file: what an engineer needs when something went wrong. Never money's truth (that is the
//! journal), never a key, a signature, a request body or a customer's code.

use std::path::Path;
use tracing_appender::non_blocking::WorkerGuard;
use tracing_subscriber::EnvFilter;

/// Starts logging into `home/logs`, one file a day, kept for a fortnight. Hold the guard until the end.
///
/// Without a writable folder there is no log: a till goes on selling.
pub fn to_file(home: &Path) -> Option<WorkerGuard> {
    std::fs::create_dir_all(home.join("logs")).ok()?;
    owner_only(&home.join("logs"));
    let appender = tracing_appender::rolling::Builder::new()
        .rotation(tracing_appender::rolling::Rotation::DAILY)
        .filename_prefix("maneki")
        .filename_suffix("log")
        .max_log_files(14)
        .build(home.join("logs"))
        .ok()?;
    let (writer, guard) = tracing_appender::non_blocking(appender);
    let filter = EnvFilter::try_from_env("MANEKI_LOG").unwrap_or_else(|_| EnvFilter::new("warn,maneki=info"));
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter).with_writer(writer).with_ansi(false).finish();
    tracing::subscriber::set_global_default(subscriber).ok()?;
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        // The place is enough to find the bug; the message could hold what must not be written down.
        tracing::error!(place = %panic.location().map(ToString::to_string).unwrap_or_default(), "panic");
        before(panic);
    }));
    Some(guard)
}

/// Logs name payments; on a shared machine they are nobody else's business.
#[cfg(unix)]
fn owner_only(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let _ = std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700));
}

#[cfg(not(unix))]
fn owner_only(_: &Path) {}

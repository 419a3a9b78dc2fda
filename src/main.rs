//! Parses the arguments, runs the command, sets the exit code. Everything else is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    maneki::cli::main()
}

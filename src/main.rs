//! Parses the arguments, runs the command, sets the exit code. Everything else is in the library.

use std::process::ExitCode;
use zeroizing_alloc::ZeroAlloc;

/// Memory is wiped when it is freed: a customer's code passes through buffers of the wire and of the windows, and none
/// of them may end in a core dump.
#[global_allocator]
static MEMORY: ZeroAlloc<std::alloc::System> = ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    maneki::cli::main()
}

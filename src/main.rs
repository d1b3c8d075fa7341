//! The program: its command line is in the library.

use std::alloc::System;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

/// Memory is wiped when it is given back: what passed through the buffers of any library, words
/// and answers of people among it, is in no dump of the process (decision 024).
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    marchepied::cli::run()
}

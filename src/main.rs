//! The program: its command line is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    marchepied::cli::run()
}

//! `marchepied fiches`: the State's open data, taken in and looked at.

mod import;
mod progress;

use std::process::ExitCode;

/// What to do with the fiches.
#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Take in an archive of fiches; a bad one leaves the old ones in service
    Import(import::Options),
}

/// Does it.
pub(super) fn run(command: &Command) -> ExitCode {
    match command {
        Command::Import(options) => import::run(options),
    }
}

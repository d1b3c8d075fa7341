//! `marchepied fiches`: the State's open data, taken in and looked at.

mod check;
mod import;
mod progress;
mod show;
mod sources;

use std::process::ExitCode;

/// What to do with the fiches.
#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Take in an archive of fiches; a bad one leaves the old ones in service
    Import(import::Options),
    /// Walk every path of every fiche: dead ends, empty screens, lost sentences
    Check(check::Options),
    /// Print one walk through a fiche as text
    Show(show::Options),
}

/// Does it.
pub(super) fn run(command: &Command) -> ExitCode {
    match command {
        Command::Import(options) => import::run(options),
        Command::Check(options) => check::run(options),
        Command::Show(options) => show::run(options),
    }
}

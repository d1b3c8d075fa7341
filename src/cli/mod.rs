//! The command line.

mod check;
mod copies;
mod database;
mod doubts;
mod fiches;
mod new;
mod page;
mod places;
mod plain;
mod portals;
mod serve;
mod voices;
mod weigh;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Flags;

/// Walks people through French online procedures, one large plain screen at a
/// time, and hands them over to the official site. Without a command, it serves.
#[derive(Parser)]
#[command(name = "marchepied", version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    flags: Flags,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the guides (this is also what happens without a command)
    Serve {
        #[command(flatten)]
        flags: Flags,
    },
    /// Check the content: routes, words, facts, examples
    Check(check::Options),
    /// Take in the fiches of service-public, the State's open data
    Fiches {
        #[command(subcommand)]
        command: fiches::Command,
    },
    /// Show an official page as the screens that it becomes
    Page(page::Options),
    /// Measure how hard a French text is to read
    Plain(plain::Options),
    /// Take in places where people can get help
    Places {
        #[command(subcommand)]
        what: places::Command,
    },
    /// The voices of this server: made ahead, or checked
    Voices {
        #[command(subcommand)]
        command: voices::Command,
    },
    /// Look at the official sites, and check attestations about them
    Portals {
        #[command(subcommand)]
        command: portals::Command,
    },
    /// Copy what people ask to keep, while the server runs; copies over 30 days old are erased
    Backup(copies::Backup),
    /// Put a copy back in place of all that is kept
    Restore(copies::Restore),
    /// Make the stubs of new content
    New {
        #[command(subcommand)]
        what: New,
    },
}

#[derive(Subcommand)]
enum New {
    /// A procedure: two stubs that pass the check, ready to be filled
    Procedure(new::Options),
}

/// Runs the command line. Exit code 0 when all is well, 1 for findings or a
/// failure, 2 for bad usage.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match cli.command {
        None => serve::run(&cli.flags),
        Some(Command::Serve { flags }) => serve::run(&flags),
        Some(Command::Check(options)) => check::run(&options),
        Some(Command::Fiches { command }) => fiches::run(&command),
        Some(Command::Page(options)) => page::run(&options),
        Some(Command::Plain(options)) => plain::run(&options),
        Some(Command::Places { what }) => places::run(&what),
        Some(Command::Voices { command }) => voices::run(&command),
        Some(Command::Portals { command }) => portals::run(&command),
        Some(Command::Backup(options)) => copies::backup(&options),
        Some(Command::Restore(options)) => copies::restore(&options),
        Some(Command::New { what: New::Procedure(options) }) => new::run(&options),
    }
}

/// An error with its causes, from the outside in.
fn told(why: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(Some(why), |why| why.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

/// Says why a command failed, and gives its exit code.
fn failed(why: impl std::fmt::Display) -> ExitCode {
    eprintln!("marchepied: failed to {why}");
    ExitCode::FAILURE
}

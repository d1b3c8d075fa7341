//! What the program says to its operator: lines of text or JSON on stderr.
//!
//! The filter comes from the setting `log-filter` (`MARCHEPIED_LOG_FILTER`) and
//! not from `RUST_LOG`, so that all settings share one prefix. It reads
//! `info`, or `info,marchepied::fetch=debug`.
use std::fmt;
use std::io::IsTerminal;
use std::panic::PanicHookInfo;

use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::{SubscriberInitExt, TryInitError};

/// Libraries that would write addresses, headers or SQL at a finer level,
/// whatever the operator asks for.
const TALKATIVE: [&str; 8] =
    ["axum", "h2", "hyper", "hyper_util", "reqwest", "rustls", "sqlx", "tower_http"];

/// The shape of a log line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line, for machines.
    Json,
}

/// Why the logs could not start.
#[derive(Debug)]
pub enum Error {
    /// Logs are set up once a process, and this was not the first time.
    AlreadyStarted(TryInitError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AlreadyStarted(_) => f.write_str("start the logs a second time"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::AlreadyStarted(source) => Some(source),
        }
    }
}

/// Starts the logs of the process.
pub fn start(style: Style, filter: Targets) -> Result<(), Error> {
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let layer = match style {
        Style::Text => lines.with_ansi(std::io::stderr().is_terminal()).boxed(),
        Style::Json => lines.json().flatten_event(true).with_current_span(false).boxed(),
    };
    tracing_subscriber::registry()
        .with(layer.with_filter(discreet(filter)))
        .try_init()
        .map_err(Error::AlreadyStarted)?;
    std::panic::set_hook(Box::new(note_panic));
    Ok(())
}

/// The filter, with talkative libraries held back.
fn discreet(filter: Targets) -> Targets {
    filter.with_targets(TALKATIVE.map(|library| (library, LevelFilter::WARN)))
}

/// Notes where, and not why: the message of a panic may quote what a person
/// typed, as slicing a string does.
fn note_panic(panic: &PanicHookInfo<'_>) {
    let location = panic.location().map(ToString::to_string).unwrap_or_default();
    tracing::error!(location, "a part of the program failed");
}

#[cfg(test)]
mod tests {
    use super::*;
    use tracing::Level;

    #[test]
    fn libraries_stay_discreet_whatever_is_asked() {
        let filter = discreet("trace,reqwest=trace".parse().unwrap());
        assert!(filter.would_enable("marchepied::web", &Level::TRACE));
        assert!(!filter.would_enable("reqwest::connect", &Level::DEBUG));
        assert!(filter.would_enable("sqlx::query", &Level::WARN));
    }
}

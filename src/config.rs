//! The settings of a server: flags over variables over a file over defaults.
//!
//! A setting has one name everywhere: `public-url` is the flag `--public-url`,
//! the variable `MARCHEPIED_PUBLIC_URL` and the line `public-url = "…"` of the
//! file. An empty value counts as none. Names nobody knows are refused.
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use tracing_subscriber::filter::Targets;

use crate::logs::Style;

pub use error::{Error, Source};
pub use feed::FeedUrl;
pub use flags::Flags;
pub use keys::{KEYS, Key};
pub use public_url::PublicUrl;

mod error;
mod feed;
mod flags;
mod keys;
mod layer;
mod public_url;

/// Where the file of the settings is looked for when none is named.
pub const SYSTEM_FILE: &str = "/etc/marchepied/marchepied.toml";

/// The settings, complete and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Where the server listens.
    pub listen: SocketAddr,
    /// The folder for what the server keeps; without it, nothing is kept.
    pub data: Option<PathBuf>,
    /// Where the fiches come from every day; `None` when they stay as they are.
    pub fiches_url: Option<FeedUrl>,
    /// A folder with `templates/` and `locales/`, in place of the built-in ones.
    pub content: Option<PathBuf>,
    /// The address of this server as the public sees it.
    pub public_url: Option<PublicUrl>,
    /// The shape of the log lines.
    pub log: Style,
    /// Which log lines are written.
    pub log_filter: Targets,
    /// How many connections may be open at once.
    pub max_connections: usize,
    /// Who publishes this server, for the legal page.
    pub publisher: Option<String>,
    /// Who hosts this server, for the legal page.
    pub host: Option<String>,
    /// How to reach the publisher, for the legal page.
    pub contact: Option<String>,
    /// Where the source code of this version is, for the legal page.
    pub source_code: Option<String>,
    /// A file with the operator's own places and corrections.
    pub places_file: Option<PathBuf>,
    /// A day at which the calendars stand still.
    pub today: Option<jiff::civil::Date>,
    /// Whether languages that are not on offer may be looked at.
    pub drafts: bool,
}

impl Settings {
    /// Reads the settings from the flags, the environment of the process and
    /// the file they name, or else `system_file` if there is one.
    pub fn load(
        flags: &Flags,
        environment: impl IntoIterator<Item = (OsString, OsString)>,
        system_file: &Path,
    ) -> Result<Self, Error> {
        let environment = layer::environment(environment)?;
        let named = flags.config().or(environment.config);
        let file = named.or_else(|| system_file.exists().then(|| system_file.to_owned()));
        let mut given = match file {
            Some(path) => layer::file(&path)?,
            None => layer::Layer::default(),
        };
        given.cover_with(environment.layer);
        given.cover_with(flags.layer());
        Self::read(&given)
    }

    fn read(given: &layer::Layer) -> Result<Self, Error> {
        Ok(Self {
            listen: given.read(&keys::LISTEN, |text| text.parse().ok())?.unwrap_or(keys::HOME),
            data: given.read(&keys::DATA, |text| Some(text.into()))?,
            fiches_url: given
                .read(&keys::FICHES_URL, FeedUrl::or_none)?
                .unwrap_or_else(|| Some(FeedUrl::official())),
            content: given.read(&keys::CONTENT, |text| Some(text.into()))?,
            public_url: given.read(&keys::PUBLIC_URL, PublicUrl::parse)?,
            log: given.read(&keys::LOG, log_style)?.unwrap_or_default(),
            log_filter: given
                .read(&keys::LOG_FILTER, |text| text.parse().ok())?
                .unwrap_or_else(|| Targets::new().with_default(keys::LOG_LEVEL)),
            max_connections: given
                .read(&keys::MAX_CONNECTIONS, connections)?
                .unwrap_or(keys::CONNECTIONS),
            publisher: given.read(&keys::PUBLISHER, |text| Some(text.into()))?,
            host: given.read(&keys::HOST, |text| Some(text.into()))?,
            contact: given.read(&keys::CONTACT, |text| Some(text.into()))?,
            source_code: given.read(&keys::SOURCE_CODE, |text| Some(text.into()))?,
            places_file: given.read(&keys::PLACES_FILE, |text| Some(text.into()))?,
            today: given.read(&keys::TODAY, |text| text.parse().ok())?,
            drafts: given.read(&keys::DRAFTS, yes_or_no)?.unwrap_or(false),
        })
    }
}

fn yes_or_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

fn log_style(text: &str) -> Option<Style> {
    match text {
        "text" => Some(Style::Text),
        "json" => Some(Style::Json),
        _ => None,
    }
}

fn connections(text: &str) -> Option<usize> {
    text.parse().ok().filter(|count| *count > 0)
}

//! The one list of settings; flags, variables and the file are read off it.
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use tracing_subscriber::filter::LevelFilter;

/// What the variables of the settings begin with.
pub(super) const PREFIX: &str = "MARCHEPIED_";

/// One setting.
#[derive(Debug, PartialEq, Eq)]
pub struct Key {
    /// The name, as the flag and the file write it.
    pub name: &'static str,
    /// What the help says about it.
    pub help: &'static str,
    /// What a value looks like.
    pub expects: &'static str,
}

impl Key {
    /// The name of the variable that holds the setting.
    #[must_use]
    pub fn variable(&self) -> String {
        format!("{PREFIX}{}", self.name.to_uppercase().replace('-', "_"))
    }
}

pub(super) const HOME: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8080);
pub(super) const LOG_LEVEL: LevelFilter = LevelFilter::INFO;
pub(super) const CONNECTIONS: usize = 10_000;

pub(super) const LISTEN: Key = Key {
    name: "listen",
    help: "Where to listen [default: 127.0.0.1:8080]",
    expects: "an address and a port, such as 127.0.0.1:8080",
};
pub(super) const DATA: Key = Key {
    name: "data",
    help: "Where to keep data; without it, nothing is kept",
    expects: "a folder",
};
pub(super) const FICHES_URL: Key = Key {
    name: "fiches-url",
    help: "Where the fiches of service-public come from, or none [default: the official archive]",
    expects: "an address such as https://host/vosdroits-latest.zip, or none",
};
pub(super) const CONTENT: Key = Key {
    name: "content",
    help: "A folder with templates/ and locales/, in place of the built-in ones",
    expects: "a folder",
};
pub(super) const PUBLIC_URL: Key = Key {
    name: "public-url",
    help: "The address of this server as the public sees it",
    expects: "an address such as https://marchepied.example, with no path",
};
pub(super) const LOG: Key = Key {
    name: "log",
    help: "The shape of the log lines [default: text]",
    expects: "text or json",
};
pub(super) const LOG_FILTER: Key = Key {
    name: "log-filter",
    help: "Which log lines to write [default: info]",
    expects: "a level, or targets with levels, such as info,marchepied::fetch=debug",
};
pub(super) const MAX_CONNECTIONS: Key = Key {
    name: "max-connections",
    help: "How many connections may be open at once [default: 10000]",
    expects: "a whole number above 0",
};
pub(super) const PUBLISHER: Key = Key {
    name: "publisher",
    help: "Who publishes this server, for the legal page",
    expects: "a text",
};
pub(super) const HOST: Key =
    Key { name: "host", help: "Who hosts this server, for the legal page", expects: "a text" };
pub(super) const CONTACT: Key = Key {
    name: "contact",
    help: "How to reach the publisher, for the legal page",
    expects: "a text",
};

pub(super) const SOURCE_CODE: Key = Key {
    name: "source-code",
    help: "Where visitors find the source code of this version, for the legal page",
    expects: "a text",
};
pub(super) const PLACES_FILE: Key = Key {
    name: "places-file",
    help: "A file with corrections of places and places of your own (docs/places.md)",
    expects: "a file",
};
pub(super) const TODAY: Key = Key {
    name: "today",
    help: "A day at which the calendars stand still, for demonstrations and tests",
    expects: "a date, such as 2026-12-03",
};
pub(super) const DRAFTS: Key = Key {
    name: "drafts",
    help: "Whether languages that are not on offer may be looked at [default: no]",
    expects: "yes or no",
};

/// All settings, in the order of the help.
pub const KEYS: [&Key; 15] = [
    &LISTEN,
    &DATA,
    &FICHES_URL,
    &CONTENT,
    &PUBLIC_URL,
    &LOG,
    &LOG_FILTER,
    &MAX_CONNECTIONS,
    &PUBLISHER,
    &HOST,
    &CONTACT,
    &SOURCE_CODE,
    &PLACES_FILE,
    &TODAY,
    &DRAFTS,
];

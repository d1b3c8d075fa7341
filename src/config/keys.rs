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
/// A year, and a month to be late.
pub(super) const MONTHS: u32 = 13;
/// Time to be told, not so long that one despairs.
pub(super) const DAYS: u32 = 3;
pub(super) const REGION: &str = "us-east-1";
pub(super) const IDLE: u32 = 90;
pub(super) const WARNING: u32 = 30;

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
pub(super) const DATABASE: Key = Key {
    name: "database",
    help: "Where what people ask to keep is kept: sqlite (a file in the data folder), \
           postgres://…, or none [default: sqlite]",
    expects: "sqlite, none, or an address such as postgres://user@host/marchepied",
};
pub(super) const PAGES: Key = Key {
    name: "pages",
    help: "Where new pages of pouches are kept, sealed: database, or a bucket in a store that \
           speaks as S3 does (docs/operating.md) [default: database]",
    expects: "database, or an https address and the name of a bucket, such as https://s3.example/pages",
};
pub(super) const PAGES_REGION: Key = Key {
    name: "pages-region",
    help: "The region of that bucket, as its store names it [default: us-east-1]",
    expects: "a region, such as us-east-1 or garage",
};
pub(super) const PAGES_KEY_FILE: Key = Key {
    name: "pages-key-file",
    help: "The key of that bucket: its name on the first line, its secret on the second \
           [default: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY of the environment]",
    expects: "a file",
};
pub(super) const KEEP_MONTHS: Key = Key {
    name: "keep-months",
    help: "For how many months a place is kept that nobody opens [default: 13]",
    expects: "a number of months, from 1 to 36",
};
pub(super) const RECOVERY_DAYS: Key = Key {
    name: "recovery-days",
    help: "How many days pass before two papers give new words for a pouch [default: 3]",
    expects: "a number of days, from 1 to 30",
};
pub(super) const PEPPER_FILE: Key = Key {
    name: "pepper-file",
    help: "The secret without which resume words open nothing, of 32 bytes or more \
           [default: words.pepper in the data folder, made at the first start]",
    expects: "a file",
};
pub(super) const BEHIND_PROXY: Key = Key {
    name: "behind-proxy",
    help: "Whether a proxy stands before this server and adds X-Forwarded-For [default: no]",
    expects: "yes or no",
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
pub(super) const PLACES_FROM: Key = Key {
    name: "places-from",
    help: "Sources of places that are renewed every day, as NAME=ADDRESS (docs/places.md)",
    expects: "names and addresses such as lieux-93=https://host/file.csv, parted by spaces",
};
pub(super) const COMMUNES: Key = Key {
    name: "communes",
    help: "A folder with a file for each town whose procedures are guided (docs/communes.md)",
    expects: "a folder",
};
pub(super) const QUIT_TO: Key = Key {
    name: "quit-to",
    help: "Where people leave to at once: a page on anything, which is not blocked here [default: the one of templates/helplines.toml]",
    expects: "an https address on a host that has a name",
};
pub(super) const VOICE_COMMAND: Key = Key {
    name: "voice-command",
    help: "The command that speaks: text in, WAV out; or none [default: espeak-ng] (docs/voices.md)",
    expects: "a command such as espeak-ng -v {lang} --stdin --stdout, several of them parted by ; and begun with their language, or none",
};
pub(super) const RECORDINGS: Key = Key {
    name: "recordings",
    help: "A folder with recordings of people: LANGUAGE/MESSAGE.mp3 (docs/voices.md)",
    expects: "a folder",
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

pub(super) const KIOSK: Key = Key {
    name: "kiosk",
    help: "Whether this server is for public machines (docs/kiosk.md) [default: no]",
    expects: "yes or no",
};
pub(super) const KIOSK_IDLE: Key = Key {
    name: "kiosk-idle",
    help: "Seconds without a touch before a public machine asks who is there [default: 90]",
    expects: "a whole number from 20 to 3600",
};
pub(super) const KIOSK_WARNING: Key = Key {
    name: "kiosk-warning",
    help: "Seconds that a public machine waits for an answer then [default: 30]",
    expects: "a whole number from 10 to 600",
};

pub(super) const DESK_PHRASE: Key = Key {
    name: "desk-phrase",
    help: "Words that open the mediator's desk [default: none, it is open to all]",
    expects: "a text of 8 signs or more",
};

pub(super) const WATCH: Key = Key {
    name: "watch",
    help: "Whether to look at the official sites now and then [default: yes, unless fiches-url is none]",
    expects: "yes or no",
};
pub(super) const WATCH_FROM: Key = Key {
    name: "watch-from",
    help: "Where this server stands when it looks at them, for attestations",
    expects: "a text, such as a town or the name of a house",
};

/// All settings, in the order of the help.
pub const KEYS: [&Key; 34] = [
    &LISTEN,
    &DATA,
    &DATABASE,
    &PAGES,
    &PAGES_REGION,
    &PAGES_KEY_FILE,
    &KEEP_MONTHS,
    &RECOVERY_DAYS,
    &PEPPER_FILE,
    &BEHIND_PROXY,
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
    &PLACES_FROM,
    &COMMUNES,
    &QUIT_TO,
    &VOICE_COMMAND,
    &RECORDINGS,
    &TODAY,
    &DRAFTS,
    &KIOSK,
    &KIOSK_IDLE,
    &KIOSK_WARNING,
    &DESK_PHRASE,
    &WATCH,
    &WATCH_FROM,
];

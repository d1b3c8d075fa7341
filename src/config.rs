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

pub use database::Keeping;
pub use error::{Error, Source};
pub use feed::FeedUrl;
pub use flags::Flags;
pub use keys::{KEYS, Key};
pub use pages::{BucketUrl, PagesKey};
pub use public_url::PublicUrl;
pub use voice::VoiceCommand;

mod database;
mod error;
mod feed;
mod flags;
mod keys;
mod layer;
mod pages;
mod public_url;
mod voice;

/// Where the file of the settings is looked for when none is named.
pub const SYSTEM_FILE: &str = "/etc/marchepied/marchepied.toml";

/// The settings, complete and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Where the server listens.
    pub listen: SocketAddr,
    /// The folder for what the server keeps; without it, nothing is kept.
    pub data: Option<PathBuf>,
    /// Where what people ask to keep is kept.
    pub database: Keeping,
    /// The bucket for new pages of pouches; `None` when they are kept in the database.
    pub pages: Option<BucketUrl>,
    /// The region of that bucket.
    pub pages_region: String,
    /// The file with the key of that bucket.
    pub pages_key_file: Option<PathBuf>,
    /// The key of that bucket that the environment gives.
    pub pages_key: Option<PagesKey>,
    /// For how many months a place is kept that nobody opens.
    pub keep_months: u32,
    /// How many days pass before two papers give new words for a pouch.
    pub recovery_days: u32,
    /// The secret without which resume words open nothing.
    pub pepper_file: Option<PathBuf>,
    /// Whether a proxy tells where visitors come from.
    pub behind_proxy: bool,
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
    /// The sources of places that are renewed: a name and an address each.
    pub places_from: Vec<(String, FeedUrl)>,
    /// A folder with the operator's commune files.
    pub communes: Option<PathBuf>,
    /// Where « Quitter vite » leads, when the operator chose.
    pub quit_to: Option<FeedUrl>,
    /// The commands that speak; `None` when nothing was said of them.
    pub voice_command: Option<Vec<VoiceCommand>>,
    /// A folder with recordings of people, by language and message.
    pub recordings: Option<PathBuf>,
    /// A day at which the calendars stand still.
    pub today: Option<jiff::civil::Date>,
    /// Whether languages that are not on offer may be looked at.
    pub drafts: bool,
    /// Whether this server is for public machines.
    pub kiosk: bool,
    /// After how many seconds without a touch a public machine asks who is there.
    pub kiosk_idle: u32,
    /// How many seconds it waits for an answer then.
    pub kiosk_warning: u32,
    /// The words that open the mediator's desk.
    pub desk_phrase: Option<String>,
    /// Whether to look at the official sites now and then.
    pub watch: bool,
    /// Where this server stands when it looks at them.
    pub watch_from: Option<String>,
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
        Ok(Self { pages_key: environment.pages_key, ..Self::read(&given)? })
    }

    fn read(given: &layer::Layer) -> Result<Self, Error> {
        let fiches_url = given
            .read(&keys::FICHES_URL, FeedUrl::or_none)?
            .unwrap_or_else(|| Some(FeedUrl::official()));
        Ok(Self {
            listen: given.read(&keys::LISTEN, |text| text.parse().ok())?.unwrap_or(keys::HOME),
            data: given.read(&keys::DATA, |text| Some(text.into()))?,
            database: given.read(&keys::DATABASE, Keeping::parse)?.unwrap_or_default(),
            pages: given.read(&keys::PAGES, BucketUrl::or_database)?.flatten(),
            pages_region: given
                .read(&keys::PAGES_REGION, pages::region)?
                .unwrap_or_else(|| keys::REGION.to_owned()),
            pages_key_file: given.read(&keys::PAGES_KEY_FILE, |text| Some(text.into()))?,
            pages_key: None,
            keep_months: given.read(&keys::KEEP_MONTHS, months)?.unwrap_or(keys::MONTHS),
            recovery_days: given
                .read(&keys::RECOVERY_DAYS, |text| whole(text, 1..=30))?
                .unwrap_or(keys::DAYS),
            pepper_file: given.read(&keys::PEPPER_FILE, |text| Some(text.into()))?,
            behind_proxy: given.read(&keys::BEHIND_PROXY, yes_or_no)?.unwrap_or(false),
            // Whoever wants no fiches wants nothing from outside, unless told.
            watch: given.read(&keys::WATCH, yes_or_no)?.unwrap_or(fiches_url.is_some()),
            desk_phrase: given.read(&keys::DESK_PHRASE, |text| {
                (text.chars().count() >= 8).then(|| text.into())
            })?,
            watch_from: given.read(&keys::WATCH_FROM, |text| Some(text.into()))?,
            fiches_url,
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
            places_from: given.read(&keys::PLACES_FROM, feed::named)?.unwrap_or_default(),
            communes: given.read(&keys::COMMUNES, |text| Some(text.into()))?,
            quit_to: given.read(&keys::QUIT_TO, FeedUrl::parse)?,
            voice_command: given.read(&keys::VOICE_COMMAND, voice::commands)?,
            recordings: given.read(&keys::RECORDINGS, |text| Some(text.into()))?,
            today: given.read(&keys::TODAY, |text| text.parse().ok())?,
            drafts: given.read(&keys::DRAFTS, yes_or_no)?.unwrap_or(false),
            kiosk: given.read(&keys::KIOSK, yes_or_no)?.unwrap_or(false),
            kiosk_idle: given
                .read(&keys::KIOSK_IDLE, |text| whole(text, 20..=3600))?
                .unwrap_or(keys::IDLE),
            kiosk_warning: given
                .read(&keys::KIOSK_WARNING, |text| whole(text, 10..=600))?
                .unwrap_or(keys::WARNING),
        })
    }
}

fn months(text: &str) -> Option<u32> {
    text.parse().ok().filter(|months| (1..=36).contains(months))
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

fn whole(text: &str, range: std::ops::RangeInclusive<u32>) -> Option<u32> {
    text.parse().ok().filter(|count| range.contains(count))
}

fn connections(text: &str) -> Option<usize> {
    text.parse().ok().filter(|count| *count > 0)
}

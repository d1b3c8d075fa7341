//! `marchepied voices`: the voices of this server, made ahead and looked after.

mod check;
mod render;
mod said;

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use crate::catalog::Catalog;
use crate::config::{Flags, SYSTEM_FILE, Settings};
use crate::content::Content;
use crate::voices::{Command as Speech, Recordings, Store, Voices};
use crate::web::Shared;
use crate::web::clock::Clock;

/// How long the first pages wait for the voices to be tried.
const FIRST_LOOK: Duration = Duration::from_secs(1);
/// How often voices that are gone are tried again.
const LOOK_AGAIN: Duration = Duration::from_secs(600);

/// What to do with the voices.
#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Make ahead what every screen of every guide says; what is there already is not made again
    Render(render::Options),
    /// Try the voice of each language, and count what is made and what is recorded
    Check(check::Options),
}

/// Does it.
pub(super) fn run(command: &Command) -> ExitCode {
    match command {
        Command::Render(options) => render::run(options),
        Command::Check(options) => check::run(options),
    }
}

/// The voices that the settings name.
///
/// # Errors
/// When the folder of recordings cannot be read.
pub(super) fn voices(settings: &Settings, catalog: &Catalog) -> Result<Voices, String> {
    let commands = match &settings.voice_command {
        None => vec![(None, Speech::espeak())],
        Some(given) => {
            let named =
                given.iter().map(|one| (one.language.clone(), Speech::new(one.words.clone())));
            named.collect()
        }
    };
    let store = settings.data.as_deref().map_or_else(Store::none, Store::kept_in);
    let voices = Voices::new(catalog.pronunciation.clone(), commands, store);
    let Some(folder) = &settings.recordings else { return Ok(voices) };
    let (recordings, strange) =
        Recordings::read(folder, &catalog.locales).map_err(|why| why.told())?;
    if let Some(first) = strange.first() {
        let files = strange.len();
        tracing::warn!(files, first, "recordings that fit no message; see marchepied voices check");
    }
    Ok(voices.with_recordings(recordings))
}

/// Each language that is spoken, with a text of it: its own name.
pub(super) fn languages(catalog: &Catalog) -> Vec<(String, String)> {
    let lexicons = catalog.locales.lexicons().iter().map(|lexicon| &lexicon.language);
    let spoken = lexicons.filter(|language| !language.pseudo);
    spoken.map(|language| (language.tag.clone(), language.name.clone())).collect()
}

/// Tries the voices now, and again every ten minutes. The door opens even
/// when a voice is slow to answer.
pub(super) async fn keep_voices(app: Shared) {
    let first = tokio::spawn(async move {
        let languages = languages(&app.catalog);
        app.voices.look(&languages).await;
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(LOOK_AGAIN).await;
                app.voices.look(&languages).await;
            }
        });
    });
    // Late or not, the looking goes on by itself.
    let _ = tokio::time::timeout(FIRST_LOOK, first).await;
}

/// The content and the settings that both commands work with.
struct Bench {
    catalog: Catalog,
    voices: Voices,
    settings: Settings,
    runtime: tokio::runtime::Runtime,
}

impl Bench {
    fn open(flags: &Flags) -> Result<Self, String> {
        let settings = Settings::load(flags, std::env::vars_os(), Path::new(SYSTEM_FILE))
            .map_err(|why| super::told(&why))?;
        let content = match &settings.content {
            Some(folder) => Content::folder(folder).map_err(|why| why.to_string())?,
            None => Content::embedded(),
        };
        let today = today(&settings);
        let (catalog, _) = Catalog::compile(&content, today);
        let catalog = catalog.ok_or("read the words; see marchepied check")?;
        let voices = voices(&settings, &catalog)?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .map_err(|why| format!("start: {why}"))?;
        Ok(Self { catalog, voices, settings, runtime })
    }
}

fn today(settings: &Settings) -> jiff::civil::Date {
    settings.today.unwrap_or_else(|| Clock::real().today())
}

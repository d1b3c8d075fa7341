//! `marchepied voices check`: which languages can be heard, and how much of them is made.

use std::process::ExitCode;

use super::{Bench, languages, said, today};
use crate::cli::failed;
use crate::config::Flags;
use crate::voices::{Form, Recordings};

/// What to check.
#[derive(clap::Args)]
pub(in crate::cli) struct Options {
    #[command(flatten)]
    flags: Flags,
}

/// Tells; fails when a voice does not work, or a recording fits no message.
pub(super) fn run(options: &Options) -> ExitCode {
    match check(options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => failed(why),
    }
}

fn check(options: &Options) -> Result<bool, String> {
    let Bench { catalog, voices, settings, runtime } = Bench::open(&options.flags)?;
    let (recordings, strange) = match &settings.recordings {
        Some(folder) => Recordings::read(folder, &catalog.locales).map_err(|why| why.told())?,
        None => (Recordings::default(), Vec::new()),
    };
    let mut sound = strange.is_empty();
    for file in &strange {
        println!(
            "{file}: fits no message, or one that waits for a value; name it LANGUAGE/MESSAGE.mp3"
        );
    }
    for (tag, name) in languages(&catalog) {
        let tried = runtime.block_on(voices.probe(&tag, &name));
        let Some(speaker) = catalog.locales.speaker(&tag) else { continue };
        let lines = said::lines(&catalog, &voices, speaker, today(&settings));
        let kept = |key: &str| {
            Form::ALL.iter().all(|form| voices.is_kept(&format!("{key}.{}", form.extension())))
        };
        let (all, made) = (lines.len(), lines.keys().filter(|key| kept(key)).count());
        let recorded = recordings.count(&tag);
        let voice = match &tried {
            Ok(()) => "a voice".to_owned(),
            Err(why) => format!("no voice: {}", why.told()),
        };
        sound &= tried.is_ok() || recorded > 0;
        println!("{tag}: {voice}; {all} sentences in the guides, {made} made, {recorded} recorded");
    }
    Ok(sound)
}

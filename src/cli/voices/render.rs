//! `marchepied voices render`: what the guides say is made ahead, with the best voice there is.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};
use tokio::task::JoinSet;

use super::{Bench, languages, said, today};
use crate::cli::failed;
use crate::config::Flags;
use crate::voices::{Error, Line, Voices};

/// How many failures are told one by one.
const TOLD: usize = 5;

/// What to make.
#[derive(clap::Args)]
pub(in crate::cli) struct Options {
    /// One language only
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    #[command(flatten)]
    flags: Flags,
}

/// What was done for one language.
#[derive(Default)]
struct Sum {
    made: usize,
    there: usize,
    bytes: u64,
    failures: Vec<String>,
}

/// Makes it all; fails when a sentence could not be made.
pub(super) fn run(options: &Options) -> ExitCode {
    match render(options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => failed(why),
    }
}

fn render(options: &Options) -> Result<bool, String> {
    let bench = Bench::open(&options.flags)?;
    if bench.settings.data.is_none() {
        return Err("keep the sounds: give the data folder with --data DIR".to_owned());
    }
    let wanted = |tag: &str| options.lang.as_deref().is_none_or(|lang| lang == tag);
    let languages: Vec<_> = languages(&bench.catalog);
    let chosen: Vec<_> = languages.into_iter().filter(|(tag, _)| wanted(tag)).collect();
    if chosen.is_empty() {
        return Err("find this language in locales/languages.toml".to_owned());
    }
    let Bench { catalog, voices, settings, runtime } = bench;
    let voices = Arc::new(voices);
    let mut sound = true;
    for (tag, name) in chosen {
        if let Err(why) = runtime.block_on(voices.probe(&tag, &name)) {
            println!("{tag}: no voice: {}", why.told());
            sound &= options.lang.is_none();
            continue;
        }
        let Some(speaker) = catalog.locales.speaker(&tag) else { continue };
        let lines = said::lines(&catalog, &voices, speaker, today(&settings));
        let begun = Instant::now();
        let sum = runtime.block_on(all(&voices, lines.into_values().collect()));
        sum.tell(&tag, begun.elapsed().as_secs_f64());
        sound &= sum.failures.is_empty();
    }
    Ok(sound)
}

/// Makes the lines, as many at a time as there are processors.
async fn all(voices: &Arc<Voices>, lines: Vec<Line>) -> Sum {
    let bar = ProgressBar::new(lines.len() as u64);
    let style = ProgressStyle::with_template("{pos}/{len} sentences {wide_bar} {eta}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    let many = std::thread::available_parallelism().map_or(1, usize::from);
    let mut sum = Sum::default();
    let mut running = JoinSet::new();
    for line in lines {
        if running.len() >= many
            && let Some(done) = running.join_next().await
        {
            sum.add(done);
            bar.inc(1);
        }
        let voices = Arc::clone(voices);
        running.spawn(async move { (voices.render(&line).await, line.heard.text) });
    }
    while let Some(done) = running.join_next().await {
        sum.add(done);
        bar.inc(1);
    }
    bar.finish_and_clear();
    sum
}

type Done = Result<(Result<(u64, bool), Error>, String), tokio::task::JoinError>;

impl Sum {
    fn add(&mut self, done: Done) {
        match done {
            Ok((Ok((bytes, before)), _)) => {
                self.bytes += bytes;
                *if before { &mut self.there } else { &mut self.made } += 1;
            }
            Ok((Err(why), text)) => self.failures.push(format!("\"{text}\": {}", why.told())),
            Err(why) => self.failures.push(why.to_string()),
        }
    }

    fn tell(&self, tag: &str, seconds: f64) {
        for failure in self.failures.iter().take(TOLD) {
            println!("{tag}: {failure}");
        }
        let Self { made, there, bytes, failures } = self;
        let (failed, thousands) = (failures.len(), bytes / 1000);
        println!(
            "{tag}: {made} sentences made, {there} already there, {failed} failed, {thousands} kB in both forms, {seconds:.1} s"
        );
    }
}

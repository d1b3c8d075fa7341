//! What saying the words of a screen costs, beside drawing the screen. One run, in turn.
//!
//! `cargo bench --bench words` needs nothing but the project. The words of a
//! screen are those of its guide for it, and every other message that the
//! drawn page is seen to hold. Times are ratios; the aim stands beside.

#[path = "../web/rounds.rs"]
mod rounds;
#[path = "../web/told.rs"]
mod told;

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use jiff::civil::{Date, date};
use marchepied::catalog::{Catalog, Procedure};
use marchepied::content::Content;
use marchepied::guide::{Answers, Journey, Kind, Place, Screen, TypedValues};
use marchepied::locale::{Speaker, Value, Values, plain};
use marchepied::view::{self, Origin, Scene, Visit};
use rounds::{Rounds, Spread};
use told::{Outcome, Told as _};

const ROUNDS: usize = 15;
/// How often each screen is drawn, and said, in one round.
const TIMES: usize = 40;
const TODAY: Date = date(2026, 12, 3);
/// A short one, one with plurals of its own, one from right to left.
const LANGUAGES: [&str; 3] = ["fr", "ru", "ar"];

fn main() -> ExitCode {
    // `cargo test --all-targets` runs benches too, without this word.
    if !std::env::args().any(|word| word == "--bench") {
        println!("nothing measured: run  cargo bench --bench words");
        return ExitCode::SUCCESS;
    }
    match LANGUAGES.into_iter().try_for_each(measure) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("words bench: failed to {why}");
            ExitCode::FAILURE
        }
    }
}

fn measure(tag: &str) -> Outcome {
    let (catalog, _) = Catalog::compile(&Content::embedded(), TODAY);
    let catalog = catalog.told("read the content")?;
    let speaker = catalog.locales.speaker(tag).told("find the language")?;
    let screens: Vec<Said> = catalog
        .procedures
        .values()
        .flat_map(|procedure| {
            let drawn = procedure.guide.screens().iter().filter(|s| s.kind() == Kind::Question);
            drawn.map(|screen| Said::of(&catalog, speaker, procedure, screen))
        })
        .collect();
    let words: usize = screens.iter().map(|said| said.keys.len()).sum();
    let rounds = Rounds::run(ROUNDS, 2, |subject| {
        let begun = Instant::now();
        for said in &screens {
            for _ in 0..TIMES {
                match subject {
                    0 => drop(black_box(said.draw(&catalog, speaker))),
                    _ => said.say(speaker),
                }
            }
        }
        Ok(begun.elapsed().as_secs_f64())
    })?;
    println!("{tag}: {} questions, {words} messages in them", screens.len());
    row("drawing one, microseconds", scaled(rounds.cost(0), screens.len()), "");
    row("saying, times drawing", rounds.ratio(1, 0), "at most 0.10");
    Ok(())
}

/// A screen with the messages it holds.
struct Said<'c> {
    procedure: &'c Procedure,
    screen: &'c Screen,
    keys: Vec<&'c str>,
}

impl<'c> Said<'c> {
    fn of(
        catalog: &'c Catalog,
        speaker: Speaker<'c>,
        procedure: &'c Procedure,
        screen: &'c Screen,
    ) -> Self {
        let mut said = Self { procedure, screen, keys: Vec::new() };
        let page = said.draw(catalog, speaker);
        let own = format!("{}-{}", procedure.guide.id(), screen.id);
        let holds = |key: &str| {
            let text = plain(&speaker.say(key, &Any).text);
            let text = text.replace('&', "&amp;");
            text.len() > 3 && text.lines().all(|line| page.contains(line.trim()))
        };
        let is_own =
            |key: &str| key.strip_prefix(&own).is_some_and(|k| k.is_empty() || k.starts_with('.'));
        said.keys =
            speaker.entries().map(|(key, _)| key).filter(|key| is_own(key) || holds(key)).collect();
        said
    }

    fn draw(&self, catalog: &Catalog, speaker: Speaker) -> String {
        let journey = Journey::replay(&self.procedure.guide, &Answers::default(), TODAY);
        let scene = Scene {
            visit: Visit::new(speaker, TODAY),
            catalog,
            origin: Origin::Procedure(self.procedure),
            journey: &journey,
            place: Place { screen: self.screen, index: 0 },
            typed: &TypedValues::new(),
            attempt: None,
        };
        view::screen(&scene).html
    }

    fn say(&self, speaker: Speaker) {
        for key in &self.keys {
            black_box(speaker.say(key, &Any));
        }
    }
}

/// A value for every name: what it is changes little in what saying it costs.
struct Any;

impl Values for Any {
    fn value(&self, _: &str, _: Speaker) -> Option<Value> {
        Some(Value::Number(2))
    }
}

fn scaled(spread: Spread, screens: usize) -> Spread {
    let each = 1e6 / (screens * TIMES) as f64;
    Spread { least: spread.least * each, median: spread.median * each, most: spread.most * each }
}

fn row(what: &str, Spread { least, median, most }: Spread, aim: &str) {
    println!("{what:<34}{median:>8.3}  {least:>8.3} to {most:<8.3}{aim}");
}

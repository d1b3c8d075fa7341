//! What resume words and pouches cost beside what they cannot do without. One run, in turn.
//!
//! `cargo bench --bench resume` needs nothing but the project; words of a
//! chapter (`words upload stored screens`) choose. Times are ratios; the aim
//! stands beside, and the bench itself never fails on a figure.

#[path = "../web/rounds.rs"]
mod rounds;
mod screens;
mod server;
mod stored;
#[path = "../web/told.rs"]
mod told;
mod upload;
mod words;

use std::process::ExitCode;
use std::time::Instant;

use rounds::Spread;
use told::{Outcome, Told as _};

/// A chapter: its name, and what measures it.
type Chapter = (&'static str, fn() -> Outcome);
const CHAPTERS: [Chapter; 4] = [
    ("words", words::measure),
    ("upload", upload::measure),
    ("stored", stored::measure),
    ("screens", screens::measure),
];

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --all-targets` runs benches too, without this word.
    if !asked.iter().any(|word| word == "--bench") {
        println!("nothing measured: run  cargo bench --bench resume");
        return ExitCode::SUCCESS;
    }
    let all = !CHAPTERS.iter().any(|(name, _)| asked.iter().any(|word| word == name));
    let chosen = |(name, _): &&Chapter| all || asked.iter().any(|word| word == name);
    match CHAPTERS.iter().filter(chosen).try_for_each(|(_, measure)| measure()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("resume bench: failed to {why}");
            ExitCode::FAILURE
        }
    }
}

/// How long something takes, in milliseconds.
fn timed<T>(work: impl FnOnce() -> Outcome<T>) -> Outcome<f64> {
    let begun = Instant::now();
    work()?;
    Ok(begun.elapsed().as_secs_f64() * 1e3)
}

/// Threads for a chapter that does one thing after another.
fn runtime() -> Outcome<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().told("start threads")
}

fn row(what: &str, Spread { least, median, most }: Spread, aim: &str) {
    println!("{what:<46}{median:>9.3}  {least:>9.3} to {most:<9.3}{aim}");
}

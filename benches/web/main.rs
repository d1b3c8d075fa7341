//! What a screen costs: processor, memory, bytes, start. One run, side by side.
//!
//! `cargo bench --bench web` prints a table and one line of JSON. Times depend
//! on the machine and its other guests; so times are given as ratios between
//! things measured in turn in one run, and whatever can be counted is counted.
//! Aims stand beside the figures; nothing here passes or fails.
//!
//! It needs Linux (`/proc`) and, for the count of instructions, valgrind.
//! Name chapters to run only these: `cargo bench --bench web -- cpu bytes`.

mod ask;
mod bytes;
mod child;
mod client;
mod content;
mod cpu;
mod growth;
mod instructions;
mod memory;
mod report;
mod rounds;
mod scenes;
mod server;
mod site;
mod startup;
mod told;
mod walk;

use std::process::ExitCode;

use report::Report;
use told::Outcome;

/// A chapter measures some things and notes them.
type Chapter = fn(&mut Report) -> Outcome;

const CHAPTERS: [(&str, Chapter); 6] = [
    ("bytes", bytes::measure),
    ("cpu", cpu::measure),
    ("instructions", instructions::measure),
    ("memory", memory::measure),
    ("start", startup::measure),
    ("growth", growth::measure),
];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match words.split_first() {
        Some((first, rest)) if first == child::WORD => child::run(rest),
        // `cargo test --all-targets` runs benches too, without this word.
        _ if words.iter().all(|word| word != "--bench") => {
            println!("nothing measured: run  cargo bench --bench web");
            Ok(())
        }
        _ => measure(&words),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("web bench: failed to {why}");
            ExitCode::FAILURE
        }
    }
}

fn measure(words: &[String]) -> Outcome {
    let mut report = Report::default();
    let asked = |name: &str| words.iter().any(|word| word == name);
    let all = !CHAPTERS.iter().any(|(name, _)| asked(name));
    for (name, chapter) in CHAPTERS {
        if all || asked(name) {
            report.chapter(name);
            chapter(&mut report)?;
        }
    }
    report.print();
    Ok(())
}

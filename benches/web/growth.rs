//! What more content changes: it should cost memory in proportion, and no time.

use std::time::Instant;

use crate::ask::Ask;
use crate::client::{Lane, get};
use crate::content::Folder;
use crate::cpu::Load;
use crate::report::Report;
use crate::rounds::{Rounds, Spread};
use crate::scenes;
use crate::server::{Server, program};
use crate::told::{Outcome, Told as _};

const ROUNDS: usize = 5;
/// Times the guides, and languages: one, two, four times the content; and the
/// size that memory is promised for, about twenty guides in twelve languages.
const SIZES: [(usize, usize); 4] = [(1, 4), (2, 4), (2, 8), (7, 12)];

/// Measures each size, then all of them in turn.
pub fn measure(report: &mut Report) -> Outcome {
    let tally = scenes::address(&scenes::catalog()?, "tally")?;
    let mut grown = Vec::new();
    for (times, languages) in SIZES {
        let folder = Folder::new(times, languages)?;
        let (server, start) = started(&folder)?;
        let name = format!("{} guides, {languages} languages", guides(&server)?);
        report.spread(&format!("{name}: start"), start, "ms", "");
        report.count(&format!("{name}: words"), folder.words / 1024, "kB", "");
        let aim = if languages == 12 { "at most 64 000" } else { "" };
        report.count(&format!("{name}: memory"), server.rss()?, "kB", aim);
        let path = tally.replacen(scenes::LANGUAGE, folder.last, 1);
        let ask = Ask::of(&path, "");
        grown.push((name, folder, Load::new(&server)?, server, ask));
    }
    let rounds = Rounds::run(ROUNDS, grown.len(), |index| {
        let (_, _, load, server, ask) = &mut grown[index];
        load.cost(server, ask)
    })?;
    for (index, (name, ..)) in grown.iter().enumerate().skip(1) {
        let what = format!("a tally at {name} / the smallest");
        report.spread(&what, rounds.ratio(index, 0), "x", "");
    }
    for pair in [(0, 2), (0, 3)] {
        let (small, large) = (&grown[pair.0], &grown[pair.1]);
        let memory = large.3.rss()?.saturating_sub(small.3.rss()?) as f64 * 1024.0;
        let words = (large.1.words - small.1.words) as f64;
        report.ratio(&format!("memory / words, to {}", large.0), memory / words, "at most 2");
    }
    Ok(())
}

/// Starts a server three times, and keeps the last.
fn started(folder: &Folder) -> Outcome<(Server, Spread)> {
    let path = folder.path.to_string_lossy().into_owned();
    let mut times = Vec::new();
    loop {
        let begun = Instant::now();
        let server = Server::start(program(&["--content", &path]))?;
        times.push(begun.elapsed().as_secs_f64() * 1e3);
        if times.len() == 3 {
            return Ok((server, Spread::of(times)));
        }
    }
}

/// How many guides a server really has: a copy that does not compile would
/// prove nothing.
fn guides(server: &Server) -> Outcome<u64> {
    let answer = Lane::open(server.address)?.ask(&get("/readyz", ""))?.page()?;
    let text = String::from_utf8_lossy(&answer.body).into_owned();
    let line = text.lines().find_map(|line| line.strip_prefix("guides "));
    line.and_then(|count| count.parse().ok()).told("count the guides")
}

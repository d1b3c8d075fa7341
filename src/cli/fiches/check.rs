//! `marchepied fiches check`: every fiche walked, every sentence accounted for.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use super::sources::{Source, sources};
use crate::cli::failed;
use crate::fiches::check::{Verdict, check, entrances};
use crate::fiches::measure::Way;
use crate::fiches::parse;
use crate::finding::Finding;

/// What to check.
#[derive(clap::Args)]
pub(in crate::cli) struct Options {
    /// A zip file or a folder of XML files [default: the fiches in service]
    #[arg(value_name = "PATH")]
    path: Option<PathBuf>,
    /// The data folder, as for serve
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Print one JSON object a finding instead of text
    #[arg(long)]
    json: bool,
}

/// One figure of a fiche: its words, and the way to its first door.
type Pick = fn(&(usize, Way)) -> usize;

/// What all fiches together have shown.
#[derive(Default)]
struct Sum {
    fiches: usize,
    screens: usize,
    long: usize,
    entrances: usize,
    told: usize,
    left_out: BTreeMap<&'static str, usize>,
    ways: Vec<(usize, Way)>,
    findings: Vec<Finding>,
}

/// Checks, reports, and fails when there is an error.
pub(super) fn run(options: &Options) -> ExitCode {
    let begun = Instant::now();
    let all = match sources(options.path.as_deref(), options.data.as_deref()) {
        Ok(all) => all,
        Err(why) => return failed(why),
    };
    let open = entrances(all.iter().map(|source| source.xml.as_str()));
    let mut sum = Sum::default();
    for source in &all {
        sum.add(source, check(&source.id, &source.xml, open.get(&source.id)));
    }
    sum.tell(options.json);
    eprintln!("took {:.1} s", begun.elapsed().as_secs_f64());
    if sum.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

impl Sum {
    fn add(&mut self, source: &Source, verdict: Verdict) {
        self.fiches += 1;
        self.screens += verdict.screens;
        self.long += verdict.long;
        self.entrances += verdict.entrances;
        self.told += verdict.ledger.told;
        for (reason, times) in verdict.ledger.left_out {
            *self.left_out.entry(reason).or_default() += times;
        }
        let is_fiche = parse::is_id(&source.id) && source.id.starts_with('F');
        self.ways.extend(verdict.way.filter(|_| is_fiche).map(|way| (verdict.words, way)));
        self.findings.extend(verdict.findings);
    }

    fn tell(&mut self, json: bool) {
        for finding in &self.findings {
            match serde_json::to_string(finding) {
                Ok(line) if json => println!("{line}"),
                _ => println!("{finding}"),
            }
        }
        if json {
            return;
        }
        let Self { fiches, screens, long, entrances, told, .. } = self;
        println!("{fiches} texts, {screens} screens; {entrances} entrances opened by questions");
        println!(
            "{told} sentences told; {long} screens over 60 words, where one sentence, item or line is that long"
        );
        for (reason, times) in &self.left_out {
            println!("{times:7} sentences left out: {reason}");
        }
        self.tell_ways();
        println!("{} errors", self.findings.len());
    }

    /// How far it is to the first official door, against the whole fiche.
    fn tell_ways(&self) {
        let columns: [(&str, Pick); 4] = [
            ("words of the whole fiche", |(whole, _)| *whole),
            ("words to the first door", |(_, way)| way.words),
            ("screens to the first door", |(_, way)| way.screens),
            ("choices to the first door", |(_, way)| way.choices),
        ];
        println!("{} fiches with an official door            median     p90", self.ways.len());
        for (name, pick) in columns {
            let mut values: Vec<usize> = self.ways.iter().map(pick).collect();
            values.sort_unstable();
            let at = |part: usize| values.get(values.len() * part / 10).copied().unwrap_or(0);
            println!("  {name:38} {:7} {:7}", at(5), at(9));
        }
    }
}

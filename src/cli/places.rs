//! `marchepied places import`: a file of places becomes places near people.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use jiff::civil::Date;

use crate::config::FeedUrl;
use crate::fetch::{Fetcher, Gate, Validators};
use crate::finding::Finding;
use crate::jobs::{Parcel, fetch_places};
use crate::places::import::{Import, import};
use crate::places::overrides::{self, Own};
use crate::places::shelf::{self, Shrunken, Source};
use crate::places::{Directory, merged, vouchers};
use crate::web::clock::Clock;

/// A line of progress after so many records.
const STEP: usize = 5_000;
/// The findings of one kind that are shown without `--all`.
const SHOWN: usize = 3;

#[derive(Subcommand)]
pub(super) enum Command {
    /// Take in a file of places, or one that has an https address: a CSV of the
    /// national standard, or the JSON of the State's directory; packed with gzip or not
    Import(Options),
}

/// What to take in.
#[derive(clap::Args)]
pub(super) struct Options {
    /// The file, or its address
    #[arg(value_name = "PATH|URL")]
    file: PathBuf,
    /// The folder for what the server keeps
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The name of this source: an import of the same name replaces it
    /// [default: the name of the file, without digits]
    #[arg(long, value_name = "NAME")]
    source: Option<String>,
    /// Show every finding, not the first three of each kind
    #[arg(long)]
    all: bool,
    /// Replace a source even by one that has much fewer places
    #[arg(long)]
    accept_shrunken: bool,
    /// The day on which dates are judged [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

/// Runs the command.
pub(super) fn run(command: &Command) -> ExitCode {
    let Command::Import(options) = command;
    match take_in(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => super::failed(why),
    }
}

fn take_in(options: &Options) -> Result<(), String> {
    let today = options.today.unwrap_or_else(|| Clock::real().today());
    let from = options.file.display().to_string();
    let (file, _parcel) = match from.split_once("://") {
        Some(_) => {
            let parcel = fetched(&from, &options.data)?;
            let file = parcel.open().map_err(|why| format!("open what came: {why}"))?;
            (file, Some(parcel))
        }
        None => {
            let file = File::open(&options.file);
            (file.map_err(|why| format!("open {from}: {why}; give a path or an address"))?, None)
        }
    };
    let read = read(&from, file, today)?;
    tell(&read, options.all);
    if read.places.is_empty() {
        return Err(format!("take in {from}: it holds no place; the old places stay in service"));
    }
    let name = options.source.clone().unwrap_or_else(|| name_of(&options.file));
    let kept = read.places.len();
    let source = Source::new(&name, &from, today, read.places);
    let shrunken = if options.accept_shrunken { Shrunken::Accept } else { Shrunken::Refuse };
    let sources =
        shelf::replace(&options.data, source, shrunken).map_err(|why| super::told(&why))?;
    println!("source {name}: {kept} places of {} records, {} findings", read.records, read.faults);
    let all: usize = sources.iter().map(|source| source.places.len()).sum();
    let joined = merged(sources.iter().flat_map(|source| source.places.clone())).len();
    println!("in service: {joined} places, out of {all} of {} sources", sources.len());
    Ok(())
}

/// Fetches a file from its own host, and from no other.
fn fetched(address: &str, data: &Path) -> Result<Parcel, String> {
    let Some(url) = FeedUrl::parse(address) else {
        return Err(format!("fetch {address}: give an https address on a host that has a name"));
    };
    let fetcher = fetcher(Gate::of([url.host()]))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|why| format!("start: {why}"))?;
    let none = Validators::default();
    let fetched = runtime.block_on(fetch_places(&fetcher, url.as_str(), &none, data));
    let fetched = fetched.map_err(|why| super::told(&why))?;
    fetched.map(|(parcel, _)| parcel).ok_or_else(|| format!("fetch {address}: nothing came"))
}

/// Asks that host, and nobody else.
fn fetcher(gate: Gate) -> Result<Fetcher, String> {
    #[cfg(debug_assertions)]
    if let Some(fetcher) = super::serve::doors_for_tests(&gate) {
        return Ok(fetcher);
    }
    Fetcher::new(gate, None).map_err(|why| super::told(&why))
}

fn read(from: &str, file: impl Read, today: Date) -> Result<Import, String> {
    let mut progress = |records: usize| {
        if records.is_multiple_of(STEP) {
            eprintln!("{records} records read");
        }
    };
    import(from, file, today, &mut progress)
        .map_err(|why| format!("{why}; the old places stay in service"))
}

/// Says what was wrong: each kind of fault, with examples.
fn tell(read: &Import, all: bool) {
    let mut by_code: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in &read.findings {
        by_code.entry(finding.code).or_default().push(finding);
    }
    for (code, findings) in by_code {
        let shown = if all { findings.len() } else { SHOWN };
        for finding in findings.iter().take(shown) {
            println!("{finding}");
        }
        if findings.len() > shown {
            println!("… {code}: {} more; see them with --all", findings.len() - shown);
        }
    }
}

/// « lieux-2026-11-24.csv » is the source `lieux`.
fn name_of(file: &Path) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let stem = stem.split('.').next().unwrap_or_default().to_lowercase();
    let name: String = stem.chars().filter(|c| c.is_alphabetic() || "-_".contains(*c)).collect();
    let name = name.trim_matches(['-', '_']);
    if name.is_empty() { "places".to_owned() } else { name.to_owned() }
}

/// Where the places of a server come from.
pub(super) struct Origin {
    /// The folder for what the server keeps.
    pub data: Option<PathBuf>,
    /// The operator's own file.
    pub file: Option<PathBuf>,
    /// The day on which dates are judged.
    pub today: Date,
}

impl Origin {
    /// All places: those that were taken in, with the operator's changes.
    pub fn read(&self) -> Result<(Directory, Own, Vec<Finding>), String> {
        let sources = match &self.data {
            Some(data) => shelf::load(data).map_err(|why| super::told(&why))?,
            None => Vec::new(),
        };
        let places = merged(sources.into_iter().flat_map(|source| source.places));
        let (own, mut findings) = match &self.file {
            Some(path) => {
                let name = path.display().to_string();
                let text = std::fs::read_to_string(path);
                let text = text.map_err(|why| format!("read {name}: {why}"))?;
                overrides::read(&name, &text, self.today)
            }
            None => (Own::default(), Vec::new()),
        };
        let (places, lost) = overrides::applied(places, &own.changes);
        findings.extend(lost);
        findings.extend(vouchers::judged(&own.vouchers, &places, self.today));
        let directory = Directory::new(places).with_vouchers(own.vouchers.clone());
        Ok((directory, own, findings))
    }

    /// The same for a server: what cannot be used is told in the log, and the
    /// guides are served all the same.
    pub fn in_service(&self) -> Option<Directory> {
        match self.read() {
            Ok((directory, _, findings)) => {
                for finding in findings {
                    match finding.is_error() {
                        true => tracing::error!("{finding}"),
                        false => tracing::warn!("{finding}"),
                    }
                }
                Some(directory)
            }
            Err(why) => {
                tracing::error!("failed to {why}");
                None
            }
        }
    }

    /// When the files were last written: another value means other places.
    pub fn written(&self) -> impl PartialEq + Send + use<> {
        let kept = self.data.as_deref().map(shelf::path);
        let paths = [kept, self.file.clone()].into_iter().flatten();
        let moment = |path| std::fs::metadata(path).and_then(|about| about.modified()).ok();
        paths.map(moment).collect::<Vec<_>>()
    }
}

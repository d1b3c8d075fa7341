//! `marchepied fiches import PATH|URL`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use super::progress::Progress;
use crate::cli::{failed, told};
use crate::config::{FeedUrl, Flags, SYSTEM_FILE, Settings};
use crate::fetch::{Fetcher, Gate};
use crate::fiches::import::{Order, Outcome, Report, Shrunken, import};
use crate::fiches::place::{Place, Turn};
use crate::finding::Finding;
use crate::jobs::{Renewal, renew};
use crate::store::library::{About, Kind};
use crate::web::clock::Clock;

/// How many findings of one kind are told one by one.
const TOLD: usize = 10;

/// What to take in.
#[derive(clap::Args)]
pub(in crate::cli) struct Options {
    /// A zip file, a folder of XML files, or an address [default: the setting fiches-url]
    #[arg(value_name = "PATH|URL")]
    source: Option<String>,
    /// The data folder, as for serve
    #[arg(long, value_name = "DIR")]
    data: Option<String>,
    /// The file of the settings, as for serve
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Take in an archive that has lost more than a tenth of the files
    #[arg(long)]
    accept_shrunken: bool,
}

/// Takes it in, and tells what came.
pub(super) fn run(options: &Options) -> ExitCode {
    let flags = Flags::with(options.config.clone(), options.data.clone());
    let settings = match Settings::load(&flags, std::env::vars_os(), Path::new(SYSTEM_FILE)) {
        Ok(settings) => settings,
        Err(why) => return misused(told(&why)),
    };
    let Some(data) = &settings.data else {
        return misused("say where the fiches go: --data DIR, or the setting data");
    };
    let source = match (&options.source, &settings.fiches_url) {
        (Some(given), _) => match Source::read(given) {
            Some(source) => source,
            None => return misused(format!("{given} is no https:// address of a zip file")),
        },
        (None, Some(url)) => Source::Feed(url.clone()),
        (None, None) => return misused("say what to take in: a zip file, a folder or an address"),
    };
    let begun = Instant::now();
    let done = match &source {
        Source::Disk(path) => from_disk(path, &Place::in_data(data), options.shrunken()),
        Source::Feed(url) => from_feed(url, &settings, Place::in_data(data), options.shrunken()),
    };
    match done {
        Ok(outcome) => {
            tell(&outcome, begun.elapsed());
            ExitCode::SUCCESS
        }
        Err(why) => failed(why),
    }
}

/// Where the fiches come from.
enum Source {
    Disk(String),
    Feed(FeedUrl),
}

impl Source {
    fn read(text: &str) -> Option<Self> {
        let is_address = text.contains("://");
        if is_address {
            FeedUrl::parse(text).map(Self::Feed)
        } else {
            Some(Self::Disk(text.into()))
        }
    }
}

impl Options {
    fn shrunken(&self) -> Shrunken {
        if self.accept_shrunken { Shrunken::Accept } else { Shrunken::Refuse }
    }
}

fn misused(why: impl std::fmt::Display) -> ExitCode {
    eprintln!("marchepied: {why}");
    ExitCode::from(2)
}

fn from_disk(source: &str, place: &Place, shrunken: Shrunken) -> Result<Outcome, String> {
    let turn = Turn::take(place).map_err(|why| told(&why))?;
    let order = Order {
        archive: Path::new(source),
        turn: &turn,
        source: source.to_owned(),
        etag: None,
        last_modified: None,
        now: Clock::real().seconds(),
        shrunken,
    };
    let mut progress = Progress::of("files");
    import(&order, &mut |done, all| progress.show(done, all)).map_err(|why| told(&why))
}

fn from_feed(
    url: &FeedUrl,
    settings: &Settings,
    place: Place,
    shrunken: Shrunken,
) -> Result<Outcome, String> {
    let fetcher = Fetcher::new(Gate::of([url.host()]), settings.contact.as_deref());
    let fetcher = fetcher.map_err(|why| told(&why))?;
    let renewal = Renewal { fetcher, url: url.as_str().to_owned(), place, shrunken };
    eprintln!("asking {url}");
    let mut progress = Progress::of("files");
    let now = Clock::real().seconds();
    renew(&renewal, now, &mut |done, all| progress.show(done, all)).map_err(|why| told(&why))
}

fn tell(outcome: &Outcome, took: Duration) {
    match outcome {
        Outcome::Unchanged(about) => {
            println!("unchanged: {} was taken in already{}", about.source, dated(about));
        }
        Outcome::Imported(report) => tell_report(report),
    }
    println!("took {:.1} s", took.as_secs_f64());
}

fn tell_report(report: &Report) {
    let groups = group(&report.findings);
    for (code, found) in &groups {
        for finding in found.iter().take(TOLD) {
            println!("{finding}");
        }
        if found.len() > TOLD {
            println!("{code}: {} more", found.len() - TOLD);
        }
    }
    let about = &report.about;
    println!("{} files of schema {} are in service{}", about.files, about.schema, dated(about));
    for kind in Kind::ALL {
        println!("{:>6} {}", report.counts.get(&kind).unwrap_or(&0), name(kind));
    }
    println!("{:>6} other files, left alone", report.ignored);
    let errors = report.findings.iter().filter(|finding| finding.is_error()).count();
    println!("{errors} errors, {} warnings", report.findings.len() - errors);
}

fn dated(about: &About) -> String {
    about.newest.map(|day| format!(", the newest of {day}")).unwrap_or_default()
}

fn group(findings: &[Finding]) -> BTreeMap<&str, Vec<&Finding>> {
    let mut groups: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        groups.entry(finding.code).or_default().push(finding);
    }
    groups
}

const fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Fiche => "fiches",
        Kind::Theme => "themes",
        Kind::Dossier => "dossiers",
        Kind::Service => "services and forms",
        Kind::Term => "words explained",
        Kind::Tree => "trees of questions",
        Kind::Event => "events of life",
    }
}

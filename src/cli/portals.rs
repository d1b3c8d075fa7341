//! `marchepied portals`: looking at the official sites, and checking attestations.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Args, Subcommand};

use super::{failed, told};
use crate::catalog::Catalog;
use crate::content::Content;
use crate::fetch::{Fetcher, Gate};
use crate::jobs::{Looked, look_at};
use crate::portals::{Attestation, Check, Portal, PublicKey, Sighting, Signer};
use crate::web::clock::Clock;

/// What to do with portals.
#[derive(Subcommand)]
pub(super) enum Command {
    /// Look at the official sites; one line a check
    Watch(Watch),
    /// Check an attestation: its code, or the file of its text
    Verify(Verify),
}

/// Which portals to look at.
#[derive(Args)]
pub(super) struct Watch {
    /// One portal alone
    portal: Option<String>,
    /// Look once, and end: exit code 1 when something is down or has changed
    #[arg(long)]
    once: bool,
    /// A folder with `templates/` and `locales/`, in place of the built-in ones
    #[arg(long, value_name = "FOLDER")]
    content: Option<PathBuf>,
    /// The operator's folder of commune files, whose sites are looked at too
    #[arg(long, value_name = "DIR")]
    communes: Option<PathBuf>,
    /// Whom the sites may turn to
    #[arg(long)]
    contact: Option<String>,
}

/// What to check, and whose key to trust.
#[derive(Args)]
pub(super) struct Verify {
    /// The code, or the file of the text with the code in it
    #[arg(value_name = "FILE|CODE")]
    what: String,
    /// The public key of the server that made it, 64 digits; it stands on its page
    #[arg(long, conflicts_with = "data")]
    key: Option<String>,
    /// The data folder of the server that made it
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
}

pub(super) fn run(command: &Command) -> ExitCode {
    let done = match command {
        Command::Watch(options) => watch(options),
        Command::Verify(options) => verify(options),
    };
    done.unwrap_or_else(failed)
}

fn watch(options: &Watch) -> Result<ExitCode, String> {
    let clock = Clock::real();
    let content = match &options.content {
        Some(folder) => Content::folder(folder).map_err(|why| why.to_string())?,
        None => Content::embedded(),
    };
    let content = match &options.communes {
        Some(folder) => content.with_communes(folder).map_err(|why| why.to_string())?,
        None => content,
    };
    let (catalog, _) = Catalog::compile(&content, clock.today());
    let catalog = catalog.ok_or("read the words: there is no French")?;
    let wanted =
        |portal: &&Portal| options.portal.as_deref().is_none_or(|wanted| portal.id == *wanted);
    let portals: Vec<&Portal> = catalog.portals.values().filter(wanted).collect();
    if portals.is_empty() {
        let known: Vec<_> = catalog.portals.keys().map(ToString::to_string).collect();
        return Err(format!("find this portal: there are {}", known.join(", ")));
    }
    let fetcher = Fetcher::new(Gate::of(catalog.hosts()), options.contact.as_deref());
    let fetcher = fetcher.map_err(|why| told(&why))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|why| format!("start: {why}"))?;
    loop {
        let mut well = true;
        for (portal, check) in portals.iter().flat_map(|p| p.checks.iter().map(move |c| (p, c))) {
            let looked = runtime.block_on(look_at(&fetcher, check, &clock));
            println!("{}", line(portal, check, &looked));
            let Looked::Seen(look) = looked else { continue };
            let finding = catalog.changed(portal, check, &look);
            well &= !look.outcome.is_down() && finding.is_none();
            if let Some(finding) = finding {
                println!("{finding}");
            }
        }
        if options.once {
            return Ok(ExitCode::from(u8::from(!well)));
        }
        let pause = portals.iter().map(|portal| portal.pace.pause).min().unwrap_or_default();
        std::thread::sleep(pause.max(Duration::from_secs(60)));
    }
}

/// « caf compte read 200 312 ms 8b1a… ».
fn line(portal: &Portal, check: &Check, looked: &Looked) -> String {
    let place = format!("{:<20} {:<12}", portal.id.as_str(), check.at.as_str());
    match looked {
        Looked::Wait(wait) => format!("{place} not looked at, again in {} s", wait.as_secs()),
        Looked::Seen(Sighting { outcome, status, millis, digest, found, .. }) => {
            let status = status.map_or("-".to_owned(), |status| status.to_string());
            let digest = digest.map_or("-".to_owned(), |digest| format!("{digest:016x}"));
            let found = match found {
                Some(true) => "expected found",
                Some(false) => "expected missing",
                None => "title only",
            };
            let outcome = outcome.code();
            format!("{place} {outcome:<11} {status:>3} {millis:>6} ms {digest} {found}")
        }
    }
}

fn verify(options: &Verify) -> Result<ExitCode, String> {
    let key = match (&options.key, &options.data) {
        (Some(key), _) => PublicKey::parse(key).ok_or("read the key: it has 64 digits, 0 to f")?,
        (None, Some(data)) => Signer::found_in(data)
            .map_err(|why| format!("read the key in {}: {why}", data.display()))?
            .public(),
        (None, None) => return Err("know whom to trust: give --key or --data".to_owned()),
    };
    let read = match options.what.starts_with(Attestation::MARK) {
        true => Attestation::verify(&options.what, None, &key),
        false => {
            let text = std::fs::read_to_string(&options.what);
            let text = text.map_err(|why| format!("read {}: {why}", options.what))?;
            let (text, code) = text.split_at(text.rfind(Attestation::MARK).unwrap_or(text.len()));
            Attestation::verify(code, Some(text), &key)
        }
    };
    match read {
        Ok(genuine) => {
            println!("genuine: {}", genuine.number(&key));
            print!("{}", figures(&genuine));
            Ok(ExitCode::SUCCESS)
        }
        Err(why) => Err(why.to_string()),
    }
}

/// What was measured, one line a place and a time.
fn figures(attestation: &Attestation) -> String {
    let clock = |at: i64| crate::guide::calendar::paris_time(at).strftime("%H:%M:%S").to_string();
    let mut out = format!("day {}, seen from {}\n", attestation.day, attestation.from);
    for (host, day) in &attestation.places {
        out += &format!("{host}: {} looks, {} down, {} slow\n", day.looks, day.down, day.slow);
        for span in &day.spans {
            let (from, to, outcome) = (clock(span.from), clock(span.to), span.outcome.code());
            out += &format!("  {from} to {to}: {} looks, {outcome}", span.looks);
            if span.before > 0 {
                out += &format!(", {} before the day", span.before);
            }
            if span.after > 0 {
                out += &format!(", {} after it", span.after);
            }
            out.push('\n');
        }
    }
    out
}

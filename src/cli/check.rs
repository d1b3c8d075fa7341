//! `marchepied check`: the content answers like a good compiler.

use std::path::PathBuf;
use std::process::ExitCode;

use jiff::civil::Date;

use super::places::Origin;
use super::weigh;
use crate::catalog::{Catalog, french, translations};
use crate::content::Content;
use crate::finding::Finding;
use crate::web::clock::Clock;

/// What to check.
#[derive(clap::Args)]
pub(super) struct Options {
    /// Print one JSON object a line instead of text
    #[arg(long)]
    json: bool,
    /// Also weigh every screen of every guide, in bytes on the wire
    #[arg(long)]
    weight: bool,
    /// A folder with templates/ and locales/, in place of the built-in content
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,
    /// The operator's file of places, whose changes are told line by line
    #[arg(long, value_name = "FILE")]
    places_file: Option<PathBuf>,
    /// The operator's folder of commune files, whose lines are told
    #[arg(long, value_name = "DIR")]
    communes: Option<PathBuf>,
    /// The folder for what the server keeps, with the places taken in
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The day on which facts are judged stale or not [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

/// Checks, reports, and fails when there is an error.
pub(super) fn run(options: &Options) -> ExitCode {
    let content = match content(options) {
        Ok(content) => content,
        Err(why) => return super::failed(why),
    };
    let today = options.today.unwrap_or_else(|| Clock::real().today());
    let (catalog, mut findings) = Catalog::compile(&content, today);
    let mut figures = Figures::default();
    if let Some(catalog) = &catalog {
        let (found, burdens) = french::check(catalog, &content);
        findings.extend(found);
        figures.burdens = burdens;
        figures.shares = translations::shares(&catalog.locales);
    }
    if catalog.is_some() && options.weight {
        match weigh::all(&content) {
            Ok((weighed, heavy)) => {
                figures.weights = weighed;
                findings.extend(heavy);
            }
            Err(why) => return super::failed(why),
        }
    }
    let told = catalog.iter().flat_map(|catalog| &catalog.told);
    let mut changes: Vec<_> = told.map(ToString::to_string).collect();
    if let Some(file) = &options.places_file {
        let origin = Origin { data: options.data.clone(), file: Some(file.clone()), today };
        match origin.read() {
            Ok((_, own, wrong)) => {
                changes.extend(own.changes.iter().map(ToString::to_string));
                changes.extend(own.vouchers.iter().map(ToString::to_string));
                findings.extend(wrong);
            }
            Err(why) => return super::failed(why),
        }
    }
    findings.sort();
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    if options.json {
        print_json(&findings, &figures);
    } else {
        changes.iter().for_each(|change| println!("{change}"));
        print_text(&findings, &figures);
    }
    if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The content to check, with the operator's communes.
fn content(options: &Options) -> Result<Content, crate::content::Error> {
    let content = match &options.content {
        Some(folder) => Content::folder(folder)?,
        None => Content::embedded(),
    };
    match &options.communes {
        Some(folder) => content.with_communes(folder),
        None => Ok(content),
    }
}

/// What is told besides findings.
#[derive(Default)]
struct Figures {
    burdens: Vec<french::Burden>,
    shares: Vec<translations::Share>,
    weights: Vec<weigh::Weight>,
}

fn print_json(findings: &[Finding], figures: &Figures) {
    let findings = findings.iter().map(serde_json::to_string);
    let burdens = figures.burdens.iter().map(serde_json::to_string);
    let shares = figures.shares.iter().map(serde_json::to_string);
    let weights = figures.weights.iter().map(serde_json::to_string);
    for line in findings.chain(burdens).chain(shares).chain(weights).flatten() {
        println!("{line}");
    }
}

fn print_text(findings: &[Finding], figures: &Figures) {
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    findings.iter().for_each(|finding| println!("{finding}"));
    figures.burdens.iter().for_each(|burden| println!("{burden}"));
    figures.shares.iter().for_each(|share| println!("{share}"));
    figures.weights.iter().for_each(|weight| println!("{weight}"));
    println!("{errors} errors, {} warnings", findings.len() - errors);
}

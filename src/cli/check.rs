//! `marchepied check`: the content answers like a good compiler.

use std::path::PathBuf;
use std::process::ExitCode;

use jiff::civil::Date;

use super::places::Origin;
use super::weigh;
use crate::catalog::{Catalog, french};
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
    /// The folder for what the server keeps, with the places taken in
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The day on which facts are judged stale or not [default: today]
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
}

/// Checks, reports, and fails when there is an error.
pub(super) fn run(options: &Options) -> ExitCode {
    let content = match &options.content {
        Some(folder) => match Content::folder(folder) {
            Ok(content) => content,
            Err(why) => return super::failed(why),
        },
        None => Content::embedded(),
    };
    let today = options.today.unwrap_or_else(|| Clock::real().today());
    let (catalog, mut findings) = Catalog::compile(&content, today);
    let mut weights = Vec::new();
    let mut burdens = Vec::new();
    if let Some(catalog) = &catalog {
        let (found, weighed) = french::check(catalog, &content);
        findings.extend(found);
        burdens = weighed;
    }
    if catalog.is_some() && options.weight {
        match weigh::all(&content) {
            Ok((weighed, heavy)) => {
                weights = weighed;
                findings.extend(heavy);
            }
            Err(why) => return super::failed(why),
        }
    }
    let mut changes = Vec::new();
    if let Some(file) = &options.places_file {
        let origin = Origin { data: options.data.clone(), file: Some(file.clone()), today };
        match origin.read() {
            Ok((_, told, wrong)) => {
                changes = told;
                findings.extend(wrong);
            }
            Err(why) => return super::failed(why),
        }
    }
    findings.sort();
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    if options.json {
        print_json(&findings, &burdens, &weights);
    } else {
        changes.iter().for_each(|change| println!("{change}"));
        print_text(&findings, &burdens, &weights);
    }
    if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn print_json(findings: &[Finding], burdens: &[french::Burden], weights: &[weigh::Weight]) {
    let findings = findings.iter().map(serde_json::to_string);
    let burdens = burdens.iter().map(serde_json::to_string);
    let weights = weights.iter().map(serde_json::to_string);
    for line in findings.chain(burdens).chain(weights).flatten() {
        println!("{line}");
    }
}

fn print_text(findings: &[Finding], burdens: &[french::Burden], weights: &[weigh::Weight]) {
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    for finding in findings {
        println!("{finding}");
    }
    for burden in burdens {
        println!("{burden}");
    }
    for weight in weights {
        println!("{weight}");
    }
    println!("{errors} errors, {} warnings", findings.len() - errors);
}

//! `marchepied plain`: how hard a French text is to read, where, and what to do about it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde::Serialize;

use crate::finding::{Finding, Spot};
use crate::locale::{Dir, Entry, Language, Lexicon, SOURCE};
use crate::plain::{
    LIMITS, Measures, Remark, Sense, acronyms, is_spelled_out, rare_words, remarks,
};

/// The longest text read, in bytes: a thick book.
const MOST_BYTES: u64 = 8 << 20;

/// What to measure.
#[derive(clap::Args)]
pub(super) struct Options {
    /// Print one JSON object for each text instead of a table
    #[arg(long)]
    json: bool,
    /// A text, or a file of words (.ftl) whose messages are measured one by one; - reads the input
    #[arg(value_name = "FILE|-")]
    file: PathBuf,
}

/// One text with all that is known of it.
#[derive(Serialize)]
struct Report {
    file: String,
    /// The message of a file of words; none for a whole text.
    message: Option<String>,
    measures: Measures,
    /// The rare words, each once.
    rare_words: Vec<String>,
    /// The acronyms that this text does not say in full.
    acronyms: Vec<String>,
    findings: Vec<Finding>,
}

/// Measures and tells. The exit code says only whether there was a text to
/// read: to refuse words is for `check`.
pub(super) fn run(options: &Options) -> ExitCode {
    let read = read(&options.file).and_then(|text| reports(&options.file, &text));
    let reports = match read {
        Ok(reports) => reports,
        Err(why) => return super::failed(why),
    };
    for report in &reports {
        if options.json {
            println!("{}", serde_json::to_string(report).expect("figures and texts are JSON"));
        } else {
            print!("{}", told(report));
        }
    }
    ExitCode::SUCCESS
}

fn read(file: &Path) -> Result<String, String> {
    let name = file.display();
    let source: Box<dyn Read> = if file == Path::new("-") {
        Box::new(std::io::stdin())
    } else {
        Box::new(std::fs::File::open(file).map_err(|why| format!("read {name}: {why}"))?)
    };
    let mut bytes = Vec::new();
    let read = source.take(MOST_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|why| format!("read {name}: {why}"))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(format!("read {name}: it is over {} MiB; cut it in parts", MOST_BYTES >> 20));
    }
    String::from_utf8(bytes)
        .map_err(|_| format!("read {name}: it is not text in UTF-8; save it as UTF-8"))
}

fn reports(file: &Path, text: &str) -> Result<Vec<Report>, String> {
    let name = file.display().to_string();
    let whole = if file.extension().is_some_and(|kind| kind == "ftl") {
        messages(&name, text)?
    } else {
        let spot = Spot { file: name.clone(), line: 1 };
        vec![report(&name, None, &[(spot, text.to_owned())])]
    };
    if whole.iter().all(|report| report.measures.words == 0) {
        return Err(format!("measure {name}: there is no word in it; give a French text"));
    }
    Ok(whole)
}

/// One report a message, in the order of the file, and one of the whole.
fn messages(file: &str, text: &str) -> Result<Vec<Report>, String> {
    let (tag, dir) = (SOURCE.to_owned(), Dir::Ltr);
    let name = tag.clone();
    let language = Language { name, tag, dir, offered: true, pseudo: false, translation: None };
    let (words, findings) = Lexicon::read(language, std::iter::once((file, text)));
    if let Some(fault) = findings.first() {
        return Err(format!("read {fault}"));
    }
    let mut parts: BTreeMap<usize, (&str, &Entry)> = BTreeMap::new();
    parts.extend(words.entries().map(|(key, entry)| (entry.spot.line, (key, entry))));
    parts.retain(|_, (key, _)| !key.ends_with(".keywords"));
    let mut order: Vec<&str> = Vec::new();
    let mut texts: BTreeMap<&str, Vec<(Spot, String)>> = BTreeMap::new();
    for (key, entry) in parts.into_values() {
        let message = key.split('.').next().unwrap_or(key);
        if !texts.contains_key(message) {
            order.push(message);
        }
        let piece = (entry.first_line(), entry.source.to_string());
        texts.entry(message).or_default().push(piece);
    }
    let one = |message: &&str| report(file, Some(message), &texts[*message]);
    let mut all: Vec<Report> = order.iter().map(one).collect();
    let pieces: Vec<_> = texts.into_values().flatten().collect();
    // Its findings were told message by message.
    all.push(Report { findings: Vec::new(), ..report(file, None, &pieces) });
    Ok(all)
}

fn report(file: &str, message: Option<&str>, pieces: &[(Spot, String)]) -> Report {
    let texts: Vec<_> = pieces.iter().map(|(_, text)| text.as_str()).collect();
    let text = texts.join("\n");
    let findings = pieces.iter().flat_map(|(spot, text)| found(spot, text));
    let unsaid = acronyms(&text).into_iter().filter(|acronym| !is_spelled_out(acronym, &text));
    Report {
        file: file.to_owned(),
        message: message.map(str::to_owned),
        measures: Measures::of(&text),
        rare_words: once(rare_words(&text)),
        acronyms: once(unsaid.collect()),
        findings: findings.collect(),
    }
}

/// Each word once, in the order of a dictionary.
fn once(words: Vec<&str>) -> Vec<String> {
    let all: BTreeSet<_> = words.into_iter().map(str::to_owned).collect();
    all.into_iter().collect()
}

fn found(spot: &Spot, text: &str) -> Vec<Finding> {
    remarks(text).into_iter().map(|remark: Remark| remark.at(spot)).collect()
}

fn told(report: &Report) -> String {
    let of = &report.measures;
    let mut lines: Vec<_> = report.findings.iter().map(ToString::to_string).collect();
    match &report.message {
        Some(message) => lines.push(format!(
            "{message}: {} words, {:.1} a sentence, longest {}, Kandel-Moles {:.0}, LIX {:.0}, rare {:.0} %, score {:.0}",
            of.words, of.mean, of.longest, of.kandel_moles, of.lix, of.rare, of.score
        )),
        None => lines.extend(table(report)),
    }
    let lists =
        [("rare words", &report.rare_words), ("acronyms not said in full", &report.acronyms)];
    for (what, words) in lists.into_iter().filter(|(_, words)| !words.is_empty()) {
        lines.push(format!("  {what}: {}", words.join(", ")));
    }
    lines.join("\n") + "\n"
}

/// What, measure, limit, and the hint where the limit is not kept.
fn table(report: &Report) -> Vec<String> {
    let of = &report.measures;
    let mut lines = vec![format!(
        "{}: {} words, {} sentences, longest {}",
        report.file, of.words, of.sentences, of.longest
    )];
    for limit in &LIMITS {
        let sense = if limit.sense == Sense::Most { "at most" } else { "at least" };
        let hint = if limit.is_kept(of) { "" } else { limit.hint };
        let line = format!(
            "  {:<34} {:6.1}  {sense} {:<5} {hint}",
            limit.what,
            (limit.measure)(of),
            limit.limit
        );
        lines.push(line.trim_end().to_owned());
    }
    lines.push(format!("  {:<34} {:6.1}  of 100", "score", of.score));
    lines
}

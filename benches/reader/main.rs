//! What reading a page costs, beside an HTML parse alone, in one run over real
//! pages: `cargo bench --bench reader [FOLDER]`, by default `MARCHEPIED_PAGES`
//! or `shared/data/pages` beside the project.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use marchepied::reader::{Contract, Page, html, read};

/// How often each page is read; the best time counts.
const ROUNDS: usize = 7;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, what, unit] = &args[..]
        && flag == "--memory"
    {
        return alone(what, unit);
    }
    let told = std::env::args().skip(1).find(|arg| !arg.starts_with("--"));
    let told = told.or_else(|| std::env::var("MARCHEPIED_PAGES").ok()).map(PathBuf::from);
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut beside = project.ancestors().skip(1).map(|above| above.join("shared/data/pages"));
    let folder = told.or_else(|| beside.find(|folder| folder.is_dir()));
    match folder {
        Some(folder) => real(&folder),
        None => println!("no real pages here: name their folder"),
    }
    hostile();
}

fn real(folder: &Path) {
    let pages = pages(folder);
    let bytes: usize = pages.iter().map(Vec::len).sum();
    let texts: Vec<_> = pages.iter().map(|page| String::from_utf8_lossy(page)).collect();
    let sum =
        |work: &dyn Fn(usize)| -> Duration { (0..pages.len()).map(|at| best(|| work(at))).sum() };
    let peer = sum(&|at| drop(black_box(scraper::Html::parse_document(&texts[at]))));
    let ours = sum(&|at| drop(black_box(html::parse(&texts[at]))));
    let whole = sum(&|at| drop(black_box(whole(&pages[at]))));
    println!("{} pages, {bytes} bytes, best of {ROUNDS}", pages.len());
    let line = |what: &str, time: Duration| {
        let ratio = time.as_secs_f64() / peer.as_secs_f64();
        println!("{what:<44} {time:>10.2?}  x {ratio:.2}");
    };
    line("html5ever (scraper), parse alone", peer);
    line("ours, parse alone", ours);
    line("ours, decode + parse + clean + split + guide", whole);
}

/// What a page made to be slow repeats.
const HOSTILE: [&str; 10] = [
    "<div>",
    "<b><p>",
    "<table><tr><td>",
    "<a href=/x>a",
    "x=1 ",
    "<details><summary>",
    "A. ",
    "</p>",
    "&lt;",
    "<",
];

/// A page of 5 MB made of that; of attributes, when it is one.
fn filled(unit: &str) -> String {
    let fill = unit.repeat(5_000_000 / unit.len());
    if unit.contains("=1") { format!("<p {fill}>") } else { fill }
}

/// Pages made to be slow, of 5 MB each, and what a process of its own needs to read one.
fn hostile() {
    println!("\nhostile pages of 5 MB: parse alone, whole reading, and of their first 3 MB;");
    println!("memory beyond the page, parse alone and of the first 3 MB");
    for unit in HOSTILE {
        let page = filled(unit);
        let parse = best(|| drop(black_box(html::parse(&page))));
        let all = best(|| drop(black_box(whole(page.as_bytes()))));
        let most = best(|| drop(black_box(whole(&page.as_bytes()[..3_000_000]))));
        let (parsing, reading) = (beside("parse", unit), beside("read", unit));
        println!("{unit:<20} {parse:>10.2?} {all:>10.2?} {most:>10.2?} {parsing:>8} {reading:>8}");
    }
}

/// What a process of its own, which has read no other page, says of its memory.
fn beside(what: &str, unit: &str) -> String {
    let myself = std::env::current_exe().map(std::process::Command::new);
    let said = myself.and_then(|mut it| it.args(["--memory", what, unit]).output());
    said.map(|it| String::from_utf8_lossy(&it.stdout).into_owned()).unwrap_or_default()
}

/// Tells how much memory a page needs.
fn alone(what: &str, unit: &str) {
    let page = filled(unit);
    let grown = match what {
        "parse" => grown(|| drop(black_box(html::parse(&page)))),
        _ => grown(|| drop(black_box(whole(&page.as_bytes()[..3_000_000])))),
    };
    print!("{}", grown.map_or("no /proc".to_owned(), |most| format!("{most} MB")));
}

/// By how many megabytes the process grew at most while it worked.
fn grown(work: impl FnOnce()) -> Option<u64> {
    let kilobytes = |name: &str| -> Option<u64> {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        let line = status.lines().find(|line| line.starts_with(name))?;
        line.split_whitespace().nth(1)?.parse().ok()
    };
    let before = kilobytes("VmRSS:")?;
    std::fs::write("/proc/self/clear_refs", "5").ok()?;
    work();
    Some(kilobytes("VmHWM:")?.saturating_sub(before) / 1024)
}

fn whole(bytes: &[u8]) -> marchepied::reader::Reading {
    let address = "https://www.exemple.gouv.fr/page";
    read(&Page { address, bytes, content_type: None, status: 200 }, &Contract::default())
}

fn best(mut work: impl FnMut()) -> Duration {
    let times = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed()
    });
    times.min().unwrap_or_default()
}

fn pages(folder: &Path) -> Vec<Vec<u8>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.path() {
                path if path.is_dir() => folders.push(path),
                path => files.push(path),
            }
        }
    }
    files.sort();
    files.iter().filter_map(|file| std::fs::read(file).ok()).collect()
}

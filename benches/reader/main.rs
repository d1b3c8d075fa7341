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

/// Pages made to be slow, of 5 MB each.
fn hostile() {
    const SIZE: usize = 5_000_000;
    let fill = |unit: &str| unit.repeat(SIZE / unit.len());
    let pages = [
        ("<div>", fill("<div>")),
        ("<b><p>", fill("<b><p>")),
        ("<table><tr><td>", fill("<table><tr><td>")),
        ("<a href=/x>a", fill("<a href=/x>a")),
        ("<p x=1 x=1 …>", format!("<p {}>", fill("x=1 "))),
        ("<details><summary>", fill("<details><summary>")),
        ("A. A. A.", fill("A. ")),
        ("</p>", fill("</p>")),
        ("&lt;", fill("&lt;")),
        ("<", fill("<")),
    ];
    println!("\nhostile pages of 5 MB: parse alone, whole reading, and of their first 3 MB");
    for (name, page) in pages {
        let parse = best(|| drop(black_box(html::parse(&page))));
        let all = best(|| drop(black_box(whole(page.as_bytes()))));
        let most = best(|| drop(black_box(whole(&page.as_bytes()[..3_000_000]))));
        println!("{name:<24} {parse:>10.2?} {all:>10.2?} {most:>10.2?}");
    }
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

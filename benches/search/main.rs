//! What the search costs among all official fiches: time, index, memory.
//!
//! `MARCHEPIED_CORPUS=path/of/the.zip cargo bench --bench search`; without the
//! variable, the archive is looked for beside the project. It imports into a
//! temporary folder, then asks everything on one thread. Linux only (`/proc`).

use std::error::Error;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::civil::date;
use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::fiches::import::{Order, Shrunken, import};
use marchepied::fiches::place::{Place, Turn};
use marchepied::search::{Builder, Finder, Index, Words};
use marchepied::store::library::Library;

/// What people type who write by ear; the second of three columns.
const MISSPELT: &str = include_str!("../../tests/fixtures/search/misspelt.tsv");

/// What people type who write as one should.
const PLAIN: [&str; 27] = [
    "carte d’identité",
    "passeport",
    "passeport perdu",
    "permis de conduire",
    "carte grise",
    "RSA",
    "prime d’activité",
    "aide au logement",
    "logement social",
    "carte vitale",
    "titre de séjour",
    "déclaration de revenus",
    "acte de naissance",
    "livret de famille",
    "changement d’adresse",
    "chômage",
    "pôle emploi actualisation",
    "allocation adulte handicapé",
    "aide juridictionnelle",
    "complémentaire santé solidaire",
    "surendettement",
    "inscription sur les listes électorales",
    "allocations familiales",
    "congé maternité",
    "retraite",
    "arrêt maladie",
    "que faire si mon employeur ne paie pas mon salaire",
];

/// The worst that 100 signs may cost, as far as we know: long words that are
/// nothing, and look like many.
const WORST: [&str; 3] = [
    "lacartedelacaftedelacartegrisedelacarted lacartedelacartedelacartegrisedelacartx lacartedelacarx",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w",
    "karte alokasion deklarasion renouvelman identiter presonel familliale etrangé logeman retrète im",
];

const ROUNDS: usize = 20;

fn main() -> Result<(), Box<dyn Error>> {
    let Some(archive) = archive() else {
        println!("No archive of fiches: give its path in MARCHEPIED_CORPUS. Nothing was measured.");
        return Ok(());
    };
    let folder = tempfile::tempdir()?;
    let place = Place::in_data(folder.path());
    let started = Instant::now();
    let turn = Turn::take(&place)?;
    import(&order(&archive, &turn), &mut |_, _| ())?;
    println!("import, all of it          {:8.0} ms", millis(started.elapsed()));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let before = resident();
    let started = Instant::now();
    let library = runtime.block_on(Library::open(&place.library()))?;
    println!("opening the library        {:8.1} ms", millis(started.elapsed()));
    println!("memory it takes            {:8.1} MB", resident() - before);
    println!("file                       {:8.1} MB", megabytes(place.library().metadata()?.len()));
    index(library.index());
    rebuilt(&library);
    let (catalog, _) = Catalog::compile(&Content::embedded(), date(2026, 11, 24));
    let started = Instant::now();
    let finder = Finder::new(&catalog.ok_or("no words at all")?);
    println!("learning the guides        {:8.1} ms", millis(started.elapsed()));
    let misspelt: Vec<&str> = MISSPELT.lines().filter_map(|line| line.split('\t').nth(1)).collect();
    ask("misspelt", &finder, library.index(), &misspelt);
    ask("plain", &finder, library.index(), &PLAIN);
    ask("worst", &finder, library.index(), &WORST);
    Ok(())
}

fn archive() -> Option<PathBuf> {
    let named = std::env::var_os("MARCHEPIED_CORPUS").map(PathBuf::from);
    let beside = "../shared/data/fiches/vosdroits-part-2020.zip";
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join(beside);
    named.or(Some(beside)).filter(|path| path.is_file())
}

fn order<'o>(archive: &'o Path, turn: &'o Turn) -> Order<'o> {
    Order {
        archive,
        turn,
        source: "a bench".into(),
        etag: None,
        last_modified: None,
        now: 0,
        shrunken: Shrunken::Refuse,
    }
}

fn index(index: &Index) {
    let bytes = index.to_bytes();
    println!("index of {:5} documents   {:8.2} MB", index.len(), megabytes(bytes.len() as u64));
    let started = Instant::now();
    let read = black_box(Index::from_bytes(&bytes));
    println!("reading the index          {:8.1} ms", millis(started.elapsed()));
    assert!(read.is_some(), "an index that was written is read");
}

/// What indexing titles and lines costs; bodies are known to the import only.
fn rebuilt(library: &Library) {
    let started = Instant::now();
    let mut builder = Builder::default();
    for card in library.cards() {
        builder.add(Words {
            title: &card.title,
            keywords: "",
            body: [&card.line, ""],
            likely: 100,
        });
    }
    black_box(builder.finish());
    println!("indexing titles and lines  {:8.1} ms", millis(started.elapsed()));
}

/// Asks every query in turn, round after round, and keeps the median of each:
/// the other guests of the machine take whole milliseconds now and then.
fn ask(name: &str, finder: &Finder, index: &Index, queries: &[&str]) {
    let mut times = vec![Vec::new(); queries.len()];
    for _ in 0..ROUNDS {
        for (query, times) in queries.iter().zip(&mut times) {
            let started = Instant::now();
            black_box(finder.find("fr", Some(index), query));
            times.push(started.elapsed());
        }
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort();
        times[ROUNDS / 2]
    };
    let mut medians: Vec<_> = times.iter_mut().map(median).zip(queries).collect();
    medians.sort();
    let at = |share: f64| medians[((medians.len() - 1) as f64 * share).round() as usize];
    let (slowest, query) = at(1.0);
    println!(
        "{name:8} {:4} queries, median of {ROUNDS}   p50 {:.2} ms, p99 {:.2} ms, most {:.2} ms ({query})",
        queries.len(),
        millis(at(0.5).0),
        millis(at(0.99).0),
        millis(slowest),
    );
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// The memory of this process, in MB.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1000.0
}

//! What taking in the fiches costs, beside a plain parse of the same files. One run, in turn.
//!
//! `cargo bench --bench fiches` needs the official archive of November 2020:
//! in `MARCHEPIED_CORPUS`, or beside the project (see CONTRIBUTING, "Real
//! fiches"). Times are ratios, as those of the other bench; aims stand beside.

mod draw;
#[path = "../web/rounds.rs"]
mod rounds;
#[path = "../web/told.rs"]
mod told;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::LazyLock;
use std::time::Instant;

use marchepied::fiches::archive::Archive;
use marchepied::fiches::import::{Order, Outcome as Done, Shrunken, import};
use marchepied::fiches::place::{Place, Turn};
use rounds::{Rounds, Spread};
use told::{Outcome, Told as _};

const ROUNDS: usize = 5;
/// How many questions are drawn in one round.
const DRAWN: usize = 20_000;
/// The first word of a command line that asks for one import and its memory.
const ALONE: &str = "--alone";
const ARCHIVE: &str = "shared/data/fiches/vosdroits-part-2020.zip";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match words.as_slice() {
        [word, archive] if word == ALONE => alone(Path::new(archive)),
        // `cargo test --all-targets` runs benches too, without this word.
        words if words.iter().all(|word| word != "--bench") => {
            println!("nothing measured: run  cargo bench --bench fiches");
            Ok(())
        }
        _ => measure(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("fiches bench: failed to {why}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Outcome {
    let archive = archive()?;
    let texts = texts(&archive)?;
    let kept = tempfile::tempdir().told("make a folder")?;
    take_in(&archive, kept.path())?;
    println!("{} files, {}", texts.len(), archive.display());
    for (clock, name) in [(wall as Clock, "wall"), (processor, "processor")] {
        let rounds = Rounds::run(ROUNDS, 3, |subject| {
            let fresh = tempfile::tempdir().told("make a folder")?;
            let begun = clock()?;
            match subject {
                0 => parse(&texts)?,
                1 => take_in(&archive, fresh.path())?,
                _ => take_in(&archive, kept.path())?,
            }
            Ok(clock()? - begun)
        })?;
        println!("{name} time");
        row("plain parse", rounds.cost(0), "s", "");
        row("import", rounds.cost(1), "s", "");
        let aim = if name == "wall" { "at most 5" } else { "" };
        row("import, times a plain parse", rounds.ratio(1, 0), "x", aim);
        row("unchanged, times an import", rounds.ratio(2, 1), "x", "at most 0.25");
    }
    let bench = draw::Bench::of(&texts)?;
    let rounds = Rounds::run(ROUNDS, 2, |subject| {
        let begun = processor()?;
        match subject {
            0 => bench.ours(DRAWN),
            _ => bench.fiche(DRAWN),
        };
        Ok(processor()? - begun)
    })?;
    println!("drawing {DRAWN} questions, processor time");
    row("questions of our guides", rounds.cost(0), "s", "");
    row("a fiche, times ours", rounds.ratio(1, 0), "x", "at most 2");
    let program = std::env::current_exe().told("find this program")?;
    let child = Command::new(program).arg(ALONE).arg(&archive).output().told("start a child")?;
    let said = String::from_utf8_lossy(&child.stdout);
    let peak: f64 = said.trim().parse().told("read the memory of the child")?;
    let spread = Spread { least: peak, median: peak, most: peak };
    row("greatest memory of an import", spread, "MB", "at most 150");
    Ok(())
}

/// Tells seconds since some moment.
type Clock = fn() -> Outcome<f64>;

fn wall() -> Outcome<f64> {
    static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);
    Ok(BEGUN.elapsed().as_secs_f64())
}

/// What all threads of this process, ended ones too, have taken of the
/// processors: a machine with other guests does not lengthen it.
fn processor() -> Outcome<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").told("read the time")?;
    let (_, fields) = stat.rsplit_once(')').told("read the time")?;
    let ticks = fields.split_whitespace().skip(11).take(2).map(str::parse::<f64>);
    // A tick is a hundredth of a second on all Linux machines we know.
    Ok(ticks.sum::<Result<f64, _>>().told("read the time")? / 100.0)
}

fn row(what: &str, Spread { least, median, most }: Spread, unit: &str, aim: &str) {
    println!("{what:<34}{median:>8.2} {unit:<4}{least:>8.2} to {most:<8.2}{aim}");
}

/// The archive that is named, or stands beside the project or a folder above it.
fn archive() -> Outcome<PathBuf> {
    if let Some(named) = std::env::var_os("MARCHEPIED_CORPUS") {
        return Ok(named.into());
    }
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().skip(1);
    let mut places = above.map(|folder| folder.join(ARCHIVE));
    places.find(|path| path.is_file()).told("find the archive; name it in MARCHEPIED_CORPUS")
}

fn texts(path: &Path) -> Outcome<Vec<String>> {
    let mut archive = Archive::open(path).told("open the archive")?;
    let mut texts = Vec::with_capacity(archive.len());
    for at in 0..archive.len() {
        let piece = archive.read(at).told("read the archive")?;
        texts.push(String::from_utf8(piece.xml).told("read a file")?);
    }
    Ok(texts)
}

fn parse(texts: &[String]) -> Outcome {
    for text in texts {
        let tree = roxmltree::Document::parse(text).told("parse a file")?;
        std::hint::black_box(tree);
    }
    Ok(())
}

fn take_in(archive: &Path, data: &Path) -> Outcome {
    let turn = Turn::take(&Place::in_data(data)).told("take the turn")?;
    let order = Order {
        archive,
        turn: &turn,
        source: "bench".to_owned(),
        etag: None,
        last_modified: None,
        now: 0,
        shrunken: Shrunken::Refuse,
    };
    import(&order, &mut |_, _| {}).map(drop::<Done>).told("import")
}

/// One import in a process of its own, which says its greatest memory in MB.
fn alone(archive: &Path) -> Outcome {
    let fresh = tempfile::tempdir().told("make a folder")?;
    take_in(archive, fresh.path())?;
    let status = std::fs::read_to_string("/proc/self/status").told("read the memory")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()).told("read the memory")?;
    let kilobytes: f64 = kilobytes.parse().told("read the memory")?;
    println!("{:.1}", kilobytes / 1000.0);
    Ok(())
}

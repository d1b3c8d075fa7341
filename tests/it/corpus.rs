//! Where the official fiches of November 2020 are: 4,873 real files to read, never to show to the public.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use sha2::{Digest, Sha256};
use zip::ZipArchive;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const KEPT: &str = "shared/data/fiches/vosdroits-part-2020.zip";
const REBUILT: &str = "target/corpus/vosdroits-part-2020.zip";
const REMEDY: &str = "\
give its place in MARCHEPIED_CORPUS, or let Node 20.15 or later and npm rebuild it from the registry:
    node tests/corpus/rebuild.mjs target/corpus/vosdroits-part-2020.zip";

/// The path of the zip of official fiches: the one of `MARCHEPIED_CORPUS`; else the one kept beside the
/// project, or beside a folder above it; else the one rebuilt in `target/corpus`, once, from the npm package.
///
/// # Panics
///
/// With a remedy, if there is none: a test without its fiches has proved nothing.
pub fn official_fiches() -> &'static Path {
    static PLACE: OnceLock<PathBuf> = OnceLock::new();
    PLACE.get_or_init(|| {
        named()
            .or_else(beside)
            .or_else(rebuilt)
            .unwrap_or_else(|| panic!("the official fiches of November 2020 are missing: {REMEDY}"))
    })
}

fn named() -> Option<PathBuf> {
    let path = PathBuf::from(std::env::var_os("MARCHEPIED_CORPUS")?);
    assert!(path.is_file(), "MARCHEPIED_CORPUS: no file {}: {REMEDY}", path.display());
    Some(path)
}

fn beside() -> Option<PathBuf> {
    let above = Path::new(ROOT).ancestors().skip(1);
    above.map(|folder| folder.join(KEPT)).find(|path| path.is_file())
}

/// The script moves the whole archive in at once, so several tests may ask together.
fn rebuilt() -> Option<PathBuf> {
    let path = Path::new(ROOT).join(REBUILT);
    if !path.is_file() {
        std::fs::create_dir_all(path.parent()?).unwrap();
        let script = Path::new(ROOT).join("tests/corpus/rebuild.mjs");
        Command::new("node").arg(script).arg(&path).status().ok()?;
    }
    path.is_file().then_some(path)
}

/// The names and sums of all files of an archive, as one short text.
fn fingerprint(path: &Path) -> String {
    let mut archive = ZipArchive::new(File::open(path).unwrap()).unwrap();
    let count = archive.len();
    let line = |at| {
        let file = archive.by_index_raw(at).unwrap();
        format!("{} {:08x}\n", file.name().unwrap(), file.crc32())
    };
    let mut lines: Vec<String> = (0..count).map(line).collect();
    lines.sort();
    let hash = Sha256::digest(lines.concat());
    format!(
        "{} files, {}",
        lines.len(),
        hash.iter().map(|b| format!("{b:02x}")).collect::<String>()
    )
}

#[test]
fn the_official_fiches_are_those_we_know_wherever_they_come_from() {
    let known = "4873 files, 7e1e6109cefc2272d665cb6967e2206d6fe46868df1830e593f41d3443e35a80";
    let path = official_fiches();
    assert_eq!(fingerprint(path), known, "{}: {REMEDY}", path.display());
}

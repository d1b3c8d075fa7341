//! Any bytes for an archive of fiches: it is read or refused, in little memory, and never a panic.
#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use marchepied::fiches::archive::{Archive, Limits};
use marchepied::fiches::digest::digest;

/// Small, so that what would pass them is met soon.
const LIMITS: Limits =
    Limits { packed: 1 << 20, entries: 64, fiche: 1 << 16, total: 1 << 18, ratio: 100 };

/// In memory where there is such a folder: one file is written for each try.
static PLACE: LazyLock<PathBuf> = LazyLock::new(|| {
    let memory = PathBuf::from("/dev/shm");
    let folder = if memory.is_dir() { memory } else { std::env::temp_dir() };
    folder.join(format!("marchepied-fuzz-{}.zip", std::process::id()))
});

fuzz_target!(|bytes: &[u8]| {
    std::fs::write(&*PLACE, bytes).expect("a folder for temporary files takes a small one");
    let Ok(mut archive) = Archive::open_within(&PLACE, LIMITS) else { return };
    let mut total = 0;
    for at in 0..archive.len() {
        let Ok(piece) = archive.read(at) else { break };
        assert!(piece.xml.len() <= LIMITS.fiche);
        total += piece.xml.len();
        if let Ok(text) = std::str::from_utf8(&piece.xml) {
            let _ = digest(text);
        }
    }
    assert!(total <= LIMITS.total + LIMITS.fiche);
});

//! Sounds kept on the disk, by the hash of what they say; the oldest unused ones go first.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, UNIX_EPOCH};

use super::Error;

/// The most bytes kept: about 40 hours of speech.
const MOST: u64 = 256 << 20;
/// No file is counted as smaller than this.
const BLOCK: u64 = 4096;
/// The folder of the sounds in the data folder.
const FOLDER: &str = "voices";

/// A folder of sounds, or none.
#[derive(Debug)]
pub struct Store {
    folder: Option<PathBuf>,
    most: u64,
    bytes: AtomicU64,
    /// Whether the operator knows that nothing can be written.
    told: AtomicBool,
}

impl Store {
    /// No store: nothing is kept.
    #[must_use]
    pub const fn none() -> Self {
        Self { folder: None, most: MOST, bytes: AtomicU64::new(0), told: AtomicBool::new(false) }
    }

    /// The store in a data folder.
    #[must_use]
    pub fn kept_in(data: &Path) -> Self {
        Self::bounded(data, MOST)
    }

    /// A store of this size, in bytes, at most.
    #[must_use]
    pub fn bounded(data: &Path, most: u64) -> Self {
        let store = Self { folder: Some(data.join(FOLDER)), most, ..Self::none() };
        store.bytes.store(store.files().iter().map(|file| file.bytes).sum(), Ordering::Relaxed);
        store
    }

    /// A sound that is kept.
    #[must_use]
    pub fn read(&self, name: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.as_ref()?.join(name)).ok().filter(|sound| !sound.is_empty())
    }

    /// Whether a sound is kept, and how many bytes it has.
    #[must_use]
    pub fn size(&self, name: &str) -> Option<u64> {
        fs::metadata(self.folder.as_ref()?.join(name)).ok().map(|about| about.len())
    }

    /// Keeps a sound; when that fails, the operator is told once.
    pub fn keep(&self, name: &str, sound: &[u8]) {
        let Some(folder) = &self.folder else { return };
        match write(folder, name, sound) {
            Ok(()) => {
                let more = BLOCK.max(sound.len() as u64);
                if self.bytes.fetch_add(more, Ordering::Relaxed) + more > self.most {
                    self.make_room();
                }
            }
            Err(why) => {
                if !self.told.swap(true, Ordering::Relaxed) {
                    let error = Error::Disk(folder.clone(), Arc::new(why));
                    tracing::warn!(%error, "sounds cannot be kept, and are made again and again");
                }
            }
        }
    }

    /// Whether nothing could be written lately.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.told.load(Ordering::Relaxed)
    }

    /// Removes what nobody has listened to for longest, until a tenth is free.
    fn make_room(&self) {
        let mut files = self.files();
        files.sort_by_key(|file| file.used);
        let mut left: u64 = files.iter().map(|file| file.bytes).sum();
        for file in files {
            if left <= self.most / 10 * 9 {
                break;
            }
            if fs::remove_file(&file.path).is_ok() {
                left -= file.bytes;
            }
        }
        self.bytes.store(left, Ordering::Relaxed);
    }

    fn files(&self) -> Vec<File> {
        let entries = self.folder.as_ref().and_then(|folder| fs::read_dir(folder).ok());
        let file = |entry: fs::DirEntry| {
            let about = entry.metadata().ok()?;
            let used = about.accessed().or_else(|_| about.modified()).ok()?;
            let used = used.duration_since(UNIX_EPOCH).unwrap_or_default();
            Some(File { path: entry.path(), bytes: BLOCK.max(about.len()), used })
        };
        entries.into_iter().flatten().flatten().filter_map(file).collect()
    }
}

struct File {
    path: PathBuf,
    bytes: u64,
    /// When it was last read, as far as the disk notes it, since 1970.
    used: Duration,
}

/// Writes a file in one step: whoever reads it finds all of it or nothing.
fn write(folder: &Path, name: &str, sound: &[u8]) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let draft = folder.join(format!(".{name}.{}", std::process::id()));
    let written = fs::write(&draft, sound).and_then(|()| fs::rename(&draft, folder.join(name)));
    if written.is_err() {
        // What is half written takes room on a disk that has none.
        let _ = fs::remove_file(&draft);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_that_is_full_lets_old_sounds_go() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::bounded(folder.path(), 10 * BLOCK);
        for number in 0..30 {
            store.keep(&format!("{number}.mp3"), b"sound");
        }
        let kept = (0..30).filter(|n| store.read(&format!("{n}.mp3")).is_some()).count();
        assert!((5..=10).contains(&kept), "{kept} kept");
        assert!(store.read("29.mp3").is_some());
    }

    #[test]
    fn a_disk_that_takes_nothing_is_told_once_and_hurts_nobody() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FOLDER), "a file, where the folder should be").unwrap();
        let store = Store::kept_in(folder.path());
        store.keep("a.mp3", b"sound");
        assert!(store.is_full() && store.read("a.mp3").is_none());
    }
}

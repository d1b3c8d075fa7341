//! Recordings of people, by message: `ps/actualisation-pour-qui.mp3` is heard before any machine.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Error, Form};
use crate::locale::{Locales, plain};
use crate::speech::{Heard, sentences};

/// The largest recording that is read: five minutes of MP3, half a minute of WAV.
const LARGEST: u64 = 5 << 20;
/// How their names end; the first found is the one that is heard.
const ENDINGS: [&str; 3] = ["opus", "mp3", "wav"];

/// A recording, and the sentences that it says.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Recording {
    says: Vec<String>,
    /// The file, without its ending.
    stem: PathBuf,
    /// When it was made and how large it is: other bytes are another sound.
    stamp: String,
}

/// The recordings of every language, by the first sentence that they say.
#[derive(Clone, Debug, Default)]
pub struct Recordings(BTreeMap<(String, String), Vec<Recording>>);

impl Recordings {
    /// Finds the recordings of a folder, and tells of each file that fits no
    /// message: its name is wrong, or the message waits for a value, which no
    /// recording can say.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn read(folder: &Path, locales: &Locales) -> Result<(Self, Vec<String>), Error> {
        let broken = |why| Error::Disk(folder.to_owned(), Arc::new(why));
        let mut found = Self::default();
        let mut strange = Vec::new();
        for language in fs::read_dir(folder).map_err(broken)? {
            let language = language.map_err(broken)?;
            let tag = language.file_name().to_string_lossy().into_owned();
            let Ok(files) = fs::read_dir(language.path()) else { continue };
            let mut files: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
            files.sort();
            for file in files {
                if !found.add(&tag, &file, locales) {
                    strange.push(file.display().to_string());
                }
            }
        }
        Ok((found, strange))
    }

    fn add(&mut self, tag: &str, file: &Path, locales: &Locales) -> bool {
        let ending = file.extension().map(|ending| ending.to_string_lossy().into_owned());
        let known = ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()));
        let stem = file.with_extension("");
        let key = stem.file_name().map(|name| name.to_string_lossy().into_owned());
        let entry = locales.speaker(tag).zip(key).and_then(|(s, key)| s.entry(&key));
        let fixed = entry.and_then(|entry| entry.fixed.as_deref());
        let about = fs::metadata(file).ok().filter(|about| about.len() <= LARGEST);
        let (true, Some(text), Some(about)) = (known, fixed, about) else { return false };
        let says: Vec<String> = text.lines().flat_map(|line| sentences(&plain(line))).collect();
        let Some(first) = says.first().cloned() else { return false };
        let stamp = format!("{} {:?}", about.len(), about.modified().ok());
        let recordings = self.0.entry((tag.to_owned(), first)).or_default();
        if recordings.iter().all(|recording| recording.stem != stem) {
            recordings.push(Recording { says, stem, stamp });
            // The one that says most is heard.
            recordings.sort_by_key(|recording| std::cmp::Reverse(recording.says.len()));
        }
        true
    }

    /// How many there are in a language.
    #[must_use]
    pub fn count(&self, language: &str) -> usize {
        self.0.iter().filter(|((tag, _), _)| tag == language).map(|(_, all)| all.len()).sum()
    }

    /// The recording that says the first of these sentences, or several of
    /// them: which voice it is, and how many sentences it says.
    pub(super) fn fitting(&self, page: &[Heard]) -> Option<(String, usize)> {
        let first = page.first()?;
        let all = self.0.get(&(first.language.clone(), first.text.clone()))?;
        let fits = |recording: &&Recording| {
            let says = page.iter().take(recording.says.len()).map(|heard| &heard.text);
            says.eq(&recording.says) && page[..recording.says.len()].iter().all(|heard| !heard.own)
        };
        let recording = all.iter().find(fits)?;
        let voice = format!("{}\u{1f}{}", recording.stem.display(), recording.stamp);
        Some((voice, recording.says.len()))
    }

    /// The bytes of the recording that says exactly this, in one of the forms
    /// it has: its own ending and its sound. A WAV sound must still be encoded.
    pub(super) fn sound(&self, line: &Heard, form: Form) -> Option<(&'static str, Vec<u8>)> {
        let joined = |recording: &&Recording| recording.says.join(" ") == line.text;
        let mut all = self.0.iter().filter(|((tag, _), _)| *tag == line.language);
        let recording = all.find_map(|(_, all)| all.iter().find(joined))?;
        [form.extension(), "wav"].into_iter().find_map(|ending| {
            let sound = fs::read(recording.stem.with_extension(ending)).ok()?;
            Some((ending, sound)).filter(|(_, sound)| sound.len() as u64 <= LARGEST)
        })
    }
}

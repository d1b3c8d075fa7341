//! Content of any size, made of the real one: copied guides, copied languages.

use std::fs;
use std::path::{Path, PathBuf};

use marchepied::content::Content;

use crate::scenes::LANGUAGE;
use crate::told::{Outcome, Told as _};

/// Tags for copies of French; the words stay French.
const TAGS: [&str; 11] = ["en", "es", "pt", "it", "ro", "tr", "de", "nl", "sq", "so", "ht"];

/// A folder of content that is removed with this value.
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
    /// The bytes of the words in it.
    pub words: u64,
    /// The last of its languages.
    pub last: &'static str,
}

impl Folder {
    /// Content with so many times the guides, in so many languages.
    pub fn new(times: usize, languages: usize) -> Outcome<Self> {
        let name = format!("marchepied-bench-{}-{times}x{languages}", std::process::id());
        let path = std::env::temp_dir().join(name);
        let tags = &TAGS[..languages.saturating_sub(1).min(TAGS.len())];
        let last = tags.last().copied().unwrap_or(LANGUAGE);
        let mut folder = Self { path, words: 0, last };
        for (file, text) in Content::embedded().list("", "") {
            folder.spread(file, text, times, tags)?;
        }
        Ok(folder)
    }

    fn spread(&mut self, file: &str, text: &str, times: usize, tags: &[&str]) -> Outcome {
        if file == "locales/languages.toml" {
            let more: String =
                tags.iter().map(|tag| format!("\n[{tag}]\nname = \"{tag}\"\n")).collect();
            return self.write(file, &format!("{text}{more}"));
        }
        let guide = file.contains("/procedures/").then(|| stem(file));
        for time in 0..if guide.is_some() { times } else { 1 } {
            let (file, text) = match guide {
                Some(id) if time > 0 => {
                    let new = format!("{id}-{time}");
                    (file.replace(id, &new), renamed(text, id, &new))
                }
                _ => (file.to_owned(), text.to_owned()),
            };
            self.write(&file, &text)?;
            let source = format!("locales/{LANGUAGE}/");
            for tag in tags.iter().filter(|_| file.starts_with(&source)) {
                self.write(&file.replacen(&source, &format!("locales/{tag}/"), 1), &text)?;
            }
        }
        Ok(())
    }

    fn write(&mut self, file: &str, text: &str) -> Outcome {
        let path = self.path.join(file);
        fs::create_dir_all(path.parent().unwrap_or(&self.path)).told("make a folder")?;
        if has_words(&path) {
            self.words += text.len() as u64;
        }
        fs::write(&path, text).told("write content")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

fn has_words(path: &Path) -> bool {
    path.extension().is_some_and(|kind| kind == "ftl")
}

fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.split('.').next().unwrap_or(name)
}

/// The words of a guide under another name: its messages begin with it.
fn renamed(text: &str, id: &str, new: &str) -> String {
    let line = |line: &str| match line.strip_prefix(id) {
        Some(rest) => format!("{new}{rest}\n"),
        None => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

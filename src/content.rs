//! The content files: `templates/` and `locales/`, embedded in the program or read from a folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rust_embed::Embed;

/// Where the commune files of an operator stand in the content.
pub const COMMUNES: &str = "communes/";

#[derive(Embed)]
#[folder = "templates/"]
struct Templates;

#[derive(Embed)]
#[folder = "locales/"]
struct Locales;

/// The text files of the content, by path: `templates/documents.toml`.
#[derive(Clone, Debug, Default)]
pub struct Content {
    files: BTreeMap<String, String>,
}

/// Why content could not be read.
#[derive(Debug)]
pub enum Error {
    /// A folder or file could not be read.
    Read(PathBuf, std::io::Error),
    /// A file is not text in UTF-8.
    NotText(PathBuf),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Read(path, why) => write!(f, "read {}: {why}", path.display()),
            Self::NotText(path) => {
                write!(f, "read {}: it is not text in UTF-8; save it as UTF-8", path.display())
            }
        }
    }
}

impl std::error::Error for Error {}

impl Content {
    /// The content built into the program.
    #[must_use]
    pub fn embedded() -> Self {
        let mut files = BTreeMap::new();
        let mut keep = |root: &str, path: &str, data: &[u8]| {
            files.insert(format!("{root}/{path}"), String::from_utf8_lossy(data).into_owned());
        };
        for path in Templates::iter() {
            if let Some(file) = Templates::get(&path) {
                keep("templates", &path, &file.data);
            }
        }
        for path in Locales::iter() {
            if let Some(file) = Locales::get(&path) {
                keep("locales", &path, &file.data);
            }
        }
        Self { files }
    }

    /// The content of a folder that holds `templates/` and `locales/`.
    ///
    /// # Errors
    /// When a folder or file cannot be read, or is not UTF-8.
    pub fn folder(root: &Path) -> Result<Self, Error> {
        let mut content = Self::default();
        for part in ["templates", "locales"] {
            content.gather(root, &root.join(part))?;
        }
        Ok(content)
    }

    /// The same content with the commune files of an operator: every `.toml`
    /// of this folder.
    ///
    /// # Errors
    /// When the folder or a file cannot be read, or is not UTF-8.
    pub fn with_communes(mut self, folder: &Path) -> Result<Self, Error> {
        let broken = |why| Error::Read(folder.to_owned(), why);
        for entry in std::fs::read_dir(folder).map_err(broken)? {
            let path = entry.map_err(broken)?.path();
            let Some(name) = path.file_name().filter(|_| path.extension() == Some("toml".as_ref()))
            else {
                continue;
            };
            let bytes = std::fs::read(&path).map_err(|why| Error::Read(path.clone(), why))?;
            let text = String::from_utf8(bytes).map_err(|_| Error::NotText(path.clone()))?;
            self.files.insert(format!("{}{}", COMMUNES, name.to_string_lossy()), text);
        }
        Ok(self)
    }

    fn gather(&mut self, root: &Path, folder: &Path) -> Result<(), Error> {
        let broken = |why| Error::Read(folder.to_owned(), why);
        for entry in std::fs::read_dir(folder).map_err(broken)? {
            let path = entry.map_err(broken)?.path();
            if path.is_dir() {
                self.gather(root, &path)?;
            } else if path.extension().is_some_and(|kind| kind == "toml" || kind == "ftl") {
                let bytes = std::fs::read(&path).map_err(|why| Error::Read(path.clone(), why))?;
                let text = String::from_utf8(bytes).map_err(|_| Error::NotText(path.clone()))?;
                let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy();
                self.files.insert(name.replace('\\', "/"), text);
            }
        }
        Ok(())
    }

    /// Adds or replaces one file; for tests and scaffolds.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.insert(path.into(), text.into());
    }

    /// The text of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The files of a folder with this extension, sorted by path.
    pub fn list<'a>(
        &'a self,
        folder: &'a str,
        extension: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .iter()
            .filter(move |(path, _)| path.starts_with(folder) && path.ends_with(extension))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }
}

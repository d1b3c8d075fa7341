//! The key of the bucket: a name and a secret, which is shown to nobody.

use std::io;
use std::path::Path;

use rusty_s3::Credentials;
use zeroize::Zeroizing;

/// The key of a bucket.
pub struct Key {
    name: String,
    secret: Zeroizing<String>,
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// A key of this name and with this secret.
    #[must_use]
    pub fn new(name: &str, secret: &str) -> Option<Self> {
        let is_plain = |text: &str| {
            (1..=256).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
        };
        (is_plain(name) && is_plain(secret))
            .then(|| Self { name: name.to_owned(), secret: secret.to_owned().into() })
    }

    /// Reads a file: the name on the first line, the secret on the second.
    ///
    /// # Errors
    /// When it cannot be read, or has another form. What stands in it is never told.
    pub fn read(path: &Path) -> io::Result<Self> {
        let text = Zeroizing::new(std::fs::read_to_string(path)?);
        let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let key = match lines[..] {
            [name, secret] => Self::new(name, secret),
            _ => None,
        };
        let why = "it has two lines, the name of the key and its secret";
        key.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, why))
    }

    pub(super) fn into_credentials(self) -> Credentials {
        Credentials::new(self.name, self.secret.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(String, String), String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        std::fs::write(&path, text).unwrap();
        let told = |why: io::Error| why.to_string();
        Key::read(&path).map(|key| (key.name.clone(), key.secret.to_string())).map_err(told)
    }

    #[test]
    fn a_key_is_two_lines_and_its_secret_is_shown_to_nobody() {
        let both = ("GK31".to_owned(), "a/b+c=".to_owned());
        for text in ["GK31\na/b+c=", "GK31\r\na/b+c=\r\n", "\n GK31 \n\n a/b+c= \n"] {
            assert_eq!(read(text), Ok(both.clone()), "{text:?}");
        }
        for text in ["", "GK31", "GK31\nse\u{e9}cret", "GK31\nse cret", "a\nb\nc"] {
            let why = read(text).unwrap_err();
            assert!(why.starts_with("it has two lines") && !why.contains("GK31"), "{text:?}");
        }
        assert_eq!(format!("{:?}", Key::new("GK31", "secret").unwrap()), "Key(…)");
    }
}

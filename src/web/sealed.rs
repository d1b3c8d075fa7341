//! The sealed cookie: what a person typed, on the person's own device, readable
//! by this server only and for a short time.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, CookieJar, Key, SameSite};
use serde::{Deserialize, Serialize};

use crate::guide::{Answers, Name, Typed, TypedValues};

/// How long what was typed can be seen again, in seconds.
pub const LIFE: i64 = 2 * 60 * 60;
/// A browser keeps no cookie over 4,096 bytes.
const LARGEST: usize = 3_900;
/// The file of the key, in the data folder.
const KEY_FILE: &str = "cookie.key";

/// Seals and opens the cookie.
pub struct Seal {
    key: Key,
    secure: bool,
}

/// What the cookie holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pocket {
    /// When it was sealed, in seconds since 1970.
    #[serde(rename = "t")]
    sealed: i64,
    /// What was typed, by procedure and screen.
    #[serde(rename = "v", default)]
    typed: BTreeMap<String, TypedValues>,
    /// The choices made in private guides, by procedure.
    #[serde(rename = "c", default)]
    choices: BTreeMap<String, Vec<(String, String)>>,
}

impl Seal {
    /// A seal that lasts as long as the process.
    #[must_use]
    pub fn fleeting() -> Self {
        Self { key: Key::generate(), secure: false }
    }

    /// A seal that outlives the process: its key is kept in the data folder.
    ///
    /// # Errors
    /// When the folder cannot be made, or the key not read or written.
    pub fn kept_in(folder: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        let path = folder.join(KEY_FILE);
        let key = match std::fs::read(&path) {
            Ok(bytes) if bytes.len() >= 64 => Key::from(&bytes),
            Ok(_) => {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "the key is cut short"));
            }
            Err(why) if why.kind() == io::ErrorKind::NotFound => {
                let key = Key::generate();
                write_private(&path, key.master())?;
                key
            }
            Err(why) => return Err(why),
        };
        Ok(Self { key, secure: false })
    }

    /// The same seal for people who come through TLS.
    #[must_use]
    pub fn secure(mut self, secure: bool) -> Self {
        self.secure = secure;
        self
    }

    const fn name(&self) -> &'static str {
        if self.secure { "__Host-visite" } else { "visite" }
    }

    /// Opens the cookie; an empty pocket when there is none, or when it is
    /// forged, broken or too old.
    #[must_use]
    pub fn open(&self, headers: &HeaderMap, now: i64) -> Pocket {
        let mut jar = CookieJar::new();
        let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
        for found in lines.flat_map(|line| Cookie::split_parse(line.to_owned())).flatten() {
            if found.name() == self.name() {
                jar.add_original(found);
            }
        }
        let opened = jar.private(&self.key).get(self.name());
        let pocket: Option<Pocket> =
            opened.and_then(|cookie| serde_json::from_str(cookie.value()).ok());
        let fresh = |pocket: &Pocket| (0..LIFE).contains(&(now - pocket.sealed));
        pocket.filter(fresh).unwrap_or_default()
    }

    /// The `Set-Cookie` that seals a pocket; `None` when it holds too much.
    #[must_use]
    pub fn close(&self, mut pocket: Pocket, now: i64) -> Option<HeaderValue> {
        pocket.sealed = now;
        let text = serde_json::to_string(&pocket).ok()?;
        let mut jar = CookieJar::new();
        let bare = Cookie::build((self.name(), text))
            .path("/")
            .http_only(true)
            .secure(self.secure)
            .same_site(SameSite::Lax)
            .max_age(cookie::time::Duration::seconds(LIFE));
        jar.private_mut(&self.key).add(bare);
        let line = jar.delta().next()?.to_string();
        (line.len() <= LARGEST).then(|| HeaderValue::try_from(line).ok()).flatten()
    }
}

/// Writes a file that only its owner can read.
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}

impl Pocket {
    /// What was typed in one procedure.
    #[must_use]
    pub fn typed(&self, procedure: &Name) -> TypedValues {
        self.typed.get(procedure.as_str()).cloned().unwrap_or_default()
    }

    /// Keeps, or forgets, the value typed on a screen.
    pub fn keep(&mut self, procedure: &Name, screen: &Name, value: Option<Typed>) {
        let values = self.typed.entry(procedure.to_string()).or_default();
        match value {
            Some(value) => drop(values.insert(screen.to_string(), value)),
            None => drop(values.remove(screen.as_str())),
        }
    }

    /// The choices made in a private guide.
    #[must_use]
    pub fn choices(&self, procedure: &Name) -> Answers {
        let pairs = self.choices.get(procedure.as_str()).map(Vec::as_slice).unwrap_or_default();
        Answers::read(pairs.iter().map(|(screen, choice)| (screen.as_str(), choice.as_str())))
    }

    /// Keeps the choices of a private guide.
    pub fn choose(&mut self, procedure: &Name, answers: &Answers) {
        let pairs = answers.iter().map(|(s, c)| (s.to_string(), c.to_string())).collect();
        self.choices.insert(procedure.to_string(), pairs);
    }
}

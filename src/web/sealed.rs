//! The sealed cookie: what a person typed, on the person's own device, readable
//! by this server only and for a short time.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, CookieJar, Key, SameSite};
use serde::{Deserialize, Serialize};

use super::at_desk::AtDesk;
use crate::guide::{Answers, Name, Typed, TypedValues};
use crate::resume::Source;

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
    #[serde(rename = "v", default, skip_serializing_if = "BTreeMap::is_empty")]
    typed: BTreeMap<String, TypedValues>,
    /// The choices made in private guides, by procedure.
    #[serde(rename = "c", default, skip_serializing_if = "BTreeMap::is_empty")]
    choices: BTreeMap<String, Vec<(String, String)>>,
    /// The place that was reopened, so that stopping again changes no word.
    #[serde(rename = "r", default, skip_serializing_if = "Option::is_none")]
    pub(super) reopened: Option<Reopened>,
    /// The letters of the pouch that is open on this device.
    #[serde(rename = "p", default, skip_serializing_if = "Option::is_none")]
    pub(super) pouch: Option<String>,
    /// The letters of the first of two papers that give new words.
    #[serde(rename = "f", default, skip_serializing_if = "Option::is_none")]
    pub(super) paper: Option<String>,
    /// The papers lent to whoever uses this device.
    #[serde(rename = "l", default, skip_serializing_if = "Option::is_none")]
    pub(super) loan: Option<AtLoan>,
    /// The mediator's desk, when one is used on this device.
    #[serde(rename = "d", default, skip_serializing_if = "Option::is_none")]
    pub(super) desk: Option<AtDesk>,
    /// The square that this device shows, for another one.
    #[serde(rename = "k", default, skip_serializing_if = "Option::is_none")]
    pub(super) carried: Option<OnItsWay>,
    /// Whether this is a person's own device, come from a public machine by its square.
    #[serde(rename = "a", default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) abroad: bool,
    /// The code and the number of somebody whose exercise a mediator follows.
    #[serde(rename = "s", default, skip_serializing_if = "Option::is_none")]
    pub(super) seat: Option<(u32, usize)>,
}

/// A visit that another device may take over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct OnItsWay {
    /// The letters of the square.
    pub letters: String,
    /// The page where the visit stands, by the parts of its path.
    pub page: String,
}

/// Papers that were lent to a helper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct AtLoan {
    /// The letters that open the loan.
    pub letters: String,
    /// The helper, as they named themselves.
    pub who: String,
}

/// A place that was reopened on this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Reopened {
    /// Of which guide.
    pub source: Source,
    /// The letters that open it.
    pub letters: String,
    /// The words, as they were understood.
    pub words: Vec<String>,
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
                crate::private::write_new(&path, key.master())?;
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
        self.opened(headers, now).unwrap_or_default()
    }

    /// The same, telling whether there was a good cookie at all.
    #[must_use]
    pub fn opened(&self, headers: &HeaderMap, now: i64) -> Option<Pocket> {
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
        pocket.filter(fresh)
    }

    /// The `Set-Cookie` that takes the cookie away.
    #[must_use]
    pub fn gone(&self) -> HeaderValue {
        let bare = Cookie::build((self.name(), "")).path("/").http_only(true).secure(self.secure);
        let bare = bare.same_site(SameSite::Lax).max_age(cookie::time::Duration::ZERO);
        HeaderValue::try_from(bare.to_string()).expect("a name and attributes are visible ASCII")
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

impl Pocket {
    /// How many seconds ago it was sealed.
    #[must_use]
    pub const fn age(&self, now: i64) -> i64 {
        now - self.sealed
    }

    /// What stays when a person leaves: that the desk is open, the group that is
    /// followed, and whose device it is; nothing else.
    #[must_use]
    pub fn emptied(self) -> Self {
        let stays = |AtDesk { open, led, .. }| AtDesk { open, led, ..AtDesk::default() };
        let desk = self.desk.map(stays).filter(|desk| desk.open || desk.led.is_some());
        Self { desk, abroad: self.abroad, ..Self::default() }
    }

    /// What was typed in one procedure.
    #[must_use]
    pub fn typed(&self, procedure: &Name) -> TypedValues {
        self.typed.get(procedure.as_str()).cloned().unwrap_or_default()
    }

    /// Keeps all that was typed in one procedure.
    pub fn keep_all(&mut self, procedure: &Name, values: TypedValues) {
        self.typed.insert(procedure.to_string(), values);
    }

    /// Keeps, or forgets, the value typed on a screen.
    pub fn keep(&mut self, procedure: &Name, screen: &Name, value: Option<Typed>) {
        let values = self.typed.entry(procedure.to_string()).or_default();
        match value {
            Some(value) => drop(values.insert(screen.to_string(), value)),
            None => drop(values.remove(screen.as_str())),
        }
    }

    /// Forgets all of the guides whose name begins so, but one.
    pub fn leave(&mut self, beginning: &str, but: &Name) {
        let stays = |name: &str| !name.starts_with(beginning) || name == but.as_str();
        self.typed.retain(|name, _| stays(name));
        self.choices.retain(|name, _| stays(name));
    }

    /// Forgets the longest of the words typed in one guide, if there are any.
    pub fn lighten(&mut self, procedure: &Name) -> bool {
        let Some(values) = self.typed.get_mut(procedure.as_str()) else { return false };
        let length = |value: &Typed| match value {
            Typed::Text(words) => words.len(),
            _ => 0,
        };
        let longest = values.iter().max_by_key(|(_, value)| length(value));
        let longest = longest.map(|(screen, _)| screen.clone());
        longest.is_some_and(|screen| values.remove(&screen).is_some())
    }

    /// Whether anything is kept of a guide.
    #[must_use]
    pub fn knows(&self, procedure: &Name) -> bool {
        let name = procedure.as_str();
        self.typed.contains_key(name) || self.choices.contains_key(name)
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

//! Where sounds are made: once for each sentence, a few at a time, and kept.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use bytes::Bytes;
use moka::future::Cache;
use tokio::sync::Semaphore;

use super::book::Book;
use super::{Command, Error, Form, Line, Recordings, Store};
use crate::speech::{Aloud, Heard, Listen, Offer, Pronunciation, bytes};

/// The greatest number of bytes of sounds kept in memory.
const ROOM: u64 = 16 << 20;
/// How many may wait for a sound at a time, for each one that is being made.
const MOST_WAITING: usize = 16;

/// The voices of this server.
pub struct Voices {
    pronunciation: Pronunciation,
    /// The command of each language; the one without a language is for all others.
    commands: Vec<(Option<String>, Command)>,
    recordings: Recordings,
    store: Store,
    book: Book,
    sounds: Cache<String, Bytes>,
    turns: Semaphore,
    makers: usize,
    waiting: AtomicUsize,
    /// Whether the command of a language was found to work.
    able: RwLock<BTreeMap<String, bool>>,
    generation: AtomicU32,
}

impl Voices {
    /// No voice but that of the browser.
    #[must_use]
    pub fn silent(pronunciation: Pronunciation) -> Self {
        Self::new(pronunciation, Vec::new(), Store::none())
    }

    /// Voices that speak with these commands; which of them work is found by
    /// [`Voices::probe`].
    #[must_use]
    pub fn new(
        pronunciation: Pronunciation,
        commands: Vec<(Option<String>, Command)>,
        store: Store,
    ) -> Self {
        let makers = std::thread::available_parallelism().map_or(1, usize::from);
        let weigh =
            |_: &String, sound: &Bytes| u32::try_from(sound.len() + 100).unwrap_or(u32::MAX);
        Self {
            pronunciation,
            commands,
            recordings: Recordings::default(),
            store,
            book: Book::default(),
            sounds: Cache::builder().max_capacity(ROOM).weigher(weigh).build(),
            turns: Semaphore::new(makers),
            makers,
            waiting: AtomicUsize::new(0),
            able: RwLock::default(),
            generation: AtomicU32::new(0),
        }
    }

    /// The same voices, after the recordings of people.
    #[must_use]
    pub fn with_recordings(mut self, recordings: Recordings) -> Self {
        self.recordings = recordings;
        self
    }

    /// Changes when a voice comes or goes: pages say whether they can be heard.
    #[must_use]
    pub fn generation(&self) -> u32 {
        self.generation.load(Ordering::Relaxed)
    }

    /// Whether the command of a language works.
    #[must_use]
    pub fn speaks(&self, language: &str) -> bool {
        let able = self.able.read().unwrap_or_else(PoisonError::into_inner);
        able.get(language).copied().unwrap_or(false)
    }

    /// Tries the voices of languages, each with a text of it, and tells what
    /// became of them in one line.
    pub async fn look(&self, languages: &[(String, String)]) {
        let mut silent = Vec::new();
        let mut reason = None;
        let first = self.able.read().unwrap_or_else(PoisonError::into_inner).is_empty();
        for (language, text) in languages {
            if let Err(error) = self.probe(language, text).await {
                silent.push(language.as_str());
                reason.get_or_insert(error);
            }
        }
        let told_already = !first || self.commands.is_empty();
        if let Some(error) = reason.filter(|_| !told_already) {
            let languages = silent.join(" ");
            tracing::warn!(
                languages,
                error = error.told(),
                "languages without a voice of this server"
            );
        }
    }

    /// Tries the voice of a language with a text of it. A voice that goes or
    /// comes back is told, once.
    ///
    /// # Errors
    /// When the language has no voice.
    pub async fn probe(&self, language: &str, text: &str) -> Result<(), Error> {
        let tried = self.try_voice(language, text).await;
        let now = tried.is_ok();
        let before = {
            let mut able = self.able.write().unwrap_or_else(PoisonError::into_inner);
            able.insert(language.to_owned(), now)
        };
        if before.unwrap_or(false) != now {
            self.generation.fetch_add(1, Ordering::Relaxed);
        }
        match (&tried, before) {
            (Err(error), Some(true)) => {
                tracing::warn!(language, error = error.told(), "a voice is gone");
            }
            (Ok(()), Some(false)) => tracing::info!(language, "a voice is back"),
            _ => {}
        }
        tried
    }

    async fn try_voice(&self, language: &str, text: &str) -> Result<(), Error> {
        let command = self.command(language).ok_or(Error::NoVoice)?;
        let sound = command.speak(language, text).await?;
        for form in Form::ALL {
            encoded(&sound, form).await?;
        }
        Ok(())
    }

    fn command(&self, language: &str) -> Option<&Command> {
        let own = self.commands.iter().find(|(tag, _)| tag.as_deref() == Some(language));
        own.or_else(|| self.commands.iter().find(|(tag, _)| tag.is_none())).map(|(_, c)| c)
    }

    /// The lines of a page, each with its sound.
    #[must_use]
    pub fn lines(&self, page: Vec<Heard>) -> Vec<Line> {
        let mut lines = Vec::with_capacity(page.len());
        let mut at = 0;
        while at < page.len() {
            let (line, said) = match self.recordings.fitting(&page[at..]) {
                Some((voice, said)) => {
                    let mut heard = page[at].clone();
                    heard.text = page[at..at + said]
                        .iter()
                        .map(|heard| heard.text.as_str())
                        .collect::<Vec<_>>()
                        .join(" ");
                    (Line { spoken: true, ..Line::new(heard, &self.pronunciation, &voice) }, said)
                }
                None => {
                    let heard = page[at].clone();
                    let voice = self.command(&heard.language).map(Command::signature);
                    let spoken = self.speaks(&heard.language);
                    let line = Line::new(heard, &self.pronunciation, &voice.unwrap_or_default());
                    (Line { spoken, ..line }, 1)
                }
            };
            lines.push(line);
            at += said;
        }
        lines
    }

    /// What the script of a page is told of it.
    #[must_use]
    pub fn page(&self, name: &str) -> Option<String> {
        self.book.page(name).map(|page| page.json())
    }

    /// All that a page says, as one sound.
    ///
    /// # Errors
    /// When the page is not known, or one of its sounds cannot be made.
    pub async fn whole(&self, name: &str) -> Result<Bytes, Error> {
        let page = self.book.page(name).ok_or(Error::Unknown)?;
        let mut whole = Vec::new();
        for line in page.lines.iter().filter(|line| line.spoken && !line.heard.folded) {
            whole.extend_from_slice(&self.sound(&line.key, Form::Mp3).await?);
        }
        if whole.is_empty() { Err(Error::Unknown) } else { Ok(whole.into()) }
    }

    /// One sound: kept in memory, on the disk, or made now.
    ///
    /// # Errors
    /// When no page of ours has said this, or it cannot be made.
    pub async fn sound(&self, key: &str, form: Form) -> Result<Bytes, Error> {
        let name = format!("{key}.{}", form.extension());
        let made = self.sounds.try_get_with_by_ref(&name, async {
            if let Some(kept) = self.store.read(&name) {
                return Ok(Bytes::from(kept));
            }
            let line = self.book.line(key).ok_or(Error::Unknown)?;
            Ok(Bytes::from(self.make(&line, form).await?))
        });
        made.await.map_err(|why: Arc<Error>| (*why).clone())
    }

    /// Makes a line in both forms, keeps them, and gives how many bytes they
    /// have and whether they were there before.
    ///
    /// # Errors
    /// When it cannot be made.
    pub async fn render(&self, line: &Line) -> Result<(u64, bool), Error> {
        let mut bytes = 0;
        let mut before = true;
        for form in Form::ALL {
            let name = format!("{}.{}", line.key, form.extension());
            bytes += match self.store.size(&name) {
                Some(size) if size > 0 => size,
                _ => {
                    before = false;
                    self.make(line, form).await?.len() as u64
                }
            };
        }
        Ok((bytes, before))
    }

    /// Whether a sound is on the disk.
    #[must_use]
    pub fn is_kept(&self, name: &str) -> bool {
        self.store.size(name).is_some_and(|size| size > 0)
    }

    async fn make(&self, line: &Line, form: Form) -> Result<Vec<u8>, Error> {
        if self.waiting.fetch_add(1, Ordering::Relaxed) >= self.makers * MOST_WAITING {
            self.waiting.fetch_sub(1, Ordering::Relaxed);
            return Err(Error::Busy);
        }
        let turn = self.turns.acquire().await;
        self.waiting.fetch_sub(1, Ordering::Relaxed);
        let made = self.made(line, form).await;
        drop(turn);
        if let Err(error) = &made {
            // A bad sentence, or a bad voice? A text that is known to be good tells.
            if self.speaks(&line.heard.language) && !matches!(error, Error::Busy) {
                let _ = self.probe(&line.heard.language, &line.ear).await;
            }
        }
        made
    }

    async fn made(&self, line: &Line, form: Form) -> Result<Vec<u8>, Error> {
        if let Some((ending, sound)) = self.recordings.sound(&line.heard, form) {
            return if ending == "wav" { encoded(&sound, form).await } else { Ok(sound) };
        }
        let language = &line.heard.language;
        let command = self.command(language).filter(|_| self.speaks(language));
        let sound = command.ok_or(Error::NoVoice)?.speak(language, &line.ear).await?;
        // The twin is made at once: it costs less than speaking again.
        let mut wanted = Vec::new();
        for each in Form::ALL {
            let sound = encoded(&sound, each).await?;
            self.store.keep(&format!("{}.{}", line.key, each.extension()), &sound);
            if each == form {
                wanted = sound;
            }
        }
        Ok(wanted)
    }
}

async fn encoded(sound: &[u8], form: Form) -> Result<Vec<u8>, Error> {
    let words = form.encoder();
    let sound = Command::encode(words, sound).await?;
    if form.fits(&sound) { Ok(sound) } else { Err(Error::NoSound(words[0].to_owned())) }
}

impl Listen for Voices {
    fn offer(&self, page: Aloud) -> Offer {
        let weight = bytes(&page.lines);
        let lines = self.lines(page.lines);
        let seen = || lines.iter().filter(|line| !line.heard.folded);
        let spoken = seen().filter(|line| line.spoken).count();
        // Half a page that is heard helps; a word here and there does not.
        let enough = spoken > 0 && spoken * 2 >= seen().count();
        let name = self.book.note(&page.language, lines);
        Offer { name, bytes: enough.then_some(weight) }
    }
}

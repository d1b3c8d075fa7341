//! A command of the operator: bytes in, bytes out, with bounds on both time and output.

use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::{Child, Command as Process};

use super::Error;

/// How long a command may take for one sentence.
const PATIENCE: Duration = Duration::from_secs(20);
/// The most a command may write for one sentence: about 45 s of sound.
const MOST: usize = 4 << 20;
/// What stands for the language in the words of a command.
const LANGUAGE: &str = "{lang}";

/// A program and its arguments. No word of a page ever becomes one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    words: Vec<String>,
    patience: Duration,
}

impl Command {
    /// A command of these words, the program first; `{lang}` stands for the language.
    #[must_use]
    pub fn new(words: Vec<String>) -> Self {
        Self { words, patience: PATIENCE }
    }

    /// The voice that Debian has: free, small, in more than a hundred languages.
    #[must_use]
    pub fn espeak() -> Self {
        let words = ["espeak-ng", "-b", "1", "-s", "145", "-v", LANGUAGE, "--stdin", "--stdout"];
        Self::new(words.map(str::to_owned).to_vec())
    }

    /// The same command with less time, for tests.
    #[must_use]
    pub const fn within(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// What makes two commands sound differently.
    pub(super) fn signature(&self) -> String {
        self.words.join("\u{1f}")
    }

    /// Runs it: the text on its input, a WAV sound on its output.
    ///
    /// # Errors
    /// When it cannot be started, ends badly, hangs, floods or makes no sound.
    pub(super) async fn speak(&self, language: &str, text: &str) -> Result<Vec<u8>, Error> {
        let words: Vec<String> =
            self.words.iter().map(|word| word.replace(LANGUAGE, language)).collect();
        let sound = self.run(&words, text.as_bytes()).await?;
        let is_wav = sound.len() > 44 && sound.starts_with(b"RIFF") && &sound[8..12] == b"WAVE";
        if is_wav { Ok(sound) } else { Err(Error::NoSound(program(&words))) }
    }

    /// Runs an encoder.
    pub(super) async fn encode(words: &[&str], sound: &[u8]) -> Result<Vec<u8>, Error> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        Self { words: Vec::new(), patience: PATIENCE }.run(&words, sound).await
    }

    async fn run(&self, words: &[String], input: &[u8]) -> Result<Vec<u8>, Error> {
        let name = program(words);
        let mut child = Process::new(&name)
            .args(words.iter().skip(1))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .kill_on_drop(true)
            .spawn()
            .map_err(|why| Error::Start(name.clone(), Arc::new(why)))?;
        let group = Group::of(&child);
        let heard = tokio::time::timeout(self.patience, exchange(&mut child, input)).await;
        let (output, status) = match heard {
            Ok(heard) => heard.map_err(|why| Error::Start(name.clone(), Arc::new(why)))?,
            Err(_) => return Err(Error::Late(name, self.patience)),
        };
        if output.len() > MOST {
            return Err(Error::Flood(name, MOST));
        }
        let Some(status) = status else { return Err(Error::NoSound(name)) };
        group.ended();
        if status.success() { Ok(output) } else { Err(Error::Ended(name, status)) }
    }
}

/// Writes all of the input while all of the output is read, up to the bound
/// and one byte. A command that is still writing then is not waited for.
async fn exchange(
    child: &mut Child,
    input: &[u8],
) -> std::io::Result<(Vec<u8>, Option<std::process::ExitStatus>)> {
    let (mut into, from) = (child.stdin.take(), child.stdout.take());
    let write = async {
        if let Some(into) = &mut into {
            // A command that reads no further says so by its exit code.
            let _ = into.write_all(input).await;
        }
        drop(into.take());
    };
    let mut output = Vec::new();
    let read = async {
        match from {
            Some(from) => from.take(MOST as u64 + 1).read_to_end(&mut output).await.map(|_| ()),
            None => Ok(()),
        }
    };
    let (read, ()) = tokio::join!(read, write);
    read?;
    let status = if output.len() > MOST { None } else { Some(child.wait().await?) };
    Ok((output, status))
}

fn program(words: &[String]) -> String {
    words.first().cloned().unwrap_or_default()
}

/// The command and whatever it started; ended with this value.
struct Group(Option<Pid>);

impl Group {
    fn of(child: &Child) -> Self {
        Self(child.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw))
    }

    /// It has ended by itself: its number may soon belong to somebody else.
    fn ended(mut self) {
        self.0 = None;
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(group) = self.0 {
            // It may have ended meanwhile, which is all that is wanted.
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

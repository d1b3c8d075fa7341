//! Why there is no sound.

use std::fmt;
use std::path::PathBuf;
use std::process::ExitStatus;
use std::sync::Arc;
use std::time::Duration;

/// Why there is no sound.
#[derive(Clone, Debug)]
pub enum Error {
    /// A command cannot be started.
    Start(String, Arc<std::io::Error>),
    /// A command ended badly.
    Ended(String, ExitStatus),
    /// A command took longer than it may.
    Late(String, Duration),
    /// A command wrote more bytes than it may.
    Flood(String, usize),
    /// What a command wrote is no sound.
    NoSound(String),
    /// Nobody gave a command for this language.
    NoVoice,
    /// Too many sounds are being made.
    Busy,
    /// No page of ours has said this, as far as we remember.
    Unknown,
    /// A file or folder cannot be read or written.
    Disk(PathBuf, Arc<std::io::Error>),
}

impl Error {
    /// The error with its cause, for a log line.
    #[must_use]
    pub fn told(&self) -> String {
        match std::error::Error::source(self) {
            Some(cause) => format!("{self}: {cause}"),
            None => self.to_string(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(program, _) => write!(
                f,
                "start {program}; install it (Debian: espeak-ng, opus-tools, lame), or name another voice-command"
            ),
            Self::Ended(program, status) => {
                write!(f, "speak with {program}, which ended with {status}")
            }
            Self::Late(program, time) => {
                write!(f, "speak with {program}: no answer in {} s", time.as_secs())
            }
            Self::Flood(program, most) => {
                write!(f, "speak with {program}: it wrote more than {most} bytes")
            }
            Self::NoSound(program) => {
                write!(f, "speak with {program}: what it wrote on its output is no WAV sound")
            }
            Self::NoVoice => write!(f, "speak: no voice-command is for this language"),
            Self::Busy => write!(f, "speak: too many sounds are being made"),
            Self::Unknown => write!(f, "find the sentence"),
            Self::Disk(path, _) => write!(f, "use {}", path.display()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start(_, why) | Self::Disk(_, why) => Some(&**why),
            _ => None,
        }
    }
}

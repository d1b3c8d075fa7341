//! What can be wrong with the settings, said to the operator who wrote them.
use std::fmt;
use std::io;
use std::path::PathBuf;

use super::keys::{KEYS, Key, PREFIX};

/// How alike two names must be for one to be proposed for the other.
const ALIKE: f64 = 0.8;

/// Where a value was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// On the command line.
    Flag(&'static Key),
    /// In the environment.
    Variable(&'static Key),
    /// In the file, on this line.
    File(PathBuf, usize),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(key) => write!(f, "--{}", key.name),
            Self::Variable(key) => f.write_str(&key.variable()),
            Self::File(path, line) => write!(f, "{}:{line}", path.display()),
        }
    }
}

/// Why the settings could not be read.
#[derive(Debug)]
pub enum Error {
    /// A value is not what its setting expects.
    BadValue {
        /// The setting.
        key: &'static Key,
        /// What was written, or the kind of a value that is no text or number.
        value: String,
        /// Where it was written.
        from: Source,
    },
    /// The file is not TOML.
    ParseFile {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What the parser says.
        problem: String,
    },
    /// The file cannot be read.
    ReadFile {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file has a name that no setting has.
    UnknownKey {
        /// The name.
        name: String,
        /// Where it was written.
        from: Source,
    },
    /// A variable begins like ours and belongs to no setting.
    UnknownVariable(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadValue { key, value, from } => {
                write!(f, "read {from}: {} expects {}, not {value:?}", key.name, key.expects)
            }
            Self::ParseFile { path, line, problem } => {
                write!(f, "read {}:{line}: {problem}", path.display())
            }
            Self::ReadFile { path, .. } => write!(f, "read {}", path.display()),
            Self::UnknownKey { name, from } => {
                let known = KEYS.map(|key| key.name.to_owned());
                write!(f, "read {from}: unknown setting {name:?}")?;
                propose(f, name, &known)
            }
            Self::UnknownVariable(name) => {
                let mut known = KEYS.map(Key::variable).to_vec();
                known.push(format!("{PREFIX}CONFIG"));
                write!(f, "read the environment: unknown variable {name}")?;
                propose(f, name, &known)
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::ReadFile { source, .. } => Some(source),
            _ => None,
        }
    }
}

fn propose(f: &mut fmt::Formatter<'_>, name: &str, known: &[String]) -> fmt::Result {
    // All variables begin alike, which says nothing about the rest of them.
    let own = |name: &str| name.trim_start_matches(PREFIX).to_owned();
    let likeness = |other: &&String| strsim::jaro_winkler(&own(name), &own(other));
    let nearest = known.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)));
    if let Some(nearest) = nearest.filter(|nearest| likeness(nearest) >= ALIKE) {
        write!(f, "; did you mean {nearest}?")?;
    }
    write!(f, " (known: {})", known.join(", "))
}

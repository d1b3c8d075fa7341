//! The pepper: a secret of this server, without which words open nothing.

use std::io;
use std::path::Path;

use zeroize::Zeroizing;

/// How many bytes it has.
const LENGTH: usize = 32;
/// The file, in the data folder.
pub const FILE: &str = "words.pepper";

/// A secret that is kept beside the database, never in it.
pub struct Pepper(Zeroizing<Vec<u8>>);

impl Pepper {
    /// A pepper that lasts as long as the process, for tests.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn fleeting() -> io::Result<Self> {
        let mut bytes = Zeroizing::new(vec![0; LENGTH]);
        getrandom::fill(&mut bytes).map_err(|why| io::Error::other(why.to_string()))?;
        Ok(Self(bytes))
    }

    /// Reads a file that the operator gives: a credential of systemd, a secret
    /// shared by several servers.
    ///
    /// # Errors
    /// When it cannot be read, or holds less than 32 bytes.
    pub fn read(path: &Path) -> io::Result<Self> {
        let bytes = Zeroizing::new(std::fs::read(path)?);
        if bytes.len() < LENGTH {
            let why = "a pepper has at least 32 bytes; put it back from a backup";
            return Err(io::Error::new(io::ErrorKind::InvalidData, why));
        }
        Ok(Self(bytes))
    }

    /// The pepper of a data folder, made at the first start.
    ///
    /// # Errors
    /// When it cannot be read or made.
    pub fn kept_in(folder: &Path) -> io::Result<Self> {
        let path = folder.join(FILE);
        match Self::read(&path) {
            Err(why) if why.kind() == io::ErrorKind::NotFound => {
                std::fs::create_dir_all(folder)?;
                let pepper = Self::fleeting()?;
                crate::private::write_new(&path, &pepper.0)?;
                Ok(pepper)
            }
            other => other,
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

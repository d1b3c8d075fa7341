//! Files that only their owner can read: keys and secrets of this server.

use std::io::{self, Write as _};
use std::path::Path;

/// Writes a new file that only its owner can read. It is on the disk when this
/// returns: what is sealed under a key outlives a power cut, so must the key.
///
/// # Errors
/// When the file exists already, or cannot be written.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

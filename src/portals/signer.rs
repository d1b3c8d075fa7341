//! The signer of attestations: an Ed25519 key that never leaves this server.

use std::fmt;
use std::io;
use std::path::Path;

use ring::rand::{SecureRandom as _, SystemRandom};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};

/// The file of the key, in the data folder.
const KEY_FILE: &str = "constat.key";
/// How long a key is, in bytes.
const LENGTH: usize = 32;

/// Signs attestations.
pub struct Signer(Ed25519KeyPair);

/// The key by which anybody can check what a server signed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey([u8; LENGTH]);

impl Signer {
    /// A signer that outlives the process: its key is made at the first start
    /// and kept in the data folder, for its owner alone.
    ///
    /// # Errors
    /// When the folder cannot be made, or the key not read, written or trusted.
    pub fn kept_in(folder: &Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        let path = folder.join(KEY_FILE);
        match std::fs::read(&path) {
            Ok(bytes) => Self::of(&bytes),
            Err(why) if why.kind() == io::ErrorKind::NotFound => {
                let mut seed = [0; LENGTH];
                let filled = SystemRandom::new().fill(&mut seed);
                filled.map_err(|_| io::Error::other("the machine gives no random numbers"))?;
                match crate::private::write_new(&path, &seed) {
                    // Another server of this folder was quicker: its key counts.
                    Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {
                        Self::of(&std::fs::read(&path)?)
                    }
                    done => done.and_then(|()| Self::of(&seed)),
                }
            }
            Err(why) => Err(why),
        }
    }

    /// The signer of another server of this machine; no key is made.
    ///
    /// # Errors
    /// When there is no key, or it cannot be read or trusted.
    pub fn found_in(folder: &Path) -> io::Result<Self> {
        Self::of(&std::fs::read(folder.join(KEY_FILE))?)
    }

    /// The signer with this key.
    ///
    /// # Errors
    /// When the bytes are no key, or one that anybody would guess.
    pub fn of(seed: &[u8]) -> io::Result<Self> {
        let refused = |why| io::Error::new(io::ErrorKind::InvalidData, why);
        if seed.len() != LENGTH {
            return Err(refused("the key in constat.key is cut short; put the true one back"));
        }
        if seed.iter().all(|byte| *byte == seed[0]) {
            return Err(refused("the key in constat.key is empty; put the true one back"));
        }
        let pair = Ed25519KeyPair::from_seed_unchecked(seed);
        pair.map(Self).map_err(|_| refused("the key in constat.key is no key"))
    }

    /// The key for those who check.
    ///
    /// # Panics
    /// Never: such a key has always this length.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        let bytes = self.0.public_key().as_ref().try_into();
        PublicKey(bytes.expect("a public key of Ed25519 has 32 bytes"))
    }

    /// The signature of a message, 64 bytes.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.0.sign(message).as_ref().to_vec()
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Signer").field(&self.public().to_string()).finish()
    }
}

impl PublicKey {
    /// Reads a key, written as 64 hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() != 2 * LENGTH || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let mut bytes = [0; LENGTH];
        for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// Whether a message was signed by the server of this key.
    #[must_use]
    pub fn signed(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.0).verify(message, signature).is_ok()
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_kept_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let first = Signer::kept_in(folder.path()).unwrap().public();
        let again = Signer::kept_in(folder.path()).unwrap().public();
        assert_eq!(first, again);
        assert_eq!(PublicKey::parse(&first.to_string()), Some(first));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(folder.path().join(KEY_FILE)).unwrap().permissions();
            assert_eq!(mode.mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn what_is_no_key_or_one_that_anybody_guesses_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(KEY_FILE);
        for bytes in [vec![], vec![7; 31], vec![0; 32], vec![7; 32], vec![1; 64]] {
            std::fs::write(&path, &bytes).unwrap();
            assert!(Signer::kept_in(folder.path()).is_err(), "{bytes:?}");
            assert_eq!(std::fs::read(&path).unwrap(), bytes, "it is never overwritten");
        }
        std::fs::remove_file(&path).unwrap();
        std::fs::create_dir(&path).unwrap();
        assert!(Signer::kept_in(folder.path()).is_err());
        for text in ["", "zz", &"é".repeat(32), &"a".repeat(63)] {
            assert_eq!(PublicKey::parse(text), None);
        }
    }
}

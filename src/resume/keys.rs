//! Keys: from words to a root, from a root to where things are kept and to what opens them.

use std::sync::Arc;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::Sha256;
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use super::drawn::{Drawn, Purpose};
use super::error::Error;
use super::part::Joined;
use super::pepper::Pepper;
use super::words::letters_of;

/// How much it costs to try one set of words.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// The memory, in KiB.
    pub memory: u32,
    /// How often it is filled.
    pub passes: u32,
}

impl Cost {
    /// 64 MiB, three times: a third of a second on a small server.
    pub const USUAL: Self = Self { memory: 64 * 1024, passes: 3 };
}

/// How many may wait for a key; more are told to come back.
const MOST_WAITING: usize = 16;
const NONCE: usize = 24;
/// Sealed texts have a length that is a multiple of this, so that it tells little.
const BLOCK: usize = 1_024;
/// What stands between a text and what fills it up.
const END: u8 = 0x80;

/// 128 bits that open something: the words in another form. They stay where they are when the
/// root is handed on: a copy on the stack would be wiped by nobody.
#[derive(Clone)]
pub struct Root(Box<Zeroizing<[u8; 16]>>);

impl Root {
    /// A root of nothing, to be filled in place.
    pub(super) fn empty() -> Self {
        Self(Box::default())
    }

    pub(super) fn bytes_mut(&mut self) -> &mut [u8; 16] {
        &mut self.0
    }

    /// A root that no words open.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn draw() -> Result<Self, Error> {
        let mut root = Self::empty();
        getrandom::fill(root.bytes_mut()).map_err(|_| Error::Machine)?;
        Ok(root)
    }

    pub(super) fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// Where it is kept. It says nothing about the root.
    #[must_use]
    pub fn locator(&self) -> [u8; 16] {
        let mut locator = [0; 16];
        self.expand(b"locator", &mut locator);
        locator
    }

    fn expand(&self, what: &[u8], out: &mut [u8]) {
        let derivation = Hkdf::<Sha256>::new(None, self.bytes());
        derivation.expand(what, out).expect("a key is shorter than HKDF allows");
    }

    /// Seals a text under this root; `what` must be the same to open it.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn seal(&self, what: &[u8], text: &[u8]) -> Result<Vec<u8>, Error> {
        let mut full = Zeroizing::new(Vec::with_capacity(text.len() + BLOCK));
        full.extend_from_slice(text);
        full.push(END);
        let whole = full.len().next_multiple_of(BLOCK);
        full.resize(whole, 0);
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|_| Error::Machine)?;
        let payload = Payload { msg: full.as_slice(), aad: what };
        let sealed = self.cipher(what).encrypt(&XNonce::from(nonce), payload);
        Ok([nonce.as_slice(), &sealed.map_err(|_| Error::Large)?].concat())
    }

    /// Opens what was sealed; `None` when it was sealed under another root, for
    /// another use, or was changed.
    #[must_use]
    pub fn open(&self, what: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: sealed, aad: what };
        let text = self.cipher(what).decrypt(&XNonce::from(*nonce), payload).ok()?;
        let mut text = Zeroizing::new(text);
        let end = text.iter().rposition(|byte| *byte != 0).filter(|at| text[*at] == END)?;
        text.truncate(end);
        Some(text)
    }

    fn cipher(&self, what: &[u8]) -> XChaCha20Poly1305 {
        let mut key = Zeroizing::new([0; 32]);
        self.expand(&[b"key ", what].concat(), &mut *key);
        XChaCha20Poly1305::new((&*key).into())
    }
}

/// Turns words into roots, slowly on purpose, a few at a time.
pub struct Vault {
    pepper: Arc<Pepper>,
    cost: Cost,
    /// Half of the processors, so that pages are still served.
    hands: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
}

impl Vault {
    /// A vault with the pepper of this server.
    #[must_use]
    pub fn new(pepper: Pepper, cost: Cost) -> Self {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            pepper: Arc::new(pepper),
            cost,
            hands: Arc::new(Semaphore::new((processors / 2).max(1))),
            waiting: Arc::new(Semaphore::new(MOST_WAITING)),
        }
    }

    /// The root of these words.
    ///
    /// # Errors
    /// When too many wait, or the machine has not the memory.
    pub async fn root(&self, purpose: Purpose, drawn: &Drawn) -> Result<Root, Error> {
        let mut roots = self.roots(purpose, drawn).await?;
        Ok(roots.swap_remove(0))
    }

    /// The roots of these words, as they stand first, then with two of them in
    /// each other's place. What is slow is done once for all of them.
    ///
    /// # Errors
    /// As for [`Vault::root`].
    pub async fn roots(&self, purpose: Purpose, drawn: &Drawn) -> Result<Vec<Root>, Error> {
        // In the order of the alphabet, so that one derivation serves all orders.
        let mut sorted: Vec<&str> = drawn.0.iter().map(|number| letters_of(*number)).collect();
        sorted.sort_unstable();
        let slow = self.slowly(purpose, Zeroizing::new(sorted.join(" "))).await?;
        Ok(drawn.orders().iter().map(|order| in_order(&slow, order)).collect())
    }

    /// The root of what two papers say together.
    ///
    /// # Errors
    /// As for [`Vault::root`].
    pub async fn joined(&self, joined: &Joined) -> Result<Root, Error> {
        let slow = self.slowly(Purpose::Recovery, joined.text()).await?;
        let mut root = Root::empty();
        let derivation = Hkdf::<Sha256>::new(None, &*slow);
        derivation.expand(b"root", root.bytes_mut()).expect("a key is shorter than HKDF allows");
        Ok(root)
    }

    /// The slow part, when its turn has come, away from the threads that serve pages.
    async fn slowly(
        &self,
        purpose: Purpose,
        text: Zeroizing<String>,
    ) -> Result<Zeroizing<[u8; 32]>, Error> {
        let place = Arc::clone(&self.waiting).try_acquire_owned().map_err(|_| Error::Busy)?;
        let hand = Arc::clone(&self.hands).acquire_owned().await.map_err(|_| Error::Busy)?;
        let (pepper, cost) = (Arc::clone(&self.pepper), self.cost);
        let derive = move || {
            let _held = (place, hand);
            slow(&pepper, cost, purpose, &text)
        };
        tokio::task::spawn_blocking(derive).await.map_err(|_| Error::Machine)?
    }
}

/// The slow part.
fn slow(
    pepper: &Pepper,
    cost: Cost,
    purpose: Purpose,
    text: &str,
) -> Result<Zeroizing<[u8; 32]>, Error> {
    let mut out = Zeroizing::new([0; 32]);
    let params = Params::new(cost.memory, cost.passes, 1, Some(out.len()));
    let params = params.map_err(|_| Error::Machine)?;
    Argon2::new_with_secret(pepper.bytes(), Algorithm::Argon2id, Version::V0x13, params)
        .and_then(|slow| slow.hash_password_into(text.as_bytes(), purpose.salt(), &mut *out))
        .map_err(|_| Error::Machine)?;
    Ok(out)
}

/// The quick part: the order of the words counts.
fn in_order(slow: &[u8; 32], order: &Drawn) -> Root {
    let words: Vec<&str> = order.0.iter().map(|number| letters_of(*number)).collect();
    let info = Zeroizing::new(words.join(" "));
    let mut root = Root::empty();
    let derivation = Hkdf::<Sha256>::new(None, slow);
    derivation.expand(info.as_bytes(), root.bytes_mut()).expect("16 bytes are few");
    root
}

//! The fiches made into guides lately, kept as long as there is room.

use std::sync::Arc;

use moka::sync::Cache;

use super::Walk;
use crate::guide::Givens;
use crate::store::library::Library;

/// The greatest number of bytes kept.
const ROOM: u64 = 8 << 20;

/// The fiches made into guides lately.
pub struct Walks(Cache<Key, Arc<Walk>>);

/// The archive, the fiche, what is known.
type Key = (Box<str>, Box<str>, Givens);

impl Default for Walks {
    fn default() -> Self {
        let weigh = |_: &Key, walk: &Arc<Walk>| u32::try_from(walk.size()).unwrap_or(u32::MAX);
        Self(Cache::builder().max_capacity(ROOM).weigher(weigh).build())
    }
}

impl Walks {
    /// The guide made of a fiche; `None` when the library has no such fiche,
    /// or it cannot be walked, which the operator is told.
    pub async fn get(
        &self,
        library: &Arc<Library>,
        id: &str,
        givens: &Givens,
    ) -> Option<Arc<Walk>> {
        let whole = self.made(library, id, &Givens::default()).await?;
        // Facts that the fiche does not look at change nothing.
        let heeded = whole.heeded(givens);
        if heeded.is_empty() { Some(whole) } else { self.made(library, id, &heeded).await }
    }

    async fn made(&self, library: &Arc<Library>, id: &str, givens: &Givens) -> Option<Arc<Walk>> {
        let archive = library.about().sha256.as_str();
        let key = (Box::from(archive), Box::from(id), givens.clone());
        if let Some(known) = self.0.get(&key) {
            return Some(known);
        }
        let source = match library.source(id).await {
            Ok(source) => source?,
            Err(why) => {
                tracing::error!(id, "a fiche could not be read from the library: {why}");
                return None;
            }
        };
        let givens = givens.clone();
        let work = move || Walk::read(&source, &givens);
        match tokio::task::spawn_blocking(work).await {
            Ok(Ok(walk)) => {
                let walk = Arc::new(walk);
                self.0.insert(key, Arc::clone(&walk));
                Some(walk)
            }
            Ok(Err(why)) => {
                tracing::error!(id, "a fiche could not be walked: {why}");
                None
            }
            Err(_) => {
                tracing::error!(id, "a fiche could not be walked: the work was cut short");
                None
            }
        }
    }
}

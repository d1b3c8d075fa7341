//! The shelf: the library that is in service just now.

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use crate::store::library::Library;

/// A handle on the library in service; its clones all see the same one.
#[derive(Clone, Default)]
pub struct Shelf(Arc<Inner>);

#[derive(Default)]
struct Inner {
    library: RwLock<Option<Arc<Library>>>,
    /// How many libraries have been put in service.
    generation: AtomicU32,
}

impl Shelf {
    /// The library in service. Whoever holds one keeps it whole, even when
    /// another takes its place meanwhile.
    #[must_use]
    pub fn current(&self) -> Option<Arc<Library>> {
        self.0.library.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts a library in service.
    pub fn put(&self, library: Library) {
        let library = Some(Arc::new(library));
        *self.0.library.write().unwrap_or_else(PoisonError::into_inner) = library;
        self.0.generation.fetch_add(1, Ordering::Release);
    }

    /// How many libraries have been put in service: what was drawn from an
    /// earlier one is out of date.
    #[must_use]
    pub fn generation(&self) -> u32 {
        self.0.generation.load(Ordering::Acquire)
    }
}

impl fmt::Debug for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files = self.current().map(|library| library.about().files);
        f.debug_tuple("Shelf").field(&files).finish()
    }
}

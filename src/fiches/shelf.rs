//! The shelf: the library that is in service just now.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use crate::store::library::Library;

/// A handle on the library in service; its clones all see the same one.
#[derive(Clone, Default)]
pub struct Shelf(Arc<RwLock<Option<Arc<Library>>>>);

impl Shelf {
    /// The library in service. Whoever holds one keeps it whole, even when
    /// another takes its place meanwhile.
    #[must_use]
    pub fn current(&self) -> Option<Arc<Library>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts a library in service.
    pub fn put(&self, library: Library) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(library));
    }
}

impl fmt::Debug for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files = self.current().map(|library| library.about().files);
        f.debug_tuple("Shelf").field(&files).finish()
    }
}

//! A library that another process puts in its place is noticed, and served without a restart.

use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval};

use crate::fiches::Shelf;
use crate::fiches::place::{Place, Stamp};
use crate::store::library::Library;

/// How often the file is looked at.
const EVERY: Duration = Duration::from_secs(2);

/// The file of the library, and the shelf it is served from.
#[derive(Debug)]
pub struct Watch {
    place: Place,
    shelf: Shelf,
    /// The file last looked into, sound or not.
    seen: Option<Stamp>,
}

impl Watch {
    /// A watch over a place; nothing is read yet.
    #[must_use]
    pub const fn new(place: Place, shelf: Shelf) -> Self {
        Self { place, shelf, seen: None }
    }

    /// Looks once: a new file is opened and put in service. One that cannot be
    /// read is told once, and what was in service stays.
    pub async fn look(&mut self) {
        let found = match Stamp::of(&self.place) {
            Ok(found) => found,
            // Not even its age can be read just now: there will be a next time.
            Err(_) => return,
        };
        if found.is_none() || found == self.seen {
            return;
        }
        self.seen = found;
        match Library::open(&self.place.library()).await {
            Ok(library) => {
                let (files, newest) = (library.about().files, library.about().newest);
                self.shelf.put(library);
                let newest = newest.map(|day| day.to_string());
                tracing::info!(files, newest, "a library of fiches is in service");
            }
            Err(error) => tracing::warn!(%error, "the library of fiches cannot be served"),
        }
    }
}

/// Looks every few seconds; it never ends.
pub async fn watch(mut watch: Watch) {
    let mut ticks = interval(EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        watch.look().await;
    }
}

//! One renewal of the fiches: ask whether there is a new archive, fetch it, take it in.

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

use tokio::runtime::{Builder, Runtime};

use super::error::Error;
use crate::fetch::{Ask, Fetched, Fetcher, Footing, Limits, Validators};
use crate::fiches::error::Error as Failed;
use crate::fiches::import::{Order, Outcome, Shrunken, import, in_service};
use crate::fiches::place::{Place, Turn};

/// Where new fiches come from, and where they go.
#[derive(Clone, Debug)]
pub struct Renewal {
    /// What speaks to the site.
    pub fetcher: Fetcher,
    /// The address of the archive.
    pub url: String,
    /// Where the library is.
    pub place: Place,
    /// What to do with an archive that has lost many files.
    pub shrunken: Shrunken,
}

/// Fetches the archive if it has changed since the last time, and takes it in.
/// `progress` hears how many files are done, and of how many.
///
/// It takes the thread until it ends, and must not be called where a runtime
/// is at work: give it a thread of its own.
///
/// # Errors
/// When the archive cannot be fetched or taken in. The old library then stays.
pub fn renew(
    renewal: &Renewal,
    now: i64,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<Outcome, Error> {
    let place = &renewal.place;
    let turn = Turn::take(place)?;
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|why| Failed::File(place.folder().to_owned(), why))?;
    let archive = turn.download();
    let done = fetched(renewal, &runtime, &archive).and_then(|fetched| match fetched {
        Got::Same(outcome) => Ok(outcome),
        Got::New(validators) => {
            let order = Order {
                archive: &archive,
                turn: &turn,
                source: renewal.url.clone(),
                etag: validators.etag,
                last_modified: validators.last_modified,
                now,
                shrunken: renewal.shrunken,
            };
            // The runtime must not be at work while the import has its own.
            Ok(import(&order, progress)?)
        }
    });
    // If it cannot be removed, the next import will.
    let _ = fs::remove_file(&archive);
    done
}

enum Got {
    Same(Outcome),
    New(Validators),
}

/// Fetches the archive into a file, unless it is the one that is in service.
fn fetched(renewal: &Renewal, runtime: &Runtime, archive: &Path) -> Result<Got, Error> {
    let old = runtime.block_on(in_service(&renewal.place));
    let old = old.filter(|old| old.source == renewal.url);
    let known = old.as_ref().map_or_else(Validators::default, |old| Validators {
        etag: old.etag.clone(),
        last_modified: old.last_modified.clone(),
    });
    let unwritten = |why| Failed::File(archive.to_owned(), why);
    let mut file = BufWriter::new(File::create(archive).map_err(unwritten)?);
    let (limits, footing) = (Limits::FEED, Footing::Invited);
    let ask = Ask { address: &renewal.url, known: &known, limits, footing };
    match (runtime.block_on(renewal.fetcher.get(&ask, &mut file))?, old) {
        (Fetched::Fresh(arrival), _) => Ok(Got::New(arrival.validators)),
        (Fetched::NotModified, old) => Ok(Got::Same(Outcome::Unchanged(old.unwrap_or_default()))),
    }
}

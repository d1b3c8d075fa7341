//! Files of places that have an address: fetched, taken in, and renewed.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use tokio::time::sleep;

use super::error::Error;
use super::refresh::{causes, pause};
use crate::fetch::{Ask, Error as NotFetched, Fetched, Fetcher, Footing, Limits, Validators};
use crate::places::import::{Import, import};
use crate::places::shelf::{self, Shrunken, Source};
use crate::web::clock::Clock;

/// One source of places that has an address.
#[derive(Clone, Debug)]
pub struct Supply {
    /// The name of the source: what is taken in replaces the one of this name.
    pub name: String,
    /// Where its file is.
    pub url: String,
}

/// Fetches the file into the folder of the data; `None` when it is as it was
/// the last time. Programs are invited there: the operator gave the address.
///
/// # Errors
/// When it cannot be fetched; nothing of it stays then.
pub async fn fetch_places(
    fetcher: &Fetcher,
    url: &str,
    known: &Validators,
    data: &Path,
) -> Result<Option<(Parcel, Validators)>, NotFetched> {
    let path = shelf::path(data).with_extension(format!("fetched-{}", std::process::id()));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(NotFetched::Keep)?;
    }
    let mut file = BufWriter::new(File::create(&path).map_err(NotFetched::Keep)?);
    let parcel = Parcel(path);
    let ask = Ask { address: url, known, limits: Limits::PLACES, footing: Footing::Invited };
    let fetched = fetcher.get(&ask, &mut file).await?;
    file.flush().map_err(NotFetched::Keep)?;
    Ok(match fetched {
        Fetched::Fresh(arrival) => Some((parcel, arrival.validators)),
        Fetched::NotModified => None,
    })
}

/// A file that was fetched, gone when it is done with.
#[derive(Debug)]
pub struct Parcel(PathBuf);

impl Parcel {
    /// Opens it.
    ///
    /// # Errors
    /// When it is gone.
    pub fn open(&self) -> std::io::Result<File> {
        File::open(&self.0)
    }
}

impl Drop for Parcel {
    fn drop(&mut self) {
        // Whatever is left is written over the next time.
        let _ = fs::remove_file(&self.0);
    }
}

/// Renews one source: how many places it has now, or `None` when it is as it was.
///
/// # Errors
/// When its file cannot be fetched, read or kept; the old places stay.
pub async fn renew_supply(
    fetcher: &Fetcher,
    supply: &Supply,
    known: &mut Validators,
    (data, today): (&Path, Date),
) -> Result<Option<usize>, Error> {
    let fetched = fetch_places(fetcher, &supply.url, known, data).await?;
    let Some((parcel, validators)) = fetched else { return Ok(None) };
    let (supply, data) = (supply.clone(), data.to_owned());
    let taken = tokio::task::spawn_blocking(move || taken_in(&supply, &parcel, &data, today));
    let count = taken.await.map_err(|_| Error::Ended)??;
    *known = validators;
    Ok(Some(count))
}

fn taken_in(supply: &Supply, parcel: &Parcel, data: &Path, today: Date) -> Result<usize, Error> {
    let unread = |why: std::io::Error| Error::Places(why.to_string());
    let file = parcel.open().map_err(unread)?;
    let read = import(&supply.url, file, today, &mut |_| {});
    let Import { places, .. } = read.map_err(|why| Error::Places(why.to_string()))?;
    let count = places.len();
    if count == 0 {
        return Err(Error::Places("find a place in the file: it holds none".to_owned()));
    }
    let source = Source::new(&supply.name, &supply.url, today, places);
    let kept = shelf::replace(data, source, Shrunken::Refuse);
    kept.map_err(|why| Error::Places(why.to_string()))?;
    Ok(count)
}

/// Renews each source at once when it was not taken in today, then every day.
/// It never ends, and writes one log line for each time. A running server
/// notices what it brings.
pub async fn keep_supplied(fetcher: Fetcher, supplies: Vec<Supply>, data: PathBuf, clock: Clock) {
    let mut known = vec![Validators::default(); supplies.len()];
    let mut failures = 0;
    loop {
        let mut failed = false;
        for (supply, known) in supplies.iter().zip(&mut known) {
            let today = clock.today();
            if is_of_today(&data, &supply.name, today) {
                continue;
            }
            let name = &supply.name;
            match renew_supply(&fetcher, supply, known, (&data, today)).await {
                Ok(Some(places)) => tracing::info!(name, places, "places were renewed"),
                Ok(None) => tracing::info!(name, "places are as they were"),
                Err(why) => {
                    failed = true;
                    let error = causes(&why);
                    tracing::warn!(name, error, "places could not be renewed; the old ones stay");
                }
            }
        }
        failures = if failed { failures + 1 } else { 0 };
        sleep(pause(failures, fastrand::f64())).await;
    }
}

fn is_of_today(data: &Path, name: &str, today: Date) -> bool {
    let sources = shelf::load(data).unwrap_or_default();
    sources.iter().any(|source| source.name == name && source.day == today.to_string())
}

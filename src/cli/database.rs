//! What the settings say about keeping things: where, under which secret, how long.

use crate::config::{Keeping, Settings};
use crate::resume::{Cost, Pepper, Root, Vault};
use crate::store::database::{Database, Error, FILE, Location};
use crate::store::pages::{Bucket, Key, Pages, Patience, Place};
use crate::web::{App, Resume};

/// Gives the application all that it keeps things with.
pub(super) fn keep(settings: &Settings, app: &mut App) -> Result<(), String> {
    app.database = open(settings).map_err(|why| super::told(&why))?;
    app.pages_of_pouches = pages(settings, &app.database)?;
    app.resume = resume(settings, &app.database)?;
    Ok(())
}

/// Opens the database; nobody is spoken to yet.
pub(super) fn open(settings: &Settings) -> Result<Database, Error> {
    Database::open(match (&settings.database, &settings.data) {
        (Keeping::Postgres(address), _) => Location::Server(address.clone()),
        (Keeping::Sqlite, Some(folder)) => Location::File(folder.join(FILE)),
        (Keeping::Sqlite, None) | (Keeping::None, _) => Location::Nowhere,
    })
}

/// Where the pages of pouches go; nobody is spoken to yet.
fn pages(settings: &Settings, database: &Database) -> Result<Pages, String> {
    let Some(bucket) = settings.pages.as_ref().filter(|_| database.exists()) else {
        return Ok(Pages::in_rows());
    };
    let key = match (&settings.pages_key_file, &settings.pages_key) {
        (Some(file), _) => {
            Key::read(file).map_err(|why| format!("read the key of the bucket: {why}"))?
        }
        (None, Some(key)) => Key::new(&key.name, &key.secret)
            .ok_or("read the key of the bucket in the environment: it is no key")?,
        (None, None) => return Err("use the bucket: give its key (pages-key-file)".to_owned()),
    };
    let (endpoint, name) = (bucket.endpoint().to_owned(), bucket.name().to_owned());
    let place = Place { endpoint, name, region: settings.pages_region.clone() };
    let bucket = Bucket::new(&place, key, Patience::USUAL).map_err(|why| super::told(&why))?;
    let drawn = Root::draw().map_err(|why| super::told(&why))?.locator();
    tracing::info!("new pages of pouches go into the bucket: let it keep no old versions");
    Ok(Pages::in_bucket(bucket, drawn))
}

/// Resume words, when there is somewhere to keep places and a secret to keep
/// them under.
fn resume(settings: &Settings, database: &Database) -> Result<Option<Resume>, String> {
    let remedy = "choose a file this user can read (pepper-file), or put the old one back";
    let pepper = match (&settings.pepper_file, &settings.data) {
        _ if !database.exists() => return Ok(None),
        (Some(file), _) => Pepper::read(file),
        (None, Some(folder)) => Pepper::kept_in(folder),
        (None, None) => {
            tracing::warn!("nothing is kept: give a data folder or a pepper-file");
            return Ok(None);
        }
    };
    let pepper =
        pepper.map_err(|why| format!("read the secret of resume words: {why}; {remedy}"))?;
    let mut resume = Resume::new(Vault::new(pepper, Cost::USUAL), settings.keep_months);
    resume.behind_proxy = settings.behind_proxy;
    resume.recovery_days = settings.recovery_days;
    Ok(Some(resume))
}

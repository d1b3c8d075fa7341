//! What the settings say about keeping things: where, under which secret, how long.

use crate::config::{Keeping, Settings};
use crate::resume::{Cost, Pepper, Vault};
use crate::store::database::{Database, Error, FILE, Location};
use crate::web::Resume;

/// Opens the database; nobody is spoken to yet.
pub(super) fn open(settings: &Settings) -> Result<Database, Error> {
    Database::open(match (&settings.database, &settings.data) {
        (Keeping::Postgres(address), _) => Location::Server(address.clone()),
        (Keeping::Sqlite, Some(folder)) => Location::File(folder.join(FILE)),
        (Keeping::Sqlite, None) | (Keeping::None, _) => Location::Nowhere,
    })
}

/// Resume words, when there is somewhere to keep places and a secret to keep
/// them under.
pub(super) fn resume(settings: &Settings, database: &Database) -> Result<Option<Resume>, String> {
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

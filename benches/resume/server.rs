//! A server that keeps things in a folder of its own.

use std::sync::Arc;

use axum::Router;
use marchepied::catalog::Catalog;
use marchepied::content::Content;
use marchepied::resume::{Cost, Pepper, Vault};
use marchepied::store::database::{Database, Location};
use marchepied::web::clock::Clock;
use marchepied::web::meters::Meters;
use marchepied::web::outer::Surroundings;
use marchepied::web::sealed::Seal;
use marchepied::web::{App, Resume, Shared, routes};
use tempfile::TempDir;

use crate::told::{Outcome, Told as _};

/// A server, its routes, and the folder that goes with it.
pub struct Server {
    /// The application.
    pub app: Shared,
    /// What answers.
    pub router: Router,
    _folder: TempDir,
}

impl Server {
    /// A server as it is by default: SQLite, and words at their usual cost.
    pub fn open() -> Outcome<Self> {
        let folder = tempfile::tempdir().told("make a folder")?;
        let clock = Clock::real();
        let (catalog, _) = Catalog::compile(&Content::embedded(), clock.today());
        let mut app = App::new(catalog.told("read the content")?, clock, Seal::fleeting());
        let file = folder.path().join("marchepied.db");
        app.database = Database::open(Location::File(file)).told("open a database")?;
        app.resume = Some(Resume::new(vault()?, 13));
        let app = Arc::new(app);
        let router = routes(&app, Surroundings::new(Meters::new("bench", "bench")));
        Ok(Self { app, router, _folder: folder })
    }
}

/// A vault at its usual cost.
pub fn vault() -> Outcome<Vault> {
    Ok(Vault::new(Pepper::fleeting().told("draw a pepper")?, Cost::USUAL))
}

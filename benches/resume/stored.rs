//! Opening and changing a pouch among 10,000 others, beside a pouch among 10.

use marchepied::pouch::{Format, Moment, PageKey, Pouches};
use marchepied::resume::{Cost, Pepper, Root, Vault};
use marchepied::store::database::{Database, Location};
use marchepied::store::pages::Pages;
use marchepied::web::clock::Clock;
use tempfile::TempDir;

use crate::rounds::Rounds;
use crate::told::{Outcome, Told as _};
use crate::{row, runtime, timed};

const ROUNDS: usize = 9;
/// How often in one round.
const TIMES: usize = 20;
const FEW: usize = 10;
const MANY: usize = 10_000;
/// One pouch in so many has a page of this many bytes.
const WITH_PAGE: usize = 10;
const PAGE: usize = 128 * 1024;

/// The list and a page are read, then the list is written, in both.
pub fn measure() -> Outcome {
    let threads = runtime()?;
    let few = threads.block_on(Shelf::filled(FEW))?;
    let many = threads.block_on(Shelf::filled(MANY))?;
    let rounds = Rounds::run(ROUNDS, 4, |subject| {
        let shelf = if subject % 2 == 0 { &few } else { &many };
        timed(|| {
            (0..TIMES).try_for_each(|_| match subject {
                0 | 1 => threads.block_on(shelf.read()),
                _ => threads.block_on(shelf.write()),
            })
        })
    })?;
    println!("stored: {MANY} pouches beside {FEW}");
    row("reading a pouch and a page, times", rounds.ratio(1, 0), "at most 1.5");
    row("changing a pouch, times", rounds.ratio(3, 2), "at most 1.5");
    Ok(())
}

/// A database with so many pouches, one of which is ours.
struct Shelf {
    database: Database,
    pages: Pages,
    vault: Vault,
    clock: Clock,
    root: Root,
    page: PageKey,
    id: String,
    _folder: TempDir,
}

impl Shelf {
    async fn filled(count: usize) -> Outcome<Self> {
        let folder = tempfile::tempdir().told("make a folder")?;
        let file = folder.path().join("marchepied.db");
        let database = Database::open(Location::File(file)).told("open a database")?;
        let vault =
            Vault::new(Pepper::fleeting().told("draw a pepper")?, Cost { memory: 64, passes: 1 });
        let (clock, pages) = (Clock::real(), Pages::in_rows());
        let pouches = keeper((&database, &pages, &vault), &clock);
        for at in 1..count {
            let (other, _) = pouches.create().await.map_err(|why| format!("{why:?}"))?;
            if at % WITH_PAGE == 0 {
                let page = (Format::Jpeg, &*vec![3; PAGE]);
                let added = pouches.add(&other, ("autre", None), page).await;
                added.map_err(|why| format!("{why:?}"))?;
            }
        }
        let (root, _) = pouches.create().await.map_err(|why| format!("{why:?}"))?;
        let page = vec![7; PAGE];
        let added = pouches.add(&root, ("autre", None), (Format::Jpeg, &page)).await;
        let id = added.map_err(|why| format!("{why:?}"))?;
        let contents = pouches.contents(&root).await.map_err(|why| format!("{why:?}"))?;
        let page = contents.told("find the pouch")?.papers[0].pages[0].clone();
        Ok(Self { database, pages, vault, clock, root, page, id, _folder: folder })
    }

    async fn read(&self) -> Outcome {
        let pouches = keeper((&self.database, &self.pages, &self.vault), &self.clock);
        let contents = pouches.contents(&self.root).await.map_err(|why| format!("{why:?}"))?;
        contents.told("find the pouch")?;
        let page = pouches.page(&self.page).await.map_err(|why| format!("{why:?}"))?;
        page.map(|_| ()).told("find the page")
    }

    async fn write(&self) -> Outcome {
        let pouches = keeper((&self.database, &self.pages, &self.vault), &self.clock);
        let dated = pouches.date(&self.root, &self.id, self.clock.today()).await;
        dated.map_err(|why| format!("{why:?}"))
    }
}

fn keeper<'k>(
    (database, pages, vault): (&'k Database, &'k Pages, &'k Vault),
    clock: &Clock,
) -> Pouches<'k> {
    let now = Moment { utc: clock.moment(), paris: clock.here("Europe/Paris") };
    Pouches { database, pages, vault, now, days: 400, recovery_days: 3 }
}

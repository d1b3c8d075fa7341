//! Opening and changing a pouch among 10,000 others, beside a pouch among 10.

use marchepied::pouch::{Format, Moment, PageKey, Pouches};
use marchepied::resume::{Cost, Pepper, Root, Vault};
use marchepied::store::database::{Database, Location};
use marchepied::store::pouches::{self, Change, Pouch};
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
/// The sealed list of a pouch with a few papers.
const LIST: usize = 2 * 1_024;

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
        for at in 1..count {
            stranger(&database, at % WITH_PAGE == 0).await?;
        }
        let vault =
            Vault::new(Pepper::fleeting().told("draw a pepper")?, Cost { memory: 64, passes: 1 });
        let clock = Clock::real();
        let pouches = keeper((&database, &vault), &clock);
        let (root, _) = pouches.create().await.map_err(|why| format!("{why:?}"))?;
        let page = vec![7; PAGE];
        let added = pouches.add(&root, ("autre", None), (Format::Jpeg, &page)).await;
        let id = added.map_err(|why| format!("{why:?}"))?;
        let contents = pouches.contents(&root).await.map_err(|why| format!("{why:?}"))?;
        let page = contents.told("find the pouch")?.papers[0].pages[0].clone();
        Ok(Self { database, vault, clock, root, page, id, _folder: folder })
    }

    async fn read(&self) -> Outcome {
        let pouches = keeper((&self.database, &self.vault), &self.clock);
        let contents = pouches.contents(&self.root).await.map_err(|why| format!("{why:?}"))?;
        contents.told("find the pouch")?;
        let page = pouches.page(&self.page).await.map_err(|why| format!("{why:?}"))?;
        page.map(|_| ()).told("find the page")
    }

    async fn write(&self) -> Outcome {
        let pouches = keeper((&self.database, &self.vault), &self.clock);
        let dated = pouches.date(&self.root, &self.id, self.clock.today()).await;
        dated.map_err(|why| format!("{why:?}"))
    }
}

fn keeper<'k>((database, vault): (&'k Database, &'k Vault), clock: &Clock) -> Pouches<'k> {
    let now = Moment { utc: clock.moment(), paris: clock.here("Europe/Paris") };
    Pouches { database, vault, now, days: 400, recovery_days: 3 }
}

/// A pouch of somebody else.
async fn stranger(database: &Database, has_page: bool) -> Outcome {
    let root = Root::draw().map_err(|why| format!("{why:?}"))?;
    let sealed = vec![1; LIST];
    let pouch = Pouch { locator: root.locator(), sealed, version: 0, day: 20_000 };
    pouches::create(database, pouch).await.told("keep a pouch")?;
    if has_page {
        let sealed = vec![2; LIST];
        let pouch = Pouch { locator: root.locator(), sealed, version: 0, day: 20_000 };
        let page = Root::draw().map_err(|why| format!("{why:?}"))?;
        let change = vec![Change::Keep(page.locator(), vec![3; PAGE])];
        pouches::change(database, pouch, change).await.told("keep a page")?;
    }
    Ok(())
}

//! `marchepied backup` and `marchepied restore`: copies of what people ask to keep.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use crate::store::database::{Database, Error, FILE, KEPT_DAYS, Location};
use crate::store::pages::Pages;
use crate::web::clock::Clock;

const NAME: &str = "marchepied-";

/// What to copy, and where to.
#[derive(clap::Args)]
pub(super) struct Backup {
    /// The folder for the copies
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The data folder of the server, which may be running
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

/// What to put back, and where.
#[derive(clap::Args)]
pub(super) struct Restore {
    /// The copy
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The data folder of the server, which may be running
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
}

/// Makes a copy, and erases those that are too old.
pub(super) fn backup(options: &Backup) -> ExitCode {
    let clock = Clock::real();
    match copied(options, &clock)
        .and_then(|copy| Ok((copy, erased(&options.folder, clock.today())?)))
    {
        Ok(((copy, outside), old)) => {
            println!(
                "{}: all that is kept; {old} copies over {KEPT_DAYS} days old erased",
                copy.display()
            );
            println!(
                "keep words.pepper and constat.key apart from it: without the first, no copy can be opened"
            );
            if outside > 0 {
                println!(
                    "{outside} pages of pouches are in the bucket and not in this copy: the \
                     bucket alone holds them; let it keep old versions for {KEPT_DAYS} days at \
                     most, or none (docs/operating.md)"
                );
            }
            ExitCode::SUCCESS
        }
        Err(why) => super::failed(why),
    }
}

/// Puts a copy back in place of all that is kept.
pub(super) fn restore(options: &Restore) -> ExitCode {
    let work = async |database: &Database| {
        let rows = database.put_back(&options.file).await?;
        Ok((rows, Pages::outside(database).await?))
    };
    match with(&options.data, work) {
        Ok((rows, outside)) => {
            println!("{rows} rows are back; what was kept since the copy is gone");
            if outside > 0 {
                println!(
                    "{outside} pages of pouches are in the bucket and were not in the copy: \
                     those that were erased since cannot be seen again"
                );
            }
            ExitCode::SUCCESS
        }
        Err(why) => super::failed(why),
    }
}

/// Makes a copy: where it is, and how many pages are not in it.
fn copied(options: &Backup, clock: &Clock) -> Result<(PathBuf, i64), String> {
    let made = std::fs::create_dir_all(&options.folder);
    made.map_err(|why| format!("make {}: {why}", options.folder.display()))?;
    let name = clock.here("Europe/Paris").strftime("%Y-%m-%d-%H%M%S");
    let copy = options.folder.join(format!("{NAME}{name}.db"));
    let work = async |database: &Database| {
        database.copy_to(&copy).await?;
        Pages::outside(database).await
    };
    let outside = with(&options.data, work)?;
    Ok((copy, outside))
}

/// Opens the database of a data folder, and does this with it.
fn with<T>(
    data: &Path,
    work: impl AsyncFnOnce(&Database) -> Result<T, Error>,
) -> Result<T, String> {
    let file = data.join(FILE);
    if !file.is_file() {
        return Err(format!("find {}; give the data folder of the server", file.display()));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|why| format!("start: {why}"))?;
    let done = runtime.block_on(async {
        let database = Database::open(Location::File(file))?;
        let done = work(&database).await;
        database.close().await;
        done
    });
    done.map_err(|why| super::told(&why))
}

/// Erases our copies that are older than they may be: how many.
fn erased(folder: &Path, today: Date) -> Result<usize, String> {
    let age: Span = KEPT_DAYS.days();
    let oldest = today.saturating_sub(age);
    let mut erased = 0;
    let files = std::fs::read_dir(folder).map_err(|why| format!("look at old copies: {why}"))?;
    for file in
        files.flatten().filter(|file| is_before(&file.file_name().to_string_lossy(), oldest))
    {
        std::fs::remove_file(file.path()).map_err(|why| format!("erase an old copy: {why}"))?;
        erased += 1;
    }
    Ok(erased)
}

/// Whether it is the name of one of our copies, made before this day.
fn is_before(name: &str, oldest: Date) -> bool {
    let day = name.strip_prefix(NAME).filter(|rest| rest.ends_with(".db"));
    let day = day.and_then(|rest| rest.get(..10)).and_then(|day| day.parse::<Date>().ok());
    day.is_some_and(|day| day < oldest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn only_our_own_copies_grow_old() {
        let oldest = date(2026, 11, 1);
        assert!(is_before("marchepied-2026-10-31-235959.db", oldest));
        for other in [
            "marchepied-2026-11-01-000000.db",
            "marchepied-2026-10-31.txt",
            "marchepied-é.db",
            "2026-10-31.db",
        ] {
            assert!(!is_before(other, oldest), "{other}");
        }
    }
}

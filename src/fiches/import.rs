//! The import: an archive becomes a library, which takes the place of the old one in one step.
//!
//! One thread unpacks and digests, the other writes; a short queue between
//! them bounds the memory. Until the last step, whatever happens, the old
//! library stays in service.

mod gather;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::mpsc::{Receiver, sync_channel};

use self::gather::{Gathered, Told};
use super::archive::Archive;
use super::error::{Error, Refusal};
use super::place::{Place, Turn};
use crate::finding::Finding;
use crate::store::library::{About, Entry, Kind, Library, Writer};

/// How many documents may wait to be written.
const QUEUE: usize = 32;

/// What is to be imported, and where to.
#[derive(Clone, Debug)]
pub struct Order<'o> {
    /// The zip file, or the folder of XML files.
    pub archive: &'o Path,
    /// The right to change the library.
    pub turn: &'o Turn,
    /// The path or the address that the operator gave.
    pub source: String,
    /// What the server called this version of the archive.
    pub etag: Option<String>,
    /// When the server says that the archive changed.
    pub last_modified: Option<String>,
    /// Seconds since 1970.
    pub now: i64,
    /// What to do with an archive that has lost many files.
    pub shrunken: Shrunken,
}

/// What to do with an archive that has lost more than a tenth of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shrunken {
    /// The old library stays.
    Refuse,
    /// The operator has looked at it.
    Accept,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The library in service was made of the same archive.
    Unchanged(About),
    /// A new library is in service.
    Imported(Report),
}

/// What came in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// What the library says of itself.
    pub about: About,
    /// How many documents of each kind.
    pub counts: BTreeMap<Kind, u32>,
    /// How many files of the archive are no fiches.
    pub ignored: usize,
    /// What was odd in the archive.
    pub findings: Vec<Finding>,
}

/// Imports an archive. `progress` hears how many files are done, and of how many.
///
/// It takes the thread for a second or so, and must not be called where a
/// runtime is at work: give it a thread of its own.
///
/// # Errors
/// When the archive cannot be read or is refused, the library cannot be
/// written. The old library then stays.
pub fn import(order: &Order<'_>, progress: &mut dyn FnMut(usize, usize)) -> Result<Outcome, Error> {
    let (turn, place) = (order.turn, order.turn.place());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|why| Error::File(place.folder().to_owned(), why))?;
    let mut archive = Archive::open(order.archive)?;
    let old = runtime.block_on(in_service(place));
    let sha256 = archive.fingerprint()?;
    if let Some(old) = old.as_ref().filter(|old| old.sha256 == sha256) {
        return Ok(Outcome::Unchanged(old.clone()));
    }
    judge_size(order, old.as_ref(), archive.len())?;

    let mut report = Report { ignored: archive.ignored(), ..Report::default() };
    report.about = About {
        source: order.source.clone(),
        imported: order.now,
        sha256,
        etag: order.etag.clone(),
        last_modified: order.last_modified.clone(),
        ..About::default()
    };
    let done = std::thread::scope(|threads| {
        let (send, receive) = sync_channel(QUEUE);
        threads.spawn(move || gather::gather(archive, &send));
        let mut writing = Writing { order, progress, report, old };
        runtime.block_on(writing.write(turn, &receive))?;
        Ok(writing.report)
    });
    let report = done.inspect_err(|_: &Error| turn.give_up())?;
    turn.put_in_service()?;
    Ok(Outcome::Imported(report))
}

/// What the library in service says of itself. One that cannot be read is as
/// good as none: it will be replaced.
pub async fn in_service(place: &Place) -> Option<About> {
    let library = Library::open(&place.library()).await.ok()?;
    Some(library.about().clone())
}

/// Refuses an archive that has lost more than a tenth of the files in service.
fn judge_size(order: &Order<'_>, old: Option<&About>, files: usize) -> Result<(), Error> {
    let before = old.map_or(0, |old| old.files as usize);
    if order.shrunken == Shrunken::Refuse && files * 10 < before * 9 {
        let why = Refusal::Shrunken(files, before);
        return Err(Error::Refused(order.archive.to_owned(), why));
    }
    Ok(())
}

/// The writing side.
struct Writing<'w, 'o> {
    order: &'w Order<'o>,
    progress: &'w mut dyn FnMut(usize, usize),
    report: Report,
    old: Option<About>,
}

impl Writing<'_, '_> {
    /// Writes all that comes out of the queue.
    async fn write(&mut self, turn: &Turn, queue: &Receiver<Told>) -> Result<(), Error> {
        let mut writer = Writer::create(&turn.unfinished()).await?;
        while let Ok(told) = queue.recv() {
            match told {
                Told::Read(entry, done, all) => {
                    if let Some(entry) = entry {
                        self.count(&entry);
                        writer.add(*entry).await?;
                    }
                    (self.progress)(done, all);
                }
                Told::Stopped(why) => return Err(why),
                Told::All(gathered) => return self.finish(writer, gathered).await,
            }
        }
        unreachable!("the gatherer ends with Stopped or All")
    }

    fn count(&mut self, entry: &Entry) {
        *self.report.counts.entry(entry.kind).or_default() += 1;
        let newest = &mut self.report.about.newest;
        *newest = (*newest).max(entry.date);
    }

    async fn finish(&mut self, writer: Writer, gathered: Gathered) -> Result<(), Error> {
        let refused = |why| Error::Refused(self.order.archive.to_owned(), why);
        let Gathered { files, broken, others, schema, findings } = gathered;
        if broken * 10 > files + broken {
            return Err(refused(Refusal::MostlyBroken(broken, files + broken)));
        }
        let publications = [Kind::Fiche, Kind::Tree, Kind::Dossier, Kind::Theme];
        if !publications.iter().any(|kind| self.report.counts.contains_key(kind)) {
            return Err(refused(Refusal::NoFiche));
        }
        judge_size(self.order, self.old.as_ref(), files)?;
        self.report.ignored += others;
        self.report.findings = findings;
        self.report.about.files = u32::try_from(files).unwrap_or(u32::MAX);
        self.report.about.schema = schema;
        Ok(writer.finish(&self.report.about).await?)
    }
}

//! Reading a library: cards at once from memory, sources from the file.

use std::io::Read as _;
use std::path::Path;

use flate2::read::DeflateDecoder;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions, SqliteRow};
use sqlx::{Row as _, SqlitePool};

use crate::search::Index;

use super::{APPLICATION, About, Card, Error, FORMAT, Kind, LARGEST_SOURCE};

/// How many sources may be read at the same time.
const READERS: u32 = 2;

/// A library that is open.
pub struct Library {
    file: SqlitePool,
    about: About,
    /// By row.
    cards: Vec<Card>,
    /// The rows, sorted by id.
    by_id: Vec<u32>,
    index: Index,
}

impl Library {
    /// Opens a library for reading. The file may be replaced meanwhile: what
    /// is open stays the old one.
    ///
    /// # Errors
    /// When the file is absent, not a library, of another format or damaged.
    pub async fn open(path: &Path) -> Result<Self, Error> {
        let options = SqliteConnectOptions::new().filename(path).read_only(true).immutable(true);
        let open = |why| Error::Open(path.to_owned(), why);
        let file = SqlitePoolOptions::new()
            // All connections are made now and never anew: a later one would
            // open whatever has this name then.
            .min_connections(READERS)
            .max_connections(READERS)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options)
            .await
            .map_err(open)?;
        let not_ours = |_| Error::NotALibrary(path.to_owned());
        let application = number(&file, "PRAGMA application_id").await.map_err(not_ours)?;
        if application != APPLICATION {
            return Err(Error::NotALibrary(path.to_owned()));
        }
        let format = number(&file, "PRAGMA user_version").await.map_err(Error::Read)?;
        if format != FORMAT {
            return Err(Error::Format(path.to_owned(), format));
        }
        let about = part(&file, "about").await?;
        let about = serde_json::from_slice(&about).map_err(|_| damaged("about"))?;
        let cards = cards(&file).await?;
        let index = part(&file, "index").await?;
        let index = Index::from_bytes(&index).filter(|index| index.len() == cards.len());
        let index = index.ok_or_else(|| damaged("the index"))?;
        let mut by_id: Vec<u32> = (0..).take(cards.len()).collect();
        by_id.sort_unstable_by_key(|&row| &cards[row as usize].id);
        Ok(Self { file, about, cards, by_id, index })
    }

    /// Where the library comes from.
    #[must_use]
    pub const fn about(&self) -> &About {
        &self.about
    }

    /// The index, whose documents have the numbers of [`Library::cards`].
    #[must_use]
    pub const fn index(&self) -> &Index {
        &self.index
    }

    /// All cards, in the order in which they were added.
    #[must_use]
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// The card of a document.
    #[must_use]
    pub fn card(&self, id: &str) -> Option<&Card> {
        self.row(id).map(|row| &self.cards[row as usize])
    }

    /// The XML of a document; `None` when there is no such document.
    ///
    /// # Errors
    /// When the file cannot be read, or the document is damaged.
    pub async fn source(&self, id: &str) -> Result<Option<String>, Error> {
        let Some(row) = self.row(id) else { return Ok(None) };
        let read = sqlx::query("SELECT size, deflated FROM source WHERE row = ?")
            .bind(i64::from(row))
            .fetch_one(&self.file)
            .await
            .map_err(Error::Read)?;
        let size: i64 = read.try_get(0).map_err(Error::Read)?;
        let deflated: &[u8] = read.try_get(1).map_err(Error::Read)?;
        inflate(deflated, size).map(Some).ok_or_else(|| damaged(id))
    }

    fn row(&self, id: &str) -> Option<u32> {
        let found = self.by_id.binary_search_by_key(&id, |&row| &self.cards[row as usize].id);
        found.ok().map(|at| self.by_id[at])
    }
}

fn damaged(what: &str) -> Error {
    Error::Damaged(what.to_owned())
}

/// The text, when it has exactly the size that was promised.
fn inflate(deflated: &[u8], size: i64) -> Option<String> {
    let size = u32::try_from(size).ok().filter(|size| *size <= LARGEST_SOURCE)?;
    let mut text = String::with_capacity(size as usize);
    DeflateDecoder::new(deflated).take(u64::from(size) + 1).read_to_string(&mut text).ok()?;
    (text.len() == size as usize).then_some(text)
}

async fn number(file: &SqlitePool, query: &'static str) -> Result<i64, sqlx::Error> {
    sqlx::query(query).fetch_one(file).await?.try_get(0)
}

async fn part(file: &SqlitePool, name: &'static str) -> Result<Vec<u8>, Error> {
    let query = sqlx::query("SELECT value FROM part WHERE name = ?").bind(name);
    let row = query.fetch_optional(file).await.map_err(Error::Read)?;
    row.ok_or_else(|| damaged(name))?.try_get(0).map_err(Error::Read)
}

async fn cards(file: &SqlitePool) -> Result<Vec<Card>, Error> {
    let query = "SELECT id, kind, title, line, theme, dossier, date FROM entry ORDER BY row";
    let rows = sqlx::query(query).fetch_all(file).await.map_err(Error::Read)?;
    rows.iter().map(card).collect()
}

fn card(row: &SqliteRow) -> Result<Card, Error> {
    let text = |at: usize| row.try_get::<&str, _>(at).map(Box::from).map_err(Error::Read);
    let maybe = |at: usize| row.try_get::<Option<&str>, _>(at).map_err(Error::Read);
    let kind = row.try_get(1).map_err(Error::Read)?;
    let date = maybe(6)?.map(str::parse).transpose();
    Ok(Card {
        id: text(0)?,
        kind: Kind::from_number(kind).ok_or_else(|| damaged("the kind of a document"))?,
        title: text(2)?,
        line: text(3)?,
        theme: maybe(4)?.map(Box::from),
        dossier: maybe(5)?.map(Box::from),
        date: date.map_err(|_| damaged("the date of a document"))?,
    })
}

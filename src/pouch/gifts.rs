//! What a helper adds to a loan: it waits, sealed, until the person keeps it or throws it away.
//!
//! A helper has the root of the loan and no other. What it is goes under that
//! root, its page under a root of its own. The person holds the roots of the
//! loans in their list, and so reads it also when the loan is over.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

use super::contents::{Contents, Format, MOST_BYTES, PageKey, Paper};
use super::error::Error;
use super::journal::Act;
use super::keeper::{Pouches, name};
use super::lender::{closed, read, root_of};
use super::sealed;
use crate::resume::{Root, TRIES};
use crate::store::gifts::{self, Outcome, Room};
use crate::store::loans;
use crate::store::pages::Leaf;
use crate::store::pouches::Change;

/// The greatest number of papers that wait in one loan.
pub const MOST_GIFTS: usize = 3;
/// The greatest number of notes that wait in one loan.
const MOST_NOTES: usize = 5;
/// What the seal of it is for.
const WHAT: &[u8] = b"gift 1";

/// What a helper adds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Added {
    /// A paper: its kind, what it is, the bytes it takes where it is kept.
    Paper(String, Format, usize),
    /// A note, as typed.
    Note(String),
}

/// Something that waits for the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gift {
    /// A name drawn by lot.
    pub id: String,
    /// The letters of its root.
    letters: String,
    /// When it came, in Paris.
    pub at: DateTime,
    /// Who brought it, as they named themselves.
    pub who: String,
    /// What it is.
    pub what: Added,
}

impl Gift {
    fn root(&self) -> Result<Root, Error> {
        Root::from_letters(&self.letters).ok_or(Error::Damaged)
    }
}

impl Pouches<'_> {
    /// Adds a paper of this kind to a loan.
    ///
    /// # Errors
    /// [`Error::Full`] when too much waits, [`Error::Gone`] when the loan is over.
    pub async fn give(
        &self,
        loan: &Root,
        (who, kind): (&str, &str),
        (format, bytes): (Format, &[u8]),
    ) -> Result<(), Error> {
        let own = Root::draw()?;
        let page = sealed::seal(&own, format, bytes)?;
        let what = Added::Paper(kind.to_owned(), format, sealed::padded(bytes.len()));
        let gift = self.gift(&own, who, what)?;
        let leaf = self.pages.put(self.database, own.locator(), page).await?;
        let done = self.bring(loan, (gift, &leaf), Act::Gave(kind.to_owned())).await;
        self.unless_kept(&done, (own.locator(), &leaf)).await;
        done
    }

    /// Leaves a note in a loan.
    ///
    /// # Errors
    /// As for [`Pouches::give`].
    pub async fn leave(&self, loan: &Root, who: &str, note: &str) -> Result<(), Error> {
        let gift = self.gift(&Root::draw()?, who, Added::Note(note.to_owned()))?;
        self.bring(loan, (gift, &Leaf::default()), Act::Left).await
    }

    fn gift(&self, own: &Root, who: &str, what: Added) -> Result<Gift, Error> {
        let (letters, who) = (own.letters(), who.to_owned());
        Ok(Gift { id: name()?, letters, at: self.now.paris, who, what })
    }

    /// The line of the journal and what it tells of are written together.
    async fn bring(&self, loan: &Root, gift: (Gift, &Leaf), act: Act) -> Result<(), Error> {
        let (gift, page) = gift;
        let text = serde_json::to_vec(&gift).map_err(|_| Error::Damaged)?;
        let most = match gift.what {
            Added::Note(_) => MOST_NOTES,
            Added::Paper(..) => MOST_GIFTS,
        };
        let room = Room { waiting: count(most), bytes: count(MOST_BYTES) };
        for _ in 0..TRIES {
            let found = loans::find(self.database, &[loan.locator()]).await?;
            let open = |row: &loans::Loan| row.ends > self.now.seconds() && !row.papers.is_empty();
            let row = found.filter(open).ok_or(Error::Gone)?;
            let mut journal = read(loan, &row.journal)?;
            journal.add(self.entry(&gift.who, act.clone()));
            let written = (closed(loan, &journal)?, row.version);
            let (locator, about) = (gift.root()?.locator(), loan.seal(WHAT, &text)?);
            let gift = gifts::Gift { locator, about, page: page.clone() };
            let at = (loan.locator(), self.now.seconds());
            match gifts::bring(self.database, at, written, (gift, room)).await? {
                Outcome::Kept => return Ok(()),
                Outcome::Full => return Err(Error::Full),
                Outcome::Stale => {}
            }
        }
        Err(Error::Crowded)
    }

    /// What waits in the loan of a root, the oldest first.
    ///
    /// # Errors
    /// When the database fails, or what is there is damaged.
    pub async fn waiting(&self, loan: &Root) -> Result<Vec<Gift>, Error> {
        let mut all = Vec::new();
        for about in gifts::waiting(self.database, loan.locator()).await? {
            let text = loan.open(WHAT, &about).ok_or(Error::Damaged)?;
            all.push(serde_json::from_slice::<Gift>(&text).map_err(|_| Error::Damaged)?);
        }
        all.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
        Ok(all)
    }

    /// What waits in all loans of a pouch, those that are over included.
    ///
    /// # Errors
    /// As for [`Pouches::waiting`].
    pub async fn gifts(&self, contents: &Contents) -> Result<Vec<Gift>, Error> {
        let mut all = Vec::new();
        for loan in &contents.loans {
            all.extend(self.waiting(&root_of(loan)?).await?);
        }
        Ok(all)
    }

    /// The bytes of a paper that waits, if it still does.
    ///
    /// # Errors
    /// As for [`Pouches::page`].
    pub async fn given(&self, gift: &Gift) -> Result<Option<(Format, Vec<u8>)>, Error> {
        let root = gift.root()?;
        match (gifts::page(self.database, root.locator()).await?, &gift.what) {
            (Some(kept), Added::Paper(..)) => self.opened(&root, kept).await.map(Some),
            _ => Ok(None),
        }
    }

    /// Takes a paper that waits into the list: from then on the loan opens it no more.
    ///
    /// # Errors
    /// [`Error::Full`] when there is no room, [`Error::Gone`] when it waits no more.
    pub async fn accept(&self, root: &Root, id: &str) -> Result<(), Error> {
        for _ in 0..TRIES {
            let (mut contents, version) = self.read(root).await?.ok_or(Error::Gone)?;
            let gift = self.gifts(&contents).await?.into_iter().find(|gift| gift.id == id);
            let gift = gift.ok_or(Error::Gone)?;
            let Added::Paper(kind, format, bytes) = &gift.what else { return Err(Error::Gone) };
            if !contents.takes(*bytes) {
                return Err(Error::Full);
            }
            contents.papers.push(Paper {
                id: name()?,
                kind: kind.clone(),
                day: gift.at.date(),
                written: None,
                pages: vec![PageKey {
                    letters: gift.letters.clone(),
                    format: *format,
                    bytes: *bytes,
                }],
            });
            let changes = vec![Change::Accept(gift.root()?.locator())];
            if self.write(root, (&contents, version), changes).await? {
                return Ok(());
            }
        }
        Err(Error::Crowded)
    }

    /// Throws away something that waits: its key is destroyed at once.
    ///
    /// # Errors
    /// [`Error::Gone`] when it waits no more.
    pub async fn decline(&self, root: &Root, id: &str) -> Result<(), Error> {
        let contents = self.contents(root).await?.ok_or(Error::Gone)?;
        let gift = self.gifts(&contents).await?.into_iter().find(|gift| gift.id == id);
        let at = gift.ok_or(Error::Gone)?.root()?.locator();
        let gone = gifts::forget(self.database, at).await?;
        self.pages.forget(self.database, gone).await;
        Ok(())
    }
}

/// A bound, as the database counts.
fn count(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

//! Lending papers to a helper for a time, and taking them back.

use jiff::ToSpan as _;
use zeroize::Zeroizing;

use super::contents::{Contents, Lent, Loan, Paper};
use super::error::Error;
use super::journal::{Act, Entry, Journal};
use super::keeper::{Pouches, name};
use crate::resume::{Drawn, Purpose, Root, TRIES};
use crate::store::loans;
use crate::store::pouches::Change;

/// What the two seals of a loan are for.
const PAPERS: &[u8] = b"lent 1";
const JOURNAL: &[u8] = b"journal 1";
/// The greatest number of loans that are remembered.
const MOST_LOANS: usize = 10;

/// How long papers are lent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// One hour.
    Hour,
    /// One day.
    Day,
    /// One week.
    Week,
}

impl Span {
    /// Every span, the shortest first, which is the usual one.
    pub const ALL: [Self; 3] = [Self::Hour, Self::Day, Self::Week];

    /// The name in forms and in the keys of words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
        }
    }

    /// The span of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|span| span.name() == name)
    }

    /// How long it lasts.
    #[must_use]
    pub fn length(self) -> jiff::Span {
        self.hours().hours()
    }

    const fn hours(self) -> i64 {
        match self {
            Self::Hour => 1,
            Self::Day => 24,
            Self::Week => 24 * 7,
        }
    }
}

/// A loan that was opened.
pub struct Borrowed {
    /// What opens it.
    pub root: Root,
    /// What is lent.
    pub lent: Lent,
}

impl Pouches<'_> {
    /// Lends papers under other words.
    ///
    /// # Errors
    /// [`Error::Gone`] when none of these papers is there.
    pub async fn lend(
        &self,
        root: &Root,
        papers: &[String],
        span: Span,
    ) -> Result<(Root, Drawn), Error> {
        let drawn = Drawn::draw(Purpose::Loan)?;
        let own = self.vault.root(Purpose::Loan, &drawn).await?;
        let (id, until) = (name()?, self.now.paris.saturating_add(span.length()));
        let ends = self.now.seconds() + span.hours() * 3_600;
        let journal = own.seal(JOURNAL, b"[]")?;
        let lend = |contents: &mut Contents| {
            let chosen = contents.papers.iter().filter(|paper| papers.contains(&paper.id));
            let lent = Lent { papers: chosen.cloned().collect(), until };
            if lent.papers.is_empty() {
                return Err(Error::Gone);
            }
            let mut changes = Vec::new();
            if contents.loans.len() >= MOST_LOANS {
                changes.push(Change::Forget(root_of(&contents.loans.remove(0))?.locator()));
            }
            contents.loans.push(Loan {
                id: id.clone(),
                letters: own.letters(),
                papers: lent.papers.iter().map(|paper| paper.id.clone()).collect(),
                until,
                ends,
            });
            let sealed = [sealed(&own, &lent)?, journal.clone()];
            changes.push(Change::Lend(own.locator(), sealed, ends));
            Ok(changes)
        };
        self.change(root, lend).await?;
        Ok((own, drawn))
    }

    /// Takes papers back before their time.
    ///
    /// # Errors
    /// When the database fails; then they are still lent.
    pub async fn take_back(&self, root: &Root, id: &str) -> Result<(), Error> {
        let take = |contents: &mut Contents| {
            let loan = contents.loans.iter_mut().find(|loan| loan.id == id).ok_or(Error::Gone)?;
            if loan.ends > self.now.seconds() {
                (loan.ends, loan.until) = (self.now.seconds(), self.now.paris);
            }
            Ok(vec![Change::End(root_of(loan)?.locator(), loan.ends)])
        };
        self.change(root, take).await
    }

    /// Whether a loan still opens.
    #[must_use]
    pub fn is_open(&self, loan: &Loan) -> bool {
        loan.ends > self.now.seconds()
    }

    /// Who opened what when.
    ///
    /// # Errors
    /// When the database fails, or the journal is damaged.
    pub async fn journal(&self, loan: &Loan) -> Result<Journal, Error> {
        let root = root_of(loan)?;
        match loans::find(self.database, &[root.locator()]).await? {
            Some(row) => read(&root, &row.journal),
            None => Ok(Journal::default()),
        }
    }

    /// The loan of these words, as long as it lasts. For nobody else can a loan
    /// that is over be told from one that never was.
    ///
    /// # Errors
    /// When the database fails, or too many people wait.
    pub async fn borrow(&self, words: &Drawn) -> Result<Option<Borrowed>, Error> {
        let roots = self.vault.roots(Purpose::Loan, words).await?;
        self.borrow_by(roots).await
    }

    /// The first of these roots that opens a loan.
    ///
    /// # Errors
    /// When the database fails, or the loan is damaged.
    pub async fn borrow_by(&self, mut roots: Vec<Root>) -> Result<Option<Borrowed>, Error> {
        let locators: Vec<_> = roots.iter().map(Root::locator).collect();
        let row = loans::find(self.database, &locators).await?;
        let open = |row: &loans::Loan| row.ends > self.now.seconds() && !row.papers.is_empty();
        let Some(row) = row.filter(open) else { return Ok(None) };
        let at = locators.iter().position(|known| known.as_slice() == row.locator);
        let root = roots.swap_remove(at.ok_or(Error::Damaged)?);
        let text = root.open(PAPERS, &row.papers).ok_or(Error::Damaged)?;
        let lent = serde_json::from_slice(&text).map_err(|_| Error::Damaged)?;
        Ok(Some(Borrowed { root, lent }))
    }

    /// Notes what a helper did, before it is done: nothing is seen unnoticed.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn note(&self, root: &Root, who: &str, act: Act) -> Result<(), Error> {
        let entry = self.entry(who, act);
        for _ in 0..TRIES {
            let found = loans::find(self.database, &[root.locator()]).await?;
            let row = found.ok_or(Error::Gone)?;
            let mut journal = read(root, &row.journal)?;
            if !journal.add(entry.clone()) {
                return Ok(());
            }
            let written = (closed(root, &journal)?, row.version);
            if loans::note(self.database, root.locator(), written).await? {
                return Ok(());
            }
        }
        Err(Error::Crowded)
    }

    pub(super) fn entry(&self, who: &str, act: Act) -> Entry {
        Entry { at: self.now.paris, who: who.to_owned(), act }
    }

    /// The loans that are open, sealed again without one paper.
    pub(super) fn lent_without(
        &self,
        contents: &mut Contents,
        id: &str,
    ) -> Result<Vec<Change>, Error> {
        let Contents { papers, loans } = contents;
        let mut changes = Vec::new();
        for loan in loans.iter_mut().filter(|loan| loan.papers.iter().any(|lent| lent == id)) {
            loan.papers.retain(|lent| lent != id);
            let root = root_of(loan)?;
            if loan.ends <= self.now.seconds() {
                changes.push(Change::End(root.locator(), loan.ends));
                continue;
            }
            let left = papers.iter().filter(|paper| loan.papers.contains(&paper.id));
            let lent = Lent { papers: left.cloned().collect(), until: loan.until };
            let sealed = if lent.papers.is_empty() { Vec::new() } else { sealed(&root, &lent)? };
            changes.push(Change::Relend(root.locator(), sealed));
        }
        Ok(changes)
    }
}

pub(super) fn root_of(loan: &Loan) -> Result<Root, Error> {
    Root::from_letters(&loan.letters).ok_or(Error::Damaged)
}

fn sealed(root: &Root, lent: &Lent) -> Result<Vec<u8>, Error> {
    let text = Zeroizing::new(serde_json::to_vec(lent).map_err(|_| Error::Damaged)?);
    Ok(root.seal(PAPERS, &text)?)
}

pub(super) fn read(root: &Root, journal: &[u8]) -> Result<Journal, Error> {
    let text = root.open(JOURNAL, journal).ok_or(Error::Damaged)?;
    serde_json::from_slice(&text).map_err(|_| Error::Damaged)
}

pub(super) fn closed(root: &Root, journal: &Journal) -> Result<Vec<u8>, Error> {
    let text = serde_json::to_vec(journal).map_err(|_| Error::Damaged)?;
    Ok(root.seal(JOURNAL, &text)?)
}

impl Lent {
    /// A paper that is lent.
    #[must_use]
    pub fn paper(&self, id: &str) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.id == id)
    }
}

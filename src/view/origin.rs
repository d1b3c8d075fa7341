//! Where a guide comes from: a procedure of ours, or an official text made into screens.

use jiff::civil::{Date, DateTime};

use crate::catalog::Procedure;
use crate::guide::{Givens, Text};

/// Where a guide comes from.
#[derive(Clone, Copy)]
pub enum Origin<'o> {
    /// A procedure, written for Marchepied.
    Procedure(&'o Procedure),
    /// An official text, made into screens.
    Official(&'o Official<'o>),
}

/// An official text, as pages speak of it.
pub struct Official<'o> {
    /// Its official id, which is also its address: `F1341`; of a page, its whole address.
    pub id: &'o str,
    /// Its title.
    pub title: &'o Text,
    /// The day of its last change, as the source says.
    pub date: Option<Date>,
    /// The newest day of the whole collection, when that is long ago.
    pub old: Option<Date>,
    /// Its page on the official site.
    pub site: Option<&'o str>,
    /// The file to which it belongs, with the other cases: id and title.
    pub dossier: Option<(&'o str, &'o str)>,
    /// The call centres it names: name and number.
    pub phones: &'o [(Text, Box<str>)],
    /// What was known on entering.
    pub givens: &'o Givens,
    /// Whether there is a guide with this official id.
    pub exists: &'o (dyn Fn(&str) -> bool + Sync),
    /// When it is a page of an official site: where and when it was read.
    pub page: Option<PageRead<'o>>,
}

/// Where and when a page was read.
#[derive(Clone, Copy)]
pub struct PageRead<'o> {
    /// The host it stands on.
    pub host: &'o str,
    /// When it was read, in Paris; `None` when it did not come.
    pub read: Option<DateTime>,
}

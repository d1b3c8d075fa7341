//! The pouch: its door, its words, its papers, what is lent, the page of the helper.

mod aged;
mod door;
mod gift;
mod guide;
mod lend;
mod loan;
mod papers;
mod whole;

pub use door::{Given, Typing, closed, door, gone, heavy, lost_page, numbers, sheet, shut};
pub(super) use door::{titled, words};
pub use guide::for_guide;
pub(super) use guide::link;
pub use lend::lend;
pub use loan::{Borrowing, Helper, Inside as Borrowed, borrowing, lent, over};
pub use papers::{Inside, Refused, inside};
pub use whole::{SITE, limit};

use jiff::civil::DateTime;
use maud::{Markup, html};

use super::assets::Sheet;
use super::frame::{Frame, Page};
use super::visit::Visit;
use super::voice::Voice;
use crate::address::Address;
use crate::catalog::Catalog;
use crate::locale::{Value, dates};

/// The page, in the address.
pub const PAGE: &str = "pochette";
/// The kind of paper that one comes for, in the address.
pub const KIND: &str = "papier";

/// A page of the pouch. It is handed to no voice: here stand secrets, or what
/// somebody has.
fn page(visit: &Visit, catalog: &Catalog, (name, title): (&str, String), main: &Markup) -> Page {
    let visit = Visit { listen: None, ..*visit };
    let here = Address::page(visit.tag(), PAGE);
    let frame = Frame { sheet: Sheet::Keep, ..Frame::bare(&visit, catalog, here, (name, title)) };
    frame.page(main)
}

/// The address of something below the pouch.
fn below(visit: &Visit, parts: &[&str]) -> String {
    let page = Address::page(visit.tag(), PAGE);
    parts.iter().fold(page, |page, part| page.below(part)).link_shown(visit.display)
}

/// A day and a time.
pub(super) fn moment(visit: &Visit, at: DateTime) -> [(&'static str, Value); 2] {
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    [("day", Value::Whole(dates::day(visit.speaker, at.date()))), ("time", Value::Whole(time))]
}

/// The name of a kind of paper.
fn paper(voice: Voice, kind: &str) -> Markup {
    html! { (voice.say(&format!("document-{kind}"))) }
}

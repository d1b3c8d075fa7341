//! An official web page, read: what it says as large plain screens, or what it
//! is when it cannot be read.
//!
//! Only typed blocks leave this room: no markup of a page ever passes.

mod callout;
mod charset;
mod content;
mod figures;
mod form;
mod glance;
mod ground;
mod groups;
pub mod html;
mod line;
mod links;
mod noise;
mod piece;
mod screens;
mod sections;
mod table;
mod typed;
mod verdict;
mod walk;

pub use charset::decode;
pub use glance::{Glance, glance};
pub use html::Selector;
pub use verdict::{LARGEST, Verdict};

use form::Forms;
use ground::Ground;
use html::{Id, Tag, Tree};
use links::Links;
use piece::Piece;
use screens::About;
use verdict::Seen;

use crate::guide::{Aim, Block, Guide, Text};

/// How the names of the guides of pages begin.
pub const NAMES: &str = "page-";

/// A page with more text is too large, in bytes: about a hundred thousand words.
const MOST_TEXT: usize = 600_000;

/// A page as it came.
#[derive(Clone, Copy, Debug)]
pub struct Page<'p> {
    /// Its whole address, after all redirects.
    pub address: &'p str,
    /// Its bytes, unpacked.
    pub bytes: &'p [u8],
    /// What the server says that it is.
    pub content_type: Option<&'p str>,
    /// The status of the answer.
    pub status: u16,
}

/// What is agreed on the pages of a portal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contract {
    /// Where the content stands; the first that is found counts.
    pub main: Vec<Selector>,
    /// What is left out.
    pub drop: Vec<Selector>,
    /// The hosts whose pages we may read too.
    pub hosts: Vec<String>,
}

/// A page, read.
#[derive(Debug)]
pub struct Reading {
    /// What the page is.
    pub verdict: Verdict,
    /// Its title; empty when it has none.
    pub title: Text,
    /// The host it stands on.
    pub host: String,
    /// Its screens: what it says, or what it is when it cannot be read.
    pub guide: Guide,
}

/// Reads a page. Whatever the bytes are, this gives a guide.
#[must_use]
pub fn read(page: &Page, contract: &Contract) -> Reading {
    let links = Links::new(page.address, &contract.hosts);
    if let Some(verdict) = verdict::of_bytes(page) {
        return instead(page.address, &links, Text::default(), verdict);
    }
    let text = decode(page.bytes, page.content_type);
    let tree = html::parse(&text);
    let content = content::content(&tree, &contract.main);
    let (folds, ids) = (ground::folds(&tree), ground::ids(&tree));
    let ground =
        Ground { tree: &tree, links: &links, drop: &contract.drop, folds: &folds, ids: &ids };
    let Judged { pieces, title, verdict, .. } = judged(ground, content, page.status);
    if verdict != Verdict::Page {
        return instead(page.address, &links, title, verdict);
    }
    let about = About { title: &title, address: page.address, host: links.host() };
    let stretches = sections::stretches(pieces, &title);
    let forms = Forms { ground };
    match screens::read(&about, &stretches, &forms) {
        Ok(guide) => {
            Reading { verdict, host: links.host().to_owned(), guide, title: title.clone() }
        }
        Err(_) => instead(page.address, &links, title, Verdict::Large),
    }
}

/// A page, taken apart and judged.
struct Judged {
    pieces: Vec<Piece>,
    title: Text,
    /// The title of its window.
    window: Text,
    /// All that its content says.
    said: String,
    verdict: Verdict,
}

fn judged(ground: Ground, content: Id, status: u16) -> Judged {
    let tree = ground.tree;
    let pieces = walk::pieces(ground, content);
    let title = title(ground, content, &pieces);
    let (said, links) = (said(&pieces), links_of(&pieces));
    let window = tree.find(tree.root(), Tag::Title).map(|id| ground::line_of(ground, id));
    let window = window.unwrap_or_default();
    let titles = format!("{} {}", title.words(), window.words());
    let large = tree.cut || said.len() > MOST_TEXT;
    let seen = Seen { tree, content, titles, said, links, status };
    let verdict = if large { Verdict::Large } else { verdict::of_page(&seen) };
    Judged { pieces, title, window, said: seen.said, verdict }
}

/// What is shown of a page that did not come.
#[must_use]
pub fn unread(address: &str, verdict: Verdict) -> Reading {
    instead(address, &Links::new(address, &[]), Text::default(), verdict)
}

fn instead(address: &str, links: &Links, title: Text, verdict: Verdict) -> Reading {
    let about = About { title: &title, address, host: links.host() };
    let guide = screens::unread(&about, verdict).expect("two screens in a row are sound");
    Reading { verdict, host: links.host().to_owned(), guide, title }
}

/// The title of a page: that of its content, else the first, else its window's.
fn title(ground: Ground, content: Id, pieces: &[Piece]) -> Text {
    let tree: &Tree = ground.tree;
    let first = pieces.iter().find_map(|piece| match piece {
        Piece::Heading(1, text) => Some(text.clone()),
        _ => None,
    });
    let in_content = || tree.find(content, Tag::H1).or_else(|| tree.find(tree.root(), Tag::H1));
    let named =
        || in_content().map(|id| ground::line_of(ground, id)).filter(|text| !text.is_empty());
    let window = || {
        let id = tree.find(tree.root(), Tag::Title)?;
        let words = ground::line_of(ground, id).words();
        let first =
            [" - ", " | ", " – "].iter().fold(&*words, |w, sep| w.split(sep).next().unwrap_or(w));
        Some(Text::plain(first.trim()))
    };
    first.or_else(named).or_else(window).unwrap_or_default()
}

/// All that the pieces say, in bare words.
fn said(pieces: &[Piece]) -> String {
    let mut said = String::new();
    for piece in pieces {
        let mut add = |text: &Text| {
            text.runs().iter().for_each(|run| said.push_str(&run.words));
            said.push('\n');
        };
        match piece {
            Piece::Heading(_, text) | Piece::Open(text) => add(text),
            Piece::Block(block) => Block::each_text(block, &mut add),
            Piece::Close | Piece::Form(_) => {}
        }
    }
    said
}

/// How many links stand in the pieces.
fn links_of(pieces: &[Piece]) -> usize {
    let mut links = 0;
    for piece in pieces {
        let Piece::Block(block) = piece else { continue };
        block.each_text(&mut |text| {
            let leads = |aim: &Aim| matches!(aim, Aim::Page(_) | Aim::Web(_));
            links += text.runs().iter().filter(|run| leads(&run.aim)).count();
        });
    }
    links
}

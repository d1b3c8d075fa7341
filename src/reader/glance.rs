//! A page, looked at without being read out: what it is, what it is called, what it says.

use std::collections::{HashMap, HashSet};

use super::ground::Ground;
use super::html::{self, Selector, Tree};
use super::links::Links;
use super::{Judged, Page, Verdict, content, decode, judged, verdict};

/// A page, looked at.
#[derive(Debug)]
pub struct Glance {
    /// What the page is.
    pub verdict: Verdict,
    /// The title of its window, else that of its content; empty when it has none.
    pub title: String,
    /// What its content says, in bare words.
    pub said: String,
    tree: Option<Tree>,
}

/// Looks at a page. Whatever the bytes are, this gives a verdict.
#[must_use]
pub fn glance(page: &Page) -> Glance {
    if let Some(verdict) = verdict::of_bytes(page) {
        return Glance { verdict, title: String::new(), said: String::new(), tree: None };
    }
    let tree = html::parse(&decode(page.bytes, page.content_type));
    let content = content::content(&tree, &[]);
    let links = Links::new(page.address, &[]);
    let (folds, ids) = (HashSet::new(), HashMap::new());
    let ground = Ground { tree: &tree, links: &links, drop: &[], folds: &folds, ids: &ids };
    let Judged { title, window, said, verdict, .. } = judged(ground, content, page.status);
    let title = if window.is_empty() { title.words() } else { window.words() };
    Glance { verdict, title, said, tree: Some(tree) }
}

impl Glance {
    /// Whether the page has such an element.
    #[must_use]
    pub fn has(&self, selector: &Selector) -> bool {
        let tree = self.tree.as_ref();
        tree.is_some_and(|tree| selector.first(tree, tree.root()).is_some())
    }

    /// All words of the page, menus and buttons too.
    #[must_use]
    pub fn words(&self) -> String {
        self.tree.as_ref().map(|tree| tree.words(tree.root())).unwrap_or_default()
    }
}

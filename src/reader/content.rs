//! Where the content of a page stands among all that surrounds it.

use super::html::{Attr, Id, Selector, Tag, Tree, What};

/// Content has at least this many characters, or another place is looked at.
const LEAST: usize = 60;
/// A shorter text is a label.
const FEWEST: usize = 20;

/// The element that holds the content: the one the contract names, else the
/// one that the page itself calls so, else the one with the most text.
pub(super) fn content(tree: &Tree, main: &[Selector]) -> Id {
    let root = tree.root();
    let says = |id: &Id| !tree.is_small(*id, usize::MAX, LEAST) || has_fields(tree, *id);
    if let Some(found) = main.iter().find_map(|selector| selector.first(tree, root)) {
        return found;
    }
    let role = |id: &Id| tree.attribute(*id, Attr::Role) == Some("main");
    let named = |id: &Id| {
        matches!(
            tree.attribute(*id, Attr::Id),
            Some("main" | "content" | "contenu" | "main-content")
        )
    };
    let tag = |wanted: Tag| move |id: &Id| tree.tag(*id) == Some(wanted);
    let all = || tree.inside(root);
    let found = all().filter(tag(Tag::Main)).find(says);
    let found = found.or_else(|| all().filter(role).find(says));
    let found = found.or_else(|| all().filter(tag(Tag::Article)).find(says));
    let found = found.or_else(|| all().filter(named).find(says));
    found.unwrap_or_else(|| richest(tree))
}

fn has_fields(tree: &Tree, id: Id) -> bool {
    tree.inside(id).any(|id| super::form::is_field(tree, id))
}

/// The smallest element that holds most of the sentences of the page, outside
/// of links, titles and windows: menus have none.
fn richest(tree: &Tree) -> Id {
    let mut weights = vec![0_usize; tree.size()];
    let mut whole = 0;
    for id in tree.inside(tree.root()) {
        let What::Text(text) = tree.what(id) else { continue };
        let mut tags = tree.around(id).filter_map(|id| tree.tag(id));
        if text.trim().len() < FEWEST || tags.any(passes_by) {
            continue;
        }
        let weight = text.matches([',', '.', ';', ':']).count() * 20 + text.len() / 5;
        whole += weight;
        tree.around(id).for_each(|id| weights[id.index()] += weight);
    }
    let mut best = tree.root();
    let holds = |id: &Id| tree.tag(*id).is_some_and(|tag| !is_part_of_a_text(tag));
    let mostly = |id: &Id| weights[id.index()] * 4 > whole * 3;
    while let Some(inner) = tree.children(best).find(|id| mostly(id) && holds(id)) {
        best = inner;
    }
    best
}

const fn passes_by(tag: Tag) -> bool {
    let aside = matches!(tag, Tag::A | Tag::Nav | Tag::Footer | Tag::Header | Tag::Aside);
    let told = matches!(tag, Tag::Title | Tag::Dialog) || tag.level().is_some();
    aside || told || tag.is_mute()
}

/// Whether an element is a part of a text, whatever its length: the rest of
/// the text stands beside it.
const fn is_part_of_a_text(tag: Tag) -> bool {
    let list = matches!(tag, Tag::Ul | Tag::Ol | Tag::Dl | Tag::Li | Tag::Dd | Tag::Menu);
    list || matches!(tag, Tag::P | Tag::Blockquote | Tag::Details)
}

//! What a page sets apart, and what it folds away: how each is recognised.

use super::ground::Ground;
use super::html::{Attr, Id, Tag, Tree};
use crate::guide::Callout;

/// Something set apart with more text than this is a part of the page.
const MOST_BYTES: usize = 1_500;
/// The most nodes of something set apart.
const MOST_NODES: usize = 300;
/// Classes, or beginnings of classes, of what is set apart: the State's
/// components (DSFR 1.15), SPIP, Drupal, Bootstrap, seen 2026-11-24.
const KINDS: [(&str, Callout); 24] = [
    ("fr-alert--error", Callout::Warning),
    ("fr-alert--warning", Callout::Warning),
    ("fr-alert", Callout::Note),
    ("fr-callout", Callout::Know),
    ("fr-highlight", Callout::Know),
    ("fr-notice--warning", Callout::Warning),
    ("fr-notice--alert", Callout::Warning),
    ("fr-notice", Callout::News),
    ("texteencadre-spip", Callout::Know),
    ("messages--error", Callout::Warning),
    ("messages--warning", Callout::Warning),
    ("messages--status", Callout::Note),
    ("alert-danger", Callout::Warning),
    ("alert-warning", Callout::Warning),
    ("alert-info", Callout::Note),
    ("alert-success", Callout::Note),
    ("encadre", Callout::Know),
    ("encart", Callout::Know),
    ("a-savoir", Callout::Know),
    ("a-noter", Callout::Note),
    ("attention", Callout::Warning),
    ("rappel", Callout::Reminder),
    ("exemple", Callout::Example),
    ("callout", Callout::Know),
];
/// Parts of the State's components: they are no call-out of their own.
const PART: &str = "__";

/// Why an element is set apart, if it is, and its title.
pub(super) fn callout(tree: &Tree, id: Id) -> Option<(Callout, Option<Id>)> {
    let kind = kind(tree, id)?;
    if !tree.is_small(id, MOST_NODES, MOST_BYTES) {
        return None;
    }
    let inside = || tree.inside(id).filter(|id| tree.tag(*id).is_some());
    let is_title = |id: &Id| tree.tag(*id).is_some_and(|tag| tag.level().is_some());
    let nested = inside().any(|id| matches!(tree.tag(id), Some(Tag::Form | Tag::Main)));
    let titles = inside().filter(is_title).count();
    if nested || titles > 1 {
        return None;
    }
    let named = |id: &Id| tree.classes(*id).any(|class| class.ends_with("__title"));
    let title = inside().find(|id| is_title(id) || named(id));
    Some((kind, title))
}

fn kind(tree: &Tree, id: Id) -> Option<Callout> {
    let classes = || tree.classes(id).filter(|class| !class.contains(PART));
    let fits = |name: &str, class: &str| {
        let rest = class.strip_prefix(name);
        rest.is_some_and(|rest| {
            rest.is_empty()
                || rest.starts_with("--")
                || !name.contains("fr-") && rest.starts_with('-')
        })
    };
    let by_class = KINDS.iter().find(|(name, _)| classes().any(|class| fits(name, class)));
    if let Some((_, kind)) = by_class {
        return Some(*kind);
    }
    match tree.attribute(id, Attr::Role) {
        Some("note") => return Some(Callout::Note),
        Some("alert") => return Some(Callout::Warning),
        _ => {}
    }
    (tree.tag(id) == Some(Tag::Aside)).then_some(Callout::Note)
}

/// The title of something folded away: an accordion, a panel of tabs.
pub(super) fn fold_title(ground: Ground<'_>, id: Id) -> Option<Id> {
    let tree = ground.tree;
    let folds = ["fr-accordion", "accordion-item", "panel-collapse", "cs_blocs"];
    if folds.iter().any(|class| tree.has_class(id, class)) {
        return tree.inside(id).find(|id| {
            let tag = tree.tag(*id);
            tag.is_some_and(|tag| tag.level().is_some() || tag == Tag::Button)
        });
    }
    if tree.attribute(id, Attr::Role) == Some("tabpanel") {
        let by = tree.attribute(id, Attr::AriaLabelledby)?;
        return ground.ids.get(by).copied();
    }
    None
}

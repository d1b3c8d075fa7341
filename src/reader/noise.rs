//! What stands on every page of a site and is not what the page says: menus,
//! banners, trails, share buttons, cookie walls.

use super::html::{Attr, Id, Tag, Tree};

/// Roles of things one passes by.
const ROLES: [&str; 11] = [
    "navigation",
    "banner",
    "contentinfo",
    "search",
    "menu",
    "menubar",
    "dialog",
    "alertdialog",
    "toolbar",
    "tablist",
    "tooltip",
];
/// Classes, or words of classes, of things one passes by: those of the State's
/// components (DSFR 1.15), SPIP, Drupal and WordPress, seen 2026-11-24.
const CLASSES: [&str; 42] = [
    "cookie",
    "cookies",
    "tarteaucitron",
    "orejime",
    "didomi",
    "axeptio",
    "onetrust",
    "klaro",
    "breadcrumb",
    "breadcrumbs",
    "ariane",
    "share",
    "sharing",
    "partage",
    "partager",
    "skiplinks",
    "skiplink",
    "skip",
    "evitement",
    "outils",
    "sommaire",
    "summary",
    "toc",
    "pagination",
    "pager",
    "newsletter",
    "modal",
    "modale",
    "toolbar",
    "menu",
    "sidemenu",
    "navigation",
    "navbar",
    "tags",
    "hidden",
    "print",
    "imprimer",
    "follow",
    "feedback",
    "jedonnemonavis",
    "logo",
    "spinner",
];
/// Whole classes of things that only a reading machine says.
const UNSEEN: [&str; 7] = [
    "fr-sr-only",
    "sr-only",
    "visually-hidden",
    "visuallyhidden",
    "screen-reader-text",
    "d-none",
    "element-invisible",
];
/// Links that only move on the page.
const TO_THE_TOP: [&str; 5] = [
    "haut de page",
    "retour en haut",
    "retour en haut de page",
    "retour au sommaire",
    "revenir en haut",
];

/// Whether an element is no part of what the page says. What is folded away
/// and can be opened (`folds`) is.
pub(super) fn is_noise(tree: &Tree, id: Id, folds: &dyn Fn(&str) -> bool) -> bool {
    let Some(tag) = tree.tag(id) else { return false };
    if matches!(tag, Tag::Nav | Tag::Footer | Tag::Dialog | Tag::Search | Tag::Title)
        || tag.is_mute()
    {
        return true;
    }
    let named = |attribute| tree.attribute(id, attribute);
    if named(Attr::Role).is_some_and(|role| ROLES.contains(&role.trim())) {
        return true;
    }
    let opened = named(Attr::Id).is_some_and(folds);
    if !opened && (is_hidden(tree, id) || named(Attr::AriaHidden) == Some("true")) {
        return true;
    }
    if tag == Tag::A && TO_THE_TOP.contains(&tree.words(id).to_lowercase().as_str()) {
        return true;
    }
    !is_field(tag) && tree.classes(id).any(|class| is_passed_by(class, opened))
}

fn is_field(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::Form
            | Tag::Fieldset
            | Tag::Label
            | Tag::Legend
            | Tag::Input
            | Tag::Select
            | Tag::Textarea
    )
}

fn is_hidden(tree: &Tree, id: Id) -> bool {
    let style = tree.attribute(id, Attr::Style).unwrap_or_default();
    let bare = || style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    tree.attribute(id, Attr::Hidden).is_some()
        || (!style.is_empty() && {
            let bare = bare();
            bare.contains("display:none") || bare.contains("visibility:hidden")
        })
}

fn is_passed_by(class: &str, opened: bool) -> bool {
    if opened && class == "hidden" {
        return false;
    }
    let class = class.to_lowercase();
    UNSEEN.contains(&class.as_str())
        || class.split(['-', '_']).any(|word| CLASSES.contains(&word))
        || class.contains("back-to-top")
}

//! The forms of a page: one field a screen, and never sent by us.

use super::html::{Attr, Id, Tag, Tree};
use super::screens::{About, Builder, official, ours, whole_part};
use super::sections::Stretch;
use super::walk::Ground;
use crate::guide::{Body, Handoff, ServiceKind, Text};
use crate::screens::wiring::Fragment;

/// Whether an element is a field that a person fills.
pub(super) fn is_field(tree: &Tree, id: Id) -> bool {
    match tree.tag(id) {
        Some(Tag::Select | Tag::Textarea) => true,
        Some(Tag::Input) => {
            let kind = tree.attribute(id, Attr::Type).unwrap_or_default().to_ascii_lowercase();
            !matches!(kind.as_str(), "hidden" | "submit" | "button" | "reset" | "image")
        }
        _ => false,
    }
}

/// The forms of one page.
pub(super) struct Forms<'f> {
    pub ground: Ground<'f>,
}

impl Forms<'_> {
    /// Whether one of these forms keeps what is typed.
    pub fn keeps(&self, _stretches: &[Stretch]) -> bool {
        false
    }

    /// The screens of a form.
    pub fn screens(
        &self,
        builder: &mut Builder,
        _form: Id,
        about: &About,
        title: &Text,
    ) -> Option<Fragment> {
        let name = builder.names.new_name("formulaire", "formulaire");
        let door = Handoff::official(official(about, ServiceKind::Form));
        let screen =
            builder.screen(name, ours("page-form"), Body::Handoff(Box::new(door)), Vec::new());
        builder.screens[screen].part = Some(whole_part(title));
        Some(builder.whole(screen))
    }
}

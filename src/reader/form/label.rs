//! What a page says beside a field: its label, its group, what helps, what is wrong.

use crate::guide::Text;
use crate::reader::ground::{Ground, line_of};
use crate::reader::html::{Attr, Id, Tag, Tree};
use crate::reader::line::{Line, Mark};

/// The label of a field on the page.
fn label_of(ground: Ground, form: Id, id: Id) -> Option<Id> {
    let tree = ground.tree;
    let own = tree.attribute(id, Attr::Id).filter(|own| !own.is_empty());
    let is_for = |label: &Id| {
        let label_for = || tree.attribute(*label, Attr::For);
        tree.tag(*label) == Some(Tag::Label) && own.is_some() && label_for() == own
    };
    let around = || tree.around(id).find(|id| tree.tag(*id) == Some(Tag::Label));
    let by = || tree.attribute(id, Attr::AriaLabelledby).and_then(|by| ground.ids.get(by).copied());
    tree.inside(form).find(is_for).or_else(around).or_else(by)
}

/// What a field asks for: the words of its label, else what stands in for one.
pub(super) fn label(ground: Ground, form: Id, id: Id) -> Text {
    let said = label_of(ground, form, id).map(|label| without_hint(ground, label));
    let named = || {
        let names = [Attr::AriaLabel, Attr::Title, Attr::Placeholder];
        names.iter().find_map(|name| ground.tree.attribute(id, *name)).map(plain)
    };
    said.filter(|said| !said.is_empty()).or_else(named).unwrap_or_default()
}

/// The words of a label; its small print is help.
fn without_hint(ground: Ground, label: Id) -> Text {
    let whole = line_of(ground, label);
    let hint = hint_in(ground.tree, label).map(|hint| line_of(ground, hint).words());
    let words = whole.words();
    let end = hint.and_then(|hint| words.strip_suffix(hint.as_str()).map(str::len));
    let end = end.unwrap_or(words.len());
    whole.split_at(end).0.trimmed()
}

fn hint_in(tree: &Tree, id: Id) -> Option<Id> {
    tree.inside(id).find(|id| tree.has_class(*id, "fr-hint-text"))
}

/// The group a field stands in.
pub(super) fn group(ground: Ground, form: Id, id: Id) -> Option<Text> {
    let tree = ground.tree;
    let mut around = std::iter::once(form).chain(tree.around(id).take_while(|id| *id != form));
    let set = around.find(|id| {
        let set = tree.tag(*id) == Some(Tag::Fieldset) && *id != form;
        set || tree.attribute(*id, Attr::Role).is_some_and(|r| matches!(r, "group" | "radiogroup"))
    });
    let set = set.or_else(|| Some(form).filter(|form| tree.tag(*form) == Some(Tag::Fieldset)))?;
    let by = || {
        tree.attribute(set, Attr::AriaLabelledby)?
            .split(' ')
            .find_map(|by| ground.ids.get(by).copied())
    };
    let legend = tree.children(set).find(|id| tree.tag(*id) == Some(Tag::Legend)).or_else(by)?;
    Some(without_hint(ground, legend)).filter(|group| !group.is_empty())
}

/// What helps, and what is wrong.
pub(super) fn described(ground: Ground, form: Id, id: Id) -> (Vec<Text>, Vec<Text>) {
    let tree = ground.tree;
    let (mut help, mut errors) = (Vec::new(), Vec::new());
    let hint = label_of(ground, form, id).and_then(|label| hint_in(tree, label));
    help.extend(hint.map(|hint| line_of(ground, hint)));
    let by = tree.attribute(id, Attr::AriaDescribedby).unwrap_or_default();
    for described in by.split_ascii_whitespace().take(4).filter_map(|by| ground.ids.get(by)) {
        let wrong = |id: Id| tree.classes(id).any(|class| class.contains("error"));
        let bad = wrong(*described) || tree.inside(*described).any(wrong);
        let said = line_of(ground, *described);
        if bad { errors.push(said) } else { help.push(said) }
    }
    help.retain(|said| !said.is_empty());
    errors.retain(|said| !said.is_empty());
    help.dedup();
    (help, errors)
}

/// Words without signs that nobody reads.
pub(super) fn plain(words: &str) -> Text {
    let mut line = Line::default();
    line.words(words, &Mark::default());
    line.end()
}

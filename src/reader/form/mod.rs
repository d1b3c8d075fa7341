//! The forms of a page: one field a screen, and never sent by us.

mod field;
mod label;

use field::{Field, Sort};

use super::ground::Ground;
use super::html::{Attr, Id, Tag, Tree};
use super::screens::{About, Builder, asks, official, ours, ours_choice, whole_part};
use super::sections::Stretch;
use crate::guide::{
    self, Ask, Block, Body, Callout, Entry, EntryKind, Handoff, Limit, Name, Param, Phrase,
    Question, ServiceKind, Source, Text, Words,
};
use crate::screens::names::Names;
use crate::screens::pictures::picture;
use crate::screens::wiring::{Fragment, chain};

/// The greatest number of signs of what is typed.
const MOST_SIGNS: u32 = 100;
/// A hidden value that is longer is no part of a question.
const LONGEST_HIDDEN: usize = 40;

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

/// Whether a form only searches the site: it is a part of its menu.
pub(super) fn is_search(tree: &Tree, form: Id) -> bool {
    let fields: Vec<Id> = tree.inside(form).filter(|id| is_field(tree, *id)).take(2).collect();
    let [field] = fields[..] else { return false };
    let name = tree.attribute(field, Attr::Name).unwrap_or_default();
    let kind = tree.attribute(field, Attr::Type).unwrap_or_default();
    let action = tree.attribute(form, Attr::Action).unwrap_or_default();
    kind == "search"
        || matches!(name, "q" | "s" | "search" | "recherche" | "keys" | "query")
        || ["recherche", "search"].iter().any(|word| action.contains(word))
}

/// What becomes of a form.
enum Fate {
    /// It is about who somebody is: straight to the official site.
    Leave,
    /// It looks something up: the answers ride in the address of the site.
    Ask,
    /// It sends something: the answers are copied by hand.
    Copy,
}

/// The forms of one page.
pub(super) struct Forms<'f> {
    pub ground: Ground<'f>,
}

impl Forms<'_> {
    /// Whether one of these forms keeps what is said: such a page is private.
    pub fn keeps(&self, stretches: &[Stretch]) -> bool {
        let forms = stretches.iter().filter_map(|stretch| stretch.form);
        let mut fates = forms.map(|form| self.fate(form, &field::fields(self.ground, form)));
        fates.any(|fate| matches!(fate, Fate::Copy))
    }

    fn fate(&self, form: Id, fields: &[Field]) -> Fate {
        let tree = self.ground.tree;
        let kept = fields.iter().filter(|field| field.sort != Sort::File).count();
        if kept == 0 || kept >= field::MOST_FIELDS || fields.iter().any(|field| field.secret) {
            return Fate::Leave;
        }
        let post =
            tree.attribute(form, Attr::Method).is_some_and(|m| m.eq_ignore_ascii_case("post"));
        let told = tree.attribute(form, Attr::Action).is_some();
        let personal = fields.iter().any(|field| field.personal || field.name.is_empty());
        match post || !told || personal {
            true => Fate::Copy,
            false => Fate::Ask,
        }
    }

    /// The screens of a form.
    pub fn screens(
        &self,
        builder: &mut Builder,
        form: Id,
        about: &About,
        title: &Text,
    ) -> Option<Fragment> {
        let fields = field::fields(self.ground, form);
        let fate = self.fate(form, &fields);
        let mut parts = Vec::new();
        let mut door = Handoff::official(official(about, ServiceKind::Form));
        if let Fate::Ask | Fate::Copy = fate {
            for field in &fields {
                let (screen, source) = question(builder, field, title);
                parts.push(builder.whole(screen));
                if let Some(from) = source {
                    door.copy.push(builder.screens[screen].id.clone());
                    door.query.push(Param { name: field.name.as_str().into(), from });
                }
            }
        }
        if let Fate::Ask = fate {
            self.address(form, about, &mut door);
        } else {
            door.query.clear();
        }
        let key = match fate {
            Fate::Leave => "page-form",
            Fate::Ask => "page-form-ask",
            Fate::Copy => "page-form-copy",
        };
        let name = builder.names.new_name("formulaire", "formulaire");
        let words = Phrase::message(key).part("text");
        let said = vec![Block::Said { role: guide::Role::Text, words }];
        let screen = builder.screen(name, ours(key), Body::Handoff(Box::new(door)), said);
        builder.screens[screen].part = Some(whole_part(title));
        parts.push(builder.whole(screen));
        chain(&mut builder.screens, parts)
    }

    /// Where a form that only asks leads, with what it says itself.
    fn address(&self, form: Id, about: &About, door: &mut Handoff) {
        let tree = self.ground.tree;
        let action = tree.attribute(form, Attr::Action).unwrap_or_default();
        let whole = self.ground.links.whole(action);
        let ours = whole.filter(|url| url.scheme() == "https" && self.ground.links.stays(url));
        let guide::Door::Official(official) = &mut door.door else { return };
        match ours {
            Some(url) => official.url = Some(String::from(url).into()),
            None => {
                official.url = Some(about.address.into());
                door.query.clear();
                return;
            }
        }
        for id in tree.inside(form) {
            let hidden = tree.attribute(id, Attr::Type) == Some("hidden");
            let (name, value) = (tree.attribute(id, Attr::Name), tree.attribute(id, Attr::Value));
            let (true, Some(name), Some(value)) = (hidden, name, value) else { continue };
            let small = name.to_ascii_lowercase();
            let token =
                ["token", "csrf", "nonce", "state", "form_"].iter().any(|t| small.contains(t));
            if !token && value.len() <= LONGEST_HIDDEN && !value.is_empty() {
                door.query.push(Param { name: name.into(), from: Source::Fixed(value.into()) });
            }
        }
    }
}

/// The screen of a field, and where its value comes from.
fn question(builder: &mut Builder, field: &Field, form: &Text) -> (usize, Option<Source>) {
    let name = builder.names.new_name(&field.label.words(), "champ");
    let title = match field.label.is_empty() {
        true => ours("page-field"),
        false => Words::Quoted(field.label.clone()),
    };
    let mut blocks: Vec<Block> = field.help.iter().cloned().map(Block::Quote).collect();
    blocks.extend(field.errors.iter().map(|said| Block::Callout {
        kind: Callout::Warning,
        title: None,
        date: None,
        inside: vec![Block::Quote(said.clone())],
    }));
    if field.required && field.sort != Sort::File {
        let words = Phrase::message("page-field-required");
        blocks.push(Block::Said { role: guide::Role::Hint, words });
    }
    let (body, source) = body(field, &name);
    if field.sort == Sort::File {
        let words = Phrase::message("page-field-file");
        blocks.push(Block::Said { role: guide::Role::Text, words });
    }
    let screen = builder.screen(name, title, body, blocks);
    let around = field.group.as_ref().unwrap_or(form);
    builder.screens[screen].part = Some(whole_part(around));
    (screen, source)
}

fn body(field: &Field, name: &Name) -> (Body, Option<Source>) {
    let kind = match &field.sort {
        Sort::File => return (Body::Reading, None),
        Sort::Choice(options) => return choice(options, name, field.required),
        Sort::Tick(value) => {
            let mut names = Names::default();
            let yes = names.new_name("oui", "oui");
            let choices = vec![
                ours_choice(yes.clone(), "page-yes", "check"),
                ours_choice(names.new_name("non", "non"), "page-no", "x"),
            ];
            let source = Source::Chosen(name.clone(), vec![(yes, value.as_str().into())]);
            return (Body::Question(asks(choices)), Some(source));
        }
        Sort::Number => EntryKind::Number,
        Sort::Date => EntryKind::Date,
        Sort::Words => EntryKind::Text,
    };
    let most = (kind == EntryKind::Text).then_some(Limit::Number(MOST_SIGNS));
    let label = Phrase::message("page-field");
    let entry = Entry { kind, least: None, most, sort: Vec::new(), label, example: None };
    let asked = Question { ask: Ask::Entry(entry), unsure: None, sent: None };
    (Body::Question(asked), Some(Source::Typed(name.clone())))
}

/// One of a list; who need not answer may go on without.
fn choice(options: &[(Text, String)], name: &Name, required: bool) -> (Body, Option<Source>) {
    let mut names = Names::default();
    let mut values = Vec::new();
    let mut choices = Vec::new();
    for (said, value) in options {
        let words = said.words();
        let id = names.new_name(&words, "choix");
        values.push((id.clone(), value.as_str().into()));
        choices.push(guide::Choice {
            id,
            label: said.clone().into(),
            picture: picture(&words),
            sets: Vec::new(),
        });
    }
    if !required {
        choices.push(ours_choice(
            names.new_name("sans-reponse", "sans-reponse"),
            "page-no-answer",
            "question",
        ));
    }
    (Body::Question(asks(choices)), Some(Source::Chosen(name.clone(), values)))
}

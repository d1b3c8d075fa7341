//! The fields of a form, as one asks for them: label, help, choices, sort.

use crate::guide::Text;
use crate::reader::html::{Attr, Id, Tag, Tree};
use crate::reader::noise::is_noise;
use crate::reader::walk::{Ground, line_of};

/// The most fields that are read of one form.
pub(super) const MOST_FIELDS: usize = 60;
/// A list with more choices is too long to be shown.
const MOST_CHOICES: usize = 40;

/// One thing that a form asks for.
#[derive(Debug)]
pub(super) struct Field {
    /// Its name on the official site.
    pub name: String,
    /// What it asks for.
    pub label: Text,
    /// The group it belongs to.
    pub group: Option<Text>,
    /// What helps to answer.
    pub help: Vec<Text>,
    /// What the page says is wrong with it.
    pub errors: Vec<Text>,
    /// Whether it must be answered.
    pub required: bool,
    /// What kind of answer it wants.
    pub sort: Sort,
    /// Whether the answer says who somebody is: it is never asked for here.
    pub secret: bool,
    /// Whether the answer says something of the person.
    pub personal: bool,
}

/// What kind of answer a field wants.
#[derive(Debug, PartialEq)]
pub(super) enum Sort {
    /// One of a list: words and value.
    Choice(Vec<(Text, String)>),
    /// Yes or no, and the value of yes.
    Tick(String),
    /// A whole number.
    Number,
    /// A day.
    Date,
    /// Words.
    Words,
    /// A file.
    File,
}

/// Words in names and labels of what only the official site may ask.
const SECRET: [&str; 22] = [
    "password",
    "mot de passe",
    "motdepasse",
    "e-mail",
    "email",
    "courriel",
    "adresse électronique",
    "sécurité sociale",
    "securite-sociale",
    "numsecu",
    "nir",
    "numéro fiscal",
    "numfiscal",
    "iban",
    "passeport",
    "carte bancaire",
    "cc-number",
    "identifiant",
    "numéro d’allocataire",
    "numéro d'allocataire",
    "carte d’identité",
    "carte d'identité",
];
/// Words in names and labels of what says something of a person.
const PERSONAL: [&str; 21] = [
    "nom",
    "prénom",
    "prenom",
    "name",
    "given",
    "family",
    "naissance",
    "birth",
    "bday",
    "adresse",
    "address",
    "street",
    "rue",
    "téléphone",
    "telephone",
    "tel",
    "portable",
    "sexe",
    "sex",
    "civilité",
    "nationalité",
];

/// Reads the fields inside a form, in order.
pub(super) fn fields(ground: Ground, form: Id) -> Vec<Field> {
    let tree = ground.tree;
    let mut fields: Vec<Field> = Vec::new();
    let mut all = tree.inside(form);
    while let Some(id) = all.next() {
        if fields.len() >= MOST_FIELDS {
            break;
        }
        if is_noise(tree, id, &|name| ground.folds.contains(name)) {
            all.pass();
            continue;
        }
        if super::is_field(tree, id) && tree.attribute(id, Attr::Disabled).is_none() {
            add(ground, form, id, &mut fields);
        }
    }
    joined_dates(fields)
}

fn add(ground: Ground, form: Id, id: Id, fields: &mut Vec<Field>) {
    let tree = ground.tree;
    let name = tree.attribute(id, Attr::Name).unwrap_or_default().to_owned();
    let kind = kind(tree, id);
    let label = label(ground, form, id);
    let value = tree.attribute(id, Attr::Value).unwrap_or("on").to_owned();
    let group = group(ground, form, id);
    if kind == "radio" {
        let known = fields.iter_mut().find(|field| field.name == name && !name.is_empty());
        if let Some(Field { sort: Sort::Choice(choices), .. }) = known {
            if choices.len() < MOST_CHOICES {
                choices.push((label, value));
            }
            return;
        }
    }
    let sort = match (tree.tag(id), &*kind) {
        (Some(Tag::Select), _) => options(ground, id).map_or(Sort::Words, Sort::Choice),
        (_, "radio") => Sort::Choice(vec![(label.clone(), value)]),
        (_, "checkbox") => Sort::Tick(value),
        (_, "number" | "range") => Sort::Number,
        (_, "date") => Sort::Date,
        (_, "file") => Sort::File,
        _ => Sort::Words,
    };
    let label = if kind == "radio" { group.clone().unwrap_or(label) } else { label };
    let group = group.filter(|group| *group != label);
    let hint = format!(
        "{name} {} {}",
        tree.attribute(id, Attr::Autocomplete).unwrap_or_default(),
        label.words()
    )
    .to_lowercase();
    let words: Vec<&str> = hint.split(|c: char| !c.is_alphanumeric()).collect();
    let tells = |sign: &&str| match sign.contains(' ') || sign.contains('-') {
        true => hint.contains(*sign),
        false => words.contains(sign),
    };
    let (help, errors) = described(ground, form, id);
    fields.push(Field {
        required: is_required(tree, id) || label.words().trim_end().ends_with('*'),
        secret: matches!(&*kind, "password" | "email") || SECRET.iter().any(|sign| tells(sign)),
        personal: kind == "tel"
            || matches!(sort, Sort::Words)
            || PERSONAL.iter().any(|sign| tells(sign)),
        name,
        label,
        group,
        help,
        errors,
        sort,
    });
}

fn kind(tree: &Tree, id: Id) -> String {
    match tree.tag(id) {
        Some(Tag::Input) => tree.attribute(id, Attr::Type).unwrap_or("text").to_ascii_lowercase(),
        _ => "text".to_owned(),
    }
}

fn is_required(tree: &Tree, id: Id) -> bool {
    let said = tree.attribute(id, Attr::AriaRequired) == Some("true");
    said || tree.attribute(id, Attr::Required).is_some()
}

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
fn label(ground: Ground, form: Id, id: Id) -> Text {
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
fn group(ground: Ground, form: Id, id: Id) -> Option<Text> {
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
fn described(ground: Ground, form: Id, id: Id) -> (Vec<Text>, Vec<Text>) {
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

/// The choices of a list, when there are not too many.
fn options(ground: Ground, list: Id) -> Option<Vec<(Text, String)>> {
    let tree = ground.tree;
    let mut choices = Vec::new();
    for id in tree.inside(list).filter(|id| tree.tag(*id) == Some(Tag::Option)) {
        let said = plain(&tree.words(id));
        let value = tree.attribute(id, Attr::Value).map_or_else(|| said.words(), str::to_owned);
        let asks = value.is_empty() || tree.attribute(id, Attr::Disabled).is_some();
        if !asks && !said.is_empty() {
            choices.push((said, value));
        }
    }
    (1..=MOST_CHOICES).contains(&choices.len()).then_some(choices)
}

/// Words without signs that nobody reads.
fn plain(words: &str) -> Text {
    let mut line = crate::reader::line::Line::default();
    line.words(words, &crate::reader::line::Mark::default());
    line.end()
}

/// Day, month and year in three fields are one date.
fn joined_dates(fields: Vec<Field>) -> Vec<Field> {
    let part = |field: &Field| {
        let hint = format!("{} {}", field.name, field.label.words()).to_lowercase();
        ["jour", "mois", "année"]
            .iter()
            .position(|part| hint.contains(part))
            .or_else(|| ["day", "month", "year"].iter().position(|part| hint.contains(part)))
    };
    let mut joined: Vec<Field> = Vec::new();
    let mut fields = fields.into_iter().peekable();
    while let Some(field) = fields.next() {
        let starts = part(&field) == Some(0) && field.group.is_some();
        let goes_on =
            |next: &Field, wanted| part(next) == Some(wanted) && next.group == field.group;
        if !starts || !fields.peek().is_some_and(|next| goes_on(next, 1)) {
            joined.push(field);
            continue;
        }
        fields.next();
        let _ = fields.next_if(|next| goes_on(next, 2));
        let label = field.group.clone().unwrap_or_default();
        joined.push(Field { label, group: None, sort: Sort::Date, personal: true, ..field });
    }
    joined
}

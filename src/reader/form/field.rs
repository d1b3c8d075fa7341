//! The fields of a form, as one asks for them: label, help, choices, sort.

use super::label::{described, group, label, plain};
use crate::guide::Text;
use crate::reader::ground::Ground;
use crate::reader::html::{Attr, Id, Tag, Tree};
use crate::reader::noise::is_noise;

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
        secret: matches!(&*kind, "password" | "email") || SECRET.iter().any(tells),
        personal: kind == "tel" || matches!(sort, Sort::Words) || PERSONAL.iter().any(tells),
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

//! `templates/synonyms.toml`: what people say, and what the administration says.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::procedure::Procedure;
use crate::content::Content;
use crate::desk::Desk;
use crate::finding::Finding;
use crate::guide::Name;

const SYNONYMS: &str = "templates/synonyms.toml";

/// Other words for one thing. They are searched, never shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synonym {
    /// What people say: words, or several words.
    pub said: Vec<String>,
    /// The words to search in their place; empty when a procedure is enough.
    pub means: String,
    /// The procedure that people mean.
    pub procedure: Option<Name>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SynonymsFile {
    #[serde(default)]
    synonym: Vec<Spanned<SynonymFile>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SynonymFile {
    said: Vec<Spanned<String>>,
    #[serde(default)]
    means: String,
    procedure: Option<Spanned<String>>,
}

/// The synonyms that hold. One that says nothing is a finding; one that names
/// a procedure that is not in service loses that name, with a finding unless
/// its file is there and has findings of its own.
pub(super) fn read(
    content: &Content,
    procedures: &BTreeMap<Name, Procedure>,
) -> (Vec<Synonym>, Vec<Finding>) {
    let text = content.get(SYNONYMS).unwrap_or_default();
    let mut desk = Desk::new(SYNONYMS, text);
    let mut synonyms = Vec::new();
    match toml::from_str::<SynonymsFile>(text) {
        Ok(read) => {
            let known = known(content, procedures);
            let mut said_before = BTreeMap::new();
            for synonym in read.synonym {
                let at = synonym.span().start;
                let synonym = synonym.into_inner();
                doubles(&mut desk, &synonym, &mut said_before);
                synonyms.extend(one(&mut desk, at, synonym, &known));
            }
        }
        Err(why) => {
            let at = why.span().map_or(0, |span| span.start);
            let unknown = why.message().contains("unknown field");
            let code = if unknown { "unknown-key" } else { "toml-syntax" };
            desk.find(at, code, why.message().replace('\n', " "), "mend this line");
        }
    }
    for synonym in &mut synonyms {
        synonym.procedure = synonym.procedure.take().filter(|name| procedures.contains_key(name));
    }
    synonyms.retain(|synonym| synonym.procedure.is_some() || !is_empty(&synonym.means));
    (synonyms, desk.findings)
}

/// The procedures there are, in service or not.
pub(super) fn known(content: &Content, procedures: &BTreeMap<Name, Procedure>) -> Vec<String> {
    let files = content.list("templates/procedures/", ".toml");
    let stems = files.filter_map(|(path, _)| path.rsplit('/').next()?.strip_suffix(".toml"));
    let names = procedures.keys().map(Name::as_str);
    let mut known: Vec<String> = stems.chain(names).map(str::to_owned).collect();
    known.sort();
    known.dedup();
    known
}

fn one(desk: &mut Desk, at: usize, file: SynonymFile, known: &[String]) -> Option<Synonym> {
    let named = file.procedure.as_ref();
    let names = known.iter().map(String::as_str);
    let procedure =
        named.and_then(|name| desk.known(name, "unknown-procedure", "a procedure", names));
    if file.said.is_empty() || file.said.iter().any(|said| is_empty(said.get_ref())) {
        let remedy = "write in said the words that people use";
        desk.find(at, "empty-synonym", "nothing is said".to_owned(), remedy);
        return None;
    }
    if is_empty(&file.means) && named.is_none() {
        let remedy = "write in means the words to search, or name a procedure";
        desk.find(at, "empty-synonym", "it means nothing".to_owned(), remedy);
        return None;
    }
    let said = file.said.into_iter().map(Spanned::into_inner).collect();
    Some(Synonym { said, means: file.means, procedure })
}

fn is_empty(text: &str) -> bool {
    !text.chars().any(char::is_alphanumeric)
}

/// The same words said twice would hide each other.
fn doubles(desk: &mut Desk, file: &SynonymFile, before: &mut BTreeMap<String, usize>) {
    for said in &file.said {
        let at = said.span().start;
        let Some(first) = before.insert(said.get_ref().to_lowercase(), at) else { continue };
        let line = desk.spot(first).line;
        let what = format!("\"{}\" is said on line {line} already", said.get_ref());
        desk.find(at, "synonym-twice", what, "keep one of the two");
    }
}

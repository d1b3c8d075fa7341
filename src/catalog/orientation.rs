//! `templates/orientation.toml`: for each need, who helps with it.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::compile::World;
use super::{PICTURES, Procedure, Subject, synonyms};
use crate::content::Content;
use crate::desk::Desk;
use crate::finding::Finding;
use crate::guide::Name;
use crate::places::{Kind, Sign as _};

const ORIENTATION: &str = "templates/orientation.toml";

/// A need, and who helps with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Its name; `orientation-NAME` says it.
    pub id: Name,
    /// Its picture.
    pub picture: Name,
    /// The kind of place to go to.
    pub place: Kind,
    /// The portal whose helpline is called.
    pub portal: Name,
    /// The guides, the best first; only those in service, and those of towns.
    pub procedures: Vec<Name>,
    /// Whether it is about learning: one can practise, and a voucher may pay.
    pub learns: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OrientationFile {
    #[serde(default)]
    need: Vec<NeedFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedFile {
    id: Spanned<String>,
    picture: Spanned<String>,
    place: Spanned<String>,
    portal: Spanned<String>,
    #[serde(default)]
    procedures: Vec<Spanned<String>>,
    #[serde(default)]
    learns: bool,
}

/// The needs that hold, in the order of the file.
pub(super) fn read(
    content: &Content,
    world: &World,
    (procedures, subjects): (&BTreeMap<Name, Procedure>, &BTreeMap<Name, Subject>),
) -> (Vec<Need>, Vec<Finding>) {
    let text = content.get(ORIENTATION).unwrap_or_default();
    let mut desk = Desk::new(ORIENTATION, text);
    let mut needs = Vec::new();
    match toml::from_str::<OrientationFile>(text) {
        Ok(read) => {
            let mut known = synonyms::known(content, procedures);
            known.extend(subjects.keys().map(ToString::to_string));
            for raw in &read.need {
                let mut need = need(&mut desk, raw, world, &known);
                if let Some(need) = &mut need {
                    let served =
                        |name: &Name| procedures.contains_key(name) || subjects.contains_key(name);
                    need.procedures.retain(served);
                }
                needs.extend(need);
            }
        }
        Err(why) => {
            let at = why.span().map_or(0, |span| span.start);
            let unknown = why.message().contains("unknown field");
            let code = if unknown { "unknown-key" } else { "toml-syntax" };
            desk.find(at, code, why.message().replace('\n', " "), "mend this line");
        }
    }
    (needs, desk.findings)
}

fn need(desk: &mut Desk, raw: &NeedFile, world: &World, known: &[String]) -> Option<Need> {
    let id = desk.name(&raw.id)?;
    let key = format!("orientation-{id}");
    if world.locales.source().entry(&key).is_none() {
        let what = format!("the words \"{key}\" are missing");
        desk.find(raw.id.span().start, "missing-words", what, "write them in locales/fr");
    }
    let pictures = PICTURES.iter().copied();
    let picture = desk.known(&raw.picture, "unknown-picture", "a picture", pictures);
    let kinds = Kind::of_procedures().map(Kind::as_str);
    let place = desk.known(&raw.place, "unknown-place", "a kind of place", kinds);
    let portals = world.portals.keys().map(Name::as_str);
    let portal = desk.known(&raw.portal, "unknown-portal", "a file of templates/portals", portals);
    let names = || known.iter().map(String::as_str);
    let named = raw.procedures.iter();
    let procedures = named
        .filter_map(|name| desk.known(name, "unknown-procedure", "a procedure", names()))
        .collect();
    let place = Kind::parse(place?.as_str())?;
    Some(Need { id, picture: picture?, place, portal: portal?, procedures, learns: raw.learns })
}

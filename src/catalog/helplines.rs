//! `templates/helplines.toml`: the numbers of an emergency, and the page where one flees to.

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::PICTURES;
use crate::content::Content;
use crate::desk::Desk;
use crate::finding::Finding;
use crate::guide::Name;
use crate::locale::Locales;
use crate::portals::is_phone;
use crate::provenance::{Grade, Provenance, date};

const HELPLINES: &str = "templates/helplines.toml";

/// The numbers of an emergency, and a way out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Helplines {
    /// The numbers, in the order in which they are shown.
    pub numbers: Vec<Helpline>,
    /// The page where « Quitter vite » leads; `None` when there is no file.
    pub exit: Option<String>,
}

/// One number of an emergency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helpline {
    /// Its name; `urgence-NAME` says for whom it is.
    pub id: Name,
    /// The number, as one reads it.
    pub number: String,
    /// How one reaches it.
    pub by: By,
    /// Its picture.
    pub picture: Name,
    /// Whether people must be told to check it.
    pub doubtful: bool,
}

/// How one reaches a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// One calls and speaks.
    #[default]
    Voice,
    /// One writes a message.
    Message,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HelplinesFile {
    exit: Option<Spanned<ExitFile>>,
    #[serde(default)]
    helpline: Vec<Spanned<HelplineFile>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ExitFile {
    url: String,
    source: String,
    #[serde(deserialize_with = "date")]
    seen: Date,
    #[serde(deserialize_with = "date")]
    check_by: Date,
    grade: Grade,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct HelplineFile {
    id: Spanned<String>,
    number: Spanned<String>,
    #[serde(default)]
    by: By,
    picture: Spanned<String>,
    source: String,
    #[serde(deserialize_with = "date")]
    seen: Date,
    #[serde(deserialize_with = "date")]
    check_by: Date,
    grade: Grade,
}

/// The numbers that hold; what is wrong with a number or its words is a finding.
pub(super) fn read(content: &Content, locales: &Locales, today: Date) -> (Helplines, Vec<Finding>) {
    let text = content.get(HELPLINES).unwrap_or_default();
    let mut desk = Desk::new(HELPLINES, text);
    let mut helplines = Helplines::default();
    match toml::from_str::<HelplinesFile>(text) {
        Ok(read) => {
            helplines.exit = read.exit.and_then(|exit| way_out(&mut desk, exit, today));
            let numbers = read.helpline.into_iter();
            helplines.numbers =
                numbers.filter_map(|raw| number(&mut desk, raw, locales, today)).collect();
        }
        Err(why) => {
            let at = why.span().map_or(0, |span| span.start);
            let unknown = why.message().contains("unknown field");
            let code = if unknown { "unknown-key" } else { "toml-syntax" };
            desk.find(at, code, why.message().replace('\n', " "), "mend this line");
        }
    }
    (helplines, desk.findings)
}

fn way_out(desk: &mut Desk, raw: Spanned<ExitFile>, today: Date) -> Option<String> {
    let at = raw.span().start;
    let ExitFile { url, source, seen, check_by, grade } = raw.into_inner();
    let provenance = Provenance { source, seen, check_by, grade };
    desk.findings.extend(provenance.findings(&desk.spot(at), "exit", today));
    let sound = url.starts_with("https://") && url.bytes().all(|byte| byte.is_ascii_graphic());
    if !sound {
        let what = format!("\"{url}\" is not a whole https address");
        desk.find(at, "bad-link", what, "write the address as the browser shows it");
    }
    sound.then_some(url)
}

fn number(
    desk: &mut Desk,
    raw: Spanned<HelplineFile>,
    locales: &Locales,
    today: Date,
) -> Option<Helpline> {
    let at = raw.span().start;
    let HelplineFile { id, number, by, picture, source, seen, check_by, grade } = raw.into_inner();
    let provenance = Provenance { source, seen, check_by, grade };
    desk.findings.extend(provenance.findings(&desk.spot(at), id.get_ref(), today));
    let id = desk.name(&id)?;
    for key in [format!("urgence-{id}"), format!("urgence-{id}.say")] {
        if locales.source().entry(&key).is_none() {
            let what = format!("the words \"{key}\" are missing");
            desk.find(at, "missing-words", what, "write them in locales/fr/urgence.ftl");
        }
    }
    if !is_phone(number.get_ref()) {
        let what = format!("\"{}\" is no phone number", number.get_ref());
        desk.find(number.span().start, "bad-phone", what, "write digits and spaces");
        return None;
    }
    let known = PICTURES.iter().copied();
    let picture = desk.known(&picture, "unknown-picture", "a picture", known)?;
    let number = number.into_inner();
    Some(Helpline { id, number, by, picture, doubtful: grade.is_uncertain() })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 12, 3);
    const WORDS: &str = "urgence-feu = Un feu\n    .say = Il y a le feu.\n";
    const FILE: &str = "[exit]\nurl = \"https://a.fr/\"\nsource = \"x\"\nseen = 2026-11-24\n\
        check-by = 2027-11-24\ngrade = \"U\"\n[[helpline]]\nid = \"feu\"\nnumber = \"18\"\n\
        picture = \"alert\"\nsource = \"x\"\nseen = 2026-11-24\ncheck-by = 2027-11-24\n\
        grade = \"H\"\n";

    fn read(file: &str, words: &str) -> (Helplines, Vec<&'static str>) {
        let mut content = Content::default();
        content.insert("locales/languages.toml", "[fr]\nname = \"Français\"\n");
        content.insert("locales/fr/urgence.ftl", words);
        content.insert(HELPLINES, file);
        let locales = Locales::read(&content).0.unwrap();
        let (helplines, findings) = super::read(&content, &locales, TODAY);
        (helplines, findings.iter().map(|finding| finding.code).collect())
    }

    #[test]
    fn a_sound_file_gives_its_numbers_and_its_way_out() {
        let (helplines, codes) = read(FILE, WORDS);
        assert_eq!(codes, [""; 0]);
        assert_eq!(helplines.exit.as_deref(), Some("https://a.fr/"));
        let told = helplines.numbers.iter().map(|it| (it.number.as_str(), it.by, it.doubtful));
        assert_eq!(told.collect::<Vec<_>>(), [("18", By::Voice, false)]);
    }

    #[test]
    fn each_fault_is_found() {
        let cases = [
            ("\"18\"", "\"dix-huit\"", WORDS, "bad-phone"),
            ("\"alert\"", "\"flamme\"", WORDS, "unknown-picture"),
            ("https://a.fr/", "http://a.fr/", WORDS, "bad-link"),
            ("check-by = 2027-11-24", "check-by = 2026-11-30", WORDS, "stale-fact"),
            ("id =", "nom =", WORDS, "unknown-key"),
            ("", "", "urgence-feu = Un feu\n", "missing-words"),
        ];
        for (whole, faulty, words, code) in cases {
            let (_, codes) = read(&FILE.replacen(whole, faulty, 1), words);
            assert_eq!(codes, [code], "{faulty}");
        }
    }
}

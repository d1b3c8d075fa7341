//! Pictures for the choices of official texts, guessed from a word or two.

use super::names::slug;
use crate::guide::Name;

/// The first of these beginnings of words that a choice has gives its picture.
const PICTURES: [(&str, &str); 62] = [
    ("internet", "laptop"),
    ("ligne", "laptop"),
    ("teleservice", "laptop"),
    ("courrier", "mail"),
    ("correspondance", "mail"),
    ("lettre", "mail"),
    ("telephon", "phone"),
    ("place", "building"),
    ("guichet", "building"),
    ("mairie", "building"),
    ("prefecture", "building"),
    ("tribunal", "scale"),
    ("juge", "scale"),
    ("etranger", "plane"),
    ("outre", "plane"),
    ("voyage", "plane"),
    ("vol", "stolen"),
    ("perdu", "lost"),
    ("perte", "lost"),
    ("renouvel", "refresh"),
    ("premiere", "first"),
    ("mineur", "child"),
    ("enfant", "child"),
    ("scolar", "graduation-cap"),
    ("etudiant", "graduation-cap"),
    ("ecole", "graduation-cap"),
    ("naissance", "baby"),
    ("grossesse", "baby"),
    ("bebe", "baby"),
    ("mari", "heart"),
    ("couple", "heart"),
    ("pacs", "heart"),
    ("divorce", "broken"),
    ("separ", "broken"),
    ("famil", "users"),
    ("parent", "users"),
    ("majeur", "user"),
    ("seul", "user"),
    ("locat", "key"),
    ("propriet", "house"),
    ("logement", "house"),
    ("loge", "house"),
    ("domicile", "house"),
    ("salari", "briefcase"),
    ("travail", "briefcase"),
    ("emploi", "briefcase"),
    ("entreprise", "store"),
    ("commer", "store"),
    ("retrait", "clock"),
    ("malad", "sick"),
    ("sante", "stethoscope"),
    ("soin", "stethoscope"),
    ("hopital", "stethoscope"),
    ("argent", "euro"),
    ("aide", "coins"),
    ("cout", "euro"),
    ("prix", "euro"),
    ("imp", "euro"),
    ("piece", "files"),
    ("document", "file-text"),
    ("delai", "calendar-clock"),
    ("duree", "calendar-clock"),
];

/// The picture of a choice.
pub fn picture(words: &str) -> Name {
    let slug = slug(words);
    let fits = |beginning: &str| slug.split('-').any(|word| word.starts_with(beginning));
    let found = PICTURES.iter().find(|(beginning, _)| fits(beginning)).map(|(_, picture)| *picture);
    Name::parse(found.unwrap_or("file-text")).expect("a literal picture is a name")
}

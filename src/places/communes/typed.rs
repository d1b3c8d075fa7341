//! What somebody typed to say where they are, taken apart: name, postcode, district.

use super::fold::words;
use super::table::departments;

/// Longer than this is no name of a town.
const MOST_CHARACTERS: usize = 80;

/// What was typed, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Typed {
    /// The words of the name.
    pub name: Vec<String>,
    /// A postcode, or a code of INSEE in digits.
    pub postcode: Option<u32>,
    /// The code of a département or overseas land.
    pub department: Option<String>,
    /// A district of Paris, Lyon or Marseille.
    pub district: Option<u32>,
}

/// Words that people put around the name of their town.
const AROUND: [&str; 17] = [
    "a",
    "j",
    "je",
    "habite",
    "suis",
    "vis",
    "mairie",
    "ville",
    "commune",
    "cedex",
    "france",
    "arrondissement",
    "arr",
    "ardt",
    "eme",
    "ieme",
    "em",
];

/// Takes apart what was typed; nothing is refused.
pub(super) fn read(raw: &str) -> Typed {
    let cut: String = raw.chars().take(MOST_CHARACTERS).collect();
    let mut typed = Typed::default();
    let mut small = false;
    for word in joined(words(&cut)) {
        if number(&mut typed, &word) {
            continue;
        }
        // « mairie de Bagnolet »: the "de" belongs to what stands around.
        let link = small && typed.name.is_empty() && matches!(word.as_str(), "de" | "d" | "du");
        small = AROUND.contains(&word.as_str());
        if !small && !link {
            typed.name.push(word);
        } else if link {
            small = true;
        }
    }
    land(&mut typed);
    typed
}

/// « 93 200 » is one number; « 75 018 » too.
fn joined(words: Vec<String>) -> Vec<String> {
    let digits =
        |word: &str, count| word.len() == count && word.bytes().all(|b| b.is_ascii_digit());
    let mut out: Vec<String> = Vec::new();
    for word in words {
        match out.last_mut() {
            Some(last) if digits(last, 2) && digits(&word, 3) => last.push_str(&word),
            _ => out.push(word),
        }
    }
    out
}

/// Reads a word that is a number, and says whether it was one.
fn number(typed: &mut Typed, word: &str) -> bool {
    if matches!(word, "2a" | "2b") {
        typed.department = Some(word.to_uppercase());
        return true;
    }
    let big_city =
        typed.name.first().is_some_and(|name| CITIES.iter().any(|city| near(name, city)));
    if big_city && let Some(district) = roman(word) {
        typed.district = Some(district);
        return true;
    }
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let tail = &word[digits.len()..];
    let Ok(value) = digits.parse::<u32>() else { return false };
    match digits.len() {
        4 | 5 if tail.is_empty() => typed.postcode = Some(value),
        1 | 2 if matches!(tail, "" | "e" | "er" | "eme" | "em" | "ieme" | "ere" | "arr") => {
            if big_city || !tail.is_empty() {
                typed.district = Some(value);
            } else {
                typed.department = Some(format!("{value:02}"));
            }
        }
        3 if tail.is_empty() => typed.department = Some(digits.to_owned()),
        _ => return false,
    }
    true
}

/// The towns that have districts of their own.
pub(super) const CITIES: [&str; 3] = ["paris", "lyon", "marseille"];

fn near(typed: &str, city: &str) -> bool {
    typed.len() >= 4 && strsim::levenshtein(typed, city) <= 2 && typed.starts_with(&city[..1])
}

fn roman(word: &str) -> Option<u32> {
    const ROMAN: [&str; 20] = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
        "xv", "xvi", "xvii", "xviii", "xix", "xx",
    ];
    let at = ROMAN.iter().position(|numeral| *numeral == word)?;
    u32::try_from(at + 1).ok()
}

/// « Saint-Pierre Réunion »: the last words may name the land.
fn land(typed: &mut Typed) {
    if typed.department.is_some() || typed.postcode.is_some() {
        return;
    }
    for (code, name) in departments() {
        let mut name = words(name);
        if name.len() > 1 && matches!(name[0].as_str(), "la" | "le") {
            name.remove(0);
        }
        let longer = typed.name.len() > name.len();
        if longer && typed.name.ends_with(&name) && is_telling(&name) {
            typed.name.truncate(typed.name.len() - name.len());
            typed.department = Some(code.to_owned());
            return;
        }
    }
}

/// Rivers and hills are in the names of towns too: « Villeneuve-sur-Lot ».
fn is_telling(land: &[String]) -> bool {
    const OVERSEAS: [&str; 5] = ["reunion", "guadeloupe", "martinique", "guyane", "mayotte"];
    land.len() > 1 || land.iter().any(|word| OVERSEAS.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(raw: &str) -> (String, Option<u32>, Option<String>, Option<u32>) {
        let Typed { name, postcode, department, district } = read(raw);
        (name.join(" "), postcode, department, district)
    }

    #[test]
    fn a_postcode_a_land_and_a_district_are_taken_out_of_the_name() {
        let land = |code: &str| Some(code.to_owned());
        assert_eq!(typed("93 200"), (String::new(), Some(93_200), None, None));
        assert_eq!(typed("Lyon 8 ème"), ("lyon".into(), None, None, Some(8)));
        assert_eq!(typed("marseille 11"), ("marseille".into(), None, None, Some(11)));
        assert_eq!(typed("paris XX"), ("paris".into(), None, None, Some(20)));
        assert_eq!(typed("montreuil 93"), ("montreuil".into(), None, land("93"), None));
        assert_eq!(typed("St Pierre Réunion"), ("saint pierre".into(), None, land("974"), None));
        assert_eq!(typed("Villeneuve-sur-Lot"), ("villeneuve sur lot".into(), None, None, None));
        assert_eq!(typed("mairie de bagnolet"), ("bagnolet".into(), None, None, None));
        assert_eq!(typed("j’habite à Creil"), ("creil".into(), None, None, None));
    }
}

//! Files of places as they come: three forms, joined into one list.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, date};
use marchepied::places::import::{Import, import};
use marchepied::places::shelf::{self, Shrunken, Source};
use marchepied::places::{Kind, Place, Sign, Takes, merged};

const TODAY: Date = date(2026, 11, 24);

pub fn fixture(name: &str) -> Import {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/places").join(name);
    import(name, File::open(path).unwrap(), TODAY, &mut |_| {}).unwrap()
}

fn told(read: &Import) -> String {
    read.findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn brief(place: &Place) -> String {
    let kinds: Vec<_> = place.kinds.iter().map(Kind::as_str).collect();
    let text = |text: &Option<Box<str>>| text.as_deref().unwrap_or("-").to_owned();
    format!(
        "{} [{}] {} | {} | {} | {}",
        place.name,
        kinds.join(" "),
        place.insee.as_deref().unwrap_or("-"),
        text(&place.phone),
        text(&place.hours),
        place.seen.map_or("-".to_owned(), |day| day.to_string()),
    )
}

fn all(places: &[Place]) -> String {
    places.iter().map(brief).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_file_of_the_national_standard_gives_places_and_findings() {
    let read = fixture("standard.csv");
    insta::assert_snapshot!(all(&read.places), @r"
    France Services des Tilleuls [france-services aide-numerique] 93066 | 01 99 00 00 01 | Mo-Fr 09:00-12:00,14:00-17:00 | 2026-10-01
    Bibliothèque du Canal [bibliotheque aide-numerique] 93066 | - | - | 2026-09-01
    Centre social des Pins [centre-social aide-numerique] 93001 | 01 99 00 00 03 | Mo-Sa 09:00-18:00 | -
    Espace fermé [association aide-numerique] 93055 | - | Mo 09:00-12:00 | 2026-01-01
    Point loin [association aide-numerique] 93055 | - | - | 2026-01-01
    ");
    insta::assert_snapshot!(told(&read), @r"
    standard.csv:3 personal-phone (warning): the number is that of a mobile phone, and was left out, give a number that belongs to the place
    standard.csv:3 bad-hours (warning): the hours are left out: a stretch does not go from one time to a later one, such as 09:00-12:00, write them as Mo-Fr 09:00-12:00
    standard.csv:4 bad-point (warning): latitude and longitude are swapped, swap the two columns
    standard.csv:4 bad-url (warning): the site is no address, write it as https://www.example.fr/
    standard.csv:4 odd-date (warning): nobody looked on 1970-01-01, give the day on which the place was last asked
    standard.csv:5 bad-name (warning): the name is missing, too long or that of a person, give the name of the place
    standard.csv:7 bad-point (warning): the point is 663 km away from its town, correct latitude and longitude, or the postcode
    standard.csv:8 bad-line (warning): 3 cells, not 21, look for a quote or separator too many
    ");
    assert_eq!((read.records, read.faults), (7, read.findings.len()));
    let tilleuls = &read.places[0];
    assert!(tilleuls.takes.has(Takes::Reading) && tilleuls.takes.has(Takes::Deaf));
    assert_eq!(tilleuls.site.as_deref(), Some("https://www.example.fr"));
}

#[test]
fn the_older_standard_is_read_too_whatever_its_encoding() {
    let read = fixture("ancien.csv");
    insta::assert_snapshot!(all(&read.places), @r"
    Médiathèque de la Forêt [bibliotheque aide-numerique] 93066 | 01 99 00 00 10 | Mo-Fr 10:00-18:00 | 2026-05-02
    FRANCE SERVICES LES TILLEULS [france-services aide-numerique] 93066 | - | - | 2022-05-02
    ");
    assert_eq!(told(&read), "");
    assert!(read.places[0].takes.has(Takes::Languages));
}

#[test]
fn the_directory_of_the_state_gives_offices_without_their_people() {
    let read = fixture("annuaire.json");
    insta::assert_snapshot!(all(&read.places), @r"
    Mairie - Saint-Denis [mairie] 93066 | 01 99 00 00 20 | Mo-Th 08:30-12:00,13:30-17:00, Fr 08:30-12:00 | 2026-10-22
    France services - Les Tilleuls [france-services] 93066 | - | - | 2026-02-01
    ");
    insta::assert_snapshot!(told(&read), @r"
    annuaire.json:1 bad-url (warning): an e-mail address stands in place of the site, write it as https://www.example.fr/
    annuaire.json:2 personal-phone (warning): the number is that of a mobile phone, and was left out, give a number that belongs to the place
    annuaire.json:2 bad-hours (warning): the hours are left out: they hold words, correct the hours in the directory
    annuaire.json:4 bad-office (warning): the office has an unknown form: invalid type: integer `12`, expected a string, tell us; the others were read
    ");
    assert!(!format!("{:?}", read.places).contains("Jeanne"));
}

#[test]
fn places_that_are_the_same_are_joined_whatever_the_order() {
    let names = ["standard.csv", "ancien.csv", "annuaire.json"];
    let places = |names: &mut dyn Iterator<Item = &str>| {
        merged(names.flat_map(|name| fixture(name).places).collect::<Vec<_>>())
    };
    let joined = places(&mut names.into_iter());
    insta::assert_snapshot!(all(&joined), @r"
    Mairie - Saint-Denis [mairie] 93066 | 01 99 00 00 20 | Mo-Th 08:30-12:00,13:30-17:00, Fr 08:30-12:00 | 2026-10-22
    France Services des Tilleuls [france-services aide-numerique] 93066 | 01 99 00 00 01 | Mo-Fr 09:00-12:00,14:00-17:00 | 2026-10-01
    Bibliothèque du Canal [bibliotheque aide-numerique] 93066 | - | - | 2026-09-01
    Médiathèque de la Forêt [bibliotheque aide-numerique] 93066 | 01 99 00 00 10 | Mo-Fr 10:00-18:00 | 2026-05-02
    Centre social des Pins [centre-social aide-numerique] 93001 | 01 99 00 00 03 | Mo-Sa 09:00-18:00 | -
    Espace fermé [association aide-numerique] 93055 | - | Mo 09:00-12:00 | 2026-01-01
    Point loin [association aide-numerique] 93055 | - | - | 2026-01-01
    ");
    assert_eq!(joined, places(&mut names.into_iter().rev()));
    assert_eq!(joined, merged(joined.clone()), "what is joined once is joined for good");
}

#[test]
fn an_import_replaces_the_one_of_the_same_name_and_no_other() {
    let data = tempfile::tempdir().unwrap();
    let source = |name: &str, file| Source::new(name, file, TODAY, fixture(file).places);
    let put = |source, shrunken| shelf::replace(data.path(), source, shrunken);
    put(source("a", "standard.csv"), Shrunken::Refuse).unwrap();
    put(source("b", "annuaire.json"), Shrunken::Refuse).unwrap();
    let refused = put(source("a", "ancien.csv"), Shrunken::Refuse).unwrap_err().to_string();
    assert!(refused.starts_with("replace 5 places by 2"), "{refused}");
    put(source("a", "ancien.csv"), Shrunken::Accept).unwrap();
    let kept = shelf::load(data.path()).unwrap();
    assert_eq!(kept, [source("a", "ancien.csv"), source("b", "annuaire.json")]);
}

#[test]
fn a_damaged_file_of_places_is_told_and_not_believed() {
    let data = tempfile::tempdir().unwrap();
    assert_eq!(shelf::load(data.path()).unwrap(), []);
    let source = Source::new("a", "standard.csv", TODAY, fixture("standard.csv").places);
    shelf::replace(data.path(), source, Shrunken::Refuse).unwrap();
    let path = shelf::path(data.path());
    let whole = std::fs::read(&path).unwrap();
    for at in (0..whole.len()).step_by(7) {
        let mut broken = whole.clone();
        broken[at] ^= 0x20;
        std::fs::write(&path, &broken).unwrap();
        assert!(shelf::load(data.path()).is_err(), "byte {at}");
    }
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let told = shelf::load(data.path()).unwrap_err().to_string();
    assert!(told.ends_with("remove it and import again"), "{told}");
}

/// The real sample: in the folder of `MARCHEPIED_PLACES`, or beside the project
/// or a folder above it. Where it is not, that is said past the capture of output.
pub fn real_sample() -> Option<PathBuf> {
    let named = std::env::var_os("MARCHEPIED_PLACES").map(PathBuf::from);
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().skip(1);
    let folders = named.into_iter().chain(above.map(|folder| folder.join("shared/data/places")));
    let found =
        folders.map(|folder| folder.join("lieux-echantillon.csv")).find(|path| path.exists());
    if found.is_none() {
        let told = "the 6,442 real places are not here: give their folder in MARCHEPIED_PLACES\n";
        std::io::stderr().write_all(told.as_bytes()).unwrap();
    }
    found
}

#[test]
fn the_real_sample_is_taken_in() {
    let Some(path) = real_sample() else { return };
    let read = import("sample", File::open(path).unwrap(), TODAY, &mut |_| {}).unwrap();
    assert_eq!(read.records, 6_442);
    assert!(read.places.len() > 6_300, "{} places", read.places.len());
    let phones = read.places.iter().filter_map(|place| place.phone.as_deref());
    assert_eq!(
        phones.filter(|phone| phone.starts_with("06") || phone.starts_with("07")).count(),
        0
    );
    let hours = read.places.iter().filter(|place| place.hours.is_some()).count();
    assert!(hours > 4_900, "{hours} with hours");
    let known = read.places.iter().filter(|place| place.insee.is_some()).count();
    let joined = merged(read.places.clone()).len();
    println!(
        "{} places, {joined} joined, {known} in a known town, {hours} with hours",
        read.places.len()
    );
    assert!(known * 100 > read.places.len() * 98, "{known} in a known town");
}

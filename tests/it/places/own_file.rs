//! The operator's own file: it adds, corrects and hides, and says what is wrong with it.

use jiff::civil::date;
use marchepied::places::Place;
use marchepied::places::overrides::{applied, read};

use super::taken_in::fixture;

const FILE: &str = r#"
[[place]]
id     = "2"
phone  = "01 99 00 00 99"
hours  = "Tu-Sa 10:00-18:00"
source = "a call to the library"
seen   = 2026-11-20

[[place]]
id      = "annexe"
name    = "CCAS, annexe du marché"
commune = "93066"
kinds   = ["ccas"]
words   = "Sonnez à la porte verte."
source  = "the town hall"
seen    = 2026-11-20

[[place]]
id     = "6"
hidden = true
source = "the town hall"
seen   = 2026-11-20
"#;

#[test]
fn it_adds_corrects_and_hides() {
    let today = date(2026, 11, 24);
    let (own, findings) = read("own.toml", FILE, today);
    let changes = own.changes;
    assert_eq!(findings, []);
    let before = fixture("standard.csv").places;
    let (after, lost) = applied(before.clone(), &changes);
    assert_eq!(lost, []);
    let find = |id: &str| after.iter().find(|place: &&Place| &*place.id == id);
    let library = find("2").unwrap();
    assert_eq!(library.name, before[1].name);
    assert_eq!(library.phone.as_deref(), Some("01 99 00 00 99"));
    assert!(library.is_fresh(today) && library.hours.is_some());
    assert_eq!(find("annexe").unwrap().town.as_ref(), "Saint-Denis");
    assert_eq!(find("6"), None);
    let told: Vec<_> = changes.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
    own.toml:2 place 2: phone "01 99 00 00 99", hours "Tu-Sa 10:00-18:00", from a call to the library, seen 2026-11-20
    own.toml:9 place annexe: name "CCAS, annexe du marché", words "Sonnez à la porte verte.", from the town hall, seen 2026-11-20
    own.toml:18 place 6: hidden, from the town hall, seen 2026-11-20
    "#);
}

#[test]
fn what_is_wrong_in_it_is_told_with_its_line() {
    let end = "source = \"x\"\nseen = 2026-11-20\n";
    for (entry, code) in [
        ("[[place]]\nid = \"a\"\nkinds = [\"marie\"]\n", "unknown-word"),
        ("[[place]]\nid = \"a\"\ncommune = \"93\"\n", "unknown-commune"),
        ("[[place]]\nid = \"a\"\nhours = \"08:30-12:30-13:30\"\n", "bad-hours"),
        ("[[place]]\nid = \"a\"\nlatitude = 2.3\nlongitude = 48.8\n", "bad-point"),
        ("[[place]]\nid = \"a\"\nphone = \"06 12 34 56 78\"\n", "personal-phone"),
        ("[[place]]\nid = \"a\"\nhour = \"x\"\n", "toml-syntax"),
        ("[[place]]\nid = \"nobody\"\nphone = \"01 99 00 00 01\"\n", "unknown-place"),
    ] {
        let (own, mut findings) = read("own.toml", &format!("{entry}{end}"), date(2026, 11, 24));
        findings.extend(applied(Vec::new(), &own.changes).1);
        let codes: Vec<_> = findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [code], "{entry}");
    }
}

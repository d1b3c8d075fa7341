//! Real captures of health portals: the text stays the same when only the version changes.

use std::collections::{BTreeMap, BTreeSet};

use marchepied::portals::digest;
use marchepied::reader::{Page, Verdict, glance};

use super::real::folder;

#[test]
fn captures_that_differ_by_their_version_alone_are_one_text_and_shells_are_none() {
    let Some(folder) = folder() else {
        eprintln!("there are no official pages here: nothing to look at");
        return;
    };
    let mut texts: BTreeMap<String, BTreeSet<u64>> = BTreeMap::new();
    let mut shells = 0;
    for entry in std::fs::read_dir(folder.join("sante")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).unwrap();
        let address = "https://portail.example/page";
        let seen = glance(&Page { address, bytes: &bytes, content_type: None, status: 200 });
        let page = name.split("_20").next().unwrap_or_default().to_owned();
        match seen.verdict {
            Verdict::Page => drop(texts.entry(page).or_default().insert(digest(&seen.said))),
            Verdict::Script | Verdict::Empty => shells += 1,
            other => panic!("{name}: {other:?}"),
        }
    }
    let told: Vec<_> = texts.iter().map(|(page, all)| format!("{page} {}", all.len())).collect();
    insta::assert_snapshot!(format!("{}\nshells {shells}", told.join("\n")), @r"
    monaphp_cgu 3
    monaphp_confidentialite 1
    monespacesante_accessibilite 3
    monespacesante_cgu 3
    monespacesante_confidentialite 2
    myhcl_accessibilite 1
    myhcl_confidentialite 1
    shells 5
    ");
}

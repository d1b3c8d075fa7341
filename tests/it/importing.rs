//! The import as an operator meets it: one step, and never the loss of what was there.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use marchepied::fiches::place::Turn;
use tempfile::TempDir;

use crate::corpus::official_fiches;
use crate::pool::{Scene, alone, archive, fiche};
use crate::program::{Running, marchepied, run};

/// The one finding of the invented fiches: a page of questions, which is named as a service.
const PG_FAQ: &str = "archive:1 unknown-root (warning): PgFAQ, 1 times, it is left alone; \
                      look whether it says something people need";

#[tokio::test]
async fn an_archive_is_taken_in_counted_and_put_in_service() {
    let scene = Scene::new();
    let more = [("menu.xml".to_owned(), String::new()), ("R3.xml".to_owned(), "<a".to_owned())];
    let service = ("R2.xml".to_owned(), "<ServiceComplementaire ID=\"R2\"/>".to_owned());
    let all = (1..=9).map(|number| fiche(number, "first")).chain([service]).chain(more);
    let path = scene.keep("a.zip", &archive(all));
    let (code, said, _) = scene.import(&path, &[]);
    assert_eq!(code, 0, "{said}");
    let lines: Vec<_> = said.lines().collect();
    assert!(lines[0].starts_with("R3.xml:1 no-fiche: it is not well-formed XML"), "{said}");
    assert!(lines.contains(&"     9 fiches") && lines.contains(&"     1 services and forms"));
    assert!(lines.contains(&"     1 other files, left alone"), "{said}");
    assert_eq!((scene.title().await.as_str(), scene.about().await.files), ("Bain 1, first", 10));
    assert_eq!(scene.files(), alone());
}

#[test]
fn fiches_of_all_three_schemas_are_known() {
    let scene = Scene::new();
    let invented = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/fiches");
    let (code, said, _) = scene.import(&invented, &[]);
    let lines: Vec<_> = said.lines().collect();
    assert_eq!((code, lines[0]), (0, PG_FAQ), "{said}");
    assert!(lines.contains(&"0 errors, 1 warnings"), "{said}");
}

#[test]
fn the_official_archive_of_2020_is_taken_in_whole() {
    let scene = Scene::new();
    let (code, said, _) = scene.import(official_fiches(), &[]);
    let counts: Vec<_> = said.lines().take(10).collect();
    let wanted = [
        "4873 files of schema 3.3 are in service, the newest of 2020-11-12",
        "  2909 fiches",
        "    10 themes",
        "   223 dossiers",
        "  1660 services and forms",
        "   975 words explained",
        "    54 trees of questions",
        "    17 events of life",
        "     0 other files, left alone",
        "0 errors, 0 warnings",
    ];
    assert_eq!((code, counts.as_slice()), (0, wanted.as_slice()));
}

#[tokio::test]
async fn the_same_archive_is_not_taken_in_twice() {
    let scene = Scene::new();
    let path = scene.edition(3, "first");
    scene.import(&path, &[]);
    let before = std::fs::metadata(scene.place().library()).unwrap().modified().unwrap();
    let (code, said, _) = scene.import(&path, &[]);
    assert_eq!((code, said.starts_with("unchanged: ")), (0, true), "{said}");
    let after = std::fs::metadata(scene.place().library()).unwrap().modified().unwrap();
    assert_eq!(before, after);
}

#[tokio::test]
async fn a_bad_archive_leaves_the_old_one_in_service() {
    let scene = Scene::new();
    scene.import(&scene.edition(10, "first"), &[]);
    let doctype = ("F99.xml".to_owned(), "<!DOCTYPE a><Publication ID=\"F99\"/>".to_owned());
    let broken = (11..=12).map(|number| (format!("F{number}.xml"), "<a".to_owned()));
    let ten = || (1..=10).map(|number| fiche(number, "second"));
    let whole = archive(ten());
    let cases = [
        ("no.zip", b"<html>".to_vec(), "no zip archive"),
        ("half.zip", whole[..whole.len() / 2].to_vec(), "cut short"),
        ("doctype.zip", archive(ten().chain([doctype])), "document type"),
        ("broken.zip", archive(ten().chain(broken)), "2 of 12 files"),
        ("few.zip", archive(ten().take(8)), "--accept-shrunken"),
    ];
    for (name, bytes, wanted) in cases {
        let (code, _, complaint) = scene.import(&scene.keep(name, &bytes), &[]);
        assert_eq!(code, 1, "{name}: {complaint}");
        assert!(complaint.contains("marchepied: failed to take in /"), "{complaint}");
        assert!(complaint.contains(name) && complaint.contains(wanted), "{complaint}");
        assert_eq!(scene.title().await, "Bain 1, first", "{name}");
        assert_eq!(scene.files(), alone(), "{name}");
    }
}

#[tokio::test]
async fn whoever_has_looked_may_accept_fewer_fiches() {
    let scene = Scene::new();
    scene.import(&scene.edition(10, "first"), &[]);
    let (code, ..) = scene.import(&scene.edition(5, "second"), &["--accept-shrunken"]);
    assert_eq!((code, scene.title().await.as_str()), (0, "Bain 1, second"));
}

#[test]
fn two_imports_do_not_collide() {
    let scene = Scene::new();
    let turn = Turn::take(&scene.place()).unwrap();
    let (code, _, complaint) = scene.import(&scene.edition(3, "first"), &[]);
    assert_eq!((code, complaint.contains("another import is running")), (1, true), "{complaint}");
    drop(turn);
    assert_eq!(scene.import(&scene.edition(3, "first"), &[]).0, 0);
}

#[test]
fn a_running_server_serves_what_is_taken_in_meanwhile() {
    let scene = Scene::new();
    let data = scene.data();
    let mut server = Running::start(&["--data", data.to_str().unwrap()]);
    for edition in ["first", "second"] {
        scene.bring(edition);
        server.hear("a library of fiches is in service");
    }
    let (code, said) = server.end("-TERM");
    assert_eq!(code, Some(0), "{said}");
}

#[test]
fn bad_usage_is_told() {
    let data = TempDir::new().unwrap();
    let data = data.path().to_str().unwrap();
    for arguments in [
        vec!["fiches", "import", "a.zip"],
        vec!["fiches", "import", "http://a.example/a.zip", "--data", data],
        vec!["fiches", "import", "https://127.0.0.1/a.zip", "--data", data],
    ] {
        let (code, _, complaint) = run(&mut marchepied(&arguments));
        assert_eq!(code, 2, "{arguments:?}: {complaint}");
    }
}

#[tokio::test]
async fn an_import_killed_at_any_moment_leaves_the_old_library() {
    let scene = Scene::new();
    let editions = ["first", "second"].map(|name| (name, scene.edition(600, name)));
    scene.import(&editions[0].1, &[]);
    for moment in 0..20 {
        let before = scene.title().await;
        let (name, other) = editions.iter().find(|(name, _)| !before.ends_with(name)).unwrap();
        let mut command = marchepied(&["fiches", "import"]);
        command.arg(other).arg("--data").arg(scene.data());
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        if moment == 0 {
            // Surely in the middle: half of the files are on their way.
            let mut line = String::new();
            BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
            assert_eq!(line, "300 of 600 files\n");
        } else {
            std::thread::sleep(Duration::from_millis(4 * moment));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let after = scene.title().await;
        assert!(after == before || after.ends_with(name), "{after}");
    }
    scene.bring("third");
    assert_eq!((scene.title().await.as_str(), scene.files()), ("Bain 1, third", alone()));
}

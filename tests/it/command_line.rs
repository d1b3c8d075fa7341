//! The program as its operator meets it: exit codes, messages, the way it ends.

use std::net::TcpListener;
use std::path::Path;

use tempfile::TempDir;

use crate::essai;
use crate::program::{Running, marchepied, run};

/// A folder with the content of the tests in it.
fn folder(change: impl Fn(&str, &str) -> String) -> TempDir {
    let folder = TempDir::new().unwrap();
    let content = essai::content();
    for (path, text) in content.list("", "") {
        let place = folder.path().join(path);
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(place, change(path, text)).unwrap();
    }
    folder
}

fn as_it_is(_: &str, text: &str) -> String {
    text.to_owned()
}

/// A route to a screen that does not exist, in the small procedure.
const FAULT: &str = "{ to = \"depar\" }]";

fn with_a_fault(path: &str, text: &str) -> String {
    let here = path == essai::PROCEDURE;
    if here { text.replace("{ to = \"depart\" }]", FAULT) } else { text.to_owned() }
}

/// The line of the fault.
fn line_of_the_fault() -> usize {
    let content = essai::content();
    let text = with_a_fault(essai::PROCEDURE, content.get(essai::PROCEDURE).unwrap());
    text.lines().position(|line| line.contains(FAULT)).expect("the fault was planted") + 1
}

#[test]
fn check_is_content_with_the_content_that_is_served() {
    let (code, said, _) = run(&mut marchepied(&["check", "--today", "2026-12-03"]));
    let figure = |line: &&str| line.starts_with("burden ") || line.starts_with("words ");
    let told: Vec<_> = said.lines().filter(|line| !figure(line)).collect();
    assert_eq!((code, told), (0, vec!["0 errors, 0 warnings"]));
}

#[test]
fn check_names_file_line_and_code() {
    let folder = folder(with_a_fault);
    let root = folder.path().to_str().unwrap();
    let arguments = ["check", "--today", "2026-12-03", "--content", root];
    let (code, said, _) = run(&mut marchepied(&arguments));
    assert_eq!(code, 1);
    let line = line_of_the_fault();
    let wanted = format!(
        "{}:{line} unknown-screen: \"depar\" is not a screen, did you mean \"depart\"?",
        essai::PROCEDURE
    );
    assert!(said.contains(&wanted), "{said}");
    let (code, json, _) = run(marchepied(&arguments).arg("--json"));
    let found =
        json.lines().find(|line| line.contains("unknown-screen")).expect("the same finding");
    let finding: serde_json::Value = serde_json::from_str(found).unwrap();
    assert_eq!((code, finding["line"].as_u64()), (1, Some(line as u64)));
    assert_eq!(finding["severity"], "error");
}

#[test]
fn bad_usage_is_told_and_ends_with_two() {
    let cases: [&[&str]; 7] = [
        &["chek"],
        &["check", "--jsn"],
        &["check", "--today", "tomorrow"],
        &["new"],
        &["new", "procedure"],
        &["new", "procedure", "Carte Grise"],
        &["--listen", "here"],
    ];
    for arguments in cases {
        let (code, _, complaint) = run(&mut marchepied(arguments));
        assert_eq!(code, 2, "{arguments:?}: {complaint}");
        assert!(complaint.lines().count() >= 1, "{arguments:?} is refused without a word");
    }
}

#[test]
fn settings_that_nobody_knows_are_refused() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("m.toml");
    std::fs::write(&file, "\nlisen = \"127.0.0.1:0\"\n").unwrap();
    let (code, _, complaint) = run(&mut marchepied(&["--config", file.to_str().unwrap()]));
    assert_eq!(code, 2);
    assert!(
        complaint.contains("m.toml:2") && complaint.contains("did you mean listen?"),
        "{complaint}"
    );
    let (code, _, complaint) = run(marchepied(&[]).env("MARCHEPIED_LISEN", "x"));
    assert_eq!(code, 2);
    assert!(complaint.contains("did you mean MARCHEPIED_LISTEN?"), "{complaint}");
}

#[test]
fn a_new_procedure_passes_the_check_and_nothing_is_overwritten() {
    let folder = folder(as_it_is);
    let root = folder.path().to_str().unwrap();
    let new = ["new", "procedure", "carte-grise", "--content", root];
    let (code, said, _) = run(&mut marchepied(&new));
    assert_eq!((code, said.lines().count()), (0, 3), "{said}");
    let (code, said, _) = run(&mut marchepied(&["check", "--content", root]));
    assert_eq!(code, 0, "{said}");
    let stub = folder.path().join("locales/fr/procedures/carte-grise.ftl");
    std::fs::write(&stub, "mine").unwrap();
    let (code, _, complaint) = run(&mut marchepied(&new));
    assert_eq!(code, 1);
    assert!(
        complaint.contains("carte-grise") && complaint.contains("exists already"),
        "{complaint}"
    );
    assert_eq!(std::fs::read_to_string(&stub).unwrap(), "mine");
}

#[test]
fn a_folder_that_is_no_content_is_named() {
    for command in [["check", "--content", "/no/where"], ["serve", "--content", "/no/where"]] {
        let (code, _, complaint) = run(&mut marchepied(&command));
        assert_eq!(code, 1, "{command:?}");
        assert!(complaint.contains("/no/where"), "{complaint}");
    }
}

#[test]
fn a_port_in_use_is_told_with_the_reason() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (code, said, complaint) = run(&mut marchepied(&["--listen", &address]));
    assert_eq!((code, said.as_str()), (1, ""));
    assert!(complaint.to_lowercase().contains("in use"), "why? {complaint}");
}

#[test]
fn a_port_in_use_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (code, said, complaint) = run(&mut marchepied(&["--listen", &address]));
    assert_eq!((code, said.as_str()), (1, ""));
    assert!(complaint.contains(&format!("listen on {address}")), "{complaint}");
}

#[test]
fn a_data_folder_that_cannot_be_written_is_named() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "not a folder").unwrap();
    for place in [file.clone(), file.join("below")] {
        let place = place.to_str().unwrap();
        let (code, _, complaint) =
            run(&mut marchepied(&["--listen", "127.0.0.1:0", "--data", place]));
        assert_eq!(code, 1, "{place}");
        assert!(complaint.contains(place) && complaint.contains("choose a folder"), "{complaint}");
    }
}

#[test]
fn a_broken_guide_is_told_and_the_others_are_served() {
    let folder = folder(with_a_fault);
    let server = Running::start(&["--content", folder.path().to_str().unwrap()]);
    assert_eq!(server.ask("/fr/demarches/actualisation/pour-qui"), "HTTP/1.1 200 OK");
    assert_eq!(server.ask("/fr/demarches/essai/besoin"), "HTTP/1.1 404 Not Found");
    let (code, said) = server.end("-TERM");
    assert_eq!(code, Some(0));
    let place = format!("{}:{}", essai::PROCEDURE, line_of_the_fault());
    assert!(said.contains(&format!("{place} unknown-screen")), "{said}");
}

#[test]
fn it_serves_until_it_is_told_to_stop() {
    for signal in ["-TERM", "-INT"] {
        let data = TempDir::new().unwrap();
        let server = Running::start(&["--data", data.path().to_str().unwrap()]);
        assert_eq!(server.ask("/fr/"), "HTTP/1.1 200 OK");
        assert_eq!(server.ask("/healthz"), "HTTP/1.1 200 OK");
        let (code, said) = server.end(signal);
        assert_eq!(code, Some(0), "{signal}: {said}");
        assert!(
            said.contains("Ouvrez cette adresse dans votre navigateur\u{a0}: http://127.0.0.1:")
        );
        assert!(is_private(&data.path().join("cookie.key")));
    }
}

/// Whether only its owner can read a file.
fn is_private(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    file.metadata().unwrap().permissions().mode() & 0o077 == 0
}

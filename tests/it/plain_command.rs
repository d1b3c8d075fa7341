//! `marchepied plain`: a text, a file of words, the input, and what is no text.

use std::io::Write as _;
use std::process::Stdio;

use tempfile::TempDir;

use crate::program::{marchepied, run};

/// A file with these bytes.
fn file(name: &str, bytes: &[u8]) -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let place = folder.path().join(name);
    std::fs::write(&place, bytes).unwrap();
    let place = place.to_str().unwrap().to_owned();
    (folder, place)
}

#[test]
fn a_text_is_measured_and_told_with_line_and_remedy() {
    let (_folder, place) = file("a.txt", "Bonjour.\nVenez avec deux papiers.\n".as_bytes());
    let (code, said, _) = run(&mut marchepied(&["plain", &place]));
    assert_eq!(code, 0);
    let told =
        format!("{place}:2 number-in-words: \"deux\" is a number in words, write it in digits");
    assert!(said.starts_with(&told), "{said}");
    assert!(!said.contains("acronyms"), "{said}");
    for row in ["words a sentence", "Kandel-Moles", "LIX", "rare words", "score"] {
        assert!(said.contains(row), "{row} is not told in\n{said}");
    }
}

#[test]
fn rare_words_and_acronyms_are_named() {
    let (_folder, place) = file(
        "a.txt",
        "Votre récépissé vient de la CAF.\nLe CCAS, centre communal d’action sociale.".as_bytes(),
    );
    let (_, said, _) = run(&mut marchepied(&["plain", &place]));
    assert!(
        said.ends_with("  rare words: communal, récépissé\n  acronyms not said in full: CAF\n"),
        "{said}"
    );
}

#[test]
fn each_message_of_a_file_of_words_is_measured_by_itself() {
    let words =
        "un = Venez.\n    .hint = Prenez la carte ; merci.\n    .keywords = a ; b\ndeux = Ici\n";
    let (_folder, place) = file("a.ftl", words.as_bytes());
    let (code, said, _) = run(&mut marchepied(&["plain", "--json", &place]));
    assert_eq!(code, 0);
    let reports: Vec<serde_json::Value> =
        said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let messages: Vec<_> = reports.iter().map(|report| report["message"].as_str()).collect();
    assert_eq!(messages, [Some("un"), Some("deux"), None]);
    let finding = &reports[0]["findings"][0];
    assert_eq!((finding["line"].as_u64(), finding["code"].as_str()), (Some(2), Some("hard-mark")));
    assert_eq!(reports[2]["measures"]["words"], 6);
}

#[test]
fn the_input_is_read_when_the_file_is_a_dash() {
    let mut child = marchepied(&["plain", "-"]);
    let mut child = child.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all("Appelez la mairie.".as_bytes()).unwrap();
    let said = child.wait_with_output().unwrap();
    assert!(said.status.success());
    assert!(String::from_utf8_lossy(&said.stdout).starts_with("-: 3 words, 1 sentences"));
}

#[test]
fn what_is_no_text_is_told_with_a_remedy() {
    let too_long = vec![b'a'; (8 << 20) + 1];
    let cases: [(&str, &[u8], &str); 4] = [
        ("a.txt", b"caf\xe9", "save it as UTF-8"),
        ("a.txt", b" \n... \n", "give a French text"),
        ("a.ftl", b"un = { $x\n", "ftl-syntax"),
        ("a.txt", &too_long, "cut it in parts"),
    ];
    for (name, bytes, says) in cases {
        let (_folder, place) = file(name, bytes);
        let (code, _, complaint) = run(&mut marchepied(&["plain", &place]));
        assert!(code == 1 && complaint.contains(says), "{says} is not told: {complaint}");
    }
    let (code, _, complaint) = run(&mut marchepied(&["plain", "/no/where"]));
    assert!(code == 1 && complaint.contains("/no/where"), "{complaint}");
}

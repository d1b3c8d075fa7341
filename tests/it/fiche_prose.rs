//! The prose of official fiches, to measure against.

use marchepied::fiches::archive::Archive;

use crate::corpus::official_fiches;

/// Each of these fiches with the text of its paragraphs, titles and items left out.
pub fn prose(ids: &[&str]) -> Vec<(String, String)> {
    let mut archive = Archive::open(official_fiches()).expect("the official archive opens");
    let mut found = Vec::new();
    for at in 0..archive.len() {
        let piece = archive.read(at).expect("a file of the official archive is read");
        let id = piece.name.rsplit('/').next().unwrap_or_default().trim_end_matches(".xml");
        if ids.contains(&id) {
            found.push((id.to_owned(), paragraphs(&String::from_utf8_lossy(&piece.xml))));
        }
    }
    assert_eq!(found.len(), ids.len(), "fiches are missing in the archive");
    found
}

/// The text of the paragraphs that stand in no title, item or cell, one a line.
fn paragraphs(xml: &str) -> String {
    let mut out = String::new();
    let mut open: Vec<&str> = Vec::new();
    for piece in xml.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if tag.starts_with('/') {
            open.pop();
            if name == "Paragraphe" {
                out.push('\n');
            }
        } else if !tag.ends_with('/') && !tag.starts_with(['?', '!']) {
            open.push(name);
        }
        let listed = ["Titre", "Item", "Cellule"].iter().any(|name| open.contains(name));
        if open.contains(&"Paragraphe") && !listed {
            out.push_str(&text.replace('\n', " ").replace("&amp;", "&"));
        }
    }
    let lines = out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| line.contains(' ')).collect::<Vec<_>>().join("\n")
}

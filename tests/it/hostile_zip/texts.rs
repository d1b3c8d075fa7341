//! Fiches that are not what they should be, each in an archive that is sound otherwise.

use super::bytes::{Entry, Zip};
use super::invented;

const HEAD: &str =
    "<Publication xmlns:dc=\"http://purl.org/dc/elements/1.1/\" ID=\"F999999\" type=\"Fiche\"";

/// An archive of the invented fiches, and one more.
fn with(bytes: &[u8]) -> Vec<u8> {
    let mut zip = Zip::default();
    for entry in invented() {
        zip.add(&entry);
    }
    zip.add(&Entry::new("F999999.xml", bytes));
    zip.finish()
}

/// A fiche with these parts.
fn fiche(parts: &str) -> String {
    format!("{HEAD}><dc:title>Essai</dc:title><Texte>{parts}</Texte></Publication>")
}

pub fn doctype() -> Vec<u8> {
    let text = fiche("<Paragraphe>Un essai</Paragraphe>");
    with(format!("<!DOCTYPE Publication SYSTEM \"file:///etc/passwd\">{text}").as_bytes())
}

/// Ten entities, each ten times the one before: the last is 10 GB.
pub fn billion_laughs() -> Vec<u8> {
    let mut entities = "<!ENTITY e0 \"ha ha ha ha\">".to_owned();
    for level in 1..10 {
        let inside = format!("&e{};", level - 1).repeat(10);
        entities += &format!("<!ENTITY e{level} \"{inside}\">");
    }
    let text = fiche("<Paragraphe>&e9;</Paragraphe>");
    with(format!("<!DOCTYPE Publication [{entities}]>{text}").as_bytes())
}

pub fn utf16() -> Vec<u8> {
    let text = format!("<?xml version=\"1.0\" encoding=\"UTF-16\"?>{}", fiche(""));
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    with(&[b"\xff\xfe".to_vec(), bytes].concat())
}

pub fn not_utf8() -> Vec<u8> {
    with(&fiche("<Paragraphe>d\u{e9}j\u{e0}</Paragraphe>").chars().map(latin1).collect::<Vec<_>>())
}

fn latin1(letter: char) -> u8 {
    u8::try_from(u32::from(letter)).unwrap()
}

pub fn nul_in_text() -> Vec<u8> {
    with(fiche("<Paragraphe>a\0b</Paragraphe>").as_bytes())
}

pub fn cut_in_a_tag() -> Vec<u8> {
    with(format!("{HEAD}><Texte><Paragr").as_bytes())
}

pub fn no_xml() -> Vec<u8> {
    with(b"%PDF-1.7 this is not a fiche")
}

pub fn empty_file() -> Vec<u8> {
    with(b"")
}

/// One paragraph of 5 MB, with all sorts of letters: it does not pack well.
pub fn long_text() -> Vec<u8> {
    let mut seed = fastrand::Rng::with_seed(3);
    let words = std::iter::repeat_with(|| seed.u32(0..).to_string()).take(500_000);
    with(
        fiche(&format!("<Paragraphe>{}</Paragraphe>", words.collect::<Vec<_>>().join(" ")))
            .as_bytes(),
    )
}

/// One tag in another, 500,000 times.
pub fn deep() -> Vec<u8> {
    with(fiche(&nested("a", 500_000)).as_bytes())
}

/// The same with parts whose titles are read: each title holds all that is inside.
pub fn deep_titles() -> Vec<u8> {
    let depth = 20_000;
    let (open, close) = ("<Cas><Titre>mot ", "</Titre></Cas>");
    with(fiche(&(open.repeat(depth) + &close.repeat(depth))).as_bytes())
}

/// Paragraphs inside one another, none of which says anything.
pub fn deep_paragraphs() -> Vec<u8> {
    with(fiche(&nested("Paragraphe", 100_000)).as_bytes())
}

fn nested(name: &str, depth: usize) -> String {
    format!("<{name}>").repeat(depth) + &format!("</{name}>").repeat(depth)
}

/// 400,000 attributes on one tag: whoever compares them two by two never ends.
pub fn many_attributes() -> Vec<u8> {
    let all: String = (0..400_000).map(|n| format!(" a{n}=\"\"")).collect();
    with(fiche(&format!("<Paragraphe{all}>Un essai</Paragraphe>")).as_bytes())
}

/// 100,000 prefixes on one tag, all in use.
pub fn many_prefixes() -> Vec<u8> {
    let all: String = (0..100_000).map(|n| format!(" xmlns:p{n}=\"u{n}\" p{n}:a=\"\"")).collect();
    with(fiche(&format!("<Paragraphe{all}>Un essai</Paragraphe>")).as_bytes())
}

/// 10,000 prefixes, each inside the one before: 300 KB for which a reader may take an hour.
pub fn deep_prefixes() -> Vec<u8> {
    let open: String = (0..10_000).map(|n| format!("<a xmlns:p{n}=\"u{n}\">")).collect();
    with(fiche(&(open + &"</a>".repeat(10_000))).as_bytes())
}

/// Two million tags side by side.
pub fn many_tags() -> Vec<u8> {
    with(fiche(&"<b/>".repeat(1_900_000)).as_bytes())
}

/// The identifier of a fiche is a path.
pub fn path_for_id() -> Vec<u8> {
    let text = fiche("").replace("F999999", "F1/../../etc");
    with(text.as_bytes())
}

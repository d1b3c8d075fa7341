//! What keeps a file of a few kilobytes from keeping a reader busy for hours.

use roxmltree::{Document, Node};

use super::Fault;

/// How many bytes of titles are searched. The longest official fiche has 8 KB of them.
pub(super) const LONGEST_KEYWORDS: usize = 1 << 17;

/// How often a file may say `xmlns`: each official file says it twice.
const MOST_PREFIXES: usize = 50;

/// How many attributes a tag may have: official ones have a dozen.
const MOST_ATTRIBUTES: usize = 1_000;

/// How many pieces of a title are read: a title is one line of text.
const MOST_PIECES: usize = 100;

/// Parses a file that promises to be read in a moment.
///
/// # Errors
/// When it is no XML, or is such as no fiche is.
pub(super) fn parse(xml: &str) -> Result<Document<'_>, Fault> {
    if is_crowded(xml) {
        return Err(Fault::Crowded);
    }
    Document::parse(xml).map_err(|why| match why {
        roxmltree::Error::DtdDetected => Fault::Doctype,
        why => Fault::NotXml(why.to_string()),
    })
}

/// Whether a file has more names than any fiche. The XML reader compares all
/// prefixes in force, and all attributes of a tag, two by two: 4,000 prefixes
/// inside one another, 100 KB, take it a minute (roxmltree 0.21.2, 2026-11-24).
fn is_crowded(xml: &str) -> bool {
    let prefixes = xml.matches("xmlns").take(MOST_PREFIXES + 1).count();
    // An attribute may not hold `<`: a tag with all its attributes is in one part.
    let attributes = |part: &str| part.bytes().filter(|byte| *byte == b'=').count();
    prefixes > MOST_PREFIXES || xml.split('<').any(|part| attributes(part) > MOST_ATTRIBUTES)
}

/// The text of a title or of a paragraph's beginning, with single spaces. Parts
/// inside one another may not make it read the whole file again for each.
pub(super) fn short_text(node: Node<'_, '_>) -> String {
    let mut text = String::new();
    for part in node.descendants().take(MOST_PIECES).filter(Node::is_text) {
        text.push_str(part.text().unwrap_or_default());
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_keep_the_reader_busy_is_not_parsed() {
        let deep: String = (0..60).map(|n| format!("<a xmlns:p{n}=\"u\">")).collect();
        assert_eq!(parse(&(deep + &"</a>".repeat(60))).unwrap_err(), Fault::Crowded);
        let wide: String = (0..1_001).map(|n| format!(" a{n}=\">\"")).collect();
        assert_eq!(parse(&format!("<a{wide}/>")).unwrap_err(), Fault::Crowded);
    }

    #[test]
    fn a_title_stays_short_whatever_is_in_it() {
        let text = "<a>mot ".repeat(1_000) + &"</a>".repeat(1_000);
        let document = parse(&text).unwrap();
        assert_eq!(short_text(document.root_element()), ["mot"; 50].join(" "));
    }
}

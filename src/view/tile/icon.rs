//! Pictures: line drawings of the Lucide set (ISC licence), drawn inline.
//!
//! This file and `qr` are the only ones that write markup as text: the drawings
//! come from a crate and hold no foreign word.

use std::sync::LazyLock;

use icondata_core::IconData;
use maud::{PreEscaped, html};

/// Draws a picture; it says nothing that words do not say.
pub fn icon(name: &str) -> PreEscaped<&'static str> {
    static DRAWN: LazyLock<Vec<String>> =
        LazyLock::new(|| DRAWINGS.iter().map(|(_, drawing)| drawn(drawing)).collect());
    PreEscaped(index(name).map_or("", |index| DRAWN[index].as_str()))
}

pub(super) fn drawn(drawing: &IconData) -> String {
    let paths = in_one(drawing.data);
    let svg = html! { svg viewBox="0 0 24 24" aria-hidden="true" { (PreEscaped(paths)) } };
    svg.into_string()
}

/// The same drawing with its neighbouring paths in one: a list with a picture on
/// each line is 50 bytes lighter, compressed.
fn in_one(drawing: &str) -> String {
    let drawing = drawing.replace('\n', "").replace(" />", "/>");
    let mut one = String::with_capacity(drawing.len());
    let mut after_path = false;
    for part in drawing.split_inclusive("/>") {
        let path = part.strip_prefix("<path d=\"");
        match path {
            Some(path) if after_path => {
                one.truncate(one.len() - "\"/>".len());
                one.push_str(&from_nowhere(path));
            }
            _ => one.push_str(part),
        }
        after_path = path.is_some();
    }
    one
}

/// A path that begins where it says, whatever was drawn before it: `m` counts
/// from the last point, except at the start of a path.
fn from_nowhere(path: &str) -> String {
    let Some(start) = path.strip_prefix('m') else { return path.to_owned() };
    let number = |text: &str| {
        let mut points = 0;
        text.char_indices()
            .find(|&(at, c)| {
                points += usize::from(c == '.');
                !(c.is_ascii_digit() || c == '.' && points == 1 || at == 0 && "- ".contains(c))
            })
            .map_or(text.len(), |(at, _)| at)
    };
    let x = number(start);
    let (point, rest) = start.split_at(x + number(&start[x..]));
    // Numbers after the first two are a line.
    let line = if rest.starts_with([' ', '-', '.']) { "l" } else { "" };
    format!("M{point}{line}{}", rest.trim_start())
}

/// A style in which `{icon:name}` stands for the address of a picture. What is
/// on every page is drawn by the style, which is fetched once.
pub fn in_style(style: &str) -> String {
    let mut filled = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("{icon:") {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(before);
        filled.push_str(&address(name));
        rest = after;
    }
    filled + rest
}

/// A picture as an address, to be used as a mask: its colour means nothing.
fn address(name: &str) -> String {
    let paths = index(name).map_or_else(String::new, |index| in_one(DRAWINGS[index].1.data));
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='red' \
         stroke-width='2' stroke-linecap='round' stroke-linejoin='round'>{paths}</svg>"
    );
    // Between quotes, a style takes these signs as they are; written otherwise
    // they would be heavier.
    format!("data:image/svg+xml,{}", svg.replace('"', "'"))
}

/// Whether there is a picture of this name.
#[must_use]
pub fn picture_exists(name: &str) -> bool {
    index(name).is_some()
}

fn index(name: &str) -> Option<usize> {
    DRAWINGS.binary_search_by_key(&name, |(known, _)| known).ok()
}

/// The drawings, by the name that content uses, sorted.
static DRAWINGS: [(&str, &&IconData); 67] = [
    ("alert", &icondata_lu::LuTriangleAlert),
    ("baby", &icondata_lu::LuBaby),
    ("bed", &icondata_lu::LuBed),
    ("bell", &icondata_lu::LuBell),
    ("bookmark", &icondata_lu::LuBookmark),
    ("briefcase", &icondata_lu::LuBriefcase),
    ("broken", &icondata_lu::LuImageOff),
    ("building", &icondata_lu::LuLandmark),
    ("calendar", &icondata_lu::LuCalendar),
    ("calendar-check", &icondata_lu::LuCalendarCheck),
    ("calendar-clock", &icondata_lu::LuCalendarClock),
    ("calendar-x", &icondata_lu::LuCalendarX),
    ("camera", &icondata_lu::LuCamera),
    ("caravan", &icondata_lu::LuCaravan),
    ("check", &icondata_lu::LuCheck),
    ("child", &icondata_lu::LuBaby),
    ("clock", &icondata_lu::LuClock),
    ("coins", &icondata_lu::LuCoins),
    ("envelope-open", &icondata_lu::LuMailOpen),
    ("euro", &icondata_lu::LuEuro),
    ("file-plus", &icondata_lu::LuFilePlus),
    ("file-text", &icondata_lu::LuFileText),
    ("files", &icondata_lu::LuFiles),
    ("fingerprint", &icondata_lu::LuFingerprint),
    ("first", &icondata_lu::LuCirclePlus),
    ("graduation-cap", &icondata_lu::LuGraduationCap),
    ("hand", &icondata_lu::LuHandHelping),
    ("heart", &icondata_lu::LuHeart),
    ("house", &icondata_lu::LuHouse),
    ("id-card", &icondata_lu::LuIdCard),
    ("key", &icondata_lu::LuKeyRound),
    ("languages", &icondata_lu::LuLanguages),
    ("laptop", &icondata_lu::LuLaptop),
    ("list", &icondata_lu::LuListChecks),
    ("listen", &icondata_lu::LuVolume2),
    ("lock", &icondata_lu::LuLock),
    ("lost", &icondata_lu::LuSearchX),
    ("mail", &icondata_lu::LuMail),
    ("map-pin", &icondata_lu::LuMapPin),
    ("pen", &icondata_lu::LuPen),
    ("phone", &icondata_lu::LuPhone),
    ("plane", &icondata_lu::LuPlane),
    ("police", &icondata_lu::LuSiren),
    ("printer", &icondata_lu::LuPrinter),
    ("qr-code", &icondata_lu::LuQrCode),
    ("question", &icondata_lu::LuCircleHelp),
    ("receipt", &icondata_lu::LuReceiptEuro),
    ("refresh", &icondata_lu::LuRefreshCw),
    ("scale", &icondata_lu::LuScale),
    ("search", &icondata_lu::LuSearch),
    ("send", &icondata_lu::LuSend),
    ("shield", &icondata_lu::LuShieldAlert),
    ("show", &icondata_lu::LuScreenShare),
    ("sick", &icondata_lu::LuThermometer),
    ("smartphone", &icondata_lu::LuSmartphone),
    ("stamp", &icondata_lu::LuStamp),
    ("stethoscope", &icondata_lu::LuStethoscope),
    ("stolen", &icondata_lu::LuBan),
    ("store", &icondata_lu::LuStore),
    ("swap", &icondata_lu::LuArrowLeftRight),
    ("tent", &icondata_lu::LuTent),
    ("trash", &icondata_lu::LuTrash2),
    ("user", &icondata_lu::LuUser),
    ("users", &icondata_lu::LuUsers),
    ("wallet", &icondata_lu::LuWallet),
    ("x", &icondata_lu::LuX),
    ("zap", &icondata_lu::LuZap),
];

#[cfg(test)]
mod tests {
    #[test]
    fn every_picture_that_content_may_name_is_drawn() {
        for name in crate::catalog::PICTURES {
            assert!(super::picture_exists(name), "no drawing for {name}");
        }
    }

    #[test]
    fn a_path_is_nothing_but_its_line() {
        for (name, drawing) in super::DRAWINGS {
            for path in drawing.data.split("<path ").skip(1) {
                let attributes = path.split('>').next().unwrap_or(path).matches('=').count();
                assert_eq!(attributes, 1, "{name} cannot be drawn in one path");
            }
        }
    }

    #[test]
    fn paths_of_one_picture_become_one_path() {
        let told = |drawing| super::in_one(drawing);
        assert_eq!(
            told("<path d=\"M1 2h3\" />\n<path d=\"m12-3.5.5-5 5\" />"),
            "<path d=\"M1 2h3M12-3.5l.5-5 5\"/>"
        );
        assert_eq!(
            told(
                "<path d=\"M1 2\" /><path d=\"m4.5.5a1 1\" /><circle r=\"1\" /><path d=\"m3 3\" />"
            ),
            "<path d=\"M1 2M4.5.5a1 1\"/><circle r=\"1\"/><path d=\"m3 3\"/>"
        );
    }

    #[test]
    fn a_picture_in_a_style_breaks_neither_the_style_nor_the_address() {
        let filled = super::in_style("a{b:url(\"{icon:phone}\")}c{d:e}");
        assert!(filled.starts_with("a{b:url(\"data:image/svg+xml,<svg"));
        assert!(filled.ends_with("</svg>\")}c{d:e}"));
        let inside = &filled[9..filled.len() - 9];
        assert!(!inside.contains(['"', '#', '{', '%', '\n']), "{inside}");
    }
}

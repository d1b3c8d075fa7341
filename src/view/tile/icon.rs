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

fn drawn(drawing: &IconData) -> String {
    let paths = drawing.data.replace('\n', "").replace(" />", "/>");
    let svg = html! { svg viewBox="0 0 24 24" aria-hidden="true" { (PreEscaped(paths)) } };
    svg.into_string()
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
static DRAWINGS: [(&str, &&IconData); 63] = [
    ("alert", &icondata_lu::LuTriangleAlert),
    ("baby", &icondata_lu::LuBaby),
    ("bed", &icondata_lu::LuBed),
    ("bell", &icondata_lu::LuBell),
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
    ("laptop", &icondata_lu::LuLaptop),
    ("list", &icondata_lu::LuListChecks),
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
}

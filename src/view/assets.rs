//! The styles and the one small script, in the exact form in which pages carry them.

use std::sync::LazyLock;

use sha2::{Digest as _, Sha256};

use super::font;
use super::tile::in_style;
use crate::locale::Dir;

/// The one small script: copying a value, printing a page, hearing it,
/// opening what a scanned square holds. Pages work without it. It is fetched
/// apart, once, after the page is drawn.
pub struct Script;

impl Script {
    /// The script itself.
    #[must_use]
    pub fn text() -> &'static str {
        static TEXT: LazyLock<String> = LazyLock::new(|| joined(include_str!("script.js")));
        &TEXT
    }

    /// Where it is found. The path changes when the script does.
    #[must_use]
    pub fn path() -> &'static str {
        static PATH: LazyLock<String> =
            LazyLock::new(|| format!("/script/{}", hashed(Script::text().as_bytes())));
        &PATH
    }
}

/// The script that keeps the numbers of an emergency for the days without
/// network. Browsers run it apart from pages, and for that one page only.
pub struct Keeper;

impl Keeper {
    /// The script itself.
    #[must_use]
    pub fn text() -> &'static str {
        static TEXT: LazyLock<String> = LazyLock::new(|| joined(include_str!("keeper.js")));
        &TEXT
    }

    /// Where it is found. The path changes when the script does.
    #[must_use]
    pub fn path() -> &'static str {
        static PATH: LazyLock<String> =
            LazyLock::new(|| format!("/gardien/{}", hashed(Keeper::text().as_bytes())));
        &PATH
    }
}

/// A script of ours on one line.
fn joined(script: &str) -> String {
    script.lines().map(str::trim).collect::<Vec<_>>().join("")
}

/// What each kind of page adds to the common style.
const PARTS: [&str; 6] = [
    include_str!("style/form.css"),
    include_str!("style/list.css"),
    include_str!("style/sheet.css"),
    include_str!("style/keep.css"),
    include_str!("style/leave.css"),
    include_str!("style/practice.css"),
];

/// Which style a page needs besides the common one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// The common style alone.
    Plain,
    /// A question with fields.
    Form,
    /// A checklist.
    List,
    /// A hand-off sheet.
    Door,
    /// What one takes away or brings back: resume words.
    Keep,
    /// A page of practice; it carries the script.
    Practice,
    /// Any page of a public machine: every style, larger, and both scripts.
    Kiosk,
    /// The mediator's desk: every style of a screen, and its own.
    Desk,
    /// The common style, and the way out at once.
    Leave,
}

impl Sheet {
    /// Every sheet.
    pub const ALL: [Self; 9] = [
        Self::Plain,
        Self::Form,
        Self::List,
        Self::Door,
        Self::Keep,
        Self::Practice,
        Self::Kiosk,
        Self::Desk,
        Self::Leave,
    ];

    /// The style, as it stands in a page written in this direction.
    #[must_use]
    pub fn style(self, dir: Dir) -> &'static str {
        static STYLES: LazyLock<[[String; 9]; 2]> = LazyLock::new(|| {
            let base = in_style(&slim(include_str!("style/base.css")));
            [styles(&base), styles(&(base.clone() + &turned()))]
        });
        &STYLES[dir as usize][self as usize]
    }

    /// The whole style, for browsers that come from another of our pages and
    /// keep it: their next pages are half as heavy.
    #[must_use]
    pub fn whole() -> &'static str {
        static WHOLE: LazyLock<String> = LazyLock::new(|| {
            let [shared @ .., _practice] = PARTS;
            Sheet::Plain.style(Dir::Rtl).to_owned() + &shared.map(slim).concat()
        });
        &WHOLE
    }

    /// Whether the whole style serves pages of this sheet. The imaginary site
    /// looks like none of our pages, and few go there, nor to the desk; a public
    /// machine keeps no style. Theirs stands in each page.
    #[must_use]
    pub fn is_shared(self) -> bool {
        !matches!(self, Self::Practice | Self::Kiosk | Self::Desk)
    }

    /// Where the whole style is found. The path changes when the style does.
    #[must_use]
    pub fn path() -> &'static str {
        static PATH: LazyLock<String> =
            LazyLock::new(|| format!("/style/{}", hashed(Sheet::whole().as_bytes())));
        &PATH
    }
}

/// The style of every sheet, with this one under it.
fn styles(base: &str) -> [String; 9] {
    let [form, list, door, keep, leave, practice] = PARTS;
    let kept = [form, door, keep, leave].concat();
    let practised = [form, practice].concat();
    let kiosk = PARTS.concat() + include_str!("style/kiosk.css");
    let desk = [form, list, door, keep, include_str!("style/desk.css")].concat();
    ["", form, list, door, &kept, &practised, &kiosk, &desk, leave]
        .map(|part| base.to_owned() + &slim(part))
}

/// What pages written from right to left add.
fn turned() -> String {
    font::with_address(&slim(include_str!("style/turned.css")))
}

/// A short name for a content, for addresses that change when it does.
pub(super) fn hashed(content: &[u8]) -> String {
    Sha256::digest(content)[..6].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A style without comments and needless spaces. Our own styles only: it does
/// not understand strings that hold braces.
fn slim(css: &str) -> String {
    let mut bare = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let words = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut slim = String::with_capacity(words.len());
    let mut characters = words.chars().peekable();
    while let Some(c) = characters.next() {
        let tight = |c: char| "{};,>".contains(c);
        if c == ' ' {
            let before = slim.chars().last().unwrap_or(' ');
            let after = characters.peek().copied().unwrap_or(' ');
            if tight(before) || tight(after) || before == ':' {
                continue;
            }
        }
        slim.push(c);
    }
    slim.replace(";}", "}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slim_style_says_the_same() {
        let slim = slim(
            "/* calm */\n.a , .b > p {\n  color: red ;\n  margin: 0 0 .8rem;\n}\n.c .d { x: y; }",
        );
        assert_eq!(slim, ".a,.b>p{color:red;margin:0 0 .8rem}.c .d{x:y}");
    }

    #[test]
    fn styles_use_logical_properties_only() {
        for sheet in Sheet::ALL {
            for physical in ["left", "right", "margin-top", "padding-bottom"] {
                assert!(!sheet.style(Dir::Rtl).contains(physical), "{physical} in {sheet:?}");
            }
        }
    }
}

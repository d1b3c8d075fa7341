//! The styles and the one small script, in the exact form in which pages carry them.

use std::sync::LazyLock;

use sha2::{Digest as _, Sha256};

/// The one small script: copying a value, printing a page. Pages work without it.
pub static SCRIPT: LazyLock<String> =
    LazyLock::new(|| include_str!("script.js").lines().map(str::trim).collect::<Vec<_>>().join(""));

/// Which style a page needs besides the common one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// The common style alone.
    Plain,
    /// A question with fields.
    Form,
    /// A checklist.
    List,
    /// A hand-off sheet; the only pages with a script.
    Door,
}

impl Sheet {
    /// Every sheet.
    pub const ALL: [Self; 4] = [Self::Plain, Self::Form, Self::List, Self::Door];

    /// The style, as it stands in the page.
    #[must_use]
    pub fn style(self) -> &'static str {
        static STYLES: LazyLock<[String; 4]> = LazyLock::new(|| {
            let parts = [
                "",
                include_str!("style/form.css"),
                include_str!("style/list.css"),
                include_str!("style/sheet.css"),
            ];
            parts.map(|part| slim(include_str!("style/base.css")) + &slim(part))
        });
        &STYLES[self as usize]
    }

    /// The whole style, for browsers that come from another of our pages and
    /// keep it: their next pages are half as heavy.
    #[must_use]
    pub fn whole() -> &'static str {
        static WHOLE: LazyLock<String> = LazyLock::new(|| {
            let [base, parts @ ..] = Sheet::ALL.map(Sheet::style);
            let parts = parts.map(|style| style.strip_prefix(base).unwrap_or(style));
            base.to_owned() + &parts.concat()
        });
        &WHOLE
    }

    /// Where the whole style is found. The path changes when the style does.
    #[must_use]
    pub fn path() -> &'static str {
        static PATH: LazyLock<String> = LazyLock::new(|| {
            let hash = Sha256::digest(Sheet::whole());
            let short: String = hash[..6].iter().map(|byte| format!("{byte:02x}")).collect();
            format!("/style/{short}")
        });
        &PATH
    }

    /// Whether pages with this style also carry the script.
    #[must_use]
    pub fn has_script(self) -> bool {
        self == Self::Door
    }
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
                assert!(!sheet.style().contains(physical), "{physical} in {sheet:?}");
            }
        }
    }
}

//! What a site lets programs read: its `robots.txt`, as RFC 9309 understands it.

use std::time::Duration;

/// How we are called in such files.
const NAME: &str = "marchepied";
/// What is read of one at most, in bytes (RFC 9309, 2.5).
const LONGEST: usize = 500 << 10;

/// What a site allows us.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Robots {
    rules: Vec<Rule>,
    /// The pause it asks for between two requests.
    pub(super) pause: Option<Duration>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    allows: bool,
    pattern: Vec<u8>,
}

/// The lines for one kind of program.
#[derive(Default)]
struct Group {
    names: Vec<String>,
    found: Robots,
    begun: bool,
}

impl Robots {
    /// Nothing is allowed: what a site that cannot tell its wishes gets.
    pub(super) fn closed() -> Self {
        Self { rules: vec![Rule { allows: false, pattern: b"/".to_vec() }], pause: None }
    }

    /// Reads a file. What cannot be understood is skipped.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(LONGEST)]);
        let text = text.trim_start_matches('\u{feff}');
        let (mut ours, mut all) = (None, None);
        let mut group = Group::default();
        for line in text.split(['\n', '\r']) {
            let line = line.split('#').next().unwrap_or_default();
            let Some((key, value)) = line.split_once(':') else { continue };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
            if key == "user-agent" {
                if group.begun {
                    std::mem::take(&mut group).close(&mut ours, &mut all);
                }
                group.names.push(value.to_ascii_lowercase());
            } else {
                group.line(&key, value);
            }
        }
        group.close(&mut ours, &mut all);
        ours.or(all).unwrap_or_default()
    }

    /// Whether we may read a path. The longest rule counts; of two equals, the
    /// one that allows.
    pub(super) fn allows(&self, path: &str) -> bool {
        let path = plain(path);
        let fitting = self.rules.iter().filter(|rule| fits(&rule.pattern, &path));
        fitting.max_by_key(|rule| (rule.pattern.len(), rule.allows)).is_none_or(|rule| rule.allows)
    }
}

impl Group {
    fn line(&mut self, key: &str, value: &str) {
        match key {
            // An empty rule forbids, or allows, nothing.
            "allow" | "disallow" if !value.is_empty() => {
                let pattern = plain(value);
                self.found.rules.push(Rule { allows: key == "allow", pattern });
            }
            "crawl-delay" => {
                let seconds =
                    value.parse().ok().filter(|seconds| (0.0..=86_400.0).contains(seconds));
                self.found.pause = seconds.map(Duration::from_secs_f64).or(self.found.pause);
            }
            "allow" | "disallow" => {}
            // A sitemap, or a word of later times, belongs to no group.
            _ => return,
        }
        self.begun = true;
    }

    /// Adds what was said to those it was said to.
    fn close(self, ours: &mut Option<Robots>, all: &mut Option<Robots>) {
        for (name, robots) in [(NAME, ours), ("*", all)] {
            if self.names.iter().any(|called| called == name) {
                let known = robots.get_or_insert_default();
                known.rules.extend(self.found.rules.iter().cloned());
                known.pause = known.pause.max(self.found.pause);
            }
        }
    }
}

/// A path in one spelling: what need not be escaped is not, the rest is, in capitals.
fn plain(path: &str) -> Vec<u8> {
    let bytes = path.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = (byte == b'%').then(|| path.get(at + 1..at + 3)).flatten();
        let value = escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        at += if value.is_some() { 3 } else { 1 };
        let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        match value.unwrap_or(byte) {
            kept if value.is_none() && kept.is_ascii() => plain.push(kept),
            kept if letter(kept) => plain.push(kept),
            other => plain.extend(format!("%{other:02X}").into_bytes()),
        }
    }
    plain
}

/// Whether a path begins as a pattern says: `*` is anything, `$` at its end the end.
fn fits(pattern: &[u8], path: &[u8]) -> bool {
    let (pattern, whole) = match pattern.split_last() {
        Some((b'$', rest)) => (rest, true),
        _ => (pattern, false),
    };
    // As far as the last star was tried, and where to go on from if that fails.
    let (mut at, mut in_path, mut star) = (0, 0, None);
    loop {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at + 1, in_path));
                at += 1;
            }
            None if !whole || in_path == path.len() => return true,
            Some(letter) if path.get(in_path) == Some(letter) => {
                at += 1;
                in_path += 1;
            }
            _ => {
                let Some((after, from)) = star.filter(|(_, from)| *from < path.len()) else {
                    return false;
                };
                star = Some((after, from + 1));
                (at, in_path) = (after, from + 1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn allowed(file: &str, path: &str) -> bool {
        Robots::read(file.as_bytes()).allows(path)
    }

    #[test]
    fn our_own_group_counts_before_that_of_everybody() {
        let file = "User-agent: *\nDisallow: /\n\nUser-Agent: other\nUser-agent: Marchepied\n\
                    Disallow: /a # not this\nAllow: /a/b\nCrawl-delay: 2.5\n";
        let cases = [("/", true), ("/a", false), ("/a/c", false), ("/a/b?c", true)];
        for (path, wanted) in cases {
            assert_eq!(allowed(file, path), wanted, "{path}");
        }
        assert_eq!(Robots::read(file.as_bytes()).pause, Some(Duration::from_millis(2_500)));
    }

    #[test]
    fn groups_of_one_name_are_one() {
        let file = "User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b\n";
        assert!(!allowed(file, "/a") && !allowed(file, "/b") && allowed(file, "/c"));
    }

    #[test]
    fn stars_and_ends_are_understood() {
        let cases = [
            ("/*.pdf$", "/a/b.pdf", true),
            ("/*.pdf$", "/a/b.pdf?c", false),
            ("/a*b*c", "/axxbxxc/d", true),
            ("/a*b*c", "/axxbxx", false),
            ("/a$", "/a", true),
            ("/a$", "/ab", false),
            ("*/a", "/b/a", true),
            ("/é", "/%C3%A9t%C3%A9", true),
            ("/%c3%a9", "/é", true),
            ("/%61", "/a", true),
            ("/%2f", "//", false),
        ];
        for (pattern, path, wanted) in cases {
            let file = format!("User-agent: *\nDisallow: {pattern}");
            assert_eq!(!allowed(&file, path), wanted, "{pattern} {path}");
        }
    }

    #[test]
    fn an_empty_or_senseless_file_allows_everything() {
        for file in ["", "User-agent: *\nDisallow:", "<html>no</html>", "Disallow: /"] {
            assert!(allowed(file, "/a"), "{file}");
        }
        assert!(!Robots::closed().allows("/a"));
    }

    proptest! {
        #[test]
        fn any_file_is_read(file in any::<Vec<u8>>(), path in "/\\PC{0,20}") {
            Robots::read(&file).allows(&path);
        }

        /// A pattern of many stars is tried in a moment.
        #[test]
        fn a_pattern_without_stars_fits_what_begins_so(pattern in "/[a-z]{0,5}", rest in "[a-z]{0,5}") {
            let path = format!("{pattern}{rest}");
            prop_assert!(fits(pattern.as_bytes(), path.as_bytes()));
            let stars = "*a".repeat(50) + "$";
            prop_assert!(!fits(stars.as_bytes(), "a".repeat(49).as_bytes()));
        }
    }
}

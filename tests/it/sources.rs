//! The source files, read as text, for the tests that keep the house in order.

use std::path::Path;

/// One file of `src/`, without its tests.
pub struct Source {
    /// Its path from the root: `src/view/frame.rs`.
    pub path: String,
    /// Its text up to its tests.
    pub text: String,
}

/// A text between quotes.
pub struct Literal {
    pub line: usize,
    pub text: String,
    /// What stands before it in the same statement, spaces taken out.
    pub before: String,
}

/// Every file of `src/` that is part of the program.
pub fn sources() -> Vec<Source> {
    let all = rust_files("src");
    let only_for_tests: Vec<String> = all
        .iter()
        .flat_map(|(path, text)| {
            let folder = path.trim_end_matches("mod.rs").trim_end_matches(".rs").to_owned();
            let parts = text.split("#[cfg(test)]\nmod ").skip(1);
            parts.filter_map(move |part| {
                let (name, _) = part.split_once(';').filter(|(name, _)| !name.contains(' '))?;
                Some(format!("{}/{name}.rs", folder.trim_end_matches('/')))
            })
        })
        .collect();
    all.into_iter()
        .filter(|(path, _)| !only_for_tests.contains(path))
        .map(|(path, text)| {
            let end = text.find("#[cfg(test)]\nmod tests").unwrap_or(text.len());
            Source { path, text: text[..end].to_owned() }
        })
        .collect()
}

/// Every Rust file below a folder of the repository, with its text.
pub fn rust_files(folder: &str) -> Vec<(String, String)> {
    files(folder, ".rs")
}

/// Every file below a folder of the repository whose name ends so, with its text.
pub fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    gather(Path::new(env!("CARGO_MANIFEST_DIR")), Path::new(folder), ending, &mut found);
    found.sort();
    assert!(!found.is_empty(), "no file like *{ending} in {folder}");
    found
}

fn gather(root: &Path, folder: &Path, ending: &str, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(root.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = folder.join(entry.file_name());
        let name = path.to_string_lossy().replace('\\', "/");
        if entry.path().is_dir() {
            gather(root, &path, ending, found);
        } else if name.ends_with(ending) {
            found.push((name, std::fs::read_to_string(entry.path()).unwrap()));
        }
    }
}

impl Source {
    /// The room a file belongs to: `view`, or `address` for `src/address.rs`.
    pub fn room(&self) -> &str {
        let rest = self.path.strip_prefix("src/").unwrap_or(&self.path);
        rest.split('/').next().unwrap_or(rest).trim_end_matches(".rs")
    }

    /// The lines of code with their numbers: neither comments nor quoted text.
    pub fn code(&self) -> Vec<(usize, String)> {
        let (code, _) = self.split();
        (1..).zip(code.lines().map(str::to_owned)).collect()
    }

    /// The quoted texts.
    pub fn literals(&self) -> Vec<Literal> {
        self.split().1
    }

    /// The code with its quoted texts emptied, and the quoted texts.
    fn split(&self) -> (String, Vec<Literal>) {
        let (mut code, mut literals) = (String::new(), Vec::new());
        let mut rest = self.text.as_str();
        while let Some(c) = rest.chars().next() {
            if rest.starts_with("//") {
                rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
            } else if let Some((text, after)) = quoted(rest) {
                let line = 1 + code.matches('\n').count();
                let before = code.rsplit([';', '{', '}']).next().unwrap_or_default();
                let before = before.split_whitespace().collect();
                literals.push(Literal { line, text: text.to_owned(), before });
                code.push_str("\"\"");
                code.extend(text.matches('\n').map(|_| '\n'));
                rest = after;
            } else {
                let skip = character(rest).unwrap_or(c.len_utf8());
                code.push_str(&rest[..skip]);
                rest = &rest[skip..];
            }
        }
        (code, literals)
    }
}

/// A quoted text at the very start, and what comes after it.
fn quoted(code: &str) -> Option<(&str, &str)> {
    if let Some(inside) = code.strip_prefix("r#\"") {
        return inside.split_once("\"#");
    }
    if let Some(inside) = code.strip_prefix("r\"") {
        return inside.split_once('"');
    }
    let inside = code.strip_prefix('"')?;
    let mut escaped = false;
    let end = inside.find(|c: char| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    })?;
    Some((&inside[..end], &inside[end + 1..]))
}

/// The length of a quoted character at the very start, such as `'"'`.
fn character(code: &str) -> Option<usize> {
    let inside = code.strip_prefix('\'')?;
    let escaped = usize::from(inside.starts_with('\\'));
    let end = inside.char_indices().skip(1 + escaped).find(|(_, c)| *c == '\'')?.0;
    (escaped == 1 || inside[..end].chars().count() == 1).then_some(end + 2)
}

#[test]
fn a_source_is_told_from_its_comments_and_quoted_texts() {
    let text = "// \"no\"\nlet a = say(\"yes\\\"\"); // no\nlet b = '\"'; let c = r#\"raw\"#;\n";
    let source = Source { path: "src/a/b.rs".into(), text: text.into() };
    let literals: Vec<_> = source.literals().into_iter().map(|l| (l.line, l.text)).collect();
    assert_eq!(literals, [(2, "yes\\\"".to_owned()), (3, "raw".to_owned())]);
    assert_eq!(source.literals()[0].before, "leta=say(");
    assert_eq!(source.room(), "a");
}

//! Files and functions stay small, say what they are for, and never give up.

use crate::architecture::broken;
use crate::sources::{Source, rust_files, sources};

const LONGEST_FILE: usize = 300;
const LONGEST_FUNCTION: usize = 60;

fn manners(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    if !source.text.starts_with("//!") {
        found.push(broken(source, 1, "no head", "say in one line, //!, what the file is for"));
    }
    let lines = source.text.lines().count();
    if lines > LONGEST_FILE {
        let rule = format!("{lines} lines, more than {LONGEST_FILE}");
        found.push(broken(source, lines, &rule, "make two files of one idea each"));
    }
    for (number, line) in source.code() {
        if line.contains(".unwrap()") {
            found.push(broken(
                source,
                number,
                "unwrap()",
                "handle it, or expect(\"why it cannot fail\")",
            ));
        }
    }
    for (number, name, lines) in functions(source) {
        if lines > LONGEST_FUNCTION {
            let rule = format!("{name} has {lines} lines, more than {LONGEST_FUNCTION}");
            found.push(broken(source, number, &rule, "make two functions of one idea each"));
        }
    }
    found
}

/// Every function: its line, its name, how many lines of code it has.
fn functions(source: &Source) -> Vec<(usize, String, usize)> {
    let code = source.code();
    let mut found = Vec::new();
    for (at, (number, line)) in code.iter().enumerate() {
        let Some((before, rest)) = line.split_once("fn ") else { continue };
        let words = ["pub", "pub(super)", "pub(crate)", "const", "async"];
        if !before.split_whitespace().all(|word| words.contains(&word)) || line.ends_with('}') {
            continue;
        }
        let indent = " ".repeat(line.len() - line.trim_start().len());
        let closes = |line: &str| {
            let deeper = line.starts_with(&format!("{indent} "));
            line == format!("{indent}}}") || (line.ends_with(';') && !deeper)
        };
        let body = &code[at..];
        let end = body.iter().position(|(_, line)| closes(line)).unwrap_or(body.len() - 1);
        let lines = body[..=end].iter().filter(|(_, line)| !line.trim().is_empty()).count();
        let name = rest.split(['(', '<']).next().unwrap_or_default().to_owned();
        found.push((*number, name, lines));
    }
    found
}

#[test]
fn every_file_of_the_program_keeps_its_manners() {
    let broken: Vec<_> = sources().iter().flat_map(manners).collect();
    assert!(broken.is_empty(), "{} broken rules:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn every_test_file_says_what_it_is_for_and_stays_short() {
    for (path, text) in rust_files("tests/it") {
        assert!(text.starts_with("//!"), "{path}: say in one line, //!, what the file is for");
        assert!(text.lines().count() <= 200, "{path}: make two files of one story each");
    }
}

#[test]
fn a_long_function_is_told_with_its_place_and_its_remedy() {
    let text =
        format!("//! A.\nimpl B {{\n    fn c() {{\n{}    }}\n}}\n", "        d();\n".repeat(59));
    let found = manners(&Source { path: "src/view/a.rs".into(), text });
    let wanted =
        "src/view/a.rs:3 c has 61 lines, more than 60: make two functions of one idea each";
    assert_eq!(found, [wanted]);
}

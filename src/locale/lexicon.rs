//! The words of one language, found by key.
//!
//! Most words have no variable in them. They are kept as plain text, because
//! a Fluent bundle costs about nine times the size of what it holds; only the
//! messages with variables go into a bundle.

use std::collections::BTreeSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;
use fluent_syntax::parser;
use rustc_hash::FxHashMap;

use super::language::Language;
use super::pseudo;
use crate::finding::{Finding, Spot};

/// The words of one language.
pub struct Lexicon {
    /// The language.
    pub language: Language,
    // Our own keys: no stranger can choose them to make look-ups slow.
    entries: FxHashMap<String, Entry>,
    bundle: FluentBundle<FluentResource>,
}

/// One message, or one part of a message.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The text, when it has no variable.
    pub fixed: Option<Box<str>>,
    /// The variables it needs.
    pub variables: Box<[Box<str>]>,
    /// The text as written, variables included: what a reader of the file sees.
    pub source: Box<str>,
    /// The choices between forms that a value makes, plurals mostly.
    pub choices: Box<[Forms]>,
    /// Where it stands.
    pub spot: Spot,
}

/// A choice between forms of a text, made by a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    /// The variable that chooses.
    pub by: Box<str>,
    /// The names of the forms, such as the plural categories of CLDR.
    pub names: Vec<String>,
}

impl Entry {
    /// Where its first line of text stands: a text of several lines begins
    /// under its key.
    #[must_use]
    pub fn first_line(&self) -> Spot {
        let below = usize::from(self.source.contains('\n'));
        Spot { file: self.spot.file.clone(), line: self.spot.line + below }
    }
}

impl Lexicon {
    /// Reads the words of one language; what cannot be read is left out and
    /// reported.
    pub fn read<'f>(
        language: Language,
        files: impl Iterator<Item = (&'f str, &'f str)>,
    ) -> (Self, Vec<Finding>) {
        let tag = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Values carry marks of their own, see `marks`.
        bundle.set_use_isolating(false);
        let mut lexicon = Self { language, entries: FxHashMap::default(), bundle };
        let mut findings = Vec::new();
        for (file, text) in files {
            lexicon.read_file(file, text, &mut findings);
        }
        (lexicon, findings)
    }

    fn read_file(&mut self, file: &str, text: &str, findings: &mut Vec<Finding>) {
        let (mut resource, errors) = match parser::parse(text.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        findings.extend(errors.iter().map(|error| syntax_finding(file, text, error)));
        if self.language.pseudo {
            pseudo::disguise(&mut resource);
        }
        let mut lively = Vec::new();
        for mut entry in resource.body {
            if let ast::Entry::Message(message) = &mut entry {
                self.keep(file, text, message, findings);
                message.value.take_if(|value| !is_lively(value));
                message.attributes.retain(|attribute| is_lively(&attribute.value));
                if message.value.is_none() && message.attributes.is_empty() {
                    continue;
                }
            }
            lively.push(entry);
        }
        let source = fluent_syntax::serializer::serialize(&ast::Resource { body: lively });
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
        self.bundle.add_resource_overriding(resource);
    }

    fn keep(
        &mut self,
        file: &str,
        text: &str,
        message: &ast::Message<String>,
        findings: &mut Vec<Finding>,
    ) {
        let id = message.id.name.as_str();
        let line = line_of_message(text, id);
        let spot = Spot { file: file.to_owned(), line };
        if self.entries.contains_key(id) {
            let what = format!("message \"{id}\" is written twice");
            findings.push(Finding::error(&spot, "words-twice", what, "keep one of them"));
        }
        if let Some(value) = &message.value {
            self.entries.insert(id.to_owned(), entry(value, spot));
        }
        for attribute in &message.attributes {
            let part = attribute.id.name.as_str();
            let line = line_of_part(text, line, part);
            let spot = Spot { file: file.to_owned(), line };
            self.entries.insert(format!("{id}.{part}"), entry(&attribute.value, spot));
        }
    }

    /// One entry by its key: `message` or `message.part`.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.get(key)
    }

    /// Every entry with its key.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().map(|(key, entry)| (key.as_str(), entry))
    }

    /// Formats an entry that has variables.
    pub(super) fn format(&self, key: &str, args: &FluentArgs) -> Option<String> {
        let (id, part) = key.split_once('.').map_or((key, None), |(id, part)| (id, Some(part)));
        let message = self.bundle.get_message(id)?;
        let pattern = match part {
            Some(part) => message.get_attribute(part)?.value(),
            None => message.value()?,
        };
        Some(self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }
}

fn syntax_finding(file: &str, text: &str, error: &parser::ParserError) -> Finding {
    let spot = Spot::at(file, text, error.pos.start);
    let what = format!("Fluent cannot read this: {}", error.kind);
    let remedy = "check the indent, the \"=\" and the braces of this message";
    Finding::error(&spot, "ftl-syntax", what, remedy)
}

fn entry(pattern: &ast::Pattern<String>, spot: Spot) -> Entry {
    let mut gathered = Gathered::default();
    gathered.pattern(pattern);
    let Gathered { variables, choices, lively, source } = gathered;
    Entry {
        fixed: (!lively).then(|| source.as_str().into()),
        variables: variables.into_iter().map(String::into_boxed_str).collect(),
        source: source.into(),
        choices: choices.into(),
        spot,
    }
}

/// Whether a text holds anything but words.
fn is_lively(pattern: &ast::Pattern<String>) -> bool {
    let mut elements = pattern.elements.iter();
    elements.any(|element| matches!(element, ast::PatternElement::Placeable { .. }))
}

/// What is found in a text while it is read.
#[derive(Default)]
struct Gathered {
    variables: BTreeSet<String>,
    choices: Vec<Forms>,
    lively: bool,
    source: String,
}

impl Gathered {
    fn pattern(&mut self, pattern: &ast::Pattern<String>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.source.push_str(value),
                ast::PatternElement::Placeable { expression } => {
                    self.lively = true;
                    match expression {
                        ast::Expression::Inline(inline) => self.inline(inline),
                        ast::Expression::Select { selector, variants } => {
                            self.select(selector, variants);
                        }
                    }
                }
            }
        }
    }

    /// A choice between forms; the source shows the default one.
    fn select(
        &mut self,
        selector: &ast::InlineExpression<String>,
        variants: &[ast::Variant<String>],
    ) {
        if let ast::InlineExpression::VariableReference { id } = selector {
            self.variables.insert(id.name.clone());
            let named = variants.iter().filter_map(|variant| match &variant.key {
                ast::VariantKey::Identifier { name } => Some(name.clone()),
                ast::VariantKey::NumberLiteral { .. } => None,
            });
            self.choices.push(Forms { by: id.name.as_str().into(), names: named.collect() });
        }
        for variant in variants {
            let shown = self.source.len();
            self.pattern(&variant.value);
            if !variant.default {
                self.source.truncate(shown);
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<String>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
                self.source.push_str(&format!("{{${}}}", id.name));
            }
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => self.source.push_str(value),
            _ => {}
        }
    }
}

fn line_of_message(text: &str, id: &str) -> usize {
    let is_it =
        |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(is_it).map_or(1, |index| index + 1)
}

fn line_of_part(text: &str, message: usize, part: &str) -> usize {
    let is_it = |line: &str| {
        let rest = line.trim_start().strip_prefix('.').and_then(|rest| rest.strip_prefix(part));
        rest.is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().skip(message).position(is_it).map_or(message, |index| message + index + 1)
}

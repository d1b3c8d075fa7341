//! The pseudo-language: French with other letters and longer, so that a test
//! sees at once what was never translated and what breaks when a text grows.

use fluent_syntax::ast;

/// Disguises every text of a file; variables stay.
pub(super) fn disguise(resource: &mut ast::Resource<String>) {
    for entry in &mut resource.body {
        if let ast::Entry::Message(message) = entry {
            for pattern in
                message.value.iter_mut().chain(message.attributes.iter_mut().map(|a| &mut a.value))
            {
                disguise_pattern(pattern);
            }
        }
    }
}

fn disguise_pattern(pattern: &mut ast::Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => *value = disguise_text(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Select { variants, .. },
            } => variants.iter_mut().for_each(|variant| disguise_pattern(&mut variant.value)),
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

/// One text in other letters, with a vowel doubled here and there.
fn disguise_text(text: &str) -> String {
    text.chars()
        .flat_map(|c| {
            let other = match c {
                'a' => 'ⱥ',
                'e' => 'ɇ',
                'i' => 'ɨ',
                'o' => 'ø',
                'u' => 'ʉ',
                'c' => 'ȼ',
                'l' => 'ł',
                't' => 'ŧ',
                _ => c,
            };
            std::iter::repeat_n(other, if matches!(c, 'a' | 'e') { 2 } else { 1 })
        })
        .collect()
}

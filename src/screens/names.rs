//! Names of screens and choices, made of the words of the source, so that they
//! stay the same when the text around them changes.

use std::collections::HashSet;

use crate::address::RESERVED;
use crate::guide::Name;
use crate::letters;

/// The longest name made of words, in characters.
const LONGEST: usize = 28;

/// The names already taken.
#[derive(Default)]
pub struct Names(HashSet<Name>);

impl Names {
    /// Names, of which these are taken.
    pub fn taking(taken: &[Name]) -> Self {
        Self(taken.iter().cloned().collect())
    }

    /// A new name made of these words, or of `otherwise` when they hold no letter.
    pub fn new_name(&mut self, words: &str, otherwise: &str) -> Name {
        let slug = slug(words);
        let base = if slug.is_empty() || RESERVED.contains(&slug.as_str()) {
            otherwise.to_owned()
        } else {
            slug
        };
        let numbered = (2..).map(|number| format!("{base}-{number}"));
        let all = std::iter::once(base.clone()).chain(numbered);
        let mut free =
            all.filter_map(|name| Name::parse(&name)).filter(|name| !self.0.contains(name));
        let name = free.next().expect("there are more numbers than names");
        self.0.insert(name.clone());
        name
    }
}

/// Small letters without accents, words tied with `-`.
pub fn slug(words: &str) -> String {
    let mut slug = String::new();
    for word in words.split(|c: char| !c.is_alphanumeric()) {
        let mut letters = String::with_capacity(word.len());
        word.chars().flat_map(char::to_lowercase).for_each(|c| push_bare(c, &mut letters));
        let word = letters;
        if word.is_empty() {
            continue;
        }
        let longer = slug.len() + word.len() + usize::from(!slug.is_empty());
        if longer > LONGEST {
            if slug.is_empty() {
                slug = word.chars().take(LONGEST).collect();
            }
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug += &word;
    }
    slug
}

/// A letter without its accent; whatever is no Latin letter is left out.
fn push_bare(letter: char, word: &mut String) {
    match letters::bare(letter) {
        Some(plain) => word.push_str(plain),
        None if letter.is_ascii_alphanumeric() => word.push(letter),
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_the_title_says_and_is_new() {
        let mut names = Names::default();
        let mut name = |words: &str| names.new_name(words, "ecran").to_string();
        assert_eq!(name("À l’étranger"), "a-l-etranger");
        assert_eq!(name("A l'étranger"), "a-l-etranger-2");
        assert_eq!(name("?!"), "ecran");
        assert_eq!(name("Agent"), "ecran-2");
        assert_eq!(
            name("Où et comment demander une nouvelle carte ?"),
            "ou-et-comment-demander-une"
        );
    }
}

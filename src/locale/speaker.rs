//! A speaker says phrases in one language, and in French what that language lacks.

use std::borrow::Cow;
use std::sync::atomic::{AtomicU64, Ordering};

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};

use super::language::{Language, Listed};
use super::{Entry, Lexicon, isolate, label, phone};
use crate::content::Content;
use crate::finding::{Finding, Spot};

/// The source language: every word exists in it first.
pub const SOURCE: &str = "fr";
/// The file that lists the languages.
const LIST: &str = "locales/languages.toml";

/// Stands for a value that is not known.
const ABSENT: &str = "\u{E003}";

/// A line that lacks its value is not said: half a sentence would mislead.
fn whole_lines(text: String) -> String {
    if !text.contains(ABSENT) {
        return text;
    }
    let whole = text.lines().filter(|line| !line.contains(ABSENT));
    whole.collect::<Vec<_>>().join("\n")
}

/// The words in every language.
pub struct Locales {
    lexicons: Vec<Lexicon>,
    source: usize,
    missing: AtomicU64,
}

/// A value that words are waiting for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number, which may choose a plural form.
    Number(i64),
    /// A date, an amount, an address: kept whole.
    Whole(String),
    /// A phone number: one touch calls it, where a link may stand.
    Phone(String),
    /// The exact French words of a portal.
    Label(String),
    /// Words that bend to the sentence, such as the name of a month.
    Words(String),
}

/// Whatever can give the values that words are waiting for.
pub trait Values {
    /// The value of a variable, said by this speaker.
    fn value(&self, name: &str, speaker: Speaker) -> Option<Value>;

    /// Whether this value is what the person typed, or follows from it.
    fn is_own(&self, _name: &str) -> bool {
        false
    }
}

/// No value at all.
pub struct NoValues;

impl Values for NoValues {
    fn value(&self, _: &str, _: Speaker) -> Option<Value> {
        None
    }
}

impl Values for &[(&str, Value)] {
    fn value(&self, name: &str, _: Speaker) -> Option<Value> {
        self.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone())
    }
}

impl<const N: usize> Values for [(&str, Value); N] {
    fn value(&self, name: &str, speaker: Speaker) -> Option<Value> {
        self.as_slice().value(name, speaker)
    }
}

/// Words, and the language they are really in.
#[derive(Clone, Debug)]
pub struct Said<'l> {
    /// The words, with the marks of `marks`.
    pub text: Cow<'l, str>,
    /// Their language: French where a translation is missing.
    pub language: &'l Language,
}

/// Says phrases in one language.
#[derive(Clone, Copy)]
pub struct Speaker<'l> {
    locales: &'l Locales,
    lexicon: &'l Lexicon,
}

impl Locales {
    /// Reads the languages and their words; what cannot be read is left out
    /// and reported.
    ///
    /// # Errors
    /// When there is no readable list of languages, or no French in it.
    pub fn read(content: &Content) -> (Option<Self>, Vec<Finding>) {
        let spot = Spot { file: LIST.to_owned(), line: 1 };
        let text = content.get(LIST).unwrap_or_default();
        let listed: toml::map::Map<String, toml::Value> = match toml::from_str(text) {
            Ok(listed) => listed,
            Err(why) => {
                let spot = why.span().map_or(spot, |span| Spot::at(LIST, text, span.start));
                let remedy = "mend the list of languages";
                return (None, vec![Finding::error(&spot, "toml-syntax", why.message(), remedy)]);
            }
        };
        let mut lexicons = Vec::new();
        let mut findings = Vec::new();
        for (tag, table) in listed {
            match table.try_into::<Listed>() {
                Ok(listed) => {
                    let language = listed.named(tag);
                    let folder = if language.pseudo { SOURCE } else { &language.tag };
                    let folder = format!("locales/{folder}/");
                    let (lexicon, found) = Lexicon::read(language, content.list(&folder, ".ftl"));
                    let pseudo = lexicon.language.pseudo;
                    findings.extend(found.into_iter().filter(|_| !pseudo));
                    lexicons.push(lexicon);
                }
                Err(why) => {
                    let at = text.find(&format!("[{tag}]")).unwrap_or(0);
                    let spot = Spot::at(LIST, text, at);
                    let what = format!("language \"{tag}\": {}", why.message());
                    findings.push(Finding::error(&spot, "bad-language", what, "mend its table"));
                }
            }
        }
        let Some(source) = lexicons.iter().position(|lexicon| lexicon.language.tag == SOURCE)
        else {
            let remedy = "add a [fr] table with its name";
            findings.push(Finding::error(&spot, "bad-language", "French is missing", remedy));
            return (None, findings);
        };
        (Some(Self { lexicons, source, missing: AtomicU64::new(0) }), findings)
    }

    /// A speaker of this language, if there is one.
    #[must_use]
    pub fn speaker(&self, tag: &str) -> Option<Speaker<'_>> {
        let lexicon = self.lexicons.iter().find(|lexicon| lexicon.language.tag == tag)?;
        Some(Speaker { locales: self, lexicon })
    }

    /// The speaker of French.
    #[must_use]
    pub fn source(&self) -> Speaker<'_> {
        Speaker { locales: self, lexicon: &self.lexicons[self.source] }
    }

    /// The languages offered to visitors.
    pub fn offered(&self) -> impl Iterator<Item = &Language> {
        self.lexicons.iter().map(|lexicon| &lexicon.language).filter(|language| language.offered)
    }

    /// The words of every language.
    #[must_use]
    pub fn lexicons(&self) -> &[Lexicon] {
        &self.lexicons
    }

    /// The best language for a browser's `Accept-Language`.
    #[must_use]
    pub fn best(&self, accepted: &str) -> &Language {
        let offered: Vec<_> = self
            .offered()
            .filter_map(|language| language.tag.parse().ok().map(|id| (language, id)))
            .collect();
        let tags: Vec<fluent_langneg::LanguageIdentifier> = offered
            .iter()
            .map(|(_, id): &(_, fluent_langneg::LanguageIdentifier)| id.clone())
            .collect();
        let wanted = parse_accepted_languages(accepted);
        let chosen = negotiate_languages(&wanted, &tags, None, NegotiationStrategy::Lookup);
        let found = chosen.first().and_then(|id| offered.iter().find(|(_, tag)| tag == *id));
        found.map_or_else(|| self.source().language(), |(language, _)| language)
    }

    /// How often French stood in for a missing translation since the start.
    pub fn missing(&self) -> u64 {
        self.missing.load(Ordering::Relaxed)
    }
}

impl<'l> Speaker<'l> {
    /// The language spoken.
    #[must_use]
    pub fn language(self) -> &'l Language {
        &self.lexicon.language
    }

    /// All the words.
    #[must_use]
    pub fn locales(self) -> &'l Locales {
        self.locales
    }

    /// One entry of this language by its key, as it is written.
    #[must_use]
    pub fn entry(self, key: &str) -> Option<&'l Entry> {
        self.lexicon.entry(key)
    }

    /// Whether what stands under a key shows something that the person typed.
    #[must_use]
    pub fn shows_own(self, key: &str, values: &dyn Values) -> bool {
        let entry = self.lexicon.entry(key).or_else(|| self.locales.source().lexicon.entry(key));
        entry.is_some_and(|entry| entry.variables.iter().any(|name| values.is_own(name)))
    }

    /// Every entry of this language.
    pub fn entries(self) -> impl Iterator<Item = (&'l str, &'l Entry)> {
        self.lexicon.entries()
    }

    /// Whether the source language has words under this key.
    #[must_use]
    pub fn knows(self, key: &str) -> bool {
        self.locales.source().lexicon.entry(key).is_some()
    }

    /// Says what stands under a key; `None` when not even French has it.
    #[must_use]
    pub fn try_say(self, key: &str, values: &dyn Values) -> Option<Said<'l>> {
        self.say_in(self.lexicon, key, values).or_else(|| {
            let said = self.say_in(self.locales.source().lexicon, key, values)?;
            self.locales.missing.fetch_add(1, Ordering::Relaxed);
            Some(said)
        })
    }

    /// Says what stands under a key. `check` proves that every key used
    /// exists; were one missing all the same, the person sees nothing odd.
    #[must_use]
    pub fn say(self, key: &str, values: &dyn Values) -> Said<'l> {
        self.try_say(key, values)
            .unwrap_or(Said { text: Cow::Borrowed(""), language: self.language() })
    }

    fn say_in(self, lexicon: &'l Lexicon, key: &str, values: &dyn Values) -> Option<Said<'l>> {
        let entry = lexicon.entry(key)?;
        let language = &lexicon.language;
        if let Some(text) = &entry.fixed {
            return Some(Said { text: Cow::Borrowed(text), language });
        }
        let mut args = FluentArgs::with_capacity(entry.variables.len());
        for name in &entry.variables {
            let value = match values.value(name, self) {
                Some(Value::Number(number)) => FluentValue::from(number),
                Some(Value::Whole(text)) => FluentValue::from(isolate(&text)),
                Some(Value::Phone(number)) => FluentValue::from(phone(&number)),
                Some(Value::Label(text)) => FluentValue::from(label(&text)),
                Some(Value::Words(text)) => FluentValue::from(text),
                None => FluentValue::from(ABSENT),
            };
            args.set(name.as_ref(), value);
        }
        let text = whole_lines(lexicon.format(key, &args)?);
        Some(Said { text: Cow::Owned(text), language })
    }
}

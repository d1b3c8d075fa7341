//! What one sees on a page becomes what one hears, block by block.

use std::collections::BTreeMap;

use html5gum::{HtmlString, Spanned, Token, Tokenizer};

use super::sentences;

/// One sentence that is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Its words, as they stand on the page.
    pub text: String,
    /// The language they are in.
    pub language: String,
    /// Whether it is seen only once something is unfolded.
    pub folded: bool,
    /// Whether it stands for something that the person typed, which no voice
    /// says: it is read on the screen.
    pub own: bool,
}

/// What is seen by no one, or is no text.
const SILENT: [&str; 7] = ["svg", "script", "style", "audio", "select", "textarea", "template"];
/// What holds nothing.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "wbr"];
/// What stands inside a line.
const INLINE: [&str; 12] =
    ["a", "abbr", "b", "bdi", "em", "i", "span", "strong", "sub", "sup", "time", "wbr"];

/// What a piece of our own markup says. `own` are the words said in place of
/// what the person typed, which is never sent to a voice.
#[must_use]
pub fn heard(markup: &str, language: &str, own: &str) -> Vec<Heard> {
    let mut ear = Ear { page: language, own, open: Vec::new(), text: String::new(), said: vec![] };
    for token in Tokenizer::new(markup) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                ear.enter(name, &tag.attributes, tag.self_closing);
            }
            Token::EndTag(tag) => ear.leave(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => {
                if !ear.open.last().is_some_and(|last| last.silent) {
                    ear.text.push_str(&String::from_utf8_lossy(&text));
                }
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    ear.pause();
    ear.said
}

struct Ear<'e> {
    /// The language of the page.
    page: &'e str,
    own: &'e str,
    open: Vec<Open>,
    /// What was seen since the last pause.
    text: String,
    said: Vec<Heard>,
}

/// An element that is open.
#[derive(Clone)]
struct Open {
    name: String,
    /// Whether a line begins and ends with it, or another language or hand.
    apart: bool,
    silent: bool,
    folded: bool,
    own: bool,
    language: String,
}

type Attributes = BTreeMap<HtmlString, Spanned<HtmlString, ()>>;

impl Ear<'_> {
    fn enter(&mut self, name: String, attributes: &Attributes, self_closing: bool) {
        let has = |key: &str| attributes.contains_key(key.as_bytes());
        let value = |key: &str| {
            attributes.get(key.as_bytes()).map(|v| String::from_utf8_lossy(v).into_owned())
        };
        let around = self.open.last();
        let language = value("lang")
            .or_else(|| around.map(|around| around.language.clone()))
            .unwrap_or_else(|| self.page.to_owned());
        let other = around.map_or(self.page, |around| &around.language) != language;
        let own = around.is_some_and(|around| around.own);
        let opened = has("data-own") && !own;
        // A link with a style of its own stands alone, but for a hard word.
        let button = name == "a" && value("class").is_some_and(|class| class != "m");
        let apart = other || opened || button || !INLINE.contains(&name.as_str());
        let folds = around.is_some_and(|a| a.name == "details" && name != "summary");
        let open = Open {
            apart,
            silent: around.is_some_and(|around| around.silent)
                || SILENT.contains(&name.as_str())
                || has("hidden"),
            folded: folds || around.is_some_and(|around| around.folded),
            own: own || opened,
            language,
            name,
        };
        if apart && open.name != "wbr" {
            self.pause();
        }
        if !self_closing && !VOID.contains(&open.name.as_str()) {
            self.open.push(open);
        }
    }

    fn leave(&mut self, name: &str) {
        let Some(at) = self.open.iter().rposition(|open| open.name == name) else { return };
        if self.open[at..].iter().any(|open| open.apart) {
            self.pause();
        }
        self.open.truncate(at);
    }

    /// A line has ended: what was seen is said.
    fn pause(&mut self) {
        let text = std::mem::take(&mut self.text);
        if !text.contains(char::is_alphanumeric) {
            return;
        }
        let around = self.open.last();
        let folded = around.is_some_and(|around| around.folded);
        let language = around.map_or(self.page, |around| &around.language).to_owned();
        if around.is_some_and(|around| around.own) {
            let (text, language) = (self.own.to_owned(), self.page.to_owned());
            let own = Heard { text, language, folded, own: true };
            if self.said.last() != Some(&own) {
                self.said.push(own);
            }
            return;
        }
        for text in sentences(&text) {
            if text.contains(char::is_alphanumeric) {
                self.said.push(Heard { text, language: language.clone(), folded, own: false });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(markup: &str) -> Vec<(String, String)> {
        let all = heard(markup, "ar", "Lisez vos chiffres.");
        all.into_iter().map(|heard| (heard.language, heard.text)).collect()
    }

    fn pair(language: &str, text: &str) -> (String, String) {
        (language.to_owned(), text.to_owned())
    }

    #[test]
    fn what_is_seen_is_heard_line_by_line_in_its_language() {
        let markup = r#"<h1>Titre</h1><p>Un <b>mot</b>. Deux <a href="x">liens</a> !</p>
            <a class="c"><svg><title>image</title></svg><span>Oui<small>tout</small></span></a>
            <a class="c"><span>Non</span></a><p>Avant <span class="q" lang="fr">Envoyer</span> fin</p>
            <button hidden>Copier</button><p>caf<wbr>.fr &amp; rien</p>"#;
        assert_eq!(
            texts(markup),
            [
                pair("ar", "Titre"),
                pair("ar", "Un mot."),
                pair("ar", "Deux liens !"),
                pair("ar", "Oui"),
                pair("ar", "tout"),
                pair("ar", "Non"),
                pair("ar", "Avant"),
                pair("fr", "Envoyer"),
                pair("ar", "fin"),
                pair("ar", "caf.fr & rien"),
            ]
        );
    }

    #[test]
    fn what_was_typed_is_never_said() {
        let markup = "<p>Total</p><p data-own>1 234 €</p><p data-own><b>5 €</b></p><p>Fin</p>";
        assert_eq!(
            texts(markup),
            [pair("ar", "Total"), pair("ar", "Lisez vos chiffres."), pair("ar", "Fin")]
        );
    }

    #[test]
    fn what_is_folded_is_told_apart() {
        let markup = "<details><summary>Quoi ?</summary><p>Ceci.</p></details><p>Fin</p>";
        let folded: Vec<bool> = heard(markup, "fr", "").iter().map(|heard| heard.folded).collect();
        assert_eq!(folded, [false, true, false]);
    }

    proptest::proptest! {
        #[test]
        fn any_markup_is_heard_to_its_end(markup in "(<[a-z/ ]{0,9}>|[a-zé&;<]{0,9}|\\PC){0,40}") {
            let said = heard(&markup, "fr", "");
            proptest::prop_assert!(said.iter().all(|heard| !heard.text.is_empty()));
        }
    }
}

//! The forms that make a sentence hard: passive, negation, conditional, nouns made of verbs.
//!
//! Rules on the letters of words, without a dictionary of grammar: they err at
//! times, so they are measured as shares and never refuse a text by themselves.

use super::words::{Kind, Token};

/// The forms of « être ».
const BE: [&str; 17] = [
    "est", "sont", "être", "été", "était", "étaient", "sera", "seront", "serait", "seraient",
    "soit", "soient", "fut", "furent", "êtes", "sommes", "étant",
];
/// What may stand between « être » and its participle.
const BETWEEN: [&str; 14] = [
    "pas",
    "plus",
    "déjà",
    "encore",
    "bien",
    "aussi",
    "toujours",
    "jamais",
    "alors",
    "ensuite",
    "automatiquement",
    "ainsi",
    "également",
    "donc",
];
/// Participles without « é ».
const PARTICIPLES: [&str; 26] = [
    "fait", "dit", "écrit", "mis", "remis", "pris", "repris", "compris", "reçu", "vu", "lu", "su",
    "tenu", "obtenu", "détruit", "produit", "offert", "rendu", "vendu", "versé", "connu", "émis",
    "transmis", "soumis", "prévu", "inscrit",
];
/// Participles that are no passive after « être »: moves, and states.
const NOT_PASSIVE: [&str; 30] = [
    "allé",
    "arrivé",
    "entré",
    "monté",
    "passé",
    "resté",
    "retourné",
    "tombé",
    "né",
    "décédé",
    "rentré",
    "marié",
    "séparé",
    "divorcé",
    "âgé",
    "situé",
    "handicapé",
    "fermé",
    "bloqué",
    "abîmé",
    "désolé",
    "fatigué",
    "pressé",
    "inscrit",
    "salarié",
    "retraité",
    "gardé",
    "employé",
    "associé",
    "privé",
];
/// Ends of nouns made of verbs or adjectives.
const NOUNS: [&str; 8] = ["tion", "sion", "ment", "age", "ance", "ence", "ité", "eté"];
/// Words with such an end that name a thing one can see, or are no noun.
const NOT_NOUNS: [&str; 34] = [
    "comment",
    "moment",
    "seulement",
    "appartement",
    "logement",
    "document",
    "département",
    "page",
    "âge",
    "village",
    "image",
    "garage",
    "ménage",
    "vacances",
    "agence",
    "chance",
    "france",
    "enfance",
    "vitesse",
    "pension",
    "télévision",
    "attention",
    "question",
    "station",
    "message",
    "mariage",
    "avion",
    "camion",
    "été",
    "société",
    "électricité",
    "université",
    "argument",
    "instrument",
];

/// Ends of adverbs, which are no nouns: « lentement », « vraiment », « suffisamment ».
const ADVERBS: [&str; 18] = [
    "amment", "emment", "iment", "usement", "ivement", "alement", "ellement", "ntement", "itement",
    "ètement", "quement", "èrement", "blement", "inement", "plement", "idement", "utrement",
    "ectement",
];

/// Whether a word stands in a list, whatever its gender and number.
fn listed(word: &str, list: &[&str]) -> bool {
    let cut = |end: &str| word.strip_suffix(end);
    let forms = [Some(word), cut("s"), cut("e"), cut("es")];
    forms.into_iter().flatten().any(|form| list.contains(&form))
}

fn is_participle(word: &str) -> bool {
    let ends = ["é", "ée", "és", "ées"].iter().any(|end| word.ends_with(end));
    (ends || listed(word, &PARTICIPLES)) && !listed(word, &NOT_PASSIVE)
}

/// Whether the sentence says what is done, and not who does it.
pub(super) fn is_passive(tokens: &[Token]) -> bool {
    let words: Vec<String> = tokens.iter().map(Token::lower).collect();
    words.iter().enumerate().any(|(index, word)| {
        if !BE.contains(&word.as_str()) {
            return false;
        }
        let before = index.checked_sub(1).map_or("", |before| words[before].as_str());
        let mut after = words[index + 1..].iter().map(String::as_str).take(3);
        let next = after.find(|word| !BETWEEN.contains(word) && !BE.contains(word));
        !["s", "se"].contains(&before) && next.is_some_and(is_participle)
    })
}

/// Whether the sentence says what is not: « ne », or « pas » alone.
pub(super) fn is_negative(tokens: &[Token]) -> bool {
    tokens.iter().enumerate().any(|(index, token)| {
        let ne = token.text.eq_ignore_ascii_case("ne")
            || (token.kind == Kind::Elided && token.text.eq_ignore_ascii_case("n"));
        ne || (index > 0 && token.text == "pas")
    })
}

/// The words in the conditional: « vous devriez », « il serait ».
pub(super) fn conditionals<'t>(tokens: &[Token<'t>]) -> Vec<&'t str> {
    const NOT: [&str; 8] =
        ["trait", "extrait", "retrait", "portrait", "distrait", "attrait", "abstrait", "criait"];
    let is = |token: &&Token| {
        let word = token.lower();
        let end = ["rait", "raient", "riez", "rions", "rais"].iter().any(|end| word.ends_with(end));
        let stem = word.rfind('r').map_or("", |at| &word[..at]);
        end && stem.chars().count() > 1
            && !listed(&word, &NOT)
            && stem.ends_with(['e', 'i', 'd', 'u', 'v', 't', 'r', 'o'])
            && !["entr", "montr", "tir", "dur"].iter().any(|verb| word.starts_with(verb))
    };
    tokens.iter().filter(is).map(|token| token.text).collect()
}

/// How many nouns are made of verbs: « la transmission » for « transmettre ».
pub(super) fn nominalisations(tokens: &[Token]) -> usize {
    let is = |token: &&Token| {
        let word = token.lower();
        let one = word.strip_suffix('s').unwrap_or(&word);
        let adverb = ADVERBS.iter().any(|end| one.ends_with(end));
        let noun = one.chars().count() >= 6 && NOUNS.iter().any(|end| one.ends_with(end));
        noun && !adverb && !listed(&word, &NOT_NOUNS)
    };
    tokens.iter().filter(|token| token.kind == Kind::Word).filter(is).count()
}

#[cfg(test)]
mod tests {
    use super::super::words::tokens;
    use super::*;

    #[test]
    fn a_passive_is_told_from_a_move_and_from_a_state() {
        for text in ["La demande est envoyée.", "Les papiers ont été reçus.", "Il n’est pas payé."]
        {
            assert!(is_passive(&tokens(text)), "{text}");
        }
        for text in ["Elle est arrivée.", "Vous êtes mariés ?", "Il s’est levé.", "C’est gratuit."]
        {
            assert!(!is_passive(&tokens(text)), "{text}");
        }
    }

    #[test]
    fn a_negation_and_a_conditional_are_found() {
        assert!(is_negative(&tokens("N’allez pas là.")) && is_negative(&tokens("Je veux pas.")));
        assert!(!is_negative(&tokens("Pas encore")));
        assert_eq!(
            conditionals(&tokens("Vous devriez voir, il serait là.")),
            ["devriez", "serait"]
        );
        assert!(conditionals(&tokens("Le retrait du portrait.")).is_empty());
    }

    #[test]
    fn nouns_made_of_verbs_are_counted() {
        assert_eq!(nominalisations(&tokens("La transmission du versement, lentement.")), 2);
        assert_eq!(nominalisations(&tokens("Le document du logement.")), 0);
    }
}

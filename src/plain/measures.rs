//! The measures of a text, and the one score made of them.

use serde::Serialize;

use super::words::Kind;
use super::{Sentence, common, forms, sentences, syllables};

/// A word longer than this is long for LIX (Björnsson, 1968).
const LONG: usize = 6;

/// How hard a text is to read. Shares are in percent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Measures {
    /// Words, elided ones included.
    pub words: usize,
    /// Sentences; a title or an item is one.
    pub sentences: usize,
    /// Words in a sentence, on average.
    pub mean: f64,
    /// Words in the longest sentence.
    pub longest: usize,
    /// Sentences of more than 12 words.
    pub over_12: f64,
    /// Sentences of more than 15 words.
    pub over_15: f64,
    /// Reading ease of Kandel and Moles (1958), Flesch's for French:
    /// 207 − 1.015 × words a sentence − 73.6 × syllables a word. Higher is easier.
    pub kandel_moles: f64,
    /// LIX of Björnsson: words a sentence + 100 × share of words of more than
    /// 6 letters. Lower is easier.
    pub lix: f64,
    /// Sentences in the passive voice.
    pub passive: f64,
    /// Sentences that say what is not.
    pub negative: f64,
    /// Nouns made of verbs, in 100 words.
    pub nouns: f64,
    /// Words that few people meet, among all words.
    pub rare: f64,
    /// All of it as one figure, from 0 (hard) to 100 (plain).
    pub score: f64,
}

impl Measures {
    /// Measures a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self::of_sentences(&sentences(text))
    }

    /// Measures sentences, wherever they come from.
    #[must_use]
    pub fn of_sentences(all: &[Sentence]) -> Self {
        if all.is_empty() {
            return Self::default();
        }
        let mut sums = Sums::default();
        all.iter().for_each(|sentence| sums.add(sentence));
        sums.measures()
    }
}

/// What is counted on the way.
#[derive(Default)]
struct Sums {
    words: usize,
    sentences: usize,
    longest: usize,
    over_12: usize,
    over_15: usize,
    /// Words whose syllables are counted, elided ones included.
    spoken: usize,
    syllables: usize,
    long: usize,
    passive: usize,
    negative: usize,
    nouns: usize,
    rare: usize,
}

impl Sums {
    fn add(&mut self, sentence: &Sentence) {
        let tokens = &sentence.tokens;
        let count = tokens.len();
        self.words += count;
        self.sentences += 1;
        self.longest = self.longest.max(count);
        self.over_12 += usize::from(count > 12);
        self.over_15 += usize::from(count > 15);
        for token in tokens.iter().filter(|token| token.kind != Kind::Opaque) {
            self.spoken += 1;
            if token.kind == Kind::Word || token.text.chars().count() > 2 {
                self.syllables += syllables(token.text);
            }
            self.long += usize::from(token.text.chars().count() > LONG);
        }
        self.passive += usize::from(forms::is_passive(tokens));
        self.negative += usize::from(forms::is_negative(tokens));
        self.nouns += forms::nominalisations(tokens);
        self.rare += common::rare(tokens).len();
    }

    fn measures(&self) -> Measures {
        let percent = |part, whole| 100.0 * ratio(part, whole);
        let mean = ratio(self.words, self.sentences);
        let per_word = ratio(self.syllables, self.spoken);
        let mut measures = Measures {
            words: self.words,
            sentences: self.sentences,
            mean,
            longest: self.longest,
            over_12: percent(self.over_12, self.sentences),
            over_15: percent(self.over_15, self.sentences),
            kandel_moles: 207.0 - 1.015 * mean - 73.6 * per_word,
            lix: mean + percent(self.long, self.words),
            passive: percent(self.passive, self.sentences),
            negative: percent(self.negative, self.sentences),
            nouns: percent(self.nouns, self.words),
            rare: percent(self.rare, self.words),
            score: 0.0,
        };
        measures.score = score(&measures);
        measures
    }
}

#[expect(clippy::cast_precision_loss, reason = "no text has 2^52 words")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// The mean of six marks out of 100. Each is 100 at the level of a text that
/// readers with difficulties have approved, and 0 at the level of the usual
/// official page (both measured on 2026-11; see the decision).
fn score(of: &Measures) -> f64 {
    let marks = [
        mark(of.mean, 8.0, 18.0),
        mark(of.over_15, 3.0, 60.0),
        mark(of.kandel_moles, 95.0, 70.0),
        mark(of.lix, 30.0, 46.0),
        mark(of.passive, 6.0, 30.0),
        mark(of.rare, 6.0, 15.0),
    ];
    marks.iter().sum::<f64>() / 6.0
}

fn mark(value: f64, plain: f64, hard: f64) -> f64 {
    (100.0 * (value - hard) / (plain - hard)).clamp(0.0, 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_text_is_measured_by_hand() {
        // 4 + 6 words; 5 + 7 syllables on 9 spoken words (« l’ » has none); « bouton » is no long word.
        let measures = Measures::of("Appelez vite la mairie.\nL’agent vous dit le 3.");
        assert_eq!((measures.words, measures.sentences, measures.longest), (10, 2, 6));
        assert!((measures.mean - 5.0).abs() < 1e-9);
        assert!((measures.lix - 15.0).abs() < 1e-9, "{}", measures.lix);
    }

    #[test]
    fn nothing_is_measured_as_nothing() {
        assert_eq!(Measures::of(" … \n"), Measures::default());
    }

    proptest::proptest! {
        #[test]
        fn the_score_of_any_text_is_between_0_and_100(text in "\\PC{0,200}") {
            let score = Measures::of(&text).score;
            proptest::prop_assert!((0.0..=100.0).contains(&score));
        }
    }
}

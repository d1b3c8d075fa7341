//! The limits of plain French: which measure, how far, and what to do beyond.
//!
//! Sources: *Référentiel pour une rédaction en langage simplifié* (SGMAP,
//! 2017), UNAPEI « L’information pour tous »; figures where the sources give
//! none come from approved texts measured in 2026-11 (see the decision).

use super::Measures;

/// On which side of the limit a text must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// The limit is the most allowed.
    Most,
    /// The limit is the least allowed.
    Least,
}

/// How much a limit matters to `check`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// A guide beyond it is refused.
    Refuses,
    /// Someone should look.
    Warns,
    /// Only `marchepied plain` tells it.
    Tells,
}

/// One limit.
pub struct Limit {
    /// The code of the finding of a text beyond it.
    pub code: &'static str,
    /// What is measured, in words.
    pub what: &'static str,
    /// Reads the measure.
    pub measure: fn(&Measures) -> f64,
    /// On which side of `limit` to be.
    pub sense: Sense,
    /// The limit for a whole text or guide.
    pub limit: f64,
    /// What to do about it.
    pub hint: &'static str,
    /// What `check` does about a guide beyond it.
    pub force: Force,
}

impl Limit {
    /// Whether these measures keep it.
    #[must_use]
    pub fn is_kept(&self, measures: &Measures) -> bool {
        let value = (self.measure)(measures);
        match self.sense {
            Sense::Most => value <= self.limit,
            Sense::Least => value >= self.limit,
        }
    }
}

macro_rules! limit {
    ($code:literal, $what:literal, $of:ident $sense:ident $limit:literal, $force:ident, $hint:literal) => {
        Limit {
            code: $code,
            what: $what,
            measure: |of| of.$of,
            sense: Sense::$sense,
            limit: $limit,
            hint: $hint,
            force: Force::$force,
        }
    };
}

/// Every limit, in the order in which it is told.
pub const LIMITS: [Limit; 9] = [
    limit!("long-mean", "words a sentence", mean Most 9.0, Refuses, "one idea a sentence: cut at « et », « qui », « pour »"),
    limit!("long-sentences", "% of sentences over 12 words", over_12 Most 10.0, Tells, "cut them in two"),
    limit!("too-long-sentences", "% of sentences over 15 words", over_15 Most 0.0, Tells, "cut them in two"),
    limit!("hard-to-read", "Kandel-Moles reading ease", kandel_moles Least 90.0, Refuses, "take shorter words and shorter sentences"),
    limit!("hard-lix", "LIX, with words over 6 letters", lix Most 30.0, Refuses, "take shorter words"),
    limit!("passive-voice", "% of sentences in the passive", passive Most 5.0, Warns, "say who does it: « la mairie envoie »"),
    limit!("negative-form", "% of sentences with ne or pas", negative Most 10.0, Warns, "say what to do, not what to leave"),
    limit!("verbs-as-nouns", "nouns made of verbs in 100 words", nouns Most 3.5, Tells, "take the verb: « payer », not « le paiement »"),
    limit!("rare-words", "% of rare words", rare Most 8.0, Refuses, "take words of every day"),
];

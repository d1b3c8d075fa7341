//! What somebody may have meant by a word: the same letters, the same sound, a slip or two away.

use super::index::Index;
use super::letters::{Token, is_little};
use super::sound::sound;
use super::stems::stem;
use super::vocabulary::Known;

/// A word that may be meant.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Meant {
    /// Its stem.
    pub stem: String,
    /// As titles write it.
    pub shown: String,
    /// How sure, from 0 to 1.
    pub sure: f32,
    /// Whether it is what was typed, accents aside.
    pub as_typed: bool,
}

/// How sure each way of finding a word is. Found by trying on
/// `tests/fixtures/search/misspelt.tsv`, its kept-aside third left out.
mod sure {
    /// The word as it was typed.
    pub const TYPED: f32 = 1.0;
    /// The same letters with another accent.
    pub const OTHER_ACCENT: f32 = 0.95;
    /// A word that stands only in texts.
    pub const BODY: f32 = 0.8;
    /// Another word of the same sound.
    pub const SOUND: f32 = 0.9;
    /// The same, when what was typed is a word too.
    pub const OTHER_SOUND: f32 = 0.5;
    /// One slip, or two, in the letters.
    pub const SLIPS: [f32; 3] = [0.0, 0.75, 0.5];
    /// One slip, or two, in the sound.
    pub const SOUND_SLIPS: [f32; 3] = [0.0, 0.7, 0.45];
    /// The beginning of a longer word.
    pub const START: f32 = 0.6;
    /// After a little word that is glued to it: « didentité ».
    pub const GLUED: f32 = 0.9;
    /// Less sure than this, a long word is tried as several glued ones.
    pub const DOUBT: f32 = 0.6;
}

/// How often a word is used before it counts as a real one, and not as a slip
/// of somebody else: once in a title.
const REAL: u16 = 4;
/// The greatest number of words that one typed word may mean.
const MOST_MEANT: usize = 6;

/// The words that somebody may have meant by one word, the surest first.
pub(super) fn meant(indexes: &[&Index], token: &Token) -> Vec<Meant> {
    let mut found = plainly(indexes, token);
    if let Some(rest) = without_little_letter(token) {
        let glued = plainly(indexes, &rest).into_iter();
        found.extend(glued.map(|meant| Meant {
            sure: meant.sure * sure::GLUED,
            as_typed: false,
            ..meant
        }));
    }
    found.sort_by(|one, other| other.sure.total_cmp(&one.sure));
    let best = found.first().map_or(0.0, |meant| meant.sure);
    let mut stems = Vec::new();
    found.retain(|meant| {
        let new = meant.sure > best * 0.5 && !stems.contains(&meant.stem);
        stems.push(meant.stem.clone());
        new
    });
    found.truncate(MOST_MEANT);
    found
}

/// « didentité » without its « d ».
fn without_little_letter(token: &Token) -> Option<Token> {
    let mut said = token.said.chars();
    let elided = matches!(said.next()?, 'd' | 'l' | 'm' | 't' | 's' | 'n' | 'j' | 'c');
    let vowel = "aàâeéèêiîoôuûyhœ".contains(said.next()?);
    if !elided || !vowel || said.count() < 2 || !token.bare.is_char_boundary(1) {
        return None;
    }
    Some(Token {
        bare: token.bare[1..].to_owned(),
        said: token.said[1..].to_owned(),
        acronym: false,
    })
}

fn plainly(indexes: &[&Index], token: &Token) -> Vec<Meant> {
    let mut found = Vec::new();
    let mut real = false;
    for index in indexes {
        if let Some(known) = index.vocabulary.exact(&token.bare) {
            // « arè » is not quite ARE: its accent says that something else may be meant.
            let same = token.said == token.bare || token.said == known.shown.to_lowercase();
            let sure = if same { sure::TYPED } else { sure::OTHER_ACCENT };
            real |= same && known.uses >= REAL;
            found.push(Meant { as_typed: true, ..as_meant(known, sure) });
        } else if let stem = stem(&token.bare)
            && index.having(&stem).next().is_some()
        {
            let shown = token.said.clone();
            found.push(Meant { stem, shown, sure: sure::BODY, as_typed: true });
        }
    }
    let sounds = sounds(token);
    let sure = if real { sure::OTHER_SOUND } else { sure::SOUND };
    for index in indexes {
        let alike = sounds.iter().flat_map(|sound| index.vocabulary.said_so(sound));
        found.extend(alike.map(|known| as_meant(known, sure)));
    }
    if !real {
        let surest = found.iter().map(|meant| meant.sure).fold(0.0, f32::max);
        for index in indexes {
            found.extend(slips(index, token, &sounds, surest));
        }
    }
    found
}

/// The ways in which a word may be said: with its accents, and without; and
/// « cart » as if it were written « carte ».
fn sounds(token: &Token) -> Vec<String> {
    let mut sounds = vec![sound(&token.said), sound(&token.bare)];
    if !token.bare.ends_with(['a', 'e', 'i', 'o', 'u', 'y']) {
        sounds.push(sound(&format!("{}e", token.bare)));
    }
    sounds.sort();
    sounds.dedup();
    sounds
}

/// Words a slip or two away, in letters or in sound; and longer words.
fn slips(index: &Index, token: &Token, sounds: &[String], surest: f32) -> Vec<Meant> {
    let vocabulary = &index.vocabulary;
    let letters = token.bare.chars().count();
    let mut found = Vec::new();
    let most = match letters {
        0..=3 => 0,
        4 | 5 => 1,
        _ => 2,
    };
    if most > 0 && surest < sure::SLIPS[1] + 0.2 {
        let near = vocabulary.near(&token.bare, most);
        found.extend(near.into_iter().map(|(slips, known)| as_meant(known, sure::SLIPS[slips])));
        for sound in sounds {
            let most = match sound.chars().count() {
                0..=2 => continue,
                3..=6 => 1,
                _ => 2,
            };
            let near =
                vocabulary.heard_near(sound, most).into_iter().filter(|(slips, _)| *slips > 0);
            found.extend(near.map(|(slips, known)| as_meant(known, sure::SOUND_SLIPS[slips])));
        }
    }
    if letters >= 4 {
        let longer = vocabulary.starting(&token.bare).filter(|known| known.bare != token.bare);
        found.extend(longer.map(|known| as_meant(known, sure::START)));
    }
    found
}

/// A known word is the likelier to be meant the more it is used.
fn as_meant(known: Known, sure: f32) -> Meant {
    let common = f32::from(known.uses).ln_1p() / 6.0;
    let sure = if sure < sure::TYPED { sure * (0.7 + 0.3 * common.min(1.0)) } else { sure };
    Meant { stem: stem(known.bare), shown: known.shown.to_owned(), sure, as_typed: false }
}

/// Whether a word is used in titles, or says nothing.
pub(super) fn is_real(indexes: &[&Index], bare: &str) -> bool {
    is_little(bare) || uses(indexes, bare) >= REAL
}

fn uses(indexes: &[&Index], bare: &str) -> u16 {
    let known = indexes.iter().filter_map(|index| index.vocabulary.exact(bare));
    known.map(|known| known.uses).max().unwrap_or_default()
}

/// Whether somebody means a word of titles by these letters: as they are, or by ear.
pub(super) fn is_heard(indexes: &[&Index], token: &Token) -> bool {
    let heard = |sound: &String| {
        indexes.iter().any(|index| index.vocabulary.said_so(sound).any(|known| known.uses >= REAL))
    };
    uses(indexes, &token.bare) >= REAL || sounds(token).iter().any(heard)
}

/// Whether a word is so doubtful that it may be several glued ones.
pub(super) fn is_doubtful(meant: &[Meant]) -> bool {
    meant.first().is_none_or(|best| best.sure < sure::DOUBT)
}

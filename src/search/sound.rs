//! How a French word sounds, roughly: words that are said alike have the same key.
//!
//! People who write by ear write « lojemen » for « logement ». The key forgets
//! what one does not hear: double and mute letters, accents, the difference
//! between *s* and *z*. It need not be right, only the same for both spellings.
//! Capitals are sounds that French writes with two letters: `A` an, `I` in,
//! `O` on, `U` ou, `S` ch.

#[cfg(test)]
mod tests;

/// The sound of a word in small letters, with or without accents.
#[must_use]
pub fn sound(word: &str) -> String {
    let letters: Vec<char> = word.chars().map(plain).collect();
    let letters = &letters[..heard(&letters)];
    let mut key = Key::default();
    let mut at = 0;
    while at < letters.len() {
        let here = Here { letters, at };
        at +=
            vowels(&here, &mut key).or_else(|| consonants(&here, &mut key)).unwrap_or_else(|| {
                key.push(here.letter(0));
                1
            });
    }
    key.0
}

/// The sound of an acronym said letter by letter: HLM is « achélème ».
#[must_use]
pub fn spelled(acronym: &str) -> Option<String> {
    let mut key = Key::default();
    for letter in acronym.bytes() {
        let at = NAMES.binary_search_by_key(&letter, |(letter, _)| *letter).ok()?;
        key.push_all(NAMES[at].1);
    }
    Some(key.0)
}

/// The sound of the name of each letter.
const NAMES: [(u8, &str); 26] = [
    (b'a', "a"),
    (b'b', "be"),
    (b'c', "se"),
    (b'd', "de"),
    (b'e', "e"),
    (b'f', "ef"),
    (b'g', "je"),
    (b'h', "aS"),
    (b'i', "i"),
    (b'j', "ji"),
    (b'k', "ka"),
    (b'l', "el"),
    (b'm', "em"),
    (b'n', "en"),
    (b'o', "o"),
    (b'p', "pe"),
    (b'q', "ku"),
    (b'r', "er"),
    (b's', "es"),
    (b't', "te"),
    (b'u', "u"),
    (b'v', "ve"),
    (b'w', "dUblve"),
    (b'x', "iks"),
    (b'y', "igrek"),
    (b'z', "sed"),
];

/// A key in the making: the same sound twice is heard once.
#[derive(Default)]
struct Key(String);

impl Key {
    fn push(&mut self, sound: char) {
        if !self.0.ends_with(sound) {
            self.0.push(sound);
        }
    }

    fn push_all(&mut self, sounds: &str) {
        sounds.chars().for_each(|sound| self.push(sound));
    }
}

/// Accents that change nothing here are forgotten; « é » and « ï » are kept,
/// because they part what would be read together.
const fn plain(letter: char) -> char {
    match letter {
        'à' | 'â' | 'ä' => 'a',
        'è' | 'ê' | 'ë' => 'è',
        'î' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'œ' | 'æ' => 'è',
        letter => letter,
    }
}

/// How many letters of a word are heard: its end is often mute.
fn heard(letters: &[char]) -> usize {
    let mut end = letters.len();
    let last = |end: usize| letters[end - 1];
    while end > 2 && matches!(last(end), 's' | 'x' | 'z') {
        end -= 1;
    }
    if end > 2 && last(end) == 'e' {
        // « porte »: the consonant before a mute e is heard. « loyer » and
        // « loyez » are not here: what they end with is read by `vowels`.
        return if last(end - 1) == 'é' { end - 1 } else { end };
    }
    // « arret » ends like « arré »; `vowels` reads it.
    while end > 2 && matches!(last(end), 't' | 'd' | 'p' | 's' | 'x' | 'z') && last(end - 1) != 'e'
    {
        end -= 1;
    }
    end
}

/// A place in a word.
struct Here<'w> {
    letters: &'w [char],
    at: usize,
}

impl Here<'_> {
    /// The letter so many places further; a space beyond the end.
    fn letter(&self, further: usize) -> char {
        self.letters.get(self.at + further).copied().unwrap_or(' ')
    }

    fn before(&self) -> char {
        self.at.checked_sub(1).map_or(' ', |before| self.letters[before])
    }

    fn reads(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(further, letter)| self.letter(further) == letter)
    }

    /// Whether `n` or `m` so many places further makes the vowel before it nasal.
    fn is_nasal(&self, further: usize) -> bool {
        let after = self.letter(further + 1);
        match self.letter(further) {
            'n' => !is_vowel(after) && !matches!(after, 'n' | 'h'),
            'm' if after == ' ' => {
                self.at > 0 && matches!(self.letter(further - 1), 'i' | 'u' | 'o')
            }
            'm' => matches!(after, 'b' | 'p'),
            _ => false,
        }
    }
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'é' | 'è' | 'i' | 'ï' | 'o' | 'u' | 'y')
}

/// Reads vowels here; how many letters were read, or none.
fn vowels(here: &Here, key: &mut Key) -> Option<usize> {
    let (first, second, third) = (here.letter(0), here.letter(1), here.letter(2));
    let mut said = |sounds: &str, letters: usize| {
        key.push_all(sounds);
        Some(letters)
    };
    match (first, second, third) {
        ('e', 'a', 'u') => said("o", 3),
        ('a', 'u', _) => said("o", 2),
        ('o', 'i', 'n') if here.is_nasal(2) => said("wI", 3),
        ('o', 'i', _) => said("wa", 2),
        ('o', 'y', after) if is_vowel(after) => said("way", 2),
        ('a', 'y', after) if is_vowel(after) => said("ey", 2),
        ('o', 'u', _) => said("U", 2),
        ('a' | 'e', 'i', 'n' | 'm') if here.is_nasal(2) => said("I", 3),
        ('a' | 'e', 'i' | 'y', 'l') if here.letter(3) == 'l' => {
            said(if first == 'a' { "ay" } else { "ey" }, 4)
        }
        ('a' | 'e', 'i', 'l') if here.letter(3) == ' ' => {
            said(if first == 'a' { "ay" } else { "ey" }, 3)
        }
        ('a' | 'e', 'i', _) => said("e", 2),
        ('e', 'u', _) => said("e", 2),
        ('o', 'e', 'u') => said("e", 3),
        ('i', 'e', 'n') if matches!(here.letter(3), ' ') => said("iI", 3),
        ('a' | 'e', 'n' | 'm', _) if here.is_nasal(1) => said("A", 2),
        ('i' | 'y' | 'u', 'n' | 'm', _) if here.is_nasal(1) => said("I", 2),
        ('o', 'n' | 'm', _) if here.is_nasal(1) => said("O", 2),
        ('e', 'r' | 'z' | 't' | 'd', ' ') if here.at > 1 => said("e", 2),
        ('e', ' ', _) if here.at > 1 => Some(1),
        ('i', 'l', 'l') if !is_vowel(here.before()) => said("iy", 3),
        ('é' | 'è', ..) => said("e", 1),
        ('ï', ..) => said("i", 1),
        ('y', after, _) if is_vowel(here.before()) && is_vowel(after) => said("y", 1),
        ('y', ..) => said("i", 1),
        ('a' | 'e' | 'i' | 'o' | 'u', ..) => said(first.encode_utf8(&mut [0; 4]), 1),
        _ => None,
    }
}

/// Reads consonants here; how many letters were read, or none.
fn consonants(here: &Here, key: &mut Key) -> Option<usize> {
    let (first, second) = (here.letter(0), here.letter(1));
    let soft = |letter: char| matches!(letter, 'e' | 'é' | 'è' | 'i' | 'ï' | 'y');
    let mut said = |sounds: &str, letters: usize| {
        key.push_all(sounds);
        Some(letters)
    };
    match (first, second) {
        ('t', 'i') if softens(here) => said("s", 1),
        ('p', 'h') => said("f", 2),
        ('s', 'c') if here.letter(2) == 'h' => said("S", 3),
        ('c', 'h') if matches!(here.letter(2), 'r' | 'l') => said("k", 2),
        ('c' | 's', 'h') => said("S", 2),
        ('s', 'c') if soft(here.letter(2)) => said("s", 2),
        ('c', 'c') if soft(here.letter(2)) => said("ks", 2),
        ('c', 'q') | ('q', 'u') => said("k", if here.reads("cqu") { 3 } else { 2 }),
        ('c', after) if soft(after) => said("s", 1),
        ('c' | 'q', _) => said("k", 1),
        ('g', 'n') => said("n", 2),
        ('g', 'e') if matches!(here.letter(2), 'a' | 'o') => said("j", 2),
        ('g', 'u') if soft(here.letter(2)) => said("g", 2),
        ('g', after) if soft(after) => said("j", 1),
        ('ç' | 'z', _) => said("s", 1),
        ('x', _) => said("ks", 1),
        ('w', _) => said("v", 1),
        // Mute, and so are marks that are not letters.
        ('h', _) => Some(1),
        _ => None,
    }
}

/// Whether « ti » is said « si » here: nation, initial, patient.
fn softens(here: &Here) -> bool {
    let end = ["tion", "tiel", "tial", "tiaux", "tieux"];
    here.at > 0 && !matches!(here.before(), 's' | 'x') && end.iter().any(|end| here.reads(end))
}
